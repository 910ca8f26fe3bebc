/** What the runner takes for a command in a step's output: its two parsers, as ActionCommand.cs has them. */
export interface RunnerCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const NAMES = new Set(
  [
    'error warning notice debug group endgroup echo add-mask add-matcher remove-matcher add-path set-env',
    'set-output save-state stop-commands',
  ]
    .join(' ')
    .split(' '),
)

// The runner compares by culture, which does not see these.
const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu

/** Every command in an output. Lines end at CR and LF as the runner reads them; at others too, to be strict. */
export const commandsIn = (output: string): RunnerCommand[] =>
  output.split(/\r\n|[\r\n\u0085\u2028\u2029]/).flatMap((line) => parseV2(line) ?? parseV1(line) ?? [])

function parseV2(line: string): RunnerCommand | undefined {
  const [, name = '', properties = '', data = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line) ?? []
  return toCommand(name, properties.split(','), data, (text) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%'),
  )
}

function parseV1(line: string): RunnerCommand | undefined {
  const [, name = '', properties = '', data = ''] =
    /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)/s.exec(line.replace(IGNORED, '')) ?? []
  return toCommand(name, properties.split(';'), data, (text) => text)
}

function toCommand(
  name: string,
  properties: string[],
  data: string,
  decode: (text: string) => string,
): RunnerCommand | undefined {
  if (!NAMES.has(name.toLowerCase())) return undefined
  const pairs = properties.filter((pair) => pair.includes('=')).map((pair) => pair.split(/=(.*)/s))
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(pairs.map(([key = '', value = '']) => [key, decode(value)])),
    data: decode(data),
  }
}
