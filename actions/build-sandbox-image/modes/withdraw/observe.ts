import type { World } from '../../../shared/world.ts'
import type { PublicationInputs } from '../../inputs.ts'
import { type Access, readAccess } from '../../publication/read-access.ts'

/** What is within reach of others before the withdrawal. */
export type ObservedWithdrawal = Access

/** Reads who may get what the run has built. Changes nothing. */
export function observeWithdrawal(inputs: PublicationInputs, world: World): Promise<ObservedWithdrawal> {
  return readAccess(inputs, world)
}
