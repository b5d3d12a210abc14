import { declare } from '../support/declare.ts'
import { registeredResources } from '../support/registered-resources.ts'
import { FULL, program, SMALLEST, stack, WITH_MACHINES } from '../support/stacks.ts'
import type { PolicyCase } from './cases.ts'

/** Our own program, whose resources break nothing: policies that judge it wrongly are wrong themselves. */
export async function programCases(): Promise<readonly PolicyCase[]> {
  const cases: PolicyCase[] = []
  const stacks = { smallest: SMALLEST, full: FULL, 'full with machines': WITH_MACHINES }
  for (const [name, values] of Object.entries(stacks)) {
    const resources = registeredResources(await declare(program, 'update', stack(values)))
    cases.push({ name: `our own program, ${name} configuration`, resources, breaks: [] })
  }
  return cases
}
