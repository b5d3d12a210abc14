import type { Kind, Wanted } from './cloud.ts'

const COMPUTE = 'https://www.googleapis.com/compute/v1/projects/my-project/global'

const NETWORK = 'gcp:compute/network:Network'
const SUBNETWORK = 'gcp:compute/subnetwork:Subnetwork'
const ROUTER = 'gcp:compute/router:Router'
const ROUTER_NAT = 'gcp:compute/routerNat:RouterNat'
const FIREWALL = 'gcp:compute/firewall:Firewall'
const HEALTH_CHECK = 'gcp:compute/healthCheck:HealthCheck'
const TEMPLATE = 'gcp:compute/instanceTemplate:InstanceTemplate'
const MANAGER = 'gcp:compute/regionInstanceGroupManager:RegionInstanceGroupManager'
const BACKEND = 'gcp:compute/backendService:BackendService'
const URL_MAP = 'gcp:compute/uRLMap:URLMap'
const HTTP_PROXY = 'gcp:compute/targetHttpProxy:TargetHttpProxy'
const HTTPS_PROXY = 'gcp:compute/targetHttpsProxy:TargetHttpsProxy'
const FORWARDING_RULE = 'gcp:compute/globalForwardingRule:GlobalForwardingRule'

/** What a compute resource is called, and who keeps it from being deleted. */
function compute(immutable: readonly string[] | 'all', users: readonly string[] = []): Kind {
  return {
    name: { property: 'name', longest: 63, pattern: /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/ },
    immutable: immutable === 'all' ? 'all' : ['name', ...immutable],
    taken: { code: '409 alreadyExists', by: ({ properties: { name } }) => String(name) },
    inUse: { code: '400 resourceInUseByAnotherResource', by: users },
    idOf: (wanted) => linkOf(wanted),
    computed: (wanted, serial) => ({
      selfLink: linkOf(wanted),
      selfLinkUnique: `${linkOf(wanted)}?uniqueId=${serial}`,
      instanceGroup: `${linkOf(wanted)}/group`,
      address: '203.0.113.7',
      fingerprint: 'abc=',
    }),
  }
}

function linkOf({ type, properties: { name } }: Wanted): string {
  return `${COMPUTE}/${type.split(':').at(-1)}/${name}`
}

