import type { Translate } from '../core/message.ts'

export const LANGUAGES = ['en', 'zh'] as const
export type LanguageCode = (typeof LANGUAGES)[number]

/** What gives a template in the language; undefined for English, the language of the templates. */
export async function translator(language: LanguageCode): Promise<Translate | undefined> {
  if (language === 'en') return undefined
  const { zh } = await import('./zh.ts')
  const table = new Map(Object.entries(zh))
  return (template) => table.get(template) ?? template
}
