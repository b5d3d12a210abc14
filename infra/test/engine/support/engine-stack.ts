import { spawn } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { AWS_KINDS } from '../stand-in/aws.ts'
import { Cloud } from '../stand-in/cloud.ts'
import { GOOGLE_KINDS } from '../stand-in/google.ts'
import { startProvider } from '../stand-in/provider.ts'
import type { GrpcService } from './grpc-service.ts'
import { startLanguageHost } from './language-host.ts'
import { cachedPulumi } from './pulumi-cli.ts'

const infra = join(import.meta.dirname, '..', '..', '..')

/** `run.ts` starts no suite where there is none. */
const PULUMI = cachedPulumi() ?? 'pulumi'

/** What a command of the CLI ended with. */
export interface Ended {
  readonly status: number | null
  /** Everything that it printed. */
  readonly output: string
}

/** The program in a stack of its own, driven by the real CLI; its clouds are stand-ins. */
export class EngineStack implements AsyncDisposable {
  readonly cloud = new Cloud({ ...AWS_KINDS, ...GOOGLE_KINDS })
  readonly directory = mkdtempSync(join(tmpdir(), 'ai-ops-engine-'))
  /** Where the commands run. */
  readonly project = join(this.directory, 'infra')
  readonly #services: GrpcService[] = []
  #environment: Readonly<Record<string, string>> = {}

  static async start(): Promise<EngineStack> {
    const stack = new EngineStack()
    const [language, aws, google] = [
      await startLanguageHost(),
      await startProvider(stack.cloud, versionOf('aws')),
      await startProvider(stack.cloud, versionOf('gcp')),
    ]
    stack.#services.push(language, aws, google)
    const state = join(stack.directory, 'state')
    mkdirSync(state)
    stack.#layProject()
    stack.#environment = {
      PATH: `${dirname(PULUMI)}:${join(process.execPath, '..')}:${process.env.PATH}`,
      HOME: stack.directory,
      PULUMI_HOME: join(stack.directory, 'home'),
      PULUMI_BACKEND_URL: `file://${state}`,
      PULUMI_CONFIG_PASSPHRASE: 'for tests only',
      PULUMI_SKIP_UPDATE_CHECK: 'true',
      PULUMI_AUTOMATION_API_SKIP_VERSION_CHECK: 'true',
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: 'true',
      PULUMI_DEBUG_LANGUAGES: `nodejs:${language.port}`,
      PULUMI_DEBUG_PROVIDERS: `aws:${aws.port},gcp:${google.port}`,
      // The packages of the providers are large: each run after the first starts sooner.
      NODE_COMPILE_CACHE: join(infra, '..', '.cache', 'compiled'),
      PULUMI_SKIP_CONFIRMATIONS: 'true',
      NO_COLOR: '1',
    }
    const { status, output } = await stack.pulumi(['stack', 'init', 'test'])
    if (status !== 0) throw new Error(output)
    return stack
  }

  /** `pulumi up` with these settings. */
  up(settings: Readonly<Record<string, unknown>>, flags: readonly string[] = []): Promise<Ended> {
    this.configure(settings)
    return this.pulumi(['up', '--yes', '--skip-preview', '--suppress-progress', ...flags])
  }

  preview(settings: Readonly<Record<string, unknown>>, flags: readonly string[] = []): Promise<Ended> {
    this.configure(settings)
    return this.pulumi(['preview', '--suppress-progress', ...flags])
  }

  /** With its preview, as a person runs it. */
  destroy(flags: readonly string[] = []): Promise<Ended> {
    return this.pulumi(['destroy', '--yes', '--suppress-progress', ...flags])
  }

  /** Writes the stack file. JSON is YAML. */
  configure(settings: Readonly<Record<string, unknown>>): void {
    const config = Object.fromEntries(
      Object.entries(settings).map(([key, value]) => [`ai-ops:${key}`, value]),
    )
    // The CLI keeps the salt of the passphrase there.
    const salt = /^encryptionsalt:.*$/m.exec(this.#stackFile())?.[0] ?? ''
    writeFileSync(this.#stackFilePath, `${salt}\nconfig: ${JSON.stringify(config)}\n`)
  }

  async outputs(): Promise<Record<string, unknown>> {
    const { output } = await this.pulumi(['stack', 'output', '--json'])
    return JSON.parse(output)
  }

  pulumi(args: readonly string[]): Promise<Ended> {
    return this.#run(PULUMI, ['--non-interactive', '--color', 'never', ...args])
  }

  /** Runs commands as a person does, in the program's folder and with a backend that they choose themselves. */
  shell(commands: string): Promise<Ended> {
    const script = `unset PULUMI_BACKEND_URL PULUMI_CONFIG_PASSPHRASE\nset -ex\n${commands}`
    return this.#run('bash', ['-c', script])
  }

  #run(program: string, args: readonly string[]): Promise<Ended> {
    const child = spawn(program, args, {
      cwd: this.project,
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += String(data)
      })
    }
    return new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (status) => resolve({ status, output }))
    })
  }

  get #stackFilePath(): string {
    return join(this.project, 'Pulumi.test.yaml')
  }

  #stackFile(): string {
    try {
      return readFileSync(this.#stackFilePath, 'utf8')
    } catch {
      return ''
    }
  }

  /** The program in a folder of its own, into which the CLI writes stack files. */
  #layProject(): void {
    mkdirSync(this.project)
    for (const entry of readdirSync(infra)) {
      if (!entry.startsWith('Pulumi.')) symlinkSync(join(infra, entry), join(this.project, entry))
    }
    copyFileSync(join(infra, 'Pulumi.yaml'), join(this.project, 'Pulumi.yaml'))
  }

  async [Symbol.asyncDispose]() {
    for (const service of this.#services) await service[Symbol.asyncDispose]()
    rmSync(this.directory, { recursive: true, force: true })
  }
}

/** The version of a provider's package. */
function versionOf(provider: string): string {
  const manifest = join(infra, 'node_modules', '@pulumi', provider, 'package.json')
  return JSON.parse(readFileSync(manifest, 'utf8')).version
}
