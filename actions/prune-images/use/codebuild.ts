import { BatchGetProjectsCommand, type CodeBuildClient, ListProjectsCommand } from '@aws-sdk/client-codebuild'
import { inBatches, inFlight } from '../../shared/in-flight.ts'
import type { ImageUse } from './image-use.ts'
import { collectPages } from './pages.ts'
import { insist } from './parts.ts'

/** The most projects that one call gets (CodeBuild API, `BatchGetProjects`). */
const PROJECTS_A_CALL = 100
const CALLS_IN_FLIGHT = 4

/** Reads in which images the projects of CodeBuild build. */
export async function readCodeBuildUses(
  codebuild: CodeBuildClient,
  signal: AbortSignal,
): Promise<readonly ImageUse[]> {
  const abort = { abortSignal: signal }
  const names = await collectPages(async (nextToken) => {
    // iam: codebuild:ListProjects
    const page = await codebuild.send(new ListProjectsCommand({ nextToken }), abort)
    return { items: page.projects, nextToken: page.nextToken }
  })
  const projects = await inFlight(inBatches(names, PROJECTS_A_CALL), CALLS_IN_FLIGHT, async (batch) => {
    // iam: codebuild:BatchGetProjects
    const answer = await insist(() => codebuild.send(new BatchGetProjectsCommand({ names: batch }), abort))
    const { projects = [], projectsNotFound = [] } = answer
    // One that was deleted since it was listed is not found.
    if (projects.length + projectsNotFound.length < batch.length)
      throw new Error(`CodeBuild says nothing of some of its projects, ${batch[0]} or others.`)
    return projects
  })
  return projects.flat().flatMap(({ arn = 'a project', environment }) => {
    const image = environment?.image
    return image === undefined ? [] : [{ user: arn, image }]
  })
}
