import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { memberInputs } from '../../scripts/generate-wave.ts'
import { runStepOf } from './run-step.ts'

const runStep = runStepOf('promote-waves')
const runMemberStep = runStepOf('canary-wave')

const RULE = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener-rule/app/a/1/2/3'
const LEASE = 'arn:aws:iam::123456789012:role/lease'
const member = (name: string, more: object = {}) => ({
  name,
  'rule-arn': `${RULE}${name}`,
  'lease-role': LEASE,
  ...more,
})

/** Checks waves as the job does. */
function check(
  waves: unknown,
  { defaults = {}, name = 'waves' }: { defaults?: unknown; name?: string } = {},
) {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
  return runStep('check', 'Check', {
    environment: { WAVES: text(waves), DEFAULTS: text(defaults), NAME: name, ATTEMPT: '1' },
  })
}

function outputs(text: string): Record<string, unknown> {
  const lines = text.split('\n').map((line) => [line.slice(0, line.indexOf('=')), line] as const)
  return Object.fromEntries(lines.map(([key, line]) => [key, JSON.parse(line.slice(key.length + 1))]))
}

const errors = ({ stdout }: { stdout: string }) =>
  stdout.split('\n').flatMap((line) => (line.startsWith('::error::') ? [line.slice(9)] : []))

describe('waves that are fit', () => {
  test('are told with the defaults in each member, and those of each wave with all before it', () => {
    const end = check([[member('eu')], [member('us', { steps: '50%, 100%' }), member('ap')]], {
      defaults: { steps: '10%, 100%', 'lease-group': 'waves' },
    })
    expect(end.status).toBe(0)
    const eu = member('eu', { steps: '10%, 100%', 'lease-group': 'waves' })
    const us = member('us', { steps: '50%, 100%', 'lease-group': 'waves' })
    const ap = member('ap', { steps: '10%, 100%', 'lease-group': 'waves' })
    expect(outputs(end.output)).toEqual({
      'wave-1': [eu],
      'through-1': [eu],
      'wave-2': [us, ap],
      'through-2': [eu, us, ap],
      all: [eu, us, ap],
      count: 2,
    })
  })

  test('may name every input of promote-canary that is not of a single run', () => {
    const every = Object.fromEntries(memberInputs().map(([name]) => [name, '1']))
    const places = ['listener-arn', 'function-alias', 'sagemaker-endpoint', 'ecs-deployment', 'url-map']
    const one = {
      ...every,
      ...member('eu'),
      environment: 'production',
      ...Object.fromEntries(places.map((place) => [place, ''])),
    }
    expect(errors(check([[one]]))).toEqual([])
  })

  test('with line feeds and commands in a value set no output of their own', () => {
    const settings = 'a\nwave-2=[]\n::error::no'
    const end = check([[member('eu', { settings })]])
    expect(Object.keys(outputs(end.output)).sort()).toEqual(['all', 'count', 'through-1', 'wave-1'])
    expect(errors(end)).toEqual([])
  })
})

describe('waves that are not fit are refused with every problem', () => {
  test.each<[string, unknown, object, readonly RegExp[]]>([
    ['no JSON', 'eu, us', {}, [/^waves: not a JSON list/]],
    ['a mapping', {}, {}, [/^waves: not a JSON list/]],
    ['defaults that are a list', [[member('eu')]], { defaults: [] }, [/^defaults: not a JSON mapping/]],
    ['no wave', [], {}, [/^waves: 0 waves; 1 to 5/]],
    ['too many', Array.from({ length: 6 }, (_, at) => [member(`m${at}`)]), {}, [/^waves: 6 waves; 1 to 5/]],
    ['an empty wave', [[member('eu')], []], {}, [/^wave 2: not a list of at least one member/]],
    ['a member beside its wave', [member('eu')], {}, [/^wave 1: not a list/]],
    ['no mapping', [['eu']], {}, [/^wave 1, member \?: not a mapping/]],
    [
      'a name twice',
      [[member('eu')], [member('eu', { 'rule-arn': 'other' })]],
      {},
      [/^The name eu is there 2 times/],
    ],
    [
      'a place twice',
      [[member('eu')], [member('us', { 'rule-arn': `${RULE}eu` })]],
      {},
      [/^The place rule-arn .*3eu is there 2 times/],
    ],
    ['no place', [[{ name: 'eu', 'lease-role': LEASE }]], {}, [/member eu: exactly one of rule-arn, /]],
    ['two places', [[member('eu', { 'url-map': 'x' })]], {}, [/member eu: exactly one of rule-arn, /]],
    ['no lease', [[{ name: 'eu', 'rule-arn': RULE }]], {}, [/member eu: lease-role .* is required/]],
    ['a hold', [[member('eu', { steps: '5% hold, 100%' })]], {}, [/member eu: hold is not allowed/]],
    ['a hold by default', [[member('eu')]], { defaults: { 'on-inconclusive': 'hold' } }, [/eu: hold is not/]],
    [
      'an alias without the way back',
      [[{ name: 'eu', 'function-alias': 'a', 'lease-role': LEASE }]],
      {},
      [/stable-function-version is required with function-alias/],
    ],
    [
      'a deployment without the way back',
      [[{ name: 'eu', 'ecs-deployment': 'a' }]],
      {},
      [/stable-task-definition is required with ecs-deployment/],
    ],
    ['an odd name', [[member('EU west')]], {}, [/^wave 1, member "EU west": name is required/]],
    ['a name with a line feed', [[member('eu\nx')]], {}, [/^wave 1, member "eu\\nx": name is required/]],
    ['a number', [[member('eu', { 'min-requests': 5 })]], {}, [/member eu: min-requests is not a string/]],
    [
      'several',
      [[{ name: 'eu', mode: 'abort', 'dry-run': 'true', step: '5%', 'rule-arn': RULE }]],
      {},
      [/mode is not allowed/, /dry-run is not allowed/, /step is not allowed/, /lease-role/],
    ],
    ['an odd name of the whole', [[member('eu')]], { name: 'Waves\nx' }, [/^name: only lower-case letters/]],
  ])('%s', (_what, waves, options, expected) => {
    const end = check(waves, options)
    expect([end.status, end.output]).toEqual([1, ''])
    const found = errors(end)
    expect(found).toHaveLength(expected.length)
    for (const [at, pattern] of expected.entries()) expect(found[at]).toMatch(pattern)
  })
})

