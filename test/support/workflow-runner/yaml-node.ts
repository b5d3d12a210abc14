/** A value that expressions work on. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

/** A piece of a workflow file: literal values, lists and mappings, with expressions not evaluated yet. */
export type YamlNode =
  | { kind: 'literal'; value: string | number | boolean | null }
  | { kind: 'expression'; expression: string }
  | { kind: 'sequence'; items: YamlNode[] }
  | { kind: 'mapping'; entries: [name: string, value: YamlNode][] }

/** The value of a name in a mapping; undefined for what is not a mapping, or lacks it. */
export function field(node: YamlNode | undefined, name: string): YamlNode | undefined {
  return fields(node).find(([key]) => key === name)?.[1]
}

/** The entries of a mapping; none for anything else. */
export function fields(node: YamlNode | undefined): [name: string, value: YamlNode][] {
  return node?.kind === 'mapping' ? node.entries : []
}

/** The items of a list; a single value is a list of one, as in `needs: build`. */
export function items(node: YamlNode | undefined): YamlNode[] {
  if (node === undefined) return []
  return node.kind === 'sequence' ? node.items : [node]
}

/** A literal as text; undefined for anything else. */
export function literal(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'literal' && node.value !== null ? String(node.value) : undefined
}
