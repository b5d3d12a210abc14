import type { ClientSettings } from '../../shared/aws/aws-clients.ts'
import { listIn, textIn } from '../../shared/aws/json-answers.ts'
import { JsonServiceClient } from '../../shared/aws/json-service.ts'
import { isCancellation, messageOf } from '../../shared/errors.ts'
import { isRecord } from '../../shared/is-record.ts'
import { collectPages } from '../use/pages.ts'
import type { Ami } from './ami.ts'
import type { ReadingWorld } from './list-amis.ts'

/** The Recycle Bin's own service: the images in it are with EC2. */
export class RecycleBinCalls extends JsonServiceClient {
  constructor(settings: ClientSettings) {
    super(settings, { serviceId: 'rbin', endpointPrefix: 'rbin', signingName: 'rbin' })
  }
}

/** A retention rule that keeps what is deleted. */
export interface RetentionRule {
  readonly days: number
  /** A resource with one of these tags is kept; all are when empty, but those with an excluded one. */
  readonly tags: readonly RuleTag[]
  readonly excluded: readonly RuleTag[]
}

interface RuleTag {
  readonly key: string
  /** Any value when undefined. */
  readonly value: string | undefined
}

/** The rules for images and those for snapshots, or why they are not known. */
export type RetentionRules =
  | { readonly images: readonly RetentionRule[]; readonly snapshots: readonly RetentionRule[] }
  | { readonly unknown: string }

/** Reads the retention rules of the region. They say what can come back, and decide nothing: what cannot be read is told. */
export async function readRetentionRules({ aws, signal }: ReadingWorld): Promise<RetentionRules> {
  const bin = aws.client(RecycleBinCalls)
  try {
    const [images, snapshots] = await Promise.all([
      rulesFor(bin, 'EC2_IMAGE', signal),
      rulesFor(bin, 'EBS_SNAPSHOT', signal),
    ])
    return { images, snapshots }
  } catch (error) {
    if (isCancellation(error, signal)) throw error
    return { unknown: messageOf(error) }
  }
}

async function rulesFor(
  bin: RecycleBinCalls,
  ResourceType: 'EC2_IMAGE' | 'EBS_SNAPSHOT',
  signal: AbortSignal,
): Promise<readonly RetentionRule[]> {
  const listed = await collectPages(async (NextToken) => {
    // iam: rbin:ListRules
    const page = await bin.call(
      { method: 'POST', path: 'list-rules', body: { ResourceType, NextToken } },
      signal,
    )
    return { items: listIn(page, 'Rules'), nextToken: textIn(page, 'NextToken') }
  })
  const rules: RetentionRule[] = []
  for (const one of listed) {
    // iam: rbin:GetRule
    const rule = await bin.call({ method: 'GET', path: `rules/${textIn(one, 'Identifier')}` }, signal)
    // Only rules in this state retain anything (Recycle Bin API reference, `Status`).
    if (textIn(rule, 'Status') === 'available') rules.push(ruleOf(rule))
  }
  return rules
}

function ruleOf(rule: unknown): RetentionRule {
  const { RetentionPeriod, ResourceTags, ExcludeResourceTags } = isRecord(rule) ? rule : {}
  const days = isRecord(RetentionPeriod) ? Number(RetentionPeriod.RetentionPeriodValue) : Number.NaN
  return { days, tags: tagsOf(ResourceTags), excluded: tagsOf(ExcludeResourceTags) }
}

function tagsOf(tags: unknown): readonly RuleTag[] {
  return (Array.isArray(tags) ? tags : []).map((tag: unknown) => ({
    key: textIn(tag, 'ResourceTagKey') ?? '',
    value: textIn(tag, 'ResourceTagValue'),
  }))
}

/** What the Recycle Bin does with an AMI that is deregistered now, in a clause. */
export function describeRetention({ tags }: Pick<Ami, 'tags'>, rules: RetentionRules): string {
  if ('unknown' in rules) return `whether the Recycle Bin keeps it is not known (${rules.unknown})`
  const image = retainedDays(tags, rules.images)
  // A build gives its snapshots the tags of the image.
  const snapshots = retainedDays(tags, rules.snapshots)
  if (image === undefined) return 'no retention rule of the Recycle Bin keeps it, so it cannot be restored'
  if (snapshots === undefined)
    return 'a retention rule of the Recycle Bin keeps it but none its snapshots, so it cannot be restored'
  return `the Recycle Bin keeps it and its snapshots for ${Math.min(image, snapshots)}d`
}

/** The longest of the rules that match counts (EBS user guide, "Considerations for Recycle Bin"). */
function retainedDays(
  tags: ReadonlyMap<string, string>,
  rules: readonly RetentionRule[],
): number | undefined {
  const has = ({ key, value }: RuleTag) => tags.has(key) && (value === undefined || tags.get(key) === value)
  const days = rules.flatMap((rule) =>
    (rule.tags.length === 0 || rule.tags.some(has)) && !rule.excluded.some(has) ? [rule.days] : [],
  )
  return days.length === 0 ? undefined : Math.max(...days)
}
