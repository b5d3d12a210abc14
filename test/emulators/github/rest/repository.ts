import { ok } from '../http/answer.ts'
import type { Route } from '../http/route.ts'
import { repositoryView } from '../views/repository.ts'

/** Repositories: https://docs.github.com/rest/repos/repos */
export const repositoryRoutes: Route[] = [
  {
    operation: 'repos/get',
    needs: [{ metadata: 'read' }],
    handle: ({ repository, world }) => ok(repositoryView(repository, world.addresses)),
  },
]
