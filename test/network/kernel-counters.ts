import { readFileSync } from 'node:fs'

/** What left any process of this network so far, as the kernel counted it: nothing that opens a socket gets around it. */
export interface Traffic {
  /** TCP connections that were begun, also those that nobody took. */
  readonly connections: number
  /** UDP packets that were sent. */
  readonly packets: number
}

export const countTraffic = (): Traffic => ({
  connections: ipv4Counter('Tcp', 'ActiveOpens'),
  packets: ipv4Counter('Udp', 'OutDatagrams') + ipv6Counter('Udp6OutDatagrams'),
})

/** /proc/net/snmp has two lines for each protocol: the names of its counters, then their values. TCP counts both IPs. */
function ipv4Counter(protocol: string, name: string): number {
  const [names = [], values = []] = readFileSync('/proc/net/snmp', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${protocol}: `))
    .map((line) => line.split(' '))
  return Number(values[names.indexOf(name)])
}

const ipv6Counter = (name: string): number =>
  Number(new RegExp(`^${name}\\s+(\\d+)`, 'm').exec(readFileSync('/proc/net/snmp6', 'utf8'))?.[1])
