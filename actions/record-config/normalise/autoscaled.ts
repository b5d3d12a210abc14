import { isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { nameMatcher } from './name-matcher.ts'

/** The member that auto scaling sets, by type; it is found in either spelling, also below `configuration`. */
const MEMBERS: Readonly<Record<string, string>> = { 'AWS::ECS::Service': 'desiredCount' }

/** The ephemeral member below which what auto scaling has set is kept in a record. */
export const AUTOSCALED = '$autoscaled'

/** Puts what auto scaling has set in a resource apart from what someone has set. */
export type SetApart = (body: Json, resource: { readonly type: string; readonly key: string }) => Json

/**
 * The counts of the named services are auto scaling's: they are recorded, and no change.
 *
 * @param services `cluster/service`, in which `*` stands for any characters
 */
export function autoscaledBy(services: readonly string[]): SetApart {
  const isAutoscaled = nameMatcher(services)
  return (body, { type, key }) => {
    const member = MEMBERS[type]
    const [, service] = /[:/]service\/(.+)$/.exec(key) ?? []
    if (member === undefined || service === undefined || !isAutoscaled(service)) return body
    return withoutMember(body, member)
  }
}

function withoutMember(body: Json, name: string): Json {
  if (!isJsonObject(body)) return body
  const apart: [string, Json][] = []
  const rest: [string, Json][] = []
  for (const [member, value] of Object.entries(body)) {
    if (member.toLowerCase() === name.toLowerCase()) apart.push([name, value])
    else rest.push([member, member === 'configuration' ? withoutMember(value, name) : value])
  }
  const members: JsonObject = Object.fromEntries(rest)
  return apart.length === 0 ? members : { ...members, [AUTOSCALED]: Object.fromEntries(apart) }
}
