import { readdirSync, readFileSync } from 'node:fs'
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
  ['function-lease', 'function-lease.ts'],
  ['endpoint-lease', 'endpoint-lease.ts'],
  ['sandbox-build', 'arguments.ts'],
  ['release-identity', 'release-identity.ts'],
  ['gcp-http-load-balancer', 'arguments.ts'],
  ['gcp-release-identity', 'gcp-release-identity.ts'],
]

/** The tables as the types and their comments have them. */
export function referencePage(): string {
  const sections = COMPONENTS.map(([folder, argumentsFile]) => section(folder, argumentsFile))
  return `# Components\n\n<!-- Generated from the types: npm run docs --prefix infra -->\n\n${sections.join('\n')}`
}

function section(folder: string, argumentsFile: string): string {
  const directory = join(infra, 'components', folder)
  const component = parse(join(directory, `${folder}.ts`)).statements.find(ts.isClassDeclaration)
  const inputs = parse(join(directory, argumentsFile))
    .statements.filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text.endsWith('Args'))
  if (component === undefined || inputs === undefined)
    throw new Error(`${folder} has no component or no arguments.`)
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
    inputTable('Input', inputs),
    table(['Output', 'Type', 'Meaning'], outputRows),
    ...typesNamedBy(inputs, directory).map(typeSection),
  ].join('\n')
}

type NamedType = ts.InterfaceDeclaration | ts.TypeAliasDeclaration

function inputTable(what: string, { members }: ts.InterfaceDeclaration): string {
  const rows = members
    .filter(ts.isPropertySignature)
    .map((member) => [
      `\`${member.name.getText()}\`${member.questionToken === undefined ? ' (required)' : ''}`,
      `\`${oneLine(member.type?.getText() ?? '')}\``,
      commentOf(member),
      defaultOf(member),
    ])
  return table([what, 'Type', 'Meaning, unit and range', 'Default'], rows)
}

function typeSection(type: NamedType): string {
  const head = `### ${type.name.text}\n\n${commentOf(type)}\n`
  return ts.isInterfaceDeclaration(type)
    ? `${head}\n${inputTable('Field', type)}`
    : `${head}\n${'```ts'}\n${type.getText().replace(/^export /, '')}\n${'```'}\n`
}

/** The component's own types that its inputs name, and those that these name, in the order in which they are named. */
function typesNamedBy(inputs: ts.InterfaceDeclaration, directory: string): readonly NamedType[] {
  const own = new Map(
    readdirSync(directory)
      .sort()
      .flatMap((name) => [...parse(join(directory, name)).statements])
      .filter(
        (statement): statement is NamedType =>
          ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement),
      )
      .map((declaration) => [declaration.name.text, declaration]),
  )
  const named = new Set<NamedType>()
  const visit = (node: ts.Node): void => {
    const type =
      ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) ? own.get(node.typeName.text) : undefined
    if (type !== undefined && !named.has(type)) {
      named.add(type)
      visit(type)
    }
    ts.forEachChild(node, visit)
  }
  visit(inputs)
  return [...named]
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
