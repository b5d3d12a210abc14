import { describe, expect, test } from '@jest/globals'
import { renderReleaseNotes } from '../../../../actions/validate-changelog/notes/release-notes.ts'
import { parseChangesFile } from '../../../../actions/validate-changelog/parse/changes-document.ts'
import {
  parseKeepAChangelog,
  readEntry,
} from '../../../../actions/validate-changelog/parse/keep-a-changelog.ts'

const PLACE = { serverUrl: 'https://github.com', repository: 'octo/service', tag: 'v1.0.0' }

function notes(body: string, limit?: number): string {
  const text = `# S 1.0.0, released 2024-01-31\n\nCode name: A name\nof two lines\n\n${body}`
  return renderReleaseNotes(
    parseChangesFile('doc/changes/changes_1.0.0.md', text, { repository: '' }),
    PLACE,
    limit,
  )
}

describe('renderReleaseNotes', () => {
  test('leaves out title, code name and comments', () => {
    expect(notes('## Summary\n\n<!-- not\nthis -->\nText <!-- nor this -->here.\n\n\n\n## Features\n')).toBe(
      '## Summary\n\nText here.\n\n## Features',
    )
  })

  test.each([
    ['Thanks @octocat and @octo/team.', 'Thanks @\u2060octocat and @\u2060octo/team.'],
    ['mail@example.org `@octocat` [@x](https://a.b)', 'mail@example.org `@octocat` [@\u2060x](https://a.b)'],
    ['a <script>alert(1)</script> b', 'a &lt;script>alert(1)&lt;/script> b'],
    ['<img src=x onerror=y> <!doctype>', '&lt;img src=x onerror=y> &lt;!doctype>'],
    ['<details><summary>More</summary></details><br/>', '<details><summary>More</summary></details><br/>'],
    ['<details open onclick=x>', '&lt;details open onclick=x>'],
    ['1 < 2 and `<b>`', '1 < 2 and `<b>`'],
    ['* <https://a.b/c>', '* <https://a.b/c>'],
    ['<https://a.b/c> and `@x`', '<https://a.b/c> and `@x`'],
    ['[x](javascript:alert(1))', '[x](#))'],
    ['[x](data:text/html,a)', '[x](#)'],
    ['[x](https://a.b/c) [y](#z)', '[x](https://a.b/c) [y](#z)'],
    ['[x](../user_guide.md#a)', '[x](https://github.com/octo/service/blob/v1.0.0/doc/user_guide.md#a)'],
    ['[x](/README.md)', '[x](https://github.com/octo/service/blob/v1.0.0/README.md)'],
    ['![x](images/a b.png)', '![x](https://github.com/octo/service/blob/v1.0.0/doc/changes/images/a b.png)'],
    ['[x](../../../../etc/passwd)', '[x](https://github.com/octo/service/blob/v1.0.0/etc/passwd)'],
    ['a\u202eb\u0007c\u001b[2Jd', 'abc[2Jd'],
  ])('makes %j safe', (line, safe) => {
    expect(notes(`## Summary\n\n${line}\n`)).toBe(`## Summary\n\n${safe}`)
  })

  test('leaves code as it is', () => {
    const code = '```\n@octocat <script> [x](y.md)\n```'
    expect(notes(`## Summary\n\n${code}\n`)).toBe(`## Summary\n\n${code}`)
  })

  test('fits the limit and says where the rest is', () => {
    const text = notes(`## Summary\n\n${'A line of text.\n'.repeat(1_000)}`, 2_000)
    expect(text.length).toBeLessThanOrEqual(2_000)
    expect(text).toMatch(
      /\n\n… \[all changes\]\(https:\/\/github\.com\/octo\/service\/blob\/v1\.0\.0\/doc\/changes\/changes_1\.0\.0\.md\)$/,
    )
  })

  test('of an entry are that entry alone', () => {
    const changelog = parseKeepAChangelog(
      'CHANGELOG.md',
      '# Changelog\n\n## [1.0.0] - 2024-01-31\n\n### Added\n\n- A\n\n## [0.9.0] - 2023-01-01\n\n- B\n\n[1.0.0]: https://a.b\n',
    )
    const [entry] = changelog.entries
    if (entry === undefined) throw new Error('no entry')
    expect(renderReleaseNotes(readEntry(changelog, entry, { repository: '' }), PLACE)).toBe(
      '### Added\n\n- A',
    )
  })
})
