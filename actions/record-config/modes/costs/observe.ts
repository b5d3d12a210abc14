import { UserError } from '../../../shared/errors.ts'
import type { World } from '../../../shared/world.ts'
import { readRecorder } from '../../collect/recorder.ts'
import type { Json } from '../../document/json.ts'
import { openKeyring } from '../../history/open-keyring.ts'
import { openStore } from '../../history/open-store.ts'
import type { CostsInputs } from '../../inputs.ts'
import { readRecordedItems, readResourceCounts } from '../../recording/read-recorded-items.ts'
import { costsOf, DAYS, type RecordingCosts } from '../../recording/recording-costs.ts'
import { observePast } from '../record/observe.ts'

/** What recording costs, and with which settings. */
export interface ObservedCosts extends RecordingCosts {
  readonly recorderName: string
  readonly recordingMode: Json
}

/**
 * Reads what AWS Config recorded in a month, and which types the history needs.
 *
 * @throws UserError when there is no recorder, or it may not be read
 */
export async function observeCosts(inputs: CostsInputs, world: World): Promise<ObservedCosts> {
  const recorder = await readRecorder(world)
  if (recorder.state !== 'present')
    throw new UserError(
      recorder.state === 'absent'
        ? 'AWS Config has no recorder here, so that nothing is recorded and nothing is charged.'
        : `the recorder of AWS Config cannot be read: ${recorder.reason}.`,
      { where: 'AWS Config' },
    )
  const resources = await readResourceCounts(world)
  const items = await readRecordedItems(resources.keys(), DAYS, world)
  const store = openStore(inputs.history, inputs.system, world)
  const { previous } = await observePast(store, inputs.system, await openKeyring(inputs, world))
  const recordedTypes =
    previous === undefined ? undefined : new Set(Object.values(previous.resources).map(({ type }) => type))
  const { name: recorderName, recordingMode } = recorder
  return { recorderName, recordingMode, ...costsOf({ recordingMode, items, resources, recordedTypes }) }
}
