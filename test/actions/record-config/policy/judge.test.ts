import { expect, test } from '@jest/globals'
import type { ReleaseDiff } from '../../../../actions/record-config/diff/release-diff.ts'
import type {
  RecorderState,
  VersionReference,
  Violation,
} from '../../../../actions/record-config/document/record.ts'
import { judge, policyState } from '../../../../actions/record-config/policy/judge.ts'
import { parsePolicyLevels } from '../../../../actions/record-config/policy/levels.ts'
import { rules } from '../../../../actions/record-config/policy/rules.ts'
import { sampleRecord } from '../history/sample-history.ts'

const exception = { until: '2026-12-31', reason: 'it is mended soon' }
const digest = `sha256:${'0'.repeat(64)}`
const reference = (name: string, over: Partial<VersionReference> = {}): VersionReference => {
  return { name, version: '1', digest, uri: null, source: 'input', ...over }
}
const channel = {
  ...{ name: 'default', bucket: 'b', prefix: null, lastErrorCode: null },
  ...{ snapshotStatus: null, historyStatus: null, streamStatus: null },
}
const recorder: RecorderState & { state: 'present' } = {
  ...{ state: 'present', name: 'default', recording: true, lastStatus: null, lastErrorCode: null },
  ...{ recordingGroup: null, recordingMode: null, channel },
}
const good = {
  ...sampleRecord('1.0.0').record,
  recorder,
  versions: {
    code: [reference('app', { version: 'a'.repeat(40), digest: null })],
    data: [],
    model: [reference('ranker')],
    container: [reference('app')],
  },
}
const securityDiff: ReleaseDiff = {
  ...{ versions: [], recorder: [], gaps: [] },
  resources: [
    {
      ...{ key: 'AWS::ECS::Service/a', type: 'AWS::ECS::Service', kind: 'changed' },
      changes: [{ op: 'replace', path: '/role', label: 'role', class: 'security', before: 'a', after: 'b' }],
    },
  ],
}

test('a release without a fault passes without a word', () => {
  expect(judge({ record: good, diff: undefined }, rules, new Map())).toEqual({ passed: true, violations: [] })
})

test.each([
  ['coverage', false, { gaps: [{ subject: 'x', kind: 'denied', reason: 'access denied' }] }],
  [
    'container-digest',
    false,
    { versions: { ...good.versions, container: [reference('app', { digest: null })] } },
  ],
  ['model-pinned', true, { versions: { ...good.versions, model: [reference('m', { digest: null })] } }],
  ['code-commit', true, { versions: { ...good.versions, code: [reference('app', { version: 'main' })] } }],
  ['recorder-on', true, { recorder: { state: 'absent' } }],
  ['recorder-on', true, { recorder: { state: 'unknown', reason: 'access denied' } }],
  ['recorder-on', true, { recorder: { ...recorder, recording: false } }],
  ['recorder-on', true, { recorder: { ...recorder, channel: null } }],
  [
    'recorder-on',
    true,
    { recorder: { ...recorder, channel: { ...channel, lastErrorCode: 'AccessDenied' } } },
  ],
] as const)('%s: passes %p with %j', (rule, passed, change) => {
  const record = { ...good, ...change }
  const verdict = judge({ record, diff: undefined }, rules, new Map())
  expect(verdict).toMatchObject({ passed, violations: [{ rule }] })
  const mandatory = judge(
    { record, diff: undefined },
    rules,
    parsePolicyLevels(new Map([[rule, 'mandatory']])),
  )
  expect(mandatory.passed).toBe(false)
  const disabled = judge({ record, diff: undefined }, rules, parsePolicyLevels(new Map([[rule, 'disabled']])))
  expect(disabled).toEqual({ passed: true, violations: [] })
})

test('security-change names each change of who may do what', () => {
  const { violations } = judge({ record: good, diff: securityDiff }, rules, new Map())
  expect(violations).toEqual([
    { rule: 'security-change', level: 'advisory', subject: 'AWS::ECS::Service/a', message: 'replace role' },
  ])
})

test('a model of SageMaker is pinned by its version, which cannot be overwritten', () => {
  const model = [reference('ranker', { source: 'sagemaker', digest: null })]
  expect(
    judge({ record: { ...good, versions: { ...good.versions, model } }, diff: undefined }, rules, new Map())
      .violations,
  ).toEqual([])
})

test.each<[string, readonly Partial<Violation>[], ReturnType<typeof policyState>]>([
  ['nothing', [], 'passed'],
  ['an advisory rule that is violated', [{ level: 'advisory' }], 'passed'],
  ['a mandatory rule that is violated', [{}], 'violated'],
  ['one that gave no answer', [{ notJudged: true }], 'not-judged'],
  ['one of each', [{ notJudged: true }, {}], 'violated'],
  [
    'one without an answer, and one that an exception lets pass',
    [{ notJudged: true }, { exception }],
    'not-judged',
  ],
  [
    'one without an answer beside an advisory one',
    [{ notJudged: true }, { level: 'advisory' }],
    'not-judged',
  ],
])('%s: %#', (_what, given, state) => {
  const violations = given.map(
    (one) => ({ rule: 'r', level: 'mandatory', subject: 's', message: 'm', ...one }) as const,
  )
  const passed = violations.every((one) => one.level !== 'mandatory' || 'exception' in one)
  expect(policyState({ passed, violations })).toBe(state)
})
