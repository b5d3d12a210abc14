import { describe, expect, test } from '@jest/globals'
import { parseChangesFile } from '../../../../actions/validate-changelog/parse/changes-document.ts'
import { sectionKind } from '../../../../actions/validate-changelog/parse/section-kind.ts'

const read = (text: string) => parseChangesFile('changes_1.0.0.md', text, { repository: '' })
const TITLE = '# S 1.0.0, released 2024-01-31\n\n'

describe('the code name', () => {
  test.each([
    ['Code name: First light', 'First light', 'given'],
    ['Code Name: First light', 'First light', 'given'],
    ['Codename: First light', 'First light', 'given'],
    ['Code name:First light', 'First light', 'given'],
    ['**Code name:** First light', 'First light', 'given'],
    ['## Code name: First light', 'First light', 'given'],
    ['Code name: `light` and "shadow"', '`light` and "shadow"', 'given'],
    ['Code name: A name that goes\non', 'A name that goes on', 'given'],
    ['Code name:', '', 'empty'],
    ['Code name:  ', '', 'empty'],
    ['Code name: ???', '???', 'placeholder'],
    ['Code name: ??', '??', 'placeholder'],
    ['Code name: t.b.d.', 't.b.d.', 'placeholder'],
    ['Code name: <code name>', '<code name>', 'placeholder'],
    ['Code name: n/a', 'n/a', 'placeholder'],
  ])('%j', (line, text, state) => {
    expect(read(`${TITLE}${line}\n\n## Summary\n\nText\n`).codeName).toMatchObject({ text, state })
  })

  test('is only looked for before the first section', () => {
    expect(read(`${TITLE}## Summary\n\nCode name: no\n`).codeName).toBeUndefined()
  })
})

describe('sections', () => {
  test('are given, empty or not applicable', () => {
    const text = `${TITLE}## Summary\n\nText\n\n## Features\n\n## Bug Fixes\nn/a\n## Security\n\n* N/A\n\n##Documentation\n<!-- none -->\n\n## Refactoring\n\n### Deeper\n`
    expect(
      read(text).sections.map(({ heading, kind, content, span }) => [heading, kind, content, span.line]),
    ).toEqual([
      ['Summary', 'summary', 'given', 3],
      ['Features', 'features', 'empty', 7],
      ['Bug Fixes', 'bug-fixes', 'not-applicable', 9],
      ['Security', 'security', 'not-applicable', 11],
      ['Documentation', 'documentation', 'empty', 15],
      ['Refactoring', 'refactoring', 'given', 18],
    ])
  })

  test('in code are none', () => {
    expect(read(`${TITLE}## Summary\n\n\`\`\`markdown\n## Features\n\`\`\`\n`).sections).toHaveLength(1)
    expect(read(`${TITLE}<!--\n## Features\n-->\n`).sections).toHaveLength(0)
  })

  test('may be underlined', () => {
    expect(read('S 1.0.0, released 2024-01-31\n===\n\nSummary\n-------\n\nText\n')).toMatchObject({
      title: { level: 1, version: { version: { text: '1.0.0' } } },
      sections: [{ heading: 'Summary', kind: 'summary', content: 'given' }],
    })
  })

  test.each([
    ['Summary', 'summary'],
    ['Summary:', 'summary'],
    ['Features / Enhancements', 'features'],
    ['Features / Enhancements:', 'features'],
    ['✨ Added', 'features'],
    ['✨Features', 'features'],
    ['features', 'features'],
    ['Feature', 'features'],
    ['Bugfixes', 'bug-fixes'],
    ['Bug Fixes:', 'bug-fixes'],
    ['🐞 Fixed', 'bug-fixes'],
    ['Bugs', 'bug-fixes'],
    ['Minor fixes', 'bug-fixes'],
    ['Bug fixing', 'bug-fixes'],
    [':bug: Bug Fix', 'bug-fixes'],
    ['Security Issues', 'security'],
    ['Doc', 'documentation'],
    ['📚 Documentation', 'documentation'],
    ['Documentation update', 'documentation'],
    ['⚒️ Refactorings', 'refactoring'],
    ['Refactoring:', 'refactoring'],
    ['PyExasol code improvements', 'refactoring'],
    ['Dependency Updates', 'dependencies'],
    ['Dependencies', 'dependencies'],
    ['Dependencies updates', 'dependencies'],
    ['Plugin Updates', 'dependencies'],
    ['Runtime Dependencies', 'dependencies'],
    ['🔧 Changed', 'changes'],
    ['Changes', 'changes'],
    ['🔩 Internal', 'internal'],
    ['Information for Developers', 'internal'],
    ['🗑 Removed', 'removed'],
    ['Deprecated', 'deprecated'],
    ['🚨 Breaking Changes', 'breaking'],
    ['API Changes', 'features'],
    ['Known Issues', 'known-issues'],
    ['References', 'references'],
    ['[Features](https://example.org)', 'features'],
    ['ExaConnection', 'other'],
    ['v0.6.1', 'other'],
  ] as const)('%s is about %s', (heading, kind) => {
    expect(sectionKind(heading)).toBe(kind)
  })
})

describe('dependency updates', () => {
  test('are read in all three forms', () => {
    const text = `${TITLE}## Dependency Updates\n\n### Compile\n\n* Added \`a:b:1\`\n* Updated \`a:c:1\` to \`2\`\n* Removed \`a:d:3\`\n* Updated dependency \`e:4\` to \`5\`\n* Updated \`f\` from \`6\` to \`7\`\n\n## Features\n\n* Added \`x:1\`\n`
    expect(
      read(text).dependencyUpdates.map(({ change, name, from, to }) => [change, name, from, to]),
    ).toEqual([
      ['added', 'a:b', undefined, '1'],
      ['updated', 'a:c', '1', '2'],
      ['removed', 'a:d', '3', undefined],
      ['updated', 'e', '4', '5'],
      ['updated', 'f', '6', '7'],
    ])
  })
})
