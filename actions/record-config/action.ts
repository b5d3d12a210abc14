import { type Chosen, chosen, defineAction } from '../shared/action/define-action.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { costs } from './modes/costs/operation.ts'
import { diff } from './modes/diff/operation.ts'
import { record } from './modes/record/operation.ts'
import { rollback } from './modes/rollback/operation.ts'
import { site } from './modes/site/operation.ts'
import { tables } from './modes/tables/operation.ts'
import { verify } from './modes/verify/operation.ts'

/** Records a release, verifies a history, compares two records of it, brings back what one says, shows it as pages, writes it as tables, or says what AWS Config costs. */
export const recordConfig = defineAction({
  name: 'record-config',
  readInputs,
  secrets: ({ secrets }) => secrets,
  choose,
})

function choose(inputs: Inputs): Chosen {
  switch (inputs.mode) {
    case 'record':
      return chosen(record, inputs)
    case 'verify':
      return chosen(verify, inputs)
    case 'diff':
      return chosen(diff, inputs)
    case 'rollback':
      return chosen(rollback, inputs)
    case 'costs':
      return chosen(costs, inputs)
    case 'site':
      return chosen(site, inputs)
    case 'tables':
      return chosen(tables, inputs)
  }
}
