import process from 'node:process'
import { enter } from '../entry.ts'
import { run } from './run.ts'

void enter(process, { now: Date.now, random: Math.random }, run)
