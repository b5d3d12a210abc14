import { UserError } from '../../shared/errors.ts'
import type { InputReader } from '../../shared/inputs/input-reader.ts'
import { readTextFile } from '../../shared/workspace-file.ts'
import type { World } from '../../shared/world.ts'

/** Where the policy is to be had. */
export type PolicyChoice =
  | { readonly from: 'repository' }
  | { readonly from: 'text'; readonly text: string }
  | { readonly from: 'file'; readonly path: string }

/** Reads the input `policy`. */
export function readPolicyChoice(inputs: InputReader): PolicyChoice {
  const given = inputs.optional('policy')
  if (given === undefined) return { from: 'repository' }
  return given.startsWith('{') ? { from: 'text', text: given } : { from: 'file', path: given }
}

/** ECR takes policies of at most 30,720 characters (ECR API, `PutLifecyclePolicy`). */
const MOST_POLICY_BYTES = 1_000_000

/**
 * The text of a policy that an input gives, or the file that it names.
 *
 * @throws UserError when it is neither
 */
export function givenPolicy(
  policy: Exclude<PolicyChoice, { from: 'repository' }>,
  { runner: { workspace, tempDir } }: Pick<World, 'runner'>,
): string {
  if (policy.from === 'text') return policy.text
  const place = { root: workspace, otherRoots: [tempDir], path: policy.path, where: 'input policy' }
  const text = readTextFile(place, MOST_POLICY_BYTES)
  if (text !== undefined) return text
  throw new UserError('this is neither a JSON document nor a file.', {
    where: 'input policy',
    given: `\`${policy.path}\``,
    next: 'A path counts from the workspace; was the repository checked out?',
  })
}
