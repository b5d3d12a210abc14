import type { Json, JsonObject } from '../document/json.ts'

/** The classes of changes, from what a reader must see first to what nobody needs to see. */
export const changeClasses = ['version', 'security', 'routing', 'capacity', 'metadata', 'ephemeral'] as const
export type ChangeClass = (typeof changeClasses)[number]

/** What is known about the places of one type of resource; each entry is a path such as `tags.*.value`. */
export interface RuleTable {
  /** Changes by itself and tells nothing about the release: stored, but hidden from the report. */
  readonly ephemeral?: readonly string[]
  /** Says something although its name is one that is ephemeral elsewhere. */
  readonly lasting?: readonly string[]
  /** Arrays whose order means nothing. */
  readonly sets?: readonly string[]
  /** Arrays whose order means nothing and whose elements are told apart by the named property. */
  readonly keyed?: Readonly<Record<string, string>>
  /** What kind of change it is when something at or below the path changes. */
  readonly classes?: Readonly<Partial<Record<Exclude<ChangeClass, 'ephemeral'>, readonly string[]>>>
}

interface Mark {
  readonly ephemeral?: boolean
  readonly set?: true
  readonly keyedBy?: string
  readonly class?: ChangeClass
}

interface RuleNode {
  mark: Mark
  readonly below: Map<string, RuleNode>
}

/** Compiled rule tables: a tree of steps, and what holds at any depth by its name. */
export interface PathRules {
  readonly root: RuleNode
  readonly anywhere: ReadonlyMap<string, Mark>
}

/** A place in a resource as the rules see it. */
export interface Place {
  readonly ephemeral: boolean
  readonly set: boolean
  readonly keyedBy: string | undefined
  readonly class: ChangeClass | undefined
  readonly rules: PathRules
  readonly nodes: readonly RuleNode[]
  /** The places below that were asked for before, by the names that rules mention; `''` stands for all others. */
  readonly below: Map<string, Place>
}

/**
 * Compiles rule tables; a later table adds to the earlier ones and wins where both speak.
 *
 * A path is a list of names joined by dots, in the spelling of any source: AWS Config writes `containerDefinitions` and
 * `ContainerDefinitions`, and puts both below `configuration` or `supplementaryConfiguration`. `*` stands for every member and every array element; a path of the
 * form `**.name` holds wherever a member has that name.
 */
export function compileRules(tables: readonly RuleTable[]): PathRules {
  const root: RuleNode = { mark: {}, below: new Map() }
  for (const wrapper of ['configuration', 'supplementaryConfiguration']) {
    root.below.set(spellingOf(wrapper), root)
  }
  const anywhere = new Map<string, Mark>()
  const add = (path: string, mark: Mark) => {
    const [first, ...rest] = path.split('.')
    if (first === '**') {
      const name = spellingOf(rest.join('.'))
      anywhere.set(name, { ...anywhere.get(name), ...mark })
      return
    }
    const node = [first ?? '', ...rest].reduce(descend, root)
    node.mark = { ...node.mark, ...mark }
  }
  for (const table of tables) {
    for (const path of table.ephemeral ?? []) add(path, { ephemeral: true, class: 'ephemeral' })
    for (const path of table.lasting ?? []) add(path, { ephemeral: false })
    for (const path of table.sets ?? []) add(path, { set: true })
    for (const [path, keyedBy] of Object.entries(table.keyed ?? {})) add(path, { keyedBy })
    for (const name of changeClasses) {
      if (name === 'ephemeral') continue
      for (const path of table.classes?.[name] ?? []) add(path, { class: name })
    }
  }
  return { root, anywhere }
}

/**
 * A name in the one spelling that rules are found by. Names in capitals are those of users (`ETAG`, `USER`), and mean
 * what users say.
 */
function spellingOf(name: string): string {
  return /^[A-Z0-9_]{2,}$/.test(name) ? name : name.toLowerCase()
}

function descend(node: RuleNode, name: string): RuleNode {
  const spelling = spellingOf(name)
  const next = node.below.get(spelling) ?? { mark: {}, below: new Map() }
  node.below.set(spelling, next)
  return next
}

/** The member of an object with a name in either spelling, `name` or `Name`. */
export function memberNamed(object: JsonObject, name: string): Json | undefined {
  const first = name.charAt(0)
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()
  return object[name] ?? object[other + name.slice(1)]
}

/** The place at the top of a resource. */
export function topOf(rules: PathRules): Place {
  const nothing = { ephemeral: false, set: false, keyedBy: undefined, class: undefined }
  return { ...nothing, rules, nodes: [rules.root], below: new Map() }
}

/** The top of a document inside a resource: its own rules, but still of the class of the place that holds it. */
export function topInside(rules: PathRules, { class: ofClass, ephemeral }: Place): Place {
  return { ...topOf(rules), class: ofClass, ephemeral }
}

/**
 * The place one step further down: into a member by its name, into an array element by `*`. What is ephemeral
 * or of a class above is so below, unless a rule says otherwise there.
 */
export function step(place: Place, name: string): Place {
  const known = place.below.get(name)
  if (known !== undefined) return known
  const spelling = spellingOf(name)
  const isMentioned =
    name === '*' || place.rules.anywhere.has(spelling) || place.nodes.some(({ below }) => below.has(spelling))
  const key = isMentioned ? name : ''
  const next = place.below.get(key) ?? placeBelow(place, spelling)
  place.below.set(key, next)
  return next
}

function placeBelow(place: Place, name: string): Place {
  const nodes = place.nodes.flatMap((node) => nextNodes(node, name))
  const general = place.rules.anywhere.get(name)
  if (nodes.length === 0 && general === undefined && isBare(place)) return place
  const mark: Mark = Object.assign({}, general, ...nodes.map((node) => node.mark))
  return {
    ephemeral: place.ephemeral || mark.ephemeral === true,
    set: mark.set === true,
    keyedBy: mark.keyedBy,
    class: place.ephemeral ? 'ephemeral' : (mark.class ?? place.class),
    rules: place.rules,
    nodes,
    below: new Map(),
  }
}

function nextNodes(node: RuleNode, name: string): RuleNode[] {
  const exact = node.below.get(name)
  const any = name === '*' ? undefined : node.below.get('*')
  return [any, exact].filter((next) => next !== undefined)
}

/** Nothing at this place speaks of the place alone, so that the same place can stand for everything below it. */
function isBare(place: Place): boolean {
  return place.nodes.length === 0 && !place.set && place.keyedBy === undefined
}
