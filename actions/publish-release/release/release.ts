/** A release of GitHub, as far as the action works with it. Texts come from outside. */
export interface Release {
  readonly id: number
  readonly tag: string
  /** What the tag is made from when the release is published: here always a full commit id. */
  readonly target: string
  readonly title: string
  readonly body: string
  readonly draft: boolean
  readonly prerelease: boolean
  readonly immutable: boolean
  readonly url: string
  /** RFC 6570 template of the address to which assets are uploaded. */
  readonly uploadUrl: string
}

/** A file attached to a release. */
export interface ReleaseAsset {
  readonly id: number
  readonly name: string
  /** Whether the upload was completed; a broken one leaves an asset that can be deleted (GitHub REST API, "Upload a release asset"). */
  readonly uploaded: boolean
  readonly sizeBytes: number
  /** `sha256:<hex>`; absent for a file that GitHub has not digested. */
  readonly digest: string | undefined
  readonly url: string
}

/** A release as it was read, and what is attached to it. */
export interface ReleaseWithAssets {
  readonly release: Release
  readonly assets: readonly ReleaseAsset[]
}

/** A file on disk that is to be attached. */
export interface LocalAsset {
  readonly path: string
  /** The name that the asset gets. */
  readonly name: string
  readonly sizeBytes: number
  /** `sha256:<hex>`. */
  readonly digest: string
  readonly contentType: string
}

/** A repository, by its full name. */
export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}
