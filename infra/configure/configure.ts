import { spawnSync } from 'node:child_process'
import { envFile, type StackOutputs, variablesOf } from './variables.ts'

/**
 * Prints what the selected stack gives to the repository's workflows, for `gh variable set --env-file -`. It writes nothing:
 * whoever runs it sees the values before GitHub gets them.
 */
function main(): number {
  const { status, stdout, stderr, error } = spawnSync('pulumi', ['stack', 'output', '--json'], {
    encoding: 'utf8',
  })
  if (error !== undefined)
    return refuse(`pulumi cannot be started: ${error.message}. Install the Pulumi CLI.`)
  if (status !== 0) return refuse(`${stderr.trim()}\nSelect the stack: pulumi stack select NAME`)
  const outputs: StackOutputs = JSON.parse(stdout)
  const variables = variablesOf(outputs)
  if (variables.length === 0)
    return refuse('The stack has no output that a workflow takes: run `pulumi up` first.')
  process.stdout.write(envFile(variables))
  return 0
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`)
  return 1
}

process.exitCode = main()
