import * as v from 'valibot'
import { allowedOf, innermost } from '../../../configuration/values.ts'
import { SAMPLES } from './samples.ts'

/** One setting, from one value to another. */
export interface Step {
  /** Such as `service.port`. */
  readonly path: string
  readonly from: Values
  readonly to: Values
}

/** The settings of a stack. */
export type Values = Readonly<Record<string, unknown>>

/** What is read of a schema of valibot: what it is, and what is in it. */
interface Schema {
  readonly type: string
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly options?: readonly unknown[]
  readonly value?: v.GenericSchema
  readonly pipe?: readonly (Schema & { readonly requirement?: unknown })[]
}

/** The setting that a walk has come to. */
interface Place {
  readonly path: readonly string[]
  readonly schema: v.GenericSchema
}

/**
 * One step for every setting below a place, found in the types of the settings. Of what has kinds there is one step to
 * each other kind; the settings of a kind start from it.
 *
 * @throws Error where a text has no sample, so that no setting is left out silently
 */
export function stepsBelow({ path, schema }: Place, base: Values): readonly Step[] {
  const inner = innermost(schema) as unknown as Schema
  const at = (other: unknown, from: Values = base): Step => ({
    path: path.join('.'),
    from,
    to: changed(from, path, other),
  })
  const current = valueAt(base, path)
  switch (inner.type) {
    case 'strict_object':
      return Object.entries(inner.entries ?? {}).flatMap(([key, entry]) =>
        stepsBelow({ path: [...path, key], schema: entry }, base),
      )
    case 'record': {
      const named = Object.keys((current as Values | undefined) ?? {})
      const value = inner.value as v.GenericSchema
      return [
        // One more, since what is kept cannot be made again by its name.
        at({ ...(current as Values | undefined), ...(otherThan(current, schema) as Values) }),
        ...named.flatMap((key) => stepsBelow({ path: [...path, key], schema: value }, base)),
      ]
    }
    case 'variant':
      return (inner.options ?? []).flatMap((option) => {
        const entries = (option as Schema).entries ?? {}
        const kind = sampleOf(option as v.GenericSchema)
        const whole = changed(base, path, kind)
        const inside = Object.entries(entries).filter(([key]) => key !== 'kind')
        return [
          ...(kindOf(current) === kindOf(kind) ? [] : [at(kind)]),
          ...inside.flatMap(([key, entry]) => stepsBelow({ path: [...path, key], schema: entry }, whole)),
        ]
      })
    default:
      return [at(otherThan(current, schema))]
  }
}

/** A value that is allowed and is another one. */
function otherThan(current: unknown, schema: v.GenericSchema): unknown {
  const candidates = valuesOf(schema)
  const other = candidates.find((value) => JSON.stringify(value) !== JSON.stringify(current))
  if (other === undefined) throw new Error(`No second sample is ${allowedOf(schema)}: add one to samples.ts.`)
  return other
}

function sampleOf(schema: v.GenericSchema): unknown {
  const inner = innermost(schema) as unknown as Schema
  if (inner.type !== 'strict_object') return valuesOf(schema)[0]
  const required = Object.entries(inner.entries ?? {}).filter(
    ([key, entry]) => key === 'kind' || entry.type !== 'optional',
  )
  return Object.fromEntries(required.map(([key, entry]) => [key, sampleOf(entry)]))
}

/** Allowed values that are not the default, the first of them the one that a step takes. */
function valuesOf(schema: v.GenericSchema): readonly unknown[] {
  const inner = innermost(schema) as unknown as Schema & { readonly literal?: unknown }
  // The default, in words.
  const unset = v.getMetadata(innermost(schema)).default
  const isSet = (value: unknown) => String(value) !== unset
  switch (inner.type) {
    case 'literal':
      return [inner.literal]
    case 'boolean':
      return [true, false].filter(isSet)
    case 'picklist':
      return (inner.options ?? []).filter(isSet)
    case 'number':
      return [boundOf(inner, 'min_value'), boundOf(inner, 'max_value')].filter(isSet)
    case 'record': {
      const value = sampleOf(inner.value as v.GenericSchema)
      return [{ first: value }, { second: value }]
    }
    case 'array': {
      const text = samplesOf(schema)
      return [text.slice(0, 2), text.slice(1, 3)]
    }
    default:
      return samplesOf(schema)
  }
}

/** A bound of a number, in whichever pipe it is. */
function boundOf({ pipe = [] }: Schema, type: string): number | undefined {
  for (const action of pipe) {
    const found = action.type === type ? Number(action.requirement) : boundOf(action, type)
    if (found !== undefined) return found
  }
  return undefined
}

function samplesOf(schema: v.GenericSchema): readonly unknown[] {
  const allowed = allowedOf(schema)
  const found = Object.entries(SAMPLES).find(([rule]) => allowed.endsWith(rule))
  if (found === undefined) throw new Error(`No sample is ${allowed}: add it to samples.ts.`)
  return found[1]
}

function kindOf(value: unknown): unknown {
  return value !== null && typeof value === 'object' && 'kind' in value ? value.kind : undefined
}

function valueAt(values: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined || values === null || typeof values !== 'object') return values
  return valueAt((values as Values)[key], rest)
}

function changed(values: Values, [key = '', ...rest]: readonly string[], value: unknown): Values {
  const inner = values[key]
  const below = inner !== null && typeof inner === 'object' ? (inner as Values) : {}
  return { ...values, [key]: rest.length === 0 ? value : changed(below, rest, value) }
}
