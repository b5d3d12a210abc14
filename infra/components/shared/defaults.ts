/**
 * What holds in AWS where neither the configuration here nor an input of an action says otherwise. Where an action has
 * the same default, its `action.yml` says the same; a test compares them.
 */
export const DEFAULTS = {
  /** Tag of everything that a build makes: `asset-tag-key` of `build-sandbox-image`. */
  assetTag: 'ai-ops:asset-id',
  /** Schedule group of a lease: `lease-group` of `promote-canary`. Every account has this one. */
  leaseGroup: 'default',
  /** Folder of what runs of `prune-images` leave in the bucket of the history: its `history-prefix`. */
  pruneHistoryPrefix: 'prune-images',
  /** By which a request reaches the canary at any weight: `canary-header` of `promote-canary`. */
  canaryHeader: { name: 'X-Canary', value: 'true' },
  /** Hours that a session of a role may last: `role-duration` of every action. */
  sessionHours: 1,
  /** Folder of the VM images in their bucket. */
  assetPrefix: 'ai_lab',
  /**
   * Whether VM images are private until they are published. `release.yml` opens them with the release unless
   * `vm-images-as-stored` is given.
   */
  privateUntilPublished: true,
  /** Beginning of the names of the stacks that builds make. */
  stackPrefix: 'EC2-DATA-SCIENCE-SANDBOX-',
  /** Beginning of the names of the key pairs that builds make. */
  keyPrefix: 'ec2-key-',
  /** Port on which the targets of the service listen. */
  servicePort: 8080,
  /** The side of the service that has all traffic at first. */
  stableSide: 'a',
  /** Whether the load balancer is protected from deletion. */
  deletionProtection: true,
  /** Days for which no record can be deleted. */
  retentionDays: 365,
  /** Range of the subnet in Google Cloud. */
  subnetCidr: '10.10.0.0/24',
  /** Branches from which pushes start a build. */
  protectedBranch: 'main',
} as const
