export const id = 133;
export const ids = [133];
export const modules = {

5133:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (PutImageCommand),
  $n: () => (ListSnapshotsInRecycleBin$),
  $t: () => (command$4),
  A: () => (DescribeTagsCommand),
  An: () => (DescribeEndpointConfig$),
  At: () => (ExportImageCommand),
  B: () => (BatchGetBuildsCommand),
  Bn: () => (DescribeRepositories$),
  Bt: () => (CreateKeyPairCommand),
  C: () => (CreateScheduleCommand),
  Cn: () => (CodeBuildClient),
  Ct: () => (paginateDescribeInstances),
  D: () => (DescribeTargetHealthCommand),
  Dn: () => (CloudFormationClient),
  Dt: () => (ModifyImageAttributeCommand),
  E: () => (ModifyListenerCommand),
  En: () => (CloudFrontClient),
  Et: () => (TerminateInstancesCommand),
  F: () => (AddTagsCommand$1),
  Fn: () => (ListClusters$),
  Ft: () => (DescribeInstanceStatusCommand),
  G: () => (ListTagsCommand$1),
  Gn: () => (DeregisterImage$),
  Gt: () => (_ep0$1),
  H: () => (UpdateAliasCommand),
  Hn: () => (GetLifecyclePolicyPreview$),
  Ht: () => (CancelExportTaskCommand),
  I: () => (paginateListBuildsForProject),
  In: () => (ListServices$),
  It: () => (DescribeImagesCommand$1),
  J: () => (GetFunctionCommand),
  Jn: () => (DescribeRegions$),
  Jt: () => (_ep0$2),
  K: () => (ListProvisionedConcurrencyConfigsCommand),
  Kn: () => (DescribeLaunchTemplateVersions$),
  Kt: () => (_mw0$1),
  L: () => (StopBuildCommand),
  Ln: () => (ListTaskDefinitionFamilies$),
  Lt: () => (DescribeImageAttributeCommand),
  M: () => (DescribeListenersCommand),
  Mn: () => (DescribeModelPackage$),
  Mt: () => (DisableImageDeprecationCommand),
  N: () => (DeleteRuleCommand),
  Nn: () => (UpdateEndpoint$),
  Nt: () => (DescribeKeyPairsCommand),
  O: () => (DescribeTargetGroupsCommand),
  On: () => (AwsJson1_1Protocol),
  Ot: () => (GetImageBlockPublicAccessStateCommand),
  P: () => (CreateRuleCommand),
  Pn: () => (DescribeLoadBalancers$),
  Pt: () => (DescribeInstanceTypesCommand),
  Q: () => (paginateDescribeImages),
  Qn: () => (ListImagesInRecycleBin$),
  Qt: () => (_mw0$4),
  R: () => (StartBuildCommand),
  Rn: () => (ListTaskDefinitions$),
  Rt: () => (DeleteKeyPairCommand),
  S: () => (DeleteScheduleCommand),
  Sn: () => (EC2Client),
  St: () => (paginateDescribeSnapshots),
  T: () => (ModifyRuleCommand),
  Tn: () => (CloudWatchClient),
  Tt: () => (paginateDescribeExportImageTasks),
  U: () => (UntagResourceCommand$1),
  Un: () => (StartLifecyclePolicyPreview$),
  Ut: () => (GetInvalidationCommand),
  V: () => (GetLogEventsCommand),
  Vn: () => (GetLifecyclePolicy$),
  Vt: () => (CreateImageCommand),
  W: () => (TagResourceCommand$1),
  Wn: () => (UpdateImageStorageClass$),
  Wt: () => (CreateInvalidationCommand),
  X: () => (SimulatePrincipalPolicyCommand),
  Xn: () => (DisableImage$),
  Xt: () => (command$2),
  Y: () => (GetAliasCommand),
  Yn: () => (DescribeSnapshotAttribute$),
  Yt: () => (_mw0$2),
  Z: () => (GetRoleCommand),
  Zn: () => (EnableImage$),
  Zt: () => (_ep0$4),
  _: () => (ContinueServiceDeploymentCommand),
  _n: () => (S3Client),
  _t: () => (DescribeStacksCommand),
  a: () => (AddTagsCommand),
  an: () => (command$6),
  ar: () => (ImageNotFoundException),
  at: () => (UploadPartCopyCommand),
  b: () => (UpdateScheduleCommand),
  bn: () => (ECSClient),
  bt: () => (CreateStackCommand),
  c: () => (TagResourceCommand),
  cn: () => (command$7),
  cr: () => (LifecyclePolicyNotFoundException),
  ct: () => (HeadObjectCommand),
  d: () => (ListTagsForResourceCommand),
  dn: () => (command$8),
  dr: () => (ECRServiceException),
  dt: () => (DeleteObjectCommand),
  en: () => (_ep0$5),
  er: () => (RestoreImageFromRecycleBin$),
  et: () => (GetDownloadUrlForLayerCommand),
  f: () => (DescribeTasksCommand),
  fn: () => (_ep0$10),
  ft: () => (CreateMultipartUploadCommand),
  g: () => (DescribeServiceDeploymentsCommand),
  gn: () => (SageMakerClient),
  gt: () => (paginateDescribeStacks),
  h: () => (DescribeServiceRevisionsCommand),
  hn: () => (SchedulerClient),
  ht: () => (paginateListStackResources),
  i: () => (DeleteTagsCommand),
  "in": () => (_mw0$6),
  ir: () => (ImageAlreadyExistsException),
  it: () => (paginateListObjectsV2),
  j: () => (DescribeRulesCommand),
  jn: () => (DescribeModel$),
  jt: () => (EnableImageDeprecationCommand),
  k: () => (DescribeTargetGroupAttributesCommand),
  kn: () => (createPaginator),
  kt: () => (GetEbsEncryptionByDefaultCommand),
  l: () => (StopServiceDeploymentCommand),
  ln: () => (_ep0$8),
  lr: () => (LifecyclePolicyPreviewInProgressException),
  lt: () => (HeadBucketCommand),
  m: () => (DescribeServicesCommand),
  mn: () => (command$10),
  mt: () => (AbortMultipartUploadCommand),
  n: () => (ListTagsCommand),
  nn: () => (command$5),
  nr: () => (ListProjects$),
  nt: () => (DescribeImagesCommand),
  o: () => (UpdateServiceCommand),
  on: () => (_ep0$7),
  or: () => (ImageStorageClassUpdateNotSupportedException),
  ot: () => (PutObjectTaggingCommand),
  p: () => (DescribeTaskDefinitionCommand),
  pn: () => (_mw0$10),
  pt: () => (CompleteMultipartUploadCommand),
  q: () => (GetFunctionConfigurationCommand),
  qn: () => (DescribeLaunchTemplates$),
  qt: () => (command$1),
  r: () => (DescribeEndpointCommand),
  rn: () => (_ep0$6),
  rr: () => (ListMetrics$),
  rt: () => (BatchGetImageCommand),
  s: () => (UntagResourceCommand),
  sn: () => (_mw0$7),
  sr: () => (LayersNotFoundException),
  st: () => (ListMultipartUploadsCommand),
  t: () => (UpdateEndpointWeightsAndCapacitiesCommand),
  tn: () => (_mw0$5),
  tr: () => (RestoreSnapshotFromRecycleBin$),
  tt: () => (GetAuthorizationTokenCommand),
  u: () => (ListTasksCommand),
  un: () => (_mw0$8),
  ur: () => (ReferencedImagesNotFoundException),
  ut: () => (GetObjectTaggingCommand),
  v: () => (GetMetricDataCommand),
  vn: () => (IAMClient),
  vt: () => (DescribeStackEventsCommand),
  w: () => (RemoveTagsCommand),
  wn: () => (CloudWatchLogsClient),
  wt: () => (paginateDescribeImages$1),
  x: () => (GetScheduleCommand),
  xn: () => (ECRClient),
  xt: () => (paginateDescribeVolumes),
  y: () => (DescribeAlarmsCommand),
  yn: () => (ElasticLoadBalancingV2Client),
  yt: () => (DeleteStackCommand),
  z: () => (BatchGetProjectsCommand),
  zn: () => (BatchDeleteImage$),
  zt: () => (CreateSecurityGroupCommand)
});
var _shared$0 = __webpack_require__(8624);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);




// node_modules/@aws-sdk/client-cloudformation
var CloudFormationServiceException = class CloudFormationServiceException extends _shared$0.Hi {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudFormationServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-cloudfront
var CloudFrontServiceException = class CloudFrontServiceException extends _shared$0.Hi {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudfront#CloudFrontServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudFrontServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-cloudwatch
var CloudWatchServiceException = class CloudWatchServiceException extends _shared$0.Hi {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudWatchServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs
var CloudWatchLogsServiceException = class CloudWatchLogsServiceException extends _shared$0.Hi {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-codebuild
var CodeBuildServiceException = class CodeBuildServiceException extends _shared$0.Hi {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CodeBuildServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-ec2
var EC2ServiceException = class EC2ServiceException extends _shared$0.Hi {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EC2ServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-ecr
var ECRServiceException = class ECRServiceException extends _shared$0.Hi {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ECRServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-ecs
var ECSServiceException = class ECSServiceException extends _shared$0.Hi {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ECSServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
var ElasticLoadBalancingV2ServiceException = class ElasticLoadBalancingV2ServiceException extends _shared$0.Hi {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ElasticLoadBalancingV2ServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-iam
var IAMServiceException = class IAMServiceException extends _shared$0.Hi {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, IAMServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-sagemaker
var SageMakerServiceException = class SageMakerServiceException extends _shared$0.Hi {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SageMakerServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-scheduler
var SchedulerServiceException = class SchedulerServiceException extends _shared$0.Hi {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.scheduler#SchedulerServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SchedulerServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-cloudfront
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

// node_modules/@aws-sdk/client-cloudwatch
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
var ResourceNotFoundException$5 = class ResourceNotFoundException$5 extends CloudWatchServiceException {
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
		Object.setPrototypeOf(this, ResourceNotFoundException$5.prototype);
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

// node_modules/@aws-sdk/client-cloudwatch-logs
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
var ResourceNotFoundException$4 = class ResourceNotFoundException$4 extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
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

// node_modules/@aws-sdk/client-codebuild
var ResourceNotFoundException$3 = class ResourceNotFoundException$3 extends CodeBuildServiceException {
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

// node_modules/@aws-sdk/client-ecr
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

// node_modules/@aws-sdk/client-ecs
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
var ResourceNotFoundException$2 = class ResourceNotFoundException$2 extends ECSServiceException {
	static shapeId = "com.amazonaws.ecs#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$2.prototype);
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

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
var ResourceNotFoundException$1 = class ResourceNotFoundException$1 extends ElasticLoadBalancingV2ServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$1.prototype);
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-sagemaker
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

// node_modules/@aws-sdk/client-scheduler
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

// node_modules/@aws-sdk/client-cloudformation
const _ANl$2 = "AliasName";
const _CRT = "ClientRequestToken";
const _CT$3 = "CreationTime";
const _D$5 = "Description";
const _DC = "DeploymentConfig";
const _DR$2 = "DisableRollback";
const _ETP = "EnableTerminationProtection";
const _LRI = "LogicalResourceId";
const _NT$1 = "NextToken";
const _Ou = "Outputs";
const _P$2 = "Parameters";
const _PIa = "ParentId";
const _PRI = "PhysicalResourceId";
const _RARN = "RoleARN";
const _RCo$1 = "RollbackConfiguration";
const _RSR = "ResourceStatusReason";
const _RSes = "ResourceStatus";
const _RT = "ResourceType";
const _RTo = "RollbackTriggers";
const _SE$1 = "StackEvents";
const _SI$1 = "StackId";
const _SN = "StackName";
const _SRSt = "StackResourceSummaries";
const _SSta = "StackStatus";
const _St$4 = "Stacks";
const _T$5 = "Type";
const _TB = "TemplateBody";
const _TIM = "TimeoutInMinutes";
const _Ta$3 = "Tags";
const _V$4 = "Value";
const _s$11 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation";
const n0$11 = "com.amazonaws.cloudformation";
const _s_registry$11 = new _shared$0.Wi(_s$11);
var CloudFormationServiceException$ = [
	-3,
	_s$11,
	"CloudFormationServiceException",
	0,
	[],
	[]
];
_s_registry$11.registerError(CloudFormationServiceException$, CloudFormationServiceException);
const n0_registry$10 = new _shared$0.Wi(n0$11);
const errorTypeRegistries$11 = [_s_registry$11, n0_registry$10];
var CreateStackInput$ = [
	3,
	n0$11,
	"CreateStackInput",
	0,
	[
		_SN,
		_TB,
		"TemplateURL",
		_P$2,
		_DR$2,
		_RCo$1,
		_TIM,
		"NotificationARNs",
		"Capabilities",
		"ResourceTypes",
		_RARN,
		"OnFailure",
		"StackPolicyBody",
		"StackPolicyURL",
		_Ta$3,
		_CRT,
		_ETP,
		"RetainExceptOnCreate",
		_DC,
		"DisableValidation"
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
	n0$11,
	"CreateStackOutput",
	0,
	[_SI$1],
	[0]
];
var DeleteStackInput$ = [
	3,
	n0$11,
	"DeleteStackInput",
	0,
	[
		_SN,
		"RetainResources",
		_RARN,
		_CRT,
		"DeletionMode",
		_DC
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
	n0$11,
	_DC,
	0,
	["Mode", _DR$2],
	[0, 2]
];
var DescribeStackEventsInput$ = [
	3,
	n0$11,
	"DescribeStackEventsInput",
	0,
	[_SN, _NT$1],
	[0, 0],
	1
];
var DescribeStackEventsOutput$ = [
	3,
	n0$11,
	"DescribeStackEventsOutput",
	0,
	[_SE$1, _NT$1],
	[() => StackEvents, 0]
];
var DescribeStacksInput$ = [
	3,
	n0$11,
	"DescribeStacksInput",
	0,
	[_SN, _NT$1],
	[0, 0]
];
var DescribeStacksOutput$ = [
	3,
	n0$11,
	"DescribeStacksOutput",
	0,
	[_St$4, _NT$1],
	[() => Stacks, 0]
];
var ListStackResourcesInput$ = [
	3,
	n0$11,
	"ListStackResourcesInput",
	0,
	[_SN, _NT$1],
	[0, 0],
	1
];
var ListStackResourcesOutput$ = [
	3,
	n0$11,
	"ListStackResourcesOutput",
	0,
	[_SRSt, _NT$1],
	[() => StackResourceSummaries, 0]
];
var Output$ = [
	3,
	n0$11,
	"Output",
	0,
	[
		"OutputKey",
		"OutputValue",
		_D$5
	],
	[
		0,
		0,
		0
	]
];
var Parameter$ = [
	3,
	n0$11,
	"Parameter",
	0,
	[
		"ParameterKey",
		"ParameterValue",
		"UsePreviousValue",
		"ResolvedValue"
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
	n0$11,
	_RCo$1,
	0,
	[_RTo, "MonitoringTimeInMinutes"],
	[() => RollbackTriggers, 1]
];
var RollbackTrigger$ = [
	3,
	n0$11,
	"RollbackTrigger",
	0,
	["Arn", _T$5],
	[0, 0],
	2
];
var Stack$ = [
	3,
	n0$11,
	"Stack",
	0,
	[
		_SN,
		_CT$3,
		_SSta,
		_SI$1,
		_D$5,
		_P$2,
		_TIM,
		_Ou,
		_Ta$3,
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
	n0$11,
	"StackEvent",
	0,
	[
		_SI$1,
		_SN,
		_LRI,
		_PRI,
		_RT,
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
	n0$11,
	"StackResourceSummary",
	0,
	[
		_LRI,
		_RT,
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
	n0$11,
	"Tag",
	0,
	["Key", _V$4],
	[0, 0],
	2
];
var __Unit$1 = "unit";
var Outputs = [
	1,
	n0$11,
	_Ou,
	0,
	() => Output$
];
var _Parameters = [
	1,
	n0$11,
	_P$2,
	0,
	() => Parameter$
];
var RollbackTriggers = [
	1,
	n0$11,
	_RTo,
	0,
	() => RollbackTrigger$
];
var StackEvents = [
	1,
	n0$11,
	_SE$1,
	0,
	() => StackEvent$
];
var StackResourceSummaries = [
	1,
	n0$11,
	_SRSt,
	0,
	() => StackResourceSummary$
];
var Stacks = [
	1,
	n0$11,
	_St$4,
	0,
	() => Stack$
];
var Tags$1 = [
	1,
	n0$11,
	_Ta$3,
	0,
	() => Tag$$6
];
var CreateStack$ = [
	9,
	n0$11,
	"CreateStack",
	0,
	() => CreateStackInput$,
	() => CreateStackOutput$
];
var DeleteStack$ = [
	9,
	n0$11,
	"DeleteStack",
	0,
	() => DeleteStackInput$,
	() => __Unit$1
];
var DescribeStackEvents$ = [
	9,
	n0$11,
	"DescribeStackEvents",
	0,
	() => DescribeStackEventsInput$,
	() => DescribeStackEventsOutput$
];
var DescribeStacks$ = [
	9,
	n0$11,
	"DescribeStacks",
	0,
	() => DescribeStacksInput$,
	() => DescribeStacksOutput$
];
var ListStackResources$ = [
	9,
	n0$11,
	"ListStackResources",
	0,
	() => ListStackResourcesInput$,
	() => ListStackResourcesOutput$
];

// node_modules/@aws-sdk/client-cloudfront
const _CR = "CallerReference";
const _CTre$1 = "CreateTime";
const _DI$1 = "DistributionId";
const _I$1 = "Items";
const _IB = "InvalidationBatch";
const _In$1 = "Invalidation";
const _L$1 = "Location";
const _M$4 = "Message";
const _Pa$1 = "Paths";
const _Q = "Quantity";
const _S$1 = "Status";
const _c$8 = "client";
const _e$8 = "error";
const _h$2 = "http";
const _hE$3 = "httpError";
const _hH = "httpHeader";
const _hP = "httpPayload";
const _s$10 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudfront";
const _xN$1 = "xmlName";
const n0$10 = "com.amazonaws.cloudfront";
const _s_registry$10 = new _shared$0.Wi(_s$10);
var CloudFrontServiceException$ = [
	-3,
	_s$10,
	"CloudFrontServiceException",
	0,
	[],
	[]
];
_s_registry$10.registerError(CloudFrontServiceException$, CloudFrontServiceException);
const n0_registry$9 = new _shared$0.Wi(n0$10);
var AccessDenied$ = [
	-3,
	n0$10,
	"AccessDenied",
	{
		[_e$8]: _c$8,
		[_hE$3]: 403
	},
	[_M$4],
	[0]
];
n0_registry$9.registerError(AccessDenied$, AccessDenied);
var NoSuchDistribution$ = [
	-3,
	n0$10,
	"NoSuchDistribution",
	{
		[_e$8]: _c$8,
		[_hE$3]: 404
	},
	[_M$4],
	[0]
];
n0_registry$9.registerError(NoSuchDistribution$, NoSuchDistribution);
var NoSuchInvalidation$ = [
	-3,
	n0$10,
	"NoSuchInvalidation",
	{
		[_e$8]: _c$8,
		[_hE$3]: 404
	},
	[_M$4],
	[0]
];
n0_registry$9.registerError(NoSuchInvalidation$, NoSuchInvalidation);
const errorTypeRegistries$10 = [_s_registry$10, n0_registry$9];
var CreateInvalidationRequest$ = [
	3,
	n0$10,
	"CreateInvalidationRequest",
	0,
	[_DI$1, _IB],
	[[0, 1], [() => InvalidationBatch$, {
		[_hP]: 1,
		[_xN$1]: _IB
	}]],
	2
];
var CreateInvalidationResult$ = [
	3,
	n0$10,
	"CreateInvalidationResult",
	0,
	[_L$1, _In$1],
	[[0, { [_hH]: _L$1 }], [() => Invalidation$, 16]]
];
var GetInvalidationRequest$ = [
	3,
	n0$10,
	"GetInvalidationRequest",
	0,
	[_DI$1, "Id"],
	[[0, 1], [0, 1]],
	2
];
var GetInvalidationResult$ = [
	3,
	n0$10,
	"GetInvalidationResult",
	0,
	[_In$1],
	[[() => Invalidation$, 16]]
];
var Invalidation$ = [
	3,
	n0$10,
	_In$1,
	0,
	[
		"Id",
		_S$1,
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
	n0$10,
	_IB,
	0,
	[_Pa$1, _CR],
	[[() => Paths$, 0], 0],
	2
];
var Paths$ = [
	3,
	n0$10,
	_Pa$1,
	0,
	[_Q, _I$1],
	[1, [() => PathList, 0]],
	1
];
var PathList = [
	1,
	n0$10,
	"PathList",
	0,
	[0, { [_xN$1]: "Path" }]
];
var CreateInvalidation$ = [
	9,
	n0$10,
	"CreateInvalidation",
	{ [_h$2]: [
		"POST",
		"/2020-05-31/distribution/{DistributionId}/invalidation",
		201
	] },
	() => CreateInvalidationRequest$,
	() => CreateInvalidationResult$
];
var GetInvalidation$ = [
	9,
	n0$10,
	"GetInvalidation",
	{ [_h$2]: [
		"GET",
		"/2020-05-31/distribution/{DistributionId}/invalidation/{Id}",
		200
	] },
	() => GetInvalidationRequest$,
	() => GetInvalidationResult$
];

// node_modules/@aws-sdk/client-cloudwatch
const _AN = "AlarmName";
const _ANl$1 = "AlarmNames";
const _ATl = "AlarmTypes";
const _CAom = "CompositeAlarms";
const _D$4 = "Dimensions";
const _ET$1 = "EndTime";
const _Ex$1 = "Expression";
const _LO = "LabelOptions";
const _M$3 = "Message";
const _MA$2 = "MetricAlarms";
const _MDQ$1 = "MetricDataQueries";
const _MDR = "MetricDataResults";
const _MN = "MetricName";
const _MR$2 = "MaxRecords";
const _MSe = "MetricStat";
const _Me$1 = "Metrics";
const _Mes = "Messages";
const _Met = "Metric";
const _N$4 = "Namespace";
const _NT = "NextToken";
const _Na$1 = "Name";
const _P$1 = "Period";
const _SB = "ScanBy";
const _SR = "StateReason";
const _ST$1 = "StartTime";
const _SV = "StateValue";
const _St$3 = "Stat";
const _V$3 = "Value";
const _Va$3 = "Values";
const _aQE$1 = "awsQueryError";
const _c$7 = "client";
const _e$7 = "error";
const _hE$2 = "httpError";
const _m$4 = "message";
const _s$9 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";
const n0$9 = "com.amazonaws.cloudwatch";
const _s_registry$9 = new _shared$0.Wi(_s$9);
var CloudWatchServiceException$ = [
	-3,
	_s$9,
	"CloudWatchServiceException",
	0,
	[],
	[]
];
_s_registry$9.registerError(CloudWatchServiceException$, CloudWatchServiceException);
const n0_registry$8 = new _shared$0.Wi(n0$9);
var ConflictException$$4 = [
	-3,
	n0$9,
	"ConflictException",
	{
		[_e$7]: _c$7,
		[_hE$2]: 409
	},
	[_M$3],
	[0]
];
n0_registry$8.registerError(ConflictException$$4, ConflictException$4);
var ResourceNotFound$$1 = [
	-3,
	n0$9,
	"ResourceNotFound",
	{
		[_aQE$1]: ["ResourceNotFound", 404],
		[_e$7]: _c$7,
		[_hE$2]: 404
	},
	[_m$4],
	[0]
];
n0_registry$8.registerError(ResourceNotFound$$1, ResourceNotFound$1);
var ResourceNotFoundException$$5 = [
	-3,
	n0$9,
	"ResourceNotFoundException",
	{
		[_aQE$1]: ["ResourceNotFoundException", 404],
		[_e$7]: _c$7,
		[_hE$2]: 404
	},
	[
		"ResourceType",
		"ResourceId",
		_M$3
	],
	[
		0,
		0,
		0
	]
];
n0_registry$8.registerError(ResourceNotFoundException$$5, ResourceNotFoundException$5);
var ValidationException$$3 = [
	-3,
	n0$9,
	"ValidationException",
	{
		[_aQE$1]: ["ValidationError", 400],
		[_e$7]: _c$7,
		[_hE$2]: 400
	},
	[_m$4],
	[0]
];
n0_registry$8.registerError(ValidationException$$3, ValidationException$3);
const errorTypeRegistries$9 = [_s_registry$9, n0_registry$8];
var CompositeAlarm$ = [
	3,
	n0$9,
	"CompositeAlarm",
	0,
	[
		_AN,
		_SR,
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
	n0$9,
	"DescribeAlarmsInput",
	0,
	[
		_ANl$1,
		"AlarmNamePrefix",
		_ATl,
		"ChildrenOfAlarmName",
		"ParentsOfAlarmName",
		_SV,
		"ActionPrefix",
		_MR$2,
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
	n0$9,
	"DescribeAlarmsOutput",
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
	n0$9,
	"Dimension",
	0,
	[_Na$1, _V$3],
	[0, 0],
	2
];
var DimensionFilter$ = [
	3,
	n0$9,
	"DimensionFilter",
	0,
	[_Na$1, _V$3],
	[0, 0],
	1
];
var GetMetricDataInput$ = [
	3,
	n0$9,
	"GetMetricDataInput",
	0,
	[
		_MDQ$1,
		_ST$1,
		_ET$1,
		_NT,
		_SB,
		"MaxDatapoints",
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
	n0$9,
	"GetMetricDataOutput",
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
	n0$9,
	_LO,
	0,
	["Timezone"],
	[0]
];
var ListMetricsInput$ = [
	3,
	n0$9,
	"ListMetricsInput",
	0,
	[
		_N$4,
		_MN,
		_D$4,
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
	n0$9,
	"ListMetricsOutput",
	0,
	[_Me$1, _NT],
	[() => Metrics, 0]
];
var MessageData$ = [
	3,
	n0$9,
	"MessageData",
	0,
	["Code", _V$3],
	[0, 0]
];
var Metric$ = [
	3,
	n0$9,
	_Met,
	0,
	[
		_N$4,
		_MN,
		_D$4
	],
	[
		0,
		0,
		() => Dimensions
	]
];
var MetricAlarm$ = [
	3,
	n0$9,
	"MetricAlarm",
	0,
	[
		_AN,
		_SV,
		_SR,
		_MN,
		_N$4,
		_D$4,
		_P$1,
		_Me$1
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
	n0$9,
	"MetricDataQuery",
	0,
	[
		"Id",
		_MSe,
		_Ex$1,
		"Label",
		"ReturnData",
		_P$1,
		"AccountId"
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
	n0$9,
	"MetricDataResult",
	0,
	[
		"Id",
		"Timestamps",
		_Va$3,
		"StatusCode",
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
	n0$9,
	_MSe,
	0,
	[
		_Met,
		_P$1,
		_St$3,
		"Unit"
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
	n0$9,
	_CAom,
	0,
	() => CompositeAlarm$
];
var DimensionFilters = [
	1,
	n0$9,
	"DimensionFilters",
	0,
	() => DimensionFilter$
];
var Dimensions = [
	1,
	n0$9,
	_D$4,
	0,
	() => Dimension$
];
var MetricAlarms = [
	1,
	n0$9,
	_MA$2,
	0,
	() => MetricAlarm$
];
var MetricDataQueries = [
	1,
	n0$9,
	_MDQ$1,
	0,
	() => MetricDataQuery$
];
var MetricDataResultMessages = [
	1,
	n0$9,
	"MetricDataResultMessages",
	0,
	() => MessageData$
];
var MetricDataResults = [
	1,
	n0$9,
	_MDR,
	0,
	() => MetricDataResult$
];
var Metrics = [
	1,
	n0$9,
	_Me$1,
	0,
	() => Metric$
];
var DescribeAlarms$ = [
	9,
	n0$9,
	"DescribeAlarms",
	0,
	() => DescribeAlarmsInput$,
	() => DescribeAlarmsOutput$
];
var GetMetricData$ = [
	9,
	n0$9,
	"GetMetricData",
	0,
	() => GetMetricDataInput$,
	() => GetMetricDataOutput$
];
var ListMetrics$ = [
	9,
	n0$9,
	"ListMetrics",
	0,
	() => ListMetricsInput$,
	() => ListMetricsOutput$
];

// node_modules/@aws-sdk/client-cloudwatch-logs
const _c$6 = "client";
const _e$6 = "error";
const _eTn = "endTime";
const _ev = "events";
const _lGN = "logGroupName";
const _lSN = "logStreamName";
const _li = "limit";
const _m$3 = "message";
const _nT$3 = "nextToken";
const _s$8 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
const _sFH = "startFromHead";
const _sTt$1 = "startTime";
const _tim = "timestamp";
const n0$8 = "com.amazonaws.cloudwatchlogs";
const _s_registry$8 = new _shared$0.Wi(_s$8);
var CloudWatchLogsServiceException$ = [
	-3,
	_s$8,
	"CloudWatchLogsServiceException",
	0,
	[],
	[]
];
_s_registry$8.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
const n0_registry$7 = new _shared$0.Wi(n0$8);
var ConflictException$$3 = [
	-3,
	n0$8,
	"ConflictException",
	{ [_e$6]: _c$6 },
	[_m$3],
	[0]
];
n0_registry$7.registerError(ConflictException$$3, ConflictException$3);
var InvalidParameterException$$2 = [
	-3,
	n0$8,
	"InvalidParameterException",
	{ [_e$6]: _c$6 },
	[_m$3],
	[0]
];
n0_registry$7.registerError(InvalidParameterException$$2, InvalidParameterException$2);
var ResourceNotFoundException$$4 = [
	-3,
	n0$8,
	"ResourceNotFoundException",
	{ [_e$6]: _c$6 },
	[_m$3],
	[0]
];
n0_registry$7.registerError(ResourceNotFoundException$$4, ResourceNotFoundException$4);
var ValidationException$$2 = [
	-3,
	n0$8,
	"ValidationException",
	{ [_e$6]: _c$6 },
	[_m$3],
	[0]
];
n0_registry$7.registerError(ValidationException$$2, ValidationException$2);
const errorTypeRegistries$8 = [_s_registry$8, n0_registry$7];
var GetLogEventsRequest$ = [
	3,
	n0$8,
	"GetLogEventsRequest",
	0,
	[
		_lSN,
		_lGN,
		"logGroupIdentifier",
		_sTt$1,
		_eTn,
		_nT$3,
		_li,
		_sFH,
		"unmask"
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
	n0$8,
	"GetLogEventsResponse",
	0,
	[_ev, "nextForwardToken"],
	[() => OutputLogEvents, 0]
];
var OutputLogEvent$ = [
	3,
	n0$8,
	"OutputLogEvent",
	0,
	[_tim, _m$3],
	[1, 0]
];
var OutputLogEvents = [
	1,
	n0$8,
	"OutputLogEvents",
	0,
	() => OutputLogEvent$
];
var GetLogEvents$ = [
	9,
	n0$8,
	"GetLogEvents",
	0,
	() => GetLogEventsRequest$,
	() => GetLogEventsResponse$
];

// node_modules/@aws-sdk/client-codebuild
const _bOA = "bucketOwnerAccess";
const _bS = "buildStatus";
const _bT = "buildType";
const _bui = "build";
const _c$5 = "client";
const _cP = "currentPhase";
const _cT$2 = "computeType";
const _cWL = "cloudWatchLogs";
const _ca$1 = "cache";
const _con = "contexts";
const _cont = "context";
const _cr = "created";
const _dIS = "durationInSeconds";
const _de$1 = "description";
const _e$5 = "error";
const _eD = "encryptionDisabled";
const _eT$1 = "endTime";
const _eVO = "environmentVariablesOverride";
const _en$2 = "environment";
const _gN$2 = "groupName";
const _iTd = "idempotencyToken";
const _l = "logs";
const _lMa = "lastModified";
const _lo = "location";
const _m$2 = "message";
const _n$2 = "names";
const _nT$2 = "nextToken";
const _na$1 = "name";
const _p$1 = "projects";
const _pN$1 = "projectName";
const _pS$1 = "phaseStatus";
const _pT = "phaseType";
const _pa = "path";
const _ph = "phases";
const _qTIM = "queuedTimeoutInMinutes";
const _rSV = "resolvedSourceVersion";
const _res = "resource";
const _s$7 = "smithy.ts.sdk.synthetic.com.amazonaws.codebuild";
const _sIo = "sourceIdentifier";
const _sL = "s3Logs";
const _sN$1 = "streamName";
const _sO = "sortOrder";
const _sT = "startTime";
const _sV = "sourceVersion";
const _so$1 = "source";
const _st$3 = "status";
const _t$2 = "type";
const _tIM = "timeoutInMinutes";
const _ta$1 = "tags";
const _va = "value";
const _w = "webhook";
const n0$7 = "com.amazonaws.codebuild";
const _s_registry$7 = new _shared$0.Wi(_s$7);
var CodeBuildServiceException$ = [
	-3,
	_s$7,
	"CodeBuildServiceException",
	0,
	[],
	[]
];
_s_registry$7.registerError(CodeBuildServiceException$, CodeBuildServiceException);
const n0_registry$6 = new _shared$0.Wi(n0$7);
var ResourceNotFoundException$$3 = [
	-3,
	n0$7,
	"ResourceNotFoundException",
	{ [_e$5]: _c$5 },
	[_m$2],
	[0]
];
n0_registry$6.registerError(ResourceNotFoundException$$3, ResourceNotFoundException$3);
const errorTypeRegistries$7 = [_s_registry$7, n0_registry$6];
var BatchGetBuildsInput$ = [
	3,
	n0$7,
	"BatchGetBuildsInput",
	0,
	["ids"],
	[64],
	1
];
var BatchGetBuildsOutput$ = [
	3,
	n0$7,
	"BatchGetBuildsOutput",
	0,
	["builds"],
	[() => Builds]
];
var BatchGetProjectsInput$ = [
	3,
	n0$7,
	"BatchGetProjectsInput",
	0,
	[_n$2],
	[64],
	1
];
var BatchGetProjectsOutput$ = [
	3,
	n0$7,
	"BatchGetProjectsOutput",
	0,
	[_p$1, "projectsNotFound"],
	[() => Projects, 64]
];
var Build$ = [
	3,
	n0$7,
	"Build",
	0,
	[
		"id",
		"arn",
		_sT,
		_eT$1,
		_cP,
		_bS,
		_sV,
		_rSV,
		_pN$1,
		_ph,
		_so$1,
		_ca$1,
		_en$2,
		_l,
		_tIM,
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
	n0$7,
	"BuildPhase",
	0,
	[
		_pT,
		_pS$1,
		_sT,
		_eT$1,
		_dIS,
		_con
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
	n0$7,
	"BuildStatusConfig",
	0,
	[_cont, "targetUrl"],
	[0, 0]
];
var CloudWatchLogsConfig$ = [
	3,
	n0$7,
	"CloudWatchLogsConfig",
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
	n0$7,
	"EnvironmentVariable",
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
	n0$7,
	"GitSubmodulesConfig",
	0,
	["fetchSubmodules"],
	[2],
	1
];
var ListBuildsForProjectInput$ = [
	3,
	n0$7,
	"ListBuildsForProjectInput",
	0,
	[
		_pN$1,
		_sO,
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
	n0$7,
	"ListBuildsForProjectOutput",
	0,
	["ids", _nT$2],
	[64, 0]
];
var ListProjectsInput$ = [
	3,
	n0$7,
	"ListProjectsInput",
	0,
	[
		"sortBy",
		_sO,
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
	n0$7,
	"ListProjectsOutput",
	0,
	[_nT$2, _p$1],
	[0, 64]
];
var LogsConfig$ = [
	3,
	n0$7,
	"LogsConfig",
	0,
	[_cWL, _sL],
	[() => CloudWatchLogsConfig$, () => S3LogsConfig$]
];
var LogsLocation$ = [
	3,
	n0$7,
	"LogsLocation",
	0,
	[
		_gN$2,
		_sN$1,
		"s3LogsArn",
		_cWL,
		_sL
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
	n0$7,
	"PhaseContext",
	0,
	[_m$2],
	[0]
];
var Project$ = [
	3,
	n0$7,
	"Project",
	0,
	[
		_na$1,
		"arn",
		_de$1,
		_so$1,
		_sV,
		_ca$1,
		_en$2,
		_tIM,
		_qTIM,
		_ta$1,
		_cr,
		_lMa,
		_w,
		"badge"
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
	n0$7,
	"ProjectArtifacts",
	0,
	[
		_t$2,
		_lo,
		_pa,
		"namespaceType",
		_na$1,
		"packaging",
		"overrideArtifactName",
		_eD,
		"artifactIdentifier",
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
	n0$7,
	"ProjectBadge",
	0,
	[],
	[]
];
var ProjectCache$ = [
	3,
	n0$7,
	"ProjectCache",
	0,
	[
		_t$2,
		_lo,
		"modes",
		"cacheNamespace"
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
	n0$7,
	"ProjectEnvironment",
	0,
	[
		_t$2,
		"image",
		_cT$2,
		"environmentVariables"
	],
	[
		0,
		0,
		0,
		() => EnvironmentVariables$1
	],
	3
];
var ProjectFleet$ = [
	3,
	n0$7,
	"ProjectFleet",
	0,
	["fleetArn"],
	[0]
];
var ProjectSource$ = [
	3,
	n0$7,
	"ProjectSource",
	0,
	[
		_t$2,
		_lo,
		"gitCloneDepth",
		"gitSubmodulesConfig",
		"buildspec",
		"auth",
		"reportBuildStatus",
		"buildStatusConfig",
		"insecureSsl",
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
	n0$7,
	"ProjectSourceVersion",
	0,
	[_sIo, _sV],
	[0, 0],
	2
];
var RegistryCredential$ = [
	3,
	n0$7,
	"RegistryCredential",
	0,
	["credential", "credentialProvider"],
	[0, 0],
	2
];
var S3LogsConfig$ = [
	3,
	n0$7,
	"S3LogsConfig",
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
	n0$7,
	"SourceAuth",
	0,
	[_t$2, _res],
	[0, 0],
	1
];
var StartBuildInput$ = [
	3,
	n0$7,
	"StartBuildInput",
	0,
	[
		_pN$1,
		"secondarySourcesOverride",
		"secondarySourcesVersionOverride",
		_sV,
		"artifactsOverride",
		"secondaryArtifactsOverride",
		_eVO,
		"sourceTypeOverride",
		"sourceLocationOverride",
		"sourceAuthOverride",
		"gitCloneDepthOverride",
		"gitSubmodulesConfigOverride",
		"buildspecOverride",
		"insecureSslOverride",
		"reportBuildStatusOverride",
		"buildStatusConfigOverride",
		"environmentTypeOverride",
		"imageOverride",
		"computeTypeOverride",
		"certificateOverride",
		"cacheOverride",
		"serviceRoleOverride",
		"privilegedModeOverride",
		"timeoutInMinutesOverride",
		"queuedTimeoutInMinutesOverride",
		"encryptionKeyOverride",
		_iTd,
		"logsConfigOverride",
		"registryCredentialOverride",
		"imagePullCredentialsTypeOverride",
		"debugSessionEnabled",
		"fleetOverride",
		"autoRetryLimitOverride",
		"hostKernelOverride"
	],
	[
		0,
		() => ProjectSources,
		() => ProjectSecondarySourceVersions,
		0,
		() => ProjectArtifacts$,
		() => ProjectArtifactsList,
		() => EnvironmentVariables$1,
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
	n0$7,
	"StartBuildOutput",
	0,
	[_bui],
	[() => Build$]
];
var StopBuildInput$ = [
	3,
	n0$7,
	"StopBuildInput",
	0,
	["id"],
	[0],
	1
];
var StopBuildOutput$ = [
	3,
	n0$7,
	"StopBuildOutput",
	0,
	[_bui],
	[() => Build$]
];
var Tag$$5 = [
	3,
	n0$7,
	"Tag",
	0,
	["key", _va],
	[0, 0]
];
var Webhook$ = [
	3,
	n0$7,
	"Webhook",
	0,
	[
		"url",
		"secret",
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
	n0$7,
	"BuildPhases",
	0,
	() => BuildPhase$
];
var Builds = [
	1,
	n0$7,
	"Builds",
	0,
	() => Build$
];
var EnvironmentVariables$1 = [
	1,
	n0$7,
	"EnvironmentVariables",
	0,
	() => EnvironmentVariable$
];
var PhaseContexts = [
	1,
	n0$7,
	"PhaseContexts",
	0,
	() => PhaseContext$
];
var ProjectArtifactsList = [
	1,
	n0$7,
	"ProjectArtifactsList",
	0,
	() => ProjectArtifacts$
];
var Projects = [
	1,
	n0$7,
	"Projects",
	0,
	() => Project$
];
var ProjectSecondarySourceVersions = [
	1,
	n0$7,
	"ProjectSecondarySourceVersions",
	0,
	() => ProjectSourceVersion$
];
var ProjectSources = [
	1,
	n0$7,
	"ProjectSources",
	0,
	() => ProjectSource$
];
var TagList$3 = [
	1,
	n0$7,
	"TagList",
	0,
	() => Tag$$5
];
var BatchGetBuilds$ = [
	9,
	n0$7,
	"BatchGetBuilds",
	0,
	() => BatchGetBuildsInput$,
	() => BatchGetBuildsOutput$
];
var BatchGetProjects$ = [
	9,
	n0$7,
	"BatchGetProjects",
	0,
	() => BatchGetProjectsInput$,
	() => BatchGetProjectsOutput$
];
var ListBuildsForProject$ = [
	9,
	n0$7,
	"ListBuildsForProject",
	0,
	() => ListBuildsForProjectInput$,
	() => ListBuildsForProjectOutput$
];
var ListProjects$ = [
	9,
	n0$7,
	"ListProjects",
	0,
	() => ListProjectsInput$,
	() => ListProjectsOutput$
];
var StartBuild$ = [
	9,
	n0$7,
	"StartBuild",
	0,
	() => StartBuildInput$,
	() => StartBuildOutput$
];
var StopBuild$ = [
	9,
	n0$7,
	"StopBuild",
	0,
	() => StopBuildInput$,
	() => StopBuildOutput$
];

// node_modules/@aws-sdk/client-ec2
const _AZ$1 = "AvailabilityZone";
const _At$1 = "Attribute";
const _BDM = "BlockDeviceMapping";
const _BDMl = "BlockDeviceMappings";
const _CDr = "CreationDate";
const _CT$2 = "ClientToken";
const _CTre = "CreateTime";
const _Co$2 = "Code";
const _DIF = "DiskImageFormat";
const _DN = "DeviceName";
const _DOT = "DeleteOnTermination";
const _DPer = "DeregistrationProtection";
const _DR$1 = "DryRun";
const _DTe = "DeprecationTime";
const _De = "Description";
const _EBx = "ExecutableBy";
const _EEBD = "EbsEncryptionByDefault";
const _EITIx = "ExportImageTaskId";
const _ETI = "ExportTaskId";
const _En = "Enabled";
const _Enc = "Encrypted";
const _Ev = "Events";
const _Fi = "Filters";
const _Fil = "Filter";
const _G = "Groups";
const _GIr = "GroupId";
const _GN$1 = "GroupName";
const _Gr = "Group";
const _HT = "HttpTokens";
const _IBPAS = "ImageBlockPublicAccessState";
const _II = "InstanceId";
const _IIP = "IamInstanceProfile";
const _IIm = "ImageId";
const _IIn = "InstanceIds";
const _ISnsta = "InstanceState";
const _ISnstan = "InstanceStatus";
const _IT$1 = "InstanceType";
const _ITnst = "InstanceTypes";
const _Im$1 = "Images";
const _Ima = "Image";
const _In = "Instance";
const _Ins = "Instances";
const _KF = "KeyFormat";
const _KKI$1 = "KmsKeyId";
const _KN = "KeyName";
const _KPI = "KeyPairId";
const _KT = "KeyType";
const _LLT = "LastLaunchedTime";
const _LPau = "LaunchPermission";
const _LTD = "LaunchTemplateData";
const _LTI = "LaunchTemplateId";
const _LTN = "LaunchTemplateName";
const _LTV = "LaunchTemplateVersion";
const _LTau = "LaunchTime";
const _MO = "MetadataOptions";
const _MR$1 = "MaxResults";
const _Me = "Message";
const _Mon = "Monitoring";
const _N$3 = "Name";
const _NTe$1 = "NextToken";
const _OArg = "OrganizationArn";
const _OUA = "OrganizationalUnitArn";
const _Ow = "Owners";
const _Own = "Owner";
const _PCr = "ProductCode";
const _PCro$1 = "ProductCodes";
const _Pl = "Platform";
const _Pro = "Progress";
const _Pu = "Public";
const _RDN = "RootDeviceName";
const _RN$1 = "RegionName";
const _RNo = "RoleName";
const _RTe = "ResourceType";
const _Regi = "Region";
const _Rem = "Remove";
const _SBu = "S3Bucket";
const _SEL = "S3ExportLocation";
const _SGIe = "SecurityGroupIds";
const _SGe = "SecurityGroups";
const _SII = "SourceImageId";
const _SIn = "SnapshotId";
const _SIu = "SubnetId";
const _SMt = "StatusMessage";
const _SP$2 = "S3Prefix";
const _SRt = "StateReason";
const _STt$1 = "StartTime";
const _Siz = "Size";
const _Sn = "Snapshots";
const _St$2 = "State";
const _Sta = "Status";
const _T$4 = "Tags";
const _TI = "TerminateInstances";
const _TS = "TagSpecifications";
const _TSa = "TagSpecification";
const _UGs = "UserGroup";
const _UI = "UserId";
const _V$2 = "Value";
const _VCIpu = "VCpuInfo";
const _VI$1 = "VpcId";
const _VIo = "VolumeId";
const _VNe = "VersionNumber";
const _VSo = "VolumeSize";
const _VT = "VolumeType";
const _Va$2 = "Values";
const _Ve = "Versions";
const _Vo = "Volumes";
const _Vol = "Volume";
const _bDM = "blockDeviceMapping";
const _bDMS = "blockDeviceMappingSet";
const _cDr = "creationDate";
const _cT$1 = "clientToken";
const _cTre = "createTime";
const _co = "code";
const _dIF = "diskImageFormat";
const _dN = "deviceName";
const _dOT = "deleteOnTermination";
const _dPe = "deregistrationProtection";
const _dR = "dryRun";
const _dTe = "deprecationTime";
const _de = "description";
const _eEBD = "ebsEncryptionByDefault";
const _eITI = "exportImageTaskId";
const _eQN = "ec2QueryName";
const _eSv = "eventsSet";
const _eTI = "exportTaskId";
const _en$1 = "enabled";
const _enc$1 = "encrypted";
const _g = "group";
const _gIr = "groupId";
const _gN$1 = "groupName";
const _gSr = "groupSet";
const _hT = "httpTokens";
const _iBPAS = "imageBlockPublicAccessState";
const _iI$1 = "instanceId";
const _iIP = "iamInstanceProfile";
const _iIma = "imageId";
const _iSmag = "imageState";
const _iSns = "instancesSet";
const _iSnst = "instanceState";
const _iT$2 = "instanceType";
const _iTS = "instanceTypeSet";
const _it = "item";
const _kKI$1 = "kmsKeyId";
const _kN = "keyName";
const _kPI = "keyPairId";
const _kT = "keyType";
const _lLT = "lastLaunchedTime";
const _lTD = "launchTemplateData";
const _lTI = "launchTemplateId";
const _lTN = "launchTemplateName";
const _lTau = "launchTime";
const _mO = "metadataOptions";
const _mR$2 = "maxResults";
const _me$1 = "message";
const _mon = "monitoring";
const _n$1 = "name";
const _nTe = "nextToken";
const _pC = "productCodes";
const _pl = "platform";
const _pro = "progress";
const _rDN = "rootDeviceName";
const _rNe$1 = "regionName";
const _rTe = "resourceType";
const _s$6 = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
const _sB$1 = "s3Bucket";
const _sEL = "s3ExportLocation";
const _sGIS = "securityGroupIdSet";
const _sGSe = "securityGroupSet";
const _sIIo = "sourceImageId";
const _sIn$1 = "snapshotId";
const _sIu = "subnetId";
const _sMt = "statusMessage";
const _sP = "s3Prefix";
const _sRt = "stateReason";
const _sSn = "snapshotSet";
const _sTt = "startTime";
const _si = "size";
const _st$2 = "state";
const _sta = "status";
const _tS$1 = "tagSet";
const _tSS = "tagSpecificationSet";
const _uI = "userId";
const _v$1 = "value";
const _vI = "vpcId";
const _vIo = "volumeId";
const _vNe = "versionNumber";
const _vS = "volumeSet";
const _vSo = "volumeSize";
const _vT = "volumeType";
const _xN = "xmlName";
const n0$6 = "com.amazonaws.ec2";
const _s_registry$6 = new _shared$0.Wi(_s$6);
var EC2ServiceException$ = [
	-3,
	_s$6,
	"EC2ServiceException",
	0,
	[],
	[]
];
_s_registry$6.registerError(EC2ServiceException$, EC2ServiceException);
const errorTypeRegistries$6 = [_s_registry$6];
var SensitiveUserData = [
	0,
	n0$6,
	"SensitiveUserData",
	8,
	0
];
var AttributeValue$ = [
	3,
	n0$6,
	"AttributeValue",
	0,
	[_V$2],
	[[0, {
		[_eQN]: "Value",
		[_xN]: _v$1
	}]]
];
var BlockDeviceMapping$ = [
	3,
	n0$6,
	_BDM,
	0,
	[
		"Ebs",
		"NoDevice",
		_DN,
		"VirtualName"
	],
	[
		[() => EbsBlockDevice$, {
			[_eQN]: "Ebs",
			[_xN]: "ebs"
		}],
		[0, {
			[_eQN]: "NoDevice",
			[_xN]: "noDevice"
		}],
		[0, {
			[_eQN]: "DeviceName",
			[_xN]: _dN
		}],
		[0, {
			[_eQN]: "VirtualName",
			[_xN]: "virtualName"
		}]
	]
];
var CancelExportTaskRequest$ = [
	3,
	n0$6,
	"CancelExportTaskRequest",
	0,
	[_ETI],
	[[0, {
		[_eQN]: "ExportTaskId",
		[_xN]: _eTI
	}]],
	1
];
var CreateImageRequest$ = [
	3,
	n0$6,
	"CreateImageRequest",
	0,
	[
		_II,
		_N$3,
		_TS,
		"SnapshotLocation",
		"BootModeOverride",
		_DR$1,
		_De,
		"NoReboot",
		_BDMl
	],
	[
		[0, {
			[_eQN]: "InstanceId",
			[_xN]: _iI$1
		}],
		[0, {
			[_eQN]: "Name",
			[_xN]: _n$1
		}],
		[() => TagSpecificationList, { [_xN]: _TSa }],
		0,
		0,
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}],
		[0, {
			[_eQN]: "Description",
			[_xN]: _de
		}],
		[2, {
			[_eQN]: "NoReboot",
			[_xN]: "noReboot"
		}],
		[() => BlockDeviceMappingRequestList, {
			[_eQN]: "BlockDeviceMapping",
			[_xN]: _bDM
		}]
	],
	2
];
var CreateImageResult$ = [
	3,
	n0$6,
	"CreateImageResult",
	0,
	[_IIm],
	[[0, {
		[_eQN]: "ImageId",
		[_xN]: _iIma
	}]]
];
var CreateKeyPairRequest$ = [
	3,
	n0$6,
	"CreateKeyPairRequest",
	0,
	[
		_KN,
		_KT,
		_TS,
		_KF,
		_DR$1
	],
	[
		0,
		0,
		[() => TagSpecificationList, { [_xN]: _TSa }],
		0,
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}]
	],
	1
];
var CreateSecurityGroupRequest$ = [
	3,
	n0$6,
	"CreateSecurityGroupRequest",
	0,
	[
		_De,
		_GN$1,
		_VI$1,
		_TS,
		_DR$1
	],
	[
		[0, { [_xN]: "GroupDescription" }],
		0,
		0,
		[() => TagSpecificationList, { [_xN]: _TSa }],
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}]
	],
	2
];
var CreateSecurityGroupResult$ = [
	3,
	n0$6,
	"CreateSecurityGroupResult",
	0,
	[_GIr, _T$4],
	[[0, {
		[_eQN]: "GroupId",
		[_xN]: _gIr
	}], [() => TagList$2, {
		[_eQN]: "TagSet",
		[_xN]: _tS$1
	}]]
];
var CreateVolumePermission$ = [
	3,
	n0$6,
	"CreateVolumePermission",
	0,
	[_UI, _Gr],
	[[0, {
		[_eQN]: "UserId",
		[_xN]: _uI
	}], [0, {
		[_eQN]: "Group",
		[_xN]: _g
	}]]
];
var DeleteKeyPairRequest$ = [
	3,
	n0$6,
	"DeleteKeyPairRequest",
	0,
	[
		_KN,
		_KPI,
		_DR$1
	],
	[
		0,
		0,
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}]
	]
];
var DeleteKeyPairResult$ = [
	3,
	n0$6,
	"DeleteKeyPairResult",
	0,
	[_KPI],
	[[0, {
		[_eQN]: "KeyPairId",
		[_xN]: _kPI
	}]]
];
var DeregisterImageRequest$ = [
	3,
	n0$6,
	"DeregisterImageRequest",
	0,
	[
		_IIm,
		"DeleteAssociatedSnapshots",
		_DR$1
	],
	[
		0,
		2,
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}]
	],
	1
];
var DeregisterImageResult$ = [
	3,
	n0$6,
	"DeregisterImageResult",
	0,
	[],
	[]
];
var DescribeExportImageTasksRequest$ = [
	3,
	n0$6,
	"DescribeExportImageTasksRequest",
	0,
	[
		_DR$1,
		_Fi,
		_MR$1,
		_NTe$1
	],
	[
		2,
		[() => FilterList, { [_xN]: _Fil }],
		1,
		0
	]
];
var DescribeExportImageTasksResult$ = [
	3,
	n0$6,
	"DescribeExportImageTasksResult",
	0,
	["ExportImageTasks", _NTe$1],
	[[() => ExportImageTaskList, {
		[_eQN]: "ExportImageTaskSet",
		[_xN]: "exportImageTaskSet"
	}], [0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}]]
];
var DescribeImageAttributeRequest$ = [
	3,
	n0$6,
	"DescribeImageAttributeRequest",
	0,
	[
		_At$1,
		_IIm,
		_DR$1
	],
	[
		0,
		0,
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}]
	],
	2
];
var DescribeImagesRequest$$1 = [
	3,
	n0$6,
	"DescribeImagesRequest",
	0,
	[
		"ExecutableUsers",
		"ImageIds",
		_Ow,
		"IncludeDeprecated",
		"IncludeDisabled",
		_MR$1,
		_NTe$1,
		_DR$1,
		_Fi
	],
	[
		[() => ExecutableByStringList, { [_xN]: _EBx }],
		[() => ImageIdStringList, { [_xN]: _IIm }],
		[() => OwnerStringList, { [_xN]: _Own }],
		2,
		2,
		1,
		0,
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeImagesResult$ = [
	3,
	n0$6,
	"DescribeImagesResult",
	0,
	[_NTe$1, _Im$1],
	[[0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}], [() => ImageList$1, {
		[_eQN]: "ImagesSet",
		[_xN]: "imagesSet"
	}]]
];
var DescribeInstancesRequest$ = [
	3,
	n0$6,
	"DescribeInstancesRequest",
	0,
	[
		_IIn,
		_DR$1,
		_Fi,
		_NTe$1,
		_MR$1
	],
	[
		[() => InstanceIdStringList, { [_xN]: _II }],
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }],
		[0, {
			[_eQN]: "NextToken",
			[_xN]: _nTe
		}],
		[1, {
			[_eQN]: "MaxResults",
			[_xN]: _mR$2
		}]
	]
];
var DescribeInstancesResult$ = [
	3,
	n0$6,
	"DescribeInstancesResult",
	0,
	[_NTe$1, "Reservations"],
	[[0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}], [() => ReservationList, {
		[_eQN]: "ReservationSet",
		[_xN]: "reservationSet"
	}]]
];
var DescribeInstanceStatusRequest$ = [
	3,
	n0$6,
	"DescribeInstanceStatusRequest",
	0,
	[
		_IIn,
		_MR$1,
		_NTe$1,
		"IncludeManagedResources",
		_DR$1,
		_Fi,
		"IncludeAllInstances"
	],
	[
		[() => InstanceIdStringList, { [_xN]: _II }],
		1,
		0,
		2,
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }],
		[2, {
			[_eQN]: "IncludeAllInstances",
			[_xN]: "includeAllInstances"
		}]
	]
];
var DescribeInstanceStatusResult$ = [
	3,
	n0$6,
	"DescribeInstanceStatusResult",
	0,
	["InstanceStatuses", _NTe$1],
	[[() => InstanceStatusList, {
		[_eQN]: "InstanceStatusSet",
		[_xN]: "instanceStatusSet"
	}], [0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}]]
];
var DescribeInstanceTypesRequest$ = [
	3,
	n0$6,
	"DescribeInstanceTypesRequest",
	0,
	[
		_DR$1,
		_ITnst,
		_Fi,
		_MR$1,
		_NTe$1,
		"IncludeUnsupportedInRegion"
	],
	[
		2,
		[64, { [_xN]: _IT$1 }],
		[() => FilterList, { [_xN]: _Fil }],
		1,
		0,
		2
	]
];
var DescribeInstanceTypesResult$ = [
	3,
	n0$6,
	"DescribeInstanceTypesResult",
	0,
	[_ITnst, _NTe$1],
	[[() => InstanceTypeInfoList, {
		[_eQN]: "InstanceTypeSet",
		[_xN]: _iTS
	}], [0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}]]
];
var DescribeKeyPairsRequest$ = [
	3,
	n0$6,
	"DescribeKeyPairsRequest",
	0,
	[
		"KeyNames",
		"KeyPairIds",
		"IncludePublicKey",
		_DR$1,
		_Fi
	],
	[
		[() => KeyNameStringList, { [_xN]: _KN }],
		[() => KeyPairIdStringList, { [_xN]: _KPI }],
		2,
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeKeyPairsResult$ = [
	3,
	n0$6,
	"DescribeKeyPairsResult",
	0,
	["KeyPairs"],
	[[() => KeyPairList, {
		[_eQN]: "KeySet",
		[_xN]: "keySet"
	}]]
];
var DescribeLaunchTemplatesRequest$ = [
	3,
	n0$6,
	"DescribeLaunchTemplatesRequest",
	0,
	[
		_DR$1,
		_Fi,
		_NTe$1,
		_MR$1
	],
	[
		2,
		[() => FilterList, { [_xN]: _Fil }],
		0,
		1
	]
];
var DescribeLaunchTemplatesResult$ = [
	3,
	n0$6,
	"DescribeLaunchTemplatesResult",
	0,
	["LaunchTemplates", _NTe$1],
	[[() => LaunchTemplateSet, {
		[_eQN]: "LaunchTemplates",
		[_xN]: "launchTemplates"
	}], [0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}]]
];
var DescribeLaunchTemplateVersionsRequest$ = [
	3,
	n0$6,
	"DescribeLaunchTemplateVersionsRequest",
	0,
	[
		_DR$1,
		_LTI,
		_LTN,
		_Ve,
		_NTe$1,
		_MR$1,
		_Fi
	],
	[
		2,
		0,
		0,
		[() => VersionStringList, { [_xN]: _LTV }],
		0,
		1,
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeLaunchTemplateVersionsResult$ = [
	3,
	n0$6,
	"DescribeLaunchTemplateVersionsResult",
	0,
	["LaunchTemplateVersions", _NTe$1],
	[[() => LaunchTemplateVersionSet, {
		[_eQN]: "LaunchTemplateVersionSet",
		[_xN]: "launchTemplateVersionSet"
	}], [0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}]]
];
var DescribeRegionsRequest$ = [
	3,
	n0$6,
	"DescribeRegionsRequest",
	0,
	[
		"RegionNames",
		"AllRegions",
		_DR$1,
		_Fi
	],
	[
		[() => RegionNameStringList, { [_xN]: _RN$1 }],
		2,
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeRegionsResult$ = [
	3,
	n0$6,
	"DescribeRegionsResult",
	0,
	["Regions"],
	[[() => RegionList, {
		[_eQN]: "RegionInfo",
		[_xN]: "regionInfo"
	}]]
];
var DescribeSnapshotAttributeRequest$ = [
	3,
	n0$6,
	"DescribeSnapshotAttributeRequest",
	0,
	[
		_At$1,
		_SIn,
		_DR$1
	],
	[
		0,
		0,
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}]
	],
	2
];
var DescribeSnapshotAttributeResult$ = [
	3,
	n0$6,
	"DescribeSnapshotAttributeResult",
	0,
	[
		_PCro$1,
		_SIn,
		"CreateVolumePermissions"
	],
	[
		[() => ProductCodeList, {
			[_eQN]: "ProductCodes",
			[_xN]: _pC
		}],
		[0, {
			[_eQN]: "SnapshotId",
			[_xN]: _sIn$1
		}],
		[() => CreateVolumePermissionList, {
			[_eQN]: "CreateVolumePermission",
			[_xN]: "createVolumePermission"
		}]
	]
];
var DescribeSnapshotsRequest$ = [
	3,
	n0$6,
	"DescribeSnapshotsRequest",
	0,
	[
		_MR$1,
		_NTe$1,
		"OwnerIds",
		_DR$1,
		_Fi
	],
	[
		1,
		0,
		[() => OwnerStringList, { [_xN]: _Own }],
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeSnapshotsResult$ = [
	3,
	n0$6,
	"DescribeSnapshotsResult",
	0,
	[_NTe$1, _Sn],
	[[0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}], [() => SnapshotList, {
		[_eQN]: "SnapshotSet",
		[_xN]: _sSn
	}]]
];
var DescribeVolumesRequest$ = [
	3,
	n0$6,
	"DescribeVolumesRequest",
	0,
	[
		_DR$1,
		_Fi,
		_NTe$1,
		_MR$1
	],
	[
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }],
		[0, {
			[_eQN]: "NextToken",
			[_xN]: _nTe
		}],
		[1, {
			[_eQN]: "MaxResults",
			[_xN]: _mR$2
		}]
	]
];
var DescribeVolumesResult$ = [
	3,
	n0$6,
	"DescribeVolumesResult",
	0,
	[_NTe$1, _Vo],
	[[0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}], [() => VolumeList$1, {
		[_eQN]: "VolumeSet",
		[_xN]: _vS
	}]]
];
var DisableImageDeprecationRequest$ = [
	3,
	n0$6,
	"DisableImageDeprecationRequest",
	0,
	[_IIm, _DR$1],
	[0, 2],
	1
];
var DisableImageDeprecationResult$ = [
	3,
	n0$6,
	"DisableImageDeprecationResult",
	0,
	[],
	[]
];
var DisableImageRequest$ = [
	3,
	n0$6,
	"DisableImageRequest",
	0,
	[_IIm, _DR$1],
	[0, 2],
	1
];
var DisableImageResult$ = [
	3,
	n0$6,
	"DisableImageResult",
	0,
	[],
	[]
];
var EbsBlockDevice$ = [
	3,
	n0$6,
	"EbsBlockDevice",
	0,
	[
		_DOT,
		"Iops",
		_SIn,
		_VSo,
		_VT,
		_KKI$1,
		"Throughput",
		"OutpostArn",
		_AZ$1,
		_Enc,
		"VolumeInitializationRate",
		"AvailabilityZoneId",
		"EbsCardIndex"
	],
	[
		[2, {
			[_eQN]: "DeleteOnTermination",
			[_xN]: _dOT
		}],
		[1, {
			[_eQN]: "Iops",
			[_xN]: "iops"
		}],
		[0, {
			[_eQN]: "SnapshotId",
			[_xN]: _sIn$1
		}],
		[1, {
			[_eQN]: "VolumeSize",
			[_xN]: _vSo
		}],
		[0, {
			[_eQN]: "VolumeType",
			[_xN]: _vT
		}],
		[0, {
			[_eQN]: "KmsKeyId",
			[_xN]: _kKI$1
		}],
		[1, {
			[_eQN]: "Throughput",
			[_xN]: "throughput"
		}],
		[0, {
			[_eQN]: "OutpostArn",
			[_xN]: "outpostArn"
		}],
		[0, {
			[_eQN]: "AvailabilityZone",
			[_xN]: "availabilityZone"
		}],
		[2, {
			[_eQN]: "Encrypted",
			[_xN]: _enc$1
		}],
		1,
		0,
		1
	]
];
var EbsInstanceBlockDevice$ = [
	3,
	n0$6,
	"EbsInstanceBlockDevice",
	0,
	[
		_DOT,
		_Sta,
		_VIo
	],
	[
		[2, {
			[_eQN]: "DeleteOnTermination",
			[_xN]: _dOT
		}],
		[0, {
			[_eQN]: "Status",
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: "VolumeId",
			[_xN]: _vIo
		}]
	]
];
var EnableImageDeprecationRequest$ = [
	3,
	n0$6,
	"EnableImageDeprecationRequest",
	0,
	[
		_IIm,
		"DeprecateAt",
		_DR$1
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
	n0$6,
	"EnableImageDeprecationResult",
	0,
	[],
	[]
];
var EnableImageRequest$ = [
	3,
	n0$6,
	"EnableImageRequest",
	0,
	[_IIm, _DR$1],
	[0, 2],
	1
];
var EnableImageResult$ = [
	3,
	n0$6,
	"EnableImageResult",
	0,
	[],
	[]
];
var ExportImageRequest$ = [
	3,
	n0$6,
	"ExportImageRequest",
	0,
	[
		_DIF,
		_IIm,
		_SEL,
		_CT$2,
		_De,
		_DR$1,
		_RNo,
		_TS
	],
	[
		0,
		0,
		() => ExportTaskS3LocationRequest$,
		[0, 4],
		0,
		2,
		0,
		[() => TagSpecificationList, { [_xN]: _TSa }]
	],
	3
];
var ExportImageResult$ = [
	3,
	n0$6,
	"ExportImageResult",
	0,
	[
		_De,
		_DIF,
		_EITIx,
		_IIm,
		_RNo,
		_Pro,
		_SEL,
		_Sta,
		_SMt,
		_T$4
	],
	[
		[0, {
			[_eQN]: "Description",
			[_xN]: _de
		}],
		[0, {
			[_eQN]: "DiskImageFormat",
			[_xN]: _dIF
		}],
		[0, {
			[_eQN]: "ExportImageTaskId",
			[_xN]: _eITI
		}],
		[0, {
			[_eQN]: "ImageId",
			[_xN]: _iIma
		}],
		[0, {
			[_eQN]: "RoleName",
			[_xN]: "roleName"
		}],
		[0, {
			[_eQN]: "Progress",
			[_xN]: _pro
		}],
		[() => ExportTaskS3Location$, {
			[_eQN]: "S3ExportLocation",
			[_xN]: _sEL
		}],
		[0, {
			[_eQN]: "Status",
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: "StatusMessage",
			[_xN]: _sMt
		}],
		[() => TagList$2, {
			[_eQN]: "TagSet",
			[_xN]: _tS$1
		}]
	]
];
var ExportImageTask$ = [
	3,
	n0$6,
	"ExportImageTask",
	0,
	[
		_De,
		_EITIx,
		_IIm,
		_Pro,
		_SEL,
		_Sta,
		_SMt,
		_T$4
	],
	[
		[0, {
			[_eQN]: "Description",
			[_xN]: _de
		}],
		[0, {
			[_eQN]: "ExportImageTaskId",
			[_xN]: _eITI
		}],
		[0, {
			[_eQN]: "ImageId",
			[_xN]: _iIma
		}],
		[0, {
			[_eQN]: "Progress",
			[_xN]: _pro
		}],
		[() => ExportTaskS3Location$, {
			[_eQN]: "S3ExportLocation",
			[_xN]: _sEL
		}],
		[0, {
			[_eQN]: "Status",
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: "StatusMessage",
			[_xN]: _sMt
		}],
		[() => TagList$2, {
			[_eQN]: "TagSet",
			[_xN]: _tS$1
		}]
	]
];
var ExportTaskS3Location$ = [
	3,
	n0$6,
	"ExportTaskS3Location",
	0,
	[_SBu, _SP$2],
	[[0, {
		[_eQN]: "S3Bucket",
		[_xN]: _sB$1
	}], [0, {
		[_eQN]: "S3Prefix",
		[_xN]: _sP
	}]]
];
var ExportTaskS3LocationRequest$ = [
	3,
	n0$6,
	"ExportTaskS3LocationRequest",
	0,
	[_SBu, _SP$2],
	[0, 0],
	1
];
var Filter$ = [
	3,
	n0$6,
	_Fil,
	0,
	[_N$3, _Va$2],
	[0, [() => ValueStringList, { [_xN]: _V$2 }]]
];
var GetEbsEncryptionByDefaultRequest$ = [
	3,
	n0$6,
	"GetEbsEncryptionByDefaultRequest",
	0,
	[_DR$1],
	[2]
];
var GetEbsEncryptionByDefaultResult$ = [
	3,
	n0$6,
	"GetEbsEncryptionByDefaultResult",
	0,
	[_EEBD],
	[[2, {
		[_eQN]: "EbsEncryptionByDefault",
		[_xN]: _eEBD
	}]]
];
var GetImageBlockPublicAccessStateRequest$ = [
	3,
	n0$6,
	"GetImageBlockPublicAccessStateRequest",
	0,
	[_DR$1],
	[2]
];
var GetImageBlockPublicAccessStateResult$ = [
	3,
	n0$6,
	"GetImageBlockPublicAccessStateResult",
	0,
	[_IBPAS],
	[[0, {
		[_eQN]: "ImageBlockPublicAccessState",
		[_xN]: _iBPAS
	}]]
];
var GroupIdentifier$ = [
	3,
	n0$6,
	"GroupIdentifier",
	0,
	[_GIr, _GN$1],
	[[0, {
		[_eQN]: "GroupId",
		[_xN]: _gIr
	}], [0, {
		[_eQN]: "GroupName",
		[_xN]: _gN$1
	}]]
];
var IamInstanceProfile$ = [
	3,
	n0$6,
	_IIP,
	0,
	["Arn", "Id"],
	[[0, {
		[_eQN]: "Arn",
		[_xN]: "arn"
	}], [0, {
		[_eQN]: "Id",
		[_xN]: "id"
	}]]
];
var Image$$1 = [
	3,
	n0$6,
	_Ima,
	0,
	[
		_BDMl,
		_De,
		_N$3,
		_RDN,
		_SRt,
		_T$4,
		_DTe,
		_DPer,
		_LLT,
		_SII,
		_IIm,
		_St$2,
		_CDr,
		_Pu,
		_PCro$1,
		_Pl
	],
	[
		[() => BlockDeviceMappingList, {
			[_eQN]: "BlockDeviceMapping",
			[_xN]: _bDM
		}],
		[0, {
			[_eQN]: "Description",
			[_xN]: _de
		}],
		[0, {
			[_eQN]: "Name",
			[_xN]: _n$1
		}],
		[0, {
			[_eQN]: "RootDeviceName",
			[_xN]: _rDN
		}],
		[() => StateReason$, {
			[_eQN]: "StateReason",
			[_xN]: _sRt
		}],
		[() => TagList$2, {
			[_eQN]: "TagSet",
			[_xN]: _tS$1
		}],
		[0, {
			[_eQN]: "DeprecationTime",
			[_xN]: _dTe
		}],
		[0, {
			[_eQN]: "DeregistrationProtection",
			[_xN]: _dPe
		}],
		[0, {
			[_eQN]: "LastLaunchedTime",
			[_xN]: _lLT
		}],
		[0, {
			[_eQN]: "SourceImageId",
			[_xN]: _sIIo
		}],
		[0, {
			[_eQN]: "ImageId",
			[_xN]: _iIma
		}],
		[0, {
			[_eQN]: "ImageState",
			[_xN]: _iSmag
		}],
		[0, {
			[_eQN]: "CreationDate",
			[_xN]: _cDr
		}],
		[2, {
			[_eQN]: "IsPublic",
			[_xN]: "isPublic"
		}],
		[() => ProductCodeList, {
			[_eQN]: "ProductCodes",
			[_xN]: _pC
		}],
		[0, {
			[_eQN]: "Platform",
			[_xN]: _pl
		}]
	]
];
var ImageAttribute$ = [
	3,
	n0$6,
	"ImageAttribute",
	0,
	[
		_De,
		_LLT,
		_DPer,
		_IIm,
		"LaunchPermissions",
		_PCro$1,
		_BDMl
	],
	[
		[() => AttributeValue$, {
			[_eQN]: "Description",
			[_xN]: _de
		}],
		[() => AttributeValue$, {
			[_eQN]: "LastLaunchedTime",
			[_xN]: _lLT
		}],
		[() => AttributeValue$, {
			[_eQN]: "DeregistrationProtection",
			[_xN]: _dPe
		}],
		[0, {
			[_eQN]: "ImageId",
			[_xN]: _iIma
		}],
		[() => LaunchPermissionList, {
			[_eQN]: "LaunchPermission",
			[_xN]: "launchPermission"
		}],
		[() => ProductCodeList, {
			[_eQN]: "ProductCodes",
			[_xN]: _pC
		}],
		[() => BlockDeviceMappingList, {
			[_eQN]: "BlockDeviceMapping",
			[_xN]: _bDM
		}]
	]
];
var ImageRecycleBinInfo$ = [
	3,
	n0$6,
	"ImageRecycleBinInfo",
	0,
	[
		_IIm,
		_N$3,
		_De
	],
	[
		[0, {
			[_eQN]: "ImageId",
			[_xN]: _iIma
		}],
		[0, {
			[_eQN]: "Name",
			[_xN]: _n$1
		}],
		[0, {
			[_eQN]: "Description",
			[_xN]: _de
		}]
	]
];
var Instance$ = [
	3,
	n0$6,
	_In,
	0,
	[
		_BDMl,
		_CT$2,
		_IIP,
		"InstanceLifecycle",
		_RDN,
		_SGe,
		_SRt,
		_T$4,
		_MO,
		_II,
		_IIm,
		_St$2,
		_KN,
		_PCro$1,
		_IT$1,
		_LTau,
		_Pl,
		_Mon,
		_SIu,
		_VI$1
	],
	[
		[() => InstanceBlockDeviceMappingList, {
			[_eQN]: "BlockDeviceMapping",
			[_xN]: _bDM
		}],
		[0, {
			[_eQN]: "ClientToken",
			[_xN]: _cT$1
		}],
		[() => IamInstanceProfile$, {
			[_eQN]: "IamInstanceProfile",
			[_xN]: _iIP
		}],
		[0, {
			[_eQN]: "InstanceLifecycle",
			[_xN]: "instanceLifecycle"
		}],
		[0, {
			[_eQN]: "RootDeviceName",
			[_xN]: _rDN
		}],
		[() => GroupIdentifierList, {
			[_eQN]: "GroupSet",
			[_xN]: _gSr
		}],
		[() => StateReason$, {
			[_eQN]: "StateReason",
			[_xN]: _sRt
		}],
		[() => TagList$2, {
			[_eQN]: "TagSet",
			[_xN]: _tS$1
		}],
		[() => InstanceMetadataOptionsResponse$, {
			[_eQN]: "MetadataOptions",
			[_xN]: _mO
		}],
		[0, {
			[_eQN]: "InstanceId",
			[_xN]: _iI$1
		}],
		[0, {
			[_eQN]: "ImageId",
			[_xN]: _iIma
		}],
		[() => InstanceState$, {
			[_eQN]: "InstanceState",
			[_xN]: _iSnst
		}],
		[0, {
			[_eQN]: "KeyName",
			[_xN]: _kN
		}],
		[() => ProductCodeList, {
			[_eQN]: "ProductCodes",
			[_xN]: _pC
		}],
		[0, {
			[_eQN]: "InstanceType",
			[_xN]: _iT$2
		}],
		[4, {
			[_eQN]: "LaunchTime",
			[_xN]: _lTau
		}],
		[0, {
			[_eQN]: "Platform",
			[_xN]: _pl
		}],
		[() => Monitoring$, {
			[_eQN]: "Monitoring",
			[_xN]: _mon
		}],
		[0, {
			[_eQN]: "SubnetId",
			[_xN]: _sIu
		}],
		[0, {
			[_eQN]: "VpcId",
			[_xN]: _vI
		}]
	]
];
var InstanceBlockDeviceMapping$ = [
	3,
	n0$6,
	"InstanceBlockDeviceMapping",
	0,
	[_DN, "Ebs"],
	[[0, {
		[_eQN]: "DeviceName",
		[_xN]: _dN
	}], [() => EbsInstanceBlockDevice$, {
		[_eQN]: "Ebs",
		[_xN]: "ebs"
	}]]
];
var InstanceMetadataOptionsResponse$ = [
	3,
	n0$6,
	"InstanceMetadataOptionsResponse",
	0,
	[_St$2, _HT],
	[[0, {
		[_eQN]: "State",
		[_xN]: _st$2
	}], [0, {
		[_eQN]: "HttpTokens",
		[_xN]: _hT
	}]]
];
var InstanceState$ = [
	3,
	n0$6,
	_ISnsta,
	0,
	[_Co$2, _N$3],
	[[1, {
		[_eQN]: "Code",
		[_xN]: _co
	}], [0, {
		[_eQN]: "Name",
		[_xN]: _n$1
	}]]
];
var InstanceStatus$ = [
	3,
	n0$6,
	_ISnstan,
	0,
	[
		_Ev,
		_II,
		_ISnsta,
		_ISnstan,
		"SystemStatus"
	],
	[
		[() => InstanceStatusEventList, {
			[_eQN]: "EventsSet",
			[_xN]: _eSv
		}],
		[0, {
			[_eQN]: "InstanceId",
			[_xN]: _iI$1
		}],
		[() => InstanceState$, {
			[_eQN]: "InstanceState",
			[_xN]: _iSnst
		}],
		[() => InstanceStatusSummary$, {
			[_eQN]: "InstanceStatus",
			[_xN]: "instanceStatus"
		}],
		[() => InstanceStatusSummary$, {
			[_eQN]: "SystemStatus",
			[_xN]: "systemStatus"
		}]
	]
];
var InstanceStatusEvent$ = [
	3,
	n0$6,
	"InstanceStatusEvent",
	0,
	[_Co$2, _De],
	[[0, {
		[_eQN]: "Code",
		[_xN]: _co
	}], [0, {
		[_eQN]: "Description",
		[_xN]: _de
	}]]
];
var InstanceStatusSummary$ = [
	3,
	n0$6,
	"InstanceStatusSummary",
	0,
	[_Sta],
	[[0, {
		[_eQN]: "Status",
		[_xN]: _sta
	}]]
];
var InstanceTypeInfo$ = [
	3,
	n0$6,
	"InstanceTypeInfo",
	0,
	[_IT$1, _VCIpu],
	[[0, {
		[_eQN]: "InstanceType",
		[_xN]: _iT$2
	}], [() => VCpuInfo$, {
		[_eQN]: "VCpuInfo",
		[_xN]: "vCpuInfo"
	}]]
];
var KeyPair$ = [
	3,
	n0$6,
	"KeyPair",
	0,
	[
		_KPI,
		_T$4,
		_KN,
		"KeyMaterial"
	],
	[
		[0, {
			[_eQN]: "KeyPairId",
			[_xN]: _kPI
		}],
		[() => TagList$2, {
			[_eQN]: "TagSet",
			[_xN]: _tS$1
		}],
		[0, {
			[_eQN]: "KeyName",
			[_xN]: _kN
		}],
		[() => SensitiveUserData, {
			[_eQN]: "KeyMaterial",
			[_xN]: "keyMaterial"
		}]
	]
];
var KeyPairInfo$ = [
	3,
	n0$6,
	"KeyPairInfo",
	0,
	[
		_KPI,
		_KT,
		_T$4,
		"PublicKey",
		_CTre,
		_KN
	],
	[
		[0, {
			[_eQN]: "KeyPairId",
			[_xN]: _kPI
		}],
		[0, {
			[_eQN]: "KeyType",
			[_xN]: _kT
		}],
		[() => TagList$2, {
			[_eQN]: "TagSet",
			[_xN]: _tS$1
		}],
		[0, {
			[_eQN]: "PublicKey",
			[_xN]: "publicKey"
		}],
		[4, {
			[_eQN]: "CreateTime",
			[_xN]: _cTre
		}],
		[0, {
			[_eQN]: "KeyName",
			[_xN]: _kN
		}]
	]
];
var LaunchPermission$ = [
	3,
	n0$6,
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
			[_eQN]: "OrganizationArn",
			[_xN]: "organizationArn"
		}],
		[0, {
			[_eQN]: "OrganizationalUnitArn",
			[_xN]: "organizationalUnitArn"
		}],
		[0, {
			[_eQN]: "UserId",
			[_xN]: _uI
		}],
		[0, {
			[_eQN]: "Group",
			[_xN]: _g
		}]
	]
];
var LaunchPermissionModifications$ = [
	3,
	n0$6,
	"LaunchPermissionModifications",
	0,
	["Add", _Rem],
	[[() => LaunchPermissionList, 0], [() => LaunchPermissionList, 0]]
];
var LaunchTemplate$ = [
	3,
	n0$6,
	"LaunchTemplate",
	0,
	[
		_LTI,
		_LTN,
		_CTre,
		_T$4
	],
	[
		[0, {
			[_eQN]: "LaunchTemplateId",
			[_xN]: _lTI
		}],
		[0, {
			[_eQN]: "LaunchTemplateName",
			[_xN]: _lTN
		}],
		[4, {
			[_eQN]: "CreateTime",
			[_xN]: _cTre
		}],
		[() => TagList$2, {
			[_eQN]: "TagSet",
			[_xN]: _tS$1
		}]
	]
];
var LaunchTemplateBlockDeviceMapping$ = [
	3,
	n0$6,
	"LaunchTemplateBlockDeviceMapping",
	0,
	[_DN, "Ebs"],
	[[0, {
		[_eQN]: "DeviceName",
		[_xN]: _dN
	}], [() => LaunchTemplateEbsBlockDevice$, {
		[_eQN]: "Ebs",
		[_xN]: "ebs"
	}]]
];
var LaunchTemplateEbsBlockDevice$ = [
	3,
	n0$6,
	"LaunchTemplateEbsBlockDevice",
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
			[_eQN]: "Encrypted",
			[_xN]: _enc$1
		}],
		[2, {
			[_eQN]: "DeleteOnTermination",
			[_xN]: _dOT
		}],
		[0, {
			[_eQN]: "KmsKeyId",
			[_xN]: _kKI$1
		}],
		[0, {
			[_eQN]: "SnapshotId",
			[_xN]: _sIn$1
		}],
		[1, {
			[_eQN]: "VolumeSize",
			[_xN]: _vSo
		}],
		[0, {
			[_eQN]: "VolumeType",
			[_xN]: _vT
		}]
	]
];
var LaunchTemplateIamInstanceProfileSpecification$ = [
	3,
	n0$6,
	"LaunchTemplateIamInstanceProfileSpecification",
	0,
	["Arn", _N$3],
	[[0, {
		[_eQN]: "Arn",
		[_xN]: "arn"
	}], [0, {
		[_eQN]: "Name",
		[_xN]: _n$1
	}]]
];
var LaunchTemplateInstanceMetadataOptions$ = [
	3,
	n0$6,
	"LaunchTemplateInstanceMetadataOptions",
	0,
	[_St$2, _HT],
	[[0, {
		[_eQN]: "State",
		[_xN]: _st$2
	}], [0, {
		[_eQN]: "HttpTokens",
		[_xN]: _hT
	}]]
];
var LaunchTemplatesMonitoring$ = [
	3,
	n0$6,
	"LaunchTemplatesMonitoring",
	0,
	[_En],
	[[2, {
		[_eQN]: "Enabled",
		[_xN]: _en$1
	}]]
];
var LaunchTemplateTagSpecification$ = [
	3,
	n0$6,
	"LaunchTemplateTagSpecification",
	0,
	[_RTe, _T$4],
	[[0, {
		[_eQN]: "ResourceType",
		[_xN]: _rTe
	}], [() => TagList$2, {
		[_eQN]: "TagSet",
		[_xN]: _tS$1
	}]]
];
var LaunchTemplateVersion$ = [
	3,
	n0$6,
	_LTV,
	0,
	[
		_LTI,
		_LTN,
		_VNe,
		_CTre,
		_LTD
	],
	[
		[0, {
			[_eQN]: "LaunchTemplateId",
			[_xN]: _lTI
		}],
		[0, {
			[_eQN]: "LaunchTemplateName",
			[_xN]: _lTN
		}],
		[1, {
			[_eQN]: "VersionNumber",
			[_xN]: _vNe
		}],
		[4, {
			[_eQN]: "CreateTime",
			[_xN]: _cTre
		}],
		[() => ResponseLaunchTemplateData$, {
			[_eQN]: "LaunchTemplateData",
			[_xN]: _lTD
		}]
	]
];
var ListImagesInRecycleBinRequest$ = [
	3,
	n0$6,
	"ListImagesInRecycleBinRequest",
	0,
	[
		_NTe$1,
		_MR$1,
		_DR$1
	],
	[
		0,
		1,
		2
	]
];
var ListImagesInRecycleBinResult$ = [
	3,
	n0$6,
	"ListImagesInRecycleBinResult",
	0,
	[_Im$1, _NTe$1],
	[[() => ImageRecycleBinInfoList, {
		[_eQN]: "ImageSet",
		[_xN]: "imageSet"
	}], [0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}]]
];
var ListSnapshotsInRecycleBinRequest$ = [
	3,
	n0$6,
	"ListSnapshotsInRecycleBinRequest",
	0,
	[
		_MR$1,
		_NTe$1,
		_DR$1
	],
	[
		1,
		0,
		2
	]
];
var ListSnapshotsInRecycleBinResult$ = [
	3,
	n0$6,
	"ListSnapshotsInRecycleBinResult",
	0,
	[_Sn, _NTe$1],
	[[() => SnapshotRecycleBinInfoList, {
		[_eQN]: "SnapshotSet",
		[_xN]: _sSn
	}], [0, {
		[_eQN]: "NextToken",
		[_xN]: _nTe
	}]]
];
var ModifyImageAttributeRequest$ = [
	3,
	n0$6,
	"ModifyImageAttributeRequest",
	0,
	[
		_IIm,
		_At$1,
		_De,
		_LPau,
		"OperationType",
		_PCro$1,
		"UserGroups",
		"UserIds",
		_V$2,
		"OrganizationArns",
		"OrganizationalUnitArns",
		"ImdsSupport",
		_DR$1
	],
	[
		0,
		0,
		[() => AttributeValue$, 0],
		[() => LaunchPermissionModifications$, 0],
		0,
		[() => ProductCodeStringList, { [_xN]: _PCr }],
		[() => UserGroupStringList, { [_xN]: _UGs }],
		[() => UserIdStringList, { [_xN]: _UI }],
		0,
		[() => OrganizationArnStringList, { [_xN]: _OArg }],
		[() => OrganizationalUnitArnStringList, { [_xN]: _OUA }],
		[() => AttributeValue$, 0],
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}]
	],
	1
];
var Monitoring$ = [
	3,
	n0$6,
	_Mon,
	0,
	[_St$2],
	[[0, {
		[_eQN]: "State",
		[_xN]: _st$2
	}]]
];
var ProductCode$ = [
	3,
	n0$6,
	_PCr,
	0,
	[],
	[]
];
var Region$ = [
	3,
	n0$6,
	_Regi,
	0,
	[_RN$1, "Endpoint"],
	[[0, {
		[_eQN]: "RegionName",
		[_xN]: _rNe$1
	}], [0, {
		[_eQN]: "RegionEndpoint",
		[_xN]: "regionEndpoint"
	}]]
];
var Reservation$ = [
	3,
	n0$6,
	"Reservation",
	0,
	[_G, _Ins],
	[[() => GroupIdentifierList, {
		[_eQN]: "GroupSet",
		[_xN]: _gSr
	}], [() => InstanceList, {
		[_eQN]: "InstancesSet",
		[_xN]: _iSns
	}]]
];
var ResponseLaunchTemplateData$ = [
	3,
	n0$6,
	"ResponseLaunchTemplateData",
	0,
	[
		_IIP,
		_BDMl,
		_IIm,
		_IT$1,
		_KN,
		_Mon,
		_TS,
		_SGIe,
		_SGe,
		_MO
	],
	[
		[() => LaunchTemplateIamInstanceProfileSpecification$, {
			[_eQN]: "IamInstanceProfile",
			[_xN]: _iIP
		}],
		[() => LaunchTemplateBlockDeviceMappingList, {
			[_eQN]: "BlockDeviceMappingSet",
			[_xN]: _bDMS
		}],
		[0, {
			[_eQN]: "ImageId",
			[_xN]: _iIma
		}],
		[0, {
			[_eQN]: "InstanceType",
			[_xN]: _iT$2
		}],
		[0, {
			[_eQN]: "KeyName",
			[_xN]: _kN
		}],
		[() => LaunchTemplatesMonitoring$, {
			[_eQN]: "Monitoring",
			[_xN]: _mon
		}],
		[() => LaunchTemplateTagSpecificationList, {
			[_eQN]: "TagSpecificationSet",
			[_xN]: _tSS
		}],
		[() => ValueStringList, {
			[_eQN]: "SecurityGroupIdSet",
			[_xN]: _sGIS
		}],
		[() => ValueStringList, {
			[_eQN]: "SecurityGroupSet",
			[_xN]: _sGSe
		}],
		[() => LaunchTemplateInstanceMetadataOptions$, {
			[_eQN]: "MetadataOptions",
			[_xN]: _mO
		}]
	]
];
var RestoreImageFromRecycleBinRequest$ = [
	3,
	n0$6,
	"RestoreImageFromRecycleBinRequest",
	0,
	[_IIm, _DR$1],
	[0, 2],
	1
];
var RestoreImageFromRecycleBinResult$ = [
	3,
	n0$6,
	"RestoreImageFromRecycleBinResult",
	0,
	[],
	[]
];
var RestoreSnapshotFromRecycleBinRequest$ = [
	3,
	n0$6,
	"RestoreSnapshotFromRecycleBinRequest",
	0,
	[_SIn, _DR$1],
	[0, 2],
	1
];
var RestoreSnapshotFromRecycleBinResult$ = [
	3,
	n0$6,
	"RestoreSnapshotFromRecycleBinResult",
	0,
	[
		_SIn,
		_De,
		_Enc,
		_Pro,
		_STt$1,
		_St$2,
		_VIo,
		_VSo
	],
	[
		[0, {
			[_eQN]: "SnapshotId",
			[_xN]: _sIn$1
		}],
		[0, {
			[_eQN]: "Description",
			[_xN]: _de
		}],
		[2, {
			[_eQN]: "Encrypted",
			[_xN]: _enc$1
		}],
		[0, {
			[_eQN]: "Progress",
			[_xN]: _pro
		}],
		[4, {
			[_eQN]: "StartTime",
			[_xN]: _sTt
		}],
		[0, {
			[_eQN]: "Status",
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: "VolumeId",
			[_xN]: _vIo
		}],
		[1, {
			[_eQN]: "VolumeSize",
			[_xN]: _vSo
		}]
	]
];
var Snapshot$ = [
	3,
	n0$6,
	"Snapshot",
	0,
	[
		_T$4,
		_SIn,
		_VIo,
		_St$2,
		_STt$1,
		_Pro,
		_De,
		_VSo,
		_Enc,
		_KKI$1
	],
	[
		[() => TagList$2, {
			[_eQN]: "TagSet",
			[_xN]: _tS$1
		}],
		[0, {
			[_eQN]: "SnapshotId",
			[_xN]: _sIn$1
		}],
		[0, {
			[_eQN]: "VolumeId",
			[_xN]: _vIo
		}],
		[0, {
			[_eQN]: "Status",
			[_xN]: _sta
		}],
		[4, {
			[_eQN]: "StartTime",
			[_xN]: _sTt
		}],
		[0, {
			[_eQN]: "Progress",
			[_xN]: _pro
		}],
		[0, {
			[_eQN]: "Description",
			[_xN]: _de
		}],
		[1, {
			[_eQN]: "VolumeSize",
			[_xN]: _vSo
		}],
		[2, {
			[_eQN]: "Encrypted",
			[_xN]: _enc$1
		}],
		[0, {
			[_eQN]: "KmsKeyId",
			[_xN]: _kKI$1
		}]
	]
];
var SnapshotRecycleBinInfo$ = [
	3,
	n0$6,
	"SnapshotRecycleBinInfo",
	0,
	[
		_SIn,
		_De,
		_VIo
	],
	[
		[0, {
			[_eQN]: "SnapshotId",
			[_xN]: _sIn$1
		}],
		[0, {
			[_eQN]: "Description",
			[_xN]: _de
		}],
		[0, {
			[_eQN]: "VolumeId",
			[_xN]: _vIo
		}]
	]
];
var StateReason$ = [
	3,
	n0$6,
	_SRt,
	0,
	[_Co$2, _Me],
	[[0, {
		[_eQN]: "Code",
		[_xN]: _co
	}], [0, {
		[_eQN]: "Message",
		[_xN]: _me$1
	}]]
];
var Tag$$4 = [
	3,
	n0$6,
	"Tag",
	0,
	["Key", _V$2],
	[[0, {
		[_eQN]: "Key",
		[_xN]: "key"
	}], [0, {
		[_eQN]: "Value",
		[_xN]: _v$1
	}]]
];
var TagSpecification$ = [
	3,
	n0$6,
	_TSa,
	0,
	[_RTe, _T$4],
	[[0, {
		[_eQN]: "ResourceType",
		[_xN]: _rTe
	}], [() => TagList$2, { [_xN]: "Tag" }]]
];
var TerminateInstancesRequest$ = [
	3,
	n0$6,
	"TerminateInstancesRequest",
	0,
	[
		_IIn,
		"Force",
		"SkipOsShutdown",
		_DR$1
	],
	[
		[() => InstanceIdStringList, { [_xN]: _II }],
		2,
		2,
		[2, {
			[_eQN]: "DryRun",
			[_xN]: _dR
		}]
	],
	1
];
var TerminateInstancesResult$ = [
	3,
	n0$6,
	"TerminateInstancesResult",
	0,
	[],
	[]
];
var VCpuInfo$ = [
	3,
	n0$6,
	_VCIpu,
	0,
	["DefaultVCpus"],
	[[1, {
		[_eQN]: "DefaultVCpus",
		[_xN]: "defaultVCpus"
	}]]
];
var Volume$$1 = [
	3,
	n0$6,
	_Vol,
	0,
	[
		_T$4,
		_VT,
		_VIo,
		_Siz,
		_SIn,
		_St$2,
		_CTre,
		_Enc,
		_KKI$1
	],
	[
		[() => TagList$2, {
			[_eQN]: "TagSet",
			[_xN]: _tS$1
		}],
		[0, {
			[_eQN]: "VolumeType",
			[_xN]: _vT
		}],
		[0, {
			[_eQN]: "VolumeId",
			[_xN]: _vIo
		}],
		[1, {
			[_eQN]: "Size",
			[_xN]: _si
		}],
		[0, {
			[_eQN]: "SnapshotId",
			[_xN]: _sIn$1
		}],
		[0, {
			[_eQN]: "Status",
			[_xN]: _sta
		}],
		[4, {
			[_eQN]: "CreateTime",
			[_xN]: _cTre
		}],
		[2, {
			[_eQN]: "Encrypted",
			[_xN]: _enc$1
		}],
		[0, {
			[_eQN]: "KmsKeyId",
			[_xN]: _kKI$1
		}]
	]
];
var __Unit = "unit";
var BlockDeviceMappingList = [
	1,
	n0$6,
	"BlockDeviceMappingList",
	0,
	[() => BlockDeviceMapping$, { [_xN]: _it }]
];
var BlockDeviceMappingRequestList = [
	1,
	n0$6,
	"BlockDeviceMappingRequestList",
	0,
	[() => BlockDeviceMapping$, { [_xN]: _BDM }]
];
var CreateVolumePermissionList = [
	1,
	n0$6,
	"CreateVolumePermissionList",
	0,
	[() => CreateVolumePermission$, { [_xN]: _it }]
];
var ExecutableByStringList = [
	1,
	n0$6,
	"ExecutableByStringList",
	0,
	[0, { [_xN]: _EBx }]
];
var ExportImageTaskList = [
	1,
	n0$6,
	"ExportImageTaskList",
	0,
	[() => ExportImageTask$, { [_xN]: _it }]
];
var FilterList = [
	1,
	n0$6,
	"FilterList",
	0,
	[() => Filter$, { [_xN]: _Fil }]
];
var GroupIdentifierList = [
	1,
	n0$6,
	"GroupIdentifierList",
	0,
	[() => GroupIdentifier$, { [_xN]: _it }]
];
var ImageIdStringList = [
	1,
	n0$6,
	"ImageIdStringList",
	0,
	[0, { [_xN]: _IIm }]
];
var ImageList$1 = [
	1,
	n0$6,
	"ImageList",
	0,
	[() => Image$$1, { [_xN]: _it }]
];
var ImageRecycleBinInfoList = [
	1,
	n0$6,
	"ImageRecycleBinInfoList",
	0,
	[() => ImageRecycleBinInfo$, { [_xN]: _it }]
];
var InstanceBlockDeviceMappingList = [
	1,
	n0$6,
	"InstanceBlockDeviceMappingList",
	0,
	[() => InstanceBlockDeviceMapping$, { [_xN]: _it }]
];
var InstanceIdStringList = [
	1,
	n0$6,
	"InstanceIdStringList",
	0,
	[0, { [_xN]: _II }]
];
var InstanceList = [
	1,
	n0$6,
	"InstanceList",
	0,
	[() => Instance$, { [_xN]: _it }]
];
var InstanceStatusEventList = [
	1,
	n0$6,
	"InstanceStatusEventList",
	0,
	[() => InstanceStatusEvent$, { [_xN]: _it }]
];
var InstanceStatusList = [
	1,
	n0$6,
	"InstanceStatusList",
	0,
	[() => InstanceStatus$, { [_xN]: _it }]
];
var InstanceTypeInfoList = [
	1,
	n0$6,
	"InstanceTypeInfoList",
	0,
	[() => InstanceTypeInfo$, { [_xN]: _it }]
];
var KeyNameStringList = [
	1,
	n0$6,
	"KeyNameStringList",
	0,
	[0, { [_xN]: _KN }]
];
var KeyPairIdStringList = [
	1,
	n0$6,
	"KeyPairIdStringList",
	0,
	[0, { [_xN]: _KPI }]
];
var KeyPairList = [
	1,
	n0$6,
	"KeyPairList",
	0,
	[() => KeyPairInfo$, { [_xN]: _it }]
];
var LaunchPermissionList = [
	1,
	n0$6,
	"LaunchPermissionList",
	0,
	[() => LaunchPermission$, { [_xN]: _it }]
];
var LaunchTemplateBlockDeviceMappingList = [
	1,
	n0$6,
	"LaunchTemplateBlockDeviceMappingList",
	0,
	[() => LaunchTemplateBlockDeviceMapping$, { [_xN]: _it }]
];
var LaunchTemplateSet = [
	1,
	n0$6,
	"LaunchTemplateSet",
	0,
	[() => LaunchTemplate$, { [_xN]: _it }]
];
var LaunchTemplateTagSpecificationList = [
	1,
	n0$6,
	"LaunchTemplateTagSpecificationList",
	0,
	[() => LaunchTemplateTagSpecification$, { [_xN]: _it }]
];
var LaunchTemplateVersionSet = [
	1,
	n0$6,
	"LaunchTemplateVersionSet",
	0,
	[() => LaunchTemplateVersion$, { [_xN]: _it }]
];
var OrganizationalUnitArnStringList = [
	1,
	n0$6,
	"OrganizationalUnitArnStringList",
	0,
	[0, { [_xN]: _OUA }]
];
var OrganizationArnStringList = [
	1,
	n0$6,
	"OrganizationArnStringList",
	0,
	[0, { [_xN]: _OArg }]
];
var OwnerStringList = [
	1,
	n0$6,
	"OwnerStringList",
	0,
	[0, { [_xN]: _Own }]
];
var ProductCodeList = [
	1,
	n0$6,
	"ProductCodeList",
	0,
	[() => ProductCode$, { [_xN]: _it }]
];
var ProductCodeStringList = [
	1,
	n0$6,
	"ProductCodeStringList",
	0,
	[0, { [_xN]: _PCr }]
];
var RegionList = [
	1,
	n0$6,
	"RegionList",
	0,
	[() => Region$, { [_xN]: _it }]
];
var RegionNameStringList = [
	1,
	n0$6,
	"RegionNameStringList",
	0,
	[0, { [_xN]: _RN$1 }]
];
var ReservationList = [
	1,
	n0$6,
	"ReservationList",
	0,
	[() => Reservation$, { [_xN]: _it }]
];
var SnapshotList = [
	1,
	n0$6,
	"SnapshotList",
	0,
	[() => Snapshot$, { [_xN]: _it }]
];
var SnapshotRecycleBinInfoList = [
	1,
	n0$6,
	"SnapshotRecycleBinInfoList",
	0,
	[() => SnapshotRecycleBinInfo$, { [_xN]: _it }]
];
var TagList$2 = [
	1,
	n0$6,
	"TagList",
	0,
	[() => Tag$$4, { [_xN]: _it }]
];
var TagSpecificationList = [
	1,
	n0$6,
	"TagSpecificationList",
	0,
	[() => TagSpecification$, { [_xN]: _it }]
];
var UserGroupStringList = [
	1,
	n0$6,
	"UserGroupStringList",
	0,
	[0, { [_xN]: _UGs }]
];
var UserIdStringList = [
	1,
	n0$6,
	"UserIdStringList",
	0,
	[0, { [_xN]: _UI }]
];
var ValueStringList = [
	1,
	n0$6,
	"ValueStringList",
	0,
	[0, { [_xN]: _it }]
];
var VersionStringList = [
	1,
	n0$6,
	"VersionStringList",
	0,
	[0, { [_xN]: _it }]
];
var VolumeList$1 = [
	1,
	n0$6,
	"VolumeList",
	0,
	[() => Volume$$1, { [_xN]: _it }]
];
var CancelExportTask$ = [
	9,
	n0$6,
	"CancelExportTask",
	0,
	() => CancelExportTaskRequest$,
	() => __Unit
];
var CreateImage$ = [
	9,
	n0$6,
	"CreateImage",
	0,
	() => CreateImageRequest$,
	() => CreateImageResult$
];
var CreateKeyPair$ = [
	9,
	n0$6,
	"CreateKeyPair",
	0,
	() => CreateKeyPairRequest$,
	() => KeyPair$
];
var CreateSecurityGroup$ = [
	9,
	n0$6,
	"CreateSecurityGroup",
	0,
	() => CreateSecurityGroupRequest$,
	() => CreateSecurityGroupResult$
];
var DeleteKeyPair$ = [
	9,
	n0$6,
	"DeleteKeyPair",
	0,
	() => DeleteKeyPairRequest$,
	() => DeleteKeyPairResult$
];
var DeregisterImage$ = [
	9,
	n0$6,
	"DeregisterImage",
	0,
	() => DeregisterImageRequest$,
	() => DeregisterImageResult$
];
var DescribeExportImageTasks$ = [
	9,
	n0$6,
	"DescribeExportImageTasks",
	0,
	() => DescribeExportImageTasksRequest$,
	() => DescribeExportImageTasksResult$
];
var DescribeImageAttribute$ = [
	9,
	n0$6,
	"DescribeImageAttribute",
	0,
	() => DescribeImageAttributeRequest$,
	() => ImageAttribute$
];
var DescribeImages$$1 = [
	9,
	n0$6,
	"DescribeImages",
	0,
	() => DescribeImagesRequest$$1,
	() => DescribeImagesResult$
];
var DescribeInstances$ = [
	9,
	n0$6,
	"DescribeInstances",
	0,
	() => DescribeInstancesRequest$,
	() => DescribeInstancesResult$
];
var DescribeInstanceStatus$ = [
	9,
	n0$6,
	"DescribeInstanceStatus",
	0,
	() => DescribeInstanceStatusRequest$,
	() => DescribeInstanceStatusResult$
];
var DescribeInstanceTypes$ = [
	9,
	n0$6,
	"DescribeInstanceTypes",
	0,
	() => DescribeInstanceTypesRequest$,
	() => DescribeInstanceTypesResult$
];
var DescribeKeyPairs$ = [
	9,
	n0$6,
	"DescribeKeyPairs",
	0,
	() => DescribeKeyPairsRequest$,
	() => DescribeKeyPairsResult$
];
var DescribeLaunchTemplates$ = [
	9,
	n0$6,
	"DescribeLaunchTemplates",
	0,
	() => DescribeLaunchTemplatesRequest$,
	() => DescribeLaunchTemplatesResult$
];
var DescribeLaunchTemplateVersions$ = [
	9,
	n0$6,
	"DescribeLaunchTemplateVersions",
	0,
	() => DescribeLaunchTemplateVersionsRequest$,
	() => DescribeLaunchTemplateVersionsResult$
];
var DescribeRegions$ = [
	9,
	n0$6,
	"DescribeRegions",
	0,
	() => DescribeRegionsRequest$,
	() => DescribeRegionsResult$
];
var DescribeSnapshotAttribute$ = [
	9,
	n0$6,
	"DescribeSnapshotAttribute",
	0,
	() => DescribeSnapshotAttributeRequest$,
	() => DescribeSnapshotAttributeResult$
];
var DescribeSnapshots$ = [
	9,
	n0$6,
	"DescribeSnapshots",
	0,
	() => DescribeSnapshotsRequest$,
	() => DescribeSnapshotsResult$
];
var DescribeVolumes$ = [
	9,
	n0$6,
	"DescribeVolumes",
	0,
	() => DescribeVolumesRequest$,
	() => DescribeVolumesResult$
];
var DisableImage$ = [
	9,
	n0$6,
	"DisableImage",
	0,
	() => DisableImageRequest$,
	() => DisableImageResult$
];
var DisableImageDeprecation$ = [
	9,
	n0$6,
	"DisableImageDeprecation",
	0,
	() => DisableImageDeprecationRequest$,
	() => DisableImageDeprecationResult$
];
var EnableImage$ = [
	9,
	n0$6,
	"EnableImage",
	0,
	() => EnableImageRequest$,
	() => EnableImageResult$
];
var EnableImageDeprecation$ = [
	9,
	n0$6,
	"EnableImageDeprecation",
	0,
	() => EnableImageDeprecationRequest$,
	() => EnableImageDeprecationResult$
];
var ExportImage$ = [
	9,
	n0$6,
	"ExportImage",
	0,
	() => ExportImageRequest$,
	() => ExportImageResult$
];
var GetEbsEncryptionByDefault$ = [
	9,
	n0$6,
	"GetEbsEncryptionByDefault",
	0,
	() => GetEbsEncryptionByDefaultRequest$,
	() => GetEbsEncryptionByDefaultResult$
];
var GetImageBlockPublicAccessState$ = [
	9,
	n0$6,
	"GetImageBlockPublicAccessState",
	0,
	() => GetImageBlockPublicAccessStateRequest$,
	() => GetImageBlockPublicAccessStateResult$
];
var ListImagesInRecycleBin$ = [
	9,
	n0$6,
	"ListImagesInRecycleBin",
	0,
	() => ListImagesInRecycleBinRequest$,
	() => ListImagesInRecycleBinResult$
];
var ListSnapshotsInRecycleBin$ = [
	9,
	n0$6,
	"ListSnapshotsInRecycleBin",
	0,
	() => ListSnapshotsInRecycleBinRequest$,
	() => ListSnapshotsInRecycleBinResult$
];
var ModifyImageAttribute$ = [
	9,
	n0$6,
	"ModifyImageAttribute",
	0,
	() => ModifyImageAttributeRequest$,
	() => __Unit
];
var RestoreImageFromRecycleBin$ = [
	9,
	n0$6,
	"RestoreImageFromRecycleBin",
	0,
	() => RestoreImageFromRecycleBinRequest$,
	() => RestoreImageFromRecycleBinResult$
];
var RestoreSnapshotFromRecycleBin$ = [
	9,
	n0$6,
	"RestoreSnapshotFromRecycleBin",
	0,
	() => RestoreSnapshotFromRecycleBinRequest$,
	() => RestoreSnapshotFromRecycleBinResult$
];
var TerminateInstances$ = [
	9,
	n0$6,
	_TI,
	0,
	() => TerminateInstancesRequest$,
	() => TerminateInstancesResult$
];

// node_modules/@aws-sdk/client-ecr
const _c$4 = "client";
const _cAr$1 = "createdAt";
const _d = "description";
const _e$4 = "error";
const _eC$1 = "encryptionConfiguration";
const _eT = "encryptionType";
const _f$1 = "failures";
const _fC = "failureCode";
const _fR = "failureReason";
const _fSC = "findingSeverityCounts";
const _fT = "filterType";
const _fi = "filter";
const _iDm = "imageDigest";
const _iI = "imageIds";
const _iIm = "imageId";
const _iM = "imageManifest";
const _iMMT = "imageManifestMediaType";
const _iPA = "imagePushedAt";
const _iS = "imageStatus";
const _iSC = "imageScanningConfiguration";
const _iSCA = "imageScanCompletedAt";
const _iSS = "imageScanStatus";
const _iT$1 = "imageTags";
const _iTM = "imageTagMutability";
const _iTMEF = "imageTagMutabilityExclusionFilters";
const _iTm = "imageTag";
const _kK = "kmsKey";
const _lDa = "layerDigest";
const _lEA = "lastEvaluatedAt";
const _lPT = "lifecyclePolicyText";
const _m$1 = "message";
const _mR$1 = "maxResults";
const _nT$1 = "nextToken";
const _rAe$1 = "repositoryArn";
const _rI = "registryId";
const _rN = "repositoryName";
const _rNe = "repositoryNames";
const _s$5 = "smithy.ts.sdk.synthetic.com.amazonaws.ecr";
const _sOP = "scanOnPush";
const _st$1 = "status";
const _tS = "tagStatus";
const _tSC = "targetStorageClass";
const _ty = "type";
const _vSUA = "vulnerabilitySourceUpdatedAt";
const n0$5 = "com.amazonaws.ecr";
const _s_registry$5 = new _shared$0.Wi(_s$5);
var ECRServiceException$ = [
	-3,
	_s$5,
	"ECRServiceException",
	0,
	[],
	[]
];
_s_registry$5.registerError(ECRServiceException$, ECRServiceException);
const n0_registry$5 = new _shared$0.Wi(n0$5);
var ImageAlreadyExistsException$ = [
	-3,
	n0$5,
	"ImageAlreadyExistsException",
	{ [_e$4]: _c$4 },
	[_m$1],
	[0]
];
n0_registry$5.registerError(ImageAlreadyExistsException$, ImageAlreadyExistsException);
var ImageNotFoundException$ = [
	-3,
	n0$5,
	"ImageNotFoundException",
	{ [_e$4]: _c$4 },
	[_m$1],
	[0]
];
n0_registry$5.registerError(ImageNotFoundException$, ImageNotFoundException);
var ImageStorageClassUpdateNotSupportedException$ = [
	-3,
	n0$5,
	"ImageStorageClassUpdateNotSupportedException",
	{ [_e$4]: _c$4 },
	[_m$1],
	[0]
];
n0_registry$5.registerError(ImageStorageClassUpdateNotSupportedException$, ImageStorageClassUpdateNotSupportedException);
var InvalidParameterException$$1 = [
	-3,
	n0$5,
	"InvalidParameterException",
	{ [_e$4]: _c$4 },
	[_m$1],
	[0]
];
n0_registry$5.registerError(InvalidParameterException$$1, InvalidParameterException$1);
var LayersNotFoundException$ = [
	-3,
	n0$5,
	"LayersNotFoundException",
	{ [_e$4]: _c$4 },
	[_m$1],
	[0]
];
n0_registry$5.registerError(LayersNotFoundException$, LayersNotFoundException);
var LifecyclePolicyNotFoundException$ = [
	-3,
	n0$5,
	"LifecyclePolicyNotFoundException",
	{ [_e$4]: _c$4 },
	[_m$1],
	[0]
];
n0_registry$5.registerError(LifecyclePolicyNotFoundException$, LifecyclePolicyNotFoundException);
var LifecyclePolicyPreviewInProgressException$ = [
	-3,
	n0$5,
	"LifecyclePolicyPreviewInProgressException",
	{ [_e$4]: _c$4 },
	[_m$1],
	[0]
];
n0_registry$5.registerError(LifecyclePolicyPreviewInProgressException$, LifecyclePolicyPreviewInProgressException);
var ReferencedImagesNotFoundException$ = [
	-3,
	n0$5,
	"ReferencedImagesNotFoundException",
	{ [_e$4]: _c$4 },
	[_m$1],
	[0]
];
n0_registry$5.registerError(ReferencedImagesNotFoundException$, ReferencedImagesNotFoundException);
var RepositoryNotFoundException$ = [
	-3,
	n0$5,
	"RepositoryNotFoundException",
	{ [_e$4]: _c$4 },
	[_m$1],
	[0]
];
n0_registry$5.registerError(RepositoryNotFoundException$, RepositoryNotFoundException);
var ValidationException$$1 = [
	-3,
	n0$5,
	"ValidationException",
	{
		[_e$4]: _c$4,
		httpError: 400
	},
	[_m$1],
	[0]
];
n0_registry$5.registerError(ValidationException$$1, ValidationException$1);
const errorTypeRegistries$5 = [_s_registry$5, n0_registry$5];
var AuthorizationData$ = [
	3,
	n0$5,
	"AuthorizationData",
	0,
	[
		"authorizationToken",
		"expiresAt",
		"proxyEndpoint"
	],
	[
		0,
		4,
		0
	]
];
var BatchDeleteImageRequest$ = [
	3,
	n0$5,
	"BatchDeleteImageRequest",
	0,
	[
		_rN,
		_iI,
		_rI
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
	n0$5,
	"BatchDeleteImageResponse",
	0,
	[_iI, _f$1],
	[() => ImageIdentifierList, () => ImageFailureList]
];
var BatchGetImageRequest$ = [
	3,
	n0$5,
	"BatchGetImageRequest",
	0,
	[
		_rN,
		_iI,
		_rI,
		"acceptedMediaTypes"
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
	n0$5,
	"BatchGetImageResponse",
	0,
	["images", _f$1],
	[() => ImageList, () => ImageFailureList]
];
var DescribeImagesFilter$ = [
	3,
	n0$5,
	"DescribeImagesFilter",
	0,
	[_tS, _iS],
	[0, 0]
];
var DescribeImagesRequest$ = [
	3,
	n0$5,
	"DescribeImagesRequest",
	0,
	[
		_rN,
		_rI,
		_iI,
		_nT$1,
		_mR$1,
		_fi
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
	n0$5,
	"DescribeImagesResponse",
	0,
	["imageDetails", _nT$1],
	[() => ImageDetailList, 0]
];
var DescribeRepositoriesRequest$ = [
	3,
	n0$5,
	"DescribeRepositoriesRequest",
	0,
	[
		_rI,
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
	n0$5,
	"DescribeRepositoriesResponse",
	0,
	["repositories", _nT$1],
	[() => RepositoryList, 0]
];
var EncryptionConfiguration$ = [
	3,
	n0$5,
	"EncryptionConfiguration",
	0,
	[_eT, _kK],
	[0, 0],
	1
];
var GetAuthorizationTokenRequest$ = [
	3,
	n0$5,
	"GetAuthorizationTokenRequest",
	0,
	["registryIds"],
	[64]
];
var GetAuthorizationTokenResponse$ = [
	3,
	n0$5,
	"GetAuthorizationTokenResponse",
	0,
	["authorizationData"],
	[() => AuthorizationDataList]
];
var GetDownloadUrlForLayerRequest$ = [
	3,
	n0$5,
	"GetDownloadUrlForLayerRequest",
	0,
	[
		_rN,
		_lDa,
		_rI
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
	n0$5,
	"GetDownloadUrlForLayerResponse",
	0,
	["downloadUrl", _lDa],
	[0, 0]
];
var GetLifecyclePolicyPreviewRequest$ = [
	3,
	n0$5,
	"GetLifecyclePolicyPreviewRequest",
	0,
	[
		_rN,
		_rI,
		_iI,
		_nT$1,
		_mR$1,
		_fi
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
	n0$5,
	"GetLifecyclePolicyPreviewResponse",
	0,
	[
		_rI,
		_rN,
		_lPT,
		_st$1,
		_nT$1,
		"previewResults",
		"summary"
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
	n0$5,
	"GetLifecyclePolicyRequest",
	0,
	[_rN, _rI],
	[0, 0],
	1
];
var GetLifecyclePolicyResponse$ = [
	3,
	n0$5,
	"GetLifecyclePolicyResponse",
	0,
	[
		_rI,
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
	n0$5,
	"Image",
	0,
	[
		_rI,
		_rN,
		_iIm,
		_iM,
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
	n0$5,
	"ImageDetail",
	0,
	[
		_rI,
		_rN,
		_iDm,
		_iT$1,
		"imageSizeInBytes",
		_iPA,
		_iSS,
		"imageScanFindingsSummary",
		_iMMT,
		"artifactMediaType",
		"lastRecordedPullTime",
		"subjectManifestDigest",
		_iS,
		"lastArchivedAt",
		"lastActivatedAt"
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
	n0$5,
	"ImageFailure",
	0,
	[
		_iIm,
		_fC,
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
	n0$5,
	"ImageIdentifier",
	0,
	[_iDm, _iTm],
	[0, 0]
];
var ImageScanFindingsSummary$ = [
	3,
	n0$5,
	"ImageScanFindingsSummary",
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
	n0$5,
	"ImageScanningConfiguration",
	0,
	[_sOP],
	[2]
];
var ImageScanStatus$ = [
	3,
	n0$5,
	"ImageScanStatus",
	0,
	[_st$1, _d],
	[0, 0]
];
var ImageTagMutabilityExclusionFilter$ = [
	3,
	n0$5,
	"ImageTagMutabilityExclusionFilter",
	0,
	[_fT, _fi],
	[0, 0],
	2
];
var LifecyclePolicyPreviewFilter$ = [
	3,
	n0$5,
	"LifecyclePolicyPreviewFilter",
	0,
	[_tS],
	[0]
];
var LifecyclePolicyPreviewResult$ = [
	3,
	n0$5,
	"LifecyclePolicyPreviewResult",
	0,
	[
		_iT$1,
		_iDm,
		_iPA,
		"action",
		"appliedRulePriority",
		"storageClass"
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
	n0$5,
	"LifecyclePolicyPreviewSummary",
	0,
	["expiringImageTotalCount", "transitioningImageTotalCounts"],
	[1, () => TransitioningImageTotalCounts]
];
var LifecyclePolicyRuleAction$ = [
	3,
	n0$5,
	"LifecyclePolicyRuleAction",
	0,
	[_ty, _tSC],
	[0, 0]
];
var PutImageRequest$ = [
	3,
	n0$5,
	"PutImageRequest",
	0,
	[
		_rN,
		_iM,
		_rI,
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
	n0$5,
	"PutImageResponse",
	0,
	["image"],
	[() => Image$]
];
var Repository$ = [
	3,
	n0$5,
	"Repository",
	0,
	[
		_rAe$1,
		_rI,
		_rN,
		"repositoryUri",
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
	n0$5,
	"StartLifecyclePolicyPreviewRequest",
	0,
	[
		_rN,
		_rI,
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
	n0$5,
	"StartLifecyclePolicyPreviewResponse",
	0,
	[
		_rI,
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
	n0$5,
	"TransitioningImageTotalCount",
	0,
	[_tSC, "imageTotalCount"],
	[0, 1]
];
var UpdateImageStorageClassRequest$ = [
	3,
	n0$5,
	"UpdateImageStorageClassRequest",
	0,
	[
		_rN,
		_iIm,
		_tSC,
		_rI
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
	n0$5,
	"UpdateImageStorageClassResponse",
	0,
	[
		_rI,
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
	n0$5,
	"AuthorizationDataList",
	0,
	() => AuthorizationData$
];
var ImageDetailList = [
	1,
	n0$5,
	"ImageDetailList",
	0,
	() => ImageDetail$
];
var ImageFailureList = [
	1,
	n0$5,
	"ImageFailureList",
	0,
	() => ImageFailure$
];
var ImageIdentifierList = [
	1,
	n0$5,
	"ImageIdentifierList",
	0,
	() => ImageIdentifier$
];
var ImageList = [
	1,
	n0$5,
	"ImageList",
	0,
	() => Image$
];
var ImageTagMutabilityExclusionFilters = [
	1,
	n0$5,
	"ImageTagMutabilityExclusionFilters",
	0,
	() => ImageTagMutabilityExclusionFilter$
];
var LifecyclePolicyPreviewResultList = [
	1,
	n0$5,
	"LifecyclePolicyPreviewResultList",
	0,
	() => LifecyclePolicyPreviewResult$
];
var RepositoryList = [
	1,
	n0$5,
	"RepositoryList",
	0,
	() => Repository$
];
var TransitioningImageTotalCounts = [
	1,
	n0$5,
	"TransitioningImageTotalCounts",
	0,
	() => TransitioningImageTotalCount$
];
var BatchDeleteImage$ = [
	9,
	n0$5,
	"BatchDeleteImage",
	0,
	() => BatchDeleteImageRequest$,
	() => BatchDeleteImageResponse$
];
var BatchGetImage$ = [
	9,
	n0$5,
	"BatchGetImage",
	0,
	() => BatchGetImageRequest$,
	() => BatchGetImageResponse$
];
var DescribeImages$ = [
	9,
	n0$5,
	"DescribeImages",
	0,
	() => DescribeImagesRequest$,
	() => DescribeImagesResponse$
];
var DescribeRepositories$ = [
	9,
	n0$5,
	"DescribeRepositories",
	0,
	() => DescribeRepositoriesRequest$,
	() => DescribeRepositoriesResponse$
];
var GetAuthorizationToken$ = [
	9,
	n0$5,
	"GetAuthorizationToken",
	0,
	() => GetAuthorizationTokenRequest$,
	() => GetAuthorizationTokenResponse$
];
var GetDownloadUrlForLayer$ = [
	9,
	n0$5,
	"GetDownloadUrlForLayer",
	0,
	() => GetDownloadUrlForLayerRequest$,
	() => GetDownloadUrlForLayerResponse$
];
var GetLifecyclePolicy$ = [
	9,
	n0$5,
	"GetLifecyclePolicy",
	0,
	() => GetLifecyclePolicyRequest$,
	() => GetLifecyclePolicyResponse$
];
var GetLifecyclePolicyPreview$ = [
	9,
	n0$5,
	"GetLifecyclePolicyPreview",
	0,
	() => GetLifecyclePolicyPreviewRequest$,
	() => GetLifecyclePolicyPreviewResponse$
];
var PutImage$ = [
	9,
	n0$5,
	"PutImage",
	0,
	() => PutImageRequest$,
	() => PutImageResponse$
];
var StartLifecyclePolicyPreview$ = [
	9,
	n0$5,
	"StartLifecyclePolicyPreview",
	0,
	() => StartLifecyclePolicyPreviewRequest$,
	() => StartLifecyclePolicyPreviewResponse$
];
var UpdateImageStorageClass$ = [
	9,
	n0$5,
	"UpdateImageStorageClass",
	0,
	() => UpdateImageStorageClassRequest$,
	() => UpdateImageStorageClassResponse$
];

// node_modules/@aws-sdk/client-ecs
const _aCd = "advancedConfiguration";
const _aCu = "authorizationConfig";
const _aTGA = "alternateTargetGroupArn";
const _aZR = "availabilityZoneRebalancing";
const _ac = "action";
const _al = "alarms";
const _at = "attributes";
const _bTIM = "bakeTimeInMinutes";
const _c$3 = "client";
const _cA = "clusterArn";
const _cAr = "createdAt";
const _cD = "containerDefinitions";
const _cI = "containerImages";
const _cNo = "containerName";
const _cPS = "capacityProviderStrategy";
const _cPo = "containerPath";
const _cPon = "containerPort";
const _cPr = "credentialsParameter";
const _ca = "capabilities";
const _cl = "cluster";
const _com = "command";
const _conta = "containers";
const _dC = "deploymentConfiguration";
const _dCe = "desiredCount";
const _dCep = "deploymentController";
const _dNi = "discoveryName";
const _dSe = "desiredStatus";
const _dr = "driver";
const _e$3 = "error";
const _eC = "exitCode";
const _eEC = "enableExecuteCommand";
const _eECSMT = "enableECSManagedTags";
const _eRA = "executionRoleArn";
const _eSp = "ephemeralStorage";
const _en = "environment";
const _ena = "enabled";
const _enab = "enable";
const _enc = "encrypted";
const _ex = "expression";
const _f = "family";
const _fA = "finishedAt";
const _fES = "fargateEphemeralStorage";
const _fP = "familyPrefix";
const _fSI = "fileSystemId";
const _fa = "failures";
const _gr = "group";
const _h$1 = "hostname";
const _hC = "healthCheck";
const _hCGPS = "healthCheckGracePeriodSeconds";
const _hI = "hookId";
const _hS = "healthStatus";
const _he = "header";
const _ho = "host";
const _iD = "imageDigest";
const _im = "image";
const _inc = "include";
const _kKI = "kmsKeyId";
const _lB = "loadBalancers";
const _lC = "logConfiguration";
const _lP = "linuxParameters";
const _lS = "lastStatus";
const _lT = "launchType";
const _m = "message";
const _mP = "mountPoints";
const _mR = "memoryReservation";
const _mRa = "maxResults";
const _me = "memory";
const _mo = "monitoring";
const _n = "name";
const _nC = "networkConfiguration";
const _nT = "nextToken";
const _na = "namespace";
const _o = "options";
const _ov = "overrides";
const _p = "privileged";
const _pCe = "pendingCount";
const _pCl = "placementConstraints";
const _pF = "platformFamily";
const _pLR = "productionListenerRule";
const _pN = "portName";
const _pS = "placementStrategy";
const _pTr = "propagateTags";
const _pV = "platformVersion";
const _po = "port";
const _pr = "protocol";
const _r = "reason";
const _rA = "roleArn";
const _rAe = "registeredAt";
const _rAes = "resourceArn";
const _rB = "registeredBy";
const _rCe = "requiresCompatibilities";
const _rCu = "runningCount";
const _rD = "rootDirectory";
const _rMT = "resourceManagementType";
const _rO = "readOnly";
const _rRF = "readonlyRootFilesystem";
const _re = "revision";
const _rol = "rollback";
const _s$4 = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
const _sA = "startedAt";
const _sAe = "serviceArn";
const _sAer = "serviceArns";
const _sB = "startedBy";
const _sCC = "serviceConnectConfiguration";
const _sD = "serviceDeployments";
const _sDA = "serviceDeploymentArn";
const _sG = "securityGroups";
const _sIGB = "sizeInGiB";
const _sIn = "snapshotId";
const _sN = "serviceName";
const _sR = "statusReason";
const _sRAe = "serviceRevisionArn";
const _sRe = "serviceRegistries";
const _sS = "schedulingStrategy";
const _sc = "scale";
const _sec = "secrets";
const _ser = "service";
const _serv = "services";
const _so = "sort";
const _st = "status";
const _su = "subnets";
const _t$1 = "type";
const _tA = "taskArn";
const _tAN = "triggeredAlarmNames";
const _tD = "taskDefinition";
const _tDA = "taskDefinitionArn";
const _tEP = "transitEncryptionPort";
const _tGA = "targetGroupArn";
const _tLR = "testListenerRule";
const _tRA = "taskRoleArn";
const _tSa = "taskSets";
const _tT = "targetType";
const _ta = "tags";
const _tas = "tasks";
const _ti = "timeout";
const _u = "user";
const _uA = "updatedAt";
const _v = "value";
const _vCo = "volumeConfigurations";
const _vLC = "vpcLatticeConfigurations";
const _ve = "version";
const _vo = "volumes";
const n0$4 = "com.amazonaws.ecs";
const _s_registry$4 = new _shared$0.Wi(_s$4);
var ECSServiceException$ = [
	-3,
	_s$4,
	"ECSServiceException",
	0,
	[],
	[]
];
_s_registry$4.registerError(ECSServiceException$, ECSServiceException);
const n0_registry$4 = new _shared$0.Wi(n0$4);
var ClientException$ = [
	-3,
	n0$4,
	"ClientException",
	{ [_e$3]: _c$3 },
	[_m],
	[0]
];
n0_registry$4.registerError(ClientException$, ClientException);
var ConflictException$$2 = [
	-3,
	n0$4,
	"ConflictException",
	{ [_e$3]: _c$3 },
	["resourceIds", _m],
	[64, 0]
];
n0_registry$4.registerError(ConflictException$$2, ConflictException$2);
var InvalidParameterException$ = [
	-3,
	n0$4,
	"InvalidParameterException",
	{ [_e$3]: _c$3 },
	[_m],
	[0]
];
n0_registry$4.registerError(InvalidParameterException$, InvalidParameterException);
var ResourceNotFoundException$$2 = [
	-3,
	n0$4,
	"ResourceNotFoundException",
	{ [_e$3]: _c$3 },
	[_m],
	[0]
];
n0_registry$4.registerError(ResourceNotFoundException$$2, ResourceNotFoundException$2);
const errorTypeRegistries$4 = [_s_registry$4, n0_registry$4];
var AdvancedConfiguration$ = [
	3,
	n0$4,
	"AdvancedConfiguration",
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
	n0$4,
	"Attribute",
	0,
	[
		_n,
		_v,
		_tT,
		"targetId"
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
	n0$4,
	"AwsVpcConfiguration",
	0,
	[
		_su,
		_sG,
		"assignPublicIp"
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
	n0$4,
	"CanaryConfiguration",
	0,
	["canaryPercent", "canaryBakeTimeInMinutes"],
	[1, 1]
];
var CapacityProviderStrategyItem$$1 = [
	3,
	n0$4,
	"CapacityProviderStrategyItem",
	0,
	[
		"capacityProvider",
		"weight",
		"base"
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
	n0$4,
	"Container",
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
		"cpu",
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
	n0$4,
	"ContainerDefinition",
	0,
	[
		_n,
		_im,
		"repositoryCredentials",
		"cpu",
		_me,
		_mR,
		"links",
		"portMappings",
		"essential",
		"restartPolicy",
		"entryPoint",
		_com,
		_en,
		"environmentFiles",
		_mP,
		"volumesFrom",
		_lP,
		_sec,
		"dependsOn",
		"startTimeout",
		"stopTimeout",
		"versionConsistency",
		_h$1,
		_u,
		"workingDirectory",
		"disableNetworking",
		_p,
		_rRF,
		"dnsServers",
		"dnsSearchDomains",
		"extraHosts",
		"dockerSecurityOptions",
		"interactive",
		"pseudoTerminal",
		"dockerLabels",
		"ulimits",
		_lC,
		_hC,
		"systemControls",
		"resourceRequirements",
		"firelensConfiguration",
		"credentialSpecs"
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
		[() => EnvironmentVariables, 0],
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
	n0$4,
	"ContainerDependency",
	0,
	[_cNo, "condition"],
	[0, 0],
	2
];
var ContainerImage$ = [
	3,
	n0$4,
	"ContainerImage",
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
	n0$4,
	"ContainerRestartPolicy",
	0,
	[
		_ena,
		"ignoredExitCodes",
		"restartAttemptPeriod"
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
	n0$4,
	"ContinueServiceDeploymentRequest",
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
	n0$4,
	"ContinueServiceDeploymentResponse",
	0,
	[_sDA],
	[0]
];
var Deployment$ = [
	3,
	n0$4,
	"Deployment",
	0,
	[
		"id",
		_st,
		_tD,
		_dCe,
		_pCe,
		_rCu,
		"failedTasks",
		_cAr,
		_uA,
		_cPS,
		_lT,
		_pV,
		_pF,
		_nC,
		"rolloutState",
		"rolloutStateReason",
		_sCC,
		"serviceConnectResources",
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
	n0$4,
	"DeploymentAlarms",
	0,
	[
		"alarmNames",
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
	n0$4,
	"DeploymentCircuitBreaker",
	0,
	[
		_enab,
		_rol,
		"resetOnHealthyTask",
		"thresholdConfiguration"
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
	n0$4,
	"DeploymentConfiguration",
	0,
	[
		"deploymentCircuitBreaker",
		"maximumPercent",
		"minimumHealthyPercent",
		_al,
		"strategy",
		_bTIM,
		"lifecycleHooks",
		"linearConfiguration",
		"canaryConfiguration",
		"earlySuccessCriteria"
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
	n0$4,
	"DeploymentController",
	0,
	[_t$1],
	[0],
	1
];
var DeploymentEarlySuccessCriteria$ = [
	3,
	n0$4,
	"DeploymentEarlySuccessCriteria",
	0,
	[
		_enab,
		"healthyPercent",
		"sourceServiceRevisionCleanup"
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
	n0$4,
	"DeploymentEphemeralStorage",
	0,
	[_kKI],
	[0]
];
var DeploymentLifecycleHook$ = [
	3,
	n0$4,
	"DeploymentLifecycleHook",
	0,
	[
		_tT,
		"hookTargetArn",
		_rA,
		"lifecycleStages",
		"hookDetails",
		"timeoutConfiguration"
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
	n0$4,
	"DeploymentLifecycleHookDetail",
	0,
	[
		_hI,
		_tT,
		_st,
		"timeoutAction"
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
	n0$4,
	"DeploymentLifecycleHookTimeoutConfiguration",
	0,
	["timeoutInMinutes", _ac],
	[1, 0]
];
var DescribeServiceDeploymentsRequest$ = [
	3,
	n0$4,
	"DescribeServiceDeploymentsRequest",
	0,
	["serviceDeploymentArns"],
	[64],
	1
];
var DescribeServiceDeploymentsResponse$ = [
	3,
	n0$4,
	"DescribeServiceDeploymentsResponse",
	0,
	[_sD, _fa],
	[() => ServiceDeployments, () => Failures]
];
var DescribeServiceRevisionsRequest$ = [
	3,
	n0$4,
	"DescribeServiceRevisionsRequest",
	0,
	["serviceRevisionArns"],
	[64],
	1
];
var DescribeServiceRevisionsResponse$ = [
	3,
	n0$4,
	"DescribeServiceRevisionsResponse",
	0,
	["serviceRevisions", _fa],
	[() => ServiceRevisions, () => Failures]
];
var DescribeServicesRequest$ = [
	3,
	n0$4,
	"DescribeServicesRequest",
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
	n0$4,
	"DescribeServicesResponse",
	0,
	[_serv, _fa],
	[() => Services, () => Failures]
];
var DescribeTaskDefinitionRequest$ = [
	3,
	n0$4,
	"DescribeTaskDefinitionRequest",
	0,
	[_tD, _inc],
	[0, 64],
	1
];
var DescribeTaskDefinitionResponse$ = [
	3,
	n0$4,
	"DescribeTaskDefinitionResponse",
	0,
	[_tD, _ta],
	[[() => TaskDefinition$, 0], () => Tags]
];
var DescribeTasksRequest$ = [
	3,
	n0$4,
	"DescribeTasksRequest",
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
	n0$4,
	"DescribeTasksResponse",
	0,
	[_tas, _fa],
	[[() => Tasks, 0], () => Failures]
];
var Device$ = [
	3,
	n0$4,
	"Device",
	0,
	[
		"hostPath",
		_cPo,
		"permissions"
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
	n0$4,
	"DockerVolumeConfiguration",
	0,
	[
		"scope",
		"autoprovision",
		_dr,
		"driverOpts",
		"labels"
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
	n0$4,
	"EBSTagSpecification",
	0,
	[
		"resourceType",
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
	n0$4,
	"EFSAuthorizationConfig",
	0,
	["accessPointId", "iam"],
	[0, 0]
];
var EFSVolumeConfiguration$ = [
	3,
	n0$4,
	"EFSVolumeConfiguration",
	0,
	[
		_fSI,
		_rD,
		"transitEncryption",
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
	n0$4,
	"EnvironmentFile",
	0,
	[_v, _t$1],
	[0, 0],
	2
];
var EphemeralStorage$ = [
	3,
	n0$4,
	"EphemeralStorage",
	0,
	[_sIGB],
	[1],
	1
];
var Failure$ = [
	3,
	n0$4,
	"Failure",
	0,
	[
		"arn",
		_r,
		"detail"
	],
	[
		0,
		0,
		0
	]
];
var FirelensConfiguration$ = [
	3,
	n0$4,
	"FirelensConfiguration",
	0,
	[_t$1, _o],
	[0, 128],
	1
];
var FSxWindowsFileServerAuthorizationConfig$ = [
	3,
	n0$4,
	"FSxWindowsFileServerAuthorizationConfig",
	0,
	[_cPr, "domain"],
	[0, 0],
	2
];
var FSxWindowsFileServerVolumeConfiguration$ = [
	3,
	n0$4,
	"FSxWindowsFileServerVolumeConfiguration",
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
	n0$4,
	"GatewayConnector",
	0,
	[
		_pN,
		_hC,
		"filters"
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
	n0$4,
	"GatewayConnectorFilters",
	0,
	["accessTypes"],
	[64]
];
var GatewayConnectorHealthCheck$ = [
	3,
	n0$4,
	"GatewayConnectorHealthCheck",
	0,
	[
		"healthCheckProtocol",
		"healthCheckPort",
		"healthCheckPath",
		"healthCheckTimeoutSeconds",
		"healthCheckIntervalSeconds",
		"healthyThresholdCount",
		"unhealthyThresholdCount",
		"matcher"
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
	n0$4,
	"GatewayConnectorHealthCheckMatcher",
	0,
	["httpCode", "grpcCode"],
	[0, 0]
];
var HealthCheck$ = [
	3,
	n0$4,
	"HealthCheck",
	0,
	[
		_com,
		"interval",
		_ti,
		"retries",
		"startPeriod"
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
	n0$4,
	"HostEntry",
	0,
	[_h$1, "ipAddress"],
	[0, 0],
	2
];
var HostVolumeProperties$ = [
	3,
	n0$4,
	"HostVolumeProperties",
	0,
	["sourcePath"],
	[0]
];
var InferenceAccelerator$ = [
	3,
	n0$4,
	"InferenceAccelerator",
	0,
	["deviceName", "deviceType"],
	[0, 0],
	2
];
var KernelCapabilities$ = [
	3,
	n0$4,
	"KernelCapabilities",
	0,
	["add", "drop"],
	[64, 64]
];
var KeyValuePair$ = [
	3,
	n0$4,
	"KeyValuePair",
	0,
	[_n, _v],
	[0, 0]
];
var LinearConfiguration$ = [
	3,
	n0$4,
	"LinearConfiguration",
	0,
	["stepPercent", "stepBakeTimeInMinutes"],
	[1, 1]
];
var LinuxParameters$ = [
	3,
	n0$4,
	"LinuxParameters",
	0,
	[
		_ca,
		"devices",
		"initProcessEnabled",
		"sharedMemorySize",
		"tmpfs",
		"maxSwap",
		"swappiness"
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
	n0$4,
	"ListClustersRequest",
	0,
	[_nT, _mRa],
	[0, 1]
];
var ListClustersResponse$ = [
	3,
	n0$4,
	"ListClustersResponse",
	0,
	["clusterArns", _nT],
	[64, 0]
];
var ListServicesRequest$ = [
	3,
	n0$4,
	"ListServicesRequest",
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
	n0$4,
	"ListServicesResponse",
	0,
	[_sAer, _nT],
	[64, 0]
];
var ListTagsForResourceRequest$ = [
	3,
	n0$4,
	"ListTagsForResourceRequest",
	0,
	[_rAes],
	[0],
	1
];
var ListTagsForResourceResponse$ = [
	3,
	n0$4,
	"ListTagsForResourceResponse",
	0,
	[_ta],
	[() => Tags]
];
var ListTaskDefinitionFamiliesRequest$ = [
	3,
	n0$4,
	"ListTaskDefinitionFamiliesRequest",
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
	n0$4,
	"ListTaskDefinitionFamiliesResponse",
	0,
	["families", _nT],
	[64, 0]
];
var ListTaskDefinitionsRequest$ = [
	3,
	n0$4,
	"ListTaskDefinitionsRequest",
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
	n0$4,
	"ListTaskDefinitionsResponse",
	0,
	["taskDefinitionArns", _nT],
	[64, 0]
];
var ListTasksRequest$ = [
	3,
	n0$4,
	"ListTasksRequest",
	0,
	[
		_cl,
		"containerInstance",
		_f,
		_nT,
		_mRa,
		_sB,
		_sN,
		_dSe,
		_lT,
		"daemonName"
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
	n0$4,
	"ListTasksResponse",
	0,
	["taskArns", _nT],
	[64, 0]
];
var LoadBalancer$$1 = [
	3,
	n0$4,
	"LoadBalancer",
	0,
	[
		_tGA,
		"loadBalancerName",
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
	n0$4,
	"LogConfiguration",
	0,
	[
		"logDriver",
		_o,
		"secretOptions"
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
	n0$4,
	"MetricConfiguration",
	0,
	["metricNames", "resolutionSeconds"],
	[64, 1],
	2
];
var MonitoringConfiguration$ = [
	3,
	n0$4,
	"MonitoringConfiguration",
	0,
	["metricConfigurations"],
	[() => MetricConfigurationList]
];
var MountPoint$ = [
	3,
	n0$4,
	"MountPoint",
	0,
	[
		"sourceVolume",
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
	n0$4,
	"NetworkConfiguration",
	0,
	["awsvpcConfiguration"],
	[() => AwsVpcConfiguration$$1]
];
var NvidiaMpsAllocation$ = [
	3,
	n0$4,
	"NvidiaMpsAllocation",
	0,
	[_me, "maxComputePercent"],
	[1, 1],
	1
];
var PlacementConstraint$$1 = [
	3,
	n0$4,
	"PlacementConstraint",
	0,
	[_t$1, _ex],
	[0, 0]
];
var PlacementStrategy$$1 = [
	3,
	n0$4,
	"PlacementStrategy",
	0,
	[_t$1, "field"],
	[0, 0]
];
var PortMapping$ = [
	3,
	n0$4,
	"PortMapping",
	0,
	[
		_cPon,
		"hostPort",
		_pr,
		_n,
		"appProtocol",
		"containerPortRange"
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
	n0$4,
	"ProxyConfiguration",
	0,
	[
		_cNo,
		_t$1,
		"properties"
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
	n0$4,
	"RepositoryCredentials",
	8,
	[_cPr],
	[0],
	1
];
var ResolvedConfiguration$ = [
	3,
	n0$4,
	"ResolvedConfiguration",
	0,
	[_lB],
	[() => ServiceRevisionLoadBalancers]
];
var ResourceRequirement$ = [
	3,
	n0$4,
	"ResourceRequirement",
	0,
	[
		_t$1,
		_v,
		"sharingStrategy"
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
	n0$4,
	"Rollback",
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
	n0$4,
	"RuntimePlatform",
	0,
	["cpuArchitecture", "operatingSystemFamily"],
	[0, 0]
];
var S3FilesVolumeConfiguration$ = [
	3,
	n0$4,
	"S3FilesVolumeConfiguration",
	0,
	[
		"fileSystemArn",
		_rD,
		_tEP,
		"accessPointArn"
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
	n0$4,
	"Scale",
	0,
	[_v, "unit"],
	[1, 0]
];
var Secret$ = [
	3,
	n0$4,
	"Secret",
	0,
	[_n, "valueFrom"],
	[0, 0],
	2
];
var Service$ = [
	3,
	n0$4,
	"Service",
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
		"deployments",
		_rA,
		"events",
		_cAr,
		"currentServiceDeployment",
		"currentServiceRevisions",
		_pCl,
		_pS,
		_nC,
		_hCGPS,
		_sS,
		_dCep,
		_ta,
		"createdBy",
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
	n0$4,
	"ServiceConnectAccessLogConfiguration",
	0,
	["format", "includeQueryParameters"],
	[0, 0],
	1
];
var ServiceConnectClientAlias$ = [
	3,
	n0$4,
	"ServiceConnectClientAlias",
	0,
	[
		_po,
		"dnsName",
		"testTrafficRules"
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
	n0$4,
	"ServiceConnectConfiguration",
	0,
	[
		_ena,
		_na,
		_serv,
		_lC,
		"accessLogConfiguration",
		"containerConfigurations"
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
	n0$4,
	"ServiceConnectService",
	0,
	[
		_pN,
		_dNi,
		"clientAliases",
		"ingressPortOverride",
		_ti,
		"tls"
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
	n0$4,
	"ServiceConnectServiceResource",
	0,
	[_dNi, "discoveryArn"],
	[0, 0]
];
var ServiceConnectTestTrafficHeaderMatchRules$ = [
	3,
	n0$4,
	"ServiceConnectTestTrafficHeaderMatchRules",
	0,
	["exact"],
	[0],
	1
];
var ServiceConnectTestTrafficHeaderRules$ = [
	3,
	n0$4,
	"ServiceConnectTestTrafficHeaderRules",
	0,
	[_n, _v],
	[0, () => ServiceConnectTestTrafficHeaderMatchRules$],
	1
];
var ServiceConnectTestTrafficRules$ = [
	3,
	n0$4,
	"ServiceConnectTestTrafficRules",
	0,
	[_he],
	[() => ServiceConnectTestTrafficHeaderRules$],
	1
];
var ServiceConnectTlsCertificateAuthority$ = [
	3,
	n0$4,
	"ServiceConnectTlsCertificateAuthority",
	0,
	["awsPcaAuthorityArn"],
	[0]
];
var ServiceConnectTlsConfiguration$ = [
	3,
	n0$4,
	"ServiceConnectTlsConfiguration",
	0,
	[
		"issuerCertificateAuthority",
		"kmsKey",
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
	n0$4,
	"ServiceCurrentRevisionSummary",
	0,
	[
		"arn",
		"requestedTaskCount",
		"runningTaskCount",
		"pendingTaskCount"
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
	n0$4,
	"ServiceDeployment",
	0,
	[
		_sDA,
		_sAe,
		_cAr,
		_sA,
		_fA,
		_uA,
		"sourceServiceRevisions",
		"targetServiceRevision",
		_st,
		_sR,
		"lifecycleStage",
		"lifecycleHookDetails",
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
	n0$4,
	"ServiceDeploymentAlarms",
	0,
	[_st, _tAN],
	[0, 64]
];
var ServiceEvent$ = [
	3,
	n0$4,
	"ServiceEvent",
	0,
	[
		"id",
		_cAr,
		_m
	],
	[
		0,
		4,
		0
	]
];
var ServiceManagedEBSVolumeConfiguration$ = [
	3,
	n0$4,
	"ServiceManagedEBSVolumeConfiguration",
	0,
	[
		_rA,
		_enc,
		_kKI,
		"volumeType",
		_sIGB,
		_sIn,
		"volumeInitializationRate",
		"iops",
		"throughput",
		"tagSpecifications",
		"filesystemType"
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
	n0$4,
	"ServiceRegistry",
	0,
	[
		"registryArn",
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
	n0$4,
	"ServiceRevision",
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
		"resolvedConfiguration",
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
	n0$4,
	"ServiceRevisionLoadBalancer",
	0,
	[_tGA, _pLR],
	[0, 0]
];
var ServiceRevisionOverrides$ = [
	3,
	n0$4,
	"ServiceRevisionOverrides",
	0,
	[],
	[]
];
var ServiceRevisionSummary$ = [
	3,
	n0$4,
	"ServiceRevisionSummary",
	0,
	["arn", "requestedProductionTrafficWeight"],
	[0, 1]
];
var ServiceVolumeConfiguration$ = [
	3,
	n0$4,
	"ServiceVolumeConfiguration",
	0,
	[_n, "managedEBSVolume"],
	[0, () => ServiceManagedEBSVolumeConfiguration$],
	1
];
var StopServiceDeploymentRequest$ = [
	3,
	n0$4,
	"StopServiceDeploymentRequest",
	0,
	[_sDA, "stopType"],
	[0, 0],
	1
];
var StopServiceDeploymentResponse$ = [
	3,
	n0$4,
	"StopServiceDeploymentResponse",
	0,
	[_sDA],
	[0]
];
var SystemControl$ = [
	3,
	n0$4,
	"SystemControl",
	0,
	[_na, _v],
	[0, 0]
];
var Tag$$3 = [
	3,
	n0$4,
	"Tag",
	0,
	["key", _v],
	[0, 0]
];
var TagResourceRequest$ = [
	3,
	n0$4,
	"TagResourceRequest",
	0,
	[_rAes, _ta],
	[0, () => Tags],
	2
];
var TagResourceResponse$ = [
	3,
	n0$4,
	"TagResourceResponse",
	0,
	[],
	[]
];
var Task$ = [
	3,
	n0$4,
	"Task",
	0,
	[
		_at,
		_conta,
		"cpu",
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
		() => EphemeralStorage$
	]
];
var TaskDefinition$ = [
	3,
	n0$4,
	"TaskDefinition",
	0,
	[
		_tDA,
		_cD,
		_f,
		_tRA,
		_eRA,
		"networkMode",
		_re,
		_vo,
		_st,
		"requiresAttributes",
		_pCl,
		"compatibilities",
		"runtimePlatform",
		_rCe,
		"cpu",
		_me,
		"inferenceAccelerators",
		"pidMode",
		"ipcMode",
		"proxyConfiguration",
		_rAe,
		"deregisteredAt",
		"deleteRequestedAt",
		_rB,
		_eSp,
		"enableFaultInjection"
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
		() => EphemeralStorage$,
		2
	]
];
var TaskDefinitionPlacementConstraint$ = [
	3,
	n0$4,
	"TaskDefinitionPlacementConstraint",
	0,
	[_t$1, _ex],
	[0, 0]
];
var TaskOverride$ = [
	3,
	n0$4,
	"TaskOverride",
	0,
	[
		"cpu",
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
		() => EphemeralStorage$
	]
];
var TaskSet$ = [
	3,
	n0$4,
	"TaskSet",
	0,
	[
		"id",
		"taskSetArn",
		_sAe,
		_cA,
		_sB,
		"externalId",
		_st,
		_tD,
		"computedDesiredCount",
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
		"stabilityStatus",
		"stabilityStatusAt",
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
	n0$4,
	"ThresholdConfiguration",
	0,
	[_t$1, _v],
	[0, 1],
	2
];
var TimeoutConfiguration$ = [
	3,
	n0$4,
	"TimeoutConfiguration",
	0,
	["idleTimeoutSeconds", "perRequestTimeoutSeconds"],
	[1, 1]
];
var Tmpfs$ = [
	3,
	n0$4,
	"Tmpfs",
	0,
	[
		_cPo,
		"size",
		"mountOptions"
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
	n0$4,
	"Ulimit",
	0,
	[
		_n,
		"softLimit",
		"hardLimit"
	],
	[
		0,
		1,
		1
	],
	3
];
var UntagResourceRequest$ = [
	3,
	n0$4,
	"UntagResourceRequest",
	0,
	[_rAes, "tagKeys"],
	[0, 64],
	2
];
var UntagResourceResponse$ = [
	3,
	n0$4,
	"UntagResourceResponse",
	0,
	[],
	[]
];
var UpdateServiceRequest$ = [
	3,
	n0$4,
	"UpdateServiceRequest",
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
		"forceNewDeployment",
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
		"gatewayConnectors",
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
	n0$4,
	"UpdateServiceResponse",
	0,
	[_ser],
	[() => Service$]
];
var Volume$ = [
	3,
	n0$4,
	"Volume",
	0,
	[
		_n,
		_ho,
		"dockerVolumeConfiguration",
		"efsVolumeConfiguration",
		"s3filesVolumeConfiguration",
		"fsxWindowsFileServerVolumeConfiguration",
		"configuredAtLaunch"
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
	n0$4,
	"VolumeFrom",
	0,
	["sourceContainer", _rO],
	[0, 2]
];
var VpcLatticeAdvancedConfiguration$ = [
	3,
	n0$4,
	"VpcLatticeAdvancedConfiguration",
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
	n0$4,
	"VpcLatticeConfiguration",
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
	n0$4,
	"Attributes",
	0,
	() => Attribute$
];
var CapacityProviderStrategy$1 = [
	1,
	n0$4,
	"CapacityProviderStrategy",
	0,
	() => CapacityProviderStrategyItem$$1
];
var ContainerDefinitions = [
	1,
	n0$4,
	"ContainerDefinitions",
	0,
	[() => ContainerDefinition$$1, 0]
];
var ContainerDependencies = [
	1,
	n0$4,
	"ContainerDependencies",
	0,
	() => ContainerDependency$
];
var ContainerImages = [
	1,
	n0$4,
	"ContainerImages",
	0,
	() => ContainerImage$
];
var Containers = [
	1,
	n0$4,
	"Containers",
	0,
	() => Container$
];
var DeploymentLifecycleHookDetailList = [
	1,
	n0$4,
	"DeploymentLifecycleHookDetailList",
	0,
	() => DeploymentLifecycleHookDetail$
];
var DeploymentLifecycleHookList = [
	1,
	n0$4,
	"DeploymentLifecycleHookList",
	0,
	() => DeploymentLifecycleHook$
];
var Deployments = [
	1,
	n0$4,
	"Deployments",
	0,
	() => Deployment$
];
var DevicesList = [
	1,
	n0$4,
	"DevicesList",
	0,
	() => Device$
];
var EBSTagSpecifications = [
	1,
	n0$4,
	"EBSTagSpecifications",
	0,
	() => EBSTagSpecification$
];
var EnvironmentFiles = [
	1,
	n0$4,
	"EnvironmentFiles",
	0,
	() => EnvironmentFile$
];
var EnvironmentVariables = [
	1,
	n0$4,
	"EnvironmentVariables",
	8,
	() => KeyValuePair$
];
var Failures = [
	1,
	n0$4,
	"Failures",
	0,
	() => Failure$
];
var GatewayConnectorList = [
	1,
	n0$4,
	"GatewayConnectorList",
	0,
	() => GatewayConnector$
];
var HostEntryList = [
	1,
	n0$4,
	"HostEntryList",
	0,
	() => HostEntry$
];
var InferenceAccelerators = [
	1,
	n0$4,
	"InferenceAccelerators",
	0,
	() => InferenceAccelerator$
];
var LoadBalancers$1 = [
	1,
	n0$4,
	"LoadBalancers",
	0,
	() => LoadBalancer$$1
];
var MetricConfigurationList = [
	1,
	n0$4,
	"MetricConfigurationList",
	0,
	() => MetricConfiguration$
];
var MountPointList = [
	1,
	n0$4,
	"MountPointList",
	0,
	() => MountPoint$
];
var PlacementConstraints$1 = [
	1,
	n0$4,
	"PlacementConstraints",
	0,
	() => PlacementConstraint$$1
];
var PlacementStrategies$1 = [
	1,
	n0$4,
	"PlacementStrategies",
	0,
	() => PlacementStrategy$$1
];
var PortMappingList = [
	1,
	n0$4,
	"PortMappingList",
	0,
	() => PortMapping$
];
var ProxyConfigurationProperties = [
	1,
	n0$4,
	"ProxyConfigurationProperties",
	0,
	() => KeyValuePair$
];
var RequiresAttributes = [
	1,
	n0$4,
	"RequiresAttributes",
	0,
	() => Attribute$
];
var ResourceRequirements = [
	1,
	n0$4,
	"ResourceRequirements",
	0,
	() => ResourceRequirement$
];
var SecretList = [
	1,
	n0$4,
	"SecretList",
	0,
	() => Secret$
];
var ServiceConnectClientAliasList = [
	1,
	n0$4,
	"ServiceConnectClientAliasList",
	0,
	() => ServiceConnectClientAlias$
];
var ServiceConnectContainerConfigurations = [
	1,
	n0$4,
	"ServiceConnectContainerConfigurations",
	0,
	() => ServiceConnectContainerConfiguration$
];
var ServiceConnectServiceList = [
	1,
	n0$4,
	"ServiceConnectServiceList",
	0,
	() => ServiceConnectService$
];
var ServiceConnectServiceResourceList = [
	1,
	n0$4,
	"ServiceConnectServiceResourceList",
	0,
	() => ServiceConnectServiceResource$
];
var ServiceCurrentRevisionSummaryList = [
	1,
	n0$4,
	"ServiceCurrentRevisionSummaryList",
	0,
	() => ServiceCurrentRevisionSummary$
];
var ServiceDeployments = [
	1,
	n0$4,
	"ServiceDeployments",
	0,
	() => ServiceDeployment$
];
var ServiceEvents = [
	1,
	n0$4,
	"ServiceEvents",
	0,
	() => ServiceEvent$
];
var ServiceRegistries = [
	1,
	n0$4,
	"ServiceRegistries",
	0,
	() => ServiceRegistry$
];
var ServiceRevisionLoadBalancers = [
	1,
	n0$4,
	"ServiceRevisionLoadBalancers",
	0,
	() => ServiceRevisionLoadBalancer$
];
var ServiceRevisions = [
	1,
	n0$4,
	"ServiceRevisions",
	0,
	() => ServiceRevision$
];
var ServiceRevisionsSummaryList = [
	1,
	n0$4,
	"ServiceRevisionsSummaryList",
	0,
	() => ServiceRevisionSummary$
];
var Services = [
	1,
	n0$4,
	"Services",
	0,
	() => Service$
];
var ServiceVolumeConfigurations = [
	1,
	n0$4,
	"ServiceVolumeConfigurations",
	0,
	() => ServiceVolumeConfiguration$
];
var SystemControls = [
	1,
	n0$4,
	"SystemControls",
	0,
	() => SystemControl$
];
var Tags = [
	1,
	n0$4,
	"Tags",
	0,
	() => Tag$$3
];
var TaskDefinitionPlacementConstraints = [
	1,
	n0$4,
	"TaskDefinitionPlacementConstraints",
	0,
	() => TaskDefinitionPlacementConstraint$
];
var Tasks = [
	1,
	n0$4,
	"Tasks",
	0,
	[() => Task$, 0]
];
var TaskSets = [
	1,
	n0$4,
	"TaskSets",
	0,
	() => TaskSet$
];
var TmpfsList = [
	1,
	n0$4,
	"TmpfsList",
	0,
	() => Tmpfs$
];
var UlimitList = [
	1,
	n0$4,
	"UlimitList",
	0,
	() => Ulimit$
];
var VolumeFromList = [
	1,
	n0$4,
	"VolumeFromList",
	0,
	() => VolumeFrom$
];
var VolumeList = [
	1,
	n0$4,
	"VolumeList",
	0,
	() => Volume$
];
var VpcLatticeConfigurations = [
	1,
	n0$4,
	"VpcLatticeConfigurations",
	0,
	() => VpcLatticeConfiguration$
];
var ServiceConnectContainerConfiguration$ = [
	4,
	n0$4,
	"ServiceConnectContainerConfiguration",
	0,
	["logLevel"],
	[0]
];
var SharingStrategy$ = [
	4,
	n0$4,
	"SharingStrategy",
	0,
	["nvidiaMps"],
	[() => NvidiaMpsAllocation$]
];
var ContinueServiceDeployment$ = [
	9,
	n0$4,
	"ContinueServiceDeployment",
	0,
	() => ContinueServiceDeploymentRequest$,
	() => ContinueServiceDeploymentResponse$
];
var DescribeServiceDeployments$ = [
	9,
	n0$4,
	"DescribeServiceDeployments",
	0,
	() => DescribeServiceDeploymentsRequest$,
	() => DescribeServiceDeploymentsResponse$
];
var DescribeServiceRevisions$ = [
	9,
	n0$4,
	"DescribeServiceRevisions",
	0,
	() => DescribeServiceRevisionsRequest$,
	() => DescribeServiceRevisionsResponse$
];
var DescribeServices$ = [
	9,
	n0$4,
	"DescribeServices",
	0,
	() => DescribeServicesRequest$,
	() => DescribeServicesResponse$
];
var DescribeTaskDefinition$ = [
	9,
	n0$4,
	"DescribeTaskDefinition",
	0,
	() => DescribeTaskDefinitionRequest$,
	() => DescribeTaskDefinitionResponse$
];
var DescribeTasks$ = [
	9,
	n0$4,
	"DescribeTasks",
	0,
	() => DescribeTasksRequest$,
	() => DescribeTasksResponse$
];
var ListClusters$ = [
	9,
	n0$4,
	"ListClusters",
	0,
	() => ListClustersRequest$,
	() => ListClustersResponse$
];
var ListServices$ = [
	9,
	n0$4,
	"ListServices",
	0,
	() => ListServicesRequest$,
	() => ListServicesResponse$
];
var ListTagsForResource$ = [
	9,
	n0$4,
	"ListTagsForResource",
	0,
	() => ListTagsForResourceRequest$,
	() => ListTagsForResourceResponse$
];
var ListTaskDefinitionFamilies$ = [
	9,
	n0$4,
	"ListTaskDefinitionFamilies",
	0,
	() => ListTaskDefinitionFamiliesRequest$,
	() => ListTaskDefinitionFamiliesResponse$
];
var ListTaskDefinitions$ = [
	9,
	n0$4,
	"ListTaskDefinitions",
	0,
	() => ListTaskDefinitionsRequest$,
	() => ListTaskDefinitionsResponse$
];
var ListTasks$ = [
	9,
	n0$4,
	"ListTasks",
	0,
	() => ListTasksRequest$,
	() => ListTasksResponse$
];
var StopServiceDeployment$ = [
	9,
	n0$4,
	"StopServiceDeployment",
	0,
	() => StopServiceDeploymentRequest$,
	() => StopServiceDeploymentResponse$
];
var TagResource$ = [
	9,
	n0$4,
	"TagResource",
	0,
	() => TagResourceRequest$,
	() => TagResourceResponse$
];
var UntagResource$ = [
	9,
	n0$4,
	"UntagResource",
	0,
	() => UntagResourceRequest$,
	() => UntagResourceResponse$
];
var UpdateService$ = [
	9,
	n0$4,
	"UpdateService",
	0,
	() => UpdateServiceRequest$,
	() => UpdateServiceResponse$
];

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
const _AD = "AnomalyDetection";
const _AI = "AllocationId";
const _AO = "AdministrativeOverride";
const _AP = "AlpnPolicy";
const _AREP = "AuthenticationRequestExtraParams";
const _AZ = "AvailabilityZone";
const _AZv = "AvailabilityZones";
const _Ac = "Actions";
const _At = "Attributes";
const _C = "Certificates";
const _COIP = "CustomerOwnedIpv4Pool";
const _Co$1 = "Code";
const _Con$1 = "Conditions";
const _D$3 = "Description";
const _DA = "DefaultActions";
const _EPFISN = "EnablePrefixForIpv6SourceNat";
const _ESGIROPLT = "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic";
const _HCE = "HealthCheckEnabled";
const _HCIS = "HealthCheckIntervalSeconds";
const _HCP = "HealthCheckProtocol";
const _HCPe = "HealthCheckPort";
const _HCPea = "HealthCheckPath";
const _HCTS = "HealthCheckTimeoutSeconds";
const _HHRC = "HostHeaderRewriteConfig";
const _HTC = "HealthyThresholdCount";
const _I = "Issuer";
const _IAT = "IpAddressType";
const _ID = "IsDefault";
const _IP = "IpamPools";
const _IPA = "IPv6Address";
const _L = "Listeners";
const _LA = "ListenerArn";
const _LB = "LoadBalancers";
const _LBA = "LoadBalancerAddresses";
const _LBAo = "LoadBalancerArn";
const _LBAoa = "LoadBalancerArns";
const _M$2 = "Message";
const _MA$1 = "MutualAuthentication";
const _Ma$1 = "Matcher";
const _Mar = "Marker";
const _N$2 = "Name";
const _NM = "NextMarker";
const _Na = "Names";
const _OUR = "OnUnauthenticatedRequest";
const _P = "Priority";
const _PIPA = "PrivateIPv4Address";
const _PS$1 = "PageSize";
const _PV$1 = "ProtocolVersion";
const _Po = "Port";
const _Pr = "Protocol";
const _R$2 = "Reason";
const _RA$2 = "ResourceArns";
const _RAe = "ResourceArn";
const _RAu = "RuleArn";
const _RV = "RegexValues";
const _Rew = "Rewrites";
const _Ru = "Rules";
const _S = "State";
const _SC$1 = "StatusCode";
const _SCN = "SessionCookieName";
const _SG = "SecurityGroups";
const _SI = "SubnetId";
const _SP$1 = "SslPolicy";
const _ST = "SessionTimeout";
const _Sc = "Scope";
const _Sch = "Scheme";
const _T$3 = "Type";
const _TCP = "TargetControlPort";
const _TD = "TagDescriptions";
const _TG = "TargetGroups";
const _TGA = "TargetGroupArn";
const _TGSC = "TargetGroupStickinessConfig";
const _TH = "TargetHealth";
const _THD = "TargetHealthDescriptions";
const _TSA = "TrustStoreArn";
const _TT = "TargetType";
const _Ta$2 = "Tags";
const _Tar = "Targets";
const _Tr = "Transforms";
const _URC = "UrlRewriteConfig";
const _UTC = "UnhealthyThresholdCount";
const _V$1 = "Values";
const _VI = "VpcId";
const _Va$1 = "Value";
const _aQE = "awsQueryError";
const _c$2 = "client";
const _e$2 = "error";
const _hE$1 = "httpError";
const _s$3 = "smithy.ts.sdk.synthetic.com.amazonaws.elasticloadbalancingv2";
const n0$3 = "com.amazonaws.elasticloadbalancingv2";
const _s_registry$3 = new _shared$0.Wi(_s$3);
var ElasticLoadBalancingV2ServiceException$ = [
	-3,
	_s$3,
	"ElasticLoadBalancingV2ServiceException",
	0,
	[],
	[]
];
_s_registry$3.registerError(ElasticLoadBalancingV2ServiceException$, ElasticLoadBalancingV2ServiceException);
const n0_registry$3 = new _shared$0.Wi(n0$3);
var ResourceNotFoundException$$1 = [
	-3,
	n0$3,
	"ResourceNotFoundException",
	{
		[_aQE]: ["ResourceNotFound", 400],
		[_e$2]: _c$2,
		[_hE$1]: 400
	},
	[_M$2],
	[0]
];
n0_registry$3.registerError(ResourceNotFoundException$$1, ResourceNotFoundException$1);
const errorTypeRegistries$3 = [_s_registry$3, n0_registry$3];
var Action$ = [
	3,
	n0$3,
	"Action",
	0,
	[
		_T$3,
		_TGA,
		"AuthenticateOidcConfig",
		"AuthenticateCognitoConfig",
		"Order",
		"RedirectConfig",
		"FixedResponseConfig",
		"ForwardConfig",
		"JwtValidationConfig"
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
	n0$3,
	"AddTagsInput",
	0,
	[_RA$2, _Ta$2],
	[64, () => TagList$1],
	2
];
var AddTagsOutput$$1 = [
	3,
	n0$3,
	"AddTagsOutput",
	0,
	[],
	[]
];
var AdministrativeOverride$ = [
	3,
	n0$3,
	_AO,
	0,
	[
		_S,
		_R$2,
		_D$3
	],
	[
		0,
		0,
		0
	]
];
var AnomalyDetection$ = [
	3,
	n0$3,
	_AD,
	0,
	["Result", "MitigationInEffect"],
	[0, 0]
];
var AuthenticateCognitoActionConfig$ = [
	3,
	n0$3,
	"AuthenticateCognitoActionConfig",
	0,
	[
		"UserPoolArn",
		"UserPoolClientId",
		"UserPoolDomain",
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
	n0$3,
	"AuthenticateOidcActionConfig",
	0,
	[
		_I,
		"AuthorizationEndpoint",
		"TokenEndpoint",
		"UserInfoEndpoint",
		"ClientId",
		"ClientSecret",
		_SCN,
		_Sc,
		_ST,
		_AREP,
		_OUR,
		"UseExistingClientSecret"
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
	n0$3,
	_AZ,
	0,
	[
		"ZoneName",
		_SI,
		"OutpostId",
		_LBA,
		"SourceNatIpv6Prefixes"
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
	n0$3,
	"Certificate",
	0,
	["CertificateArn", _ID],
	[0, 2]
];
var CreateRuleInput$ = [
	3,
	n0$3,
	"CreateRuleInput",
	0,
	[
		_LA,
		_Con$1,
		_P,
		_Ac,
		_Ta$2,
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
	n0$3,
	"CreateRuleOutput",
	0,
	[_Ru],
	[() => Rules]
];
var DeleteRuleInput$ = [
	3,
	n0$3,
	"DeleteRuleInput",
	0,
	[_RAu],
	[0],
	1
];
var DeleteRuleOutput$ = [
	3,
	n0$3,
	"DeleteRuleOutput",
	0,
	[],
	[]
];
var DescribeListenersInput$ = [
	3,
	n0$3,
	"DescribeListenersInput",
	0,
	[
		_LBAo,
		"ListenerArns",
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
	n0$3,
	"DescribeListenersOutput",
	0,
	[_L, _NM],
	[() => Listeners, 0]
];
var DescribeLoadBalancersInput$ = [
	3,
	n0$3,
	"DescribeLoadBalancersInput",
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
	n0$3,
	"DescribeLoadBalancersOutput",
	0,
	[_LB, _NM],
	[() => LoadBalancers, 0]
];
var DescribeRulesInput$ = [
	3,
	n0$3,
	"DescribeRulesInput",
	0,
	[
		_LA,
		"RuleArns",
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
	n0$3,
	"DescribeRulesOutput",
	0,
	[_Ru, _NM],
	[() => Rules, 0]
];
var DescribeTagsInput$ = [
	3,
	n0$3,
	"DescribeTagsInput",
	0,
	[_RA$2],
	[64],
	1
];
var DescribeTagsOutput$ = [
	3,
	n0$3,
	"DescribeTagsOutput",
	0,
	[_TD],
	[() => TagDescriptions]
];
var DescribeTargetGroupAttributesInput$ = [
	3,
	n0$3,
	"DescribeTargetGroupAttributesInput",
	0,
	[_TGA],
	[0],
	1
];
var DescribeTargetGroupAttributesOutput$ = [
	3,
	n0$3,
	"DescribeTargetGroupAttributesOutput",
	0,
	[_At],
	[() => TargetGroupAttributes]
];
var DescribeTargetGroupsInput$ = [
	3,
	n0$3,
	"DescribeTargetGroupsInput",
	0,
	[
		_LBAo,
		"TargetGroupArns",
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
	n0$3,
	"DescribeTargetGroupsOutput",
	0,
	[_TG, _NM],
	[() => TargetGroups, 0]
];
var DescribeTargetHealthInput$ = [
	3,
	n0$3,
	"DescribeTargetHealthInput",
	0,
	[
		_TGA,
		_Tar,
		"Include"
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
	n0$3,
	"DescribeTargetHealthOutput",
	0,
	[_THD],
	[() => TargetHealthDescriptions]
];
var FixedResponseActionConfig$ = [
	3,
	n0$3,
	"FixedResponseActionConfig",
	0,
	[
		_SC$1,
		"MessageBody",
		"ContentType"
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
	n0$3,
	"ForwardActionConfig",
	0,
	[_TG, _TGSC],
	[() => TargetGroupList, () => TargetGroupStickinessConfig$]
];
var HostHeaderConditionConfig$ = [
	3,
	n0$3,
	"HostHeaderConditionConfig",
	0,
	[_V$1, _RV],
	[64, 64]
];
var HostHeaderRewriteConfig$ = [
	3,
	n0$3,
	_HHRC,
	0,
	[_Rew],
	[() => RewriteConfigList]
];
var HttpHeaderConditionConfig$ = [
	3,
	n0$3,
	"HttpHeaderConditionConfig",
	0,
	[
		"HttpHeaderName",
		_V$1,
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
	n0$3,
	"HttpRequestMethodConditionConfig",
	0,
	[_V$1],
	[64]
];
var IpamPools$ = [
	3,
	n0$3,
	_IP,
	0,
	["Ipv4IpamPoolId"],
	[0]
];
var JwtValidationActionAdditionalClaim$ = [
	3,
	n0$3,
	"JwtValidationActionAdditionalClaim",
	0,
	[
		"Format",
		_N$2,
		_V$1
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
	n0$3,
	"JwtValidationActionConfig",
	0,
	[
		"JwksEndpoint",
		_I,
		"AdditionalClaims"
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
	n0$3,
	"Listener",
	0,
	[
		_LA,
		_LBAo,
		_Po,
		_Pr,
		_C,
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
	n0$3,
	"LoadBalancer",
	0,
	[
		_LBAo,
		"DNSName",
		"CanonicalHostedZoneId",
		"CreatedTime",
		"LoadBalancerName",
		_Sch,
		_VI,
		_S,
		_T$3,
		_AZv,
		_SG,
		_IAT,
		_COIP,
		_ESGIROPLT,
		_EPFISN,
		_IP
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
	n0$3,
	"LoadBalancerAddress",
	0,
	[
		"IpAddress",
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
	n0$3,
	"LoadBalancerState",
	0,
	[_Co$1, _R$2],
	[0, 0]
];
var Matcher$ = [
	3,
	n0$3,
	_Ma$1,
	0,
	["HttpCode", "GrpcCode"],
	[0, 0]
];
var ModifyListenerInput$ = [
	3,
	n0$3,
	"ModifyListenerInput",
	0,
	[
		_LA,
		_Po,
		_Pr,
		_SP$1,
		_C,
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
	n0$3,
	"ModifyListenerOutput",
	0,
	[_L],
	[() => Listeners]
];
var ModifyRuleInput$ = [
	3,
	n0$3,
	"ModifyRuleInput",
	0,
	[
		_RAu,
		_Con$1,
		_Ac,
		_Tr,
		"ResetTransforms"
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
	n0$3,
	"ModifyRuleOutput",
	0,
	[_Ru],
	[() => Rules]
];
var MutualAuthenticationAttributes$ = [
	3,
	n0$3,
	"MutualAuthenticationAttributes",
	0,
	[
		"Mode",
		_TSA,
		"IgnoreClientCertificateExpiry",
		"TrustStoreAssociationStatus",
		"AdvertiseTrustStoreCaNames"
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
	n0$3,
	"PathPatternConditionConfig",
	0,
	[_V$1, _RV],
	[64, 64]
];
var QueryStringConditionConfig$ = [
	3,
	n0$3,
	"QueryStringConditionConfig",
	0,
	[_V$1],
	[() => QueryStringKeyValuePairList]
];
var QueryStringKeyValuePair$ = [
	3,
	n0$3,
	"QueryStringKeyValuePair",
	0,
	["Key", _Va$1],
	[0, 0]
];
var RedirectActionConfig$ = [
	3,
	n0$3,
	"RedirectActionConfig",
	0,
	[
		_SC$1,
		_Pr,
		_Po,
		"Host",
		"Path",
		"Query"
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
	n0$3,
	"RemoveTagsInput",
	0,
	[_RA$2, "TagKeys"],
	[64, 64],
	2
];
var RemoveTagsOutput$ = [
	3,
	n0$3,
	"RemoveTagsOutput",
	0,
	[],
	[]
];
var RewriteConfig$ = [
	3,
	n0$3,
	"RewriteConfig",
	0,
	["Regex", "Replace"],
	[0, 0],
	2
];
var Rule$ = [
	3,
	n0$3,
	"Rule",
	0,
	[
		_RAu,
		_P,
		_Con$1,
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
	n0$3,
	"RuleCondition",
	0,
	[
		"Field",
		_V$1,
		"HostHeaderConfig",
		"PathPatternConfig",
		"HttpHeaderConfig",
		"QueryStringConfig",
		"HttpRequestMethodConfig",
		"SourceIpConfig",
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
	n0$3,
	"RuleTransform",
	0,
	[
		_T$3,
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
	n0$3,
	"SourceIpConditionConfig",
	0,
	[_V$1, _IAT],
	[64, 0]
];
var Tag$$2 = [
	3,
	n0$3,
	"Tag",
	0,
	["Key", _Va$1],
	[0, 0],
	1
];
var TagDescription$ = [
	3,
	n0$3,
	"TagDescription",
	0,
	[_RAe, _Ta$2],
	[0, () => TagList$1]
];
var TargetDescription$ = [
	3,
	n0$3,
	"TargetDescription",
	0,
	[
		"Id",
		_Po,
		_AZ,
		"QuicServerId"
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
	n0$3,
	"TargetGroup",
	0,
	[
		_TGA,
		"TargetGroupName",
		_Pr,
		_Po,
		_VI,
		_HCP,
		_HCPe,
		_HCE,
		_HCIS,
		_HCTS,
		_HTC,
		_UTC,
		_HCPea,
		_Ma$1,
		_LBAoa,
		_TT,
		_PV$1,
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
	n0$3,
	"TargetGroupAttribute",
	0,
	["Key", _Va$1],
	[0, 0]
];
var TargetGroupStickinessConfig$ = [
	3,
	n0$3,
	_TGSC,
	0,
	["Enabled", "DurationSeconds"],
	[2, 1]
];
var TargetGroupTuple$ = [
	3,
	n0$3,
	"TargetGroupTuple",
	0,
	[_TGA, "Weight"],
	[0, 1]
];
var TargetHealth$ = [
	3,
	n0$3,
	_TH,
	0,
	[
		_S,
		_R$2,
		_D$3
	],
	[
		0,
		0,
		0
	]
];
var TargetHealthDescription$ = [
	3,
	n0$3,
	"TargetHealthDescription",
	0,
	[
		"Target",
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
	n0$3,
	_URC,
	0,
	[_Rew],
	[() => RewriteConfigList]
];
var Actions = [
	1,
	n0$3,
	_Ac,
	0,
	() => Action$
];
var AvailabilityZones = [
	1,
	n0$3,
	_AZv,
	0,
	() => AvailabilityZone$
];
var CertificateList = [
	1,
	n0$3,
	"CertificateList",
	0,
	() => Certificate$
];
var JwtValidationActionAdditionalClaims = [
	1,
	n0$3,
	"JwtValidationActionAdditionalClaims",
	0,
	() => JwtValidationActionAdditionalClaim$
];
var Listeners = [
	1,
	n0$3,
	_L,
	0,
	() => Listener$
];
var LoadBalancerAddresses = [
	1,
	n0$3,
	_LBA,
	0,
	() => LoadBalancerAddress$
];
var LoadBalancers = [
	1,
	n0$3,
	_LB,
	0,
	() => LoadBalancer$
];
var QueryStringKeyValuePairList = [
	1,
	n0$3,
	"QueryStringKeyValuePairList",
	0,
	() => QueryStringKeyValuePair$
];
var RewriteConfigList = [
	1,
	n0$3,
	"RewriteConfigList",
	0,
	() => RewriteConfig$
];
var RuleConditionList = [
	1,
	n0$3,
	"RuleConditionList",
	0,
	() => RuleCondition$
];
var Rules = [
	1,
	n0$3,
	_Ru,
	0,
	() => Rule$
];
var RuleTransformList = [
	1,
	n0$3,
	"RuleTransformList",
	0,
	() => RuleTransform$
];
var TagDescriptions = [
	1,
	n0$3,
	_TD,
	0,
	() => TagDescription$
];
var TagList$1 = [
	1,
	n0$3,
	"TagList",
	0,
	() => Tag$$2
];
var TargetDescriptions = [
	1,
	n0$3,
	"TargetDescriptions",
	0,
	() => TargetDescription$
];
var TargetGroupAttributes = [
	1,
	n0$3,
	"TargetGroupAttributes",
	0,
	() => TargetGroupAttribute$
];
var TargetGroupList = [
	1,
	n0$3,
	"TargetGroupList",
	0,
	() => TargetGroupTuple$
];
var TargetGroups = [
	1,
	n0$3,
	_TG,
	0,
	() => TargetGroup$
];
var TargetHealthDescriptions = [
	1,
	n0$3,
	_THD,
	0,
	() => TargetHealthDescription$
];
var AddTags$$1 = [
	9,
	n0$3,
	"AddTags",
	0,
	() => AddTagsInput$$1,
	() => AddTagsOutput$$1
];
var CreateRule$ = [
	9,
	n0$3,
	"CreateRule",
	0,
	() => CreateRuleInput$,
	() => CreateRuleOutput$
];
var DeleteRule$ = [
	9,
	n0$3,
	"DeleteRule",
	0,
	() => DeleteRuleInput$,
	() => DeleteRuleOutput$
];
var DescribeListeners$ = [
	9,
	n0$3,
	"DescribeListeners",
	0,
	() => DescribeListenersInput$,
	() => DescribeListenersOutput$
];
var DescribeLoadBalancers$ = [
	9,
	n0$3,
	"DescribeLoadBalancers",
	0,
	() => DescribeLoadBalancersInput$,
	() => DescribeLoadBalancersOutput$
];
var DescribeRules$ = [
	9,
	n0$3,
	"DescribeRules",
	0,
	() => DescribeRulesInput$,
	() => DescribeRulesOutput$
];
var DescribeTags$ = [
	9,
	n0$3,
	"DescribeTags",
	0,
	() => DescribeTagsInput$,
	() => DescribeTagsOutput$
];
var DescribeTargetGroupAttributes$ = [
	9,
	n0$3,
	"DescribeTargetGroupAttributes",
	0,
	() => DescribeTargetGroupAttributesInput$,
	() => DescribeTargetGroupAttributesOutput$
];
var DescribeTargetGroups$ = [
	9,
	n0$3,
	"DescribeTargetGroups",
	0,
	() => DescribeTargetGroupsInput$,
	() => DescribeTargetGroupsOutput$
];
var DescribeTargetHealth$ = [
	9,
	n0$3,
	"DescribeTargetHealth",
	0,
	() => DescribeTargetHealthInput$,
	() => DescribeTargetHealthOutput$
];
var ModifyListener$ = [
	9,
	n0$3,
	"ModifyListener",
	0,
	() => ModifyListenerInput$,
	() => ModifyListenerOutput$
];
var ModifyRule$ = [
	9,
	n0$3,
	"ModifyRule",
	0,
	() => ModifyRuleInput$,
	() => ModifyRuleOutput$
];
var RemoveTags$ = [
	9,
	n0$3,
	"RemoveTags",
	0,
	() => RemoveTagsInput$,
	() => RemoveTagsOutput$
];

// node_modules/@aws-sdk/client-iam
const _ANc = "ActionNames";
const _ARPD = "AssumeRolePolicyDocument";
const _D$2 = "Description";
const _IT = "IsTruncated";
const _MCV = "MissingContextValues";
const _Ma = "Marker";
const _PSA = "PolicySourceArn";
const _Pa = "Path";
const _R$1 = "Region";
const _RA$1 = "ResourceArns";
const _RLU = "RoleLastUsed";
const _RN = "RoleName";
const _Ro = "Role";
const _T$2 = "Tags";
const _Val = "Value";
const _s$2 = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
const n0$2 = "com.amazonaws.iam";
const _s_registry$2 = new _shared$0.Wi(_s$2);
var IAMServiceException$ = [
	-3,
	_s$2,
	"IAMServiceException",
	0,
	[],
	[]
];
_s_registry$2.registerError(IAMServiceException$, IAMServiceException);
const n0_registry$2 = new _shared$0.Wi(n0$2);
const errorTypeRegistries$2 = [_s_registry$2, n0_registry$2];
var ContextEntry$ = [
	3,
	n0$2,
	"ContextEntry",
	0,
	[
		"ContextKeyName",
		"ContextKeyValues",
		"ContextKeyType"
	],
	[
		0,
		64,
		0
	]
];
var EvaluationResult$ = [
	3,
	n0$2,
	"EvaluationResult",
	0,
	[
		"EvalActionName",
		"EvalDecision",
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
	n0$2,
	"GetRoleRequest",
	0,
	[_RN],
	[0],
	1
];
var GetRoleResponse$ = [
	3,
	n0$2,
	"GetRoleResponse",
	0,
	[_Ro],
	[() => Role$],
	1
];
var InlinePolicyIdentifierType$ = [
	3,
	n0$2,
	"InlinePolicyIdentifierType",
	0,
	[
		"PolicyName",
		"AttachmentType",
		"AttachmentName"
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
	n0$2,
	_Ro,
	0,
	[
		_Pa,
		_RN,
		"Arn",
		_ARPD,
		_D$2,
		_T$2,
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
	n0$2,
	_RLU,
	0,
	[_R$1],
	[0]
];
var SimulatePolicyResponse$ = [
	3,
	n0$2,
	"SimulatePolicyResponse",
	0,
	[
		"EvaluationResults",
		_IT,
		_Ma
	],
	[
		() => EvaluationResultsListType,
		2,
		0
	]
];
var SimulatePrincipalPolicyRequest$ = [
	3,
	n0$2,
	"SimulatePrincipalPolicyRequest",
	0,
	[
		_PSA,
		_ANc,
		"PolicyInputList",
		"PermissionsBoundaryPolicyInputList",
		"PolicyExclusionList",
		_RA$1,
		"ResourcePolicy",
		"ResourceOwner",
		"CallerArn",
		"ContextEntries",
		"ResourceHandlingOption",
		"MaxItems",
		_Ma
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
	n0$2,
	"Tag",
	0,
	["Key", _Val],
	[0, 0],
	2
];
var ContextEntryListType = [
	1,
	n0$2,
	"ContextEntryListType",
	0,
	() => ContextEntry$
];
var EvaluationResultsListType = [
	1,
	n0$2,
	"EvaluationResultsListType",
	0,
	() => EvaluationResult$
];
var PolicyExclusionsListType = [
	1,
	n0$2,
	"PolicyExclusionsListType",
	0,
	() => PolicyIdentifier$
];
var tagListType = [
	1,
	n0$2,
	"tagListType",
	0,
	() => Tag$$1
];
var PolicyIdentifier$ = [
	4,
	n0$2,
	"PolicyIdentifier",
	0,
	[
		"PolicyType",
		"PolicyArn",
		"InlinePolicyIdentifier"
	],
	[
		0,
		0,
		() => InlinePolicyIdentifierType$
	]
];
var GetRole$ = [
	9,
	n0$2,
	"GetRole",
	0,
	() => GetRoleRequest$,
	() => GetRoleResponse$
];
var SimulatePrincipalPolicy$ = [
	9,
	n0$2,
	"SimulatePrincipalPolicy",
	0,
	() => SimulatePrincipalPolicyRequest$,
	() => SimulatePolicyResponse$
];

// node_modules/@aws-sdk/client-sagemaker
const _ADpp = "ApprovalDescription";
const _AEc = "AcceptEula";
const _AIC = "AsyncInferenceConfig";
const _AICv = "AvailableInstanceCount";
const _AIS = "AdditionalInferenceSpecifications";
const _AMDSd = "AdditionalModelDataSources";
const _ANl = "AlarmName";
const _ANlg = "AlgorithmName";
const _ARCu = "AutoRollbackConfiguration";
const _ASDS = "AdditionalS3DataSource";
const _ATcc = "AcceleratorType";
const _B = "Bias";
const _BGUP = "BlueGreenUpdatePolicy";
const _BM = "BaseModel";
const _BS = "BatchStrategy";
const _CB = "CreatedBy";
const _CCTH = "CaptureContentTypeHeader";
const _CDon = "ContentDigest";
const _CEC = "ClarifyExplainerConfig";
const _CF = "ConfigFile";
const _CFM = "CertifyForMarketplace";
const _CH = "ContainerHostname";
const _CICu = "CurrentInstanceCount";
const _CMC = "ContainerMetricsConfig";
const _CMP = "CustomerMetadataProperties";
const _CN = "ChannelName";
const _CRC = "CapacityReservationConfig";
const _CRP = "CapacityReservationPreference";
const _CSCu = "CurrentServerlessConfig";
const _CSHCTIS = "ContainerStartupHealthCheckTimeoutInSeconds";
const _CT$1 = "CreationTime";
const _CTo = "CompressionType";
const _CTon = "ContentType";
const _CW = "CurrentWeight";
const _Co = "Containers";
const _Con = "Constraints";
const _D$1 = "Description";
const _DCB = "DriftCheckBaselines";
const _DCC = "DataCaptureConfig";
const _DCe = "DeploymentConfig";
const _DI = "DomainId";
const _DIC = "DesiredInstanceCount";
const _DICa = "DataInputConfig";
const _DIe = "DeployedImage";
const _DIep = "DeployedImages";
const _DR = "DeploymentRecommendation";
const _DS = "DataSource";
const _DSCes = "DesiredServerlessConfig";
const _DSU = "DestinationS3Uri";
const _DW = "DesiredWeight";
const _Do = "Domain";
const _E = "Environment";
const _EA = "EndpointArn";
const _ECA = "EndpointConfigArn";
const _ECN = "EndpointConfigName";
const _ECna = "EnableCapture";
const _ECx = "ExplainerConfig";
const _EN = "EndpointName";
const _ENI = "EnableNetworkIsolation";
const _ERA = "ExecutionRoleArn";
const _ES = "EndpointStatus";
const _ET = "ETag";
const _Ex = "Explainability";
const _F = "Framework";
const _FA = "FeaturesAttribute";
const _FR = "FailureReason";
const _FV = "FrameworkVersion";
const _HAC = "HubAccessConfig";
const _HCA = "HubContentArn";
const _HCN = "HubContentName";
const _HCV = "HubContentVersion";
const _ICm = "ImageConfig";
const _ICn = "InstanceCount";
const _IDn = "IncludedData";
const _IEC = "InferenceExecutionConfig";
const _IIC = "InitialInstanceCount";
const _IIa = "IamIdentity";
const _IPns = "InstancePools";
const _ISN = "InferenceSpecificationName";
const _ISS = "ImageScanStatuses";
const _ISn = "InferenceSpecification";
const _ITn = "InstanceType";
const _Im = "Image";
const _KKI = "KmsKeyId";
const _LDC = "LastDeploymentConfig";
const _LMB = "LastModifiedBy";
const _LMT = "LastModifiedTime";
const _M$1 = "Message";
const _MA = "ModelArn";
const _MAC = "ModelAccessConfig";
const _MAS = "ModelApprovalStatus";
const _MBS = "MaximumBatchSize";
const _MCC = "ModelCardContent";
const _MCS = "ModelCardStatus";
const _MCT = "MaxConcurrentTransforms";
const _MCaxo = "MaxConcurrency";
const _MCe = "MetricsConfig";
const _MCod = "ModelCard";
const _MDDTIS = "ModelDataDownloadTimeoutInSeconds";
const _MDET = "ModelDataETag";
const _MDQ = "ModelDataQuality";
const _MDS = "ModelDataSource";
const _MDU = "ModelDataUrl";
const _METIS = "MaximumExecutionTimeoutInSeconds";
const _MIC = "MinInstanceCount";
const _MICa = "MaxInstanceCount";
const _MIS = "ManagedInstanceScaling";
const _MIod = "ModelInput";
const _MLC = "ModelLifeCycle";
const _MM = "ModelMetrics";
const _MMC = "MultiModelConfig";
const _MNod = "ModelName";
const _MPA = "ModelPackageArn";
const _MPD = "ModelPackageDescription";
const _MPFIS = "MetricPublishFrequencyInSeconds";
const _MPGN = "ModelPackageGroupName";
const _MPIMB = "MaxPayloadInMB";
const _MPN = "ModelPackageName";
const _MPRT = "ModelPackageRegistrationType";
const _MPSD = "ModelPackageStatusDetails";
const _MPSo = "ModelPackageStatus";
const _MPV = "ModelPackageVersion";
const _MPe = "MetadataProperties";
const _MQ = "ModelQuality";
const _MR = "MaxResults";
const _MRAle = "MlReservationArn";
const _MST = "ManagedStorageType";
const _MSU = "ManifestS3Uri";
const _Mo = "Mode";
const _N$1 = "Name";
const _NMN = "NearestModelName";
const _NTe = "NextToken";
const _OCu = "OutputConfig";
const _PA = "ProbabilityAttribute";
const _PARC = "PrefixAwareRoutingConfig";
const _PC$1 = "PrimaryContainer";
const _PCro = "ProvisionedConcurrency";
const _PDS = "PendingDeploymentSummary";
const _PIro = "ProjectId";
const _PIrod = "ProductId";
const _PN = "ProfileName";
const _PV = "ProductionVariants";
const _R = "Report";
const _RA = "ResourceArn";
const _RAC = "RepositoryAuthConfig";
const _RCo = "RoutingConfig";
const _RIe = "RecommendationId";
const _RMBS = "RollbackMaximumBatchSize";
const _RTIR = "RealTimeInferenceRecommendations";
const _RUP = "RollingUpdatePolicy";
const _SAS = "SourceAlgorithmSpecification";
const _SC = "SecurityConfig";
const _SCT = "SupportedContentTypes";
const _SCe = "ServerlessConfig";
const _SDS = "S3DataSource";
const _SDT = "S3DataType";
const _SGI = "SecurityGroupIds";
const _SM = "StatusMessage";
const _SMV = "SkipModelValidation";
const _SOP = "S3OutputPath";
const _SPU = "SamplePayloadUrl";
const _SPV = "ShadowProductionVariants";
const _SRIIT = "SupportedRealtimeInferenceInstanceTypes";
const _SRMIMET = "SupportedResponseMIMETypes";
const _SSt = "StageStatus";
const _STIT = "SupportedTransformInstanceTypes";
const _STt = "StartTime";
const _SU = "SourceUri";
const _SUr = "S3Uri";
const _Se = "Seed";
const _St$1 = "Status";
const _Stati = "Statistics";
const _Str = "Strategy";
const _Sub = "Subnets";
const _T$1 = "Type";
const _TICo = "TotalInstanceCount";
const _TIr = "TransformInput";
const _TJDr = "TransformJobDefinition";
const _TO = "TransformOutput";
const _TR = "TransformResources";
const _Ta$1 = "Tags";
const _Tas = "Task";
const _UBCE = "UsedByCurrentEndpoint";
const _UPA = "UserProfileArn";
const _UPN = "UserProfileName";
const _VC = "VpcConfig";
const _VKKI = "VolumeKmsKeyId";
const _VN = "VariantName";
const _VP = "ValidationProfiles";
const _VR = "ValidationRole";
const _VS = "ValidationStatuses";
const _VSIGB = "VolumeSizeInGB";
const _VSa = "ValidationSpecification";
const _VSar = "VariantStatus";
const _Va = "Value";
const _WIIS = "WaitIntervalInSeconds";
const _c$1 = "client";
const _e$1 = "error";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.sagemaker";
const n0$1 = "com.amazonaws.sagemaker";
const _s_registry$1 = new _shared$0.Wi(_s$1);
var SageMakerServiceException$ = [
	-3,
	_s$1,
	"SageMakerServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(SageMakerServiceException$, SageMakerServiceException);
const n0_registry$1 = new _shared$0.Wi(n0$1);
var ConflictException$$1 = [
	-3,
	n0$1,
	"ConflictException",
	{ [_e$1]: _c$1 },
	[_M$1],
	[0]
];
n0_registry$1.registerError(ConflictException$$1, ConflictException$1);
var ResourceNotFound$ = [
	-3,
	n0$1,
	"ResourceNotFound",
	{ [_e$1]: _c$1 },
	[_M$1],
	[0]
];
n0_registry$1.registerError(ResourceNotFound$, ResourceNotFound);
const errorTypeRegistries$1 = [_s_registry$1, n0_registry$1];
var ModelCardContent = [
	0,
	n0$1,
	_MCC,
	8,
	0
];
var AdditionalInferenceSpecificationDefinition$ = [
	3,
	n0$1,
	"AdditionalInferenceSpecificationDefinition",
	0,
	[
		_N$1,
		_Co,
		_D$1,
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
	n0$1,
	"AdditionalModelDataSource",
	0,
	[_CN, _SDS],
	[0, () => S3ModelDataSource$],
	2
];
var AdditionalS3DataSource$ = [
	3,
	n0$1,
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
	n0$1,
	"AddTagsInput",
	0,
	[_RA, _Ta$1],
	[0, () => TagList],
	2
];
var AddTagsOutput$ = [
	3,
	n0$1,
	"AddTagsOutput",
	0,
	[_Ta$1],
	[() => TagList]
];
var Alarm$ = [
	3,
	n0$1,
	"Alarm",
	0,
	[_ANl],
	[0]
];
var AsyncInferenceClientConfig$ = [
	3,
	n0$1,
	"AsyncInferenceClientConfig",
	0,
	["MaxConcurrentInvocationsPerInstance"],
	[1]
];
var AsyncInferenceConfig$ = [
	3,
	n0$1,
	_AIC,
	0,
	[_OCu, "ClientConfig"],
	[() => AsyncInferenceOutputConfig$, () => AsyncInferenceClientConfig$],
	1
];
var AsyncInferenceNotificationConfig$ = [
	3,
	n0$1,
	"AsyncInferenceNotificationConfig",
	0,
	[
		"SuccessTopic",
		"ErrorTopic",
		"IncludeInferenceResponseIn"
	],
	[
		0,
		0,
		64
	]
];
var AsyncInferenceOutputConfig$ = [
	3,
	n0$1,
	"AsyncInferenceOutputConfig",
	0,
	[
		_KKI,
		_SOP,
		"NotificationConfig",
		"S3FailurePath"
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
	n0$1,
	"AutoRollbackConfig",
	0,
	["Alarms"],
	[() => AlarmList]
];
var BaseModel$ = [
	3,
	n0$1,
	_BM,
	0,
	[
		_HCN,
		_HCV,
		"RecipeName"
	],
	[
		0,
		0,
		0
	]
];
var Bias$ = [
	3,
	n0$1,
	_B,
	0,
	[
		_R,
		"PreTrainingReport",
		"PostTrainingReport"
	],
	[
		() => MetricsSource$,
		() => MetricsSource$,
		() => MetricsSource$
	]
];
var BlueGreenUpdatePolicy$ = [
	3,
	n0$1,
	_BGUP,
	0,
	[
		"TrafficRoutingConfiguration",
		"TerminationWaitInSeconds",
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
	n0$1,
	"CapacitySize",
	0,
	[_T$1, _Va],
	[0, 1],
	2
];
var CaptureContentTypeHeader$ = [
	3,
	n0$1,
	_CCTH,
	0,
	["CsvContentTypes", "JsonContentTypes"],
	[64, 64]
];
var CaptureOption$ = [
	3,
	n0$1,
	"CaptureOption",
	0,
	["CaptureMode"],
	[0],
	1
];
var ClarifyExplainerConfig$ = [
	3,
	n0$1,
	_CEC,
	0,
	[
		"ShapConfig",
		"EnableExplanations",
		"InferenceConfig"
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
	n0$1,
	"ClarifyInferenceConfig",
	0,
	[
		_FA,
		"ContentTemplate",
		"MaxRecordCount",
		_MPIMB,
		"ProbabilityIndex",
		"LabelIndex",
		_PA,
		"LabelAttribute",
		"LabelHeaders",
		"FeatureHeaders",
		"FeatureTypes"
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
	n0$1,
	"ClarifyShapBaselineConfig",
	0,
	[
		"MimeType",
		"ShapBaseline",
		"ShapBaselineUri"
	],
	[
		0,
		0,
		0
	]
];
var ClarifyShapConfig$ = [
	3,
	n0$1,
	"ClarifyShapConfig",
	0,
	[
		"ShapBaselineConfig",
		"NumberOfSamples",
		"UseLogit",
		_Se,
		"TextConfig"
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
	n0$1,
	"ClarifyTextConfig",
	0,
	["Language", "Granularity"],
	[0, 0],
	2
];
var ContainerDefinition$ = [
	3,
	n0$1,
	"ContainerDefinition",
	0,
	[
		_CH,
		_Im,
		_ICm,
		_Mo,
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
	n0$1,
	_CMC,
	0,
	["MetricsEndpoints"],
	[() => MetricsEndpointList]
];
var DataCaptureConfig$ = [
	3,
	n0$1,
	_DCC,
	0,
	[
		"InitialSamplingPercentage",
		_DSU,
		"CaptureOptions",
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
	n0$1,
	"DataCaptureConfigSummary",
	0,
	[
		_ECna,
		"CaptureStatus",
		"CurrentSamplingPercentage",
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
	n0$1,
	"DeleteTagsInput",
	0,
	[_RA, "TagKeys"],
	[0, 64],
	2
];
var DeleteTagsOutput$ = [
	3,
	n0$1,
	"DeleteTagsOutput",
	0,
	[],
	[]
];
var DeployedImage$ = [
	3,
	n0$1,
	_DIe,
	0,
	[
		"SpecifiedImage",
		"ResolvedImage",
		"ResolutionTime"
	],
	[
		0,
		0,
		4
	]
];
var DeploymentConfig$ = [
	3,
	n0$1,
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
	n0$1,
	_DR,
	0,
	["RecommendationStatus", _RTIR],
	[0, () => RealTimeInferenceRecommendations],
	1
];
var DescribeEndpointConfigInput$ = [
	3,
	n0$1,
	"DescribeEndpointConfigInput",
	0,
	[_ECN],
	[0],
	1
];
var DescribeEndpointConfigOutput$ = [
	3,
	n0$1,
	"DescribeEndpointConfigOutput",
	0,
	[
		_ECN,
		_ECA,
		_PV,
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
	n0$1,
	"DescribeEndpointInput",
	0,
	[_EN],
	[0],
	1
];
var DescribeEndpointOutput$ = [
	3,
	n0$1,
	"DescribeEndpointOutput",
	0,
	[
		_EN,
		_EA,
		_ES,
		_CT$1,
		_LMT,
		_ECN,
		_PV,
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
	n0$1,
	"DescribeModelInput",
	0,
	[_MNod],
	[0],
	1
];
var DescribeModelOutput$ = [
	3,
	n0$1,
	"DescribeModelOutput",
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
	n0$1,
	"DescribeModelPackageInput",
	0,
	[_MPN, _IDn],
	[0, 0],
	1
];
var DescribeModelPackageOutput$ = [
	3,
	n0$1,
	"DescribeModelPackageOutput",
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
		_SC,
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
	n0$1,
	"DesiredWeightAndCapacity",
	0,
	[
		_VN,
		_DW,
		_DIC,
		"ServerlessUpdateConfig"
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
	n0$1,
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
	n0$1,
	"DriftCheckBias",
	0,
	[
		_CF,
		"PreTrainingConstraints",
		"PostTrainingConstraints"
	],
	[
		() => FileSource$,
		() => MetricsSource$,
		() => MetricsSource$
	]
];
var DriftCheckExplainability$ = [
	3,
	n0$1,
	"DriftCheckExplainability",
	0,
	[_Con, _CF],
	[() => MetricsSource$, () => FileSource$]
];
var DriftCheckModelDataQuality$ = [
	3,
	n0$1,
	"DriftCheckModelDataQuality",
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var DriftCheckModelQuality$ = [
	3,
	n0$1,
	"DriftCheckModelQuality",
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var Ec2CapacityReservation$ = [
	3,
	n0$1,
	"Ec2CapacityReservation",
	0,
	[
		"Ec2CapacityReservationId",
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
	n0$1,
	_Ex,
	0,
	[_R],
	[() => MetricsSource$]
];
var ExplainerConfig$ = [
	3,
	n0$1,
	_ECx,
	0,
	[_CEC],
	[() => ClarifyExplainerConfig$]
];
var FileSource$ = [
	3,
	n0$1,
	"FileSource",
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
	n0$1,
	_IIa,
	0,
	[
		"Arn",
		"PrincipalId",
		"SourceIdentity"
	],
	[
		0,
		0,
		0
	]
];
var ImageConfig$ = [
	3,
	n0$1,
	_ICm,
	0,
	["RepositoryAccessMode", _RAC],
	[0, () => RepositoryAuthConfig$],
	1
];
var InferenceExecutionConfig$ = [
	3,
	n0$1,
	_IEC,
	0,
	[_Mo],
	[0],
	1
];
var InferenceHubAccessConfig$ = [
	3,
	n0$1,
	"InferenceHubAccessConfig",
	0,
	[_HCA],
	[0],
	1
];
var InferenceSpecification$ = [
	3,
	n0$1,
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
	n0$1,
	"InstancePool",
	0,
	[
		_ITn,
		"Priority",
		"ModelNameOverride"
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
	n0$1,
	"InstancePoolSummary",
	0,
	[_ITn, _CICu],
	[0, 1],
	2
];
var ListTagsInput$ = [
	3,
	n0$1,
	"ListTagsInput",
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
	n0$1,
	"ListTagsOutput",
	0,
	[_Ta$1, _NTe],
	[() => TagList, 0]
];
var MetadataProperties$ = [
	3,
	n0$1,
	_MPe,
	0,
	[
		"CommitId",
		"Repository",
		"GeneratedBy",
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
	n0$1,
	_MCe,
	0,
	[
		"EnableEnhancedMetrics",
		"EnableDetailedObservability",
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
	n0$1,
	"MetricsEndpoint",
	0,
	["MetricsEndpointPath", _MPFIS],
	[0, 1],
	1
];
var MetricsSource$ = [
	3,
	n0$1,
	"MetricsSource",
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
	n0$1,
	_MAC,
	0,
	[_AEc],
	[2],
	1
];
var ModelDataQuality$ = [
	3,
	n0$1,
	_MDQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var ModelDataSource$ = [
	3,
	n0$1,
	_MDS,
	0,
	[_SDS],
	[() => S3ModelDataSource$]
];
var ModelInput$ = [
	3,
	n0$1,
	_MIod,
	0,
	[_DICa],
	[0],
	1
];
var ModelLifeCycle$ = [
	3,
	n0$1,
	_MLC,
	0,
	[
		"Stage",
		_SSt,
		"StageDescription"
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
	n0$1,
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
	n0$1,
	"ModelPackageContainerDefinition",
	0,
	[
		_CH,
		_Im,
		"ImageDigest",
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
		"IsCheckpoint",
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
	n0$1,
	"ModelPackageModelCard",
	0,
	[_MCC, _MCS],
	[[() => ModelCardContent, 0], 0]
];
var ModelPackageSecurityConfig$ = [
	3,
	n0$1,
	"ModelPackageSecurityConfig",
	0,
	[_KKI],
	[0],
	1
];
var ModelPackageStatusDetails$ = [
	3,
	n0$1,
	_MPSD,
	0,
	[_VS, _ISS],
	[() => ModelPackageStatusItemList, () => ModelPackageStatusItemList],
	1
];
var ModelPackageStatusItem$ = [
	3,
	n0$1,
	"ModelPackageStatusItem",
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
	n0$1,
	"ModelPackageValidationProfile",
	0,
	[_PN, _TJDr],
	[0, () => TransformJobDefinition$],
	2
];
var ModelPackageValidationSpecification$ = [
	3,
	n0$1,
	"ModelPackageValidationSpecification",
	0,
	[_VR, _VP],
	[0, () => ModelPackageValidationProfiles],
	2
];
var ModelQuality$ = [
	3,
	n0$1,
	_MQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var MultiModelConfig$ = [
	3,
	n0$1,
	_MMC,
	0,
	["ModelCacheSetting"],
	[0]
];
var PendingDeploymentSummary$ = [
	3,
	n0$1,
	_PDS,
	0,
	[
		_ECN,
		_PV,
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
	n0$1,
	"PendingProductionVariantSummary",
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
	n0$1,
	_PARC,
	0,
	["PrefixLength", "ConcurrencyThreshold"],
	[1, 1]
];
var ProductionVariant$ = [
	3,
	n0$1,
	"ProductionVariant",
	0,
	[
		_VN,
		_MNod,
		_IIC,
		_ITn,
		_IPns,
		"VariantInstanceProvisionTimeoutInSeconds",
		"InitialVariantWeight",
		_ATcc,
		"CoreDumpConfig",
		_SCe,
		_VSIGB,
		_MDDTIS,
		_CSHCTIS,
		"EnableSSMAccess",
		_MIS,
		_RCo,
		"InferenceAmiVersion",
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
	n0$1,
	"ProductionVariantCapacityReservationConfig",
	0,
	[_CRP, _MRAle],
	[0, 0]
];
var ProductionVariantCapacityReservationSummary$ = [
	3,
	n0$1,
	"ProductionVariantCapacityReservationSummary",
	0,
	[
		_MRAle,
		_CRP,
		_TICo,
		_AICv,
		_UBCE,
		"Ec2CapacityReservations"
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
	n0$1,
	"ProductionVariantCoreDumpConfig",
	0,
	[_DSU, _KKI],
	[0, 0],
	1
];
var ProductionVariantManagedInstanceScaling$ = [
	3,
	n0$1,
	"ProductionVariantManagedInstanceScaling",
	0,
	[
		_St$1,
		_MIC,
		_MICa,
		"ScaleInPolicy"
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
	n0$1,
	"ProductionVariantManagedInstanceScalingScaleInPolicy",
	0,
	[
		_Str,
		"MaximumStepSize",
		"CooldownInMinutes"
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
	n0$1,
	"ProductionVariantRoutingConfig",
	0,
	["RoutingStrategy", _PARC],
	[0, () => PrefixAwareRoutingConfig$],
	1
];
var ProductionVariantServerlessConfig$ = [
	3,
	n0$1,
	"ProductionVariantServerlessConfig",
	0,
	[
		"MemorySizeInMB",
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
	n0$1,
	"ProductionVariantServerlessUpdateConfig",
	0,
	[_MCaxo, _PCro],
	[1, 1]
];
var ProductionVariantStatus$ = [
	3,
	n0$1,
	"ProductionVariantStatus",
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
	n0$1,
	"ProductionVariantSummary",
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
	n0$1,
	"RealTimeInferenceRecommendation",
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
	n0$1,
	_RAC,
	0,
	["RepositoryCredentialsProviderArn"],
	[0],
	1
];
var RollingUpdatePolicy$ = [
	3,
	n0$1,
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
	n0$1,
	"S3ModelDataSource",
	0,
	[
		_SUr,
		_SDT,
		_CTo,
		_MAC,
		_HAC,
		_MSU,
		_ET,
		"ManifestEtag"
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
	n0$1,
	"SourceAlgorithm",
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
	n0$1,
	_SAS,
	0,
	["SourceAlgorithms"],
	[() => SourceAlgorithmList],
	1
];
var Tag$ = [
	3,
	n0$1,
	"Tag",
	0,
	["Key", _Va],
	[0, 0],
	2
];
var TrafficRoutingConfig$ = [
	3,
	n0$1,
	"TrafficRoutingConfig",
	0,
	[
		_T$1,
		_WIIS,
		"CanarySize",
		"LinearStepSize"
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
	n0$1,
	"TransformDataSource",
	0,
	[_SDS],
	[() => TransformS3DataSource$],
	1
];
var TransformInput$ = [
	3,
	n0$1,
	_TIr,
	0,
	[
		_DS,
		_CTon,
		_CTo,
		"SplitType"
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
	n0$1,
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
	n0$1,
	_TO,
	0,
	[
		_SOP,
		"Accept",
		"AssembleWith",
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
	n0$1,
	_TR,
	0,
	[
		_ITn,
		_ICn,
		_VKKI,
		"TransformAmiVersion"
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
	n0$1,
	"TransformS3DataSource",
	0,
	[_SDT, _SUr],
	[0, 0],
	2
];
var UpdateEndpointInput$ = [
	3,
	n0$1,
	"UpdateEndpointInput",
	0,
	[
		_EN,
		_ECN,
		"RetainAllVariantProperties",
		"ExcludeRetainedVariantProperties",
		_DCe,
		"RetainDeploymentConfig"
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
	n0$1,
	"UpdateEndpointOutput",
	0,
	[_EA],
	[0],
	1
];
var UpdateEndpointWeightsAndCapacitiesInput$ = [
	3,
	n0$1,
	"UpdateEndpointWeightsAndCapacitiesInput",
	0,
	[_EN, "DesiredWeightsAndCapacities"],
	[0, () => DesiredWeightAndCapacityList],
	2
];
var UpdateEndpointWeightsAndCapacitiesOutput$ = [
	3,
	n0$1,
	"UpdateEndpointWeightsAndCapacitiesOutput",
	0,
	[_EA],
	[0],
	1
];
var UserContext$ = [
	3,
	n0$1,
	"UserContext",
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
	n0$1,
	"VariantProperty",
	0,
	["VariantPropertyType"],
	[0],
	1
];
var VpcConfig$ = [
	3,
	n0$1,
	_VC,
	0,
	[_SGI, _Sub],
	[64, 64],
	2
];
var AdditionalInferenceSpecifications = [
	1,
	n0$1,
	_AIS,
	0,
	() => AdditionalInferenceSpecificationDefinition$
];
var AdditionalModelDataSources = [
	1,
	n0$1,
	_AMDSd,
	0,
	() => AdditionalModelDataSource$
];
var AlarmList = [
	1,
	n0$1,
	"AlarmList",
	0,
	() => Alarm$
];
var CaptureOptionList = [
	1,
	n0$1,
	"CaptureOptionList",
	0,
	() => CaptureOption$
];
var ContainerDefinitionList = [
	1,
	n0$1,
	"ContainerDefinitionList",
	0,
	() => ContainerDefinition$
];
var DeployedImages = [
	1,
	n0$1,
	_DIep,
	0,
	() => DeployedImage$
];
var DesiredWeightAndCapacityList = [
	1,
	n0$1,
	"DesiredWeightAndCapacityList",
	0,
	() => DesiredWeightAndCapacity$
];
var Ec2CapacityReservationsList = [
	1,
	n0$1,
	"Ec2CapacityReservationsList",
	0,
	() => Ec2CapacityReservation$
];
var InstancePoolList = [
	1,
	n0$1,
	"InstancePoolList",
	0,
	() => InstancePool$
];
var InstancePoolSummaryList = [
	1,
	n0$1,
	"InstancePoolSummaryList",
	0,
	() => InstancePoolSummary$
];
var MetricsEndpointList = [
	1,
	n0$1,
	"MetricsEndpointList",
	0,
	() => MetricsEndpoint$
];
var ModelPackageContainerDefinitionList = [
	1,
	n0$1,
	"ModelPackageContainerDefinitionList",
	0,
	() => ModelPackageContainerDefinition$
];
var ModelPackageStatusItemList = [
	1,
	n0$1,
	"ModelPackageStatusItemList",
	0,
	() => ModelPackageStatusItem$
];
var ModelPackageValidationProfiles = [
	1,
	n0$1,
	"ModelPackageValidationProfiles",
	0,
	() => ModelPackageValidationProfile$
];
var PendingProductionVariantSummaryList = [
	1,
	n0$1,
	"PendingProductionVariantSummaryList",
	0,
	() => PendingProductionVariantSummary$
];
var ProductionVariantList = [
	1,
	n0$1,
	"ProductionVariantList",
	0,
	() => ProductionVariant$
];
var ProductionVariantStatusList = [
	1,
	n0$1,
	"ProductionVariantStatusList",
	0,
	() => ProductionVariantStatus$
];
var ProductionVariantSummaryList = [
	1,
	n0$1,
	"ProductionVariantSummaryList",
	0,
	() => ProductionVariantSummary$
];
var RealTimeInferenceRecommendations = [
	1,
	n0$1,
	_RTIR,
	0,
	() => RealTimeInferenceRecommendation$
];
var SourceAlgorithmList = [
	1,
	n0$1,
	"SourceAlgorithmList",
	0,
	() => SourceAlgorithm$
];
var TagList = [
	1,
	n0$1,
	"TagList",
	0,
	() => Tag$
];
var VariantPropertyList = [
	1,
	n0$1,
	"VariantPropertyList",
	0,
	() => VariantProperty$
];
var AddTags$ = [
	9,
	n0$1,
	"AddTags",
	0,
	() => AddTagsInput$,
	() => AddTagsOutput$
];
var DeleteTags$ = [
	9,
	n0$1,
	"DeleteTags",
	0,
	() => DeleteTagsInput$,
	() => DeleteTagsOutput$
];
var DescribeEndpoint$ = [
	9,
	n0$1,
	"DescribeEndpoint",
	0,
	() => DescribeEndpointInput$,
	() => DescribeEndpointOutput$
];
var DescribeEndpointConfig$ = [
	9,
	n0$1,
	"DescribeEndpointConfig",
	0,
	() => DescribeEndpointConfigInput$,
	() => DescribeEndpointConfigOutput$
];
var DescribeModel$ = [
	9,
	n0$1,
	"DescribeModel",
	0,
	() => DescribeModelInput$,
	() => DescribeModelOutput$
];
var DescribeModelPackage$ = [
	9,
	n0$1,
	"DescribeModelPackage",
	0,
	() => DescribeModelPackageInput$,
	() => DescribeModelPackageOutput$
];
var ListTags$ = [
	9,
	n0$1,
	"ListTags",
	0,
	() => ListTagsInput$,
	() => ListTagsOutput$
];
var UpdateEndpoint$ = [
	9,
	n0$1,
	"UpdateEndpoint",
	0,
	() => UpdateEndpointInput$,
	() => UpdateEndpointOutput$
];
var UpdateEndpointWeightsAndCapacities$ = [
	9,
	n0$1,
	"UpdateEndpointWeightsAndCapacities",
	0,
	() => UpdateEndpointWeightsAndCapacitiesInput$,
	() => UpdateEndpointWeightsAndCapacitiesOutput$
];

// node_modules/@aws-sdk/client-scheduler
const _AAC = "ActionAfterCompletion";
const _CD = "CreationDate";
const _CPS = "CapacityProviderStrategy";
const _CT = "ClientToken";
const _D = "Description";
const _DLC = "DeadLetterConfig";
const _DT = "DetailType";
const _EBP = "EventBridgeParameters";
const _EBPEVP = "EventBridgePutEventsV2Parameters";
const _EBPREP = "EventBridgePutRawEventsParameters";
const _ED = "EndDate";
const _EP = "EcsParameters";
const _FTW = "FlexibleTimeWindow";
const _GN = "GroupName";
const _KKA = "KmsKeyArn";
const _KP = "KinesisParameters";
const _LMD = "LastModificationDate";
const _M = "Message";
const _N = "Name";
const _NC = "NetworkConfiguration";
const _PC = "PlacementConstraints";
const _PS = "PlacementStrategy";
const _RP = "RetryPolicy";
const _SA = "ScheduleArn";
const _SD = "StartDate";
const _SE = "ScheduleExpression";
const _SET = "ScheduleExpressionTimezone";
const _SMPPa = "SageMakerPipelineParameters";
const _SP = "SqsParameters";
const _So = "Source";
const _St = "State";
const _T = "Tags";
const _Ta = "Target";
const _V = "Value";
const _c = "client";
const _cT = "clientToken";
const _e = "error";
const _gN = "groupName";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _iT = "idempotencyToken";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.scheduler";
const _t = "type";
const n0 = "com.amazonaws.scheduler";
const _s_registry = new _shared$0.Wi(_s);
var SchedulerServiceException$ = [
	-3,
	_s,
	"SchedulerServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(SchedulerServiceException$, SchedulerServiceException);
const n0_registry = new _shared$0.Wi(n0);
var ConflictException$ = [
	-3,
	n0,
	"ConflictException",
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(ConflictException$, ConflictException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	"ResourceNotFoundException",
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ValidationException$ = [
	-3,
	n0,
	"ValidationException",
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AwsVpcConfiguration$ = [
	3,
	n0,
	"AwsVpcConfiguration",
	0,
	[
		"Subnets",
		"SecurityGroups",
		"AssignPublicIp"
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
	n0,
	"CapacityProviderStrategyItem",
	0,
	[
		"capacityProvider",
		"weight",
		"base"
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
	n0,
	"CreateScheduleInput",
	0,
	[
		_N,
		_SE,
		_Ta,
		_FTW,
		_GN,
		_SD,
		_ED,
		_D,
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
	n0,
	"CreateScheduleOutput",
	0,
	[_SA],
	[0],
	1
];
var DeadLetterConfig$ = [
	3,
	n0,
	_DLC,
	0,
	["Arn"],
	[0]
];
var DeleteScheduleInput$ = [
	3,
	n0,
	"DeleteScheduleInput",
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
	n0,
	"DeleteScheduleOutput",
	0,
	[],
	[]
];
var EcsParameters$ = [
	3,
	n0,
	_EP,
	0,
	[
		"TaskDefinitionArn",
		"TaskCount",
		"LaunchType",
		_NC,
		"PlatformVersion",
		"Group",
		_CPS,
		"EnableECSManagedTags",
		"EnableExecuteCommand",
		_PC,
		_PS,
		"PropagateTags",
		"ReferenceId",
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
			n0,
			_T,
			0,
			128
		]
	],
	1
];
var EventBridgeParameters$ = [
	3,
	n0,
	_EBP,
	0,
	[_DT, _So],
	[0, 0],
	2
];
var EventBridgePutEventsV2Parameters$ = [
	3,
	n0,
	_EBPEVP,
	0,
	[_DT, _So],
	[0, 0],
	2
];
var EventBridgePutRawEventsParameters$ = [
	3,
	n0,
	_EBPREP,
	0,
	["Metadata"],
	[128]
];
var FlexibleTimeWindow$ = [
	3,
	n0,
	_FTW,
	0,
	["Mode", "MaximumWindowInMinutes"],
	[0, 1],
	1
];
var GetScheduleInput$ = [
	3,
	n0,
	"GetScheduleInput",
	0,
	[_N, _GN],
	[[0, 1], [0, { [_hQ]: _gN }]],
	1
];
var GetScheduleOutput$ = [
	3,
	n0,
	"GetScheduleOutput",
	0,
	[
		"Arn",
		_GN,
		_N,
		_SE,
		_SD,
		_ED,
		_D,
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
	n0,
	_KP,
	0,
	["PartitionKey"],
	[0],
	1
];
var NetworkConfiguration$ = [
	3,
	n0,
	_NC,
	0,
	["awsvpcConfiguration"],
	[() => AwsVpcConfiguration$]
];
var PlacementConstraint$ = [
	3,
	n0,
	"PlacementConstraint",
	0,
	[_t, "expression"],
	[0, 0]
];
var PlacementStrategy$ = [
	3,
	n0,
	_PS,
	0,
	[_t, "field"],
	[0, 0]
];
var RetryPolicy$ = [
	3,
	n0,
	_RP,
	0,
	["MaximumEventAgeInSeconds", "MaximumRetryAttempts"],
	[1, 1]
];
var SageMakerPipelineParameter$ = [
	3,
	n0,
	"SageMakerPipelineParameter",
	0,
	[_N, _V],
	[0, 0],
	2
];
var SageMakerPipelineParameters$ = [
	3,
	n0,
	_SMPPa,
	0,
	["PipelineParameterList"],
	[() => SageMakerPipelineParameterList]
];
var SqsParameters$ = [
	3,
	n0,
	_SP,
	0,
	["MessageGroupId"],
	[0]
];
var Target$ = [
	3,
	n0,
	_Ta,
	0,
	[
		"Arn",
		"RoleArn",
		_DLC,
		_RP,
		"Input",
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
	n0,
	"UpdateScheduleInput",
	0,
	[
		_N,
		_SE,
		_Ta,
		_FTW,
		_GN,
		_SD,
		_ED,
		_D,
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
	n0,
	"UpdateScheduleOutput",
	0,
	[_SA],
	[0],
	1
];
var CapacityProviderStrategy = [
	1,
	n0,
	_CPS,
	0,
	() => CapacityProviderStrategyItem$
];
var PlacementConstraints = [
	1,
	n0,
	_PC,
	0,
	() => PlacementConstraint$
];
var PlacementStrategies = [
	1,
	n0,
	"PlacementStrategies",
	0,
	() => PlacementStrategy$
];
var SageMakerPipelineParameterList = [
	1,
	n0,
	"SageMakerPipelineParameterList",
	0,
	() => SageMakerPipelineParameter$
];
var CreateSchedule$ = [
	9,
	n0,
	"CreateSchedule",
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
	n0,
	"DeleteSchedule",
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
	n0,
	"GetSchedule",
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
	n0,
	"UpdateSchedule",
	{ [_h]: [
		"PUT",
		"/schedules/{Name}",
		200
	] },
	() => UpdateScheduleInput$,
	() => UpdateScheduleOutput$
];

// node_modules/@aws-sdk/client-cloudformation
const getHttpAuthExtensionConfiguration$12 = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$12 = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@aws-sdk/client-cloudfront
const getHttpAuthExtensionConfiguration$11 = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$11 = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@aws-sdk/client-cloudwatch
const getHttpAuthExtensionConfiguration$10 = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$10 = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@aws-sdk/client-cloudwatch-logs
const getHttpAuthExtensionConfiguration$9 = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$9 = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@aws-sdk/client-codebuild
const getHttpAuthExtensionConfiguration$8 = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$8 = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@aws-sdk/client-ec2
const getHttpAuthExtensionConfiguration$7 = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$7 = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@aws-sdk/client-ecr
const getHttpAuthExtensionConfiguration$6 = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$6 = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@aws-sdk/client-ecs
const getHttpAuthExtensionConfiguration$5 = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$5 = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
const getHttpAuthExtensionConfiguration$4 = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$4 = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@aws-sdk/client-iam
const getHttpAuthExtensionConfiguration$3 = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$3 = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@aws-sdk/client-s3
const getHttpAuthExtensionConfiguration$2 = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$2 = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@aws-sdk/client-sagemaker
const getHttpAuthExtensionConfiguration$1 = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig$1 = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@aws-sdk/client-scheduler
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	let _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
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
const resolveHttpAuthRuntimeConfig = (config) => ({
	httpAuthSchemes: config.httpAuthSchemes(),
	httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
	credentials: config.credentials()
});

// node_modules/@smithy/core
const numberSelector = (obj, key, type) => {
	if (!(key in obj)) return;
	let numberValue = parseInt(obj[key], 10);
	if (Number.isNaN(numberValue)) throw TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
	return numberValue;
};

const makePagedClientRequest = async (CommandCtor, client, input, withCommand = (_) => _, ...args) => {
	let command = new CommandCtor(input);
	command = withCommand(command) ?? command;
	return await client.send(command, ...args);
};
function createPaginator(ClientCtor, CommandCtor, inputTokenName, outputTokenName, pageSizeTokenName) {
	return async function* paginateOperation(config, input, ...additionalArguments) {
		let _input = input;
		let token = config.startingToken ?? _input[inputTokenName];
		let hasNext = !0;
		let page;
		for (; hasNext;) {
			_input[inputTokenName] = token;
			pageSizeTokenName && (_input[pageSizeTokenName] = _input[pageSizeTokenName] ?? config.pageSize);
			if (config.client instanceof ClientCtor) page = await makePagedClientRequest(CommandCtor, config.client, input, config.withCommand, ...additionalArguments);
			else throw Error(`Invalid client, expected instance of ${ClientCtor.name}`);
			yield page;
			let prevToken = token;
			token = get(page, outputTokenName);
			hasNext = !(!token || config.stopOnSameToken && token === prevToken);
		}
		return void 0;
	};
}
const get = (fromObject, path) => {
	let cursor = fromObject;
	let pathComponents = path.split(".");
	for (let step of pathComponents) {
		if (!cursor || typeof cursor != "object") return;
		cursor = cursor[step];
	}
	return cursor;
};

// node_modules/@aws-sdk/client-cloudformation
const defaultCloudFormationHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_shared$0.Qi)(context).operation,
	region: await (0,_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption$12(authParameters) {
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
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$12(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig$12 = (config) => {
	let config_0 = (0,_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-cloudfront
const defaultCloudFrontHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_shared$0.Qi)(context).operation,
	region: await (0,_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption$11(authParameters) {
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
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$11(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig$11 = (config) => {
	let config_0 = (0,_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-cloudwatch
const defaultCloudWatchHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_shared$0.Qi)(context).operation,
	region: await (0,_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption$10(authParameters) {
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
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$10(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig$10 = (config) => {
	let config_0 = (0,_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-cloudwatch-logs
const defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_shared$0.Qi)(context).operation,
	region: await (0,_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption$9(authParameters) {
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
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$9(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig$9 = (config) => {
	let config_0 = (0,_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-codebuild
const defaultCodeBuildHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_shared$0.Qi)(context).operation,
	region: await (0,_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption$8(authParameters) {
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
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$8(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig$8 = (config) => {
	let config_0 = (0,_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-ec2
const defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_shared$0.Qi)(context).operation,
	region: await (0,_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption$7(authParameters) {
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
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$7(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig$7 = (config) => {
	let config_0 = (0,_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-ecr
const defaultECRHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_shared$0.Qi)(context).operation,
	region: await (0,_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption$6(authParameters) {
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
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$6(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig$6 = (config) => {
	let config_0 = (0,_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-ecs
const defaultECSHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_shared$0.Qi)(context).operation,
	region: await (0,_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption$5(authParameters) {
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
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$5(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig$5 = (config) => {
	let config_0 = (0,_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
const defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_shared$0.Qi)(context).operation,
	region: await (0,_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption$4(authParameters) {
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
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$4(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig$4 = (config) => {
	let config_0 = (0,_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-iam
const defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_shared$0.Qi)(context).operation,
	region: await (0,_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption$3(authParameters) {
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
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$3(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig$3 = (config) => {
	let config_0 = (0,_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-s3
const ax = "argv";
const ay = "backend";
const az = "authSchemes";
const aA = "disableDoubleEncoding";
const aB = "signingName";
const aC = "signingRegion";
const aD = "signingRegionSet";
const d$12 = "isSet";
const e$12 = "booleanEquals";
const f$12 = "stringEquals";
const g$12 = "coalesce";
const h$12 = "substring";
const j$12 = "aws.partition";
const k$5 = "partitionResult";
const l$5 = "accessPointSuffix";
const m$2 = "regionPrefix";
const n$2 = (n) => "outpostId_ssa_" + n;
const o$1 = "hardwareType";
const q$2 = "isValidHostLabel";
const s$2 = "sigv4";
const t$1 = "aws.isVirtualHostableS3Bucket";
const v = "getAttr";
const w$1 = "bucketArn";
const y$1 = "arnType";
const z = "accesspoint";
const A = (n) => "accessPointName_ssa_" + n;
const B = "s3-object-lambda";
const C = "s3-outposts";
const D = "bucketPartition";
const E = "us-east-1";
const F = "outpostType";
const G = "name";
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
const T = { ref: "UseFIPS" };
const U = { ref: "UseDualStack" };
const V = { ref: "Bucket" };
const W = {
	fn: v,
	[ax]: [{ ref: k$5 }, G]
};
const X = { ref: "url" };
const Y = { ref: "Region" };
const Z = { ref: w$1 };
const aa = { ref: y$1 };
const ab = { ref: "accessPointName_ssa_1" };
const ac = {
	fn: v,
	[ax]: [Z, "region"]
};
const ad = { ref: o$1 };
const ae = {
	fn: v,
	[ax]: [Z, "service"]
};
const af = {
	fn: v,
	[ax]: [Z, "accountId"]
};
const ag = {
	[ay]: "S3Express",
	[az]: [{
		[aA]: !0,
		[G]: "{_s3e_auth}",
		[aB]: "s3express",
		[aC]: "{Region}"
	}]
};
const ah = {
	[ay]: "S3Express",
	[az]: [{
		[aA]: !0,
		[G]: s$2,
		[aB]: "s3express",
		[aC]: "{Region}"
	}]
};
const ai = { [az]: [{
	[aA]: !0,
	[G]: P,
	[aB]: C,
	[aD]: ["*"]
}, {
	[aA]: !0,
	[G]: s$2,
	[aB]: C,
	[aC]: "{Region}"
}] };
const aj = { [az]: [{
	[aA]: !0,
	[G]: s$2,
	[aB]: "s3",
	[aC]: E
}] };
const ak = { [az]: [{
	[aA]: !0,
	[G]: s$2,
	[aB]: "s3",
	[aC]: "{Region}"
}] };
const al = { [az]: [{
	[aA]: !0,
	[G]: s$2,
	[aB]: B,
	[aC]: "{bucketArn#region}"
}] };
const am = { [az]: [{
	[aA]: !0,
	[G]: s$2,
	[aB]: "s3",
	[aC]: "{bucketArn#region}"
}] };
const an = { [az]: [{
	[aA]: !0,
	[G]: P,
	[aB]: C,
	[aD]: ["*"]
}, {
	[aA]: !0,
	[G]: s$2,
	[aB]: C,
	[aC]: "{bucketArn#region}"
}] };
const ao = { [az]: [{
	[aA]: !0,
	[G]: s$2,
	[aB]: B,
	[aC]: "{Region}"
}] };
const ap = [Y];
const aq = [{ ref: "Endpoint" }];
const as = [V];
const at = [
	V,
	0,
	7,
	!0
];
const au = [Z, "resourceId[1]"];
const av = ["*"];
const _data$12 = {
	conditions: [
		[d$12, ap],
		[e$12, [{ ref: "Accelerate" }, !0]],
		[e$12, [T, !0]],
		[e$12, [U, !0]],
		[d$12, aq],
		[d$12, as],
		[f$12, [{
			fn: g$12,
			[ax]: [{
				fn: h$12,
				[ax]: [
					V,
					0,
					6,
					!0
				]
			}, ""]
		}, "--x-s3"]],
		[f$12, [{
			fn: g$12,
			[ax]: [{
				fn: h$12,
				[ax]: at
			}, ""]
		}, "--xa-s3"]],
		[
			j$12,
			ap,
			k$5
		],
		[
			h$12,
			at,
			l$5
		],
		[f$12, [{ ref: l$5 }, "--op-s3"]],
		[
			h$12,
			[
				V,
				8,
				12,
				!0
			],
			m$2
		],
		[
			h$12,
			[
				V,
				32,
				49,
				!0
			],
			n$2(2)
		],
		[
			h$12,
			[
				V,
				49,
				50,
				!0
			],
			o$1
		],
		[e$12, [{ ref: "ForcePathStyle" }, !0]],
		[f$12, [W, "aws-cn"]],
		[
			"ite",
			[
				U,
				".dualstack",
				""
			],
			"_s3e_ds"
		],
		[q$2, [{ ref: n$2(2) }, !1]],
		[
			"ite",
			[
				T,
				"-fips",
				""
			],
			"_s3e_fips"
		],
		[
			"ite",
			[
				{
					fn: g$12,
					[ax]: [{ ref: "DisableS3ExpressSessionAuth" }, !1]
				},
				s$2,
				"sigv4-s3express"
			],
			"_s3e_auth"
		],
		[t$1, [V, !1]],
		[
			"parseURL",
			aq,
			"url"
		],
		[e$12, [{
			fn: g$12,
			[ax]: [{ ref: "UseS3ExpressControlEndpoint" }, !1]
		}, !0]],
		[t$1, [V, !0]],
		[f$12, [{
			fn: v,
			[ax]: [X, "scheme"]
		}, "http"]],
		[q$2, [Y, !1]],
		[
			"aws.parseArn",
			as,
			w$1
		],
		[
			v,
			[{
				fn: "split",
				[ax]: [
					V,
					"--",
					0
				]
			}, "[-2]"],
			"s3expressAvailabilityZoneId"
		],
		[f$12, [{
			fn: g$12,
			[ax]: [{
				fn: h$12,
				[ax]: [
					V,
					0,
					4,
					!1
				]
			}, ""]
		}, "arn:"]],
		[f$12, [{
			fn: g$12,
			[ax]: [{
				fn: h$12,
				[ax]: [
					V,
					16,
					18,
					!0
				]
			}, ""]
		}, "--"]],
		[e$12, [{
			fn: v,
			[ax]: [X, "isIp"]
		}, !0]],
		[f$12, [{
			fn: g$12,
			[ax]: [{
				fn: h$12,
				[ax]: [
					V,
					21,
					23,
					!0
				]
			}, ""]
		}, "--"]],
		[f$12, [{
			fn: g$12,
			[ax]: [{
				fn: h$12,
				[ax]: [
					V,
					27,
					29,
					!0
				]
			}, ""]
		}, "--"]],
		[f$12, [{ ref: m$2 }, "beta"]],
		[
			"uriEncode",
			as,
			"uri_encoded_bucket"
		],
		[q$2, [Y, !0]],
		[e$12, [{
			fn: g$12,
			[ax]: [{ ref: "UseObjectLambdaEndpoint" }, !1]
		}, !0]],
		[
			v,
			[Z, "resourceId[0]"],
			y$1
		],
		[f$12, [aa, ""]],
		[f$12, [aa, z]],
		[
			v,
			au,
			A(1)
		],
		[f$12, [ab, ""]],
		[f$12, [ac, ""]],
		[f$12, [{
			fn: g$12,
			[ax]: [{
				fn: h$12,
				[ax]: [
					V,
					14,
					16,
					!0
				]
			}, ""]
		}, "--"]],
		[f$12, [ad, "e"]],
		[f$12, [ad, "o"]],
		[f$12, [Y, "aws-global"]],
		[f$12, [{
			fn: g$12,
			[ax]: [{
				fn: h$12,
				[ax]: [
					V,
					19,
					21,
					!0
				]
			}, ""]
		}, "--"]],
		[f$12, [ae, B]],
		[e$12, [{
			fn: g$12,
			[ax]: [{ ref: "DisableAccessPoints" }, !1]
		}, !0]],
		[f$12, [ae, C]],
		[
			j$12,
			[ac],
			D
		],
		[q$2, [ab, !0]],
		[f$12, [{
			fn: g$12,
			[ax]: [{
				fn: h$12,
				[ax]: [
					V,
					26,
					28,
					!0
				]
			}, ""]
		}, "--"]],
		[f$12, [{
			fn: g$12,
			[ax]: [{
				fn: h$12,
				[ax]: [
					V,
					15,
					17,
					!0
				]
			}, ""]
		}, "--"]],
		[v, [Z, "resourceId[4]"]],
		[f$12, [{
			fn: g$12,
			[ax]: [{
				fn: h$12,
				[ax]: [
					V,
					20,
					22,
					!0
				]
			}, ""]
		}, "--"]],
		[e$12, [{ ref: "UseGlobalEndpoint" }, !0]],
		[f$12, [Y, E]],
		[
			v,
			au,
			n$2(1)
		],
		[e$12, [{
			fn: g$12,
			[ax]: [{ ref: "UseArnRegion" }, !0]
		}, !0]],
		[q$2, [{ ref: n$2(1) }, !1]],
		[
			v,
			[Z, "resourceId[2]"],
			F
		],
		[f$12, [Y, ac]],
		[f$12, [{
			fn: v,
			[ax]: [{ ref: D }, G]
		}, W]],
		[e$12, [{ ref: "DisableMultiRegionAccessPoints" }, !0]],
		[q$2, [ac, !0]],
		[f$12, [{
			fn: v,
			[ax]: [Z, "partition"]
		}, W]],
		[f$12, [af, ""]],
		[f$12, [ae, "s3"]],
		[q$2, [af, !1]],
		[
			v,
			[Z, "resourceId[3]"],
			A(2)
		],
		[q$2, [ab, !1]],
		[f$12, [{ ref: F }, z]],
		[q$2, [{ ref: A(2) }, !1]]
	],
	results: [
		[-1],
		[-1, "Accelerate cannot be used with FIPS"],
		[-1, "Cannot set dual-stack in combination with a custom endpoint."],
		[-1, "A custom endpoint cannot be combined with FIPS"],
		[-1, "A custom endpoint cannot be combined with S3 Accelerate"],
		[-1, "Partition does not support FIPS"],
		[-1, "S3Express does not support S3 Accelerate."],
		["{url#scheme}://{url#authority}/{uri_encoded_bucket}{url#path}", ag],
		[I, ag],
		[-1, "S3Express bucket name is not a valid virtual hostable name."],
		["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}/{uri_encoded_bucket}", ah],
		["https://{Bucket}.s3express{_s3e_fips}-{s3expressAvailabilityZoneId}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ag],
		[-1, "Unrecognized S3Express bucket name format."],
		[J, ag],
		["https://s3express-control{_s3e_fips}{_s3e_ds}.{Region}.{partitionResult#dnsSuffix}", ah],
		[-1, "Expected a endpoint to be specified but no endpoint was found"],
		["https://{Bucket}.ec2.{url#authority}", ai],
		["https://{Bucket}.ec2.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai],
		["https://{Bucket}.op-{outpostId_ssa_2}.{url#authority}", ai],
		["https://{Bucket}.op-{outpostId_ssa_2}.s3-outposts.{Region}.{partitionResult#dnsSuffix}", ai],
		[-1, "Unrecognized hardware type: \"Expected hardware type o or e but got {hardwareType}\""],
		[-1, "Invalid Outposts Bucket alias - it must be a valid bucket name."],
		[-1, "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`."],
		[-1, "Custom endpoint `{Endpoint}` was not a valid URI"],
		[-1, "S3 Accelerate cannot be used in this region"],
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
		[-1, "Invalid region: region was not a valid DNS name."],
		[-1, "S3 Object Lambda does not support Dual-stack"],
		[-1, "S3 Object Lambda does not support S3 Accelerate"],
		[-1, "Access points are not supported for this operation"],
		[-1, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
		[-1, "Invalid ARN: Missing account id"],
		[N(1), al],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", al],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-object-lambda.{bucketArn#region}.{bucketPartition#dnsSuffix}", al],
		[-1, O(1)],
		[-1, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],
		[-1, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],
		[-1, "Client was configured for partition `{partitionResult#name}` but ARN (`{Bucket}`) has `{bucketPartition#name}`"],
		[-1, "Invalid ARN: The ARN may only contain a single resource component after `accesspoint`."],
		[-1, "Invalid ARN: bucket ARN is missing a region"],
		[-1, "Invalid ARN: Expected a resource of the format `accesspoint:<accesspoint name>` but no name was provided"],
		[-1, "Invalid ARN: Object Lambda ARNs only support `accesspoint` arn types, but found: `{arnType}`"],
		[-1, "Access Points do not support S3 Accelerate"],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint-fips.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.dualstack.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
		[N(1), am],
		["https://{accessPointName_ssa_1}-{bucketArn#accountId}.s3-accesspoint.{bucketArn#region}.{bucketPartition#dnsSuffix}", am],
		[-1, "Invalid ARN: The ARN was not for the S3 service, found: {bucketArn#service}"],
		[-1, "S3 MRAP does not support dual-stack"],
		[-1, "S3 MRAP does not support FIPS"],
		[-1, "S3 MRAP does not support S3 Accelerate"],
		[-1, "Invalid configuration: Multi-Region Access Point ARNs are disabled."],
		["https://{accessPointName_ssa_1}.accesspoint.s3-global.{partitionResult#dnsSuffix}", { [az]: [{
			[aA]: !0,
			name: P,
			[aB]: "s3",
			[aD]: av
		}] }],
		[-1, "Client was configured for partition `{partitionResult#name}` but bucket referred to partition `{bucketArn#partition}`"],
		[-1, "Invalid Access Point Name"],
		[-1, "S3 Outposts does not support Dual-stack"],
		[-1, "S3 Outposts does not support FIPS"],
		[-1, "S3 Outposts does not support S3 Accelerate"],
		[-1, "Invalid Arn: Outpost Access Point ARN contains sub resources"],
		["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.{url#authority}", an],
		["https://{accessPointName_ssa_2}-{bucketArn#accountId}.{outpostId_ssa_1}.s3-outposts.{bucketArn#region}.{bucketPartition#dnsSuffix}", an],
		[-1, O(2)],
		[-1, "Expected an outpost type `accesspoint`, found {outpostType}"],
		[-1, "Invalid ARN: expected an access point name"],
		[-1, "Invalid ARN: Expected a 4-component resource"],
		[-1, "Invalid ARN: The outpost Id may only contain a-z, A-Z, 0-9 and `-`. Found: `{outpostId_ssa_1}`"],
		[-1, "Invalid ARN: The Outpost Id was not set"],
		[-1, "Invalid ARN: Unrecognized format: {Bucket} (type: {arnType})"],
		[-1, "Invalid ARN: No ARN type specified"],
		[-1, "Invalid ARN: `{Bucket}` was not a valid ARN"],
		[-1, "Path-style addressing cannot be used with ARN buckets"],
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
		[-1, "Path-style addressing cannot be used with S3 Accelerate"],
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
		[-1, "A region must be set when sending requests to S3."]
	]
};
const nodes$12 = new Int32Array([
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
const bdd$12 = _shared$0.ir.from(nodes$12, 2, _data$12.conditions, _data$12.results);

const cache$12 = new _shared$0.rr({
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
const defaultEndpointResolver$12 = (endpointParams, context = {}) => cache$12.get(endpointParams, () => (0,_shared$0.tr)(bdd$12, {
	endpointParams,
	logger: context.logger
}));
_shared$0.nr.aws = _shared$0.dn;

const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	let defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	let instructionsFn = (0,_shared$0.Qi)(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	let endpointParameters = await (0,_shared$0.ar)(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
};
const _defaultS3HttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_shared$0.Qi)(context).operation,
	region: await (0,_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
const defaultS3HttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultS3HttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption$2(authParameters) {
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
	let endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
		let authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
		if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
		let options = [];
		for (let scheme of authSchemes) {
			let { name: resolvedName, properties = {}, ...rest } = scheme;
			let name = resolvedName.toLowerCase();
			resolvedName !== name && console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
			let schemeId;
			if (name === "sigv4a") {
				schemeId = "aws.auth#sigv4a";
				let sigv4Present = authSchemes.find((s) => {
					let name = s.name.toLowerCase();
					return name !== "sigv4a" && name.startsWith("sigv4");
				});
				if (_shared$0.sn.sigv4aDependency() === "none" && sigv4Present) continue;
			} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
			else throw Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
			let createOption = createHttpAuthOptionFunctions[schemeId];
			if (!createOption) throw Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
			let option = createOption(authParameters);
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
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$2(authParameters));
	options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	return options;
};
const defaultS3HttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver$12, _defaultS3HttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption$2,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption
});
const resolveHttpAuthSchemeConfig$2 = (config) => {
	let config_0 = (0,_shared$0.cn)(config);
	let config_1 = (0,_shared$0.jn)(config_0);
	return Object.assign(config_1, { authSchemePreference: (0,_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-sagemaker
const defaultSageMakerHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_shared$0.Qi)(context).operation,
	region: await (0,_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
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
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig$1 = (config) => {
	let config_0 = (0,_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-scheduler
const defaultSchedulerHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_shared$0.Qi)(context).operation,
	region: await (0,_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
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
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = (0,_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-cloudformation
const resolveClientEndpointParameters$11 = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "cloudformation"
});
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

// node_modules/@aws-sdk/client-cloudfront
const resolveClientEndpointParameters$10 = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "cloudfront"
});
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

// node_modules/@aws-sdk/client-cloudwatch
const resolveClientEndpointParameters$9 = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "monitoring"
});
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

// node_modules/@aws-sdk/client-cloudwatch-logs
const resolveClientEndpointParameters$8 = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "logs"
});
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

// node_modules/@aws-sdk/client-codebuild
const resolveClientEndpointParameters$7 = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "codebuild"
});
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

// node_modules/@aws-sdk/client-ec2
const resolveClientEndpointParameters$6 = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "ec2"
});
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

// node_modules/@aws-sdk/client-ecr
const resolveClientEndpointParameters$5 = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "ecr"
});
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

// node_modules/@aws-sdk/client-ecs
const resolveClientEndpointParameters$4 = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "ecs"
});
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

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
const resolveClientEndpointParameters$3 = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "elasticloadbalancing"
});
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

// node_modules/@aws-sdk/client-iam
const resolveClientEndpointParameters$2 = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "iam"
});
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

// node_modules/@aws-sdk/client-sagemaker
const resolveClientEndpointParameters$1 = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "sagemaker"
});
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

// node_modules/@aws-sdk/client-scheduler
const resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "scheduler"
});
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

// node_modules/@aws-sdk/client-cloudformation
var version$12 = "3.1169.0";

// node_modules/@aws-sdk/client-cloudfront
var version$11 = "3.1164.0";

// node_modules/@aws-sdk/client-cloudwatch
var version$10 = "3.1162.0";

// node_modules/@aws-sdk/client-cloudwatch-logs
var version$9 = "3.1169.0";

// node_modules/@aws-sdk/client-codebuild
var version$8 = "3.1142.0";

// node_modules/@aws-sdk/client-ec2
var version$7 = "3.1169.0";

// node_modules/@aws-sdk/client-ecr
var version$6 = "3.1169.0";

// node_modules/@aws-sdk/client-ecs
var version$5 = "3.1162.0";

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
var version$4 = "3.1142.0";

// node_modules/@aws-sdk/client-iam
var version$3 = "3.1169.0";

// node_modules/@aws-sdk/client-s3
var version$2 = "3.1169.0";

// node_modules/@aws-sdk/client-sagemaker
var version$1 = "3.1142.0";

// node_modules/@aws-sdk/client-scheduler
var version = "3.1169.0";

// node_modules/@aws-sdk/client-cloudformation
const c$11 = "isSet";
const d$11 = "PartitionResult";
const e$11 = "booleanEquals";
const f$11 = "getAttr";
const g$11 = { ref: "Endpoint" };
const h$11 = { ref: d$11 };
const i$11 = {};
const j$11 = [{ ref: "Region" }];
const _data$11 = {
	conditions: [
		[c$11, [g$11]],
		[c$11, j$11],
		[
			"aws.partition",
			j$11,
			d$11
		],
		[e$11, [{ ref: "UseFIPS" }, !0]],
		[e$11, [{ ref: "UseDualStack" }, !0]],
		[e$11, [{
			fn: f$11,
			argv: [h$11, "supportsDualStack"]
		}, !0]],
		[e$11, [{
			fn: f$11,
			argv: [h$11, "supportsFIPS"]
		}, !0]],
		["stringEquals", [{
			fn: f$11,
			argv: [h$11, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$11, i$11],
		["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$11],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://cloudformation.{Region}.amazonaws.com", i$11],
		["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}", i$11],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}", i$11],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://cloudformation.{Region}.{PartitionResult#dnsSuffix}", i$11],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes$11 = new Int32Array([
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
const bdd$11 = _shared$0.ir.from(nodes$11, 2, _data$11.conditions, _data$11.results);

// node_modules/@aws-sdk/client-cloudfront
const p$1 = "authSchemes";
const q$1 = "name";
const s$1 = "signingRegion";
const c$10 = "isSet";
const d$10 = "PartitionResult";
const e$10 = "booleanEquals";
const f$10 = "stringEquals";
const g$10 = "getAttr";
const h$10 = { ref: "Endpoint" };
const i$10 = {
	fn: g$10,
	argv: [{ ref: d$10 }, "name"]
};
const j$10 = { ref: d$10 };
const k$4 = { [p$1]: [{
	[q$1]: "sigv4",
	[s$1]: "us-east-1"
}] };
const l$4 = { [p$1]: [{
	[q$1]: "sigv4",
	[s$1]: "cn-northwest-1"
}] };
const m$1 = { [p$1]: [{
	[q$1]: "sigv4",
	[s$1]: "{PartitionResult#implicitGlobalRegion}"
}] };
const n$1 = [{ ref: "Region" }];
const _data$10 = {
	conditions: [
		[c$10, [h$10]],
		[c$10, n$1],
		[
			"aws.partition",
			n$1,
			d$10
		],
		[e$10, [{ ref: "UseFIPS" }, !0]],
		[e$10, [{ ref: "UseDualStack" }, !0]],
		[f$10, [i$10, "aws"]],
		[f$10, [i$10, "aws-cn"]],
		[e$10, [{
			fn: g$10,
			argv: [j$10, "supportsDualStack"]
		}, !0]],
		[e$10, [{
			fn: g$10,
			argv: [j$10, "supportsFIPS"]
		}, !0]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$10, {}],
		["https://cloudfront.global.api.aws", k$4],
		["https://cloudfront-fips.global.api.aws", k$4],
		["https://cloudfront.cn-northwest-1.amazonaws.com.cn", l$4],
		["https://cloudfront-fips.cn-northwest-1.amazonaws.com.cn", l$4],
		["https://cloudfront-fips.{PartitionResult#dualStackDnsSuffix}", m$1],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://cloudfront-fips.{PartitionResult#dnsSuffix}", m$1],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://cloudfront.{PartitionResult#dualStackDnsSuffix}", m$1],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://cloudfront.{PartitionResult#dnsSuffix}", m$1],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes$10 = new Int32Array([
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
const bdd$10 = _shared$0.ir.from(nodes$10, 2, _data$10.conditions, _data$10.results);

// node_modules/@aws-sdk/client-cloudwatch
const c$9 = "isSet";
const d$9 = "PartitionResult";
const e$9 = "booleanEquals";
const f$9 = "getAttr";
const g$9 = { ref: "Endpoint" };
const h$9 = { ref: d$9 };
const i$9 = {};
const j$9 = [{ ref: "Region" }];
const _data$9 = {
	conditions: [
		[c$9, [g$9]],
		[c$9, j$9],
		[
			"aws.partition",
			j$9,
			d$9
		],
		[e$9, [{ ref: "UseFIPS" }, !0]],
		[e$9, [{ ref: "UseDualStack" }, !0]],
		["stringEquals", [{
			fn: f$9,
			argv: [h$9, "name"]
		}, "aws-us-gov"]],
		[e$9, [{
			fn: f$9,
			argv: [h$9, "supportsFIPS"]
		}, !0]],
		[e$9, [{
			fn: f$9,
			argv: [h$9, "supportsDualStack"]
		}, !0]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$9, i$9],
		["https://monitoring.{Region}.{PartitionResult#dnsSuffix}", i$9],
		["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}", i$9],
		["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$9],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}", i$9],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes$9 = new Int32Array([
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
const bdd$9 = _shared$0.ir.from(nodes$9, 2, _data$9.conditions, _data$9.results);

// node_modules/@aws-sdk/client-cloudwatch-logs
const c$8 = "isSet";
const d$8 = "PartitionResult";
const e$8 = "booleanEquals";
const f$8 = "getAttr";
const g$8 = "stringEquals";
const h$8 = { ref: "Endpoint" };
const i$8 = { ref: d$8 };
const j$8 = { ref: "Region" };
const k$3 = {};
const l$3 = [j$8];
const _data$8 = {
	conditions: [
		[c$8, [h$8]],
		[c$8, l$3],
		[
			"aws.partition",
			l$3,
			d$8
		],
		[e$8, [{ ref: "UseFIPS" }, !0]],
		[e$8, [{ ref: "UseDualStack" }, !0]],
		[e$8, [{
			fn: f$8,
			argv: [i$8, "supportsDualStack"]
		}, !0]],
		[e$8, [{
			fn: f$8,
			argv: [i$8, "supportsFIPS"]
		}, !0]],
		[g$8, [j$8, "us-gov-east-1"]],
		[g$8, [j$8, "us-gov-west-1"]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$8, k$3],
		["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k$3],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://logs.us-gov-east-1.amazonaws.com", k$3],
		["https://logs.us-gov-west-1.amazonaws.com", k$3],
		["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", k$3],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", k$3],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://logs.{Region}.{PartitionResult#dnsSuffix}", k$3],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes$8 = new Int32Array([
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
const bdd$8 = _shared$0.ir.from(nodes$8, 2, _data$8.conditions, _data$8.results);

// node_modules/@aws-sdk/client-codebuild
const c$7 = "isSet";
const d$7 = "PartitionResult";
const e$7 = "booleanEquals";
const f$7 = "getAttr";
const g$7 = { ref: "Endpoint" };
const h$7 = { ref: d$7 };
const i$7 = {};
const j$7 = [{ ref: "Region" }];
const _data$7 = {
	conditions: [
		[c$7, [g$7]],
		[c$7, j$7],
		[
			"aws.partition",
			j$7,
			d$7
		],
		[e$7, [{ ref: "UseFIPS" }, !0]],
		[e$7, [{ ref: "UseDualStack" }, !0]],
		[e$7, [{
			fn: f$7,
			argv: [h$7, "supportsDualStack"]
		}, !0]],
		[e$7, [{
			fn: f$7,
			argv: [h$7, "supportsFIPS"]
		}, !0]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$7, i$7],
		["https://codebuild-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$7],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://codebuild-fips.{Region}.{PartitionResult#dnsSuffix}", i$7],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://codebuild.{Region}.{PartitionResult#dualStackDnsSuffix}", i$7],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://codebuild.{Region}.{PartitionResult#dnsSuffix}", i$7],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes$7 = new Int32Array([
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
const bdd$7 = _shared$0.ir.from(nodes$7, 2, _data$7.conditions, _data$7.results);

// node_modules/@aws-sdk/client-ec2
const c$6 = "isSet";
const d$6 = "PartitionResult";
const e$6 = "booleanEquals";
const f$6 = "getAttr";
const g$6 = { ref: "Endpoint" };
const h$6 = { ref: d$6 };
const i$6 = {};
const j$6 = [{ ref: "Region" }];
const _data$6 = {
	conditions: [
		[c$6, [g$6]],
		[c$6, j$6],
		[
			"aws.partition",
			j$6,
			d$6
		],
		[e$6, [{ ref: "UseFIPS" }, !0]],
		[e$6, [{ ref: "UseDualStack" }, !0]],
		[e$6, [{
			fn: f$6,
			argv: [h$6, "supportsDualStack"]
		}, !0]],
		[e$6, [{
			fn: f$6,
			argv: [h$6, "supportsFIPS"]
		}, !0]],
		["stringEquals", [{
			fn: f$6,
			argv: [h$6, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$6, i$6],
		["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$6],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ec2.{Region}.amazonaws.com", i$6],
		["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i$6],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i$6],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i$6],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes$6 = new Int32Array([
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
const bdd$6 = _shared$0.ir.from(nodes$6, 2, _data$6.conditions, _data$6.results);

// node_modules/@aws-sdk/client-ecr
const c$5 = "isSet";
const d$5 = "PartitionResult";
const e$5 = "stringEquals";
const f$5 = "booleanEquals";
const g$5 = "getAttr";
const h$5 = { ref: "Endpoint" };
const i$5 = {
	fn: g$5,
	argv: [{ ref: d$5 }, "name"]
};
const j$5 = { ref: d$5 };
const k$2 = {};
const l$2 = [{ ref: "Region" }];
const _data$5 = {
	conditions: [
		[c$5, [h$5]],
		[c$5, l$2],
		[
			"aws.partition",
			l$2,
			d$5
		],
		[e$5, [i$5, "aws-eusc"]],
		[e$5, [i$5, "aws-iso-f"]],
		[e$5, [i$5, "aws-iso-e"]],
		[e$5, [i$5, "aws-iso-b"]],
		[e$5, [i$5, "aws-iso"]],
		[e$5, [i$5, "aws-cn"]],
		[e$5, [i$5, "aws-us-gov"]],
		[e$5, [i$5, "aws"]],
		[f$5, [{ ref: "UseFIPS" }, !0]],
		[f$5, [{
			fn: g$5,
			argv: [j$5, "supportsFIPS"]
		}, !0]],
		[f$5, [{ ref: "UseDualStack" }, !0]],
		[f$5, [{
			fn: g$5,
			argv: [j$5, "supportsDualStack"]
		}, !0]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$5, k$2],
		["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}", k$2],
		["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k$2],
		["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}", k$2],
		["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k$2],
		["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k$2],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k$2],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes$5 = new Int32Array([
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
const bdd$5 = _shared$0.ir.from(nodes$5, 2, _data$5.conditions, _data$5.results);

// node_modules/@aws-sdk/client-ecs
const c$4 = "isSet";
const d$4 = "PartitionResult";
const e$4 = "booleanEquals";
const f$4 = "getAttr";
const g$4 = { ref: "Endpoint" };
const h$4 = { ref: d$4 };
const i$4 = {};
const j$4 = [{ ref: "Region" }];
const _data$4 = {
	conditions: [
		[c$4, [g$4]],
		[c$4, j$4],
		[
			"aws.partition",
			j$4,
			d$4
		],
		[e$4, [{ ref: "UseFIPS" }, !0]],
		[e$4, [{ ref: "UseDualStack" }, !0]],
		[e$4, [{
			fn: f$4,
			argv: [h$4, "supportsDualStack"]
		}, !0]],
		[e$4, [{
			fn: f$4,
			argv: [h$4, "supportsFIPS"]
		}, !0]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$4, i$4],
		["https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$4],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}", i$4],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}", i$4],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://ecs.{Region}.{PartitionResult#dnsSuffix}", i$4],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes$4 = new Int32Array([
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
const bdd$4 = _shared$0.ir.from(nodes$4, 2, _data$4.conditions, _data$4.results);

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
const c$3 = "isSet";
const d$3 = "PartitionResult";
const e$3 = "booleanEquals";
const f$3 = "getAttr";
const g$3 = { ref: "Endpoint" };
const h$3 = { ref: d$3 };
const i$3 = {};
const j$3 = [{ ref: "Region" }];
const _data$3 = {
	conditions: [
		[c$3, [g$3]],
		[c$3, j$3],
		[
			"aws.partition",
			j$3,
			d$3
		],
		[e$3, [{ ref: "UseFIPS" }, !0]],
		[e$3, [{ ref: "UseDualStack" }, !0]],
		[e$3, [{
			fn: f$3,
			argv: [h$3, "supportsDualStack"]
		}, !0]],
		[e$3, [{
			fn: f$3,
			argv: [h$3, "supportsFIPS"]
		}, !0]],
		["stringEquals", [{
			fn: f$3,
			argv: [h$3, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$3, i$3],
		["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$3],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://elasticloadbalancing.{Region}.amazonaws.com", i$3],
		["https://elasticloadbalancing-fips.{Region}.{PartitionResult#dnsSuffix}", i$3],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://elasticloadbalancing.{Region}.{PartitionResult#dualStackDnsSuffix}", i$3],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://elasticloadbalancing.{Region}.{PartitionResult#dnsSuffix}", i$3],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes$3 = new Int32Array([
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
const bdd$3 = _shared$0.ir.from(nodes$3, 2, _data$3.conditions, _data$3.results);

// node_modules/@aws-sdk/client-iam
const w = "authSchemes";
const x = "name";
const y = "signingRegion";
const c$2 = "isSet";
const d$2 = "PartitionResult";
const e$2 = "stringEquals";
const f$2 = "booleanEquals";
const g$2 = "getAttr";
const h$2 = { ref: "Endpoint" };
const i$2 = {
	fn: g$2,
	argv: [{ ref: d$2 }, "name"]
};
const j$2 = { ref: d$2 };
const k$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "us-east-1"
}] };
const l$1 = { [w]: [{
	[x]: "sigv4",
	[y]: "cn-north-1"
}] };
const m = { [w]: [{
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
const u = [{ ref: "Region" }];
const _data$2 = {
	conditions: [
		[c$2, [h$2]],
		[c$2, u],
		[
			"aws.partition",
			u,
			d$2
		],
		[e$2, [i$2, "aws"]],
		[e$2, [i$2, "aws-cn"]],
		[e$2, [i$2, "aws-us-gov"]],
		[e$2, [i$2, "aws-iso"]],
		[f$2, [{ ref: "UseFIPS" }, !0]],
		[f$2, [{ ref: "UseDualStack" }, !0]],
		[e$2, [i$2, "aws-iso-b"]],
		[e$2, [i$2, "aws-iso-e"]],
		[e$2, [i$2, "aws-iso-f"]],
		[e$2, [i$2, "aws-eusc"]],
		[f$2, [{
			fn: g$2,
			argv: [j$2, "supportsDualStack"]
		}, !0]],
		[f$2, [{
			fn: g$2,
			argv: [j$2, "supportsFIPS"]
		}, !0]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$2, {}],
		["https://iam.amazonaws.com", k$1],
		["https://iam-fips.amazonaws.com", k$1],
		["https://iam.global.api.aws", k$1],
		["https://iam-fips.global.api.aws", k$1],
		["https://iam.global.api.amazonwebservices.com.cn", l$1],
		["https://iam-fips.api.amazonwebservices.com.cn", l$1],
		["https://iam.cn-north-1.amazonaws.com.cn", l$1],
		["https://iam-fips.amazonaws.com.cn", l$1],
		["https://iam.us-gov.api.aws", m],
		["https://iam.us-gov.amazonaws.com", m],
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
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes$2 = new Int32Array([
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
const bdd$2 = _shared$0.ir.from(nodes$2, 2, _data$2.conditions, _data$2.results);

// node_modules/@aws-sdk/client-sagemaker
const c$1 = "isSet";
const d$1 = "PartitionResult";
const e$1 = "booleanEquals";
const f$1 = "getAttr";
const g$1 = "stringEquals";
const h$1 = { ref: "Endpoint" };
const i$1 = { ref: d$1 };
const j$1 = {
	fn: f$1,
	argv: [i$1, "name"]
};
const k = {};
const l = [{ ref: "Region" }];
const _data$1 = {
	conditions: [
		[c$1, [h$1]],
		[c$1, l],
		[
			"aws.partition",
			l,
			d$1
		],
		[e$1, [{ ref: "UseFIPS" }, !0]],
		[e$1, [{ ref: "UseDualStack" }, !0]],
		[e$1, [{
			fn: f$1,
			argv: [i$1, "supportsDualStack"]
		}, !0]],
		[e$1, [{
			fn: f$1,
			argv: [i$1, "supportsFIPS"]
		}, !0]],
		[g$1, [j$1, "aws"]],
		[g$1, [j$1, "aws-us-gov"]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$1, k],
		["https://api.sagemaker-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://api-fips.sagemaker.{Region}.amazonaws.com", k],
		["https://api.sagemaker-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://api.sagemaker.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://api.sagemaker.{Region}.{PartitionResult#dnsSuffix}", k],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes$1 = new Int32Array([
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
const bdd$1 = _shared$0.ir.from(nodes$1, 2, _data$1.conditions, _data$1.results);

// node_modules/@aws-sdk/client-scheduler
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { ref: "Endpoint" };
const h = { ref: d };
const i = {};
const j = [{ ref: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ ref: "UseFIPS" }, !0]],
		[e, [{ ref: "UseDualStack" }, !0]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, !0]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, !0]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://scheduler-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://scheduler-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://scheduler.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://scheduler.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes = new Int32Array([
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
const bdd = _shared$0.ir.from(nodes, 2, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-cloudformation
const cache$11 = new _shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$11 = (endpointParams, context = {}) => cache$11.get(endpointParams, () => (0,_shared$0.tr)(bdd$11, {
	endpointParams,
	logger: context.logger
}));
_shared$0.nr.aws = _shared$0.dn;

// node_modules/@aws-sdk/client-cloudfront
const cache$10 = new _shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$10 = (endpointParams, context = {}) => cache$10.get(endpointParams, () => (0,_shared$0.tr)(bdd$10, {
	endpointParams,
	logger: context.logger
}));
_shared$0.nr.aws = _shared$0.dn;

// node_modules/@aws-sdk/client-cloudwatch
const cache$9 = new _shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$9 = (endpointParams, context = {}) => cache$9.get(endpointParams, () => (0,_shared$0.tr)(bdd$9, {
	endpointParams,
	logger: context.logger
}));
_shared$0.nr.aws = _shared$0.dn;

// node_modules/@aws-sdk/client-cloudwatch-logs
const cache$8 = new _shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$8 = (endpointParams, context = {}) => cache$8.get(endpointParams, () => (0,_shared$0.tr)(bdd$8, {
	endpointParams,
	logger: context.logger
}));
_shared$0.nr.aws = _shared$0.dn;

// node_modules/@aws-sdk/client-codebuild
const cache$7 = new _shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$7 = (endpointParams, context = {}) => cache$7.get(endpointParams, () => (0,_shared$0.tr)(bdd$7, {
	endpointParams,
	logger: context.logger
}));
_shared$0.nr.aws = _shared$0.dn;

// node_modules/@aws-sdk/client-ec2
const cache$6 = new _shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$6 = (endpointParams, context = {}) => cache$6.get(endpointParams, () => (0,_shared$0.tr)(bdd$6, {
	endpointParams,
	logger: context.logger
}));
_shared$0.nr.aws = _shared$0.dn;

// node_modules/@aws-sdk/client-ecr
const cache$5 = new _shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$5 = (endpointParams, context = {}) => cache$5.get(endpointParams, () => (0,_shared$0.tr)(bdd$5, {
	endpointParams,
	logger: context.logger
}));
_shared$0.nr.aws = _shared$0.dn;

// node_modules/@aws-sdk/client-ecs
const cache$4 = new _shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$4 = (endpointParams, context = {}) => cache$4.get(endpointParams, () => (0,_shared$0.tr)(bdd$4, {
	endpointParams,
	logger: context.logger
}));
_shared$0.nr.aws = _shared$0.dn;

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
const cache$3 = new _shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$3 = (endpointParams, context = {}) => cache$3.get(endpointParams, () => (0,_shared$0.tr)(bdd$3, {
	endpointParams,
	logger: context.logger
}));
_shared$0.nr.aws = _shared$0.dn;

// node_modules/@aws-sdk/client-iam
const cache$2 = new _shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$2 = (endpointParams, context = {}) => cache$2.get(endpointParams, () => (0,_shared$0.tr)(bdd$2, {
	endpointParams,
	logger: context.logger
}));
_shared$0.nr.aws = _shared$0.dn;

// node_modules/@aws-sdk/client-sagemaker
const cache$1 = new _shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => cache$1.get(endpointParams, () => (0,_shared$0.tr)(bdd$1, {
	endpointParams,
	logger: context.logger
}));
_shared$0.nr.aws = _shared$0.dn;

// node_modules/@aws-sdk/client-scheduler
const cache = new _shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0,_shared$0.tr)(bdd, {
	endpointParams,
	logger: context.logger
}));
_shared$0.nr.aws = _shared$0.dn;

// node_modules/@aws-sdk/core
var AwsJsonRpcProtocol = class extends _shared$0.qn {
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
		this.codec = jsonCodec ?? new _shared$0.zn({
			timestampFormat: {
				useTrait: !0,
				default: 7
			},
			jsonName: !1
		});
		this.serializer = this.codec.createSerializer();
		this.deserializer = this.codec.createDeserializer();
		this.awsQueryCompatible = !!awsQueryCompatible;
		this.mixin = new _shared$0["in"](this.awsQueryCompatible);
	}
	async serializeRequest(operationSchema, input, context) {
		let request = await super.serializeRequest(operationSchema, input, context);
		request.path.endsWith("/") || (request.path += "/");
		request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`;
		request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`;
		this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true");
		(0,_shared$0.qi)(operationSchema.input) !== "unit" && request.body || (request.body = "{}");
		return request;
	}
	getPayloadCodec() {
		return this.codec;
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		let { awsQueryCompatible } = this;
		awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
		let errorIdentifier = (0,_shared$0.Bn)(response, dataObject, awsQueryCompatible) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0);
		let ns = _shared$0.Gi.of(errorSchema);
		let message = dataObject.message ?? dataObject.Message ?? "UnknownError";
		let exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		let output = {};
		let errorDeserializer = this.codec.createDeserializer();
		for (let [name, member] of ns.structIterator()) dataObject[name] != null && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
		awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output);
		throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
			$fault: ns.getMergedTraits().error,
			message
		}, output), dataObject);
	}
};

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

// node_modules/@aws-sdk/xml-builder
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

var XmlText = class {
	value;
	constructor(value) {
		this.value = value;
	}
	toString() {
		return escapeElement("" + this.value);
	}
};

var XmlNode = class XmlNode {
	name;
	children;
	attributes = {};
	static of(name, childText, withName) {
		let node = new XmlNode(name);
		childText !== void 0 && node.addChildNode(new XmlText(childText));
		withName !== void 0 && node.withName(withName);
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
		value != null && (this.attributes[name] = value);
		return this;
	}
	cc(input, field, withName = field) {
		if (input[field] != null) {
			let node = XmlNode.of(field, input[field]).withName(withName);
			this.c(node);
		}
	}
	l(input, listName, memberName, valueProvider) {
		input[listName] != null && valueProvider().map((node) => {
			node.withName(memberName);
			this.c(node);
		});
	}
	lc(input, listName, memberName, valueProvider) {
		if (input[listName] != null) {
			let nodes = valueProvider();
			let containerNode = new XmlNode(memberName);
			nodes.map((node) => {
				containerNode.c(node);
			});
			this.c(containerNode);
		}
	}
	toString() {
		let hasChildren = !!this.children.length;
		let xmlText = `<${this.name}`;
		let attributes = this.attributes;
		for (let attributeName of Object.keys(attributes)) {
			let attribute = attributes[attributeName];
			attribute != null && (xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`);
		}
		return xmlText += hasChildren ? `>${this.children.map((c) => c.toString()).join("")}</${this.name}>` : "/>";
	}
};

// node_modules/@aws-sdk/core
var AwsEc2QueryProtocol = class extends _shared$0.en {
	options;
	constructor(options) {
		super(options);
		this.options = options;
		Object.assign(this.serializer.settings, {
			capitalizeKeys: !0,
			flattenLists: !0,
			serializeEmptyLists: !1,
			ec2: !0
		});
	}
	getShapeId() {
		return "aws.protocols#ec2Query";
	}
	useNestedResult() {
		return !1;
	}
};

const loadRestXmlErrorCode = (output, data) => {
	if (data?.Error?.Code !== void 0) return data.Error.Code;
	if (data?.Code !== void 0) return data.Code;
	if (output.statusCode == 404) return "NotFound";
};

var XmlShapeSerializer = class extends _shared$0.nn {
	settings;
	stringBuffer;
	byteBuffer;
	buffer;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	write(schema, value) {
		let ns = _shared$0.Gi.of(schema);
		if (ns.isStringSchema() && typeof value == "string") this.stringBuffer = value;
		else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? _shared$0.kr)(value);
		else {
			this.buffer = this.writeStruct(ns, value, void 0);
			let traits = ns.getMergedTraits();
			traits.httpPayload && !traits.xmlName && this.buffer.withName(ns.getName());
		}
	}
	flush() {
		if (this.byteBuffer !== void 0) {
			let bytes = this.byteBuffer;
			delete this.byteBuffer;
			return bytes;
		}
		if (this.stringBuffer !== void 0) {
			let str = this.stringBuffer;
			delete this.stringBuffer;
			return str;
		}
		let buffer = this.buffer;
		this.settings.xmlNamespace && (buffer?.attributes?.xmlns || buffer.addAttribute("xmlns", this.settings.xmlNamespace));
		delete this.buffer;
		return buffer.toString();
	}
	writeStruct(ns, value, parentXmlns) {
		let traits = ns.getMergedTraits();
		let name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
		if (!name || !ns.isStructSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(!0)}.`);
		let structXmlNode = XmlNode.of(name);
		let [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
		for (let [memberName, memberSchema] of ns.structIterator()) {
			let val = value[memberName];
			if (val != null || memberSchema.isIdempotencyToken()) {
				if (memberSchema.getMergedTraits().xmlAttribute) {
					structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
					continue;
				}
				if (memberSchema.isListSchema()) this.writeList(memberSchema, val, structXmlNode, xmlns);
				else if (memberSchema.isMapSchema()) this.writeMap(memberSchema, val, structXmlNode, xmlns);
				else if (memberSchema.isStructSchema()) structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns));
				else {
					let memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
					this.writeSimpleInto(memberSchema, val, memberNode, xmlns);
					structXmlNode.addChildNode(memberNode);
				}
			}
		}
		let { $unknown } = value;
		if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && Object.keys(value).length === 1) {
			let [k, v] = $unknown;
			let node = XmlNode.of(k);
			if (typeof v != "string") {
				if (value instanceof XmlNode || value instanceof XmlText) structXmlNode.addChildNode(value);
				else throw Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
			}
			this.writeSimpleInto(0, v, node, xmlns);
			structXmlNode.addChildNode(node);
		}
		xmlns && structXmlNode.addAttribute(xmlnsAttr, xmlns);
		return structXmlNode;
	}
	writeList(listMember, array, container, parentXmlns) {
		if (!listMember.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(!0)}`);
		let listTraits = listMember.getMergedTraits();
		let listValueSchema = listMember.getValueSchema();
		let listValueTraits = listValueSchema.getMergedTraits();
		let sparse = !!listValueTraits.sparse;
		let flat = !!listTraits.xmlFlattened;
		let [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns);
		let writeItem = (container, value) => {
			if (listValueSchema.isListSchema()) this.writeList(listValueSchema, Array.isArray(value) ? value : [value], container, xmlns);
			else if (listValueSchema.isMapSchema()) this.writeMap(listValueSchema, value, container, xmlns);
			else if (listValueSchema.isStructSchema()) {
				let struct = this.writeStruct(listValueSchema, value, xmlns);
				container.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
			} else {
				let listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
				this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns);
				container.addChildNode(listItemNode);
			}
		};
		if (flat) for (let value of array) (sparse || value != null) && writeItem(container, value);
		else {
			let listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
			xmlns && listNode.addAttribute(xmlnsAttr, xmlns);
			for (let value of array) (sparse || value != null) && writeItem(listNode, value);
			container.addChildNode(listNode);
		}
	}
	writeMap(mapMember, map, container, parentXmlns, containerIsMap = !1) {
		if (!mapMember.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(!0)}`);
		let mapTraits = mapMember.getMergedTraits();
		let mapKeySchema = mapMember.getKeySchema();
		let keyTag = mapKeySchema.getMergedTraits().xmlName ?? "key";
		let mapValueSchema = mapMember.getValueSchema();
		let mapValueTraits = mapValueSchema.getMergedTraits();
		let valueTag = mapValueTraits.xmlName ?? "value";
		let sparse = !!mapValueTraits.sparse;
		let flat = !!mapTraits.xmlFlattened;
		let [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns);
		let addKeyValue = (entry, key, val) => {
			let keyNode = XmlNode.of(keyTag, key);
			let [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
			keyXmlns && keyNode.addAttribute(keyXmlnsAttr, keyXmlns);
			entry.addChildNode(keyNode);
			let valueNode = XmlNode.of(valueTag);
			mapValueSchema.isListSchema() ? this.writeList(mapValueSchema, val, valueNode, xmlns) : mapValueSchema.isMapSchema() ? this.writeMap(mapValueSchema, val, valueNode, xmlns, !0) : mapValueSchema.isStructSchema() ? valueNode = this.writeStruct(mapValueSchema, val, xmlns) : this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns);
			entry.addChildNode(valueNode);
		};
		if (flat) for (let key in map) {
			let val = map[key];
			if (sparse || val != null) {
				let entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
				addKeyValue(entry, key, val);
				container.addChildNode(entry);
			}
		}
		else {
			let mapNode;
			if (!containerIsMap) {
				mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
				xmlns && mapNode.addAttribute(xmlnsAttr, xmlns);
				container.addChildNode(mapNode);
			}
			for (let key in map) {
				let val = map[key];
				if (sparse || val != null) {
					let entry = XmlNode.of("entry");
					addKeyValue(entry, key, val);
					(containerIsMap ? container : mapNode).addChildNode(entry);
				}
			}
		}
	}
	writeSimple(_schema, value) {
		if (value === null) throw Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
		let ns = _shared$0.Gi.of(_schema);
		let nodeContents = null;
		if (value && typeof value == "object") {
			if (ns.isBlobSchema()) nodeContents = (this.serdeContext?.base64Encoder ?? _shared$0.Dr)(value);
			else if (ns.isTimestampSchema() && value instanceof Date) switch ((0,_shared$0.Wn)(ns, this.settings)) {
				case 5:
					nodeContents = value.toISOString().replace(".000Z", "Z");
					break;
				case 6:
					nodeContents = (0,_shared$0.wr)(value);
					break;
				case 7:
					nodeContents = String(value.getTime() / 1e3);
					break;
				default:
					console.warn("Missing timestamp format, using http date", value);
					nodeContents = (0,_shared$0.wr)(value);
			}
			else if (ns.isBigDecimalSchema() && value) {
				if (value instanceof _shared$0.Cr) return value.string;
				return String(value);
			} else if (ns.isMapSchema() || ns.isListSchema()) throw Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");
			else throw Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(!0)}`);
		}
		(ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) && (nodeContents = String(value));
		ns.isStringSchema() && (nodeContents = value === void 0 && ns.isIdempotencyToken() ? (0,_shared$0.Yn)() : String(value));
		if (nodeContents === null) throw Error(`Unhandled schema-value pair ${ns.getName(!0)}=${value}`);
		return nodeContents;
	}
	writeSimpleInto(_schema, value, into, parentXmlns) {
		let nodeContents = this.writeSimple(_schema, value);
		let ns = _shared$0.Gi.of(_schema);
		let content = new XmlText(nodeContents);
		let [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
		xmlns && into.addAttribute(xmlnsAttr, xmlns);
		into.addChildNode(content);
	}
	getXmlnsAttribute(ns, parentXmlns) {
		let [prefix, xmlns] = ns.getMergedTraits().xmlNamespace ?? [];
		if (xmlns && xmlns !== parentXmlns) return [prefix ? `xmlns:${prefix}` : "xmlns", xmlns];
		return [void 0, void 0];
	}
};

var XmlCodec = class extends _shared$0.nn {
	settings;
	constructor(settings) {
		super();
		this.settings = settings;
	}
	createSerializer() {
		let serializer = new XmlShapeSerializer(this.settings);
		serializer.setSerdeContext(this.serdeContext);
		return serializer;
	}
	createDeserializer() {
		let deserializer = new _shared$0.tn(this.settings);
		deserializer.setSerdeContext(this.serdeContext);
		return deserializer;
	}
};

var AwsRestXmlProtocol = class extends _shared$0.Jn {
	codec;
	serializer;
	deserializer;
	mixin = new _shared$0["in"]();
	constructor(options) {
		super(options);
		let settings = {
			timestampFormat: {
				useTrait: !0,
				default: 5
			},
			httpBindings: !0,
			xmlNamespace: options.xmlNamespace,
			serviceNamespace: options.defaultNamespace
		};
		this.codec = new XmlCodec(settings);
		this.serializer = new _shared$0.Gn(this.codec.createSerializer(), settings);
		this.deserializer = new _shared$0.Kn(this.codec.createDeserializer(), settings);
	}
	getPayloadCodec() {
		return this.codec;
	}
	getShapeId() {
		return "aws.protocols#restXml";
	}
	async serializeRequest(operationSchema, input, context) {
		let request = await super.serializeRequest(operationSchema, input, context);
		let inputSchema = _shared$0.Gi.of(operationSchema.input);
		if (!request.headers["content-type"]) {
			let contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
			contentType && (request.headers["content-type"] = contentType);
		}
		typeof request.body == "string" && request.headers["content-type"] === this.getDefaultContentType() && !request.body.startsWith("<?xml ") && !this.hasUnstructuredPayloadBinding(inputSchema) && (request.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + request.body);
		return request;
	}
	async deserializeResponse(operationSchema, context, response) {
		return super.deserializeResponse(operationSchema, context, response);
	}
	async handleError(operationSchema, context, response, dataObject, metadata) {
		let errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
		this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
		if (dataObject.Error && typeof dataObject.Error == "object") for (let key of Object.keys(dataObject.Error)) {
			dataObject[key] = dataObject.Error[key];
			key.toLowerCase() === "message" && (dataObject.message = dataObject.Error[key]);
		}
		dataObject.RequestId && !metadata.requestId && (metadata.requestId = dataObject.RequestId);
		let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata);
		let ns = _shared$0.Gi.of(errorSchema);
		let message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError";
		let exception = new ((this.compositeErrorRegistry.getErrorCtor(errorSchema)) ?? Error)({});
		await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
		let output = {};
		let errorDeserializer = this.codec.createDeserializer();
		for (let [name, member] of ns.structIterator()) {
			let target = member.getMergedTraits().xmlName ?? name;
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
		for (let [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
		return !1;
	}
};

// node_modules/@smithy/core
var HashCalculator = class extends node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable {
	hash;
	constructor(hash, options) {
		super(options);
		this.hash = hash;
	}
	_write(chunk, encoding, callback) {
		try {
			this.hash.update((0,_shared$0.xr)(chunk));
		} catch (err) {
			return callback(err);
		}
		callback();
	}
};

const readableStreamHasher = (hashCtor, readableStream) => {
	if (readableStream.readableFlowing !== null) throw Error("Unable to calculate hash for flowing readable stream");
	let hash = new hashCtor();
	let hashCalculator = new HashCalculator(hash);
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

const hasNativeCrypto$1 = (() => {
	try {
		(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("md5");
		return !0;
	} catch {
		return !1;
	}
})();
const Md5Node = hasNativeCrypto$1 ? buildNativeClass$1() : _shared$0.$t;
function buildNativeClass$1() {
	return class Md5Node {
		digestLength = 16;
		hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("md5");
		update(data) {
			this.hash.update((0,_shared$0.xr)(data));
		}
		async digest() {
			let buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("md5");
		}
	};
}

// node_modules/@aws-sdk/client-cloudformation
const getRuntimeConfig$25 = (config) => ({
	apiVersion: "2010-05-15",
	base64Decoder: config?.base64Decoder ?? _shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$11,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFormationHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _shared$0.Rn()
	}],
	logger: config?.logger ?? new _shared$0.Li(),
	protocol: config?.protocol ?? _shared$0.en,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.cloudformation",
		errorTypeRegistries: errorTypeRegistries$11,
		xmlNamespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
		version: "2010-05-15",
		serviceTarget: "CloudFormation"
	},
	serviceId: config?.serviceId ?? "CloudFormation",
	sha256: config?.sha256 ?? _shared$0.Qt,
	urlParser: config?.urlParser ?? _shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _shared$0.Er
});

// node_modules/@aws-sdk/client-cloudfront
const getRuntimeConfig$24 = (config) => ({
	apiVersion: "2020-05-31",
	base64Decoder: config?.base64Decoder ?? _shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$10,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFrontHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _shared$0.Rn()
	}],
	logger: config?.logger ?? new _shared$0.Li(),
	protocol: config?.protocol ?? AwsRestXmlProtocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.cloudfront",
		errorTypeRegistries: errorTypeRegistries$10,
		xmlNamespace: "http://cloudfront.amazonaws.com/doc/2020-05-31/",
		version: "2020-05-31",
		serviceTarget: "Cloudfront2020_05_31"
	},
	serviceId: config?.serviceId ?? "CloudFront",
	sha256: config?.sha256 ?? _shared$0.Qt,
	urlParser: config?.urlParser ?? _shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _shared$0.Er
});

// node_modules/@aws-sdk/client-cloudwatch
const getRuntimeConfig$23 = (config) => ({
	apiVersion: "2010-08-01",
	base64Decoder: config?.base64Decoder ?? _shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$9,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _shared$0.Rn()
	}],
	logger: config?.logger ?? new _shared$0.Li(),
	protocol: config?.protocol ?? AwsJson1_0Protocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.cloudwatch",
		errorTypeRegistries: errorTypeRegistries$9,
		xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
		version: "2010-08-01",
		serviceTarget: "GraniteServiceVersion20100801",
		awsQueryCompatible: !0
	},
	serviceId: config?.serviceId ?? "CloudWatch",
	sha256: config?.sha256 ?? _shared$0.Qt,
	urlParser: config?.urlParser ?? _shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _shared$0.Er
});

// node_modules/@aws-sdk/client-cloudwatch-logs
const getRuntimeConfig$22 = (config) => ({
	apiVersion: "2014-03-28",
	base64Decoder: config?.base64Decoder ?? _shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$8,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _shared$0.Rn()
	}],
	logger: config?.logger ?? new _shared$0.Li(),
	protocol: config?.protocol ?? AwsJson1_1Protocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.cloudwatchlogs",
		errorTypeRegistries: errorTypeRegistries$8,
		xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
		version: "2014-03-28",
		serviceTarget: "Logs_20140328"
	},
	serviceId: config?.serviceId ?? "CloudWatch Logs",
	sha256: config?.sha256 ?? _shared$0.Qt,
	urlParser: config?.urlParser ?? _shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _shared$0.Er
});

// node_modules/@aws-sdk/client-codebuild
const getRuntimeConfig$21 = (config) => ({
	apiVersion: "2016-10-06",
	base64Decoder: config?.base64Decoder ?? _shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$7,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCodeBuildHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _shared$0.Rn()
	}],
	logger: config?.logger ?? new _shared$0.Li(),
	protocol: config?.protocol ?? AwsJson1_1Protocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.codebuild",
		errorTypeRegistries: errorTypeRegistries$7,
		version: "2016-10-06",
		serviceTarget: "CodeBuild_20161006"
	},
	serviceId: config?.serviceId ?? "CodeBuild",
	sha256: config?.sha256 ?? _shared$0.Qt,
	urlParser: config?.urlParser ?? _shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _shared$0.Er
});

// node_modules/@aws-sdk/client-ec2
const getRuntimeConfig$20 = (config) => ({
	apiVersion: "2016-11-15",
	base64Decoder: config?.base64Decoder ?? _shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$6,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _shared$0.Rn()
	}],
	logger: config?.logger ?? new _shared$0.Li(),
	protocol: config?.protocol ?? AwsEc2QueryProtocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.ec2",
		errorTypeRegistries: errorTypeRegistries$6,
		xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
		version: "2016-11-15",
		serviceTarget: "AmazonEC2"
	},
	serviceId: config?.serviceId ?? "EC2",
	sha256: config?.sha256 ?? _shared$0.Qt,
	urlParser: config?.urlParser ?? _shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _shared$0.Er
});

// node_modules/@aws-sdk/client-ecr
const getRuntimeConfig$19 = (config) => ({
	apiVersion: "2015-09-21",
	base64Decoder: config?.base64Decoder ?? _shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$5,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _shared$0.Rn()
	}],
	logger: config?.logger ?? new _shared$0.Li(),
	protocol: config?.protocol ?? AwsJson1_1Protocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.ecr",
		errorTypeRegistries: errorTypeRegistries$5,
		xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
		version: "2015-09-21",
		serviceTarget: "AmazonEC2ContainerRegistry_V20150921"
	},
	serviceId: config?.serviceId ?? "ECR",
	sha256: config?.sha256 ?? _shared$0.Qt,
	urlParser: config?.urlParser ?? _shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _shared$0.Er
});

// node_modules/@aws-sdk/client-ecs
const getRuntimeConfig$18 = (config) => ({
	apiVersion: "2014-11-13",
	base64Decoder: config?.base64Decoder ?? _shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$4,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECSHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _shared$0.Rn()
	}],
	logger: config?.logger ?? new _shared$0.Li(),
	protocol: config?.protocol ?? AwsJson1_1Protocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.ecs",
		errorTypeRegistries: errorTypeRegistries$4,
		xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
		version: "2014-11-13",
		serviceTarget: "AmazonEC2ContainerServiceV20141113"
	},
	serviceId: config?.serviceId ?? "ECS",
	sha256: config?.sha256 ?? _shared$0.Qt,
	urlParser: config?.urlParser ?? _shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _shared$0.Er
});

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
const getRuntimeConfig$17 = (config) => ({
	apiVersion: "2015-12-01",
	base64Decoder: config?.base64Decoder ?? _shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$3,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultElasticLoadBalancingV2HttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _shared$0.Rn()
	}],
	logger: config?.logger ?? new _shared$0.Li(),
	protocol: config?.protocol ?? _shared$0.en,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.elasticloadbalancingv2",
		errorTypeRegistries: errorTypeRegistries$3,
		xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
		version: "2015-12-01",
		serviceTarget: "ElasticLoadBalancing_v10"
	},
	serviceId: config?.serviceId ?? "Elastic Load Balancing v2",
	sha256: config?.sha256 ?? _shared$0.Qt,
	urlParser: config?.urlParser ?? _shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _shared$0.Er
});

// node_modules/@aws-sdk/client-iam
const getRuntimeConfig$16 = (config) => ({
	apiVersion: "2010-05-08",
	base64Decoder: config?.base64Decoder ?? _shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$2,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _shared$0.Rn()
	}],
	logger: config?.logger ?? new _shared$0.Li(),
	protocol: config?.protocol ?? _shared$0.en,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.iam",
		errorTypeRegistries: errorTypeRegistries$2,
		xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
		version: "2010-05-08",
		serviceTarget: "AWSIdentityManagementV20100508"
	},
	serviceId: config?.serviceId ?? "IAM",
	sha256: config?.sha256 ?? _shared$0.Qt,
	urlParser: config?.urlParser ?? _shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _shared$0.Er
});

// node_modules/@aws-sdk/checksums
const hasNativeCrypto = (() => {
	try {
		(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha1");
		return !0;
	} catch {
		return !1;
	}
})();
const Sha1Node = hasNativeCrypto ? buildNativeClass() : _shared$0.$t;
function buildNativeClass() {
	return class Sha1Node {
		digestLength = 20;
		secret;
		hash;
		isHmac;
		finished = !1;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = !0;
				buf = this.hash.digest();
			} else buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = !1;
		}
		createHash() {
			return this.secret ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHmac)("sha1", toBuffer(this.secret)) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha1");
		}
	};
}
function toBuffer(data) {
	if (typeof data == "string") return data;
	if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return Buffer.from(data);
}

// node_modules/@aws-sdk/middleware-sdk-s3
const regionRedirectEndpointMiddleware = (config) => (next, context) => async (args) => {
	let originalRegion = await config.region();
	let regionProviderRef = config.region;
	let unlock = () => {};
	if (context.__s3RegionRedirect) {
		Object.defineProperty(config, "region", {
			writable: !1,
			value: async () => context.__s3RegionRedirect
		});
		unlock = () => Object.defineProperty(config, "region", {
			writable: !0,
			value: regionProviderRef
		});
	}
	try {
		let result = await next(args);
		if (context.__s3RegionRedirect) {
			unlock();
			if (originalRegion !== await config.region()) throw Error("Region was not restored following S3 region redirect.");
		}
		return result;
	} catch (e) {
		unlock();
		throw e;
	}
};
const regionRedirectEndpointMiddlewareOptions = {
	tags: ["REGION_REDIRECT", "S3"],
	name: "regionRedirectEndpointMiddleware",
	override: !0,
	relation: "before",
	toMiddleware: "endpointV2Middleware"
};

function regionRedirectMiddleware(clientConfig) {
	return (next, context) => async (args) => {
		try {
			return await next(args);
		} catch (err) {
			if (clientConfig.followRegionRedirects) {
				let statusCode = err?.$metadata?.httpStatusCode;
				let isHeadBucket = context.commandName === "HeadBucketCommand";
				let bucketRegionHeader = err?.$response?.headers?.["x-amz-bucket-region"];
				if (bucketRegionHeader && (statusCode === 301 || statusCode === 400 && (err?.name === "IllegalLocationConstraintException" || isHeadBucket))) {
					try {
						let actualRegion = bucketRegionHeader;
						context.logger?.debug(`Redirecting from ${await clientConfig.region()} to ${actualRegion}`);
						context.__s3RegionRedirect = actualRegion;
						(0,_shared$0.Dn)(context, "S3_REGION_REDIRECT", "Ah");
					} catch (e) {
						throw Error("Region redirect failed: " + e);
					}
					return next(args);
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
	override: !0
};
const getRegionRedirectMiddlewarePlugin = (clientConfig) => ({ applyToStack: (clientStack) => {
	clientStack.add(regionRedirectMiddleware(clientConfig), regionRedirectMiddlewareOptions);
	clientStack.addRelativeTo(regionRedirectEndpointMiddleware(clientConfig), regionRedirectEndpointMiddlewareOptions);
} });

var S3ExpressIdentityCache = class S3ExpressIdentityCache {
	data;
	lastPurgeTime = Date.now();
	static EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS = 3e4;
	constructor(data = {}) {
		this.data = data;
	}
	get(key) {
		let entry = this.data[key];
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
		let now = Date.now();
		if (this.lastPurgeTime + S3ExpressIdentityCache.EXPIRED_CREDENTIAL_PURGE_INTERVAL_MS > now) return;
		let data = this.data;
		for (let key in data) {
			let entry = data[key];
			if (!entry.isRefreshing) {
				let credential = await entry.identity;
				credential.expiration && credential.expiration.getTime() < now && data[key] === entry && delete data[key];
			}
		}
	}
};

var S3ExpressIdentityCacheEntry = class {
	_identity;
	isRefreshing;
	accessed;
	constructor(_identity, isRefreshing = !1, accessed = Date.now()) {
		this._identity = _identity;
		this.isRefreshing = isRefreshing;
		this.accessed = accessed;
	}
	get identity() {
		this.accessed = Date.now();
		return this._identity;
	}
};

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
		let bucket = identityProperties.Bucket;
		let { cache } = this;
		if (awsIdentity.accessKeyId !== this.accessKeyId) {
			this.accessKeyId = awsIdentity.accessKeyId;
			this.cacheGeneration++;
			cache.clear();
		}
		let cacheGeneration = this.cacheGeneration;
		let entry = cache.get(bucket);
		if (entry) return entry.identity.then((identity) => {
			if ((identity.expiration?.getTime() ?? 0) < Date.now()) return cache.set(bucket, new S3ExpressIdentityCacheEntry(this.getIdentity(bucket))).identity;
			if ((identity.expiration?.getTime() ?? 0) < Date.now() + S3ExpressIdentityProviderImpl.REFRESH_WINDOW_MS && !entry.isRefreshing) {
				entry.isRefreshing = !0;
				this.getIdentity(bucket).then((id) => {
					cacheGeneration === this.cacheGeneration && cache.set(bucket, new S3ExpressIdentityCacheEntry(Promise.resolve(id)));
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
		let session = await this.createSessionFn(bucket);
		if (!session.Credentials?.AccessKeyId || !session.Credentials?.SecretAccessKey) throw Error("s3#createSession response credential missing AccessKeyId or SecretAccessKey.");
		return {
			accessKeyId: session.Credentials.AccessKeyId,
			secretAccessKey: session.Credentials.SecretAccessKey,
			sessionToken: session.Credentials.SessionToken,
			expiration: session.Credentials.Expiration ? new Date(session.Credentials.Expiration) : void 0
		};
	}
};

const resolveS3Config = (input, { session }) => {
	let [s3ClientProvider, CreateSessionCommandCtor] = session;
	let { forcePathStyle, useAccelerateEndpoint, disableMultiregionAccessPoints, followRegionRedirects, s3ExpressIdentityProvider, bucketEndpoint, expectContinueHeader } = input;
	return Object.assign(input, {
		forcePathStyle: forcePathStyle ?? !1,
		useAccelerateEndpoint: useAccelerateEndpoint ?? !1,
		disableMultiregionAccessPoints: disableMultiregionAccessPoints ?? !1,
		followRegionRedirects: followRegionRedirects ?? !1,
		s3ExpressIdentityProvider: s3ExpressIdentityProvider ?? new S3ExpressIdentityProviderImpl(async (key) => s3ClientProvider().send(new CreateSessionCommandCtor({ Bucket: key }))),
		bucketEndpoint: bucketEndpoint ?? !1,
		expectContinueHeader: expectContinueHeader ?? 2097152
	});
};

const S3_EXPRESS_BUCKET_TYPE = "Directory";
const S3_EXPRESS_BACKEND = "S3Express";
const S3_EXPRESS_AUTH_SCHEME = "sigv4-s3express";
const SESSION_TOKEN_HEADER = "x-amz-s3session-token";
const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS = {
	environmentVariableSelector: (env) => (0,_shared$0._r)(env, "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH", _shared$0.gr.ENV),
	configFileSelector: (profile) => (0,_shared$0._r)(profile, "s3_disable_express_session_auth", _shared$0.gr.CONFIG),
	default: !1
};

const s3ExpressMiddleware = (options) => (next, context) => async (args) => {
	if (context.endpointV2) {
		let endpoint = context.endpointV2;
		let isS3ExpressAuth = endpoint.properties?.authSchemes?.[0]?.name === S3_EXPRESS_AUTH_SCHEME;
		if (endpoint.properties?.backend === "S3Express" || endpoint.properties?.bucketType === "Directory") {
			(0,_shared$0.Dn)(context, "S3_EXPRESS_BUCKET", "J");
			context.isS3ExpressBucket = !0;
		}
		if (isS3ExpressAuth) {
			let requestBucket = args.input.Bucket;
			if (requestBucket) {
				let s3ExpressIdentity = await options.s3ExpressIdentityProvider.getS3ExpressIdentity(await options.credentials(), { Bucket: requestBucket });
				context.s3ExpressIdentity = s3ExpressIdentity;
				_shared$0.Zi.isInstance(args.request) && s3ExpressIdentity.sessionToken && (args.request.headers["x-amz-s3session-token"] = s3ExpressIdentity.sessionToken);
			}
		}
	}
	return next(args);
};
const s3ExpressMiddlewareOptions = {
	name: "s3ExpressMiddleware",
	step: "build",
	tags: ["S3", "S3_EXPRESS"],
	override: !0
};
const getS3ExpressPlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(s3ExpressMiddleware(options), s3ExpressMiddlewareOptions);
} });

const signS3Express = async (s3ExpressIdentity, signingOptions, request, sigV4MultiRegionSigner) => {
	let signedRequest = await sigV4MultiRegionSigner.signWithCredentials(request, s3ExpressIdentity, {});
	if (signedRequest.headers["X-Amz-Security-Token"] || signedRequest.headers["x-amz-security-token"]) throw Error("X-Amz-Security-Token must not be set for s3-express requests.");
	return signedRequest;
};

const defaultErrorHandler = (signingProperties) => (error) => {
	throw error;
};
const defaultSuccessHandler = (httpResponse, signingProperties) => {};
const s3ExpressHttpSigningMiddleware = (config) => (next, context) => async (args) => {
	if (!_shared$0.Zi.isInstance(args.request)) return next(args);
	let scheme = (0,_shared$0.Qi)(context).selectedHttpAuthScheme;
	if (!scheme) throw Error("No HttpAuthScheme was selected: unable to sign request");
	let { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme;
	let request;
	request = context.s3ExpressIdentity ? await signS3Express(context.s3ExpressIdentity, signingProperties, args.request, await config.signer()) : await signer.sign(args.request, identity, signingProperties);
	let output = await next({
		...args,
		request
	}).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
	(signer.successHandler || defaultSuccessHandler)(output.response, signingProperties);
	return output;
};
const getS3ExpressHttpSigningPlugin = (config) => ({ applyToStack: (clientStack) => {
	clientStack.addRelativeTo(s3ExpressHttpSigningMiddleware(config), _shared$0.Pn);
} });

// node_modules/@aws-sdk/core
const validate = (str) => typeof str == "string" && str.indexOf("arn:") === 0 && str.split(":").length >= 6;

// node_modules/@aws-sdk/middleware-sdk-s3
function bucketEndpointMiddleware(options) {
	return (next, context) => async (args) => {
		if (options.bucketEndpoint) {
			let endpoint = context.endpointV2;
			if (endpoint) {
				let bucket = args.input.Bucket;
				if (typeof bucket == "string") try {
					let bucketEndpointUrl = new URL(bucket);
					context.endpointV2 = {
						...endpoint,
						url: bucketEndpointUrl
					};
				} catch (e) {
					let warning = `@aws-sdk/middleware-sdk-s3: bucketEndpoint=true was set but Bucket=${bucket} could not be parsed as URL.`;
					context.logger?.constructor?.name === "NoOpLogger" ? console.warn(warning) : context.logger?.warn?.(warning);
					throw e;
				}
			}
		}
		return next(args);
	};
}
const bucketEndpointMiddlewareOptions = {
	name: "bucketEndpointMiddleware",
	override: !0,
	relation: "after",
	toMiddleware: "endpointV2Middleware"
};

function validateBucketNameMiddleware({ bucketEndpoint }) {
	return (next) => async (args) => {
		let { input: { Bucket } } = args;
		if (!bucketEndpoint && typeof Bucket == "string" && !validate(Bucket) && Bucket.indexOf("/") >= 0) {
			let err = Error(`Bucket name shouldn't contain '/', received '${Bucket}'`);
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
	override: !0
};
const getValidateBucketNamePlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(validateBucketNameMiddleware(options), validateBucketNameMiddlewareOptions);
	clientStack.addRelativeTo(bucketEndpointMiddleware(options), bucketEndpointMiddlewareOptions);
} });

var S3RestXmlProtocol = class extends AwsRestXmlProtocol {
	async serializeRequest(operationSchema, input, context) {
		let request = await super.serializeRequest(operationSchema, input, context);
		let ns = _shared$0.Gi.of(operationSchema.input);
		let staticStructureSchema = ns.getSchema();
		let bucketMemberIndex = 0;
		let requiredMemberCount = staticStructureSchema[6] ?? 0;
		if (input && typeof input == "object") for (let [memberName, memberNs] of ns.structIterator()) {
			if (++bucketMemberIndex > requiredMemberCount) break;
			if (memberName === "Bucket") {
				if (!input.Bucket && memberNs.getMergedTraits().httpLabel) throw Error("No value provided for input HTTP label: Bucket.");
				break;
			}
		}
		return request;
	}
};

const NODE_USE_ARN_REGION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => (0,_shared$0._r)(env, "AWS_S3_USE_ARN_REGION", _shared$0.gr.ENV),
	configFileSelector: (profile) => (0,_shared$0._r)(profile, "s3_use_arn_region", _shared$0.gr.CONFIG),
	default: void 0
};

function addExpectContinueMiddleware(options) {
	return (next) => async (args) => {
		let { request } = args;
		if (options.expectContinueHeader !== !1 && _shared$0.Zi.isInstance(request) && request.body && options.runtime === "node" && options.requestHandler?.constructor?.name !== "FetchHttpHandler") {
			let sendHeader = !0;
			if (typeof options.expectContinueHeader == "number") try {
				sendHeader = (Number(request.headers?.["content-length"]) ?? options.bodyLengthChecker?.(request.body) ?? 1e400) >= options.expectContinueHeader;
			} catch {}
			else sendHeader = !!options.expectContinueHeader;
			sendHeader && (request.headers.Expect = "100-continue");
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
	override: !0
};
const getAddExpectContinuePlugin = (options) => ({ applyToStack: (clientStack) => {
	clientStack.add(addExpectContinueMiddleware(options), addExpectContinueMiddlewareOptions);
} });

// node_modules/@aws-sdk/client-s3
const getRuntimeConfig$15 = (config) => ({
	apiVersion: "2006-03-01",
	base64Decoder: config?.base64Decoder ?? _shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$12,
	extensions: config?.extensions ?? [],
	getAwsChunkedEncodingStream: config?.getAwsChunkedEncodingStream ?? _shared$0.Qn,
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultS3HttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _shared$0.Rn()
	}, {
		schemeId: "aws.auth#sigv4a",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
		signer: new _shared$0.Ln()
	}],
	logger: config?.logger ?? new _shared$0.Li(),
	md5: config?.md5 ?? Md5Node,
	protocol: config?.protocol ?? S3RestXmlProtocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.s3",
		errorTypeRegistries: _shared$0.fi,
		xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/",
		version: "2006-03-01",
		serviceTarget: "AmazonS3"
	},
	sdkStreamMixin: config?.sdkStreamMixin ?? _shared$0.Xn,
	serviceId: config?.serviceId ?? "S3",
	sha1: config?.sha1 ?? Sha1Node,
	sha256: config?.sha256 ?? _shared$0.Qt,
	signerConstructor: config?.signerConstructor ?? _shared$0.sn,
	signingEscapePath: config?.signingEscapePath ?? !1,
	urlParser: config?.urlParser ?? _shared$0.Yi,
	useArnRegion: config?.useArnRegion ?? void 0,
	utf8Decoder: config?.utf8Decoder ?? _shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _shared$0.Er
});

// node_modules/@aws-sdk/client-sagemaker
const getRuntimeConfig$14 = (config) => ({
	apiVersion: "2017-07-24",
	base64Decoder: config?.base64Decoder ?? _shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSageMakerHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _shared$0.Rn()
	}],
	logger: config?.logger ?? new _shared$0.Li(),
	protocol: config?.protocol ?? AwsJson1_1Protocol,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.sagemaker",
		errorTypeRegistries: errorTypeRegistries$1,
		xmlNamespace: "http://sagemaker.amazonaws.com/doc/2017-05-13/",
		version: "2017-07-24",
		serviceTarget: "SageMaker"
	},
	serviceId: config?.serviceId ?? "SageMaker",
	sha256: config?.sha256 ?? _shared$0.Qt,
	urlParser: config?.urlParser ?? _shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _shared$0.Er
});

// node_modules/@aws-sdk/client-scheduler
const getRuntimeConfig$13 = (config) => ({
	apiVersion: "2021-06-30",
	base64Decoder: config?.base64Decoder ?? _shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSchedulerHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _shared$0.Rn()
	}],
	logger: config?.logger ?? new _shared$0.Li(),
	protocol: config?.protocol ?? _shared$0.rn,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.scheduler",
		errorTypeRegistries,
		version: "2021-06-30",
		serviceTarget: "AWSChronosService"
	},
	serviceId: config?.serviceId ?? "Scheduler",
	sha256: config?.sha256 ?? _shared$0.Qt,
	urlParser: config?.urlParser ?? _shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _shared$0.Er
});

// node_modules/@aws-sdk/client-cloudformation
const getRuntimeConfig$12 = (config) => {
	(0,_shared$0.Bi)(process.version);
	let defaultsMode = (0,_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$25(config);
	(0,_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.fr)(_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Jt,
		defaultSocketTimeout: (0,_shared$0.En)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$12
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.fr)(_shared$0.gn, config),
		region: config?.region ?? (0,_shared$0.fr)(_shared$0.lr, {
			..._shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.fr)({
			..._shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.fr)(_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.fr)(_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.fr)(_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-cloudfront
const getRuntimeConfig$11 = (config) => {
	(0,_shared$0.Bi)(process.version);
	let defaultsMode = (0,_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$24(config);
	(0,_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.fr)(_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Jt,
		defaultSocketTimeout: (0,_shared$0.En)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$11
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.fr)(_shared$0.gn, config),
		region: config?.region ?? (0,_shared$0.fr)(_shared$0.lr, {
			..._shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.fr)({
			..._shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.fr)(_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.fr)(_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.fr)(_shared$0.fn, loaderConfig)
	};
};

// node_modules/@smithy/middleware-compression
const NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => (0,_shared$0._r)(env, "AWS_DISABLE_REQUEST_COMPRESSION", _shared$0.gr.ENV),
	configFileSelector: (profile) => (0,_shared$0._r)(profile, "disable_request_compression", _shared$0.gr.CONFIG),
	default: !1
};

const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => numberSelector(env, "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", _shared$0.gr.ENV),
	configFileSelector: (profile) => numberSelector(profile, "request_min_compression_size_bytes", _shared$0.gr.CONFIG),
	default: 10240
};

const resolveCompressionConfig = (input) => {
	let { disableRequestCompression, requestMinCompressionSizeBytes: _requestMinCompressionSizeBytes } = input;
	return Object.assign(input, {
		disableRequestCompression: (0,_shared$0.Xi)(disableRequestCompression),
		requestMinCompressionSizeBytes: async () => {
			let requestMinCompressionSizeBytes = await (0,_shared$0.Xi)(_requestMinCompressionSizeBytes)();
			if (requestMinCompressionSizeBytes < 0 || requestMinCompressionSizeBytes > 10485760) throw RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${requestMinCompressionSizeBytes} is outside this range."`);
			return requestMinCompressionSizeBytes;
		}
	});
};

// node_modules/@aws-sdk/client-cloudwatch
const getRuntimeConfig$10 = (config) => {
	(0,_shared$0.Bi)(process.version);
	let defaultsMode = (0,_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$23(config);
	(0,_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.fr)(_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Jt,
		defaultSocketTimeout: (0,_shared$0.En)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$10
		}),
		disableRequestCompression: config?.disableRequestCompression ?? (0,_shared$0.fr)(NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS, config),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.fr)(_shared$0.gn, config),
		region: config?.region ?? (0,_shared$0.fr)(_shared$0.lr, {
			..._shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		requestMinCompressionSizeBytes: config?.requestMinCompressionSizeBytes ?? (0,_shared$0.fr)(NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS, config),
		retryMode: config?.retryMode ?? (0,_shared$0.fr)({
			..._shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.fr)(_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.fr)(_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.fr)(_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-cloudwatch-logs
const getRuntimeConfig$9 = (config) => {
	(0,_shared$0.Bi)(process.version);
	let defaultsMode = (0,_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$22(config);
	(0,_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.fr)(_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Jt,
		defaultSocketTimeout: (0,_shared$0.En)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$9
		}),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? _shared$0.Gt,
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.fr)(_shared$0.gn, config),
		region: config?.region ?? (0,_shared$0.fr)(_shared$0.lr, {
			..._shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.fr)({
			..._shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.fr)(_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.fr)(_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.fr)(_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-codebuild
const getRuntimeConfig$8 = (config) => {
	(0,_shared$0.Bi)(process.version);
	let defaultsMode = (0,_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$21(config);
	(0,_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.fr)(_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Jt,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$8
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.fr)(_shared$0.gn, config),
		region: config?.region ?? (0,_shared$0.fr)(_shared$0.lr, {
			..._shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.fr)({
			..._shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.fr)(_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.fr)(_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.fr)(_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-ec2
const getRuntimeConfig$7 = (config) => {
	(0,_shared$0.Bi)(process.version);
	let defaultsMode = (0,_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$20(config);
	(0,_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.fr)(_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Jt,
		defaultSocketTimeout: (0,_shared$0.En)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$7
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.fr)(_shared$0.gn, config),
		region: config?.region ?? (0,_shared$0.fr)(_shared$0.lr, {
			..._shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.fr)({
			..._shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.fr)(_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.fr)(_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.fr)(_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-ecr
const getRuntimeConfig$6 = (config) => {
	(0,_shared$0.Bi)(process.version);
	let defaultsMode = (0,_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$19(config);
	(0,_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.fr)(_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Jt,
		defaultSocketTimeout: (0,_shared$0.En)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$6
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.fr)(_shared$0.gn, config),
		region: config?.region ?? (0,_shared$0.fr)(_shared$0.lr, {
			..._shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.fr)({
			..._shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.fr)(_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.fr)(_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.fr)(_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-ecs
const getRuntimeConfig$5 = (config) => {
	(0,_shared$0.Bi)(process.version);
	let defaultsMode = (0,_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$18(config);
	(0,_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.fr)(_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Jt,
		defaultSocketTimeout: (0,_shared$0.En)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$5
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.fr)(_shared$0.gn, config),
		region: config?.region ?? (0,_shared$0.fr)(_shared$0.lr, {
			..._shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.fr)({
			..._shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.fr)(_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.fr)(_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.fr)(_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
const getRuntimeConfig$4 = (config) => {
	(0,_shared$0.Bi)(process.version);
	let defaultsMode = (0,_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$17(config);
	(0,_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.fr)(_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Jt,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$4
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.fr)(_shared$0.gn, config),
		region: config?.region ?? (0,_shared$0.fr)(_shared$0.lr, {
			..._shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.fr)({
			..._shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.fr)(_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.fr)(_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.fr)(_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-iam
const getRuntimeConfig$3 = (config) => {
	(0,_shared$0.Bi)(process.version);
	let defaultsMode = (0,_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$16(config);
	(0,_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.fr)(_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Jt,
		defaultSocketTimeout: (0,_shared$0.En)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$3
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.fr)(_shared$0.gn, config),
		region: config?.region ?? (0,_shared$0.fr)(_shared$0.lr, {
			..._shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.fr)({
			..._shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.fr)(_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.fr)(_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.fr)(_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/checksums
var SelectorType;
(function(SelectorType) {
	SelectorType.ENV = "env";
	SelectorType.CONFIG = "shared config entry";
})(SelectorType ||= {});
const stringUnionSelector = (obj, key, union, type) => {
	if (!(key in obj)) return;
	let value = obj[key].toUpperCase();
	if (!Object.values(union).includes(value)) throw TypeError(`Cannot load ${type} '${key}'. Expected one of ${Object.values(union)}, got '${obj[key]}'.`);
	return value;
};

const NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => stringUnionSelector(env, "AWS_REQUEST_CHECKSUM_CALCULATION", _shared$0.Ht, SelectorType.ENV),
	configFileSelector: (profile) => stringUnionSelector(profile, "request_checksum_calculation", _shared$0.Ht, SelectorType.CONFIG),
	default: _shared$0.Bt
};

const NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => stringUnionSelector(env, "AWS_RESPONSE_CHECKSUM_VALIDATION", _shared$0.Ut, SelectorType.ENV),
	configFileSelector: (profile) => stringUnionSelector(profile, "response_checksum_validation", _shared$0.Ut, SelectorType.CONFIG),
	default: _shared$0.Vt
};

const resolveFlexibleChecksumsConfig = (input) => {
	let { requestChecksumCalculation, responseChecksumValidation, requestStreamBufferSize } = input;
	return Object.assign(input, {
		requestChecksumCalculation: (0,_shared$0.Xi)(requestChecksumCalculation ?? _shared$0.Bt),
		responseChecksumValidation: (0,_shared$0.Xi)(responseChecksumValidation ?? _shared$0.Vt),
		requestStreamBufferSize: Number(requestStreamBufferSize ?? 0),
		checksumAlgorithms: input.checksumAlgorithms ?? {}
	});
};

// node_modules/@aws-sdk/client-s3
const getRuntimeConfig$2 = (config) => {
	(0,_shared$0.Bi)(process.version);
	let defaultsMode = (0,_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$15(config);
	(0,_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.fr)(_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Jt,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$2
		}),
		disableS3ExpressSessionAuth: config?.disableS3ExpressSessionAuth ?? (0,_shared$0.fr)(NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS, loaderConfig),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? _shared$0.Gt,
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.fr)(_shared$0.gn, config),
		region: config?.region ?? (0,_shared$0.fr)(_shared$0.lr, {
			..._shared$0.cr,
			...loaderConfig
		}),
		requestChecksumCalculation: config?.requestChecksumCalculation ?? (0,_shared$0.fr)(NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS, loaderConfig),
		requestHandler: _shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		responseChecksumValidation: config?.responseChecksumValidation ?? (0,_shared$0.fr)(NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS, loaderConfig),
		retryMode: config?.retryMode ?? (0,_shared$0.fr)({
			..._shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.bn
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? (0,_shared$0.fr)(_shared$0.An, loaderConfig),
		streamCollector: config?.streamCollector ?? _shared$0.Zn,
		streamHasher: config?.streamHasher ?? readableStreamHasher,
		useArnRegion: config?.useArnRegion ?? (0,_shared$0.fr)(NODE_USE_ARN_REGION_CONFIG_OPTIONS, loaderConfig),
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.fr)(_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.fr)(_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.fr)(_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-sagemaker
const getRuntimeConfig$1 = (config) => {
	(0,_shared$0.Bi)(process.version);
	let defaultsMode = (0,_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$14(config);
	(0,_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.fr)(_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Jt,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.fr)(_shared$0.gn, config),
		region: config?.region ?? (0,_shared$0.fr)(_shared$0.lr, {
			..._shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.fr)({
			..._shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.fr)(_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.fr)(_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.fr)(_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-scheduler
const getRuntimeConfig = (config) => {
	(0,_shared$0.Bi)(process.version);
	let defaultsMode = (0,_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$13(config);
	(0,_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0.fr)(_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.Jt,
		defaultSocketTimeout: (0,_shared$0.En)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0.fr)(_shared$0.gn, config),
		region: config?.region ?? (0,_shared$0.fr)(_shared$0.lr, {
			..._shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0.fr)({
			..._shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0.fr)(_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0.fr)(_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0.fr)(_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-cloudformation
const resolveRuntimeExtensions$12 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_shared$0.ln)(runtimeConfig), (0,_shared$0.Ri)(runtimeConfig), (0,_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration$12(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.un)(extensionConfiguration), (0,_shared$0.zi)(extensionConfiguration), (0,_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig$12(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudfront
const resolveRuntimeExtensions$11 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_shared$0.ln)(runtimeConfig), (0,_shared$0.Ri)(runtimeConfig), (0,_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration$11(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.un)(extensionConfiguration), (0,_shared$0.zi)(extensionConfiguration), (0,_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig$11(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudwatch
const resolveRuntimeExtensions$10 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_shared$0.ln)(runtimeConfig), (0,_shared$0.Ri)(runtimeConfig), (0,_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration$10(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.un)(extensionConfiguration), (0,_shared$0.zi)(extensionConfiguration), (0,_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig$10(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudwatch-logs
const resolveRuntimeExtensions$9 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_shared$0.ln)(runtimeConfig), (0,_shared$0.Ri)(runtimeConfig), (0,_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration$9(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.un)(extensionConfiguration), (0,_shared$0.zi)(extensionConfiguration), (0,_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig$9(extensionConfiguration));
};

// node_modules/@aws-sdk/client-codebuild
const resolveRuntimeExtensions$8 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_shared$0.ln)(runtimeConfig), (0,_shared$0.Ri)(runtimeConfig), (0,_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration$8(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.un)(extensionConfiguration), (0,_shared$0.zi)(extensionConfiguration), (0,_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig$8(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ec2
const resolveRuntimeExtensions$7 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_shared$0.ln)(runtimeConfig), (0,_shared$0.Ri)(runtimeConfig), (0,_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration$7(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.un)(extensionConfiguration), (0,_shared$0.zi)(extensionConfiguration), (0,_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig$7(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ecr
const resolveRuntimeExtensions$6 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_shared$0.ln)(runtimeConfig), (0,_shared$0.Ri)(runtimeConfig), (0,_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration$6(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.un)(extensionConfiguration), (0,_shared$0.zi)(extensionConfiguration), (0,_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig$6(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ecs
const resolveRuntimeExtensions$5 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_shared$0.ln)(runtimeConfig), (0,_shared$0.Ri)(runtimeConfig), (0,_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration$5(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.un)(extensionConfiguration), (0,_shared$0.zi)(extensionConfiguration), (0,_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig$5(extensionConfiguration));
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
const resolveRuntimeExtensions$4 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_shared$0.ln)(runtimeConfig), (0,_shared$0.Ri)(runtimeConfig), (0,_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration$4(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.un)(extensionConfiguration), (0,_shared$0.zi)(extensionConfiguration), (0,_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig$4(extensionConfiguration));
};

// node_modules/@aws-sdk/client-iam
const resolveRuntimeExtensions$3 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_shared$0.ln)(runtimeConfig), (0,_shared$0.Ri)(runtimeConfig), (0,_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration$3(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.un)(extensionConfiguration), (0,_shared$0.zi)(extensionConfiguration), (0,_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig$3(extensionConfiguration));
};

// node_modules/@aws-sdk/client-s3
const resolveRuntimeExtensions$2 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_shared$0.ln)(runtimeConfig), (0,_shared$0.Ri)(runtimeConfig), (0,_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration$2(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.un)(extensionConfiguration), (0,_shared$0.zi)(extensionConfiguration), (0,_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig$2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-sagemaker
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_shared$0.ln)(runtimeConfig), (0,_shared$0.Ri)(runtimeConfig), (0,_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.un)(extensionConfiguration), (0,_shared$0.zi)(extensionConfiguration), (0,_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};

// node_modules/@aws-sdk/client-scheduler
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_shared$0.ln)(runtimeConfig), (0,_shared$0.Ri)(runtimeConfig), (0,_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.un)(extensionConfiguration), (0,_shared$0.zi)(extensionConfiguration), (0,_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudformation
var CloudFormationClient = class extends _shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$12(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters$11(_config_0);
		let _config_2 = (0,_shared$0.xn)(_config_1);
		let _config_3 = (0,_shared$0.vn)(_config_2);
		let _config_4 = (0,_shared$0.sr)(_config_3);
		let _config_5 = (0,_shared$0.Tn)(_config_4);
		let _config_6 = (0,_shared$0.er)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig$12(_config_6);
		let _config_8 = resolveRuntimeExtensions$12(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudFormationHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-cloudfront
var CloudFrontClient = class extends _shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$11(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters$10(_config_0);
		let _config_2 = (0,_shared$0.xn)(_config_1);
		let _config_3 = (0,_shared$0.vn)(_config_2);
		let _config_4 = (0,_shared$0.sr)(_config_3);
		let _config_5 = (0,_shared$0.Tn)(_config_4);
		let _config_6 = (0,_shared$0.er)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig$11(_config_6);
		let _config_8 = resolveRuntimeExtensions$11(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudFrontHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-cloudwatch
var CloudWatchClient = class extends _shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$10(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters$9(_config_0);
		let _config_2 = (0,_shared$0.xn)(_config_1);
		let _config_3 = (0,_shared$0.vn)(_config_2);
		let _config_4 = (0,_shared$0.sr)(_config_3);
		let _config_5 = (0,_shared$0.Tn)(_config_4);
		let _config_6 = (0,_shared$0.er)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig$10(_config_6);
		let _config_8 = resolveCompressionConfig(_config_7);
		let _config_9 = resolveRuntimeExtensions$10(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use((0,_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudWatchHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs
var CloudWatchLogsClient = class extends _shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$9(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters$8(_config_0);
		let _config_2 = (0,_shared$0.xn)(_config_1);
		let _config_3 = (0,_shared$0.vn)(_config_2);
		let _config_4 = (0,_shared$0.sr)(_config_3);
		let _config_5 = (0,_shared$0.Tn)(_config_4);
		let _config_6 = (0,_shared$0.er)(_config_5);
		let _config_7 = (0,_shared$0.Kt)(_config_6);
		let _config_8 = resolveHttpAuthSchemeConfig$9(_config_7);
		let _config_9 = resolveRuntimeExtensions$9(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use((0,_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-codebuild
var CodeBuildClient = class extends _shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$8(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters$7(_config_0);
		let _config_2 = (0,_shared$0.xn)(_config_1);
		let _config_3 = (0,_shared$0.vn)(_config_2);
		let _config_4 = (0,_shared$0.sr)(_config_3);
		let _config_5 = (0,_shared$0.Tn)(_config_4);
		let _config_6 = (0,_shared$0.er)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig$8(_config_6);
		let _config_8 = resolveRuntimeExtensions$8(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultCodeBuildHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-ec2
var EC2Client = class extends _shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$7(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters$6(_config_0);
		let _config_2 = (0,_shared$0.xn)(_config_1);
		let _config_3 = (0,_shared$0.vn)(_config_2);
		let _config_4 = (0,_shared$0.sr)(_config_3);
		let _config_5 = (0,_shared$0.Tn)(_config_4);
		let _config_6 = (0,_shared$0.er)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig$7(_config_6);
		let _config_8 = resolveRuntimeExtensions$7(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-ecr
var ECRClient = class extends _shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$6(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters$5(_config_0);
		let _config_2 = (0,_shared$0.xn)(_config_1);
		let _config_3 = (0,_shared$0.vn)(_config_2);
		let _config_4 = (0,_shared$0.sr)(_config_3);
		let _config_5 = (0,_shared$0.Tn)(_config_4);
		let _config_6 = (0,_shared$0.er)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig$6(_config_6);
		let _config_8 = resolveRuntimeExtensions$6(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultECRHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-ecs
var ECSClient = class extends _shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$5(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters$4(_config_0);
		let _config_2 = (0,_shared$0.xn)(_config_1);
		let _config_3 = (0,_shared$0.vn)(_config_2);
		let _config_4 = (0,_shared$0.sr)(_config_3);
		let _config_5 = (0,_shared$0.Tn)(_config_4);
		let _config_6 = (0,_shared$0.er)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig$5(_config_6);
		let _config_8 = resolveRuntimeExtensions$5(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultECSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
var ElasticLoadBalancingV2Client = class extends _shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$4(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters$3(_config_0);
		let _config_2 = (0,_shared$0.xn)(_config_1);
		let _config_3 = (0,_shared$0.vn)(_config_2);
		let _config_4 = (0,_shared$0.sr)(_config_3);
		let _config_5 = (0,_shared$0.Tn)(_config_4);
		let _config_6 = (0,_shared$0.er)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig$4(_config_6);
		let _config_8 = resolveRuntimeExtensions$4(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultElasticLoadBalancingV2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-iam
var IAMClient = class extends _shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$3(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters$2(_config_0);
		let _config_2 = (0,_shared$0.xn)(_config_1);
		let _config_3 = (0,_shared$0.vn)(_config_2);
		let _config_4 = (0,_shared$0.sr)(_config_3);
		let _config_5 = (0,_shared$0.Tn)(_config_4);
		let _config_6 = (0,_shared$0.er)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig$3(_config_6);
		let _config_8 = resolveRuntimeExtensions$3(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-s3
var CreateSessionCommand = class extends (0,_shared$0.Rt)(_shared$0.jt, _shared$0.Pt, "CreateSession", _shared$0.ii) {};

var S3Client = class extends _shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$2(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = (0,_shared$0.an)(_config_0);
		let _config_2 = (0,_shared$0.xn)(_config_1);
		let _config_3 = resolveFlexibleChecksumsConfig(_config_2);
		let _config_4 = (0,_shared$0.vn)(_config_3);
		let _config_5 = (0,_shared$0.sr)(_config_4);
		let _config_6 = (0,_shared$0.Tn)(_config_5);
		let _config_7 = (0,_shared$0.er)(_config_6);
		let _config_8 = (0,_shared$0.Kt)(_config_7);
		let _config_9 = resolveHttpAuthSchemeConfig$2(_config_8);
		let _config_10 = resolveS3Config(_config_9, { session: [() => this, CreateSessionCommand] });
		let _config_11 = resolveRuntimeExtensions$2(_config_10, configuration?.extensions || []);
		this.config = _config_11;
		this.middlewareStack.use((0,_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultS3HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Mn({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		}));
		this.middlewareStack.use((0,_shared$0.Nn)(this.config));
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

// node_modules/@aws-sdk/client-sagemaker
var SageMakerClient = class extends _shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$1(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters$1(_config_0);
		let _config_2 = (0,_shared$0.xn)(_config_1);
		let _config_3 = (0,_shared$0.vn)(_config_2);
		let _config_4 = (0,_shared$0.sr)(_config_3);
		let _config_5 = (0,_shared$0.Tn)(_config_4);
		let _config_6 = (0,_shared$0.er)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
		let _config_8 = resolveRuntimeExtensions$1(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultSageMakerHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-scheduler
var SchedulerClient = class extends _shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters(_config_0);
		let _config_2 = (0,_shared$0.xn)(_config_1);
		let _config_3 = (0,_shared$0.vn)(_config_2);
		let _config_4 = (0,_shared$0.sr)(_config_3);
		let _config_5 = (0,_shared$0.Tn)(_config_4);
		let _config_6 = (0,_shared$0.er)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		let _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultSchedulerHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-cloudformation
const command$12 = (0,_shared$0.Ii)(commonParams$11, "CloudFormation", "CloudFormationClient", _shared$0.$n);
const _ep0$12 = {};
const _mw0$12 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudfront
const command$11 = (0,_shared$0.Ii)(commonParams$10, "Cloudfront2020_05_31", "CloudFrontClient", _shared$0.$n);
const _ep0$11 = {};
const _mw0$11 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudwatch
const command$10 = (0,_shared$0.Ii)(commonParams$9, "GraniteServiceVersion20100801", "CloudWatchClient", _shared$0.$n);
const _ep0$10 = {};
const _mw0$10 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudwatch-logs
const command$9 = (0,_shared$0.Ii)(commonParams$8, "Logs_20140328", "CloudWatchLogsClient", _shared$0.$n);
const _ep0$9 = {};
const _mw0$9 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-codebuild
const command$8 = (0,_shared$0.Ii)(commonParams$7, "CodeBuild_20161006", "CodeBuildClient", _shared$0.$n);
const _ep0$8 = {};
const _mw0$8 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ec2
const command$7 = (0,_shared$0.Ii)(commonParams$6, "AmazonEC2", "EC2Client", _shared$0.$n);
const _ep0$7 = {};
const _mw0$7 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ecr
const command$6 = (0,_shared$0.Ii)(commonParams$5, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", _shared$0.$n);
const _ep0$6 = {};
const _mw0$6 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ecs
const command$5 = (0,_shared$0.Ii)(commonParams$4, "AmazonEC2ContainerServiceV20141113", "ECSClient", _shared$0.$n);
const _ep0$5 = {};
const _mw0$5 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
const command$4 = (0,_shared$0.Ii)(commonParams$3, "ElasticLoadBalancing_v10", "ElasticLoadBalancingV2Client", _shared$0.$n);
const _ep0$4 = {};
const _mw0$4 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-iam
const command$3 = (0,_shared$0.Ii)(commonParams$2, "AWSIdentityManagementV20100508", "IAMClient", _shared$0.$n);
const _ep0$3 = {};
const _mw0$3 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-lambda
const command$2 = (0,_shared$0.Ii)(_shared$0.on, "AWSGirApiService", "LambdaClient", _shared$0.$n);
const _ep0$2 = {};
const _mw0$2 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-sagemaker
const command$1 = (0,_shared$0.Ii)(commonParams$1, "SageMaker", "SageMakerClient", _shared$0.$n);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-scheduler
const command = (0,_shared$0.Ii)(commonParams, "AWSChronosService", "SchedulerClient", _shared$0.$n);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudfront
var CreateInvalidationCommand = class extends command$11(_ep0$11, _mw0$11, "CreateInvalidation", CreateInvalidation$) {};

var GetInvalidationCommand = class extends command$11(_ep0$11, _mw0$11, "GetInvalidation", GetInvalidation$) {};

// node_modules/@aws-sdk/client-ec2
var CancelExportTaskCommand = class extends command$7(_ep0$7, _mw0$7, "CancelExportTask", CancelExportTask$) {};

var CreateImageCommand = class extends command$7(_ep0$7, _mw0$7, "CreateImage", CreateImage$) {};

var CreateKeyPairCommand = class extends command$7(_ep0$7, _mw0$7, "CreateKeyPair", CreateKeyPair$) {};

var CreateSecurityGroupCommand = class extends command$7(_ep0$7, _mw0$7, "CreateSecurityGroup", CreateSecurityGroup$) {};

var DeleteKeyPairCommand = class extends command$7(_ep0$7, _mw0$7, "DeleteKeyPair", DeleteKeyPair$) {};

var DescribeExportImageTasksCommand = class extends command$7(_ep0$7, _mw0$7, "DescribeExportImageTasks", DescribeExportImageTasks$) {};

var DescribeImageAttributeCommand = class extends command$7(_ep0$7, _mw0$7, "DescribeImageAttribute", DescribeImageAttribute$) {};

var DescribeImagesCommand$1 = class extends command$7(_ep0$7, _mw0$7, "DescribeImages", DescribeImages$$1) {};

var DescribeInstancesCommand = class extends command$7(_ep0$7, _mw0$7, "DescribeInstances", DescribeInstances$) {};

var DescribeInstanceStatusCommand = class extends command$7(_ep0$7, _mw0$7, "DescribeInstanceStatus", DescribeInstanceStatus$) {};

var DescribeInstanceTypesCommand = class extends command$7(_ep0$7, _mw0$7, "DescribeInstanceTypes", DescribeInstanceTypes$) {};

var DescribeKeyPairsCommand = class extends command$7(_ep0$7, _mw0$7, "DescribeKeyPairs", DescribeKeyPairs$) {};

var DescribeSnapshotsCommand = class extends command$7(_ep0$7, _mw0$7, "DescribeSnapshots", DescribeSnapshots$) {};

var DescribeVolumesCommand = class extends command$7(_ep0$7, _mw0$7, "DescribeVolumes", DescribeVolumes$) {};

var DisableImageDeprecationCommand = class extends command$7(_ep0$7, _mw0$7, "DisableImageDeprecation", DisableImageDeprecation$) {};

var EnableImageDeprecationCommand = class extends command$7(_ep0$7, _mw0$7, "EnableImageDeprecation", EnableImageDeprecation$) {};

var ExportImageCommand = class extends command$7(_ep0$7, _mw0$7, "ExportImage", ExportImage$) {};

var GetEbsEncryptionByDefaultCommand = class extends command$7(_ep0$7, _mw0$7, "GetEbsEncryptionByDefault", GetEbsEncryptionByDefault$) {};

var GetImageBlockPublicAccessStateCommand = class extends command$7(_ep0$7, _mw0$7, "GetImageBlockPublicAccessState", GetImageBlockPublicAccessState$) {};

var ModifyImageAttributeCommand = class extends command$7(_ep0$7, _mw0$7, "ModifyImageAttribute", ModifyImageAttribute$) {};

var TerminateInstancesCommand = class extends command$7(_ep0$7, _mw0$7, "TerminateInstances", TerminateInstances$) {};

const paginateDescribeExportImageTasks = createPaginator(EC2Client, DescribeExportImageTasksCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeImages$1 = createPaginator(EC2Client, DescribeImagesCommand$1, "NextToken", "NextToken", "MaxResults");

const paginateDescribeInstances = createPaginator(EC2Client, DescribeInstancesCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeSnapshots = createPaginator(EC2Client, DescribeSnapshotsCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeVolumes = createPaginator(EC2Client, DescribeVolumesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-cloudformation
var CreateStackCommand = class extends command$12(_ep0$12, _mw0$12, "CreateStack", CreateStack$) {};

var DeleteStackCommand = class extends command$12(_ep0$12, _mw0$12, "DeleteStack", DeleteStack$) {};

var DescribeStackEventsCommand = class extends command$12(_ep0$12, _mw0$12, "DescribeStackEvents", DescribeStackEvents$) {};

var DescribeStacksCommand = class extends command$12(_ep0$12, _mw0$12, "DescribeStacks", DescribeStacks$) {};

var ListStackResourcesCommand = class extends command$12(_ep0$12, _mw0$12, "ListStackResources", ListStackResources$) {};

const paginateDescribeStacks = createPaginator(CloudFormationClient, DescribeStacksCommand, "NextToken", "NextToken", "");

const paginateListStackResources = createPaginator(CloudFormationClient, ListStackResourcesCommand, "NextToken", "NextToken", "");

// node_modules/@aws-sdk/client-s3
var AbortMultipartUploadCommand = class extends (0,_shared$0.Rt)(_shared$0.At, _shared$0.Pt, "AbortMultipartUpload", _shared$0.ti) {};

var CompleteMultipartUploadCommand = class extends (0,_shared$0.Rt)(_shared$0.At, _shared$0.Ft, "CompleteMultipartUpload", _shared$0.ni) {};

var CreateMultipartUploadCommand = class extends (0,_shared$0.Rt)(_shared$0.At, _shared$0.Ft, "CreateMultipartUpload", _shared$0.ri) {};

var DeleteObjectCommand = class extends (0,_shared$0.Rt)(_shared$0.At, _shared$0.Pt, "DeleteObject", _shared$0.ai) {};

var GetObjectTaggingCommand = class extends (0,_shared$0.Rt)(_shared$0.Mt, _shared$0.Pt, "GetObjectTagging", _shared$0.oi) {};

var HeadBucketCommand = class extends (0,_shared$0.Rt)(_shared$0.Mt, _shared$0.Pt, "HeadBucket", _shared$0.si) {};

var HeadObjectCommand = class extends (0,_shared$0.Rt)(_shared$0.At, _shared$0.Lt, "HeadObject", _shared$0.ci) {};

var ListMultipartUploadsCommand = class extends (0,_shared$0.Rt)(_shared$0.Nt, _shared$0.Pt, "ListMultipartUploads", _shared$0.li) {};

var PutObjectTaggingCommand = class extends (0,_shared$0.Rt)(_shared$0.Mt, _shared$0.It, "PutObjectTagging", _shared$0.ui) {};

var UploadPartCopyCommand = class extends (0,_shared$0.Rt)(_shared$0.jt, _shared$0.Ft, "UploadPartCopy", _shared$0.di) {};

const paginateListObjectsV2 = createPaginator(S3Client, _shared$0.k, "ContinuationToken", "NextContinuationToken", "MaxKeys");

// node_modules/@aws-sdk/client-ecr
var BatchGetImageCommand = class extends command$6(_ep0$6, _mw0$6, "BatchGetImage", BatchGetImage$) {};

var DescribeImagesCommand = class extends command$6(_ep0$6, _mw0$6, "DescribeImages", DescribeImages$) {};

var GetAuthorizationTokenCommand = class extends command$6(_ep0$6, _mw0$6, "GetAuthorizationToken", GetAuthorizationToken$) {};

var GetDownloadUrlForLayerCommand = class extends command$6(_ep0$6, _mw0$6, "GetDownloadUrlForLayer", GetDownloadUrlForLayer$) {};

var PutImageCommand = class extends command$6(_ep0$6, _mw0$6, "PutImage", PutImage$) {};

const paginateDescribeImages = createPaginator(ECRClient, DescribeImagesCommand, "nextToken", "nextToken", "maxResults");

// node_modules/@aws-sdk/client-iam
var GetRoleCommand = class extends command$3(_ep0$3, _mw0$3, "GetRole", GetRole$) {};

var SimulatePrincipalPolicyCommand = class extends command$3(_ep0$3, _mw0$3, "SimulatePrincipalPolicy", SimulatePrincipalPolicy$) {};

// node_modules/@aws-sdk/client-lambda
var GetAliasCommand = class extends command$2(_ep0$2, _mw0$2, "GetAlias", _shared$0.pi) {};

var GetFunctionCommand = class extends command$2(_ep0$2, _mw0$2, "GetFunction", _shared$0.mi) {};

var GetFunctionConfigurationCommand = class extends command$2(_ep0$2, _mw0$2, "GetFunctionConfiguration", _shared$0.hi) {};

var ListProvisionedConcurrencyConfigsCommand = class extends command$2(_ep0$2, _mw0$2, "ListProvisionedConcurrencyConfigs", _shared$0._i) {};

var ListTagsCommand$1 = class extends command$2(_ep0$2, _mw0$2, "ListTags", _shared$0.vi) {};

var TagResourceCommand$1 = class extends command$2(_ep0$2, _mw0$2, "TagResource", _shared$0.yi) {};

var UntagResourceCommand$1 = class extends command$2(_ep0$2, _mw0$2, "UntagResource", _shared$0.bi) {};

var UpdateAliasCommand = class extends command$2(_ep0$2, _mw0$2, "UpdateAlias", _shared$0.xi) {};

// node_modules/@aws-sdk/client-cloudwatch-logs
var GetLogEventsCommand = class extends command$9(_ep0$9, _mw0$9, "GetLogEvents", GetLogEvents$) {};

// node_modules/@aws-sdk/client-codebuild
var BatchGetBuildsCommand = class extends command$8(_ep0$8, _mw0$8, "BatchGetBuilds", BatchGetBuilds$) {};

var BatchGetProjectsCommand = class extends command$8(_ep0$8, _mw0$8, "BatchGetProjects", BatchGetProjects$) {};

var ListBuildsForProjectCommand = class extends command$8(_ep0$8, _mw0$8, "ListBuildsForProject", ListBuildsForProject$) {};

var StartBuildCommand = class extends command$8(_ep0$8, _mw0$8, "StartBuild", StartBuild$) {};

var StopBuildCommand = class extends command$8(_ep0$8, _mw0$8, "StopBuild", StopBuild$) {};

const paginateListBuildsForProject = createPaginator(CodeBuildClient, ListBuildsForProjectCommand, "nextToken", "nextToken", "");

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
var AddTagsCommand$1 = class extends command$4(_ep0$4, _mw0$4, "AddTags", AddTags$$1) {};

var CreateRuleCommand = class extends command$4(_ep0$4, _mw0$4, "CreateRule", CreateRule$) {};

var DeleteRuleCommand = class extends command$4(_ep0$4, _mw0$4, "DeleteRule", DeleteRule$) {};

var DescribeListenersCommand = class extends command$4(_ep0$4, _mw0$4, "DescribeListeners", DescribeListeners$) {};

var DescribeRulesCommand = class extends command$4(_ep0$4, _mw0$4, "DescribeRules", DescribeRules$) {};

var DescribeTagsCommand = class extends command$4(_ep0$4, _mw0$4, "DescribeTags", DescribeTags$) {};

var DescribeTargetGroupAttributesCommand = class extends command$4(_ep0$4, _mw0$4, "DescribeTargetGroupAttributes", DescribeTargetGroupAttributes$) {};

var DescribeTargetGroupsCommand = class extends command$4(_ep0$4, _mw0$4, "DescribeTargetGroups", DescribeTargetGroups$) {};

var DescribeTargetHealthCommand = class extends command$4(_ep0$4, _mw0$4, "DescribeTargetHealth", DescribeTargetHealth$) {};

var ModifyListenerCommand = class extends command$4(_ep0$4, _mw0$4, "ModifyListener", ModifyListener$) {};

var ModifyRuleCommand = class extends command$4(_ep0$4, _mw0$4, "ModifyRule", ModifyRule$) {};

var RemoveTagsCommand = class extends command$4(_ep0$4, _mw0$4, "RemoveTags", RemoveTags$) {};

// node_modules/@aws-sdk/client-scheduler
var CreateScheduleCommand = class extends command(_ep0, _mw0, "CreateSchedule", CreateSchedule$) {};

var DeleteScheduleCommand = class extends command(_ep0, _mw0, "DeleteSchedule", DeleteSchedule$) {};

var GetScheduleCommand = class extends command(_ep0, _mw0, "GetSchedule", GetSchedule$) {};

var UpdateScheduleCommand = class extends command(_ep0, _mw0, "UpdateSchedule", UpdateSchedule$) {};

// node_modules/@aws-sdk/client-cloudwatch
var DescribeAlarmsCommand = class extends command$10(_ep0$10, _mw0$10, "DescribeAlarms", DescribeAlarms$) {};

var GetMetricDataCommand = class extends command$10(_ep0$10, _mw0$10, "GetMetricData", GetMetricData$) {};

// node_modules/@aws-sdk/client-ecs
var ContinueServiceDeploymentCommand = class extends command$5(_ep0$5, _mw0$5, "ContinueServiceDeployment", ContinueServiceDeployment$) {};

var DescribeServiceDeploymentsCommand = class extends command$5(_ep0$5, _mw0$5, "DescribeServiceDeployments", DescribeServiceDeployments$) {};

var DescribeServiceRevisionsCommand = class extends command$5(_ep0$5, _mw0$5, "DescribeServiceRevisions", DescribeServiceRevisions$) {};

var DescribeServicesCommand = class extends command$5(_ep0$5, _mw0$5, "DescribeServices", DescribeServices$) {};

var DescribeTaskDefinitionCommand = class extends command$5(_ep0$5, _mw0$5, "DescribeTaskDefinition", DescribeTaskDefinition$) {};

var DescribeTasksCommand = class extends command$5(_ep0$5, _mw0$5, "DescribeTasks", DescribeTasks$) {};

var ListTagsForResourceCommand = class extends command$5(_ep0$5, _mw0$5, "ListTagsForResource", ListTagsForResource$) {};

var ListTasksCommand = class extends command$5(_ep0$5, _mw0$5, "ListTasks", ListTasks$) {};

var StopServiceDeploymentCommand = class extends command$5(_ep0$5, _mw0$5, "StopServiceDeployment", StopServiceDeployment$) {};

var TagResourceCommand = class extends command$5(_ep0$5, _mw0$5, "TagResource", TagResource$) {};

var UntagResourceCommand = class extends command$5(_ep0$5, _mw0$5, "UntagResource", UntagResource$) {};

var UpdateServiceCommand = class extends command$5(_ep0$5, _mw0$5, "UpdateService", UpdateService$) {};

// node_modules/@aws-sdk/client-sagemaker
var AddTagsCommand = class extends command$1(_ep0$1, _mw0$1, "AddTags", AddTags$) {};

var DeleteTagsCommand = class extends command$1(_ep0$1, _mw0$1, "DeleteTags", DeleteTags$) {};

var DescribeEndpointCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeEndpoint", DescribeEndpoint$) {};

var ListTagsCommand = class extends command$1(_ep0$1, _mw0$1, "ListTags", ListTags$) {};

var UpdateEndpointWeightsAndCapacitiesCommand = class extends command$1(_ep0$1, _mw0$1, "UpdateEndpointWeightsAndCapacities", UpdateEndpointWeightsAndCapacities$) {};



})

};
