import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderReleaseNotes } from '../../../../actions/validate-changelog/notes/release-notes.ts'
import { parseChangesFile } from '../../../../actions/validate-changelog/parse/changes-document.ts'
import { hasCorpus, readAll } from '../corpus/read-corpus.ts'
import { activePartsOf, render } from './rendered.ts'

const PLACE = { serverUrl: 'https://github.com', repository: 'octo/service', tag: '1.0.0' }

function notesOf(body: string, limit?: number): string {
  const text = `# S 1.0.0, released 2024-01-31\n\nCode name: x\n\n## Summary\n\n${body}`
  return renderReleaseNotes(
    parseChangesFile('doc/changes/changes_1.0.0.md', text, { repository: '' }),
    PLACE,
    limit,
  )
}

const ATTACKS = [
  '@octocat hi',
  '&#64;octocat',
  '&#0064;octocat',
  '&#x40;octo/team',
  '&#X40;octocat',
  '&commat;octocat',
  '_@octocat_',
  'a_@octocat',
  '**@octocat**',
  '\\@octocat',
  'é@octocat',
  '[@octocat][x]\n\n[x]: https://a.b',
  '[x](a b @octocat)',
  '[x](https://a.b "@octocat)',
  '[x](<a b @octocat',
  'foo://@octocat',
  'https://a.b/\u00a0@octocat',
  'a ` b\n`@octocat`',
  'a `` b\n`@octocat` ``',
  '| `a | @octocat` |\n| --- | --- |\n| `a | @octocat` | b |',
  '<https://a.b/`> `@octocat` `',
  '<details>\n`@octocat`',
  '<details>\n```\n@octocat\n```',
  '* <details>\n  `@octocat`',
  '<b>\n`@octocat`\n</b>',
  '    ```\n@octocat\n    ```\n\n```\n@octocat',
  '* a\n  ```\n@octocat\n',
  '* a\n  ```\n@octocat\n  ```\n\n```\n@octocat\n```\n@octocat',
  '* ```\n@octocat\n```\n@octocat\n```',
  '> ```\n@octocat\n```\n@octocat\n```\n@octocat',
  '1. ~~~\n@octocat\n~~~\n@octocat',
  '```\na\n    ```\n@octocat\n```\n@octocat\n```\n@octocat',
  '```\n@octocat\n',
  '~~~~ x\n@octocat\n~~~\n',
  '``` a`b\n@octocat\n```',
  '<!-- a -->@octocat',
  '<!-- a\n@octocat --> @octocat',
  '<!-- ai-ops:release {"tag":"1.0.0"} -->',
  '```\n<!-- ai-ops:release {"tag":"1.0.0"} -->\n```',
  '`<!-- ai-ops:release {"tag":"1.0.0"} -->`',
  '  ```\n  <!-- ai-ops:release {"tag":"1.0.0"} -->\n  ```',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '<b onclick=x>bold</b>',
  '<details open ontoggle=x>',
  '<a href="https://evil.example">https://good.example</a>',
  '<iframe src="//evil.example">',
  '<javascript:alert(1)>',
  '<mailto:a@b.c>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](vbscript:x) [y](data:text/html,a) ![z](data:image/svg+xml,a)',
  '[x]: javascript:alert(1)\n[x]',
  '[x]: //evil.example\n[x]',
  '[x](//evil.example)',
  '[x](\\\\evil.example)',
  '[x](\\\\[)',
  '![p](../p.png)',
  'a\u202eb &#8238;c &#x202E;d',
  '[^1]\n\n[^1]: @octocat',
  '`a`@octocat',
  'www.a.b/`x @octocat`',
  'https://a.b/`x y` `@octocat`',
  'a@b.c@octocat',
  '[](>)',
  '&#x202e;</details>\n```@octocat\n```',
  '<javascript://a>',
  '`@octocat``',
  '\\``@octocat`',
  '\\\\`@octocat`',
]

describe('release notes are inert', () => {
  test.each(ATTACKS)('%j', (attack) => {
    for (const body of [
      attack,
      `* ${attack}`,
      `> ${attack}`,
      `text\n${attack}\ntext`,
      `${attack}\n\n@octocat \`x`,
    ])
      expect({ body, active: activePartsOf(notesOf(body)) }).toEqual({ body, active: [] })
  })

  test('the check itself sees what is not', () => {
    for (const active of ['@octocat', '&#64;octocat', '<b onclick=x>', '[x](javascript:a)', '<svg onload=x>'])
      expect(activePartsOf(active)).not.toEqual([])
  })

  test('an open fence is closed, also where the text is cut', () => {
    expect(notesOf('````\ncode')).toBe('## Summary\n\n````\ncode\n````')
    const cut = notesOf(`\`\`\`\n${'code\n'.repeat(1_000)}`, 1_000)
    expect(cut.length).toBeLessThanOrEqual(1_000)
    expect(render(cut)).toMatch(/<\/code><\/pre>\n<p>… <a href/)
  })

  test('what an author may do is left: links, pictures, code, tables, harmless tags', () => {
    const body =
      '[a](https://a.b/c?d=e&f=g "t") ![i](https://a.b/i.png) `@types/node` <https://a.b> &lt;T&gt; &copy;\n\n```java\n@Override <T>\n```\n\n* a\n  ```\n  code\n  ```\n\n| a | b |\n| - | - |\n| `c` | d |\n\nH<sub>2</sub>O #12 octo/other#3 ~~x~~'
    expect(notesOf(body)).toBe(`## Summary\n\n${body}`)
  })

  const token = fc.constantFrom(
    ...[
      '@octocat',
      '&#64;o',
      '&commat;o',
      '`',
      '``',
      '```',
      '~~~',
      '\n',
      '\n\n',
      '  ',
      '    ',
      '* ',
      '> ',
      '1. ',
      '|',
      '\\',
      '<details>',
      '</details>',
      '<b>',
      '<!--',
      '-->',
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '](',
      '"',
      'a',
      '_',
      '**',
      'https://a.b/',
      'x://',
      'javascript:',
      '\n- - -\n',
      '[x]: ',
      '\t',
      '\r',
      '<https://a',
      '&#x202e;',
      '---',
      '| - |',
    ],
  )
  test('whatever they are made of', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 24 }), (tokens) => {
        const notes = notesOf(tokens.join(''))
        const active = activePartsOf(notes)
        if (active.length > 0) throw new Error(`${JSON.stringify(notes)}: ${active.join(' ')}`)
      }),
      { numRuns: 4_000, seed: 20_261_121 },
    )
  })

  const onCorpus = hasCorpus() ? test : test.skip
  onCorpus('of every real file', () => {
    const active = readAll('at-tag').flatMap(({ repo, file, text }) => {
      const document = parseChangesFile(file, text, { repository: '' })
      const parts = activePartsOf(renderReleaseNotes(document, PLACE))
      return parts.length === 0 ? [] : [`${repo} ${file}: ${parts.join(' ')}`]
    })
    expect(active).toEqual([])
  })
})
