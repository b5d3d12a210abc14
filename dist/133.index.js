export const id = 133;
export const ids = [133];
export const modules = {

5133:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (paginateDescribeImages),
  $n: () => (DescribeLaunchTemplateVersions$),
  $t: () => (_mw0$5),
  A: () => (DeleteScheduleCommand),
  An: () => (CloudFormationClient),
  At: () => (GetEbsEncryptionByDefaultCommand),
  B: () => (DescribeListenersCommand),
  Bn: () => (ListFunctions$),
  Bt: () => (CreateSecurityGroupCommand),
  C: () => (DescribeServiceRevisionsCommand),
  Cn: () => (ECSClient),
  Ct: () => (paginateDescribeSnapshots),
  D: () => (DescribeAlarmsCommand),
  Dn: () => (CloudWatchLogsClient),
  Dt: () => (TerminateInstancesCommand),
  E: () => (GetMetricDataCommand),
  En: () => (CodeBuildClient),
  Et: () => (paginateDescribeExportImageTasks),
  F: () => (DescribeTargetHealthCommand),
  Fn: () => (createPaginator),
  Ft: () => (DescribeInstanceTypesCommand),
  G: () => (StopBuildCommand),
  Gn: () => (ListTaskDefinitions$),
  Gt: () => (CreateInvalidationCommand),
  H: () => (CreateRuleCommand),
  Hn: () => (ListClusters$),
  Ht: () => (CreateImageCommand),
  I: () => (DescribeTargetGroupsCommand),
  In: () => (DescribeEndpointConfig$),
  It: () => (DescribeInstanceStatusCommand),
  J: () => (BatchGetBuildsCommand),
  Jn: () => (GetLifecyclePolicy$),
  Jt: () => (command$2),
  K: () => (StartBuildCommand),
  Kn: () => (BatchDeleteImage$),
  Kt: () => (_ep0$2),
  L: () => (DescribeTargetGroupAttributesCommand),
  Ln: () => (DescribeModel$),
  Lt: () => (DescribeImagesCommand$1),
  M: () => (RemoveTagsCommand),
  Mn: () => (eventStreamSerdeProvider),
  Mt: () => (EnableImageDeprecationCommand),
  N: () => (ModifyRuleCommand),
  Nt: () => (DisableImageDeprecationCommand),
  O: () => (UpdateScheduleCommand),
  On: () => (CloudWatchClient),
  Ot: () => (ModifyImageAttributeCommand),
  P: () => (ModifyListenerCommand),
  Pn: () => (AwsJson1_1Protocol),
  Pt: () => (DescribeKeyPairsCommand),
  Q: () => (GetRoleCommand),
  Qn: () => (DeregisterImage$),
  Qt: () => (_ep0$5),
  R: () => (DescribeTagsCommand),
  Rn: () => (DescribeModelPackage$),
  Rt: () => (DescribeImageAttributeCommand),
  S: () => (DescribeServicesCommand),
  Sn: () => (ElasticLoadBalancingV2Client),
  St: () => (paginateDescribeVolumes),
  T: () => (ContinueServiceDeploymentCommand),
  Tn: () => (EC2Client),
  Tt: () => (paginateDescribeImages$1),
  U: () => (AddTagsCommand$1),
  Un: () => (ListServices$),
  Ut: () => (CancelExportTaskCommand),
  V: () => (DeleteRuleCommand),
  Vn: () => (DescribeLoadBalancers$),
  Vt: () => (CreateKeyPairCommand),
  W: () => (paginateListBuildsForProject),
  Wn: () => (ListTaskDefinitionFamilies$),
  Wt: () => (GetInvalidationCommand),
  X: () => (GetServiceQuotaCommand),
  Xn: () => (StartLifecyclePolicyPreview$),
  Xt: () => (_mw0$3),
  Y: () => (GetLogEventsCommand),
  Yn: () => (GetLifecyclePolicyPreview$),
  Yt: () => (_ep0$3),
  Z: () => (SimulatePrincipalPolicyCommand),
  Zn: () => (UpdateImageStorageClass$),
  Zt: () => (command$3),
  _: () => (StopServiceDeploymentCommand),
  _n: () => (SchedulerClient),
  _r: () => (LifecyclePolicyPreviewInProgressException),
  _t: () => (paginateDescribeStacks),
  a: () => (AddTagsCommand),
  an: () => (_mw0$7),
  ar: () => (ListImagesInRecycleBin$),
  at: () => (paginateListObjectsV2),
  b: () => (DescribeTasksCommand),
  bn: () => (LambdaClient),
  bt: () => (DeleteStackCommand),
  c: () => (TagResourceCommand),
  cn: () => (_mw0$8),
  cr: () => (RestoreSnapshotFromRecycleBin$),
  ct: () => (ListMultipartUploadsCommand),
  d: () => (GetFunctionConfigurationCommand),
  dn: () => (_mw0$9),
  dr: () => (ResourceNotFoundException$1),
  dt: () => (GetObjectTaggingCommand),
  en: () => (command$5),
  er: () => (DescribeLaunchTemplates$),
  et: () => (PutImageCommand),
  f: () => (GetFunctionCommand),
  fn: () => (command$9),
  fr: () => (ImageAlreadyExistsException),
  ft: () => (DeleteObjectCommand),
  g: () => (TagResourceCommand$1),
  gn: () => (ServiceQuotasClient),
  gr: () => (LifecyclePolicyNotFoundException),
  gt: () => (paginateListStackResources),
  h: () => (UntagResourceCommand$1),
  hn: () => (command$11),
  hr: () => (LayersNotFoundException),
  ht: () => (AbortMultipartUploadCommand),
  i: () => (DeleteTagsCommand),
  "in": () => (_ep0$7),
  ir: () => (EnableImage$),
  it: () => (BatchGetImageCommand),
  j: () => (CreateScheduleCommand),
  jn: () => (EventStreamSerde),
  jt: () => (ExportImageCommand),
  k: () => (GetScheduleCommand),
  kn: () => (CloudFrontClient),
  kt: () => (GetImageBlockPublicAccessStateCommand),
  l: () => (ListTagsCommand$1),
  ln: () => (command$8),
  lr: () => (ListProjects$),
  lt: () => (HeadObjectCommand),
  m: () => (UpdateServiceCommand),
  mn: () => (_mw0$11),
  mr: () => (ImageStorageClassUpdateNotSupportedException),
  mt: () => (CompleteMultipartUploadCommand),
  n: () => (ListTagsCommand),
  nn: () => (_mw0$6),
  nr: () => (DescribeSnapshotAttribute$),
  nt: () => (GetAuthorizationTokenCommand),
  o: () => (UpdateAliasCommand),
  on: () => (command$7),
  or: () => (ListSnapshotsInRecycleBin$),
  ot: () => (UploadPartCopyCommand),
  p: () => (GetAliasCommand),
  pn: () => (_ep0$11),
  pr: () => (ImageNotFoundException),
  pt: () => (CreateMultipartUploadCommand),
  q: () => (BatchGetProjectsCommand),
  qn: () => (DescribeRepositories$),
  qt: () => (_mw0$2),
  r: () => (DescribeEndpointCommand),
  rn: () => (command$6),
  rr: () => (DisableImage$),
  rt: () => (DescribeImagesCommand),
  s: () => (UntagResourceCommand),
  sn: () => (_ep0$8),
  sr: () => (RestoreImageFromRecycleBin$),
  st: () => (PutObjectTaggingCommand),
  t: () => (UpdateEndpointWeightsAndCapacitiesCommand),
  tn: () => (_ep0$6),
  tr: () => (DescribeRegions$),
  tt: () => (GetDownloadUrlForLayerCommand),
  u: () => (ListProvisionedConcurrencyConfigsCommand),
  un: () => (_ep0$9),
  ur: () => (ListMetrics$),
  ut: () => (HeadBucketCommand),
  v: () => (ListTasksCommand),
  vn: () => (SageMakerClient),
  vr: () => (ReferencedImagesNotFoundException),
  vt: () => (DescribeStacksCommand),
  w: () => (DescribeServiceDeploymentsCommand),
  wn: () => (ECRClient),
  wt: () => (paginateDescribeInstances),
  x: () => (DescribeTaskDefinitionCommand),
  xn: () => (IAMClient),
  xt: () => (CreateStackCommand),
  y: () => (ListTagsForResourceCommand),
  yn: () => (S3Client),
  yr: () => (ECRServiceException),
  yt: () => (DescribeStackEventsCommand),
  z: () => (DescribeRulesCommand),
  zn: () => (UpdateEndpoint$),
  zt: () => (DeleteKeyPairCommand)
});
/* unused harmony export Nn */
var _shared$0 = __webpack_require__(8624);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);




// node_modules/@aws-sdk/client-cloudformation/dist-es/models/CloudFormationServiceException.js
var CloudFormationServiceException = class CloudFormationServiceException extends _shared$0.Ni {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudFormationServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/models/CloudFrontServiceException.js
var CloudFrontServiceException = class CloudFrontServiceException extends _shared$0.Ni {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudfront#CloudFrontServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudFrontServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/models/CloudWatchServiceException.js
var CloudWatchServiceException = class CloudWatchServiceException extends _shared$0.Ni {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudWatchServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/CloudWatchLogsServiceException.js
var CloudWatchLogsServiceException = class CloudWatchLogsServiceException extends _shared$0.Ni {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-codebuild/dist-es/models/CodeBuildServiceException.js
var CodeBuildServiceException = class CodeBuildServiceException extends _shared$0.Ni {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CodeBuildServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class EC2ServiceException extends _shared$0.Ni {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EC2ServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-ecr/dist-es/models/ECRServiceException.js
var ECRServiceException = class ECRServiceException extends _shared$0.Ni {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ECRServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-ecs/dist-es/models/ECSServiceException.js
var ECSServiceException = class ECSServiceException extends _shared$0.Ni {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ECSServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/ElasticLoadBalancingV2ServiceException.js
var ElasticLoadBalancingV2ServiceException = class ElasticLoadBalancingV2ServiceException extends _shared$0.Ni {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ElasticLoadBalancingV2ServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-iam/dist-es/models/IAMServiceException.js
var IAMServiceException = class IAMServiceException extends _shared$0.Ni {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, IAMServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-lambda/dist-es/models/LambdaServiceException.js
var LambdaServiceException = class LambdaServiceException extends _shared$0.Ni {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, LambdaServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/models/SageMakerServiceException.js
var SageMakerServiceException = class SageMakerServiceException extends _shared$0.Ni {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SageMakerServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-scheduler/dist-es/models/SchedulerServiceException.js
var SchedulerServiceException = class SchedulerServiceException extends _shared$0.Ni {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.scheduler#SchedulerServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SchedulerServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/models/ServiceQuotasServiceException.js
var ServiceQuotasServiceException = class ServiceQuotasServiceException extends _shared$0.Ni {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ServiceQuotasServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/models/errors.js
var AccessDenied = class AccessDenied extends CloudFrontServiceException {
	static shapeId = "com.amazonaws.cloudfront#AccessDenied";
	name = "AccessDenied";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccessDenied",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDenied.prototype);
		this.Message = opts.Message;
	}
};
var NoSuchDistribution = class NoSuchDistribution extends CloudFrontServiceException {
	static shapeId = "com.amazonaws.cloudfront#NoSuchDistribution";
	name = "NoSuchDistribution";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "NoSuchDistribution",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchDistribution.prototype);
		this.Message = opts.Message;
	}
};
var NoSuchInvalidation = class NoSuchInvalidation extends CloudFrontServiceException {
	static shapeId = "com.amazonaws.cloudfront#NoSuchInvalidation";
	name = "NoSuchInvalidation";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "NoSuchInvalidation",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchInvalidation.prototype);
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/models/errors.js
var ConflictException$4 = class ConflictException$4 extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ConflictException";
	name = "ConflictException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException$4.prototype);
		this.Message = opts.Message;
	}
};
var ResourceNotFoundException$6 = class ResourceNotFoundException$6 extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	ResourceType;
	ResourceId;
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$6.prototype);
		this.ResourceType = opts.ResourceType;
		this.ResourceId = opts.ResourceId;
		this.Message = opts.Message;
	}
};
var ResourceNotFound$1 = class ResourceNotFound$1 extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ResourceNotFound";
	name = "ResourceNotFound";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFound$1.prototype);
	}
};
var ValidationException$3 = class ValidationException$3 extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ValidationException";
	name = "ValidationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException$3.prototype);
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/errors.js
var InvalidParameterException$2 = class InvalidParameterException$2 extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException$2.prototype);
	}
};
var ResourceNotFoundException$5 = class ResourceNotFoundException$5 extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$5.prototype);
	}
};
var ValidationException$2 = class ValidationException$2 extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ValidationException";
	name = "ValidationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException$2.prototype);
	}
};
var ConflictException$3 = class ConflictException$3 extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ConflictException";
	name = "ConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException$3.prototype);
	}
};

// node_modules/@aws-sdk/client-codebuild/dist-es/models/errors.js
var ResourceNotFoundException$4 = class ResourceNotFoundException$4 extends CodeBuildServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$4.prototype);
	}
};

// node_modules/@aws-sdk/client-ecr/dist-es/models/errors.js
var InvalidParameterException$1 = class InvalidParameterException$1 extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException$1.prototype);
	}
};
var RepositoryNotFoundException = class RepositoryNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RepositoryNotFoundException";
	name = "RepositoryNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RepositoryNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RepositoryNotFoundException.prototype);
	}
};
var ValidationException$1 = class ValidationException$1 extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ValidationException";
	name = "ValidationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException$1.prototype);
	}
};
var LifecyclePolicyNotFoundException = class LifecyclePolicyNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LifecyclePolicyNotFoundException";
	name = "LifecyclePolicyNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LifecyclePolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LifecyclePolicyNotFoundException.prototype);
	}
};
var ImageNotFoundException = class ImageNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageNotFoundException";
	name = "ImageNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageNotFoundException.prototype);
	}
};
var LayersNotFoundException = class LayersNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LayersNotFoundException";
	name = "LayersNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LayersNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LayersNotFoundException.prototype);
	}
};
var ImageAlreadyExistsException = class ImageAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageAlreadyExistsException";
	name = "ImageAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageAlreadyExistsException.prototype);
	}
};
var ReferencedImagesNotFoundException = class ReferencedImagesNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ReferencedImagesNotFoundException";
	name = "ReferencedImagesNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReferencedImagesNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReferencedImagesNotFoundException.prototype);
	}
};
var LifecyclePolicyPreviewInProgressException = class LifecyclePolicyPreviewInProgressException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";
	name = "LifecyclePolicyPreviewInProgressException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LifecyclePolicyPreviewInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LifecyclePolicyPreviewInProgressException.prototype);
	}
};
var ImageStorageClassUpdateNotSupportedException = class ImageStorageClassUpdateNotSupportedException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";
	name = "ImageStorageClassUpdateNotSupportedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageStorageClassUpdateNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageStorageClassUpdateNotSupportedException.prototype);
	}
};

// node_modules/@aws-sdk/client-ecs/dist-es/models/errors.js
var ClientException = class ClientException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ClientException";
	name = "ClientException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ClientException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ClientException.prototype);
	}
};
var InvalidParameterException = class InvalidParameterException extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#InvalidParameterException";
	name = "InvalidParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
	}
};
var ResourceNotFoundException$3 = class ResourceNotFoundException$3 extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$3.prototype);
	}
};
var ConflictException$2 = class ConflictException$2 extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ConflictException";
	name = "ConflictException";
	$fault = "client";
	resourceIds;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException$2.prototype);
		this.resourceIds = opts.resourceIds;
	}
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/models/errors.js
var ResourceNotFoundException$2 = class ResourceNotFoundException$2 extends ElasticLoadBalancingV2ServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$2.prototype);
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-lambda/dist-es/models/errors.js
var PreconditionFailedException = class PreconditionFailedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#PreconditionFailedException";
	name = "PreconditionFailedException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "PreconditionFailedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PreconditionFailedException.prototype);
		this.Type = opts.Type;
	}
};
var ResourceConflictException = class ResourceConflictException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ResourceConflictException";
	name = "ResourceConflictException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "ResourceConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceConflictException.prototype);
		this.Type = opts.Type;
	}
};
var ResourceNotFoundException$1 = class ResourceNotFoundException$1 extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$1.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/models/errors.js
var ResourceNotFound = class ResourceNotFound extends SageMakerServiceException {
	name = "ResourceNotFound";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFound.prototype);
		this.Message = opts.Message;
	}
};
var ConflictException$1 = class ConflictException$1 extends SageMakerServiceException {
	name = "ConflictException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException$1.prototype);
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-scheduler/dist-es/models/errors.js
var ResourceNotFoundException = class ResourceNotFoundException extends SchedulerServiceException {
	static shapeId = "com.amazonaws.scheduler#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ValidationException = class ValidationException extends SchedulerServiceException {
	static shapeId = "com.amazonaws.scheduler#ValidationException";
	name = "ValidationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
		this.Message = opts.Message;
	}
};
var ConflictException = class ConflictException extends SchedulerServiceException {
	static shapeId = "com.amazonaws.scheduler#ConflictException";
	name = "ConflictException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/schemas/schemas_0.js
const _A$4 = "Arn";
const _ANl$2 = "AliasName";
const _CRT = "ClientRequestToken";
const _CSIr = "CreateStackInput";
const _CSO$1 = "CreateStackOutput";
const _CSr = "CreateStack";
const _CT$4 = "CreationTime";
const _Ca = "Capabilities";
const _D$8 = "Description";
const _DC$1 = "DeploymentConfig";
const _DMe = "DeletionMode";
const _DR$3 = "DisableRollback";
const _DSE = "DescribeStackEvents";
const _DSEI = "DescribeStackEventsInput";
const _DSEO = "DescribeStackEventsOutput";
const _DSI$1 = "DeleteStackInput";
const _DSIe = "DescribeStacksInput";
const _DSO$1 = "DescribeStacksOutput";
const _DSel = "DeleteStack";
const _DSes$2 = "DescribeStacks";
const _DV = "DisableValidation";
const _ETP = "EnableTerminationProtection";
const _K$5 = "Key";
const _LRI = "LogicalResourceId";
const _LSRIi = "ListStackResourcesInput";
const _LSROi = "ListStackResourcesOutput";
const _LSRi$1 = "ListStackResources";
const _MTIM = "MonitoringTimeInMinutes";
const _Mo$4 = "Mode";
const _NARN = "NotificationARNs";
const _NT$1 = "NextToken";
const _O$1 = "Output";
const _OF = "OnFailure";
const _OK = "OutputKey";
const _OV = "OutputValue";
const _Ou = "Outputs";
const _P$4 = "Parameters";
const _PIa = "ParentId";
const _PK$1 = "ParameterKey";
const _PRI = "PhysicalResourceId";
const _PVa = "ParameterValue";
const _Pa$3 = "Parameter";
const _RARN = "RoleARN";
const _RCo$1 = "RollbackConfiguration";
const _REOC = "RetainExceptOnCreate";
const _RR$1 = "RetainResources";
const _RSR = "ResourceStatusReason";
const _RSes = "ResourceStatus";
const _RT$2 = "ResourceType";
const _RTe$3 = "ResourceTypes";
const _RTo = "RollbackTriggers";
const _RTol = "RollbackTrigger";
const _RV$1 = "ResolvedValue";
const _SE$1 = "StackEvents";
const _SEt = "StackEvent";
const _SI$1 = "StackId";
const _SN = "StackName";
const _SPB = "StackPolicyBody";
const _SPURL = "StackPolicyURL";
const _SRSt = "StackResourceSummaries";
const _SRStac = "StackResourceSummary";
const _SSta = "StackStatus";
const _St$5 = "Stacks";
const _Sta$2 = "Stack";
const _T$8 = "Type";
const _TB = "TemplateBody";
const _TIM$1 = "TimeoutInMinutes";
const _TURL = "TemplateURL";
const _Ta$7 = "Tags";
const _Tag$3 = "Tag";
const _UPV = "UsePreviousValue";
const _V$7 = "Value";
const _s$13 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation";
const n0$13 = "com.amazonaws.cloudformation";
const _s_registry$13 = new _shared$0.Fi(_s$13);
var CloudFormationServiceException$ = [
	-3,
	_s$13,
	"CloudFormationServiceException",
	0,
	[],
	[]
];
_s_registry$13.registerError(CloudFormationServiceException$, CloudFormationServiceException);
const n0_registry$12 = new _shared$0.Fi(n0$13);
const errorTypeRegistries$13 = [_s_registry$13, n0_registry$12];
var CreateStackInput$ = [
	3,
	n0$13,
	_CSIr,
	0,
	[
		_SN,
		_TB,
		_TURL,
		_P$4,
		_DR$3,
		_RCo$1,
		_TIM$1,
		_NARN,
		_Ca,
		_RTe$3,
		_RARN,
		_OF,
		_SPB,
		_SPURL,
		_Ta$7,
		_CRT,
		_ETP,
		_REOC,
		_DC$1,
		_DV
	],
	[
		0,
		0,
		0,
		() => _Parameters,
		2,
		() => RollbackConfiguration$,
		1,
		64,
		64,
		64,
		0,
		0,
		0,
		0,
		() => Tags$1,
		0,
		2,
		2,
		() => DeploymentConfig$$1,
		2
	],
	1
];
var CreateStackOutput$ = [
	3,
	n0$13,
	_CSO$1,
	0,
	[_SI$1],
	[0]
];
var DeleteStackInput$ = [
	3,
	n0$13,
	_DSI$1,
	0,
	[
		_SN,
		_RR$1,
		_RARN,
		_CRT,
		_DMe,
		_DC$1
	],
	[
		0,
		64,
		0,
		0,
		0,
		() => DeploymentConfig$$1
	],
	1
];
var DeploymentConfig$$1 = [
	3,
	n0$13,
	_DC$1,
	0,
	[_Mo$4, _DR$3],
	[0, 2]
];
var DescribeStackEventsInput$ = [
	3,
	n0$13,
	_DSEI,
	0,
	[_SN, _NT$1],
	[0, 0],
	1
];
var DescribeStackEventsOutput$ = [
	3,
	n0$13,
	_DSEO,
	0,
	[_SE$1, _NT$1],
	[() => StackEvents, 0]
];
var DescribeStacksInput$ = [
	3,
	n0$13,
	_DSIe,
	0,
	[_SN, _NT$1],
	[0, 0]
];
var DescribeStacksOutput$ = [
	3,
	n0$13,
	_DSO$1,
	0,
	[_St$5, _NT$1],
	[() => Stacks, 0]
];
var ListStackResourcesInput$ = [
	3,
	n0$13,
	_LSRIi,
	0,
	[_SN, _NT$1],
	[0, 0],
	1
];
var ListStackResourcesOutput$ = [
	3,
	n0$13,
	_LSROi,
	0,
	[_SRSt, _NT$1],
	[() => StackResourceSummaries, 0]
];
var Output$ = [
	3,
	n0$13,
	_O$1,
	0,
	[
		_OK,
		_OV,
		_D$8
	],
	[
		0,
		0,
		0
	]
];
var Parameter$ = [
	3,
	n0$13,
	_Pa$3,
	0,
	[
		_PK$1,
		_PVa,
		_UPV,
		_RV$1
	],
	[
		0,
		0,
		2,
		0
	]
];
var RollbackConfiguration$ = [
	3,
	n0$13,
	_RCo$1,
	0,
	[_RTo, _MTIM],
	[() => RollbackTriggers, 1]
];
var RollbackTrigger$ = [
	3,
	n0$13,
	_RTol,
	0,
	[_A$4, _T$8],
	[0, 0],
	2
];
var Stack$ = [
	3,
	n0$13,
	_Sta$2,
	0,
	[
		_SN,
		_CT$4,
		_SSta,
		_SI$1,
		_D$8,
		_P$4,
		_TIM$1,
		_Ou,
		_Ta$7,
		_ETP,
		_PIa,
		_ANl$2
	],
	[
		0,
		4,
		0,
		0,
		0,
		() => _Parameters,
		1,
		() => Outputs,
		() => Tags$1,
		2,
		0,
		0
	],
	3
];
var StackEvent$ = [
	3,
	n0$13,
	_SEt,
	0,
	[
		_SI$1,
		_SN,
		_LRI,
		_PRI,
		_RT$2,
		_RSes,
		_RSR,
		_CRT
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	],
	2
];
var StackResourceSummary$ = [
	3,
	n0$13,
	_SRStac,
	0,
	[
		_LRI,
		_RT$2,
		_RSes,
		_PRI,
		_RSR
	],
	[
		0,
		0,
		0,
		0,
		0
	],
	3
];
var Tag$$6 = [
	3,
	n0$13,
	_Tag$3,
	0,
	[_K$5, _V$7],
	[0, 0],
	2
];
var __Unit$2 = "unit";
var Outputs = [
	1,
	n0$13,
	_Ou,
	0,
	() => Output$
];
var _Parameters = [
	1,
	n0$13,
	_P$4,
	0,
	() => Parameter$
];
var RollbackTriggers = [
	1,
	n0$13,
	_RTo,
	0,
	() => RollbackTrigger$
];
var StackEvents = [
	1,
	n0$13,
	_SE$1,
	0,
	() => StackEvent$
];
var StackResourceSummaries = [
	1,
	n0$13,
	_SRSt,
	0,
	() => StackResourceSummary$
];
var Stacks = [
	1,
	n0$13,
	_St$5,
	0,
	() => Stack$
];
var Tags$1 = [
	1,
	n0$13,
	_Ta$7,
	0,
	() => Tag$$6
];
var CreateStack$ = [
	9,
	n0$13,
	_CSr,
	0,
	() => CreateStackInput$,
	() => CreateStackOutput$
];
var DeleteStack$ = [
	9,
	n0$13,
	_DSel,
	0,
	() => DeleteStackInput$,
	() => __Unit$2
];
var DescribeStackEvents$ = [
	9,
	n0$13,
	_DSE,
	0,
	() => DescribeStackEventsInput$,
	() => DescribeStackEventsOutput$
];
var DescribeStacks$ = [
	9,
	n0$13,
	_DSes$2,
	0,
	() => DescribeStacksInput$,
	() => DescribeStacksOutput$
];
var ListStackResources$ = [
	9,
	n0$13,
	_LSRi$1,
	0,
	() => ListStackResourcesInput$,
	() => ListStackResourcesOutput$
];

// node_modules/@aws-sdk/client-cloudfront/dist-es/schemas/schemas_0.js
const _AD$2 = "AccessDenied";
const _CI$3 = "CreateInvalidation";
const _CIR = "CreateInvalidationRequest";
const _CIRr$1 = "CreateInvalidationResult";
const _CR$1 = "CallerReference";
const _CTre$1 = "CreateTime";
const _DI$2 = "DistributionId";
const _GI = "GetInvalidation";
const _GIR = "GetInvalidationRequest";
const _GIRe = "GetInvalidationResult";
const _I$5 = "Items";
const _IB = "InvalidationBatch";
const _Id$1 = "Id";
const _In$2 = "Invalidation";
const _L$4 = "Location";
const _M$5 = "Message";
const _NSD = "NoSuchDistribution";
const _NSI = "NoSuchInvalidation";
const _PL = "PathList";
const _Pa$2 = "Paths";
const _Pat = "Path";
const _Q$3 = "Quantity";
const _S$3 = "Status";
const _c$9 = "client";
const _e$9 = "error";
const _h$3 = "http";
const _hE$5 = "httpError";
const _hH = "httpHeader";
const _hP$1 = "httpPayload";
const _s$12 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudfront";
const _xN$2 = "xmlName";
const n0$12 = "com.amazonaws.cloudfront";
const _s_registry$12 = new _shared$0.Fi(_s$12);
var CloudFrontServiceException$ = [
	-3,
	_s$12,
	"CloudFrontServiceException",
	0,
	[],
	[]
];
_s_registry$12.registerError(CloudFrontServiceException$, CloudFrontServiceException);
const n0_registry$11 = new _shared$0.Fi(n0$12);
var AccessDenied$ = [
	-3,
	n0$12,
	_AD$2,
	{
		[_e$9]: _c$9,
		[_hE$5]: 403
	},
	[_M$5],
	[0]
];
n0_registry$11.registerError(AccessDenied$, AccessDenied);
var NoSuchDistribution$ = [
	-3,
	n0$12,
	_NSD,
	{
		[_e$9]: _c$9,
		[_hE$5]: 404
	},
	[_M$5],
	[0]
];
n0_registry$11.registerError(NoSuchDistribution$, NoSuchDistribution);
var NoSuchInvalidation$ = [
	-3,
	n0$12,
	_NSI,
	{
		[_e$9]: _c$9,
		[_hE$5]: 404
	},
	[_M$5],
	[0]
];
n0_registry$11.registerError(NoSuchInvalidation$, NoSuchInvalidation);
const errorTypeRegistries$12 = [_s_registry$12, n0_registry$11];
var CreateInvalidationRequest$ = [
	3,
	n0$12,
	_CIR,
	0,
	[_DI$2, _IB],
	[[0, 1], [() => InvalidationBatch$, {
		[_hP$1]: 1,
		[_xN$2]: _IB
	}]],
	2
];
var CreateInvalidationResult$ = [
	3,
	n0$12,
	_CIRr$1,
	0,
	[_L$4, _In$2],
	[[0, { [_hH]: _L$4 }], [() => Invalidation$, 16]]
];
var GetInvalidationRequest$ = [
	3,
	n0$12,
	_GIR,
	0,
	[_DI$2, _Id$1],
	[[0, 1], [0, 1]],
	2
];
var GetInvalidationResult$ = [
	3,
	n0$12,
	_GIRe,
	0,
	[_In$2],
	[[() => Invalidation$, 16]]
];
var Invalidation$ = [
	3,
	n0$12,
	_In$2,
	0,
	[
		_Id$1,
		_S$3,
		_CTre$1,
		_IB
	],
	[
		0,
		0,
		4,
		[() => InvalidationBatch$, 0]
	],
	4
];
var InvalidationBatch$ = [
	3,
	n0$12,
	_IB,
	0,
	[_Pa$2, _CR$1],
	[[() => Paths$, 0], 0],
	2
];
var Paths$ = [
	3,
	n0$12,
	_Pa$2,
	0,
	[_Q$3, _I$5],
	[1, [() => PathList, 0]],
	1
];
var PathList = [
	1,
	n0$12,
	_PL,
	0,
	[0, { [_xN$2]: _Pat }]
];
var CreateInvalidation$ = [
	9,
	n0$12,
	_CI$3,
	{ [_h$3]: [
		"POST",
		"/2020-05-31/distribution/{DistributionId}/invalidation",
		201
	] },
	() => CreateInvalidationRequest$,
	() => CreateInvalidationResult$
];
var GetInvalidation$ = [
	9,
	n0$12,
	_GI,
	{ [_h$3]: [
		"GET",
		"/2020-05-31/distribution/{DistributionId}/invalidation/{Id}",
		200
	] },
	() => GetInvalidationRequest$,
	() => GetInvalidationResult$
];

// node_modules/@aws-sdk/client-cloudwatch/dist-es/schemas/schemas_0.js
const _AI$1 = "AccountId";
const _AN$1 = "AlarmName";
const _ANP = "AlarmNamePrefix";
const _ANl$1 = "AlarmNames";
const _AP$1 = "ActionPrefix";
const _ATl = "AlarmTypes";
const _CAo = "CompositeAlarm";
const _CAom = "CompositeAlarms";
const _CE$5 = "ConflictException";
const _COAN = "ChildrenOfAlarmName";
const _Cod$1 = "Code";
const _D$7 = "Dimensions";
const _DAIe = "DescribeAlarmsInput";
const _DAO = "DescribeAlarmsOutput";
const _DAes = "DescribeAlarms";
const _DF = "DimensionFilter";
const _DFi = "DimensionFilters";
const _Di = "Dimension";
const _ET$1 = "EndTime";
const _Ex$1 = "Expression";
const _GMD = "GetMetricData";
const _GMDI = "GetMetricDataInput";
const _GMDO = "GetMetricDataOutput";
const _I$4 = "Id";
const _L$3 = "Label";
const _LMI = "ListMetricsInput";
const _LMO = "ListMetricsOutput";
const _LMi = "ListMetrics";
const _LO = "LabelOptions";
const _M$4 = "Message";
const _MA$2 = "MetricAlarms";
const _MAe = "MetricAlarm";
const _MDQ$1 = "MetricDataQueries";
const _MDQe = "MetricDataQuery";
const _MDR = "MetricDataResults";
const _MDRM = "MetricDataResultMessages";
const _MDRe = "MetricDataResult";
const _MDa = "MaxDatapoints";
const _MDes = "MessageData";
const _MN = "MetricName";
const _MR$4 = "MaxRecords";
const _MSe$1 = "MetricStat";
const _Me$2 = "Metrics";
const _Mes = "Messages";
const _Met = "Metric";
const _N$5 = "Namespace";
const _NT = "NextToken";
const _Na$1 = "Name";
const _P$3 = "Period";
const _POAN = "ParentsOfAlarmName";
const _RD = "ReturnData";
const _RI$3 = "ResourceId";
const _RNF$1 = "ResourceNotFound";
const _RNFE$7 = "ResourceNotFoundException";
const _RT$1 = "ResourceType";
const _SB$3 = "ScanBy";
const _SCta = "StatusCode";
const _SR$2 = "StateReason";
const _ST$1 = "StartTime";
const _SV = "StateValue";
const _St$4 = "Stat";
const _Ti$1 = "Timezone";
const _Tim = "Timestamps";
const _U$1 = "Unit";
const _V$6 = "Value";
const _VE$3 = "ValidationException";
const _Va$3 = "Values";
const _aQE$1 = "awsQueryError";
const _c$8 = "client";
const _e$8 = "error";
const _hE$4 = "httpError";
const _m$5 = "message";
const _s$11 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";
const n0$11 = "com.amazonaws.cloudwatch";
const _s_registry$11 = new _shared$0.Fi(_s$11);
var CloudWatchServiceException$ = [
	-3,
	_s$11,
	"CloudWatchServiceException",
	0,
	[],
	[]
];
_s_registry$11.registerError(CloudWatchServiceException$, CloudWatchServiceException);
const n0_registry$10 = new _shared$0.Fi(n0$11);
var ConflictException$$4 = [
	-3,
	n0$11,
	_CE$5,
	{
		[_e$8]: _c$8,
		[_hE$4]: 409
	},
	[_M$4],
	[0]
];
n0_registry$10.registerError(ConflictException$$4, ConflictException$4);
var ResourceNotFound$$1 = [
	-3,
	n0$11,
	_RNF$1,
	{
		[_aQE$1]: [`ResourceNotFound`, 404],
		[_e$8]: _c$8,
		[_hE$4]: 404
	},
	[_m$5],
	[0]
];
n0_registry$10.registerError(ResourceNotFound$$1, ResourceNotFound$1);
var ResourceNotFoundException$$6 = [
	-3,
	n0$11,
	_RNFE$7,
	{
		[_aQE$1]: [`ResourceNotFoundException`, 404],
		[_e$8]: _c$8,
		[_hE$4]: 404
	},
	[
		_RT$1,
		_RI$3,
		_M$4
	],
	[
		0,
		0,
		0
	]
];
n0_registry$10.registerError(ResourceNotFoundException$$6, ResourceNotFoundException$6);
var ValidationException$$3 = [
	-3,
	n0$11,
	_VE$3,
	{
		[_aQE$1]: [`ValidationError`, 400],
		[_e$8]: _c$8,
		[_hE$4]: 400
	},
	[_m$5],
	[0]
];
n0_registry$10.registerError(ValidationException$$3, ValidationException$3);
const errorTypeRegistries$11 = [_s_registry$11, n0_registry$10];
var CompositeAlarm$ = [
	3,
	n0$11,
	_CAo,
	0,
	[
		_AN$1,
		_SR$2,
		_SV
	],
	[
		0,
		0,
		0
	]
];
var DescribeAlarmsInput$ = [
	3,
	n0$11,
	_DAIe,
	0,
	[
		_ANl$1,
		_ANP,
		_ATl,
		_COAN,
		_POAN,
		_SV,
		_AP$1,
		_MR$4,
		_NT
	],
	[
		64,
		0,
		64,
		0,
		0,
		0,
		0,
		1,
		0
	]
];
var DescribeAlarmsOutput$ = [
	3,
	n0$11,
	_DAO,
	0,
	[
		_CAom,
		_MA$2,
		_NT
	],
	[
		() => CompositeAlarms,
		() => MetricAlarms,
		0
	]
];
var Dimension$ = [
	3,
	n0$11,
	_Di,
	0,
	[_Na$1, _V$6],
	[0, 0],
	2
];
var DimensionFilter$ = [
	3,
	n0$11,
	_DF,
	0,
	[_Na$1, _V$6],
	[0, 0],
	1
];
var GetMetricDataInput$ = [
	3,
	n0$11,
	_GMDI,
	0,
	[
		_MDQ$1,
		_ST$1,
		_ET$1,
		_NT,
		_SB$3,
		_MDa,
		_LO
	],
	[
		() => MetricDataQueries,
		4,
		4,
		0,
		0,
		1,
		() => LabelOptions$
	],
	3
];
var GetMetricDataOutput$ = [
	3,
	n0$11,
	_GMDO,
	0,
	[
		_MDR,
		_NT,
		_Mes
	],
	[
		() => MetricDataResults,
		0,
		() => MetricDataResultMessages
	]
];
var LabelOptions$ = [
	3,
	n0$11,
	_LO,
	0,
	[_Ti$1],
	[0]
];
var ListMetricsInput$ = [
	3,
	n0$11,
	_LMI,
	0,
	[
		_N$5,
		_MN,
		_D$7,
		_NT
	],
	[
		0,
		0,
		() => DimensionFilters,
		0
	]
];
var ListMetricsOutput$ = [
	3,
	n0$11,
	_LMO,
	0,
	[_Me$2, _NT],
	[() => Metrics, 0]
];
var MessageData$ = [
	3,
	n0$11,
	_MDes,
	0,
	[_Cod$1, _V$6],
	[0, 0]
];
var Metric$ = [
	3,
	n0$11,
	_Met,
	0,
	[
		_N$5,
		_MN,
		_D$7
	],
	[
		0,
		0,
		() => Dimensions
	]
];
var MetricAlarm$ = [
	3,
	n0$11,
	_MAe,
	0,
	[
		_AN$1,
		_SV,
		_SR$2,
		_MN,
		_N$5,
		_D$7,
		_P$3,
		_Me$2
	],
	[
		0,
		0,
		0,
		0,
		0,
		() => Dimensions,
		1,
		() => MetricDataQueries
	]
];
var MetricDataQuery$ = [
	3,
	n0$11,
	_MDQe,
	0,
	[
		_I$4,
		_MSe$1,
		_Ex$1,
		_L$3,
		_RD,
		_P$3,
		_AI$1
	],
	[
		0,
		() => MetricStat$,
		0,
		0,
		2,
		1,
		0
	],
	1
];
var MetricDataResult$ = [
	3,
	n0$11,
	_MDRe,
	0,
	[
		_I$4,
		_Tim,
		_Va$3,
		_SCta,
		_Mes
	],
	[
		0,
		68,
		65,
		0,
		() => MetricDataResultMessages
	]
];
var MetricStat$ = [
	3,
	n0$11,
	_MSe$1,
	0,
	[
		_Met,
		_P$3,
		_St$4,
		_U$1
	],
	[
		() => Metric$,
		1,
		0,
		0
	],
	3
];
var CompositeAlarms = [
	1,
	n0$11,
	_CAom,
	0,
	() => CompositeAlarm$
];
var DimensionFilters = [
	1,
	n0$11,
	_DFi,
	0,
	() => DimensionFilter$
];
var Dimensions = [
	1,
	n0$11,
	_D$7,
	0,
	() => Dimension$
];
var MetricAlarms = [
	1,
	n0$11,
	_MA$2,
	0,
	() => MetricAlarm$
];
var MetricDataQueries = [
	1,
	n0$11,
	_MDQ$1,
	0,
	() => MetricDataQuery$
];
var MetricDataResultMessages = [
	1,
	n0$11,
	_MDRM,
	0,
	() => MessageData$
];
var MetricDataResults = [
	1,
	n0$11,
	_MDR,
	0,
	() => MetricDataResult$
];
var Metrics = [
	1,
	n0$11,
	_Me$2,
	0,
	() => Metric$
];
var DescribeAlarms$ = [
	9,
	n0$11,
	_DAes,
	0,
	() => DescribeAlarmsInput$,
	() => DescribeAlarmsOutput$
];
var GetMetricData$ = [
	9,
	n0$11,
	_GMD,
	0,
	() => GetMetricDataInput$,
	() => GetMetricDataOutput$
];
var ListMetrics$ = [
	9,
	n0$11,
	_LMi,
	0,
	() => ListMetricsInput$,
	() => ListMetricsOutput$
];

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/schemas/schemas_0.js
const _CE$4 = "ConflictException";
const _GLE = "GetLogEvents";
const _GLER = "GetLogEventsRequest";
const _GLERe = "GetLogEventsResponse";
const _IPE$2 = "InvalidParameterException";
const _OLE = "OutputLogEvent";
const _OLEu = "OutputLogEvents";
const _RNFE$6 = "ResourceNotFoundException";
const _VE$2 = "ValidationException";
const _c$7 = "client";
const _e$7 = "error";
const _eTn = "endTime";
const _ev$1 = "events";
const _lGIo = "logGroupIdentifier";
const _lGN = "logGroupName";
const _lSN = "logStreamName";
const _li = "limit";
const _m$4 = "message";
const _nFT = "nextForwardToken";
const _nT$3 = "nextToken";
const _s$10 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
const _sFH = "startFromHead";
const _sTt$2 = "startTime";
const _tim = "timestamp";
const _u$1 = "unmask";
const n0$10 = "com.amazonaws.cloudwatchlogs";
const _s_registry$10 = new _shared$0.Fi(_s$10);
var CloudWatchLogsServiceException$ = [
	-3,
	_s$10,
	"CloudWatchLogsServiceException",
	0,
	[],
	[]
];
_s_registry$10.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
const n0_registry$9 = new _shared$0.Fi(n0$10);
var ConflictException$$3 = [
	-3,
	n0$10,
	_CE$4,
	{ [_e$7]: _c$7 },
	[_m$4],
	[0]
];
n0_registry$9.registerError(ConflictException$$3, ConflictException$3);
var InvalidParameterException$$2 = [
	-3,
	n0$10,
	_IPE$2,
	{ [_e$7]: _c$7 },
	[_m$4],
	[0]
];
n0_registry$9.registerError(InvalidParameterException$$2, InvalidParameterException$2);
var ResourceNotFoundException$$5 = [
	-3,
	n0$10,
	_RNFE$6,
	{ [_e$7]: _c$7 },
	[_m$4],
	[0]
];
n0_registry$9.registerError(ResourceNotFoundException$$5, ResourceNotFoundException$5);
var ValidationException$$2 = [
	-3,
	n0$10,
	_VE$2,
	{ [_e$7]: _c$7 },
	[_m$4],
	[0]
];
n0_registry$9.registerError(ValidationException$$2, ValidationException$2);
const errorTypeRegistries$10 = [_s_registry$10, n0_registry$9];
var GetLogEventsRequest$ = [
	3,
	n0$10,
	_GLER,
	0,
	[
		_lSN,
		_lGN,
		_lGIo,
		_sTt$2,
		_eTn,
		_nT$3,
		_li,
		_sFH,
		_u$1
	],
	[
		0,
		0,
		0,
		1,
		1,
		0,
		1,
		2,
		2
	],
	1
];
var GetLogEventsResponse$ = [
	3,
	n0$10,
	_GLERe,
	0,
	[_ev$1, _nFT],
	[() => OutputLogEvents, 0]
];
var OutputLogEvent$ = [
	3,
	n0$10,
	_OLE,
	0,
	[_tim, _m$4],
	[1, 0]
];
var OutputLogEvents = [
	1,
	n0$10,
	_OLEu,
	0,
	() => OutputLogEvent$
];
var GetLogEvents$ = [
	9,
	n0$10,
	_GLE,
	0,
	() => GetLogEventsRequest$,
	() => GetLogEventsResponse$
];

// node_modules/@aws-sdk/client-codebuild/dist-es/schemas/schemas_0.js
const _B$1 = "Build";
const _BGB = "BatchGetBuilds";
const _BGBI = "BatchGetBuildsInput";
const _BGBO = "BatchGetBuildsOutput";
const _BGP = "BatchGetProjects";
const _BGPI = "BatchGetProjectsInput";
const _BGPO = "BatchGetProjectsOutput";
const _BP = "BuildPhase";
const _BPu = "BuildPhases";
const _BSC = "BuildStatusConfig";
const _Bu = "Builds";
const _CWLC = "CloudWatchLogsConfig";
const _EV$1 = "EnvironmentVariable";
const _EVn$1 = "EnvironmentVariables";
const _GSC = "GitSubmodulesConfig";
const _LBFP = "ListBuildsForProject";
const _LBFPI = "ListBuildsForProjectInput";
const _LBFPO = "ListBuildsForProjectOutput";
const _LC$2 = "LogsConfig";
const _LL = "LogsLocation";
const _LP$1 = "ListProjects";
const _LPI = "ListProjectsInput";
const _LPO = "ListProjectsOutput";
const _P$2 = "Project";
const _PA$2 = "ProjectArtifacts";
const _PAL = "ProjectArtifactsList";
const _PB = "ProjectBadge";
const _PC$3 = "PhaseContext";
const _PCh = "PhaseContexts";
const _PCr$2 = "ProjectCache";
const _PE = "ProjectEnvironment";
const _PF = "ProjectFleet";
const _PS$3 = "ProjectSource";
const _PSSV = "ProjectSecondarySourceVersions";
const _PSV = "ProjectSourceVersion";
const _PSr = "ProjectSources";
const _Pr$1 = "Projects";
const _RC$3 = "RegistryCredential";
const _RNFE$5 = "ResourceNotFoundException";
const _SA$1 = "SourceAuth";
const _SB$2 = "StartBuild";
const _SBI = "StartBuildInput";
const _SBIt = "StopBuildInput";
const _SBO = "StartBuildOutput";
const _SBOt = "StopBuildOutput";
const _SBt = "StopBuild";
const _SLC = "S3LogsConfig";
const _T$7 = "Tag";
const _TL$3 = "TagList";
const _W$1 = "Webhook";
const _a = "arn";
const _aI = "artifactIdentifier";
const _aO = "artifactsOverride";
const _aRLO = "autoRetryLimitOverride";
const _au$1 = "auth";
const _b$2 = "builds";
const _bOA = "bucketOwnerAccess";
const _bOu = "buildspecOverride";
const _bS = "buildStatus";
const _bSC = "buildStatusConfig";
const _bSCO = "buildStatusConfigOverride";
const _bT = "buildType";
const _ba = "badge";
const _bu = "buildspec";
const _bui = "build";
const _c$6 = "client";
const _cN = "cacheNamespace";
const _cO = "certificateOverride";
const _cOa = "cacheOverride";
const _cP$2 = "currentPhase";
const _cPr$1 = "credentialProvider";
const _cT$2 = "computeType";
const _cTO = "computeTypeOverride";
const _cWL = "cloudWatchLogs";
const _ca$1 = "cache";
const _con$1 = "contexts";
const _cont = "context";
const _cr = "created";
const _cre = "credential";
const _dIS = "durationInSeconds";
const _dSE = "debugSessionEnabled";
const _de$2 = "description";
const _e$6 = "error";
const _eD = "encryptionDisabled";
const _eKO = "encryptionKeyOverride";
const _eT$1 = "endTime";
const _eTO = "environmentTypeOverride";
const _eV = "environmentVariables";
const _eVO = "environmentVariablesOverride";
const _en$2 = "environment";
const _fAl = "fleetArn";
const _fO = "fleetOverride";
const _fS = "fetchSubmodules";
const _gCD = "gitCloneDepth";
const _gCDO = "gitCloneDepthOverride";
const _gN$2 = "groupName";
const _gSC = "gitSubmodulesConfig";
const _gSCO = "gitSubmodulesConfigOverride";
const _hKO = "hostKernelOverride";
const _i$3 = "ids";
const _iO = "imageOverride";
const _iPCTO = "imagePullCredentialsTypeOverride";
const _iS$1 = "insecureSsl";
const _iSO = "insecureSslOverride";
const _iTd = "idempotencyToken";
const _id = "id";
const _ima = "image";
const _k$2 = "key";
const _l$1 = "logs";
const _lCO = "logsConfigOverride";
const _lMa = "lastModified";
const _lo = "location";
const _m$3 = "message";
const _mo$1 = "modes";
const _n$2 = "names";
const _nT$2 = "nextToken";
const _nTa = "namespaceType";
const _na$1 = "name";
const _oAN = "overrideArtifactName";
const _p$1 = "projects";
const _pMO = "privilegedModeOverride";
const _pN$1 = "projectName";
const _pNF = "projectsNotFound";
const _pS$1 = "phaseStatus";
const _pT$1 = "phaseType";
const _pa = "path";
const _pac = "packaging";
const _ph = "phases";
const _qTIM = "queuedTimeoutInMinutes";
const _qTIMO = "queuedTimeoutInMinutesOverride";
const _rBS = "reportBuildStatus";
const _rBSO = "reportBuildStatusOverride";
const _rCO = "registryCredentialOverride";
const _rSV = "resolvedSourceVersion";
const _res = "resource";
const _s$9 = "smithy.ts.sdk.synthetic.com.amazonaws.codebuild";
const _sAO = "secondaryArtifactsOverride";
const _sAOo = "sourceAuthOverride";
const _sB$2 = "sortBy";
const _sIo = "sourceIdentifier";
const _sL$1 = "s3Logs";
const _sLA = "s3LogsArn";
const _sLO = "sourceLocationOverride";
const _sN$1 = "streamName";
const _sO$1 = "sortOrder";
const _sRO = "serviceRoleOverride";
const _sSO = "secondarySourcesOverride";
const _sSVO = "secondarySourcesVersionOverride";
const _sT$1 = "startTime";
const _sTO = "sourceTypeOverride";
const _sV$1 = "sourceVersion";
const _se = "secret";
const _so$1 = "source";
const _st$3 = "status";
const _t$2 = "type";
const _tIM$1 = "timeoutInMinutes";
const _tIMO = "timeoutInMinutesOverride";
const _tU = "targetUrl";
const _ta$1 = "tags";
const _ur = "url";
const _va = "value";
const _w$2 = "webhook";
const n0$9 = "com.amazonaws.codebuild";
const _s_registry$9 = new _shared$0.Fi(_s$9);
var CodeBuildServiceException$ = [
	-3,
	_s$9,
	"CodeBuildServiceException",
	0,
	[],
	[]
];
_s_registry$9.registerError(CodeBuildServiceException$, CodeBuildServiceException);
const n0_registry$8 = new _shared$0.Fi(n0$9);
var ResourceNotFoundException$$4 = [
	-3,
	n0$9,
	_RNFE$5,
	{ [_e$6]: _c$6 },
	[_m$3],
	[0]
];
n0_registry$8.registerError(ResourceNotFoundException$$4, ResourceNotFoundException$4);
const errorTypeRegistries$9 = [_s_registry$9, n0_registry$8];
var BatchGetBuildsInput$ = [
	3,
	n0$9,
	_BGBI,
	0,
	[_i$3],
	[64],
	1
];
var BatchGetBuildsOutput$ = [
	3,
	n0$9,
	_BGBO,
	0,
	[_b$2],
	[() => Builds]
];
var BatchGetProjectsInput$ = [
	3,
	n0$9,
	_BGPI,
	0,
	[_n$2],
	[64],
	1
];
var BatchGetProjectsOutput$ = [
	3,
	n0$9,
	_BGPO,
	0,
	[_p$1, _pNF],
	[() => Projects, 64]
];
var Build$ = [
	3,
	n0$9,
	_B$1,
	0,
	[
		_id,
		_a,
		_sT$1,
		_eT$1,
		_cP$2,
		_bS,
		_sV$1,
		_rSV,
		_pN$1,
		_ph,
		_so$1,
		_ca$1,
		_en$2,
		_l$1,
		_tIM$1,
		_qTIM
	],
	[
		0,
		0,
		4,
		4,
		0,
		0,
		0,
		0,
		0,
		() => BuildPhases,
		() => ProjectSource$,
		() => ProjectCache$,
		() => ProjectEnvironment$,
		() => LogsLocation$,
		1,
		1
	]
];
var BuildPhase$ = [
	3,
	n0$9,
	_BP,
	0,
	[
		_pT$1,
		_pS$1,
		_sT$1,
		_eT$1,
		_dIS,
		_con$1
	],
	[
		0,
		0,
		4,
		4,
		1,
		() => PhaseContexts
	]
];
var BuildStatusConfig$ = [
	3,
	n0$9,
	_BSC,
	0,
	[_cont, _tU],
	[0, 0]
];
var CloudWatchLogsConfig$ = [
	3,
	n0$9,
	_CWLC,
	0,
	[
		_st$3,
		_gN$2,
		_sN$1
	],
	[
		0,
		0,
		0
	],
	1
];
var EnvironmentVariable$ = [
	3,
	n0$9,
	_EV$1,
	0,
	[
		_na$1,
		_va,
		_t$2
	],
	[
		0,
		0,
		0
	],
	2
];
var GitSubmodulesConfig$ = [
	3,
	n0$9,
	_GSC,
	0,
	[_fS],
	[2],
	1
];
var ListBuildsForProjectInput$ = [
	3,
	n0$9,
	_LBFPI,
	0,
	[
		_pN$1,
		_sO$1,
		_nT$2
	],
	[
		0,
		0,
		0
	],
	1
];
var ListBuildsForProjectOutput$ = [
	3,
	n0$9,
	_LBFPO,
	0,
	[_i$3, _nT$2],
	[64, 0]
];
var ListProjectsInput$ = [
	3,
	n0$9,
	_LPI,
	0,
	[
		_sB$2,
		_sO$1,
		_nT$2
	],
	[
		0,
		0,
		0
	]
];
var ListProjectsOutput$ = [
	3,
	n0$9,
	_LPO,
	0,
	[_nT$2, _p$1],
	[0, 64]
];
var LogsConfig$ = [
	3,
	n0$9,
	_LC$2,
	0,
	[_cWL, _sL$1],
	[() => CloudWatchLogsConfig$, () => S3LogsConfig$]
];
var LogsLocation$ = [
	3,
	n0$9,
	_LL,
	0,
	[
		_gN$2,
		_sN$1,
		_sLA,
		_cWL,
		_sL$1
	],
	[
		0,
		0,
		0,
		() => CloudWatchLogsConfig$,
		() => S3LogsConfig$
	]
];
var PhaseContext$ = [
	3,
	n0$9,
	_PC$3,
	0,
	[_m$3],
	[0]
];
var Project$ = [
	3,
	n0$9,
	_P$2,
	0,
	[
		_na$1,
		_a,
		_de$2,
		_so$1,
		_sV$1,
		_ca$1,
		_en$2,
		_tIM$1,
		_qTIM,
		_ta$1,
		_cr,
		_lMa,
		_w$2,
		_ba
	],
	[
		0,
		0,
		0,
		() => ProjectSource$,
		0,
		() => ProjectCache$,
		() => ProjectEnvironment$,
		1,
		1,
		() => TagList$3,
		4,
		4,
		() => Webhook$,
		() => ProjectBadge$
	]
];
var ProjectArtifacts$ = [
	3,
	n0$9,
	_PA$2,
	0,
	[
		_t$2,
		_lo,
		_pa,
		_nTa,
		_na$1,
		_pac,
		_oAN,
		_eD,
		_aI,
		_bOA
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		2,
		0,
		0
	],
	1
];
var ProjectBadge$ = [
	3,
	n0$9,
	_PB,
	0,
	[],
	[]
];
var ProjectCache$ = [
	3,
	n0$9,
	_PCr$2,
	0,
	[
		_t$2,
		_lo,
		_mo$1,
		_cN
	],
	[
		0,
		0,
		64,
		0
	],
	1
];
var ProjectEnvironment$ = [
	3,
	n0$9,
	_PE,
	0,
	[
		_t$2,
		_ima,
		_cT$2,
		_eV
	],
	[
		0,
		0,
		0,
		() => EnvironmentVariables$2
	],
	3
];
var ProjectFleet$ = [
	3,
	n0$9,
	_PF,
	0,
	[_fAl],
	[0]
];
var ProjectSource$ = [
	3,
	n0$9,
	_PS$3,
	0,
	[
		_t$2,
		_lo,
		_gCD,
		_gSC,
		_bu,
		_au$1,
		_rBS,
		_bSC,
		_iS$1,
		_sIo
	],
	[
		0,
		0,
		1,
		() => GitSubmodulesConfig$,
		0,
		() => SourceAuth$,
		2,
		() => BuildStatusConfig$,
		2,
		0
	],
	1
];
var ProjectSourceVersion$ = [
	3,
	n0$9,
	_PSV,
	0,
	[_sIo, _sV$1],
	[0, 0],
	2
];
var RegistryCredential$ = [
	3,
	n0$9,
	_RC$3,
	0,
	[_cre, _cPr$1],
	[0, 0],
	2
];
var S3LogsConfig$ = [
	3,
	n0$9,
	_SLC,
	0,
	[
		_st$3,
		_lo,
		_eD,
		_bOA
	],
	[
		0,
		0,
		2,
		0
	],
	1
];
var SourceAuth$ = [
	3,
	n0$9,
	_SA$1,
	0,
	[_t$2, _res],
	[0, 0],
	1
];
var StartBuildInput$ = [
	3,
	n0$9,
	_SBI,
	0,
	[
		_pN$1,
		_sSO,
		_sSVO,
		_sV$1,
		_aO,
		_sAO,
		_eVO,
		_sTO,
		_sLO,
		_sAOo,
		_gCDO,
		_gSCO,
		_bOu,
		_iSO,
		_rBSO,
		_bSCO,
		_eTO,
		_iO,
		_cTO,
		_cO,
		_cOa,
		_sRO,
		_pMO,
		_tIMO,
		_qTIMO,
		_eKO,
		_iTd,
		_lCO,
		_rCO,
		_iPCTO,
		_dSE,
		_fO,
		_aRLO,
		_hKO
	],
	[
		0,
		() => ProjectSources,
		() => ProjectSecondarySourceVersions,
		0,
		() => ProjectArtifacts$,
		() => ProjectArtifactsList,
		() => EnvironmentVariables$2,
		0,
		0,
		() => SourceAuth$,
		1,
		() => GitSubmodulesConfig$,
		0,
		2,
		2,
		() => BuildStatusConfig$,
		0,
		0,
		0,
		0,
		() => ProjectCache$,
		0,
		2,
		1,
		1,
		0,
		0,
		() => LogsConfig$,
		() => RegistryCredential$,
		0,
		2,
		() => ProjectFleet$,
		1,
		0
	],
	1
];
var StartBuildOutput$ = [
	3,
	n0$9,
	_SBO,
	0,
	[_bui],
	[() => Build$]
];
var StopBuildInput$ = [
	3,
	n0$9,
	_SBIt,
	0,
	[_id],
	[0],
	1
];
var StopBuildOutput$ = [
	3,
	n0$9,
	_SBOt,
	0,
	[_bui],
	[() => Build$]
];
var Tag$$5 = [
	3,
	n0$9,
	_T$7,
	0,
	[_k$2, _va],
	[0, 0]
];
var Webhook$ = [
	3,
	n0$9,
	_W$1,
	0,
	[
		_ur,
		_se,
		_bT,
		_st$3
	],
	[
		0,
		0,
		0,
		0
	]
];
var BuildPhases = [
	1,
	n0$9,
	_BPu,
	0,
	() => BuildPhase$
];
var Builds = [
	1,
	n0$9,
	_Bu,
	0,
	() => Build$
];
var EnvironmentVariables$2 = [
	1,
	n0$9,
	_EVn$1,
	0,
	() => EnvironmentVariable$
];
var PhaseContexts = [
	1,
	n0$9,
	_PCh,
	0,
	() => PhaseContext$
];
var ProjectArtifactsList = [
	1,
	n0$9,
	_PAL,
	0,
	() => ProjectArtifacts$
];
var Projects = [
	1,
	n0$9,
	_Pr$1,
	0,
	() => Project$
];
var ProjectSecondarySourceVersions = [
	1,
	n0$9,
	_PSSV,
	0,
	() => ProjectSourceVersion$
];
var ProjectSources = [
	1,
	n0$9,
	_PSr,
	0,
	() => ProjectSource$
];
var TagList$3 = [
	1,
	n0$9,
	_TL$3,
	0,
	() => Tag$$5
];
var BatchGetBuilds$ = [
	9,
	n0$9,
	_BGB,
	0,
	() => BatchGetBuildsInput$,
	() => BatchGetBuildsOutput$
];
var BatchGetProjects$ = [
	9,
	n0$9,
	_BGP,
	0,
	() => BatchGetProjectsInput$,
	() => BatchGetProjectsOutput$
];
var ListBuildsForProject$ = [
	9,
	n0$9,
	_LBFP,
	0,
	() => ListBuildsForProjectInput$,
	() => ListBuildsForProjectOutput$
];
var ListProjects$ = [
	9,
	n0$9,
	_LP$1,
	0,
	() => ListProjectsInput$,
	() => ListProjectsOutput$
];
var StartBuild$ = [
	9,
	n0$9,
	_SB$2,
	0,
	() => StartBuildInput$,
	() => StartBuildOutput$
];
var StopBuild$ = [
	9,
	n0$9,
	_SBt,
	0,
	() => StopBuildInput$,
	() => StopBuildOutput$
];

// node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
const _ARll = "AllRegions";
const _AVt = "AttributeValue";
const _AZ$1 = "AvailabilityZone";
const _AZI = "AvailabilityZoneId";
const _Ad = "Add";
const _Ar$2 = "Arn";
const _At$2 = "Attribute";
const _BDM = "BlockDeviceMapping";
const _BDML = "BlockDeviceMappingList";
const _BDMRL = "BlockDeviceMappingRequestList";
const _BDMl = "BlockDeviceMappings";
const _BMO = "BootModeOverride";
const _CDr = "CreationDate";
const _CETR = "CancelExportTaskRequest";
const _CETa = "CancelExportTask";
const _CIRr = "CreateImageRequest";
const _CIRre = "CreateImageResult";
const _CIr = "CreateImage";
const _CKP = "CreateKeyPair";
const _CKPR = "CreateKeyPairRequest";
const _CSG = "CreateSecurityGroup";
const _CSGR = "CreateSecurityGroupRequest";
const _CSGRr = "CreateSecurityGroupResult";
const _CT$3 = "ClientToken";
const _CTre = "CreateTime";
const _CVP = "CreateVolumePermission";
const _CVPL = "CreateVolumePermissionList";
const _CVPr = "CreateVolumePermissions";
const _Co$3 = "Code";
const _DAS = "DeleteAssociatedSnapshots";
const _DAep = "DeprecateAt";
const _DEIT = "DescribeExportImageTasks";
const _DEITR = "DescribeExportImageTasksRequest";
const _DEITRe = "DescribeExportImageTasksResult";
const _DIA = "DescribeImageAttribute";
const _DIAR = "DescribeImageAttributeRequest";
const _DIDR = "DisableImageDeprecationRequest";
const _DIDRi = "DisableImageDeprecationResult";
const _DIDis = "DisableImageDeprecation";
const _DIF$1 = "DiskImageFormat";
const _DIRer = "DeregisterImageRequest";
const _DIRere = "DeregisterImageResult";
const _DIRes = "DescribeImagesRequest";
const _DIResc = "DescribeImagesResult";
const _DIRescr = "DescribeInstancesRequest";
const _DIRescri = "DescribeInstancesResult";
const _DIRi = "DisableImageRequest";
const _DIRis = "DisableImageResult";
const _DISRes = "DescribeInstanceStatusRequest";
const _DISResc = "DescribeInstanceStatusResult";
const _DISes = "DescribeInstanceStatus";
const _DITRes = "DescribeInstanceTypesRequest";
const _DITResc = "DescribeInstanceTypesResult";
const _DITe = "DescribeInstanceTypes";
const _DIer = "DeregisterImage";
const _DIes = "DescribeImages";
const _DIesc = "DescribeInstances";
const _DIisa = "DisableImage";
const _DKP = "DeleteKeyPair";
const _DKPR = "DeleteKeyPairRequest";
const _DKPRe = "DeleteKeyPairResult";
const _DKPRes = "DescribeKeyPairsRequest";
const _DKPResc = "DescribeKeyPairsResult";
const _DKPe = "DescribeKeyPairs";
const _DLTRes = "DescribeLaunchTemplatesRequest";
const _DLTResc = "DescribeLaunchTemplatesResult";
const _DLTVRes = "DescribeLaunchTemplateVersionsRequest";
const _DLTVResc = "DescribeLaunchTemplateVersionsResult";
const _DLTVe = "DescribeLaunchTemplateVersions";
const _DLTe = "DescribeLaunchTemplates";
const _DN = "DeviceName";
const _DOT = "DeleteOnTermination";
const _DPer = "DeregistrationProtection";
const _DR$2 = "DryRun";
const _DRRe = "DescribeRegionsRequest";
const _DRRes = "DescribeRegionsResult";
const _DRes$1 = "DescribeRegions";
const _DSAR = "DescribeSnapshotAttributeRequest";
const _DSARe = "DescribeSnapshotAttributeResult";
const _DSAe = "DescribeSnapshotAttribute";
const _DSRes$1 = "DescribeSnapshotsRequest";
const _DSResc$1 = "DescribeSnapshotsResult";
const _DSes$1 = "DescribeSnapshots";
const _DTe$1 = "DeprecationTime";
const _DVC$1 = "DefaultVCpus";
const _DVRes = "DescribeVolumesRequest";
const _DVResc = "DescribeVolumesResult";
const _DVes = "DescribeVolumes";
const _De$1 = "Description";
const _EBD = "EbsBlockDevice";
const _EBSL = "ExecutableByStringList";
const _EBx = "ExecutableBy";
const _ECI = "EbsCardIndex";
const _EEBD = "EbsEncryptionByDefault";
const _EIBD = "EbsInstanceBlockDevice";
const _EID = "EnableImageDeprecation";
const _EIDR = "EnableImageDeprecationRequest";
const _EIDRn = "EnableImageDeprecationResult";
const _EIR = "EnableImageRequest";
const _EIRn = "EnableImageResult";
const _EIRx = "ExportImageRequest";
const _EIRxp = "ExportImageResult";
const _EIT = "ExportImageTasks";
const _EITIx = "ExportImageTaskId";
const _EITL = "ExportImageTaskList";
const _EITx = "ExportImageTask";
const _EIna = "EnableImage";
const _EIxp = "ExportImage";
const _ETI = "ExportTaskId";
const _ETSL = "ExportTaskS3Location";
const _ETSLR = "ExportTaskS3LocationRequest";
const _EU = "ExecutableUsers";
const _Eb = "Ebs";
const _En = "Enabled";
const _Enc = "Encrypted";
const _Endp = "Endpoint";
const _Ev = "Events";
const _F$3 = "Force";
const _FLi = "FilterList";
const _Fi$1 = "Filters";
const _Fil = "Filter";
const _GD = "GroupDescription";
const _GEEBD = "GetEbsEncryptionByDefault";
const _GEEBDR = "GetEbsEncryptionByDefaultRequest";
const _GEEBDRe = "GetEbsEncryptionByDefaultResult";
const _GIBPAS = "GetImageBlockPublicAccessState";
const _GIBPASR = "GetImageBlockPublicAccessStateRequest";
const _GIBPASRe = "GetImageBlockPublicAccessStateResult";
const _GIL = "GroupIdentifierList";
const _GIr = "GroupId";
const _GIrou = "GroupIdentifier";
const _GN$1 = "GroupName";
const _Gr = "Group";
const _HT = "HttpTokens";
const _I$3 = "Id";
const _IAI = "IncludeAllInstances";
const _IAma = "ImageAttribute";
const _IBDM = "InstanceBlockDeviceMapping";
const _IBDML = "InstanceBlockDeviceMappingList";
const _IBPAS = "ImageBlockPublicAccessState";
const _ID$2 = "IncludeDeprecated";
const _IDn$1 = "IncludeDisabled";
const _II$1 = "InstanceId";
const _IIP = "IamInstanceProfile";
const _IISL = "ImageIdStringList";
const _IISLn = "InstanceIdStringList";
const _IIm = "ImageId";
const _IIma = "ImageIds";
const _IIn = "InstanceIds";
const _ILm = "ImageList";
const _ILn = "InstanceLifecycle";
const _ILns = "InstanceList";
const _IMORnst = "InstanceMetadataOptionsResponse";
const _IMR = "IncludeManagedResources";
const _IPK = "IncludePublicKey";
const _IRBI = "ImageRecycleBinInfo";
const _IRBIL = "ImageRecycleBinInfoList";
const _ISE = "InstanceStatusEvent";
const _ISEL = "InstanceStatusEventList";
const _ISLn = "InstanceStatusList";
const _ISS$2 = "InstanceStatusSummary";
const _ISmd = "ImdsSupport";
const _ISnst = "InstanceStatuses";
const _ISnsta = "InstanceState";
const _ISnstan = "InstanceStatus";
const _IT$1 = "InstanceType";
const _ITILn = "InstanceTypeInfoList";
const _ITIn = "InstanceTypeInfo";
const _ITnst = "InstanceTypes";
const _IUIR = "IncludeUnsupportedInRegion";
const _Im$1 = "Images";
const _Ima = "Image";
const _In$1 = "Instance";
const _Ins = "Instances";
const _Io = "Iops";
const _K$4 = "Key";
const _KF = "KeyFormat";
const _KKI$1 = "KmsKeyId";
const _KM = "KeyMaterial";
const _KN = "KeyName";
const _KNSL = "KeyNameStringList";
const _KNe = "KeyNames";
const _KP$1 = "KeyPairs";
const _KPI = "KeyPairId";
const _KPISL = "KeyPairIdStringList";
const _KPIe = "KeyPairIds";
const _KPIey = "KeyPairInfo";
const _KPL = "KeyPairList";
const _KPe = "KeyPair";
const _KT = "KeyType";
const _LIIRB = "ListImagesInRecycleBin";
const _LIIRBR = "ListImagesInRecycleBinRequest";
const _LIIRBRi = "ListImagesInRecycleBinResult";
const _LLT = "LastLaunchedTime";
const _LPL = "LaunchPermissionList";
const _LPM = "LaunchPermissionModifications";
const _LPa = "LaunchPermissions";
const _LPau = "LaunchPermission";
const _LSIRB = "ListSnapshotsInRecycleBin";
const _LSIRBR = "ListSnapshotsInRecycleBinRequest";
const _LSIRBRi = "ListSnapshotsInRecycleBinResult";
const _LT$2 = "LaunchTemplate";
const _LTBDM = "LaunchTemplateBlockDeviceMapping";
const _LTBDML = "LaunchTemplateBlockDeviceMappingList";
const _LTD$1 = "LaunchTemplateData";
const _LTEBD = "LaunchTemplateEbsBlockDevice";
const _LTI$1 = "LaunchTemplateId";
const _LTIIPS = "LaunchTemplateIamInstanceProfileSpecification";
const _LTIMOau = "LaunchTemplateInstanceMetadataOptions";
const _LTM = "LaunchTemplatesMonitoring";
const _LTN = "LaunchTemplateName";
const _LTSa = "LaunchTemplateSet";
const _LTTS = "LaunchTemplateTagSpecification";
const _LTTSL = "LaunchTemplateTagSpecificationList";
const _LTV = "LaunchTemplateVersion";
const _LTVS = "LaunchTemplateVersionSet";
const _LTVa = "LaunchTemplateVersions";
const _LTa = "LaunchTemplates";
const _LTau = "LaunchTime";
const _MIA = "ModifyImageAttribute";
const _MIAR = "ModifyImageAttributeRequest";
const _MO = "MetadataOptions";
const _MR$3 = "MaxResults";
const _Me$1 = "Message";
const _Mon = "Monitoring";
const _N$4 = "Name";
const _ND = "NoDevice";
const _NR = "NoReboot";
const _NTe$1 = "NextToken";
const _OA = "OutpostArn";
const _OASL = "OrganizationArnStringList";
const _OArg = "OrganizationArn";
const _OArga = "OrganizationArns";
const _OIw = "OwnerIds";
const _OSL = "OwnerStringList";
const _OTp = "OperationType";
const _OUA = "OrganizationalUnitArn";
const _OUASL = "OrganizationalUnitArnStringList";
const _OUAr = "OrganizationalUnitArns";
const _Ow = "Owners";
const _Own = "Owner";
const _PCLr = "ProductCodeList";
const _PCSL = "ProductCodeStringList";
const _PCr$1 = "ProductCode";
const _PCro$1 = "ProductCodes";
const _Pl = "Platform";
const _Pro = "Progress";
const _Pu = "Public";
const _RDN = "RootDeviceName";
const _RIFRB = "RestoreImageFromRecycleBin";
const _RIFRBR = "RestoreImageFromRecycleBinRequest";
const _RIFRBRe = "RestoreImageFromRecycleBinResult";
const _RL$1 = "RegionList";
const _RLTDe = "ResponseLaunchTemplateData";
const _RLe = "ReservationList";
const _RN$1 = "RegionName";
const _RNSL = "RegionNameStringList";
const _RNe$1 = "RegionNames";
const _RNo = "RoleName";
const _RSFRB = "RestoreSnapshotFromRecycleBin";
const _RSFRBR = "RestoreSnapshotFromRecycleBinRequest";
const _RSFRBRe = "RestoreSnapshotFromRecycleBinResult";
const _RTe$2 = "ResourceType";
const _Reg$1 = "Regions";
const _Regi = "Region";
const _Rem = "Remove";
const _Rese = "Reservations";
const _Reser = "Reservation";
const _SBu = "S3Bucket";
const _SEL = "S3ExportLocation";
const _SGIe = "SecurityGroupIds";
const _SGe = "SecurityGroups";
const _SII = "SourceImageId";
const _SIn = "SnapshotId";
const _SIu$1 = "SubnetId";
const _SL$1 = "SnapshotLocation";
const _SLn = "SnapshotList";
const _SMt = "StatusMessage";
const _SOS = "SkipOsShutdown";
const _SP$2 = "S3Prefix";
const _SRBI = "SnapshotRecycleBinInfo";
const _SRBIL = "SnapshotRecycleBinInfoList";
const _SRt$1 = "StateReason";
const _SSy = "SystemStatus";
const _STt$1 = "StartTime";
const _SUD = "SensitiveUserData";
const _Siz = "Size";
const _Sn = "Snapshots";
const _Sna = "Snapshot";
const _St$3 = "State";
const _Sta$1 = "Status";
const _T$6 = "Tags";
const _TI = "TerminateInstances";
const _TIR = "TerminateInstancesRequest";
const _TIRe = "TerminateInstancesResult";
const _TL$2 = "TagList";
const _TS$1 = "TagSpecifications";
const _TSL = "TagSpecificationList";
const _TSa$1 = "TagSpecification";
const _Ta$6 = "Tag";
const _Th = "Throughput";
const _UG = "UserGroups";
const _UGSL = "UserGroupStringList";
const _UGs = "UserGroup";
const _UI = "UserId";
const _UISL = "UserIdStringList";
const _UIs = "UserIds";
const _V$5 = "Value";
const _VCIpu = "VCpuInfo";
const _VI$2 = "VpcId";
const _VIR = "VolumeInitializationRate";
const _VIo = "VolumeId";
const _VLo = "VolumeList";
const _VN$1 = "VirtualName";
const _VNe = "VersionNumber";
const _VSL = "ValueStringList";
const _VSLe = "VersionStringList";
const _VSo = "VolumeSize";
const _VT = "VolumeType";
const _Va$2 = "Values";
const _Ve$1 = "Versions";
const _Vo = "Volumes";
const _Vol = "Volume";
const _aZ = "availabilityZone";
const _ar$1 = "arn";
const _bDM = "blockDeviceMapping";
const _bDMS = "blockDeviceMappingSet";
const _cDr = "creationDate";
const _cT$1 = "clientToken";
const _cTre = "createTime";
const _cVP = "createVolumePermission";
const _co = "code";
const _dIF = "diskImageFormat";
const _dN$1 = "deviceName";
const _dOT = "deleteOnTermination";
const _dPe = "deregistrationProtection";
const _dR = "dryRun";
const _dTe = "deprecationTime";
const _dVC$1 = "defaultVCpus";
const _de$1 = "description";
const _eEBD = "ebsEncryptionByDefault";
const _eITI = "exportImageTaskId";
const _eITS = "exportImageTaskSet";
const _eQN = "ec2QueryName";
const _eSv = "eventsSet";
const _eTI = "exportTaskId";
const _eb = "ebs";
const _en$1 = "enabled";
const _enc$1 = "encrypted";
const _g = "group";
const _gIr = "groupId";
const _gN$1 = "groupName";
const _gSr = "groupSet";
const _hT = "httpTokens";
const _i$2 = "id";
const _iAI = "includeAllInstances";
const _iBPAS = "imageBlockPublicAccessState";
const _iI$1 = "instanceId";
const _iIP = "iamInstanceProfile";
const _iIma = "imageId";
const _iLn = "instanceLifecycle";
const _iPs = "isPublic";
const _iSS$1 = "instanceStatusSet";
const _iSma = "imagesSet";
const _iSmag = "imageState";
const _iSmage = "imageSet";
const _iSns = "instancesSet";
const _iSnst = "instanceState";
const _iSnsta = "instanceStatus";
const _iT$2 = "instanceType";
const _iTS$1 = "instanceTypeSet";
const _io$1 = "iops";
const _it = "item";
const _k$1 = "key";
const _kKI$1 = "kmsKeyId";
const _kM = "keyMaterial";
const _kN = "keyName";
const _kPI = "keyPairId";
const _kS = "keySet";
const _kT = "keyType";
const _lLT = "lastLaunchedTime";
const _lPa = "launchPermission";
const _lTD = "launchTemplateData";
const _lTI = "launchTemplateId";
const _lTN = "launchTemplateName";
const _lTVS = "launchTemplateVersionSet";
const _lTa = "launchTemplates";
const _lTau = "launchTime";
const _mO$1 = "metadataOptions";
const _mR$2 = "maxResults";
const _me$1 = "message";
const _mon = "monitoring";
const _n$1 = "name";
const _nD = "noDevice";
const _nR = "noReboot";
const _nTe = "nextToken";
const _oA = "outpostArn";
const _oArg = "organizationArn";
const _oUA = "organizationalUnitArn";
const _pC = "productCodes";
const _pl = "platform";
const _pro$1 = "progress";
const _rDN = "rootDeviceName";
const _rEe = "regionEndpoint";
const _rIeg = "regionInfo";
const _rNe$1 = "regionName";
const _rNo = "roleName";
const _rSes = "reservationSet";
const _rTe = "resourceType";
const _s$8 = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
const _sB$1 = "s3Bucket";
const _sEL = "s3ExportLocation";
const _sGIS = "securityGroupIdSet";
const _sGSe = "securityGroupSet";
const _sIIo = "sourceImageId";
const _sIn$1 = "snapshotId";
const _sIu = "subnetId";
const _sMt = "statusMessage";
const _sP$1 = "s3Prefix";
const _sRt = "stateReason";
const _sSn = "snapshotSet";
const _sSy = "systemStatus";
const _sTt$1 = "startTime";
const _si$1 = "size";
const _st$2 = "state";
const _sta = "status";
const _tS$1 = "tagSet";
const _tSS = "tagSpecificationSet";
const _th = "throughput";
const _uI = "userId";
const _v$1 = "value";
const _vCIp = "vCpuInfo";
const _vI = "vpcId";
const _vIo = "volumeId";
const _vN = "virtualName";
const _vNe = "versionNumber";
const _vS = "volumeSet";
const _vSo = "volumeSize";
const _vT$1 = "volumeType";
const _xN$1 = "xmlName";
const n0$8 = "com.amazonaws.ec2";
const _s_registry$8 = new _shared$0.Fi(_s$8);
var EC2ServiceException$ = [
	-3,
	_s$8,
	"EC2ServiceException",
	0,
	[],
	[]
];
_s_registry$8.registerError(EC2ServiceException$, EC2ServiceException);
const errorTypeRegistries$8 = [_s_registry$8];
var SensitiveUserData = [
	0,
	n0$8,
	_SUD,
	8,
	0
];
var AttributeValue$ = [
	3,
	n0$8,
	_AVt,
	0,
	[_V$5],
	[[0, {
		[_eQN]: `Value`,
		[_xN$1]: _v$1
	}]]
];
var BlockDeviceMapping$ = [
	3,
	n0$8,
	_BDM,
	0,
	[
		_Eb,
		_ND,
		_DN,
		_VN$1
	],
	[
		[() => EbsBlockDevice$, {
			[_eQN]: `Ebs`,
			[_xN$1]: _eb
		}],
		[0, {
			[_eQN]: `NoDevice`,
			[_xN$1]: _nD
		}],
		[0, {
			[_eQN]: `DeviceName`,
			[_xN$1]: _dN$1
		}],
		[0, {
			[_eQN]: `VirtualName`,
			[_xN$1]: _vN
		}]
	]
];
var CancelExportTaskRequest$ = [
	3,
	n0$8,
	_CETR,
	0,
	[_ETI],
	[[0, {
		[_eQN]: `ExportTaskId`,
		[_xN$1]: _eTI
	}]],
	1
];
var CreateImageRequest$ = [
	3,
	n0$8,
	_CIRr,
	0,
	[
		_II$1,
		_N$4,
		_TS$1,
		_SL$1,
		_BMO,
		_DR$2,
		_De$1,
		_NR,
		_BDMl
	],
	[
		[0, {
			[_eQN]: `InstanceId`,
			[_xN$1]: _iI$1
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN$1]: _n$1
		}],
		[() => TagSpecificationList, { [_xN$1]: _TSa$1 }],
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de$1
		}],
		[2, {
			[_eQN]: `NoReboot`,
			[_xN$1]: _nR
		}],
		[() => BlockDeviceMappingRequestList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN$1]: _bDM
		}]
	],
	2
];
var CreateImageResult$ = [
	3,
	n0$8,
	_CIRre,
	0,
	[_IIm],
	[[0, {
		[_eQN]: `ImageId`,
		[_xN$1]: _iIma
	}]]
];
var CreateKeyPairRequest$ = [
	3,
	n0$8,
	_CKPR,
	0,
	[
		_KN,
		_KT,
		_TS$1,
		_KF,
		_DR$2
	],
	[
		0,
		0,
		[() => TagSpecificationList, { [_xN$1]: _TSa$1 }],
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}]
	],
	1
];
var CreateSecurityGroupRequest$ = [
	3,
	n0$8,
	_CSGR,
	0,
	[
		_De$1,
		_GN$1,
		_VI$2,
		_TS$1,
		_DR$2
	],
	[
		[0, { [_xN$1]: _GD }],
		0,
		0,
		[() => TagSpecificationList, { [_xN$1]: _TSa$1 }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}]
	],
	2
];
var CreateSecurityGroupResult$ = [
	3,
	n0$8,
	_CSGRr,
	0,
	[_GIr, _T$6],
	[[0, {
		[_eQN]: `GroupId`,
		[_xN$1]: _gIr
	}], [() => TagList$2, {
		[_eQN]: `TagSet`,
		[_xN$1]: _tS$1
	}]]
];
var CreateVolumePermission$ = [
	3,
	n0$8,
	_CVP,
	0,
	[_UI, _Gr],
	[[0, {
		[_eQN]: `UserId`,
		[_xN$1]: _uI
	}], [0, {
		[_eQN]: `Group`,
		[_xN$1]: _g
	}]]
];
var DeleteKeyPairRequest$ = [
	3,
	n0$8,
	_DKPR,
	0,
	[
		_KN,
		_KPI,
		_DR$2
	],
	[
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}]
	]
];
var DeleteKeyPairResult$ = [
	3,
	n0$8,
	_DKPRe,
	0,
	[_KPI],
	[[0, {
		[_eQN]: `KeyPairId`,
		[_xN$1]: _kPI
	}]]
];
var DeregisterImageRequest$ = [
	3,
	n0$8,
	_DIRer,
	0,
	[
		_IIm,
		_DAS,
		_DR$2
	],
	[
		0,
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}]
	],
	1
];
var DeregisterImageResult$ = [
	3,
	n0$8,
	_DIRere,
	0,
	[],
	[]
];
var DescribeExportImageTasksRequest$ = [
	3,
	n0$8,
	_DEITR,
	0,
	[
		_DR$2,
		_Fi$1,
		_MR$3,
		_NTe$1
	],
	[
		2,
		[() => FilterList, { [_xN$1]: _Fil }],
		1,
		0
	]
];
var DescribeExportImageTasksResult$ = [
	3,
	n0$8,
	_DEITRe,
	0,
	[_EIT, _NTe$1],
	[[() => ExportImageTaskList, {
		[_eQN]: `ExportImageTaskSet`,
		[_xN$1]: _eITS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeImageAttributeRequest$ = [
	3,
	n0$8,
	_DIAR,
	0,
	[
		_At$2,
		_IIm,
		_DR$2
	],
	[
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}]
	],
	2
];
var DescribeImagesRequest$$1 = [
	3,
	n0$8,
	_DIRes,
	0,
	[
		_EU,
		_IIma,
		_Ow,
		_ID$2,
		_IDn$1,
		_MR$3,
		_NTe$1,
		_DR$2,
		_Fi$1
	],
	[
		[() => ExecutableByStringList, { [_xN$1]: _EBx }],
		[() => ImageIdStringList, { [_xN$1]: _IIm }],
		[() => OwnerStringList, { [_xN$1]: _Own }],
		2,
		2,
		1,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeImagesResult$ = [
	3,
	n0$8,
	_DIResc,
	0,
	[_NTe$1, _Im$1],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => ImageList$1, {
		[_eQN]: `ImagesSet`,
		[_xN$1]: _iSma
	}]]
];
var DescribeInstancesRequest$ = [
	3,
	n0$8,
	_DIRescr,
	0,
	[
		_IIn,
		_DR$2,
		_Fi$1,
		_NTe$1,
		_MR$3
	],
	[
		[() => InstanceIdStringList, { [_xN$1]: _II$1 }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }],
		[0, {
			[_eQN]: `NextToken`,
			[_xN$1]: _nTe
		}],
		[1, {
			[_eQN]: `MaxResults`,
			[_xN$1]: _mR$2
		}]
	]
];
var DescribeInstancesResult$ = [
	3,
	n0$8,
	_DIRescri,
	0,
	[_NTe$1, _Rese],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => ReservationList, {
		[_eQN]: `ReservationSet`,
		[_xN$1]: _rSes
	}]]
];
var DescribeInstanceStatusRequest$ = [
	3,
	n0$8,
	_DISRes,
	0,
	[
		_IIn,
		_MR$3,
		_NTe$1,
		_IMR,
		_DR$2,
		_Fi$1,
		_IAI
	],
	[
		[() => InstanceIdStringList, { [_xN$1]: _II$1 }],
		1,
		0,
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }],
		[2, {
			[_eQN]: `IncludeAllInstances`,
			[_xN$1]: _iAI
		}]
	]
];
var DescribeInstanceStatusResult$ = [
	3,
	n0$8,
	_DISResc,
	0,
	[_ISnst, _NTe$1],
	[[() => InstanceStatusList, {
		[_eQN]: `InstanceStatusSet`,
		[_xN$1]: _iSS$1
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeInstanceTypesRequest$ = [
	3,
	n0$8,
	_DITRes,
	0,
	[
		_DR$2,
		_ITnst,
		_Fi$1,
		_MR$3,
		_NTe$1,
		_IUIR
	],
	[
		2,
		[64, { [_xN$1]: _IT$1 }],
		[() => FilterList, { [_xN$1]: _Fil }],
		1,
		0,
		2
	]
];
var DescribeInstanceTypesResult$ = [
	3,
	n0$8,
	_DITResc,
	0,
	[_ITnst, _NTe$1],
	[[() => InstanceTypeInfoList, {
		[_eQN]: `InstanceTypeSet`,
		[_xN$1]: _iTS$1
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeKeyPairsRequest$ = [
	3,
	n0$8,
	_DKPRes,
	0,
	[
		_KNe,
		_KPIe,
		_IPK,
		_DR$2,
		_Fi$1
	],
	[
		[() => KeyNameStringList, { [_xN$1]: _KN }],
		[() => KeyPairIdStringList, { [_xN$1]: _KPI }],
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeKeyPairsResult$ = [
	3,
	n0$8,
	_DKPResc,
	0,
	[_KP$1],
	[[() => KeyPairList, {
		[_eQN]: `KeySet`,
		[_xN$1]: _kS
	}]]
];
var DescribeLaunchTemplatesRequest$ = [
	3,
	n0$8,
	_DLTRes,
	0,
	[
		_DR$2,
		_Fi$1,
		_NTe$1,
		_MR$3
	],
	[
		2,
		[() => FilterList, { [_xN$1]: _Fil }],
		0,
		1
	]
];
var DescribeLaunchTemplatesResult$ = [
	3,
	n0$8,
	_DLTResc,
	0,
	[_LTa, _NTe$1],
	[[() => LaunchTemplateSet, {
		[_eQN]: `LaunchTemplates`,
		[_xN$1]: _lTa
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeLaunchTemplateVersionsRequest$ = [
	3,
	n0$8,
	_DLTVRes,
	0,
	[
		_DR$2,
		_LTI$1,
		_LTN,
		_Ve$1,
		_NTe$1,
		_MR$3,
		_Fi$1
	],
	[
		2,
		0,
		0,
		[() => VersionStringList, { [_xN$1]: _LTV }],
		0,
		1,
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeLaunchTemplateVersionsResult$ = [
	3,
	n0$8,
	_DLTVResc,
	0,
	[_LTVa, _NTe$1],
	[[() => LaunchTemplateVersionSet, {
		[_eQN]: `LaunchTemplateVersionSet`,
		[_xN$1]: _lTVS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var DescribeRegionsRequest$ = [
	3,
	n0$8,
	_DRRe,
	0,
	[
		_RNe$1,
		_ARll,
		_DR$2,
		_Fi$1
	],
	[
		[() => RegionNameStringList, { [_xN$1]: _RN$1 }],
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeRegionsResult$ = [
	3,
	n0$8,
	_DRRes,
	0,
	[_Reg$1],
	[[() => RegionList, {
		[_eQN]: `RegionInfo`,
		[_xN$1]: _rIeg
	}]]
];
var DescribeSnapshotAttributeRequest$ = [
	3,
	n0$8,
	_DSAR,
	0,
	[
		_At$2,
		_SIn,
		_DR$2
	],
	[
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}]
	],
	2
];
var DescribeSnapshotAttributeResult$ = [
	3,
	n0$8,
	_DSARe,
	0,
	[
		_PCro$1,
		_SIn,
		_CVPr
	],
	[
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN$1]: _pC
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN$1]: _sIn$1
		}],
		[() => CreateVolumePermissionList, {
			[_eQN]: `CreateVolumePermission`,
			[_xN$1]: _cVP
		}]
	]
];
var DescribeSnapshotsRequest$ = [
	3,
	n0$8,
	_DSRes$1,
	0,
	[
		_MR$3,
		_NTe$1,
		_OIw,
		_DR$2,
		_Fi$1
	],
	[
		1,
		0,
		[() => OwnerStringList, { [_xN$1]: _Own }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }]
	]
];
var DescribeSnapshotsResult$ = [
	3,
	n0$8,
	_DSResc$1,
	0,
	[_NTe$1, _Sn],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => SnapshotList, {
		[_eQN]: `SnapshotSet`,
		[_xN$1]: _sSn
	}]]
];
var DescribeVolumesRequest$ = [
	3,
	n0$8,
	_DVRes,
	0,
	[
		_DR$2,
		_Fi$1,
		_NTe$1,
		_MR$3
	],
	[
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}],
		[() => FilterList, { [_xN$1]: _Fil }],
		[0, {
			[_eQN]: `NextToken`,
			[_xN$1]: _nTe
		}],
		[1, {
			[_eQN]: `MaxResults`,
			[_xN$1]: _mR$2
		}]
	]
];
var DescribeVolumesResult$ = [
	3,
	n0$8,
	_DVResc,
	0,
	[_NTe$1, _Vo],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}], [() => VolumeList$1, {
		[_eQN]: `VolumeSet`,
		[_xN$1]: _vS
	}]]
];
var DisableImageDeprecationRequest$ = [
	3,
	n0$8,
	_DIDR,
	0,
	[_IIm, _DR$2],
	[0, 2],
	1
];
var DisableImageDeprecationResult$ = [
	3,
	n0$8,
	_DIDRi,
	0,
	[],
	[]
];
var DisableImageRequest$ = [
	3,
	n0$8,
	_DIRi,
	0,
	[_IIm, _DR$2],
	[0, 2],
	1
];
var DisableImageResult$ = [
	3,
	n0$8,
	_DIRis,
	0,
	[],
	[]
];
var EbsBlockDevice$ = [
	3,
	n0$8,
	_EBD,
	0,
	[
		_DOT,
		_Io,
		_SIn,
		_VSo,
		_VT,
		_KKI$1,
		_Th,
		_OA,
		_AZ$1,
		_Enc,
		_VIR,
		_AZI,
		_ECI
	],
	[
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[1, {
			[_eQN]: `Iops`,
			[_xN$1]: _io$1
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN$1]: _sIn$1
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN$1]: _vSo
		}],
		[0, {
			[_eQN]: `VolumeType`,
			[_xN$1]: _vT$1
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN$1]: _kKI$1
		}],
		[1, {
			[_eQN]: `Throughput`,
			[_xN$1]: _th
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN$1]: _oA
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN$1]: _aZ
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN$1]: _enc$1
		}],
		1,
		0,
		1
	]
];
var EbsInstanceBlockDevice$ = [
	3,
	n0$8,
	_EIBD,
	0,
	[
		_DOT,
		_Sta$1,
		_VIo
	],
	[
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN$1]: _vIo
		}]
	]
];
var EnableImageDeprecationRequest$ = [
	3,
	n0$8,
	_EIDR,
	0,
	[
		_IIm,
		_DAep,
		_DR$2
	],
	[
		0,
		4,
		2
	],
	2
];
var EnableImageDeprecationResult$ = [
	3,
	n0$8,
	_EIDRn,
	0,
	[],
	[]
];
var EnableImageRequest$ = [
	3,
	n0$8,
	_EIR,
	0,
	[_IIm, _DR$2],
	[0, 2],
	1
];
var EnableImageResult$ = [
	3,
	n0$8,
	_EIRn,
	0,
	[],
	[]
];
var ExportImageRequest$ = [
	3,
	n0$8,
	_EIRx,
	0,
	[
		_DIF$1,
		_IIm,
		_SEL,
		_CT$3,
		_De$1,
		_DR$2,
		_RNo,
		_TS$1
	],
	[
		0,
		0,
		() => ExportTaskS3LocationRequest$,
		[0, 4],
		0,
		2,
		0,
		[() => TagSpecificationList, { [_xN$1]: _TSa$1 }]
	],
	3
];
var ExportImageResult$ = [
	3,
	n0$8,
	_EIRxp,
	0,
	[
		_De$1,
		_DIF$1,
		_EITIx,
		_IIm,
		_RNo,
		_Pro,
		_SEL,
		_Sta$1,
		_SMt,
		_T$6
	],
	[
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de$1
		}],
		[0, {
			[_eQN]: `DiskImageFormat`,
			[_xN$1]: _dIF
		}],
		[0, {
			[_eQN]: `ExportImageTaskId`,
			[_xN$1]: _eITI
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN$1]: _iIma
		}],
		[0, {
			[_eQN]: `RoleName`,
			[_xN$1]: _rNo
		}],
		[0, {
			[_eQN]: `Progress`,
			[_xN$1]: _pro$1
		}],
		[() => ExportTaskS3Location$, {
			[_eQN]: `S3ExportLocation`,
			[_xN$1]: _sEL
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `StatusMessage`,
			[_xN$1]: _sMt
		}],
		[() => TagList$2, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS$1
		}]
	]
];
var ExportImageTask$ = [
	3,
	n0$8,
	_EITx,
	0,
	[
		_De$1,
		_EITIx,
		_IIm,
		_Pro,
		_SEL,
		_Sta$1,
		_SMt,
		_T$6
	],
	[
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de$1
		}],
		[0, {
			[_eQN]: `ExportImageTaskId`,
			[_xN$1]: _eITI
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN$1]: _iIma
		}],
		[0, {
			[_eQN]: `Progress`,
			[_xN$1]: _pro$1
		}],
		[() => ExportTaskS3Location$, {
			[_eQN]: `S3ExportLocation`,
			[_xN$1]: _sEL
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `StatusMessage`,
			[_xN$1]: _sMt
		}],
		[() => TagList$2, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS$1
		}]
	]
];
var ExportTaskS3Location$ = [
	3,
	n0$8,
	_ETSL,
	0,
	[_SBu, _SP$2],
	[[0, {
		[_eQN]: `S3Bucket`,
		[_xN$1]: _sB$1
	}], [0, {
		[_eQN]: `S3Prefix`,
		[_xN$1]: _sP$1
	}]]
];
var ExportTaskS3LocationRequest$ = [
	3,
	n0$8,
	_ETSLR,
	0,
	[_SBu, _SP$2],
	[0, 0],
	1
];
var Filter$ = [
	3,
	n0$8,
	_Fil,
	0,
	[_N$4, _Va$2],
	[0, [() => ValueStringList, { [_xN$1]: _V$5 }]]
];
var GetEbsEncryptionByDefaultRequest$ = [
	3,
	n0$8,
	_GEEBDR,
	0,
	[_DR$2],
	[2]
];
var GetEbsEncryptionByDefaultResult$ = [
	3,
	n0$8,
	_GEEBDRe,
	0,
	[_EEBD],
	[[2, {
		[_eQN]: `EbsEncryptionByDefault`,
		[_xN$1]: _eEBD
	}]]
];
var GetImageBlockPublicAccessStateRequest$ = [
	3,
	n0$8,
	_GIBPASR,
	0,
	[_DR$2],
	[2]
];
var GetImageBlockPublicAccessStateResult$ = [
	3,
	n0$8,
	_GIBPASRe,
	0,
	[_IBPAS],
	[[0, {
		[_eQN]: `ImageBlockPublicAccessState`,
		[_xN$1]: _iBPAS
	}]]
];
var GroupIdentifier$ = [
	3,
	n0$8,
	_GIrou,
	0,
	[_GIr, _GN$1],
	[[0, {
		[_eQN]: `GroupId`,
		[_xN$1]: _gIr
	}], [0, {
		[_eQN]: `GroupName`,
		[_xN$1]: _gN$1
	}]]
];
var IamInstanceProfile$ = [
	3,
	n0$8,
	_IIP,
	0,
	[_Ar$2, _I$3],
	[[0, {
		[_eQN]: `Arn`,
		[_xN$1]: _ar$1
	}], [0, {
		[_eQN]: `Id`,
		[_xN$1]: _i$2
	}]]
];
var Image$$1 = [
	3,
	n0$8,
	_Ima,
	0,
	[
		_BDMl,
		_De$1,
		_N$4,
		_RDN,
		_SRt$1,
		_T$6,
		_DTe$1,
		_DPer,
		_LLT,
		_SII,
		_IIm,
		_St$3,
		_CDr,
		_Pu,
		_PCro$1,
		_Pl
	],
	[
		[() => BlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN$1]: _bDM
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de$1
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN$1]: _n$1
		}],
		[0, {
			[_eQN]: `RootDeviceName`,
			[_xN$1]: _rDN
		}],
		[() => StateReason$, {
			[_eQN]: `StateReason`,
			[_xN$1]: _sRt
		}],
		[() => TagList$2, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS$1
		}],
		[0, {
			[_eQN]: `DeprecationTime`,
			[_xN$1]: _dTe
		}],
		[0, {
			[_eQN]: `DeregistrationProtection`,
			[_xN$1]: _dPe
		}],
		[0, {
			[_eQN]: `LastLaunchedTime`,
			[_xN$1]: _lLT
		}],
		[0, {
			[_eQN]: `SourceImageId`,
			[_xN$1]: _sIIo
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN$1]: _iIma
		}],
		[0, {
			[_eQN]: `ImageState`,
			[_xN$1]: _iSmag
		}],
		[0, {
			[_eQN]: `CreationDate`,
			[_xN$1]: _cDr
		}],
		[2, {
			[_eQN]: `IsPublic`,
			[_xN$1]: _iPs
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN$1]: _pC
		}],
		[0, {
			[_eQN]: `Platform`,
			[_xN$1]: _pl
		}]
	]
];
var ImageAttribute$ = [
	3,
	n0$8,
	_IAma,
	0,
	[
		_De$1,
		_LLT,
		_DPer,
		_IIm,
		_LPa,
		_PCro$1,
		_BDMl
	],
	[
		[() => AttributeValue$, {
			[_eQN]: `Description`,
			[_xN$1]: _de$1
		}],
		[() => AttributeValue$, {
			[_eQN]: `LastLaunchedTime`,
			[_xN$1]: _lLT
		}],
		[() => AttributeValue$, {
			[_eQN]: `DeregistrationProtection`,
			[_xN$1]: _dPe
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN$1]: _iIma
		}],
		[() => LaunchPermissionList, {
			[_eQN]: `LaunchPermission`,
			[_xN$1]: _lPa
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN$1]: _pC
		}],
		[() => BlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN$1]: _bDM
		}]
	]
];
var ImageRecycleBinInfo$ = [
	3,
	n0$8,
	_IRBI,
	0,
	[
		_IIm,
		_N$4,
		_De$1
	],
	[
		[0, {
			[_eQN]: `ImageId`,
			[_xN$1]: _iIma
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN$1]: _n$1
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de$1
		}]
	]
];
var Instance$ = [
	3,
	n0$8,
	_In$1,
	0,
	[
		_BDMl,
		_CT$3,
		_IIP,
		_ILn,
		_RDN,
		_SGe,
		_SRt$1,
		_T$6,
		_MO,
		_II$1,
		_IIm,
		_St$3,
		_KN,
		_PCro$1,
		_IT$1,
		_LTau,
		_Pl,
		_Mon,
		_SIu$1,
		_VI$2
	],
	[
		[() => InstanceBlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN$1]: _bDM
		}],
		[0, {
			[_eQN]: `ClientToken`,
			[_xN$1]: _cT$1
		}],
		[() => IamInstanceProfile$, {
			[_eQN]: `IamInstanceProfile`,
			[_xN$1]: _iIP
		}],
		[0, {
			[_eQN]: `InstanceLifecycle`,
			[_xN$1]: _iLn
		}],
		[0, {
			[_eQN]: `RootDeviceName`,
			[_xN$1]: _rDN
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN$1]: _gSr
		}],
		[() => StateReason$, {
			[_eQN]: `StateReason`,
			[_xN$1]: _sRt
		}],
		[() => TagList$2, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS$1
		}],
		[() => InstanceMetadataOptionsResponse$, {
			[_eQN]: `MetadataOptions`,
			[_xN$1]: _mO$1
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN$1]: _iI$1
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN$1]: _iIma
		}],
		[() => InstanceState$, {
			[_eQN]: `InstanceState`,
			[_xN$1]: _iSnst
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN$1]: _kN
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN$1]: _pC
		}],
		[0, {
			[_eQN]: `InstanceType`,
			[_xN$1]: _iT$2
		}],
		[4, {
			[_eQN]: `LaunchTime`,
			[_xN$1]: _lTau
		}],
		[0, {
			[_eQN]: `Platform`,
			[_xN$1]: _pl
		}],
		[() => Monitoring$, {
			[_eQN]: `Monitoring`,
			[_xN$1]: _mon
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN$1]: _sIu
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN$1]: _vI
		}]
	]
];
var InstanceBlockDeviceMapping$ = [
	3,
	n0$8,
	_IBDM,
	0,
	[_DN, _Eb],
	[[0, {
		[_eQN]: `DeviceName`,
		[_xN$1]: _dN$1
	}], [() => EbsInstanceBlockDevice$, {
		[_eQN]: `Ebs`,
		[_xN$1]: _eb
	}]]
];
var InstanceMetadataOptionsResponse$ = [
	3,
	n0$8,
	_IMORnst,
	0,
	[_St$3, _HT],
	[[0, {
		[_eQN]: `State`,
		[_xN$1]: _st$2
	}], [0, {
		[_eQN]: `HttpTokens`,
		[_xN$1]: _hT
	}]]
];
var InstanceState$ = [
	3,
	n0$8,
	_ISnsta,
	0,
	[_Co$3, _N$4],
	[[1, {
		[_eQN]: `Code`,
		[_xN$1]: _co
	}], [0, {
		[_eQN]: `Name`,
		[_xN$1]: _n$1
	}]]
];
var InstanceStatus$ = [
	3,
	n0$8,
	_ISnstan,
	0,
	[
		_Ev,
		_II$1,
		_ISnsta,
		_ISnstan,
		_SSy
	],
	[
		[() => InstanceStatusEventList, {
			[_eQN]: `EventsSet`,
			[_xN$1]: _eSv
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN$1]: _iI$1
		}],
		[() => InstanceState$, {
			[_eQN]: `InstanceState`,
			[_xN$1]: _iSnst
		}],
		[() => InstanceStatusSummary$, {
			[_eQN]: `InstanceStatus`,
			[_xN$1]: _iSnsta
		}],
		[() => InstanceStatusSummary$, {
			[_eQN]: `SystemStatus`,
			[_xN$1]: _sSy
		}]
	]
];
var InstanceStatusEvent$ = [
	3,
	n0$8,
	_ISE,
	0,
	[_Co$3, _De$1],
	[[0, {
		[_eQN]: `Code`,
		[_xN$1]: _co
	}], [0, {
		[_eQN]: `Description`,
		[_xN$1]: _de$1
	}]]
];
var InstanceStatusSummary$ = [
	3,
	n0$8,
	_ISS$2,
	0,
	[_Sta$1],
	[[0, {
		[_eQN]: `Status`,
		[_xN$1]: _sta
	}]]
];
var InstanceTypeInfo$ = [
	3,
	n0$8,
	_ITIn,
	0,
	[_IT$1, _VCIpu],
	[[0, {
		[_eQN]: `InstanceType`,
		[_xN$1]: _iT$2
	}], [() => VCpuInfo$, {
		[_eQN]: `VCpuInfo`,
		[_xN$1]: _vCIp
	}]]
];
var KeyPair$ = [
	3,
	n0$8,
	_KPe,
	0,
	[
		_KPI,
		_T$6,
		_KN,
		_KM
	],
	[
		[0, {
			[_eQN]: `KeyPairId`,
			[_xN$1]: _kPI
		}],
		[() => TagList$2, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS$1
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN$1]: _kN
		}],
		[() => SensitiveUserData, {
			[_eQN]: `KeyMaterial`,
			[_xN$1]: _kM
		}]
	]
];
var KeyPairInfo$ = [
	3,
	n0$8,
	_KPIey,
	0,
	[
		_KPI,
		_KT,
		_T$6,
		_CTre,
		_KN
	],
	[
		[0, {
			[_eQN]: `KeyPairId`,
			[_xN$1]: _kPI
		}],
		[0, {
			[_eQN]: `KeyType`,
			[_xN$1]: _kT
		}],
		[() => TagList$2, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS$1
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN$1]: _cTre
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN$1]: _kN
		}]
	]
];
var LaunchPermission$ = [
	3,
	n0$8,
	_LPau,
	0,
	[
		_OArg,
		_OUA,
		_UI,
		_Gr
	],
	[
		[0, {
			[_eQN]: `OrganizationArn`,
			[_xN$1]: _oArg
		}],
		[0, {
			[_eQN]: `OrganizationalUnitArn`,
			[_xN$1]: _oUA
		}],
		[0, {
			[_eQN]: `UserId`,
			[_xN$1]: _uI
		}],
		[0, {
			[_eQN]: `Group`,
			[_xN$1]: _g
		}]
	]
];
var LaunchPermissionModifications$ = [
	3,
	n0$8,
	_LPM,
	0,
	[_Ad, _Rem],
	[[() => LaunchPermissionList, 0], [() => LaunchPermissionList, 0]]
];
var LaunchTemplate$ = [
	3,
	n0$8,
	_LT$2,
	0,
	[
		_LTI$1,
		_LTN,
		_CTre,
		_T$6
	],
	[
		[0, {
			[_eQN]: `LaunchTemplateId`,
			[_xN$1]: _lTI
		}],
		[0, {
			[_eQN]: `LaunchTemplateName`,
			[_xN$1]: _lTN
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN$1]: _cTre
		}],
		[() => TagList$2, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS$1
		}]
	]
];
var LaunchTemplateBlockDeviceMapping$ = [
	3,
	n0$8,
	_LTBDM,
	0,
	[_DN, _Eb],
	[[0, {
		[_eQN]: `DeviceName`,
		[_xN$1]: _dN$1
	}], [() => LaunchTemplateEbsBlockDevice$, {
		[_eQN]: `Ebs`,
		[_xN$1]: _eb
	}]]
];
var LaunchTemplateEbsBlockDevice$ = [
	3,
	n0$8,
	_LTEBD,
	0,
	[
		_Enc,
		_DOT,
		_KKI$1,
		_SIn,
		_VSo,
		_VT
	],
	[
		[2, {
			[_eQN]: `Encrypted`,
			[_xN$1]: _enc$1
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN$1]: _dOT
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN$1]: _kKI$1
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN$1]: _sIn$1
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN$1]: _vSo
		}],
		[0, {
			[_eQN]: `VolumeType`,
			[_xN$1]: _vT$1
		}]
	]
];
var LaunchTemplateIamInstanceProfileSpecification$ = [
	3,
	n0$8,
	_LTIIPS,
	0,
	[_Ar$2, _N$4],
	[[0, {
		[_eQN]: `Arn`,
		[_xN$1]: _ar$1
	}], [0, {
		[_eQN]: `Name`,
		[_xN$1]: _n$1
	}]]
];
var LaunchTemplateInstanceMetadataOptions$ = [
	3,
	n0$8,
	_LTIMOau,
	0,
	[_St$3, _HT],
	[[0, {
		[_eQN]: `State`,
		[_xN$1]: _st$2
	}], [0, {
		[_eQN]: `HttpTokens`,
		[_xN$1]: _hT
	}]]
];
var LaunchTemplatesMonitoring$ = [
	3,
	n0$8,
	_LTM,
	0,
	[_En],
	[[2, {
		[_eQN]: `Enabled`,
		[_xN$1]: _en$1
	}]]
];
var LaunchTemplateTagSpecification$ = [
	3,
	n0$8,
	_LTTS,
	0,
	[_RTe$2, _T$6],
	[[0, {
		[_eQN]: `ResourceType`,
		[_xN$1]: _rTe
	}], [() => TagList$2, {
		[_eQN]: `TagSet`,
		[_xN$1]: _tS$1
	}]]
];
var LaunchTemplateVersion$ = [
	3,
	n0$8,
	_LTV,
	0,
	[
		_LTI$1,
		_LTN,
		_VNe,
		_CTre,
		_LTD$1
	],
	[
		[0, {
			[_eQN]: `LaunchTemplateId`,
			[_xN$1]: _lTI
		}],
		[0, {
			[_eQN]: `LaunchTemplateName`,
			[_xN$1]: _lTN
		}],
		[1, {
			[_eQN]: `VersionNumber`,
			[_xN$1]: _vNe
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN$1]: _cTre
		}],
		[() => ResponseLaunchTemplateData$, {
			[_eQN]: `LaunchTemplateData`,
			[_xN$1]: _lTD
		}]
	]
];
var ListImagesInRecycleBinRequest$ = [
	3,
	n0$8,
	_LIIRBR,
	0,
	[
		_NTe$1,
		_MR$3,
		_DR$2
	],
	[
		0,
		1,
		2
	]
];
var ListImagesInRecycleBinResult$ = [
	3,
	n0$8,
	_LIIRBRi,
	0,
	[_Im$1, _NTe$1],
	[[() => ImageRecycleBinInfoList, {
		[_eQN]: `ImageSet`,
		[_xN$1]: _iSmage
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var ListSnapshotsInRecycleBinRequest$ = [
	3,
	n0$8,
	_LSIRBR,
	0,
	[
		_MR$3,
		_NTe$1,
		_DR$2
	],
	[
		1,
		0,
		2
	]
];
var ListSnapshotsInRecycleBinResult$ = [
	3,
	n0$8,
	_LSIRBRi,
	0,
	[_Sn, _NTe$1],
	[[() => SnapshotRecycleBinInfoList, {
		[_eQN]: `SnapshotSet`,
		[_xN$1]: _sSn
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN$1]: _nTe
	}]]
];
var ModifyImageAttributeRequest$ = [
	3,
	n0$8,
	_MIAR,
	0,
	[
		_IIm,
		_At$2,
		_De$1,
		_LPau,
		_OTp,
		_PCro$1,
		_UG,
		_UIs,
		_V$5,
		_OArga,
		_OUAr,
		_ISmd,
		_DR$2
	],
	[
		0,
		0,
		[() => AttributeValue$, 0],
		[() => LaunchPermissionModifications$, 0],
		0,
		[() => ProductCodeStringList, { [_xN$1]: _PCr$1 }],
		[() => UserGroupStringList, { [_xN$1]: _UGs }],
		[() => UserIdStringList, { [_xN$1]: _UI }],
		0,
		[() => OrganizationArnStringList, { [_xN$1]: _OArg }],
		[() => OrganizationalUnitArnStringList, { [_xN$1]: _OUA }],
		[() => AttributeValue$, 0],
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}]
	],
	1
];
var Monitoring$ = [
	3,
	n0$8,
	_Mon,
	0,
	[_St$3],
	[[0, {
		[_eQN]: `State`,
		[_xN$1]: _st$2
	}]]
];
var ProductCode$ = [
	3,
	n0$8,
	_PCr$1,
	0,
	[],
	[]
];
var Region$ = [
	3,
	n0$8,
	_Regi,
	0,
	[_RN$1, _Endp],
	[[0, {
		[_eQN]: `RegionName`,
		[_xN$1]: _rNe$1
	}], [0, {
		[_eQN]: `RegionEndpoint`,
		[_xN$1]: _rEe
	}]]
];
var Reservation$ = [
	3,
	n0$8,
	_Reser,
	0,
	[_Ins],
	[[() => InstanceList, {
		[_eQN]: `InstancesSet`,
		[_xN$1]: _iSns
	}]]
];
var ResponseLaunchTemplateData$ = [
	3,
	n0$8,
	_RLTDe,
	0,
	[
		_IIP,
		_BDMl,
		_IIm,
		_IT$1,
		_KN,
		_Mon,
		_TS$1,
		_SGIe,
		_SGe,
		_MO
	],
	[
		[() => LaunchTemplateIamInstanceProfileSpecification$, {
			[_eQN]: `IamInstanceProfile`,
			[_xN$1]: _iIP
		}],
		[() => LaunchTemplateBlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMappingSet`,
			[_xN$1]: _bDMS
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN$1]: _iIma
		}],
		[0, {
			[_eQN]: `InstanceType`,
			[_xN$1]: _iT$2
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN$1]: _kN
		}],
		[() => LaunchTemplatesMonitoring$, {
			[_eQN]: `Monitoring`,
			[_xN$1]: _mon
		}],
		[() => LaunchTemplateTagSpecificationList, {
			[_eQN]: `TagSpecificationSet`,
			[_xN$1]: _tSS
		}],
		[() => ValueStringList, {
			[_eQN]: `SecurityGroupIdSet`,
			[_xN$1]: _sGIS
		}],
		[() => ValueStringList, {
			[_eQN]: `SecurityGroupSet`,
			[_xN$1]: _sGSe
		}],
		[() => LaunchTemplateInstanceMetadataOptions$, {
			[_eQN]: `MetadataOptions`,
			[_xN$1]: _mO$1
		}]
	]
];
var RestoreImageFromRecycleBinRequest$ = [
	3,
	n0$8,
	_RIFRBR,
	0,
	[_IIm, _DR$2],
	[0, 2],
	1
];
var RestoreImageFromRecycleBinResult$ = [
	3,
	n0$8,
	_RIFRBRe,
	0,
	[],
	[]
];
var RestoreSnapshotFromRecycleBinRequest$ = [
	3,
	n0$8,
	_RSFRBR,
	0,
	[_SIn, _DR$2],
	[0, 2],
	1
];
var RestoreSnapshotFromRecycleBinResult$ = [
	3,
	n0$8,
	_RSFRBRe,
	0,
	[
		_SIn,
		_De$1,
		_Enc,
		_Pro,
		_STt$1,
		_St$3,
		_VIo,
		_VSo
	],
	[
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN$1]: _sIn$1
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de$1
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN$1]: _enc$1
		}],
		[0, {
			[_eQN]: `Progress`,
			[_xN$1]: _pro$1
		}],
		[4, {
			[_eQN]: `StartTime`,
			[_xN$1]: _sTt$1
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN$1]: _vIo
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN$1]: _vSo
		}]
	]
];
var Snapshot$ = [
	3,
	n0$8,
	_Sna,
	0,
	[
		_T$6,
		_SIn,
		_VIo,
		_St$3,
		_STt$1,
		_Pro,
		_De$1,
		_VSo,
		_Enc,
		_KKI$1
	],
	[
		[() => TagList$2, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS$1
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN$1]: _sIn$1
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN$1]: _vIo
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[4, {
			[_eQN]: `StartTime`,
			[_xN$1]: _sTt$1
		}],
		[0, {
			[_eQN]: `Progress`,
			[_xN$1]: _pro$1
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de$1
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN$1]: _vSo
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN$1]: _enc$1
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN$1]: _kKI$1
		}]
	]
];
var SnapshotRecycleBinInfo$ = [
	3,
	n0$8,
	_SRBI,
	0,
	[
		_SIn,
		_De$1,
		_VIo
	],
	[
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN$1]: _sIn$1
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN$1]: _de$1
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN$1]: _vIo
		}]
	]
];
var StateReason$ = [
	3,
	n0$8,
	_SRt$1,
	0,
	[_Co$3, _Me$1],
	[[0, {
		[_eQN]: `Code`,
		[_xN$1]: _co
	}], [0, {
		[_eQN]: `Message`,
		[_xN$1]: _me$1
	}]]
];
var Tag$$4 = [
	3,
	n0$8,
	_Ta$6,
	0,
	[_K$4, _V$5],
	[[0, {
		[_eQN]: `Key`,
		[_xN$1]: _k$1
	}], [0, {
		[_eQN]: `Value`,
		[_xN$1]: _v$1
	}]]
];
var TagSpecification$ = [
	3,
	n0$8,
	_TSa$1,
	0,
	[_RTe$2, _T$6],
	[[0, {
		[_eQN]: `ResourceType`,
		[_xN$1]: _rTe
	}], [() => TagList$2, { [_xN$1]: _Ta$6 }]]
];
var TerminateInstancesRequest$ = [
	3,
	n0$8,
	_TIR,
	0,
	[
		_IIn,
		_F$3,
		_SOS,
		_DR$2
	],
	[
		[() => InstanceIdStringList, { [_xN$1]: _II$1 }],
		2,
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN$1]: _dR
		}]
	],
	1
];
var TerminateInstancesResult$ = [
	3,
	n0$8,
	_TIRe,
	0,
	[],
	[]
];
var VCpuInfo$ = [
	3,
	n0$8,
	_VCIpu,
	0,
	[_DVC$1],
	[[1, {
		[_eQN]: `DefaultVCpus`,
		[_xN$1]: _dVC$1
	}]]
];
var Volume$$1 = [
	3,
	n0$8,
	_Vol,
	0,
	[
		_T$6,
		_VT,
		_VIo,
		_Siz,
		_SIn,
		_St$3,
		_CTre,
		_Enc,
		_KKI$1
	],
	[
		[() => TagList$2, {
			[_eQN]: `TagSet`,
			[_xN$1]: _tS$1
		}],
		[0, {
			[_eQN]: `VolumeType`,
			[_xN$1]: _vT$1
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN$1]: _vIo
		}],
		[1, {
			[_eQN]: `Size`,
			[_xN$1]: _si$1
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN$1]: _sIn$1
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN$1]: _sta
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN$1]: _cTre
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN$1]: _enc$1
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN$1]: _kKI$1
		}]
	]
];
var __Unit$1 = "unit";
var BlockDeviceMappingList = [
	1,
	n0$8,
	_BDML,
	0,
	[() => BlockDeviceMapping$, { [_xN$1]: _it }]
];
var BlockDeviceMappingRequestList = [
	1,
	n0$8,
	_BDMRL,
	0,
	[() => BlockDeviceMapping$, { [_xN$1]: _BDM }]
];
var CreateVolumePermissionList = [
	1,
	n0$8,
	_CVPL,
	0,
	[() => CreateVolumePermission$, { [_xN$1]: _it }]
];
var ExecutableByStringList = [
	1,
	n0$8,
	_EBSL,
	0,
	[0, { [_xN$1]: _EBx }]
];
var ExportImageTaskList = [
	1,
	n0$8,
	_EITL,
	0,
	[() => ExportImageTask$, { [_xN$1]: _it }]
];
var FilterList = [
	1,
	n0$8,
	_FLi,
	0,
	[() => Filter$, { [_xN$1]: _Fil }]
];
var GroupIdentifierList = [
	1,
	n0$8,
	_GIL,
	0,
	[() => GroupIdentifier$, { [_xN$1]: _it }]
];
var ImageIdStringList = [
	1,
	n0$8,
	_IISL,
	0,
	[0, { [_xN$1]: _IIm }]
];
var ImageList$1 = [
	1,
	n0$8,
	_ILm,
	0,
	[() => Image$$1, { [_xN$1]: _it }]
];
var ImageRecycleBinInfoList = [
	1,
	n0$8,
	_IRBIL,
	0,
	[() => ImageRecycleBinInfo$, { [_xN$1]: _it }]
];
var InstanceBlockDeviceMappingList = [
	1,
	n0$8,
	_IBDML,
	0,
	[() => InstanceBlockDeviceMapping$, { [_xN$1]: _it }]
];
var InstanceIdStringList = [
	1,
	n0$8,
	_IISLn,
	0,
	[0, { [_xN$1]: _II$1 }]
];
var InstanceList = [
	1,
	n0$8,
	_ILns,
	0,
	[() => Instance$, { [_xN$1]: _it }]
];
var InstanceStatusEventList = [
	1,
	n0$8,
	_ISEL,
	0,
	[() => InstanceStatusEvent$, { [_xN$1]: _it }]
];
var InstanceStatusList = [
	1,
	n0$8,
	_ISLn,
	0,
	[() => InstanceStatus$, { [_xN$1]: _it }]
];
var InstanceTypeInfoList = [
	1,
	n0$8,
	_ITILn,
	0,
	[() => InstanceTypeInfo$, { [_xN$1]: _it }]
];
var KeyNameStringList = [
	1,
	n0$8,
	_KNSL,
	0,
	[0, { [_xN$1]: _KN }]
];
var KeyPairIdStringList = [
	1,
	n0$8,
	_KPISL,
	0,
	[0, { [_xN$1]: _KPI }]
];
var KeyPairList = [
	1,
	n0$8,
	_KPL,
	0,
	[() => KeyPairInfo$, { [_xN$1]: _it }]
];
var LaunchPermissionList = [
	1,
	n0$8,
	_LPL,
	0,
	[() => LaunchPermission$, { [_xN$1]: _it }]
];
var LaunchTemplateBlockDeviceMappingList = [
	1,
	n0$8,
	_LTBDML,
	0,
	[() => LaunchTemplateBlockDeviceMapping$, { [_xN$1]: _it }]
];
var LaunchTemplateSet = [
	1,
	n0$8,
	_LTSa,
	0,
	[() => LaunchTemplate$, { [_xN$1]: _it }]
];
var LaunchTemplateTagSpecificationList = [
	1,
	n0$8,
	_LTTSL,
	0,
	[() => LaunchTemplateTagSpecification$, { [_xN$1]: _it }]
];
var LaunchTemplateVersionSet = [
	1,
	n0$8,
	_LTVS,
	0,
	[() => LaunchTemplateVersion$, { [_xN$1]: _it }]
];
var OrganizationalUnitArnStringList = [
	1,
	n0$8,
	_OUASL,
	0,
	[0, { [_xN$1]: _OUA }]
];
var OrganizationArnStringList = [
	1,
	n0$8,
	_OASL,
	0,
	[0, { [_xN$1]: _OArg }]
];
var OwnerStringList = [
	1,
	n0$8,
	_OSL,
	0,
	[0, { [_xN$1]: _Own }]
];
var ProductCodeList = [
	1,
	n0$8,
	_PCLr,
	0,
	[() => ProductCode$, { [_xN$1]: _it }]
];
var ProductCodeStringList = [
	1,
	n0$8,
	_PCSL,
	0,
	[0, { [_xN$1]: _PCr$1 }]
];
var RegionList = [
	1,
	n0$8,
	_RL$1,
	0,
	[() => Region$, { [_xN$1]: _it }]
];
var RegionNameStringList = [
	1,
	n0$8,
	_RNSL,
	0,
	[0, { [_xN$1]: _RN$1 }]
];
var ReservationList = [
	1,
	n0$8,
	_RLe,
	0,
	[() => Reservation$, { [_xN$1]: _it }]
];
var SnapshotList = [
	1,
	n0$8,
	_SLn,
	0,
	[() => Snapshot$, { [_xN$1]: _it }]
];
var SnapshotRecycleBinInfoList = [
	1,
	n0$8,
	_SRBIL,
	0,
	[() => SnapshotRecycleBinInfo$, { [_xN$1]: _it }]
];
var TagList$2 = [
	1,
	n0$8,
	_TL$2,
	0,
	[() => Tag$$4, { [_xN$1]: _it }]
];
var TagSpecificationList = [
	1,
	n0$8,
	_TSL,
	0,
	[() => TagSpecification$, { [_xN$1]: _it }]
];
var UserGroupStringList = [
	1,
	n0$8,
	_UGSL,
	0,
	[0, { [_xN$1]: _UGs }]
];
var UserIdStringList = [
	1,
	n0$8,
	_UISL,
	0,
	[0, { [_xN$1]: _UI }]
];
var ValueStringList = [
	1,
	n0$8,
	_VSL,
	0,
	[0, { [_xN$1]: _it }]
];
var VersionStringList = [
	1,
	n0$8,
	_VSLe,
	0,
	[0, { [_xN$1]: _it }]
];
var VolumeList$1 = [
	1,
	n0$8,
	_VLo,
	0,
	[() => Volume$$1, { [_xN$1]: _it }]
];
var CancelExportTask$ = [
	9,
	n0$8,
	_CETa,
	0,
	() => CancelExportTaskRequest$,
	() => __Unit$1
];
var CreateImage$ = [
	9,
	n0$8,
	_CIr,
	0,
	() => CreateImageRequest$,
	() => CreateImageResult$
];
var CreateKeyPair$ = [
	9,
	n0$8,
	_CKP,
	0,
	() => CreateKeyPairRequest$,
	() => KeyPair$
];
var CreateSecurityGroup$ = [
	9,
	n0$8,
	_CSG,
	0,
	() => CreateSecurityGroupRequest$,
	() => CreateSecurityGroupResult$
];
var DeleteKeyPair$ = [
	9,
	n0$8,
	_DKP,
	0,
	() => DeleteKeyPairRequest$,
	() => DeleteKeyPairResult$
];
var DeregisterImage$ = [
	9,
	n0$8,
	_DIer,
	0,
	() => DeregisterImageRequest$,
	() => DeregisterImageResult$
];
var DescribeExportImageTasks$ = [
	9,
	n0$8,
	_DEIT,
	0,
	() => DescribeExportImageTasksRequest$,
	() => DescribeExportImageTasksResult$
];
var DescribeImageAttribute$ = [
	9,
	n0$8,
	_DIA,
	0,
	() => DescribeImageAttributeRequest$,
	() => ImageAttribute$
];
var DescribeImages$$1 = [
	9,
	n0$8,
	_DIes,
	0,
	() => DescribeImagesRequest$$1,
	() => DescribeImagesResult$
];
var DescribeInstances$ = [
	9,
	n0$8,
	_DIesc,
	0,
	() => DescribeInstancesRequest$,
	() => DescribeInstancesResult$
];
var DescribeInstanceStatus$ = [
	9,
	n0$8,
	_DISes,
	0,
	() => DescribeInstanceStatusRequest$,
	() => DescribeInstanceStatusResult$
];
var DescribeInstanceTypes$ = [
	9,
	n0$8,
	_DITe,
	0,
	() => DescribeInstanceTypesRequest$,
	() => DescribeInstanceTypesResult$
];
var DescribeKeyPairs$ = [
	9,
	n0$8,
	_DKPe,
	0,
	() => DescribeKeyPairsRequest$,
	() => DescribeKeyPairsResult$
];
var DescribeLaunchTemplates$ = [
	9,
	n0$8,
	_DLTe,
	0,
	() => DescribeLaunchTemplatesRequest$,
	() => DescribeLaunchTemplatesResult$
];
var DescribeLaunchTemplateVersions$ = [
	9,
	n0$8,
	_DLTVe,
	0,
	() => DescribeLaunchTemplateVersionsRequest$,
	() => DescribeLaunchTemplateVersionsResult$
];
var DescribeRegions$ = [
	9,
	n0$8,
	_DRes$1,
	0,
	() => DescribeRegionsRequest$,
	() => DescribeRegionsResult$
];
var DescribeSnapshotAttribute$ = [
	9,
	n0$8,
	_DSAe,
	0,
	() => DescribeSnapshotAttributeRequest$,
	() => DescribeSnapshotAttributeResult$
];
var DescribeSnapshots$ = [
	9,
	n0$8,
	_DSes$1,
	0,
	() => DescribeSnapshotsRequest$,
	() => DescribeSnapshotsResult$
];
var DescribeVolumes$ = [
	9,
	n0$8,
	_DVes,
	0,
	() => DescribeVolumesRequest$,
	() => DescribeVolumesResult$
];
var DisableImage$ = [
	9,
	n0$8,
	_DIisa,
	0,
	() => DisableImageRequest$,
	() => DisableImageResult$
];
var DisableImageDeprecation$ = [
	9,
	n0$8,
	_DIDis,
	0,
	() => DisableImageDeprecationRequest$,
	() => DisableImageDeprecationResult$
];
var EnableImage$ = [
	9,
	n0$8,
	_EIna,
	0,
	() => EnableImageRequest$,
	() => EnableImageResult$
];
var EnableImageDeprecation$ = [
	9,
	n0$8,
	_EID,
	0,
	() => EnableImageDeprecationRequest$,
	() => EnableImageDeprecationResult$
];
var ExportImage$ = [
	9,
	n0$8,
	_EIxp,
	0,
	() => ExportImageRequest$,
	() => ExportImageResult$
];
var GetEbsEncryptionByDefault$ = [
	9,
	n0$8,
	_GEEBD,
	0,
	() => GetEbsEncryptionByDefaultRequest$,
	() => GetEbsEncryptionByDefaultResult$
];
var GetImageBlockPublicAccessState$ = [
	9,
	n0$8,
	_GIBPAS,
	0,
	() => GetImageBlockPublicAccessStateRequest$,
	() => GetImageBlockPublicAccessStateResult$
];
var ListImagesInRecycleBin$ = [
	9,
	n0$8,
	_LIIRB,
	0,
	() => ListImagesInRecycleBinRequest$,
	() => ListImagesInRecycleBinResult$
];
var ListSnapshotsInRecycleBin$ = [
	9,
	n0$8,
	_LSIRB,
	0,
	() => ListSnapshotsInRecycleBinRequest$,
	() => ListSnapshotsInRecycleBinResult$
];
var ModifyImageAttribute$ = [
	9,
	n0$8,
	_MIA,
	0,
	() => ModifyImageAttributeRequest$,
	() => __Unit$1
];
var RestoreImageFromRecycleBin$ = [
	9,
	n0$8,
	_RIFRB,
	0,
	() => RestoreImageFromRecycleBinRequest$,
	() => RestoreImageFromRecycleBinResult$
];
var RestoreSnapshotFromRecycleBin$ = [
	9,
	n0$8,
	_RSFRB,
	0,
	() => RestoreSnapshotFromRecycleBinRequest$,
	() => RestoreSnapshotFromRecycleBinResult$
];
var TerminateInstances$ = [
	9,
	n0$8,
	_TI,
	0,
	() => TerminateInstancesRequest$,
	() => TerminateInstancesResult$
];

// node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js
const _AD$1 = "AuthorizationData";
const _ADL = "AuthorizationDataList";
const _BDI = "BatchDeleteImage";
const _BDIR = "BatchDeleteImageRequest";
const _BDIRa = "BatchDeleteImageResponse";
const _BGI = "BatchGetImage";
const _BGIR = "BatchGetImageRequest";
const _BGIRa = "BatchGetImageResponse";
const _DI$1 = "DescribeImages";
const _DIF = "DescribeImagesFilter";
const _DIR = "DescribeImagesRequest";
const _DIRe = "DescribeImagesResponse";
const _DRRescr = "DescribeRepositoriesRequest";
const _DRRescri = "DescribeRepositoriesResponse";
const _DRes = "DescribeRepositories";
const _EC$1 = "EncryptionConfiguration";
const _GAT = "GetAuthorizationToken";
const _GATR = "GetAuthorizationTokenRequest";
const _GATRe = "GetAuthorizationTokenResponse";
const _GDUFL = "GetDownloadUrlForLayer";
const _GDUFLR = "GetDownloadUrlForLayerRequest";
const _GDUFLRe = "GetDownloadUrlForLayerResponse";
const _GLP = "GetLifecyclePolicy";
const _GLPP = "GetLifecyclePolicyPreview";
const _GLPPR = "GetLifecyclePolicyPreviewRequest";
const _GLPPRe = "GetLifecyclePolicyPreviewResponse";
const _GLPR = "GetLifecyclePolicyRequest";
const _GLPRe = "GetLifecyclePolicyResponse";
const _I$2 = "Image";
const _IAEE = "ImageAlreadyExistsException";
const _ID$1 = "ImageDetail";
const _IDL = "ImageDetailList";
const _IF = "ImageFailure";
const _IFL = "ImageFailureList";
const _II = "ImageIdentifier";
const _IIL = "ImageIdentifierList";
const _IL = "ImageList";
const _INFE = "ImageNotFoundException";
const _IPE$1 = "InvalidParameterException";
const _ISC = "ImageScanningConfiguration";
const _ISCUNSE = "ImageStorageClassUpdateNotSupportedException";
const _ISFS = "ImageScanFindingsSummary";
const _ISS$1 = "ImageScanStatus";
const _ITMEF = "ImageTagMutabilityExclusionFilter";
const _ITMEFm = "ImageTagMutabilityExclusionFilters";
const _LNFE = "LayersNotFoundException";
const _LPNFE = "LifecyclePolicyNotFoundException";
const _LPPF = "LifecyclePolicyPreviewFilter";
const _LPPIPE = "LifecyclePolicyPreviewInProgressException";
const _LPPR = "LifecyclePolicyPreviewResult";
const _LPPRL = "LifecyclePolicyPreviewResultList";
const _LPPS = "LifecyclePolicyPreviewSummary";
const _LPRA = "LifecyclePolicyRuleAction";
const _PI$1 = "PutImage";
const _PIR = "PutImageRequest";
const _PIRu = "PutImageResponse";
const _RINFE = "ReferencedImagesNotFoundException";
const _RL = "RepositoryList";
const _RNFE$4 = "RepositoryNotFoundException";
const _Rep$2 = "Repository";
const _SLPP = "StartLifecyclePolicyPreview";
const _SLPPR = "StartLifecyclePolicyPreviewRequest";
const _SLPPRt = "StartLifecyclePolicyPreviewResponse";
const _TITC = "TransitioningImageTotalCount";
const _TITCr = "TransitioningImageTotalCounts";
const _UISC = "UpdateImageStorageClass";
const _UISCR = "UpdateImageStorageClassRequest";
const _UISCRp = "UpdateImageStorageClassResponse";
const _VE$1 = "ValidationException";
const _aD = "authorizationData";
const _aMT = "acceptedMediaTypes";
const _aMTr = "artifactMediaType";
const _aRP = "appliedRulePriority";
const _aT = "authorizationToken";
const _ac$1 = "action";
const _c$5 = "client";
const _cAr$1 = "createdAt";
const _d = "description";
const _dU = "downloadUrl";
const _e$5 = "error";
const _eA = "expiresAt";
const _eC$1 = "encryptionConfiguration";
const _eITC = "expiringImageTotalCount";
const _eT = "encryptionType";
const _f$2 = "failures";
const _fC$1 = "failureCode";
const _fR = "failureReason";
const _fSC = "findingSeverityCounts";
const _fT$1 = "filterType";
const _fi$1 = "filter";
const _hE$3 = "httpError";
const _i$1 = "images";
const _iD$1 = "imageDetails";
const _iDm = "imageDigest";
const _iI = "imageIds";
const _iIm = "imageId";
const _iM$1 = "imageManifest";
const _iMMT = "imageManifestMediaType";
const _iPA = "imagePushedAt";
const _iS = "imageStatus";
const _iSC = "imageScanningConfiguration";
const _iSCA = "imageScanCompletedAt";
const _iSFS = "imageScanFindingsSummary";
const _iSIB = "imageSizeInBytes";
const _iSS = "imageScanStatus";
const _iT$1 = "imageTags";
const _iTC = "imageTotalCount";
const _iTM = "imageTagMutability";
const _iTMEF = "imageTagMutabilityExclusionFilters";
const _iTm = "imageTag";
const _im$1 = "image";
const _kK$1 = "kmsKey";
const _lAA = "lastArchivedAt";
const _lAAa = "lastActivatedAt";
const _lDa = "layerDigest";
const _lEA = "lastEvaluatedAt";
const _lPT = "lifecyclePolicyText";
const _lRPT = "lastRecordedPullTime";
const _m$2 = "message";
const _mR$1 = "maxResults";
const _nT$1 = "nextToken";
const _pE = "proxyEndpoint";
const _pR = "previewResults";
const _rAe$1 = "repositoryArn";
const _rI$1 = "registryId";
const _rIe = "registryIds";
const _rN = "repositoryName";
const _rNe = "repositoryNames";
const _rUe = "repositoryUri";
const _rep = "repositories";
const _s$7 = "smithy.ts.sdk.synthetic.com.amazonaws.ecr";
const _sCt = "storageClass";
const _sMD = "subjectManifestDigest";
const _sOP = "scanOnPush";
const _st$1 = "status";
const _su$1 = "summary";
const _tITC = "transitioningImageTotalCounts";
const _tS = "tagStatus";
const _tSC = "targetStorageClass";
const _ty = "type";
const _vSUA = "vulnerabilitySourceUpdatedAt";
const n0$7 = "com.amazonaws.ecr";
const _s_registry$7 = new _shared$0.Fi(_s$7);
var ECRServiceException$ = [
	-3,
	_s$7,
	"ECRServiceException",
	0,
	[],
	[]
];
_s_registry$7.registerError(ECRServiceException$, ECRServiceException);
const n0_registry$7 = new _shared$0.Fi(n0$7);
var ImageAlreadyExistsException$ = [
	-3,
	n0$7,
	_IAEE,
	{ [_e$5]: _c$5 },
	[_m$2],
	[0]
];
n0_registry$7.registerError(ImageAlreadyExistsException$, ImageAlreadyExistsException);
var ImageNotFoundException$ = [
	-3,
	n0$7,
	_INFE,
	{ [_e$5]: _c$5 },
	[_m$2],
	[0]
];
n0_registry$7.registerError(ImageNotFoundException$, ImageNotFoundException);
var ImageStorageClassUpdateNotSupportedException$ = [
	-3,
	n0$7,
	_ISCUNSE,
	{ [_e$5]: _c$5 },
	[_m$2],
	[0]
];
n0_registry$7.registerError(ImageStorageClassUpdateNotSupportedException$, ImageStorageClassUpdateNotSupportedException);
var InvalidParameterException$$1 = [
	-3,
	n0$7,
	_IPE$1,
	{ [_e$5]: _c$5 },
	[_m$2],
	[0]
];
n0_registry$7.registerError(InvalidParameterException$$1, InvalidParameterException$1);
var LayersNotFoundException$ = [
	-3,
	n0$7,
	_LNFE,
	{ [_e$5]: _c$5 },
	[_m$2],
	[0]
];
n0_registry$7.registerError(LayersNotFoundException$, LayersNotFoundException);
var LifecyclePolicyNotFoundException$ = [
	-3,
	n0$7,
	_LPNFE,
	{ [_e$5]: _c$5 },
	[_m$2],
	[0]
];
n0_registry$7.registerError(LifecyclePolicyNotFoundException$, LifecyclePolicyNotFoundException);
var LifecyclePolicyPreviewInProgressException$ = [
	-3,
	n0$7,
	_LPPIPE,
	{ [_e$5]: _c$5 },
	[_m$2],
	[0]
];
n0_registry$7.registerError(LifecyclePolicyPreviewInProgressException$, LifecyclePolicyPreviewInProgressException);
var ReferencedImagesNotFoundException$ = [
	-3,
	n0$7,
	_RINFE,
	{ [_e$5]: _c$5 },
	[_m$2],
	[0]
];
n0_registry$7.registerError(ReferencedImagesNotFoundException$, ReferencedImagesNotFoundException);
var RepositoryNotFoundException$ = [
	-3,
	n0$7,
	_RNFE$4,
	{ [_e$5]: _c$5 },
	[_m$2],
	[0]
];
n0_registry$7.registerError(RepositoryNotFoundException$, RepositoryNotFoundException);
var ValidationException$$1 = [
	-3,
	n0$7,
	_VE$1,
	{
		[_e$5]: _c$5,
		[_hE$3]: 400
	},
	[_m$2],
	[0]
];
n0_registry$7.registerError(ValidationException$$1, ValidationException$1);
const errorTypeRegistries$7 = [_s_registry$7, n0_registry$7];
var AuthorizationData$ = [
	3,
	n0$7,
	_AD$1,
	0,
	[
		_aT,
		_eA,
		_pE
	],
	[
		0,
		4,
		0
	]
];
var BatchDeleteImageRequest$ = [
	3,
	n0$7,
	_BDIR,
	0,
	[
		_rN,
		_iI,
		_rI$1
	],
	[
		0,
		() => ImageIdentifierList,
		0
	],
	2
];
var BatchDeleteImageResponse$ = [
	3,
	n0$7,
	_BDIRa,
	0,
	[_iI, _f$2],
	[() => ImageIdentifierList, () => ImageFailureList]
];
var BatchGetImageRequest$ = [
	3,
	n0$7,
	_BGIR,
	0,
	[
		_rN,
		_iI,
		_rI$1,
		_aMT
	],
	[
		0,
		() => ImageIdentifierList,
		0,
		64
	],
	2
];
var BatchGetImageResponse$ = [
	3,
	n0$7,
	_BGIRa,
	0,
	[_i$1, _f$2],
	[() => ImageList, () => ImageFailureList]
];
var DescribeImagesFilter$ = [
	3,
	n0$7,
	_DIF,
	0,
	[_tS, _iS],
	[0, 0]
];
var DescribeImagesRequest$ = [
	3,
	n0$7,
	_DIR,
	0,
	[
		_rN,
		_rI$1,
		_iI,
		_nT$1,
		_mR$1,
		_fi$1
	],
	[
		0,
		0,
		() => ImageIdentifierList,
		0,
		1,
		() => DescribeImagesFilter$
	],
	1
];
var DescribeImagesResponse$ = [
	3,
	n0$7,
	_DIRe,
	0,
	[_iD$1, _nT$1],
	[() => ImageDetailList, 0]
];
var DescribeRepositoriesRequest$ = [
	3,
	n0$7,
	_DRRescr,
	0,
	[
		_rI$1,
		_rNe,
		_nT$1,
		_mR$1
	],
	[
		0,
		64,
		0,
		1
	]
];
var DescribeRepositoriesResponse$ = [
	3,
	n0$7,
	_DRRescri,
	0,
	[_rep, _nT$1],
	[() => RepositoryList, 0]
];
var EncryptionConfiguration$ = [
	3,
	n0$7,
	_EC$1,
	0,
	[_eT, _kK$1],
	[0, 0],
	1
];
var GetAuthorizationTokenRequest$ = [
	3,
	n0$7,
	_GATR,
	0,
	[_rIe],
	[64]
];
var GetAuthorizationTokenResponse$ = [
	3,
	n0$7,
	_GATRe,
	0,
	[_aD],
	[() => AuthorizationDataList]
];
var GetDownloadUrlForLayerRequest$ = [
	3,
	n0$7,
	_GDUFLR,
	0,
	[
		_rN,
		_lDa,
		_rI$1
	],
	[
		0,
		0,
		0
	],
	2
];
var GetDownloadUrlForLayerResponse$ = [
	3,
	n0$7,
	_GDUFLRe,
	0,
	[_dU, _lDa],
	[0, 0]
];
var GetLifecyclePolicyPreviewRequest$ = [
	3,
	n0$7,
	_GLPPR,
	0,
	[
		_rN,
		_rI$1,
		_iI,
		_nT$1,
		_mR$1,
		_fi$1
	],
	[
		0,
		0,
		() => ImageIdentifierList,
		0,
		1,
		() => LifecyclePolicyPreviewFilter$
	],
	1
];
var GetLifecyclePolicyPreviewResponse$ = [
	3,
	n0$7,
	_GLPPRe,
	0,
	[
		_rI$1,
		_rN,
		_lPT,
		_st$1,
		_nT$1,
		_pR,
		_su$1
	],
	[
		0,
		0,
		0,
		0,
		0,
		() => LifecyclePolicyPreviewResultList,
		() => LifecyclePolicyPreviewSummary$
	]
];
var GetLifecyclePolicyRequest$ = [
	3,
	n0$7,
	_GLPR,
	0,
	[_rN, _rI$1],
	[0, 0],
	1
];
var GetLifecyclePolicyResponse$ = [
	3,
	n0$7,
	_GLPRe,
	0,
	[
		_rI$1,
		_rN,
		_lPT,
		_lEA
	],
	[
		0,
		0,
		0,
		4
	]
];
var Image$ = [
	3,
	n0$7,
	_I$2,
	0,
	[
		_rI$1,
		_rN,
		_iIm,
		_iM$1,
		_iMMT
	],
	[
		0,
		0,
		() => ImageIdentifier$,
		0,
		0
	]
];
var ImageDetail$ = [
	3,
	n0$7,
	_ID$1,
	0,
	[
		_rI$1,
		_rN,
		_iDm,
		_iT$1,
		_iSIB,
		_iPA,
		_iSS,
		_iSFS,
		_iMMT,
		_aMTr,
		_lRPT,
		_sMD,
		_iS,
		_lAA,
		_lAAa
	],
	[
		0,
		0,
		0,
		64,
		1,
		4,
		() => ImageScanStatus$,
		() => ImageScanFindingsSummary$,
		0,
		0,
		4,
		0,
		0,
		4,
		4
	]
];
var ImageFailure$ = [
	3,
	n0$7,
	_IF,
	0,
	[
		_iIm,
		_fC$1,
		_fR
	],
	[
		() => ImageIdentifier$,
		0,
		0
	]
];
var ImageIdentifier$ = [
	3,
	n0$7,
	_II,
	0,
	[_iDm, _iTm],
	[0, 0]
];
var ImageScanFindingsSummary$ = [
	3,
	n0$7,
	_ISFS,
	0,
	[
		_iSCA,
		_vSUA,
		_fSC
	],
	[
		4,
		4,
		129
	]
];
var ImageScanningConfiguration$ = [
	3,
	n0$7,
	_ISC,
	0,
	[_sOP],
	[2]
];
var ImageScanStatus$ = [
	3,
	n0$7,
	_ISS$1,
	0,
	[_st$1, _d],
	[0, 0]
];
var ImageTagMutabilityExclusionFilter$ = [
	3,
	n0$7,
	_ITMEF,
	0,
	[_fT$1, _fi$1],
	[0, 0],
	2
];
var LifecyclePolicyPreviewFilter$ = [
	3,
	n0$7,
	_LPPF,
	0,
	[_tS],
	[0]
];
var LifecyclePolicyPreviewResult$ = [
	3,
	n0$7,
	_LPPR,
	0,
	[
		_iT$1,
		_iDm,
		_iPA,
		_ac$1,
		_aRP,
		_sCt
	],
	[
		64,
		0,
		4,
		() => LifecyclePolicyRuleAction$,
		1,
		0
	]
];
var LifecyclePolicyPreviewSummary$ = [
	3,
	n0$7,
	_LPPS,
	0,
	[_eITC, _tITC],
	[1, () => TransitioningImageTotalCounts]
];
var LifecyclePolicyRuleAction$ = [
	3,
	n0$7,
	_LPRA,
	0,
	[_ty, _tSC],
	[0, 0]
];
var PutImageRequest$ = [
	3,
	n0$7,
	_PIR,
	0,
	[
		_rN,
		_iM$1,
		_rI$1,
		_iMMT,
		_iTm,
		_iDm
	],
	[
		0,
		0,
		0,
		0,
		0,
		0
	],
	2
];
var PutImageResponse$ = [
	3,
	n0$7,
	_PIRu,
	0,
	[_im$1],
	[() => Image$]
];
var Repository$ = [
	3,
	n0$7,
	_Rep$2,
	0,
	[
		_rAe$1,
		_rI$1,
		_rN,
		_rUe,
		_cAr$1,
		_iTM,
		_iTMEF,
		_iSC,
		_eC$1
	],
	[
		0,
		0,
		0,
		0,
		4,
		0,
		() => ImageTagMutabilityExclusionFilters,
		() => ImageScanningConfiguration$,
		() => EncryptionConfiguration$
	]
];
var StartLifecyclePolicyPreviewRequest$ = [
	3,
	n0$7,
	_SLPPR,
	0,
	[
		_rN,
		_rI$1,
		_lPT
	],
	[
		0,
		0,
		0
	],
	1
];
var StartLifecyclePolicyPreviewResponse$ = [
	3,
	n0$7,
	_SLPPRt,
	0,
	[
		_rI$1,
		_rN,
		_lPT,
		_st$1
	],
	[
		0,
		0,
		0,
		0
	]
];
var TransitioningImageTotalCount$ = [
	3,
	n0$7,
	_TITC,
	0,
	[_tSC, _iTC],
	[0, 1]
];
var UpdateImageStorageClassRequest$ = [
	3,
	n0$7,
	_UISCR,
	0,
	[
		_rN,
		_iIm,
		_tSC,
		_rI$1
	],
	[
		0,
		() => ImageIdentifier$,
		0,
		0
	],
	3
];
var UpdateImageStorageClassResponse$ = [
	3,
	n0$7,
	_UISCRp,
	0,
	[
		_rI$1,
		_rN,
		_iIm,
		_iS
	],
	[
		0,
		0,
		() => ImageIdentifier$,
		0
	]
];
var AuthorizationDataList = [
	1,
	n0$7,
	_ADL,
	0,
	() => AuthorizationData$
];
var ImageDetailList = [
	1,
	n0$7,
	_IDL,
	0,
	() => ImageDetail$
];
var ImageFailureList = [
	1,
	n0$7,
	_IFL,
	0,
	() => ImageFailure$
];
var ImageIdentifierList = [
	1,
	n0$7,
	_IIL,
	0,
	() => ImageIdentifier$
];
var ImageList = [
	1,
	n0$7,
	_IL,
	0,
	() => Image$
];
var ImageTagMutabilityExclusionFilters = [
	1,
	n0$7,
	_ITMEFm,
	0,
	() => ImageTagMutabilityExclusionFilter$
];
var LifecyclePolicyPreviewResultList = [
	1,
	n0$7,
	_LPPRL,
	0,
	() => LifecyclePolicyPreviewResult$
];
var RepositoryList = [
	1,
	n0$7,
	_RL,
	0,
	() => Repository$
];
var TransitioningImageTotalCounts = [
	1,
	n0$7,
	_TITCr,
	0,
	() => TransitioningImageTotalCount$
];
var BatchDeleteImage$ = [
	9,
	n0$7,
	_BDI,
	0,
	() => BatchDeleteImageRequest$,
	() => BatchDeleteImageResponse$
];
var BatchGetImage$ = [
	9,
	n0$7,
	_BGI,
	0,
	() => BatchGetImageRequest$,
	() => BatchGetImageResponse$
];
var DescribeImages$ = [
	9,
	n0$7,
	_DI$1,
	0,
	() => DescribeImagesRequest$,
	() => DescribeImagesResponse$
];
var DescribeRepositories$ = [
	9,
	n0$7,
	_DRes,
	0,
	() => DescribeRepositoriesRequest$,
	() => DescribeRepositoriesResponse$
];
var GetAuthorizationToken$ = [
	9,
	n0$7,
	_GAT,
	0,
	() => GetAuthorizationTokenRequest$,
	() => GetAuthorizationTokenResponse$
];
var GetDownloadUrlForLayer$ = [
	9,
	n0$7,
	_GDUFL,
	0,
	() => GetDownloadUrlForLayerRequest$,
	() => GetDownloadUrlForLayerResponse$
];
var GetLifecyclePolicy$ = [
	9,
	n0$7,
	_GLP,
	0,
	() => GetLifecyclePolicyRequest$,
	() => GetLifecyclePolicyResponse$
];
var GetLifecyclePolicyPreview$ = [
	9,
	n0$7,
	_GLPP,
	0,
	() => GetLifecyclePolicyPreviewRequest$,
	() => GetLifecyclePolicyPreviewResponse$
];
var PutImage$ = [
	9,
	n0$7,
	_PI$1,
	0,
	() => PutImageRequest$,
	() => PutImageResponse$
];
var StartLifecyclePolicyPreview$ = [
	9,
	n0$7,
	_SLPP,
	0,
	() => StartLifecyclePolicyPreviewRequest$,
	() => StartLifecyclePolicyPreviewResponse$
];
var UpdateImageStorageClass$ = [
	9,
	n0$7,
	_UISC,
	0,
	() => UpdateImageStorageClassRequest$,
	() => UpdateImageStorageClassResponse$
];

// node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js
const _AC$2 = "AdvancedConfiguration";
const _AVC$1 = "AwsVpcConfiguration";
const _At$1 = "Attribute";
const _Attr = "Attributes";
const _CC$1 = "CanaryConfiguration";
const _CD$2 = "ContainerDefinition";
const _CDo = "ContainerDependency";
const _CDon$1 = "ContainerDefinitions";
const _CDont = "ContainerDependencies";
const _CE$3 = "ClientException";
const _CEo$1 = "ConflictException";
const _CI$2 = "ContainerImage";
const _CIon = "ContainerImages";
const _CPS$1 = "CapacityProviderStrategy";
const _CPSI$1 = "CapacityProviderStrategyItem";
const _CRP$1 = "ContainerRestartPolicy";
const _CSD = "ContinueServiceDeployment";
const _CSDR = "ContinueServiceDeploymentRequest";
const _CSDRo = "ContinueServiceDeploymentResponse";
const _Co$2 = "Container";
const _Con$3 = "Containers";
const _D$6 = "Deployment";
const _DA$1 = "DeploymentAlarms";
const _DC = "DeploymentConfiguration";
const _DCBe = "DeploymentCircuitBreaker";
const _DCe$1 = "DeploymentController";
const _DES = "DeploymentEphemeralStorage";
const _DESC = "DeploymentEarlySuccessCriteria";
const _DL = "DevicesList";
const _DLH = "DeploymentLifecycleHook";
const _DLHD = "DeploymentLifecycleHookDetail";
const _DLHDL = "DeploymentLifecycleHookDetailList";
const _DLHL = "DeploymentLifecycleHookList";
const _DLHTC = "DeploymentLifecycleHookTimeoutConfiguration";
const _DSD = "DescribeServiceDeployments";
const _DSDR = "DescribeServiceDeploymentsRequest";
const _DSDRe = "DescribeServiceDeploymentsResponse";
const _DSRR = "DescribeServiceRevisionsRequest";
const _DSRRe = "DescribeServiceRevisionsResponse";
const _DSRes = "DescribeServicesRequest";
const _DSResc = "DescribeServicesResponse";
const _DSRescr = "DescribeServiceRevisions";
const _DSes = "DescribeServices";
const _DT$1 = "DescribeTasks";
const _DTDRes = "DescribeTaskDefinitionRequest";
const _DTDResc = "DescribeTaskDefinitionResponse";
const _DTDes = "DescribeTaskDefinition";
const _DTR = "DescribeTasksRequest";
const _DTRe = "DescribeTasksResponse";
const _DVC = "DockerVolumeConfiguration";
const _De = "Device";
const _Dep = "Deployments";
const _EBSTS = "EBSTagSpecification";
const _EBSTSa = "EBSTagSpecifications";
const _EF = "EnvironmentFile";
const _EFSAC = "EFSAuthorizationConfig";
const _EFSVC = "EFSVolumeConfiguration";
const _EFn = "EnvironmentFiles";
const _ES$2 = "EphemeralStorage";
const _EV = "EnvironmentVariables";
const _F$2 = "Failure";
const _FC$1 = "FirelensConfiguration";
const _FSWFSAC = "FSxWindowsFileServerAuthorizationConfig";
const _FSWFSVC = "FSxWindowsFileServerVolumeConfiguration";
const _Fa = "Failures";
const _GCF = "GatewayConnectorFilters";
const _GCHC = "GatewayConnectorHealthCheck";
const _GCHCM = "GatewayConnectorHealthCheckMatcher";
const _GCLa = "GatewayConnectorList";
const _GCa = "GatewayConnector";
const _HC$1 = "HealthCheck";
const _HE = "HostEntry";
const _HEL = "HostEntryList";
const _HVP = "HostVolumeProperties";
const _IA$1 = "InferenceAccelerator";
const _IAn = "InferenceAccelerators";
const _IPE = "InvalidParameterException";
const _KC = "KernelCapabilities";
const _KVP = "KeyValuePair";
const _LB$1 = "LoadBalancer";
const _LBo$1 = "LoadBalancers";
const _LC$1 = "LinearConfiguration";
const _LCR = "ListClustersRequest";
const _LCRi = "ListClustersResponse";
const _LCi = "ListClusters";
const _LCo = "LogConfiguration";
const _LP = "LinuxParameters";
const _LS = "ListServices";
const _LSR = "ListServicesRequest";
const _LSRi = "ListServicesResponse";
const _LT$1 = "ListTasks";
const _LTD = "ListTaskDefinitions";
const _LTDF = "ListTaskDefinitionFamilies";
const _LTDFR = "ListTaskDefinitionFamiliesRequest";
const _LTDFRi = "ListTaskDefinitionFamiliesResponse";
const _LTDR = "ListTaskDefinitionsRequest";
const _LTDRi = "ListTaskDefinitionsResponse";
const _LTFR = "ListTagsForResource";
const _LTFRR = "ListTagsForResourceRequest";
const _LTFRRi = "ListTagsForResourceResponse";
const _LTR$1 = "ListTasksRequest";
const _LTRi$1 = "ListTasksResponse";
const _MCL = "MetricConfigurationList";
const _MCe$1 = "MetricConfiguration";
const _MCo = "MonitoringConfiguration";
const _MP = "MountPoint";
const _MPL = "MountPointList";
const _NC$2 = "NetworkConfiguration";
const _NMA = "NvidiaMpsAllocation";
const _PC$2 = "PlacementConstraint";
const _PCP = "ProxyConfigurationProperties";
const _PCl$1 = "PlacementConstraints";
const _PCr = "ProxyConfiguration";
const _PM = "PortMapping";
const _PML = "PortMappingList";
const _PS$2 = "PlacementStrategy";
const _PSl$1 = "PlacementStrategies";
const _RA$3 = "RequiresAttributes";
const _RC$2 = "RepositoryCredentials";
const _RCe = "ResolvedConfiguration";
const _RNFE$3 = "ResourceNotFoundException";
const _RP$2 = "RuntimePlatform";
const _RR = "ResourceRequirement";
const _RRe = "ResourceRequirements";
const _Ro$2 = "Rollback";
const _S$2 = "Scale";
const _SC$3 = "SystemControl";
const _SCALC = "ServiceConnectAccessLogConfiguration";
const _SCC = "ServiceConnectConfiguration";
const _SCCA = "ServiceConnectClientAlias";
const _SCCAL = "ServiceConnectClientAliasList";
const _SCCC = "ServiceConnectContainerConfigurations";
const _SCCCe = "ServiceConnectContainerConfiguration";
const _SCRS = "ServiceCurrentRevisionSummary";
const _SCRSL = "ServiceCurrentRevisionSummaryList";
const _SCS = "ServiceConnectService";
const _SCSL = "ServiceConnectServiceList";
const _SCSR = "ServiceConnectServiceResource";
const _SCSRL = "ServiceConnectServiceResourceList";
const _SCTC = "ServiceConnectTlsConfiguration";
const _SCTCA = "ServiceConnectTlsCertificateAuthority";
const _SCTTHMR = "ServiceConnectTestTrafficHeaderMatchRules";
const _SCTTHR = "ServiceConnectTestTrafficHeaderRules";
const _SCTTR = "ServiceConnectTestTrafficRules";
const _SCy = "SystemControls";
const _SD$1 = "ServiceDeployment";
const _SDA = "ServiceDeploymentAlarms";
const _SDe = "ServiceDeployments";
const _SEe = "ServiceEvent";
const _SEer = "ServiceEvents";
const _SFVC = "S3FilesVolumeConfiguration";
const _SL = "SecretList";
const _SMEBSVC = "ServiceManagedEBSVolumeConfiguration";
const _SR$1 = "ServiceRegistry";
const _SRLB = "ServiceRevisionLoadBalancer";
const _SRLBe = "ServiceRevisionLoadBalancers";
const _SRO = "ServiceRevisionOverrides";
const _SRS = "ServiceRevisionSummary";
const _SRSL = "ServiceRevisionsSummaryList";
const _SRe = "ServiceRevision";
const _SRer = "ServiceRegistries";
const _SRerv = "ServiceRevisions";
const _SSD = "StopServiceDeployment";
const _SSDR = "StopServiceDeploymentRequest";
const _SSDRt = "StopServiceDeploymentResponse";
const _SSh = "SharingStrategy";
const _SVC = "ServiceVolumeConfiguration";
const _SVCe = "ServiceVolumeConfigurations";
const _Se$1 = "Secret";
const _Ser = "Service";
const _Serv = "Services";
const _T$5 = "Tag";
const _TC$2 = "ThresholdConfiguration";
const _TCi = "TimeoutConfiguration";
const _TD$1 = "TaskDefinition";
const _TDPC = "TaskDefinitionPlacementConstraint";
const _TDPCa = "TaskDefinitionPlacementConstraints";
const _TL$1 = "TmpfsList";
const _TO$1 = "TaskOverride";
const _TR$2 = "TagResource";
const _TRR$1 = "TagResourceRequest";
const _TRRa = "TagResourceResponse";
const _TS = "TaskSet";
const _TSa = "TaskSets";
const _Ta$5 = "Task";
const _Tag$2 = "Tags";
const _Tas$1 = "Tasks";
const _Tm = "Tmpfs";
const _U = "Ulimit";
const _UL$1 = "UlimitList";
const _UR$1 = "UntagResource";
const _URR$1 = "UntagResourceRequest";
const _URRn = "UntagResourceResponse";
const _US$1 = "UpdateService";
const _USR = "UpdateServiceRequest";
const _USRp = "UpdateServiceResponse";
const _V$4 = "Volume";
const _VF = "VolumeFrom";
const _VFL = "VolumeFromList";
const _VL = "VolumeList";
const _VLAC = "VpcLatticeAdvancedConfiguration";
const _VLC = "VpcLatticeConfiguration";
const _VLCp = "VpcLatticeConfigurations";
const _aCd = "advancedConfiguration";
const _aCu = "authorizationConfig";
const _aCw = "awsvpcConfiguration";
const _aLCc = "accessLogConfiguration";
const _aN = "alarmNames";
const _aP = "appProtocol";
const _aPA = "accessPointArn";
const _aPAA = "awsPcaAuthorityArn";
const _aPI = "assignPublicIp";
const _aPIc = "accessPointId";
const _aTGA = "alternateTargetGroupArn";
const _aTc = "accessTypes";
const _aZR = "availabilityZoneRebalancing";
const _ac = "action";
const _ad = "add";
const _al = "alarms";
const _ar = "arn";
const _at = "attributes";
const _au = "autoprovision";
const _b$1 = "base";
const _bTIM = "bakeTimeInMinutes";
const _c$4 = "client";
const _cA = "clusterArn";
const _cAL = "configuredAtLaunch";
const _cAl = "clusterArns";
const _cAli = "clientAliases";
const _cAp = "cpuArchitecture";
const _cAr = "createdAt";
const _cBTIM = "canaryBakeTimeInMinutes";
const _cBr = "createdBy";
const _cC = "canaryConfiguration";
const _cCon = "containerConfigurations";
const _cD = "containerDefinitions";
const _cDC = "computedDesiredCount";
const _cI = "containerImages";
const _cIo = "containerInstance";
const _cNo = "containerName";
const _cP$1 = "canaryPercent";
const _cPR = "containerPortRange";
const _cPS = "capacityProviderStrategy";
const _cPa = "capacityProvider";
const _cPo = "containerPath";
const _cPon = "containerPort";
const _cPr = "credentialsParameter";
const _cS = "credentialSpecs";
const _cSD = "currentServiceDeployment";
const _cSR = "currentServiceRevisions";
const _ca = "capabilities";
const _cl = "cluster";
const _com = "command";
const _comp = "compatibilities";
const _con = "condition";
const _conta = "containers";
const _cp = "cpu";
const _dAer = "deregisteredAt";
const _dAi = "discoveryArn";
const _dC = "deploymentConfiguration";
const _dCB = "deploymentCircuitBreaker";
const _dCe = "desiredCount";
const _dCep = "deploymentController";
const _dL = "dockerLabels";
const _dN = "disableNetworking";
const _dNa = "daemonName";
const _dNe = "deviceName";
const _dNi = "discoveryName";
const _dNn = "dnsName";
const _dO = "dependsOn";
const _dOr = "driverOpts";
const _dRAe = "deleteRequestedAt";
const _dS = "dnsServers";
const _dSD = "dnsSearchDomains";
const _dSO = "dockerSecurityOptions";
const _dSe = "desiredStatus";
const _dT = "deviceType";
const _dVC = "dockerVolumeConfiguration";
const _de = "devices";
const _dep = "deployments";
const _det = "detail";
const _do = "domain";
const _dr = "driver";
const _dro = "drop";
const _e$4 = "error";
const _eC = "exitCode";
const _eEC = "enableExecuteCommand";
const _eECSMT = "enableECSManagedTags";
const _eF = "environmentFiles";
const _eFI = "enableFaultInjection";
const _eH = "extraHosts";
const _eI = "externalId";
const _eP = "entryPoint";
const _eRA = "executionRoleArn";
const _eSC = "earlySuccessCriteria";
const _eSp = "ephemeralStorage";
const _eVC = "efsVolumeConfiguration";
const _en = "environment";
const _ena = "enabled";
const _enab = "enable";
const _enc = "encrypted";
const _es = "essential";
const _ev = "events";
const _ex$1 = "expression";
const _exa = "exact";
const _f$1 = "family";
const _fA = "finishedAt";
const _fC = "firelensConfiguration";
const _fES = "fargateEphemeralStorage";
const _fND = "forceNewDeployment";
const _fP = "familyPrefix";
const _fSA = "fileSystemArn";
const _fSI = "fileSystemId";
const _fT = "failedTasks";
const _fTi = "filesystemType";
const _fWFSVC = "fsxWindowsFileServerVolumeConfiguration";
const _fa = "failures";
const _fam = "families";
const _fi = "filters";
const _fie = "field";
const _for = "format";
const _gC = "gatewayConnectors";
const _gCr = "grpcCode";
const _gr = "group";
const _h$2 = "hostname";
const _hC = "healthCheck";
const _hCGPS = "healthCheckGracePeriodSeconds";
const _hCIS = "healthCheckIntervalSeconds";
const _hCP = "healthCheckPath";
const _hCPe = "healthCheckProtocol";
const _hCPea = "healthCheckPort";
const _hCTS = "healthCheckTimeoutSeconds";
const _hCt = "httpCode";
const _hD = "hookDetails";
const _hI = "hookId";
const _hL = "hardLimit";
const _hP = "healthyPercent";
const _hPo = "hostPath";
const _hPos = "hostPort";
const _hS = "healthStatus";
const _hTA = "hookTargetArn";
const _hTC = "healthyThresholdCount";
const _he = "header";
const _ho = "host";
const _i = "id";
const _iA = "ipAddress";
const _iAn = "inferenceAccelerators";
const _iCA = "issuerCertificateAuthority";
const _iD = "imageDigest";
const _iEC = "ignoredExitCodes";
const _iM = "ipcMode";
const _iPE = "initProcessEnabled";
const _iPO = "ingressPortOverride";
const _iQP = "includeQueryParameters";
const _iTS = "idleTimeoutSeconds";
const _ia = "iam";
const _im = "image";
const _in = "interactive";
const _inc = "include";
const _int = "interval";
const _io = "iops";
const _k = "key";
const _kK = "kmsKey";
const _kKI = "kmsKeyId";
const _l = "links";
const _lB = "loadBalancers";
const _lBN = "loadBalancerName";
const _lC = "logConfiguration";
const _lCi = "linearConfiguration";
const _lD = "logDriver";
const _lH = "lifecycleHooks";
const _lHD = "lifecycleHookDetails";
const _lL = "logLevel";
const _lP = "linuxParameters";
const _lS = "lastStatus";
const _lSi = "lifecycleStages";
const _lSif = "lifecycleStage";
const _lT = "launchType";
const _la = "labels";
const _m$1 = "message";
const _mCP = "maxComputePercent";
const _mCe = "metricConfigurations";
const _mEBSV = "managedEBSVolume";
const _mHP = "minimumHealthyPercent";
const _mN = "metricNames";
const _mO = "mountOptions";
const _mP = "mountPoints";
const _mPa = "maximumPercent";
const _mR = "memoryReservation";
const _mRa = "maxResults";
const _mSa = "maxSwap";
const _mat = "matcher";
const _me = "memory";
const _mo = "monitoring";
const _n = "name";
const _nC = "networkConfiguration";
const _nM = "networkMode";
const _nMv = "nvidiaMps";
const _nT = "nextToken";
const _na = "namespace";
const _o = "options";
const _oSF = "operatingSystemFamily";
const _ov = "overrides";
const _p = "privileged";
const _pCe = "pendingCount";
const _pCl = "placementConstraints";
const _pCr = "proxyConfiguration";
const _pF = "platformFamily";
const _pLR = "productionListenerRule";
const _pM = "portMappings";
const _pMi = "pidMode";
const _pN = "portName";
const _pRTS = "perRequestTimeoutSeconds";
const _pS = "placementStrategy";
const _pT = "pseudoTerminal";
const _pTCe = "pendingTaskCount";
const _pTr = "propagateTags";
const _pV = "platformVersion";
const _pe = "permissions";
const _po = "port";
const _pr = "protocol";
const _pro = "properties";
const _r = "reason";
const _rA = "roleArn";
const _rAP = "restartAttemptPeriod";
const _rAe = "registeredAt";
const _rAeg = "registryArn";
const _rAeq = "requiresAttributes";
const _rAes = "resourceArn";
const _rB = "registeredBy";
const _rC = "repositoryCredentials";
const _rCe = "requiresCompatibilities";
const _rCes = "resolvedConfiguration";
const _rCu = "runningCount";
const _rD = "rootDirectory";
const _rI = "resourceIds";
const _rMT = "resourceManagementType";
const _rO = "readOnly";
const _rOHT = "resetOnHealthyTask";
const _rPTW = "requestedProductionTrafficWeight";
const _rPe = "restartPolicy";
const _rPu = "runtimePlatform";
const _rR = "resourceRequirements";
const _rRF = "readonlyRootFilesystem";
const _rS = "rolloutState";
const _rSR = "rolloutStateReason";
const _rSe = "resolutionSeconds";
const _rT = "resourceType";
const _rTCe = "requestedTaskCount";
const _rTCu = "runningTaskCount";
const _re = "revision";
const _ret = "retries";
const _rol = "rollback";
const _s$6 = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
const _sA = "startedAt";
const _sAe = "serviceArn";
const _sAer = "serviceArns";
const _sB = "startedBy";
const _sBTIM = "stepBakeTimeInMinutes";
const _sC = "systemControls";
const _sCC = "serviceConnectConfiguration";
const _sCR = "serviceConnectResources";
const _sCo = "sourceContainer";
const _sD = "serviceDeployments";
const _sDA = "serviceDeploymentArn";
const _sDAe = "serviceDeploymentArns";
const _sG = "securityGroups";
const _sIGB = "sizeInGiB";
const _sIn = "snapshotId";
const _sL = "softLimit";
const _sMS = "sharedMemorySize";
const _sN = "serviceName";
const _sO = "secretOptions";
const _sP = "startPeriod";
const _sPo = "sourcePath";
const _sPt = "stepPercent";
const _sR = "statusReason";
const _sRA = "serviceRevisionArns";
const _sRAe = "serviceRevisionArn";
const _sRe = "serviceRegistries";
const _sRer = "serviceRevisions";
const _sS = "schedulingStrategy";
const _sSA = "stabilityStatusAt";
const _sSR = "sourceServiceRevisions";
const _sSRC = "sourceServiceRevisionCleanup";
const _sSh = "sharingStrategy";
const _sSt = "stabilityStatus";
const _sT = "startTimeout";
const _sTt = "stopTimeout";
const _sTto = "stopType";
const _sV = "sourceVolume";
const _sVC = "s3filesVolumeConfiguration";
const _sc = "scale";
const _sco = "scope";
const _sec = "secrets";
const _ser = "service";
const _serv = "services";
const _si = "size";
const _so = "sort";
const _st = "status";
const _str = "strategy";
const _su = "subnets";
const _sw = "swappiness";
const _t$1 = "type";
const _tA = "taskArn";
const _tAN = "triggeredAlarmNames";
const _tAas = "taskArns";
const _tAi = "timeoutAction";
const _tC = "thresholdConfiguration";
const _tCi = "timeoutConfiguration";
const _tD = "taskDefinition";
const _tDA = "taskDefinitionArn";
const _tDAa = "taskDefinitionArns";
const _tEP = "transitEncryptionPort";
const _tEr = "transitEncryption";
const _tGA = "targetGroupArn";
const _tI = "targetId";
const _tIM = "timeoutInMinutes";
const _tK$1 = "tagKeys";
const _tLR = "testListenerRule";
const _tRA = "taskRoleArn";
const _tSA = "taskSetArn";
const _tSR = "targetServiceRevision";
const _tSa = "taskSets";
const _tSag = "tagSpecifications";
const _tT = "targetType";
const _tTR = "testTrafficRules";
const _ta = "tags";
const _tas = "tasks";
const _thr = "throughput";
const _ti = "timeout";
const _tl = "tls";
const _tm = "tmpfs";
const _u = "user";
const _uA = "updatedAt";
const _uTC = "unhealthyThresholdCount";
const _ul = "ulimits";
const _un = "unit";
const _v = "value";
const _vC = "versionConsistency";
const _vCo = "volumeConfigurations";
const _vF = "volumesFrom";
const _vFa = "valueFrom";
const _vIR = "volumeInitializationRate";
const _vLC = "vpcLatticeConfigurations";
const _vT = "volumeType";
const _ve = "version";
const _vo = "volumes";
const _w$1 = "weight";
const _wD = "workingDirectory";
const n0$6 = "com.amazonaws.ecs";
const _s_registry$6 = new _shared$0.Fi(_s$6);
var ECSServiceException$ = [
	-3,
	_s$6,
	"ECSServiceException",
	0,
	[],
	[]
];
_s_registry$6.registerError(ECSServiceException$, ECSServiceException);
const n0_registry$6 = new _shared$0.Fi(n0$6);
var ClientException$ = [
	-3,
	n0$6,
	_CE$3,
	{ [_e$4]: _c$4 },
	[_m$1],
	[0]
];
n0_registry$6.registerError(ClientException$, ClientException);
var ConflictException$$2 = [
	-3,
	n0$6,
	_CEo$1,
	{ [_e$4]: _c$4 },
	[_rI, _m$1],
	[64, 0]
];
n0_registry$6.registerError(ConflictException$$2, ConflictException$2);
var InvalidParameterException$ = [
	-3,
	n0$6,
	_IPE,
	{ [_e$4]: _c$4 },
	[_m$1],
	[0]
];
n0_registry$6.registerError(InvalidParameterException$, InvalidParameterException);
var ResourceNotFoundException$$3 = [
	-3,
	n0$6,
	_RNFE$3,
	{ [_e$4]: _c$4 },
	[_m$1],
	[0]
];
n0_registry$6.registerError(ResourceNotFoundException$$3, ResourceNotFoundException$3);
const errorTypeRegistries$6 = [_s_registry$6, n0_registry$6];
var AdvancedConfiguration$ = [
	3,
	n0$6,
	_AC$2,
	0,
	[
		_aTGA,
		_pLR,
		_tLR,
		_rA
	],
	[
		0,
		0,
		0,
		0
	]
];
var Attribute$ = [
	3,
	n0$6,
	_At$1,
	0,
	[
		_n,
		_v,
		_tT,
		_tI
	],
	[
		0,
		0,
		0,
		0
	],
	1
];
var AwsVpcConfiguration$$1 = [
	3,
	n0$6,
	_AVC$1,
	0,
	[
		_su,
		_sG,
		_aPI
	],
	[
		64,
		64,
		0
	],
	1
];
var CanaryConfiguration$ = [
	3,
	n0$6,
	_CC$1,
	0,
	[_cP$1, _cBTIM],
	[1, 1]
];
var CapacityProviderStrategyItem$$1 = [
	3,
	n0$6,
	_CPSI$1,
	0,
	[
		_cPa,
		_w$1,
		_b$1
	],
	[
		0,
		1,
		1
	],
	1
];
var Container$ = [
	3,
	n0$6,
	_Co$2,
	0,
	[
		_tA,
		_n,
		_im,
		_iD,
		_lS,
		_eC,
		_r,
		_hS,
		_cp,
		_me,
		_mR
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0
	]
];
var ContainerDefinition$$1 = [
	3,
	n0$6,
	_CD$2,
	0,
	[
		_n,
		_im,
		_rC,
		_cp,
		_me,
		_mR,
		_l,
		_pM,
		_es,
		_rPe,
		_eP,
		_com,
		_en,
		_eF,
		_mP,
		_vF,
		_lP,
		_sec,
		_dO,
		_sT,
		_sTt,
		_vC,
		_h$2,
		_u,
		_wD,
		_dN,
		_p,
		_rRF,
		_dS,
		_dSD,
		_eH,
		_dSO,
		_in,
		_pT,
		_dL,
		_ul,
		_lC,
		_hC,
		_sC,
		_rR,
		_fC,
		_cS
	],
	[
		0,
		0,
		[() => RepositoryCredentials$, 0],
		1,
		1,
		1,
		64,
		() => PortMappingList,
		2,
		() => ContainerRestartPolicy$,
		64,
		64,
		[() => EnvironmentVariables$1, 0],
		() => EnvironmentFiles,
		() => MountPointList,
		() => VolumeFromList,
		() => LinuxParameters$,
		() => SecretList,
		() => ContainerDependencies,
		1,
		1,
		0,
		0,
		0,
		0,
		2,
		2,
		2,
		64,
		64,
		() => HostEntryList,
		64,
		2,
		2,
		128,
		() => UlimitList,
		() => LogConfiguration$,
		() => HealthCheck$,
		() => SystemControls,
		() => ResourceRequirements,
		() => FirelensConfiguration$,
		64
	]
];
var ContainerDependency$ = [
	3,
	n0$6,
	_CDo,
	0,
	[_cNo, _con],
	[0, 0],
	2
];
var ContainerImage$ = [
	3,
	n0$6,
	_CI$2,
	0,
	[
		_cNo,
		_iD,
		_im
	],
	[
		0,
		0,
		0
	]
];
var ContainerRestartPolicy$ = [
	3,
	n0$6,
	_CRP$1,
	0,
	[
		_ena,
		_iEC,
		_rAP
	],
	[
		2,
		65,
		1
	],
	1
];
var ContinueServiceDeploymentRequest$ = [
	3,
	n0$6,
	_CSDR,
	0,
	[
		_sDA,
		_hI,
		_ac
	],
	[
		0,
		0,
		0
	],
	2
];
var ContinueServiceDeploymentResponse$ = [
	3,
	n0$6,
	_CSDRo,
	0,
	[_sDA],
	[0]
];
var Deployment$ = [
	3,
	n0$6,
	_D$6,
	0,
	[
		_i,
		_st,
		_tD,
		_dCe,
		_pCe,
		_rCu,
		_fT,
		_cAr,
		_uA,
		_cPS,
		_lT,
		_pV,
		_pF,
		_nC,
		_rS,
		_rSR,
		_sCC,
		_sCR,
		_vCo,
		_fES,
		_vLC
	],
	[
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		4,
		4,
		() => CapacityProviderStrategy$1,
		0,
		0,
		0,
		() => NetworkConfiguration$$1,
		0,
		0,
		() => ServiceConnectConfiguration$,
		() => ServiceConnectServiceResourceList,
		() => ServiceVolumeConfigurations,
		() => DeploymentEphemeralStorage$,
		() => VpcLatticeConfigurations
	]
];
var DeploymentAlarms$ = [
	3,
	n0$6,
	_DA$1,
	0,
	[
		_aN,
		_rol,
		_enab
	],
	[
		64,
		2,
		2
	],
	3
];
var DeploymentCircuitBreaker$ = [
	3,
	n0$6,
	_DCBe,
	0,
	[
		_enab,
		_rol,
		_rOHT,
		_tC
	],
	[
		2,
		2,
		2,
		() => ThresholdConfiguration$
	],
	2
];
var DeploymentConfiguration$ = [
	3,
	n0$6,
	_DC,
	0,
	[
		_dCB,
		_mPa,
		_mHP,
		_al,
		_str,
		_bTIM,
		_lH,
		_lCi,
		_cC,
		_eSC
	],
	[
		() => DeploymentCircuitBreaker$,
		1,
		1,
		() => DeploymentAlarms$,
		0,
		1,
		() => DeploymentLifecycleHookList,
		() => LinearConfiguration$,
		() => CanaryConfiguration$,
		() => DeploymentEarlySuccessCriteria$
	]
];
var DeploymentController$ = [
	3,
	n0$6,
	_DCe$1,
	0,
	[_t$1],
	[0],
	1
];
var DeploymentEarlySuccessCriteria$ = [
	3,
	n0$6,
	_DESC,
	0,
	[
		_enab,
		_hP,
		_sSRC
	],
	[
		2,
		1,
		0
	],
	1
];
var DeploymentEphemeralStorage$ = [
	3,
	n0$6,
	_DES,
	0,
	[_kKI],
	[0]
];
var DeploymentLifecycleHook$ = [
	3,
	n0$6,
	_DLH,
	0,
	[
		_tT,
		_hTA,
		_rA,
		_lSi,
		_hD,
		_tCi
	],
	[
		0,
		0,
		0,
		64,
		15,
		() => DeploymentLifecycleHookTimeoutConfiguration$
	]
];
var DeploymentLifecycleHookDetail$ = [
	3,
	n0$6,
	_DLHD,
	0,
	[
		_hI,
		_tT,
		_st,
		_tAi
	],
	[
		0,
		0,
		0,
		0
	]
];
var DeploymentLifecycleHookTimeoutConfiguration$ = [
	3,
	n0$6,
	_DLHTC,
	0,
	[_tIM, _ac],
	[1, 0]
];
var DescribeServiceDeploymentsRequest$ = [
	3,
	n0$6,
	_DSDR,
	0,
	[_sDAe],
	[64],
	1
];
var DescribeServiceDeploymentsResponse$ = [
	3,
	n0$6,
	_DSDRe,
	0,
	[_sD, _fa],
	[() => ServiceDeployments, () => Failures]
];
var DescribeServiceRevisionsRequest$ = [
	3,
	n0$6,
	_DSRR,
	0,
	[_sRA],
	[64],
	1
];
var DescribeServiceRevisionsResponse$ = [
	3,
	n0$6,
	_DSRRe,
	0,
	[_sRer, _fa],
	[() => ServiceRevisions, () => Failures]
];
var DescribeServicesRequest$ = [
	3,
	n0$6,
	_DSRes,
	0,
	[
		_serv,
		_cl,
		_inc
	],
	[
		64,
		0,
		64
	],
	1
];
var DescribeServicesResponse$ = [
	3,
	n0$6,
	_DSResc,
	0,
	[_serv, _fa],
	[() => Services, () => Failures]
];
var DescribeTaskDefinitionRequest$ = [
	3,
	n0$6,
	_DTDRes,
	0,
	[_tD, _inc],
	[0, 64],
	1
];
var DescribeTaskDefinitionResponse$ = [
	3,
	n0$6,
	_DTDResc,
	0,
	[_tD, _ta],
	[[() => TaskDefinition$, 0], () => Tags]
];
var DescribeTasksRequest$ = [
	3,
	n0$6,
	_DTR,
	0,
	[
		_tas,
		_cl,
		_inc
	],
	[
		64,
		0,
		64
	],
	1
];
var DescribeTasksResponse$ = [
	3,
	n0$6,
	_DTRe,
	0,
	[_tas, _fa],
	[[() => Tasks, 0], () => Failures]
];
var Device$ = [
	3,
	n0$6,
	_De,
	0,
	[
		_hPo,
		_cPo,
		_pe
	],
	[
		0,
		0,
		64
	],
	1
];
var DockerVolumeConfiguration$ = [
	3,
	n0$6,
	_DVC,
	0,
	[
		_sco,
		_au,
		_dr,
		_dOr,
		_la
	],
	[
		0,
		2,
		0,
		128,
		128
	]
];
var EBSTagSpecification$ = [
	3,
	n0$6,
	_EBSTS,
	0,
	[
		_rT,
		_ta,
		_pTr
	],
	[
		0,
		() => Tags,
		0
	],
	1
];
var EFSAuthorizationConfig$ = [
	3,
	n0$6,
	_EFSAC,
	0,
	[_aPIc, _ia],
	[0, 0]
];
var EFSVolumeConfiguration$ = [
	3,
	n0$6,
	_EFSVC,
	0,
	[
		_fSI,
		_rD,
		_tEr,
		_tEP,
		_aCu
	],
	[
		0,
		0,
		0,
		1,
		() => EFSAuthorizationConfig$
	],
	1
];
var EnvironmentFile$ = [
	3,
	n0$6,
	_EF,
	0,
	[_v, _t$1],
	[0, 0],
	2
];
var EphemeralStorage$$1 = [
	3,
	n0$6,
	_ES$2,
	0,
	[_sIGB],
	[1],
	1
];
var Failure$ = [
	3,
	n0$6,
	_F$2,
	0,
	[
		_ar,
		_r,
		_det
	],
	[
		0,
		0,
		0
	]
];
var FirelensConfiguration$ = [
	3,
	n0$6,
	_FC$1,
	0,
	[_t$1, _o],
	[0, 128],
	1
];
var FSxWindowsFileServerAuthorizationConfig$ = [
	3,
	n0$6,
	_FSWFSAC,
	0,
	[_cPr, _do],
	[0, 0],
	2
];
var FSxWindowsFileServerVolumeConfiguration$ = [
	3,
	n0$6,
	_FSWFSVC,
	0,
	[
		_fSI,
		_rD,
		_aCu
	],
	[
		0,
		0,
		() => FSxWindowsFileServerAuthorizationConfig$
	],
	3
];
var GatewayConnector$ = [
	3,
	n0$6,
	_GCa,
	0,
	[
		_pN,
		_hC,
		_fi
	],
	[
		0,
		() => GatewayConnectorHealthCheck$,
		() => GatewayConnectorFilters$
	],
	1
];
var GatewayConnectorFilters$ = [
	3,
	n0$6,
	_GCF,
	0,
	[_aTc],
	[64]
];
var GatewayConnectorHealthCheck$ = [
	3,
	n0$6,
	_GCHC,
	0,
	[
		_hCPe,
		_hCPea,
		_hCP,
		_hCTS,
		_hCIS,
		_hTC,
		_uTC,
		_mat
	],
	[
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		() => GatewayConnectorHealthCheckMatcher$
	]
];
var GatewayConnectorHealthCheckMatcher$ = [
	3,
	n0$6,
	_GCHCM,
	0,
	[_hCt, _gCr],
	[0, 0]
];
var HealthCheck$ = [
	3,
	n0$6,
	_HC$1,
	0,
	[
		_com,
		_int,
		_ti,
		_ret,
		_sP
	],
	[
		64,
		1,
		1,
		1,
		1
	],
	1
];
var HostEntry$ = [
	3,
	n0$6,
	_HE,
	0,
	[_h$2, _iA],
	[0, 0],
	2
];
var HostVolumeProperties$ = [
	3,
	n0$6,
	_HVP,
	0,
	[_sPo],
	[0]
];
var InferenceAccelerator$ = [
	3,
	n0$6,
	_IA$1,
	0,
	[_dNe, _dT],
	[0, 0],
	2
];
var KernelCapabilities$ = [
	3,
	n0$6,
	_KC,
	0,
	[_ad, _dro],
	[64, 64]
];
var KeyValuePair$ = [
	3,
	n0$6,
	_KVP,
	0,
	[_n, _v],
	[0, 0]
];
var LinearConfiguration$ = [
	3,
	n0$6,
	_LC$1,
	0,
	[_sPt, _sBTIM],
	[1, 1]
];
var LinuxParameters$ = [
	3,
	n0$6,
	_LP,
	0,
	[
		_ca,
		_de,
		_iPE,
		_sMS,
		_tm,
		_mSa,
		_sw
	],
	[
		() => KernelCapabilities$,
		() => DevicesList,
		2,
		1,
		() => TmpfsList,
		1,
		1
	]
];
var ListClustersRequest$ = [
	3,
	n0$6,
	_LCR,
	0,
	[_nT, _mRa],
	[0, 1]
];
var ListClustersResponse$ = [
	3,
	n0$6,
	_LCRi,
	0,
	[_cAl, _nT],
	[64, 0]
];
var ListServicesRequest$ = [
	3,
	n0$6,
	_LSR,
	0,
	[
		_cl,
		_nT,
		_mRa,
		_lT,
		_sS,
		_rMT
	],
	[
		0,
		0,
		1,
		0,
		0,
		0
	]
];
var ListServicesResponse$ = [
	3,
	n0$6,
	_LSRi,
	0,
	[_sAer, _nT],
	[64, 0]
];
var ListTagsForResourceRequest$ = [
	3,
	n0$6,
	_LTFRR,
	0,
	[_rAes],
	[0],
	1
];
var ListTagsForResourceResponse$ = [
	3,
	n0$6,
	_LTFRRi,
	0,
	[_ta],
	[() => Tags]
];
var ListTaskDefinitionFamiliesRequest$ = [
	3,
	n0$6,
	_LTDFR,
	0,
	[
		_fP,
		_st,
		_nT,
		_mRa
	],
	[
		0,
		0,
		0,
		1
	]
];
var ListTaskDefinitionFamiliesResponse$ = [
	3,
	n0$6,
	_LTDFRi,
	0,
	[_fam, _nT],
	[64, 0]
];
var ListTaskDefinitionsRequest$ = [
	3,
	n0$6,
	_LTDR,
	0,
	[
		_fP,
		_st,
		_so,
		_nT,
		_mRa
	],
	[
		0,
		0,
		0,
		0,
		1
	]
];
var ListTaskDefinitionsResponse$ = [
	3,
	n0$6,
	_LTDRi,
	0,
	[_tDAa, _nT],
	[64, 0]
];
var ListTasksRequest$ = [
	3,
	n0$6,
	_LTR$1,
	0,
	[
		_cl,
		_cIo,
		_f$1,
		_nT,
		_mRa,
		_sB,
		_sN,
		_dSe,
		_lT,
		_dNa
	],
	[
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0
	]
];
var ListTasksResponse$ = [
	3,
	n0$6,
	_LTRi$1,
	0,
	[_tAas, _nT],
	[64, 0]
];
var LoadBalancer$$1 = [
	3,
	n0$6,
	_LB$1,
	0,
	[
		_tGA,
		_lBN,
		_cNo,
		_cPon,
		_aCd
	],
	[
		0,
		0,
		0,
		1,
		() => AdvancedConfiguration$
	]
];
var LogConfiguration$ = [
	3,
	n0$6,
	_LCo,
	0,
	[
		_lD,
		_o,
		_sO
	],
	[
		0,
		128,
		() => SecretList
	],
	1
];
var MetricConfiguration$ = [
	3,
	n0$6,
	_MCe$1,
	0,
	[_mN, _rSe],
	[64, 1],
	2
];
var MonitoringConfiguration$ = [
	3,
	n0$6,
	_MCo,
	0,
	[_mCe],
	[() => MetricConfigurationList]
];
var MountPoint$ = [
	3,
	n0$6,
	_MP,
	0,
	[
		_sV,
		_cPo,
		_rO
	],
	[
		0,
		0,
		2
	]
];
var NetworkConfiguration$$1 = [
	3,
	n0$6,
	_NC$2,
	0,
	[_aCw],
	[() => AwsVpcConfiguration$$1]
];
var NvidiaMpsAllocation$ = [
	3,
	n0$6,
	_NMA,
	0,
	[_me, _mCP],
	[1, 1],
	1
];
var PlacementConstraint$$1 = [
	3,
	n0$6,
	_PC$2,
	0,
	[_t$1, _ex$1],
	[0, 0]
];
var PlacementStrategy$$1 = [
	3,
	n0$6,
	_PS$2,
	0,
	[_t$1, _fie],
	[0, 0]
];
var PortMapping$ = [
	3,
	n0$6,
	_PM,
	0,
	[
		_cPon,
		_hPos,
		_pr,
		_n,
		_aP,
		_cPR
	],
	[
		1,
		1,
		0,
		0,
		0,
		0
	]
];
var ProxyConfiguration$ = [
	3,
	n0$6,
	_PCr,
	0,
	[
		_cNo,
		_t$1,
		_pro
	],
	[
		0,
		0,
		() => ProxyConfigurationProperties
	],
	1
];
var RepositoryCredentials$ = [
	3,
	n0$6,
	_RC$2,
	8,
	[_cPr],
	[0],
	1
];
var ResolvedConfiguration$ = [
	3,
	n0$6,
	_RCe,
	0,
	[_lB],
	[() => ServiceRevisionLoadBalancers]
];
var ResourceRequirement$ = [
	3,
	n0$6,
	_RR,
	0,
	[
		_t$1,
		_v,
		_sSh
	],
	[
		0,
		0,
		() => SharingStrategy$
	],
	1
];
var Rollback$ = [
	3,
	n0$6,
	_Ro$2,
	0,
	[
		_r,
		_sA,
		_sRAe
	],
	[
		0,
		4,
		0
	]
];
var RuntimePlatform$ = [
	3,
	n0$6,
	_RP$2,
	0,
	[_cAp, _oSF],
	[0, 0]
];
var S3FilesVolumeConfiguration$ = [
	3,
	n0$6,
	_SFVC,
	0,
	[
		_fSA,
		_rD,
		_tEP,
		_aPA
	],
	[
		0,
		0,
		1,
		0
	],
	1
];
var Scale$ = [
	3,
	n0$6,
	_S$2,
	0,
	[_v, _un],
	[1, 0]
];
var Secret$ = [
	3,
	n0$6,
	_Se$1,
	0,
	[_n, _vFa],
	[0, 0],
	2
];
var Service$ = [
	3,
	n0$6,
	_Ser,
	0,
	[
		_sAe,
		_sN,
		_cA,
		_lB,
		_sRe,
		_st,
		_dCe,
		_rCu,
		_pCe,
		_lT,
		_cPS,
		_pV,
		_pF,
		_tD,
		_dC,
		_tSa,
		_dep,
		_rA,
		_ev,
		_cAr,
		_cSD,
		_cSR,
		_pCl,
		_pS,
		_nC,
		_hCGPS,
		_sS,
		_dCep,
		_ta,
		_cBr,
		_eECSMT,
		_pTr,
		_eEC,
		_aZR,
		_rMT
	],
	[
		0,
		0,
		0,
		() => LoadBalancers$1,
		() => ServiceRegistries,
		0,
		1,
		1,
		1,
		0,
		() => CapacityProviderStrategy$1,
		0,
		0,
		0,
		() => DeploymentConfiguration$,
		() => TaskSets,
		() => Deployments,
		0,
		() => ServiceEvents,
		4,
		0,
		() => ServiceCurrentRevisionSummaryList,
		() => PlacementConstraints$1,
		() => PlacementStrategies$1,
		() => NetworkConfiguration$$1,
		1,
		0,
		() => DeploymentController$,
		() => Tags,
		0,
		2,
		0,
		2,
		0,
		0
	]
];
var ServiceConnectAccessLogConfiguration$ = [
	3,
	n0$6,
	_SCALC,
	0,
	[_for, _iQP],
	[0, 0],
	1
];
var ServiceConnectClientAlias$ = [
	3,
	n0$6,
	_SCCA,
	0,
	[
		_po,
		_dNn,
		_tTR
	],
	[
		1,
		0,
		() => ServiceConnectTestTrafficRules$
	],
	1
];
var ServiceConnectConfiguration$ = [
	3,
	n0$6,
	_SCC,
	0,
	[
		_ena,
		_na,
		_serv,
		_lC,
		_aLCc,
		_cCon
	],
	[
		2,
		0,
		() => ServiceConnectServiceList,
		() => LogConfiguration$,
		() => ServiceConnectAccessLogConfiguration$,
		() => ServiceConnectContainerConfigurations
	],
	1
];
var ServiceConnectService$ = [
	3,
	n0$6,
	_SCS,
	0,
	[
		_pN,
		_dNi,
		_cAli,
		_iPO,
		_ti,
		_tl
	],
	[
		0,
		0,
		() => ServiceConnectClientAliasList,
		1,
		() => TimeoutConfiguration$,
		() => ServiceConnectTlsConfiguration$
	],
	1
];
var ServiceConnectServiceResource$ = [
	3,
	n0$6,
	_SCSR,
	0,
	[_dNi, _dAi],
	[0, 0]
];
var ServiceConnectTestTrafficHeaderMatchRules$ = [
	3,
	n0$6,
	_SCTTHMR,
	0,
	[_exa],
	[0],
	1
];
var ServiceConnectTestTrafficHeaderRules$ = [
	3,
	n0$6,
	_SCTTHR,
	0,
	[_n, _v],
	[0, () => ServiceConnectTestTrafficHeaderMatchRules$],
	1
];
var ServiceConnectTestTrafficRules$ = [
	3,
	n0$6,
	_SCTTR,
	0,
	[_he],
	[() => ServiceConnectTestTrafficHeaderRules$],
	1
];
var ServiceConnectTlsCertificateAuthority$ = [
	3,
	n0$6,
	_SCTCA,
	0,
	[_aPAA],
	[0]
];
var ServiceConnectTlsConfiguration$ = [
	3,
	n0$6,
	_SCTC,
	0,
	[
		_iCA,
		_kK,
		_rA
	],
	[
		() => ServiceConnectTlsCertificateAuthority$,
		0,
		0
	],
	1
];
var ServiceCurrentRevisionSummary$ = [
	3,
	n0$6,
	_SCRS,
	0,
	[
		_ar,
		_rTCe,
		_rTCu,
		_pTCe
	],
	[
		0,
		1,
		1,
		1
	]
];
var ServiceDeployment$ = [
	3,
	n0$6,
	_SD$1,
	0,
	[
		_sDA,
		_sAe,
		_cAr,
		_sA,
		_fA,
		_uA,
		_sSR,
		_tSR,
		_st,
		_sR,
		_lSif,
		_lHD,
		_dC,
		_rol,
		_al
	],
	[
		0,
		0,
		4,
		4,
		4,
		4,
		() => ServiceRevisionsSummaryList,
		() => ServiceRevisionSummary$,
		0,
		0,
		0,
		() => DeploymentLifecycleHookDetailList,
		() => DeploymentConfiguration$,
		() => Rollback$,
		() => ServiceDeploymentAlarms$
	]
];
var ServiceDeploymentAlarms$ = [
	3,
	n0$6,
	_SDA,
	0,
	[_st, _tAN],
	[0, 64]
];
var ServiceEvent$ = [
	3,
	n0$6,
	_SEe,
	0,
	[
		_i,
		_cAr,
		_m$1
	],
	[
		0,
		4,
		0
	]
];
var ServiceManagedEBSVolumeConfiguration$ = [
	3,
	n0$6,
	_SMEBSVC,
	0,
	[
		_rA,
		_enc,
		_kKI,
		_vT,
		_sIGB,
		_sIn,
		_vIR,
		_io,
		_thr,
		_tSag,
		_fTi
	],
	[
		0,
		2,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		() => EBSTagSpecifications,
		0
	],
	1
];
var ServiceRegistry$ = [
	3,
	n0$6,
	_SR$1,
	0,
	[
		_rAeg,
		_po,
		_cNo,
		_cPon
	],
	[
		0,
		1,
		0,
		1
	]
];
var ServiceRevision$ = [
	3,
	n0$6,
	_SRe,
	0,
	[
		_sRAe,
		_sAe,
		_tD,
		_cPS,
		_pV,
		_lB,
		_cI,
		_cAr,
		_rCes,
		_ov,
		_mo
	],
	[
		0,
		0,
		0,
		() => CapacityProviderStrategy$1,
		0,
		() => LoadBalancers$1,
		() => ContainerImages,
		4,
		() => ResolvedConfiguration$,
		() => ServiceRevisionOverrides$,
		() => MonitoringConfiguration$
	]
];
var ServiceRevisionLoadBalancer$ = [
	3,
	n0$6,
	_SRLB,
	0,
	[_tGA, _pLR],
	[0, 0]
];
var ServiceRevisionOverrides$ = [
	3,
	n0$6,
	_SRO,
	0,
	[],
	[]
];
var ServiceRevisionSummary$ = [
	3,
	n0$6,
	_SRS,
	0,
	[_ar, _rPTW],
	[0, 1]
];
var ServiceVolumeConfiguration$ = [
	3,
	n0$6,
	_SVC,
	0,
	[_n, _mEBSV],
	[0, () => ServiceManagedEBSVolumeConfiguration$],
	1
];
var StopServiceDeploymentRequest$ = [
	3,
	n0$6,
	_SSDR,
	0,
	[_sDA, _sTto],
	[0, 0],
	1
];
var StopServiceDeploymentResponse$ = [
	3,
	n0$6,
	_SSDRt,
	0,
	[_sDA],
	[0]
];
var SystemControl$ = [
	3,
	n0$6,
	_SC$3,
	0,
	[_na, _v],
	[0, 0]
];
var Tag$$3 = [
	3,
	n0$6,
	_T$5,
	0,
	[_k, _v],
	[0, 0]
];
var TagResourceRequest$$1 = [
	3,
	n0$6,
	_TRR$1,
	0,
	[_rAes, _ta],
	[0, () => Tags],
	2
];
var TagResourceResponse$ = [
	3,
	n0$6,
	_TRRa,
	0,
	[],
	[]
];
var Task$ = [
	3,
	n0$6,
	_Ta$5,
	0,
	[
		_at,
		_conta,
		_cp,
		_cAr,
		_dSe,
		_gr,
		_hS,
		_lS,
		_me,
		_ov,
		_pV,
		_sA,
		_ta,
		_tA,
		_tDA,
		_ve,
		_eSp
	],
	[
		() => Attributes,
		() => Containers,
		0,
		4,
		0,
		0,
		0,
		0,
		0,
		[() => TaskOverride$, 0],
		0,
		4,
		() => Tags,
		0,
		0,
		1,
		() => EphemeralStorage$$1
	]
];
var TaskDefinition$ = [
	3,
	n0$6,
	_TD$1,
	0,
	[
		_tDA,
		_cD,
		_f$1,
		_tRA,
		_eRA,
		_nM,
		_re,
		_vo,
		_st,
		_rAeq,
		_pCl,
		_comp,
		_rPu,
		_rCe,
		_cp,
		_me,
		_iAn,
		_pMi,
		_iM,
		_pCr,
		_rAe,
		_dAer,
		_dRAe,
		_rB,
		_eSp,
		_eFI
	],
	[
		0,
		[() => ContainerDefinitions, 0],
		0,
		0,
		0,
		0,
		1,
		() => VolumeList,
		0,
		() => RequiresAttributes,
		() => TaskDefinitionPlacementConstraints,
		64,
		() => RuntimePlatform$,
		64,
		0,
		0,
		() => InferenceAccelerators,
		0,
		0,
		() => ProxyConfiguration$,
		4,
		4,
		4,
		0,
		() => EphemeralStorage$$1,
		2
	]
];
var TaskDefinitionPlacementConstraint$ = [
	3,
	n0$6,
	_TDPC,
	0,
	[_t$1, _ex$1],
	[0, 0]
];
var TaskOverride$ = [
	3,
	n0$6,
	_TO$1,
	0,
	[
		_cp,
		_eRA,
		_me,
		_tRA,
		_eSp
	],
	[
		0,
		0,
		0,
		0,
		() => EphemeralStorage$$1
	]
];
var TaskSet$ = [
	3,
	n0$6,
	_TS,
	0,
	[
		_i,
		_tSA,
		_sAe,
		_cA,
		_sB,
		_eI,
		_st,
		_tD,
		_cDC,
		_pCe,
		_rCu,
		_cAr,
		_uA,
		_lT,
		_cPS,
		_pV,
		_pF,
		_nC,
		_lB,
		_sRe,
		_sc,
		_sSt,
		_sSA,
		_ta,
		_fES
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		4,
		4,
		0,
		() => CapacityProviderStrategy$1,
		0,
		0,
		() => NetworkConfiguration$$1,
		() => LoadBalancers$1,
		() => ServiceRegistries,
		() => Scale$,
		0,
		4,
		() => Tags,
		() => DeploymentEphemeralStorage$
	]
];
var ThresholdConfiguration$ = [
	3,
	n0$6,
	_TC$2,
	0,
	[_t$1, _v],
	[0, 1],
	2
];
var TimeoutConfiguration$ = [
	3,
	n0$6,
	_TCi,
	0,
	[_iTS, _pRTS],
	[1, 1]
];
var Tmpfs$ = [
	3,
	n0$6,
	_Tm,
	0,
	[
		_cPo,
		_si,
		_mO
	],
	[
		0,
		1,
		64
	],
	2
];
var Ulimit$ = [
	3,
	n0$6,
	_U,
	0,
	[
		_n,
		_sL,
		_hL
	],
	[
		0,
		1,
		1
	],
	3
];
var UntagResourceRequest$$1 = [
	3,
	n0$6,
	_URR$1,
	0,
	[_rAes, _tK$1],
	[0, 64],
	2
];
var UntagResourceResponse$ = [
	3,
	n0$6,
	_URRn,
	0,
	[],
	[]
];
var UpdateServiceRequest$ = [
	3,
	n0$6,
	_USR,
	0,
	[
		_ser,
		_cl,
		_dCe,
		_tD,
		_cPS,
		_dC,
		_aZR,
		_nC,
		_pCl,
		_pS,
		_pV,
		_fND,
		_hCGPS,
		_dCep,
		_eEC,
		_eECSMT,
		_lB,
		_pTr,
		_sRe,
		_sCC,
		_vCo,
		_vLC,
		_gC,
		_mo
	],
	[
		0,
		0,
		1,
		0,
		() => CapacityProviderStrategy$1,
		() => DeploymentConfiguration$,
		0,
		() => NetworkConfiguration$$1,
		() => PlacementConstraints$1,
		() => PlacementStrategies$1,
		0,
		2,
		1,
		() => DeploymentController$,
		2,
		2,
		() => LoadBalancers$1,
		0,
		() => ServiceRegistries,
		() => ServiceConnectConfiguration$,
		() => ServiceVolumeConfigurations,
		() => VpcLatticeConfigurations,
		() => GatewayConnectorList,
		() => MonitoringConfiguration$
	],
	1
];
var UpdateServiceResponse$ = [
	3,
	n0$6,
	_USRp,
	0,
	[_ser],
	[() => Service$]
];
var Volume$ = [
	3,
	n0$6,
	_V$4,
	0,
	[
		_n,
		_ho,
		_dVC,
		_eVC,
		_sVC,
		_fWFSVC,
		_cAL
	],
	[
		0,
		() => HostVolumeProperties$,
		() => DockerVolumeConfiguration$,
		() => EFSVolumeConfiguration$,
		() => S3FilesVolumeConfiguration$,
		() => FSxWindowsFileServerVolumeConfiguration$,
		2
	]
];
var VolumeFrom$ = [
	3,
	n0$6,
	_VF,
	0,
	[_sCo, _rO],
	[0, 2]
];
var VpcLatticeAdvancedConfiguration$ = [
	3,
	n0$6,
	_VLAC,
	0,
	[
		_aTGA,
		_pLR,
		_tLR
	],
	[
		0,
		0,
		0
	]
];
var VpcLatticeConfiguration$ = [
	3,
	n0$6,
	_VLC,
	0,
	[
		_rA,
		_tGA,
		_pN,
		_aCd
	],
	[
		0,
		0,
		0,
		() => VpcLatticeAdvancedConfiguration$
	],
	3
];
var Attributes = [
	1,
	n0$6,
	_Attr,
	0,
	() => Attribute$
];
var CapacityProviderStrategy$1 = [
	1,
	n0$6,
	_CPS$1,
	0,
	() => CapacityProviderStrategyItem$$1
];
var ContainerDefinitions = [
	1,
	n0$6,
	_CDon$1,
	0,
	[() => ContainerDefinition$$1, 0]
];
var ContainerDependencies = [
	1,
	n0$6,
	_CDont,
	0,
	() => ContainerDependency$
];
var ContainerImages = [
	1,
	n0$6,
	_CIon,
	0,
	() => ContainerImage$
];
var Containers = [
	1,
	n0$6,
	_Con$3,
	0,
	() => Container$
];
var DeploymentLifecycleHookDetailList = [
	1,
	n0$6,
	_DLHDL,
	0,
	() => DeploymentLifecycleHookDetail$
];
var DeploymentLifecycleHookList = [
	1,
	n0$6,
	_DLHL,
	0,
	() => DeploymentLifecycleHook$
];
var Deployments = [
	1,
	n0$6,
	_Dep,
	0,
	() => Deployment$
];
var DevicesList = [
	1,
	n0$6,
	_DL,
	0,
	() => Device$
];
var EBSTagSpecifications = [
	1,
	n0$6,
	_EBSTSa,
	0,
	() => EBSTagSpecification$
];
var EnvironmentFiles = [
	1,
	n0$6,
	_EFn,
	0,
	() => EnvironmentFile$
];
var EnvironmentVariables$1 = [
	1,
	n0$6,
	_EV,
	8,
	() => KeyValuePair$
];
var Failures = [
	1,
	n0$6,
	_Fa,
	0,
	() => Failure$
];
var GatewayConnectorList = [
	1,
	n0$6,
	_GCLa,
	0,
	() => GatewayConnector$
];
var HostEntryList = [
	1,
	n0$6,
	_HEL,
	0,
	() => HostEntry$
];
var InferenceAccelerators = [
	1,
	n0$6,
	_IAn,
	0,
	() => InferenceAccelerator$
];
var LoadBalancers$1 = [
	1,
	n0$6,
	_LBo$1,
	0,
	() => LoadBalancer$$1
];
var MetricConfigurationList = [
	1,
	n0$6,
	_MCL,
	0,
	() => MetricConfiguration$
];
var MountPointList = [
	1,
	n0$6,
	_MPL,
	0,
	() => MountPoint$
];
var PlacementConstraints$1 = [
	1,
	n0$6,
	_PCl$1,
	0,
	() => PlacementConstraint$$1
];
var PlacementStrategies$1 = [
	1,
	n0$6,
	_PSl$1,
	0,
	() => PlacementStrategy$$1
];
var PortMappingList = [
	1,
	n0$6,
	_PML,
	0,
	() => PortMapping$
];
var ProxyConfigurationProperties = [
	1,
	n0$6,
	_PCP,
	0,
	() => KeyValuePair$
];
var RequiresAttributes = [
	1,
	n0$6,
	_RA$3,
	0,
	() => Attribute$
];
var ResourceRequirements = [
	1,
	n0$6,
	_RRe,
	0,
	() => ResourceRequirement$
];
var SecretList = [
	1,
	n0$6,
	_SL,
	0,
	() => Secret$
];
var ServiceConnectClientAliasList = [
	1,
	n0$6,
	_SCCAL,
	0,
	() => ServiceConnectClientAlias$
];
var ServiceConnectContainerConfigurations = [
	1,
	n0$6,
	_SCCC,
	0,
	() => ServiceConnectContainerConfiguration$
];
var ServiceConnectServiceList = [
	1,
	n0$6,
	_SCSL,
	0,
	() => ServiceConnectService$
];
var ServiceConnectServiceResourceList = [
	1,
	n0$6,
	_SCSRL,
	0,
	() => ServiceConnectServiceResource$
];
var ServiceCurrentRevisionSummaryList = [
	1,
	n0$6,
	_SCRSL,
	0,
	() => ServiceCurrentRevisionSummary$
];
var ServiceDeployments = [
	1,
	n0$6,
	_SDe,
	0,
	() => ServiceDeployment$
];
var ServiceEvents = [
	1,
	n0$6,
	_SEer,
	0,
	() => ServiceEvent$
];
var ServiceRegistries = [
	1,
	n0$6,
	_SRer,
	0,
	() => ServiceRegistry$
];
var ServiceRevisionLoadBalancers = [
	1,
	n0$6,
	_SRLBe,
	0,
	() => ServiceRevisionLoadBalancer$
];
var ServiceRevisions = [
	1,
	n0$6,
	_SRerv,
	0,
	() => ServiceRevision$
];
var ServiceRevisionsSummaryList = [
	1,
	n0$6,
	_SRSL,
	0,
	() => ServiceRevisionSummary$
];
var Services = [
	1,
	n0$6,
	_Serv,
	0,
	() => Service$
];
var ServiceVolumeConfigurations = [
	1,
	n0$6,
	_SVCe,
	0,
	() => ServiceVolumeConfiguration$
];
var SystemControls = [
	1,
	n0$6,
	_SCy,
	0,
	() => SystemControl$
];
var Tags = [
	1,
	n0$6,
	_Tag$2,
	0,
	() => Tag$$3
];
var TaskDefinitionPlacementConstraints = [
	1,
	n0$6,
	_TDPCa,
	0,
	() => TaskDefinitionPlacementConstraint$
];
var Tasks = [
	1,
	n0$6,
	_Tas$1,
	0,
	[() => Task$, 0]
];
var TaskSets = [
	1,
	n0$6,
	_TSa,
	0,
	() => TaskSet$
];
var TmpfsList = [
	1,
	n0$6,
	_TL$1,
	0,
	() => Tmpfs$
];
var UlimitList = [
	1,
	n0$6,
	_UL$1,
	0,
	() => Ulimit$
];
var VolumeFromList = [
	1,
	n0$6,
	_VFL,
	0,
	() => VolumeFrom$
];
var VolumeList = [
	1,
	n0$6,
	_VL,
	0,
	() => Volume$
];
var VpcLatticeConfigurations = [
	1,
	n0$6,
	_VLCp,
	0,
	() => VpcLatticeConfiguration$
];
var ServiceConnectContainerConfiguration$ = [
	4,
	n0$6,
	_SCCCe,
	0,
	[_lL],
	[0]
];
var SharingStrategy$ = [
	4,
	n0$6,
	_SSh,
	0,
	[_nMv],
	[() => NvidiaMpsAllocation$]
];
var ContinueServiceDeployment$ = [
	9,
	n0$6,
	_CSD,
	0,
	() => ContinueServiceDeploymentRequest$,
	() => ContinueServiceDeploymentResponse$
];
var DescribeServiceDeployments$ = [
	9,
	n0$6,
	_DSD,
	0,
	() => DescribeServiceDeploymentsRequest$,
	() => DescribeServiceDeploymentsResponse$
];
var DescribeServiceRevisions$ = [
	9,
	n0$6,
	_DSRescr,
	0,
	() => DescribeServiceRevisionsRequest$,
	() => DescribeServiceRevisionsResponse$
];
var DescribeServices$ = [
	9,
	n0$6,
	_DSes,
	0,
	() => DescribeServicesRequest$,
	() => DescribeServicesResponse$
];
var DescribeTaskDefinition$ = [
	9,
	n0$6,
	_DTDes,
	0,
	() => DescribeTaskDefinitionRequest$,
	() => DescribeTaskDefinitionResponse$
];
var DescribeTasks$ = [
	9,
	n0$6,
	_DT$1,
	0,
	() => DescribeTasksRequest$,
	() => DescribeTasksResponse$
];
var ListClusters$ = [
	9,
	n0$6,
	_LCi,
	0,
	() => ListClustersRequest$,
	() => ListClustersResponse$
];
var ListServices$ = [
	9,
	n0$6,
	_LS,
	0,
	() => ListServicesRequest$,
	() => ListServicesResponse$
];
var ListTagsForResource$ = [
	9,
	n0$6,
	_LTFR,
	0,
	() => ListTagsForResourceRequest$,
	() => ListTagsForResourceResponse$
];
var ListTaskDefinitionFamilies$ = [
	9,
	n0$6,
	_LTDF,
	0,
	() => ListTaskDefinitionFamiliesRequest$,
	() => ListTaskDefinitionFamiliesResponse$
];
var ListTaskDefinitions$ = [
	9,
	n0$6,
	_LTD,
	0,
	() => ListTaskDefinitionsRequest$,
	() => ListTaskDefinitionsResponse$
];
var ListTasks$ = [
	9,
	n0$6,
	_LT$1,
	0,
	() => ListTasksRequest$,
	() => ListTasksResponse$
];
var StopServiceDeployment$ = [
	9,
	n0$6,
	_SSD,
	0,
	() => StopServiceDeploymentRequest$,
	() => StopServiceDeploymentResponse$
];
var TagResource$$1 = [
	9,
	n0$6,
	_TR$2,
	0,
	() => TagResourceRequest$$1,
	() => TagResourceResponse$
];
var UntagResource$$1 = [
	9,
	n0$6,
	_UR$1,
	0,
	() => UntagResourceRequest$$1,
	() => UntagResourceResponse$
];
var UpdateService$ = [
	9,
	n0$6,
	_US$1,
	0,
	() => UpdateServiceRequest$,
	() => UpdateServiceResponse$
];

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/schemas/schemas_0.js
const _A$3 = "Action";
const _AC$1 = "AdditionalClaims";
const _ACAC = "AuthenticateCognitoActionConfig";
const _ACC = "AuthenticateCognitoConfig";
const _AD = "AnomalyDetection";
const _AE = "AuthorizationEndpoint";
const _AI = "AllocationId";
const _AO = "AdministrativeOverride";
const _AOAC = "AuthenticateOidcActionConfig";
const _AOC = "AuthenticateOidcConfig";
const _AP = "AlpnPolicy";
const _AREP = "AuthenticationRequestExtraParams";
const _AT$1 = "AddTags";
const _ATI$1 = "AddTagsInput";
const _ATO$1 = "AddTagsOutput";
const _ATSCN = "AdvertiseTrustStoreCaNames";
const _AZ = "AvailabilityZone";
const _AZv = "AvailabilityZones";
const _Ac = "Actions";
const _At = "Attributes";
const _C$1 = "Certificates";
const _CA$1 = "CertificateArn";
const _CHZI = "CanonicalHostedZoneId";
const _CI$1 = "ClientId";
const _CL = "CertificateList";
const _COIP = "CustomerOwnedIpv4Pool";
const _CR = "CreateRule";
const _CRI = "CreateRuleInput";
const _CRO = "CreateRuleOutput";
const _CS$2 = "ClientSecret";
const _CT$2 = "ContentType";
const _CTr = "CreatedTime";
const _Ce = "Certificate";
const _Co$1 = "Code";
const _Con$2 = "Conditions";
const _D$5 = "Description";
const _DA = "DefaultActions";
const _DLBIe = "DescribeLoadBalancersInput";
const _DLBOe = "DescribeLoadBalancersOutput";
const _DLBe = "DescribeLoadBalancers";
const _DLIe = "DescribeListenersInput";
const _DLOe = "DescribeListenersOutput";
const _DLe = "DescribeListeners";
const _DNSN = "DNSName";
const _DR$1 = "DeleteRule";
const _DRI = "DeleteRuleInput";
const _DRIe = "DescribeRulesInput";
const _DRO = "DeleteRuleOutput";
const _DROe = "DescribeRulesOutput";
const _DRe = "DescribeRules";
const _DS$2 = "DurationSeconds";
const _DTGA = "DescribeTargetGroupAttributes";
const _DTGAI = "DescribeTargetGroupAttributesInput";
const _DTGAO = "DescribeTargetGroupAttributesOutput";
const _DTGIe = "DescribeTargetGroupsInput";
const _DTGOe = "DescribeTargetGroupsOutput";
const _DTGe = "DescribeTargetGroups";
const _DTH = "DescribeTargetHealth";
const _DTHI = "DescribeTargetHealthInput";
const _DTHO = "DescribeTargetHealthOutput";
const _DTIe = "DescribeTagsInput";
const _DTOe = "DescribeTagsOutput";
const _DTe = "DescribeTags";
const _E$2 = "Enabled";
const _EPFISN = "EnablePrefixForIpv6SourceNat";
const _ESGIROPLT = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic";
const _F$1 = "Format";
const _FAC = "ForwardActionConfig";
const _FC = "ForwardConfig";
const _FRAC = "FixedResponseActionConfig";
const _FRC = "FixedResponseConfig";
const _Fi = "Field";
const _GC = "GrpcCode";
const _H$1 = "Host";
const _HC = "HttpCode";
const _HCE = "HealthCheckEnabled";
const _HCIS = "HealthCheckIntervalSeconds";
const _HCP = "HealthCheckProtocol";
const _HCPe = "HealthCheckPort";
const _HCPea = "HealthCheckPath";
const _HCTS = "HealthCheckTimeoutSeconds";
const _HHC = "HostHeaderConfig";
const _HHCC = "HostHeaderConditionConfig";
const _HHCCt = "HttpHeaderConditionConfig";
const _HHCt = "HttpHeaderConfig";
const _HHN = "HttpHeaderName";
const _HHRC = "HostHeaderRewriteConfig";
const _HRMC = "HttpRequestMethodConfig";
const _HRMCC = "HttpRequestMethodConditionConfig";
const _HTC = "HealthyThresholdCount";
const _I$1 = "Issuer";
const _IA = "IpAddress";
const _IAT = "IpAddressType";
const _ICCE = "IgnoreClientCertificateExpiry";
const _ID = "IsDefault";
const _IIPI = "Ipv4IpamPoolId";
const _IP$1 = "IpamPools";
const _IPA = "IPv6Address";
const _Id = "Id";
const _In = "Include";
const _JE = "JwksEndpoint";
const _JVAAC = "JwtValidationActionAdditionalClaim";
const _JVAACw = "JwtValidationActionAdditionalClaims";
const _JVAC = "JwtValidationActionConfig";
const _JVC = "JwtValidationConfig";
const _K$3 = "Key";
const _L$2 = "Listeners";
const _LA$1 = "ListenerArn";
const _LAi = "ListenerArns";
const _LB = "LoadBalancers";
const _LBA = "LoadBalancerAddresses";
const _LBAo = "LoadBalancerArn";
const _LBAoa = "LoadBalancerArns";
const _LBAoad = "LoadBalancerAddress";
const _LBN = "LoadBalancerName";
const _LBS = "LoadBalancerState";
const _LBo = "LoadBalancer";
const _Lis = "Listener";
const _M$3 = "Message";
const _MA$1 = "MutualAuthentication";
const _MAA = "MutualAuthenticationAttributes";
const _MB = "MessageBody";
const _MIE = "MitigationInEffect";
const _ML = "ModifyListener";
const _MLI = "ModifyListenerInput";
const _MLO = "ModifyListenerOutput";
const _MR$2 = "ModifyRule";
const _MRI = "ModifyRuleInput";
const _MRO = "ModifyRuleOutput";
const _Ma$2 = "Matcher";
const _Mar = "Marker";
const _Mo$3 = "Mode";
const _N$3 = "Name";
const _NM$1 = "NextMarker";
const _Na = "Names";
const _O = "Order";
const _OI = "OutpostId";
const _OUR = "OnUnauthenticatedRequest";
const _P$1 = "Priority";
const _PIPA = "PrivateIPv4Address";
const _PPC = "PathPatternConfig";
const _PPCC = "PathPatternConditionConfig";
const _PS$1 = "PageSize";
const _PV$2 = "ProtocolVersion";
const _Pa$1 = "Path";
const _Po = "Port";
const _Pr = "Protocol";
const _Q$2 = "Query";
const _QSC = "QueryStringConfig";
const _QSCC = "QueryStringConditionConfig";
const _QSI = "QuicServerId";
const _QSKVP = "QueryStringKeyValuePair";
const _QSKVPL = "QueryStringKeyValuePairList";
const _R$2 = "Reason";
const _RA$2 = "ResourceArns";
const _RAC$1 = "RedirectActionConfig";
const _RAe = "ResourceArn";
const _RAu = "RuleArn";
const _RAul = "RuleArns";
const _RC$1 = "RedirectConfig";
const _RCL = "RewriteConfigList";
const _RCLu = "RuleConditionList";
const _RCew = "RewriteConfig";
const _RCu = "RuleCondition";
const _RNFE$2 = "ResourceNotFoundException";
const _RTIe = "RemoveTagsInput";
const _RTL = "RuleTransformList";
const _RTOe = "RemoveTagsOutput";
const _RTe$1 = "ResetTransforms";
const _RTem = "RemoveTags";
const _RTu = "RuleTransform";
const _RV = "RegexValues";
const _Re = "Result";
const _Reg = "Regex";
const _Rep$1 = "Replace";
const _Rew = "Rewrites";
const _Ru$1 = "Rules";
const _Rul = "Rule";
const _S$1 = "State";
const _SC$2 = "StatusCode";
const _SCN = "SessionCookieName";
const _SG$1 = "SecurityGroups";
const _SI = "SubnetId";
const _SIC = "SourceIpConfig";
const _SICC = "SourceIpConditionConfig";
const _SNIP = "SourceNatIpv6Prefixes";
const _SP$1 = "SslPolicy";
const _ST = "SessionTimeout";
const _Sc = "Scope";
const _Sch = "Scheme";
const _T$4 = "Type";
const _TCP = "TargetControlPort";
const _TD = "TagDescriptions";
const _TDa = "TagDescription";
const _TDar = "TargetDescription";
const _TDarg = "TargetDescriptions";
const _TE$1 = "TokenEndpoint";
const _TG = "TargetGroups";
const _TGA = "TargetGroupArn";
const _TGAa = "TargetGroupArns";
const _TGAar = "TargetGroupAttribute";
const _TGAarg = "TargetGroupAttributes";
const _TGL = "TargetGroupList";
const _TGN = "TargetGroupName";
const _TGSC = "TargetGroupStickinessConfig";
const _TGT = "TargetGroupTuple";
const _TGa = "TargetGroup";
const _TH = "TargetHealth";
const _THD = "TargetHealthDescriptions";
const _THDa = "TargetHealthDescription";
const _TK$2 = "TagKeys";
const _TL = "TagList";
const _TSA = "TrustStoreArn";
const _TSAS = "TrustStoreAssociationStatus";
const _TT = "TargetType";
const _Ta$4 = "Tags";
const _Tag$1 = "Tag";
const _Tar = "Targets";
const _Targ = "Target";
const _Tr = "Transforms";
const _UECS = "UseExistingClientSecret";
const _UIE = "UserInfoEndpoint";
const _UPA$1 = "UserPoolArn";
const _UPCI = "UserPoolClientId";
const _UPD = "UserPoolDomain";
const _URC = "UrlRewriteConfig";
const _UTC = "UnhealthyThresholdCount";
const _V$3 = "Values";
const _VI$1 = "VpcId";
const _Va$1 = "Value";
const _W = "Weight";
const _ZN = "ZoneName";
const _aQE = "awsQueryError";
const _c$3 = "client";
const _e$3 = "error";
const _hE$2 = "httpError";
const _s$5 = "smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";
const n0$5 = "com.amazonaws.elasticloadbalancingv2";
const _s_registry$5 = new _shared$0.Fi(_s$5);
var ElasticLoadBalancingV2ServiceException$ = [
	-3,
	_s$5,
	"ElasticLoadBalancingV2ServiceException",
	0,
	[],
	[]
];
_s_registry$5.registerError(ElasticLoadBalancingV2ServiceException$, ElasticLoadBalancingV2ServiceException);
const n0_registry$5 = new _shared$0.Fi(n0$5);
var ResourceNotFoundException$$2 = [
	-3,
	n0$5,
	_RNFE$2,
	{
		[_aQE]: [`ResourceNotFound`, 400],
		[_e$3]: _c$3,
		[_hE$2]: 400
	},
	[_M$3],
	[0]
];
n0_registry$5.registerError(ResourceNotFoundException$$2, ResourceNotFoundException$2);
const errorTypeRegistries$5 = [_s_registry$5, n0_registry$5];
var Action$ = [
	3,
	n0$5,
	_A$3,
	0,
	[
		_T$4,
		_TGA,
		_AOC,
		_ACC,
		_O,
		_RC$1,
		_FRC,
		_FC,
		_JVC
	],
	[
		0,
		0,
		() => AuthenticateOidcActionConfig$,
		() => AuthenticateCognitoActionConfig$,
		1,
		() => RedirectActionConfig$,
		() => FixedResponseActionConfig$,
		() => ForwardActionConfig$,
		() => JwtValidationActionConfig$
	],
	1
];
var AddTagsInput$$1 = [
	3,
	n0$5,
	_ATI$1,
	0,
	[_RA$2, _Ta$4],
	[64, () => TagList$1],
	2
];
var AddTagsOutput$$1 = [
	3,
	n0$5,
	_ATO$1,
	0,
	[],
	[]
];
var AdministrativeOverride$ = [
	3,
	n0$5,
	_AO,
	0,
	[
		_S$1,
		_R$2,
		_D$5
	],
	[
		0,
		0,
		0
	]
];
var AnomalyDetection$ = [
	3,
	n0$5,
	_AD,
	0,
	[_Re, _MIE],
	[0, 0]
];
var AuthenticateCognitoActionConfig$ = [
	3,
	n0$5,
	_ACAC,
	0,
	[
		_UPA$1,
		_UPCI,
		_UPD,
		_SCN,
		_Sc,
		_ST,
		_AREP,
		_OUR
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		128,
		0
	],
	3
];
var AuthenticateOidcActionConfig$ = [
	3,
	n0$5,
	_AOAC,
	0,
	[
		_I$1,
		_AE,
		_TE$1,
		_UIE,
		_CI$1,
		_CS$2,
		_SCN,
		_Sc,
		_ST,
		_AREP,
		_OUR,
		_UECS
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		128,
		0,
		2
	],
	5
];
var AvailabilityZone$ = [
	3,
	n0$5,
	_AZ,
	0,
	[
		_ZN,
		_SI,
		_OI,
		_LBA,
		_SNIP
	],
	[
		0,
		0,
		0,
		() => LoadBalancerAddresses,
		64
	]
];
var Certificate$ = [
	3,
	n0$5,
	_Ce,
	0,
	[_CA$1, _ID],
	[0, 2]
];
var CreateRuleInput$ = [
	3,
	n0$5,
	_CRI,
	0,
	[
		_LA$1,
		_Con$2,
		_P$1,
		_Ac,
		_Ta$4,
		_Tr
	],
	[
		0,
		() => RuleConditionList,
		1,
		() => Actions,
		() => TagList$1,
		() => RuleTransformList
	],
	4
];
var CreateRuleOutput$ = [
	3,
	n0$5,
	_CRO,
	0,
	[_Ru$1],
	[() => Rules]
];
var DeleteRuleInput$ = [
	3,
	n0$5,
	_DRI,
	0,
	[_RAu],
	[0],
	1
];
var DeleteRuleOutput$ = [
	3,
	n0$5,
	_DRO,
	0,
	[],
	[]
];
var DescribeListenersInput$ = [
	3,
	n0$5,
	_DLIe,
	0,
	[
		_LBAo,
		_LAi,
		_Mar,
		_PS$1
	],
	[
		0,
		64,
		0,
		1
	]
];
var DescribeListenersOutput$ = [
	3,
	n0$5,
	_DLOe,
	0,
	[_L$2, _NM$1],
	[() => Listeners, 0]
];
var DescribeLoadBalancersInput$ = [
	3,
	n0$5,
	_DLBIe,
	0,
	[
		_LBAoa,
		_Na,
		_Mar,
		_PS$1
	],
	[
		64,
		64,
		0,
		1
	]
];
var DescribeLoadBalancersOutput$ = [
	3,
	n0$5,
	_DLBOe,
	0,
	[_LB, _NM$1],
	[() => LoadBalancers, 0]
];
var DescribeRulesInput$ = [
	3,
	n0$5,
	_DRIe,
	0,
	[
		_LA$1,
		_RAul,
		_Mar,
		_PS$1
	],
	[
		0,
		64,
		0,
		1
	]
];
var DescribeRulesOutput$ = [
	3,
	n0$5,
	_DROe,
	0,
	[_Ru$1, _NM$1],
	[() => Rules, 0]
];
var DescribeTagsInput$ = [
	3,
	n0$5,
	_DTIe,
	0,
	[_RA$2],
	[64],
	1
];
var DescribeTagsOutput$ = [
	3,
	n0$5,
	_DTOe,
	0,
	[_TD],
	[() => TagDescriptions]
];
var DescribeTargetGroupAttributesInput$ = [
	3,
	n0$5,
	_DTGAI,
	0,
	[_TGA],
	[0],
	1
];
var DescribeTargetGroupAttributesOutput$ = [
	3,
	n0$5,
	_DTGAO,
	0,
	[_At],
	[() => TargetGroupAttributes]
];
var DescribeTargetGroupsInput$ = [
	3,
	n0$5,
	_DTGIe,
	0,
	[
		_LBAo,
		_TGAa,
		_Na,
		_Mar,
		_PS$1
	],
	[
		0,
		64,
		64,
		0,
		1
	]
];
var DescribeTargetGroupsOutput$ = [
	3,
	n0$5,
	_DTGOe,
	0,
	[_TG, _NM$1],
	[() => TargetGroups, 0]
];
var DescribeTargetHealthInput$ = [
	3,
	n0$5,
	_DTHI,
	0,
	[
		_TGA,
		_Tar,
		_In
	],
	[
		0,
		() => TargetDescriptions,
		64
	],
	1
];
var DescribeTargetHealthOutput$ = [
	3,
	n0$5,
	_DTHO,
	0,
	[_THD],
	[() => TargetHealthDescriptions]
];
var FixedResponseActionConfig$ = [
	3,
	n0$5,
	_FRAC,
	0,
	[
		_SC$2,
		_MB,
		_CT$2
	],
	[
		0,
		0,
		0
	],
	1
];
var ForwardActionConfig$ = [
	3,
	n0$5,
	_FAC,
	0,
	[_TG, _TGSC],
	[() => TargetGroupList, () => TargetGroupStickinessConfig$]
];
var HostHeaderConditionConfig$ = [
	3,
	n0$5,
	_HHCC,
	0,
	[_V$3, _RV],
	[64, 64]
];
var HostHeaderRewriteConfig$ = [
	3,
	n0$5,
	_HHRC,
	0,
	[_Rew],
	[() => RewriteConfigList]
];
var HttpHeaderConditionConfig$ = [
	3,
	n0$5,
	_HHCCt,
	0,
	[
		_HHN,
		_V$3,
		_RV
	],
	[
		0,
		64,
		64
	]
];
var HttpRequestMethodConditionConfig$ = [
	3,
	n0$5,
	_HRMCC,
	0,
	[_V$3],
	[64]
];
var IpamPools$ = [
	3,
	n0$5,
	_IP$1,
	0,
	[_IIPI],
	[0]
];
var JwtValidationActionAdditionalClaim$ = [
	3,
	n0$5,
	_JVAAC,
	0,
	[
		_F$1,
		_N$3,
		_V$3
	],
	[
		0,
		0,
		64
	],
	3
];
var JwtValidationActionConfig$ = [
	3,
	n0$5,
	_JVAC,
	0,
	[
		_JE,
		_I$1,
		_AC$1
	],
	[
		0,
		0,
		() => JwtValidationActionAdditionalClaims
	],
	2
];
var Listener$ = [
	3,
	n0$5,
	_Lis,
	0,
	[
		_LA$1,
		_LBAo,
		_Po,
		_Pr,
		_C$1,
		_SP$1,
		_DA,
		_AP,
		_MA$1
	],
	[
		0,
		0,
		1,
		0,
		() => CertificateList,
		0,
		() => Actions,
		64,
		() => MutualAuthenticationAttributes$
	]
];
var LoadBalancer$ = [
	3,
	n0$5,
	_LBo,
	0,
	[
		_LBAo,
		_DNSN,
		_CHZI,
		_CTr,
		_LBN,
		_Sch,
		_VI$1,
		_S$1,
		_T$4,
		_AZv,
		_SG$1,
		_IAT,
		_COIP,
		_ESGIROPLT,
		_EPFISN,
		_IP$1
	],
	[
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		() => LoadBalancerState$,
		0,
		() => AvailabilityZones,
		64,
		0,
		0,
		0,
		0,
		() => IpamPools$
	]
];
var LoadBalancerAddress$ = [
	3,
	n0$5,
	_LBAoad,
	0,
	[
		_IA,
		_AI,
		_PIPA,
		_IPA
	],
	[
		0,
		0,
		0,
		0
	]
];
var LoadBalancerState$ = [
	3,
	n0$5,
	_LBS,
	0,
	[_Co$1, _R$2],
	[0, 0]
];
var Matcher$ = [
	3,
	n0$5,
	_Ma$2,
	0,
	[_HC, _GC],
	[0, 0]
];
var ModifyListenerInput$ = [
	3,
	n0$5,
	_MLI,
	0,
	[
		_LA$1,
		_Po,
		_Pr,
		_SP$1,
		_C$1,
		_DA,
		_AP,
		_MA$1
	],
	[
		0,
		1,
		0,
		0,
		() => CertificateList,
		() => Actions,
		64,
		() => MutualAuthenticationAttributes$
	],
	1
];
var ModifyListenerOutput$ = [
	3,
	n0$5,
	_MLO,
	0,
	[_L$2],
	[() => Listeners]
];
var ModifyRuleInput$ = [
	3,
	n0$5,
	_MRI,
	0,
	[
		_RAu,
		_Con$2,
		_Ac,
		_Tr,
		_RTe$1
	],
	[
		0,
		() => RuleConditionList,
		() => Actions,
		() => RuleTransformList,
		2
	],
	1
];
var ModifyRuleOutput$ = [
	3,
	n0$5,
	_MRO,
	0,
	[_Ru$1],
	[() => Rules]
];
var MutualAuthenticationAttributes$ = [
	3,
	n0$5,
	_MAA,
	0,
	[
		_Mo$3,
		_TSA,
		_ICCE,
		_TSAS,
		_ATSCN
	],
	[
		0,
		0,
		2,
		0,
		0
	]
];
var PathPatternConditionConfig$ = [
	3,
	n0$5,
	_PPCC,
	0,
	[_V$3, _RV],
	[64, 64]
];
var QueryStringConditionConfig$ = [
	3,
	n0$5,
	_QSCC,
	0,
	[_V$3],
	[() => QueryStringKeyValuePairList]
];
var QueryStringKeyValuePair$ = [
	3,
	n0$5,
	_QSKVP,
	0,
	[_K$3, _Va$1],
	[0, 0]
];
var RedirectActionConfig$ = [
	3,
	n0$5,
	_RAC$1,
	0,
	[
		_SC$2,
		_Pr,
		_Po,
		_H$1,
		_Pa$1,
		_Q$2
	],
	[
		0,
		0,
		0,
		0,
		0,
		0
	],
	1
];
var RemoveTagsInput$ = [
	3,
	n0$5,
	_RTIe,
	0,
	[_RA$2, _TK$2],
	[64, 64],
	2
];
var RemoveTagsOutput$ = [
	3,
	n0$5,
	_RTOe,
	0,
	[],
	[]
];
var RewriteConfig$ = [
	3,
	n0$5,
	_RCew,
	0,
	[_Reg, _Rep$1],
	[0, 0],
	2
];
var Rule$ = [
	3,
	n0$5,
	_Rul,
	0,
	[
		_RAu,
		_P$1,
		_Con$2,
		_Ac,
		_ID,
		_Tr
	],
	[
		0,
		0,
		() => RuleConditionList,
		() => Actions,
		2,
		() => RuleTransformList
	]
];
var RuleCondition$ = [
	3,
	n0$5,
	_RCu,
	0,
	[
		_Fi,
		_V$3,
		_HHC,
		_PPC,
		_HHCt,
		_QSC,
		_HRMC,
		_SIC,
		_RV
	],
	[
		0,
		64,
		() => HostHeaderConditionConfig$,
		() => PathPatternConditionConfig$,
		() => HttpHeaderConditionConfig$,
		() => QueryStringConditionConfig$,
		() => HttpRequestMethodConditionConfig$,
		() => SourceIpConditionConfig$,
		64
	]
];
var RuleTransform$ = [
	3,
	n0$5,
	_RTu,
	0,
	[
		_T$4,
		_HHRC,
		_URC
	],
	[
		0,
		() => HostHeaderRewriteConfig$,
		() => UrlRewriteConfig$
	],
	1
];
var SourceIpConditionConfig$ = [
	3,
	n0$5,
	_SICC,
	0,
	[_V$3, _IAT],
	[64, 0]
];
var Tag$$2 = [
	3,
	n0$5,
	_Tag$1,
	0,
	[_K$3, _Va$1],
	[0, 0],
	1
];
var TagDescription$ = [
	3,
	n0$5,
	_TDa,
	0,
	[_RAe, _Ta$4],
	[0, () => TagList$1]
];
var TargetDescription$ = [
	3,
	n0$5,
	_TDar,
	0,
	[
		_Id,
		_Po,
		_AZ,
		_QSI
	],
	[
		0,
		1,
		0,
		0
	],
	1
];
var TargetGroup$ = [
	3,
	n0$5,
	_TGa,
	0,
	[
		_TGA,
		_TGN,
		_Pr,
		_Po,
		_VI$1,
		_HCP,
		_HCPe,
		_HCE,
		_HCIS,
		_HCTS,
		_HTC,
		_UTC,
		_HCPea,
		_Ma$2,
		_LBAoa,
		_TT,
		_PV$2,
		_IAT,
		_TCP
	],
	[
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		2,
		1,
		1,
		1,
		1,
		0,
		() => Matcher$,
		64,
		0,
		0,
		0,
		1
	]
];
var TargetGroupAttribute$ = [
	3,
	n0$5,
	_TGAar,
	0,
	[_K$3, _Va$1],
	[0, 0]
];
var TargetGroupStickinessConfig$ = [
	3,
	n0$5,
	_TGSC,
	0,
	[_E$2, _DS$2],
	[2, 1]
];
var TargetGroupTuple$ = [
	3,
	n0$5,
	_TGT,
	0,
	[_TGA, _W],
	[0, 1]
];
var TargetHealth$ = [
	3,
	n0$5,
	_TH,
	0,
	[
		_S$1,
		_R$2,
		_D$5
	],
	[
		0,
		0,
		0
	]
];
var TargetHealthDescription$ = [
	3,
	n0$5,
	_THDa,
	0,
	[
		_Targ,
		_HCPe,
		_TH,
		_AD,
		_AO
	],
	[
		() => TargetDescription$,
		0,
		() => TargetHealth$,
		() => AnomalyDetection$,
		() => AdministrativeOverride$
	]
];
var UrlRewriteConfig$ = [
	3,
	n0$5,
	_URC,
	0,
	[_Rew],
	[() => RewriteConfigList]
];
var Actions = [
	1,
	n0$5,
	_Ac,
	0,
	() => Action$
];
var AvailabilityZones = [
	1,
	n0$5,
	_AZv,
	0,
	() => AvailabilityZone$
];
var CertificateList = [
	1,
	n0$5,
	_CL,
	0,
	() => Certificate$
];
var JwtValidationActionAdditionalClaims = [
	1,
	n0$5,
	_JVAACw,
	0,
	() => JwtValidationActionAdditionalClaim$
];
var Listeners = [
	1,
	n0$5,
	_L$2,
	0,
	() => Listener$
];
var LoadBalancerAddresses = [
	1,
	n0$5,
	_LBA,
	0,
	() => LoadBalancerAddress$
];
var LoadBalancers = [
	1,
	n0$5,
	_LB,
	0,
	() => LoadBalancer$
];
var QueryStringKeyValuePairList = [
	1,
	n0$5,
	_QSKVPL,
	0,
	() => QueryStringKeyValuePair$
];
var RewriteConfigList = [
	1,
	n0$5,
	_RCL,
	0,
	() => RewriteConfig$
];
var RuleConditionList = [
	1,
	n0$5,
	_RCLu,
	0,
	() => RuleCondition$
];
var Rules = [
	1,
	n0$5,
	_Ru$1,
	0,
	() => Rule$
];
var RuleTransformList = [
	1,
	n0$5,
	_RTL,
	0,
	() => RuleTransform$
];
var TagDescriptions = [
	1,
	n0$5,
	_TD,
	0,
	() => TagDescription$
];
var TagList$1 = [
	1,
	n0$5,
	_TL,
	0,
	() => Tag$$2
];
var TargetDescriptions = [
	1,
	n0$5,
	_TDarg,
	0,
	() => TargetDescription$
];
var TargetGroupAttributes = [
	1,
	n0$5,
	_TGAarg,
	0,
	() => TargetGroupAttribute$
];
var TargetGroupList = [
	1,
	n0$5,
	_TGL,
	0,
	() => TargetGroupTuple$
];
var TargetGroups = [
	1,
	n0$5,
	_TG,
	0,
	() => TargetGroup$
];
var TargetHealthDescriptions = [
	1,
	n0$5,
	_THD,
	0,
	() => TargetHealthDescription$
];
var AddTags$$1 = [
	9,
	n0$5,
	_AT$1,
	0,
	() => AddTagsInput$$1,
	() => AddTagsOutput$$1
];
var CreateRule$ = [
	9,
	n0$5,
	_CR,
	0,
	() => CreateRuleInput$,
	() => CreateRuleOutput$
];
var DeleteRule$ = [
	9,
	n0$5,
	_DR$1,
	0,
	() => DeleteRuleInput$,
	() => DeleteRuleOutput$
];
var DescribeListeners$ = [
	9,
	n0$5,
	_DLe,
	0,
	() => DescribeListenersInput$,
	() => DescribeListenersOutput$
];
var DescribeLoadBalancers$ = [
	9,
	n0$5,
	_DLBe,
	0,
	() => DescribeLoadBalancersInput$,
	() => DescribeLoadBalancersOutput$
];
var DescribeRules$ = [
	9,
	n0$5,
	_DRe,
	0,
	() => DescribeRulesInput$,
	() => DescribeRulesOutput$
];
var DescribeTags$ = [
	9,
	n0$5,
	_DTe,
	0,
	() => DescribeTagsInput$,
	() => DescribeTagsOutput$
];
var DescribeTargetGroupAttributes$ = [
	9,
	n0$5,
	_DTGA,
	0,
	() => DescribeTargetGroupAttributesInput$,
	() => DescribeTargetGroupAttributesOutput$
];
var DescribeTargetGroups$ = [
	9,
	n0$5,
	_DTGe,
	0,
	() => DescribeTargetGroupsInput$,
	() => DescribeTargetGroupsOutput$
];
var DescribeTargetHealth$ = [
	9,
	n0$5,
	_DTH,
	0,
	() => DescribeTargetHealthInput$,
	() => DescribeTargetHealthOutput$
];
var ModifyListener$ = [
	9,
	n0$5,
	_ML,
	0,
	() => ModifyListenerInput$,
	() => ModifyListenerOutput$
];
var ModifyRule$ = [
	9,
	n0$5,
	_MR$2,
	0,
	() => ModifyRuleInput$,
	() => ModifyRuleOutput$
];
var RemoveTags$ = [
	9,
	n0$5,
	_RTem,
	0,
	() => RemoveTagsInput$,
	() => RemoveTagsOutput$
];

// node_modules/@aws-sdk/client-iam/dist-es/schemas/schemas_0.js
const _A$2 = "Arn";
const _AN = "AttachmentName";
const _ANc = "ActionNames";
const _ARPD = "AssumeRolePolicyDocument";
const _AT = "AttachmentType";
const _CA = "CallerArn";
const _CE$2 = "ContextEntry";
const _CELT = "ContextEntryListType";
const _CEo = "ContextEntries";
const _CKN = "ContextKeyName";
const _CKT = "ContextKeyType";
const _CKV = "ContextKeyValues";
const _D$4 = "Description";
const _EAN = "EvalActionName";
const _EDv = "EvalDecision";
const _ER$1 = "EvaluationResult";
const _ERLT = "EvaluationResultsListType";
const _ERv = "EvaluationResults";
const _GR = "GetRole";
const _GRR = "GetRoleRequest";
const _GRRe = "GetRoleResponse";
const _IPIT = "InlinePolicyIdentifierType";
const _IPIn = "InlinePolicyIdentifier";
const _IT = "IsTruncated";
const _K$2 = "Key";
const _MCV = "MissingContextValues";
const _MI$1 = "MaxItems";
const _Ma$1 = "Marker";
const _PA$1 = "PolicyArn";
const _PBPIL = "PermissionsBoundaryPolicyInputList";
const _PEL = "PolicyExclusionList";
const _PELT = "PolicyExclusionsListType";
const _PIL = "PolicyInputList";
const _PIo = "PolicyIdentifier";
const _PN$1 = "PolicyName";
const _PSA = "PolicySourceArn";
const _PT$1 = "PolicyType";
const _Pa = "Path";
const _R$1 = "Region";
const _RA$1 = "ResourceArns";
const _RHO = "ResourceHandlingOption";
const _RLU = "RoleLastUsed";
const _RN = "RoleName";
const _RO = "ResourceOwner";
const _RP$1 = "ResourcePolicy";
const _Ro$1 = "Role";
const _SPP = "SimulatePrincipalPolicy";
const _SPPR = "SimulatePrincipalPolicyRequest";
const _SPR = "SimulatePolicyResponse";
const _T$3 = "Tags";
const _Ta$3 = "Tag";
const _Val = "Value";
const _s$4 = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
const _tLT = "tagListType";
const n0$4 = "com.amazonaws.iam";
const _s_registry$4 = new _shared$0.Fi(_s$4);
var IAMServiceException$ = [
	-3,
	_s$4,
	"IAMServiceException",
	0,
	[],
	[]
];
_s_registry$4.registerError(IAMServiceException$, IAMServiceException);
const n0_registry$4 = new _shared$0.Fi(n0$4);
const errorTypeRegistries$4 = [_s_registry$4, n0_registry$4];
var ContextEntry$ = [
	3,
	n0$4,
	_CE$2,
	0,
	[
		_CKN,
		_CKV,
		_CKT
	],
	[
		0,
		64,
		0
	]
];
var EvaluationResult$ = [
	3,
	n0$4,
	_ER$1,
	0,
	[
		_EAN,
		_EDv,
		_MCV
	],
	[
		0,
		0,
		64
	],
	2
];
var GetRoleRequest$ = [
	3,
	n0$4,
	_GRR,
	0,
	[_RN],
	[0],
	1
];
var GetRoleResponse$ = [
	3,
	n0$4,
	_GRRe,
	0,
	[_Ro$1],
	[() => Role$],
	1
];
var InlinePolicyIdentifierType$ = [
	3,
	n0$4,
	_IPIT,
	0,
	[
		_PN$1,
		_AT,
		_AN
	],
	[
		0,
		0,
		0
	],
	3
];
var Role$ = [
	3,
	n0$4,
	_Ro$1,
	0,
	[
		_Pa,
		_RN,
		_A$2,
		_ARPD,
		_D$4,
		_T$3,
		_RLU
	],
	[
		0,
		0,
		0,
		0,
		0,
		() => tagListType,
		() => RoleLastUsed$
	],
	3
];
var RoleLastUsed$ = [
	3,
	n0$4,
	_RLU,
	0,
	[_R$1],
	[0]
];
var SimulatePolicyResponse$ = [
	3,
	n0$4,
	_SPR,
	0,
	[
		_ERv,
		_IT,
		_Ma$1
	],
	[
		() => EvaluationResultsListType,
		2,
		0
	]
];
var SimulatePrincipalPolicyRequest$ = [
	3,
	n0$4,
	_SPPR,
	0,
	[
		_PSA,
		_ANc,
		_PIL,
		_PBPIL,
		_PEL,
		_RA$1,
		_RP$1,
		_RO,
		_CA,
		_CEo,
		_RHO,
		_MI$1,
		_Ma$1
	],
	[
		0,
		64,
		64,
		64,
		() => PolicyExclusionsListType,
		64,
		0,
		0,
		0,
		() => ContextEntryListType,
		0,
		1,
		0
	],
	2
];
var Tag$$1 = [
	3,
	n0$4,
	_Ta$3,
	0,
	[_K$2, _Val],
	[0, 0],
	2
];
var ContextEntryListType = [
	1,
	n0$4,
	_CELT,
	0,
	() => ContextEntry$
];
var EvaluationResultsListType = [
	1,
	n0$4,
	_ERLT,
	0,
	() => EvaluationResult$
];
var PolicyExclusionsListType = [
	1,
	n0$4,
	_PELT,
	0,
	() => PolicyIdentifier$
];
var tagListType = [
	1,
	n0$4,
	_tLT,
	0,
	() => Tag$$1
];
var PolicyIdentifier$ = [
	4,
	n0$4,
	_PIo,
	0,
	[
		_PT$1,
		_PA$1,
		_IPIn
	],
	[
		0,
		0,
		() => InlinePolicyIdentifierType$
	]
];
var GetRole$ = [
	9,
	n0$4,
	_GR,
	0,
	() => GetRoleRequest$,
	() => GetRoleResponse$
];
var SimulatePrincipalPolicy$ = [
	9,
	n0$4,
	_SPP,
	0,
	() => SimulatePrincipalPolicyRequest$,
	() => SimulatePolicyResponse$
];

// node_modules/@aws-sdk/client-lambda/dist-es/schemas/schemas_0.js
const _AA = "AliasArn";
const _AC = "AliasConfiguration";
const _ALL = "ApplicationLogLevel";
const _AOp = "ApplyOn";
const _APCE = "AvailableProvisionedConcurrentExecutions";
const _APCEl = "AllocatedProvisionedConcurrentExecutions";
const _ARC$1 = "AliasRoutingConfiguration";
const _AVW = "AdditionalVersionWeights";
const _Ar$1 = "Architectures";
const _Arn = "Arn";
const _C = "Concurrency";
const _CPA = "CapacityProviderArn";
const _CPC = "CapacityProviderConfig";
const _CS$1 = "CodeSize";
const _CSo = "CodeSha256";
const _CSon = "ConfigSha256";
const _Cod = "Code";
const _Com = "Command";
const _Con$1 = "Configuration";
const _D$3 = "Description";
const _DCu = "DurableConfig";
const _DLC$1 = "DeadLetterConfig";
const _DSR = "DirectS3Read";
const _E$1 = "Error";
const _EC = "ErrorCode";
const _EE = "EnvironmentError";
const _EEMGBPVC = "ExecutionEnvironmentMemoryGiBPerVCpu";
const _EP$1 = "EntryPoint";
const _ER = "EnvironmentResponse";
const _ES$1 = "EphemeralStorage";
const _ETx = "ExecutionTimeout";
const _EVN = "EnvironmentVariableName";
const _EVV = "EnvironmentVariableValue";
const _EVn = "EnvironmentVariables";
const _Env = "Environment";
const _FA$1 = "FunctionArn";
const _FCL = "FunctionCodeLocation";
const _FCLE = "FunctionCodeLocationError";
const _FCun = "FunctionConfiguration";
const _FLu = "FunctionList";
const _FN = "FunctionName";
const _FSC = "FileSystemConfigs";
const _FSCL = "FileSystemConfigList";
const _FSCi = "FileSystemConfig";
const _FV$1 = "FunctionVersion";
const _Fu = "Functions";
const _GA = "GetAlias";
const _GAR = "GetAliasRequest";
const _GF = "GetFunction";
const _GFCRet = "GetFunctionConfigurationRequest";
const _GFCe = "GetFunctionConfiguration";
const _GFR = "GetFunctionRequest";
const _GFRe = "GetFunctionResponse";
const _H = "Handler";
const _IAFDS = "Ipv6AllowedForDualStack";
const _IC = "ImageConfig";
const _ICE = "ImageConfigError";
const _ICR = "ImageConfigResponse";
const _IU = "ImageUri";
const _K$1 = "Key";
const _KMSKA = "KMSKeyArn";
const _L$1 = "Layers";
const _LC = "LoggingConfig";
const _LF = "LogFormat";
const _LFR = "ListFunctionsRequest";
const _LFRi = "ListFunctionsResponse";
const _LFi = "ListFunctions";
const _LG = "LogGroup";
const _LM = "LastModified";
const _LMICPC = "LambdaManagedInstancesCapacityProviderConfig";
const _LMP = "LocalMountPath";
const _LPCC = "ListProvisionedConcurrencyConfigs";
const _LPCCR = "ListProvisionedConcurrencyConfigsRequest";
const _LPCCRi = "ListProvisionedConcurrencyConfigsResponse";
const _LRL = "LayersReferenceList";
const _LTR = "ListTagsRequest";
const _LTRi = "ListTagsResponse";
const _LTi = "ListTags";
const _LUS = "LastUpdateStatus";
const _LUSR = "LastUpdateStatusReason";
const _LUSRC = "LastUpdateStatusReasonCode";
const _La = "Layer";
const _Lo = "Location";
const _M$2 = "Message";
const _MAa = "MasterArn";
const _MI = "MaxItems";
const _MR$1 = "MasterRegion";
const _MS = "MemorySize";
const _Ma = "Marker";
const _Mo$2 = "Mode";
const _N$2 = "Name";
const _NM = "NextMarker";
const _OSp = "OptimizationStatus";
const _PCC = "ProvisionedConcurrencyConfigs";
const _PCCL = "ProvisionedConcurrencyConfigList";
const _PCCLI = "ProvisionedConcurrencyConfigListItem";
const _PEEMC = "PerExecutionEnvironmentMaxConcurrency";
const _PFE = "PreconditionFailedException";
const _PTa = "PackageType";
const _Q$1 = "Qualifier";
const _RC = "RoutingConfig";
const _RCE = "ResourceConflictException";
const _RCEe = "ReservedConcurrentExecutions";
const _RI$2 = "RevisionId";
const _RIU = "ResolvedImageUri";
const _RNFE$1 = "ResourceNotFoundException";
const _RPCE = "RequestedProvisionedConcurrentExecutions";
const _RPID = "RetentionPeriodInDays";
const _RSO = "ResolvedS3Object";
const _RT = "RepositoryType";
const _RVA = "RuntimeVersionArn";
const _RVC = "RuntimeVersionConfig";
const _RVE = "RuntimeVersionError";
const _Res = "Resource";
const _Ro = "Role";
const _Ru = "Runtime";
const _SB$1 = "S3Bucket";
const _SFC = "S3FilesConfig";
const _SGI$1 = "SecurityGroupIds";
const _SIu = "SubnetIds";
const _SJA = "SigningJobArn";
const _SK = "S3Key";
const _SKMSKA = "SourceKMSKeyArn";
const _SLL = "SystemLogLevel";
const _SOV = "S3ObjectVersion";
const _SPVAi = "SigningProfileVersionArn";
const _SR = "StateReason";
const _SRCt = "StateReasonCode";
const _SRt = "StatusReason";
const _SS = "SensitiveString";
const _SSR = "SnapStartResponse";
const _SSn = "SnapStart";
const _Si = "Size";
const _St$2 = "State";
const _Sta = "Status";
const _T$2 = "Type";
const _TA = "TargetArn";
const _TCR = "TracingConfigResponse";
const _TCe = "TenancyConfig";
const _TCr = "TracingConfig";
const _TE = "TagsError";
const _TIM = "TenantIsolationMode";
const _TK$1 = "TagKeys";
const _TKL = "TagKeyList";
const _TR$1 = "TagResource";
const _TRR = "TagResourceRequest";
const _Ta$2 = "Tags";
const _Ti = "Timeout";
const _UA = "UpdateAlias";
const _UAR = "UpdateAliasRequest";
const _UR = "UntagResource";
const _URR = "UntagResourceRequest";
const _V$2 = "Variables";
const _VC$1 = "VpcConfig";
const _VCR = "VpcConfigResponse";
const _VI = "VpcId";
const _Ve = "Version";
const _WD = "WorkingDirectory";
const _c$2 = "client";
const _e$2 = "error";
const _h$1 = "http";
const _hE$1 = "httpError";
const _hQ$1 = "httpQuery";
const _m = "message";
const _s$3 = "smithy.ts.sdk.synthetic.com.amazonaws.lambda";
const _tK = "tagKeys";
const _xN = "xmlName";
const n0$3 = "com.amazonaws.lambda";
const _s_registry$3 = new _shared$0.Fi(_s$3);
var LambdaServiceException$ = [
	-3,
	_s$3,
	"LambdaServiceException",
	0,
	[],
	[]
];
_s_registry$3.registerError(LambdaServiceException$, LambdaServiceException);
const n0_registry$3 = new _shared$0.Fi(n0$3);
var PreconditionFailedException$ = [
	-3,
	n0$3,
	_PFE,
	{
		[_e$2]: _c$2,
		[_hE$1]: 412
	},
	[_T$2, _m],
	[0, 0]
];
n0_registry$3.registerError(PreconditionFailedException$, PreconditionFailedException);
var ResourceConflictException$ = [
	-3,
	n0$3,
	_RCE,
	{
		[_e$2]: _c$2,
		[_hE$1]: 409
	},
	[_T$2, _m],
	[0, 0]
];
n0_registry$3.registerError(ResourceConflictException$, ResourceConflictException);
var ResourceNotFoundException$$1 = [
	-3,
	n0$3,
	_RNFE$1,
	{
		[_e$2]: _c$2,
		[_hE$1]: 404
	},
	[_T$2, _M$2],
	[0, 0]
];
n0_registry$3.registerError(ResourceNotFoundException$$1, ResourceNotFoundException$1);
const errorTypeRegistries$3 = [_s_registry$3, n0_registry$3];
var EnvironmentVariableName = [
	0,
	n0$3,
	_EVN,
	8,
	0
];
var EnvironmentVariableValue = [
	0,
	n0$3,
	_EVV,
	8,
	0
];
var SensitiveString = [
	0,
	n0$3,
	_SS,
	8,
	0
];
var AliasConfiguration$ = [
	3,
	n0$3,
	_AC,
	0,
	[
		_AA,
		_N$2,
		_FV$1,
		_D$3,
		_RC,
		_RI$2
	],
	[
		0,
		0,
		0,
		0,
		() => AliasRoutingConfiguration$,
		0
	]
];
var AliasRoutingConfiguration$ = [
	3,
	n0$3,
	_ARC$1,
	0,
	[_AVW],
	[129]
];
var CapacityProviderConfig$ = [
	3,
	n0$3,
	_CPC,
	0,
	[_LMICPC],
	[() => LambdaManagedInstancesCapacityProviderConfig$],
	1
];
var Concurrency$ = [
	3,
	n0$3,
	_C,
	0,
	[_RCEe],
	[1]
];
var DeadLetterConfig$$1 = [
	3,
	n0$3,
	_DLC$1,
	0,
	[_TA],
	[0]
];
var DurableConfig$ = [
	3,
	n0$3,
	_DCu,
	0,
	[
		_KMSKA,
		_RPID,
		_ETx
	],
	[
		0,
		1,
		1
	]
];
var EnvironmentError$ = [
	3,
	n0$3,
	_EE,
	0,
	[_EC, _M$2],
	[0, [() => SensitiveString, 0]]
];
var EnvironmentResponse$ = [
	3,
	n0$3,
	_ER,
	0,
	[_V$2, _E$1],
	[[() => EnvironmentVariables, 0], [() => EnvironmentError$, 0]]
];
var EphemeralStorage$ = [
	3,
	n0$3,
	_ES$1,
	0,
	[_Si],
	[1],
	1
];
var FileSystemConfig$ = [
	3,
	n0$3,
	_FSCi,
	0,
	[
		_Arn,
		_LMP,
		_SFC
	],
	[
		0,
		0,
		() => S3FilesConfig$
	],
	2
];
var FunctionCodeLocation$ = [
	3,
	n0$3,
	_FCL,
	0,
	[
		_RT,
		_Lo,
		_IU,
		_RIU,
		_RSO,
		_SKMSKA,
		_E$1
	],
	[
		0,
		0,
		0,
		0,
		() => ResolvedS3Object$,
		0,
		[() => FunctionCodeLocationError$, 0]
	]
];
var FunctionCodeLocationError$ = [
	3,
	n0$3,
	_FCLE,
	0,
	[_EC, _M$2],
	[0, [() => SensitiveString, 0]]
];
var FunctionConfiguration$ = [
	3,
	n0$3,
	_FCun,
	0,
	[
		_FN,
		_FA$1,
		_Ru,
		_Ro,
		_H,
		_CS$1,
		_D$3,
		_Ti,
		_MS,
		_LM,
		_CSo,
		_Ve,
		_VC$1,
		_DLC$1,
		_Env,
		_KMSKA,
		_TCr,
		_MAa,
		_RI$2,
		_L$1,
		_St$2,
		_SR,
		_SRCt,
		_LUS,
		_LUSR,
		_LUSRC,
		_FSC,
		_SPVAi,
		_SJA,
		_PTa,
		_ICR,
		_Ar$1,
		_ES$1,
		_SSn,
		_RVC,
		_LC,
		_TCe,
		_CPC,
		_CSon,
		_DCu
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		0,
		0,
		0,
		() => VpcConfigResponse$,
		() => DeadLetterConfig$$1,
		[() => EnvironmentResponse$, 0],
		0,
		() => TracingConfigResponse$,
		0,
		0,
		() => LayersReferenceList,
		0,
		0,
		0,
		0,
		0,
		0,
		() => FileSystemConfigList,
		0,
		0,
		0,
		[() => ImageConfigResponse$, 0],
		64,
		() => EphemeralStorage$,
		() => SnapStartResponse$,
		[() => RuntimeVersionConfig$, 0],
		() => LoggingConfig$,
		() => TenancyConfig$,
		() => CapacityProviderConfig$,
		0,
		() => DurableConfig$
	]
];
var GetAliasRequest$ = [
	3,
	n0$3,
	_GAR,
	0,
	[_FN, _N$2],
	[[0, 1], [0, 1]],
	2
];
var GetFunctionConfigurationRequest$ = [
	3,
	n0$3,
	_GFCRet,
	0,
	[_FN, _Q$1],
	[[0, 1], [0, { [_hQ$1]: _Q$1 }]],
	1
];
var GetFunctionRequest$ = [
	3,
	n0$3,
	_GFR,
	0,
	[_FN, _Q$1],
	[[0, 1], [0, { [_hQ$1]: _Q$1 }]],
	1
];
var GetFunctionResponse$ = [
	3,
	n0$3,
	_GFRe,
	0,
	[
		_Con$1,
		_Cod,
		_Ta$2,
		_TE,
		_C
	],
	[
		[() => FunctionConfiguration$, 0],
		[() => FunctionCodeLocation$, 0],
		128,
		() => TagsError$,
		() => Concurrency$
	]
];
var ImageConfig$$1 = [
	3,
	n0$3,
	_IC,
	0,
	[
		_EP$1,
		_Com,
		_WD
	],
	[
		64,
		64,
		0
	]
];
var ImageConfigError$ = [
	3,
	n0$3,
	_ICE,
	0,
	[_EC, _M$2],
	[0, [() => SensitiveString, 0]]
];
var ImageConfigResponse$ = [
	3,
	n0$3,
	_ICR,
	0,
	[_IC, _E$1],
	[() => ImageConfig$$1, [() => ImageConfigError$, 0]]
];
var LambdaManagedInstancesCapacityProviderConfig$ = [
	3,
	n0$3,
	_LMICPC,
	0,
	[
		_CPA,
		_PEEMC,
		_EEMGBPVC
	],
	[
		0,
		1,
		1
	],
	1
];
var Layer$ = [
	3,
	n0$3,
	_La,
	0,
	[
		_Arn,
		_CS$1,
		_SPVAi,
		_SJA
	],
	[
		0,
		1,
		0,
		0
	]
];
var ListFunctionsRequest$ = [
	3,
	n0$3,
	_LFR,
	0,
	[
		_MR$1,
		_FV$1,
		_Ma,
		_MI
	],
	[
		[0, { [_hQ$1]: _MR$1 }],
		[0, { [_hQ$1]: _FV$1 }],
		[0, { [_hQ$1]: _Ma }],
		[1, { [_hQ$1]: _MI }]
	]
];
var ListFunctionsResponse$ = [
	3,
	n0$3,
	_LFRi,
	0,
	[_NM, _Fu],
	[0, [() => FunctionList, 0]]
];
var ListProvisionedConcurrencyConfigsRequest$ = [
	3,
	n0$3,
	_LPCCR,
	0,
	[
		_FN,
		_Ma,
		_MI
	],
	[
		[0, 1],
		[0, { [_hQ$1]: _Ma }],
		[1, { [_hQ$1]: _MI }]
	],
	1
];
var ListProvisionedConcurrencyConfigsResponse$ = [
	3,
	n0$3,
	_LPCCRi,
	0,
	[_PCC, _NM],
	[() => ProvisionedConcurrencyConfigList, 0]
];
var ListTagsRequest$ = [
	3,
	n0$3,
	_LTR,
	0,
	[_Res],
	[[0, 1]],
	1
];
var ListTagsResponse$ = [
	3,
	n0$3,
	_LTRi,
	0,
	[_Ta$2],
	[128]
];
var LoggingConfig$ = [
	3,
	n0$3,
	_LC,
	0,
	[
		_LF,
		_ALL,
		_SLL,
		_LG
	],
	[
		0,
		0,
		0,
		0
	]
];
var ProvisionedConcurrencyConfigListItem$ = [
	3,
	n0$3,
	_PCCLI,
	0,
	[
		_FA$1,
		_RPCE,
		_APCE,
		_APCEl,
		_Sta,
		_SRt,
		_LM
	],
	[
		0,
		1,
		1,
		1,
		0,
		0,
		0
	]
];
var ResolvedS3Object$ = [
	3,
	n0$3,
	_RSO,
	0,
	[
		_SB$1,
		_SK,
		_SOV
	],
	[
		0,
		0,
		0
	]
];
var RuntimeVersionConfig$ = [
	3,
	n0$3,
	_RVC,
	0,
	[_RVA, _E$1],
	[0, [() => RuntimeVersionError$, 0]]
];
var RuntimeVersionError$ = [
	3,
	n0$3,
	_RVE,
	0,
	[_EC, _M$2],
	[0, [() => SensitiveString, 0]]
];
var S3FilesConfig$ = [
	3,
	n0$3,
	_SFC,
	0,
	[_DSR],
	[0]
];
var SnapStartResponse$ = [
	3,
	n0$3,
	_SSR,
	0,
	[_AOp, _OSp],
	[0, 0]
];
var TagResourceRequest$ = [
	3,
	n0$3,
	_TRR,
	0,
	[_Res, _Ta$2],
	[[0, 1], 128],
	2
];
var TagsError$ = [
	3,
	n0$3,
	_TE,
	0,
	[_EC, _M$2],
	[0, 0],
	2
];
var TenancyConfig$ = [
	3,
	n0$3,
	_TCe,
	0,
	[_TIM],
	[0],
	1
];
var TracingConfigResponse$ = [
	3,
	n0$3,
	_TCR,
	0,
	[_Mo$2],
	[0]
];
var UntagResourceRequest$ = [
	3,
	n0$3,
	_URR,
	0,
	[_Res, _TK$1],
	[[0, 1], [() => TagKeyList, { [_hQ$1]: _tK }]],
	2
];
var UpdateAliasRequest$ = [
	3,
	n0$3,
	_UAR,
	0,
	[
		_FN,
		_N$2,
		_FV$1,
		_D$3,
		_RC,
		_RI$2
	],
	[
		[0, 1],
		[0, 1],
		0,
		0,
		() => AliasRoutingConfiguration$,
		0
	],
	2
];
var VpcConfigResponse$ = [
	3,
	n0$3,
	_VCR,
	0,
	[
		_SIu,
		_SGI$1,
		_VI,
		_IAFDS
	],
	[
		64,
		64,
		0,
		2
	]
];
var __Unit = "unit";
var FileSystemConfigList = [
	1,
	n0$3,
	_FSCL,
	0,
	() => FileSystemConfig$
];
var FunctionList = [
	1,
	n0$3,
	_FLu,
	0,
	[() => FunctionConfiguration$, 0]
];
var LayersReferenceList = [
	1,
	n0$3,
	_LRL,
	0,
	() => Layer$
];
var ProvisionedConcurrencyConfigList = [
	1,
	n0$3,
	_PCCL,
	0,
	() => ProvisionedConcurrencyConfigListItem$
];
var TagKeyList = [
	1,
	n0$3,
	_TKL,
	0,
	[0, { [_xN]: _K$1 }]
];
var EnvironmentVariables = [
	2,
	n0$3,
	_EVn,
	8,
	[() => EnvironmentVariableName, 0],
	[() => EnvironmentVariableValue, 0]
];
var GetAlias$ = [
	9,
	n0$3,
	_GA,
	{ [_h$1]: [
		"GET",
		"/2015-03-31/functions/{FunctionName}/aliases/{Name}",
		200
	] },
	() => GetAliasRequest$,
	() => AliasConfiguration$
];
var GetFunction$ = [
	9,
	n0$3,
	_GF,
	{ [_h$1]: [
		"GET",
		"/2015-03-31/functions/{FunctionName}",
		200
	] },
	() => GetFunctionRequest$,
	() => GetFunctionResponse$
];
var GetFunctionConfiguration$ = [
	9,
	n0$3,
	_GFCe,
	{ [_h$1]: [
		"GET",
		"/2015-03-31/functions/{FunctionName}/configuration",
		200
	] },
	() => GetFunctionConfigurationRequest$,
	() => FunctionConfiguration$
];
var ListFunctions$ = [
	9,
	n0$3,
	_LFi,
	{ [_h$1]: [
		"GET",
		"/2015-03-31/functions",
		200
	] },
	() => ListFunctionsRequest$,
	() => ListFunctionsResponse$
];
var ListProvisionedConcurrencyConfigs$ = [
	9,
	n0$3,
	_LPCC,
	{ [_h$1]: [
		"GET",
		"/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL",
		200
	] },
	() => ListProvisionedConcurrencyConfigsRequest$,
	() => ListProvisionedConcurrencyConfigsResponse$
];
var ListTags$$1 = [
	9,
	n0$3,
	_LTi,
	{ [_h$1]: [
		"GET",
		"/2017-03-31/tags/{Resource}",
		200
	] },
	() => ListTagsRequest$,
	() => ListTagsResponse$
];
var TagResource$ = [
	9,
	n0$3,
	_TR$1,
	{ [_h$1]: [
		"POST",
		"/2017-03-31/tags/{Resource}",
		204
	] },
	() => TagResourceRequest$,
	() => __Unit
];
var UntagResource$ = [
	9,
	n0$3,
	_UR,
	{ [_h$1]: [
		"DELETE",
		"/2017-03-31/tags/{Resource}",
		204
	] },
	() => UntagResourceRequest$,
	() => __Unit
];
var UpdateAlias$ = [
	9,
	n0$3,
	_UA,
	{ [_h$1]: [
		"PUT",
		"/2015-03-31/functions/{FunctionName}/aliases/{Name}",
		200
	] },
	() => UpdateAliasRequest$,
	() => AliasConfiguration$
];

// node_modules/@aws-sdk/client-sagemaker/dist-es/schemas/schemas_0.js
const _A$1 = "Alarm";
const _ADpp = "ApprovalDescription";
const _AEc = "AcceptEula";
const _AIC = "AsyncInferenceConfig";
const _AICC = "AsyncInferenceClientConfig";
const _AICv = "AvailableInstanceCount";
const _AINC = "AsyncInferenceNotificationConfig";
const _AIOC = "AsyncInferenceOutputConfig";
const _AIS = "AdditionalInferenceSpecifications";
const _AISD = "AdditionalInferenceSpecificationDefinition";
const _AL = "AlarmList";
const _AMDS = "AdditionalModelDataSource";
const _AMDSd = "AdditionalModelDataSources";
const _ANl = "AlarmName";
const _ANlg = "AlgorithmName";
const _ARC = "AutoRollbackConfig";
const _ARCu = "AutoRollbackConfiguration";
const _ASDS = "AdditionalS3DataSource";
const _ATI = "AddTagsInput";
const _ATO = "AddTagsOutput";
const _ATcc = "AcceleratorType";
const _ATd = "AddTags";
const _AW = "AssembleWith";
const _Acce = "Accept";
const _Al = "Alarms";
const _Ar = "Arn";
const _B = "Bias";
const _BGUP = "BlueGreenUpdatePolicy";
const _BM = "BaseModel";
const _BS = "BatchStrategy";
const _CB = "CreatedBy";
const _CC = "ClientConfig";
const _CCT = "CsvContentTypes";
const _CCTH = "CaptureContentTypeHeader";
const _CD$1 = "ContainerDefinition";
const _CDCo = "CoreDumpConfig";
const _CDL = "ContainerDefinitionList";
const _CDon = "ContentDigest";
const _CE$1 = "ConflictException";
const _CEC = "ClarifyExplainerConfig";
const _CF = "ConfigFile";
const _CFM = "CertifyForMarketplace";
const _CH = "ContainerHostname";
const _CIC = "ClarifyInferenceConfig";
const _CICu = "CurrentInstanceCount";
const _CIM = "CooldownInMinutes";
const _CIom = "CommitId";
const _CMC = "ContainerMetricsConfig";
const _CMP = "CustomerMetadataProperties";
const _CMa = "CaptureMode";
const _CN = "ChannelName";
const _CO = "CaptureOption";
const _COL = "CaptureOptionList";
const _COa = "CaptureOptions";
const _CRC = "CapacityReservationConfig";
const _CRP = "CapacityReservationPreference";
const _CSBC = "ClarifyShapBaselineConfig";
const _CSCl = "ClarifyShapConfig";
const _CSCu = "CurrentServerlessConfig";
const _CSHCTIS = "ContainerStartupHealthCheckTimeoutInSeconds";
const _CSPu = "CurrentSamplingPercentage";
const _CSana = "CanarySize";
const _CSap = "CapacitySize";
const _CSapt = "CaptureStatus";
const _CT$1 = "CreationTime";
const _CTC = "ClarifyTextConfig";
const _CTo = "CompressionType";
const _CTon = "ContentType";
const _CTonc = "ConcurrencyThreshold";
const _CTont = "ContentTemplate";
const _CW = "CurrentWeight";
const _Co = "Containers";
const _Con = "Constraints";
const _D$2 = "Description";
const _DCB = "DriftCheckBaselines";
const _DCBr = "DriftCheckBias";
const _DCC = "DataCaptureConfig";
const _DCCS = "DataCaptureConfigSummary";
const _DCE = "DriftCheckExplainability";
const _DCMDQ = "DriftCheckModelDataQuality";
const _DCMQ = "DriftCheckModelQuality";
const _DCe = "DeploymentConfig";
const _DECIe = "DescribeEndpointConfigInput";
const _DECO = "DescribeEndpointConfigOutput";
const _DECe = "DescribeEndpointConfig";
const _DEIe = "DescribeEndpointInput";
const _DEO = "DescribeEndpointOutput";
const _DEes = "DescribeEndpoint";
const _DI = "DomainId";
const _DIC = "DesiredInstanceCount";
const _DICa = "DataInputConfig";
const _DIe = "DeployedImage";
const _DIep = "DeployedImages";
const _DMIe = "DescribeModelInput";
const _DMO = "DescribeModelOutput";
const _DMPIe = "DescribeModelPackageInput";
const _DMPO = "DescribeModelPackageOutput";
const _DMPe = "DescribeModelPackage";
const _DMes = "DescribeModel";
const _DR = "DeploymentRecommendation";
const _DS$1 = "DataSource";
const _DSCes = "DesiredServerlessConfig";
const _DSU = "DestinationS3Uri";
const _DTI = "DeleteTagsInput";
const _DTO = "DeleteTagsOutput";
const _DTel = "DeleteTags";
const _DW = "DesiredWeight";
const _DWAC = "DesiredWeightAndCapacity";
const _DWACL = "DesiredWeightAndCapacityList";
const _DWACe = "DesiredWeightsAndCapacities";
const _Do = "Domain";
const _E = "Environment";
const _EA = "EndpointArn";
const _ECA = "EndpointConfigArn";
const _ECN = "EndpointConfigName";
const _ECR = "Ec2CapacityReservation";
const _ECRI = "Ec2CapacityReservationId";
const _ECRL = "Ec2CapacityReservationsList";
const _ECRc = "Ec2CapacityReservations";
const _ECna = "EnableCapture";
const _ECx = "ExplainerConfig";
const _EDO = "EnableDetailedObservability";
const _EEM = "EnableEnhancedMetrics";
const _EEn = "EnableExplanations";
const _EN = "EndpointName";
const _ENI = "EnableNetworkIsolation";
const _ERA = "ExecutionRoleArn";
const _ERVP = "ExcludeRetainedVariantProperties";
const _ES = "EndpointStatus";
const _ESSMA = "EnableSSMAccess";
const _ET = "ETag";
const _ETr = "ErrorTopic";
const _Ex = "Explainability";
const _F = "Framework";
const _FA = "FeaturesAttribute";
const _FH = "FeatureHeaders";
const _FR = "FailureReason";
const _FS = "FileSource";
const _FT = "FeatureTypes";
const _FV = "FrameworkVersion";
const _G$1 = "Granularity";
const _GB = "GeneratedBy";
const _HAC = "HubAccessConfig";
const _HCA = "HubContentArn";
const _HCN = "HubContentName";
const _HCV = "HubContentVersion";
const _IAV = "InferenceAmiVersion";
const _ICm = "ImageConfig";
const _ICn = "InstanceCount";
const _ICnfe = "InferenceConfig";
const _ICs = "IsCheckpoint";
const _IDm = "ImageDigest";
const _IDn = "IncludedData";
const _IEC = "InferenceExecutionConfig";
const _IHAC = "InferenceHubAccessConfig";
const _IIC = "InitialInstanceCount";
const _IIRI = "IncludeInferenceResponseIn";
const _IIa = "IamIdentity";
const _IP = "InstancePool";
const _IPL = "InstancePoolList";
const _IPS = "InstancePoolSummary";
const _IPSL = "InstancePoolSummaryList";
const _IPns = "InstancePools";
const _ISN = "InferenceSpecificationName";
const _ISP = "InitialSamplingPercentage";
const _ISS = "ImageScanStatuses";
const _ISn = "InferenceSpecification";
const _ITn = "InstanceType";
const _IVW = "InitialVariantWeight";
const _Im = "Image";
const _JCT = "JsonContentTypes";
const _K = "Key";
const _KKI = "KmsKeyId";
const _L = "Language";
const _LA = "LabelAttribute";
const _LDC = "LastDeploymentConfig";
const _LH = "LabelHeaders";
const _LI = "LabelIndex";
const _LMB = "LastModifiedBy";
const _LMT = "LastModifiedTime";
const _LSS = "LinearStepSize";
const _LTI = "ListTagsInput";
const _LTO = "ListTagsOutput";
const _LTis = "ListTags";
const _M$1 = "Message";
const _MA = "ModelArn";
const _MAC = "ModelAccessConfig";
const _MAS = "ModelApprovalStatus";
const _MBS = "MaximumBatchSize";
const _MCC = "ModelCardContent";
const _MCIPI = "MaxConcurrentInvocationsPerInstance";
const _MCS = "ModelCardStatus";
const _MCSode = "ModelCacheSetting";
const _MCT = "MaxConcurrentTransforms";
const _MCaxo = "MaxConcurrency";
const _MCe = "MetricsConfig";
const _MCod = "ModelCard";
const _MDDTIS = "ModelDataDownloadTimeoutInSeconds";
const _MDET = "ModelDataETag";
const _MDQ = "ModelDataQuality";
const _MDS = "ModelDataSource";
const _MDU = "ModelDataUrl";
const _ME = "MetricsEndpoints";
const _MEL = "MetricsEndpointList";
const _MEP = "MetricsEndpointPath";
const _METIS = "MaximumExecutionTimeoutInSeconds";
const _MEa = "ManifestEtag";
const _MEe = "MetricsEndpoint";
const _MIC = "MinInstanceCount";
const _MICa = "MaxInstanceCount";
const _MIS = "ManagedInstanceScaling";
const _MIod = "ModelInput";
const _MLC = "ModelLifeCycle";
const _MM = "ModelMetrics";
const _MMC = "MultiModelConfig";
const _MNO = "ModelNameOverride";
const _MNod = "ModelName";
const _MPA = "ModelPackageArn";
const _MPCD = "ModelPackageContainerDefinition";
const _MPCDL = "ModelPackageContainerDefinitionList";
const _MPD = "ModelPackageDescription";
const _MPFIS = "MetricPublishFrequencyInSeconds";
const _MPGN = "ModelPackageGroupName";
const _MPIMB = "MaxPayloadInMB";
const _MPMC = "ModelPackageModelCard";
const _MPN = "ModelPackageName";
const _MPRT = "ModelPackageRegistrationType";
const _MPSC = "ModelPackageSecurityConfig";
const _MPSD = "ModelPackageStatusDetails";
const _MPSI = "ModelPackageStatusItem";
const _MPSIL = "ModelPackageStatusItemList";
const _MPSo = "ModelPackageStatus";
const _MPV = "ModelPackageVersion";
const _MPVP = "ModelPackageValidationProfile";
const _MPVPo = "ModelPackageValidationProfiles";
const _MPVS = "ModelPackageValidationSpecification";
const _MPe = "MetadataProperties";
const _MQ = "ModelQuality";
const _MR = "MaxResults";
const _MRAle = "MlReservationArn";
const _MRC = "MaxRecordCount";
const _MSIMB = "MemorySizeInMB";
const _MSSa = "MaximumStepSize";
const _MST = "ManagedStorageType";
const _MSU = "ManifestS3Uri";
const _MSe = "MetricsSource";
const _MT = "MimeType";
const _Mo$1 = "Mode";
const _N$1 = "Name";
const _NC$1 = "NotificationConfig";
const _NMN = "NearestModelName";
const _NOS = "NumberOfSamples";
const _NTe = "NextToken";
const _OCu = "OutputConfig";
const _PA = "ProbabilityAttribute";
const _PARC = "PrefixAwareRoutingConfig";
const _PC$1 = "PrimaryContainer";
const _PCro = "ProvisionedConcurrency";
const _PDS = "PendingDeploymentSummary";
const _PI = "ProbabilityIndex";
const _PIri = "PrincipalId";
const _PIro = "ProjectId";
const _PIrod = "ProductId";
const _PLr = "PrefixLength";
const _PN = "ProfileName";
const _PPVS = "PendingProductionVariantSummary";
const _PPVSL = "PendingProductionVariantSummaryList";
const _PTC = "PreTrainingConstraints";
const _PTCo = "PostTrainingConstraints";
const _PTR = "PreTrainingReport";
const _PTRo = "PostTrainingReport";
const _PV$1 = "ProductionVariants";
const _PVCDC = "ProductionVariantCoreDumpConfig";
const _PVCRC = "ProductionVariantCapacityReservationConfig";
const _PVCRS = "ProductionVariantCapacityReservationSummary";
const _PVL = "ProductionVariantList";
const _PVMIS = "ProductionVariantManagedInstanceScaling";
const _PVMISSIP = "ProductionVariantManagedInstanceScalingScaleInPolicy";
const _PVRC = "ProductionVariantRoutingConfig";
const _PVSC = "ProductionVariantServerlessConfig";
const _PVSLr = "ProductionVariantStatusList";
const _PVSLro = "ProductionVariantSummaryList";
const _PVSUC = "ProductionVariantServerlessUpdateConfig";
const _PVSr = "ProductionVariantStatus";
const _PVSro = "ProductionVariantSummary";
const _PVr = "ProductionVariant";
const _Pri = "Priority";
const _R = "Report";
const _RA = "ResourceArn";
const _RAC = "RepositoryAuthConfig";
const _RAM = "RepositoryAccessMode";
const _RAVP = "RetainAllVariantProperties";
const _RCPA = "RepositoryCredentialsProviderArn";
const _RCo = "RoutingConfig";
const _RDCet = "RetainDeploymentConfig";
const _RI$1 = "ResolvedImage";
const _RIe = "RecommendationId";
const _RMBS = "RollbackMaximumBatchSize";
const _RNF = "ResourceNotFound";
const _RNe = "RecipeName";
const _RSec = "RecommendationStatus";
const _RSo = "RoutingStrategy";
const _RTIR = "RealTimeInferenceRecommendations";
const _RTIRe = "RealTimeInferenceRecommendation";
const _RTe = "ResolutionTime";
const _RUP = "RollingUpdatePolicy";
const _Rep = "Repository";
const _SAL = "SourceAlgorithmList";
const _SAS = "SourceAlgorithmSpecification";
const _SAo = "SourceAlgorithm";
const _SAou = "SourceAlgorithms";
const _SB = "ShapBaseline";
const _SBC = "ShapBaselineConfig";
const _SBU = "ShapBaselineUri";
const _SC$1 = "SecurityConfig";
const _SCT = "SupportedContentTypes";
const _SCe = "ServerlessConfig";
const _SCha = "ShapConfig";
const _SDS = "S3DataSource";
const _SDT = "S3DataType";
const _SDta = "StageDescription";
const _SFP = "S3FailurePath";
const _SGI = "SecurityGroupIds";
const _SIP = "ScaleInPolicy";
const _SIo = "SourceIdentity";
const _SIp = "SpecifiedImage";
const _SM = "StatusMessage";
const _SMDS = "S3ModelDataSource";
const _SMV = "SkipModelValidation";
const _SOP = "S3OutputPath";
const _SPU = "SamplePayloadUrl";
const _SPV = "ShadowProductionVariants";
const _SRIIT = "SupportedRealtimeInferenceInstanceTypes";
const _SRMIMET = "SupportedResponseMIMETypes";
const _SSt = "StageStatus";
const _STIT = "SupportedTransformInstanceTypes";
const _STp = "SplitType";
const _STt = "StartTime";
const _STu = "SuccessTopic";
const _SU = "SourceUri";
const _SUCe = "ServerlessUpdateConfig";
const _SUr = "S3Uri";
const _Se = "Seed";
const _St$1 = "Status";
const _Stage = "Stage";
const _Stati = "Statistics";
const _Str = "Strategy";
const _Sub = "Subnets";
const _T$1 = "Type";
const _TAV = "TransformAmiVersion";
const _TC$1 = "TextConfig";
const _TDSr = "TransformDataSource";
const _TICo = "TotalInstanceCount";
const _TIr = "TransformInput";
const _TJDr = "TransformJobDefinition";
const _TK = "TagKeys";
const _TLa = "TagList";
const _TO = "TransformOutput";
const _TR = "TransformResources";
const _TRC = "TrafficRoutingConfiguration";
const _TRCr = "TrafficRoutingConfig";
const _TSDS = "TransformS3DataSource";
const _TWIS = "TerminationWaitInSeconds";
const _Ta$1 = "Tags";
const _Tag = "Tag";
const _Tas = "Task";
const _UBCE = "UsedByCurrentEndpoint";
const _UCs = "UserContext";
const _UE = "UpdateEndpoint";
const _UEI = "UpdateEndpointInput";
const _UEO = "UpdateEndpointOutput";
const _UEWAC = "UpdateEndpointWeightsAndCapacities";
const _UEWACI = "UpdateEndpointWeightsAndCapacitiesInput";
const _UEWACO = "UpdateEndpointWeightsAndCapacitiesOutput";
const _UL = "UseLogit";
const _UPA = "UserProfileArn";
const _UPN = "UserProfileName";
const _VC = "VpcConfig";
const _VIPTIS = "VariantInstanceProvisionTimeoutInSeconds";
const _VKKI = "VolumeKmsKeyId";
const _VN = "VariantName";
const _VP = "ValidationProfiles";
const _VPL = "VariantPropertyList";
const _VPT = "VariantPropertyType";
const _VPa = "VariantProperty";
const _VR = "ValidationRole";
const _VS = "ValidationStatuses";
const _VSIGB = "VolumeSizeInGB";
const _VSa = "ValidationSpecification";
const _VSar = "VariantStatus";
const _Va = "Value";
const _WIIS = "WaitIntervalInSeconds";
const _c$1 = "client";
const _e$1 = "error";
const _s$2 = "smithy.ts.sdk.synthetic.com.amazonaws.sagemaker";
const n0$2 = "com.amazonaws.sagemaker";
const _s_registry$2 = new _shared$0.Fi(_s$2);
var SageMakerServiceException$ = [
	-3,
	_s$2,
	"SageMakerServiceException",
	0,
	[],
	[]
];
_s_registry$2.registerError(SageMakerServiceException$, SageMakerServiceException);
const n0_registry$2 = new _shared$0.Fi(n0$2);
var ConflictException$$1 = [
	-3,
	n0$2,
	_CE$1,
	{ [_e$1]: _c$1 },
	[_M$1],
	[0]
];
n0_registry$2.registerError(ConflictException$$1, ConflictException$1);
var ResourceNotFound$ = [
	-3,
	n0$2,
	_RNF,
	{ [_e$1]: _c$1 },
	[_M$1],
	[0]
];
n0_registry$2.registerError(ResourceNotFound$, ResourceNotFound);
const errorTypeRegistries$2 = [_s_registry$2, n0_registry$2];
var ModelCardContent = [
	0,
	n0$2,
	_MCC,
	8,
	0
];
var AdditionalInferenceSpecificationDefinition$ = [
	3,
	n0$2,
	_AISD,
	0,
	[
		_N$1,
		_Co,
		_D$2,
		_STIT,
		_SRIIT,
		_SCT,
		_SRMIMET
	],
	[
		0,
		() => ModelPackageContainerDefinitionList,
		0,
		64,
		64,
		64,
		64
	],
	2
];
var AdditionalModelDataSource$ = [
	3,
	n0$2,
	_AMDS,
	0,
	[_CN, _SDS],
	[0, () => S3ModelDataSource$],
	2
];
var AdditionalS3DataSource$ = [
	3,
	n0$2,
	_ASDS,
	0,
	[
		_SDT,
		_SUr,
		_CTo,
		_ET
	],
	[
		0,
		0,
		0,
		0
	],
	2
];
var AddTagsInput$ = [
	3,
	n0$2,
	_ATI,
	0,
	[_RA, _Ta$1],
	[0, () => TagList],
	2
];
var AddTagsOutput$ = [
	3,
	n0$2,
	_ATO,
	0,
	[_Ta$1],
	[() => TagList]
];
var Alarm$ = [
	3,
	n0$2,
	_A$1,
	0,
	[_ANl],
	[0]
];
var AsyncInferenceClientConfig$ = [
	3,
	n0$2,
	_AICC,
	0,
	[_MCIPI],
	[1]
];
var AsyncInferenceConfig$ = [
	3,
	n0$2,
	_AIC,
	0,
	[_OCu, _CC],
	[() => AsyncInferenceOutputConfig$, () => AsyncInferenceClientConfig$],
	1
];
var AsyncInferenceNotificationConfig$ = [
	3,
	n0$2,
	_AINC,
	0,
	[
		_STu,
		_ETr,
		_IIRI
	],
	[
		0,
		0,
		64
	]
];
var AsyncInferenceOutputConfig$ = [
	3,
	n0$2,
	_AIOC,
	0,
	[
		_KKI,
		_SOP,
		_NC$1,
		_SFP
	],
	[
		0,
		0,
		() => AsyncInferenceNotificationConfig$,
		0
	]
];
var AutoRollbackConfig$ = [
	3,
	n0$2,
	_ARC,
	0,
	[_Al],
	[() => AlarmList]
];
var BaseModel$ = [
	3,
	n0$2,
	_BM,
	0,
	[
		_HCN,
		_HCV,
		_RNe
	],
	[
		0,
		0,
		0
	]
];
var Bias$ = [
	3,
	n0$2,
	_B,
	0,
	[
		_R,
		_PTR,
		_PTRo
	],
	[
		() => MetricsSource$,
		() => MetricsSource$,
		() => MetricsSource$
	]
];
var BlueGreenUpdatePolicy$ = [
	3,
	n0$2,
	_BGUP,
	0,
	[
		_TRC,
		_TWIS,
		_METIS
	],
	[
		() => TrafficRoutingConfig$,
		1,
		1
	],
	1
];
var CapacitySize$ = [
	3,
	n0$2,
	_CSap,
	0,
	[_T$1, _Va],
	[0, 1],
	2
];
var CaptureContentTypeHeader$ = [
	3,
	n0$2,
	_CCTH,
	0,
	[_CCT, _JCT],
	[64, 64]
];
var CaptureOption$ = [
	3,
	n0$2,
	_CO,
	0,
	[_CMa],
	[0],
	1
];
var ClarifyExplainerConfig$ = [
	3,
	n0$2,
	_CEC,
	0,
	[
		_SCha,
		_EEn,
		_ICnfe
	],
	[
		() => ClarifyShapConfig$,
		0,
		() => ClarifyInferenceConfig$
	],
	1
];
var ClarifyInferenceConfig$ = [
	3,
	n0$2,
	_CIC,
	0,
	[
		_FA,
		_CTont,
		_MRC,
		_MPIMB,
		_PI,
		_LI,
		_PA,
		_LA,
		_LH,
		_FH,
		_FT
	],
	[
		0,
		0,
		1,
		1,
		1,
		1,
		0,
		0,
		64,
		64,
		64
	]
];
var ClarifyShapBaselineConfig$ = [
	3,
	n0$2,
	_CSBC,
	0,
	[
		_MT,
		_SB,
		_SBU
	],
	[
		0,
		0,
		0
	]
];
var ClarifyShapConfig$ = [
	3,
	n0$2,
	_CSCl,
	0,
	[
		_SBC,
		_NOS,
		_UL,
		_Se,
		_TC$1
	],
	[
		() => ClarifyShapBaselineConfig$,
		1,
		2,
		1,
		() => ClarifyTextConfig$
	],
	1
];
var ClarifyTextConfig$ = [
	3,
	n0$2,
	_CTC,
	0,
	[_L, _G$1],
	[0, 0],
	2
];
var ContainerDefinition$ = [
	3,
	n0$2,
	_CD$1,
	0,
	[
		_CH,
		_Im,
		_ICm,
		_Mo$1,
		_MDU,
		_MDS,
		_AMDSd,
		_E,
		_MPN,
		_ISN,
		_MMC,
		_CMC
	],
	[
		0,
		0,
		() => ImageConfig$,
		0,
		0,
		() => ModelDataSource$,
		() => AdditionalModelDataSources,
		128,
		0,
		0,
		() => MultiModelConfig$,
		() => ContainerMetricsConfig$
	]
];
var ContainerMetricsConfig$ = [
	3,
	n0$2,
	_CMC,
	0,
	[_ME],
	[() => MetricsEndpointList]
];
var DataCaptureConfig$ = [
	3,
	n0$2,
	_DCC,
	0,
	[
		_ISP,
		_DSU,
		_COa,
		_ECna,
		_KKI,
		_CCTH
	],
	[
		1,
		0,
		() => CaptureOptionList,
		2,
		0,
		() => CaptureContentTypeHeader$
	],
	3
];
var DataCaptureConfigSummary$ = [
	3,
	n0$2,
	_DCCS,
	0,
	[
		_ECna,
		_CSapt,
		_CSPu,
		_DSU,
		_KKI
	],
	[
		2,
		0,
		1,
		0,
		0
	],
	5
];
var DeleteTagsInput$ = [
	3,
	n0$2,
	_DTI,
	0,
	[_RA, _TK],
	[0, 64],
	2
];
var DeleteTagsOutput$ = [
	3,
	n0$2,
	_DTO,
	0,
	[],
	[]
];
var DeployedImage$ = [
	3,
	n0$2,
	_DIe,
	0,
	[
		_SIp,
		_RI$1,
		_RTe
	],
	[
		0,
		0,
		4
	]
];
var DeploymentConfig$ = [
	3,
	n0$2,
	_DCe,
	0,
	[
		_BGUP,
		_RUP,
		_ARCu
	],
	[
		() => BlueGreenUpdatePolicy$,
		() => RollingUpdatePolicy$,
		() => AutoRollbackConfig$
	]
];
var DeploymentRecommendation$ = [
	3,
	n0$2,
	_DR,
	0,
	[_RSec, _RTIR],
	[0, () => RealTimeInferenceRecommendations],
	1
];
var DescribeEndpointConfigInput$ = [
	3,
	n0$2,
	_DECIe,
	0,
	[_ECN],
	[0],
	1
];
var DescribeEndpointConfigOutput$ = [
	3,
	n0$2,
	_DECO,
	0,
	[
		_ECN,
		_ECA,
		_PV$1,
		_CT$1,
		_DCC,
		_KKI,
		_AIC,
		_ECx,
		_SPV,
		_ERA,
		_VC,
		_ENI,
		_MCe
	],
	[
		0,
		0,
		() => ProductionVariantList,
		4,
		() => DataCaptureConfig$,
		0,
		() => AsyncInferenceConfig$,
		() => ExplainerConfig$,
		() => ProductionVariantList,
		0,
		() => VpcConfig$,
		2,
		() => MetricsConfig$
	],
	4
];
var DescribeEndpointInput$ = [
	3,
	n0$2,
	_DEIe,
	0,
	[_EN],
	[0],
	1
];
var DescribeEndpointOutput$ = [
	3,
	n0$2,
	_DEO,
	0,
	[
		_EN,
		_EA,
		_ES,
		_CT$1,
		_LMT,
		_ECN,
		_PV$1,
		_DCC,
		_FR,
		_LDC,
		_AIC,
		_PDS,
		_ECx,
		_SPV,
		_MCe
	],
	[
		0,
		0,
		0,
		4,
		4,
		0,
		() => ProductionVariantSummaryList,
		() => DataCaptureConfigSummary$,
		0,
		() => DeploymentConfig$,
		() => AsyncInferenceConfig$,
		() => PendingDeploymentSummary$,
		() => ExplainerConfig$,
		() => ProductionVariantSummaryList,
		() => MetricsConfig$
	],
	5
];
var DescribeModelInput$ = [
	3,
	n0$2,
	_DMIe,
	0,
	[_MNod],
	[0],
	1
];
var DescribeModelOutput$ = [
	3,
	n0$2,
	_DMO,
	0,
	[
		_MNod,
		_CT$1,
		_MA,
		_PC$1,
		_Co,
		_IEC,
		_ERA,
		_VC,
		_ENI,
		_DR
	],
	[
		0,
		4,
		0,
		() => ContainerDefinition$,
		() => ContainerDefinitionList,
		() => InferenceExecutionConfig$,
		0,
		() => VpcConfig$,
		2,
		() => DeploymentRecommendation$
	],
	3
];
var DescribeModelPackageInput$ = [
	3,
	n0$2,
	_DMPIe,
	0,
	[_MPN, _IDn],
	[0, 0],
	1
];
var DescribeModelPackageOutput$ = [
	3,
	n0$2,
	_DMPO,
	0,
	[
		_MPN,
		_MPA,
		_CT$1,
		_MPSo,
		_MPSD,
		_MPGN,
		_MPV,
		_MPRT,
		_MPD,
		_ISn,
		_SAS,
		_VSa,
		_CFM,
		_MAS,
		_CB,
		_MPe,
		_MM,
		_LMT,
		_LMB,
		_ADpp,
		_Do,
		_Tas,
		_SPU,
		_CMP,
		_DCB,
		_AIS,
		_SMV,
		_SU,
		_SC$1,
		_MCod,
		_MLC,
		_MST
	],
	[
		0,
		0,
		4,
		0,
		() => ModelPackageStatusDetails$,
		0,
		1,
		0,
		0,
		() => InferenceSpecification$,
		() => SourceAlgorithmSpecification$,
		() => ModelPackageValidationSpecification$,
		2,
		0,
		() => UserContext$,
		() => MetadataProperties$,
		() => ModelMetrics$,
		4,
		() => UserContext$,
		0,
		0,
		0,
		0,
		128,
		() => DriftCheckBaselines$,
		() => AdditionalInferenceSpecifications,
		0,
		0,
		() => ModelPackageSecurityConfig$,
		[() => ModelPackageModelCard$, 0],
		() => ModelLifeCycle$,
		0
	],
	5
];
var DesiredWeightAndCapacity$ = [
	3,
	n0$2,
	_DWAC,
	0,
	[
		_VN,
		_DW,
		_DIC,
		_SUCe
	],
	[
		0,
		1,
		1,
		() => ProductionVariantServerlessUpdateConfig$
	],
	1
];
var DriftCheckBaselines$ = [
	3,
	n0$2,
	_DCB,
	0,
	[
		_B,
		_Ex,
		_MQ,
		_MDQ
	],
	[
		() => DriftCheckBias$,
		() => DriftCheckExplainability$,
		() => DriftCheckModelQuality$,
		() => DriftCheckModelDataQuality$
	]
];
var DriftCheckBias$ = [
	3,
	n0$2,
	_DCBr,
	0,
	[
		_CF,
		_PTC,
		_PTCo
	],
	[
		() => FileSource$,
		() => MetricsSource$,
		() => MetricsSource$
	]
];
var DriftCheckExplainability$ = [
	3,
	n0$2,
	_DCE,
	0,
	[_Con, _CF],
	[() => MetricsSource$, () => FileSource$]
];
var DriftCheckModelDataQuality$ = [
	3,
	n0$2,
	_DCMDQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var DriftCheckModelQuality$ = [
	3,
	n0$2,
	_DCMQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var Ec2CapacityReservation$ = [
	3,
	n0$2,
	_ECR,
	0,
	[
		_ECRI,
		_TICo,
		_AICv,
		_UBCE
	],
	[
		0,
		1,
		1,
		1
	]
];
var Explainability$ = [
	3,
	n0$2,
	_Ex,
	0,
	[_R],
	[() => MetricsSource$]
];
var ExplainerConfig$ = [
	3,
	n0$2,
	_ECx,
	0,
	[_CEC],
	[() => ClarifyExplainerConfig$]
];
var FileSource$ = [
	3,
	n0$2,
	_FS,
	0,
	[
		_SUr,
		_CTon,
		_CDon
	],
	[
		0,
		0,
		0
	],
	1
];
var IamIdentity$ = [
	3,
	n0$2,
	_IIa,
	0,
	[
		_Ar,
		_PIri,
		_SIo
	],
	[
		0,
		0,
		0
	]
];
var ImageConfig$ = [
	3,
	n0$2,
	_ICm,
	0,
	[_RAM, _RAC],
	[0, () => RepositoryAuthConfig$],
	1
];
var InferenceExecutionConfig$ = [
	3,
	n0$2,
	_IEC,
	0,
	[_Mo$1],
	[0],
	1
];
var InferenceHubAccessConfig$ = [
	3,
	n0$2,
	_IHAC,
	0,
	[_HCA],
	[0],
	1
];
var InferenceSpecification$ = [
	3,
	n0$2,
	_ISn,
	0,
	[
		_Co,
		_STIT,
		_SRIIT,
		_SCT,
		_SRMIMET
	],
	[
		() => ModelPackageContainerDefinitionList,
		64,
		64,
		64,
		64
	],
	1
];
var InstancePool$ = [
	3,
	n0$2,
	_IP,
	0,
	[
		_ITn,
		_Pri,
		_MNO
	],
	[
		0,
		1,
		0
	],
	2
];
var InstancePoolSummary$ = [
	3,
	n0$2,
	_IPS,
	0,
	[_ITn, _CICu],
	[0, 1],
	2
];
var ListTagsInput$ = [
	3,
	n0$2,
	_LTI,
	0,
	[
		_RA,
		_NTe,
		_MR
	],
	[
		0,
		0,
		1
	],
	1
];
var ListTagsOutput$ = [
	3,
	n0$2,
	_LTO,
	0,
	[_Ta$1, _NTe],
	[() => TagList, 0]
];
var MetadataProperties$ = [
	3,
	n0$2,
	_MPe,
	0,
	[
		_CIom,
		_Rep,
		_GB,
		_PIro
	],
	[
		0,
		0,
		0,
		0
	]
];
var MetricsConfig$ = [
	3,
	n0$2,
	_MCe,
	0,
	[
		_EEM,
		_EDO,
		_MPFIS
	],
	[
		2,
		2,
		1
	]
];
var MetricsEndpoint$ = [
	3,
	n0$2,
	_MEe,
	0,
	[_MEP, _MPFIS],
	[0, 1],
	1
];
var MetricsSource$ = [
	3,
	n0$2,
	_MSe,
	0,
	[
		_CTon,
		_SUr,
		_CDon
	],
	[
		0,
		0,
		0
	],
	2
];
var ModelAccessConfig$ = [
	3,
	n0$2,
	_MAC,
	0,
	[_AEc],
	[2],
	1
];
var ModelDataQuality$ = [
	3,
	n0$2,
	_MDQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var ModelDataSource$ = [
	3,
	n0$2,
	_MDS,
	0,
	[_SDS],
	[() => S3ModelDataSource$]
];
var ModelInput$ = [
	3,
	n0$2,
	_MIod,
	0,
	[_DICa],
	[0],
	1
];
var ModelLifeCycle$ = [
	3,
	n0$2,
	_MLC,
	0,
	[
		_Stage,
		_SSt,
		_SDta
	],
	[
		0,
		0,
		0
	],
	2
];
var ModelMetrics$ = [
	3,
	n0$2,
	_MM,
	0,
	[
		_MQ,
		_MDQ,
		_B,
		_Ex
	],
	[
		() => ModelQuality$,
		() => ModelDataQuality$,
		() => Bias$,
		() => Explainability$
	]
];
var ModelPackageContainerDefinition$ = [
	3,
	n0$2,
	_MPCD,
	0,
	[
		_CH,
		_Im,
		_IDm,
		_MDU,
		_MDS,
		_PIrod,
		_E,
		_MIod,
		_F,
		_FV,
		_NMN,
		_AMDSd,
		_ASDS,
		_MDET,
		_ICs,
		_BM
	],
	[
		0,
		0,
		0,
		0,
		() => ModelDataSource$,
		0,
		128,
		() => ModelInput$,
		0,
		0,
		0,
		() => AdditionalModelDataSources,
		() => AdditionalS3DataSource$,
		0,
		2,
		() => BaseModel$
	]
];
var ModelPackageModelCard$ = [
	3,
	n0$2,
	_MPMC,
	0,
	[_MCC, _MCS],
	[[() => ModelCardContent, 0], 0]
];
var ModelPackageSecurityConfig$ = [
	3,
	n0$2,
	_MPSC,
	0,
	[_KKI],
	[0],
	1
];
var ModelPackageStatusDetails$ = [
	3,
	n0$2,
	_MPSD,
	0,
	[_VS, _ISS],
	[() => ModelPackageStatusItemList, () => ModelPackageStatusItemList],
	1
];
var ModelPackageStatusItem$ = [
	3,
	n0$2,
	_MPSI,
	0,
	[
		_N$1,
		_St$1,
		_FR
	],
	[
		0,
		0,
		0
	],
	2
];
var ModelPackageValidationProfile$ = [
	3,
	n0$2,
	_MPVP,
	0,
	[_PN, _TJDr],
	[0, () => TransformJobDefinition$],
	2
];
var ModelPackageValidationSpecification$ = [
	3,
	n0$2,
	_MPVS,
	0,
	[_VR, _VP],
	[0, () => ModelPackageValidationProfiles],
	2
];
var ModelQuality$ = [
	3,
	n0$2,
	_MQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var MultiModelConfig$ = [
	3,
	n0$2,
	_MMC,
	0,
	[_MCSode],
	[0]
];
var PendingDeploymentSummary$ = [
	3,
	n0$2,
	_PDS,
	0,
	[
		_ECN,
		_PV$1,
		_STt,
		_SPV
	],
	[
		0,
		() => PendingProductionVariantSummaryList,
		4,
		() => PendingProductionVariantSummaryList
	],
	1
];
var PendingProductionVariantSummary$ = [
	3,
	n0$2,
	_PPVS,
	0,
	[
		_VN,
		_DIep,
		_CW,
		_DW,
		_CICu,
		_DIC,
		_ITn,
		_IPns,
		_ATcc,
		_VSar,
		_CSCu,
		_DSCes,
		_MIS,
		_RCo
	],
	[
		0,
		() => DeployedImages,
		1,
		1,
		1,
		1,
		0,
		() => InstancePoolSummaryList,
		0,
		() => ProductionVariantStatusList,
		() => ProductionVariantServerlessConfig$,
		() => ProductionVariantServerlessConfig$,
		() => ProductionVariantManagedInstanceScaling$,
		() => ProductionVariantRoutingConfig$
	],
	1
];
var PrefixAwareRoutingConfig$ = [
	3,
	n0$2,
	_PARC,
	0,
	[_PLr, _CTonc],
	[1, 1]
];
var ProductionVariant$ = [
	3,
	n0$2,
	_PVr,
	0,
	[
		_VN,
		_MNod,
		_IIC,
		_ITn,
		_IPns,
		_VIPTIS,
		_IVW,
		_ATcc,
		_CDCo,
		_SCe,
		_VSIGB,
		_MDDTIS,
		_CSHCTIS,
		_ESSMA,
		_MIS,
		_RCo,
		_IAV,
		_CRC
	],
	[
		0,
		0,
		1,
		0,
		() => InstancePoolList,
		1,
		1,
		0,
		() => ProductionVariantCoreDumpConfig$,
		() => ProductionVariantServerlessConfig$,
		1,
		1,
		1,
		2,
		() => ProductionVariantManagedInstanceScaling$,
		() => ProductionVariantRoutingConfig$,
		0,
		() => ProductionVariantCapacityReservationConfig$
	],
	1
];
var ProductionVariantCapacityReservationConfig$ = [
	3,
	n0$2,
	_PVCRC,
	0,
	[_CRP, _MRAle],
	[0, 0]
];
var ProductionVariantCapacityReservationSummary$ = [
	3,
	n0$2,
	_PVCRS,
	0,
	[
		_MRAle,
		_CRP,
		_TICo,
		_AICv,
		_UBCE,
		_ECRc
	],
	[
		0,
		0,
		1,
		1,
		1,
		() => Ec2CapacityReservationsList
	]
];
var ProductionVariantCoreDumpConfig$ = [
	3,
	n0$2,
	_PVCDC,
	0,
	[_DSU, _KKI],
	[0, 0],
	1
];
var ProductionVariantManagedInstanceScaling$ = [
	3,
	n0$2,
	_PVMIS,
	0,
	[
		_St$1,
		_MIC,
		_MICa,
		_SIP
	],
	[
		0,
		1,
		1,
		() => ProductionVariantManagedInstanceScalingScaleInPolicy$
	]
];
var ProductionVariantManagedInstanceScalingScaleInPolicy$ = [
	3,
	n0$2,
	_PVMISSIP,
	0,
	[
		_Str,
		_MSSa,
		_CIM
	],
	[
		0,
		1,
		1
	],
	1
];
var ProductionVariantRoutingConfig$ = [
	3,
	n0$2,
	_PVRC,
	0,
	[_RSo, _PARC],
	[0, () => PrefixAwareRoutingConfig$],
	1
];
var ProductionVariantServerlessConfig$ = [
	3,
	n0$2,
	_PVSC,
	0,
	[
		_MSIMB,
		_MCaxo,
		_PCro
	],
	[
		1,
		1,
		1
	],
	2
];
var ProductionVariantServerlessUpdateConfig$ = [
	3,
	n0$2,
	_PVSUC,
	0,
	[_MCaxo, _PCro],
	[1, 1]
];
var ProductionVariantStatus$ = [
	3,
	n0$2,
	_PVSr,
	0,
	[
		_St$1,
		_SM,
		_STt
	],
	[
		0,
		0,
		4
	],
	1
];
var ProductionVariantSummary$ = [
	3,
	n0$2,
	_PVSro,
	0,
	[
		_VN,
		_DIep,
		_CW,
		_DW,
		_CICu,
		_DIC,
		_IPns,
		_VSar,
		_CSCu,
		_DSCes,
		_MIS,
		_RCo,
		_CRC
	],
	[
		0,
		() => DeployedImages,
		1,
		1,
		1,
		1,
		() => InstancePoolSummaryList,
		() => ProductionVariantStatusList,
		() => ProductionVariantServerlessConfig$,
		() => ProductionVariantServerlessConfig$,
		() => ProductionVariantManagedInstanceScaling$,
		() => ProductionVariantRoutingConfig$,
		() => ProductionVariantCapacityReservationSummary$
	],
	1
];
var RealTimeInferenceRecommendation$ = [
	3,
	n0$2,
	_RTIRe,
	0,
	[
		_RIe,
		_ITn,
		_E
	],
	[
		0,
		0,
		128
	],
	2
];
var RepositoryAuthConfig$ = [
	3,
	n0$2,
	_RAC,
	0,
	[_RCPA],
	[0],
	1
];
var RollingUpdatePolicy$ = [
	3,
	n0$2,
	_RUP,
	0,
	[
		_MBS,
		_WIIS,
		_METIS,
		_RMBS
	],
	[
		() => CapacitySize$,
		1,
		1,
		() => CapacitySize$
	],
	2
];
var S3ModelDataSource$ = [
	3,
	n0$2,
	_SMDS,
	0,
	[
		_SUr,
		_SDT,
		_CTo,
		_MAC,
		_HAC,
		_MSU,
		_ET,
		_MEa
	],
	[
		0,
		0,
		0,
		() => ModelAccessConfig$,
		() => InferenceHubAccessConfig$,
		0,
		0,
		0
	],
	3
];
var SourceAlgorithm$ = [
	3,
	n0$2,
	_SAo,
	0,
	[
		_ANlg,
		_MDU,
		_MDS,
		_MDET
	],
	[
		0,
		0,
		() => ModelDataSource$,
		0
	],
	1
];
var SourceAlgorithmSpecification$ = [
	3,
	n0$2,
	_SAS,
	0,
	[_SAou],
	[() => SourceAlgorithmList],
	1
];
var Tag$ = [
	3,
	n0$2,
	_Tag,
	0,
	[_K, _Va],
	[0, 0],
	2
];
var TrafficRoutingConfig$ = [
	3,
	n0$2,
	_TRCr,
	0,
	[
		_T$1,
		_WIIS,
		_CSana,
		_LSS
	],
	[
		0,
		1,
		() => CapacitySize$,
		() => CapacitySize$
	],
	2
];
var TransformDataSource$ = [
	3,
	n0$2,
	_TDSr,
	0,
	[_SDS],
	[() => TransformS3DataSource$],
	1
];
var TransformInput$ = [
	3,
	n0$2,
	_TIr,
	0,
	[
		_DS$1,
		_CTon,
		_CTo,
		_STp
	],
	[
		() => TransformDataSource$,
		0,
		0,
		0
	],
	1
];
var TransformJobDefinition$ = [
	3,
	n0$2,
	_TJDr,
	0,
	[
		_TIr,
		_TO,
		_TR,
		_MCT,
		_MPIMB,
		_BS,
		_E
	],
	[
		() => TransformInput$,
		() => TransformOutput$,
		() => TransformResources$,
		1,
		1,
		0,
		128
	],
	3
];
var TransformOutput$ = [
	3,
	n0$2,
	_TO,
	0,
	[
		_SOP,
		_Acce,
		_AW,
		_KKI
	],
	[
		0,
		0,
		0,
		0
	],
	1
];
var TransformResources$ = [
	3,
	n0$2,
	_TR,
	0,
	[
		_ITn,
		_ICn,
		_VKKI,
		_TAV
	],
	[
		0,
		1,
		0,
		0
	],
	2
];
var TransformS3DataSource$ = [
	3,
	n0$2,
	_TSDS,
	0,
	[_SDT, _SUr],
	[0, 0],
	2
];
var UpdateEndpointInput$ = [
	3,
	n0$2,
	_UEI,
	0,
	[
		_EN,
		_ECN,
		_RAVP,
		_ERVP,
		_DCe,
		_RDCet
	],
	[
		0,
		0,
		2,
		() => VariantPropertyList,
		() => DeploymentConfig$,
		2
	],
	2
];
var UpdateEndpointOutput$ = [
	3,
	n0$2,
	_UEO,
	0,
	[_EA],
	[0],
	1
];
var UpdateEndpointWeightsAndCapacitiesInput$ = [
	3,
	n0$2,
	_UEWACI,
	0,
	[_EN, _DWACe],
	[0, () => DesiredWeightAndCapacityList],
	2
];
var UpdateEndpointWeightsAndCapacitiesOutput$ = [
	3,
	n0$2,
	_UEWACO,
	0,
	[_EA],
	[0],
	1
];
var UserContext$ = [
	3,
	n0$2,
	_UCs,
	0,
	[
		_UPA,
		_UPN,
		_DI,
		_IIa
	],
	[
		0,
		0,
		0,
		() => IamIdentity$
	]
];
var VariantProperty$ = [
	3,
	n0$2,
	_VPa,
	0,
	[_VPT],
	[0],
	1
];
var VpcConfig$ = [
	3,
	n0$2,
	_VC,
	0,
	[_SGI, _Sub],
	[64, 64],
	2
];
var AdditionalInferenceSpecifications = [
	1,
	n0$2,
	_AIS,
	0,
	() => AdditionalInferenceSpecificationDefinition$
];
var AdditionalModelDataSources = [
	1,
	n0$2,
	_AMDSd,
	0,
	() => AdditionalModelDataSource$
];
var AlarmList = [
	1,
	n0$2,
	_AL,
	0,
	() => Alarm$
];
var CaptureOptionList = [
	1,
	n0$2,
	_COL,
	0,
	() => CaptureOption$
];
var ContainerDefinitionList = [
	1,
	n0$2,
	_CDL,
	0,
	() => ContainerDefinition$
];
var DeployedImages = [
	1,
	n0$2,
	_DIep,
	0,
	() => DeployedImage$
];
var DesiredWeightAndCapacityList = [
	1,
	n0$2,
	_DWACL,
	0,
	() => DesiredWeightAndCapacity$
];
var Ec2CapacityReservationsList = [
	1,
	n0$2,
	_ECRL,
	0,
	() => Ec2CapacityReservation$
];
var InstancePoolList = [
	1,
	n0$2,
	_IPL,
	0,
	() => InstancePool$
];
var InstancePoolSummaryList = [
	1,
	n0$2,
	_IPSL,
	0,
	() => InstancePoolSummary$
];
var MetricsEndpointList = [
	1,
	n0$2,
	_MEL,
	0,
	() => MetricsEndpoint$
];
var ModelPackageContainerDefinitionList = [
	1,
	n0$2,
	_MPCDL,
	0,
	() => ModelPackageContainerDefinition$
];
var ModelPackageStatusItemList = [
	1,
	n0$2,
	_MPSIL,
	0,
	() => ModelPackageStatusItem$
];
var ModelPackageValidationProfiles = [
	1,
	n0$2,
	_MPVPo,
	0,
	() => ModelPackageValidationProfile$
];
var PendingProductionVariantSummaryList = [
	1,
	n0$2,
	_PPVSL,
	0,
	() => PendingProductionVariantSummary$
];
var ProductionVariantList = [
	1,
	n0$2,
	_PVL,
	0,
	() => ProductionVariant$
];
var ProductionVariantStatusList = [
	1,
	n0$2,
	_PVSLr,
	0,
	() => ProductionVariantStatus$
];
var ProductionVariantSummaryList = [
	1,
	n0$2,
	_PVSLro,
	0,
	() => ProductionVariantSummary$
];
var RealTimeInferenceRecommendations = [
	1,
	n0$2,
	_RTIR,
	0,
	() => RealTimeInferenceRecommendation$
];
var SourceAlgorithmList = [
	1,
	n0$2,
	_SAL,
	0,
	() => SourceAlgorithm$
];
var TagList = [
	1,
	n0$2,
	_TLa,
	0,
	() => Tag$
];
var VariantPropertyList = [
	1,
	n0$2,
	_VPL,
	0,
	() => VariantProperty$
];
var AddTags$ = [
	9,
	n0$2,
	_ATd,
	0,
	() => AddTagsInput$,
	() => AddTagsOutput$
];
var DeleteTags$ = [
	9,
	n0$2,
	_DTel,
	0,
	() => DeleteTagsInput$,
	() => DeleteTagsOutput$
];
var DescribeEndpoint$ = [
	9,
	n0$2,
	_DEes,
	0,
	() => DescribeEndpointInput$,
	() => DescribeEndpointOutput$
];
var DescribeEndpointConfig$ = [
	9,
	n0$2,
	_DECe,
	0,
	() => DescribeEndpointConfigInput$,
	() => DescribeEndpointConfigOutput$
];
var DescribeModel$ = [
	9,
	n0$2,
	_DMes,
	0,
	() => DescribeModelInput$,
	() => DescribeModelOutput$
];
var DescribeModelPackage$ = [
	9,
	n0$2,
	_DMPe,
	0,
	() => DescribeModelPackageInput$,
	() => DescribeModelPackageOutput$
];
var ListTags$ = [
	9,
	n0$2,
	_LTis,
	0,
	() => ListTagsInput$,
	() => ListTagsOutput$
];
var UpdateEndpoint$ = [
	9,
	n0$2,
	_UE,
	0,
	() => UpdateEndpointInput$,
	() => UpdateEndpointOutput$
];
var UpdateEndpointWeightsAndCapacities$ = [
	9,
	n0$2,
	_UEWAC,
	0,
	() => UpdateEndpointWeightsAndCapacitiesInput$,
	() => UpdateEndpointWeightsAndCapacitiesOutput$
];

// node_modules/@aws-sdk/client-scheduler/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _AAC = "ActionAfterCompletion";
const _API = "AssignPublicIp";
const _AVC = "AwsVpcConfiguration";
const _CD = "CreationDate";
const _CE = "ConflictException";
const _CPS = "CapacityProviderStrategy";
const _CPSI = "CapacityProviderStrategyItem";
const _CS = "CreateSchedule";
const _CSI = "CreateScheduleInput";
const _CSO = "CreateScheduleOutput";
const _CT = "ClientToken";
const _D$1 = "Description";
const _DLC = "DeadLetterConfig";
const _DS = "DeleteSchedule";
const _DSI = "DeleteScheduleInput";
const _DSO = "DeleteScheduleOutput";
const _DT = "DetailType";
const _EBP = "EventBridgeParameters";
const _EBPEVP = "EventBridgePutEventsV2Parameters";
const _EBPREP = "EventBridgePutRawEventsParameters";
const _ED = "EndDate";
const _EEC = "EnableExecuteCommand";
const _EECSMT = "EnableECSManagedTags";
const _EP = "EcsParameters";
const _FTW = "FlexibleTimeWindow";
const _G = "Group";
const _GN = "GroupName";
const _GS = "GetSchedule";
const _GSI = "GetScheduleInput";
const _GSO = "GetScheduleOutput";
const _I = "Input";
const _KKA = "KmsKeyArn";
const _KP = "KinesisParameters";
const _LMD = "LastModificationDate";
const _LT = "LaunchType";
const _M = "Message";
const _MEAIS = "MaximumEventAgeInSeconds";
const _MGI = "MessageGroupId";
const _MRA = "MaximumRetryAttempts";
const _MWIM = "MaximumWindowInMinutes";
const _Me = "Metadata";
const _Mo = "Mode";
const _N = "Name";
const _NC = "NetworkConfiguration";
const _PC = "PlacementConstraints";
const _PCl = "PlacementConstraint";
const _PK = "PartitionKey";
const _PPL = "PipelineParameterList";
const _PS = "PlacementStrategy";
const _PSl = "PlacementStrategies";
const _PT = "PropagateTags";
const _PV = "PlatformVersion";
const _RAo = "RoleArn";
const _RI = "ReferenceId";
const _RNFE = "ResourceNotFoundException";
const _RP = "RetryPolicy";
const _S = "Subnets";
const _SA = "ScheduleArn";
const _SD = "StartDate";
const _SE = "ScheduleExpression";
const _SET = "ScheduleExpressionTimezone";
const _SG = "SecurityGroups";
const _SMPP = "SageMakerPipelineParameter";
const _SMPPL = "SageMakerPipelineParameterList";
const _SMPPa = "SageMakerPipelineParameters";
const _SP = "SqsParameters";
const _So = "Source";
const _St = "State";
const _T = "Tags";
const _TC = "TaskCount";
const _TDA = "TaskDefinitionArn";
const _Ta = "Target";
const _US = "UpdateSchedule";
const _USI = "UpdateScheduleInput";
const _USO = "UpdateScheduleOutput";
const _V$1 = "Value";
const _VE = "ValidationException";
const _aC = "awsvpcConfiguration";
const _b = "base";
const _c = "client";
const _cP = "capacityProvider";
const _cT = "clientToken";
const _e = "error";
const _ex = "expression";
const _f = "field";
const _gN = "groupName";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _iT = "idempotencyToken";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.scheduler";
const _t = "type";
const _w = "weight";
const n0$1 = "com.amazonaws.scheduler";
const _s_registry$1 = new _shared$0.Fi(_s$1);
var SchedulerServiceException$ = [
	-3,
	_s$1,
	"SchedulerServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(SchedulerServiceException$, SchedulerServiceException);
const n0_registry$1 = new _shared$0.Fi(n0$1);
var ConflictException$ = [
	-3,
	n0$1,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0],
	1
];
n0_registry$1.registerError(ConflictException$, ConflictException);
var ResourceNotFoundException$ = [
	-3,
	n0$1,
	_RNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0],
	1
];
n0_registry$1.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ValidationException$ = [
	-3,
	n0$1,
	_VE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0],
	1
];
n0_registry$1.registerError(ValidationException$, ValidationException);
const errorTypeRegistries$1 = [_s_registry$1, n0_registry$1];
var AwsVpcConfiguration$ = [
	3,
	n0$1,
	_AVC,
	0,
	[
		_S,
		_SG,
		_API
	],
	[
		64,
		64,
		0
	],
	1
];
var CapacityProviderStrategyItem$ = [
	3,
	n0$1,
	_CPSI,
	0,
	[
		_cP,
		_w,
		_b
	],
	[
		0,
		1,
		1
	],
	1
];
var CreateScheduleInput$ = [
	3,
	n0$1,
	_CSI,
	0,
	[
		_N,
		_SE,
		_Ta,
		_FTW,
		_GN,
		_SD,
		_ED,
		_D$1,
		_SET,
		_St,
		_KKA,
		_CT,
		_AAC
	],
	[
		[0, 1],
		0,
		() => Target$,
		() => FlexibleTimeWindow$,
		0,
		4,
		4,
		0,
		0,
		0,
		0,
		[0, 4],
		0
	],
	4
];
var CreateScheduleOutput$ = [
	3,
	n0$1,
	_CSO,
	0,
	[_SA],
	[0],
	1
];
var DeadLetterConfig$ = [
	3,
	n0$1,
	_DLC,
	0,
	[_A],
	[0]
];
var DeleteScheduleInput$ = [
	3,
	n0$1,
	_DSI,
	0,
	[
		_N,
		_GN,
		_CT
	],
	[
		[0, 1],
		[0, { [_hQ]: _gN }],
		[0, {
			[_hQ]: _cT,
			[_iT]: 1
		}]
	],
	1
];
var DeleteScheduleOutput$ = [
	3,
	n0$1,
	_DSO,
	0,
	[],
	[]
];
var EcsParameters$ = [
	3,
	n0$1,
	_EP,
	0,
	[
		_TDA,
		_TC,
		_LT,
		_NC,
		_PV,
		_G,
		_CPS,
		_EECSMT,
		_EEC,
		_PC,
		_PS,
		_PT,
		_RI,
		_T
	],
	[
		0,
		1,
		0,
		() => NetworkConfiguration$,
		0,
		0,
		() => CapacityProviderStrategy,
		2,
		2,
		() => PlacementConstraints,
		() => PlacementStrategies,
		0,
		0,
		[
			1,
			n0$1,
			_T,
			0,
			128
		]
	],
	1
];
var EventBridgeParameters$ = [
	3,
	n0$1,
	_EBP,
	0,
	[_DT, _So],
	[0, 0],
	2
];
var EventBridgePutEventsV2Parameters$ = [
	3,
	n0$1,
	_EBPEVP,
	0,
	[_DT, _So],
	[0, 0],
	2
];
var EventBridgePutRawEventsParameters$ = [
	3,
	n0$1,
	_EBPREP,
	0,
	[_Me],
	[128]
];
var FlexibleTimeWindow$ = [
	3,
	n0$1,
	_FTW,
	0,
	[_Mo, _MWIM],
	[0, 1],
	1
];
var GetScheduleInput$ = [
	3,
	n0$1,
	_GSI,
	0,
	[_N, _GN],
	[[0, 1], [0, { [_hQ]: _gN }]],
	1
];
var GetScheduleOutput$ = [
	3,
	n0$1,
	_GSO,
	0,
	[
		_A,
		_GN,
		_N,
		_SE,
		_SD,
		_ED,
		_D$1,
		_SET,
		_St,
		_CD,
		_LMD,
		_KKA,
		_Ta,
		_FTW,
		_AAC
	],
	[
		0,
		0,
		0,
		0,
		4,
		4,
		0,
		0,
		0,
		4,
		4,
		0,
		() => Target$,
		() => FlexibleTimeWindow$,
		0
	]
];
var KinesisParameters$ = [
	3,
	n0$1,
	_KP,
	0,
	[_PK],
	[0],
	1
];
var NetworkConfiguration$ = [
	3,
	n0$1,
	_NC,
	0,
	[_aC],
	[() => AwsVpcConfiguration$]
];
var PlacementConstraint$ = [
	3,
	n0$1,
	_PCl,
	0,
	[_t, _ex],
	[0, 0]
];
var PlacementStrategy$ = [
	3,
	n0$1,
	_PS,
	0,
	[_t, _f],
	[0, 0]
];
var RetryPolicy$ = [
	3,
	n0$1,
	_RP,
	0,
	[_MEAIS, _MRA],
	[1, 1]
];
var SageMakerPipelineParameter$ = [
	3,
	n0$1,
	_SMPP,
	0,
	[_N, _V$1],
	[0, 0],
	2
];
var SageMakerPipelineParameters$ = [
	3,
	n0$1,
	_SMPPa,
	0,
	[_PPL],
	[() => SageMakerPipelineParameterList]
];
var SqsParameters$ = [
	3,
	n0$1,
	_SP,
	0,
	[_MGI],
	[0]
];
var Target$ = [
	3,
	n0$1,
	_Ta,
	0,
	[
		_A,
		_RAo,
		_DLC,
		_RP,
		_I,
		_EP,
		_EBP,
		_EBPEVP,
		_EBPREP,
		_KP,
		_SMPPa,
		_SP
	],
	[
		0,
		0,
		() => DeadLetterConfig$,
		() => RetryPolicy$,
		0,
		() => EcsParameters$,
		() => EventBridgeParameters$,
		() => EventBridgePutEventsV2Parameters$,
		() => EventBridgePutRawEventsParameters$,
		() => KinesisParameters$,
		() => SageMakerPipelineParameters$,
		() => SqsParameters$
	],
	2
];
var UpdateScheduleInput$ = [
	3,
	n0$1,
	_USI,
	0,
	[
		_N,
		_SE,
		_Ta,
		_FTW,
		_GN,
		_SD,
		_ED,
		_D$1,
		_SET,
		_St,
		_KKA,
		_CT,
		_AAC
	],
	[
		[0, 1],
		0,
		() => Target$,
		() => FlexibleTimeWindow$,
		0,
		4,
		4,
		0,
		0,
		0,
		0,
		[0, 4],
		0
	],
	4
];
var UpdateScheduleOutput$ = [
	3,
	n0$1,
	_USO,
	0,
	[_SA],
	[0],
	1
];
var CapacityProviderStrategy = [
	1,
	n0$1,
	_CPS,
	0,
	() => CapacityProviderStrategyItem$
];
var PlacementConstraints = [
	1,
	n0$1,
	_PC,
	0,
	() => PlacementConstraint$
];
var PlacementStrategies = [
	1,
	n0$1,
	_PSl,
	0,
	() => PlacementStrategy$
];
var SageMakerPipelineParameterList = [
	1,
	n0$1,
	_SMPPL,
	0,
	() => SageMakerPipelineParameter$
];
var CreateSchedule$ = [
	9,
	n0$1,
	_CS,
	{ [_h]: [
		"POST",
		"/schedules/{Name}",
		200
	] },
	() => CreateScheduleInput$,
	() => CreateScheduleOutput$
];
var DeleteSchedule$ = [
	9,
	n0$1,
	_DS,
	{ [_h]: [
		"DELETE",
		"/schedules/{Name}",
		200
	] },
	() => DeleteScheduleInput$,
	() => DeleteScheduleOutput$
];
var GetSchedule$ = [
	9,
	n0$1,
	_GS,
	{ [_h]: [
		"GET",
		"/schedules/{Name}",
		200
	] },
	() => GetScheduleInput$,
	() => GetScheduleOutput$
];
var UpdateSchedule$ = [
	9,
	n0$1,
	_US,
	{ [_h]: [
		"PUT",
		"/schedules/{Name}",
		200
	] },
	() => UpdateScheduleInput$,
	() => UpdateScheduleOutput$
];

// node_modules/@aws-sdk/client-service-quotas/dist-es/schemas/schemas_0.js
const _CI = "ContextId";
const _D = "Description";
const _GSQ = "GetServiceQuota";
const _GSQR = "GetServiceQuotaRequest";
const _GSQRe = "GetServiceQuotaResponse";
const _P = "Period";
const _Q = "Quota";
const _QC = "QuotaCode";
const _QP = "QuotaPeriod";
const _SC = "ServiceCode";
const _SQ = "ServiceQuota";
const _V = "Value";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.servicequotas";
const n0 = "com.amazonaws.servicequotas";
const _s_registry = new _shared$0.Fi(_s);
var ServiceQuotasServiceException$ = [
	-3,
	_s,
	"ServiceQuotasServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(ServiceQuotasServiceException$, ServiceQuotasServiceException);
const n0_registry = new _shared$0.Fi(n0);
const errorTypeRegistries = [_s_registry, n0_registry];
var GetServiceQuotaRequest$ = [
	3,
	n0,
	_GSQR,
	0,
	[
		_SC,
		_QC,
		_CI
	],
	[
		0,
		0,
		0
	],
	2
];
var GetServiceQuotaResponse$ = [
	3,
	n0,
	_GSQRe,
	0,
	[_Q],
	[() => ServiceQuota$]
];
var QuotaPeriod$ = [
	3,
	n0,
	_QP,
	0,
	[],
	[]
];
var ServiceQuota$ = [
	3,
	n0,
	_SQ,
	0,
	[
		_SC,
		_QC,
		_V,
		_P,
		_D
	],
	[
		0,
		0,
		1,
		() => QuotaPeriod$,
		0
	]
];
var GetServiceQuota$ = [
	9,
	n0,
	_GSQ,
	0,
	() => GetServiceQuotaRequest$,
	() => GetServiceQuotaResponse$
];

// node_modules/@aws-sdk/client-cloudformation/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$14 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$14 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$13 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$13 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$12 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$12 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$11 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$11 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-codebuild/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$10 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$10 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$9 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$9 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-ecr/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$8 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$8 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-ecs/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$7 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$7 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$6 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$6 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$5 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$5 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-lambda/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$4 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$4 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-s3/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$3 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$3 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$2 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$2 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-scheduler/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$1 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$1 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/numberSelector.js
const numberSelector = (obj, key, type) => {
	if (!(key in obj)) return;
	const numberValue = parseInt(obj[key], 10);
	if (Number.isNaN(numberValue)) throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
	return numberValue;
};

// node_modules/@smithy/core/dist-es/submodules/protocols/HttpBindingProtocol.js
var HttpBindingProtocol = class extends _shared$0.In {
	async serializeRequest(operationSchema, _input, context) {
		const input = _input && typeof _input === "object" ? _input : {};
		const query = {};
		const headers = {};
		const endpoint = await context.endpoint();
		const ns = _shared$0.Rn.of(operationSchema?.input);
		const bindings = ns.getHttpBindings().request;
		const operation = (0,_shared$0.zn)(operationSchema);
		const request = new _shared$0.Hi({
			query,
			headers
		});
		if (endpoint) {
			this.updateServiceEndpoint(request, endpoint);
			this.setHostPrefix(request, operationSchema, input, operation);
			const [method, path, staticQuery] = operation;
			if (method) {
				request.method = method;
				request.path = request.path === "/" ? path : request.path + path;
				for (const [key, value] of staticQuery) query[key] = value;
			}
		}
		request.query = query;
		const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
		if (eventStream) request.body = await this.serializeEventStream({
			eventStream,
			requestSchema: ns
		});
		return request;
	}
	serializeHttpBindings(input, request, bindings, operation) {
		const serializer = this.serializer;
		const directSerializer = typeof serializer.writeCodec === "function" ? serializer : void 0;
		const query = request.query;
		const headers = request.headers;
		const bodySchema = bindings.syntheticBodySchema;
		let hasBodyValue = false;
		let payload;
		let eventStream;
		let labels;
		const names = Object.getOwnPropertyNames(input);
		const prototype = Object.getPrototypeOf(input);
		const sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length;
		const length = sparse ? names.length : bindings.memberBindings.length;
		for (let i = 0; i < length; ++i) {
			const binding = sparse ? (0,_shared$0.Ui)(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
			if (!binding) continue;
			const value = binding[1];
			const memberName = binding[0];
			const memberNs = value[0];
			const flags = value[1];
			const collectionValue = value[2];
			const location = binding[2];
			const wireName = binding[3];
			const inputMemberValue = input[memberName];
			if (inputMemberValue == null && !(flags >> 10 & 1)) continue;
			if (location === 36) {
				const stream = flags >> 11 & 3;
				if (stream) {
					if (stream === 2) eventStream = inputMemberValue || void 0;
					else payload = inputMemberValue;
				} else {
					if (directSerializer) directSerializer.writeCodec(memberNs, inputMemberValue);
					else serializer.write(memberNs, inputMemberValue);
					payload = serializer.flush();
				}
			} else if (location === 33 || location === 38) {
				const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
				if (location === 33) (labels ??= Object.create(null))[memberName] = serialized;
				else headers[wireName] = serialized;
			} else if (location === 39) for (const key in inputMemberValue) {
				if (!(0,_shared$0.Ui)(inputMemberValue, key)) continue;
				const amalgam = wireName + key;
				headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
			}
			else if ((location & 62) === 34) this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer);
			else hasBodyValue = true;
		}
		const operationPath = operation[1];
		const pathSegments = operation[3];
		if (operationPath && pathSegments && request.path.endsWith(operationPath)) request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings);
		if (hasBodyValue && bodySchema) {
			if (directSerializer) directSerializer.writeCodec(bodySchema, input);
			else serializer.write(bodySchema, input);
			payload = serializer.flush();
		}
		request.body = payload;
		return eventStream;
	}
	serializeQuery(value, data, wireName, query, directSerializer) {
		const [ns, flags, collectionValue] = value;
		const traits = directSerializer ? void 0 : ns.getMergedTraits();
		if (wireName === void 0) {
			for (const key in data) {
				if (!(0,_shared$0.Ui)(data, key) || key in query) continue;
				if (!directSerializer) Object.assign(collectionValue[0].getMergedTraits(), {
					...traits,
					httpQuery: key,
					httpQueryParams: void 0
				});
				this.serializeQuery(collectionValue, data[key], key, query, directSerializer);
			}
			return;
		}
		if ((flags & 192) === 64) {
			const buffer = [];
			for (const item of data) {
				const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
				if (flags >> 13 & 1 || serialized !== void 0) buffer.push(serialized);
			}
			query[wireName] = buffer;
		} else query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
	}
	serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
		const flags = value[1];
		const type = flags & 255;
		if (directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19)) return String(data);
		if (directSerializer) directSerializer.writeHttpBinding(value, data, location);
		else this.serializer.write(schema, data);
		return this.serializer.flush();
	}
	serializePath(segments, labels, bindings) {
		let path = "";
		for (const [value, kind] of segments) {
			if (kind === 0) {
				path += value;
				continue;
			}
			const replacement = labels?.[value];
			if (replacement === void 0) {
				if ((0,_shared$0.Ui)(bindings.byName, value) && bindings.byName[value][2] === 33) throw new Error(`No value provided for input HTTP label: ${value}.`);
				path += `{${value}${kind === 2 ? "+" : ""}}`;
			} else path += kind === 2 ? replacement.split("/").map(_shared$0.Bn).join("/") : (0,_shared$0.Bn)(replacement);
		}
		return path;
	}
	async deserializeResponse(operationSchema, context, response) {
		const deserializer = this.deserializer;
		const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
		const ns = _shared$0.Rn.of(operationSchema.output);
		const responseBindings = ns.getHttpBindings().response;
		const dataObject = {};
		if (response.statusCode >= 300) {
			const bytes = await (0,_shared$0.Vn)(response.body, context);
			if (bytes.byteLength > 0) Object.assign(dataObject, await deserializer.read(15, bytes));
			await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
			throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
		}
		const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
		if (nonHttpBindingMembers.length) {
			const bytes = await (0,_shared$0.Vn)(response.body, context);
			if (bytes.byteLength > 0) {
				const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
				for (const member of nonHttpBindingMembers) if (dataFromBody[member] != null) dataObject[member] = dataFromBody[member];
			}
		} else if (!responseBindings.bindings.payload) await (0,_shared$0.Vn)(response.body, context);
		dataObject.$metadata = this.deserializeMetadata(response);
		return dataObject;
	}
	async deserializeHttpMessage(schema, context, response, arg4, arg5) {
		const dataObject = arg4 instanceof Set ? arg5 : arg4;
		const deserializer = this.deserializer;
		const directDeserializer = typeof deserializer.readCodec === "function" ? deserializer : void 0;
		const ns = _shared$0.Rn.of(schema);
		const { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response;
		const headers = response.headers;
		if (payload) {
			const [memberName, value] = payload;
			const [memberSchema, flags] = value;
			const stream = flags >> 11 & 3;
			if (stream) {
				if (stream === 2) dataObject[memberName] = await this.deserializeEventStream({
					response,
					responseSchema: ns
				});
				else dataObject[memberName] = (0,_shared$0.Wn)(response.body);
			} else if (response.body) {
				const bytes = await (0,_shared$0.Vn)(response.body, context);
				if (bytes.byteLength > 0) dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes));
			}
		}
		for (const header in headers) {
			if (!(0,_shared$0.Ui)(headers, header)) continue;
			const lower = header.toLowerCase();
			const headerValue = headers[header];
			if (lower !== header) {
				delete headers[header];
				headers[lower] = headerValue;
			}
			const binding = (0,_shared$0.Ui)(responseHeaders, lower) ? responseHeaders[lower] : void 0;
			if (!binding) continue;
			const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
			if (collectionValue) {
				const sections = flags >> 16 & 1 ? (0,_shared$0.yr)(headerValue, ",", 2) : (0,_shared$0.vr)(headerValue);
				const list = [];
				for (const section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
				dataObject[memberName] = list;
			} else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
		}
		for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
			dataObject[memberName] = {};
			for (const header in headers) {
				if (!(0,_shared$0.Ui)(headers, header)) continue;
				if (!header.startsWith(wireName)) continue;
				const headerValue = headers[header];
				dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
			}
		}
		if (statusCode) dataObject[statusCode[0]] = response.statusCode;
		return bodyMemberNames;
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeDeserializer.js
var HttpInterceptingShapeDeserializer = class extends _shared$0.Ln {
	codecDeserializer;
	stringDeserializer;
	constructor(codecDeserializer, codecSettings) {
		super();
		this.codecDeserializer = codecDeserializer;
		this.stringDeserializer = new _shared$0.Pn(codecSettings);
	}
	setSerdeContext(serdeContext) {
		this.stringDeserializer.setSerdeContext(serdeContext);
		this.codecDeserializer.setSerdeContext(serdeContext);
		this.serdeContext = serdeContext;
	}
	read(schema, data) {
		const ns = _shared$0.Rn.of(schema);
		const traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpResponseCode) {
			const value = ns.getHttpBindingValue(38, traits);
			return this.readHttpBinding(value, data, 38);
		}
		if (traits.httpPayload) return this.readPayload(ns.getHttpBindingValue(36, traits), data);
		return this.readCodec(ns, data);
	}
	readHttpBinding(binding, data, location) {
		const value = typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _shared$0.Dr)(data);
		return this.stringDeserializer.readHttpBinding(binding, value, location);
	}
	readPayload([schema, flags], data) {
		const type = flags & 255;
		if (type === 21 || type === 42) return typeof data === "string" ? (this.serdeContext?.utf8Decoder ?? _shared$0.kr)(data) : data;
		if (type === 0) return typeof data === "string" ? data : (this.serdeContext?.utf8Encoder ?? _shared$0.Dr)(data);
		return this.readCodec(schema, data);
	}
	readCodec(schema, data) {
		return this.codecDeserializer.read(schema, data);
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/ToStringShapeSerializer.js
var ToStringShapeSerializer = class extends _shared$0.Ln {
	settings;
	stringBuffer = "";
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value) {
		const ns = _shared$0.Rn.of(schema);
		const traits = ns.getMergedTraits();
		const location = ns.getHttpBindingLocation(traits);
		this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
	}
	writeHttpBinding([ns, flags, collectionValue], value, location) {
		const schema = flags & 255;
		switch (typeof value) {
			case "object":
				if (value === null) {
					this.stringBuffer = "null";
					return;
				}
				if (schema >= 4 && schema <= 7) {
					if (!(value instanceof Date)) throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
					const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
					switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
						case 5:
							this.stringBuffer = value.toISOString().replace(".000Z", "Z");
							break;
						case 6:
							this.stringBuffer = (0,_shared$0.Sr)(value);
							break;
						case 7:
							this.stringBuffer = String(value.getTime() / 1e3);
							break;
						default:
							console.warn("Missing timestamp format, using epoch seconds", value);
							this.stringBuffer = String(value.getTime() / 1e3);
					}
					return;
				}
				if ((schema === 21 || schema === 42) && "byteLength" in value) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _shared$0.Or)(value);
					return;
				}
				if ((schema & 192) === 64 && Array.isArray(value)) {
					collectionValue ??= ns.getHttpBindingCollectionValue(location);
					const valueSchemaType = collectionValue[1] & 255;
					const isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
					let buffer = "";
					for (const item of value) {
						this.writeHttpBinding(collectionValue, item, location);
						const headerItem = this.flush();
						if (buffer) buffer += ", ";
						buffer += isTimestamp ? headerItem : (0,_shared$0.br)(headerItem);
					}
					this.stringBuffer = buffer;
					return;
				}
				this.stringBuffer = JSON.stringify(value, null, 2);
				break;
			case "string":
				const media = flags >> 8 & 3;
				let intermediateValue = value;
				if (media === 2) intermediateValue = _shared$0.xr.from(intermediateValue);
				if (media && (location & 6) === 6) {
					this.stringBuffer = (this.serdeContext?.base64Encoder ?? _shared$0.Or)(intermediateValue.toString());
					return;
				}
				this.stringBuffer = value;
				break;
			default: this.stringBuffer = flags >> 10 & 1 ? (0,_shared$0.Hn)() : String(value);
		}
	}
	flush() {
		const buffer = this.stringBuffer;
		this.stringBuffer = "";
		return buffer;
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/serde/HttpInterceptingShapeSerializer.js
var HttpInterceptingShapeSerializer = class {
	codecSerializer;
	stringSerializer;
	buffer;
	constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
		this.codecSerializer = codecSerializer;
		this.stringSerializer = stringSerializer;
	}
	setSerdeContext(serdeContext) {
		this.codecSerializer.setSerdeContext(serdeContext);
		this.stringSerializer.setSerdeContext(serdeContext);
	}
	write(schema, value) {
		const ns = _shared$0.Rn.of(schema);
		const traits = ns.getMergedTraits();
		if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
			const location = ns.getHttpBindingLocation(traits);
			this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
			return;
		}
		this.writeCodec(ns, value);
	}
	writeHttpBinding(binding, value, location) {
		this.stringSerializer.writeHttpBinding(binding, value, location);
		this.buffer = this.stringSerializer.flush();
	}
	writeCodec(schema, value) {
		this.codecSerializer.write(schema, value);
	}
	flush() {
		if (this.buffer !== void 0) {
			const buffer = this.buffer;
			this.buffer = void 0;
			return buffer;
		}
		return this.codecSerializer.flush();
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/ConfigurableSerdeContext.js
var SerdeContextConfig = class {
	serdeContext;
	setSerdeContext(serdeContext) {
		this.serdeContext = serdeContext;
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/UnionSerde.js
var UnionSerde = class {
	from;
	to;
	keys;
	constructor(from, to) {
		this.from = from;
		this.to = to;
		const keys = Object.keys(this.from);
		const set = new Set(keys);
		set.delete("__type");
		this.keys = set;
	}
	mark(key) {
		this.keys.delete(key);
	}
	hasUnknown() {
		return this.keys.size === 1 && Object.keys(this.to).length === 0;
	}
	writeUnknown() {
		if (this.hasUnknown()) {
			const k = this.keys.values().next().value;
			const v = this.from[k];
			this.to.$unknown = [k, v];
		}
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/detectBufferParsing.js
let canParseBuffer;
function detectBufferParsing() {
	if (canParseBuffer === void 0) try {
		if (typeof Buffer !== "function") canParseBuffer = false;
		else {
			const result = JSON.parse(Buffer.from([123, 125]));
			canParseBuffer = result !== null && typeof result === "object";
		}
	} catch {
		canParseBuffer = false;
	}
	return canParseBuffer;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/json/jsonReviver.js
function jsonReviver(key, value, context) {
	if (context?.source) {
		const numericString = context.source;
		if (typeof value === "number") {
			if (value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER) {
				if (isRepresentable(numericString, value)) return value;
				return new _shared$0._r(numericString, "bigDecimal");
			} else {
				if (isFractionalBigNumeric(numericString)) return new _shared$0._r(numericString, "bigDecimal");
				if (/[eE]/.test(numericString)) return expandExponentToBigInt(numericString);
				return BigInt(numericString);
			}
		}
	}
	return value;
}
function isFractionalBigNumeric(s) {
	const dotIndex = s.indexOf(".");
	if (dotIndex === -1) return false;
	const eIndex = s.search(/[eE]/);
	if (eIndex === -1) return true;
	const fracDigits = eIndex - dotIndex - 1;
	return parseInt(s.slice(eIndex + 1), 10) < fracDigits;
}
function isRepresentable(numericString, value) {
	if (numericString === String(value)) return true;
	if (Object.is(value, -0)) return true;
	if (/[eE]/.test(numericString)) return expandToDecimal(numericString) === expandToDecimal(String(value));
	const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	const canonical = String(value);
	if (normalized === canonical) return true;
	if (/[eE]/.test(canonical)) return normalized === expandToDecimal(canonical);
	return false;
}
function expandToDecimal(s) {
	const negative = s.startsWith("-");
	const abs = negative ? s.slice(1) : s;
	const eIndex = abs.search(/[eE]/);
	let result;
	if (eIndex === -1) result = abs;
	else {
		const exp = parseInt(abs.slice(eIndex + 1), 10);
		const mantissa = abs.slice(0, eIndex);
		const dotIndex = mantissa.indexOf(".");
		let digits;
		let intLen;
		if (dotIndex === -1) {
			digits = mantissa;
			intLen = mantissa.length;
		} else {
			digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
			intLen = dotIndex;
		}
		digits = digits.replace(/0+$/, "") || "0";
		const newDotPos = intLen + exp;
		if (digits === "0") result = "0";
		else if (newDotPos <= 0) result = "0." + "0".repeat(-newDotPos) + digits;
		else if (newDotPos >= digits.length) result = digits + "0".repeat(newDotPos - digits.length);
		else result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
	}
	if (result.includes(".")) result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
	return (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
	const eIndex = s.search(/[eE]/);
	const exp = parseInt(s.slice(eIndex + 1), 10);
	const negative = s.startsWith("-");
	const mantissa = s.slice(negative ? 1 : 0, eIndex);
	const dotIndex = mantissa.indexOf(".");
	let digits;
	let shift;
	if (dotIndex === -1) {
		digits = mantissa;
		shift = exp;
	} else {
		digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
		shift = exp - (mantissa.length - dotIndex - 1);
	}
	digits = digits.replace(/0+$/, "") || "0";
	const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
	return negative ? -result : result;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/json/needsReviver.js
const REVIVER_SYMBOL = Symbol.for("@aws-sdk/reviver");
function needsReviver(schema) {
	const ns = _shared$0.Ii.of(schema);
	const raw = ns.getSchema();
	if (Array.isArray(raw) && ns.isStructSchema()) {
		if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
		const result = _check(ns, new Set());
		raw[REVIVER_SYMBOL] = result;
		return result;
	}
	return _check(ns, new Set());
}
function _check(ns, seen) {
	const raw = ns.getSchema();
	if (seen.has(raw)) return false;
	seen.add(raw);
	if (ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
	if (ns.isStructSchema()) {
		for (const [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return true;
	} else if (ns.isListSchema() || ns.isMapSchema()) {
		if (_check(ns.getValueSchema(), seen)) return true;
	} else if (ns.isDocumentSchema()) return true;
	return false;
}

// node_modules/@smithy/core/dist-es/submodules/protocols/common.js
const collectBodyString = (streamBody, context) => (0,_shared$0.Vn)(streamBody, context).then((body) => (context?.utf8Encoder ?? _shared$0.Dr)(body));

// node_modules/@smithy/core/dist-es/submodules/protocols/json/parseJsonBody.js
async function parseJsonBody(streamBody, context, schema) {
	let parsingInput;
	if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] === "function") {
		const buffer = await (0,_shared$0.Vn)(streamBody, context);
		if (typeof Buffer === "function") {
			if (Buffer.isBuffer(buffer)) parsingInput = buffer;
			else parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		}
	}
	if (!parsingInput) parsingInput = await collectBodyString(streamBody, context);
	if (parsingInput.length === 0) return {};
	const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
	try {
		return JSON.parse(parsingInput, reviver);
	} catch (e) {
		if (e?.name === "SyntaxError") Object.defineProperty(e, "$responseBodyText", { value: typeof parsingInput === "string" ? parsingInput : parsingInput.toString("utf8") });
		throw e;
	}
}
const findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase());
const sanitizeErrorCode = (rawValue) => {
	let cleanValue = rawValue;
	if (typeof cleanValue === "number") cleanValue = cleanValue.toString();
	if (cleanValue.indexOf(",") >= 0) cleanValue = cleanValue.split(",")[0];
	if (cleanValue.indexOf(":") >= 0) cleanValue = cleanValue.split(":")[0];
	if (cleanValue.indexOf("#") >= 0) cleanValue = cleanValue.split("#")[1];
	return cleanValue;
};
const loadRestJsonErrorCode = (output, data) => {
	return loadErrorCode(output, data, [
		"header",
		"code",
		"type"
	]);
};
const loadJsonRpcErrorCode = (output, data, queryCompat = false) => {
	return loadErrorCode(output, data, queryCompat ? [
		"code",
		"header",
		"type"
	] : [
		"type",
		"code",
		"header"
	]);
};
const loadErrorCode = ({ headers }, data, order) => {
	while (order.length > 0) switch (order.shift()) {
		case "header":
			const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
			if (headerKey !== void 0) return sanitizeErrorCode(headers[headerKey]);
			break;
		case "code":
			const codeKey = findKey(data ?? {}, "code");
			if (codeKey && data[codeKey] !== void 0) return sanitizeErrorCode(data[codeKey]);
			break;
		case "type": if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeDeserializer2.js
var JsonShapeDeserializer2 = class extends SerdeContextConfig {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	async read(schema, data) {
		const reviver = needsReviver(schema) ? jsonReviver : void 0;
		let parsed;
		if (typeof data === "string") {
			if (data.length === 0) return {};
			parsed = JSON.parse(data, reviver);
		} else if (data instanceof Uint8Array && detectBufferParsing()) {
			if (data.byteLength === 0) return {};
			const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
			parsed = JSON.parse(buf, reviver);
		} else parsed = await parseJsonBody(data, this.serdeContext, schema);
		return this._read(schema, parsed);
	}
	readObject(schema, data) {
		return this._read(schema, data);
	}
	_read(schema, value) {
		const isObject = value !== null && typeof value === "object";
		const ns = _shared$0.Ii.of(schema);
		if (isObject) {
			if (ns.isStructSchema()) return this._readStruct(ns, value);
			if (Array.isArray(value) && ns.isListSchema()) {
				const listMember = ns.getValueSchema();
				if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
				return value;
			}
			if (ns.isMapSchema()) {
				const mapMember = ns.getValueSchema();
				const map = value;
				if (this.needsTransform(mapMember)) for (const k in map) {
					if (!(0,_shared$0.Ui)(map, k)) continue;
					if (k === "__proto__") (0,_shared$0.Un)(map);
					map[k] = this._read(mapMember, map[k]);
				}
				return map;
			}
		}
		if (ns.isBlobSchema() && typeof value === "string") return (0,_shared$0.Ar)(value);
		const mediaType = ns.getMergedTraits().mediaType;
		if (ns.isStringSchema() && typeof value === "string" && mediaType) {
			if (mediaType === "application/json" || mediaType.endsWith("+json")) return _shared$0.xr.from(value);
			return value;
		}
		if (ns.isTimestampSchema() && value != null) switch ((0,_shared$0.Nn)(ns, this.settings)) {
			case 5: return (0,_shared$0.Tr)(value);
			case 6: return (0,_shared$0.Er)(value);
			case 7: return (0,_shared$0.Cr)(value);
			default:
				console.warn("Missing timestamp format, parsing value with Date constructor:", value);
				return new Date(value);
		}
		if (ns.isBigIntegerSchema() && (typeof value === "number" || typeof value === "string")) return BigInt(value);
		if (ns.isBigDecimalSchema() && value != void 0) {
			if (value instanceof _shared$0._r) return value;
			const untyped = value;
			if (untyped.type === "bigDecimal" && "string" in untyped) return new _shared$0._r(untyped.string, untyped.type);
			return new _shared$0._r(String(value), "bigDecimal");
		}
		if (ns.isNumericSchema() && typeof value === "string") {
			switch (value) {
				case "Infinity": return 1e400;
				case "-Infinity": return -1e400;
				case "NaN": return NaN;
			}
			return value;
		}
		if (ns.isDocumentSchema()) {
			if (isObject) {
				if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
					const v = value[i];
					if (!(v instanceof _shared$0._r)) value[i] = this._read(ns, v);
				}
				else {
					const doc = value;
					for (const k in doc) {
						if (!(0,_shared$0.Ui)(doc, k)) continue;
						if (k === "__proto__") (0,_shared$0.Un)(doc);
						const v = doc[k];
						if (!(v instanceof _shared$0._r)) doc[k] = this._read(ns, v);
					}
				}
			}
		}
		return value;
	}
	_readStruct(ns, record) {
		const union = ns.isUnionSchema();
		const out = {};
		let nameMap;
		const hasType = typeof record.__type === "string";
		const { jsonName } = this.settings;
		if (jsonName && hasType) nameMap = {};
		let unionSerde;
		if (union) unionSerde = new UnionSerde(record, out);
		for (const [memberName, memberSchema] of ns.structIterator()) {
			let fromKey = memberName;
			if (jsonName) {
				fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey;
				if (hasType) nameMap[fromKey] = memberName;
			}
			if (union) unionSerde.mark(fromKey);
			if (record[fromKey] != null) out[memberName] = this._read(memberSchema, record[fromKey]);
		}
		if (union) unionSerde.writeUnknown();
		else if (hasType) for (const k in record) {
			if (!(0,_shared$0.Ui)(record, k)) continue;
			const v = record[k];
			const t = jsonName ? nameMap[k] ?? k : k;
			if (!(t in out)) out[t] = v;
		}
		return out;
	}
	needsTransform(ns) {
		if (ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema()) return true;
		if (ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema()) return true;
		if (ns.isStringSchema() && ns.getMergedTraits().mediaType) return true;
		return false;
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonBytesStringAdapter.js
var JsonBytesStringAdapter = class JsonBytesStringAdapter extends Uint8Array {
	string = null;
	static allocUnsafe(bytes) {
		if (typeof Buffer === "function") {
			const buffer = Buffer.allocUnsafe(bytes);
			return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		}
		return new JsonBytesStringAdapter(bytes);
	}
	toString() {
		return this.s();
	}
	valueOf() {
		return this.s();
	}
	includes(searchString, position) {
		if (typeof searchString === "string") return this.s().includes(searchString, position);
		return Uint8Array.prototype.includes.call(this, searchString, position);
	}
	indexOf(searchString, position) {
		if (typeof searchString === "string") return this.s().indexOf(searchString, position);
		return Uint8Array.prototype.indexOf.call(this, searchString, position);
	}
	lastIndexOf(searchString, position) {
		if (typeof searchString === "string") return this.s().lastIndexOf(searchString, position);
		const fn = Uint8Array.prototype.lastIndexOf;
		if (position !== void 0) return fn.call(this, searchString, position);
		return fn.call(this, searchString);
	}
	startsWith(searchString, position) {
		return this.s().startsWith(searchString, position);
	}
	endsWith(searchString, endPosition) {
		return this.s().endsWith(searchString, endPosition);
	}
	match(regexp) {
		return this.s().match(regexp);
	}
	replace(searchValue, replaceValue) {
		return this.s().replace(searchValue, replaceValue);
	}
	search(regexp) {
		return this.s().search(regexp);
	}
	split(separator, limit) {
		return this.s().split(separator, limit);
	}
	substring(start, end) {
		return this.s().substring(start, end);
	}
	trim() {
		return this.s().trim();
	}
	trimStart() {
		return this.s().trimStart();
	}
	trimEnd() {
		return this.s().trimEnd();
	}
	charAt(pos) {
		return this.s().charAt(pos);
	}
	charCodeAt(index) {
		return this.s().charCodeAt(index);
	}
	padStart(maxLength, fillString) {
		return this.s().padStart(maxLength, fillString);
	}
	padEnd(maxLength, fillString) {
		return this.s().padEnd(maxLength, fillString);
	}
	repeat(count) {
		return this.s().repeat(count);
	}
	toUpperCase() {
		return this.s().toUpperCase();
	}
	toLowerCase() {
		return this.s().toLowerCase();
	}
	s() {
		if (this.string == null) {
			const n = Date.now();
			if (n > warned + 6e4) {
				console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error.");
				warned = n;
			}
			this.string = (0,_shared$0.Dr)(this);
		}
		return this.string;
	}
};
var warned = 0;

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonShapeSerializer2.js
const encoder = new TextEncoder();
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const QUOTE = 34;
const COLON = 58;
const COMMA = 44;
const BACKSLASH = 92;
const TRUE = new Uint8Array([
	116,
	114,
	117,
	101
]);
const FALSE = new Uint8Array([
	102,
	97,
	108,
	115,
	101
]);
const NULL = new Uint8Array([
	110,
	117,
	108,
	108
]);
const ESCAPE_TABLE = new Array(128).fill(null);
ESCAPE_TABLE[8] = "b";
ESCAPE_TABLE[9] = "t";
ESCAPE_TABLE[10] = "n";
ESCAPE_TABLE[12] = "f";
ESCAPE_TABLE[13] = "r";
ESCAPE_TABLE[34] = "\"";
ESCAPE_TABLE[92] = "\\";
for (let i = 0; i < 32; i++) if (ESCAPE_TABLE[i] === null) ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0");
const INITIAL_BUFFER_SIZE = 2048;
function alloc(size) {
	return JsonBytesStringAdapter.allocUnsafe(size);
}
var JsonShapeSerializer2 = class JsonShapeSerializer2 extends SerdeContextConfig {
	settings;
	json;
	i = 0;
	rootSchema;
	rawValue;
	passthrough = false;
	constructor(settings) {
		super();
		this.settings = settings;
		this.json = alloc(INITIAL_BUFFER_SIZE);
	}
	write(schema, value) {
		this.i = 0;
		this.rawValue = value;
		this.rootSchema = _shared$0.Ii.of(schema);
		this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema();
		if (!this.passthrough) this.writeValue(this.rootSchema, value, void 0);
	}
	writeDiscriminatedDocument(schema, value) {
		this.i = 0;
		this.rootSchema = _shared$0.Ii.of(schema);
		const ns = this.rootSchema;
		if (ns.isStructSchema() && value != null && typeof value === "object") {
			this.writeValue(ns, value, void 0);
			const prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`;
			const z = prefix.length;
			this.ensure(z);
			this.json.copyWithin(1 + z, 1, this.i);
			encoder.encodeInto(prefix, this.json.subarray(1));
			this.i += z;
		} else this.writeValue(ns, value, void 0);
	}
	flush() {
		this.rootSchema = void 0;
		const finalPosition = this.i;
		this.i = 0;
		const raw = this.rawValue;
		this.rawValue = void 0;
		if (finalPosition === 0) return raw;
		const result = this.json.subarray(0, finalPosition);
		this.json = alloc(INITIAL_BUFFER_SIZE);
		return result;
	}
	ensure(byteCount) {
		const { i, json } = this;
		if (i + byteCount > json.length) {
			let newSize = json.length * 2;
			while (newSize < i + byteCount) newSize *= 2;
			const next = alloc(newSize);
			next.set(this.json);
			this.json = next;
		}
	}
	writeAscii(s) {
		const z = s.length;
		this.ensure(z);
		let { i, json } = this;
		for (let j = 0; j < z; ++j) {
			json[i] = s.charCodeAt(j);
			i += 1;
		}
		this.i = i;
	}
	writeAsciiQuoted(s) {
		const z = s.length;
		this.ensure(z + 4);
		let { json, i } = this;
		json[i++] = QUOTE;
		for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
		json[i++] = QUOTE;
		this.i = i;
	}
	writeJsonString(s) {
		const z = s.length;
		this.ensure(z * 3 + 2);
		this.json[this.i++] = QUOTE;
		for (let j = 0; j < z; ++j) {
			const c = s.charCodeAt(j);
			if (c > 34 && c < 92) this.json[this.i++] = c;
			else if (c < 128) {
				const esc = ESCAPE_TABLE[c];
				if (esc !== null) {
					this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1);
					this.json[this.i++] = BACKSLASH;
					for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
				} else this.json[this.i++] = c;
			} else if (c >= 55296 && c <= 56319) {
				const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
				if (next >= 56320 && next <= 57343) {
					this.ensure(4);
					const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
					this.i += written;
					++j;
				} else {
					this.ensure(6 + (z - j - 1) * 3 + 1);
					this.writeUnicodeEscape(c);
				}
			} else if (c >= 56320 && c <= 57343) {
				this.ensure(6 + (z - j - 1) * 3 + 1);
				this.writeUnicodeEscape(c);
			} else {
				let { i, json } = this;
				if (c < 2048) {
					json[i++] = 192 | c >> 6;
					json[i++] = 128 | c & 63;
				} else {
					json[i++] = 224 | c >> 12;
					json[i++] = 128 | c >> 6 & 63;
					json[i++] = 128 | c & 63;
				}
				this.i = i;
			}
		}
		this.json[this.i++] = QUOTE;
	}
	writeUnicodeEscape(code) {
		let { json, i } = this;
		json[i++] = BACKSLASH;
		json[i++] = 117;
		const hex = code.toString(16).padStart(4, "0");
		for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
		this.i = i;
	}
	static B64 = (() => {
		const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
		const table = new Uint8Array(64);
		for (let i = 0; i < 64; ++i) table[i] = chars.charCodeAt(i);
		return table;
	})();
	writeBase64(data) {
		const b64Len = Math.ceil(data.length / 3) * 4;
		this.ensure(b64Len + 2);
		const json = this.json;
		const B64 = JsonShapeSerializer2.B64;
		let i = this.i;
		json[i++] = QUOTE;
		const len = data.length;
		const remainder = len % 3;
		const mainLen = len - remainder;
		for (let j = 0; j < mainLen; j += 3) {
			const a = data[j];
			const b = data[j + 1];
			const c = data[j + 2];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4 | b >> 4];
			json[i++] = B64[(b & 15) << 2 | c >> 6];
			json[i++] = B64[c & 63];
		}
		if (remainder === 2) {
			const a = data[mainLen];
			const b = data[mainLen + 1];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4 | b >> 4];
			json[i++] = B64[(b & 15) << 2];
			json[i++] = 61;
		} else if (remainder === 1) {
			const a = data[mainLen];
			json[i++] = B64[a >> 2];
			json[i++] = B64[(a & 3) << 4];
			json[i++] = 61;
			json[i++] = 61;
		}
		json[i++] = QUOTE;
		this.i = i;
	}
	writeValue(schema, value, container) {
		if (value == null) {
			if (container?.isStructSchema()) {
				if (value === void 0) {
					if (_shared$0.Ii.of(schema).isIdempotencyToken()) {
						this.writeAsciiQuoted((0,_shared$0.Hn)());
						return;
					}
				}
				return;
			}
			this.ensure(4);
			this.json.set(NULL, this.i);
			this.i += 4;
			return;
		}
		const ns = _shared$0.Ii.of(schema);
		const isObject = typeof value === "object";
		if (ns.isStringSchema()) {
			const mediaType = ns.getMergedTraits().mediaType;
			if (mediaType) {
				if (mediaType === "application/json" || mediaType.endsWith("+json")) {
					this.writeJsonString(_shared$0.xr.from(value).toString());
					return;
				}
			}
		}
		if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
			const asString = value instanceof _shared$0._r ? value.string : String(value);
			this.writeAsciiQuoted(asString);
			return;
		}
		if (isObject) {
			if (ns.isStructSchema()) {
				this.writeStruct(ns, value);
				return;
			}
			if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
				this.writeList(ns, value, ns.isDocumentSchema());
				return;
			}
			if (ns.isMapSchema()) {
				this.writeMap(ns, value, false);
				return;
			}
			if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
				this.writeBase64(value);
				return;
			}
			if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
				this.writeTimestamp(ns, value);
				return;
			}
			if (value instanceof _shared$0._r) {
				this.writeAscii(value.string);
				return;
			}
			if (ns.isDocumentSchema()) {
				if (Array.isArray(value)) this.writeList(ns, value, true);
				else this.writeMap(ns, value, true);
				return;
			}
			const json = JSON.stringify(value);
			this.writeAscii(json);
			return;
		}
		if (typeof value === "string") {
			if (ns.isBlobSchema()) {
				const b64 = (this.serdeContext?.base64Encoder ?? _shared$0.Or)(value);
				this.writeAsciiQuoted(b64);
				return;
			}
			this.writeJsonString(value);
			return;
		}
		if (typeof value === "number") {
			if (Math.abs(value) === 1e400 || Number.isNaN(value)) {
				this.writeAsciiQuoted(String(value));
				return;
			}
			const numStr = String(value);
			this.writeAscii(numStr);
			return;
		}
		if (typeof value === "boolean") {
			this.ensure(5);
			let { i, json } = this;
			if (value) {
				json.set(TRUE, i);
				i += 4;
			} else {
				json.set(FALSE, i);
				i += 5;
			}
			this.i = i;
			return;
		}
		if (typeof value === "bigint") {
			this.writeAscii(value.toString());
			return;
		}
		this.writeAscii(String(value));
	}
	writeStruct(ns, value) {
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACE;
		let wroteAny = false;
		const hasType = typeof value.__type === "string";
		let writtenKeys;
		if (hasType) writtenKeys = new Set();
		for (const [memberName, memberSchema] of ns.structIterator()) {
			const item = value[memberName];
			if (item == null && !memberSchema.isIdempotencyToken()) continue;
			if (wroteAny) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			wroteAny = true;
			const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
			if (writtenKeys) {
				writtenKeys.add(memberName);
				writtenKeys.add(targetKey);
			}
			this.writeAsciiQuoted(targetKey);
			this.json[this.i++] = COLON;
			this.writeValue(memberSchema, item, ns);
		}
		if (!wroteAny && ns.isUnionSchema()) {
			const { $unknown } = value;
			if (Array.isArray($unknown)) {
				const [k, v] = $unknown;
				this.writeAsciiQuoted(k);
				this.ensure(1);
				this.json[this.i++] = COLON;
				this.writeValue(15, v, ns);
			}
		} else if (hasType) for (const k in value) {
			if (writtenKeys.has(k)) continue;
			writtenKeys.add(k);
			const v = value[k];
			if (wroteAny) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			wroteAny = true;
			this.writeAsciiQuoted(k);
			this.ensure(1);
			this.json[this.i++] = COLON;
			this.writeValue(15, v, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACE;
	}
	writeList(ns, value, isDocument) {
		const sparse = !!ns.getMergedTraits().sparse;
		const valueSchema = ns.getValueSchema();
		if (!isDocument) {
			if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
				let hasSpecials = false;
				for (let i = 0; i < value.length; ++i) {
					const v = value[i];
					if (Number.isNaN(v) || v === 1e400 || v === -1e400 || v == null && !sparse) {
						hasSpecials = true;
						break;
					}
				}
				let json;
				if (!hasSpecials) json = JSON.stringify(value);
				else {
					const out = [];
					for (let i = 0; i < value.length; ++i) {
						const v = value[i];
						if (v == null && !sparse) continue;
						if (Number.isNaN(v) || v === 1e400 || v === -1e400) out.push(String(v));
						else out.push(v);
					}
					json = JSON.stringify(out);
				}
				this.ensure(json.length * 3);
				this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACKET;
		let wroteFirstItem = false;
		for (let i = 0; i < value.length; ++i) {
			const item = value[i];
			if (isDocument ? item === void 0 : item == null && !sparse) continue;
			if (wroteFirstItem) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			this.writeValue(valueSchema, item, void 0);
			wroteFirstItem = true;
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACKET;
	}
	writeMap(ns, value, isDocument) {
		const sparse = !!ns.getMergedTraits().sparse;
		const valueSchema = ns.getValueSchema();
		if (!isDocument) {
			if (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema()) {
				let modifications;
				for (const k in value) {
					if (!(0,_shared$0.Ui)(value, k)) continue;
					const v = value[k];
					if (Number.isNaN(v) || v === 1e400 || v === -1e400) {
						(modifications ??= {})[k] = v;
						value[k] = String(v);
					} else if (v === null && !sparse) {
						(modifications ??= {})[k] = null;
						value[k] = void 0;
					}
				}
				const json = JSON.stringify(value);
				if (modifications) Object.assign(value, modifications);
				this.ensure(json.length * 3);
				this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
				return;
			}
		}
		this.ensure(2);
		this.json[this.i++] = OPEN_BRACE;
		let first = true;
		for (const k in value) {
			if (!(0,_shared$0.Ui)(value, k)) continue;
			const v = value[k];
			if (isDocument ? v === void 0 : v == null && !sparse) continue;
			if (!first) {
				this.ensure(1);
				this.json[this.i++] = COMMA;
			}
			first = false;
			this.writeJsonString(k);
			this.ensure(1);
			this.json[this.i++] = COLON;
			this.writeValue(valueSchema, v, void 0);
		}
		this.ensure(1);
		this.json[this.i++] = CLOSE_BRACE;
	}
	writeTimestamp(ns, value) {
		switch ((0,_shared$0.Nn)(ns, this.settings)) {
			case 5: {
				const iso = value.toISOString().replace(".000Z", "Z");
				this.writeAsciiQuoted(iso);
				return;
			}
			case 6:
				this.writeAsciiQuoted((0,_shared$0.Sr)(value));
				return;
			case 7: {
				const epochSecs = String(value.getTime() / 1e3);
				this.writeAscii(epochSecs);
				return;
			}
			default: {
				const epochSecs = String(value.getTime() / 1e3);
				this.writeAscii(epochSecs);
				return;
			}
		}
	}
};

// node_modules/@smithy/core/dist-es/submodules/protocols/json/codec-v2/JsonCodec2.js
var JsonCodec2 = class extends SerdeContextConfig {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	createSerializer() {
		const serializer = new JsonShapeSerializer2(this.settings);
		serializer.setSerdeContext(this.serdeContext);
		return serializer;
	}
	createDeserializer() {
		const deserializer = new JsonShapeDeserializer2(this.settings);
		deserializer.setSerdeContext(this.serdeContext);
		return deserializer;
	}
};

// node_modules/@smithy/core/dist-es/legacy-root-exports/pagination/createPaginator.js
const makePagedClientRequest = async (CommandCtor, client, input, withCommand = (_) => _, ...args) => {
	let command = new CommandCtor(input);
	command = withCommand(command) ?? command;
	return await client.send(command, ...args);
};
function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
	return async function* paginateOperation(config, input, ...additionalArguments) {
		const _input = input;
		let token = config.startingToken ?? _input[inputTokenName];
		let hasNext = true;
		let page;
		while (hasNext) {
			_input[inputTokenName] = token;
			if (pageSizeTokenName) _input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize;
			if (config.client instanceof ClientCtor) page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
			else throw new Error(`Invalid client, expected instance of ${ClientCtor.name}`);
			yield page;
			const prevToken = token;
			token = get(page, outputTokenName);
			hasNext = !!(token && (!config.stopOnSameToken || token !== prevToken));
		}
		return void 0;
	};
}
const get = (fromObject, path) => {
	let cursor = fromObject;
	const pathComponents = path.split(".");
	for (const step of pathComponents) {
		if (!cursor || typeof cursor !== "object") return;
		cursor = cursor[step];
	}
	return cursor;
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudFormationHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$14(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "cloudformation",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCloudFormationHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$14(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$14 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudFrontHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$13(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "cloudfront",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCloudFrontHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$13(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$13 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudWatchHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$12(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "monitoring",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCloudWatchHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$12(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$12 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$11(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "logs",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCloudWatchLogsHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$11(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$11 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-codebuild/dist-es/auth/httpAuthSchemeProvider.js
const defaultCodeBuildHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$10(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "codebuild",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCodeBuildHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$10(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$10 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
const defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$9(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ec2",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultEC2HttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$9(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$9 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-ecr/dist-es/auth/httpAuthSchemeProvider.js
const defaultECRHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$8(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ecr",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultECRHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$8(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$8 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-ecs/dist-es/auth/httpAuthSchemeProvider.js
const defaultECSHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$7(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ecs",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultECSHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$7(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$7 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/auth/httpAuthSchemeProvider.js
const defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$6(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "elasticloadbalancing",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultElasticLoadBalancingV2HttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$6(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$6 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthSchemeProvider.js
const defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$5(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "iam",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultIAMHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$5(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$5 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-lambda/dist-es/auth/httpAuthSchemeProvider.js
const defaultLambdaHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$4(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "lambda",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultLambdaHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$4(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$4 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-s3/dist-es/endpoint/bdd.js
const aw = "ref";
const ax = "argv";
const ay = "backend";
const az = "authSchemes";
const aA = "disableDoubleEncoding";
const aB = "signingName";
const aC = "signingRegion";
const aD = "signingRegionSet";
const a$14 = -1;
const b$14 = true;
const c$14 = false;
const d$14 = "isSet";
const e$14 = "booleanEquals";
const f$14 = "stringEquals";
const g$14 = "coalesce";
const h$14 = "substring";
const i$14 = "";
const j$14 = "aws.partition";
const k$14 = "partitionResult";
const l$5 = "accessPointSuffix";
const m$5 = "regionPrefix";
const n$2 = (n) => "outpostId_ssa_" + n + i$14;
const o$2 = "hardwareType";
const p$2 = "ite";
const q$2 = "isValidHostLabel";
const s$2 = "sigv4";
const t$1 = "aws.isVirtualHostableS3Bucket";
const u$1 = "url";
const v$1 = "getAttr";
const w$1 = "bucketArn";
const x$1 = "--";
const y$1 = "arnType";
const z = "accesspoint";
const A = (n) => "accessPointName_ssa_" + n + i$14;
const B = "s3-object-lambda";
const C = "s3-outposts";
const D = "bucketPartition";
const E = "us-east-1";
const F = "outpostType";
const G = "name";
const H = "s3";
const I = "{url#scheme}://{Bucket}.{url#authority}{url#path}";
const J = "{url#scheme}://{url#authority}{url#path}";
const K = "{url#scheme}://{url#authority}{url#normalizedPath}{Bucket}";
const L = "https://{Bucket}.s3-accelerate.{partitionResult#dnsSuffix}";
const M = "https://{Bucket}.s3.{partitionResult#dnsSuffix}";
const N = (n) => "{url#scheme}://{accessPointName_ssa_" + n + "}-{bucketArn#accountId}.{url#authority}{url#path}";
const O = (n) => "Invalid ARN: The access point name may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointName_ssa_" + n + "}`";
const P = "sigv4a";
const Q = "{url#scheme}://{url#authority}{url#normalizedPath}{uri_encoded_bucket}";
const R = "https://s3.{partitionResult#dnsSuffix}/{uri_encoded_bucket}";
const S = "https://s3.{partitionResult#dnsSuffix}";
const T = { [aw]: "UseFIPS" };
const U = { [aw]: "UseDualStack" };
const V = { [aw]: "Bucket" };
const W = {
	"fn": v$1,
	[ax]: [{ [aw]: k$14 }, G]
};
const X = { [aw]: u$1 };
const Y = { [aw]: "Region" };
const Z = { [aw]: w$1 };
const aa = { [aw]: y$1 };
const ab = { [aw]: "accessPointName_ssa_1" };
const ac = {
	"fn": v$1,
	[ax]: [Z, "region"]
};
const ad = { [aw]: o$2 };
const ae = {
	"fn": v$1,
	[ax]: [Z, "service"]
};
const af = {
	"fn": v$1,
	[ax]: [Z, "accountId"]
};
const ag = {
	[ay]: "S3Express",
	[az]: [{
		[aA]: true,
		[G]: "{_s3e_auth}",
		[aB]: "s3express",
		[aC]: "{Region}"
	}]
};
const ah = {
	[ay]: "S3Express",
	[az]: [{
		[aA]: true,
		[G]: s$2,
		[aB]: "s3express",
		[aC]: "{Region}"
	}]
};
const ai = { [az]: [{
	[aA]: true,
	[G]: P,
	[aB]: C,
	[aD]: ["*"]
}, {
	[aA]: true,
	[G]: s$2,
	[aB]: C,
	[aC]: "{Region}"
}] };
const aj = { [az]: [{
	[aA]: true,
	[G]: s$2,
	[aB]: H,
	[aC]: E
}] };
const ak = { [az]: [{
	[aA]: true,
	[G]: s$2,
	[aB]: H,
	[aC]: "{Region}"
}] };
const al = { [az]: [{
	[aA]: true,
	[G]: s$2,
	[aB]: B,
	[aC]: "{bucketArn#region}"
}] };
const am = { [az]: [{
	[aA]: true,
	[G]: s$2,
	[aB]: H,
	[aC]: "{bucketArn#region}"
}] };
const an = { [az]: [{
	[aA]: true,
	[G]: P,
	[aB]: C,
	[aD]: ["*"]
}, {
	[aA]: true,
	[G]: s$2,
	[aB]: C,
	[aC]: "{bucketArn#region}"
}] };
const ao = { [az]: [{
	[aA]: true,
	[G]: s$2,
	[aB]: B,
	[aC]: "{Region}"
}] };
const ap = [Y];
const aq = [{ [aw]: "Endpoint" }];
const as = [V];
const at = [
	V,
	0,
	7,
	true
];
const au = [Z, "resourceId[1]"];
const av = ["*"];
const _data$14 = {
	conditions: [
		[d$14, ap],
		[e$14, [{ [aw]: "Accelerate" }, b$14]],
		[e$14, [T, b$14]],
		[e$14, [U, b$14]],
		[d$14, aq],
		[d$14, as],
		[f$14, [{
			fn: g$14,
			[ax]: [{
				fn: h$14,
				[ax]: [
					V,
					0,
					6,
					b$14
				]
			}, i$14]
		}, "--x-s3"]],
		[f$14, [{
			fn: g$14,
			[ax]: [{
				fn: h$14,
				[ax]: at
			}, i$14]
		}, "--xa-s3"]],
		[
			j$14,
			ap,
			k$14
		],
		[
			h$14,
			at,
			l$5
		],
		[f$14, [{ [aw]: l$5 }, "--op-s3"]],
		[
			h$14,
			[
				V,
				8,
				12,
				b$14
			],
			m$5
		],
		[
			h$14,
			[
				V,
				32,
				49,
				b$14
			],
			n$2(2)
		],
		[
			h$14,
			[
				V,
				49,
				50,
				b$14
			],
			o$2
		],
		[e$14, [{ [aw]: "ForcePathStyle" }, b$14]],
		[f$14, [W, "aws-cn"]],
		[
			p$2,
			[
				U,
				".dualstack",
				i$14
			],
			"_s3e_ds"
		],
		[q$2, [{ [aw]: n$2(2) }, c$14]],
		[
			p$2,
			[
				T,
				"-fips",
				i$14
			],
			"_s3e_fips"
		],
		[
			p$2,
			[
				{
					fn: g$14,
					[ax]: [{ [aw]: "DisableS3ExpressSessionAuth" }, c$14]
				},
				s$2,
				"sigv4-s3express"
			],
			"_s3e_auth"
		],
		[t$1, [V, c$14]],
		[
			"parseURL",
			aq,
			u$1
		],
		[e$14, [{
			fn: g$14,
			[ax]: [{ [aw]: "UseS3ExpressControlEndpoint" }, c$14]
		}, b$14]],
		[t$1, [V, b$14]],
		[f$14, [{
			fn: v$1,
			[ax]: [X, "scheme"]
		}, "http"]],
		[q$2, [Y, c$14]],
		[
			"aws.parseArn",
			as,
			w$1
		],
		[
			v$1,
			[{
				fn: "split",
				[ax]: [
					V,
					x$1,
					0
				]
			}, "[-2]"],
			"s3expressAvailabilityZoneId"
		],
		[f$14, [{
			fn: g$14,
			[ax]: [{
				fn: h$14,
				[ax]: [
					V,
					0,
					4,
					c$14
				]
			}, i$14]
		}, "arn:"]],
		[f$14, [{
			fn: g$14,
			[ax]: [{
				fn: h$14,
				[ax]: [
					V,
					16,
					18,
					b$14
				]
			}, i$14]
		}, x$1]],
		[e$14, [{
			fn: v$1,
			[ax]: [X, "isIp"]
		}, b$14]],
		[f$14, [{
			fn: g$14,
			[ax]: [{
				fn: h$14,
				[ax]: [
					V,
					21,
					23,
					b$14
				]
			}, i$14]
		}, x$1]],
		[f$14, [{
			fn: g$14,
			[ax]: [{
				fn: h$14,
				[ax]: [
					V,
					27,
					29,
					b$14
				]
			}, i$14]
		}, x$1]],
		[f$14, [{ [aw]: m$5 }, "beta"]],
		[
			"uriEncode",
			as,
			"uri_encoded_bucket"
		],
		[q$2, [Y, b$14]],
		[e$14, [{
			fn: g$14,
			[ax]: [{ [aw]: "UseObjectLambdaEndpoint" }, c$14]
		}, b$14]],
		[
			v$1,
			[Z, "resourceId[0]"],
			y$1
		],
		[f$14, [aa, i$14]],
		[f$14, [aa, z]],
		[
			v$1,
			au,
			A(1)
		],
		[f$14, [ab, i$14]],
		[f$14, [ac, i$14]],
		[f$14, [{
			fn: g$14,
			[ax]: [{
				fn: h$14,
				[ax]: [
					V,
					14,
					16,
					b$14
				]
			}, i$14]
		}, x$1]],
		[f$14, [ad, "e"]],
		[f$14, [ad, "o"]],
		[f$14, [Y, "aws-global"]],
		[f$14, [{
			fn: g$14,
			[ax]: [{
				fn: h$14,
				[ax]: [
					V,
					19,
					21,
					b$14
				]
			}, i$14]
		}, x$1]],
		[f$14, [ae, B]],
		[e$14, [{
			fn: g$14,
			[ax]: [{ [aw]: "DisableAccessPoints" }, c$14]
		}, b$14]],
		[f$14, [ae, C]],
		[
			j$14,
			[ac],
			D
		],
		[q$2, [ab, b$14]],
		[f$14, [{
			fn: g$14,
			[ax]: [{
				fn: h$14,
				[ax]: [
					V,
					26,
					28,
					b$14
				]
			}, i$14]
		}, x$1]],
		[f$14, [{
			fn: g$14,
			[ax]: [{
				fn: h$14,
				[ax]: [
					V,
					15,
					17,
					b$14
				]
			}, i$14]
		}, x$1]],
		[v$1, [Z, "resourceId[4]"]],
		[f$14, [{
			fn: g$14,
			[ax]: [{
				fn: h$14,
				[ax]: [
					V,
					20,
					22,
					b$14
				]
			}, i$14]
		}, x$1]],
		[e$14, [{ [aw]: "UseGlobalEndpoint" }, b$14]],
		[f$14, [Y, E]],
		[
			v$1,
			au,
			n$2(1)
		],
		[e$14, [{
			fn: g$14,
			[ax]: [{ [aw]: "UseArnRegion" }, b$14]
		}, b$14]],
		[q$2, [{ [aw]: n$2(1) }, c$14]],
		[
			v$1,
			[Z, "resourceId[2]"],
			F
		],
		[f$14, [Y, ac]],
		[f$14, [{
			fn: v$1,
			[ax]: [{ [aw]: D }, G]
		}, W]],
		[e$14, [{ [aw]: "DisableMultiRegionAccessPoints" }, b$14]],
		[q$2, [ac, b$14]],
		[f$14, [{
			fn: v$1,
			[ax]: [Z, "partition"]
		}, W]],
		[f$14, [af, i$14]],
		[f$14, [ae, H]],
		[q$2, [af, c$14]],
		[
			v$1,
			[Z, "resourceId[3]"],
			A(2)
		],
		[q$2, [ab, c$14]],
		[f$14, [{ [aw]: F }, z]],
		[q$2, [{ [aw]: A(2) }, c$14]]
	],
	results: [
		[a$14],
		[a$14, "Accelerate cannot be used with FIPS"],
		[a$14, "Cannot set dual-stack in combination with a custom endpoint."],
		[a$14, "A custom endpoint cannot be combined with FIPS"],
		[a$14, "A custom endpoint cannot be combined with S3 Accelerate"],
		[a$14, "Partition does not support FIPS"],
		[a$14, "S3Express does not support S3 Accelerate."],
		["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}", ag],
		[I, ag],
		[a$14, "S3Express bucket name is not a valid virtual hostable name."],
		["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ah],
		["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ag],
		[a$14, "Unrecognized S3Express bucket name format."],
		[J, ag],
		["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ah],
		[a$14, "Expected a endpoint to be specified but no endpoint was found"],
		["https://{Bucket}.ec2.{url#authority}", ai],
		["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai],
		["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}", ai],
		["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai],
		[a$14, "Unrecognized hardware type: \"Expected hardware type o or e but got {hardwareType}\""],
		[a$14, "Invalid Outposts Bucket alias - it must be a valid bucket name."],
		[a$14, "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],
		[a$14, "Custom endpoint `{Endpoint}` was not a valid URI"],
		[a$14, "S3 Accelerate cannot be used in this region"],
		["https://{Bucket}.s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://{Bucket}.s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak],
		["https://{Bucket}.s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://{Bucket}.s3-fips.{Region}.{partitionResult#dnsSuffix}", ak],
		["https://{Bucket}.s3-accelerate.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://{Bucket}.s3-accelerate.dualstack.{partitionResult#dnsSuffix}", ak],
		["https://{Bucket}.s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://{Bucket}.s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak],
		[K, aj],
		[I, aj],
		[K, ak],
		[I, ak],
		[L, aj],
		[L, ak],
		[M, aj],
		[M, ak],
		["https://{Bucket}.s3.{Region}.{partitionResult#dnsSuffix}", ak],
		[a$14, "Invalid region: region was not a valid DNS name."],
		[a$14, "S3 Object Lambda does not support Dual-stack"],
		[a$14, "S3 Object Lambda does not support S3 Accelerate"],
		[a$14, "Access points are not supported for this operation"],
		[a$14, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
		[a$14, "Invalid ARN: Missing account id"],
		[N(1), al],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", al],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}", al],
		[a$14, O(1)],
		[a$14, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],
		[a$14, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],
		[a$14, "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],
		[a$14, "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],
		[a$14, "Invalid ARN: bucket ARN is missing a region"],
		[a$14, "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],
		[a$14, "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],
		[a$14, "Access Points do not support S3 Accelerate"],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
		[N(1), am],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
		[a$14, "Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],
		[a$14, "S3 MRAP does not support dual-stack"],
		[a$14, "S3 MRAP does not support FIPS"],
		[a$14, "S3 MRAP does not support S3 Accelerate"],
		[a$14, "Invalid configuration: Multi-Region Access Point ARNs are disabled."],
		["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}", { [az]: [{
			[aA]: b$14,
			name: P,
			[aB]: H,
			[aD]: av
		}] }],
		[a$14, "Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],
		[a$14, "Invalid Access Point Name"],
		[a$14, "S3 Outposts does not support Dual-stack"],
		[a$14, "S3 Outposts does not support FIPS"],
		[a$14, "S3 Outposts does not support S3 Accelerate"],
		[a$14, "Invalid Arn: Outpost Access Point ARN contains sub resources"],
		["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}", an],
		["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}", an],
		[a$14, O(2)],
		[a$14, "Expected an outpost type `accesspoint`, found {outpostType}"],
		[a$14, "Invalid ARN: expected an access point name"],
		[a$14, "Invalid ARN: Expected a 4-component resource"],
		[a$14, "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],
		[a$14, "Invalid ARN: The Outpost Id was not set"],
		[a$14, "Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],
		[a$14, "Invalid ARN: No ARN type specified"],
		[a$14, "Invalid ARN: `{Bucket}` was not a valid ARN"],
		[a$14, "Path-style addressing cannot be used with ARN buckets"],
		["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj],
		["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak],
		["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj],
		["https://s3-fips.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak],
		["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", aj],
		["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak],
		[Q, aj],
		[Q, ak],
		[R, aj],
		[R, ak],
		["https://s3.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ak],
		[a$14, "Path-style addressing cannot be used with S3 Accelerate"],
		[J, ao],
		["https://s3-object-lambda-fips.{Region}.{partitionResult#dnsSuffix}", ao],
		["https://s3-object-lambda.{Region}.{partitionResult#dnsSuffix}", ao],
		["https://s3-fips.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://s3-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", ak],
		["https://s3-fips.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://s3-fips.{Region}.{partitionResult#dnsSuffix}", ak],
		["https://s3.dualstack.us-east-1.{partitionResult#dnsSuffix}", aj],
		["https://s3.dualstack.{Region}.{partitionResult#dnsSuffix}", ak],
		[J, aj],
		[J, ak],
		[S, aj],
		[S, ak],
		["https://s3.{Region}.{partitionResult#dnsSuffix}", ak],
		[a$14, "A region must be set when sending requests to S3."]
	]
};
const root$14 = 2;
const nodes$14 = new Int32Array([
	-1,
	1,
	-1,
	0,
	3,
	100000115,
	1,
	424,
	4,
	2,
	272,
	5,
	3,
	233,
	6,
	4,
	85,
	7,
	5,
	15,
	8,
	8,
	9,
	100000115,
	16,
	10,
	13,
	18,
	11,
	13,
	19,
	12,
	13,
	22,
	100000014,
	13,
	35,
	14,
	100000042,
	36,
	100000103,
	435,
	6,
	271,
	16,
	7,
	270,
	17,
	8,
	19,
	18,
	14,
	501,
	106,
	9,
	20,
	24,
	10,
	21,
	24,
	11,
	22,
	24,
	12,
	23,
	24,
	13,
	547,
	24,
	14,
	77,
	25,
	20,
	73,
	26,
	26,
	27,
	78,
	37,
	28,
	100000086,
	38,
	100000086,
	29,
	39,
	47,
	30,
	48,
	100000058,
	31,
	50,
	32,
	100000085,
	51,
	33,
	136,
	55,
	100000076,
	34,
	59,
	35,
	100000084,
	60,
	39,
	36,
	61,
	37,
	100000083,
	62,
	38,
	146,
	63,
	41,
	100000046,
	61,
	40,
	100000083,
	62,
	41,
	150,
	64,
	42,
	100000054,
	66,
	43,
	100000053,
	70,
	44,
	100000052,
	71,
	45,
	100000081,
	73,
	46,
	100000080,
	74,
	100000078,
	100000079,
	40,
	48,
	100000057,
	41,
	100000057,
	49,
	42,
	185,
	50,
	48,
	62,
	51,
	49,
	100000045,
	52,
	51,
	53,
	526,
	60,
	56,
	54,
	62,
	100000055,
	55,
	63,
	57,
	100000046,
	62,
	100000055,
	57,
	64,
	58,
	100000054,
	66,
	59,
	100000053,
	69,
	60,
	100000065,
	70,
	61,
	100000052,
	72,
	100000064,
	100000051,
	49,
	100000045,
	63,
	51,
	64,
	526,
	60,
	67,
	65,
	62,
	100000055,
	66,
	63,
	68,
	100000046,
	62,
	100000055,
	68,
	64,
	69,
	100000054,
	66,
	70,
	100000053,
	68,
	100000047,
	71,
	70,
	72,
	100000052,
	72,
	100000050,
	100000051,
	25,
	74,
	100000042,
	46,
	100000039,
	75,
	57,
	76,
	100000041,
	58,
	100000040,
	100000041,
	26,
	100000088,
	78,
	28,
	100000087,
	79,
	34,
	82,
	80,
	35,
	81,
	545,
	36,
	100000103,
	100000115,
	46,
	100000097,
	83,
	57,
	84,
	100000099,
	58,
	100000098,
	100000099,
	5,
	101,
	86,
	8,
	87,
	100000115,
	16,
	88,
	89,
	18,
	91,
	89,
	19,
	90,
	92,
	21,
	97,
	95,
	19,
	93,
	92,
	21,
	98,
	95,
	21,
	97,
	94,
	22,
	100000014,
	95,
	35,
	96,
	100000042,
	36,
	100000103,
	100000042,
	22,
	100000013,
	98,
	35,
	99,
	100000042,
	36,
	100000101,
	100,
	46,
	100000110,
	100000111,
	6,
	214,
	102,
	7,
	208,
	103,
	8,
	119,
	104,
	14,
	118,
	105,
	21,
	106,
	100000023,
	26,
	107,
	502,
	37,
	108,
	100000086,
	38,
	100000086,
	109,
	39,
	112,
	110,
	48,
	100000058,
	111,
	50,
	136,
	100000085,
	40,
	113,
	100000057,
	41,
	100000057,
	114,
	42,
	115,
	500,
	48,
	100000056,
	116,
	52,
	117,
	100000072,
	65,
	100000069,
	100000072,
	21,
	501,
	100000023,
	9,
	120,
	124,
	10,
	121,
	124,
	11,
	122,
	124,
	12,
	123,
	124,
	13,
	202,
	124,
	14,
	195,
	125,
	20,
	190,
	126,
	21,
	127,
	100000023,
	23,
	128,
	129,
	24,
	189,
	129,
	26,
	130,
	197,
	37,
	131,
	100000086,
	38,
	100000086,
	132,
	39,
	159,
	133,
	48,
	100000058,
	134,
	50,
	135,
	100000085,
	51,
	141,
	136,
	55,
	100000076,
	137,
	59,
	138,
	100000084,
	60,
	100000083,
	139,
	61,
	140,
	100000083,
	63,
	100000083,
	100000046,
	55,
	100000076,
	142,
	59,
	143,
	100000084,
	60,
	148,
	144,
	61,
	145,
	100000083,
	62,
	147,
	146,
	63,
	150,
	100000046,
	63,
	153,
	100000046,
	61,
	149,
	100000083,
	62,
	153,
	150,
	64,
	151,
	100000054,
	66,
	152,
	100000053,
	70,
	100000082,
	100000052,
	64,
	154,
	100000054,
	66,
	155,
	100000053,
	70,
	156,
	100000052,
	71,
	157,
	100000081,
	73,
	158,
	100000080,
	74,
	100000077,
	100000079,
	40,
	160,
	100000057,
	41,
	100000057,
	161,
	42,
	185,
	162,
	48,
	174,
	163,
	49,
	100000045,
	164,
	51,
	165,
	526,
	60,
	168,
	166,
	62,
	100000055,
	167,
	63,
	169,
	100000046,
	62,
	100000055,
	169,
	64,
	170,
	100000054,
	66,
	171,
	100000053,
	69,
	172,
	100000065,
	70,
	173,
	100000052,
	72,
	100000063,
	100000051,
	49,
	100000045,
	175,
	51,
	176,
	526,
	60,
	179,
	177,
	62,
	100000055,
	178,
	63,
	180,
	100000046,
	62,
	100000055,
	180,
	64,
	181,
	100000054,
	66,
	182,
	100000053,
	68,
	100000047,
	183,
	70,
	184,
	100000052,
	72,
	100000048,
	100000051,
	48,
	100000056,
	186,
	52,
	187,
	100000072,
	65,
	100000069,
	188,
	67,
	100000070,
	100000071,
	25,
	100000036,
	100000042,
	21,
	191,
	100000023,
	25,
	192,
	100000042,
	30,
	194,
	193,
	46,
	100000034,
	100000036,
	46,
	100000033,
	100000035,
	21,
	196,
	100000023,
	26,
	100000088,
	197,
	28,
	100000087,
	198,
	34,
	201,
	199,
	35,
	200,
	545,
	36,
	100000101,
	100000115,
	46,
	100000095,
	100000096,
	17,
	203,
	100000022,
	20,
	204,
	100000021,
	21,
	205,
	550,
	33,
	206,
	550,
	44,
	100000016,
	207,
	45,
	100000018,
	100000020,
	8,
	209,
	215,
	16,
	210,
	220,
	18,
	211,
	220,
	19,
	212,
	224,
	20,
	213,
	227,
	21,
	231,
	401,
	8,
	218,
	215,
	19,
	216,
	100000009,
	20,
	217,
	227,
	21,
	231,
	100000009,
	16,
	219,
	220,
	18,
	223,
	220,
	19,
	221,
	224,
	20,
	222,
	227,
	21,
	231,
	100000012,
	19,
	226,
	224,
	20,
	225,
	100000009,
	21,
	100000009,
	100000012,
	20,
	230,
	227,
	21,
	228,
	100000009,
	30,
	229,
	100000009,
	34,
	100000007,
	100000009,
	21,
	231,
	415,
	30,
	232,
	100000008,
	34,
	100000007,
	100000008,
	4,
	100000002,
	234,
	5,
	235,
	480,
	6,
	271,
	236,
	7,
	270,
	237,
	8,
	238,
	491,
	9,
	239,
	243,
	10,
	240,
	243,
	11,
	241,
	243,
	12,
	242,
	243,
	13,
	547,
	243,
	14,
	266,
	244,
	20,
	264,
	245,
	26,
	246,
	267,
	37,
	247,
	100000086,
	38,
	100000086,
	248,
	39,
	249,
	518,
	40,
	250,
	100000057,
	41,
	100000057,
	251,
	42,
	538,
	252,
	48,
	100000043,
	253,
	49,
	100000045,
	254,
	51,
	255,
	526,
	60,
	258,
	256,
	62,
	100000055,
	257,
	63,
	259,
	100000046,
	62,
	100000055,
	259,
	64,
	260,
	100000054,
	66,
	261,
	100000053,
	69,
	262,
	100000065,
	70,
	263,
	100000052,
	72,
	100000062,
	100000051,
	25,
	265,
	100000042,
	46,
	100000031,
	100000032,
	26,
	100000088,
	267,
	28,
	100000087,
	268,
	34,
	269,
	544,
	46,
	100000093,
	100000094,
	8,
	397,
	100000009,
	8,
	407,
	100000009,
	3,
	346,
	273,
	4,
	100000003,
	274,
	5,
	284,
	275,
	8,
	276,
	100000115,
	15,
	100000005,
	277,
	16,
	278,
	281,
	18,
	279,
	281,
	19,
	280,
	281,
	22,
	100000014,
	281,
	35,
	282,
	100000042,
	36,
	100000102,
	283,
	46,
	100000106,
	100000107,
	6,
	405,
	285,
	7,
	395,
	286,
	8,
	295,
	287,
	14,
	501,
	288,
	26,
	289,
	502,
	37,
	290,
	100000086,
	38,
	100000086,
	291,
	39,
	292,
	307,
	40,
	293,
	100000057,
	41,
	100000057,
	294,
	42,
	335,
	500,
	9,
	296,
	300,
	10,
	297,
	300,
	11,
	298,
	300,
	12,
	299,
	300,
	13,
	394,
	300,
	14,
	339,
	301,
	15,
	100000005,
	302,
	20,
	337,
	303,
	26,
	304,
	341,
	37,
	305,
	100000086,
	38,
	100000086,
	306,
	39,
	309,
	307,
	48,
	100000058,
	308,
	50,
	100000074,
	100000085,
	40,
	310,
	100000057,
	41,
	100000057,
	311,
	42,
	335,
	312,
	48,
	324,
	313,
	49,
	100000045,
	314,
	51,
	315,
	526,
	60,
	318,
	316,
	62,
	100000055,
	317,
	63,
	319,
	100000046,
	62,
	100000055,
	319,
	64,
	320,
	100000054,
	66,
	321,
	100000053,
	69,
	322,
	100000065,
	70,
	323,
	100000052,
	72,
	100000061,
	100000051,
	49,
	100000045,
	325,
	51,
	326,
	526,
	60,
	329,
	327,
	62,
	100000055,
	328,
	63,
	330,
	100000046,
	62,
	100000055,
	330,
	64,
	331,
	100000054,
	66,
	332,
	100000053,
	68,
	100000047,
	333,
	70,
	334,
	100000052,
	72,
	100000049,
	100000051,
	48,
	100000056,
	336,
	52,
	100000067,
	100000072,
	25,
	338,
	100000042,
	46,
	100000027,
	100000028,
	15,
	100000005,
	340,
	26,
	100000088,
	341,
	28,
	100000087,
	342,
	34,
	345,
	343,
	35,
	344,
	545,
	36,
	100000102,
	100000115,
	46,
	100000091,
	100000092,
	4,
	100000002,
	347,
	5,
	357,
	348,
	8,
	349,
	100000115,
	15,
	100000005,
	350,
	16,
	351,
	354,
	18,
	352,
	354,
	19,
	353,
	354,
	22,
	100000014,
	354,
	35,
	355,
	100000042,
	36,
	100000043,
	356,
	46,
	100000104,
	100000105,
	6,
	405,
	358,
	7,
	395,
	359,
	8,
	360,
	491,
	9,
	361,
	365,
	10,
	362,
	365,
	11,
	363,
	365,
	12,
	364,
	365,
	13,
	394,
	365,
	14,
	389,
	366,
	15,
	100000005,
	367,
	20,
	387,
	368,
	26,
	369,
	391,
	37,
	370,
	100000086,
	38,
	100000086,
	371,
	39,
	372,
	518,
	40,
	373,
	100000057,
	41,
	100000057,
	374,
	42,
	538,
	375,
	48,
	100000043,
	376,
	49,
	100000045,
	377,
	51,
	378,
	526,
	60,
	381,
	379,
	62,
	100000055,
	380,
	63,
	382,
	100000046,
	62,
	100000055,
	382,
	64,
	383,
	100000054,
	66,
	384,
	100000053,
	69,
	385,
	100000065,
	70,
	386,
	100000052,
	72,
	100000060,
	100000051,
	25,
	388,
	100000042,
	46,
	100000025,
	100000026,
	15,
	100000005,
	390,
	26,
	100000088,
	391,
	28,
	100000087,
	392,
	34,
	393,
	544,
	46,
	100000089,
	100000090,
	15,
	100000005,
	547,
	8,
	396,
	100000009,
	15,
	100000005,
	397,
	16,
	398,
	410,
	18,
	399,
	410,
	19,
	400,
	410,
	20,
	401,
	100000009,
	27,
	402,
	100000012,
	29,
	100000011,
	403,
	31,
	100000011,
	404,
	32,
	100000011,
	422,
	8,
	406,
	100000009,
	15,
	100000005,
	407,
	16,
	408,
	410,
	18,
	409,
	410,
	19,
	411,
	410,
	20,
	100000012,
	100000009,
	20,
	414,
	412,
	22,
	413,
	100000009,
	34,
	100000010,
	100000009,
	22,
	416,
	415,
	27,
	419,
	100000012,
	27,
	418,
	417,
	34,
	100000010,
	100000012,
	34,
	100000010,
	419,
	43,
	100000011,
	420,
	47,
	100000011,
	421,
	53,
	100000011,
	422,
	54,
	100000011,
	423,
	56,
	100000011,
	100000012,
	2,
	100000001,
	425,
	3,
	478,
	426,
	4,
	100000004,
	427,
	5,
	438,
	428,
	8,
	429,
	100000115,
	16,
	430,
	433,
	18,
	431,
	433,
	19,
	432,
	433,
	22,
	100000014,
	433,
	35,
	434,
	100000042,
	36,
	100000044,
	435,
	46,
	100000112,
	436,
	57,
	437,
	100000114,
	58,
	100000113,
	100000114,
	6,
	100000006,
	439,
	7,
	100000006,
	440,
	8,
	450,
	441,
	14,
	501,
	442,
	26,
	443,
	502,
	37,
	444,
	100000086,
	38,
	100000086,
	445,
	39,
	446,
	465,
	40,
	447,
	100000057,
	41,
	100000057,
	448,
	42,
	471,
	449,
	48,
	100000044,
	500,
	9,
	451,
	455,
	10,
	452,
	455,
	11,
	453,
	455,
	12,
	454,
	455,
	13,
	547,
	455,
	14,
	473,
	456,
	15,
	460,
	457,
	20,
	458,
	461,
	25,
	459,
	100000042,
	46,
	100000037,
	100000038,
	20,
	540,
	461,
	26,
	462,
	474,
	37,
	463,
	100000086,
	38,
	100000086,
	464,
	39,
	467,
	465,
	48,
	100000058,
	466,
	50,
	100000075,
	100000085,
	40,
	468,
	100000057,
	41,
	100000057,
	469,
	42,
	471,
	470,
	48,
	100000044,
	524,
	48,
	100000044,
	472,
	52,
	100000068,
	100000072,
	26,
	100000088,
	474,
	28,
	100000087,
	475,
	34,
	100000100,
	476,
	35,
	477,
	545,
	36,
	100000044,
	100000115,
	4,
	100000002,
	479,
	5,
	488,
	480,
	8,
	481,
	100000115,
	16,
	482,
	485,
	18,
	483,
	485,
	19,
	484,
	485,
	22,
	100000014,
	485,
	35,
	486,
	100000042,
	36,
	100000043,
	487,
	46,
	100000108,
	100000109,
	6,
	100000006,
	489,
	7,
	100000006,
	490,
	8,
	503,
	491,
	14,
	501,
	492,
	26,
	493,
	502,
	37,
	494,
	100000086,
	38,
	100000086,
	495,
	39,
	496,
	518,
	40,
	497,
	100000057,
	41,
	100000057,
	498,
	42,
	538,
	499,
	48,
	100000043,
	500,
	49,
	100000045,
	526,
	26,
	100000088,
	502,
	28,
	100000087,
	100000115,
	9,
	504,
	508,
	10,
	505,
	508,
	11,
	506,
	508,
	12,
	507,
	508,
	13,
	547,
	508,
	14,
	541,
	509,
	15,
	513,
	510,
	20,
	511,
	514,
	25,
	512,
	100000042,
	46,
	100000029,
	100000030,
	20,
	540,
	514,
	26,
	515,
	542,
	37,
	516,
	100000086,
	38,
	100000086,
	517,
	39,
	520,
	518,
	48,
	100000058,
	519,
	50,
	100000073,
	100000085,
	40,
	521,
	100000057,
	41,
	100000057,
	522,
	42,
	538,
	523,
	48,
	100000043,
	524,
	49,
	100000045,
	525,
	51,
	529,
	526,
	60,
	100000055,
	527,
	62,
	100000055,
	528,
	63,
	100000055,
	100000046,
	60,
	532,
	530,
	62,
	100000055,
	531,
	63,
	533,
	100000046,
	62,
	100000055,
	533,
	64,
	534,
	100000054,
	66,
	535,
	100000053,
	69,
	536,
	100000065,
	70,
	537,
	100000052,
	72,
	100000059,
	100000051,
	48,
	100000043,
	539,
	52,
	100000066,
	100000072,
	25,
	100000024,
	100000042,
	26,
	100000088,
	542,
	28,
	100000087,
	543,
	34,
	100000100,
	544,
	35,
	546,
	545,
	36,
	100000042,
	100000115,
	36,
	100000043,
	100000115,
	17,
	548,
	100000022,
	20,
	549,
	100000021,
	33,
	552,
	550,
	44,
	100000017,
	551,
	45,
	100000019,
	100000020,
	44,
	100000015,
	553,
	45,
	100000015,
	100000020
]);
const bdd$14 = _shared$0.Qn.from(nodes$14, root$14, _data$14.conditions, _data$14.results);

// node_modules/@aws-sdk/client-s3/dist-es/endpoint/endpointResolver.js
const cache$14 = new _shared$0.Zn({
	size: 50,
	params: [
		"Accelerate",
		"Bucket",
		"DisableAccessPoints",
		"DisableMultiRegionAccessPoints",
		"DisableS3ExpressSessionAuth",
		"Endpoint",
		"ForcePathStyle",
		"Region",
		"UseArnRegion",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint",
		"UseObjectLambdaEndpoint",
		"UseS3ExpressControlEndpoint"
	]
});
const defaultEndpointResolver$14 = (endpointParams, context = {}) => {
	return cache$14.get(endpointParams, () => (0,_shared$0.Yn)(bdd$14, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-s3/dist-es/auth/httpAuthSchemeProvider.js
const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	const instructionsFn = (0,_shared$0.Wi)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	const endpointParameters = await (0,_shared$0.$n)(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
};
const _defaultS3HttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
const defaultS3HttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultS3HttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption$3(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "s3",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "s3",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
	const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
		const authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
		if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
		const options = [];
		for (const scheme of authSchemes) {
			const { name: resolvedName, properties = {}, ...rest } = scheme;
			const name = resolvedName.toLowerCase();
			if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
			let schemeId;
			if (name === "sigv4a") {
				schemeId = "aws.auth#sigv4a";
				const sigv4Present = authSchemes.find((s) => {
					const name = s.name.toLowerCase();
					return name !== "sigv4a" && name.startsWith("sigv4");
				});
				if (_shared$0.Qt.sigv4aDependency() === "none" && sigv4Present) continue;
			} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
			else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
			const createOption = createHttpAuthOptionFunctions[schemeId];
			if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
			const option = createOption(authParameters);
			option.schemeId = schemeId;
			option.signingProperties = {
				...option.signingProperties || {},
				...rest,
				...properties
			};
			options.push(option);
		}
		return options;
	};
	return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultS3HttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default:
			options.push(createAwsAuthSigv4HttpAuthOption$3(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	}
	return options;
};
const defaultS3HttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver$14, _defaultS3HttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption$3,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
});
const resolveHttpAuthSchemeConfig$3 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	const config_1 = (0,_shared$0.Sn)(config_0);
	return Object.assign(config_1, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/auth/httpAuthSchemeProvider.js
const defaultSageMakerHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$2(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sagemaker",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultSageMakerHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$2(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$2 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-scheduler/dist-es/auth/httpAuthSchemeProvider.js
const defaultSchedulerHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "scheduler",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultSchedulerHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$1 = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/auth/httpAuthSchemeProvider.js
const defaultServiceQuotasHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Wi)(context).operation,
		region: await (0,_shared$0.Vi)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "servicequotas",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultServiceQuotasHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_shared$0.$t)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Vi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$13 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "cloudformation"
	});
};
const commonParams$13 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$12 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "cloudfront"
	});
};
const commonParams$12 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$11 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "monitoring"
	});
};
const commonParams$11 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$10 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "logs"
	});
};
const commonParams$10 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-codebuild/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$9 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "codebuild"
	});
};
const commonParams$9 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$8 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ec2"
	});
};
const commonParams$8 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$7 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ecr"
	});
};
const commonParams$7 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$6 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ecs"
	});
};
const commonParams$6 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$5 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "elasticloadbalancing"
	});
};
const commonParams$5 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-iam/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$4 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "iam"
	});
};
const commonParams$4 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-lambda/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$3 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "lambda"
	});
};
const commonParams$3 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$2 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "sagemaker"
	});
};
const commonParams$2 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-scheduler/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "scheduler"
	});
};
const commonParams$1 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "servicequotas"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-cloudformation/package.json
var version$14 = "3.1169.0";

// node_modules/@aws-sdk/client-cloudfront/package.json
var version$13 = "3.1164.0";

// node_modules/@aws-sdk/client-cloudwatch/package.json
var version$12 = "3.1162.0";

// node_modules/@aws-sdk/client-cloudwatch-logs/package.json
var version$11 = "3.1169.0";

// node_modules/@aws-sdk/client-codebuild/package.json
var version$10 = "3.1142.0";

// node_modules/@aws-sdk/client-ec2/package.json
var version$9 = "3.1169.0";

// node_modules/@aws-sdk/client-ecr/package.json
var version$8 = "3.1169.0";

// node_modules/@aws-sdk/client-ecs/package.json
var version$7 = "3.1162.0";

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/package.json
var version$6 = "3.1142.0";

// node_modules/@aws-sdk/client-iam/package.json
var version$5 = "3.1169.0";

// node_modules/@aws-sdk/client-lambda/package.json
var version$4 = "3.1162.0";

// node_modules/@aws-sdk/client-s3/package.json
var version$3 = "3.1169.0";

// node_modules/@aws-sdk/client-sagemaker/package.json
var version$2 = "3.1142.0";

// node_modules/@aws-sdk/client-scheduler/package.json
var version$1 = "3.1169.0";

// node_modules/@aws-sdk/client-service-quotas/package.json
var version = "3.1138.0";

// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/bdd.js
const k$13 = "ref";
const a$13 = -1;
const b$13 = true;
const c$13 = "isSet";
const d$13 = "PartitionResult";
const e$13 = "booleanEquals";
const f$13 = "getAttr";
const g$13 = { [k$13]: "Endpoint" };
const h$13 = { [k$13]: d$13 };
const i$13 = {};
const j$13 = [{ [k$13]: "Region" }];
const _data$13 = {
	conditions: [
		[c$13, [g$13]],
		[c$13, j$13],
		[
			"aws.partition",
			j$13,
			d$13
		],
		[e$13, [{ [k$13]: "UseFIPS" }, b$13]],
		[e$13, [{ [k$13]: "UseDualStack" }, b$13]],
		[e$13, [{
			fn: f$13,
			argv: [h$13, "supportsDualStack"]
		}, b$13]],
		[e$13, [{
			fn: f$13,
			argv: [h$13, "supportsFIPS"]
		}, b$13]],
		["stringEquals", [{
			fn: f$13,
			argv: [h$13, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$13],
		[a$13, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$13, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$13, i$13],
		["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$13],
		[a$13, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://cloudformation.{Region}.amazonaws.com", i$13],
		["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}", i$13],
		[a$13, "FIPS is enabled but this partition does not support FIPS"],
		["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}", i$13],
		[a$13, "DualStack is enabled but this partition does not support DualStack"],
		["https://cloudformation.{Region}.{PartitionResult#dnsSuffix}", i$13],
		[a$13, "Invalid Configuration: Missing Region"]
	]
};
const root$13 = 2;
const nodes$13 = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd$13 = _shared$0.Qn.from(nodes$13, root$13, _data$13.conditions, _data$13.results);

// node_modules/@aws-sdk/client-cloudfront/dist-es/endpoint/bdd.js
const o$1 = "ref";
const p$1 = "authSchemes";
const q$1 = "name";
const s$1 = "signingRegion";
const a$12 = -1;
const b$12 = true;
const c$12 = "isSet";
const d$12 = "PartitionResult";
const e$12 = "booleanEquals";
const f$12 = "stringEquals";
const g$12 = "getAttr";
const h$12 = { [o$1]: "Endpoint" };
const i$12 = {
	"fn": g$12,
	"argv": [{ [o$1]: d$12 }, "name"]
};
const j$12 = { [o$1]: d$12 };
const k$12 = { [p$1]: [{
	[q$1]: "sigv4",
	[s$1]: "us-east-1"
}] };
const l$4 = { [p$1]: [{
	[q$1]: "sigv4",
	[s$1]: "cn-northwest-1"
}] };
const m$4 = { [p$1]: [{
	[q$1]: "sigv4",
	[s$1]: "{PartitionResult#implicitGlobalRegion}"
}] };
const n$1 = [{ [o$1]: "Region" }];
const _data$12 = {
	conditions: [
		[c$12, [h$12]],
		[c$12, n$1],
		[
			"aws.partition",
			n$1,
			d$12
		],
		[e$12, [{ [o$1]: "UseFIPS" }, b$12]],
		[e$12, [{ [o$1]: "UseDualStack" }, b$12]],
		[f$12, [i$12, "aws"]],
		[f$12, [i$12, "aws-cn"]],
		[e$12, [{
			fn: g$12,
			argv: [j$12, "supportsDualStack"]
		}, b$12]],
		[e$12, [{
			fn: g$12,
			argv: [j$12, "supportsFIPS"]
		}, b$12]]
	],
	results: [
		[a$12],
		[a$12, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$12, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$12, {}],
		["https://cloudfront.global.api.aws", k$12],
		["https://cloudfront-fips.global.api.aws", k$12],
		["https://cloudfront.cn-northwest-1.amazonaws.com.cn", l$4],
		["https://cloudfront-fips.cn-northwest-1.amazonaws.com.cn", l$4],
		["https://cloudfront-fips.{PartitionResult#dualStackDnsSuffix}", m$4],
		[a$12, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://cloudfront-fips.{PartitionResult#dnsSuffix}", m$4],
		[a$12, "FIPS is enabled but this partition does not support FIPS"],
		["https://cloudfront.{PartitionResult#dualStackDnsSuffix}", m$4],
		[a$12, "DualStack is enabled but this partition does not support DualStack"],
		["https://cloudfront.{PartitionResult#dnsSuffix}", m$4],
		[a$12, "Invalid Configuration: Missing Region"]
	]
};
const root$12 = 2;
const nodes$12 = new Int32Array([
	-1,
	1,
	-1,
	0,
	16,
	3,
	1,
	4,
	100000015,
	2,
	5,
	100000015,
	3,
	10,
	6,
	4,
	8,
	7,
	6,
	100000006,
	100000014,
	5,
	100000004,
	9,
	7,
	100000012,
	100000013,
	4,
	13,
	11,
	6,
	100000007,
	12,
	8,
	100000010,
	100000011,
	5,
	100000005,
	14,
	7,
	15,
	100000009,
	8,
	100000008,
	100000009,
	3,
	100000001,
	17,
	4,
	100000002,
	100000003
]);
const bdd$12 = _shared$0.Qn.from(nodes$12, root$12, _data$12.conditions, _data$12.results);

// node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/bdd.js
const k$11 = "ref";
const a$11 = -1;
const b$11 = true;
const c$11 = "isSet";
const d$11 = "PartitionResult";
const e$11 = "booleanEquals";
const f$11 = "getAttr";
const g$11 = { [k$11]: "Endpoint" };
const h$11 = { [k$11]: d$11 };
const i$11 = {};
const j$11 = [{ [k$11]: "Region" }];
const _data$11 = {
	conditions: [
		[c$11, [g$11]],
		[c$11, j$11],
		[
			"aws.partition",
			j$11,
			d$11
		],
		[e$11, [{ [k$11]: "UseFIPS" }, b$11]],
		[e$11, [{ [k$11]: "UseDualStack" }, b$11]],
		["stringEquals", [{
			fn: f$11,
			argv: [h$11, "name"]
		}, "aws-us-gov"]],
		[e$11, [{
			fn: f$11,
			argv: [h$11, "supportsFIPS"]
		}, b$11]],
		[e$11, [{
			fn: f$11,
			argv: [h$11, "supportsDualStack"]
		}, b$11]]
	],
	results: [
		[a$11],
		[a$11, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$11, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$11, i$11],
		["https://monitoring.{Region}.{PartitionResult#dnsSuffix}", i$11],
		["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}", i$11],
		["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$11],
		[a$11, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}", i$11],
		[a$11, "FIPS is enabled but this partition does not support FIPS"],
		[a$11, "DualStack is enabled but this partition does not support DualStack"],
		[a$11, "Invalid Configuration: Missing Region"]
	]
};
const root$11 = 2;
const nodes$11 = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000004,
	7,
	100000005,
	100000010,
	4,
	11,
	9,
	5,
	100000004,
	10,
	6,
	100000008,
	100000009,
	5,
	100000005,
	12,
	6,
	13,
	100000007,
	7,
	100000006,
	100000007,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const bdd$11 = _shared$0.Qn.from(nodes$11, root$11, _data$11.conditions, _data$11.results);

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/bdd.js
const m$3 = "ref";
const a$10 = -1;
const b$10 = true;
const c$10 = "isSet";
const d$10 = "PartitionResult";
const e$10 = "booleanEquals";
const f$10 = "getAttr";
const g$10 = "stringEquals";
const h$10 = { [m$3]: "Endpoint" };
const i$10 = { [m$3]: d$10 };
const j$10 = { [m$3]: "Region" };
const k$10 = {};
const l$3 = [j$10];
const _data$10 = {
	conditions: [
		[c$10, [h$10]],
		[c$10, l$3],
		[
			"aws.partition",
			l$3,
			d$10
		],
		[e$10, [{ [m$3]: "UseFIPS" }, b$10]],
		[e$10, [{ [m$3]: "UseDualStack" }, b$10]],
		[e$10, [{
			fn: f$10,
			argv: [i$10, "supportsDualStack"]
		}, b$10]],
		[e$10, [{
			fn: f$10,
			argv: [i$10, "supportsFIPS"]
		}, b$10]],
		[g$10, [j$10, "us-gov-east-1"]],
		[g$10, [j$10, "us-gov-west-1"]]
	],
	results: [
		[a$10],
		[a$10, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$10, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$10, k$10],
		["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k$10],
		[a$10, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://logs.us-gov-east-1.amazonaws.com", k$10],
		["https://logs.us-gov-west-1.amazonaws.com", k$10],
		["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", k$10],
		[a$10, "FIPS is enabled but this partition does not support FIPS"],
		["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", k$10],
		[a$10, "DualStack is enabled but this partition does not support DualStack"],
		["https://logs.{Region}.{PartitionResult#dnsSuffix}", k$10],
		[a$10, "Invalid Configuration: Missing Region"]
	]
};
const root$10 = 2;
const nodes$10 = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	8,
	6,
	4,
	7,
	100000012,
	5,
	100000010,
	100000011,
	4,
	12,
	9,
	6,
	10,
	100000009,
	7,
	100000006,
	11,
	8,
	100000007,
	100000008,
	5,
	13,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const bdd$10 = _shared$0.Qn.from(nodes$10, root$10, _data$10.conditions, _data$10.results);

// node_modules/@aws-sdk/client-codebuild/dist-es/endpoint/bdd.js
const k$9 = "ref";
const a$9 = -1;
const b$9 = true;
const c$9 = "isSet";
const d$9 = "PartitionResult";
const e$9 = "booleanEquals";
const f$9 = "getAttr";
const g$9 = { [k$9]: "Endpoint" };
const h$9 = { [k$9]: d$9 };
const i$9 = {};
const j$9 = [{ [k$9]: "Region" }];
const _data$9 = {
	conditions: [
		[c$9, [g$9]],
		[c$9, j$9],
		[
			"aws.partition",
			j$9,
			d$9
		],
		[e$9, [{ [k$9]: "UseFIPS" }, b$9]],
		[e$9, [{ [k$9]: "UseDualStack" }, b$9]],
		[e$9, [{
			fn: f$9,
			argv: [h$9, "supportsDualStack"]
		}, b$9]],
		[e$9, [{
			fn: f$9,
			argv: [h$9, "supportsFIPS"]
		}, b$9]]
	],
	results: [
		[a$9],
		[a$9, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$9, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$9, i$9],
		["https://codebuild-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$9],
		[a$9, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://codebuild-fips.{Region}.{PartitionResult#dnsSuffix}", i$9],
		[a$9, "FIPS is enabled but this partition does not support FIPS"],
		["https://codebuild.{Region}.{PartitionResult#dualStackDnsSuffix}", i$9],
		[a$9, "DualStack is enabled but this partition does not support DualStack"],
		["https://codebuild.{Region}.{PartitionResult#dnsSuffix}", i$9],
		[a$9, "Invalid Configuration: Missing Region"]
	]
};
const root$9 = 2;
const nodes$9 = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd$9 = _shared$0.Qn.from(nodes$9, root$9, _data$9.conditions, _data$9.results);

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
const k$8 = "ref";
const a$8 = -1;
const b$8 = true;
const c$8 = "isSet";
const d$8 = "PartitionResult";
const e$8 = "booleanEquals";
const f$8 = "getAttr";
const g$8 = { [k$8]: "Endpoint" };
const h$8 = { [k$8]: d$8 };
const i$8 = {};
const j$8 = [{ [k$8]: "Region" }];
const _data$8 = {
	conditions: [
		[c$8, [g$8]],
		[c$8, j$8],
		[
			"aws.partition",
			j$8,
			d$8
		],
		[e$8, [{ [k$8]: "UseFIPS" }, b$8]],
		[e$8, [{ [k$8]: "UseDualStack" }, b$8]],
		[e$8, [{
			fn: f$8,
			argv: [h$8, "supportsDualStack"]
		}, b$8]],
		[e$8, [{
			fn: f$8,
			argv: [h$8, "supportsFIPS"]
		}, b$8]],
		["stringEquals", [{
			fn: f$8,
			argv: [h$8, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$8],
		[a$8, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$8, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$8, i$8],
		["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$8],
		[a$8, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ec2.{Region}.amazonaws.com", i$8],
		["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i$8],
		[a$8, "FIPS is enabled but this partition does not support FIPS"],
		["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i$8],
		[a$8, "DualStack is enabled but this partition does not support DualStack"],
		["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i$8],
		[a$8, "Invalid Configuration: Missing Region"]
	]
};
const root$8 = 2;
const nodes$8 = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd$8 = _shared$0.Qn.from(nodes$8, root$8, _data$8.conditions, _data$8.results);

// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/bdd.js
const m$2 = "ref";
const a$7 = -1;
const b$7 = true;
const c$7 = "isSet";
const d$7 = "PartitionResult";
const e$7 = "stringEquals";
const f$7 = "booleanEquals";
const g$7 = "getAttr";
const h$7 = { [m$2]: "Endpoint" };
const i$7 = {
	"fn": g$7,
	"argv": [{ [m$2]: d$7 }, "name"]
};
const j$7 = { [m$2]: d$7 };
const k$7 = {};
const l$2 = [{ [m$2]: "Region" }];
const _data$7 = {
	conditions: [
		[c$7, [h$7]],
		[c$7, l$2],
		[
			"aws.partition",
			l$2,
			d$7
		],
		[e$7, [i$7, "aws-eusc"]],
		[e$7, [i$7, "aws-iso-f"]],
		[e$7, [i$7, "aws-iso-e"]],
		[e$7, [i$7, "aws-iso-b"]],
		[e$7, [i$7, "aws-iso"]],
		[e$7, [i$7, "aws-cn"]],
		[e$7, [i$7, "aws-us-gov"]],
		[e$7, [i$7, "aws"]],
		[f$7, [{ [m$2]: "UseFIPS" }, b$7]],
		[f$7, [{
			fn: g$7,
			argv: [j$7, "supportsFIPS"]
		}, b$7]],
		[f$7, [{ [m$2]: "UseDualStack" }, b$7]],
		[f$7, [{
			fn: g$7,
			argv: [j$7, "supportsDualStack"]
		}, b$7]]
	],
	results: [
		[a$7],
		[a$7, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$7, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$7, k$7],
		["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}", k$7],
		["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k$7],
		["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}", k$7],
		["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k$7],
		["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k$7],
		[a$7, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		[a$7, "FIPS is enabled but this partition does not support FIPS"],
		["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k$7],
		[a$7, "DualStack is enabled but this partition does not support DualStack"],
		[a$7, "Invalid Configuration: Missing Region"]
	]
};
const root$7 = 2;
const nodes$7 = new Int32Array([
	-1,
	1,
	-1,
	0,
	23,
	3,
	1,
	4,
	100000013,
	2,
	5,
	100000013,
	3,
	20,
	6,
	4,
	20,
	7,
	5,
	20,
	8,
	6,
	20,
	9,
	7,
	20,
	10,
	8,
	20,
	11,
	9,
	20,
	12,
	10,
	20,
	13,
	11,
	16,
	14,
	13,
	15,
	100000004,
	14,
	100000011,
	100000012,
	12,
	18,
	17,
	13,
	100000009,
	100000010,
	13,
	19,
	100000006,
	14,
	100000008,
	100000009,
	11,
	22,
	21,
	13,
	100000005,
	100000004,
	13,
	100000007,
	100000006,
	11,
	100000001,
	24,
	13,
	100000002,
	100000003
]);
const bdd$7 = _shared$0.Qn.from(nodes$7, root$7, _data$7.conditions, _data$7.results);

// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/bdd.js
const k$6 = "ref";
const a$6 = -1;
const b$6 = true;
const c$6 = "isSet";
const d$6 = "PartitionResult";
const e$6 = "booleanEquals";
const f$6 = "getAttr";
const g$6 = { [k$6]: "Endpoint" };
const h$6 = { [k$6]: d$6 };
const i$6 = {};
const j$6 = [{ [k$6]: "Region" }];
const _data$6 = {
	conditions: [
		[c$6, [g$6]],
		[c$6, j$6],
		[
			"aws.partition",
			j$6,
			d$6
		],
		[e$6, [{ [k$6]: "UseFIPS" }, b$6]],
		[e$6, [{ [k$6]: "UseDualStack" }, b$6]],
		[e$6, [{
			fn: f$6,
			argv: [h$6, "supportsDualStack"]
		}, b$6]],
		[e$6, [{
			fn: f$6,
			argv: [h$6, "supportsFIPS"]
		}, b$6]]
	],
	results: [
		[a$6],
		[a$6, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$6, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$6, i$6],
		["https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$6],
		[a$6, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}", i$6],
		[a$6, "FIPS is enabled but this partition does not support FIPS"],
		["https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}", i$6],
		[a$6, "DualStack is enabled but this partition does not support DualStack"],
		["https://ecs.{Region}.{PartitionResult#dnsSuffix}", i$6],
		[a$6, "Invalid Configuration: Missing Region"]
	]
};
const root$6 = 2;
const nodes$6 = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd$6 = _shared$0.Qn.from(nodes$6, root$6, _data$6.conditions, _data$6.results);

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/bdd.js
const k$5 = "ref";
const a$5 = -1;
const b$5 = true;
const c$5 = "isSet";
const d$5 = "PartitionResult";
const e$5 = "booleanEquals";
const f$5 = "getAttr";
const g$5 = { [k$5]: "Endpoint" };
const h$5 = { [k$5]: d$5 };
const i$5 = {};
const j$5 = [{ [k$5]: "Region" }];
const _data$5 = {
	conditions: [
		[c$5, [g$5]],
		[c$5, j$5],
		[
			"aws.partition",
			j$5,
			d$5
		],
		[e$5, [{ [k$5]: "UseFIPS" }, b$5]],
		[e$5, [{ [k$5]: "UseDualStack" }, b$5]],
		[e$5, [{
			fn: f$5,
			argv: [h$5, "supportsDualStack"]
		}, b$5]],
		[e$5, [{
			fn: f$5,
			argv: [h$5, "supportsFIPS"]
		}, b$5]],
		["stringEquals", [{
			fn: f$5,
			argv: [h$5, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$5],
		[a$5, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$5, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$5, i$5],
		["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$5],
		[a$5, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://elasticloadbalancing.{Region}.amazonaws.com", i$5],
		["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}", i$5],
		[a$5, "FIPS is enabled but this partition does not support FIPS"],
		["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}", i$5],
		[a$5, "DualStack is enabled but this partition does not support DualStack"],
		["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}", i$5],
		[a$5, "Invalid Configuration: Missing Region"]
	]
};
const root$5 = 2;
const nodes$5 = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd$5 = _shared$0.Qn.from(nodes$5, root$5, _data$5.conditions, _data$5.results);

// node_modules/@aws-sdk/client-iam/dist-es/endpoint/bdd.js
const v = "ref";
const w = "authSchemes";
const x = "name";
const y = "signingRegion";
const a$4 = -1;
const b$4 = true;
const c$4 = "isSet";
const d$4 = "PartitionResult";
const e$4 = "stringEquals";
const f$4 = "booleanEquals";
const g$4 = "getAttr";
const h$4 = { [v]: "Endpoint" };
const i$4 = {
	"fn": g$4,
	"argv": [{ [v]: d$4 }, "name"]
};
const j$4 = { [v]: d$4 };
const k$4 = { [w]: [{
	[x]: "sigv4",
	[y]: "us-east-1"
}] };
const l$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "cn-north-1"
}] };
const m$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "us-gov-west-1"
}] };
const n = { [w]: [{
	[x]: "sigv4",
	[y]: "us-iso-east-1"
}] };
const o = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isob-east-1"
}] };
const p = { [w]: [{
	[x]: "sigv4",
	[y]: "eu-isoe-west-1"
}] };
const q = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isof-south-1"
}] };
const s = { [w]: [{
	[x]: "sigv4",
	[y]: "eusc-de-east-1"
}] };
const t = { [w]: [{
	[x]: "sigv4",
	[y]: "{PartitionResult#implicitGlobalRegion}"
}] };
const u = [{ [v]: "Region" }];
const _data$4 = {
	conditions: [
		[c$4, [h$4]],
		[c$4, u],
		[
			"aws.partition",
			u,
			d$4
		],
		[e$4, [i$4, "aws"]],
		[e$4, [i$4, "aws-cn"]],
		[e$4, [i$4, "aws-us-gov"]],
		[e$4, [i$4, "aws-iso"]],
		[f$4, [{ [v]: "UseFIPS" }, b$4]],
		[f$4, [{ [v]: "UseDualStack" }, b$4]],
		[e$4, [i$4, "aws-iso-b"]],
		[e$4, [i$4, "aws-iso-e"]],
		[e$4, [i$4, "aws-iso-f"]],
		[e$4, [i$4, "aws-eusc"]],
		[f$4, [{
			fn: g$4,
			argv: [j$4, "supportsDualStack"]
		}, b$4]],
		[f$4, [{
			fn: g$4,
			argv: [j$4, "supportsFIPS"]
		}, b$4]]
	],
	results: [
		[a$4],
		[a$4, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$4, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$4, {}],
		["https://iam.amazonaws.com", k$4],
		["https://iam-fips.amazonaws.com", k$4],
		["https://iam.global.api.aws", k$4],
		["https://iam-fips.global.api.aws", k$4],
		["https://iam.global.api.amazonwebservices.com.cn", l$1],
		["https://iam-fips.api.amazonwebservices.com.cn", l$1],
		["https://iam.cn-north-1.amazonaws.com.cn", l$1],
		["https://iam-fips.amazonaws.com.cn", l$1],
		["https://iam.us-gov.api.aws", m$1],
		["https://iam.us-gov.amazonaws.com", m$1],
		["https://iam.us-iso-east-1.c2s.ic.gov", n],
		["https://iam-fips.us-iso-east-1.c2s.ic.gov", n],
		["https://iam.api.aws.ic.gov", n],
		["https://iam-fips.api.aws.ic.gov", n],
		["https://iam.us-isob-east-1.sc2s.sgov.gov", o],
		["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o],
		["https://iam.api.aws.scloud", o],
		["https://iam-fips.api.aws.scloud", o],
		["https://iam.eu-isoe-west-1.cloud.adc-e.uk", p],
		["https://iam-fips.cloud.adc-e.uk", p],
		["https://iam.api.cloud-aws.adc-e.uk", p],
		["https://iam-fips.api.cloud-aws.adc-e.uk", p],
		["https://iam.us-isof-south-1.csp.hci.ic.gov", q],
		["https://iam-fips.csp.hci.ic.gov", q],
		["https://iam.api.aws.hci.ic.gov", q],
		["https://iam-fips.api.aws.hci.ic.gov", q],
		["https://iam.eusc-de-east-1.amazonaws.eu", s],
		["https://iam-fips.amazonaws.eu", s],
		["https://iam.global.api.amazonwebservices.eu", s],
		["https://iam-fips.api.amazonwebservices.eu", s],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[a$4, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[a$4, "FIPS is enabled but this partition does not support FIPS"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[a$4, "DualStack is enabled but this partition does not support DualStack"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[a$4, "Invalid Configuration: Missing Region"]
	]
};
const root$4 = 2;
const nodes$4 = new Int32Array([
	-1,
	1,
	-1,
	0,
	42,
	3,
	1,
	4,
	100000041,
	2,
	5,
	100000041,
	3,
	39,
	6,
	4,
	36,
	7,
	5,
	35,
	8,
	6,
	32,
	9,
	7,
	20,
	10,
	8,
	15,
	11,
	9,
	100000018,
	12,
	10,
	100000022,
	13,
	11,
	100000026,
	14,
	12,
	100000030,
	100000040,
	9,
	100000020,
	16,
	10,
	100000024,
	17,
	11,
	100000028,
	18,
	12,
	100000032,
	19,
	13,
	100000038,
	100000039,
	8,
	26,
	21,
	9,
	100000019,
	22,
	10,
	100000023,
	23,
	11,
	100000027,
	24,
	12,
	100000031,
	25,
	14,
	100000036,
	100000037,
	9,
	100000021,
	27,
	10,
	100000025,
	28,
	11,
	100000029,
	29,
	12,
	100000033,
	30,
	13,
	31,
	100000035,
	14,
	100000034,
	100000035,
	7,
	34,
	33,
	8,
	100000016,
	100000014,
	8,
	100000017,
	100000015,
	8,
	100000012,
	100000013,
	7,
	38,
	37,
	8,
	100000008,
	100000010,
	8,
	100000009,
	100000011,
	7,
	41,
	40,
	8,
	100000006,
	100000004,
	8,
	100000007,
	100000005,
	7,
	100000001,
	43,
	8,
	100000002,
	100000003
]);
const bdd$4 = _shared$0.Qn.from(nodes$4, root$4, _data$4.conditions, _data$4.results);

// node_modules/@aws-sdk/client-lambda/dist-es/endpoint/bdd.js
const k$3 = "ref";
const a$3 = -1;
const b$3 = true;
const c$3 = "isSet";
const d$3 = "PartitionResult";
const e$3 = "booleanEquals";
const f$3 = "getAttr";
const g$3 = { [k$3]: "Endpoint" };
const h$3 = { [k$3]: d$3 };
const i$3 = {};
const j$3 = [{ [k$3]: "Region" }];
const _data$3 = {
	conditions: [
		[c$3, [g$3]],
		[c$3, j$3],
		[
			"aws.partition",
			j$3,
			d$3
		],
		[e$3, [{ [k$3]: "UseFIPS" }, b$3]],
		[e$3, [{ [k$3]: "UseDualStack" }, b$3]],
		[e$3, [{
			fn: f$3,
			argv: [h$3, "supportsDualStack"]
		}, b$3]],
		[e$3, [{
			fn: f$3,
			argv: [h$3, "supportsFIPS"]
		}, b$3]]
	],
	results: [
		[a$3],
		[a$3, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$3, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$3, i$3],
		["https://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$3],
		[a$3, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}", i$3],
		[a$3, "FIPS is enabled but this partition does not support FIPS"],
		["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}", i$3],
		[a$3, "DualStack is enabled but this partition does not support DualStack"],
		["https://lambda.{Region}.{PartitionResult#dnsSuffix}", i$3],
		[a$3, "Invalid Configuration: Missing Region"]
	]
};
const root$3 = 2;
const nodes$3 = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd$3 = _shared$0.Qn.from(nodes$3, root$3, _data$3.conditions, _data$3.results);

// node_modules/@aws-sdk/client-sagemaker/dist-es/endpoint/bdd.js
const m = "ref";
const a$2 = -1;
const b$2 = true;
const c$2 = "isSet";
const d$2 = "PartitionResult";
const e$2 = "booleanEquals";
const f$2 = "getAttr";
const g$2 = "stringEquals";
const h$2 = { [m]: "Endpoint" };
const i$2 = { [m]: d$2 };
const j$2 = {
	"fn": f$2,
	"argv": [i$2, "name"]
};
const k$2 = {};
const l = [{ [m]: "Region" }];
const _data$2 = {
	conditions: [
		[c$2, [h$2]],
		[c$2, l],
		[
			"aws.partition",
			l,
			d$2
		],
		[e$2, [{ [m]: "UseFIPS" }, b$2]],
		[e$2, [{ [m]: "UseDualStack" }, b$2]],
		[e$2, [{
			fn: f$2,
			argv: [i$2, "supportsDualStack"]
		}, b$2]],
		[e$2, [{
			fn: f$2,
			argv: [i$2, "supportsFIPS"]
		}, b$2]],
		[g$2, [j$2, "aws"]],
		[g$2, [j$2, "aws-us-gov"]]
	],
	results: [
		[a$2],
		[a$2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$2, k$2],
		["https://api.sagemaker-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k$2],
		[a$2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://api-fips.sagemaker.{Region}.amazonaws.com", k$2],
		["https://api.sagemaker-fips.{Region}.{PartitionResult#dnsSuffix}", k$2],
		[a$2, "FIPS is enabled but this partition does not support FIPS"],
		["https://api.sagemaker.{Region}.{PartitionResult#dualStackDnsSuffix}", k$2],
		[a$2, "DualStack is enabled but this partition does not support DualStack"],
		["https://api.sagemaker.{Region}.{PartitionResult#dnsSuffix}", k$2],
		[a$2, "Invalid Configuration: Missing Region"]
	]
};
const root$2 = 2;
const nodes$2 = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	12,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	11,
	8,
	100000006,
	100000007,
	5,
	13,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const bdd$2 = _shared$0.Qn.from(nodes$2, root$2, _data$2.conditions, _data$2.results);

// node_modules/@aws-sdk/client-scheduler/dist-es/endpoint/bdd.js
const k$1 = "ref";
const a$1 = -1;
const b$1 = true;
const c$1 = "isSet";
const d$1 = "PartitionResult";
const e$1 = "booleanEquals";
const f$1 = "getAttr";
const g$1 = { [k$1]: "Endpoint" };
const h$1 = { [k$1]: d$1 };
const i$1 = {};
const j$1 = [{ [k$1]: "Region" }];
const _data$1 = {
	conditions: [
		[c$1, [g$1]],
		[c$1, j$1],
		[
			"aws.partition",
			j$1,
			d$1
		],
		[e$1, [{ [k$1]: "UseFIPS" }, b$1]],
		[e$1, [{ [k$1]: "UseDualStack" }, b$1]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsDualStack"]
		}, b$1]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsFIPS"]
		}, b$1]]
	],
	results: [
		[a$1],
		[a$1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$1, i$1],
		["https://scheduler-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://scheduler-fips.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "FIPS is enabled but this partition does not support FIPS"],
		["https://scheduler.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "DualStack is enabled but this partition does not support DualStack"],
		["https://scheduler.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "Invalid Configuration: Missing Region"]
	]
};
const root$1 = 2;
const nodes$1 = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd$1 = _shared$0.Qn.from(nodes$1, root$1, _data$1.conditions, _data$1.results);

// node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://servicequotas-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://servicequotas.{Region}.amazonaws.com", i],
		["https://servicequotas-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://servicequotas.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://servicequotas.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd = _shared$0.Qn.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/endpointResolver.js
const cache$13 = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$13 = (endpointParams, context = {}) => {
	return cache$13.get(endpointParams, () => (0,_shared$0.Yn)(bdd$13, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-cloudfront/dist-es/endpoint/endpointResolver.js
const cache$12 = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$12 = (endpointParams, context = {}) => {
	return cache$12.get(endpointParams, () => (0,_shared$0.Yn)(bdd$12, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/endpointResolver.js
const cache$11 = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$11 = (endpointParams, context = {}) => {
	return cache$11.get(endpointParams, () => (0,_shared$0.Yn)(bdd$11, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/endpointResolver.js
const cache$10 = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$10 = (endpointParams, context = {}) => {
	return cache$10.get(endpointParams, () => (0,_shared$0.Yn)(bdd$10, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-codebuild/dist-es/endpoint/endpointResolver.js
const cache$9 = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$9 = (endpointParams, context = {}) => {
	return cache$9.get(endpointParams, () => (0,_shared$0.Yn)(bdd$9, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
const cache$8 = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$8 = (endpointParams, context = {}) => {
	return cache$8.get(endpointParams, () => (0,_shared$0.Yn)(bdd$8, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/endpointResolver.js
const cache$7 = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$7 = (endpointParams, context = {}) => {
	return cache$7.get(endpointParams, () => (0,_shared$0.Yn)(bdd$7, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/endpointResolver.js
const cache$6 = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$6 = (endpointParams, context = {}) => {
	return cache$6.get(endpointParams, () => (0,_shared$0.Yn)(bdd$6, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/endpoint/endpointResolver.js
const cache$5 = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$5 = (endpointParams, context = {}) => {
	return cache$5.get(endpointParams, () => (0,_shared$0.Yn)(bdd$5, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-iam/dist-es/endpoint/endpointResolver.js
const cache$4 = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$4 = (endpointParams, context = {}) => {
	return cache$4.get(endpointParams, () => (0,_shared$0.Yn)(bdd$4, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-lambda/dist-es/endpoint/endpointResolver.js
const cache$3 = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$3 = (endpointParams, context = {}) => {
	return cache$3.get(endpointParams, () => (0,_shared$0.Yn)(bdd$3, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-sagemaker/dist-es/endpoint/endpointResolver.js
const cache$2 = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$2 = (endpointParams, context = {}) => {
	return cache$2.get(endpointParams, () => (0,_shared$0.Yn)(bdd$2, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-scheduler/dist-es/endpoint/endpointResolver.js
const cache$1 = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => {
	return cache$1.get(endpointParams, () => (0,_shared$0.Yn)(bdd$1, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/client-service-quotas/dist-es/endpoint/endpointResolver.js
const cache = new _shared$0.Zn({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_shared$0.Yn)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Xn.aws = _shared$0.nn;

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJsonRpcProtocol.js
var AwsJsonRpcProtocol = class extends _shared$0.Fn {
	serializer;
	deserializer;
	serviceTarget;
	codec;
	mixin;
	awsQueryCompatible;
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		this.serviceTarget = serviceTarget;
		this.codec = jsonCodec ?? new JsonCodec2({
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			jsonName: false
		});
		this.serializer = this.codec.createSerializer();
		this.deserializer = this.codec.createDeserializer();
		this.awsQueryCompatible = !!awsQueryCompatible;
		this.mixin = new _shared$0.Xt(this.awsQueryCompatible);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		if (!request.path.endsWith("/")) request.path += "/";
		request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
		request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
		if (this.awsQueryCompatible) request.headers["x-amzn-query-mode"] = "true";
		if ((0,_shared$0.Ri)(operationSchema.input) === "unit" || !request.body) request.body = "{}";
		return request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const { awsQueryCompatible } = this;
		if (awsQueryCompatible) this.mixin.setQueryCompatError(dataObject, response);
		const errorIdentifier = loadJsonRpcErrorCode(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
		const ns = _shared$0.Ii.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) if (dataObject[name] != null) output[name] = errorDeserializer.readObject(member, dataObject[name]);
		if (awsQueryCompatible) this.mixin.queryCompatOutput(dataObject, output);
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js
var AwsJson1_0Protocol = class extends AwsJsonRpcProtocol {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_0";
	}
	getJsonRpcVersion() {
		return "1.0";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.0";
	}
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_1Protocol.js
var AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
	constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries,
			serviceTarget,
			awsQueryCompatible,
			jsonCodec
		});
	}
	getShapeId() {
		return "aws.protocols#awsJson1_1";
	}
	getJsonRpcVersion() {
		return "1.1";
	}
	getDefaultContentType() {
		return "application/x-amz-json-1.1";
	}
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsRestJsonProtocol.js
var AwsRestJsonProtocol = class extends HttpBindingProtocol {
	serializer;
	deserializer;
	codec;
	mixin = new _shared$0.Xt();
	constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
		super({
			defaultNamespace,
			errorTypeRegistries
		});
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 7
			},
			httpBindings: true,
			jsonName: true
		};
		this.codec = jsonCodec ?? new JsonCodec2(settings);
		this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
		this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
	}
	getShapeId() {
		return "aws.protocols#restJson1";
	}
	getPayloadCodec() {
		return this.codec;
	}
	setSerdeContext(serdeContext) {
		this.codec.setSerdeContext(serdeContext);
		super.setSerdeContext(serdeContext);
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		const inputSchema = _shared$0.Ii.of(operationSchema.input);
		if (!request.headers["content-type"]) {
			const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
			if (contentType) request.headers["content-type"] = contentType;
		}
		if (request.body == null && request.headers["content-type"] === this.getDefaultContentType()) request.body = "{}";
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		const output = await super.deserializeResponse(operationSchema, context, response);
		const outputSchema = _shared$0.Ii.of(operationSchema.output);
		for (const [name, member] of outputSchema.structIterator()) if (member.getMemberTraits().httpPayload && !(name in output)) output[name] = null;
		return output;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
		const ns = _shared$0.Ii.of(errorSchema);
		const message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().jsonName ?? name;
			output[name] = errorDeserializer.readObject(member, dataObject[target]);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	getDefaultContentType() {
		return "application/json";
	}
};

// node_modules/@aws-sdk/xml-builder/dist-es/escape-attribute.js
const ATTR_ESCAPE_RE = /[&<>"]/g;
const ATTR_ESCAPE_MAP = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function escapeAttribute(value) {
	return value.replace(ATTR_ESCAPE_RE, (ch) => ATTR_ESCAPE_MAP[ch]);
}

// node_modules/@aws-sdk/xml-builder/dist-es/escape-element.js
const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g;
const ELEMENT_ESCAPE_MAP = {
	"&": "&amp;",
	"\"": "&quot;",
	"'": "&apos;",
	"<": "&lt;",
	">": "&gt;",
	"\r": "&#x0D;",
	"\n": "&#x0A;",
	"": "&#x85;",
	"\u2028": "&#x2028;"
};
function escapeElement(value) {
	return value.replace(ELEMENT_ESCAPE_RE, (ch) => ELEMENT_ESCAPE_MAP[ch]);
}

// node_modules/@aws-sdk/xml-builder/dist-es/XmlText.js
var XmlText = class {
	value;
	constructor(value) {
		this.value = value;
	}
	toString() {
		return escapeElement("" + this.value);
	}
};

// node_modules/@aws-sdk/xml-builder/dist-es/XmlNode.js
var XmlNode = class XmlNode {
	name;
	children;
	attributes = {};
	static of(name, childText, withName) {
		const node = new XmlNode(name);
		if (childText !== void 0) node.addChildNode(new XmlText(childText));
		if (withName !== void 0) node.withName(withName);
		return node;
	}
	constructor(name, children = []) {
		this.name = name;
		this.children = children;
	}
	withName(name) {
		this.name = name;
		return this;
	}
	addAttribute(name, value) {
		this.attributes[name] = value;
		return this;
	}
	addChildNode(child) {
		this.children.push(child);
		return this;
	}
	removeAttribute(name) {
		delete this.attributes[name];
		return this;
	}
	n(name) {
		this.name = name;
		return this;
	}
	c(child) {
		this.children.push(child);
		return this;
	}
	a(name, value) {
		if (value != null) this.attributes[name] = value;
		return this;
	}
	cc(input, field, withName = field) {
		if (input[field] != null) {
			const node = XmlNode.of(field, input[field]).withName(withName);
			this.c(node);
		}
	}
	l(input, listName, memberName, valueProvider) {
		if (input[listName] != null) valueProvider().map((node) => {
			node.withName(memberName);
			this.c(node);
		});
	}
	lc(input, listName, memberName, valueProvider) {
		if (input[listName] != null) {
			const nodes = valueProvider();
			const containerNode = new XmlNode(memberName);
			nodes.map((node) => {
				containerNode.c(node);
			});
			this.c(containerNode);
		}
	}
	toString() {
		const hasChildren = Boolean(this.children.length);
		let xmlText = `<${this.name}`;
		const attributes = this.attributes;
		for (const attributeName of Object.keys(attributes)) {
			const attribute = attributes[attributeName];
			if (attribute != null) xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`;
		}
		return xmlText += !hasChildren ? "/>" : `>${this.children.map((c) => c.toString()).join("")}</${this.name}>`;
	}
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends _shared$0.qt {
	options;
	constructor(options) {
		super(options);
		this.options = options;
		Object.assign(this.serializer.settings, {
			capitalizeKeys: true,
			flattenLists: true,
			serializeEmptyLists: false,
			ec2: true
		});
	}
	getShapeId() {
		return "aws.protocols#ec2Query";
	}
	useNestedResult() {
		return false;
	}
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/parseXmlBody.js
const loadRestXmlErrorCode = (output, data) => {
	if (data?.Error?.Code !== void 0) return data.Error.Code;
	if (data?.Code !== void 0) return data.Code;
	if (output.statusCode == 404) return "NotFound";
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlShapeSerializer.js
var XmlShapeSerializer = class extends _shared$0.Yt {
	settings;
	stringBuffer;
	byteBuffer;
	buffer;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value) {
		const ns = _shared$0.Ii.of(schema);
		if (ns.isStringSchema() && typeof value === "string") this.stringBuffer = value;
		else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? _shared$0.Ar)(value);
		else {
			this.buffer = this.writeStruct(ns, value, void 0);
			const traits = ns.getMergedTraits();
			if (traits.httpPayload && !traits.xmlName) this.buffer.withName(ns.getName());
		}
	}
	flush() {
		if (this.byteBuffer !== void 0) {
			const bytes = this.byteBuffer;
			delete this.byteBuffer;
			return bytes;
		}
		if (this.stringBuffer !== void 0) {
			const str = this.stringBuffer;
			delete this.stringBuffer;
			return str;
		}
		const buffer = this.buffer;
		if (this.settings.xmlNamespace) {
			if (!buffer?.attributes?.["xmlns"]) buffer.addAttribute("xmlns", this.settings.xmlNamespace);
		}
		delete this.buffer;
		return buffer.toString();
	}
	writeStruct(ns, value, parentXmlns) {
		const traits = ns.getMergedTraits();
		const name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
		if (!name || !ns.isStructSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
		const structXmlNode = XmlNode.of(name);
		const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
		for (const [memberName, memberSchema] of ns.structIterator()) {
			const val = value[memberName];
			if (val != null || memberSchema.isIdempotencyToken()) {
				if (memberSchema.getMergedTraits().xmlAttribute) {
					structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
					continue;
				}
				if (memberSchema.isListSchema()) this.writeList(memberSchema, val, structXmlNode, xmlns);
				else if (memberSchema.isMapSchema()) this.writeMap(memberSchema, val, structXmlNode, xmlns);
				else if (memberSchema.isStructSchema()) structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns));
				else {
					const memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
					this.writeSimpleInto(memberSchema, val, memberNode, xmlns);
					structXmlNode.addChildNode(memberNode);
				}
			}
		}
		const { $unknown } = value;
		if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && Object.keys(value).length === 1) {
			const [k, v] = $unknown;
			const node = XmlNode.of(k);
			if (typeof v !== "string") {
				if (value instanceof XmlNode || value instanceof XmlText) structXmlNode.addChildNode(value);
				else throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
			}
			this.writeSimpleInto(0, v, node, xmlns);
			structXmlNode.addChildNode(node);
		}
		if (xmlns) structXmlNode.addAttribute(xmlnsAttr, xmlns);
		return structXmlNode;
	}
	writeList(listMember, array, container, parentXmlns) {
		if (!listMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
		const listTraits = listMember.getMergedTraits();
		const listValueSchema = listMember.getValueSchema();
		const listValueTraits = listValueSchema.getMergedTraits();
		const sparse = !!listValueTraits.sparse;
		const flat = !!listTraits.xmlFlattened;
		const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns);
		const writeItem = (container, value) => {
			if (listValueSchema.isListSchema()) this.writeList(listValueSchema, Array.isArray(value) ? value : [value], container, xmlns);
			else if (listValueSchema.isMapSchema()) this.writeMap(listValueSchema, value, container, xmlns);
			else if (listValueSchema.isStructSchema()) {
				const struct = this.writeStruct(listValueSchema, value, xmlns);
				container.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
			} else {
				const listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
				this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns);
				container.addChildNode(listItemNode);
			}
		};
		if (flat) {
			for (const value of array) if (sparse || value != null) writeItem(container, value);
		} else {
			const listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
			if (xmlns) listNode.addAttribute(xmlnsAttr, xmlns);
			for (const value of array) if (sparse || value != null) writeItem(listNode, value);
			container.addChildNode(listNode);
		}
	}
	writeMap(mapMember, map, container, parentXmlns, containerIsMap = false) {
		if (!mapMember.isMemberSchema()) throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
		const mapTraits = mapMember.getMergedTraits();
		const mapKeySchema = mapMember.getKeySchema();
		const keyTag = mapKeySchema.getMergedTraits().xmlName ?? "key";
		const mapValueSchema = mapMember.getValueSchema();
		const mapValueTraits = mapValueSchema.getMergedTraits();
		const valueTag = mapValueTraits.xmlName ?? "value";
		const sparse = !!mapValueTraits.sparse;
		const flat = !!mapTraits.xmlFlattened;
		const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns);
		const addKeyValue = (entry, key, val) => {
			const keyNode = XmlNode.of(keyTag, key);
			const [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
			if (keyXmlns) keyNode.addAttribute(keyXmlnsAttr, keyXmlns);
			entry.addChildNode(keyNode);
			let valueNode = XmlNode.of(valueTag);
			if (mapValueSchema.isListSchema()) this.writeList(mapValueSchema, val, valueNode, xmlns);
			else if (mapValueSchema.isMapSchema()) this.writeMap(mapValueSchema, val, valueNode, xmlns, true);
			else if (mapValueSchema.isStructSchema()) valueNode = this.writeStruct(mapValueSchema, val, xmlns);
			else this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns);
			entry.addChildNode(valueNode);
		};
		if (flat) for (const key in map) {
			const val = map[key];
			if (sparse || val != null) {
				const entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
				addKeyValue(entry, key, val);
				container.addChildNode(entry);
			}
		}
		else {
			let mapNode;
			if (!containerIsMap) {
				mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
				if (xmlns) mapNode.addAttribute(xmlnsAttr, xmlns);
				container.addChildNode(mapNode);
			}
			for (const key in map) {
				const val = map[key];
				if (sparse || val != null) {
					const entry = XmlNode.of("entry");
					addKeyValue(entry, key, val);
					(containerIsMap ? container : mapNode).addChildNode(entry);
				}
			}
		}
	}
	writeSimple(_schema, value) {
		if (null === value) throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
		const ns = _shared$0.Ii.of(_schema);
		let nodeContents = null;
		if (value && typeof value === "object") {
			if (ns.isBlobSchema()) nodeContents = (this.serdeContext?.base64Encoder ?? _shared$0.Or)(value);
			else if (ns.isTimestampSchema() && value instanceof Date) switch ((0,_shared$0.Nn)(ns, this.settings)) {
				case 5:
					nodeContents = value.toISOString().replace(".000Z", "Z");
					break;
				case 6:
					nodeContents = (0,_shared$0.Sr)(value);
					break;
				case 7:
					nodeContents = String(value.getTime() / 1e3);
					break;
				default:
					console.warn("Missing timestamp format, using http date", value);
					nodeContents = (0,_shared$0.Sr)(value);
			}
			else if (ns.isBigDecimalSchema() && value) {
				if (value instanceof _shared$0._r) return value.string;
				return String(value);
			} else if (ns.isMapSchema() || ns.isListSchema()) throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");
			else throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
		}
		if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) nodeContents = String(value);
		if (ns.isStringSchema()) {
			if (value === void 0 && ns.isIdempotencyToken()) nodeContents = (0,_shared$0.Hn)();
			else nodeContents = String(value);
		}
		if (nodeContents === null) throw new Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
		return nodeContents;
	}
	writeSimpleInto(_schema, value, into, parentXmlns) {
		const nodeContents = this.writeSimple(_schema, value);
		const ns = _shared$0.Ii.of(_schema);
		const content = new XmlText(nodeContents);
		const [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
		if (xmlns) into.addAttribute(xmlnsAttr, xmlns);
		into.addChildNode(content);
	}
	getXmlnsAttribute(ns, parentXmlns) {
		const [prefix, xmlns] = ns.getMergedTraits().xmlNamespace ?? [];
		if (xmlns && xmlns !== parentXmlns) return [prefix ? `xmlns:${prefix}` : "xmlns", xmlns];
		return [void 0, void 0];
	}
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/XmlCodec.js
var XmlCodec = class extends _shared$0.Yt {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	createSerializer() {
		const serializer = new XmlShapeSerializer(this.settings);
		serializer.setSerdeContext(this.serdeContext);
		return serializer;
	}
	createDeserializer() {
		const deserializer = new _shared$0.Jt(this.settings);
		deserializer.setSerdeContext(this.serdeContext);
		return deserializer;
	}
};

// node_modules/@aws-sdk/core/dist-es/submodules/protocols/xml/AwsRestXmlProtocol.js
var AwsRestXmlProtocol = class extends HttpBindingProtocol {
	codec;
	serializer;
	deserializer;
	mixin = new _shared$0.Xt();
	constructor(options) {
		super(options);
		const settings = {
			timestampFormat: {
				useTrait: true,
				default: 5
			},
			httpBindings: true,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace
		};
		this.codec = new XmlCodec(settings);
		this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings);
		this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
	}
	getPayloadCodec() {
		return this.codec;
	}
	getShapeId() {
		return "aws.protocols#restXml";
	}
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		const inputSchema = _shared$0.Ii.of(operationSchema.input);
		if (!request.headers["content-type"]) {
			const contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
			if (contentType) request.headers["content-type"] = contentType;
		}
		if (typeof request.body === "string" && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(inputSchema)) request.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + request.body;
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		return super.deserializeResponse(operationSchema, context, response);
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		const errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		if (dataObject.Error && typeof dataObject.Error === "object") for (const key of Object.keys(dataObject.Error)) {
			dataObject[key] = dataObject.Error[key];
			if (key.toLowerCase() === "message") dataObject.message = dataObject.Error[key];
		}
		if (dataObject.RequestId && !metadata.requestId) metadata.requestId = dataObject.RequestId;
		const { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
		const ns = _shared$0.Ii.of(errorSchema);
		const message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError";
		const exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
		const output = {};
		const errorDeserializer = this.codec.createDeserializer();
		for (const [name, member] of ns.structIterator()) {
			const target = member.getMergedTraits().xmlName ?? name;
			output[name] = errorDeserializer.readSchema(member, dataObject.Error?.[target] ?? dataObject[target]);
		}
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
	getDefaultContentType() {
		return "application/xml";
	}
	hasUnstructuredPayloadBinding(ns) {
		for (const [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
		return false;
	}
};

// node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/HashCalculator.js
var HashCalculator = class extends node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable {
	hash;
	constructor(hash, options) {
		super(options);
		this.hash = hash;
	}
	_write(chunk, encoding, callback) {
		try {
			this.hash.update((0,_shared$0.hr)(chunk));
		} catch (err) {
			return callback(err);
		}
		callback();
	}
};

// node_modules/@smithy/core/dist-es/submodules/checksum/hash-stream-node/readableStreamHasher.js
const readableStreamHasher = (hashCtor, readableStream) => {
	if (readableStream.readableFlowing !== null) throw new Error("Unable to calculate hash for flowing readable stream");
	const hash = new hashCtor();
	const hashCalculator = new HashCalculator(hash);
	readableStream.pipe(hashCalculator);
	return new Promise((resolve, reject) => {
		readableStream.on("error", (err) => {
			hashCalculator.end();
			reject(err);
		});
		hashCalculator.on("error", reject);
		hashCalculator.on("finish", () => {
			hash.digest().then(resolve).catch(reject);
		});
	});
};

// node_modules/@smithy/core/dist-es/submodules/checksum/md5/Md5Node.js
const hasNativeCrypto$1 = (() => {
	try {
		(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("md5");
		return true;
	} catch {
		return false;
	}
})();
const Md5Node = hasNativeCrypto$1 ? buildNativeClass$1() : _shared$0.Kt;
function buildNativeClass$1() {
	return class Md5Node {
		digestLength = 16;
		hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("md5");
		update(data) {
			this.hash.update((0,_shared$0.hr)(data));
		}
		async digest() {
			const buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("md5");
		}
	};
}

// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$29 = (config) => {
	return {
		apiVersion: "2010-05-15",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$13,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFormationHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? _shared$0.qt,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudformation",
			errorTypeRegistries: errorTypeRegistries$13,
			xmlNamespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
			version: "2010-05-15",
			serviceTarget: "CloudFormation"
		},
		serviceId: config?.serviceId ?? "CloudFormation",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$28 = (config) => {
	return {
		apiVersion: "2020-05-31",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$12,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFrontHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? AwsRestXmlProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudfront",
			errorTypeRegistries: errorTypeRegistries$12,
			xmlNamespace: "http://cloudfront.amazonaws.com/doc/2020-05-31/",
			version: "2020-05-31",
			serviceTarget: "Cloudfront2020_05_31"
		},
		serviceId: config?.serviceId ?? "CloudFront",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$27 = (config) => {
	return {
		apiVersion: "2010-08-01",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$11,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? AwsJson1_0Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudwatch",
			errorTypeRegistries: errorTypeRegistries$11,
			xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
			version: "2010-08-01",
			serviceTarget: "GraniteServiceVersion20100801",
			awsQueryCompatible: true
		},
		serviceId: config?.serviceId ?? "CloudWatch",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$26 = (config) => {
	return {
		apiVersion: "2014-03-28",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$10,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudwatchlogs",
			errorTypeRegistries: errorTypeRegistries$10,
			xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
			version: "2014-03-28",
			serviceTarget: "Logs_20140328"
		},
		serviceId: config?.serviceId ?? "CloudWatch Logs",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-codebuild/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$25 = (config) => {
	return {
		apiVersion: "2016-10-06",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$9,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCodeBuildHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.codebuild",
			errorTypeRegistries: errorTypeRegistries$9,
			version: "2016-10-06",
			serviceTarget: "CodeBuild_20161006"
		},
		serviceId: config?.serviceId ?? "CodeBuild",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$24 = (config) => {
	return {
		apiVersion: "2016-11-15",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$8,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? AwsEc2QueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ec2",
			errorTypeRegistries: errorTypeRegistries$8,
			xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
			version: "2016-11-15",
			serviceTarget: "AmazonEC2"
		},
		serviceId: config?.serviceId ?? "EC2",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-ecr/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$23 = (config) => {
	return {
		apiVersion: "2015-09-21",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$7,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ecr",
			errorTypeRegistries: errorTypeRegistries$7,
			xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
			version: "2015-09-21",
			serviceTarget: "AmazonEC2ContainerRegistry_V20150921"
		},
		serviceId: config?.serviceId ?? "ECR",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-ecs/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$22 = (config) => {
	return {
		apiVersion: "2014-11-13",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$6,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECSHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ecs",
			errorTypeRegistries: errorTypeRegistries$6,
			xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
			version: "2014-11-13",
			serviceTarget: "AmazonEC2ContainerServiceV20141113"
		},
		serviceId: config?.serviceId ?? "ECS",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$21 = (config) => {
	return {
		apiVersion: "2015-12-01",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$5,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? _shared$0.qt,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.elasticloadbalancingv2",
			errorTypeRegistries: errorTypeRegistries$5,
			xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
			version: "2015-12-01",
			serviceTarget: "ElasticLoadBalancing_v10"
		},
		serviceId: config?.serviceId ?? "Elastic Load Balancing v2",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$20 = (config) => {
	return {
		apiVersion: "2010-05-08",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$4,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? _shared$0.qt,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.iam",
			errorTypeRegistries: errorTypeRegistries$4,
			xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
			version: "2010-05-08",
			serviceTarget: "AWSIdentityManagementV20100508"
		},
		serviceId: config?.serviceId ?? "IAM",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-lambda/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$19 = (config) => {
	return {
		apiVersion: "2015-03-31",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$3,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultLambdaHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.lambda",
			errorTypeRegistries: errorTypeRegistries$3,
			version: "2015-03-31",
			serviceTarget: "AWSGirApiService"
		},
		serviceId: config?.serviceId ?? "Lambda",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/checksums/dist-es/submodules/sha/sha1/Sha1Node.js
const hasNativeCrypto = (() => {
	try {
		(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha1");
		return true;
	} catch {
		return false;
	}
})();
const Sha1Node = hasNativeCrypto ? buildNativeClass() : _shared$0.Kt;
function buildNativeClass() {
	return class Sha1Node {
		digestLength = 20;
		secret;
		hash;
		isHmac;
		finished = false;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw new Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = true;
				buf = this.hash.digest();
			} else buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = false;
		}
		createHash() {
			return this.secret ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)("sha1", toBuffer(this.secret)) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha1");
		}
	};
}
function toBuffer(data) {
	if (typeof data === "string") return data;
	if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return Buffer.from(data);
}

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-region-redirect/region-redirect-endpoint-middleware.js
const regionRedirectEndpointMiddleware = (config) => {
	return (next, context) => async (args) => {
		const originalRegion = await config.region();
		const regionProviderRef = config.region;
		let unlock = () => {};
		if (context.__s3RegionRedirect) {
			Object.defineProperty(config, "region", {
				writable: false,
				value: async () => {
					return context.__s3RegionRedirect;
				}
			});
			unlock = () => Object.defineProperty(config, "region", {
				writable: true,
				value: regionProviderRef
			});
		}
		try {
			const result = await next(args);
			if (context.__s3RegionRedirect) {
				unlock();
				if (originalRegion !== await config.region()) throw new Error("Region was not restored following S3 region redirect.");
			}
			return result;
		} catch (e) {
			unlock();
			throw e;
		}
	};
};
const regionRedirectEndpointMiddlewareOptions = {
	tags: ["REGION_REDIRECT", "S3"],
	name: "regionRedirectEndpointMiddleware",
	override: true,
	relation: "before",
	toMiddleware: "endpointV2Middleware"
};

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-region-redirect/region-redirect-middleware.js
function regionRedirectMiddleware(clientConfig) {
	return (next, context) => async (args) => {
		try {
			return await next(args);
		} catch (err) {
			if (clientConfig.followRegionRedirects) {
				const statusCode = err?.$metadata?.httpStatusCode;
				const isHeadBucket = context.commandName === "HeadBucketCommand";
				const bucketRegionHeader = err?.$response?.headers?.["x-amz-bucket-region"];
				if (bucketRegionHeader) {
					if (statusCode === 301 || statusCode === 400 && (err?.name === "IllegalLocationConstraintException" || isHeadBucket)) {
						try {
							const actualRegion = bucketRegionHeader;
							context.logger?.debug(`Redirecting from ${await clientConfig.region()} to ${actualRegion}`);
							context.__s3RegionRedirect = actualRegion;
							(0,_shared$0.vn)(context, "S3_REGION_REDIRECT", "Ah");
						} catch (e) {
							throw new Error("Region redirect failed: " + e);
						}
						return next(args);
					}
				}
			}
			throw err;
		}
	};
}
const regionRedirectMiddlewareOptions = {
	step: "initialize",
	tags: ["REGION_REDIRECT", "S3"],
	name: "regionRedirectMiddleware",
	override: true
};
const getRegionRedirectMiddlewarePlugin = (clientConfig) => ({ applyToStack: (clientStack) => {
	clientStack.add(regionRedirectMiddleware(clientConfig), regionRedirectMiddlewareOptions);
	clientStack.addRelativeTo(regionRedirectEndpointMiddleware(clientConfig), regionRedirectEndpointMiddlewareOptions);
} });

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/classes/S3ExpressIdentityCache.js
var S3ExpressIdentityCache = class S3ExpressIdentityCache {
	data;
	lastPurgeTime = Date.now();
	static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS = 3e4;
	constructor(data = {}) {
		this.data = data;
	}
	get(key) {
		const entry = this.data[key];
		if (!entry) return;
		return entry;
	}
	set(key, entry) {
		this.data[key] = entry;
		return entry;
	}
	delete(key) {
		delete this.data[key];
	}
	clear() {
		this.data = {};
	}
	async purgeExpired() {
		const now = Date.now();
		if (this.lastPurgeTime + S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS > now) return;
		const data = this.data;
		for (const key in data) {
			const entry = data[key];
			if (!entry.isRefreshing) {
				const credential = await entry.identity;
				if (credential.expiration) {
					if (credential.expiration.getTime() < now && data[key] === entry) delete data[key];
				}
			}
		}
	}
};

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/classes/S3ExpressIdentityCacheEntry.js
var S3ExpressIdentityCacheEntry = class {
	_identity;
	isRefreshing;
	accessed;
	constructor(_identity, isRefreshing = false, accessed = Date.now()) {
		this._identity = _identity;
		this.isRefreshing = isRefreshing;
		this.accessed = accessed;
	}
	get identity() {
		this.accessed = Date.now();
		return this._identity;
	}
};

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/classes/S3ExpressIdentityProviderImpl.js
var S3ExpressIdentityProviderImpl = class S3ExpressIdentityProviderImpl {
	createSessionFn;
	cache;
	static REFRESH_WINDOW_MS = 6e4;
	accessKeyId;
	cacheGeneration = 0;
	constructor(createSessionFn, cache = new S3ExpressIdentityCache()) {
		this.createSessionFn = createSessionFn;
		this.cache = cache;
	}
	async getS3ExpressIdentity(awsIdentity, identityProperties) {
		const bucket = identityProperties.Bucket;
		const { cache } = this;
		if (awsIdentity.accessKeyId !== this.accessKeyId) {
			this.accessKeyId = awsIdentity.accessKeyId;
			this.cacheGeneration++;
			cache.clear();
		}
		const cacheGeneration = this.cacheGeneration;
		const entry = cache.get(bucket);
		if (entry) return entry.identity.then((identity) => {
			if ((identity.expiration?.getTime() ?? 0) < Date.now()) return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
			if ((identity.expiration?.getTime() ?? 0) < Date.now() + S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS && !entry.isRefreshing) {
				entry.isRefreshing = true;
				this.getIdentity(bucket).then((id) => {
					if (cacheGeneration === this.cacheGeneration) cache.set(bucket, new S3ExpressIdentityCacheEntry(Promise.resolve(id)));
				});
			}
			return identity;
		});
		return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
	}
	async getIdentity(bucket) {
		await this.cache.purgeExpired().catch((error) => {
			console.warn("Error while clearing expired entries in S3ExpressIdentityCache: \n" + error);
		});
		const session = await this.createSessionFn(bucket);
		if (!session.Credentials?.AccessKeyId || !session.Credentials?.SecretAccessKey) throw new Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.");
		return {
			accessKeyId: session.Credentials.AccessKeyId,
			secretAccessKey: session.Credentials.SecretAccessKey,
			sessionToken: session.Credentials.SessionToken,
			expiration: session.Credentials.Expiration ? new Date(session.Credentials.Expiration) : void 0
		};
	}
};

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-configuration/s3Configuration.js
const resolveS3Config = (input, { session }) => {
	const [s3ClientProvider, CreateSessionCommandCtor] = session;
	const { forcePathStyle, useAccelerateEndpoint, disableMultiregionAccessPoints, followRegionRedirects, s3ExpressIdentityProvider, bucketEndpoint, expectContinueHeader } = input;
	return Object.assign(input, {
		forcePathStyle: forcePathStyle ?? false,
		useAccelerateEndpoint: useAccelerateEndpoint ?? false,
		disableMultiregionAccessPoints: disableMultiregionAccessPoints ?? false,
		followRegionRedirects: followRegionRedirects ?? false,
		s3ExpressIdentityProvider: s3ExpressIdentityProvider ?? new S3ExpressIdentityProviderImpl(async (key) => s3ClientProvider().send(new CreateSessionCommandCtor({ Bucket: key }))),
		bucketEndpoint: bucketEndpoint ?? false,
		expectContinueHeader: expectContinueHeader ?? 2097152
	});
};

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/constants.js
const S3_EXPRESS_BUCKET_TYPE = "Directory";
const S3_EXPRESS_BACKEND = "S3Express";
const S3_EXPRESS_AUTH_SCHEME = "sigv4-s3express";
const SESSION_TOKEN_QUERY_PARAM = "X-Amz-S3session-Token";
const SESSION_TOKEN_HEADER = SESSION_TOKEN_QUERY_PARAM.toLowerCase();
const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME = "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH";
const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME = "s3_disable_express_session_auth";
const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS = {
	environmentVariableSelector: (env) => (0,_shared$0.dr)(env, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_ENV_NAME, _shared$0.ur.ENV),
	configFileSelector: (profile) => (0,_shared$0.dr)(profile, NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_INI_NAME, _shared$0.ur.CONFIG),
	default: false
};

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/functions/s3ExpressMiddleware.js
const s3ExpressMiddleware = (options) => {
	return (next, context) => async (args) => {
		if (context.endpointV2) {
			const endpoint = context.endpointV2;
			const isS3ExpressAuth = endpoint.properties?.authSchemes?.[0]?.name === S3_EXPRESS_AUTH_SCHEME;
			if (endpoint.properties?.backend === "S3Express" || endpoint.properties?.bucketType === "Directory") {
				(0,_shared$0.vn)(context, "S3_EXPRESS_BUCKET", "J");
				context.isS3ExpressBucket = true;
			}
			if (isS3ExpressAuth) {
				const requestBucket = args.input.Bucket;
				if (requestBucket) {
					const s3ExpressIdentity = await options.s3ExpressIdentityProvider.getS3ExpressIdentity(await options.credentials(), { Bucket: requestBucket });
					context.s3ExpressIdentity = s3ExpressIdentity;
					if (_shared$0.Hi.isInstance(args.request) && s3ExpressIdentity.sessionToken) args.request.headers[SESSION_TOKEN_HEADER] = s3ExpressIdentity.sessionToken;
				}
			}
		}
		return next(args);
	};
};
const s3ExpressMiddlewareOptions = {
	name: "s3ExpressMiddleware",
	step: "build",
	tags: ["S3", "S3_EXPRESS"],
	override: true
};
const getS3ExpressPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(s3ExpressMiddleware(options), s3ExpressMiddlewareOptions);
} });

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/functions/signS3Express.js
const signS3Express = async (s3ExpressIdentity, signingOptions, request, sigV4MultiRegionSigner) => {
	const signedRequest = await sigV4MultiRegionSigner.signWithCredentials(request, s3ExpressIdentity, {});
	if (signedRequest.headers["X-Amz-Security-Token"] || signedRequest.headers["x-amz-security-token"]) throw new Error("X-Amz-Security-Token must not be set for s3-express requests.");
	return signedRequest;
};

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-s3-express/functions/s3ExpressHttpSigningMiddleware.js
const defaultErrorHandler = (signingProperties) => (error) => {
	throw error;
};
const defaultSuccessHandler = (httpResponse, signingProperties) => {};
const s3ExpressHttpSigningMiddleware = (config) => (next, context) => async (args) => {
	if (!_shared$0.Hi.isInstance(args.request)) return next(args);
	const scheme = (0,_shared$0.Wi)(context).selectedHttpAuthScheme;
	if (!scheme) throw new Error(`No HttpAuthScheme was selected: unable to sign request`);
	const { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
	let request;
	if (context.s3ExpressIdentity) request = await signS3Express(context.s3ExpressIdentity, signingProperties, args.request, await config.signer());
	else request = await signer.sign(args.request, identity, signingProperties);
	const output = await next({
		...args,
		request
	}).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
	(signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
	return output;
};
const getS3ExpressHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(s3ExpressHttpSigningMiddleware(config), _shared$0.Tn);
} });

// node_modules/@aws-sdk/core/dist-es/submodules/util/util-arn-parser/arn.js
const validate = (str) => typeof str === "string" && str.indexOf("arn:") === 0 && str.split(":").length >= 6;

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-region-redirect/bucket-endpoint-middleware.js
function bucketEndpointMiddleware(options) {
	return (next, context) => async (args) => {
		if (options.bucketEndpoint) {
			const endpoint = context.endpointV2;
			if (endpoint) {
				const bucket = args.input.Bucket;
				if (typeof bucket === "string") try {
					const bucketEndpointUrl = new URL(bucket);
					context.endpointV2 = {
						...endpoint,
						url: bucketEndpointUrl
					};
				} catch (e) {
					const warning = `@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${bucket} could not be parsed as URL.`;
					if (context.logger?.constructor?.name === "NoOpLogger") console.warn(warning);
					else context.logger?.warn?.(warning);
					throw e;
				}
			}
		}
		return next(args);
	};
}
const bucketEndpointMiddlewareOptions = {
	name: "bucketEndpointMiddleware",
	override: true,
	relation: "after",
	toMiddleware: "endpointV2Middleware"
};

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-validate-bucket-name/validate-bucket-name.js
function validateBucketNameMiddleware({ bucketEndpoint }) {
	return (next) => async (args) => {
		const { input: { Bucket } } = args;
		if (!bucketEndpoint && typeof Bucket === "string" && !validate(Bucket) && Bucket.indexOf("/") >= 0) {
			const err = new Error(`Bucket name shouldn't contain '/', received '${Bucket}'`);
			err.name = "InvalidBucketName";
			throw err;
		}
		return next({ ...args });
	};
}
const validateBucketNameMiddlewareOptions = {
	step: "initialize",
	tags: ["VALIDATE_BUCKET_NAME"],
	name: "validateBucketNameMiddleware",
	override: true
};
const getValidateBucketNamePlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(validateBucketNameMiddleware(options), validateBucketNameMiddlewareOptions);
	clientStack.addRelativeTo(bucketEndpointMiddleware(options), bucketEndpointMiddlewareOptions);
} });

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/protocol/S3RestXmlProtocol.js
var S3RestXmlProtocol = class extends AwsRestXmlProtocol {
	async serializeRequest(operationSchema, input, context) {
		const request = await super.serializeRequest(operationSchema, input, context);
		const ns = _shared$0.Ii.of(operationSchema.input);
		const staticStructureSchema = ns.getSchema();
		let bucketMemberIndex = 0;
		const requiredMemberCount = staticStructureSchema[6] ?? 0;
		if (input && typeof input === "object") for (const [memberName, memberNs] of ns.structIterator()) {
			if (++bucketMemberIndex > requiredMemberCount) break;
			if (memberName === "Bucket") {
				if (!input.Bucket && memberNs.getMergedTraits().httpLabel) throw new Error(`No value provided for input HTTP label: Bucket.`);
				break;
			}
		}
		return request;
	}
};

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/NodeUseArnRegionConfigOptions.js
const NODE_USE_ARN_REGION_ENV_NAME = "AWS_S3_USE_ARN_REGION";
const NODE_USE_ARN_REGION_INI_NAME = "s3_use_arn_region";
const NODE_USE_ARN_REGION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => (0,_shared$0.dr)(env, NODE_USE_ARN_REGION_ENV_NAME, _shared$0.ur.ENV),
	configFileSelector: (profile) => (0,_shared$0.dr)(profile, NODE_USE_ARN_REGION_INI_NAME, _shared$0.ur.CONFIG),
	default: void 0
};

// node_modules/@aws-sdk/middleware-sdk-s3/dist-es/submodules/s3/middleware-expect-continue/middleware-expect-continue.js
function addExpectContinueMiddleware(options) {
	return (next) => async (args) => {
		const { request } = args;
		if (options.expectContinueHeader !== false && _shared$0.Hi.isInstance(request) && request.body && options.runtime === "node" && options.requestHandler?.constructor?.name !== "FetchHttpHandler") {
			let sendHeader = true;
			if (typeof options.expectContinueHeader === "number") try {
				sendHeader = (Number(request.headers?.["content-length"]) ?? options.bodyLengthChecker?.(request.body) ?? 1e400) >= options.expectContinueHeader;
			} catch (e) {}
			else sendHeader = !!options.expectContinueHeader;
			if (sendHeader) request.headers.Expect = "100-continue";
		}
		return next({
			...args,
			request
		});
	};
}
const addExpectContinueMiddlewareOptions = {
	step: "build",
	tags: ["SET_EXPECT_HEADER", "EXPECT_HEADER"],
	name: "addExpectContinueMiddleware",
	override: true
};
const getAddExpectContinuePlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(addExpectContinueMiddleware(options), addExpectContinueMiddlewareOptions);
} });

// node_modules/@aws-sdk/client-s3/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$18 = (config) => {
	return {
		apiVersion: "2006-03-01",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$14,
		extensions: config?.extensions ?? [],
		getAwsChunkedEncodingStream: config?.getAwsChunkedEncodingStream ?? _shared$0.Kn,
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultS3HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}, {
			schemeId: "aws.auth#sigv4a",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
			signer: new _shared$0.On()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		md5: config?.md5 ?? Md5Node,
		protocol: config?.protocol ?? S3RestXmlProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.s3",
			errorTypeRegistries: _shared$0.pi,
			xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/",
			version: "2006-03-01",
			serviceTarget: "AmazonS3"
		},
		sdkStreamMixin: config?.sdkStreamMixin ?? _shared$0.Wn,
		serviceId: config?.serviceId ?? "S3",
		sha1: config?.sha1 ?? Sha1Node,
		sha256: config?.sha256 ?? _shared$0.Gt,
		signerConstructor: config?.signerConstructor ?? _shared$0.Qt,
		signingEscapePath: config?.signingEscapePath ?? false,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		useArnRegion: config?.useArnRegion ?? void 0,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$17 = (config) => {
	return {
		apiVersion: "2017-07-24",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$2,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSageMakerHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sagemaker",
			errorTypeRegistries: errorTypeRegistries$2,
			xmlNamespace: "http://sagemaker.amazonaws.com/doc/2017-05-13/",
			version: "2017-07-24",
			serviceTarget: "SageMaker"
		},
		serviceId: config?.serviceId ?? "SageMaker",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-scheduler/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$16 = (config) => {
	return {
		apiVersion: "2021-06-30",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSchedulerHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.scheduler",
			errorTypeRegistries: errorTypeRegistries$1,
			version: "2021-06-30",
			serviceTarget: "AWSChronosService"
		},
		serviceId: config?.serviceId ?? "Scheduler",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$15 = (config) => {
	return {
		apiVersion: "2019-06-24",
		base64Decoder: config?.base64Decoder ?? _shared$0.Ar,
		base64Encoder: config?.base64Encoder ?? _shared$0.Or,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultServiceQuotasHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.kn()
		}],
		logger: config?.logger ?? new _shared$0.Oi(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.servicequotas",
			errorTypeRegistries,
			version: "2019-06-24",
			serviceTarget: "ServiceQuotasV20190624"
		},
		serviceId: config?.serviceId ?? "Service Quotas",
		sha256: config?.sha256 ?? _shared$0.Gt,
		urlParser: config?.urlParser ?? _shared$0.Bi,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.kr,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Dr
	};
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeConfig.js
const getRuntimeConfig$14 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$29(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultSocketTimeout: (0,_shared$0._n)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$14
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/runtimeConfig.js
const getRuntimeConfig$13 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$28(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultSocketTimeout: (0,_shared$0._n)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$13
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@smithy/middleware-compression/dist-es/NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS.js
const NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME = "AWS_DISABLE_REQUEST_COMPRESSION";
const NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME = "disable_request_compression";
const DEFAULT_DISABLE_REQUEST_COMPRESSION = false;
const NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => (0,_shared$0.dr)(env, NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME, _shared$0.ur.ENV),
	configFileSelector: (profile) => (0,_shared$0.dr)(profile, NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME, _shared$0.ur.CONFIG),
	default: false
};

// node_modules/@smithy/middleware-compression/dist-es/NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS.js
const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";
const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME = "request_min_compression_size_bytes";
const DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES = 10240;
const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => numberSelector(env, NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME, _shared$0.ur.ENV),
	configFileSelector: (profile) => numberSelector(profile, NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME, _shared$0.ur.CONFIG),
	default: DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES
};

// node_modules/@smithy/middleware-compression/dist-es/resolveCompressionConfig.js
const resolveCompressionConfig = (input) => {
	const { disableRequestCompression, requestMinCompressionSizeBytes: _requestMinCompressionSizeBytes } = input;
	return Object.assign(input, {
		disableRequestCompression: (0,_shared$0.Vi)(disableRequestCompression),
		requestMinCompressionSizeBytes: async () => {
			const requestMinCompressionSizeBytes = await (0,_shared$0.Vi)(_requestMinCompressionSizeBytes)();
			if (requestMinCompressionSizeBytes < 0 || requestMinCompressionSizeBytes > 10485760) throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${requestMinCompressionSizeBytes} is outside this range."`);
			return requestMinCompressionSizeBytes;
		}
	});
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.js
const getRuntimeConfig$12 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$27(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultSocketTimeout: (0,_shared$0._n)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$12
		}),
		disableRequestCompression: config?.disableRequestCompression ?? (0,_shared$0.or)(NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS, config),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		requestMinCompressionSizeBytes: config?.requestMinCompressionSizeBytes ?? (0,_shared$0.or)(NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS, config),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// scripts/event-streams-stand-in.ts
function eventStreamSerdeProvider() {
	return {};
}
function resolveEventStreamSerdeConfig(config) {
	return config;
}
var EventStreamSerde = class {
	constructor() {
		throw new Error("event streams are not part of this bundle.");
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.js
const getRuntimeConfig$11 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$26(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultSocketTimeout: (0,_shared$0._n)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$11
		}),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? eventStreamSerdeProvider,
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-codebuild/dist-es/runtimeConfig.js
const getRuntimeConfig$10 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$25(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$10
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
const getRuntimeConfig$9 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$24(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultSocketTimeout: (0,_shared$0._n)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$9
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-ecr/dist-es/runtimeConfig.js
const getRuntimeConfig$8 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$23(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultSocketTimeout: (0,_shared$0._n)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$8
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-ecs/dist-es/runtimeConfig.js
const getRuntimeConfig$7 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$22(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultSocketTimeout: (0,_shared$0._n)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$7
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeConfig.js
const getRuntimeConfig$6 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$21(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$6
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.js
const getRuntimeConfig$5 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$20(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultSocketTimeout: (0,_shared$0._n)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$5
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-lambda/dist-es/runtimeConfig.js
const getRuntimeConfig$4 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$19(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$4
		}),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? eventStreamSerdeProvider,
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/stringUnionSelector.js
var SelectorType;
(function(SelectorType) {
	SelectorType["ENV"] = "env";
	SelectorType["CONFIG"] = "shared config entry";
})(SelectorType || (SelectorType = {}));
const stringUnionSelector = (obj, key, union, type) => {
	if (!(key in obj)) return;
	const value = obj[key].toUpperCase();
	if (!Object.values(union).includes(value)) throw new TypeError(`Cannot load ${type} '${key}'. Expected one of ${Object.values(union)}, got '${obj[key]}'.`);
	return value;
};

// node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS.js
const ENV_REQUEST_CHECKSUM_CALCULATION = "AWS_REQUEST_CHECKSUM_CALCULATION";
const CONFIG_REQUEST_CHECKSUM_CALCULATION = "request_checksum_calculation";
const NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => stringUnionSelector(env, ENV_REQUEST_CHECKSUM_CALCULATION, _shared$0.Pt, SelectorType.ENV),
	configFileSelector: (profile) => stringUnionSelector(profile, CONFIG_REQUEST_CHECKSUM_CALCULATION, _shared$0.Pt, SelectorType.CONFIG),
	default: _shared$0.Mt
};

// node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS.js
const ENV_RESPONSE_CHECKSUM_VALIDATION = "AWS_RESPONSE_CHECKSUM_VALIDATION";
const CONFIG_RESPONSE_CHECKSUM_VALIDATION = "response_checksum_validation";
const NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => stringUnionSelector(env, ENV_RESPONSE_CHECKSUM_VALIDATION, _shared$0.Ft, SelectorType.ENV),
	configFileSelector: (profile) => stringUnionSelector(profile, CONFIG_RESPONSE_CHECKSUM_VALIDATION, _shared$0.Ft, SelectorType.CONFIG),
	default: _shared$0.Nt
};

// node_modules/@aws-sdk/checksums/dist-es/submodules/flexible-checksums/resolveFlexibleChecksumsConfig.js
const resolveFlexibleChecksumsConfig = (input) => {
	const { requestChecksumCalculation, responseChecksumValidation, requestStreamBufferSize } = input;
	return Object.assign(input, {
		requestChecksumCalculation: (0,_shared$0.Vi)(requestChecksumCalculation ?? _shared$0.Mt),
		responseChecksumValidation: (0,_shared$0.Vi)(responseChecksumValidation ?? _shared$0.Nt),
		requestStreamBufferSize: Number(requestStreamBufferSize ?? 0),
		checksumAlgorithms: input.checksumAlgorithms ?? {}
	});
};

// node_modules/@aws-sdk/client-s3/dist-es/runtimeConfig.js
const getRuntimeConfig$3 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$18(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$3
		}),
		disableS3ExpressSessionAuth: config?.disableS3ExpressSessionAuth ?? (0,_shared$0.or)(NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS, loaderConfig),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? eventStreamSerdeProvider,
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestChecksumCalculation: config?.requestChecksumCalculation ?? (0,_shared$0.or)(NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS, loaderConfig),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		responseChecksumValidation: config?.responseChecksumValidation ?? (0,_shared$0.or)(NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS, loaderConfig),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0,_shared$0.or)(_shared$0.xn, loaderConfig),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		streamHasher: config?.streamHasher ?? readableStreamHasher,
		useArnRegion: config?.useArnRegion ?? (0,_shared$0.or)(NODE_USE_ARN_REGION_CONFIG_OPTIONS, loaderConfig),
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$17(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$2
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-scheduler/dist-es/runtimeConfig.js
const getRuntimeConfig$1 = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$16(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultSocketTimeout: (0,_shared$0._n)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_shared$0.ji)(process.version);
	const defaultsMode = (0,_shared$0.er)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.Mi);
	const clientSharedValues = getRuntimeConfig$15(config);
	(0,_shared$0.bn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.or)(_shared$0.Dn, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.gr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Lt,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0["in"])({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.or)(_shared$0.sn, config),
		region: config?.region ?? (0,_shared$0.or)(_shared$0.rr, {
			..._shared$0.nr,
			...loaderConfig
		}),
		requestHandler: _shared$0.It.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.or)({
			..._shared$0.cn,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.dn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Gn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.or)(_shared$0.ar, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.or)(_shared$0.ir, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.or)(_shared$0.rn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$14 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$14(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$14(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$13 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$13(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$13(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$12 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$12(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$12(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$11 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$11(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$11(extensionConfiguration));
};

// node_modules/@aws-sdk/client-codebuild/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$10 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$10(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$10(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$9 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$9(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$9(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ecr/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$8 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$8(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$8(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ecs/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$7 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$7(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$7(extensionConfiguration));
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$6 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$6(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$6(extensionConfiguration));
};

// node_modules/@aws-sdk/client-iam/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$5 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$5(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$5(extensionConfiguration));
};

// node_modules/@aws-sdk/client-lambda/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$4 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$4(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$4(extensionConfiguration));
};

// node_modules/@aws-sdk/client-s3/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$3 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$3(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$3(extensionConfiguration));
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$2 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$2(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-scheduler/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.en)(runtimeConfig), (0,_shared$0.ki)(runtimeConfig), (0,_shared$0.jn)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.tn)(extensionConfiguration), (0,_shared$0.Ai)(extensionConfiguration), (0,_shared$0.Mn)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/CloudFormationClient.js
var CloudFormationClient = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$14(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$13(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$14(_config_6);
		const _config_8 = resolveRuntimeExtensions$14(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudFormationHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-cloudfront/dist-es/CloudFrontClient.js
var CloudFrontClient = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$13(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$12(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$13(_config_6);
		const _config_8 = resolveRuntimeExtensions$13(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudFrontHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/CloudWatchClient.js
var CloudWatchClient = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$12(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$11(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$12(_config_6);
		const _config_8 = resolveCompressionConfig(_config_7);
		const _config_9 = resolveRuntimeExtensions$12(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudWatchHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/CloudWatchLogsClient.js
var CloudWatchLogsClient = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$11(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$10(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveEventStreamSerdeConfig(_config_6);
		const _config_8 = resolveHttpAuthSchemeConfig$11(_config_7);
		const _config_9 = resolveRuntimeExtensions$11(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-codebuild/dist-es/CodeBuildClient.js
var CodeBuildClient = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$10(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$9(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$10(_config_6);
		const _config_8 = resolveRuntimeExtensions$10(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultCodeBuildHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$9(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$8(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$9(_config_6);
		const _config_8 = resolveRuntimeExtensions$9(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js
var ECRClient = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$8(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$7(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$8(_config_6);
		const _config_8 = resolveRuntimeExtensions$8(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultECRHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js
var ECSClient = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$7(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$6(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$7(_config_6);
		const _config_8 = resolveRuntimeExtensions$7(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultECSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/ElasticLoadBalancingV2Client.js
var ElasticLoadBalancingV2Client = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$6(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$5(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$6(_config_6);
		const _config_8 = resolveRuntimeExtensions$6(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-iam/dist-es/IAMClient.js
var IAMClient = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$5(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$4(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$5(_config_6);
		const _config_8 = resolveRuntimeExtensions$5(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-lambda/dist-es/LambdaClient.js
var LambdaClient = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$4(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$3(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveEventStreamSerdeConfig(_config_6);
		const _config_8 = resolveHttpAuthSchemeConfig$4(_config_7);
		const _config_9 = resolveRuntimeExtensions$4(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultLambdaHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-s3/dist-es/commands/CreateSessionCommand.js
var CreateSessionCommand = class extends (0,_shared$0.jt)(_shared$0.wt, _shared$0.Dt, "CreateSession", _shared$0.ai) {};

// node_modules/@aws-sdk/client-s3/dist-es/S3Client.js
var S3Client = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$3(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = (0,_shared$0.Zt)(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = resolveFlexibleChecksumsConfig(_config_2);
		const _config_4 = (0,_shared$0.ln)(_config_3);
		const _config_5 = (0,_shared$0.tr)(_config_4);
		const _config_6 = (0,_shared$0.gn)(_config_5);
		const _config_7 = (0,_shared$0.Jn)(_config_6);
		const _config_8 = resolveEventStreamSerdeConfig(_config_7);
		const _config_9 = resolveHttpAuthSchemeConfig$3(_config_8);
		const _config_10 = resolveS3Config(_config_9, { session: [() => this, CreateSessionCommand] });
		const _config_11 = resolveRuntimeExtensions$3(_config_10, configuration?.extensions || []);
		this.config = _config_11;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultS3HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use(getValidateBucketNamePlugin(this.config));
		this.middlewareStack.use(getAddExpectContinuePlugin(this.config));
		this.middlewareStack.use(getRegionRedirectMiddlewarePlugin(this.config));
		this.middlewareStack.use(getS3ExpressPlugin(this.config));
		this.middlewareStack.use(getS3ExpressHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/SageMakerClient.js
var SageMakerClient = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$2(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$2(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$2(_config_6);
		const _config_8 = resolveRuntimeExtensions$2(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultSageMakerHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-scheduler/dist-es/SchedulerClient.js
var SchedulerClient = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$1(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$1(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
		const _config_8 = resolveRuntimeExtensions$1(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultSchedulerHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-service-quotas/dist-es/ServiceQuotasClient.js
var ServiceQuotasClient = class extends _shared$0.zi {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_shared$0.fn)(_config_1);
		const _config_3 = (0,_shared$0.ln)(_config_2);
		const _config_4 = (0,_shared$0.tr)(_config_3);
		const _config_5 = (0,_shared$0.gn)(_config_4);
		const _config_6 = (0,_shared$0.Jn)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Li)(this.config));
		this.middlewareStack.use((0,_shared$0.an)(this.config));
		this.middlewareStack.use((0,_shared$0.on)(this.config));
		this.middlewareStack.use((0,_shared$0.An)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.pn)(this.config));
		this.middlewareStack.use((0,_shared$0.En)(this.config, {
			httpAuthSchemeParametersProvider: defaultServiceQuotasHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Cn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/commandBuilder.js
const command$13 = (0,_shared$0.Di)(commonParams$13, "CloudFormation", "CloudFormationClient", _shared$0.qn);
const _ep0$13 = {};
const _mw0$13 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudfront/dist-es/commandBuilder.js
const command$12 = (0,_shared$0.Di)(commonParams$12, "Cloudfront2020_05_31", "CloudFrontClient", _shared$0.qn);
const _ep0$12 = {};
const _mw0$12 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudwatch/dist-es/commandBuilder.js
const command$11 = (0,_shared$0.Di)(commonParams$11, "GraniteServiceVersion20100801", "CloudWatchClient", _shared$0.qn);
const _ep0$11 = {};
const _mw0$11 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commandBuilder.js
const command$10 = (0,_shared$0.Di)(commonParams$10, "Logs_20140328", "CloudWatchLogsClient", _shared$0.qn);
const _ep0$10 = {};
const _mw0$10 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-codebuild/dist-es/commandBuilder.js
const command$9 = (0,_shared$0.Di)(commonParams$9, "CodeBuild_20161006", "CodeBuildClient", _shared$0.qn);
const _ep0$9 = {};
const _mw0$9 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
const command$8 = (0,_shared$0.Di)(commonParams$8, "AmazonEC2", "EC2Client", _shared$0.qn);
const _ep0$8 = {};
const _mw0$8 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
const command$7 = (0,_shared$0.Di)(commonParams$7, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", _shared$0.qn);
const _ep0$7 = {};
const _mw0$7 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ecs/dist-es/commandBuilder.js
const command$6 = (0,_shared$0.Di)(commonParams$6, "AmazonEC2ContainerServiceV20141113", "ECSClient", _shared$0.qn);
const _ep0$6 = {};
const _mw0$6 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commandBuilder.js
const command$5 = (0,_shared$0.Di)(commonParams$5, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", _shared$0.qn);
const _ep0$5 = {};
const _mw0$5 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
const command$4 = (0,_shared$0.Di)(commonParams$4, "AWSIdentityManagementV20100508", "IAMClient", _shared$0.qn);
const _ep0$4 = {};
const _mw0$4 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-lambda/dist-es/commandBuilder.js
const command$3 = (0,_shared$0.Di)(commonParams$3, "AWSGirApiService", "LambdaClient", _shared$0.qn);
const _ep0$3 = {};
const _mw0$3 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-sagemaker/dist-es/commandBuilder.js
const command$2 = (0,_shared$0.Di)(commonParams$2, "SageMaker", "SageMakerClient", _shared$0.qn);
const _ep0$2 = {};
const _mw0$2 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-scheduler/dist-es/commandBuilder.js
const command$1 = (0,_shared$0.Di)(commonParams$1, "AWSChronosService", "SchedulerClient", _shared$0.qn);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-service-quotas/dist-es/commandBuilder.js
const command = (0,_shared$0.Di)(commonParams, "ServiceQuotasV20190624", "ServiceQuotasClient", _shared$0.qn);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudfront/dist-es/commands/CreateInvalidationCommand.js
var CreateInvalidationCommand = class extends command$12(_ep0$12, _mw0$12, "CreateInvalidation", CreateInvalidation$) {};

// node_modules/@aws-sdk/client-cloudfront/dist-es/commands/GetInvalidationCommand.js
var GetInvalidationCommand = class extends command$12(_ep0$12, _mw0$12, "GetInvalidation", GetInvalidation$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CancelExportTaskCommand.js
var CancelExportTaskCommand = class extends command$8(_ep0$8, _mw0$8, "CancelExportTask", CancelExportTask$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateImageCommand.js
var CreateImageCommand = class extends command$8(_ep0$8, _mw0$8, "CreateImage", CreateImage$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateKeyPairCommand.js
var CreateKeyPairCommand = class extends command$8(_ep0$8, _mw0$8, "CreateKeyPair", CreateKeyPair$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateSecurityGroupCommand.js
var CreateSecurityGroupCommand = class extends command$8(_ep0$8, _mw0$8, "CreateSecurityGroup", CreateSecurityGroup$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteKeyPairCommand.js
var DeleteKeyPairCommand = class extends command$8(_ep0$8, _mw0$8, "DeleteKeyPair", DeleteKeyPair$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeExportImageTasksCommand.js
var DescribeExportImageTasksCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeExportImageTasks", DescribeExportImageTasks$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImageAttributeCommand.js
var DescribeImageAttributeCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeImageAttribute", DescribeImageAttribute$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand$1 = class extends command$8(_ep0$8, _mw0$8, "DescribeImages", DescribeImages$$1) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstancesCommand.js
var DescribeInstancesCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeInstances", DescribeInstances$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstanceStatusCommand.js
var DescribeInstanceStatusCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeInstanceStatus", DescribeInstanceStatus$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstanceTypesCommand.js
var DescribeInstanceTypesCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeInstanceTypes", DescribeInstanceTypes$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeKeyPairsCommand.js
var DescribeKeyPairsCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeKeyPairs", DescribeKeyPairs$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSnapshotsCommand.js
var DescribeSnapshotsCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeSnapshots", DescribeSnapshots$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVolumesCommand.js
var DescribeVolumesCommand = class extends command$8(_ep0$8, _mw0$8, "DescribeVolumes", DescribeVolumes$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DisableImageDeprecationCommand.js
var DisableImageDeprecationCommand = class extends command$8(_ep0$8, _mw0$8, "DisableImageDeprecation", DisableImageDeprecation$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/EnableImageDeprecationCommand.js
var EnableImageDeprecationCommand = class extends command$8(_ep0$8, _mw0$8, "EnableImageDeprecation", EnableImageDeprecation$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/ExportImageCommand.js
var ExportImageCommand = class extends command$8(_ep0$8, _mw0$8, "ExportImage", ExportImage$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/GetEbsEncryptionByDefaultCommand.js
var GetEbsEncryptionByDefaultCommand = class extends command$8(_ep0$8, _mw0$8, "GetEbsEncryptionByDefault", GetEbsEncryptionByDefault$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/GetImageBlockPublicAccessStateCommand.js
var GetImageBlockPublicAccessStateCommand = class extends command$8(_ep0$8, _mw0$8, "GetImageBlockPublicAccessState", GetImageBlockPublicAccessState$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/ModifyImageAttributeCommand.js
var ModifyImageAttributeCommand = class extends command$8(_ep0$8, _mw0$8, "ModifyImageAttribute", ModifyImageAttribute$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/TerminateInstancesCommand.js
var TerminateInstancesCommand = class extends command$8(_ep0$8, _mw0$8, "TerminateInstances", TerminateInstances$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeExportImageTasksPaginator.js
const paginateDescribeExportImageTasks = createPaginator(EC2Client, DescribeExportImageTasksCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeImagesPaginator.js
const paginateDescribeImages$1 = createPaginator(EC2Client, DescribeImagesCommand$1, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeInstancesPaginator.js
const paginateDescribeInstances = createPaginator(EC2Client, DescribeInstancesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeSnapshotsPaginator.js
const paginateDescribeSnapshots = createPaginator(EC2Client, DescribeSnapshotsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeVolumesPaginator.js
const paginateDescribeVolumes = createPaginator(EC2Client, DescribeVolumesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/CreateStackCommand.js
var CreateStackCommand = class extends command$13(_ep0$13, _mw0$13, "CreateStack", CreateStack$) {};

// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/DeleteStackCommand.js
var DeleteStackCommand = class extends command$13(_ep0$13, _mw0$13, "DeleteStack", DeleteStack$) {};

// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/DescribeStackEventsCommand.js
var DescribeStackEventsCommand = class extends command$13(_ep0$13, _mw0$13, "DescribeStackEvents", DescribeStackEvents$) {};

// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/DescribeStacksCommand.js
var DescribeStacksCommand = class extends command$13(_ep0$13, _mw0$13, "DescribeStacks", DescribeStacks$) {};

// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/ListStackResourcesCommand.js
var ListStackResourcesCommand = class extends command$13(_ep0$13, _mw0$13, "ListStackResources", ListStackResources$) {};

// node_modules/@aws-sdk/client-cloudformation/dist-es/pagination/DescribeStacksPaginator.js
const paginateDescribeStacks = createPaginator(CloudFormationClient, DescribeStacksCommand, "NextToken", "NextToken", "");

// node_modules/@aws-sdk/client-cloudformation/dist-es/pagination/ListStackResourcesPaginator.js
const paginateListStackResources = createPaginator(CloudFormationClient, ListStackResourcesCommand, "NextToken", "NextToken", "");

// node_modules/@aws-sdk/client-s3/dist-es/commands/AbortMultipartUploadCommand.js
var AbortMultipartUploadCommand = class extends (0,_shared$0.jt)(_shared$0.Ct, _shared$0.Dt, "AbortMultipartUpload", _shared$0.ni) {};

// node_modules/@aws-sdk/client-s3/dist-es/commands/CompleteMultipartUploadCommand.js
var CompleteMultipartUploadCommand = class extends (0,_shared$0.jt)(_shared$0.Ct, _shared$0.Ot, "CompleteMultipartUpload", _shared$0.ri) {};

// node_modules/@aws-sdk/client-s3/dist-es/commands/CreateMultipartUploadCommand.js
var CreateMultipartUploadCommand = class extends (0,_shared$0.jt)(_shared$0.Ct, _shared$0.Ot, "CreateMultipartUpload", _shared$0.ii) {};

// node_modules/@aws-sdk/client-s3/dist-es/commands/DeleteObjectCommand.js
var DeleteObjectCommand = class extends (0,_shared$0.jt)(_shared$0.Ct, _shared$0.Dt, "DeleteObject", _shared$0.oi) {};

// node_modules/@aws-sdk/client-s3/dist-es/commands/GetObjectTaggingCommand.js
var GetObjectTaggingCommand = class extends (0,_shared$0.jt)(_shared$0.Tt, _shared$0.Dt, "GetObjectTagging", _shared$0.si) {};

// node_modules/@aws-sdk/client-s3/dist-es/commands/HeadBucketCommand.js
var HeadBucketCommand = class extends (0,_shared$0.jt)(_shared$0.Tt, _shared$0.Dt, "HeadBucket", _shared$0.ci) {};

// node_modules/@aws-sdk/client-s3/dist-es/commands/HeadObjectCommand.js
var HeadObjectCommand = class extends (0,_shared$0.jt)(_shared$0.Ct, _shared$0.At, "HeadObject", _shared$0.li) {};

// node_modules/@aws-sdk/client-s3/dist-es/commands/ListMultipartUploadsCommand.js
var ListMultipartUploadsCommand = class extends (0,_shared$0.jt)(_shared$0.Et, _shared$0.Dt, "ListMultipartUploads", _shared$0.ui) {};

// node_modules/@aws-sdk/client-s3/dist-es/commands/PutObjectTaggingCommand.js
var PutObjectTaggingCommand = class extends (0,_shared$0.jt)(_shared$0.Tt, _shared$0.kt, "PutObjectTagging", _shared$0.di) {};

// node_modules/@aws-sdk/client-s3/dist-es/commands/UploadPartCopyCommand.js
var UploadPartCopyCommand = class extends (0,_shared$0.jt)(_shared$0.wt, _shared$0.Ot, "UploadPartCopy", _shared$0.fi) {};

// node_modules/@aws-sdk/client-s3/dist-es/pagination/ListObjectsV2Paginator.js
const paginateListObjectsV2 = createPaginator(S3Client, _shared$0.w, "ContinuationToken", "NextContinuationToken", "MaxKeys");

// node_modules/@aws-sdk/client-ecr/dist-es/commands/BatchGetImageCommand.js
var BatchGetImageCommand = class extends command$7(_ep0$7, _mw0$7, "BatchGetImage", BatchGetImage$) {};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends command$7(_ep0$7, _mw0$7, "DescribeImages", DescribeImages$) {};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetAuthorizationTokenCommand.js
var GetAuthorizationTokenCommand = class extends command$7(_ep0$7, _mw0$7, "GetAuthorizationToken", GetAuthorizationToken$) {};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/GetDownloadUrlForLayerCommand.js
var GetDownloadUrlForLayerCommand = class extends command$7(_ep0$7, _mw0$7, "GetDownloadUrlForLayer", GetDownloadUrlForLayer$) {};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageCommand.js
var PutImageCommand = class extends command$7(_ep0$7, _mw0$7, "PutImage", PutImage$) {};

// node_modules/@aws-sdk/client-ecr/dist-es/pagination/DescribeImagesPaginator.js
const paginateDescribeImages = createPaginator(ECRClient, DescribeImagesCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetRoleCommand.js
var GetRoleCommand = class extends command$4(_ep0$4, _mw0$4, "GetRole", GetRole$) {};

// node_modules/@aws-sdk/client-iam/dist-es/commands/SimulatePrincipalPolicyCommand.js
var SimulatePrincipalPolicyCommand = class extends command$4(_ep0$4, _mw0$4, "SimulatePrincipalPolicy", SimulatePrincipalPolicy$) {};

// node_modules/@aws-sdk/client-service-quotas/dist-es/commands/GetServiceQuotaCommand.js
var GetServiceQuotaCommand = class extends command(_ep0, _mw0, "GetServiceQuota", GetServiceQuota$) {};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/GetLogEventsCommand.js
var GetLogEventsCommand = class extends command$10(_ep0$10, _mw0$10, "GetLogEvents", GetLogEvents$) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/BatchGetBuildsCommand.js
var BatchGetBuildsCommand = class extends command$9(_ep0$9, _mw0$9, "BatchGetBuilds", BatchGetBuilds$) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/BatchGetProjectsCommand.js
var BatchGetProjectsCommand = class extends command$9(_ep0$9, _mw0$9, "BatchGetProjects", BatchGetProjects$) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/ListBuildsForProjectCommand.js
var ListBuildsForProjectCommand = class extends command$9(_ep0$9, _mw0$9, "ListBuildsForProject", ListBuildsForProject$) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/StartBuildCommand.js
var StartBuildCommand = class extends command$9(_ep0$9, _mw0$9, "StartBuild", StartBuild$) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/StopBuildCommand.js
var StopBuildCommand = class extends command$9(_ep0$9, _mw0$9, "StopBuild", StopBuild$) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/pagination/ListBuildsForProjectPaginator.js
const paginateListBuildsForProject = createPaginator(CodeBuildClient, ListBuildsForProjectCommand, "nextToken", "nextToken", "");

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/AddTagsCommand.js
var AddTagsCommand$1 = class extends command$5(_ep0$5, _mw0$5, "AddTags", AddTags$$1) {};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/CreateRuleCommand.js
var CreateRuleCommand = class extends command$5(_ep0$5, _mw0$5, "CreateRule", CreateRule$) {};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DeleteRuleCommand.js
var DeleteRuleCommand = class extends command$5(_ep0$5, _mw0$5, "DeleteRule", DeleteRule$) {};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeListenersCommand.js
var DescribeListenersCommand = class extends command$5(_ep0$5, _mw0$5, "DescribeListeners", DescribeListeners$) {};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeRulesCommand.js
var DescribeRulesCommand = class extends command$5(_ep0$5, _mw0$5, "DescribeRules", DescribeRules$) {};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTagsCommand.js
var DescribeTagsCommand = class extends command$5(_ep0$5, _mw0$5, "DescribeTags", DescribeTags$) {};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetGroupAttributesCommand.js
var DescribeTargetGroupAttributesCommand = class extends command$5(_ep0$5, _mw0$5, "DescribeTargetGroupAttributes", DescribeTargetGroupAttributes$) {};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetGroupsCommand.js
var DescribeTargetGroupsCommand = class extends command$5(_ep0$5, _mw0$5, "DescribeTargetGroups", DescribeTargetGroups$) {};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetHealthCommand.js
var DescribeTargetHealthCommand = class extends command$5(_ep0$5, _mw0$5, "DescribeTargetHealth", DescribeTargetHealth$) {};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyListenerCommand.js
var ModifyListenerCommand = class extends command$5(_ep0$5, _mw0$5, "ModifyListener", ModifyListener$) {};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyRuleCommand.js
var ModifyRuleCommand = class extends command$5(_ep0$5, _mw0$5, "ModifyRule", ModifyRule$) {};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/RemoveTagsCommand.js
var RemoveTagsCommand = class extends command$5(_ep0$5, _mw0$5, "RemoveTags", RemoveTags$) {};

// node_modules/@aws-sdk/client-scheduler/dist-es/commands/CreateScheduleCommand.js
var CreateScheduleCommand = class extends command$1(_ep0$1, _mw0$1, "CreateSchedule", CreateSchedule$) {};

// node_modules/@aws-sdk/client-scheduler/dist-es/commands/DeleteScheduleCommand.js
var DeleteScheduleCommand = class extends command$1(_ep0$1, _mw0$1, "DeleteSchedule", DeleteSchedule$) {};

// node_modules/@aws-sdk/client-scheduler/dist-es/commands/GetScheduleCommand.js
var GetScheduleCommand = class extends command$1(_ep0$1, _mw0$1, "GetSchedule", GetSchedule$) {};

// node_modules/@aws-sdk/client-scheduler/dist-es/commands/UpdateScheduleCommand.js
var UpdateScheduleCommand = class extends command$1(_ep0$1, _mw0$1, "UpdateSchedule", UpdateSchedule$) {};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmsCommand.js
var DescribeAlarmsCommand = class extends command$11(_ep0$11, _mw0$11, "DescribeAlarms", DescribeAlarms$) {};

// node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/GetMetricDataCommand.js
var GetMetricDataCommand = class extends command$11(_ep0$11, _mw0$11, "GetMetricData", GetMetricData$) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ContinueServiceDeploymentCommand.js
var ContinueServiceDeploymentCommand = class extends command$6(_ep0$6, _mw0$6, "ContinueServiceDeployment", ContinueServiceDeployment$) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceDeploymentsCommand.js
var DescribeServiceDeploymentsCommand = class extends command$6(_ep0$6, _mw0$6, "DescribeServiceDeployments", DescribeServiceDeployments$) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceRevisionsCommand.js
var DescribeServiceRevisionsCommand = class extends command$6(_ep0$6, _mw0$6, "DescribeServiceRevisions", DescribeServiceRevisions$) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServicesCommand.js
var DescribeServicesCommand = class extends command$6(_ep0$6, _mw0$6, "DescribeServices", DescribeServices$) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = class extends command$6(_ep0$6, _mw0$6, "DescribeTaskDefinition", DescribeTaskDefinition$) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = class extends command$6(_ep0$6, _mw0$6, "DescribeTasks", DescribeTasks$) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends command$6(_ep0$6, _mw0$6, "ListTagsForResource", ListTagsForResource$) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = class extends command$6(_ep0$6, _mw0$6, "ListTasks", ListTasks$) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/StopServiceDeploymentCommand.js
var StopServiceDeploymentCommand = class extends command$6(_ep0$6, _mw0$6, "StopServiceDeployment", StopServiceDeployment$) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/TagResourceCommand.js
var TagResourceCommand$1 = class extends command$6(_ep0$6, _mw0$6, "TagResource", TagResource$$1) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand$1 = class extends command$6(_ep0$6, _mw0$6, "UntagResource", UntagResource$$1) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServiceCommand.js
var UpdateServiceCommand = class extends command$6(_ep0$6, _mw0$6, "UpdateService", UpdateService$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/GetAliasCommand.js
var GetAliasCommand = class extends command$3(_ep0$3, _mw0$3, "GetAlias", GetAlias$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/GetFunctionCommand.js
var GetFunctionCommand = class extends command$3(_ep0$3, _mw0$3, "GetFunction", GetFunction$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/GetFunctionConfigurationCommand.js
var GetFunctionConfigurationCommand = class extends command$3(_ep0$3, _mw0$3, "GetFunctionConfiguration", GetFunctionConfiguration$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/ListProvisionedConcurrencyConfigsCommand.js
var ListProvisionedConcurrencyConfigsCommand = class extends command$3(_ep0$3, _mw0$3, "ListProvisionedConcurrencyConfigs", ListProvisionedConcurrencyConfigs$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/ListTagsCommand.js
var ListTagsCommand$1 = class extends command$3(_ep0$3, _mw0$3, "ListTags", ListTags$$1) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command$3(_ep0$3, _mw0$3, "TagResource", TagResource$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/UntagResourceCommand.js
var UntagResourceCommand = class extends command$3(_ep0$3, _mw0$3, "UntagResource", UntagResource$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/commands/UpdateAliasCommand.js
var UpdateAliasCommand = class extends command$3(_ep0$3, _mw0$3, "UpdateAlias", UpdateAlias$) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/AddTagsCommand.js
var AddTagsCommand = class extends command$2(_ep0$2, _mw0$2, "AddTags", AddTags$) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DeleteTagsCommand.js
var DeleteTagsCommand = class extends command$2(_ep0$2, _mw0$2, "DeleteTags", DeleteTags$) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DescribeEndpointCommand.js
var DescribeEndpointCommand = class extends command$2(_ep0$2, _mw0$2, "DescribeEndpoint", DescribeEndpoint$) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/ListTagsCommand.js
var ListTagsCommand = class extends command$2(_ep0$2, _mw0$2, "ListTags", ListTags$) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/UpdateEndpointWeightsAndCapacitiesCommand.js
var UpdateEndpointWeightsAndCapacitiesCommand = class extends command$2(_ep0$2, _mw0$2, "UpdateEndpointWeightsAndCapacities", UpdateEndpointWeightsAndCapacities$) {};



})

};
