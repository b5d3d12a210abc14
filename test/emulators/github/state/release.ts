import type { Account } from './world.ts'

/** A file attached to a release. */
export type ReleaseAsset = {
  id: number
  name: string
  label: string | null
  contentType: string
  /** `starter` is what an upload that broke leaves behind. */
  state: 'uploaded' | 'starter'
  content: Buffer
  /** `sha256:<hex>` of the content. */
  digest: string
  uploader: Account
  createdAt: Date
  updatedAt: Date
  downloadCount: number
}

/** A release. A draft has no tag: the tag comes into being when it is published. */
export type Release = {
  id: number
  tagName: string
  targetCommitish: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  immutable: boolean
  /** The date of the tagged commit, as on GitHub; for a draft the date of the commit it would tag. */
  createdAt: Date
  publishedAt: Date | null
  author: Account
  assets: ReleaseAsset[]
  /** The name of the page of a draft: `untagged-…`. */
  untaggedName: string
}
