import { expect, it } from 'vitest'
import { lastFromLine } from '../../src/reporters/dockerfile.ts'

it.each([
  ['FROM a\nRUN x\n', 1, 'one stage'],
  ['FROM a AS b\nRUN x\nfrom c\nCOPY --from=b / /\n', 3, 'the last stage, in any case'],
  ['# FROM a\n\n  FROM b', 3, 'no comment'],
  ['FROM a\r\nRUN x\r\nFROM b\r\n', 3, 'Windows line ends'],
  ['FROM a\nRUN x \\\n  FROM b\n', 1, 'no continuation line'],
  ['FROM a\nRUN x \\\n# why\n\n  FROM b \\\n y\nRUN z', 1, 'comments and blanks within an instruction'],
  ['FROM a\nFROM \\\n  b\nRUN x', 2, 'where the instruction starts'],
  ['FROM a\nRUN <<EOF\nFROM b\nEOF\nRUN x', 1, 'no here-document'],
  ['FROM a\nRUN cat <<-"E1" <<E2 > x\nFROM b\n\tE1\nFROM c\nE2\nFROM d', 7, 'two here-documents'],
  ['FROM a\nRUN echo $((1<<X))\nFROM b', 3, 'a shift is no here-document'],
  ['FROM a\nRUN cat <<EOF\nFROM b', 3, 'nor is one without an end'],
  ['# escape=`\nFROM a\nRUN x `\n FROM b\nCOPY c:\\\nFROM d', 6, 'the escape directive'],
  ['FROM a\nRUN x `\nFROM b', 3, 'a backtick means nothing without it'],
])('%j: line %s (%s)', (text, line) => {
  expect(lastFromLine(text)).toBe(line)
})

it.each(['', 'RUN x', 'FROMAGE a', 'FROM'])('%j has none', (text) => {
  expect(lastFromLine(text)).toBeUndefined()
})
