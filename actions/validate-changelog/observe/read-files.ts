import { UserError } from '../../shared/errors.ts'
import type { Format } from '../judge/facts.ts'
import { versionOfFileName } from '../judge/release-under-test.ts'
import { MANIFEST_NAMES, parseManifest } from '../parse/manifests.ts'
import { isMember, type WorkspaceMembers, workspaceMembers } from '../parse/workspaces.ts'
import type { ObservedFile, ObservedFiles, Request } from '../request.ts'
import type { FileTree } from './file-tree.ts'

/** Reads the files that the judgement needs. */
export async function readFiles(request: Request, tree: FileTree): Promise<ObservedFiles> {
  const format = request.format === 'auto' ? await findFormat(request, tree) : request.format
  const indexPath = request.changelog ?? (await defaultIndexPath(format, request, tree))
  const where = request.changelog === undefined ? 'changelog' : 'input changelog'
  return {
    format,
    directory: request.changesDirectory,
    changes: format === 'changes-files' ? await readChanges(request, tree) : [],
    indexPath,
    otherNotation: await findOtherNotation(tree),
    index: await readOptional(tree, indexPath, where),
    manifests: await readManifests(request, tree),
  }
}

/** One file for all versions only where there is no folder of changes files. */
async function findFormat(
  { changesDirectory, changesFile, changelog }: Request,
  tree: FileTree,
): Promise<Format> {
  if (changesFile !== undefined || (await hasChanges(changesDirectory, tree))) return 'changes-files'
  const path = changelog ?? (await findKeepAChangelog(tree))
  if (path === undefined) return 'changes-files'
  return (await tree.read(path, 'changelog')) === undefined ? 'changes-files' : 'keep-a-changelog'
}

async function defaultIndexPath(
  format: Format,
  { changesDirectory }: Request,
  tree: FileTree,
): Promise<string> {
  return format === 'keep-a-changelog'
    ? ((await findKeepAChangelog(tree)) ?? 'CHANGELOG.md')
    : `${changesDirectory}/changelog.md`
}

async function findKeepAChangelog(tree: FileTree): Promise<string | undefined> {
  const names = (await tree.list('.', 'top folder')) ?? []
  return names.find((name) => /^(?:changelog|changes|history|news)\.md$/i.test(name))
}

/** A changelog in a notation that is not read. */
async function findOtherNotation(tree: FileTree): Promise<string | undefined> {
  const names = (await tree.list('.', 'top folder')) ?? []
  return names.find(
    (name) =>
      /^(?:changelog|changes|history|news|releases?)(?:\.(?:rst|txt|adoc|asciidoc|org|textile|html|xml|ya?ml))?$/i.test(
        name,
      ) && !/^(?:changes|news|releases?)$/.test(name),
  )
}

async function hasChanges(directory: string, tree: FileTree): Promise<boolean> {
  const names = (await tree.list(directory, 'input changes-directory')) ?? []
  return names.some((name) => versionOfFileName(name) !== undefined || name === 'changelog.md')
}

async function readChanges(
  { changesDirectory, changesFile }: Request,
  tree: FileTree,
): Promise<ObservedFile[]> {
  const names = (await tree.list(changesDirectory, 'input changes-directory')) ?? []
  const paths = names
    .filter((name) => versionOfFileName(name) !== undefined)
    .map((name) => `${changesDirectory}/${name}`)
  if (changesFile !== undefined && !paths.includes(changesFile)) paths.push(changesFile)
  return readAll(tree, paths, (path) => (path === changesFile ? 'input changes-file' : 'changes file'))
}

async function readManifests({ manifests }: Request, tree: FileTree): Promise<ObservedFile[]> {
  if (manifests === undefined) return withMembers(await readAll(tree, MANIFEST_NAMES, () => 'manifest'), tree)
  const files = await readAll(tree, manifests, () => 'input manifests')
  const missing = manifests.find((path) => !files.some((file) => file.path === path))
  if (missing === undefined) return files
  throw new UserError('there is no such file.', { where: 'input manifests', given: `\`${missing}\`` })
}

/**
 * The manifests of the top folder; where one states no version and names the members of a workspace, theirs in its place. Members
 * that do not agree are versioned each for itself: then none of them states the version of the whole.
 */
async function withMembers(top: readonly ObservedFile[], tree: FileTree): Promise<ObservedFile[]> {
  const files = [...top]
  for (const { path, text } of top) {
    if (parseManifest(path, text) !== undefined) continue
    const folders = await membersOf({ path, text }, tree)
    const members = await readAll(
      tree,
      folders.map((folder) => `${folder}/${path}`),
      () => 'manifest of a workspace member',
    )
    const stated = members.filter((member) => parseManifest(member.path, member.text)?.version !== undefined)
    const versions = new Set(stated.map((member) => parseManifest(member.path, member.text)?.version?.text))
    if (versions.size === 1) files.push(...stated)
  }
  return files
}

/** The folders of a workspace's members. pnpm names them beside the manifest, all others in it. */
async function membersOf(manifest: ObservedFile, tree: FileTree): Promise<string[]> {
  const folders = await foldersOf(workspaceMembers(manifest.path, manifest.text), tree)
  if (manifest.path !== 'package.json' || folders.length > 0) return folders
  const pnpm = await readOptional(tree, PNPM_WORKSPACE, 'pnpm workspace')
  return pnpm === undefined ? [] : foldersOf(workspaceMembers(PNPM_WORKSPACE, pnpm.text), tree)
}

const PNPM_WORKSPACE = 'pnpm-workspace.yaml'

async function foldersOf({ folders, excluded }: WorkspaceMembers, tree: FileTree): Promise<string[]> {
  const found: string[] = []
  for (const folder of folders) {
    if (!folder.endsWith('*')) found.push(folder)
    else {
      const parent = folder.slice(0, -2)
      const names = (await tree.list(parent === '' ? '.' : parent, 'workspace member')) ?? []
      const there = names.map((name) => (parent === '' ? name : `${parent}/${name}`))
      found.push(...there.filter((path) => isMember(path, excluded)))
    }
  }
  return found
}

async function readAll(
  tree: FileTree,
  paths: readonly string[],
  where: (path: string) => string,
): Promise<ObservedFile[]> {
  const files: ObservedFile[] = []
  for (const path of paths) {
    const file = await readOptional(tree, path, where(path))
    if (file !== undefined) files.push(file)
  }
  return files
}

async function readOptional(tree: FileTree, path: string, where: string): Promise<ObservedFile | undefined> {
  const text = await tree.read(path, where)
  return text === undefined ? undefined : { path, text }
}
