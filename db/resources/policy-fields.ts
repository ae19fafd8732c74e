import {
  choice,
  date,
  integer,
  languageMap,
  list,
  objects,
  reference,
  text,
  uncertainDate,
} from '../schema/kinds/index.ts'

export const documentTypes = {
  policy: { sv: 'Policy', en: 'Policy' },
  guidelines: { sv: 'Riktlinjer', en: 'Guidelines' },
  strategy: { sv: 'Strategi', en: 'Strategy' },
} as const

export const policyStatuses = {
  draft: { sv: 'Utkast', en: 'Draft' },
  consultation: { sv: 'På remiss', en: 'Out for consultation' },
  revised: { sv: 'Bearbetad efter remiss', en: 'Revised after consultation' },
  proposed: { sv: 'Förslag till beslut', en: 'Proposed for decision' },
  adopted: { sv: 'Antagen', en: 'Adopted' },
  replaced: { sv: 'Ersatt', en: 'Replaced' },
} as const

/** The statuses of a document that is not adopted, or not yet. */
export const policyProposals = ['draft', 'consultation', 'revised', 'proposed'] as const

export const documentRelations = {
  parent: { sv: 'Överordnat dokument', en: 'Parent document' },
  attached: { sv: 'Bilaga', en: 'Attached' },
  replaced: { sv: 'Ersätts enligt dokumentet', en: 'Replaced according to the document' },
  'called-for': {
    sv: 'Behöver tas fram enligt dokumentet; om det finns är inte känt',
    en: 'Needs to be drawn up according to the document; whether it exists is not known',
  },
} as const

const decisionId = reference('decision', {
  title: { sv: 'Beslut', en: 'Decision' },
  description: { sv: 'Ett beslut eller förslag om policyn.', en: 'A decision or proposal on the policy.' },
  example: '0139-antagande-2020-02-12',
})

