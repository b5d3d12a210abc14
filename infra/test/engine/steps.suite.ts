import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type * as v from 'valibot'
import { CONFIGURATION } from '../../configuration/schema.ts'
import { DEFAULTS } from '../support/stacks.ts'
import { assertUnderWay, beginCanary } from './support/canary.ts'
import { type Ended, EngineStack } from './support/engine-stack.ts'
import { type Step, stepsBelow, type Values } from './support/steps.ts'

const { history, images, service, sandbox, identity, gcp } = DEFAULTS
const region = 'eu-central-1'

/** Each part with what it needs, so that an update takes seconds. */
const BASES: Readonly<Record<string, Values>> = {
  history: { region, history },
  images: { region, images },
  service: { region, service },
  sandbox: { region, sandbox },
  identity: { region, history, identity },
  gcp: { region, identity, gcp },
}

/** What else a setting needs to be allowed. */
const ALONG: Readonly<Record<string, (values: Values) => Values>> = {
  'service.exposure': (values) => ({
    ...values,
    service: {
      ...(values.service as object),
      certificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/1',
    },
  }),
}

/** Changes that are told what to do instead; every other one goes through. */
const REFUSED = [
  'service.vpcId',
  'service.exposure',
  'service.compute',
  'service.compute.targetType',
  'service.port',
  'service.stable',
  // While a canary is under way, as it is in this stack.
  'service.resetTraffic',
  'history.recorder',
  'images.kmsKeyArn',
  'gcp.region',
  'gcp.project',
]

/** Recorders of others (`teardown.suite.ts`), and ids that stay taken for 30 days (`parts.suite.ts`). */
const LEFT_OUT = /^(history\.recorder\.(recorderName|channelName)|gcp\.poolId)$/

const SCHEMAS = CONFIGURATION.entries as unknown as Readonly<Record<string, v.GenericSchema>>

function stepsOf(part: string): readonly Step[] {
  const schema = SCHEMAS[part]
  if (schema === undefined) throw new Error(`${part} is no part.`)
  return stepsBelow({ path: [part], schema }, BASES[part] ?? {}).filter(({ path }) => !LEFT_OUT.test(path))
}

/** An update, and the second one where the first says that it is half of it. */
async function settle(stack: EngineStack, values: Values): Promise<Ended> {
  const first = await stack.up(values)
  return first.status === 0 && first.output.includes('once more') ? stack.up(values) : first
}

async function take(stack: EngineStack, { path, from, to }: Step): Promise<void> {
  const before = stack.cloud.calls.length
  const wanted = ALONG[path]?.(to) ?? to
  const there = await settle(stack, wanted)
  if (there.status !== 0) {
    assert.match(there.output, /Nothing was changed, since .*[\s\S]*Do this: /)
    assert.deepEqual(stack.cloud.calls.slice(before), [])
    assert.ok(REFUSED.includes(path), `${path} is refused`)
    return
  }
  const hasCanary = stack.cloud.all(':Schedule').length > 0
  if (hasCanary) assertUnderWay(stack)
  const back = await settle(stack, from)
  assert.equal(back.status, 0, back.output)
  if (hasCanary) assertUnderWay(stack)
}

for (const part of Object.keys(BASES)) {
  const byBase = Map.groupBy(stepsOf(part), ({ from }) => JSON.stringify(from))
  describe(`every setting of ${part}, to another value and back`, () => {
    for (const [base, steps] of byBase) {
      test(`${steps.length} of ${steps.length}: ${steps.map(({ path }) => path).join(', ')}`, async (context) => {
        await using stack = await EngineStack.start()
        const made = await stack.up(JSON.parse(base))
        assert.equal(made.status, 0, made.output)
        if (part === 'service') beginCanary(stack)
        for (const step of steps) {
          await context.test(`${step.path} to ${JSON.stringify(valueIn(step)).slice(0, 60)}`, () =>
            take(stack, step),
          )
        }
      })
    }
  })
}

function valueIn({ path, to }: Step): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Values | undefined)?.[key], to) ?? null
}
