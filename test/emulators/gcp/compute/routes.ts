import { invalid, notFound } from '../http/google-error.ts'
import { type Call, type Routes, textIn } from '../http/route.ts'
import type { World } from '../world.ts'
import { pathOf } from './resource-name.ts'
import { servicesNamed, type UrlMapBody } from './url-maps.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const ZERO_UUID = '00000000-0000-0000-0000-000000000000'

/** Compute's methods for a global URL map and what belongs to it. */
export function computeRoutes(world: World): Routes {
  return {
    'compute.urlMaps.get': (call) => {
      const { project, name, path } = urlMapOf(call)
      world.access.demand(call.caller, 'compute.urlMaps.get', 'compute', path)
      return world.urlMaps.get(project, name)
    },
    'compute.urlMaps.patch': (call) => changeUrlMap(world, call, 'patch'),
    'compute.urlMaps.update': (call) => changeUrlMap(world, call, 'update'),

    'compute.backendServices.get': (call) => backendServiceOf(world, call).resource,
    'compute.backendServices.getHealth': (call) => healthOf(world, call),

    'compute.globalOperations.get': (call) => world.operations.get(operationOf(world, call)),
    'compute.globalOperations.wait': (call) => world.operations.wait(operationOf(world, call)),
  }
}

function urlMapOf(call: Call) {
  const [project, name] = [textIn(call, 'project'), textIn(call, 'urlMap')]
  return { project, name, path: `projects/${project}/global/urlMaps/${name}` }
}

function changeUrlMap(world: World, call: Call, type: 'patch' | 'update'): object {
  const { project, name, path } = urlMapOf(call)
  const body = call.body as UrlMapBody
  const requestId = call.query.get('requestId') ?? undefined
  // The reference of regionUrlMaps.patch names get and update; `use` is assumed.
  if (type === 'patch') world.access.demand(call.caller, 'compute.urlMaps.get', 'compute', path)
  world.access.demand(call.caller, 'compute.urlMaps.update', 'compute', path)
  for (const url of servicesNamed(body)) {
    world.access.demand(call.caller, 'compute.backendServices.use', 'compute', pathOf(url, project))
  }
  const request =
    requestId === undefined ? undefined : { id: requestId, text: JSON.stringify([type, path, body]) }
  if (request !== undefined) {
    if (!UUID.test(request.id) || request.id === ZERO_UUID) {
      throw invalid(`Invalid value for field 'requestId': '${request.id}'. Must be a valid UUID.`)
    }
    const earlier = world.operations.ofRequest(request)
    if (earlier !== undefined) return earlier
  }
  return world.urlMaps.change(type, { project, name, user: call.caller.principal, request }, body)
}

function backendServiceOf(world: World, call: Call) {
  const [project, name] = [textIn(call, 'project'), textIn(call, 'backendService')]
  const path = `projects/${project}/global/backendServices/${name}`
  world.access.demand(call.caller, 'compute.backendServices.get', 'compute', path)
  const service = world.backendServices.find(project, name)
  if (service === undefined) throw notFound(path)
  return service
}

/** Health of the instances of one group; without instances the list is absent. */
function healthOf(world: World, call: Call): object {
  const service = backendServiceOf(world, call)
  const { group } = call.body as { readonly group?: string | null }
  const instances = service.groups.get(pathOf(group ?? '', service.project))
  if (instances === undefined) {
    throw invalid(
      `Invalid value for field 'resource.group': '${group ?? ''}'. It is no backend of '${service.path}'.`,
    )
  }
  const healthStatus = instances.map(({ link, ipAddress, healthState }) => ({
    healthState,
    instance: link,
    ipAddress,
    port: 80,
  }))
  return {
    kind: 'compute#backendServiceGroupHealth',
    ...(healthStatus.length > 0 ? { healthStatus } : {}),
  }
}

function operationOf(world: World, call: Call): string {
  const name = textIn(call, 'operation')
  const path = `projects/${textIn(call, 'project')}/global/operations/${name}`
  world.access.demand(call.caller, 'compute.globalOperations.get', 'compute', path)
  return name
}
