import type { PolicyConfiguration, PolicyResource } from '../../policies/rule.ts'

/** A resource, or a stack, and what both engines must say about it. */
export interface PolicyCase {
  readonly name: string
  readonly resources: readonly PolicyResource[]
  /** Names of the policies that it breaks. */
  readonly breaks: readonly string[]
  readonly configuration?: Partial<PolicyConfiguration>
}

const tags = { 'asset-id': 'a' }
const provider = (defaultTags: unknown) => ({ type: 'pulumi:providers:aws', props: { defaultTags } })
const bucketBy = (defaultTags: unknown) => [
  { type: 'aws:s3/bucket:Bucket', props: {}, provider: provider(defaultTags) },
]
const bucket = (props: object) => [{ type: 'aws:s3/bucket:Bucket', props: { tags, ...props } }]
const closed = {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
}
const block = (props: object) => [
  { type: 'aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock', props: { ...closed, ...props } },
]
const machine = (props: object) => [{ type: 'aws:ec2/instance:Instance', props: { tags, ...props } }]
const template = (props: object) => [{ type: 'aws:ec2/launchTemplate:LaunchTemplate', props }]
const ingress = (props: object) => [
  {
    type: 'aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule',
    props: { ipProtocol: 'tcp', fromPort: 443, toPort: 443, ...props },
  },
]
const group = (rule: object) => [
  {
    type: 'aws:ec2/securityGroup:SecurityGroup',
    props: { ingress: [{ protocol: 'tcp', fromPort: 22, toPort: 22, ...rule }] },
  },
]
const firewall = (props: object) => [{ type: 'gcp:compute/firewall:Firewall', props }]
const repository = (props: object) => [
  {
    type: 'aws:ecr/repository:Repository',
    props: {
      tags,
      imageTagMutability: 'IMMUTABLE',
      imageScanningConfiguration: { scanOnPush: true },
      ...props,
    },
  },
]
const listener = (enabled: boolean) => [
  {
    type: 'aws:lb/listener:Listener',
    props: { defaultActions: [{ type: 'forward', forward: { stickiness: { enabled } } }] },
  },
]
const recorder = { type: 'aws:cfg/recorder:Recorder', props: {} }
const status = (isEnabled: boolean) => ({
  type: 'aws:cfg/recorderStatus:RecorderStatus',
  props: { isEnabled },
})

