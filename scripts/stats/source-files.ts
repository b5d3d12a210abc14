import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../action-definitions.ts'

/** A file of the project's own code, parsed. */
export interface SourceFile {
  /** Relative to the root. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
}

const FOLDERS = ['actions/**/*.ts', 'infra/**/*.ts', 'scripts/**/*.ts']

/** Reads the code that is not a test: actions, infrastructure, scripts. */
export function readSourceFiles(): readonly SourceFile[] {
  return globSync(FOLDERS, { cwd: root, exclude: (path) => /(^|\/)(node_modules|test)$/.test(path) })
    .filter((path) => !path.endsWith('.d.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
    })
}

/** How many lines a text has, the last line feed not counted. */
export function countLines(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length
}
