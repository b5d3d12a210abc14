import { createHash } from 'node:crypto'
import plugin from '@pulumi/pulumi/proto/plugin_pb.js'
import providerService from '@pulumi/pulumi/proto/provider_grpc_pb.js'
import messages from '@pulumi/pulumi/proto/provider_pb.js'
import empty from 'google-protobuf/google/protobuf/empty_pb.js'
import { answerCall } from '../../support/provider-answers.ts'
import { type GrpcService, type Message, objectOf, serve, structOf } from '../support/grpc-service.ts'
import { type Cloud, changedKeys, type Kind, type Properties, type Wanted } from './cloud.ts'

const M = messages as Message

/** How the engine writes what is only known later (`sdk/go/common/resource/plugin`, `UnknownStringValue`). */
const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9'

/** The changes that `DiffResponse` tells: none, some. */
const DIFFERENCE = { none: 1, some: 2 } as const

/**
 * A provider before a cloud: it names what the program leaves unnamed and says what a change replaces, as Pulumi's
 * Terraform bridge does; everything else the cloud decides.
 *
 * @param version of the package whose provider it stands for
 */
export async function startProvider(cloud: Cloud, version: string): Promise<GrpcService> {
  return serve((providerService as Message).ResourceProviderService, {
    handshake: () => new M.ProviderHandshakeResponse(),
    attach: () => new (empty as Message).Empty(),
    cancel: () => new (empty as Message).Empty(),
    getPluginInfo: () => {
      const info = new (plugin as Message).PluginInfo()
      info.setVersion(version)
      return info
    },
    checkConfig: (request) => checked(objectOf(request.getNews())),
    diffConfig: (request) => {
      const changed = changedKeys(objectOf(request.getOldInputs()), objectOf(request.getNews()))
      return difference({ changed, replaces: [], deleteFirst: false })
    },
    configure: () => {
      const response = new M.ConfigureResponse()
      response.setSupportspreview(true)
      return response
    },
    check: (request) => check(request, cloud),
    diff: (request) => diff(request, cloud),
    create: (request) => create(request, cloud),
    read: (request) => read(request, cloud),
    update: (request) => update(request, cloud),
    delete: (request) => {
      cloud.delete(typeOf(request), request.getId())
      return new (empty as Message).Empty()
    },
    invoke: (request) => {
      const response = new M.InvokeResponse()
      response.setReturn(structOf(answer(request.getTok(), objectOf(request.getArgs()), cloud)))
      return response
    },
  })
}

/** What is looked up in the cloud, and what every account has. */
function answer(token: string, args: Properties, cloud: Cloud): Properties {
  if (token !== 'aws:lb/getListener:getListener') return answerCall(token, args)
  const listener = cloud.objects.get(`aws:lb/listener:Listener ${args.arn}`)
  if (listener === undefined) throw new Error(`ListenerNotFound: ${args.arn}`)
  const actions = listener.properties.defaultActions as readonly { readonly forward?: object }[]
  // The data source gives lists where the resource takes one.
  const defaultActions = actions.map(({ forward }) => ({ forwards: forward === undefined ? [] : [forward] }))
  return { ...listener.computed, ...listener.properties, defaultActions }
}

function check(request: Message, cloud: Cloud): Message {
  const { name } = cloud.kindOf(typeOf(request))
  const news = objectOf(request.getNews())
  if (name === undefined) return checked(news)
  const { property, longest, pattern } = name
  const inputs = { ...news, [property]: news[property] ?? nameFor(request, property) }
  const value = inputs[property]
  if (typeof value !== 'string' || value === UNKNOWN) return checked(inputs)
  if (value.length > longest || pattern?.test(value) === false) {
    const failure = new M.CheckFailure()
    failure.setProperty(property)
    failure.setReason(`${value} is not a name of up to ${longest} characters that matches ${pattern}`)
    return checked(inputs, [failure])
  }
  return checked(inputs)
}

