import { DescribeImagesCommand, EC2Client, type Image } from '@aws-sdk/client-ec2'
import type { AwsEmulator } from '../../../emulators/aws/server.ts'
import { type ActionEnd, type ActionOptions, runAction } from '../../../support/action-process.ts'
import { policyText, rule } from './build.ts'
import { daysAgo } from './scene.ts'

/** Lets go what is older than 30 days. */
export const THIRTY_DAYS = policyText(
  rule(1, { countType: 'sinceImagePushed', countUnit: 'days', countNumber: 30 }),
)

/** An AMI as a test names it. */
export interface SeedAmi {
  readonly name: string
  readonly days?: number
  readonly deprecatedDays?: number
  readonly state?: 'disabled'
  readonly launchedDays?: number
  readonly protection?: string
  readonly sharedSnapshotIds?: readonly string[]
  readonly sizesGib?: readonly number[]
  /** Tags besides that of the asset. */
  readonly tags?: Readonly<Record<string, string>>
}

/** AMIs of an asset id of their own, and runs of the action on them. */
export interface AmiScene {
  readonly prefix: string
  /** Ids by the names of the seeded AMIs. */
  readonly ids: Readonly<Record<string, string>>
  readonly snapshots: Readonly<Record<string, readonly string[]>>
  /** What EC2 says of each by its name; what is gone is not there. */
  states(): Promise<Readonly<Record<string, string>>>
  image(name: string): Promise<Image | undefined>
  options(inputs?: Readonly<Record<string, string>>): ActionOptions
  prune(inputs?: Readonly<Record<string, string>>, more?: Partial<ActionOptions>): Promise<ActionEnd>
}

/** Of the account and region of the emulator. */
let scenes = 0

/** Sets AMIs up: the asset id of `old` in scene 3 is `s3-old`. */
export async function setAmiScene(aws: AwsEmulator, amis: readonly SeedAmi[]): Promise<AmiScene> {
  const prefix = `s${++scenes}-`
  const { images } = await aws.control<{
    images: Record<string, { imageId: string; snapshotIds: string[] }>
  }>('ec2/images', {
    images: amis.map(({ name, days = 90, deprecatedDays, launchedDays, protection, tags, ...more }) => ({
      ...more,
      name: `${prefix}${name}`,
      tags: { 'ai-ops:asset-id': `${prefix}${name}`, 'ai-ops:run-id': '7', ...tags },
      createdAt: daysAgo(days),
      ...(deprecatedDays === undefined ? {} : { deprecatedAt: daysAgo(deprecatedDays) }),
      ...(launchedDays === undefined ? {} : { lastLaunchedAt: daysAgo(launchedDays) }),
      ...(protection === undefined ? {} : { deregistrationProtection: protection }),
    })),
  })
  const found = (name: string) => images[`${prefix}${name}`] ?? { imageId: '', snapshotIds: [] }
  const ids = Object.fromEntries(amis.map(({ name }) => [name, found(name).imageId]))
  aws.forgetRequests()
  const describe = async () => {
    const command = new DescribeImagesCommand({ Owners: ['self'], IncludeDisabled: true })
    return (await aws.client(EC2Client).send(command)).Images ?? []
  }
  const options = (inputs: Readonly<Record<string, string>> = {}): ActionOptions => ({
    action: 'prune-images',
    inputs: { amis: `${prefix}*`, policy: THIRTY_DAYS, 'max-delete': '100%', ...inputs },
    environment: aws.environment,
  })
  return {
    prefix,
    ids,
    snapshots: Object.fromEntries(amis.map(({ name }) => [name, found(name).snapshotIds])),
    async states() {
      const now = await describe()
      return Object.fromEntries(
        amis.flatMap(({ name }) => {
          const image = now.find(({ ImageId }) => ImageId === ids[name])
          return image === undefined ? [] : [[name, stateOf(image)]]
        }),
      )
    },
    async image(name) {
      return (await describe()).find(({ ImageId }) => ImageId === ids[name])
    },
    options,
    prune: (inputs, more) => runAction({ ...options(inputs), ...more }),
  }
}

function stateOf({ State, DeprecationTime }: Image): string {
  if (State !== 'available') return State ?? ''
  return DeprecationTime === undefined ? 'available' : 'deprecated'
}
