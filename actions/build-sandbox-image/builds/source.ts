import type { Runner } from '../../shared/runner.ts'

/** Where a CodeBuild project has its source from (CodeBuild API reference, ProjectSource). */
export interface ProjectCode {
  /** CODECOMMIT, CODEPIPELINE, GITHUB, GITLAB, GITLAB_SELF_MANAGED, S3, BITBUCKET, GITHUB_ENTERPRISE, NO_SOURCE. */
  readonly type: string
  readonly location: string
}

/** The job that asks for a build. */
export type Job = Pick<Runner, 'repository' | 'sha' | 'eventName'>

/** Which version of its source a project is asked to build. */
export interface SourceChoice {
  /** For StartBuild; the project's own when undefined. */
  readonly version: string | undefined
  /** The commit that the build must say it has built; undefined when none can be told beforehand. */
  readonly commit: string | undefined
  readonly problems: readonly string[]
  readonly remarks: readonly string[]
}

/** What these give as the resolved version is a commit (CodeBuild API reference, Build, `resolvedSourceVersion`). */
const GIT_SOURCES: ReadonlySet<string> = new Set([
  'BITBUCKET',
  'CODECOMMIT',
  'GITHUB',
  'GITHUB_ENTERPRISE',
  'GITLAB',
  'GITLAB_SELF_MANAGED',
])

const COMMIT = /^[0-9a-f]{40}$/

/**
 * Decides which version of its source a project builds. The job's commit is meant where nothing is given, but only the
 * job's own repository knows it: S3 takes the version of an object, and a project without a source takes none.
 *
 * @param given the input `source-version`
 */
export function chooseSource(code: ProjectCode, given: string | undefined, job: Job): SourceChoice {
  if (code.type === 'CODEPIPELINE')
    return refuse('The source of the project is a pipeline, which alone can start it. Name another project.')
  if (!GIT_SOURCES.has(code.type)) return withoutCommits(code, given)
  if (isOwn(code, job)) return ownCommit(given, job)
  if (given !== undefined && given === job.sha) {
    return refuse(
      `The project builds ${code.location}, where the commit ${given} of ${job.repository} is not known. Leave \`source-version\` empty for the version that the project says, or give one of that repository.`,
    )
  }
  return choose(given)
}

function ownCommit(given: string | undefined, { sha, eventName }: Job): SourceChoice {
  if (given === undefined && eventName === 'pull_request') {
    return refuse(
      'The commit of a `pull_request` job is a merge that no branch contains, so that CodeBuild cannot fetch it. Give the commit in `source-version`: ${{ github.event.pull_request.head.sha }}, once it is reviewed.',
    )
  }
  return choose(given ?? (sha === '' ? undefined : sha))
}

function withoutCommits({ type }: ProjectCode, given: string | undefined): SourceChoice {
  const isVersion = given !== undefined && type === 'S3' && !COMMIT.test(given)
  const remarks =
    given === undefined || isVersion
      ? []
      : [
          `The source of the project is ${type}, which has no commits: that ${given} is built is not verified.`,
        ]
  return { version: isVersion ? given : undefined, commit: undefined, problems: [], remarks }
}

function choose(version: string | undefined): SourceChoice {
  const commit = version !== undefined && COMMIT.test(version) ? version : undefined
  return { version, commit, problems: [], remarks: [] }
}

function refuse(problem: string): SourceChoice {
  return { version: undefined, commit: undefined, problems: [problem], remarks: [] }
}

/** Whether the project's source is the job's own repository, or a mirror of it: the commit is compared in any case. */
function isOwn({ location }: ProjectCode, { repository }: Job): boolean {
  if (!URL.canParse(location)) return false
  const path = new URL(location).pathname
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
  return path.toLowerCase() === repository.toLowerCase()
}

/**
 * Whether a build has another source than it was to have. What CodeBuild has not said yet is no difference while the
 * build runs.
 *
 * @returns what is wrong, or undefined
 */
export function wrongSource(
  commit: string | undefined,
  { commit: built, ended }: { readonly commit: string | undefined; readonly ended: boolean },
): string | undefined {
  if (commit === undefined || built === commit) return undefined
  if (built !== undefined) return `CodeBuild fetched commit ${built} instead of ${commit}.`
  return ended ? `CodeBuild does not say that it has built commit ${commit}.` : undefined
}
