import type { SchemaError } from './schema-error.ts'

/**
 * The complaints with those of `anyOf` branches brought together: only the branch that was meant speaks, and where
 * none can be told, one complaint names all that would fit: `params.missing` the keys of which one is needed,
 * `params.allowedValues` the words and `params.types` the types.
 */
export function collapseAnyOf(errors: readonly SchemaError[]): readonly SchemaError[] {
  const kept: SchemaError[] = []
  for (const error of errors) {
    if (error.keyword !== 'anyOf') kept.push(error)
    else kept.push(...meantBy(error, takeBranches(kept, error)))
  }
  return kept
}

/** Takes from the end what the branches complained of: a validator tells that just before the anyOf itself. */
function takeBranches(errors: SchemaError[], { instancePath, schemaPath }: SchemaError): readonly SchemaError[] {
  const isOfBranch = (error: SchemaError): boolean =>
    error.schemaPath.startsWith(`${schemaPath}/`) &&
    (error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`))
  let start = errors.length
  for (let error = errors[start - 1]; error && isOfBranch(error); error = errors[start - 1]) start -= 1
  return errors.splice(start)
}

function meantBy(error: SchemaError, inBranches: readonly SchemaError[]): readonly SchemaError[] {
  const branches = new Map<string, SchemaError[]>()
  for (const each of inBranches) {
    const branch = each.schemaPath.slice(error.schemaPath.length + 1).split('/')[0] ?? ''
    branches.set(branch, [...(branches.get(branch) ?? []), each])
  }
  const about = inBranches.filter(({ instancePath }) => instancePath === error.instancePath)
  if (inBranches.every(({ keyword }) => keyword === 'required')) {
    return [{ ...error, params: { missing: about.map(({ params }) => params.missingProperty) } }]
  }
  const fitting = [...branches.values()].filter((branch) => !branch.some((each) => isOtherKind(each, error)))
  if (fitting.length === 1 && fitting[0]) return fitting[0]
  const allowedValues = about.flatMap(({ params }) => params.allowedValues ?? [])
  const types = about.flatMap(({ params }) => params.type ?? [])
  return [{ ...error, params: { allowedValues, types } }]
}

/** Whether a branch is for another kind of value altogether. */
const isOtherKind = (each: SchemaError, { instancePath }: SchemaError): boolean =>
  each.instancePath === instancePath && ['type', 'enum', 'const'].includes(each.keyword)
