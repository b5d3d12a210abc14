import { createHash } from 'node:crypto'
import { type Image, INDEX_MEDIA_TYPES } from '../../../../actions/prune-images/images/image.ts'
import type { Observation, PruneSettings } from '../../../../actions/prune-images/planning/make-plan.ts'
import { DAY_MS } from '../../../../actions/prune-images/policy/lifecycle-policy.ts'
import { requirePolicy } from '../../../../actions/prune-images/policy/parse-policy.ts'
import { type Digest, parseDigest } from '../../../../actions/shared/images/digest.ts'

export const NOW = new Date('2026-11-20T12:00:00Z')
export const REPOSITORY = { accountId: '123456789012', region: 'eu-west-1', name: 'team/app' }
export const REGISTRY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
export const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
export const [INDEX] = INDEX_MEDIA_TYPES

/** The digest that stands for a name in a test. */
export function digestOf(name: string): Digest {
  const digest = parseDigest(`sha256:${createHash('sha256').update(name).digest('hex')}`)
  if (digest === undefined) throw new Error('no digest')
  return digest
}

/** An image named `name`, pushed so many days before {@link NOW}. */
export function image(
  name: string,
  days: number,
  tags: readonly string[] = [],
  more: Partial<Image> = {},
): Image {
  return {
    digest: digestOf(name),
    tags: [...tags].sort(),
    mediaType: MANIFEST,
    sizeBytes: 1_000,
    status: 'ACTIVE',
    pushedAtMs: NOW.getTime() - days * DAY_MS,
    ...more,
  }
}

export function index(
  name: string,
  days: number,
  tags: readonly string[] = [],
  more: Partial<Image> = {},
): Image {
  return image(name, days, tags, { mediaType: INDEX, ...more })
}

/** A rule of a policy document, with the defaults of the shortest useful one. */
export function rule(
  priority: number,
  selection: Record<string, unknown>,
  action: unknown = { type: 'expire' },
) {
  return {
    rulePriority: priority,
    selection: {
      tagStatus: 'any',
      countType: 'imageCountMoreThan',
      countNumber: 1,
      ...selection,
    },
    action,
  }
}

export function policyText(...rules: unknown[]): string {
  return JSON.stringify({ rules })
}

export const ARCHIVE = { type: 'transition', targetStorageClass: 'archive' }

export function settings(
  policy: string,
  guards: Partial<PruneSettings['guards']> = {},
  removal: Partial<PruneSettings['removal']> = {},
): PruneSettings {
  return {
    policy: { from: 'input', text: policy, parsed: requirePolicy(policy, 'input policy') },
    useSources: ['ecs', 'lambda'],
    usedImages: [],
    removal: { mode: 'delete', graceMs: 14 * DAY_MS, untag: [], ...removal },
    guards: {
      protectTags: [],
      keepAtLeast: [],
      keep: [],
      supersededReferrers: [],
      unmatchedPatterns: 'warn',
      orphanedReferrers: 'keep',
      minAgeMs: 0,
      maxDelete: { type: 'percent', percent: 100 },
      ...guards,
    },
  }
}

export function observation(images: readonly Image[], more: Partial<Observation> = {}): Observation {
  return {
    repository: REPOSITORY,
    images,
    children: new Map(),
    unreadIndexes: [],
    ownReads: [],
    readings: [],
    ...more,
  }
}

/** Child lists by name. */
export function children(lists: Record<string, readonly string[]>): Observation['children'] {
  return new Map(Object.entries(lists).map(([name, listed]) => [digestOf(name), listed.map(digestOf)]))
}
