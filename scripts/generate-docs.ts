import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type ActionDefinition,
  type Field,
  listActions,
  readActionDefinition,
  root,
} from './action-definitions.ts'
import { generateRules } from './generate-rules.ts'
import { generateWorkflows } from './generate-workflows.ts'
import { listGcpPermissions, listIamActions } from './iam-actions.ts'

/**
 * The documents that are generated from `action.yml` and from the permissions declared next to the calls of AWS and Google
 * Cloud, as they should be: path (relative to the project) to content.
 */
export function generateDocs(): Map<string, string> {
  const documents = new Map<string, string>()
  const actions = listActions()
  for (const action of actions) {
    const path = `actions/${action}/README.md`
    documents.set(path, actionReadme(read(path), action, readActionDefinition(action)))
  }
  documents.set('README.md', between(read('README.md'), 'actions', actionTable(actions)))
  documents.set('doc/validate-changelog/rules.md', generateRules())
  for (const [path, content] of generateWorkflows()) documents.set(path, content)
  return documents
}

function actionReadme(readme: string, action: string, definition: ActionDefinition): string {
  let text = between(readme, 'inputs', inputTables(definition))
  text = between(text, 'outputs', fieldTable(definition.outputs, ['output']))
  for (const [name, permissions] of [
    ['permissions', listIamActions],
    ['google permissions', listGcpPermissions],
  ] as const) {
    if (readme.includes(marker(name, 'start'))) text = between(text, name, bullets(permissions(action)))
  }
  return text
}

/** A table for each group of inputs. */
function inputTables({ inputs, inputGroups }: ActionDefinition): string {
  return inputGroups
    .map(({ title, names }) => {
      const own = names.flatMap((name) => (inputs[name] === undefined ? [] : [[name, inputs[name]] as const]))
      const table = fieldTable(Object.fromEntries(own), ['input', 'default'])
      return title === undefined ? table : `### ${title}\n\n${table}`
    })
    .join('\n\n')
}

function fieldTable(fields: Readonly<Record<string, Field>>, head: readonly string[]): string {
  const withDefault = head.length > 1
  const rows = Object.entries(fields).map(([name, field]) => {
    const given =
      field.required === true ? '**required**' : field.default === undefined ? '' : code(field.default)
    const description = cell(field.description)
    return withDefault ? `| \`${name}\` | ${given} | ${description} |` : `| \`${name}\` | ${description} |`
  })
  return [`| ${head.join(' | ')} | what |`, `|${' --- |'.repeat(head.length + 1)}`, ...rows].join('\n')
}

function bullets(names: readonly string[]): string {
  return names.length === 0 ? 'None.' : names.map((name) => `- \`${name}\``).join('\n')
}

function actionTable(actions: readonly string[]): string {
  const rows = actions.map((action) => {
    const { description } = readActionDefinition(action)
    return `| [\`${action}\`](actions/${action}/README.md) | ${cell(description)} |`
  })
  return ['| action | what it does |', '| --- | --- |', ...rows].join('\n')
}

function code(value: string): string {
  return value === '' ? '' : `\`${cell(value)}\``
}

function cell(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
}

function between(document: string, name: string, content: string): string {
  const start = marker(name, 'start')
  const end = marker(name, 'end')
  const from = document.indexOf(start)
  const to = document.indexOf(end)
  if (from < 0 || to < from)
    throw new Error(`A document has no place for its generated ${name}: add ${start} … ${end}.`)
  return `${document.slice(0, from + start.length)}\n${content}\n${document.slice(to)}`
}

function marker(name: string, end: 'start' | 'end'): string {
  return `<!-- ${name} ${end} -->`
}

function read(path: string): string {
  const file = join(root, path)
  if (!existsSync(file)) throw new Error(`${path} is missing.`)
  return readFileSync(file, 'utf8')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, content] of generateDocs()) {
    if (existsSync(join(root, path)) && read(path) === content) continue
    writeFileSync(join(root, path), content)
    console.log(`wrote ${path}`)
  }
}
