import {
  type PolicyConfigSchema,
  PolicyPack,
  type ResourceValidationPolicy,
  type StackValidationPolicy,
} from '@pulumi/policy'
import { DEFAULTS, type PolicyConfiguration, type ResourceRule, type StackRule } from './rule.ts'
import { RESOURCE_RULES, STACK_RULES } from './rules.ts'

/** What can be set, for `pulumi policy enable --config`. */
const SCHEMA: Readonly<Record<keyof PolicyConfiguration, PolicyConfigSchema['properties'][string]>> = {
  allowedRegions: {
    type: 'array',
    items: { type: 'string' },
    minItems: 1,
    default: [...DEFAULTS.allowedRegions],
  },
  largestSize: { type: 'string', default: DEFAULTS.largestSize },
  tag: { type: 'string', minLength: 1, default: DEFAULTS.tag },
}

new PolicyPack('ai-ops', {
  enforcementLevel: 'mandatory',
  policies: [...RESOURCE_RULES.map(resourcePolicy), ...STACK_RULES.map(stackPolicy)],
})

function resourcePolicy(rule: ResourceRule): ResourceValidationPolicy {
  const { remedy, configuration } = rule
  return {
    name: rule.name,
    description: rule.description,
    remediationSteps: rule.next,
    ...(remedy === undefined ? {} : { enforcementLevel: 'remediate' as const }),
    ...(configuration === undefined
      ? {}
      : { configSchema: { properties: { [configuration]: SCHEMA[configuration] } } }),
    validateResource: (args, report) => {
      const problem = rule.judge(args, { ...DEFAULTS, ...args.getConfig<Partial<PolicyConfiguration>>() })
      if (problem !== undefined) report(problem)
    },
    ...(remedy === undefined ? {} : { remediateResource: (args) => remedy(args) }),
  }
}

function stackPolicy(rule: StackRule): StackValidationPolicy {
  return {
    name: rule.name,
    description: rule.description,
    remediationSteps: rule.next,
    validateStack: ({ resources }, report) => {
      const problem = rule.judge(resources)
      if (problem !== undefined) report(problem)
    },
  }
}
