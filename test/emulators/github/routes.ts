import type { Route } from './http/route.ts'
import { attestationRoutes } from './rest/attestations.ts'
import { checkRoutes } from './rest/checks.ts'
import { codeScanningRoutes } from './rest/code-scanning.ts'
import { commitRoutes } from './rest/commits.ts'
import { contentRoutes } from './rest/contents.ts'
import { deploymentRoutes } from './rest/deployments.ts'
import { gitDatabaseRoutes } from './rest/git-database.ts'
import { issueCommentRoutes } from './rest/issue-comments.ts'
import { issueRoutes } from './rest/issues.ts'
import { pullRoutes } from './rest/pulls.ts'
import { refRoutes } from './rest/refs.ts'
import { releaseAssetRoutes } from './rest/release-assets.ts'
import { releaseRoutes } from './rest/releases.ts'
import { repositoryRoutes } from './rest/repository.ts'
import { reviewRoutes } from './rest/reviews.ts'
import { statusRoutes } from './rest/statuses.ts'
import { workflowRunRoutes } from './rest/workflow-runs.ts'

/** Every operation that is emulated, by its name. */
export const routes: ReadonlyMap<string, Route> = new Map(
  [
    ...repositoryRoutes,
    ...releaseRoutes,
    ...releaseAssetRoutes,
    ...refRoutes,
    ...gitDatabaseRoutes,
    ...commitRoutes,
    ...contentRoutes,
    ...issueRoutes,
    ...issueCommentRoutes,
    ...pullRoutes,
    ...reviewRoutes,
    ...checkRoutes,
    ...statusRoutes,
    ...workflowRunRoutes,
    ...deploymentRoutes,
    ...codeScanningRoutes,
    ...attestationRoutes,
  ].map((route) => [route.operation, route]),
)
