export const id = 611;
export const ids = [611];
export const modules = {

1611:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (stopBuild),
  c: () => (hasEnded),
  d: () => (JOURNAL_STATE),
  f: () => (readRunRecord),
  g: () => (readRunInputs),
  h: () => (removalCommand),
  i: () => (describeStop),
  l: () => (removeTemporary),
  m: () => (describeAsset),
  n: () => (undo),
  o: () => (searchBuild),
  p: () => (listAssets),
  r: () => (undoList),
  s: () => (getBuild),
  t: () => (buildSandboxImage),
  u: () => (readPipelineRecord)
});
var _shared$0 = __webpack_require__(8624);
var _clients$1 = __webpack_require__(5133);
var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8522);







// actions/build-sandbox-image/assets/asset-id.ts
const PLACEHOLDER = "{asset-id}";
const ASSET_ID_GRAMMAR = "1 to 128 letters, digits, `.`, `_` and `-`, beginning with a letter or a digit (it is a tag value, an S3 prefix and an image tag at once)";
const AMI_NAME_GRAMMAR = "3 to 128 letters, digits, spaces and ( ) [ ] . / - ' @ _";
function parseAssetId(text) {
	if (isAssetId(text)) return text;
	throw new _shared$0.yt("this cannot be an asset id.", {
		where: "input asset-id",
		given: `\`${text}\``,
		allowed: ASSET_ID_GRAMMAR
	});
}
function amiNameOf(template, assetId) {
	const refuse = (what) => {
		throw new _shared$0.yt(what, {
			where: "input ami-name",
			given: `\`${template}\``,
			allowed: AMI_NAME_GRAMMAR
		});
	};
	if (!template.includes("{asset-id}")) return refuse(`the name must contain \`${PLACEHOLDER}\`.`);
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
	if (!isMapping(data)) throw new _shared$0.yt("this is not a mapping.", {
		where: "input environment",
		allowed: `a YAML mapping, one \`NAME: value\` a line; a value is ${VALUE_GRAMMAR}`
	});
	return Object.entries(data).map(([name, value]) => readVariable(checkName(name), value));
}
function checkName(name) {
	const where = `input environment: ${name}`;
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new _shared$0.yt("this cannot be the name of a variable.", {
		where,
		allowed: "letters, digits and `_`"
	});
	if (name.startsWith("CODEBUILD_")) throw new _shared$0.yt("CodeBuild keeps names that begin with `CODEBUILD_` to itself.", { where });
	if (RESERVED.has(name)) throw new _shared$0.yt("this variable is set by the action itself.", {
		where,
		next: "Remove the line."
	});
	return name;
}
function readVariable(name, value) {
	const where = `input environment: ${name}`;
	if (isMapping(value)) return readReference(name, value);
	const text = textOf(value);
	if (text === void 0) throw new _shared$0.yt("the value cannot be used.", {
		where,
		allowed: VALUE_GRAMMAR,
		next: "Put a number with a fraction, a date or an empty value in quotes."
	});
	const reason = (0,_shared$0.Ct)(name, text);
	if (reason !== void 0) throw new _shared$0.yt(`a secret must not be handed over in clear: ${reason}.`, {
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
	if (more.length > 0 || type === void 0 || typeof target !== "string" || !/^[^\s]+$/.test(target)) throw new _shared$0.yt("the reference cannot be used.", {
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

// actions/build-sandbox-image/container/container-image.ts
const REPOSITORY$1 = /^(?=.{2,256}$)[a-z0-9]+(?:[._/-][a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
function containerImageOf(template, assetId) {
	const text = template.replaceAll(PLACEHOLDER, assetId);
	const { registry, repository, tag } = (0,_shared$0.M)(text);
	const host = text.slice(0, text.indexOf("/"));
	const reference = `${host}/${repository}:${tag}`;
	if (reference === text && registry?.kind === "ecr" && registry.accountId !== void 0 && REPOSITORY$1.test(repository) && tag !== void 0 && TAG.test(tag) && template.indexOf("{asset-id}") > template.lastIndexOf(":")) {
		const { accountId, region } = registry;
		return {
			reference,
			host,
			accountId,
			region,
			repository,
			tag
		};
	}
	throw new _shared$0.yt("the container image cannot be kept there.", {
		where: "input container-image",
		given: `\`${template}\``,
		allowed: `a tag with \`${PLACEHOLDER}\` of a private repository of ECR, for instance \`111122223333.dkr.ecr.eu-central-1.amazonaws.com/sandbox:${PLACEHOLDER}\``
	});
}
function containerRepositoryOf(template) {
	const { host, accountId, region, repository } = containerImageOf(template, parseAssetId("0"));
	return {
		host,
		accountId,
		region,
		repository,
		tagTemplate: template.slice(template.lastIndexOf(":") + 1)
	};
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

// actions/build-sandbox-image/pipeline/await-state.ts
const MOST_DENIED_LOOKS$1 = 5;
async function awaitState({ what, limitMs }, look, { clock, log, signal, random }) {
	const begin = clock.now().getTime();
	let told = "";
	let denied = 0;
	for (let quiet = 0;; quiet += 1) {
		let news;
		try {
			const seen = await look();
			if (seen.state === "done") return seen.value;
			denied = 0;
			news = seen.news;
		} catch (error) {
			signal.throwIfAborted();
			if (error instanceof _shared$0.yt) throw error;
			denied = isDenied$1(error) ? denied + 1 : 0;
			if (denied === MOST_DENIED_LOOKS$1) throw error;
			news = `its state is unknown for now (${(0,_shared$0.St)(error)})`;
		}
		const waitedMs = clock.now().getTime() - begin;
		if (waitedMs >= limitMs) throw new _shared$0.yt(`${what} is not done after ${(0,_shared$0.at)(limitMs)}: ${news}.`);
		if (news !== told) {
			log.info(`${what}: ${news}, after ${(0,_shared$0.at)(waitedMs)}`);
			quiet = 0;
		}
		told = news;
		await clock.sleep(Math.min(pollDelayMs(quiet, random()), limitMs - waitedMs), signal);
	}
}
function isDenied$1(error) {
	return error instanceof Error && /^(AccessDenied|UnauthorizedOperation)/.test(error.name);
}
function leftMs(elapsedMs, percent) {
	return percent > 0 && percent < 100 ? elapsedMs * (100 - percent) / percent : void 0;
}

// actions/build-sandbox-image/publication/cached-copies.ts
function isDistributionId(text) {
	return /^[A-Z0-9]{8,32}$/.test(text);
}
const CLOUDFRONT_REGION = "us-east-1";
const INVALIDATION_LIMIT_MS = 12e5;
const NO_INVALIDATION = "I0000000000000";
async function isDistribution(id, { aws, signal }) {
	const command = new _clients$1.Ut({
		DistributionId: id,
		Id: NO_INVALIDATION
	});
	try {
		await aws.client(_clients$1.En, CLOUDFRONT_REGION).send(command, { abortSignal: signal });
		return true;
	} catch (error) {
		if (error instanceof Error && error.name === "NoSuchInvalidation") return true;
		if (error instanceof Error && error.name === "NoSuchDistribution") return false;
		throw error;
	}
}
function copyOf(distributionId, url) {
	return {
		distributionId,
		path: new URL(url).pathname
	};
}
async function invalidate(copies, { aws, signal, clock, runner }) {
	const distributionId = copies[0]?.distributionId;
	if (distributionId === void 0) return void 0;
	const paths = copies.map(({ path }) => path);
	const command = new _clients$1.Wt({
		DistributionId: distributionId,
		InvalidationBatch: {
			Paths: {
				Quantity: paths.length,
				Items: paths
			},
			CallerReference: `ai-ops-${runner.runId}-${clock.now().getTime()}`
		}
	});
	const { Invalidation } = await aws.client(_clients$1.En, CLOUDFRONT_REGION).send(command, { abortSignal: signal });
	if (Invalidation?.Id === void 0) throw new Error("CloudFront has not said which invalidation it began.");
	return {
		distributionId,
		id: Invalidation.Id
	};
}
async function awaitInvalidation({ distributionId, id }, world) {
	await awaitState({
		what: `Invalidation ${id} of distribution ${distributionId}`,
		limitMs: INVALIDATION_LIMIT_MS
	}, async () => {
		const command = new _clients$1.Ut({
			DistributionId: distributionId,
			Id: id
		});
		const { Invalidation } = await world.aws.client(_clients$1.En, CLOUDFRONT_REGION).send(command, { abortSignal: world.signal });
		const status = Invalidation?.Status ?? "of unknown status";
		return status === "Completed" ? {
			state: "done",
			value: void 0
		} : {
			state: "waiting",
			news: `it is ${status}`
		};
	}, world);
}

// actions/build-sandbox-image/publication/image-access.ts
async function granteesOf(imageId, { aws, signal }) {
	const command = new _clients$1.Lt({
		ImageId: imageId,
		Attribute: "launchPermission"
	});
	const { LaunchPermissions } = await aws.client(_clients$1.Sn).send(command, { abortSignal: signal });
	return (0,_shared$0.j)(LaunchPermissions, "LaunchPermissions").flatMap(({ Group, UserId }) => Group === "all" ? ["public"] : UserId !== void 0 && isAccountId(UserId) ? [UserId] : []);
}
function isAccountId(text) {
	return /^\d{12}$/.test(text);
}
async function blocksPublicImages({ aws, signal }) {
	const command = new _clients$1.Ot({});
	const { ImageBlockPublicAccessState } = await aws.client(_clients$1.Sn).send(command, { abortSignal: signal });
	return ImageBlockPublicAccessState !== "unblocked";
}
const PUBLIC_IS_BLOCKED = "The account blocks public images in this Region. Allow them: aws ec2 disable-image-block-public-access";
async function changeSharing(sharing, change, { aws, signal }) {
	const permissions = sharing.with.map((one) => one === "public" ? { Group: "all" } : { UserId: one });
	const command = new _clients$1.Dt({
		ImageId: sharing.imageId,
		LaunchPermission: { [change]: permissions }
	});
	await aws.client(_clients$1.Sn).send(command, { abortSignal: signal });
}
async function setDeprecation({ imageId }, at, { aws, signal }) {
	const ec2 = aws.client(_clients$1.Sn);
	if (at === null) {
		await ec2.send(new _clients$1.Mt({ ImageId: imageId }), { abortSignal: signal });
		return;
	}
	const command = new _clients$1.jt({
		ImageId: imageId,
		DeprecateAt: new Date(at)
	});
	await ec2.send(command, { abortSignal: signal });
}

// actions/build-sandbox-image/inputs.ts
const TIMEOUT_RANGE_MS = {
	min: 3e5,
	max: 1296e5
};
const OLDER_THAN_RANGE_MS = { min: 36e5 };
function readInputs(inputs) {
	const mode = inputs.choice("mode", [
		"codebuild",
		"build",
		"publish",
		"withdraw",
		"assets",
		"sweep"
	]);
	const common = {
		...readRunInputs(inputs, mode),
		...(0,_shared$0.R)(inputs),
		aws: (0,_shared$0.I)(inputs)
	};
	const assetTagKey = (0,_shared$0.B)(inputs.text("asset-tag-key"));
	const olderThanMs = inputs.durationMs("older-than", OLDER_THAN_RANGE_MS);
	const runId = inputs.optional("run-id");
	if (mode === "sweep" || mode === "assets") {
		const given = inputs.optional("asset-id");
		const assetId = given === void 0 ? void 0 : parseAssetId(given);
		const image = inputs.optional("container-image");
		return mode === "sweep" ? {
			...common,
			mode,
			olderThanMs,
			scope: {
				runId,
				assetTagKey,
				assetId
			}
		} : {
			...common,
			mode,
			scope: {
				assetTagKey,
				assetId,
				location: readVmImages(inputs)?.location
			},
			containers: image === void 0 ? void 0 : containerRepositoryOf(image)
		};
	}
	const assetId = parseAssetId(inputs.text("asset-id"));
	const product = {
		assetId,
		amiName: amiNameOf(inputs.text("ami-name"), assetId),
		assetTagKey,
		vmImages: readVmImages(inputs)
	};
	const access = readAccess$1(inputs);
	const distribution = readDistribution(inputs);
	if (mode === "publish" || mode === "withdraw") {
		if (access.grantees.length === 0 && product.vmImages === void 0) throw new _shared$0.yt("nothing is to be published.", {
			where: "inputs launch-permission and vm-image-location",
			next: "Say who may start the AMI, or where the VM images are."
		});
		return {
			...common,
			mode,
			runId,
			request: {
				product,
				distribution,
				...access
			}
		};
	}
	const { password, ...sandbox } = readSandbox(inputs, assetId);
	if (mode === "build") {
		const becomesPublic = access.grantees.includes("public");
		return {
			...common,
			mode,
			password,
			request: {
				...product,
				...sandbox,
				becomesPublic
			}
		};
	}
	return {
		...common,
		mode,
		source: readSource(inputs),
		request: {
			...product,
			sourceVersion: inputs.optional("source-version"),
			environment: parseEnvironment(inputs.yaml("environment")),
			timeoutMs: inputs.optionalDurationMs("timeout", TIMEOUT_RANGE_MS)
		}
	};
}
function readRunInputs(inputs, mode) {
	return {
		dryRun: inputs.optional("dry-run") === void 0 ? mode === "sweep" : inputs.boolean("dry-run"),
		reportDirectory: inputs.optional("report-directory")
	};
}
const DISK_RANGE_GIB = {
	min: 1,
	max: 65536
};
function readSandbox(inputs, assetId) {
	const password = inputs.optional("default-password");
	const image = inputs.optional("container-image");
	const base = inputs.text("container-base-image");
	return {
		sourceAmi: inputs.text("source-ami"),
		instanceType: inputs.text("instance-type"),
		diskGib: inputs.integer("disk-size-gib", DISK_RANGE_GIB),
		instanceProfile: inputs.optional("instance-profile"),
		exportRole: inputs.text("export-role"),
		playbook: inputs.optional("playbook"),
		container: image === void 0 ? void 0 : {
			image: containerImageOf(image, assetId),
			base
		},
		prefixes: {
			stack: inputs.text("stack-prefix"),
			keyPair: inputs.text("key-pair-prefix")
		},
		hasPassword: password !== void 0,
		password
	};
}
const DAY_MS$1 = 864e5;
const DEPRECATION_RANGE_MS = {
	min: DAY_MS$1,
	max: 3650 * DAY_MS$1
};
const PUBLIC_DEPRECATION_RANGE_MS = {
	min: DAY_MS$1,
	max: 730 * DAY_MS$1
};
function readAccess$1(inputs) {
	const grantees = [...new Set(inputs.list("launch-permission").map(readGrantee))];
	const range = grantees.includes("public") ? PUBLIC_DEPRECATION_RANGE_MS : DEPRECATION_RANGE_MS;
	return {
		grantees,
		deprecateAfterMs: inputs.optionalDurationMs("deprecate-after", range)
	};
}
function readDistribution(inputs) {
	const id = inputs.optional("vm-image-distribution");
	if (id === void 0) return void 0;
	if (!isDistributionId(id)) throw new _shared$0.yt("this is not the id of a CloudFront distribution.", {
		where: "input vm-image-distribution",
		given: `\`${id}\``,
		allowed: "for instance `EDFDVBD632BHDS5`"
	});
	if (inputs.optional("vm-image-base-url") === void 0) throw new _shared$0.yt("the address of the distribution is not given.", {
		where: "input vm-image-base-url",
		given: "nothing",
		allowed: `the address under which distribution ${id} is reached, for instance \`https://d1234.cloudfront.net/\``
	});
	return id;
}
function readGrantee(text) {
	if (text === "public" || isAccountId(text)) return text;
	throw new _shared$0.yt("nobody can be allowed this way to start an image.", {
		where: "input launch-permission",
		given: `\`${text}\``,
		allowed: "`public`, or ids of accounts, of 12 digits"
	});
}
function readSource(inputs) {
	const project = inputs.optional("project");
	const stack = inputs.optional("stack");
	if (project !== void 0 && stack === void 0) return { project };
	if (stack !== void 0 && project === void 0) return { stack };
	throw new _shared$0.yt("exactly one of the inputs `project` and `stack` is required.", {
		given: project === void 0 ? "neither" : "both",
		next: "Name the CodeBuild project, or the CloudFormation stack that contains it."
	});
}
function readVmImages(inputs) {
	const location = inputs.optional("vm-image-location");
	const formats = inputs.list("vm-image-formats").map(readFormat);
	const baseUrl = inputs.optional("vm-image-base-url");
	if (location === void 0) return void 0;
	if (formats.length === 0) throw new _shared$0.yt("at least one format is required.", {
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
	throw new _shared$0.yt("EC2 does not export to this format.", {
		where: "input vm-image-formats",
		given: `\`${text}\``,
		allowed: VM_IMAGE_FORMATS.join(", ")
	});
}
function readLocation(text, baseUrl) {
	const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(text);
	if (match?.[1] === void 0) throw new _shared$0.yt("not a place in S3.", {
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
	if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) throw new _shared$0.yt("this is not an address.", {
		where: "input vm-image-base-url",
		given: `\`${text}\``,
		allowed: "for instance `https://d1234.cloudfront.net/`"
	});
	return text.replace(/\/*$/, "/");
}

// actions/build-sandbox-image/assets/release-notes.ts
function releaseNotesOf({ product, vmImages, container, region }) {
	const { ami } = product;
	return [
		markdownTable("AMI", [
			"Region",
			"AMI",
			"Name"
		], [[
			region,
			ami.id,
			ami.name
		].map(_shared$0.$)]),
		...tableOfVmImages(vmImages),
		...tableOfContainer(container)
	].join("\n\n");
}
function tableOfContainer(container) {
	if (container === void 0) return [];
	const { reference, digest } = container;
	return [markdownTable("Container image", ["Image", "Digest"], [[`\`${reference}\``, `\`${digest}\``]])];
}
function tableOfVmImages(vmImages) {
	if (vmImages.length === 0) return [];
	return [markdownTable("VM images", [
		"Format",
		"Size",
		"Checksum",
		"Download"
	], vmImages.map((image) => [
		image.format,
		describeSize(image.sizeBytes),
		describeChecksum(image),
		linkTo(image)
	]))];
}
function markdownTable(heading, columns, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		`## ${heading}`,
		"",
		line(columns),
		line(columns.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
function describeSize(bytes) {
	return bytes < 1e6 ? `${bytes} bytes` : bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
function describeChecksum({ sha256, checksum }) {
	if (sha256 !== null) return `SHA-256 \`${sha256}\``;
	return checksum === null || checksum.type === "COMPOSITE" ? "none" : `${checksum.algorithm} \`${checksum.value}\` (Base64)`;
}
function linkTo({ url, key }) {
	const name = (0,_shared$0.$)(key.split("/").at(-1) ?? key);
	const target = (0,_shared$0.et)(url);
	return target === void 0 ? name : `[${name}](${target})`;
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
		case "volume": return `volume ${asset.id} (${asset.state}, ${asset.type})`;
		case "container-image": return `container image ${asset.id} (${asset.digest})`;
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
		case "volume": return `aws ec2 delete-volume --volume-id ${asset.id}`;
		case "container-image": return `aws ecr batch-delete-image --repository-name ${asset.repository} --image-ids imageTag=${asset.tag}`;
	}
}
function isProduct({ kind }) {
	return kind === "ami" || kind === "snapshot" || kind === "s3-object" || kind === "export-task";
}
function shellQuote(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

// actions/build-sandbox-image/assets/upkeep.ts
const DAY_MS = 864e5;
const GIB = 2 ** 30;
const USD = {
	snapshot: .05,
	volume: .08,
	object: .023,
	containerImage: .1
};
function upkeepOf(asset, now) {
	const since = asset.kind === "s3-object" ? asset.modifiedAt : "createdAt" in asset ? asset.createdAt : void 0;
	const sizeGib = "sizeBytes" in asset ? asset.sizeBytes / GIB : "sizeGib" in asset ? asset.sizeGib : null;
	return {
		asset,
		what: describeAsset(asset),
		ageDays: since === void 0 ? null : Math.floor((now.getTime() - Date.parse(since)) / DAY_MS),
		sizeGib,
		monthlyUsd: monthlyUsdOf(asset, sizeGib ?? 0)
	};
}
function monthlyUsdOf(asset, sizeGib) {
	switch (asset.kind) {
		case "snapshot": return sizeGib * USD.snapshot;
		case "s3-object": return sizeGib * USD.object;
		case "container-image": return sizeGib * USD.containerImage;
		case "volume": return asset.type === "gp3" ? sizeGib * USD.volume : null;
		case "instance": return asset.state === "terminated" || asset.state === "stopped" ? 0 : null;
		default: return 0;
	}
}
function totalUsd(kept) {
	return {
		usd: kept.reduce((sum, { monthlyUsd }) => sum + (monthlyUsd ?? 0), 0),
		unknown: kept.filter(({ monthlyUsd }) => monthlyUsd === null).length
	};
}
const UPKEEP_COLUMNS = [
	"What",
	"Days",
	"GiB",
	"USD a month"
];
function cellsOf({ what, ageDays, sizeGib, monthlyUsd }) {
	const text = (value, digits) => value?.toFixed(digits) ?? "?";
	return [
		what,
		text(ageDays, 0),
		sizeGib === null ? "" : text(sizeGib, 2),
		text(monthlyUsd, 2)
	];
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

// actions/build-sandbox-image/assets/report-assets.ts
function changeOfAsset(asset) {
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
function vmImagesOf(vmImages) {
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
				{ title: "SHA-256 or checksum" }
			],
			rows: vmImages.map(({ format, url, key, sizeBytes, checksum, sha256 }) => [
				format,
				{
					text: key,
					url
				},
				sizeBytes,
				sha256 ?? (checksum === null ? "none" : `${checksum.algorithm} ${checksum.value}`)
			])
		}]
	}];
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
	const changes = (applied.assets ?? []).map(changeOfAsset);
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
			...vmImagesOf(applied.vmImages),
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
	"assets-table": "",
	"container-image": "",
	"container-image-digest": "",
	sbom: "",
	"container-image-sbom": "",
	checksums: "",
	provenance: "",
	"provenance-predicate": "",
	"release-notes": "",
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
		...outputsOfProduct({
			...applied,
			container: void 0,
			region: plan.project.region
		})
	};
}
function outputsOfSandbox(plan, applied) {
	if (plan.decision === "refuse" || applied === void 0) return NO_OUTPUTS;
	const outputs = {
		...NO_OUTPUTS,
		assets: JSON.stringify(applied.assets ?? [])
	};
	return applied.state === "built" ? {
		...outputs,
		...outputsOfProduct({
			...applied,
			region: plan.region
		}),
		...outputsOfProvenance(applied.provenance)
	} : outputs;
}
function outputsOfProvenance(files) {
	return {
		sbom: files.bill ?? "",
		"container-image-sbom": files.containerBill ?? "",
		checksums: files.checksums ?? "",
		provenance: files.statement ?? "",
		"provenance-predicate": files.predicate ?? ""
	};
}
function outputsOfProduct(built) {
	const { product, vmImages, container } = built;
	return {
		"ami-id": product.ami.id,
		"snapshot-ids": JSON.stringify(product.snapshots.map(({ id }) => id)),
		"vm-images": JSON.stringify(vmImages),
		"container-image": container?.reference ?? "",
		"container-image-digest": container?.digest ?? "",
		"release-notes": releaseNotesOf(built)
	};
}

// actions/build-sandbox-image/assets/inventory.ts
function tagsOf(tags) {
	return new Map((tags ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
}
async function describeInstances(filters, { aws, signal }) {
	const found = [];
	const pages = (0,_clients$1.Ct)({ client: aws.client(_clients$1.Sn) }, { Filters: filters }, { abortSignal: signal });
	for await (const page of pages) for (const instance of (0,_shared$0.j)(page.Reservations, "Reservations", page.NextToken).flatMap(({ Instances }) => Instances ?? [])) found.push({
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
async function describeVolumes(filters, { aws, signal }) {
	const found = [];
	const pages = (0,_clients$1.xt)({ client: aws.client(_clients$1.Sn) }, { Filters: filters }, { abortSignal: signal });
	for await (const page of pages) {
		const volumes = (0,_shared$0.j)(page.Volumes, "Volumes", page.NextToken);
		for (const { VolumeId, State, VolumeType, Size, CreateTime, Tags } of volumes) found.push({
			asset: {
				kind: "volume",
				id: VolumeId ?? "",
				state: State ?? "creating",
				type: VolumeType ?? "",
				sizeGib: Size ?? 0,
				createdAt: CreateTime?.toISOString()
			},
			tags: tagsOf(Tags)
		});
	}
	return found;
}
async function describeKeyPairs(filters, { aws, signal }) {
	const command = new _clients$1.Nt({ Filters: filters });
	const { KeyPairs } = await aws.client(_clients$1.Sn).send(command, { abortSignal: signal });
	return (0,_shared$0.j)(KeyPairs, "KeyPairs").map(({ KeyPairId, KeyName, CreateTime, Tags }) => ({
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
	const pages = (0,_clients$1.Tt)({ client: aws.client(_clients$1.Sn) }, {}, { abortSignal: signal });
	for await (const page of pages) for (const task of (0,_shared$0.j)(page.ExportImageTasks, "ExportImageTasks", page.NextToken)) found.push({
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
	const pages = (0,_clients$1.gt)({ client: aws.client(_clients$1.Dn) }, {}, { abortSignal: signal });
	for await (const page of pages) for (const stack of (0,_shared$0.j)(page.Stacks, "Stacks", page.NextToken)) {
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
	return assetId === void 0 ? [{
		Name: "tag-key",
		Values: [assetTagKey]
	}] : [{
		Name: `tag:${assetTagKey}`,
		Values: [assetId]
	}];
}
function carriesTag({ assetTagKey, assetId }, tags) {
	return assetId === void 0 ? tags.has(assetTagKey) : tags.get(assetTagKey) === assetId;
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
	for await (const page of (0,_clients$1.wt)({ client: aws.client(_clients$1.Sn) }, request, { abortSignal: signal })) for (const image of (0,_shared$0.j)(page.Images, "Images", page.NextToken)) {
		if (!carriesTag(scope, tagsOf(image.Tags))) continue;
		amis.push({
			kind: "ami",
			id: image.ImageId ?? "",
			name: image.Name ?? "",
			state: image.State ?? "pending",
			reason: image.StateReason?.Message,
			public: image.Public ?? false,
			runId: tagsOf(image.Tags).get(_shared$0.z),
			snapshotIds: (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ? [Ebs.SnapshotId] : []),
			createdAt: image.CreationDate,
			deprecatedAt: image.DeprecationTime
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
	const pages = (0,_clients$1.St)({ client: aws.client(_clients$1.Sn) }, request, { abortSignal: signal });
	for await (const page of pages) snapshots.push(...(0,_shared$0.j)(page.Snapshots, "Snapshots", page.NextToken));
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
		Prefix: assetId === void 0 ? location.prefix : prefixOf(location, assetId)
	};
	const objects = [];
	for await (const page of (0,_clients$1.it)({ client: aws.client(_clients$1._n) }, request, { abortSignal: signal })) for (const { Key, Size, LastModified } of page.Contents ?? []) objects.push({
		kind: "s3-object",
		bucket: location.bucket,
		key: Key ?? "",
		sizeBytes: Size ?? 0,
		modifiedAt: LastModified?.toISOString() ?? ""
	});
	return objects;
}

// actions/build-sandbox-image/container/list-container-images.ts
async function listContainerImages({ accountId, region, repository, host, tagTemplate }, assetId, { aws, signal }) {
	const request = {
		registryId: accountId,
		repositoryName: repository,
		filter: { tagStatus: "TAGGED" }
	};
	const found = [];
	for await (const page of (0,_clients$1.Q)({ client: aws.client(_clients$1.xn, region) }, request, { abortSignal: signal })) for (const image of page.imageDetails ?? []) for (const tag of image.imageTags ?? []) if (isTagOf(tag, tagTemplate, assetId)) found.push(assetOf(image, tag, {
		host,
		repository
	}));
	return found;
}
function isTagOf(tag, template, assetId) {
	if (assetId !== void 0) return tag === template.replaceAll(PLACEHOLDER, assetId);
	const [before = "", after = ""] = template.split(PLACEHOLDER);
	const id = tag.slice(before.length, after === "" ? void 0 : -after.length);
	return isAssetId(id) && tag === template.replaceAll("{asset-id}", id);
}
function assetOf({ imageDigest = "", imageSizeInBytes = 0, imagePushedAt }, tag, { host, repository }) {
	return {
		kind: "container-image",
		id: `${host}/${repository}:${tag}`,
		repository,
		tag,
		digest: imageDigest,
		sizeBytes: imageSizeInBytes,
		createdAt: imagePushedAt?.toISOString()
	};
}

// actions/build-sandbox-image/modes/assets/observe.ts
async function observeAssets({ scope, containers }, world) {
	const [assets, volumes, containerImages] = await Promise.all([
		listAssets(scope, world),
		describeVolumes(filterOf(scope), world).then((found) => carriers(scope, found)),
		containers === void 0 ? [] : listContainerImages(containers, scope.assetId, world)
	]);
	return [
		...assets,
		...volumes,
		...containerImages
	].map((asset) => upkeepOf(asset, world.clock.now()));
}

// actions/build-sandbox-image/modes/assets/report.ts
function reportAssets({ inputs: { scope }, observation: kept }) {
	const { usd, unknown } = totalUsd(kept);
	const columns = UPKEEP_COLUMNS.map((title, index) => index === 0 ? { title } : {
		title,
		align: "right"
	});
	return {
		title: `Assets of ${scope.assetId ?? "any asset id"}`,
		outcome: "succeeded",
		reason: `${(0,_shared$0.O)(kept.length, "thing")}, about $${usd.toFixed(2)} a month${unknown === 0 ? "" : `, and ${unknown} of unknown price`}.`,
		dryRun: false,
		sections: kept.length === 0 ? [] : [{
			heading: "Assets",
			blocks: [{
				type: "table",
				columns,
				rows: kept.map(cellsOf)
			}]
		}]
	};
}

// actions/build-sandbox-image/modes/assets/operation.ts
const assets = (0,_shared$0.ft)({
	observe: observeAssets,
	report: reportAssets,
	outputs: ({ observation }) => ({
		...NO_OUTPUTS,
		assets: JSON.stringify(observation.map(({ asset, ...upkeep }) => ({
			...asset,
			...upkeep
		}))),
		"assets-table": markdownTable("Assets", UPKEEP_COLUMNS, observation.map((kept) => cellsOf({
			...kept,
			what: (0,_shared$0.$)(kept.what)
		})))
	})
});

// actions/build-sandbox-image/assets/verify-assets.ts
const UNSEEN_MS$1 = 12e4;
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
		if (absent.length > 0 && pending.length === 0 && waitedMs >= UNSEEN_MS$1) throw incomplete(missing);
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
		checksum: await readChecksum(bucket, key, world),
		sha256: null
	})));
}
async function readChecksum(bucket, key, { aws, signal }) {
	const command = new _clients$1.ct({
		Bucket: bucket,
		Key: key,
		ChecksumMode: "ENABLED"
	});
	const head = await aws.client(_clients$1._n).send(command, { abortSignal: signal });
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
	return new _shared$0.yt(`the build succeeded, but did not make what it was to make: ${problems.join("; ")}.`, { next: "Look into the log of the build; the buildspec must name, tag and store its assets as the README says." });
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

// actions/build-sandbox-image/pipeline/within-limit.ts
async function withinLimit({ what, limitMs }, { clock, signal }, work) {
	const tooLong = new AbortController();
	const done = new AbortController();
	const late = new _shared$0.yt(`${what} was not done after ${(0,_shared$0.at)(limitMs)}.`);
	clock.sleep(limitMs, AbortSignal.any([signal, done.signal])).then(() => tooLong.abort(late), () => {});
	try {
		return await work(AbortSignal.any([signal, tooLong.signal]));
	} finally {
		done.abort();
	}
}

// actions/build-sandbox-image/pipeline/install.ts
const INSTALL_LIMIT_MS = 54e5;
const PROXY = "aws ssm start-session --target %h --document-name AWS-StartSSHSession --parameters portNumber=%p";
async function installOnInstance(installation, world) {
	const { instanceId, keyFile, directory } = installation;
	const ssh = [
		`-o ProxyCommand="${PROXY}"`,
		"-o StrictHostKeyChecking=accept-new",
		`-o UserKnownHostsFile=${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "known_hosts")}`
	];
	await install(installation, {
		target: [
			...["--inventory", `${instanceId},`],
			...["--user", "ubuntu"],
			...["--private-key", keyFile],
			...["--ssh-common-args", ssh.join(" ")]
		],
		environment: await sessionEnvironment(world)
	}, world);
}
async function installInContainer(installation, world) {
	const target = [
		"--inventory",
		`${installation.container},`,
		"--connection",
		"container_exec"
	];
	const environment = {
		ANSIBLE_CONNECTION_PLUGINS: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(world.runner.actionDir, "infra", "ansible", "connection_plugins"),
		ANSIBLE_PIPELINING: "1"
	};
	const variables = {
		...installation.variables,
		sandbox_container: true,
		ansible_become: false
	};
	await install({
		...installation,
		variables
	}, {
		target,
		environment
	}, world);
}
async function install({ playbook, directory, variables }, { target, environment }, world) {
	const file = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "variables.json");
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(file, JSON.stringify(variables), { mode: 384 });
	const exitCode = await withinLimit({
		what: "Ansible",
		limitMs: INSTALL_LIMIT_MS
	}, world, (signal) => world.program("ansible-playbook", [
		playbook,
		...target,
		"--extra-vars",
		`@${file}`
	], {
		environment: {
			...environment,
			ANSIBLE_FORCE_COLOR: "0",
			ANSIBLE_NOCOWS: "1",
			ANSIBLE_RETRY_FILES_ENABLED: "0"
		},
		signal,
		onLine: (line) => {
			if (line.trim() !== "") world.log.info(line);
		}
	}));
	if (exitCode !== 0) throw new _shared$0.yt(`Ansible could not install the sandbox (exit code ${exitCode}).`, {
		where: playbook,
		next: "The task that failed is in the log above."
	});
}
async function sessionEnvironment({ aws }) {
	const { config } = aws.client(_clients$1.Sn);
	const { accessKeyId, secretAccessKey, sessionToken } = await config.credentials();
	return {
		AWS_ACCESS_KEY_ID: accessKeyId,
		AWS_SECRET_ACCESS_KEY: secretAccessKey,
		...sessionToken === void 0 ? {} : { AWS_SESSION_TOKEN: sessionToken },
		AWS_REGION: await config.region()
	};
}

// actions/build-sandbox-image/container/docker.ts
const DOCKER_LIMIT_MS = 36e5;
async function runDocker(call, world) {
	const lines = [];
	const { args, what, environment = {}, input = "" } = call;
	const exitCode = await withinLimit({
		what: "docker",
		limitMs: DOCKER_LIMIT_MS
	}, world, (signal) => world.program("docker", args, {
		environment,
		input,
		signal,
		onLine: (line) => {
			if (line.trim() === "") return;
			lines.push(line.trim());
			world.log.info(line);
		}
	}));
	if (exitCode === 0) return lines;
	throw new _shared$0.yt(`docker could not ${what} (exit code ${exitCode}).`, {
		given: lines.slice(-3).join(" "),
		next: "All that docker said is in the log above."
	});
}

// actions/build-sandbox-image/container/image-labels.ts
const ASSET_LABEL = "ai-ops:asset-id";
function imageLabels({ assetId, runId }) {
	return {
		[ASSET_LABEL]: assetId,
		[_shared$0.z]: runId,
		"org.opencontainers.image.version": assetId
	};
}
function isOwnImage(labels, { assetId, runId }) {
	return labels[ASSET_LABEL] === assetId && labels["ai-ops:run-id"] === runId;
}

// actions/build-sandbox-image/container/remove-container.ts
async function removeContainer(name, world) {
	const list = [
		"container",
		"ls",
		"--all",
		"--quiet",
		"--filter",
		`name=^${name}$`
	];
	if ((await runDocker({
		args: list,
		what: `list the container ${name}`
	}, world)).length === 0) return;
	await runDocker({
		args: [
			"container",
			"rm",
			"--force",
			"--volumes",
			name
		],
		what: `remove the container ${name}`
	}, world);
}

// actions/build-sandbox-image/container/make-container-image.ts
const START = "/usr/local/bin/sandbox-start";
const USER = "jupyter";
const CONTAINER_PORT = 49494;
async function makeContainerImage(wish, world) {
	const { container, reference } = wish;
	const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(world.runner.tempDir, "ai-ops", container);
	await removeContainer(container, world);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(directory, {
		recursive: true,
		mode: 448
	});
	try {
		await start$1(wish, world);
		await installInContainer({
			...wish.installation,
			container,
			directory
		}, world);
		await runDocker({
			args: [
				"exec",
				"--user",
				USER,
				container,
				"test",
				"-x",
				START
			],
			what: `find ${START} as the user ${USER} after the playbook`
		}, world);
		const commit = [
			"container",
			"commit",
			...[
				`ENTRYPOINT ["${START}"]`,
				"CMD []",
				`USER ${USER}`,
				`EXPOSE ${CONTAINER_PORT}`
			].flatMap((instruction) => ["--change", instruction]),
			container,
			reference
		];
		await runDocker({
			args: commit,
			what: `make the image ${reference}`
		}, world);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(directory, {
			recursive: true,
			force: true
		});
		await removeContainer(container, {
			...world,
			signal: new AbortController().signal
		});
	}
}
async function start$1({ container, base, ...whose }, world) {
	const args = [
		"container",
		"run",
		"--detach",
		"--name",
		container,
		...Object.entries(imageLabels(whose)).flatMap(([name, value]) => ["--label", `${name}=${value}`])
	];
	await runDocker({
		args: [
			...args,
			"--entrypoint",
			"sleep",
			base,
			"infinity"
		],
		what: `start a container of ${base}`
	}, world);
}

// actions/build-sandbox-image/preflight/looked.ts
async function looked(absent, look) {
	try {
		return {
			state: "seen",
			value: await look()
		};
	} catch (error) {
		if (!(error instanceof Error) || !("$metadata" in error)) throw error;
		return absent.test(error.name) ? { state: "absent" } : {
			state: "unreadable",
			reason: (0,_shared$0.St)(error)
		};
	}
}

// actions/build-sandbox-image/container/find-pushed.ts
const ACCEPTED = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.v2+json"
];
function findPushed(image, world) {
	return looked(/^RepositoryNotFoundException$/, async () => {
		const found = await getManifest(image, world);
		if (found === void 0) return void 0;
		return {
			digest: found.digest,
			labels: await labelsOf(found.manifest, image, world)
		};
	});
}
async function digestOfTag(image, world) {
	return (await getManifest(image, world))?.digest;
}
async function getManifest({ accountId, region, repository, tag }, { aws, signal }) {
	const command = new _clients$1.rt({
		registryId: accountId,
		repositoryName: repository,
		imageIds: [{ imageTag: tag }],
		acceptedMediaTypes: ACCEPTED
	});
	const { images = [], failures = [] } = await aws.client(_clients$1.xn, region).send(command, { abortSignal: signal });
	const [found] = images;
	const digest = (0,_shared$0.P)(found?.imageId?.imageDigest ?? "");
	if (digest !== void 0 && found?.imageManifest !== void 0) return {
		digest,
		manifest: found.imageManifest
	};
	const [failure] = failures;
	if (failure?.failureCode === "ImageNotFound") return void 0;
	throw new _shared$0.yt(`ECR does not say what ${repository}:${tag} is: ${failure?.failureReason ?? "no answer"}.`);
}
async function labelsOf(manifest, { accountId, region, repository }, { aws, fetch, signal }) {
	const { config } = membersOf(JSON.parse(manifest));
	const layerDigest = membersOf(config).digest;
	if (typeof layerDigest !== "string") return {};
	const command = new _clients$1.et({
		registryId: accountId,
		repositoryName: repository,
		layerDigest
	});
	const { downloadUrl } = await aws.client(_clients$1.xn, region).send(command, { abortSignal: signal });
	if (downloadUrl === void 0) throw new Error(`ECR gave no address for ${layerDigest}.`);
	const answer = await fetch(downloadUrl, { signal });
	if (!answer.ok) throw new Error(`The configuration of ${repository} could not be read: HTTP ${answer.status}.`);
	return membersOf(membersOf(membersOf(await answer.json()).config).Labels);
}
function membersOf(value) {
	return (0,_shared$0._t)(value) ? value : {};
}

// actions/build-sandbox-image/container/push-container-image.ts
const UNSEEN_MS = 12e4;
async function pushContainerImage(image, name, world) {
	const { reference } = image;
	const settings = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(world.runner.tempDir, "ai-ops", `${name}-docker`);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(settings, {
		recursive: true,
		mode: 448
	});
	const environment = { DOCKER_CONFIG: settings };
	try {
		await logIn(image, environment, world);
		await runDocker({
			args: [
				"image",
				"push",
				reference
			],
			what: `push ${reference}`,
			environment
		}, world);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(settings, {
			recursive: true,
			force: true
		});
	}
	const pushed = await digestInDocker(image, world);
	const seen = await awaitState({
		what: `Container image ${reference}`,
		limitMs: UNSEEN_MS
	}, async () => {
		const value = await digestOfTag(image, world);
		return value === void 0 ? {
			state: "waiting",
			news: "not seen yet"
		} : {
			state: "done",
			value
		};
	}, world);
	if (seen === pushed) return seen;
	throw new _shared$0.yt(`${reference} is ${seen} in ECR, and docker has pushed ${pushed}.`, { next: "Somebody else pushes to this tag; make the tags of the repository immutable." });
}
async function logIn({ host, region }, environment, world) {
	const { aws, log, signal } = world;
	const command = new _clients$1.tt({});
	const { authorizationData = [] } = await aws.client(_clients$1.xn, region).send(command, { abortSignal: signal });
	const token = authorizationData[0]?.authorizationToken ?? "";
	const [username = "", password = ""] = Buffer.from(token, "base64").toString().split(":");
	if (password === "") throw new Error("ECR gave no password for docker.");
	log.mask(token);
	log.mask(password);
	await runDocker({
		args: [
			"login",
			"--username",
			username,
			"--password-stdin",
			host
		],
		what: `log in to ${host}`,
		environment,
		input: password
	}, world);
}
async function digestInDocker({ reference, host, repository }, world) {
	const lines = await runDocker({
		args: [
			"image",
			"inspect",
			"--format",
			"{{range .RepoDigests}}{{println .}}{{end}}",
			reference
		],
		what: `tell the digest of ${reference}`
	}, world);
	const prefix = `${host}/${repository}@`;
	const digest = lines.filter((line) => line.startsWith(prefix)).map((line) => (0,_shared$0.P)(line.slice(prefix.length))).find((one) => one !== void 0);
	if (digest !== void 0) return digest;
	throw new _shared$0.yt(`docker does not say what it has pushed to ${reference}.`);
}

// actions/build-sandbox-image/assets/tags.ts
const STARTED_TAG = "ai-ops:started-at";
const STACK_TAG = "aws:cloudformation:stack-name";
const FORMAT_TAG = "ai-ops:vm-image-format";
const PUBLISHED_TAG = "ai-ops:published";

// actions/build-sandbox-image/pipeline/build-identity.ts
const LONGEST_STACK_NAME = 128;
function temporaryNames(identity, prefixes) {
	const key = keyOf$1(identity).slice(0, 16);
	const readable = identity.assetId.replaceAll(/[._]/g, "-");
	const room = LONGEST_STACK_NAME - prefixes.stack.length - key.length - 1;
	return {
		stack: `${prefixes.stack}${readable.slice(0, room)}-${key}`,
		keyPair: `${prefixes.keyPair}${key}`,
		container: `ai-sandbox-${key}`
	};
}
function tokenOf(identity, ...what) {
	return keyOf$1(identity, ...what);
}
function keyOf$1({ repository, runId, assetId }, ...what) {
	const text = JSON.stringify([
		repository,
		runId,
		assetId,
		...what
	]);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(text).digest("hex").slice(0, 40);
}
function tagsOfBuild({ assetTagKey, assetId, runId, startedAt }) {
	return [
		{
			Key: assetTagKey,
			Value: assetId
		},
		{
			Key: _shared$0.z,
			Value: runId
		},
		{
			Key: STARTED_TAG,
			Value: startedAt
		}
	];
}
function imageKeyOf({ assetId, amiName }, location, format) {
	const name = amiName.replaceAll(/[^A-Za-z0-9._-]+/g, "-");
	return `${prefixOf(location, assetId)}${name}.${format.toLowerCase()}`;
}

// actions/build-sandbox-image/pipeline/export-images.ts
const EXPORT_LIMIT_MS = 216e5;
async function exportImages(wish, world) {
	const begun = await begunExports(wish, world);
	const exports = await Promise.all(wish.formats.map(async (format) => ({
		format,
		taskId: begun.get(format)?.taskId ?? await startExport(wish, {
			format,
			failed: begun.get(format)?.failed ?? 0
		}, world)
	})));
	const beginMs = world.clock.now().getTime();
	await awaitState({
		what: "Export",
		limitMs: EXPORT_LIMIT_MS
	}, async () => judgeExports(await progressOf(exports, world), world.clock.now().getTime() - beginMs), world);
	return exports.map(({ format, taskId }) => ({
		format,
		taskId,
		key: exportKeyOf(wish.prefix, taskId, format)
	}));
}
function exportKeyOf(prefix, taskId, format) {
	return `${prefix}${taskId}.${format.toLowerCase()}`;
}
async function begunExports({ imageId, formats }, world) {
	const tasks = (await describeExportTasks(world)).filter(({ asset }) => asset.imageId === imageId);
	return new Map(formats.map((format) => {
		const own = tasks.filter(({ tags }) => tags.get(FORMAT_TAG) === format);
		const live = own.find(({ asset }) => asset.state === "active" || asset.state === "completed");
		const failed = own.filter(({ asset }) => asset.state === "deleted" || asset.state === "deleting").length;
		return [format, {
			taskId: live?.asset.id,
			failed
		}];
	}));
}
async function startExport(wish, { format, failed }, { aws, signal, log }) {
	const command = new _clients$1.At({
		ImageId: wish.imageId,
		DiskImageFormat: format,
		RoleName: wish.roleName,
		S3ExportLocation: {
			S3Bucket: wish.bucket,
			S3Prefix: wish.prefix
		},
		ClientToken: wish.token(format, failed),
		TagSpecifications: [{
			ResourceType: "export-image-task",
			Tags: [...wish.tags, {
				Key: FORMAT_TAG,
				Value: format
			}]
		}]
	});
	const { ExportImageTaskId } = await aws.client(_clients$1.Sn).send(command, { abortSignal: signal });
	if (!ExportImageTaskId) throw new Error(`EC2 gave no id for the export to ${format}.`);
	log.info(`Export to ${format} is ${ExportImageTaskId}.`);
	return ExportImageTaskId;
}
async function progressOf(exports, { aws, signal }) {
	const seen = new Map();
	const pages = (0,_clients$1.Tt)({ client: aws.client(_clients$1.Sn) }, {}, { abortSignal: signal });
	for await (const { ExportImageTasks } of pages) for (const { ExportImageTaskId = "", Status, Progress, StatusMessage } of ExportImageTasks ?? []) {
		const percent = Number.parseInt(Progress ?? "", 10);
		seen.set(ExportImageTaskId, {
			state: Status,
			percent: Number.isNaN(percent) ? void 0 : percent,
			message: StatusMessage
		});
	}
	return exports.map(({ format, taskId }) => ({
		format,
		...seen.get(taskId) ?? {
			state: void 0,
			percent: void 0,
			message: void 0
		}
	}));
}
function judgeExports(exports, elapsedMs) {
	const failed = exports.filter(({ state }) => state === "deleting" || state === "deleted");
	if (failed.length > 0) {
		const why = failed.map(({ format, state, message }) => `${format} is ${state}: ${message ?? "no reason given"}`);
		throw new _shared$0.yt(`the export failed: ${why.join("; ")}.`);
	}
	if (exports.every(({ state }) => state === "completed")) return {
		state: "done",
		value: true
	};
	const active = exports.filter(({ state }) => state !== "completed");
	const left = Math.max(...active.map(({ percent }) => leftMs(elapsedMs, percent ?? 0) ?? 0));
	return {
		state: "waiting",
		news: `${exports.map(({ format, state, percent }) => `${format} ${describeProgress(state, percent)}`).join(", ")}${left === 0 ? "" : `; about ${(0,_shared$0.at)(left)} left`}`
	};
}
function describeProgress(state, percent) {
	if (state === "completed") return "done";
	if (state === void 0) return "not seen yet";
	return percent === void 0 ? state : `${percent} %`;
}

// actions/build-sandbox-image/pipeline/instance-template.ts
const INSTANCE_OUTPUT = "InstanceId";
function instanceTemplate(wish, tags) {
	return {
		AWSTemplateFormatVersion: "2010-09-09",
		Description: "Instance from which ai-ops makes a sandbox image; temporary",
		Resources: {
			Firewall: {
				Type: "AWS::EC2::SecurityGroup",
				Properties: {
					GroupDescription: "No way in: Session Manager comes from inside",
					Tags: tags
				}
			},
			Instance: {
				Type: "AWS::EC2::Instance",
				Properties: {
					ImageId: wish.sourceAmiId,
					InstanceType: wish.instanceType,
					KeyName: wish.keyPair,
					IamInstanceProfile: wish.instanceProfile,
					SecurityGroupIds: [{ "Fn::GetAtt": ["Firewall", "GroupId"] }],
					MetadataOptions: { HttpTokens: "required" },
					PropagateTagsToVolumeOnCreation: true,
					BlockDeviceMappings: [{
						DeviceName: wish.rootDevice,
						Ebs: {
							VolumeSize: wish.diskGib,
							VolumeType: "gp3",
							DeleteOnTermination: true
						}
					}],
					Tags: tags
				}
			}
		},
		Outputs: { [INSTANCE_OUTPUT]: { Value: { Ref: "Instance" } } }
	};
}

// actions/build-sandbox-image/pipeline/instance-stack.ts
const STACK_LIMIT_MS = 9e5;
const STATUS_LIMIT_MS = 12e5;
async function makeInstanceStack(wish, world) {
	const command = new _clients$1.bt({
		StackName: wish.name,
		TemplateBody: JSON.stringify(wish.template),
		Tags: wish.tags,
		ClientRequestToken: wish.token,
		TimeoutInMinutes: STACK_LIMIT_MS / 6e4
	});
	const id = await world.aws.client(_clients$1.Dn).send(command, { abortSignal: world.signal }).then(({ StackId }) => StackId ?? wish.name).catch((error) => {
		if (error instanceof Error && /^AlreadyExists/.test(error.name)) return wish.name;
		throw error;
	});
	return awaitState({
		what: `Stack ${wish.name}`,
		limitMs: STACK_LIMIT_MS
	}, () => lookAtStack(id, wish.name, world), world);
}
async function lookAtStack(id, name, world) {
	const cloudFormation = world.aws.client(_clients$1.Dn);
	const command = new _clients$1._t({ StackName: id });
	const { Stacks } = await cloudFormation.send(command, { abortSignal: world.signal });
	const stack = Stacks?.[0];
	const state = stack?.StackStatus ?? "not seen yet";
	if (state === "CREATE_COMPLETE") {
		const value = stack?.Outputs?.find(({ OutputKey }) => OutputKey === INSTANCE_OUTPUT)?.OutputValue;
		if (value === void 0) throw new _shared$0.yt(`the stack ${name} has no instance.`);
		return {
			state: "done",
			value
		};
	}
	if (state === "CREATE_IN_PROGRESS" || state === "not seen yet") return {
		state: "waiting",
		news: state
	};
	const reasons = await failuresOf(id, world);
	throw new _shared$0.yt(`the stack ${name} could not be made (${state}): ${reasons.join("; ")}`);
}
async function failuresOf(id, { aws, signal }) {
	const command = new _clients$1.vt({ StackName: id });
	const { StackEvents } = await aws.client(_clients$1.Dn).send(command, { abortSignal: signal });
	const reasons = (StackEvents ?? []).filter(({ ResourceStatus }) => ResourceStatus === "CREATE_FAILED").map(({ LogicalResourceId, ResourceStatusReason }) => `${LogicalResourceId}: ${ResourceStatusReason ?? "no reason given"}`).toReversed();
	return reasons.length === 0 ? ["no reason given"] : reasons;
}
async function awaitStatusChecks(instanceId, world) {
	await awaitState({
		what: `Instance ${instanceId}`,
		limitMs: STATUS_LIMIT_MS
	}, () => lookAtInstance(instanceId, world), world);
}
async function lookAtInstance(id, { aws, signal }) {
	const command = new _clients$1.Ft({
		InstanceIds: [id],
		IncludeAllInstances: true
	});
	const { InstanceStatuses } = await aws.client(_clients$1.Sn).send(command, { abortSignal: signal });
	const [status] = InstanceStatuses ?? [];
	const state = status?.InstanceState?.Name ?? "not seen yet";
	if (state !== "pending" && state !== "running" && state !== "not seen yet") throw new _shared$0.yt(`the instance ${id} is ${state}.`);
	const checks = [status?.SystemStatus?.Status, status?.InstanceStatus?.Status];
	if (state === "running" && checks.every((one) => one === "ok")) return {
		state: "done",
		value: true
	};
	return {
		state: "waiting",
		news: `${state}, status checks ${checks.map((one) => one ?? "unknown").join(" and ")}`
	};
}

// actions/build-sandbox-image/pipeline/key-pair.ts
async function makeKeyPair(name, { tags, file }, world) {
	const key = await createKeyPair(name, tags, world).catch(async (error) => {
		if (!(error instanceof Error) || error.name !== "InvalidKeyPair.Duplicate") throw error;
		await deleteKeyPair(name, world);
		return createKeyPair(name, tags, world);
	});
	for (const line of key.split("\n")) world.log.mask(line.startsWith("-----") ? "" : line);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(file, key, { mode: 384 });
}
async function createKeyPair(name, tags, { aws, signal }) {
	const command = new _clients$1.Bt({
		KeyName: name,
		KeyType: "ed25519",
		KeyFormat: "pem",
		TagSpecifications: [{
			ResourceType: "key-pair",
			Tags: tags
		}]
	});
	const { KeyMaterial } = await aws.client(_clients$1.Sn).send(command, { abortSignal: signal });
	if (!KeyMaterial) throw new Error(`EC2 gave no private key for ${name}.`);
	return KeyMaterial;
}
async function deleteKeyPair(name, { aws, signal }) {
	const command = new _clients$1.Rt({ KeyName: name });
	await aws.client(_clients$1.Sn).send(command, { abortSignal: signal });
}

// actions/build-sandbox-image/pipeline/make-image.ts
const IMAGE_LIMIT_MS = 72e5;
async function makeImage(wish, { aws, signal }) {
	const command = new _clients$1.Vt({
		InstanceId: wish.instanceId,
		Name: wish.name,
		Description: wish.description,
		NoReboot: false,
		TagSpecifications: [{
			ResourceType: "image",
			Tags: wish.tags
		}, {
			ResourceType: "snapshot",
			Tags: wish.tags
		}]
	});
	try {
		const { ImageId } = await aws.client(_clients$1.Sn).send(command, { abortSignal: signal });
		if (!ImageId) throw new Error(`EC2 gave no id for the image ${wish.name}.`);
		return ImageId;
	} catch (error) {
		const own = isDuplicate(error) ? await findTagged(wish, {
			aws,
			signal
		}) : void 0;
		if (own !== void 0) return own;
		throw error;
	}
}
function isDuplicate(error) {
	return error instanceof Error && error.name === "InvalidAMIName.Duplicate";
}
async function findTagged({ name, tags }, { aws, signal }) {
	const tagged = tags.map(({ Key, Value = "" }) => ({
		Name: `tag:${Key}`,
		Values: [Value]
	}));
	const command = new _clients$1.It({
		Owners: ["self"],
		Filters: [{
			Name: "name",
			Values: [name]
		}, ...tagged]
	});
	const { Images } = await aws.client(_clients$1.Sn).send(command, { abortSignal: signal });
	return Images?.[0]?.ImageId;
}
async function awaitImage(imageId, world) {
	await awaitState({
		what: `AMI ${imageId}`,
		limitMs: IMAGE_LIMIT_MS
	}, () => lookAtImage(imageId, world), world);
}
async function lookAtImage(imageId, { aws, signal }) {
	const command = new _clients$1.It({
		Owners: ["self"],
		Filters: [{
			Name: "image-id",
			Values: [imageId]
		}],
		IncludeDisabled: true
	});
	const { Images } = await aws.client(_clients$1.Sn).send(command, { abortSignal: signal });
	return judgeImage(imageId, Images?.[0]);
}
function judgeImage(imageId, image) {
	switch (image?.State) {
		case "available": return {
			state: "done",
			value: true
		};
		case void 0: return {
			state: "waiting",
			news: "not seen yet"
		};
		case "pending":
		case "transient": return {
			state: "waiting",
			news: image.State
		};
		default: throw new _shared$0.yt(`the AMI ${imageId} is ${image?.State}: ${image?.StateReason?.Message ?? "no reason given"}.`);
	}
}

// actions/build-sandbox-image/pipeline/pipeline-record.ts
const BUILD_STEP = "build-sandbox";
function recordToJson({ runId, scope: { assetId, assetTagKey, location }, container }) {
	return {
		runId,
		...container === void 0 ? {} : { container },
		scope: {
			assetId,
			assetTagKey,
			...location === void 0 ? {} : { location: { ...location } }
		}
	};
}
function readPipelineRecord(journal) {
	const last = journal.findLast(({ step }) => step === BUILD_STEP);
	return last?.phase === "intent" && isPipelineRecord(last.detail) ? last.detail : void 0;
}
function isPipelineRecord(detail) {
	return (0,_shared$0._t)(detail) && "runId" in detail && "scope" in detail;
}

// actions/build-sandbox-image/leftovers/find-leftovers.ts
async function findLeftovers(scope, world) {
	const tagged = [{
		Name: "tag-key",
		Values: [_shared$0.z]
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
	const runId = tags.get(_shared$0.z);
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

// actions/build-sandbox-image/leftovers/remove-leftover.ts
async function removeLeftover(asset, { aws, signal }) {
	const options = { abortSignal: signal };
	switch (asset.kind) {
		case "export-task":
			await aws.client(_clients$1.Sn).send(new _clients$1.Ht({ ExportTaskId: asset.id }), options);
			return;
		case "stack":
			await aws.client(_clients$1.Dn).send(new _clients$1.yt({ StackName: asset.id }), options);
			return;
		case "instance":
			await aws.client(_clients$1.Sn).send(new _clients$1.Et({ InstanceIds: [asset.id] }), options);
			return;
		case "key-pair":
			await aws.client(_clients$1.Sn).send(new _clients$1.Rt({ KeyPairId: asset.id }), options);
			return;
	}
}

// actions/build-sandbox-image/pipeline/copy-parts.ts
const MIB = 1048576;
const PART_BYTES = 512 * MIB;
const MOST_PARTS = 1e4;
function partsOf(sizeBytes) {
	const partBytes = Math.max(PART_BYTES, Math.ceil(sizeBytes / MOST_PARTS / MIB) * MIB);
	return Array.from({ length: Math.ceil(sizeBytes / partBytes) }, (_, i) => ({
		number: i + 1,
		range: `bytes=${i * partBytes}-${Math.min((i + 1) * partBytes, sizeBytes) - 1}`
	}));
}

// actions/build-sandbox-image/pipeline/store-image.ts
const AT_ONCE = 10;
const ABORT_MS = 3e3;
async function moveImage(move, world) {
	const { bucket, from, to } = move;
	const [source, kept] = await Promise.all([sizeOf(bucket, from, world), sizeOf(bucket, to, world)]);
	if (source === void 0) {
		if (kept !== void 0 && kept > 0) return;
		throw new _shared$0.yt(`the exported image s3://${bucket}/${from} is not there.`);
	}
	if (source === 0) throw new _shared$0.yt(`the exported image s3://${bucket}/${from} is empty.`);
	await copyInParts(move, source, world);
	const copied = await sizeOf(bucket, to, world);
	if (copied !== source) throw new _shared$0.yt(`s3://${bucket}/${to} has ${copied ?? "no"} bytes, and its source ${source}.`);
	const command = new _clients$1.dt({
		Bucket: bucket,
		Key: from
	});
	await world.aws.client(_clients$1._n).send(command, { abortSignal: world.signal });
}
async function sizeOf(bucket, key, { aws, signal }) {
	const command = new _clients$1.ct({
		Bucket: bucket,
		Key: key
	});
	try {
		return (await aws.client(_clients$1._n).send(command, { abortSignal: signal })).ContentLength ?? 0;
	} catch (error) {
		if (error instanceof Error && error.name === "NotFound") return void 0;
		throw error;
	}
}
async function copyInParts({ bucket, from, to, tags }, sizeBytes, world) {
	const s3 = world.aws.client(_clients$1._n);
	const options = { abortSignal: world.signal };
	const target = {
		Bucket: bucket,
		Key: to
	};
	const begin = new _clients$1.ft({
		...target,
		ChecksumAlgorithm: "CRC64NVME",
		ChecksumType: "FULL_OBJECT",
		Tagging: new URLSearchParams(tags.map(({ Key, Value }) => [Key, Value])).toString()
	});
	const { UploadId } = await s3.send(begin, options);
	try {
		const parts = await (0,_shared$0.D)(partsOf(sizeBytes), AT_ONCE, async ({ number, range }) => {
			const copy = new _clients$1.at({
				...target,
				UploadId,
				PartNumber: number,
				CopySource: `${bucket}/${from.split("/").map(encodeURIComponent).join("/")}`,
				CopySourceRange: range
			});
			const { CopyPartResult } = await s3.send(copy, options);
			const { ETag, ChecksumCRC64NVME } = CopyPartResult ?? {};
			return {
				PartNumber: number,
				ETag,
				...ChecksumCRC64NVME === void 0 ? {} : { ChecksumCRC64NVME }
			};
		});
		const end = new _clients$1.pt({
			...target,
			UploadId,
			MultipartUpload: { Parts: parts }
		});
		await s3.send(end, options);
	} catch (error) {
		const calm = {
			...world,
			signal: AbortSignal.timeout(ABORT_MS)
		};
		await abortUpload({
			bucket,
			key: to,
			uploadId: UploadId ?? ""
		}, calm).catch(() => {
			world.log.warning(`The unfinished copy to s3://${bucket}/${to} is left; the clean-up looks for it.`);
		});
		throw error;
	}
}
async function abortUpload({ bucket, key, uploadId }, { aws, signal }) {
	const command = new _clients$1.mt({
		Bucket: bucket,
		Key: key,
		UploadId: uploadId
	});
	await aws.client(_clients$1._n).send(command, { abortSignal: signal });
}
async function abortUnfinishedCopies({ bucket, prefix }, world) {
	let count = 0;
	let marker = {};
	for (;;) {
		const command = new _clients$1.st({
			Bucket: bucket,
			Prefix: prefix,
			...marker
		});
		const page = await world.aws.client(_clients$1._n).send(command, { abortSignal: world.signal });
		for (const { Key = "", UploadId = "" } of page.Uploads ?? []) {
			if (!Key.startsWith(prefix)) continue;
			await abortUpload({
				bucket,
				key: Key,
				uploadId: UploadId
			}, world);
			count += 1;
		}
		if (page.IsTruncated !== true) return count;
		marker = {
			KeyMarker: page.NextKeyMarker,
			UploadIdMarker: page.NextUploadIdMarker
		};
	}
}
async function readContent({ bucket, key }, { aws, signal }) {
	const command = new _shared$0.A({
		Bucket: bucket,
		Key: key
	});
	const { Body, ContentLength } = await aws.client(_clients$1._n).send(command, { abortSignal: signal });
	if (Body === void 0) throw new Error(`s3://${bucket}/${key} has no content.`);
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256");
	let sizeBytes = 0;
	for await (const chunk of Body.transformToWebStream()) {
		hash.update(chunk);
		sizeBytes += chunk.length;
	}
	if (sizeBytes !== ContentLength) throw new Error(`s3://${bucket}/${key} ended after ${sizeBytes} of ${ContentLength} bytes.`);
	return {
		sizeBytes,
		sha256: hash.digest("hex")
	};
}

// actions/build-sandbox-image/pipeline/remove-temporary.ts
async function removeTemporary(record, waitMs, world) {
	const [left] = await Promise.all([
		removeAll(record, waitMs, world),
		abortCopies(record, world),
		removeContainerOf(record, world)
	]);
	return left;
}
async function removeAll(record, waitMs, world) {
	const { clock, signal, random } = world;
	const until = clock.now().getTime() + waitMs;
	const asked = new Set();
	for (let polls = 0;; polls += 1) {
		const left = await temporaryOf(record, world);
		const fresh = left.filter(({ asset }) => !asked.has(assetKey(asset)));
		await Promise.all(fresh.map((one) => ask(one, world)));
		for (const { asset } of fresh) asked.add(assetKey(asset));
		if (left.length === 0 || clock.now().getTime() >= until) return left;
		if (polls > 0 && left.every(isStuck)) return left;
		await clock.sleep(pollDelayMs(polls, random()), signal);
	}
}
async function temporaryOf({ runId, scope }, world) {
	const found = await findLeftovers({
		...scope,
		runId
	}, world);
	const stacks = new Set(found.map(({ asset }) => asset.kind === "stack" ? asset.name : ""));
	return found.filter(({ stackName }) => stackName === void 0 || !stacks.has(stackName));
}
async function ask({ asset }, world) {
	try {
		world.log.info(`Removing ${describeAsset(asset)}`);
		await removeLeftover(asset, world);
	} catch (error) {
		world.log.warning(`${describeAsset(asset)} could not be removed: ${(0,_shared$0.St)(error)}`);
	}
}
function isStuck({ asset }) {
	return asset.kind === "stack" && asset.state === "DELETE_FAILED";
}
async function abortCopies({ scope: { location, assetId } }, world) {
	if (location === void 0) return;
	try {
		const place = {
			bucket: location.bucket,
			prefix: prefixOf(location, assetId)
		};
		const count = await abortUnfinishedCopies(place, world);
		if (count > 0) world.log.info(`Aborted unfinished copies in S3: ${count}`);
	} catch (error) {
		world.log.warning(`Unfinished copies in S3 could not be looked for: ${(0,_shared$0.St)(error)}`);
	}
}
async function removeContainerOf({ container }, world) {
	if (container === void 0) return;
	try {
		await removeContainer(container, world);
	} catch (error) {
		world.log.warning(`The container ${container} could not be removed: ${(0,_shared$0.St)(error)}`);
	}
}

// actions/build-sandbox-image/provenance/statement.ts
const REPOSITORY = "https://github.com/ai-ops/ai-ops";
const PREDICATE_TYPE = "https://slsa.dev/provenance/v1";
function predicateOf(facts) {
	const action = `${REPOSITORY}/tree/v${facts.version}/actions/build-sandbox-image`;
	return {
		buildDefinition: {
			buildType: action,
			externalParameters: facts.parameters,
			resolvedDependencies: facts.materials.map(({ gitCommit, ...material }) => gitCommit === void 0 ? material : {
				...material,
				digest: { gitCommit }
			})
		},
		runDetails: {
			builder: {
				id: action,
				version: { "ai-ops": facts.version }
			},
			metadata: {
				...facts.invocation === void 0 ? {} : { invocationId: facts.invocation },
				startedOn: facts.startedAt,
				finishedOn: facts.finishedAt
			},
			byproducts: facts.byproducts.map((one) => "sha256" in one ? descriptorOf(one) : one)
		}
	};
}
function statementOf(subjects, predicate) {
	return {
		_type: "https://in-toto.io/Statement/v1",
		subject: subjects.map(descriptorOf),
		predicateType: PREDICATE_TYPE,
		predicate
	};
}
function checksumsOf(subjects) {
	return subjects.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
}
function descriptorOf({ name, sha256 }) {
	return {
		name,
		digest: { sha256 }
	};
}

// actions/build-sandbox-image/provenance/write-provenance.ts
function billsIn(directory, assetId) {
	return {
		ami: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, `sandbox-${assetId}.spdx.json`),
		container: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, `sandbox-${assetId}-container.spdx.json`)
	};
}
function writeProvenance(directory, { assetId, files, images, facts, bills }) {
	const [bill, containerBill] = [bills.ami, bills.container].map((path) => path !== void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path) ? path : void 0);
	const subjects = [...files, ...images];
	const lists = {
		bill,
		containerBill,
		checksums: void 0,
		statement: void 0,
		predicate: void 0
	};
	if (subjects.length === 0) return lists;
	const written = [bill, containerBill].flatMap((path) => path === void 0 ? [] : [subjectOf$1(path)]);
	const predicate = predicateOf({
		...facts,
		byproducts: [...facts.byproducts, ...written]
	});
	const write = (name, content) => {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, name);
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(directory, { recursive: true });
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(path, content);
		return path;
	};
	return {
		...lists,
		checksums: files.length === 0 ? void 0 : write(`sandbox-${assetId}.sha256`, checksumsOf(files)),
		statement: write(`sandbox-${assetId}.provenance.json`, toText(statementOf(subjects, predicate))),
		predicate: write(`sandbox-${assetId}.predicate.json`, toText(predicate))
	};
}
function subjectOf$1(path) {
	return {
		name: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(path),
		sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(path)).digest("hex")
	};
}
function toText(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}

// actions/build-sandbox-image/modes/build/facts.ts
function filesOf(vmImages) {
	return vmImages.flatMap(({ key, sha256 }) => sha256 === null ? [] : [{
		name: key.split("/").at(-1) ?? key,
		sha256
	}]);
}
function imagesOf(container) {
	if (container === void 0) return [];
	const { reference, digest } = container;
	return [{
		name: reference.slice(0, reference.lastIndexOf(":")),
		sha256: digest.slice(7)
	}];
}
function factsOfBuild(plan, { observation, runner }, { amiId, finishedAt }) {
	const { source, container, region } = plan;
	const { repository, serverUrl, ref, sha, runUrl, runAttempt } = runner;
	return {
		version: _shared$0.W,
		parameters: {
			assetId: plan.assetId,
			amiName: plan.amiName,
			region,
			sourceAmi: source.id,
			instanceType: plan.instanceType,
			diskSizeGib: plan.diskGib,
			vmImageFormats: [...plan.vmImages?.formats ?? []],
			...container === void 0 ? {} : {
				containerImage: container.image.reference,
				containerBaseImage: container.base
			}
		},
		materials: [
			...repository === "" ? [] : [{
				name: repository,
				uri: `git+${serverUrl}/${repository}@${ref}`,
				gitCommit: sha
			}],
			{
				name: source.name,
				uri: imageArn(source.id, region)
			},
			...container === void 0 ? [] : [{
				name: "container base",
				uri: `docker://${container.base}`
			}]
		],
		byproducts: [{
			name: plan.amiName,
			uri: imageArn(amiId, region)
		}],
		invocation: runUrl === void 0 ? void 0 : `${runUrl}/attempts/${runAttempt}`,
		startedAt: observation.startedAt,
		finishedAt
	};
}
function imageArn(id, region) {
	return `arn:${region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws"}:ec2:${region}::image/${id}`;
}

// actions/build-sandbox-image/modes/build/apply.ts
const CLEAN_UP_MS = 12e5;
async function applySandbox(plan, { inputs, observation, journal, directory }, world) {
	if (inputs.password !== void 0) world.log.mask(inputs.password);
	world.state.save(JOURNAL_STATE, journal.path);
	const scope = {
		...inputs.request,
		location: plan.vmImages?.location
	};
	const record = {
		runId: plan.runId,
		scope,
		container: plan.container === void 0 ? void 0 : plan.names.container
	};
	const context = {
		plan,
		inputs,
		observation,
		scope,
		journal,
		directory,
		world,
		stages: []
	};
	journal.write(BUILD_STEP, "intent", recordToJson(record));
	try {
		const built = await build$1(context, record);
		journal.write(BUILD_STEP, "done");
		return built;
	} catch (error) {
		return giveUp(error, context, record);
	}
}
async function build$1(context, record) {
	const { plan, scope, world, stages } = context;
	await makeContainer(context);
	const imageId = plan.imageId ?? await makeSandboxImage(context, record);
	await stage("image", context, () => awaitImage(imageId, world));
	const hashes = await makeVmImages(imageId, context);
	const { product } = await stage("verify", context, () => verifyAssets(plan, scope, world));
	const location = plan.vmImages?.location;
	const vmImages = location === void 0 ? [] : await describeVmImages(product, location, world);
	const left = await stage("clean-up", context, () => removeTemporary(record, CLEAN_UP_MS, world));
	if (left.length > 0) throw new Error(`What the build needed for a while is not all removed (${left.length} left); the log says which and why.`);
	const container = await pushContainer(context);
	const hashed = vmImages.map((image) => ({
		...image,
		sha256: hashes.get(image.key) ?? null
	}));
	return {
		state: "built",
		product,
		vmImages: hashed,
		container,
		provenance: provenanceOf(context, {
			amiId: imageId,
			files: filesOf(hashed),
			images: imagesOf(container)
		}),
		assets: await listAssets(scope, world),
		stages
	};
}
async function makeSandboxImage(context, record) {
	const { plan, inputs, observation, world } = context;
	const { assetTagKey } = inputs.request;
	const tags = tagsOfBuild({
		...plan,
		assetTagKey,
		startedAt: observation.startedAt
	});
	if (plan.replaced.length > 0) await stage("remove what an earlier attempt left", context, () => removeTemporary(record, CLEAN_UP_MS, world));
	const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(world.runner.tempDir, "ai-ops", plan.names.keyPair);
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(directory, {
		recursive: true,
		mode: 448
	});
	try {
		const keyFile = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "key.pem");
		await stage("key pair", context, () => makeKeyPair(plan.names.keyPair, {
			tags,
			file: keyFile
		}, world));
		const template = instanceTemplate({
			...plan,
			sourceAmiId: plan.source.id,
			rootDevice: plan.source.rootDevice,
			keyPair: plan.names.keyPair
		}, tags);
		const token = tokenOf(observation.identity, "stack", observation.startedAt);
		const stack = {
			name: plan.names.stack,
			template,
			tags,
			token
		};
		const instanceId = await stage("instance", context, () => makeInstanceStack(stack, world));
		await stage("status checks", context, () => awaitStatusChecks(instanceId, world));
		const { playbook } = plan;
		const variables = variablesOf(billsIn(context.directory, plan.assetId).ami, context);
		await stage("install", context, () => installOnInstance({
			instanceId,
			playbook,
			keyFile,
			directory,
			variables
		}, world));
		const image = {
			instanceId,
			name: plan.amiName,
			description: `AI sandbox ${plan.assetId}, made from ${plan.source.name}`,
			tags
		};
		return await stage("create image", context, () => makeImage(image, world));
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(directory, {
			recursive: true,
			force: true
		});
	}
}
function variablesOf(bill, { plan, inputs }) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(bill), { recursive: true });
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.rmSync)(bill, { force: true });
	return {
		sandbox_password: inputs.password ?? "",
		sandbox_version: plan.assetId,
		sandbox_sbom: bill
	};
}
function provenanceOf({ plan, observation, directory, world }, { amiId, ...subjects }) {
	const facts = factsOfBuild(plan, {
		observation,
		runner: world.runner
	}, {
		amiId,
		finishedAt: world.clock.now().toISOString()
	});
	const paths = billsIn(directory, plan.assetId);
	const bills = {
		...plan.imageId === void 0 ? { ami: paths.ami } : {},
		...plan.container?.pushed === void 0 ? { container: paths.container } : {}
	};
	const files = writeProvenance(directory, {
		assetId: plan.assetId,
		...subjects,
		facts,
		bills
	});
	if (bills.ami !== void 0 && files.bill === void 0) world.log.warning("The playbook has left no list of packages (`sandbox_sbom`).");
	return files;
}
async function makeContainer(context) {
	const { plan, world } = context;
	const { container, names, assetId, runId, playbook } = plan;
	if (container === void 0 || container.pushed !== void 0) return;
	const bill = billsIn(context.directory, assetId).container;
	const wish = {
		container: names.container,
		reference: container.image.reference,
		base: container.base,
		assetId,
		runId,
		installation: {
			playbook,
			variables: variablesOf(bill, context)
		}
	};
	await stage("container image", context, () => makeContainerImage(wish, world));
}
async function pushContainer(context) {
	const { container, names } = context.plan;
	if (container === void 0) return void 0;
	const { image, pushed } = container;
	const push = () => pushContainerImage(image, names.container, context.world);
	return {
		reference: image.reference,
		digest: pushed ?? await stage("push", context, push)
	};
}
async function makeVmImages(imageId, context) {
	const { plan, inputs, observation, world } = context;
	const { vmImages, keys, exportRole } = plan;
	if (vmImages === void 0) return new Map();
	const { bucket } = vmImages.location;
	const tags = tagsOfBuild({
		...plan,
		assetTagKey: inputs.request.assetTagKey,
		startedAt: observation.startedAt
	});
	const wish = {
		imageId,
		formats: vmImages.formats,
		roleName: exportRole,
		bucket,
		prefix: prefixOf(vmImages.location, plan.assetId),
		tags,
		token: (format, failed) => tokenOf(observation.identity, "export", imageId, format, String(failed))
	};
	const exported = await stage("export", context, () => exportImages(wish, world));
	const targets = new Map(keys.map(({ format, key }) => [format, key]));
	const moved = await stage("store", context, () => Promise.all(exported.map(async ({ format, key: from }) => {
		const to = targets.get(format) ?? from;
		await moveImage({
			bucket,
			from,
			to,
			tags
		}, world);
		return to;
	})));
	return stage("checksums", context, async () => {
		const read = await Promise.all(moved.map(async (key) => [key, (await readContent({
			bucket,
			key
		}, world)).sha256]));
		return new Map(read);
	});
}
async function stage(name, { journal, world, stages }, work) {
	world.signal.throwIfAborted();
	const begin = world.clock.now().getTime();
	journal.write(name, "intent");
	world.log.info(`Stage: ${name}`);
	const result = await work();
	const durationMs = world.clock.now().getTime() - begin;
	journal.write(name, "done", { durationMs });
	stages.push({
		name,
		durationMs
	});
	world.log.info(`Stage ${name} is done after ${(0,_shared$0.at)(durationMs)}.`);
	return result;
}
async function giveUp(error, context, record) {
	const { scope, journal, world, stages } = context;
	const cancelled = (0,_shared$0.xt)(error, world.signal) || world.signal.aborted;
	const calm = {
		...world,
		signal: new AbortController().signal
	};
	const problem = cancelled ? (0,_shared$0.St)(world.signal.reason) : (0,_shared$0.St)(error);
	world.log.warning(problem);
	if ((await removeTemporary(record, cancelled ? 0 : CLEAN_UP_MS, calm).catch((failure) => {
		world.log.warning(`What the build needed for a while could not be removed: ${(0,_shared$0.St)(failure)}`);
	}))?.length === 0) journal.write(BUILD_STEP, "done");
	if (cancelled) return {
		state: "cancelled",
		reason: problem,
		assets: void 0,
		stages
	};
	return {
		state: "failed",
		reason: problem,
		assets: await listAssets(scope, calm).catch(() => void 0),
		stages
	};
}

// actions/build-sandbox-image/assets/account.ts
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
	const pages = (0,_clients$1.wt)({ client: aws.client(_clients$1.Sn) }, request, { abortSignal: signal });
	for await (const { Images, NextToken } of pages) for (const image of (0,_shared$0.j)(Images, "Images", NextToken)) if (image.Name === name) ids.push(image.ImageId ?? "");
	return ids;
}
async function isEncryptedByDefault({ aws, signal }) {
	const command = new _clients$1.kt({});
	const { EbsEncryptionByDefault } = await aws.client(_clients$1.Sn).send(command, { abortSignal: signal });
	return EbsEncryptionByDefault ?? false;
}

// actions/build-sandbox-image/preflight/dry-runs.ts
async function dryRun({ keyPair, tags }, { aws, signal }) {
	const ec2 = aws.client(_clients$1.Sn);
	const options = { abortSignal: signal };
	const keyTags = [{
		ResourceType: "key-pair",
		Tags: tags
	}];
	const groupTags = [{
		ResourceType: "security-group",
		Tags: tags
	}];
	return (await Promise.all([refusalOf("ec2:CreateKeyPair", () => ec2.send(new _clients$1.Bt({
		DryRun: true,
		KeyName: keyPair,
		TagSpecifications: keyTags
	}), options)), refusalOf("ec2:CreateSecurityGroup", () => ec2.send(new _clients$1.zt({
		DryRun: true,
		GroupName: keyPair,
		Description: "dry run",
		TagSpecifications: groupTags
	}), options))])).flat();
}
async function refusalOf(action, ask) {
	try {
		await ask();
		return [];
	} catch (error) {
		if (!(error instanceof Error) || !("$metadata" in error)) throw error;
		return error.name === "DryRunOperation" ? [] : [`${action}: ${(0,_shared$0.St)(error)}`];
	}
}

// actions/build-sandbox-image/preflight/export-rights.ts
async function missingExportRights({ roleArn, bucket, prefix, region }, world) {
	const partition = roleArn.split(":")[1] ?? "aws";
	const bucketArn = `arn:${partition}:s3:::${bucket}`;
	const groups = [
		{
			resource: bucketArn,
			actions: [
				"s3:GetBucketLocation",
				"s3:GetBucketAcl",
				"s3:ListBucket"
			]
		},
		{
			resource: `${bucketArn}/${prefix}export`,
			actions: ["s3:GetObject", "s3:PutObject"]
		},
		{
			resource: `arn:${partition}:ec2:${region}::snapshot/snap-0`,
			actions: ["ec2:ModifySnapshotAttribute", "ec2:CopySnapshot"]
		}
	];
	return (await Promise.all(groups.map(({ resource, actions }) => deniedOf(roleArn, {
		resource,
		actions
	}, world)))).flat();
}
async function deniedOf(roleArn, { resource, actions }, { aws, signal }) {
	const command = new _clients$1.X({
		PolicySourceArn: roleArn,
		ActionNames: actions,
		ResourceArns: [resource]
	});
	const { EvaluationResults } = await aws.client(_clients$1.vn).send(command, { abortSignal: signal });
	const results = EvaluationResults ?? [];
	return actions.flatMap((action) => {
		const result = results.find(({ EvalActionName }) => EvalActionName === action);
		return result?.EvalDecision === "allowed" || (result?.MissingContextValues ?? []).length > 0 && result?.EvalDecision !== "explicitDeny" ? [] : [`${action} on ${resource}`];
	});
}

// actions/build-sandbox-image/preflight/export-place.ts
function lookAtBucket(bucket, { aws, signal }) {
	return looked(/^(NotFound|NoSuchBucket)$/, async () => {
		const command = new _clients$1.lt({ Bucket: bucket });
		const { BucketRegion } = await aws.client(_clients$1._n).send(command, { abortSignal: signal });
		return BucketRegion ?? "";
	});
}
function lookAtExportRole(name, place, world) {
	return looked(/^NoSuchEntity/, async () => {
		const command = new _clients$1.Z({ RoleName: name });
		const { Role } = await world.aws.client(_clients$1.vn).send(command, { abortSignal: world.signal });
		return {
			trusts: trustsExport(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? "")),
			missing: await missingExportRights({
				...place,
				roleArn: Role?.Arn ?? ""
			}, world)
		};
	});
}
function trustsExport(policy) {
	try {
		return listOf(JSON.parse(policy), "Statement").some((statement) => listOf(statement, "Effect").includes("Allow") && listOf(statement, "Action").includes("sts:AssumeRole") && listOf(listOf(statement, "Principal")[0], "Service").includes("vmie.amazonaws.com"));
	} catch {
		return false;
	}
}
function listOf(value, name) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
	const member = Object.entries(value).find(([key]) => key === name)?.[1];
	if (member === void 0) return [];
	return Array.isArray(member) ? member : [member];
}

// actions/build-sandbox-image/preflight/quotas.ts
var QuotaCalls = class extends _shared$0.x {
	constructor(settings) {
		super(settings, {
			serviceId: "Service Quotas",
			endpointPrefix: "servicequotas",
			signingName: "servicequotas"
		});
	}
};
const VCPU_QUOTAS = [
	{
		families: /^(a|c|d|h|i|im|is|m|r|t|z)$/,
		code: "L-1216C47A",
		name: "Running On-Demand Standard instances"
	},
	{
		families: /^(g|gr|vt)$/,
		code: "L-DB2E81BA",
		name: "Running On-Demand G and VT instances"
	},
	{
		families: /^p$/,
		code: "L-417A185B",
		name: "Running On-Demand P instances"
	},
	{
		families: /^inf$/,
		code: "L-1945791B",
		name: "Running On-Demand Inf instances"
	},
	{
		families: /^x$/,
		code: "L-7295265B",
		name: "Running On-Demand X instances"
	},
	{
		families: /^f$/,
		code: "L-74FC7D96",
		name: "Running On-Demand F instances"
	}
];
const PUBLIC_AMIS = {
	service: "ec2",
	code: "L-0E3CBAB9",
	name: "Public AMIs"
};
const STORAGE = {
	service: "ebs",
	code: "L-7A658B76",
	name: "Storage for General Purpose SSD (gp3) volumes, in TiB"
};
const GIB_OF_A_TIB = 1024;
function lookAtVcpus(type, world) {
	return looked(/^InvalidInstanceType$/, async () => {
		const quota = vcpuQuotaOf(type);
		if (quota === void 0) return void 0;
		const running = (await runningTypes(world)).filter((one) => vcpuQuotaOf(one) === quota);
		const [vcpus, limit] = await Promise.all([vcpusOf([...new Set([type, ...running])], world), limitOf({
			service: "ec2",
			code: quota.code
		}, world)]);
		const used = running.reduce((sum, one) => sum + (vcpus.get(one) ?? 0), 0);
		return {
			name: quota.name,
			service: "ec2",
			code: quota.code,
			limit,
			used,
			needed: vcpus.get(type) ?? 0
		};
	});
}
function lookAtStorage(diskGib, world) {
	return looked(/^$/, async () => {
		const request = { Filters: [{
			Name: "volume-type",
			Values: ["gp3"]
		}] };
		let usedGib = 0;
		const pages = (0,_clients$1.xt)({ client: world.aws.client(_clients$1.Sn) }, request, { abortSignal: world.signal });
		for await (const { Volumes } of pages) for (const { Size } of Volumes ?? []) usedGib += Size ?? 0;
		const limit = await limitOf(STORAGE, world);
		return {
			...STORAGE,
			limit,
			used: usedGib / GIB_OF_A_TIB,
			needed: diskGib / GIB_OF_A_TIB
		};
	});
}
function lookAtPublicImages(world) {
	return looked(/^$/, async () => {
		const request = {
			Owners: ["self"],
			Filters: [{
				Name: "is-public",
				Values: ["true"]
			}]
		};
		let used = 0;
		const pages = (0,_clients$1.wt)({ client: world.aws.client(_clients$1.Sn) }, request, { abortSignal: world.signal });
		for await (const { Images } of pages) used += Images?.length ?? 0;
		return {
			...PUBLIC_AMIS,
			limit: await limitOf(PUBLIC_AMIS, world),
			used,
			needed: 1
		};
	});
}
function vcpuQuotaOf(type) {
	const family = /^[a-z]+/.exec(type)?.[0] ?? "";
	return VCPU_QUOTAS.find(({ families }) => families.test(family));
}
async function runningTypes({ aws, signal }) {
	const request = { Filters: [{
		Name: "instance-state-name",
		Values: ["pending", "running"]
	}] };
	const types = [];
	const pages = (0,_clients$1.Ct)({ client: aws.client(_clients$1.Sn) }, request, { abortSignal: signal });
	for await (const { Reservations } of pages) for (const { InstanceLifecycle, InstanceType } of (Reservations ?? []).flatMap(({ Instances }) => Instances ?? [])) if (InstanceLifecycle === void 0 && InstanceType !== void 0) types.push(InstanceType);
	return types;
}
async function vcpusOf(types, { aws, signal }) {
	const command = new _clients$1.Pt({ InstanceTypes: types });
	const { InstanceTypes } = await aws.client(_clients$1.Sn).send(command, { abortSignal: signal });
	return new Map((InstanceTypes ?? []).map(({ InstanceType, VCpuInfo }) => [InstanceType ?? "", VCpuInfo?.DefaultVCpus ?? 0]));
}
async function limitOf({ service, code }, { aws, signal }) {
	const body = {
		ServiceCode: service,
		QuotaCode: code
	};
	const answer = await aws.client(QuotaCalls).call({
		target: "ServiceQuotasV20190624.GetServiceQuota",
		version: "1.1",
		body
	}, signal);
	const value = (0,_shared$0.w)((0,_shared$0.w)(answer, "Quota"), "Value");
	if (typeof value !== "number") throw new Error(`Service Quotas gave no value for ${code}.`);
	return value;
}

// actions/build-sandbox-image/preflight/source-ami.ts
const CANONICAL = "099720109477";
async function findSourceAmis(wanted, { aws, signal }) {
	const which = wanted.startsWith("ami-") ? { Filters: [{
		Name: "image-id",
		Values: [wanted]
	}] } : {
		Owners: [CANONICAL],
		Filters: [{
			Name: "name",
			Values: [wanted]
		}]
	};
	const request = {
		...which,
		Filters: [
			...which.Filters,
			{
				Name: "architecture",
				Values: ["x86_64"]
			},
			{
				Name: "state",
				Values: ["available"]
			}
		]
	};
	const found = [];
	const pages = (0,_clients$1.wt)({ client: aws.client(_clients$1.Sn) }, request, { abortSignal: signal });
	for await (const { Images } of pages) found.push(...(Images ?? []).map(toSourceAmi));
	return found.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
}
function toSourceAmi(image) {
	const rootDevice = image.RootDeviceName ?? "/dev/sda1";
	const disks = image.BlockDeviceMappings ?? [];
	const root = disks.find(({ DeviceName }) => DeviceName === rootDevice) ?? disks[0];
	return {
		id: image.ImageId ?? "",
		name: image.Name ?? "",
		createdAt: image.CreationDate ?? "",
		diskGib: root?.Ebs?.VolumeSize ?? 0,
		rootDevice,
		encrypted: disks.some(({ Ebs }) => Ebs?.Encrypted === true),
		hasProductCode: (image.ProductCodes ?? []).length > 0
	};
}

// actions/build-sandbox-image/preflight/tools.ts
const TOOLS = [
	{
		name: "ansible-playbook",
		args: ["--version"],
		from: "pip install ansible-core"
	},
	{
		name: "aws",
		args: ["--version"],
		from: "the AWS CLI, version 2"
	},
	{
		name: "session-manager-plugin",
		args: ["--version"],
		from: "the Session Manager plugin for the AWS CLI"
	}
];
const DOCKER = {
	name: "docker",
	args: ["version"],
	from: "Docker, with its daemon"
};
async function missingTools(makesContainer, { exec }) {
	return (await Promise.all([...TOOLS, ...makesContainer ? [DOCKER] : []].map(async ({ name, args, from }) => {
		return await exec(name, args, { ignoreReturnCode: true }).then(({ exitCode }) => exitCode === 0, () => false) ? [] : [`\`${name}\` (${from})`];
	}))).flat();
}

// actions/build-sandbox-image/modes/build/observe.ts
async function observe$1({ request }, world) {
	const { runner, clock, aws } = world;
	const { assetId, assetTagKey, vmImages } = request;
	const startedAt = clock.now().toISOString();
	const runId = runner.runId === "" ? `local-${startedAt.replaceAll(/[^0-9]/g, "")}` : runner.runId;
	const identity = {
		repository: runner.repository,
		runId,
		assetId
	};
	const names = temporaryNames(identity, request.prefixes);
	const tags = tagsOfBuild({
		assetTagKey,
		assetId,
		runId,
		startedAt
	});
	const path = playbookOf(request.playbook, world);
	const region = await aws.client(_clients$1.Sn).config.region();
	const place = vmImages === void 0 ? void 0 : await lookAtPlace(request.exportRole, {
		bucket: vmImages.location.bucket,
		prefix: prefixOf(vmImages.location, assetId),
		region
	}, world);
	const location = place?.bucketRegion.state === "seen" ? vmImages?.location : void 0;
	const { container } = request;
	const [sources, imagesOfName, existing, temporary, tools, pushed, refused, vcpus, storage, publicImages] = await Promise.all([
		findSourceAmis(request.sourceAmi, world),
		findImagesOfName(request.amiName, world),
		listAssets({
			...request,
			location
		}, world),
		findLeftovers({
			runId: void 0,
			assetId,
			assetTagKey
		}, world),
		missingTools(container !== void 0, world),
		container === void 0 ? void 0 : findPushed(container.image, world),
		dryRun({
			keyPair: names.keyPair,
			tags
		}, world),
		lookAtVcpus(request.instanceType, world),
		lookAtStorage(request.diskGib, world),
		request.becomesPublic ? lookAtPublicity(world) : void 0
	]);
	return {
		identity,
		region,
		startedAt,
		playbook: {
			path,
			exists: (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path)
		},
		sources,
		imagesOfName,
		existing,
		temporary,
		place,
		missingTools: tools,
		pushed,
		vcpus,
		storage,
		publicImages,
		refused
	};
}
function playbookOf(given, { runner }) {
	return given === void 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(runner.actionDir, "infra", "ansible", "sandbox.yml") : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(runner.workspace, given);
}
async function lookAtPlace(role, where, world) {
	const [bucketRegion, exportRole, encryptsByDefault] = await Promise.all([
		lookAtBucket(where.bucket, world),
		lookAtExportRole(role, where, world),
		isEncryptedByDefault(world)
	]);
	return {
		bucketRegion,
		role: exportRole,
		encryptsByDefault
	};
}
async function lookAtPublicity(world) {
	const [blocked, quota] = await Promise.all([blocksPublicImages(world), lookAtPublicImages(world)]);
	return {
		blocked,
		quota
	};
}

// actions/build-sandbox-image/modes/build/plan.ts
function planSandbox(request, seen) {
	const [source] = seen.sources;
	const problems = [
		...problemsOfSource(request, seen),
		...problemsOfName$1(request, seen),
		...problemsOfOthers$1(request, seen),
		...problemsOfTools(request, seen),
		...problemsOfPlace(request, seen),
		...problemsOfContainer(request, seen),
		...problemsOfQuotas(request, seen),
		...seen.refused.map((refusal) => `EC2 would refuse ${refusal}. Give the role of this job that permission.`)
	];
	const { assetId, amiName, instanceProfile, vmImages } = request;
	if (problems.length > 0 || source === void 0 || instanceProfile === void 0) return {
		decision: "refuse",
		assetId,
		problems
	};
	const own = ownImage(request, seen);
	return {
		decision: "build",
		assetId,
		amiName,
		runId: seen.identity.runId,
		region: seen.region,
		source,
		instanceType: request.instanceType,
		diskGib: request.diskGib,
		instanceProfile,
		playbook: seen.playbook.path,
		names: temporaryNames(seen.identity, request.prefixes),
		exportRole: request.exportRole,
		vmImages,
		container: request.container === void 0 ? void 0 : {
			...request.container,
			pushed: ownPushed(request, seen)?.digest
		},
		keys: (vmImages?.formats ?? []).flatMap((format) => vmImages === void 0 ? [] : [{
			format,
			key: imageKeyOf(request, vmImages.location, format)
		}]),
		imageId: own?.id,
		existing: own === void 0 ? seen.existing.filter(isNotTemporary(seen)).map(assetVersion) : [],
		replaced: own === void 0 ? seen.temporary.map(({ asset }) => describeAsset(asset)) : []
	};
}
function ownImage({ amiName }, { existing, identity }) {
	return existing.filter((asset) => asset.kind === "ami").find(({ name, runId, state }) => name === amiName && runId === identity.runId && (state === "available" || state === "pending"));
}
function isNotTemporary({ temporary }) {
	const ids = new Set(temporary.map(({ asset }) => asset.id));
	return (asset) => asset.kind === "s3-object" || !ids.has(asset.id);
}
function problemsOfSource({ sourceAmi, diskGib }, { sources }) {
	const [source] = sources;
	if (source === void 0) return [`No available x86_64 image matches \`${sourceAmi}\`. Give an id, or a name of Canonical's images, in \`source-ami\`.`];
	const named = `The source image ${source.id} "${source.name}"`;
	return [
		...source.diskGib <= diskGib ? [] : [`${named} has a disk of ${source.diskGib} GiB, more than \`disk-size-gib\` (${diskGib}).`],
		...source.encrypted ? [`${named} is encrypted, and EC2 cannot export what is made from it.`] : [],
		...source.hasProductCode ? [`${named} is of the Marketplace, and EC2 does not export it.`] : []
	];
}
function problemsOfName$1(request, seen) {
	const { amiName, assetId, vmImages } = request;
	if (ownImage(request, seen) !== void 0) return [];
	const named = seen.imagesOfName.map((id) => `The AMI name "${amiName}" is taken by ${id}. Choose another asset id, or remove the image: aws ec2 deregister-image --delete-associated-snapshots --image-id ${id}`);
	const keys = (vmImages?.formats ?? []).flatMap((format) => vmImages === void 0 ? [] : [imageKeyOf(request, vmImages.location, format)]);
	const taken = seen.existing.filter((asset) => asset.kind === "ami" ? !seen.imagesOfName.includes(asset.id) : asset.kind === "s3-object" && keys.includes(asset.key));
	return [...named, ...taken.map((asset) => `The asset id ${assetId} is taken by ${describeAsset(asset)}. Choose another asset id, or remove it: ${removalCommand(asset)}`)];
}
function problemsOfOthers$1({ assetId }, { temporary, identity }) {
	return temporary.filter(({ runId }) => runId !== identity.runId).map(({ asset, runId }) => `Run ${runId} is making the asset id ${assetId}, or has left ${describeAsset(asset)}. Wait for it, or remove it: ${removalCommand(asset)}`);
}
function problemsOfTools({ instanceProfile, hasPassword }, { missingTools, playbook }) {
	return [
		...missingTools.map((tool) => `${tool} does not start here. Install it in a step before.`),
		...playbook.exists ? [] : [`There is no playbook ${playbook.path}. Give its path in \`playbook\`.`],
		...instanceProfile === void 0 ? ["The input `instance-profile` is required: Session Manager reaches the instance by it."] : [],
		...hasPassword ? [] : ["The input `default-password` is required: whoever starts the image logs in with it."]
	];
}
function problemsOfPlace({ vmImages, exportRole }, { place, region }) {
	if (vmImages === void 0 || place === void 0) return [];
	const bucket = `The bucket ${vmImages.location.bucket}`;
	const { bucketRegion, role, encryptsByDefault } = place;
	return [
		...problemOf(bucketRegion, bucket),
		...bucketRegion.state === "seen" && bucketRegion.value !== region ? [`${bucket} is in ${bucketRegion.value}, and EC2 exports to a bucket of its own Region, ${region}.`] : [],
		...problemOf(role, `The role ${exportRole}`),
		...role.state === "seen" && !role.value.trusts ? [`The role ${exportRole} does not let vmie.amazonaws.com assume it, so that EC2 cannot export.`] : [],
		...role.state === "seen" && role.value.missing.length > 0 ? [`The role ${exportRole} may not do what an export does: ${role.value.missing.join(", ")}. Allow it in the role's policy.`] : [],
		...encryptsByDefault ? [`The account encrypts new EBS volumes by default in ${region}, and EC2 cannot export an encrypted image. Build without VM images, or in a region without it: aws ec2 disable-ebs-encryption-by-default`] : []
	];
}
function ownPushed({ assetId }, { pushed, identity }) {
	const image = pushed?.state === "seen" ? pushed.value : void 0;
	return image !== void 0 && isOwnImage(image.labels, {
		assetId,
		runId: identity.runId
	}) ? image : void 0;
}
function problemsOfContainer(request, seen) {
	const { container } = request;
	const { pushed } = seen;
	if (container === void 0 || pushed === void 0) return [];
	const { reference, accountId, region, repository, tag } = container.image;
	const taken = pushed.state === "seen" && pushed.value !== void 0 && ownPushed(request, seen) === void 0;
	return [...problemOf(pushed, `The repository ${repository} of ${accountId} in ${region}`), ...taken ? [`The container image ${reference} is there already (${pushed.value?.digest}), and not of this run. Choose another asset id, or remove it: aws ecr batch-delete-image --registry-id ${accountId} --region ${region} --repository-name ${repository} --image-ids imageTag=${tag}`] : []];
}
function problemsOfQuotas(request, seen) {
	const { vcpus, storage, publicImages } = seen;
	const starts = ownImage(request, seen) === void 0;
	return [
		...starts ? problemOf(vcpus, `The instance type ${request.instanceType}`) : [],
		...starts && vcpus.state === "seen" ? problemOfQuota(vcpus.value) : [],
		...starts ? problemOf(storage, "The quota of storage") : [],
		...starts && storage.state === "seen" ? problemOfQuota(storage.value) : [],
		...publicImages === void 0 ? [] : problemOf(publicImages.quota, "The quota of public AMIs"),
		...publicImages?.quota.state === "seen" ? problemOfQuota(publicImages.quota.value) : [],
		...publicImages?.blocked === true ? [PUBLIC_IS_BLOCKED] : []
	];
}
function problemOfQuota(use) {
	if (use === void 0 || use.used + use.needed <= use.limit) return [];
	const { name, service, code, limit, used, needed } = use;
	const rounded = (count) => Number(count.toFixed(2));
	return [`The quota "${name}" (${code}) is ${limit}; ${rounded(used)} are used, and this takes ${rounded(needed)} more. End what is not needed, or ask for more: aws service-quotas request-service-quota-increase --service-code ${service} --quota-code ${code} --desired-value ${Math.ceil(used + needed)}`];
}
function problemOf(look, what) {
	if (look.state === "seen") return [];
	return [look.state === "absent" ? `${what} does not exist.` : `${what} cannot be looked at: ${look.reason}`];
}

// actions/build-sandbox-image/modes/build/report.ts
function reportSandbox({ inputs, plan, applied }) {
	const { assetId } = plan;
	const subject = `sandbox ${assetId}`;
	if (plan.decision === "refuse") return {
		title: `Sandbox image ${assetId} is not built`,
		outcome: "refused",
		reason: plan.problems.join(" "),
		dryRun: inputs.dryRun,
		changes: plan.problems.map((reason) => ({
			subject,
			kind: "refuse",
			state: "skipped",
			reason
		}))
	};
	if (applied === void 0) return {
		title: `Sandbox image ${assetId} can be built`,
		outcome: "planned",
		reason: `Preflight checks passed for ${assetId}.`,
		dryRun: true,
		facts: factsOf(plan),
		changes: [{
			subject,
			kind: "create",
			state: "planned",
			reason: whyOf(plan)
		}],
		sections: replacedOf(plan)
	};
	const rest = {
		dryRun: false,
		facts: factsOf(plan),
		changes: (applied.assets ?? []).map(changeOfAsset)
	};
	if (applied.state === "built") {
		const { ami, snapshots } = applied.product;
		return {
			...rest,
			title: `Sandbox image ${assetId} is built`,
			outcome: "succeeded",
			reason: `${ami.id} is available, with ${(0,_shared$0.O)(snapshots.length, "snapshot")} and ${(0,_shared$0.O)(applied.vmImages.length, "VM image")}.${applied.container === void 0 ? "" : ` The container image is ${applied.container.digest}.`}`,
			facts: [
				...rest.facts,
				{
					label: "AMI",
					value: ami.id
				},
				...containerOf(applied.container)
			],
			sections: [...vmImagesOf(applied.vmImages), ...stagesOf(applied.stages)]
		};
	}
	const cancelled = applied.state === "cancelled";
	return {
		...rest,
		title: `Sandbox image ${assetId} ${cancelled ? "was cancelled" : "was not built"}`,
		outcome: cancelled ? "cancelled" : "failed",
		reason: cancelled ? applied.reason : `${applied.reason} ${leftSentence(applied.assets)}`,
		sections: [...leftOf(applied.assets ?? []), ...stagesOf(applied.stages)]
	};
}
function whyOf({ imageId }) {
	return imageId === void 0 ? "asked for" : `asked for; goes on with ${imageId} of an earlier attempt of this job`;
}
function factsOf({ assetId, amiName, region, source, instanceType, diskGib }) {
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
			label: "Made from",
			value: `${source.name} (${source.id})`
		},
		{
			label: "Instance",
			value: `${instanceType} with ${diskGib} GiB in ${region}`
		}
	];
}
function containerOf(container) {
	return container === void 0 ? [] : [{
		label: "Container image",
		value: `${container.reference}@${container.digest}`
	}];
}
function replacedOf({ replaced }) {
	if (replaced.length === 0) return [];
	return [{
		heading: "Left by an earlier attempt, removed first",
		blocks: [{
			type: "list",
			items: replaced.map((text) => ({ text }))
		}]
	}];
}
function stagesOf(stages) {
	if (stages.length === 0) return [];
	return [{
		heading: "Stages",
		blocks: [{
			type: "table",
			columns: [{ title: "stage" }, {
				title: "seconds",
				align: "right"
			}],
			rows: stages.map(({ name, durationMs }) => [name, Math.round(durationMs / 1e3)])
		}]
	}];
}

// actions/build-sandbox-image/modes/build/operation.ts
const build = (0,_shared$0.dt)({
	observe: (inputs, world) => world.log.group("Preflight checks", () => observe$1(inputs, world)),
	plan: (seen, { request }) => planSandbox(request, seen),
	decide: (plan) => plan.decision === "build" ? plan : plan.decision,
	apply: applySandbox,
	report: reportSandbox,
	outputs: ({ plan, applied }) => outputsOfSandbox(plan, applied)
});

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
		if (!environmentOf(request).filter(({ type }) => type === "PLAINTEXT").every(({ name, value }) => build.variables[name] === value) || !(build.commit === void 0 || source.commit === void 0 || build.commit === source.commit)) return false;
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
	const command = new _shared$0.A({
		Bucket: bucket,
		Key: key
	});
	try {
		const { Body } = await aws.client(_clients$1._n).send(command, { abortSignal: signal });
		return unpack(await Body?.transformToByteArray() ?? new Uint8Array()).toString("utf8");
	} catch (error) {
		if (error instanceof Error && error.name === "NoSuchKey") return void 0;
		throw error;
	}
}
function unpack(bytes) {
	return bytes[0] === 31 && bytes[1] === 139 ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.gunzipSync)(bytes, { maxOutputLength: MOST_BYTES }) : Buffer.from(bytes);
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
		log.warning(`The log of the build cannot be read${unreadable ? "" : " now"}: ${(0,_shared$0.St)(error)}`);
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
		const command = new _clients$1.V({
			logGroupName: group,
			logStreamName: stream,
			startFromHead: true,
			nextToken
		});
		const page = await aws.client(_clients$1.wn).send(command, { abortSignal: signal });
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

// actions/build-sandbox-image/builds/codebuild-api.ts
const MOST_BUILDS = 100;
async function getProject(name, { aws, signal }) {
	const command = new _clients$1.z({ names: [name] });
	const { projects } = await aws.client(_clients$1.Cn).send(command, { abortSignal: signal });
	const [project] = projects ?? [];
	if (project === void 0) throw new _shared$0.yt(`there is no CodeBuild project \`${name}\` in this account and region.`, {
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
	const command = new _clients$1.R({
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
	const { build } = await aws.client(_clients$1.Cn).send(command, { abortSignal: signal });
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
	const pages = (0,_clients$1.I)({ client: world.aws.client(_clients$1.Cn) }, {
		projectName: project,
		sortOrder: "DESCENDING"
	}, { abortSignal: world.signal });
	for await (const { ids, nextToken } of pages) {
		newest.push(...(0,_shared$0.j)(ids, "ids", nextToken));
		if (newest.length >= MOST_BUILDS) break;
	}
	return newest.length === 0 ? [] : getBuilds(newest.slice(0, MOST_BUILDS), world);
}
async function getBuilds(ids, { aws, signal }) {
	const command = new _clients$1.B({ ids });
	const { builds } = await aws.client(_clients$1.Cn).send(command, { abortSignal: signal });
	return (0,_shared$0.j)(builds, "builds").map(toBuild);
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
		log.warning(`The state of the build is unknown for now; it goes on: ${(0,_shared$0.St)(error)}`);
		const leftMs = untilMs - clock.now().getTime();
		if (leftMs <= 0) return build;
		await clock.sleep(Math.min(pollDelayMs(failed + 3, random()), leftMs), signal);
	}
}
function isDenied(error) {
	return error instanceof Error && /^AccessDenied/.test(error.name);
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
		const refused = wasRefused(error) || (0,_shared$0.xt)(error, world.signal);
		const build = refused ? void 0 : await searchBuild(intent, world);
		if (build === void 0) {
			if (refused) journal.write(STEPS.start, "failed", (0,_shared$0.St)(error));
			throw error;
		}
		world.log.warning(`The answer to the start was lost (${(0,_shared$0.St)(error)}); build ${build.id} had been started.`);
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
		log.info(`CodeBuild has no place for a further build (${(0,_shared$0.St)(error)}); trying again for ${(0,_shared$0.at)(leftMs)}.`);
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
		const answer = await aws.client(_clients$1.Cn).send(new _clients$1.L({ id }));
		const stopped = answer.build && toBuild(answer.build);
		if (stopped !== void 0 && hasEnded(stopped)) return {
			state: "ended",
			build: stopped
		};
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
			reason: (0,_shared$0.St)(error)
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
			if (followed.state === "timed-out" && stop.state === "ended" && endedByItself(stop.build)) {
				await buildLog.printRest(stop.build, world.clock);
				return courseOf(stop.build, plan);
			}
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
		const reason = `${(0,_shared$0.St)(error)} ${describeStop(build.id, stop)}`;
		world.log.warning(reason);
		return (0,_shared$0.xt)(error, world.signal) ? {
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
function endedByItself({ status }) {
	return status === "SUCCEEDED" || status === "FAILED" || status === "FAULT";
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
	return where === "queue" ? `The build waited longer than ${(0,_shared$0.at)(queueMs)} in the queue, and never began.` : `The build took longer than ${(0,_shared$0.at)(runMs)}.`;
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
			reason: (0,_shared$0.St)(error)
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
		world.log.warning(`What the build left behind cannot be listed: ${(0,_shared$0.St)(error)}`);
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
	return `ai-ops-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 40)}`;
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
	const pages = (0,_clients$1.ht)({ client: aws.client(_clients$1.Dn) }, { StackName: stack }, { abortSignal: signal });
	for await (const page of pages) for (const { ResourceType, PhysicalResourceId } of page.StackResourceSummaries ?? []) if (ResourceType === "AWS::CodeBuild::Project" && PhysicalResourceId) projects.push(PhysicalResourceId);
	const [project, ...more] = projects;
	if (project !== void 0 && more.length === 0) return project;
	throw new _shared$0.yt("the stack must contain exactly one CodeBuild project.", {
		where: `input stack: ${stack}`,
		given: project === void 0 ? "none" : projects.join(", "),
		next: "Name the project itself in the input `project`."
	});
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
const codebuild = (0,_shared$0.dt)({
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

// actions/build-sandbox-image/publication/object-access.ts
const PUBLISHED = "true";
async function tagsOfObject({ bucket, key }, { aws, signal }) {
	const command = new _clients$1.ut({
		Bucket: bucket,
		Key: key
	});
	const { TagSet } = await aws.client(_clients$1._n).send(command, { abortSignal: signal });
	return tagsOf((0,_shared$0.j)(TagSet, "TagSet"));
}
function isOffered(tags) {
	return tags.get(PUBLISHED_TAG) === PUBLISHED;
}
async function changeOffer(place, offered, world) {
	const tags = new Map(await tagsOfObject(place, world));
	if (isOffered(tags) === offered) return;
	tags.delete(PUBLISHED_TAG);
	if (offered) tags.set(PUBLISHED_TAG, PUBLISHED);
	const command = new _clients$1.ot({
		Bucket: place.bucket,
		Key: place.key,
		Tagging: { TagSet: [...tags].map(([Key, Value]) => ({
			Key,
			Value
		})) }
	});
	await world.aws.client(_clients$1._n).send(command, { abortSignal: world.signal });
}

// actions/build-sandbox-image/publication/change.ts
async function open(opening, world) {
	switch (opening.kind) {
		case "deprecate": return setDeprecation(opening, opening.at, world);
		case "share": return changeSharing(opening, "Add", world);
		case "offer": return changeOffer(opening, true, world);
	}
}
async function close(opening, world) {
	try {
		switch (opening.kind) {
			case "deprecate": return await setDeprecation(opening, opening.before, world);
			case "share": return await changeSharing(opening, "Remove", world);
			case "offer": return await changeOffer(opening, false, world);
		}
	} catch (error) {
		if (!isGone(error)) throw error;
	}
}
function isGone(error) {
	return error instanceof Error && /^(InvalidAMIID\.|NoSuchKey$|NoSuchBucket$)/.test(error.name);
}

// actions/build-sandbox-image/publication/opening.ts
function openingKey(opening) {
	return `${opening.kind} ${subjectOf(opening)}`;
}
function subjectOf(opening) {
	return opening.kind === "offer" ? `s3://${opening.bucket}/${opening.key}` : opening.imageId;
}
function copiesOf(openings) {
	return openings.flatMap((opening) => opening.kind === "offer" && opening.copy !== null ? [opening.copy] : []);
}
function describeOpening(opening) {
	switch (opening.kind) {
		case "deprecate": return `${opening.imageId} is deprecated at ${opening.at}`;
		case "share": return `${opening.imageId} may be started by ${opening.with.map((one) => one === "public" ? "everybody" : one).join(", ")}`;
		case "offer": return `${subjectOf(opening)} may be downloaded`;
	}
}

// actions/build-sandbox-image/publication/try-downloads.ts
const DOWNLOAD_LIMIT_MS = 3e5;
async function tryDownloads(urls, world) {
	for (const url of urls) await awaitState({
		what: `Download ${url}`,
		limitMs: DOWNLOAD_LIMIT_MS
	}, () => lookAtDownload(url, world), world);
}
async function lookAtDownload(url, { fetch, signal, log }) {
	const answer = await fetch(url, {
		method: "HEAD",
		signal
	});
	const guard = answer.headers.get("x-amzn-waf-action");
	if (guard !== null) {
		log.warning(`${url} asks for a ${guard}, so that the download was not tried from here.`);
		return {
			state: "done",
			value: true
		};
	}
	if (answer.ok) return {
		state: "done",
		value: true
	};
	if (answer.status === 404) throw new _shared$0.yt(`there is nothing at ${url} (HTTP 404).`);
	return {
		state: "waiting",
		news: `HTTP ${answer.status}; the policy of the bucket has to let objects with the tag ai-ops:published = true be read`
	};
}

// actions/build-sandbox-image/publication/undo.ts
const PUBLICATION_STEP = "publication";
const OPEN = "open ";
function stepOf(opening) {
	return `${OPEN}${openingKey(opening)}`;
}
function openingToJson(opening) {
	switch (opening.kind) {
		case "share": return {
			...opening,
			with: [...opening.with]
		};
		case "offer": return {
			...opening,
			copy: opening.copy && { ...opening.copy }
		};
		case "deprecate": return { ...opening };
	}
}
function undoList(journal) {
	if (journal.findLast(({ step }) => step === "publication")?.phase !== "intent") return [];
	const open = new Map();
	for (const { step, phase, detail } of journal) {
		if (!step.startsWith(OPEN)) continue;
		if (phase === "undone") open.delete(step);
		else if (phase === "intent" && isOpening(detail)) open.set(step, detail);
	}
	return [...open.values()];
}
function isOpening(detail) {
	return typeof detail === "object" && detail !== null && "kind" in detail;
}
async function undo(openings, journal, world) {
	const left = [];
	const copied = [];
	for (const opening of openings.toReversed()) try {
		world.log.info(`Rolling back: ${describeOpening(opening)}`);
		await close(opening, world);
		if (isCopied(opening)) copied.push(opening);
		else journal.write(stepOf(opening), "undone");
	} catch (error) {
		left.push(`${describeOpening(opening)} (${(0,_shared$0.St)(error)})`);
	}
	const invalidation = await removeCopies(copied, world).catch((error) => {
		const where = copied.map(({ copy: { distributionId, path } }) => `${distributionId}${path}`);
		left.push(`copies at the edges of CloudFront: ${where.join(", ")} (${(0,_shared$0.St)(error)})`);
	});
	if (invalidation !== void 0) for (const offer of copied) journal.write(stepOf(offer), "undone");
	if (left.length === 0) journal.write(PUBLICATION_STEP, "undone");
	return {
		left,
		invalidation
	};
}
function isCopied(opening) {
	return opening.kind === "offer" && opening.copy !== null;
}
async function removeCopies(offers, world) {
	const invalidation = await invalidate(offers.map(({ copy }) => copy), world);
	if (invalidation !== void 0) world.log.info(`Invalidation ${invalidation.id} of distribution ${invalidation.distributionId} removes the copies.`);
	return invalidation;
}

// actions/build-sandbox-image/publication/read-access.ts
async function readAccess({ request: { product }, runId: given }, world) {
	const runId = given ?? world.runner.runId;
	if (runId === "") throw new _shared$0.yt("the run whose build is meant is not known.", {
		where: "input run-id",
		next: "Outside GitHub give the id of the run that has built it."
	});
	const assets = await listAssets({
		...product,
		location: product.vmImages?.location
	}, world);
	const ofRun = assets.filter((asset) => asset.kind === "ami").filter((ami) => ami.runId === runId);
	const [images, objects] = await Promise.all([Promise.all(ofRun.map(async (ami) => ({
		ami,
		grantees: await granteesOf(ami.id, world)
	}))), objectsOfRun(assets, {
		runId,
		assetId: product.assetId,
		assetTagKey: product.assetTagKey
	}, world)]);
	return {
		runId,
		assets,
		images,
		objects
	};
}
async function objectsOfRun(assets, of, world) {
	const stored = assets.filter((asset) => asset.kind === "s3-object").filter((object) => formatOf(object) !== void 0);
	return (await Promise.all(stored.map(async (object) => ({
		object,
		tags: await tagsOfObject(object, world)
	})))).filter(({ tags }) => tags.get("ai-ops:run-id") === of.runId && tags.get(of.assetTagKey) === of.assetId).map(({ object, tags }) => ({
		object,
		offered: isOffered(tags)
	}));
}

// actions/build-sandbox-image/modes/publish/observe.ts
async function observePublication(inputs, world) {
	const { grantees, distribution } = inputs.request;
	const [access, blocksPublic, hasDistribution] = await Promise.all([
		readAccess(inputs, world),
		grantees.includes("public") ? blocksPublicImages(world) : false,
		distribution === void 0 || isDistribution(distribution, world)
	]);
	return {
		...access,
		now: world.clock.now(),
		blocksPublic,
		hasDistribution
	};
}

// actions/build-sandbox-image/publication/compare.ts
const MINUTE_MS = 6e4;
function compare({ product: { vmImages }, distribution, grantees, deprecateAfterMs }, { images, objects }) {
	const missing = [];
	const inEffect = [];
	for (const { ami } of images) {
		const at = deprecationOf(ami, deprecateAfterMs);
		if (at === void 0) continue;
		const before = ami.deprecatedAt ?? null;
		const isSet = before !== null && toMinute(Date.parse(before)) === at;
		(isSet ? inEffect : missing).push({
			kind: "deprecate",
			imageId: ami.id,
			at,
			before: isSet ? null : before
		});
	}
	for (const { object: { bucket, key }, offered } of objects) {
		const copy = distribution === void 0 || vmImages === void 0 ? null : copyOf(distribution, urlOf(vmImages.location, key));
		(offered ? inEffect : missing).push({
			kind: "offer",
			bucket,
			key,
			copy
		});
	}
	for (const { ami, grantees: now } of images) {
		const share = {
			kind: "share",
			imageId: ami.id
		};
		const known = grantees.filter((one) => now.includes(one));
		const others = grantees.filter((one) => !now.includes(one));
		if (others.length > 0) missing.push({
			...share,
			with: others
		});
		if (known.length > 0) inEffect.push({
			...share,
			with: known
		});
	}
	return {
		missing,
		inEffect
	};
}
function deprecationOf({ createdAt }, afterMs) {
	if (afterMs === void 0 || createdAt === void 0) return void 0;
	return toMinute(Date.parse(createdAt) + afterMs);
}
function toMinute(epochMs) {
	return (new Date(Math.floor(epochMs / MINUTE_MS) * MINUTE_MS)).toISOString();
}

// actions/build-sandbox-image/modes/publish/plan.ts
function planPublication(request, seen) {
	const { product: wanted, grantees, distribution } = request;
	const { assetId, vmImages } = wanted;
	const judgement = judgeAssets({
		...wanted,
		existing: []
	}, seen.assets);
	if (judgement.state !== "complete") return {
		decision: "refuse",
		assetId,
		problems: [`The build of ${assetId} is not complete: ${(judgement.state === "broken" ? judgement.problems : [...judgement.pending, ...judgement.absent.map((one) => `${one} is not there`)]).join("; ")}. Build it first.`]
	};
	const { product } = judgement;
	const own = ownOf(product, seen);
	const { missing, inEffect } = compare(request, own);
	const late = missing.filter((one) => one.kind === "deprecate" && Date.parse(one.at) <= seen.now.getTime());
	const problems = [
		...foreignIn(product, own, seen.runId),
		...late.map((one) => `It is too late: ${describeOpening(one)}. Give a longer \`deprecate-after\`.`),
		...grantees.includes("public") && seen.blocksPublic ? [PUBLIC_IS_BLOCKED] : [],
		...seen.hasDistribution ? [] : [`The account has no CloudFront distribution ${distribution}: see \`vm-image-distribution\`.`]
	];
	if (problems.length > 0) return {
		decision: "refuse",
		assetId,
		problems
	};
	return {
		decision: "publish",
		assetId,
		runId: seen.runId,
		imageId: product.ami.id,
		openings: missing,
		inEffect: inEffect.map(describeOpening),
		copies: copiesOf([...missing, ...inEffect]),
		urls: vmImages === void 0 ? [] : own.objects.map(({ object }) => urlOf(vmImages.location, object.key))
	};
}
function ownOf({ ami, vmImages }, seen) {
	const keys = new Set(vmImages.map(({ object }) => object.key));
	return {
		images: seen.images.filter((one) => one.ami.id === ami.id),
		objects: seen.objects.filter(({ object }) => keys.has(object.key))
	};
}
function foreignIn({ ami, vmImages }, { images, objects }, runId) {
	const own = new Set(objects.map(({ object }) => object.key));
	const foreign = vmImages.map(({ object }) => object).filter(({ key }) => !own.has(key));
	return [...images.length === 0 ? [ami.id] : [], ...foreign.map(({ bucket, key }) => `s3://${bucket}/${key}`)].map((one) => `${one} does not bear the tag of run ${runId}. Publish in the run that has built it, or give that run in \`run-id\`.`);
}

// actions/build-sandbox-image/modes/publish/apply.ts
const SEEN_LIMIT_MS$1 = 12e4;
const UNDO_MS = 5e3;
async function applyPublication(plan, { inputs, journal }, world) {
	world.state.save(JOURNAL_STATE, journal.path);
	journal.write(PUBLICATION_STEP, "intent");
	try {
		for (const opening of plan.openings) await openOne(opening, journal, world);
		await awaitState({
			what: "Publication",
			limitMs: SEEN_LIMIT_MS$1
		}, () => lookAgain(inputs, world), world);
		const invalidation = await invalidate(plan.copies, world);
		if (invalidation !== void 0) await awaitInvalidation(invalidation, world);
		await tryDownloads(plan.urls, world);
		world.signal.throwIfAborted();
		journal.write(PUBLICATION_STEP, "done");
		return { state: "published" };
	} catch (error) {
		const cancelled = (0,_shared$0.xt)(error, world.signal) || world.signal.aborted;
		const reason = cancelled ? (0,_shared$0.St)(world.signal.reason) : (0,_shared$0.St)(error);
		world.log.warning(reason);
		const signal = cancelled ? AbortSignal.timeout(UNDO_MS) : new AbortController().signal;
		const { left } = await undo(undoList(journal.entries()), journal, {
			...world,
			signal
		});
		return {
			state: cancelled ? "cancelled" : "failed",
			reason,
			left
		};
	}
}
async function openOne(opening, journal, world) {
	world.signal.throwIfAborted();
	world.log.info(`Opening: ${describeOpening(opening)}`);
	journal.write(stepOf(opening), "intent", openingToJson(opening));
	await open(opening, world);
	journal.write(stepOf(opening), "done");
}
async function lookAgain(inputs, world) {
	const now = planPublication(inputs.request, await observePublication(inputs, world));
	if (now.decision === "refuse") throw new _shared$0.yt(now.problems.join(" "));
	if (now.openings.length === 0) return {
		state: "done",
		value: true
	};
	return {
		state: "waiting",
		news: `not seen yet: ${now.openings.map(describeOpening).join("; ")}`
	};
}

// actions/build-sandbox-image/modes/publish/report.ts
function reportPublication({ inputs, plan, applied }) {
	const { assetId } = plan;
	if (plan.decision === "refuse") return {
		title: `Sandbox image ${assetId} is not published`,
		outcome: "refused",
		reason: plan.problems.join(" "),
		dryRun: inputs.dryRun,
		changes: plan.problems.map((reason) => ({
			subject: `sandbox ${assetId}`,
			kind: "refuse",
			state: "skipped",
			reason
		}))
	};
	const changesOf = (state) => plan.openings.map((opening) => ({
		subject: subjectOf(opening),
		kind: "update",
		state,
		reason: describeOpening(opening)
	}));
	const before = plan.inEffect.length === 0 ? "" : ` In effect before: ${plan.inEffect.join("; ")}.`;
	if (applied === void 0) return {
		title: `Sandbox image ${assetId} can be published`,
		outcome: "planned",
		reason: `${(0,_shared$0.O)(plan.openings.length, "thing")} would be opened.${before}`,
		dryRun: true,
		changes: changesOf("planned")
	};
	if (applied.state === "published") return {
		title: `Sandbox image ${assetId} is published`,
		outcome: "succeeded",
		reason: `${[...plan.openings.map(describeOpening)].join("; ") || "Nothing was left to open"}.${before}`,
		dryRun: false,
		changes: changesOf("done")
	};
	const { left, reason } = applied;
	return {
		title: `Sandbox image ${assetId} was not published`,
		outcome: applied.state,
		reason: left.length === 0 ? `${reason} All that was opened is rolled back.` : `${reason} Not rolled back: ${left.join("; ")}.`,
		dryRun: false,
		changes: changesOf(left.length === 0 ? "undone" : "failed")
	};
}

// actions/build-sandbox-image/modes/publish/operation.ts
const publish = (0,_shared$0.dt)({
	observe: observePublication,
	plan: (seen, { request }) => planPublication(request, seen),
	decide: (plan) => plan.decision === "publish" ? plan : plan.decision,
	apply: applyPublication,
	report: reportPublication,
	outputs: ({ plan }) => plan.decision === "publish" ? {
		...NO_OUTPUTS,
		"ami-id": plan.imageId
	} : NO_OUTPUTS
});

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
function reasonToStay({ asset, runId }, request, found) {
	const now = planSweep(request, found).find(({ leftover }) => assetKey(leftover.asset) === assetKey(asset));
	if (now === void 0) return `${describeAsset(asset)} is gone, or is no longer of run ${runId}.`;
	return now.decision === "remove" ? void 0 : `${describeAsset(asset)}: ${now.reason}.`;
}
function decide(request, leftover) {
	const { asset, runId, startedAt, stackName } = leftover;
	const limit = (0,_shared$0.at)(request.olderThanMs);
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

// actions/build-sandbox-image/modes/sweep/apply.ts
const GONE_WAIT_MS = 18e5;
async function applySweep(decisions, { inputs, journal }, world) {
	const swept = [];
	for (const decision of decisions) swept.push(decision.decision === "keep" ? {
		...decision,
		state: "unchanged"
	} : await sweep$1(decision, inputs, {
		...world,
		journal
	}));
	return {
		swept: await awaitGone(swept, inputs.scope, world),
		cancelled: world.signal.aborted
	};
}
async function sweep$1(decision, inputs, { journal, ...world }) {
	const [outcome] = await (0,_shared$0.b)([decision], {
		id: ({ leftover }) => `remove ${assetKey(leftover.asset)}`,
		describe: ({ leftover, reason }) => `Removing ${describeAsset(leftover.asset)}: ${reason}`,
		check: ({ leftover }) => requireStillToGo(leftover, inputs, world),
		async perform({ leftover }) {
			await removeLeftover(leftover.asset, world);
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
	const gone = outcome.state === "failed" && outcome.error instanceof _shared$0.bt;
	if (outcome.state === "failed" && !gone) world.log.warning(outcome.reason);
	return {
		...decision,
		state: gone ? "skipped" : outcome.state,
		detail: outcome.reason
	};
}
async function requireStillToGo(leftover, { scope, olderThanMs }, world) {
	const found = await findLeftovers({
		...scope,
		runId: leftover.runId
	}, world);
	const request = {
		now: world.clock.now(),
		olderThanMs,
		ownRunId: world.runner.runId
	};
	const reason = reasonToStay(leftover, request, found);
	if (reason !== void 0) throw new _shared$0.bt(reason);
}
async function awaitGone(swept, scope, world) {
	const going = new Set(swept.filter(({ state }) => state === "done").map(({ leftover }) => assetKey(leftover.asset)));
	const failures = new Map();
	const until = world.clock.now().getTime() + GONE_WAIT_MS;
	try {
		for (let polls = 0; going.size > 0; polls += 1) {
			const there = new Map((await findLeftovers(scope, world)).map(({ asset }) => [assetKey(asset), asset]));
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
		for (const key of going) failures.set(key, `whether it is gone was not seen: ${(0,_shared$0.St)(error)}`);
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

// actions/build-sandbox-image/modes/sweep/observe.ts
async function observeSweep({ scope, olderThanMs }, world) {
	return {
		leftovers: await findLeftovers(scope, world),
		request: {
			now: world.clock.now(),
			olderThanMs,
			ownRunId: world.runner.runId
		}
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
const sweep = (0,_shared$0.dt)({
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

// actions/build-sandbox-image/modes/withdraw/observe.ts
function observeWithdrawal(inputs, world) {
	return readAccess(inputs, world);
}

// actions/build-sandbox-image/modes/withdraw/plan.ts
function planWithdrawal(request, seen) {
	const { inEffect, missing } = compare(request, seen);
	return {
		assetId: request.product.assetId,
		runId: seen.runId,
		openings: inEffect,
		maybeCopied: missing.flatMap((opening) => opening.kind === "offer" && opening.copy !== null ? [opening] : [])
	};
}

// actions/build-sandbox-image/modes/withdraw/apply.ts
const SEEN_LIMIT_MS = 12e4;
async function applyWithdrawal({ openings, maybeCopied }, { inputs, journal }, world) {
	const { left, invalidation } = await undo([...openings, ...maybeCopied], journal, world);
	if (left.length > 0) return {
		left,
		cancelled: world.signal.aborted
	};
	try {
		if (invalidation !== void 0) await awaitInvalidation(invalidation, world);
		await awaitState({
			what: "Withdrawal",
			limitMs: SEEN_LIMIT_MS
		}, async () => {
			const { openings: still } = planWithdrawal(inputs.request, await observeWithdrawal(inputs, world));
			if (still.length === 0) return {
				state: "done",
				value: true
			};
			return {
				state: "waiting",
				news: `still seen: ${still.map(describeOpening).join("; ")}`
			};
		}, world);
		return {
			left: [],
			cancelled: false
		};
	} catch (error) {
		return {
			left: [`what was rolled back could not be looked at again: ${(0,_shared$0.St)(error)}`],
			cancelled: world.signal.aborted
		};
	}
}

// actions/build-sandbox-image/modes/withdraw/report.ts
function reportWithdrawal({ inputs, plan: { assetId, runId, openings, maybeCopied }, applied }) {
	const left = applied?.left ?? [];
	const state = applied === void 0 ? "planned" : left.length === 0 ? "done" : "failed";
	const rest = {
		dryRun: inputs.dryRun,
		changes: openings.map((opening) => ({
			subject: subjectOf(opening),
			kind: "update",
			state,
			reason: `no longer: ${describeOpening(opening)}`
		}))
	};
	const copies = copiesOf([...openings, ...maybeCopied]).length;
	const images = (0,_shared$0.O)(copies, "VM image");
	const things = (0,_shared$0.O)(openings.length, "thing");
	if (openings.length + maybeCopied.length === 0) return {
		...rest,
		title: `Nothing of sandbox image ${assetId} is published`,
		outcome: "unchanged",
		reason: `Nothing that run ${runId} has built for ${assetId} is within reach of others.`
	};
	if (applied === void 0) return {
		...rest,
		title: `Sandbox image ${assetId} can be withdrawn`,
		outcome: "planned",
		reason: `${things} would be rolled back.${copies === 0 ? "" : ` CloudFront would remove its copies of ${images}.`}`
	};
	if (left.length === 0) return {
		...rest,
		title: `Sandbox image ${assetId} is withdrawn`,
		outcome: "succeeded",
		reason: `${things} rolled back.${copies === 0 ? "" : ` CloudFront has removed its copies of ${images}.`}`
	};
	return {
		...rest,
		title: `Sandbox image ${assetId} is not withdrawn`,
		outcome: applied.cancelled ? "cancelled" : "failed",
		reason: `Not rolled back: ${left.join("; ")}. Run it again.`
	};
}

// actions/build-sandbox-image/modes/withdraw/operation.ts
const withdraw = (0,_shared$0.dt)({
	observe: observeWithdrawal,
	plan: (seen, { request }) => planWithdrawal(request, seen),
	decide: (plan) => plan.openings.length + plan.maybeCopied.length === 0 ? "keep" : plan,
	apply: applyWithdrawal,
	report: reportWithdrawal,
	outputs: () => NO_OUTPUTS
});

// actions/build-sandbox-image/action.ts
const buildSandboxImage = (0,_shared$0.H)({
	name: "build-sandbox-image",
	readInputs,
	choose: (inputs) => {
		switch (inputs.mode) {
			case "assets": return (0,_shared$0.V)(assets, inputs);
			case "build": return (0,_shared$0.V)(build, inputs);
			case "codebuild": return (0,_shared$0.V)(codebuild, inputs);
			case "publish": return (0,_shared$0.V)(publish, inputs);
			case "withdraw": return (0,_shared$0.V)(withdraw, inputs);
			case "sweep": return (0,_shared$0.V)(sweep, inputs);
		}
	}
});



})

};
