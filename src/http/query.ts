const UNRESERVED = /^[\w.~-]*$/

/** Percent-encodes all but the unreserved characters of RFC 3986, as both clouds' signatures want it. */
export const encodeStrictly = (text: string): string =>
  UNRESERVED.test(text)
    ? text
    : encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

export type QueryParameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/**
 * The query in the canonical form of both signatures, which is also what is sent: keys in code unit order,
 * a list as its key repeated with the values in order, unset ones left out.
 */
export function canonicalQuery(parameters: QueryParameters): string {
  const pairs: string[] = []
  for (const key of Object.keys(parameters).sort()) {
    const value = parameters[key]
    if (value === undefined) continue
    const values = Array.isArray(value) ? [...(value as readonly string[])].sort() : [String(value)]
    for (const one of values) pairs.push(`${encodeStrictly(key)}=${encodeStrictly(one)}`)
  }
  return pairs.join('&')
}
