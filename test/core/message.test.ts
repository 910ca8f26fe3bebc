import { expect, it } from 'vitest'
import { formatMessage, joinParts, message } from '../../src/core/message.ts'

it('fills placeholders in, each as often as it stands there', () => {
  expect(formatMessage(message('{a} of {b}, {a}', { a: 1, b: 'two' }))).toBe('1 of two, 1')
})

it('leaves a placeholder without a value as it is', () => {
  expect(formatMessage({ template: '{a} {toString}', values: { a: 1 } })).toBe('1 {toString}')
})

it.each([
  ['{a{a}', '{a1'],
  ['{a} and }', '1 and }'],
  ['{ {a} }', '{ 1 }'],
])('takes %j for one placeholder, beside braces that are none', (template, text) => {
  expect(formatMessage({ template, values: { a: 1 } })).toBe(text)
})

it('has no values where it has no placeholders', () => {
  expect(message('all is well')).toEqual({ template: 'all is well', values: {} })
})

it('never takes a value for a template', () => {
  expect(formatMessage(message('{a} {b}', { a: '{b}', b: '$&' }))).toBe('{b} $&')
})

it('translates the template and keeps the values', () => {
  const chinese = (template: string) => (template === 'the limit is {limit}' ? '上限为{limit}' : template)
  expect(formatMessage(message('the limit is {limit}', { limit: 3 }), chinese)).toBe('上限为3')
})

it('translates a message within a message by itself', () => {
  const chinese = (template: string) =>
    ({ 'the limit is {limit}': '上限为{limit}', '{found} (and {more} more)': '{found}（另有 {more} 项）' })[template] ??
    template
  const found = message('the limit is {limit}', { limit: 3 })
  const whole = message('{found} (and {more} more)', { found, more: 2 })

  expect(formatMessage(whole)).toBe('the limit is 3 (and 2 more)')
  expect(formatMessage(whole, chinese)).toBe('上限为3（另有 2 项）')
})

it('joins parts of a sentence, in the separators of each language', () => {
  const chinese = (template: string) => (template === '{list}, {item}' ? '{list}、{item}' : template)
  const joined = message('{parts}', { parts: joinParts([message('a'), 'b', 3]) })

  expect([formatMessage(joined), formatMessage(joined, chinese)]).toEqual(['a, b, 3', 'a、b、3'])
  expect(joinParts([])).toBe('')
})
