import type { AmiName, AssetId } from '../assets/asset-id.ts'
import type { ExpectedVmImages } from '../assets/vm-image.ts'
import type { DistributionId } from './cached-copies.ts'
import type { Grantee } from './opening.ts'

/** What is to be within reach of others, and of whom. */
export interface PublicationRequest {
  readonly product: {
    readonly assetId: AssetId
    readonly amiName: AmiName
    readonly assetTagKey: string
    readonly vmImages: ExpectedVmImages | undefined
  }
  /** The distribution that the VM images are downloaded from; undefined where its copies are left alone. */
  readonly distribution: DistributionId | undefined
  /** Who may start the AMI; nobody else when empty. */
  readonly grantees: readonly Grantee[]
  /** How long after its creation the AMI is deprecated; undefined when the date is left to EC2. */
  readonly deprecateAfterMs: number | undefined
}
