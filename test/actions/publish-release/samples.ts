import { composeBody, type ReleaseText, textDigest } from '../../../actions/publish-release/release/marker.ts'
import type { LocalAsset, Release, ReleaseAsset } from '../../../actions/publish-release/release/release.ts'

export const commit = 'a'.repeat(40)
export const otherCommit = 'b'.repeat(40)
export const text: ReleaseText = { title: '1.2.3: Autumn', notes: '## Summary\n\nBetter.', prerelease: false }

/** A release as this action drafts it; `drafted` is what it said then. */
export function release(more: Partial<Release> & { drafted?: ReleaseText; notes?: string } = {}): Release {
  const { drafted = text, notes = text.notes, ...rest } = more
  return {
    id: 1,
    tag: '1.2.3',
    target: commit,
    title: text.title,
    body: composeBody(notes, { tag: '1.2.3', target: commit, text: textDigest(drafted) }),
    draft: true,
    prerelease: false,
    immutable: false,
    url: 'https://github.com/octo/service/releases/tag/untagged-1',
    uploadUrl: 'https://uploads.github.com/repos/octo/service/releases/1/assets{?name,label}',
    ...rest,
  }
}

export function file(name: string, more: Partial<LocalAsset> = {}): LocalAsset {
  return {
    path: `/w/${name}`,
    name,
    sizeBytes: 3,
    digest: `sha256:${name}`,
    contentType: 'text/plain',
    ...more,
  }
}

export function asset(name: string, more: Partial<ReleaseAsset> = {}): ReleaseAsset {
  const url = `https://github.com/octo/service/releases/download/1.2.3/${name}`
  return { id: 7, name, uploaded: true, sizeBytes: 3, digest: `sha256:${name}`, url, ...more }
}
