import * as pulumi from '@pulumi/pulumi'
import { readSettings } from './configuration/settings.ts'
import { stackValues } from './configuration/stack-values.ts'
import { releaseEnvironment } from './release-environment.ts'

const outputs = releaseEnvironment(readSettings(stackValues(), pulumi.getStack()))

export const history = outputs.history
export const images = outputs.images
export const service = outputs.service
export const sandbox = outputs.sandbox
export const identity = outputs.identity
export const gcp = outputs.gcp
export const gcpIdentity = outputs.gcpIdentity
