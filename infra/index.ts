import * as pulumi from '@pulumi/pulumi'
import { ChangeError } from './changes/change-error.ts'
import { deployedResources } from './changes/deployed.ts'
import { firstHalf } from './changes/first-half.ts'
import { refusedChanges } from './changes/refused-changes.ts'
import { readSettings } from './configuration/settings.ts'
import { stackValues } from './configuration/stack-values.ts'
import { releaseEnvironment } from './release-environment.ts'
import { stackOutputs } from './stack-outputs.ts'

const wanted = readSettings(stackValues(), pulumi.getStack())
const deployed = await deployedResources()
const refused = refusedChanges(wanted, deployed)
if (refused.length > 0) throw new ChangeError(refused)
const { settings, still } = firstHalf(wanted, deployed)
if (still !== undefined) void pulumi.log.warn(still)

/** Not by name: Pulumi warns of each export that is undefined, as the parts are that were not asked for. */
export default stackOutputs(releaseEnvironment(settings, deployed), wanted)
