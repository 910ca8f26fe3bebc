/** Pages that are still to be read, in order; each is started once there is room for it. */
export interface PagesToRead {
  /** About how many bytes a page has, as JSON. */
  readonly pageBytes: number
  /** Starts to read the next page; undefined where none is left. What it gives never rejects. */
  startNext(): Promise<void> | undefined
}

/** Room for pages that are held at the same time. */
export interface PagePlaces {
  /** Pages of a list that came earlier go first. */
  add(pages: PagesToRead): void
}

/** A page of any size finds room where nothing else is held. */
export function createPagePlaces(bytesAtOnce: number): PagePlaces {
  const lists: PagesToRead[] = []
  let held = 0
  const hasRoomFor = (bytes: number): boolean => held === 0 || held + bytes <= bytesAtOnce

  function startWhatFits(): void {
    for (let [list] = lists; list && hasRoomFor(list.pageBytes); [list] = lists) {
      const { pageBytes } = list
      const reading = list.startNext()
      if (!reading) {
        lists.shift()
        continue
      }
      held += pageBytes
      void reading.then(() => {
        held -= pageBytes
        startWhatFits()
      })
    }
  }

  return {
    add(pages) {
      lists.push(pages)
      startWhatFits()
    },
  }
}
