import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { buildSandboxImage } from '../../actions/build-sandbox-image/action.ts'
import { promoteCanary } from '../../actions/promote-canary/action.ts'
import { pruneImages } from '../../actions/prune-images/action.ts'
import { publishRelease } from '../../actions/publish-release/action.ts'
import { recordConfig } from '../../actions/record-config/action.ts'
import type { Action } from '../../actions/shared/action/define-action.ts'
import type { ActionInputs } from '../../actions/shared/inputs/common-inputs.ts'
import { InputReader } from '../../actions/shared/inputs/input-reader.ts'
import { validateChangelog } from '../../actions/validate-changelog/action.ts'

/** What every action is, whatever its inputs are. */
type AnyAction = Pick<Action<ActionInputs>, 'name' | 'readInputs'>

/** The same table for all actions: the compiler holds each to the shape of one. */
const ACTIONS: Readonly<Record<string, AnyAction>> = {
  'build-sandbox-image': buildSandboxImage,
  'promote-canary': promoteCanary,
  'prune-images': pruneImages,
  'publish-release': publishRelease,
  'record-config': recordConfig,
  'validate-changelog': validateChangelog,
}

const rooms = readdirSync('actions', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join('actions', entry.name, 'action.yml')))
  .map(({ name }) => name)

test('every room with an action.yml is in the table', () => {
  expect(Object.keys(ACTIONS).sort()).toEqual(rooms.sort())
})

describe.each(rooms)('%s', (room) => {
  const folder = join('actions', room)
  const source = (name: string) => readFileSync(join(folder, name), 'utf8')

  test('is defined in action.ts, under the name of its folder', () => {
    expect(source('action.ts')).toContain('defineAction(')
    expect(ACTIONS[room]?.name).toBe(room)
  })

  test('has the files that every room has', () => {
    for (const name of ['README.md', 'action.yml', 'inputs.ts', 'main.ts'])
      expect(existsSync(join(folder, name))).toBe(true)
    expect(source('main.ts').split('\n').length).toBeLessThan(12)
    expect(source('main.ts')).toContain('await startAction(')
  })

  test('has a post step where action.yml names one, which runs like those of the others', () => {
    expect(existsSync(join(folder, 'post.ts'))).toBe(source('action.yml').includes('\n  post:'))
    if (existsSync(join(folder, 'post.ts'))) expect(source('post.ts')).toContain('await runPost(')
  })

  test('tells what is wrong with its inputs without throwing anything else', () => {
    expect(() => ACTIONS[room]?.readInputs(new InputReader(() => ''))).toThrow('a value is required')
  })

  const operations = globSync(join(folder, '**', 'operation.ts'))

  test('has an operation in its root, or one for each of its modes', () => {
    expect(operations.length).toBeGreaterThan(0)
    const places = operations.map((path) => dirname(path))
    if (places.length > 1)
      expect(places.every((place) => dirname(place) === join(folder, 'modes'))).toBe(true)
    else expect([folder, dirname(dirname(places[0] ?? ''))]).toContain(folder)
  })

  test.each(operations)(
    '%s observes and reports; where it changes something, it plans and applies',
    (path) => {
      const text = readFileSync(path, 'utf8')
      const steps = /= readOnly\(/.test(text) ? ['observe', 'report'] : ['observe', 'plan', 'apply', 'report']
      expect(text).toMatch(/= (?:operation|readOnly)\(/)
      for (const step of steps) {
        expect(text).toMatch(new RegExp(`\\n  (?:async )?${step}\\b`))
        expect(existsSync(join(dirname(path), `${step}.ts`)) || existsSync(join(folder, `${step}.ts`))).toBe(
          true,
        )
      }
    },
  )
})
