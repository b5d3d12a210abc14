import { existsSync, readFileSync } from 'node:fs'
import { runAction } from '../shared/run-action.ts'
import { readInputs } from './inputs.ts'
import { runLocally } from './local/run-locally.ts'
import { ACTION, run } from './run.ts'

const args = process.argv.slice(2)

if (args.length === 0 && (process.env.GITHUB_ACTIONS === 'true' || process.env.GITHUB_OUTPUT)) {
  await runAction({ name: ACTION, readInputs, run })
} else {
  // Beside the sources, or in the checkout that the bundle is part of.
  const places = ['./action.yml', '../actions/validate-changelog/action.yml']
  const place = places.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url))
  process.exitCode = await runLocally({
    args,
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    definition: place === undefined ? '' : readFileSync(place, 'utf8'),
    print: (line) => console.log(line),
  })
}
