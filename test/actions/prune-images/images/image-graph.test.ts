import { describe, expect, test } from '@jest/globals'
import { subjectOfTag } from '../../../../actions/prune-images/images/cosign-tag.ts'
import { buildGraph } from '../../../../actions/prune-images/images/image-graph.ts'
import { children, digestOf, image, index } from '../support/build.ts'

const hex = (name: string) => digestOf(name).slice('sha256:'.length)

describe('tags that bind an image to another', () => {
  test.each(['.sig', '.att', '.sbom', ''])('sha256-<hex>%s', (ending) =>
    expect(subjectOfTag(`sha256-${hex('app')}${ending}`)).toBe(digestOf('app')),
  )
  test.each([
    'v1',
    'sha256-abc.sig',
    `sha256-${hex('a').toUpperCase()}.sig`,
    `sha256-${hex('a')}.exe`,
    `x-sha256-${hex('a')}.sig`,
  ])('%s is an ordinary tag', (tag) => expect(subjectOfTag(tag)).toBeUndefined())
})

describe('the graph of a repository', () => {
  test('children know all their indexes, shared and nested ones', () => {
    const images = [
      index('outer', 1),
      index('inner', 1),
      index('other', 1),
      image('amd64', 1),
      image('arm64', 1),
    ]
    const graph = buildGraph(
      images,
      children({ outer: ['inner', 'arm64'], inner: ['amd64'], other: ['amd64', 'amd64', 'missing'] }),
    )
    expect(graph.parentsOf(digestOf('amd64'))).toEqual([digestOf('inner'), digestOf('other')])
    expect(graph.parentsOf(digestOf('inner'))).toEqual([digestOf('outer')])
    expect(graph.parentsOf(digestOf('outer'))).toEqual([])
    expect(graph.parentsOf(digestOf('missing'))).toEqual([])
  })

  test('an index that is not there any more binds nothing', () => {
    const graph = buildGraph([image('amd64', 1)], children({ gone: ['amd64'] }))
    expect(graph.parentsOf(digestOf('amd64'))).toEqual([])
  })

  test('referrers know their subjects, by OCI and by cosign', () => {
    const images = [
      image('app', 1, ['v1']),
      image('sbom', 1, [], { subject: digestOf('app') }),
      image('signature', 1, [`sha256-${hex('app')}.sig`]),
      image('both', 1, [`sha256-${hex('sbom')}.att`], { subject: digestOf('app') }),
    ]
    const graph = buildGraph(images, new Map())
    expect(graph.subjectsOf(digestOf('sbom'))).toEqual([digestOf('app')])
    expect(graph.subjectsOf(digestOf('signature'))).toEqual([digestOf('app')])
    expect(graph.subjectsOf(digestOf('both'))).toEqual([digestOf('app'), digestOf('sbom')])
    expect(graph.subjectsOf(digestOf('app'))).toEqual([])
  })

  test('an image with an ordinary tag besides a cosign tag stands for itself', () => {
    const graph = buildGraph(
      [image('app', 1, ['v1']), image('other', 1, ['v2', `sha256-${hex('app')}.sig`])],
      new Map(),
    )
    expect(graph.subjectsOf(digestOf('other'))).toEqual([])
  })

  test('a subject that is not there is lost, by `subject` or by a cosign tag', () => {
    const graph = buildGraph(
      [
        image('orphan', 1, [], { subject: digestOf('gone') }),
        image('elsewhere', 1, [`sha256-${hex('gone')}.sig`]),
      ],
      new Map(),
    )
    expect(graph.lostSubjectOf(digestOf('orphan'))).toBe(digestOf('gone'))
    expect(graph.lostSubjectOf(digestOf('elsewhere'))).toBe(digestOf('gone'))
  })

  test('an image cannot bind itself', () => {
    const own = image('self', 1, [], { subject: digestOf('self') })
    const graph = buildGraph([own], children({ self: ['self'] }))
    expect(graph.parentsOf(own.digest)).toEqual([])
    expect(graph.subjectsOf(own.digest)).toEqual([])
    expect(graph.lostSubjectOf(own.digest)).toBeUndefined()
  })
})
