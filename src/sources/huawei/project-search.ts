import { GateError } from '../../core/errors.ts'
import { type Message, message } from '../../core/message.ts'

/** Stands for every enterprise project that the caller may see (HSS API, enterprise_project_id). */
export const ALL_PROJECTS = 'all_granted_eps'

/** What a look found, and in which enterprise project; undefined is the service's default one. */
export interface InProject<T> {
  readonly found: T
  readonly enterpriseProjectId: string | undefined
  /** What was asked so far, for the report. */
  readonly asked: readonly Message[]
}

type AskIn<T> = (enterpriseProjectId: string | undefined) => Promise<T>
export type ProjectSearch<T> = (look: AskIn<T>) => Promise<InProject<T>>

/**
 * Looks in the enterprise project that was given; else in the service's default one and, once and only at the first
 * look, in all that the caller may see. Where that finds the image, later looks stay there.
 */
export function createProjectSearch<T>(given: string | undefined, isFound: (found: T) => boolean): ProjectSearch<T> {
  const asked = [formatProject(given)]
  let project = given
  let isFirstLook = true

  async function inAllUnlessRefused(look: AskIn<T>, first: InProject<T>): Promise<InProject<T>> {
    const inAll = await unlessRefused(() => look(ALL_PROJECTS))
    asked.push(inAll === undefined ? ALL_PROJECTS_REFUSED : formatProject(ALL_PROJECTS))
    if (inAll === undefined || !isFound(inAll)) return first
    project = ALL_PROJECTS
    return { found: inAll, enterpriseProjectId: project, asked }
  }
  return (look) =>
    look(project).then((found) => {
      const first = { found, enterpriseProjectId: project, asked }
      const searchAll = isFirstLook && project === undefined && !isFound(found)
      isFirstLook = false
      return searchAll ? inAllUnlessRefused(look, first) : first
    })
}

/** A caller with rights in some projects only may be refused all of them, and is no worse off than before. */
async function unlessRefused<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (thrown) {
    if (thrown instanceof GateError && (thrown.kind === 'denied' || thrown.code === 'REQUEST_REJECTED'))
      return undefined
    throw thrown
  }
}

const formatProject = (project: string | undefined): Message =>
  project === undefined
    ? message('the default enterprise project')
    : message('enterprise project {project}', { project })

const ALL_PROJECTS_REFUSED = message('{project} (refused)', { project: formatProject(ALL_PROJECTS) })
