import { expect, test } from '@jest/globals'
import { makeLatestOf } from '../../../../../actions/publish-release/modes/publish/make-latest.ts'

test.each([
  ['the first release', '1.0.0', false, [], 'true'],
  ['a higher version', '10.0.0', false, ['9.0.0', '2.0.0'], 'true'],
  ['a patch of an old line', '1.4.1', false, ['1.4.0', '2.0.0'], 'false'],
  ['a pre-release', '3.0.0-rc.1', true, ['2.0.0'], 'false'],
  ['a full release after its pre-release tag', '3.0.0', false, ['3.0.0-rc.1'], 'true'],
  ['tags that are no versions do not count', '1.0.0', false, ['nightly', 'v1'], 'true'],
  ['a tag that is not a version is left to GitHub', 'nightly', false, ['1.0.0'], 'legacy'],
  ['its own tag does not count', '1.0.0', false, ['1.0.0'], 'true'],
])('%s', (_what, tag, prerelease, published, latest) => {
  expect(makeLatestOf(tag, prerelease, published)).toBe(latest)
})
