import { dirname, relative } from 'node:path'
import ts from 'typescript'

/** An output of which somebody wants the value, which is not there yet. */
export interface PlainOutput {
  /** `file:line` */
  readonly where: string
  /** The expression. */
  readonly text: string
  readonly use: string
}

/**
 * Finds outputs that are used as if they were values: in conditions and comparisons, where they are objects and always
 * there; in texts, sums, keys and loops. Whether there is an output at all (`output === undefined`, `output && …` of one
 * that may be undefined) may be asked.
 *
 * @param configFile of the TypeScript project
 * @param isChecked whether a file of the project is looked at
 * @param virtual further files of the project by their path, as text
 */
export function findPlainOutputs(
  configFile: string,
  isChecked: (file: string) => boolean,
  virtual: ReadonlyMap<string, string> = new Map(),
): readonly PlainOutput[] {
  const program = programOf(configFile, virtual)
  const checker = program.getTypeChecker()
  return program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && isChecked(fileName))
    .flatMap((source) => findIn(source, checker, dirname(configFile)))
}

function programOf(configFile: string, virtual: ReadonlyMap<string, string>): ts.Program {
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configFile))
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.readFile = (file) => virtual.get(file) ?? readFile(file)
  host.fileExists = (file) => virtual.has(file) || fileExists(file)
  return ts.createProgram([...fileNames, ...virtual.keys()], { ...options, noEmit: true }, host)
}

function findIn(source: ts.SourceFile, checker: ts.TypeChecker, root: string): PlainOutput[] {
  const found: PlainOutput[] = []
  const visit = (node: ts.Node): void => {
    for (const [use, expression, presenceMayBeAsked] of usesIn(node)) {
      const type = checker.getTypeAtLocation(expression)
      if (!hasOutput(type) || (presenceMayBeAsked && hasAbsence(type))) continue
      const { line } = source.getLineAndCharacterOfPosition(expression.getStart())
      const where = `${relative(root, source.fileName)}:${line + 1}`
      found.push({ where, text: expression.getText(), use })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

type Use = readonly [use: string, expression: ts.Expression, presenceMayBeAsked: boolean]

/** The expressions in a node whose values it needs now. */
function usesIn(node: ts.Node): readonly Use[] {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return [['condition', node.expression, true]]
  if (ts.isConditionalExpression(node)) return [['condition', node.condition, true]]
  if (ts.isPrefixUnaryExpression(node)) return [['operand', node.operand, true]]
  if (ts.isSwitchStatement(node)) return [['switch', node.expression, false]]
  if (ts.isTemplateExpression(node) && !ts.isTaggedTemplateExpression(node.parent)) {
    return node.templateSpans.map(({ expression }) => ['text', expression, false])
  }
  if (ts.isElementAccessExpression(node)) return [['key', node.argumentExpression, false]]
  if (ts.isComputedPropertyName(node)) return [['key', node.expression, false]]
  if (ts.isForOfStatement(node) || ts.isSpreadElement(node)) return [['loop', node.expression, false]]
  if (ts.isCallExpression(node) && CONVERSIONS.has(node.expression.getText())) {
    return node.arguments.map((argument) => ['conversion', argument, false])
  }
  return ts.isBinaryExpression(node) ? usesInBinary(node) : []
}

const CONVERSIONS: ReadonlySet<string> = new Set([
  'Boolean',
  'JSON.stringify',
  'Number',
  'Object.entries',
  'Object.keys',
  'Object.values',
  'String',
])

function usesInBinary({ operatorToken: { kind }, left, right }: ts.BinaryExpression): readonly Use[] {
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken) {
    return [['condition', left, true]]
  }
  if (!VALUE_OPERATORS.has(kind) || isAbsence(left) || isAbsence(right)) return []
  return [
    ['operand', left, false],
    ['operand', right, false],
  ]
}

const VALUE_OPERATORS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
])

function isAbsence(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined')
}

function hasOutput(type: ts.Type): boolean {
  if (type.isUnionOrIntersection()) return type.types.some(hasOutput)
  return type.getSymbol()?.getName() === 'OutputInstance'
}

function hasAbsence(type: ts.Type): boolean {
  const absent = ts.TypeFlags.Undefined | ts.TypeFlags.Null
  return type.isUnion() ? type.types.some(hasAbsence) : (type.flags & absent) !== 0
}
