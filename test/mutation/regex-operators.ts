/** One change within the text of a regular expression. Offsets are within the pattern. */
export interface PatternEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const ESCAPED = String.raw`\\(?:u\{[^}]*\}|u[0-9a-f]{4}|x[0-9a-f]{2}|p\{[^}]*\}|.)`

// What of a pattern is to be changed, and escapes and the openings of groups, which are not to be taken for it.
const ITEM = new RegExp(
  String.raw`${ESCAPED}|(?<class>\[(?:\\.|[^\]\\])*\])|(?<look>\(\?<?[=!])|\(\?(?::|<\w+>)|(?<anchor>[\^$])|(?<quantifier>[*+?]\??|\{\d+(?:,\d*)?\}\??)`,
  'gi',
)

/** One member of a class: an escape or a character, or a range of them. */
const MEMBER = new RegExp(String.raw`(?:${ESCAPED}|[^\\])(?:-(?:${ESCAPED}|[^\\]))?`, 'gi')

/** A pattern without one of its anchors, quantifiers or class members, with a class or a look-around turned round. */
export function patternEdits(pattern: string): PatternEdit[] {
  const edits: PatternEdit[] = []
  for (const { index: start, 0: text, groups = {} } of pattern.matchAll(ITEM)) {
    const end = start + text.length
    if (groups.anchor !== undefined || groups.quantifier !== undefined) edits.push({ start, end, text: '' })
    if (groups.look !== undefined)
      edits.push({ start, end, text: text.replace(/[=!]$/, (c) => (c === '=' ? '!' : '=')) })
    if (groups.class !== undefined) edits.push(...classEdits(start, text))
  }
  return edits
}

function classEdits(start: number, text: string): PatternEdit[] {
  const isNegated = text.startsWith('[^')
  const inside = start + (isNegated ? 2 : 1)
  const turned = { start: start + 1, end: inside, text: isNegated ? '' : '^' }
  const members = [...text.slice(inside - start, -1).matchAll(MEMBER)]
  if (members.length < 2) return [turned]
  const dropped = members.map(({ index, 0: member }) => ({
    start: inside + index,
    end: inside + index + member.length,
    text: '',
  }))
  return [turned, ...dropped]
}
