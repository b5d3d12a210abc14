import { DEFAULTS } from '../components/shared/defaults.ts'
import type { Settings } from '../configuration/settings.ts'
import type { Deployed } from './deployed.ts'

/** A change that the clouds do not carry out, or not without harm. */
export interface RefusedChange {
  /** What would change, as the configuration names it. */
  readonly key: string
  readonly from: unknown
  readonly to: unknown
  /** What would happen. */
  readonly because: string
  /** What to do instead. */
  readonly steps: string
}

/** A rule about what is there and what is wanted. */
type Rule = (settings: Settings, deployed: readonly Deployed[]) => readonly RefusedChange[]

const RULES: readonly Rule[] = [
  places,
  targetGroups,
  stableSide,
  loadBalancer,
  repositoryKeys,
  recorder,
  subnetRegion,
]

/** All changes that are refused before anything is declared. Pure. */
export function refusedChanges(settings: Settings, deployed: readonly Deployed[]): readonly RefusedChange[] {
  return RULES.flatMap((rule) => rule(settings, deployed))
}

/** Where everything is: another place has none of it. */
function places({ region, gcp }: Settings, deployed: readonly Deployed[]): readonly RefusedChange[] {
  const placeOf = (provider: string, property: string) =>
    deployed.find(({ type }) => type === `pulumi:providers:${provider}`)?.outputs[property]
  return [
    { key: 'region', from: placeOf('aws', 'region'), to: region },
    { key: 'gcp.project', from: placeOf('gcp', 'project'), to: gcp?.project },
  ].flatMap(({ key, from, to }) =>
    from === undefined || to === undefined || from === to
      ? []
      : [
          {
            key,
            from,
            to,
            because: 'everything would be made anew there, and what is here would be lost sight of.',
            steps: 'make another stack for it, and destroy this one when nobody needs it any more',
          },
        ],
  )
}

const ONE_UP =
  'wait until no canary is under way, set `ai-ops:service.stable` to the side that shall have all traffic and `ai-ops:service.resetTraffic` to true for one `pulumi up`, and remove the latter afterwards'

/** Listener and rules hold their groups for `promote-canary`, so that AWS deletes none (ELB API, `ResourceInUse`). */
function targetGroups({ service }: Settings, deployed: readonly Deployed[]): readonly RefusedChange[] {
  const [group] = find(deployed, 'TargetGroup')
  if (service === undefined || group === undefined || service.resetTraffic === true) return []
  const { compute, port = DEFAULTS.servicePort, vpcId } = service
  const targetType =
    compute.kind === 'fargate' ? 'ip' : compute.kind === 'instances' ? 'instance' : compute.targetType
  const because = 'it makes the target groups anew, between which a canary may be under way.'
  return [
    ['service.port', group.outputs.port, port],
    ['service.vpcId', group.outputs.vpcId, vpcId],
    ['service.compute', group.outputs.targetType, targetType],
  ].flatMap(([key, from, to]) =>
    from === to ? [] : [{ key: String(key), from, to, because, steps: ONE_UP }],
  )
}

/** The rule for `X-Canary` tells which side was the stable one when the traffic was last set. */
function stableSide({ service }: Settings, deployed: readonly Deployed[]): readonly RefusedChange[] {
  const from = deployedStable(deployed)
  if (service === undefined || from === undefined || service.resetTraffic === true) return []
  const { stable: to = DEFAULTS.stableSide } = service
  if (from === to) return []
  const because = 'the traffic stays as `promote-canary` left it.'
  return [{ key: 'service.stable', from, to, because, steps: ONE_UP }]
}

