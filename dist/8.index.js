export const id = 8;
export const ids = [8];
export const modules = {

2008:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _chunks_shared$0 = __webpack_require__(8624);
var _chunks_clients$1 = __webpack_require__(5133);
var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1455);
var node_stream__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7075);
var node_zlib__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8522);
var node_url__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3136);










// node_modules/@aws-sdk/client-config-service
var ConfigServiceServiceException = class ConfigServiceServiceException extends _chunks_shared$0.Hi {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ConfigServiceServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-ssm
var SSMServiceException = class SSMServiceException extends _chunks_shared$0.Hi {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ssm#SSMServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SSMServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-config-service
var ConflictException$1 = class ConflictException$1 extends ConfigServiceServiceException {
	name = "ConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException$1.prototype);
	}
};
var ValidationException$1 = class ValidationException$1 extends ConfigServiceServiceException {
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
var NoAvailableConfigurationRecorderException = class NoAvailableConfigurationRecorderException extends ConfigServiceServiceException {
	name = "NoAvailableConfigurationRecorderException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoAvailableConfigurationRecorderException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoAvailableConfigurationRecorderException.prototype);
	}
};
var ResourceNotFoundException$1 = class ResourceNotFoundException$1 extends ConfigServiceServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException$1.prototype);
	}
};
var NoSuchDeliveryChannelException = class NoSuchDeliveryChannelException extends ConfigServiceServiceException {
	name = "NoSuchDeliveryChannelException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoSuchDeliveryChannelException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchDeliveryChannelException.prototype);
	}
};
var NoRunningConfigurationRecorderException = class NoRunningConfigurationRecorderException extends ConfigServiceServiceException {
	name = "NoRunningConfigurationRecorderException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoRunningConfigurationRecorderException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoRunningConfigurationRecorderException.prototype);
	}
};
var ResourceNotDiscoveredException = class ResourceNotDiscoveredException extends ConfigServiceServiceException {
	name = "ResourceNotDiscoveredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotDiscoveredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotDiscoveredException.prototype);
	}
};

// node_modules/@aws-sdk/client-ssm
var InvalidParameters = class InvalidParameters extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#InvalidParameters";
	name = "InvalidParameters";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidParameters",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameters.prototype);
		this.Message = opts.Message;
	}
};
var ConflictException = class ConflictException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ConflictException";
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
var ResourceNotFoundException = class ResourceNotFoundException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ResourceNotFoundException";
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
var ParameterNotFound = class ParameterNotFound extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ParameterNotFound";
	name = "ParameterNotFound";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ParameterNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ParameterNotFound.prototype);
	}
};
var ValidationException = class ValidationException extends SSMServiceException {
	static shapeId = "com.amazonaws.ssm#ValidationException";
	name = "ValidationException";
	$fault = "client";
	Message;
	ReasonCode;
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
		this.Message = opts.Message;
		this.ReasonCode = opts.ReasonCode;
	}
};

// node_modules/@aws-sdk/client-config-service
const _BCIa = "BaseConfigurationItems";
const _CI = "ConfigurationItem";
const _CR = "ConfigurationRecorder";
const _CRNonf = "ConfigurationRecorderNames";
const _DC = "DeliveryChannel";
const _DCNe = "DeliveryChannelNames";
const _RCes = "ResourceCount";
const _RK = "ResourceKeys";
const _RKe = "ResourceKey";
const _SCc = "ScopeConfiguration";
const _SP = "ServicePrincipal";
const _aI = "accountId";
const _aR = "awsRegion";
const _aZ = "availabilityZone";
const _c$1 = "client";
const _cICT = "configurationItemCaptureTime";
const _cIDT = "configurationItemDeliveryTime";
const _cIS = "configurationItemStatus";
const _cSI = "configurationStateId";
const _co = "configuration";
const _e$1 = "error";
const _l = "limit";
const _lEC = "lastErrorCode";
const _lEM = "lastErrorMessage";
const _lS = "lastStatus";
const _lSCT = "lastStatusChangeTime";
const _m$1 = "message";
const _n = "name";
const _nT = "nextToken";
const _rCT = "resourceCreationTime";
const _rF = "recordingFrequency";
const _rI = "resourceId";
const _rN = "resourceName";
const _rS = "recordingScope";
const _rT = "resourceType";
const _rTe = "resourceTypes";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.configservice";
const _sC = "supplementaryConfiguration";
const _sP = "servicePrincipal";
const _v = "version";
const n0$1 = "com.amazonaws.configservice";
const _s_registry$1 = _chunks_shared$0.Wi.for(_s$1);
var ConfigServiceServiceException$ = [
	-3,
	_s$1,
	"ConfigServiceServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(ConfigServiceServiceException$, ConfigServiceServiceException);
const n0_registry$1 = _chunks_shared$0.Wi.for(n0$1);
var ConflictException$$1 = [
	-3,
	n0$1,
	"ConflictException",
	{ [_e$1]: _c$1 },
	[_m$1],
	[0]
];
n0_registry$1.registerError(ConflictException$$1, ConflictException$1);
var NoAvailableConfigurationRecorderException$ = [
	-3,
	n0$1,
	"NoAvailableConfigurationRecorderException",
	{ [_e$1]: _c$1 },
	[_m$1],
	[0]
];
n0_registry$1.registerError(NoAvailableConfigurationRecorderException$, NoAvailableConfigurationRecorderException);
var NoRunningConfigurationRecorderException$ = [
	-3,
	n0$1,
	"NoRunningConfigurationRecorderException",
	{ [_e$1]: _c$1 },
	[_m$1],
	[0]
];
n0_registry$1.registerError(NoRunningConfigurationRecorderException$, NoRunningConfigurationRecorderException);
var NoSuchDeliveryChannelException$ = [
	-3,
	n0$1,
	"NoSuchDeliveryChannelException",
	{ [_e$1]: _c$1 },
	[_m$1],
	[0]
];
n0_registry$1.registerError(NoSuchDeliveryChannelException$, NoSuchDeliveryChannelException);
var ResourceNotDiscoveredException$ = [
	-3,
	n0$1,
	"ResourceNotDiscoveredException",
	{ [_e$1]: _c$1 },
	[_m$1],
	[0]
];
n0_registry$1.registerError(ResourceNotDiscoveredException$, ResourceNotDiscoveredException);
var ResourceNotFoundException$$1 = [
	-3,
	n0$1,
	"ResourceNotFoundException",
	{ [_e$1]: _c$1 },
	[_m$1],
	[0]
];
n0_registry$1.registerError(ResourceNotFoundException$$1, ResourceNotFoundException$1);
var ValidationException$$1 = [
	-3,
	n0$1,
	"ValidationException",
	{ [_e$1]: _c$1 },
	[_m$1],
	[0]
];
n0_registry$1.registerError(ValidationException$$1, ValidationException$1);
const errorTypeRegistries$1 = [_s_registry$1, n0_registry$1];
var BaseConfigurationItem$ = [
	3,
	n0$1,
	"BaseConfigurationItem",
	0,
	[
		_v,
		_aI,
		_cICT,
		_cIS,
		_cSI,
		"arn",
		_rT,
		_rI,
		_rN,
		_aR,
		_aZ,
		_rCT,
		_co,
		_sC,
		_rF,
		_cIDT
	],
	[
		0,
		0,
		4,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		4,
		0,
		128,
		0,
		4
	]
];
var BatchGetResourceConfigRequest$ = [
	3,
	n0$1,
	"BatchGetResourceConfigRequest",
	0,
	["resourceKeys"],
	[() => ResourceKeys],
	1
];
var BatchGetResourceConfigResponse$ = [
	3,
	n0$1,
	"BatchGetResourceConfigResponse",
	0,
	["baseConfigurationItems", "unprocessedResourceKeys"],
	[() => BaseConfigurationItems, () => ResourceKeys]
];
var ConfigExportDeliveryInfo$ = [
	3,
	n0$1,
	"ConfigExportDeliveryInfo",
	0,
	[
		_lS,
		_lEC,
		_lEM,
		"lastAttemptTime",
		"lastSuccessfulTime",
		"nextDeliveryTime"
	],
	[
		0,
		0,
		0,
		4,
		4,
		4
	]
];
var ConfigSnapshotDeliveryProperties$ = [
	3,
	n0$1,
	"ConfigSnapshotDeliveryProperties",
	0,
	["deliveryFrequency"],
	[0]
];
var ConfigStreamDeliveryInfo$ = [
	3,
	n0$1,
	"ConfigStreamDeliveryInfo",
	0,
	[
		_lS,
		_lEC,
		_lEM,
		_lSCT
	],
	[
		0,
		0,
		0,
		4
	]
];
var ConfigurationItem$ = [
	3,
	n0$1,
	_CI,
	0,
	[
		_v,
		_aI,
		_cICT,
		_cIS,
		_cSI,
		"configurationItemMD5Hash",
		"arn",
		_rT,
		_rI,
		_rN,
		_aR,
		_aZ,
		_rCT,
		"tags",
		"relatedEvents",
		"relationships",
		_co,
		_sC,
		_rF,
		_cIDT
	],
	[
		0,
		0,
		4,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		4,
		128,
		64,
		() => RelationshipList,
		0,
		128,
		0,
		4
	]
];
var ConfigurationRecorder$ = [
	3,
	n0$1,
	_CR,
	0,
	[
		"arn",
		_n,
		"roleARN",
		"recordingGroup",
		"recordingMode",
		_rS,
		_sP,
		"connectorArn",
		"scopeConfiguration"
	],
	[
		0,
		0,
		0,
		() => RecordingGroup$,
		() => RecordingMode$,
		0,
		0,
		0,
		() => ScopeConfiguration$
	]
];
var ConfigurationRecorderStatus$ = [
	3,
	n0$1,
	"ConfigurationRecorderStatus",
	0,
	[
		"arn",
		_n,
		"lastStartTime",
		"lastStopTime",
		"recording",
		_lS,
		_lEC,
		_lEM,
		_lSCT,
		_sP
	],
	[
		0,
		0,
		4,
		4,
		2,
		0,
		0,
		0,
		4,
		0
	]
];
var DeliverConfigSnapshotRequest$ = [
	3,
	n0$1,
	"DeliverConfigSnapshotRequest",
	0,
	["deliveryChannelName"],
	[0],
	1
];
var DeliverConfigSnapshotResponse$ = [
	3,
	n0$1,
	"DeliverConfigSnapshotResponse",
	0,
	["configSnapshotId"],
	[0]
];
var DeliveryChannel$ = [
	3,
	n0$1,
	_DC,
	0,
	[
		_n,
		"s3BucketName",
		"s3KeyPrefix",
		"s3KmsKeyArn",
		"snsTopicARN",
		"configSnapshotDeliveryProperties"
	],
	[
		0,
		0,
		0,
		0,
		0,
		() => ConfigSnapshotDeliveryProperties$
	]
];
var DeliveryChannelStatus$ = [
	3,
	n0$1,
	"DeliveryChannelStatus",
	0,
	[
		_n,
		"configSnapshotDeliveryInfo",
		"configHistoryDeliveryInfo",
		"configStreamDeliveryInfo"
	],
	[
		0,
		() => ConfigExportDeliveryInfo$,
		() => ConfigExportDeliveryInfo$,
		() => ConfigStreamDeliveryInfo$
	]
];
var DescribeConfigurationRecordersRequest$ = [
	3,
	n0$1,
	"DescribeConfigurationRecordersRequest",
	0,
	[
		_CRNonf,
		_SP,
		"Arn"
	],
	[
		64,
		0,
		0
	]
];
var DescribeConfigurationRecordersResponse$ = [
	3,
	n0$1,
	"DescribeConfigurationRecordersResponse",
	0,
	["ConfigurationRecorders"],
	[() => ConfigurationRecorderList]
];
var DescribeConfigurationRecorderStatusRequest$ = [
	3,
	n0$1,
	"DescribeConfigurationRecorderStatusRequest",
	0,
	[
		_CRNonf,
		_SP,
		"Arn"
	],
	[
		64,
		0,
		0
	]
];
var DescribeConfigurationRecorderStatusResponse$ = [
	3,
	n0$1,
	"DescribeConfigurationRecorderStatusResponse",
	0,
	["ConfigurationRecordersStatus"],
	[() => ConfigurationRecorderStatusList]
];
var DescribeDeliveryChannelsRequest$ = [
	3,
	n0$1,
	"DescribeDeliveryChannelsRequest",
	0,
	[_DCNe],
	[64]
];
var DescribeDeliveryChannelsResponse$ = [
	3,
	n0$1,
	"DescribeDeliveryChannelsResponse",
	0,
	["DeliveryChannels"],
	[() => DeliveryChannelList]
];
var DescribeDeliveryChannelStatusRequest$ = [
	3,
	n0$1,
	"DescribeDeliveryChannelStatusRequest",
	0,
	[_DCNe],
	[64]
];
var DescribeDeliveryChannelStatusResponse$ = [
	3,
	n0$1,
	"DescribeDeliveryChannelStatusResponse",
	0,
	["DeliveryChannelsStatus"],
	[() => DeliveryChannelStatusList]
];
var ExclusionByResourceTypes$ = [
	3,
	n0$1,
	"ExclusionByResourceTypes",
	0,
	[_rTe],
	[64]
];
var GetDiscoveredResourceCountsRequest$ = [
	3,
	n0$1,
	"GetDiscoveredResourceCountsRequest",
	0,
	[
		_rTe,
		_l,
		_nT
	],
	[
		64,
		1,
		0
	]
];
var GetDiscoveredResourceCountsResponse$ = [
	3,
	n0$1,
	"GetDiscoveredResourceCountsResponse",
	0,
	[
		"totalDiscoveredResources",
		"resourceCounts",
		_nT
	],
	[
		1,
		() => ResourceCounts,
		0
	]
];
var GetResourceConfigHistoryRequest$ = [
	3,
	n0$1,
	"GetResourceConfigHistoryRequest",
	0,
	[
		_rT,
		_rI,
		"laterTime",
		"earlierTime",
		"chronologicalOrder",
		_l,
		_nT
	],
	[
		0,
		0,
		4,
		4,
		0,
		1,
		0
	],
	2
];
var GetResourceConfigHistoryResponse$ = [
	3,
	n0$1,
	"GetResourceConfigHistoryResponse",
	0,
	["configurationItems", _nT],
	[() => ConfigurationItemList, 0]
];
var RecordingGroup$ = [
	3,
	n0$1,
	"RecordingGroup",
	0,
	[
		"allSupported",
		"includeGlobalResourceTypes",
		_rTe,
		"exclusionByResourceTypes",
		"recordingStrategy"
	],
	[
		2,
		2,
		64,
		() => ExclusionByResourceTypes$,
		() => RecordingStrategy$
	]
];
var RecordingMode$ = [
	3,
	n0$1,
	"RecordingMode",
	0,
	[_rF, "recordingModeOverrides"],
	[0, () => RecordingModeOverrides],
	1
];
var RecordingModeOverride$ = [
	3,
	n0$1,
	"RecordingModeOverride",
	0,
	[
		_rTe,
		_rF,
		"description"
	],
	[
		64,
		0,
		0
	],
	2
];
var RecordingStrategy$ = [
	3,
	n0$1,
	"RecordingStrategy",
	0,
	["useOnly"],
	[0]
];
var Relationship$ = [
	3,
	n0$1,
	"Relationship",
	0,
	[
		_rT,
		_rI,
		_rN,
		"relationshipName"
	],
	[
		0,
		0,
		0,
		0
	]
];
var ResourceCount$ = [
	3,
	n0$1,
	_RCes,
	0,
	[_rT, "count"],
	[0, 1]
];
var ResourceKey$ = [
	3,
	n0$1,
	_RKe,
	0,
	[_rT, _rI],
	[0, 0],
	2
];
var ScopeConfiguration$ = [
	3,
	n0$1,
	_SCc,
	0,
	[
		"scopeType",
		"allRegions",
		"scopeValues",
		"includedRegions"
	],
	[
		0,
		2,
		64,
		64
	],
	2
];
var BaseConfigurationItems = [
	1,
	n0$1,
	_BCIa,
	0,
	() => BaseConfigurationItem$
];
var ConfigurationItemList = [
	1,
	n0$1,
	"ConfigurationItemList",
	0,
	() => ConfigurationItem$
];
var ConfigurationRecorderList = [
	1,
	n0$1,
	"ConfigurationRecorderList",
	0,
	() => ConfigurationRecorder$
];
var ConfigurationRecorderStatusList = [
	1,
	n0$1,
	"ConfigurationRecorderStatusList",
	0,
	() => ConfigurationRecorderStatus$
];
var DeliveryChannelList = [
	1,
	n0$1,
	"DeliveryChannelList",
	0,
	() => DeliveryChannel$
];
var DeliveryChannelStatusList = [
	1,
	n0$1,
	"DeliveryChannelStatusList",
	0,
	() => DeliveryChannelStatus$
];
var RecordingModeOverrides = [
	1,
	n0$1,
	"RecordingModeOverrides",
	0,
	() => RecordingModeOverride$
];
var RelationshipList = [
	1,
	n0$1,
	"RelationshipList",
	0,
	() => Relationship$
];
var ResourceCounts = [
	1,
	n0$1,
	"ResourceCounts",
	0,
	() => ResourceCount$
];
var ResourceKeys = [
	1,
	n0$1,
	_RK,
	0,
	() => ResourceKey$
];
var BatchGetResourceConfig$ = [
	9,
	n0$1,
	"BatchGetResourceConfig",
	0,
	() => BatchGetResourceConfigRequest$,
	() => BatchGetResourceConfigResponse$
];
var DeliverConfigSnapshot$ = [
	9,
	n0$1,
	"DeliverConfigSnapshot",
	0,
	() => DeliverConfigSnapshotRequest$,
	() => DeliverConfigSnapshotResponse$
];
var DescribeConfigurationRecorders$ = [
	9,
	n0$1,
	"DescribeConfigurationRecorders",
	0,
	() => DescribeConfigurationRecordersRequest$,
	() => DescribeConfigurationRecordersResponse$
];
var DescribeConfigurationRecorderStatus$ = [
	9,
	n0$1,
	"DescribeConfigurationRecorderStatus",
	0,
	() => DescribeConfigurationRecorderStatusRequest$,
	() => DescribeConfigurationRecorderStatusResponse$
];
var DescribeDeliveryChannels$ = [
	9,
	n0$1,
	"DescribeDeliveryChannels",
	0,
	() => DescribeDeliveryChannelsRequest$,
	() => DescribeDeliveryChannelsResponse$
];
var DescribeDeliveryChannelStatus$ = [
	9,
	n0$1,
	"DescribeDeliveryChannelStatus",
	0,
	() => DescribeDeliveryChannelStatusRequest$,
	() => DescribeDeliveryChannelStatusResponse$
];
var GetDiscoveredResourceCounts$ = [
	9,
	n0$1,
	"GetDiscoveredResourceCounts",
	0,
	() => GetDiscoveredResourceCountsRequest$,
	() => GetDiscoveredResourceCountsResponse$
];
var GetResourceConfigHistory$ = [
	9,
	n0$1,
	"GetResourceConfigHistory",
	0,
	() => GetResourceConfigHistoryRequest$,
	() => GetResourceConfigHistoryResponse$
];

// node_modules/@aws-sdk/client-ssm
const _APl = "AllowedPattern";
const _D = "Description";
const _DTa = "DataType";
const _IP = "InvalidParameters";
const _KI = "KeyId";
const _LMD = "LastModifiedDate";
const _LMU = "LastModifiedUser";
const _La = "Labels";
const _M = "Message";
const _MR = "MaxResults";
const _N = "Name";
const _NT = "NextToken";
const _Na = "Names";
const _Ov = "Overwrite";
const _P = "Parameters";
const _PF = "ParameterFilters";
const _Par = "Parameter";
const _Po = "Policies";
const _T = "Tags";
const _TLa = "TagList";
const _Tie = "Tier";
const _Ty = "Type";
const _V = "Value";
const _Va = "Values";
const _Ve = "Version";
const _WD = "WithDecryption";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ssm";
const n0 = "com.amazonaws.ssm";
const _s_registry = new _chunks_shared$0.Wi(_s);
var SSMServiceException$ = [
	-3,
	_s,
	"SSMServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(SSMServiceException$, SSMServiceException);
const n0_registry = new _chunks_shared$0.Wi(n0);
var ConflictException$ = [
	-3,
	n0,
	"ConflictException",
	{
		[_aQE]: ["ConflictException", 409],
		[_e]: _c
	},
	[_M],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var InvalidParameters$ = [
	-3,
	n0,
	_IP,
	{
		[_aQE]: ["InvalidParameters", 400],
		[_e]: _c
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidParameters$, InvalidParameters);
var ParameterNotFound$ = [
	-3,
	n0,
	"ParameterNotFound",
	{
		[_aQE]: ["ParameterNotFound", 404],
		[_e]: _c
	},
	[_m],
	[0]
];
n0_registry.registerError(ParameterNotFound$, ParameterNotFound);
var ResourceNotFoundException$ = [
	-3,
	n0,
	"ResourceNotFoundException",
	{
		[_aQE]: ["ResourceNotFoundException", 404],
		[_e]: _c
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ValidationException$ = [
	-3,
	n0,
	"ValidationException",
	{
		[_aQE]: ["ValidationException", 400],
		[_e]: _c
	},
	[_M, "ReasonCode"],
	[0, 0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var PSParameterValue = [
	0,
	n0,
	"PSParameterValue",
	8,
	0
];
var GetParameterHistoryRequest$ = [
	3,
	n0,
	"GetParameterHistoryRequest",
	0,
	[
		_N,
		_WD,
		_MR,
		_NT
	],
	[
		0,
		2,
		1,
		0
	],
	1
];
var GetParameterHistoryResult$ = [
	3,
	n0,
	"GetParameterHistoryResult",
	0,
	[_P, _NT],
	[[() => ParameterHistoryList, 0], 0]
];
var GetParametersByPathRequest$ = [
	3,
	n0,
	"GetParametersByPathRequest",
	0,
	[
		"Path",
		"Recursive",
		_PF,
		_WD,
		_MR,
		_NT
	],
	[
		0,
		2,
		() => ParameterStringFilterList,
		2,
		1,
		0
	],
	1
];
var GetParametersByPathResult$ = [
	3,
	n0,
	"GetParametersByPathResult",
	0,
	[_P, _NT],
	[[() => ParameterList, 0], 0]
];
var GetParametersRequest$ = [
	3,
	n0,
	"GetParametersRequest",
	0,
	[_Na, _WD],
	[64, 2],
	1
];
var GetParametersResult$ = [
	3,
	n0,
	"GetParametersResult",
	0,
	[_P, _IP],
	[[() => ParameterList, 0], 64]
];
var Parameter$ = [
	3,
	n0,
	_Par,
	0,
	[
		_N,
		_Ty,
		_V,
		_Ve,
		"Selector",
		"SourceResult",
		_LMD,
		"ARN",
		_DTa
	],
	[
		0,
		0,
		[() => PSParameterValue, 0],
		1,
		0,
		0,
		4,
		0,
		0
	]
];
var ParameterHistory$ = [
	3,
	n0,
	"ParameterHistory",
	0,
	[
		_N,
		_Ty,
		_KI,
		_LMD,
		_LMU,
		_D,
		_V,
		_APl,
		_Ve,
		_La,
		_Tie,
		_Po,
		_DTa
	],
	[
		0,
		0,
		0,
		4,
		0,
		0,
		[() => PSParameterValue, 0],
		0,
		1,
		64,
		0,
		() => ParameterPolicyList,
		0
	]
];
var ParameterInlinePolicy$ = [
	3,
	n0,
	"ParameterInlinePolicy",
	0,
	[
		"PolicyText",
		"PolicyType",
		"PolicyStatus"
	],
	[
		0,
		0,
		0
	]
];
var ParameterStringFilter$ = [
	3,
	n0,
	"ParameterStringFilter",
	0,
	[
		"Key",
		"Option",
		_Va
	],
	[
		0,
		0,
		64
	],
	1
];
var PutParameterRequest$ = [
	3,
	n0,
	"PutParameterRequest",
	0,
	[
		_N,
		_V,
		_D,
		_Ty,
		_KI,
		_Ov,
		_APl,
		_T,
		_Tie,
		_Po,
		_DTa
	],
	[
		0,
		[() => PSParameterValue, 0],
		0,
		0,
		0,
		2,
		0,
		() => TagList,
		0,
		0,
		0
	],
	2
];
var PutParameterResult$ = [
	3,
	n0,
	"PutParameterResult",
	0,
	[_Ve, _Tie],
	[1, 0]
];
var Tag$ = [
	3,
	n0,
	"Tag",
	0,
	["Key", _V],
	[0, 0],
	2
];
var ParameterHistoryList = [
	1,
	n0,
	"ParameterHistoryList",
	0,
	[() => ParameterHistory$, 0]
];
var ParameterList = [
	1,
	n0,
	"ParameterList",
	0,
	[() => Parameter$, 0]
];
var ParameterPolicyList = [
	1,
	n0,
	"ParameterPolicyList",
	0,
	() => ParameterInlinePolicy$
];
var ParameterStringFilterList = [
	1,
	n0,
	"ParameterStringFilterList",
	0,
	() => ParameterStringFilter$
];
var TagList = [
	1,
	n0,
	_TLa,
	0,
	() => Tag$
];
var GetParameterHistory$ = [
	9,
	n0,
	"GetParameterHistory",
	0,
	() => GetParameterHistoryRequest$,
	() => GetParameterHistoryResult$
];
var GetParameters$ = [
	9,
	n0,
	"GetParameters",
	0,
	() => GetParametersRequest$,
	() => GetParametersResult$
];
var GetParametersByPath$ = [
	9,
	n0,
	"GetParametersByPath",
	0,
	() => GetParametersByPathRequest$,
	() => GetParametersByPathResult$
];
var PutParameter$ = [
	9,
	n0,
	"PutParameter",
	0,
	() => PutParameterRequest$,
	() => PutParameterResult$
];

// node_modules/@aws-sdk/client-config-service
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

// node_modules/@aws-sdk/client-ssm
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

// node_modules/@aws-sdk/client-config-service
const defaultConfigServiceHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_chunks_shared$0.Qi)(context).operation,
	region: await (0,_chunks_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "config",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultConfigServiceHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig$1 = (config) => {
	let config_0 = (0,_chunks_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_chunks_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-ssm
const defaultSSMHttpAuthSchemeParametersProvider = async (config, context, input) => ({
	operation: (0,_chunks_shared$0.Qi)(context).operation,
	region: await (0,_chunks_shared$0.Xi)(config.region)() || (() => {
		throw Error("expected `region` to be configured for `aws.auth#sigv4`");
	})()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ssm",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultSSMHttpAuthSchemeProvider = (authParameters) => {
	let options = [];
	options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	let config_0 = (0,_chunks_shared$0.cn)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_chunks_shared$0.Xi)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-config-service
const resolveClientEndpointParameters$1 = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "config"
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

// node_modules/@aws-sdk/client-ssm
const resolveClientEndpointParameters = (options) => Object.assign(options, {
	useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
	useFipsEndpoint: options.useFipsEndpoint ?? !1,
	defaultSigningName: "ssm"
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

// node_modules/@aws-sdk/client-config-service
var version$1 = "3.1124.0";

// node_modules/@aws-sdk/client-ssm
var version = "3.1169.0";

// node_modules/@aws-sdk/client-config-service
const c$1 = "isSet";
const d$1 = "PartitionResult";
const e$1 = "booleanEquals";
const f$1 = "getAttr";
const g$1 = { ref: "Endpoint" };
const h$1 = { ref: d$1 };
const i$1 = {};
const j$1 = [{ ref: "Region" }];
const _data$1 = {
	conditions: [
		[c$1, [g$1]],
		[c$1, j$1],
		[
			"aws.partition",
			j$1,
			d$1
		],
		[e$1, [{ ref: "UseFIPS" }, !0]],
		[e$1, [{ ref: "UseDualStack" }, !0]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsDualStack"]
		}, !0]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsFIPS"]
		}, !0]],
		["stringEquals", [{
			fn: f$1,
			argv: [h$1, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$1, i$1],
		["https://config-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://config.{Region}.amazonaws.com", i$1],
		["https://config-fips.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://config.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://config.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
const nodes$1 = new Int32Array([
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
const bdd$1 = _chunks_shared$0.ir.from(nodes$1, 2, _data$1.conditions, _data$1.results);

// node_modules/@aws-sdk/client-ssm
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
		}, !0]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[-1],
		[-1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[-1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://ssm-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ssm.{Region}.amazonaws.com", i],
		["https://ssm-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "FIPS is enabled but this partition does not support FIPS"],
		["https://ssm.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[-1, "DualStack is enabled but this partition does not support DualStack"],
		["https://ssm.{Region}.{PartitionResult#dnsSuffix}", i],
		[-1, "Invalid Configuration: Missing Region"]
	]
};
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
const bdd = _chunks_shared$0.ir.from(nodes, 2, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-config-service
const cache$1 = new _chunks_shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => cache$1.get(endpointParams, () => (0,_chunks_shared$0.tr)(bdd$1, {
	endpointParams,
	logger: context.logger
}));
_chunks_shared$0.nr.aws = _chunks_shared$0.dn;

// node_modules/@aws-sdk/client-ssm
const cache = new _chunks_shared$0.rr({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0,_chunks_shared$0.tr)(bdd, {
	endpointParams,
	logger: context.logger
}));
_chunks_shared$0.nr.aws = _chunks_shared$0.dn;

// node_modules/@aws-sdk/client-config-service
const getRuntimeConfig$3 = (config) => ({
	apiVersion: "2014-11-12",
	base64Decoder: config?.base64Decoder ?? _chunks_shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _chunks_shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultConfigServiceHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _chunks_shared$0.Rn()
	}],
	logger: config?.logger ?? new _chunks_shared$0.Li(),
	protocol: config?.protocol ?? _chunks_clients$1.On,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.configservice",
		errorTypeRegistries: errorTypeRegistries$1,
		xmlNamespace: "http://config.amazonaws.com/doc/2014-11-12/",
		version: "2014-11-12",
		serviceTarget: "StarlingDoveService"
	},
	serviceId: config?.serviceId ?? "Config Service",
	sha256: config?.sha256 ?? _chunks_shared$0.Qt,
	urlParser: config?.urlParser ?? _chunks_shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _chunks_shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _chunks_shared$0.Er
});

// node_modules/@aws-sdk/client-ssm
const getRuntimeConfig$2 = (config) => ({
	apiVersion: "2014-11-06",
	base64Decoder: config?.base64Decoder ?? _chunks_shared$0.kr,
	base64Encoder: config?.base64Encoder ?? _chunks_shared$0.Dr,
	disableHostPrefix: config?.disableHostPrefix ?? !1,
	endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
	extensions: config?.extensions ?? [],
	httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSMHttpAuthSchemeProvider,
	httpAuthSchemes: config?.httpAuthSchemes ?? [{
		schemeId: "aws.auth#sigv4",
		identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
		signer: new _chunks_shared$0.Rn()
	}],
	logger: config?.logger ?? new _chunks_shared$0.Li(),
	protocol: config?.protocol ?? _chunks_clients$1.On,
	protocolSettings: config?.protocolSettings ?? {
		defaultNamespace: "com.amazonaws.ssm",
		errorTypeRegistries,
		xmlNamespace: "http://ssm.amazonaws.com/doc/2014-11-06/",
		version: "2014-11-06",
		serviceTarget: "AmazonSSM"
	},
	serviceId: config?.serviceId ?? "SSM",
	sha256: config?.sha256 ?? _chunks_shared$0.Qt,
	urlParser: config?.urlParser ?? _chunks_shared$0.Yi,
	utf8Decoder: config?.utf8Decoder ?? _chunks_shared$0.Or,
	utf8Encoder: config?.utf8Encoder ?? _chunks_shared$0.Er
});

// node_modules/@aws-sdk/client-config-service
const getRuntimeConfig$1 = (config) => {
	(0,_chunks_shared$0.Bi)(process.version);
	let defaultsMode = (0,_chunks_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_chunks_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$3(config);
	(0,_chunks_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_chunks_shared$0.fr)(_chunks_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _chunks_shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _chunks_shared$0.Jt,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_chunks_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
		maxAttempts: config?.maxAttempts ?? (0,_chunks_shared$0.fr)(_chunks_shared$0.gn, config),
		region: config?.region ?? (0,_chunks_shared$0.fr)(_chunks_shared$0.lr, {
			..._chunks_shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _chunks_shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_chunks_shared$0.fr)({
			..._chunks_shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _chunks_shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _chunks_shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_chunks_shared$0.fr)(_chunks_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_chunks_shared$0.fr)(_chunks_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_chunks_shared$0.fr)(_chunks_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-ssm
const getRuntimeConfig = (config) => {
	(0,_chunks_shared$0.Bi)(process.version);
	let defaultsMode = (0,_chunks_shared$0.or)(config);
	let defaultConfigProvider = () => defaultsMode().then(_chunks_shared$0.Vi);
	let clientSharedValues = getRuntimeConfig$2(config);
	(0,_chunks_shared$0.kn)(process.version);
	let loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_chunks_shared$0.fr)(_chunks_shared$0.In, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _chunks_shared$0.Sr,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _chunks_shared$0.Jt,
		defaultSocketTimeout: (0,_chunks_shared$0.En)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_chunks_shared$0.pn)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_chunks_shared$0.fr)(_chunks_shared$0.gn, config),
		region: config?.region ?? (0,_chunks_shared$0.fr)(_chunks_shared$0.lr, {
			..._chunks_shared$0.cr,
			...loaderConfig
		}),
		requestHandler: _chunks_shared$0.qt.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_chunks_shared$0.fr)({
			..._chunks_shared$0._n,
			default: async () => (await defaultConfigProvider()).retryMode || _chunks_shared$0.bn
		}, config),
		streamCollector: config?.streamCollector ?? _chunks_shared$0.Zn,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_chunks_shared$0.fr)(_chunks_shared$0.dr, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_chunks_shared$0.fr)(_chunks_shared$0.ur, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_chunks_shared$0.fr)(_chunks_shared$0.fn, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-config-service
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_chunks_shared$0.ln)(runtimeConfig), (0,_chunks_shared$0.Ri)(runtimeConfig), (0,_chunks_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_chunks_shared$0.un)(extensionConfiguration), (0,_chunks_shared$0.zi)(extensionConfiguration), (0,_chunks_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ssm
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	let extensionConfiguration = Object.assign((0,_chunks_shared$0.ln)(runtimeConfig), (0,_chunks_shared$0.Ri)(runtimeConfig), (0,_chunks_shared$0.Hn)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_chunks_shared$0.un)(extensionConfiguration), (0,_chunks_shared$0.zi)(extensionConfiguration), (0,_chunks_shared$0.Un)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-config-service
var ConfigServiceClient = class extends _chunks_shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig$1(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters$1(_config_0);
		let _config_2 = (0,_chunks_shared$0.xn)(_config_1);
		let _config_3 = (0,_chunks_shared$0.vn)(_config_2);
		let _config_4 = (0,_chunks_shared$0.sr)(_config_3);
		let _config_5 = (0,_chunks_shared$0.Tn)(_config_4);
		let _config_6 = (0,_chunks_shared$0.er)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
		let _config_8 = resolveRuntimeExtensions$1(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_chunks_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultConfigServiceHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _chunks_shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_chunks_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-ssm
var SSMClient = class extends _chunks_shared$0.Ji {
	config;
	constructor(...[configuration]) {
		let _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		let _config_1 = resolveClientEndpointParameters(_config_0);
		let _config_2 = (0,_chunks_shared$0.xn)(_config_1);
		let _config_3 = (0,_chunks_shared$0.vn)(_config_2);
		let _config_4 = (0,_chunks_shared$0.sr)(_config_3);
		let _config_5 = (0,_chunks_shared$0.Tn)(_config_4);
		let _config_6 = (0,_chunks_shared$0.er)(_config_5);
		let _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		let _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_chunks_shared$0.Ki)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.mn)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.hn)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.Vn)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.wn)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.Cn)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.Sn)(this.config));
		this.middlewareStack.use((0,_chunks_shared$0.Fn)(this.config, {
			httpAuthSchemeParametersProvider: defaultSSMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _chunks_shared$0.Mn({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_chunks_shared$0.Nn)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-config-service
const command$1 = (0,_chunks_shared$0.Ii)(commonParams$1, "StarlingDoveService", "ConfigServiceClient", _chunks_shared$0.$n);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ssm
const command = (0,_chunks_shared$0.Ii)(commonParams, "AmazonSSM", "SSMClient", _chunks_shared$0.$n);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-elastic-load-balancing-v2
var DescribeLoadBalancersCommand = class extends (0,_chunks_clients$1.$t)(_chunks_clients$1.Zt, _chunks_clients$1.Qt, "DescribeLoadBalancers", _chunks_clients$1.Pn) {};

// node_modules/@aws-sdk/client-cloudwatch
var ListMetricsCommand = class extends (0,_chunks_clients$1.mn)(_chunks_clients$1.fn, _chunks_clients$1.pn, "ListMetrics", _chunks_clients$1.rr) {};

const paginateListMetrics = (0,_chunks_clients$1.kn)(_chunks_clients$1.Tn, ListMetricsCommand, "NextToken", "NextToken", "");

// node_modules/@aws-sdk/client-sagemaker
var DescribeEndpointConfigCommand = class extends (0,_chunks_clients$1.qt)(_chunks_clients$1.Gt, _chunks_clients$1.Kt, "DescribeEndpointConfig", _chunks_clients$1.An) {};

var DescribeModelCommand = class extends (0,_chunks_clients$1.qt)(_chunks_clients$1.Gt, _chunks_clients$1.Kt, "DescribeModel", _chunks_clients$1.jn) {};

var DescribeModelPackageCommand = class extends (0,_chunks_clients$1.qt)(_chunks_clients$1.Gt, _chunks_clients$1.Kt, "DescribeModelPackage", _chunks_clients$1.Mn) {};

var UpdateEndpointCommand = class extends (0,_chunks_clients$1.qt)(_chunks_clients$1.Gt, _chunks_clients$1.Kt, "UpdateEndpoint", _chunks_clients$1.Nn) {};

// node_modules/@aws-sdk/client-config-service
var BatchGetResourceConfigCommand = class extends command$1(_ep0$1, _mw0$1, "BatchGetResourceConfig", BatchGetResourceConfig$) {};

var DeliverConfigSnapshotCommand = class extends command$1(_ep0$1, _mw0$1, "DeliverConfigSnapshot", DeliverConfigSnapshot$) {};

var DescribeConfigurationRecordersCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeConfigurationRecorders", DescribeConfigurationRecorders$) {};

var DescribeConfigurationRecorderStatusCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeConfigurationRecorderStatus", DescribeConfigurationRecorderStatus$) {};

var DescribeDeliveryChannelsCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeDeliveryChannels", DescribeDeliveryChannels$) {};

var DescribeDeliveryChannelStatusCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeDeliveryChannelStatus", DescribeDeliveryChannelStatus$) {};

var GetDiscoveredResourceCountsCommand = class extends command$1(_ep0$1, _mw0$1, "GetDiscoveredResourceCounts", GetDiscoveredResourceCounts$) {};

var GetResourceConfigHistoryCommand = class extends command$1(_ep0$1, _mw0$1, "GetResourceConfigHistory", GetResourceConfigHistory$) {};

// actions/record-config/collect/collector.ts
const nothing = {
	found: [],
	gaps: []
};
function join(collections) {
	return {
		found: collections.flatMap(({ found }) => found),
		gaps: collections.flatMap(({ gaps }) => gaps)
	};
}
function described(type, id, body) {
	return {
		key: `${type}/${id}`,
		type,
		source: "describe",
		body
	};
}
function absent(subject) {
	return {
		subject,
		kind: "absent",
		reason: "it does not exist"
	};
}
async function orGap(subject, work) {
	try {
		return await work();
	} catch (error) {
		const gap = gapOf(subject, error);
		if (gap === void 0) throw error;
		return {
			found: [],
			gaps: [gap]
		};
	}
}
function gapOf(subject, error) {
	if (!(error instanceof Error) || !("$metadata" in error)) return void 0;
	const status = statusOf(error);
	if (/AccessDenied|Unauthorized|Forbidden|NotAuthorized/.test(error.name) || status === 403) return {
		subject,
		kind: "denied",
		reason: deniedReason(error)
	};
	if (/NotFound|NoSuch|DoesNotExist/.test(error.name) || status === 404) return absent(subject);
	if (/^(ValidationException|ClientException)$/.test(error.name) && /not (be )?(found|exist)|Could not find|Unable to describe/i.test(error.message)) return absent(subject);
}
function deniedReason(error) {
	const permission = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9]+)/.exec((0,_chunks_shared$0.St)(error))?.[1];
	return permission === void 0 ? "access denied" : `access denied: ${permission}`;
}
function statusOf(error) {
	const metadata = error.$metadata;
	if (typeof metadata !== "object" || metadata === null || !("httpStatusCode" in metadata)) return void 0;
	return typeof metadata.httpStatusCode === "number" ? metadata.httpStatusCode : void 0;
}
async function inBatches(ids, size, describe) {
	const batches = Array.from({ length: Math.ceil(ids.length / size) }, (_, i) => ids.slice(i * size, (i + 1) * size));
	return join(await Promise.all(batches.map(async (batch) => {
		const [only, second] = batch;
		if (only === void 0) return nothing;
		if (second === void 0) return orGap(only, () => describe(batch));
		try {
			return await describe(batch);
		} catch (error) {
			if (gapOf(only, error) === void 0) throw error;
			return join(await Promise.all(batch.map((id) => orGap(id, () => describe([id])))));
		}
	})));
}

// actions/record-config/collect/deliver-snapshot.ts
const DELIVER_NOW = "now";
const DELIVERY_LIMIT_MS = 12e5;
const [SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS, PAUSE_PART] = [
	1e3,
	15e3,
	.2
];
const CLOCK_SKEW_MS = 6e4;
const SUBJECT = `config-snapshot: ${"now"}`;
const NO_CHANNEL = "AWS Config has no delivery channel";
const NOT_RECORDED = {
	NoAvailableConfigurationRecorderException: "AWS Config has no recorder",
	NoRunningConfigurationRecorderException: "the recorder of AWS Config is stopped",
	NoSuchDeliveryChannelException: NO_CHANNEL
};
async function deliverSnapshot(world) {
	const { aws, clock, log, signal } = world;
	const config = aws.client(ConfigServiceClient);
	try {
		const channel = await findChannel(config, signal);
		if (channel === void 0) return none(NO_CHANNEL);
		const before = await lastDelivery(config, channel, signal);
		const askedAt = clock.now();
		const { configSnapshotId = "" } = await config.send(new DeliverConfigSnapshotCommand({ deliveryChannelName: channel.name }), { abortSignal: signal });
		log.info(`AWS Config delivers snapshot ${configSnapshotId} to ${channel.bucket}.`);
		const key = await awaitFile({
			config,
			channel,
			id: configSnapshotId,
			askedAt,
			before
		}, world);
		return {
			kind: "delivered",
			place: `s3://${channel.bucket}/${key}`
		};
	} catch (error) {
		const reason = error instanceof Error ? NOT_RECORDED[error.name] : void 0;
		if (reason !== void 0) return none(reason);
		const gap = gapOf(SUBJECT, error);
		if (gap === void 0) throw error;
		return {
			kind: "none",
			gap
		};
	}
}
function none(reason) {
	return {
		kind: "none",
		gap: {
			subject: SUBJECT,
			kind: "unrecorded",
			reason
		}
	};
}
async function findChannel(config, signal) {
	const options = { abortSignal: signal };
	const [{ DeliveryChannels = [] }, { ConfigurationRecorders = [] }, region] = await Promise.all([
		config.send(new DescribeDeliveryChannelsCommand({}), options),
		config.send(new DescribeConfigurationRecordersCommand({}), options),
		config.config.region()
	]);
	const [channel] = DeliveryChannels;
	const accountId = /^arn:[^:]*:iam::(\d{12}):/.exec(ConfigurationRecorders[0]?.roleARN ?? "")?.[1];
	if (channel?.name === void 0 || channel.s3BucketName === void 0 || accountId === void 0) return void 0;
	const own = channel.s3KeyPrefix === void 0 ? "" : `${channel.s3KeyPrefix.replace(/\/+$/, "")}/`;
	return {
		name: channel.name,
		bucket: channel.s3BucketName,
		prefix: `${own}AWSLogs/${accountId}/Config/${region}/`
	};
}
async function lastDelivery(config, { name }, signal) {
	const command = new DescribeDeliveryChannelStatusCommand({ DeliveryChannelNames: [name] });
	const { DeliveryChannelsStatus = [] } = await config.send(command, { abortSignal: signal });
	return DeliveryChannelsStatus[0]?.configSnapshotDeliveryInfo ?? {};
}
async function awaitFile({ config, channel, id, askedAt, before }, world) {
	const { clock, signal } = world;
	for (;;) {
		const now = clock.now();
		const key = await findFile(channel, {
			id,
			days: daysOf(askedAt, now)
		}, world);
		if (key !== void 0) return key;
		const { lastStatus, lastAttemptTime, lastErrorCode, lastErrorMessage } = await lastDelivery(config, channel, signal);
		if (lastAttemptTime?.getTime() !== before.lastAttemptTime?.getTime() && /^failure$/i.test(lastStatus ?? "")) throw new _chunks_shared$0.yt(`AWS Config could not deliver a snapshot: ${lastErrorCode ?? "no code"} ${lastErrorMessage ?? ""}`.trim(), {
			where: `delivery channel ${channel.name}`,
			next: `Look whether the policy of ${channel.bucket} lets config.amazonaws.com write there.`
		});
		const waitedMs = now.getTime() - askedAt.getTime();
		if (waitedMs >= DELIVERY_LIMIT_MS) throw new _chunks_shared$0.yt(`snapshot ${id} of AWS Config is not there after ${(0,_chunks_shared$0.at)(DELIVERY_LIMIT_MS)}.`, { where: `s3://${channel.bucket}/${channel.prefix}` });
		const pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, PAUSE_PART * waitedMs));
		await clock.sleep(pauseMs, signal);
	}
}
async function findFile({ bucket, prefix }, { id, days }, { aws, signal }) {
	for (const day of days) {
		const request = {
			Bucket: bucket,
			Prefix: `${prefix}${day}/ConfigSnapshot/`
		};
		const pages = (0,_chunks_clients$1.it)({ client: aws.client(_chunks_clients$1._n) }, request, { abortSignal: signal });
		for await (const { Contents = [] } of pages) {
			const key = Contents.find(({ Key }) => Key?.endsWith(`_${id}.json.gz`))?.Key;
			if (key !== void 0) return key;
		}
	}
}
function daysOf(from, to) {
	const dayOf = (at) => `${at.getUTCFullYear()}/${at.getUTCMonth() + 1}/${at.getUTCDate()}`;
	const around = [from.getTime() - CLOCK_SKEW_MS, to.getTime() + CLOCK_SKEW_MS];
	return [...new Set(around.map((ms) => dayOf(new Date(ms))))];
}

// actions/record-config/collect/ecr-reference.ts
const REPOSITORY = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;
function parseEcrImage(reference) {
	const { registry, ...image } = (0,_chunks_shared$0.M)(reference);
	if (registry?.kind !== "ecr" || !isWhole(reference, image)) return void 0;
	return {
		registryId: registry.accountId,
		region: registry.region,
		...image
	};
}
function parseOwnImage(reference) {
	const { registry, ...image } = (0,_chunks_shared$0.M)(reference);
	if (registry !== void 0) return parseEcrImage(reference);
	return isWhole(reference, image) ? {
		registryId: void 0,
		region: void 0,
		...image
	} : void 0;
}
function isWhole(reference, { repository, tag, digest }) {
	if (reference.includes("@") && digest === void 0) return false;
	return REPOSITORY.test(repository) && (tag === void 0 || /^\w[\w.-]{0,127}$/.test(tag));
}
function tagOf(reference) {
	const { tag, digest } = (0,_chunks_shared$0.M)(reference);
	return tag ?? digest ?? "latest";
}

// actions/record-config/collect/selectors.ts
const kinds = {
	"ecs-service": "cluster/service",
	"ecs-task-definition": "family, or family:revision",
	"listener-rule": "ARN of a listener rule",
	listener: "ARN of a listener",
	"target-group": "ARN of a target group",
	"load-balancer": "ARN of a load balancer",
	lambda: "function, or function:alias",
	"ssm-parameter": "name, or a path that ends with /",
	"s3-object": "s3://bucket/key",
	"ecr-image": "registry/repository:tag or registry/repository@digest, the registry left out for the caller’s own",
	"sagemaker-endpoint": "endpoint",
	config: "type/id, of a type that AWS Config records",
	"config-snapshot": `s3://bucket/key or the path of a snapshot file (.json or .json.gz), or ${"now"}`
};
const patterns = {
	"ecs-service": /^[\w-]{1,255}\/[\w-]{1,255}$/,
	"ecs-task-definition": /^[\w-]{1,255}(:[1-9][0-9]*)?$/,
	"listener-rule": /^arn:aws[\w-]*:elasticloadbalancing:[^:]+:\d{12}:listener-rule\/.+$/,
	listener: /^arn:aws[\w-]*:elasticloadbalancing:[^:]+:\d{12}:listener\/.+$/,
	"target-group": /^arn:aws[\w-]*:elasticloadbalancing:[^:]+:\d{12}:targetgroup\/.+$/,
	"load-balancer": /^arn:aws[\w-]*:elasticloadbalancing:[^:]+:\d{12}:loadbalancer\/.+$/,
	lambda: /^[\w-]{1,64}(:[\w-]{1,128})?$/,
	"ssm-parameter": /^[\w.\-/]{1,1011}$/,
	"s3-object": /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/.+$/s,
	"sagemaker-endpoint": /^[A-Za-z0-9-]{1,63}$/,
	config: /^AWS::\w+::\w+\/.+$/,
	"config-snapshot": new RegExp(`\\.json(\\.gz)?$|^${"now"}$`),
	tag: /^[^=]+=.*$/
};
function parseSelectors(data) {
	if (data === void 0 || data === null) return [];
	if (!Array.isArray(data)) throw refuse$3("it is not a list", data);
	return data.map((item, index) => parseSelector(item, index + 1));
}
function parseSelector(item, position) {
	const members = typeof item === "object" && item !== null ? Object.entries(item) : [];
	const [kind, id] = members[0] ?? [];
	if (members.length !== 1 || kind === void 0 || typeof id !== "string" && typeof id !== "number") throw refuse$3(`item ${position} is not one \`kind: id\``, item);
	if (!isKind(kind)) throw refuse$3(`item ${position} has an unknown kind`, kind);
	const text = String(id).trim();
	if (!identifies(kind, text)) {
		const allowed = kind === "tag" ? "key=value" : kinds[kind];
		throw refuse$3(`item ${position} does not identify a ${kind}`, text, allowed);
	}
	return {
		kind,
		id: text
	};
}
function identifies(kind, text) {
	if (kind !== "ecr-image") return patterns[kind].test(text);
	return parseOwnImage(text) !== void 0 && /[:@][^/]*$/.test(text);
}
function isKind(kind) {
	return kind === "tag" || Object.hasOwn(kinds, kind);
}
function refuse$3(what, given, allowed) {
	return new _chunks_shared$0.yt(`${what}.`, {
		where: "input resources",
		given: `\`${typeof given === "string" ? given : JSON.stringify(given)}\``,
		allowed: allowed ?? `a list of \`kind: id\` with the kinds ${[...Object.keys(kinds), "tag"].join(", ")}`
	});
}

// actions/record-config/document/json.ts
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isJsonArray(value) {
	return Array.isArray(value);
}
function jsonEquals(a, b) {
	if (a === b) return true;
	if (isJsonArray(a)) return isJsonArray(b) && a.length === b.length && a.every((item, i) => jsonEquals(item, b[i] ?? null));
	if (!isJsonObject(a) || !isJsonObject(b)) return false;
	const names = Object.keys(a);
	if (names.length !== Object.keys(b).length) return false;
	return names.every((name) => Object.hasOwn(b, name) && jsonEquals(a[name] ?? null, b[name] ?? null));
}
function toJson$1(value, where = "$") {
	if (value === null || value === void 0) return null;
	if (typeof value === "string" || typeof value === "boolean") return value;
	if (typeof value === "bigint") return value.toString();
	if (typeof value === "number") {
		if (!Number.isFinite(value)) throw new TypeError(`${where} is ${value}, which JSON cannot hold`);
		return value;
	}
	if (value instanceof Date) return value.toISOString();
	if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
	if (Array.isArray(value)) return value.map((item, i) => toJson$1(item, `${where}[${i}]`));
	if (typeof value === "object" && isPlainObject(value)) {
		const members = Object.entries(value).filter(([, member]) => member !== void 0);
		return Object.fromEntries(members.map(([name, member]) => [name, toJson$1(member, `${where}.${name}`)]));
	}
	throw new TypeError(`${where} is a ${typeof value} (${Object.prototype.toString.call(value)}), not JSON`);
}
function isPlainObject(value) {
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function mapMembers(object, change) {
	const changed = {};
	for (const name of Object.keys(object)) {
		const value = change(object[name] ?? null, name);
		if (name === "__proto__") Object.defineProperty(changed, name, {
			value,
			enumerable: true
		});
		else changed[name] = value;
	}
	return changed;
}

// actions/record-config/document/canonical-json.ts
function canonicalJson(value) {
	switch (typeof value) {
		case "string": return canonicalString(value);
		case "number": return canonicalNumber(value);
		case "boolean": return value ? "true" : "false";
		case "object": return value === null ? "null" : canonicalContainer(value);
		default: throw new TypeError(`A ${typeof value} cannot stand in canonical JSON`);
	}
}
function canonicalContainer(value) {
	if (isJsonArray(value)) {
		let text = "[";
		for (let i = 0; i < value.length; i++) text += (i > 0 ? "," : "") + canonicalJson(value[i]);
		return `${text}]`;
	}
	if (!isJsonObject(value) || !isPlainObject(value)) throw new TypeError(`${Object.prototype.toString.call(value)} cannot stand in canonical JSON`);
	let text = "{";
	for (const name of Object.keys(value).sort()) text += `${text.length > 1 ? "," : ""}${canonicalString(name)}:${canonicalJson(value[name])}`;
	return `${text}}`;
}
const isPlainText = /^[ !#-[\]-~]*$/;
function canonicalString(text) {
	if (isPlainText.test(text)) return `"${text}"`;
	if (!text.isWellFormed()) throw new TypeError("A lone surrogate cannot stand in canonical JSON");
	return JSON.stringify(text);
}
function canonicalNumber(number) {
	if (!Number.isFinite(number)) throw new TypeError(`${number} cannot stand in canonical JSON`);
	return JSON.stringify(number);
}

// actions/record-config/document/digest.ts
function sha256Of(content) {
	return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.hash)("sha256", content)}`;
}
function sha256OfJson(value) {
	return sha256Of(canonicalJson(value));
}
function isSha256(text) {
	return typeof text === "string" && /^sha256:[0-9a-f]{64}$/.test(text);
}
function shortDigest(digest) {
	return digest.slice(7, 19);
}

// actions/record-config/document/record.ts
const RECORD_SCHEMA = "https://ai-ops.dev/record/v1";
const versionAxes = [
	"code",
	"data",
	"model",
	"container"
];
function stateOf$1({ versions, recorder, gaps, resources }) {
	const digest = (which) => sha256OfJson({
		versions,
		recorder: which === "complete" ? recorder : lastingRecorder(recorder),
		gaps,
		resources: Object.fromEntries(Object.entries(resources).map(([key, resource]) => [key, resource[which]]))
	});
	return {
		complete: digest("complete"),
		durable: digest("durable")
	};
}
function lastingRecorder(recorder) {
	if (recorder.state !== "present") return recorder;
	const { name, recording, recordingGroup, recordingMode, channel } = recorder;
	return {
		state: recorder.state,
		name,
		recording,
		recordingGroup,
		recordingMode,
		channel: channel === null ? null : {
			name: channel.name,
			bucket: channel.bucket,
			prefix: channel.prefix
		}
	};
}
function parseRecord(content) {
	let value;
	try {
		value = JSON.parse(content.toString("utf8"));
	} catch {
		return;
	}
	return isRecord(value) ? value : void 0;
}
function isRecord(value) {
	if (!isJsonObject(value) || value.schema !== "https://ai-ops.dev/record/v1") return false;
	const { system, release, collectedAt, versions, recorder, gaps, resources, state } = value;
	return [
		system,
		release,
		collectedAt
	].every((text) => typeof text === "string") && isJsonObject(versions) && versionAxes.every((axis) => Array.isArray(versions[axis])) && isJsonObject(recorder) && Array.isArray(gaps) && isJsonObject(state) && isJsonObject(resources) && Object.values(resources).every((one) => isJsonObject(one) && typeof one.complete === "string");
}

// actions/shared/ask-server.ts
const TIMEOUT_MS = 3e4;
const RETRY_DELAYS_MS = [
	1e3,
	4e3,
	16e3
];
async function askServer({ url, token }, { path, send }, { clock, fetch, signal }) {
	for (const delayMs of [...RETRY_DELAYS_MS, void 0]) {
		const answer = await fetch(`${url}${path}`, {
			...send === void 0 ? {} : {
				method: "POST",
				body: JSON.stringify(send)
			},
			headers: {
				...send === void 0 ? {} : { "content-type": "application/json" },
				...token === void 0 ? {} : { authorization: `Bearer ${token}` }
			},
			redirect: "error",
			signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])
		}).then(async (response) => ({
			status: response.status,
			text: await response.text()
		}), (error) => ({
			status: 0,
			text: (0,_chunks_shared$0.St)(error)
		}));
		signal.throwIfAborted();
		if (!(answer.status === 0 || answer.status === 429 || answer.status >= 500) || delayMs === void 0) return answer;
		await clock.sleep(delayMs, signal);
	}
	throw new Error("The server was not asked.");
}
function toldBy({ status, text }, { token }) {
	const told = (token === void 0 ? text : text.replaceAll(token, "***")).slice(0, 200);
	return `${status === 0 ? "" : `${status}: `}${told}`;
}

// actions/record-config/collect/registry.ts
async function askRegistry(registry, { path, subject }, world) {
	const answer = await askServer(registry, { path }, world);
	const { status, text } = answer;
	if (status === 200) return {
		state: "found",
		data: parse$1(text, () => unanswered(registry.url, subject, "what it says is not JSON"))
	};
	if (status === 404) return {
		state: "gap",
		gap: absent(subject)
	};
	if (status === 401 || status === 403) return {
		state: "gap",
		gap: {
			subject,
			kind: "denied",
			reason: `the registry does not show it to this token (${status})`
		}
	};
	throw unanswered(registry.url, subject, toldBy(answer, registry));
}
function parse$1(text, refusal) {
	try {
		return JSON.parse(text);
	} catch {
		throw refusal();
	}
}
function unanswered(url, subject, reason) {
	return new _chunks_shared$0.yt(`the registry ${url} does not answer (${reason}).`, {
		where: `input versions: ${subject}`,
		next: "Check the address, and that the runner may reach it; then run again."
	});
}
function textIn(data, ...path) {
	const value = path.reduce((inner, name) => typeof inner === "object" && inner !== null ? Reflect.get(inner, name) : void 0, data);
	return typeof value === "string" && value !== "" ? value : void 0;
}

// actions/record-config/collect/hugging-face.ts
const REFERENCE$1 = /^(datasets\/)?([\w.-]+\/[\w.-]+)(?:@([\w./-]+))?$/;
const COMMIT = /^[0-9a-f]{40}$/;
function isHuggingFaceReference(text) {
	return REFERENCE$1.test(text) && !text.includes("..");
}
async function resolveHuggingFace(name, reference, { registry, world }) {
	const [, folder = "", repository = "", revision = "main"] = REFERENCE$1.exec(reference) ?? [];
	const path = `/api/${folder === "" ? "models" : "datasets"}/${repository}/revision/${encodeURIComponent(revision)}`;
	const subject = `hugging-face:${reference}`;
	const answer = await askRegistry(registry, {
		path,
		subject
	}, world);
	if (answer.state === "gap") return {
		version: void 0,
		gaps: [answer.gap]
	};
	const commit = textIn(answer.data, "sha");
	if (commit === void 0 || !COMMIT.test(commit) || COMMIT.test(revision) && commit !== revision) throw new _chunks_shared$0.yt(`${subject}: ${registry.url} does not say which commit this is.`);
	const uri = `${registry.url}/${folder}${repository}/tree/${commit}`;
	return {
		version: {
			name,
			version: commit,
			digest: `sha1:${commit}`,
			uri,
			source: "hugging-face"
		},
		gaps: []
	};
}

// actions/record-config/collect/mlflow.ts
const REFERENCE = /^models:\/([^/@]+)(?:\/([1-9]\d*)|@([^/@]+))$/;
function isMlflowReference(text) {
	return REFERENCE.test(text);
}
async function resolveMlflow(name, reference, { registry, world }) {
	const [, model = "", number, alias] = REFERENCE.exec(reference) ?? [];
	const query = new URLSearchParams({
		name: model,
		...number === void 0 ? { alias: alias ?? "" } : { version: number }
	});
	const answer = await askRegistry(registry, {
		path: `/api/2.0/mlflow/${number === void 0 ? "registered-models/alias" : "model-versions/get"}?${query}`,
		subject: reference
	}, world);
	if (answer.state === "gap") return {
		version: void 0,
		gaps: [answer.gap]
	};
	const version = textIn(answer.data, "model_version", "version");
	if (version === void 0 || number !== void 0 && version !== number) throw new _chunks_shared$0.yt(`${reference}: ${registry.url} does not say which version this is.`);
	return {
		version: {
			name,
			version,
			digest: null,
			uri: textIn(answer.data, "model_version", "source") ?? null,
			source: "mlflow"
		},
		gaps: []
	};
}

// actions/record-config/collect/version-specs.ts
const lookUps = [
	"s3",
	"image",
	"model-package",
	"dvc",
	"mlflow",
	"hugging-face"
];
const members$1 = [
	"name",
	"version",
	"digest",
	"uri",
	...lookUps
];
function parseVersionSpecs(data) {
	if (data === void 0 || data === null) return [];
	if (typeof data !== "object" || Array.isArray(data)) throw refuse$2("it is not a map", data);
	return Object.entries(data).flatMap(([axis, items]) => {
		if (!isAxis(axis)) throw refuse$2("unknown axis", axis);
		return (Array.isArray(items) ? items : [items]).map((item, index) => parseSpec(axis, item, `${axis}, item ${index + 1}`));
	});
}
function parseSpec(axis, item, where) {
	if (typeof item !== "object" || item === null || Array.isArray(item)) throw refuse$2(`${where} is not a map`, item);
	const given = new Map();
	for (const [name, value] of Object.entries(item)) {
		if (!members$1.includes(name)) throw refuse$2(`${where} has an unknown member`, name);
		if (typeof value !== "string" && typeof value !== "number") throw refuse$2(`${where}: ${name} is no text`, value);
		const text = String(value).trim();
		const reason = (0,_chunks_shared$0.Ct)("", text);
		if (reason !== void 0) throw new _chunks_shared$0.yt(`${where}: ${name} holds a secret in clear: ${reason}.`, {
			where: "input versions",
			next: "Leave user and password out of the address; the record needs to say where it is only."
		});
		given.set(name, text);
	}
	const ways = [...lookUps, "version"].filter((way) => given.has(way));
	const [by] = ways;
	const name = given.get("name");
	if (name === void 0 || name === "") throw refuse$2(`${where} has no name`, item);
	if (by === void 0 || ways.length > 1) throw refuse$2(`${where} does not say which version in one way`, item);
	const id = given.get(by) ?? "";
	if (id === "") throw refuse$2(`${where}: ${by} is empty`, item);
	if (by === "mlflow" && !isMlflowReference(id)) throw refuse$2(`${where}: this is none of \`models:/name/3\` and \`models:/name@alias\``, id);
	if (by === "hugging-face" && !isHuggingFaceReference(id)) throw refuse$2(`${where}: this is no \`owner/name@revision\``, id);
	if (by !== "version") return {
		axis,
		name,
		by,
		id
	};
	const digest = given.get("digest");
	if (digest !== void 0 && !/^[a-z0-9]+:[0-9a-f]{8,}$/.test(digest)) throw refuse$2(`${where}: the digest is not of the form algorithm:hex`, digest);
	const uri = given.get("uri");
	return {
		axis,
		name,
		by,
		version: id,
		...digest === void 0 ? {} : { digest },
		...uri === void 0 ? {} : { uri }
	};
}
function isAxis(name) {
	return versionAxes.some((axis) => axis === name);
}
function refuse$2(what, given) {
	return new _chunks_shared$0.yt(`${what}.`, {
		where: "input versions",
		given: `\`${typeof given === "string" ? given : JSON.stringify(given)}\``,
		allowed: `a map of ${versionAxes.join(", ")}, each a list of maps with \`name\` and one of version, ${lookUps.join(", ")}`
	});
}

// actions/record-config/history/signed-note.ts
const ed25519 = 1;
function signerFrom(pem, name) {
	const privateKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createPrivateKey)(pem);
	return {
		verifier: verifierOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createPublicKey)(privateKey), name),
		sign: async (message) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.sign)(null, message, privateKey)
	};
}
function verifierOf(publicKey, name) {
	if (publicKey.asymmetricKeyType !== "ed25519") throw new TypeError(`this is a key of type ${publicKey.asymmetricKeyType}, not Ed25519`);
	return {
		name,
		keyId: keyIdOf$1(name, rawKey(publicKey)),
		publicKey
	};
}
function keyIdOf$1(name, raw) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(`${name}\n`).update(Uint8Array.of(ed25519)).update(raw).digest().subarray(0, 4);
}
function formatVerifier({ name, keyId, publicKey }) {
	const key = Buffer.concat([Uint8Array.of(ed25519), rawKey(publicKey)]);
	return `${name}+${keyId.toString("hex")}+${key.toString("base64")}`;
}
function parseVerifier(text) {
	const match = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text.trim());
	const [, name = "", id = "", encoded = ""] = match ?? [];
	const key = Buffer.from(encoded, "base64");
	if (match === null || key.length !== 33 || key[0] !== ed25519) throw new TypeError("this is not a verification key of the form name+keyid+key with an Ed25519 key");
	const x = key.subarray(1).toString("base64url");
	const verifier = verifierOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createPublicKey)({
		key: {
			kty: "OKP",
			crv: "Ed25519",
			x
		},
		format: "jwk"
	}), name);
	if (verifier.keyId.toString("hex") !== id) throw new TypeError(`the key id ${id} is not the key's`);
	return verifier;
}
async function signNote(text, signer) {
	if (signer === void 0) return `${text}\n`;
	const { name, keyId } = signer.verifier;
	const signature = await signer.sign(Buffer.from(text));
	return `${text}\n— ${name} ${Buffer.concat([keyId, signature]).toString("base64")}\n`;
}
function parseNote(note) {
	const end = note.lastIndexOf("\n\n");
	if (end < 0) return void 0;
	const lines = note.slice(end + 2).split("\n");
	if (lines.pop() !== "") return void 0;
	const good = lines.map((line) => {
		const [, name, encoded] = /^— ([^+\s]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
		const bytes = Buffer.from(encoded ?? "", "base64");
		if (name === void 0 || bytes.length < 5 || bytes.toString("base64") !== encoded) return void 0;
		return {
			name,
			keyId: bytes.subarray(0, 4),
			signature: bytes.subarray(4)
		};
	}).filter((signature) => signature !== void 0);
	return good.length === lines.length ? {
		text: note.slice(0, end + 1),
		signatures: good
	} : void 0;
}
function checkSignatures(note, verifiers) {
	if (note.signatures.length === 0) return "unsigned";
	let known = false;
	for (const { name, keyId, signature } of note.signatures) {
		const verifier = verifiers.find((one) => one.name === name && one.keyId.equals(keyId));
		if (verifier === void 0) continue;
		known = true;
		if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.verify)(null, Buffer.from(note.text), verifier.publicKey, signature)) return "valid";
	}
	return known ? "invalid" : "unknown-key";
}
function rawKey(publicKey) {
	const { x } = publicKey.export({ format: "jwk" });
	return Buffer.from(x ?? "", "base64url");
}

// actions/record-config/history/checkpoint.ts
function originOf(system) {
	return `ai-ops.dev/record-config/${system}`;
}
function formatCheckpoint({ origin, size, root }, signer) {
	return signNote(`${origin}\n${size}\n${root.toString("base64")}\n`, signer);
}
function parseCheckpoint(text) {
	const note = parseNote(text);
	if (note === void 0) return void 0;
	const [origin = "", size = "", root = "", end] = note.text.split("\n");
	const bytes = Buffer.from(root, "base64");
	if (origin === "" || !/^(0|[1-9][0-9]{0,14})$/.test(size) || bytes.length !== 32 || end !== "") return void 0;
	if (bytes.toString("base64") !== root) return void 0;
	return {
		origin,
		size: Number(size),
		root: bytes,
		note
	};
}

// actions/record-config/history/kms-signer.ts
const KEY_SPEC = "ECC_NIST_EDWARDS25519";
const ALGORITHM = "ED25519_SHA_512";
const MOST_MESSAGE_BYTES = 4096;
var KmsCalls = class extends _chunks_shared$0.x {
	constructor(settings) {
		super(settings, {
			serviceId: "KMS",
			endpointPrefix: "kms",
			signingName: "kms"
		});
	}
};
async function kmsSigner(arn, name, { aws, signal }) {
	const kms = aws.client(KmsCalls, arn.split(":")[3]);
	const call = async (operation, body) => {
		try {
			return await kms.call({
				target: `TrentService.${operation}`,
				version: "1.1",
				body: {
					KeyId: arn,
					...body
				}
			}, signal);
		} catch (error) {
			signal.throwIfAborted();
			throw new _chunks_shared$0.yt(`KMS did not ${operation === "Sign" ? "sign" : "give the public key"}: ${(0,_chunks_shared$0.St)(error)}`, {
				where: `input signing-key-arn: ${arn}`,
				next: `Allow the job’s role \`kms:GetPublicKey\` and \`kms:Sign\` on the key, and see that it is enabled.`
			}, { cause: error });
		}
	};
	const verifier = verifierFrom(await call("GetPublicKey", {}), arn, name);
	return {
		verifier,
		async sign(message) {
			if (message.length > MOST_MESSAGE_BYTES) throw new _chunks_shared$0.yt(`KMS signs ${MOST_MESSAGE_BYTES} bytes at most.`, {
				given: `an entry of ${message.length} bytes`,
				next: "Give a shorter `system` or `release`."
			});
			const request = {
				Message: Buffer.from(message).toString("base64"),
				MessageType: "RAW",
				SigningAlgorithm: ALGORITHM
			};
			const signature = bytesIn(await call("Sign", request), "Signature");
			if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.verify)(null, message, verifier.publicKey, signature)) throw new Error(`The signature by ${arn} is not one of its public key.`);
			return signature;
		}
	};
}
function verifierFrom(answer, arn, name) {
	const spec = (0,_chunks_shared$0.T)(answer, "KeySpec");
	if (spec === "ECC_NIST_EDWARDS25519") return verifierOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createPublicKey)({
		key: bytesIn(answer, "PublicKey"),
		format: "der",
		type: "spki"
	}), name);
	throw new _chunks_shared$0.yt("the key cannot sign a history.", {
		where: `input signing-key-arn: ${arn}`,
		given: `a key of the spec ${String(spec)}`,
		allowed: `a key of the spec ${KEY_SPEC} for SIGN_VERIFY`
	});
}
function bytesIn(answer, member) {
	const text = (0,_chunks_shared$0.T)(answer, member);
	if (text === void 0) throw new Error(`KMS answered without ${member}.`);
	return Buffer.from(text, "base64");
}

// actions/record-config/history/trust-inputs.ts
function readTrust(inputs, system) {
	const signer = readSigner(inputs, originOf(system));
	const arn = readKmsKey(inputs);
	if (signer !== void 0 && arn !== void 0) throw new _chunks_shared$0.yt("a history is signed with one key.", {
		where: "inputs signing-key, signing-key-arn",
		next: "Give one of them. For a change of keys, add the output `verification-key` of the old one to `verification-keys`."
	});
	const verifiers = inputs.list("verification-keys").map(readVerifier);
	if (signer !== void 0) return {
		signingKey: {
			kind: "pem",
			signer
		},
		verifiers
	};
	return {
		signingKey: arn === void 0 ? void 0 : {
			kind: "kms",
			arn
		},
		verifiers
	};
}
function readKmsKey(inputs) {
	const text = inputs.optional("signing-key-arn");
	if (text === void 0 || isKmsKeyArn(text)) return text;
	throw new _chunks_shared$0.yt("the key cannot be used.", {
		where: "input signing-key-arn",
		given: `\`${text}\``,
		allowed: `the ARN of a key of the spec ${KEY_SPEC}, not of an alias: \`arn:aws:kms:REGION:ACCOUNT:key/…\``
	});
}
function isKmsKeyArn(text) {
	return /^arn:aws[\w-]*:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/.test(text);
}
function readSigner(inputs, name) {
	const pem = inputs.optional("signing-key");
	if (pem === void 0) return void 0;
	try {
		return signerFrom(pem, name);
	} catch {
		throw new _chunks_shared$0.yt("the key cannot be used.", {
			where: "input signing-key",
			allowed: "an Ed25519 private key in PEM, as `openssl genpkey -algorithm ed25519` makes it"
		});
	}
}
function readVerifier(text) {
	try {
		return parseVerifier(text);
	} catch (error) {
		throw new _chunks_shared$0.yt("the key cannot be used.", {
			where: "input verification-keys",
			given: `\`${text}\``,
			allowed: "name+keyid+key, as the output `verification-key` gives it"
		}, { cause: error });
	}
}

// actions/record-config/normalise/redact.ts
function redactionKeyFrom(secret) {
	return {
		id: hmac(secret, "ai-ops record-config key id").slice(0, 8),
		secret
	};
}
function redacted(value, where, key) {
	if (key === void 0) return { $secret: "withheld" };
	const digest = hmac(key.secret, `ai-ops record-config secret\0${where}\0${value}`).slice(0, 32);
	return { $secret: `hmac-sha256:${key.id}:${digest}` };
}
function isRedacted(value) {
	if (!isJsonObject(value) || Object.keys(value).length !== 1) return false;
	return typeof value.$secret === "string" && /^(withheld|hmac-sha256:[0-9a-f]{8}:[0-9a-f]{32})$/.test(value.$secret);
}
function keyIdOf(value) {
	return /^hmac-sha256:([0-9a-f]{8}):/.exec(value.$secret)?.[1];
}
function hmac(key, text) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHmac)("sha256", key).update(text, "utf8").digest("hex");
}

// actions/record-config/normalise/name-matcher.ts
function nameMatcher(patterns) {
	const expressions = patterns.map((pattern) => {
		const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
		return new RegExp(`^${parts.join(".*")}$`, "s");
	});
	return (name) => expressions.some((expression) => expression.test(name));
}

// actions/record-config/policy/exceptions.ts
const members = [
	"rule",
	"subject",
	"until",
	"reason"
];
const DAY_MS = 864e5;
function parseExceptions(data) {
	if (data === void 0 || data === null) return [];
	if (!Array.isArray(data)) throw refuse$1("it is not a list", data);
	return data.map((item, i) => parseException(item, `item ${i + 1}`));
}
function except(verdict, exceptions, at) {
	const violations = verdict.violations.map((violation) => {
		const matching = exceptions.filter(({ rule, subject }) => rule === violation.rule && nameMatcher([subject])(violation.subject));
		const valid = matching.find((exception) => endOf(exception) > at.getTime());
		if (valid !== void 0) return {
			...violation,
			exception: {
				until: valid.until,
				reason: valid.reason
			}
		};
		const [ended] = matching;
		if (ended === void 0) return violation;
		return {
			...violation,
			message: `${violation.message} (the exception ended on ${ended.until})`
		};
	});
	return {
		passed: !violations.some((one) => one.level === "mandatory" && !("exception" in one)),
		violations
	};
}
function exceptionsIn({ violations }) {
	return JSON.stringify(violations.flatMap(({ rule, subject, exception }) => exception === void 0 ? [] : [[
		rule,
		subject,
		exception.until,
		exception.reason
	]]));
}
function endOf({ until }) {
	return Date.parse(until) + DAY_MS;
}
function parseException(item, where) {
	if (typeof item !== "object" || item === null || Array.isArray(item)) throw refuse$1(`${where} is not a map`, item);
	const given = new Map(Object.entries(item));
	const unknown = [...given.keys()].find((name) => !members.some((member) => member === name));
	if (unknown !== void 0) throw refuse$1(`${where} has an unknown member`, unknown);
	const text = (name) => {
		const value = given.get(name);
		if (typeof value === "string" && value.trim() !== "") return value.trim();
		throw refuse$1(`${where} has no ${name}, or one that is no text`, value);
	};
	const exception = {
		rule: text("rule"),
		subject: text("subject"),
		until: text("until"),
		reason: text("reason")
	};
	if (!isDay(exception.until)) throw refuse$1(`${where}: until is not a day`, exception.until);
	const secret = (0,_chunks_shared$0.Ct)("", exception.reason);
	if (secret !== void 0) throw new _chunks_shared$0.yt(`${where}: the reason holds a secret in clear: ${secret}.`, {
		where: "input policy-exceptions",
		next: "Leave it out: the reason is recorded for good."
	});
	return exception;
}
function isDay(text) {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function refuse$1(what, given) {
	return new _chunks_shared$0.yt(`${what}.`, {
		where: "input policy-exceptions",
		given: `\`${typeof given === "string" ? given : JSON.stringify(given)}\``,
		allowed: `a YAML list of maps with ${members.join(", ")}; until is the last day, for instance "2026-12-31"`
	});
}

// actions/record-config/policy/levels.ts
const levels = [
	"advisory",
	"mandatory",
	"disabled"
];
function parsePolicyLevels(pairs) {
	return new Map([...pairs].map(([id, text]) => [id, levelOf(id, text)]));
}
function requireKnownRules(given, known, input) {
	const unknown = [...given].find((id) => !known.includes(id));
	if (unknown === void 0) return;
	throw new _chunks_shared$0.yt("there is no such rule.", {
		where: `input ${input}`,
		given: `\`${unknown}\``,
		allowed: known.join(", ")
	});
}
function levelOf(id, text) {
	const level = levels.find((one) => one === text);
	if (level !== void 0) return level;
	throw new _chunks_shared$0.yt(`the level of ${id} cannot be used.`, {
		where: "input policies",
		given: `\`${text}\``,
		allowed: levels.join(", ")
	});
}

// actions/record-config/inputs.ts
function readInputs(inputs) {
	const mode = inputs.choice("mode", [
		"record",
		"verify",
		"diff",
		"rollback",
		"site",
		"tables",
		"costs"
	]);
	const common = readCommon(inputs);
	const collecting = readCollecting(inputs);
	const policy = readPolicy(inputs);
	const depth = inputs.choice("depth", ["all", "log"]);
	const ends = {
		from: inputs.text("from"),
		to: inputs.text("to")
	};
	const release = inputs.optional("release");
	switch (mode) {
		case "record": return {
			...common,
			...collecting,
			...policy,
			mode,
			release: requireRelease(release)
		};
		case "verify":
		case "site": return {
			...common,
			mode,
			depth
		};
		case "diff": return {
			...common,
			mode,
			...ends
		};
		case "costs":
		case "tables": return {
			...common,
			mode
		};
		case "rollback": return {
			...common,
			...collecting,
			mode,
			to: ends.to
		};
	}
}
function readCommon(inputs) {
	const system = readSystem(inputs);
	return {
		...(0,_chunks_shared$0.L)(inputs),
		...(0,_chunks_shared$0.R)(inputs),
		aws: (0,_chunks_shared$0.I)(inputs),
		system,
		history: readHistoryPlace(inputs),
		trust: readTrust(inputs, system),
		githubToken: inputs.optional("github-token"),
		knownCheckpoints: inputs.list("known-checkpoints"),
		secrets: [
			"redaction-key",
			"mlflow-token",
			"hugging-face-token",
			"opa-token"
		].map((name) => inputs.optional(name))
	};
}
function readCollecting(inputs) {
	return {
		selectors: parseSelectors(inputs.yaml("resources")),
		versionSpecs: parseVersionSpecs(inputs.yaml("versions")),
		registries: readRegistries(inputs),
		plainEnvironment: inputs.list("plain-environment"),
		autoscaledServices: inputs.list("autoscaled-services").map(readService),
		redactionKey: readRedactionKey(inputs)
	};
}
function readPolicy(inputs) {
	return {
		policyExceptions: parseExceptions(inputs.yaml("policy-exceptions")),
		policyLevels: parsePolicyLevels(inputs.pairs("policies")),
		policyModule: inputs.optional("policy-module"),
		policyServer: readPolicyServer(inputs)
	};
}
function readPolicyServer(inputs) {
	const text = inputs.optional("opa-url");
	if (text === void 0) return void 0;
	const url = readAddress("opa-url", text);
	if (/\/v1\/data\/./.test(url)) return {
		url,
		token: inputs.optional("opa-token")
	};
	throw new _chunks_shared$0.yt("this is not the address of a decision.", {
		where: "input opa-url",
		given: `\`${url}\``,
		allowed: "`https://host/v1/data/package/rule`, for instance `https://opa.example.com/v1/data/release/deny`"
	});
}
function readSystem(inputs) {
	const system = inputs.text("system");
	if (/^[a-z0-9][a-z0-9._-]{0,62}$/.test(system)) return system;
	throw new _chunks_shared$0.yt("the name of the system cannot be used.", {
		where: "input system",
		given: `\`${system}\``,
		allowed: "1 to 63 lower-case letters, digits, dots, hyphens and underscores, first a letter or digit"
	});
}
function requireRelease(release) {
	const where = "input release";
	if (release === void 0) throw new _chunks_shared$0.yt("a value is required to record.", {
		where,
		next: "Set `with: release: …`."
	});
	if (release.length > 256 || /\p{Cc}/u.test(release) || !release.isWellFormed()) throw new _chunks_shared$0.yt("the name of the release cannot be used.", {
		where,
		allowed: "1 to 256 printable characters"
	});
	const secret = (0,_chunks_shared$0.Ct)("", release);
	if (secret !== void 0) throw new _chunks_shared$0.yt(`the name of the release holds a secret in clear: ${secret}.`, {
		where,
		next: "Leave it out: the name is recorded for good."
	});
	return release;
}
function readHistoryPlace(inputs) {
	const bucket = inputs.optional("history-bucket");
	const prefix = (inputs.optional("history-prefix") ?? "").replace(/^\/+|\/+$/g, "");
	const folder = inputs.optional("history-path");
	if (bucket !== void 0 && folder === void 0) return {
		kind: "s3",
		bucket,
		prefix
	};
	if (bucket === void 0 && folder !== void 0) return {
		kind: "folder",
		folder
	};
	throw new _chunks_shared$0.yt(bucket === void 0 ? "where the history is, is not given." : "two histories are given.", {
		where: "inputs history-bucket and history-path",
		allowed: "one of them: a bucket, or a folder (for instance a copy of the bucket)"
	});
}
function readRegistries(inputs) {
	const registry = (input, token) => {
		const text = inputs.optional(input);
		return text === void 0 ? void 0 : {
			url: readAddress(input, text),
			token
		};
	};
	const token = inputs.optional("hugging-face-token");
	return {
		mlflow: registry("mlflow-tracking-uri", inputs.optional("mlflow-token")),
		huggingFace: registry("hugging-face-url", token) ?? {
			url: "https://huggingface.co",
			token
		}
	};
}
function readAddress(input, text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url !== void 0 && url.username === "" && url.password === "" && url.search === "" && /^https?:$/.test(url.protocol)) return text.replace(/\/+$/, "");
	throw new _chunks_shared$0.yt("this address cannot be used.", {
		where: `input ${input}`,
		allowed: "`https://host/path` without user, password and query"
	});
}
function readService(text) {
	if (/^[^/\s]+\/[^/\s]+$/.test(text)) return text;
	throw new _chunks_shared$0.yt("this names no service of ECS.", {
		where: "input autoscaled-services",
		given: `\`${text}\``,
		allowed: "`cluster/service`, in which `*` stands for any characters"
	});
}
function readRedactionKey(inputs) {
	const secret = inputs.optional("redaction-key");
	if (secret === void 0) return void 0;
	if (secret.length >= 16) return redactionKeyFrom(secret);
	throw new _chunks_shared$0.yt("the key is too short: what it hashes could be guessed.", {
		where: "input redaction-key",
		given: `${secret.length} characters`,
		allowed: `${16} characters or more, for instance from \`openssl rand -hex 32\``
	});
}

// actions/record-config/recording/recording-costs.ts
const DAYS = 30;
const USD = {
	CONTINUOUS: .003,
	DAILY: .012
};
const LEAST_USD = 1;
const CONTINUOUS_ONLY = new Set([
	"AWS::Config::ConfigurationRecorder",
	"AWS::Config::ConformancePackCompliance",
	"AWS::Config::ResourceCompliance"
]);
function costsOf({ recordingMode, items, resources, recordedTypes }) {
	const frequencyOf = frequenciesIn(recordingMode);
	const types = [...items].filter(([, count]) => count > 0).map(([type, count]) => {
		const frequency = frequencyOf(type);
		return {
			type,
			items: count,
			resources: resources.get(type) ?? 0,
			frequency,
			usd: count * USD[frequency]
		};
	}).sort((one, other) => other.usd - one.usd || (one.type < other.type ? -1 : 1));
	const wanted = [...recordedTypes ?? []].filter((type) => items.has(type) || resources.has(type));
	return {
		types,
		usd: sumOf(types.map(({ usd }) => usd)),
		proposals: [...dailyProposals(types), ...inclusionProposal(types, wanted)]
	};
}
function dailyProposals(types) {
	return types.flatMap(({ type, items, resources, frequency, usd }) => {
		if (frequency === "DAILY" || CONTINUOUS_ONLY.has(type) || resources === 0) return [];
		const savesUsd = usd - Math.min(items, resources * 30) * USD.DAILY;
		return savesUsd >= LEAST_USD ? [{
			kind: "daily",
			type,
			savesUsd
		}] : [];
	});
}
function inclusionProposal(types, wanted) {
	if (wanted.length === 0) return [];
	const others = types.filter(({ type }) => !wanted.includes(type));
	const savesUsd = sumOf(others.map(({ usd }) => usd));
	if (savesUsd < LEAST_USD) return [];
	return [{
		kind: "inclusion-list",
		types: wanted.toSorted(),
		left: others.map(({ type }) => type),
		savesUsd
	}];
}
function frequenciesIn(mode) {
	const given = isJsonObject(mode) ? mode : {};
	const overridden = new Map();
	for (const override of overridesOf(given)) for (const type of typesOf(override)) overridden.set(type, frequencyFrom(override.recordingFrequency));
	return (type) => overridden.get(type) ?? frequencyFrom(given.recordingFrequency);
}
function overridesOf({ recordingModeOverrides: given }) {
	return isJsonArray(given) ? given.filter(isJsonObject) : [];
}
function typesOf({ resourceTypes: given }) {
	return isJsonArray(given) ? given.map(String) : [];
}
function frequencyFrom(value) {
	return value === "DAILY" ? "DAILY" : "CONTINUOUS";
}
function sumOf(numbers) {
	return numbers.reduce((sum, one) => sum + one, 0);
}
function proposedSettings(recordingMode, proposals) {
	const list = proposals.find((one) => one.kind === "inclusion-list");
	const isRecorded = (type) => list === void 0 || list.types.some((one) => one === type);
	const daily = proposals.flatMap((one) => one.kind === "daily" ? [one.type] : []).filter(isRecorded).sort();
	const given = isJsonObject(recordingMode) ? recordingMode : {};
	const kept = overridesOf(given).flatMap((override) => {
		const types = typesOf(override).filter((type) => isRecorded(type) && !daily.includes(type));
		return types.length === 0 ? [] : [{
			...override,
			resourceTypes: types
		}];
	});
	return {
		...daily.length === 0 ? {} : { recordingMode: {
			recordingFrequency: frequencyFrom(given.recordingFrequency),
			recordingModeOverrides: [...kept, {
				resourceTypes: daily,
				recordingFrequency: "DAILY"
			}]
		} },
		...list === void 0 ? {} : { recordingGroup: {
			allSupported: false,
			includeGlobalResourceTypes: false,
			resourceTypes: [...list.types],
			recordingStrategy: { useOnly: "INCLUSION_BY_RESOURCE_TYPES" }
		} }
	};
}

// actions/record-config/collect/recorder.ts
async function readRecorder({ aws, signal }) {
	const config = aws.client(ConfigServiceClient);
	const options = { abortSignal: signal };
	try {
		const [recorders, statuses] = await Promise.all([config.send(new DescribeConfigurationRecordersCommand({}), options), config.send(new DescribeConfigurationRecorderStatusCommand({}), options)]);
		const [recorder] = recorders.ConfigurationRecorders ?? [];
		if (recorder === void 0) return { state: "absent" };
		const status = statuses.ConfigurationRecordersStatus?.find(({ name }) => name === recorder.name);
		return {
			state: "present",
			name: recorder.name ?? "",
			recording: status?.recording ?? false,
			lastStatus: status?.lastStatus ?? null,
			lastErrorCode: status?.lastErrorCode ?? null,
			recordingGroup: toJson$1(recorder.recordingGroup),
			recordingMode: toJson$1(recorder.recordingMode),
			channel: await readChannel(config, options)
		};
	} catch (error) {
		const gap = gapOf("AWS Config", error);
		if (gap === void 0) throw error;
		return gap.kind === "absent" ? { state: "absent" } : {
			state: "unknown",
			reason: gap.reason
		};
	}
}
async function readChannel(config, options) {
	const { DeliveryChannels = [] } = await config.send(new DescribeDeliveryChannelsCommand({}), options);
	const [channel] = DeliveryChannels;
	if (channel === void 0) return null;
	const status = (await config.send(new DescribeDeliveryChannelStatusCommand({}), options)).DeliveryChannelsStatus?.find(({ name }) => name === channel.name);
	return {
		name: channel.name ?? "",
		bucket: channel.s3BucketName ?? null,
		prefix: channel.s3KeyPrefix ?? null,
		snapshotStatus: status?.configSnapshotDeliveryInfo?.lastStatus ?? null,
		historyStatus: status?.configHistoryDeliveryInfo?.lastStatus ?? null,
		streamStatus: status?.configStreamDeliveryInfo?.lastStatus ?? null,
		lastErrorCode: [
			status?.configSnapshotDeliveryInfo,
			status?.configHistoryDeliveryInfo,
			status?.configStreamDeliveryInfo
		].find((info) => /^failure$/i.test(info?.lastStatus ?? ""))?.lastErrorCode ?? null
	};
}

// actions/record-config/history/open-keyring.ts
async function openKeyring({ system, trust }, world) {
	const signer = await openSigner(trust.signingKey, originOf(system), world);
	return {
		signer,
		verifiers: signer === void 0 ? trust.verifiers : [signer.verifier, ...trust.verifiers]
	};
}
async function openSigner(key, name, world) {
	if (key === void 0) return void 0;
	return key.kind === "pem" ? key.signer : kmsSigner(key.arn, name, world);
}

// actions/record-config/history/directory-store.ts
function directoryStore(folder) {
	const read = async (path) => {
		try {
			const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, path));
			return {
				content,
				version: (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(content).digest("hex")
			};
		} catch (error) {
			if (isMissing(error)) return void 0;
			throw error;
		}
	};
	return {
		location: folder,
		read,
		async listAfter(inside, name) {
			try {
				return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, inside))).filter((one) => one > name).sort();
			} catch (error) {
				if (isMissing(error)) return [];
				throw error;
			}
		},
		async create(path, content) {
			const aside = await writeAside((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, path), content);
			try {
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.link)(aside, (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, path));
				return "created";
			} catch (error) {
				if (codeOf$1(error) === "EEXIST") return "exists";
				throw error;
			} finally {
				await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rm)(aside, { force: true });
			}
		},
		async replace(path, content, version) {
			if ((await read(path))?.version !== version) return "moved";
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.rename)(await writeAside((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, path), content), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, path));
			return "replaced";
		}
	};
}
async function writeAside(path, content) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
	const aside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)()}.tmp`;
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(aside, content, { flush: true });
	return aside;
}
function isMissing(error) {
	const code = codeOf$1(error);
	return code === "ENOENT" || code === "ENOTDIR";
}
function codeOf$1(error) {
	return typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
}

// actions/record-config/history/open-store.ts
function openStore(place, system, { aws, signal }) {
	if (place.kind === "folder") return directoryStore((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(place.folder, system));
	const prefix = place.prefix === "" ? system : `${place.prefix}/${system}`;
	return (0,_chunks_shared$0.o)(aws.client(_chunks_clients$1._n), {
		bucket: place.bucket,
		prefix
	}, signal);
}

// actions/record-config/recording/read-recorded-items.ts
const METRIC = {
	Namespace: "AWS/Config",
	MetricName: "ConfigurationItemsRecorded"
};
const DIMENSION = "ResourceType";
const DAY_SECONDS = 86400;
const MOST_QUERIES = 500;
async function readResourceCounts({ aws, signal }) {
	const config = aws.client(ConfigServiceClient);
	const counts = new Map();
	let nextToken;
	do {
		const command = new GetDiscoveredResourceCountsCommand(nextToken === void 0 ? {} : { nextToken });
		const page = await config.send(command, { abortSignal: signal });
		for (const { resourceType, count = 0 } of page.resourceCounts ?? []) if (resourceType !== void 0) counts.set(resourceType, count);
		nextToken = page.nextToken || void 0;
	} while (nextToken !== void 0);
	return counts;
}
async function readRecordedItems(known, days, world) {
	const types = [...new Set([...known, ...await listedTypes(world)])].sort();
	const items = new Map();
	for (let at = 0; at < types.length; at += MOST_QUERIES) for (const [type, count] of await sumsOf(types.slice(at, at + MOST_QUERIES), days, world)) items.set(type, count);
	return items;
}
async function listedTypes({ aws, signal }) {
	const request = {
		...METRIC,
		Dimensions: [{ Name: DIMENSION }]
	};
	const types = [];
	const pages = paginateListMetrics({ client: aws.client(_chunks_clients$1.Tn) }, request, { abortSignal: signal });
	for await (const { Metrics = [] } of pages) for (const { Dimensions = [] } of Metrics) types.push(...Dimensions.flatMap(({ Name, Value }) => Name === DIMENSION && Value ? [Value] : []));
	return types;
}
async function sumsOf(types, days, { aws, clock, signal }) {
	const endMs = clock.now().getTime();
	const sums = new Map();
	let NextToken;
	do {
		const command = new _chunks_clients$1.v({
			MetricDataQueries: types.map(queryOf),
			StartTime: new Date(endMs - days * DAY_SECONDS * 1e3),
			EndTime: new Date(endMs),
			...NextToken === void 0 ? {} : { NextToken }
		});
		const answer = await aws.client(_chunks_clients$1.Tn).send(command, { abortSignal: signal });
		for (const { Id, StatusCode, Values = [] } of answer.MetricDataResults ?? []) {
			if (StatusCode === "Forbidden" || StatusCode === "InternalError") throw new Error(`CloudWatch gives no data of ${METRIC.MetricName}: ${StatusCode}.`);
			const type = types[Number(Id?.slice(1))];
			if (type === void 0) continue;
			sums.set(type, (sums.get(type) ?? 0) + Values.reduce((sum, value) => sum + value, 0));
		}
		NextToken = answer.NextToken || void 0;
	} while (NextToken !== void 0);
	return sums;
}
function queryOf(type, index) {
	return {
		Id: `t${index}`,
		MetricStat: {
			Metric: {
				...METRIC,
				Dimensions: [{
					Name: DIMENSION,
					Value: type
				}]
			},
			Period: DAY_SECONDS,
			Stat: "Sum"
		}
	};
}

// actions/record-config/document/exact-json.ts
const mayLoseDigits = /[:,[\s]-?(?:[0-9.]{16}|[0-9.]+[eE][+-]?[0-9]{3})/;
const isNumber = /^-?[0-9]/;
function parseExactJson(text) {
	if (!mayLoseDigits.test(text) && !isNumber.test(text)) return JSON.parse(text);
	return JSON.parse(text, keepExactNumber);
}
function keepExactNumber(_name, value, context) {
	if (typeof value !== "number" || context?.source === void 0) return value;
	return decimal(context.source) === decimal(String(value)) ? value : context.source;
}
function decimal(source) {
	const match = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(source);
	if (match === null) return source;
	const [, sign, whole = "", fraction = "", exponent = "0"] = match;
	const digits = (whole + fraction).replace(/^0+/, "");
	const significant = digits.replace(/0+$/, "");
	if (significant === "") return "0";
	return `${sign}${significant}e${Number(exponent) - fraction.length + (digits.length - significant.length)}`;
}

// actions/record-config/collect/configuration-item.ts
function itemFromApi(item) {
	const { resourceType = "", resourceId = "", supplementaryConfiguration = {}, accountId, awsRegion } = item;
	const parts = Object.entries(supplementaryConfiguration).map(([name, text]) => [name, parsed(text)]);
	return {
		key: keyOf$2({
			account: accountId,
			region: awsRegion,
			type: resourceType,
			id: resourceId
		}),
		type: resourceType,
		source: "config",
		body: toJson$1({
			arn: item.arn,
			configuration: parsed(item.configuration),
			supplementaryConfiguration: Object.fromEntries(parts)
		})
	};
}
function itemFromSnapshot(text) {
	const item = parsedItem(text);
	if (!isJsonObject(item)) throw new SyntaxError("an item is not an object");
	const { resourceType, resourceId, configurationItemStatus: status, awsRegion: region } = item;
	if (typeof resourceType !== "string" || typeof resourceId !== "string") throw new SyntaxError("an item has no resourceType or no resourceId");
	if (gapOfStatus("", status) !== void 0) return void 0;
	return {
		key: keyOf$2({
			account: item.awsAccountId ?? item.accountId,
			region,
			type: resourceType,
			id: resourceId
		}),
		type: resourceType,
		source: "config-snapshot",
		body: {
			arn: item.ARN ?? item.arn ?? null,
			...pick(item, [
				"configuration",
				"supplementaryConfiguration",
				"relationships",
				"tags"
			])
		}
	};
}
function gapOfStatus(subject, status) {
	if (typeof status !== "string") return void 0;
	if (status.startsWith("ResourceDeleted")) return {
		subject,
		kind: "gone",
		reason: "it was deleted, says AWS Config"
	};
	if (status !== "ResourceNotRecorded") return void 0;
	return {
		subject,
		kind: "unrecorded",
		reason: "AWS Config knows of it and does not record it"
	};
}
function gapFromSnapshot(text) {
	const item = parsedItem(text);
	if (!isJsonObject(item)) return [];
	return [gapOfStatus(`${String(item.resourceType)}/${String(item.resourceId)}`, item.configurationItemStatus) ?? []].flat();
}
function parsedItem(text) {
	try {
		return parseExactJson(text);
	} catch {
		throw new SyntaxError("an item is not JSON");
	}
}
function pick(item, names) {
	return Object.fromEntries(names.flatMap((name) => item[name] === void 0 ? [] : [[name, item[name]]]));
}
function keyOf$2(item) {
	const known = (part) => typeof part === "string" && part !== "" ? part : "unknown";
	return `config:${known(item.account)}/${known(item.region)}/${item.type}/${item.id}`;
}
function parsed(text) {
	if (text === void 0) return null;
	try {
		return parseExactJson(text);
	} catch {
		return text;
	}
}

// actions/record-config/collect/config-items.ts
const keysPerCall = 100;
async function collectConfigItems(ids, context) {
	const collections = [];
	for (let i = 0; i < ids.length; i += keysPerCall) collections.push(await batchGet(ids.slice(i, i + keysPerCall), context));
	return join(collections);
}
async function batchGet(ids, context) {
	try {
		return await getItems(ids, context);
	} catch (error) {
		const gaps = ids.flatMap((id) => configGapOf(id, error) ?? []);
		if (gaps.length === 0) throw error;
		const [only, second] = ids;
		if (gaps[0]?.kind !== "unsupported" || only === void 0 || second === void 0) return {
			found: [],
			gaps
		};
		return join(await Promise.all(ids.map((id) => batchGet([id], context))));
	}
}
async function getItems(ids, context) {
	const { aws, signal } = context;
	const command = new BatchGetResourceConfigCommand({ resourceKeys: ids.map(keyOf$1) });
	const { baseConfigurationItems = [] } = await aws.client(ConfigServiceClient).send(command, { abortSignal: signal });
	const idOf = (item) => `${item.resourceType}/${item.resourceId}`;
	const answered = new Set(baseConfigurationItems.map(idOf));
	const gapOfItem = (item) => gapOfStatus(idOf(item), item.configurationItemStatus);
	const missing = ids.filter((id) => !answered.has(id));
	return {
		found: baseConfigurationItems.filter((item) => gapOfItem(item) === void 0).map(itemFromApi),
		gaps: [...baseConfigurationItems.flatMap((item) => gapOfItem(item) ?? []), ...await Promise.all(missing.map((id) => whyMissing(id, context)))]
	};
}
async function whyMissing(id, { aws, signal }) {
	try {
		const command = new GetResourceConfigHistoryCommand({
			...keyOf$1(id),
			limit: 1
		});
		const { configurationItems = [] } = await aws.client(ConfigServiceClient).send(command, { abortSignal: signal });
		return gapOfStatus(id, configurationItems[0]?.configurationItemStatus) ?? {
			subject: id,
			kind: "unrecorded",
			reason: "AWS Config has a history of it, and gives no present state"
		};
	} catch (error) {
		const gap = configGapOf(id, error);
		if (gap === void 0) throw error;
		return gap;
	}
}
function configGapOf(subject, error) {
	if (!(error instanceof Error)) return void 0;
	switch (error.name) {
		case "NoAvailableConfigurationRecorderException": return {
			subject,
			kind: "unrecorded",
			reason: "AWS Config has no recorder"
		};
		case "ResourceNotDiscoveredException": return {
			subject,
			kind: "absent",
			reason: "AWS Config has never seen it: it does not exist, or the recorder does not record its type"
		};
		case "ValidationException":
			if (!/resourceType|resource type/i.test(error.message)) return void 0;
			return {
				subject,
				kind: "unsupported",
				reason: "AWS Config does not know its type"
			};
		default: return gapOf(subject, error);
	}
}
function keyOf$1(id) {
	const slash = id.indexOf("/");
	return {
		resourceType: id.slice(0, slash),
		resourceId: id.slice(slash + 1)
	};
}

// actions/record-config/collect/ecr.ts
async function collectImages(references, context) {
	return join(await Promise.all(references.map((reference) => orGap(reference, async () => {
		const image = parseOwnImage(reference);
		const found = image === void 0 ? void 0 : await findImage(image, context);
		if (image === void 0 || found === void 0) return {
			found: [],
			gaps: [absent(reference)]
		};
		const { detail, region } = found;
		const name = image.digest === void 0 ? `:${image.tag ?? "latest"}` : `@${image.digest}`;
		const id = `${detail.registryId ?? image.registryId ?? "unknown"}/${region}/${image.repository}${name}`;
		return {
			found: [described("AWS::ECR::Image", id, toJson$1(detail))],
			gaps: []
		};
	}))));
}
async function resolveImage(name, reference, context) {
	const image = parseEcrImage(reference);
	const given = (0,_chunks_shared$0.M)(reference).digest ?? null;
	const base = {
		name,
		version: tagOf(reference),
		digest: given,
		uri: reference,
		source: "input"
	};
	if (image === void 0) return {
		found: [],
		gaps: [],
		version: base
	};
	try {
		const digest = (await findImage(image, context))?.detail.imageDigest;
		if (digest === void 0) return {
			found: [],
			gaps: [absent(reference)],
			version: base
		};
		return {
			found: [],
			gaps: [],
			version: {
				...base,
				digest,
				source: "ecr"
			}
		};
	} catch (error) {
		const gap = gapOf(reference, error);
		if (gap === void 0) throw error;
		return {
			found: [],
			gaps: [gap],
			version: base
		};
	}
}
async function findImage(image, { aws, signal }) {
	const { registryId, region, repository, tag, digest } = image;
	const command = new _chunks_clients$1.nt({
		...registryId === void 0 ? {} : { registryId },
		repositoryName: repository,
		imageIds: [digest === void 0 ? { imageTag: tag ?? "latest" } : { imageDigest: digest }]
	});
	const ecr = aws.client(_chunks_clients$1.xn, region);
	const { imageDetails = [] } = await ecr.send(command, { abortSignal: signal });
	const [detail] = imageDetails;
	return detail === void 0 ? void 0 : {
		detail,
		region: await ecr.config.region()
	};
}

// actions/record-config/collect/ecs-tasks.ts
const tasksPerCall = 100;
async function findRunningDigests(services, context) {
	const digests = new Map();
	const gaps = [];
	for (const service of services) try {
		for await (const task of runningTasks(service, context)) addDigests(task, digests);
	} catch (error) {
		const gap = gapOf(`tasks of ${service}`, error);
		if (gap === void 0) throw error;
		gaps.push(gap);
	}
	return {
		digests,
		gaps
	};
}
async function* runningTasks(service, { aws, signal }) {
	const ecs = aws.client(_chunks_clients$1.bn);
	const [cluster = "", serviceName = ""] = service.split("/");
	let nextToken;
	do {
		const list = new _chunks_clients$1.u({
			cluster,
			serviceName,
			desiredStatus: "RUNNING",
			maxResults: tasksPerCall,
			nextToken
		});
		const page = await ecs.send(list, { abortSignal: signal });
		nextToken = page.nextToken;
		const { taskArns = [] } = page;
		if (taskArns.length === 0) continue;
		const { tasks = [] } = await ecs.send(new _chunks_clients$1.f({
			cluster,
			tasks: taskArns
		}), { abortSignal: signal });
		yield* tasks.filter(({ lastStatus }) => lastStatus === "RUNNING");
	} while (nextToken !== void 0);
}
function addDigests({ taskDefinitionArn = "", containers = [] }, digests) {
	const family = /task-definition\/([^:]+)/.exec(taskDefinitionArn)?.[1] ?? "";
	for (const { name = "", imageDigest } of containers) {
		if (imageDigest === void 0) continue;
		const known = digests.get(`${family}/${name}`) ?? new Set();
		digests.set(`${family}/${name}`, known.add(imageDigest));
	}
}

// actions/record-config/collect/ecs.ts
const servicesPerCall = 10;
async function collectEcs(services, taskDefinitions, context) {
	const byCluster = Map.groupBy(services, (id) => id.slice(0, id.indexOf("/")));
	const collected = await Promise.all([...byCluster].map(([cluster, ids]) => inBatches(ids, servicesPerCall, (batch) => describeServices(cluster, batch, context))));
	const ofServices = join(collected);
	const running = ofServices.found.flatMap(({ body }) => {
		const name = typeof body === "object" && body !== null && "taskDefinition" in body ? body.taskDefinition : void 0;
		return typeof name === "string" ? [name] : [];
	});
	const [tasks, ...definitions] = await Promise.all([findRunningDigests(services, context), ...[...new Set([...taskDefinitions, ...running])].map((name) => describeTaskDefinition(name, context))]);
	const { found, gaps } = join([ofServices, ...definitions]);
	return {
		found,
		gaps: [...gaps, ...tasks.gaps],
		images: definitions.flatMap(({ images }) => images.map((image) => ({
			...image,
			running: [...tasks.digests.get(image.name) ?? []].sort()
		})))
	};
}
async function describeServices(cluster, ids, { aws, signal }) {
	const names = ids.map((id) => id.slice(cluster.length + 1));
	const command = new _chunks_clients$1.m({
		cluster,
		services: names,
		include: ["TAGS"]
	});
	const { services = [] } = await aws.client(_chunks_clients$1.bn).send(command, { abortSignal: signal });
	const alive = services.filter(({ status }) => status !== "INACTIVE");
	const missing = names.filter((name) => !alive.some(({ serviceName }) => serviceName === name));
	const isGone = (name) => services.some(({ serviceName }) => serviceName === name);
	return {
		found: alive.map((service) => described("AWS::ECS::Service", service.serviceArn ?? "", toJson$1(service))),
		gaps: missing.map((name) => {
			const subject = `${cluster}/${name}`;
			return isGone(name) ? {
				subject,
				kind: "gone",
				reason: "it was deleted"
			} : absent(subject);
		})
	};
}
async function describeTaskDefinition(name, { aws, signal }) {
	let images = [];
	return {
		...await orGap(name, async () => {
			const command = new _chunks_clients$1.p({
				taskDefinition: name,
				include: ["TAGS"]
			});
			const { taskDefinition, tags } = await aws.client(_chunks_clients$1.bn).send(command, { abortSignal: signal });
			if (taskDefinition === void 0) return {
				...nothing,
				gaps: [absent(name)]
			};
			const { family = "", taskDefinitionArn = "", containerDefinitions = [] } = taskDefinition;
			images = containerDefinitions.flatMap((container) => imageOf(family, container));
			const id = taskDefinitionArn.replace(/:\d+$/, "");
			return {
				found: [described("AWS::ECS::TaskDefinition", id, toJson$1({
					...taskDefinition,
					tags
				}))],
				gaps: []
			};
		}),
		images
	};
}
function imageOf(family, { name, image }) {
	return name === void 0 || image === void 0 ? [] : [{
		name: `${family}/${name}`,
		image,
		running: []
	}];
}

// actions/record-config/collect/lambda.ts
async function collectFunctions(names, context) {
	return join(await Promise.all(names.map((name) => orGap(name, () => collectFunction(name, context)))));
}
async function collectFunction(id, { aws, signal }) {
	const lambda = aws.client(_chunks_shared$0.zt);
	const [name = id, alias] = id.split(":");
	const command = new _chunks_clients$1.J({
		FunctionName: name,
		...alias === void 0 ? {} : { Qualifier: alias }
	});
	const { Configuration, Code, Tags, Concurrency } = await lambda.send(command, { abortSignal: signal });
	const body = {
		...Configuration,
		Code: {
			ImageUri: Code?.ImageUri,
			ResolvedImageUri: Code?.ResolvedImageUri,
			RepositoryType: Code?.RepositoryType
		},
		Tags,
		Concurrency
	};
	const arn = Configuration?.FunctionArn?.split(":").slice(0, 7).join(":") ?? name;
	const key = alias === void 0 ? arn : `${arn}:${alias}`;
	const found = [described("AWS::Lambda::Function", key, toJson$1(body))];
	if (alias === void 0) return {
		found,
		gaps: []
	};
	const { $metadata, ...aliasBody } = await lambda.send(new _chunks_clients$1.Y({
		FunctionName: name,
		Name: alias
	}), { abortSignal: signal });
	return {
		found: [...found, described("AWS::Lambda::Alias", key, toJson$1(aliasBody))],
		gaps: []
	};
}

// actions/record-config/collect/load-balancing.ts
const batchSize = 20;
async function collectLoadBalancing(scope, context) {
	const [rules, listeners, loadBalancers] = await Promise.all([
		inBatches(scope.rules, batchSize, (arns) => describeRules(arns, context)),
		inBatches(scope.listeners, batchSize, (arns) => describeListeners(arns, context)),
		inBatches(scope.loadBalancers, batchSize, (arns) => describeLoadBalancers(arns, context))
	]);
	const forwardedTo = join([rules, listeners]).found.flatMap(({ body }) => targetGroupsIn(body));
	const arns = [...new Set([...scope.targetGroups, ...forwardedTo])].sort();
	const targetGroups = await inBatches(arns, batchSize, (batch) => describeTargetGroups(batch, context));
	return join([
		rules,
		listeners,
		loadBalancers,
		targetGroups
	]);
}
async function describeRules(RuleArns, { aws, signal }) {
	const { Rules = [] } = await aws.client(_chunks_clients$1.yn).send(new _chunks_clients$1.j({ RuleArns }), { abortSignal: signal });
	const type = "AWS::ElasticLoadBalancingV2::ListenerRule";
	return {
		found: Rules.map((rule) => described(type, rule.RuleArn ?? "", toJson$1(rule))),
		gaps: []
	};
}
async function describeListeners(ListenerArns, { aws, signal }) {
	const elb = aws.client(_chunks_clients$1.yn);
	const command = new _chunks_clients$1.M({ ListenerArns });
	const { Listeners = [] } = await elb.send(command, { abortSignal: signal });
	const type = "AWS::ElasticLoadBalancingV2::Listener";
	return {
		found: Listeners.map((one) => described(type, one.ListenerArn ?? "", toJson$1(one))),
		gaps: []
	};
}
async function describeLoadBalancers(arns, { aws, signal }) {
	const elb = aws.client(_chunks_clients$1.yn);
	const command = new DescribeLoadBalancersCommand({ LoadBalancerArns: arns });
	const { LoadBalancers = [] } = await elb.send(command, { abortSignal: signal });
	const type = "AWS::ElasticLoadBalancingV2::LoadBalancer";
	return {
		found: LoadBalancers.map((one) => described(type, one.LoadBalancerArn ?? "", toJson$1(one))),
		gaps: []
	};
}
async function describeTargetGroups(arns, { aws, signal }) {
	const elb = aws.client(_chunks_clients$1.yn);
	const command = new _chunks_clients$1.O({ TargetGroupArns: arns });
	const { TargetGroups = [] } = await elb.send(command, { abortSignal: signal });
	return {
		found: await Promise.all(TargetGroups.map(async (group) => {
			const attributes = new _chunks_clients$1.k({ TargetGroupArn: group.TargetGroupArn });
			const { Attributes = [] } = await elb.send(attributes, { abortSignal: signal });
			const body = toJson$1({
				...group,
				Attributes
			});
			return described("AWS::ElasticLoadBalancingV2::TargetGroup", group.TargetGroupArn ?? "", body);
		})),
		gaps: []
	};
}
function targetGroupsIn(body) {
	if (isJsonArray(body)) return body.flatMap(targetGroupsIn);
	if (!isJsonObject(body)) return [];
	return Object.entries(body).flatMap(([name, value]) => name === "TargetGroupArn" && typeof value === "string" ? [value] : targetGroupsIn(value));
}

// actions/record-config/collect/s3-uri.ts
function parseS3Uri(uri) {
	const [, Bucket, Key] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.+)$/s.exec(uri) ?? [];
	return Bucket === void 0 || Key === void 0 ? void 0 : {
		Bucket,
		Key
	};
}

// actions/record-config/collect/s3-object.ts
async function collectObjects(uris, context) {
	return join(await Promise.all(uris.map((uri) => orGap(uri, async () => {
		const { $metadata, ...head } = await headObject(uri, context);
		const body = isVersioned(head) ? head : {
			...head,
			WrittenAt: head.LastModified
		};
		return {
			found: [described("AWS::S3::Object", uri, toJson$1(body))],
			gaps: []
		};
	}))));
}
async function resolveObject(name, uri, context) {
	try {
		const head = await headObject(uri, context);
		const { ChecksumSHA256 } = head;
		const digest = ChecksumSHA256 !== void 0 && !ChecksumSHA256.includes("-") ? `sha256:${Buffer.from(ChecksumSHA256, "base64").toString("hex")}` : null;
		return {
			found: [],
			gaps: [],
			version: {
				name,
				version: versionOf$1(head),
				digest,
				uri,
				source: "s3"
			}
		};
	} catch (error) {
		const gap = gapOf(uri, error);
		if (gap === void 0) throw error;
		return {
			found: [],
			gaps: [gap],
			version: void 0
		};
	}
}
function versionOf$1(head) {
	if (isVersioned(head)) return head.VersionId;
	const { VersionId, ETag, LastModified } = head;
	const etag = ETag?.replaceAll("\"", "");
	const parts = /-(\d+)$/.exec(etag ?? "")?.[1];
	return [
		VersionId === void 0 ? "no version" : "version null",
		etag === void 0 ? "no etag" : `etag ${etag}${parts === void 0 ? "" : ` of ${parts} parts`}`,
		`written ${LastModified?.toISOString() ?? "at an unknown time"}`
	].join(", ");
}
function isVersioned(head) {
	return head.VersionId !== void 0 && head.VersionId !== "null";
}
async function headObject(uri, { aws, signal }) {
	const object = parseS3Uri(uri);
	if (object === void 0) throw new _chunks_shared$0.yt("this is not an object in S3.", {
		where: uri,
		allowed: "s3://bucket/key"
	});
	const command = new _chunks_clients$1.ct({
		...object,
		ChecksumMode: "ENABLED"
	});
	return await aws.client(_chunks_clients$1._n).send(command, { abortSignal: signal });
}

// actions/record-config/collect/sagemaker.ts
async function collectEndpoints(names, context) {
	return join(await Promise.all(names.map((name) => orGap(name, () => collectEndpoint(name, context)))));
}
async function collectEndpoint(EndpointName, { aws, signal }) {
	const sagemaker = aws.client(_chunks_clients$1.gn);
	const { $metadata, ...endpoint } = await sagemaker.send(new _chunks_clients$1.r({ EndpointName }), { abortSignal: signal });
	const { EndpointConfigName } = endpoint;
	const { $metadata: _, ...endpointConfig } = await sagemaker.send(new DescribeEndpointConfigCommand({ EndpointConfigName }), { abortSignal: signal });
	const arn = endpoint.EndpointArn ?? EndpointName;
	return {
		found: [described("AWS::SageMaker::Endpoint", arn, toJson$1(endpoint)), described("AWS::SageMaker::EndpointConfig", arn, toJson$1(endpointConfig))],
		gaps: []
	};
}
async function resolveModelPackage(name, ModelPackageName, { aws, signal }) {
	try {
		const command = new DescribeModelPackageCommand({ ModelPackageName });
		const { $metadata, ...body } = await aws.client(_chunks_clients$1.gn).send(command, { abortSignal: signal });
		const arn = body.ModelPackageArn ?? ModelPackageName;
		const version = body.ModelPackageVersion === void 0 ? arn : String(body.ModelPackageVersion);
		return {
			found: [described("AWS::SageMaker::ModelPackage", `${arn.replace(/\/\d+$/, "")} ${name}`, toJson$1(body))],
			gaps: [],
			version: {
				name,
				version,
				digest: null,
				uri: arn,
				source: "sagemaker"
			},
			containers: body.InferenceSpecification?.Containers ?? []
		};
	} catch (error) {
		const gap = gapOf(ModelPackageName, error);
		if (gap === void 0) throw error;
		return {
			found: [],
			gaps: [gap],
			version: void 0,
			containers: []
		};
	}
}

// node_modules/@aws-sdk/client-ssm
var GetParameterHistoryCommand = class extends command(_ep0, _mw0, "GetParameterHistory", GetParameterHistory$) {};

var GetParametersByPathCommand = class extends command(_ep0, _mw0, "GetParametersByPath", GetParametersByPath$) {};

var GetParametersCommand = class extends command(_ep0, _mw0, "GetParameters", GetParameters$) {};

var PutParameterCommand = class extends command(_ep0, _mw0, "PutParameter", PutParameter$) {};

// actions/record-config/collect/ssm.ts
const namesPerCall = 10;
async function collectParameters(names, context) {
	const paths = names.filter((name) => name.endsWith("/"));
	const single = names.filter((name) => !name.endsWith("/"));
	return join(await Promise.all([inBatches(single, namesPerCall, (batch) => getParameters(batch, context)), ...paths.map((path) => orGap(path, () => getParametersBelow(path, context)))]));
}
async function getParameters(Names, { aws, signal }) {
	const command = new GetParametersCommand({
		Names,
		WithDecryption: false
	});
	const { Parameters = [], InvalidParameters = [] } = await aws.client(SSMClient).send(command, { abortSignal: signal });
	return {
		found: Parameters.map(parameterResource),
		gaps: InvalidParameters.map(absent)
	};
}
async function getParametersBelow(path, { aws, signal }) {
	const found = [];
	let token;
	do {
		const command = new GetParametersByPathCommand({
			Path: path.length > 1 ? path.replace(/\/$/, "") : path,
			Recursive: true,
			WithDecryption: false,
			...token === void 0 ? {} : { NextToken: token }
		});
		const { Parameters = [], NextToken } = await aws.client(SSMClient).send(command, { abortSignal: signal });
		found.push(...Parameters.map(parameterResource));
		token = NextToken;
	} while (token !== void 0);
	return {
		found,
		gaps: []
	};
}
function parameterResource({ Value, ...parameter }) {
	return described("AWS::SSM::Parameter", parameter.ARN ?? parameter.Name ?? "", toJson$1(parameter.Type === "SecureString" ? parameter : {
		...parameter,
		Value
	}));
}

// actions/record-config/collect/tagged.ts
var TaggingCalls = class extends _chunks_shared$0.x {
	constructor(settings) {
		super(settings, {
			serviceId: "Resource Groups Tagging API",
			endpointPrefix: "tagging",
			signingName: "tagging"
		});
	}
};
const selectorsOfArns = [
	[/:ecs:[^:]+:\d+:service\/([\w-]+\/[\w-]+)$/, "ecs-service"],
	[/:ecs:[^:]+:\d+:task-definition\/([\w-]+:\d+)$/, "ecs-task-definition"],
	[/(.*:elasticloadbalancing:[^:]+:\d+:listener-rule\/.+)$/, "listener-rule"],
	[/(.*:elasticloadbalancing:[^:]+:\d+:listener\/.+)$/, "listener"],
	[/(.*:elasticloadbalancing:[^:]+:\d+:targetgroup\/.+)$/, "target-group"],
	[/(.*:elasticloadbalancing:[^:]+:\d+:loadbalancer\/.+)$/, "load-balancer"],
	[/:lambda:[^:]+:\d+:function:([\w-]+(?::[\w-]+)?)$/, "lambda"],
	[/:ssm:[^:]+:\d+:parameter(\/.+)$/, "ssm-parameter"],
	[/:sagemaker:[^:]+:\d+:endpoint\/([A-Za-z0-9-]+)$/, "sagemaker-endpoint"]
];
async function findTagged(tags, context) {
	const selectors = [];
	const gaps = [];
	for (const tag of tags) try {
		for await (const arn of arnsWithTag(tag, context)) {
			const selector = selectorOf(arn);
			if (selector !== void 0) selectors.push(selector);
			else gaps.push({
				subject: arn,
				kind: "unsupported",
				reason: `it is tagged ${tag}, but no collector knows its type`
			});
		}
	} catch (error) {
		const gap = gapOf(`tag ${tag}`, error);
		if (gap === void 0) throw error;
		gaps.push(gap);
	}
	return {
		selectors,
		gaps
	};
}
async function* arnsWithTag(tag, { aws, signal }) {
	const equals = tag.indexOf("=");
	const filter = {
		Key: tag.slice(0, equals),
		Values: [tag.slice(equals + 1)]
	};
	let token;
	do {
		const body = {
			TagFilters: [filter],
			ResourcesPerPage: 100,
			PaginationToken: token
		};
		const page = await aws.client(TaggingCalls).call({
			target: "ResourceGroupsTaggingAPI_20170126.GetResources",
			version: "1.1",
			body
		}, signal);
		for (const mapping of (0,_chunks_shared$0.C)(page, "ResourceTagMappingList")) {
			const arn = (0,_chunks_shared$0.T)(mapping, "ResourceARN");
			if (arn !== void 0) yield arn;
		}
		token = (0,_chunks_shared$0.T)(page, "PaginationToken") || void 0;
	} while (token !== void 0);
}
function selectorOf(arn) {
	for (const [pattern, kind] of selectorsOfArns) {
		const id = pattern.exec(arn)?.[1];
		if (id !== void 0) return {
			kind,
			id
		};
	}
}

// actions/record-config/collect/collect.ts
async function collect(selectors, context) {
	const tagged = await findTagged(idsOf(selectors, "tag"), context);
	const all = [...selectors, ...tagged.selectors];
	const ids = (kind) => idsOf(all, kind);
	const [ecs, ...others] = await Promise.all([
		collectEcs(ids("ecs-service"), ids("ecs-task-definition"), context),
		collectLoadBalancing({
			rules: ids("listener-rule"),
			listeners: ids("listener"),
			targetGroups: ids("target-group"),
			loadBalancers: ids("load-balancer")
		}, context),
		collectFunctions(ids("lambda"), context),
		collectParameters(ids("ssm-parameter"), context),
		collectObjects(ids("s3-object"), context),
		collectImages(ids("ecr-image"), context),
		collectEndpoints(ids("sagemaker-endpoint"), context),
		collectConfigItems(ids("config"), context)
	]);
	const { found, gaps } = join([ecs, ...others]);
	return {
		found: [...new Map(found.map((one) => [one.key, one])).values()].sort(byKey$1),
		gaps: [...tagged.gaps, ...gaps],
		images: ecs.images
	};
}
function idsOf(selectors, kind) {
	return [...new Set(selectors.filter((one) => one.kind === kind).map(({ id }) => id))].sort();
}
function byKey$1(a, b) {
	return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

// actions/record-config/collect/snapshot-items.ts
const quote = 34;
const backslash = 92;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;
const itemsName = "configurationItems";
async function* snapshotItems(chunks) {
	const splitter = new ItemSplitter();
	for await (const chunk of chunks) yield* splitter.push(chunk);
	splitter.end();
}
var ItemSplitter = class {
	#depth = 0;
	#inString = false;
	#escaped = false;
	#open;
	#earlier = [];
	#name = "";
	#items = "before";
	push(chunk) {
		const items = [];
		let depth = this.#depth;
		let inString = this.#inString;
		let escaped = this.#escaped;
		let start = 0;
		for (let i = 0; i < chunk.length; i++) {
			const byte = chunk[i];
			if (inString) {
				if (escaped) escaped = false;
				else if (byte === backslash) escaped = true;
				else if (byte === quote) {
					inString = false;
					if (this.#open === "name") this.#name = this.#take(chunk.subarray(start, i));
				}
			} else if (byte === quote) {
				inString = true;
				if (depth === 1) {
					this.#open = "name";
					start = i + 1;
				}
			} else if (byte === openBrace || byte === openBracket) {
				if (depth === 1 && byte === openBracket && this.#name === itemsName) this.#items = "in";
				if (depth === 2 && this.#items === "in") {
					this.#open = "item";
					start = i;
				}
				depth++;
			} else if (byte === closeBrace || byte === closeBracket) {
				depth--;
				if (this.#items !== "in") continue;
				if (depth === 2) items.push(this.#take(chunk.subarray(start, i + 1)));
				if (depth === 1) this.#items = "after";
			}
		}
		if (this.#open !== void 0) this.#earlier.push(chunk.subarray(start));
		this.#depth = depth;
		this.#inString = inString;
		this.#escaped = escaped;
		return items;
	}
	end() {
		if (this.#items === "before") throw new SyntaxError(`it has no ${itemsName}`);
		if (this.#items === "in" || this.#depth !== 0) throw new SyntaxError("the file is cut off");
	}
	#take(last) {
		const bytes = this.#earlier.length === 0 ? last : Buffer.concat([...this.#earlier, last]);
		this.#open = void 0;
		this.#earlier = [];
		return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
	}
};

// actions/record-config/collect/config-snapshot.ts
async function readSnapshot({ place, workspace, context, take }) {
	let file;
	try {
		file = place.startsWith("s3://") ? await openObject(place, context) : openFile(place, workspace);
	} catch (error) {
		const gap = gapOf(place, error);
		if (gap === void 0) throw error;
		return [gap];
	}
	const gaps = [];
	try {
		for await (const text of snapshotItems(place.endsWith(".gz") ? unzipped(file) : file)) {
			context.signal.throwIfAborted();
			const item = itemFromSnapshot(text);
			if (item === void 0) gaps.push(...gapFromSnapshot(text));
			else take(item);
		}
		return gaps;
	} catch (error) {
		context.signal.throwIfAborted();
		const gap = gapOfFile(place, error);
		if (gap !== void 0) return [gap];
		throw new _chunks_shared$0.yt(`this is not a snapshot of AWS Config: ${(0,_chunks_shared$0.St)(error)}.`, {
			where: place,
			next: "Give a file that AWS Config delivered (…_ConfigSnapshot_….json.gz)."
		}, { cause: error });
	}
}
function gapOfFile(subject, error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ENOENT") return absent(subject);
	return code === "EACCES" ? {
		subject,
		kind: "denied",
		reason: "the file may not be read"
	} : void 0;
}
async function openObject(uri, { aws, signal }) {
	const object = parseS3Uri(uri);
	if (object === void 0) throw new _chunks_shared$0.yt("this is not an s3://bucket/key.", { where: uri });
	const command = new _chunks_shared$0.A(object);
	const { Body } = await aws.client(_chunks_clients$1._n).send(command, { abortSignal: signal });
	if (!(Body instanceof node_stream__WEBPACK_IMPORTED_MODULE_6__.Readable)) throw new Error(`S3 answered without a body for ${uri}`);
	return Body;
}
function unzipped(file) {
	const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_7__.createGunzip)({ chunkSize: 1 << 18 });
	file.once("error", (error) => gunzip.destroy(error));
	return file.pipe(gunzip);
}
function openFile(path, workspace) {
	const entry = (0,_chunks_shared$0.t)({
		root: workspace,
		path,
		where: "input resources: config-snapshot"
	});
	return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.createReadStream)(entry?.fullPath ?? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(workspace, path));
}

// actions/record-config/collect/dvc.ts
function dvcVersions(name, file, text) {
	const refuse = (what, cause) => {
		const where = `input versions: ${name}: ${file}`;
		throw new _chunks_shared$0.yt(what, {
			where,
			allowed: "a .dvc file or a dvc.lock whose `outs` each have an `md5`, or `files` with a `version_id`"
		}, { cause });
	};
	let data;
	try {
		data = (0,_chunks_shared$0.ct)(text);
	} catch {
		return refuse("this file is not YAML.");
	}
	const outs = outputsIn(data);
	if (outs.length === 0) return refuse("this file pins no data.");
	return outs.map((out, i) => {
		const { path, version, digest } = outputOf(out) ?? refuse(`this file pins no data: output ${i + 1} has no digest.`);
		return {
			name: outs.length === 1 ? name : `${name}/${path}`,
			version,
			digest,
			uri: path,
			source: "dvc"
		};
	});
}
function outputsIn(data) {
	if (!isMap(data)) return [];
	if (!isMap(data.stages)) return Array.isArray(data.outs) ? data.outs : [];
	return Object.values(data.stages).flatMap((stage) => isMap(stage) && Array.isArray(stage.outs) ? stage.outs : []);
}
function outputOf(out) {
	if (!isMap(out) || typeof out.path !== "string") return void 0;
	const { path, md5, files, cloud } = out;
	if (typeof md5 === "string" && /^[0-9a-f]{32}(\.dir)?$/.test(md5)) {
		const digest = md5.replace(/\.dir$/, "");
		return {
			path,
			version: digest,
			digest: `md5:${digest}`
		};
	}
	if (isMap(cloud)) return pinnedBy(path, Object.entries(cloud));
	if (!Array.isArray(files) || files.length === 0) return void 0;
	return pinnedBy(path, files.map((file) => [isMap(file) && typeof file.relpath === "string" ? file.relpath : "", file]));
}
function pinnedBy(path, parts) {
	const versions = parts.map(([name, part]) => name !== "" && isMap(part) && typeof part.version_id === "string" ? `${name}@${part.version_id}` : void 0);
	if (versions.length === 0 || versions.includes(void 0)) return void 0;
	return {
		path,
		version: versions.sort().join(" "),
		digest: null
	};
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// actions/record-config/collect/versions.ts
async function collectVersions({ specs, images }, runner, context) {
	const resolved = (await Promise.all([...specs.map((spec) => resolve(spec, context)), ...images.map((image) => resolveUsed(image, context))])).flat();
	const on = (axis) => resolved.flatMap((one) => one.axis === axis && one.version !== void 0 ? [one.version] : []).sort(byName);
	const code = on("code");
	return {
		versions: {
			code: code.length > 0 ? code : codeOf(runner),
			data: on("data"),
			model: on("model"),
			container: on("container")
		},
		found: resolved.flatMap(({ found }) => found),
		gaps: resolved.flatMap(({ gaps }) => gaps)
	};
}
async function resolve(spec, context) {
	const { axis, name } = spec;
	const { registries, readText, ...world } = context;
	const given = {
		axis,
		found: [],
		gaps: []
	};
	switch (spec.by) {
		case "version": {
			const { version, digest = null, uri = null } = spec;
			return [{
				...given,
				version: {
					name,
					version,
					digest,
					uri,
					source: "input"
				}
			}];
		}
		case "dvc": return dvcVersions(name, spec.id, await readText(spec.id)).map((version) => ({
			...given,
			version
		}));
		case "image": return [{
			axis,
			...await resolveImage(name, spec.id, context)
		}];
		case "s3": return [{
			axis,
			...await resolveObject(name, spec.id, context)
		}];
		case "mlflow": {
			if (registries.mlflow === void 0) throw withoutMlflow(name);
			const found = await resolveMlflow(name, spec.id, {
				registry: registries.mlflow,
				world
			});
			return [{
				...given,
				...found
			}];
		}
		case "hugging-face": return [{
			...given,
			...await resolveHuggingFace(name, spec.id, {
				registry: registries.huggingFace,
				world
			})
		}];
		case "model-package": return resolvePackage({
			axis: spec.axis,
			name,
			arn: spec.id,
			context
		});
	}
}
function withoutMlflow(name) {
	return new _chunks_shared$0.yt("where MLflow is, is not given.", {
		where: `input versions: ${name}`,
		next: "Give the address of its tracking server in the input `mlflow-tracking-uri`."
	});
}
async function resolvePackage({ axis, name, arn, context }) {
	const { containers, ...resolved } = await resolveModelPackage(name, arn, context);
	const parts = containers.map(async ({ Image, ImageDigest, ModelDataUrl, ModelDataSource }, i) => {
		const label = containers.length === 1 ? name : `${name} (${i + 1} of ${containers.length})`;
		const data = ModelDataUrl ?? ModelDataSource?.S3DataSource?.S3Uri;
		return [...Image === void 0 ? [] : [await imageOfPackage({
			name: `${label} image`,
			image: Image,
			digest: ImageDigest,
			context
		})], ...data === void 0 || data.endsWith("/") ? [] : [{
			axis,
			...await resolveObject(`${label} data`, data, context)
		}]];
	});
	return [{
		axis,
		...resolved
	}, ...(await Promise.all(parts)).flat()];
}
async function imageOfPackage({ name, image, digest, context }) {
	if (digest === void 0) return {
		axis: "container",
		...await resolveImage(name, image, context)
	};
	return {
		axis: "container",
		found: [],
		gaps: [],
		version: {
			name,
			version: tagOf(image),
			digest,
			uri: image,
			source: "sagemaker"
		}
	};
}
async function resolveUsed({ name, image, running }, context) {
	if (running.length === 0) return [{
		axis: "container",
		...await resolveImage(name, image, context)
	}];
	return running.map((digest, i) => {
		return {
			axis: "container",
			found: [],
			gaps: [],
			version: {
				name: running.length === 1 ? name : `${name} (${i + 1} of ${running.length})`,
				version: tagOf(image),
				digest,
				uri: image,
				source: "ecs"
			}
		};
	});
}
function codeOf({ repository, sha, serverUrl }) {
	if (repository === "" || sha === "") return [];
	return [{
		name: repository,
		version: sha,
		digest: null,
		uri: `${serverUrl}/${repository}/tree/${sha}`,
		source: "github"
	}];
}
function byName(a, b) {
	return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

// actions/record-config/normalise/path-rules.ts
const changeClasses = [
	"version",
	"security",
	"routing",
	"capacity",
	"metadata",
	"ephemeral"
];
function compileRules(tables) {
	const root = {
		mark: {},
		below: new Map()
	};
	for (const wrapper of ["configuration", "supplementaryConfiguration"]) root.below.set(spellingOf(wrapper), root);
	const anywhere = new Map();
	const add = (path, mark) => {
		const [first, ...rest] = path.split(".");
		if (first === "**") {
			const name = spellingOf(rest.join("."));
			anywhere.set(name, {
				...anywhere.get(name),
				...mark
			});
			return;
		}
		const node = [first ?? "", ...rest].reduce(descend, root);
		node.mark = {
			...node.mark,
			...mark
		};
	};
	for (const table of tables) {
		for (const path of table.ephemeral ?? []) add(path, {
			ephemeral: true,
			class: "ephemeral"
		});
		for (const path of table.lasting ?? []) add(path, { ephemeral: false });
		for (const path of table.sets ?? []) add(path, { set: true });
		for (const [path, keyedBy] of Object.entries(table.keyed ?? {})) add(path, { keyedBy });
		for (const name of changeClasses) {
			if (name === "ephemeral") continue;
			for (const path of table.classes?.[name] ?? []) add(path, { class: name });
		}
	}
	return {
		root,
		anywhere
	};
}
function spellingOf(name) {
	return /^[A-Z0-9_]{2,}$/.test(name) ? name : name.toLowerCase();
}
function descend(node, name) {
	const spelling = spellingOf(name);
	const next = node.below.get(spelling) ?? {
		mark: {},
		below: new Map()
	};
	node.below.set(spelling, next);
	return next;
}
function memberNamed(object, name) {
	const first = name.charAt(0);
	const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
	return object[name] ?? object[other + name.slice(1)];
}
function topOf(rules) {
	return {
		ephemeral: false,
		set: false,
		keyedBy: void 0,
		class: void 0,
		rules,
		nodes: [rules.root],
		below: new Map()
	};
}
function topInside(rules, { class: ofClass, ephemeral }) {
	return {
		...topOf(rules),
		class: ofClass,
		ephemeral
	};
}
function step(place, name) {
	const known = place.below.get(name);
	if (known !== void 0) return known;
	const spelling = spellingOf(name);
	const key = name === "*" || place.rules.anywhere.has(spelling) || place.nodes.some(({ below }) => below.has(spelling)) ? name : "";
	const next = place.below.get(key) ?? placeBelow(place, spelling);
	place.below.set(key, next);
	return next;
}
function placeBelow(place, name) {
	const nodes = place.nodes.flatMap((node) => nextNodes(node, name));
	const general = place.rules.anywhere.get(name);
	if (nodes.length === 0 && general === void 0 && isBare(place)) return place;
	const mark = Object.assign({}, general, ...nodes.map((node) => node.mark));
	return {
		ephemeral: place.ephemeral || mark.ephemeral === true,
		set: mark.set === true,
		keyedBy: mark.keyedBy,
		class: place.ephemeral ? "ephemeral" : mark.class ?? place.class,
		rules: place.rules,
		nodes,
		below: new Map()
	};
}
function nextNodes(node, name) {
	const exact = node.below.get(name);
	return [name === "*" ? void 0 : node.below.get("*"), exact].filter((next) => next !== void 0);
}
function isBare(place) {
	return place.nodes.length === 0 && !place.set && place.keyedBy === void 0;
}

// actions/record-config/normalise/autoscaled.ts
const MEMBERS = { "AWS::ECS::Service": "desiredCount" };
const AUTOSCALED = "$autoscaled";
function autoscaledBy(services) {
	const isAutoscaled = nameMatcher(services);
	return (body, { type, key }) => {
		const member = MEMBERS[type];
		const [, service] = /[:/]service\/(.+)$/.exec(key) ?? [];
		if (member === void 0 || service === void 0 || !isAutoscaled(service)) return body;
		return withoutMember(body, member);
	};
}
function withoutMember(body, name) {
	if (!isJsonObject(body)) return body;
	const apart = [];
	const rest = [];
	for (const [member, value] of Object.entries(body)) if (member.toLowerCase() === name.toLowerCase()) apart.push([name, value]);
	else rest.push([member, member === "configuration" ? withoutMember(value, name) : value]);
	const members = Object.fromEntries(rest);
	return apart.length === 0 ? members : {
		...members,
		[AUTOSCALED]: Object.fromEntries(apart)
	};
}

// actions/record-config/normalise/type-rules.ts
const everyType = {
	ephemeral: [
		"relationships",
		`**.${AUTOSCALED}`,
		"**.etag"
	],
	sets: [
		...[
			"securityGroups",
			"securityGroupIds",
			"subnets",
			"subnetIds",
			"availabilityZones"
		],
		...[
			"vpcSecurityGroupIds",
			"capabilities",
			"requiresCompatibilities",
			"compatibilities",
			"requiresAttributes"
		],
		...[
			"SecurityGroups",
			"SecurityGroupIds",
			"Subnets",
			"SubnetIds",
			"AvailabilityZones",
			"VpcSecurityGroupIds"
		],
		...[
			"ipPermissions",
			"ipPermissionsEgress",
			"ipv4Ranges",
			"ipRanges",
			"ipv6Ranges",
			"userIdGroupPairs"
		],
		...[
			"IpPermissions",
			"IpPermissionsEgress",
			"IpRanges",
			"Ipv6Ranges",
			"UserIdGroupPairs",
			"prefixListIds"
		],
		...[
			"LoadBalancerArns",
			"Architectures",
			"managedPolicyArns",
			"attachedManagedPolicies"
		]
	].map((name) => `**.${name}`),
	keyed: {
		"**.tags": "key",
		"**.Tags": "Key",
		"**.TagList": "Key",
		"**.tagSet": "key",
		"**.environment": "name",
		"**.environmentVariables": "name",
		"**.containerDefinitions": "name",
		"**.targetGroups": "targetGroupArn",
		"**.TargetGroups": "TargetGroupArn"
	},
	classes: {
		metadata: [
			"tags",
			"Tags",
			"TagList",
			"tagSet",
			"description",
			"Description"
		].map((name) => `**.${name}`),
		security: [
			...[
				"securityGroups",
				"SecurityGroups",
				"securityGroupIds",
				"SecurityGroupIds",
				"VpcSecurityGroupIds"
			],
			...[
				"ipPermissions",
				"IpPermissions",
				"ipPermissionsEgress",
				"IpPermissionsEgress",
				"groupId"
			],
			...[
				"taskRoleArn",
				"executionRoleArn",
				"Role",
				"role",
				"roleArn",
				"RoleArn",
				"assumeRolePolicyDocument"
			],
			...[
				"policy",
				"Policy",
				"policyDocument",
				"PolicyDocument",
				"Statement",
				"publicAccessBlockConfiguration"
			],
			...[
				"kmsKeyId",
				"KmsKeyId",
				"KMSKeyArn",
				"kmsKeyArn",
				"encryptionConfiguration",
				"SslPolicy",
				"Certificates"
			],
			...[
				"privileged",
				"readonlyRootFilesystem",
				"user",
				"linuxParameters",
				"assignPublicIp",
				"secrets"
			]
		].map((name) => `**.${name}`),
		capacity: [
			...[
				"desiredCount",
				"DesiredCapacity",
				"MinSize",
				"MaxSize",
				"cpu",
				"memory",
				"memoryReservation"
			],
			...[
				"MemorySize",
				"Timeout",
				"InstanceType",
				"instanceType",
				"InitialInstanceCount",
				"ephemeralStorage"
			],
			...[
				"EphemeralStorage",
				"ReservedConcurrentExecutions",
				"capacityProviderStrategy",
				"minCapacity"
			],
			...[
				"maxCapacity",
				"ProvisionedThroughput",
				"retentionInDays"
			]
		].map((name) => `**.${name}`),
		routing: [...[
			"Weight",
			"weight",
			"RoutingConfig",
			"AdditionalVersionWeights",
			"Actions",
			"DefaultActions"
		], ...[
			"Conditions",
			"Priority",
			"loadBalancers",
			"HealthCheckPath",
			"portMappings",
			"HostHeaderConfig"
		]].map((name) => `**.${name}`)
	}
};
const byType = {
	"AWS::ECS::Service": {
		ephemeral: [
			...[
				"events",
				"deployments",
				"runningCount",
				"pendingCount",
				"status",
				"createdAt",
				"createdBy"
			],
			...[
				"taskSets.*.runningCount",
				"taskSets.*.pendingCount",
				"taskSets.*.computedDesiredCount"
			],
			...[
				"taskSets.*.updatedAt",
				"taskSets.*.stabilityStatus",
				"taskSets.*.stabilityStatusAt"
			],
			"currentServiceRevisions"
		],
		classes: {
			version: [
				"taskDefinition",
				"taskSets.*.taskDefinition",
				"platformVersion"
			],
			routing: ["taskSets"]
		}
	},
	"AWS::ECS::TaskDefinition": {
		ephemeral: [
			"registeredAt",
			"registeredBy",
			"deregisteredAt",
			"revision",
			"taskDefinitionArn",
			"status"
		],
		sets: [
			"containerDefinitions.*.secrets",
			"containerDefinitions.*.mountPoints",
			"volumes"
		],
		classes: { version: ["containerDefinitions.*.image", "containerDefinitions.*.environment"] }
	},
	"AWS::Lambda::Function": {
		ephemeral: [
			...[
				"LastModified",
				"RevisionId",
				"State",
				"StateReason",
				"StateReasonCode",
				"LastUpdateStatus"
			],
			...[
				"LastUpdateStatusReason",
				"LastUpdateStatusReasonCode",
				"lastModified",
				"revisionId",
				"state"
			],
			...[
				"lastUpdateStatus",
				"stateReason",
				"stateReasonCode"
			]
		],
		sets: ["Layers"],
		classes: { version: [
			"CodeSha256",
			"codeSha256",
			"Version",
			"Runtime",
			"Layers",
			"Environment"
		] }
	},
	"AWS::Lambda::Alias": {
		ephemeral: ["RevisionId"],
		classes: { routing: ["FunctionVersion", "RoutingConfig"] }
	},
	"AWS::ElasticLoadBalancingV2::ListenerRule": {
		keyed: { "Actions.*.ForwardConfig.TargetGroups": "TargetGroupArn" },
		sets: ["Conditions", "Conditions.*.Values"],
		classes: {
			routing: [
				"Actions",
				"Conditions",
				"Priority"
			],
			security: ["Actions.*.AuthenticateOidcConfig", "Actions.*.AuthenticateCognitoConfig"]
		}
	},
	"AWS::ElasticLoadBalancingV2::Listener": { classes: {
		routing: [
			"DefaultActions",
			"Port",
			"Protocol"
		],
		security: ["Certificates", "SslPolicy"]
	} },
	"AWS::ElasticLoadBalancingV2::TargetGroup": {
		ephemeral: ["LoadBalancerArns"],
		keyed: { Attributes: "Key" },
		classes: { routing: [
			"Port",
			"Protocol",
			"ProtocolVersion",
			"HealthCheckPath",
			"Matcher",
			"Attributes"
		] }
	},
	"AWS::ElasticLoadBalancingV2::LoadBalancer": { ephemeral: ["State"] },
	"AWS::ECR::Image": {
		ephemeral: [
			"lastRecordedPullTime",
			"lastInUseAt",
			"inUseCount",
			"imageScanFindingsSummary",
			"imageScanStatus"
		],
		sets: ["imageTags"],
		classes: {
			version: ["imageDigest"],
			metadata: ["imageTags", "imagePushedAt"]
		}
	},
	"AWS::SSM::Parameter": {
		ephemeral: ["LastModifiedDate", "LastModifiedUser"],
		classes: { version: ["Value", "Version"] }
	},
	"AWS::S3::Object": {
		ephemeral: [
			"LastModified",
			"ReplicationStatus",
			"Restore",
			"Expiration"
		],
		lasting: ["ETag"],
		classes: { version: [
			"VersionId",
			"ETag",
			"ChecksumSHA256",
			"ContentLength",
			"WrittenAt"
		] }
	},
	"AWS::SageMaker::Endpoint": {
		ephemeral: [...[
			"LastModifiedTime",
			"EndpointStatus",
			"ProductionVariants.*.CurrentInstanceCount"
		], ...["ProductionVariants.*.DesiredInstanceCount", "ProductionVariants.*.VariantStatus"]],
		keyed: { ProductionVariants: "VariantName" },
		classes: {
			version: ["EndpointConfigName"],
			routing: ["ProductionVariants.*.CurrentWeight"]
		}
	},
	"AWS::SageMaker::ModelPackage": {
		ephemeral: ["LastModifiedTime", "LastModifiedBy"],
		classes: { security: ["ModelApprovalStatus"] }
	},
	"AWS::CodeBuild::Project": { ephemeral: ["lastModified"] },
	"AWS::AutoScaling::AutoScalingGroup": { ephemeral: [
		"DesiredCapacity",
		"Instances",
		"desiredCapacity",
		"instances"
	] },
	"AWS::IAM::Policy": { ephemeral: [
		"attachmentCount",
		"AttachmentCount",
		"updateDate"
	] },
	"AWS::IAM::Role": { ephemeral: ["roleLastUsed", "RoleLastUsed"] },
	"AWS::EC2::EIP": { ephemeral: [
		"associationId",
		"AssociationId",
		"networkInterfaceId",
		"instanceId"
	] }
};
const ofRecords = {
	"AiOps::Release::Versions": { classes: {
		version: [
			"code",
			"data",
			"model",
			"container"
		],
		metadata: ["*.*.source"]
	} },
	"AiOps::Release::Recorder": {
		ephemeral: [...[
			"lastStatus",
			"lastErrorCode",
			"channel.snapshotStatus",
			"channel.historyStatus"
		], ...["channel.streamStatus", "channel.lastErrorCode"]],
		classes: { security: [
			"state",
			"recording",
			"recordingGroup",
			"recordingMode",
			"channel",
			"name",
			"reason"
		] }
	},
	"AiOps::Release::Gaps": {
		keyed: { "*": "subject" },
		classes: { security: ["*"] }
	}
};
const policyDocument = {
	sets: [
		"Action",
		"NotAction",
		"Resource",
		"NotResource",
		"AWS",
		"Service",
		"Federated",
		"CanonicalUser"
	].map((name) => `**.${name}`),
	classes: { security: [
		"Statement",
		"Version",
		"Id"
	] }
};
const policyDocumentRules = compileRules([policyDocument]);
const foreignDocumentRules = compileRules([]);
const tops = new Map();
function topOfType(type) {
	const known = tops.get(type);
	if (known !== void 0) return known;
	const own = byType[type] ?? ofRecords[type];
	const top = topOf(compileRules(own === void 0 ? [everyType] : [everyType, own]));
	tops.set(type, top);
	return top;
}
const ephemeralPaths = Object.entries(byType).flatMap(([type, { ephemeral = [] }]) => ephemeral.map((path) => [type, path]));
function classOfType(type) {
	if (/^AWS::(IAM|KMS|WAFv2|SecretsManager|CertificateManager|ACM)::|^AWS::EC2::SecurityGroup/.test(type)) return "security";
	if (/^AWS::(ElasticLoadBalancingV2|Route53|CloudFront|ApiGateway|Lambda::Alias)/.test(type)) return "routing";
	if (/^AWS::(AutoScaling|ApplicationAutoScaling)::/.test(type)) return "capacity";
	return "version";
}

// actions/record-config/normalise/documents.ts
function placeOf$3(value, place) {
	return isPolicyDocument(value) ? topInside(policyDocumentRules, place) : place;
}
function embeddedPlace(document, place) {
	return topInside(isPolicyDocument(document) ? policyDocumentRules : foreignDocumentRules, place);
}
function isPolicyDocument(value) {
	if (!isJsonObject(value)) return false;
	return "Statement" in value && (value.Version === "2012-10-17" || value.Version === "2008-10-17");
}

// actions/record-config/normalise/embedded-json.ts
const maxDepth = 100;
function parseEmbeddedJson(text) {
	const document = parseDocument(/^%(7B|5B)/i.test(text) ? decode(text) : text);
	return document !== void 0 && isShallow(document, maxDepth) ? document : void 0;
}
function parseDocument(text) {
	if (/^\s*"\s*[[{][\s\S]*[\]}]\s*"\s*$/.test(text)) return parseDocument(unquoted(text));
	if (!/^\s*(\{[\s\S]*\}|\[[\s\S]*\])\s*$/.test(text)) return void 0;
	try {
		return parseExactJson(text);
	} catch {
		return;
	}
}
function unquoted(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "string" ? value : "";
	} catch {
		return "";
	}
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function isShallow(value, depth) {
	if (depth === 0) return false;
	if (isJsonArray(value)) return value.every((item) => isShallow(item, depth - 1));
	if (isJsonObject(value)) return Object.values(value).every((item) => isShallow(item, depth - 1));
	return true;
}
function isEmbedded(value) {
	return "$json" in value && Object.keys(value).length === 1;
}

// actions/record-config/normalise/durable.ts
function durablePart(value, place) {
	if (place.ephemeral || value === null) return void 0;
	if (isJsonArray(value)) return durableItems(value, step(place, "*"));
	if (!isJsonObject(value) || isEmbedded(value)) return value;
	const own = placeOf$3(value, place);
	const members = [];
	let isWhole = true;
	for (const name of Object.keys(value)) {
		const member = value[name] ?? null;
		const part = durablePart(member, step(own, name));
		if (part !== void 0) members.push([name, part]);
		isWhole &&= part === member;
	}
	if (members.length === 0) return void 0;
	return isWhole ? value : Object.fromEntries(members);
}
function durableItems(items, inner) {
	const parts = items.map((item) => durablePart(item, inner)).filter((item) => item !== void 0);
	if (parts.length === 0) return void 0;
	return parts.length === items.length && parts.every((part, i) => part === items[i]) ? items : parts;
}

// actions/record-config/diff/classify.ts
function classify(place, before, after) {
	if (isRedacted(before) && isRedacted(after) && keyIdOf(before) !== keyIdOf(after)) return "metadata";
	return [before, after].some((value) => value !== void 0 && durablePart(value, place) !== void 0) ? place.class ?? "version" : "ephemeral";
}

// actions/record-config/diff/align.ts
function alignByIdentity(before, after) {
	const places = new Map();
	for (const [index, identity] of after.entries()) {
		const known = places.get(identity);
		if (known === void 0) places.set(identity, [index]);
		else known.push(index);
	}
	const used = new Map();
	const matches = [];
	for (const [index, identity] of before.entries()) {
		const occurrence = used.get(identity) ?? 0;
		const match = places.get(identity)?.[occurrence];
		used.set(identity, occurrence + 1);
		if (match !== void 0) matches.push([index, match]);
	}
	return longestRisingRun(matches);
}
function longestRisingRun(matches) {
	const ends = [];
	const previous = [];
	for (const [i, [, after]] of matches.entries()) {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((matches[ends[middle] ?? 0]?.[1] ?? 0) < after) low = middle + 1;
			else high = middle;
		}
		previous[i] = low > 0 ? ends[low - 1] ?? -1 : -1;
		ends[low] = i;
	}
	const run = [];
	for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
		const match = matches[i];
		if (match !== void 0) run.push(match);
	}
	return run.reverse();
}

// actions/record-config/diff/elements.ts
const namingProperties = [
	...[
		"name",
		"Name",
		"key",
		"Key",
		"id",
		"Id",
		"ID",
		"arn",
		"Arn",
		"Sid",
		"sid",
		"VariantName"
	],
	...[
		"TargetGroupArn",
		"targetGroupArn",
		"ParameterName",
		"attributeName",
		"AttributeName",
		"containerName"
	],
	...[
		"groupId",
		"GroupId",
		"subnetId",
		"SubnetId",
		"Field",
		"field",
		"RuleArn",
		"AliasName"
	]
];
function pairElements(before, after, place) {
	const naming = namingProperty([before, after], place);
	if (naming !== void 0) return alignByIdentity(before.map((item) => nameIn(item, naming)), after.map((item) => nameIn(item, naming)));
	const inner = step(place, "*");
	const identity = (item) => {
		const lasting = durablePart(item, inner);
		return lasting === void 0 ? "" : canonicalJson(lasting);
	};
	return pairLeftOvers({
		pairs: alignByIdentity(before.map(identity), after.map(identity)),
		before,
		after,
		place
	});
}
function elementNames(items, place) {
	const naming = namingProperty([items], place);
	return items.map((item, index) => naming === void 0 ? String(index) : nameIn(item, naming));
}
function namingProperty(arrays, place) {
	const all = arrays.flat();
	const [first] = all;
	if (!isJsonObject(first)) return void 0;
	const inner = step(place, "*");
	return (place.keyedBy === void 0 ? namingProperties : [...spellings(place.keyedBy), ...namingProperties]).find((name) => typeof first[name] === "string" && !step(inner, name).ephemeral && all.every((item) => isJsonObject(item) && typeof item[name] === "string") && arrays.every((items) => new Set(items.map((item) => nameIn(item, name))).size === items.length));
}
function spellings(name) {
	return [
		name,
		name.charAt(0).toUpperCase() + name.slice(1),
		name.charAt(0).toLowerCase() + name.slice(1)
	];
}
function nameIn(item, naming) {
	return isJsonObject(item) ? String(item[naming]) : "";
}
function pairLeftOvers({ pairs, before, after, place }) {
	const all = [];
	let from = 0;
	let to = 0;
	for (const [nextFrom, nextTo] of [...pairs, [before.length, after.length]]) {
		while (from < nextFrom && to < nextTo) {
			if (canBecome(before[from], after[to], place)) all.push([from, to]);
			from++;
			to++;
		}
		if (nextFrom < before.length && nextTo < after.length) all.push([nextFrom, nextTo]);
		from = nextFrom + 1;
		to = nextTo + 1;
	}
	return all;
}
function canBecome(before, after, place) {
	if (isJsonArray(before) || isJsonArray(after)) return isJsonArray(before) && isJsonArray(after);
	if (isJsonObject(before) || isJsonObject(after)) return isJsonObject(before) && isJsonObject(after);
	return !place.set;
}

// actions/record-config/diff/pointer.ts
function pointerTo(parent, name) {
	return `${parent}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

// actions/record-config/diff/diff-value.ts
function diffValue(before, after, type) {
	return differences(before, after, {
		place: topOfType(type),
		path: "",
		label: ""
	});
}
function differences(before, after, here) {
	if (jsonEquals(before, after)) return [];
	if (isJsonArray(before) && isJsonArray(after)) return arrayDifferences(before, after, here);
	if (!isJsonObject(before) || !isJsonObject(after)) return [change({
		op: "replace",
		here,
		before,
		after
	})];
	if (isRedacted(before) || isRedacted(after)) return [change({
		op: "replace",
		here,
		before,
		after
	})];
	if (isEmbedded(before) !== isEmbedded(after)) return [change({
		op: "replace",
		here,
		before,
		after
	})];
	if (isEmbedded(before) && isEmbedded(after)) {
		const place = embeddedPlace(after.$json, here.place);
		return differences(before.$json, after.$json, {
			...here,
			place,
			path: pointerTo(here.path, "$json")
		});
	}
	const own = {
		...here,
		place: placeOf$3(after, here.place)
	};
	return [...Object.keys(before).filter((name) => !Object.hasOwn(after, name)).map((name) => change({
		op: "remove",
		here: member(own, name),
		before: before[name]
	})), ...Object.entries(after).flatMap(([name, value]) => {
		const there = member(own, name);
		if (!Object.hasOwn(before, name)) return [change({
			op: "add",
			here: there,
			before: void 0,
			after: value
		})];
		return differences(before[name] ?? null, value, there);
	})];
}
function arrayDifferences(before, after, here) {
	const inner = step(here.place, "*");
	const pairs = pairElements(before, after, here.place);
	const beforeOf = new Map(pairs.map(([from, to]) => [to, from]));
	const kept = new Set(pairs.map(([from]) => from));
	const namesBefore = elementNames(before, here.place);
	const namesAfter = elementNames(after, here.place);
	const element = (index, names) => ({
		place: inner,
		path: pointerTo(here.path, index),
		label: `${here.label}[${names[index] ?? index}]`
	});
	return [
		...before.map((value, index) => ({
			value,
			index
		})).filter(({ index }) => !kept.has(index)).reverse().map(({ value, index }) => change({
			op: "remove",
			here: element(index, namesBefore),
			before: value
		})),
		...after.flatMap((value, index) => {
			return beforeOf.get(index) === void 0 ? [change({
				op: "add",
				here: element(index, namesAfter),
				before: void 0,
				after: value
			})] : [];
		}),
		...after.flatMap((value, index) => {
			const from = beforeOf.get(index);
			return from === void 0 ? [] : differences(before[from] ?? null, value, element(index, namesAfter));
		})
	];
}
function member(here, name) {
	const label = here.label === "" ? name : `${here.label}.${name}`;
	return {
		place: step(here.place, name),
		path: pointerTo(here.path, name),
		label
	};
}
function change({ op, here, before, after }) {
	return {
		op,
		path: here.path,
		label: here.label === "" ? "(whole)" : here.label,
		class: classify(here.place, before, after),
		...before === void 0 ? {} : { before },
		...after === void 0 ? {} : { after }
	};
}

// actions/record-config/diff/release-diff.ts
function bodiesToCompare(before, after) {
	return Object.entries(after.resources).flatMap(([key, { complete }]) => {
		const old = Object.hasOwn(before.resources, key) ? before.resources[key] : void 0;
		return old === void 0 || old.complete === complete ? [] : [old.complete, complete];
	});
}
function diffRecords(before, after, bodyOf) {
	const keys = [...new Set([...Object.keys(before.resources), ...Object.keys(after.resources)])].sort();
	return {
		versions: diffValue(before.versions, after.versions, "AiOps::Release::Versions"),
		resources: keys.flatMap((key) => {
			const change = resourceChange({
				key,
				before: Object.hasOwn(before.resources, key) ? before.resources[key] : void 0,
				after: Object.hasOwn(after.resources, key) ? after.resources[key] : void 0,
				bodyOf
			});
			if (change?.kind !== "removed" || !isUnread(key, after)) return change ?? [];
			return {
				...change,
				changes: change.changes.map((one) => ({
					...one,
					label: "(could not be read)"
				}))
			};
		}),
		recorder: diffValue(before.recorder, after.recorder, "AiOps::Release::Recorder"),
		gaps: diffValue(before.gaps, after.gaps, "AiOps::Release::Gaps")
	};
}
function isUnread(key, { gaps }) {
	return gaps.some(({ subject, kind }) => kind !== "absent" && kind !== "gone" && key.endsWith(subject));
}
function resourceChange({ key, before, after, bodyOf }) {
	const type = after?.type ?? before?.type ?? "";
	const whole = (op) => ({
		op,
		path: "",
		label: "(whole)",
		class: classOfType(type)
	});
	if (after === void 0) return {
		key,
		type,
		kind: "removed",
		changes: [whole("remove")]
	};
	if (before === void 0) return {
		key,
		type,
		kind: "added",
		changes: [whole("add")]
	};
	if (before.complete === after.complete) return void 0;
	if (before.source !== after.source) return {
		key,
		type,
		kind: "changed",
		changes: [{
			op: "replace",
			path: "",
			label: "(collected from)",
			class: "metadata",
			before: before.source,
			after: after.source
		}]
	};
	return {
		key,
		type,
		kind: "changed",
		changes: diffValue(bodyOf(before.complete), bodyOf(after.complete), type)
	};
}
function countByClass({ versions, resources, recorder, gaps }) {
	const counts = Object.fromEntries(changeClasses.map((name) => [name, 0]));
	const all = [
		...versions,
		...resources.flatMap(({ changes }) => changes),
		...recorder,
		...gaps
	];
	for (const change of all) counts[change.class]++;
	return counts;
}
function visibleChanges(diff) {
	const { ephemeral, ...others } = countByClass(diff);
	return Object.values(others).reduce((sum, count) => sum + count, 0);
}

// actions/record-config/history/entry.ts
const ENTRY_SCHEMA = "https://ai-ops.dev/record-entry/v1";
async function sealEntry(entry, signer) {
	const unsigned = { ...entry };
	const sealed = signer === void 0 ? unsigned : {
		...unsigned,
		signature: await signatureOf(unsigned, signer)
	};
	const bytes = Buffer.from(canonicalJson(sealed));
	return {
		entry,
		bytes,
		digest: sha256Of(bytes)
	};
}
function parseEntry(bytes) {
	const entry = entryIn(bytes);
	return entry === void 0 ? void 0 : {
		entry,
		bytes,
		digest: sha256Of(bytes)
	};
}
function entryIn(bytes) {
	let value;
	try {
		value = JSON.parse(bytes.toString("utf8"));
	} catch {
		return;
	}
	if (!isJsonObject(value) || value.schema !== "https://ai-ops.dev/record-entry/v1") return void 0;
	const { system, release, sequence, previous, record, state, collectedAt, run, nonce } = value;
	if (typeof system !== "string" || typeof release !== "string" || typeof collectedAt !== "string") return void 0;
	if (typeof sequence !== "number" || !Number.isSafeInteger(sequence) || sequence < 1) return void 0;
	if (previous !== null && !isSha256(previous)) return void 0;
	if (!isSha256(record) || !isSha256(state)) return void 0;
	if (typeof run !== "string" || typeof nonce !== "string") return void 0;
	return {
		schema: ENTRY_SCHEMA,
		system,
		release,
		sequence,
		previous,
		record,
		state,
		collectedAt,
		run,
		nonce
	};
}
function isSignedBy({ bytes }, verifiers) {
	const value = JSON.parse(bytes.toString("utf8"));
	if (!isJsonObject(value) || !isJsonObject(value.signature)) return false;
	const { signature, ...unsigned } = value;
	if (!isJsonObject(signature) || typeof signature.ed25519 !== "string") return false;
	const verifier = verifiers.find((one) => keyOf(one) === signature.key);
	if (verifier === void 0) return false;
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.verify)(null, signedBytes(unsigned), verifier.publicKey, Buffer.from(signature.ed25519, "base64"));
}
async function signatureOf(unsigned, signer) {
	const signature = await signer.sign(signedBytes(unsigned));
	return {
		key: keyOf(signer.verifier),
		ed25519: Buffer.from(signature).toString("base64")
	};
}
function signedBytes(unsigned) {
	return Buffer.from(`${ENTRY_SCHEMA}\n${canonicalJson(unsigned)}`);
}
function keyOf({ name, keyId }) {
	return `${name}+${keyId.toString("hex")}`;
}

// actions/record-config/history/keyring.ts
function requireTrusted(checkpoint, { verifiers }, where) {
	if (verifiers.length === 0) return;
	const state = checkSignatures(checkpoint.note, verifiers);
	if (state === "valid") return;
	const reasons = {
		unsigned: "the history is not signed, so it is not known who wrote it",
		"unknown-key": `the history is signed by ${checkpoint.note.signatures.map(({ name }) => name).join(", ")} with a key that is not trusted here`,
		invalid: "the signature of the history is wrong: the checkpoint was changed after it was signed"
	};
	throw new _chunks_shared$0.yt(`${reasons[state]}.`, {
		where: `${where}/checkpoint`,
		allowed: `a signature by ${verifiers.map(formatVerifier).join(" or ")}`,
		next: "If the key was changed on purpose, add the old one to `verification-keys`; if the history was never signed, start a new one under another `history-prefix`."
	});
}
function requireSigner({ note }, { signer }, where) {
	if (signer !== void 0 || note.signatures.length === 0) return;
	throw new _chunks_shared$0.yt("the history is signed, and this run has no key to sign with.", {
		where: `${where}/checkpoint`,
		next: "Give `signing-key` or `signing-key-arn`; in a reusable workflow, the secret must be passed on, and an environment must have it."
	});
}

// actions/record-config/history/layout.ts
const layout = {
	checkpoint: "checkpoint",
	checkpointAt: (sequence) => `checkpoints/${padded(sequence)}`,
	entry: (sequence) => `entries/${padded(sequence)}.json`,
	record: (digest) => `records/${hex(digest)}.json`,
	body: (digest) => `bodies/${hex(digest).slice(0, 2)}/${hex(digest).slice(2)}.json`,
	tile: (level, index, width) => `tile/${level}/${tilePath(index, width)}`,
	bundle: (index, width) => `tile/entries/${tilePath(index, width)}`
};
const tileWidth = 256;
function tilePath(index, width) {
	const groups = [String(index % 1e3).padStart(3, "0")];
	for (let rest = Math.floor(index / 1e3); rest > 0; rest = Math.floor(rest / 1e3)) groups.unshift(`x${String(rest % 1e3).padStart(3, "0")}`);
	return `${groups.join("/")}${width === 256 ? "" : `.p/${width}`}`;
}
async function sequencesAfter(store, folder, size) {
	const names = await store.listAfter(folder, `${padded(size)}~`);
	const pattern = folder === "entries" ? /^(\d{10})\.json$/ : /^(\d{10})$/;
	return names.flatMap((name) => pattern.exec(name)?.[1] ?? []).map(Number);
}
function padded(sequence) {
	return String(sequence).padStart(10, "0");
}
function hex(digest) {
	return digest.slice(7);
}

// actions/record-config/history/merkle.ts
function leafHash(entry) {
	const bytes = typeof entry === "string" ? Buffer.from(entry) : entry;
	const prefixed = Buffer.allocUnsafe(bytes.length + 1);
	prefixed[0] = 0;
	prefixed.set(bytes, 1);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.hash)("sha256", prefixed, "buffer");
}
function nodeHash(left, right) {
	const prefixed = Buffer.allocUnsafe(65);
	prefixed[0] = 1;
	prefixed.set(left, 1);
	prefixed.set(right, 33);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.hash)("sha256", prefixed, "buffer");
}
const emptyRoot = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.hash)("sha256", "", "buffer");
function rootOf(hashes) {
	if (hashes.length === 0) return emptyRoot;
	let level = hashes;
	while (level.length > 1) level = parents(level);
	return level[0] ?? emptyRoot;
}
function parents(level) {
	const above = [];
	for (let i = 0; i < level.length; i += 2) {
		const left = level[i];
		const right = level[i + 1];
		if (left !== void 0) above.push(right === void 0 ? left : nodeHash(left, right));
	}
	return above;
}
function* prefixRoots(leaves) {
	const subtrees = [];
	for (const leaf of leaves) {
		let merged = {
			size: 1,
			hash: leaf
		};
		while (subtrees.at(-1)?.size === merged.size) {
			const left = subtrees.pop();
			if (left !== void 0) merged = {
				size: left.size * 2,
				hash: nodeHash(left.hash, merged.hash)
			};
		}
		subtrees.push(merged);
		yield subtrees.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right));
	}
}

// actions/record-config/history/tiles.ts
const emptyEdge = {
	size: 0,
	levels: [],
	entries: []
};
function edgeTiles(size) {
	const tiles = [];
	for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / 256)) {
		const width = count % 256;
		tiles.push({
			level,
			width,
			path: layout.tile(level, Math.floor(count / 256), width)
		});
	}
	return tiles;
}
function edgeBundle(size) {
	const width = size % 256;
	return width === 0 ? void 0 : layout.bundle(Math.floor(size / 256), width);
}
function appendToEdge(edge, appended) {
	const files = [];
	const levels = edge.levels.map((hashes) => [...hashes]);
	let entries = [...edge.entries];
	let size = edge.size;
	for (const entry of appended) {
		size++;
		entries.push(entry);
		pushHash({
			levels,
			level: 0,
			hash: leafHash(entry),
			size,
			files
		});
		if (entries.length === 256) {
			files.push({
				path: layout.bundle(size / 256 - 1, 256),
				content: formatBundle(entries)
			});
			entries = [];
		}
	}
	for (const { level, path, width } of edgeTiles(size)) if (width > 0) files.push({
		path,
		content: Buffer.concat(levels[level] ?? [])
	});
	const bundle = edgeBundle(size);
	if (bundle !== void 0) files.push({
		path: bundle,
		content: formatBundle(entries)
	});
	return {
		edge: {
			size,
			levels,
			entries
		},
		files
	};
}
function pushHash({ levels, level, hash, size, files }) {
	const hashes = levels[level] ?? [];
	levels[level] = hashes;
	hashes.push(hash);
	if (hashes.length < 256) return;
	const index = Math.floor(size / 256 ** (level + 1)) - 1;
	files.push({
		path: layout.tile(level, index, 256),
		content: Buffer.concat(hashes)
	});
	levels[level] = [];
	pushHash({
		levels,
		level: level + 1,
		hash: rootOf(hashes),
		size,
		files
	});
}
function rootOfEdge({ levels }) {
	return levels.reduce((lower, hashes) => {
		const all = lower === void 0 ? hashes : [...hashes, lower];
		return all.length === 0 ? void 0 : rootOf(all);
	}, void 0) ?? rootOf([]);
}
function allTiles(leaves) {
	const tiles = [];
	for (let level = 0, hashes = leaves; hashes.length > 0; level++) {
		const above = [];
		for (let first = 0; first < hashes.length; first += 256) {
			const inTile = hashes.slice(first, first + 256);
			const index = first / 256;
			const path = layout.tile(level, index, inTile.length);
			tiles.push({
				level,
				index,
				file: {
					path,
					content: Buffer.concat(inTile)
				}
			});
			if (inTile.length === 256) above.push(rootOf(inTile));
		}
		hashes = above;
	}
	return tiles;
}
function parseTile(content, width) {
	if (content.length !== width * 32) return void 0;
	const bytes = Buffer.from(content);
	return Array.from({ length: width }, (_, i) => bytes.subarray(i * 32, (i + 1) * 32));
}
function formatBundle(entries) {
	return Buffer.concat(entries.flatMap((entry) => {
		const length = Buffer.alloc(2);
		length.writeUInt16BE(entry.length);
		return [length, entry];
	}));
}
function parseBundle(content, width) {
	const bytes = Buffer.from(content);
	const entries = [];
	let offset = 0;
	while (offset + 2 <= bytes.length) {
		const end = offset + 2 + bytes.readUInt16BE(offset);
		if (end > bytes.length) return void 0;
		entries.push(bytes.subarray(offset + 2, end));
		offset = end;
	}
	return offset === bytes.length && entries.length === width ? entries : void 0;
}

// actions/record-config/history/head.ts
async function readHead(store, system, trust) {
	const checkpoint = await readCheckpoint(store, system, trust);
	const size = checkpoint?.value.size ?? 0;
	const edge = checkpoint === void 0 ? emptyEdge : await readEdge(store, checkpoint.value);
	const covered = size === 0 ? void 0 : await readLastEntry(store, edge);
	const beyond = await Promise.all([sequencesAfter(store, "entries", size), sequencesAfter(store, "checkpoints", size)]);
	const pending = await readPending({
		store,
		system,
		size,
		covered,
		keyring: trust
	});
	const end = Math.max(0, ...beyond.map((sequences) => sequences.at(-1) ?? 0));
	const next = size + pending.length + 1;
	if (end >= next) throw damaged$1(store, layout.entry(next), `entry ${next} is missing, though there is something of entry ${end}: an old checkpoint was put back, or entries were deleted`);
	return {
		checkpoint,
		edge,
		pending,
		last: pending.at(-1) ?? covered
	};
}
async function readCheckpoint(store, system, trust) {
	const file = await store.read(layout.checkpoint);
	if (file === void 0) return void 0;
	const value = parseCheckpoint(file.content.toString("utf8"));
	if (value === void 0) throw damaged$1(store, layout.checkpoint, "it is not a checkpoint");
	if (value.origin !== originOf(system)) throw damaged$1(store, layout.checkpoint, `it is of ${value.origin}, not of ${originOf(system)}`);
	requireTrusted(value, trust, store.location);
	return {
		value,
		content: file.content,
		version: file.version
	};
}
async function readEdge(store, { size, root }) {
	const levels = await Promise.all(edgeTiles(size).map(async ({ path, width }) => {
		if (width === 0) return [];
		const hashes = parseTile((await store.read(path))?.content ?? Buffer.alloc(0), width);
		if (hashes === void 0) throw damaged$1(store, path, `it is missing or does not hold ${width} hashes`);
		return hashes;
	}));
	if (!rootOfEdge({ levels }).equals(root)) throw damaged$1(store, layout.checkpoint, "its root is not that of the tiles");
	return {
		size,
		levels,
		entries: await readEdgeEntries(store, size, levels[0] ?? [])
	};
}
async function readEdgeEntries(store, size, leaves) {
	const path = edgeBundle(size);
	if (path === void 0) return [];
	const entries = parseBundle((await store.read(path))?.content ?? Buffer.alloc(0), size % 256);
	if (entries === void 0) throw damaged$1(store, path, "it is missing or is not a bundle of that many entries");
	const edited = entries.findIndex((entry, i) => !leaves[i]?.equals(leafHash(entry)));
	if (edited >= 0) throw damaged$1(store, path, `the hash of its entry ${edited + 1} is not the one in the tiles`);
	return entries;
}
async function readLastEntry(store, { size, levels, entries }) {
	const path = layout.entry(size);
	const stored = parseEntry((await store.read(path))?.content ?? Buffer.alloc(0));
	if (stored === void 0) throw damaged$1(store, path, "it is missing or is not an entry");
	const inBundle = entries.at(-1);
	if (inBundle !== void 0 && !inBundle.equals(stored.bytes)) throw damaged$1(store, path, "it is not the entry that the bundle holds");
	if (!(levels[0]?.at(-1) ?? await lastLeafOfFullTile(store, size)).equals(leafHash(stored.bytes))) throw damaged$1(store, path, "its hash is not the one in the tiles");
	return stored;
}
async function lastLeafOfFullTile(store, size) {
	const path = layout.tile(0, size / 256 - 1, 256);
	const leaf = parseTile((await store.read(path))?.content ?? Buffer.alloc(0), 256)?.at(-1);
	if (leaf === void 0) throw damaged$1(store, path, "it is missing or is not a full tile");
	return leaf;
}
async function readPending({ store, system, size, covered, keyring: { verifiers } }) {
	const pending = [];
	for (let sequence = size + 1;; sequence++) {
		const path = layout.entry(sequence);
		const file = await store.read(path);
		if (file === void 0) return pending;
		const stored = parseEntry(file.content);
		if (stored === void 0) throw damaged$1(store, path, "it is not an entry");
		const { entry } = stored;
		const previous = pending.at(-1) ?? covered;
		if (entry.system !== system || entry.sequence !== sequence || entry.previous !== (previous?.digest ?? null)) throw damaged$1(store, path, "it does not follow the entry before it");
		if (verifiers.length > 0 && !isSignedBy(stored, verifiers)) throw damaged$1(store, path, "no checkpoint covers it and no trusted key signed it: someone else put it there");
		const record = await store.read(layout.record(entry.record));
		if (record === void 0 || sha256Of(record.content) !== entry.record) throw damaged$1(store, layout.record(entry.record), `the record of entry ${sequence} is missing or was changed`);
		pending.push(stored);
	}
}
function damaged$1(store, path, why) {
	return new _chunks_shared$0.yt(`the history cannot be continued: ${why}.`, {
		where: `${store.location}/${path}`,
		next: "Run `mode: verify` to see what was changed, and restore it from the bucket’s versions."
	});
}

// actions/record-config/history/known-checkpoints.ts
const RELEASE = /^release:(.+)$/;
const ASSET = "checkpoint";
const NEWEST = 100;
const MOST_BYTES = 65536;
async function readKnownCheckpoints(items, system, world) {
	return (await Promise.all(items.map((item) => {
		const tag = RELEASE.exec(item)?.[1];
		if (tag === void 0) return readCheckpointFile(item, world);
		return tag === "latest" ? newestOfReleases(system, world) : checkpointOfRelease(tag, world);
	}))).filter((one) => one !== void 0);
}
async function readCheckpointFile(path, { runner }) {
	const where = whereOf(path);
	const otherRoots = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(path) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path)] : [];
	const text = (0,_chunks_shared$0.i)({
		root: runner.workspace,
		otherRoots,
		path,
		where
	}, MOST_BYTES);
	if (text !== void 0) return {
		name: path,
		text
	};
	throw new _chunks_shared$0.yt("there is no such file.", {
		where,
		next: "Fetch it before this step, or name a release: `release:latest`."
	});
}
async function newestOfReleases(system, world) {
	const { data } = await world.github().request("GET /repos/{owner}/{repo}/releases", {
		...repositoryOf(world),
		per_page: NEWEST,
		request: { signal: world.signal }
	});
	for (const release of data) {
		const known = release.draft ? void 0 : await assetOf(release, world);
		const origin = known === void 0 ? void 0 : parseCheckpoint(known.text)?.origin;
		if (known !== void 0 && (origin === void 0 || origin === originOf(system))) return known;
	}
	world.log.warning(`None of the newest ${data.length} releases keeps a checkpoint of ${system}: whether the history was rewritten is judged by itself alone. This is in order before the first release with a record.`);
}
async function checkpointOfRelease(tag, world) {
	const { data } = await world.github().request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
		...repositoryOf(world),
		tag,
		request: { signal: world.signal }
	});
	const known = await assetOf(data, world);
	if (known !== void 0) return known;
	throw new _chunks_shared$0.yt(`the release ${tag} has no asset \`${ASSET}\`.`, { where: whereOf(`release:${tag}`) });
}
async function assetOf(release, world) {
	const asset = release.assets.find(({ name, size }) => name === ASSET && size <= MOST_BYTES);
	if (asset === void 0) return void 0;
	const { data } = await world.github().request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
		...repositoryOf(world),
		asset_id: asset.id,
		headers: { accept: "application/octet-stream" },
		request: {
			signal: world.signal,
			parseSuccessResponseBody: false
		}
	});
	if (!(data instanceof ReadableStream)) throw new Error("GitHub gave no file for the asset.");
	return {
		name: `release ${release.tag_name}: ${ASSET}`,
		text: await new Response(data).text()
	};
}
function repositoryOf({ runner }) {
	const [owner = "", repo = ""] = runner.repository.split("/");
	return {
		owner,
		repo
	};
}
function whereOf(item) {
	return `input known-checkpoints: ${item}`;
}

// actions/record-config/history/read-record.ts
const parallelReads$4 = 16;
async function readRecord(store, digest) {
	const content = await readByDigest(store, layout.record(digest), digest);
	const record = parseRecord(content);
	if (record === void 0) throw damaged(store, layout.record(digest), "it is not a record");
	return record;
}
async function readBodies(store, digests) {
	const bodies = new Map();
	await (0,_chunks_shared$0.D)([...new Set(digests)], parallelReads$4, async (digest) => {
		const content = await readByDigest(store, layout.body(digest), digest);
		bodies.set(digest, JSON.parse(content.toString("utf8")));
	});
	return bodies;
}
async function readByDigest(store, path, digest) {
	const file = await store.read(path);
	if (file === void 0) throw damaged(store, path, "it is missing");
	if (sha256Of(file.content) !== digest) throw damaged(store, path, "it was changed after it was recorded");
	return file.content;
}
function damaged(store, path, why) {
	return new _chunks_shared$0.yt(`the history is damaged: ${why}.`, {
		where: `${store.location}/${path}`,
		next: "Run `mode: verify` to see what was changed, and restore it from the bucket’s versions."
	});
}

// actions/record-config/history/verify-checkpoint.ts
const parallelReads$3 = 32;
function checkpointFindings(file, checkpoint, { system, verifiers }) {
	const finding = (kind, message) => {
		return {
			kind,
			sequence: void 0,
			path: layout.checkpoint,
			message
		};
	};
	if (file === void 0) return {
		findings: [finding("checkpoint-missing", "there is no checkpoint")],
		signature: "not-checked"
	};
	if (checkpoint === void 0) return {
		findings: [finding("checkpoint-malformed", "it is not a checkpoint")],
		signature: "not-checked"
	};
	const findings = [];
	if (checkpoint.origin !== originOf(system)) {
		const message = `it is of ${checkpoint.origin}, not of ${originOf(system)}`;
		findings.push(finding("checkpoint-origin", message));
	}
	if (verifiers.length === 0) return {
		findings,
		signature: "not-checked"
	};
	const signature = checkSignatures(checkpoint.note, verifiers);
	if (signature !== "valid") findings.push(finding("checkpoint-signature", signatureMessages[signature]));
	return {
		findings,
		signature
	};
}
const signatureMessages = {
	unsigned: "it is not signed",
	"unknown-key": "no trusted key signed it: someone else wrote it, or the key was changed",
	invalid: "its signature is wrong: it was changed after it was signed"
};
function rewrittenSince({ known, verifiers, system }, leaves, size) {
	return known.flatMap(({ name, text }) => {
		const checkpoint = parseCheckpoint(text);
		if (checkpoint === void 0) return [{
			kind: "checkpoint-malformed",
			sequence: void 0,
			path: name,
			message: "it is not a checkpoint"
		}];
		if (checkpoint.origin !== originOf(system)) return [{
			kind: "checkpoint-origin",
			sequence: void 0,
			path: name,
			message: `it is of ${checkpoint.origin}, not of ${originOf(system)}`
		}];
		if (verifiers.length > 0 && checkSignatures(checkpoint.note, verifiers) !== "valid") return [{
			kind: "checkpoint-signature",
			sequence: void 0,
			path: name,
			message: "the checkpoint that was kept carries no valid signature of a trusted key"
		}];
		if (checkpoint.size > size) {
			const message = `the history had ${checkpoint.size} entries once, now it has ${size}: its end was cut off or an old checkpoint was put back`;
			return [{
				kind: "truncated",
				sequence: size + 1,
				path: name,
				message
			}];
		}
		if (rootOf(leaves.slice(0, checkpoint.size)).equals(checkpoint.root)) return [];
		return [{
			kind: "forked",
			sequence: void 0,
			path: name,
			message: `the first ${checkpoint.size} entries are not those that were there when this checkpoint was made: the history was rewritten, or is another one`
		}];
	});
}
async function pastCheckpointFindings(store, { system, verifiers }, leaves) {
	const findings = [];
	const roots = [...prefixRoots(leaves)].map((root, i) => ({
		root,
		sequence: i + 1
	}));
	await (0,_chunks_shared$0.D)(roots, parallelReads$3, async ({ root, sequence }) => {
		const path = layout.checkpointAt(sequence);
		const problem = pastProblem(await store.read(path), {
			origin: originOf(system),
			size: sequence,
			root
		}, verifiers);
		if (problem !== void 0) findings.push({
			kind: "past-checkpoint-edited",
			sequence,
			path,
			message: problem
		});
	});
	return findings;
}
function pastProblem(file, expected, verifiers) {
	if (file === void 0) return "the checkpoint of that moment is missing";
	const checkpoint = parseCheckpoint(file.content.toString("utf8"));
	if (checkpoint === void 0) return "it is not a checkpoint";
	const { origin, size, root, note } = checkpoint;
	if (origin !== expected.origin || size !== expected.size || !root.equals(expected.root)) return "it says something else of the history than its entries";
	if (verifiers.length === 0) return void 0;
	const signature = checkSignatures(note, verifiers);
	return signature === "valid" ? void 0 : signatureMessages[signature];
}

// actions/record-config/history/require-contained.ts
async function requireContained(store, { checkpoint }, options) {
	if (options.known.length === 0) return;
	const size = checkpoint?.value.size ?? 0;
	const leaves = await readLeaves(store, size);
	if (checkpoint !== void 0 && !rootOf(leaves).equals(checkpoint.value.root)) throw refused(store, layout.checkpoint, "its root is not that of the tiles");
	const [finding] = rewrittenSince(options, leaves, size);
	if (finding !== void 0) throw refused(store, finding.path, finding.message);
}
async function readLeaves(store, size) {
	return (await Promise.all(Array.from({ length: Math.ceil(size / 256) }, async (_, index) => {
		const width = Math.min(256, size - index * 256);
		const path = layout.tile(0, index, width);
		const hashes = parseTile((await store.read(path))?.content ?? Buffer.alloc(0), width);
		if (hashes === void 0) throw refused(store, path, `it is missing or does not hold ${width} hashes`);
		return hashes;
	}))).flat();
}
function refused(store, what, why) {
	return new _chunks_shared$0.yt(`the history is not continued: ${what}: ${why}.`, {
		where: store.location,
		next: "Run `mode: verify` with the same `known-checkpoints`, and restore the history from the bucket’s versions."
	});
}

// actions/shared/secrets/secret-places.ts
const PLACES = [
	["command", /^(command|commands|args|containerarguments|entrypoint|containerentrypoint|cmd|buildspec|startcommand|buildcommand|commandline|runcommands?|script|content)$/],
	["variables", /(environment|environments?variables|env(vars?)?(map)?|variables?|params|parameters|parameteroverrides|arguments|hyperparameters|connectionproperties|propertymap|optionsettings|configurationoptions|configproperties)$/],
	["headers", /(?<!allow|allowed|expose|exposed|forwarded|vary)(headers|httpheaderconfig|customheaders)$/],
	["opaque", /^(userdata|userdatabase64|cloudinit|cloudconfig|secretstring|secretbinary|masteruserpassword|authtoken)$/]
];
const known = new Map();
function secretPlaceOf(name) {
	if (known.has(name)) return known.get(name);
	const plain = plainName(name);
	const place = PLACES.find(([, pattern]) => pattern.test(plain))?.[0];
	if (known.size < 1e4) known.set(name, place);
	return place;
}
const NAMING = /^(name|key|parametername|parameterkey|headername|httpheadername|optionname|variablename|propertyname|header|(attribute|setting|field|config|argument|export)name|(output|property|metadata|config)key|id|label|k)$/;
function pairNameIn(object) {
	const members = Object.keys(object);
	if (!members.some(isPairValue)) return void 0;
	return members.find((member) => NAMING.test(plainName(member)));
}
function isPairValue(member) {
	return /(values?|^v)$/i.test(member);
}
function plainName(name) {
	return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

// actions/record-config/normalise/holding.ts
function holdingOfMember(object, member, { holding, isItem, isPlain }) {
	const value = object[member] ?? null;
	if (holding === "secret" || isKeyMaterial(object, member)) return "secret";
	if (holding !== "variables" && holding !== "headers") {
		const called = isPairValue(member) ? object[pairNameIn(object) ?? member] : member;
		return holdingByName(typeof called === "string" ? called : member, value);
	}
	const pairName = isItem || holding === "headers" ? pairNameIn(object) : void 0;
	if (pairName !== void 0) {
		if (!isPairValue(member)) return holdingByName(member, value);
		const name = object[pairName];
		return typeof name === "string" && isPlain(name) ? "nothing" : "secret";
	}
	if (isJsonArray(object.Items ?? object.items)) return plainName(member) === "items" ? holding : "nothing";
	const inside = isContainer(value) ? holdingByName(member, value) : "nothing";
	if (inside !== "nothing") return inside;
	return isPlain(member) ? "nothing" : "secret";
}
function isKeyMaterial(object, member) {
	if (object.kind === "Secret") return member === "data" || member === "stringData";
	return typeof object.kty === "string" && /^(d|p|q|dp|dq|qi|k|oth)$/.test(member);
}
function holdingByName(name, value) {
	const place = secretPlaceOf(name);
	if (place === "opaque") return "secret";
	if (place === "command") return "command";
	if (place !== void 0) return isBuildEnvironment(value) ? "nothing" : place;
	return isJsonObject(value) && (0,_chunks_shared$0.Ot)(name) && !name.endsWith("s") ? "secret" : "nothing";
}
function isSecretItem(text, before, { holding, isPlain }) {
	const words = before.filter((word) => typeof word === "string");
	if (words.length > 0 && (0,_chunks_shared$0.Tt)(words, text)) return true;
	if (holding === "command" && words.at(-1) === "-p" && (0,_chunks_shared$0.wt)([...words, text].join(" "))) return true;
	const [, name] = /^([^=:]+)[=:]/.exec(text) ?? [];
	return (holding === "variables" || holding === "headers") && name !== void 0 && !isPlain(name);
}
function isHeldSecret(text, holding, isPlain) {
	if (holding === "secret") return true;
	if (holding === "variables") return /^\s*[A-Za-z_]\w*=\S/m.test(text);
	return holding === "command" && ((0,_chunks_shared$0.wt)(text) || (0,_chunks_shared$0.Et)(text).some((name) => !isPlain(name)));
}
function isBuildEnvironment(value) {
	if (!isJsonObject(value)) return false;
	return ["computeType", "image"].every((name) => Object.hasOwn(value, name) || Object.hasOwn(value, name.charAt(0).toUpperCase() + name.slice(1)));
}
function isContainer(value) {
	return isJsonObject(value) || isJsonArray(value);
}

// actions/record-config/normalise/normalise.ts
function normalise({ body, type, key, redaction }) {
	return normaliseValue(body, {
		place: topOfType(type),
		name: type.slice(type.lastIndexOf(":") + 1),
		holding: "nothing",
		isItem: true
	}, {
		redaction,
		key,
		path: []
	});
}
function normaliseValue(value, here, walk) {
	if (typeof value === "string") return normaliseText(value, here, walk);
	if (typeof value === "number") return normaliseNumber(value, here, walk);
	if (isJsonArray(value)) return normaliseItems(value, here, walk);
	if (!isJsonObject(value) || isRedacted(value)) return value;
	if (isEmbedded(value)) return embedded(value.$json, here, walk);
	const named = withoutSecretNames(value, walk);
	const own = placeOf$3(named, here.place);
	const { isPlain } = walk.redaction;
	const inherited = (0,_chunks_shared$0.Ot)(here.name) ? here : void 0;
	return mapMembers(named, (inside, member) => {
		const isBody = walk.path.length === 0 && member === "configuration";
		walk.path.push(member);
		const holding = holdingOfMember(named, member, {
			...here,
			isPlain
		});
		const name = isBody ? here.name : nameOf$4(named, member, inherited);
		const normal = normaliseValue(inside, {
			place: step(own, member),
			name,
			holding,
			isItem: isBody
		}, walk);
		walk.path.pop();
		return normal;
	});
}
const MOST_ARGUMENTS = 16;
function normaliseItems(items, here, walk) {
	const { place, name, holding } = here;
	const inner = step(place, "*");
	const { isPlain } = walk.redaction;
	const normal = items.map((item, i) => {
		walk.path.push(`[${keyIn(item, place.keyedBy)}]`);
		const before = place.set ? [] : items.slice(Math.max(0, i - MOST_ARGUMENTS), i);
		const isSecret = typeof item === "string" && isSecretItem(item, before, {
			holding,
			isPlain
		});
		const one = normaliseValue(item, {
			place: inner,
			name,
			holding: isSecret ? "secret" : holding,
			isItem: true
		}, walk);
		walk.path.pop();
		return one;
	});
	return place.set || place.keyedBy !== void 0 ? sorted(normal, inner, place.keyedBy) : normal;
}
function normaliseText(text, here, walk) {
	if (text === "") return text;
	if ((0,_chunks_shared$0.Ot)(here.name) && !(0,_chunks_shared$0.Dt)(text) || isHeldSecret(text, here.holding, walk.redaction.isPlain)) return secret(text, walk);
	const document = parseEmbeddedJson(text);
	if (document !== void 0) return embedded(document, here, walk);
	return (0,_chunks_shared$0.Ct)(here.name, text) === void 0 ? text : secret(text, walk);
}
function normaliseNumber(value, { name, holding }, walk) {
	return holding === "secret" || (0,_chunks_shared$0.Ot)(name) ? secret(String(value), walk) : value;
}
function secret(text, { key, path, redaction }) {
	return redacted(text, [key, ...path].join("\0"), redaction.key);
}
function withoutSecretNames(object, { key, path, redaction }) {
	if (!Object.keys(object).some(isSecret)) return object;
	const taken = new Set();
	const members = Object.entries(object).map(([name, value]) => {
		if (!isSecret(name)) return [name, value];
		const { $secret } = redacted(name, [key, ...path].join("\0"), redaction.key);
		let other = `$secret name, ${$secret}`;
		while (taken.has(other)) other += "'";
		taken.add(other);
		return [other, value];
	});
	return Object.fromEntries(members);
}
const knownNames = new Map();
function isSecret(name) {
	if (name.length < 12) return false;
	const known = knownNames.get(name);
	if (known !== void 0) return known;
	const is = (0,_chunks_shared$0.Ct)("", name) !== void 0;
	if (knownNames.size < 1e4) knownNames.set(name, is);
	return is;
}
function embedded(document, here, walk) {
	return { $json: normaliseValue(document, {
		...here,
		place: embeddedPlace(document, here.place)
	}, walk) };
}
const SAYS_WHERE = /(arn|name|id|ref|key|from|type|path|provider|parameter)$/i;
function nameOf$4(object, member, inherited) {
	const isPair = isPairValue(member);
	if (inherited !== void 0 && (isPair || !inherited.isItem && !SAYS_WHERE.test(member))) return inherited.name;
	if (!isPair) return member;
	const name = object[pairNameIn(object) ?? member];
	return typeof name === "string" ? name : member;
}
function sorted(items, inner, keyedBy) {
	const textsOf = (sortable) => {
		sortable.texts ??= textsToSortBy(sortable.item, inner);
		return sortable.texts;
	};
	const sortables = items.map((item) => ({
		item,
		key: keyIn(item, keyedBy)
	}));
	sortables.sort((a, b) => {
		if (a.key !== b.key) return compare(a.key, b.key);
		const [durableA, completeA] = textsOf(a);
		const [durableB, completeB] = textsOf(b);
		return compare(durableA, durableB) || compare(completeA, completeB);
	});
	return sortables.map(({ item }) => item);
}
function keyIn(item, keyedBy) {
	const key = keyedBy !== void 0 && isJsonObject(item) ? memberNamed(item, keyedBy) : void 0;
	return typeof key === "string" ? key : "";
}
function textsToSortBy(item, place) {
	const lasting = durablePart(item, place);
	const complete = canonicalJson(item);
	if (lasting === item) return [complete, complete];
	return [lasting === void 0 ? "" : canonicalJson(lasting), complete];
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// actions/record-config/normalise/texts.ts
function canonicalTexts(body, type) {
	return textsOf(body, topOfType(type));
}
function textsOf(value, place) {
	if (place.ephemeral || value === null) return {
		complete: canonicalJson(value),
		durable: void 0
	};
	if (isJsonArray(value)) return arrayTexts(value, place);
	if (isJsonObject(value) && !isEmbedded(value)) return objectTexts(value, place);
	const complete = canonicalJson(value);
	return {
		complete,
		durable: complete
	};
}
function arrayTexts(items, place) {
	const inner = step(place, "*");
	const texts = new Texts("[", "]");
	for (const item of items) texts.add("", textsOf(item, inner));
	return texts.end();
}
function objectTexts(value, place) {
	const own = placeOf$3(value, place);
	const texts = new Texts("{", "}");
	for (const name of Object.keys(value).sort()) texts.add(`${canonicalJson(name)}:`, textsOf(value[name] ?? null, step(own, name)));
	return texts.end();
}
var Texts = class {
	#close;
	#complete;
	#durable;
	#separator = "";
	constructor(open, close) {
		this.#complete = open;
		this.#close = close;
	}
	add(label, { complete, durable }) {
		if (durable !== complete) this.#durable ??= this.#complete;
		if (this.#durable !== void 0 && durable !== void 0) this.#durable += (this.#durable.length > 1 ? "," : "") + label + durable;
		this.#complete += this.#separator + label + complete;
		this.#separator = ",";
	}
	end() {
		const complete = this.#complete + this.#close;
		const durable = this.#durable === void 0 ? complete : this.#durable + this.#close;
		return {
			complete,
			durable: durable.length > 2 ? durable : void 0
		};
	}
};

// actions/record-config/normalise/withhold.ts
function withoutSecret(text) {
	const reason = (0,_chunks_shared$0.Ct)("", text);
	return reason === void 0 ? text : `(withheld: ${reason})`;
}
function gapWithoutSecret(gap) {
	return {
		...gap,
		subject: withoutSecret(gap.subject),
		reason: withoutSecret(gap.reason)
	};
}
function versionsWithoutSecrets({ code, data, model, container }) {
	const clean = (references) => references.map((one) => ({
		...one,
		name: withoutSecret(one.name),
		version: withoutSecret(one.version),
		uri: one.uri === null ? null : withoutSecret(one.uri)
	}));
	return {
		code: clean(code),
		data: clean(data),
		model: clean(model),
		container: clean(container)
	};
}
function gapOfName({ key, type }) {
	const reason = (0,_chunks_shared$0.Ct)("", key);
	if (reason === void 0) return void 0;
	return {
		subject: `${type}/(withheld)`,
		kind: "unsupported",
		reason: `its name holds a secret in clear, so that it is not recorded: ${reason}`
	};
}

// actions/record-config/policy/open-policy-agent.ts
const OPA_RULE = "opa";
async function ruleOfOpa(server, input, world) {
	const answer = await askServer(server, {
		path: "",
		send: { input }
	}, world);
	return {
		id: "opa",
		description: "The decision of the Open Policy Agent names no breach.",
		level: "mandatory",
		judge() {
			if (answer.status !== 200) throw new Error(`OPA gave no decision (${toldBy(answer, server)})`);
			return breachesIn(answer.text);
		}
	};
}
function breachesIn(text) {
	const answer = parse(text);
	if (typeof answer !== "object" || answer === null || !("result" in answer)) throw new Error("the decision is undefined: is the path in `opa-url` that of a rule?");
	const { result } = answer;
	if (!Array.isArray(result)) throw new Error(`the decision is no list but ${result === null ? "null" : typeof result}; a set of messages is needed, such as \`deny contains message if { … }\``);
	return result.map((item) => breachOf$1(item));
}
function breachOf$1(item) {
	if (typeof item === "string") return {
		subject: "release",
		message: item
	};
	if (typeof item === "object" && item !== null && "message" in item && typeof item.message === "string") return {
		subject: "subject" in item && typeof item.subject === "string" ? item.subject : "release",
		message: item.message
	};
	throw new Error("the decision has an item that is neither a message nor a map with `message` and `subject`");
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Error(`the decision is not JSON: ${(0,_chunks_shared$0.St)(error)}`);
	}
}

// actions/record-config/policy/rules.ts
const rules = [
	{
		id: "coverage",
		description: "Everything that was to be recorded was recorded.",
		level: "mandatory",
		judge: ({ record }) => record.gaps.map(({ subject, reason }) => ({
			subject,
			message: `not recorded: ${reason}`
		}))
	},
	{
		id: "container-digest",
		description: "Each container image is known by its digest: a tag can be moved.",
		level: "mandatory",
		judge: ({ record }) => withoutDigest(record.versions.container, "the image is known by its tag alone")
	},
	{
		id: "model-pinned",
		description: "Each model is known by a digest or by a version that cannot be overwritten.",
		level: "advisory",
		judge: ({ record }) => withoutDigest(record.versions.model.filter(({ source }) => source !== "sagemaker"), "the model has no digest: what its version names can be overwritten")
	},
	{
		id: "code-commit",
		description: "The code is known by a full commit id.",
		level: "advisory",
		judge: ({ record }) => record.versions.code.filter(({ version }) => !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(version)).map(({ name, version }) => ({
			subject: `code ${name}`,
			message: `${version} is not a full commit id`
		}))
	},
	{
		id: "recorder-on",
		description: "AWS Config records, and delivers what it records.",
		level: "advisory",
		judge: ({ record: { recorder } }) => {
			const breach = (message) => [{
				subject: "AWS Config",
				message
			}];
			if (recorder.state === "unknown") return breach(`its state could not be read: ${recorder.reason}`);
			if (recorder.state === "absent") return breach("there is no recorder");
			if (!recorder.recording) return breach(`the recorder ${recorder.name} is stopped`);
			if (recorder.channel === null) return breach("there is no delivery channel");
			return recorder.channel.lastErrorCode === null ? [] : breach(`the delivery channel fails: ${recorder.channel.lastErrorCode}`);
		}
	},
	{
		id: "security-change",
		description: "No change of class security since the record before.",
		level: "advisory",
		judge: ({ diff }) => (diff?.resources ?? []).flatMap(({ key, changes }) => changes.filter((change) => change.class === "security").map(({ op, label }) => ({
			subject: key,
			message: `${op} ${label}`
		})))
	}
];
function withoutDigest(references, message) {
	return references.filter(({ digest }) => digest === null).map(({ name, version }) => ({
		subject: `${name} ${version}`,
		message
	}));
}

// actions/record-config/policy/load-rules.ts
const where = "input policy-module";
async function loadRules(path, workspace) {
	if (path === void 0) return rules;
	const entry = (0,_chunks_shared$0.t)({
		root: workspace,
		path,
		where
	});
	if (entry?.kind !== "file") throw new _chunks_shared$0.yt("the module cannot be loaded: there is no such file.", {
		where,
		given: path,
		next: "A path counts from the workspace; was the repository checked out?"
	});
	const exported = await importDefault(entry.fullPath);
	if (!Array.isArray(exported)) throw refuse(path, "its default export is not a list", typeof exported);
	const rules$1 = [...rules];
	for (const [i, rule] of exported.entries()) {
		if (!isRule(rule)) throw refuse(path, `rule ${i + 1} is none`, JSON.stringify(rule) ?? typeof rule);
		if (rule.id === "opa" || rules$1.some(({ id }) => id === rule.id)) throw refuse(path, `rule ${i + 1} has the id of another`, rule.id);
		rules$1.push(rule);
	}
	return rules$1;
}
async function importDefault(path) {
	try {
		const module = await import(
			/* webpackIgnore: true */
			(0,node_url__WEBPACK_IMPORTED_MODULE_8__.pathToFileURL)(path).href
);
		return typeof module === "object" && module !== null && "default" in module ? module.default : void 0;
	} catch (error) {
		throw new _chunks_shared$0.yt(`the module cannot be loaded: ${(0,_chunks_shared$0.St)(error)}`, {
			where,
			given: path
		}, { cause: error });
	}
}
function isRule(value) {
	if (typeof value !== "object" || value === null) return false;
	if (!("id" in value && "description" in value && "level" in value && "judge" in value)) return false;
	const { id, description, level, judge } = value;
	return typeof id === "string" && /^[a-z][a-z0-9-]{0,62}$/.test(id) && typeof description === "string" && (level === "advisory" || level === "mandatory") && typeof judge === "function";
}
function refuse(path, what, given) {
	return new _chunks_shared$0.yt(`${path}: ${what}.`, {
		where,
		given: `\`${given}\``,
		allowed: "export default [{ id, description, level: \"advisory\" | \"mandatory\", judge(input) → [{ subject, message }] }]"
	});
}

// actions/record-config/modes/record/observation.ts
function stateNow({ versions, recorder, gaps, resources }) {
	const summaries = resources.map(({ key, type, source, complete, durable }) => {
		return [key, {
			type,
			source,
			complete,
			durable
		}];
	});
	return {
		versions,
		recorder,
		gaps,
		resources: Object.fromEntries(summaries)
	};
}

// actions/record-config/modes/record/saved-plan.ts
const MOST_DIFFERENCES = 5;
function savedForm({ recordText, bodies, follows }) {
	return {
		record: recordText,
		bodies: Object.fromEntries(bodies),
		follows
	};
}
function loadRecordPlan(path) {
	const where = `input plan: ${path}`;
	const { record, bodies, follows } = readSaved((0,_chunks_shared$0.pt)(path, "record-config").plan) ?? {};
	if (record === void 0 || bodies === void 0 || follows === void 0) throw new _chunks_shared$0.yt("this is not a plan of record-config.", { where });
	return {
		record,
		bodies,
		follows,
		where
	};
}
function confirmPlan(saved, planned, past) {
	const { record, follows, where } = saved;
	if (record.system !== planned.record.system || record.release !== planned.record.release) throw new _chunks_shared$0.yt(`the plan is for ${record.system} ${record.release}.`, {
		where,
		next: "Give the same `system` and `release` as when it was made."
	});
	const last = past.head.last;
	if (follows !== (last?.digest ?? null) && !(planned.isRecorded && last?.entry.previous === follows)) throw new _chunks_shared$0.bt("the history has another end than when the plan was made.", { where });
	const differences = differencesBetween(saved, planned);
	if (differences.length === 0) return planned;
	const more = differences.length - MOST_DIFFERENCES;
	throw new _chunks_shared$0.bt(`the plan is not what this run would record: what is deployed has changed since it was made, or someone changed the plan: ${differences.slice(0, MOST_DIFFERENCES).join("; ")}${more > 0 ? `; and ${more} more` : ""}.`, { where });
}
function differencesBetween({ record: saved, bodies }, { record }) {
	const differences = [];
	for (const member of ["repository", "commit"]) if (saved.collector?.[member] !== record.collector[member]) differences.push(`the ${member} is ${record.collector[member]}, not ${saved.collector?.[member]}`);
	const judged = (one) => canonicalJson(one ?? null);
	const { verdict } = record;
	if (judged(saved.verdict) !== judged(verdict)) {
		const rules = verdict.violations.map(({ rule, subject }) => `${rule}: ${subject}`);
		differences.push(`the policy says: ${rules.length === 0 ? "no violation" : rules.join(", ")}`);
	}
	const { versions, recorder } = diffRecords(saved, record, () => null);
	const lasting = ({ class: of }) => of !== "ephemeral";
	differences.push(...versions.filter(lasting).map(({ op, label }) => `${op} ${label}`));
	differences.push(...recorder.filter(lasting).map(({ op, label }) => `${op} recorder ${label}`));
	const gapsOf = ({ gaps }) => new Set(gaps.map((gap) => `${gap.subject} is ${gap.kind}, ${gap.reason}`));
	for (const gap of gapsOf(record).symmetricDifference(gapsOf(saved))) differences.push(gap);
	const keys = new Set([...Object.keys(saved.resources), ...Object.keys(record.resources)]);
	for (const key of keys) {
		const [before, after] = [saved.resources[key], record.resources[key]];
		if (before?.durable !== after?.durable || before?.type !== after?.type) differences.push(key);
		else if (before !== void 0 && isForged(before, bodies)) differences.push(`${key}: its body`);
	}
	return differences;
}
function isForged({ type, complete, durable }, bodies) {
	const body = bodies.get(complete);
	return body !== void 0 && sha256Of(canonicalTexts(JSON.parse(body), type).durable ?? "null") !== durable;
}
function readSaved(plan) {
	if (!isJsonObject(plan)) return void 0;
	const { record: recordText, bodies: texts, follows = null } = plan;
	if (typeof recordText !== "string" || !isJsonObject(texts)) return void 0;
	if (follows !== null && !isSha256(follows)) return void 0;
	const record = parseRecord(Buffer.from(recordText));
	const bodies = new Map();
	for (const [digest, body] of Object.entries(texts)) {
		if (!isSha256(digest) || typeof body !== "string" || sha256Of(body) !== digest) return void 0;
		bodies.set(digest, body);
	}
	return record === void 0 ? void 0 : {
		record,
		bodies,
		follows
	};
}

// actions/record-config/modes/record/unjudged.ts
function unjudgedRecord(now, { previous, stored }, { system, release }) {
	const state = stateNow(now);
	return {
		record: {
			schema: RECORD_SCHEMA,
			system,
			release,
			collectedAt: now.collectedAt,
			collector: now.collector,
			...state,
			redaction: { keyId: now.redactionKeyId },
			state: stateOf$1(state)
		},
		diff: previous === void 0 ? void 0 : diffRecords(previous, state, bodyReader(now, stored))
	};
}
function bodyReader(now, stored) {
	const current = new Map(now.resources.map(({ complete, body }) => [complete, body]));
	return (digest) => {
		const body = current.get(digest);
		if (body !== void 0) return JSON.parse(body);
		const read = stored.get(digest);
		if (read === void 0) throw new Error(`The body ${digest} was not read`);
		return read;
	};
}

// actions/record-config/modes/record/observe.ts
const MOST_TEXT_BYTES = 67108864;
async function observeRecord(inputs, world) {
	const { system, planFile } = inputs;
	const store = openStore(inputs.history, system, world);
	const saved = planFile === void 0 ? void 0 : loadRecordPlan(planFile);
	const known = await settingsOf(inputs, world);
	const keyring = await openKeyring(inputs, world);
	const past = await observePast(store, system, keyring);
	const checkpoints = await readKnownCheckpoints(inputs.knownCheckpoints, system, world);
	await requireContained(store, past.head, {
		system,
		verifiers: keyring.verifiers,
		known: checkpoints
	});
	const now = await observeDeployed(inputs, past, world);
	const stored = await observeBodies(store, now, past);
	return {
		store,
		now,
		past,
		stored,
		settings: await withDecision(known, {
			server: inputs.policyServer,
			now,
			...past,
			stored
		}, world),
		keyring,
		saved
	};
}
async function withDecision(settings, { server, now, ...past }, world) {
	if (server === void 0 || settings.policyLevels.get("opa") === "disabled") return settings;
	const rule = await ruleOfOpa(server, unjudgedRecord(now, past, settings), world);
	return {
		...settings,
		rules: [...settings.rules, rule]
	};
}
async function settingsOf(inputs, { runner }) {
	const { system, release, policyLevels, policyExceptions, policyModule, policyServer } = inputs;
	const rules = await loadRules(policyModule, runner.workspace);
	const known = [...rules.map(({ id }) => id), ...policyServer === void 0 ? [] : ["opa"]];
	requireKnownRules(policyLevels.keys(), known, "policies");
	requireKnownRules(policyExceptions.map(({ rule }) => rule), known, "policy-exceptions");
	return {
		system,
		release,
		rules,
		policyLevels,
		policyExceptions
	};
}
async function observeDeployed(inputs, past, world) {
	const context = {
		aws: world.aws,
		signal: world.signal
	};
	const [collected, recorder] = await Promise.all([collect(inputs.selectors, context), readRecorder(context)]);
	const { versions, found, gaps } = await collectVersions({
		specs: inputs.versionSpecs,
		images: collected.images
	}, world.runner, {
		...context,
		clock: world.clock,
		fetch: world.fetch,
		registries: inputs.registries,
		readText: (path) => readText(path, world.runner)
	});
	const setApart = autoscaledBy(inputs.autoscaledServices);
	const redaction = {
		key: inputs.redactionKey,
		isPlain: nameMatcher(inputs.plainEnvironment)
	};
	const stored = new Set(Object.values(past.previous?.resources ?? {}).map(({ complete }) => complete));
	const resources = new Map();
	const missing = [];
	const take = (one) => {
		const gap = gapOfName(one);
		if (gap !== void 0) missing.push(gap);
		else resources.set(one.key, observed({
			...one,
			body: setApart(one.body, one)
		}, redaction, stored));
	};
	for (const one of [...collected.found, ...found]) take(one);
	for (const place of idsOf(inputs.selectors, "config-snapshot")) {
		const delivery = place === "now" ? await deliverSnapshot(world) : {
			kind: "delivered",
			place
		};
		if (delivery.kind === "none") {
			missing.push(delivery.gap);
			continue;
		}
		missing.push(...await readSnapshot({
			place: delivery.place,
			workspace: world.runner.workspace,
			context,
			take
		}));
	}
	const { repository, sha, ref, workflow, runId, runAttempt, actor, runUrl } = world.runner;
	return {
		collectedAt: world.clock.now().toISOString(),
		collector: {
			version: _chunks_shared$0.W,
			repository,
			commit: sha,
			runId,
			runAttempt,
			actor,
			ref: withoutSecret(ref),
			workflow: withoutSecret(workflow)
		},
		run: runUrl ?? "",
		versions: versionsWithoutSecrets(versions),
		recorder,
		gaps: inOrder$1([
			...collected.gaps,
			...gaps,
			...missing
		].map(gapWithoutSecret)),
		resources: [...resources.values()].sort(byKey),
		redactionKeyId: inputs.redactionKey?.id ?? null,
		nonce: Array.from({ length: 16 }, () => Math.floor(world.random() * 16).toString(16)).join("")
	};
}
async function observePast(store, system, keyring) {
	const head = await readHead(store, system, keyring);
	return {
		head,
		previous: head.last === void 0 ? void 0 : await readRecord(store, head.last.entry.record)
	};
}
async function observeBodies(store, now, { previous }) {
	if (previous === void 0) return new Map();
	const held = new Set(now.resources.filter(({ body }) => body !== void 0).map(({ complete }) => complete));
	const needed = bodiesToCompare(previous, stateNow(now)).filter((digest) => !held.has(digest));
	return readBodies(store, needed);
}
function observed({ key, type, source, body }, redaction, stored) {
	const normal = normalise({
		body,
		type,
		key,
		redaction
	});
	const texts = canonicalTexts(normal, type);
	const complete = sha256Of(texts.complete);
	const durable = sha256Of(texts.durable ?? "null");
	return {
		key,
		type,
		source,
		body: stored.has(complete) ? void 0 : texts.complete,
		complete,
		durable
	};
}
async function readText(path, { workspace, tempDir }) {
	const where = `input versions: ${path}`;
	const text = (0,_chunks_shared$0.i)({
		root: workspace,
		otherRoots: [tempDir],
		path,
		where
	}, MOST_TEXT_BYTES);
	if (text !== void 0) return text;
	throw new _chunks_shared$0.yt("there is no such file.", {
		where,
		next: "Check it out, or fetch it, before this step."
	});
}
function inOrder$1(gaps) {
	return [...new Map(gaps.map((gap) => [`${gap.subject}\n${gap.kind}`, gap])).entries()].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([, gap]) => gap);
}
function byKey(a, b) {
	return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

// actions/record-config/modes/costs/observe.ts
async function observeCosts(inputs, world) {
	const recorder = await readRecorder(world);
	if (recorder.state !== "present") throw new _chunks_shared$0.yt(recorder.state === "absent" ? "AWS Config has no recorder here, so that nothing is recorded and nothing is charged." : `the recorder of AWS Config cannot be read: ${recorder.reason}.`, { where: "AWS Config" });
	const resources = await readResourceCounts(world);
	const items = await readRecordedItems(resources.keys(), 30, world);
	const store = openStore(inputs.history, inputs.system, world);
	const { previous } = await observePast(store, inputs.system, await openKeyring(inputs, world));
	const recordedTypes = previous === void 0 ? void 0 : new Set(Object.values(previous.resources).map(({ type }) => type));
	const { name: recorderName, recordingMode } = recorder;
	return {
		recorderName,
		recordingMode,
		...costsOf({
			recordingMode,
			items,
			resources,
			recordedTypes
		})
	};
}

// actions/record-config/modes/costs/report.ts
function reportCosts({ observation: { recorderName, types, usd, proposals } }) {
	const items = types.reduce((sum, one) => sum + one.items, 0);
	const right = { align: "right" };
	const columns = [
		{ title: "Type" },
		{ title: "Frequency" },
		{
			title: "Resources",
			...right
		},
		{
			title: "Items",
			...right
		},
		{
			title: "USD",
			...right
		}
	];
	return {
		title: `Costs of the recorder ${recorderName}`,
		outcome: "succeeded",
		reason: `About $${usd.toFixed(2)} for ${(0,_chunks_shared$0.O)(items, "configuration item")} of ${(0,_chunks_shared$0.O)(types.length, "type")} in ${30} days; ${(0,_chunks_shared$0.O)(proposals.length, "proposal")}.`,
		dryRun: false,
		sections: [...proposals.length === 0 ? [] : [{
			heading: "What would cost less",
			blocks: [{
				type: "table",
				columns: [{ title: "What" }, {
					title: "Saves USD",
					...right
				}],
				rows: proposals.map((one) => [describeProposal(one), one.savesUsd.toFixed(2)])
			}]
		}], {
			heading: "By type",
			blocks: [{
				type: "table",
				columns,
				rows: types.map((one) => [
					one.type,
					one.frequency.toLowerCase(),
					String(one.resources),
					String(one.items),
					one.usd.toFixed(2)
				])
			}]
		}]
	};
}
function describeProposal(proposal) {
	return proposal.kind === "daily" ? `Record ${proposal.type} daily: its resources change more often than four times a day.` : `Record only the ${(0,_chunks_shared$0.O)(proposal.types.length, "type")} of the last record, if nobody else needs the others: ${proposal.left.join(", ")}.`;
}

// actions/record-config/modes/costs/operation.ts
const costs = (0,_chunks_shared$0.ft)({
	observe: observeCosts,
	report: reportCosts,
	outputs: ({ observation: { recordingMode, proposals } }) => ({ "recorder-proposal": proposals.length === 0 ? "" : JSON.stringify(proposedSettings(recordingMode, proposals)) })
});

// actions/record-config/diff/change.ts
function toPatch(changes) {
	return changes.map(({ op, path, after }) => op === "remove" ? {
		op,
		path
	} : {
		op,
		path,
		value: after ?? null
	});
}

// actions/record-config/document/output-files.ts
async function writeFiles(directory, files) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdir)(directory, { recursive: true });
	const outputs = {};
	for (const [name, content] of Object.entries(files)) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, name);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)(path, content);
		outputs[name.replace(/\.json$/, "")] = path;
	}
	return outputs;
}
async function writeDiff(directory, diff) {
	const document = {
		schema: "https://ai-ops.dev/record-diff/v1",
		counts: countByClass(diff),
		...diff,
		resources: diff.resources.map((resource) => ({
			...resource,
			...resource.kind === "changed" ? { patch: toPatch(resource.changes) } : {}
		}))
	};
	const { diff: path = "" } = await writeFiles(directory, { "diff.json": `${JSON.stringify(document, null, 2)}\n` });
	return path;
}

// actions/record-config/history/address.ts
const UNITS_MS = {
	minute: 6e4,
	hour: 36e5,
	day: 864e5,
	week: 6048e5
};
async function findEntry(address, book, input) {
	const found = lookUp(address, book) ?? await findCommit(address, book);
	if (found !== void 0) return found;
	const { length } = book.entries;
	throw new _chunks_shared$0.yt("there is no such record.", {
		where: `input ${input}`,
		given: `\`${address}\``,
		allowed: `#1 to #${length}, ~0 to ~${length - 1}, @ and a time after the first record, @{2 weeks ago}, the name of a recorded release, or a commit that was recorded`
	});
}
function lookUp(address, { entries, now }) {
	const number = /^#([1-9][0-9]*)$/.exec(address)?.[1];
	if (number !== void 0) return entries.find(({ entry }) => entry.sequence === Number(number));
	const back = /^~([0-9]+)$/.exec(address)?.[1];
	if (back !== void 0) return entries[entries.length - 1 - Number(back)];
	if (!address.startsWith("@")) return entries.findLast(({ entry }) => entry.release === address);
	const time = timeOf(address.slice(1), now);
	return entries.findLast(({ entry }) => Date.parse(entry.collectedAt) <= time);
}
function timeOf(text, now) {
	if (text === "{yesterday}") return now.getTime() - UNITS_MS.day;
	const [, count, unit] = /^\{(\d{1,5}) (minute|hour|day|week)s? ago\}$/.exec(text) ?? [];
	if (count !== void 0 && isUnit(unit)) return now.getTime() - Number(count) * UNITS_MS[unit];
	return text.startsWith("{") ? NaN : Date.parse(text);
}
function isUnit(text) {
	return text !== void 0 && Object.hasOwn(UNITS_MS, text);
}
async function findCommit(address, { entries, read }) {
	if (!/^[0-9a-f]{7,64}$/.test(address)) return void 0;
	for (const entry of entries.toReversed()) {
		const { versions } = await read(entry);
		if (versions.code.some(({ version }) => version.startsWith(address))) return entry;
	}
}

// actions/record-config/history/finding.ts
function inOrder(findings) {
	const rank = ({ sequence }) => sequence ?? Number.POSITIVE_INFINITY;
	return findings.toSorted((a, b) => {
		const [left, right] = [rank(a), rank(b)];
		return left === right ? 0 : left - right;
	});
}

// actions/record-config/history/verify-beyond.ts
const maxForeign = 100;
async function lookBeyond(store, options, size) {
	const { largest, foreign } = await largestCheckpoint(store, options, size ?? 0);
	if (size === void 0) return {
		largest,
		findings: foreign
	};
	const slots = await sequencesAfter(store, "entries", size);
	const findings = slots.map((sequence) => ({
		kind: "uncovered-entry",
		sequence,
		path: layout.entry(sequence),
		message: "it stands after the last entry of the checkpoint: either a run died before it finished (the next `mode: record` finishes it), or someone put an old checkpoint back"
	}));
	const end = Math.max(largest?.size ?? 0, slots.at(-1) ?? 0);
	const missing = firstMissing(slots, size);
	if (missing <= end) {
		const message = `the history has ${end} entries by ${largest === void 0 ? layout.entry(end) : layout.checkpointAt(largest.size)}, its checkpoint says ${size}, and entry ${missing} is missing: an old checkpoint was put back, and entries were deleted`;
		findings.push({
			kind: "truncated",
			sequence: missing,
			path: layout.entry(missing),
			message
		});
	}
	return {
		largest,
		findings: [...findings, ...foreign]
	};
}
function firstMissing(sequences, size) {
	const gap = sequences.findIndex((sequence, i) => sequence !== size + 1 + i);
	return size + 1 + (gap < 0 ? sequences.length : gap);
}
async function largestCheckpoint(store, { system, verifiers }, size) {
	const foreign = [];
	for (const sequence of (await sequencesAfter(store, "checkpoints", size)).reverse()) {
		const path = layout.checkpointAt(sequence);
		const text = (await store.read(path))?.content.toString("utf8") ?? "";
		const checkpoint = parseCheckpoint(text);
		const problem = problemOf({
			checkpoint,
			sequence,
			origin: originOf(system),
			verifiers
		});
		if (checkpoint !== void 0 && problem === void 0) return {
			largest: checkpoint,
			foreign
		};
		foreign.push({
			kind: "foreign-checkpoint",
			sequence,
			path,
			message: problem ?? "it is not a checkpoint"
		});
		if (foreign.length === maxForeign) break;
	}
	return {
		largest: void 0,
		foreign
	};
}
function problemOf({ checkpoint, sequence, origin, verifiers }) {
	if (checkpoint === void 0) return "it is not a checkpoint";
	if (checkpoint.origin !== origin) return `it is of ${checkpoint.origin}, not of ${origin}`;
	if (checkpoint.size !== sequence) return `it is of ${checkpoint.size} entries`;
	if (verifiers.length === 0) return void 0;
	const state = checkSignatures(checkpoint.note, verifiers);
	return {
		valid: void 0,
		unsigned: "nobody signed it: someone put it there",
		"unknown-key": `${checkpoint.note.signatures.map(({ name }) => name).join(", ")} signed it, with a key that is not trusted`,
		invalid: "its signature is wrong"
	}[state];
}

// actions/record-config/history/verify-contents.ts
const parallelReads$2 = 32;
async function verifyContents(store, entries) {
	const findings = [];
	const bodies = new Map();
	const records = new Map();
	await (0,_chunks_shared$0.D)(entries, parallelReads$2, async (stored) => {
		const { findings: found, record } = await verifyRecord(store, stored);
		findings.push(...found);
		if (record !== void 0) records.set(stored.entry.sequence, record);
	});
	for (const { entry } of entries) for (const { complete } of Object.values(records.get(entry.sequence)?.resources ?? {})) if (!bodies.has(complete)) bodies.set(complete, entry.sequence);
	await (0,_chunks_shared$0.D)([...bodies], parallelReads$2, async ([digest, sequence]) => {
		const finding = await verifyBody(store, digest, sequence);
		if (finding !== void 0) findings.push(finding);
	});
	return {
		findings,
		recordsChecked: entries.length,
		bodiesChecked: bodies.size
	};
}
async function verifyRecord(store, { entry, bytes }) {
	const { sequence } = entry;
	const findings = [];
	const slot = await store.read(layout.entry(sequence));
	if (!slot?.content.equals(bytes)) {
		const message = slot === void 0 ? "the entry’s own file is missing" : "it is not the entry that the tree holds";
		findings.push({
			kind: "slot-edited",
			sequence,
			path: layout.entry(sequence),
			message
		});
	}
	const path = layout.record(entry.record);
	const file = await store.read(path);
	if (file === void 0) return { findings: [...findings, {
		kind: "record-missing",
		sequence,
		path,
		message: "the record is missing"
	}] };
	const problem = (message) => ({ findings: [...findings, {
		kind: "record-edited",
		sequence,
		path,
		message
	}] });
	if (sha256Of(file.content) !== entry.record) return problem("its digest is not the one in the entry");
	const record = parseRecord(file.content);
	if (record === void 0) return problem("it is not a record");
	if (record.system !== entry.system || record.release !== entry.release) return problem(`it is of ${record.system} ${record.release}, the entry of ${entry.system} ${entry.release}`);
	if (stateOf$1(record).durable !== entry.state) return problem("its state has not the digest in the entry");
	return {
		findings,
		record
	};
}
async function verifyBody(store, digest, sequence) {
	if (!isSha256(digest)) return {
		kind: "record-edited",
		sequence,
		path: String(digest),
		message: "this is not a digest of a body"
	};
	const path = layout.body(digest);
	const file = await store.read(path);
	if (file === void 0) return {
		kind: "body-missing",
		sequence,
		path,
		message: "the resource’s body is missing"
	};
	if (sha256Of(file.content) === digest) return void 0;
	return {
		kind: "body-edited",
		sequence,
		path,
		message: "its digest is not the one in the record"
	};
}

// actions/record-config/history/verify-entries.ts
const parallelReads$1 = 16;
const maxMissing = 16;
async function readEntries(store, system, size) {
	const bytes = [];
	const findings = [];
	let missing = 0;
	for (let index = 0; index * 256 < size; index++) {
		const width = Math.min(256, size - index * 256);
		const path = layout.bundle(index, width);
		const file = await store.read(path);
		missing = file === void 0 ? missing + 1 : 0;
		if (missing > maxMissing) {
			const message = `${missing} bundles in a row are missing; what comes after, to entry ${size}, was not looked at`;
			findings.push({
				kind: "truncated",
				sequence: (index - maxMissing) * 256 + 1,
				path,
				message
			});
			bytes.length -= maxMissing * 256;
			break;
		}
		const bundle = file === void 0 ? void 0 : parseBundle(file.content, width);
		if (bundle === void 0) {
			const message = file === void 0 ? "the bundle is missing" : `it does not hold ${width} entries`;
			findings.push({
				kind: "entry-missing",
				sequence: index * 256 + 1,
				path,
				message
			});
		}
		bytes.push(...bundle ?? new Array(width).fill(void 0));
	}
	const entries = [];
	for (const [i, content] of bytes.entries()) {
		if (content === void 0) continue;
		const sequence = i + 1;
		const path = bundlePath(sequence, size);
		const stored = parseEntry(content);
		if (stored === void 0) {
			findings.push({
				kind: "entry-malformed",
				sequence,
				path,
				message: "it is not an entry"
			});
			continue;
		}
		const problem = misplaced(stored, sequence, system);
		if (problem !== void 0) findings.push({
			kind: "entry-edited",
			sequence,
			path,
			message: problem
		});
		const before = entries.at(-1);
		if ((before?.entry.sequence === i || i === 0) && stored.entry.previous !== (before?.digest ?? null)) findings.push(i === 0 ? {
			kind: "chain-broken",
			sequence,
			path,
			message: "it names a predecessor, but it is the first"
		} : {
			kind: "chain-broken",
			sequence: i,
			path,
			message: `entry ${sequence} was written after another entry ${i} than the one that is there`
		});
		entries.push(stored);
	}
	return {
		bytes,
		entries,
		findings
	};
}
function misplaced({ entry }, sequence, system) {
	if (entry.sequence !== sequence) return `it says that it is entry ${entry.sequence}`;
	return entry.system === system ? void 0 : `it is of the system ${entry.system}`;
}
async function verifyTiles(store, leaves, checkpoint) {
	if (checkpoint === void 0 || leaves.length === 0) return [];
	const isTrue = rootOf(leaves).equals(checkpoint.root);
	const findings = [];
	await (0,_chunks_shared$0.D)(allTiles(leaves), parallelReads$1, async ({ level, index, file }) => {
		const stored = (await store.read(file.path))?.content;
		if (stored?.equals(file.content)) return;
		const first = level === 0 ? index * 256 : void 0;
		findings.push(...tileFindings({
			newFile: file,
			stored,
			first,
			isTrue
		}));
	});
	if (isTrue) return findings;
	const divergence = await firstDivergence(store, leaves);
	const message = `the entries do not give the root of the checkpoint${divergence === void 0 ? "" : `; the first ${divergence - 1} are as their checkpoints say`}`;
	return [...findings, divergence === void 0 ? {
		kind: "root-mismatch",
		sequence: void 0,
		path: layout.checkpoint,
		message
	} : {
		kind: "entry-edited",
		sequence: divergence,
		path: bundlePath(divergence, leaves.length),
		message
	}];
}
function tileFindings({ newFile: { path, content }, stored, first, isTrue }) {
	const whole = (message) => [{
		kind: "tile-edited",
		sequence: void 0,
		path,
		message
	}];
	if (stored === void 0) return whole("the tile is missing");
	const hashes = parseTile(stored, content.length / 32);
	if (first === void 0 || hashes === void 0) return whole("its hashes are not those of the tree");
	return hashes.flatMap((hash, i) => {
		if (hash.equals(content.subarray(i * 32, (i + 1) * 32))) return [];
		const sequence = first + i + 1;
		return isTrue ? [{
			kind: "tile-edited",
			sequence,
			path,
			message: "the hash is not that of the entry, which is right"
		}] : [{
			kind: "entry-edited",
			sequence,
			path,
			message: "the entry is not the one whose hash is in the tree"
		}];
	});
}
async function firstDivergence(store, leaves) {
	let size = 0;
	for (const root of prefixRoots(leaves)) {
		size++;
		const file = await store.read(layout.checkpointAt(size));
		const then = file === void 0 ? void 0 : parseCheckpoint(file.content.toString("utf8"));
		if (then !== void 0 && !then.root.equals(root)) return size;
	}
}
function bundlePath(sequence, size) {
	const index = Math.floor((sequence - 1) / 256);
	return layout.bundle(index, Math.min(256, size - index * 256));
}

// actions/record-config/history/verify-stale-tiles.ts
const parallelReads = 16;
async function staleTileFindings(store, bytes, leaves) {
	const findings = [];
	const check = async (place, contentOf) => {
		for (const width of await staleWidths(store, place)) {
			const path = place.path(width);
			const stored = await store.read(path);
			if (stored === void 0 || stored.content.equals(contentOf(width))) continue;
			findings.push({
				kind: "tile-edited",
				sequence: void 0,
				path,
				message: "it was the last tile once, and is no longer what it was then"
			});
		}
	};
	await (0,_chunks_shared$0.D)(allTiles(leaves), parallelReads, ({ level, index, file }) => check({
		path: (width) => layout.tile(level, index, width),
		width: file.content.length / 32
	}, (width) => file.content.subarray(0, width * 32)));
	const bundles = Array.from({ length: Math.ceil(bytes.length / 256) }, (_, index) => index);
	await (0,_chunks_shared$0.D)(bundles, parallelReads, (index) => {
		const entries = bytes.slice(index * 256, (index + 1) * 256);
		return check({
			path: (width) => layout.bundle(index, width),
			width: entries.length
		}, (width) => formatBundle(entries.slice(0, width).map((entry) => entry ?? Buffer.alloc(0))));
	});
	return findings;
}
async function staleWidths(store, { path, width }) {
	const folder = path(1).replace(/\/1$/, "");
	return (await store.listAfter(folder, "")).filter((name) => /^[1-9]\d{0,2}$/.test(name) && Number(name) < width).map(Number);
}

// actions/record-config/history/verify.ts
async function verifyHistory(store, options) {
	const file = await store.read(layout.checkpoint);
	const onTop = file === void 0 ? void 0 : parseCheckpoint(file.content.toString("utf8"));
	const { findings: atTop, signature } = checkpointFindings(file, onTop, options);
	const isBelieved = file === void 0 || onTop !== void 0 && atTop.length === 0;
	const beyond = await lookBeyond(store, options, isBelieved ? onTop?.size ?? 0 : void 0);
	const checkpoint = beyond.largest ?? (isBelieved ? onTop : void 0);
	const size = checkpoint?.size ?? 0;
	const read = await readEntries(store, options.system, size);
	const leaves = read.bytes.map((bytes) => leafHash(bytes ?? Buffer.alloc(0)));
	const tiles = await verifyTiles(store, leaves, checkpoint);
	const log = [
		...atTop,
		...read.findings,
		...tiles
	];
	const rewritten = rewrittenSince(options, leaves, size);
	const contents = options.depth === "all" ? await verifyContents(store, read.entries) : {
		findings: [],
		recordsChecked: 0,
		bodiesChecked: 0
	};
	const past = options.depth === "all" ? [...await pastCheckpointFindings(store, options, leaves), ...await staleTileFindings(store, read.bytes, leaves)] : [];
	return {
		location: store.location,
		checkpoint,
		signature,
		entries: read.entries,
		recordsChecked: contents.recordsChecked,
		bodiesChecked: contents.bodiesChecked,
		findings: inOrder([
			...log,
			...beyond.findings,
			...rewritten,
			...contents.findings,
			...past
		])
	};
}

// actions/record-config/history/open-book.ts
async function openBook(inputs, world) {
	const { history, system } = inputs;
	const store = openStore(history, system, world);
	const file = await store.read(layout.checkpoint);
	const checkpoint = file === void 0 ? void 0 : parseCheckpoint(file.content.toString("utf8"));
	if (checkpoint === void 0) throw new _chunks_shared$0.yt("there is no history.", {
		where: store.location,
		next: "Record a release first."
	});
	const keyring = await openKeyring(inputs, world);
	requireTrusted(checkpoint, keyring, store.location);
	const known = await readKnownCheckpoints(inputs.knownCheckpoints, system, world);
	const { entries, findings } = await verifyHistory(store, {
		system,
		verifiers: keyring.verifiers,
		known,
		depth: "log"
	});
	const finding = findings.find(({ kind }) => kind !== "uncovered-entry");
	if (finding !== void 0) throw unverified(store, finding);
	return {
		store,
		book: {
			entries,
			now: world.clock.now(),
			read: ({ entry }) => readRecord(store, entry.record)
		}
	};
}
function unverified({ location }, { path, sequence, message }) {
	const entry = sequence === void 0 ? "" : ` entry ${sequence}:`;
	return new _chunks_shared$0.yt(`the history does not verify:${entry} ${message}.`, {
		where: `${location}/${path}`,
		next: "Run `mode: verify` to see all that was changed, and restore it from the bucket’s versions."
	});
}

// actions/record-config/modes/diff/observe.ts
async function observeDiff(inputs, world) {
	const { store, book } = await openBook(inputs, world);
	const from = await findEntry(inputs.from, book, "from");
	const to = await findEntry(inputs.to, book, "to");
	const [before, after] = await Promise.all([book.read(from), book.read(to)]);
	const bodies = await readBodies(store, bodiesToCompare(before, after));
	const diff = diffRecords(before, after, (digest) => bodies.get(digest) ?? null);
	return {
		from: from.entry,
		to: to.entry,
		diff
	};
}

// actions/record-config/diff/diff-section.ts
const maxShownLength = 80;
const maxRows$1 = 200;
function diffSection(heading, diff) {
	const counts = countByClass(diff);
	const rows = rowsOf(diff);
	const shown = rows.slice(0, maxRows$1);
	const blocks = [{
		type: "text",
		text: countsText(counts)
	}];
	if (shown.length > 0) blocks.push({
		type: "table",
		columns: [
			{ title: "Class" },
			{ title: "Where" },
			{ title: "What" },
			{ title: "Before" },
			{ title: "After" }
		],
		rows: shown.map(({ class: name, where, change }) => [
			name,
			where,
			`${verbs[change.op]} ${change.label}`,
			shownValue(change.before),
			shownValue(change.after)
		])
	});
	if (rows.length > shown.length) blocks.push({
		type: "text",
		text: `${rows.length - shown.length} more changes are in the file that \`mode: diff\` writes.`
	});
	return {
		heading,
		blocks
	};
}
const verbs = {
	add: "added",
	remove: "removed",
	replace: "changed"
};
function countsText(counts) {
	const visible = changeClasses.filter((name) => name !== "ephemeral" && counts[name] > 0);
	const text = visible.length === 0 ? "No changes" : visible.map((name) => `${counts[name]} ${name}`).join(", ");
	const { ephemeral } = counts;
	return ephemeral === 0 ? `${text}.` : `${text}; ${ephemeral} ephemeral change${ephemeral === 1 ? "" : "s"} hidden.`;
}
function rowsOf({ versions, resources, recorder, gaps }) {
	const of = (where, changes) => changes.map((change) => ({
		class: change.class,
		where,
		change
	}));
	return [
		...of("versions", versions),
		...resources.flatMap(({ key, changes }) => of(key, changes)),
		...of("AWS Config", recorder),
		...of("coverage", gaps)
	].filter((row) => row.class !== "ephemeral").toSorted((a, b) => changeClasses.indexOf(a.class) - changeClasses.indexOf(b.class));
}
function shownValue(value) {
	if (value === void 0) return "";
	if (isRedacted(value)) return value.$secret === "withheld" ? "(secret, withheld)" : "(secret)";
	const text = typeof value === "string" ? value : canonicalJson(value);
	return text.length <= maxShownLength ? text : `${text.slice(0, 79)}…`;
}

// actions/record-config/modes/diff/report.ts
function reportDiff({ inputs, observation }) {
	const { from, to, diff } = observation;
	const heading = `Changes from #${from.sequence} (${from.release}) to #${to.sequence} (${to.release})`;
	return {
		title: `Changes of ${inputs.system}`,
		outcome: "succeeded",
		reason: `From #${from.sequence} to #${to.sequence}: ${countsText(countByClass(diff))}`,
		dryRun: false,
		facts: [{
			label: "From",
			value: `#${from.sequence} ${from.release}, ${from.collectedAt}`
		}, {
			label: "To",
			value: `#${to.sequence} ${to.release}, ${to.collectedAt}`
		}],
		sections: [diffSection(heading, diff)]
	};
}

// actions/record-config/modes/diff/operation.ts
const diff = (0,_chunks_shared$0.ft)({
	observe: observeDiff,
	report: reportDiff,
	outputs: async ({ observation, directory }) => ({
		changes: String(visibleChanges(observation.diff)),
		diff: await writeDiff(directory, observation.diff)
	})
});

// actions/record-config/history/seal-append.ts
async function sealAppend({ entry: planned, finished, edge, replaces }, { system, signer }) {
	const entry = planned === void 0 ? void 0 : await sealEntry(planned, signer);
	const bytes = (entry === void 0 ? finished : [...finished, entry]).map((stored) => stored.bytes);
	const grown = appendToEdge(edge, bytes);
	const checkpoints = await Promise.all(bytes.map(async (_, i) => {
		const then = appendToEdge(edge, bytes.slice(0, i + 1)).edge;
		const checkpoint = {
			origin: originOf(system),
			size: then.size,
			root: rootOfEdge(then)
		};
		return {
			path: layout.checkpointAt(then.size),
			content: Buffer.from(await formatCheckpoint(checkpoint, signer))
		};
	}));
	const newest = checkpoints.at(-1);
	if (newest === void 0) throw new Error("There is nothing to append.");
	return {
		entry,
		files: [...grown.files, ...checkpoints],
		checkpoint: {
			content: newest.content,
			size: grown.edge.size,
			replaces
		}
	};
}

// actions/record-config/history/append-record.ts
var SlotTakenError = class extends _chunks_shared$0.bt {};
const PARALLEL_WRITES = 16;
const MOST_CHECKPOINT_ATTEMPTS = 20;
async function appendRecord(plan, { store, ...seal }, world) {
	if (plan.append === void 0) return void 0;
	const append = await sealAppend(plan.append, seal);
	const failure = (await (0,_chunks_shared$0.b)([
		...append.entry === void 0 ? [] : [
			"bodies",
			"record",
			"entry"
		],
		"tree",
		"checkpoint"
	], {
		id: (step) => `${store.location} ${append.checkpoint.size} ${step}`,
		describe: (step) => describeStep(step, plan, append),
		check: async () => {},
		perform: async (step) => {
			await performStep({
				step,
				plan,
				append,
				store,
				world
			});
		}
	}, world)).find((outcome) => outcome.state === "failed");
	if (failure !== void 0) throw failure.error;
	return append.checkpoint.content;
}
function describeStep(step, plan, append) {
	return {
		bodies: `Writing ${plan.bodies.size} resource bodies that the last record does not have`,
		record: `Writing the record ${plan.recordDigest}`,
		entry: `Appending it as entry ${append.checkpoint.size}`,
		tree: `Writing ${append.files.length} tiles, bundles and checkpoints of the tree`,
		checkpoint: `Moving the checkpoint to ${append.checkpoint.size} entries`
	}[step];
}
async function performStep({ step, plan, append, store, world }) {
	switch (step) {
		case "bodies":
			await (0,_chunks_shared$0.D)([...plan.bodies], PARALLEL_WRITES, async ([digest, body]) => {
				world.signal.throwIfAborted();
				await store.create(layout.body(digest), Buffer.from(body));
			});
			return;
		case "record": return createAll([{
			path: layout.record(plan.recordDigest),
			content: Buffer.from(plan.recordText)
		}], store);
		case "entry": return takeSlot(append, store);
		case "tree": return createAll(append.files, store);
		case "checkpoint": return moveCheckpoint(append, store, world);
	}
}
async function createAll(files, store) {
	await (0,_chunks_shared$0.D)(files, PARALLEL_WRITES, async ({ path, content }) => {
		if (await (0,_chunks_shared$0.a)(store, path, content)) return;
		throw new _chunks_shared$0.bt("the stored object does not match the log.", {
			where: `${store.location}/${path}`,
			next: "Run `mode: verify` to see what was changed."
		});
	});
}
async function takeSlot({ entry }, store) {
	if (entry === void 0) return;
	const path = layout.entry(entry.entry.sequence);
	if (await (0,_chunks_shared$0.a)(store, path, entry.bytes)) return;
	throw new SlotTakenError(`another run took entry ${entry.entry.sequence}.`, { where: `${store.location}/${path}` });
}
async function moveCheckpoint({ checkpoint }, store, world) {
	let version = checkpoint.replaces;
	for (let attempt = 1; attempt <= MOST_CHECKPOINT_ATTEMPTS; attempt++) {
		if (await store.replace(layout.checkpoint, checkpoint.content, version) === "replaced") return;
		const current = await store.read(layout.checkpoint);
		if (current !== void 0) {
			if (current.content.equals(checkpoint.content)) return;
			const size = parseCheckpoint(current.content.toString("utf8"))?.size;
			if (size !== void 0 && size >= checkpoint.size) return;
		}
		version = current?.version;
		await world.clock.sleep(50 * attempt * (.5 + world.random()), world.signal);
	}
	throw new _chunks_shared$0.bt("the checkpoint could not be moved: others write it all the time.", {
		where: `${store.location}/${layout.checkpoint}`,
		next: "The record is in the history; the next run brings it under the checkpoint."
	});
}

// actions/record-config/history/plan-append.ts
function planAppend(head, content) {
	if (content === void 0 && head.pending.length === 0) return void 0;
	return {
		finished: head.pending,
		entry: content === void 0 ? void 0 : entryAfter(head.last, content),
		edge: head.edge,
		replaces: head.checkpoint?.version
	};
}
function entryAfter(last, content) {
	return {
		schema: ENTRY_SCHEMA,
		...content,
		sequence: (last?.entry.sequence ?? 0) + 1,
		previous: last?.digest ?? null
	};
}

// actions/record-config/policy/judge.ts
function judge(input, rules, levels) {
	const violations = rules.flatMap((rule) => {
		const level = levels.get(rule.id) ?? rule.level;
		if (level === "disabled") return [];
		return breaches(rule, input).map((breach) => ({
			rule: rule.id,
			level,
			...breach
		}));
	});
	return {
		passed: violations.every(({ level }) => level !== "mandatory"),
		violations
	};
}
function breaches(rule, input) {
	const notJudged = (message) => ({
		subject: `rule ${rule.id}`,
		message,
		notJudged: true
	});
	try {
		const found = rule.judge(input);
		if (!Array.isArray(found)) return [notJudged(`it returned no list but ${typeof found}`)];
		return found.map((breach) => breachOf(breach) ?? notJudged("it returned an invalid violation"));
	} catch (error) {
		return [notJudged(`it failed: ${(0,_chunks_shared$0.St)(error)}`)];
	}
}
function policyState({ passed, violations }) {
	if (passed) return "passed";
	return violations.some(({ level, exception, notJudged }) => level === "mandatory" && exception === void 0 && notJudged === void 0) ? "violated" : "not-judged";
}
function breachOf(value) {
	if (typeof value !== "object" || value === null || !("subject" in value && "message" in value)) return void 0;
	const { subject, message } = value;
	return typeof subject === "string" && typeof message === "string" ? {
		subject,
		message
	} : void 0;
}

// actions/record-config/modes/record/plan.ts
function planRecord(now, { head, previous, stored }, settings) {
	const { record: unjudged, diff } = unjudgedRecord(now, {
		previous,
		stored
	}, settings);
	const verdict = except(judge({
		record: unjudged,
		diff
	}, settings.rules, settings.policyLevels), settings.policyExceptions, new Date(now.collectedAt));
	const isRecorded = previous?.release === settings.release && previous.state.durable === unjudged.state.durable && exceptionsIn(previous.verdict) === exceptionsIn(verdict);
	const record = isRecorded ? previous : {
		...unjudged,
		verdict
	};
	const recordText = canonicalJson(record);
	const recordDigest = sha256Of(recordText);
	const content = {
		system: record.system,
		release: record.release,
		record: recordDigest,
		state: record.state.durable,
		collectedAt: now.collectedAt,
		run: now.run,
		nonce: now.nonce
	};
	const last = head.last?.entry;
	return {
		record,
		recordText,
		recordDigest,
		bodies: new Map(now.resources.flatMap(({ complete, body }) => body === void 0 ? [] : [[complete, body]])),
		previous: last === void 0 ? void 0 : {
			sequence: last.sequence,
			release: last.release,
			digest: last.record
		},
		diff,
		verdict,
		isRecorded,
		follows: head.last?.digest ?? null,
		append: planAppend(head, isRecorded ? void 0 : content)
	};
}
function sequenceOf({ append, previous }) {
	return append?.entry?.sequence ?? previous?.sequence ?? 0;
}

// actions/record-config/modes/record/apply.ts
const MOST_ATTEMPTS = 30;
async function applyRecord(planned, { inputs, observation, journal }, world) {
	const { store, now, settings, keyring } = observation;
	const history = {
		store,
		system: settings.system,
		signer: keyring.signer
	};
	let plan = planned;
	let past = observation.past;
	for (let attempt = 1;; attempt++) try {
		const before = past.head.checkpoint?.value;
		if (plan.append !== void 0 && before !== void 0) requireSigner(before, keyring, store.location);
		const checkpoint = await appendRecord(plan, history, {
			...world,
			journal
		});
		warnOf(plan, world);
		return {
			plan,
			checkpoint: checkpoint ?? past.head.checkpoint?.content
		};
	} catch (error) {
		const isFinal = inputs.planFile !== void 0 || attempt === MOST_ATTEMPTS;
		if (!(error instanceof SlotTakenError) || isFinal) throw error;
		world.log.info(`${error.message} Planning again after it.`);
		await world.clock.sleep(25 * attempt * (.5 + world.random()), world.signal);
		past = await observePast(store, inputs.system, keyring);
		plan = planRecord(now, {
			...past,
			stored: await observeBodies(store, now, past)
		}, settings);
	}
}
function warnOf({ verdict }, { log }) {
	for (const { level, rule, subject, message, exception } of verdict.violations) if (exception !== void 0) log.warning(`${rule}: ${subject}: let pass until ${exception.until}: ${exception.reason}`);
	else if (level === "advisory") log.warning(`${rule}: ${subject}: ${message}`);
}

// actions/record-config/modes/record/outputs.ts
async function outputsOf({ observation, plan: planned, applied, directory }) {
	const { plan, checkpoint } = applied ?? {
		plan: planned,
		checkpoint: void 0
	};
	const { signer } = observation.keyring;
	return {
		...await writeFiles(directory, {
			"record.json": plan.recordText,
			...checkpoint === void 0 ? {} : { checkpoint }
		}),
		...plan.diff === void 0 ? {} : { diff: await writeDiff(directory, plan.diff) },
		"record-digest": plan.recordDigest,
		sequence: String(sequenceOf(plan)),
		policy: policyState(plan.verdict),
		changes: String(plan.diff === void 0 ? 0 : visibleChanges(plan.diff)),
		...signer === void 0 ? {} : { "verification-key": formatVerifier(signer.verifier) }
	};
}

// actions/record-config/document/record-sections.ts
function versionsSection({ versions }) {
	const rows = versionAxes.flatMap((axis) => versions[axis].map(({ name, version, digest, source }) => [
		axis,
		name,
		version,
		digest ?? "",
		source
	]));
	const columns = [
		"Axis",
		"Name",
		"Version",
		"Digest",
		"Known from"
	].map((title) => ({ title }));
	return {
		heading: "Versions",
		blocks: rows.length === 0 ? [{
			type: "text",
			text: "None given and none found."
		}] : [{
			type: "table",
			columns,
			rows
		}]
	};
}
function policySection({ violations }) {
	if (violations.length === 0) return [];
	return [{
		heading: "Policy",
		blocks: [{
			type: "table",
			columns: [
				"Rule",
				"Level",
				"Subject",
				"Breach"
			].map((title) => ({ title })),
			rows: violations.map(({ rule, level, subject, message, exception }) => [
				rule,
				exception === void 0 ? level : `${level}, let pass until ${exception.until}: ${exception.reason}`,
				subject,
				message
			])
		}]
	}];
}
function gapsSection({ gaps }) {
	if (gaps.length === 0) return [];
	return [{
		heading: "Coverage gaps",
		blocks: [{
			type: "table",
			columns: ["Not recorded", "Why"].map((title) => ({ title })),
			rows: gaps.map(({ subject, reason }) => [subject, reason])
		}]
	}];
}

// actions/record-config/modes/record/report.ts
function reportRecord({ inputs: { dryRun }, observation, plan, applied }) {
	return describeRecord(applied?.plan ?? plan, {
		dryRun,
		location: observation.store.location
	});
}
function describeRecord(plan, { dryRun, location }) {
	const { record, diff, previous } = plan;
	const outcome = outcomeOf$1(plan, dryRun);
	return {
		title: `Record of ${record.system} ${record.release}`,
		outcome,
		reason: reasonOf$1(plan, outcome),
		dryRun,
		facts: factsOf(plan, location),
		changes: changesOf(plan, dryRun),
		sections: [
			...diff === void 0 || previous === void 0 ? [] : [diffSection(`Changes since #${previous.sequence} (${previous.release})`, diff)],
			versionsSection(record),
			...policySection(plan.verdict),
			...gapsSection(record),
			resourcesSection(record)
		]
	};
}
function outcomeOf$1({ verdict, isRecorded }, dryRun) {
	if (dryRun) return "planned";
	if (!verdict.passed) return "failed";
	return isRecorded ? "unchanged" : "succeeded";
}
function reasonOf$1(plan, outcome) {
	const { verdict, isRecorded, previous, diff } = plan;
	const sequence = sequenceOf(plan);
	const counts = diff === void 0 ? "It is the first record." : countsText(countByClass(diff));
	const mandatory = verdict.violations.filter(({ level, exception }) => level === "mandatory" && exception === void 0);
	const first = mandatory.find(({ notJudged }) => notJudged === void 0) ?? mandatory[0];
	if (outcome === "failed" && first !== void 0) {
		const more = mandatory.length > 1 ? `, and ${mandatory.length - 1} more` : "";
		const done = isRecorded ? `Recorded before as #${sequence}` : `Recorded as #${sequence}`;
		return first.notJudged === true ? `${done}, but the policy ${first.rule} could not be judged: ${first.message}${more}.` : `${done}, but the policy ${first.rule} is violated: ${first.subject}: ${first.message}${more}.`;
	}
	if (isRecorded) return `Nothing that lasts has changed since #${previous?.sequence}, which records this release.`;
	return `${outcome === "planned" ? "Would be recorded" : "Recorded"} as #${sequence}. ${counts}`;
}
function factsOf(plan, location) {
	const { record, recordDigest } = plan;
	const { recorder, redaction } = record;
	return [
		{
			label: "System",
			value: record.system
		},
		{
			label: "Release",
			value: record.release
		},
		{
			label: "Record",
			value: `#${sequenceOf(plan)} ${recordDigest}`
		},
		{
			label: "State",
			value: shortDigest(record.state.durable)
		},
		{
			label: "History",
			value: location
		},
		{
			label: "Resources",
			value: String(Object.keys(record.resources).length)
		},
		{
			label: "AWS Config",
			value: recorderText(recorder)
		},
		{
			label: "Secrets",
			value: redaction.keyId === null ? "withheld: give `redaction-key` to see when one changes" : `hashed with key ${redaction.keyId}`
		}
	];
}
function recorderText(recorder) {
	if (recorder.state === "absent") return "no recorder";
	if (recorder.state === "unknown") return `not known: ${recorder.reason}`;
	const { name, recording, channel } = recorder;
	const delivery = channel === null ? "no delivery channel" : `delivers to ${channel.bucket ?? channel.name}`;
	const failing = channel?.lastErrorCode ? `, failing with ${channel.lastErrorCode}` : "";
	return `${name} ${recording ? "is recording" : "is stopped"}, ${delivery}${failing}`;
}
function changesOf(plan, dryRun) {
	const state = dryRun ? "planned" : "done";
	const finished = (plan.append?.finished ?? []).map(({ entry }) => {
		const reason = `it was appended by ${entry.run || "a run"} that died before it finished`;
		return {
			subject: `record #${entry.sequence} (${entry.release})`,
			kind: "update",
			state,
			reason
		};
	});
	const subject = `record #${sequenceOf(plan)} (${plan.record.release})`;
	const own = plan.isRecorded ? {
		subject,
		kind: "keep",
		state: "unchanged",
		reason: "nothing that lasts has changed since it"
	} : {
		subject,
		kind: "create",
		state,
		reason: `state ${shortDigest(plan.record.state.durable)}`
	};
	return [...finished, own];
}
function resourcesSection({ resources }) {
	const columns = [
		"Resource",
		"Source",
		"Lasting state"
	].map((title) => ({ title }));
	const rows = Object.entries(resources).map(([key, { source, durable }]) => [
		key,
		source,
		shortDigest(durable)
	]);
	const summary = `${rows.length} resources`;
	return {
		heading: "Resources",
		blocks: rows.length === 0 ? [{
			type: "text",
			text: "None selected."
		}] : [{
			type: "details",
			summary,
			blocks: [{
				type: "table",
				columns,
				rows
			}]
		}]
	};
}

// actions/record-config/modes/record/operation.ts
const record = (0,_chunks_shared$0.dt)({
	observe: (inputs, world) => world.log.group("Reading what is deployed", () => observeRecord(inputs, world)),
	plan({ now, past, stored, settings, saved }) {
		const plan = planRecord(now, {
			...past,
			stored
		}, settings);
		return saved === void 0 ? plan : confirmPlan(saved, plan, past);
	},
	decide: (plan) => plan,
	readsSavedPlan: true,
	reviewed: savedForm,
	apply: applyRecord,
	report: reportRecord,
	outputs: outputsOf
});

// actions/record-config/rollback/ecr-tag.ts
const ecrTag = {
	what: "image of the tag",
	covers: /^/,
	valueOf: ({ imageDigest }) => typeof imageDigest === "string" ? imageDigest : void 0,
	async obstacle(step, context) {
		const place = placeOf$2(step);
		if (place === void 0) return "it is recorded by its digest, which no tag leads to";
		const digest = (0,_chunks_shared$0.P)(step.to);
		const found = digest === void 0 ? void 0 : await find({
			...place,
			tag: void 0,
			digest
		}, context);
		if (found === void 0) return `the repository has no image ${step.to} any more`;
		return found.imageStatus === void 0 || found.imageStatus === "ACTIVE" ? void 0 : `the image ${step.to} is ${found.imageStatus.toLowerCase()}`;
	},
	async read(step, context) {
		const place = placeOf$2(step);
		return place === void 0 ? void 0 : (await find(place, context))?.imageDigest;
	},
	async write(step, context) {
		const place = placeOf$2(step);
		if (place?.tag === void 0) throw new Error(`${step.key} names no tag.`);
		const { registryId, repository: repositoryName, tag: imageTag } = place;
		const registry = registryId === void 0 ? {} : { registryId };
		const ecr = context.aws.client(_chunks_clients$1.xn, place.region);
		const { images = [] } = await ecr.send(new _chunks_clients$1.rt({
			...registry,
			repositoryName,
			imageIds: [{ imageDigest: step.to }]
		}), { abortSignal: context.signal });
		const { imageManifest, imageManifestMediaType } = images[0] ?? {};
		if (imageManifest === void 0) throw new Error(`The repository has no manifest of ${step.to}.`);
		const media = imageManifestMediaType === void 0 ? {} : { imageManifestMediaType };
		await ecr.send(new _chunks_clients$1.$({
			...registry,
			...media,
			repositoryName,
			imageManifest,
			imageTag,
			imageDigest: step.to
		}), { abortSignal: context.signal });
	}
};
async function find(image, context) {
	try {
		return (await findImage(image, context))?.detail;
	} catch (error) {
		if (gapOf(image.repository, error)?.kind === "absent") return void 0;
		throw error;
	}
}
function placeOf$2({ id }) {
	const [, account, region, repository, tag] = /^([^/]+)\/([^/]+)\/([^:@]+):([^:@]+)$/.exec(id) ?? [];
	if (repository === void 0 || tag === void 0) return void 0;
	return {
		registryId: account === "unknown" ? void 0 : account,
		region,
		repository,
		tag,
		digest: void 0
	};
}

// actions/record-config/rollback/canary-under-way.ts
function canaryUnderWay(keys, name) {
	const prefix = name === void 0 ? _chunks_shared$0.h : `${_chunks_shared$0.h}${name}:`;
	for (const key of keys) if (key?.startsWith(prefix) === true) return "a canary is under way there: abort it, which gives the traffic back";
}

// actions/record-config/rollback/missing-image.ts
async function missingImage(reference, context) {
	const image = parseEcrImage(reference);
	if (image === void 0) return void 0;
	try {
		const found = await findImage(image, context);
		if (found === void 0) return `the image ${reference} is gone`;
		const { imageStatus } = found.detail;
		return imageStatus === void 0 || imageStatus === "ACTIVE" ? void 0 : `the image ${reference} is ${imageStatus.toLowerCase()}`;
	} catch (error) {
		const gap = gapOf(reference, error);
		if (gap === void 0) throw error;
		return gap.kind === "absent" ? `the image ${reference} is gone` : `the image ${reference}: ${gap.reason}`;
	}
}

// actions/record-config/rollback/restorer.ts
function regionOf(arn) {
	return arn.split(":")[3] || void 0;
}

// actions/record-config/rollback/ecs-service.ts
const ecsService = {
	what: "task definition",
	covers: /^(?:taskDefinition|currentServiceRevisions|taskSets)\b/,
	valueOf: ({ taskDefinition }) => typeof taskDefinition === "string" ? taskDefinition : void 0,
	async obstacle(step, context) {
		const service = await describe$1(step, context);
		const canary = canaryUnderWay(service?.tags?.map(({ key }) => key) ?? []);
		if (canary !== void 0) return canary;
		const { type = "ECS" } = service?.deploymentController ?? {};
		if (type !== "ECS") return `its deployments are those of ${type}: go back there`;
		try {
			const command = new _chunks_clients$1.p({ taskDefinition: step.to });
			const { taskDefinition } = await clientOf$4(step, context).send(command, { abortSignal: context.signal });
			if (taskDefinition?.status !== "ACTIVE") return `${nameOf$3(step.to)} is ${taskDefinition?.status ?? "gone"}`;
			for (const { image } of taskDefinition.containerDefinitions ?? []) {
				const missing = image === void 0 ? void 0 : await missingImage(image, context);
				if (missing !== void 0) return missing;
			}
			return;
		} catch (error) {
			const gap = gapOf(step.to, error);
			if (gap === void 0) throw error;
			return gap.kind === "absent" ? `${nameOf$3(step.to)} was deleted` : gap.reason;
		}
	},
	async read(step, context) {
		return (await describe$1(step, context))?.taskDefinition;
	},
	async write(step, context) {
		const { cluster, service } = placeOf$1(step);
		const command = new _chunks_clients$1.o({
			cluster,
			service,
			taskDefinition: step.to
		});
		await clientOf$4(step, context).send(command, { abortSignal: context.signal });
	}
};
async function describe$1(step, context) {
	const { cluster, service } = placeOf$1(step);
	const command = new _chunks_clients$1.m({
		cluster,
		services: [service],
		include: ["TAGS"]
	});
	const { services = [] } = await clientOf$4(step, context).send(command, { abortSignal: context.signal });
	return services[0];
}
function placeOf$1({ id }) {
	const [, cluster = "", service = ""] = id.split("/");
	return {
		cluster,
		service
	};
}
function nameOf$3(arn) {
	return `task definition ${arn.split("/")[1] ?? arn}`;
}
function clientOf$4({ id }, { aws }) {
	return aws.client(_chunks_clients$1.bn, regionOf(id));
}

// actions/record-config/rollback/lambda-alias.ts
const lambdaAlias = {
	what: "version",
	covers: /^(?:FunctionVersion|RoutingConfig)\b/,
	valueOf: routingOf,
	async obstacle(step, context) {
		const { arn, alias } = placeOf(step);
		const { Tags = {} } = await clientOf$3(step, context).send(new _chunks_clients$1.G({ Resource: arn }), { abortSignal: context.signal });
		const canary = canaryUnderWay(Object.keys(Tags), alias);
		if (canary !== void 0) return canary;
		for (const version of versionsIn(step.to)) try {
			const command = new _chunks_clients$1.J({
				FunctionName: arn,
				Qualifier: version
			});
			await clientOf$3(step, context).send(command, { abortSignal: context.signal });
		} catch (error) {
			const gap = gapOf(`version ${version}`, error);
			if (gap === void 0) throw error;
			return gap.kind === "absent" ? `version ${version} of the function was deleted` : gap.reason;
		}
	},
	async read(step, context) {
		const { arn, alias } = placeOf(step);
		const { $metadata, ...found } = await clientOf$3(step, context).send(new _chunks_clients$1.Y({
			FunctionName: arn,
			Name: alias
		}), { abortSignal: context.signal });
		const body = toJson$1(found);
		return isJsonObject(body) ? routingOf(body) : void 0;
	},
	async write(step, context) {
		const { arn, alias } = placeOf(step);
		const [FunctionVersion = "", ...others] = step.to.split(", ");
		const weights = others.map((share) => {
			const [, version = "", weight = ""] = /^(\S+) at (\S+)$/.exec(share) ?? [];
			return [version, Number(weight)];
		});
		const command = new _chunks_clients$1.H({
			FunctionName: arn,
			Name: alias,
			FunctionVersion,
			RoutingConfig: { AdditionalVersionWeights: Object.fromEntries(weights) }
		});
		await clientOf$3(step, context).send(command, { abortSignal: context.signal });
	}
};
function routingOf({ FunctionVersion, RoutingConfig }) {
	if (typeof FunctionVersion !== "string") return void 0;
	const shares = isJsonObject(RoutingConfig) ? RoutingConfig.AdditionalVersionWeights ?? null : null;
	return [FunctionVersion, ...(isJsonObject(shares) ? Object.entries(shares).sort(([a], [b]) => a < b ? -1 : 1) : []).map(([version, weight]) => `${version} at ${weight}`)].join(", ");
}
function versionsIn(routing) {
	return routing.split(", ").map((share) => share.split(" at ")[0] ?? share);
}
function placeOf({ id }) {
	const end = id.lastIndexOf(":");
	return {
		arn: id.slice(0, end),
		alias: id.slice(end + 1)
	};
}
function clientOf$3({ id }, { aws }) {
	return aws.client(_chunks_shared$0.zt, regionOf(id));
}

// actions/record-config/rollback/listener-rule.ts
const listenerRule = {
	what: "weights",
	covers: /\bWeight$/,
	valueOf: ({ Actions }) => weightsIn(Actions ?? null),
	async obstacle(step, context) {
		const [from, to] = [sharesIn(step.from), sharesIn(step.to)];
		if ([...to.keys()].sort().join() !== [...from.keys()].sort().join()) return "it forwards to other target groups by now";
		const elb = clientOf$2(step, context);
		const tags = new _chunks_clients$1.A({ ResourceArns: [step.id] });
		const { TagDescriptions = [] } = await elb.send(tags, { abortSignal: context.signal });
		const canary = canaryUnderWay(TagDescriptions.flatMap(({ Tags = [] }) => Tags.map(({ Key }) => Key)));
		if (canary !== void 0) return canary;
		for (const [arn, weight] of to) {
			if (weight === 0) continue;
			const command = new _chunks_clients$1.D({ TargetGroupArn: arn });
			const { TargetHealthDescriptions = [] } = await elb.send(command, { abortSignal: context.signal });
			if (!TargetHealthDescriptions.some(({ TargetHealth }) => TargetHealth?.State === "healthy")) return `${arn} would have traffic and has no healthy target`;
		}
	},
	async read(step, context) {
		return weightsIn(toJson$1(await actionsOf(step, context)));
	},
	async write(step, context) {
		const shares = sharesIn(step.to);
		const Actions = (await actionsOf(step, context)).map((action) => weighted(action, shares));
		const command = new _chunks_clients$1.T({
			RuleArn: step.id,
			Actions
		});
		await clientOf$2(step, context).send(command, { abortSignal: context.signal });
	}
};
async function actionsOf(step, context) {
	const command = new _chunks_clients$1.j({ RuleArns: [step.id] });
	const { Rules = [] } = await clientOf$2(step, context).send(command, { abortSignal: context.signal });
	return Rules[0]?.Actions ?? [];
}
function weighted(action, shares) {
	if (action.AuthenticateOidcConfig !== void 0) return {
		...action,
		AuthenticateOidcConfig: {
			...action.AuthenticateOidcConfig,
			UseExistingClientSecret: true
		}
	};
	const { ForwardConfig, TargetGroupArn, ...rest } = action;
	if (ForwardConfig?.TargetGroups === void 0) return action;
	const TargetGroups = ForwardConfig.TargetGroups.map((group) => ({
		...group,
		Weight: shares.get(group.TargetGroupArn ?? "") ?? group.Weight
	}));
	return {
		...rest,
		ForwardConfig: {
			...ForwardConfig,
			TargetGroups
		}
	};
}
function weightsIn(actions) {
	const shares = (isJsonArray(actions) ? actions : []).flatMap((action) => {
		const config = isJsonObject(action) ? action.ForwardConfig ?? null : null;
		const list = isJsonObject(config) ? config.TargetGroups ?? null : null;
		return isJsonArray(list) ? list : [];
	}).filter((group) => isJsonObject(group)).map(({ TargetGroupArn, Weight }) => `${TargetGroupArn}=${Weight ?? 1}`);
	return shares.length === 0 ? void 0 : shares.sort().join(" ");
}
function sharesIn(weights) {
	return new Map(weights.split(" ").map((share) => {
		const end = share.lastIndexOf("=");
		return [share.slice(0, end), Number(share.slice(end + 1))];
	}));
}
function clientOf$2({ id }, { aws }) {
	return aws.client(_chunks_clients$1.yn, regionOf(id));
}

// actions/record-config/rollback/sagemaker-endpoint.ts
const sagemakerEndpoint = {
	what: "endpoint configuration",
	covers: /^(?:EndpointConfigName|LastDeploymentConfig|PendingDeploymentSummary|ProductionVariants\b(?!.*Weight))/,
	valueOf: ({ EndpointConfigName }) => typeof EndpointConfigName === "string" ? EndpointConfigName : void 0,
	async obstacle(step, context) {
		const { EndpointStatus: status } = await describe(step, context);
		if (status !== "InService" && status !== "Failed") return `the endpoint is ${status}`;
		return canaryUnderWay(await tagKeysOf(step, context)) ?? await missingPart(step, context);
	},
	async read(step, context) {
		return (await describe(step, context)).EndpointConfigName;
	},
	async write(step, context) {
		const command = new UpdateEndpointCommand({
			EndpointName: nameOf$2(step),
			EndpointConfigName: step.to,
			RetainDeploymentConfig: true
		});
		await clientOf$1(step, context).send(command, { abortSignal: context.signal });
	},
	async isBack(step, context) {
		const { EndpointConfigName, PendingDeploymentSummary } = await describe(step, context);
		return EndpointConfigName === step.to || PendingDeploymentSummary?.EndpointConfigName === step.to;
	}
};
async function tagKeysOf(step, context) {
	const keys = [];
	let token;
	do {
		const page = {
			ResourceArn: step.id,
			...token === void 0 ? {} : { NextToken: token }
		};
		const { Tags = [], NextToken } = await clientOf$1(step, context).send(new _chunks_clients$1.n(page), { abortSignal: context.signal });
		keys.push(...Tags.map(({ Key }) => Key));
		token = NextToken;
	} while (token !== void 0);
	return keys;
}
async function describe(step, context) {
	const command = new _chunks_clients$1.r({ EndpointName: nameOf$2(step) });
	return await clientOf$1(step, context).send(command, { abortSignal: context.signal });
}
async function missingPart(step, context) {
	const sagemaker = clientOf$1(step, context);
	const { signal: abortSignal } = context;
	let part = `the configuration ${step.to}`;
	try {
		const config = new DescribeEndpointConfigCommand({ EndpointConfigName: step.to });
		const { ProductionVariants: variants = [] } = await sagemaker.send(config, { abortSignal });
		for (const { ModelName } of variants) {
			if (ModelName === void 0) continue;
			part = `the model ${ModelName}`;
			const model = await sagemaker.send(new DescribeModelCommand({ ModelName }), { abortSignal });
			for (const { Image } of [model.PrimaryContainer ?? {}, ...model.Containers ?? []]) {
				const missing = Image === void 0 ? void 0 : await missingImage(Image, context);
				if (missing !== void 0) return missing;
			}
		}
		return;
	} catch (error) {
		const gap = gapOf(part, error);
		if (gap === void 0) throw error;
		return gap.kind === "absent" ? `${part} was deleted` : `${part}: ${gap.reason}`;
	}
}
function nameOf$2({ id }) {
	return id.slice(id.indexOf("/") + 1);
}
function clientOf$1({ id }, { aws }) {
	return aws.client(_chunks_clients$1.gn, regionOf(id));
}

// actions/record-config/rollback/ssm-parameter.ts
const ssmParameter = {
	what: "value",
	covers: /^(?:Value|Version|Type|DataType|ARN)\b/,
	valueOf: ({ Version }) => typeof Version === "number" ? `version ${Version}` : void 0,
	async obstacle(step, context) {
		const recorded = await versionOf(step, context);
		if (recorded === void 0) return `Systems Manager keeps no ${step.to} of it any more`;
		return recorded.Type === "SecureString" ? "it is a SecureString: its value is read with a key that this action does not use" : void 0;
	},
	async read(step, context) {
		const { Version } = await parameterOf(step, context) ?? {};
		return Version === void 0 ? void 0 : `version ${Version}`;
	},
	async write(step, context) {
		const recorded = await versionOf(step, context);
		if (recorded?.Value === void 0) throw new Error(`Systems Manager keeps no ${step.to} of ${step.id}.`);
		const { Value, Type, DataType } = recorded;
		const command = new PutParameterCommand({
			Name: nameOf$1(step.id),
			Value,
			Overwrite: true,
			...Type === void 0 ? {} : { Type },
			...DataType === void 0 ? {} : { DataType }
		});
		await clientOf(step, context).send(command, { abortSignal: context.signal });
	},
	async isBack(step, context) {
		const [now, recorded] = await Promise.all([parameterOf(step, context), versionOf(step, context)]);
		return now?.Value !== void 0 && now.Value === recorded?.Value;
	}
};
function clientOf({ id }, { aws }) {
	return aws.client(SSMClient, regionOf(id));
}
function nameOf$1(arn) {
	const name = arn.split(":parameter")[1] ?? arn;
	return name.lastIndexOf("/") === 0 ? name.slice(1) : name;
}
async function parameterOf(step, context) {
	const command = new GetParametersCommand({ Names: [nameOf$1(step.id)] });
	const { Parameters = [] } = await clientOf(step, context).send(command, { abortSignal: context.signal });
	return Parameters[0];
}
async function versionOf(step, context) {
	let token;
	do {
		const command = new GetParameterHistoryCommand({
			Name: nameOf$1(step.id),
			...token === void 0 ? {} : { NextToken: token }
		});
		const { Parameters = [], NextToken } = await clientOf(step, context).send(command, { abortSignal: context.signal });
		const found = Parameters.find(({ Version }) => `version ${Version}` === step.to);
		if (found !== void 0) return found;
		token = NextToken;
	} while (token !== void 0);
}

// actions/record-config/rollback/restorers.ts
const RESTORERS = new Map([
	["AWS::ECR::Image", ecrTag],
	["AWS::SSM::Parameter", ssmParameter],
	["AWS::ECS::Service", ecsService],
	["AWS::SageMaker::Endpoint", sagemakerEndpoint],
	["AWS::Lambda::Alias", lambdaAlias],
	["AWS::ElasticLoadBalancingV2::ListenerRule", listenerRule]
]);
const COMES_WITH = new Map([
	["AWS::ECS::TaskDefinition", "AWS::ECS::Service"],
	["AWS::Lambda::Function", "AWS::Lambda::Alias"],
	["AWS::SageMaker::EndpointConfig", "AWS::SageMaker::Endpoint"]
]);

// actions/record-config/modes/rollback/apply.ts
function applyRollback({ steps }, { journal }, world) {
	const context = {
		aws: world.aws,
		signal: world.signal
	};
	return (0,_chunks_shared$0.b)(steps, {
		id: ({ key }) => key,
		describe: ({ key, type, from, to }) => `${key}: ${RESTORERS.get(type)?.what} from ${from} to ${to}`,
		async check(step) {
			const found = await restorerOf(step).read(step, context);
			if (found === step.from) return;
			throw new _chunks_shared$0.bt("the resource is not as the plan saw it.", {
				where: step.key,
				given: found ?? "nothing",
				allowed: step.from
			});
		},
		async perform(step) {
			const restorer = restorerOf(step);
			await restorer.write(step, context);
			if (!(restorer.isBack === void 0 ? await restorer.read(step, context) === step.to : await restorer.isBack(step, context))) throw new Error(`${step.key} was written and does not have ${step.to}.`);
		}
	}, {
		journal,
		log: world.log,
		signal: world.signal
	});
}
function restorerOf({ key, type }) {
	const restorer = RESTORERS.get(type);
	if (restorer === void 0) throw new Error(`${key}: ${type} has no way back.`);
	return restorer;
}

// actions/record-config/modes/rollback/propose.ts
const RANKS = new Map([...RESTORERS.keys()].map((type, rank) => [type, rank]));
function proposeSteps(now, target, bodyOf) {
	const steps = Object.entries(target.resources).flatMap(([key, recorded]) => {
		const present = now.resources[key];
		const restorer = RESTORERS.get(recorded.type);
		if (present === void 0 || restorer === void 0 || present.durable === recorded.durable) return [];
		if (present.source !== "describe" || recorded.source !== "describe") return [];
		const [before, after] = [bodyOf(present.complete), bodyOf(recorded.complete)];
		const from = isJsonObject(before) ? restorer.valueOf(before) : void 0;
		const to = isJsonObject(after) ? restorer.valueOf(after) : void 0;
		if (from === void 0 || to === void 0 || from === to) return [];
		return [{
			key,
			type: recorded.type,
			id: key.slice(recorded.type.length + 1),
			from,
			to
		}];
	});
	const rank = ({ type }) => RANKS.get(type) ?? RANKS.size;
	return steps.sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
}

// actions/record-config/modes/rollback/observe.ts
async function observeRollback(inputs, world) {
	const { store, book } = await openBook(inputs, world);
	const found = await findEntry(inputs.to, book, "to");
	const target = await book.read(found);
	requireSameKey(target, inputs);
	const observation = await observeDeployed(inputs, { previous: void 0 }, world);
	const now = stateNow(observation);
	const present = new Map(observation.resources.map(({ complete, body }) => [complete, body]));
	const stored = await readBodies(store, changedBodies(target, now));
	const bodyOf = (digest) => {
		const body = present.get(digest);
		return body === void 0 ? stored.get(digest) ?? null : JSON.parse(body);
	};
	const context = {
		aws: world.aws,
		signal: world.signal
	};
	const proposed = [];
	for (const step of proposeSteps(now, target, bodyOf)) proposed.push({
		step,
		state: await stateOf(step, context)
	});
	return {
		entry: found.entry,
		target,
		now,
		proposed,
		diff: diffRecords(now, target, bodyOf),
		isSame: (key) => now.resources[key]?.durable === target.resources[key]?.durable
	};
}
function changedBodies(target, now) {
	return Object.entries(target.resources).flatMap(([key, { complete }]) => now.resources[key]?.complete === complete ? [] : [complete]);
}
function requireSameKey({ redaction }, { redactionKey }) {
	const given = redactionKey?.id ?? null;
	if (given === redaction.keyId) return;
	throw new _chunks_shared$0.yt("the record cannot be compared: its secrets were hashed otherwise.", {
		where: "input redaction-key",
		given: given === null ? "none" : `key ${given}`,
		allowed: redaction.keyId === null ? "none" : `key ${redaction.keyId}`
	});
}
async function stateOf(step, context) {
	const restorer = RESTORERS.get(step.type);
	const reason = await restorer?.obstacle(step, context);
	if (reason !== void 0) return {
		kind: "blocked",
		reason
	};
	return await restorer?.isBack?.(step, context) === true ? { kind: "taken" } : { kind: "open" };
}

// actions/record-config/modes/rollback/plan.ts
function planRollback({ entry, diff, proposed, isSame }) {
	const steps = proposed.filter(({ state }) => state.kind === "open").map(({ step }) => step);
	const blocked = proposed.flatMap(({ step, state }) => state.kind === "blocked" ? [{
		key: step.key,
		reason: state.reason
	}] : []);
	const possible = proposed.filter(({ state }) => state.kind !== "blocked").map(({ step }) => step);
	const left = diff.resources.filter(({ key }) => !isSame(key) && !blocked.some((one) => one.key === key)).flatMap((change) => leftBy(change, possible));
	return {
		sequence: entry.sequence,
		release: entry.release,
		steps,
		byHand: [...blocked, ...left]
	};
}
function leftBy({ key, type, kind, changes }, steps) {
	if (kind === "added") return [{
		key,
		reason: "it is gone, or is not among what is looked at"
	}];
	if (kind === "removed") return [{
		key,
		reason: "it is not in the record; a rollback deletes nothing"
	}];
	const bringer = COMES_WITH.get(type);
	if (bringer !== void 0 && steps.some((step) => step.type === bringer)) return [];
	const covers = steps.some((step) => step.key === key) ? RESTORERS.get(type)?.covers : void 0;
	const labels = changes.filter((change) => change.class !== "ephemeral" && covers?.test(change.label) !== true).map(({ label }) => label);
	if (labels.length === 0) return [];
	return [{
		key,
		reason: `no way back is known for ${labels.slice(0, 5).join(", ")}${labels.length > 5 ? ", …" : ""}`
	}];
}

// actions/record-config/modes/rollback/report.ts
function reportRollback(run) {
	const { inputs, observation, plan } = run;
	const { sequence, release } = plan;
	const outcome = outcomeOf(run);
	return {
		title: `Rollback of ${inputs.system} to #${sequence} (${release})`,
		outcome,
		reason: reasonOf(run, outcome),
		dryRun: inputs.dryRun,
		facts: [{
			label: "Record",
			value: `#${sequence} ${release}, ${observation.target.collectedAt}`
		}, {
			label: "Differences",
			value: (0,_chunks_shared$0.O)(observation.diff.resources.filter(({ key }) => !observation.isSame(key)).length, "resource")
		}],
		changes: plan.steps.map((step) => changeOf(step, run)),
		sections: [...byHandSection(plan), diffSection(`From now to #${sequence} (${release})`, observation.diff)]
	};
}
function outcomeOf({ inputs, plan, applied }) {
	if (plan.steps.length === 0 && plan.byHand.length === 0) return "unchanged";
	if (inputs.dryRun) return "planned";
	if (plan.steps.length === 0) return "refused";
	return applied?.every(({ state }) => state === "done") === true && plan.byHand.length === 0 ? "succeeded" : "failed";
}
function reasonOf({ plan, applied }, outcome) {
	const { steps, byHand, sequence } = plan;
	const hand = byHand.length === 0 ? "" : ` ${(0,_chunks_shared$0.O)(byHand.length, "resource")} must be brought back by hand.`;
	const failed = applied?.find(({ state }) => state === "failed");
	const done = applied?.filter(({ state }) => state === "done").length ?? 0;
	switch (outcome) {
		case "unchanged": return `What lasts is as #${sequence} says.`;
		case "planned": return `${(0,_chunks_shared$0.O)(steps.length, "resource")} would be brought back to #${sequence}.${hand}`;
		case "refused": return `Nothing can be brought back to #${sequence} by this action.${hand}`;
		default: return `Brought back ${done} of ${(0,_chunks_shared$0.O)(steps.length, "resource")} to #${sequence}.${failed?.state === "failed" ? ` ${failed.step.key}: ${failed.reason}` : ""}${hand}`;
	}
}
function changeOf(step, { inputs, applied }) {
	const reason = `${RESTORERS.get(step.type)?.what}: ${step.from} → ${step.to}`;
	const outcome = applied?.find((one) => one.step.key === step.key);
	if (outcome === void 0) return {
		subject: step.key,
		kind: "update",
		state: inputs.dryRun ? "planned" : "skipped",
		reason
	};
	const why = outcome.state === "done" ? reason : `${reason}: ${outcome.reason}`;
	return {
		subject: step.key,
		kind: "update",
		state: outcome.state,
		reason: why
	};
}
function byHandSection({ byHand }) {
	if (byHand.length === 0) return [];
	return [{
		heading: "Left to do by hand",
		blocks: [{
			type: "table",
			columns: ["By hand", "Why"].map((title) => ({ title })),
			rows: byHand.map(({ key, reason }) => [key, reason])
		}]
	}];
}

// actions/record-config/modes/rollback/operation.ts
const rollback = (0,_chunks_shared$0.dt)({
	observe: (inputs, world) => world.log.group("Comparing what is deployed with the record", () => observeRollback(inputs, world)),
	plan: planRollback,
	decide(plan) {
		if (plan.steps.length > 0) return plan;
		return plan.byHand.length > 0 ? "refuse" : "keep";
	},
	apply: applyRollback,
	report: reportRollback,
	outputs: async ({ observation, plan, applied, directory }) => ({
		changes: String(visibleChanges(observation.diff)),
		diff: await writeDiff(directory, observation.diff),
		restored: String(applied?.filter(({ state }) => state === "done").length ?? 0),
		"by-hand": JSON.stringify(plan.byHand)
	})
});

// actions/record-config/modes/verify/observe.ts
async function observeHistory(inputs, world) {
	const { system, depth, knownCheckpoints } = inputs;
	const store = openStore(inputs.history, system, world);
	const known = await readKnownCheckpoints(knownCheckpoints, system, world);
	const { verifiers } = await openKeyring(inputs, world);
	const verification = await verifyHistory(store, {
		system,
		depth,
		verifiers,
		known
	});
	for (const { kind, sequence, path, message } of verification.findings.slice(0, 10)) world.log.error(`${kind}${sequence === void 0 ? "" : ` at entry ${sequence}`}: ${path}: ${message}`);
	return {
		verification,
		keptElsewhere: known.length
	};
}

// actions/record-config/modes/site/observe.ts
async function observeSite(inputs, world) {
	const history = await observeHistory(inputs, world);
	const store = openStore(inputs.history, inputs.system, world);
	const { entries } = history.verification;
	if (entries.length === 0) throw new _chunks_shared$0.yt("there is no history to show.", {
		where: store.location,
		next: "Record a release first."
	});
	const shown = entries.slice(-500);
	const before = entries[entries.length - shown.length - 1];
	let previous = before === void 0 ? void 0 : await readIntact(store, before.entry);
	const records = [];
	for (const { entry } of shown) {
		world.signal.throwIfAborted();
		const record = await readIntact(store, entry);
		records.push({
			entry,
			content: await contentOf(store, previous, record)
		});
		previous = record;
	}
	return {
		history,
		records,
		at: world.clock.now().toISOString()
	};
}
async function readIntact(store, { record }) {
	return await readRecord(store, record).catch(damageIn);
}
async function contentOf(store, previous, record) {
	if ("damage" in record) return {
		state: "damaged",
		message: record.damage
	};
	const resourceCount = Object.keys(record.resources).length;
	if (previous === void 0 || "damage" in previous) return {
		state: "read",
		record,
		resourceCount,
		diff: void 0
	};
	const bodies = await readBodies(store, bodiesToCompare(previous, record)).catch(damageIn);
	if ("damage" in bodies) return {
		state: "damaged",
		message: bodies.damage
	};
	const diff = diffRecords(previous, record, (digest) => bodies.get(digest) ?? null);
	const { versions, verdict, gaps, collector } = record;
	return {
		state: "read",
		record: {
			versions,
			verdict,
			gaps,
			collector
		},
		resourceCount,
		diff
	};
}
function damageIn(error) {
	if (error instanceof _chunks_shared$0.yt) return { damage: error.message };
	throw error;
}

// actions/record-config/modes/verify/report.ts
const maxRows = 100;
function reportVerification({ inputs: { system }, observation: { verification, keptElsewhere } }) {
	const { findings, entries, checkpoint, signature, recordsChecked, bodiesChecked, location } = verification;
	const [first] = findings;
	const columns = [
		"Finding",
		"Entry",
		"File",
		"What"
	].map((title) => ({ title }));
	const rows = findings.slice(0, maxRows).map(({ kind, sequence, path, message }) => [
		kind,
		sequence ?? "",
		path,
		message
	]);
	return {
		title: `History of ${system}`,
		outcome: first === void 0 ? "succeeded" : "failed",
		reason: first === void 0 ? `${entries.length === 1 ? "1 entry is" : `${entries.length} entries are`} complete and unchanged.` : `${first.kind}${first.sequence === void 0 ? "" : ` at entry ${first.sequence}`} (${first.path}): ${first.message}.`,
		dryRun: false,
		facts: [
			{
				label: "History",
				value: location
			},
			{
				label: "Entries",
				value: String(entries.length)
			},
			{
				label: "Root",
				value: checkpoint === void 0 ? "none" : checkpoint.root.toString("base64")
			},
			{
				label: "Signature",
				value: signatureTexts[signature]
			},
			{
				label: "Checkpoints kept elsewhere",
				value: String(keptElsewhere)
			},
			{
				label: "Records checked",
				value: String(recordsChecked)
			},
			{
				label: "Bodies checked",
				value: String(bodiesChecked)
			},
			{
				label: "Findings",
				value: String(findings.length)
			}
		],
		sections: first === void 0 ? [] : [{
			heading: "Findings",
			blocks: [{
				type: "table",
				columns,
				rows
			}]
		}]
	};
}
const signatureTexts = {
	valid: "valid, by a trusted key",
	invalid: "wrong",
	"unknown-key": "by a key that is not trusted",
	unsigned: "none",
	"not-checked": "not checked: give `verification-keys`"
};

// actions/record-config/modes/site/report.ts
function reportSite({ inputs, observation: { history, records } }) {
	const verified = reportVerification({
		inputs,
		observation: history
	});
	return {
		...verified,
		sections: [
			...verified.sections ?? [],
			timelineSection(records),
			...olderSection(history.verification.entries.length - records.length)
		]
	};
}
function olderSection(count) {
	const text = `${count} older records are in the history, without a page.`;
	return count === 0 ? [] : [{
		heading: "Older records",
		blocks: [{
			type: "text",
			text
		}]
	}];
}
function timelineSection(records) {
	const changes = records.flatMap(({ entry, content }) => content.state === "read" && content.diff !== void 0 ? [[entry.sequence, visibleChanges(content.diff)]] : []);
	const chart = {
		type: "chart",
		title: "Changes in each record",
		xLabel: "record",
		yLabel: "changes since the record before",
		yScale: "linear",
		series: [{
			name: "changes",
			points: changes
		}]
	};
	const table = {
		type: "table",
		columns: [
			"Record",
			"Release",
			"Recorded",
			"Policy",
			"Changes"
		].map((title) => ({ title })),
		rows: records.map(timelineRow).toReversed()
	};
	return {
		heading: "Timeline",
		blocks: changes.length < 2 ? [table] : [chart, table]
	};
}
function timelineRow(shown) {
	const { entry, content } = shown;
	const link = {
		text: `#${entry.sequence}`,
		url: nameOf(shown)
	};
	if (content.state === "damaged") return [
		link,
		entry.release,
		entry.collectedAt,
		"not known",
		"not known"
	];
	const { record, diff } = content;
	const changes = diff === void 0 ? "not compared" : String(visibleChanges(diff));
	return [
		link,
		entry.release,
		entry.collectedAt,
		verdictText(record.verdict),
		changes
	];
}
function verdictText(verdict) {
	const { violations } = verdict;
	const excepted = violations.filter(({ exception }) => exception !== void 0).length;
	const breaches = violations.length - excepted;
	const counts = [...breaches === 0 ? [] : [`${breaches} ${breaches === 1 ? "breach" : "breaches"}`], ...excepted === 0 ? [] : [`${excepted} let pass`]];
	return [policyState(verdict), ...counts].join(", ");
}
function nameOf({ entry }) {
	return `record-${entry.sequence}.html`;
}

// actions/record-config/modes/site/pages.ts
function sitePages(system, observed) {
	const { records } = observed;
	return new Map([["index.html", reportSite({
		inputs: { system },
		observation: observed
	})], ...records.map((shown, at) => {
		const beside = {
			before: records[at - 1],
			after: records[at + 1]
		};
		return [nameOf(shown), recordPage(system, shown, beside)];
	})]);
}
function recordPage(system, { entry, content }, { before, after }) {
	const { sequence, release, collectedAt, run, record: digest } = entry;
	const facts = [
		{
			label: "History",
			value: "timeline",
			url: "index.html"
		},
		...linkTo("Before", before),
		...linkTo("After", after),
		{
			label: "Recorded",
			value: collectedAt
		},
		{
			label: "By",
			value: run === "" ? "a run outside a workflow" : run,
			...run === "" ? {} : { url: run }
		},
		{
			label: "Record",
			value: digest
		}
	];
	const page = {
		title: `#${sequence} ${system} ${release}`,
		dryRun: false,
		facts
	};
	if (content.state === "damaged") return {
		...page,
		outcome: "failed",
		reason: `This record cannot be shown: ${content.message}`
	};
	const { record, resourceCount, diff } = content;
	return {
		...page,
		outcome: record.verdict.passed ? "succeeded" : "failed",
		reason: `The policy: ${verdictText(record.verdict)}.`,
		facts: [
			...facts,
			{
				label: "Commit",
				value: `${record.collector.repository}@${record.collector.commit}`
			},
			{
				label: "Resources",
				value: String(resourceCount)
			}
		],
		sections: [
			...diff === void 0 ? [] : [diffSection(`Changes since #${sequence - 1}`, diff)],
			...policySection(record.verdict),
			versionsSection(record),
			...gapsSection(record)
		]
	};
}
function linkTo(label, shown) {
	return shown === void 0 ? [] : [{
		label,
		value: `#${shown.entry.sequence}`,
		url: nameOf(shown)
	}];
}

// actions/record-config/modes/site/operation.ts
const site = (0,_chunks_shared$0.ft)({
	observe: observeSite,
	report: reportSite,
	async outputs({ inputs, observation, directory }) {
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "site");
		const pages = [...sitePages(inputs.system, observation)].map(([name, content]) => {
			return [name, (0,_chunks_shared$0.X)(pageReport(content, observation.at))];
		});
		await writeFiles(folder, Object.fromEntries(pages));
		return {
			sequence: String(observation.records.at(-1)?.entry.sequence ?? 0),
			site: folder
		};
	}
});
function pageReport(content, at) {
	return {
		schema: _chunks_shared$0.Y,
		action: "record-config",
		version: _chunks_shared$0.W,
		startedAt: at,
		finishedAt: at,
		facts: [],
		changes: [],
		sections: [],
		...content
	};
}

// actions/record-config/modes/tables/tables.ts
const TABLES = {
	records: {
		sequence: "integer",
		release: "text",
		recorded_at: "time",
		policy: "text",
		repository: "text",
		commit: "text",
		workflow: "text",
		run: "text",
		actor: "text",
		recorder: "text",
		resource_count: "integer",
		record: "text",
		entry: "text",
		state: "text"
	},
	versions: {
		sequence: "integer",
		release: "text",
		recorded_at: "time",
		axis: "text",
		name: "text",
		version: "text",
		digest: "text?",
		uri: "text?",
		source: "text"
	},
	resources: {
		sequence: "integer",
		release: "text",
		recorded_at: "time",
		resource: "text",
		type: "text",
		source: "text",
		body: "text",
		durable: "text"
	},
	bodies: {
		first_sequence: "integer",
		body: "text",
		content: "text"
	},
	violations: {
		sequence: "integer",
		release: "text",
		recorded_at: "time",
		rule: "text",
		level: "text",
		subject: "text",
		message: "text",
		judged: "truth",
		excepted_until: "text?",
		exception_reason: "text?"
	},
	gaps: {
		sequence: "integer",
		release: "text",
		recorded_at: "time",
		subject: "text",
		kind: "text",
		reason: "text"
	}
};
function noRows() {
	return {
		records: [],
		versions: [],
		resources: [],
		bodies: [],
		violations: [],
		gaps: []
	};
}
function addRows(rows, { stored, record, newBodies }) {
	const { entry } = stored;
	const { sequence, release } = entry;
	const every = {
		sequence,
		release,
		recorded_at: new Date(entry.collectedAt)
	};
	const resources = Object.entries(record.resources);
	rows.records.push({
		...every,
		...recordCells(record, entry),
		entry: stored.digest
	});
	for (const axis of versionAxes) for (const { name, version, digest, uri, source } of record.versions[axis]) rows.versions.push({
		...every,
		axis,
		name,
		version,
		digest,
		uri,
		source
	});
	for (const [resource, { type, source, complete, durable }] of resources) rows.resources.push({
		...every,
		resource,
		type,
		source,
		body: complete,
		durable
	});
	for (const [body, content] of newBodies) rows.bodies.push({
		first_sequence: sequence,
		body,
		content: JSON.stringify(content)
	});
	for (const { rule, level, subject, message, notJudged, exception } of record.verdict.violations) {
		const excepted = {
			excepted_until: exception?.until ?? null,
			exception_reason: exception?.reason ?? null
		};
		rows.violations.push({
			...every,
			rule,
			level,
			subject,
			message,
			judged: notJudged !== true,
			...excepted
		});
	}
	for (const { subject, kind, reason } of record.gaps) rows.gaps.push({
		...every,
		subject,
		kind,
		reason
	});
}
function recordCells({ collector, verdict, recorder, resources, state }, entry) {
	const { repository, commit, workflow, actor } = collector;
	return {
		policy: policyState(verdict),
		repository,
		commit,
		workflow,
		actor,
		run: entry.run,
		recorder: recorder.state !== "present" ? recorder.state : recorder.recording ? "recording" : "stopped",
		resource_count: Object.keys(resources).length,
		record: entry.record,
		state: state.durable
	};
}

// node_modules/hyparquet-writer
var ByteWriter = class {
	constructor(initalSize = 1024) {
		this.buffer = new ArrayBuffer(initalSize);
		this.view = new DataView(this.buffer);
		this.offset = 0;
		this.index = 0;
	}
	ensure(size) {
		if (this.index + size > this.buffer.byteLength) {
			let newSize = Math.max(this.buffer.byteLength * 2, this.index + size);
			let newBuffer = new ArrayBuffer(newSize);
			new Uint8Array(newBuffer).set(new Uint8Array(this.buffer));
			this.buffer = newBuffer;
			this.view = new DataView(this.buffer);
		}
	}
	finish() {}
	getBuffer() {
		return this.buffer.slice(0, this.index);
	}
	getBytes() {
		return new Uint8Array(this.buffer, 0, this.index);
	}
	appendUint8(value) {
		this.ensure(1);
		this.view.setUint8(this.index, value);
		this.offset++;
		this.index++;
	}
	appendUint32(value) {
		this.ensure(4);
		this.view.setUint32(this.index, value, !0);
		this.offset += 4;
		this.index += 4;
	}
	appendInt32(value) {
		this.ensure(4);
		this.view.setInt32(this.index, value, !0);
		this.offset += 4;
		this.index += 4;
	}
	appendInt64(value) {
		this.ensure(8);
		this.view.setBigInt64(this.index, BigInt(value), !0);
		this.offset += 8;
		this.index += 8;
	}
	appendFloat32(value) {
		this.ensure(4);
		this.view.setFloat32(this.index, value, !0);
		this.offset += 4;
		this.index += 4;
	}
	appendFloat64(value) {
		this.ensure(8);
		this.view.setFloat64(this.index, value, !0);
		this.offset += 8;
		this.index += 8;
	}
	appendBuffer(value) {
		this.appendBytes(new Uint8Array(value));
	}
	appendBytes(value) {
		this.ensure(value.length);
		new Uint8Array(this.buffer, this.index, value.length).set(value);
		this.offset += value.length;
		this.index += value.length;
	}
	appendVarInt(value) {
		for (;;) if (value & -128) {
			this.appendUint8(value & 127 | 128);
			value >>>= 7;
		} else {
			this.appendUint8(value);
			return;
		}
	}
	appendVarBigInt(value) {
		for (;;) if ((value & -128n) == 0n) {
			this.appendUint8(Number(value));
			return;
		} else {
			this.appendUint8(Number(value & 127n | 128n));
			value >>= 7n;
		}
	}
	appendZigZag(value) {
		typeof value == "number" ? this.appendVarInt(value << 1 ^ value >> 31) : this.appendVarBigInt(value << 1n ^ value >> 63n);
	}
};

// scripts/parquet-stand-in.ts
function notPartOfThisBundle() {
	throw new Error("this part of Parquet is not part of this bundle.");
}
function writeBlooms() {}

// node_modules/hyparquet
const ParquetTypes = [
	"BOOLEAN",
	"INT32",
	"INT64",
	"INT96",
	"FLOAT",
	"DOUBLE",
	"BYTE_ARRAY",
	"FIXED_LEN_BYTE_ARRAY"
];
const Encodings = [
	"PLAIN",
	"GROUP_VAR_INT",
	"PLAIN_DICTIONARY",
	"RLE",
	"BIT_PACKED",
	"DELTA_BINARY_PACKED",
	"DELTA_LENGTH_BYTE_ARRAY",
	"DELTA_BYTE_ARRAY",
	"RLE_DICTIONARY",
	"BYTE_STREAM_SPLIT"
];
const FieldRepetitionTypes = [
	"REQUIRED",
	"OPTIONAL",
	"REPEATED"
];
const ConvertedTypes = [
	"UTF8",
	"MAP",
	"MAP_KEY_VALUE",
	"LIST",
	"ENUM",
	"DECIMAL",
	"DATE",
	"TIME_MILLIS",
	"TIME_MICROS",
	"TIMESTAMP_MILLIS",
	"TIMESTAMP_MICROS",
	"UINT_8",
	"UINT_16",
	"UINT_32",
	"UINT_64",
	"INT_8",
	"INT_16",
	"INT_32",
	"INT_64",
	"JSON",
	"BSON",
	"INTERVAL"
];
const CompressionCodecs = [
	"UNCOMPRESSED",
	"SNAPPY",
	"GZIP",
	"LZO",
	"BROTLI",
	"LZ4",
	"ZSTD",
	"LZ4_RAW"
];
const PageTypes = [
	"DATA_PAGE",
	"INDEX_PAGE",
	"DICTIONARY_PAGE",
	"DATA_PAGE_V2"
];
const BoundaryOrders = [
	"UNORDERED",
	"ASCENDING",
	"DESCENDING"
];
const EdgeInterpolationAlgorithms = [
	"SPHERICAL",
	"VINCENTY",
	"THOMAS",
	"ANDOYER",
	"KARNEY"
];

// node_modules/hyparquet-writer
function writeRleBitPackedHybrid(writer, values, bitWidth) {
	let offsetStart = writer.offset;
	let pendingBitPackedGroups = 0;
	let bitPackedStart = 0;
	let i = 0;
	for (; i < values.length;) {
		let rleCount = 1;
		let firstVal = values[i];
		for (; i + rleCount < values.length && values[i + rleCount] === firstVal;) rleCount++;
		if (rleCount >= 8) {
			if (pendingBitPackedGroups) {
				writeBitPackedGroups(writer, values, bitPackedStart, pendingBitPackedGroups, bitWidth);
				pendingBitPackedGroups = 0;
			}
			writeRleRun(writer, firstVal, rleCount, bitWidth);
			i += rleCount;
		} else {
			pendingBitPackedGroups === 0 && (bitPackedStart = i);
			pendingBitPackedGroups++;
			i += 8;
		}
	}
	pendingBitPackedGroups && writeBitPackedGroups(writer, values, bitPackedStart, pendingBitPackedGroups, bitWidth);
	return writer.offset - offsetStart;
}
function writeRleRun(writer, value, count, bitWidth) {
	writer.appendVarInt(count << 1);
	let width = bitWidth + 7 >> 3;
	for (let j = 0; j < width; j++) writer.appendUint8(value >> (j << 3) & 255);
}
function writeBitPackedGroups(writer, values, start, numGroups, bitWidth) {
	writer.appendVarInt(numGroups << 1 | 1);
	if (bitWidth === 0) return;
	let mask = (1 << bitWidth) - 1;
	let buffer = 0;
	let bitsUsed = 0;
	let totalValues = numGroups * 8;
	for (let i = 0; i < totalValues; i++) {
		let idx = start + i;
		let v = idx < values.length ? values[idx] & mask : 0;
		buffer |= v << bitsUsed;
		bitsUsed += bitWidth;
		for (; bitsUsed >= 8;) {
			writer.appendUint8(buffer & 255);
			buffer >>>= 8;
			bitsUsed -= 8;
		}
	}
	bitsUsed > 0 && writer.appendUint8(buffer & 255);
}

function writePlain(writer, values, type, fixedLength) {
	if (type === "BOOLEAN") writePlainBoolean(writer, values);
	else if (type === "INT32") writePlainInt32(writer, values);
	else if (type === "INT64") writePlainInt64(writer, values);
	else if (type === "FLOAT") writePlainFloat(writer, values);
	else if (type === "DOUBLE") writePlainDouble(writer, values);
	else if (type === "BYTE_ARRAY") writePlainByteArray(writer, values);
	else if (type === "FIXED_LEN_BYTE_ARRAY") {
		if (!fixedLength) throw Error("parquet FIXED_LEN_BYTE_ARRAY expected type_length");
		writePlainByteArrayFixed(writer, values, fixedLength);
	} else throw Error(`parquet unsupported type: ${type}`);
}
function writePlainBoolean(writer, values) {
	let currentByte = 0;
	for (let i = 0; i < values.length; i++) {
		let value = values[i];
		if (typeof value != "boolean") throw Error("parquet expected boolean value, got " + value);
		let bitOffset = i % 8;
		value && (currentByte |= 1 << bitOffset);
		if (bitOffset === 7) {
			writer.appendUint8(currentByte);
			currentByte = 0;
		}
	}
	values.length % 8 && writer.appendUint8(currentByte);
}
function writePlainInt32(writer, values) {
	for (let value of values) {
		if (!Number.isSafeInteger(value)) throw Error("parquet expected integer value, got " + value);
		if (value < -2147483648 || value > 2147483647) throw Error("parquet expected int32 value, got " + value);
		writer.appendInt32(value);
	}
}
function writePlainInt64(writer, values) {
	for (let value of values) {
		if (typeof value != "bigint") throw Error("parquet expected bigint value, got " + value);
		writer.appendInt64(value);
	}
}
function writePlainFloat(writer, values) {
	for (let value of values) {
		if (typeof value != "number") throw Error("parquet expected number value, got " + value);
		writer.appendFloat32(value);
	}
}
function writePlainDouble(writer, values) {
	for (let value of values) {
		if (typeof value != "number") throw Error("parquet expected number value, got " + value);
		writer.appendFloat64(value);
	}
}
function writePlainByteArray(writer, values) {
	for (let value of values) {
		let bytes = value;
		typeof bytes == "string" && (bytes = new TextEncoder().encode(value));
		if (!(bytes instanceof Uint8Array)) throw Error("parquet expected Uint8Array value, got " + typeof bytes);
		writer.appendUint32(bytes.length);
		writer.appendBytes(bytes);
	}
}
function writePlainByteArrayFixed(writer, values, fixedLength) {
	for (let value of values) {
		if (!(value instanceof Uint8Array)) throw Error("parquet expected Uint8Array value, got " + typeof value);
		if (value.length !== fixedLength) throw Error(`parquet expected Uint8Array of length ${fixedLength}`);
		writer.appendBytes(value);
	}
}

// node_modules/hyparquet
function schemaTree(schema, rootIndex, path) {
	let element = schema[rootIndex];
	let children = [];
	let count = 1;
	if (element.num_children) for (; children.length < element.num_children;) {
		let childElement = schema[rootIndex + count];
		let child = schemaTree(schema, rootIndex + count, [...path, childElement.name]);
		count += child.count;
		children.push(child);
	}
	return {
		count,
		element,
		children,
		path
	};
}
function getSchemaPath(schema, name) {
	return getTreePath(schemaTree(schema, 0, []), name);
}
function getTreePath(tree, name) {
	let path = [tree];
	for (let part of name) {
		let child = tree.children.find((child) => child.element.name === part);
		if (!child) throw Error(`parquet schema element not found: ${name}`);
		path.push(child);
		tree = child;
	}
	return path;
}
function getMaxDefinitionLevel(schemaPath) {
	let maxLevel = 0;
	for (let { element } of schemaPath.slice(1)) element.repetition_type !== "REQUIRED" && maxLevel++;
	return maxLevel;
}
function isListLike(schema) {
	if (!schema) return !1;
	if (schema.element.converted_type !== "LIST") return !1;
	if (schema.children.length > 1) return !1;
	let firstChild = schema.children[0];
	if (firstChild.children.length > 1) return !1;
	if (firstChild.element.repetition_type !== "REPEATED") return !1;
	return !0;
}
function isMapLike(schema) {
	if (!schema) return !1;
	if (schema.element.converted_type !== "MAP") return !1;
	if (schema.children.length > 1) return !1;
	let firstChild = schema.children[0];
	if (firstChild.children.length !== 2) return !1;
	if (firstChild.element.repetition_type !== "REPEATED") return !1;
	if (firstChild.children.find((child) => child.element.name === "key")?.element.repetition_type === "REPEATED") return !1;
	if (firstChild.children.find((child) => child.element.name === "value")?.element.repetition_type === "REPEATED") return !1;
	return !0;
}

const decoder = new TextDecoder();
function parquetSchema({ schema }) {
	return getSchemaPath(schema, [])[0];
}

function toJson(obj) {
	if (obj === void 0) return null;
	if (typeof obj == "bigint") return Number(obj);
	if (Object.is(obj, -0)) return 0;
	if (Array.isArray(obj)) return obj.map(toJson);
	if (obj instanceof Uint8Array) return Array.from(obj);
	if (obj instanceof Date) return obj.toISOString();
	if (obj instanceof Object) {
		let newObj = {};
		for (let key of Object.keys(obj)) {
			if (obj[key] === void 0) continue;
			newObj[key] = toJson(obj[key]);
		}
		return newObj;
	}
	return obj;
}

// node_modules/hyparquet-writer
function getMaxRepetitionLevel(schemaPath) {
	let maxLevel = 0;
	for (let element of schemaPath) element.repetition_type === "REPEATED" && maxLevel++;
	return maxLevel;
}
function schemaPathResolver(schema) {
	let root = parquetSchema({ schema });
	let childrenByName = new Map();
	return (path) => {
		let tree = root;
		let schemaPath = [tree];
		for (let part of path) {
			let children = childrenByName.get(tree);
			if (!children) {
				children = new Map();
				for (let child of tree.children) children.has(child.element.name) || children.set(child.element.name, child);
				childrenByName.set(tree, children);
			}
			let child = children.get(part);
			if (!child) throw Error(`parquet schema element not found: ${path}`);
			schemaPath.push(child);
			tree = child;
		}
		return schemaPath;
	};
}

var ThriftStruct = class {
	constructor(fields) {
		this.fields = fields;
	}
};
function serializeTCompactProtocol(writer, data) {
	writeElement(writer, 12, data);
}
function writeElement(writer, type, value) {
	if (type === 1) return;
	if (type === 2) return;
	if (type === 3 && typeof value == "number") writer.appendUint8(value);
	else if (type === 5 && typeof value == "number") writer.appendZigZag(value);
	else if (type === 6 && typeof value == "bigint") writer.appendZigZag(value);
	else if (type === 7 && typeof value == "number") writer.appendFloat64(value);
	else if (type === 8 && typeof value == "string") {
		let bytes = new TextEncoder().encode(value);
		writer.appendVarInt(bytes.length);
		writer.appendBytes(bytes);
	} else if (type === 8 && value instanceof Uint8Array) {
		writer.appendVarInt(value.byteLength);
		writer.appendBytes(value);
	} else if (type === 9 && Array.isArray(value)) {
		let elemType = getCompactTypeForList(value);
		if (value.length > 14) {
			writer.appendUint8(240 | elemType);
			writer.appendVarInt(value.length);
		} else writer.appendUint8(value.length << 4 | elemType);
		if (elemType === 2) for (let v of value) writer.appendUint8(+!!v);
		else for (let v of value) writeElement(writer, elemType, v);
	} else if (type === 12 && value instanceof ThriftStruct) {
		let lastFid = 0;
		for (let [fid, fieldType, fieldValue] of value.fields) {
			if (fieldValue === void 0) continue;
			lastFid = writeStructField(writer, lastFid, fid, fieldType, fieldValue);
		}
		writer.appendUint8(0);
	} else if (type === 12 && typeof value == "object") {
		let lastFid = 0;
		for (let [k, v] of Object.entries(value)) {
			if (v === void 0) continue;
			let fid = parseInt(k.replace(/^field_/, ""), 10);
			if (Number.isNaN(fid)) throw Error(`thrift invalid field name: ${k}. Expected "field_###"`);
			let t = getCompactTypeForValue(v);
			lastFid = writeStructField(writer, lastFid, fid, t, v);
		}
		writer.appendUint8(0);
	} else throw Error(`thrift invalid type ${type} for value ${value}`);
}
function writeStructField(writer, lastFid, fid, type, value) {
	let delta = fid - lastFid;
	if (delta <= 0) throw Error(`thrift non-monotonic field id: fid=${fid}, lastFid=${lastFid}`);
	if (delta > 15) {
		writer.appendUint8(type);
		writer.appendZigZag(fid);
	} else writer.appendUint8(delta << 4 | type);
	writeElement(writer, type, value);
	return fid;
}
function getCompactTypeForValue(value) {
	if (value === !0) return 1;
	if (value === !1) return 2;
	if (Number.isInteger(value)) return 5;
	if (typeof value == "number") return 7;
	if (typeof value == "bigint") return 6;
	if (typeof value == "string") return 8;
	if (value instanceof Uint8Array) return 8;
	if (Array.isArray(value)) return 9;
	if (value && typeof value == "object") return 12;
	throw Error(`Cannot determine thrift compact type for: ${value}`);
}
function getCompactTypeForList(value) {
	let elemType = 0;
	for (let v of value) {
		let t = getCompactTypeForValue(v);
		t === 1 && (t = 2);
		elemType ||= t;
		elemType === 7 && t === 5 && (t = 7);
		elemType === 5 && t === 7 && (elemType = 7);
		if (t !== elemType) throw Error(`thrift invalid type for list element: ${v} (expected type ${elemType})`);
	}
	return elemType ?? 3;
}

function writeDataPageV2({ writer, column, encoding, pageData }) {
	let { columnName, element, codec, compressors } = column;
	let { type, type_length, repetition_type } = element;
	if (!type) throw Error(`column ${columnName} cannot determine type`);
	if (repetition_type === "REPEATED") throw Error(`column ${columnName} repeated types not supported`);
	let levelWriter = new ByteWriter();
	let { definition_levels_byte_length, repetition_levels_byte_length, num_nulls, num_values, num_rows } = writeLevels(levelWriter, column, pageData);
	let nonnull = num_nulls ? pageData.values.filter((v) => v != null) : pageData.values;
	let page = new ByteWriter();
	if (encoding === "PLAIN") writePlain(page, nonnull, type, type_length);
	else if (encoding === "RLE") {
		if (type !== "BOOLEAN") throw Error("RLE encoding only supported for BOOLEAN type");
		let rleData = new ByteWriter();
		writeRleBitPackedHybrid(rleData, nonnull, 1);
		page.appendUint32(rleData.offset);
		page.appendBytes(rleData.getBytes());
	} else if (encoding === "PLAIN_DICTIONARY" || encoding === "RLE_DICTIONARY") {
		let maxValue = 0;
		for (let v of nonnull) v > maxValue && (maxValue = v);
		let bitWidth = Math.ceil(Math.log2(maxValue + 1));
		page.appendUint8(bitWidth);
		writeRleBitPackedHybrid(page, nonnull, bitWidth);
	} else if (encoding === "DELTA_BINARY_PACKED") {
		if (type !== "INT32" && type !== "INT64") throw Error("DELTA_BINARY_PACKED encoding only supported for INT32 and INT64 types");
		notPartOfThisBundle(page, nonnull, type);
	} else if (encoding === "DELTA_LENGTH_BYTE_ARRAY") {
		if (type !== "BYTE_ARRAY") throw Error("DELTA_LENGTH_BYTE_ARRAY encoding only supported for BYTE_ARRAY type");
		notPartOfThisBundle(page, nonnull);
	} else if (encoding === "DELTA_BYTE_ARRAY") {
		if (type !== "BYTE_ARRAY") throw Error("DELTA_BYTE_ARRAY encoding only supported for BYTE_ARRAY type");
		notPartOfThisBundle(page, nonnull);
	} else if (encoding === "BYTE_STREAM_SPLIT") notPartOfThisBundle(page, nonnull, type, type_length);
	else throw Error(`parquet unsupported encoding: ${encoding}`);
	let pageBytes = page.getBytes();
	let compressedBytes = compressors[codec]?.(pageBytes) ?? pageBytes;
	let headerStart = writer.offset;
	writePageHeader(writer, {
		type: "DATA_PAGE_V2",
		uncompressed_page_size: levelWriter.offset + page.offset,
		compressed_page_size: levelWriter.offset + compressedBytes.length,
		data_page_header_v2: {
			num_values,
			num_nulls,
			num_rows,
			encoding,
			definition_levels_byte_length,
			repetition_levels_byte_length,
			is_compressed: !!codec
		}
	});
	let headerSize = writer.offset - headerStart;
	writer.appendBytes(levelWriter.getBytes());
	writer.appendBytes(compressedBytes);
	return headerSize + levelWriter.offset + page.offset;
}
function writePageHeader(writer, header) {
	let compact = {
		field_1: PageTypes.indexOf(header.type),
		field_2: header.uncompressed_page_size,
		field_3: header.compressed_page_size,
		field_4: header.crc,
		field_5: header.data_page_header && {
			field_1: header.data_page_header.num_values,
			field_2: Encodings.indexOf(header.data_page_header.encoding),
			field_3: Encodings.indexOf(header.data_page_header.definition_level_encoding),
			field_4: Encodings.indexOf(header.data_page_header.repetition_level_encoding)
		},
		field_7: header.dictionary_page_header && {
			field_1: header.dictionary_page_header.num_values,
			field_2: Encodings.indexOf(header.dictionary_page_header.encoding)
		},
		field_8: header.data_page_header_v2 && {
			field_1: header.data_page_header_v2.num_values,
			field_2: header.data_page_header_v2.num_nulls,
			field_3: header.data_page_header_v2.num_rows,
			field_4: Encodings.indexOf(header.data_page_header_v2.encoding),
			field_5: header.data_page_header_v2.definition_levels_byte_length,
			field_6: header.data_page_header_v2.repetition_levels_byte_length,
			field_7: header.data_page_header_v2.is_compressed ? void 0 : !1
		}
	};
	serializeTCompactProtocol(writer, compact);
}
function writeLevels(writer, column, dataPage) {
	let { schemaPath } = column;
	let { values, definitionLevels, repetitionLevels, maxDefinitionLevel } = dataPage;
	let num_values = definitionLevels.length || values.length;
	let num_nulls = 0;
	let num_rows = 0;
	if (repetitionLevels.length) for (let i = 0; i < repetitionLevels.length; i++) repetitionLevels[i] === 0 && num_rows++;
	else num_rows = values.length;
	if (definitionLevels.length) for (let i = 0; i < definitionLevels.length; i++) definitionLevels[i] < maxDefinitionLevel && num_nulls++;
	let maxRepetitionLevel = getMaxRepetitionLevel(schemaPath);
	let repetition_levels_byte_length = 0;
	if (maxRepetitionLevel) {
		let bitWidth = Math.ceil(Math.log2(maxRepetitionLevel + 1));
		repetition_levels_byte_length = writeRleBitPackedHybrid(writer, repetitionLevels, bitWidth);
	}
	let definition_levels_byte_length = 0;
	if (maxDefinitionLevel) {
		let bitWidth = Math.ceil(Math.log2(maxDefinitionLevel + 1));
		definition_levels_byte_length = writeRleBitPackedHybrid(writer, definitionLevels, bitWidth);
	}
	return {
		definition_levels_byte_length,
		repetition_levels_byte_length,
		num_values,
		num_nulls,
		num_rows
	};
}

const textEncoder = new TextEncoder();
function estimateValueSize(value, type, type_length) {
	if (value == null) return 0;
	if (type === "BOOLEAN") return .125;
	if (type === "INT32" || type === "FLOAT") return 4;
	if (type === "INT64" || type === "DOUBLE") return 8;
	if (type === "INT96") return 12;
	if (type === "FIXED_LEN_BYTE_ARRAY") return type_length ?? 0;
	if (type === "BYTE_ARRAY") {
		if (value instanceof Uint8Array) return value.byteLength;
		if (typeof value == "string") return value.length;
	}
	return 0;
}
function hashBytes(bytes) {
	let h = 2166136261;
	for (let i = 0; i < bytes.length; i++) {
		h ^= bytes[i];
		h = Math.imul(h, 16777619);
	}
	return h >>> 0;
}
function bytesEqual(a, b) {
	if (a.length !== b.length) return !1;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return !1;
	return !0;
}
function useDictionary(values, type, type_length, encoding, dictionarySize, required) {
	if (encoding && encoding !== "RLE_DICTIONARY") return {};
	if (type === "BOOLEAN") return {};
	let forced = encoding === "RLE_DICTIONARY";
	let byteArrayPrefixSize = type === "BYTE_ARRAY" ? 4 : 0;
	if (!forced) {
		let sampleSize = Math.min(values.length, 1e3);
		let sampleSizes = new Map();
		let sampleHashes = new Map();
		let sampleDictionarySize = 0;
		let sampleTotalSize = 0;
		for (let i = 0; i < sampleSize; i++) {
			let value = values[sampleSize === 1 ? 0 : Math.floor(i * (values.length - 1) / (sampleSize - 1))];
			let key = value;
			if (value instanceof Uint8Array) {
				key = sampleHashes.get(value);
				if (key === void 0) {
					key = hashBytes(value);
					sampleHashes.set(value, key);
				}
			}
			let valueSize = sampleSizes.get(key);
			if (valueSize === void 0) {
				valueSize = estimateValueSize(value, type, type_length) + (value == null ? 0 : byteArrayPrefixSize);
				sampleSizes.set(key, valueSize);
				sampleDictionarySize += valueSize;
			}
			sampleTotalSize += valueSize;
		}
		if (!sampleTotalSize || sampleDictionarySize / sampleTotalSize > .9) return {};
	}
	let dictionary = [];
	let indexes = Array(values.length);
	let valueIndex = new Map();
	let valueSizes = [];
	let hashBuckets = new Map();
	let dictSize = 0;
	let physicalDictSize = 0;
	let totalSize = 0;
	let nonNullCount = 0;
	for (let i = 0; i < values.length; i++) {
		let value = values[i];
		if (value == null) {
			if (required) throw Error("parquet required value is undefined");
			continue;
		}
		nonNullCount++;
		let index;
		if (value instanceof Uint8Array) {
			totalSize += value.byteLength;
			index = valueIndex.get(value);
			if (index !== void 0) {
				indexes[i] = index;
				continue;
			}
			let hash = hashBytes(value);
			let bucket = hashBuckets.get(hash);
			if (bucket) {
				for (let j of bucket) if (bytesEqual(dictionary[j], value)) {
					index = j;
					break;
				}
			}
			if (index === void 0) {
				dictSize += value.byteLength;
				if (!forced && dictionarySize) {
					physicalDictSize += value.byteLength;
					if (physicalDictSize > dictionarySize) return {};
				}
				index = dictionary.length;
				dictionary.push(value);
				bucket ? bucket.push(index) : hashBuckets.set(hash, [index]);
			}
			valueIndex.set(value, index);
		} else {
			index = valueIndex.get(value);
			let valueSize = index === void 0 ? estimateValueSize(value, type, type_length) : valueSizes[index];
			totalSize += valueSize;
			if (index === void 0) {
				dictSize += valueSize;
				if (!forced && dictionarySize) {
					physicalDictSize += typeof value == "string" ? textEncoder.encode(value).byteLength : valueSize;
					if (physicalDictSize > dictionarySize) return {};
				}
				index = dictionary.length;
				dictionary.push(value);
				valueSizes[index] = valueSize;
				valueIndex.set(value, index);
			}
		}
		indexes[i] = index;
	}
	let indexSize = Math.ceil(nonNullCount * Math.ceil(Math.log2(dictionary.length)) / 8);
	let plainSize = totalSize + nonNullCount * byteArrayPrefixSize;
	let dictionaryValueSize = dictSize + dictionary.length * byteArrayPrefixSize;
	if (!forced && 2 * (dictionaryValueSize + indexSize) > plainSize) return {};
	return {
		dictionary,
		indexes
	};
}
function writeDictionaryPage(writer, column, dictionary) {
	let { element, codec, compressors } = column;
	let { type, type_length } = element;
	if (!type) throw Error(`column ${column.columnName} cannot determine type`);
	let dictionaryPage = new ByteWriter();
	writePlain(dictionaryPage, dictionary, type, type_length);
	let dictionaryBytes = dictionaryPage.getBytes();
	let compressedBytes = compressors[codec]?.(dictionaryBytes) ?? dictionaryBytes;
	let headerStart = writer.offset;
	writePageHeader(writer, {
		type: "DICTIONARY_PAGE",
		uncompressed_page_size: dictionaryBytes.byteLength,
		compressed_page_size: compressedBytes.byteLength,
		dictionary_page_header: {
			num_values: dictionary.length,
			encoding: "PLAIN"
		}
	});
	let headerSize = writer.offset - headerStart;
	writer.appendBytes(compressedBytes);
	return headerSize + dictionaryBytes.byteLength;
}

const dayMillis = 864e5;
function mapConverted(values, convert) {
	let cache = new Map();
	return Array.from(values, (value) => {
		if (cache.has(value)) return cache.get(value);
		let result = convert(value);
		cache.set(value, result);
		return result;
	});
}
function unconvert(element, values) {
	let { type, converted_type: ctype, logical_type: ltype } = element;
	if (ctype === "DECIMAL") {
		let factor = 10 ** (element.scale || 0);
		return Array.from(values, (v) => {
			if (v == null) return v;
			if (typeof v == "bigint") return unconvertDecimal(element, v);
			if (typeof v != "number") throw Error("DECIMAL must be a number or bigint");
			return unconvertDecimal(element, BigInt(Math.round(v * factor)));
		});
	}
	if (ctype === "DATE") return Array.from(values).map((v) => {
		if (v instanceof Date) return Math.floor(v.getTime() / dayMillis);
		return v;
	});
	if (ctype === "TIMESTAMP_MILLIS") return Array.from(values).map((v) => {
		if (v == null) return v;
		if (v instanceof Date) return BigInt(v.getTime());
		return BigInt(v);
	});
	if (ctype === "TIMESTAMP_MICROS") return Array.from(values).map((v) => {
		if (v == null) return v;
		if (v instanceof Date) return BigInt(v.getTime() * 1e3);
		return BigInt(v);
	});
	if (ctype === "JSON") {
		if (!Array.isArray(values)) throw Error("JSON must be an array");
		let encoder = new TextEncoder();
		return mapConverted(values, (v) => v == null ? v : encoder.encode(JSON.stringify(toJson(v))));
	}
	if (ctype === "UTF8") {
		if (!Array.isArray(values)) throw Error("strings must be an array");
		let encoder = new TextEncoder();
		return values.map((v) => typeof v == "string" ? encoder.encode(v) : v);
	}
	if (ctype === "UINT_32" || ltype?.type === "INTEGER" && ltype.bitWidth === 32 && !ltype.isSigned) {
		if (values instanceof Uint32Array) return values;
		if (values instanceof Int32Array) return new Uint32Array(values.buffer, values.byteOffset, values.length);
		return Array.from(values).map((v) => {
			if (v == null) return v;
			if (!Number.isSafeInteger(v)) throw Error("expected integer value, got " + v);
			if (v < 0 || v > 4294967295) throw Error("expected uint32 value, got " + v);
			if (v > 2147483647) return v - 4294967296;
			return v;
		});
	}
	if (ltype?.type === "FLOAT16") {
		if (type !== "FIXED_LEN_BYTE_ARRAY") throw Error("FLOAT16 must be FIXED_LEN_BYTE_ARRAY type");
		if (element.type_length !== 2) throw Error("FLOAT16 expected type_length to be 2 bytes");
		return Array.from(values).map(unconvertFloat16);
	}
	if (ltype?.type === "UUID") {
		if (!Array.isArray(values)) throw Error("UUID must be an array");
		if (type !== "FIXED_LEN_BYTE_ARRAY") throw Error("UUID must be FIXED_LEN_BYTE_ARRAY type");
		if (element.type_length !== 16) throw Error("UUID expected type_length to be 16 bytes");
		return values.map(unconvertUuid);
	}
	if (ltype?.type === "TIMESTAMP") return Array.from(values).map((v) => {
		if (v == null) return v;
		if (v instanceof Date) {
			let millis = BigInt(v.getTime());
			if (ltype.unit === "NANOS") return millis * 1000000n;
			if (ltype.unit === "MICROS") return millis * 1000n;
			return millis;
		}
		return BigInt(v);
	});
	if (ltype?.type === "GEOMETRY" || ltype?.type === "GEOGRAPHY") {
		if (!Array.isArray(values)) throw Error("geometry must be an array");
		return mapConverted(values, (v) => {
			if (v == null) return v;
			return notPartOfThisBundle(v);
		});
	}
	return values;
}
function unconvertUuid(value) {
	if (value == null) return;
	if (value instanceof Uint8Array) return value;
	if (typeof value == "string") {
		if (!/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(value)) throw Error("UUID must be a valid UUID string");
		value = value.replace(/-/g, "").toLowerCase();
		let bytes = new Uint8Array(16);
		for (let i = 0; i < 16; i++) bytes[i] = parseInt(value.slice(i * 2, i * 2 + 2), 16);
		return bytes;
	}
	throw Error("UUID must be a string or Uint8Array");
}
const utf8Decoder = new TextDecoder("utf-8", {
	fatal: !0,
	ignoreBOM: !0
});
function truncateStatistic(bytes, element, isMax, length) {
	if (bytes.length <= length || !isTruncatable(element)) return bytes;
	return (isUtf8(element) ? truncateUtf8(bytes, isMax, length) : truncateBytes(bytes, isMax, length)) ?? bytes;
}
function isTruncatable({ type, converted_type, logical_type }) {
	if (type !== "BYTE_ARRAY") return !1;
	if (converted_type === "DECIMAL" || converted_type === "JSON" || converted_type === "BSON") return !1;
	return logical_type?.type !== "JSON" && logical_type?.type !== "BSON";
}
function isUtf8({ converted_type, logical_type }) {
	return converted_type === "UTF8" || converted_type === "ENUM" || logical_type?.type === "STRING" || logical_type?.type === "ENUM";
}
function truncateBytes(bytes, isMax, length) {
	let prefix = new Uint8Array(bytes.subarray(0, length));
	if (!isMax) return prefix;
	let i = prefix.length - 1;
	for (; i >= 0 && prefix[i] === 255;) i--;
	if (i < 0) return;
	let rounded = prefix.slice(0, i + 1);
	rounded[i] += 1;
	return rounded;
}
function truncateUtf8(bytes, isMax, length) {
	let end = length;
	for (; end > 0 && (bytes[end] & 192) == 128;) end--;
	if (!isMax) return new Uint8Array(bytes.subarray(0, end));
	let text;
	try {
		text = utf8Decoder.decode(bytes.subarray(0, end));
	} catch {
		return truncateBytes(bytes, isMax, length);
	}
	let codePoints = Array.from(text, (c) => c.codePointAt(0) ?? 0);
	let encoder = new TextEncoder();
	for (let i = codePoints.length - 1; i >= 0; i--) {
		end--;
		for (; end > 0 && (bytes[end] & 192) == 128;) end--;
		let code = codePoints[i];
		if (code === 1114111) continue;
		let next = code === 55295 ? 57344 : code + 1;
		let suffix = encoder.encode(String.fromCodePoint(next));
		if (end + suffix.length > length) continue;
		let rounded = new Uint8Array(end + suffix.length);
		rounded.set(bytes.subarray(0, end));
		rounded.set(suffix, end);
		return rounded;
	}
}
function minMaxIsExact(value, element, isMax, length) {
	if (value == null) return;
	if (!isTruncatable(element)) return;
	let bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(value.toString());
	return truncateStatistic(bytes, element, isMax, length) === bytes && void 0;
}
function unconvertMinMax(value, element, isMax, truncateLength = 16) {
	if (value == null) return;
	let { type, converted_type } = element;
	if (type === "BOOLEAN") return new Uint8Array([+!!value]);
	if (element.logical_type?.type === "UUID" && (typeof value == "string" || value instanceof Uint8Array)) return unconvertUuid(value);
	if (converted_type === "DECIMAL") {
		if (typeof value != "number" && typeof value != "bigint") throw Error("DECIMAL must be a number or bigint");
		let factor = 10 ** (element.scale || 0);
		let out = unconvertDecimal(element, typeof value == "bigint" ? value : BigInt(Math.round(value * factor)));
		if (out instanceof Uint8Array) return out;
		if (typeof out == "number") {
			let buffer = new ArrayBuffer(4);
			new DataView(buffer).setInt32(0, out, !0);
			return new Uint8Array(buffer);
		}
		if (typeof out == "bigint") {
			let buffer = new ArrayBuffer(8);
			new DataView(buffer).setBigInt64(0, out, !0);
			return new Uint8Array(buffer);
		}
	}
	if (element.logical_type?.type === "FLOAT16" && typeof value == "number") return unconvertFloat16(value);
	if (type === "BYTE_ARRAY" || type === "FIXED_LEN_BYTE_ARRAY") return truncateStatistic(value instanceof Uint8Array ? value : new TextEncoder().encode(value.toString()), element, isMax, truncateLength);
	if (type === "FLOAT" && typeof value == "number") {
		let buffer = new ArrayBuffer(4);
		new DataView(buffer).setFloat32(0, value, !0);
		return new Uint8Array(buffer);
	}
	if (type === "DOUBLE" && typeof value == "number") {
		let buffer = new ArrayBuffer(8);
		new DataView(buffer).setFloat64(0, value, !0);
		return new Uint8Array(buffer);
	}
	if (type === "INT32" && typeof value == "number") {
		let buffer = new ArrayBuffer(4);
		new DataView(buffer).setInt32(0, value, !0);
		return new Uint8Array(buffer);
	}
	if (type === "INT64" && (typeof value == "bigint" || typeof value == "number" && Number.isInteger(value))) {
		let buffer = new ArrayBuffer(8);
		new DataView(buffer).setBigInt64(0, BigInt(value), !0);
		return new Uint8Array(buffer);
	}
	if (type === "INT32" && converted_type === "DATE" && value instanceof Date) {
		let buffer = new ArrayBuffer(4);
		new DataView(buffer).setInt32(0, Math.floor(value.getTime() / dayMillis), !0);
		return new Uint8Array(buffer);
	}
	if (type === "INT64" && converted_type === "TIMESTAMP_MILLIS" && value instanceof Date) {
		let buffer = new ArrayBuffer(8);
		new DataView(buffer).setBigInt64(0, BigInt(value.getTime()), !0);
		return new Uint8Array(buffer);
	}
	if (type === "INT64" && converted_type === "TIMESTAMP_MICROS" && value instanceof Date) {
		let buffer = new ArrayBuffer(8);
		new DataView(buffer).setBigInt64(0, BigInt(value.getTime() * 1e3), !0);
		return new Uint8Array(buffer);
	}
	if (type === "INT64" && element.logical_type?.type === "TIMESTAMP" && value instanceof Date) {
		let millis = BigInt(value.getTime());
		let { unit } = element.logical_type;
		let bigintValue = millis;
		unit === "NANOS" ? bigintValue = millis * 1000000n : unit === "MICROS" && (bigintValue = millis * 1000n);
		let buffer = new ArrayBuffer(8);
		new DataView(buffer).setBigInt64(0, bigintValue, !0);
		return new Uint8Array(buffer);
	}
	throw Error(`unsupported type for statistics: ${type} with value ${value}`);
}
function unconvertStatistics(stats, element, truncateLength = 16) {
	return {
		field_1: unconvertMinMax(stats.max, element, !0, truncateLength),
		field_2: unconvertMinMax(stats.min, element, !1, truncateLength),
		field_3: stats.null_count,
		field_4: stats.distinct_count,
		field_5: unconvertMinMax(stats.max_value, element, !0, truncateLength),
		field_6: unconvertMinMax(stats.min_value, element, !1, truncateLength),
		field_7: stats.is_max_value_exact ?? minMaxIsExact(stats.max_value ?? stats.max, element, !0, truncateLength),
		field_8: stats.is_min_value_exact ?? minMaxIsExact(stats.min_value ?? stats.min, element, !1, truncateLength),
		field_9: stats.nan_count
	};
}
function unconvertDecimal({ type, type_length }, value) {
	if (type === "INT32") return Number(value);
	if (type === "INT64") return value;
	if (type === "FIXED_LEN_BYTE_ARRAY" && !type_length) throw Error("fixed length byte array type_length is required");
	if (!type_length && !value) return new Uint8Array();
	let bytes = [];
	for (;;) {
		let byte = Number(value & 255n);
		bytes.unshift(byte);
		value >>= 8n;
		if (type_length) {
			if (bytes.length >= type_length) break;
		} else {
			let sign = byte & 128;
			if (!sign && value === 0n || sign && value === -1n) break;
		}
	}
	return new Uint8Array(bytes);
}
function unconvertFloat16(value) {
	if (value == null) return;
	if (typeof value != "number") throw Error("parquet float16 expected number value");
	if (Number.isNaN(value)) return new Uint8Array([0, 126]);
	let sign = value < 0 || Object.is(value, -0) ? 1 : 0;
	let abs = Math.abs(value);
	if (!isFinite(abs)) return new Uint8Array([0, sign << 7 | 124]);
	if (abs === 0) return new Uint8Array([0, sign << 7]);
	if (abs >= 65520) return new Uint8Array([0, sign << 7 | 124]);
	let exponent = -14;
	if (abs >= 2 ** -14) {
		let view = new DataView(new ArrayBuffer(8));
		view.setFloat64(0, abs);
		exponent = (view.getUint32(0) >>> 20 & 2047) - 1023;
	}
	let scaled = abs / 2 ** (exponent - 10);
	let significand = Math.floor(scaled);
	let remainder = scaled - significand;
	(remainder > .5 || remainder === .5 && significand % 2) && significand++;
	let magnitude = abs < 2 ** -14 ? significand : (exponent + 14) * 1024 + significand;
	let bits16 = sign << 15 | magnitude;
	return new Uint8Array([bits16 & 255, bits16 >> 8]);
}

function writeColumn({ writer, column, pageData }) {
	let { columnName, element, schemaPath, stats, pageSize, dictionarySize, encoding: userEncoding } = column;
	let { type, type_length } = element;
	if (!type) throw Error(`column ${columnName} cannot determine type`);
	let { values, definitionLevels, repetitionLevels, maxDefinitionLevel } = pageData;
	let offsetStart = writer.offset;
	let uncompressedSize = 0;
	let encodings = [];
	let geospatial_statistics = stats && (element?.logical_type?.type === "GEOMETRY" || element?.logical_type?.type === "GEOGRAPHY") ? notPartOfThisBundle(values) : void 0;
	let bloomFilter;
	if (column.bloomFilter) {
		let builder = new notPartOfThisBundle(element, typeof column.bloomFilter == "object" ? column.bloomFilter : void 0);
		for (let v of values) builder.insert(v);
		bloomFilter = builder.finalize();
	}
	let dictionary_page_offset;
	let selectPhysical = element.converted_type !== "UTF8";
	let dictionaryValues = selectPhysical ? unconvert(element, values) : values;
	if (type === "INT64") {
		let unsigned = element.converted_type === "UINT_64" || element.logical_type?.type === "INTEGER" && !element.logical_type.isSigned;
		let min = unsigned ? 0n : -(2n ** 63n);
		let max = unsigned ? 2n ** 64n - 1n : 2n ** 63n - 1n;
		for (let value of dictionaryValues) if (value != null && (value < min || value > max)) throw RangeError(`parquet INT64 value out of range: ${value}`);
	}
	let statisticsValues = element.converted_type === "JSON" ? dictionaryValues : values;
	let statistics = stats ? getStatistics(statisticsValues, element) : void 0;
	let { dictionary, indexes } = useDictionary(dictionaryValues, type, type_length, userEncoding, dictionarySize, maxDefinitionLevel === 0);
	let encoding;
	let writeValues;
	let writeType = type;
	if (dictionary && indexes) {
		writeValues = indexes;
		writeType = "INT32";
		encoding = "RLE_DICTIONARY";
		dictionary_page_offset = BigInt(writer.offset);
		let unconverted = selectPhysical ? dictionary : unconvert(element, dictionary);
		uncompressedSize += writeDictionaryPage(writer, column, unconverted);
		encodings.push("PLAIN");
	} else {
		writeValues = selectPhysical ? dictionaryValues : unconvert(element, values);
		encoding = userEncoding && userEncoding !== "RLE_DICTIONARY" ? userEncoding : type === "BOOLEAN" && values.length > 16 ? "RLE" : "PLAIN";
	}
	encodings.push(encoding);
	let pageBoundaries = getPageBoundaries(writeValues, writeType, type_length, pageSize, repetitionLevels);
	let columnIndex = column.columnIndex && pageBoundaries.length > 1 ? {
		null_pages: [],
		min_values: [],
		max_values: [],
		boundary_order: "UNORDERED",
		null_counts: [],
		nan_counts: isFloat(element) ? [] : void 0
	} : void 0;
	let offsetIndex = column.offsetIndex && pageBoundaries.length > 1 ? { page_locations: [] } : void 0;
	let data_page_offset = BigInt(writer.offset);
	let first_row_index = 0n;
	let prevStart = 0;
	let prevMinValue;
	let prevMaxValue;
	let ascending = !0;
	let descending = !0;
	for (let { start, end } of pageBoundaries) {
		let pageOffset = writer.offset;
		let pageChunk = {
			values: writeValues.slice(start, end),
			definitionLevels: definitionLevels.slice(start, end),
			repetitionLevels: repetitionLevels.slice(start, end),
			maxDefinitionLevel
		};
		uncompressedSize += writeDataPageV2({
			writer,
			column,
			encoding,
			pageData: pageChunk
		});
		if (columnIndex) {
			let { min_value, max_value, null_count = 0n, nan_count } = getStatistics(statisticsValues.slice(start, end), element);
			let nullPage = null_count === BigInt(end - start);
			let minBytes = unconvertMinMax(min_value, element, !1, column.statisticsTruncateLength);
			let maxBytes = unconvertMinMax(max_value, element, !0, column.statisticsTruncateLength);
			if (!nullPage && (!minBytes || !maxBytes)) columnIndex = void 0;
			else {
				columnIndex.null_pages.push(nullPage);
				columnIndex.min_values.push(minBytes ?? new Uint8Array());
				columnIndex.max_values.push(maxBytes ?? new Uint8Array());
				columnIndex.null_counts?.push(null_count);
				nan_count !== void 0 && columnIndex.nan_counts?.push(nan_count);
				if (prevMinValue !== void 0 && min_value !== void 0) {
					let order = compareValues(prevMinValue, min_value);
					order > 0 && (ascending = !1);
					order < 0 && (descending = !1);
				}
				if (prevMaxValue !== void 0 && max_value !== void 0) {
					let order = compareValues(prevMaxValue, max_value);
					order > 0 && (ascending = !1);
					order < 0 && (descending = !1);
				}
				prevMinValue = min_value;
				prevMaxValue = max_value;
			}
		}
		if (offsetIndex) {
			if (repetitionLevels.length) for (let i = prevStart + 1; i <= start; i++) repetitionLevels[i] === 0 && first_row_index++;
			else first_row_index = BigInt(start);
			offsetIndex.page_locations.push({
				offset: BigInt(pageOffset),
				compressed_page_size: writer.offset - pageOffset,
				first_row_index
			});
		}
		prevStart = start;
	}
	columnIndex && (ascending ? columnIndex.boundary_order = "ASCENDING" : descending && (columnIndex.boundary_order = "DESCENDING"));
	let encoding_stats;
	if (stats) {
		encoding_stats = [];
		dictionary_page_offset !== void 0 && encoding_stats.push({
			page_type: "DICTIONARY_PAGE",
			encoding: "PLAIN",
			count: 1
		});
		encoding_stats.push({
			page_type: "DATA_PAGE_V2",
			encoding,
			count: pageBoundaries.length
		});
	}
	return {
		chunk: {
			meta_data: {
				type,
				encodings,
				path_in_schema: schemaPath.slice(1).map((s) => s.name),
				codec: column.codec ?? "UNCOMPRESSED",
				num_values: BigInt(values.length),
				total_compressed_size: BigInt(writer.offset - offsetStart),
				total_uncompressed_size: BigInt(uncompressedSize),
				data_page_offset,
				dictionary_page_offset,
				statistics,
				encoding_stats,
				geospatial_statistics
			},
			file_offset: BigInt(offsetStart)
		},
		columnIndex,
		offsetIndex,
		bloomFilter
	};
}
function getPageBoundaries(values, type, type_length, pageSize, repetitionLevels = []) {
	if (!pageSize) return [{
		start: 0,
		end: values.length
	}];
	let boundaries = [];
	let start = 0;
	let accumulatedBytes = 0;
	for (let i = 0; i < values.length; i++) {
		let valueSize = estimateValueSize(values[i], type, type_length);
		accumulatedBytes += valueSize;
		if (accumulatedBytes >= pageSize && i > start && (!repetitionLevels.length || repetitionLevels[i] === 0)) {
			boundaries.push({
				start,
				end: i
			});
			start = i;
			accumulatedBytes = valueSize;
		}
	}
	start < values.length && boundaries.push({
		start,
		end: values.length
	});
	return boundaries;
}
function getStatistics(values, element) {
	let min_value;
	let max_value;
	let null_count = 0n;
	let nan_count = isFloat(element) ? 0n : void 0;
	for (let value of values) {
		if (value == null) {
			null_count++;
			continue;
		}
		let statisticValue = physicalStatistic(value, element);
		if (typeof statisticValue == "object" && !(statisticValue instanceof Uint8Array)) continue;
		if (typeof statisticValue == "number" && Number.isNaN(statisticValue)) {
			nan_count !== void 0 && nan_count++;
			continue;
		}
		(min_value === void 0 || compareValues(statisticValue, min_value) < 0) && (min_value = statisticValue);
		(max_value === void 0 || compareValues(statisticValue, max_value) > 0) && (max_value = statisticValue);
	}
	min_value === 0 && (min_value = -0);
	max_value === 0 && (max_value = 0);
	return {
		min_value,
		max_value,
		null_count,
		nan_count
	};
}
function isFloat({ type, logical_type }) {
	return type === "FLOAT" || type === "DOUBLE" || logical_type?.type === "FLOAT16";
}
function physicalStatistic(value, element) {
	if (element.converted_type === "DECIMAL" && typeof value == "number") return BigInt(Math.round(value * 10 ** (element.scale || 0)));
	if (value instanceof Date && (element.type === "INT32" || element.type === "INT64")) return unconvert(element, [value])[0];
	return value;
}
function compareValues(left, right) {
	if (left instanceof Uint8Array && right instanceof Uint8Array) {
		let length = Math.min(left.length, right.length);
		for (let i = 0; i < length; i += 1) if (left[i] !== right[i]) return left[i] - right[i];
		return left.length - right.length;
	}
	if (typeof left == "string" && typeof right == "string") return compareStrings(left, right);
	if (left < right) return -1;
	if (left > right) return 1;
	return 0;
}
function compareStrings(left, right) {
	if (left === right) return 0;
	let length = Math.min(left.length, right.length);
	let i = 0;
	for (; i < length && left.charCodeAt(i) === right.charCodeAt(i);) i++;
	if (i > 0) {
		let prev = left.charCodeAt(i - 1);
		prev >= 55296 && prev <= 56319 && i--;
	}
	for (; i < left.length && i < right.length;) {
		let a = codePointAt(left, i);
		let b = codePointAt(right, i);
		if (a !== b) return a - b;
		i += a > 65535 ? 2 : 1;
	}
	return left.length - right.length;
}
function codePointAt(str, i) {
	let code = str.codePointAt(i) ?? 65533;
	return code >= 55296 && code <= 57343 ? 65533 : code;
}

function encodeNestedValues(treePath, rows) {
	let schemaPath = treePath.map((n) => n.element);
	if (treePath.length < 2) throw Error("parquet schema path must include column");
	let definitionLevels = [];
	let repetitionLevels = [];
	let maxDefinitionLevel = getMaxDefinitionLevel(treePath);
	if (treePath.length === 2 && maxDefinitionLevel === 0) return {
		values: rows,
		definitionLevels,
		repetitionLevels,
		maxDefinitionLevel
	};
	if (treePath.length === 2 && maxDefinitionLevel === 1) {
		let definitionLevels = Array(rows.length);
		for (let i = 0; i < rows.length; i++) definitionLevels[i] = rows[i] === null || rows[i] === void 0 ? 0 : 1;
		return {
			values: rows,
			definitionLevels,
			repetitionLevels,
			maxDefinitionLevel
		};
	}
	let repLevelPrior = Array(treePath.length);
	let repeatedCount = 0;
	for (let i = 0; i < treePath.length; i++) {
		repLevelPrior[i] = repeatedCount;
		schemaPath[i].repetition_type === "REPEATED" && repeatedCount++;
	}
	let values = [];
	for (let row of rows) visit(1, row, 0, 0, !1);
	return {
		values,
		definitionLevels,
		repetitionLevels,
		maxDefinitionLevel
	};
	function visit(depth, value, defLevel, repLevel, allowNull) {
		let element = schemaPath[depth];
		let repetition = element.repetition_type || "REQUIRED";
		if (depth === treePath.length - 1) {
			if (value == null) {
				if (repetition === "REQUIRED" && !allowNull) throw Error("parquet required value is undefined");
				definitionLevels.push(defLevel);
			} else definitionLevels.push(repetition === "REQUIRED" ? defLevel : defLevel + 1);
			repetitionLevels.push(repLevel);
			values.push(value);
			return;
		}
		if (repetition === "REPEATED") {
			if (value == null) {
				if (!allowNull) throw Error("parquet required value is undefined");
				visit(depth + 1, void 0, defLevel, repLevel, !0);
				return;
			}
			if (!Array.isArray(value)) throw Error(`parquet repeated field ${element.name} must be an array`);
			if (!value.length) {
				visit(depth + 1, void 0, defLevel, repLevel, !0);
				return;
			}
			let isMapEntry = isMapLike(treePath[depth - 1]);
			let childElement = schemaPath[depth + 1];
			for (let i = 0; i < value.length; i++) {
				let childValue = value[i];
				isMapEntry && childValue && typeof childValue == "object" && childElement && (childValue = childValue[childElement.name]);
				let childRep = i === 0 ? repLevel : repLevelPrior[depth] + 1;
				visit(depth + 1, childValue, defLevel + 1, childRep, !1);
			}
			return;
		}
		if (repetition === "OPTIONAL") {
			if (value == null) visit(depth + 1, void 0, defLevel, repLevel, !0);
			else {
				let childValue = getChildValue(depth, value);
				let childIsNull = childValue == null;
				let isLogicalContainer = isListLike(treePath[depth]) || isMapLike(treePath[depth]);
				let nextDef = element.num_children && !element.type && !isLogicalContainer || !childIsNull ? defLevel + 1 : defLevel;
				visit(depth + 1, childValue, nextDef, repLevel, childIsNull);
			}
			return;
		}
		if (value == null) {
			if (!allowNull) throw Error("parquet required value is undefined");
			visit(depth + 1, void 0, defLevel, repLevel, !0);
		} else visit(depth + 1, getChildValue(depth, value), defLevel, repLevel, !1);
	}
	function getChildValue(depth, currentValue) {
		if (currentValue == null) return;
		let child = schemaPath[depth + 1];
		if (!child) return;
		if (isListLike(treePath[depth])) return currentValue;
		if (isMapLike(treePath[depth])) return normalizeMap(currentValue, schemaPath[depth]);
		if (typeof currentValue == "object" && !Array.isArray(currentValue)) return currentValue[child.name];
		throw Error(`parquet expected struct, got ${currentValue}`);
	}
}
function normalizeMap(value, element) {
	if (value instanceof Map) return Array.from(value.entries(), ([k, v]) => ({
		key: k,
		value: v
	}));
	if (Array.isArray(value)) return value.map((entry) => {
		if (entry && typeof entry == "object" && "key" in entry && "value" in entry) return entry;
		if (Array.isArray(entry) && entry.length === 2) return {
			key: entry[0],
			value: entry[1]
		};
		throw Error("parquet map entry must provide key and value");
	});
	if (typeof value == "object") return Object.entries(value).map(([k, v]) => ({
		key: k,
		value: v
	}));
	throw Error(`parquet map field ${element.name} must be Map, array, or object`);
}

function writeIndexes(writer, pageIndexes) {
	for (let { chunk, columnIndex } of pageIndexes) writeColumnIndex(writer, chunk, columnIndex);
	for (let { chunk, offsetIndex } of pageIndexes) writeOffsetIndex(writer, chunk, offsetIndex);
}
function writeColumnIndex(writer, columnChunk, columnIndex) {
	if (!columnIndex || columnIndex.min_values.length <= 1) return;
	let columnIndexOffset = writer.offset;
	serializeTCompactProtocol(writer, {
		field_1: columnIndex.null_pages,
		field_2: columnIndex.min_values,
		field_3: columnIndex.max_values,
		field_4: BoundaryOrders.indexOf(columnIndex.boundary_order),
		field_5: columnIndex.null_counts,
		field_8: columnIndex.nan_counts
	});
	columnChunk.column_index_offset = BigInt(columnIndexOffset);
	columnChunk.column_index_length = writer.offset - columnIndexOffset;
}
function writeOffsetIndex(writer, columnChunk, offsetIndex) {
	if (!offsetIndex || offsetIndex.page_locations.length <= 1) return;
	let offsetIndexOffset = writer.offset;
	serializeTCompactProtocol(writer, { field_1: offsetIndex.page_locations.map((p) => ({
		field_1: p.offset,
		field_2: p.compressed_page_size,
		field_3: p.first_row_index
	})) });
	columnChunk.offset_index_offset = BigInt(offsetIndexOffset);
	columnChunk.offset_index_length = writer.offset - offsetIndexOffset;
}

function writeMetadata(writer, metadata, statisticsTruncateLength) {
	let resolveSchemaPath = schemaPathResolver(metadata.schema);
	let compact = {
		field_1: metadata.version,
		field_2: metadata.schema.map((element) => ({
			field_1: element.type && ParquetTypes.indexOf(element.type),
			field_2: element.type_length,
			field_3: element.repetition_type && FieldRepetitionTypes.indexOf(element.repetition_type),
			field_4: element.name,
			field_5: element.num_children,
			field_6: element.converted_type && ConvertedTypes.indexOf(element.converted_type),
			field_7: element.scale,
			field_8: element.precision,
			field_9: element.field_id,
			field_10: logicalType(element.logical_type)
		})),
		field_3: metadata.num_rows,
		field_4: metadata.row_groups.map((rg) => ({
			field_1: rg.columns.map((c) => ({
				field_1: c.file_path,
				field_2: c.file_offset,
				field_3: c.meta_data && {
					field_1: ParquetTypes.indexOf(c.meta_data.type),
					field_2: c.meta_data.encodings.map((e) => Encodings.indexOf(e)),
					field_3: c.meta_data.path_in_schema,
					field_4: CompressionCodecs.indexOf(c.meta_data.codec),
					field_5: c.meta_data.num_values,
					field_6: c.meta_data.total_uncompressed_size,
					field_7: c.meta_data.total_compressed_size,
					field_8: c.meta_data.key_value_metadata && c.meta_data.key_value_metadata.map((kv) => ({
						field_1: kv.key,
						field_2: kv.value
					})),
					field_9: c.meta_data.data_page_offset,
					field_10: c.meta_data.index_page_offset,
					field_11: c.meta_data.dictionary_page_offset,
					field_12: c.meta_data.statistics && unconvertStatistics(c.meta_data.statistics, schemaElement(c.meta_data.path_in_schema), statisticsTruncateLength),
					field_13: c.meta_data.encoding_stats && c.meta_data.encoding_stats.map((es) => ({
						field_1: PageTypes.indexOf(es.page_type),
						field_2: Encodings.indexOf(es.encoding),
						field_3: es.count
					})),
					field_14: c.meta_data.bloom_filter_offset,
					field_15: c.meta_data.bloom_filter_length,
					field_16: c.meta_data.size_statistics && {
						field_1: c.meta_data.size_statistics.unencoded_byte_array_data_bytes,
						field_2: c.meta_data.size_statistics.repetition_level_histogram,
						field_3: c.meta_data.size_statistics.definition_level_histogram
					},
					field_17: c.meta_data.geospatial_statistics && {
						field_1: c.meta_data.geospatial_statistics.bbox && thriftBoundingBox(c.meta_data.geospatial_statistics.bbox),
						field_2: c.meta_data.geospatial_statistics.geospatial_types
					}
				},
				field_4: c.offset_index_offset,
				field_5: c.offset_index_length,
				field_6: c.column_index_offset,
				field_7: c.column_index_length,
				field_9: c.encrypted_column_metadata
			})),
			field_2: rg.total_byte_size,
			field_3: rg.num_rows,
			field_4: rg.sorting_columns && rg.sorting_columns.map((sc) => ({
				field_1: sc.column_idx,
				field_2: sc.descending,
				field_3: sc.nulls_first
			})),
			field_5: rg.file_offset,
			field_6: rg.total_compressed_size
		})),
		field_5: metadata.key_value_metadata && metadata.key_value_metadata.map((kv) => ({
			field_1: kv.key,
			field_2: kv.value
		})),
		field_6: metadata.created_by,
		field_7: metadata.schema.filter((element) => element.type).map(() => ({ field_1: {} }))
	};
	let metadataStart = writer.offset;
	serializeTCompactProtocol(writer, compact);
	let metadataLength = writer.offset - metadataStart;
	writer.appendUint32(metadataLength);
	function schemaElement(path) {
		let tree = resolveSchemaPath(path);
		return tree[tree.length - 1].element;
	}
}
function thriftBoundingBox(bbox) {
	return new ThriftStruct([
		[
			1,
			7,
			bbox.xmin
		],
		[
			2,
			7,
			bbox.xmax
		],
		[
			3,
			7,
			bbox.ymin
		],
		[
			4,
			7,
			bbox.ymax
		],
		[
			5,
			7,
			bbox.zmin
		],
		[
			6,
			7,
			bbox.zmax
		],
		[
			7,
			7,
			bbox.mmin
		],
		[
			8,
			7,
			bbox.mmax
		]
	]);
}
function logicalType(type) {
	if (!type) return;
	if (type.type === "STRING") return { field_1: {} };
	if (type.type === "MAP") return { field_2: {} };
	if (type.type === "LIST") return { field_3: {} };
	if (type.type === "ENUM") return { field_4: {} };
	if (type.type === "DECIMAL") return { field_5: {
		field_1: type.scale,
		field_2: type.precision
	} };
	if (type.type === "DATE") return { field_6: {} };
	if (type.type === "TIME") return { field_7: {
		field_1: type.isAdjustedToUTC,
		field_2: timeUnit(type.unit)
	} };
	if (type.type === "TIMESTAMP") return { field_8: {
		field_1: type.isAdjustedToUTC,
		field_2: timeUnit(type.unit)
	} };
	if (type.type === "INTEGER") return { field_10: {
		field_1: type.bitWidth,
		field_2: type.isSigned
	} };
	if (type.type === "NULL") return { field_11: {} };
	if (type.type === "JSON") return { field_12: {} };
	if (type.type === "BSON") return { field_13: {} };
	if (type.type === "UUID") return { field_14: {} };
	if (type.type === "FLOAT16") return { field_15: {} };
	if (type.type === "VARIANT") return { field_16: {} };
	if (type.type === "GEOMETRY") return { field_17: { field_1: type.crs } };
	if (type.type === "GEOGRAPHY") return { field_18: {
		field_1: type.crs,
		field_2: type.algorithm && EdgeInterpolationAlgorithms.indexOf(type.algorithm)
	} };
}
function timeUnit(unit) {
	if (unit === "NANOS") return { field_3: {} };
	if (unit === "MICROS") return { field_2: {} };
	return { field_1: {} };
}

var ParquetWriter = class {
	constructor({ writer, schema, codec = "SNAPPY", compressors, statistics = !0, statisticsTruncateLength, kvMetadata, createdBy = "hyparquet" }) {
		if (statisticsTruncateLength !== void 0 && statisticsTruncateLength !== 1e400 && !(Number.isInteger(statisticsTruncateLength) && statisticsTruncateLength > 0)) throw Error("statisticsTruncateLength must be a positive integer or Infinity");
		this.writer = writer;
		this.schema = schema;
		this.codec = codec;
		this.compressors = {
			SNAPPY: notPartOfThisBundle,
			...compressors
		};
		this.statistics = statistics;
		this.statisticsTruncateLength = statisticsTruncateLength;
		this.kvMetadata = kvMetadata;
		this.createdBy = createdBy;
		this.row_groups = [];
		this.num_rows = 0n;
		this.pendingIndexes = [];
		this.writer.appendUint32(827474256);
	}
	write({ columnData, rowGroupSize = [1e3, 1e5], pageSize = 1048576, dictionarySize }) {
		for (let { codec = this.codec } of columnData) if (codec !== "UNCOMPRESSED" && !this.compressors[codec]) throw Error(`parquet no compressor for codec ${codec}`);
		let columnDataRows = columnData[0]?.data?.length || 0;
		let resolveSchemaPath = schemaPathResolver(this.schema);
		let pending;
		for (let { groupStartIndex, groupSize } of groupIterator({
			columnDataRows,
			rowGroupSize
		})) {
			let writeGroup = () => {
				let groupStartOffset = this.writer.offset;
				let columns = [];
				for (let j = 0; j < columnData.length; j++) {
					let { name, data, encoding, codec = this.codec, columnIndex = !1, offsetIndex = !0, shredding, bloomFilter, statistics = this.statistics } = columnData[j];
					if (columnIndex && !offsetIndex) throw Error("parquet ColumnIndex cannot be present without OffsetIndex");
					if (data.length !== columnDataRows) throw Error("parquet columns must have the same length");
					let groupData = data.slice(groupStartIndex, groupStartIndex + groupSize);
					let columnPath = resolveSchemaPath([name]);
					let leafPaths = getLeafSchemaPaths(columnPath);
					let columnElement = columnPath.at(-1)?.element;
					let shreddingConfig = shredding && shredding !== !0 ? shredding : void 0;
					let isVariant = columnElement?.logical_type?.type === "VARIANT";
					let isRequired = columnElement?.repetition_type === "REQUIRED";
					let rows = isVariant ? notPartOfThisBundle(Array.from(groupData), shreddingConfig, {
						name,
						required: isRequired
					}) : groupData;
					for (let leafPath of leafPaths) {
						let schemaPath = leafPath.map((node) => node.element);
						let column = {
							columnName: schemaPath.slice(1).map((s) => s.name).join("."),
							element: schemaPath[schemaPath.length - 1],
							schemaPath,
							codec,
							compressors: this.compressors,
							stats: statistics,
							statisticsTruncateLength: this.statisticsTruncateLength,
							pageSize,
							dictionarySize,
							columnIndex,
							offsetIndex,
							encoding,
							bloomFilter
						};
						let pageData = encodeNestedValues(leafPath, rows);
						let result = writeColumn({
							writer: this.writer,
							column,
							pageData
						});
						columns.push(result.chunk);
						this.pendingIndexes.push(result);
					}
				}
				let total_byte_size = 0n;
				for (let { meta_data } of columns) total_byte_size += meta_data?.total_uncompressed_size ?? 0n;
				this.num_rows += BigInt(groupSize);
				this.row_groups.push({
					columns,
					total_byte_size,
					num_rows: BigInt(groupSize),
					total_compressed_size: BigInt(this.writer.offset - groupStartOffset)
				});
				return this.writer.flush?.();
			};
			if (pending) pending = pending.then(writeGroup);
			else {
				let r = writeGroup();
				r && (pending = Promise.resolve(r));
			}
		}
		return pending;
	}
	finish() {
		writeIndexes(this.writer, this.pendingIndexes);
		writeBlooms(this.writer, this.pendingIndexes);
		let metadata = {
			version: 2,
			created_by: this.createdBy,
			schema: this.schema,
			num_rows: this.num_rows,
			row_groups: this.row_groups,
			metadata_length: 0,
			key_value_metadata: this.kvMetadata
		};
		delete metadata.metadata_length;
		writeMetadata(this.writer, metadata, this.statisticsTruncateLength);
		this.writer.appendUint32(827474256);
		return this.writer.finish();
	}
};
function groupSize(rowGroupSize, i) {
	return Array.isArray(rowGroupSize) ? rowGroupSize[Math.min(i, rowGroupSize.length - 1)] : rowGroupSize;
}
function groupIterator({ columnDataRows, rowGroupSize }) {
	if (Array.isArray(rowGroupSize) && !rowGroupSize.length) throw Error("rowGroupSize array cannot be empty");
	let groups = [];
	let groupIndex = 0;
	let groupStartIndex = 0;
	for (; groupStartIndex < columnDataRows;) {
		let size = groupSize(rowGroupSize, groupIndex);
		groups.push({
			groupStartIndex,
			groupSize: Math.min(size, columnDataRows - groupStartIndex)
		});
		groupStartIndex += size;
		groupIndex++;
	}
	return groups;
}
function getLeafSchemaPaths(schemaPath) {
	let leaves = [];
	dfs(schemaPath);
	return leaves;
	function dfs(path) {
		let node = path[path.length - 1];
		if (!node.children.length) {
			leaves.push(path);
			return;
		}
		for (let child of node.children) dfs([...path, child]);
	}
}

// actions/record-config/modes/tables/write-tables.ts
const TYPES = {
	text: {
		type: "BYTE_ARRAY",
		converted_type: "UTF8",
		repetition_type: "REQUIRED"
	},
	"text?": {
		type: "BYTE_ARRAY",
		converted_type: "UTF8",
		repetition_type: "OPTIONAL"
	},
	integer: {
		type: "INT32",
		repetition_type: "REQUIRED"
	},
	truth: {
		type: "BOOLEAN",
		repetition_type: "REQUIRED"
	},
	time: {
		type: "INT64",
		converted_type: "TIMESTAMP_MILLIS",
		repetition_type: "REQUIRED"
	}
};
async function writePartition(folder, { system, month }, rows) {
	for (const name of Object.keys(TABLES)) {
		const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, name, `system=${system}`, `month=${month}`);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.mkdir)(directory, { recursive: true });
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_5__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, `${name}.parquet`), toParquet(TABLES[name], rows[name]));
	}
}
function toParquet(columns, rows) {
	const named = Object.entries(columns);
	const writer = new ByteWriter();
	const file = new ParquetWriter({
		writer,
		schema: [{
			name: "root",
			num_children: named.length
		}, ...named.map(([name, type]) => ({
			name,
			...TYPES[type]
		}))],
		codec: "GZIP",
		compressors: { GZIP: (input) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_7__.gzipSync)(input) },
		createdBy: "ai-ops record-config"
	});
	file.write({ columnData: named.map(([name]) => ({
		name,
		data: rows.map((row) => row[name])
	})) });
	file.finish();
	return writer.getBytes();
}

// actions/record-config/modes/tables/fill-tables.ts
async function fillTables({ store, months, signal }, system, folder) {
	const known = new Set();
	for (const [month, entries] of months) {
		const rows = noRows();
		for (const stored of entries) {
			signal.throwIfAborted();
			const record = await readRecord(store, stored.entry.record);
			const fresh = Object.values(record.resources).map(({ complete }) => complete).filter((digest) => !known.has(digest));
			for (const digest of fresh) known.add(digest);
			addRows(rows, {
				stored,
				record,
				newBodies: await readBodies(store, fresh)
			});
		}
		await writePartition(folder, {
			system,
			month
		}, rows);
	}
}

// actions/record-config/modes/tables/observe.ts
async function observeTables(inputs, world) {
	const history = await observeHistory({
		...inputs,
		depth: "all"
	}, world);
	const store = openStore(inputs.history, inputs.system, world);
	const { entries, findings } = history.verification;
	if (entries.length === 0 && findings.length === 0) throw new _chunks_shared$0.yt("there is no history to make tables of.", {
		where: store.location,
		next: "Record a release first."
	});
	return {
		history,
		store,
		months: Map.groupBy(entries, monthOf),
		signal: world.signal
	};
}
function monthOf({ entry: { collectedAt, sequence } }) {
	const at = new Date(collectedAt);
	if (!Number.isNaN(at.getTime())) return at.toISOString().slice(0, 7);
	throw new _chunks_shared$0.yt(`entry ${sequence} does not say when it was made.`, {
		given: `\`${collectedAt}\``,
		allowed: "a time of ISO 8601"
	});
}

// actions/record-config/modes/tables/report.ts
function reportTables({ inputs, observation: { history, months } }) {
	const verified = reportVerification({
		inputs,
		observation: history
	});
	if (history.verification.findings.length > 0) return verified;
	const rows = [...months].map(([month, entries]) => [
		month,
		String(entries.length),
		`#${entries[0]?.entry.sequence} to #${entries.at(-1)?.entry.sequence}`
	]);
	const columns = [
		"Month",
		"Records",
		"Which"
	].map((title) => ({ title }));
	return {
		...verified,
		sections: [...verified.sections ?? [], {
			heading: "Tables",
			blocks: [{
				type: "text",
				text: `Written for each month: ${Object.keys(TABLES).join(", ")}.`
			}, {
				type: "table",
				columns,
				rows
			}]
		}]
	};
}

// actions/record-config/modes/tables/operation.ts
const tables = (0,_chunks_shared$0.ft)({
	observe: observeTables,
	report: reportTables,
	async outputs({ inputs, observation, directory }) {
		const { entries, findings } = observation.history.verification;
		if (findings.length > 0) return {};
		const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "tables");
		await fillTables(observation, inputs.system, folder);
		return {
			sequence: String(entries.length),
			tables: folder
		};
	}
});

// actions/record-config/modes/verify/operation.ts
const verify = (0,_chunks_shared$0.ft)({
	observe: observeHistory,
	report: reportVerification,
	outputs: ({ observation: { verification } }) => ({ sequence: String(verification.entries.at(-1)?.entry.sequence ?? 0) })
});

// actions/record-config/action.ts
const recordConfig = (0,_chunks_shared$0.H)({
	name: "record-config",
	readInputs,
	secrets: ({ secrets }) => secrets,
	choose
});
function choose(inputs) {
	switch (inputs.mode) {
		case "record": return (0,_chunks_shared$0.V)(record, inputs);
		case "verify": return (0,_chunks_shared$0.V)(verify, inputs);
		case "diff": return (0,_chunks_shared$0.V)(diff, inputs);
		case "rollback": return (0,_chunks_shared$0.V)(rollback, inputs);
		case "costs": return (0,_chunks_shared$0.V)(costs, inputs);
		case "site": return (0,_chunks_shared$0.V)(site, inputs);
		case "tables": return (0,_chunks_shared$0.V)(tables, inputs);
	}
}

// actions/record-config/main.ts
await (0,_chunks_shared$0.U)(recordConfig);


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

})

};
