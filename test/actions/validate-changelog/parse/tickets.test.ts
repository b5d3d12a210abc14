import { describe, expect, test } from '@jest/globals'
import { parseChangesFile } from '../../../../actions/validate-changelog/parse/changes-document.ts'

function ticketsOf(line: string, section = 'Features') {
  const text = `# S 1.0.0, released 2024-01-31\n\n## ${section}\n\n${line}\n`
  const { tickets, source } = parseChangesFile('x', text, { repository: 'octo/service' })
  return tickets.map(({ number, role, target, notation, span }) => ({
    number,
    role,
    target: target.kind === 'foreign' ? target.repository : target.kind,
    notation,
    text: source.text.slice(span.offset, span.offset + span.length),
  }))
}

/** Number, role and target of each, in short. */
function short(line: string): string[] {
  return ticketsOf(line).map(({ number, role, target }) => `${number} ${role} ${target}`)
}

const issue = 'https://github.com/octo/service/issues/'

describe('findTickets', () => {
  test.each([
    ['* #1: Added', ['1 entry own']],
    ['- #1: Added', ['1 entry own']],
    [' - #1: Added', ['1 entry own']],
    ['    - #1: Added', ['1 entry own']],
    ['+ #1: Added', ['1 entry own']],
    ['1. #1: Added', ['1 entry own']],
    ['*#1: Added', ['1 entry own']],
    ['-#1: Added', ['1 entry own']],
    ['* #1 Added', ['1 entry own']],
    ['* #1 : Added', ['1 entry own']],
    ['* #1 - Added', ['1 entry own']],
    ['* #1. Added', ['1 entry own']],
    ['* #1', ['1 entry own']],
    ['#1: Added', ['1 entry own']],
    ['* #1, #2, #3: Added', ['1 entry own', '2 entry own', '3 entry own']],
    ['* #1/#2: Added', ['1 entry own', '2 entry own']],
    ['* #1 and #2: Added', ['1 entry own', '2 entry own']],
    [`* [#1](${issue}1): Added`, ['1 entry own']],
    [`* [#1](${issue}1), [#2](${issue}2): Added`, ['1 entry own', '2 entry own']],
    [`  [#1](${issue}1)`, ['1 closing own']],
    ['  [#1](pull/1)', ['1 closing own']],
    [`* (#1)[${issue}1]: Added`, ['1 entry own']],
    ['* PR #1: Added', ['1 entry own']],
    ['* Fixes #1', ['1 entry own']],
    ['* Added a thing (#1)', ['1 closing own']],
    ['* Added a thing (PR #1)', ['1 closing own']],
    ['* Added a thing (PR-#1)', ['1 closing own']],
    [`* Added (PR [#1](${issue}1)).`, ['1 closing own']],
    ['* #1: Added (see #2)', ['1 entry own', '2 mention own']],
    ['* See also ticket #1.', ['1 mention own']],
    ['This fixes issue #1 which broke things.', ['1 mention own']],
    ['We will add that later (issue #1).', ['1 mention own']],
    ['* octo/service#1: Added', ['1 entry own']],
    ['* service#1: Added', ['1 entry own']],
    ['* docker/docker-py#3240', ['3240 entry docker/docker-py']],
    ['* AI-Lab#230: Fixed', ['230 entry AI-Lab']],
    [
      '* Constrained docker, see [docker/docker-py#3](https://github.com/docker/docker-py/issues/3)',
      ['3 mention docker/docker-py'],
    ],
    ['* Reported as turbodbc #358', ['358 mention turbodbc']],
    ['* [#7](https://github.com/other/thing/issues/7): Moved', ['7 entry other/thing']],
    ['* #20p: Typo', ['20 entry own']],
    ['  * #50 Moderate: Jinja has a sandbox breakout', ['50 entry alert']],
    ['  * #44 Low, affects versions < 2: Thing', ['44 entry alert']],
    ['* Closed Dependabot alert #12', ['12 mention alert']],
  ])('%s', (line, expected) => {
    expect(short(line)).toEqual(expected)
  })

  test.each([
    '* `#1`: in code',
    '* ``a ` #1``',
    '* https://example.org/#1',
    '* [a](https://example.org/#1)',
    '* <!-- #1 -->',
    '<!-- #1 -->',
    '* &#39;',
    '* #0: none',
    '* #abc',
    '* #123abc is a colour',
    '* \\#1',
    '* ##1',
    '* C#8',
  ])('finds none in %s', (line) => {
    expect(ticketsOf(line).filter(({ target }) => target === 'own' || target === 'alert')).toEqual([])
  })

  test('knows what is written and where', () => {
    expect(ticketsOf(`* [#1](${issue}1): A, #2p`)).toMatchObject([
      { notation: 'link', text: `[#1](${issue}1)` },
    ])
    expect(ticketsOf('* #20p: A')).toMatchObject([{ notation: 'mistyped', text: '#20p' }])
    expect(ticketsOf(`* (#1)[${issue}1]: A`)).toMatchObject([{ notation: 'reversed-link', text: '#1' }])
    expect(ticketsOf('* Added 😀 (#3)')).toMatchObject([{ text: '#3' }])
  })

  test('finds none in fenced code', () => {
    expect(ticketsOf('```\n* #1: in code\n```\n* #2: behind')).toMatchObject([{ number: 2 }])
  })
})
