import { execFileSync } from 'node:child_process'
import { readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { inDirectory, runIn } from './command-run.ts'

const POLICY = '.github/image-policy.yaml'
const TEST = '.github/image-policy.test.yaml'
const WORKFLOW = '.github/workflows/image-policy.yml'

const GIT = '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://token:secret@github.com/acme/shop.git\n'
const BUILD = `on: push
env:
  REGISTRY: swr.cn-north-4.myhuaweicloud.com
jobs:
  image:
    env: { NAME: "\${{ env.REGISTRY }}/team/shop" }
    steps:
      - uses: docker/build-push-action@v6
        with:
          tags: |
            \${{ env.NAME }}:\${{ github.sha }}
`

/** Runs init on these files, and gives what it said and a reader of what is there then. */
const initOn = <T>(
  files: Readonly<Record<string, string>>,
  use: (ended: Awaited<ReturnType<typeof runIn>>, read: (path: string) => Promise<string>, cwd: string) => Promise<T>,
) => inDirectory(files, async (cwd) => use(await runIn(cwd, 'init'), (path) => readFile(join(cwd, path), 'utf8'), cwd))

/** The text without its comments. */
const inEffect = (yaml: string): string => yaml.replace(/^\s*#.*\n/gm, '')

describe('init', () => {
  it('writes a policy that is valid and tests that it passes', () =>
    initOn({ '.git/config': GIT, '.github/workflows/build.yml': BUILD }, async ({ code, stdout }, _, cwd) => {
      expect(code).toBe(0)
      for (const path of [POLICY, TEST, WORKFLOW]) expect(stdout).toContain(`wrote ${path}\n`)
      expect(await runIn(cwd, 'policy', 'validate', POLICY)).toMatchObject({ code: 0, stderr: '' })
      const tested = await runIn(cwd, 'policy', 'test', TEST)
      expect(tested).toMatchObject({ code: 0, stderr: '' })
      expect(tested.stdout).toContain('cases: 2, all as expected')
    }))

  it('binds what it writes to the schemas', () =>
    initOn({}, async (_, read) => {
      expect(await read(POLICY)).toMatch(/^# yaml-language-server: \$schema=https:\S+\/policy\.schema\.json\n/)
      expect(await read(TEST)).toMatch(/^# yaml-language-server: \$schema=https:\S+\/policy-test\.schema\.json\n/)
    }))

  it('tries the policy on the image that was found', () =>
    initOn({ '.github/workflows/build.yml': BUILD }, async (_, read) => {
      expect(await read(TEST)).toContain('image: swr.cn-north-4.myhuaweicloud.com/team/shop:1.0.0\n')
    }))

  it('has two cases that could not both come of a policy that lets everything through, or nothing', () =>
    initOn({}, async (_, read) => {
      const { cases } = parse(await read(TEST)) as { cases: { expect: { verdict: string } }[] }
      expect(cases.map((one) => one.expect.verdict)).toEqual(['pass', 'fail'])
    }))

  describe('writes a workflow', () => {
    it('that may do no more than read, and judges what its caller names', () =>
      initOn({ '.github/workflows/build.yml': BUILD }, async (_, read) => {
        const workflow = parse(await read(WORKFLOW))
        expect(workflow.permissions).toEqual({})
        expect(workflow.jobs.gate.permissions).toEqual({ contents: 'read' })
        expect(workflow.on.workflow_call.inputs.images.required).toBe(true)
        const [, gate] = workflow.jobs.gate.steps
        expect(gate.uses).toMatch(/image-policy-gate@/)
        expect(gate.with).toMatchObject({ images: `\${{ inputs.images }}`, digest: `\${{ inputs.digest }}` })
      }))

    it('that says how to call it, with the image and the job that were found', () =>
      initOn({ '.github/workflows/build.yml': BUILD }, async (_, read) => {
        const text = await read(WORKFLOW)
        expect(text).toContain(`#       images: swr.cn-north-4.myhuaweicloud.com/team/shop:\${{ github.sha }}\n`)
        expect(text).toContain('#     needs: image\n')
        expect(text).toContain(`#     uses: ./${WORKFLOW}\n`)
      }))

    const SWR = 'swr.cn-north-4.myhuaweicloud.com/a/b:1'
    const ACR = 'acme-registry.cn-hangzhou.cr.aliyuncs.com/a/b:1'
    it.each([
      ['Huawei Cloud', SWR, ['HUAWEICLOUD_SDK_AK'], ['ALIBABA_CLOUD_ACCESS_KEY_ID']],
      ['Alibaba Cloud', ACR, ['ALIBABA_CLOUD_ACCESS_KEY_ID'], ['HUAWEICLOUD_SDK_AK']],
      ['both', `${SWR},${ACR}`, ['HUAWEICLOUD_SDK_AK', 'ALIBABA_CLOUD_ACCESS_KEY_ID'], []],
      ['none', 'ghcr.io/a/b:1', [], ['HUAWEICLOUD_SDK_AK', 'ALIBABA_CLOUD_ACCESS_KEY_ID']],
    ])('with the credentials of %s, as its images need', (_, tags, present, absent) =>
      initOn(
        { '.github/workflows/b.yaml': `jobs: { b: { steps: [{ with: { tags: "${tags}" } }] } }` },
        async (ended, read) => {
          const text = await read(WORKFLOW)
          const names = Object.keys(parse(text).jobs.gate.steps[1].env ?? {})
          expect(names).toEqual(expect.arrayContaining([...present]))
          for (const name of absent) {
            expect(inEffect(text)).not.toContain(name)
            if (present.length === 0) expect(text).toContain(`#   ${name}: \${{ secrets.${name} }}`)
          }
          for (const name of present) expect(ended.stdout).toContain(name)
        },
      ),
    )

    it('that tells who calls it for a matrix to take the same one', () =>
      initOn({ '.github/workflows/b.yml': BUILD.replace('team/shop', `team/\${{ matrix.app }}`) }, async (_, read) => {
        const text = await read(WORKFLOW)
        expect(text).toContain('#     strategy: # the same as that of image\n')
        // Of the runs of a matrix a job has one output.
        expect(text).not.toContain('#       digest:')
        expect(parse(text).on.workflow_call.inputs).toHaveProperty('digest')
      }))

    it('that hands a called workflow no expression that a caller does not know', () =>
      initOn(
        { '.github/workflows/b.yml': BUILD.replace('github.sha', 'steps.meta.outputs.version') },
        async (_, read) =>
          expect(await read(WORKFLOW)).toContain('images: swr.cn-north-4.myhuaweicloud.com/team/shop:VALUE\n'),
      ))

    it('for an image that only a bake file names', () =>
      initOn(
        { 'docker-bake.hcl': 'target "default" { tags = ["swr.cn-north-4.myhuaweicloud.com/team/shop:latest"] }\n' },
        async ({ stdout }, read) => {
          expect(stdout).toContain(
            'found swr.cn-north-4.myhuaweicloud.com/team/shop:latest (Huawei Cloud) in docker-bake.hcl\n',
          )
          expect(stdout).toContain('from the workflow that pushes the image after the push')
          expect(inEffect(await read(WORKFLOW))).toContain('HUAWEICLOUD_SDK_AK')
          expect(await read(WORKFLOW)).toContain('images: swr.cn-north-4.myhuaweicloud.com/team/shop:latest\n')
          expect(await read(TEST)).toContain('image: swr.cn-north-4.myhuaweicloud.com/team/shop:1.0.0\n')
        },
      ))

    it('with a region to fill in, where the registry names none', () =>
      initOn({ '.github/workflows/b.yml': 'env: { I: a-1.swr-pro.myhuaweicloud.com/n/r }' }, async (_, read) => {
        expect(parse(await read(WORKFLOW)).jobs.gate.steps[1].with.region).toBe('cn-north-4')
      }))
  })

  it('says what it found and three steps to go on', () =>
    initOn({ '.git/config': GIT, '.github/workflows/build.yml': BUILD }, async ({ stdout }) => {
      expect(stdout).toContain(
        `found swr.cn-north-4.myhuaweicloud.com/team/shop:\${{ github.sha }} (Huawei Cloud) in .github/workflows/build.yml\n`,
      )
      expect(stdout.match(/^found/gm)).toHaveLength(1)
      expect(stdout.match(/^[1-9]\. /gm)).toEqual(['1. ', '2. ', '3. '])
      expect(stdout).toContain('https://github.com/acme/shop/settings/secrets/actions')
    }))

  const MAIN = { 'main/.git/config': GIT }
  it.each([
    [
      'a linked worktree',
      {
        ...MAIN,
        'here/.git': 'gitdir: ../main/.git/worktrees/here\n',
        'main/.git/worktrees/here/commondir': '../..\n',
      },
    ],
    ['a submodule', { 'here/.git': 'gitdir: ../main/.git/modules/here\n', 'main/.git/modules/here/config': GIT }],
  ])('finds out the repository of %s', (_, files) =>
    inDirectory({ 'here/x': '', ...files }, async (cwd) => {
      const { code, stdout } = await runIn(join(cwd, 'here'), 'init')
      expect(stdout).toContain('https://github.com/acme/shop/settings/secrets/actions')
      expect(stdout).not.toContain('not the top of a Git repository')
      expect(code).toBe(0)
    }),
  )

  it('takes no name from a file that leads elsewhere', () =>
    initOn({ '.git': 'gitdir: nowhere\n' }, async ({ code, stdout }) => {
      expect(stdout).toContain('in the settings of the repository')
      expect(code).toBe(0)
    }))

  it('repeats nothing else of the address that Git pushes to', () =>
    initOn({ '.git/config': GIT }, async ({ stdout, stderr }, read) => {
      const texts = [stdout, stderr, ...(await Promise.all([POLICY, TEST, WORKFLOW].map(read)))]
      expect(texts.join('')).not.toMatch(/token|:secret/)
    }))

  it('says that a directory is no repository, and writes all the same', () =>
    initOn({}, async ({ code, stdout }) => {
      expect(stdout).toContain('not the top of a Git repository')
      expect(stdout).toContain(`wrote ${POLICY}`)
      expect(code).toBe(0)
    }))

  describe('changes no file', () => {
    it.each([POLICY, TEST, WORKFLOW])('that exists: %s', (path) =>
      initOn({ [path]: 'mine\n' }, async ({ code, stdout }, read) => {
        expect(await read(path)).toBe('mine\n')
        expect(stdout).toContain(`left ${path} as it is\n`)
        expect(stdout).not.toContain(`wrote ${path}`)
        expect(stdout.match(/^wrote/gm)).toHaveLength(2)
        expect(code).toBe(0)
      }),
    )

    it('that exists with the other ending, and tries that policy', () =>
      initOn({ '.github/image-policy.yml': 'version: 1\n' }, async ({ stdout }, read) => {
        expect(stdout).toContain('left .github/image-policy.yml as it is')
        await expect(read(POLICY)).rejects.toThrow('ENOENT')
        expect(await read(TEST)).toContain('policy: image-policy.yml\n')
      }))

    it.each([
      ['.github/image_policy.yaml', 'image_policy.yaml'],
      ['image-policy.yml', '../image-policy.yml'],
    ])('that exists by another name, which a new one would hide: %s', (path, named) =>
      initOn({ [path]: 'version: 1\nextends: [preset:strict]\n' }, async ({ stdout }, read, cwd) => {
        expect(stdout).toContain(`left ${path} as it is`)
        await expect(read(POLICY)).rejects.toThrow('ENOENT')
        expect(await read(TEST)).toContain(`policy: ${named}\n`)
        expect((await runIn(cwd, 'policy', 'test', TEST)).stdout).toContain('cases: 2, all as expected')
      }),
    )

    it('that exists, and asks of a strict policy no more than it gives', () =>
      initOn({ [POLICY]: 'version: 1\nextends: [preset:strict]\n' }, async (_, __, cwd) => {
        const tested = await runIn(cwd, 'policy', 'test', TEST)
        expect(tested.stdout).toContain('cases: 2, all as expected')
      }))

    it('that exists as its workflow, and does not tell it to call itself', () =>
      initOn({ [WORKFLOW]: BUILD }, async ({ stdout }) => {
        expect(stdout).toContain(`3. see that ${WORKFLOW}, which was there already, judges the image after the push\n`)
        expect(stdout).not.toContain(`from ${WORKFLOW}`)
      }))

    it('that a link stands for, wherever it leads', () =>
      inDirectory({ '.github/x': '' }, async (cwd) => {
        await symlink(join(cwd, 'nowhere'), join(cwd, POLICY))
        expect((await runIn(cwd, 'init')).stdout).toContain(`left ${POLICY} as it is`)
        await expect(readFile(join(cwd, 'nowhere'))).rejects.toThrow('ENOENT')
      }))

    it('on a second run', () =>
      initOn({}, async (_, __, cwd) => {
        const { stdout } = await runIn(cwd, 'init')
        expect(stdout.match(/^left/gm)).toHaveLength(3)
        expect(stdout).not.toContain('wrote')
      }))
  })

  it('goes on where a workflow is not YAML', () =>
    initOn({ '.github/workflows/a.yml': '{{{\n', '.github/workflows/b.yml': BUILD }, async ({ code, stdout }) => {
      expect(stdout).toContain('found swr.cn-north-4.myhuaweicloud.com/team/shop')
      expect(code).toBe(0)
    }))

  it.skipIf(process.platform === 'win32').each(['.git/config', '.github/workflows/a.yml'])(
    'does not wait for a writer where a pipe stands in the place of %s',
    (path) =>
      inDirectory({ '.git/HEAD': '', '.github/workflows/b.yml': BUILD }, async (cwd) => {
        execFileSync('mkfifo', [join(cwd, path)])
        const { code, stdout } = await runIn(cwd, 'init')
        expect(stdout).toContain('found swr.cn-north-4.myhuaweicloud.com/team/shop')
        expect(code).toBe(0)
      }),
  )

  it('takes no name from a Git configuration that is too large to be one', () =>
    initOn({ '.git/config': `${GIT}${'#'.repeat(1024 * 1024)}` }, async ({ code, stdout }) => {
      expect(stdout).not.toContain('acme/shop')
      expect(code).toBe(0)
    }))

  it('writes nothing through a link that leads out of the directory', () =>
    inDirectory({ 'outside/x': '', 'shop/x': '' }, async (cwd) => {
      await symlink('../outside', join(cwd, 'shop/.github'))
      const { code, stdout, stderr } = await runIn(join(cwd, 'shop'), 'init')
      expect(stderr).toContain('.github is a link that leads out of this directory: nothing was written')
      expect(stdout).toBe('')
      expect(code).toBe(3)
      expect(await readdir(join(cwd, 'outside'))).toEqual(['x'])
    }))

  it('says so where it may not write', () =>
    initOn({ '.github': 'a file\n' }, async ({ code, stderr }) => {
      expect(stderr).toContain('cannot be written')
      expect(code).toBe(3)
    }))

  it('takes no arguments', () =>
    inDirectory({}, async (cwd) => {
      expect(await runIn(cwd, 'init', '--force')).toMatchObject({ code: 3, stdout: '' })
    }))
})
