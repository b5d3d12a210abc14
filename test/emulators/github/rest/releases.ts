import { isAllowed } from '../access.ts'
import { created, noContent, notFound, ok, unprocessable } from '../http/answer.ts'
import { paged } from '../http/paging.ts'
import { type Call, loginOf, numberIn, type Route, textIn } from '../http/route.ts'
import type { Release } from '../state/release.ts'
import { requireShortBody } from '../state/releases.ts'
import { releaseView } from '../views/release.ts'

const READ = [{ contents: 'read' }] as const
const WRITE = [{ contents: 'write' }] as const

/** Releases: https://docs.github.com/rest/releases/releases */
export const releaseRoutes: Route[] = [
  {
    operation: 'repos/list-releases',
    needs: READ,
    handle: (call) =>
      paged(call.url, call.repository.releases.list().filter(isVisibleTo(call)), (release) =>
        view(call, release),
      ),
  },
  {
    operation: 'repos/get-latest-release',
    needs: READ,
    handle: (call) => found(call, call.repository.releases.latest()),
  },
  {
    operation: 'repos/get-release-by-tag',
    needs: READ,
    handle: (call) => found(call, call.repository.releases.byTag(textIn(call, 'tag'))),
  },
  {
    operation: 'repos/get-release',
    needs: READ,
    handle: (call) => found(call, findRelease(call)),
  },
  { operation: 'repos/create-release', needs: WRITE, handle: createRelease },
  { operation: 'repos/update-release', needs: WRITE, handle: updateRelease },
  {
    operation: 'repos/delete-release',
    needs: WRITE,
    handle(call) {
      call.repository.releases.remove(requireRelease(call))
      return noContent()
    },
  },
  {
    operation: 'repos/check-immutable-releases',
    needs: [{ administration: 'read' }],
    handle({ repository }) {
      if (!repository.immutableReleases) throw notFound()
      return ok({ enabled: true, enforced_by_owner: false })
    },
  },
]

/** The release of the path; a draft exists only for those who may write. */
export function requireRelease(call: Call): Release {
  const release = findRelease(call)
  if (!release) throw notFound()
  return release
}

function createRelease(call: Call) {
  const { repository, body } = call
  const release = repository.releases.add({
    tagName: body.text('tag_name'),
    targetCommitish: body.optionalText('target_commitish'),
    name: body.optionalText('name') ?? null,
    body: body.optionalText('body') || null,
    draft: body.optionalBoolean('draft'),
    prerelease: body.optionalBoolean('prerelease'),
    makeLatest: makeLatest(body.optionalText('make_latest')),
    author: loginOf(call),
  })
  return { ...created(view(call, release)), headers: { location: repository.api(`/releases/${release.id}`) } }
}

function updateRelease(call: Call) {
  const { repository, body } = call
  const release = requireRelease(call)
  const tagName = body.optionalText('tag_name') ?? release.tagName
  const target = body.optionalText('target_commitish') ?? release.targetCommitish
  if (release.immutable && (tagName !== release.tagName || target !== release.targetCommitish)) {
    throw unprocessable('Cannot change the tag of an immutable release.')
  }
  const changed: Release = { ...release, tagName, targetCommitish: target }
  if (body.has('name')) changed.name = body.optionalText('name') ?? null
  if (body.has('body')) changed.body = body.optionalText('body') ?? null
  requireShortBody(changed.body)
  changed.prerelease = body.optionalBoolean('prerelease') ?? release.prerelease
  const latest = body.optionalText('make_latest')
  if (body.optionalBoolean('draft') === true) Object.assign(changed, { draft: true, publishedAt: null })
  if (release.draft && body.optionalBoolean('draft') === false) {
    repository.releases.publish(changed, makeLatest(latest))
  } else if (latest === 'true') repository.releases.setLatest(changed)
  Object.assign(release, changed)
  return ok(view(call, release))
}

function findRelease(call: Call): Release | undefined {
  const release = call.repository.releases.find(numberIn(call, 'release_id'))
  return release && isVisibleTo(call)(release) ? release : undefined
}

function isVisibleTo({ caller, repository }: Call) {
  const maySeeDrafts = caller !== undefined && isAllowed(caller, repository, WRITE)
  return (release: Release) => !release.draft || maySeeDrafts
}

function found(call: Call, release: Release | undefined) {
  if (!release) throw notFound()
  return ok(view(call, release))
}

function view({ repository, world }: Call, release: Release) {
  return releaseView(repository, release, world.addresses)
}

function makeLatest(value: string | undefined): 'true' | 'false' | 'legacy' {
  return value === 'false' || value === 'legacy' ? value : 'true'
}
