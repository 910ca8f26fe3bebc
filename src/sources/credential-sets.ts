import { GateError } from '../core/errors.ts'
import { type Message, type MessageValue, message } from '../core/message.ts'

export type Env = Readonly<Record<string, string | undefined>>

/** Names of environment variables that make one credential together. */
export interface CredentialSet {
  readonly required: readonly string[]
  readonly optional?: readonly string[]
}

/** The value of a variable without surrounding white space; empty means unset. */
export function readVariable(env: Env, name: string): string | undefined {
  const value = env[name]?.trim()
  if (!value) return undefined
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new GateError(
      'CREDENTIALS_MISSING',
      message('environment variable {name} has a space, a line break or a character outside ASCII inside', { name }),
      { hint: message('store the secret again, without quotes and line breaks') },
    )
  }
  return value
}

const namesOf = ({ required, optional = [] }: CredentialSet): readonly string[] => [...required, ...optional]

/** Whether any variable of the sets has a value, usable or not. */
export const isAnyGiven = (env: Env, sets: readonly CredentialSet[]): boolean =>
  sets.flatMap(namesOf).some((name) => env[name]?.trim())

/** The variables of a set that have a value. */
export const givenNames = (env: Env, set: CredentialSet): readonly string[] =>
  namesOf(set).filter((name) => readVariable(env, name) !== undefined)

/** "A and B, or C" */
const alternatives = (sets: readonly CredentialSet[]): MessageValue =>
  sets.map(together).reduce((either, or) => message('{either}, or {or}', { either, or }))

const together = ({ required }: CredentialSet): MessageValue =>
  required.reduce<MessageValue>((all, next) => (all === '' ? next : message('{all} and {next}', { all, next })), '')

/** The first set that is complete; a half-set one before it is an error, and so is none at all. */
export function firstCompleteSet<S extends CredentialSet>(env: Env, cloud: Message, sets: readonly S[]): S {
  for (const set of sets) {
    const given = givenNames(env, set)
    const missing = set.required.filter((name) => !given.includes(name))
    if (missing.length === 0) return set
    if (given.length > 0) {
      throw new GateError(
        'CREDENTIALS_MISSING',
        message('the credentials of {cloud} are half set: {given} without {missing}', {
          cloud,
          given: given.join(', '),
          missing: missing.join(', '),
        }),
        { hint: message('set the missing variables in the environment (`env:` of the step), or remove the others') },
      )
    }
  }
  throw new GateError(
    'CREDENTIALS_MISSING',
    message('there are no credentials of {cloud} in the environment', { cloud }),
    {
      hint: message(
        'set {sets} in the environment (`env:` of the step), or log in without keys (inputs oidc-provider and oidc-role)',
        {
          sets: alternatives(sets),
        },
      ),
    },
  )
}
