import { invent } from './make.ts'

export const effects = invent('effect', [
  {
    id: '9999-effekt-skolgardar',
    title: { sv: 'Två skolgårdar är nio grader svalare', en: 'Two school yards are nine degrees cooler' },
    description: {
      sv: 'Tekniska nämnden bygger sedan 2026 alla nya skolgårdar efter samma ritning, utan projektpengar.',
      en: 'Since 2026 the technical committee builds all new school yards to the same drawing, without project money.',
    },
    year: 2025,
    unitId: '9999-tekniska-namnden',
    projectIds: ['9999-grona-skolgardar'],
    goalIds: ['9999-oppen-mot-varlden'],
  },
  {
    id: '9999-effekt-torra-kallare',
    title: {
      sv: 'Källarna i Norrmo har varit torra två vårar i rad',
      en: 'The cellars of Norrmo have been dry two springs running',
    },
    description: {
      sv: 'Det beror på dammarna, men också på små snömängder 2025. Forskarna vill se två vårar till.',
      en: 'The dams are one cause, little snow in 2025 another. The researchers want to see two springs more.',
    },
    year: 2026,
    unitId: '9999-tekniska-namnden',
    projectIds: ['9999-bavern-som-vattenbyggare'],
    goalIds: ['9999-oppen-mot-varlden'],
  },
  {
    id: '9999-effekt-sprakkafe',
    title: {
      sv: 'Två ukrainska lärare är anställda vid biblioteket',
      en: 'Two Ukrainian teachers are employed by the library',
    },
    year: 2025,
    unitId: '9999-kulturnamnden',
    projectIds: ['9999-ett-bibliotek-pa-tva-sprak'],
    goalIds: ['9999-moten-hemma', '9999-mot-rasism'],
  },
  {
    id: '9999-effekt-olasta-dorrar',
    title: {
      sv: 'Hälften så mycket lugnande medel på två avdelningar',
      en: 'Half the sedatives on two wards',
    },
    description: {
      sv: 'På Solgläntan går de boende ut när de vill. Metoden kom från Voorbeeld.',
      en: 'At Solgläntan residents go out when they wish. The method came from Voorbeeld.',
    },
    year: 2021,
    unitId: '9999-socialnamnden',
    projectIds: ['9999-minnenas-kvarter'],
  },
  {
    id: '9999-effekt-svetsare',
    title: {
      sv: 'Industriprogrammet har fler sökande än platser',
      en: 'The industrial programme has more applicants than places',
    },
    description: {
      sv: 'Sökande uppger praktiken i utlandet som främsta skäl. Fyra av ortens verkstäder tar nu emot elever från Beispieltal.',
      en: 'Applicants give the practice abroad as their main reason. Four local workshops now receive pupils from Beispieltal.',
    },
    year: 2022,
    unitId: '9999-barn-och-utbildningsnamnden',
    projectIds: ['9999-smeder-pa-resa'],
    goalIds: ['9999-elevutbyten'],
  },
  {
    id: '9999-effekt-skolvagar',
    title: {
      sv: '1,8 miljoner kronor till trygga skolvägar',
      en: '1.8 million kronor for safe school routes',
    },
    description: {
      sv: 'Fullmäktige flyttade pengarna sedan 1 140 invånare hade lämnat synpunkter på budgeten.',
      en: 'The council moved the money after 1,140 residents had commented on the budget.',
    },
    year: 2024,
    unitId: '9999-kommunfullmaktige',
    projectIds: ['9999-budgeten-pa-torget'],
    goalIds: ['9999-oppen-mot-varlden'],
  },
])
