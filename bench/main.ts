// Measures the built program on this machine: `npm run bench [PART…]`. docs/performance.md has a run of it.

import { alternatives } from './alternatives.ts'
import { deepLists } from './deep-lists.ts'
import { growth } from './growth.ts'
import { manyImages } from './many-images.ts'
import { memory } from './memory.ts'
import { sizes, startup } from './startup.ts'

const PARTS: Readonly<Record<string, () => Promise<string>>> = {
  startup,
  sizes,
  alternatives,
  'many-images': () => manyImages([1, 10, 100, 1000]),
  'deep-lists': () => deepLists([1_000, 10_000, 50_000], [1_000, 20_000]),
  growth,
  memory,
}

const wanted = process.argv.slice(2)
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`## ${name}\n\n${await measure()}`)
}
