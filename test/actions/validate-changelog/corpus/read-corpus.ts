import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the real changes files; `CHANGES_CORPUS` names another one of the same layout. */
export const CORPUS =
  process.env.CHANGES_CORPUS ??
  fileURLToPath(new URL('../../../../../shared/data/changes-corpus', import.meta.url))

/** Whether the corpus is there. In CI it has to be. */
export function hasCorpus(): boolean {
  if (existsSync(join(CORPUS, 'labels.tsv'))) return true
  if (process.env.CI === 'true') throw new Error(`The corpus is missing: ${CORPUS}`)
  console.warn(`SKIPPED: the tests on real changes files, since ${CORPUS} is absent`)
  return false
}

/** A row of `labels.tsv`: one changes file, and what two other tools say of it. */
export interface Label {
  readonly repo: string
  readonly file: string
  readonly path: string
  readonly version: string
  readonly state: string
  readonly evaluatedCopy: string
  /** ISO 8601 with the offset of the committer; empty without a tag. */
  readonly tagCommitDate: string
  readonly releaseDroid: readonly string[]
  readonly projectKeeper: readonly string[]
  readonly droidTickets: number
  readonly keeperTickets: number
}

/** All rows of `labels.tsv`. */
export function readLabels(): Label[] {
  return readTable('labels.tsv').map((row) => ({
    repo: row.repo ?? '',
    file: row.file ?? '',
    path: row.path ?? '',
    version: row.version ?? '',
    state: row.state ?? '',
    evaluatedCopy: row.evaluated_copy ?? '',
    tagCommitDate: row.tag_commit_date ?? '',
    releaseDroid: codesOf(row.release_droid_findings),
    projectKeeper: codesOf(row.project_keeper_findings),
    droidTickets: Number(row.rd_tickets),
    keeperTickets: Number(row.pk_tickets),
  }))
}

/** The kinds of defects (`defects.tsv`) of each file, by `repo version`. */
export function readDefects(): Map<string, Set<string>> {
  const defects = new Map<string, Set<string>>()
  for (const { repo, version, defect = '' } of readTable('defects.tsv')) {
    const key = `${repo} ${version}`
    const kinds = defects.get(key)
    if (kinds === undefined) defects.set(key, new Set([defect]))
    else kinds.add(defect)
  }
  return defects
}

/** The text of the copy that a label is about. */
export function readCopy({ repo, evaluatedCopy, file }: Label): string {
  return readFileSync(join(CORPUS, repo, evaluatedCopy, file), 'utf8')
}

/** All changes files of one kind, of all repositories. */
export function readAll(kind: 'head' | 'at-tag' | 'draft'): { repo: string; file: string; text: string }[] {
  return readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(CORPUS, entry.name, kind)))
    .flatMap(({ name: repo }) =>
      readdirSync(join(CORPUS, repo, kind))
        .filter((file) => /changes_.*\.md$/.test(file))
        .map((file) => ({ repo, file, text: readFileSync(join(CORPUS, repo, kind, file), 'utf8') })),
    )
}

function codesOf(text = ''): string[] {
  return [...new Set(text.match(/E-[A-Z]+(?:-[A-Z]+)*-\d+/g) ?? [])].sort()
}

function readTable(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(CORPUS, name), 'utf8').trimEnd().split('\n')
  const columns = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
  })
}
