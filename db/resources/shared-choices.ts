import type { Choices } from '../schema/field.ts'

/** Subjects that the policies name across their goals (Upplands-Bro, section 3, and the founding texts' common themes). */
export const themes = {
  environment: { sv: 'Miljö', en: 'Environment' },
  'gender-equality': { sv: 'Jämställdhet', en: 'Gender equality' },
  integration: { sv: 'Integration', en: 'Integration' },
  education: { sv: 'Utbildning', en: 'Education' },
  culture: { sv: 'Kultur', en: 'Culture' },
  business: { sv: 'Näringsliv', en: 'Business' },
  democracy: { sv: 'Demokrati', en: 'Democracy' },
  'social-issues': { sv: 'Sociala frågor', en: 'Social issues' },
  employment: { sv: 'Arbete', en: 'Employment' },
  'urban-development': { sv: 'Stadsutveckling', en: 'Urban development' },
} as const satisfies Choices

/** What a cooperation brings to the municipality's operations (Tyresö, Inriktning). */
export const contributions = {
  competence: { sv: 'Kompetens', en: 'Competence' },
  experience: { sv: 'Erfarenheter', en: 'Experience' },
  funds: { sv: 'Ekonomiska resurser', en: 'Funds' },
} as const satisfies Choices

/** Target groups and participants. */
export const groups = {
  'children-and-youth': { sv: 'Barn och unga', en: 'Children and young people' },
  pupils: { sv: 'Elever', en: 'Pupils' },
  'adult-learners': { sv: 'Vuxenstuderande', en: 'Adult learners' },
  staff: { sv: 'Anställda', en: 'Staff' },
  'elected-representatives': { sv: 'Förtroendevalda', en: 'Elected representatives' },
  residents: { sv: 'Invånare', en: 'Residents' },
  associations: { sv: 'Föreningar', en: 'Associations' },
  businesses: { sv: 'Företag', en: 'Businesses' },
} as const satisfies Choices
