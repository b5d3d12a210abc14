import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { DEFAULTS } from '../../policies/rule.ts'
import { RESOURCE_RULES, STACK_RULES } from '../../policies/rules.ts'
import { Analyzer, type Diagnostic } from '../support/analyzer.ts'
import { CASES, type PolicyCase } from './cases.ts'
import { programCases } from './program-cases.ts'

const folder = join(import.meta.dirname, '..', '..', 'policies')
const names = [...RESOURCE_RULES, ...STACK_RULES].map(({ name }) => name)

describe('the CrossGuard pack, through its own analyzer', () => {
  let analyzer: Analyzer
  before(async () => {
    analyzer = await Analyzer.start(folder)
  })
  after(() => analyzer[Symbol.asyncDispose]())

  test('tells its policies, their configuration and its defaults', async () => {
    const info = await analyzer.info()
    assert.equal(info.name, 'ai-ops')
    assert.deepEqual(
      info.policiesList.map((policy: { name: string }) => policy.name).sort(),
      [...names].sort(),
    )
    const schemas = JSON.stringify(info.policiesList)
    for (const key of Object.keys(DEFAULTS)) assert.ok(schemas.includes(key), key)
  })

  async function verdicts({ resources, configuration = {} }: PolicyCase): Promise<Diagnostic[]> {
    const policies = RESOURCE_RULES.filter((rule) => rule.configuration !== undefined)
    await analyzer.configure(
      Object.fromEntries(
        policies.map((rule) => {
          const key = rule.configuration ?? 'tag'
          return [rule.name, { [key]: { ...DEFAULTS, ...configuration }[key] }]
        }),
      ),
    )
    const single = await Promise.all(resources.map((resource) => analyzer.analyze(resource)))
    return [...single.flat(), ...(await analyzer.analyzeStack(resources))]
  }

  for (const tried of CASES) {
    test(`${tried.name}: ${tried.breaks.join(', ') || 'passes'}`, async () => {
      const found = new Set((await verdicts(tried)).map(({ policy }) => policy))
      assert.deepEqual([...found].sort(), [...tried.breaks].sort())
    })
  }

  test('finds nothing in our own program, whatever is configured', async () => {
    for (const tried of await programCases()) assert.deepEqual(await verdicts(tried), [], tried.name)
  })

  test('mends what has one way to be mended', async () => {
    assert.deepEqual(await analyzer.remediate({ type: 'aws:ebs/volume:Volume', props: { size: 1 } }), {
      'encrypted-disks': { size: 1, encrypted: true },
    })
    const repository = { type: 'aws:ecr/repository:Repository', props: { imageTagMutability: 'IMMUTABLE' } }
    assert.deepEqual(await analyzer.remediate(repository), {
      'repository-settings': {
        imageTagMutability: 'IMMUTABLE',
        imageScanningConfiguration: { scanOnPush: true },
      },
    })
    assert.deepEqual(
      await analyzer.remediate({ type: 'aws:ebs/volume:Volume', props: { encrypted: true } }),
      {},
    )
  })
})

test('every policy has a case that breaks it', () => {
  for (const name of names)
    assert.ok(
      CASES.some(({ breaks }) => breaks.includes(name)),
      name,
    )
})
