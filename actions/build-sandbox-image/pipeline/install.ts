import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EC2Client } from '@aws-sdk/client-ec2'
import { UserError } from '../../shared/errors.ts'
import type { World } from '../../shared/world.ts'
import { withinLimit } from './within-limit.ts'

/** What is installed. */
export interface Installation {
  readonly playbook: string
  /** A folder that only this user can read. */
  readonly directory: string
  /** What the playbook is told (`infra/ansible/README.md`). */
  readonly variables: Readonly<Record<string, string | boolean>>
}

/** An installation on an instance, and how to get in. */
export interface InstanceInstallation extends Installation {
  readonly instanceId: string
  readonly keyFile: string
}

/** An installation in a running container. */
export interface ContainerInstallation extends Installation {
  readonly container: string
}

/** Updates, Docker and JupyterLab take a quarter of an hour; more than this hangs. */
const INSTALL_LIMIT_MS = 90 * 60_000

/** SSH through Session Manager: no port of the instance is open (Session Manager, "SSH connections through Session Manager"). */
const PROXY =
  'aws ssm start-session --target %h --document-name AWS-StartSSHSession --parameters portNumber=%p'

/**
 * Installs the sandbox on an instance with Ansible. Its lines go to the step log; it ends with the run.
 *
 * @throws UserError when Ansible fails or takes too long
 */
export async function installOnInstance(installation: InstanceInstallation, world: World): Promise<void> {
  const { instanceId, keyFile, directory } = installation
  const ssh = [
    `-o ProxyCommand="${PROXY}"`,
    '-o StrictHostKeyChecking=accept-new',
    `-o UserKnownHostsFile=${join(directory, 'known_hosts')}`,
  ]
  const target = [
    ...['--inventory', `${instanceId},`],
    ...['--user', 'ubuntu'],
    ...['--private-key', keyFile],
    ...['--ssh-common-args', ssh.join(' ')],
  ]
  await install(installation, { target, environment: await sessionEnvironment(world) }, world)
}

/**
 * Installs the sandbox in a container with Ansible, through `docker exec`: ansible-core alone has no connection to a container,
 * so that the action brings one. Its lines go to the step log; it ends with the run.
 *
 * @throws UserError when Ansible fails or takes too long
 */
export async function installInContainer(installation: ContainerInstallation, world: World): Promise<void> {
  const target = ['--inventory', `${installation.container},`, '--connection', 'container_exec']
  const plugins = join(world.runner.actionDir, 'infra', 'ansible', 'connection_plugins')
  const environment = { ANSIBLE_CONNECTION_PLUGINS: plugins, ANSIBLE_PIPELINING: '1' }
  // There is nobody to become in a container: the connection is root's.
  const variables = { ...installation.variables, sandbox_container: true, ansible_become: false }
  await install({ ...installation, variables }, { target, environment }, world)
}

/** Secrets are in a file, not in the command, which others of the machine can read. */
async function install(
  { playbook, directory, variables }: Installation,
  {
    target,
    environment,
  }: { readonly target: readonly string[]; readonly environment: Readonly<Record<string, string>> },
  world: World,
): Promise<void> {
  const file = join(directory, 'variables.json')
  writeFileSync(file, JSON.stringify(variables), { mode: 0o600 })
  const exitCode = await withinLimit({ what: 'Ansible', limitMs: INSTALL_LIMIT_MS }, world, (signal) =>
    world.program('ansible-playbook', [playbook, ...target, '--extra-vars', `@${file}`], {
      environment: {
        ...environment,
        ANSIBLE_FORCE_COLOR: '0',
        ANSIBLE_NOCOWS: '1',
        ANSIBLE_RETRY_FILES_ENABLED: '0',
      },
      signal,
      onLine: (line) => {
        if (line.trim() !== '') world.log.info(line)
      },
    }),
  )
  if (exitCode !== 0)
    throw new UserError(`Ansible could not install the sandbox (exit code ${exitCode}).`, {
      where: playbook,
      next: 'The task that failed is in the log above.',
    })
}

/** The AWS CLI has to open the session in the name of this run. */
async function sessionEnvironment({ aws }: World): Promise<Record<string, string>> {
  // iam: ssm:StartSession
  const { config } = aws.client(EC2Client)
  const { accessKeyId, secretAccessKey, sessionToken } = await config.credentials()
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: sessionToken }),
    AWS_REGION: await config.region(),
  }
}
