import { invent, type Draft } from './make.ts'

const wording = {
  sv: 'Varje nämnd och bolag utser en kontaktperson för internationella frågor.',
  en: 'Every committee and company appoints a contact person for international matters.',
}

const contact = (unit: string, sv: string, en: string, mailbox: string | null): Draft<'contactRole'> => ({
  id: `9999-kontakt-${unit}`,
  title: { sv: `Kontaktperson, ${sv}`, en: `Contact person, ${en}` },
  role: 'contact-person',
  level: 'operational',
  unitId: `9999-${unit}`,
  mailbox,
  vacant: mailbox === null,
  wording,
})

export const contactRoles = invent('contactRole', [
  {
    id: '9999-internationell-samordnare',
    title: { sv: 'Internationell samordnare', en: 'International coordinator' },
    role: 'coordinator',
    level: 'overall',
    unitId: '9999-kommunledningskontoret',
    mailbox: 'internationellt@exempelby.example',
    vacant: false,
    wording: {
      sv: 'På kommunledningskontoret finns en internationell samordnare som leder nätverket av kontaktpersoner.',
      en: 'At the municipal executive office an international coordinator leads the network of contact persons.',
    },
  },
  {
    id: '9999-projektstod',
    title: { sv: 'Stöd till den som söker EU-medel', en: 'Support for those who apply for EU money' },
    role: 'support-capacity',
    level: 'overall',
    unitId: '9999-kommunledningskontoret',
    mailbox: 'projektstod@exempelby.example',
    vacant: false,
  },
  {
    id: '9999-officiella-kontakter',
    title: { sv: 'Officiella kontakter med vänorterna', en: 'Official contacts with the twin towns' },
    role: 'responsible',
    level: 'official',
    unitId: '9999-kommunstyrelsen',
    mailbox: 'kommunstyrelsen@exempelby.example',
    vacant: false,
  },
  contact(
    'barn-och-utbildningsnamnden',
    'barn och utbildning',
    'children and education',
    'utbyten@exempelby.example',
  ),
  contact('kulturnamnden', 'kultur', 'culture', 'kultur@exempelby.example'),
  contact('tekniska-namnden', 'teknik', 'technical services', 'teknik@exempelby.example'),
  contact('miljo-och-byggnadsnamnden', 'miljö och bygg', 'environment and building', null),
  contact('socialnamnden', 'vård och omsorg', 'social care', 'omsorg@exempelby.example'),
  contact(
    'arbetsmarknadsnamnden',
    'arbete och vuxenutbildning',
    'work and adult education',
    'arbete@exempelby.example',
  ),
  contact('exempelby-bostader', 'Exempelby Bostäder', 'Exempelby Housing', 'bostader@exempelby.example'),
  contact(
    'exempelby-vatten',
    'Exempelby Vatten och Energi',
    'Exempelby Water and Energy',
    'vatten@exempelby.example',
  ),
])