describe('a wave starts only while the waves before it have the version', () => {
  test.each<[string, readonly string[], boolean]>([
    ['the first attempt', ['waves-checked-attempt-1'], true],
    ['a second attempt of a wave after nothing went back', ['waves-checked-attempt-1'], true],
    [
      'a second attempt of a wave after all went back',
      ['waves-checked-attempt-1', 'waves-rolled-back-attempt-1'],
      false,
    ],
    [
      'a second attempt of all',
      ['waves-checked-attempt-2', 'waves-checked-attempt-1', 'waves-rolled-back-attempt-1'],
      true,
    ],
    ['the third attempt, of a wave', ['waves-checked-attempt-2', 'waves-rolled-back-attempt-2'], false],
    ['attempts of two digits', ['waves-checked-attempt-9', 'waves-rolled-back-attempt-10'], false],
    ['notes that cannot be found', [], false],
    ['the notes of other waves', ['other-checked-attempt-1'], false],
  ])('%s', (_what, kept, starts) => {
    const step = 'Require that nothing was rolled back since the waves were checked'
    const { status, stdout } = runMemberStep('member', step, {
      environment: { NAME: 'waves' },
      prepare(folder) {
        mkdirSync(join(folder, 'attempts'))
        for (const name of kept) mkdirSync(join(folder, 'attempts', name))
      },
    })
    expect([status, stdout.includes('::error::')]).toEqual(starts ? [0, false] : [1, true])
  })
})

test.each([
  ['succeeded', true],
  ['unchanged', true],
  ['in-progress', false],
  ['inconclusive', false],
  ['rolled-back', false],
  ['', false],
])('a member that ended %p lets the wave go on: %p', (OUTCOME, goesOn) => {
  const { status } = runMemberStep('member', 'Require that it was promoted', { environment: { OUTCOME } })
  expect(status).toBe(goesOn ? 0 : 1)
})

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['never began', {}, ''],
  ['was rolled back', { 'report-waves-wave-1-eu-attempt-1': 'rolled-back' }, 'rolled-back'],
  ['was promoted', { 'report-waves-wave-2-eu-attempt-1': 'succeeded' }, 'succeeded'],
  [
    'was promoted at the second attempt',
    { 'report-waves-wave-2-eu-attempt-1': 'rolled-back', 'report-waves-wave-2-eu-attempt-2': 'succeeded' },
    'succeeded',
  ],
  ['has a namesake', { 'report-waves-wave-2-west-eu-attempt-1': 'succeeded' }, ''],
  ['was only looked at', { 'report-waves-preflight-eu-attempt-1': 'planned' }, ''],
])('on ECS a member that %s is known by its reports', (_what, reports, outcome) => {
  const { status, output } = runMemberStep('member', 'Look whether ECS has completed its deployment', {
    environment: { NAME: 'waves', MEMBER: 'eu' },
    prepare(folder) {
      mkdirSync(join(folder, 'attempts'))
      for (const [name, ended] of Object.entries(reports)) {
        mkdirSync(join(folder, 'attempts', name))
        writeFileSync(
          join(folder, 'attempts', name, 'promote-canary.json'),
          JSON.stringify({ outcome: ended }),
        )
      }
    },
  })
  expect([status, output]).toEqual([0, `outcome=${outcome}`])
})

test.each([
  ['failure', 'skipped', 'skipped', 'skipped', 'false', 'refused'],
  ['success', 'failure', 'skipped', 'skipped', 'false', 'refused'],
  ['success', 'success', 'skipped skipped', 'skipped', 'true', 'planned'],
  ['success', 'success', 'success success skipped', 'skipped', 'false', 'succeeded'],
  ['success', 'success', 'success failure skipped', 'success', 'false', 'rolled-back'],
  ['success', 'success', 'success cancelled skipped', 'success', 'false', 'rolled-back'],
  ['success', 'success', 'success skipped skipped', 'success', 'false', 'rolled-back'],
  ['success', 'success', 'success skipped skipped', 'skipped', 'false', 'failed'],
  ['success', 'success', 'success failure skipped', 'failure', 'false', 'failed'],
  ['success', 'success', 'failure skipped skipped', 'cancelled', 'false', 'failed'],
])(
  'checked: %s, looked at: %s, waves: %s, rolled back: %s, dry run: %s: %s',
  (CHECK, PREFLIGHT, WAVES, ROLLED_BACK, DRY_RUN, outcome) => {
    const environment = { COUNT: '2', CHECK, PREFLIGHT, WAVES, ROLLED_BACK, DRY_RUN }
    const { status, output } = runStep('verdict', 'Say how it ended', { environment })
    expect(status).toBe(0)
    expect(output).toContain(`outcome=${outcome}\n`)
    expect(output).toMatch(/\nreason=.+\.$/)
  },
)
