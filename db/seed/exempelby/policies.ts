import { invent } from './make.ts'

export const policies = invent('policy', [
  {
    id: '9999-policy',
    title: {
      sv: 'Exempelby i världen – policy för internationellt samarbete 2023–2030',
      en: 'Exempelby in the world – policy for international cooperation 2023–2030',
    },
    documentType: 'policy',
    status: 'adopted',
    documentDate: '2022-11-21',
    registrationNumber: 'KS 2021/0317',
    addressee: 'Kommunfullmäktige',
    authorRole: 'Internationell samordnare',
    signatoryRole: 'Kommundirektör',
    decidedBy: 'Kommunfullmäktige',
    validFrom: '2023-01-01',
    validTo: '2030-12-31',
    replaces: 'Riktlinjer för internationella kontakter och vänortsutbyte, kommunfullmäktige 2009-05-18 § 61',
    appliesTo: 'Nämnder, kommunstyrelsen och kommunens bolag',
    responsibleFunction: 'Kommunledningskontoret',
    purpose: {
      sv: 'Policyn ska göra det internationella arbetet till ett vardagsverktyg. Den som möter ett problem i Exempelby ska fråga sig vem i världen som redan har löst det, och vara beredd att dela med sig av det vi själva kan.',
      en: 'The policy is to make international work an everyday tool. Anyone who meets a problem in Exempelby should ask who in the world has already solved it, and be ready to share what we can do ourselves.',
    },
    followUp: {
      sv: 'Nämnder och bolag beskriver sitt internationella arbete i verksamhetsplanen senast den 31 januari och redovisar det i verksamhetsberättelsen senast den 15 februari året därpå. Kommunstyrelsen sammanställer och utvärderar helheten senast den 31 mars. Avslutade projekt slutrapporteras till kommunstyrelsen senast vid årets slut, om finansiären inte sätter en tidigare dag.',
      en: 'Committees and companies describe their international work in the operating plan by 31 January and account for it in the operations report by 15 February of the following year. The executive board compiles and evaluates the whole by 31 March. Finished projects are reported to the executive board by the end of the year, unless the funder sets an earlier day.',
    },
    childPerspective: {
      sv: 'Ett barn i Exempelby ska kunna säga: jag har en vän i ett annat land. Barn och unga ska därför få frågan först när utbyten planeras, och de ska få veta vad som blev av deras svar.',
      en: 'A child in Exempelby should be able to say: I have a friend in another country. Children and young people are therefore asked first when exchanges are planned, and are told what became of their answers.',
    },
    statedTwinTowns: 3,
    frameworks: [
      {
        title: 'Agenda 2030',
        validTo: '2030-12-31',
        priorities: [
          'god utbildning för alla',
          'rent vatten och sanitet för alla',
          'hållbara städer och samhällen',
        ],
      },
    ],
    relatedDocuments: [
      { title: 'Vision Exempelby 2035', relation: 'parent' },
      { title: 'Så söker vi pengar utifrån – rutin för projektansökningar', relation: 'attached' },
      { title: 'Riktlinje för tolk och översättning', relation: 'missing' },
    ],
    decisionIds: ['9999-ks-2022-10-12-163', '9999-kf-2022-11-21-141', '9999-kf-2022-11-21-141-uppdrag'],
  },
  {
    id: '9999-riktlinjer-2009',
    title: {
      sv: 'Riktlinjer för internationella kontakter och vänortsutbyte',
      en: 'Guidelines for international contacts and twin-town exchange',
    },
    documentType: 'guidelines',
    status: 'replaced',
    documentDate: '2009-05-18',
    registrationNumber: 'KS 2008/0241',
    decidedBy: 'Kommunfullmäktige',
    validFrom: '2009-07-01',
    validTo: '2022-12-31',
    replaces: 'Handlingsprogram för vänortsutbyte, kommunfullmäktige 1994-04-25 § 52',
    appliesTo: 'Kommunens nämnder',
    purpose: {
      sv: 'Riktlinjerna anger hur kommunens kontakter med vänorterna ska skötas.',
      en: 'The guidelines state how the municipality’s contacts with its twin towns are to be managed.',
    },
    statedTwinTowns: 4,
    decisionIds: ['9999-kf-2009-05-18-61'],
  },
])
