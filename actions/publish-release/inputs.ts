import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { messageOf, UserError } from '../shared/errors.ts'
import {
  type CommonInputs,
  type PlanInputs,
  readCommonInputs,
  readPlanInputs,
} from '../shared/inputs/common-inputs.ts'
import type { InputReader } from '../shared/inputs/input-reader.ts'
import type { MakeLatest } from './make-latest.ts'
import type { RepositoryName } from './release.ts'
import { parseTag } from './semver.ts'

/** The inputs of the action; see `action.yml`. */
export type Inputs = CommonInputs &
  PlanInputs & {
    readonly githubToken: string
    /** That of the workflow when absent. */
    readonly repository: RepositoryName | undefined
    readonly tag: string
    readonly target: string | undefined
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
  }
  if (mode === 'publish') return { ...common, ...publish }
  const { title, prerelease, text, file } = draft
  if (text !== undefined && file === undefined) return { ...common, mode, title, prerelease, notes: { text } }
  if (file !== undefined && text === undefined) return { ...common, mode, title, prerelease, notes: { file } }
  throw new UserError('exactly one of the inputs `notes` and `notes-file` is required for a draft.', {
    given: text === undefined ? 'neither' : 'both',
  })
}

/**
 * Reads the release notes.
 *
 * @throws UserError when there is no such file
 */
export function readNotes(source: NotesSource, workspace: string): string {
  if ('text' in source) return source.text
  try {
    return readFileSync(resolve(workspace, source.file), 'utf8')
  } catch (error) {
    throw new UserError(`the file cannot be read: ${messageOf(error)}.`, {
      where: `input notes-file: ${source.file}`,
    })
  }
}

function readDraft(inputs: InputReader, tag: string) {
  return {
    title: inputs.optional('title') ?? tag,
    text: inputs.optional('notes'),
    file: inputs.optional('notes-file'),
    prerelease: isPrerelease(inputs.choice('prerelease', ['auto', 'true', 'false']), tag),
  }
}

function isPrerelease(choice: 'auto' | 'true' | 'false', tag: string): boolean {
  if (choice !== 'auto') return choice === 'true'
  return (parseTag(tag)?.prerelease.length ?? 0) > 0
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
