// By way of a module of ours, since a bundle of CommonJS would load Node's own late by the slower way of ES modules.
export { Agent, request } from 'node:http'
