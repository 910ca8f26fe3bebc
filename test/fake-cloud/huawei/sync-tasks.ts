import type { RegistryImage } from '../account.ts'
import { type Answer, jsonAnswer } from '../message.ts'
import { optionalFlag, readBody, requiredObjects, requiredWord } from './body.ts'
import { badParameter, hssError } from './errors.ts'
import type { HssCall } from './hss.ts'
import { visibleRecords } from './rows.ts'

const REGISTRY_TYPES = ['SwrPrivate', 'SwrShared', 'SwrEnterprise', 'Harbor', 'Jfrog', 'Other']

/** CreateImageSynchronizeTask: its answer is empty, and no task is named. */
export function createImageSynchronizeTask(call: HssCall): Answer {
  const body = readBody(call.request, ['sync_all_registries', 'registry_info'])
  if (optionalFlag(body, 'sync_all_registries')) return synchronise(call, () => true)
  const ids = requiredObjects(body, 'registry_info', ['registry_id', 'registry_type']).map((asked) => {
    const type = requiredWord(asked, 'registry_type', REGISTRY_TYPES)
    const registry = call.account.registries.find(({ id }) => id === asked.registry_id)
    if (registry === undefined) throw hssError('HSS.0011', 'The registry does not exist')
    if (registry.registry_type !== type) throw badParameter('registry_type')
    return registry.id
  })
  return synchronise(call, ({ registry_id }) => ids.includes(registry_id ?? ''))
}

/** RunImageSynchronize, deprecated: a good answer says so in its body. */
export function runImageSynchronize(call: HssCall): Answer {
  const body = readBody(call.request, ['image_type'])
  const imageType = requiredWord(body, 'image_type', ['private_image', 'shared_image'])
  synchronise(call, ({ image_type }) => image_type === imageType)
  return jsonAnswer(200, { error_code: 0, error_description: 'success' })
}

function synchronise(call: HssCall, isOf: (image: RegistryImage) => boolean): Answer {
  const { account, query, project, caller, now } = call
  const images = visibleRecords(account.unlistedImages, query, project, caller).filter(isOf)
  const atMs = now + account.syncTakesMs
  account.agenda.push({
    atMs,
    happens() {
      for (const image of images) list(call, { ...image, latest_sync_time: atMs })
      account.unlistedImages = account.unlistedImages.filter((image) => !images.includes(image))
    },
  })
  return { status: 200, headers: {}, body: '' }
}

/** A tag that was pushed again takes the place of the older row. */
function list({ account }: HssCall, image: RegistryImage): void {
  const isSameTag = (other: RegistryImage): boolean =>
    (['registry_id', 'namespace', 'image_name', 'image_version'] as const).every((name) => other[name] === image[name])
  account.registryImages = [...account.registryImages.filter((other) => !isSameTag(other)), image]
}
