/** Most states of one pattern: with tags of 128 characters it is decided in some 100,000 steps at most. */
const MOST_STATES = 1_000

const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\{\d{1,4}(?:,\d{0,4})?\}|\(\?:?|./gsu

/** What no automaton of finitely many states decides, or what has another meaning elsewhere. */
const UNKNOWN = /^(?:\(\?|\\[^dDwWsS\W])$/

interface State {
  /** The one character that it takes; a state without it takes none. */
  readonly takes?: RegExp
  readonly only?: '^' | '$'
  readonly next: number[]
}

/** Adds the states of a part of the pattern before the state `next`, and gives the first. */
type Part = (next: number) => number

/**
 * Compiles a regular expression, of which JavaScript's own engine would need exponential time for some: here each
 * character of a tag is looked at once (K. Thompson, "Regular Expression Search Algorithm", 1968). It may match anywhere
 * in the tag, as everywhere else; `^` and `$` bind it to the ends.
 *
 * Literals, `.`, classes, groups, `|` and the quantifiers are known; what looks around or back is not.
 *
 * @throws SyntaxError when it is not a regular expression of this kind
 */
export function compileLinearPattern(pattern: string): (tag: string) => boolean {
  new RegExp(pattern, 'u')
  const states: State[] = [{ next: [] }]
  const start = new Parser(pattern, states).alternatives()(0)
  return (tag) => {
    let open: number[] = []
    for (let at = 0; at <= tag.length; at++) {
      const reached = new Set<number>()
      open.push(start)
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const state = states[id]
        if (id === 0) return true
        if (state === undefined || reached.has(id)) continue
        reached.add(id)
        const blocked = (state.only === '^' && at > 0) || (state.only === '$' && at < tag.length)
        if (state.takes === undefined && !blocked) open.push(...state.next)
      }
      open = [...reached].flatMap((id) => (states[id]?.takes?.test(tag.charAt(at)) ? states[id].next : []))
    }
    return false
  }
}

class Parser {
  readonly #tokens: readonly string[]
  readonly #states: State[]
  #at = 0

  constructor(pattern: string, states: State[]) {
    this.#tokens = pattern.match(TOKEN) ?? []
    this.#states = states
  }

  alternatives(): Part {
    const parts = [this.#sequence()]
    while (this.#take('|')) parts.push(this.#sequence())
    return (next) => this.#add({ next: parts.map((part) => part(next)) })
  }

  #sequence(): Part {
    const parts: Part[] = []
    for (
      let token = this.#peek();
      token !== undefined && token !== '|' && token !== ')';
      token = this.#peek()
    )
      parts.push(this.#repeated(this.#atom(token)))
    return (next) => parts.reduceRight((after, part) => part(after), next)
  }

  #atom(token: string): Part {
    this.#at++
    if (UNKNOWN.test(token)) {
      const what = `${token}${token === '(?' ? (this.#peek() ?? '') : ''}`
      throw new SyntaxError(`Invalid regular expression: ${what} is not known here`)
    }
    if (token === '^' || token === '$') return (next) => this.#add({ only: token, next: [next] })
    if (token.startsWith('(')) {
      const inner = this.alternatives()
      this.#take(')')
      return inner
    }
    const takes = new RegExp(token, 'u')
    return (next) => this.#add({ takes, next: [next] })
  }

  #repeated(part: Part): Part {
    const [min, max] = boundsOf(this.#peek() ?? '')
    if (min === 1 && max === 1) return part
    this.#at++
    // How much it takes first does not change whether there is a match.
    this.#take('?')
    return (next) => {
      let first = next
      if (max === undefined) {
        const loop: State = { next: [next] }
        first = this.#add(loop)
        loop.next.push(part(first))
      } else for (let i = min; i < max; i++) first = this.#add({ next: [part(first), next] })
      for (let i = 0; i < min; i++) first = part(first)
      return first
    }
  }

  #add(state: State): number {
    if (this.#states.length >= MOST_STATES)
      throw new SyntaxError('Invalid regular expression: it repeats too much')
    return this.#states.push(state) - 1
  }

  #peek(): string | undefined {
    return this.#tokens[this.#at]
  }

  #take(token: string): boolean {
    if (this.#peek() !== token) return false
    this.#at++
    return true
  }
}

/** How often a quantifier repeats, least and most; `[1, 1]` when it is none. */
function boundsOf(token: string): readonly [min: number, max: number | undefined] {
  if (token === '*') return [0, undefined]
  if (token === '+') return [1, undefined]
  if (token === '?') return [0, 1]
  const [, min, comma, max] = /^\{(\d+)(,?)(\d*)\}$/.exec(token) ?? []
  if (min === undefined) return [1, 1]
  return [Number(min), comma === '' ? Number(min) : max === '' ? undefined : Number(max)]
}
