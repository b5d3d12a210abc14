import type { Account, World } from './world.ts'

/** A status of a deployment. */
export type DeploymentStatus = {
  id: number
  state: 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success'
  description: string
  logUrl: string
  environmentUrl: string
  creator: Account
  createdAt: Date
}

/** A deployment of a commit to an environment. */
export type Deployment = {
  id: number
  sha: string
  ref: string
  task: string
  environment: string
  description: string | null
  payload: unknown
  creator: Account
  createdAt: Date
  /** Newest last. */
  statuses: DeploymentStatus[]
}

/** An environment. */
export type Environment = { id: number; name: string; reviewers: Account[]; createdAt: Date }

/** The environments of a repository and what was deployed to them. */
export class Deployments {
  readonly #world: World
  readonly #environments = new Map<string, Environment>()
  readonly list: Deployment[] = []

  constructor(world: World) {
    this.#world = world
  }

  /** Adds a deployment; its environment comes into being with it, as on GitHub. */
  add(deployment: { sha: string; ref: string } & Partial<Deployment>): Deployment {
    const added: Deployment = {
      id: this.#world.nextId(),
      task: 'deploy',
      environment: 'production',
      description: null,
      payload: '',
      creator: this.#world.account('github-actions[bot]'),
      createdAt: this.#world.now(),
      statuses: [],
      ...deployment,
    }
    this.environment(added.environment)
    this.list.push(added)
    return added
  }

  /** The environment of a name; made on first sight. */
  environment(name: string): Environment {
    let environment = this.#environments.get(name)
    if (!environment) {
      environment = { id: this.#world.nextId(), name, reviewers: [], createdAt: this.#world.now() }
      this.#environments.set(name, environment)
    }
    return environment
  }

  /** All environments. */
  environments(): Environment[] {
    return [...this.#environments.values()]
  }
}
