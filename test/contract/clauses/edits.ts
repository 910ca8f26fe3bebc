import { type Fault, fault } from '../../fake-cloud/server.ts'

/** A fault that changes the value of every field of this name, wherever it is in the answer. */
export const editedJson = (field: string, change: (value: unknown) => unknown): Fault =>
  fault.body((body) => JSON.stringify(edit(JSON.parse(body), field, change)))

function edit(value: unknown, field: string, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => edit(item, field, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === field ? change(one) : edit(one, field, change)]),
  )
}

/** A fault that writes this text where the value of a field of a row was: for what JSON.stringify cannot write. */
export const rawValue = (field: string, json: string): Fault =>
  fault.body((body) => body.replaceAll(new RegExp(`"${field}":(?:"[^"]*"|[^,}\\]]+)`, 'g'), `"${field}":${json}`))
