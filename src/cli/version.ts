import { TOOL_NAME, VERSION } from '../version.ts'
import type { Command } from './command.ts'

export const version: Command = {
  name: 'version',
  takes: '',
  summary: 'prints the version',
  async run(_args, io) {
    io.stdout(`${TOOL_NAME} ${VERSION}\n`)
    return 0
  },
}
