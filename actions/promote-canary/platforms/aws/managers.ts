/** The marks that tools leave in the tags of what they manage. */
const MARKS: readonly { readonly key: RegExp; readonly manager: (value: string) => string }[] = [
  { key: /^aws:cloudformation:stack-name$/, manager: (stack) => `CloudFormation stack ${stack}` },
  {
    key: /^(elbv2|ingress)\.k8s\.aws\/cluster$/,
    manager: (cluster) => `AWS Load Balancer Controller of ${cluster}`,
  },
  { key: /^(services|ingress)\.k8s\.aws\/(stack|resource)$/, manager: (stack) => `Kubernetes ${stack}` },
  { key: /^pulumi:(stack|project)$/i, manager: (stack) => `Pulumi ${stack}` },
  { key: /^(managed-?_?by|provisioner|iac)$/i, manager: (tool) => tool },
  { key: /^terraform/i, manager: (value) => `Terraform ${value}` },
]

/**
 * Who manages a rule, by its tags: it may reset the weights, or explain why they were modified.
 *
 * @param tags the tags of the rule or listener
 */
export function managersOf(tags: ReadonlyMap<string, string>): readonly string[] {
  const managers = new Set<string>()
  for (const [key, value] of tags) {
    const mark = MARKS.find((candidate) => candidate.key.test(key))
    if (mark !== undefined) managers.add(mark.manager(value).trim())
  }
  return [...managers]
}
