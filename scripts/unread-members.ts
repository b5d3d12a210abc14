import type { Plugin } from 'rolldown'

/**
 * Of which clients the answers are cut: no source of ours keeps an answer of them whole, except those of `KEPT_WHOLE`, or sends a part of
 * it on as it came.
 */
const CUT =
  /@aws-sdk\/client-(?:cloudformation|cloudwatch|cloudwatch-logs|codebuild|ec2|ecs|iam)\/dist-es\/schemas\/schemas_\d+\.js$/

/** Operations whose answers record-config keeps as they are. */
const KEPT_WHOLE: ReadonlySet<string> = new Set(['DescribeServices', 'DescribeTaskDefinition'])

/** What the client itself reads, to ask for the next page. */
const READ_BY_CLIENT = /^nextToken$/i

const STRUCTURE = 3
const OPERATION = 9

/** A node of the parsed module, as ESTree has it. */
type Node = Readonly<Record<string, unknown>> & { readonly start: number; readonly end: number }

/** A part of the module, and what stays of it. */
interface Cut {
  readonly of: Node
  readonly kept: (code: string) => string
}

/** A schema of the AWS SDK, which is an array: its kind first (3 a structure, 9 an operation). */
interface Schema {
  readonly name: string
  readonly elements: readonly Node[]
}

/**
 * Leaves out what no source of ours reads of the answers of some services: an instance of EC2 alone has sixty members with
 * structures of their own.
 * What can be part of a request stays whole, so that a part of an answer can be sent back as it came.
 *
 * @param words what the sources name: commands and members
 */
export function withoutUnreadMembers(words: ReadonlySet<string>): Plugin {
  return {
    name: 'without-unread-members',
    transform(code, id) {
      if (!CUT.test(id)) return undefined
      const { texts, schemas } = readModule(this.parse(code))
      const isRead = (member: string) => READ_BY_CLIENT.test(member) || words.has(member)
      const whole = reachable(schemas, wholeShapes(schemas, words))
      const cuts = [...schemas.values()]
        .filter(({ name, elements }) => kindOf(elements) === STRUCTURE && !whole.has(name))
        .flatMap(({ elements }) => cutsOf(elements, (member) => isRead(texts.get(member) ?? '')))
      return cuts
        .sort((one, other) => other.of.start - one.of.start)
        .reduce((text, { of, kept }) => text.slice(0, of.start) + kept(code) + text.slice(of.end), code)
    },
  }
}

/** Reads the constants for names (`_Arc = "Architecture"`) and the schemas of a module. */
function readModule(program: unknown): {
  readonly texts: ReadonlyMap<string, string>
  readonly schemas: ReadonlyMap<string, Schema>
} {
  const texts = new Map<string, string>()
  const schemas = new Map<string, Schema>()
  for (const statement of nodesIn(program, 'body')) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    for (const { id, init } of nodesIn(declaration, 'declarations')) {
      if (!isNode(id) || !isNode(init)) continue
      const name = String(id.name)
      if (typeof init.value === 'string') texts.set(name, init.value)
      if (init.type === 'ArrayExpression') schemas.set(name, { name, elements: nodesIn(init, 'elements') })
    }
  }
  return { texts, schemas }
}

/** The input of each operation whose command the sources name, and its output where that is kept as it is. */
function wholeShapes(schemas: ReadonlyMap<string, Schema>, words: ReadonlySet<string>): string[] {
  return [...schemas.values()]
    .filter(({ elements }) => kindOf(elements) === OPERATION)
    .map(({ name, elements }) => ({ operation: name.replace('$', ''), elements }))
    .filter(({ operation }) => words.has(`${operation}Command`))
    .flatMap(({ operation, elements }) =>
      namesIn(KEPT_WHOLE.has(operation) ? elements.slice(4, 6) : elements[4]),
    )
}

/** All schemas that the given ones lead to, they themselves among them. */
function reachable(schemas: ReadonlyMap<string, Schema>, from: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [...from]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const schema = schemas.get(name)
    if (schema === undefined || found.has(name)) continue
    found.add(name)
    open.push(...schema.elements.flatMap(namesIn))
  }
  return found
}

/** What stays of a structure's lists of names and types, and the number of its required members, which come first. */
function cutsOf(elements: readonly Node[], isRead: (member: string) => boolean): Cut[] {
  const [names, types, required] = elements.slice(4)
  if (names === undefined || types === undefined) return []
  const typeNodes = nodesIn(types, 'elements')
  const kept = nodesIn(names, 'elements')
    .map((name, at) => ({ name, type: typeNodes[at], at }))
    .filter(({ name }) => isRead(String(name.name)))
  const [keptNames, keptTypes] = [kept.map(({ name }) => name), kept.map(({ type }) => type)]
  const cuts: Cut[] = [
    { of: names, kept: (code) => listOf(code, keptNames) },
    { of: types, kept: (code) => listOf(code, keptTypes) },
  ]
  if (required === undefined) return cuts
  const count = kept.filter(({ at }) => at < Number(required.value)).length
  return [...cuts, { of: required, kept: () => String(count) }]
}

function listOf(code: string, parts: readonly (Node | undefined)[]): string {
  return `[${parts.map((part) => code.slice(part?.start, part?.end)).join(', ')}]`
}

/** Whether a schema is of a structure, of an operation, or of something else. */
function kindOf(elements: readonly Node[]): unknown {
  return elements[0]?.value
}

/** The names that stand anywhere in a node. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (!isNode(value)) return []
  return value.type === 'Identifier' ? [String(value.name)] : Object.values(value).flatMap(namesIn)
}

function nodesIn(parent: unknown, key: string): Node[] {
  const list = isNode(parent) ? parent[key] : undefined
  return Array.isArray(list) ? list.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value
}
