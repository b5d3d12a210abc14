import { expect, test } from '@jest/globals'
import { workspaceTree } from '../../../actions/validate-changelog/observe/file-tree.ts'
import { readFiles } from '../../../actions/validate-changelog/observe/read-files.ts'
import { planValidation } from '../../../actions/validate-changelog/plan.ts'
import { observationOf, requestOf } from './sample-observation.ts'

test('the changes of this project are complete, except for their date', async () => {
  const request = requestOf()
  const files = await readFiles(request, workspaceTree(process.cwd()))
  const origin = { repository: 'ai-ops/ai-ops', tag: undefined, touched: [] }
  const plan = planValidation(
    request,
    observationOf({ mode: 'pull-request', files, origin }),
    'https://github.com',
  )
  expect(plan.findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
  expect(plan).toMatchObject({ decision: 'fit' })
})
