// Takes the pictures of the HTML report that the README shows: npx tsx test/browser/pictures.ts
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { render } from '../reporters/html-report.ts'
import { launch, open } from './browser.ts'
import { greenReport, redReport } from './showcase.ts'

const DIRECTORY = fileURLToPath(new URL('../../docs/images/', import.meta.url))

const PICTURES = [
  { name: 'report-red.png', report: redReport, height: 930 },
  { name: 'report-green.png', report: greenReport, height: 1010 },
] as const

async function takePictures(): Promise<void> {
  await mkdir(DIRECTORY, { recursive: true })
  const browser = await launch()
  for (const { name, report, height } of PICTURES) {
    const { page, close } = await open(browser, await render(report), { viewport: { width: 1120, height } })
    await page.screenshot({ path: `${DIRECTORY}${name}` })
    await close()
  }
  await browser.close()
}

await takePictures()
