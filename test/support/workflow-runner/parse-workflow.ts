import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JobDefinition, Permissions, StepDefinition, WorkflowDefinition } from './definition.ts'
import { loadParser } from './parser-library.ts'
import { field, fields, items, literal, type YamlNode } from './yaml-node.ts'

type Parser = Awaited<ReturnType<typeof loadParser>>
type Token = Parameters<Parser['isMapping']>[0]

const NOT_INTERPRETED = ['container', 'services', 'continue-on-error']

/**
 * Reads a workflow file with GitHub's own parser and schema.
 *
 * @param root the project whose file it is
 * @param file its path below `root`
 * @throws with every error, each with its line and column, for a file that GitHub would not take
 */
export async function parseWorkflow(root: string, file: string): Promise<WorkflowDefinition> {
  const parser = await loadParser()
  const content = readFileSync(join(root, file), 'utf8')
  const { context, value } = parser.parseWorkflow(
    { name: file, content },
    new parser.NoOperationTraceWriter(),
  )
  if (value) await parser.convertWorkflowTemplate(context, value)
  const errors = context.errors.getErrors().map(({ message }) => message)
  if (!value || errors.length > 0)
    throw new Error(`GitHub would not take the workflow:\n${errors.join('\n')}`)
  return toWorkflow(file, toNode(parser, value))
}

function toWorkflow(file: string, root: YamlNode): WorkflowDefinition {
  return {
    file,
    name: literal(field(root, 'name')) ?? file,
    on: field(root, 'on'),
    env: field(root, 'env'),
    defaults: field(root, 'defaults'),
    permissions: toPermissions(field(root, 'permissions')),
    jobs: fields(field(root, 'jobs')).map(([id, node]) => toJob(id, node)),
  }
}

function toJob(id: string, node: YamlNode): JobDefinition {
  const strategy = field(node, 'strategy')
  const matrix = field(strategy, 'matrix')
  return {
    id,
    notInterpreted: [
      ...NOT_INTERPRETED.filter((name) => field(node, name) !== undefined),
      ...['include', 'exclude'].filter((name) => field(matrix, name) !== undefined),
      ...(field(strategy, 'max-parallel') === undefined ? [] : ['max-parallel']),
      ...(strategy !== undefined && field(node, 'uses') !== undefined ? ['strategy with uses'] : []),
    ],
    name: field(node, 'name'),
    needs: items(field(node, 'needs')).flatMap((item) => literal(item) ?? []),
    condition: toCondition(field(node, 'if')),
    permissions: toPermissions(field(node, 'permissions')),
    environment: field(node, 'environment'),
    env: field(node, 'env'),
    outputs: field(node, 'outputs'),
    defaults: field(node, 'defaults'),
    timeoutMinutes: field(node, 'timeout-minutes'),
    matrix,
    failFast: field(strategy, 'fail-fast'),
    steps: items(field(node, 'steps')).map(toStep),
    uses: literal(field(node, 'uses')),
    with: field(node, 'with'),
    secrets: field(node, 'secrets'),
  }
}

function toStep(node: YamlNode): StepDefinition {
  return {
    id: literal(field(node, 'id')),
    name: field(node, 'name'),
    condition: toCondition(field(node, 'if')),
    uses: literal(field(node, 'uses')),
    run: field(node, 'run'),
    with: field(node, 'with'),
    env: field(node, 'env'),
    shell: field(node, 'shell'),
    workingDirectory: field(node, 'working-directory'),
    continueOnError: field(node, 'continue-on-error'),
    timeoutMinutes: field(node, 'timeout-minutes'),
  }
}

/** An `if` is an expression with or without `${{ }}`. */
function toCondition(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'expression' ? node.expression : literal(node)
}

function toPermissions(node: YamlNode | undefined): Permissions | undefined {
  if (node === undefined) return undefined
  const all = literal(node)
  if (all === 'read-all' || all === 'write-all') return all
  return Object.fromEntries(
    fields(node).map(([name, value]) => {
      const level = literal(value)
      return [name, level === 'read' || level === 'write' ? level : 'none']
    }),
  )
}

function toNode(parser: Parser, token: Token): YamlNode {
  if (parser.isBasicExpression(token)) return { kind: 'expression', expression: token.expression }
  if (parser.isMapping(token)) {
    return {
      kind: 'mapping',
      entries: Array.from(token, ({ key, value }) => [String(key), toNode(parser, value)]),
    }
  }
  if (parser.isSequence(token)) {
    return { kind: 'sequence', items: Array.from(token, (item) => toNode(parser, item)) }
  }
  const isValue = parser.isString(token) || parser.isNumber(token) || parser.isBoolean(token)
  return { kind: 'literal', value: isValue ? token.value : null }
}
