import ts from 'typescript'
import type { SourceFile } from './source-files.ts'

/** A function with a name, or a parameter list that a type declares. */
export interface FunctionFigures {
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  readonly name: string
  readonly parameters: number
  readonly lines: number
}

/** The functions, methods and constructors of a file that have a body. */
export function functionsOf({ path, tree }: SourceFile): FunctionFigures[] {
  const functions: FunctionFigures[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const start = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line
      const end = tree.getLineAndCharacterOfPosition(node.end).line
      functions.push({
        path,
        line: start + 1,
        name: nameOf(node, tree),
        parameters: node.parameters.filter(({ name }) => name.getText(tree) !== 'this').length,
        lines: end - start + 1,
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return functions
}

function nameOf(node: ts.SignatureDeclaration, tree: ts.SourceFile): string {
  if (node.name !== undefined) return node.name.getText(tree)
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  const { parent } = node
  if (parent !== undefined && (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)))
    return parent.name.getText(tree)
  return '(anonymous)'
}
