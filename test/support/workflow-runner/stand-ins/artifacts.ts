import { cpSync, globSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, matchesGlob, relative, resolve } from 'node:path'
import type { StandIn } from '../stand-in.ts'

/** The artifacts of a run, each a folder below `directory`, with stand-ins for the actions that fill and read them. */
export type Artifacts = {
  /** Names of the artifacts so far. */
  names(): string[]
  /** The folder of an artifact. */
  folder(name: string): string
  /** Stand-ins for actions/upload-artifact and actions/download-artifact. */
  standIns: { 'actions/upload-artifact': StandIn; 'actions/download-artifact': StandIn }
}

/** Keeps the artifacts of a run in a folder, by the rules of version 4 and later of GitHub's actions. */
export function artifactsIn(directory: string): Artifacts {
  mkdirSync(directory, { recursive: true })
  const names = () => readdirSync(directory).sort()
  const folder = (name: string) => join(directory, name)
  return {
    names,
    folder,
    standIns: {
      'actions/upload-artifact': (step) => upload(step, names(), folder),
      'actions/download-artifact': (step) => download(step, names(), folder),
    },
  }
}

type Step = Parameters<StandIn>[0]

/** An artifact cannot be uploaded twice in a run, and its root is the least common folder of its files. */
function upload({ inputs, workspace, log }: Step, known: string[], folder: (name: string) => string) {
  const name = inputs.name || 'artifact'
  const files = findFiles(workspace, lines(inputs.path ?? ''))
  if (files.length === 0) {
    const message = `No files were found with the provided path: ${inputs.path}. No artifacts will be uploaded.`
    if (inputs['if-no-files-found'] === 'error') throw new Error(message)
    if (inputs['if-no-files-found'] !== 'ignore') log(`::warning::${message}`)
    return undefined
  }
  if (known.includes(name) && inputs.overwrite !== 'true') {
    throw new Error(
      `Failed to CreateArtifact: Received non-retryable error: an artifact with this name already exists: ${name}`,
    )
  }
  const root = commonFolder(files)
  for (const file of files) {
    const target = join(folder(name), relative(root, file))
    mkdirSync(dirname(target), { recursive: true })
    cpSync(file, target)
  }
  log(`Artifact ${name} has ${files.length} files`)
  return { 'artifact-id': String(known.length + 1) }
}

/** One artifact goes right into `path`; several each into a folder of its name, unless they are merged. */
function download({ inputs, workspace, log }: Step, known: string[], folder: (name: string) => string) {
  const target = resolve(workspace, inputs.path ?? '')
  if (inputs.name && !known.includes(inputs.name))
    throw new Error(`Artifact not found for name: ${inputs.name}`)
  const wanted = inputs.name
    ? [inputs.name]
    : known.filter((name) => matchesGlob(name, inputs.pattern || '*'))
  mkdirSync(target, { recursive: true })
  for (const name of wanted) {
    const isFlat = Boolean(inputs.name) || inputs['merge-multiple'] === 'true'
    cpSync(folder(name), isFlat ? target : join(target, name), { recursive: true })
    log(`Downloaded ${name}`)
  }
  return { 'download-path': target }
}

function findFiles(workspace: string, patterns: string[]): string[] {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'))
  const excluded = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => resolve(workspace, pattern.slice(1)))
  const found = wanted
    .map((pattern) => (isAbsolute(pattern) ? pattern : join(workspace, pattern)))
    .flatMap((pattern) => globSync(pattern))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
  return [...new Set(found)].filter((file) => !excluded.some((pattern) => matchesGlob(file, pattern))).sort()
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function commonFolder(files: string[]): string {
  const [first = [], ...others] = files.map((file) => dirname(file).split('/'))
  let length = first.length
  for (const other of others) while (first.slice(0, length).some((part, at) => part !== other[at])) length--
  return first.slice(0, length).join('/') || '/'
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}
