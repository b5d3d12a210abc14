import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { DEFAULTS } from '../support/stacks.ts'
import { EngineStack } from './support/engine-stack.ts'

/** Every part, without what would keep one from going. */
const ALL = { ...DEFAULTS, service: { ...DEFAULTS.service, deletionProtection: false } }

const PARTS = ['history', 'images', 'service', 'sandbox', 'identity', 'gcp'] as const

type Part = (typeof PARTS)[number]

const without = (part: Part) => Object.fromEntries(Object.entries(ALL).filter(([key]) => key !== part))

/** What a part that was there before needs, since clouds keep names (doc/infra/README.md, "Down"). */
const AGAIN: Readonly<Partial<Record<Part, (stack: EngineStack) => Promise<typeof ALL>>>> = {
  images: async (stack) => {
    assert.match((await stack.up(ALL)).output, /RepositoryAlreadyExistsException/)
    const parent = 'images=urn:pulumi:test::ai-ops::ai-ops:infra:ImageRegistry::images'
    const type = 'aws:ecr/repository:Repository'
    const flags = ['--yes', '--generate-code=false', '--parent', parent]
    const imported = await stack.pulumi(['import', ...flags, type, 'images-service', 'service'])
    assert.equal(imported.status, 0, imported.output)
    return ALL
  },
  gcp: async () => ({ ...ALL, gcp: { ...ALL.gcp, poolId: 'second-github' } }),
  identity: async () => ({ ...ALL, gcp: { ...ALL.gcp, poolId: 'third-github' } }),
}

describe('each part, switched off and on again', () => {
  test(`${PARTS.length} of ${PARTS.length} removals`, async (context) => {
    await using stack = await EngineStack.start()
    const made = await stack.up(ALL)
    assert.equal(made.status, 0, made.output)
    for (const part of PARTS) {
      await context.test(part, async () => {
        const off = await stack.up(without(part))
        assert.equal(off.status, 0, off.output)
        const outputs = Object.keys(await stack.outputs())
        assert.ok(!outputs.some((name) => name.startsWith(`${part}.`)), part)
        const settings = (await AGAIN[part]?.(stack)) ?? ALL
        const on = await stack.up(settings)
        assert.equal(on.status, 0, on.output)
      })
    }
  })
})
