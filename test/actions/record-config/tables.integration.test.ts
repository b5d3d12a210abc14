import { appendFileSync, cpSync, existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { TABLES } from '../../../actions/record-config/modes/tables/tables.ts'
import { root } from '../../../scripts/action-definitions.ts'
import { type AwsEmulator, startAws } from '../../emulators/aws/server.ts'
import { type ActionEnd, runAction } from '../../support/action-process.ts'
import { deploySystem } from './deployed-system.ts'
import { offline, recordOptions, verificationKeyOf } from './record-runs.ts'
import { temporaryFolder } from './temporary-folder.ts'

// An emulator, a system deployed in it and three records.
jest.setTimeout(60_000)

let aws: AwsEmulator
const history = temporaryFolder()

beforeAll(async () => {
  aws = await startAws()
  const system = await deploySystem(aws)
  const record = async (release: string, versions: string) => {
    const inputs = {
      'history-bucket': '',
      'history-path': history.path,
      system: 'assistant',
      release,
      versions,
      policies: 'model-pinned=mandatory',
    }
    const end = await runAction(recordOptions(aws, system, inputs))
    if (end.outputs.sequence === undefined) throw new Error(end.log)
  }
  const pinned = (version: number) =>
    `model: [{ name: ranker, version: ${version}, digest: "sha256:${'7'.repeat(64)}" }]`
  await record('1.0.0', pinned(7))
  await system.deploy('1.1.0')
  await record('1.1.0 <b>&bold', 'model: [{ name: ranker, version: 8 }]')
  await system.shiftTraffic(50)
  await record('1.2.0', pinned(9))
})
afterAll(async () => {
  history[Symbol.dispose]()
  await aws.stop()
})

/** Writes the tables of a history, without any way to AWS. */
function writeTables(path: string, reports: string): Promise<ActionEnd> {
  return runAction({
    action: 'record-config',
    environment: offline,
    inputs: {
      mode: 'tables',
      system: 'assistant',
      'history-path': path,
      'report-directory': reports,
      'verification-keys': verificationKeyOf('assistant'),
    },
  })
}

/** The blocks of the document in a language, in order, each without what follows its semicolon. */
function blocks(language: string): string[] {
  const text = readFileSync(join(root, 'doc', 'record-config', 'tables.md'), 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, sql = '']) => sql)
}

/** Runs statements of the document in DuckDB, in whose folder the tables are; the rows of the last of them. */
async function query(folder: string, ...statements: readonly string[]): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const [views = '', ...queries] = blocks('sql')
    await connection.run(views.replaceAll("'tables/", `'${folder}/tables/`))
    const asked = statements.length === 0 ? queries : statements
    let rows: Record<string, unknown>[] = []
    for (const statement of asked)
      rows = (await connection.runAndReadAll(statement)).getRowObjectsJson() as Record<string, unknown>[]
    return rows
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

describe('the tables of a history', () => {
  const reports = temporaryFolder()
  let end: ActionEnd
  beforeAll(async () => {
    end = await writeTables(history.path, reports.path)
  })
  afterAll(() => reports[Symbol.dispose]())
  const ask = (sql: string) => query(reports.path, sql)

  test('are in a folder for each table and month, for which DuckDB finds the partitions', async () => {
    expect(end.outputs).toMatchObject({
      outcome: 'succeeded',
      sequence: '3',
      tables: join(reports.path, 'tables'),
    })
    const files = globSync('*/system=assistant/month=*/*.parquet', { cwd: join(reports.path, 'tables') })
    expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(new Set(Object.keys(TABLES)))
    const [row] = await ask('SELECT DISTINCT system, month FROM records')
    expect(row).toEqual({ system: 'assistant', month: new Date().toISOString().slice(0, 7) })
  })

  test('say what the records say, texts of outside as they are', async () => {
    const records = await ask('SELECT * FROM records ORDER BY sequence')
    expect(records.map(({ sequence, release }) => [sequence, release])).toEqual([
      [1, '1.0.0'],
      [2, '1.1.0 <b>&bold'],
      [3, '1.2.0'],
    ])
    expect(new Set(records.map(({ policy }) => policy))).toEqual(new Set(['passed', 'violated']))
    for (const { entry, record, state } of records)
      for (const digest of [entry, record, state]) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    const [counted] = await ask(
      'SELECT count(*) AS rows, count(*) FILTER (b.content IS NULL) AS lost FROM resources r LEFT JOIN bodies b USING (body)',
    )
    const [expected] = await ask('SELECT sum(resource_count) AS rows FROM records')
    expect(counted).toEqual({ rows: expected?.rows, lost: '0' })
    expect(Number(counted?.rows)).toBeGreaterThan(3)
    const [twice] = await ask('SELECT count(*) - count(DISTINCT body) AS twice FROM bodies')
    expect(twice).toEqual({ twice: '0' })
  })

  test('say times as times, and nothing as null', async () => {
    const [row] = await ask(
      "SELECT typeof(recorded_at) AS type, age(now()::TIMESTAMP, recorded_at) < INTERVAL '1 hour' AS is_recent FROM records",
    )
    expect(row).toEqual({ type: 'TIMESTAMP', is_recent: true })
    const [nulls] = await ask(
      'SELECT count(*) FILTER (excepted_until IS NULL) = count(*) AS none FROM violations',
    )
    expect(nulls).toEqual({ none: true })
  })

  test.each(
    blocks('sql')
      .slice(1)
      .flatMap((sql) => [[sql.split('\n')[0] ?? '', sql]]),
  )('answer the query of the document: %s', async (_, sql) => {
    const rows = await ask(sql)
    for (const row of rows) expect(Object.keys(row).length).toBeGreaterThan(2)
    if (!sql.includes('FROM gaps')) expect(rows.length).toBeGreaterThan(0)
  })
})

test('nothing is written of a history that is damaged', async () => {
  using folder = temporaryFolder()
  using reports = temporaryFolder()
  cpSync(history.path, folder.path, { recursive: true })
  const [body = 'no file'] = globSync(join(folder.path, 'assistant', 'bodies', '**', '*.json'))
  appendFileSync(body, ' ')
  const end = await writeTables(folder.path, reports.path)
  expect(end.outputs).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(/body/) })
  expect(end.outputs.tables).toBeUndefined()
  expect(existsSync(join(reports.path, 'tables'))).toBe(false)
})

test('Athena is told the columns that there are', () => {
  const types = { text: 'string', 'text?': 'string', integer: 'int', truth: 'boolean', time: 'timestamp' }
  const [ddl = ''] = blocks('athena')
  const created = [...ddl.matchAll(/CREATE EXTERNAL TABLE (\w+) \((.*?)\)\nPARTITIONED/gs)].map(
    ([, name = '', columns = '']) => [
      name,
      columns
        .replaceAll('`', '')
        .trim()
        .split(/\s*,\s*/),
    ],
  )
  expect(Object.fromEntries(created)).toEqual(
    Object.fromEntries(
      Object.entries(TABLES).map(([name, columns]) => [
        name,
        Object.entries(columns).map(([column, type]) => `${column} ${types[type]}`),
      ]),
    ),
  )
})
