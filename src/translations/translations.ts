/** Each English template with its translation. */
export type Translations = Readonly<Record<string, string>>
