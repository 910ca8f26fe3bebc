import type { Translations } from '../index.ts'

export const zh: Translations = {}
