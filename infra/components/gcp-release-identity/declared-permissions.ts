// Generated from the comments `// gcp: …` next to the calls of Google Cloud: npm run docs --prefix infra

import type { ReleaseAction } from '../release-identity/declared-actions.ts'

/** The permissions in Google Cloud that the code of each action needs. */
export const DECLARED_PERMISSIONS: Readonly<Record<ReleaseAction, readonly string[]>> = {
  'build-sandbox-image': [],
  'promote-canary': [
    'cloudscheduler.jobs.create',
    'cloudscheduler.jobs.delete',
    'cloudscheduler.jobs.get',
    'cloudscheduler.jobs.update',
    'compute.backendServices.get',
    'compute.backendServices.use',
    'compute.globalOperations.get',
    'compute.urlMaps.get',
    'compute.urlMaps.update',
    'iam.serviceAccounts.actAs',
    'monitoring.timeSeries.list',
  ],
  'prune-images': [],
  'record-config': [],
}
