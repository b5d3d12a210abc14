import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { type ColumnType, type Rows, TABLES, type TableName } from './tables.ts'

/** How Parquet has the columns (https://parquet.apache.org/docs/file-format/types/). */
const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  'text?': { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  integer: { type: 'INT32', repetition_type: 'REQUIRED' },
  truth: { type: 'BOOLEAN', repetition_type: 'REQUIRED' },
  time: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type: 'REQUIRED' },
} as const satisfies Readonly<Record<ColumnType, object>>

/** A partition of every table: what a system recorded in a month. */
export interface Partition {
  readonly system: string
  /** `2026-11`, UTC. */
  readonly month: string
}

/**
 * Writes a partition of each table, also where it has no row: a query finds every table then.
 *
 * @param folder where the tables are: `records/system=assistant/month=2026-11/records.parquet` below it
 */
export async function writePartition(
  folder: string,
  { system, month }: Partition,
  rows: Rows,
): Promise<void> {
  for (const name of Object.keys(TABLES) as TableName[]) {
    const directory = join(folder, name, `system=${system}`, `month=${month}`)
    await mkdir(directory, { recursive: true })
    await writeFile(join(directory, `${name}.parquet`), toParquet(TABLES[name], rows[name]))
  }
}

/** Writes rows as a Parquet file, packed by gzip. */
function toParquet(
  columns: Readonly<Record<string, ColumnType>>,
  rows: readonly Readonly<Record<string, unknown>>[],
): Uint8Array {
  const named = Object.entries(columns)
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: named.length },
      ...named.map(([name, type]) => ({ name, ...TYPES[type] })),
    ],
    codec: 'GZIP',
    compressors: { GZIP: (input) => gzipSync(input) },
    createdBy: 'ai-ops record-config',
  })
  file.write({ columnData: named.map(([name]) => ({ name, data: rows.map((row) => row[name]) })) })
  file.finish()
  return writer.getBytes()
}
