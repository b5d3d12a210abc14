import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type BuildFacts, checksumsOf, predicateOf, type Subject, statementOf } from './statement.ts'

/** Files about what a build has made, each undefined when there is nothing to say. */
export interface ProvenanceFiles {
  /** Lists of packages (SPDX 2.3) of the AMI with its VM images, and of the container image. */
  readonly bill: string | undefined
  readonly containerBill: string | undefined
  readonly checksums: string | undefined
  /** The in-toto statement, and its predicate alone. */
  readonly statement: string | undefined
  readonly predicate: string | undefined
}

/** Where the playbook leaves its lists of packages. */
export interface Bills {
  readonly ami: string
  readonly container: string
}

export function billsIn(directory: string, assetId: string): Bills {
  return {
    ami: join(directory, `sandbox-${assetId}.spdx.json`),
    container: join(directory, `sandbox-${assetId}-container.spdx.json`),
  }
}

/** What is written about a build. */
export interface Provenance {
  readonly assetId: string
  /** VM images, which can be downloaded. */
  readonly files: readonly Subject[]
  /** Container images. */
  readonly images: readonly Subject[]
  readonly facts: BuildFacts
  /** The lists that the playbook has had to leave; a playbook of the user's own may have left none. */
  readonly bills: Partial<Bills>
}

/** Writes the checksums of the files, and provenance of files and images. */
export function writeProvenance(
  directory: string,
  { assetId, files, images, facts, bills }: Provenance,
): ProvenanceFiles {
  const [bill, containerBill] = [bills.ami, bills.container].map((path) =>
    path !== undefined && existsSync(path) ? path : undefined,
  )
  const subjects = [...files, ...images]
  const lists = { bill, containerBill, checksums: undefined, statement: undefined, predicate: undefined }
  if (subjects.length === 0) return lists
  const written = [bill, containerBill].flatMap((path) => (path === undefined ? [] : [subjectOf(path)]))
  const predicate = predicateOf({ ...facts, byproducts: [...facts.byproducts, ...written] })
  const write = (name: string, content: string): string => {
    const path = join(directory, name)
    mkdirSync(directory, { recursive: true })
    writeFileSync(path, content)
    return path
  }
  return {
    ...lists,
    checksums: files.length === 0 ? undefined : write(`sandbox-${assetId}.sha256`, checksumsOf(files)),
    statement: write(`sandbox-${assetId}.provenance.json`, toText(statementOf(subjects, predicate))),
    predicate: write(`sandbox-${assetId}.predicate.json`, toText(predicate)),
  }
}

function subjectOf(path: string): Subject {
  return { name: basename(path), sha256: createHash('sha256').update(readFileSync(path)).digest('hex') }
}

function toText(value: object | string | number | boolean | null): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
