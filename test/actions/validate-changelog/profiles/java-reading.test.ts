import { describe, expect, test } from '@jest/globals'
import { factsOf, GOOD, saidOf } from '../sample-facts.ts'

describe('the profiles of the tools in Java read as Java does', () => {
  test.each<[string, string, string[]]>([
    ['a byte order mark before the title', `\ufeff${GOOD}`, ['E-PK-CORE-171']],
    ['a no-break space in the name', GOOD.replace('My Service', 'My\u00a0Service'), ['E-PK-CORE-171']],
    ['a code name of a no-break space', GOOD.replace('First light', '\u00a0'), []],
    ['a second, empty code name', GOOD.replace('## Summary', 'Code name:\n\n## Summary'), ['E-PK-CORE-197']],
    ['a second, empty summary', `${GOOD}\n## Summary\n`, ['E-PK-CORE-194']],
    ['lone carriage returns as line ends', GOOD.replaceAll('\n', '\r'), []],
    ['CRLF', GOOD.replaceAll('\n', '\r\n'), []],
  ])('project-keeper: %s', (_what, text, rules) => {
    const said = saidOf(factsOf(text), 'project-keeper').map((line) => line.split(' ')[1])
    expect(said).toEqual(rules)
  })

  test('release-droid keeps a no-break space as a code name', () => {
    expect(saidOf(factsOf(GOOD.replace('First light', '\u00a0')), 'release-droid')).toEqual([])
    expect(saidOf(factsOf(GOOD.replace('First light', ' \t')), 'release-droid')).toHaveLength(1)
  })
})
