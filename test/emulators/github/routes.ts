import type { Route } from './http/route.ts'
import { commitRoutes } from './rest/commits.ts'
import { gitDatabaseRoutes } from './rest/git-database.ts'
import { issueRoutes } from './rest/issues.ts'
import { refRoutes } from './rest/refs.ts'
import { releaseAssetRoutes } from './rest/release-assets.ts'
import { releaseRoutes } from './rest/releases.ts'
import { repositoryRoutes } from './rest/repository.ts'
import { reviewRoutes } from './rest/reviews.ts'

/** Every operation that is emulated, by its name. */
export const routes: ReadonlyMap<string, Route> = new Map(
  [
    ...repositoryRoutes,
    ...releaseRoutes,
    ...releaseAssetRoutes,
    ...refRoutes,
    ...gitDatabaseRoutes,
    ...commitRoutes,
    ...issueRoutes,
    ...reviewRoutes,
  ].map((route) => [route.operation, route]),
)
