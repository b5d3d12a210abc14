import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './action-definitions.ts'

/** The cells of the rows of a document's table, without its head. */
export function rowsOf(markdown: string): string[][] {
  const [, , ...rows] = markdown.split('\n').filter((line) => line.startsWith('| '))
  return rows.map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()))
}

/**
 * Why a cell names no test; undefined when it does.
 *
 * @param heldBy `path › title`
 * @param where the row, as the message is to name it
 */
export function holderProblem(heldBy: string, where: string): string | undefined {
  const [path = '', title] = heldBy.replaceAll('`', '').split(' › ')
  if (!existsSync(join(root, path))) return `${where}: there is no file ${path}.`
  if (title === undefined) return `${where}: name the test, as \`path › title\`.`
  return readFileSync(join(root, path), 'utf8').includes(title)
    ? undefined
    : `${where}: ${path} has no test “${title}”.`
}
