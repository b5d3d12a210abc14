import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '../../shared/world.ts'
import type { AssetId } from '../assets/asset-id.ts'
import { type Installation, installInContainer } from '../pipeline/install.ts'
import { type DockerWorld, runDocker } from './docker.ts'
import { imageLabels } from './image-labels.ts'
import { removeContainer } from './remove-container.ts'

/** The container image that is wished for. */
export interface ContainerWish {
  /** Of the container from which it is made. */
  readonly container: string
  readonly reference: string
  /** The image with which it begins. */
  readonly base: string
  readonly assetId: AssetId
  readonly runId: string
  readonly installation: Omit<Installation, 'directory'>
}

/** What the playbook leaves to be started, and as whom (`infra/ansible/README.md`). */
const START = '/usr/local/bin/sandbox-start'
const USER = 'jupyter'
/** Where JupyterLab listens, as the playbook's role says. */
export const CONTAINER_PORT = 49_494

/**
 * Makes the container image in the runner's docker: a container of the base image, the playbook in it, and an image of what
 * it has become. The container is removed, whatever happens; the image stays.
 *
 * @throws UserError when docker or Ansible fails, or the playbook has left nothing to be started
 */
export async function makeContainerImage(wish: ContainerWish, world: World): Promise<void> {
  const { container, reference } = wish
  const directory = join(world.runner.tempDir, 'ai-ops', container)
  // What an earlier attempt left on this runner.
  await removeContainer(container, world)
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  try {
    await start(wish, world)
    await installInContainer({ ...wish.installation, container, directory }, world)
    const look = ['exec', '--user', USER, container, 'test', '-x', START]
    await runDocker({ args: look, what: `find ${START} as the user ${USER} after the playbook` }, world)
    const change = [
      `ENTRYPOINT ["${START}"]`,
      // That of the container, which only waits.
      'CMD []',
      `USER ${USER}`,
      `EXPOSE ${CONTAINER_PORT}`,
    ].flatMap((instruction) => ['--change', instruction])
    const commit = ['container', 'commit', ...change, container, reference]
    await runDocker({ args: commit, what: `make the image ${reference}` }, world)
  } finally {
    rmSync(directory, { recursive: true, force: true })
    // The run's signal is aborted when it was cancelled, and the container must go all the same.
    await removeContainer(container, { ...world, signal: new AbortController().signal })
  }
}

/** A container that waits: what is installed stays in it. */
async function start({ container, base, ...whose }: ContainerWish, world: DockerWorld): Promise<void> {
  const labels = Object.entries(imageLabels(whose)).flatMap(([name, value]) => [
    '--label',
    `${name}=${value}`,
  ])
  const args = ['container', 'run', '--detach', '--name', container, ...labels]
  await runDocker(
    { args: [...args, '--entrypoint', 'sleep', base, 'infinity'], what: `start a container of ${base}` },
    world,
  )
}
