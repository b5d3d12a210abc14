import { a as defaultProvider, f as formatDuration, r as readPlanInputs, t as readAwsInputs } from "./common-inputs.js";
import { a as messageOf, i as isCancellation, n as UserError } from "./errors.js";
import { $ as decideEndpoint, A as getHttpSigningPlugin, At as getSmithyContext, D as resolveUserAgentConfig, F as getHostHeaderPlugin, Ft as emitWarningIfUnsupportedVersion$1, I as resolveHostHeaderConfig, L as getContentLengthPlugin, M as getHttpAuthSchemeEndpointRuleSetPlugin, Mt as fromBase64, N as getRecursionDetectionPlugin, Nt as getDefaultSocketTimeout, P as getLoggerPlugin, Q as resolveEndpointConfig, R as getHttpHandlerExtensionConfiguration, S as resolveRetryConfig, T as DEFAULT_RETRY_MODE, Tt as calculateBodyLength, Z as getEndpointPlugin, _ as createDefaultUserAgentProvider, _t as getSchemaSerdePlugin, at as resolveRegionConfig, b as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, bt as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, ct as makeBuilder, dt as resolveDefaultRuntimeConfig, et as customEndpointFunctions, f as AwsSdkSigV4Signer, ft as emitWarningIfUnsupportedVersion, g as NODE_APP_ID_CONFIG_OPTIONS, h as awsEndpointFunctions, it as resolveDefaultsModeConfig, jt as toBase64, k as DefaultIdentityProviderConfig, kt as normalizeProvider, lt as NoOpLogger, m as resolveAwsRegionExtensionConfiguration, mt as ServiceException, n as AwsQueryProtocol, nt as BinaryDecisionDiagram, ot as NODE_REGION_CONFIG_FILE_OPTIONS, p as getAwsRegionExtensionConfiguration, pt as loadConfigsForDefaultMode, s as resolveAwsSdkSigV4Config, st as NODE_REGION_CONFIG_OPTIONS, t as Sha256Node, tt as EndpointCache, u as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, ut as getDefaultExtensionConfiguration, v as getUserAgentPlugin, x as NODE_RETRY_MODE_CONFIG_OPTIONS, xt as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, y as getRetryPlugin, yt as Client, z as resolveHttpHandlerRuntimeConfig } from "./Sha256Node.js";
import { n as toUtf8, r as fromUtf8, t as TypeRegistry } from "./TypeRegistry.js";
import { r as streamCollector, t as NodeHttpHandler } from "./node-http-handler.js";
import { r as parseUrl, t as loadConfig } from "./configLoader.js";
import { f as secretReason, n as S3Client, t as ListObjectsV2Command } from "./ListObjectsV2Command.js";
import { C as StartBuild$, _ as _mw0$1, b as BatchGetBuilds$, c as DescribeImages$, f as DescribeSnapshots$, g as _ep0$1, h as BatchGetProjectsCommand, i as EC2Client, l as DescribeInstances$, n as _mw0$2, r as command$2, s as DescribeExportImageTasks$, t as _ep0$2, u as DescribeKeyPairs$, v as command$1, w as StopBuild$, x as ListBuildsForProject$, y as CodeBuildClient } from "./commandBuilder.js";
import { t as Journal } from "./journal.js";
import { join } from "node:path";

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

