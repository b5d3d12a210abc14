import type { Observation } from '../../../actions/validate-changelog/observation.ts'
import type { ObservedFiles, Request } from '../../../actions/validate-changelog/request.ts'
import { GOOD, PATH } from './sample-facts.ts'

export const INDEX_PATH = 'doc/changes/changelog.md'

/** Files of a repository that is about to release 1.2.3. */
export function filesWith(
  changes: Readonly<Record<string, string>> = { [PATH]: GOOD },
  index = '* [1.2.3](changes_1.2.3.md)\n',
): ObservedFiles {
  return {
    format: 'changes-files',
    directory: 'doc/changes',
    changes: Object.entries(changes).map(([path, text]) => ({ path, text })),
    indexPath: INDEX_PATH,
    index: { path: INDEX_PATH, text: index },
    manifests: [],
  }
}

/** What is seen on 31 January 2024 at noon, nothing looked up. */
export function observationOf(more: Partial<Observation> = {}): Observation {
  const notAsked = { state: 'not-asked' } as const
  return {
    mode: 'release',
    now: '2024-01-31T12:00:00Z',
    origin: { repository: 'octo/my-service', tag: undefined, touched: [] },
    sha: 'c0ffee',
    treeId: '',
    target: { kind: 'branch', repository: 'octo/my-service', branch: 'main' },
    pullRequest: undefined,
    files: filesWith(),
    tags: notAsked,
    release: notAsked,
    tickets: notAsked,
    commentable: new Map(),
    ...more,
  }
}

/** What the defaults of `action.yml` ask for. */
export function requestOf(more: Partial<Request> = {}): Request {
  return {
    mode: 'auto',
    profile: 'default',
    format: 'auto',
    changesDirectory: 'doc/changes',
    changelog: undefined,
    changesFile: undefined,
    version: undefined,
    tagFormat: '{version}',
    manifests: undefined,
    overrides: new Map(),
    settings: {},
    checkTickets: true,
    checkReleases: true,
    commitFixes: false,
    suggestFixes: true,
    checklist: [],
    announcement: '{repository} {version}: {code-name}. {summary} {url}',
    ...more,
  }
}
