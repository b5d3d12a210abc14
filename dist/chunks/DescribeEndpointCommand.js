import { a as defaultProvider } from "./common-inputs.js";
import { $ as decideEndpoint, A as getHttpSigningPlugin, At as getSmithyContext, D as resolveUserAgentConfig, F as getHostHeaderPlugin, Ft as emitWarningIfUnsupportedVersion$1, I as resolveHostHeaderConfig, L as getContentLengthPlugin, M as getHttpAuthSchemeEndpointRuleSetPlugin, Mt as fromBase64, N as getRecursionDetectionPlugin, Nt as getDefaultSocketTimeout, P as getLoggerPlugin, Q as resolveEndpointConfig, R as getHttpHandlerExtensionConfiguration, S as resolveRetryConfig, T as DEFAULT_RETRY_MODE, Tt as calculateBodyLength, Z as getEndpointPlugin, _ as createDefaultUserAgentProvider, _t as getSchemaSerdePlugin, at as resolveRegionConfig, b as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, bt as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, ct as makeBuilder, dt as resolveDefaultRuntimeConfig, et as customEndpointFunctions, f as AwsSdkSigV4Signer, ft as emitWarningIfUnsupportedVersion, g as NODE_APP_ID_CONFIG_OPTIONS, h as awsEndpointFunctions, it as resolveDefaultsModeConfig, jt as toBase64, k as DefaultIdentityProviderConfig, kt as normalizeProvider, lt as NoOpLogger, m as resolveAwsRegionExtensionConfiguration, mt as ServiceException$1, nt as BinaryDecisionDiagram, ot as NODE_REGION_CONFIG_FILE_OPTIONS, p as getAwsRegionExtensionConfiguration, pt as loadConfigsForDefaultMode, s as resolveAwsSdkSigV4Config, st as NODE_REGION_CONFIG_OPTIONS, t as Sha256Node, tt as EndpointCache, u as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, ut as getDefaultExtensionConfiguration, v as getUserAgentPlugin, x as NODE_RETRY_MODE_CONFIG_OPTIONS, xt as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, y as getRetryPlugin, yt as Client, z as resolveHttpHandlerRuntimeConfig } from "./Sha256Node.js";
import { n as toUtf8, r as fromUtf8, t as TypeRegistry } from "./TypeRegistry.js";
import { r as streamCollector, t as NodeHttpHandler } from "./node-http-handler.js";
import { r as parseUrl, t as loadConfig } from "./configLoader.js";
import { t as AwsJson1_1Protocol } from "./AwsJson1_1Protocol.js";
import { c as DescribeTasks$, i as command$3, m as AwsRestJsonProtocol, n as _ep0$3, p as ListTasks$, r as _mw0$3, s as DescribeTaskDefinition$ } from "./DescribeServicesCommand.js";
import { r as eventStreamSerdeProvider } from "./event-streams.js";
import { t as resolveEventStreamSerdeConfig } from "./EventStreamSerdeConfig.js";

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeTaskDefinition", DescribeTaskDefinition$) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = class extends command$3(_ep0$3, _mw0$3, "DescribeTasks", DescribeTasks$) {};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = class extends command$3(_ep0$3, _mw0$3, "ListTasks", ListTasks$) {};

// actions/shared/images/digest.ts
const FORM = /^sha256:[0-9a-f]{64}$/;
function parseDigest(text) {
	return isDigest(text) ? text : void 0;
}
function shortDigest(digest) {
	return digest.slice(7, 19);
}
function isDigest(text) {
	return FORM.test(text);
}

// actions/shared/images/image-reference.ts
const ECR_HOST = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|on\.aws|on\.amazonwebservices\.com\.cn|c2s\.ic\.gov|sc2s\.sgov\.gov|csp\.hci\.ic\.gov|cloud\.adc-e\.uk)(?::443)?$/;
const VPC_ENDPOINT_HOST = /^vpce-[a-z0-9-]+\.dkr\.ecr\.([a-z0-9-]+)\.vpce\.amazonaws\.com(?:\.cn)?(?::443)?$/;
function parseImageReference(text) {
	const bare = text.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//, "");
	const alone = parseDigest(bare);
	if (alone !== void 0) return {
		registry: void 0,
		repository: "",
		tag: void 0,
		digest: alone
	};
	const at = bare.indexOf("@");
	const digest = at < 0 ? void 0 : parseDigest(bare.slice(at + 1));
	const named = at < 0 ? bare : bare.slice(0, at);
	const slash = named.indexOf("/");
	const host = slash < 0 ? "" : named.slice(0, slash);
	const hasHost = /[.:]/.test(host) || host === "localhost";
	const path = hasHost ? named.slice(slash + 1) : named;
	const colon = path.lastIndexOf(":");
	const tagged = colon > path.lastIndexOf("/");
	return {
		registry: hasHost ? parseHost(host.toLowerCase()) : void 0,
		repository: tagged ? path.slice(0, colon) : path,
		tag: tagged ? path.slice(colon + 1) : digest === void 0 ? "latest" : void 0,
		digest
	};
}
function parseHost(host) {
	const [, accountId, region] = ECR_HOST.exec(host) ?? [];
	if (accountId !== void 0 && region !== void 0) return {
		kind: "ecr",
		accountId,
		region
	};
	const [, endpointRegion] = VPC_ENDPOINT_HOST.exec(host) ?? [];
	if (endpointRegion !== void 0) return {
		kind: "ecr",
		accountId: void 0,
		region: endpointRegion
	};
	return {
		kind: "other",
		host
	};
}

