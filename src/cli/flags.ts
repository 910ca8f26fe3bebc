import { message } from '../core/message.ts'
import { invalid } from '../inputs/problems.ts'
import type { RawInputs, RawValue } from '../inputs/table.ts'
import { shown } from '../inputs/values.ts'

/**
 * Reads `--name value`, `--name=value` and positional arguments, which are images. Names are checked later, with
 * everything else that is wrong. Throws GateError INPUT_INVALID where a flag has no value.
 */
export function readFlags(args: readonly string[]): RawInputs {
  const values = new Map<string, RawValue[]>()
  const add = (name: string, value: RawValue): void => {
    const before = values.get(name)
    if (before) before.push(value)
    else values.set(name, [value])
  }
  let onlyPositional = false
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? ''
    if (onlyPositional || !word.startsWith('-')) {
      add('images', { text: word, place: `argument ${index + 1}` })
    } else if (word === '--') {
      onlyPositional = true
    } else {
      const [flag = '', ...rest] = word.split('=')
      const next = args[index + 1]
      const isInline = rest.length > 0
      if (!isInline && (next === undefined || next.startsWith('-'))) throw withoutValue(flag)
      add(flag.replace(/^--/, ''), { text: isInline ? rest.join('=') : (next ?? ''), place: shown(flag) })
      if (!isInline) index += 1
    }
  }
  return values
}

const withoutValue = (flag: string) =>
  invalid(
    shown(flag),
    message('{flag} needs a value', { flag: shown(flag) }),
    message('write {flag}=VALUE', { flag: shown(flag) }),
  )
