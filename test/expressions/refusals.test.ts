import { describe, expect, it } from 'vitest'
import { MAX_EXPRESSION_LENGTH } from '../../src/expressions/limits.ts'
import { refusalOf } from './evaluate-text.ts'

describe('a text that is no expression', () => {
  it.each([
    ['', '0: the expression is not valid: Unexpected token: EOF'],
    ['true +', '6: the expression is not valid: Unexpected token: EOF'],
    ['image.tag == ', '13: the expression is not valid: Unexpected token: EOF'],
    ['(1 == 1', '7: the expression is not valid: Expected RPAREN, got EOF'],
    ['true true', '5: the expression is not valid: '],
    ['image.tag == "x', '13: the expression is not valid: Unterminated string'],
    ['image.tag == "\\q"', '14: the expression is not valid: '],
    ['a = b', '2: the expression is not valid: '],
    ['for', '0: the expression is not valid: Reserved identifier: for'],
    ['1 == 1 # why', '7: the expression is not valid: '],
  ])('%j: %s', (text, refusal) => {
    expect(refusalOf(text)).toContain(refusal)
  })
})

describe('a character that a reviewer does not see', () => {
  it.each([
    ['image.tag != "lat\u200best"', '17: the invisible character U+200B stands here'],
    ['image.tag != "lat\u00adest"', '17: the invisible character U+00AD stands here'],
    ['image.tag != "latest\u3164"', '20: the invisible character U+3164 stands here'],
    ['image.tag != "latest\u{e0061}"', '20: the invisible character U+E0061 stands here'],
    ['image.tag\u00a0!= "latest"', '9: the invisible character U+00A0 stands here'],
    ['image.tag != "\u0000"', '14: the invisible character U+0000 stands here'],
  ])('%j: %s', (text, refusal) => {
    expect(refusalOf(text)).toContain(refusal)
  })

  it.each(['image.tag !=\n\t"latest"', 'image.tag != "\u6700\u65b0"', 'image.tag != "lat\\u200best"'])(
    'not %j',
    (text) => {
      expect(refusalOf(text)).toBeUndefined()
    },
  )
})

describe('a name that means nothing', () => {
  it.each([
    ['severty.most == high', '0: there is no variable "severty"; did you mean "severity"?'],
    ['severity.most < hihg', '16: there is no variable "hihg"; did you mean "high"?'],
    ['severity.mots < high', '9: there is no field "mots" here; did you mean "most"?'],
    ['findings.all(f, f.hasfix)', '18: there is no field "hasfix" here; did you mean "hasFix"?'],
    ['findings.all(f, g.hasFix)', '16: there is no variable "g"'],
    ['image["name"].size() > 1 && image["nam"] == ""', 'there is no field "nam" here; did you mean "name"?'],
    ['image.__proto__ == image', '6: '],
    ['image.constructor == image', '6: there is no field "constructor" here'],
    ['google.protobuf.Timestamp == 1', '0: there is no variable "google"'],
    ['size(image.tag) == 1 && foo(1)', '24: there is no function "foo" here'],
    ['image.tag.startswith("v")', '10: there is no function "startswith" here; did you mean "startsWith"?'],
    [
      'findings.exists(severity, true)',
      '16: "severity" is a variable already; give the items of the list another name',
    ],
  ])('%s', (text, refusal) => {
    expect(refusalOf(text)).toContain(refusal)
  })
})

describe('a type that does not fit', () => {
  it.each([
    ['severity.most == "high"', 'no such overload: Severity == string; write severities without quotes'],
    ['severity.most in ["high"]', 'write severities without quotes'],
    ['severity.most <= 3', '0: the expression is not valid: no such overload: Severity <= int'],
    ['image.tag != 5', '0: the expression is not valid: no such overload: string != int'],
    ['vulnerabilities.high == "0"', '0: the expression is not valid: no such overload: int == string'],
    ['vulnerabilities == 0', '0: the expression is not valid: no such overload: Vulnerabilities == int'],
    ['sizeBytes && true', 'Logical operator requires bool operands'],
    ['now + 3 > now', '0: the expression is not valid: no such overload'],
    ['findings.all(f, f.id)', 'predicate must return bool'],
    ['findings.all(1, true)', '13: the expression is not valid'],
    ['findings.all(f)', 'the expression is not valid'],
    ['[1, "a"].size() == 2', '4: the expression is not valid: List elements must have the same type'],
    ['image.tag.matchesGlob("a", "b")', 'the expression is not valid'],
    ['sizeBytes', '0: the expression gives a value of type int, not true or false'],
    ['image', '0: the expression gives a value of type Image, not true or false'],
    ['findings.filter(f, true)', 'the expression gives a value of type list'],
  ])('%s', (text, refusal) => {
    expect(refusalOf(text)).toContain(refusal)
  })
})

