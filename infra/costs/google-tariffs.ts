import { type Billed, type BillingContext, type Charge, noPrice, type Tariff } from './charge.ts'
import type { PriceName } from './prices.ts'

const setting: Tariff = { freeBecause: 'a setting of another resource' }
const identity: Tariff = { freeBecause: 'Cloud IAM is free' }
const network: Tariff = { freeBecause: 'networks, routers and firewall rules are free' }

/** Prices by machine type. */
const MACHINES: Readonly<Record<string, PriceName>> = { 'e2-small': 'e2Small' }

/** GiB of the boot disk that the public Debian images ask for; larger where the template says so. */
const BOOT_DISK_GIB = 10

const GROUP = 'gcp:compute/regionInstanceGroupManager:RegionInstanceGroupManager'
const TEMPLATE = 'gcp:compute/instanceTemplate:InstanceTemplate'
const FORWARDING_RULE = 'gcp:compute/globalForwardingRule:GlobalForwardingRule'

/** What each type of resource on Google Cloud costs. */
export const GOOGLE_TARIFFS: Readonly<Record<string, Tariff>> = {
  [FORWARDING_RULE]: { charges: forwardingRule },
  [GROUP]: { charges: machines },
  [TEMPLATE]: { freeBecause: 'its running machines are counted with the group' },
  'gcp:compute/routerNat:RouterNat': { charges: nat },
  'gcp:compute/router:Router': network,
  'gcp:compute/network:Network': network,
  'gcp:compute/subnetwork:Subnetwork': network,
  'gcp:compute/firewall:Firewall': network,
  'gcp:compute/globalAddress:GlobalAddress': {
    freeBecause: 'an address that a forwarding rule uses is free (VPC network pricing)',
  },
  'gcp:compute/backendService:BackendService': setting,
  'gcp:compute/healthCheck:HealthCheck': setting,
  'gcp:compute/uRLMap:URLMap': setting,
  'gcp:compute/targetHttpProxy:TargetHttpProxy': setting,
  'gcp:compute/targetHttpsProxy:TargetHttpsProxy': setting,
  'gcp:compute/sSLPolicy:SSLPolicy': setting,
  'gcp:compute/managedSslCertificate:ManagedSslCertificate': {
    freeBecause: 'certificates that Google manages for a load balancer are free',
  },
  'gcp:serviceaccount/account:Account': identity,
  'gcp:serviceaccount/iAMMember:IAMMember': identity,
  'gcp:projects/iAMMember:IAMMember': identity,
  'gcp:projects/iAMCustomRole:IAMCustomRole': identity,
  'gcp:iam/workloadIdentityPool:WorkloadIdentityPool': identity,
  'gcp:iam/workloadIdentityPoolProvider:WorkloadIdentityPoolProvider': identity,
  'gcp:projects/service:Service': { freeBecause: 'that an API is enabled is free' },
}

/** The first five rules of a project cost as much as one: the first one bears it, and the bytes. */
function forwardingRule(rule: Billed, { siblings }: BillingContext): readonly Charge[] {
  const place = siblings
    .filter(({ type }) => type === FORWARDING_RULE)
    .findIndex(({ name }) => name === rule.name)
  if (place >= 5) return [{ price: 'furtherForwardingRule', count: 1 }]
  return place > 0
    ? []
    : [
        { price: 'forwardingRules', count: 1 },
        { price: 'balancedData', count: 1 },
      ]
}

function machines(group: Billed, { madeFrom }: BillingContext): readonly Charge[] {
  const { inputs } = madeFrom(TEMPLATE)
  const price = MACHINES[inputs.machineType]
  if (price === undefined) throw noPrice(group, `machine type ${inputs.machineType}`)
  const disks: readonly { diskType?: string; diskSizeGb?: number }[] = inputs.disks
  const other = disks.find(({ diskType = 'pd-standard' }) => diskType !== 'pd-standard')
  if (other !== undefined) throw noPrice(group, `disk type ${other.diskType}`)
  const gib = disks.reduce((sum, { diskSizeGb = BOOT_DISK_GIB }) => sum + diskSizeGb, 0)
  const count = Number(group.inputs.targetSize)
  return [
    { price, count },
    { price: 'standardDisk', count: count * gib },
  ]
}

/** One address at rest; Cloud NAT takes more when many connections are open. */
function nat(_: Billed, { siblings }: BillingContext): readonly Charge[] {
  const count = siblings
    .filter(({ type }) => type === GROUP)
    .reduce((sum, { inputs }) => sum + Number(inputs.targetSize), 0)
  return [
    count > 32 ? { price: 'natMachines', count: 1 } : { price: 'natMachine', count },
    { price: 'natAddress', count: 1 },
  ]
}
