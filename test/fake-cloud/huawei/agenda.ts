/** Something that is under way. */
export interface Happening {
  /** Milliseconds since the epoch. */
  atMs: number
  happens(): void
}

/** Lets happen what is due by now, in its order, with what that leads to. */
export function catchUp(agenda: Happening[], now: number): void {
  for (;;) {
    const next = agenda.filter(({ atMs }) => atMs <= now).sort((a, b) => a.atMs - b.atMs)[0]
    if (next === undefined) return
    agenda.splice(agenda.indexOf(next), 1)
    next.happens()
  }
}
