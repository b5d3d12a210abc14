import { _ as UserError, a as defaultProvider, b as messageOf, d as parsePercentage, f as formatDuration, n as readCommonInputs, p as parseDuration, r as readPlanInputs, t as readAwsInputs, y as isCancellation } from "./common-inputs.js";
import { r as startReport } from "./plan-file.js";
import { A as getRecursionDetectionPlugin, C as resolveUserAgentConfig, D as getHttpSigningPlugin, Dt as toBase64, Et as getSmithyContext, F as getHttpHandlerExtensionConfiguration, I as resolveHttpHandlerRuntimeConfig, J as resolveEndpointConfig, M as getHostHeaderPlugin, N as resolveHostHeaderConfig, Ot as fromBase64, P as getContentLengthPlugin, Q as BinaryDecisionDiagram, S as Retry, T as DefaultIdentityProviderConfig, Tt as normalizeProvider, X as customEndpointFunctions, Y as decideEndpoint, Z as EndpointCache, _ as NODE_RETRY_MODE_CONFIG_OPTIONS, _t as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, a as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, at as NoOpLogger, b as StandardRetryStrategy, ct as emitWarningIfUnsupportedVersion, d as awsEndpointFunctions, et as resolveDefaultsModeConfig, f as NODE_APP_ID_CONFIG_OPTIONS, g as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, gt as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, h as getRetryPlugin, ht as Client, it as makeBuilder, j as getLoggerPlugin, jt as emitWarningIfUnsupportedVersion$1, k as getHttpAuthSchemeEndpointRuleSetPlugin, kt as getDefaultSocketTimeout, l as getAwsRegionExtensionConfiguration, lt as loadConfigsForDefaultMode, m as getUserAgentPlugin, nt as NODE_REGION_CONFIG_FILE_OPTIONS, o as AwsSdkSigV4Signer, ot as getDefaultExtensionConfiguration, p as createDefaultUserAgentProvider, pt as getSchemaSerdePlugin, q as getEndpointPlugin, r as resolveAwsSdkSigV4Config, rt as NODE_REGION_CONFIG_OPTIONS, st as resolveDefaultRuntimeConfig, t as Sha256Node, tt as resolveRegionConfig, u as resolveAwsRegionExtensionConfiguration, ut as ServiceException, v as resolveRetryConfig, vt as SelectorType, x as DEFAULT_RETRY_MODE, xt as calculateBodyLength, yt as booleanSelector } from "./Sha256Node.js";
import { n as toUtf8, r as fromUtf8, t as TypeRegistry } from "./TypeRegistry.js";
import { r as streamCollector, t as NodeHttpHandler } from "./node-http-handler.js";
import { r as parseUrl, t as loadConfig } from "./configLoader.js";
import { t as AwsJsonRpcProtocol } from "./AwsJsonRpcProtocol.js";
import { t as AwsRestJsonProtocol } from "./AwsRestJsonProtocol.js";
import { n as requireSamePlan, t as keepPlan } from "./plan-review.js";
import { a as _ep0$2, c as ElasticLoadBalancingV2Client, d as DescribeTags$, f as DescribeTargetHealth$, h as RemoveTags$, i as DescribeListenersCommand, l as AddTags$, m as ModifyRule$, n as DescribeTargetGroupAttributesCommand, o as _mw0$2, p as ModifyListener$, r as DescribeRulesCommand, s as command$2, t as DescribeTargetGroupsCommand } from "./DescribeTargetGroupsCommand.js";
import { join } from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";

// ../../main/node_modules/@smithy/core/dist-es/submodules/config/util-config-provider/numberSelector.js
const numberSelector = (obj, key, type) => {
	if (!(key in obj)) return;
	const numberValue = parseInt(obj[key], 10);
	if (Number.isNaN(numberValue)) throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
	return numberValue;
};

// ../../main/node_modules/@smithy/core/dist-es/submodules/retry/util-retry/ConfiguredRetryStrategy.js
var ConfiguredRetryStrategy = class extends StandardRetryStrategy {
	computeNextBackoffDelay;
	constructor(maxAttempts, computeNextBackoffDelay = Retry.delay()) {
		super(typeof maxAttempts === "function" ? maxAttempts : async () => maxAttempts);
		if (typeof computeNextBackoffDelay === "number") this.computeNextBackoffDelay = () => computeNextBackoffDelay;
		else this.computeNextBackoffDelay = computeNextBackoffDelay;
		this.retryBackoffStrategy.computeNextBackoffDelay = (completedAttempt) => {
			const nextAttempt = completedAttempt + 1;
			return this.computeNextBackoffDelay(nextAttempt);
		};
	}
};

// ../../main/node_modules/@aws-sdk/core/dist-es/submodules/protocols/json/AwsJson1_0Protocol.js
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

// actions/promote-canary/judge/settings.ts
const ERROR_METRIC = {
	kind: "rate",
	role: "guardrail",
	worse: "higher",
	harmRatio: 1,
	tolerableRatio: 2,
	whenMissing: "zero"
};
function latencyMetric(quantile) {
	const [harmRatio, tolerableRatio] = {
		p50: [1.05, 1.2],
		p90: [1.1, 1.5],
		p99: [1.15, 1.8]
	}[quantile];
	return {
		...ERROR_METRIC,
		harmRatio,
		tolerableRatio,
		importance: 1 / 3
	};
}
function problemsOf(settings) {
	const problems = [];
	const check = (fine, problem) => {
		if (!fine) problems.push(problem);
	};
	check(settings.alpha > 0 && settings.alpha < 1, "alpha must lie between 0 and 1");
	check(settings.beta > 0 && settings.beta < 1, "beta must lie between 0 and 1");
	check(settings.horizonMinutes >= 1, "horizonMinutes must be at least 1");
	check(settings.warmupMinutes >= 0, "warmupMinutes must not be negative");
	let previous = 0;
	for (const weight of settings.nextWeights) {
		check(weight > previous && weight <= 1, "nextWeights must rise and end at 1 or below");
		previous = weight;
	}
	const metrics = Object.entries(settings.metrics);
	check(metrics.some(([, metric]) => metric.role === "guardrail"), "at least one metric must be a guardrail, or nothing could ever prove the canary safe");
	for (const [name, metric] of metrics) for (const problem of metricProblems(metric)) problems.push(`metric ${JSON.stringify(name)}: ${problem}`);
	return problems;
}
function metricProblems(metric) {
	const problems = [];
	if ((metric.importance ?? 1) <= 0) problems.push("importance must be positive");
	if (metric.kind === "score") {
		const { harmDifference: harm, tolerableDifference: tolerable } = metric;
		if (!(harm >= 0 && harm <= tolerable && tolerable > 0 && tolerable < 1)) problems.push("0 ≤ harmDifference ≤ tolerableDifference < 1 must hold");
		return problems;
	}
	if (!(metric.harmRatio >= 1 && metric.harmRatio <= metric.tolerableRatio && metric.tolerableRatio > 1)) problems.push("1 ≤ harmRatio ≤ tolerableRatio must hold, and tolerableRatio be above 1");
	if (metric.kind === "value") return problems;
	if ((metric.harmDifference ?? 0) < 0) problems.push("harmDifference must not be negative");
	if (metric.tolerableDifference !== void 0 && !(metric.tolerableDifference > 0)) problems.push("tolerableDifference must be positive");
	return problems;
}

// actions/promote-canary/judge-options.ts
const BUILT_IN = {
	errors: ERROR_METRIC,
	"latency-p50": latencyMetric("p50"),
	"latency-p90": latencyMetric("p90"),
	"latency-p99": latencyMetric("p99")
};
const LATENCY_METRICS = [
	"latency-p50",
	"latency-p90",
	"latency-p99"
];
const MARGINS = {
	"harm-ratio": "harmRatio",
	"tolerable-ratio": "tolerableRatio",
	"harm-difference": "harmDifference",
	"tolerable-difference": "tolerableDifference",
	importance: "importance"
};
const ROLES = [
	"guardrail",
	"regress-only",
	"observe"
];
function readJudgeOptions(inputs) {
	const { alpha = .05, beta = .05, metrics = {}, ...unknown } = mapping(inputs.yaml("settings") ?? {}, "settings");
	refuseUnknown(unknown, "settings", "alpha, beta, metrics");
	const changed = { ...BUILT_IN };
	for (const [name, change] of Object.entries(mapping(metrics, "settings: metrics"))) {
		const metric = BUILT_IN[name];
		const where = `settings: metrics: ${name}`;
		if (metric === void 0) return refuse$1(where, name, Object.keys(BUILT_IN).join(", "));
		if (change === false || change === "off") delete changed[name];
		else changed[name] = changeMetric(metric, mapping(change, where), where);
	}
	return {
		alpha: chance(alpha, "alpha"),
		beta: chance(beta, "beta"),
		metrics: changed
	};
}
function changeMetric(metric, change, where) {
	const { role = metric.role, ...margins } = change;
	const known = ROLES.find((candidate) => candidate === role);
	if (known === void 0) return refuse$1(`${where}: role`, role, ROLES.join(", "));
	const numbers = {};
	for (const [key, value] of Object.entries(margins)) {
		const field = Object.entries(MARGINS).find(([name]) => name === key)?.[1];
		if (field === void 0) return refuse$1(where, key, ["role", ...Object.keys(MARGINS)].join(", "));
		if (typeof value !== "number" || !Number.isFinite(value)) return refuse$1(`${where}: ${key}`, value, "a number");
		numbers[field] = value;
	}
	return {
		...metric,
		...numbers,
		role: known
	};
}
function chance(value, name) {
	if (typeof value === "number" && value > 0 && value <= .5) return value;
	return refuse$1(`settings: ${name}`, value, "a chance above 0, at most 0.5");
}
function mapping(value, where) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
	return refuse$1(where, value, "a mapping");
}
function refuseUnknown(unknown, where, allowed) {
	const [key] = Object.keys(unknown);
	if (key !== void 0) refuse$1(where, key, allowed);
}
function refuse$1(where, given, allowed) {
	throw new UserError("the value cannot be used.", {
		where: `input ${where}`,
		given: `\`${JSON.stringify(given)}\``,
		allowed
	});
}

// actions/promote-canary/steps.ts
const MAX_STEPS = 12;
const GRAMMAR = "ascending percentages that end with 100%, each with an optional dwell and `hold`: `1%, 5% 5m, 25% 5m..30m hold, 100%`";
function parseSteps(items, defaults) {
	const steps = items.map((item) => parseStep(item, defaults));
	steps.forEach((step, index) => {
		if (index > 0 && step.percent <= (steps[index - 1]?.percent ?? 0)) refuse("the steps must ascend.", items);
	});
	if (steps.at(-1)?.percent !== 100) refuse("the last step must be 100%.", items);
	if (steps.at(-1)?.hold) refuse("at 100% the canary bakes; it cannot hold there.", items);
	if (steps.length > MAX_STEPS) refuse(`there are more than ${MAX_STEPS} steps.`, items);
	return steps;
}
function formatSteps(steps) {
	return steps.map(({ percent, minDwellMs, maxDwellMs, hold }) => {
		return `${percent}% ${[minDwellMs, maxDwellMs].map(exactDuration).join("..")}${hold ? " hold" : ""}`;
	});
}
function parseStep(item, defaults) {
	const [share = "", ...words] = item.trim().split(/\s+/);
	const percent = parsePercentage(share);
	if (percent === void 0 || percent === 0) return refuse("this is no step.", [item]);
	const hold = words.at(-1) === "hold";
	const [dwell, ...rest] = hold ? words.slice(0, -1) : words;
	if (rest.length > 0) refuse("this is no step.", [item]);
	if (dwell === void 0) return {
		percent,
		...ordered(defaults),
		hold
	};
	const [min, max, ...more] = dwell.split("..").map(parseDuration);
	if (min === void 0 || more.length > 0 || dwell.includes("..") && max === void 0) return refuse("the dwell of this step is no duration.", [item]);
	if (max !== void 0 && max < min) refuse("the longest dwell of this step is shorter than its shortest.", [item]);
	return {
		percent,
		minDwellMs: min,
		maxDwellMs: max ?? Math.max(min, defaults.maxDwellMs),
		hold
	};
}
function exactDuration(ms) {
	if (ms % 6e4 === 0) return `${ms / 6e4}m`;
	return ms % 1e3 === 0 ? `${ms / 1e3}s` : `${ms}ms`;
}
function ordered({ minDwellMs, maxDwellMs }) {
	return {
		minDwellMs,
		maxDwellMs: Math.max(minDwellMs, maxDwellMs)
	};
}
function refuse(what, items) {
	throw new UserError(what, {
		where: "input steps",
		given: `\`${items.join(", ")}\``,
		allowed: GRAMMAR
	});
}

// actions/promote-canary/traffic/alb/arns.ts
const TARGET_GROUP = /^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:(targetgroup\/[\w-]{1,32}\/[0-9a-f]+)$/;
const RULE = /^(arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:listener-rule\/(app\/[\w-]+\/[0-9a-f]+)\/[0-9a-f]+)\/[0-9a-f]+$/;
const LISTENER = /^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:listener\/(app\/[\w-]+\/[0-9a-f]+)\/[0-9a-f]+$/;
function parseTargetGroupArn(text, where) {
	if (isTargetGroupArn(text)) return text;
	throw new UserError("this is no ARN of a target group.", {
		where,
		given: `\`${text}\``,
		allowed: "`arn:aws:elasticloadbalancing:REGION:ACCOUNT:targetgroup/NAME/ID`"
	});
}
function isTargetGroupArn(text) {
	return TARGET_GROUP.test(text);
}
function parseRuleArn(text, where) {
	if (RULE.test(text)) return {
		kind: "rule",
		arn: text
	};
	throw new UserError("this is no ARN of a rule of an Application Load Balancer.", {
		where,
		given: `\`${text}\``,
		allowed: "`arn:aws:elasticloadbalancing:REGION:ACCOUNT:listener-rule/app/NAME/ID/LISTENER/RULE`"
	});
}
function parseListenerArn(text, where) {
	if (LISTENER.test(text)) return {
		kind: "listener",
		arn: text
	};
	throw new UserError("this is no ARN of a listener of an Application Load Balancer.", {
		where,
		given: `\`${text}\``,
		allowed: "`arn:aws:elasticloadbalancing:REGION:ACCOUNT:listener/app/NAME/ID/LISTENER`"
	});
}
function listenerArnOf({ kind, arn }) {
	if (kind === "listener") return arn;
	return (RULE.exec(arn)?.[1] ?? arn).replace(":listener-rule/", ":listener/");
}
function loadBalancerDimension({ kind, arn }) {
	return (kind === "rule" ? RULE.exec(arn)?.[2] : LISTENER.exec(arn)?.[1]) ?? "";
}
function targetGroupDimension(arn) {
	return TARGET_GROUP.exec(arn)?.[1] ?? "";
}
function targetGroupName(arn) {
	return targetGroupDimension(arn).split("/")[1] ?? arn;
}
function loadBalancerArnOf(owner) {
	return `${owner.arn.split(":").slice(0, 5).join(":")}:loadbalancer/${loadBalancerDimension(owner)}`;
}
function regionOf(arn) {
	return arn.split(":")[3] ?? "";
}

// actions/promote-canary/inputs.ts
const MINUTE_MS = 6e4;
function readInputs(inputs) {
	const alarms = inputs.list("alarms");
	if (alarms.length > 100) throw new UserError("that is more alarms than one call reads.", {
		where: "input alarms",
		given: `${alarms.length} names`,
		allowed: "at most 100; a composite alarm watches many"
	});
	return {
		...readCommonInputs(inputs),
		...readPlanInputs(inputs),
		aws: readAwsInputs(inputs),
		mode: inputs.choice("mode", [
			"start",
			"resume",
			"abort",
			"status"
		]),
		owner: readOwner(inputs),
		stable: readTargetGroup(inputs, "stable-target-group"),
		canary: readTargetGroup(inputs, "canary-target-group"),
		steps: readSteps(inputs),
		minRequests: inputs.integer("min-requests", { min: 1 }),
		deadlineMs: inputs.durationMs("deadline", { min: MINUTE_MS }),
		onInconclusive: inputs.choice("on-inconclusive", [
			"roll-back",
			"hold",
			"promote"
		]),
		minHealthyTargets: inputs.integer("min-healthy-targets", { min: 1 }),
		healthTimeoutMs: inputs.durationMs("health-timeout"),
		maxErrorPercent: inputs.optional("max-error-rate") === void 0 ? void 0 : inputs.percent("max-error-rate"),
		alarms,
		warmUpMs: inputs.durationMs("warm-up"),
		settleMs: inputs.durationMs("settle"),
		pollMs: inputs.durationMs("poll-interval", {
			min: 5e3,
			max: 3e5
		}),
		historyMs: inputs.durationMs("history", {
			min: 0,
			max: 1440 * MINUTE_MS
		}),
		timeBudgetMs: inputs.durationMs("time-budget", { min: MINUTE_MS }),
		lease: {
			role: inputs.optional("lease-role"),
			group: inputs.text("lease-group"),
			durationMs: inputs.durationMs("lease", { min: 2 * MINUTE_MS }),
			holdMs: inputs.durationMs("hold-for", { min: MINUTE_MS })
		},
		stableFate: inputs.choice("stable-group", ["keep-at-zero", "remove-from-rule"]),
		judge: readJudgeOptions(inputs)
	};
}
function readOwner(inputs) {
	const rule = inputs.optional("rule-arn");
	const listener = inputs.optional("listener-arn");
	if (rule !== void 0 && listener === void 0) return parseRuleArn(rule, "input rule-arn");
	if (listener !== void 0 && rule === void 0) return parseListenerArn(listener, "input listener-arn");
	throw new UserError("exactly one of them says where the traffic is divided.", {
		where: "inputs rule-arn and listener-arn",
		given: rule === void 0 ? "neither" : "both"
	});
}
function readTargetGroup(inputs, name) {
	const text = inputs.optional(name);
	return text === void 0 ? void 0 : parseTargetGroupArn(text, `input ${name}`);
}
function readSteps(inputs) {
	const bakeMs = inputs.durationMs("bake");
	const items = inputs.list("steps");
	const steps = parseSteps(items, {
		minDwellMs: inputs.durationMs("min-dwell"),
		maxDwellMs: inputs.durationMs("max-dwell")
	});
	const bakesItself = /\s/.test(items.at(-1)?.trim() ?? "");
	return steps.map((step) => step.percent < 100 || bakesItself ? step : {
		...step,
		minDwellMs: bakeMs,
		maxDwellMs: bakeMs + Math.max(bakeMs, 10 * MINUTE_MS)
	});
}

// ../../main/node_modules/@smithy/middleware-compression/dist-es/NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS.js
const NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME = "AWS_DISABLE_REQUEST_COMPRESSION";
const NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME = "disable_request_compression";
const DEFAULT_DISABLE_REQUEST_COMPRESSION = false;
const NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => booleanSelector(env, NODE_DISABLE_REQUEST_COMPRESSION_ENV_NAME, SelectorType.ENV),
	configFileSelector: (profile) => booleanSelector(profile, NODE_DISABLE_REQUEST_COMPRESSION_INI_NAME, SelectorType.CONFIG),
	default: false
};

// ../../main/node_modules/@smithy/middleware-compression/dist-es/NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS.js
const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";
const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME = "request_min_compression_size_bytes";
const DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES = 10240;
const NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS = {
	environmentVariableSelector: (env) => numberSelector(env, NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_ENV_NAME, SelectorType.ENV),
	configFileSelector: (profile) => numberSelector(profile, NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_INI_NAME, SelectorType.CONFIG),
	default: DEFAULT_NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES
};

// ../../main/node_modules/@smithy/middleware-compression/dist-es/resolveCompressionConfig.js
const resolveCompressionConfig = (input) => {
	const { disableRequestCompression, requestMinCompressionSizeBytes: _requestMinCompressionSizeBytes } = input;
	return Object.assign(input, {
		disableRequestCompression: normalizeProvider(disableRequestCompression),
		requestMinCompressionSizeBytes: async () => {
			const requestMinCompressionSizeBytes = await normalizeProvider(_requestMinCompressionSizeBytes)();
			if (requestMinCompressionSizeBytes < 0 || requestMinCompressionSizeBytes > 10485760) throw new RangeError(`The value for requestMinCompressionSizeBytes must be between 0 and 10485760 inclusive. The provided value ${requestMinCompressionSizeBytes} is outside this range."`);
			return requestMinCompressionSizeBytes;
		}
	});
};

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudWatchHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
		default: options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$1 = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "monitoring"
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

