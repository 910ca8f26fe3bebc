import { execFileSync, spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const HEAP = fileURLToPath(new URL('../src/heap.ts', import.meta.url))

describe('the flags that keep the heap small', () => {
  it('are such as this Node has', async () => {
    const flags = [...(await readFile(HEAP, 'utf8')).matchAll(/[`'](--[a-z-]+)/g)].map(([, flag]) => flag)
    expect(flags).toHaveLength(2)
    const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' })
    for (const flag of flags) expect(known).toContain(`\n  ${flag} (`)
  })

  it('would end no run where V8 did not know it', () => {
    const program = `import { setFlagsFromString } from 'node:v8'
      setFlagsFromString('--no-such-flag-of-a-heap=40')
      process.exitCode = 7`
    expect(spawnSync(process.execPath, ['--input-type=module', '--eval', program]).status).toBe(7)
  })
})
