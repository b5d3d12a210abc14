import { Server, ServerCredentials, status } from '@grpc/grpc-js'
import struct from 'google-protobuf/google/protobuf/struct_pb.js'

/** The messages of the protocol have no types that can be imported by name. */
// biome-ignore lint/suspicious/noExplicitAny: generated protocol code
export type Message = any

/** What a call answers, or throws to refuse. */
export type Handlers = Readonly<Record<string, (request: Message) => Message | Promise<Message>>>

/** A service on loopback, until it is disposed of. */
export interface GrpcService extends AsyncDisposable {
  readonly port: number
}

/** Answers a call by as many messages as it writes, until its promise ends. */
export type Streams = Readonly<Record<string, (call: Message) => Promise<void>>>

/** Serves what there are handlers for; every other call of the service is unimplemented, which engines understand. */
export async function serve(
  definition: Message,
  handlers: Handlers,
  streams: Streams = {},
): Promise<GrpcService> {
  const server = new Server({ 'grpc.max_receive_message_length': -1 })
  server.addService(
    definition,
    Object.fromEntries([
      ...Object.entries(handlers).map(([name, handler]) => [name, answering(handler)]),
      ...Object.entries(streams).map(([name, stream]) => [
        name,
        (call: Message) => void stream(call).finally(() => call.end()),
      ]),
    ]),
  )
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  )
  return {
    port,
    async [Symbol.asyncDispose]() {
      server.forceShutdown()
    },
  }
}

function answering(handler: Handlers[string]) {
  return (call: Message, answer: (error: object | null, message?: Message) => void) => {
    Promise.resolve()
      .then(() => handler(call.request))
      .then(
        (message) => answer(null, message),
        (error: unknown) =>
          answer({ code: status.UNKNOWN, message: error instanceof Error ? error.message : String(error) }),
      )
  }
}

/** The properties in a message; none where the field is not set. */
export function objectOf(message: Message): Record<string, unknown> {
  return message?.toJavaScript() ?? {}
}

/** Properties as a message. */
export function structOf(value: object): Message {
  return (struct as Message).Struct.fromJavaScript(JSON.parse(JSON.stringify(value)))
}
