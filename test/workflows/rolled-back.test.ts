import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { root } from '../../scripts/action-definitions.ts'

const { jobs } = parse(readFileSync(join(root, '.github', 'workflows', 'release.yml'), 'utf8'))
const { run }: { run: string } = jobs.publish.steps.find(
  ({ name }: { name: string }) => name === 'Require that the traffic was not rolled back',
)

test.each<[string, readonly string[], boolean]>([
  ['a release at its first attempt', ['canary-attempt-1', 'record-attempt-1'], true],
  ['a release without a canary', ['check-attempt-1'], true],
  ['nothing at all', [], true],
  [
    'a publication that is tried again after the traffic went back',
    ['canary-attempt-1', 'roll-back-attempt-1'],
    false,
  ],
  ['the same, at its third attempt', ['canary-attempt-2', 'roll-back-attempt-2', 'check-attempt-3'], false],
  ['a canary that shifted the traffic again', ['canary-attempt-2', 'roll-back-attempt-1'], true],
  ['attempts of two digits', ['canary-attempt-9', 'roll-back-attempt-10'], false],
  ['attempts of two digits, shifted again', ['canary-attempt-10', 'roll-back-attempt-9'], true],
])('%s', (_what, reports, published) => {
  const folder = mkdtempSync(join(tmpdir(), 'ai-ops-attempts-'))
  mkdirSync(join(folder, 'attempts'))
  for (const name of reports) mkdirSync(join(folder, 'attempts', `report-${name}`))
  // As GitHub runs `shell: bash`.
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd: folder,
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true, force: true })
  expect([status, stdout.includes('::error::')]).toEqual(published ? [0, false] : [1, true])
})