describe('what CEL has and the dialect has not', () => {
  it.each([
    ['has(image.tag)', '0: there is no function "has" here; a fact that is not known makes the expression unknown'],
    ['image.tag.matches("(a+)+$")', '10: there is no function "matches" here; use matchesGlob("v*")'],
    ['findings.map(f, f.id) == []', '9: there is no function "map" here; use exists(item, …)'],
    ['cel.bind(x, 1, x == 1)', '4: there is no function "bind" here'],
    ['type(1) == int', '0: there is no function "type" here'],
    ['dyn(1) == "a"', '0: there is no function "dyn" here'],
    ['int("1") == 1', '0: there is no function "int" here'],
    ['{"a": 1}["a"] == 1', '0: expressions here have no maps'],
    ['sizeBytes == null', '13: only texts, numbers, true and false can be written here'],
    ['b"a" == b"a"', '0: only texts, numbers, true and false can be written here'],
    ['1u == 1u', '0: only texts, numbers, true and false can be written here'],
    ['duration(image.tag) > duration("1h")', '9: duration() takes a text that is written here'],
    ['timestamp(image.tag) > now', '10: timestamp() takes a text that is written here'],
    ['image.tag.matchesGlob(image.name)', '22: matchesGlob() takes a text that is written here'],
    ['image.tag.matchesGlob("v?")', '22: "v?" is not a glob'],
    ['duration("7d") > duration("1h")', '0: Invalid duration string: 7d'],
    ['timestamp("2026-13-01T00:00:00Z") < now', '0: timestamp() requires a string in ISO 8601 format'],
    ['timestamp("2026-01-01T00:00:00") < now', '10: "2026-01-01T00:00:00" names no time zone'],
  ])('%s', (text, refusal) => {
    expect(refusalOf(text)).toContain(refusal)
  })
})

describe('a text that is made to take long', () => {
  const nested = (times: number, open: string, close: string) => `${open.repeat(times)}true${close.repeat(times)}`

  const of = (length: number) => `[${Array.from({ length }, () => '1').join(',')}]`

  it.each([
    ['too long', `image.tag == "${'x'.repeat(MAX_EXPRESSION_LENGTH)}"`, '0: an expression has at most 2000 characters'],
    ['of nested brackets', nested(500, '(', ')'), 'Exceeded maxDepth'],
    ['of nested lists', `${'['.repeat(500)}${']'.repeat(500)} == []`, 'Exceeded maxDepth'],
    ['of many nots', nested(1800, '!', ''), 'Exceeded maxAstNodes'],
    ['of many operators', '1+'.repeat(900), 'Exceeded maxAstNodes'],
    ['of a long list', `1 in [${'1,'.repeat(400)}1]`, 'Exceeded'],
    ['of many ternaries', 'true ? true : '.repeat(130), 'Exceeded'],
    ['of a long duration', `duration("${'1'.repeat(1900)}") > duration("1s")`, '9: duration() takes a shorter text'],
    ['of nested loops', 'findings.all(f, findings.all(g, f.id != g.id))', '0: this could take more than 4000000 steps'],
    ['that compares lists in a loop', 'findings.all(f, findings + findings == findings)', 'this could take more than'],
    ['that searches in a loop', 'findings.all(f, f in findings)', 'this could take more than'],
    [
      'that searches lists of names',
      `findings.all(f, ${of(20)}.all(n, "x" in f.aliases))`,
      'this could take more than',
    ],
    [
      'that goes on with a part',
      `findings.filter(f, true).all(f, ${of(100)}.all(n, n > 0))`,
      'this could take more than',
    ],
    ['that goes through joined lists', `(findings + findings).all(f, ${of(40)}.all(n, n > 0))`, 'this could take more'],
    ['of loops over names', `findings.all(f, f.aliases.all(a, ${of(20)}.all(n, n > 0)))`, 'this could take more than'],
    [
      'of loops over literals',
      `${[...'abcdef'].map((item) => `[${'1,'.repeat(20)}1].all(${item}, `).join('')}true))))))`,
      'this could take more than',
    ],
    [
      'of loops over lists within lists',
      `[[${'1,'.repeat(90)}1]].all(a, a.all(b, a.all(c, a.all(d, a.all(e, true)))))`,
      'this could take more than',
    ],
  ])('%s is refused at once', (_, text, refusal) => {
    const start = performance.now()

    expect(refusalOf(text)).toContain(refusal)

    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
