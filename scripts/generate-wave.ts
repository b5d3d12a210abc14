import { type Field, readActionDefinition } from './action-definitions.ts'

const DOWNLOAD = 'actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131 # v7.0.0'
const UPLOAD = 'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0'

/** What the wave decides for its members: how they begin, and that none of them is left half-way. */
const DECIDED_BY_THE_WAVE = new Set([
  'mode',
  'dry-run',
  'plan',
  'report-directory',
  'prometheus-token',
  'hold-for',
  'time-budget',
  'stable-group',
])

/** What names the place of a canary; a member has one of them. */
const PLACES = [
  'rule-arn',
  'listener-arn',
  'function-alias',
  'sagemaker-endpoint',
  'ecs-deployment',
  'url-map',
]

/**
 * Where a deployment of ECS differs: the way back is another one, of the version that served before, and is not held up by a lack
 * of evidence; its pauses are the lease.
 */
const ON_ECS: Readonly<Record<string, string>> = {
  'task-definition':
    "inputs.mode == 'revert' && matrix.member.ecs-deployment && matrix.member.stable-task-definition || matrix.member.task-definition",
  'on-inconclusive':
    "inputs.mode == 'revert' && matrix.member.ecs-deployment && 'promote' || matrix.member.on-inconclusive",
  'lease-role': '!matrix.member.ecs-deployment && matrix.member.lease-role',
}

/** The inputs of `promote-canary` that a member of a wave may have. */
export function memberInputs(): readonly (readonly [name: string, field: Field])[] {
  const { inputs } = readActionDefinition('promote-canary')
  return Object.entries(inputs).filter(([name]) => !DECIDED_BY_THE_WAVE.has(name))
}

