import type { AskingWorld } from '../../shared/ask-server.ts'
import { UserError } from '../../shared/errors.ts'
import type { CoverageGap, VersionReference } from '../document/record.ts'
import { askRegistry, type Registry, textIn } from './registry.ts'

/** `owner/name@revision`; data sets are below `datasets/`. Without a revision it is `main`. */
const REFERENCE = /^(datasets\/)?([\w.-]+\/[\w.-]+)(?:@([\w./-]+))?$/
const COMMIT = /^[0-9a-f]{40}$/

/** Whether a text refers to a repository of Hugging Face. */
export function isHuggingFaceReference(text: string): boolean {
  return REFERENCE.test(text) && !text.includes('..')
}

/**
 * Looks up which commit a revision of a repository is (Hub API, `GET /api/models/{repo}/revision/{revision}`): a branch
 * or a tag moves, a commit does not.
 */
export async function resolveHuggingFace(
  name: string,
  reference: string,
  { registry, world }: { readonly registry: Registry; readonly world: AskingWorld },
): Promise<{ version: VersionReference | undefined; gaps: readonly CoverageGap[] }> {
  const [, folder = '', repository = '', revision = 'main'] = REFERENCE.exec(reference) ?? []
  const kind = folder === '' ? 'models' : 'datasets'
  const path = `/api/${kind}/${repository}/revision/${encodeURIComponent(revision)}`
  const subject = `hugging-face:${reference}`
  const answer = await askRegistry(registry, { path, subject }, world)
  if (answer.state === 'gap') return { version: undefined, gaps: [answer.gap] }
  const commit = textIn(answer.data, 'sha')
  if (commit === undefined || !COMMIT.test(commit) || (COMMIT.test(revision) && commit !== revision))
    throw new UserError(`${subject}: ${registry.url} does not say which commit this is.`)
  const uri = `${registry.url}/${folder}${repository}/tree/${commit}`
  return {
    version: { name, version: commit, digest: `sha1:${commit}`, uri, source: 'hugging-face' },
    gaps: [],
  }
}
