import { joinParts, type MessageValue, message } from '../core/message.ts'

const MOST = 5

/** The first of many names, and how many more there are: a service can have thousands of them. */
export function fewOf(names: readonly MessageValue[]): MessageValue {
  const count = names.length - MOST
  return joinParts(count > 0 ? [...names.slice(0, MOST), message('and {count} more', { count })] : names)
}
