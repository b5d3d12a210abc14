import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { UserError } from '../../shared/errors.ts'
import { type Digest, parseDigest } from '../../shared/images/digest.ts'
import type { World } from '../../shared/world.ts'
import { awaitState } from '../pipeline/await-state.ts'
import type { ContainerImage } from './container-image.ts'
import { runDocker } from './docker.ts'
import { digestOfTag } from './find-pushed.ts'

/** How long ECR may take to show what was pushed. */
const UNSEEN_MS = 2 * 60_000

/**
 * Pushes the image from the runner's docker, and looks at what ECR then has under the tag.
 *
 * @param name for a folder of docker's own settings, so that the password stays in no other
 * @returns the digest, which docker and ECR agree on
 * @throws UserError when docker could not, or ECR has something else
 */
export async function pushContainerImage(image: ContainerImage, name: string, world: World): Promise<Digest> {
  const { reference } = image
  const settings = join(world.runner.tempDir, 'ai-ops', `${name}-docker`)
  mkdirSync(settings, { recursive: true, mode: 0o700 })
  const environment = { DOCKER_CONFIG: settings }
  try {
    await logIn(image, environment, world)
    // The credentials of the call are in the token (ECR user guide, "IAM permissions for pushing an image"):
    // iam: ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage
    await runDocker({ args: ['image', 'push', reference], what: `push ${reference}`, environment }, world)
  } finally {
    rmSync(settings, { recursive: true, force: true })
  }
  const pushed = await digestInDocker(image, world)
  const seen = await awaitState(
    { what: `Container image ${reference}`, limitMs: UNSEEN_MS },
    async () => {
      const value = await digestOfTag(image, world)
      return value === undefined ? { state: 'waiting', news: 'not seen yet' } : { state: 'done', value }
    },
    world,
  )
  if (seen === pushed) return seen
  throw new UserError(`${reference} is ${seen} in ECR, and docker has pushed ${pushed}.`, {
    next: 'Somebody else pushes to this tag; make the tags of the repository immutable.',
  })
}

/** The password goes over standard input, and is masked in the log. */
async function logIn(
  { host, region }: ContainerImage,
  environment: Readonly<Record<string, string>>,
  world: World,
): Promise<void> {
  const { aws, log, signal } = world
  // iam: ecr:GetAuthorizationToken
  const command = new GetAuthorizationTokenCommand({})
  const { authorizationData = [] } = await aws
    .client(ECRClient, region)
    .send(command, { abortSignal: signal })
  const token = authorizationData[0]?.authorizationToken ?? ''
  const [username = '', password = ''] = Buffer.from(token, 'base64').toString().split(':')
  if (password === '') throw new Error('ECR gave no password for docker.')
  log.mask(token)
  log.mask(password)
  const args = ['login', '--username', username, '--password-stdin', host]
  await runDocker({ args, what: `log in to ${host}`, environment, input: password }, world)
}

/** What docker knows to have pushed (`RepoDigests`, of this repository alone). */
async function digestInDocker(
  { reference, host, repository }: ContainerImage,
  world: World,
): Promise<Digest> {
  const format = '{{range .RepoDigests}}{{println .}}{{end}}'
  const args = ['image', 'inspect', '--format', format, reference]
  const lines = await runDocker({ args, what: `tell the digest of ${reference}` }, world)
  const prefix = `${host}/${repository}@`
  const digest = lines
    .filter((line) => line.startsWith(prefix))
    .map((line) => parseDigest(line.slice(prefix.length)))
    .find((one) => one !== undefined)
  if (digest !== undefined) return digest
  throw new UserError(`docker does not say what it has pushed to ${reference}.`)
}
