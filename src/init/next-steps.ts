import { posix } from 'node:path'
import { type Message, message } from '../core/message.ts'
import { CLOUDS, type Cloud } from './clouds.ts'
import { PATHS, type Plan, pushedImages } from './plan.ts'
import type { Survey } from './survey.ts'

/** What was found out, one sentence each. */
export function findingsOf({ images, isRepository }: Survey): readonly Message[] {
  const found = images.map(({ text, file, cloud }) =>
    message('found {image} ({cloud}) in {file}', { image: text, file, cloud: CLOUDS[cloud].name }),
  )
  return [
    ...(isRepository ? [] : [message('this is not the top of a Git repository: workflows run from there only')]),
    ...(found.length > 0
      ? found
      : [message('no workflow, bake file, compose file or Makefile names an image of SWR or ACR')]),
  ]
}

/** What to do next, in three steps. */
export function nextSteps(found: Survey, { leftAlone }: Plan): readonly Message[] {
  const { images, repository } = found
  const clouds = new Set(images.map(({ cloud }) => cloud))
  const secretsOf = (cloud: Cloud): string => CLOUDS[cloud].secrets.join(', ')
  const where =
    repository === undefined
      ? message('the settings of the repository')
      : message('https://github.com/{repository}/settings/secrets/actions', { repository })
  const store =
    clouds.size > 0
      ? message('store the secrets {secrets} in {where}', { secrets: [...clouds].map(secretsOf).join(', '), where })
      : message('store the secrets of your cloud in {where}, and uncomment them in {workflow}: {huawei}, or {aliyun}', {
          where,
          workflow: PATHS.workflow,
          huawei: secretsOf('huawei'),
          aliyun: secretsOf('aliyun'),
        })
  const [first] = pushedImages(found)
  const existing = leftAlone.find((path) => path.startsWith(posix.dirname(PATHS.workflow)))
  return [
    message('try the policy: image-policy-gate policy test {test}', { test: PATHS.test }),
    store,
    existing !== undefined
      ? message('see that {workflow}, which was there already, judges the image after the push', { workflow: existing })
      : message('call {workflow} from {caller} after the push, as its first lines show, and commit the files', {
          workflow: PATHS.workflow,
          caller: first?.file ?? message('the workflow that pushes the image'),
        }),
  ]
}