/** Each policy with resources that break it and others that do not. */
export const CASES: readonly PolicyCase[] = [
  {
    name: 'a Region that is not allowed',
    resources: bucket({ region: 'us-east-1' }),
    breaks: ['allowed-regions'],
  },
  {
    name: 'a provider in such a Region',
    resources: [{ type: 'pulumi:providers:aws', props: { region: 'us-west-2' } }],
    breaks: ['allowed-regions'],
  },
  { name: 'an allowed Region', resources: bucket({ region: 'eu-west-1' }), breaks: [] },
  { name: 'no Region of its own', resources: bucket({}), breaks: [] },
  {
    name: 'a Region that the stack allows',
    resources: bucket({ region: 'us-east-1' }),
    configuration: { allowedRegions: ['us-east-1'] },
    breaks: [],
  },
  {
    name: 'a firewall of CloudFront',
    resources: [{ type: 'aws:wafv2/webAcl:WebAcl', props: { scope: 'CLOUDFRONT', region: 'us-east-1' } }],
    breaks: [],
  },
  {
    name: 'a regional firewall elsewhere',
    resources: [{ type: 'aws:wafv2/webAcl:WebAcl', props: { scope: 'REGIONAL', region: 'us-east-1' } }],
    breaks: ['allowed-regions'],
  },
  {
    name: 'a machine that is too large',
    resources: machine({ instanceType: 'm7g.8xlarge' }),
    breaks: ['instance-size'],
  },
  { name: 'bare metal', resources: template({ instanceType: 'm7g.metal' }), breaks: ['instance-size'] },
  { name: 'a machine of the largest size', resources: machine({ instanceType: 'm7g.4xlarge' }), breaks: [] },
  {
    name: 'a large machine where it is agreed',
    resources: machine({ instanceType: 'm7g.8xlarge' }),
    configuration: { largestSize: '8xlarge' },
    breaks: [],
  },
  {
    name: 'a bucket that everybody reads',
    resources: bucket({ acl: 'public-read' }),
    breaks: ['no-public-storage'],
  },
  { name: 'a private bucket', resources: bucket({ acl: 'private' }), breaks: [] },
  {
    name: 'a block that leaves policies out',
    resources: block({ blockPublicPolicy: false }),
    breaks: ['no-public-storage'],
  },
  {
    name: 'a block that says nothing about ACLs',
    resources: block({ ignorePublicAcls: undefined }),
    breaks: ['no-public-storage'],
  },
  { name: 'a whole block', resources: block({}), breaks: [] },
  {
    name: 'a machine with a public address',
    resources: machine({ associatePublicIpAddress: true }),
    breaks: ['no-public-storage'],
  },
  { name: 'a machine without', resources: machine({ associatePublicIpAddress: false }), breaks: [] },
  {
    name: 'a high port open to everybody',
    resources: ingress({ fromPort: 49494, toPort: 49494, cidrIpv4: '0.0.0.0/0' }),
    breaks: ['no-open-high-ports'],
  },
  {
    name: 'the same by IPv6',
    resources: ingress({ fromPort: 8080, toPort: 8080, cidrIpv6: '::/0' }),
    breaks: ['no-open-high-ports'],
  },
  {
    name: 'every port open to everybody',
    resources: ingress({ ipProtocol: '-1', fromPort: undefined, toPort: undefined, cidrIpv4: '0.0.0.0/0' }),
    breaks: ['no-open-high-ports'],
  },
  {
    name: 'port 1024',
    resources: ingress({ fromPort: 1024, toPort: 1024, cidrIpv4: '0.0.0.0/0' }),
    breaks: [],
  },
  {
    name: 'a high port open to a network',
    resources: ingress({ fromPort: 8080, toPort: 8080, cidrIpv4: '10.0.0.0/8' }),
    breaks: [],
  },
  {
    name: 'a range in a security group',
    resources: group({ toPort: 2000, cidrBlocks: ['10.0.0.0/8', '0.0.0.0/0'] }),
    breaks: ['no-open-high-ports'],
  },
  { name: 'a low port in a security group', resources: group({ cidrBlocks: ['0.0.0.0/0'] }), breaks: [] },
  {
    name: 'a range in a firewall',
    resources: firewall({
      sourceRanges: ['0.0.0.0/0'],
      allows: [{ protocol: 'tcp', ports: ['80', '1000-2000'] }],
    }),
    breaks: ['no-open-high-ports'],
  },
  {
    name: 'a firewall without ports',
    resources: firewall({ sourceRanges: ['0.0.0.0/0'], allows: [{ protocol: 'tcp' }] }),
    breaks: ['no-open-high-ports'],
  },
  {
    name: 'a firewall for health checks',
    resources: firewall({ sourceRanges: ['35.191.0.0/16'], allows: [{ protocol: 'tcp', ports: ['8080'] }] }),
    breaks: [],
  },
  {
    name: 'a plain volume',
    resources: [{ type: 'aws:ebs/volume:Volume', props: { size: 1 } }],
    breaks: ['encrypted-disks'],
  },
  {
    name: 'an encrypted volume',
    resources: [{ type: 'aws:ebs/volume:Volume', props: { encrypted: true } }],
    breaks: [],
  },
  {
    name: 'a plain disk in a template',
    resources: template({ blockDeviceMappings: [{ deviceName: '/dev/xvda', ebs: { encrypted: 'false' } }] }),
    breaks: ['encrypted-disks'],
  },
  {
    name: 'an encrypted disk in a template',
    resources: template({ blockDeviceMappings: [{ deviceName: '/dev/xvda', ebs: { encrypted: 'true' } }] }),
    breaks: [],
  },
  { name: 'no tag', resources: bucket({ tags: undefined }), breaks: ['asset-tag'] },
  { name: 'an empty tag', resources: bucket({ tags: { 'asset-id': '' } }), breaks: ['asset-tag'] },
  { name: 'a tag of all', resources: bucket({ tags: undefined, tagsAll: tags }), breaks: [] },
  {
    name: 'a tag of the provider alone, as text',
    resources: bucketBy(JSON.stringify({ tags })),
    breaks: [],
  },
  { name: 'a tag of the provider alone', resources: bucketBy({ tags }), breaks: [] },
  {
    name: 'another tag of the provider',
    resources: bucketBy({ tags: { team: 'x' } }),
    breaks: ['asset-tag'],
  },
  {
    name: 'the tag that the stack wants, of the provider',
    resources: bucketBy(JSON.stringify({ tags: { team: 'x' } })),
    configuration: { tag: 'team' },
    breaks: [],
  },
  {
    name: 'an empty tag of the provider',
    resources: bucketBy(JSON.stringify({ tags: { 'asset-id': '' } })),
    breaks: ['asset-tag'],
  },
  { name: 'a provider that adds no tags', resources: bucketBy('{}'), breaks: ['asset-tag'] },
  { name: 'a provider with broken text', resources: bucketBy('{'), breaks: ['asset-tag'] },
  {
    name: 'an empty tag over that of the provider',
    resources: [
      { type: 'aws:s3/bucket:Bucket', props: { tags: { 'asset-id': '' } }, provider: provider({ tags }) },
    ],
    breaks: ['asset-tag'],
  },
  {
    name: 'another tag where the stack wants it',
    resources: bucket({ tags: { team: 'x' } }),
    configuration: { tag: 'team' },
    breaks: [],
  },
  {
    name: 'movable tags of images',
    resources: repository({ imageTagMutability: 'MUTABLE' }),
    breaks: ['repository-settings'],
  },
  {
    name: 'images that nobody scans',
    resources: repository({ imageScanningConfiguration: undefined }),
    breaks: ['repository-settings'],
  },
  {
    name: 'fixed tags with exclusions',
    resources: repository({ imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION' }),
    breaks: [],
  },
  {
    name: 'a sticky target group',
    resources: [{ type: 'aws:lb/targetGroup:TargetGroup', props: { stickiness: { enabled: true } } }],
    breaks: ['no-stickiness'],
  },
  {
    name: 'a target group that is not',
    resources: [{ type: 'aws:lb/targetGroup:TargetGroup', props: { stickiness: { enabled: false } } }],
    breaks: [],
  },
  { name: 'a sticky listener', resources: listener(true), breaks: ['no-stickiness'] },
  { name: 'a listener that is not', resources: listener(false), breaks: [] },
  { name: 'a recorder that nobody starts', resources: [recorder], breaks: ['recorder-on'] },
  { name: 'a recorder that is switched off', resources: [recorder, status(false)], breaks: ['recorder-on'] },
  { name: 'a recorder that is on', resources: [recorder, status(true)], breaks: [] },
]
