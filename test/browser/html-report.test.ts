import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOSTILE } from '../reporters/hostile.ts'
import { aHostilePage, aReportOfFindings, render } from '../reporters/html-report.ts'
import { anImage, aViolation } from '../reporters/report-builder.ts'
import { flawsOf, launch, type Opened, open } from './browser.ts'
import { greenReport, redReport } from './showcase.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const REPORTS = { red: redReport, green: greenReport } as const

/** Runs on an opened page, and holds that it made no noise. */
async function visit(
  html: string,
  options: Parameters<typeof open>[2],
  look: (page: Page, opened: Opened) => Promise<void>,
): Promise<void> {
  const opened = await open(browser, html, options)
  try {
    await look(opened.page, opened)
    expect(opened.noises).toEqual([])
  } finally {
    await opened.close()
  }
}

const widthOf = (page: Page): Promise<unknown> => page.evaluate('document.documentElement.scrollWidth')
const vulnerabilities = (page: Page) => page.locator('details:has(> summary:text("Vulnerabilities by name"))').first()

describe.each(Object.entries(REPORTS))('the %s report', (_, report) => {
  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('is quiet, fits and has no flaw for readers at %i px, %s', async (width, colorScheme) => {
    const html = await render(report)
    await visit(html, { viewport: { width, height: 800 }, colorScheme }, async (page) => {
      expect(await widthOf(page)).toBe(width)
      expect(await flawsOf(page)).toEqual([])
      const folded = page.locator('details:not([open]) > summary')
      while ((await folded.count()) > 0) await folded.first().click()
      expect(await widthOf(page)).toBe(width)
      expect(await flawsOf(page)).toEqual([])
    })
  })
})

describe('a waiver to paste', () => {
  it('is broken where it is long, and takes no room from the columns beside it', async () => {
    const stanza = `- { rule: max-severity, image: "${'x'.repeat(80)}", digest: "sha256:${'a'.repeat(64)}", reason: "", owner: "" }\n`
    const rules = [aViolation({ waiverStanza: stanza })]
    const html = await render({ ...redReport, images: [anImage({ verdict: 'fail', rules })] })
    await visit(html, { viewport: { width: 1120, height: 800 } }, async (page) => {
      const column = page.locator('.outcomes th[scope=row]').first()
      const before = await column.boundingBox()
      await page.locator('.stanza > summary').first().click()
      expect((await column.boundingBox())?.width).toBe(before?.width)
      expect(await page.locator('.stanza code').first().textContent()).toBe(stanza)
      expect(await widthOf(page)).toBe(1120)
    })
  })
})

describe('without scripts', () => {
  it('shows everything and offers nothing that would not work', async () => {
    await visit(await render(redReport), { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('FAIL: 2 of 3 images may not go on')
      expect(await page.locator('button, input, select').count()).toBe(0)
      await vulnerabilities(page).locator('summary').click()
      expect(await vulnerabilities(page).locator('tbody tr:visible').count()).toBe(40)
    })
  })

  it('opens the details that a link of the overview leads to', async () => {
    await visit(await render(redReport), { javaScriptEnabled: false }, async (page) => {
      const details = page.locator('#image-3')
      expect(await details.isVisible()).toBe(false)
      await page.locator('a[href="#image-3"]').click()
      await details.waitFor({ state: 'visible' })
    })
  })

  it('prints what is folded of images', async () => {
    await visit(await render(redReport), { javaScriptEnabled: false }, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('#image-3 .outcomes').isVisible()).toBe(true)
      expect(await page.evaluate('document.querySelector("#image-3").offsetHeight')).toBeGreaterThan(100)
    })
  })
})

describe('sorting', () => {
  const packages = (page: Page): Promise<string[]> =>
    vulnerabilities(page).locator('tbody tr td:nth-child(3) code').allTextContents()
  const severities = (page: Page): Promise<string[]> => vulnerabilities(page).locator('tbody .sev').allTextContents()

  it('goes by how bad it is, and says so to those who do not see it', async () => {
    await visit(await render(redReport), {}, async (page) => {
      await vulnerabilities(page).locator('summary').click()
      const head = vulnerabilities(page).getByRole('columnheader', { name: 'Severity' })
      expect(await head.getAttribute('aria-sort')).toBe('descending')
      await head.getByRole('button').click()
      expect(await head.getAttribute('aria-sort')).toBe('ascending')
      expect([...new Set(await severities(page))]).toEqual(['low', 'medium', 'high or critical'])
      await head.getByRole('button').click()
      expect([...new Set(await severities(page))]).toEqual(['high or critical', 'medium', 'low'])
      expect(await flawsOf(page)).toEqual([])
    })
  })

  it('works from the keyboard, with numbers in their order', async () => {
    await visit(await render(redReport), {}, async (page) => {
      await vulnerabilities(page).locator('summary').focus()
      await page.keyboard.press('Enter')
      await vulnerabilities(page).getByRole('button', { name: 'Vulnerability' }).focus()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      const sorted = await packages(page)
      expect(sorted.slice(0, 1)).toEqual(['curl'])
      expect(sorted).toEqual(sorted.toSorted())
      const versions = await vulnerabilities(page)
        .locator('tbody tr:has-text("zlib1g") td:nth-child(3)')
        .allTextContents()
      expect(versions.map((text) => text.trim()).slice(0, 2)).toEqual([
        'zlib1g 3.0.2-1~deb12u1',
        'zlib1g 3.0.7-1~deb12u1',
      ])
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
      expect(outline).toBe('solid')
    })
  })
})

