import type { World } from '../../../shared/world.ts'
import { readKnownCheckpoints } from '../../history/known-checkpoints.ts'
import { openKeyring } from '../../history/open-keyring.ts'
import { openStore } from '../../history/open-store.ts'
import type { Verification } from '../../history/verification.ts'
import { verifyHistory } from '../../history/verify.ts'
import type { VerifyInputs } from '../../inputs.ts'

/** What a history's files say. */
export interface ObservedHistory {
  readonly verification: Verification
  /** How many checkpoints that were kept elsewhere it was compared with. */
  readonly keptElsewhere: number
}

/** Reads a history and checks each of its files. */
export async function observeHistory(
  inputs: Omit<VerifyInputs, 'mode'>,
  world: World,
): Promise<ObservedHistory> {
  const { system, depth, knownCheckpoints } = inputs
  const store = openStore(inputs.history, system, world)
  const known = await readKnownCheckpoints(knownCheckpoints, system, world)
  const { verifiers } = await openKeyring(inputs, world)
  const verification = await verifyHistory(store, { system, depth, verifiers, known })
  for (const { kind, sequence, path, message } of verification.findings.slice(0, 10)) {
    world.log.error(`${kind}${sequence === undefined ? '' : ` at entry ${sequence}`}: ${path}: ${message}`)
  }
  return { verification, keptElsewhere: known.length }
}
