import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Server, ServerCredentials } from '@grpc/grpc-js'
import resourceService from '@pulumi/pulumi/proto/resource_grpc_pb.js'
import resourceMessages from '@pulumi/pulumi/proto/resource_pb.js'
import empty from 'google-protobuf/google/protobuf/empty_pb.js'

const infra = join(import.meta.dirname, '..', '..')

/**
 * Runs the program by Pulumi's own `cmd/run`, as the engine does, up to its first error; no resource can be made.
 *
 * @param configuration `project:key` to value
 * @returns exit status and everything that it printed
 */
export async function runByPulumi(
  configuration: Readonly<Record<string, string>>,
): Promise<{ readonly status: number | null; readonly output: string }> {
  const server = new Server()
  server.addService(resourceService.ResourceMonitorService, {
    supportsFeature: (_: unknown, answer: Answer) =>
      answer(null, new resourceMessages.SupportsFeatureResponse()),
    registerResourceOutputs: (_: unknown, answer: Answer) => answer(null, new empty.Empty()),
    registerResource: (_: unknown, answer: Answer) => {
      const stack = new resourceMessages.RegisterResourceResponse()
      stack.setUrn('urn:pulumi:test::ai-ops::pulumi:pulumi:Stack::ai-ops-test')
      answer(null, stack)
    },
  })
  try {
    const port = await new Promise<number>((resolve, reject) =>
      server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      ),
    )
    return await run(port, configuration)
  } finally {
    server.forceShutdown()
  }
}

type Answer = (error: null, message: unknown) => void

function run(monitorPort: number, configuration: Readonly<Record<string, string>>) {
  const program = spawn(
    process.execPath,
    [
      join(infra, 'node_modules', '@pulumi', 'pulumi', 'cmd', 'run'),
      `--monitor=127.0.0.1:${monitorPort}`,
      '--project=ai-ops',
      '--stack=test',
      '--dry-run',
      `--pwd=${infra}`,
      './index.ts',
    ],
    {
      env: {
        ...process.env,
        PULUMI_CONFIG: JSON.stringify(configuration),
        PULUMI_NODEJS_TYPESCRIPT: 'false',
      },
    },
  )
  let output = ''
  for (const stream of [program.stdout, program.stderr]) {
    stream.on('data', (data) => {
      output += String(data)
    })
  }
  return new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    program.on('error', reject)
    program.on('close', (status) => resolve({ status, output }))
  })
}
