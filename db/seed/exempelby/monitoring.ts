import { invent } from './make.ts'

const erasmus = 'erasmus-plus-2021-2027'

export const monitoringItems = invent('monitoringItem', [
  {
    id: '9999-bevakning-erasmus-2027',
    title: {
      sv: 'Utlysning: utbyten för skolor och förskolor 2027',
      en: 'Call: exchanges for schools and preschools 2027',
    },
    type: 'call',
    description: {
      sv: 'Norra skolan och förskolan Blåsippan vill söka. Anmäl intresse till utbildningskontoret före jul.',
      en: 'Norra skolan and Blåsippan preschool want to apply. Tell the education office of your interest before Christmas.',
    },
    publishedOn: '2026-11-18',
    deadline: '2027-02-18',
    programmeId: erasmus,
    themes: ['education'],
  },
  {
    id: '9999-bevakning-life-2027',
    title: { sv: 'Utlysning: natur och biologisk mångfald', en: 'Call: nature and biodiversity' },
    type: 'call',
    description: {
      sv: 'Möjlig för Humlornas väg, om markägarna är med. Kommunstyrelsen behöver fatta beslut senast i augusti.',
      en: 'Possible for The bumblebees’ road, if the landowners join. The executive board must decide in August at the latest.',
    },
    publishedOn: '2026-10-30',
    deadline: '2027-09-23',
    programmeId: 'life-2021-2027',
    themes: ['environment'],
  },
  {
    id: '9999-bevakning-cerv-2026',
    title: {
      sv: 'Utlysning: medborgarnas delaktighet i små kommuner',
      en: 'Call: citizen participation in small municipalities',
    },
    type: 'call',
    publishedOn: '2026-09-08',
    deadline: '2026-12-10',
    programmeId: 'cerv-2021-2027',
    themes: ['democracy', 'gender-equality'],
  },
  {
    id: '9999-bevakning-avloppsvatten',
    title: { sv: 'Nya krav på energi från reningsverk', en: 'New demands on energy from sewage works' },
    type: 'legislation',
    description: {
      sv: 'Reningsverk av vår storlek väntas behöva redovisa sin energi. Exempelby Vatten och Energi följer frågan.',
      en: 'Sewage works of our size are expected to have to account for their energy. Exempelby Water and Energy follows the matter.',
    },
    publishedOn: '2026-06-02',
    themes: ['environment'],
  },
  {
    id: '9999-bevakning-atervunna-byggdelar',
    title: {
      sv: 'Samråd om regler för återbrukade byggdelar',
      en: 'Consultation on rules for reused building parts',
    },
    type: 'policy-process',
    description: {
      sv: 'Exempelby Bostäder tar fram ett svar tillsammans med Voorbeeld.',
      en: 'Exempelby Housing is preparing an answer together with Voorbeeld.',
    },
    publishedOn: '2026-10-12',
    deadline: '2027-01-15',
    themes: ['urban-development', 'environment'],
  },
  {
    id: '9999-bevakning-programperiod-2028',
    title: { sv: 'Så kan EU:s program se ut från 2028', en: 'What EU programmes may look like from 2028' },
    type: 'programme-news',
    description: {
      sv: 'Förslagen samlar flera fonder i färre program. Kommunledningskontoret går igenom dem på EU-frukosten i december.',
      en: 'The proposals gather several funds into fewer programmes. The executive office goes through them at the EU breakfast in December.',
    },
    publishedOn: '2026-11-10',
    themes: ['democracy'],
  },
  {
    id: '9999-bevakning-skriva-ansokan',
    title: {
      sv: 'Kurs: skriva en ansökan som går att läsa',
      en: 'Course: writing an application that can be read',
    },
    type: 'training',
    description: {
      sv: 'Två halvdagar för alla som ska söka under 2027. Plats för arton.',
      en: 'Two half days for everyone who is to apply in 2027. Room for eighteen.',
    },
    publishedOn: '2026-11-02',
    deadline: '2027-01-08',
    themes: ['education'],
  },
  {
    id: '9999-bevakning-voorbeeld-vallar',
    title: {
      sv: 'Lära av Voorbeeld: tio år utan gräsklippare',
      en: 'Learning from Voorbeeld: ten years without a mower',
    },
    type: 'benchmark',
    description: {
      sv: 'Vänorten har publicerat sina räkningar av humlor och fjärilar på vallarna.',
      en: 'The twin town has published its counts of bumblebees and butterflies on the dykes.',
    },
    publishedOn: '2026-08-20',
    href: 'https://voorbeeld.example/hommels',
    themes: ['environment'],
  },
])
