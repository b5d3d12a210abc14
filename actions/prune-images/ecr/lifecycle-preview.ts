import {
  GetLifecyclePolicyPreviewCommand,
  LifecyclePolicyPreviewInProgressException,
  StartLifecyclePolicyPreviewCommand,
} from '@aws-sdk/client-ecr'
import type { Clock } from '../../shared/clock.ts'
import { type Digest, parseDigest } from '../../shared/images/digest.ts'
import type { RuleAction } from '../policy/lifecycle-policy.ts'
import type { EcrRepository } from './repository-id.ts'

/** What ECR says that a policy would do: by which rule each image would go, and how. */
export interface LifecyclePreview {
  /** When it was asked for, in ms since 1970: it goes by ages of about that time. */
  readonly askedAtMs: number
  readonly marks: ReadonlyMap<Digest, PreviewMark>
}

export interface PreviewMark {
  readonly rule: number
  readonly action: RuleAction
}

/** The most results that one call gives (ECR API, `GetLifecyclePolicyPreview`). */
const PAGE_SIZE = 100

/** ECR takes no shorter policy (ECR API, `lifecyclePolicyText`). */
const SHORTEST_POLICY = 100

const POLL_MS = 5_000
/** A preview of a large repository takes minutes. */
const PATIENCE_MS = 15 * 60_000

/**
 * Asks ECR what a policy would do. It changes nothing. ECR makes one preview of a repository at a time, so that one of another
 * is waited for.
 *
 * @throws Error when ECR gives none within 15 minutes, or one of another policy, which somebody else has asked for meanwhile
 */
export async function previewLifecycle(
  { ecr, repository, signal }: EcrRepository,
  policyText: string,
  clock: Clock,
): Promise<LifecyclePreview> {
  const text = policyText.padEnd(SHORTEST_POLICY)
  const untilMs = clock.now().getTime() + PATIENCE_MS
  const wait = async (what: string) => {
    if (clock.now().getTime() >= untilMs) throw new Error(`ECR gave no lifecycle preview: ${what}.`)
    await clock.sleep(POLL_MS, signal)
  }
  let askedAtMs = Number.NaN
  while (Number.isNaN(askedAtMs)) {
    const nowMs = clock.now().getTime()
    try {
      // iam: ecr:StartLifecyclePolicyPreview
      await ecr.send(new StartLifecyclePolicyPreviewCommand({ ...repository, lifecyclePolicyText: text }), {
        abortSignal: signal,
      })
      askedAtMs = nowMs
    } catch (error) {
      if (!(error instanceof LifecyclePolicyPreviewInProgressException)) throw error
      await wait('another one of this repository is still in progress')
    }
  }
  const marks = new Map<Digest, PreviewMark>()
  let nextToken: string | undefined
  let isWhole = false
  while (!isWhole) {
    // iam: ecr:GetLifecyclePolicyPreview
    const page = await ecr.send(
      new GetLifecyclePolicyPreviewCommand({
        ...repository,
        maxResults: PAGE_SIZE,
        ...(nextToken === undefined ? {} : { nextToken }),
      }),
      { abortSignal: signal },
    )
    if (page.lifecyclePolicyText !== undefined && page.lifecyclePolicyText.trim() !== text.trim())
      throw new Error('The lifecycle preview is of another policy: somebody else asked for one meanwhile.')
    if (page.status === 'IN_PROGRESS') {
      await wait('it is still in progress')
      nextToken = undefined
      continue
    }
    if (page.status !== 'COMPLETE') throw new Error(`The lifecycle preview of ECR is ${page.status}.`)
    for (const { imageDigest = '', appliedRulePriority: rule, action } of page.previewResults ?? []) {
      const digest = parseDigest(imageDigest)
      if (digest === undefined || rule === undefined)
        throw new Error(`ECR previews an image without digest or rule: ${imageDigest}`)
      marks.set(digest, { rule, action: action?.type === 'TRANSITION' ? 'archive' : 'expire' })
    }
    nextToken = page.nextToken
    isWhole = nextToken === undefined
  }
  return { askedAtMs, marks }
}