// actions/build-sandbox-image/asset-id.ts
const PLACEHOLDER = "{asset-id}";
const ASSET_ID_GRAMMAR = "1 to 128 letters, digits, `.`, `_` and `-`, beginning with a letter or a digit (it is a tag value, an S3 prefix and an image tag at once)";
const AMI_NAME_GRAMMAR = "3 to 128 letters, digits, spaces and ( ) [ ] . / - ' @ _";
function parseAssetId(text) {
	if (isAssetId(text)) return text;
	throw new UserError("this cannot be an asset id.", {
		where: "input asset-id",
		given: `\`${text}\``,
		allowed: ASSET_ID_GRAMMAR
	});
}
function amiNameOf(template, assetId) {
	const refuse = (what) => {
		throw new UserError(what, {
			where: "input ami-name",
			given: `\`${template}\``,
			allowed: AMI_NAME_GRAMMAR
		});
	};
	if (!template.includes(PLACEHOLDER)) return refuse(`the name must contain \`${PLACEHOLDER}\`.`);
	const name = template.replaceAll(PLACEHOLDER, assetId);
	return isAmiName(name) ? name : refuse(`EC2 does not accept \`${name}\` as the name of an image.`);
}
function isAssetId(text) {
	return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text);
}
function isAmiName(text) {
	return /^[A-Za-z0-9()[\] ./\-'@_]{3,128}$/.test(text);
}

// actions/build-sandbox-image/environment.ts
const OWN_VARIABLES = {
	assetId: "ASSET_ID",
	amiName: "AMI_NAME",
	buildKey: "AI_OPS_BUILD_KEY",
	runId: "AI_OPS_RUN_ID",
	startedAt: "AI_OPS_STARTED_AT"
};
function environmentOf(request) {
	return [
		{
			name: OWN_VARIABLES.assetId,
			type: "PLAINTEXT",
			value: request.assetId
		},
		{
			name: OWN_VARIABLES.amiName,
			type: "PLAINTEXT",
			value: request.amiName
		},
		...request.environment
	];
}
const RESERVED = new Set(Object.values(OWN_VARIABLES));
const REFERENCES = {
	"parameter-store": "PARAMETER_STORE",
	"secrets-manager": "SECRETS_MANAGER"
};
const VALUE_GRAMMAR = "a text, a whole number, true, false, `{ parameter-store: name }` or `{ secrets-manager: \"id:json-key\" }`";
function parseEnvironment(data) {
	if (data === void 0 || data === null) return [];
	if (!isMapping(data)) throw new UserError("this is no mapping.", {
		where: "input environment",
		allowed: `a YAML mapping, one \`NAME: value\` a line; a value is ${VALUE_GRAMMAR}`
	});
	return Object.entries(data).map(([name, value]) => readVariable(checkName(name), value));
}
function checkName(name) {
	const where = `input environment: ${name}`;
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new UserError("this cannot be the name of a variable.", {
		where,
		allowed: "letters, digits and `_`"
	});
	if (name.startsWith("CODEBUILD_")) throw new UserError("CodeBuild keeps names that begin with `CODEBUILD_` to itself.", { where });
	if (RESERVED.has(name)) throw new UserError("this variable is set by the action itself.", {
		where,
		next: "Remove the line."
	});
	return name;
}
function readVariable(name, value) {
	const where = `input environment: ${name}`;
	if (isMapping(value)) return readReference(name, value);
	const text = textOf(value);
	if (text === void 0) throw new UserError("the value cannot be used.", {
		where,
		allowed: VALUE_GRAMMAR,
		next: "Put a number with a fraction, a date or an empty value in quotes."
	});
	const reason = secretReason(name, text);
	if (reason !== void 0) throw new UserError(`a secret must not be handed over in clear: ${reason}.`, {
		where,
		allowed: "`{ parameter-store: name }` or `{ secrets-manager: \"id:json-key\" }`",
		next: "Store the secret there, let the role of the project read it, and name the place here."
	});
	return {
		name,
		type: "PLAINTEXT",
		value: text
	};
}
function readReference(name, value) {
	const [[kind, target] = ["", ""], ...more] = Object.entries(value);
	const type = isReferenceKind(kind) ? REFERENCES[kind] : void 0;
	if (more.length > 0 || type === void 0 || typeof target !== "string" || !/^[^\s]+$/.test(target)) throw new UserError("the reference cannot be used.", {
		where: `input environment: ${name}`,
		allowed: "exactly one of `parameter-store: name` and `secrets-manager: \"id:json-key:version-stage:version-id\"`"
	});
	return {
		name,
		type,
		value: target
	};
}
function textOf(value) {
	if (typeof value === "string") return value;
	if (typeof value === "boolean" || Number.isSafeInteger(value)) return String(value);
}
function isReferenceKind(kind) {
	return Object.hasOwn(REFERENCES, kind);
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

// actions/build-sandbox-image/vm-image.ts
const VM_IMAGE_FORMATS = [
	"VMDK",
	"RAW",
	"VHD"
];
function prefixOf(location, assetId) {
	return `${location.prefix}${assetId}/`;
}
function formatOf({ key }) {
	const extension = /\.([A-Za-z]+)$/.exec(key)?.[1]?.toUpperCase();
	return VM_IMAGE_FORMATS.find((format) => format === extension);
}
function urlOf(location, key) {
	return `${location.baseUrl}${key.split("/").map(encodeURIComponent).join("/")}`;
}

// actions/build-sandbox-image/inputs.ts
const TIMEOUT_RANGE_MS = {
	min: 3e5,
	max: 1296e5
};
const OLDER_THAN_RANGE_MS = { min: 36e5 };
function readInputs(inputs) {
	const mode = inputs.choice("mode", ["codebuild", "sweep"]);
	const common = {
		...readRunInputs(inputs, mode),
		...readPlanInputs(inputs),
		aws: readAwsInputs(inputs)
	};
	const assetTagKey = readTagKey(inputs.text("asset-tag-key"));
	const olderThanMs = inputs.durationMs("older-than", OLDER_THAN_RANGE_MS);
	const runId = inputs.optional("run-id");
	if (mode === "sweep") {
		const assetId = inputs.optional("asset-id");
		const scope = {
			runId,
			assetTagKey,
			assetId: assetId === void 0 ? void 0 : parseAssetId(assetId)
		};
		return {
			...common,
			mode,
			olderThanMs,
			scope
		};
	}
	const assetId = parseAssetId(inputs.text("asset-id"));
	return {
		...common,
		mode,
		source: readSource(inputs),
		request: {
			assetId,
			amiName: amiNameOf(inputs.text("ami-name"), assetId),
			assetTagKey,
			sourceVersion: inputs.optional("source-version"),
			environment: parseEnvironment(inputs.yaml("environment")),
			timeoutMs: inputs.optionalDurationMs("timeout", TIMEOUT_RANGE_MS),
			vmImages: readVmImages(inputs)
		}
	};
}
function readRunInputs(inputs, mode) {
	return {
		dryRun: inputs.optional("dry-run") === void 0 ? mode === "sweep" : inputs.boolean("dry-run"),
		reportDirectory: inputs.optional("report-directory")
	};
}
function readSource(inputs) {
	const project = inputs.optional("project");
	const stack = inputs.optional("stack");
	if (project !== void 0 && stack === void 0) return { project };
	if (stack !== void 0 && project === void 0) return { stack };
	throw new UserError("exactly one of the inputs `project` and `stack` is required.", {
		given: project === void 0 ? "neither" : "both",
		next: "Name the CodeBuild project, or the CloudFormation stack that contains it."
	});
}
function readTagKey(key) {
	if (/^(?!aws:)[\w .:/=+@-]{1,127}$/i.test(key)) return key;
	throw new UserError("this cannot be the key of a tag.", {
		where: "input asset-tag-key",
		given: `\`${key}\``,
		allowed: "1 to 127 letters, digits, spaces and . : / = + @ _ -, not beginning with `aws:`"
	});
}
function readVmImages(inputs) {
	const location = inputs.optional("vm-image-location");
	const formats = inputs.list("vm-image-formats").map(readFormat);
	const baseUrl = inputs.optional("vm-image-base-url");
	if (location === void 0) return void 0;
	if (formats.length === 0) throw new UserError("at least one format is required.", {
		where: "input vm-image-formats",
		allowed: VM_IMAGE_FORMATS.join(", ")
	});
	return {
		location: readLocation(location, baseUrl),
		formats: [...new Set(formats)]
	};
}
function readFormat(text) {
	const format = VM_IMAGE_FORMATS.find((one) => one === text.toUpperCase());
	if (format !== void 0) return format;
	throw new UserError("EC2 does not export to this format.", {
		where: "input vm-image-formats",
		given: `\`${text}\``,
		allowed: VM_IMAGE_FORMATS.join(", ")
	});
}
function readLocation(text, baseUrl) {
	const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(text);
	if (match?.[1] === void 0) throw new UserError("this is no place in S3.", {
		where: "input vm-image-location",
		given: `\`${text}\``,
		allowed: "`s3://bucket` or `s3://bucket/prefix/`"
	});
	const prefix = (match[2] ?? "").replace(/\/*$/, "/").replace(/^\//, "");
	return {
		bucket: match[1],
		prefix,
		baseUrl: readBaseUrl(baseUrl, match[1])
	};
}
function readBaseUrl(text, bucket) {
	if (text === void 0) return `https://${bucket}.s3.amazonaws.com/`;
	if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) throw new UserError("this is no address.", {
		where: "input vm-image-base-url",
		given: `\`${text}\``,
		allowed: "for instance `https://d1234.cloudfront.net/`"
	});
	return text.replace(/\/*$/, "/");
}

// actions/build-sandbox-image/name.ts
const ACTION = "build-sandbox-image";

// actions/build-sandbox-image/asset.ts
function assetKey(asset) {
	switch (asset.kind) {
		case "s3-object": return `s3://${asset.bucket}/${asset.key}`;
		default: return asset.id;
	}
}
function assetVersion(asset) {
	return asset.kind === "s3-object" ? `${assetKey(asset)} of ${asset.modifiedAt}` : assetKey(asset);
}
function describeAsset(asset) {
	switch (asset.kind) {
		case "ami": return `AMI ${asset.id} "${asset.name}" (${asset.state}${asset.public ? ", public" : ""})`;
		case "snapshot": return `snapshot ${asset.id} (${asset.state}, ${asset.sizeGib} GiB)`;
		case "export-task": return `export task ${asset.id} of ${asset.imageId} (${asset.state})`;
		case "s3-object": return `object ${assetKey(asset)} (${asset.sizeBytes} bytes)`;
		case "instance": return `instance ${asset.id} (${asset.state})`;
		case "key-pair": return `key pair ${asset.id} "${asset.name}"`;
		case "stack": return `stack ${asset.name} (${asset.state})`;
	}
}
function removalCommand(asset) {
	switch (asset.kind) {
		case "ami": return `aws ec2 deregister-image --delete-associated-snapshots --image-id ${asset.id}`;
		case "snapshot": return `aws ec2 delete-snapshot --snapshot-id ${asset.id}`;
		case "export-task": return asset.state === "active" ? `aws ec2 cancel-export-task --export-task-id ${asset.id}` : void 0;
		case "s3-object": return `aws s3 rm ${shellQuote(assetKey(asset))}`;
		case "instance": return asset.state === "terminated" || asset.state === "shutting-down" ? void 0 : `aws ec2 terminate-instances --instance-ids ${asset.id}`;
		case "key-pair": return `aws ec2 delete-key-pair --key-pair-id ${asset.id}`;
		case "stack": return `aws cloudformation delete-stack --stack-name ${shellQuote(asset.name)}`;
	}
}
function isProduct({ kind }) {
	return kind === "ami" || kind === "snapshot" || kind === "s3-object" || kind === "export-task";
}
function shellQuote(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

// actions/build-sandbox-image/build.ts
function hasEnded(build) {
	return build.status !== "IN_PROGRESS";
}
function phaseNews(before, now) {
	const known = new Set(before?.phases.filter(isOver).map(({ type }) => type));
	const lines = now.phases.filter((phase) => isOver(phase) && !known.has(phase.type) && phase.type !== "COMPLETED").map((phase) => `Phase ${phase.type}: ${phase.status ?? "ended"}${durationOf(phase)}${reasonsOf(phase)}`);
	return !hasEnded(now) && now.currentPhase !== before?.currentPhase && now.currentPhase !== "COMPLETED" ? [...lines, `Phase ${now.currentPhase} begins`] : lines;
}
function failureOf(build) {
	const failed = build.phases.find(({ status }) => status !== void 0 && status !== "SUCCEEDED");
	const where = failed === void 0 ? "" : ` in phase ${failed.type}${reasonsOf(failed)}`;
	return `${WHAT_HAPPENED[build.status]}${where}`;
}
const WHAT_HAPPENED = {
	IN_PROGRESS: "The build has not ended",
	SUCCEEDED: "The build succeeded",
	FAILED: "The build failed",
	FAULT: "CodeBuild itself failed",
	TIMED_OUT: "The build took longer than its time-out",
	STOPPED: "The build was stopped"
};
function isOver({ status, type }) {
	return status !== void 0 && status !== "IN_PROGRESS" && type !== "";
}
function durationOf({ durationMs }) {
	return durationMs === void 0 ? "" : ` after ${Math.round(durationMs / 1e3)} s`;
}
function reasonsOf({ messages }) {
	return messages.length === 0 ? "" : ` (${messages.join("; ")})`;
}

// node_modules/@aws-sdk/client-s3/dist-es/pagination/ListObjectsV2Paginator.js
const paginateListObjectsV2 = createPaginator(S3Client, ListObjectsV2Command, "ContinuationToken", "NextContinuationToken", "MaxKeys");

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/BatchGetBuildsCommand.js
var BatchGetBuildsCommand = class extends command$1(_ep0$1, _mw0$1, "BatchGetBuilds", BatchGetBuilds$) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/ListBuildsForProjectCommand.js
var ListBuildsForProjectCommand = class extends command$1(_ep0$1, _mw0$1, "ListBuildsForProject", ListBuildsForProject$) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/StartBuildCommand.js
var StartBuildCommand = class extends command$1(_ep0$1, _mw0$1, "StartBuild", StartBuild$) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/StopBuildCommand.js
var StopBuildCommand = class extends command$1(_ep0$1, _mw0$1, "StopBuild", StopBuild$) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/pagination/ListBuildsForProjectPaginator.js
const paginateListBuildsForProject = createPaginator(CodeBuildClient, ListBuildsForProjectCommand, "nextToken", "nextToken", "");

// actions/build-sandbox-image/codebuild.ts
const MOST_BUILDS = 100;
async function getProject(name, { aws, signal }) {
	const command = new BatchGetProjectsCommand({ names: [name] });
	const { projects } = await aws.client(CodeBuildClient).send(command, { abortSignal: signal });
	const [project] = projects ?? [];
	if (project === void 0) throw new UserError(`there is no CodeBuild project \`${name}\` in this account and region.`, {
		where: "input project",
		next: "Check the name, `aws-region` and the account of the role."
	});
	return {
		name: project.name ?? name,
		region: project.arn?.split(":")[3] ?? "",
		timeoutMs: (project.timeoutInMinutes ?? 60) * 6e4,
		queuedTimeoutMs: (project.queuedTimeoutInMinutes ?? 480) * 6e4,
		code: {
			type: project.source?.type ?? "",
			location: project.source?.location ?? ""
		}
	};
}
async function startBuild(request, { aws, signal }) {
	const command = new StartBuildCommand({
		projectName: request.project,
		sourceVersion: request.sourceVersion,
		environmentVariablesOverride: [...request.environment, {
			name: OWN_VARIABLES.buildKey,
			type: "PLAINTEXT",
			value: request.key
		}],
		timeoutInMinutesOverride: request.timeoutMinutes,
		idempotencyToken: request.key
	});
	const { build } = await aws.client(CodeBuildClient).send(command, { abortSignal: signal });
	if (build === void 0) throw new Error("CodeBuild started no build.");
	return toBuild(build);
}
async function getBuild(id, world) {
	const [build] = await getBuilds([id], world);
	return build;
}
async function findBuildByKey(project, key, world) {
	return (await newestBuilds(project, world)).find(({ variables }) => variables[OWN_VARIABLES.buildKey] === key);
}
async function newestBuilds(project, world) {
	const newest = [];
	const pages = paginateListBuildsForProject({ client: world.aws.client(CodeBuildClient) }, {
		projectName: project,
		sortOrder: "DESCENDING"
	}, { abortSignal: world.signal });
	for await (const { ids } of pages) {
		newest.push(...ids ?? []);
		if (newest.length >= MOST_BUILDS) break;
	}
	return newest.length === 0 ? [] : getBuilds(newest.slice(0, MOST_BUILDS), world);
}
async function getBuilds(ids, { aws, signal }) {
	const command = new BatchGetBuildsCommand({ ids });
	const { builds } = await aws.client(CodeBuildClient).send(command, { abortSignal: signal });
	return (builds ?? []).map(toBuild);
}
function toBuild(description) {
	const { id, logs, phases, environment } = description;
	if (id === void 0) throw new Error("CodeBuild described a build without an id.");
	return {
		id,
		status: description.buildStatus ?? "IN_PROGRESS",
		currentPhase: description.currentPhase ?? "SUBMITTED",
		phases: (phases ?? []).map(({ phaseType, phaseStatus, durationInSeconds, contexts }) => ({
			type: phaseType ?? "",
			status: phaseStatus,
			durationMs: durationInSeconds === void 0 ? void 0 : durationInSeconds * 1e3,
			messages: (contexts ?? []).map(({ message }) => message ?? "").filter((message) => message !== "")
		})),
		log: logPlaceOf(logs),
		commit: description.resolvedSourceVersion,
		startedAt: description.startTime?.toISOString(),
		variables: Object.fromEntries((environment?.environmentVariables ?? []).filter(({ type }) => type === void 0 || type === "PLAINTEXT").map(({ name, value }) => [name ?? "", value ?? ""]))
	};
}
function logPlaceOf(logs) {
	if (logs?.groupName !== void 0 && logs.streamName !== void 0) return {
		kind: "cloudwatch",
		group: logs.groupName,
		stream: logs.streamName
	};
	if (logs?.cloudWatchLogs?.status !== "DISABLED") return void 0;
	if (logs.s3Logs?.status !== "ENABLED") return { kind: "none" };
	const [, bucket, key] = /^arn:[^:]+:s3:::([^/]+)\/(.+)$/.exec(logs.s3LogsArn ?? "") ?? [];
	return bucket === void 0 || key === void 0 ? void 0 : {
		kind: "s3",
		bucket,
		key
	};
}

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeExportImageTasksCommand.js
var DescribeExportImageTasksCommand = class extends command$2(_ep0$2, _mw0$2, "DescribeExportImageTasks", DescribeExportImageTasks$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends command$2(_ep0$2, _mw0$2, "DescribeImages", DescribeImages$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstancesCommand.js
var DescribeInstancesCommand = class extends command$2(_ep0$2, _mw0$2, "DescribeInstances", DescribeInstances$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeKeyPairsCommand.js
var DescribeKeyPairsCommand = class extends command$2(_ep0$2, _mw0$2, "DescribeKeyPairs", DescribeKeyPairs$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSnapshotsCommand.js
var DescribeSnapshotsCommand = class extends command$2(_ep0$2, _mw0$2, "DescribeSnapshots", DescribeSnapshots$) {};

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeExportImageTasksPaginator.js
const paginateDescribeExportImageTasks = createPaginator(EC2Client, DescribeExportImageTasksCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeImagesPaginator.js
const paginateDescribeImages = createPaginator(EC2Client, DescribeImagesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeInstancesPaginator.js
const paginateDescribeInstances = createPaginator(EC2Client, DescribeInstancesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeSnapshotsPaginator.js
const paginateDescribeSnapshots = createPaginator(EC2Client, DescribeSnapshotsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-cloudformation/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudFormationHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "cloudformation"
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
var version = "3.1169.0";

// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/bdd.js
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
		["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://cloudformation.{Region}.amazonaws.com", i],
		["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://cloudformation.{Region}.{PartitionResult#dnsSuffix}", i],
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
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/endpointResolver.js
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

// node_modules/@aws-sdk/client-cloudformation/dist-es/models/CloudFormationServiceException.js
var CloudFormationServiceException = class CloudFormationServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudFormationServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/models/errors.js
var InvalidOperationException = class InvalidOperationException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InvalidOperationException";
	name = "InvalidOperationException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidOperationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOperationException.prototype);
		this.Message = opts.Message;
	}
};
var OperationNotFoundException = class OperationNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationNotFoundException";
	name = "OperationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var CFNRegistryException = class CFNRegistryException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#CFNRegistryException";
	name = "CFNRegistryException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CFNRegistryException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CFNRegistryException.prototype);
		this.Message = opts.Message;
	}
};
var TypeNotFoundException = class TypeNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#TypeNotFoundException";
	name = "TypeNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TypeNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TypeNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var AlreadyExistsException = class AlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#AlreadyExistsException";
	name = "AlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var TypeConfigurationNotFoundException = class TypeConfigurationNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#TypeConfigurationNotFoundException";
	name = "TypeConfigurationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TypeConfigurationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TypeConfigurationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var TokenAlreadyExistsException = class TokenAlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#TokenAlreadyExistsException";
	name = "TokenAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "TokenAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TokenAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var ChangeSetNotFoundException = class ChangeSetNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ChangeSetNotFoundException";
	name = "ChangeSetNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ChangeSetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ChangeSetNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var InsufficientCapabilitiesException = class InsufficientCapabilitiesException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InsufficientCapabilitiesException";
	name = "InsufficientCapabilitiesException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InsufficientCapabilitiesException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InsufficientCapabilitiesException.prototype);
		this.Message = opts.Message;
	}
};
var LimitExceededException = class LimitExceededException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#LimitExceededException";
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
var ConcurrentResourcesLimitExceededException = class ConcurrentResourcesLimitExceededException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ConcurrentResourcesLimitExceededException";
	name = "ConcurrentResourcesLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ConcurrentResourcesLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentResourcesLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};
var OperationIdAlreadyExistsException = class OperationIdAlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationIdAlreadyExistsException";
	name = "OperationIdAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationIdAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationIdAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var OperationInProgressException = class OperationInProgressException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationInProgressException";
	name = "OperationInProgressException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationInProgressException.prototype);
		this.Message = opts.Message;
	}
};
var StackSetNotFoundException = class StackSetNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackSetNotFoundException";
	name = "StackSetNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackSetNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackSetNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StaleRequestException = class StaleRequestException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StaleRequestException";
	name = "StaleRequestException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StaleRequestException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StaleRequestException.prototype);
		this.Message = opts.Message;
	}
};
var CreatedButModifiedException = class CreatedButModifiedException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#CreatedButModifiedException";
	name = "CreatedButModifiedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CreatedButModifiedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CreatedButModifiedException.prototype);
		this.Message = opts.Message;
	}
};
var NameAlreadyExistsException = class NameAlreadyExistsException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#NameAlreadyExistsException";
	name = "NameAlreadyExistsException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "NameAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NameAlreadyExistsException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidChangeSetStatusException = class InvalidChangeSetStatusException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InvalidChangeSetStatusException";
	name = "InvalidChangeSetStatusException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidChangeSetStatusException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidChangeSetStatusException.prototype);
		this.Message = opts.Message;
	}
};
var GeneratedTemplateNotFoundException = class GeneratedTemplateNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#GeneratedTemplateNotFoundException";
	name = "GeneratedTemplateNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "GeneratedTemplateNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, GeneratedTemplateNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackSetNotEmptyException = class StackSetNotEmptyException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackSetNotEmptyException";
	name = "StackSetNotEmptyException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackSetNotEmptyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackSetNotEmptyException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceScanNotFoundException = class ResourceScanNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ResourceScanNotFoundException";
	name = "ResourceScanNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceScanNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceScanNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackInstanceNotFoundException = class StackInstanceNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackInstanceNotFoundException";
	name = "StackInstanceNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackInstanceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackInstanceNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackRefactorNotFoundException = class StackRefactorNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackRefactorNotFoundException";
	name = "StackRefactorNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackRefactorNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackRefactorNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var HookResultNotFoundException = class HookResultNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#HookResultNotFoundException";
	name = "HookResultNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "HookResultNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, HookResultNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var StackNotFoundException = class StackNotFoundException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#StackNotFoundException";
	name = "StackNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "StackNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StackNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceScanInProgressException = class ResourceScanInProgressException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ResourceScanInProgressException";
	name = "ResourceScanInProgressException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceScanInProgressException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceScanInProgressException.prototype);
		this.Message = opts.Message;
	}
};
var InvalidStateTransitionException = class InvalidStateTransitionException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#InvalidStateTransitionException";
	name = "InvalidStateTransitionException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "InvalidStateTransitionException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidStateTransitionException.prototype);
		this.Message = opts.Message;
	}
};
var OperationStatusCheckFailedException = class OperationStatusCheckFailedException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#OperationStatusCheckFailedException";
	name = "OperationStatusCheckFailedException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OperationStatusCheckFailedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OperationStatusCheckFailedException.prototype);
		this.Message = opts.Message;
	}
};
var ResourceScanLimitExceededException = class ResourceScanLimitExceededException extends CloudFormationServiceException {
	static shapeId = "com.amazonaws.cloudformation#ResourceScanLimitExceededException";
	name = "ResourceScanLimitExceededException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ResourceScanLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceScanLimitExceededException.prototype);
		this.Message = opts.Message;
	}
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _AEE = "AlreadyExistsException";
const _ANl = "AliasName";
const _CBME = "CreatedButModifiedException";
const _CFNRE = "CFNRegistryException";
const _CRLEE = "ConcurrentResourcesLimitExceededException";
const _CRT = "ClientRequestToken";
const _CSI = "ChangeSetId";
const _CSNFE = "ChangeSetNotFoundException";
const _CT = "CreationTime";
const _Ca = "Capabilities";
const _D = "Description";
const _DC = "DeploymentConfig";
const _DI = "DriftInformation";
const _DMe = "DeletionMode";
const _DR = "DisableRollback";
const _DSI = "DeleteStackInput";
const _DSIe = "DescribeStacksInput";
const _DSO = "DescribeStacksOutput";
const _DSel = "DeleteStack";
const _DSes = "DescribeStacks";
const _DSet = "DetailedStatus";
const _DTel = "DeletionTime";
const _EN = "ExportName";
const _ETP = "EnableTerminationProtection";
const _GTNFE = "GeneratedTemplateNotFoundException";
const _HRNFE = "HookResultNotFoundException";
const _ICE = "InsufficientCapabilitiesException";
const _ICSSE = "InvalidChangeSetStatusException";
const _IOE = "InvalidOperationException";
const _ISTE = "InvalidStateTransitionException";
const _K = "Key";
const _LCT = "LastCheckTimestamp";
const _LEE = "LimitExceededException";
const _LIH = "LogicalIdHierarchy";
const _LO = "LastOperations";
const _LRI = "LogicalResourceId";
const _LSRIi = "ListStackResourcesInput";
const _LSROi = "ListStackResourcesOutput";
const _LSRi = "ListStackResources";
const _LUT = "LastUpdatedTime";
const _LUTa = "LastUpdatedTimestamp";
const _M = "Message";
const _MI = "ModuleInfo";
const _MTIM = "MonitoringTimeInMinutes";
const _Mo = "Mode";
const _NAEE = "NameAlreadyExistsException";
const _NARN = "NotificationARNs";
const _NT = "NextToken";
const _O = "Output";
const _OEp = "OperationEntry";
const _OI = "OperationId";
const _OIAEE = "OperationIdAlreadyExistsException";
const _OIPE = "OperationInProgressException";
const _OK = "OutputKey";
const _ONFE = "OperationNotFoundException";
const _OSCFE = "OperationStatusCheckFailedException";
const _OT = "OperationType";
const _OV = "OutputValue";
const _Ou = "Outputs";
const _P = "Parameters";
const _PIa = "ParentId";
const _PK = "ParameterKey";
const _PRI = "PhysicalResourceId";
const _PVa = "ParameterValue";
const _Pa = "Parameter";
const _RARN = "RoleARN";
const _RCo = "RollbackConfiguration";
const _REOC = "RetainExceptOnCreate";
const _RIo = "RootId";
const _RR = "RetainResources";
const _RSIPE = "ResourceScanInProgressException";
const _RSLEE = "ResourceScanLimitExceededException";
const _RSNFE = "ResourceScanNotFoundException";
const _RSR = "ResourceStatusReason";
const _RSes = "ResourceStatus";
const _RT = "ResourceType";
const _RTo = "RollbackTriggers";
const _RTol = "RollbackTrigger";
const _RV = "ResolvedValue";
const _SDI = "StackDriftInformation";
const _SDS = "StackDriftStatus";
const _SI = "StackId";
const _SINFE = "StackInstanceNotFoundException";
const _SN = "StackName";
const _SNFE = "StackNotFoundException";
const _SRDIS = "StackResourceDriftInformationSummary";
const _SRDS = "StackResourceDriftStatus";
const _SRE = "StaleRequestException";
const _SRNFE = "StackRefactorNotFoundException";
const _SRSt = "StackResourceSummaries";
const _SRStac = "StackResourceSummary";
const _SSNEE = "StackSetNotEmptyException";
const _SSNFE = "StackSetNotFoundException";
const _SSR = "StackStatusReason";
const _SSta = "StackStatus";
const _St = "Stacks";
const _Sta = "Stack";
const _T = "Type";
const _TAEE = "TokenAlreadyExistsException";
const _TCNFE = "TypeConfigurationNotFoundException";
const _TH = "TypeHierarchy";
const _TIM = "TimeoutInMinutes";
const _TNFE = "TypeNotFoundException";
const _Ta = "Tags";
const _Tag = "Tag";
const _UPV = "UsePreviousValue";
const _V = "Value";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation";
const n0 = "com.amazonaws.cloudformation";
const _s_registry = new TypeRegistry(_s);
var CloudFormationServiceException$ = [
	-3,
	_s,
	"CloudFormationServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CloudFormationServiceException$, CloudFormationServiceException);
const n0_registry = new TypeRegistry(n0);
var AlreadyExistsException$ = [
	-3,
	n0,
	_AEE,
	{
		[_aQE]: [`AlreadyExistsException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var CFNRegistryException$ = [
	-3,
	n0,
	_CFNRE,
	{
		[_aQE]: [`CFNRegistryException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CFNRegistryException$, CFNRegistryException);
var ChangeSetNotFoundException$ = [
	-3,
	n0,
	_CSNFE,
	{
		[_aQE]: [`ChangeSetNotFound`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(ChangeSetNotFoundException$, ChangeSetNotFoundException);
var ConcurrentResourcesLimitExceededException$ = [
	-3,
	n0,
	_CRLEE,
	{
		[_aQE]: [`ConcurrentResourcesLimitExceeded`, 429],
		[_e]: _c,
		[_hE]: 429
	},
	[_M],
	[0]
];
n0_registry.registerError(ConcurrentResourcesLimitExceededException$, ConcurrentResourcesLimitExceededException);
var CreatedButModifiedException$ = [
	-3,
	n0,
	_CBME,
	{
		[_aQE]: [`CreatedButModifiedException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(CreatedButModifiedException$, CreatedButModifiedException);
var GeneratedTemplateNotFoundException$ = [
	-3,
	n0,
	_GTNFE,
	{
		[_aQE]: [`GeneratedTemplateNotFound`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(GeneratedTemplateNotFoundException$, GeneratedTemplateNotFoundException);
var HookResultNotFoundException$ = [
	-3,
	n0,
	_HRNFE,
	{
		[_aQE]: [`HookResultNotFound`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(HookResultNotFoundException$, HookResultNotFoundException);
var InsufficientCapabilitiesException$ = [
	-3,
	n0,
	_ICE,
	{
		[_aQE]: [`InsufficientCapabilitiesException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InsufficientCapabilitiesException$, InsufficientCapabilitiesException);
var InvalidChangeSetStatusException$ = [
	-3,
	n0,
	_ICSSE,
	{
		[_aQE]: [`InvalidChangeSetStatus`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidChangeSetStatusException$, InvalidChangeSetStatusException);
var InvalidOperationException$ = [
	-3,
	n0,
	_IOE,
	{
		[_aQE]: [`InvalidOperationException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidStateTransitionException$ = [
	-3,
	n0,
	_ISTE,
	{
		[_aQE]: [`InvalidStateTransition`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(InvalidStateTransitionException$, InvalidStateTransitionException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{
		[_aQE]: [`LimitExceededException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var NameAlreadyExistsException$ = [
	-3,
	n0,
	_NAEE,
	{
		[_aQE]: [`NameAlreadyExistsException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(NameAlreadyExistsException$, NameAlreadyExistsException);
var OperationIdAlreadyExistsException$ = [
	-3,
	n0,
	_OIAEE,
	{
		[_aQE]: [`OperationIdAlreadyExistsException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationIdAlreadyExistsException$, OperationIdAlreadyExistsException);
var OperationInProgressException$ = [
	-3,
	n0,
	_OIPE,
	{
		[_aQE]: [`OperationInProgressException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationInProgressException$, OperationInProgressException);
var OperationNotFoundException$ = [
	-3,
	n0,
	_ONFE,
	{
		[_aQE]: [`OperationNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationNotFoundException$, OperationNotFoundException);
var OperationStatusCheckFailedException$ = [
	-3,
	n0,
	_OSCFE,
	{
		[_aQE]: [`ConditionalCheckFailed`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OperationStatusCheckFailedException$, OperationStatusCheckFailedException);
var ResourceScanInProgressException$ = [
	-3,
	n0,
	_RSIPE,
	{
		[_aQE]: [`ResourceScanInProgress`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceScanInProgressException$, ResourceScanInProgressException);
var ResourceScanLimitExceededException$ = [
	-3,
	n0,
	_RSLEE,
	{
		[_aQE]: [`ResourceScanLimitExceeded`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceScanLimitExceededException$, ResourceScanLimitExceededException);
var ResourceScanNotFoundException$ = [
	-3,
	n0,
	_RSNFE,
	{
		[_aQE]: [`ResourceScanNotFound`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ResourceScanNotFoundException$, ResourceScanNotFoundException);
var StackInstanceNotFoundException$ = [
	-3,
	n0,
	_SINFE,
	{
		[_aQE]: [`StackInstanceNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(StackInstanceNotFoundException$, StackInstanceNotFoundException);
var StackNotFoundException$ = [
	-3,
	n0,
	_SNFE,
	{
		[_aQE]: [`StackNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(StackNotFoundException$, StackNotFoundException);
var StackRefactorNotFoundException$ = [
	-3,
	n0,
	_SRNFE,
	{
		[_aQE]: [`StackRefactorNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(StackRefactorNotFoundException$, StackRefactorNotFoundException);
var StackSetNotEmptyException$ = [
	-3,
	n0,
	_SSNEE,
	{
		[_aQE]: [`StackSetNotEmptyException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(StackSetNotEmptyException$, StackSetNotEmptyException);
var StackSetNotFoundException$ = [
	-3,
	n0,
	_SSNFE,
	{
		[_aQE]: [`StackSetNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(StackSetNotFoundException$, StackSetNotFoundException);
var StaleRequestException$ = [
	-3,
	n0,
	_SRE,
	{
		[_aQE]: [`StaleRequestException`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_M],
	[0]
];
n0_registry.registerError(StaleRequestException$, StaleRequestException);
var TokenAlreadyExistsException$ = [
	-3,
	n0,
	_TAEE,
	{
		[_aQE]: [`TokenAlreadyExistsException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(TokenAlreadyExistsException$, TokenAlreadyExistsException);
var TypeConfigurationNotFoundException$ = [
	-3,
	n0,
	_TCNFE,
	{
		[_aQE]: [`TypeConfigurationNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(TypeConfigurationNotFoundException$, TypeConfigurationNotFoundException);
var TypeNotFoundException$ = [
	-3,
	n0,
	_TNFE,
	{
		[_aQE]: [`TypeNotFoundException`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_M],
	[0]
];
n0_registry.registerError(TypeNotFoundException$, TypeNotFoundException);
const errorTypeRegistries = [_s_registry, n0_registry];
var DeleteStackInput$ = [
	3,
	n0,
	_DSI,
	0,
	[
		_SN,
		_RR,
		_RARN,
		_CRT,
		_DMe,
		_DC
	],
	[
		0,
		64,
		0,
		0,
		0,
		() => DeploymentConfig$
	],
	1
];
var DeploymentConfig$ = [
	3,
	n0,
	_DC,
	0,
	[_Mo, _DR],
	[0, 2]
];
var DescribeStacksInput$ = [
	3,
	n0,
	_DSIe,
	0,
	[_SN, _NT],
	[0, 0]
];
var DescribeStacksOutput$ = [
	3,
	n0,
	_DSO,
	0,
	[_St, _NT],
	[() => Stacks, 0]
];
var ListStackResourcesInput$ = [
	3,
	n0,
	_LSRIi,
	0,
	[_SN, _NT],
	[0, 0],
	1
];
var ListStackResourcesOutput$ = [
	3,
	n0,
	_LSROi,
	0,
	[_SRSt, _NT],
	[() => StackResourceSummaries, 0]
];
var ModuleInfo$ = [
	3,
	n0,
	_MI,
	0,
	[_TH, _LIH],
	[0, 0]
];
var OperationEntry$ = [
	3,
	n0,
	_OEp,
	0,
	[_OT, _OI],
	[0, 0]
];
var Output$ = [
	3,
	n0,
	_O,
	0,
	[
		_OK,
		_OV,
		_D,
		_EN
	],
	[
		0,
		0,
		0,
		0
	]
];
var Parameter$ = [
	3,
	n0,
	_Pa,
	0,
	[
		_PK,
		_PVa,
		_UPV,
		_RV
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
	n0,
	_RCo,
	0,
	[_RTo, _MTIM],
	[() => RollbackTriggers, 1]
];
var RollbackTrigger$ = [
	3,
	n0,
	_RTol,
	0,
	[_A, _T],
	[0, 0],
	2
];
var Stack$ = [
	3,
	n0,
	_Sta,
	0,
	[
		_SN,
		_CT,
		_SSta,
		_SI,
		_CSI,
		_D,
		_P,
		_DTel,
		_LUT,
		_RCo,
		_SSR,
		_DR,
		_DC,
		_NARN,
		_TIM,
		_Ca,
		_Ou,
		_RARN,
		_Ta,
		_ETP,
		_PIa,
		_RIo,
		_DI,
		_REOC,
		_DMe,
		_DSet,
		_LO,
		_ANl
	],
	[
		0,
		4,
		0,
		0,
		0,
		0,
		() => _Parameters,
		4,
		4,
		() => RollbackConfiguration$,
		0,
		2,
		() => DeploymentConfig$,
		64,
		1,
		64,
		() => Outputs,
		0,
		() => Tags,
		2,
		0,
		0,
		() => StackDriftInformation$,
		2,
		0,
		0,
		() => LastOperations,
		0
	],
	3
];
var StackDriftInformation$ = [
	3,
	n0,
	_SDI,
	0,
	[_SDS, _LCT],
	[0, 4],
	1
];
var StackResourceDriftInformationSummary$ = [
	3,
	n0,
	_SRDIS,
	0,
	[_SRDS, _LCT],
	[0, 4],
	1
];
var StackResourceSummary$ = [
	3,
	n0,
	_SRStac,
	0,
	[
		_LRI,
		_RT,
		_LUTa,
		_RSes,
		_PRI,
		_RSR,
		_DI,
		_MI
	],
	[
		0,
		0,
		4,
		0,
		0,
		0,
		() => StackResourceDriftInformationSummary$,
		() => ModuleInfo$
	],
	4
];
var Tag$ = [
	3,
	n0,
	_Tag,
	0,
	[_K, _V],
	[0, 0],
	2
];
var __Unit = "unit";
var LastOperations = [
	1,
	n0,
	_LO,
	0,
	() => OperationEntry$
];
var Outputs = [
	1,
	n0,
	_Ou,
	0,
	() => Output$
];
var _Parameters = [
	1,
	n0,
	_P,
	0,
	() => Parameter$
];
var RollbackTriggers = [
	1,
	n0,
	_RTo,
	0,
	() => RollbackTrigger$
];
var StackResourceSummaries = [
	1,
	n0,
	_SRSt,
	0,
	() => StackResourceSummary$
];
var Stacks = [
	1,
	n0,
	_St,
	0,
	() => Stack$
];
var Tags = [
	1,
	n0,
	_Ta,
	0,
	() => Tag$
];
var DeleteStack$ = [
	9,
	n0,
	_DSel,
	0,
	() => DeleteStackInput$,
	() => __Unit
];
var DescribeStacks$ = [
	9,
	n0,
	_DSes,
	0,
	() => DescribeStacksInput$,
	() => DescribeStacksOutput$
];
var ListStackResources$ = [
	9,
	n0,
	_LSRi,
	0,
	() => ListStackResourcesInput$,
	() => ListStackResourcesOutput$
];

// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2010-05-15",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFormationHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsQueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudformation",
			errorTypeRegistries,
			xmlNamespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
			version: "2010-05-15",
			serviceTarget: "CloudFormation"
		},
		serviceId: config?.serviceId ?? "CloudFormation",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeConfig.js
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
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
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

// node_modules/@aws-sdk/client-cloudformation/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/CloudFormationClient.js
var CloudFormationClient = class extends Client {
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
			httpAuthSchemeParametersProvider: defaultCloudFormationHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/commandBuilder.js
const command = makeBuilder(commonParams, "CloudFormation", "CloudFormationClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/DescribeStacksCommand.js
var DescribeStacksCommand = class extends command(_ep0, _mw0, "DescribeStacks", DescribeStacks$) {};

// node_modules/@aws-sdk/client-cloudformation/dist-es/pagination/DescribeStacksPaginator.js
const paginateDescribeStacks = createPaginator(CloudFormationClient, DescribeStacksCommand, "NextToken", "NextToken", "");

// actions/build-sandbox-image/inventory.ts
function tagsOf(tags) {
	return new Map((tags ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
}
async function describeInstances(filters, { aws, signal }) {
	const found = [];
	const pages = paginateDescribeInstances({ client: aws.client(EC2Client) }, { Filters: filters }, { abortSignal: signal });
	for await (const page of pages) for (const instance of (page.Reservations ?? []).flatMap(({ Instances }) => Instances ?? [])) found.push({
		asset: {
			kind: "instance",
			id: instance.InstanceId ?? "",
			state: instance.State?.Name ?? "pending",
			createdAt: instance.LaunchTime?.toISOString()
		},
		tags: tagsOf(instance.Tags)
	});
	return found;
}
async function describeKeyPairs(filters, { aws, signal }) {
	const command = new DescribeKeyPairsCommand({ Filters: filters });
	const { KeyPairs } = await aws.client(EC2Client).send(command, { abortSignal: signal });
	return (KeyPairs ?? []).map(({ KeyPairId, KeyName, CreateTime, Tags }) => ({
		asset: {
			kind: "key-pair",
			id: KeyPairId ?? "",
			name: KeyName ?? "",
			createdAt: CreateTime?.toISOString()
		},
		tags: tagsOf(Tags)
	}));
}
async function describeExportTasks({ aws, signal }) {
	const found = [];
	const pages = paginateDescribeExportImageTasks({ client: aws.client(EC2Client) }, {}, { abortSignal: signal });
	for await (const page of pages) for (const task of page.ExportImageTasks ?? []) found.push({
		asset: {
			kind: "export-task",
			id: task.ExportImageTaskId ?? "",
			state: task.Status ?? "active",
			reason: task.StatusMessage,
			imageId: task.ImageId ?? ""
		},
		tags: tagsOf(task.Tags)
	});
	return found;
}
async function describeStacks({ aws, signal }) {
	const found = [];
	const pages = paginateDescribeStacks({ client: aws.client(CloudFormationClient) }, {}, { abortSignal: signal });
	for await (const page of pages) for (const stack of page.Stacks ?? []) {
		if (stack.StackStatus === "DELETE_COMPLETE") continue;
		found.push({
			asset: {
				kind: "stack",
				id: stack.StackId ?? "",
				name: stack.StackName ?? "",
				state: stack.StackStatus ?? "",
				terminationProtected: stack.EnableTerminationProtection ?? false,
				parentId: stack.ParentId,
				createdAt: stack.CreationTime?.toISOString()
			},
			tags: tagsOf(stack.Tags)
		});
	}
	return found;
}

// actions/build-sandbox-image/list-assets.ts
async function listAssets(scope, world) {
	const amis = await listAmis(scope, world);
	const others = await Promise.all([
		listSnapshots(scope, amis, world),
		listExportTasks(scope, amis, world),
		listObjects(scope, world),
		describeInstances(filterOf(scope), world).then((found) => carriers(scope, found)),
		describeKeyPairs(filterOf(scope), world).then((found) => carriers(scope, found)),
		describeStacks(world).then((found) => carriers(scope, found))
	]);
	return [...amis, ...others.flat()];
}
function filterOf({ assetTagKey, assetId }) {
	return [{
		Name: `tag:${assetTagKey}`,
		Values: [assetId]
	}];
}
function carriesTag({ assetTagKey, assetId }, tags) {
	return tags.get(assetTagKey) === assetId;
}
function carriers(scope, found) {
	return found.filter(({ tags }) => carriesTag(scope, tags)).map(({ asset }) => asset);
}
async function listAmis(scope, { aws, signal }) {
	const request = {
		Owners: ["self"],
		Filters: filterOf(scope),
		IncludeDisabled: true
	};
	const amis = [];
	for await (const page of paginateDescribeImages({ client: aws.client(EC2Client) }, request, { abortSignal: signal })) for (const image of page.Images ?? []) {
		if (!carriesTag(scope, tagsOf(image.Tags))) continue;
		amis.push({
			kind: "ami",
			id: image.ImageId ?? "",
			name: image.Name ?? "",
			state: image.State ?? "pending",
			reason: image.StateReason?.Message,
			public: image.Public ?? false,
			snapshotIds: (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ? [Ebs.SnapshotId] : []),
			createdAt: image.CreationDate
		});
	}
	return amis;
}
async function listSnapshots(scope, amis, world) {
	const found = (await describeSnapshots(filterOf(scope), world)).filter(({ Tags }) => carriesTag(scope, tagsOf(Tags)));
	const known = new Set(found.map(({ SnapshotId }) => SnapshotId));
	const untagged = amis.flatMap(({ snapshotIds }) => snapshotIds).filter((id) => !known.has(id));
	if (untagged.length > 0) found.push(...await describeSnapshots([{
		Name: "snapshot-id",
		Values: untagged
	}], world));
	return found.map(({ SnapshotId, State, VolumeSize, StartTime }) => ({
		kind: "snapshot",
		id: SnapshotId ?? "",
		state: State ?? "pending",
		sizeGib: VolumeSize ?? 0,
		createdAt: StartTime?.toISOString()
	}));
}
async function describeSnapshots(filters, { aws, signal }) {
	const request = {
		OwnerIds: ["self"],
		Filters: filters
	};
	const snapshots = [];
	const pages = paginateDescribeSnapshots({ client: aws.client(EC2Client) }, request, { abortSignal: signal });
	for await (const page of pages) snapshots.push(...page.Snapshots ?? []);
	return snapshots;
}
async function listExportTasks(scope, amis, world) {
	const imageIds = new Set(amis.map(({ id }) => id));
	return (await describeExportTasks(world)).filter(({ asset, tags }) => carriesTag(scope, tags) || imageIds.has(asset.imageId)).map(({ asset }) => asset);
}
async function listObjects({ location, assetId }, { aws, signal }) {
	if (location === void 0) return [];
	const request = {
		Bucket: location.bucket,
		Prefix: prefixOf(location, assetId)
	};
	const objects = [];
	for await (const page of paginateListObjectsV2({ client: aws.client(S3Client) }, request, { abortSignal: signal })) for (const { Key, Size, LastModified } of page.Contents ?? []) objects.push({
		kind: "s3-object",
		bucket: location.bucket,
		key: Key ?? "",
		sizeBytes: Size ?? 0,
		modifiedAt: LastModified?.toISOString() ?? ""
	});
	return objects;
}

// actions/build-sandbox-image/run-record.ts
const STEPS = {
	start: "start-build",
	follow: "follow-build",
	list: "list-assets"
};
const JOURNAL_STATE = "journal";
function openJournal(key, { clock, runner, state }) {
	const journal = new Journal(join(runner.tempDir, "ai-ops", `${key}.journal.jsonl`), clock);
	state.save(JOURNAL_STATE, journal.path);
	return journal;
}
function intentToJson({ project, key, scope }) {
	const { assetId, assetTagKey, location } = scope;
	return {
		project,
		key,
		scope: {
			assetId,
			assetTagKey,
			...location === void 0 ? {} : { location: { ...location } }
		}
	};
}
function readRunRecord(entries) {
	const intent = entries.find(({ step, phase }) => step === STEPS.start && phase === "intent")?.detail;
	if (!isIntent(intent) || has(entries, STEPS.start, "failed")) return { state: "over" };
	if (has(entries, STEPS.list, "done")) return { state: "over" };
	if (has(entries, STEPS.follow, "done") || has(entries, STEPS.follow, "undone")) return {
		state: "untold",
		intent
	};
	const started = entries.find(({ step, phase }) => step === STEPS.start && phase === "done")?.detail;
	return {
		state: "open",
		intent,
		buildId: typeof started === "string" ? started : void 0
	};
}
function has(entries, step, phase) {
	return entries.some((entry) => entry.step === step && entry.phase === phase);
}
function isIntent(detail) {
	return typeof detail === "object" && detail !== null && "project" in detail && "key" in detail && "scope" in detail;
}

// actions/build-sandbox-image/start-once.ts
const LOOKS = 4;
const BETWEEN_LOOKS_MS = 2e3;
const PLACE_EVERY_MS = 3e4;
async function startOnce(request, { intent, placeWaitMs, journal }, world) {
	world.signal.throwIfAborted();
	journal.write(STEPS.start, "intent", intentToJson(intent));
	const calm = {
		aws: world.aws,
		signal: new AbortController().signal
	};
	try {
		const build = await startInPlace(request, placeWaitMs, {
			...world,
			calm
		});
		journal.write(STEPS.start, "done", build.id);
		return build;
	} catch (error) {
		const refused = wasRefused(error) || isCancellation(error, world.signal);
		const build = refused ? void 0 : await searchBuild(intent, world);
		if (build === void 0) {
			if (refused) journal.write(STEPS.start, "failed", messageOf(error));
			throw error;
		}
		world.log.warning(`The answer to the start was lost (${messageOf(error)}); build ${build.id} had been started.`);
		journal.write(STEPS.start, "done", build.id);
		return build;
	}
}
async function startInPlace(request, waitMs, { calm, clock, log, signal }) {
	const until = clock.now().getTime() + waitMs;
	for (;;) try {
		return await startBuild(request, calm);
	} catch (error) {
		if (!hasNoPlace(error)) throw error;
		const leftMs = until - clock.now().getTime();
		if (leftMs <= 0) throw error;
		log.info(`CodeBuild has no place for a further build (${messageOf(error)}); trying again for ${formatDuration(leftMs)}.`);
		await clock.sleep(Math.min(PLACE_EVERY_MS, leftMs), signal);
	}
}
function hasNoPlace(error) {
	return error instanceof Error && /LimitExceeded/.test(error.name);
}
async function searchBuild({ project, key }, { aws, clock }) {
	const calm = {
		aws,
		signal: new AbortController().signal
	};
	for (let looks = 1;; looks += 1) {
		const build = await findBuildByKey(project, key, calm);
		if (build !== void 0 || looks === LOOKS) return build;
		await clock.sleep(BETWEEN_LOOKS_MS, calm.signal);
	}
}
function wasRefused(error) {
	if (!(error instanceof Error) || !("$metadata" in error)) return false;
	const metadata = error.$metadata;
	const status = typeof metadata === "object" && metadata !== null && "httpStatusCode" in metadata ? metadata.httpStatusCode : 0;
	return typeof status === "number" && status >= 400 && status < 500 && !/Throttling|TooManyRequests/.test(error.name);
}

// actions/build-sandbox-image/stop-build.ts
const LOOK_EVERY_MS = 400;
async function stopBuild(id, { aws, clock }, waitMs) {
	const world = {
		aws,
		signal: new AbortController().signal
	};
	try {
		await aws.client(CodeBuildClient).send(new StopBuildCommand({ id }));
		const until = clock.now().getTime() + waitMs;
		for (;;) {
			const build = await getBuild(id, world);
			if (build === void 0) return {
				state: "failed",
				reason: `CodeBuild does not know the build ${id}`
			};
			if (hasEnded(build)) return {
				state: "ended",
				build
			};
			if (clock.now().getTime() >= until) return {
				state: "stopping",
				build
			};
			await clock.sleep(LOOK_EVERY_MS, world.signal);
		}
	} catch (error) {
		return {
			state: "failed",
			reason: messageOf(error)
		};
	}
}
function describeStop(id, outcome) {
	switch (outcome.state) {
		case "ended": return outcome.build.status === "STOPPED" ? `Build ${id} is stopped.` : `Build ${id} had ended already (${outcome.build.status}).`;
		case "stopping": return `Build ${id} is being stopped.`;
		case "failed": return `Build ${id} could not be stopped (${outcome.reason}) and may still run. Stop it: aws codebuild stop-build --id '${id}'`;
	}
}

export { describeAsset as A, createPaginator as B, getProject as C, phaseNews as D, hasEnded as E, readRunInputs as F, formatOf as I, urlOf as L, removalCommand as M, ACTION as N, assetKey as O, readInputs as P, OWN_VARIABLES as R, getBuild as S, failureOf as T, command as _, JOURNAL_STATE as a, ListStackResources$ as b, openJournal as c, describeExportTasks as d, describeInstances as f, _mw0 as g, _ep0 as h, startOnce as i, isProduct as j, assetVersion as k, readRunRecord as l, describeStacks as m, stopBuild as n, STEPS as o, describeKeyPairs as p, searchBuild as r, intentToJson as s, describeStop as t, listAssets as u, CloudFormationClient as v, newestBuilds as w, paginateDescribeImages as x, DeleteStack$ as y, environmentOf as z };