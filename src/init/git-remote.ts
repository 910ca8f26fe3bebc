const SECTION = /^\s*\[\s*([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/
const URL_OF = /(?:^|\])\s*url\s*=\s*"?([^\s"]+)/i

// A URL may hold a token before the host: only what follows the host is taken. Behind a firewall GitHub's SSH has a host
// and a port of its own.
const ON_GITHUB =
  /^(?:(?:https?|git|ssh):\/\/(?:[^/]*@)?(?:www\.|ssh\.)?github\.com(?::\d+)?\/|(?:[\w.-]+@)?github\.com:\/?)([\w-][\w.-]*\/[\w.-]+?)(?:\.git)?\/?$/i

/**
 * The repository on GitHub that a Git configuration pushes to, "owner/name": that of "origin", else the only one that any
 * remote leads to; undefined where that is not clear.
 */
export function githubRepositoryOf(gitConfig: string): string | undefined {
  const repositories = new Map<string, string>()
  let remote: string | undefined
  for (const line of gitConfig.split('\n')) {
    const section = SECTION.exec(line)
    if (section) remote = section[1]?.toLowerCase() === 'remote' ? section[2] : undefined
    const [, url = ''] = URL_OF.exec(line) ?? []
    const [, repository] = ON_GITHUB.exec(url) ?? []
    if (remote !== undefined && repository && !repositories.has(remote)) repositories.set(remote, repository)
  }
  const [only, ...others] = new Set(repositories.values())
  return repositories.get('origin') ?? (others.length === 0 ? only : undefined)
}
