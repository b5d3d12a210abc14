import type { GitHubEmulator, Repository } from '../emulators/github/server.ts'

export const REPOSITORY = 'octo/assistant'
export const STABLE_VERSION = '1.3.0'
export const NEW_VERSION = '1.4.0'
/** By which a build on the runner installs the sandbox. */
export const PLAYBOOK = 'sandbox/playbook.yml'

/** A module with rules of the team's own; they do not hold for the release of the demo. */
export const POLICY_MODULE = 'policies/models.mjs'

const REVIEWED_MODELS = `export default [
  {
    id: 'reviewed-models',
    description: 'Only models that were reviewed.',
    level: 'mandatory',
    judge: ({ record }) =>
      record.versions.model
        .filter(({ name }) => name !== 'generative')
        .map(({ name, version }) => ({ subject: name, message: \`version \${version} was not reviewed\` })),
  },
]
`

/** The repository's first commit. */
export const demoRepository = {
  files: {
    ...manifest(STABLE_VERSION),
    ...changes(STABLE_VERSION, '2026-10-01', 'Steady answers', [17]),
    [POLICY_MODULE]: REVIEWED_MODELS,
  },
}

/** What is on GitHub before the release: version 1.3.0 released, 1.4.0 merged with its changes file, tickets closed. */
export function seedGitHub(github: GitHubEmulator, today: Date): Repository {
  const repository = github.repository(REPOSITORY)
  repository.issues.add({ number: 17, title: 'Answers differ between two runs', closed: 'completed' })
  repository.tag(STABLE_VERSION)
  repository.releases.add({
    tagName: STABLE_VERSION,
    name: `${STABLE_VERSION}: Steady answers`,
    body: 'See changes.',
  })
  repository.issues.add({ number: 21, title: 'Long prompts are cut', closed: 'completed' })
  repository.issues.add({ number: 24, title: 'The sandbox lacks the newest toolkit', closed: 'completed' })
  repository.commit({
    message: 'Prepare 1.4.0',
    additions: {
      ...manifest(NEW_VERSION),
      [PLAYBOOK]: '- hosts: all\n',
      ...changes(NEW_VERSION, today.toISOString().slice(0, 10), 'Longer prompts', [21, 24]),
      'doc/changes/changelog.md': `# Changes\n\n* [${NEW_VERSION}](changes_${NEW_VERSION}.md)\n* [${STABLE_VERSION}](changes_${STABLE_VERSION}.md)\n`,
    },
  })
  return repository
}

function manifest(version: string): Record<string, string> {
  return { 'package.json': `${JSON.stringify({ name: 'assistant', version }, null, 2)}\n` }
}

function changes(
  version: string,
  date: string,
  codeName: string,
  tickets: readonly number[],
): Record<string, string> {
  return {
    'doc/changes/changelog.md': `# Changes\n\n* [${version}](changes_${version}.md)\n`,
    [`doc/changes/changes_${version}.md`]: `# Assistant ${version}, released ${date}

Code name: ${codeName}

## Summary

This release makes the assistant better at what its users asked for.

## Features

${tickets.map((ticket) => `* #${ticket}: Did what the ticket asks for`).join('\n')}
`,
  }
}
