import type { Outputs } from '../shared/action/operation.ts'
import { type BuiltSandbox, releaseNotesOf } from './assets/release-notes.ts'
import type { AppliedSandbox } from './modes/build/apply.ts'
import type { SandboxPlan } from './modes/build/plan.ts'
import type { Applied } from './modes/codebuild/apply.ts'
import type { BuildPlan } from './modes/codebuild/plan.ts'
import { buildUrlOf } from './modes/codebuild/report.ts'
import type { ProvenanceFiles } from './provenance/write-provenance.ts'

/** The outputs besides `plan-file`, each empty; see `action.yml`. */
export const NO_OUTPUTS: Outputs = {
  'ami-id': '',
  'snapshot-ids': '[]',
  'vm-images': '[]',
  assets: '[]',
  'assets-table': '',
  'container-image': '',
  'container-image-digest': '',
  sbom: '',
  'container-image-sbom': '',
  checksums: '',
  provenance: '',
  'provenance-predicate': '',
  'release-notes': '',
  'build-id': '',
  'build-url': '',
  'source-commit': '',
  leftovers: '[]',
}

/** What a build puts out. */
export function outputsOfBuild(plan: BuildPlan, applied: Applied | undefined): Outputs {
  if (plan.decision === 'refuse' || applied === undefined) return NO_OUTPUTS
  const outputs = {
    ...NO_OUTPUTS,
    'build-id': applied.build.id,
    'build-url': buildUrlOf(applied.build, plan),
    'source-commit': applied.build.commit ?? '',
  }
  if (applied.state === 'cancelled') return outputs
  const assets = JSON.stringify(applied.assets ?? [])
  if (applied.state === 'failed') return { ...outputs, assets }
  return {
    ...outputs,
    assets,
    ...outputsOfProduct({ ...applied, container: undefined, region: plan.project.region }),
  }
}

/** What a build of the sandbox itself puts out. */
export function outputsOfSandbox(plan: SandboxPlan, applied: AppliedSandbox | undefined): Outputs {
  if (plan.decision === 'refuse' || applied === undefined) return NO_OUTPUTS
  const outputs = { ...NO_OUTPUTS, assets: JSON.stringify(applied.assets ?? []) }
  return applied.state === 'built'
    ? {
        ...outputs,
        ...outputsOfProduct({ ...applied, region: plan.region }),
        ...outputsOfProvenance(applied.provenance),
      }
    : outputs
}

function outputsOfProvenance(files: ProvenanceFiles): Outputs {
  return {
    sbom: files.bill ?? '',
    'container-image-sbom': files.containerBill ?? '',
    checksums: files.checksums ?? '',
    provenance: files.statement ?? '',
    'provenance-predicate': files.predicate ?? '',
  }
}

function outputsOfProduct(built: BuiltSandbox): Outputs {
  const { product, vmImages, container } = built
  return {
    'ami-id': product.ami.id,
    'snapshot-ids': JSON.stringify(product.snapshots.map(({ id }) => id)),
    'vm-images': JSON.stringify(vmImages),
    'container-image': container?.reference ?? '',
    'container-image-digest': container?.digest ?? '',
    'release-notes': releaseNotesOf(built),
  }
}
