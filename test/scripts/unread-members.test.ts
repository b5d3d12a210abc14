import { expect, test } from '@jest/globals'
import { rolldown } from 'rolldown'
import { withoutUnreadMembers } from '../../scripts/unread-members.ts'

/** A client in the form of the AWS SDK: constants for names, then schemas as arrays. */
const CLIENT = `
const _s = 'schema', _A = 'Alpha', _B = 'Beta', _G = 'Gamma', _N = 'NextToken'
export var Part$ = [3, 'n', _s, 0, [_A, _B], [0, 1]];
export var Shared$ = [3, 'n', _s, 0, [_A, _B], [0, 1]];
var Parts = [1, 'n', _s, 0, [() => Part$, 0]];
export var LookRequest$ = [3, 'n', _s, 0, [_G, _B], [() => Shared$, 1], 1];
export var LookResult$ = [3, 'n', _s, 0, [_B, _A, _G, _N], [0, () => Parts, () => Shared$, 0], 2];
export var Look$ = [9, 'n', _s, 0, () => LookRequest$, () => LookResult$];
export var OtherRequest$ = [3, 'n', _s, 0, [_A, _B], [() => Part$, 1]];
export var Other$ = [9, 'n', _s, 0, () => OtherRequest$, () => LookResult$];
`

/** The client as it is bundled for sources that name these words. */
async function bundled(...words: string[]): Promise<Record<string, unknown[]>> {
  const id = '/node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js'
  const bundle = await rolldown({
    input: id,
    plugins: [
      { name: 'client', resolveId: (source) => source, load: () => CLIENT },
      withoutUnreadMembers(new Set(words)),
    ],
  })
  const { output } = await bundle.generate({ format: 'iife', name: 'client', sourcemapIgnoreList: false })
  await bundle.close()
  return new Function(`${output[0].code}; return client`)()
}

test('an answer keeps what a source names, and the token of the next page', async () => {
  const { LookResult$ = [], Part$ = [] } = await bundled('LookCommand', 'Alpha')
  expect(LookResult$[4]).toEqual(['Alpha', 'NextToken'])
  expect(LookResult$[5]).toEqual([expect.any(Function), 0])
  // Of the first two, which are required, one is left.
  expect(LookResult$[6]).toBe(1)
  expect(Part$.slice(4)).toEqual([['Alpha'], [0]])
})

test('what can be sent stays whole, wherever it stands', async () => {
  const { LookRequest$ = [], Shared$ = [] } = await bundled('LookCommand', 'Alpha')
  expect(LookRequest$.slice(4)).toEqual([['Gamma', 'Beta'], [expect.any(Function), 1], 1])
  expect(Shared$.slice(4)).toEqual([
    ['Alpha', 'Beta'],
    [0, 1],
  ])
})

test('what only an operation that nobody calls could send is not sent', async () => {
  const { Part$ = [] } = await bundled('LookCommand', 'Beta')
  expect(Part$.slice(4)).toEqual([['Beta'], [1]])
  const both = await bundled('LookCommand', 'OtherCommand', 'Beta')
  expect(both.Part$?.slice(4)).toEqual([
    ['Alpha', 'Beta'],
    [0, 1],
  ])
})
