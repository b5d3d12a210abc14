import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { runAction } from '../../support/action-process.ts'
import { recordViolations } from './record-schema.ts'
import { temporaryFolder } from './temporary-folder.ts'

let aws: AwsEmulator

beforeAll(async () => {
  aws = await startAws()
})
afterAll(() => aws.stop())

test('an exception lets a breach pass until its day, and is recorded even where nothing else has changed', async () => {
  using folder = temporaryFolder()
  const reports = join(folder.path, 'reports')
  const record = async (exceptions: string) => {
    const end = await runAction({
      action: 'record-config',
      environment: aws.environment,
      inputs: {
        ...{
          system: 'assistant',
          release: '1.0.0',
          'history-path': folder.path,
          'report-directory': reports,
        },
        versions: 'model: [{ name: ranker, version: 7 }]',
        policies: 'model-pinned=mandatory',
        'policy-exceptions': exceptions,
      },
    })
    return { end, record: JSON.parse(readFileSync(join(reports, 'record.json'), 'utf8')) }
  }
  const exception = (until: string, rule = 'model-pinned') =>
    `- { rule: ${rule}, subject: ranker*, until: ${until}, reason: reviewed by hand }`

  const refused = await record('')
  expect(refused.end.outputs).toMatchObject({ outcome: 'failed', sequence: '1' })
  const passed = await record(exception('2999-12-31'))
  expect(passed.end.outputs).toMatchObject({ outcome: 'succeeded', sequence: '2' })
  expect(passed.end.log).toContain('model-pinned: ranker 7: let pass until 2999-12-31: reviewed by hand')
  expect(passed.end.summary).toMatch(/let pass until 2999-12-31/)
  expect(recordViolations(passed.record)).toEqual([])
  expect(passed.record.verdict.violations[0]).toMatchObject({
    rule: 'model-pinned',
    exception: { until: '2999-12-31', reason: 'reviewed by hand' },
  })
  expect((await record(exception('2999-12-31'))).end.outputs).toMatchObject({ outcome: 'unchanged' })

  const ended = await record(exception('2020-01-01'))
  expect(ended.end.outputs).toMatchObject({
    outcome: 'failed',
    reason: expect.stringContaining('the exception ended on 2020-01-01'),
  })
  const unknown = await record(exception('2999-12-31', 'no-such-rule'))
  expect(unknown.end.outputs.reason).toMatch(/input policy-exceptions: there is no such rule/)
})
