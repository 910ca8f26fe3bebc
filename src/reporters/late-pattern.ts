/**
 * A pattern that is made when it is first used, for classes such as \p{Cf}: V8 gathers their letters as it reads a literal,
 * which takes a file a millisecond, and nearly all text is ASCII and asks for none of them.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined
  return () => {
    made ??= new RegExp(source, flags)
    return made
  }
}
