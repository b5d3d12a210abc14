import { type AskingWorld, askServer, type JsonServer, toldBy } from '../../shared/ask-server.ts'
import { messageOf } from '../../shared/errors.ts'
import type { PolicyInput, PolicyRule } from './rule.ts'

/** A decision of an Open Policy Agent: its address, with the path of the rule, such as `https://host/v1/data/release/deny`. */
export type PolicyServer = JsonServer

/** The name of the rule that stands for the decision, in `policies` and `policy-exceptions`. */
export const OPA_RULE = 'opa'

type Breach = ReturnType<PolicyRule['judge']>[number]

/**
 * Asks an Open Policy Agent for its decision (REST API, "Get a Document (with Input)"), as a rule that knows the answer. Fails
 * closed: without a decision that can be read the rule throws, and so is not judged.
 */
export async function ruleOfOpa(
  server: PolicyServer,
  input: PolicyInput,
  world: AskingWorld,
): Promise<PolicyRule> {
  const answer = await askServer(server, { path: '', send: { input } }, world)
  return {
    id: OPA_RULE,
    description: 'The decision of the Open Policy Agent names no breach.',
    level: 'mandatory',
    judge() {
      if (answer.status !== 200) throw new Error(`OPA gave no decision (${toldBy(answer, server)})`)
      return breachesIn(answer.text)
    },
  }
}

/**
 * Reads a decision: a list (a set of Rego is one) of messages, or of `{ subject, message }`.
 *
 * @throws Error when it is undefined, as that of a path which does not exist, or anything else
 */
export function breachesIn(text: string): Breach[] {
  const answer = parse(text)
  if (typeof answer !== 'object' || answer === null || !('result' in answer))
    throw new Error('the decision is undefined: is the path in `opa-url` that of a rule?')
  const { result } = answer
  if (!Array.isArray(result))
    throw new Error(
      `the decision is no list but ${result === null ? 'null' : typeof result}; a set of messages is needed, such as \`deny contains message if { … }\``,
    )
  return result.map((item: unknown) => breachOf(item))
}

function breachOf(item: unknown): Breach {
  if (typeof item === 'string') return { subject: 'release', message: item }
  if (typeof item === 'object' && item !== null && 'message' in item && typeof item.message === 'string') {
    const subject = 'subject' in item && typeof item.subject === 'string' ? item.subject : 'release'
    return { subject, message: item.message }
  }
  throw new Error('the decision has an item that is neither a message nor a map with `message` and `subject`')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`the decision is not JSON: ${messageOf(error)}`)
  }
}
