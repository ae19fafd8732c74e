import type { Batch } from '../../resources/index.ts'
import { municipalityCode } from './cite.ts'

const started = {
  sourceId: 'upplands-bro-kenya-2020',
  place: 'Stycke 2',
  quote: 'Upplands-Bro kommun och Muranga county i Kenya inledde ett kommunalt partnerskap redan 2019.',
}
const granted = {
  sourceId: 'upplands-bro-kenya-2020',
  place: 'Stycke 3',
  quote: 'tilldelas 2,5 miljoner var för att under tre år samarbeta',
}
const need = {
  sourceId: 'upplands-bro-kenya-2020',
  place: 'Stycke 5',
  quote: 'liknande utmaningar med lågt deltagande av ungdomar i lokalsamhället',
}
const visited = {
  sourceId: 'upplands-bro-kenya-2023',
  place: 'Stycke 1',
  quote: 'Under vecka 39 hade kommunen besök från Muranga County i Kenya.',
}
const goesOn = {
  sourceId: 'upplands-bro-kenya-2023',
  place: 'Sista stycket',
  quote: 'Projektet kommer att fortsätta',
}
const hoped = {
  sourceId: 'icld-youth-participation',
  place: 'Stycke 2',
  quote:
    'If the project can create greater participation among young people, we also believe that it can contribute to positive effects on problems of exclusion, drugs, crime, mental illness and unemployment.',
}
const grantedByIcld = {
  sourceId: 'icld-tio-kommuner',
  place: 'Stycke 2',
  quote: 'Både Öckerö kommun och Upplands-Bro kommun beviljas vardera 2,5 miljoner kronor',
}
const projectPage = {
  sourceId: 'icld-youth-participation',
  place: 'Rubrik',
  quote: 'Upplands-Bro and Muranga, Kenya … Project: Youth Participation',
}

export const relations: Batch = {
  partner: [
    {
      id: 'muranga-county',
      name: 'Murang’a County',
      nameAsWritten: 'Muranga County',
      kind: 'municipality',
      place: 'Murang’a',
      country: 'KE',
      longitude: 37.15,
      latitude: -0.72,
      sources: [started, projectPage],
    },
  ],
  twinTown: [
    {
      id: '0139-muranga',
      municipalityCode,
      name: 'Murang’a County',
      nameAsWritten: 'Muranga County',
      country: 'KE',
      longitude: 37.15,
      latitude: -0.72,
      kind: 'municipal-partnership',
      status: 'active',
      statusDate: '2023-10-09',
      since: '2019',
      together: {
        sv: 'Projektet Youth Participation, ett demokratiprojekt för barn och unga.',
        en: 'The project Youth Participation, a democracy project for children and young people.',
      },
      note: {
        sv: 'Ett kommunalt partnerskap genom ICLD, inte en vänort. Statusen är från 2023 och har inte bekräftats senare.',
        en: 'A municipal partnership through ICLD, not a twin town. The status is from 2023 and has not been confirmed since.',
      },
      sources: [started, visited],
    },
    {
      id: '0139-lempaala',
      municipalityCode,
      name: 'Lempäälä',
      country: 'FI',
      longitude: 23.75,
      latitude: 61.32,
      // An encyclopedia alone calls it a twin town.
      kind: null,
      note: {
        sv: 'Förbindelsen finns bara i en lista från finsk sida. Inget från Upplands-Bro bekräftar att Lempäälä är en vänort, och om förbindelsen pågår är inte känt.',
        en: 'The relation is listed from the Finnish side only. Nothing from Upplands-Bro confirms that Lempäälä is a twin town, and whether the relation is active is not known.',
      },
      sources: [
        {
          sourceId: 'wikipedia-vanorter-finland',
          place: 'Raden Lempäälä – Upplands-Bro',
          quote: 'Lempäälä,Finland,61.3167,23.75,Upplands-Bro,Sweden,59.5167,17.65',
        },
      ],
    },
  ],
  project: [
    {
      id: '0139-youth-participation',
      municipalityCode,
      title: { sv: 'Youth Participation', en: 'Youth Participation' },
      summary: {
        sv: 'Ett demokratiprojekt för barn och unga tillsammans med partnerkommunen Murang’a i Kenya. Bidraget gäller tre år. Projektet pågick i oktober 2023; senare uppgift saknas.',
        en: 'A democracy project for children and young people with the partner municipality of Murang’a in Kenya. The grant is for three years. The project was under way in October 2023; nothing later is known.',
      },
      // Granted in 2020 and under way in 2023; what has become of it since, no source says.
      status: null,
      need: {
        sv: 'Få ungdomar deltar i lokalsamhället, både i Upplands-Bro och i Murang’a.',
        en: 'Few young people take part in the local community, in Upplands-Bro as in Murang’a.',
      },
      aim: {
        sv: 'Ungdomar ska bli mer delaktiga, framför allt genom kultur och fritid.',
        en: 'Young people are to take a greater part, above all through culture and leisure.',
      },
      expectedBenefit: {
        sv: 'Enligt projektets sida kan större delaktighet bland unga också motverka utanförskap, droger, brottslighet, psykisk ohälsa och arbetslöshet.',
        en: 'According to the project’s page, greater participation among young people may also counteract exclusion, drugs, crime, mental illness and unemployment.',
      },
      programmeId: 'icld-kommunalt-partnerskap',
      partnerIds: ['muranga-county'],
      twinTownIds: ['0139-muranga'],
      goalIds: ['0139-utvecklingsprojekt'],
      themes: ['democracy', 'culture'],
      groups: ['children-and-youth'],
      website: 'https://icld.se/partnerskap/youth-participation/',
      sources: [granted, need, goesOn, hoped, projectPage],
    },
  ],
  funding: [
    {
      id: '0139-youth-participation-sida',
      municipalityCode,
      projectId: '0139-youth-participation',
      origin: 'state',
      funder: 'Sida genom ICLD',
      programmeId: 'icld-kommunalt-partnerskap',
      amount: { amount: '2500000.00', currency: 'SEK' },
      stage: 'granted',
      sources: [granted, grantedByIcld],
    },
  ],
  activity: [
    {
      id: '0139-besok-fran-muranga-2023',
      municipalityCode,
      title: { sv: 'Besök från Murang’a County', en: 'Visit from Murang’a County' },
      type: 'visit',
      status: 'done',
      description: {
        sv: 'Tio personer från Murang’a tog del av hur kommunen arbetar med ungdomars samhällsengagemang.',
        en: 'Ten people from Murang’a learnt how the municipality works with young people’s engagement in society.',
      },
      hostRole: 'host',
      place: 'Upplands-Bro',
      countries: ['KE'],
      date: '2023-09-25/2023-10-01',
      participants: 10,
      partnerIds: ['muranga-county'],
      projectId: '0139-youth-participation',
      twinTownId: '0139-muranga',
      sources: [visited],
    },
  ],
}
