import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { countTraffic } from './kernel-counters.ts'

// Addresses that documentation may use and nobody has; in this network they are this machine.
const [NOBODY, NOBODY_6] = ['192.0.2.1', '2001:db8::1']

it.each([NOBODY, NOBODY_6])('counts a connection that nobody takes: %s', async (address) => {
  const before = countTraffic()
  await once(connect(9, address), 'error').catch(() => {})
  expect(countTraffic()).toEqual({ ...before, connections: before.connections + 1 })
})

it.each([['udp4', NOBODY] as const, ['udp6', NOBODY_6] as const])('counts a packet over %s', async (type, address) => {
  const before = countTraffic()
  const socket = createSocket(type)
  await new Promise<void>((resolve) => socket.send('?', 9, address, () => resolve()))
  socket.close()
  expect(countTraffic()).toEqual({ ...before, packets: before.packets + 1 })
})
