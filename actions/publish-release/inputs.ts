import { UserError } from '../shared/errors.ts'
import {
  type CommonInputs,
  type PlanInputs,
  readCommonInputs,
  readPlanInputs,
} from '../shared/inputs/common-inputs.ts'
import type { InputReader } from '../shared/inputs/input-reader.ts'
import { isPrerelease, parseVersion } from '../shared/release-version.ts'
import type { MakeLatest } from './modes/publish/make-latest.ts'
import type { NotesSource } from './notes.ts'
import type { RepositoryName } from './release/release.ts'

/** The inputs of the action; see `action.yml`. */
export type Inputs = DraftInputs | PublishInputs

interface OfEveryMode extends CommonInputs, PlanInputs {
  readonly githubToken: string
  /** That of the workflow when absent. */
  readonly repository: RepositoryName | undefined
  readonly tag: string
  readonly target: string | undefined
  /** The tree that the commit must have: what was checked. */
  readonly tree: string | undefined
}

/** The inputs of `mode: draft`. */
export interface DraftInputs extends OfEveryMode {
  readonly mode: 'draft'
  readonly title: string
  readonly notes: NotesSource
  readonly prerelease: boolean
}

/** The inputs of `mode: publish`. */
export interface PublishInputs extends OfEveryMode {
  readonly mode: 'publish'
  /** Paths and globs. */
  readonly assets: readonly string[]
  readonly makeLatest: 'auto' | MakeLatest
}

export function readInputs(inputs: InputReader): Inputs {
  const mode = inputs.choice('mode', ['draft', 'publish'])
  const tag = inputs.text('tag')
  const draft = readDraft(inputs, tag)
  const publish = readPublish(inputs)
  const common = {
    ...readCommonInputs(inputs),
    ...readPlanInputs(inputs),
    githubToken: inputs.text('github-token'),
    repository: readRepository(inputs.optional('repository')),
    tag,
    target: inputs.optional('target'),
    tree: readTree(inputs.optional('tree')),
  }
  if (mode === 'publish') {
    requireNoDraftInputs(inputs)
    return { ...common, mode, ...publish }
  }
  const { title, prerelease, text, file } = draft
  if (text !== undefined && file === undefined) return { ...common, mode, title, prerelease, notes: { text } }
  if (file !== undefined && text === undefined) return { ...common, mode, title, prerelease, notes: { file } }
  throw new UserError('exactly one of the inputs `notes` and `notes-file` is required for a draft.', {
    given: text === undefined ? 'neither' : 'both',
  })
}

function readDraft(inputs: InputReader, tag: string) {
  return {
    title: inputs.optional('title') ?? tag,
    text: inputs.optional('notes'),
    file: inputs.optional('notes-file'),
    prerelease: readPrerelease(inputs.choice('prerelease', ['auto', 'true', 'false']), tag),
  }
}

function readPrerelease(choice: 'auto' | 'true' | 'false', tag: string): boolean {
  if (choice !== 'auto') return choice === 'true'
  const version = parseVersion(tag)
  return version === undefined ? OTHER_PRERELEASE.test(tag) : isPrerelease(version)
}

/**
 * What says that a tag is a pre-release although the project itself writes none like it: PEP 440 in each of its
 * spellings (`1.2RC1`, `1!2.0b1`, `1.2.post1.dev2`), also after the name of a package (`service/v1.2.3-rc.1`).
 */
const OTHER_PRERELEASE =
  /(^|[/@-])v?\.?(\d+!)?\d+(\.\d+)*([-_.]?(a|b|c|rc|alpha|beta|pre|preview|m|snapshot)[-_.]?\d*(\.\d+)*([-_.]?(post|rev|r|dev)[-_.]?\d*)*|([-_.]?(post|rev|r)[-_.]?\d*)?[-_.]?dev[-_.]?\d*)(\+[\w.-]+)?$/i

/** The draft says what the release says: an input that would be ignored is refused. */
function requireNoDraftInputs(inputs: InputReader): void {
  const given = ['title', 'notes', 'notes-file'].find((name) => inputs.optional(name) !== undefined)
  const ignored = given ?? (inputs.optional('prerelease') === 'auto' ? undefined : 'prerelease')
  if (ignored === undefined) return
  throw new UserError('this input is for `mode: draft` alone.', {
    where: `input ${ignored}`,
    next: 'Give it to the step that drafts the release; the publication publishes what was drafted.',
  })
}

function readTree(id: string | undefined): string | undefined {
  if (id === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return id
  throw new UserError('this is not the id of a tree.', {
    where: 'input tree',
    given: `\`${id}\``,
    allowed: 'the output `tree` of validate-changelog',
  })
}

function readPublish(inputs: InputReader): Pick<PublishInputs, 'assets' | 'makeLatest'> {
  return {
    assets: inputs.list('assets'),
    makeLatest: inputs.choice('make-latest', ['auto', 'true', 'false', 'legacy']),
  }
}

function readRepository(name: string | undefined): RepositoryName | undefined {
  if (name === undefined) return undefined
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(name)
  if (match?.[1] !== undefined && match[2] !== undefined) return { owner: match[1], repo: match[2] }
  throw new UserError('this is not a repository.', {
    where: 'input repository',
    given: `\`${name}\``,
    allowed: 'owner/name',
  })
}
