import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readActionDefinition } from '../../../../scripts/action-definitions.ts'

const temp = mkdtempSync(join(tmpdir(), 'ai-ops-command-line-'))
afterAll(() => rmSync(temp, { recursive: true, force: true }))

/** Runs the bundle of an action from a shell, outside of any workflow. */
function shell(action: string, ...args: readonly string[]) {
  const env = { PATH: process.env.PATH, RUNNER_TEMP: temp }
  const options = { encoding: 'utf8', env, timeout: 60_000 } as const
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('dist', `${action}.js`), ...args],
    options,
  )
  return { status, stdout, stderr }
}

const actions = readdirSync('actions').filter((name) => existsSync(join('actions', name, 'action.yml')))

describe.each(actions)('%s', (action) => {
  test('explains each of its inputs with --help', () => {
    const { status, stdout } = shell(action, '--help')
    expect(status).toBe(0)
    expect(stdout).toContain(`Usage: node dist/${action}.js`)
    for (const name of Object.keys(readActionDefinition(action).inputs))
      expect(stdout).toMatch(new RegExp(`^  --${name}(?: \\(.*\\))?$`, 'm'))
  })

  test('names the allowed flags when one is unknown', () => {
    const { status, stdout } = shell(action, '--bogus')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^command line: unknown flag\. Given: `--bogus`\. Allowed: --/)
  })

  test('says what is wrong to people, and nothing to a runner', () => {
    const { status, stdout, stderr } = shell(action, '--no-color')
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).not.toMatch(/^::/m)
  })
})

test('record-config verifies a folder without an AWS account or a network', () => {
  const { status, stdout } = shell(
    'record-config',
    ...['--mode', 'verify', '--system', 'demo', '--history-path', join(temp, 'none'), '--json'],
  )
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('checkpoint'),
  })
})
