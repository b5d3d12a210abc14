/** The tags that may move, as repositories and their templates say it (ECR API, `ImageTagMutabilityExclusionFilter`). */
export function mutabilityOf(mutableTags: readonly string[] = []) {
  if (mutableTags.length === 0) return { imageTagMutability: 'IMMUTABLE' }
  return {
    imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
    imageTagMutabilityExclusionFilters: mutableTags.map((filter) => ({ filter, filterType: 'WILDCARD' })),
  }
}
