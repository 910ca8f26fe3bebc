import { TOOL_NAME, VERSION } from '../version.ts'
import type { RunCommand } from './command.ts'

export const version: RunCommand = async (_args, io) => {
  io.stdout(`${TOOL_NAME} ${VERSION}\n`)
  return 0
}
