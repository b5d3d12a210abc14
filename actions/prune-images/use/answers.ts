import { textIn } from '../../shared/aws/json-answers.ts'
import { inFlight } from '../../shared/in-flight.ts'
import type { ImageUse } from './image-use.ts'
import { insist } from './parts.ts'

/** Calls of one source under way at once. */
export const CALLS_IN_FLIGHT = 4

/** The ARN of something that an answer describes. */
export function arnIn(described: unknown): string {
  const arn = Object.entries(fieldsOf(described)).find(([name]) => /arn$/i.test(name))?.[1]
  return typeof arn === 'string' ? arn : JSON.stringify(described).slice(0, 200)
}

/** Reads of each of the listed things which images it names; what is gone since it was listed names none. */
export async function describeEach(
  listed: readonly unknown[],
  describe: (one: unknown) => Promise<unknown>,
): Promise<readonly ImageUse[]> {
  const uses = await inFlight(listed, CALLS_IN_FLIGHT, async (one) => {
    const described = await unlessGone(() => insist(() => describe(one)))
    // What is described has an ARN: an answer without one says nothing.
    if (described !== undefined && !/arn"/i.test(JSON.stringify(described)))
      throw new Error(`AWS does not describe ${arnIn(one)}.`)
    return imagesIn(described).map((image) => ({ user: arnIn(one), image }))
  })
  return uses.flat()
}

/** SageMaker answers `ValidationException` "Could not find …", and sometimes `ResourceNotFound`; others the latter. */
async function unlessGone<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const { name, message } = error
    if (/^ResourceNotFound(Exception)?$/.test(name)) return undefined
    if (name === 'ValidationException' && /could not find|does not exist/i.test(message)) return undefined
    throw error
  }
}

/** A reference to an image of ECR within a longer text: the definition of a pipeline is a text of JSON. */
const ECR_REFERENCE =
  /\d{12}\.dkr[.-]ecr(?:-fips)?\.[a-z0-9.-]+\/[a-z0-9._/-]+(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?/g
/** Fields that name an image by any registry. */
const IMAGE_FIELD = /^image(id|uri|identifier)?$|image$|^containeruri$/i

/**
 * All images that an answer names, wherever it does. Where a digest stands beside an image, it is named by that too: the
 * tag may have moved since.
 */
export function imagesIn(answer: unknown): readonly string[] {
  const images = new Set<string>()
  collect(answer, images)
  return [...images]
}

function collect(value: unknown, images: Set<string>): void {
  if (typeof value === 'string')
    for (const [reference] of value.matchAll(ECR_REFERENCE)) images.add(reference)
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, images)
    return
  }
  for (const [name, field] of Object.entries(value)) {
    if (typeof field !== 'string' || !IMAGE_FIELD.test(name)) collect(field, images)
    else {
      images.add(field)
      const digest = textIn(value, `${name}Digest`)
      if (digest !== undefined) images.add(`${field.replace(/@.*$/, '')}@${digest}`)
    }
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
