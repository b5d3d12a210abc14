import * as v from 'valibot'
import { parsePolicy } from '../../actions/prune-images/policy/parse-policy.ts'
import { describeProblem } from '../../actions/prune-images/policy/problem.ts'
import type { ImageRegistryArgs } from '../components/image-registry/image-registry.ts'
import { RELEASE_ACTIONS } from '../components/release-identity/declared-actions.ts'
import { DEFAULTS } from '../components/shared/defaults.ts'
import { OTHERS } from './others-schema.ts'
import * as rules from './rules.ts'
import { about, fields, filled, flag, key, oneOf, text, texts, wholeNumber } from './values.ts'

const RECORDER_KINDS = 'create, adopt, leave-alone'

const recorder = v.variant(
  'kind',
  [
    fields({ kind: filled(v.literal('create'), 'Whose recorder it is.', 'create') }),
    fields({
      kind: about(
        v.literal('adopt'),
        'Uses the recorder that is there, and changes nothing of it: its types and its delivery stay what they are.',
      ),
      recorderName: about(text(rules.NAME), 'Name of the recorder that is there.'),
      channelName: about(text(rules.NAME), 'Name of its delivery channel.'),
    }),
    fields({
      kind: about(v.literal('leave-alone'), 'Leaves the recorder to others, as under Control Tower.'),
    }),
  ],
  ({ path }) => (path === undefined ? 'an object' : RECORDER_KINDS),
)

/** What an adopted recorder decides itself. */
const OF_THE_RECORDER = [
  'resourceTypes',
  'dailyResourceTypes',
  'recordsGlobalTypes',
  'deliveryFrequency',
] as const

const HISTORY_FIELDS = fields({
  recorder: key(
    recorder,
    'Whose recorder of AWS Config it is: an account has one in a Region.',
    'creates one',
  ),
  resourceTypes: key(
    texts(rules.RESOURCE_TYPE, { least: 1 }),
    'Resource types that AWS Config records.',
    'the types that make up a release',
  ),
  dailyResourceTypes: key(
    texts(rules.RESOURCE_TYPE),
    'Of these, the types recorded once a day.',
    'services and alarms',
  ),
  recordsGlobalTypes: key(
    flag(),
    'Whether IAM is recorded here; in one Region of the account only.',
    'false',
  ),
  deliveryFrequency: key(
    oneOf(['One_Hour', 'Three_Hours', 'Six_Hours', 'Twelve_Hours', 'TwentyFour_Hours']),
    'How often AWS Config delivers a snapshot of everything.',
    'Six_Hours',
  ),
  retentionDays: key(
    wholeNumber(1, 36_500),
    'Days for which no record of a release can be deleted or overwritten.',
    '365',
  ),
  kmsKeyArn: key(text(rules.arnOf('kms')), 'KMS key for both buckets.', 'keys of S3'),
  signingKeyArn: key(
    text(rules.arnOf('kms')),
    'KMS key of the spec ECC_NIST_EDWARDS25519 that signs the history: `signing-key-arn` of `record-config`.',
    'none',
  ),
})

/** The part `history`. */
export const HISTORY = v.pipe(HISTORY_FIELDS, ...OF_THE_RECORDER.map((name) => onlyOfOurs(name)))

/** Refuses what would be taken for a change of a recorder that is not ours. */
function onlyOfOurs(name: (typeof OF_THE_RECORDER)[number]) {
  return v.forward(
    v.partialCheck<
      v.InferOutput<typeof HISTORY_FIELDS>,
      [['recorder'], [typeof name]],
      v.InferOutput<typeof HISTORY_FIELDS>,
      string
    >(
      [['recorder'], [name]],
      (history) =>
        history[name] === undefined || history.recorder === undefined || history.recorder.kind === 'create',
      'nothing, since only a recorder that is made here records what is set here',
    ),
    [name],
  )
}

const lifecyclePolicy = v.pipe(
  v.unknown(),
  v.rawCheck(({ dataset, addIssue }) => {
    const parsed = parsePolicy(policyText(dataset.value))
    if (!parsed.ok) {
      addIssue({
        message: `a lifecycle policy that ECR accepts: ${parsed.problems.map(describeProblem).join(' ')}`,
      })
    }
  }),
  v.transform(policyText),
  v.metadata({ allowed: 'a lifecycle policy that ECR accepts' }),
)

function policyText(document: unknown): string {
  return typeof document === 'string' ? document : JSON.stringify(document ?? null)
}

const repository = fields({
  lifecyclePolicy: about(
    lifecyclePolicy,
    'ECR lifecycle policy, as an object or as JSON text: the document that `prune-images` evaluates.',
  ),
  mutableTags: key(
    texts(rules.TAG_PATTERN, { most: 5, noun: 'patterns' }),
    'Tags that may move, as patterns with `*`.',
    'none: tags are immutable',
  ),
})

