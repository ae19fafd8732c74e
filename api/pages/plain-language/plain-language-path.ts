/** The address of what is written in plain language about a municipality, below the API's base. */
export const plainLanguagePath = (code: string): string => `/municipalities/${code}/plain-language-texts`
