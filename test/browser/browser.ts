import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A page that was opened from a file, and everything that it did besides showing itself. */
export interface Opened {
  readonly page: Page
  /** Lines of the console, errors of scripts, dialogs, requests beyond the file: nothing, if all is well. */
  readonly noises: readonly string[]
  close(): Promise<void>
}

/** Starts the browser of the machine, or of CHROMIUM_PATH. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path))
  if (executablePath === undefined) {
    throw new Error('no Chromium: apt-get install -y chromium, or set CHROMIUM_PATH to one')
  }
  // Its sandbox needs a user of its own, which containers that run as root do not have.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}

/** Opens a page of these bytes as someone would who downloaded it. */
export async function open(browser: Browser, html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-page-'))
  const file = join(directory, 'report.html')
  await writeFile(file, html)
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const noises: string[] = []
  const url = pathToFileURL(file).href
  page.on('console', (line) => noises.push(`console: ${line.text()}`))
  page.on('pageerror', (error) => noises.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (request.url() !== url) noises.push(`request: ${request.url()}`)
  })
  page.on('dialog', async (dialog) => {
    noises.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  await page.goto(url)
  return {
    page,
    noises,
    close: async () => {
      await context.close()
      await rm(directory, { recursive: true })
    },
  }
}

/** What axe-core finds wrong with the page as it is shown now, one line each. */
export async function flawsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
  )) as axe.AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
}
