/** Where a run takes place, as far as reports name it; what is not known is left out. */
export interface RunPlace {
  /** The address of the repository that is checked out: "https://github.com/acme/shop". */
  readonly repository?: string
  /** The workflow that runs, as a path in that repository: ".github/workflows/image.yml". */
  readonly workflow?: string
  /** The address of the repository that this program was taken from as an action. */
  readonly program?: string
}

/** What the program is called where nobody knows where it was taken from. */
const PROGRAM_NAME = 'urn:image-policy-gate:program'

/** The URI of the program. */
export const programUri = ({ program = PROGRAM_NAME }: RunPlace = {}): string => program
