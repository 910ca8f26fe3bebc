import { describe, expect, it } from 'vitest'
import { findImages } from '../../src/init/find-images.ts'
import { githubRepositoryOf } from '../../src/init/git-remote.ts'

const HOST = 'swr.cn-north-4.myhuaweicloud.com'
const textsIn = (workflow: string) => findImages('w.yml', workflow).map(({ text }) => text)

describe('findImages', () => {
  it.each([
    [
      'in a list of tags',
      `jobs: { b: { steps: [{ with: { tags: "${HOST}/a/b:1,${HOST}/a/c:2" } }] } }`,
      ['b:1', 'c:2'],
    ],
    [
      'in lines',
      `jobs:\n  b:\n    steps:\n      - run: |\n          docker push ${HOST}/a/b:1\n          docker push "${HOST}/a/c:2"\n`,
      ['b:1', 'c:2'],
    ],
    ['without a tag', `jobs: { b: { steps: [{ with: { images: "name=${HOST}/a/b,enable=true" } }] } }`, ['b']],
    [
      'with an expression as its tag',
      `jobs: { b: { steps: [{ with: { tags: "${HOST}/a/b:v\${{ github.sha }}" } }] } }`,
      [`b:v\${{ github.sha }}`],
    ],
    [
      'put together from variables',
      `env: { H: ${HOST} }\njobs: { b: { env: { N: "\${{ env.H }}/a" }, steps: [{ run: "docker push $N/b:\${T}" }] } }`,
      ['b'],
    ],
    [
      'with a variable that the runner sets',
      `jobs: { b: { steps: [{ run: "docker push ${HOST}/a/b:$GITHUB_SHA" }] } }`,
      [`b:\${{ github.sha }}`],
    ],
    [
      'with a variable of that name that the workflow sets',
      `env: { GITHUB_SHA: v1 }\njobs: { b: { steps: [{ run: "docker push ${HOST}/a/b:$GITHUB_SHA" }] } }`,
      ['b:v1'],
    ],
  ])('finds an image %s', (_, workflow, names) => {
    expect(textsIn(workflow)).toEqual(names.map((name) => `${HOST}/a/${name}`))
  })

  it('knows the job', () => {
    const [found] = findImages('w.yml', `jobs: { release: { steps: [{ run: "docker push ${HOST}/a/b:1" }] } }`)
    expect(found).toMatchObject({
      file: 'w.yml',
      isInWorkflow: true,
      job: 'release',
      cloud: 'huawei',
      registry: HOST,
      name: `${HOST}/a/b`,
    })
  })

  it.each([
    ['a registry that only looks alike', `run: docker push ${HOST}.evil.com/a/b:1`],
    ['another service of the cloud', 'run: curl https://hss.cn-north-4.myhuaweicloud.com/v5'],
    ['a comment', `run: x # ${HOST}/a/b:1`],
    ['a list at the top', `- ${'x'}`],
  ])('does not take %s for one', (_, workflow) => {
    expect(textsIn(workflow)).toEqual([])
  })

  it('ends with variables that name one another', () => {
    expect(textsIn('env: { A: "$B$B", B: "$A$A" }\njobs: { b: { steps: [{ run: "$A" }] } }')).toEqual([])
  })

  it('ends soon on a text made to take long', () => {
    const before = performance.now()
    textsIn(`run: "${'a.'.repeat(50_000)}${`\${{`.repeat(20_000)}"`)
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})

describe('githubRepositoryOf', () => {
  it.each([
    'https://github.com/acme/shop.git',
    'https://github.com/acme/shop',
    'https://x-access-token:abc@github.com/acme/shop',
    'git@github.com:acme/shop.git',
    'ssh://git@github.com/acme/shop.git',
    'ssh://git@github.com:22/acme/shop.git',
    'ssh://git@ssh.github.com:443/acme/shop.git',
    'org-1234@github.com:acme/shop.git',
    'https://user:p@ss@GitHub.com/acme/shop/',
    '"https://github.com/acme/shop.git"',
    'https://github.com/acme/shop.git\r',
  ])('knows %s', (url) => {
    expect(githubRepositoryOf(`[core]\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs\n`)).toBe('acme/shop')
  })

  it.each([
    '[remote "fork"]\n\turl = https://github.com/acme/shop.git\n',
    '[remote "origin"] url = https://github.com/acme/shop\n[remote "a"]\n\turl = https://github.com/b/c\n',
    '[remote "origin"]\n\turl = https://gitlab.com/x/y\n[remote "hub"]\n\turl = https://github.com/acme/shop\n',
    '[remote "a"]\n\turl = git@github.com:acme/shop\n[remote "b"]\n\turl = https://github.com/acme/shop.git\n',
    '[Remote "origin"]\n\tpushurl = x\n\tURL = https://github.com/acme/shop.git\n',
  ])('knows it by its remotes: %j', (config) => {
    expect(githubRepositoryOf(config)).toBe('acme/shop')
  })

  it.each([
    '[remote "origin"]\n\turl = https://gitlab.com/acme/shop.git\n',
    '[remote "origin"]\n\turl = https://github.com.evil.com/acme/shop.git\n',
    '[remote "origin"]\n\turl = https://evil.com/github.com:acme/shop.git\n',
    '[remote "origin"]\n\turl = https://github.com/../shop.git\n',
    '[remote "a"]\n\turl = https://github.com/acme/shop\n[remote "b"]\n\turl = https://github.com/me/shop\n',
    '[url "x"]\n\turl = https://github.com/acme/shop.git\n',
    '',
  ])('knows nothing of %j', (config) => {
    expect(githubRepositoryOf(config)).toBeUndefined()
  })
})
