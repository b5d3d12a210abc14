import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { GitHubEmulator } from './server.ts'
import type { NewIssue, NewPull } from './state/issues.ts'
import type { NewAsset, NewRelease } from './state/releases.ts'
import type { Repository, RepositoryOptions, SeedCommit } from './state/repository.ts'

/** What a repository holds from the start. The parts are made in this order. */
export type RepositorySeed = RepositoryOptions & {
  /** A folder whose files are the first commit, besides `files`; relative to the seed file. */
  directory?: string
  commits?: (Omit<SeedCommit, 'date'> & { date?: string })[]
  /** Tag names and what they are at; annotated with a message. */
  tags?: Record<string, string | { at: string; message: string }>
  issues?: NewIssue[]
  pulls?: NewPull[]
  releases?: (NewRelease & { assets?: NewAsset[] })[]
}

/** What an emulator holds from the start: `owner/name` and what is in it. */
export type Seed = { repositories: Record<string, RepositorySeed> }

const FIELDS: readonly (keyof RepositorySeed)[] = [
  'defaultBranch',
  'visibility',
  'immutableReleases',
  'protectedBranches',
  'description',
  'files',
  'directory',
  'commits',
  'tags',
  'issues',
  'pulls',
  'releases',
]

/** Reads a seed file (JSON); throws for a field that it does not know. */
export function readSeed(file: string): Seed {
  const seed: Seed = JSON.parse(readFileSync(file, 'utf8'))
  for (const [fullName, fields] of Object.entries(seed.repositories ?? {})) {
    for (const field of Object.keys(fields)) {
      if (!FIELDS.some((known) => known === field)) {
        throw new Error(`${file}: ${fullName} has a field "${field}"; allowed are ${FIELDS.join(', ')}`)
      }
    }
  }
  return seed
}

/** Makes the repositories of a seed; `root` is what its folders are relative to. */
export function applySeed(github: GitHubEmulator, seed: Seed, root = '.'): void {
  for (const [fullName, fields] of Object.entries(seed.repositories)) {
    const files = { ...(fields.directory ? readTree(join(root, fields.directory)) : {}), ...fields.files }
    const hasFiles = Object.keys(files).length > 0
    fill(github.createRepository(fullName, { ...fields, files: hasFiles ? files : undefined }), fields)
  }
}

/** The files below a folder, by their path; `.git` and `node_modules` left out. */
export function readTree(directory: string): Record<string, Buffer> {
  const files: Record<string, Buffer> = {}
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/')
    if (!entry.isFile() || /(^|\/)(\.git|node_modules)(\/|$)/.test(path)) continue
    files[path] = readFileSync(join(directory, path))
  }
  return files
}

function fill(repository: Repository, seed: RepositorySeed): void {
  for (const { date, ...commit } of seed.commits ?? []) {
    repository.commit({ ...commit, ...(date ? { date: new Date(date) } : {}) })
  }
  for (const [name, at] of Object.entries(seed.tags ?? {})) {
    if (typeof at === 'string') repository.tag(name, at)
    else repository.tag(name, at.at, at.message)
  }
  for (const issue of seed.issues ?? []) repository.issues.add(issue)
  for (const pull of seed.pulls ?? []) repository.issues.addPull(pull)
  for (const { assets = [], ...release } of seed.releases ?? []) {
    const added = repository.releases.add({ ...release, draft: true })
    for (const asset of assets) repository.releases.addAsset(added, asset)
    if (release.draft !== true) repository.releases.publish(added, release.makeLatest)
  }
}
