import type { Verdict } from '../../core/report.ts'
import type { Say } from '../sentences.ts'
import { verdictWord } from '../words.ts'
import { type Html, html } from './markup.ts'

const STROKES: Readonly<Record<Verdict, Html>> = {
  pass: html`<path d="M5 12.5l4.5 4.5L19 7.5"/>`,
  fail: html`<path d="M6.5 6.5l11 11m0-11l-11 11"/>`,
  unknown: html`<path d="M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M12 18v.1"/>`,
}

/** The verdict as a sign alone, for a heading that says it in words. */
export const verdictSign = (verdict: Verdict): Html =>
  html`<svg class="sign ${verdict}" viewBox="0 0 24 24" aria-hidden="true">${STROKES[verdict]}</svg>`

/** The verdict as a sign and a word. */
export const verdictMark = (verdict: Verdict, say: Say): Html =>
  html`<span class="mark ${verdict}">${verdictSign(verdict)} ${say(verdictWord(verdict))}</span>`
