import {
  DescribeInstanceTypesCommand,
  EC2Client,
  type _InstanceType as InstanceType,
  paginateDescribeImages,
  paginateDescribeInstances,
  paginateDescribeVolumes,
} from '@aws-sdk/client-ec2'
import type { ClientSettings } from '../../shared/aws/aws-clients.ts'
import { memberOf } from '../../shared/aws/json-answers.ts'
import { JsonServiceClient } from '../../shared/aws/json-service.ts'
import type { ReadingWorld } from '../assets/inventory.ts'
import { type Looked, looked } from './looked.ts'

/** A quota of the account in the Region, how much of it is used, and how much more the build takes. */
export interface QuotaUse {
  readonly name: string
  /** Of the service that keeps the quota. */
  readonly service: 'ec2' | 'ebs'
  readonly code: string
  readonly limit: number
  readonly used: number
  readonly needed: number
}

class QuotaCalls extends JsonServiceClient {
  constructor(settings: ClientSettings) {
    super(settings, {
      serviceId: 'Service Quotas',
      endpointPrefix: 'servicequotas',
      signingName: 'servicequotas',
    })
  }
}

/** The quotas of vCPUs by the letters before the generation of a type (EC2 user guide, "On-Demand Instance quotas"). */
const VCPU_QUOTAS = [
  {
    families: /^(a|c|d|h|i|im|is|m|r|t|z)$/,
    code: 'L-1216C47A',
    name: 'Running On-Demand Standard instances',
  },
  { families: /^(g|gr|vt)$/, code: 'L-DB2E81BA', name: 'Running On-Demand G and VT instances' },
  { families: /^p$/, code: 'L-417A185B', name: 'Running On-Demand P instances' },
  { families: /^inf$/, code: 'L-1945791B', name: 'Running On-Demand Inf instances' },
  { families: /^x$/, code: 'L-7295265B', name: 'Running On-Demand X instances' },
  { families: /^f$/, code: 'L-74FC7D96', name: 'Running On-Demand F instances' },
] as const

const PUBLIC_AMIS = { service: 'ec2', code: 'L-0E3CBAB9', name: 'Public AMIs' } as const
/** In TiB (EBS user guide, "Quotas for Amazon EBS"). */
const STORAGE = {
  service: 'ebs',
  code: 'L-7A658B76',
  name: 'Storage for General Purpose SSD (gp3) volumes, in TiB',
} as const
const GIB_OF_A_TIB = 1_024

/** The vCPUs that instances of the type's family use; undefined for a family whose quota is not known here. */
export function lookAtVcpus(type: string, world: ReadingWorld): Promise<Looked<QuotaUse | undefined>> {
  return looked(/^InvalidInstanceType$/, async () => {
    const quota = vcpuQuotaOf(type)
    if (quota === undefined) return undefined
    const running = (await runningTypes(world)).filter((one) => vcpuQuotaOf(one) === quota)
    const [vcpus, limit] = await Promise.all([
      vcpusOf([...new Set([type, ...running])], world),
      limitOf({ service: 'ec2', code: quota.code }, world),
    ])
    const used = running.reduce((sum, one) => sum + (vcpus.get(one) ?? 0), 0)
    return { name: quota.name, service: 'ec2', code: quota.code, limit, used, needed: vcpus.get(type) ?? 0 }
  })
}

/** How much of the storage is used of which the disk of the instance is taken. */
export function lookAtStorage(diskGib: number, world: ReadingWorld): Promise<Looked<QuotaUse>> {
  return looked(/^$/, async () => {
    const request = { Filters: [{ Name: 'volume-type', Values: ['gp3'] }] }
    let usedGib = 0
    // iam: ec2:DescribeVolumes
    const pages = paginateDescribeVolumes({ client: world.aws.client(EC2Client) }, request, {
      abortSignal: world.signal,
    })
    for await (const { Volumes } of pages) for (const { Size } of Volumes ?? []) usedGib += Size ?? 0
    const limit = await limitOf(STORAGE, world)
    return { ...STORAGE, limit, used: usedGib / GIB_OF_A_TIB, needed: diskGib / GIB_OF_A_TIB }
  })
}

/** How many images of the account are public. */
export function lookAtPublicImages(world: ReadingWorld): Promise<Looked<QuotaUse>> {
  return looked(/^$/, async () => {
    const request = { Owners: ['self'], Filters: [{ Name: 'is-public', Values: ['true'] }] }
    let used = 0
    // iam: ec2:DescribeImages
    const pages = paginateDescribeImages({ client: world.aws.client(EC2Client) }, request, {
      abortSignal: world.signal,
    })
    for await (const { Images } of pages) used += Images?.length ?? 0
    return { ...PUBLIC_AMIS, limit: await limitOf(PUBLIC_AMIS, world), used, needed: 1 }
  })
}

function vcpuQuotaOf(type: string): (typeof VCPU_QUOTAS)[number] | undefined {
  const family = /^[a-z]+/.exec(type)?.[0] ?? ''
  return VCPU_QUOTAS.find(({ families }) => families.test(family))
}

/** The type of each instance that counts: those that are bought on the spot market have quotas of their own. */
async function runningTypes({ aws, signal }: ReadingWorld): Promise<string[]> {
  const request = { Filters: [{ Name: 'instance-state-name', Values: ['pending', 'running'] }] }
  const types: string[] = []
  // iam: ec2:DescribeInstances
  const pages = paginateDescribeInstances({ client: aws.client(EC2Client) }, request, { abortSignal: signal })
  for await (const { Reservations } of pages) {
    for (const { InstanceLifecycle, InstanceType } of (Reservations ?? []).flatMap(
      ({ Instances }) => Instances ?? [],
    ))
      if (InstanceLifecycle === undefined && InstanceType !== undefined) types.push(InstanceType)
  }
  return types
}

/** The vCPUs of a type: those count, whatever an instance is told to use. */
async function vcpusOf(
  types: readonly string[],
  { aws, signal }: ReadingWorld,
): Promise<Map<string, number>> {
  // EC2 takes what it knows, and says which it does not.
  // iam: ec2:DescribeInstanceTypes
  const command = new DescribeInstanceTypesCommand({ InstanceTypes: types as InstanceType[] })
  const { InstanceTypes } = await aws.client(EC2Client).send(command, { abortSignal: signal })
  return new Map(
    (InstanceTypes ?? []).map(({ InstanceType, VCpuInfo }) => [
      InstanceType ?? '',
      VCpuInfo?.DefaultVCpus ?? 0,
    ]),
  )
}

async function limitOf(
  { service, code }: Pick<QuotaUse, 'service' | 'code'>,
  { aws, signal }: ReadingWorld,
): Promise<number> {
  const body = { ServiceCode: service, QuotaCode: code }
  // iam: servicequotas:GetServiceQuota
  const answer = await aws
    .client(QuotaCalls)
    .call({ target: 'ServiceQuotasV20190624.GetServiceQuota', version: '1.1', body }, signal)
  const value = memberOf(memberOf(answer, 'Quota'), 'Value')
  if (typeof value !== 'number') throw new Error(`Service Quotas gave no value for ${code}.`)
  return value
}
