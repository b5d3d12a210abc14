import {
  GetFunctionCommand,
  type LambdaClient,
  ListFunctionsCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-lambda'
import { inFlight } from '../../shared/in-flight.ts'
import type { ImageUse } from './image-use.ts'
import { collectPages } from './pages.ts'

const CALLS_IN_FLIGHT = 4

/**
 * Reads which images Lambda runs: of all functions made from images, all versions, by the digest that Lambda resolved.
 * A version that no alias points to can be invoked all the same.
 */
export async function readLambdaUses(
  lambda: LambdaClient,
  signal: AbortSignal,
): Promise<readonly ImageUse[]> {
  const abort = { abortSignal: signal }
  const versions = await collectPages(async (Marker) => {
    // iam: lambda:ListFunctions
    const page = await lambda.send(new ListFunctionsCommand({ FunctionVersion: 'ALL', Marker }), abort)
    return { items: page.Functions, nextToken: page.NextMarker }
  })
  const ofImages = versions.filter(({ PackageType }) => PackageType === 'Image')
  const uses = await inFlight(
    ofImages,
    CALLS_IN_FLIGHT,
    async ({ FunctionName, FunctionArn = '', Version }) => {
      try {
        // iam: lambda:GetFunction
        const { Code } = await lambda.send(
          new GetFunctionCommand({ FunctionName, Qualifier: Version }),
          abort,
        )
        const image = Code?.ResolvedImageUri ?? Code?.ImageUri
        if (image === undefined) throw new Error(`Lambda does not say which image ${FunctionArn} runs.`)
        return [{ user: FunctionArn, image }]
      } catch (error) {
        // Deleted since it was listed.
        if (error instanceof ResourceNotFoundException) return []
        throw error
      }
    },
  )
  return uses.flat()
}
