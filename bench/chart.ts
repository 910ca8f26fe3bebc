/** How something is at a size. */
export interface Point {
  readonly size: number
  readonly value: number
}

export interface Growth {
  readonly name: string
  readonly points: readonly Point[]
}

export interface Panel {
  readonly title: string
  readonly lines: readonly Growth[]
  /** A value as the axis tells it. */
  readonly format: (value: number) => string
}

const [PANEL_WIDTH, PLOT_HEIGHT, LEFT, TOP, GAP] = [410, 260, 62, 64, 30]
const PLOT_WIDTH = PANEL_WIDTH - LEFT - GAP
const HEIGHT = TOP + PLOT_HEIGHT + 44

/** Colours that stay apart for most eyes, on white and on black; the dashes tell lines apart without them. */
const COLOURS = [
  ['#0969da', '#58a6ff'],
  ['#bc4c00', '#ff9b5e'],
  ['#116b4f', '#3fd0a0'],
  ['#8250df', '#c297ff'],
  ['#6e5d00', '#e3c52f'],
] as const
const DASHES = ['none', '8 3', '2 3', '10 3 2 3', '5 2 1 2 1 2'] as const

const STYLE = `
  text { font: 12px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #424a53 }
  .title { font-weight: 600; font-size: 13px }
  .grid { stroke: #8c959f; stroke-opacity: .35; stroke-width: 1 }
  .line { fill: none; stroke-width: 2; stroke-linejoin: round }
${COLOURS.map(([light], at) => `  .c${at} { stroke: ${light} } circle.c${at} { fill: ${light} }`).join('\n')}
${DASHES.map((dash, at) => `  .line.c${at} { stroke-dasharray: ${dash} }`).join('\n')}
  @media (prefers-color-scheme: dark) {
    text { fill: #c9d1d9 }
${COLOURS.map(([, dark], at) => `    .c${at} { stroke: ${dark} } circle.c${at} { fill: ${dark} }`).join('\n')}
  }`

/** Draws panels side by side, both axes logarithmic, as SVG. Lines of one name look alike in all panels. */
export function drawGrowth(panels: readonly Panel[], description: string): string {
  const width = panels.length * PANEL_WIDTH
  const names = panels[0]?.lines.map(({ name }) => name) ?? []
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img">`,
    `<title>${description}</title>`,
    `<style>${STYLE}\n</style>`,
    ...names.map((name, at) => drawKey(name, at, names)),
    ...panels.map((panel, at) => drawPanel(panel, at * PANEL_WIDTH)),
    '</svg>',
    '',
  ].join('\n')
}

function drawKey(name: string, at: number, names: readonly string[]): string {
  const x = names.slice(0, at).reduce((sum, before) => sum + 62 + before.length * 6.3, LEFT)
  return `<path class="line c${at}" d="M${round(x)} 14h28"/><text x="${round(x + 34)}" y="18">${name}</text>`
}

function drawPanel({ title, lines, format }: Panel, x: number): string {
  const points = lines.flatMap((line) => line.points)
  const across = axis(
    points.map(({ size }) => size),
    x + LEFT,
    x + LEFT + PLOT_WIDTH,
  )
  const up = axis(
    points.map(({ value }) => value),
    TOP + PLOT_HEIGHT,
    TOP,
  )
  return [
    `<text class="title" x="${x + LEFT}" y="${TOP - 16}">${title}</text>`,
    ...across.ticks.map((size) => drawTick(across.at(size), size.toLocaleString('en'))),
    ...up.ticks.map((value) => drawLevel(x + LEFT, up.at(value), format(value))),
    ...lines.map((line, at) => drawLine(line, at, across.at, up.at)),
    `<text x="${x + LEFT + PLOT_WIDTH / 2}" y="${HEIGHT - 6}" text-anchor="middle">how many</text>`,
  ].join('\n')
}

const drawTick = (x: number, label: string): string =>
  `<path class="grid" d="M${round(x)} ${TOP}v${PLOT_HEIGHT}"/><text x="${round(x)}" y="${TOP + PLOT_HEIGHT + 17}" text-anchor="middle">${label}</text>`

const drawLevel = (x: number, y: number, label: string): string =>
  `<path class="grid" d="M${x} ${round(y)}h${PLOT_WIDTH}"/><text x="${x - 7}" y="${round(y + 4)}" text-anchor="end">${label}</text>`

type Place = (value: number) => number

function drawLine({ points }: Growth, at: number, across: Place, up: Place): string {
  const places = points.map(({ size, value }) => [round(across(size)), round(up(value))] as const)
  const path = places.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  const dots = places.map(([x, y]) => `<circle class="c${at}" cx="${x}" cy="${y}" r="2.5"/>`).join('')
  return `<path class="line c${at}" d="${path}"/>${dots}`
}

/** A logarithmic axis over these values, with a tick at each power of ten, or at 1, 2 and 5 where there are few. */
function axis(values: readonly number[], from: number, to: number): { ticks: readonly number[]; at: Place } {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const exponents = Array.from({ length: 13 }, (_, index) => index - 3)
  const steps = most / least > 200 ? [1] : [1, 2, 5]
  const all = exponents.flatMap((exponent) => steps.map((step) => step * 10 ** exponent))
  const low = all.findLast((tick) => tick <= least * 1.0001) ?? least
  const high = all.find((tick) => tick >= most * 0.9999) ?? most
  const at: Place = (value) => from + ((to - from) * Math.log(value / low)) / Math.log(high / low)
  return { ticks: all.filter((tick) => tick >= low && tick <= high), at }
}

const round = (value: number): number => Math.round(value * 10) / 10
