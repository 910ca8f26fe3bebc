import { PRESET_TEXTS } from './presets.generated.ts'

/** Policies that ship with the program, by name. */
export type Presets = Readonly<Record<string, string>>

export const PRESETS: Presets = PRESET_TEXTS
