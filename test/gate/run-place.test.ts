import { describe, expect, it } from 'vitest'
import { runPlaceOf } from '../../src/run-place.ts'

describe('runPlaceOf', () => {
  it('names the repository, the workflow and where the action came from', () => {
    expect(
      runPlaceOf({
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/image.yml@refs/heads/main',
        GITHUB_ACTION_REPOSITORY: 'acme/image-policy-gate',
      }),
    ).toEqual({
      repository: 'https://github.example/acme/shop',
      workflow: '.github/workflows/image.yml',
      program: 'https://github.example/acme/image-policy-gate',
    })
  })

  it('names no workflow of another repository', () => {
    const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_WORKFLOW_REF: 'acme/rules/.github/workflows/gate.yml@main' }
    expect(runPlaceOf(env)).toEqual({ repository: 'https://github.com/acme/shop' })
  })

  it('knows nothing elsewhere', () => {
    expect(runPlaceOf({})).toEqual({})
    expect(runPlaceOf({ GITHUB_REPOSITORY: 'not a repository', GITHUB_ACTION_REPOSITORY: '' })).toEqual({})
  })
})
