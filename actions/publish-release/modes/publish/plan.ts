import { problemOfAssetName } from '../../assets/asset-name.ts'
import { readBody, textDigest } from '../../release/marker.ts'
import { isOwn } from '../../release/own-release.ts'
import type { LocalAsset, Release, ReleaseAsset } from '../../release/release.ts'
import { type MakeLatest, makeLatestOf } from './make-latest.ts'
import type { PublishObservation, PublishRequest } from './observe.ts'

/** One change. The last one of a plan publishes. */
export type PublishStep =
  | { readonly kind: 'remove'; readonly assetId: number; readonly name: string; readonly reason: string }
  | { readonly kind: 'upload'; readonly file: LocalAsset; readonly reason: string }
  | { readonly kind: 'publish'; readonly makeLatest: MakeLatest }

/** What the draft says: it is published so, or not at all. */
export const DRAFTED = ['tag', 'target', 'title', 'body', 'prerelease'] as const

/** A plan that changes something. */
export interface PublishChange {
  readonly decision: 'publish'
  readonly release: Pick<Release, 'id' | 'uploadUrl' | 'url' | (typeof DRAFTED)[number]>
  readonly steps: readonly PublishStep[]
  readonly kept: readonly ReleaseAsset[]
  readonly remarks: readonly string[]
}

/** What is going to be done, and why. Plain data. */
export type PublishPlan =
  | PublishChange
  | { readonly decision: 'keep'; readonly release: Release; readonly reason: string }
  | { readonly decision: 'refuse'; readonly problems: readonly string[] }

/** GitHub docs, "About releases", storage quotas: each file under 2 GiB, up to 1000 files. */
const LARGEST_BYTES = 2 ** 31 - 1
const MOST_ASSETS = 1_000

/** Decides about the publication of a tag's draft: only as it was drafted, and with exactly the assets that are named. */
export function planPublish(seen: PublishObservation): PublishPlan {
  const { request } = seen
  const { tag } = request
  const published = seen.releases.find(({ draft }) => !draft)
  if (published !== undefined) return planPublished(published, request, seen)
  const drafts = seen.releases.filter((release) => isOwn(release, tag))
  const [draft] = drafts
  const problems = [
    ...problemsOfDrafts(drafts, request),
    ...(draft === undefined ? [] : problemsOfCommit(draft, request, seen)),
    ...problemsOfTree(request, seen),
    ...problemsOfFiles(request.assets),
    ...problemsOfForeignAssets(request, seen),
  ]
  if (draft === undefined || problems.length > 0) return { decision: 'refuse', problems }

  const { id, target, title, body, prerelease, uploadUrl, url } = draft
  const makeLatest =
    request.makeLatest === 'auto' ? makeLatestOf(tag, prerelease, seen.publishedTags) : request.makeLatest
  const { steps, kept } = planAssets(request.assets, seen.assets)
  const { notes, marker } = readBody(body)
  const edited = marker?.text !== textDigest({ ...draft, notes })
  return {
    decision: 'publish',
    release: { id, tag, target, title, body, prerelease, uploadUrl, url },
    steps: [...steps, { kind: 'publish', makeLatest }],
    kept,
    remarks: edited ? ['The text of the draft was edited by hand; it is published so.'] : [],
  }
}

/** A run that is repeated after it has published finds its work done. */
function planPublished(release: Release, request: PublishRequest, seen: PublishObservation): PublishPlan {
  const { tag, target, assets } = request
  const { marker } = readBody(release.body)
  if (marker?.tag !== tag) {
    return {
      decision: 'refuse',
      problems: [`The release ${tag} was published by someone else: ${release.url}.`],
    }
  }
  const problems = [
    ...(target === undefined || target === marker.target
      ? []
      : [`The release ${tag} is published of ${marker.target}, not of ${target}: ${release.url}.`]),
    ...(seen.tagCommit === marker.target
      ? []
      : [
          `The tag ${tag} of the published release ${release.url} is at ${seen.tagCommit ?? 'no commit'}, not at ${marker.target}. Someone moved it: find out who, and put it back.`,
        ]),
    ...problemsOfTree(request, seen),
    ...foreignAssets(request, seen).map(
      ({ name, url }) =>
        `The published release ${tag} has an asset that is not in the list: ${name} (${url}). Find out who attached it.`,
    ),
    ...assets
      .filter(
        ({ name, digest }) => !seen.assets.some((asset) => asset.name === name && asset.digest === digest),
      )
      .map(
        ({ name }) =>
          `The release ${tag} is published without this ${name}: ${release.url}. Choose another version.`,
      ),
  ]
  return problems.length > 0
    ? { decision: 'refuse', problems }
    : { decision: 'keep', release, reason: `the release ${tag} is published already` }
}

