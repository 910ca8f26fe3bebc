// See plain-client.ts.
export { Agent, request } from 'node:https'