describe('filtering', () => {
  it('goes by words and by choice, and counts what is left', async () => {
    await visit(await render(redReport), {}, async (page) => {
      const list = vulnerabilities(page)
      await list.locator('summary').click()
      await list.getByLabel('Filter').fill('LIBXML2')
      expect(await list.locator('tbody tr:visible').count()).toBe(8)
      expect(await list.getByRole('status').textContent()).toBe('8 of 40 shown')
      await list.getByLabel('Filter').fill('')
      await list.getByLabel('Severity').selectOption('high or critical')
      expect(await list.locator('tbody tr:visible').count()).toBe(8)
      await list.getByLabel('Fix').selectOption('fix known')
      expect(await list.getByRole('status').textContent()).toMatch(/^[1-7] of 40 shown$/)
      await list.getByRole('button', { name: 'Severity' }).click()
      expect(await list.locator('tbody tr:visible').count()).toBeLessThan(8)
    })
  })
})

it('folds and unfolds all images', async () => {
  await visit(await render(redReport), {}, async (page) => {
    const folds = page.locator('.image > details')
    await page.getByRole('button', { name: 'Unfold all' }).click()
    expect(await folds.and(page.locator('[open]')).count()).toBe(3)
    await page.getByRole('button', { name: 'Fold all', exact: true }).click()
    expect(await folds.and(page.locator('[open]')).count()).toBe(0)
  })
})

describe('the security policy', () => {
  it('stops a script and a style that are not the ones of the page', async () => {
    const page = await render(redReport)
    const tampered = page.replace("'use strict'", "'use strict';").replace('--page: #fff', '--page: #eee')
    const opened = await open(browser, tampered)
    try {
      expect(await opened.page.locator('button').count()).toBe(0)
      expect(await opened.page.evaluate('getComputedStyle(document.body).maxWidth')).toBe('none')
      expect(opened.noises.filter((line) => line.includes('Content Security Policy'))).toHaveLength(2)
    } finally {
      await opened.close()
    }
  })

  it('stops a handler and a picture, had they come in', async () => {
    const intruder = '<img src="https://evil.example/p.png" onerror="alert(1)"><b onclick="alert(1)">x</b>'
    const opened = await open(browser, (await render(redReport)).replace('<main>', `<main>${intruder}`))
    try {
      await opened.page.locator('b').first().click()
      const stopped = opened.noises.filter((line) => line.includes('Content Security Policy'))
      expect(stopped.filter((line) => line.includes('https://evil.example/p.png'))).toHaveLength(1)
      expect(stopped.filter((line) => line.includes('inline event handler')).length).toBeGreaterThan(0)
      expect(opened.noises.filter((line) => line.startsWith('dialog'))).toEqual([])
    } finally {
      await opened.close()
    }
  })
})

it('is quiet and keeps its shape, whatever texts come from outside', async () => {
  const reports = HOSTILE.map(aHostilePage)
  const [first = redReport] = reports
  const report = {
    ...first,
    images: reports.flatMap(({ images }) => images),
    policies: reports.flatMap(({ policies }) => policies),
    hosts: reports.flatMap(({ hosts }) => hosts),
  }
  await visit(await render(report), { viewport: { width: 360, height: 800 } }, async (page) => {
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.locator('main > .images > .image').count()).toBe(report.images.length)
    expect(await page.locator('main > .run').count()).toBe(1)
    expect(await widthOf(page)).toBe(360)
  })
})

it('is usable with ten thousand findings in fifty images', async () => {
  await visit(await render(aReportOfFindings(50, 200)), {}, async (page) => {
    const list = page.locator('details:has(> summary:text("Vulnerabilities by name"))').nth(49)
    await list.locator('summary').click()
    await list.getByLabel('Filter').fill('number 19')
    expect(await list.getByRole('status').textContent()).toBe('11 of 200 shown')
    await list.getByRole('button', { name: 'Package' }).click()
    expect(await list.locator('tbody tr:visible').count()).toBe(11)
  })
}, 60_000)
