import { i as startReport, r as runAction } from "./chunks/plan-file.js";
import { A as describeAsset, B as createPaginator, C as getProject, D as phaseNews, E as hasEnded, I as formatOf, L as urlOf, M as removalCommand, N as ACTION, O as assetKey, P as readInputs, R as OWN_VARIABLES, S as getBuild, T as failureOf$1, _ as command$1, b as ListStackResources$, c as openJournal, d as describeExportTasks, f as describeInstances, g as _mw0$1, h as _ep0$1, i as startOnce, j as isProduct, k as assetVersion, m as describeStacks, n as stopBuild, o as STEPS, p as describeKeyPairs, s as intentToJson, t as describeStop, u as listAssets, v as CloudFormationClient, w as newestBuilds, x as paginateDescribeImages, y as DeleteStack$, z as environmentOf } from "./chunks/stop-build.js";
import { n as requireSamePlan, t as keepPlan } from "./chunks/plan-review.js";
import { a as messageOf, i as isCancellation, n as UserError, r as WorldMovedError } from "./chunks/errors.js";
import { a as defaultProvider, f as formatDuration } from "./chunks/common-inputs.js";
import { $ as decideEndpoint, A as getHttpSigningPlugin, At as getSmithyContext, D as resolveUserAgentConfig, F as getHostHeaderPlugin, Ft as emitWarningIfUnsupportedVersion$1, I as resolveHostHeaderConfig, L as getContentLengthPlugin, M as getHttpAuthSchemeEndpointRuleSetPlugin, Mt as fromBase64, N as getRecursionDetectionPlugin, Nt as getDefaultSocketTimeout, P as getLoggerPlugin, Q as resolveEndpointConfig, R as getHttpHandlerExtensionConfiguration, S as resolveRetryConfig, T as DEFAULT_RETRY_MODE, Tt as calculateBodyLength, Z as getEndpointPlugin, _ as createDefaultUserAgentProvider, _t as getSchemaSerdePlugin, at as resolveRegionConfig, b as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, bt as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, ct as makeBuilder, dt as resolveDefaultRuntimeConfig, et as customEndpointFunctions, f as AwsSdkSigV4Signer, ft as emitWarningIfUnsupportedVersion, g as NODE_APP_ID_CONFIG_OPTIONS, h as awsEndpointFunctions, it as resolveDefaultsModeConfig, jt as toBase64, k as DefaultIdentityProviderConfig, kt as normalizeProvider, lt as NoOpLogger, m as resolveAwsRegionExtensionConfiguration, mt as ServiceException, nt as BinaryDecisionDiagram, ot as NODE_REGION_CONFIG_FILE_OPTIONS, p as getAwsRegionExtensionConfiguration, pt as loadConfigsForDefaultMode, s as resolveAwsSdkSigV4Config, st as NODE_REGION_CONFIG_OPTIONS, t as Sha256Node, tt as EndpointCache, u as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, ut as getDefaultExtensionConfiguration, v as getUserAgentPlugin, x as NODE_RETRY_MODE_CONFIG_OPTIONS, xt as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, y as getRetryPlugin, yt as Client, z as resolveHttpHandlerRuntimeConfig } from "./chunks/Sha256Node.js";
import { t as resolveEventStreamSerdeConfig } from "./chunks/EventStreamSerdeConfig.js";
import { r as parseUrl, t as loadConfig } from "./chunks/configLoader.js";
import { r as eventStreamSerdeProvider } from "./chunks/event-streams.js";
import { r as streamCollector, t as NodeHttpHandler } from "./chunks/node-http-handler.js";
import { t as AwsJson1_1Protocol } from "./chunks/AwsJson1_1Protocol.js";
import { n as toUtf8, r as fromUtf8, t as TypeRegistry } from "./chunks/TypeRegistry.js";
import { n as GetObjectCommand, t as HeadObjectCommand } from "./chunks/HeadObjectCommand.js";
import { n as S3Client } from "./chunks/ListObjectsV2Command.js";
import { a as CancelExportTask$, i as EC2Client, m as TerminateInstances$, n as _mw0$2, o as DeleteKeyPair$, p as GetEbsEncryptionByDefault$, r as command$2, t as _ep0$2 } from "./chunks/commandBuilder.js";
import { t as Journal } from "./chunks/journal.js";
import { t as applySteps } from "./chunks/apply-steps.js";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
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
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "logs"
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

