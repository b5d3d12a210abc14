export const id = 684;
export const ids = [684];
export const modules = {

5684:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (LambdaClient),
  c: () => (UpdateAlias$),
  d: () => (DescribeTasksCommand),
  f: () => (DescribeTaskDefinitionCommand),
  i: () => (command),
  l: () => (ResourceNotFoundException),
  m: () => (DescribeImagesCommand),
  n: () => (_ep0),
  o: () => (GetAlias$),
  p: () => (PutImageCommand),
  r: () => (_mw0),
  s: () => (ListFunctions$),
  t: () => (GetFunctionCommand),
  u: () => (ListTasksCommand)
});
var _shared$0 = __webpack_require__(8624);
var _DescribeServicesCommand$1 = __webpack_require__(1295);
var _event_streams_stand_in2$3 = __webpack_require__(54);
var _BatchGetImageCommand$2 = __webpack_require__(1119);





// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends (0,_BatchGetImageCommand$2.i)(_BatchGetImageCommand$2.n, _BatchGetImageCommand$2.r, "DescribeImages", _BatchGetImageCommand$2.s) {};

// node_modules/@aws-sdk/client-ecr/dist-es/commands/PutImageCommand.js
var PutImageCommand = class extends (0,_BatchGetImageCommand$2.i)(_BatchGetImageCommand$2.n, _BatchGetImageCommand$2.r, "PutImage", _BatchGetImageCommand$2.d) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = class extends (0,_DescribeServicesCommand$1.i)(_DescribeServicesCommand$1.n, _DescribeServicesCommand$1.r, "DescribeTaskDefinition", _DescribeServicesCommand$1.s) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = class extends (0,_DescribeServicesCommand$1.i)(_DescribeServicesCommand$1.n, _DescribeServicesCommand$1.r, "DescribeTasks", _DescribeServicesCommand$1.c) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = class extends (0,_DescribeServicesCommand$1.i)(_DescribeServicesCommand$1.n, _DescribeServicesCommand$1.r, "ListTasks", _DescribeServicesCommand$1.p) {};

// node_modules/@aws-sdk/client-lambda/dist-es/auth/httpAuthSchemeProvider.js
const defaultLambdaHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Un)(context).operation,
		region: await (0,_shared$0.zn)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
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
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_shared$0.Q)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.zn)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-lambda/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "lambda"
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

// node_modules/@aws-sdk/client-lambda/package.json
var version = "3.1162.0";