/** The name it has already, or one from the name in the program (bridge, `AutoName`). */
function nameFor(request: Message, property: string): unknown {
  const before = objectOf(request.getOlds())[property]
  if (before !== undefined) return before
  const prefix = objectOf(request.getNews()).namePrefix
  const seed = Buffer.from(request.getRandomseed_asU8()).toString('hex')
  const suffix = createHash('sha256').update(`${seed}${request.getUrn()}`).digest('hex').slice(0, 7)
  if (typeof prefix === 'string') return `${prefix}${suffix}`
  const separator = property === 'roleId' ? '' : '-'
  const name = logicalNameOf(request)
  return `${property === 'roleId' ? name.replaceAll('-', '') : name}${separator}${suffix}`
}

function diff(request: Message, cloud: Cloud): Message {
  const kind = cloud.kindOf(typeOf(request))
  const before = objectOf(request.getOldInputs())
  const now = objectOf(request.getNews())
  const changed = changedKeys(before, now).filter((key) => !request.getIgnorechangesList().includes(key))
  const { immutable = [] } = kind
  const replaces = immutable === 'all' ? changed : changed.filter((key) => immutable.includes(key))
  return difference({ changed, replaces, deleteFirst: keepsItsGivenName(kind, request) })
}

/** An object of a name that was given, not made, must go before the next one of it (bridge, `nameRequiresDeleteBeforeReplace`). */
function keepsItsGivenName({ name }: Kind, request: Message): boolean {
  if (name === undefined) return false
  const now = objectOf(request.getNews())[name.property]
  const made = new RegExp(`^${logicalNameOf(request).replaceAll('-', '-?')}[-_]?[0-9a-f]{7}$`)
  return objectOf(request.getOldInputs())[name.property] === now && !made.test(String(now))
}

function create(request: Message, cloud: Cloud): Message {
  const wanted = wantedOf(request)
  const response = new M.CreateResponse()
  if (request.getPreview()) {
    const known = cloud.kindOf(wanted.type).computed?.(wanted, 0) ?? {}
    const unknown = Object.fromEntries(Object.keys(known).map((key) => [key, UNKNOWN]))
    response.setProperties(structOf({ ...unknown, ...wanted.properties }))
    return response
  }
  const { id, computed } = cloud.create(wanted)
  response.setId(id)
  response.setProperties(structOf({ ...computed, ...wanted.properties }))
  return response
}

/** What is there, whoever made it; inputs are told where it is not in the stack yet, as for an import. */
function read(request: Message, cloud: Cloud): Message {
  const response = new M.ReadResponse()
  const object = cloud.objects.get(`${typeOf(request)} ${request.getId()}`)
  if (object === undefined) return response
  response.setId(object.id)
  response.setInputs(structOf(object.properties))
  response.setProperties(structOf({ ...object.computed, ...object.properties }))
  return response
}

function update(request: Message, cloud: Cloud): Message {
  const before = objectOf(request.getOldInputs())
  const now = objectOf(request.getNews())
  const response = new M.UpdateResponse()
  if (request.getPreview()) {
    response.setProperties(structOf({ ...objectOf(request.getOlds()), ...now }))
    return response
  }
  // As the providers of Terraform do, only what is different is sent.
  const { computed } = cloud.update(typeOf(request), request.getId(), { before, now })
  response.setProperties(structOf({ ...computed, ...now }))
  return response
}

function checked(inputs: Properties, failures: readonly Message[] = []): Message {
  const response = new M.CheckResponse()
  response.setInputs(structOf(inputs))
  response.setFailuresList(failures)
  return response
}

/** What a change is. */
interface Difference {
  readonly changed: readonly string[]
  readonly replaces: readonly string[]
  readonly deleteFirst: boolean
}

function difference({ changed, replaces, deleteFirst }: Difference): Message {
  const response = new M.DiffResponse()
  response.setDiffsList([...changed])
  response.setReplacesList([...replaces])
  response.setChanges(changed.length > 0 ? DIFFERENCE.some : DIFFERENCE.none)
  response.setDeletebeforereplace(deleteFirst)
  return response
}

function wantedOf(request: Message): Wanted {
  return {
    type: typeOf(request),
    logicalName: logicalNameOf(request),
    properties: objectOf(request.getProperties()),
  }
}

/** `urn:pulumi:stack::project::parent$type::name`. */
function typeOf(request: Message): string {
  return request.getUrn().split('::')[2].split('$').at(-1)
}

function logicalNameOf(request: Message): string {
  return request.getUrn().split('::').at(-1)
}
