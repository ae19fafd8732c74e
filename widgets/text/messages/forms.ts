/** A word in the forms that a language has for numbers; Swedish and English have two, Polish four. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }
