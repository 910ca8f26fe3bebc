import { describe, expect, it } from 'vitest'
import { countValues } from '../../src/evidence/count-values.ts'

describe('countValues', () => {
  it.each([
    ['nothing', '', 0],
    ['a word', '"word"', 0],
    ['what a list begins with and goes on with', '[1,2,[3]]', 4],
    ['members', '{"a":1,"b":{"c":[]}}', 4],
    ['no signs within texts', '["a,[{","\\",[","\\\\",1]', 4],
    ['no signs behind a text without end', '[1,"2,3,4', 2],
  ])('counts %s', (_, text, count) => {
    expect(countValues(text)).toBe(count)
  })
})
