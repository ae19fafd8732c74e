/** Years after which a status is shown with its year. */
export const OLD = 3
/** Years after which it is shown in the past tense. */
export const VERY_OLD = 10
