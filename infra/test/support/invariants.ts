import assert from 'node:assert/strict'
import { type Declaration, declare } from './declare.ts'

/**
 * What holds for every program: it declares the same resources when nothing of the world is known yet (so none is
 * made inside an `apply`), no output ends up in an input as text (Pulumi writes a complaint in its place), and no
 * policy document lost a part.
 */
export async function holdInvariants(
  program: () => unknown,
  configuration?: Readonly<Record<string, string>>,
): Promise<Declaration> {
  const updated = await declare(program, 'update', configuration)
  const previewed = await declare(program, 'preview', configuration)
  assert.deepEqual(namesOf(previewed), namesOf(updated))
  for (const { resources } of [updated, previewed]) {
    for (const { type, name, inputs } of resources) {
      const text = JSON.stringify(inputs)
      assert.doesNotMatch(text, /Calling \[to(String|JSON)\]|\[object Object\]|undefined/, `${type} ${name}`)
    }
  }
  return updated
}

function namesOf({ resources }: Declaration): string[] {
  return resources.map(({ type, name }) => `${type} ${name}`).sort()
}
