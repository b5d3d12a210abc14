/** Where a rule is explained. */
export function helpLink(rule: string): string {
  return `https://github.com/ai-ops/ai-ops/blob/main/doc/validate-changelog/rules.md#${rule.toLowerCase()}`
}
