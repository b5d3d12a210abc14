import { describe, expect, jest, test } from '@jest/globals'
import { demoRepository, NEW_VERSION, REPOSITORY, seedGitHub } from '../demo/seed-github.ts'
import { startGitHub } from '../emulators/github/server.ts'
import { runAct } from './act.ts'

const CALLER = `
name: Changes
on: pull_request
permissions: {}
jobs:
  check:
    permissions: { contents: read, issues: read, pull-requests: write }
    uses: ai-ops/ai-ops/.github/workflows/check-changes.yml@v1
  tell:
    needs: check
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    steps:
      - run: echo "told version=$VERSION outcome=$OUTCOME"
        env: { VERSION: '\${{ needs.check.outputs.version }}', OUTCOME: '\${{ needs.check.outputs.outcome }}' }
`

/** GitHub gives a pull request from a fork a token that only reads, whatever the workflow asks for. */
const READS = { contents: 'read', issues: 'read', 'pull-requests': 'read' } as const
const FORK = { full_name: 'mallory/assistant', fork: true }

async function check(change: (text: string) => string, { fromFork = false } = {}) {
  const github = await startGitHub({ repositories: { [REPOSITORY]: demoRepository } })
  await using _ = github
  const repository = seedGitHub(github, new Date())
  const path = `doc/changes/changes_${NEW_VERSION}.md`
  const text = change(repository.file(path) ?? '')
  const sha = repository.commit({
    branch: 'prepare',
    additions: { [path]: text },
    message: 'Change the changes',
  })
  repository.issues.addPull({ number: 30, title: 'Prepare', head: 'prepare', base: 'main' })
  const event = {
    number: 30,
    pull_request: {
      number: 30,
      head: { sha, ref: 'prepare', ...(fromFork ? { repo: FORK } : {}) },
      base: { ref: 'main', sha: repository.git.resolve('main') },
    },
  }
  return {
    ...(await runAct({
      github,
      repository,
      revision: sha,
      caller: CALLER,
      eventName: 'pull_request',
      event,
      ...(fromFork ? { job: github.startJob({ repository: REPOSITORY, permissions: READS }) } : {}),
    })),
    violations: github.violations(),
    written: github
      .requests()
      .filter(({ method, path, status }) => method !== 'GET' && path !== '/graphql' && status < 300).length,
    head: repository.git.resolve('prepare') === sha,
  }
}

// A whole workflow a test: with other work beside it, act takes minutes.
jest.setTimeout(360_000)

describe('check-changes.yml in act', () => {
  test('passes a good changes file, and says which version it prepares', async () => {
    const { exitCode, log, jobs, violations } = await check((text) => text)
    expect(log).toContain(`told version=${NEW_VERSION} outcome=succeeded`)
    expect(jobs.get('Check the changes file')).toBe('success')
    expect(exitCode).toBe(0)
    expect(violations).toEqual([])
  })

  test('fails a bad one, on the line where it is bad', async () => {
    const { exitCode, log, jobs } = await check((text) =>
      text.replace(/^# Assistant [\d.]+/, '# Assistant 9.9.9'),
    )
    expect(jobs.get('Check the changes file')).toBe('failure')
    expect(log).toMatch(/changes_1\.4\.0\.md:1.*9\.9\.9/)
    expect(exitCode).not.toBe(0)
  })

  test('judges a pull request from a fork alike with a token that only reads, and writes nothing', async () => {
    const good = await check((text) => text, { fromFork: true })
    expect(good.log).toContain(`told version=${NEW_VERSION} outcome=succeeded`)
    expect([good.exitCode, good.written, good.head]).toEqual([0, 0, true])

    const bad = await check((text) => text.replace(/^# Assistant [\d.]+/, '# Assistant 9.9.9'), {
      fromFork: true,
    })
    expect(bad.jobs.get('Check the changes file')).toBe('failure')
    expect(bad.log).toMatch(/changes_1\.4\.0\.md:1.*9\.9\.9/)
    expect(bad.exitCode).not.toBe(0)
    expect([bad.written, bad.head]).toEqual([0, true])
    expect(bad.log).toContain('a pull request from a fork never has it')
  })
})