// node_modules/@aws-sdk/client-ecr/dist-es/auth/httpAuthSchemeProvider.js
const defaultECRHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$2(authParameters) {
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
		default: options.push(createAwsAuthSigv4HttpAuthOption$2(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$2 = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$2 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ecr"
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

// node_modules/@aws-sdk/client-ecr/package.json
var version$2 = "3.1169.0";

// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/bdd.js
const m$1 = "ref";
const a$2 = -1;
const b$2 = true;
const c$2 = "isSet";
const d$2 = "PartitionResult";
const e$2 = "stringEquals";
const f$2 = "booleanEquals";
const g$2 = "getAttr";
const h$2 = { [m$1]: "Endpoint" };
const i$2 = {
	"fn": g$2,
	"argv": [{ [m$1]: d$2 }, "name"]
};
const j$2 = { [m$1]: d$2 };
const k$2 = {};
const l$1 = [{ [m$1]: "Region" }];
const _data$2 = {
	conditions: [
		[c$2, [h$2]],
		[c$2, l$1],
		[
			"aws.partition",
			l$1,
			d$2
		],
		[e$2, [i$2, "aws-eusc"]],
		[e$2, [i$2, "aws-iso-f"]],
		[e$2, [i$2, "aws-iso-e"]],
		[e$2, [i$2, "aws-iso-b"]],
		[e$2, [i$2, "aws-iso"]],
		[e$2, [i$2, "aws-cn"]],
		[e$2, [i$2, "aws-us-gov"]],
		[e$2, [i$2, "aws"]],
		[f$2, [{ [m$1]: "UseFIPS" }, b$2]],
		[f$2, [{
			fn: g$2,
			argv: [j$2, "supportsFIPS"]
		}, b$2]],
		[f$2, [{ [m$1]: "UseDualStack" }, b$2]],
		[f$2, [{
			fn: g$2,
			argv: [j$2, "supportsDualStack"]
		}, b$2]]
	],
	results: [
		[a$2],
		[a$2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h$2, k$2],
		["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}", k$2],
		["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k$2],
		["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}", k$2],
		["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k$2],
		["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k$2],
		[a$2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		[a$2, "FIPS is enabled but this partition does not support FIPS"],
		["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}", k$2],
		[a$2, "DualStack is enabled but this partition does not support DualStack"],
		[a$2, "Invalid Configuration: Missing Region"]
	]
};
const root$2 = 2;
const nodes$2 = new Int32Array([
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
const bdd$2 = BinaryDecisionDiagram.from(nodes$2, root$2, _data$2.conditions, _data$2.results);

// node_modules/@aws-sdk/client-ecr/dist-es/endpoint/endpointResolver.js
const cache$2 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$2 = (endpointParams, context = {}) => {
	return cache$2.get(endpointParams, () => decideEndpoint(bdd$2, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-ecr/dist-es/models/ECRServiceException.js
var ECRServiceException = class ECRServiceException extends ServiceException$1 {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, ECRServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-ecr/dist-es/models/errors.js
var InvalidParameterException = class InvalidParameterException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#InvalidParameterException";
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
var ServerException = class ServerException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ServerException";
	name = "ServerException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServerException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LimitExceededException";
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
var UnableToGetUpstreamImageException = class UnableToGetUpstreamImageException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamImageException";
	name = "UnableToGetUpstreamImageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToGetUpstreamImageException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToGetUpstreamImageException.prototype);
	}
};
var ValidationException = class ValidationException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ValidationException";
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
var EmptyUploadException = class EmptyUploadException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#EmptyUploadException";
	name = "EmptyUploadException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EmptyUploadException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EmptyUploadException.prototype);
	}
};
var InvalidLayerException = class InvalidLayerException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#InvalidLayerException";
	name = "InvalidLayerException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidLayerException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidLayerException.prototype);
	}
};
var KmsException = class KmsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#KmsException";
	name = "KmsException";
	$fault = "client";
	kmsError;
	constructor(opts) {
		super({
			name: "KmsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KmsException.prototype);
		this.kmsError = opts.kmsError;
	}
};
var LayerAlreadyExistsException = class LayerAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LayerAlreadyExistsException";
	name = "LayerAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LayerAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LayerAlreadyExistsException.prototype);
	}
};
var LayerPartTooSmallException = class LayerPartTooSmallException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LayerPartTooSmallException";
	name = "LayerPartTooSmallException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LayerPartTooSmallException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LayerPartTooSmallException.prototype);
	}
};
var UploadNotFoundException = class UploadNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UploadNotFoundException";
	name = "UploadNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UploadNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UploadNotFoundException.prototype);
	}
};
var PullThroughCacheRuleAlreadyExistsException = class PullThroughCacheRuleAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";
	name = "PullThroughCacheRuleAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PullThroughCacheRuleAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PullThroughCacheRuleAlreadyExistsException.prototype);
	}
};
var SecretNotFoundException = class SecretNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#SecretNotFoundException";
	name = "SecretNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SecretNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SecretNotFoundException.prototype);
	}
};
var UnableToAccessSecretException = class UnableToAccessSecretException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToAccessSecretException";
	name = "UnableToAccessSecretException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToAccessSecretException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToAccessSecretException.prototype);
	}
};
var UnableToDecryptSecretValueException = class UnableToDecryptSecretValueException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToDecryptSecretValueException";
	name = "UnableToDecryptSecretValueException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToDecryptSecretValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToDecryptSecretValueException.prototype);
	}
};
var UnsupportedUpstreamRegistryException = class UnsupportedUpstreamRegistryException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnsupportedUpstreamRegistryException";
	name = "UnsupportedUpstreamRegistryException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedUpstreamRegistryException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedUpstreamRegistryException.prototype);
	}
};
var InvalidTagParameterException = class InvalidTagParameterException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#InvalidTagParameterException";
	name = "InvalidTagParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTagParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTagParameterException.prototype);
	}
};
var RepositoryAlreadyExistsException = class RepositoryAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RepositoryAlreadyExistsException";
	name = "RepositoryAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RepositoryAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RepositoryAlreadyExistsException.prototype);
	}
};
var TooManyTagsException = class TooManyTagsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#TooManyTagsException";
	name = "TooManyTagsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TooManyTagsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTagsException.prototype);
	}
};
var TemplateAlreadyExistsException = class TemplateAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#TemplateAlreadyExistsException";
	name = "TemplateAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TemplateAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TemplateAlreadyExistsException.prototype);
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
var PullThroughCacheRuleNotFoundException = class PullThroughCacheRuleNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";
	name = "PullThroughCacheRuleNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PullThroughCacheRuleNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PullThroughCacheRuleNotFoundException.prototype);
	}
};
var RegistryPolicyNotFoundException = class RegistryPolicyNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RegistryPolicyNotFoundException";
	name = "RegistryPolicyNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegistryPolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RegistryPolicyNotFoundException.prototype);
	}
};
var RepositoryNotEmptyException = class RepositoryNotEmptyException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RepositoryNotEmptyException";
	name = "RepositoryNotEmptyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RepositoryNotEmptyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RepositoryNotEmptyException.prototype);
	}
};
var TemplateNotFoundException = class TemplateNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#TemplateNotFoundException";
	name = "TemplateNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TemplateNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TemplateNotFoundException.prototype);
	}
};
var RepositoryPolicyNotFoundException = class RepositoryPolicyNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#RepositoryPolicyNotFoundException";
	name = "RepositoryPolicyNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RepositoryPolicyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RepositoryPolicyNotFoundException.prototype);
	}
};
var SigningConfigurationNotFoundException = class SigningConfigurationNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#SigningConfigurationNotFoundException";
	name = "SigningConfigurationNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SigningConfigurationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SigningConfigurationNotFoundException.prototype);
	}
};
var ExclusionNotFoundException = class ExclusionNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ExclusionNotFoundException";
	name = "ExclusionNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExclusionNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExclusionNotFoundException.prototype);
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
var ScanNotFoundException = class ScanNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ScanNotFoundException";
	name = "ScanNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ScanNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ScanNotFoundException.prototype);
	}
};
var ReplicationBackfillNotFoundException = class ReplicationBackfillNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ReplicationBackfillNotFoundException";
	name = "ReplicationBackfillNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReplicationBackfillNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReplicationBackfillNotFoundException.prototype);
	}
};
var LayerInaccessibleException = class LayerInaccessibleException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LayerInaccessibleException";
	name = "LayerInaccessibleException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LayerInaccessibleException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LayerInaccessibleException.prototype);
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
var UnableToGetUpstreamLayerException = class UnableToGetUpstreamLayerException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToGetUpstreamLayerException";
	name = "UnableToGetUpstreamLayerException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToGetUpstreamLayerException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToGetUpstreamLayerException.prototype);
	}
};
var LifecyclePolicyPreviewNotFoundException = class LifecyclePolicyPreviewNotFoundException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";
	name = "LifecyclePolicyPreviewNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LifecyclePolicyPreviewNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LifecyclePolicyPreviewNotFoundException.prototype);
	}
};
var UnableToListUpstreamImageReferrersException = class UnableToListUpstreamImageReferrersException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";
	name = "UnableToListUpstreamImageReferrersException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnableToListUpstreamImageReferrersException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnableToListUpstreamImageReferrersException.prototype);
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
var ImageDigestDoesNotMatchException = class ImageDigestDoesNotMatchException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageDigestDoesNotMatchException";
	name = "ImageDigestDoesNotMatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageDigestDoesNotMatchException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageDigestDoesNotMatchException.prototype);
	}
};
var ImageTagAlreadyExistsException = class ImageTagAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageTagAlreadyExistsException";
	name = "ImageTagAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageTagAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageTagAlreadyExistsException.prototype);
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
var BlockedByOrganizationPolicyException = class BlockedByOrganizationPolicyException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#BlockedByOrganizationPolicyException";
	name = "BlockedByOrganizationPolicyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "BlockedByOrganizationPolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, BlockedByOrganizationPolicyException.prototype);
	}
};
var ExclusionAlreadyExistsException = class ExclusionAlreadyExistsException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ExclusionAlreadyExistsException";
	name = "ExclusionAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExclusionAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExclusionAlreadyExistsException.prototype);
	}
};
var ImageArchivedException = class ImageArchivedException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ImageArchivedException";
	name = "ImageArchivedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ImageArchivedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ImageArchivedException.prototype);
	}
};
var UnsupportedImageTypeException = class UnsupportedImageTypeException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#UnsupportedImageTypeException";
	name = "UnsupportedImageTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnsupportedImageTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedImageTypeException.prototype);
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
var ReplicationBackfillInProgressException = class ReplicationBackfillInProgressException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ReplicationBackfillInProgressException";
	name = "ReplicationBackfillInProgressException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReplicationBackfillInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReplicationBackfillInProgressException.prototype);
	}
};
var ReplicationBackfillInvalidStatusException = class ReplicationBackfillInvalidStatusException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";
	name = "ReplicationBackfillInvalidStatusException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReplicationBackfillInvalidStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReplicationBackfillInvalidStatusException.prototype);
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
var InvalidLayerPartException = class InvalidLayerPartException extends ECRServiceException {
	static shapeId = "com.amazonaws.ecr#InvalidLayerPartException";
	name = "InvalidLayerPartException";
	$fault = "client";
	registryId;
	repositoryName;
	uploadId;
	lastValidByteReceived;
	constructor(opts) {
		super({
			name: "InvalidLayerPartException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidLayerPartException.prototype);
		this.registryId = opts.registryId;
		this.repositoryName = opts.repositoryName;
		this.uploadId = opts.uploadId;
		this.lastValidByteReceived = opts.lastValidByteReceived;
	}
};

// node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js
const _BBOPE = "BlockedByOrganizationPolicyException";
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
const _EAEE = "ExclusionAlreadyExistsException";
const _ENFE = "ExclusionNotFoundException";
const _EUE = "EmptyUploadException";
const _GLP = "GetLifecyclePolicy";
const _GLPR = "GetLifecyclePolicyRequest";
const _GLPRe = "GetLifecyclePolicyResponse";
const _I = "Image";
const _IAE = "ImageArchivedException";
const _IAEE = "ImageAlreadyExistsException";
const _ID = "ImageDetail";
const _IDDNME = "ImageDigestDoesNotMatchException";
const _IDL = "ImageDetailList";
const _IF = "ImageFailure";
const _IFL = "ImageFailureList";
const _II = "ImageIdentifier";
const _IIL = "ImageIdentifierList";
const _IL = "ImageList";
const _ILE = "InvalidLayerException";
const _ILPE = "InvalidLayerPartException";
const _INFE = "ImageNotFoundException";
const _IPE = "InvalidParameterException";
const _ISCUNSE = "ImageStorageClassUpdateNotSupportedException";
const _ISFS = "ImageScanFindingsSummary";
const _ISS$1 = "ImageScanStatus";
const _ITAEE = "ImageTagAlreadyExistsException";
const _ITPE = "InvalidTagParameterException";
const _KE = "KmsException";
const _LAEE = "LayerAlreadyExistsException";
const _LEE = "LimitExceededException";
const _LIE = "LayerInaccessibleException";
const _LNFE = "LayersNotFoundException";
const _LPNFE = "LifecyclePolicyNotFoundException";
const _LPPIPE = "LifecyclePolicyPreviewInProgressException";
const _LPPNFE = "LifecyclePolicyPreviewNotFoundException";
const _LPTSE = "LayerPartTooSmallException";
const _PTCRAEE = "PullThroughCacheRuleAlreadyExistsException";
const _PTCRNFE = "PullThroughCacheRuleNotFoundException";
const _RAEE = "RepositoryAlreadyExistsException";
const _RBIPE = "ReplicationBackfillInProgressException";
const _RBISE = "ReplicationBackfillInvalidStatusException";
const _RBNFE = "ReplicationBackfillNotFoundException";
const _RINFE = "ReferencedImagesNotFoundException";
const _RNEE = "RepositoryNotEmptyException";
const _RNFE$1 = "RepositoryNotFoundException";
const _RPNFE = "RegistryPolicyNotFoundException";
const _RPNFEe = "RepositoryPolicyNotFoundException";
const _SCNFE = "SigningConfigurationNotFoundException";
const _SE$2 = "ServerException";
const _SNFE = "ScanNotFoundException";
const _SNFEe = "SecretNotFoundException";
const _TAEE = "TemplateAlreadyExistsException";
const _TMTE = "TooManyTagsException";
const _TNFE = "TemplateNotFoundException";
const _UISC = "UpdateImageStorageClass";
const _UISCR = "UpdateImageStorageClassRequest";
const _UISCRp = "UpdateImageStorageClassResponse";
const _UITE = "UnsupportedImageTypeException";
const _UNFE = "UploadNotFoundException";
const _UTASE = "UnableToAccessSecretException";
const _UTDSVE = "UnableToDecryptSecretValueException";
const _UTGUIE = "UnableToGetUpstreamImageException";
const _UTGULE = "UnableToGetUpstreamLayerException";
const _UTLUIRE = "UnableToListUpstreamImageReferrersException";
const _UURE = "UnsupportedUpstreamRegistryException";
const _VE = "ValidationException";
const _aMT = "acceptedMediaTypes";
const _aMTr = "artifactMediaType";
const _c$2 = "client";
const _d = "description";
const _e$2 = "error";
const _f = "failures";
const _fC = "failureCode";
const _fR = "failureReason";
const _fSC = "findingSeverityCounts";
const _fi = "filter";
const _hE$1 = "httpError";
const _i = "images";
const _iD = "imageDetails";
const _iDm = "imageDigest";
const _iI = "imageIds";
const _iIm = "imageId";
const _iM = "imageManifest";
const _iMMT = "imageManifestMediaType";
const _iPA = "imagePushedAt";
const _iS = "imageStatus";
const _iSCA = "imageScanCompletedAt";
const _iSFS = "imageScanFindingsSummary";
const _iSIB = "imageSizeInBytes";
const _iSS = "imageScanStatus";
const _iT = "imageTags";
const _iTm = "imageTag";
const _kE = "kmsError";
const _lAA = "lastArchivedAt";
const _lAAa = "lastActivatedAt";
const _lEA = "lastEvaluatedAt";
const _lPT = "lifecyclePolicyText";
const _lRPT = "lastRecordedPullTime";
const _lVBR = "lastValidByteReceived";
const _m$1 = "message";
const _mR = "maxResults";
const _nT = "nextToken";
const _rI = "registryId";
const _rN = "repositoryName";
const _s$2 = "smithy.ts.sdk.synthetic.com.amazonaws.ecr";
const _sMD = "subjectManifestDigest";
const _se$1 = "server";
const _st = "status";
const _tS = "tagStatus";
const _tSC = "targetStorageClass";
const _uI = "uploadId";
const _vSUA = "vulnerabilitySourceUpdatedAt";
const n0$2 = "com.amazonaws.ecr";
const _s_registry$2 = new TypeRegistry(_s$2);
var ECRServiceException$ = [
	-3,
	_s$2,
	"ECRServiceException",
	0,
	[],
	[]
];
_s_registry$2.registerError(ECRServiceException$, ECRServiceException);
const n0_registry$2 = new TypeRegistry(n0$2);
var BlockedByOrganizationPolicyException$ = [
	-3,
	n0$2,
	_BBOPE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(BlockedByOrganizationPolicyException$, BlockedByOrganizationPolicyException);
var EmptyUploadException$ = [
	-3,
	n0$2,
	_EUE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(EmptyUploadException$, EmptyUploadException);
var ExclusionAlreadyExistsException$ = [
	-3,
	n0$2,
	_EAEE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ExclusionAlreadyExistsException$, ExclusionAlreadyExistsException);
var ExclusionNotFoundException$ = [
	-3,
	n0$2,
	_ENFE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ExclusionNotFoundException$, ExclusionNotFoundException);
var ImageAlreadyExistsException$ = [
	-3,
	n0$2,
	_IAEE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ImageAlreadyExistsException$, ImageAlreadyExistsException);
var ImageArchivedException$ = [
	-3,
	n0$2,
	_IAE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ImageArchivedException$, ImageArchivedException);
var ImageDigestDoesNotMatchException$ = [
	-3,
	n0$2,
	_IDDNME,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ImageDigestDoesNotMatchException$, ImageDigestDoesNotMatchException);
var ImageNotFoundException$ = [
	-3,
	n0$2,
	_INFE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ImageNotFoundException$, ImageNotFoundException);
var ImageStorageClassUpdateNotSupportedException$ = [
	-3,
	n0$2,
	_ISCUNSE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ImageStorageClassUpdateNotSupportedException$, ImageStorageClassUpdateNotSupportedException);
var ImageTagAlreadyExistsException$ = [
	-3,
	n0$2,
	_ITAEE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ImageTagAlreadyExistsException$, ImageTagAlreadyExistsException);
var InvalidLayerException$ = [
	-3,
	n0$2,
	_ILE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(InvalidLayerException$, InvalidLayerException);
var InvalidLayerPartException$ = [
	-3,
	n0$2,
	_ILPE,
	{ [_e$2]: _c$2 },
	[
		_rI,
		_rN,
		_uI,
		_lVBR,
		_m$1
	],
	[
		0,
		0,
		0,
		1,
		0
	]
];
n0_registry$2.registerError(InvalidLayerPartException$, InvalidLayerPartException);
var InvalidParameterException$ = [
	-3,
	n0$2,
	_IPE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidTagParameterException$ = [
	-3,
	n0$2,
	_ITPE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(InvalidTagParameterException$, InvalidTagParameterException);
var KmsException$ = [
	-3,
	n0$2,
	_KE,
	{ [_e$2]: _c$2 },
	[_m$1, _kE],
	[0, 0]
];
n0_registry$2.registerError(KmsException$, KmsException);
var LayerAlreadyExistsException$ = [
	-3,
	n0$2,
	_LAEE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(LayerAlreadyExistsException$, LayerAlreadyExistsException);
var LayerInaccessibleException$ = [
	-3,
	n0$2,
	_LIE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(LayerInaccessibleException$, LayerInaccessibleException);
var LayerPartTooSmallException$ = [
	-3,
	n0$2,
	_LPTSE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(LayerPartTooSmallException$, LayerPartTooSmallException);
var LayersNotFoundException$ = [
	-3,
	n0$2,
	_LNFE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(LayersNotFoundException$, LayersNotFoundException);
var LifecyclePolicyNotFoundException$ = [
	-3,
	n0$2,
	_LPNFE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(LifecyclePolicyNotFoundException$, LifecyclePolicyNotFoundException);
var LifecyclePolicyPreviewInProgressException$ = [
	-3,
	n0$2,
	_LPPIPE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(LifecyclePolicyPreviewInProgressException$, LifecyclePolicyPreviewInProgressException);
var LifecyclePolicyPreviewNotFoundException$ = [
	-3,
	n0$2,
	_LPPNFE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(LifecyclePolicyPreviewNotFoundException$, LifecyclePolicyPreviewNotFoundException);
var LimitExceededException$ = [
	-3,
	n0$2,
	_LEE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(LimitExceededException$, LimitExceededException);
var PullThroughCacheRuleAlreadyExistsException$ = [
	-3,
	n0$2,
	_PTCRAEE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(PullThroughCacheRuleAlreadyExistsException$, PullThroughCacheRuleAlreadyExistsException);
var PullThroughCacheRuleNotFoundException$ = [
	-3,
	n0$2,
	_PTCRNFE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(PullThroughCacheRuleNotFoundException$, PullThroughCacheRuleNotFoundException);
var ReferencedImagesNotFoundException$ = [
	-3,
	n0$2,
	_RINFE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ReferencedImagesNotFoundException$, ReferencedImagesNotFoundException);
var RegistryPolicyNotFoundException$ = [
	-3,
	n0$2,
	_RPNFE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(RegistryPolicyNotFoundException$, RegistryPolicyNotFoundException);
var ReplicationBackfillInProgressException$ = [
	-3,
	n0$2,
	_RBIPE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ReplicationBackfillInProgressException$, ReplicationBackfillInProgressException);
var ReplicationBackfillInvalidStatusException$ = [
	-3,
	n0$2,
	_RBISE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ReplicationBackfillInvalidStatusException$, ReplicationBackfillInvalidStatusException);
var ReplicationBackfillNotFoundException$ = [
	-3,
	n0$2,
	_RBNFE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ReplicationBackfillNotFoundException$, ReplicationBackfillNotFoundException);
var RepositoryAlreadyExistsException$ = [
	-3,
	n0$2,
	_RAEE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(RepositoryAlreadyExistsException$, RepositoryAlreadyExistsException);
var RepositoryNotEmptyException$ = [
	-3,
	n0$2,
	_RNEE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(RepositoryNotEmptyException$, RepositoryNotEmptyException);
var RepositoryNotFoundException$ = [
	-3,
	n0$2,
	_RNFE$1,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(RepositoryNotFoundException$, RepositoryNotFoundException);
var RepositoryPolicyNotFoundException$ = [
	-3,
	n0$2,
	_RPNFEe,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(RepositoryPolicyNotFoundException$, RepositoryPolicyNotFoundException);
var ScanNotFoundException$ = [
	-3,
	n0$2,
	_SNFE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ScanNotFoundException$, ScanNotFoundException);
var SecretNotFoundException$ = [
	-3,
	n0$2,
	_SNFEe,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(SecretNotFoundException$, SecretNotFoundException);
var ServerException$ = [
	-3,
	n0$2,
	_SE$2,
	{ [_e$2]: _se$1 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(ServerException$, ServerException);
var SigningConfigurationNotFoundException$ = [
	-3,
	n0$2,
	_SCNFE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(SigningConfigurationNotFoundException$, SigningConfigurationNotFoundException);
var TemplateAlreadyExistsException$ = [
	-3,
	n0$2,
	_TAEE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(TemplateAlreadyExistsException$, TemplateAlreadyExistsException);
var TemplateNotFoundException$ = [
	-3,
	n0$2,
	_TNFE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(TemplateNotFoundException$, TemplateNotFoundException);
var TooManyTagsException$ = [
	-3,
	n0$2,
	_TMTE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(TooManyTagsException$, TooManyTagsException);
var UnableToAccessSecretException$ = [
	-3,
	n0$2,
	_UTASE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(UnableToAccessSecretException$, UnableToAccessSecretException);
var UnableToDecryptSecretValueException$ = [
	-3,
	n0$2,
	_UTDSVE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(UnableToDecryptSecretValueException$, UnableToDecryptSecretValueException);
var UnableToGetUpstreamImageException$ = [
	-3,
	n0$2,
	_UTGUIE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(UnableToGetUpstreamImageException$, UnableToGetUpstreamImageException);
var UnableToGetUpstreamLayerException$ = [
	-3,
	n0$2,
	_UTGULE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(UnableToGetUpstreamLayerException$, UnableToGetUpstreamLayerException);
var UnableToListUpstreamImageReferrersException$ = [
	-3,
	n0$2,
	_UTLUIRE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(UnableToListUpstreamImageReferrersException$, UnableToListUpstreamImageReferrersException);
var UnsupportedImageTypeException$ = [
	-3,
	n0$2,
	_UITE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(UnsupportedImageTypeException$, UnsupportedImageTypeException);
var UnsupportedUpstreamRegistryException$ = [
	-3,
	n0$2,
	_UURE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(UnsupportedUpstreamRegistryException$, UnsupportedUpstreamRegistryException);
var UploadNotFoundException$ = [
	-3,
	n0$2,
	_UNFE,
	{ [_e$2]: _c$2 },
	[_m$1],
	[0]
];
n0_registry$2.registerError(UploadNotFoundException$, UploadNotFoundException);
var ValidationException$ = [
	-3,
	n0$2,
	_VE,
	{
		[_e$2]: _c$2,
		[_hE$1]: 400
	},
	[_m$1],
	[0]
];
n0_registry$2.registerError(ValidationException$, ValidationException);
const errorTypeRegistries$2 = [_s_registry$2, n0_registry$2];
var BatchDeleteImageRequest$ = [
	3,
	n0$2,
	_BDIR,
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
	n0$2,
	_BDIRa,
	0,
	[_iI, _f],
	[() => ImageIdentifierList, () => ImageFailureList]
];
var BatchGetImageRequest$ = [
	3,
	n0$2,
	_BGIR,
	0,
	[
		_rN,
		_iI,
		_rI,
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
	n0$2,
	_BGIRa,
	0,
	[_i, _f],
	[() => ImageList, () => ImageFailureList]
];
var DescribeImagesFilter$ = [
	3,
	n0$2,
	_DIF,
	0,
	[_tS, _iS],
	[0, 0]
];
var DescribeImagesRequest$ = [
	3,
	n0$2,
	_DIR,
	0,
	[
		_rN,
		_rI,
		_iI,
		_nT,
		_mR,
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
	n0$2,
	_DIRe,
	0,
	[_iD, _nT],
	[() => ImageDetailList, 0]
];
var GetLifecyclePolicyRequest$ = [
	3,
	n0$2,
	_GLPR,
	0,
	[_rN, _rI],
	[0, 0],
	1
];
var GetLifecyclePolicyResponse$ = [
	3,
	n0$2,
	_GLPRe,
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
	n0$2,
	_I,
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
	n0$2,
	_ID,
	0,
	[
		_rI,
		_rN,
		_iDm,
		_iT,
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
	n0$2,
	_IF,
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
	n0$2,
	_II,
	0,
	[_iDm, _iTm],
	[0, 0]
];
var ImageScanFindingsSummary$ = [
	3,
	n0$2,
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
var ImageScanStatus$ = [
	3,
	n0$2,
	_ISS$1,
	0,
	[_st, _d],
	[0, 0]
];
var UpdateImageStorageClassRequest$ = [
	3,
	n0$2,
	_UISCR,
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
	n0$2,
	_UISCRp,
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
var ImageDetailList = [
	1,
	n0$2,
	_IDL,
	0,
	() => ImageDetail$
];
var ImageFailureList = [
	1,
	n0$2,
	_IFL,
	0,
	() => ImageFailure$
];
var ImageIdentifierList = [
	1,
	n0$2,
	_IIL,
	0,
	() => ImageIdentifier$
];
var ImageList = [
	1,
	n0$2,
	_IL,
	0,
	() => Image$
];
var BatchDeleteImage$ = [
	9,
	n0$2,
	_BDI,
	0,
	() => BatchDeleteImageRequest$,
	() => BatchDeleteImageResponse$
];
var BatchGetImage$ = [
	9,
	n0$2,
	_BGI,
	0,
	() => BatchGetImageRequest$,
	() => BatchGetImageResponse$
];
var DescribeImages$ = [
	9,
	n0$2,
	_DI$1,
	0,
	() => DescribeImagesRequest$,
	() => DescribeImagesResponse$
];
var GetLifecyclePolicy$ = [
	9,
	n0$2,
	_GLP,
	0,
	() => GetLifecyclePolicyRequest$,
	() => GetLifecyclePolicyResponse$
];
var UpdateImageStorageClass$ = [
	9,
	n0$2,
	_UISC,
	0,
	() => UpdateImageStorageClassRequest$,
	() => UpdateImageStorageClassResponse$
];

// node_modules/@aws-sdk/client-ecr/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$5 = (config) => {
	return {
		apiVersion: "2015-09-21",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$2,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECRHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ecr",
			errorTypeRegistries: errorTypeRegistries$2,
			xmlNamespace: "http://ecr.amazonaws.com/doc/2015-09-21/",
			version: "2015-09-21",
			serviceTarget: "AmazonEC2ContainerRegistry_V20150921"
		},
		serviceId: config?.serviceId ?? "ECR",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};

// node_modules/@aws-sdk/client-ecr/dist-es/runtimeConfig.js
const getRuntimeConfig$4 = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$5(config);
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
			clientVersion: version$2
		}),
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

// node_modules/@aws-sdk/client-ecr/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-ecr/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$2 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$2(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js
var ECRClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$4(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$2(_config_0);
		const _config_2 = resolveUserAgentConfig(_config_1);
		const _config_3 = resolveRetryConfig(_config_2);
		const _config_4 = resolveRegionConfig(_config_3);
		const _config_5 = resolveHostHeaderConfig(_config_4);
		const _config_6 = resolveEndpointConfig(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$2(_config_6);
		const _config_8 = resolveRuntimeExtensions$2(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultECRHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
const command$2 = makeBuilder(commonParams$2, "AmazonEC2ContainerRegistry_V20150921", "ECRClient", getEndpointPlugin);
const _ep0$2 = {};
const _mw0$2 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends command$2(_ep0$2, _mw0$2, "DescribeImages", DescribeImages$) {};

// node_modules/@aws-sdk/client-lambda/dist-es/auth/httpAuthSchemeProvider.js
const defaultLambdaHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
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
		default: options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$1 = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-lambda/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "lambda"
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

// node_modules/@aws-sdk/client-lambda/package.json
var version$1 = "3.1162.0";

// node_modules/@aws-sdk/client-lambda/dist-es/endpoint/bdd.js
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
		["https://lambda-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://lambda-fips.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "FIPS is enabled but this partition does not support FIPS"],
		["https://lambda.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "DualStack is enabled but this partition does not support DualStack"],
		["https://lambda.{Region}.{PartitionResult#dnsSuffix}", i$1],
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
const bdd$1 = BinaryDecisionDiagram.from(nodes$1, root$1, _data$1.conditions, _data$1.results);

// node_modules/@aws-sdk/client-lambda/dist-es/endpoint/endpointResolver.js
const cache$1 = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => {
	return cache$1.get(endpointParams, () => decideEndpoint(bdd$1, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-lambda/dist-es/models/LambdaServiceException.js
var LambdaServiceException = class LambdaServiceException extends ServiceException$1 {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.lambda#LambdaServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, LambdaServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-lambda/dist-es/models/errors.js
var InvalidParameterValueException = class InvalidParameterValueException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidParameterValueException";
	name = "InvalidParameterValueException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "InvalidParameterValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
		this.Type = opts.Type;
	}
};
var PolicyLengthExceededException = class PolicyLengthExceededException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#PolicyLengthExceededException";
	name = "PolicyLengthExceededException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "PolicyLengthExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyLengthExceededException.prototype);
		this.Type = opts.Type;
	}
};
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
var ServiceException = class ServiceException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ServiceException";
	name = "ServiceException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "ServiceException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var TooManyRequestsException = class TooManyRequestsException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#TooManyRequestsException";
	name = "TooManyRequestsException";
	$fault = "client";
	retryAfterSeconds;
	Type;
	Reason;
	constructor(opts) {
		super({
			name: "TooManyRequestsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyRequestsException.prototype);
		this.retryAfterSeconds = opts.retryAfterSeconds;
		this.Type = opts.Type;
		this.Reason = opts.Reason;
	}
};
var PublicPolicyException = class PublicPolicyException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#PublicPolicyException";
	name = "PublicPolicyException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "PublicPolicyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PublicPolicyException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var AliasLimitExceededException = class AliasLimitExceededException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#AliasLimitExceededException";
	name = "AliasLimitExceededException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "AliasLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AliasLimitExceededException.prototype);
		this.Type = opts.Type;
	}
};
var CapacityProviderLimitExceededException = class CapacityProviderLimitExceededException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CapacityProviderLimitExceededException";
	name = "CapacityProviderLimitExceededException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "CapacityProviderLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CapacityProviderLimitExceededException.prototype);
		this.Type = opts.Type;
	}
};
var KMSAccessDeniedException = class KMSAccessDeniedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#KMSAccessDeniedException";
	name = "KMSAccessDeniedException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "KMSAccessDeniedException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, KMSAccessDeniedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var KMSDisabledException = class KMSDisabledException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#KMSDisabledException";
	name = "KMSDisabledException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "KMSDisabledException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, KMSDisabledException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var KMSInvalidStateException = class KMSInvalidStateException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#KMSInvalidStateException";
	name = "KMSInvalidStateException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "KMSInvalidStateException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, KMSInvalidStateException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var KMSNotFoundException = class KMSNotFoundException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#KMSNotFoundException";
	name = "KMSNotFoundException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "KMSNotFoundException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, KMSNotFoundException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var ResourceInUseException = class ResourceInUseException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ResourceInUseException";
	name = "ResourceInUseException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "ResourceInUseException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceInUseException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var CodeSigningConfigNotFoundException = class CodeSigningConfigNotFoundException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CodeSigningConfigNotFoundException";
	name = "CodeSigningConfigNotFoundException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "CodeSigningConfigNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CodeSigningConfigNotFoundException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var CodeStorageExceededException = class CodeStorageExceededException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CodeStorageExceededException";
	name = "CodeStorageExceededException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "CodeStorageExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CodeStorageExceededException.prototype);
		this.Type = opts.Type;
	}
};
var CodeVerificationFailedException = class CodeVerificationFailedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CodeVerificationFailedException";
	name = "CodeVerificationFailedException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "CodeVerificationFailedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CodeVerificationFailedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var FunctionVersionsPerCapacityProviderLimitExceededException = class FunctionVersionsPerCapacityProviderLimitExceededException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#FunctionVersionsPerCapacityProviderLimitExceededException";
	name = "FunctionVersionsPerCapacityProviderLimitExceededException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "FunctionVersionsPerCapacityProviderLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FunctionVersionsPerCapacityProviderLimitExceededException.prototype);
		this.Type = opts.Type;
	}
};
var InvalidCodeSignatureException = class InvalidCodeSignatureException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidCodeSignatureException";
	name = "InvalidCodeSignatureException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "InvalidCodeSignatureException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidCodeSignatureException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var CodeArtifactUserDeletedException = class CodeArtifactUserDeletedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CodeArtifactUserDeletedException";
	name = "CodeArtifactUserDeletedException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "CodeArtifactUserDeletedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CodeArtifactUserDeletedException.prototype);
		this.Type = opts.Type;
	}
};
var CodeArtifactUserFailedException = class CodeArtifactUserFailedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CodeArtifactUserFailedException";
	name = "CodeArtifactUserFailedException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "CodeArtifactUserFailedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CodeArtifactUserFailedException.prototype);
		this.Type = opts.Type;
	}
};
var CodeArtifactUserPendingException = class CodeArtifactUserPendingException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CodeArtifactUserPendingException";
	name = "CodeArtifactUserPendingException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "CodeArtifactUserPendingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CodeArtifactUserPendingException.prototype);
		this.Type = opts.Type;
	}
};
var DurableExecutionAlreadyStartedException = class DurableExecutionAlreadyStartedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#DurableExecutionAlreadyStartedException";
	name = "DurableExecutionAlreadyStartedException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "DurableExecutionAlreadyStartedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DurableExecutionAlreadyStartedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var EC2AccessDeniedException = class EC2AccessDeniedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EC2AccessDeniedException";
	name = "EC2AccessDeniedException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "EC2AccessDeniedException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, EC2AccessDeniedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var EC2ThrottledException = class EC2ThrottledException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EC2ThrottledException";
	name = "EC2ThrottledException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "EC2ThrottledException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, EC2ThrottledException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var EC2UnexpectedException = class EC2UnexpectedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EC2UnexpectedException";
	name = "EC2UnexpectedException";
	$fault = "server";
	Type;
	Message;
	EC2ErrorCode;
	constructor(opts) {
		super({
			name: "EC2UnexpectedException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, EC2UnexpectedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
		this.EC2ErrorCode = opts.EC2ErrorCode;
	}
};
var EFSIOException = class EFSIOException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EFSIOException";
	name = "EFSIOException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "EFSIOException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EFSIOException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var EFSMountConnectivityException = class EFSMountConnectivityException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EFSMountConnectivityException";
	name = "EFSMountConnectivityException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "EFSMountConnectivityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EFSMountConnectivityException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var EFSMountFailureException = class EFSMountFailureException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EFSMountFailureException";
	name = "EFSMountFailureException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "EFSMountFailureException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EFSMountFailureException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var EFSMountTimeoutException = class EFSMountTimeoutException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#EFSMountTimeoutException";
	name = "EFSMountTimeoutException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "EFSMountTimeoutException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EFSMountTimeoutException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var ENILimitReachedException = class ENILimitReachedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ENILimitReachedException";
	name = "ENILimitReachedException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "ENILimitReachedException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ENILimitReachedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var ENINotReadyException = class ENINotReadyException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ENINotReadyException";
	name = "ENINotReadyException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "ENINotReadyException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ENINotReadyException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var InvalidRequestContentException = class InvalidRequestContentException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidRequestContentException";
	name = "InvalidRequestContentException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "InvalidRequestContentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRequestContentException.prototype);
		this.Type = opts.Type;
	}
};
var InvalidRuntimeException = class InvalidRuntimeException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidRuntimeException";
	name = "InvalidRuntimeException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "InvalidRuntimeException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InvalidRuntimeException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var InvalidSecurityGroupIDException = class InvalidSecurityGroupIDException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidSecurityGroupIDException";
	name = "InvalidSecurityGroupIDException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "InvalidSecurityGroupIDException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSecurityGroupIDException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var InvalidSubnetIDException = class InvalidSubnetIDException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidSubnetIDException";
	name = "InvalidSubnetIDException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "InvalidSubnetIDException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InvalidSubnetIDException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var InvalidZipFileException = class InvalidZipFileException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#InvalidZipFileException";
	name = "InvalidZipFileException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "InvalidZipFileException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InvalidZipFileException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var ModeNotSupportedException = class ModeNotSupportedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ModeNotSupportedException";
	name = "ModeNotSupportedException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "ModeNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ModeNotSupportedException.prototype);
		this.Type = opts.Type;
	}
};
var NoPublishedVersionException = class NoPublishedVersionException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#NoPublishedVersionException";
	name = "NoPublishedVersionException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "NoPublishedVersionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoPublishedVersionException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var RecursiveInvocationException = class RecursiveInvocationException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#RecursiveInvocationException";
	name = "RecursiveInvocationException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "RecursiveInvocationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RecursiveInvocationException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var RequestTooLargeException = class RequestTooLargeException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#RequestTooLargeException";
	name = "RequestTooLargeException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "RequestTooLargeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RequestTooLargeException.prototype);
		this.Type = opts.Type;
	}
};
var ResourceNotReadyException = class ResourceNotReadyException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ResourceNotReadyException";
	name = "ResourceNotReadyException";
	$fault = "server";
	Type;
	constructor(opts) {
		super({
			name: "ResourceNotReadyException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotReadyException.prototype);
		this.Type = opts.Type;
	}
};
var S3FilesMountConnectivityException = class S3FilesMountConnectivityException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#S3FilesMountConnectivityException";
	name = "S3FilesMountConnectivityException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "S3FilesMountConnectivityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, S3FilesMountConnectivityException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var S3FilesMountFailureException = class S3FilesMountFailureException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#S3FilesMountFailureException";
	name = "S3FilesMountFailureException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "S3FilesMountFailureException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, S3FilesMountFailureException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var S3FilesMountTimeoutException = class S3FilesMountTimeoutException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#S3FilesMountTimeoutException";
	name = "S3FilesMountTimeoutException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "S3FilesMountTimeoutException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, S3FilesMountTimeoutException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var SerializedRequestEntityTooLargeException = class SerializedRequestEntityTooLargeException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#SerializedRequestEntityTooLargeException";
	name = "SerializedRequestEntityTooLargeException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "SerializedRequestEntityTooLargeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SerializedRequestEntityTooLargeException.prototype);
		this.Type = opts.Type;
	}
};
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var SnapStartException = class SnapStartException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#SnapStartException";
	name = "SnapStartException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "SnapStartException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SnapStartException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var SnapStartNotReadyException = class SnapStartNotReadyException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#SnapStartNotReadyException";
	name = "SnapStartNotReadyException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "SnapStartNotReadyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SnapStartNotReadyException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var SnapStartRegenerationFailureException = class SnapStartRegenerationFailureException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#SnapStartRegenerationFailureException";
	name = "SnapStartRegenerationFailureException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "SnapStartRegenerationFailureException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SnapStartRegenerationFailureException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var SnapStartTimeoutException = class SnapStartTimeoutException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#SnapStartTimeoutException";
	name = "SnapStartTimeoutException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "SnapStartTimeoutException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SnapStartTimeoutException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var SubnetIPAddressLimitReachedException = class SubnetIPAddressLimitReachedException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#SubnetIPAddressLimitReachedException";
	name = "SubnetIPAddressLimitReachedException";
	$fault = "server";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "SubnetIPAddressLimitReachedException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, SubnetIPAddressLimitReachedException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};
var UnsupportedMediaTypeException = class UnsupportedMediaTypeException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#UnsupportedMediaTypeException";
	name = "UnsupportedMediaTypeException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "UnsupportedMediaTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnsupportedMediaTypeException.prototype);
		this.Type = opts.Type;
	}
};
var ProvisionedConcurrencyConfigNotFoundException = class ProvisionedConcurrencyConfigNotFoundException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#ProvisionedConcurrencyConfigNotFoundException";
	name = "ProvisionedConcurrencyConfigNotFoundException";
	$fault = "client";
	Type;
	constructor(opts) {
		super({
			name: "ProvisionedConcurrencyConfigNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ProvisionedConcurrencyConfigNotFoundException.prototype);
		this.Type = opts.Type;
	}
};
var CallbackTimeoutException = class CallbackTimeoutException extends LambdaServiceException {
	static shapeId = "com.amazonaws.lambda#CallbackTimeoutException";
	name = "CallbackTimeoutException";
	$fault = "client";
	Type;
	Message;
	constructor(opts) {
		super({
			name: "CallbackTimeoutException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CallbackTimeoutException.prototype);
		this.Type = opts.Type;
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-lambda/dist-es/schemas/schemas_0.js
const _AA = "AliasArn";
const _AC = "AliasConfiguration";
const _ALEE = "AliasLimitExceededException";
const _ALL = "ApplicationLogLevel";
const _AOp = "ApplyOn";
const _ARC$1 = "AliasRoutingConfiguration";
const _AVW = "AdditionalVersionWeights";
const _Ar$1 = "Architectures";
const _Arn = "Arn";
const _C = "Concurrency";
const _CAUDE = "CodeArtifactUserDeletedException";
const _CAUFE = "CodeArtifactUserFailedException";
const _CAUPE = "CodeArtifactUserPendingException";
const _CPA = "CapacityProviderArn";
const _CPC = "CapacityProviderConfig";
const _CPLEE = "CapacityProviderLimitExceededException";
const _CS = "CodeSize";
const _CSCNFE = "CodeSigningConfigNotFoundException";
const _CSEE = "CodeStorageExceededException";
const _CSo = "CodeSha256";
const _CSon = "ConfigSha256";
const _CTE = "CallbackTimeoutException";
const _CVFE = "CodeVerificationFailedException";
const _Cod = "Code";
const _Com = "Command";
const _Con$1 = "Configuration";
const _D$1 = "Description";
const _DCu = "DurableConfig";
const _DEASE = "DurableExecutionAlreadyStartedException";
const _DLC = "DeadLetterConfig";
const _DSR = "DirectS3Read";
const _E$1 = "Error";
const _EC = "ErrorCode";
const _ECADE = "EC2AccessDeniedException";
const _ECEC = "EC2ErrorCode";
const _ECTE = "EC2ThrottledException";
const _ECUE = "EC2UnexpectedException";
const _EE = "EnvironmentError";
const _EEMGBPVC = "ExecutionEnvironmentMemoryGiBPerVCpu";
const _EFSIOE = "EFSIOException";
const _EFSMCE = "EFSMountConnectivityException";
const _EFSMFE = "EFSMountFailureException";
const _EFSMTE = "EFSMountTimeoutException";
const _ENILRE = "ENILimitReachedException";
const _ENINRE = "ENINotReadyException";
const _EP = "EntryPoint";
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
const _FVPCPLEE = "FunctionVersionsPerCapacityProviderLimitExceededException";
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
const _ICSE = "InvalidCodeSignatureException";
const _IPVE = "InvalidParameterValueException";
const _IRCE = "InvalidRequestContentException";
const _IRE = "InvalidRuntimeException";
const _ISGIDE = "InvalidSecurityGroupIDException";
const _ISIDE = "InvalidSubnetIDException";
const _IU = "ImageUri";
const _IZFE = "InvalidZipFileException";
const _KMSADE = "KMSAccessDeniedException";
const _KMSDE = "KMSDisabledException";
const _KMSISE = "KMSInvalidStateException";
const _KMSKA = "KMSKeyArn";
const _KMSNFE = "KMSNotFoundException";
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
const _LRL = "LayersReferenceList";
const _LUS = "LastUpdateStatus";
const _LUSR = "LastUpdateStatusReason";
const _LUSRC = "LastUpdateStatusReasonCode";
const _La = "Layer";
const _Lo = "Location";
const _M$1 = "Message";
const _MAa = "MasterArn";
const _MI = "MaxItems";
const _MNSE = "ModeNotSupportedException";
const _MR$1 = "MasterRegion";
const _MS = "MemorySize";
const _Ma = "Marker";
const _Mo$1 = "Mode";
const _N$1 = "Name";
const _NM = "NextMarker";
const _NPVE = "NoPublishedVersionException";
const _OSp = "OptimizationStatus";
const _PCCNFE = "ProvisionedConcurrencyConfigNotFoundException";
const _PEEMC = "PerExecutionEnvironmentMaxConcurrency";
const _PFE = "PreconditionFailedException";
const _PLEE = "PolicyLengthExceededException";
const _PPE = "PublicPolicyException";
const _PTa = "PackageType";
const _Q = "Qualifier";
const _R$1 = "Reason";
const _RA = "Retry-After";
const _RC = "RoutingConfig";
const _RCE = "ResourceConflictException";
const _RCEe = "ReservedConcurrentExecutions";
const _RI$1 = "RevisionId";
const _RIE = "RecursiveInvocationException";
const _RIU$1 = "ResolvedImageUri";
const _RIUE = "ResourceInUseException";
const _RNFE = "ResourceNotFoundException";
const _RNRE = "ResourceNotReadyException";
const _RPID = "RetentionPeriodInDays";
const _RSO = "ResolvedS3Object";
const _RT = "RepositoryType";
const _RTLE = "RequestTooLargeException";
const _RVA = "RuntimeVersionArn";
const _RVC = "RuntimeVersionConfig";
const _RVE = "RuntimeVersionError";
const _Ro = "Role";
const _Ru = "Runtime";
const _SB$1 = "S3Bucket";
const _SE$1 = "ServiceException";
const _SFC = "S3FilesConfig";
const _SFMCE = "S3FilesMountConnectivityException";
const _SFMFE = "S3FilesMountFailureException";
const _SFMTE = "S3FilesMountTimeoutException";
const _SGI$1 = "SecurityGroupIds";
const _SIPALRE = "SubnetIPAddressLimitReachedException";
const _SIu = "SubnetIds";
const _SJA = "SigningJobArn";
const _SK = "S3Key";
const _SKMSKA = "SourceKMSKeyArn";
const _SLL = "SystemLogLevel";
const _SOV = "S3ObjectVersion";
const _SPVAi = "SigningProfileVersionArn";
const _SQEE = "ServiceQuotaExceededException";
const _SR = "StateReason";
const _SRCt = "StateReasonCode";
const _SRETLE = "SerializedRequestEntityTooLargeException";
const _SS = "SensitiveString";
const _SSE = "SnapStartException";
const _SSNRE = "SnapStartNotReadyException";
const _SSR = "SnapStartResponse";
const _SSRFE = "SnapStartRegenerationFailureException";
const _SSTE = "SnapStartTimeoutException";
const _SSn = "SnapStart";
const _Si = "Size";
const _St$1 = "State";
const _T$1 = "Type";
const _TA = "TargetArn";
const _TCR = "TracingConfigResponse";
const _TCe = "TenancyConfig";
const _TCr = "TracingConfig";
const _TE = "TagsError";
const _TIM = "TenantIsolationMode";
const _TMRE = "TooManyRequestsException";
const _Ta = "Tags";
const _Ti = "Timeout";
const _UMTE = "UnsupportedMediaTypeException";
const _V = "Variables";
const _VC$1 = "VpcConfig";
const _VCR = "VpcConfigResponse";
const _VI = "VpcId";
const _Ve = "Version";
const _WD = "WorkingDirectory";
const _c$1 = "client";
const _e$1 = "error";
const _h = "http";
const _hE = "httpError";
const _hH = "httpHeader";
const _hQ = "httpQuery";
const _m = "message";
const _rAS = "retryAfterSeconds";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.lambda";
const _se = "server";
const n0$1 = "com.amazonaws.lambda";
const _s_registry$1 = new TypeRegistry(_s$1);
var LambdaServiceException$ = [
	-3,
	_s$1,
	"LambdaServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(LambdaServiceException$, LambdaServiceException);
const n0_registry$1 = new TypeRegistry(n0$1);
var AliasLimitExceededException$ = [
	-3,
	n0$1,
	_ALEE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(AliasLimitExceededException$, AliasLimitExceededException);
var CallbackTimeoutException$ = [
	-3,
	n0$1,
	_CTE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(CallbackTimeoutException$, CallbackTimeoutException);
var CapacityProviderLimitExceededException$ = [
	-3,
	n0$1,
	_CPLEE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(CapacityProviderLimitExceededException$, CapacityProviderLimitExceededException);
var CodeArtifactUserDeletedException$ = [
	-3,
	n0$1,
	_CAUDE,
	{
		[_e$1]: _c$1,
		[_hE]: 409
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(CodeArtifactUserDeletedException$, CodeArtifactUserDeletedException);
var CodeArtifactUserFailedException$ = [
	-3,
	n0$1,
	_CAUFE,
	{
		[_e$1]: _c$1,
		[_hE]: 409
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(CodeArtifactUserFailedException$, CodeArtifactUserFailedException);
var CodeArtifactUserPendingException$ = [
	-3,
	n0$1,
	_CAUPE,
	{
		[_e$1]: _c$1,
		[_hE]: 409
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(CodeArtifactUserPendingException$, CodeArtifactUserPendingException);
var CodeSigningConfigNotFoundException$ = [
	-3,
	n0$1,
	_CSCNFE,
	{
		[_e$1]: _c$1,
		[_hE]: 404
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(CodeSigningConfigNotFoundException$, CodeSigningConfigNotFoundException);
var CodeStorageExceededException$ = [
	-3,
	n0$1,
	_CSEE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(CodeStorageExceededException$, CodeStorageExceededException);
var CodeVerificationFailedException$ = [
	-3,
	n0$1,
	_CVFE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(CodeVerificationFailedException$, CodeVerificationFailedException);
var DurableExecutionAlreadyStartedException$ = [
	-3,
	n0$1,
	_DEASE,
	{
		[_e$1]: _c$1,
		[_hE]: 409
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(DurableExecutionAlreadyStartedException$, DurableExecutionAlreadyStartedException);
var EC2AccessDeniedException$ = [
	-3,
	n0$1,
	_ECADE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(EC2AccessDeniedException$, EC2AccessDeniedException);
var EC2ThrottledException$ = [
	-3,
	n0$1,
	_ECTE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(EC2ThrottledException$, EC2ThrottledException);
var EC2UnexpectedException$ = [
	-3,
	n0$1,
	_ECUE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[
		_T$1,
		_M$1,
		_ECEC
	],
	[
		0,
		0,
		0
	]
];
n0_registry$1.registerError(EC2UnexpectedException$, EC2UnexpectedException);
var EFSIOException$ = [
	-3,
	n0$1,
	_EFSIOE,
	{
		[_e$1]: _c$1,
		[_hE]: 410
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(EFSIOException$, EFSIOException);
var EFSMountConnectivityException$ = [
	-3,
	n0$1,
	_EFSMCE,
	{
		[_e$1]: _c$1,
		[_hE]: 408
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(EFSMountConnectivityException$, EFSMountConnectivityException);
var EFSMountFailureException$ = [
	-3,
	n0$1,
	_EFSMFE,
	{
		[_e$1]: _c$1,
		[_hE]: 403
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(EFSMountFailureException$, EFSMountFailureException);
var EFSMountTimeoutException$ = [
	-3,
	n0$1,
	_EFSMTE,
	{
		[_e$1]: _c$1,
		[_hE]: 408
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(EFSMountTimeoutException$, EFSMountTimeoutException);
var ENILimitReachedException$ = [
	-3,
	n0$1,
	_ENILRE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(ENILimitReachedException$, ENILimitReachedException);
var ENINotReadyException$ = [
	-3,
	n0$1,
	_ENINRE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(ENINotReadyException$, ENINotReadyException);
var FunctionVersionsPerCapacityProviderLimitExceededException$ = [
	-3,
	n0$1,
	_FVPCPLEE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(FunctionVersionsPerCapacityProviderLimitExceededException$, FunctionVersionsPerCapacityProviderLimitExceededException);
var InvalidCodeSignatureException$ = [
	-3,
	n0$1,
	_ICSE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(InvalidCodeSignatureException$, InvalidCodeSignatureException);
var InvalidParameterValueException$ = [
	-3,
	n0$1,
	_IPVE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var InvalidRequestContentException$ = [
	-3,
	n0$1,
	_IRCE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(InvalidRequestContentException$, InvalidRequestContentException);
var InvalidRuntimeException$ = [
	-3,
	n0$1,
	_IRE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(InvalidRuntimeException$, InvalidRuntimeException);
var InvalidSecurityGroupIDException$ = [
	-3,
	n0$1,
	_ISGIDE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(InvalidSecurityGroupIDException$, InvalidSecurityGroupIDException);
var InvalidSubnetIDException$ = [
	-3,
	n0$1,
	_ISIDE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(InvalidSubnetIDException$, InvalidSubnetIDException);
var InvalidZipFileException$ = [
	-3,
	n0$1,
	_IZFE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(InvalidZipFileException$, InvalidZipFileException);
var KMSAccessDeniedException$ = [
	-3,
	n0$1,
	_KMSADE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(KMSAccessDeniedException$, KMSAccessDeniedException);
var KMSDisabledException$ = [
	-3,
	n0$1,
	_KMSDE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(KMSDisabledException$, KMSDisabledException);
var KMSInvalidStateException$ = [
	-3,
	n0$1,
	_KMSISE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(KMSInvalidStateException$, KMSInvalidStateException);
var KMSNotFoundException$ = [
	-3,
	n0$1,
	_KMSNFE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(KMSNotFoundException$, KMSNotFoundException);
var ModeNotSupportedException$ = [
	-3,
	n0$1,
	_MNSE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(ModeNotSupportedException$, ModeNotSupportedException);
var NoPublishedVersionException$ = [
	-3,
	n0$1,
	_NPVE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(NoPublishedVersionException$, NoPublishedVersionException);
var PolicyLengthExceededException$ = [
	-3,
	n0$1,
	_PLEE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(PolicyLengthExceededException$, PolicyLengthExceededException);
var PreconditionFailedException$ = [
	-3,
	n0$1,
	_PFE,
	{
		[_e$1]: _c$1,
		[_hE]: 412
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(PreconditionFailedException$, PreconditionFailedException);
var ProvisionedConcurrencyConfigNotFoundException$ = [
	-3,
	n0$1,
	_PCCNFE,
	{
		[_e$1]: _c$1,
		[_hE]: 404
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(ProvisionedConcurrencyConfigNotFoundException$, ProvisionedConcurrencyConfigNotFoundException);
var PublicPolicyException$ = [
	-3,
	n0$1,
	_PPE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(PublicPolicyException$, PublicPolicyException);
var RecursiveInvocationException$ = [
	-3,
	n0$1,
	_RIE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(RecursiveInvocationException$, RecursiveInvocationException);
var RequestTooLargeException$ = [
	-3,
	n0$1,
	_RTLE,
	{
		[_e$1]: _c$1,
		[_hE]: 413
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(RequestTooLargeException$, RequestTooLargeException);
var ResourceConflictException$ = [
	-3,
	n0$1,
	_RCE,
	{
		[_e$1]: _c$1,
		[_hE]: 409
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(ResourceConflictException$, ResourceConflictException);
var ResourceInUseException$ = [
	-3,
	n0$1,
	_RIUE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
	-3,
	n0$1,
	_RNFE,
	{
		[_e$1]: _c$1,
		[_hE]: 404
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ResourceNotReadyException$ = [
	-3,
	n0$1,
	_RNRE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(ResourceNotReadyException$, ResourceNotReadyException);
var S3FilesMountConnectivityException$ = [
	-3,
	n0$1,
	_SFMCE,
	{
		[_e$1]: _c$1,
		[_hE]: 408
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(S3FilesMountConnectivityException$, S3FilesMountConnectivityException);
var S3FilesMountFailureException$ = [
	-3,
	n0$1,
	_SFMFE,
	{
		[_e$1]: _c$1,
		[_hE]: 403
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(S3FilesMountFailureException$, S3FilesMountFailureException);
var S3FilesMountTimeoutException$ = [
	-3,
	n0$1,
	_SFMTE,
	{
		[_e$1]: _c$1,
		[_hE]: 408
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(S3FilesMountTimeoutException$, S3FilesMountTimeoutException);
var SerializedRequestEntityTooLargeException$ = [
	-3,
	n0$1,
	_SRETLE,
	{
		[_e$1]: _c$1,
		[_hE]: 413
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(SerializedRequestEntityTooLargeException$, SerializedRequestEntityTooLargeException);
var ServiceException$ = [
	-3,
	n0$1,
	_SE$1,
	{
		[_e$1]: _se,
		[_hE]: 500
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(ServiceException$, ServiceException);
var ServiceQuotaExceededException$ = [
	-3,
	n0$1,
	_SQEE,
	{
		[_e$1]: _c$1,
		[_hE]: 402
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var SnapStartException$ = [
	-3,
	n0$1,
	_SSE,
	{
		[_e$1]: _c$1,
		[_hE]: 400
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(SnapStartException$, SnapStartException);
var SnapStartNotReadyException$ = [
	-3,
	n0$1,
	_SSNRE,
	{
		[_e$1]: _c$1,
		[_hE]: 409
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(SnapStartNotReadyException$, SnapStartNotReadyException);
var SnapStartRegenerationFailureException$ = [
	-3,
	n0$1,
	_SSRFE,
	{
		[_e$1]: _c$1,
		[_hE]: 409
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(SnapStartRegenerationFailureException$, SnapStartRegenerationFailureException);
var SnapStartTimeoutException$ = [
	-3,
	n0$1,
	_SSTE,
	{
		[_e$1]: _c$1,
		[_hE]: 408
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(SnapStartTimeoutException$, SnapStartTimeoutException);
var SubnetIPAddressLimitReachedException$ = [
	-3,
	n0$1,
	_SIPALRE,
	{
		[_e$1]: _se,
		[_hE]: 502
	},
	[_T$1, _M$1],
	[0, 0]
];
n0_registry$1.registerError(SubnetIPAddressLimitReachedException$, SubnetIPAddressLimitReachedException);
var TooManyRequestsException$ = [
	-3,
	n0$1,
	_TMRE,
	{
		[_e$1]: _c$1,
		[_hE]: 429
	},
	[
		_rAS,
		_T$1,
		_m,
		_R$1
	],
	[
		[0, { [_hH]: _RA }],
		0,
		0,
		0
	]
];
n0_registry$1.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnsupportedMediaTypeException$ = [
	-3,
	n0$1,
	_UMTE,
	{
		[_e$1]: _c$1,
		[_hE]: 415
	},
	[_T$1, _m],
	[0, 0]
];
n0_registry$1.registerError(UnsupportedMediaTypeException$, UnsupportedMediaTypeException);
const errorTypeRegistries$1 = [_s_registry$1, n0_registry$1];
var EnvironmentVariableName = [
	0,
	n0$1,
	_EVN,
	8,
	0
];
var EnvironmentVariableValue = [
	0,
	n0$1,
	_EVV,
	8,
	0
];
var SensitiveString = [
	0,
	n0$1,
	_SS,
	8,
	0
];
var AliasConfiguration$ = [
	3,
	n0$1,
	_AC,
	0,
	[
		_AA,
		_N$1,
		_FV$1,
		_D$1,
		_RC,
		_RI$1
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
	n0$1,
	_ARC$1,
	0,
	[_AVW],
	[129]
];
var CapacityProviderConfig$ = [
	3,
	n0$1,
	_CPC,
	0,
	[_LMICPC],
	[() => LambdaManagedInstancesCapacityProviderConfig$],
	1
];
var Concurrency$ = [
	3,
	n0$1,
	_C,
	0,
	[_RCEe],
	[1]
];
var DeadLetterConfig$ = [
	3,
	n0$1,
	_DLC,
	0,
	[_TA],
	[0]
];
var DurableConfig$ = [
	3,
	n0$1,
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
	n0$1,
	_EE,
	0,
	[_EC, _M$1],
	[0, [() => SensitiveString, 0]]
];
var EnvironmentResponse$ = [
	3,
	n0$1,
	_ER,
	0,
	[_V, _E$1],
	[[() => EnvironmentVariables, 0], [() => EnvironmentError$, 0]]
];
var EphemeralStorage$ = [
	3,
	n0$1,
	_ES$1,
	0,
	[_Si],
	[1],
	1
];
var FileSystemConfig$ = [
	3,
	n0$1,
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
	n0$1,
	_FCL,
	0,
	[
		_RT,
		_Lo,
		_IU,
		_RIU$1,
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
	n0$1,
	_FCLE,
	0,
	[_EC, _M$1],
	[0, [() => SensitiveString, 0]]
];
var FunctionConfiguration$ = [
	3,
	n0$1,
	_FCun,
	0,
	[
		_FN,
		_FA$1,
		_Ru,
		_Ro,
		_H,
		_CS,
		_D$1,
		_Ti,
		_MS,
		_LM,
		_CSo,
		_Ve,
		_VC$1,
		_DLC,
		_Env,
		_KMSKA,
		_TCr,
		_MAa,
		_RI$1,
		_L$1,
		_St$1,
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
	n0$1,
	_GAR,
	0,
	[_FN, _N$1],
	[[0, 1], [0, 1]],
	2
];
var GetFunctionRequest$ = [
	3,
	n0$1,
	_GFR,
	0,
	[_FN, _Q],
	[[0, 1], [0, { [_hQ]: _Q }]],
	1
];
var GetFunctionResponse$ = [
	3,
	n0$1,
	_GFRe,
	0,
	[
		_Con$1,
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
var ImageConfig$$1 = [
	3,
	n0$1,
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
	n0$1,
	_ICE,
	0,
	[_EC, _M$1],
	[0, [() => SensitiveString, 0]]
];
var ImageConfigResponse$ = [
	3,
	n0$1,
	_ICR,
	0,
	[_IC, _E$1],
	[() => ImageConfig$$1, [() => ImageConfigError$, 0]]
];
var LambdaManagedInstancesCapacityProviderConfig$ = [
	3,
	n0$1,
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
	n0$1,
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
	n0$1,
	_LFR,
	0,
	[
		_MR$1,
		_FV$1,
		_Ma,
		_MI
	],
	[
		[0, { [_hQ]: _MR$1 }],
		[0, { [_hQ]: _FV$1 }],
		[0, { [_hQ]: _Ma }],
		[1, { [_hQ]: _MI }]
	]
];
var ListFunctionsResponse$ = [
	3,
	n0$1,
	_LFRi,
	0,
	[_NM, _Fu],
	[0, [() => FunctionList, 0]]
];
var LoggingConfig$ = [
	3,
	n0$1,
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
	n0$1,
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
	n0$1,
	_RVC,
	0,
	[_RVA, _E$1],
	[0, [() => RuntimeVersionError$, 0]]
];
var RuntimeVersionError$ = [
	3,
	n0$1,
	_RVE,
	0,
	[_EC, _M$1],
	[0, [() => SensitiveString, 0]]
];
var S3FilesConfig$ = [
	3,
	n0$1,
	_SFC,
	0,
	[_DSR],
	[0]
];
var SnapStartResponse$ = [
	3,
	n0$1,
	_SSR,
	0,
	[_AOp, _OSp],
	[0, 0]
];
var TagsError$ = [
	3,
	n0$1,
	_TE,
	0,
	[_EC, _M$1],
	[0, 0],
	2
];
var TenancyConfig$ = [
	3,
	n0$1,
	_TCe,
	0,
	[_TIM],
	[0],
	1
];
var TracingConfigResponse$ = [
	3,
	n0$1,
	_TCR,
	0,
	[_Mo$1],
	[0]
];
var VpcConfigResponse$ = [
	3,
	n0$1,
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
var FileSystemConfigList = [
	1,
	n0$1,
	_FSCL,
	0,
	() => FileSystemConfig$
];
var FunctionList = [
	1,
	n0$1,
	_FLu,
	0,
	[() => FunctionConfiguration$, 0]
];
var LayersReferenceList = [
	1,
	n0$1,
	_LRL,
	0,
	() => Layer$
];
var EnvironmentVariables = [
	2,
	n0$1,
	_EVn,
	8,
	[() => EnvironmentVariableName, 0],
	[() => EnvironmentVariableValue, 0]
];
var GetAlias$ = [
	9,
	n0$1,
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
	n0$1,
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
	n0$1,
	_LFi,
	{ [_h]: [
		"GET",
		"/2015-03-31/functions",
		200
	] },
	() => ListFunctionsRequest$,
	() => ListFunctionsResponse$
];

// node_modules/@aws-sdk/client-lambda/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (config) => {
	return {
		apiVersion: "2015-03-31",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultLambdaHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.lambda",
			errorTypeRegistries: errorTypeRegistries$1,
			version: "2015-03-31",
			serviceTarget: "AWSGirApiService"
		},
		serviceId: config?.serviceId ?? "Lambda",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};

// node_modules/@aws-sdk/client-lambda/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$3(config);
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
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
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

// node_modules/@aws-sdk/client-lambda/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-lambda/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};

// node_modules/@aws-sdk/client-lambda/dist-es/LambdaClient.js
var LambdaClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$2(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$1(_config_0);
		const _config_2 = resolveUserAgentConfig(_config_1);
		const _config_3 = resolveRetryConfig(_config_2);
		const _config_4 = resolveRegionConfig(_config_3);
		const _config_5 = resolveHostHeaderConfig(_config_4);
		const _config_6 = resolveEndpointConfig(_config_5);
		const _config_7 = resolveEventStreamSerdeConfig(_config_6);
		const _config_8 = resolveHttpAuthSchemeConfig$1(_config_7);
		const _config_9 = resolveRuntimeExtensions$1(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultLambdaHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-lambda/dist-es/commandBuilder.js
const command$1 = makeBuilder(commonParams$1, "AWSGirApiService", "LambdaClient", getEndpointPlugin);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-lambda/dist-es/commands/GetFunctionCommand.js
var GetFunctionCommand = class extends command$1(_ep0$1, _mw0$1, "GetFunction", GetFunction$) {};

// node_modules/@aws-sdk/client-sagemaker/dist-es/auth/httpAuthSchemeProvider.js
const defaultSageMakerHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "sagemaker"
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

// node_modules/@aws-sdk/client-sagemaker/package.json
var version = "3.1142.0";

// node_modules/@aws-sdk/client-sagemaker/dist-es/endpoint/bdd.js
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
const j = {
	"fn": f,
	"argv": [i, "name"]
};
const k = {};
const l = [{ [m]: "Region" }];
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
		[g, [j, "aws"]],
		[g, [j, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://api.sagemaker-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://api-fips.sagemaker.{Region}.amazonaws.com", k],
		["https://api.sagemaker-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://api.sagemaker.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://api.sagemaker.{Region}.{PartitionResult#dnsSuffix}", k],
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
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-sagemaker/dist-es/endpoint/endpointResolver.js
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

// node_modules/@aws-sdk/client-sagemaker/dist-es/models/SageMakerServiceException.js
var SageMakerServiceException = class SageMakerServiceException extends ServiceException$1 {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SageMakerServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/models/errors.js
var ResourceLimitExceeded = class ResourceLimitExceeded extends SageMakerServiceException {
	name = "ResourceLimitExceeded";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceLimitExceeded.prototype);
		this.Message = opts.Message;
	}
};
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
var ConflictException = class ConflictException extends SageMakerServiceException {
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
var ResourceInUse = class ResourceInUse extends SageMakerServiceException {
	name = "ResourceInUse";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceInUse",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceInUse.prototype);
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/schemas/schemas_0.js
const _A = "Alarm";
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
const _ATcc = "AcceleratorType";
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
const _CD = "ContainerDefinition";
const _CDCo = "CoreDumpConfig";
const _CDL = "ContainerDefinitionList";
const _CDon = "ContentDigest";
const _CE = "ConflictException";
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
const _CT = "CreationTime";
const _CTA = "CreationTimeAfter";
const _CTB = "CreationTimeBefore";
const _CTC = "ClarifyTextConfig";
const _CTo = "CompressionType";
const _CTon = "ContentType";
const _CTonc = "ConcurrencyThreshold";
const _CTont = "ContentTemplate";
const _CW = "CurrentWeight";
const _Co = "Containers";
const _Con = "Constraints";
const _D = "Description";
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
const _DS = "DataSource";
const _DSCes = "DesiredServerlessConfig";
const _DSU = "DestinationS3Uri";
const _DW = "DesiredWeight";
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
const _ES = "EndpointStatus";
const _ESL = "EndpointSummaryList";
const _ESSMA = "EnableSSMAccess";
const _ESn = "EndpointSummary";
const _ET = "ETag";
const _ETr = "ErrorTopic";
const _End = "Endpoints";
const _Ex = "Explainability";
const _F = "Framework";
const _FA = "FeaturesAttribute";
const _FH = "FeatureHeaders";
const _FR = "FailureReason";
const _FS = "FileSource";
const _FT = "FeatureTypes";
const _FV = "FrameworkVersion";
const _G = "Granularity";
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
const _KKI = "KmsKeyId";
const _L = "Language";
const _LA = "LabelAttribute";
const _LDC = "LastDeploymentConfig";
const _LEI = "ListEndpointsInput";
const _LEO = "ListEndpointsOutput";
const _LEi = "ListEndpoints";
const _LH = "LabelHeaders";
const _LI = "LabelIndex";
const _LMB = "LastModifiedBy";
const _LMI = "ListModelsInput";
const _LMO = "ListModelsOutput";
const _LMT = "LastModifiedTime";
const _LMTA = "LastModifiedTimeAfter";
const _LMTB = "LastModifiedTimeBefore";
const _LMis = "ListModels";
const _LSS = "LinearStepSize";
const _M = "Message";
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
const _MSL = "ModelSummaryList";
const _MSSa = "MaximumStepSize";
const _MST = "ManagedStorageType";
const _MSU = "ManifestS3Uri";
const _MSe = "MetricsSource";
const _MSode = "ModelSummary";
const _MT = "MimeType";
const _Mo = "Mode";
const _Mod = "Models";
const _N = "Name";
const _NC = "NotificationConfig";
const _NCa = "NameContains";
const _NMN = "NearestModelName";
const _NOS = "NumberOfSamples";
const _NTe = "NextToken";
const _OCu = "OutputConfig";
const _PA = "ProbabilityAttribute";
const _PARC = "PrefixAwareRoutingConfig";
const _PC = "PrimaryContainer";
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
const _PV = "ProductionVariants";
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
const _PVSr = "ProductionVariantStatus";
const _PVSro = "ProductionVariantSummary";
const _PVr = "ProductionVariant";
const _Pri = "Priority";
const _R = "Report";
const _RAC = "RepositoryAuthConfig";
const _RAM = "RepositoryAccessMode";
const _RCPA = "RepositoryCredentialsProviderArn";
const _RCo = "RoutingConfig";
const _RI = "ResolvedImage";
const _RIU = "ResourceInUse";
const _RIe = "RecommendationId";
const _RLE = "ResourceLimitExceeded";
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
const _SBo = "SortBy";
const _SC = "SecurityConfig";
const _SCT = "SupportedContentTypes";
const _SCe = "ServerlessConfig";
const _SCha = "ShapConfig";
const _SDS = "S3DataSource";
const _SDT = "S3DataType";
const _SDta = "StageDescription";
const _SE = "StatusEquals";
const _SFP = "S3FailurePath";
const _SGI = "SecurityGroupIds";
const _SIP = "ScaleInPolicy";
const _SIo = "SourceIdentity";
const _SIp = "SpecifiedImage";
const _SM = "StatusMessage";
const _SMDS = "S3ModelDataSource";
const _SMV = "SkipModelValidation";
const _SO = "SortOrder";
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
const _SUr = "S3Uri";
const _Se = "Seed";
const _St = "Status";
const _Stage = "Stage";
const _Stati = "Statistics";
const _Str = "Strategy";
const _Sub = "Subnets";
const _T = "Type";
const _TAV = "TransformAmiVersion";
const _TC = "TextConfig";
const _TDSr = "TransformDataSource";
const _TICo = "TotalInstanceCount";
const _TIr = "TransformInput";
const _TJDr = "TransformJobDefinition";
const _TO = "TransformOutput";
const _TR = "TransformResources";
const _TRC = "TrafficRoutingConfiguration";
const _TRCr = "TrafficRoutingConfig";
const _TSDS = "TransformS3DataSource";
const _TWIS = "TerminationWaitInSeconds";
const _Tas = "Task";
const _UBCE = "UsedByCurrentEndpoint";
const _UCs = "UserContext";
const _UL = "UseLogit";
const _UPA = "UserProfileArn";
const _UPN = "UserProfileName";
const _VC = "VpcConfig";
const _VIPTIS = "VariantInstanceProvisionTimeoutInSeconds";
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
const _c = "client";
const _e = "error";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sagemaker";
const n0 = "com.amazonaws.sagemaker";
const _s_registry = new TypeRegistry(_s);
var SageMakerServiceException$ = [
	-3,
	_s,
	"SageMakerServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(SageMakerServiceException$, SageMakerServiceException);
const n0_registry = new TypeRegistry(n0);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var ResourceInUse$ = [
	-3,
	n0,
	_RIU,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ResourceInUse$, ResourceInUse);
var ResourceLimitExceeded$ = [
	-3,
	n0,
	_RLE,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ResourceLimitExceeded$, ResourceLimitExceeded);
var ResourceNotFound$ = [
	-3,
	n0,
	_RNF,
	{ [_e]: _c },
	[_M],
	[0]
];
n0_registry.registerError(ResourceNotFound$, ResourceNotFound);
const errorTypeRegistries = [_s_registry, n0_registry];
var ModelCardContent = [
	0,
	n0,
	_MCC,
	8,
	0
];
var AdditionalInferenceSpecificationDefinition$ = [
	3,
	n0,
	_AISD,
	0,
	[
		_N,
		_Co,
		_D,
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
	n0,
	_AMDS,
	0,
	[_CN, _SDS],
	[0, () => S3ModelDataSource$],
	2
];
var AdditionalS3DataSource$ = [
	3,
	n0,
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
var Alarm$ = [
	3,
	n0,
	_A,
	0,
	[_ANl],
	[0]
];
var AsyncInferenceClientConfig$ = [
	3,
	n0,
	_AICC,
	0,
	[_MCIPI],
	[1]
];
var AsyncInferenceConfig$ = [
	3,
	n0,
	_AIC,
	0,
	[_OCu, _CC],
	[() => AsyncInferenceOutputConfig$, () => AsyncInferenceClientConfig$],
	1
];
var AsyncInferenceNotificationConfig$ = [
	3,
	n0,
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
	n0,
	_AIOC,
	0,
	[
		_KKI,
		_SOP,
		_NC,
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
	n0,
	_ARC,
	0,
	[_Al],
	[() => AlarmList]
];
var BaseModel$ = [
	3,
	n0,
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
	n0,
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
	n0,
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
	n0,
	_CSap,
	0,
	[_T, _Va],
	[0, 1],
	2
];
var CaptureContentTypeHeader$ = [
	3,
	n0,
	_CCTH,
	0,
	[_CCT, _JCT],
	[64, 64]
];
var CaptureOption$ = [
	3,
	n0,
	_CO,
	0,
	[_CMa],
	[0],
	1
];
var ClarifyExplainerConfig$ = [
	3,
	n0,
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
	n0,
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
	n0,
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
	n0,
	_CSCl,
	0,
	[
		_SBC,
		_NOS,
		_UL,
		_Se,
		_TC
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
	n0,
	_CTC,
	0,
	[_L, _G],
	[0, 0],
	2
];
var ContainerDefinition$ = [
	3,
	n0,
	_CD,
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
	n0,
	_CMC,
	0,
	[_ME],
	[() => MetricsEndpointList]
];
var DataCaptureConfig$ = [
	3,
	n0,
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
	n0,
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
var DeployedImage$ = [
	3,
	n0,
	_DIe,
	0,
	[
		_SIp,
		_RI,
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
	n0,
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
	n0,
	_DR,
	0,
	[_RSec, _RTIR],
	[0, () => RealTimeInferenceRecommendations],
	1
];
var DescribeEndpointConfigInput$ = [
	3,
	n0,
	_DECIe,
	0,
	[_ECN],
	[0],
	1
];
var DescribeEndpointConfigOutput$ = [
	3,
	n0,
	_DECO,
	0,
	[
		_ECN,
		_ECA,
		_PV,
		_CT,
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
	n0,
	_DEIe,
	0,
	[_EN],
	[0],
	1
];
var DescribeEndpointOutput$ = [
	3,
	n0,
	_DEO,
	0,
	[
		_EN,
		_EA,
		_ES,
		_CT,
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
	n0,
	_DMIe,
	0,
	[_MNod],
	[0],
	1
];
var DescribeModelOutput$ = [
	3,
	n0,
	_DMO,
	0,
	[
		_MNod,
		_CT,
		_MA,
		_PC,
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
	n0,
	_DMPIe,
	0,
	[_MPN, _IDn],
	[0, 0],
	1
];
var DescribeModelPackageOutput$ = [
	3,
	n0,
	_DMPO,
	0,
	[
		_MPN,
		_MPA,
		_CT,
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
var DriftCheckBaselines$ = [
	3,
	n0,
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
	n0,
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
	n0,
	_DCE,
	0,
	[_Con, _CF],
	[() => MetricsSource$, () => FileSource$]
];
var DriftCheckModelDataQuality$ = [
	3,
	n0,
	_DCMDQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var DriftCheckModelQuality$ = [
	3,
	n0,
	_DCMQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var Ec2CapacityReservation$ = [
	3,
	n0,
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
var EndpointSummary$ = [
	3,
	n0,
	_ESn,
	0,
	[
		_EN,
		_EA,
		_CT,
		_LMT,
		_ES
	],
	[
		0,
		0,
		4,
		4,
		0
	],
	5
];
var Explainability$ = [
	3,
	n0,
	_Ex,
	0,
	[_R],
	[() => MetricsSource$]
];
var ExplainerConfig$ = [
	3,
	n0,
	_ECx,
	0,
	[_CEC],
	[() => ClarifyExplainerConfig$]
];
var FileSource$ = [
	3,
	n0,
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
	n0,
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
	n0,
	_ICm,
	0,
	[_RAM, _RAC],
	[0, () => RepositoryAuthConfig$],
	1
];
var InferenceExecutionConfig$ = [
	3,
	n0,
	_IEC,
	0,
	[_Mo],
	[0],
	1
];
var InferenceHubAccessConfig$ = [
	3,
	n0,
	_IHAC,
	0,
	[_HCA],
	[0],
	1
];
var InferenceSpecification$ = [
	3,
	n0,
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
	n0,
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
	n0,
	_IPS,
	0,
	[_ITn, _CICu],
	[0, 1],
	2
];
var ListEndpointsInput$ = [
	3,
	n0,
	_LEI,
	0,
	[
		_SBo,
		_SO,
		_NTe,
		_MR,
		_NCa,
		_CTB,
		_CTA,
		_LMTB,
		_LMTA,
		_SE
	],
	[
		0,
		0,
		0,
		1,
		0,
		4,
		4,
		4,
		4,
		0
	]
];
var ListEndpointsOutput$ = [
	3,
	n0,
	_LEO,
	0,
	[_End, _NTe],
	[() => EndpointSummaryList, 0],
	1
];
var ListModelsInput$ = [
	3,
	n0,
	_LMI,
	0,
	[
		_SBo,
		_SO,
		_NTe,
		_MR,
		_NCa,
		_CTB,
		_CTA
	],
	[
		0,
		0,
		0,
		1,
		0,
		4,
		4
	]
];
var ListModelsOutput$ = [
	3,
	n0,
	_LMO,
	0,
	[_Mod, _NTe],
	[() => ModelSummaryList, 0],
	1
];
var MetadataProperties$ = [
	3,
	n0,
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
	n0,
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
	n0,
	_MEe,
	0,
	[_MEP, _MPFIS],
	[0, 1],
	1
];
var MetricsSource$ = [
	3,
	n0,
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
	n0,
	_MAC,
	0,
	[_AEc],
	[2],
	1
];
var ModelDataQuality$ = [
	3,
	n0,
	_MDQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var ModelDataSource$ = [
	3,
	n0,
	_MDS,
	0,
	[_SDS],
	[() => S3ModelDataSource$]
];
var ModelInput$ = [
	3,
	n0,
	_MIod,
	0,
	[_DICa],
	[0],
	1
];
var ModelLifeCycle$ = [
	3,
	n0,
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
	n0,
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
	n0,
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
	n0,
	_MPMC,
	0,
	[_MCC, _MCS],
	[[() => ModelCardContent, 0], 0]
];
var ModelPackageSecurityConfig$ = [
	3,
	n0,
	_MPSC,
	0,
	[_KKI],
	[0],
	1
];
var ModelPackageStatusDetails$ = [
	3,
	n0,
	_MPSD,
	0,
	[_VS, _ISS],
	[() => ModelPackageStatusItemList, () => ModelPackageStatusItemList],
	1
];
var ModelPackageStatusItem$ = [
	3,
	n0,
	_MPSI,
	0,
	[
		_N,
		_St,
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
	n0,
	_MPVP,
	0,
	[_PN, _TJDr],
	[0, () => TransformJobDefinition$],
	2
];
var ModelPackageValidationSpecification$ = [
	3,
	n0,
	_MPVS,
	0,
	[_VR, _VP],
	[0, () => ModelPackageValidationProfiles],
	2
];
var ModelQuality$ = [
	3,
	n0,
	_MQ,
	0,
	[_Stati, _Con],
	[() => MetricsSource$, () => MetricsSource$]
];
var ModelSummary$ = [
	3,
	n0,
	_MSode,
	0,
	[
		_MNod,
		_MA,
		_CT
	],
	[
		0,
		0,
		4
	],
	3
];
var MultiModelConfig$ = [
	3,
	n0,
	_MMC,
	0,
	[_MCSode],
	[0]
];
var PendingDeploymentSummary$ = [
	3,
	n0,
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
	n0,
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
	n0,
	_PARC,
	0,
	[_PLr, _CTonc],
	[1, 1]
];
var ProductionVariant$ = [
	3,
	n0,
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
	n0,
	_PVCRC,
	0,
	[_CRP, _MRAle],
	[0, 0]
];
var ProductionVariantCapacityReservationSummary$ = [
	3,
	n0,
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
	n0,
	_PVCDC,
	0,
	[_DSU, _KKI],
	[0, 0],
	1
];
var ProductionVariantManagedInstanceScaling$ = [
	3,
	n0,
	_PVMIS,
	0,
	[
		_St,
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
	n0,
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
	n0,
	_PVRC,
	0,
	[_RSo, _PARC],
	[0, () => PrefixAwareRoutingConfig$],
	1
];
var ProductionVariantServerlessConfig$ = [
	3,
	n0,
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
var ProductionVariantStatus$ = [
	3,
	n0,
	_PVSr,
	0,
	[
		_St,
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
	n0,
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
	n0,
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
	n0,
	_RAC,
	0,
	[_RCPA],
	[0],
	1
];
var RollingUpdatePolicy$ = [
	3,
	n0,
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
	n0,
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
	n0,
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
	n0,
	_SAS,
	0,
	[_SAou],
	[() => SourceAlgorithmList],
	1
];
var TrafficRoutingConfig$ = [
	3,
	n0,
	_TRCr,
	0,
	[
		_T,
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
	n0,
	_TDSr,
	0,
	[_SDS],
	[() => TransformS3DataSource$],
	1
];
var TransformInput$ = [
	3,
	n0,
	_TIr,
	0,
	[
		_DS,
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
	n0,
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
	n0,
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
	n0,
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
	n0,
	_TSDS,
	0,
	[_SDT, _SUr],
	[0, 0],
	2
];
var UserContext$ = [
	3,
	n0,
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
var VpcConfig$ = [
	3,
	n0,
	_VC,
	0,
	[_SGI, _Sub],
	[64, 64],
	2
];
var AdditionalInferenceSpecifications = [
	1,
	n0,
	_AIS,
	0,
	() => AdditionalInferenceSpecificationDefinition$
];
var AdditionalModelDataSources = [
	1,
	n0,
	_AMDSd,
	0,
	() => AdditionalModelDataSource$
];
var AlarmList = [
	1,
	n0,
	_AL,
	0,
	() => Alarm$
];
var CaptureOptionList = [
	1,
	n0,
	_COL,
	0,
	() => CaptureOption$
];
var ContainerDefinitionList = [
	1,
	n0,
	_CDL,
	0,
	() => ContainerDefinition$
];
var DeployedImages = [
	1,
	n0,
	_DIep,
	0,
	() => DeployedImage$
];
var Ec2CapacityReservationsList = [
	1,
	n0,
	_ECRL,
	0,
	() => Ec2CapacityReservation$
];
var EndpointSummaryList = [
	1,
	n0,
	_ESL,
	0,
	() => EndpointSummary$
];
var InstancePoolList = [
	1,
	n0,
	_IPL,
	0,
	() => InstancePool$
];
var InstancePoolSummaryList = [
	1,
	n0,
	_IPSL,
	0,
	() => InstancePoolSummary$
];
var MetricsEndpointList = [
	1,
	n0,
	_MEL,
	0,
	() => MetricsEndpoint$
];
var ModelPackageContainerDefinitionList = [
	1,
	n0,
	_MPCDL,
	0,
	() => ModelPackageContainerDefinition$
];
var ModelPackageStatusItemList = [
	1,
	n0,
	_MPSIL,
	0,
	() => ModelPackageStatusItem$
];
var ModelPackageValidationProfiles = [
	1,
	n0,
	_MPVPo,
	0,
	() => ModelPackageValidationProfile$
];
var ModelSummaryList = [
	1,
	n0,
	_MSL,
	0,
	() => ModelSummary$
];
var PendingProductionVariantSummaryList = [
	1,
	n0,
	_PPVSL,
	0,
	() => PendingProductionVariantSummary$
];
var ProductionVariantList = [
	1,
	n0,
	_PVL,
	0,
	() => ProductionVariant$
];
var ProductionVariantStatusList = [
	1,
	n0,
	_PVSLr,
	0,
	() => ProductionVariantStatus$
];
var ProductionVariantSummaryList = [
	1,
	n0,
	_PVSLro,
	0,
	() => ProductionVariantSummary$
];
var RealTimeInferenceRecommendations = [
	1,
	n0,
	_RTIR,
	0,
	() => RealTimeInferenceRecommendation$
];
var SourceAlgorithmList = [
	1,
	n0,
	_SAL,
	0,
	() => SourceAlgorithm$
];
var DescribeEndpoint$ = [
	9,
	n0,
	_DEes,
	0,
	() => DescribeEndpointInput$,
	() => DescribeEndpointOutput$
];
var DescribeEndpointConfig$ = [
	9,
	n0,
	_DECe,
	0,
	() => DescribeEndpointConfigInput$,
	() => DescribeEndpointConfigOutput$
];
var DescribeModel$ = [
	9,
	n0,
	_DMes,
	0,
	() => DescribeModelInput$,
	() => DescribeModelOutput$
];
var DescribeModelPackage$ = [
	9,
	n0,
	_DMPe,
	0,
	() => DescribeModelPackageInput$,
	() => DescribeModelPackageOutput$
];
var ListEndpoints$ = [
	9,
	n0,
	_LEi,
	0,
	() => ListEndpointsInput$,
	() => ListEndpointsOutput$
];
var ListModels$ = [
	9,
	n0,
	_LMis,
	0,
	() => ListModelsInput$,
	() => ListModelsOutput$
];

// node_modules/@aws-sdk/client-sagemaker/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2017-07-24",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSageMakerHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsJson1_1Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sagemaker",
			errorTypeRegistries,
			xmlNamespace: "http://sagemaker.amazonaws.com/doc/2017-05-13/",
			version: "2017-07-24",
			serviceTarget: "SageMaker"
		},
		serviceId: config?.serviceId ?? "SageMaker",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/runtimeConfig.js
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
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
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

// node_modules/@aws-sdk/client-sagemaker/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-sagemaker/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/SageMakerClient.js
var SageMakerClient = class extends Client {
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
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultSageMakerHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-sagemaker/dist-es/commandBuilder.js
const command = makeBuilder(commonParams, "SageMaker", "SageMakerClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-sagemaker/dist-es/commands/DescribeEndpointCommand.js
var DescribeEndpointCommand = class extends command(_ep0, _mw0, "DescribeEndpoint", DescribeEndpoint$) {};

export { LifecyclePolicyNotFoundException as A, ECRClient as C, UpdateImageStorageClass$ as D, GetLifecyclePolicy$ as E, DescribeTasksCommand as F, DescribeTaskDefinitionCommand as I, parseDigest as M, shortDigest as N, ImageNotFoundException as O, ListTasksCommand as P, command$2 as S, BatchGetImage$ as T, ListFunctions$ as _, SageMakerClient as a, _ep0$2 as b, DescribeModelPackage$ as c, GetFunctionCommand as d, _ep0$1 as f, GetAlias$ as g, LambdaClient as h, command as i, parseImageReference as j, ImageStorageClassUpdateNotSupportedException as k, ListEndpoints$ as l, command$1 as m, _ep0 as n, DescribeEndpointConfig$ as o, _mw0$1 as p, _mw0 as r, DescribeModel$ as s, DescribeEndpointCommand as t, ListModels$ as u, ResourceNotFoundException as v, BatchDeleteImage$ as w, _mw0$2 as x, DescribeImagesCommand as y };