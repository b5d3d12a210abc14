import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readActionDefinition, root } from '../../../scripts/action-definitions.ts'
import { RELEASE_ACTIONS } from '../../components/release-identity/declared-actions.ts'
import { DEFAULTS } from '../../components/shared/defaults.ts'

const { name, value } = DEFAULTS.canaryHeader

test('what the actions take by default is what infra makes by default', () => {
  const inputs = [
    ['build-sandbox-image', 'asset-tag-key', DEFAULTS.assetTag],
    ['build-sandbox-image', 'stack-prefix', DEFAULTS.stackPrefix],
    ['build-sandbox-image', 'key-pair-prefix', DEFAULTS.keyPrefix],
    ['promote-canary', 'lease-group', DEFAULTS.leaseGroup],
    ['prune-images', 'history-prefix', DEFAULTS.pruneHistoryPrefix],
    ['promote-canary', 'canary-header', `${name}: ${value}`],
    ...RELEASE_ACTIONS.map((action) => [action, 'role-duration', `${DEFAULTS.sessionHours}h`] as const),
  ] as const
  for (const [action, input, expected] of inputs) {
    assert.equal(readActionDefinition(action).inputs[input]?.default, expected, `${action}: ${input}`)
  }
})

test('what infra keeps private until it is published, release.yml publishes, unless told otherwise', () => {
  const workflow = readFileSync(join(root, '.github', 'workflows', 'release.yml'), 'utf8')
  const [, asStored] = /^ {6}vm-images-as-stored:\n(?: {8}.*\n)*? {8}default: (\w+)$/m.exec(workflow) ?? []
  assert.equal(asStored, String(!DEFAULTS.privateUntilPublished))
})
