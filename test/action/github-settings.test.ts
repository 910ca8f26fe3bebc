import { describe, expect, it } from 'vitest'
import { gitHubUrls } from '../../src/action/github-settings.ts'

describe('the addresses of GitHub', () => {
  it('are the usual ones unless the runner says otherwise', () => {
    expect(gitHubUrls({ GITHUB_API_URL: '' }).apiUrl.href).toBe('https://api.github.com/')
    const env = { GITHUB_API_URL: 'https://ghes.example/api/v3', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql' }
    expect(gitHubUrls(env).apiUrl.href).toBe('https://ghes.example/api/v3')
    expect(gitHubUrls(env).graphqlUrl.href).toBe('http://127.0.0.1:9/graphql')
  })

  it.each(['http://ghes.example/api/v3', 'http://127.0.0.1.example/api', 'ftp://ghes.example', 'ghes.example', '::'])(
    'never carry a token in the clear: %s',
    (address) => {
      expect(() => gitHubUrls({ GITHUB_API_URL: address })).toThrowError(
        expect.objectContaining({ code: 'ENDPOINT_REFUSED' }),
      )
      expect(() => gitHubUrls({ GITHUB_GRAPHQL_URL: address })).toThrowError(/GITHUB_GRAPHQL_URL is not an https URL/)
    },
  )
})
