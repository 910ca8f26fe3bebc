/**
 * A sentence for people, kept as template and values so that a report can be written in another language:
 * the English template is the key of a translation.
 */
export interface Message {
  readonly template: string
  readonly values: Readonly<Record<string, MessageValue>>
}

/** What a placeholder stands for: data, or a part of the sentence that is translated by itself. */
export type MessageValue = string | number | Message

/** Gives a template in another language; the template itself where it is to stay English. */
export type Translate = (template: string) => string

type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** A message from a template whose {placeholders} the compiler checks against the values. */
export function message<T extends string>(
  template: T,
  ...[values]: [Placeholders<T>] extends [never] ? [] : [Record<Placeholders<T>, MessageValue>]
): Message {
  return { template, values: values ?? {} }
}

/** Several parts of a sentence as one: "a, b, c"; nothing where there are none. */
export const joinParts = (parts: readonly MessageValue[]): MessageValue =>
  parts.length === 0 ? '' : parts.reduce((list, item) => message('{list}, {item}', { list, item }))

/** The message as text; `translate` gives the template of another language, for the messages within it too. */
export function formatMessage({ template, values }: Message, translate: Translate = (t) => t): string {
  const text = translate(template)
  if (!text.includes('{')) return text
  return text.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) return whole
    return typeof value === 'object' ? formatMessage(value, translate) : String(value)
  })
}
