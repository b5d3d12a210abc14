import { type Field, readActionDefinition } from './action-definitions.ts'
import { generateWave } from './generate-wave.ts'

/** One action as a reusable workflow: what differs from one to the other. */
interface Operation {
  readonly action: string
  /** The workflow's file name, without its ending. */
  readonly workflow: string
  readonly title: string
  /** The job's permissions, each with its reason. */
  readonly permissions: readonly (readonly [permission: string, level: string, reason: string])[]
  readonly timeoutMinutes: number
  /** Which runs exclude each other. */
  readonly concurrencyGroup: string
  /** Whether the job needs the caller's files. */
  readonly checkout: boolean
  /** Inputs that are fixed for the operation. */
  readonly fixed?: Readonly<Record<string, string>>
  /** The inputs and outputs that concern the operation; all when not given. */
  readonly only?: ReadonlySet<string>
}

const CHECKOUT = 'actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1'
const UPLOAD = 'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0'

/** Inputs that a called workflow cannot use: they are about the runner's own files and the caller's token. */
const NOT_PASSED = new Set(['report-directory', 'github-token'])

/** Inputs that a caller may keep nowhere but in its secrets. */
const SECRETS = new Set([
  'hugging-face-token',
  'mlflow-token',
  'opa-token',
  'prometheus-token',
  'redaction-key',
  'signing-key',
])

const OPERATIONS: readonly Operation[] = [
  {
    action: 'promote-canary',
    workflow: 'promote-canary',
    title: 'Promote canary',
    permissions: [
      ['contents', 'read', 'files that the inputs name'],
      ['id-token', 'write', 'becomes the role, again and again'],
    ],
    timeoutMinutes: 355,
    concurrencyGroup:
      'canary-${{ inputs.rule-arn }}${{ inputs.listener-arn }}${{ inputs.function-alias }}${{ inputs.sagemaker-endpoint }}${{ inputs.ecs-deployment }}${{ inputs.url-map }}',
    checkout: true,
  },
  {
    action: 'prune-images',
    workflow: 'prune-images',
    title: 'Prune images',
    permissions: [
      ['contents', 'read', 'the lifecycle policy document'],
      ['id-token', 'write', 'becomes the role'],
    ],
    timeoutMinutes: 120,
    concurrencyGroup: 'prune-${{ inputs.repository }}',
    checkout: true,
  },
  {
    action: 'record-config',
    workflow: 'record-config',
    title: 'Record configuration',
    permissions: [
      ['contents', 'read', 'files and releases that the inputs name'],
      ['id-token', 'write', 'becomes the role'],
    ],
    timeoutMinutes: 60,
    concurrencyGroup: 'record-${{ inputs.system }}',
    checkout: true,
  },
  {
    action: 'publish-release',
    workflow: 'publish-release',
    title: 'Publish release',
    permissions: [['contents', 'write', 'attaches the assets and publishes the draft']],
    timeoutMinutes: 60,
    concurrencyGroup: 'release-${{ github.repository }}',
    checkout: true,
    fixed: { mode: 'publish' },
  },
  {
    action: 'build-sandbox-image',
    workflow: 'sweep',
    title: 'Sweep',
    permissions: [['id-token', 'write', 'becomes the role']],
    timeoutMinutes: 60,
    concurrencyGroup: 'sweep-${{ github.repository }}',
    checkout: false,
    fixed: { mode: 'sweep' },
    only: new Set([
      'asset-id',
      'older-than',
      'run-id',
      'dry-run',
      'plan',
      'aws-region',
      'role-to-assume',
      'role-duration',
      'outcome',
      'reason',
      'leftovers',
    ]),
  },
]

/**
 * The reusable workflows of single operations and of a wave of canaries, whose inputs are those of their action: path to content.
 */
export function generateWorkflows(): Map<string, string> {
  const path = (workflow: string) => `.github/workflows/${workflow}.yml`
  return new Map([
    ...OPERATIONS.map((operation) => [path(operation.workflow), workflowOf(operation)] as const),
    [path('canary-wave'), generateWave()] as const,
  ])
}

