import { join } from 'node:path'

/**
 * What is loaded together, from the bottom up. A layer is all that its roots need and no layer below it has, so that a
 * program loads a handful of files, and none of what only others need. What stands here is on the way of nearly every
 * run; whatever is imported late and is not here becomes a file of its own.
 */
const ROOTS = {
  policy: ['src/cli/run.ts', 'src/entry.ts', 'src/rules/index.ts', 'src/cli/policy-validate.ts', 'src/policy/load.ts'],
  run: [
    ...['src/cli/check.ts', 'src/run-gate.ts', 'src/compile-report.ts', 'src/reporters/json.ts'],
    // What reports share that are loaded one by one.
    ...['src/reporters/cut.ts', 'src/reporters/shown-counts.ts'],
  ],
  sources: ['look', 'measure', 'oidc-login', 'severity-counts', 'whole-list', 'wire']
    .map((name) => `src/sources/${name}.ts`)
    .concat('src/github/answers.ts', 'src/gate.ts', 'src/http/plain-client.ts', 'src/http/open-transport.ts'),
  huawei: ['src/sources/huawei-registries/index.ts'],
  aliyun: ['src/sources/aliyun/index.ts'],
  github: ['api', 'commits', 'tree-reader', 'comments'].map((name) => `src/github/${name}.ts`),
  evidence: ['src/evidence/load.ts', 'src/evidence/replay.ts'],
}

/** Groups for rolldown, which asks of each module whether it belongs; `graph` tells what a module imports. */
export function layersOf(root, graph) {
  let layerOf
  return Object.keys(ROOTS).map((name, index) => ({
    name,
    priority: Object.keys(ROOTS).length - index,
    test: (id) => {
      layerOf ??= assign(root, graph())
      return layerOf.get(id) === name
    },
  }))
}

/** The layer of every module that is in one. */
function assign(root, importsOf) {
  const layerOf = new Map()
  for (const [name, roots] of Object.entries(ROOTS)) {
    const waiting = roots.map((path) => join(root, path))
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (layerOf.has(id)) continue
      layerOf.set(id, name)
      waiting.push(...importsOf(id))
    }
  }
  return layerOf
}