/** The workflow of one wave: the same step for each of its members, with the member's own inputs. */
export function generateWave(): string {
  const given = memberInputs()
    .map(([name, field]) => `          ${name}: ${inputValue(name, field)}\n`)
    .join('')
  const place = PLACES.map((name) => `matrix.member.${name}`).join(' || ')
  return `# Generated from actions/promote-canary/action.yml by \`npm run docs\`. Called by promote-waves.yml.
name: Canary wave

on:
  workflow_call:
    inputs:
      name:
        description: What tells this release in waves from others of the same workflow run.
        type: string
        required: true
      part:
        description: What this is in the release, for the names of the reports, for instance \`wave-1\`.
        type: string
        required: true
      members:
        description: The members as a JSON list of mappings, each with \`name\` and inputs of promote-canary.
        type: string
        required: true
      mode:
        description: '\`start\` their canaries, or \`revert\` what this workflow run has promoted.'
        type: string
        default: start
      dry-run:
        description: Only look whether the canaries could start; nothing is changed.
        type: boolean
        default: false
      environment:
        description: The environment of the members that name none of their own.
        type: string
        default: ''
      rollback-environment:
        description: The environment of all members on the way back. That of their start when empty.
        type: string
        default: ''
    secrets:
      prometheus-token:
        description: Bearer token for Prometheus.
        required: false

permissions: {}

concurrency:
  group: \${{ inputs.name }}-\${{ inputs.part }}-\${{ github.run_id }}
  cancel-in-progress: false

jobs:
  member:
    name: \${{ matrix.member.name }}
    # Also in a run that was cancelled the traffic goes back.
    if: \${{ inputs.mode == 'revert' && always() || success() }}
    runs-on: ubuntu-latest
    timeout-minutes: 355
    environment: \${{ inputs.mode == 'revert' && inputs.rollback-environment || matrix.member.environment || inputs.environment }}
    permissions:
      contents: read # nothing but the metadata of the repository
      id-token: write # becomes the member's role, again and again
    concurrency:
      group: canary-\${{ ${place} }}
      cancel-in-progress: false
    strategy:
      # A canary that goes back stops the others of its wave, which roll their traffic back as on every cancellation.
      fail-fast: \${{ inputs.mode == 'start' && !inputs.dry-run }}
      matrix:
        member: \${{ fromJSON(inputs.members) }}
    steps:
      - name: Fetch what was done before
        if: \${{ !inputs.dry-run }}
        uses: ${DOWNLOAD}
        with:
          pattern: \${{ inputs.mode == 'start' && format('{0}-*', inputs.name) || format('report-{0}-wave-*', inputs.name) }}
          path: attempts
      # A wave that is tried again after the waves before it went back would be alone with its version.
      - name: Require that nothing was rolled back since the waves were checked
        if: \${{ inputs.mode == 'start' && !inputs.dry-run }}
        shell: bash
        env:
          NAME: \${{ inputs.name }}
        run: |
          newest() { find attempts -mindepth 1 -maxdepth 1 -name "$NAME-$1-attempt-*" | sed 's/.*-attempt-//' | sort --numeric-sort | tail -n 1; }
          checked=$(newest checked)
          rolled_back=$(newest rolled-back)
          if [ -z "$checked" ]; then
            echo "::error::There is no artifact $NAME-checked-attempt-N of this run, so that nothing says which waves were rolled back. Run all jobs again."
            exit 1
          fi
          if [ -n "$rolled_back" ] && [ "$rolled_back" -ge "$checked" ]; then
            echo "::error::All waves were to go back to the version before in attempt $rolled_back (see its reports), so that this one is not started. Run all jobs again."
            exit 1
          fi
      # A deployment that ECS has completed is undone by another one alone: that of the version before, judged like any other.
      - name: Look whether ECS has completed its deployment
        id: deployed
        if: \${{ inputs.mode == 'revert' && matrix.member.ecs-deployment }}
        shell: bash
        env:
          NAME: \${{ inputs.name }}
          MEMBER: \${{ matrix.member.name }}
        run: |
          report=$(find attempts -path "attempts/report-$NAME-wave-[1-5]-$MEMBER-attempt-*" -name promote-canary.json | sort --version-sort | tail -n 1)
          outcome=$([ -z "$report" ] || jq --raw-output .outcome "$report")
          echo "outcome=$outcome" >> "$GITHUB_OUTPUT"
          echo "The canary of $MEMBER ended with: \${outcome:-no report}."
      - name: Promote canary
        id: run
        if: \${{ inputs.mode == 'start' || !matrix.member.ecs-deployment || steps.deployed.outputs.outcome == 'succeeded' }}
        uses: $/actions/promote-canary
        with:
          mode: \${{ matrix.member.ecs-deployment && 'start' || inputs.mode }}
          dry-run: \${{ inputs.dry-run }}
${given}          prometheus-token: \${{ secrets.prometheus-token }}
      # A job that nearly ends hands its canary over: a wave that does not end is none.
      - name: Roll back what was not decided
        if: \${{ always() && inputs.mode == 'start' && steps.run.outputs.outcome == 'in-progress' }}
        uses: $/actions/promote-canary
        with:
          mode: abort
${given}      - name: Require that it was promoted
        if: \${{ inputs.mode == 'start' && !inputs.dry-run }}
        shell: bash
        env:
          OUTCOME: \${{ steps.run.outputs.outcome }}
        run: |
          case "$OUTCOME" in
            succeeded | unchanged) ;;
            *)
              echo "::error::Not promoted ($OUTCOME), so that the wave ends here. See the log of the step before."
              exit 1
              ;;
          esac
      - name: Keep the report
        if: \${{ always() && steps.run.outputs.report != '' }}
        uses: ${UPLOAD}
        with:
          name: report-\${{ inputs.name }}-\${{ inputs.part }}-\${{ matrix.member.name }}-attempt-\${{ github.run_attempt }}
          path: |
            \${{ steps.run.outputs.evidence }}
            \${{ steps.run.outputs.plan-file }}
            \${{ steps.run.outputs.report }}
            \${{ steps.run.outputs.report-page }}
`
}

/** What a member gives, or else the action's own default; in quotes where YAML would see a mapping. */
function inputValue(name: string, { default: value = '' }: Field): string {
  const given = `\${{ ${ON_ECS[name] ?? `matrix.member.${name}`} || '${value.replaceAll("'", "''")}' }}`
  return given.includes(': ') ? JSON.stringify(given) : given
}
