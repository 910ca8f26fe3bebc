import type { Needs } from '../core/assessment.ts'
import { message } from '../core/message.ts'
import { defineRule, type Judgement, type OptionProblem, pass, undecided, violated } from '../core/rule.ts'
import { expressions, loadExpressions } from '../expressions/index.ts'
import { MAX_EXPRESSION_LENGTH } from '../expressions/limits.ts'

interface Options {
  readonly all?: readonly Condition[]
}

interface Condition {
  readonly id: string
  readonly expr: string
  readonly message: string
}

const MAX_CONDITIONS = 200

export const expression = defineRule<Options>({
  id: 'expression',
  about: 'image',
  summary: message('Every expression that the policy states about the image is true.'),
  options: {
    properties: {
      all: {
        type: 'array',
        minItems: 1,
        maxItems: MAX_CONDITIONS,
        items: {
          type: 'object',
          properties: {
            id: {
              type: 'string',
              pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
              maxLength: 60,
              description: 'A name in lower-case words joined by hyphens, unique in this list.',
            },
            expr: {
              type: 'string',
              minLength: 1,
              maxLength: MAX_EXPRESSION_LENGTH,
              description: 'What must be true, in CEL over the variables of docs/expressions.md.',
            },
            message: {
              type: 'string',
              minLength: 1,
              maxLength: 300,
              description: 'What to say where it is false.',
            },
          },
          required: ['id', 'expr', 'message'],
          additionalProperties: false,
        },
        description: 'What must be true, each with an id, the expression, and a message for where it is false.',
      },
    },
    required: ['all'],
  },
  defaults: {},
  prepare: loadExpressions,

  check: ({ all = [] }) => [...repeatedIds(all), ...mistakes(all)],

  needs: ({ all = [] }) => joined(all.map(({ expr }) => expressions().needsOf(expr))),

  evaluate: ({ all = [] }, subject, now) =>
    all.flatMap((condition): readonly Judgement[] => {
      const { id, expr } = condition
      const result = expressions().evaluate(expr, { ...subject, now })
      if ('doubts' in result) {
        return result.doubts.map((doubt) =>
          undecided({ ...doubt, why: message('{id} is undecided: {why}', { id, why: doubt.why }) }),
        )
      }
      if (result.holds) return [pass(message('{id} holds', { id }))]
      const found = message('{id}: {found}', { id, found: condition.message })
      return [violated(found, message('it must hold that {expr}', { expr }))]
    }),
})

function repeatedIds(all: readonly Condition[]): readonly OptionProblem[] {
  const ids = all.map(({ id }) => id)
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ pointer: `/all/${index}/id`, message: message('the id "{id}" stands here twice', { id }) }],
  )
}

const mistakes = (all: readonly Condition[]): readonly OptionProblem[] =>
  all.flatMap(({ expr }, index) => {
    const problem = expressions().problemOf(expr)
    return problem ? [{ pointer: `/all/${index}/expr`, ...problem }] : []
  })

/** The needs of several expressions as those of one rule. */
function joined(all: readonly Needs[]): Needs {
  const countLevels = [...new Set(all.flatMap((needs) => needs.countLevels ?? []))]
  return {
    facts: [...new Set(all.flatMap(({ facts }) => facts))],
    ...(all.some(({ severityAbove }) => severityAbove) ? { severityAbove: 'none' } : {}),
    ...(countLevels.length > 0 ? { countLevels } : {}),
  }
}
