import { HISTORY, IDENTITY, IMAGES, SANDBOX } from './aws-schemas.ts'
import * as rules from './rules.ts'
import { SERVICE } from './service-schema.ts'
import { about, fields, filled, key, text, texts, wholeNumber } from './values.ts'

const machines = fields({
  count: filled(wholeNumber(0, 1_000), 'Machines.', 1),
  image: key(text(rules.MACHINE_IMAGE), 'Image or family of the machines.', 'debian-cloud/debian-12'),
})

const GCP = fields({
  project: about(text(rules.PROJECT), 'The project, by its id.'),
  region: about(text(rules.GCP_REGION), 'Region of network and machines.'),
  poolId: key(
    text(rules.POOL_ID),
    'Id of the workload identity pool of `promote-canary`; one that was deleted stays taken for 30 days.',
    'release-github',
  ),
  a: key(machines, 'The version that gets all traffic at first.', '2 machines'),
  b: key(machines, 'The other version.', 'no machine'),
  machineType: key(text(rules.MACHINE_TYPE), 'Machine type of both versions.', 'e2-small'),
  cidr: key(text(rules.CIDR), 'Range of the subnet.', '10.10.0.0/24'),
  port: key(wholeNumber(1, 65_535), 'Port of the machines.', '80'),
  healthPath: key(text(rules.PATH), 'Path that answers 200 when a machine is healthy.', '/health'),
  domains: key(
    texts(rules.DOMAIN),
    'Names for which Google manages a certificate; with one, plain HTTP redirects.',
    'none: plain HTTP',
  ),
})

/** Every key of the configuration: what it may be, what it does, and what holds when it is not set. */
export const CONFIGURATION = fields({
  region: about(text(rules.REGION), 'AWS Region of everything.'),
  assetId: key(text(rules.NAME), 'Value of the tag `asset-id` of everything.', "the stack's name"),
  history: key(HISTORY, 'AWS Config, started, and the locked bucket of `record-config`.', 'not made'),
  images: key(IMAGES, 'ECR repositories for `prune-images`.', 'not made'),
  service: key(
    SERVICE,
    'Load balancer, listener with weights and lease role for `promote-canary`.',
    'not made',
  ),
  sandbox: key(SANDBOX, 'CodeBuild projects and downloads for `build-sandbox-image`.', 'not made'),
  identity: key(IDENTITY, 'One role for each action.', 'not made'),
  gcp: key(GCP, 'A weighted HTTP(S) load balancer in Google Cloud.', 'not made'),
})
