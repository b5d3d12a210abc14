import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureModules } from '../../../scripts/folder-modules.ts'
import { cachedPulumi, ensurePulumi } from './support/pulumi-cli.ts'

/**
 * Runs the program under the real engine, one stack after the other. With `--cached`, as in CI, only where the CLI was
 * built before; that it was left out is said.
 */
function main(): number {
  const args = process.argv.slice(2)
  const cached = args.includes('--cached')
  const suites = args.filter((arg) => arg !== '--cached')
  if ((cached ? cachedPulumi() : ensurePulumi()) === undefined) {
    const why = cached ? 'there is no cached CLI: `npm run test:engine` builds it' : 'it needs Go (go.dev/dl)'
    console.log(`LEFT OUT: infra under the real engine, since ${why}.`)
    return 0
  }
  ensureModules(join(import.meta.dirname, '..', '..'))
  const all = join(import.meta.dirname, '*.suite.ts')
  return (
    spawnSync(
      process.execPath,
      ['--test', '--test-isolation=none', '--test-reporter=spec', ...(suites.length > 0 ? suites : [all])],
      { stdio: 'inherit' },
    ).status ?? 1
  )
}

process.exitCode = main()
