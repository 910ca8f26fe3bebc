import { readdir, readFile } from 'node:fs/promises'

const folder = new URL('../policies/', import.meta.url)

/** A module with the text of each preset, so that a bundle carries them. */
export async function presetsModule(): Promise<string> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort()
  const entries = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, folder), 'utf8')
      return `  ${JSON.stringify(file.replace('.yaml', ''))}: ${JSON.stringify(text)},\n`
    }),
  )
  return `// Generated from policies/*.yaml by scripts/generate.ts.\nexport const PRESET_TEXTS = {\n${entries.join('')}} as const\n`
}
