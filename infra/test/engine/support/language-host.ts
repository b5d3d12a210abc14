import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import language from '@pulumi/pulumi/proto/language_grpc_pb.js'
import messages from '@pulumi/pulumi/proto/language_pb.js'
import plugin from '@pulumi/pulumi/proto/plugin_pb.js'
import empty from 'google-protobuf/google/protobuf/empty_pb.js'
import { type GrpcService, type Message, serve } from './grpc-service.ts'

/** What `cmd/run` ends with after it told its error itself (its `index.js`). */
const TOLD_ITS_ERROR = 32

/**
 * Runs programs by Pulumi's own `cmd/run`, as its Node language host does: that host is a Go module that no module proxy
 * has, and the engine takes another one by `PULUMI_DEBUG_LANGUAGES`.
 */
export async function startLanguageHost(): Promise<GrpcService> {
  const { LanguageHandshakeResponse, GetRequiredPackagesResponse, RunResponse } = messages as Message
  let engine = ''
  return serve(
    (language as Message).LanguageRuntimeService,
    {
      handshake: (request) => {
        engine = request.getEngineAddress()
        return new LanguageHandshakeResponse()
      },
      // The providers are attached, not installed.
      getRequiredPackages: () => new GetRequiredPackagesResponse(),
      getRequiredPlugins: () => new (messages as Message).GetRequiredPluginsResponse(),
      getPluginInfo: () => new (plugin as Message).PluginInfo(),
      cancel: () => new (empty as Message).Empty(),
      run: async (request) => {
        const code = await run(request, engine)
        const response = new RunResponse()
        if (code === TOLD_ITS_ERROR) response.setBail(true)
        else if (code !== 0) response.setError(`The program ended with ${code}.`)
        return response
      },
    },
    { runPlugin: runPolicyPack },
  )
}

/** Starts a policy pack by the SDK, in the pack's folder, and passes on what it writes: its port comes first. */
async function runPolicyPack(call: Message): Promise<void> {
  const { RunPluginResponse } = messages as Message
  const folder = realpathSync(call.request.getInfo().getProgramDirectory())
  const starter = createRequire(join(folder, 'index.js')).resolve('@pulumi/pulumi/cmd/run-policy-pack')
  const child = spawn(process.execPath, [starter, ...call.request.getArgsList(), '.'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pass = (set: 'setStdout' | 'setStderr') => (data: Buffer) => {
    const response = new RunPluginResponse()
    response[set](new Uint8Array(data))
    call.write(response)
  }
  child.stdout.on('data', pass('setStdout'))
  child.stderr.on('data', pass('setStderr'))
  // The engine hangs up when it needs the pack no more.
  call.on('cancelled', () => child.kill())
  await once(child, 'close')
}

function run(request: Message, engine: string): Promise<number | null> {
  const info = request.getInfo()
  const command = join(request.getPwd(), 'node_modules', '@pulumi', 'pulumi', 'cmd', 'run')
  const child = spawn(
    process.execPath,
    [
      command,
      `--monitor=${request.getMonitorAddress()}`,
      `--engine=${engine}`,
      `--organization=${request.getOrganization()}`,
      `--project=${request.getProject()}`,
      `--stack=${request.getStack()}`,
      `--root-directory=${info.getRootDirectory()}`,
      `--parallel=${request.getParallel()}`,
      ...(request.getDryrun() ? ['--dry-run'] : []),
      `--pwd=${request.getPwd()}`,
      info.getEntryPoint(),
    ],
    {
      cwd: request.getPwd(),
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        PULUMI_CONFIG: JSON.stringify(Object.fromEntries(request.getConfigMap().toObject())),
        PULUMI_NODEJS_TYPESCRIPT: 'false',
      },
    },
  )
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code))
  })
}