// node_modules/@aws-sdk/client-cloudwatch-logs/package.json
var version = "3.1169.0";

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/bdd.js
const m = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = "stringEquals";
const h = { [m]: "Endpoint" };
const i = { [m]: d };
const j = { [m]: "Region" };
const k = {};
const l = [j];
const _data = {
	conditions: [
		[c, [h]],
		[c, l],
		[
			"aws.partition",
			l,
			d
		],
		[e, [{ [m]: "UseFIPS" }, b]],
		[e, [{ [m]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [i, "supportsFIPS"]
		}, b]],
		[g, [j, "us-gov-east-1"]],
		[g, [j, "us-gov-west-1"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://logs.us-gov-east-1.amazonaws.com", k],
		["https://logs.us-gov-west-1.amazonaws.com", k],
		["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://logs.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
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
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/endpointResolver.js
const cache = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => decideEndpoint(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/CloudWatchLogsServiceException.js
var CloudWatchLogsServiceException = class CloudWatchLogsServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudWatchLogsServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/errors.js
var AccessDeniedException = class AccessDeniedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#AccessDeniedException";
	name = "AccessDeniedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
	}
};
var InvalidParameterException = class InvalidParameterException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidParameterException";
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
var OperationAbortedException = class OperationAbortedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#OperationAbortedException";
	name = "OperationAbortedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OperationAbortedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationAbortedException.prototype);
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
};
var ServiceUnavailableException = class ServiceUnavailableException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
	name = "ServiceUnavailableException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceUnavailableException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceUnavailableException.prototype);
	}
};
var InternalServerException = class InternalServerException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerException.prototype);
	}
};
var ThrottlingException = class ThrottlingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ThrottlingException";
	name = "ThrottlingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
	}
};
var ValidationException = class ValidationException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ValidationException";
	name = "ValidationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
	}
};
var InvalidOperationException = class InvalidOperationException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidOperationException";
	name = "InvalidOperationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOperationException.prototype);
	}
};
var ConflictException = class ConflictException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ConflictException";
	name = "ConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
	}
};
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
};
var ResourceAlreadyExistsException = class ResourceAlreadyExistsException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
	name = "ResourceAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceAlreadyExistsException.prototype);
	}
};
var DataAlreadyAcceptedException = class DataAlreadyAcceptedException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
	name = "DataAlreadyAcceptedException";
	$fault = "client";
	expectedSequenceToken;
	constructor(opts) {
		super({
			name: "DataAlreadyAcceptedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DataAlreadyAcceptedException.prototype);
		this.expectedSequenceToken = opts.expectedSequenceToken;
	}
};
var InternalStreamingException = class InternalStreamingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InternalStreamingException";
	name = "InternalStreamingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InternalStreamingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InternalStreamingException.prototype);
	}
};
var InvalidSequenceTokenException = class InvalidSequenceTokenException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
	name = "InvalidSequenceTokenException";
	$fault = "client";
	expectedSequenceToken;
	constructor(opts) {
		super({
			name: "InvalidSequenceTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSequenceTokenException.prototype);
		this.expectedSequenceToken = opts.expectedSequenceToken;
	}
};
var UnrecognizedClientException = class UnrecognizedClientException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
	name = "UnrecognizedClientException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnrecognizedClientException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnrecognizedClientException.prototype);
	}
};
var SessionStreamingException = class SessionStreamingException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#SessionStreamingException";
	name = "SessionStreamingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionStreamingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionStreamingException.prototype);
	}
};
var SessionTimeoutException = class SessionTimeoutException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#SessionTimeoutException";
	name = "SessionTimeoutException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionTimeoutException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionTimeoutException.prototype);
	}
};
var MalformedQueryException = class MalformedQueryException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#MalformedQueryException";
	name = "MalformedQueryException";
	$fault = "client";
	queryCompileError;
	constructor(opts) {
		super({
			name: "MalformedQueryException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedQueryException.prototype);
		this.queryCompileError = opts.queryCompileError;
	}
};
var TooManyTagsException = class TooManyTagsException extends CloudWatchLogsServiceException {
	static shapeId = "com.amazonaws.cloudwatchlogs#TooManyTagsException";
	name = "TooManyTagsException";
	$fault = "client";
	resourceName;
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
		this.resourceName = opts.resourceName;
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/schemas/schemas_0.js
const _ADE = "AccessDeniedException";
const _CE = "ConflictException";
const _DAAE = "DataAlreadyAcceptedException";
const _GLE = "GetLogEvents";
const _GLER = "GetLogEventsRequest";
const _GLERe = "GetLogEventsResponse";
const _IOE = "InvalidOperationException";
const _IPE = "InvalidParameterException";
const _ISE = "InternalServerException";
const _ISEn = "InternalStreamingException";
const _ISTE = "InvalidSequenceTokenException";
const _LEE = "LimitExceededException";
const _MQE = "MalformedQueryException";
const _OAE = "OperationAbortedException";
const _OLE = "OutputLogEvent";
const _OLEu = "OutputLogEvents";
const _QCE = "QueryCompileError";
const _QCEL = "QueryCompileErrorLocation";
const _RAEE = "ResourceAlreadyExistsException";
const _RNFE = "ResourceNotFoundException";
const _SQEE = "ServiceQuotaExceededException";
const _SSE = "SessionStreamingException";
const _STE = "SessionTimeoutException";
const _SUE = "ServiceUnavailableException";
const _TE = "ThrottlingException";
const _TMTE = "TooManyTagsException";
const _UCE = "UnrecognizedClientException";
const _VE = "ValidationException";
const _c = "client";
const _e = "error";
const _eCO = "endCharOffset";
const _eST = "expectedSequenceToken";
const _eTn = "endTime";
const _ev = "events";
const _hE = "httpError";
const _iT = "ingestionTime";
const _lGIo = "logGroupIdentifier";
const _lGN = "logGroupName";
const _lSN = "logStreamName";
const _li = "limit";
const _lo = "location";
const _m = "message";
const _nBT = "nextBackwardToken";
const _nFT = "nextForwardToken";
const _nT = "nextToken";
const _qCE = "queryCompileError";
const _rN = "resourceName";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
const _sCO = "startCharOffset";
const _sFH = "startFromHead";
const _sTt = "startTime";
const _se = "server";
const _tim = "timestamp";
const _u = "unmask";
const n0 = "com.amazonaws.cloudwatchlogs";
const _s_registry = new TypeRegistry(_s);
var CloudWatchLogsServiceException$ = [
	-3,
	_s,
	"CloudWatchLogsServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
const n0_registry = new TypeRegistry(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	_ADE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DataAlreadyAcceptedException$ = [
	-3,
	n0,
	_DAAE,
	{ [_e]: _c },
	[_eST, _m],
	[0, 0]
];
n0_registry.registerError(DataAlreadyAcceptedException$, DataAlreadyAcceptedException);
var InternalServerException$ = [
	-3,
	n0,
	_ISE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var InternalStreamingException$ = [
	-3,
	n0,
	_ISEn,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InternalStreamingException$, InternalStreamingException);
var InvalidOperationException$ = [
	-3,
	n0,
	_IOE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidParameterException$ = [
	-3,
	n0,
	_IPE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidSequenceTokenException$ = [
	-3,
	n0,
	_ISTE,
	{ [_e]: _c },
	[_eST, _m],
	[0, 0]
];
n0_registry.registerError(InvalidSequenceTokenException$, InvalidSequenceTokenException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedQueryException$ = [
	-3,
	n0,
	_MQE,
	{ [_e]: _c },
	[_qCE, _m],
	[() => QueryCompileError$, 0]
];
n0_registry.registerError(MalformedQueryException$, MalformedQueryException);
var OperationAbortedException$ = [
	-3,
	n0,
	_OAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(OperationAbortedException$, OperationAbortedException);
var ResourceAlreadyExistsException$ = [
	-3,
	n0,
	_RAEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	_SQEE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ServiceUnavailableException$ = [
	-3,
	n0,
	_SUE,
	{ [_e]: _se },
	[_m],
	[0]
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var SessionStreamingException$ = [
	-3,
	n0,
	_SSE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SessionStreamingException$, SessionStreamingException);
var SessionTimeoutException$ = [
	-3,
	n0,
	_STE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(SessionTimeoutException$, SessionTimeoutException);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var TooManyTagsException$ = [
	-3,
	n0,
	_TMTE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m, _rN],
	[0, 0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var UnrecognizedClientException$ = [
	-3,
	n0,
	_UCE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(UnrecognizedClientException$, UnrecognizedClientException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var GetLogEventsRequest$ = [
	3,
	n0,
	_GLER,
	0,
	[
		_lSN,
		_lGN,
		_lGIo,
		_sTt,
		_eTn,
		_nT,
		_li,
		_sFH,
		_u
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
	n0,
	_GLERe,
	0,
	[
		_ev,
		_nFT,
		_nBT
	],
	[
		() => OutputLogEvents,
		0,
		0
	]
];
var OutputLogEvent$ = [
	3,
	n0,
	_OLE,
	0,
	[
		_tim,
		_m,
		_iT
	],
	[
		1,
		0,
		1
	]
];
var QueryCompileError$ = [
	3,
	n0,
	_QCE,
	0,
	[_lo, _m],
	[() => QueryCompileErrorLocation$, 0]
];
var QueryCompileErrorLocation$ = [
	3,
	n0,
	_QCEL,
	0,
	[_sCO, _eCO],
	[1, 1]
];
var OutputLogEvents = [
	1,
	n0,
	_OLEu,
	0,
	() => OutputLogEvent$
];
var GetLogEvents$ = [
	9,
	n0,
	_GLE,
	0,
	() => GetLogEventsRequest$,
	() => GetLogEventsResponse$
];

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2014-03-28",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudwatchlogs",
			errorTypeRegistries,
			xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
			version: "2014-03-28",
			serviceTarget: "Logs_20140328"
		},
		serviceId: config?.serviceId ?? "CloudWatch Logs",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	emitWarningIfUnsupportedVersion$1(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? eventStreamSerdeProvider,
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/CloudWatchLogsClient.js
var CloudWatchLogsClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = resolveUserAgentConfig(_config_1);
		const _config_3 = resolveRetryConfig(_config_2);
		const _config_4 = resolveRegionConfig(_config_3);
		const _config_5 = resolveHostHeaderConfig(_config_4);
		const _config_6 = resolveEndpointConfig(_config_5);
		const _config_7 = resolveEventStreamSerdeConfig(_config_6);
		const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
		const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commandBuilder.js
const command = makeBuilder(commonParams, "Logs_20140328", "CloudWatchLogsClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/GetLogEventsCommand.js
var GetLogEventsCommand = class extends command(_ep0, _mw0, "GetLogEvents", GetLogEvents$) {};

// actions/build-sandbox-image/log-lines.ts
const LONGEST_LINE = 4e3;
const COLOUR = /\u001b\[[0-9;]*m/;
function logLinesOf(message) {
	return withoutLastLineFeeds(message).split(/\r?\n/).map((line) => shorten(lastState(line))).map((line) => COLOUR.test(line) ? `${line}\u001b[0m` : line);
}
function withoutLastLineFeeds(message) {
	let end = message.length;
	while (message[end - 1] === "\n") end -= message[end - 2] === "\r" ? 2 : 1;
	return message.slice(0, end);
}
function lastState(line) {
	return line.split("\r").filter((state) => state !== "").at(-1) ?? "";
}
function shorten(line) {
	if (line.length <= LONGEST_LINE) return line;
	return `${line.slice(0, LONGEST_LINE)}… (${line.length - LONGEST_LINE} more characters)`;
}

// actions/build-sandbox-image/s3-log.ts
const MOST_BYTES = 268435456;
async function readS3Log({ bucket, key }, { aws, signal }) {
	const command = new GetObjectCommand({
		Bucket: bucket,
		Key: key
	});
	try {
		const { Body } = await aws.client(S3Client).send(command, { abortSignal: signal });
		return unpack(await Body?.transformToByteArray() ?? /* @__PURE__ */ new Uint8Array()).toString("utf8");
	} catch (error) {
		if (error instanceof Error && error.name === "NoSuchKey") return void 0;
		throw error;
	}
}
function unpack(bytes) {
	return bytes[0] === 31 && bytes[1] === 139 ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : Buffer.from(bytes);
}

// actions/build-sandbox-image/build-log.ts
const PAGES_A_READ = 20;
const MOST_LINES = 5e4;
const TAIL_LINES = 40;
const LOOK_EVERY_MS = 3e3;
const LATEST_MS = 6e4;
const QUIET_MS = 15e3;
const LAST_LINE = /^\[Container\] .*Phase complete: UPLOAD_ARTIFACTS/;
function followLog({ aws, log, signal }) {
	let nextToken;
	let printed = 0;
	let unreadable = false;
	let sawLastLine = false;
	let placeTold = false;
	const tail = [];
	const print = (line) => {
		tail.push(line);
		if (tail.length > TAIL_LINES) tail.shift();
		printed += 1;
		sawLastLine ||= LAST_LINE.test(line);
		if (printed <= MOST_LINES) log.info(line);
		else if (printed === 50001) log.warning(`The log is longer than ${MOST_LINES} lines; the rest is in CloudWatch.`);
	};
	const tellPlace = (place) => {
		if (placeTold) return;
		placeTold = true;
		if (place.kind === "s3") log.info(`The project writes its log to s3://${place.bucket}/${place.key} alone; it is shown when the build has ended.`);
		else log.warning("The project writes no log, neither to CloudWatch nor to S3: only the phases are shown. Switch one on in the project.");
	};
	const tellUnreadable = (error) => {
		signal.throwIfAborted();
		unreadable = isLasting(error);
		if (error instanceof Error && error.name === "ResourceNotFoundException") return;
		log.warning(`The log of the build cannot be read${unreadable ? "" : " now"}: ${messageOf(error)}`);
	};
	const printObject = async (place) => {
		const text = await readS3Log(place, {
			aws,
			signal
		});
		for (const line of text === void 0 ? [] : logLinesOf(text)) print(line);
		return text !== void 0;
	};
	const printPage = async ({ group, stream }) => {
		const command = new GetLogEventsCommand({
			logGroupName: group,
			logStreamName: stream,
			startFromHead: true,
			nextToken
		});
		const page = await aws.client(CloudWatchLogsClient).send(command, { abortSignal: signal });
		const lines = (page.events ?? []).flatMap(({ message }) => logLinesOf(message ?? ""));
		for (const line of lines) print(line);
		const atEnd = page.nextForwardToken === nextToken || !page.nextForwardToken;
		if (page.nextForwardToken) nextToken = page.nextForwardToken;
		return {
			lines: lines.length,
			atEnd
		};
	};
	return {
		async printNews(place) {
			if (place === void 0 || unreadable) return 0;
			if (place.kind !== "cloudwatch") {
				tellPlace(place);
				return 0;
			}
			let lines = 0;
			try {
				for (let pages = 0; pages < PAGES_A_READ; pages += 1) {
					const page = await printPage(place);
					lines += page.lines;
					if (page.atEnd) break;
				}
			} catch (error) {
				tellUnreadable(error);
			}
			return lines;
		},
		async printRest({ log: place, phases }, clock) {
			if (place === void 0 || place.kind === "none") return;
			let quietMs = 0;
			for (let waitedMs = 0; waitedMs < LATEST_MS && !unreadable; waitedMs += LOOK_EVERY_MS) {
				await clock.sleep(LOOK_EVERY_MS, signal);
				if (place.kind === "s3") {
					if (await printObject(place).catch(tellUnreadable)) return;
					continue;
				}
				quietMs = await this.printNews(place) > 0 ? 0 : quietMs + LOOK_EVERY_MS;
				if (sawLastLine ? quietMs > 0 : quietMs >= QUIET_MS && !hasLastLine(phases)) return;
			}
			if (place.kind === "s3" && !unreadable) log.warning(`There is no log of the build at s3://${place.bucket}/${place.key}.`);
		},
		tail: () => tail
	};
}
function hasLastLine(phases) {
	return phases.some(({ type }) => type === "UPLOAD_ARTIFACTS");
}
function isLasting(error) {
	return error instanceof Error && /AccessDenied|UnrecognizedClient|InvalidParameter|NoSuchBucket/.test(error.name);
}

// actions/build-sandbox-image/poll-delay.ts
const FIRST_MS = 2e3;
const GROWTH = 1.4;
const LONGEST_MS = 2e4;
const JITTER = .25;
function pollDelayMs(quietPolls, random) {
	const base = Math.min(LONGEST_MS, FIRST_MS * GROWTH ** Math.min(quietPolls, 20));
	return Math.round(base * (1 + JITTER * (2 * random - 1)));
}

// actions/build-sandbox-image/source.ts
const GIT_SOURCES = /* @__PURE__ */ new Set([
	"BITBUCKET",
	"CODECOMMIT",
	"GITHUB",
	"GITHUB_ENTERPRISE",
	"GITLAB",
	"GITLAB_SELF_MANAGED"
]);
const COMMIT = /^[0-9a-f]{40}$/;
function chooseSource(code, given, job) {
	if (code.type === "CODEPIPELINE") return refuse("The source of the project is a pipeline, which alone can start it. Name another project.");
	if (!GIT_SOURCES.has(code.type)) return withoutCommits(code, given);
	if (isOwn(code, job)) return ownCommit(given, job);
	if (given !== void 0 && given === job.sha) return refuse(`The project builds ${code.location}, where the commit ${given} of ${job.repository} is not known. Leave \`source-version\` empty for the version that the project says, or give one of that repository.`);
	return choose(given);
}
function ownCommit(given, { sha, eventName }) {
	if (given === void 0 && eventName === "pull_request") return refuse("The commit of a `pull_request` job is a merge that no branch contains, so that CodeBuild cannot fetch it. Give the commit in `source-version`: ${{ github.event.pull_request.head.sha }}, once it is reviewed.");
	return choose(given ?? (sha === "" ? void 0 : sha));
}
function withoutCommits({ type }, given) {
	const isVersion = given !== void 0 && type === "S3" && !COMMIT.test(given);
	const remarks = given === void 0 || isVersion ? [] : [`The source of the project is ${type}, which has no commits: that ${given} is built is not verified.`];
	return {
		version: isVersion ? given : void 0,
		commit: void 0,
		problems: [],
		remarks
	};
}
function choose(version) {
	return {
		version,
		commit: version !== void 0 && COMMIT.test(version) ? version : void 0,
		problems: [],
		remarks: []
	};
}
function refuse(problem) {
	return {
		version: void 0,
		commit: void 0,
		problems: [problem],
		remarks: []
	};
}
function isOwn({ location }, { repository }) {
	if (!URL.canParse(location)) return false;
	return new URL(location).pathname.replace(/^\//, "").replace(/\/$/, "").replace(/\.git$/, "").toLowerCase() === repository.toLowerCase();
}
function wrongSource(commit, { commit: built, ended }) {
	if (commit === void 0 || built === commit) return void 0;
	if (built !== void 0) return `CodeBuild fetched commit ${built} instead of ${commit}.`;
	return ended ? `CodeBuild does not say that it has built commit ${commit}.` : void 0;
}

// actions/build-sandbox-image/follow-build.ts
const MOST_DENIED_LOOKS = 5;
async function followBuild(first, { limits, commit, buildLog }, world) {
	const { clock, log, signal, random } = world;
	let queued = isQueued(first);
	let until = clock.now().getTime() + (queued ? limits.queueMs : limits.runMs);
	let seen;
	let build = first;
	let quietPolls = 0;
	for (;;) {
		const news = phaseNews(seen, build);
		seen = build;
		for (const line of news) log.info(line);
		const lines = await buildLog.printNews(build.log);
		if (hasEnded(build)) break;
		const reason = wrongSource(commit, {
			commit: build.commit,
			ended: false
		});
		if (reason !== void 0) return {
			state: "astray",
			reason,
			build
		};
		if (queued && !isQueued(build)) {
			queued = false;
			until = clock.now().getTime() + limits.runMs;
		}
		if (clock.now().getTime() >= until) return {
			state: "timed-out",
			in: queued ? "queue" : "build",
			build
		};
		quietPolls = news.length + lines > 0 ? 0 : quietPolls + 1;
		await clock.sleep(Math.min(pollDelayMs(quietPolls, random()), until - clock.now().getTime()), signal);
		build = await look(build, until, world);
	}
	await buildLog.printRest(build, clock);
	return {
		state: "ended",
		build
	};
}
function isQueued({ currentPhase }) {
	return currentPhase === "SUBMITTED" || currentPhase === "QUEUED";
}
async function look(build, untilMs, world) {
	const { clock, log, signal, random } = world;
	for (let failed = 1;; failed += 1) try {
		const now = await getBuild(build.id, world);
		if (now !== void 0) return now;
		throw new Error(`CodeBuild does not know the build ${build.id}.`);
	} catch (error) {
		signal.throwIfAborted();
		if (isDenied(error) && failed === MOST_DENIED_LOOKS) throw error;
		log.warning(`The state of the build is unknown for now; it goes on: ${messageOf(error)}`);
		const leftMs = untilMs - clock.now().getTime();
		if (leftMs <= 0) return build;
		await clock.sleep(Math.min(pollDelayMs(failed + 3, random()), leftMs), signal);
	}
}
function isDenied(error) {
	return error instanceof Error && /^AccessDenied/.test(error.name);
}

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CancelExportTaskCommand.js
var CancelExportTaskCommand = class extends command$2(_ep0$2, _mw0$2, "CancelExportTask", CancelExportTask$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteKeyPairCommand.js
var DeleteKeyPairCommand = class extends command$2(_ep0$2, _mw0$2, "DeleteKeyPair", DeleteKeyPair$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/GetEbsEncryptionByDefaultCommand.js
var GetEbsEncryptionByDefaultCommand = class extends command$2(_ep0$2, _mw0$2, "GetEbsEncryptionByDefault", GetEbsEncryptionByDefault$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/TerminateInstancesCommand.js
var TerminateInstancesCommand = class extends command$2(_ep0$2, _mw0$2, "TerminateInstances", TerminateInstances$) {};

// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/DeleteStackCommand.js
var DeleteStackCommand = class extends command$1(_ep0$1, _mw0$1, "DeleteStack", DeleteStack$) {};

// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/ListStackResourcesCommand.js
var ListStackResourcesCommand = class extends command$1(_ep0$1, _mw0$1, "ListStackResources", ListStackResources$) {};

// node_modules/@aws-sdk/client-cloudformation/dist-es/pagination/ListStackResourcesPaginator.js
const paginateListStackResources = createPaginator(CloudFormationClient, ListStackResourcesCommand, "NextToken", "NextToken", "");

// actions/build-sandbox-image/judge-assets.ts
function judgeAssets(expected, assets) {
	const before = new Set(expected.existing);
	const made = assets.filter((asset) => !before.has(assetVersion(asset)));
	const ami = findAmi(expected.amiName, made);
	const snapshots = ami.state === "ready" ? findSnapshots(ami.value, made) : [];
	const vmImages = findVmImages(expected.vmImages, made);
	const findings = [
		ami,
		...snapshots,
		...vmImages
	];
	const of = (state) => findings.flatMap((one) => one.state === state ? [one.what] : []);
	if (of("broken").length > 0) return {
		state: "broken",
		problems: of("broken")
	};
	if (ami.state !== "ready" || of("pending").length + of("absent").length > 0) return {
		state: "waiting",
		pending: of("pending"),
		absent: of("absent")
	};
	const ready = (found) => found.flatMap((one) => one.state === "ready" ? [one.value] : []);
	return {
		state: "complete",
		product: {
			ami: ami.value,
			snapshots: ready(snapshots),
			vmImages: ready(vmImages).flat()
		}
	};
}
function leftHelpers(assets) {
	return assets.filter((asset) => !isProduct(asset) && !(asset.kind === "instance" && asset.state === "terminated"));
}
function findAmi(name, made) {
	const ami = made.find((asset) => asset.kind === "ami" && asset.name === name);
	if (ami === void 0) return {
		state: "absent",
		what: `the AMI "${name}"`
	};
	if (ami.state === "available") return {
		state: "ready",
		value: ami
	};
	const what = `AMI ${ami.id} is ${ami.state}${ami.reason === void 0 ? "" : `: ${ami.reason}`}`;
	return {
		state: ami.state === "pending" || ami.state === "transient" ? "pending" : "broken",
		what
	};
}
function findSnapshots(ami, made) {
	return ami.snapshotIds.map((id) => {
		const snapshot = made.find((asset) => asset.kind === "snapshot" && asset.id === id);
		if (snapshot === void 0) return {
			state: "absent",
			what: `snapshot ${id} of ${ami.id}`
		};
		if (snapshot.state === "completed") return {
			state: "ready",
			value: snapshot
		};
		return {
			state: snapshot.state === "error" ? "broken" : "pending",
			what: `snapshot ${id} is ${snapshot.state}`
		};
	});
}
function findVmImages(wanted, made) {
	if (wanted === void 0) return [];
	const tasks = made.filter((asset) => asset.kind === "export-task");
	const pending = tasks.filter(({ state }) => state === "active").map(({ id }) => ({
		state: "pending",
		what: `export task ${id} is active`
	}));
	const failed = tasks.filter(({ state }) => state !== "active" && state !== "completed").map(({ id, state, reason }) => `export task ${id} is ${state}${reason === void 0 ? "" : `: ${reason}`}`);
	const images = wanted.formats.map((format) => {
		const objects = made.filter((asset) => asset.kind === "s3-object").filter((object) => formatOf(object) === format);
		const filled = objects.filter(({ sizeBytes }) => sizeBytes > 0);
		if (filled.length > 0) return {
			state: "ready",
			value: filled.map((object) => ({
				format,
				object
			}))
		};
		const [empty] = objects;
		if (empty !== void 0) return {
			state: "broken",
			what: `the ${format} image ${empty.key} is empty`
		};
		const what = `the ${format} image`;
		return failed.length > 0 ? {
			state: "broken",
			what: `${what} is missing: ${failed.join("; ")}`
		} : {
			state: "absent",
			what
		};
	});
	return [...pending, ...images];
}

// actions/build-sandbox-image/verify-assets.ts
const UNSEEN_MS = 12e4;
const PENDING_MS = 36e5;
async function verifyAssets(expected, scope, world) {
	const { clock, log, signal, random } = world;
	const begin = clock.now().getTime();
	let told = "";
	for (let polls = 0;; polls += 1) {
		const assets = await listAssets(scope, world);
		const judgement = judgeAssets(expected, assets);
		if (judgement.state === "complete") return {
			product: judgement.product,
			assets
		};
		if (judgement.state === "broken") throw incomplete(judgement.problems);
		const { pending, absent } = judgement;
		const waitedMs = clock.now().getTime() - begin;
		const missing = absent.map((what) => `${what} is not there`);
		if (absent.length > 0 && pending.length === 0 && waitedMs >= UNSEEN_MS) throw incomplete(missing);
		if (waitedMs >= PENDING_MS) throw incomplete([...pending, ...missing]);
		const news = `Waiting: ${[...pending, ...missing].join("; ")}`;
		if (news !== told) log.info(news);
		told = news;
		await clock.sleep(pollDelayMs(polls, random()), signal);
	}
}
async function describeVmImages({ vmImages }, location, world) {
	return Promise.all(vmImages.map(async ({ format, object: { bucket, key, sizeBytes } }) => ({
		format,
		url: urlOf(location, key),
		bucket,
		key,
		sizeBytes,
		checksum: await readChecksum(bucket, key, world)
	})));
}
async function readChecksum(bucket, key, { aws, signal }) {
	const command = new HeadObjectCommand({
		Bucket: bucket,
		Key: key,
		ChecksumMode: "ENABLED"
	});
	const head = await aws.client(S3Client).send(command, { abortSignal: signal });
	const type = head.ChecksumType ?? "FULL_OBJECT";
	if (head.ChecksumSHA256) return {
		algorithm: "SHA256",
		value: head.ChecksumSHA256,
		type
	};
	if (head.ChecksumSHA1) return {
		algorithm: "SHA1",
		value: head.ChecksumSHA1,
		type
	};
	if (head.ChecksumCRC64NVME) return {
		algorithm: "CRC64NVME",
		value: head.ChecksumCRC64NVME,
		type
	};
	if (head.ChecksumCRC32C) return {
		algorithm: "CRC32C",
		value: head.ChecksumCRC32C,
		type
	};
	if (head.ChecksumCRC32) return {
		algorithm: "CRC32",
		value: head.ChecksumCRC32,
		type
	};
	return null;
}
function incomplete(problems) {
	return new UserError(`the build succeeded, but did not make what it was to make: ${problems.join("; ")}.`, { next: "Look into the log of the build; the buildspec must name, tag and store its assets as the README says." });
}

// actions/build-sandbox-image/apply.ts
const STOP_WAIT_MS = 2500;
const CALM_STOP_WAIT_MS = 6e4;
async function applyBuild(plan, { scope, key, earlier }, world) {
	const context = {
		plan,
		scope,
		journal: openJournal(key, world),
		buildLog: followLog(world),
		world
	};
	const intent = {
		project: plan.project.name,
		key,
		scope
	};
	const course = await follow(earlier === void 0 ? await start(intent, context) : goOn(earlier, intent, context), context);
	if (course.state === "cancelled") return course;
	const applied = course.state === "succeeded" ? await verify(course.build, context) : await fail(course, context);
	if (applied.assets !== void 0) context.journal.write(STEPS.list, "done");
	return applied;
}
async function start(intent, { plan, journal, world }) {
	const request = {
		project: plan.project.name,
		sourceVersion: plan.sourceVersion,
		environment: [...plan.environment, ...variablesOfRun(world)],
		timeoutMinutes: plan.timeoutMinutes,
		key: intent.key
	};
	const build = await startOnce(request, {
		intent,
		placeWaitMs: plan.limits.queueMs,
		journal
	}, world);
	world.log.info(`Build ${build.id} has begun.`);
	return build;
}
function goOn(earlier, intent, { journal, world }) {
	journal.write(STEPS.start, "intent", intentToJson(intent));
	journal.write(STEPS.start, "done", earlier.id);
	world.log.info(`Build ${earlier.id} was started by an earlier attempt of this job and is gone on with.`);
	return earlier;
}
function variablesOfRun({ runner, clock }) {
	return [{
		name: OWN_VARIABLES.runId,
		type: "PLAINTEXT",
		value: runner.runId
	}, {
		name: OWN_VARIABLES.startedAt,
		type: "PLAINTEXT",
		value: clock.now().toISOString()
	}];
}
async function follow(build, context) {
	const { plan, journal, buildLog, world } = context;
	try {
		const followed = await followBuild(build, {
			...plan,
			buildLog
		}, world);
		if (followed.state !== "ended") {
			const stop = await stopAndNote(followed.build, CALM_STOP_WAIT_MS, context);
			const why = followed.state === "timed-out" ? describeTimeout(followed.in, plan.limits) : followed.reason;
			return {
				state: "failed",
				build: followed.build,
				reason: `${why} ${describeStop(build.id, stop)}`
			};
		}
		journal.write(STEPS.follow, "done");
		return courseOf(followed.build, plan);
	} catch (error) {
		const stop = await stopAndNote(build, STOP_WAIT_MS, context);
		const reason = `${messageOf(error)} ${describeStop(build.id, stop)}`;
		world.log.warning(reason);
		return isCancellation(error, world.signal) ? {
			state: "cancelled",
			build,
			stop,
			reason
		} : {
			state: "failed",
			build,
			reason
		};
	}
}
function courseOf(end, { commit }) {
	if (end.status !== "SUCCEEDED") return {
		state: "failed",
		build: end,
		reason: `${failureOf$1(end)}.`
	};
	const wrong = wrongSource(commit, {
		commit: end.commit,
		ended: true
	});
	return wrong === void 0 ? {
		state: "succeeded",
		build: end
	} : {
		state: "failed",
		build: end,
		reason: wrong
	};
}
function describeTimeout(where, { queueMs, runMs }) {
	return where === "queue" ? `The build waited longer than ${formatDuration(queueMs)} in the queue, and never began.` : `The build took longer than ${formatDuration(runMs)}.`;
}
async function stopAndNote({ id }, waitMs, { journal, world }) {
	const outcome = await stopBuild(id, world, waitMs);
	if (outcome.state === "ended") journal.write(STEPS.follow, "undone");
	return outcome;
}
async function verify(build, context) {
	const { plan, scope, world } = context;
	try {
		const { product, assets } = await verifyAssets(plan, scope, world);
		return {
			state: "built",
			build,
			product,
			vmImages: scope.location === void 0 ? [] : await describeVmImages(product, scope.location, world),
			assets
		};
	} catch (error) {
		world.signal.throwIfAborted();
		return fail({
			build,
			reason: messageOf(error)
		}, context);
	}
}
async function fail({ build, reason }, context) {
	return {
		state: "failed",
		build,
		reason,
		assets: await listLeft(context),
		tail: context.buildLog.tail()
	};
}
async function listLeft({ plan, scope, world }) {
	try {
		return (await listAssets(scope, world)).filter((asset) => !plan.existing.includes(assetVersion(asset)));
	} catch (error) {
		world.signal.throwIfAborted();
		world.log.warning(`What the build left behind cannot be listed: ${messageOf(error)}`);
		return;
	}
}

// actions/build-sandbox-image/build-key.ts
function buildKeyOf(wish) {
	const parts = [
		wish.repository,
		wish.runId,
		String(wish.runAttempt),
		wish.job,
		wish.project,
		wish.assetId
	];
	return `ai-ops-${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 40)}`;
}

// actions/build-sandbox-image/earlier-build.ts
function earlierBuild(request, seen, source) {
	return seen.earlierBuilds.find((build) => {
		const same = environmentOf(request).filter(({ type }) => type === "PLAINTEXT").every(({ name, value }) => build.variables[name] === value);
		const sameCommit = build.commit === void 0 || source.commit === void 0 || build.commit === source.commit;
		if (!same || !sameCommit) return false;
		return hasEnded(build) ? build.status === "SUCCEEDED" && madeSince(build, seen).some((asset) => isAmi(asset, request)) : true;
	});
}
function withoutBuild(build, seen) {
	const made = new Set(madeSince(build, seen));
	const ids = new Set([...made].map((asset) => asset.kind === "ami" ? asset.id : ""));
	return {
		...seen,
		runningBuilds: seen.runningBuilds.filter(({ id }) => id !== build.id),
		imagesOfName: seen.imagesOfName.filter((id) => !ids.has(id)),
		existing: seen.existing.filter((asset) => !made.has(asset))
	};
}
function isAmi(asset, { amiName }) {
	return asset.kind === "ami" && asset.name === amiName;
}
function madeSince({ startedAt = "" }, { existing }) {
	const since = Date.parse(startedAt);
	const isNew = (time) => Date.parse(time ?? "") >= since;
	const images = existing.filter((asset) => asset.kind === "ami" && isNew(asset.createdAt));
	const imageIds = new Set(images.map((asset) => asset.kind === "ami" ? asset.id : ""));
	return existing.filter((asset) => {
		if (asset.kind === "s3-object") return isNew(asset.modifiedAt);
		return asset.kind === "export-task" ? imageIds.has(asset.imageId) : isNew(asset.createdAt);
	});
}

// actions/build-sandbox-image/observe.ts
async function observe({ source, request }, keysOf, world) {
	const name = "project" in source ? source.project : await findProject(source.stack, world);
	const project = await getProject(name, world);
	const [builds, imagesOfName, existing, encryptsByDefault] = await Promise.all([
		newestBuilds(name, world),
		findImagesOfName(request.amiName, world),
		listAssets({
			...request,
			location: request.vmImages?.location
		}, world),
		request.vmImages === void 0 ? void 0 : isEncryptedByDefault(world)
	]);
	return {
		project,
		job: world.runner,
		runningBuilds: builds.filter((build) => !hasEnded(build)),
		earlierBuilds: buildsWithKey(builds, keysOf(project.name)),
		imagesOfName,
		existing,
		encryptsByDefault
	};
}
function buildsWithKey(builds, keys) {
	return builds.filter(({ variables }) => keys.includes(variables[OWN_VARIABLES.buildKey] ?? "")).toSorted((a, b) => (b.startedAt ?? "").localeCompare(a.startedAt ?? ""));
}
async function findProject(stack, { aws, signal }) {
	const projects = [];
	const pages = paginateListStackResources({ client: aws.client(CloudFormationClient) }, { StackName: stack }, { abortSignal: signal });
	for await (const page of pages) for (const { ResourceType, PhysicalResourceId } of page.StackResourceSummaries ?? []) if (ResourceType === "AWS::CodeBuild::Project" && PhysicalResourceId) projects.push(PhysicalResourceId);
	const [project, ...more] = projects;
	if (project !== void 0 && more.length === 0) return project;
	throw new UserError("the stack must contain exactly one CodeBuild project.", {
		where: `input stack: ${stack}`,
		given: project === void 0 ? "none" : projects.join(", "),
		next: "Name the project itself in the input `project`."
	});
}
async function findImagesOfName(name, { aws, signal }) {
	const request = {
		Owners: ["self"],
		Filters: [{
			Name: "name",
			Values: [name]
		}],
		IncludeDisabled: true
	};
	const ids = [];
	const pages = paginateDescribeImages({ client: aws.client(EC2Client) }, request, { abortSignal: signal });
	for await (const { Images } of pages) for (const image of Images ?? []) if (image.Name === name) ids.push(image.ImageId ?? "");
	return ids;
}
async function isEncryptedByDefault({ aws, signal }) {
	const command = new GetEbsEncryptionByDefaultCommand({});
	const { EbsEncryptionByDefault } = await aws.client(EC2Client).send(command, { abortSignal: signal });
	return EbsEncryptionByDefault ?? false;
}

// actions/build-sandbox-image/plan.ts
const GRACE_MS = 3e5;
function planBuild(request, seen) {
	const source = chooseSource(seen.project.code, request.sourceVersion, seen.job);
	const problems = [
		...source.problems,
		...problemsOfName(request, seen),
		...problemsOfOthers(request, seen),
		...problemsOfExport(request, seen)
	];
	if (problems.length > 0) return {
		decision: "refuse",
		assetId: request.assetId,
		problems
	};
	const { project } = seen;
	return {
		decision: "start",
		project,
		assetId: request.assetId,
		amiName: request.amiName,
		sourceVersion: source.version,
		commit: source.commit,
		environment: environmentOf(request),
		timeoutMinutes: request.timeoutMs === void 0 ? void 0 : Math.max(5, Math.ceil(request.timeoutMs / 6e4)),
		limits: {
			queueMs: project.queuedTimeoutMs + GRACE_MS,
			runMs: request.timeoutMs ?? project.timeoutMs + GRACE_MS
		},
		vmImages: request.vmImages,
		existing: seen.existing.map(assetVersion),
		remarks: [...source.remarks, ...seen.existing.map((asset) => `Already there: ${describeAsset(asset)}`)]
	};
}
function problemsOfName({ amiName, assetId }, { imagesOfName, existing }) {
	const named = imagesOfName.map((id) => `The AMI name "${amiName}" is taken by ${id}. Choose another asset id, or remove the image: aws ec2 deregister-image --delete-associated-snapshots --image-id ${id}`);
	const tagged = existing.filter((asset) => asset.kind === "ami" && !imagesOfName.includes(asset.id));
	return [...named, ...tagged.map((asset) => `The asset id ${assetId} is taken by ${describeAsset(asset)}. Choose another asset id, or remove it: ${removalCommand(asset)}`)];
}
function problemsOfOthers({ assetId }, { runningBuilds }) {
	return runningBuilds.filter(({ variables }) => variables[OWN_VARIABLES.assetId] === assetId).map(({ id }) => `Build ${id} is making the asset id ${assetId} right now. Wait for it, or stop it: aws codebuild stop-build --id '${id}'`);
}
function problemsOfExport({ vmImages }, { encryptsByDefault, project }) {
	if (vmImages === void 0 || encryptsByDefault !== true) return [];
	return [`The account encrypts new EBS volumes by default in ${project.region}, and EC2 cannot export an encrypted image. Build without VM images, or in a region without it: aws ec2 disable-ebs-encryption-by-default`];
}

// actions/build-sandbox-image/report.ts
function buildUrlOf({ id }, { project }) {
	const name = encodeURIComponent(project.name);
	const build = encodeURIComponent(id);
	return `https://${project.region}.console.aws.amazon.com/codesuite/codebuild/projects/${name}/build/${build}/log?region=${project.region}`;
}
function reportRefused({ assetId, problems }, dryRun) {
	return {
		title: `Sandbox image ${assetId} is not built`,
		outcome: "refused",
		reason: problems.join(" "),
		dryRun,
		changes: problems.map((reason) => ({
			subject: `build of ${assetId}`,
			kind: "refuse",
			state: "skipped",
			reason
		}))
	};
}
function reportPlanned(plan, earlier) {
	return {
		title: `Sandbox image ${plan.assetId} can be built`,
		outcome: "planned",
		reason: `Nothing stands against building ${plan.assetId} with ${plan.project.name}.`,
		dryRun: true,
		facts: factsOfPlan(plan),
		changes: [{
			subject: `build of ${plan.assetId}`,
			kind: "create",
			state: "planned",
			reason: earlier === void 0 ? "asked for" : `asked for; goes on with build ${earlier.id} of an earlier attempt of this job`
		}],
		sections: remarksOf(plan)
	};
}
function reportApplied(plan, applied) {
	const { id, commit } = applied.build;
	const facts = [
		...factsOfPlan(plan),
		{
			label: "Build",
			value: id,
			url: buildUrlOf(applied.build, plan)
		},
		...commit === void 0 ? [] : [{
			label: "Commit",
			value: commit
		}]
	];
	const { assetId } = plan;
	if (applied.state === "cancelled") return {
		title: `Sandbox image ${assetId}: cancelled`,
		outcome: "cancelled",
		reason: applied.reason,
		dryRun: false,
		facts,
		changes: [{
			subject: `build ${applied.build.id}`,
			kind: "create",
			state: applied.stop.state === "ended" ? "undone" : "failed",
			reason: applied.reason
		}]
	};
	const changes = (applied.assets ?? []).map(changeOf$1);
	if (applied.state === "failed") return {
		title: `Sandbox image ${assetId} was not built`,
		outcome: "failed",
		reason: `${applied.reason} ${leftSentence(applied.assets)}`,
		dryRun: false,
		facts,
		changes,
		sections: [
			...phasesOf(applied.build),
			...leftOf(applied.assets ?? []),
			...tailOf(applied.tail),
			...remarksOf(plan)
		]
	};
	const { ami, snapshots } = applied.product;
	return {
		title: `Sandbox image ${assetId} is built`,
		outcome: "succeeded",
		reason: `${ami.id} is available, with ${snapshots.length} snapshots and ${applied.vmImages.length} VM images.`,
		dryRun: false,
		facts: [...facts, {
			label: "AMI",
			value: ami.id
		}],
		changes,
		sections: [
			...phasesOf(applied.build),
			...vmImagesOf(applied),
			...leftOf(leftHelpers(applied.assets)),
			...remarksOf(plan)
		]
	};
}
function factsOfPlan({ project, sourceVersion, assetId, amiName }) {
	return [
		{
			label: "Asset id",
			value: assetId
		},
		{
			label: "AMI name",
			value: amiName
		},
		{
			label: "CodeBuild project",
			value: `${project.name} (${project.region})`
		},
		{
			label: "Source",
			value: sourceVersion ?? "as the project says"
		}
	];
}
function changeOf$1(asset) {
	return {
		subject: assetKey(asset),
		kind: "create",
		state: "done",
		reason: describeAsset(asset)
	};
}
function leftSentence(assets) {
	if (assets === void 0) return "What it left behind could not be read.";
	if (assets.length === 0) return "It left nothing behind.";
	const removals = assets.flatMap((asset) => removalCommand(asset) ?? []);
	return `It left ${assets.length} things behind: ${assets.map(describeAsset).join(", ")}. Remove them: ${removals.join("; ")}`;
}
function leftOf(assets) {
	if (assets.length === 0) return [];
	return [{
		heading: "Left behind",
		blocks: [{
			type: "table",
			columns: [{ title: "what" }, { title: "how to remove it" }],
			rows: assets.map((asset) => [describeAsset(asset), removalCommand(asset) ?? "nothing to remove"])
		}]
	}];
}
function phasesOf({ phases }) {
	return [{
		heading: "Phases",
		blocks: [{
			type: "table",
			columns: [
				{ title: "phase" },
				{ title: "status" },
				{
					title: "seconds",
					align: "right"
				},
				{ title: "" }
			],
			rows: phases.map(({ type, status, durationMs, messages }) => [
				type,
				status ?? "",
				durationMs === void 0 ? "" : Math.round(durationMs / 1e3),
				messages.join("; ")
			])
		}]
	}];
}
function vmImagesOf({ vmImages }) {
	if (vmImages.length === 0) return [];
	return [{
		heading: "VM images",
		blocks: [{
			type: "table",
			columns: [
				{ title: "format" },
				{ title: "image" },
				{
					title: "bytes",
					align: "right"
				},
				{ title: "checksum" }
			],
			rows: vmImages.map(({ format, url, key, sizeBytes, checksum }) => [
				format,
				{
					text: key,
					url
				},
				sizeBytes,
				checksum === null ? "none" : `${checksum.algorithm} ${checksum.value}`
			])
		}]
	}];
}
function tailOf(tail) {
	return tail.length === 0 ? [] : [{
		heading: "Last lines of the log",
		blocks: [{
			type: "code",
			language: "text",
			text: tail.join("\n")
		}]
	}];
}
function remarksOf({ remarks }) {
	return remarks.length === 0 ? [] : [{
		heading: "There before the build",
		blocks: [{
			type: "list",
			items: remarks.map((text) => ({ text }))
		}]
	}];
}

// actions/build-sandbox-image/sweep/leftover.ts
const RUN_TAG = "ai-ops:run-id";
const STARTED_TAG = "ai-ops:started-at";
const STACK_TAG = "aws:cloudformation:stack-name";

// actions/build-sandbox-image/sweep/observe-leftovers.ts
async function observeLeftovers(scope, world) {
	const tagged = [{
		Name: "tag-key",
		Values: [RUN_TAG]
	}];
	const [tasks, stacks, instances, keyPairs] = await Promise.all([
		describeExportTasks(world),
		describeStacks(world),
		describeInstances(tagged, world),
		describeKeyPairs(tagged, world)
	]);
	return [
		...tasks.filter(({ asset }) => asset.state === "active").flatMap((task) => toLeftover(task, void 0, scope)),
		...stacks.flatMap((stack) => toLeftover(stack, stack.asset.createdAt, scope)),
		...instances.filter(({ asset }) => asset.state !== "terminated" && asset.state !== "shutting-down").flatMap((instance) => toLeftover(instance, instance.asset.createdAt, scope)),
		...keyPairs.flatMap((keyPair) => toLeftover(keyPair, keyPair.asset.createdAt, scope))
	];
}
function toLeftover({ asset, tags }, createdAt, { runId: wanted, assetId, assetTagKey }) {
	const runId = tags.get(RUN_TAG);
	const carried = tags.get(assetTagKey);
	if (runId === void 0 || carried === void 0 || carried === "") return [];
	if (wanted !== void 0 && runId !== wanted) return [];
	if (assetId !== void 0 && carried !== assetId) return [];
	return [{
		asset,
		runId,
		startedAt: createdAt ?? tags.get("ai-ops:started-at"),
		stackName: tags.get(STACK_TAG)
	}];
}

// actions/build-sandbox-image/sweep/apply-sweep.ts
const GONE_WAIT_MS = 18e5;
async function applySweep(decisions, scope, journal, world) {
	const swept = [];
	for (const decision of decisions) swept.push(decision.decision === "keep" ? {
		...decision,
		state: "unchanged"
	} : await sweep(decision, scope, journal, world));
	return awaitGone(swept, scope, world);
}
async function sweep(decision, scope, journal, world) {
	const [outcome] = await applySteps([decision], {
		id: ({ leftover }) => `remove ${assetKey(leftover.asset)}`,
		describe: ({ leftover, reason }) => `Removing ${describeAsset(leftover.asset)}: ${reason}`,
		check: ({ leftover }) => requireThere(leftover, scope, world),
		async perform({ leftover }) {
			await remove(leftover.asset, world);
		}
	}, {
		journal,
		log: world.log,
		signal: world.signal
	});
	if (outcome === void 0 || outcome.state === "done") return {
		...decision,
		state: "done"
	};
	const gone = outcome.state === "failed" && outcome.error instanceof WorldMovedError;
	if (outcome.state === "failed" && !gone) world.log.warning(outcome.reason);
	return {
		...decision,
		state: gone ? "skipped" : outcome.state,
		detail: outcome.reason
	};
}
async function requireThere({ asset, runId }, scope, world) {
	if ((await observeLeftovers({
		...scope,
		runId
	}, world)).some((leftover) => assetKey(leftover.asset) === assetKey(asset))) return;
	throw new WorldMovedError(`${describeAsset(asset)} is gone, or is no longer of run ${runId}.`);
}
async function remove(asset, { aws, signal }) {
	const options = { abortSignal: signal };
	switch (asset.kind) {
		case "export-task":
			await aws.client(EC2Client).send(new CancelExportTaskCommand({ ExportTaskId: asset.id }), options);
			return;
		case "stack":
			await aws.client(CloudFormationClient).send(new DeleteStackCommand({ StackName: asset.id }), options);
			return;
		case "instance":
			await aws.client(EC2Client).send(new TerminateInstancesCommand({ InstanceIds: [asset.id] }), options);
			return;
		case "key-pair":
			await aws.client(EC2Client).send(new DeleteKeyPairCommand({ KeyPairId: asset.id }), options);
			return;
	}
}
async function awaitGone(swept, scope, world) {
	const going = new Set(swept.filter(({ state }) => state === "done").map(({ leftover }) => assetKey(leftover.asset)));
	const failures = /* @__PURE__ */ new Map();
	const until = world.clock.now().getTime() + GONE_WAIT_MS;
	try {
		for (let polls = 0; going.size > 0; polls += 1) {
			const there = new Map((await observeLeftovers(scope, world)).map(({ asset }) => [assetKey(asset), asset]));
			const late = world.clock.now().getTime() >= until;
			for (const key of going) {
				const asset = there.get(key);
				const failure = asset === void 0 ? void 0 : failureOf(asset, late);
				if (failure !== void 0) failures.set(key, failure);
				if (asset === void 0 || failure !== void 0) going.delete(key);
			}
			if (going.size > 0) await world.clock.sleep(pollDelayMs(polls, world.random()), world.signal);
		}
	} catch (error) {
		for (const key of going) failures.set(key, `whether it is gone was not seen: ${messageOf(error)}`);
	}
	return swept.map((one) => {
		const detail = failures.get(assetKey(one.leftover.asset));
		return detail === void 0 ? one : {
			...one,
			state: "failed",
			detail
		};
	});
}
function failureOf(asset, late) {
	if (asset.kind === "stack" && asset.state === "DELETE_FAILED") return "CloudFormation could not delete it (DELETE_FAILED)";
	return late ? `AWS accepted its removal, and it is still there: ${describeAsset(asset)}` : void 0;
}

// actions/build-sandbox-image/sweep/plan-sweep.ts
const ORDER = {
	"export-task": 0,
	stack: 1,
	instance: 2,
	"key-pair": 3
};
function planSweep(request, leftovers) {
	return leftovers.toSorted((a, b) => ORDER[a.asset.kind] - ORDER[b.asset.kind]).map((leftover) => ({
		leftover,
		...decide(request, leftover)
	}));
}
function decide(request, leftover) {
	const { asset, runId, startedAt, stackName } = leftover;
	const limit = formatDuration(request.olderThanMs);
	if (runId === request.ownRunId) return keep("own-run", "it belongs to this run");
	const startedMs = Date.parse(startedAt ?? "");
	if (Number.isNaN(startedMs)) return keep("age-unknown", "nothing tells how old it is");
	if (request.now.getTime() - startedMs < request.olderThanMs) return keep("too-young", `it is of ${startedAt}, not older than ${limit}`);
	if (asset.kind === "stack") {
		if (asset.state === "DELETE_IN_PROGRESS") return keep("deleting", "it is being deleted");
		if (asset.terminationProtected) return keep("protected", "the stack is protected against termination");
		if (asset.parentId !== void 0) return keep("nested", `it goes with the stack ${asset.parentId}`);
	} else if (stackName !== void 0) return keep("with-stack", `it goes with the stack ${stackName}`);
	return {
		decision: "remove",
		rule: "old",
		reason: `run ${runId} left it; it is of ${startedAt}, older than ${limit}`
	};
}
function keep(rule, reason) {
	return {
		decision: "keep",
		rule,
		reason
	};
}

// actions/build-sandbox-image/sweep/run-sweep.ts
async function runSweep(inputs, world) {
	const { olderThanMs, scope, dryRun } = inputs;
	const found = await observeLeftovers(scope, world);
	const decisions = planSweep({
		now: world.clock.now(),
		olderThanMs,
		ownRunId: world.runner.runId
	}, found);
	if (inputs.planFile !== void 0) requireSamePlan(inputs.planFile, ACTION, decisions);
	const planFile = keepPlan(ACTION, decisions, inputs, world);
	const swept = dryRun ? decisions.map((decision) => ({
		...decision,
		state: "unchanged"
	})) : await applySweep(decisions, scope, journalOf(world), world);
	return {
		report: reportOf(swept, dryRun, world.signal.aborted),
		leftovers: swept.map(outputOf),
		planFile
	};
}
function reportOf(swept, dryRun, cancelled) {
	const toRemove = swept.filter(({ decision }) => decision === "remove");
	const failed = toRemove.filter(({ state }) => state === "failed");
	const done = toRemove.filter(({ state }) => state === "done");
	const rest = {
		title: "Sweep",
		dryRun,
		changes: swept.map((one) => changeOf(one, dryRun))
	};
	if (dryRun) return {
		...rest,
		outcome: "planned",
		reason: `${toRemove.length} of ${swept.length} leftovers would be removed.`
	};
	if (cancelled) return {
		...rest,
		outcome: "cancelled",
		reason: `${done.length} of ${toRemove.length} leftovers were removed.`
	};
	if (failed.length > 0) {
		const which = failed.map(({ leftover, detail }) => `${describeAsset(leftover.asset)}: ${detail}`).join("; ");
		return {
			...rest,
			outcome: "failed",
			reason: `${failed.length} leftovers could not be removed: ${which}`
		};
	}
	if (toRemove.length === 0) return {
		...rest,
		outcome: "unchanged",
		reason: "There is nothing to remove."
	};
	return {
		...rest,
		outcome: "succeeded",
		reason: `${done.length} leftovers were removed.`
	};
}
function changeOf({ leftover, decision, rule, reason, state, detail }, dryRun) {
	return {
		subject: describeAsset(leftover.asset),
		kind: decision === "keep" ? "keep" : "delete",
		state: decision === "remove" && dryRun ? "planned" : state,
		reason: detail ?? reason,
		rule
	};
}
function outputOf({ leftover, decision, rule, reason, state, detail }) {
	const { asset, runId, startedAt } = leftover;
	return {
		...asset,
		key: assetKey(asset),
		runId,
		startedAt: startedAt ?? null,
		decision,
		rule,
		state,
		reason: detail ?? reason
	};
}
function journalOf({ runner, clock }) {
	return new Journal(join(runner.tempDir, "ai-ops", `${ACTION}-sweep.journal.jsonl`), clock);
}

// actions/build-sandbox-image/run.ts
const NO_OUTPUTS = {
	"ami-id": "",
	"snapshot-ids": "[]",
	"vm-images": "[]",
	assets: "[]",
	"build-id": "",
	"build-url": "",
	"source-commit": "",
	leftovers: "[]",
	"plan-file": ""
};
async function run(inputs, world) {
	if (inputs.mode === "codebuild") return runBuild(inputs, world);
	const finishReport = startReport(ACTION, world);
	const { report, leftovers, planFile } = await runSweep(inputs, world);
	const outputs = {
		...NO_OUTPUTS,
		leftovers: JSON.stringify(leftovers),
		"plan-file": planFile
	};
	return {
		report: finishReport(report),
		outputs
	};
}
async function runBuild(inputs, world) {
	const finishReport = startReport(ACTION, world);
	const seen = await world.log.group("Looking whether anything stands against the build", () => observe(inputs, (project) => earlierKeys(project, inputs, world), world));
	const earlier = findEarlier(inputs, seen);
	const plan = planBuild(inputs.request, earlier === void 0 ? seen : withoutBuild(earlier, seen));
	if (plan.decision === "refuse") return {
		report: finishReport(reportRefused(plan, inputs.dryRun)),
		outputs: NO_OUTPUTS
	};
	if (inputs.planFile !== void 0) requireSamePlan(inputs.planFile, ACTION, plan);
	if (inputs.dryRun) {
		const planFile = keepPlan(ACTION, plan, inputs, world);
		return {
			report: finishReport(reportPlanned(plan, earlier)),
			outputs: {
				...NO_OUTPUTS,
				"plan-file": planFile
			}
		};
	}
	for (const remark of plan.remarks) world.log.warning(remark);
	const scope = {
		...inputs.request,
		location: inputs.request.vmImages?.location
	};
	const key = keyOf(plan.project.name, inputs, world);
	const applied = await applyBuild(plan, {
		scope,
		key,
		earlier
	}, world);
	return {
		report: finishReport(reportApplied(plan, applied)),
		outputs: outputsOf(plan, applied)
	};
}
function keyOf(project, { request }, { runner, clock }) {
	const runId = runner.runId === "" ? clock.now().toISOString() : runner.runId;
	return buildKeyOf({
		...runner,
		runId,
		project,
		assetId: request.assetId
	});
}
function earlierKeys(project, { request }, { runner }) {
	if (runner.runId === "") return [];
	return Array.from({ length: runner.runAttempt - 1 }, (_, n) => buildKeyOf({
		...runner,
		runAttempt: n + 1,
		project,
		assetId: request.assetId
	}));
}
function findEarlier({ request }, seen) {
	return earlierBuild(request, seen, chooseSource(seen.project.code, request.sourceVersion, seen.job));
}
function outputsOf(plan, applied) {
	const outputs = {
		...NO_OUTPUTS,
		"build-id": applied.build.id,
		"build-url": buildUrlOf(applied.build, plan),
		"source-commit": applied.build.commit ?? ""
	};
	if (applied.state === "cancelled") return outputs;
	const assets = JSON.stringify(applied.assets ?? []);
	if (applied.state === "failed") return {
		...outputs,
		assets
	};
	return {
		...outputs,
		assets,
		"ami-id": applied.product.ami.id,
		"snapshot-ids": JSON.stringify(applied.product.snapshots.map(({ id }) => id)),
		"vm-images": JSON.stringify(applied.vmImages)
	};
}

// actions/build-sandbox-image/main.ts
await runAction({
	name: ACTION,
	readInputs,
	run
});

export {  };