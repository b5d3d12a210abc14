import { join } from 'node:path'
import { type Outputs, readOnly } from '../../../shared/action/operation.ts'
import { fillTables } from './fill-tables.ts'
import { observeTables } from './observe.ts'
import { reportTables } from './report.ts'

/** Writes a history as Parquet, for DuckDB on a laptop and Athena at any scale. */
export const tables = readOnly({
  observe: observeTables,
  report: reportTables,
  async outputs({ inputs, observation, directory }): Promise<Outputs> {
    const { entries, findings } = observation.history.verification
    if (findings.length > 0) return {}
    const folder = join(directory, 'tables')
    await fillTables(observation, inputs.system, folder)
    return { sequence: String(entries.length), tables: folder }
  },
})
