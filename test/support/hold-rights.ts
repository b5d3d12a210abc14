import { relative } from 'node:path'
import { afterAll, afterEach, expect } from '@jest/globals'
import { root } from '../../scripts/action-definitions.ts'
import { newDenials, writeRecord } from './iam/run-record.ts'

/** No call of an action may need a right that infra does not give its role (see `iam/guard.ts`). */
afterEach(() => {
  const denials = [...new Set(newDenials())]
  if (denials.length > 0) {
    throw new Error(
      `The role that infra makes lacks what the action needs. Declare it next to the call (// iam: …) or mend its scope in infra/components/release-identity/scopes.ts, then \`npm run docs --prefix infra\`:\n${denials.join('\n')}`,
    )
  }
})

afterAll(() => writeRecord(relative(root, expect.getState().testPath ?? 'unknown')))
