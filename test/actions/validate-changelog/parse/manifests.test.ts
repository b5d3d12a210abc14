import { describe, expect, test } from '@jest/globals'
import { parseManifest } from '../../../../actions/validate-changelog/parse/manifests.ts'
import { workspaceMembers } from '../../../../actions/validate-changelog/parse/workspaces.ts'

describe('the version that pyproject.toml states', () => {
  const project = '[project]\nname = "x"\n'

  test.each<[string, string, string | undefined, number | undefined]>([
    ['plainly', `${project}version = "1.2.3"\n`, '1.2.3', 3],
    ['in literal quotes', `${project}version = '1.2.3'\n`, '1.2.3', 3],
    ['by a dotted key', 'project.version = "1.2.3"\n', '1.2.3', 1],
    ['in a table with quotes', '["project"]\nversion = "1.2.3"\n', '1.2.3', 2],
    ['in a table with spaces', '[ project ]\nversion = "1.2.3"\n', '1.2.3', 2],
    ['in an inline table', 'project = { name = "x", version = "1.2.3" }\n', '1.2.3', 1],
    [
      'after a text that looks like one',
      `${project}description = """\nversion = 0.0.1 was bad\n"""\nversion = "1.2.3"\n`,
      '1.2.3',
      6,
    ],
    [
      'beside the same one elsewhere',
      `[tool.a]\nversion = "1.2.3"\n${project}version = "1.2.3"\n`,
      '1.2.3',
      5,
    ],
    ['as that of poetry', '[tool.poetry]\nversion = "1.2.3"\n', '1.2.3', 2],
    [
      'nowhere: a pin of an array of tables is none',
      `${project}dynamic = ["version"]\n\n[[tool.demo.pin]]\nversion = "9.9.9"\n`,
      undefined,
      undefined,
    ],
    [
      'nowhere: a matrix of hatch is none',
      `${project}dynamic = ["version"]\n\n[[tool.hatch.envs.test.matrix]]\nversion = ["42", "3.14"]\n`,
      undefined,
      undefined,
    ],
    ['nowhere: what is not TOML states nothing', `${project}version = "1.2.3\n`, undefined, undefined],
  ])('%s', (_name, text, version, line) => {
    const found = parseManifest('pyproject.toml', text)
    expect(found?.text).toBe(version)
    expect(found?.span.line).toBe(line)
  })
})

test.each([
  ['[package]\nversion = "2.0.0"\n', '2.0.0'],
  ['[package]\nversion.workspace = true\n', undefined],
  ['[package]\nversion = { workspace = true }\n[workspace.package]\nversion = "2.1.0"\n', '2.1.0'],
])('Cargo.toml states %j', (text, version) => {
  expect(parseManifest('Cargo.toml', text)?.text).toBe(version)
})

test('the members of workspaces of Cargo and of uv, however the lists are written', () => {
  expect(
    workspaceMembers('Cargo.toml', 'workspace.members = [\n  "a", # one\n  "libs/*",\n]\n').folders,
  ).toEqual(['a', 'libs/*'])
  expect(workspaceMembers('pyproject.toml', '[tool.uv]\nworkspace = { members = ["b"] }\n').folders).toEqual([
    'b',
  ])
})
