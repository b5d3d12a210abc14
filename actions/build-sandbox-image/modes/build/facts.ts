import type { Runner } from '../../../shared/runner.ts'
import { VERSION } from '../../../shared/version.ts'
import type { PushedContainer } from '../../assets/release-notes.ts'
import type { VmImage } from '../../assets/vm-image.ts'
import type { BuildFacts, Subject } from '../../provenance/statement.ts'
import type { ObservedSandbox } from './observe.ts'
import type { BuildSandboxPlan } from './plan.ts'

/** The VM images as files whose content others can look at. */
export function filesOf(vmImages: readonly VmImage[]): readonly Subject[] {
  return vmImages.flatMap(({ key, sha256 }) =>
    sha256 === null ? [] : [{ name: key.split('/').at(-1) ?? key, sha256 }],
  )
}

/** The container image by its digest, without its tag, which may move. */
export function imagesOf(container: PushedContainer | undefined): readonly Subject[] {
  if (container === undefined) return []
  const { reference, digest } = container
  return [{ name: reference.slice(0, reference.lastIndexOf(':')), sha256: digest.slice('sha256:'.length) }]
}

/** How the build came about, without any secret. */
export function factsOfBuild(
  plan: BuildSandboxPlan,
  { observation, runner }: { readonly observation: ObservedSandbox; readonly runner: Runner },
  { amiId, finishedAt }: { readonly amiId: string; readonly finishedAt: string },
): BuildFacts {
  const { source, container, region } = plan
  const { repository, serverUrl, ref, sha, runUrl, runAttempt } = runner
  return {
    version: VERSION,
    parameters: {
      assetId: plan.assetId,
      amiName: plan.amiName,
      region,
      sourceAmi: source.id,
      instanceType: plan.instanceType,
      diskSizeGib: plan.diskGib,
      vmImageFormats: [...(plan.vmImages?.formats ?? [])],
      ...(container === undefined
        ? {}
        : { containerImage: container.image.reference, containerBaseImage: container.base }),
    },
    materials: [
      ...(repository === ''
        ? []
        : [{ name: repository, uri: `git+${serverUrl}/${repository}@${ref}`, gitCommit: sha }]),
      { name: source.name, uri: imageArn(source.id, region) },
      ...(container === undefined ? [] : [{ name: 'container base', uri: `docker://${container.base}` }]),
    ],
    byproducts: [{ name: plan.amiName, uri: imageArn(amiId, region) }],
    invocation: runUrl === undefined ? undefined : `${runUrl}/attempts/${runAttempt}`,
    startedAt: observation.startedAt,
    finishedAt,
  }
}

/** (Service Authorization Reference, Amazon EC2, `image`; AWS General Reference, "ARN format", for the partitions.) */
function imageArn(id: string, region: string): string {
  const partition = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
  return `arn:${partition}:ec2:${region}::image/${id}`
}