/** The fields of a policy. */
export const policyFields = {
  title: languageMap({
    title: { sv: 'Titel', en: 'Title' },
    description: { sv: 'Dokumentets titel, ordagrant.', en: 'The title of the document, verbatim.' },
    example: { sv: 'Internationell policy för Enköpings kommun' },
  }),
  documentType: choice(documentTypes, {
    optional: true,
    isKind: true,
    title: { sv: 'Dokumenttyp', en: 'Document type' },
    description: { sv: 'Vad dokumentet kallar sig.', en: 'What the document calls itself.' },
    example: 'policy',
  }),
  caseDocument: text({
    optional: true,
    missedWhile: 'never',
    title: { sv: 'Handling', en: 'Case document' },
    description: {
      sv: 'Handlingen som texten kommer ur, om den inte är dokumentet självt.',
      en: 'The case document the text comes from, if not the policy itself.',
    },
    example: 'Tjänsteutlåtande',
  }),
  status: choice(policyStatuses, {
    optional: true,
    finals: ['replaced'],
    title: { sv: 'Status', en: 'Status' },
    description: {
      sv: 'Hur långt dokumentet har kommit. Tomt när det inte framgår att det är antaget.',
      en: 'How far the document has come. Null when nothing shows that it was adopted.',
    },
    example: 'proposed',
    proposals: policyProposals,
  }),
  documentDate: uncertainDate({
    optional: true,
    title: { sv: 'Daterad', en: 'Dated' },
    description: {
      sv: 'Dokumentets datum, så noga som det anges eller framgår.',
      en: 'The document’s date, as precise as it is stated or shown.',
    },
    example: '2010-04-06',
  }),
  registrationNumber: text({
    optional: true,
    title: { sv: 'Diarienummer', en: 'Registration number' },
    description: {
      sv: 'Ärendets nummer i kommunens diarium.',
      en: 'The case number in the municipality’s register.',
    },
    example: 'KS2013/520',
    headings: ['ärendenummer', 'dnr'],
  }),
  stages: list(
    choice(policyStatuses, {
      title: { sv: 'Steg', en: 'Stage' },
      description: { sv: 'Ett steg på vägen.', en: 'One stage on the way.' },
      example: 'consultation',
    }),
    {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Steg på vägen', en: 'Stages' },
      description: {
        sv: 'Stegen som dokumentet säger att det har gått igenom, i ordning.',
        en: 'The stages the document says that it has passed, in order.',
      },
      example: ['consultation', 'revised', 'proposed'],
    },
  ),
  addressee: text({
    optional: true,
    title: { sv: 'Ställd till', en: 'Addressee' },
    description: {
      sv: 'Organet som handlingen är ställd till.',
      en: 'The body the document is addressed to.',
    },
    example: 'Kommunstyrelsen',
  }),
  authorRole: text({
    optional: true,
    title: { sv: 'Handläggarens roll', en: 'Author’s role' },
    headings: ['Handläggare, roll'],
    description: {
      sv: 'Handläggarens roll. Personen namnges inte.',
      en: 'The role of the author. The person is not named.',
    },
    example: 'Utredare',
  }),
  signatoryRole: text({
    optional: true,
    title: { sv: 'Undertecknarens roll', en: 'Signatory’s role' },
    headings: ['Undertecknat av, roll'],
    description: {
      sv: 'Rollen hos den som har undertecknat. Personen namnges inte.',
      en: 'The role of the signatory. The person is not named.',
    },
    example: 'Kommundirektör',
  }),
  decidedBy: text({
    optional: true,
    title: { sv: 'Beslutad av', en: 'Decided by' },
    description: { sv: 'Organet som har antagit dokumentet.', en: 'The body that adopted the document.' },
    example: 'Kommunfullmäktige',
  }),
  validFrom: date({
    optional: true,
    title: { sv: 'Gäller från och med', en: 'Valid from' },
    description: { sv: 'Första dag dokumentet gäller.', en: 'First day the document applies.' },
    example: '2020-02-12',
    headings: ['gäller f.om.'],
  }),
  validTo: date({
    notBefore: 'validFrom',
    optional: true,
    title: { sv: 'Gäller till och med', en: 'Valid to' },
    description: { sv: 'Sista dag dokumentet gäller.', en: 'Last day the document applies.' },
    example: '2030-12-31',
    headings: ['gäller t.om.'],
  }),
  replaces: text({
    optional: true,
    title: { sv: 'Ersätter', en: 'Replaces' },
    titleInProposal: { sv: 'Skulle ersätta', en: 'Would replace' },
    description: {
      sv: 'Vad dokumentet säger att det ersätter.',
      en: 'What the document says that it replaces.',
    },
    example: 'Riktlinjer för Tyresö kommuns vänortsutbyte',
  }),
  appliesTo: text({
    optional: true,
    title: { sv: 'Gäller för', en: 'Applies to' },
    description: { sv: 'Vilka dokumentet gäller.', en: 'Who the document applies to.' },
    example: 'Nämnder, styrelser och bolag',
  }),
  responsibleFunction: text({
    optional: true,
    title: { sv: 'Ansvarig funktion', en: 'Responsible function' },
    description: {
      sv: 'Funktionen som ansvarar för dokumentet.',
      en: 'The function in charge of the document.',
    },
    example: 'Kommunledningskontoret',
  }),
  revised: date({
    optional: true,
    missedWhile: 'never',
    title: { sv: 'Reviderad', en: 'Revised' },
    description: { sv: 'Dagen för den senaste revideringen.', en: 'Day of the latest revision.' },
    example: '2021-06-01',
  }),
  purpose: languageMap({
    optional: true,
    title: { sv: 'Syfte', en: 'Purpose' },
    description: { sv: 'Dokumentets syfte, ordagrant.', en: 'The document’s purpose, verbatim.' },
    example: {
      sv: 'Denna policy har till syfte att skapa en samlad tanke kring och ökad kraft i kommunens internationalisering.',
    },
  }),
  followUp: languageMap({
    optional: true,
    title: { sv: 'Uppföljning', en: 'Follow-up' },
    description: {
      sv: 'Vad dokumentet säger om uppföljning, ordagrant. Tomt när det inte säger något.',
      en: 'What the document says on follow-up, verbatim. Null when it says nothing.',
    },
    example: {
      sv: 'I årsbokslut och årsredovisning ska nämnderna redovisa samt utvärdera sitt internationella arbete.',
    },
  }),
  consultationOutcome: languageMap({
    optional: true,
    missedWhile: 'never',
    title: { sv: 'Hur synpunkterna togs om hand', en: 'What became of the comments' },
    description: {
      sv: 'Vad dokumentet säger om remissvaren som helhet, ordagrant.',
      en: 'What the document says of the consultation responses as a whole, verbatim.',
    },
    example: { sv: 'Justeringar har utförts i enlighet med inkomna synpunkter.' },
  }),
  backgroundPassages: objects(
    {
      place: text({
        title: { sv: 'Ställe', en: 'Place' },
        description: { sv: 'Avsnittet i dokumentet.', en: 'The section of the document.' },
        example: 'Inledning',
      }),
      wording: languageMap({
        title: { sv: 'Ordalydelse', en: 'Wording' },
        description: { sv: 'Avsnittets meningar, ordagrant.', en: 'The sentences, verbatim.' },
        example: { sv: 'Vi verkar i en internationell miljö.' },
      }),
    },
    {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Bakgrund', en: 'Background' },
      description: {
        sv: 'Det i dokumentet som beskriver och motiverar men inte kräver något, ordagrant.',
        en: 'What the document describes and argues without demanding anything, verbatim.',
      },
      example: [{ place: 'Inledning', wording: { sv: 'Vi verkar i en internationell miljö.' } }],
    },
  ),
  plainLanguage: languageMap({
    optional: true,
    missedWhile: 'never',
    title: { sv: 'På lätt svenska', en: 'In plain language' },
    description: {
      sv: 'Policyn kort och lättläst. Utblicks ord, inte kommunens.',
      en: 'The policy in short, easy to read. Utblick’s words, not the municipality’s.',
    },
    example: { sv: 'Policyn har nio mål. Kommunen vill bidra till fred och demokrati.' },
  }),
  childPerspective: languageMap({
    optional: true,
    title: { sv: 'Barnperspektiv', en: 'Child perspective' },
    description: {
      sv: 'Vad dokumentet säger om barn och unga som perspektiv, ordagrant.',
      en: 'What the document says on the child perspective, verbatim.',
    },
    example: {
      sv: 'Därför är det viktigt att barn och unga lär sig att förstå den roll de spelar i världen.',
    },
  }),
  statedTwinTowns: integer({
    optional: true,
    missedWhile: 'never',
    minimum: 0,
    title: { sv: 'Antal vänorter enligt dokumentet', en: 'Number of twin towns according to the document' },
    description: {
      sv: 'Antal som dokumentet anger utan att alltid namnge dem.',
      en: 'The number the document states, not always naming them.',
    },
    unit: { sv: 'vänorter', en: 'twin towns' },
    example: 4,
  }),
  frameworks: objects(
    {
      title: text({
        title: { sv: 'Ramverk', en: 'Framework' },
        description: {
          sv: 'Ett yttre ramverk som dokumentet vilar på.',
          en: 'An outer framework that the document is based on.',
        },
        example: 'Europa 2020',
      }),
      validTo: date({
        optional: true,
        title: { sv: 'Löper ut', en: 'Expires' },
        description: { sv: 'Sista dag ramverket gäller.', en: 'Last day of the framework.' },
        example: '2020-12-31',
      }),
      priorities: list(
        text({
          title: { sv: 'Prioritering', en: 'Priority' },
          description: { sv: 'En av ramverkets prioriteringar.', en: 'One of the framework’s priorities.' },
          example: 'smart tillväxt',
        }),
        {
          optional: true,
          title: { sv: 'Prioriteringar', en: 'Priorities' },
          description: {
            sv: 'Ramverkets prioriteringar som dokumentet återger.',
            en: 'The priorities the document names.',
          },
          example: ['smart tillväxt', 'hållbar tillväxt', 'tillväxt för alla'],
        },
      ),
    },
    {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Ramverk', en: 'Frameworks' },
      description: {
        sv: 'Planer och strategier utanför dokumentet som det hänvisar till.',
        en: 'Plans and strategies the document refers to.',
      },
      example: [{ title: 'Europa 2020', validTo: '2020-12-31', priorities: ['smart tillväxt'] }],
    },
  ),
  relatedDocuments: objects(
    {
      title: text({
        title: { sv: 'Dokument', en: 'Document' },
        description: { sv: 'Det andra dokumentets namn.', en: 'Name of the other document.' },
        example: 'Flerårsplan med budget 2010-2012',
      }),
      relation: choice(documentRelations, {
        title: { sv: 'Förhållande', en: 'Relation' },
        description: { sv: 'Hur dokumenten hör ihop.', en: 'How the documents belong together.' },
        example: 'parent',
      }),
      note: languageMap({
        optional: true,
        title: { sv: 'Vad dokumentet säger', en: 'What the document says' },
        description: {
          sv: 'Dokumentets ord om det andra, ordagrant.',
          en: 'Its words on the other, verbatim.',
        },
        example: { sv: 'Vissa riktlinjer kan behöva tas fram.' },
      }),
    },
    {
      optional: true,
      missedWhile: 'never',
      title: { sv: 'Andra dokument', en: 'Related documents' },
      description: {
        sv: 'Dokument som detta hör ihop med eller efterfrågar.',
        en: 'Documents this one belongs with or calls for.',
      },
      example: [{ title: 'Flerårsplan med budget 2010-2012', relation: 'parent', note: null }],
    },
  ),
  decisionIds: list(decisionId, {
    optional: true,
    matter: 'policy',
    title: { sv: 'Beslut', en: 'Decisions' },
    description: {
      sv: 'Besluten och förslagen om dokumentet, i ordning.',
      en: 'Decisions and proposals on the document, in order.',
    },
    example: ['0139-antagande-2020-02-12'],
  }),
} as const
