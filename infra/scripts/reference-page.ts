import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { table } from './markdown-table.ts'

const infra = join(import.meta.dirname, '..')

/** Where the tables of inputs and outputs are kept. */
export const REFERENCE_FILE = join(infra, '..', 'doc', 'infra', 'components.md')

/** The components, and the file that declares the arguments of each. */
const COMPONENTS: readonly (readonly [folder: string, argumentsFile: string])[] = [
  ['config-history', 'config-history.ts'],
  ['canary-service', 'arguments.ts'],
  ['image-registry', 'image-registry.ts'],
  ['sandbox-build', 'arguments.ts'],
  ['release-identity', 'release-identity.ts'],
  ['gcp-http-load-balancer', 'arguments.ts'],
]

/** The tables as the types and their comments have them. */
export function referencePage(): string {
  const sections = COMPONENTS.map(([folder, argumentsFile]) => section(folder, argumentsFile))
  return `# Components\n\n<!-- Generated from the types: npm run docs --prefix infra -->\n\n${sections.join('\n')}`
}

function section(folder: string, argumentsFile: string): string {
  const file = join(infra, 'components', folder, `${folder}.ts`)
  const component = parse(file).statements.find(ts.isClassDeclaration)
  const inputs = parse(join(infra, 'components', folder, argumentsFile))
    .statements.filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text.endsWith('Args'))
  if (component === undefined || inputs === undefined)
    throw new Error(`${folder} has no component or no arguments.`)
  const inputRows = inputs.members
    .filter(ts.isPropertySignature)
    .map((member) => [
      `\`${member.name.getText()}\`${member.questionToken === undefined ? ' (required)' : ''}`,
      `\`${oneLine(member.type?.getText() ?? '')}\``,
      commentOf(member),
      defaultOf(member),
    ])
  const outputRows = component.members
    .filter(ts.isPropertyDeclaration)
    .map((member) => [
      `\`${member.name.getText()}\``,
      `\`${oneLine(member.type?.getText() ?? '')}\``,
      commentOf(member),
    ])
  return [
    `## ${component.name?.text ?? folder}\n`,
    `${commentOf(component)}\n`,
    table(['Input', 'Type', 'Meaning, unit and range', 'Default'], inputRows),
    table(['Output', 'Type', 'Meaning'], outputRows),
  ].join('\n')
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
}

function commentOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  return oneLine(ts.getTextOfJSDocComment(doc?.comment) ?? '')
}

function defaultOf(node: ts.Node): string {
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'default')
  return oneLine(ts.getTextOfJSDocComment(tag?.comment) ?? '')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
