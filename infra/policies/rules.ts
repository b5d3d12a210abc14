import { itemsAt, type Properties, valueAt } from './properties.ts'
import type { PolicyResource, ResourceRule, StackRule } from './rule.ts'

/** Networks that are everybody. */
const WORLD: readonly string[] = ['0.0.0.0/0', '::/0']

/** Sizes of instances, each about twice the one before. */
const SIZES: readonly string[] = [
  'nano',
  'micro',
  'small',
  'medium',
  'large',
  'xlarge',
  '2xlarge',
  '4xlarge',
  '8xlarge',
  '12xlarge',
  '16xlarge',
  '24xlarge',
  '32xlarge',
  '48xlarge',
]

/** Types that cost something and can bear tags. */
const TAGGED: readonly string[] = [
  'aws:codebuild/project:Project',
  'aws:ec2/instance:Instance',
  'aws:ecr/repository:Repository',
  'aws:lb/loadBalancer:LoadBalancer',
  'aws:s3/bucket:Bucket',
]

const region: ResourceRule = {
  name: 'allowed-regions',
  description: 'Everything stays in the Regions that were chosen.',
  next: 'Use one of the allowed Regions, or allow this one in the configuration of the policy.',
  configuration: 'allowedRegions',
  judge: ({ type, props }, { allowedRegions }) => {
    // CloudFront has its firewalls there only.
    if (type.startsWith('aws:wafv2/') && props.scope === 'CLOUDFRONT') return undefined
    if (!type.startsWith('aws:') && type !== 'pulumi:providers:aws') return undefined
    if (props.region === undefined || allowedRegions.includes(String(props.region))) return undefined
    return `${props.region} is none of ${allowedRegions.join(', ')}.`
  },
}

const cost: ResourceRule = {
  name: 'instance-size',
  description: 'No machine is larger than was agreed.',
  next: 'Choose a smaller instance type, or a larger size in the configuration of the policy.',
  configuration: 'largestSize',
  judge: ({ type, props }, { largestSize }) => {
    if (type !== 'aws:ec2/instance:Instance' && type !== 'aws:ec2/launchTemplate:LaunchTemplate')
      return undefined
    const instanceType = props.instanceType
    if (instanceType === undefined) return undefined
    const rank = SIZES.indexOf(String(instanceType).split('.')[1] ?? '')
    // A size that is not known (metal) is larger than any.
    return rank >= 0 && rank <= SIZES.indexOf(largestSize)
      ? undefined
      : `${instanceType} is larger than ${largestSize}.`
  },
}

const exposure: ResourceRule = {
  name: 'no-public-storage',
  description: 'No bucket is open to the public, and no machine has a public address.',
  next: 'Close it; serve the public through CloudFront or a load balancer.',
  judge: ({ type, props }) => {
    if (type === 'aws:s3/bucket:Bucket' && String(props.acl ?? 'private').startsWith('public')) {
      return `the ACL is ${props.acl}.`
    }
    if (type === 'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock') {
      const open = [
        'blockPublicAcls',
        'blockPublicPolicy',
        'ignorePublicAcls',
        'restrictPublicBuckets',
      ].filter((key) => props[key] !== true)
      return open.length === 0 ? undefined : `${open.join(', ')} is not true.`
    }
    if (type === 'aws:ec2/instance:Instance' && props.associatePublicIpAddress === true) {
      return 'the machine gets a public address.'
    }
    return undefined
  },
}

const ports: ResourceRule = {
  name: 'no-open-high-ports',
  description: 'Nothing above port 1024 is open to everybody.',
  next: 'Name the networks or security groups that may call.',
  judge: ({ type, props }) => {
    const port = openRanges(type, props).find(({ to }) => to > 1_024)
    return port === undefined ? undefined : `ports ${port.from} to ${port.to} are open to everybody.`
  },
}

interface PortRange {
  readonly from: number
  readonly to: number
}

/** The ports that a rule opens to everybody, in each of the shapes in which providers write it. */
function openRanges(type: string, props: Properties): readonly PortRange[] {
  const all: PortRange = { from: 0, to: 65_535 }
  const rangeOf = (protocol: unknown, from: unknown, to: unknown): PortRange =>
    String(protocol) === '-1' ? all : { from: Number(from), to: Number(to) }
  switch (type) {
    case 'aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule':
      return isWorld(props.cidrIpv4) || isWorld(props.cidrIpv6)
        ? [rangeOf(props.ipProtocol, props.fromPort, props.toPort)]
        : []
    case 'aws:ec2/securityGroup:SecurityGroup':
      return itemsAt(props, 'ingress')
        .filter((rule) => [...itemsAt(rule, 'cidrBlocks'), ...itemsAt(rule, 'ipv6CidrBlocks')].some(isWorld))
        .map((rule) => rangeOf(valueAt(rule, 'protocol'), valueAt(rule, 'fromPort'), valueAt(rule, 'toPort')))
    case 'gcp:compute/firewall:Firewall':
      return itemsAt(props, 'sourceRanges').some(isWorld)
        ? itemsAt(props, 'allows').flatMap((rule) =>
            valueAt(rule, 'ports') === undefined ? [all] : itemsAt(rule, 'ports').map(rangeFrom),
          )
        : []
    default:
      return []
  }
}

