import { type Image, storageClassOf } from '../images/image.ts'
import type { Rule, TagSelection } from './lifecycle-policy.ts'
import { compileTagPattern } from './tag-pattern.ts'

/** Says of an image whether the rule is about it, whatever earlier rules say. */
export function identifies(rule: Rule): (image: Image) => boolean {
  const meetsTags = tagTest(rule.tags)
  return (image) => storageClassOf(image) === rule.storageClass && meetsTags(image.tags)
}

function tagTest(selection: TagSelection): (tags: readonly string[]) => boolean {
  switch (selection.status) {
    case 'any':
      return () => true
    case 'untagged':
      return (tags) => tags.length === 0
    case 'tagged': {
      const tests = selection.values.map((value) =>
        selection.by === 'prefix' ? (tag: string) => tag.startsWith(value) : compileTagPattern(value),
      )
      return (tags) => tests.every((test) => tags.some(test))
    }
  }
}