/** The part `images`; what concerns the whole registry is left alone unless a key of it is set. */
export const IMAGES = v.pipe(
  fields({
    repositories: key(
      v.record(
        text({ ...rules.IMAGE_REPOSITORY, allowed: `as a name ${rules.IMAGE_REPOSITORY.allowed}` }),
        about(repository, 'One repository, by its name.'),
        'an object',
      ),
      'The ECR repositories, by name.',
      'none',
    ),
    kmsKeyArn: key(text(rules.arnOf('kms')), 'KMS key of the repositories.', "AWS's key for ECR"),
    pullTimeExclusions: key(
      v.record(
        text({ ...rules.ROLE_KEY, allowed: `as a name ${rules.ROLE_KEY.allowed}` }),
        about(text(rules.arnOf('iam')), 'ARN of the role.'),
        'an object of ARNs by name',
      ),
      'Roles, by a name, whose pulls do not count as use: CI, and `prune-images` itself.',
      'none',
    ),
    scanning: key(
      oneOf(['basic', 'enhanced']),
      'Scans the images of the whole registry on push (basic), or continuously by Inspector (enhanced).',
      'the registry is left alone',
    ),
    signing: key(flag(), 'Whether ECR signs each pushed image (AWS Signer).', 'false'),
    replicationRegions: key(texts(rules.REGION), 'Regions to which images are copied.', 'none'),
  }),
  v.transform(({ scanning, signing, replicationRegions, repositories = {}, ...args }): ImageRegistryArgs => {
    const managesRegistry = [scanning, signing, replicationRegions].some((value) => value !== undefined)
    if (!managesRegistry) return { ...args, repositories }
    const registry = { scanning: scanning ?? 'basic', signing: signing ?? false, replicationRegions }
    return { ...args, repositories, registry }
  }),
)

/** The periods of CloudWatch Logs (`PutRetentionPolicy`). */
const LOG_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const

/** The part `sandbox`. */
export const SANDBOX = fields({
  repositoryUrl: about(text(rules.REPOSITORY_URL), 'The repository that is built.'),
  connectionArn: key(
    text(rules.arnOf('code(connections|star-connections)', 'codeconnections')),
    'CodeConnections connection to GitHub.',
    "the account's source credential",
  ),
  ciBuildspec: key(
    text(rules.FILE),
    'Build specification that tests a build.',
    'the one of ai-ops, without VM images',
  ),
  releaseBuildspec: key(text(rules.FILE), 'Build specification that makes a release.', 'the one of ai-ops'),
  buildsOnRunner: key(
    flag(),
    'Whether the release role builds on the runner too, not in CodeBuild alone.',
    'false',
  ),
  startsOnPush: key(
    flag(),
    'Whether pushes to protected branches with `[CodeBuild]` in their message start the CI project.',
    'false',
  ),
  protectedBranches: key(
    texts(rules.BRANCH),
    'Branches to which nobody pushes without a review; pushes to others start nothing.',
    DEFAULTS.protectedBranch,
  ),
  assetPrefix: key(text(rules.FOLDER), 'Folder of the VM images in the bucket.', DEFAULTS.assetPrefix),
  assetTag: key(text(rules.NAME), 'Tag by which everything that a build makes is found.', DEFAULTS.assetTag),
  stackPrefix: key(
    text(rules.STACK_PREFIX),
    'Beginning of the names of the stacks that builds make.',
    DEFAULTS.stackPrefix,
  ),
  keyPrefix: key(
    text(rules.KEY_PREFIX),
    'Beginning of the names of the key pairs that builds make.',
    DEFAULTS.keyPrefix,
  ),
  timeoutMinutes: key(wholeNumber(5, 2_160), 'Minutes that a build may take.', '240'),
  logDays: key(oneOf(LOG_DAYS), 'Days for which logs are kept.', '90'),
  privateUntilPublished: key(
    flag(),
    'Whether an image can be downloaded only once `mode: publish` of build-sandbox-image has opened it, as `release.yml` does; with `false` as soon as it is stored.',
    String(DEFAULTS.privateUntilPublished),
  ),
  allowedCidrs: key(texts(rules.CIDR), 'Networks that download without a CAPTCHA.', 'none'),
  downloadsPerFiveMinutes: key(
    wholeNumber(10, 2_000_000_000),
    'Downloads that one address may begin in 5 minutes.',
    '100',
  ),
})

const environment = key(
  text({ ...rules.NAME, allowed: `the name of an environment: ${rules.NAME.allowed}` }),
  'Environment of GitHub in which the action runs; without it, the action gets no role.',
  'no role',
)

/** The part `identity`. */
export const IDENTITY = v.pipe(
  fields({
    repository: about(
      v.pipe(
        text(rules.REPOSITORY),
        v.transform((given) => {
          const [, owner = '', ownerId = '', name = '', id = ''] = rules.REPOSITORY.pattern.exec(given) ?? []
          return { owner, ownerId: Number(ownerId), name, id: Number(id) }
        }),
        v.metadata({ allowed: rules.REPOSITORY.allowed }),
      ),
      'Whose workflows assume the roles, by names and ids.',
    ),
    environments: key(
      fields(
        Object.fromEntries(RELEASE_ACTIONS.map((action) => [action, environment])) as Record<
          (typeof RELEASE_ACTIONS)[number],
          typeof environment
        >,
      ),
      'The environment of each action.',
      'release for all actions',
    ),
    existingProviderArn: key(
      text(rules.arnOf('iam')),
      "The account's provider for GitHub's tokens, where there is one.",
      'makes one',
    ),
    sessionHours: key(wholeNumber(1, 12), 'Hours that a session of a role may last.', '1'),
    others: key(OTHERS, 'What the roles work on besides what this program makes.', 'nothing'),
  }),
  v.transform(({ environments, ...args }) => ({
    ...args,
    environments: environments ?? Object.fromEntries(RELEASE_ACTIONS.map((action) => [action, 'release'])),
  })),
)
