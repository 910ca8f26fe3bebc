import { describe, expect, it } from 'vitest'
import { formatMessage } from '../../src/core/message.ts'
import type { AnyRule } from '../../src/core/rule.ts'
import { loadExpressions } from '../../src/expressions/index.ts'
import { checkOptions } from '../../src/policy/check-options.ts'
import { PolicyError } from '../../src/policy/problem.ts'
import { offsetWithin } from '../../src/policy/scalar-offset.ts'
import { readPolicyDocument } from '../../src/policy/validate.ts'
import { ruleById } from '../../src/rules/index.ts'
import { load } from '../policy/memory-reader.ts'

/** A policy with the expression as YAML writes it, after `expr:`. */
const policyWith = (written: string): string =>
  `version: 1\nrules:\n  expression:\n    all:\n      - id: a\n        message: "no"\n        expr: ${written}\n`

async function problemsOf(text: string) {
  const failure = await load({ 'policy.yaml': text }).then(
    () => undefined,
    (thrown) => thrown,
  )
  if (failure === undefined) return []
  if (!(failure instanceof PolicyError)) throw failure
  return failure.problems
}

const placesOf = async (text: string): Promise<string[]> =>
  (await problemsOf(text)).map(({ line, column }) => `${line}:${column}`)

describe('a mistake in an expression', () => {
  it.each([
    ['plain', 'severity.most < hihg', '7:31'],
    ['in double quotes', '"severity.most < hihg"', '7:32'],
    ['in single quotes', "'severity.most < hihg'", '7:32'],
    ['in a literal block', '|\n          severity.most\n            < hihg', '9:15'],
    ['in a folded block', '>- # why\n\n          severity.most\n          < hihg', '10:13'],
    ['in a block with its own indent', '|2\n            severity.most < hihg', '8:29'],
    ['over several plain lines', 'severity.most\n          < hihg', '8:13'],
    ['over several quoted lines', '"severity.most\n          < hihg"', '8:13'],
    ['at the end of the text', 'true &&', '7:22'],
    ['at the end of a block', '|\n          true &&\n', '8:18'],
    ['behind an escape, at the start of the value', '"image.tag == \\"a\\" && hihg == low"', '7:15'],
    ['behind a doubled quote, at the start of the value', "'image.tag == ''a'' && hihg == low'", '7:15'],
    ['after wide letters', '"\\"漢字\\" == image.tag && hihg == low"', '7:15'],
    ['after wide letters without escapes', '\'"漢字" == image.tag && hihg == low\'', '7:37'],
  ])('is told at its place: %s', async (_, written, place) => {
    expect(await placesOf(policyWith(written))).toEqual([place])
  })

  it('is shown with a caret, a sentence and what may have been meant', async () => {
    const [problem] = await problemsOf(policyWith('severity.most < hihg'))

    expect(problem?.excerpt).toBe('7 |         expr: severity.most < hihg\n  |                               ^')
    expect(problem && formatMessage(problem.message)).toBe('rules.expression.all[0].expr: there is no variable "hihg"')
    expect(problem?.hint && formatMessage(problem.hint)).toBe('did you mean "high"?')
  })

  it('is told where an alias stands for the text', async () => {
    const text = policyWith('&e severity.most < hihg').replace('"no"', 'x')
    expect(await placesOf(`${text}      - { id: b, message: x, expr: *e }\n`)).toEqual(['7:34', '8:36'])
  })

  it('is told together with all the others', async () => {
    const more = '      - { id: a, message: x, expr: "1" }\n      - { id: b, message: x, expr: "has(x)" }\n'
    expect(await placesOf(policyWith('severity.most < hihg') + more)).toEqual(['7:31', '8:15', '8:37', '9:37'])
  })

  it('is told where the rule is off too: it may be switched on on the day it is needed', async () => {
    expect(await placesOf(policyWith('hihg').replace('    all:', '    mode: off\n    all:'))).toEqual(['8:15'])
  })
})

it('loads a policy whose expressions are right', async () => {
  const text = policyWith('|\n          severity.most <= medium\n          && image.registry != "docker.io"\n')
  expect(await problemsOf(text)).toEqual([])
})

describe('checkOptions', async () => {
  const located = await readPolicyDocument('policy.yaml', policyWith('1 == 1'), ruleById)
  const rule = ruleById.get('expression') as AnyRule

  it('awaits what a rule has to load before it asks the rule', async () => {
    const steps: string[] = []
    const prepare = async () => {
      await Promise.resolve()
      steps.push('prepared')
    }
    const check = () => {
      steps.push('checked')
      return []
    }

    await checkOptions(located, new Map([['expression', { ...rule, prepare, check } as AnyRule]]))

    expect(steps).toEqual(['prepared', 'checked'])
    expect(rule.prepare).toBe(loadExpressions)
  })

  it('loads nothing for a rule that a policy does not give options', async () => {
    const off = await readPolicyDocument('policy.yaml', 'version: 1\nrules: { expression: off }', ruleById)
    const prepare = () => Promise.reject(new Error('loaded'))
    await checkOptions(off, new Map([['expression', { ...rule, prepare } as AnyRule]]))
  })
})

describe('offsetWithin', () => {
  it.each([
    ['a b', 'a b', 2, 2],
    ['"a b"', 'a b', 2, 3],
    ['|\n  a\n  b\n', 'a\nb\n', 2, 8],
    ['', '', 0, 0],
    ['""', '', 0, 1],
  ])('%j of %j at %i: %i', (source, value, offset, expected) => {
    expect(offsetWithin(source, value, offset)).toBe(expected)
  })

  it('says nothing of a text that it cannot recognise', () => {
    expect(offsetWithin('"a\\u0062c"', 'abc', 2)).toBeUndefined()
    expect(offsetWithin('*alias', 'abc', 2)).toBeUndefined()
  })
})
