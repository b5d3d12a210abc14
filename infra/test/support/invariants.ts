import assert from 'node:assert/strict'
import { type Declaration, type Declared, declare } from './declare.ts'

/** What Pulumi writes in the place of an output that is used as text, and what JavaScript does. */
const NO_VALUE = /Calling \[to(String|JSON)\]|\[object Object\]|undefined/

/**
 * What holds for every program: it declares the same resources, with the same parents and the same order, when nothing
 * of the world is known yet; none is made inside an `apply`, even of a value that happens to be known; no output ends
 * up in a name or input as text, and no policy document lost a part.
 */
export async function holdInvariants(
  program: () => unknown,
  configuration?: Readonly<Record<string, string>>,
): Promise<Declaration> {
  const updated = await declare(program, 'update', configuration)
  const previewed = await declare(program, 'preview', configuration)
  assert.deepEqual(placesOf(previewed), placesOf(updated))
  for (const { resources } of [updated, previewed]) {
    for (const { type, name, inputs, insideApply } of resources) {
      assert.ok(!insideApply, `${type} ${name} is made inside an apply`)
      assert.doesNotMatch(`${name} ${JSON.stringify(inputs)}`, NO_VALUE, `${type} ${name}`)
    }
  }
  return updated
}

function placesOf({ resources }: Declaration): Partial<Declared>[] {
  return resources
    .map(({ urn, parent, provider, dependencies, ignoreChanges, retainOnDelete }) => ({
      urn,
      parent,
      provider: provider.slice(0, provider.lastIndexOf('::')),
      dependencies: [...dependencies].sort(),
      ignoreChanges,
      retainOnDelete,
    }))
    .sort((one, other) => one.urn.localeCompare(other.urn, 'en'))
}
