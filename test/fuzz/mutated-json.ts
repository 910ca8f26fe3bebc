import fc from 'fast-check'

/** A JSON object, whatever it holds. */
export type Json = Record<string, unknown>

/** One thing that happens to a document: where, among all of its values, and what. */
export interface Mutation {
  readonly where: number
  readonly how: 'drop' | 'replace' | 'repeat' | 'move'
  readonly value: unknown
  readonly other: number
}

/** A few mutations, whose new values are of all types unless the caller knows more telling ones. */
export const someMutations = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Mutation[]> =>
  fc.array(
    fc.record({
      where: fc.nat(),
      how: fc.constantFrom('drop' as const, 'replace' as const, 'repeat' as const, 'move' as const),
      value,
      other: fc.nat(),
    }),
    { minLength: 1, maxLength: 3 },
  )

/** The document with some of its values dropped, replaced, repeated in their list or put in each other's place. */
export function mutated(document: Json, mutations: readonly Mutation[]): Json {
  const copy = structuredClone(document)
  for (const { where, how, value, other } of mutations) {
    const places = placesIn(copy)
    const [here, elsewhere] = [places[where % places.length], places[other % places.length]]
    if (!here || !elsewhere) return copy
    const { holder, name } = here
    if (how === 'drop') {
      if (Array.isArray(holder)) holder.splice(Number(name), 1)
      else delete holder[name]
    } else if (how === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(name)]))
    // A copy: the generator gives the same value again, and later mutations change what is in the document.
    else holder[name] = structuredClone(how === 'move' ? elsewhere.holder[elsewhere.name] : value)
  }
  return copy
}

/** Every place in a document: the holder and the name of each value. */
export function placesIn(holder: object): { readonly holder: Json; readonly name: string }[] {
  return Object.entries(holder).flatMap(([name, value]) => [
    { holder: holder as Json, name },
    ...(typeof value === 'object' && value !== null ? placesIn(value) : []),
  ])
}
