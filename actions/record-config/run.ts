import type { ActionResult } from '../shared/action/define-action.ts'
import type { World } from '../shared/world.ts'
import { openStore } from './history/open-store.ts'
import type { Inputs } from './inputs.ts'
import { runDiff } from './run-diff.ts'
import { runRecord } from './run-record.ts'
import { runVerify } from './run-verify.ts'

/** Records a release, verifies a history, or compares two records of it. */
export async function run(inputs: Inputs, world: World): Promise<ActionResult> {
  const { mlflow, huggingFace } = inputs.registries
  const secrets = [inputs.redactionKey?.secret, mlflow?.token, huggingFace.token]
  for (const secret of secrets) if (secret !== undefined) world.log.mask(secret)
  const store = openStore(inputs.history, inputs.system, world)
  switch (inputs.mode) {
    case 'record':
      return runRecord(inputs, store, world)
    case 'verify':
      return runVerify(inputs, store, world)
    case 'diff':
      return runDiff(inputs, store, world)
  }
}
