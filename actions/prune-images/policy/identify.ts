import { type Image, storageClassOf } from '../images/image.ts'
import type { Rule, TagSelection } from './lifecycle-policy.ts'
import { compileTagPattern, compileTagPrefix } from './tag-pattern.ts'

/** Says of an image whether the rule is about it, whatever earlier rules say. */
export function identifies(rule: Rule): (image: Image) => boolean {
  const meetsTags = tagTest(rule.tags)
  return (image) => meetsTags(image.tags) && storageClassOf(image) === rule.storageClass
}

type TagsTest = (tags: readonly string[]) => boolean

function tagTest(selection: TagSelection): TagsTest {
  switch (selection.status) {
    case 'any':
      return () => true
    case 'untagged':
      return (tags) => tags.length === 0
    case 'tagged': {
      const compile = selection.by === 'prefix' ? compileTagPrefix : compileTagPattern
      const tests = selection.values.map((value) => someTag(compile(value)))
      const [only] = tests
      return tests.length === 1 && only !== undefined ? only : (tags) => tests.every((test) => test(tags))
    }
  }
}

function someTag(test: (tag: string) => boolean): TagsTest {
  return (tags) => {
    for (let i = 0; i < tags.length; i++) if (test(tags[i] ?? '')) return true
    return false
  }
}
