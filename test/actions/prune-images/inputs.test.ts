import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readInputs } from '../../../actions/prune-images/inputs.ts'
import { UserError } from '../../../actions/shared/errors.ts'
import { InputReader } from '../../../actions/shared/inputs/input-reader.ts'

const definition: { inputs: Record<string, { default?: string }> } = parse(
  readFileSync(new URL('../../../actions/prune-images/action.yml', import.meta.url), 'utf8'),
)

/** A reader of these inputs and the defaults of action.yml, as the runner hands them over. */
function reader(values: Record<string, string>): InputReader {
  return new InputReader((name) => values[name] ?? definition.inputs[name]?.default ?? '')
}
const readAny = (values: Record<string, string>) => readInputs(reader({ repository: 'team/app', ...values }))
function read(values: Record<string, string>) {
  const inputs = readAny(values)
  if (inputs.mode === 'restore' || inputs.mode === 'amis' || inputs.mode === 'restore-amis')
    throw new Error('not about the removal of images')
  return inputs
}

describe('the inputs', () => {
  test('are those of action.yml', () => {
    const inputs = reader({ repository: 'team/app', mode: 'restore', 'restore-from': 'x' })
    readInputs(inputs)
    const others = reader({ repository: 'team/app' })
    readInputs(others)
    const amis = reader({ amis: '1.*', policy: '{}' })
    readInputs(amis)
    expect([...new Set([...inputs.names, ...others.names, ...amis.names])].sort()).toEqual(
      Object.keys(definition.inputs).sort(),
    )
  })

  test('of a restore are its own, and refused in other modes', () => {
    expect(
      readAny({ mode: 'restore', 'restore-from': 'a/manifests.jsonl', 'restore-images': 'v1' }),
    ).toMatchObject({
      mode: 'restore',
      restoreFrom: 'a/manifests.jsonl',
      restoreImages: ['v1'],
    })
    expect(() => readAny({ mode: 'restore' })).toThrow('input restore-from: a value is required.')
    expect(() => readAny({ 'restore-from': 'x' })).toThrow('it is for the mode `restore` alone')
    expect(() => readAny({ mode: 'quarantine', 'restore-images': 'v1' })).toThrow('alone')
  })

  test('have safe defaults', () => {
    expect(read({})).toMatchObject({
      dryRun: false,
      mode: 'delete',
      removal: { mode: 'delete', graceMs: 14 * 86_400_000 },
      policy: { from: 'repository' },
      useScope: {
        sources: [
          'ecs',
          'schedules',
          'lambda',
          'sagemaker',
          'codebuild',
          'batch',
          'app-runner',
          'agentcore',
          'eks',
        ],
        required: new Set(),
        regions: 'all',
        roles: [],
      },
      definitionsPerFamily: 1,
      usedImages: [],
      guards: {
        protectTags: [],
        keepAtLeast: [],
        keep: [],
        minAgeMs: 86_400_000,
        maxDelete: { type: 'percent', percent: 50 },
      },
    })
  })

  test('are read by their grammars', () => {
    expect(
      read({
        'in-use-sources': 'ecs',
        'in-use-images': 'a:1\nb:2 # from the cluster',
        'protect-tags': 'latest, prod*',
        'keep-at-least': 'v*=5\n*=10',
        'min-age': '0',
        'max-delete': '200',
        policy: '{}',
      }),
    ).toMatchObject({
      useScope: { sources: ['ecs'], required: new Set(['ecs']) },
      usedImages: ['a:1', 'b:2'],
      policy: { from: 'text', text: '{}' },
      guards: {
        protectTags: ['latest', 'prod*'],
        keepAtLeast: [
          { pattern: 'v*', count: 5 },
          { pattern: '*', count: 10 },
        ],
        minAgeMs: 0,
        maxDelete: { type: 'count', count: 200 },
      },
    })
    expect(read({ 'superseded-referrers': 'application/vnd.scan*=1' }).guards.supersededReferrers).toEqual([
      { pattern: 'application/vnd.scan*', count: 1 },
    ])
    expect(() => read({ 'superseded-referrers': 'a=0' })).toThrow('input superseded-referrers')
    expect(read({ keep: '- {tags: v*, minors: 3}' }).guards.keep).toEqual([
      { text: 'tags v*, minors 3', tags: ['v*'], minors: 3 },
    ])
    expect(read({ policy: 'policy.json' }).policy).toEqual({ from: 'file', path: 'policy.json' })
  })

  test('the guard for images in use is switched off by a word alone', () => {
    expect(read({ 'in-use-sources': 'none' }).useScope.sources).toEqual([])
    expect(() =>
      readInputs(
        new InputReader((name) =>
          name === 'repository'
            ? 'a'
            : name === 'in-use-sources'
              ? ''
              : (definition.inputs[name]?.default ?? ''),
        ),
      ),
    ).toThrow(/in-use-sources/)
  })

  test('a repository is required, also where a plan is given: the job says what may go, not the file', () => {
    expect(() => readInputs(reader({ plan: 'plan.json' }))).toThrow('input repository: a value is required.')
  })

  test.each([
    [
      'in-use-sources',
      'ecs, fargate',
      'input in-use-sources: the value cannot be used. Given: `fargate`. Allowed: ecs, schedules, lambda, sagemaker, codebuild, batch, app-runner, agentcore, eks; or auto or none alone.',
    ],
    ['in-use-sources', 'none, ecs', 'Given: `none`'],
    ['keep-at-least', 'v*=0', 'Given: `v*=0`'],
    ['keep-at-least', 'v*', 'input keep-at-least'],
    ['keep-at-least', 'v*=many', 'Given: `v*=many`'],
    ['max-delete', '-1', 'input max-delete'],
    ['max-delete', '0.5', 'input max-delete'],
    ['max-delete', '120%', 'input max-delete'],
    ['min-age', 'soon', 'input min-age'],
    ['registry-id', '1234', 'input registry-id'],
  ])('%s: %s is refused', (name, value, message) => {
    expect(() => read({ [name]: value })).toThrow(UserError)
    expect(() => read({ [name]: value })).toThrow(message)
  })
})
