import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson } from '../../../../actions/record-config/document/canonical-json.ts'
import { durablePart } from '../../../../actions/record-config/normalise/durable.ts'
import { normalise } from '../../../../actions/record-config/normalise/normalise.ts'
import { canonicalTexts } from '../../../../actions/record-config/normalise/texts.ts'
import { topOfType } from '../../../../actions/record-config/normalise/type-rules.ts'
import { resourceBody, resourceType } from '../json-arbitraries.ts'

test('one walk gives the canonical JSON of the whole and of what lasts', () => {
  fc.assert(
    fc.property(resourceBody, resourceType, (raw, type) => {
      const body = normalise({
        body: raw,
        type,
        key: 'key',
        redaction: { key: undefined, isPlain: () => true },
      })
      const lasting = durablePart(body, topOfType(type))
      expect(canonicalTexts(body, type)).toEqual({
        complete: canonicalJson(body),
        durable: lasting === undefined ? undefined : canonicalJson(lasting),
      })
    }),
    { seed: 8785, numRuns: 1000 },
  )
})
