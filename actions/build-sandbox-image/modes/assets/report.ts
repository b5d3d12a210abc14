import type { ReadRun } from '../../../shared/action/operation.ts'
import { quantity } from '../../../shared/quantity.ts'
import type { ReportContent } from '../../../shared/report/start-report.ts'
import { cellsOf, type KeptAsset, totalUsd, UPKEEP_COLUMNS } from '../../assets/upkeep.ts'
import type { AssetsInputs } from '../../inputs.ts'

/** Everything there is, with age, size and cost. */
export function reportAssets({
  inputs: { scope },
  observation: kept,
}: ReadRun<AssetsInputs, readonly KeptAsset[]>): ReportContent {
  const { usd, unknown } = totalUsd(kept)
  const columns = UPKEEP_COLUMNS.map((title, index) =>
    index === 0 ? { title } : { title, align: 'right' as const },
  )
  return {
    title: `Assets of ${scope.assetId ?? 'any asset id'}`,
    outcome: 'succeeded',
    reason: `${quantity(kept.length, 'thing')}, about $${usd.toFixed(2)} a month${unknown === 0 ? '' : `, and ${unknown} of unknown price`}.`,
    dryRun: false,
    sections:
      kept.length === 0
        ? []
        : [{ heading: 'Assets', blocks: [{ type: 'table', columns, rows: kept.map(cellsOf) }] }],
  }
}
