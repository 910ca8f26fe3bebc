import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'))
const notesOf = (wanted: string) =>
  promisify(execFile)(process.execPath, ['scripts/release-notes.mjs', wanted], { cwd: ROOT })

describe('the notes of a release', () => {
  it('are what the changelog says of its version', async () => {
    const { stdout } = await notesOf(version)
    expect(stdout.trim()).not.toBe('')
    expect(readFileSync(`${ROOT}/CHANGELOG.md`, 'utf8')).toContain(stdout.trim())
    expect(stdout).not.toMatch(/^## /m)
  })

  it.each(['', '99.0.0', `${version}-x`, version.slice(0, -1)])('are none for the version "%s"', async (wanted) => {
    await expect(notesOf(wanted)).rejects.toThrow(/package\.json is of version/)
  })
})
