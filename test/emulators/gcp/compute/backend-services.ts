import { pathOf } from './resource-name.ts'

/** What a health check found of an instance. */
export type HealthState = 'HEALTHY' | 'UNHEALTHY'

/** One instance of a group. */
export interface Instance {
  readonly link: string
  readonly ipAddress: string
  healthState: HealthState
}

/** Which load balancers a backend service can be part of. */
export type LoadBalancingScheme = 'EXTERNAL_MANAGED' | 'EXTERNAL' | 'INTERNAL_MANAGED'

/** A global backend service. */
export interface BackendService {
  readonly id: string
  readonly name: string
  readonly project: string
  /** `projects/p/global/backendServices/s` */
  readonly path: string
  readonly loadBalancingScheme: LoadBalancingScheme
  /** The resource as Compute answers it. */
  resource: object
  /** Instances by the path of their group. */
  readonly groups: ReadonlyMap<string, Instance[]>
}

/** All backend services. */
export class BackendServices {
  readonly #all: BackendService[] = []

  add(service: BackendService): void {
    this.#all.push(service)
  }

  /** By name or number. */
  find(project: string, nameOrId: string): BackendService | undefined {
    return this.#all.find(
      ({ project: own, name, id }) => own === project && (name === nameOrId || id === nameOrId),
    )
  }

  /** By a full or partial URL. */
  findByUrl(url: string, project: string): BackendService | undefined {
    const path = pathOf(url, project)
    return this.#all.find((service) => service.path === path)
  }
}
