/** Digit grouping in Swedish and English; Workers have no Swedish locale. */
export const inSwedish = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, '\u00A0')
export const inEnglish = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',')
