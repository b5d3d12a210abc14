import { requirePolicy } from '../../../actions/prune-images/policy/parse-policy.ts'

/**
 * The policy as ECR gets it: read by the same parser as `prune-images` uses, and written with line breaks, since ECR
 * takes no text of less than 100 characters (ECR API, `LifecyclePolicyText`).
 *
 * @throws UserError with all that ECR would refuse
 */
export function lifecyclePolicyText(text: string, repository: string): string {
  requirePolicy(text, `lifecycle policy of repository ${repository}`)
  return JSON.stringify(JSON.parse(text), null, 2)
}