function workflowOf(operation: Operation): string {
  const { inputs, outputs } = readActionDefinition(operation.action)
  const concerns = (name: string) => operation.only?.has(name) ?? true
  const isPassed = (name: string) =>
    concerns(name) && !NOT_PASSED.has(name) && operation.fixed?.[name] === undefined
  const passed = Object.entries(inputs).filter(([name]) => isPassed(name))
  const kept = Object.keys(outputs).filter(
    (name) => concerns(name) && name !== 'report' && name !== 'report-page',
  )
  // What a run leaves is lost with its runner, unless it is kept: plans, manifests, evidence, checkpoints.
  const files = Object.entries(outputs)
    .filter(([, { description = '' }]) => description.startsWith('Path of'))
    .map(([name]) => name)
  return `# Generated from actions/${operation.action}/action.yml by \`npm run docs\`.
name: ${operation.title}

on:
  workflow_call:
    inputs:
      environment:
        description: The environment of the job, whose reviewers approve it first. None when empty.
        type: string
        default: ''
      report-name:
        description: Beginning of the name of the artifact with the report; its end is the attempt. A run that calls this workflow twice gives each call another one.
        type: string
        default: report-${operation.action}
${passed.map(([name, field]) => (SECRETS.has(name) ? '' : inputOf(name, field))).join('')}${secretsOf(passed)}    outputs:
${kept.map((name) => outputOf(name, outputs[name])).join('')}
permissions: {}

concurrency:
  group: ${operation.concurrencyGroup}
  cancel-in-progress: false

jobs:
  run:
    name: ${operation.title}
    runs-on: ubuntu-latest
    timeout-minutes: ${operation.timeoutMinutes}
    environment: \${{ inputs.environment }}
    permissions:
${operation.permissions.map(([name, level, reason]) => `      ${name}: ${level} # ${reason}\n`).join('')}    outputs:
${kept.map((name) => `      ${name}: \${{ steps.run.outputs.${name} }}\n`).join('')}    steps:
${operation.checkout ? `      - uses: ${CHECKOUT}\n        with:\n          persist-credentials: false\n` : ''}      - name: ${operation.title}
        id: run
        uses: $/actions/${operation.action}
        with:
${Object.entries(operation.fixed ?? {})
  .map(([name, value]) => `          ${name}: ${value}\n`)
  .join(
    '',
  )}${passed.map(([name, field]) => `          ${name}: ${passedValue(name, field)}\n`).join('')}      - name: Keep the report
        if: \${{ always() && steps.run.outputs.report != '' }}
        uses: ${UPLOAD}
        with:
          name: \${{ inputs.report-name }}-attempt-\${{ github.run_attempt }}
          path: |
${files.map((name) => `            \${{ steps.run.outputs.${name} }}\n`).join('')}`
}

function inputOf(name: string, { description, default: value, required }: Field): string {
  // A default that is an expression, such as the commit of the run, is the action's own business.
  const given = value?.includes('${{') ? '' : (value ?? '')
  return `      ${name}:
        description: ${quoted(description)}
        type: string
${required === true ? '        required: true' : `        default: ${quoted(given)}`}
`
}

function secretsOf(fields: readonly (readonly [string, Field])[]): string {
  const secrets = fields.filter(([name]) => SECRETS.has(name))
  if (secrets.length === 0) return ''
  const declared = secrets.map(
    ([name, { description }]) => `      ${name}:
        description: ${quoted(description)}
        required: false
`,
  )
  return `    secrets:\n${declared.join('')}`
}

function outputOf(name: string, field: Field | undefined): string {
  return `      ${name}:
        description: ${quoted(field?.description ?? '')}
        value: \${{ jobs.run.outputs.${name} }}
`
}

/** An input that the caller left out gets the action's own default, also when that is an expression. */
function passedValue(name: string, { default: value }: Field): string {
  if (SECRETS.has(name)) return `\${{ secrets.${name} }}`
  const expression = /^\$\{\{(.*)\}\}$/.exec(value ?? '')?.[1]?.trim()
  return `\${{ inputs.${name}${expression === undefined ? '' : ` || ${expression}`} }}`
}

/** A YAML scalar in single quotes, on one line. */
function quoted(text: string): string {
  return `'${text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll("'", "''")}'`
}
