export const id = 965;
export const ids = [965];
export const modules = {

3965:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (JOURNAL_STATE),
  c: () => (listAssets),
  d: () => (hasEnded),
  f: () => (readRunInputs),
  i: () => (searchBuild),
  l: () => (describeAsset),
  n: () => (describeStop),
  o: () => (readRunRecord),
  r: () => (stopBuild),
  s: () => (getBuild),
  t: () => (buildSandboxImage),
  u: () => (removalCommand)
});
var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9400);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4722);
var _ListObjectsV2Command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1220);
var _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8086);
var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8834);
var _configLoader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5824);
var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1643);
var _event_streams_stand_in2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54);
var _AwsJson1_1Protocol_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1971);
var _apply_steps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8727);
var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7598);
var node_zlib__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8522);













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

// actions/build-sandbox-image/assets/asset-id.ts
const PLACEHOLDER = "{asset-id}";
const ASSET_ID_GRAMMAR = "1 to 128 letters, digits, `.`, `_` and `-`, beginning with a letter or a digit (it is a tag value, an S3 prefix and an image tag at once)";
const AMI_NAME_GRAMMAR = "3 to 128 letters, digits, spaces and ( ) [ ] . / - ' @ _";
function parseAssetId(text) {
	if (isAssetId(text)) return text;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("this cannot be an asset id.", {
		where: "input asset-id",
		given: `\`${text}\``,
		allowed: ASSET_ID_GRAMMAR
	});
}
function amiNameOf(template, assetId) {
	const refuse = (what) => {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n(what, {
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

// actions/build-sandbox-image/assets/vm-image.ts
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

// actions/build-sandbox-image/builds/environment.ts
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
	if (!isMapping(data)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("this is not a mapping.", {
		where: "input environment",
		allowed: `a YAML mapping, one \`NAME: value\` a line; a value is ${VALUE_GRAMMAR}`
	});
	return Object.entries(data).map(([name, value]) => readVariable(checkName(name), value));
}
function checkName(name) {
	const where = `input environment: ${name}`;
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("this cannot be the name of a variable.", {
		where,
		allowed: "letters, digits and `_`"
	});
	if (name.startsWith("CODEBUILD_")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("CodeBuild keeps names that begin with `CODEBUILD_` to itself.", { where });
	if (RESERVED.has(name)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("this variable is set by the action itself.", {
		where,
		next: "Remove the line."
	});
	return name;
}
function readVariable(name, value) {
	const where = `input environment: ${name}`;
	if (isMapping(value)) return readReference(name, value);
	const text = textOf(value);
	if (text === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("the value cannot be used.", {
		where,
		allowed: VALUE_GRAMMAR,
		next: "Put a number with a fraction, a date or an empty value in quotes."
	});
	const reason = (0,_ListObjectsV2Command_js__WEBPACK_IMPORTED_MODULE_2__.u)(name, text);
	if (reason !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n(`a secret must not be handed over in clear: ${reason}.`, {
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
	if (more.length > 0 || type === void 0 || typeof target !== "string" || !/^[^\s]+$/.test(target)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("the reference cannot be used.", {
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
		...(0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.r)(inputs),
		aws: (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.t)(inputs)
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
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("exactly one of the inputs `project` and `stack` is required.", {
		given: project === void 0 ? "neither" : "both",
		next: "Name the CodeBuild project, or the CloudFormation stack that contains it."
	});
}
function readTagKey(key) {
	if (/^(?!aws:)[\w .:/=+@-]{1,127}$/i.test(key)) return key;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("this cannot be the key of a tag.", {
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
	if (formats.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("at least one format is required.", {
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
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("EC2 does not export to this format.", {
		where: "input vm-image-formats",
		given: `\`${text}\``,
		allowed: VM_IMAGE_FORMATS.join(", ")
	});
}
function readLocation(text, baseUrl) {
	const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(text);
	if (match?.[1] === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("not a place in S3.", {
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
	if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("this is not an address.", {
		where: "input vm-image-base-url",
		given: `\`${text}\``,
		allowed: "for instance `https://d1234.cloudfront.net/`"
	});
	return text.replace(/\/*$/, "/");
}

// actions/build-sandbox-image/builds/build.ts
function hasEnded(build) {
	return build.status !== "IN_PROGRESS";
}
function phaseNews(before, now) {
	const known = new Set(before?.phases.filter(isOver).map(({ type }) => type));
	const lines = now.phases.filter((phase) => isOver(phase) && !known.has(phase.type) && phase.type !== "COMPLETED").map((phase) => `Phase ${phase.type}: ${phase.status ?? "ended"}${durationOf(phase)}${reasonsOf(phase)}`);
	return !hasEnded(now) && now.currentPhase !== before?.currentPhase && now.currentPhase !== "COMPLETED" ? [...lines, `Phase ${now.currentPhase} begins`] : lines;
}
function failureOf$1(build) {
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

// actions/build-sandbox-image/builds/earlier-build.ts
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

// actions/build-sandbox-image/assets/asset.ts
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

// actions/build-sandbox-image/assets/judge-assets.ts
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

// actions/build-sandbox-image/modes/codebuild/report.ts
function buildUrlOf({ id }, { project }) {
	const name = encodeURIComponent(project.name);
	const build = encodeURIComponent(id);
	return `https://${project.region}.console.aws.amazon.com/codesuite/codebuild/projects/${name}/build/${build}/log?region=${project.region}`;
}
function reportBuild({ inputs, observation, plan, applied }) {
	if (plan.decision === "refuse") return reportRefused(plan, inputs.dryRun);
	return applied === void 0 ? reportPlanned(plan, observation.earlier) : reportApplied(plan, applied);
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
		reason: `Preflight checks passed for ${plan.assetId} with ${plan.project.name}.`,
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
				{ title: "said" }
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

// actions/build-sandbox-image/outputs.ts
const NO_OUTPUTS = {
	"ami-id": "",
	"snapshot-ids": "[]",
	"vm-images": "[]",
	assets: "[]",
	"build-id": "",
	"build-url": "",
	"source-commit": "",
	leftovers: "[]"
};
function outputsOfBuild(plan, applied) {
	if (plan.decision === "refuse" || applied === void 0) return NO_OUTPUTS;
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

// node_modules/@aws-sdk/client-ec2/dist-es/commands/CancelExportTaskCommand.js
var CancelExportTaskCommand = class extends (0,_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.p)(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.d, _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.f, "CancelExportTask", _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.h) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteKeyPairCommand.js
var DeleteKeyPairCommand = class extends (0,_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.p)(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.d, _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.f, "DeleteKeyPair", _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.g) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeExportImageTasksCommand.js
var DescribeExportImageTasksCommand = class extends (0,_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.p)(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.d, _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.f, "DescribeExportImageTasks", _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__._) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends (0,_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.p)(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.d, _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.f, "DescribeImages", _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.v) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstancesCommand.js
var DescribeInstancesCommand = class extends (0,_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.p)(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.d, _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.f, "DescribeInstances", _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.y) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeKeyPairsCommand.js
var DescribeKeyPairsCommand = class extends (0,_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.p)(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.d, _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.f, "DescribeKeyPairs", _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.b) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSnapshotsCommand.js
var DescribeSnapshotsCommand = class extends (0,_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.p)(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.d, _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.f, "DescribeSnapshots", _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.S) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/GetEbsEncryptionByDefaultCommand.js
var GetEbsEncryptionByDefaultCommand = class extends (0,_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.p)(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.d, _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.f, "GetEbsEncryptionByDefault", _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.C) {};

// node_modules/@aws-sdk/client-ec2/dist-es/commands/TerminateInstancesCommand.js
var TerminateInstancesCommand = class extends (0,_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.p)(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.d, _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.f, "TerminateInstances", _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.w) {};

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeExportImageTasksPaginator.js
const paginateDescribeExportImageTasks = createPaginator(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m, DescribeExportImageTasksCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeImagesPaginator.js
const paginateDescribeImages = createPaginator(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m, DescribeImagesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeInstancesPaginator.js
const paginateDescribeInstances = createPaginator(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m, DescribeInstancesCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ec2/dist-es/pagination/DescribeSnapshotsPaginator.js
const paginateDescribeSnapshots = createPaginator(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m, DescribeSnapshotsCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-s3/dist-es/pagination/ListObjectsV2Paginator.js
const paginateListObjectsV2 = createPaginator(_ListObjectsV2Command_js__WEBPACK_IMPORTED_MODULE_2__.i, _ListObjectsV2Command_js__WEBPACK_IMPORTED_MODULE_2__.t, "ContinuationToken", "NextContinuationToken", "MaxKeys");

// node_modules/@aws-sdk/client-cloudformation/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudFormationHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.jt)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.At)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
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
		default: options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$1 = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.s)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.At)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "cloudformation"
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

// node_modules/@aws-sdk/client-cloudformation/package.json
var version$1 = "3.1169.0";

// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/bdd.js
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
		}, b$1]],
		["stringEquals", [{
			fn: f$1,
			argv: [h$1, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$1],
		[a$1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$1, i$1],
		["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://cloudformation.{Region}.amazonaws.com", i$1],
		["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "FIPS is enabled but this partition does not support FIPS"],
		["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "DualStack is enabled but this partition does not support DualStack"],
		["https://cloudformation.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "Invalid Configuration: Missing Region"]
	]
};
const root$1 = 2;
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
const bdd$1 = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.nt.from(nodes$1, root$1, _data$1.conditions, _data$1.results);

// node_modules/@aws-sdk/client-cloudformation/dist-es/endpoint/endpointResolver.js
const cache$1 = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.tt({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => {
	return cache$1.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.$)(bdd$1, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.et.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.h;

// node_modules/@aws-sdk/client-cloudformation/dist-es/models/CloudFormationServiceException.js
var CloudFormationServiceException = class CloudFormationServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.mt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CloudFormationServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/models/errors.js
var InvalidOperationException$1 = class InvalidOperationException$1 extends CloudFormationServiceException {
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
		Object.setPrototypeOf(this, InvalidOperationException$1.prototype);
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
var LimitExceededException$1 = class LimitExceededException$1 extends CloudFormationServiceException {
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
		Object.setPrototypeOf(this, LimitExceededException$1.prototype);
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
const _IOE$1 = "InvalidOperationException";
const _ISTE$1 = "InvalidStateTransitionException";
const _K = "Key";
const _LCT = "LastCheckTimestamp";
const _LEE$1 = "LimitExceededException";
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
const _c$1 = "client";
const _e$1 = "error";
const _hE$1 = "httpError";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.cloudformation";
const n0$1 = "com.amazonaws.cloudformation";
const _s_registry$1 = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.gt(_s$1);
var CloudFormationServiceException$ = [
	-3,
	_s$1,
	"CloudFormationServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(CloudFormationServiceException$, CloudFormationServiceException);
const n0_registry$1 = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.gt(n0$1);
var AlreadyExistsException$ = [
	-3,
	n0$1,
	_AEE,
	{
		[_aQE]: [`AlreadyExistsException`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(AlreadyExistsException$, AlreadyExistsException);
var CFNRegistryException$ = [
	-3,
	n0$1,
	_CFNRE,
	{
		[_aQE]: [`CFNRegistryException`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(CFNRegistryException$, CFNRegistryException);
var ChangeSetNotFoundException$ = [
	-3,
	n0$1,
	_CSNFE,
	{
		[_aQE]: [`ChangeSetNotFound`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ChangeSetNotFoundException$, ChangeSetNotFoundException);
var ConcurrentResourcesLimitExceededException$ = [
	-3,
	n0$1,
	_CRLEE,
	{
		[_aQE]: [`ConcurrentResourcesLimitExceeded`, 429],
		[_e$1]: _c$1,
		[_hE$1]: 429
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ConcurrentResourcesLimitExceededException$, ConcurrentResourcesLimitExceededException);
var CreatedButModifiedException$ = [
	-3,
	n0$1,
	_CBME,
	{
		[_aQE]: [`CreatedButModifiedException`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(CreatedButModifiedException$, CreatedButModifiedException);
var GeneratedTemplateNotFoundException$ = [
	-3,
	n0$1,
	_GTNFE,
	{
		[_aQE]: [`GeneratedTemplateNotFound`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(GeneratedTemplateNotFoundException$, GeneratedTemplateNotFoundException);
var HookResultNotFoundException$ = [
	-3,
	n0$1,
	_HRNFE,
	{
		[_aQE]: [`HookResultNotFound`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(HookResultNotFoundException$, HookResultNotFoundException);
var InsufficientCapabilitiesException$ = [
	-3,
	n0$1,
	_ICE,
	{
		[_aQE]: [`InsufficientCapabilitiesException`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(InsufficientCapabilitiesException$, InsufficientCapabilitiesException);
var InvalidChangeSetStatusException$ = [
	-3,
	n0$1,
	_ICSSE,
	{
		[_aQE]: [`InvalidChangeSetStatus`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(InvalidChangeSetStatusException$, InvalidChangeSetStatusException);
var InvalidOperationException$$1 = [
	-3,
	n0$1,
	_IOE$1,
	{
		[_aQE]: [`InvalidOperationException`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(InvalidOperationException$$1, InvalidOperationException$1);
var InvalidStateTransitionException$ = [
	-3,
	n0$1,
	_ISTE$1,
	{
		[_aQE]: [`InvalidStateTransition`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(InvalidStateTransitionException$, InvalidStateTransitionException);
var LimitExceededException$$1 = [
	-3,
	n0$1,
	_LEE$1,
	{
		[_aQE]: [`LimitExceededException`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(LimitExceededException$$1, LimitExceededException$1);
var NameAlreadyExistsException$ = [
	-3,
	n0$1,
	_NAEE,
	{
		[_aQE]: [`NameAlreadyExistsException`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(NameAlreadyExistsException$, NameAlreadyExistsException);
var OperationIdAlreadyExistsException$ = [
	-3,
	n0$1,
	_OIAEE,
	{
		[_aQE]: [`OperationIdAlreadyExistsException`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(OperationIdAlreadyExistsException$, OperationIdAlreadyExistsException);
var OperationInProgressException$ = [
	-3,
	n0$1,
	_OIPE,
	{
		[_aQE]: [`OperationInProgressException`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(OperationInProgressException$, OperationInProgressException);
var OperationNotFoundException$ = [
	-3,
	n0$1,
	_ONFE,
	{
		[_aQE]: [`OperationNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(OperationNotFoundException$, OperationNotFoundException);
var OperationStatusCheckFailedException$ = [
	-3,
	n0$1,
	_OSCFE,
	{
		[_aQE]: [`ConditionalCheckFailed`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(OperationStatusCheckFailedException$, OperationStatusCheckFailedException);
var ResourceScanInProgressException$ = [
	-3,
	n0$1,
	_RSIPE,
	{
		[_aQE]: [`ResourceScanInProgress`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ResourceScanInProgressException$, ResourceScanInProgressException);
var ResourceScanLimitExceededException$ = [
	-3,
	n0$1,
	_RSLEE,
	{
		[_aQE]: [`ResourceScanLimitExceeded`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ResourceScanLimitExceededException$, ResourceScanLimitExceededException);
var ResourceScanNotFoundException$ = [
	-3,
	n0$1,
	_RSNFE,
	{
		[_aQE]: [`ResourceScanNotFound`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(ResourceScanNotFoundException$, ResourceScanNotFoundException);
var StackInstanceNotFoundException$ = [
	-3,
	n0$1,
	_SINFE,
	{
		[_aQE]: [`StackInstanceNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(StackInstanceNotFoundException$, StackInstanceNotFoundException);
var StackNotFoundException$ = [
	-3,
	n0$1,
	_SNFE,
	{
		[_aQE]: [`StackNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(StackNotFoundException$, StackNotFoundException);
var StackRefactorNotFoundException$ = [
	-3,
	n0$1,
	_SRNFE,
	{
		[_aQE]: [`StackRefactorNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(StackRefactorNotFoundException$, StackRefactorNotFoundException);
var StackSetNotEmptyException$ = [
	-3,
	n0$1,
	_SSNEE,
	{
		[_aQE]: [`StackSetNotEmptyException`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(StackSetNotEmptyException$, StackSetNotEmptyException);
var StackSetNotFoundException$ = [
	-3,
	n0$1,
	_SSNFE,
	{
		[_aQE]: [`StackSetNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(StackSetNotFoundException$, StackSetNotFoundException);
var StaleRequestException$ = [
	-3,
	n0$1,
	_SRE,
	{
		[_aQE]: [`StaleRequestException`, 409],
		[_e$1]: _c$1,
		[_hE$1]: 409
	},
	[_M],
	[0]
];
n0_registry$1.registerError(StaleRequestException$, StaleRequestException);
var TokenAlreadyExistsException$ = [
	-3,
	n0$1,
	_TAEE,
	{
		[_aQE]: [`TokenAlreadyExistsException`, 400],
		[_e$1]: _c$1,
		[_hE$1]: 400
	},
	[_M],
	[0]
];
n0_registry$1.registerError(TokenAlreadyExistsException$, TokenAlreadyExistsException);
var TypeConfigurationNotFoundException$ = [
	-3,
	n0$1,
	_TCNFE,
	{
		[_aQE]: [`TypeConfigurationNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(TypeConfigurationNotFoundException$, TypeConfigurationNotFoundException);
var TypeNotFoundException$ = [
	-3,
	n0$1,
	_TNFE,
	{
		[_aQE]: [`TypeNotFoundException`, 404],
		[_e$1]: _c$1,
		[_hE$1]: 404
	},
	[_M],
	[0]
];
n0_registry$1.registerError(TypeNotFoundException$, TypeNotFoundException);
const errorTypeRegistries$1 = [_s_registry$1, n0_registry$1];
var DeleteStackInput$ = [
	3,
	n0$1,
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
	n0$1,
	_DC,
	0,
	[_Mo, _DR],
	[0, 2]
];
var DescribeStacksInput$ = [
	3,
	n0$1,
	_DSIe,
	0,
	[_SN, _NT],
	[0, 0]
];
var DescribeStacksOutput$ = [
	3,
	n0$1,
	_DSO,
	0,
	[_St, _NT],
	[() => Stacks, 0]
];
var ListStackResourcesInput$ = [
	3,
	n0$1,
	_LSRIi,
	0,
	[_SN, _NT],
	[0, 0],
	1
];
var ListStackResourcesOutput$ = [
	3,
	n0$1,
	_LSROi,
	0,
	[_SRSt, _NT],
	[() => StackResourceSummaries, 0]
];
var ModuleInfo$ = [
	3,
	n0$1,
	_MI,
	0,
	[_TH, _LIH],
	[0, 0]
];
var OperationEntry$ = [
	3,
	n0$1,
	_OEp,
	0,
	[_OT, _OI],
	[0, 0]
];
var Output$ = [
	3,
	n0$1,
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
	n0$1,
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
	n0$1,
	_RCo,
	0,
	[_RTo, _MTIM],
	[() => RollbackTriggers, 1]
];
var RollbackTrigger$ = [
	3,
	n0$1,
	_RTol,
	0,
	[_A, _T],
	[0, 0],
	2
];
var Stack$ = [
	3,
	n0$1,
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
	n0$1,
	_SDI,
	0,
	[_SDS, _LCT],
	[0, 4],
	1
];
var StackResourceDriftInformationSummary$ = [
	3,
	n0$1,
	_SRDIS,
	0,
	[_SRDS, _LCT],
	[0, 4],
	1
];
var StackResourceSummary$ = [
	3,
	n0$1,
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
	n0$1,
	_Tag,
	0,
	[_K, _V],
	[0, 0],
	2
];
var __Unit = "unit";
var LastOperations = [
	1,
	n0$1,
	_LO,
	0,
	() => OperationEntry$
];
var Outputs = [
	1,
	n0$1,
	_Ou,
	0,
	() => Output$
];
var _Parameters = [
	1,
	n0$1,
	_P,
	0,
	() => Parameter$
];
var RollbackTriggers = [
	1,
	n0$1,
	_RTo,
	0,
	() => RollbackTrigger$
];
var StackResourceSummaries = [
	1,
	n0$1,
	_SRSt,
	0,
	() => StackResourceSummary$
];
var Stacks = [
	1,
	n0$1,
	_St,
	0,
	() => Stack$
];
var Tags = [
	1,
	n0$1,
	_Ta,
	0,
	() => Tag$
];
var DeleteStack$ = [
	9,
	n0$1,
	_DSel,
	0,
	() => DeleteStackInput$,
	() => __Unit
];
var DescribeStacks$ = [
	9,
	n0$1,
	_DSes,
	0,
	() => DescribeStacksInput$,
	() => DescribeStacksOutput$
];
var ListStackResources$ = [
	9,
	n0$1,
	_LSRi,
	0,
	() => ListStackResourcesInput$,
	() => ListStackResourcesOutput$
];

// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (config) => {
	return {
		apiVersion: "2010-05-15",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Ft,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Nt,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudFormationHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.f()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.lt(),
		protocol: config?.protocol ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.n,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudformation",
			errorTypeRegistries: errorTypeRegistries$1,
			xmlNamespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
			version: "2010-05-15",
			serviceTarget: "CloudFormation"
		},
		serviceId: config?.serviceId ?? "CloudFormation",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_5__.r,
		utf8Decoder: config?.utf8Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Pt,
		utf8Encoder: config?.utf8Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Mt
	};
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.ft)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.it)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.pt);
	const clientSharedValues = getRuntimeConfig$3(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Rt)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.u, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Et,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.d,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.It)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__._)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.b, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.st, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.ot,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.x,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.T
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.St, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.xt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.g, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/auth/httpAuthExtensionConfiguration.js
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

// node_modules/@aws-sdk/client-cloudformation/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.p)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.ut)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.R)(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.m)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.dt)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.z)(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/CloudFormationClient.js
var CloudFormationClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.bt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$2(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$1(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.D)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.S)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.at)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.I)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Q)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
		const _config_8 = resolveRuntimeExtensions$1(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.vt)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.v)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.y)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.L)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.F)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.P)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.N)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.M)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudFormationHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.k({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.A)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-cloudformation/dist-es/commandBuilder.js
const command$1 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.ct)(commonParams$1, "CloudFormation", "CloudFormationClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Z);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/DeleteStackCommand.js
var DeleteStackCommand = class extends command$1(_ep0$1, _mw0$1, "DeleteStack", DeleteStack$) {};

// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/DescribeStacksCommand.js
var DescribeStacksCommand = class extends command$1(_ep0$1, _mw0$1, "DescribeStacks", DescribeStacks$) {};

// node_modules/@aws-sdk/client-cloudformation/dist-es/commands/ListStackResourcesCommand.js
var ListStackResourcesCommand = class extends command$1(_ep0$1, _mw0$1, "ListStackResources", ListStackResources$) {};

// node_modules/@aws-sdk/client-cloudformation/dist-es/pagination/DescribeStacksPaginator.js
const paginateDescribeStacks = createPaginator(CloudFormationClient, DescribeStacksCommand, "NextToken", "NextToken", "");

// node_modules/@aws-sdk/client-cloudformation/dist-es/pagination/ListStackResourcesPaginator.js
const paginateListStackResources = createPaginator(CloudFormationClient, ListStackResourcesCommand, "NextToken", "NextToken", "");

// actions/build-sandbox-image/assets/inventory.ts
function tagsOf(tags) {
	return new Map((tags ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
}
async function describeInstances(filters, { aws, signal }) {
	const found = [];
	const pages = paginateDescribeInstances({ client: aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m) }, { Filters: filters }, { abortSignal: signal });
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
	const { KeyPairs } = await aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m).send(command, { abortSignal: signal });
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
	const pages = paginateDescribeExportImageTasks({ client: aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m) }, {}, { abortSignal: signal });
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

// actions/build-sandbox-image/assets/list-assets.ts
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
	for await (const page of paginateDescribeImages({ client: aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m) }, request, { abortSignal: signal })) for (const image of page.Images ?? []) {
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
	const pages = paginateDescribeSnapshots({ client: aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m) }, request, { abortSignal: signal });
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
	for await (const page of paginateListObjectsV2({ client: aws.client(_ListObjectsV2Command_js__WEBPACK_IMPORTED_MODULE_2__.i) }, request, { abortSignal: signal })) for (const { Key, Size, LastModified } of page.Contents ?? []) objects.push({
		kind: "s3-object",
		bucket: location.bucket,
		key: Key ?? "",
		sizeBytes: Size ?? 0,
		modifiedAt: LastModified?.toISOString() ?? ""
	});
	return objects;
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

// actions/build-sandbox-image/assets/verify-assets.ts
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
	const command = new _ListObjectsV2Command_js__WEBPACK_IMPORTED_MODULE_2__.n({
		Bucket: bucket,
		Key: key,
		ChecksumMode: "ENABLED"
	});
	const head = await aws.client(_ListObjectsV2Command_js__WEBPACK_IMPORTED_MODULE_2__.i).send(command, { abortSignal: signal });
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
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n(`the build succeeded, but did not make what it was to make: ${problems.join("; ")}.`, { next: "Look into the log of the build; the buildspec must name, tag and store its assets as the README says." });
}

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthSchemeProvider.js
const defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.jt)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.At)(config.region)() || (() => {
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
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.s)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.At)(config.authSchemePreference ?? []) });
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
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.nt.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.tt({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.$)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.et.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.h;

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/CloudWatchLogsServiceException.js
var CloudWatchLogsServiceException = class CloudWatchLogsServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.mt {
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
const _s_registry = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.gt(_s);
var CloudWatchLogsServiceException$ = [
	-3,
	_s,
	"CloudWatchLogsServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
const n0_registry = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.gt(n0);
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
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Ft,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Nt,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.f()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.lt(),
		protocol: config?.protocol ?? _AwsJson1_1Protocol_js__WEBPACK_IMPORTED_MODULE_7__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.cloudwatchlogs",
			errorTypeRegistries,
			xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
			version: "2014-03-28",
			serviceTarget: "Logs_20140328"
		},
		serviceId: config?.serviceId ?? "CloudWatch Logs",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_5__.r,
		utf8Decoder: config?.utf8Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Pt,
		utf8Encoder: config?.utf8Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Mt
	};
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.ft)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.it)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.pt);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Rt)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.u, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Et,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.d,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.It)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__._)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? _event_streams_stand_in2_js__WEBPACK_IMPORTED_MODULE_11__.n,
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.b, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.st, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.ot,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.x,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.T
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_6__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.St, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.xt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_5__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.g, loaderConfig)
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
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.p)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.ut)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.R)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.m)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.dt)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.z)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/CloudWatchLogsClient.js
var CloudWatchLogsClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.bt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.D)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.S)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.at)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.I)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Q)(_config_5);
		const _config_7 = (0,_event_streams_stand_in2_js__WEBPACK_IMPORTED_MODULE_11__.r)(_config_6);
		const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
		const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
		this.config = _config_9;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.vt)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.v)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.y)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.L)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.F)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.P)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.N)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.M)(this.config, {
			httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.k({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.A)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.ct)(commonParams, "Logs_20140328", "CloudWatchLogsClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_4__.Z);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/GetLogEventsCommand.js
var GetLogEventsCommand = class extends command(_ep0, _mw0, "GetLogEvents", GetLogEvents$) {};

// actions/build-sandbox-image/build-log/log-lines.ts
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

// actions/build-sandbox-image/build-log/s3-log.ts
const MOST_BYTES = 268435456;
async function readS3Log({ bucket, key }, { aws, signal }) {
	const command = new _ListObjectsV2Command_js__WEBPACK_IMPORTED_MODULE_2__.r({
		Bucket: bucket,
		Key: key
	});
	try {
		const { Body } = await aws.client(_ListObjectsV2Command_js__WEBPACK_IMPORTED_MODULE_2__.i).send(command, { abortSignal: signal });
		return unpack(await Body?.transformToByteArray() ?? new Uint8Array()).toString("utf8");
	} catch (error) {
		if (error instanceof Error && error.name === "NoSuchKey") return void 0;
		throw error;
	}
}
function unpack(bytes) {
	return bytes[0] === 31 && bytes[1] === 139 ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_10__.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES }) : Buffer.from(bytes);
}

// actions/build-sandbox-image/build-log/build-log.ts
const PAGES_A_READ = 20;
const MOST_LINES = 5e4;
const TAIL_LINES = 40;
const LOOK_EVERY_MS$1 = 3e3;
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
		log.warning(`The log of the build cannot be read${unreadable ? "" : " now"}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(error)}`);
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
			for (let waitedMs = 0; waitedMs < LATEST_MS && !unreadable; waitedMs += LOOK_EVERY_MS$1) {
				await clock.sleep(LOOK_EVERY_MS$1, signal);
				if (place.kind === "s3") {
					if (await printObject(place).catch(tellUnreadable)) return;
					continue;
				}
				quietMs = await this.printNews(place) > 0 ? 0 : quietMs + LOOK_EVERY_MS$1;
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

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/BatchGetBuildsCommand.js
var BatchGetBuildsCommand = class extends (0,_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.i)(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.n, _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.r, "BatchGetBuilds", _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.o) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/ListBuildsForProjectCommand.js
var ListBuildsForProjectCommand = class extends (0,_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.i)(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.n, _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.r, "ListBuildsForProject", _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.s) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/StartBuildCommand.js
var StartBuildCommand = class extends (0,_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.i)(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.n, _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.r, "StartBuild", _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.l) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/StopBuildCommand.js
var StopBuildCommand = class extends (0,_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.i)(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.n, _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.r, "StopBuild", _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.u) {};

// node_modules/@aws-sdk/client-codebuild/dist-es/pagination/ListBuildsForProjectPaginator.js
const paginateListBuildsForProject = createPaginator(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.a, ListBuildsForProjectCommand, "nextToken", "nextToken", "");

// actions/build-sandbox-image/builds/codebuild-api.ts
const MOST_BUILDS = 100;
async function getProject(name, { aws, signal }) {
	const command = new _BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.t({ names: [name] });
	const { projects } = await aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.a).send(command, { abortSignal: signal });
	const [project] = projects ?? [];
	if (project === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n(`there is no CodeBuild project \`${name}\` in this account and region.`, {
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
	const { build } = await aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.a).send(command, { abortSignal: signal });
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
	const pages = paginateListBuildsForProject({ client: world.aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.a) }, {
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
	const { builds } = await aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.a).send(command, { abortSignal: signal });
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

// actions/build-sandbox-image/builds/source.ts
const GIT_SOURCES = new Set([
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

// actions/build-sandbox-image/builds/follow-build.ts
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
		log.warning(`The state of the build is unknown for now; it goes on: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(error)}`);
		const leftMs = untilMs - clock.now().getTime();
		if (leftMs <= 0) return build;
		await clock.sleep(Math.min(pollDelayMs(failed + 3, random()), leftMs), signal);
	}
}
function isDenied(error) {
	return error instanceof Error && /^AccessDenied/.test(error.name);
}

// actions/build-sandbox-image/builds/run-record.ts
const STEPS = {
	start: "start-build",
	follow: "follow-build",
	list: "list-assets"
};
const JOURNAL_STATE = "journal";
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
function readRunRecord(journal) {
	const begin = journal.findLastIndex(({ step, phase }) => step === STEPS.start && phase === "intent");
	const entries = journal.slice(Math.max(0, begin));
	const intent = journal[begin]?.detail;
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

// actions/build-sandbox-image/builds/start-once.ts
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
		const refused = wasRefused(error) || (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, world.signal);
		const build = refused ? void 0 : await searchBuild(intent, world);
		if (build === void 0) {
			if (refused) journal.write(STEPS.start, "failed", (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(error));
			throw error;
		}
		world.log.warning(`The answer to the start was lost (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(error)}); build ${build.id} had been started.`);
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
		log.info(`CodeBuild has no place for a further build (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(error)}); trying again for ${(0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.S)(leftMs)}.`);
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

// actions/build-sandbox-image/builds/stop-build.ts
const LOOK_EVERY_MS = 400;
async function stopBuild(id, { aws, clock }, waitMs) {
	const world = {
		aws,
		signal: new AbortController().signal
	};
	try {
		await aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.a).send(new StopBuildCommand({ id }));
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
			reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(error)
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

// actions/build-sandbox-image/modes/codebuild/apply.ts
const STOP_WAIT_MS = 2500;
const CALM_STOP_WAIT_MS = 6e4;
async function applyBuild(plan, { inputs: { request }, observation: { key, earlier }, journal }, world) {
	world.state.save(JOURNAL_STATE, journal.path);
	const scope = {
		...request,
		location: request.vmImages?.location
	};
	const context = {
		plan,
		scope,
		journal,
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
		const reason = `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(error)} ${describeStop(build.id, stop)}`;
		world.log.warning(reason);
		return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, world.signal) ? {
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
	return where === "queue" ? `The build waited longer than ${(0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.S)(queueMs)} in the queue, and never began.` : `The build took longer than ${(0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.S)(runMs)}.`;
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
			reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(error)
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
		world.log.warning(`What the build left behind cannot be listed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(error)}`);
		return;
	}
}

// actions/build-sandbox-image/builds/build-key.ts
function buildKeyOf(wish) {
	const parts = [
		wish.repository,
		wish.runId,
		String(wish.runAttempt),
		wish.job,
		wish.project,
		wish.assetId
	];
	return `ai-ops-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 40)}`;
}

// actions/build-sandbox-image/modes/codebuild/observe.ts
async function observe({ source, request }, world) {
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
	const seen = {
		project,
		job: world.runner,
		runningBuilds: builds.filter((build) => !hasEnded(build)),
		earlierBuilds: buildsWithKey(builds, earlierKeys(project.name, request, world)),
		imagesOfName,
		existing,
		encryptsByDefault
	};
	const choice = chooseSource(project.code, request.sourceVersion, seen.job);
	return {
		seen,
		earlier: earlierBuild(request, seen, choice),
		key: keyOf(project.name, request, world)
	};
}
function keyOf(project, { assetId }, { runner, clock }) {
	const runId = runner.runId === "" ? clock.now().toISOString() : runner.runId;
	return buildKeyOf({
		...runner,
		runId,
		project,
		assetId
	});
}
function earlierKeys(project, { assetId }, { runner }) {
	if (runner.runId === "") return [];
	return Array.from({ length: runner.runAttempt - 1 }, (_, n) => buildKeyOf({
		...runner,
		runAttempt: n + 1,
		project,
		assetId
	}));
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
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("the stack must contain exactly one CodeBuild project.", {
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
	const pages = paginateDescribeImages({ client: aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m) }, request, { abortSignal: signal });
	for await (const { Images } of pages) for (const image of Images ?? []) if (image.Name === name) ids.push(image.ImageId ?? "");
	return ids;
}
async function isEncryptedByDefault({ aws, signal }) {
	const command = new GetEbsEncryptionByDefaultCommand({});
	const { EbsEncryptionByDefault } = await aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m).send(command, { abortSignal: signal });
	return EbsEncryptionByDefault ?? false;
}

// actions/build-sandbox-image/modes/codebuild/plan.ts
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

// actions/build-sandbox-image/modes/codebuild/operation.ts
const codebuild = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.O)({
	observe: (inputs, world) => world.log.group("Preflight checks", () => observe(inputs, world)),
	plan: ({ seen, earlier }, { request }) => planBuild(request, earlier === void 0 ? seen : withoutBuild(earlier, seen)),
	announce(plan, log) {
		if (plan.decision === "start") for (const remark of plan.remarks) log.warning(remark);
	},
	decide: (plan) => plan.decision === "start" ? plan : plan.decision,
	apply: applyBuild,
	report: reportBuild,
	outputs: ({ plan, applied }) => outputsOfBuild(plan, applied)
});

// actions/build-sandbox-image/modes/sweep/leftover.ts
const RUN_TAG = "ai-ops:run-id";
const STARTED_TAG = "ai-ops:started-at";
const STACK_TAG = "aws:cloudformation:stack-name";

// actions/build-sandbox-image/modes/sweep/observe.ts
async function observeSweep({ scope, olderThanMs }, world) {
	return {
		leftovers: await observeLeftovers(scope, world),
		request: {
			now: world.clock.now(),
			olderThanMs,
			ownRunId: world.runner.runId
		}
	};
}
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

// actions/build-sandbox-image/modes/sweep/apply.ts
const GONE_WAIT_MS = 18e5;
async function applySweep(decisions, { inputs: { scope }, journal }, world) {
	const swept = [];
	for (const decision of decisions) swept.push(decision.decision === "keep" ? {
		...decision,
		state: "unchanged"
	} : await sweep$1(decision, scope, {
		...world,
		journal
	}));
	return {
		swept: await awaitGone(swept, scope, world),
		cancelled: world.signal.aborted
	};
}
async function sweep$1(decision, scope, { journal, ...world }) {
	const [outcome] = await (0,_apply_steps_js__WEBPACK_IMPORTED_MODULE_8__.t)([decision], {
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
	const gone = outcome.state === "failed" && outcome.error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.r;
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
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.r(`${describeAsset(asset)} is gone, or is no longer of run ${runId}.`);
}
async function remove(asset, { aws, signal }) {
	const options = { abortSignal: signal };
	switch (asset.kind) {
		case "export-task":
			await aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m).send(new CancelExportTaskCommand({ ExportTaskId: asset.id }), options);
			return;
		case "stack":
			await aws.client(CloudFormationClient).send(new DeleteStackCommand({ StackName: asset.id }), options);
			return;
		case "instance":
			await aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m).send(new TerminateInstancesCommand({ InstanceIds: [asset.id] }), options);
			return;
		case "key-pair":
			await aws.client(_BatchGetProjectsCommand_js__WEBPACK_IMPORTED_MODULE_3__.m).send(new DeleteKeyPairCommand({ KeyPairId: asset.id }), options);
			return;
	}
}
async function awaitGone(swept, scope, world) {
	const going = new Set(swept.filter(({ state }) => state === "done").map(({ leftover }) => assetKey(leftover.asset)));
	const failures = new Map();
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
		for (const key of going) failures.set(key, `whether it is gone was not seen: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.a)(error)}`);
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

// actions/build-sandbox-image/modes/sweep/plan.ts
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
	const limit = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.S)(request.olderThanMs);
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

// actions/build-sandbox-image/modes/sweep/report.ts
function sweptOf({ plan, applied }) {
	return applied?.swept ?? plan.map((decision) => ({
		...decision,
		state: "unchanged"
	}));
}
function reportSweep(run) {
	const { dryRun } = run.inputs;
	const swept = sweptOf(run);
	const cancelled = run.applied?.cancelled ?? false;
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
		reason: `${toRemove.length} of ${countLeftovers(swept.length)} would be removed.`
	};
	if (cancelled) return {
		...rest,
		outcome: "cancelled",
		reason: `${done.length} of ${countLeftovers(toRemove.length)} removed before the run was cancelled.`
	};
	if (failed.length > 0) {
		const which = failed.map(({ leftover, detail }) => `${describeAsset(leftover.asset)}: ${detail}`).join("; ");
		return {
			...rest,
			outcome: "failed",
			reason: `${countLeftovers(failed.length)} could not be removed: ${which}`
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
		reason: `Removed ${countLeftovers(done.length)}.`
	};
}
function countLeftovers(count) {
	return count === 1 ? "1 leftover" : `${count} leftovers`;
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
function describeLeftover({ leftover, decision, rule, reason, state, detail }) {
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

// actions/build-sandbox-image/modes/sweep/operation.ts
const sweep = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.O)({
	observe: observeSweep,
	plan: ({ request, leftovers }) => planSweep(request, leftovers),
	decide: (decisions) => decisions,
	apply: applySweep,
	report: reportSweep,
	outputs: (run) => ({
		...NO_OUTPUTS,
		leftovers: JSON.stringify(sweptOf(run).map(describeLeftover))
	})
});

// actions/build-sandbox-image/action.ts
const buildSandboxImage = (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.a)({
	name: "build-sandbox-image",
	readInputs,
	choose: (inputs) => inputs.mode === "codebuild" ? (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.i)(codebuild, inputs) : (0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.i)(sweep, inputs)
});



})

};