function deployedStable(deployed: readonly Deployed[]): 'a' | 'b' | undefined {
  const [listener] = find(deployed, 'Listener').filter(({ name }) => !name.endsWith('-plain'))
  const groups = find(deployed, 'TargetGroup')
  if (listener === undefined) return undefined
  const weighted = JSON.stringify(listener.outputs.defaultActions ?? [])
  const [first] = groups
    .map(({ name, outputs }) => ({ name, at: weighted.indexOf(`"${outputs.arn}"`) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
  return first === undefined ? undefined : first.name.endsWith('-b') ? 'b' : 'a'
}

/** Whoever is in or out of the internet is decided when a load balancer is made (ELB API, `Scheme`). */
function loadBalancer({ service }: Settings, deployed: readonly Deployed[]): readonly RefusedChange[] {
  const [made] = find(deployed, 'LoadBalancer')
  if (made === undefined || made.outputs.enableDeletionProtection !== true) return []
  const unprotect =
    'set `ai-ops:service.deletionProtection` to false and run `pulumi up`; then make this change'
  if (service === undefined) {
    const because = 'its load balancer is protected from deletion.'
    return [{ key: 'service', from: 'there', to: undefined, because, steps: unprotect }]
  }
  const from = made.outputs.internal === true ? 'internal' : 'internet'
  const { kind: to } = service.exposure
  if (from === to) return []
  const because =
    'it makes the load balancer anew, under another name in DNS, and the service is not reached meanwhile; it is protected from deletion.'
  return [{ key: 'service.exposure', from, to, because, steps: unprotect }]
}

/** The key of a repository is set when it is made (ECR API, `EncryptionConfiguration`). */
function repositoryKeys({ images }: Settings, deployed: readonly Deployed[]): readonly RefusedChange[] {
  if (images === undefined) return []
  return find(deployed, 'Repository').flatMap(({ outputs }) => {
    if (!(String(outputs.name) in images.repositories)) return []
    const from = keyOf(outputs.encryptionConfigurations)
    const to: unknown = images.kmsKeyArn
    if (from === to) return []
    const because = `the key of a repository is set when it is made, and ${outputs.name} is kept.`
    const steps = 'leave the key as it is, or give the repository another name and push its images there'
    return [{ key: 'images.kmsKeyArn', from, to, because, steps }]
  })
}

function keyOf(configurations: unknown): unknown {
  const [first] = Array.isArray(configurations) ? configurations : []
  return first?.kmsKey
}

/** A Region has one recorder, whose name never changes (AWS Config API, `MaxNumberOfConfigurationRecordersExceededException`). */
function recorder({ history }: Settings, deployed: readonly Deployed[]): readonly RefusedChange[] {
  const [made] = find(deployed, 'Recorder')
  const { recorder: wanted = { kind: 'create' } as const } = history ?? {}
  if (history === undefined || made === undefined || wanted.kind === 'leave-alone') return []
  const from = String(made.outputs.name)
  const madeHere = from.startsWith('history-')
  if (wanted.kind === 'create' ? madeHere : wanted.recorderName === from) return []
  const to = wanted.kind === 'create' ? 'one of its own' : wanted.recorderName
  const because = 'a Region has one recorder, and a name cannot be changed.'
  const steps =
    'set `ai-ops:history.recorder` to {kind: leave-alone} and run `pulumi up`; then make this change'
  return [{ key: 'history.recorder', from, to, because, steps }]
}

/** The ranges of one network do not overlap, in whatever region (VPC, "Subnets", IPv4 ranges). */
function subnetRegion({ gcp }: Settings, deployed: readonly Deployed[]): readonly RefusedChange[] {
  const [subnet] = find(deployed, 'Subnetwork')
  if (gcp === undefined || subnet === undefined || subnet.outputs.region === gcp.region) return []
  const { cidr: to = DEFAULTS.subnetCidr } = gcp
  if (subnet.outputs.ipCidrRange !== to) return []
  const because = 'the subnets of both regions exist for a while, and their ranges cannot overlap.'
  const steps = 'change `ai-ops:gcp.cidr` to a range that is free in the same `pulumi up`'
  return [{ key: 'gcp.region', from: subnet.outputs.region, to: gcp.region, because, steps }]
}

function find(deployed: readonly Deployed[], kind: string): readonly Deployed[] {
  return deployed.filter(({ type }) => type.endsWith(`:${kind}`))
}
