import type { ClientSettings } from '../../shared/aws/aws-clients.ts'
import { listIn, textIn } from '../../shared/aws/json-answers.ts'
import { JsonServiceClient } from '../../shared/aws/json-service.ts'
import { inFlight } from '../../shared/in-flight.ts'
import { CALLS_IN_FLIGHT, describeEach } from './answers.ts'
import type { ImageUse } from './image-use.ts'
import { collectPages } from './pages.ts'
import { insist, type PartialUses, readParts } from './parts.ts'

export class SageMakerCalls extends JsonServiceClient {
  constructor(settings: ClientSettings) {
    super(settings, { serviceId: 'SageMaker', endpointPrefix: 'api.sagemaker', signingName: 'sagemaker' })
  }
}

/** Something of SageMaker that names images. */
interface Kind {
  readonly what: string
  /** `List…s` and `Describe…`; the describing call takes the field `…Name`. */
  readonly name: string
  /** The field of the list's answer with the items. */
  readonly items: string
  /** The field of an item that the describing call takes. */
  readonly by: string
  readonly filter?: object
}

const RUNNING = { StatusEquals: 'InProgress' }

/**
 * What runs an image, or from which something that does can be made again at any time. Endpoints and inference
 * components say which digest SageMaker resolved. Transform jobs run models, which are all read.
 */
const KINDS: readonly Kind[] = [
  // iam: sagemaker:ListEndpoints sagemaker:DescribeEndpoint
  { what: 'endpoints', name: 'Endpoint', items: 'Endpoints', by: 'EndpointName' },
  // iam: sagemaker:ListModels sagemaker:DescribeModel
  { what: 'models', name: 'Model', items: 'Models', by: 'ModelName' },
  // iam: sagemaker:ListModelPackages sagemaker:DescribeModelPackage
  {
    what: 'model packages',
    name: 'ModelPackage',
    items: 'ModelPackageSummaryList',
    by: 'ModelPackageArn',
    filter: { ModelPackageType: 'Both' },
  },
  // iam: sagemaker:ListInferenceComponents sagemaker:DescribeInferenceComponent
  {
    what: 'inference components',
    name: 'InferenceComponent',
    items: 'InferenceComponents',
    by: 'InferenceComponentName',
  },
  // iam: sagemaker:ListTrainingJobs sagemaker:DescribeTrainingJob
  {
    what: 'training jobs',
    name: 'TrainingJob',
    items: 'TrainingJobSummaries',
    by: 'TrainingJobName',
    filter: RUNNING,
  },
  // iam: sagemaker:ListProcessingJobs sagemaker:DescribeProcessingJob
  {
    what: 'processing jobs',
    name: 'ProcessingJob',
    items: 'ProcessingJobSummaries',
    by: 'ProcessingJobName',
    filter: RUNNING,
  },
  // iam: sagemaker:ListHyperParameterTuningJobs sagemaker:DescribeHyperParameterTuningJob
  {
    what: 'tuning jobs',
    name: 'HyperParameterTuningJob',
    items: 'HyperParameterTuningJobSummaries',
    by: 'HyperParameterTuningJobName',
    filter: RUNNING,
  },
  // iam: sagemaker:ListMonitoringSchedules sagemaker:DescribeMonitoringSchedule
  {
    what: 'monitoring schedules',
    name: 'MonitoringSchedule',
    items: 'MonitoringScheduleSummaries',
    by: 'MonitoringScheduleName',
  },
  // iam: sagemaker:ListAlgorithms sagemaker:DescribeAlgorithm
  { what: 'algorithms', name: 'Algorithm', items: 'AlgorithmSummaryList', by: 'AlgorithmName' },
  // iam: sagemaker:ListPipelines sagemaker:DescribePipeline
  { what: 'pipelines', name: 'Pipeline', items: 'PipelineSummaries', by: 'PipelineName' },
]

/** Reads which images SageMaker runs or can run. */
export function readSageMakerUses(sagemaker: SageMakerCalls, signal: AbortSignal): Promise<PartialUses> {
  const call = (operation: string, body: object) =>
    sagemaker.call({ target: `SageMaker.${operation}`, version: '1.1', body }, signal)
  const list = (operation: string, items: string, filter: object = {}) =>
    collectPages(async (NextToken) => {
      const page = await call(operation, { MaxResults: 100, NextToken, ...filter })
      return { items: listIn(page, items), nextToken: textIn(page, 'NextToken') }
    })

  const readKind = async ({ name, items, by, filter }: Kind): Promise<readonly ImageUse[]> =>
    describeEach(await list(`List${name}s`, items, filter), (one) =>
      call(`Describe${name}`, { [`${name}Name`]: textIn(one, by) }),
    )

  /** The images of notebooks: each version of each is one in ECR. */
  const readImageVersions = async (): Promise<readonly ImageUse[]> => {
    // iam: sagemaker:ListImages sagemaker:ListImageVersions sagemaker:DescribeImageVersion
    const images = await list('ListImages', 'Images')
    const versions = await inFlight(images, CALLS_IN_FLIGHT, async (image) => {
      const ImageName = textIn(image, 'ImageName')
      const listed = await insist(() => list('ListImageVersions', 'ImageVersions', { ImageName }))
      return listed.map((version) => ({
        ImageVersionArn: textIn(version, 'ImageVersionArn'),
        ImageName,
        Version: Object(version).Version,
      }))
    })
    return describeEach(versions.flat(), (version) => {
      const { ImageName, Version } = Object(version)
      return call('DescribeImageVersion', { ImageName, Version })
    })
  }

  return readParts([
    ...KINDS.map((kind) => ({ what: kind.what, read: () => readKind(kind) })),
    { what: 'notebook images', read: readImageVersions },
  ])
}
