import { join, relative } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs, styleText } from 'node:util'
import { root } from '../../scripts/action-definitions.ts'
import { ensurePythonEnvironment } from '../support/python-environment.ts'
import { SPLIT_BY, type SplitBy } from './demo-system.ts'
import { showProgress } from './progress.ts'
import { type DemoResult, runDemo, takeTag } from './run-demo.ts'

const HELP = `npm run demo [-- options]   carries out the release guide on this machine

  --bad-canary   ships a version that fails more often: it is rolled back, the release stays a draft
  --on ecs       has ECS itself shift the traffic, and decides at the pauses of its deployment
  --on lambda    serves from a Lambda function, whose alias splits the requests
  --on sagemaker serves from a SageMaker endpoint, whose variants' weights split them
  --kill canary  kills the canary's process in the middle of the shift: the traffic goes back
  --break-policy adds a rule of the team's own that does not hold: recorded, not published, and the traffic goes back
  --on-runner    builds the sandbox image on the runner, from a bare Ubuntu, and makes it public
  --withdraw     the same, but somebody takes the tag once the image is public, which is withdrawn
  --ask          asks for the approval instead of giving it
`

const { values } = parseArgs({
  options: {
    'bad-canary': { type: 'boolean', default: false },
    on: { type: 'string' },
    kill: { type: 'string' },
    'break-policy': { type: 'boolean', default: false },
    'on-runner': { type: 'boolean', default: false },
    withdraw: { type: 'boolean', default: false },
    ask: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const { on: splitBy = 'load-balancer' } = values
if (values.help || (values.kill !== undefined && values.kill !== 'canary') || !isSplitBy(splitBy)) {
  console.log(HELP)
  process.exit(values.help ? 0 : 2)
}

const directory = join(root, 'demo-output')
console.log(`An AI service in version 1.3.0 serves live traffic; version 1.4.0 is to be released.
AWS and GitHub are emulated on this machine, where a minute takes a second.\n`)
console.log('Starting the emulators (the first time, their Python packages are installed into .cache/) …')
await ensurePythonEnvironment()
const result = await runDemo({
  badCanary: values['bad-canary'],
  killCanary: values.kill === 'canary',
  splitBy,
  breakPolicy: values['break-policy'],
  buildsOn: values['on-runner'] || values.withdraw ? 'runner' : 'codebuild',
  onceOpened: values.withdraw ? takeTag : () => {},
  directory,
  approve: values.ask ? askForApproval : async () => true,
  onEvent: showProgress(console.log),
})
tellResult(result)
process.exitCode = result.workflow.result === 'success' ? 0 : 1

function isSplitBy(text: string): text is SplitBy {
  return SPLIT_BY.some((one) => one === text)
}

async function askForApproval(environment: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`  Approve the publication in ${environment}? [y/N] `)
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}

function tellResult({ workflow, weights, release, images, history, load, withinReach }: DemoResult): void {
  const failed = Object.values(workflow.jobs).filter((job) => job.result === 'failure')
  const tagged = images.filter((image) => !image.startsWith('sha256:'))
  const where = (path: string) => relative(process.cwd(), join(directory, path))
  const lines = [
    `Traffic   ${weights.stable} % on 1.3.0, ${weights.canary} % on 1.4.0; ${load.sent} prompts sent, ${load.failed} failed`,
    `Release   ${release === undefined ? 'none' : `${release.draft ? 'a draft still' : `published: ${release.url}`}, assets: ${release.assets.join(', ') || 'none'}`}`,
    `Sandbox   ${withinReach.join(', ') || 'nothing of it is within reach of others'}`,
    ...failed.map((job) => `Failed    ${job.name}: ${job.outputs.reason ?? lastError(job)}`),
    ...(history === undefined ? [] : [`History   ${history.outputs.reason}`]),
    `Images    ${tagged.join(', ')}, and ${images.length - tagged.length} of single platforms`,
    `Reports   ${where('artifacts/reports-attempt-1/index.html')}`,
    `All       ${where('.')}`,
  ]
  console.log(
    `\n${styleText('bold', `The release ${workflow.result === 'success' ? 'is out' : 'did not go out'}.`)}\n${lines.join('\n')}`,
  )
}

function lastError(job: DemoResult['workflow']['jobs'][string]): string {
  const errors = job.steps.flatMap((step) => step.annotations).filter(({ kind }) => kind === 'error')
  return errors.at(-1)?.message ?? 'see the log'
}
