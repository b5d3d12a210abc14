import { readOnly } from '../../../shared/action/operation.ts'
import { escapeMarkdown } from '../../../shared/report/escape.ts'
import { markdownTable } from '../../assets/release-notes.ts'
import { cellsOf, UPKEEP_COLUMNS } from '../../assets/upkeep.ts'
import { NO_OUTPUTS } from '../../outputs.ts'
import { observeAssets } from './observe.ts'
import { reportAssets } from './report.ts'

/** Lists what there is, with age, size and cost. */
export const assets = readOnly({
  observe: observeAssets,
  report: reportAssets,
  outputs: ({ observation }) => ({
    ...NO_OUTPUTS,
    assets: JSON.stringify(observation.map(({ asset, ...upkeep }) => ({ ...asset, ...upkeep }))),
    'assets-table': markdownTable(
      'Assets',
      UPKEEP_COLUMNS,
      observation.map((kept) => cellsOf({ ...kept, what: escapeMarkdown(kept.what) })),
    ),
  }),
})
