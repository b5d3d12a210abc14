/** Properties of an object, as its provider sends them. */
export type Properties = Readonly<Record<string, unknown>>

/** Something that is there. */
export interface CloudObject {
  /** As Pulumi names it, such as `aws:lb/listener:Listener`. */
  readonly type: string
  /** The name in the program, without the parents'. */
  readonly logicalName: string
  readonly id: string
  properties: Properties
  /** What the cloud adds: ARN, addresses, numbers. */
  readonly computed: Properties
}

/** An object before it is there. */
export type Wanted = Pick<CloudObject, 'type' | 'logicalName' | 'properties'>

/** How the cloud treats the objects of one type. Each refusal is the error of the service, by its code first. */
export interface Kind {
  /** The property that names it: made from the name in the program where the program sets none. */
  readonly name?: { readonly property: string; readonly longest: number; readonly pattern?: RegExp }
  /** Properties that cannot be changed: the provider makes a new object and deletes the old one. */
  readonly immutable?: readonly string[] | 'all'
  readonly idOf?: (wanted: Wanted, computed: Properties) => string
  /** `serial` tells two objects of one name apart. */
  readonly computed?: (wanted: Wanted, serial: number) => Properties
  /** What only one object can have, as a text, and the code of the refusal. */
  readonly taken?: { readonly code: string; readonly by: (wanted: Wanted) => string }
  /** Types that keep it from being deleted while they name its id or ARN, and the code of the refusal. */
  readonly inUse?: { readonly code: string; readonly by: readonly string[] }
  /** Whether it stands before its change and what it will be is refused. */
  readonly refuses?: (wanted: Wanted, cloud: Cloud, id?: string) => string | undefined
  readonly refusesDelete?: (object: CloudObject, cloud: Cloud) => string | undefined
  /** Objects that go with it. */
  readonly takesAlong?: (object: CloudObject, other: CloudObject) => boolean
  /** Putting it again takes over the one that is there. */
  readonly putsOver?: true
}

/** The two clouds as far as the program uses them: what is there, and every call that changed something. */
export class Cloud {
  readonly objects = new Map<string, CloudObject>()
  /** `create TYPE NAME` and the like, in order. */
  readonly calls: string[] = []
  readonly #kinds: Readonly<Record<string, Kind>>
  /** Ids that stay taken after a deletion. */
  readonly #spent = new Set<string>()
  #made = 0

  constructor(kinds: Readonly<Record<string, Kind>>) {
    this.#kinds = kinds
  }

  /** @throws Error for a type that nobody described: an assumption would be made. */
  kindOf(type: string): Kind {
    const kind = this.#kinds[type]
    if (kind === undefined)
      throw new Error(`The stand-in does not know ${type}: describe it from its documents.`)
    return kind
  }

  all(type: string): CloudObject[] {
    return [...this.objects.values()].filter((object) => object.type.endsWith(type))
  }

  /** The one object of a type and name. */
  one(type: string, logicalName?: string): CloudObject {
    const found = this.all(type).filter(
      (object) => logicalName === undefined || object.logicalName === logicalName,
    )
    const [only] = found
    if (only === undefined || found.length > 1)
      throw new Error(`${found.length} objects are ${type} ${logicalName ?? ''}`)
    return only
  }

  create(wanted: Wanted): CloudObject {
    const kind = this.kindOf(wanted.type)
    this.#note('create', wanted)
    this.#made += 1
    const serial = this.#made
    const computed = { serial, ...kind.computed?.(wanted, serial) }
    const id = kind.idOf?.(wanted, computed) ?? String(nameOf(kind, wanted) ?? `${wanted.logicalName}-id`)
    if (kind.putsOver !== true || !this.objects.has(keyOf(wanted.type, id))) this.#refuseTaken(kind, wanted)
    this.#refuse(wanted, kind.refuses?.(wanted, this))
    if (this.#spent.has(keyOf(wanted.type, id)))
      this.#refuse(wanted, `409: ${id} was deleted and stays taken`)
    const object = { ...wanted, id, computed }
    this.objects.set(keyOf(wanted.type, id), object)
    return object
  }

  /** Changes what is different between the inputs of before and now, and leaves alone what others changed besides. */
  update(type: string, id: string, { before, now }: { before: Properties; now: Properties }): CloudObject {
    const object = this.#existing(type, id)
    const kind = this.kindOf(type)
    this.#note('update', object)
    const changed = changedKeys(before, now)
    const merged = { ...object.properties, ...Object.fromEntries(changed.map((key) => [key, now[key]])) }
    const properties = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
    const wanted = { ...object, properties }
    this.#refuseTaken(kind, wanted, id)
    this.#refuse(wanted, kind.refuses?.(wanted, this, id))
    object.properties = properties
    return object
  }

  delete(type: string, id: string): void {
    const object = this.objects.get(keyOf(type, id))
    // What is gone is deleted, as providers see it.
    if (object === undefined) return
    const kind = this.kindOf(type)
    this.#note('delete', object)
    this.#refuse(object, kind.refusesDelete?.(object, this))
    const user = this.#userOf(object, kind)
    if (user !== undefined)
      this.#refuse(object, `${kind.inUse?.code}: ${id} is in use by ${user.type} ${user.logicalName}`)
    for (const other of this.objects.values()) {
      if (kind.takesAlong?.(object, other) === true) this.objects.delete(keyOf(other.type, other.id))
    }
    this.objects.delete(keyOf(type, id))
    if (type === 'gcp:iam/workloadIdentityPool:WorkloadIdentityPool') this.#spent.add(keyOf(type, id))
  }

  #existing(type: string, id: string): CloudObject {
    const object = this.objects.get(keyOf(type, id))
    if (object === undefined) throw new Error(`NotFound: ${type} ${id}`)
    return object
  }

  #userOf(object: CloudObject, { inUse }: Kind): CloudObject | undefined {
    const names = [object.id, object.computed.arn, object.computed.selfLink].filter(
      (name): name is string => typeof name === 'string',
    )
    return [...this.objects.values()].find(
      (other) => inUse?.by.includes(other.type) && names.some((name) => mentions(other.properties, name)),
    )
  }

  #refuseTaken(kind: Kind, wanted: Wanted, own?: string): void {
    const { taken } = kind
    if (taken === undefined) return
    const others = this.all(wanted.type).filter(({ id }) => id !== own)
    const value = taken.by(wanted)
    if (others.some((other) => taken.by(other) === value)) this.#refuse(wanted, `${taken.code}: ${value}`)
  }

  #refuse({ type, logicalName }: Wanted, reason: string | undefined): void {
    if (reason !== undefined) throw new Error(`${reason} (${type} ${logicalName})`)
  }

  #note(call: string, { type, logicalName }: Wanted): void {
    this.calls.push(`${call} ${type.split(':').at(-1)} ${logicalName}`)
  }
}

/** Where an object is kept. */
export function keyOf(type: string, id: string): string {
  return `${type} ${id}`
}

/** What the name property of an object says. */
export function nameOf(kind: Kind, { properties }: Pick<Wanted, 'properties'>): unknown {
  return kind.name === undefined ? undefined : properties[kind.name.property]
}

/** The properties that differ. */
export function changedKeys(before: Properties, now: Properties): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)])
  return [...keys].filter((key) => text(before[key]) !== text(now[key]))
}

function text(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}

function mentions(value: unknown, name: string): boolean {
  if (typeof value === 'string') return value === name
  if (value === null || typeof value !== 'object') return false
  return Object.values(value).some((inner) => mentions(inner, name))
}
