import type { Release } from '../state/release.ts'
import type { Repository } from '../state/repository.ts'
import { nodeId, timestamp } from '../state/world.ts'
import { pageName } from '../views/release.ts'
import type { GraphContext } from './context.ts'
import { commitNode, refNode } from './git-nodes.ts'
import { actorNode } from './issue-nodes.ts'

/** A release, as far as queries are answered. */
export function releaseNode(context: GraphContext, repository: Repository, release: Release) {
  const ref = `refs/tags/${release.tagName}`
  return {
    __typename: 'Release',
    id: nodeId('RE', release.id),
    databaseId: release.id,
    name: release.name,
    tagName: release.tagName,
    description: release.body,
    isDraft: release.draft,
    isPrerelease: release.prerelease,
    isLatest: repository.releases.latest() === release,
    immutable: release.immutable,
    url: repository.page(`/releases/tag/${pageName(release)}`),
    author: () => actorNode(release.author, context.world.addresses),
    createdAt: timestamp(release.createdAt),
    publishedAt: release.publishedAt && timestamp(release.publishedAt),
    updatedAt: timestamp(release.publishedAt ?? release.createdAt),
    tag: () => refNode(context, repository, ref),
    tagCommit() {
      const commit = repository.git.resolve(ref)
      return commit ? commitNode(context, repository, commit) : null
    },
  }
}
