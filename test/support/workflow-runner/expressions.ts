import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { hashFiles } from './hash-files.ts'
import type { Json, YamlNode } from './yaml-node.ts'

/** How the job (or the jobs before it) has gone so far: what `success()`, `failure()` and `cancelled()` tell. */
export type Status = { success: boolean; failure: boolean; cancelled: boolean }

/** What expressions can see. */
export type Scope = {
  /** The contexts by name: `github`, `inputs`, `needs`, `steps`, … */
  contexts: Readonly<Record<string, Json>>
  status: Status
  /** What `hashFiles` searches. */
  workspace: string
}

/** What the status functions are called. */
const STATUS_FUNCTIONS = ['success', 'failure', 'cancelled', 'always']

/** Every context that GitHub knows; those that a place does not offer are empty. */
const CONTEXTS = [
  ...['github', 'inputs', 'needs', 'steps', 'secrets', 'vars', 'env'],
  ...['job', 'jobs', 'runner', 'strategy', 'matrix'],
]

/** The value of an expression (without `${{ }}`), by GitHub's own evaluator. */
export function evaluateExpression(expression: string, scope: Scope): Json {
  const result: Json = JSON.parse(JSON.stringify(compute(expression, scope), data.replacer))
  return result
}

/** The value of a piece of a workflow file. */
export function evaluate(node: YamlNode | undefined, scope: Scope): Json {
  switch (node?.kind) {
    case undefined:
      return null
    case 'literal':
      return node.value
    case 'expression':
      return evaluateExpression(node.expression, scope)
    case 'sequence':
      return node.items.map((item) => evaluate(item, scope))
    case 'mapping':
      return Object.fromEntries(node.entries.map(([name, value]) => [name, evaluate(value, scope)]))
  }
}

/** The value of a scalar as GitHub writes it into a text: null is empty, true is `true`, a number is as short as can be. */
export function evaluateText(node: YamlNode | undefined, scope: Scope): string {
  if (node?.kind === 'expression') return compute(node.expression, scope).coerceString()
  return node?.kind === 'literal' && node.value !== null ? String(node.value) : ''
}

/** A text with `${{ }}` in it, as in the defaults of an `action.yml`. */
export function evaluateTemplate(text: string, scope: Scope): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    compute(expression, scope).coerceString(),
  )
}

/** A mapping of texts: `env`, `with`, `outputs`. An expression may stand for the whole mapping. */
export function evaluateTexts(node: YamlNode | undefined, scope: Scope): Record<string, string> {
  if (node?.kind === 'mapping') {
    return Object.fromEntries(node.entries.map(([name, value]) => [name, evaluateText(value, scope)]))
  }
  const value = evaluate(node, scope)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text ?? '')]))
}

/** An `if`: without a status function of its own it also asks for `success()`. */
export function evaluateCondition(condition: string | undefined, scope: Scope): boolean {
  const asked = condition?.trim() || 'success()'
  const guarded = asksForStatus(asked) ? asked : `success() && (${asked})`
  return isTruthy(evaluateExpression(guarded, scope))
}

/** What counts as true: https://docs.github.com/actions/reference/evaluate-expressions-in-workflows-and-actions#literals */
export function isTruthy(value: Json): boolean {
  return value !== false && value !== 0 && value !== '' && value !== null
}

function compute(expression: string, { contexts, status, workspace }: Scope): data.ExpressionData {
  const functions = new Map(
    [
      statusFunction('success', status.success),
      statusFunction('failure', status.failure),
      statusFunction('cancelled', status.cancelled),
      statusFunction('always', true),
      {
        name: 'hashFiles',
        minArgs: 1,
        maxArgs: 255,
        call: (...patterns: data.ExpressionData[]) =>
          new data.StringData(
            hashFiles(
              workspace,
              patterns.map((pattern) => pattern.coerceString()),
            ),
          ),
      },
    ].map((definition) => [definition.name.toLowerCase(), definition]),
  )
  const { tokens } = new Lexer(expression).lex()
  const parsed = new Parser(tokens, CONTEXTS, [...functions.values()]).parse()
  const known = CONTEXTS.map((name) => ({ key: name, value: toData(contexts[name] ?? {}) }))
  return new Evaluator(parsed, new data.Dictionary(...known), functions).evaluate()
}

function statusFunction(name: string, value: boolean) {
  return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) }
}

function asksForStatus(expression: string): boolean {
  const { tokens } = new Lexer(expression).lex()
  return tokens.some(
    ({ lexeme }, index) =>
      STATUS_FUNCTIONS.includes(lexeme.toLowerCase()) && tokens[index + 1]?.lexeme === '(',
  )
}

function toData(value: Json): data.ExpressionData {
  const converted: data.ExpressionData = JSON.parse(JSON.stringify(value), data.reviver)
  return converted
}