/** What each service enforces; `README.md` beside it says where that is written. */
export const GOOGLE_KINDS: Readonly<Record<string, Kind>> = {
  [NETWORK]: compute(['autoCreateSubnetworks'], [SUBNETWORK, ROUTER, FIREWALL]),
  [SUBNETWORK]: {
    ...compute(['network', 'region', 'ipCidrRange'], [TEMPLATE, ROUTER_NAT]),
    // Two ranges of one network cannot overlap; here, cannot be the same.
    taken: {
      code: '400 invalid: IP range conflicts with an existing one',
      by: ({ properties: { network, ipCidrRange } }) => `${network} ${ipCidrRange}`,
    },
  },
  [ROUTER]: compute(['network', 'region']),
  [ROUTER_NAT]: compute(['router', 'region']),
  [FIREWALL]: compute(['network', 'direction']),
  [HEALTH_CHECK]: compute([], [BACKEND, MANAGER]),
  [TEMPLATE]: {
    ...compute('all', [MANAGER]),
    // The manager names it with its unique id.
    refusesDelete: ({ computed }, cloud) => {
      const user = cloud
        .all(MANAGER)
        .find(({ properties }) =>
          JSON.stringify(properties.versions).includes(`"${computed.selfLinkUnique}"`),
        )
      return user && `400 resourceInUseByAnotherResource: ${user.logicalName}`
    },
  },
  [MANAGER]: {
    ...compute(['region', 'baseInstanceName']),
    refusesDelete: ({ computed }, cloud) => {
      const user = cloud
        .all(BACKEND)
        .find(({ properties }) => JSON.stringify(properties.backends).includes(`"${computed.instanceGroup}"`))
      return user && `400 resourceInUseByAnotherResource: ${user.logicalName}`
    },
  },
  [BACKEND]: compute(['loadBalancingScheme'], [URL_MAP]),
  [URL_MAP]: compute([], [HTTP_PROXY, HTTPS_PROXY]),
  [HTTP_PROXY]: compute([], [FORWARDING_RULE]),
  [HTTPS_PROXY]: compute([], [FORWARDING_RULE]),
  [FORWARDING_RULE]: {
    ...compute(['ipAddress', 'ipProtocol', 'portRange', 'loadBalancingScheme']),
    taken: {
      code: '400 invalid: IP address and port are in use by another forwarding rule',
      by: ({ properties: { ipAddress, portRange } }) => `${ipAddress} ${portRange}`,
    },
  },
  'gcp:compute/globalAddress:GlobalAddress': {
    ...compute('all'),
    refusesDelete: ({ computed }, cloud) => {
      const user = cloud
        .all(FORWARDING_RULE)
        .find(({ properties }) => properties.ipAddress === computed.address)
      return user && `400 resourceInUseByAnotherResource: ${user.logicalName}`
    },
  },
  'gcp:compute/managedSslCertificate:ManagedSslCertificate': compute('all', [HTTPS_PROXY]),
  'gcp:compute/sSLPolicy:SSLPolicy': compute([], [HTTPS_PROXY]),
  'gcp:projects/service:Service': {
    immutable: ['service', 'project'],
    idOf: ({ properties: { service } }) => `my-project/${service}`,
    putsOver: true,
  },
  'gcp:projects/iAMMember:IAMMember': {
    immutable: 'all',
    idOf: ({ properties: { role, member } }) => `my-project/${role}/${member}`,
    putsOver: true,
  },
  'gcp:projects/iAMCustomRole:IAMCustomRole': {
    name: { property: 'roleId', longest: 64 },
    immutable: ['roleId'],
    idOf: ({ properties: { roleId } }) => `projects/my-project/roles/${roleId}`,
    computed: ({ properties: { roleId } }) => ({ name: `projects/my-project/roles/${roleId}` }),
    taken: { code: '409 alreadyExists', by: ({ properties: { roleId } }) => String(roleId) },
  },
  'gcp:serviceaccount/account:Account': {
    immutable: ['accountId'],
    idOf: (wanted) => accountOf(wanted).name,
    computed: accountOf,
    taken: { code: '409 alreadyExists', by: ({ properties: { accountId } }) => String(accountId) },
  },
  'gcp:serviceaccount/iAMMember:IAMMember': {
    immutable: 'all',
    idOf: ({ properties: { serviceAccountId, role, member } }) => `${serviceAccountId}/${role}/${member}`,
    putsOver: true,
  },
  'gcp:iam/workloadIdentityPool:WorkloadIdentityPool': {
    immutable: ['workloadIdentityPoolId'],
    idOf: (wanted) => poolOf(wanted),
    computed: (wanted) => ({ name: poolOf(wanted) }),
    taken: { code: '409 alreadyExists', by: poolOf },
  },
  'gcp:iam/workloadIdentityPoolProvider:WorkloadIdentityPoolProvider': {
    immutable: ['workloadIdentityPoolId', 'workloadIdentityPoolProviderId'],
    idOf: (wanted) => `${poolOf(wanted)}/providers/${wanted.properties.workloadIdentityPoolProviderId}`,
    computed: (wanted) => ({
      name: `${poolOf(wanted)}/providers/${wanted.properties.workloadIdentityPoolProviderId}`,
    }),
  },
}

function poolOf({ properties: { workloadIdentityPoolId } }: Wanted): string {
  return `projects/987654321098/locations/global/workloadIdentityPools/${workloadIdentityPoolId}`
}

function accountOf({ properties: { accountId } }: Wanted) {
  const email = `${accountId}@my-project.iam.gserviceaccount.com`
  return { email, member: `serviceAccount:${email}`, name: `projects/my-project/serviceAccounts/${email}` }
}