// node_modules/@aws-sdk/client-lambda/dist-es/endpoint/bdd.js
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
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://lambda.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
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
const bdd = _shared$0.Xt.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-lambda/dist-es/endpoint/endpointResolver.js
const cache = new _shared$0.Yt({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_shared$0.qt)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Jt.aws = _shared$0.ot;

// node_modules/@aws-sdk/client-lambda/dist-es/models/LambdaServiceException.js
var LambdaServiceException = class LambdaServiceException extends _shared$0.cn {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, LambdaServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-lambda/dist-es/models/errors.js
var ResourceNotFoundException = class ResourceNotFoundException extends LambdaServiceException {
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
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-lambda/dist-es/schemas/schemas_0.js
const _AA = "AliasArn";
const _AC = "AliasConfiguration";
const _ALL = "ApplicationLogLevel";
const _AOp = "ApplyOn";
const _ARC = "AliasRoutingConfiguration";
const _AVW = "AdditionalVersionWeights";
const _Ar = "Architectures";
const _Arn = "Arn";
const _C = "Concurrency";
const _CPA = "CapacityProviderArn";
const _CPC = "CapacityProviderConfig";
const _CS = "CodeSize";
const _CSo = "CodeSha256";
const _CSon = "ConfigSha256";
const _Cod = "Code";
const _Com = "Command";
const _Con = "Configuration";
const _D = "Description";
const _DCu = "DurableConfig";
const _DLC = "DeadLetterConfig";
const _DSR = "DirectS3Read";
const _E = "Error";
const _EC = "ErrorCode";
const _EE = "EnvironmentError";
const _EEMGBPVC = "ExecutionEnvironmentMemoryGiBPerVCpu";
const _EP = "EntryPoint";
const _ER = "EnvironmentResponse";
const _ES = "EphemeralStorage";
const _ETx = "ExecutionTimeout";
const _EVN = "EnvironmentVariableName";
const _EVV = "EnvironmentVariableValue";
const _EVn = "EnvironmentVariables";
const _Env = "Environment";
const _FA = "FunctionArn";
const _FCL = "FunctionCodeLocation";
const _FCLE = "FunctionCodeLocationError";
const _FCun = "FunctionConfiguration";
const _FLu = "FunctionList";
const _FN = "FunctionName";
const _FSC = "FileSystemConfigs";
const _FSCL = "FileSystemConfigList";
const _FSCi = "FileSystemConfig";
const _FV = "FunctionVersion";
const _Fu = "Functions";
const _GA = "GetAlias";
const _GAR = "GetAliasRequest";
const _GF = "GetFunction";
const _GFR = "GetFunctionRequest";
const _GFRe = "GetFunctionResponse";
const _H = "Handler";
const _IAFDS = "Ipv6AllowedForDualStack";
const _IC = "ImageConfig";
const _ICE = "ImageConfigError";
const _ICR = "ImageConfigResponse";
const _IU = "ImageUri";
const _KMSKA = "KMSKeyArn";
const _L = "Layers";
const _LC = "LoggingConfig";
const _LF = "LogFormat";
const _LFR = "ListFunctionsRequest";
const _LFRi = "ListFunctionsResponse";
const _LFi = "ListFunctions";
const _LG = "LogGroup";
const _LM = "LastModified";
const _LMICPC = "LambdaManagedInstancesCapacityProviderConfig";
const _LMP = "LocalMountPath";
const _LRL = "LayersReferenceList";
const _LUS = "LastUpdateStatus";
const _LUSR = "LastUpdateStatusReason";
const _LUSRC = "LastUpdateStatusReasonCode";
const _La = "Layer";
const _Lo = "Location";
const _M = "Message";
const _MAa = "MasterArn";
const _MI = "MaxItems";
const _MR = "MasterRegion";
const _MS = "MemorySize";
const _Ma = "Marker";
const _Mo = "Mode";
const _N = "Name";
const _NM = "NextMarker";
const _OSp = "OptimizationStatus";
const _PEEMC = "PerExecutionEnvironmentMaxConcurrency";
const _PTa = "PackageType";
const _Q = "Qualifier";
const _RC = "RoutingConfig";
const _RCEe = "ReservedConcurrentExecutions";
const _RI = "RevisionId";
const _RIU = "ResolvedImageUri";
const _RNFE = "ResourceNotFoundException";
const _RPID = "RetentionPeriodInDays";
const _RSO = "ResolvedS3Object";
const _RT = "RepositoryType";
const _RVA = "RuntimeVersionArn";
const _RVC = "RuntimeVersionConfig";
const _RVE = "RuntimeVersionError";
const _Ro = "Role";
const _Ru = "Runtime";
const _SB = "S3Bucket";
const _SFC = "S3FilesConfig";
const _SGI = "SecurityGroupIds";
const _SIu = "SubnetIds";
const _SJA = "SigningJobArn";
const _SK = "S3Key";
const _SKMSKA = "SourceKMSKeyArn";
const _SLL = "SystemLogLevel";
const _SOV = "S3ObjectVersion";
const _SPVAi = "SigningProfileVersionArn";
const _SR = "StateReason";
const _SRCt = "StateReasonCode";
const _SS = "SensitiveString";
const _SSR = "SnapStartResponse";
const _SSn = "SnapStart";
const _Si = "Size";
const _St = "State";
const _T = "Type";
const _TA = "TargetArn";
const _TCR = "TracingConfigResponse";
const _TCe = "TenancyConfig";
const _TCr = "TracingConfig";
const _TE = "TagsError";
const _TIM = "TenantIsolationMode";
const _Ta = "Tags";
const _Ti = "Timeout";
const _UA = "UpdateAlias";
const _UAR = "UpdateAliasRequest";
const _V = "Variables";
const _VC = "VpcConfig";
const _VCR = "VpcConfigResponse";
const _VI = "VpcId";
const _Ve = "Version";
const _WD = "WorkingDirectory";
const _c = "client";
const _e = "error";
const _h = "http";
const _hE = "httpError";
const _hQ = "httpQuery";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.lambda";
const n0 = "com.amazonaws.lambda";
const _s_registry = new _shared$0.un(_s);
var LambdaServiceException$ = [
	-3,
	_s,
	"LambdaServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(LambdaServiceException$, LambdaServiceException);
const n0_registry = new _shared$0.un(n0);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_T, _M],
	[0, 0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
const errorTypeRegistries = [_s_registry, n0_registry];
var EnvironmentVariableName = [
	0,
	n0,
	_EVN,
	8,
	0
];
var EnvironmentVariableValue = [
	0,
	n0,
	_EVV,
	8,
	0
];
var SensitiveString = [
	0,
	n0,
	_SS,
	8,
	0
];
var AliasConfiguration$ = [
	3,
	n0,
	_AC,
	0,
	[
		_AA,
		_N,
		_FV,
		_D,
		_RC,
		_RI
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
	n0,
	_ARC,
	0,
	[_AVW],
	[129]
];
var CapacityProviderConfig$ = [
	3,
	n0,
	_CPC,
	0,
	[_LMICPC],
	[() => LambdaManagedInstancesCapacityProviderConfig$],
	1
];
var Concurrency$ = [
	3,
	n0,
	_C,
	0,
	[_RCEe],
	[1]
];
var DeadLetterConfig$ = [
	3,
	n0,
	_DLC,
	0,
	[_TA],
	[0]
];
var DurableConfig$ = [
	3,
	n0,
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
	n0,
	_EE,
	0,
	[_EC, _M],
	[0, [() => SensitiveString, 0]]
];
var EnvironmentResponse$ = [
	3,
	n0,
	_ER,
	0,
	[_V, _E],
	[[() => EnvironmentVariables, 0], [() => EnvironmentError$, 0]]
];
var EphemeralStorage$ = [
	3,
	n0,
	_ES,
	0,
	[_Si],
	[1],
	1
];
var FileSystemConfig$ = [
	3,
	n0,
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
	n0,
	_FCL,
	0,
	[
		_RT,
		_Lo,
		_IU,
		_RIU,
		_RSO,
		_SKMSKA,
		_E
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
	n0,
	_FCLE,
	0,
	[_EC, _M],
	[0, [() => SensitiveString, 0]]
];
var FunctionConfiguration$ = [
	3,
	n0,
	_FCun,
	0,
	[
		_FN,
		_FA,
		_Ru,
		_Ro,
		_H,
		_CS,
		_D,
		_Ti,
		_MS,
		_LM,
		_CSo,
		_Ve,
		_VC,
		_DLC,
		_Env,
		_KMSKA,
		_TCr,
		_MAa,
		_RI,
		_L,
		_St,
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
		_Ar,
		_ES,
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
		() => DeadLetterConfig$,
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
	n0,
	_GAR,
	0,
	[_FN, _N],
	[[0, 1], [0, 1]],
	2
];
var GetFunctionRequest$ = [
	3,
	n0,
	_GFR,
	0,
	[_FN, _Q],
	[[0, 1], [0, { [_hQ]: _Q }]],
	1
];
var GetFunctionResponse$ = [
	3,
	n0,
	_GFRe,
	0,
	[
		_Con,
		_Cod,
		_Ta,
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
var ImageConfig$ = [
	3,
	n0,
	_IC,
	0,
	[
		_EP,
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
	n0,
	_ICE,
	0,
	[_EC, _M],
	[0, [() => SensitiveString, 0]]
];
var ImageConfigResponse$ = [
	3,
	n0,
	_ICR,
	0,
	[_IC, _E],
	[() => ImageConfig$, [() => ImageConfigError$, 0]]
];
var LambdaManagedInstancesCapacityProviderConfig$ = [
	3,
	n0,
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
	n0,
	_La,
	0,
	[
		_Arn,
		_CS,
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
	n0,
	_LFR,
	0,
	[
		_MR,
		_FV,
		_Ma,
		_MI
	],
	[
		[0, { [_hQ]: _MR }],
		[0, { [_hQ]: _FV }],
		[0, { [_hQ]: _Ma }],
		[1, { [_hQ]: _MI }]
	]
];
var ListFunctionsResponse$ = [
	3,
	n0,
	_LFRi,
	0,
	[_NM, _Fu],
	[0, [() => FunctionList, 0]]
];
var LoggingConfig$ = [
	3,
	n0,
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
var ResolvedS3Object$ = [
	3,
	n0,
	_RSO,
	0,
	[
		_SB,
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
	n0,
	_RVC,
	0,
	[_RVA, _E],
	[0, [() => RuntimeVersionError$, 0]]
];
var RuntimeVersionError$ = [
	3,
	n0,
	_RVE,
	0,
	[_EC, _M],
	[0, [() => SensitiveString, 0]]
];
var S3FilesConfig$ = [
	3,
	n0,
	_SFC,
	0,
	[_DSR],
	[0]
];
var SnapStartResponse$ = [
	3,
	n0,
	_SSR,
	0,
	[_AOp, _OSp],
	[0, 0]
];
var TagsError$ = [
	3,
	n0,
	_TE,
	0,
	[_EC, _M],
	[0, 0],
	2
];
var TenancyConfig$ = [
	3,
	n0,
	_TCe,
	0,
	[_TIM],
	[0],
	1
];
var TracingConfigResponse$ = [
	3,
	n0,
	_TCR,
	0,
	[_Mo],
	[0]
];
var UpdateAliasRequest$ = [
	3,
	n0,
	_UAR,
	0,
	[
		_FN,
		_N,
		_FV,
		_D,
		_RC,
		_RI
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
	n0,
	_VCR,
	0,
	[
		_SIu,
		_SGI,
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
var FileSystemConfigList = [
	1,
	n0,
	_FSCL,
	0,
	() => FileSystemConfig$
];
var FunctionList = [
	1,
	n0,
	_FLu,
	0,
	[() => FunctionConfiguration$, 0]
];
var LayersReferenceList = [
	1,
	n0,
	_LRL,
	0,
	() => Layer$
];
var EnvironmentVariables = [
	2,
	n0,
	_EVn,
	8,
	[() => EnvironmentVariableName, 0],
	[() => EnvironmentVariableValue, 0]
];
var GetAlias$ = [
	9,
	n0,
	_GA,
	{ [_h]: [
		"GET",
		"/2015-03-31/functions/{FunctionName}/aliases/{Name}",
		200
	] },
	() => GetAliasRequest$,
	() => AliasConfiguration$
];
var GetFunction$ = [
	9,
	n0,
	_GF,
	{ [_h]: [
		"GET",
		"/2015-03-31/functions/{FunctionName}",
		200
	] },
	() => GetFunctionRequest$,
	() => GetFunctionResponse$
];
var ListFunctions$ = [
	9,
	n0,
	_LFi,
	{ [_h]: [
		"GET",
		"/2015-03-31/functions",
		200
	] },
	() => ListFunctionsRequest$,
	() => ListFunctionsResponse$
];
var UpdateAlias$ = [
	9,
	n0,
	_UA,
	{ [_h]: [
		"PUT",
		"/2015-03-31/functions/{FunctionName}/aliases/{Name}",
		200
	] },
	() => UpdateAliasRequest$,
	() => AliasConfiguration$
];

// node_modules/@aws-sdk/client-lambda/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2015-03-31",
		base64Decoder: config?.base64Decoder ?? _shared$0.qn,
		base64Encoder: config?.base64Encoder ?? _shared$0.Gn,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultLambdaHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.rt()
		}],
		logger: config?.logger ?? new _shared$0.rn(),
		protocol: config?.protocol ?? _DescribeServicesCommand$1.h,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.lambda",
			errorTypeRegistries,
			version: "2015-03-31",
			serviceTarget: "AWSGirApiService"
		},
		serviceId: config?.serviceId ?? "Lambda",
		sha256: config?.sha256 ?? _shared$0.L,
		urlParser: config?.urlParser ?? _shared$0.Rn,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.Kn,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Wn
	};
};

// node_modules/@aws-sdk/client-lambda/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_shared$0.on)(process.version);
	const defaultsMode = (0,_shared$0.Qt)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.sn);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_shared$0.Qn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0._n)(_shared$0.tt, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Dn,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.U,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.ct)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? _event_streams_stand_in2$3.n,
		maxAttempts: config?.maxAttempts ?? (0,_shared$0._n)(_shared$0.dt, config),
		region: config?.region ?? (0,_shared$0._n)(_shared$0.tn, {
			..._shared$0.en,
			...loaderConfig
		}),
		requestHandler: _shared$0.H.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0._n)({
			..._shared$0.ft,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.ht
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Vt,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0._n)(_shared$0.gn, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0._n)(_shared$0.hn, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0._n)(_shared$0.st, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-lambda/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-lambda/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.it)(runtimeConfig), (0,_shared$0["in"])(runtimeConfig), (0,_shared$0.Dt)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.at)(extensionConfiguration), (0,_shared$0.an)(extensionConfiguration), (0,_shared$0.Ot)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-lambda/dist-es/LambdaClient.js
var LambdaClient = class extends _shared$0.mn {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_shared$0.gt)(_config_1);
		const _config_3 = (0,_shared$0.pt)(_config_2);
		const _config_4 = (0,_shared$0.$t)(_config_3);
		const _config_5 = (0,_shared$0.Tt)(_config_4);
		const _config_6 = (0,_shared$0.Kt)(_config_5);
		const _config_7 = (0,_event_streams_stand_in2$3.r)(_config_6);
		const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
		const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use((0,_shared$0.fn)(this.config));
		this.middlewareStack.use((0,_shared$0.lt)(this.config));
		this.middlewareStack.use((0,_shared$0.ut)(this.config));
		this.middlewareStack.use((0,_shared$0.Et)(this.config));
		this.middlewareStack.use((0,_shared$0.wt)(this.config));
		this.middlewareStack.use((0,_shared$0.Ct)(this.config));
		this.middlewareStack.use((0,_shared$0.St)(this.config));
		this.middlewareStack.use((0,_shared$0.xt)(this.config, {
			httpAuthSchemeParametersProvider: defaultLambdaHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.vt({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.yt)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-lambda/dist-es/commandBuilder.js
const command = (0,_shared$0.nn)(commonParams, "AWSGirApiService", "LambdaClient", _shared$0.Gt);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-lambda/dist-es/commands/GetFunctionCommand.js
var GetFunctionCommand = class extends command(_ep0, _mw0, "GetFunction", GetFunction$) {};



})

};