function isWorld(cidr: unknown): boolean {
  return WORLD.some((world) => world === cidr)
}

/** A range as Google writes it, `8080` or `8000-9000`. */
function rangeFrom(text: unknown): PortRange {
  const [from = '', to = from] = String(text).split('-')
  return { from: Number(from), to: Number(to) }
}

const encryption: ResourceRule = {
  name: 'encrypted-disks',
  description: 'Every disk is encrypted.',
  next: 'Set `encrypted` to true.',
  judge: ({ type, props }) => {
    if (type === 'aws:ebs/volume:Volume')
      return props.encrypted === true ? undefined : 'the volume is not encrypted.'
    if (type !== 'aws:ec2/launchTemplate:LaunchTemplate') return undefined
    const plain = itemsAt(props, 'blockDeviceMappings').find(
      (mapping) =>
        valueAt(mapping, 'ebs') !== undefined && String(valueAt(mapping, 'ebs', 'encrypted')) !== 'true',
    )
    return plain === undefined ? undefined : `the disk ${valueAt(plain, 'deviceName')} is not encrypted.`
  },
  remedy: ({ type, props }) =>
    type === 'aws:ebs/volume:Volume' && props.encrypted !== true ? { ...props, encrypted: true } : undefined,
}

const tags: ResourceRule = {
  name: 'asset-tag',
  description: 'What costs something says to whom it belongs.',
  next: 'Set the tag, best by `defaultTags` of the provider.',
  configuration: 'tag',
  judge: ({ type, props, provider }, { tag }) => {
    if (!TAGGED.includes(type)) return undefined
    // A tag of the resource hides that of its provider, even when it is empty.
    const value =
      valueAt(props, 'tags', tag) ?? valueAt(props, 'tagsAll', tag) ?? valueAt(defaultTags(provider), tag)
    return value === undefined || value === '' ? `the tag ${tag} is missing.` : undefined
  },
}

/** The tags that a provider adds; it keeps its nested settings as JSON text (Pulumi, `pulumi.ProviderResource`). */
function defaultTags(provider: PolicyResource['provider']): unknown {
  const given = provider?.props.defaultTags
  if (typeof given !== 'string') return valueAt(given, 'tags')
  try {
    return valueAt(JSON.parse(given), 'tags')
  } catch {
    return undefined
  }
}

const repository: ResourceRule = {
  name: 'repository-settings',
  description: 'Tags of images stay where they are, and images are scanned when they are pushed.',
  next: 'Set `imageTagMutability` to IMMUTABLE or IMMUTABLE_WITH_EXCLUSION and `scanOnPush` to true.',
  judge: ({ type, props }) => {
    if (type !== 'aws:ecr/repository:Repository') return undefined
    if (!String(props.imageTagMutability ?? 'MUTABLE').startsWith('IMMUTABLE')) return 'tags can be moved.'
    return valueAt(props, 'imageScanningConfiguration', 'scanOnPush') === true
      ? undefined
      : 'images are not scanned.'
  },
  remedy: ({ type, props }) =>
    type === 'aws:ecr/repository:Repository' &&
    valueAt(props, 'imageScanningConfiguration', 'scanOnPush') !== true
      ? { ...props, imageScanningConfiguration: { scanOnPush: true } }
      : undefined,
}

const stickiness: ResourceRule = {
  name: 'no-stickiness',
  description: 'Weights move all traffic, which they do not when callers stick to a target group.',
  next: 'Switch stickiness off.',
  judge: ({ type, props }) => {
    if (type === 'aws:lb/targetGroup:TargetGroup' && valueAt(props, 'stickiness', 'enabled') === true) {
      return 'callers stick to a target.'
    }
    if (type === 'aws:lb/listener:Listener' || type === 'aws:lb/listenerRule:ListenerRule') {
      const actions = [...itemsAt(props, 'defaultActions'), ...itemsAt(props, 'actions')]
      if (actions.some((action) => valueAt(action, 'forward', 'stickiness', 'enabled') === true)) {
        return 'callers stick to a target group.'
      }
    }
    return undefined
  },
}

const recorder: StackRule = {
  name: 'recorder-on',
  description: 'A recorder of AWS Config records.',
  next: 'Add an `aws.cfg.RecorderStatus` with `isEnabled: true`.',
  judge: (resources) => {
    if (!resources.some(({ type }) => type === 'aws:cfg/recorder:Recorder')) return undefined
    const on = resources.some(
      ({ type, props }) => type === 'aws:cfg/recorderStatus:RecorderStatus' && props.isEnabled === true,
    )
    return on ? undefined : 'the recorder is never started.'
  },
}

/** All rules about single resources. */
export const RESOURCE_RULES: readonly ResourceRule[] = [
  region,
  cost,
  exposure,
  ports,
  encryption,
  tags,
  repository,
  stickiness,
]

/** All rules about a whole stack. */
export const STACK_RULES: readonly StackRule[] = [recorder]
