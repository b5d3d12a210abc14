import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EC2Client } from '@aws-sdk/client-ec2'
import { UserError } from '../../shared/errors.ts'
import { formatDuration } from '../../shared/inputs/duration.ts'
import type { World } from '../../shared/world.ts'

/** What is installed, and where. */
export interface Installation {
  readonly instanceId: string
  readonly playbook: string
  readonly keyFile: string
  /** A folder that only this user can read. */
  readonly directory: string
  /** What the playbook is told (`infra/ansible/README.md`). */
  readonly variables: Readonly<Record<string, string>>
}

/** Updates, Docker and JupyterLab take a quarter of an hour; more than this hangs. */
const INSTALL_LIMIT_MS = 90 * 60_000

/** SSH through Session Manager: no port of the instance is open (Session Manager, "SSH connections through Session Manager"). */
const PROXY =
  'aws ssm start-session --target %h --document-name AWS-StartSSHSession --parameters portNumber=%p'

/**
 * Installs the sandbox with Ansible. Its lines go to the step log; it ends with the run. Secrets are in a file, not in the
 * command, which others of the machine can read.
 *
 * @throws UserError when Ansible fails or takes too long
 */
export async function install(installation: Installation, world: World): Promise<void> {
  const { directory, playbook, variables } = installation
  const file = join(directory, 'variables.json')
  writeFileSync(file, JSON.stringify(variables), { mode: 0o600 })
  const exitCode = await withinLimit(world, (signal) =>
    runAnsible(argumentsOf(installation, file), signal, world),
  )
  if (exitCode !== 0)
    throw new UserError(`Ansible could not install the sandbox (exit code ${exitCode}).`, {
      where: playbook,
      next: 'The task that failed is in the log above.',
    })
}

async function runAnsible(args: readonly string[], signal: AbortSignal, world: World): Promise<number> {
  return world.program('ansible-playbook', args, {
    environment: await environmentOf(world),
    signal,
    onLine: (line) => {
      if (line.trim() !== '') world.log.info(line)
    },
  })
}

/** Ends the work with the run, and when it takes too long. */
async function withinLimit<T>(
  { clock, signal }: Pick<World, 'clock' | 'signal'>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const tooLong = new AbortController()
  const done = new AbortController()
  const late = new UserError(`Ansible was not done after ${formatDuration(INSTALL_LIMIT_MS)}.`)
  clock.sleep(INSTALL_LIMIT_MS, AbortSignal.any([signal, done.signal])).then(
    () => tooLong.abort(late),
    () => {},
  )
  try {
    return await work(AbortSignal.any([signal, tooLong.signal]))
  } finally {
    done.abort()
  }
}

function argumentsOf(
  { instanceId, playbook, keyFile, directory }: Installation,
  variables: string,
): string[] {
  const ssh = [
    `-o ProxyCommand="${PROXY}"`,
    '-o StrictHostKeyChecking=accept-new',
    `-o UserKnownHostsFile=${join(directory, 'known_hosts')}`,
  ]
  return [
    playbook,
    ...['--inventory', `${instanceId},`],
    ...['--user', 'ubuntu'],
    ...['--private-key', keyFile],
    ...['--extra-vars', `@${variables}`],
    ...['--ssh-common-args', ssh.join(' ')],
  ]
}

/** The AWS CLI has to open the session in the name of this run. */
async function environmentOf({ aws }: World): Promise<Record<string, string>> {
  // iam: ssm:StartSession
  const { config } = aws.client(EC2Client)
  const { accessKeyId, secretAccessKey, sessionToken } = await config.credentials()
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: sessionToken }),
    AWS_REGION: await config.region(),
    ANSIBLE_FORCE_COLOR: '0',
    ANSIBLE_NOCOWS: '1',
    ANSIBLE_RETRY_FILES_ENABLED: '0',
  }
}
