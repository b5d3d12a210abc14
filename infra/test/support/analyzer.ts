import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as grpc from '@grpc/grpc-js'
import analyzerGrpc from '@pulumi/pulumi/proto/analyzer_grpc_pb.js'
import analyzer from '@pulumi/pulumi/proto/analyzer_pb.js'
import empty from 'google-protobuf/google/protobuf/empty_pb.js'
import struct from 'google-protobuf/google/protobuf/struct_pb.js'
import type { PolicyResource } from '../../policies/rule.ts'

/** What the command line starts packs with. */
const STARTER = join(
  import.meta.dirname,
  '..',
  '..',
  'node_modules',
  '@pulumi',
  'pulumi',
  'cmd',
  'run-policy-pack',
)

/** The messages of the protocol have no types that can be imported by name. */
// biome-ignore lint/suspicious/noExplicitAny: generated protocol code
type Message = any

/** What a policy said. */
export interface Diagnostic {
  readonly policy: string
  readonly message: string
}

/** A policy pack as the command line runs it: its own process, spoken to by gRPC. */
export class Analyzer implements AsyncDisposable {
  readonly #client: Message
  readonly #stop: () => Promise<void>

  private constructor(client: Message, stop: () => Promise<void>) {
    this.#client = client
    this.#stop = stop
  }

  /** Starts the pack in a folder and waits until it listens. */
  static async start(folder: string): Promise<Analyzer> {
    // As `pulumi-analyzer-policy` does; the pack does not call the engine, whose address comes first.
    const child = spawn(process.execPath, [STARTER, '127.0.0.1:0', '.'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const exited = once(child, 'exit')
    const port = await Promise.race([
      once(createInterface(child.stdout), 'line').then(([line]) => Number(line)),
      exited.then(([code]) => Promise.reject(new Error(`The policy pack ended with ${code}.`))),
    ])
    const Client = (analyzerGrpc as Message).AnalyzerClient
    const client = new Client(`127.0.0.1:${port}`, grpc.credentials.createInsecure())
    return new Analyzer(client, async () => {
      client.close()
      child.kill()
      await exited
    })
  }

  async info(): Promise<Message> {
    return (await this.#call('getAnalyzerInfo', new (empty as Message).Empty())).toObject()
  }

  /** Sets the configuration of policies, by their names. */
  async configure(configuration: Readonly<Record<string, object>>): Promise<void> {
    const request = new (analyzer as Message).ConfigureAnalyzerRequest()
    for (const [policy, properties] of Object.entries(configuration)) {
      const config = new (analyzer as Message).PolicyConfig()
      config.setProperties(structOf(properties))
      request.getPolicyconfigMap().set(policy, config)
    }
    await this.#call('configure', request)
  }

  async analyze(resource: PolicyResource): Promise<Diagnostic[]> {
    const request = fill(new (analyzer as Message).AnalyzeRequest(), resource, 0)
    return diagnosticsOf(await this.#call('analyze', request))
  }

  async analyzeStack(resources: readonly PolicyResource[]): Promise<Diagnostic[]> {
    const request = new (analyzer as Message).AnalyzeStackRequest()
    request.setResourcesList(
      resources.map((resource, i) => fill(new (analyzer as Message).AnalyzerResource(), resource, i)),
    )
    return diagnosticsOf(await this.#call('analyzeStack', request))
  }

  /** The inputs that policies would mend, by policy. */
  async remediate(resource: PolicyResource): Promise<Record<string, unknown>> {
    const response = await this.#call(
      'remediate',
      fill(new (analyzer as Message).AnalyzeRequest(), resource, 0),
    )
    return Object.fromEntries(
      response
        .getRemediationsList()
        .map((item: Message) => [item.getPolicyname(), item.getProperties()?.toJavaScript()]),
    )
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#stop()
  }

  #call(name: string, request: Message): Promise<Message> {
    return new Promise((resolve, reject) => {
      this.#client[name](request, (error: Error | null, response: Message) =>
        error === null ? resolve(response) : reject(error),
      )
    })
  }
}

function fill(message: Message, { type, props, provider }: PolicyResource, i: number): Message {
  message.setType(type)
  message.setName(`resource-${i}`)
  message.setUrn(`urn:pulumi:test::ai-ops::${type}::resource-${i}`)
  message.setProperties(structOf(props))
  const options = new (analyzer as Message).AnalyzerResourceOptions()
  options.setCustomtimeouts(new (analyzer as Message).AnalyzerResourceOptions.CustomTimeouts())
  message.setOptions(options)
  if (provider !== undefined) {
    const by = new (analyzer as Message).AnalyzerProviderResource()
    by.setType(provider.type)
    by.setName('provider')
    by.setUrn(`urn:pulumi:test::ai-ops::${provider.type}::provider`)
    by.setProperties(structOf(provider.props))
    message.setProvider(by)
  }
  return message
}

function structOf(value: object): Message {
  return (struct as Message).Struct.fromJavaScript(JSON.parse(JSON.stringify(value)))
}

function diagnosticsOf(response: Message): Diagnostic[] {
  return response
    .getDiagnosticsList()
    .map((item: Message) => ({ policy: item.getPolicyname(), message: item.getMessage() }))
}
