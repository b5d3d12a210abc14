import * as pulumi from '@pulumi/pulumi'
import { CONFIGURATION } from './schema.ts'

/** The stack's values of all keys: texts as they are, everything else from JSON. */
export function stackValues(): Record<string, unknown> {
  const configuration = new pulumi.Config('ai-ops')
  return Object.fromEntries(
    Object.keys(CONFIGURATION.entries)
      .map((key) => [key, parse(configuration.get(key))] as const)
      .filter(([, value]) => value !== undefined),
  )
}

function parse(text: string | undefined): unknown {
  if (text === undefined || !/^[[{]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
