import { UserError } from '../shared/errors.ts'
import type { Runner } from '../shared/runner.ts'
import { readTextFile } from '../shared/workspace-file.ts'

/** Where the release notes are. */
export type NotesSource = { readonly text: string } | { readonly file: string }

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
