/** Words that a young reader may not know, each explained in one sentence. */
import type { Label, Language } from '../../../db/schema/field.ts'

export interface HardWord {
  readonly word: Label
  readonly meaning: Label
}

export const hardWords = {
  municipality: {
    word: { sv: 'Kommun', en: 'Municipality' },
    meaning: {
      sv: 'En del av landet som styr sig själv och sköter till exempel skolan.',
      en: 'A part of the country that runs itself and takes care of schools, for example.',
    },
  },
  proposal: {
    word: { sv: 'Förslag', en: 'Proposal' },
    meaning: {
      sv: 'Det någon vill ska hända, innan någon har bestämt det.',
      en: 'What someone wants to happen, before anyone has decided it.',
    },
  },
  policy: {
    word: { sv: 'Policy', en: 'Policy' },
    meaning: {
      sv: 'En text där kommunen skriver vad den vill.',
      en: 'A text in which the municipality writes what it wants.',
    },
  },
  twinTown: {
    word: { sv: 'Vänort', en: 'Twin town' },
    meaning: {
      sv: 'En vänort är en ort i ett annat land som kommunen har ett särskilt samarbete med.',
      en: 'A twin town is a town in another country that has a special bond with the municipality.',
    },
  },
  cooperationTown: {
    word: { sv: 'Samarbetsort', en: 'Cooperation town' },
    meaning: {
      sv: 'En ort i ett annat land som kommunen arbetar med.',
      en: 'A town in another country that the municipality works with.',
    },
  },
  friendshipTown: {
    word: { sv: 'Vänskapsort', en: 'Friendship town' },
    meaning: {
      sv: 'En ort i ett annat land som kommunen håller kontakt med.',
      en: 'A town in another country that the municipality keeps in touch with.',
    },
  },
  partnership: {
    word: { sv: 'Partnerskap', en: 'Partnership' },
    meaning: {
      sv: 'Två kommuner i olika länder arbetar ihop.',
      en: 'Two municipalities in different countries work together.',
    },
  },
  exchange: {
    word: { sv: 'Utbyte', en: 'Exchange' },
    meaning: {
      sv: 'Människor i två länder besöker varandra och lär av varandra.',
      en: 'People in two countries visit each other and learn from each other.',
    },
  },
  project: {
    word: { sv: 'Projekt', en: 'Project' },
    meaning: {
      sv: 'Ett arbete som har en början och ett slut.',
      en: 'Work that has a beginning and an end.',
    },
  },
  eu: {
    word: { sv: 'EU', en: 'EU' },
    meaning: {
      sv: 'Länder i Europa som bestämmer mycket tillsammans.',
      en: 'Countries in Europe that decide many things together.',
    },
  },
  council: {
    word: { sv: 'Kommunfullmäktige', en: 'Municipal council' },
    meaning: {
      sv: 'De politiker som invånarna har valt.',
      en: 'The politicians that people in the municipality have elected.',
    },
  },
  board: {
    word: { sv: 'Kommunstyrelse', en: 'Municipal executive board' },
    meaning: {
      sv: 'De politiker som leder arbetet i kommunen.',
      en: 'The politicians who lead the work of the municipality.',
    },
  },
  committee: {
    word: { sv: 'Nämnd', en: 'Committee' },
    meaning: {
      sv: 'Några politiker som bestämmer om en sak, till exempel skolan.',
      en: 'Some politicians who decide on one matter, such as schools.',
    },
  },
  company: {
    word: { sv: 'Bolag', en: 'Company' },
    meaning: {
      sv: 'Ett företag som kommunen äger.',
      en: 'A business that the municipality owns.',
    },
  },
  office: {
    word: { sv: 'Kontor', en: 'Office' },
    meaning: {
      sv: 'De som är anställda i kommunen och arbetar med samma sak.',
      en: 'Those who are employed by the municipality and work on the same thing.',
    },
  },
  contactPerson: {
    word: { sv: 'Kontaktperson', en: 'Contact person' },
    meaning: {
      sv: 'Den man kan fråga.',
      en: 'Someone you can ask.',
    },
  },
  budget: {
    word: { sv: 'Budget', en: 'Budget' },
    meaning: {
      sv: 'En plan för hur man ska använda pengar.',
      en: 'A plan for how to use money.',
    },
  },
  democracy: {
    word: { sv: 'Demokrati', en: 'Democracy' },
    meaning: {
      sv: 'Alla får vara med och bestämma.',
      en: 'Everyone has a say.',
    },
  },
  integration: {
    word: { sv: 'Integration', en: 'Integration' },
    meaning: {
      sv: 'Att alla får vara med i samhället, också de som är nya i landet.',
      en: 'That everyone has a place in society, also those who are new in the country.',
    },
  },
  genderEquality: {
    word: { sv: 'Jämställdhet', en: 'Gender equality' },
    meaning: {
      sv: 'Att kvinnor och män får bestämma lika mycket.',
      en: 'That women and men have the same power.',
    },
  },
  business: {
    word: { sv: 'Näringsliv', en: 'Business' },
    meaning: {
      sv: 'Alla företag tillsammans.',
      en: 'All companies together.',
    },
  },
  urbanDevelopment: {
    word: { sv: 'Stadsutveckling', en: 'Urban development' },
    meaning: {
      sv: 'Att bygga ut en stad och göra den bättre.',
      en: 'To build on a town and make it better.',
    },
  },
  nordic: {
    word: { sv: 'Norden', en: 'Nordic' },
    meaning: {
      sv: 'Sverige, Norge, Danmark, Finland och Island.',
      en: 'From Sweden, Norway, Denmark, Finland or Iceland.',
    },
  },
  operatingPlan: {
    word: { sv: 'Verksamhetsplan', en: 'Operating plan' },
    meaning: {
      sv: 'En text om vad en del av kommunen ska göra under året.',
      en: 'A text on what a part of the municipality will do in the year.',
    },
  },
  goal: {
    word: { sv: 'Mål', en: 'Goal' },
    meaning: {
      sv: 'Det man vill nå fram till.',
      en: 'What one wants to get to.',
    },
  },
  percent: {
    word: { sv: 'Procent', en: 'Per cent' },
    meaning: {
      sv: 'En procent är en av hundra.',
      en: 'One per cent is one in a hundred.',
    },
  },
  schoolYear: {
    word: { sv: 'Läsår', en: 'School year' },
    meaning: {
      sv: 'Ett år i skolan, från hösten till sommaren.',
      en: 'A year at school, from autumn to summer.',
    },
  },
} as const satisfies Record<string, HardWord>

/** The endings that nouns take. */
const ENDINGS = { sv: '(?:e?n|e?t|e?r|e?na|e?rna|ar|arna)?s?', en: '(?:s|’s)?' } as const

/** Whether a text has a word in one of its forms; a part of a longer word is another word. */
function isUsed({ word }: HardWord, text: string, language: Language): boolean {
  const stem = word[language].replace(/(?<=[^aeiou])y$/, '(?:y|ie)')
  return new RegExp(`(?<!\\p{L})${stem}${ENDINGS[language]}(?!\\p{L})`, 'iu').test(text)
}

/** The words that a text uses, in the order of the alphabet. Those that it explains itself are left out. */
export const hardWordsIn = (text: string, language: Language): readonly HardWord[] =>
  Object.values<HardWord>(hardWords)
    .filter((one) => isUsed(one, text, language) && !text.includes(one.meaning[language]))
    .toSorted((a, b) => a.word[language].localeCompare(b.word[language], language))
