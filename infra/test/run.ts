import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureModules } from '../../scripts/folder-modules.ts'

const infra = join(import.meta.dirname, '..')

/**
 * Checks the types of the program and runs its tests, all in one process: loading the providers' packages takes longer
 * than the tests.
 */
function main(): number {
  ensureModules(infra)
  const tsc = join(infra, '..', 'node_modules', 'typescript', 'bin', 'tsc')
  const types = run(process.execPath, [tsc, '-p', infra])
  if (types !== 0) return types
  const tests = process.argv.slice(2)
  // An output that becomes text is an error at once.
  process.env.PULUMI_ERROR_OUTPUT_STRING = 'true'
  return run(process.execPath, [
    '--test',
    '--test-isolation=none',
    '--test-reporter=spec',
    ...(tests.length > 0 ? tests : [join(infra, 'test', '**', '*.test.ts')]),
  ])
}

function run(program: string, args: readonly string[]): number {
  return spawnSync(program, args, { stdio: 'inherit' }).status ?? 1
}

process.exitCode = main()
