import type { AmiName, AssetId } from '../../assets/asset-id.ts'
import type { ExpectedVmImages } from '../../assets/vm-image.ts'
import type { ContainerImage } from '../../container/container-image.ts'

/** The sandbox that is asked for. */
export interface SandboxRequest {
  readonly assetId: AssetId
  readonly amiName: AmiName
  readonly assetTagKey: string
  /** The id of an image, or a name with `*` of Canonical's images. */
  readonly sourceAmi: string
  readonly instanceType: string
  readonly diskGib: number
  readonly instanceProfile: string | undefined
  readonly exportRole: string
  readonly playbook: string | undefined
  readonly prefixes: { readonly stack: string; readonly keyPair: string }
  readonly vmImages: ExpectedVmImages | undefined
  /** The container image that is made besides, and the image with which it begins. */
  readonly container: { readonly image: ContainerImage; readonly base: string } | undefined
  /** Whether everybody may start the AMI once it is published: what speaks against it is said before the build. */
  readonly becomesPublic: boolean
  /** Whether there is a password to begin with; a plan does not contain it. */
  readonly hasPassword: boolean
}
