import { DEFAULTS } from '../components/shared/defaults.ts'

/** The outputs of a stack as `pulumi stack output --json` gives them. */
export type StackOutputs = Readonly<Record<string, unknown>>

/** A variable of the repository, and the input of `release.yml` that takes it. */
export interface Variable {
  readonly name: string
  readonly input: string
  readonly value: string
}

type Source = (outputs: StackOutputs) => string | undefined

const LEASES = ['service', 'functionLease', 'endpointLease'] as const
/** What of a stack goes where: the one list for `configure`, the caller's workflow and the documents. */
const SOURCES: readonly (readonly [name: string, input: string, source: Source])[] = [
  ['LISTENER_ARN', 'listener-arn', text('service.listenerArn')],
  ['TARGET_GROUPS', 'target-groups', list('service.targetGroupArns')],
  ['LEASE_ROLE', 'lease-role', first(...LEASES.map((made) => text(`${made}.leaseRoleArn`)))],
  ['LEASE_GROUP', 'lease-group', first(...LEASES.map((made) => text(`${made}.leaseGroupName`)))],
  ['CANARY_ROLE', 'canary-role', roleOf('promote-canary')],
  ['CODEBUILD_PROJECT', 'codebuild-project', text('sandbox.releaseProjectName')],
  ['VM_IMAGE_LOCATION', 'vm-image-location', imageLocation],
  ['VM_IMAGE_BASE_URL', 'vm-image-base-url', downloads],
  ['VM_IMAGE_DISTRIBUTION', 'vm-image-distribution', text('sandbox.distributionId')],
  ['INSTANCE_PROFILE', 'instance-profile', text('sandbox.instanceProfileName')],
  ['EXPORT_ROLE', 'export-role', text('sandbox.exportRoleName')],
  ['BUILD_ROLE', 'build-role', roleOf('build-sandbox-image')],
  ['HISTORY_BUCKET', 'history-bucket', text('history.historyBucketName')],
  ['RECORD_ROLE', 'record-role', roleOf('record-config')],
  ['ECR_REPOSITORY', 'ecr-repository', onlyRepository],
  ['PRUNE_ROLE', 'prune-role', roleOf('prune-images')],
]

/** The names of all variables, with the inputs that take them. */
export const VARIABLES: readonly Omit<Variable, 'value'>[] = SOURCES.map(([name, input]) => ({ name, input }))

/** The variables that a stack gives; parts that it does not have give none. */
export function variablesOf(outputs: StackOutputs): readonly Variable[] {
  return SOURCES.flatMap(([name, input, source]) => {
    const value = source(outputs)
    return value === undefined || value === '' ? [] : [{ name, input, value }]
  })
}

/** As `gh variable set --env-file` reads them: one `NAME="value"` a line, line ends within a value as `\n`. */
export function envFile(variables: readonly Variable[]): string {
  return variables.map(({ name, value }) => `${name}=${JSON.stringify(value)}\n`).join('')
}

function text(output: string): Source {
  return (outputs) => {
    const value = outputs[output]
    return typeof value === 'string' ? value : undefined
  }
}

/** What is there first: a stack of which more than one kind is shifted sets the others by hand. */
function first(...sources: readonly Source[]): Source {
  return (outputs) => sources.map((source) => source(outputs)).find((value) => value !== undefined)
}

function list(output: string): Source {
  return (outputs) => {
    const value = outputs[output]
    return Array.isArray(value) ? value.join(', ') : undefined
  }
}

function roleOf(action: string): Source {
  return (outputs) => entriesOf(outputs['identity.roleArns']).find(([name]) => name === action)?.[1]
}

function imageLocation(outputs: StackOutputs): string | undefined {
  const bucket = text('sandbox.imageBucketName')(outputs)
  return bucket === undefined ? undefined : `s3://${bucket}/${DEFAULTS.assetPrefix}/`
}

function downloads(outputs: StackOutputs): string | undefined {
  const domain = text('sandbox.downloadDomainName')(outputs)
  return domain === undefined ? undefined : `https://${domain}/`
}

/** `release.yml` prunes one repository: of several none is chosen here. */
function onlyRepository(outputs: StackOutputs): string | undefined {
  const names = entriesOf(outputs['images.repositoryArns']).map(([name]) => name)
  return names.length === 1 ? names[0] : undefined
}

function entriesOf(value: unknown): readonly (readonly [string, string])[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => (typeof one === 'string' ? [[name, one] as const] : []))
    : []
}
