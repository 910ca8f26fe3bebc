/** The repository on GitHub that a Git configuration pushes to: "owner/name"; undefined where it is another place. */
export function githubRepositoryOf(gitConfig: string): string | undefined {
  const [, section = ''] = /^\s*\[remote "origin"\]([^[]*)/m.exec(gitConfig) ?? []
  const [, url = ''] = /^\s*url\s*=\s*(\S+)\s*$/m.exec(section) ?? []
  // A URL may hold a token before the host: only what follows the host is taken.
  return /^(?:https:\/\/(?:[^@/]+@)?|ssh:\/\/git@|git@)github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1]
}
