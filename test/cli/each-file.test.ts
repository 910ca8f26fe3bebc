import { expect, it } from 'vitest'
import { eachFile } from '../../src/cli/each-file.ts'
import type { Io } from '../../src/cli/io.ts'
import { message } from '../../src/core/message.ts'
import { invalid } from '../../src/inputs/problems.ts'

function someIo(): { readonly io: Io; readonly errors: string[] } {
  const errors: string[] = []
  return { errors, io: { stderr: (text: string) => void errors.push(text) } as unknown as Io }
}

it('goes on after a file that cannot be used, and counts it', async () => {
  const { io, errors } = someIo()
  const used: string[] = []
  const unusable = await eachFile(['a', 'b', 'c'], io, async (file) => {
    used.push(file)
    if (file !== 'c') throw invalid(file, message('it is empty'))
  })
  expect([used, unusable]).toEqual([['a', 'b', 'c'], 2])
  expect(errors).toEqual([expect.stringContaining('it is empty'), expect.stringContaining('it is empty')])
})

it('does not call a file unusable that the program itself fails on', async () => {
  const { io, errors } = someIo()
  const broken = new TypeError('not a function')
  const use = async (): Promise<void> => {
    throw broken
  }
  await expect(eachFile(['a'], io, use)).rejects.toBe(broken)
  expect(errors).toEqual([])
})

it('uses no file where one is blank', async () => {
  const used: string[] = []
  const use = async (file: string): Promise<void> => void used.push(file)
  await expect(eachFile(['a', ' '], someIo().io, use)).rejects.toMatchObject({ code: 'INPUT_INVALID' })
  expect(used).toEqual([])
})
