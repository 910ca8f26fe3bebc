// Asks every link to another site once and tells those that lead nowhere: `npm run links`. Tests ask no other site.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findDead, pageOf } from './ask-links.ts'
import { outsideLinks } from './links.ts'

// What tests say of addresses is made up.
const FILES = ['*.md', 'action.yml', '.github', 'docs/examples', 'policies/*.yaml', 'src', 'scripts', 'demo', 'bench']
const CAN_LINK = /\.(?:md|ya?ml|ts|mjs)$/

const files = execFileSync('git', ['ls-files', '-z', '--', ...FILES], { encoding: 'utf8' }).split('\0')
const links = files
  .filter((file) => CAN_LINK.test(file))
  .flatMap((file) => outsideLinks(file, readFileSync(file, 'utf8')))

const dead = await findDead(
  links.map(({ target }) => target),
  { atOnce: 8, timeoutMs: 20_000, pauseMs: 5_000 },
)
for (const { file, line, target } of links) {
  const trouble = dead.get(pageOf(target))
  if (trouble !== undefined) console.error(`${file}:${line} ${target} ${trouble}`)
}
console.log(`${links.length} links to other sites, ${dead.size} addresses that lead nowhere`)
process.exitCode = dead.size === 0 ? 0 : 1