/** An asset of the same name and digest stays, another of the same name is replaced, a broken upload is removed. */
function planAssets(
  wanted: readonly LocalAsset[],
  present: readonly ReleaseAsset[],
): { steps: PublishStep[]; kept: ReleaseAsset[] } {
  const steps: PublishStep[] = []
  const kept: ReleaseAsset[] = []
  for (const asset of present) {
    const file = wanted.find(({ name }) => name === asset.name)
    const same = file === undefined ? asset.uploaded : asset.uploaded && asset.digest === file.digest
    if (same) kept.push(asset)
    else {
      const reason = asset.uploaded
        ? 'it is another file than the one to attach'
        : 'its upload was broken off'
      steps.push({ kind: 'remove', assetId: asset.id, name: asset.name, reason })
    }
  }
  for (const file of wanted) {
    if (kept.some(({ name }) => name === file.name)) continue
    steps.push({ kind: 'upload', file, reason: 'it is not attached yet' })
  }
  return { steps, kept }
}

function problemsOfDrafts(drafts: readonly Release[], { tag }: PublishRequest): string[] {
  if (drafts.length === 1) return []
  if (drafts.length > 1)
    return [
      `There are ${drafts.length} drafts: ${drafts.map(({ url }) => url).join(', ')}. Delete all but one.`,
    ]
  return [
    `There is no draft of ${tag} that this action made. Run it with \`mode: draft\` before, and give it \`contents: write\`: without it drafts are invisible.`,
  ]
}

function problemsOfCommit(
  draft: Release,
  { tag, target }: PublishRequest,
  { tagCommit }: PublishObservation,
): string[] {
  const drafted = readBody(draft.body).marker?.target ?? ''
  const problems: string[] = []
  if (draft.target !== drafted) {
    problems.push(
      `The draft ${draft.url} was made of ${drafted}, and its target is ${draft.target} now. Draft it again.`,
    )
  }
  if (target !== undefined && target !== drafted) {
    problems.push(
      `The draft ${draft.url} is of ${drafted}, not of ${target}. Draft it again, or publish from that commit.`,
    )
  }
  if (tagCommit !== undefined && tagCommit !== drafted) {
    problems.push(
      `The tag ${tag} exists at ${tagCommit}, not at ${drafted}. Delete the tag, or draft that commit.`,
    )
  }
  return problems
}

function problemsOfFiles(files: readonly LocalAsset[]): string[] {
  const names = files.map(({ name }) => name)
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  return [
    ...(files.length > MOST_ASSETS
      ? [`${files.length} assets are more than the ${MOST_ASSETS} of a release.`]
      : []),
    ...[...twice].map((name) => `Two files would be attached as ${name}. Rename one.`),
    ...files.flatMap(({ name }) => problemOfAssetName(name) ?? []),
    ...files
      .filter(({ sizeBytes }) => sizeBytes === 0 || sizeBytes > LARGEST_BYTES)
      .map(({ path, sizeBytes }) => `${path} has ${sizeBytes} bytes; GitHub takes 1 byte to 2 GiB.`),
  ]
}

/** What nobody named must not be published by accident; with no list at all the draft is published as it is. */
function problemsOfForeignAssets(request: PublishRequest, seen: PublishObservation): string[] {
  return foreignAssets(request, seen).map(
    ({ name, url }) =>
      `The draft has an asset that is not in the list: ${name} (${url}). Add it to \`assets\`, or delete it.`,
  )
}

function foreignAssets({ assets }: PublishRequest, seen: PublishObservation): ReleaseAsset[] {
  if (assets.length === 0) return []
  const names = new Set(assets.map(({ name }) => name))
  return seen.assets.filter(({ name, uploaded }) => uploaded && !names.has(name))
}

/** What is tagged must be what was checked, file by file: a tree is the digest of all of them. */
function problemsOfTree({ tree, tag }: PublishRequest, seen: PublishObservation): string[] {
  if (tree === undefined || seen.tree === tree) return []
  return [
    `The commit of ${tag} has the tree ${seen.tree ?? '(none)'}, but the tree ${tree} was checked. Check that commit, and release it.`,
  ]
}
