/**
 * A sentence for people, kept as template and values so that a report can be written in another language:
 * the English template is the key of a translation.
 */
export interface Message {
  readonly template: string
  readonly values: Readonly<Record<string, string | number>>
}

type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** A message from a template whose {placeholders} the compiler checks against the values. */
export function message<T extends string>(
  template: T,
  ...[values]: [Placeholders<T>] extends [never] ? [] : [Record<Placeholders<T>, string | number>]
): Message {
  return { template, values: values ?? {} }
}

/** The message as text; `translate` gives the template of another language. */
export function formatMessage({ template, values }: Message, translate = (t: string): string => t): string {
  return translate(template).replace(/\{([^{}]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}
