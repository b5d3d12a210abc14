import * as v from 'valibot'
import type { CanaryServiceArgs, Exposure } from '../components/canary-service/arguments.ts'
import * as rules from './rules.ts'
import { about, fields, filled, flag, key, oneOf, text, texts, wholeNumber } from './values.ts'

const count = filled(wholeNumber(0, 1_000), 'Machines or tasks.', 1)

const instances = fields({
  imageId: about(text(rules.idOf('ami')), 'AMI of the machines.'),
  instanceType: about(text(rules.INSTANCE_TYPE), 'Type of the machines.'),
  disk: key(
    fields({
      deviceName: key(text(rules.DEVICE), 'Root device of the AMI.', '/dev/xvda'),
      sizeGiB: key(wholeNumber(1, 16_384), "GiB, not less than the AMI's own disk.", '30'),
    }),
    'The disk of each machine.',
    '/dev/xvda with 30 GiB',
  ),
  count,
})

const tasks = fields({
  image: about(text(rules.IMAGE), 'Image with its digest.'),
  cpu: filled(
    oneOf([256, 512, 1_024, 2_048, 4_096, 8_192, 16_384]),
    'CPU units, 1024 for each virtual CPU.',
    256,
  ),
  memoryMiB: filled(
    wholeNumber(512, 122_880),
    'Memory in MiB, a size that Fargate allows with the CPU.',
    512,
  ),
  count,
})

const COMPUTE_KINDS = 'external, instances, fargate'

const compute = v.variant(
  'kind',
  [
    fields({
      kind: filled(v.literal('external'), 'Targets that are registered elsewhere.', 'external'),
      targetType: filled(oneOf(['instance', 'ip']), 'How they are registered.', 'ip'),
    }),
    fields({
      kind: about(v.literal('instances'), 'Virtual machines.'),
      a: about(instances, 'One version.'),
      b: about(instances, 'The other version.'),
    }),
    fields({
      kind: about(v.literal('fargate'), 'Tasks of ECS on Fargate.'),
      a: about(tasks, 'One version.'),
      b: about(tasks, 'The other version.'),
    }),
  ],
  ({ path }) => (path === undefined ? 'an object' : COMPUTE_KINDS),
)

/** The part `service`: one load balancer before two versions. */
export const SERVICE = v.pipe(
  fields({
    vpcId: about(text(rules.idOf('vpc')), 'The network of load balancer and targets.'),
    loadBalancerSubnetIds: about(
      texts(rules.idOf('subnet'), { least: 2 }),
      'Subnets of the load balancer, in two zones or more.',
    ),
    targetSubnetIds: about(texts(rules.idOf('subnet'), { least: 1 }), 'Private subnets of the targets.'),
    exposure: key(oneOf(['internet', 'internal']), 'Who reaches the load balancer.', 'internal'),
    certificateArn: key(
      text(rules.arnOf('acm')),
      'Certificate of the load balancer; required with exposure internet.',
      'none: plain HTTP',
    ),
    compute: key(
      compute,
      'What answers the requests, in two versions.',
      'targets that are registered elsewhere',
    ),
    ingressCidrs: key(
      texts(rules.CIDR),
      'Networks that may call, IPv4 and IPv6.',
      '0.0.0.0/0 with exposure internet, else none',
    ),
    port: key(wholeNumber(1, 65_535), 'Port on which the targets listen.', '8080'),
    healthPath: key(text(rules.PATH), 'Path that answers 200 when a target is healthy.', '/health'),
    slowStartSeconds: key(wholeNumber(30, 900), 'Seconds in which a new target gets its full share.', '30'),
    stable: key(oneOf(['a', 'b']), 'The group that gets all traffic at first.', 'a'),
    resetTraffic: key(
      flag(),
      'Whether this `up` may make the target groups anew and then gives all traffic to `stable`: a change of `stable`, port, network or kind of targets needs it. Only while no canary is under way; remove it afterwards.',
      'false: the traffic stays as `promote-canary` left it',
    ),
    accessLogDays: key(wholeNumber(1, 3_650), 'Days for which access logs are kept.', '90'),
    deletionProtection: key(
      flag(),
      'Whether the load balancer can only be deleted after this was set to false.',
      'true',
    ),
  }),
  v.forward(
    v.partialCheck(
      [['exposure'], ['certificateArn']],
      ({ exposure, certificateArn }) => exposure !== 'internet' || certificateArn !== undefined,
      'an ARN of acm, which exposure internet needs',
    ),
    ['certificateArn'],
  ),
  v.transform(
    ({ exposure, certificateArn, ...args }): CanaryServiceArgs => ({
      ...args,
      compute: args.compute ?? { kind: 'external', targetType: 'ip' },
      exposure: exposureOf(exposure, certificateArn),
    }),
  ),
)

function exposureOf(kind: 'internet' | 'internal' | undefined, certificateArn: string | undefined): Exposure {
  if (kind === 'internet' && certificateArn !== undefined) return { kind, certificateArn }
  return { kind: 'internal', ...(certificateArn === undefined ? {} : { certificateArn }) }
}
