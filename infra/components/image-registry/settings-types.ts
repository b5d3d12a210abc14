/** One repository. */
export interface RepositorySettings {
  /** ECR lifecycle policy as JSON text: the document that `prune-images` evaluates. */
  readonly lifecyclePolicy: string
  /** Tags that may move, as up to 5 patterns with `*`. @default none, every tag is immutable */
  readonly mutableTags?: readonly string[]
}

/** What an account has once in a Region, for all its repositories. */
export interface RegistrySettings {
  /** `basic` on push, or `enhanced` by Inspector, which also says where an image is in use. */
  readonly scanning: 'basic' | 'enhanced'
  /** Whether ECR signs each pushed image of these repositories (managed signing, AWS Signer). */
  readonly signing: boolean
  /** Regions to which images are copied. @default none */
  readonly replicationRegions?: readonly string[]
}
