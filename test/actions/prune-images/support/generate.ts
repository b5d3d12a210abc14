import fc from 'fast-check'
import { ARCHIVE, policyText, rule } from './build.ts'

/** A tag of a small set, so that images share patterns. */
export const tag = fc.constantFrom('prod-1', 'prod-2', 'beta-1', 'beta-2', 'v1', 'v2', 'latest')
const countNumber = fc.integer({ min: 1, max: 6 })
const limit = fc.oneof(
  countNumber.map((count) => ({ countType: 'imageCountMoreThan', countNumber: count })),
  countNumber.map((count) => ({ countType: 'sinceImagePushed', countUnit: 'days', countNumber: count })),
)
const action = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ type: 'expire' }) },
  { weight: 1, arbitrary: fc.constant(ARCHIVE) },
)

/** Policies that ECR would take: tag rules first, at most one for the untagged, at most one for any. */
export const policy = fc
  .tuple(
    fc.array(
      fc.tuple(fc.subarray(['prod*', 'beta*', 'v*', '*-1'], { minLength: 1, maxLength: 2 }), limit, action),
      { maxLength: 4 },
    ),
    fc.option(fc.tuple(limit, action)),
    fc.option(fc.tuple(limit, action)),
  )
  .filter(([tagged, untagged, any]) => tagged.length > 0 || untagged !== null || any !== null)
  .map(([tagged, untagged, any]) =>
    policyText(
      ...tagged.map(([patterns, about, what], i) =>
        rule(i + 1, { tagStatus: 'tagged', tagPatternList: patterns, ...about }, what),
      ),
      ...(untagged === null ? [] : [rule(50, { tagStatus: 'untagged', ...untagged[0] }, untagged[1])]),
      ...(any === null ? [] : [rule(99, { ...any[0] }, any[1])]),
    ),
  )
