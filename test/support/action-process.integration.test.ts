import { expect, test } from '@jest/globals'
import { runAction } from './action-process.ts'
import { parseEnvFile } from './runner/env-file.ts'
import { annotationsOf, masksOf } from './runner/workflow-commands.ts'

test('an action without its inputs fails, says which, and sets its outputs all the same', async () => {
  const end = await runAction({ action: 'publish-release' })
  expect(end.exitCode).toBe(1)
  expect(end.annotations).toMatchObject([{ kind: 'error', message: expect.stringContaining('input mode') }])
  expect(end.outputs).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('input mode') })
  expect(end.report()).toMatchObject({ action: 'publish-release', outcome: 'failed' })
  expect(end.summary).toContain('publish-release failed')
})

test('the files and lines of the runner are read as the runner reads them', () => {
  expect(parseEnvFile('a=1\nb<<x y\nline 1\nx\nx y\nc=d=e\n')).toEqual({ a: '1', b: 'line 1\nx', c: 'd=e' })
  expect(() => parseEnvFile('b<<x\n1\n')).toThrow(/delimiter x/)
  expect(
    annotationsOf(['::error file=a%2Cb.md,line=3,col=2,title=A%3A B::50%25%0Aof it', 'text', '::group::x']),
  ).toEqual([
    {
      kind: 'error',
      message: '50%\nof it',
      title: 'A: B',
      file: 'a,b.md',
      line: 3,
      endLine: undefined,
      column: 2,
    },
  ])
  expect(masksOf(['::add-mask::s3cret'])).toEqual(['s3cret'])
})
