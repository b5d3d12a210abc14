import { UserError } from '../shared/errors.ts'
import {
  type CommonInputs,
  type PlanInputs,
  readCommonInputs,
  readPlanInputs,
} from '../shared/inputs/common-inputs.ts'
import type { InputReader } from '../shared/inputs/input-reader.ts'
import { isPrerelease, parseVersion } from '../shared/release-version.ts'
import type { Runner } from '../shared/runner.ts'
import { readTextFile } from '../shared/workspace-file.ts'
import type { MakeLatest } from './make-latest.ts'
import type { RepositoryName } from './release.ts'

/** The inputs of the action; see `action.yml`. */
export type Inputs = CommonInputs &
  PlanInputs & {
    readonly githubToken: string
    /** That of the workflow when absent. */
    readonly repository: RepositoryName | undefined
    readonly tag: string
    readonly target: string | undefined
    /** The tree that the commit must have: what was checked. */
    readonly tree: string | undefined
  } & (DraftInputs | PublishInputs)

export interface DraftInputs {
  readonly mode: 'draft'
  readonly title: string
  readonly notes: NotesSource
  readonly prerelease: boolean
}

export interface PublishInputs {
  readonly mode: 'publish'
  /** Paths and globs. */
  readonly assets: readonly string[]
  readonly makeLatest: 'auto' | MakeLatest
}

/** Where the release notes are. */
export type NotesSource = { readonly text: string } | { readonly file: string }

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
    return { ...common, ...publish }
  }
  const { title, prerelease, text, file } = draft
  if (text !== undefined && file === undefined) return { ...common, mode, title, prerelease, notes: { text } }
  if (file !== undefined && text === undefined) return { ...common, mode, title, prerelease, notes: { file } }
  throw new UserError('exactly one of the inputs `notes` and `notes-file` is required for a draft.', {
    given: text === undefined ? 'neither' : 'both',
  })
}

/** GitHub takes 125,000 characters; more bytes than this cannot be notes. */
const LARGEST_NOTES_BYTES = 500_000

/**
 * Reads the release notes.
 *
 * @throws UserError when there is no such file, or when it is a symbolic link or outside of the workspace
 */
export function readNotes(
  source: NotesSource,
  { workspace, tempDir }: Pick<Runner, 'workspace' | 'tempDir'>,
): string {
  if ('text' in source) return source.text
  const where = `input notes-file: ${source.file}`
  const place = { root: workspace, otherRoots: [tempDir], path: source.file, where }
  const text = readTextFile(place, LARGEST_NOTES_BYTES)
  if (text !== undefined) return text
  throw new UserError('there is no such file.', { where, next: 'A path counts from the workspace.' })
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
  return version !== undefined && isPrerelease(version)
}

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

function readPublish(inputs: InputReader): PublishInputs {
  return {
    mode: 'publish',
    assets: inputs.list('assets'),
    makeLatest: inputs.choice('make-latest', ['auto', 'true', 'false', 'legacy']),
  }
}

function readRepository(name: string | undefined): RepositoryName | undefined {
  if (name === undefined) return undefined
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(name)
  if (match?.[1] !== undefined && match[2] !== undefined) return { owner: match[1], repo: match[2] }
  throw new UserError('this is no repository.', {
    where: 'input repository',
    given: `\`${name}\``,
    allowed: 'owner/name',
  })
}
