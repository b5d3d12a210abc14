/** What is wrong with a policy document, and where. */
export interface PolicyProblem {
  /** The field, as in `rules[2].selection.countUnit`; an empty string for the whole document. */
  readonly path: string
  /** The rule's priority, where it is known: people count rules by it. */
  readonly priority: number | undefined
  readonly message: string
}

/** A problem in one line. */
export function describeProblem({ path, priority, message }: PolicyProblem): string {
  const rule = priority === undefined ? '' : ` (rulePriority ${priority})`
  return path === '' ? message : `${path}${rule}: ${message}`
}

/** Collects what is wrong below one field of the document. */
export class Problems {
  readonly list: PolicyProblem[]
  readonly #path: string
  readonly #priority: number | undefined

  constructor(path = '', priority?: number, list: PolicyProblem[] = []) {
    this.#path = path
    this.#priority = priority
    this.list = list
  }

  /** The same list, one field deeper. */
  at(field: string | number, priority = this.#priority): Problems {
    const step = typeof field === 'number' ? `[${field}]` : this.#path === '' ? field : `.${field}`
    return new Problems(`${this.#path}${step}`, priority, this.list)
  }

  add(message: string): void {
    this.list.push({ path: this.#path, priority: this.#priority, message })
  }
}
