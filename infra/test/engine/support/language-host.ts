import { spawn } from 'node:child_process'
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
  return serve((language as Message).LanguageRuntimeService, {
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
  })
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
