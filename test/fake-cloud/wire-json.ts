/** A piece of JSON text that is to be sent exactly as written. */
export class RawJson {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/**
 * Writes a value as JSON; unlike JSON.stringify it keeps big integers exact and lets raw text through.
 * HSS ids are 64-bit numbers, beyond what a JavaScript number holds.
 */
export function toWireJson(value: unknown): string {
  if (value instanceof RawJson) return value.text
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return `[${value.map((item) => toWireJson(item ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => `${JSON.stringify(name)}:${toWireJson(member)}`)
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
