import { CLOUDS, type Cloud } from './clouds.ts'
import type { FoundImage } from './find-images.ts'
import { ACTION, CHECKOUT, UPLOAD } from './project.ts'

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax

const EXAMPLE = 'swr.cn-north-4.myhuaweicloud.com/team/shop:${{ github.sha }}'

/** A workflow that judges what another one has just pushed, with the credentials of the images' clouds. */
export function workflowFile(path: string, images: readonly FoundImage[], pushed: readonly FoundImage[]): string {
  const [first] = pushed
  const job = first?.job ?? 'build'
  const together = first
    ? pushed.filter(({ file, job: pushing }) => file === first.file && pushing === first.job)
    : images.filter(({ isInWorkflow }) => !isInWorkflow)
  const named = together.filter(({ name, registry }) => name !== registry)
  const example = named.map(withTag).join(', ') || EXAMPLE
  // An expression may hold what YAML takes for a key or a comment.
  const value = /: | #/.test(example) ? JSON.stringify(example) : example
  const isOfMatrix = /\$\{\{[^{}]*\bmatrix\b/.test(example)
  return `# Judges images that a job has just pushed. Call it from ${first?.file ?? 'the workflow that pushes them'}:
#
#   gate:
#     needs: ${job}
${isOfMatrix ? `#     strategy: # the same as that of ${job}\n` : ''}#     permissions:
#       contents: read
#     uses: ./${path}
#     with:
#       images: ${value}
${isOfMatrix ? '' : `#       digest: \${{ needs.${job}.outputs.digest }} # the output digest of docker/build-push-action, made one of the job\n`}#     secrets: inherit
#
# The job that deploys the image then has: needs: gate
name: image policy
on:
  workflow_call:
    inputs:
      images:
        description: The images that were pushed, one a line or comma-separated
        type: string
        required: true
      digest:
        description: The digest that the build reported
        type: string
        required: false
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${ACTION} # pin it by its full commit
        with:
          images: \${{ inputs.images }}
          digest: \${{ inputs.digest }}
          wait: 15m
${regionLines(images)}          # policy-ref: workspace # on pull requests: lets the change edit the policy that judges it
${envLines(images)}      - if: always()
        uses: ${UPLOAD}
        with:
          name: image-policy-report
          path: image-policy-report
`
}

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax

/** A job that calls a workflow knows these alone. */
const UNKNOWN_EXPRESSION = /\$\{\{(?!\s*(?:github|needs|strategy|matrix|inputs|vars)\b)[^{}]*\}\}/g

/** A word to replace, where the tag or a part of the name is made elsewhere. */
const withTag = ({ name, text }: FoundImage): string =>
  (name === text ? `${text}:TAG` : text).replaceAll(UNKNOWN_EXPRESSION, 'VALUE')

/** The hosts of SWR enterprise name no region. */
const regionLines = (images: readonly FoundImage[]): string =>
  images.some(({ registry }) => registry.includes('.swr-pro.'))
    ? '          region: cn-north-4 # the registry does not name its own: write yours\n'
    : ''

/** The credentials of each cloud; of all of them, as comments, where none was found. */
function envLines(images: readonly FoundImage[]): string {
  const found = new Set(images.map(({ cloud }) => cloud))
  const all = Object.keys(CLOUDS) as Cloud[]
  const clouds = all.filter((cloud) => found.size === 0 || found.has(cloud))
  const lines = clouds.flatMap((cloud) => [`# ${CLOUDS[cloud].name}`, ...CLOUDS[cloud].env])
  const block = ['env:', ...lines.map((line) => `  ${line}`)]
  const text =
    found.size === 0 ? ['# Keep the cloud that scans your registry:', ...block.map((line) => `# ${line}`)] : block
  return text.map((line) => `        ${line}\n`).join('')
}