// ../../main/node_modules/@aws-sdk/client-cloudwatch/package.json
var version$1 = "3.1162.0";

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/bdd.js
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
		["stringEquals", [{
			fn: f$1,
			argv: [h$1, "name"]
		}, "aws-us-gov"]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsFIPS"]
		}, b$1]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsDualStack"]
		}, b$1]]
	],
	results: [
		[a$1],
		[a$1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$1, i$1],
		["https://monitoring.{Region}.{PartitionResult#dnsSuffix}", i$1],
		["https://monitoring.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		["https://monitoring-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://monitoring-fips.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "FIPS is enabled but this partition does not support FIPS"],
		[a$1, "DualStack is enabled but this partition does not support DualStack"],
		[a$1, "Invalid Configuration: Missing Region"]
	]
};
const root$1 = 2;
const nodes$1 = new Int32Array([
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
const bdd$1 = BinaryDecisionDiagram.from(nodes$1, root$1, _data$1.conditions, _data$1.results);

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/endpoint/endpointResolver.js
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

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/models/CloudWatchServiceException.js
var CloudWatchServiceException = class CloudWatchServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch#CloudWatchServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudWatchServiceException.prototype);
	}
};

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/models/errors.js
var ConflictException$1 = class ConflictException$1 extends CloudWatchServiceException {
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
		Object.setPrototypeOf(this, ConflictException$1.prototype);
		this.Message = opts.Message;
	}
};
var KmsAccessDeniedException = class KmsAccessDeniedException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#KmsAccessDeniedException";
	name = "KmsAccessDeniedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "KmsAccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KmsAccessDeniedException.prototype);
		this.Message = opts.Message;
	}
};
var KmsKeyDisabledException = class KmsKeyDisabledException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#KmsKeyDisabledException";
	name = "KmsKeyDisabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "KmsKeyDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KmsKeyDisabledException.prototype);
		this.Message = opts.Message;
	}
};
var KmsKeyNotFoundException = class KmsKeyNotFoundException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#KmsKeyNotFoundException";
	name = "KmsKeyNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "KmsKeyNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KmsKeyNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceNotFoundException$1 = class ResourceNotFoundException$1 extends CloudWatchServiceException {
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
		Object.setPrototypeOf(this, ResourceNotFoundException$1.prototype);
		this.ResourceType = opts.ResourceType;
		this.ResourceId = opts.ResourceId;
		this.Message = opts.Message;
	}
};
var ConcurrentModificationException = class ConcurrentModificationException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
		this.Message = opts.Message;
	}
};
var DashboardInvalidInputError = class DashboardInvalidInputError extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#DashboardInvalidInputError";
	name = "DashboardInvalidInputError";
	$fault = "client";
	dashboardValidationMessages;
	constructor(opts) {
		super({
			name: "DashboardInvalidInputError",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DashboardInvalidInputError.prototype);
		this.dashboardValidationMessages = opts.dashboardValidationMessages;
	}
};
var DashboardNotFoundError = class DashboardNotFoundError extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#DashboardNotFoundError";
	name = "DashboardNotFoundError";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DashboardNotFoundError",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DashboardNotFoundError.prototype);
	}
};
var ResourceConflict = class ResourceConflict extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ResourceConflict";
	name = "ResourceConflict";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceConflict",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceConflict.prototype);
	}
};
var ResourceNotFound = class ResourceNotFound extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ResourceNotFound";
	name = "ResourceNotFound";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFound.prototype);
	}
};
var InternalServiceFault = class InternalServiceFault extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#InternalServiceFault";
	name = "InternalServiceFault";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InternalServiceFault",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServiceFault.prototype);
		this.Message = opts.Message;
	}
};
var InvalidParameterCombinationException = class InvalidParameterCombinationException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#InvalidParameterCombinationException";
	name = "InvalidParameterCombinationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterCombinationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterCombinationException.prototype);
	}
};
var InvalidParameterValueException = class InvalidParameterValueException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#InvalidParameterValueException";
	name = "InvalidParameterValueException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterValueException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterValueException.prototype);
	}
};
var MissingRequiredParameterException = class MissingRequiredParameterException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#MissingRequiredParameterException";
	name = "MissingRequiredParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MissingRequiredParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MissingRequiredParameterException.prototype);
	}
};
var InvalidNextToken = class InvalidNextToken extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#InvalidNextToken";
	name = "InvalidNextToken";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidNextToken",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidNextToken.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var LimitExceededFault = class LimitExceededFault extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#LimitExceededFault";
	name = "LimitExceededFault";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededFault",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededFault.prototype);
	}
};
var InvalidFormatFault = class InvalidFormatFault extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#InvalidFormatFault";
	name = "InvalidFormatFault";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidFormatFault",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidFormatFault.prototype);
	}
};
var ValidationException$1 = class ValidationException$1 extends CloudWatchServiceException {
	static shapeId = "com.amazonaws.cloudwatch#ValidationException";
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

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/schemas/schemas_0.js
const _AA = "AlarmActions";
const _AAl = "AlarmArn";
const _AC = "ActionConfiguration";
const _ACUT = "AlarmConfigurationUpdatedTimestamp";
const _ADl = "AlarmDescription";
const _AE = "ActionsEnabled";
const _AEg = "AggregationExpression";
const _AI = "AccountId";
const _ALLC = "ActionLogLineCount";
const _ALLRA = "ActionLogLineRoleArn";
const _AN = "AlarmName";
const _ANP = "AlarmNamePrefix";
const _ANl = "AlarmNames";
const _AP = "ActionPrefix";
const _APQLC = "AlarmPromQLCriteria";
const _AR = "AlarmRule";
const _ASB = "ActionsSuppressedBy";
const _ASEP = "ActionsSuppressorExtensionPeriod";
const _ASR = "ActionsSuppressedReason";
const _ASWP = "ActionsSuppressorWaitPeriod";
const _ASc = "ActionsSuppressor";
const _ATP = "AlarmTagsPropagation";
const _ATl = "AlarmTypes";
const _CAo = "CompositeAlarm";
const _CAom = "CompositeAlarms";
const _CE$1 = "ConflictException";
const _CME = "ConcurrentModificationException";
const _CO = "ComparisonOperator";
const _COAN = "ChildrenOfAlarmName";
const _Cod = "Code";
const _D$1 = "Dimensions";
const _DAIe = "DescribeAlarmsInput";
const _DAO = "DescribeAlarmsOutput";
const _DAes = "DescribeAlarms";
const _DIIE = "DashboardInvalidInputError";
const _DNFE = "DashboardNotFoundError";
const _DP = "DataPath";
const _DTA = "DatapointsToAlarm";
const _DVM = "DashboardValidationMessage";
const _DVMa = "DashboardValidationMessages";
const _Di = "Dimension";
const _E = "Enabled";
const _EC = "EvaluationCriteria";
const _EI = "EvaluationInterval";
const _ELSCP = "EvaluateLowSampleCountPercentile";
const _EP$1 = "EvaluationPeriods";
const _ESv = "EvaluationState";
const _ESx = "ExtendedStatistic";
const _ET = "EndTime";
const _ETK = "ExcludedTagKeys";
const _ETO = "EndTimeOffset";
const _EW = "EvaluationWindow";
const _Ex = "Expression";
const _GMD = "GetMetricData";
const _GMDI = "GetMetricDataInput";
const _GMDO = "GetMetricDataOutput";
const _I$1 = "Id";
const _IDA = "InsufficientDataActions";
const _IFF = "InvalidFormatFault";
const _INT = "InvalidNextToken";
const _IPCE = "InvalidParameterCombinationException";
const _IPVE = "InvalidParameterValueException";
const _ISF = "InternalServiceFault";
const _ITK = "IncludedTagKeys";
const _KADE = "KmsAccessDeniedException";
const _KKDE = "KmsKeyDisabledException";
const _KKNFE = "KmsKeyNotFoundException";
const _Ke = "Key";
const _L = "Label";
const _LA = "LogAlarms";
const _LAo = "LogAlarm";
const _LEE = "LimitExceededException";
const _LEF = "LimitExceededFault";
const _LGI = "LogGroupIdentifiers";
const _LO = "LabelOptions";
const _M$1 = "Message";
const _MA = "MetricAlarms";
const _MAe = "MetricAlarm";
const _MDQ = "MetricDataQueries";
const _MDQe = "MetricDataQuery";
const _MDR = "MetricDataResults";
const _MDRM = "MetricDataResultMessages";
const _MDRe = "MetricDataResult";
const _MDa = "MaxDatapoints";
const _MDes = "MessageData";
const _MN = "MetricName";
const _MR = "MaxRecords";
const _MRPE = "MissingRequiredParameterException";
const _MSe = "MetricStat";
const _Me$1 = "Metrics";
const _Mes = "Messages";
const _Met = "Metric";
const _N$1 = "Namespace";
const _NT = "NextToken";
const _Na = "Name";
const _OKA = "OKActions";
const _OSEAWUPE = "OnlyStartEvaluatingAfterWarmUpPeriodEnds";
const _P = "Period";
const _POAN = "ParentsOfAlarmName";
const _PP = "PendingPeriod";
const _PQLC = "PromQLCriteria";
const _Q = "Query";
const _QARN = "QueryARN";
const _QRTA = "QueryResultsToAlarm";
const _QRTE = "QueryResultsToEvaluate";
const _QS = "QueryString";
const _RC = "ResourceConflict";
const _RD = "ReturnData";
const _RI$1 = "ResourceId";
const _RNF = "ResourceNotFound";
const _RNFE$1 = "ResourceNotFoundException";
const _RP$1 = "RecoveryPeriod";
const _RT = "ResourceType";
const _SB = "ScanBy";
const _SCc = "ScheduleConfiguration";
const _SCta = "StatusCode";
const _SE$1 = "ScheduleExpression";
const _SQC = "ScheduledQueryConfiguration";
const _SQRARN = "ScheduledQueryRoleARN";
const _SR = "StateReason";
const _SRD = "StateReasonData";
const _ST = "StartTime";
const _STO = "StartTimeOffset";
const _STT = "StateTransitionedTimestamp";
const _SUT = "StateUpdatedTimestamp";
const _SV = "StateValue";
const _SW = "SlidingWindow";
const _St$1 = "Stat";
const _Sta = "Statistic";
const _TL = "TagList";
const _TMD = "TreatMissingData";
const _TMI = "ThresholdMetricId";
const _Ta$1 = "Tags";
const _Tag = "Tag";
const _Th = "Threshold";
const _Ti = "Timezone";
const _Tim = "Timestamps";
const _U = "Unit";
const _V$1 = "Value";
const _VE$1 = "ValidationException";
const _Va = "Values";
const _WCW = "WallClockWindow";
const _WUC = "WarmUpConfiguration";
const _WUPDIM = "WarmUpPeriodDurationInMinutes";
const _aQE = "awsQueryError";
const _c$1 = "client";
const _dVM = "dashboardValidationMessages";
const _e$1 = "error";
const _hE$1 = "httpError";
const _m = "message";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatch";
const _se$1 = "server";
const n0$1 = "com.amazonaws.cloudwatch";
const _s_registry$1 = new TypeRegistry(_s$1);
var CloudWatchServiceException$ = [
	-3,
	_s$1,
	"CloudWatchServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(CloudWatchServiceException$, CloudWatchServiceException);
const n0_registry$1 = new TypeRegistry(n0$1);
var ConcurrentModificationException$ = [
	-3,
	n0$1,
	_CME,
	{
		[_aQE]: [`ConcurrentModificationException`, 429],
		[_e$1]: _c$1,
		[_hE$1]: 429
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var ConflictException$$1 = [
	-3,
	n0$1,
	_CE$1,
	{
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(ConflictException$$1, ConflictException$1);
var DashboardInvalidInputError$ = [
	-3,
	n0$1,
	_DIIE,
	{
		[_aQE]: [`InvalidParameterInput`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m, _dVM],
	[0, () => DashboardValidationMessages]
];
n0_registry$1.registerError(DashboardInvalidInputError$, DashboardInvalidInputError);
var DashboardNotFoundError$ = [
	-3,
	n0$1,
	_DNFE,
	{
		[_aQE]: [`ResourceNotFound`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_m],
	[0]
];
n0_registry$1.registerError(DashboardNotFoundError$, DashboardNotFoundError);
var InternalServiceFault$ = [
	-3,
	n0$1,
	_ISF,
	{
		[_aQE]: [`InternalServiceError`, 500],
		[_e$1]: _se$1,
		[_hE$1]: 500
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(InternalServiceFault$, InternalServiceFault);
var InvalidFormatFault$ = [
	-3,
	n0$1,
	_IFF,
	{
		[_aQE]: [`InvalidFormat`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidFormatFault$, InvalidFormatFault);
var InvalidNextToken$ = [
	-3,
	n0$1,
	_INT,
	{
		[_aQE]: [`InvalidNextToken`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidNextToken$, InvalidNextToken);
var InvalidParameterCombinationException$ = [
	-3,
	n0$1,
	_IPCE,
	{
		[_aQE]: [`InvalidParameterCombination`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidParameterCombinationException$, InvalidParameterCombinationException);
var InvalidParameterValueException$ = [
	-3,
	n0$1,
	_IPVE,
	{
		[_aQE]: [`InvalidParameterValue`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m],
	[0]
];
n0_registry$1.registerError(InvalidParameterValueException$, InvalidParameterValueException);
var KmsAccessDeniedException$ = [
	-3,
	n0$1,
	_KADE,
	{ [_e$1]: _c$1 },
	[_M$1],
	[0],
	1
];
n0_registry$1.registerError(KmsAccessDeniedException$, KmsAccessDeniedException);
var KmsKeyDisabledException$ = [
	-3,
	n0$1,
	_KKDE,
	{ [_e$1]: _c$1 },
	[_M$1],
	[0],
	1
];
n0_registry$1.registerError(KmsKeyDisabledException$, KmsKeyDisabledException);
var KmsKeyNotFoundException$ = [
	-3,
	n0$1,
	_KKNFE,
	{ [_e$1]: _c$1 },
	[_M$1],
	[0],
	1
];
n0_registry$1.registerError(KmsKeyNotFoundException$, KmsKeyNotFoundException);
var LimitExceededException$ = [
	-3,
	n0$1,
	_LEE,
	{
		[_aQE]: [`LimitExceededException`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M$1],
	[0]
];
n0_registry$1.registerError(LimitExceededException$, LimitExceededException);
var LimitExceededFault$ = [
	-3,
	n0$1,
	_LEF,
	{
		[_aQE]: [`LimitExceeded`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m],
	[0]
];
n0_registry$1.registerError(LimitExceededFault$, LimitExceededFault);
var MissingRequiredParameterException$ = [
	-3,
	n0$1,
	_MRPE,
	{
		[_aQE]: [`MissingParameter`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m],
	[0]
];
n0_registry$1.registerError(MissingRequiredParameterException$, MissingRequiredParameterException);
var ResourceConflict$ = [
	-3,
	n0$1,
	_RC,
	{
		[_aQE]: [`ResourceConflict`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_m],
	[0]
];
n0_registry$1.registerError(ResourceConflict$, ResourceConflict);
var ResourceNotFound$ = [
	-3,
	n0$1,
	_RNF,
	{
		[_aQE]: [`ResourceNotFound`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_m],
	[0]
];
n0_registry$1.registerError(ResourceNotFound$, ResourceNotFound);
var ResourceNotFoundException$$1 = [
	-3,
	n0$1,
	_RNFE$1,
	{
		[_aQE]: [`ResourceNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[
		_RT,
		_RI$1,
		_M$1
	],
	[
		0,
		0,
		0
	]
];
n0_registry$1.registerError(ResourceNotFoundException$$1, ResourceNotFoundException$1);
var ValidationException$$1 = [
	-3,
	n0$1,
	_VE$1,
	{
		[_aQE]: [`ValidationError`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_m],
	[0]
];
n0_registry$1.registerError(ValidationException$$1, ValidationException$1);
const errorTypeRegistries$1 = [_s_registry$1, n0_registry$1];
var ActionConfiguration$ = [
	3,
	n0$1,
	_AC,
	0,
	[_ATP],
	[() => AlarmTagsPropagation$]
];
var AlarmPromQLCriteria$ = [
	3,
	n0$1,
	_APQLC,
	0,
	[
		_Q,
		_PP,
		_RP$1
	],
	[
		0,
		1,
		1
	],
	1
];
var AlarmTagsPropagation$ = [
	3,
	n0$1,
	_ATP,
	0,
	[
		_E,
		_ITK,
		_ETK
	],
	[
		2,
		64,
		64
	],
	1
];
var CompositeAlarm$ = [
	3,
	n0$1,
	_CAo,
	0,
	[
		_AE,
		_AA,
		_AAl,
		_ACUT,
		_ADl,
		_AN,
		_AR,
		_IDA,
		_OKA,
		_SR,
		_SRD,
		_SUT,
		_SV,
		_STT,
		_ASB,
		_ASR,
		_ASc,
		_ASWP,
		_ASEP,
		_AC
	],
	[
		2,
		64,
		0,
		4,
		0,
		0,
		0,
		64,
		64,
		0,
		0,
		4,
		0,
		4,
		0,
		0,
		0,
		1,
		1,
		() => ActionConfiguration$
	]
];
var DashboardValidationMessage$ = [
	3,
	n0$1,
	_DVM,
	0,
	[_DP, _M$1],
	[0, 0]
];
var DescribeAlarmsInput$ = [
	3,
	n0$1,
	_DAIe,
	0,
	[
		_ANl,
		_ANP,
		_ATl,
		_COAN,
		_POAN,
		_SV,
		_AP,
		_MR,
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
	n0$1,
	_DAO,
	0,
	[
		_CAom,
		_MA,
		_LA,
		_NT
	],
	[
		() => CompositeAlarms,
		() => MetricAlarms,
		() => LogAlarms,
		0
	]
];
var Dimension$ = [
	3,
	n0$1,
	_Di,
	0,
	[_Na, _V$1],
	[0, 0],
	2
];
var GetMetricDataInput$ = [
	3,
	n0$1,
	_GMDI,
	0,
	[
		_MDQ,
		_ST,
		_ET,
		_NT,
		_SB,
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
	n0$1,
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
	n0$1,
	_LO,
	0,
	[_Ti],
	[0]
];
var LogAlarm$ = [
	3,
	n0$1,
	_LAo,
	0,
	[
		_AN,
		_AAl,
		_ADl,
		_ACUT,
		_AE,
		_OKA,
		_AA,
		_IDA,
		_SV,
		_SR,
		_SRD,
		_SUT,
		_SQC,
		_QRTE,
		_QRTA,
		_Th,
		_CO,
		_TMD,
		_STT,
		_ESv,
		_ALLC,
		_ALLRA,
		_WUC,
		_AC
	],
	[
		0,
		0,
		0,
		4,
		2,
		64,
		64,
		64,
		0,
		0,
		0,
		4,
		() => ScheduledQueryConfiguration$,
		1,
		1,
		1,
		0,
		0,
		4,
		0,
		1,
		0,
		() => WarmUpConfiguration$,
		() => ActionConfiguration$
	]
];
var MessageData$ = [
	3,
	n0$1,
	_MDes,
	0,
	[_Cod, _V$1],
	[0, 0]
];
var Metric$ = [
	3,
	n0$1,
	_Met,
	0,
	[
		_N$1,
		_MN,
		_D$1
	],
	[
		0,
		0,
		() => Dimensions
	]
];
var MetricAlarm$ = [
	3,
	n0$1,
	_MAe,
	0,
	[
		_AN,
		_AAl,
		_ADl,
		_ACUT,
		_AE,
		_OKA,
		_AA,
		_IDA,
		_SV,
		_SR,
		_SRD,
		_SUT,
		_MN,
		_N$1,
		_Sta,
		_ESx,
		_D$1,
		_P,
		_U,
		_EP$1,
		_DTA,
		_Th,
		_CO,
		_TMD,
		_ELSCP,
		_Me$1,
		_TMI,
		_ESv,
		_STT,
		_EW,
		_WUC,
		_EC,
		_EI,
		_AC
	],
	[
		0,
		0,
		0,
		4,
		2,
		64,
		64,
		64,
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		0,
		() => Dimensions,
		1,
		0,
		1,
		1,
		1,
		0,
		0,
		0,
		() => MetricDataQueries,
		0,
		0,
		4,
		() => EvaluationWindow$,
		() => WarmUpConfiguration$,
		() => EvaluationCriteria$,
		1,
		() => ActionConfiguration$
	]
];
var MetricDataQuery$ = [
	3,
	n0$1,
	_MDQe,
	0,
	[
		_I$1,
		_MSe,
		_Ex,
		_L,
		_RD,
		_P,
		_AI
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
	n0$1,
	_MDRe,
	0,
	[
		_I$1,
		_L,
		_Tim,
		_Va,
		_SCta,
		_Mes
	],
	[
		0,
		0,
		68,
		65,
		0,
		() => MetricDataResultMessages
	]
];
var MetricStat$ = [
	3,
	n0$1,
	_MSe,
	0,
	[
		_Met,
		_P,
		_St$1,
		_U
	],
	[
		() => Metric$,
		1,
		0,
		0
	],
	3
];
var ScheduleConfiguration$ = [
	3,
	n0$1,
	_SCc,
	0,
	[
		_SE$1,
		_STO,
		_ETO
	],
	[
		0,
		1,
		1
	],
	2
];
var ScheduledQueryConfiguration$ = [
	3,
	n0$1,
	_SQC,
	0,
	[
		_QS,
		_SQRARN,
		_SCc,
		_AEg,
		_LGI,
		_QARN,
		_Ta$1
	],
	[
		0,
		0,
		() => ScheduleConfiguration$,
		0,
		64,
		0,
		() => TagList
	],
	4
];
var SlidingWindow$ = [
	3,
	n0$1,
	_SW,
	0,
	[],
	[]
];
var Tag$ = [
	3,
	n0$1,
	_Tag,
	0,
	[_Ke, _V$1],
	[0, 0],
	2
];
var WallClockWindow$ = [
	3,
	n0$1,
	_WCW,
	0,
	[_Ti],
	[0]
];
var WarmUpConfiguration$ = [
	3,
	n0$1,
	_WUC,
	0,
	[_WUPDIM, _OSEAWUPE],
	[1, 2],
	1
];
var CompositeAlarms = [
	1,
	n0$1,
	_CAom,
	0,
	() => CompositeAlarm$
];
var DashboardValidationMessages = [
	1,
	n0$1,
	_DVMa,
	0,
	() => DashboardValidationMessage$
];
var Dimensions = [
	1,
	n0$1,
	_D$1,
	0,
	() => Dimension$
];
var LogAlarms = [
	1,
	n0$1,
	_LA,
	0,
	() => LogAlarm$
];
var MetricAlarms = [
	1,
	n0$1,
	_MA,
	0,
	() => MetricAlarm$
];
var MetricDataQueries = [
	1,
	n0$1,
	_MDQ,
	0,
	() => MetricDataQuery$
];
var MetricDataResultMessages = [
	1,
	n0$1,
	_MDRM,
	0,
	() => MessageData$
];
var MetricDataResults = [
	1,
	n0$1,
	_MDR,
	0,
	() => MetricDataResult$
];
var TagList = [
	1,
	n0$1,
	_TL,
	0,
	() => Tag$
];
var EvaluationCriteria$ = [
	4,
	n0$1,
	_EC,
	0,
	[_PQLC],
	[() => AlarmPromQLCriteria$]
];
var EvaluationWindow$ = [
	4,
	n0$1,
	_EW,
	0,
	[_WCW, _SW],
	[() => WallClockWindow$, () => SlidingWindow$]
];
var DescribeAlarms$ = [
	9,
	n0$1,
	_DAes,
	0,
	() => DescribeAlarmsInput$,
	() => DescribeAlarmsOutput$
];
var GetMetricData$ = [
	9,
	n0$1,
	_GMD,
	0,
	() => GetMetricDataInput$,
	() => GetMetricDataOutput$
];

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (config) => {
	return {
		apiVersion: "2010-08-01",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsJson1_0Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudwatch",
			errorTypeRegistries: errorTypeRegistries$1,
			xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
			version: "2010-08-01",
			serviceTarget: "GraniteServiceVersion20100801",
			awsQueryCompatible: true
		},
		serviceId: config?.serviceId ?? "CloudWatch",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeConfig.js
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
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
		disableRequestCompression: config?.disableRequestCompression ?? loadConfig(NODE_DISABLE_REQUEST_COMPRESSION_CONFIG_OPTIONS, config),
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		requestMinCompressionSizeBytes: config?.requestMinCompressionSizeBytes ?? loadConfig(NODE_REQUEST_MIN_COMPRESSION_SIZE_BYTES_CONFIG_OPTIONS, config),
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

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/auth/httpAuthExtensionConfiguration.js
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

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/CloudWatchClient.js
var CloudWatchClient = class extends Client {
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
		const _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
		const _config_8 = resolveCompressionConfig(_config_7);
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
			httpAuthSchemeParametersProvider: defaultCloudWatchHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/commandBuilder.js
const command$1 = makeBuilder(commonParams$1, "GraniteServiceVersion20100801", "CloudWatchClient", getEndpointPlugin);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/DescribeAlarmsCommand.js
var DescribeAlarmsCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeAlarms", DescribeAlarms$) {};

// ../../main/node_modules/@aws-sdk/client-cloudwatch/dist-es/commands/GetMetricDataCommand.js
var GetMetricDataCommand = class extends command$1(_ep0$1, _mw0$1, "GetMetricData", GetMetricData$) {};

// ../../main/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/AddTagsCommand.js
var AddTagsCommand = class extends command$2(_ep0$2, _mw0$2, "AddTags", AddTags$) {};

// ../../main/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTagsCommand.js
var DescribeTagsCommand = class extends command$2(_ep0$2, _mw0$2, "DescribeTags", DescribeTags$) {};

// ../../main/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetHealthCommand.js
var DescribeTargetHealthCommand = class extends command$2(_ep0$2, _mw0$2, "DescribeTargetHealth", DescribeTargetHealth$) {};

// ../../main/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyListenerCommand.js
var ModifyListenerCommand = class extends command$2(_ep0$2, _mw0$2, "ModifyListener", ModifyListener$) {};

// ../../main/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/ModifyRuleCommand.js
var ModifyRuleCommand = class extends command$2(_ep0$2, _mw0$2, "ModifyRule", ModifyRule$) {};

// ../../main/node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/RemoveTagsCommand.js
var RemoveTagsCommand = class extends command$2(_ep0$2, _mw0$2, "RemoveTags", RemoveTags$) {};

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/auth/httpAuthSchemeProvider.js
const defaultSchedulerHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "scheduler"
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

// ../../main/node_modules/@aws-sdk/client-scheduler/package.json
var version = "3.1169.0";

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/endpoint/bdd.js
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
		["https://scheduler-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://scheduler-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://scheduler.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://scheduler.{Region}.{PartitionResult#dnsSuffix}", i],
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
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/endpoint/endpointResolver.js
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

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/models/SchedulerServiceException.js
var SchedulerServiceException = class SchedulerServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.scheduler#SchedulerServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SchedulerServiceException.prototype);
	}
};

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/models/errors.js
var InternalServerException = class InternalServerException extends SchedulerServiceException {
	static shapeId = "com.amazonaws.scheduler#InternalServerException";
	name = "InternalServerException";
	$fault = "server";
	Message;
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerException.prototype);
		this.Message = opts.Message;
	}
};
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
var ThrottlingException = class ThrottlingException extends SchedulerServiceException {
	static shapeId = "com.amazonaws.scheduler#ThrottlingException";
	name = "ThrottlingException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
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
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends SchedulerServiceException {
	static shapeId = "com.amazonaws.scheduler#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
		this.Message = opts.Message;
	}
};

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/schemas/schemas_0.js
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
const _D = "Description";
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
const _ISE = "InternalServerException";
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
const _SQEE = "ServiceQuotaExceededException";
const _So = "Source";
const _St = "State";
const _T = "Tags";
const _TC = "TaskCount";
const _TDA = "TaskDefinitionArn";
const _TE = "ThrottlingException";
const _Ta = "Target";
const _US = "UpdateSchedule";
const _USI = "UpdateScheduleInput";
const _USO = "UpdateScheduleOutput";
const _V = "Value";
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
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.scheduler";
const _se = "server";
const _t = "type";
const _w = "weight";
const n0 = "com.amazonaws.scheduler";
const _s_registry = new TypeRegistry(_s);
var SchedulerServiceException$ = [
	-3,
	_s,
	"SchedulerServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(SchedulerServiceException$, SchedulerServiceException);
const n0_registry = new TypeRegistry(n0);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(ConflictException$, ConflictException);
var InternalServerException$ = [
	-3,
	n0,
	_ISE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	_SQEE,
	{
		[_e]: _c,
		[_hE]: 402
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_M],
	[0],
	1
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
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
	n0,
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
	n0,
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
	_CSO,
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
	[_A],
	[0]
];
var DeleteScheduleInput$ = [
	3,
	n0,
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
	n0,
	_DSO,
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
	[_Me],
	[128]
];
var FlexibleTimeWindow$ = [
	3,
	n0,
	_FTW,
	0,
	[_Mo, _MWIM],
	[0, 1],
	1
];
var GetScheduleInput$ = [
	3,
	n0,
	_GSI,
	0,
	[_N, _GN],
	[[0, 1], [0, { [_hQ]: _gN }]],
	1
];
var GetScheduleOutput$ = [
	3,
	n0,
	_GSO,
	0,
	[
		_A,
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
	[_PK],
	[0],
	1
];
var NetworkConfiguration$ = [
	3,
	n0,
	_NC,
	0,
	[_aC],
	[() => AwsVpcConfiguration$]
];
var PlacementConstraint$ = [
	3,
	n0,
	_PCl,
	0,
	[_t, _ex],
	[0, 0]
];
var PlacementStrategy$ = [
	3,
	n0,
	_PS,
	0,
	[_t, _f],
	[0, 0]
];
var RetryPolicy$ = [
	3,
	n0,
	_RP,
	0,
	[_MEAIS, _MRA],
	[1, 1]
];
var SageMakerPipelineParameter$ = [
	3,
	n0,
	_SMPP,
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
	[_PPL],
	[() => SageMakerPipelineParameterList]
];
var SqsParameters$ = [
	3,
	n0,
	_SP,
	0,
	[_MGI],
	[0]
];
var Target$ = [
	3,
	n0,
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
	n0,
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
	_USO,
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
	_PSl,
	0,
	() => PlacementStrategy$
];
var SageMakerPipelineParameterList = [
	1,
	n0,
	_SMPPL,
	0,
	() => SageMakerPipelineParameter$
];
var CreateSchedule$ = [
	9,
	n0,
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
	n0,
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
	n0,
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
	n0,
	_US,
	{ [_h]: [
		"PUT",
		"/schedules/{Name}",
		200
	] },
	() => UpdateScheduleInput$,
	() => UpdateScheduleOutput$
];

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2021-06-30",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSchedulerHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.scheduler",
			errorTypeRegistries,
			version: "2021-06-30",
			serviceTarget: "AWSChronosService"
		},
		serviceId: config?.serviceId ?? "Scheduler",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/runtimeConfig.js
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

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/auth/httpAuthExtensionConfiguration.js
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

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/SchedulerClient.js
var SchedulerClient = class extends Client {
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
			httpAuthSchemeParametersProvider: defaultSchedulerHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/commandBuilder.js
const command = makeBuilder(commonParams, "AWSChronosService", "SchedulerClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/commands/CreateScheduleCommand.js
var CreateScheduleCommand = class extends command(_ep0, _mw0, "CreateSchedule", CreateSchedule$) {};

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/commands/DeleteScheduleCommand.js
var DeleteScheduleCommand = class extends command(_ep0, _mw0, "DeleteSchedule", DeleteSchedule$) {};

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/commands/GetScheduleCommand.js
var GetScheduleCommand = class extends command(_ep0, _mw0, "GetSchedule", GetSchedule$) {};

// ../../main/node_modules/@aws-sdk/client-scheduler/dist-es/commands/UpdateScheduleCommand.js
var UpdateScheduleCommand = class extends command(_ep0, _mw0, "UpdateSchedule", UpdateSchedule$) {};

// actions/promote-canary/lease/schedule.ts
function leaseName({ arn }) {
	return `ai-ops-canary-${createHash("sha256").update(arn).digest("hex").slice(0, 24)}`;
}
function leaseSchedule(settings, atMs) {
	const { owner, restored, roleArn, group, canaryId } = settings;
	const partition = owner.arn.split(":")[1] ?? "aws";
	const [action, input] = owner.kind === "rule" ? ["modifyRule", {
		RuleArn: owner.arn,
		Actions: restored
	}] : ["modifyListener", {
		ListenerArn: owner.arn,
		DefaultActions: restored
	}];
	return {
		Name: leaseName(owner),
		GroupName: group,
		Description: `Takes canary ${canaryId} back when nobody renews this`,
		ScheduleExpression: `at(${new Date(atMs).toISOString().slice(0, 19)})`,
		ScheduleExpressionTimezone: "UTC",
		FlexibleTimeWindow: { Mode: "OFF" },
		ActionAfterCompletion: "DELETE",
		Target: {
			Arn: `arn:${partition}:scheduler:::aws-sdk:elasticloadbalancingv2:${action}`,
			RoleArn: roleArn,
			Input: JSON.stringify(input),
			RetryPolicy: {
				MaximumRetryAttempts: 10,
				MaximumEventAgeInSeconds: 3600
			}
		}
	};
}
function canaryOfLease(description) {
	return /^Takes canary (\S+) back/.exec(description ?? "")?.[1];
}

// actions/promote-canary/lease/lease.ts
const NO_LEASE = {
	begin: () => Promise.resolve(),
	renew: () => Promise.resolve(true),
	end: () => Promise.resolve()
};
var ScheduledLease = class {
	#scheduler;
	#settings;
	constructor(scheduler, settings) {
		this.#scheduler = scheduler;
		this.#settings = settings;
	}
	async begin(untilMs, dead) {
		try {
			await this.#scheduler.send(new CreateScheduleCommand(leaseSchedule(this.#settings, untilMs)));
		} catch (error) {
			if (!isNamed(error, "ConflictException")) throw error;
			const holder = await this.#holder();
			if (holder !== void 0 && holder !== this.#settings.canaryId && holder !== dead) throw taken(holder);
			if (!await this.renew(untilMs)) await this.begin(untilMs, dead);
		}
	}
	async renew(untilMs) {
		try {
			await this.#scheduler.send(new UpdateScheduleCommand(leaseSchedule(this.#settings, untilMs)));
			return true;
		} catch (error) {
			if (isNamed(error, "ResourceNotFoundException")) return false;
			throw error;
		}
	}
	async end() {
		try {
			await this.#scheduler.send(new DeleteScheduleCommand(this.#key));
		} catch (error) {
			if (!isNamed(error, "ResourceNotFoundException")) throw error;
		}
	}
	async #holder() {
		try {
			const { Description } = await this.#scheduler.send(new GetScheduleCommand(this.#key));
			return canaryOfLease(Description);
		} catch (error) {
			if (isNamed(error, "ResourceNotFoundException")) return void 0;
			throw error;
		}
	}
	get #key() {
		return {
			Name: leaseName(this.#settings.owner),
			GroupName: this.#settings.group
		};
	}
};
function taken(holder) {
	return new UserError("another run has just begun a canary on this rule.", {
		given: `canary ${holder}`,
		next: "Wait until it has ended, or take it back with `mode: abort`."
	});
}
function isNamed(error, name) {
	return error instanceof Error && error.name === name;
}

// actions/promote-canary/guards/health.ts
async function readTargetHealth(elb, arn, options = {}) {
	const command = new DescribeTargetHealthCommand({ TargetGroupArn: arn });
	const { TargetHealthDescriptions = [] } = await elb.send(command, options);
	return countHealth(TargetHealthDescriptions);
}
function countHealth(targets) {
	const sick = targets.filter(({ TargetHealth }) => TargetHealth?.State !== "healthy");
	return {
		healthy: targets.length - sick.length,
		total: targets.length,
		reasons: [...new Set(sick.map(({ TargetHealth }) => TargetHealth?.Reason ?? TargetHealth?.State ?? "of unknown state"))]
	};
}
function judgeHealth(canary, stable, minHealthyTargets) {
	const guard = "target health";
	if (stable.healthy === 0) return {
		guard,
		kind: "stable-down",
		explanation: `The stable group has ${describeHealth(stable)}.`
	};
	if (canary.healthy >= minHealthyTargets) return {
		guard,
		kind: "quiet"
	};
	return {
		guard,
		kind: "tripped",
		explanation: `The canary has ${describeHealth(canary)}; at least ${minHealthyTargets} must be healthy.`
	};
}
function describeHealth({ healthy, total, reasons }) {
	return `${healthy} of ${total} targets healthy${reasons.length === 0 ? "" : ` (${reasons.join(", ")})`}`;
}

// actions/promote-canary/traffic/alb/managers.ts
const MARKS = [
	{
		key: /^aws:cloudformation:stack-name$/,
		manager: (stack) => `CloudFormation stack ${stack}`
	},
	{
		key: /^(elbv2|ingress)\.k8s\.aws\/cluster$/,
		manager: (cluster) => `AWS Load Balancer Controller of ${cluster}`
	},
	{
		key: /^(services|ingress)\.k8s\.aws\/(stack|resource)$/,
		manager: (stack) => `Kubernetes ${stack}`
	},
	{
		key: /^pulumi:(stack|project)$/i,
		manager: (stack) => `Pulumi ${stack}`
	},
	{
		key: /^(managed-?_?by|provisioner|iac)$/i,
		manager: (tool) => tool
	},
	{
		key: /^terraform/i,
		manager: (value) => `Terraform ${value}`
	}
];
function managersOf(tags) {
	const managers = /* @__PURE__ */ new Set();
	for (const [key, value] of tags) {
		const mark = MARKS.find((candidate) => candidate.key.test(key));
		if (mark !== void 0) managers.add(mark.manager(value).trim());
	}
	return [...managers];
}

// actions/promote-canary/preflight.ts
function preflight(observed, minHealthyTargets) {
	const { stable, canary } = observed;
	return [
		same("VPC", stable, canary, ({ vpcId }) => vpcId),
		same("protocol", stable, canary, protocolOf),
		same("target type", stable, canary, ({ targetType }) => targetType),
		checkLoadBalancer(observed),
		checkTargets(canary, minHealthyTargets),
		checkStable(stable),
		...checkStickiness(observed),
		...checkSlowStart(canary),
		...checkManagers(observed)
	];
}
function same(name, stable, canary, of) {
	const [one, other] = [of(stable) ?? "none", of(canary) ?? "none"];
	return one === other ? {
		name: `same ${name}`,
		result: "passed",
		explanation: one
	} : {
		name: `same ${name}`,
		result: "failed",
		explanation: `${targetGroupName(stable.arn)} has ${one}, ${targetGroupName(canary.arn)} has ${other}.`
	};
}
function protocolOf({ protocol, protocolVersion }) {
	return `${protocol ?? "none"} ${protocolVersion ?? ""}`.trim();
}
function checkLoadBalancer({ owner, canary }) {
	const name = "load balancer";
	const own = loadBalancerArnOf(owner);
	const foreign = canary.loadBalancers.filter((arn) => arn !== own);
	return foreign.length === 0 ? {
		name,
		result: "passed",
		explanation: "The canary is free for this load balancer."
	} : {
		name,
		result: "failed",
		explanation: `The canary belongs to another load balancer: ${foreign.join(", ")}.`
	};
}
function checkTargets({ health }, minHealthyTargets) {
	const name = "targets of the canary";
	return health.total >= minHealthyTargets ? {
		name,
		result: "passed",
		explanation: `${health.total} registered`
	} : {
		name,
		result: "failed",
		explanation: `${health.total} registered, at least ${minHealthyTargets} must become healthy.`
	};
}
function checkStable({ health }) {
	const name = "targets of the stable group";
	return health.healthy > 0 ? {
		name,
		result: "passed",
		explanation: describeHealth(health)
	} : {
		name,
		result: "failed",
		explanation: `${describeHealth(health)}: there would be nothing to compare with, and nothing to go back to.`
	};
}
function checkStickiness({ stable, canary, original }) {
	const name = "stickiness";
	const targets = [stable, canary].filter(({ targetStickiness }) => targetStickiness);
	const group = original.find(({ Type }) => Type === "forward")?.ForwardConfig?.TargetGroupStickinessConfig;
	if (targets.length === 0 && !group?.Enabled) return [];
	return [{
		name,
		result: "warning",
		explanation: `Users stay where they were first sent (${targets.length === 0 ? `for ${group?.DurationSeconds ?? "?"} s` : "by their targets"}), so the weights move new users only. A roll-back takes the canary out of the rule, so that nobody is left on it; a promotion takes the stable group out.`
	}];
}
function checkSlowStart({ slowStartSeconds }) {
	if (slowStartSeconds === 0) return [];
	return [{
		name: "slow start",
		result: "passed",
		explanation: `New targets get their share within ${slowStartSeconds} s; the minutes until then are not judged.`
	}];
}
function checkManagers({ tags }) {
	const managers = managersOf(tags);
	if (managers.length === 0) return [];
	return [{
		name: "managed elsewhere",
		result: "warning",
		explanation: `The rule is managed by ${managers.join(" and ")}: an update there during the canary sets the weights back. Let it ignore the actions of this rule.`
	}];
}

// actions/promote-canary/traffic/alb/forward.ts
function readForward(actions, where) {
	const action = actions.find(isForward);
	if (action === void 0) throw new UserError("no action here forwards to target groups, so there is no traffic to shift.", {
		where,
		given: actions.map(({ Type }) => Type ?? "unknown").join(", ") || "no action at all",
		allowed: "actions that end with a forward",
		next: "Name the rule or listener that sends the traffic to the stable target group."
	});
	const config = action.ForwardConfig;
	const single = action.TargetGroupArn === void 0 ? [] : [{ TargetGroupArn: action.TargetGroupArn }];
	const tuples = config?.TargetGroups?.length ? config.TargetGroups : single;
	const sticky = config?.TargetGroupStickinessConfig;
	return {
		targets: tuples.map((tuple) => readTarget(tuple, where)),
		stickiness: sticky?.Enabled ? {
			enabled: true,
			durationSeconds: sticky.DurationSeconds ?? 0
		} : { enabled: false }
	};
}
function withForward(actions, forward) {
	return withKeptSecrets(actions).map((action) => {
		if (!isForward(action)) return action;
		const { TargetGroupArn: _, ...rest } = action;
		return {
			...rest,
			ForwardConfig: forwardConfigOf(forward)
		};
	});
}
function withKeptSecrets(actions) {
	return actions.map((action) => {
		const oidc = action.AuthenticateOidcConfig;
		if (oidc === void 0 || oidc.ClientSecret !== void 0) return action;
		return {
			...action,
			AuthenticateOidcConfig: {
				...oidc,
				UseExistingClientSecret: true
			}
		};
	});
}
function isForward(action) {
	return action.Type === "forward";
}
function readTarget({ TargetGroupArn = "", Weight = 1 }, where) {
	if (!isTargetGroupArn(TargetGroupArn)) throw new Error(`${where} forwards to \`${TargetGroupArn}\`.`);
	return {
		arn: TargetGroupArn,
		weight: Weight
	};
}
function forwardConfigOf({ targets, stickiness }) {
	return {
		TargetGroups: targets.map(({ arn, weight }) => ({
			TargetGroupArn: arn,
			Weight: weight
		})),
		TargetGroupStickinessConfig: stickiness.enabled ? {
			Enabled: true,
			DurationSeconds: stickiness.durationSeconds
		} : { Enabled: false }
	};
}

// actions/promote-canary/traffic/alb/same-actions.ts
function sameActions(one, other) {
	return canonicalActions(one) === canonicalActions(other);
}
function canonicalActions(actions) {
	const ordered = actions.map((action, index) => ({
		action,
		order: action.Order ?? index + 1
	})).sort((a, b) => a.order - b.order);
	return JSON.stringify(ordered.map(({ action }) => canonicalAction(action)));
}
function canonicalAction(action) {
	if (action.Type !== "forward") {
		const { Order: _, AuthenticateOidcConfig: oidc, ...rest } = action;
		if (oidc === void 0) return sorted(rest);
		const { ClientSecret: _secret, UseExistingClientSecret: _kept, ...config } = oidc;
		return sorted({
			...rest,
			AuthenticateOidcConfig: config
		});
	}
	const { targets, stickiness } = readForward([action], "the rule");
	return {
		forward: [...targets].sort((a, b) => a.arn < b.arn ? -1 : 1).map(({ arn, weight }) => [arn, weight]),
		stickiness: stickiness.enabled ? stickiness.durationSeconds : "off"
	};
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)]));
}

// actions/promote-canary/traffic/alb/weights.ts
const MAX_RELATIVE_ERROR = .1;
function chooseScale(pairWeight, others, percents) {
	const candidates = others.some((weight) => weight > 0) ? scaledCandidates(pairWeight, others) : [100, 1e3].map((pairTotal) => ({
		pairTotal,
		factor: 1
	}));
	let best;
	for (const scale of candidates) {
		const worst = worstError(scale, percents);
		if (best === void 0 || worst.error < best.error) best = {
			scale,
			...worst
		};
		if (best.error === 0) break;
	}
	if (best === void 0 || best.error > MAX_RELATIVE_ERROR) throw new UserError("this percentage cannot be written in weights from 0 to 999.", {
		where: "input steps",
		given: `${best?.percent ?? 0}% of a pair with weight ${pairWeight} beside others with ${others.join(", ") || "none"}`,
		allowed: "at least 0.1%, and more where other target groups need the room"
	});
	return best.scale;
}
function pairWeights({ pairTotal }, canaryPercent) {
	const exact = pairTotal * canaryPercent / 100;
	const canary = Math.min(pairTotal - 1, Math.max(1, Math.round(exact)));
	return {
		stable: pairTotal - canary,
		canary
	};
}
function scaledCandidates(pairWeight, others) {
	const most = Math.floor(999 / Math.max(pairWeight, ...others));
	return Array.from({ length: most }, (_, index) => ({
		pairTotal: pairWeight * (index + 1),
		factor: index + 1
	})).filter(({ pairTotal }) => pairTotal >= 2);
}
function worstError(scale, percents) {
	let worst = {
		error: 0,
		percent: 0
	};
	for (const percent of percents) {
		const { canary } = pairWeights(scale, percent);
		const error = Math.abs(100 * canary / scale.pairTotal / percent - 1);
		if (error > worst.error + 1e-12) worst = {
			error,
			percent
		};
	}
	return worst;
}

// actions/promote-canary/traffic/alb/layouts.ts
const SHORTEST_STICKINESS = {
	enabled: true,
	durationSeconds: 1
};
function planLayouts({ original, pair, percents, ...settings }) {
	const forward = readForward(original, "the rule");
	const sticky = forward.stickiness.enabled || settings.targetStickiness;
	const during = forward.stickiness.enabled || !settings.targetStickiness ? forward.stickiness : SHORTEST_STICKINESS;
	const atFull = settings.targetStickiness ? during : { enabled: false };
	const pairWeight = forward.targets.find(({ arn }) => arn === pair.stable)?.weight ?? 0;
	const others = forward.targets.filter(({ arn }) => arn !== pair.stable && arn !== pair.canary);
	const scale = chooseScale(pairWeight, others.map(({ weight }) => weight), percents.filter((percent) => percent < 100));
	const layout = (stable, canary, stickiness, factor = 1) => withForward(original, {
		targets: withPair(forward.targets, pair, {
			stable,
			canary
		}, factor),
		stickiness
	});
	const without = (arn, of, stickiness) => {
		const { targets } = readForward(of, "the rule");
		return withForward(of, {
			targets: targets.filter((target) => target.arn !== arn),
			stickiness
		});
	};
	const shifted = /* @__PURE__ */ new Map();
	for (const percent of percents) if (percent === 100) shifted.set(100, layout(0, pairWeight, atFull));
	else {
		const { stable, canary } = pairWeights(scale, percent);
		shifted.set(percent, layout(stable, canary, during, scale.factor));
	}
	const full = layout(0, pairWeight, forward.stickiness);
	const canaryWasListed = forward.targets.some(({ arn }) => arn === pair.canary);
	return {
		original,
		restored: sticky && canaryWasListed ? without(pair.canary, original, forward.stickiness) : withKeptSecrets(original),
		listed: layout(pairWeight, 0, during),
		shifted,
		promoted: sticky || settings.stableFate === "remove-from-rule" ? without(pair.stable, full, forward.stickiness) : full,
		sticky
	};
}
function recogniseLayout(layouts, actions) {
	if (sameActions(actions, layouts.original) || sameActions(actions, layouts.restored)) return { kind: "original" };
	if (sameActions(actions, layouts.listed)) return { kind: "listed" };
	for (const [percent, shifted] of layouts.shifted) if (sameActions(actions, shifted)) return {
		kind: "shifted",
		percent
	};
	return sameActions(actions, layouts.promoted) ? { kind: "promoted" } : void 0;
}
function withPair(targets, pair, weights, factor) {
	const changed = targets.map(({ arn, weight }) => {
		if (arn === pair.stable) return {
			arn,
			weight: weights.stable
		};
		if (arn === pair.canary) return {
			arn,
			weight: weights.canary
		};
		return {
			arn,
			weight: weight * factor
		};
	});
	return targets.some(({ arn }) => arn === pair.canary) ? changed : [...changed, {
		arn: pair.canary,
		weight: weights.canary
	}];
}

// actions/promote-canary/plan.ts
function planCanary(observed, inputs) {
	const { owner, original, stable, canary, record, tags } = observed;
	const steps = record?.steps ?? inputs.steps;
	const slowStartMs = canary.slowStartSeconds * 1e3;
	const plan = {
		owner,
		pair: {
			stable: stable.arn,
			canary: canary.arn
		},
		original,
		steps,
		stableFate: inputs.stableFate,
		targetStickiness: stable.targetStickiness || canary.targetStickiness
	};
	const layouts = planLayouts(layoutSettingsOf(plan));
	return {
		...plan,
		warmUpMinutes: 1 + Math.ceil(Math.max(inputs.warmUpMs, slowStartMs) / 6e4),
		managers: managersOf(tags),
		checks: preflight(observed, inputs.minHealthyTargets),
		forms: [{
			percent: 0,
			actions: layouts.listed
		}, ...[...layouts.shifted].map(([percent, actions]) => ({
			percent,
			actions
		}))]
	};
}
function layoutSettingsOf(plan) {
	return {
		...plan,
		percents: plan.steps.map(({ percent }) => percent)
	};
}

// actions/promote-canary/traffic/alb/tags.ts
async function readTags(elb, arn, options = {}) {
	const { TagDescriptions = [] } = await elb.send(new DescribeTagsCommand({ ResourceArns: [arn] }), options);
	return new Map((TagDescriptions[0]?.Tags ?? []).map(({ Key = "", Value = "" }) => [Key, Value]));
}
async function writeTags(elb, arn, tags) {
	const Tags = [...tags].map(([Key, Value]) => ({
		Key,
		Value
	}));
	await elb.send(new AddTagsCommand({
		ResourceArns: [arn],
		Tags
	}));
}
async function removeTags(elb, arn, keys) {
	await elb.send(new RemoveTagsCommand({
		ResourceArns: [arn],
		TagKeys: [...keys]
	}));
}

// actions/promote-canary/record/state-text.ts
const HOLD_CAUSES = [
	"approval",
	"hand-over",
	"inconclusive"
];
function encodeState(state) {
	switch (state.phase) {
		case "ready":
		case "promoted": return state.phase;
		case "shifting": return `shifting ${state.step}`;
		case "watching": return encodeWatching(state);
		case "held": return `held ${state.cause} ${base36(state.heldAt)} ${encodeWatching(state.watching)}`;
	}
}
function decodeState(text) {
	const [phase, ...words] = text.split(" ");
	if (phase === "ready" || phase === "promoted") return { phase };
	if (phase === "shifting") return {
		phase,
		step: Number(words[0])
	};
	if (phase === "watching") return decodeWatching(words);
	const cause = HOLD_CAUSES.find((known) => known === words[0]);
	if (phase !== "held" || cause === void 0) return void 0;
	return {
		phase,
		cause,
		heldAt: fromBase36(words[1]),
		watching: decodeWatching(words.slice(3))
	};
}
function encodeWatching({ step, since, pausedMs, judgedAt, approved }) {
	return `watching ${step} ${base36(since)} ${pausedMs} ${base36(judgedAt)} ${approved}`;
}
function decodeWatching([step, since, pausedMs, judgedAt, approved]) {
	return {
		phase: "watching",
		step: Number(step),
		since: fromBase36(since),
		pausedMs: Number(pausedMs),
		judgedAt: fromBase36(judgedAt),
		approved: approved === "approval" || approved === "inconclusive" ? approved : "nothing"
	};
}
function base36(epochMs) {
	return Math.round(epochMs).toString(36);
}
function fromBase36(text) {
	return Number.parseInt(text ?? "", 36);
}

// actions/promote-canary/record/record-tags.ts
const PREFIX = "ai-ops:canary:";
const STANDBY_TAG = "ai-ops:standby-target-group";
const FIELDS = [
	"id",
	"owner",
	"stable",
	"canary",
	"original",
	"steps",
	"times",
	"state",
	"changes"
];
const RECORD_TAGS = FIELDS.map((field) => PREFIX + field);
function toTags(record) {
	const values = {
		id: record.id,
		owner: record.owner.slice(0, 256),
		stable: record.pair.stable,
		canary: record.pair.canary,
		original: record.original,
		steps: formatSteps(record.steps).map(encodeStep).join("  "),
		times: [
			record.startedAt,
			record.deadlineAt,
			record.aliveUntil
		].map(iso$2).join(" "),
		state: encodeState(record.state),
		changes: record.changes.map(({ at, percent }) => `${percent}@${at.toString(36)}`).join(" ")
	};
	return new Map(FIELDS.map((field) => [PREFIX + field, values[field]]));
}
function fromTags(tags) {
	const text = (field) => tags.get(PREFIX + field) ?? "";
	const [stable, canary] = [text("stable"), text("canary")];
	if (text("id") === "" || !isTargetGroupArn(stable) || !isTargetGroupArn(canary)) return void 0;
	const [startedAt = 0, deadlineAt = 0, aliveUntil = 0] = text("times").split(" ").map((time) => Date.parse(time));
	const state = decodeState(text("state"));
	if (state === void 0) return void 0;
	return {
		id: text("id"),
		owner: text("owner"),
		pair: {
			stable,
			canary
		},
		original: text("original"),
		steps: parseSteps(text("steps").split("  ").map(decodeStep), {
			minDwellMs: 0,
			maxDwellMs: 0
		}),
		startedAt,
		deadlineAt,
		aliveUntil,
		state,
		changes: text("changes").split(" ").filter(Boolean).map(decodeChange)
	};
}
function standbyOf(tags) {
	const arn = tags.get("ai-ops:standby-target-group") ?? "";
	return isTargetGroupArn(arn) ? arn : void 0;
}
function encodeStep(step) {
	return step.replace("%", "");
}
function decodeStep(text) {
	return text.replace(/^\S+/, (percent) => `${percent}%`);
}
function decodeChange(text) {
	const [percent, at] = text.split("@");
	return {
		percent: Number(percent),
		at: Number.parseInt(at ?? "", 36)
	};
}
function iso$2(epochMs) {
	return new Date(epochMs).toISOString();
}

// actions/promote-canary/record/ledger.ts
var Ledger = class {
	#elb;
	#arn;
	constructor(elb, arn) {
		this.#elb = elb;
		this.#arn = arn;
	}
	async read(signal) {
		const options = signal === void 0 ? {} : { abortSignal: signal };
		return fromTags(await readTags(this.#elb, this.#arn, options));
	}
	async write(record) {
		await writeTags(this.#elb, this.#arn, toTags(record));
	}
	async clear() {
		await removeTags(this.#elb, this.#arn, RECORD_TAGS);
	}
	async standBy(group) {
		await writeTags(this.#elb, this.#arn, /* @__PURE__ */ new Map([[STANDBY_TAG, group]]));
	}
};

// actions/promote-canary/traffic/alb/roles.ts
function findRoles(targets, hints, where) {
	const stable = hints.stable ?? findStable(targets, hints.canary, where);
	const canary = hints.canary ?? findCanary(targets, stable, hints.standby, where);
	if (stable === canary) throw new UserError("the stable and the canary target group are the same.", {
		where,
		given: targetGroupName(stable),
		next: "Register the new version with a target group of its own and name that one."
	});
	const weight = targets.find(({ arn }) => arn === stable)?.weight;
	if (weight === void 0 || weight === 0) throw new UserError("the stable target group gets no traffic here.", {
		where,
		given: `${targetGroupName(stable)} beside ${describeTargets(targets)}`,
		allowed: "a stable target group with a weight above 0"
	});
	if (targets.some((target) => target.arn === canary && target.weight > 0)) throw new UserError("the canary already gets traffic here, and no canary of ai-ops is under way.", {
		where,
		given: describeTargets(targets),
		allowed: "a canary target group with weight 0, or one that is not in the rule yet",
		next: "Set its weight to 0 first."
	});
	return {
		stable,
		canary
	};
}
function findStable(targets, canary, where) {
	const serving = targets.filter(({ arn, weight }) => weight > 0 && arn !== canary);
	const [only] = serving;
	if (only !== void 0 && serving.length === 1) return only.arn;
	throw new UserError("the weights do not say which target group is stable.", {
		where,
		given: describeTargets(targets),
		allowed: "one target group with a weight above 0 besides the canary",
		next: "Name it in `stable-target-group`."
	});
}
function findCanary(targets, stable, standby, where) {
	const idle = targets.filter(({ arn, weight }) => weight === 0 && arn !== stable);
	const [only] = idle;
	if (only !== void 0 && idle.length === 1) return only.arn;
	if (only === void 0 && standby !== void 0 && standby !== stable) return standby;
	throw new UserError("the weights do not say which target group is the canary.", {
		where,
		given: describeTargets(targets),
		allowed: "one target group with weight 0 besides the stable one",
		next: "Name it in `canary-target-group`."
	});
}
function describeTargets(targets) {
	return targets.map(({ arn, weight }) => `${targetGroupName(arn)}=${weight}`).join(", ");
}

// actions/promote-canary/traffic/alb/rule.ts
async function resolveOwner(elb, owner) {
	if (owner.kind === "listener") return owner;
	const { Rules = [] } = await elb.send(new DescribeRulesCommand({ RuleArns: [owner.arn] }));
	return Rules[0]?.IsDefault ? {
		kind: "listener",
		arn: listenerArnOf(owner)
	} : owner;
}
async function readActions(elb, owner, options = {}) {
	if (owner.kind === "rule") {
		const { Rules } = await elb.send(new DescribeRulesCommand({ RuleArns: [owner.arn] }), options);
		return Rules?.[0]?.Actions ?? missing(owner);
	}
	const { Listeners } = await elb.send(new DescribeListenersCommand({ ListenerArns: [owner.arn] }), options);
	return Listeners?.[0]?.DefaultActions ?? missing(owner);
}
async function writeActions(elb, owner, actions) {
	if (owner.kind === "rule") await elb.send(new ModifyRuleCommand({
		RuleArn: owner.arn,
		Actions: [...actions]
	}));
	else await elb.send(new ModifyListenerCommand({
		ListenerArn: owner.arn,
		DefaultActions: [...actions]
	}));
}
function missing({ kind, arn }) {
	throw new UserError(`this ${kind} does not exist, or has no action.`, { where: arn });
}

// actions/promote-canary/traffic/alb/alb-traffic.ts
var AlbTraffic = class {
	resource;
	sticky;
	#settings;
	#written;
	constructor(settings) {
		this.#settings = settings;
		this.resource = settings.owner.arn;
		this.sticky = settings.layouts.sticky;
		this.#written = settings.layouts.original;
	}
	async read(signal) {
		return this.#readWith(this.#settings.elb, signal);
	}
	async glance(signal) {
		return this.#readWith(this.#settings.promptElb, signal);
	}
	async shift(percent) {
		const { layouts, elb, owner } = this.#settings;
		const actions = percent === 0 ? layouts.listed : layouts.shifted.get(percent);
		if (actions === void 0) throw new RangeError(`${percent} % is not in the plan.`);
		this.#written = actions;
		await writeActions(elb, owner, actions);
	}
	async restore() {
		const { layouts, promptElb, owner } = this.#settings;
		this.#written = layouts.restored;
		await writeActions(promptElb, owner, layouts.restored);
	}
	async settle() {
		const { layouts, elb, owner } = this.#settings;
		this.#written = layouts.promoted;
		await writeActions(elb, owner, layouts.promoted);
	}
	async #readWith(elb, signal) {
		try {
			const actions = await readActions(elb, this.#settings.owner, signal === void 0 ? {} : { abortSignal: signal });
			return this.#routingOf(actions);
		} catch (error) {
			if (error instanceof Error && /^(Rule|Listener)NotFound/.test(error.name)) return {
				...this.#foreign(),
				found: "it was deleted"
			};
			return {
				kind: "unreadable",
				reason: `The rule cannot be read: ${messageOf(error)}`
			};
		}
	}
	#routingOf(actions) {
		const layout = recogniseLayout(this.#settings.layouts, actions);
		switch (layout?.kind) {
			case "original": return {
				kind: "ours",
				percent: 0,
				listed: false
			};
			case "listed": return {
				kind: "ours",
				percent: 0,
				listed: true
			};
			case "shifted": return {
				kind: "ours",
				percent: layout.percent,
				listed: true
			};
			case "promoted": return {
				kind: "ours",
				percent: 100,
				listed: true
			};
			default: return {
				...this.#foreign(),
				found: describe$1(actions)
			};
		}
	}
	#foreign() {
		const { suspects } = this.#settings;
		return {
			kind: "foreign",
			expected: describe$1(this.#written),
			suspects
		};
	}
};
function describe$1(actions) {
	const others = actions.filter(({ Type }) => Type !== "forward").map(({ Type }) => Type ?? "unknown");
	if (others.length === actions.length) return others.join(" + ") || "no action";
	const { targets, stickiness } = readForward(actions, "the rule");
	const sticky = stickiness.enabled ? ` (sticky for ${stickiness.durationSeconds} s)` : "";
	return [...others, `${describeTargets(targets)}${sticky}`].join(" + ");
}

// actions/promote-canary/traffic/alb/original.ts
function encodeOriginal(original) {
	const action = original.find(({ Type }) => Type === "forward");
	const config = action?.ForwardConfig;
	const sticky = config?.TargetGroupStickinessConfig;
	const groups = config?.TargetGroups?.map(({ TargetGroupArn = "", Weight }) => `${nameOf(TargetGroupArn)}=${Weight ?? "-"}`);
	return [
		`short=${action?.TargetGroupArn === void 0 ? "-" : nameOf(action.TargetGroupArn)}`,
		`sticky=${sticky === void 0 ? "-" : `${sticky.Enabled ?? "-"}/${sticky.DurationSeconds ?? "-"}`}`,
		...groups ?? []
	].join(" ");
}
function decodeOriginal(encoded, current, known) {
	const listed = current.flatMap(({ ForwardConfig }) => ForwardConfig?.TargetGroups ?? []);
	const arns = [...known, ...listed.map(({ TargetGroupArn = "" }) => TargetGroupArn)];
	const arnOf = (name) => {
		const arn = arns.find((candidate) => nameOf(candidate) === name);
		if (arn === void 0) throw new Error(`The rule no longer names the target group ${name}.`);
		return arn;
	};
	const [short = "", sticky = "", ...groups] = encoded.split(" ").map((part) => part.split("="));
	const tuples = groups.map(([name = "", weight = "-"]) => ({
		TargetGroupArn: arnOf(name),
		...weight === "-" ? {} : { Weight: Number(weight) }
	}));
	const stickiness = decodeStickiness(sticky[1] ?? "-");
	return current.map((action) => {
		if (action.Type !== "forward") return action;
		const { TargetGroupArn: _, ForwardConfig: __, ...rest } = action;
		return {
			...rest,
			...short[1] === "-" || short[1] === void 0 ? {} : { TargetGroupArn: arnOf(short[1]) },
			...tuples.length === 0 && stickiness === void 0 ? {} : { ForwardConfig: {
				...tuples.length === 0 ? {} : { TargetGroups: tuples },
				...stickiness === void 0 ? {} : { TargetGroupStickinessConfig: stickiness }
			} }
		};
	});
}
function decodeStickiness(text) {
	if (text === "-") return void 0;
	const [enabled, seconds] = text.split("/");
	return {
		...enabled === "-" ? {} : { Enabled: enabled === "true" },
		...seconds === "-" || seconds === void 0 ? {} : { DurationSeconds: Number(seconds) }
	};
}
function nameOf(arn) {
	return isTargetGroupArn(arn) ? targetGroupName(arn) : arn;
}

// actions/promote-canary/traffic/alb/prompt-client.ts
const ATTEMPTS = 4;
const DELAY_MS = 100;
const TIMEOUT_MS = 1500;
var PromptElbClient = class extends ElasticLoadBalancingV2Client {
	constructor(settings) {
		super({
			...settings,
			retryStrategy: new ConfiguredRetryStrategy(ATTEMPTS, DELAY_MS),
			requestHandler: {
				connectionTimeout: TIMEOUT_MS,
				requestTimeout: TIMEOUT_MS
			}
		});
	}
};

// actions/promote-canary/canary.ts
function openCanary(id, plan, inputs, world) {
	const region = regionOf(plan.owner.arn);
	const elb = world.aws.client(ElasticLoadBalancingV2Client, region);
	const layouts = planLayouts(layoutSettingsOf(plan));
	const { role, group } = inputs.lease;
	const lease = role === void 0 ? NO_LEASE : new ScheduledLease(world.aws.client(SchedulerClient, region), {
		owner: plan.owner,
		restored: layouts.restored,
		roleArn: role,
		group,
		canaryId: id
	});
	return {
		id,
		runner: runnerOf(world),
		plan,
		original: encodeOriginal(plan.original),
		inputs,
		world,
		elb,
		cloudWatch: world.aws.client(CloudWatchClient, region),
		traffic: new AlbTraffic({
			elb,
			promptElb: world.aws.client(PromptElbClient, region),
			owner: plan.owner,
			layouts,
			suspects: plan.managers
		}),
		ledger: new Ledger(elb, plan.owner.arn),
		lease,
		loadBalancer: loadBalancerDimension(plan.owner)
	};
}
function newCanaryId(world) {
	return `${world.clock.now().toISOString().replace(/[-:]|\.\d+/g, "")}-${Math.floor(world.random() * 16777216).toString(16).padStart(6, "0")}`;
}
function runnerOf({ runner }) {
	return runner.runUrl === void 0 ? "outside-a-workflow" : `${runner.runUrl}/attempts/${runner.runAttempt}`;
}

// actions/promote-canary/keep-alive.ts
const RENEW_BELOW = .7;
async function keepAlive(canary, session) {
	const { world, inputs, lease } = canary;
	const nowMs = world.clock.now().getTime();
	if (session.aliveUntil - nowMs > RENEW_BELOW * inputs.lease.durationMs) return true;
	const until = nowMs + inputs.lease.durationMs;
	try {
		if (!await lease.renew(until)) return false;
		session.aliveUntil = until;
		await recordSession(canary, session);
	} catch (error) {
		world.log.warning(`The lease could not be renewed; it ends ${iso$1(session.aliveUntil)}: ${messageOf(error)}`);
	}
	return true;
}
async function recordSession(canary, session) {
	const state = recordable(session);
	if (state !== void 0) await canary.ledger.write(recordOf(canary, session, state));
}
function recordOf(canary, session, state) {
	return {
		id: canary.id,
		owner: canary.runner,
		pair: canary.plan.pair,
		original: canary.original,
		steps: canary.plan.steps,
		startedAt: session.startedAt,
		deadlineAt: session.deadlineAt,
		aliveUntil: session.aliveUntil,
		state,
		changes: session.changes
	};
}
function recordable({ state }) {
	return state.phase === "rolling-back" || state.phase === "ended" ? void 0 : state;
}
function iso$1(epochMs) {
	return new Date(epochMs).toISOString();
}

// actions/promote-canary/machine/observed.ts
function blindness({ routing, guards, judgement }) {
	if (routing.kind === "unreadable") return routing.reason;
	const guard = guards.find(({ kind }) => kind === "unreadable");
	if (guard?.kind === "unreadable") return `${guard.guard}: ${guard.explanation}`;
	return judgement.kind === "unreadable" ? judgement.explanation : void 0;
}
function outage({ guards, judgement }) {
	const down = guards.find(({ kind }) => kind === "stable-down");
	if (down?.kind === "stable-down") return `${down.guard}: ${down.explanation}`;
	return judgement.kind === "outage" ? judgement.explanation : void 0;
}
function harm({ guards, judgement }) {
	const tripped = guards.find(({ kind }) => kind === "tripped");
	if (tripped?.kind === "tripped") return {
		cause: "guard",
		explanation: `${tripped.guard}: ${tripped.explanation}`
	};
	return judgement.kind === "regression" ? {
		cause: "regression",
		explanation: judgement.explanation
	} : void 0;
}

// actions/promote-canary/machine/transition.ts
function wait(state, why) {
	return {
		state,
		command: {
			do: "wait",
			why
		}
	};
}
function shiftTo(step, settings, why, blindSince) {
	const percent = settings.steps[step]?.percent;
	if (percent === void 0) throw new RangeError(`The plan has no step ${step}.`);
	return {
		state: {
			phase: "shifting",
			step,
			blindSince
		},
		command: {
			do: "shift",
			percent,
			why
		}
	};
}
function rollBack(cause, explanation) {
	return {
		state: {
			phase: "rolling-back",
			cause,
			explanation
		},
		command: {
			do: "roll-back",
			why: explanation
		}
	};
}
function hold(watching, cause, explanation, nowMs) {
	return {
		state: {
			phase: "held",
			cause,
			heldAt: nowMs,
			watching
		},
		command: {
			do: "finish",
			ending: {
				kind: "held",
				cause,
				step: watching.step,
				explanation
			}
		}
	};
}
function finish$1(ending) {
	return {
		state: {
			phase: "ended",
			ending
		},
		command: {
			do: "finish",
			ending
		}
	};
}
function percentOf(state, { steps }) {
	switch (state.phase) {
		case "shifting":
		case "watching": return steps[state.step]?.percent ?? 0;
		case "held": return steps[state.watching.step]?.percent ?? 0;
		default: return 0;
	}
}

// actions/promote-canary/machine/inconclusive.ts
function endInconclusive(situation, explanation) {
	const { state, observation, settings, nowMs } = situation;
	if (state.phase === "watching" && settings.onInconclusive === "hold" && state.approved !== "inconclusive") return hold(state, "inconclusive", explanation, nowMs);
	if (settings.onInconclusive === "promote" && mayPromote(situation)) return shiftTo(settings.steps.length - 1, settings, `${explanation} It is promoted, since \`on-inconclusive\` says so.`);
	const seen = `It served ${observation.canaryRequests} requests.`;
	return rollBack("inconclusive", `${explanation} ${seen}`);
}
function mayPromote({ state, observation, settings }) {
	return state.phase === "watching" && percentOf(state, settings) < 100 && observation.canaryRequests >= settings.minRequests && observation.split.kind !== "off" && blindness(observation) === void 0 && outage(observation) === void 0;
}

// actions/promote-canary/machine/leave-step.ts
function leaveStep(situation) {
	const { state, observation, settings, nowMs } = situation;
	const { step, following } = stepsAt(situation);
	const dwellMs = nowMs - state.since - state.pausedMs;
	const seen = {
		...state,
		judgedAt: nowMs,
		blindSince: void 0
	};
	if (dwellMs < step.minDwellMs) return wait(seen, observation.judgement.explanation);
	const { judgement, split } = observation;
	const served = observation.canaryRequestsInStep >= settings.minRequests && split.kind !== "off";
	const last = following.percent === 100;
	const over = dwellMs >= step.maxDwellMs;
	const shown = judgement.kind === "proven" || judgement.kind === "no-regression" && !last || state.approved === "inconclusive" || over && !last;
	if (served && shown) return step.hold && state.approved === "nothing" ? hold(seen, "approval", `Holds at ${step.percent} % for approval. ${judgement.explanation}`, nowMs) : shiftTo(state.step + 1, settings, judgement.explanation);
	const why = served ? judgement.explanation : explainTooFew(situation);
	return over ? endInconclusive({
		...situation,
		state: seen
	}, `The time at ${step.percent} % is over. ${why}`) : wait(seen, why);
}
function leaveBake(situation) {
	const { state, observation, settings, nowMs } = situation;
	const { step } = stepsAt(situation);
	const dwellMs = nowMs - state.since - state.pausedMs;
	const seen = {
		...state,
		judgedAt: nowMs,
		blindSince: void 0
	};
	if (dwellMs < step.minDwellMs) return wait(seen, "The canary serves everything and bakes.");
	const { canaryRequestsInStep, split } = observation;
	if (canaryRequestsInStep >= settings.minRequests && split.kind !== "off") return finish$1({
		kind: "promoted",
		explanation: `The canary serves everything, ${canaryRequestsInStep} requests since it does, and nothing speaks against it.`
	});
	const why = explainTooFew(situation);
	return dwellMs >= step.maxDwellMs ? endInconclusive({
		...situation,
		state: seen
	}, `The bake is over. ${why}`) : wait(seen, why);
}
function stepsAt({ state, settings }) {
	const step = settings.steps[state.step];
	const following = settings.steps[state.step + 1] ?? step;
	if (step === void 0 || following === void 0) throw new RangeError(`The plan has no step ${state.step}.`);
	return {
		step,
		following
	};
}
function explainTooFew({ observation: { split, canaryRequestsInStep }, settings }) {
	return split.kind === "off" ? split.explanation : `The canary served ${canaryRequestsInStep} of at least ${settings.minRequests} requests in this step.`;
}

// actions/promote-canary/machine/next.ts
function next(state, observation, settings, nowMs) {
	const situation = {
		state,
		observation,
		settings,
		nowMs
	};
	for (const rule of RULES) {
		const transition = rule(situation);
		if (transition !== void 0) return transition;
	}
	throw new Error(`No rule applies in ${state.phase}.`);
}
const RULES = [
	stayEnded,
	leaveForeignRulesAlone,
	finishRollBack,
	stopOnDemand,
	noticeUnexpectedSplit,
	goOnWhenAllowed,
	rollBackOnHarm,
	rollBackWhenBlindForLong,
	endAtDeadline,
	handOver,
	waitWhileBlind,
	freezeInOutage,
	begin$1,
	readBack,
	moveOn
];
function stayEnded({ state }) {
	return state.phase === "ended" ? finish$1(state.ending) : void 0;
}
function leaveForeignRulesAlone({ observation: { routing } }) {
	if (routing.kind !== "foreign") return void 0;
	const suspects = routing.suspects.length === 0 ? "" : ` It is managed by ${routing.suspects.join(" and ")}.`;
	return finish$1({
		kind: "drifted",
		explanation: `Somebody else changed the rule: ${routing.found} instead of ${routing.expected}.${suspects} Nothing was overwritten.`
	});
}
function finishRollBack({ state, observation: { routing } }) {
	if (state.phase !== "rolling-back") return void 0;
	const { cause, explanation } = state;
	return routing.kind === "ours" && routing.percent === 0 && !routing.listed ? finish$1({
		kind: "rolled-back",
		cause,
		explanation
	}) : rollBack(cause, explanation);
}
function stopOnDemand({ observation: { demand } }) {
	return demand.kind === "stop" ? rollBack("stopped", demand.explanation) : void 0;
}
function noticeUnexpectedSplit({ state, observation: { routing }, settings }) {
	if (routing.kind !== "ours") return void 0;
	const expected = [percentOf(state, settings)];
	if (state.phase === "shifting") expected.push(settings.steps[state.step - 1]?.percent ?? 0);
	if (expected.includes(routing.percent)) return void 0;
	const stands = `The rule stands at ${routing.percent} % instead of ${expected.join(" or ")} %`;
	return routing.percent === 0 ? rollBack("taken-back", `${stands}: the lease ran out, or somebody took the canary back.`) : finish$1({
		kind: "drifted",
		explanation: `${stands}: another run moves the same canary.`
	});
}
function goOnWhenAllowed({ state, observation: { demand }, nowMs }) {
	if (state.phase !== "held") return void 0;
	const { watching, cause, heldAt } = state;
	if (demand.kind !== "go-on") return hold(watching, cause, "The canary holds until it is resumed.", heldAt);
	const approved = cause === "hand-over" ? watching.approved : cause;
	const pausedMs = watching.pausedMs + nowMs - heldAt;
	return wait({
		...watching,
		approved,
		pausedMs,
		judgedAt: nowMs,
		blindSince: void 0
	}, "The canary goes on.");
}
function rollBackOnHarm({ observation }) {
	if (outage(observation) !== void 0) return void 0;
	const found = harm(observation);
	return found === void 0 ? void 0 : rollBack(found.cause, found.explanation);
}
function rollBackWhenBlindForLong({ state, observation, settings, nowMs }) {
	const reason = blindness(observation);
	if (reason === void 0 || !("blindSince" in state) || state.blindSince === void 0) return void 0;
	return nowMs - state.blindSince >= settings.blindMs ? rollBack("blind", `For too long not everything could be seen. ${reason}`) : void 0;
}
function endAtDeadline(situation) {
	const { state, observation, settings, nowMs } = situation;
	const bakeMs = percentOf(state, settings) === 100 ? settings.steps.at(-1)?.maxDwellMs ?? 0 : 0;
	if (nowMs < settings.deadlineAt + bakeMs) return void 0;
	const why = outage(observation) ?? blindness(observation) ?? observation.judgement.explanation;
	return endInconclusive(situation, `The deadline of the canary has come. ${why}`);
}
function handOver({ state, observation: { demand }, nowMs }) {
	if (demand.kind !== "hand-over") return void 0;
	return state.phase === "watching" ? hold(state, "hand-over", demand.explanation, nowMs) : rollBack("stopped", demand.explanation);
}
function waitWhileBlind({ state, observation, nowMs }) {
	const reason = blindness(observation);
	if (reason === void 0) return void 0;
	const why = `Holds, since not everything can be seen. ${reason}`;
	if (state.phase !== "watching" && state.phase !== "shifting") return wait(state, why);
	return wait({
		...pause(state, nowMs),
		blindSince: state.blindSince ?? nowMs
	}, why);
}
function freezeInOutage({ state, observation, nowMs }) {
	const reason = outage(observation);
	return reason === void 0 ? void 0 : wait(pause(state, nowMs), `Frozen. ${reason}`);
}
function begin$1({ state, settings }) {
	return state.phase === "ready" ? shiftTo(0, settings, "The canary is healthy.") : void 0;
}
function readBack({ state, observation: { routing }, settings, nowMs }) {
	if (state.phase !== "shifting") return void 0;
	const percent = percentOf(state, settings);
	if (routing.kind !== "ours" || routing.percent !== percent) return shiftTo(state.step, settings, "The change is not in place yet.");
	return wait({
		phase: "watching",
		step: state.step,
		since: nowMs,
		pausedMs: 0,
		judgedAt: nowMs,
		approved: "nothing"
	}, `${percent} % is in place.`);
}
function moveOn(situation) {
	const { state, settings } = situation;
	if (state.phase !== "watching") return void 0;
	return percentOf(state, settings) === 100 ? leaveBake({
		...situation,
		state
	}) : leaveStep({
		...situation,
		state
	});
}
function pause(state, nowMs) {
	if (state.phase !== "watching") return state;
	return {
		...state,
		pausedMs: state.pausedMs + nowMs - state.judgedAt,
		judgedAt: nowMs
	};
}

// actions/promote-canary/guards/alarms.ts
async function readAlarms(cloudWatch, names, abortSignal) {
	const command = new DescribeAlarmsCommand({
		AlarmNames: [...names],
		AlarmTypes: ["MetricAlarm", "CompositeAlarm"],
		MaxRecords: 100
	});
	const { MetricAlarms = [], CompositeAlarms = [] } = await cloudWatch.send(command, { abortSignal });
	return [...MetricAlarms, ...CompositeAlarms].map(({ AlarmName = "", StateValue = "", StateReason = "" }) => ({
		name: AlarmName,
		state: StateValue,
		reason: StateReason
	}));
}
function judgeAlarms(names, readings) {
	return names.map((name) => {
		const guard = `alarm ${name}`;
		const alarm = readings.find((reading) => reading.name === name);
		if (alarm === void 0) return {
			guard,
			kind: "unreadable",
			explanation: "There is no alarm of this name."
		};
		if (alarm.state !== "ALARM") return {
			guard,
			kind: "quiet"
		};
		return {
			guard,
			kind: "tripped",
			explanation: alarm.reason === "" ? "It is in ALARM." : alarm.reason
		};
	});
}
function unreadableAlarms(names, error) {
	return names.map((name) => ({
		guard: `alarm ${name}`,
		kind: "unreadable",
		explanation: messageOf(error)
	}));
}

// actions/promote-canary/judge/decide.ts
function decide(findings, settings) {
	const threshold = 1 / settings.alpha;
	const base = {
		at: findings.at,
		deadlinePassed: findings.deadlinePassed,
		minutes: {
			judged: findings.judged.length,
			warmUp: findings.warmUp,
			noData: findings.noData,
			outage: findings.outages
		},
		judgedMinutes: findings.judged,
		global: evidence$1(findings.globalCurve, threshold),
		afterPromotion: afterPromotion(findings, threshold),
		metrics: findings.metrics.map((metric) => report(metric, settings))
	};
	const regression = findRegression(findings, settings);
	if (regression !== null) return {
		verdict: "regression",
		...base,
		...regression
	};
	if (findings.presentOutage !== null) {
		const { since, metric } = findings.presentOutage;
		const reason = `the stable version fails beyond its history as well (${metric}): nothing is judged`;
		return {
			verdict: "frozen",
			...base,
			reason,
			since,
			metric
		};
	}
	const waitingFor = whatIsMissing(findings, settings);
	if (waitingFor !== null) return {
		verdict: "insufficient-traffic",
		...base,
		reason: explainWaiting(waitingFor),
		waitingFor,
		forecast: forecast(findings, settings)
	};
	const toWeight = provenWeight(findings, settings);
	if (toWeight === null) {
		const reason = "no harm is shown, and no weight is left to rise to";
		return {
			verdict: "no-regression",
			...base,
			reason,
			action: "keep",
			toWeight: findings.presentWeight
		};
	}
	const action = toWeight === 1 ? "promote" : "advance";
	const reason = `every guardrail is proven safe for a weight of ${formatPercent(toWeight)}`;
	return {
		verdict: "no-regression",
		...base,
		reason,
		action,
		toWeight
	};
}
function findRegression(findings, settings) {
	const needed = -Math.log(settings.alpha);
	const crossing = findings.globalCurve.findIndex((logE) => logE >= needed);
	const provenAt = findings.judged[crossing];
	if (provenAt !== void 0) {
		const { attributed, leading } = attribute(findings.metrics, needed, (metric) => metric.harmCurve.slice(0, crossing + 1));
		return {
			reason: `harm is proven in ${nameMetrics(attributed, leading)}`,
			comparedWith: "stable",
			provenAt,
			attributed,
			leading
		};
	}
	const later = findings.curveAfterPromotion.findIndex((logE) => logE >= needed);
	const provenLater = findings.judgedAfterPromotion[later];
	if (provenLater === void 0) return null;
	const { attributed, leading } = attribute(findings.metrics, needed, ({ evidence: { harmAfterPromotion } }) => [harmAfterPromotion]);
	return {
		reason: `harm is proven in ${nameMetrics(attributed, leading)} against the stable version's record`,
		comparedWith: "record",
		provenAt: provenLater,
		attributed,
		leading
	};
}
function nameMetrics(attributed, leading) {
	return attributed.length > 0 ? attributed.join(", ") : `the metrics together, most of all in ${leading}`;
}
function afterPromotion(findings, threshold) {
	if (findings.judgedAfterPromotion.length === 0) return null;
	return {
		minutes: findings.judgedAfterPromotion,
		global: evidence$1(findings.curveAfterPromotion, threshold),
		metrics: Object.fromEntries(findings.metrics.map(({ name, evidence: { harmAfterPromotion } }) => [name, harmAfterPromotion]))
	};
}
function evidence$1(curve, threshold) {
	const peak = curve.reduce((high, logE) => Math.max(high, logE), 0);
	return {
		logE: curve,
		peak: Math.exp(peak),
		threshold
	};
}
function report(metric, settings) {
	const { name, weight, evidence: judged } = metric;
	return {
		name,
		role: metric.settings.role,
		kind: metric.settings.kind,
		weight,
		harm: evidence$1(metric.harmCurve, weight > 0 ? 1 / (settings.alpha * weight) : Number.POSITIVE_INFINITY),
		safety: metric.safetyCurves.map((curve, step) => ({
			toWeight: settings.nextWeights[step] ?? 1,
			...evidence$1(curve, 1 / settings.beta)
		})),
		stable: judged.stable,
		canary: judged.canary,
		effect: judged.effect(settings.alpha),
		test: judged.test,
		minutesWithData: metric.minutesWithData
	};
}
function attribute(metrics, needed, curveOf) {
	const attributed = [];
	let leading = "";
	let largest = Number.NEGATIVE_INFINITY;
	for (const metric of metrics) {
		if (metric.weight === 0) continue;
		const curve = curveOf(metric);
		if (curve.some((logE) => Math.log(metric.weight) + logE >= needed)) attributed.push(metric.name);
		const share = Math.log(metric.weight) + (curve.at(-1) ?? Number.NEGATIVE_INFINITY);
		if (share > largest) {
			largest = share;
			leading = metric.name;
		}
	}
	return {
		attributed,
		leading
	};
}
function provenWeight(findings, settings) {
	const needed = -Math.log(settings.beta);
	const guardrails = findings.metrics.filter(({ settings: { role } }) => role === "guardrail");
	return settings.nextWeights.filter((_, step) => guardrails.every(({ safetyCurves }) => (safetyCurves[step]?.at(-1) ?? 0) >= needed)).at(-1) ?? null;
}
function whatIsMissing(findings, settings) {
	const silent = findings.metrics.filter(({ settings: { role, mustHaveData }, minutesWithData }) => (role === "guardrail" || mustHaveData === true) && minutesWithData === 0);
	if (silent.length > 0) return {
		kind: "data",
		metrics: silent.map(({ name }) => name)
	};
	const minutes = settings.minMinutesAtWeight - findings.judgedAtPresentWeight;
	if (minutes > 0) return {
		kind: "dwell",
		minutes
	};
	const canaryRequests = settings.minCanaryRequests - findings.canaryRequests;
	if (canaryRequests > 0) return {
		kind: "requests",
		canaryRequests
	};
	if (settings.nextWeights.length === 0 || provenWeight(findings, settings) !== null) return null;
	const needed = -Math.log(settings.beta);
	return {
		kind: "evidence",
		metrics: findings.metrics.filter(({ settings: { role }, safetyCurves }) => role === "guardrail" && (safetyCurves[0]?.at(-1) ?? 0) < needed).map(({ name }) => name)
	};
}
function explainWaiting(waitingFor) {
	switch (waitingFor.kind) {
		case "data": return `no data of both versions yet in ${waitingFor.metrics.join(", ")}`;
		case "dwell": return `${waitingFor.minutes} more judged minutes are due at this weight`;
		case "requests": return `${waitingFor.canaryRequests} more canary requests are due`;
		case "evidence": return `no regression shown, but safety is not proven yet in ${waitingFor.metrics.join(", ")}`;
	}
}
function forecast(findings, settings) {
	const needed = -Math.log(settings.beta);
	let slowest = null;
	for (const { name, settings: metric, evidence: judged, safetyCurves } of findings.metrics) {
		if (metric.role !== "guardrail" || (safetyCurves[0]?.at(-1) ?? 0) >= needed) continue;
		const outlook = judged.outlook(0, needed);
		if (outlook === null) return null;
		if (slowest === null || outlook.minutes > slowest.minutes) slowest = {
			metric: name,
			...outlook
		};
	}
	return slowest;
}
function formatPercent(weight) {
	return `${+(100 * weight).toFixed(2)} %`;
}

// actions/promote-canary/judge/count-of.ts
function countOf(metric, name, arm) {
	const requests = arm.requests ?? 0;
	const sample = arm.samples[name];
	if (sample === void 0 || sample === null) return requests > 0 && metric.whenMissing === "zero" ? {
		events: 0,
		exposure: requests
	} : null;
	if (!("count" in sample)) throw new TypeError(`metric ${name} is a ${metric.kind}: its samples need a count`);
	const exposure = sample.of ?? requests;
	if (!(exposure > 0)) return null;
	const count = Math.max(0, Math.round(sample.count));
	return {
		events: metric.kind === "rate" ? Math.min(count, Math.floor(exposure)) : count,
		exposure
	};
}

// actions/promote-canary/judge/dispersion.ts
const CAUTION = .5;
function estimateDispersion(minutes) {
	let n = 0;
	let events = 0;
	let exposure = 0;
	for (const minute of minutes) {
		if (!(minute.exposure > 0)) continue;
		n++;
		events += minute.events;
		exposure += minute.exposure;
	}
	const rate = exposure > 0 ? events / exposure : 0;
	if (n < 2 || events === 0) return {
		minutes: n,
		events,
		exposure,
		phi: n < 2 ? NaN : 1,
		burstiness: 0,
		cautiousBurstiness: 0
	};
	let pearson = 0;
	let excess = 0;
	let squares = 0;
	for (const minute of minutes) {
		if (!(minute.exposure > 0)) continue;
		const mean = minute.exposure * rate;
		const deviation = (minute.events - mean) ** 2;
		pearson += deviation / mean;
		excess += deviation - mean;
		squares += mean * mean;
	}
	const freedom = n / (n - 1);
	const burstiness = excess / squares * freedom;
	let scatter = 0;
	for (const minute of minutes) {
		if (!(minute.exposure > 0)) continue;
		const mean = minute.exposure * rate;
		scatter += ((minute.events - mean) ** 2 - mean - burstiness * mean * mean) ** 2;
	}
	const standardError = Math.sqrt(scatter) / squares;
	return {
		minutes: n,
		events,
		exposure,
		phi: pearson / (n - 1),
		burstiness: Math.max(0, burstiness),
		cautiousBurstiness: Math.max(0, burstiness + CAUTION * standardError)
	};
}

// actions/promote-canary/judge/choose-test.ts
const BURSTY = 1.2;
const MIN_HISTORY_MINUTES$1 = 20;
const UNKNOWN_BURSTINESS = 1;
function chooseTest(history) {
	const { phi, minutes, cautiousBurstiness } = history;
	if (minutes < MIN_HISTORY_MINUTES$1) {
		const why = `only ${minutes} minutes of history of the stable version: bursts cannot be ruled out`;
		return {
			test: {
				name: "bounded-variance",
				phi: minutes < 2 ? null : phi,
				why
			},
			burstiness: Math.max(UNKNOWN_BURSTINESS, cautiousBurstiness)
		};
	}
	const shown = `φ = ${phi.toFixed(2)} over ${minutes} minutes of the stable version`;
	if (phi < BURSTY) return {
		test: {
			name: "conditional",
			phi,
			why: `${shown}: the events scatter like Poisson counts`
		},
		burstiness: null
	};
	return {
		test: {
			name: "bounded-variance",
			phi,
			why: `${shown}: the events come in bursts`
		},
		burstiness: cautiousBurstiness
	};
}

// actions/promote-canary/judge/numerics/log-sum-exp.ts
function logAddExp(a, b) {
	const high = Math.max(a, b);
	return high === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
function logMeanExp(values) {
	let high = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] ?? Number.NEGATIVE_INFINITY;
		if (value > high) high = value;
	}
	if (high === Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY) return high;
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += Math.exp((values[i] ?? Number.NEGATIVE_INFINITY) - high);
	return high + Math.log(sum / values.length);
}

// actions/promote-canary/judge/difference-process.ts
const HARM_TILTS = [
	.1,
	.25,
	.5,
	1,
	2,
	4,
	8,
	16
];
const SAFETY_TILTS = [
	.1,
	.2,
	.4,
	.6,
	.8,
	.95
];
const BALANCED = .95;
var DifferenceProcess = class {
	#logE;
	#direction;
	#margin;
	constructor(direction, margin) {
		this.#direction = direction;
		this.#margin = margin;
		this.#logE = new Float64Array(direction === "harm" ? HARM_TILTS.length : SAFETY_TILTS.length);
	}
	add({ suspectEvents, suspectExposure, referenceEvents, referenceExposure }) {
		const odds = suspectExposure / referenceExposure;
		const budget = suspectExposure * this.#margin;
		const logE = this.#logE;
		for (let j = 0; j < logE.length; j++) if (this.#direction === "harm") {
			const tilt = Math.min(HARM_TILTS[j] ?? 0, BALANCED / odds);
			const gain = suspectEvents * Math.log1p(tilt) + referenceEvents * Math.log1p(-odds * tilt);
			logE[j] = logE[j] + gain - budget * tilt;
		} else {
			const tilt = SAFETY_TILTS[j] ?? 0;
			const gain = suspectEvents * Math.log1p(-tilt) + referenceEvents * Math.log1p(odds * tilt);
			logE[j] = logE[j] + gain + budget * tilt;
		}
	}
	get logE() {
		return logMeanExp(this.#logE);
	}
};

// actions/promote-canary/judge/find-crossing.ts
function findCrossing(f, start, step, limit) {
	let right = start;
	let atRight = f(right);
	if (atRight >= 0) return right;
	let left = start;
	let atLeft = atRight;
	for (let width = step; atLeft < 0; width *= 2) {
		if (left <= limit) return null;
		right = left;
		atRight = atLeft;
		left = Math.max(limit, left + width);
		atLeft = f(left);
	}
	for (let i = 0; i < 60 && right - left > 1e-4; i++) {
		const middle = (left * atRight - right * atLeft) / (atRight - atLeft);
		const atMiddle = f(middle);
		if (Math.abs(atMiddle) < .001) return middle;
		if (atMiddle > 0) {
			left = middle;
			atLeft = atMiddle;
			atRight /= 2;
		} else {
			right = middle;
			atRight = atMiddle;
			atLeft /= 2;
		}
	}
	return (left + right) / 2;
}

// actions/promote-canary/judge/rate-ratio-process.ts
var RateRatioProcess = class {
	#nullRatio;
	#alternatives;
	#logGain;
	#logE;
	#scratch;
	constructor(nullRatio, alternatives) {
		this.#nullRatio = nullRatio;
		this.#alternatives = Float64Array.from(alternatives);
		this.#logGain = this.#alternatives.map((ratio) => Math.log(ratio / nullRatio));
		this.#logE = new Float64Array(alternatives.length);
		this.#scratch = new Float64Array(alternatives.length);
	}
	add(pair) {
		this.#addEvents(pair, pair.suspectEvents, this.#logE);
	}
	#addEvents(pair, suspectEvents, into) {
		const events = pair.suspectEvents + pair.referenceEvents;
		const inverse = 1 / (pair.suspectExposure * this.#nullRatio + pair.referenceExposure);
		const suspect = pair.suspectExposure * inverse;
		const reference = pair.referenceExposure * inverse;
		for (let j = 0; j < into.length; j++) {
			const logE = this.#logE[j];
			const gain = this.#logGain[j];
			const total = events === 0 ? 1 : suspect * this.#alternatives[j] + reference;
			into[j] = logE + suspectEvents * gain - events * Math.log(total);
		}
	}
	leastDeciding(pair, logThreshold, most) {
		const decides = (events) => {
			this.#addEvents(pair, events, this.#scratch);
			return logMeanExp(this.#scratch) >= logThreshold;
		};
		let enough = Math.min(most, pair.suspectEvents + pair.referenceEvents);
		if (!decides(enough)) return Number.POSITIVE_INFINITY;
		let tooFew = -1;
		while (enough - tooFew > 1) {
			const middle = enough + tooFew >> 1;
			if (decides(middle)) enough = middle;
			else tooFew = middle;
		}
		return enough;
	}
	get logE() {
		return logMeanExp(this.#logE);
	}
};
const HARM_FACTORS = logSpaced(1.25, 40, 28);
const HEALTHY_RATIOS = [
	.7,
	.8,
	.9,
	1,
	1.1
];
function harmAlternatives(nullRatio) {
	return HARM_FACTORS.map((factor) => factor * nullRatio);
}
function healthyAlternatives(nullRatio) {
	return HEALTHY_RATIOS.filter((ratio) => ratio < nullRatio);
}
function logSpaced(from, to, count) {
	const step = Math.log(to / from) / (count - 1);
	return Array.from({ length: count }, (_, j) => from * Math.exp(j * step));
}

// actions/promote-canary/judge/bounded-variance-process.ts
const STAKES$1 = [
	.03,
	.06,
	.12,
	.25,
	.5,
	1,
	2,
	4,
	8
];
var BoundedVarianceProcess = class {
	#logE = new Float64Array(STAKES$1.length);
	add(score, variance, information) {
		const scale = information / variance;
		for (let j = 0; j < STAKES$1.length; j++) {
			const stake = (STAKES$1[j] ?? 0) * scale;
			const gain = catoni(stake * score) - Math.log1p(.5 * stake * stake * variance);
			this.#logE[j] = this.#logE[j] + gain;
		}
	}
	get logE() {
		return logMeanExp(this.#logE);
	}
};
function catoni(x) {
	return x >= 0 ? Math.log1p(x + .5 * x * x) : -Math.log1p(-x + .5 * x * x);
}

// actions/promote-canary/judge/numerics/normal.ts
const ERFC_CHEBYSHEV = new Float64Array([
	-1.3026537197817094,
	.6419697923564902,
	.019476473204185836,
	-.00956151478680863,
	-.000946595344482036,
	.000366839497852761,
	42523324806907e-18,
	-20278578112534e-18,
	-1624290004647e-18,
	130365583558e-17,
	1.5626441722e-8,
	-8.5238095915e-8,
	6.529054439e-9,
	5.059343495e-9,
	-991364156e-18,
	-227365122e-18,
	96467911e-18,
	2394038e-18,
	-6886027e-18,
	894487e-18,
	313092e-18,
	-112708e-18,
	381e-18,
	7106e-18
]);
function logScaledErfc(z) {
	const t = 2 / (2 + z);
	const twice = 4 * t - 2;
	let d = 0;
	let next = 0;
	for (let j = ERFC_CHEBYSHEV.length - 1; j > 0; j--) {
		const kept = d;
		d = twice * d - next + (ERFC_CHEBYSHEV[j] ?? 0);
		next = kept;
	}
	return Math.log(t) + .5 * ((ERFC_CHEBYSHEV[0] ?? 0) + twice * d) - next;
}
function erfc(z) {
	return z >= 0 ? Math.exp(logScaledErfc(z) - z * z) : 2 - Math.exp(logScaledErfc(-z) - z * z);
}
function normalCdf(z) {
	return .5 * erfc(-z * Math.SQRT1_2);
}
function normalQuantile(p) {
	if (!(p > 0)) return Number.NEGATIVE_INFINITY;
	if (!(p < 1)) return Number.POSITIVE_INFINITY;
	const z = p < .02425 ? tail(p) : p > .97575 ? -tail(1 - p) : centre(p);
	const step = -(p > .5 ? .5 * erfc(z * Math.SQRT1_2) - (1 - p) : p - normalCdf(z)) * Math.sqrt(2 * Math.PI) * Math.exp(z * z / 2);
	return z - step / (1 + z * step / 2);
}
function tail(p) {
	const q = Math.sqrt(-2 * Math.log(p));
	return (((((-.007784894002430293 * q - .3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783) / ((((.007784695709041462 * q + .3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1);
}
function centre(p) {
	const q = p - .5;
	const r = q * q;
	const above = ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r + 2.506628277459239;
	const below = ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1;
	return above * q / below;
}

// actions/promote-canary/judge/brownian.ts
function reachChance(distance, information) {
	if (distance <= 0) return 1;
	return information > 0 ? erfc(distance / Math.sqrt(2 * information)) : 0;
}
function reachableDistance(chance, information) {
	return -normalQuantile(chance / 2) * Math.sqrt(information);
}

// actions/promote-canary/judge/robust-tests.ts
function ratioScore(pair, nullRatio, burstiness) {
	const weighted = pair.suspectExposure * nullRatio;
	const total = weighted + pair.referenceExposure;
	const share = weighted / total;
	const information = pair.expectedRate * total * share * (1 - share);
	return {
		score: pair.suspectEvents - (pair.suspectEvents + pair.referenceEvents) * share,
		variance: information + 2 * burstiness * information * information,
		information
	};
}
function differenceScore(pair, margin, burstiness) {
	const odds = pair.suspectExposure / pair.referenceExposure;
	const ofSuspect = pair.suspectExposure * (pair.expectedRate + margin);
	const ofReference = odds * odds * pair.referenceExposure * pair.expectedRate;
	const bursts = ofSuspect * ofSuspect + (ofSuspect - pair.suspectExposure * margin) ** 2;
	return {
		score: pair.suspectEvents - odds * pair.referenceEvents - pair.suspectExposure * margin,
		variance: ofSuspect + ofReference + burstiness * bursts,
		information: pair.suspectExposure * margin
	};
}
var RobustRatioProcess = class {
	#process = new BoundedVarianceProcess();
	#sign;
	#nullRatio;
	#burstiness;
	constructor(direction, nullRatio, burstiness) {
		this.#sign = direction === "harm" ? 1 : -1;
		this.#nullRatio = nullRatio;
		this.#burstiness = burstiness;
	}
	add(pair) {
		const { score, variance, information } = ratioScore(pair, this.#nullRatio, this.#burstiness);
		this.#process.add(this.#sign * score, variance, information);
	}
	get logE() {
		return this.#process.logE;
	}
};
var RobustHarmTest = class {
	#openEnded;
	#nullRatio;
	#burstiness;
	#target;
	#horizonWealth = 1;
	constructor(nullRatio, burstiness, target) {
		this.#openEnded = new RobustRatioProcess("harm", nullRatio, burstiness);
		this.#nullRatio = nullRatio;
		this.#burstiness = burstiness;
		this.#target = target;
	}
	add(pair) {
		const { score, variance } = ratioScore(pair, this.#nullRatio, this.#burstiness);
		const target = 2 * this.#target - Math.exp(this.#openEnded.logE);
		const chance = this.#horizonWealth / target;
		if (target > 1 && chance > 0 && chance < 1) {
			const later = variance * pair.minutesLeft;
			const distance = reachableDistance(chance, variance + later);
			this.#horizonWealth = target * reachChance(distance - score, later);
		}
		this.#openEnded.add(pair);
	}
	get logE() {
		return logAddExp(this.#openEnded.logE, Math.log(this.#horizonWealth)) - Math.LN2;
	}
};
var RobustDifferenceTest = class {
	#process = new BoundedVarianceProcess();
	#sign;
	#margin;
	#burstiness;
	constructor(direction, margin, burstiness) {
		this.#sign = direction === "harm" ? 1 : -1;
		this.#margin = margin;
		this.#burstiness = burstiness;
	}
	add(pair) {
		const { score, variance, information } = differenceScore(pair, this.#margin, this.#burstiness);
		this.#process.add(this.#sign * score, variance, information);
	}
	get logE() {
		return this.#process.logE;
	}
};

// actions/promote-canary/judge/event-effect.ts
const FACTORS = [
	1.1,
	1.2,
	1.35,
	1.6,
	2,
	2.7,
	4,
	7,
	13,
	25
];
function ratioEffect(pairs, burstiness, alpha) {
	let above = 0;
	let below = 0;
	let suspectEvents = 0;
	let referenceEvents = 0;
	for (const pair of pairs) {
		const total = pair.suspectExposure + pair.referenceExposure;
		above += pair.suspectEvents * pair.referenceExposure / total;
		below += pair.referenceEvents * pair.suspectExposure / total;
		suspectEvents += pair.suspectEvents;
		referenceEvents += pair.referenceEvents;
	}
	if (suspectEvents + referenceEvents === 0) return null;
	const threshold = Math.log(2 / alpha);
	const excess = (test) => {
		for (const pair of pairs) test.add(pair);
		return test.logE - threshold;
	};
	const start = Math.log((above + .5) / (below + .5));
	const step = -3 * Math.sqrt(1 / (suspectEvents + 1) + 1 / (referenceEvents + 1));
	const lower = findCrossing((x) => excess(againstAtMost(Math.exp(x), burstiness)), start, step, -12);
	const upper = findCrossing((x) => excess(againstAtLeast(Math.exp(-x), burstiness)), -start, step, -12);
	return {
		scale: "ratio",
		estimate: below > 0 ? above / below : Number.POSITIVE_INFINITY,
		lower: lower === null ? 0 : Math.exp(lower),
		upper: upper === null ? Number.POSITIVE_INFINITY : Math.exp(-upper)
	};
}
function againstAtMost(ratio, burstiness) {
	return burstiness === null ? new RateRatioProcess(ratio, FACTORS.map((factor) => factor * ratio)) : new RobustRatioProcess("harm", ratio, burstiness);
}
function againstAtLeast(ratio, burstiness) {
	return burstiness === null ? new RateRatioProcess(ratio, FACTORS.map((factor) => ratio / factor)) : new RobustRatioProcess("safety", ratio, burstiness);
}

// actions/promote-canary/judge/event-test.ts
function againstEither(tests) {
	if (tests.length === 1) return tests[0];
	return {
		add: (pair) => {
			for (const test of tests) test.add(pair);
		},
		get logE() {
			return tests.reduce((least, test) => Math.min(least, test.logE), Number.POSITIVE_INFINITY);
		}
	};
}
function againstAll(tests) {
	if (tests.length === 1) return tests[0];
	return {
		add: (pair) => {
			for (const test of tests) test.add(pair);
		},
		get logE() {
			return tests.reduce((total, test) => logAddExp(total, test.logE), Number.NEGATIVE_INFINITY) - Math.log(tests.length);
		}
	};
}

// actions/promote-canary/judge/numerics/binomial-terms.ts
const NEGLIGIBLE = 1e-13;
var BinomialTerms = class {
	#values = /* @__PURE__ */ new Float64Array(256);
	#weights = /* @__PURE__ */ new Float64Array(256);
	#count = 0;
	set(n, p, smoothness) {
		const spread = Math.sqrt(n * p * (1 - p));
		const stride = Math.max(1, Math.floor(Math.min(spread, smoothness) / 4));
		const mode = Math.min(n, Math.floor((n + 1) * p));
		const odds = p / (1 - p);
		this.#count = 0;
		let mass = this.#push(mode, 1);
		let weight = 1;
		for (let x = mode + 1, skipped = 1; x <= n; x++, skipped++) {
			weight *= (n - x + 1) / x * odds;
			if (weight < NEGLIGIBLE) break;
			if (skipped % stride === 0) mass += this.#push(x, weight);
		}
		weight = 1;
		for (let x = mode - 1, skipped = 1; x >= 0; x--, skipped++) {
			weight *= (x + 1) / (n - x) / odds;
			if (weight < NEGLIGIBLE) break;
			if (skipped % stride === 0) mass += this.#push(x, weight);
		}
		for (let i = 0; i < this.#count; i++) this.#weights[i] = this.#weights[i] / mass;
	}
	#push(value, weight) {
		if (this.#count === this.#values.length) {
			this.#values = grown(this.#values);
			this.#weights = grown(this.#weights);
		}
		this.#values[this.#count] = value;
		this.#weights[this.#count++] = weight;
		return weight;
	}
	mean(f) {
		let sum = 0;
		for (let i = 0; i < this.#count; i++) sum += this.#weights[i] * f(this.#values[i]);
		return sum;
	}
	get largest() {
		let largest = 0;
		for (let i = 0; i < this.#count; i++) largest = Math.max(largest, this.#values[i]);
		return largest;
	}
};
function grown(buffer) {
	const larger = new Float64Array(2 * buffer.length);
	larger.set(buffer);
	return larger;
}

// actions/promote-canary/judge/horizon-process.ts
const SOLVED = 1e-4;
const SUMMED_UP_TO = 30;
const NORMAL_NODES = [
	[-2.856970013872806, .011257411327721],
	[-1.355626179974266, .222075922005613],
	[0, .533333333333333],
	[1.355626179974266, .222075922005613],
	[2.856970013872806, .011257411327721]
];
var HorizonProcess = class {
	#nullRatio;
	#terms = new BinomialTerms();
	#wealth = 1;
	constructor(nullRatio) {
		this.#nullRatio = nullRatio;
	}
	add(pair, target, enough) {
		const { suspectEvents, suspectExposure, referenceEvents, referenceExposure, minutesLeft } = pair;
		const chance = this.#wealth / target;
		if (chance >= .9999 || this.#wealth === 0) return;
		const weighted = suspectExposure * this.#nullRatio;
		const total = weighted + referenceExposure;
		const share = weighted / total;
		const perEvent = share * (1 - share);
		const expected = pair.forecastRate * total;
		const later = expected * perEvent * minutesLeft;
		const events = suspectEvents + referenceEvents;
		const distance = reachableDistance(chance, expected * perEvent + later);
		const chanceGivenEvents = Math.min(1, chance * eventsFactor(events, expected, perEvent, distance, later));
		if (events === 0) {
			this.#wealth = target * chanceGivenEvents;
			return;
		}
		this.#terms.set(events, share, Math.sqrt(Math.max(later, 1)));
		const mean = events * share;
		const chanceAt = (x, away) => x >= enough ? 1 : reachChance(mean + away - x, later);
		const solved = this.#solve((away) => this.#terms.mean((x) => chanceAt(x, away)), chanceGivenEvents, distance);
		this.#wealth = target * chanceGivenEvents * chanceAt(suspectEvents, solved.distance) / solved.chance;
	}
	#solve(meanChance, chance, guess) {
		const step = .05 * Math.max(guess, .1);
		let before = {
			distance: guess,
			chance: Math.max(meanChance(guess), Number.MIN_VALUE)
		};
		let error = Math.log(before.chance / chance);
		if (Math.abs(error) < SOLVED) return before;
		let next = guess + Math.sign(error) * step;
		for (let i = 0; i < 8; i++) {
			const at = Math.max(0, next);
			const now = {
				distance: at,
				chance: Math.max(meanChance(at), Number.MIN_VALUE)
			};
			const nowError = Math.log(now.chance / chance);
			const slope = (nowError - error) / (now.distance - before.distance);
			before = now;
			error = nowError;
			if (Math.abs(error) < SOLVED || !(slope < 0)) break;
			next = at - error / slope;
			if (next > at + 4 * (guess + 1)) break;
		}
		return before;
	}
	get logE() {
		return Math.log(this.#wealth);
	}
};
function eventsFactor(events, expected, perEvent, distance, later) {
	const chanceAt = (count) => reachChance(distance, count * perEvent + later);
	let mean = 0;
	if (expected > SUMMED_UP_TO) {
		const spread = Math.sqrt(expected);
		for (const [node, weight] of NORMAL_NODES) mean += weight * chanceAt(expected + node * spread);
	} else {
		const last = expected + 9 * Math.sqrt(expected) + 12;
		let probability = Math.exp(-expected);
		for (let count = 0; count <= last; count++) {
			if (count > 0) probability *= expected / count;
			mean += probability * chanceAt(count);
		}
	}
	return mean > 0 ? chanceAt(events) / mean : 1;
}

// actions/promote-canary/judge/harm-test.ts
const OPEN_ENDED_SHARE = .1;
const EARLY_AT = 2;
var HarmTest = class {
	#openEnded;
	#horizon;
	#target;
	constructor(nullRatio, target) {
		this.#openEnded = new RateRatioProcess(nullRatio, harmAlternatives(nullRatio));
		this.#horizon = new HorizonProcess(nullRatio);
		this.#target = target;
	}
	add(pair) {
		const target = (this.#target - OPEN_ENDED_SHARE * Math.exp(this.#openEnded.logE)) / .9;
		if (target > 1) this.#horizon.add(pair, target, this.#enough(pair));
		this.#openEnded.add(pair);
	}
	#enough(pair) {
		const events = pair.suspectEvents + pair.referenceEvents;
		if (events === 0) return Number.POSITIVE_INFINITY;
		return this.#openEnded.leastDeciding(pair, Math.log(EARLY_AT * this.#target), events);
	}
	get logE() {
		const openEnded = Math.log(OPEN_ENDED_SHARE) + this.#openEnded.logE;
		return logAddExp(openEnded, Math.log1p(-.1) + this.#horizon.logE);
	}
};

// actions/promote-canary/judge/metric-evidence.ts
const LONGEST_OUTLOOK_MINUTES = 10080;
function ratioMarginAt(weight, tolerableRatio) {
	return 1 + (tolerableRatio - 1) / weight;
}

// actions/promote-canary/judge/record-process.ts
const DRIFT = 1.5;
const ALTERNATIVES = [
	1.25,
	1.6,
	2,
	3,
	5,
	8,
	14,
	25
];
const Z95 = 1.645;
var RecordProcess = class {
	#allowedRate;
	#burstiness;
	#logE = new Float64Array(ALTERNATIVES.length);
	#robust = new BoundedVarianceProcess();
	constructor(record, harmRatio, burstiness) {
		const { events, exposure } = record;
		const bound = (events + Z95 * Math.sqrt(events) + Z95 * Z95 / 2) / exposure;
		this.#allowedRate = DRIFT * harmRatio * bound;
		this.#burstiness = burstiness;
	}
	add({ events, exposure }) {
		const expected = exposure * this.#allowedRate;
		if (this.#burstiness !== null) {
			const variance = expected + this.#burstiness * expected * expected;
			this.#robust.add(events - expected, variance, expected);
			return;
		}
		for (let j = 0; j < ALTERNATIVES.length; j++) {
			const ratio = ALTERNATIVES[j] ?? 1;
			this.#logE[j] = this.#logE[j] + events * Math.log(ratio) - expected * (ratio - 1);
		}
	}
	get logE() {
		return this.#burstiness === null ? logMeanExp(this.#logE) : this.#robust.logE;
	}
};

// actions/promote-canary/judge/event-evidence.ts
var EventEvidence = class {
	test;
	#name;
	#metric;
	#nextWeights;
	#history;
	#burstiness;
	#harm;
	#safety;
	#afterPromotion = null;
	#pairs = [];
	#stable = {
		events: 0,
		exposure: 0
	};
	#canary = {
		events: 0,
		exposure: 0
	};
	constructor(name, metric, history, nextWeights, target) {
		this.#name = name;
		this.#metric = metric;
		this.#nextWeights = nextWeights;
		this.#history = history;
		const { test, burstiness } = chooseTest(history);
		this.test = test;
		this.#burstiness = burstiness;
		this.#harm = harmTest(metric, burstiness, target);
		this.#safety = nextWeights.map((weight) => safetyTest(metric, burstiness, weight));
	}
	add(minute, minutesLeft) {
		const stable = countOf(this.#metric, this.#name, minute.stable);
		const canary = countOf(this.#metric, this.#name, minute.canary);
		if (stable === null || canary === null) return false;
		const pair = this.#pair(stable, canary, minutesLeft);
		this.#harm.add(pair);
		for (const test of this.#safety) test.add(pair);
		this.#pairs.push(pair);
		addTo(this.#stable, stable);
		addTo(this.#canary, canary);
		return true;
	}
	addAfterPromotion({ canary }) {
		const counted = countOf(this.#metric, this.#name, canary);
		const record = {
			events: this.#history.events,
			exposure: this.#history.exposure
		};
		addTo(record, this.#stable);
		if (counted === null || record.exposure === 0 || this.#metric.worse === "lower") return false;
		this.#afterPromotion ??= new RecordProcess(record, this.#metric.harmRatio, this.#burstiness);
		this.#afterPromotion.add(counted);
		return true;
	}
	get harmAfterPromotion() {
		return this.#afterPromotion?.logE ?? 0;
	}
	#pair(stable, canary, minutesLeft) {
		const [suspect, reference] = this.#metric.worse === "higher" ? [canary, stable] : [stable, canary];
		const known = {
			events: this.#history.events,
			exposure: this.#history.exposure
		};
		addTo(known, this.#stable.exposure > 0 ? this.#stable : {
			events: 0,
			exposure: 0
		});
		if (known.exposure === 0) addTo(known, {
			events: stable.events,
			exposure: stable.exposure
		});
		const expectedRate = Math.max(known.events, .5) / known.exposure;
		const rateNow = this.#stable.exposure > 0 ? this.#stable.events / this.#stable.exposure : 0;
		return {
			suspectEvents: suspect.events,
			suspectExposure: suspect.exposure,
			referenceEvents: reference.events,
			referenceExposure: reference.exposure,
			expectedRate,
			forecastRate: Math.max(expectedRate, rateNow),
			minutesLeft
		};
	}
	get harm() {
		return this.#harm.logE;
	}
	safety(step) {
		return this.#safety[step]?.logE ?? 0;
	}
	get stable() {
		return { ...this.#stable };
	}
	get canary() {
		return { ...this.#canary };
	}
	effect(alpha) {
		const effect = ratioEffect(this.#pairs, this.#burstiness, alpha);
		if (effect === null || this.#metric.worse === "higher") return effect;
		return {
			scale: "ratio",
			estimate: 1 / effect.estimate,
			lower: 1 / effect.upper,
			upper: 1 / effect.lower
		};
	}
	outlook(step, needed) {
		const weight = this.#nextWeights[step];
		const recent = this.#pairs.slice(-10);
		const last = recent.at(-1);
		if (weight === void 0 || last === void 0) return null;
		const mean = (of) => recent.reduce((sum, pair) => sum + of(pair), 0) / recent.length;
		const suspectExposure = mean((pair) => pair.suspectExposure);
		const referenceExposure = mean((pair) => pair.referenceExposure);
		const healthy = {
			...last,
			suspectExposure,
			referenceExposure,
			suspectEvents: suspectExposure * last.expectedRate,
			referenceEvents: referenceExposure * last.expectedRate
		};
		const test = safetyTest(this.#metric, this.#burstiness, weight);
		for (const pair of this.#pairs) test.add(pair);
		let minutes = 0;
		for (; test.logE < needed; minutes++) {
			if (minutes === 10080) return null;
			test.add(healthy);
		}
		const exposure = suspectExposure + referenceExposure;
		return {
			minutes,
			requests: Math.ceil(minutes * exposure),
			events: Math.ceil(minutes * exposure * last.expectedRate)
		};
	}
};
function addTo(totals, { events, exposure }) {
	totals.events += events;
	totals.exposure += exposure;
}
function harmTest(metric, bursty, target) {
	const { harmRatio, harmDifference } = metric;
	const ratio = bursty === null ? new HarmTest(harmRatio, target) : new RobustHarmTest(harmRatio, bursty, target);
	if (!harmDifference) return ratio;
	const difference = bursty === null ? new DifferenceProcess("harm", harmDifference) : new RobustDifferenceTest("harm", harmDifference, bursty);
	return againstEither([ratio, difference]);
}
function safetyTest(metric, bursty, weight) {
	const margin = ratioMarginAt(weight, metric.tolerableRatio);
	const ratio = bursty === null ? new RateRatioProcess(margin, healthyAlternatives(margin)) : new RobustRatioProcess("safety", margin, bursty);
	if (metric.tolerableDifference === void 0) return ratio;
	const tolerable = metric.tolerableDifference / weight;
	const difference = bursty === null ? new DifferenceProcess("safety", tolerable) : new RobustDifferenceTest("safety", tolerable, bursty);
	return againstAll([ratio, difference]);
}

// actions/promote-canary/judge/outage.ts
const OUTAGE_RATIO = 3;
const OUTAGE_DEVIATIONS = 6;
const MIN_HISTORY_MINUTES = 10;
function outageMetric(usual, stable, ongoing) {
	for (const { name, metric, dispersion } of usual) {
		const count = countOf(metric, name, stable);
		if (count === null) continue;
		const expected = dispersion.events / dispersion.exposure * count.exposure;
		const spread = Math.sqrt(expected + dispersion.cautiousBurstiness * expected * expected);
		const beyondChance = expected + OUTAGE_DEVIATIONS * Math.max(1, spread);
		const beyondUsual = OUTAGE_RATIO * expected;
		const limit = name === ongoing ? Math.max(1, beyondUsual) : Math.max(beyondUsual, beyondChance);
		if (count.events > limit) return name;
	}
	return null;
}
function usualRates(settings, dispersions) {
	return Object.entries(settings.metrics).flatMap(([name, metric]) => {
		const dispersion = dispersions.get(name);
		if (metric.kind === "score" || metric.kind === "value" || dispersion === void 0) return [];
		if (metric.role === "observe" || metric.worse === "lower") return [];
		return dispersion.minutes >= MIN_HISTORY_MINUTES ? [{
			name,
			metric,
			dispersion
		}] : [];
	});
}

// actions/promote-canary/judge/prepare-minutes.ts
function prepareMinutes(trace, settings) {
	const changes = [...trace.weightChanges].sort((a, b) => a.at - b.at);
	const first = changes.find((change) => change.weight > 0);
	const ordered = [...new Map(trace.minutes.map((minute) => [minute.at, minute])).values()].sort((a, b) => a.at - b.at);
	const start = first?.at ?? ordered[0]?.at ?? null;
	if (start === null) return {
		minutes: [],
		start: null,
		presentWeight: 0,
		presentWeightSince: null,
		absent: 0
	};
	const present = ordered.filter((minute) => minute.at >= start);
	let index = -1;
	const minutes = present.map((minute) => {
		while (index + 1 < changes.length && changes[index + 1].at <= minute.at) index++;
		const change = changes[index];
		return {
			minute,
			status: change !== void 0 && minute.at < change.at + settings.warmupMinutes ? "warm-up" : statusAt(minute, change?.weight ?? 0),
			minutesLeft: Math.max(0, start + settings.horizonMinutes - 1 - minute.at)
		};
	});
	const last = present.at(-1)?.at ?? start - 1;
	return {
		minutes,
		start,
		presentWeight: changes.at(-1)?.weight ?? 0,
		presentWeightSince: changes.at(-1)?.at ?? start,
		absent: last - start + 1 - present.length
	};
}
function statusAt({ stable, canary }, weight) {
	if (!((canary.requests ?? 0) > 0)) return "no-data";
	if (weight >= 1) return "after-promotion";
	return (stable.requests ?? 0) > 0 ? "judged" : "no-data";
}

// actions/promote-canary/judge/score-process.ts
const TILTS = [
	.01,
	.02,
	.04,
	.08,
	.16,
	.3,
	.5,
	.75
];
var RunningMean = class {
	#sum = .5;
	#n = 1;
	get value() {
		return this.#sum / this.#n;
	}
	add(sum, n) {
		this.#sum += sum;
		this.#n += n;
	}
};
var ScoreProcess = class {
	#margin;
	#logE = new Float64Array(TILTS.length);
	#meanOfHigher = new RunningMean();
	#meanOfLower = new RunningMean();
	constructor(margin) {
		this.#margin = margin;
	}
	add(higher, lower) {
		const fewer = Math.min(higher.n, lower.n);
		const spreadOfHigher = spreadAround(this.#meanOfHigher.value, higher);
		const spreadOfLower = spreadAround(this.#meanOfLower.value, lower);
		const difference = higher.sum / higher.n - lower.sum / lower.n - this.#margin;
		for (let j = 0; j < TILTS.length; j++) {
			const tilt = TILTS[j] ?? 0;
			const ofHigher = tilt * fewer / higher.n;
			const ofLower = tilt * fewer / lower.n;
			this.#logE[j] = this.#logE[j] + tilt * fewer * difference - psi(ofHigher) * spreadOfHigher - psi(ofLower) * spreadOfLower;
		}
		this.#meanOfHigher.add(higher.sum, higher.n);
		this.#meanOfLower.add(lower.sum, lower.n);
	}
	get logE() {
		return logMeanExp(this.#logE);
	}
};
function spreadAround(guess, { n, sum, sumOfSquares }) {
	return Math.max(0, sumOfSquares - 2 * guess * sum + n * guess * guess);
}
function psi(tilt) {
	return -Math.log1p(-tilt) - tilt;
}

// actions/promote-canary/judge/score-evidence.ts
const LARGEST_MARGIN = .99;
var ScoreEvidence = class {
	test = {
		name: "empirical-bernstein",
		why: "scores in [0, 1]: their spread is measured as they come",
		phi: null
	};
	#name;
	#metric;
	#nextWeights;
	#harm;
	#safety;
	#pairs = [];
	#stable = {
		events: 0,
		exposure: 0
	};
	#canary = {
		events: 0,
		exposure: 0
	};
	constructor(name, metric, nextWeights) {
		this.#name = name;
		this.#metric = metric;
		this.#nextWeights = nextWeights;
		this.#harm = new ScoreProcess(metric.harmDifference);
		this.#safety = nextWeights.map((weight) => this.#safetyProcess(weight));
	}
	#safetyProcess(weight) {
		return new ScoreProcess(-Math.min(LARGEST_MARGIN, this.#metric.tolerableDifference / weight));
	}
	add(minute) {
		const stable = scoresOf(this.#name, minute.stable);
		const canary = scoresOf(this.#name, minute.canary);
		if (stable === null || canary === null) return false;
		const [better, worse] = this.#metric.worse === "lower" ? [stable, canary] : [canary, stable];
		this.#harm.add(better, worse);
		for (const process of this.#safety) process.add(worse, better);
		this.#pairs.push({
			better,
			worse
		});
		this.#stable.events += stable.sum;
		this.#stable.exposure += stable.n;
		this.#canary.events += canary.sum;
		this.#canary.exposure += canary.n;
		return true;
	}
	addAfterPromotion() {
		return false;
	}
	get harmAfterPromotion() {
		return 0;
	}
	get harm() {
		return this.#harm.logE;
	}
	safety(step) {
		return this.#safety[step]?.logE ?? 0;
	}
	get stable() {
		return { ...this.#stable };
	}
	get canary() {
		return { ...this.#canary };
	}
	effect(alpha) {
		const { events, exposure } = this.#canary;
		if (this.#pairs.length === 0) return null;
		const threshold = Math.log(2 / alpha);
		const excess = (margin, order) => {
			const process = new ScoreProcess(margin);
			for (const pair of this.#pairs) process.add(...order(pair));
			return process.logE - threshold;
		};
		const estimate = events / exposure - this.#stable.events / this.#stable.exposure;
		const loss = this.#metric.worse === "lower" ? -estimate : estimate;
		const least = findCrossing((margin) => excess(margin, ({ better, worse }) => [better, worse]), loss, -.02, -1);
		const most = findCrossing((margin) => excess(margin, ({ better, worse }) => [worse, better]), -loss, -.02, -1);
		const lossFrom = least ?? -1;
		const lossTo = most === null ? 1 : -most;
		const [lower, upper] = this.#metric.worse === "lower" ? [-lossTo, -lossFrom] : [lossFrom, lossTo];
		return {
			scale: "difference",
			estimate,
			lower,
			upper
		};
	}
	outlook(step, needed) {
		const weight = this.#nextWeights[step];
		if (weight === void 0 || this.#pairs.length === 0) return null;
		const process = this.#safetyProcess(weight);
		for (const { better, worse } of this.#pairs) process.add(worse, better);
		const better = meanScores(this.#pairs.map((pair) => pair.better));
		const worse = meanScores(this.#pairs.map((pair) => pair.worse));
		const healthy = {
			...worse,
			sum: better.sum / better.n * worse.n
		};
		let minutes = 0;
		for (; process.logE < needed; minutes++) {
			if (minutes === 10080) return null;
			process.add(healthy, better);
		}
		return {
			minutes,
			requests: Math.ceil(minutes * (better.n + worse.n)),
			events: null
		};
	}
};
function meanScores(minutes) {
	const mean = (of) => minutes.reduce((sum, scores) => sum + of(scores), 0) / minutes.length;
	return {
		n: mean(({ n }) => n),
		sum: mean(({ sum }) => sum),
		sumOfSquares: mean(({ sumOfSquares }) => sumOfSquares)
	};
}
function scoresOf(name, arm) {
	const sample = arm.samples[name];
	if (sample === void 0 || sample === null) return null;
	if (!("sumOfSquares" in sample)) throw new TypeError(`metric ${name} is a score: its samples need n, sum and sumOfSquares`);
	return sample.n > 0 ? sample : null;
}

// actions/promote-canary/judge/sign-process.ts
const STAKES = [
	.1,
	.25,
	.5,
	.75,
	.95
];
var SignProcess = class {
	#logE = new Float64Array(STAKES.length);
	add(difference) {
		if (difference === 0) return;
		for (let j = 0; j < STAKES.length; j++) {
			const stake = STAKES[j] ?? 0;
			this.#logE[j] = this.#logE[j] + Math.log1p(difference > 0 ? stake : -stake);
		}
	}
	get logE() {
		return logMeanExp(this.#logE);
	}
};

// actions/promote-canary/judge/value-evidence.ts
var ValueEvidence = class {
	test = {
		name: "sign",
		why: "one figure a minute: only the sign of paired minutes is used",
		phi: null
	};
	#name;
	#metric;
	#harm = new SignProcess();
	#safety;
	#stable = {
		events: 0,
		exposure: 0
	};
	#canary = {
		events: 0,
		exposure: 0
	};
	#ratios = [];
	constructor(name, metric, nextWeights) {
		this.#name = name;
		this.#metric = metric;
		this.#safety = nextWeights.map((weight) => ({
			margin: ratioMarginAt(weight, metric.tolerableRatio),
			process: new SignProcess()
		}));
	}
	add(minute) {
		const stable = figureOf(this.#name, minute.stable);
		const canary = figureOf(this.#name, minute.canary);
		if (stable === null || canary === null) return false;
		const [suspect, reference] = this.#metric.worse === "higher" ? [canary, stable] : [stable, canary];
		this.#harm.add(suspect - this.#metric.harmRatio * reference);
		for (const { margin, process } of this.#safety) process.add(margin * reference - suspect);
		this.#ratios.push(suspect / reference);
		this.#stable.events += stable;
		this.#stable.exposure += 1;
		this.#canary.events += canary;
		this.#canary.exposure += 1;
		return true;
	}
	addAfterPromotion() {
		return false;
	}
	get harmAfterPromotion() {
		return 0;
	}
	get harm() {
		return this.#harm.logE;
	}
	safety(step) {
		return this.#safety[step]?.process.logE ?? 0;
	}
	get stable() {
		return { ...this.#stable };
	}
	get canary() {
		return { ...this.#canary };
	}
	effect(alpha) {
		if (this.#ratios.length === 0) return null;
		const threshold = Math.log(2 / alpha);
		const sorted = [...this.#ratios].sort((a, b) => a - b);
		const rejects = (wins) => {
			const process = new SignProcess();
			for (const ratio of this.#ratios) process.add(wins(ratio));
			return process.logE >= threshold;
		};
		const lower = sorted.findLast((end) => rejects((ratio) => ratio - end)) ?? 0;
		const upper = sorted.find((end) => rejects((ratio) => end - ratio)) ?? Number.POSITIVE_INFINITY;
		const estimate = sorted[sorted.length >> 1] ?? NaN;
		if (this.#metric.worse === "higher") return {
			scale: "ratio",
			estimate,
			lower,
			upper
		};
		return {
			scale: "ratio",
			estimate: 1 / estimate,
			lower: 1 / upper,
			upper: 1 / lower
		};
	}
	outlook(step, needed) {
		const margin = this.#safety[step]?.margin;
		if (margin === void 0 || this.#ratios.length === 0) return null;
		const process = new SignProcess();
		for (let minutes = 0; minutes < LONGEST_OUTLOOK_MINUTES; minutes++) {
			process.add(margin - (this.#ratios[minutes % this.#ratios.length] ?? 0));
			const more = minutes + 1 - this.#ratios.length;
			if (more >= 0 && process.logE >= needed) return {
				minutes: more,
				requests: 0,
				events: null
			};
		}
		return null;
	}
};
function figureOf(name, arm) {
	const sample = arm.samples[name];
	if (sample === void 0 || sample === null) return null;
	if (!("value" in sample)) throw new TypeError(`metric ${name} is a value: its samples need a value`);
	return sample.value;
}

// actions/promote-canary/judge/gather-evidence.ts
function gatherEvidence(trace, settings) {
	const { minutes, start, presentWeight, presentWeightSince, absent } = prepareMinutes(trace, settings);
	const dispersions = dispersionsOf(trace.history, settings);
	const metrics = startMetrics(settings, dispersions);
	const usual = usualRates(settings, dispersions);
	const judged = [];
	const globalCurve = [];
	const judgedAfterPromotion = [];
	const curveAfterPromotion = [];
	let canaryRequests = 0;
	let judgedAtPresentWeight = 0;
	let warmUp = 0;
	let noData = absent;
	let outages = 0;
	let presentOutage = null;
	for (const { minute, status, minutesLeft } of minutes) {
		if (status === "warm-up") warmUp++;
		if (status === "no-data") noData++;
		if (status === "warm-up" || status === "no-data") continue;
		const outage = outageMetric(usual, minute.stable, presentOutage?.metric ?? null);
		if (outage !== null) {
			outages++;
			presentOutage ??= {
				since: minute.at,
				metric: outage
			};
			continue;
		}
		presentOutage = null;
		canaryRequests += minute.canary.requests ?? 0;
		if (presentWeightSince !== null && minute.at >= presentWeightSince) judgedAtPresentWeight++;
		if (status === "after-promotion") {
			for (const { evidence } of metrics) evidence.addAfterPromotion(minute);
			judgedAfterPromotion.push(minute.at);
			curveAfterPromotion.push(average(metrics, ({ harmAfterPromotion }) => harmAfterPromotion));
			continue;
		}
		for (const metric of metrics) {
			if (metric.evidence.add(minute, minutesLeft)) metric.minutesWithData++;
			metric.harmCurve.push(metric.evidence.harm);
			metric.safetyCurves.forEach((curve, step) => {
				curve.push(metric.evidence.safety(step));
			});
		}
		judged.push(minute.at);
		globalCurve.push(average(metrics, ({ harm }) => harm));
	}
	const at = minutes.at(-1)?.minute.at ?? null;
	return {
		metrics,
		judged,
		globalCurve,
		judgedAfterPromotion,
		curveAfterPromotion,
		canaryRequests,
		judgedAtPresentWeight,
		presentWeight,
		warmUp,
		noData,
		outages,
		presentOutage,
		at,
		deadlinePassed: at !== null && start !== null && at - start + 1 >= settings.horizonMinutes
	};
}
function startMetrics(settings, dispersions) {
	const entries = Object.entries(settings.metrics);
	const importance = (metric) => metric.role === "observe" ? 0 : metric.importance ?? 1;
	const total = entries.reduce((sum, [, metric]) => sum + importance(metric), 0);
	return entries.map(([name, metric]) => {
		const weight = importance(metric) / total;
		const target = 1 / (settings.alpha * (weight || 1));
		return {
			name,
			settings: metric,
			weight,
			evidence: startEvidence(name, metric, settings.nextWeights, target, dispersions),
			harmCurve: [],
			safetyCurves: settings.nextWeights.map(() => []),
			minutesWithData: 0
		};
	});
}
function startEvidence(name, metric, nextWeights, target, dispersions) {
	if (metric.kind === "score") return new ScoreEvidence(name, metric, nextWeights);
	if (metric.kind === "value") return new ValueEvidence(name, metric, nextWeights);
	const dispersion = dispersions.get(name) ?? estimateDispersion([]);
	return new EventEvidence(name, metric, dispersion, nextWeights, target);
}
function dispersionsOf(history, settings) {
	const ordered = [...new Map(history.map((minute) => [minute.at, minute])).values()].sort((a, b) => a.at - b.at);
	const dispersions = /* @__PURE__ */ new Map();
	for (const [name, metric] of Object.entries(settings.metrics)) {
		if (metric.kind === "score" || metric.kind === "value") continue;
		const counts = ordered.flatMap((minute) => countOf(metric, name, minute.stable) ?? []);
		dispersions.set(name, estimateDispersion(counts));
	}
	return dispersions;
}
function average(metrics, logE) {
	let sum = Number.NEGATIVE_INFINITY;
	for (const { weight, evidence } of metrics) if (weight > 0) sum = logAddExp(sum, Math.log(weight) + logE(evidence));
	return sum;
}

// actions/promote-canary/judge/judge.ts
function judge(trace, settings) {
	const problems = problemsOf(settings);
	if (problems.length > 0) throw new RangeError(problems.join("; "));
	return decide(gatherEvidence(trace, settings), settings);
}

// actions/promote-canary/guards/bake.ts
const SETTINGS = {
	alpha: .01,
	beta: .05,
	nextWeights: [],
	warmupMinutes: 0,
	minMinutesAtWeight: 0,
	minCanaryRequests: 0,
	metrics: { errors: {
		...ERROR_METRIC,
		harmRatio: 2,
		tolerableRatio: 3
	} }
};
function judgeBake(bake, history, minutes, bakeMinutes) {
	const guard = "bake";
	const first = bake[0]?.at ?? Number.POSITIVE_INFINITY;
	const beside = minutes.filter(({ at }) => at < first);
	const past = [...history, ...beside].map(({ stable }) => stable).filter(({ requests }) => (requests ?? 0) > 0);
	const paired = bake.flatMap(({ at, canary }, index) => {
		const stable = past[index];
		return stable === void 0 ? [] : [{
			at,
			canary,
			stable
		}];
	});
	const settings = {
		...SETTINGS,
		horizonMinutes: Math.max(1, bakeMinutes)
	};
	const verdict = judge({
		minutes: paired,
		history,
		weightChanges: []
	}, settings);
	if (verdict.verdict !== "regression") return {
		guard,
		kind: "quiet"
	};
	const [errors] = verdict.metrics;
	return {
		guard,
		kind: "tripped",
		explanation: `${`${errors?.canary.events} of ${errors?.canary.exposure} requests`} failed since the canary serves everything, more than twice the stable version's rate before (E = ${verdict.global.peak.toPrecision(3)}).`
	};
}

// actions/promote-canary/guards/ceiling.ts
const MIN_ERRORS = 10;
function judgeCeiling(minutes, maxPercent) {
	const guard = "error ceiling";
	const latest = minutes.slice(-3).map(({ canary }) => canary);
	const requests = latest.reduce((total, minute) => total + (minute.requests ?? 0), 0);
	const errors = latest.reduce((total, { samples }) => {
		const sample = samples.errors;
		return total + (sample !== null && sample !== void 0 && "count" in sample ? sample.count : 0);
	}, 0);
	if (errors < MIN_ERRORS || 100 * errors / requests <= maxPercent) return {
		guard,
		kind: "quiet"
	};
	const rate = (100 * errors / requests).toFixed(1);
	return {
		guard,
		kind: "tripped",
		explanation: `${errors} of ${requests} requests of the canary failed in the last ${latest.length} minutes: ${rate} %, more than ${maxPercent} %.`
	};
}

// actions/promote-canary/judged.ts
function judgeSettings(context) {
	const { options, steps, percent, latency } = context;
	const metrics = {};
	for (const [name, metric] of Object.entries(options.metrics)) if (latency || !LATENCY_METRICS.includes(name)) metrics[name] = metric;
	return {
		alpha: options.alpha,
		beta: options.beta,
		horizonMinutes: Math.max(1, context.horizonMinutes),
		nextWeights: steps.map((step) => step.percent / 100).filter((weight) => weight > percent / 100),
		warmupMinutes: context.warmUpMinutes,
		minMinutesAtWeight: 1,
		minCanaryRequests: context.minRequests,
		metrics
	};
}
function judgeTrace(trace, settings) {
	const verdict = judge(trace, settings);
	return {
		verdict,
		judgement: judgementOf(verdict)
	};
}
function judgementOf(verdict) {
	const explanation = `${verdict.reason.charAt(0).toUpperCase()}${verdict.reason.slice(1)}.`;
	switch (verdict.verdict) {
		case "regression": return {
			kind: "regression",
			explanation
		};
		case "frozen": return {
			kind: "outage",
			explanation
		};
		case "no-regression": return {
			kind: verdict.action === "promote" ? "proven" : "no-regression",
			explanation
		};
		case "insufficient-traffic": return {
			kind: "too-little-traffic",
			explanation: `${explanation}${forecastOf(verdict)}`
		};
	}
}
function forecastOf({ forecast }) {
	if (forecast === null) return "";
	return ` At this rate ${forecast.metric} needs about ${forecast.requests} more requests (${forecast.minutes} min).`;
}

// actions/promote-canary/metrics/queries.ts
const PERIOD_SECONDS = 60;
const COUNTS = {
	requests: "RequestCount",
	target5xx: "HTTPCode_Target_5XX_Count",
	connectionErrors: "TargetConnectionErrorCount"
};
function queryId(arm, series) {
	return `${arm}_${series}`;
}
function minuteQueries(settings, arms) {
	return arms.flatMap((arm) => {
		const dimensions = dimensionsOf(settings, arm);
		const query = (series, MetricName, Stat) => ({
			Id: queryId(arm, series),
			MetricStat: {
				Metric: {
					Namespace: "AWS/ApplicationELB",
					MetricName,
					Dimensions: dimensions
				},
				Period: 60,
				Stat
			}
		});
		const counts = Object.keys(COUNTS).map((series) => query(series, COUNTS[series], "Sum"));
		const { thresholds } = settings;
		if (thresholds === void 0) return counts;
		return [
			...counts,
			query("timed", "TargetResponseTime", "SampleCount"),
			query("over_p50", "TargetResponseTime", slowerThan(thresholds.p50)),
			query("over_p90", "TargetResponseTime", slowerThan(thresholds.p90)),
			query("over_p99", "TargetResponseTime", slowerThan(thresholds.p99))
		];
	});
}
function thresholdQueries(settings, periodSeconds) {
	return [
		"p50",
		"p90",
		"p99"
	].map((quantile) => ({
		Id: quantile,
		MetricStat: {
			Metric: {
				Namespace: "AWS/ApplicationELB",
				MetricName: "TargetResponseTime",
				Dimensions: dimensionsOf(settings, "stable")
			},
			Period: periodSeconds,
			Stat: quantile
		}
	}));
}
function slowerThan(seconds) {
	return `TC(${Number(seconds.toPrecision(10))}:)`;
}
function dimensionsOf({ pair, loadBalancer }, arm) {
	return [{
		Name: "LoadBalancer",
		Value: loadBalancer
	}, {
		Name: "TargetGroup",
		Value: targetGroupDimension(pair[arm])
	}];
}

// actions/promote-canary/metrics/series.ts
function seriesById(results) {
	const all = /* @__PURE__ */ new Map();
	for (const { Id = "", Timestamps = [], Values = [] } of results) {
		const series = all.get(Id) ?? /* @__PURE__ */ new Map();
		Timestamps.forEach((timestamp, index) => {
			const value = Values[index];
			if (value !== void 0) series.set(minuteOf(timestamp.getTime()), value);
		});
		all.set(Id, series);
	}
	return all;
}
function minuteOf(epochMs) {
	return Math.floor(epochMs / 6e4);
}
function lastSettledMinute(nowMs, settleMs) {
	return minuteOf(nowMs - settleMs) - 1;
}
const LATENCY_SERIES = {
	"latency-p50": "over_p50",
	"latency-p90": "over_p90",
	"latency-p99": "over_p99"
};
function armMinute(series, arm, at, latency) {
	const value = (name) => series.get(queryId(arm, name))?.get(at);
	const requests = value("requests") ?? null;
	const failures = [value("target5xx"), value("connectionErrors")].filter((count) => count !== void 0);
	const samples = { errors: failures.length === 0 ? null : { count: Math.min(sum(failures), requests ?? Number.POSITIVE_INFINITY) } };
	if (latency) {
		const timed = value("timed");
		for (const [metric, name] of Object.entries(LATENCY_SERIES)) {
			const count = value(name);
			samples[metric] = timed === void 0 ? null : {
				count: Math.min(Math.max(0, Math.round(count ?? 0)), timed),
				of: timed
			};
		}
	}
	return {
		requests,
		samples
	};
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}

// actions/promote-canary/judge/numerics/log-gamma.ts
const LANCZOS = [
	.9999999999998099,
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
];
const HALF_LOG_TWO_PI = .5 * Math.log(2 * Math.PI);
function logGamma(x) {
	if (x >= 15) {
		const inverse = 1 / x;
		const square = inverse * inverse;
		const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680))));
		return (x - .5) * Math.log(x) - x + HALF_LOG_TWO_PI + series;
	}
	if (x < .5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
	const z = x - 1;
	let sum = LANCZOS[0];
	for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] ?? 0) / (z + i);
	const t = z + 7.5;
	return HALF_LOG_TWO_PI + (z + .5) * Math.log(t) - t + Math.log(sum);
}
function logBeta(a, b) {
	return logGamma(a) + logGamma(b) - logGamma(a + b);
}

// actions/promote-canary/split.ts
const DECIDING_LOG_E = Math.log(1e3);
const PRIOR_REQUESTS = 1e4;
const TOLERANCE = .25;
const REST_AT_FULL = .02;
function checkSplit(minutes, percent, sticky) {
	const canary = total(minutes.map((minute) => minute.canary.requests));
	const stable = total(minutes.map((minute) => minute.stable.requests));
	const all = canary + stable;
	if (sticky || all === 0) return { kind: "unknown" };
	const planned = percent / 100;
	const found = canary / all;
	const counted = `${canary} of ${all} requests (${(100 * found).toFixed(1)} %) went to the canary, not ${percent} %`;
	if (percent === 100) return stable / all <= REST_AT_FULL ? { kind: "as-planned" } : {
		kind: "off",
		explanation: `The stable group still serves: ${counted}.`
	};
	return Math.abs(found / planned - 1) > TOLERANCE && logEvidence(canary, stable, planned) >= DECIDING_LOG_E ? {
		kind: "off",
		explanation: `The load balancer does not divide as the rule says: ${counted}.`
	} : { kind: "as-planned" };
}
function logEvidence(canary, stable, planned) {
	const a = PRIOR_REQUESTS * planned;
	const b = PRIOR_REQUESTS * (1 - planned);
	return logBeta(a + canary, b + stable) - logBeta(a, b) - canary * Math.log(planned) - stable * Math.log1p(-planned);
}
function total(counts) {
	return counts.reduce((sum, count) => sum + (count ?? 0), 0);
}

// actions/promote-canary/poll.ts
async function poll(canary, evidence, session, demand, signal) {
	const nowMs = canary.world.clock.now().getTime();
	const percent = percentNow(session);
	const [routing, health, alarms, metrics] = await Promise.all([
		readRouting(canary, signal),
		readHealth(canary, percent, signal),
		readAlarmGuards(canary, signal),
		readEvidence(canary, evidence, session, percent, nowMs, signal)
	]);
	signal.throwIfAborted();
	const { minutes } = metrics;
	const inStep = minutesInStep(minutes, session);
	const guards = [health, ...alarms];
	const { maxErrorPercent } = canary.inputs;
	if (maxErrorPercent !== void 0) guards.push(judgeCeiling(inStep, maxErrorPercent));
	if (percent === 100) guards.push(judgeBake(inStep, evidence.history, minutes, bakeMinutes(canary)));
	return {
		observation: {
			routing,
			judgement: metrics.judgement,
			guards,
			split: checkSplit(inStep, percent, canary.traffic.sticky),
			canaryRequestsInStep: requestsOf(inStep),
			canaryRequests: requestsOf(minutes),
			demand
		},
		verdict: metrics.verdict,
		settings: metrics.settings,
		minutes
	};
}
function bakeMinutes({ plan }) {
	return Math.ceil((plan.steps.at(-1)?.maxDwellMs ?? 0) / 6e4);
}
function percentNow({ changes }) {
	return changes.at(-1)?.percent ?? 0;
}
function minutesInStep(minutes, { changes }) {
	const change = changes.at(-1);
	return change === void 0 ? [] : minutes.filter(({ at }) => at > minuteOf(change.at));
}
function requestsOf(minutes) {
	return minutes.reduce((total, { canary }) => total + (canary.requests ?? 0), 0);
}
async function readRouting({ traffic, ledger, id }, signal) {
	const [routing, record] = await Promise.all([traffic.read(signal), ledger.read(signal).catch((error) => new Error(messageOf(error)))]);
	if (record instanceof Error) return {
		kind: "unreadable",
		reason: `The tags of the rule cannot be read: ${record.message}`
	};
	if (record === void 0 || record.id === id) return routing;
	return {
		kind: "foreign",
		found: `canary ${record.id} of ${record.owner}`,
		expected: `canary ${id}`,
		suspects: []
	};
}
async function readHealth(canary, percent, signal) {
	const { elb, plan, inputs } = canary;
	try {
		const [stable, next] = await Promise.all([readTargetHealth(elb, plan.pair.stable, { abortSignal: signal }), readTargetHealth(elb, plan.pair.canary, { abortSignal: signal })]);
		return judgeHealth(next, percent === 100 ? {
			healthy: 1,
			total: 1,
			reasons: []
		} : stable, inputs.minHealthyTargets);
	} catch (error) {
		return {
			guard: "target health",
			kind: "unreadable",
			explanation: messageOf(error)
		};
	}
}
async function readAlarmGuards({ cloudWatch, inputs: { alarms } }, signal) {
	if (alarms.length === 0) return [];
	try {
		return judgeAlarms(alarms, await readAlarms(cloudWatch, alarms, signal));
	} catch (error) {
		return unreadableAlarms(alarms, error);
	}
}
async function readEvidence(canary, evidence, session, percent, nowMs, signal) {
	const { plan, inputs } = canary;
	try {
		const minutes = await evidence.read(nowMs, signal);
		const trace = {
			minutes,
			history: evidence.history,
			weightChanges: session.changes.filter((change) => change.percent > 0).map((change) => ({
				at: minuteOf(change.at),
				weight: change.percent / 100
			}))
		};
		const settings = judgeSettings({
			options: inputs.judge,
			steps: plan.steps,
			percent,
			horizonMinutes: Math.ceil((session.deadlineAt - session.startedAt) / 6e4),
			warmUpMinutes: plan.warmUpMinutes,
			minRequests: inputs.minRequests,
			latency: evidence.latency
		});
		return {
			minutes,
			settings,
			...judgeTrace(trace, settings)
		};
	} catch (error) {
		const explanation = `The metrics cannot be read: ${messageOf(error)}`;
		return {
			minutes: session.polled?.minutes ?? [],
			judgement: {
				kind: "unreadable",
				explanation
			},
			verdict: void 0,
			settings: void 0
		};
	}
}

// actions/promote-canary/progress.ts
function logProgress({ world, plan }, session, command) {
	const { polled, state } = session;
	const percent = session.changes.at(-1)?.percent ?? 0;
	const errors = polled?.verdict?.metrics.find(({ name }) => name === "errors");
	const parts = [
		`${percent} %`,
		...errors === void 0 ? [] : [
			`canary ${rate(errors.canary)}`,
			`stable ${rate(errors.stable)}`,
			evidenceOf$1(polled?.verdict)
		],
		state.phase === "shifting" || state.phase === "watching" ? `step ${state.step + 1} of ${plan.steps.length}` : state.phase,
		command.do === "finish" ? command.ending.explanation : command.why
	];
	world.log.info(`${world.clock.now().toISOString().slice(11, 19)}  ${parts.join(" · ")}`);
}
function rate({ events, exposure }) {
	return `${events} of ${exposure} failed${exposure === 0 ? "" : ` (${(100 * events / exposure).toPrecision(2)} %)`}`;
}
function evidenceOf$1(verdict) {
	if (verdict === void 0) return "no evidence";
	return `E ${Math.exp(verdict.global.logE.at(-1) ?? 0).toPrecision(2)} of ${verdict.global.threshold}`;
}

// actions/promote-canary/drive.ts
const READ_BACK_MS = 1e3;
const BLIND_POLLS = 5;
async function drive(canary, evidence, session, untilMs, approved) {
	const { world, inputs } = canary;
	const settings = {
		steps: canary.plan.steps,
		deadlineAt: session.deadlineAt,
		minRequests: inputs.minRequests,
		blindMs: BLIND_POLLS * Math.max(inputs.pollMs, 6e4),
		onInconclusive: inputs.onInconclusive
	};
	let goOn = approved;
	for (;;) {
		world.signal.throwIfAborted();
		const demand = await keepAlive(canary, session) ? demandNow(canary, untilMs, goOn) : LEASE_OVER;
		session.polled = await poll(canary, evidence, session, demand, world.signal);
		const nowMs = world.clock.now().getTime();
		const { state, command } = next(session.state, session.polled.observation, settings, nowMs);
		goOn = false;
		const moved = state.phase !== session.state.phase;
		if (session.state.phase === "shifting" && state.phase === "watching") session.changes = inPlace(session, state.since);
		session.state = state;
		logProgress(canary, session, command);
		if (command.do === "finish") return command.ending;
		await carryOut(canary, session, command);
		await world.clock.sleep(moved || command.do !== "wait" ? READ_BACK_MS : inputs.pollMs, world.signal);
	}
}
const LEASE_OVER = {
	kind: "stop",
	explanation: "The lease ran out before it could be renewed."
};
function demandNow({ world, inputs }, untilMs, goOn) {
	if (goOn) return { kind: "go-on" };
	if (world.clock.now().getTime() + 2 * inputs.pollMs < untilMs) return { kind: "none" };
	return {
		kind: "hand-over",
		explanation: "The time of this job is nearly over; `mode: resume` goes on."
	};
}
async function carryOut(canary, session, command) {
	const { traffic, world } = canary;
	const at = world.clock.now().getTime();
	try {
		if (command.do === "shift") {
			session.timeline.push({
				at,
				event: `${command.percent} %`,
				why: command.why
			});
			session.changes = changed(session, at, command.percent);
			session.touched = true;
			await recordSession(canary, session);
			await traffic.shift(command.percent);
		} else if (command.do === "roll-back") {
			session.timeline.push({
				at,
				event: "roll-back",
				why: command.why
			});
			await traffic.restore();
		} else if (session.state.phase === "watching" && session.state.since === session.state.judgedAt) await recordSession(canary, session);
	} catch (error) {
		if (isCancellation(error, world.signal) || isRefusal(error)) throw error;
		world.log.warning(`${command.do} failed, and is looked at again: ${messageOf(error)}`);
	}
}
function changed({ changes }, at, percent) {
	return changes.at(-1)?.percent === percent ? changes : [...changes, {
		at,
		percent
	}];
}
function inPlace({ changes }, since) {
	const last = changes.at(-1);
	return last === void 0 ? changes : [...changes.slice(0, -1), {
		...last,
		at: Math.max(last.at, since)
	}];
}
function isRefusal(error) {
	if (!(error instanceof Error) || !("$fault" in error) || error.$fault !== "client") return false;
	return !("$retryable" in error && error.$retryable) && !/Throttl|TooManyRequests|RequestLimit|Timeout/i.test(error.name);
}

// actions/promote-canary/metrics/cloudwatch.ts
async function readMetricData(cloudWatch, queries, span, abortSignal) {
	const results = [];
	let NextToken;
	do {
		const command = new GetMetricDataCommand({
			MetricDataQueries: [...queries],
			StartTime: new Date(span.startMs),
			EndTime: new Date(span.endMs),
			ScanBy: "TimestampAscending",
			...NextToken === void 0 ? {} : { NextToken }
		});
		const answer = await cloudWatch.send(command, { abortSignal });
		results.push(...answer.MetricDataResults ?? []);
		NextToken = answer.NextToken || void 0;
	} while (NextToken !== void 0);
	const refused = results.find(({ StatusCode }) => StatusCode === "Forbidden" || StatusCode === "InternalError");
	if (refused !== void 0) {
		const [message] = refused.Messages ?? [];
		throw new Error(`CloudWatch gives no data for ${refused.Id}: ${message?.Value ?? refused.StatusCode}.`);
	}
	return results;
}

// actions/promote-canary/metrics/metric-source.ts
var AlbMetrics = class {
	#cloudWatch;
	#settings;
	constructor(cloudWatch, settings) {
		this.#cloudWatch = cloudWatch;
		this.#settings = settings;
	}
	async readMinutes(span, signal) {
		const latency = this.#settings.thresholds !== void 0;
		const series = await this.#read(["stable", "canary"], span, signal);
		return minutesOf(span).map((at) => ({
			at,
			stable: armMinute(series, "stable", at, latency),
			canary: armMinute(series, "canary", at, latency)
		}));
	}
	async readHistory(span, signal) {
		const series = await this.#read(["stable"], span, signal);
		const latency = this.#settings.thresholds !== void 0;
		return minutesOf(span).map((at) => ({
			at,
			stable: armMinute(series, "stable", at, latency)
		}));
	}
	async #read(arms, span, signal) {
		if (span.to < span.from) return /* @__PURE__ */ new Map();
		const queries = minuteQueries(this.#settings, arms);
		return seriesById(await readMetricData(this.#cloudWatch, queries, millisecondsOf(span), signal));
	}
};
async function readThresholds(cloudWatch, settings, span, signal) {
	if (span.to < span.from) return void 0;
	const { startMs, endMs } = millisecondsOf(span);
	const queries = thresholdQueries(settings, (endMs - startMs) / 1e3);
	const results = await readMetricData(cloudWatch, queries, {
		startMs,
		endMs
	}, signal);
	const latest = (id) => results.find(({ Id }) => Id === id)?.Values?.at(-1);
	const [p50, p90, p99] = [
		"p50",
		"p90",
		"p99"
	].map(latest);
	return p50 === void 0 || p90 === void 0 || p99 === void 0 ? void 0 : {
		p50,
		p90,
		p99
	};
}
function historySpan(nowMs, historyMs, settleMs) {
	const to = minuteOf(nowMs - settleMs) - 1;
	return {
		from: to - Math.floor(historyMs / 6e4) + 1,
		to
	};
}
function minutesOf({ from, to }) {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
function millisecondsOf({ from, to }) {
	return {
		startMs: from * 6e4,
		endMs: (to + 1) * 6e4
	};
}

// actions/promote-canary/evidence.ts
async function openEvidence(canary, startedAt, signal) {
	const { cloudWatch, inputs, plan, loadBalancer } = canary;
	const span = historySpan(startedAt, inputs.historyMs, inputs.settleMs);
	const settings = {
		pair: plan.pair,
		loadBalancer,
		thresholds: void 0
	};
	const thresholds = await readThresholds(cloudWatch, settings, span, signal);
	const source = new AlbMetrics(cloudWatch, {
		...settings,
		thresholds
	});
	return {
		history: await source.readHistory(span, signal),
		latency: thresholds !== void 0,
		read: readerOf(source, startedAt, inputs.settleMs)
	};
}
function readerOf(source, startedAt, settleMs) {
	const from = minuteOf(startedAt);
	let known = {
		to: from - 1,
		minutes: []
	};
	return async (nowMs, signal) => {
		const to = lastSettledMinute(nowMs, settleMs);
		if (to > known.to) known = {
			to,
			minutes: await source.readMinutes({
				from,
				to
			}, signal)
		};
		return known.minutes;
	};
}

// actions/promote-canary/finish.ts
const LEASE_ATTEMPTS = 5;
const LEASE_PAUSE_MS = 5e3;
async function finish(canary, session, ending) {
	switch (ending.kind) {
		case "promoted": return finishPromotion(canary, session, ending);
		case "rolled-back":
			await clearAway(canary);
			return ending;
		case "held":
			await finishHold(canary, session);
			return ending;
		case "drifted":
			await leaveAlone(canary);
			return ending;
	}
}
async function clearAway({ lease, ledger, world }) {
	for (const [what, clear] of [["The lease could not be ended; it sets the rule back once more", () => lease.end()], ["The tags of the canary could not be removed; the next run does", () => ledger.clear()]]) await clear().catch((error) => world.log.warning(`${what}: ${messageOf(error)}`));
}
async function finishPromotion(canary, session, ending) {
	const { ledger, traffic, plan, world } = canary;
	await ledger.write(recordOf(canary, session, { phase: "promoted" }));
	await traffic.settle();
	const routing = await traffic.read();
	if (routing.kind !== "ours" || routing.percent !== 100) throw new Error(`The promoted rule was not read back: ${JSON.stringify(routing)}`);
	if (!await endLease(canary)) {
		const explanation = "The canary was sound, but its lease could not be ended and would have taken the traffic back later.";
		await traffic.restore();
		await clearAway(canary);
		return {
			kind: "rolled-back",
			cause: "blind",
			explanation
		};
	}
	if (traffic.sticky || plan.stableFate === "remove-from-rule") await ledger.standBy(plan.pair.stable);
	await ledger.clear().catch((error) => {
		world.log.warning(`The tags of the canary could not be removed; the next run does: ${messageOf(error)}`);
	});
	return ending;
}
async function endLease({ lease, world }) {
	for (let attempt = 1; attempt <= LEASE_ATTEMPTS; attempt++) try {
		await lease.end();
		return true;
	} catch (error) {
		world.log.warning(`The lease cannot be ended (${attempt} of ${LEASE_ATTEMPTS}): ${messageOf(error)}`);
		if (attempt < LEASE_ATTEMPTS) await world.clock.sleep(LEASE_PAUSE_MS, world.signal);
	}
	return false;
}
async function finishHold(canary, session) {
	session.aliveUntil = canary.world.clock.now().getTime() + canary.inputs.lease.holdMs;
	if (!await canary.lease.renew(session.aliveUntil)) throw new Error("The lease ran out before the canary could hold.");
	await recordSession(canary, session);
}
async function leaveAlone(canary) {
	const record = await canary.ledger.read().catch(() => void 0);
	if (record === void 0 || record.id === canary.id) await clearAway(canary);
}

// actions/promote-canary/post-state.ts
const KEY = "canary";
function rememberForPost({ id, plan, world }) {
	const state = {
		id,
		plan
	};
	world.state.save(KEY, JSON.stringify(state));
}
function settleForPost({ world }) {
	world.state.save(KEY, "");
}
function readPostState(world) {
	const text = world.state.read(KEY);
	if (text === void 0) return void 0;
	return JSON.parse(text);
}

// actions/promote-canary/take-back.ts
const GLANCE_MS = 600;
async function takeBack(canary) {
	const { traffic, world } = canary;
	const startedAt = world.clock.now().getTime();
	const routing = await traffic.glance(AbortSignal.timeout(GLANCE_MS));
	if (routing.kind === "foreign") return {
		kind: "foreign",
		found: routing.found
	};
	if (isRestored(routing)) {
		await clearAway(canary);
		return { kind: "nothing-to-do" };
	}
	const failure = await restore(traffic);
	if (failure !== void 0) return {
		kind: "failed",
		reason: failure
	};
	const durationMs = world.clock.now().getTime() - startedAt;
	world.log.info(`The traffic is back on the stable version (${durationMs} ms).`);
	await clearAway(canary);
	return {
		kind: "restored",
		durationMs
	};
}
async function restore(traffic) {
	let reason = "";
	for (let attempt = 1; attempt <= 3; attempt++) {
		try {
			await traffic.restore();
		} catch (error) {
			reason = messageOf(error);
			continue;
		}
		const routing = await traffic.glance(AbortSignal.timeout(GLANCE_MS));
		if (routing.kind !== "ours" || isRestored(routing)) return void 0;
		reason = `the rule still stands at ${routing.percent} %`;
	}
	return reason;
}
function isRestored(routing) {
	return routing.kind === "ours" && routing.percent === 0 && !routing.listed;
}
function explainTakenBack(taken, resource) {
	switch (taken.kind) {
		case "restored": return "The traffic is back on the stable version.";
		case "nothing-to-do": return "All traffic is on the stable version.";
		case "foreign": return `Somebody else changed ${resource} (${taken.found}); nothing was overwritten.`;
		case "failed": return `The traffic could NOT be taken back: ${taken.reason}. Set the weights of ${resource} by hand, or run this action with \`mode: abort\`.`;
	}
}

// actions/promote-canary/wait-until-healthy.ts
const LOOK_MS$1 = 5e3;
async function waitUntilHealthy(canary, session) {
	const { world, inputs, plan, elb } = canary;
	const untilMs = world.clock.now().getTime() + inputs.healthTimeoutMs;
	for (;;) {
		const health = await readTargetHealth(elb, plan.pair.canary, { abortSignal: world.signal });
		if (health.healthy >= inputs.minHealthyTargets) {
			world.log.info(`The canary has ${describeHealth(health)}.`);
			return;
		}
		if (world.clock.now().getTime() >= untilMs) throw new UserError("the canary did not become healthy in time.", {
			where: `target group ${targetGroupName(plan.pair.canary)}`,
			given: describeHealth(health),
			allowed: `at least ${inputs.minHealthyTargets} healthy`,
			next: "Look at the health check of the target group and at its targets."
		});
		await keepAlive(canary, session);
		await world.clock.sleep(LOOK_MS$1, world.signal);
	}
}

// actions/promote-canary/apply.ts
async function startCanary(plan, inputs, world) {
	const canary = openCanary(newCanaryId(world), plan, inputs, world);
	const startedAt = world.clock.now().getTime();
	const session = {
		state: { phase: "ready" },
		changes: [],
		startedAt,
		deadlineAt: startedAt + inputs.deadlineMs,
		aliveUntil: startedAt + inputs.lease.durationMs,
		polled: void 0,
		timeline: [],
		touched: false
	};
	return carry(canary, session, startedAt + inputs.timeBudgetMs, false, () => begin(canary, session));
}
async function carry(canary, session, untilMs, approved, prepare) {
	const { world } = canary;
	let evidence;
	try {
		rememberForPost(canary);
		await prepare();
		evidence = await openEvidence(canary, session.startedAt, world.signal);
		const ending = await drive(canary, evidence, session, untilMs, approved);
		const finished = await finish(canary, session, ending);
		settleForPost(canary);
		return {
			canary,
			session,
			evidence,
			result: {
				kind: "ended",
				ending: finished
			}
		};
	} catch (error) {
		const cancelled = isCancellation(error, world.signal) || world.signal.aborted;
		if (!cancelled) world.log.warning(`The canary is taken back: ${messageOf(error)}`);
		const taken = await takeBack(canary);
		if (taken.kind !== "failed") settleForPost(canary);
		return {
			canary,
			session,
			evidence,
			result: {
				kind: "broken-off",
				error,
				taken,
				cancelled
			}
		};
	}
}
async function begin(canary, session) {
	const { lease, traffic, world, inputs } = canary;
	await recordSession(canary, session);
	await ensureOurs(canary);
	if (inputs.lease.role === void 0) world.log.warning("No lease: if this runner is lost, the traffic stays where it is until somebody runs `mode: abort`. Give `lease-role` the ARN of a role that EventBridge Scheduler may assume.");
	await lease.begin(session.aliveUntil, void 0);
	session.touched = true;
	await traffic.shift(0);
	await waitUntilHealthy(canary, session);
}
async function ensureOurs({ ledger, id, world }) {
	const record = await ledger.read(world.signal);
	if (record?.id === id) return;
	throw new UserError("another run has begun a canary on this rule at the same moment.", {
		given: record === void 0 ? "no record" : `canary ${record.id} of ${record.owner}`,
		next: "Wait until it has ended."
	});
}

// actions/promote-canary/exclusive.ts
const LOOK_MS = 5e3;
async function waitUntilDead(record, ledger, world) {
	if (isEarlierAttempt(record, world)) return;
	const nowMs = world.clock.now().getTime();
	if (record.state.phase === "held" && nowMs < record.aliveUntil) throw new UserError("a canary holds here and waits to be resumed.", {
		given: describe(record),
		next: "Go on with `mode: resume`, or take it back with `mode: abort`."
	});
	if (nowMs < record.aliveUntil) world.log.info(`${describe(record)} is under way here, alive until ${iso(record.aliveUntil)}. Waiting whether it says so again.`);
	while (world.clock.now().getTime() < record.aliveUntil) {
		await world.clock.sleep(LOOK_MS, world.signal);
		const now = await ledger.read(world.signal);
		if (now === void 0) return;
		if (now.id !== record.id || now.aliveUntil > record.aliveUntil) throw alive(now);
	}
}
function alive(record) {
	return new UserError("another run moves a canary on this rule.", {
		given: describe(record),
		next: "Wait until it has ended, or take it back with `mode: abort`. A `concurrency` group keeps runs apart."
	});
}
function isEarlierAttempt({ owner }, world) {
	const [run, attempt] = owner.split("/attempts/");
	const [ownRun, ownAttempt] = runnerOf(world).split("/attempts/");
	return run === ownRun && Number(attempt) < Number(ownAttempt);
}
function describe({ id, owner }) {
	return `canary ${id} of ${owner}`;
}
function iso(epochMs) {
	return new Date(epochMs).toISOString();
}

// actions/promote-canary/observe.ts
async function observe(inputs, world) {
	const elb = world.aws.client(ElasticLoadBalancingV2Client, regionOf(inputs.owner.arn));
	const options = { abortSignal: world.signal };
	const owner = await resolveOwner(elb, inputs.owner);
	const [actions, tags] = await Promise.all([readActions(elb, owner, options), readTags(elb, owner.arn, options)]);
	const record = fromTags(tags);
	const pair = record?.pair ?? rolesOf(actions, tags, inputs, owner);
	const original = record === void 0 ? actions : originalOf(record, actions);
	const [stable, canary] = await observeGroups(elb, pair, loadBalancerArnOf(owner), options);
	return {
		owner,
		actions,
		original,
		tags,
		record,
		stable,
		canary
	};
}
function originalOf({ original, pair }, actions) {
	try {
		return decodeOriginal(original, actions, [pair.stable, pair.canary]);
	} catch {
		return actions;
	}
}
function rolesOf(actions, tags, { stable, canary }, { arn }) {
	return findRoles(readForward(actions, arn).targets, {
		stable,
		canary,
		standby: standbyOf(tags)
	}, arn);
}
async function observeGroups(elb, { stable, canary }, where, options) {
	const command = new DescribeTargetGroupsCommand({ TargetGroupArns: [stable, canary] });
	const { TargetGroups = [] } = await elb.send(command, options);
	const observeOne = async (arn) => {
		const group = TargetGroups.find(({ TargetGroupArn }) => TargetGroupArn === arn);
		if (group === void 0) throw new UserError("this target group does not exist.", {
			where,
			given: arn
		});
		return describeGroup(elb, arn, group, options);
	};
	return Promise.all([observeOne(stable), observeOne(canary)]);
}
async function describeGroup(elb, arn, group, options) {
	const command = new DescribeTargetGroupAttributesCommand({ TargetGroupArn: arn });
	const [{ Attributes = [] }, health] = await Promise.all([elb.send(command, options), readTargetHealth(elb, arn, options)]);
	const attribute = (key) => Attributes.find(({ Key }) => Key === key)?.Value;
	return {
		arn,
		vpcId: group.VpcId,
		protocol: group.Protocol,
		protocolVersion: group.ProtocolVersion,
		targetType: group.TargetType,
		loadBalancers: group.LoadBalancerArns ?? [],
		targetStickiness: attribute("stickiness.enabled") === "true",
		slowStartSeconds: Number(attribute("slow_start.duration_seconds") ?? 0),
		health
	};
}

// actions/promote-canary/clear-before.ts
async function clearBefore(inputs, world) {
	const elb = world.aws.client(ElasticLoadBalancingV2Client, regionOf(inputs.owner.arn));
	const owner = await resolveOwner(elb, inputs.owner);
	const ledger = new Ledger(elb, owner.arn);
	const record = await ledger.read(world.signal);
	if (record === void 0) return;
	await waitUntilDead(record, ledger, world);
	const observed = await observe(inputs, world);
	if (observed.record?.id !== record.id) return;
	const canary = openCanary(record.id, planCanary(observed, inputs), inputs, world);
	if (record.state.phase === "promoted") {
		world.log.info(`Canary ${record.id} of ${record.owner} was promoted; clearing away what it left.`);
		await clearAway(canary);
		return;
	}
	const taken = await takeBack(canary);
	world.log.warning(`Canary ${record.id} of ${record.owner} died on the way: ${taken.kind}.`);
	if (taken.kind === "failed") throw new Error(`The traffic could not be taken back: ${taken.reason}`);
	await clearAway(canary);
}

// actions/promote-canary/outputs.ts
const NO_OUTPUTS = {
	weights: "",
	evidence: "",
	"plan-file": ""
};
function outputsOf(applied, inputs) {
	const evidence = writeEvidence(applied, inputs);
	return {
		...NO_OUTPUTS,
		weights: JSON.stringify(weightsOf(applied)),
		evidence
	};
}
function weightsOf({ canary, result }) {
	const { stable, canary: next } = canary.plan.pair;
	const divided = (percent) => ({
		[targetGroupName(stable)]: 100 - percent,
		[targetGroupName(next)]: percent
	});
	if (result.kind === "broken-off") return result.taken.kind === "restored" || result.taken.kind === "nothing-to-do" ? divided(0) : {};
	switch (result.ending.kind) {
		case "promoted": return divided(100);
		case "rolled-back": return divided(0);
		case "held": return divided(canary.plan.steps[result.ending.step]?.percent ?? 0);
		case "drifted": return {};
	}
}
function writeEvidence({ canary, session, evidence }, inputs) {
	const { polled } = session;
	if (polled === void 0 || evidence === void 0) return "";
	const directory = inputs.reportDirectory ?? join(canary.world.runner.tempDir, "ai-ops", "promote-canary");
	mkdirSync(directory, { recursive: true });
	const path = join(directory, "evidence.json");
	const document = {
		schema: "https://ai-ops.dev/canary-evidence/v1",
		canary: canary.id,
		pair: canary.plan.pair,
		trace: {
			minutes: polled.minutes,
			history: evidence.history,
			weightChanges: session.changes.filter(({ percent }) => percent > 0).map(({ at, percent }) => ({
				at: minuteOf(at),
				weight: percent / 100
			}))
		},
		settings: polled.settings,
		verdict: polled.verdict ?? null,
		timeline: session.timeline
	};
	writeFileSync(path, `${JSON.stringify(document)}\n`);
	return path;
}

// actions/promote-canary/report/charts.ts
function chartsOf(session, { minutes, verdict }) {
	const start = minuteOf(session.startedAt);
	const end = (minutes.at(-1)?.at ?? start) - start;
	const base = {
		type: "chart",
		xLabel: "minutes since the canary began",
		marks: session.changes.map(({ at, percent }) => ({
			name: `${percent} %`,
			x: minuteOf(at) - start
		}))
	};
	const points = (value, arm) => minutes.filter((minute) => (minute[arm].requests ?? 0) > 0).map((minute) => [minute.at - start, value(minute[arm])]);
	const charts = [{
		...base,
		title: "Share of the canary",
		yLabel: "percent",
		yScale: "linear",
		series: [{
			name: "weight",
			points: weights(session, start, end)
		}, {
			name: "requests",
			points: shares(minutes, start)
		}]
	}, {
		...base,
		title: "Errors",
		yLabel: "percent of requests",
		yScale: "linear",
		series: [{
			name: "stable",
			points: points(errorPercent, "stable")
		}, {
			name: "canary",
			points: points(errorPercent, "canary")
		}]
	}];
	if (verdict === void 0) return charts;
	const curve = (logE) => logE.map((value, index) => [(verdict.judgedMinutes[index] ?? start) - start, Math.exp(Math.min(value, 60))]);
	charts.push({
		...base,
		title: "Evidence of harm",
		yLabel: "e-value",
		yScale: "log",
		series: [{
			name: "all metrics",
			points: curve(verdict.global.logE)
		}, ...verdict.metrics.map(({ name, harm }) => ({
			name,
			points: curve(harm.logE)
		}))],
		lines: [{
			name: "roll back",
			y: verdict.global.threshold
		}]
	});
	return charts;
}
function weights({ changes }, start, end) {
	const points = [[0, 0]];
	let last = 0;
	for (const { at, percent } of changes) {
		const x = minuteOf(at) - start;
		points.push([x, last], [x, percent]);
		last = percent;
	}
	return [...points, [Math.max(end, points.at(-1)?.[0] ?? 0), last]];
}
function shares(minutes, start) {
	return minutes.flatMap(({ at, stable, canary }) => {
		const [mine, theirs] = [canary.requests ?? 0, stable.requests ?? 0];
		return mine + theirs === 0 ? [] : [[at - start, 100 * mine / (mine + theirs)]];
	});
}
function errorPercent({ requests, samples }) {
	const sample = samples.errors;
	const count = sample !== null && sample !== void 0 && "count" in sample ? sample.count : 0;
	return requests === null || requests === 0 ? 0 : 100 * count / requests;
}

// actions/promote-canary/report/metric-tables.ts
function metricTables(verdict) {
	const { judged, warmUp, noData, outage } = verdict.minutes;
	return [{
		type: "text",
		text: `${verdict.reason}. Judged minutes: ${judged}; left out: ${warmUp} warm-up, ${noData} without data, ${outage} in an outage of the stable version. Harm over all metrics: ${evidence(verdict.global)}.`
	}, ...verdict.metrics.map(metricTable)];
}
function metricTable(metric) {
	const rows = [
		["stable", arm(metric.stable)],
		["canary", arm(metric.canary)],
		["difference", metric.effect === null ? "not known yet" : effect(metric.effect)],
		["evidence of harm", evidence(metric.harm)],
		...metric.safety.map((step) => [`evidence of safety for ${percent(step.toWeight)}`, evidence(step)]),
		["test", `${metric.test.name}: ${metric.test.why}`]
	];
	return {
		type: "table",
		columns: [{ title: `${metric.name} (${metric.role})` }, { title: "" }],
		rows
	};
}
function arm({ events, exposure }) {
	const rate = exposure === 0 ? "" : ` (${figure(100 * events / exposure)} %)`;
	return `${figure(events)} of ${figure(exposure)}${rate}`;
}
function effect({ scale, estimate, lower, upper }) {
	return `${scale === "ratio" ? "canary / stable" : "canary − stable"} = ${figure(estimate)}, between ${figure(lower)} and ${figure(upper)} at all times`;
}
function evidence({ logE, peak, threshold }) {
	const now = Math.exp(logE.at(-1) ?? 0);
	const needed = Number.isFinite(threshold) ? ` of ${figure(threshold)}` : " (decides nothing)";
	return `E = ${figure(now)}${needed}, at most ${figure(peak)}`;
}
function percent(weight) {
	return `${Number((100 * weight).toFixed(2))} %`;
}
function figure(value) {
	if (!Number.isFinite(value)) return "∞";
	return Number.isInteger(value) && Math.abs(value) < 1e9 ? value.toLocaleString("en") : String(Number(value.toPrecision(3)));
}

// actions/promote-canary/report.ts
function reportPlan(plan, outcome) {
	const failed = plan.checks.filter(({ result }) => result === "failed");
	const reason = outcome === "planned" ? `The canary would go ${describeSteps(plan)}.` : failed.map(({ name, explanation }) => `${name}: ${explanation}`).join(" ");
	return {
		title: titleOf(plan),
		outcome,
		reason,
		dryRun: outcome === "planned",
		facts: factsOf(plan),
		changes: plan.steps.map(({ percent }) => ({
			subject: `${percent} % on the canary`,
			kind: "shift",
			state: outcome === "planned" ? "planned" : "skipped",
			reason: outcome === "planned" ? "when the evidence allows" : "the checks failed"
		})),
		sections: [checksOf(plan)]
	};
}
function reportCanary(applied) {
	const { canary, session } = applied;
	const { plan } = canary;
	return {
		title: titleOf(plan),
		...outcomeOf(applied),
		dryRun: false,
		facts: [...factsOf(plan), {
			label: "Canary",
			value: canary.id
		}],
		changes: session.timeline.map(({ at, event, why }) => ({
			subject: `${event} at ${new Date(at).toISOString()}`,
			kind: "shift",
			state: event === "roll-back" ? "undone" : "done",
			reason: why
		})),
		sections: [...evidenceOf(applied), checksOf(plan)]
	};
}
function outcomeOf({ canary, result }) {
	if (result.kind === "ended") return {
		outcome: OUTCOMES[result.ending.kind](result.ending),
		reason: result.ending.explanation
	};
	const state = explainTakenBack(result.taken, canary.plan.owner.arn);
	return result.cancelled ? {
		outcome: "cancelled",
		reason: `The run was cancelled. ${state}`
	} : {
		outcome: "failed",
		reason: `${messageOf(result.error)} ${state}`
	};
}
const OUTCOMES = {
	promoted: () => "succeeded",
	held: () => "in-progress",
	drifted: () => "failed",
	"rolled-back": (ending) => ending.kind === "rolled-back" && ending.cause === "inconclusive" ? "inconclusive" : "rolled-back"
};
function titleOf({ pair }) {
	return `Canary ${targetGroupName(pair.canary)} beside ${targetGroupName(pair.stable)}`;
}
function describeSteps({ steps }) {
	return steps.map(({ percent }) => `${percent} %`).join(" → ");
}
function factsOf(plan) {
	return [
		{
			label: plan.owner.kind === "rule" ? "Rule" : "Listener",
			value: plan.owner.arn
		},
		{
			label: "Stable",
			value: targetGroupName(plan.pair.stable)
		},
		{
			label: "Canary group",
			value: targetGroupName(plan.pair.canary)
		},
		{
			label: "Steps",
			value: describeSteps(plan)
		}
	];
}
function checksOf({ checks, steps }) {
	return {
		heading: "Plan",
		blocks: [{
			type: "table",
			columns: [
				{
					title: "step",
					align: "right"
				},
				{ title: "at least" },
				{ title: "at most" },
				{ title: "then" }
			],
			rows: steps.map(({ percent, minDwellMs, maxDwellMs, hold }) => [
				`${percent} %`,
				formatDuration(minDwellMs),
				formatDuration(maxDwellMs),
				percent === 100 ? "is promoted" : hold ? "waits for approval" : "goes on"
			])
		}, {
			type: "table",
			columns: [
				{ title: "check" },
				{ title: "result" },
				{ title: "" }
			],
			rows: checks.map(({ name, result, explanation }) => [
				name,
				result,
				explanation
			])
		}]
	};
}
function evidenceOf({ session }) {
	const { polled } = session;
	if (polled?.verdict === void 0) return [];
	return [{
		heading: "Evidence",
		blocks: [...chartsOf(session, polled), ...metricTables(polled.verdict)]
	}];
}

// actions/promote-canary/run.ts
const ACTION = "promote-canary";
async function run(inputs, world) {
	const finishReport = startReport(ACTION, world);
	if (!inputs.dryRun) await clearBefore(inputs, world);
	const plan = planCanary(await observe(inputs, world), inputs);
	logChecks(plan, world);
	if (plan.checks.some(({ result }) => result === "failed")) return {
		report: finishReport(reportPlan(plan, "refused")),
		outputs: NO_OUTPUTS
	};
	if (inputs.planFile !== void 0) requireSamePlan(inputs.planFile, ACTION, plan);
	if (inputs.dryRun) {
		const planFile = keepPlan(ACTION, plan, inputs, world);
		return {
			report: finishReport(reportPlan(plan, "planned")),
			outputs: {
				...NO_OUTPUTS,
				"plan-file": planFile
			}
		};
	}
	const applied = await startCanary(plan, inputs, world);
	return {
		report: finishReport(reportCanary(applied)),
		outputs: outputsOf(applied, inputs)
	};
}
function logChecks({ checks }, { log }) {
	for (const { name, result, explanation } of checks) if (result === "warning") log.warning(explanation, { title: name });
	else log.info(`${result === "passed" ? "✓" : "✗"} ${name}: ${explanation}`);
}

export { readPostState as a, readInputs as c, takeBack as i, run as n, clearAway as o, explainTakenBack as r, openCanary as s, ACTION as t };