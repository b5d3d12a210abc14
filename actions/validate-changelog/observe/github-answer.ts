import { isRecord } from '../../shared/is-record.ts'
import { parseVersion, sameVersion, type Version } from '../../shared/release-version.ts'
import type { ReleaseFacts, TicketState } from '../judge/facts.ts'
import { tagVersion } from '../parse/tag-version.ts'

/** The state of a ticket by its node; null when there is none. @param repository `owner/name` that was asked */
export function stateOf(node: unknown, repository: string): TicketState {
  if (!isRecord(node)) return { kind: 'missing' }
  if (node.__typename === 'PullRequest') {
    const state =
      node.merged === true || node.state === 'MERGED' ? 'merged' : node.state === 'OPEN' ? 'open' : 'closed'
    return { kind: 'pull-request', state }
  }
  const place = isRecord(node.repository) ? String(node.repository.nameWithOwner) : repository
  if (place.toLowerCase() !== repository.toLowerCase())
    return { kind: 'transferred', to: `${place}#${String(node.number)}` }
  if (node.state === 'OPEN') return { kind: 'issue', state: 'open' }
  if (node.stateReason === 'NOT_PLANNED') return { kind: 'issue', state: 'not-planned' }
  return { kind: 'issue', state: node.stateReason === 'DUPLICATE' ? 'duplicate' : 'completed' }
}

/** The release of a version among the newest ones. A draft has a tag name as well, though not the tag. */
export function findRelease(releases: unknown, version: Version): ReleaseFacts | undefined {
  const nodes = isRecord(releases) && Array.isArray(releases.nodes) ? releases.nodes : []
  const found = nodes.filter(isRecord).filter(({ tagName }) => {
    const tag = String(tagName)
    const tagged = tagVersion(tag) ?? parseVersion(tag)
    return tagged !== undefined && sameVersion(tagged, version)
  })
  const release = found.find(({ isDraft }) => isDraft !== true) ?? found[0]
  return release === undefined
    ? undefined
    : { tag: String(release.tagName), isDraft: release.isDraft === true, url: String(release.url) }
}
