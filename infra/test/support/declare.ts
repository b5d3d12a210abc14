import * as pulumi from '@pulumi/pulumi'
import { applied, isInsideApply } from './inside-apply.ts'
import { answerCall, computedOutputs } from './provider-answers.ts'

/** A resource as the engine is asked for it. */
export interface Declared {
  readonly type: string
  readonly name: string
  readonly urn: string
  // biome-ignore lint/suspicious/noExplicitAny: inputs of every type of resource
  readonly inputs: Record<string, any>
  readonly parent: string
  readonly provider: string
  /** Everything that must exist before: `dependsOn`, and what the inputs are made from. */
  readonly dependencies: readonly string[]
  readonly ignoreChanges: readonly string[]
  readonly protect: boolean
  readonly retainOnDelete: boolean
  /** Whether a callback of `apply` declared it. */
  readonly insideApply: boolean
}

/** What a program asked the engine for. */
export interface Declaration {
  readonly resources: readonly Declared[]
  readonly calls: readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: outputs of every type
  readonly outputs: Record<string, any>
}

/** How the engine answers: an update knows every output, a preview of an empty stack only what was put in. */
export type Mode = 'update' | 'preview'

/** What is asked of the resource monitor; the part of the request that tests look at. */
interface RegisterRequest {
  getType(): string
  getName(): string
  getParent(): string
  getProvider(): string
  getDependenciesList(): string[]
  getIgnorechangesList(): string[]
  getProtect(): boolean
  getRetainondelete(): boolean
}

interface Monitor {
  registerResource(
    req: RegisterRequest,
    done: (error: unknown, response: { getUrn(): string }) => void,
  ): Promise<void>
}

/**
 * Runs a program against the engine's mocks and gives everything that it declares.
 *
 * @param program creates resources; what it returns are the stack's outputs
 * @param configuration `project:key` to value
 * @param resources gets what was declared, also when the program throws
 * @throws what the program throws
 */
export async function declare(
  program: () => unknown,
  mode: Mode = 'update',
  configuration: Readonly<Record<string, string>> = {},
  resources: Declared[] = [],
): Promise<Declaration> {
  const calls: string[] = []
  const inputsOf = new Map<string, Record<string, unknown>>()
  await pulumi.runtime.setMocks(
    {
      newResource: (args) => {
        inputsOf.set(`${args.type} ${args.name}`, args.inputs)
        if (mode === 'preview') return { id: undefined, state: args.inputs }
        return { id: `${args.name}-id`, state: { ...computedOutputs(args.type, args.name), ...args.inputs } }
      },
      call: (args) => {
        calls.push(args.token)
        return answerCall(args.token, args.inputs)
      },
    },
    'ai-ops',
    'test',
    mode === 'preview',
    'organization',
  )
  pulumi.runtime.setAllConfig({ ...configuration })
  listen((request, urn, insideApply) => {
    const type = request.getType()
    const name = request.getName()
    resources.push({
      type,
      name,
      urn,
      inputs: inputsOf.get(`${type} ${name}`) ?? {},
      parent: request.getParent(),
      provider: request.getProvider(),
      dependencies: request.getDependenciesList(),
      ignoreChanges: request.getIgnorechangesList(),
      protect: request.getProtect(),
      retainOnDelete: request.getRetainondelete(),
      insideApply,
    })
  })
  let outputs: Record<string, unknown> = {}
  let failure: unknown
  await pulumi.runtime.runInPulumiStack(async () => {
    try {
      outputs = (await settle(await program())) as Record<string, unknown>
    } catch (error) {
      failure = error
    }
    return {}
  })
  let known: number
  do {
    known = resources.length
    await applied()
    await pulumi.runtime.disconnect(false)
  } while (resources.length > known)
  if (failure !== undefined) throw failure
  return { resources: resources.filter(({ type }) => type !== 'pulumi:pulumi:Stack'), calls, outputs }
}

function listen(heard: (request: RegisterRequest, urn: string, insideApply: boolean) => void): void {
  const monitor = pulumi.runtime.getMonitor() as unknown as Monitor
  const register = monitor.registerResource.bind(monitor)
  monitor.registerResource = (request, done) => {
    const insideApply = isInsideApply()
    return register(request, (error, response) => {
      heard(request, response?.getUrn() ?? '', insideApply)
      done(error, response)
    })
  }
}

/** The plain value of an output, its unknown parts as undefined. */
function settle(value: unknown): Promise<unknown> {
  const plain = value instanceof pulumi.ComponentResource ? outputsOf(value) : value
  return new Promise((resolve, reject) => {
    const output = pulumi.output(plain) as pulumi.Output<unknown> & {
      promise(unknown: boolean): Promise<unknown>
    }
    output.promise(true).then(resolve, reject)
  })
}

function outputsOf(component: pulumi.ComponentResource): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(component).filter(
      ([key, value]) => !key.startsWith('__') && pulumi.Output.isInstance(value) && key !== 'urn',
    ),
  )
}
