export const id = 829;
export const ids = [829];
export const modules = {

9829:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _chunks_shared$0 = __webpack_require__(8624);
var _chunks_clients$1 = __webpack_require__(5133);
var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);






// node_modules/@aws-sdk/client-ec2
var DeregisterImageCommand = class extends (0,_chunks_clients$1.cn)(_chunks_clients$1.on, _chunks_clients$1.sn, "DeregisterImage", _chunks_clients$1.Gn) {};

var DescribeLaunchTemplatesCommand = class extends (0,_chunks_clients$1.cn)(_chunks_clients$1.on, _chunks_clients$1.sn, "DescribeLaunchTemplates", _chunks_clients$1.qn) {};

var DescribeLaunchTemplateVersionsCommand = class extends (0,_chunks_clients$1.cn)(_chunks_clients$1.on, _chunks_clients$1.sn, "DescribeLaunchTemplateVersions", _chunks_clients$1.Kn) {};

var DescribeRegionsCommand = class extends (0,_chunks_clients$1.cn)(_chunks_clients$1.on, _chunks_clients$1.sn, "DescribeRegions", _chunks_clients$1.Jn) {};

var DescribeSnapshotAttributeCommand = class extends (0,_chunks_clients$1.cn)(_chunks_clients$1.on, _chunks_clients$1.sn, "DescribeSnapshotAttribute", _chunks_clients$1.Yn) {};

var DisableImageCommand = class extends (0,_chunks_clients$1.cn)(_chunks_clients$1.on, _chunks_clients$1.sn, "DisableImage", _chunks_clients$1.Xn) {};

var EnableImageCommand = class extends (0,_chunks_clients$1.cn)(_chunks_clients$1.on, _chunks_clients$1.sn, "EnableImage", _chunks_clients$1.Zn) {};

var ListImagesInRecycleBinCommand = class extends (0,_chunks_clients$1.cn)(_chunks_clients$1.on, _chunks_clients$1.sn, "ListImagesInRecycleBin", _chunks_clients$1.Qn) {};

var ListSnapshotsInRecycleBinCommand = class extends (0,_chunks_clients$1.cn)(_chunks_clients$1.on, _chunks_clients$1.sn, "ListSnapshotsInRecycleBin", _chunks_clients$1.$n) {};

var RestoreImageFromRecycleBinCommand = class extends (0,_chunks_clients$1.cn)(_chunks_clients$1.on, _chunks_clients$1.sn, "RestoreImageFromRecycleBin", _chunks_clients$1.er) {};

var RestoreSnapshotFromRecycleBinCommand = class extends (0,_chunks_clients$1.cn)(_chunks_clients$1.on, _chunks_clients$1.sn, "RestoreSnapshotFromRecycleBin", _chunks_clients$1.tr) {};

const paginateDescribeLaunchTemplates = (0,_chunks_clients$1.kn)(_chunks_clients$1.Sn, DescribeLaunchTemplatesCommand, "NextToken", "NextToken", "MaxResults");

const paginateDescribeLaunchTemplateVersions = (0,_chunks_clients$1.kn)(_chunks_clients$1.Sn, DescribeLaunchTemplateVersionsCommand, "NextToken", "NextToken", "MaxResults");

const paginateListImagesInRecycleBin = (0,_chunks_clients$1.kn)(_chunks_clients$1.Sn, ListImagesInRecycleBinCommand, "NextToken", "NextToken", "MaxResults");

const paginateListSnapshotsInRecycleBin = (0,_chunks_clients$1.kn)(_chunks_clients$1.Sn, ListSnapshotsInRecycleBinCommand, "NextToken", "NextToken", "MaxResults");

// node_modules/@aws-sdk/client-ecr
var BatchDeleteImageCommand = class extends (0,_chunks_clients$1.an)(_chunks_clients$1.rn, _chunks_clients$1["in"], "BatchDeleteImage", _chunks_clients$1.zn) {};

var DescribeRepositoriesCommand = class extends (0,_chunks_clients$1.an)(_chunks_clients$1.rn, _chunks_clients$1["in"], "DescribeRepositories", _chunks_clients$1.Bn) {};

var GetLifecyclePolicyCommand = class extends (0,_chunks_clients$1.an)(_chunks_clients$1.rn, _chunks_clients$1["in"], "GetLifecyclePolicy", _chunks_clients$1.Vn) {};

var GetLifecyclePolicyPreviewCommand = class extends (0,_chunks_clients$1.an)(_chunks_clients$1.rn, _chunks_clients$1["in"], "GetLifecyclePolicyPreview", _chunks_clients$1.Hn) {};

var StartLifecyclePolicyPreviewCommand = class extends (0,_chunks_clients$1.an)(_chunks_clients$1.rn, _chunks_clients$1["in"], "StartLifecyclePolicyPreview", _chunks_clients$1.Un) {};

var UpdateImageStorageClassCommand = class extends (0,_chunks_clients$1.an)(_chunks_clients$1.rn, _chunks_clients$1["in"], "UpdateImageStorageClass", _chunks_clients$1.Wn) {};

// node_modules/@aws-sdk/client-lambda
var ListFunctionsCommand = class extends (0,_chunks_clients$1.Xt)(_chunks_clients$1.Jt, _chunks_clients$1.Yt, "ListFunctions", _chunks_shared$0.gi) {};

// node_modules/@aws-sdk/client-codebuild
var ListProjectsCommand = class extends (0,_chunks_clients$1.dn)(_chunks_clients$1.ln, _chunks_clients$1.un, "ListProjects", _chunks_clients$1.nr) {};

// node_modules/@aws-sdk/client-ecs
var ListClustersCommand = class extends (0,_chunks_clients$1.nn)(_chunks_clients$1.en, _chunks_clients$1.tn, "ListClusters", _chunks_clients$1.Fn) {};

var ListServicesCommand = class extends (0,_chunks_clients$1.nn)(_chunks_clients$1.en, _chunks_clients$1.tn, "ListServices", _chunks_clients$1.In) {};

var ListTaskDefinitionFamiliesCommand = class extends (0,_chunks_clients$1.nn)(_chunks_clients$1.en, _chunks_clients$1.tn, "ListTaskDefinitionFamilies", _chunks_clients$1.Ln) {};

var ListTaskDefinitionsCommand = class extends (0,_chunks_clients$1.nn)(_chunks_clients$1.en, _chunks_clients$1.tn, "ListTaskDefinitions", _chunks_clients$1.Rn) {};

// actions/prune-images/amis/ami-decision.ts
function changesOf$1({ decisions }) {
	return decisions.filter((one) => isStep(one.fate));
}
function isStep(fate) {
	return fate === "deprecate" || fate === "disable" || fate === "deregister";
}

// actions/prune-images/use/image-use.ts
function nameImages(images) {
	let digests;
	let tagged;
	return {
		has(digest) {
			digests ??= new Set(images.map((image) => image.digest));
			return digests.has(digest);
		},
		byTag(tag) {
			if (tagged === void 0) {
				tagged = new Map();
				for (const { digest, tags } of images) for (const one of tags) tagged.set(one, digest);
			}
			return tagged.get(tag);
		}
	};
}
function mapUses(readings, images, repository) {
	const names = nameImages(images);
	const usersOf = new Map();
	const tagUsers = new Map();
	const lost = [];
	for (const use of readings.flatMap((reading) => reading.status === "read" ? reading.uses : [])) {
		const reference = (0,_chunks_shared$0.M)(use.image);
		const place = placeOf$1(reference, repository);
		if (place === "elsewhere") continue;
		const { digest, tag = "" } = reference;
		const byTag = place === "here" || place === "mirror" ? names.byTag(tag) : void 0;
		if (byTag !== void 0) tagUsers.set(tag, use.user);
		const named = digest ?? byTag;
		if (named !== void 0 && names.has(named)) usersOf.set(named, [...usersOf.get(named) ?? [], use.user]);
		else if (place === "here") lost.push(use);
	}
	return {
		usersOf,
		tagUsers,
		lost
	};
}
function placeOf$1({ registry, repository: name }, { accountId, region, name: own }) {
	if (registry === void 0) return "unknown";
	const isPrefixed = name.endsWith(`/${own}`);
	if (registry.kind === "other") return name === own || isPrefixed ? "mirror" : "unknown";
	if ((registry.accountId === void 0 || registry.accountId === accountId) && registry.region === region) return name === own ? "here" : "elsewhere";
	return isPrefixed ? "mirror" : "elsewhere";
}

// actions/prune-images/guards/named-uses.ts
function describeUnmatched({ input, entry, why }) {
	return `the entry \`${entry}\` of ${input} matches nothing: ${why}`;
}
function resolveNamedUses(entries, images, repository) {
	const names = nameImages(images);
	const usersOf = new Map();
	const tagUsers = new Map();
	const unmatched = [];
	for (const entry of entries) {
		const reference = (0,_chunks_shared$0.M)(entry);
		const { digest, tag = "" } = reference;
		const bareTag = names.byTag(entry.trim());
		const byTag = !isMangled(entry, reference) && meantHere(reference, repository) ? names.byTag(tag) : void 0;
		const named = digest ?? byTag ?? bareTag;
		const user = `input in-use-images (${entry})`;
		if (byTag !== void 0) tagUsers.set(tag, user);
		if (bareTag !== void 0) tagUsers.set(entry.trim(), user);
		if (named !== void 0 && names.has(named)) usersOf.set(named, [...usersOf.get(named) ?? [], user]);
		else unmatched.push({
			input: "in-use-images",
			entry,
			why: whyUnmatched(entry, images, repository)
		});
	}
	return {
		usersOf,
		tagUsers,
		unmatched
	};
}
function isMangled(entry, { digest }) {
	return digest === void 0 && entry.includes("@");
}
function meantHere(reference, repository) {
	const place = placeOf$1(reference, repository);
	if (place === "here" || place === "mirror") return true;
	if (place === "elsewhere") return false;
	const { registry, repository: name } = reference;
	const { name: own } = repository;
	return name !== "" && (own === name || own.endsWith(`/${name}`) || registry !== void 0 && name.endsWith(`/${own}`));
}
function whyUnmatched(entry, images, repository) {
	const { accountId, region, name } = repository;
	const reference = (0,_chunks_shared$0.M)(entry);
	const { registry, digest, tag, repository: named } = reference;
	if (digest !== void 0) return `no image of ${name} has this digest`;
	if (isMangled(entry, reference)) return "what follows the @ is no digest (sha256: and 64 hex digits)";
	if (placeOf$1(reference, repository) === "elsewhere") return `it names the repository ${named} (${registry?.kind === "ecr" ? `${registry.accountId ?? accountId}/${registry.region}` : ""}), but this run is about ${name} (${accountId}/${region})`;
	if (!meantHere(reference, repository) && entry.includes("/")) return `it names the repository ${named}, but this run is about ${name}`;
	const wanted = tag === "latest" && !entry.endsWith(":latest") ? entry : tag ?? "";
	const tags = images.flatMap((image) => image.tags);
	const similar = tags.find((known) => known.toLowerCase() === wanted.toLowerCase());
	return `${name} has no tag ${wanted}; ${similar === void 0 ? `a tag or digest that ${name} has would match, such as ${name}:${tags[0] ?? "v1.0.0"}` : `${name}:${similar} would match (tags are case-sensitive)`}`;
}

// actions/prune-images/images/image.ts
function lastPullMs({ pulledAtMs, disputedPullMs }) {
	return disputedPullMs === void 0 ? pulledAtMs : Math.max(disputedPullMs, pulledAtMs ?? 0);
}
function storageClassOf(image) {
	return image.status === "ARCHIVED" ? "archive" : "standard";
}
const INDEX_MEDIA_TYPES = ["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json"];
function isIndex(image) {
	return INDEX_MEDIA_TYPES.some((mediaType) => mediaType === image.mediaType);
}
function orderTimeMs(image) {
	if (image.status === "ARCHIVED") return image.archivedAtMs ?? image.pushedAtMs;
	return image.activatedAtMs ?? image.pushedAtMs;
}

// actions/prune-images/images/quarantine.ts
function quarantineTag({ digest }, at) {
	const minute = at.toISOString().slice(0, 16).replaceAll(/[-:]/g, "");
	return `${PREFIX}${minute}Z-${(0,_chunks_shared$0.F)(digest)}`;
}
function quarantineOf(image) {
	if (image.tags[0]?.startsWith(PREFIX) !== true) return void 0;
	const times = image.tags.map((tag) => quarantinedAtMs(tag, image));
	const known = times.filter((time) => time !== void 0);
	if (known.length === 0 || known.length < times.length) return void 0;
	const { quarantineSeenMs: seenMs } = image;
	if (seenMs === void 0) return { fromMs: Math.min(...known) };
	return {
		fromMs: Math.min(seenMs, ...known),
		sinceMs: Math.max(seenMs, ...known)
	};
}
function isMarkOf(digest, tag) {
	return FORM.exec(tag)?.at(-1) === (0,_chunks_shared$0.F)(digest);
}
function namesOf(image) {
	if (!image.tags.some(isMarkLike)) return image.tags;
	return image.tags.filter((tag) => quarantinedAtMs(tag, image) === void 0);
}
const PREFIX = "pruned-";
const isMarkLike = (tag) => tag.startsWith(PREFIX);
const FORM = /^pruned-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)Z-([0-9a-f]{12})$/;
const MINUTE_MS$1 = 6e4;
function quarantinedAtMs(tag, { digest, pushedAtMs }) {
	const [, year, month, day, hour, minute, hex] = FORM.exec(tag) ?? [];
	if (hex === void 0 || hex !== (0,_chunks_shared$0.F)(digest)) return void 0;
	const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
	return Number.isNaN(time) || time + MINUTE_MS$1 <= pushedAtMs ? void 0 : time;
}

// actions/prune-images/observation/own-reads.ts
const PULL_TOLERANCE_MS = 3e5;
var OwnReads = class {
	#reads;
	#own = new Map();
	#seen = new Map();
	constructor(earlier) {
		this.#reads = [...earlier];
	}
	get all() {
		return this.#reads;
	}
	discount(images) {
		const pulledAt = new Map(images.map(({ digest, pulledAtMs }) => [digest, pulledAtMs]));
		this.#reads = this.#reads.filter(({ digest, untilMs }) => pulledAt.has(digest) && (pulledAt.get(digest) ?? 0) <= untilMs + 3e5);
		const readsOf = Map.groupBy(this.#reads, ({ digest }) => digest);
		const discounted = images.map((image) => {
			const reads = readsOf.get(image.digest)?.filter((one) => explains(one, image.pulledAtMs)) ?? [];
			const own = reads.find((one) => this.#own.has(one));
			if (own !== void 0) return withPulls(image, this.#own.get(own) ?? {});
			const [read] = isIndex(image) ? reads : [];
			if (read === void 0) return image;
			return withPulls(image, {
				pulledAtMs: read.pulledBeforeMs,
				disputedPullMs: image.pulledAtMs
			});
		});
		this.#seen = new Map(discounted.map((image) => [image.digest, image]));
		return discounted;
	}
	note(digests, fromMs, untilMs) {
		for (const digest of digests) {
			const before = this.#seen.get(digest);
			const pulledBeforeMs = before?.pulledAtMs;
			const read = {
				digest,
				fromMs,
				untilMs,
				...pulledBeforeMs === void 0 ? {} : { pulledBeforeMs }
			};
			this.#reads.push(read);
			this.#own.set(read, before);
		}
	}
};
function explains({ fromMs, untilMs }, pulledAtMs) {
	return pulledAtMs !== void 0 && pulledAtMs >= fromMs - 3e5 && pulledAtMs <= untilMs + 3e5;
}
function withPulls({ pulledAtMs: _, ...image }, { pulledAtMs, disputedPullMs }) {
	return {
		...image,
		...pulledAtMs === void 0 ? {} : { pulledAtMs },
		...disputedPullMs === void 0 ? {} : { disputedPullMs }
	};
}
function parseOwnReads(values) {
	return values.flatMap((value) => {
		if (typeof value !== "object" || value === null) return [];
		const { digest: text, fromMs, untilMs, pulledBeforeMs } = { ...value };
		const digest = typeof text === "string" ? (0,_chunks_shared$0.P)(text) : void 0;
		if (digest === void 0 || !isTime(fromMs) || !isTime(untilMs)) return [];
		const read = {
			digest,
			fromMs,
			untilMs
		};
		if (pulledBeforeMs === void 0) return [read];
		return isTime(pulledBeforeMs) ? [{
			...read,
			pulledBeforeMs
		}] : [];
	});
}
function isTime(value) {
	return typeof value === "number" && Number.isFinite(value);
}

// actions/prune-images/policy/tag-pattern.ts
function compileTagPattern(pattern, { ignoreCase = false } = {}) {
	if (ignoreCase) {
		const matches = compileTagPattern(pattern.toLowerCase());
		return (tag) => matches(tag.toLowerCase());
	}
	const [head = "", ...rest] = pattern.split("*");
	const tail = rest.pop();
	if (tail === void 0) return (tag) => tag === pattern;
	const inner = rest.filter((part) => part !== "");
	if (inner.length === 0 && tail === "") return compileTagPrefix(head);
	const [only] = inner;
	if (inner.length === 1 && only !== void 0 && head === "" && tail === "") return (tag) => tag.includes(only);
	const meetsHead = compileTagPrefix(head);
	return (tag) => {
		const end = tag.length - tail.length;
		if (end < head.length || !meetsHead(tag) || !tag.endsWith(tail)) return false;
		let at = head.length;
		for (const part of inner) {
			const found = tag.indexOf(part, at);
			if (found < 0 || found + part.length > end) return false;
			at = found + part.length;
		}
		return true;
	};
}
function compileTagPrefix(prefix) {
	if (prefix === "") return () => true;
	const first = prefix.charCodeAt(0);
	return (tag) => tag.charCodeAt(0) === first && tag.startsWith(prefix);
}

// actions/prune-images/policy/identify.ts
function identifies(rule) {
	const meetsTags = tagTest(rule.tags);
	return (image) => meetsTags(image.tags) && storageClassOf(image) === rule.storageClass;
}
function tagTest(selection) {
	switch (selection.status) {
		case "any": return () => true;
		case "untagged": return (tags) => tags.length === 0;
		case "tagged": {
			const compile = selection.by === "prefix" ? compileTagPrefix : compileTagPattern;
			const tests = selection.values.map((value) => someTag(compile(value)));
			const [only] = tests;
			return tests.length === 1 && only !== void 0 ? only : (tags) => tests.every((test) => test(tags));
		}
	}
}
function someTag(test) {
	return (tags) => {
		for (let i = 0; i < tags.length; i++) if (test(tags[i] ?? "")) return true;
		return false;
	};
}

// actions/prune-images/policy/lifecycle-policy.ts
const DAY_MS = 864e5;

// actions/prune-images/policy/evaluate.ts
const UNMATCHED = { type: "unmatched" };
function prepareEvaluation(policy, images, nowMs) {
	const order = newestFirst(images);
	const inOrder = Array.from(order, (position) => images[position]);
	const scratch = new Int32Array(order.length);
	const identified = policy.rules.map((rule) => positionsOf({
		order,
		inOrder,
		scratch
	}, identifies(rule)));
	return (takesPart) => {
		const verdicts = new Array(images.length);
		policy.rules.forEach((rule, r) => {
			let rank = 0;
			for (const position of identified[r] ?? []) {
				const image = images[position];
				if (image === void 0 || takesPart[position] === 0) continue;
				rank++;
				verdicts[position] ??= judge({
					rule,
					image,
					rank,
					nowMs
				});
			}
		});
		for (let i = 0; i < images.length; i++) if (takesPart[i] !== 0) verdicts[i] ??= UNMATCHED;
		return verdicts;
	};
}
function judge({ rule, image, rank, nowMs }) {
	const { priority, limit, action } = rule;
	if (limit.type === "imageCountMoreThan") {
		const measure = {
			type: "rank",
			rank,
			limit: limit.count
		};
		return rank > limit.count ? {
			type: "marked",
			rule: priority,
			action,
			measure
		} : {
			type: "spared",
			rule: priority,
			measure
		};
	}
	const ageMs = nowMs - agedFromMs(limit.type, image, nowMs);
	const measure = {
		type: "age",
		since: limit.type,
		ageMs,
		limitDays: limit.days
	};
	return ageMs > limit.days * 864e5 ? {
		type: "marked",
		rule: priority,
		action,
		measure
	} : {
		type: "spared",
		rule: priority,
		measure
	};
}
function agedFromMs(since, image, nowMs) {
	switch (since) {
		case "sinceImagePushed": return Math.max(image.pushedAtMs, image.activatedAtMs ?? 0);
		case "sinceImagePulled": return Math.max(image.pulledAtMs ?? image.pushedAtMs, image.activatedAtMs ?? 0);
		case "sinceImageTransitioned": return image.archivedAtMs ?? nowMs;
	}
}
function newestFirst(images) {
	const times = Float64Array.from(images, orderTimeMs);
	return Int32Array.from(images.keys()).sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0) || byDigest(images[a], images[b]));
}
function byDigest(a, b) {
	const [left, right] = [a?.digest ?? "", b?.digest ?? ""];
	return left < right ? -1 : left > right ? 1 : 0;
}
function positionsOf({ order, inOrder, scratch: positions }, test) {
	let count = 0;
	for (let i = 0; i < inOrder.length; i++) {
		const image = inOrder[i];
		if (image !== void 0 && test(image)) positions[count++] = order[i] ?? 0;
	}
	return positions.slice(0, count);
}

// actions/prune-images/guards/last-pulls.ts
function lastPulls({ images, graph }) {
	const pulls = new Map();
	for (const image of images) {
		const pulledAtMs = lastPullMs(image);
		if (pulledAtMs === void 0) continue;
		const listing = new Set([image.digest]);
		for (const digest of listing) {
			pulls.set(digest, Math.max(pulledAtMs, pulls.get(digest) ?? 0));
			for (const parent of graph.parentsOf(digest)) listing.add(parent);
		}
	}
	return pulls;
}

// actions/prune-images/policy/linear-pattern.ts
const MOST_STATES = 1e3;
const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\{\d{1,4}(?:,\d{0,4})?\}|\(\?:?|./gsu;
const UNKNOWN = /^(?:\(\?|\\[^dDwWsS\W])$/;
function compileLinearPattern(pattern) {
	const states = [{ next: [] }];
	const start = new Parser(pattern, states).alternatives()(0);
	return (tag) => {
		let open = [];
		for (let at = 0; at <= tag.length; at++) {
			const reached = new Set();
			open.push(start);
			for (let id = open.pop(); id !== void 0; id = open.pop()) {
				const state = states[id];
				if (id === 0) return true;
				if (state === void 0 || reached.has(id)) continue;
				reached.add(id);
				if (state.takes === void 0 && !(state.only === "^" && at > 0 || state.only === "$" && at < tag.length)) open.push(...state.next);
			}
			open = [...reached].flatMap((id) => states[id]?.takes?.test(tag.charAt(at)) ? states[id].next : []);
		}
		return false;
	};
}
var Parser = class {
	#tokens;
	#states;
	#at = 0;
	constructor(pattern, states) {
		this.#tokens = pattern.match(TOKEN) ?? [];
		this.#states = states;
	}
	alternatives() {
		const parts = [this.#sequence()];
		while (this.#take("|")) parts.push(this.#sequence());
		return (next) => this.#add({ next: parts.map((part) => part(next)) });
	}
	#sequence() {
		const parts = [];
		for (let token = this.#peek(); token !== void 0 && token !== "|" && token !== ")"; token = this.#peek()) parts.push(this.#repeated(this.#atom(token)));
		return (next) => parts.reduceRight((after, part) => part(after), next);
	}
	#atom(token) {
		this.#at++;
		if (UNKNOWN.test(token)) {
			const what = `${token}${token === "(?" ? this.#peek() ?? "" : ""}`;
			throw new SyntaxError(`Invalid regular expression: ${what} is not known here`);
		}
		if (token === "^" || token === "$") return (next) => this.#add({
			only: token,
			next: [next]
		});
		if (token.startsWith("(")) {
			const inner = this.alternatives();
			this.#take(")");
			return inner;
		}
		const takes = new RegExp(token, "u");
		return (next) => this.#add({
			takes,
			next: [next]
		});
	}
	#repeated(part) {
		const [min, max] = boundsOf(this.#peek() ?? "");
		if (min === 1 && max === 1) return part;
		this.#at++;
		this.#take("?");
		return (next) => {
			let first = next;
			if (max === void 0) {
				const loop = { next: [next] };
				first = this.#add(loop);
				loop.next.push(part(first));
			} else for (let i = min; i < max; i++) first = this.#add({ next: [part(first), next] });
			for (let i = 0; i < min; i++) first = part(first);
			return first;
		};
	}
	#add(state) {
		if (this.#states.length >= MOST_STATES) throw new SyntaxError("Invalid regular expression: it repeats too much");
		return this.#states.push(state) - 1;
	}
	#peek() {
		return this.#tokens[this.#at];
	}
	#take(token) {
		if (this.#peek() !== token) return false;
		this.#at++;
		return true;
	}
};
function boundsOf(token) {
	if (token === "*") return [0, void 0];
	if (token === "+") return [1, void 0];
	if (token === "?") return [0, 1];
	const [, min, comma, max] = /^\{(\d+)(,?)(\d*)\}$/.exec(token) ?? [];
	if (min === void 0) return [1, 1];
	return [Number(min), comma === "" ? Number(min) : max === "" ? void 0 : Number(max)];
}

// actions/prune-images/guards/tag-filter.ts
function compileTagFilter({ tags = [], tagsMatching, except = [] }) {
	const wanted = tags.map((pattern) => compileTagPattern(pattern));
	if (tagsMatching !== void 0) wanted.push(compileLinearPattern(tagsMatching));
	const unwanted = except.map((pattern) => compileTagPattern(pattern));
	const isOpen = wanted.length === 0;
	return {
		isOpen,
		counts: (tag) => (isOpen || wanted.some((test) => test(tag))) && !unwanted.some((test) => test(tag))
	};
}

// actions/prune-images/guards/keep-images.ts
function imagesKept(world, rule) {
	const { newest, minors, pulledWithinMs } = rule;
	const candidates = candidatesOf(world.images, rule);
	const counted = () => candidates.filter(({ image }) => isCounted(image, world.graph));
	if (newest !== void 0) return newestImages(counted(), newest);
	if (minors !== void 0) return newestPatches(counted(), minors);
	if (pulledWithinMs !== void 0) return pulledWithin(candidates, pulledWithinMs, world);
	return new Map(candidates.map(({ image, tags }) => [image.digest, `its tag ${tags[0] ?? "is none"}`]));
}
function tagsKept(world, rule) {
	const kept = imagesKept(world, rule);
	return new Map(candidatesOf(world.images, rule).flatMap(({ image: { digest }, tags }) => kept.has(digest) ? [[digest, tags]] : []));
}
function candidatesOf(images, rule) {
	const { isOpen, counts } = compileTagFilter(rule);
	return images.flatMap((image) => {
		const names = namesOf(image);
		const tags = names.filter(counts);
		const nameless = isOpen && names.length === 0 && (rule.pulledWithinMs !== void 0 || quarantineOf(image) === void 0);
		return tags.length > 0 || nameless ? [{
			image,
			tags
		}] : [];
	});
}
function isCounted(image, graph) {
	return !(graph.parentsOf(image.digest).length + graph.subjectsOf(image.digest).length > 0) && storageClassOf(image) === "standard";
}
function newestImages(candidates, count) {
	const images = candidates.map(({ image }) => image);
	const kept = new Map();
	for (const position of newestFirst(images).subarray(0, count)) {
		const image = images[position];
		if (image !== void 0) kept.set(image.digest, `number ${kept.size + 1} from the newest`);
	}
	return kept;
}
function newestPatches(candidates, count) {
	const released = candidates.flatMap(({ image, tags }) => tags.flatMap((tag) => {
		const version = (0,_chunks_shared$0.d)(tag);
		return version === void 0 || (0,_chunks_shared$0.l)(version) ? [] : [{
			image,
			tag,
			version
		}];
	}));
	const latest = new Map();
	for (const { version } of released) {
		const known = latest.get(minorOf(version));
		if (known === void 0 || (0,_chunks_shared$0.c)(version, known) > 0) latest.set(minorOf(version), version);
	}
	const kept = new Set([...latest.values()].sort((a, b) => (0,_chunks_shared$0.c)(b, a)).slice(0, count));
	return new Map(released.flatMap(({ image, tag, version }) => {
		const patch = latest.get(minorOf(version));
		return patch !== void 0 && kept.has(patch) && (0,_chunks_shared$0.c)(version, patch) === 0 ? [[image.digest, `${tag} is the newest of ${minorOf(version)}`]] : [];
	}));
}
function minorOf({ numbers: [major, minor] }) {
	return `${major}.${minor}`;
}
function pulledWithin(candidates, withinMs, world) {
	const { graph, nowMs } = world;
	const pulls = lastPulls(world);
	const kept = new Map();
	for (const { image: { digest } } of candidates) {
		const times = familyOf(digest, graph).flatMap((one) => pulls.get(one) ?? []);
		const agoMs = nowMs - Math.max(...times);
		if (times.length === 0) kept.set(digest, "no pull is recorded, which does not say that there was none");
		else if (agoMs <= withinMs) kept.set(digest, `pulled ${(0,_chunks_shared$0.at)(Math.max(0, agoMs))} ago`);
	}
	return kept;
}
function familyOf(digest, graph) {
	const family = new Set([digest]);
	for (const one of family) for (const binder of [...graph.parentsOf(one), ...graph.subjectsOf(one)]) family.add(binder);
	return [...family];
}

// actions/prune-images/guards/find-holds.ts
function findHolds(world, settings) {
	const unreadable = world.readings.find((reading) => reading.status === "unreadable");
	const guards = [
		() => unreadable?.status === "unreadable" ? {
			guard: "use-unknown",
			source: unreadable.source,
			reason: unreadable.reason
		} : void 0,
		inUse(world),
		unreadIndex(world),
		pulledSince(world),
		protectTags(settings.protectTags),
		...settings.keepAtLeast.map(({ pattern, count }) => keepAtLeast(world, pattern, count)),
		...settings.keep.map((rule) => keepRule(world, rule)),
		minAge(settings.minAgeMs, world.nowMs)
	];
	const holds = new Map();
	for (const image of world.images) for (const guard of guards) {
		const hold = guard(image);
		if (hold === void 0) continue;
		holds.set(image.digest, hold);
		break;
	}
	spread(world, holds);
	return holds;
}
function inUse({ uses }) {
	return ({ digest }) => {
		const users = uses.usersOf.get(digest);
		return users && {
			guard: "in-use",
			users
		};
	};
}
function unreadIndex({ images, unreadIndexes }) {
	const unread = new Set(unreadIndexes);
	const latest = images.filter((image) => unread.has(image.digest) && isIndex(image)).reduce((a, b) => a === void 0 || b.pushedAtMs > a.pushedAtMs ? b : a, void 0);
	return (image) => latest !== void 0 && (image.pushedAtMs <= latest.pushedAtMs || image.tags.length === 0) ? {
		guard: "index-unread",
		index: latest.digest
	} : void 0;
}
function pulledSince(world) {
	const pulls = lastPulls(world);
	return (image) => {
		const quarantine = quarantineOf(image);
		const pulledAtMs = pulls.get(image.digest);
		return quarantine !== void 0 && pulledAtMs !== void 0 && pulledAtMs > quarantine.fromMs + 3e5 ? {
			guard: "pulled-since",
			pulledAtMs
		} : void 0;
	};
}
function protectTags(patterns) {
	const tests = patterns.map((pattern) => ({
		pattern,
		test: compileTagPattern(pattern)
	}));
	return ({ tags }) => {
		for (const { pattern, test } of tests) {
			const tag = tags.find(test);
			if (tag !== void 0) return {
				guard: "protect-tags",
				tag,
				pattern
			};
		}
	};
}
function keepAtLeast(world, pattern, count) {
	const ranks = ranksOfNewest(world, pattern, count);
	return ({ digest }) => {
		const rank = ranks.get(digest);
		return rank === void 0 ? void 0 : {
			guard: "keep-at-least",
			pattern,
			count,
			rank
		};
	};
}
function ranksOfNewest({ images, graph }, pattern, count) {
	const test = compileTagPattern(pattern);
	const ranks = new Map();
	for (const position of newestFirst(images)) {
		const image = images[position];
		if (image === void 0 || ranks.size >= count) break;
		if (graph.parentsOf(image.digest).length === 0 && graph.subjectsOf(image.digest).length === 0 && storageClassOf(image) === "standard" && namesOf(image).some(test)) ranks.set(image.digest, ranks.size + 1);
	}
	return ranks;
}
function keepRule(world, rule) {
	const kept = imagesKept(world, rule);
	return ({ digest }) => {
		const because = kept.get(digest);
		return because === void 0 ? void 0 : {
			guard: "keep",
			rule: rule.text,
			because
		};
	};
}
function minAge(minAgeMs, nowMs) {
	return (image) => {
		const ageMs = nowMs - orderTimeMs(image);
		return ageMs < minAgeMs ? {
			guard: "min-age",
			ageMs,
			minAgeMs
		} : void 0;
	};
}
function spread({ images, graph }, holds) {
	const open = images.map(({ digest }) => digest).filter((digest) => holds.has(digest));
	for (let digest = open.pop(); digest !== void 0; digest = open.pop()) {
		const hold = holds.get(digest);
		if (hold === void 0) continue;
		const add = (target, handedOn) => {
			if (holds.has(target) && !(strong(handedOn) && !strong(holds.get(target)))) return;
			holds.set(target, handedOn);
			open.push(target);
		};
		if (hold.guard === "in-use" || hold.guard === "child-in-use") for (const parent of graph.parentsOf(digest)) add(parent, {
			guard: "child-in-use",
			child: digest,
			users: hold.users
		});
		if (hold.guard === "min-age") continue;
		for (const subject of graph.subjectsOf(digest)) add(subject, {
			guard: "referrer-held",
			referrer: digest,
			because: hold.guard
		});
	}
}
function strong(hold) {
	return hold?.guard === "in-use" || hold?.guard === "child-in-use";
}

// actions/prune-images/guards/unmatched-patterns.ts
function findUnmatchedPatterns(world, { protectTags, keepAtLeast, keep }, untag) {
	if (protectTags.length + keepAtLeast.length + keep.length + untag.length === 0) return [];
	const tags = world.images.flatMap((image) => image.tags);
	const unmatched = (input, pattern) => {
		if (tags.some(compileTagPattern(pattern))) return [];
		const similar = tags.find(compileTagPattern(pattern, { ignoreCase: true }));
		return [{
			input,
			entry: pattern,
			why: `no tag of the repository matches it${similar === void 0 ? "" : `; the tag ${similar} differs by case only`}`
		}];
	};
	return [
		...protectTags.flatMap((pattern) => unmatched("protect-tags", pattern)),
		...keepAtLeast.flatMap(({ pattern }) => unmatched("keep-at-least", pattern)),
		...untag.flatMap(({ except = [] }) => except.flatMap((pattern) => unmatched("untag", pattern))),
		...keep.flatMap((rule) => {
			const patterns = rule.tags?.flatMap((pattern) => unmatched("keep", pattern)) ?? [];
			return patterns.length > 0 ? patterns : unmetRule(world, rule);
		})
	];
}
function unmetRule(world, rule) {
	if (imagesKept(world, {
		...rule,
		pulledWithinMs: void 0
	}).size > 0) return [];
	return [{
		input: "keep",
		entry: rule.text,
		why: `no ${rule.minors === void 0 ? "image" : "tag that is a final version (v1.2.3)"} of the repository meets it`
	}];
}

// actions/prune-images/images/cosign-tag.ts
function subjectOfTag(tag) {
	if (!tag.startsWith("sha256-")) return void 0;
	const match = /^sha256-([0-9a-f]{64})(?:\.(?:sig|att|sbom))?$/.exec(tag);
	return match === null ? void 0 : (0,_chunks_shared$0.P)(`sha256:${match[1]}`);
}
function hasOwnName({ tags }) {
	return tags.some((tag) => subjectOfTag(tag) === void 0);
}

// actions/prune-images/images/image-graph.ts
const NONE = [];
function buildGraph(images, children) {
	const present = new Set();
	for (const { digest } of images) present.add(digest);
	const parents = new Map();
	for (const [index, listed] of children) {
		if (!present.has(index)) continue;
		for (const child of new Set(listed)) if (present.has(child) && child !== index) push(parents, child, index);
	}
	const subjects = new Map();
	const lost = new Map();
	for (const image of images) {
		const about = subjectsOf(image);
		if (about.length === 0) continue;
		const here = about.filter((digest) => present.has(digest) && digest !== image.digest);
		const [absent] = about.filter((digest) => digest !== image.digest);
		if (here.length > 0) subjects.set(image.digest, here);
		else if (absent !== void 0 && !hasOwnName(image)) lost.set(image.digest, absent);
	}
	return {
		parentsOf: (digest) => parents.get(digest) ?? NONE,
		subjectsOf: (digest) => subjects.get(digest) ?? NONE,
		lostSubjectOf: (digest) => lost.get(digest)
	};
}
function subjectsOf(image) {
	const byTags = hasOwnName(image) ? NONE : image.tags.map(subjectOfTag).filter((digest) => digest !== void 0);
	return image.subject === void 0 ? byTags : [...new Set([image.subject, ...byTags])];
}
function push(map, key, value) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [value]);
	else list.push(value);
}

// actions/prune-images/planning/explain.ts
function sentence(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function countImages(count) {
	return count === 1 ? "1 image" : `${count} images`;
}
function countTags(count) {
	return count === 1 ? "1 tag" : `${count} tags`;
}
function describeUntag({ tag, rule, rank, ageMs }) {
	return `${tag}: number ${rank} from the newest, pushed ${(0,_chunks_shared$0.at)(Math.max(0, ageMs))} ago, by \`${rule}\``;
}
function describeImage({ digest, tags }) {
	const shown = tags.slice(0, 3).join(", ");
	const more = tags.length > 3 ? ` and ${tags.length - 3} more` : "";
	return tags.length === 0 ? `${(0,_chunks_shared$0.F)(digest)} (untagged)` : `${(0,_chunks_shared$0.F)(digest)} (${shown}${more})`;
}
function describeDecision(decision) {
	switch (decision.fate) {
		case "keep": return describeKept(decision.why);
		case "hold": return `${describeHold(decision.hold)}; else: ${describeSelected(decision.why)}`;
		case "delete":
		case "archive":
		case "quarantine": return describeSelected(decision.why);
	}
}
function describeSelected(why) {
	switch (why.type) {
		case "rule": return describeMeasure(why.measure);
		case "subject-goes": return `its subject is being deleted: ${(0,_chunks_shared$0.F)(why.subject)}`;
		case "subject-gone": return `its subject is not in the repository: ${(0,_chunks_shared$0.F)(why.subject)}`;
		case "superseded": return `number ${why.rank} from the newest of its type about ${(0,_chunks_shared$0.F)(why.subject)}, of which ${why.limit} stay`;
		case "unnamed": return `no rule of the policy is about it, and \`${why.rule}\` takes off what names it (${why.tag})`;
		case "quarantine-over": return `in quarantine since ${isoMinute$1(why.sinceMs)}, and the grace period is over`;
	}
}
function describeKept(why) {
	switch (why.type) {
		case "spared": return `rule ${why.rule} leaves it: ${describeMeasure(why.measure)}`;
		case "unmatched": return "no rule is about it";
		case "child": return `the index ${(0,_chunks_shared$0.F)(why.index)} lists it`;
		case "referrer": return `it is about ${(0,_chunks_shared$0.F)(why.subject)}`;
		case "quarantined": return `in quarantine until ${isoMinute$1(why.untilMs)}`;
		case "orphan": return `it refers to ${(0,_chunks_shared$0.F)(why.subject)}, which is not in this repository and may be kept in another`;
	}
}
function isoMinute$1(timeMs) {
	return `${new Date(timeMs).toISOString().slice(0, 16)}Z`;
}
function describeMeasure(measure) {
	if (measure.type === "rank") return `number ${measure.rank} from the newest, of which ${measure.limit} stay`;
	return `${{
		sinceImagePushed: "pushed",
		sinceImagePulled: "last pulled",
		sinceImageTransitioned: "archived"
	}[measure.since]} ${(0,_chunks_shared$0.at)(Math.max(0, measure.ageMs))} ago, the limit is ${measure.limitDays}d`;
}
function describeHold(hold) {
	switch (hold.guard) {
		case "use-unknown": return `${hold.source} cannot be read, so it may be in use`;
		case "in-use": return `in use by ${describeUsers(hold.users)}`;
		case "child-in-use": return `its child ${(0,_chunks_shared$0.F)(hold.child)} is in use by ${describeUsers(hold.users)}`;
		case "index-unread": return `the index ${(0,_chunks_shared$0.F)(hold.index)} cannot be read and may list it`;
		case "index-archived": return `the archived index ${(0,_chunks_shared$0.F)(hold.index)} lists it`;
		case "protect-tags": return `its tag ${hold.tag} is protected by ${hold.pattern}`;
		case "keep-at-least": return `number ${hold.rank} of the newest ${hold.count} with a tag ${hold.pattern}, which are kept`;
		case "keep": return `kept by the rule \`${hold.rule}\`: ${hold.because}`;
		case "min-age": return `only ${(0,_chunks_shared$0.at)(Math.max(0, hold.ageMs))} old; younger than ${(0,_chunks_shared$0.at)(hold.minAgeMs)} stays`;
		case "pulled-since": return `somebody pulled it at ${isoMinute$1(hold.pulledAtMs)}, after it was put in quarantine`;
		case "referrer-held": return `${(0,_chunks_shared$0.F)(hold.referrer)}, which is about it, is held back (${hold.because})`;
	}
}
function describeMove(move) {
	if (move.type === "tags") return `its tags changed from ${listOf$1(move.image.tags)} to ${listOf$1(move.now)} since the plan was made`;
	if (move.type === "untag") return `${move.stay.join(", ")}: a new plan does not take these tags off, or not all of them`;
	if (move.type === "bound") return `${(0,_chunks_shared$0.F)(move.to)}, which it is bound to, is not in the saved plan`;
	return `no longer selected for deletion: ${describeDecision(move.decision)}`;
}
function describeUsers(users) {
	const [first = "someone"] = users;
	return users.length < 2 ? first : `${first} and ${users.length - 1} more`;
}
function listOf$1(tags) {
	return tags.length === 0 ? "none" : tags.join(", ");
}

// actions/prune-images/amis/ami.ts
function describeAmi({ id, assetId, name }) {
	return `${id} (${assetId}, "${name}")`;
}
function countAmis(count) {
	return count === 1 ? "1 AMI" : `${count} AMIs`;
}
function isoMinute(timeMs) {
	return `${new Date(timeMs).toISOString().slice(0, 16)}Z`;
}

// actions/prune-images/amis/decide-amis.ts
const SOON_MS = 3e5;
function decideAmis(seen, settings) {
	const { guards } = settings;
	const ready = seen.amis.filter(isReady);
	const images = ready.map((ami) => imageOf$1(ami));
	const verdicts = prepareEvaluation(settings.policy.parsed, images, seen.nowMs)(new Uint8Array(images.length).fill(1));
	const world = {
		images: ready.map((ami) => ({
			...imageOf$1(ami),
			status: ami.state === "disabled" ? "ARCHIVED" : "ACTIVE"
		})),
		graph: buildGraph([], new Map()),
		nowMs: seen.nowMs
	};
	const uses = {
		usersOf: new Map(),
		tagUsers: new Map(),
		lost: []
	};
	const kept = findHolds({
		...world,
		readings: [],
		uses,
		unreadIndexes: []
	}, guards);
	const decisions = new Map();
	ready.forEach((ami, i) => {
		const verdict = verdicts[i];
		if (verdict?.type !== "marked") {
			decisions.set(ami.id, {
				ami,
				fate: "keep",
				why: describeSpared(verdict)
			});
			return;
		}
		const because = describeMeasure(verdict.measure).replace(/^pushed/, "made");
		const hold = strongestHold(ami, {
			seen,
			settings,
			digest: (0,_chunks_shared$0.N)(ami.id),
			kept
		});
		decisions.set(ami.id, hold === void 0 ? nextStep({
			ami,
			because
		}, seen.nowMs, settings.graceMs) : {
			ami,
			fate: "hold",
			guard: hold.guard,
			why: `${hold.why}; else: ${because}`
		});
	});
	holdForOthers(decisions, seen);
	return {
		decisions: seen.amis.map((ami) => decisions.get(ami.id) ?? {
			ami,
			fate: "keep",
			why: `it is ${ami.state}, or EC2 does not say when it was made`
		}),
		unmatched: [...findUnmatchedPatterns(world, guards, []), ...unmatchedNames(seen, settings)]
	};
}
function isReady({ state, createdAtMs }) {
	return (state === "available" || state === "disabled") && !Number.isNaN(createdAtMs);
}
function imageOf$1(ami) {
	return {
		digest: (0,_chunks_shared$0.N)(ami.id),
		tags: [ami.assetId],
		mediaType: "",
		sizeBytes: 0,
		status: "ACTIVE",
		pushedAtMs: ami.createdAtMs,
		...ami.launchedAtMs === void 0 ? {} : { pulledAtMs: ami.launchedAtMs }
	};
}
function describeSpared(verdict) {
	return verdict?.type === "spared" ? `rule ${verdict.rule} leaves it: ${describeMeasure(verdict.measure).replace(/^pushed/, "made")}` : "no rule is about it";
}
function strongestHold(ami, { seen, settings, digest, kept }) {
	const unread = seen.readings.find(({ status }) => status === "unreadable");
	if (unread !== void 0) return {
		guard: "use-unknown",
		why: `${unread.source} cannot be read, so it may be in use`
	};
	const [user, ...users] = usersOf(ami, seen);
	if (user !== void 0) return {
		guard: "in-use",
		why: `in use by ${user}${users.length === 0 ? "" : ` and ${users.length} more`}`
	};
	if (settings.usedImages.includes(ami.id)) return {
		guard: "in-use",
		why: `in use by input in-use-images (${ami.id})`
	};
	const shared = seen.sharing.get(ami.id);
	if (shared === void 0) return {
		guard: "shared",
		why: "whom it is shared with is not known"
	};
	if (shared[0] !== void 0) return {
		guard: "shared",
		why: `shared: ${shared.join(", ")}`
	};
	if (ami.isProtected) return {
		guard: "deregistration-protection",
		why: "it is protected from deregistration"
	};
	const { deprecatedAtMs, launchedAtMs } = ami;
	if (deprecatedAtMs !== void 0 && launchedAtMs !== void 0 && launchedAtMs > deprecatedAtMs) return {
		guard: "launched-since",
		why: `somebody started it at ${isoMinute(launchedAtMs)}, after it was deprecated`
	};
	const hold = kept.get(digest);
	return hold && {
		guard: hold.guard,
		why: describeHold(hold)
	};
}
function usersOf(ami, { readings, others, amis }) {
	const own = new Set([ami.id, ...ami.snapshotIds]);
	const uses = readings.flatMap((reading) => reading.status === "read" ? reading.uses : []);
	const copies = [...others, ...amis].flatMap((image) => "copiedFrom" in image && image.copiedFrom === ami.id ? [`${image.id}, which is being copied from it`] : []);
	return [...uses.filter(({ id }) => own.has(id)).map(({ user }) => user), ...copies];
}
function isDeprecated(deprecatedAtMs, nowMs) {
	return deprecatedAtMs <= nowMs + SOON_MS;
}
function nextStep({ ami, because }, nowMs, graceMs) {
	const { deprecatedAtMs } = ami;
	if (deprecatedAtMs === void 0 || !isDeprecated(deprecatedAtMs, nowMs)) return {
		ami,
		fate: "deprecate",
		why: because
	};
	const next = ami.state === "disabled" ? "deregister" : "disable";
	const untilMs = deprecatedAtMs + graceMs;
	const since = `${ami.state === "disabled" ? "disabled" : "deprecated"} since ${isoMinute(deprecatedAtMs)}`;
	return graceMs === 0 || untilMs <= nowMs ? {
		ami,
		fate: next,
		why: `${because}; ${since}`
	} : {
		ami,
		fate: "wait",
		why: `${since}; to ${next} at ${isoMinute(untilMs)}, after ${(0,_chunks_shared$0.at)(graceMs)}`
	};
}
function holdForOthers(decisions, { amis, others }) {
	const staysWith = (image) => {
		const fate = decisions.get(image.id)?.fate;
		return fate === void 0 || fate === "hold" || fate === "keep";
	};
	for (let isOpen = true; isOpen;) {
		isOpen = false;
		const staying = [...amis, ...others].filter(staysWith);
		for (const [id, { ami, fate, why }] of decisions) {
			if (fate === "hold" || fate === "keep") continue;
			const other = staying.find(({ snapshotIds }) => snapshotIds.some((one) => ami.snapshotIds.includes(one)));
			if (other === void 0) continue;
			decisions.set(id, {
				ami,
				fate: "hold",
				guard: "in-use",
				why: `${other.id}, which stays, has a snapshot of it; else: ${why}`
			});
			isOpen = true;
		}
	}
}
function unmatchedNames({ amis }, { usedImages }) {
	const ids = new Set(amis.map(({ id }) => id));
	return usedImages.filter((entry) => !ids.has(entry)).map((entry) => ({
		input: "in-use-images",
		entry,
		why: "no AMI that `amis` is about has this id"
	}));
}

// actions/prune-images/amis/ami-plan.ts
function planAmis(seen, { settings, retention, saved }) {
	const { decisions, unmatched } = decideAmis(seen, settings);
	const policySha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(settings.policy.text).digest("hex");
	const plan = {
		region: seen.region,
		policySha256,
		unmatched,
		retention
	};
	const refusal = unreadRefusal(seen, decisions) ?? unmatchedRefusal$1(unmatched, {
		decisions,
		guards: settings.guards
	}) ?? limitRefusal$1(decisions, settings.guards);
	if (saved === void 0 || refusal !== void 0) return {
		...plan,
		decisions,
		refusal
	};
	return {
		...plan,
		...held(saved, {
			...plan,
			decisions
		})
	};
}
function unreadRefusal({ readings }, decisions) {
	if (!decisions.some((one) => one.fate === "hold" && one.guard === "use-unknown")) return void 0;
	const unread = readings.find(({ status }) => status === "unreadable");
	return unread?.status === "unreadable" ? `${unread.source} is unreadable; refusing to remove anything: ${unread.reason}` : void 0;
}
function unmatchedRefusal$1(unmatched, { decisions, guards }) {
	if (!decisions.some(({ fate }) => isStep(fate))) return void 0;
	const [first, ...others] = unmatched.filter(({ input }) => input === "in-use-images" || guards.unmatchedPatterns === "refuse");
	if (first === void 0) return void 0;
	return `${describeUnmatched(first)}.${others.length === 0 ? "" : ` ${others.length} more entries match nothing.`}`;
}
function limitRefusal$1(decisions, { maxDelete }) {
	const count = decisions.filter(({ fate }) => isStep(fate)).length;
	const all = decisions.length;
	const [isOver, allowed] = maxDelete.type === "count" ? [count > maxDelete.count, `${maxDelete.count}`] : [count * 100 > maxDelete.percent * all, `${maxDelete.percent}%`];
	return isOver ? `the plan changes ${count} of ${all} AMIs, but max-delete allows ${allowed}.` : void 0;
}
function held(saved, plan) {
	const next = "Make a new plan and review it.";
	const byId = new Map(plan.decisions.map((one) => [one.ami.id, one]));
	const planned = new Map(saved.steps.map(({ id, step }) => [id, step]));
	const decisions = plan.decisions.map((one) => {
		if (!isStep(one.fate) || planned.get(one.ami.id) === one.fate) return one;
		return {
			ami: one.ami,
			fate: "keep",
			why: `the saved plan does not ${one.fate} it; else: ${one.why}`
		};
	});
	if (saved.region !== plan.region) return {
		decisions,
		refusal: `the plan is for ${saved.region}, and this job looks at ${plan.region}. ${next}`
	};
	if (saved.policySha256 !== plan.policySha256) return {
		decisions,
		refusal: `the plan was made for another policy. ${next}`
	};
	for (const { id, step } of saved.steps) {
		const now = byId.get(id);
		if (now === void 0 || now.fate === step || isDone$1(step, now)) continue;
		return {
			decisions,
			refusal: `the plan is stale: it would ${step} ${id}, but ${now.why}. ${next}`
		};
	}
	return {
		decisions,
		refusal: void 0
	};
}
function isDone$1(step, { ami, fate }) {
	if (step === "disable") return ami.state === "disabled";
	return step === "deprecate" && (ami.state === "disabled" || fate !== "deprecate" && ami.deprecatedAtMs !== void 0);
}

// actions/prune-images/history/run-history.ts
const MANIFESTS = "manifests";
var RunHistory = class {
	location;
	#store;
	#journal;
	#world;
	#count = 0;
	#kept;
	constructor({ bucket, prefix }, journal, world) {
		const { runId, runAttempt } = world.runner;
		const name = `${world.clock.now().toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z-${runId || "local"}-${runAttempt}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)().slice(0, 8)}`;
		const place = {
			bucket,
			prefix: prefix === "" ? name : `${prefix}/${name}`
		};
		this.#store = (0,_chunks_shared$0.o)(world.aws.client(_chunks_clients$1._n), place, world.signal);
		this.location = this.#store.location;
		this.#journal = journal;
		this.#world = world;
		this.#kept = this.#journalText().length;
	}
	async keepFile(name, path) {
		await this.#create(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(path));
	}
	async keepManifests(lines) {
		await this.#create(this.#next(MANIFESTS), Buffer.from(lines));
		await this.#keepJournal();
	}
	async close() {
		try {
			await this.#keepJournal();
		} catch (error) {
			this.#world.log.warning(`The end of the journal is not in ${this.location}: ${(0,_chunks_shared$0.St)(error)}`);
		}
	}
	#next(folder) {
		this.#count++;
		return `${folder}/${String(this.#count).padStart(6, "0")}.jsonl`;
	}
	#journalText() {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(this.#journal) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(this.#journal, "utf8") : "";
	}
	async #keepJournal() {
		const text = this.#journalText();
		const added = text.slice(this.#kept);
		this.#kept = text.length;
		if (added !== "") await this.#create(this.#next("journal"), Buffer.from(added));
	}
	async #create(name, content) {
		if (!await (0,_chunks_shared$0.a)(this.#store, name, content)) throw new Error(`${this.location}/${name} is there already and says something else.`);
	}
};

// actions/prune-images/amis/ami-store.ts
function saveAmi(path, ami, region) {
	const { id, name, assetId, snapshotIds, deprecatedAtMs } = ami;
	const saved = {
		id,
		region,
		name,
		assetId,
		snapshotIds,
		deprecatedAt: deprecatedAtMs === void 0 ? null : new Date(deprecatedAtMs).toISOString()
	};
	const line = JSON.stringify({ ami: saved });
	(0,_chunks_shared$0.vt)(path, [line]);
	return line;
}
function readSavedAmis(text, region) {
	const saved = new Map();
	const lines = text.split("\n");
	lines.pop();
	lines.forEach((line, i) => {
		if (line === "") return;
		const ami = parseLine$1(line);
		const where = `input restore-from, line ${i + 1}`;
		const next = "Give the file that the output `manifests` of a run on AMIs named, as it was.";
		if (ami === void 0) throw new _chunks_shared$0.yt("this is not an AMI as this action saves it.", {
			where,
			next
		});
		if (ami.region !== region) throw new _chunks_shared$0.yt("this was saved of another region.", {
			where,
			given: `\`${ami.region}\`; this job looks at ${region}`,
			next: "Give the region by `aws-region`."
		});
		if (!saved.has(ami.id)) saved.set(ami.id, ami);
	});
	return [...saved.values()];
}
function parseLine$1(line) {
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return;
	}
	if (!(0,_chunks_shared$0._t)(value) || !(0,_chunks_shared$0._t)(value.ami)) return void 0;
	const { id, region, name, assetId, snapshotIds, deprecatedAt } = value.ami;
	const snapshots = Array.isArray(snapshotIds) ? snapshotIds : [void 0];
	const names = snapshots.filter((one) => typeof one === "string");
	if (typeof id !== "string" || typeof region !== "string" || typeof name !== "string") return void 0;
	if (typeof assetId !== "string" || names.length !== snapshots.length) return void 0;
	if (deprecatedAt !== null && typeof deprecatedAt !== "string") return void 0;
	return {
		id,
		region,
		name,
		assetId,
		snapshotIds: names,
		deprecatedAt
	};
}

// actions/prune-images/amis/await-ami.ts
const UNSEEN_MS = 6e4;
const POLL_MS$1 = 2e3;
async function isSeen(look, { clock, signal }) {
	const until = clock.now().getTime() + UNSEEN_MS;
	for (;;) {
		if (await look()) return true;
		if (clock.now().getTime() >= until) return false;
		await clock.sleep(POLL_MS$1, signal);
	}
}

// actions/prune-images/amis/change-ami.ts
const MINUTE_MS = 6e4;
const LEAD_MS = 1.5 * MINUTE_MS;
async function deprecateAmi({ id, atMs }, { aws, clock, signal }) {
	const soonMs = Math.floor((clock.now().getTime() + LEAD_MS) / MINUTE_MS) * MINUTE_MS;
	const command = new _chunks_clients$1.jt({
		ImageId: id,
		DeprecateAt: new Date(atMs ?? soonMs)
	});
	await aws.client(_chunks_clients$1.Sn).send(command, { abortSignal: signal });
}
async function undeprecateAmi(id, { aws, signal }) {
	const command = new _chunks_clients$1.Mt({ ImageId: id });
	await aws.client(_chunks_clients$1.Sn).send(command, { abortSignal: signal });
}
async function disableAmi(id, { aws, signal }) {
	await aws.client(_chunks_clients$1.Sn).send(new DisableImageCommand({ ImageId: id }), { abortSignal: signal });
}
async function enableAmi(id, { aws, signal }) {
	await aws.client(_chunks_clients$1.Sn).send(new EnableImageCommand({ ImageId: id }), { abortSignal: signal });
}
async function deregisterAmi(id, { aws, signal }) {
	const command = new DeregisterImageCommand({
		ImageId: id,
		DeleteAssociatedSnapshots: true
	});
	await aws.client(_chunks_clients$1.Sn).send(command, { abortSignal: signal });
}
async function findAmi(id, { aws, signal }) {
	const command = new _chunks_clients$1.It({
		Owners: ["self"],
		Filters: [{
			Name: "image-id",
			Values: [id]
		}],
		IncludeDisabled: true
	});
	const { Images } = await aws.client(_chunks_clients$1.Sn).send(command, { abortSignal: signal });
	if (Images === void 0) throw new Error("an answer of EC2 has no Images.");
	return Images.find(({ ImageId, State }) => ImageId === id && State !== "deregistered");
}
async function presentSnapshots(ids, { aws, signal }) {
	if (ids.length === 0) return [];
	const client = aws.client(_chunks_clients$1.Sn);
	const request = {
		OwnerIds: ["self"],
		Filters: [{
			Name: "snapshot-id",
			Values: [...ids]
		}]
	};
	const present = [];
	for await (const { Snapshots, NextToken } of (0,_chunks_clients$1.St)({ client }, request, { abortSignal: signal })) {
		if (Snapshots === void 0 && !NextToken) throw new Error("an answer of EC2 has no Snapshots.");
		present.push(...(Snapshots ?? []).flatMap(({ SnapshotId }) => SnapshotId ?? []));
	}
	return present;
}

// actions/prune-images/policy/fields.ts
function objectOf(value, allowed, problems) {
	if (!(0,_chunks_shared$0._t)(value)) {
		problems.add(value === void 0 ? "is required." : `must be an object, not ${shown(value)}.`);
		return;
	}
	for (const name of Object.keys(value)) if (!allowed.includes(name)) problems.at(name).add(`is not a field that ECR knows here; allowed are ${allowed.join(", ")}.`);
	return value;
}
function integerOf(value, min, problems) {
	if (typeof value === "number" && Number.isSafeInteger(value) && value >= min) return value;
	problems.add(value === void 0 ? "is required." : `must be a whole number from ${min}, without quotes, not ${shown(value)}.`);
}
function wordOf(value, words, problems) {
	const found = words.find((word) => word === value);
	if (found !== void 0) return found;
	const allowed = words.map((word) => `"${word}"`).join(", ");
	problems.add(value === void 0 ? `is required: ${allowed}.` : `must be ${allowed}, not ${shown(value)}.`);
}
function textsOf(value, problems) {
	if (!Array.isArray(value) || value.length === 0) {
		problems.add(`must be a list with at least one text, not ${shown(value)}.`);
		return;
	}
	const texts = value.filter((item) => typeof item === "string" && item !== "");
	value.forEach((item, i) => {
		if (typeof item !== "string" || item === "") problems.at(i).add(`must be a text, not ${shown(item)}.`);
	});
	return texts.length === value.length ? texts : void 0;
}
function shown(value) {
	const json = JSON.stringify(value);
	return json.length <= 60 ? json : `${json.slice(0, 57)}…`;
}

// actions/prune-images/policy/parse-rule.ts
const SELECTION_FIELDS = [
	"tagStatus",
	"tagPatternList",
	"tagPrefixList",
	"storageClass",
	"countType",
	"countUnit",
	"countNumber"
];
const COUNT_TYPES = [
	"imageCountMoreThan",
	"sinceImagePushed",
	"sinceImagePulled",
	"sinceImageTransitioned"
];
const MAX_WILDCARDS = 4;
const MIN_ARCHIVE_DAYS = 90;
function parseRule(value, problems) {
	const found = problems.list.length;
	const fields = objectOf(value, [
		"rulePriority",
		"description",
		"selection",
		"action"
	], problems);
	if (fields === void 0) return void 0;
	const priority = integerOf(fields.rulePriority, 1, problems.at("rulePriority"));
	const here = (field) => problems.at(field, priority);
	const description = descriptionOf(fields, here("description"));
	const selection = objectOf(fields.selection, SELECTION_FIELDS, here("selection"));
	const action = actionOf(fields.action, here("action"));
	if (selection === void 0) return void 0;
	const tags = tagsOf$1(selection, here("selection"));
	const storageClass = "storageClass" in selection ? wordOf(selection.storageClass, ["standard", "archive"], here("selection").at("storageClass")) : "standard";
	const limit = limitOf(selection, here("selection"));
	if (limit !== void 0 && storageClass !== void 0 && action !== void 0) checkPairing({
		limit,
		storageClass,
		action,
		problems: here("selection")
	});
	if (problems.list.length > found) return void 0;
	if (!priority || !tags || !storageClass || !limit || !action) return void 0;
	return {
		priority,
		description,
		tags,
		storageClass,
		limit,
		action
	};
}
function descriptionOf({ description }, problems) {
	if (description === void 0 || typeof description === "string") return description;
	problems.add("must be a text.");
}
function tagsOf$1(selection, problems) {
	const status = wordOf(selection.tagStatus, [
		"tagged",
		"untagged",
		"any"
	], problems.at("tagStatus"));
	const lists = ["tagPatternList", "tagPrefixList"].filter((name) => name in selection);
	if (status === void 0) return void 0;
	if (status !== "tagged") {
		for (const name of lists) problems.at(name).add(`must be left out where tagStatus is "${status}".`);
		return { status };
	}
	const [list, second] = lists;
	if (list === void 0) problems.add("tagStatus \"tagged\" needs a tagPatternList (or a tagPrefixList).");
	if (second !== void 0) problems.at(second).add("must be left out beside a tagPatternList.");
	if (list === void 0 || second !== void 0) return void 0;
	const values = textsOf(selection[list], problems.at(list));
	if (values === void 0) return void 0;
	if (list === "tagPrefixList") return {
		status,
		by: "prefix",
		values
	};
	values.forEach((pattern, i) => {
		const wildcards = pattern.split("*").length - 1;
		if (wildcards > MAX_WILDCARDS) problems.at(list).at(i).add(`has ${wildcards} wildcards; ECR allows ${MAX_WILDCARDS}.`);
	});
	return {
		status,
		by: "pattern",
		values
	};
}
function limitOf(selection, problems) {
	const type = wordOf(selection.countType, COUNT_TYPES, problems.at("countType"));
	const number = integerOf(selection.countNumber, 1, problems.at("countNumber"));
	if (type === void 0) return void 0;
	if (type === "imageCountMoreThan") {
		if ("countUnit" in selection) problems.at("countUnit").add("must be left out where countType is \"imageCountMoreThan\".");
		return number === void 0 ? void 0 : {
			type,
			count: number
		};
	}
	wordOf(selection.countUnit, ["days"], problems.at("countUnit"));
	return number === void 0 ? void 0 : {
		type,
		days: number
	};
}
function actionOf(value, problems) {
	const fields = objectOf(value, ["type", "targetStorageClass"], problems);
	if (fields === void 0) return void 0;
	const type = wordOf(fields.type, ["expire", "transition"], problems.at("type"));
	if (type === "expire") {
		if ("targetStorageClass" in fields) problems.at("targetStorageClass").add("must be left out where type is \"expire\".");
		return "expire";
	}
	if (type === void 0) return void 0;
	return wordOf(fields.targetStorageClass, ["archive"], problems.at("targetStorageClass"));
}
function checkPairing({ limit, storageClass, action, problems }) {
	if (limit.type === "sinceImageTransitioned") {
		if (storageClass !== "archive") problems.at("storageClass").add("must be \"archive\" where countType is \"sinceImageTransitioned\".");
		if (action !== "expire") problems.at("countType").add("\"sinceImageTransitioned\" goes with the action \"expire\" only.");
		if (limit.days < MIN_ARCHIVE_DAYS) problems.at("countNumber").add(`must be at least ${MIN_ARCHIVE_DAYS}: ECR keeps an archived image that many days, not ${limit.days}.`);
		return;
	}
	if (storageClass === "archive") problems.at("storageClass").add(`must be "standard" where countType is "${limit.type}".`);
	if (limit.type === "sinceImagePulled" && action === "expire") problems.at("countType").add("\"sinceImagePulled\" cannot be used with \"expire\"; archive first, then expire by \"sinceImageTransitioned\".");
}

// actions/prune-images/policy/problem.ts
function describeProblem({ path, priority, message }) {
	const rule = priority === void 0 ? "" : ` (rulePriority ${priority})`;
	return path === "" ? message : `${path}${rule}: ${message}`;
}
var Problems = class Problems {
	list;
	#path;
	#priority;
	constructor(path = "", priority, list = []) {
		this.#path = path;
		this.#priority = priority;
		this.list = list;
	}
	at(field, priority = this.#priority) {
		const step = typeof field === "number" ? `[${field}]` : this.#path === "" ? field : `.${field}`;
		return new Problems(`${this.#path}${step}`, priority, this.list);
	}
	add(message) {
		this.list.push({
			path: this.#path,
			priority: this.#priority,
			message
		});
	}
};

// actions/prune-images/policy/parse-policy.ts
const MAX_POLICY_LENGTH = 30720;
const MAX_RULES = 50;
function parsePolicy(text) {
	const problems = new Problems();
	if (text.length > 30720) problems.add(`The policy has ${text.length} characters; ECR allows ${MAX_POLICY_LENGTH}.`);
	const rules = rulesOf(text, problems);
	if (problems.list.length > 0) return {
		ok: false,
		problems: problems.list
	};
	return {
		ok: true,
		policy: { rules: rules.sort((a, b) => a.priority - b.priority) }
	};
}
function requirePolicy(text, where) {
	const parsed = parsePolicy(text);
	if (parsed.ok) return parsed.policy;
	const what = parsed.problems.map((problem) => `\n- ${describeProblem(problem)}`).join("");
	throw new _chunks_shared$0.yt(`this is not a lifecycle policy that ECR would take:${what}`, { where });
}
function rulesOf(text, problems) {
	let document;
	try {
		document = JSON.parse(text);
	} catch (error) {
		problems.add(`The policy is not JSON: ${(0,_chunks_shared$0.St)(error)}`);
		return [];
	}
	const fields = objectOf(document, ["rules"], problems);
	if (fields === void 0) return [];
	const list = fields.rules;
	if (!Array.isArray(list) || list.length === 0) {
		problems.at("rules").add("must be a list with at least one rule.");
		return [];
	}
	if (list.length > 50) problems.at("rules").add(`has ${list.length} rules; ECR allows ${50}.`);
	const rules = list.map((value, i) => parseRule(value, problems.at("rules").at(i)));
	checkTogether(rules, problems.at("rules"));
	return rules.filter((rule) => rule !== void 0);
}
function checkTogether(rules, problems) {
	const firstWith = new Map();
	const seenBefore = (key, i) => {
		const first = firstWith.get(key);
		if (first === void 0) firstWith.set(key, i);
		return first;
	};
	rules.forEach((rule, i) => {
		if (rule === void 0) return;
		const { priority, storageClass, tags } = rule;
		const here = problems.at(i, priority);
		const same = seenBefore(`priority ${priority}`, i);
		if (same !== void 0) here.at("rulePriority").add(`is that of rules[${same}] too; each must be unique.`);
		if (tags.status === "any") {
			const later = rules.find((other) => other?.storageClass === storageClass && other.priority > priority);
			if (later !== void 0) here.at("selection").at("tagStatus").add(`"any" must have the highest rulePriority of the ${storageClass} class, but there is ${later.priority}.`);
		}
		if (tags.status === "untagged") {
			const other = seenBefore(`untagged ${storageClass}`, i);
			if (other !== void 0) here.at("selection").at("tagStatus").add(`rules[${other}] selects the untagged images of the ${storageClass} class already; only one may.`);
		}
		if (tags.status === "tagged" && tags.by === "prefix") {
			const other = seenBefore(`${storageClass} ${JSON.stringify([...new Set(tags.values)].sort())}`, i);
			if (other !== void 0) here.at("selection").at("tagPrefixList").add(`is the set of rules[${other}] too; each must be unique within the ${storageClass} class.`);
		}
	});
}

// actions/prune-images/policy/policy-choice.ts
function readPolicyChoice(inputs) {
	const given = inputs.optional("policy");
	if (given === void 0) return { from: "repository" };
	return given.startsWith("{") ? {
		from: "text",
		text: given
	} : {
		from: "file",
		path: given
	};
}
const MOST_POLICY_BYTES = 1e6;
function givenPolicy(policy, { runner: { workspace, tempDir } }) {
	if (policy.from === "text") return policy.text;
	const text = (0,_chunks_shared$0.i)({
		root: workspace,
		otherRoots: [tempDir],
		path: policy.path,
		where: "input policy"
	}, MOST_POLICY_BYTES);
	if (text !== void 0) return text;
	throw new _chunks_shared$0.yt("this is neither a JSON document nor a file.", {
		where: "input policy",
		given: `\`${policy.path}\``,
		next: "A path counts from the workspace; was the repository checked out?"
	});
}

// actions/prune-images/use/parts.ts
async function readParts(parts) {
	const uses = [];
	const refusals = [];
	for (const { what, read } of parts) try {
		uses.push(...await read());
	} catch (error) {
		if (!isDenied(error)) throw error;
		refusals.push({
			what,
			error
		});
	}
	if (refusals.length === parts.length) throw refusals[0]?.error;
	return {
		uses,
		denied: refusals.map(({ what }) => what)
	};
}
function isDenied(error) {
	return error instanceof Error && /^(AccessDenied(Exception)?|UnauthorizedOperation|NotAuthorized(Exception)?|OptInRequired)$/.test(error.name);
}
async function insist(ask) {
	try {
		return await ask();
	} catch (error) {
		if (!isDenied(error)) throw error;
		throw new Error(`something is there that the role may not read: ${(0,_chunks_shared$0.St)(error)}`, { cause: error });
	}
}

// actions/prune-images/use/answers.ts
const CALLS_IN_FLIGHT$3 = 4;
function arnIn(described) {
	const arn = Object.entries(fieldsOf$1(described)).find(([name]) => /arn$/i.test(name))?.[1];
	return typeof arn === "string" ? arn : JSON.stringify(described).slice(0, 200);
}
async function describeEach(listed, describe) {
	return (await (0,_chunks_shared$0.D)(listed, 4, async (one) => {
		const described = await unlessGone(() => insist(() => describe(one)));
		if (described !== void 0 && !/arn"/i.test(JSON.stringify(described))) throw new Error(`AWS does not describe ${arnIn(one)}.`);
		return imagesIn(described).map((image) => ({
			user: arnIn(one),
			image
		}));
	})).flat();
}
async function unlessGone(ask) {
	try {
		return await ask();
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const { name, message } = error;
		if (/^ResourceNotFound(Exception)?$/.test(name)) return void 0;
		if (name === "ValidationException" && /could not find|does not exist/i.test(message)) return void 0;
		throw error;
	}
}
const ECR_REFERENCE = /\d{12}\.dkr[.-]ecr(?:-fips)?\.[a-z0-9.-]+\/[a-z0-9._/-]+(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?/g;
const IMAGE_FIELD = /^image(id|uri|identifier)?$|image$|^containeruri$/i;
function imagesIn(answer) {
	const images = new Set();
	collect(answer, images);
	return [...images];
}
function collect(value, images) {
	if (typeof value === "string") for (const [reference] of value.matchAll(ECR_REFERENCE)) images.add(reference);
	if (typeof value !== "object" || value === null) return;
	if (Array.isArray(value)) {
		for (const item of value) collect(item, images);
		return;
	}
	for (const [name, field] of Object.entries(value)) if (typeof field !== "string" || !IMAGE_FIELD.test(name)) collect(field, images);
	else {
		images.add(field);
		const digest = (0,_chunks_shared$0.T)(value, `${name}Digest`);
		if (digest !== void 0) images.add(`${field.replace(/@.*$/, "")}@${digest}`);
	}
}
function fieldsOf$1(value) {
	return typeof value === "object" && value !== null ? { ...value } : {};
}

// actions/prune-images/amis/list-amis.ts
async function listAmis(scope, { aws, signal }) {
	const matches = scope.patterns.map((pattern) => compileTagPattern(pattern));
	const amis = [];
	const others = [];
	const pages = (0,_chunks_clients$1.wt)({ client: aws.client(_chunks_clients$1.Sn) }, {
		Owners: ["self"],
		IncludeDisabled: true,
		MaxResults: 1e3
	}, { abortSignal: signal });
	for await (const { Images, NextToken } of pages) {
		if (Images === void 0 && !NextToken) throw new Error("an answer of EC2 has no Images.");
		for (const image of Images ?? []) {
			const assetId = image.Tags?.find(({ Key }) => Key === scope.assetTagKey)?.Value ?? "";
			if (assetId !== "" && matches.some((test) => test(assetId))) amis.push(amiOf(image, assetId));
			else others.push(otherOf(image));
		}
	}
	return {
		amis,
		others
	};
}
function snapshotsOf({ BlockDeviceMappings }) {
	return (BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ? [Ebs.SnapshotId] : []);
}
function otherOf(image) {
	const copiedFrom = image.State === "pending" ? image.SourceImageId : void 0;
	return {
		id: image.ImageId ?? "",
		snapshotIds: snapshotsOf(image),
		copiedFrom
	};
}
function amiOf(image, assetId) {
	const tags = new Map((image.Tags ?? []).map(({ Key = "", Value = "" }) => [Key, Value]));
	const id = image.ImageId ?? "";
	return {
		id,
		name: image.Name ?? "",
		assetId,
		runId: tags.get(_chunks_shared$0.z),
		state: image.State ?? "pending",
		createdAtMs: timeOf(image.CreationDate, `CreationDate of ${id}`) ?? NaN,
		deprecatedAtMs: timeOf(image.DeprecationTime, `DeprecationTime of ${id}`),
		launchedAtMs: timeOf(image.LastLaunchedTime, `LastLaunchedTime of ${id}`),
		isProtected: (image.DeregistrationProtection ?? "disabled") !== "disabled",
		snapshotIds: snapshotsOf(image),
		sizeGib: (image.BlockDeviceMappings ?? []).reduce((sum, { Ebs }) => sum + (Ebs?.VolumeSize ?? 0), 0),
		tags
	};
}
function timeOf(text, what) {
	if (text === void 0) return void 0;
	const time = Date.parse(text);
	if (Number.isNaN(time)) throw new Error(`${what} is no time: ${text}`);
	return time;
}

// actions/prune-images/amis/read-sharing.ts
async function readSharing({ id, state, snapshotIds }, { aws, signal }) {
	const ec2 = aws.client(_chunks_clients$1.Sn);
	const options = { abortSignal: signal };
	const shared = [];
	if (state !== "disabled") {
		const command = new _chunks_clients$1.Lt({
			ImageId: id,
			Attribute: "launchPermission"
		});
		const { LaunchPermissions } = await ec2.send(command, options);
		if (LaunchPermissions === void 0) throw new Error("an answer of EC2 has no LaunchPermissions.");
		shared.push(...LaunchPermissions.map((one) => `launch permission of ${granteeOf(one)}`));
	}
	for (const SnapshotId of snapshotIds) {
		const command = new DescribeSnapshotAttributeCommand({
			SnapshotId,
			Attribute: "createVolumePermission"
		});
		const { CreateVolumePermissions } = await ec2.send(command, options);
		if (CreateVolumePermissions === void 0) throw new Error("an answer of EC2 has no CreateVolumePermissions.");
		shared.push(...CreateVolumePermissions.map((one) => `${SnapshotId} is shared with ${granteeOf(one)}`));
	}
	return shared;
}
function granteeOf({ UserId, Group, OrganizationArn, OrganizationalUnitArn }) {
	return UserId ?? OrganizationArn ?? OrganizationalUnitArn ?? (Group === "all" ? "everybody" : Group ?? "somebody");
}

// actions/prune-images/use/pages.ts
async function collectPages(page) {
	const collected = [];
	let token;
	do {
		const at = token;
		const { items, nextToken } = await (at === void 0 ? page(at) : insist(() => page(at)));
		token = nextToken === "" ? void 0 : nextToken;
		if (items === void 0 && token === void 0) throw new Error("an answer of AWS has not the list that was asked for.");
		collected.push(...items ?? []);
	} while (token !== void 0);
	return collected;
}

// actions/prune-images/amis/recycle-bin.ts
var RecycleBinCalls = class extends _chunks_shared$0.x {
	constructor(settings) {
		super(settings, {
			serviceId: "rbin",
			endpointPrefix: "rbin",
			signingName: "rbin"
		});
	}
};
async function readRetentionRules({ aws, signal }) {
	const bin = aws.client(RecycleBinCalls);
	try {
		const [images, snapshots] = await Promise.all([rulesFor(bin, "EC2_IMAGE", signal), rulesFor(bin, "EBS_SNAPSHOT", signal)]);
		return {
			images,
			snapshots
		};
	} catch (error) {
		if ((0,_chunks_shared$0.xt)(error, signal)) throw error;
		return { unknown: (0,_chunks_shared$0.St)(error) };
	}
}
async function rulesFor(bin, ResourceType, signal) {
	const listed = await collectPages(async (NextToken) => {
		const page = await bin.call({
			method: "POST",
			path: "list-rules",
			body: {
				ResourceType,
				NextToken
			}
		}, signal);
		return {
			items: (0,_chunks_shared$0.C)(page, "Rules"),
			nextToken: (0,_chunks_shared$0.T)(page, "NextToken")
		};
	});
	const rules = [];
	for (const one of listed) {
		const rule = await bin.call({
			method: "GET",
			path: `rules/${(0,_chunks_shared$0.T)(one, "Identifier")}`
		}, signal);
		if ((0,_chunks_shared$0.T)(rule, "Status") === "available") rules.push(ruleOf$1(rule));
	}
	return rules;
}
function ruleOf$1(rule) {
	const { RetentionPeriod, ResourceTags, ExcludeResourceTags } = (0,_chunks_shared$0._t)(rule) ? rule : {};
	return {
		days: (0,_chunks_shared$0._t)(RetentionPeriod) ? Number(RetentionPeriod.RetentionPeriodValue) : NaN,
		tags: tagsOf(ResourceTags),
		excluded: tagsOf(ExcludeResourceTags)
	};
}
function tagsOf(tags) {
	return (Array.isArray(tags) ? tags : []).map((tag) => ({
		key: (0,_chunks_shared$0.T)(tag, "ResourceTagKey") ?? "",
		value: (0,_chunks_shared$0.T)(tag, "ResourceTagValue")
	}));
}
function describeRetention({ tags }, rules) {
	if ("unknown" in rules) return `whether the Recycle Bin keeps it is not known (${rules.unknown})`;
	const image = retainedDays(tags, rules.images);
	const snapshots = retainedDays(tags, rules.snapshots);
	if (image === void 0) return "no retention rule of the Recycle Bin keeps it, so it cannot be restored";
	if (snapshots === void 0) return "a retention rule of the Recycle Bin keeps it but none its snapshots, so it cannot be restored";
	return `the Recycle Bin keeps it and its snapshots for ${Math.min(image, snapshots)}d`;
}
function retainedDays(tags, rules) {
	const has = ({ key, value }) => tags.has(key) && (value === void 0 || tags.get(key) === value);
	const days = rules.flatMap((rule) => (rule.tags.length === 0 || rule.tags.some(has)) && !rule.excluded.some(has) ? [rule.days] : []);
	return days.length === 0 ? void 0 : Math.max(...days);
}

// actions/prune-images/amis/saved-ami-plan.ts
const FORMAT = "prune-amis/1";
function savedForm$1(plan) {
	const { region, policySha256 } = plan;
	const steps = changesOf$1(plan).map(({ ami: { id, name, assetId, snapshotIds }, fate, why }) => ({
		id,
		step: fate,
		why,
		name,
		assetId,
		snapshotIds
	}));
	return {
		format: FORMAT,
		region,
		policySha256,
		steps
	};
}
function loadAmiPlan(path) {
	const { plan } = (0,_chunks_shared$0.pt)(path, "prune-images");
	const { format, region, policySha256, steps } = (0,_chunks_shared$0._t)(plan) ? plan : {};
	const read = Array.isArray(steps) ? steps.map(stepOf) : [void 0];
	const known = read.filter((step) => step !== void 0);
	if (format === FORMAT && typeof region === "string" && typeof policySha256 === "string" && known.length === read.length) return {
		region,
		policySha256,
		steps: known
	};
	throw new _chunks_shared$0.yt("this plan is not for AMIs, or was made by another version of the action.", {
		where: `input plan: ${path}`,
		next: "Make a new plan and review it."
	});
}
function stepOf(value) {
	if (!(0,_chunks_shared$0._t)(value) || typeof value.id !== "string") return void 0;
	const { id, step } = value;
	return step === "deprecate" || step === "disable" || step === "deregister" ? {
		id,
		step
	} : void 0;
}

// actions/prune-images/amis/uses/ami-use.ts
const AMI_SOURCES = [
	"instances",
	"launch-templates",
	"auto-scaling",
	"parameters",
	"volumes",
	"exports"
];
const NEVER_LOOKED_AT$1 = "Spot requests and fleets with an image of their own, recipes of Image Builder, compute environments of Batch, parameters that are encrypted, other accounts (what is shared stays), other regions, and what is outside AWS";
function idsIn(value) {
	const text = typeof value === "string" ? value : JSON.stringify(value) ?? "";
	return [...new Set(text.match(/\b(?:ami|snap)-[0-9a-f]{8,17}\b/g) ?? [])];
}

// actions/prune-images/amis/uses/query-service.ts
const NAMESPACE = "com.amazonaws.sts";
var AutoScalingCalls = class extends _chunks_shared$0.kt {
	constructor(settings) {
		super({
			...settings,
			serviceId: "Auto Scaling",
			protocolSettings: {
				defaultNamespace: NAMESPACE,
				errorTypeRegistries: [],
				xmlNamespace: "http://autoscaling.amazonaws.com/doc/2011-01-01/",
				version: "2011-01-01"
			}
		});
		const { endpointProvider } = this.config;
		this.config.endpointProvider = (parameters, context) => {
			const endpoint = endpointProvider(parameters, context);
			const url = new URL(endpoint.url);
			url.hostname = url.hostname.replace(/^sts(?=[.-])/, "autoscaling");
			const signing = {
				name: "sigv4",
				signingName: "autoscaling",
				signingRegion: String(parameters.Region),
				properties: {}
			};
			return {
				...endpoint,
				url,
				properties: { authSchemes: [signing] }
			};
		};
	}
};
const command = (0,_chunks_shared$0.Ii)({
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
}, "Query", "AutoScalingCalls", _chunks_shared$0.$n);
const STRING = 0;
const DOCUMENT = 15;
const listing = (name) => [
	9,
	NAMESPACE,
	name,
	0,
	[
		3,
		NAMESPACE,
		"In",
		0,
		["NextToken"],
		[STRING]
	],
	DOCUMENT
];
var DescribeLaunchConfigurations = class extends command({}, () => [], "DescribeLaunchConfigurations", listing("DescribeLaunchConfigurations")) {};
var DescribeAutoScalingGroups = class extends command({}, () => [], "DescribeAutoScalingGroups", listing("DescribeAutoScalingGroups")) {};

// actions/prune-images/amis/uses/auto-scaling.ts
async function readAutoScalingUses({ aws, signal }) {
	const client = aws.client(AutoScalingCalls);
	const options = { abortSignal: signal };
	const configurations = await collectPages(async (NextToken) => {
		return pageOf((await client.send(new DescribeLaunchConfigurations({ NextToken }), options)).DescribeLaunchConfigurationsResult, "LaunchConfigurations");
	});
	const groups = await collectPages(async (NextToken) => {
		return pageOf((await client.send(new DescribeAutoScalingGroups({ NextToken }), options)).DescribeAutoScalingGroupsResult, "AutoScalingGroups");
	});
	return [...configurations.flatMap((one) => usesOf(one, "launch configuration", "LaunchConfigurationName")), ...groups.flatMap((one) => usesOf(one, "Auto Scaling group", "AutoScalingGroupName"))];
}
function usesOf(described, what, name) {
	const user = `${what} ${(0,_chunks_shared$0.T)(described, name) ?? ""}`;
	return idsIn(described).map((id) => ({
		id,
		user
	}));
}
function pageOf(result, name) {
	const list = (0,_chunks_shared$0._t)(result) ? result[name] : void 0;
	if (list === void 0) throw new Error(`an answer of Auto Scaling has no ${name}.`);
	const member = (0,_chunks_shared$0._t)(list) ? list.member : void 0;
	return {
		items: Array.isArray(member) ? member : member === void 0 ? [] : [member],
		nextToken: (0,_chunks_shared$0.T)(result, "NextToken")
	};
}

// actions/prune-images/amis/uses/instances.ts
const VALUES_A_FILTER = 200;
async function readInstanceUses(imageIds, { aws, signal }) {
	const client = aws.client(_chunks_clients$1.Sn);
	const uses = [];
	for (const Values of (0,_chunks_shared$0.E)(imageIds, VALUES_A_FILTER)) {
		const request = { Filters: [{
			Name: "image-id",
			Values
		}] };
		for await (const { Reservations, NextToken } of (0,_chunks_clients$1.Ct)({ client }, request, { abortSignal: signal })) {
			if (Reservations === void 0 && !NextToken) throw new Error("an answer of EC2 has no Reservations.");
			for (const { ImageId = "", InstanceId, State } of (Reservations ?? []).flatMap((one) => one.Instances ?? [])) if (State?.Name !== "terminated") uses.push({
				id: ImageId,
				user: `instance ${InstanceId} (${State?.Name ?? "in no known state"})`
			});
		}
	}
	return uses;
}
async function readVolumeUses(snapshotIds, { aws, signal }) {
	const client = aws.client(_chunks_clients$1.Sn);
	const uses = [];
	for (const Values of (0,_chunks_shared$0.E)(snapshotIds, VALUES_A_FILTER)) {
		const request = { Filters: [{
			Name: "snapshot-id",
			Values
		}, {
			Name: "status",
			Values: ["creating"]
		}] };
		for await (const { Volumes, NextToken } of (0,_chunks_clients$1.xt)({ client }, request, { abortSignal: signal })) {
			if (Volumes === void 0 && !NextToken) throw new Error("an answer of EC2 has no Volumes.");
			for (const { SnapshotId = "", VolumeId } of Volumes ?? []) uses.push({
				id: SnapshotId,
				user: `volume ${VolumeId}, which is being made`
			});
		}
	}
	return uses;
}
async function readExportUses({ aws, signal }) {
	const client = aws.client(_chunks_clients$1.Sn);
	const uses = [];
	for await (const { ExportImageTasks, NextToken } of (0,_chunks_clients$1.Tt)({ client }, {}, { abortSignal: signal })) {
		if (ExportImageTasks === void 0 && !NextToken) throw new Error("an answer of EC2 has no ExportImageTasks.");
		for (const { ImageId = "", ExportImageTaskId, Status } of ExportImageTasks ?? []) if (Status !== "completed" && Status !== "deleted") uses.push({
			id: ImageId,
			user: `export ${ExportImageTaskId}, which is under way`
		});
	}
	return uses;
}

// actions/prune-images/amis/uses/launch-templates.ts
async function readTemplateUses({ aws, signal }) {
	const client = aws.client(_chunks_clients$1.Sn);
	const options = { abortSignal: signal };
	const templates = [];
	for await (const { LaunchTemplates, NextToken } of paginateDescribeLaunchTemplates({ client }, {}, options)) {
		if (LaunchTemplates === void 0 && !NextToken) throw new Error("an answer of EC2 has no LaunchTemplates.");
		for (const { LaunchTemplateId, LaunchTemplateName } of LaunchTemplates ?? []) templates.push({
			id: LaunchTemplateId ?? "",
			name: LaunchTemplateName ?? ""
		});
	}
	const named = (await (0,_chunks_shared$0.D)(templates, 4, async ({ id, name }) => {
		const versions = [];
		try {
			const pages = paginateDescribeLaunchTemplateVersions({ client }, { LaunchTemplateId: id }, options);
			for await (const { LaunchTemplateVersions, NextToken } of pages) {
				if (LaunchTemplateVersions === void 0 && !NextToken) throw new Error("an answer of EC2 has no LaunchTemplateVersions.");
				for (const { VersionNumber, LaunchTemplateData } of LaunchTemplateVersions ?? []) versions.push({
					user: `launch template ${name}, version ${VersionNumber}`,
					named: namedBy(LaunchTemplateData)
				});
			}
		} catch (error) {
			if (!(error instanceof Error && error.name === "InvalidLaunchTemplateId.NotFound")) throw error;
		}
		return versions;
	})).flat().flatMap((version) => version.named.map((id) => ({
		id,
		user: version.user
	})));
	return {
		uses: named,
		selectors: [...new Set(named.flatMap(({ id }) => selectorOf(id) ?? []))]
	};
}
function namedBy(data) {
	const { ImageId, BlockDeviceMappings } = data ?? {};
	const snapshots = (BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []);
	return [...ImageId === void 0 ? [] : [ImageId], ...snapshots];
}
function selectorOf(imageId) {
	const name = /^resolve:ssm:(.+)$/.exec(imageId)?.[1];
	return name?.includes(":") && !/^\/aws\/service\//.test(name) ? name : void 0;
}

// actions/prune-images/amis/uses/parameters.ts
var ParameterCalls = class extends _chunks_shared$0.x {
	constructor(settings) {
		super(settings, {
			serviceId: "SSM",
			endpointPrefix: "ssm",
			signingName: "ssm"
		});
	}
};
const NAMES_A_CALL = 10;
async function readParameterUses(selectors, { aws, signal }) {
	const ssm = aws.client(ParameterCalls);
	const call = (operation, body) => ssm.call({
		target: `AmazonSSM.${operation}`,
		version: "1.1",
		body
	}, signal);
	const listed = await collectPages(async (NextToken) => {
		const page = await call("DescribeParameters", {
			ParameterFilters: [{
				Key: "Type",
				Option: "Equals",
				Values: ["String", "StringList"]
			}],
			MaxResults: 50,
			NextToken
		});
		return {
			items: (0,_chunks_shared$0.C)(page, "Parameters"),
			nextToken: (0,_chunks_shared$0.T)(page, "NextToken")
		};
	});
	const names = new Set([...listed.flatMap((one) => (0,_chunks_shared$0.T)(one, "Name") ?? []), ...selectors]);
	return (await (0,_chunks_shared$0.D)((0,_chunks_shared$0.E)([...names], NAMES_A_CALL), 4, async (Names) => {
		return (0,_chunks_shared$0.C)(await call("GetParameters", { Names }), "Parameters");
	})).flat().flatMap((parameter) => {
		const selector = (0,_chunks_shared$0.T)(parameter, "Selector") ?? "";
		const user = `parameter ${(0,_chunks_shared$0.T)(parameter, "Name") ?? ""}${selector}`;
		return idsIn((0,_chunks_shared$0.T)(parameter, "Value") ?? "").map((id) => ({
			id,
			user
		}));
	});
}

// actions/prune-images/amis/uses/read-ami-uses.ts
async function readAmiUses(amis, world) {
	const read = async (source, uses) => {
		try {
			return {
				source,
				status: "read",
				uses: await uses()
			};
		} catch (error) {
			if ((0,_chunks_shared$0.xt)(error, world.signal)) throw error;
			const reason = error instanceof Error ? `${error.name}: ${(0,_chunks_shared$0.St)(error)}` : (0,_chunks_shared$0.St)(error);
			world.log.warning(`${source} is unreadable; refusing to remove anything: ${reason}`);
			return {
				source,
				status: "unreadable",
				reason
			};
		}
	};
	const ids = amis.map(({ id }) => id);
	const snapshotIds = [...new Set(amis.flatMap((ami) => ami.snapshotIds))];
	const templates = readTemplateUses(world);
	return Promise.all([
		read("instances", () => readInstanceUses(ids, world)),
		read("launch-templates", async () => (await templates).uses),
		read("auto-scaling", () => readAutoScalingUses(world)),
		read("parameters", async () => readParameterUses((await templates.catch(() => void 0))?.selectors ?? [], world)),
		read("volumes", () => readVolumeUses(snapshotIds, world)),
		read("exports", () => readExportUses(world))
	]);
}

// actions/prune-images/amis/observe-amis.ts
async function observeAmis(inputs, world) {
	const { planFile, policy, guards, usedImages, graceMs } = inputs;
	const saved = planFile === void 0 ? void 0 : loadAmiPlan((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(world.runner.workspace, planFile));
	const text = givenPolicy(policy, world);
	const settings = {
		policy: {
			text,
			parsed: requireAmiPolicy(text)
		},
		guards,
		usedImages,
		graceMs
	};
	return {
		seen: await world.log.group("Look at the AMIs", () => lookAtAmis(inputs, new Map(), world)),
		settings,
		saved,
		retention: await readRetentionRules(world)
	};
}
async function lookAtAmis({ scope }, known, world) {
	const nowMs = world.clock.now().getTime();
	const region = await world.aws.client(_chunks_clients$1.Sn).config.region();
	const { amis, others } = await listAmis(scope, world);
	const readings = await readAmiUses(amis, world);
	const asked = await (0,_chunks_shared$0.D)(amis.filter(({ id }) => !known.has(id)), 4, async (ami) => [ami.id, await readSharing(ami, world)]);
	return {
		region,
		amis,
		others,
		readings,
		sharing: new Map([...known, ...asked]),
		nowMs
	};
}
function requireAmiPolicy(text) {
	const policy = requirePolicy(text, "input policy");
	const odd = policy.rules.find(({ action, limit }) => action !== "expire" || limit.type !== "imageCountMoreThan" && limit.type !== "sinceImagePushed");
	if (odd === void 0) return policy;
	throw new _chunks_shared$0.yt(`rule ${odd.priority} says nothing of an AMI, which has no archive and no pulls.`, {
		where: "input policy",
		given: `\`${odd.limit.type}\` with the action \`${odd.action}\``,
		allowed: "`imageCountMoreThan` and `sinceImagePushed` with the action `expire`"
	});
}

// actions/prune-images/amis/apply-amis.ts
const PARTICIPLES$1 = {
	deprecate: "deprecated",
	disable: "disabled",
	deregister: "deregistered"
};
async function applyAmis(plan, application, world) {
	const { inputs, journal, directory } = application;
	const history = inputs.history && new RunHistory(inputs.history, journal.path, world);
	if (history !== void 0) {
		world.log.info(`What is removed is kept in ${history.location}.`);
		await history.keepFile("plan.json", (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "prune-images.plan.json"));
		await history.keepFile("decisions.jsonl", (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "decisions.jsonl"));
	}
	const work = new AmiWork(application, history, world);
	const run = {
		journal,
		log: world.log,
		signal: world.signal
	};
	try {
		for (const change of changesOf$1(plan)) {
			if (world.signal.aborted) break;
			const [outcome] = await (0,_chunks_shared$0.b)([change], work, run);
			work.conclude(change, outcome);
		}
	} finally {
		await history?.close();
	}
	const { results } = work;
	world.log.info(`Changed ${countAmis([...results.values()].filter(({ type }) => type === "done").length)}.`);
	return {
		results,
		saved: work.saved,
		history: history?.location,
		cancelled: world.signal.aborted ? (0,_chunks_shared$0.St)(world.signal.reason) : void 0
	};
}
var AmiWork = class {
	results = new Map();
	saved;
	#inputs;
	#settings;
	#seen;
	#path;
	#history;
	#world;
	constructor({ inputs, observation, directory }, history, world) {
		this.#inputs = inputs;
		this.#settings = observation.settings;
		this.#seen = observation.seen;
		this.#path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "manifests.jsonl");
		this.#history = history;
		this.#world = world;
	}
	id = ({ ami, fate }) => `${fate} ${ami.id}`;
	describe = ({ ami, fate, why }) => `To ${fate} ${describeAmi(ami)}: ${why}`;
	check = async (change) => {
		await this.#requireSame(change, this.#settings);
	};
	perform = async (change) => {
		const { ami, fate } = change;
		const line = saveAmi(this.#path, ami, this.#seen.region);
		this.saved = this.#path;
		await this.#history?.keepManifests(`${line}\n`);
		try {
			if (fate !== "deregister") await deprecateAmi(ami, this.#world);
			if (fate === "disable") {
				await this.#requireSame(change, {
					...this.#settings,
					graceMs: 0
				});
				await disableAmi(ami.id, this.#world);
			}
			if (fate === "deregister") await deregisterAmi(ami.id, this.#world);
		} catch (error) {
			if (error instanceof _chunks_shared$0.bt || this.#world.signal.aborted || !await this.#isThere(change)) throw error;
		}
		await this.#confirm(change);
	};
	conclude({ ami }, outcome) {
		if (this.results.has(ami.id) || outcome === void 0 || outcome.state === "done") return;
		const moved = outcome.state === "failed" && outcome.error instanceof _chunks_shared$0.bt;
		if (!moved) this.#world.log.warning(`${ami.id}: ${outcome.reason}`);
		this.results.set(ami.id, {
			type: moved ? "held" : "failed",
			reason: outcome.reason
		});
	}
	async #requireSame({ ami, fate }, settings) {
		const known = new Map([...this.#seen.sharing].filter(([id]) => id !== ami.id));
		this.#seen = await lookAtAmis(this.#inputs, known, this.#world);
		const now = decideAmis(this.#seen, settings).decisions.find((one) => one.ami.id === ami.id);
		if (now?.fate === fate) return;
		if (now === void 0) this.results.set(ami.id, { type: "gone" });
		throw new _chunks_shared$0.bt(now === void 0 ? `${ami.id} is gone, or has another asset id.` : `${ami.id}: ${now.why}.`);
	}
	async #isThere({ ami, fate }) {
		const now = await findAmi(ami.id, this.#world);
		if (fate === "deregister") return now === void 0;
		if (fate === "disable") return now?.State === "disabled";
		return isDeprecated(Date.parse(now?.DeprecationTime ?? ""), this.#world.clock.now().getTime());
	}
	async #confirm(change) {
		const { ami, fate } = change;
		const { id, snapshotIds } = ami;
		if (!await isSeen(() => this.#isThere(change), this.#world)) throw new Error(`EC2 took the call, but does not show ${id} ${PARTICIPLES$1[fate]}.`);
		if (fate !== "deregister") {
			this.results.set(id, { type: "done" });
			return;
		}
		const { amis, others } = this.#seen;
		const needed = new Map([...amis, ...others].filter((one) => one.id !== id).flatMap((one) => one.snapshotIds.map((snapshot) => [snapshot, one.id])));
		const going = snapshotIds.filter((one) => !needed.has(one));
		let left = [];
		await isSeen(async () => {
			left = await presentSnapshots(going, this.#world);
			return left.length === 0;
		}, this.#world);
		const staying = snapshotIds.flatMap((one) => needed.get(one) ?? []).map((other) => `a snapshot stays with ${other}`);
		this.results.set(id, left.length === 0 ? {
			type: "done",
			...staying.length === 0 ? {} : { detail: staying.join("; ") }
		} : {
			type: "failed",
			reason: `it is deregistered, but EC2 left its snapshots: ${left.join(", ")}`
		});
	}
};

// actions/prune-images/amis/report-amis.ts
const STEPS = [
	"deprecate",
	"disable",
	"deregister"
];
const PARTICIPLES = {
	deprecate: "deprecated",
	disable: "disabled",
	deregister: "deregistered"
};
const MAX_ROWS$2 = 1e3;
const MAX_LOGGED$1 = 50;
function logAmiPlan({ decisions, unmatched, retention }, log) {
	for (const one of unmatched) log.warning(`${sentence(describeUnmatched(one))}.`);
	log.info(`looked for uses: ${AMI_SOURCES.join(", ")}`);
	log.info(`not looked at: ${NEVER_LOOKED_AT$1}`);
	const told = decisions.filter(({ fate }) => fate !== "keep");
	for (const one of told.slice(0, MAX_LOGGED$1)) {
		const bin = one.fate === "deregister" ? `; ${describeRetention(one.ami, retention)}` : "";
		log.info(`${one.fate === "hold" ? "hold back" : one.fate} ${describeAmi(one.ami)}: ${one.why}${bin}`);
	}
	if (told.length > MAX_LOGGED$1) log.info(`… and ${told.length - MAX_LOGGED$1} more.`);
}
function saveAmiDecisions({ decisions, region }, directory) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(directory, { recursive: true });
	const lines = decisions.map((one) => {
		const { id, name, assetId, state, createdAtMs } = one.ami;
		const createdAt = Number.isNaN(createdAtMs) ? null : new Date(createdAtMs).toISOString();
		return `${JSON.stringify({
			region,
			id,
			name,
			assetId,
			state,
			createdAt,
			fate: one.fate,
			reason: one.why,
			...one.fate === "hold" ? { guard: one.guard } : {}
		})}\n`;
	});
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "decisions.jsonl"), lines.join(""));
}
function reportAmis(run) {
	const { inputs, plan, applied, observation } = run;
	const changes = changesOf$1(plan);
	const of = (step) => changes.filter(({ fate }) => fate === step);
	const gib = of("deregister").reduce((sum, { ami }) => sum + ami.sizeGib, 0);
	const history = applied?.history;
	return {
		title: `Prune AMIs of ${inputs.scope.patterns.join(", ")}`,
		...conclude$2(run),
		dryRun: inputs.dryRun,
		facts: [
			{
				label: "Region",
				value: plan.region
			},
			{
				label: "Policy",
				value: `from the input, SHA-256 ${plan.policySha256.slice(0, 12)}`
			},
			{
				label: "Seen",
				value: `${countAmis(plan.decisions.length)} at ${new Date(observation.seen.nowMs).toISOString()}`
			},
			{
				label: "To deprecate",
				value: countAmis(of("deprecate").length)
			},
			{
				label: "To disable",
				value: countAmis(of("disable").length)
			},
			{
				label: "To deregister",
				value: `${countAmis(of("deregister").length)}, whose snapshots are of disks of ${gib} GiB`
			},
			{
				label: "Each stage lasts",
				value: (0,_chunks_shared$0.at)(inputs.graceMs)
			},
			{
				label: "Held back",
				value: countAmis(heldOf(run))
			},
			{
				label: "Looked at for uses",
				value: AMI_SOURCES.join(", ")
			},
			{
				label: "Not looked at",
				value: NEVER_LOOKED_AT$1
			},
			...history === void 0 ? [] : [{
				label: "Kept in",
				value: history
			}]
		],
		changes: plan.decisions.filter(({ fate }) => fate !== "keep").slice(0, MAX_ROWS$2).map((decision) => changeOf$3(decision, run))
	};
}
function changeOf$3(decision, { plan, applied }) {
	const { ami, fate, why } = decision;
	const subject = describeAmi(ami);
	if (!isStep(fate)) return {
		subject,
		kind: "keep",
		state: "unchanged",
		reason: why,
		...fate === "hold" ? { rule: decision.guard } : {}
	};
	const result = applied?.results.get(ami.id);
	const evidence = [
		...fate === "deregister" ? [describeRetention(ami, plan.retention)] : [],
		...result !== void 0 && "reason" in result ? [result.reason] : [],
		...result?.type === "done" && result.detail !== void 0 ? [result.detail] : []
	];
	return {
		subject,
		kind: fate === "deregister" ? "delete" : "update",
		state: plan.refusal === void 0 && applied === void 0 ? "planned" : stateOf$2(result),
		reason: `${fate}: ${why}`,
		...evidence.length === 0 ? {} : { evidence: evidence.join("; ") }
	};
}
function stateOf$2(result) {
	if (result?.type === "done") return "done";
	return result?.type === "failed" ? "failed" : "skipped";
}
function conclude$2({ inputs, plan, applied }) {
	const changes = changesOf$1(plan);
	if (plan.refusal !== void 0) return {
		outcome: "refused",
		reason: sentence(plan.refusal)
	};
	const count = (step) => changes.filter(({ fate }) => fate === step).length;
	if (changes.length === 0) return {
		outcome: "unchanged",
		reason: `Nothing to do on ${countAmis(plan.decisions.length)}.`
	};
	if (inputs.dryRun || applied === void 0) return {
		outcome: "planned",
		reason: `Would ${STEPS.map((step) => `${step} ${count(step)}`).join(", ")} of ${countAmis(plan.decisions.length)}.`
	};
	const results = [...applied.results.values()];
	const failed = results.filter(({ type }) => type === "failed").length;
	const held = results.filter(({ type }) => type === "held").length;
	const done = STEPS.map((step) => `${PARTICIPLES[step]} ${doneOf(step, plan, applied)}`).join(", ");
	const more = [...held === 0 ? [] : [`${countAmis(held)} held back at the last moment`], ...failed === 0 ? [] : [`${countAmis(failed)} failed`]];
	const reason = `${sentence([done, ...more].join("; "))}.`;
	if (applied.cancelled !== void 0) return {
		outcome: "cancelled",
		reason: `${applied.cancelled} ${reason} The next run continues.`
	};
	return {
		outcome: failed > 0 ? "failed" : "succeeded",
		reason
	};
}
function doneOf(step, plan, applied) {
	return changesOf$1(plan).filter(({ ami, fate }) => fate === step && applied?.results.get(ami.id)?.type === "done").length;
}
function heldOf({ plan, applied }) {
	const late = [...applied?.results.values() ?? []].filter(({ type }) => type === "held").length;
	return plan.decisions.filter(({ fate }) => fate === "hold").length + late;
}
function amiOutputs(run) {
	const { plan, applied, directory } = run;
	const failed = [...applied?.results.values() ?? []].filter(({ type }) => type === "failed").length;
	return {
		decisions: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "decisions.jsonl"),
		manifests: applied?.saved ?? "",
		history: applied?.history ?? "",
		"not-looked-at": NEVER_LOOKED_AT$1,
		"planned-count": String(changesOf$1(plan).length),
		"deprecated-count": String(doneOf("deprecate", plan, applied)),
		"disabled-count": String(doneOf("disable", plan, applied)),
		"deleted-count": String(doneOf("deregister", plan, applied)),
		"held-count": String(heldOf(run)),
		"failed-count": String(failed)
	};
}

// actions/prune-images/amis/prune-amis.ts
const pruneAmis = (0,_chunks_shared$0.dt)({
	observe: observeAmis,
	plan: ({ seen, ...context }) => planAmis(seen, context),
	announce: logAmiPlan,
	decide: (plan) => {
		if (plan.refusal !== void 0) return "refuse";
		return changesOf$1(plan).length === 0 ? "keep" : plan;
	},
	readsSavedPlan: true,
	reviewed: savedForm$1,
	save: saveAmiDecisions,
	apply: applyAmis,
	report: reportAmis,
	outputs: amiOutputs
});

// actions/prune-images/history/read-history.ts
function isInBucket(text) {
	return text.startsWith("s3://");
}
async function readHistory(location, { aws, signal }) {
	const where = "input restore-from";
	const given = `\`${location}\``;
	const [, bucket, prefix] = /^s3:\/\/([^/]+)\/(.+?)\/*$/.exec(location) ?? [];
	if (bucket === void 0 || prefix === void 0) throw new _chunks_shared$0.yt("this is not a history of a run.", {
		where,
		given,
		allowed: "`s3://bucket/prefix/run`"
	});
	const store = (0,_chunks_shared$0.o)(aws.client(_chunks_clients$1._n), {
		bucket,
		prefix
	}, signal);
	let text = "";
	for (const name of await store.listAfter(MANIFESTS, "")) text += (await store.read(`${"manifests"}/${name}`))?.content ?? "";
	if (text !== "") return text;
	throw new _chunks_shared$0.yt("no run has saved images there.", {
		where,
		given,
		next: "Give what the log or the output `history` of the run named."
	});
}

// actions/prune-images/amis/restore/observe-restore-amis.ts
const MOST_SAVED_BYTES$1 = 1e7;
async function observeAmiRestore(inputs, world) {
	const region = await world.aws.client(_chunks_clients$1.Sn).config.region();
	const text = await savedText(inputs, world);
	return {
		region,
		saved: text === void 0 ? [] : readSavedAmis(text, region),
		nowMs: world.clock.now().getTime(),
		...await lookForAmis(inputs, world)
	};
}
async function lookForAmis({ scope }, world) {
	const client = world.aws.client(_chunks_clients$1.Sn);
	const options = { abortSignal: world.signal };
	const { amis } = await listAmis(scope, world);
	const bin = [];
	for await (const { Images } of paginateListImagesInRecycleBin({ client }, {}, options)) for (const { ImageId = "", Name = "" } of Images ?? []) bin.push({
		id: ImageId,
		name: Name
	});
	const binSnapshots = [];
	for await (const { Snapshots } of paginateListSnapshotsInRecycleBin({ client }, {}, options)) for (const { SnapshotId = "", Description = "" } of Snapshots ?? []) binSnapshots.push({
		id: SnapshotId,
		description: Description
	});
	return {
		amis,
		bin,
		binSnapshots
	};
}
async function savedText({ restoreFrom }, world) {
	if (restoreFrom === void 0) return void 0;
	if (isInBucket(restoreFrom)) return readHistory(restoreFrom, world);
	const { workspace, tempDir } = world.runner;
	const where = "input restore-from";
	const text = (0,_chunks_shared$0.i)({
		root: workspace,
		otherRoots: [tempDir],
		path: restoreFrom,
		where
	}, MOST_SAVED_BYTES$1);
	if (text !== void 0) return text;
	throw new _chunks_shared$0.yt("there is no such file.", {
		where,
		given: `\`${restoreFrom}\``,
		next: "Give the path of the `manifests.jsonl` of the run that removed the AMIs, its output `history`, or name AMIs by `restore-images`."
	});
}

// actions/prune-images/amis/restore/plan-restore-amis.ts
function nextRestoreStep(wanted, place, nowMs) {
	if (place.at === "nowhere") return void 0;
	if (place.at === "bin") {
		const [snapshotId] = place.snapshotIds;
		return snapshotId === void 0 ? { call: "restore-image" } : {
			call: "restore-snapshot",
			snapshotId
		};
	}
	if (place.state === "disabled") return { call: "enable" };
	const before = wanted.deprecatedAtMs;
	if (before !== void 0 && before > nowMs) return isSameMinute(before, place.deprecatedAtMs) ? void 0 : {
		call: "deprecate",
		atMs: before
	};
	const now = place.deprecatedAtMs;
	return now === void 0 || !isDeprecated(now, nowMs) ? void 0 : { call: "undeprecate" };
}
function isSameMinute(a, b) {
	return b !== void 0 && Math.abs(a - b) < 6e4;
}
function planAmiRestore(seen, { patterns, restoreImages }) {
	const tests = patterns.map((pattern) => compileTagPattern(pattern));
	const isMeant = (assetId) => tests.some((test) => test(assetId));
	const saved = seen.saved.filter(({ assetId }) => isMeant(assetId));
	const known = new Map();
	for (const { id, name } of seen.bin) known.set(id, {
		id,
		name,
		snapshotIds: [],
		deprecatedAtMs: void 0,
		assetId: ""
	});
	for (const { id, name, assetId, snapshotIds } of seen.amis) known.set(id, {
		id,
		name,
		snapshotIds,
		deprecatedAtMs: void 0,
		assetId
	});
	for (const { id, name, assetId, snapshotIds, deprecatedAt } of saved) known.set(id, {
		id,
		name,
		snapshotIds,
		deprecatedAtMs: deprecatedAt === null ? void 0 : Date.parse(deprecatedAt),
		assetId
	});
	const named = (entry) => [...known.values()].filter(({ id, assetId }) => id === entry || assetId === entry);
	const ids = restoreImages.length === 0 ? saved.map(({ id }) => id) : restoreImages.flatMap((entry) => named(entry).map(({ id }) => id));
	return {
		region: seen.region,
		unknown: restoreImages.filter((entry) => named(entry).length === 0),
		amis: [...new Set(ids)].flatMap((id) => {
			const one = known.get(id);
			if (one === void 0) return [];
			const { assetId, ...wanted } = one;
			const place = placeOf(wanted, seen);
			return [{
				wanted,
				place,
				next: nextRestoreStep(wanted, place, seen.nowMs)
			}];
		})
	};
}
function placeOf({ id, snapshotIds }, { amis, bin, binSnapshots }) {
	const there = amis.find((one) => one.id === id);
	if (there !== void 0) return {
		at: "account",
		state: there.state,
		deprecatedAtMs: there.deprecatedAtMs
	};
	if (!bin.some((one) => one.id === id)) return { at: "nowhere" };
	return {
		at: "bin",
		snapshotIds: binSnapshots.filter((one) => snapshotIds.includes(one.id) || one.description.endsWith(` for ${id}`)).map((one) => one.id)
	};
}

// actions/prune-images/amis/restore/apply-restore-amis.ts
const MOST_STEPS = 40;
async function applyAmiRestore({ amis }, { inputs, journal }, world) {
	const results = new Map();
	const open = amis.flatMap(({ wanted, next }) => next === void 0 ? [] : [wanted]);
	for (const wanted of open) {
		if (world.signal.aborted) break;
		const [outcome] = await (0,_chunks_shared$0.b)([wanted], {
			id: ({ id }) => `restore ${id}`,
			describe: ({ id, name }) => `Restore ${id} ("${name}")`,
			check: async () => {},
			perform: async (one) => {
				await restoreAmi(one, inputs, world);
			}
		}, {
			journal,
			log: world.log,
			signal: world.signal
		});
		if (outcome?.state === "done") results.set(wanted.id, { type: "restored" });
		else if (outcome !== void 0) {
			world.log.warning(`${wanted.id}: ${outcome.reason}`);
			results.set(wanted.id, {
				type: "failed",
				reason: outcome.reason
			});
		}
	}
	return {
		results,
		cancelled: world.signal.aborted ? (0,_chunks_shared$0.St)(world.signal.reason) : void 0
	};
}
async function restoreAmi(wanted, inputs, world) {
	const look = async () => {
		const place = placeOf(wanted, await lookForAmis(inputs, world));
		return place.at === "nowhere" ? place.at : nextRestoreStep(wanted, place, world.clock.now().getTime());
	};
	let next = await look();
	for (let step = 0; next !== void 0; step++) {
		if (next === "nowhere") throw new Error("it is neither in the account nor in the Recycle Bin");
		if (step === MOST_STEPS) throw new Error(`EC2 took ${MOST_STEPS} calls, and it is not restored`);
		const asked = next;
		await call(wanted.id, asked, world);
		if (!await isSeen(async () => {
			next = await look();
			return next !== "nowhere" && JSON.stringify(next) !== JSON.stringify(asked);
		}, world)) throw new Error(`EC2 took the call, but does not show what it asked for: ${asked.call}`);
	}
}
async function call(id, step, world) {
	const ec2 = world.aws.client(_chunks_clients$1.Sn);
	const options = { abortSignal: world.signal };
	switch (step.call) {
		case "restore-snapshot":
			await ec2.send(new RestoreSnapshotFromRecycleBinCommand({ SnapshotId: step.snapshotId }), options);
			return;
		case "restore-image":
			await ec2.send(new RestoreImageFromRecycleBinCommand({ ImageId: id }), options);
			return;
		case "enable": return enableAmi(id, world);
		case "undeprecate": return undeprecateAmi(id, world);
		case "deprecate": return deprecateAmi({
			id,
			atMs: step.atMs
		}, world);
	}
}

// actions/prune-images/amis/restore/report-restore-amis.ts
function reportAmiRestore(run) {
	const { inputs, plan } = run;
	return {
		title: `Restore AMIs of ${inputs.scope.patterns.join(", ")}`,
		...conclude$1(run),
		dryRun: inputs.dryRun,
		facts: [
			{
				label: "Region",
				value: plan.region
			},
			{
				label: "To restore",
				value: countAmis(openOf(plan).length)
			},
			{
				label: "As they were",
				value: countAmis(plan.amis.length - openOf(plan).length - lostOf(plan).length)
			}
		],
		changes: [...openOf(plan), ...lostOf(plan)].map((one) => changeOf$2(one, run))
	};
}
function amiRestoreOutputs({ plan, applied }) {
	const results = [...applied?.results.values() ?? []];
	const count = (type) => results.filter((one) => one.type === type).length;
	return {
		"restored-count": String(count("restored")),
		"failed-count": String(count("failed") + lostOf(plan).length)
	};
}
function openOf({ amis }) {
	return amis.filter(({ next }) => next !== void 0);
}
function lostOf({ amis }) {
	return amis.filter(({ place }) => place.at === "nowhere");
}
function conclude$1({ inputs, plan, applied }) {
	const [unknown] = plan.unknown;
	if (unknown !== void 0) return {
		outcome: "refused",
		reason: `The entry \`${unknown}\` of restore-images leads to no AMI: none was saved with it, is in the account or in the Recycle Bin.`
	};
	const seen = countAmis(plan.amis.length);
	const open = openOf(plan).length;
	const lost = lostOf(plan).length;
	const lostText = lost === 0 ? "" : ` ${countAmis(lost)} cannot be restored any more.`;
	if (open === 0) return lost > 0 ? {
		outcome: "failed",
		reason: `Nothing was restored of ${seen}.${lostText}`
	} : {
		outcome: "unchanged",
		reason: `Nothing to restore: all of ${seen} are as they were.`
	};
	if (inputs.dryRun || applied === void 0) return {
		outcome: "planned",
		reason: `Would restore ${open} of ${seen}.${lostText}`
	};
	const results = [...applied.results.values()];
	const failed = results.filter(({ type }) => type === "failed").length;
	const reason = `Restored ${results.length - failed} of ${seen}.${lostText}${failed === 0 ? "" : ` ${countAmis(failed)} could not be restored.`}`;
	if (applied.cancelled !== void 0) return {
		outcome: "cancelled",
		reason: `${applied.cancelled} ${reason} The next run continues.`
	};
	return {
		outcome: failed + lost > 0 ? "failed" : "succeeded",
		reason
	};
}
function changeOf$2({ wanted, place }, { applied }) {
	const result = applied?.results.get(wanted.id);
	const isLost = place.at === "nowhere";
	return {
		subject: `${wanted.id} ("${wanted.name}")`,
		kind: place.at === "account" ? "update" : "create",
		state: isLost || result?.type === "failed" ? "failed" : applied === void 0 ? "planned" : result === void 0 ? "skipped" : "done",
		reason: {
			account: "it is deprecated or disabled",
			bin: "it is in the Recycle Bin",
			nowhere: "it is neither in the account nor in the Recycle Bin"
		}[place.at],
		...result?.type === "failed" ? { evidence: result.reason } : {}
	};
}

// actions/prune-images/amis/restore/restore-amis.ts
const restoreAmis = (0,_chunks_shared$0.dt)({
	observe: observeAmiRestore,
	plan: (seen, { scope, restoreImages }) => planAmiRestore(seen, {
		...scope,
		restoreImages
	}),
	decide: (plan) => {
		if (plan.unknown.length > 0) return "refuse";
		return plan.amis.every(({ next }) => next === void 0) ? "keep" : plan;
	},
	apply: applyAmiRestore,
	report: reportAmiRestore,
	outputs: amiRestoreOutputs
});

// actions/prune-images/guards/yaml-rules.ts
const FILTER_FIELDS = [
	"tags",
	"tags-matching",
	"except"
];
const PATTERNS = "a pattern such as \"v*\", or a list of them, numbers in quotes";
function readRules(data, form, read) {
	const rules = data ?? [];
	if (!Array.isArray(rules)) throw refusal(form.input, data, "a list of rules, such as `- tags: v*`");
	return rules.map((rule, i) => read(givenRule(rule, `${form.input}, rule ${i + 1}`, form)));
}
function givenRule(rule, place, { fields, either = [] }) {
	const names = (0,_chunks_shared$0._t)(rule) ? Object.keys(rule) : [];
	const known = [...FILTER_FIELDS, ...fields];
	if (!(0,_chunks_shared$0._t)(rule) || names.length === 0 || names.some((name) => !known.includes(name))) throw refusal(place, rule, `fields of ${known.join(", ")}`);
	for (const exclusive of [either, ["tags", "tags-matching"]]) if (exclusive.filter((name) => names.includes(name)).length > 1) throw refusal(place, rule, `one of ${exclusive.join(", ")}, and another rule for the other`);
	const field = (name, read, allowed) => {
		if (rule[name] === void 0) return void 0;
		const value = read(rule[name]);
		if (value === void 0) throw refusal(`${place}, ${name}`, rule[name], allowed);
		return value;
	};
	return {
		text: names.map((name) => `${name} ${textOf$2(rule[name])}`).join(", "),
		filter: {
			tags: field("tags", patternsOf, PATTERNS),
			tagsMatching: field("tags-matching", expressionOf, "a regular expression without lookaround, \\1 and \\b"),
			except: field("except", patternsOf, PATTERNS)
		},
		count: (name, min) => field(name, (value) => countOf$1(value, min), `a whole number from ${min}`),
		durationMs: (name) => field(name, (value) => (0,_chunks_shared$0.ot)(String(value)), _chunks_shared$0.it),
		refusal: (allowed) => refusal(place, rule, allowed)
	};
}
function countOf$1(value, min) {
	return typeof value === "number" && Number.isSafeInteger(value) && value >= min ? value : void 0;
}
function patternsOf(value) {
	const list = Array.isArray(value) ? value : [value];
	const patterns = list.filter((one) => typeof one === "string" && one !== "");
	return patterns.length < list.length || list.length === 0 ? void 0 : patterns.map(String);
}
function expressionOf(value) {
	if (typeof value !== "string" || value === "") return void 0;
	try {
		compileLinearPattern(value);
		return value;
	} catch {
		return;
	}
}
function refusal(place, given, allowed) {
	return new _chunks_shared$0.yt("the value cannot be used.", {
		where: `input ${place}`,
		given: `\`${textOf$2(given)}\``,
		allowed
	});
}
function textOf$2(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}

// actions/prune-images/guards/parse-keep.ts
const LIMITS = [
	"newest",
	"minors",
	"pulled-within"
];
function parseKeep(data) {
	return readRules(data, {
		input: "keep",
		fields: LIMITS,
		either: LIMITS
	}, (given) => ({
		text: given.text,
		...given.filter,
		newest: given.count("newest", 1),
		minors: given.count("minors", 1),
		pulledWithinMs: given.durationMs("pulled-within")
	}));
}

// actions/prune-images/guards/read-guards.ts
function readGuards(inputs) {
	return {
		protectTags: inputs.list("protect-tags"),
		keepAtLeast: readCounts(inputs, "keep-at-least"),
		keep: parseKeep(inputs.yaml("keep")),
		unmatchedPatterns: inputs.choice("unmatched-patterns", ["refuse", "warn"]),
		orphanedReferrers: inputs.choice("orphaned-referrers", ["keep", "delete"]),
		supersededReferrers: readCounts(inputs, "superseded-referrers"),
		minAgeMs: inputs.durationMs("min-age", { min: 0 }),
		maxDelete: readLimit("max-delete", inputs.text("max-delete"))
	};
}
function readCounts(inputs, name) {
	return Array.from(inputs.pairs(name), ([pattern, text]) => {
		const count = /^\d+$/.test(text) ? Number(text) : 0;
		return count >= 1 && count <= 1e5 ? {
			pattern,
			count
		} : refuse$1(name, `${pattern}=${text}`, "pattern=number a line, the number from 1 to 100000");
	});
}
function readLimit(name, text) {
	const percent = (0,_chunks_shared$0.rt)(text);
	if (percent !== void 0) return {
		type: "percent",
		percent
	};
	return /^\d{1,9}$/.test(text) ? {
		type: "count",
		count: Number(text)
	} : refuse$1(name, text, "a whole number of images, or a percentage such as 50%");
}
function refuse$1(name, given, allowed) {
	throw new _chunks_shared$0.yt("the value cannot be used.", {
		where: `input ${name}`,
		given: `\`${given}\``,
		allowed
	});
}

// actions/prune-images/amis/ami-inputs.ts
const OF_REPOSITORIES = [
	"repository",
	"registry-id",
	"regions",
	"roles",
	"in-use-roles",
	"in-use-kubernetes",
	"untag",
	"superseded-referrers",
	"max-delete-total",
	"index-cache"
];
function readAmiInputs(inputs, common, mode) {
	const foreign = OF_REPOSITORIES.find((name) => inputs.optional(name) !== void 0);
	if (foreign !== void 0) throw new _chunks_shared$0.yt("it is for container images, and `amis` for AMIs.", {
		where: `input ${foreign}`,
		given: `\`${inputs.optional(foreign)}\` with amis \`${inputs.list("amis").join(", ")}\``,
		next: "Prune AMIs in a step of their own."
	});
	const scope = {
		assetTagKey: (0,_chunks_shared$0.B)(inputs.text("asset-tag-key")),
		patterns: inputs.list("amis").map(readPattern)
	};
	const restoreFrom = inputs.optional("restore-from");
	const restoreImages = inputs.list("restore-images");
	if (mode === "restore") {
		if (restoreFrom === void 0 && restoreImages.length === 0) throw new _chunks_shared$0.yt("nothing says what is to be restored.", {
			where: "inputs restore-from and restore-images",
			next: "Give what a run has saved, ids of AMIs, or both."
		});
		return {
			...common,
			mode: "restore-amis",
			scope,
			restoreFrom,
			restoreImages
		};
	}
	const idle = restoreFrom ?? restoreImages[0];
	if (idle !== void 0) throw new _chunks_shared$0.yt("it is for the mode `restore` alone.", {
		where: "inputs restore-from and restore-images",
		given: `\`${idle}\` with the mode \`${mode}\``,
		next: "Set `mode: restore`, or leave them empty."
	});
	if (mode !== "delete") throw new _chunks_shared$0.yt("AMIs are deprecated, disabled and then deregistered, or restored.", {
		where: "input mode",
		given: `\`${mode}\` with \`amis\``,
		allowed: "`delete`, `restore`"
	});
	const sources = inputs.list("in-use-sources");
	if (sources.join() !== "auto") throw new _chunks_shared$0.yt("what uses AMIs is read from all sources.", {
		where: "input in-use-sources",
		given: `\`${sources.join(", ")}\` with \`amis\``,
		allowed: "`auto`"
	});
	const policy = readPolicyChoice(inputs);
	if (policy.from === "repository") throw new _chunks_shared$0.yt("nothing decides on AMIs.", {
		where: "input policy",
		next: "Give a lifecycle policy as ECR has it: a JSON document, or the path of a file. Its tags are the asset ids."
	});
	return {
		...common,
		mode: "amis",
		scope,
		policy,
		guards: readGuards(inputs),
		usedImages: inputs.list("in-use-images"),
		graceMs: inputs.durationMs("grace-period", { min: 0 })
	};
}
function readPattern(pattern) {
	if (/[^*]/.test(pattern)) return pattern;
	throw new _chunks_shared$0.yt("a pattern has to name something.", {
		where: "input amis",
		given: `\`${pattern}\``,
		allowed: "asset ids, or patterns with a part of them, such as `1.*`"
	});
}

// actions/prune-images/tags/parse-untag.ts
function parseUntag(data) {
	return readRules(data, {
		input: "untag",
		fields: ["keep-newest", "older-than"]
	}, (given) => {
		const { text, filter } = given;
		const keepNewest = given.count("keep-newest", 0);
		const olderThanMs = given.durationMs("older-than");
		if ((filter.tags ?? filter.tagsMatching) === void 0 || (keepNewest ?? olderThanMs) === void 0) throw given.refusal("`tags` or `tags-matching`, with `keep-newest`, `older-than` or both");
		return {
			text,
			...filter,
			keepNewest,
			olderThanMs
		};
	});
}

// actions/prune-images/use/use-sources.ts
const USE_SOURCES = [
	"ecs",
	"schedules",
	"lambda",
	"sagemaker",
	"codebuild",
	"batch",
	"app-runner",
	"agentcore",
	"eks"
];
const ALWAYS_REQUIRED = new Set(["ecs", "lambda"]);
const OWN_REGION_ONLY = new Set(["lambda", "sagemaker"]);
const NEVER_LOOKED_AT = "Kubernetes clusters that are not named, EC2 instances, other services of AWS that run images (EMR Serverless, HealthOmics, GameLift, Image Builder, Elastic Beanstalk, Step Functions that start tasks), and what is outside AWS";

// actions/prune-images/inputs.ts
function readInputs(inputs) {
	const mode = inputs.choice("mode", [
		"delete",
		"archive",
		"quarantine",
		"restore"
	]);
	const common = {
		...(0,_chunks_shared$0.L)(inputs),
		...(0,_chunks_shared$0.R)(inputs),
		aws: (0,_chunks_shared$0.I)(inputs)
	};
	const history = readHistoryPlace(inputs);
	if (inputs.list("amis").length > 0) return readAmiInputs(inputs, {
		...common,
		history
	}, mode);
	const repositories = inputs.list("repository");
	const [repository = inputs.text("repository")] = repositories;
	const registryId = readRegistryId(inputs);
	const regions = readRegions(inputs, "regions");
	const roles = readRoles(inputs, "roles");
	const restoreImages = inputs.list("restore-images");
	if (mode === "restore") {
		const several = repositories.length > 1 ? repositories[1] : regions[0] ?? roles[0];
		if (several !== void 0 || repository.includes("*")) throw new _chunks_shared$0.yt("one repository is restored at a time.", {
			where: "inputs repository, regions and roles",
			given: `\`${several ?? repository}\` with the mode \`restore\``,
			next: "Name one repository, and give its region by `aws-region`."
		});
		return {
			...common,
			mode,
			repository,
			registryId,
			restoreFrom: inputs.text("restore-from"),
			restoreImages
		};
	}
	const idle = inputs.optional("restore-from") ?? restoreImages[0];
	if (idle !== void 0) throw new _chunks_shared$0.yt("it is for the mode `restore` alone.", {
		where: "inputs restore-from and restore-images",
		given: `\`${idle}\` with the mode \`${mode}\``,
		next: "Set `mode: restore`, or leave them empty."
	});
	if (registryId !== void 0 && roles.length > 0) throw new _chunks_shared$0.yt("the account is that of the role.", {
		where: "inputs registry-id and roles",
		given: `\`${registryId}\` and \`${roles[0]}\``,
		next: "Give one of the two."
	});
	const total = inputs.optional("max-delete-total");
	return {
		...common,
		mode,
		target: {
			repositories,
			registryId,
			regions,
			roles
		},
		policy: readPolicyChoice(inputs),
		useScope: {
			...readUseSources(inputs),
			regions: readUseRegions(inputs),
			roles: [...new Set([...readRoles(inputs, "in-use-roles"), ...roles])],
			kubernetesContexts: inputs.list("in-use-kubernetes")
		},
		definitionsPerFamily: inputs.integer("in-use-task-definitions", {
			min: 0,
			max: 100
		}),
		usedImages: inputs.list("in-use-images"),
		indexCache: inputs.optional("index-cache"),
		history,
		verifyWithPreview: inputs.boolean("verify-with-preview"),
		removal: {
			mode,
			graceMs: inputs.durationMs("grace-period", { min: 0 }),
			untag: parseUntag(inputs.yaml("untag"))
		},
		guards: readGuards(inputs),
		maxDeleteTotal: total === void 0 ? void 0 : readLimit("max-delete-total", total)
	};
}
function readHistoryPlace(inputs) {
	const bucket = inputs.optional("history-bucket");
	const prefix = (inputs.optional("history-prefix") ?? "").replace(/^\/+|\/+$/g, "");
	return bucket === void 0 ? void 0 : {
		bucket,
		prefix
	};
}
function readRegistryId(inputs) {
	const text = inputs.optional("registry-id");
	return text === void 0 || /^\d{12}$/.test(text) ? text : refuse("registry-id", text, "an account id of 12 digits");
}
function readUseSources(inputs) {
	const names = inputs.list("in-use-sources");
	const [first] = names;
	if (names.length === 1 && first === "none") return {
		sources: [],
		required: new Set()
	};
	if (names.length === 1 && first === "auto") return {
		sources: USE_SOURCES,
		required: new Set()
	};
	const allowed = `${USE_SOURCES.join(", ")}; or auto or none alone`;
	if (names.length === 0) return refuse("in-use-sources", "", allowed);
	const sources = names.map((name) => USE_SOURCES.find((source) => source === name) ?? refuse("in-use-sources", name, allowed));
	return {
		sources,
		required: new Set(sources)
	};
}
function readUseRegions(inputs) {
	const regions = inputs.list("in-use-regions");
	if (regions.length === 1 && regions[0] === "all") return "all";
	return regions.length > 0 ? readRegions(inputs, "in-use-regions") : refuse("in-use-regions", "", "names of regions such as eu-west-1, or all");
}
function readRegions(inputs, name) {
	const regions = inputs.list(name);
	const odd = regions.find((region) => !/^[a-z]{2,}(-[a-z]+)+-\d$/.test(region));
	return odd === void 0 ? [...new Set(regions)] : refuse(name, odd, `names of regions such as eu-west-1${name === "regions" ? "" : ", or all"}`);
}
function readRoles(inputs, name) {
	const roles = inputs.list(name);
	const odd = roles.find((role) => !/^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/.test(role));
	return odd === void 0 ? [...new Set(roles)] : refuse(name, odd, "ARNs of IAM roles, such as arn:aws:iam::123456789012:role/prune-images");
}
function refuse(name, given, allowed) {
	throw new _chunks_shared$0.yt("the value cannot be used.", {
		where: `input ${name}`,
		given: `\`${given}\``,
		allowed
	});
}

// actions/prune-images/observation/run-memory.ts
const NOTHING = {
	indexes: [],
	reads: [],
	quarantines: new Map()
};
var RunMemory = class {
	#path;
	#manifests = new Map();
	#repositories = new Map();
	constructor(path) {
		this.#path = path;
		if (path === void 0 || !(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path)) return;
		const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(path, "utf8").split("\n").flatMap(entryIn);
		for (const [repository, known] of Map.groupBy(entries, ({ repository }) => String(repository))) {
			const indexes = known.flatMap(({ manifest }) => {
				if (typeof manifest !== "string") return [];
				const digest = (0,_chunks_shared$0.N)(manifest);
				this.learn(digest, manifest);
				return [digest];
			});
			const quarantines = known.flatMap(({ digest, quarantineSeenMs: sinceMs }) => {
				const parsed = (0,_chunks_shared$0.P)(String(digest));
				return parsed !== void 0 && typeof sinceMs === "number" ? [[parsed, sinceMs]] : [];
			});
			this.#repositories.set(repository, {
				indexes,
				reads: parseOwnReads(known),
				quarantines: new Map(quarantines)
			});
		}
	}
	get isKept() {
		return this.#path !== void 0;
	}
	manifest(digest) {
		return this.#manifests.get(digest);
	}
	learn(digest, manifest) {
		this.#manifests.set(digest, manifest);
	}
	recall(repository) {
		return this.#repositories.get(repository) ?? NOTHING;
	}
	note(repository, memory) {
		this.#repositories.set(repository, memory);
	}
	save() {
		if (this.#path === void 0) return;
		const lines = Array.from(this.#repositories, ([repository, { indexes, reads, quarantines }]) => [
			...indexes.flatMap((digest) => {
				const manifest = this.#manifests.get(digest);
				return manifest === void 0 ? [] : [{
					repository,
					manifest
				}];
			}),
			...reads.map((read) => ({
				repository,
				...read
			})),
			...Array.from(quarantines, ([digest, quarantineSeenMs]) => ({
				repository,
				digest,
				quarantineSeenMs
			}))
		]).flat();
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(this.#path), { recursive: true });
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(`${this.#path}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.renameSync)(`${this.#path}.new`, this.#path);
	}
};
function entryIn(line) {
	try {
		const value = JSON.parse(line);
		return (0,_chunks_shared$0._t)(value) ? [value] : [];
	} catch {
		return [];
	}
}

// actions/prune-images/planning/saved-plan.ts
const ACTION = "prune-images";
const PLAN_FORMAT = "prune-images/4";
function savedForm(plans) {
	const repositories = plans.map(({ settings, ...plan }) => {
		const { from, text } = settings.policy;
		return {
			...plan,
			settings: {
				...settings,
				policy: {
					from,
					text
				}
			}
		};
	});
	return {
		format: PLAN_FORMAT,
		repositories
	};
}
function loadPrunePlan(path) {
	const { plan } = (0,_chunks_shared$0.pt)(path, ACTION);
	const plans = (0,_chunks_shared$0._t)(plan) && plan.format === PLAN_FORMAT ? plan.repositories : void 0;
	if (Array.isArray(plans) && plans.length > 0 && plans.every(isPrunePlan)) return plans.map((one) => ({
		...one,
		ownReads: parseOwnReads(one.ownReads)
	}));
	throw new _chunks_shared$0.yt("this plan was made by another version of the action.", {
		where: `input plan: ${path}`,
		next: "Make a new plan and review it."
	});
}
function isPrunePlan(value) {
	if (!(0,_chunks_shared$0._t)(value)) return false;
	const { repository, policySha256, ownReads, deletions, archivals, quarantines, untags } = value;
	return (0,_chunks_shared$0._t)(repository) && Array.isArray(ownReads) && Array.isArray(untags) && untags.every(isUntag) && [
		repository.name,
		repository.region,
		repository.accountId,
		policySha256
	].every((text) => typeof text === "string") && [
		deletions,
		archivals,
		quarantines
	].every((waves) => Array.isArray(waves) && waves.every((wave) => Array.isArray(wave) && wave.every(isRemoval)));
}
function isRemoval(value) {
	if (!(0,_chunks_shared$0._t)(value) || !(0,_chunks_shared$0._t)(value.image)) return false;
	const { digest, tags } = value.image;
	return typeof digest === "string" && (0,_chunks_shared$0.P)(digest) !== void 0 && Array.isArray(tags);
}
function isUntag(value) {
	return isRemoval(value) && (0,_chunks_shared$0._t)(value) && Array.isArray(value.tags) && value.tags.every((one) => (0,_chunks_shared$0._t)(one) && typeof one.tag === "string");
}

// actions/prune-images/ecr/get-policy.ts
async function getPolicy(ecr, repository, signal) {
	try {
		const { lifecyclePolicyText } = await ecr.send(new GetLifecyclePolicyCommand({ ...repository }), { abortSignal: signal });
		return lifecyclePolicyText;
	} catch (error) {
		if (error instanceof _chunks_clients$1.cr) return void 0;
		throw error;
	}
}

// actions/prune-images/ecr/lifecycle-preview.ts
const PAGE_SIZE$2 = 100;
const SHORTEST_POLICY = 100;
const POLL_MS = 5e3;
const PATIENCE_MS = 9e5;
async function previewLifecycle({ ecr, repository, signal }, policyText, clock) {
	const text = policyText.padEnd(SHORTEST_POLICY);
	const untilMs = clock.now().getTime() + PATIENCE_MS;
	const wait = async (what) => {
		if (clock.now().getTime() >= untilMs) throw new Error(`ECR gave no lifecycle preview: ${what}.`);
		await clock.sleep(POLL_MS, signal);
	};
	let askedAtMs = NaN;
	while (Number.isNaN(askedAtMs)) {
		const nowMs = clock.now().getTime();
		try {
			await ecr.send(new StartLifecyclePolicyPreviewCommand({
				...repository,
				lifecyclePolicyText: text
			}), { abortSignal: signal });
			askedAtMs = nowMs;
		} catch (error) {
			if (!(error instanceof _chunks_clients$1.lr)) throw error;
			await wait("another one of this repository is still in progress");
		}
	}
	const marks = new Map();
	let nextToken;
	let isWhole = false;
	while (!isWhole) {
		const page = await ecr.send(new GetLifecyclePolicyPreviewCommand({
			...repository,
			maxResults: PAGE_SIZE$2,
			...nextToken === void 0 ? {} : { nextToken }
		}), { abortSignal: signal });
		if (page.lifecyclePolicyText !== void 0 && page.lifecyclePolicyText.trim() !== text.trim()) throw new Error("The lifecycle preview is of another policy: somebody else asked for one meanwhile.");
		if (page.status === "IN_PROGRESS") {
			await wait("it is still in progress");
			nextToken = void 0;
			continue;
		}
		if (page.status !== "COMPLETE") throw new Error(`The lifecycle preview of ECR is ${page.status}.`);
		for (const { imageDigest = "", appliedRulePriority: rule, action } of page.previewResults ?? []) {
			const digest = (0,_chunks_shared$0.P)(imageDigest);
			if (digest === void 0 || rule === void 0) throw new Error(`ECR previews an image without digest or rule: ${imageDigest}`);
			marks.set(digest, {
				rule,
				action: action?.type === "TRANSITION" ? "archive" : "expire"
			});
		}
		nextToken = page.nextToken;
		isWhole = nextToken === void 0;
	}
	return {
		askedAtMs,
		marks
	};
}

// actions/prune-images/ecr/repository-id.ts
function repositoryId({ repository: repositoryName, registryId }) {
	return {
		repositoryName,
		...registryId === void 0 ? {} : { registryId }
	};
}

// actions/prune-images/ecr/get-manifests.ts
const ACCEPTED = [
	...INDEX_MEDIA_TYPES,
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.v2+json",
	"application/vnd.docker.distribution.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.v1+prettyjws",
	"application/vnd.oci.artifact.manifest.v1+json"
];
const OTHER = "its digest is not that of the text that ECR gave";
async function getManifests({ ecr, repository, signal }, digests) {
	const texts = new Map();
	const failures = new Map();
	await (0,_chunks_shared$0.D)((0,_chunks_shared$0.E)(digests, 100), 4, async (batch) => {
		const answer = await ecr.send(new _chunks_clients$1.rt({
			...repository,
			imageIds: batch.map((imageDigest) => ({ imageDigest })),
			acceptedMediaTypes: ACCEPTED
		}), { abortSignal: signal });
		for (const { imageId, imageManifest } of answer.images ?? []) {
			const digest = (0,_chunks_shared$0.P)(imageId?.imageDigest ?? "");
			if (digest === void 0 || imageManifest === void 0) continue;
			if ((0,_chunks_shared$0.N)(imageManifest) === digest) texts.set(digest, imageManifest);
			else failures.set(digest, {
				code: "OtherManifest",
				reason: OTHER
			});
		}
		for (const { imageId, failureCode = "unknown", failureReason = "" } of answer.failures ?? []) {
			const digest = (0,_chunks_shared$0.P)(imageId?.imageDigest ?? "");
			if (digest !== void 0) failures.set(digest, {
				code: failureCode,
				reason: failureReason
			});
		}
		for (const digest of batch) if (!texts.has(digest) && !failures.has(digest)) failures.set(digest, {
			code: "NoAnswer",
			reason: "ECR gave neither a manifest nor a failure."
		});
	});
	return {
		texts,
		failures
	};
}

// actions/prune-images/ecr/list-images.ts
const PAGE_SIZE$1 = 1e3;
async function listImages(ecr, repository, signal) {
	const images = new Map();
	let accountId = repository.registryId;
	let nextToken;
	do {
		const page = await ecr.send(new _chunks_clients$1.nt({
			...repository,
			maxResults: PAGE_SIZE$1,
			filter: { imageStatus: "ANY" },
			...nextToken === void 0 ? {} : { nextToken }
		}), { abortSignal: signal });
		if (page.imageDetails === void 0 && page.nextToken === void 0) throw new Error("an answer of ECR has no imageDetails.");
		for (const detail of page.imageDetails ?? []) {
			const image = imageOf(detail);
			images.set(image.digest, image);
			accountId ??= detail.registryId;
		}
		nextToken = page.nextToken;
	} while (nextToken !== void 0);
	if (images.size > 0 && accountId === void 0) throw new Error("ECR does not say whose the images are.");
	return {
		images: [...images.values()],
		accountId
	};
}
function imageOf(detail) {
	const digest = (0,_chunks_shared$0.P)(detail.imageDigest ?? "");
	if (digest === void 0 || detail.imagePushedAt === void 0) throw new Error(`ECR describes an image without digest or push time: ${JSON.stringify(detail)}`);
	const subject = (0,_chunks_shared$0.P)(detail.subjectManifestDigest ?? "");
	return {
		digest,
		tags: [...detail.imageTags ?? []].sort(),
		mediaType: detail.imageManifestMediaType ?? "",
		sizeBytes: detail.imageSizeInBytes ?? 0,
		status: detail.imageStatus ?? "ACTIVE",
		pushedAtMs: detail.imagePushedAt.getTime(),
		...optionalTime("pulledAtMs", detail.lastRecordedPullTime),
		...optionalTime("archivedAtMs", detail.lastArchivedAt),
		...optionalTime("activatedAtMs", detail.lastActivatedAt),
		...subject === void 0 ? {} : { subject },
		...detail.artifactMediaType === void 0 ? {} : { artifactType: detail.artifactMediaType }
	};
}
function optionalTime(name, time) {
	const field = {};
	if (time !== void 0) field[name] = time.getTime();
	return field;
}

// actions/prune-images/images/manifest.ts
function childrenOf(manifest) {
	const { manifests } = fieldsOf(manifest);
	if (!Array.isArray(manifests)) return void 0;
	const digests = manifests.map((entry) => (0,_chunks_shared$0.P)(textOf$1(entry, "digest")));
	const known = digests.filter((digest) => digest !== void 0);
	return known.length === digests.length ? known : void 0;
}
function blobsOf(manifest) {
	const { config, layers, blobs } = fieldsOf(manifest);
	return [
		config,
		...listOf(layers),
		...listOf(blobs)
	].flatMap((entry) => {
		const digest = textOf$1(entry, "digest");
		const size = (0,_chunks_shared$0._t)(entry) ? entry.size : void 0;
		return digest !== "" && typeof size === "number" && size >= 0 ? [{
			digest,
			sizeBytes: size
		}] : [];
	});
}
function fieldsOf(manifest) {
	try {
		const document = JSON.parse(manifest);
		return (0,_chunks_shared$0._t)(document) ? document : {};
	} catch {
		return {};
	}
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function textOf$1(value, name) {
	const text = (0,_chunks_shared$0._t)(value) ? value[name] : void 0;
	return typeof text === "string" ? text : "";
}

// actions/prune-images/observation/needs-manifests.ts
function needsManifests(policy, images, { nowMs, mayFollowLost, untags }) {
	if (mayFollowLost || untags || images.some((image) => quarantineOf(image) !== void 0)) return true;
	return prepareEvaluation(policy, images, nowMs)(new Uint8Array(images.length).fill(1)).some((verdict) => verdict?.type === "marked");
}

// actions/prune-images/observation/observer.ts
const USES_FRESH_MS = 3e4;
function createObserver(subject, { clock, log, signal }) {
	const { ecr, memory } = subject;
	const children = new Map();
	let ownReads = new OwnReads(subject.ownReads);
	let quarantines = new Map();
	let indexes = [];
	let indexesRead = 0;
	let key;
	let manifestsNeeded = false;
	let freshUntilMs = Number.NEGATIVE_INFINITY;
	const readManifests = async (digests) => {
		const fromMs = clock.now().getTime();
		const read = await getManifests({
			ecr,
			repository: subject.repository,
			signal
		}, digests);
		ownReads.note(read.texts.keys(), fromMs, clock.now().getTime());
		return read;
	};
	const recall = (repository) => {
		if (key !== void 0) return;
		key = `${repository.accountId}/${repository.region}/${repository.name}`;
		const known = memory.recall(key);
		ownReads = new OwnReads([...known.reads, ...subject.ownReads]);
		quarantines = new Map(known.quarantines);
	};
	const keep = () => {
		if (key === void 0) return;
		const known = indexes.filter((digest) => memory.manifest(digest) !== void 0);
		memory.note(key, {
			indexes: known,
			reads: ownReads.all,
			quarantines
		});
	};
	const dateQuarantines = (images, nowMs) => {
		const inQuarantine = images.filter((image) => quarantineOf(image) !== void 0);
		if (inQuarantine.length > 0 && !memory.isKept) log.warning(`${inQuarantine.length} images in quarantine stay there: without \`index-cache\` only their tags say since when, and those can be written by others.`);
		quarantines = new Map(inQuarantine.map(({ digest }) => [digest, quarantines.get(digest) ?? nowMs]));
		return images.map((image) => {
			const quarantineSeenMs = quarantines.get(image.digest);
			return quarantineSeenMs === void 0 ? image : {
				...image,
				quarantineSeenMs
			};
		});
	};
	const learn = (digest, manifest) => {
		const listed = manifest === void 0 || children.has(digest) ? void 0 : childrenOf(manifest);
		if (manifest === void 0 || listed === void 0) return;
		children.set(digest, listed);
		memory.learn(digest, manifest);
	};
	const readIndexes = async (policy) => {
		for (const digest of indexes) learn(digest, memory.manifest(digest));
		const unknown = indexes.filter((digest) => !children.has(digest));
		if (unknown.length > 0) sayCost(unknown.length, policy, log);
		const { texts } = await readManifests(unknown);
		for (const [digest, text] of texts) learn(digest, text);
		indexesRead += texts.size;
		const unread = indexes.filter((digest) => !children.has(digest));
		for (const digest of unread) log.warning(`The index ${digest} cannot be read, so the images that it may list stay.`);
		return unread;
	};
	return {
		ecr,
		indexManifest: (digest) => memory.manifest(digest),
		get freshUntilMs() {
			return freshUntilMs;
		},
		get indexesRead() {
			return indexesRead;
		},
		async list() {
			const { images } = await listImages(ecr, subject.repository, signal);
			return new Map(images.map((image) => [image.digest, image]));
		},
		readManifests,
		noteQuarantine(digest) {
			quarantines.set(digest, clock.now().getTime());
		},
		keep,
		async look(policy, now) {
			const [listed, region] = await Promise.all([listImages(ecr, subject.repository, signal), ecr.config.region()]);
			const repository = {
				accountId: listed.accountId ?? "",
				region,
				name: subject.repository.repositoryName
			};
			recall(repository);
			const images = dateQuarantines(ownReads.discount(listed.images), now.getTime());
			indexes = images.filter(isIndex).map(({ digest }) => digest);
			const mayFollowLost = subject.orphanedReferrers === "delete" || subject.supersededReferrers.length > 0;
			const untags = subject.untag.length > 0;
			manifestsNeeded ||= needsManifests(policy, images, {
				nowMs: now.getTime(),
				mayFollowLost,
				untags
			});
			const unreadIndexes = manifestsNeeded ? await readIndexes(policy) : [];
			keep();
			const { readings, readAtMs } = await subject.readUses(region);
			freshUntilMs = readAtMs + USES_FRESH_MS;
			return {
				repository,
				images,
				children: new Map(images.flatMap(({ digest }) => entryOf(children, digest))),
				unreadIndexes,
				ownReads: ownReads.all,
				readings
			};
		}
	};
}
function sayCost(count, { rules }, log) {
	const cost = `Reading ${count} indexes, each of which ECR counts as a pull`;
	const rule = rules.find(({ limit }) => limit.type === "sinceImagePulled");
	if (rule === void 0) log.info(`${cost}.`);
	else log.warning(`${cost}: a policy that is set on the repository counts their last pull from now on. This action does not, as long as \`index-cache\` is kept from run to run. An exclusion of the role from pull times (ecr:RegisterPullTimeUpdateExclusion) avoids it; rule ${rule.priority} goes by pull times.`);
}
function entryOf(map, key) {
	const value = map.get(key);
	return value === void 0 ? [] : [[key, value]];
}

// actions/prune-images/tags/plan-untags.ts
function chooseTags(images, selected, guard) {
	const open = new Map();
	const held = [];
	const unnamed = new Map();
	for (const image of images) {
		const free = (selected.get(image.digest) ?? []).filter(({ tag }) => {
			const because = guard(image, tag);
			if (because !== void 0) held.push({
				image,
				tag,
				because
			});
			return because === void 0;
		});
		const [first] = free;
		if (first === void 0) continue;
		open.set(image.digest, free);
		if (free.length === image.tags.length) unnamed.set(image.digest, {
			type: "unnamed",
			tag: first.tag,
			rule: first.rule
		});
	}
	return {
		open,
		held,
		unnamed
	};
}
function planUntags(decisions, { open, held }, policy) {
	const heldTags = [...held];
	const tests = new Map(policy.rules.map((rule) => [rule.priority, identifies(rule)]));
	return {
		untags: decisions.flatMap((decision) => {
			const { image } = decision;
			const free = open.get(image.digest);
			if (free === void 0 || "wave" in decision) return [];
			const { why } = decision;
			const rule = why.type === "rule" || why.type === "spared" ? why.rule : void 0;
			const isAbout = rule === void 0 ? void 0 : tests.get(rule);
			let left = image.tags;
			const tags = free.toReversed().filter(({ tag }) => {
				const others = left.filter((one) => one !== tag);
				if (others.length === 0) heldTags.push({
					image,
					tag,
					because: "the last tag of its image"
				});
				else if (isAbout?.({
					...image,
					tags: others
				}) === false) heldTags.push({
					image,
					tag,
					because: `rule ${rule} of the policy is about its image by it`
				});
				else {
					left = others;
					return true;
				}
				return false;
			});
			return tags.length === 0 ? [] : [{
				image,
				tags: tags.toReversed()
			}];
		}),
		heldTags
	};
}

// actions/prune-images/tags/select-tags.ts
const natural = new Intl.Collator("en", { numeric: true });
function selectTags(images, rules, nowMs) {
	const selected = new Map();
	if (rules.length === 0) return selected;
	const ordered = Array.from(newestFirst(images), (position) => images[position]).flatMap((image) => image === void 0 || !isTaggable(image) ? [] : [{
		image,
		tags: image.tags.toSorted((a, b) => natural.compare(b, a))
	}]);
	for (const rule of rules) {
		const { counts } = compileTagFilter(rule);
		let rank = 0;
		for (const { image, tags } of ordered) {
			const ageMs = nowMs - orderTimeMs(image);
			for (const tag of tags) {
				if (!counts(tag)) continue;
				rank++;
				if (rank <= (rule.keepNewest ?? 0) || ageMs <= (rule.olderThanMs ?? Number.NEGATIVE_INFINITY)) continue;
				const known = selected.get(image.digest) ?? [];
				if (known.every((one) => one.tag !== tag)) selected.set(image.digest, [...known, {
					tag,
					rule: rule.text,
					rank,
					ageMs
				}]);
			}
		}
	}
	return selected;
}
function isTaggable(image) {
	const { tags, status, subject } = image;
	return status === "ACTIVE" && subject === void 0 && namesOf(image).length === tags.length && tags.every((tag) => subjectOfTag(tag) === void 0);
}

// actions/prune-images/tags/tag-guard.ts
function guardTags(world, guards) {
	const { readings, uses, nowMs } = world;
	const unreadable = readings.find(({ status }) => status === "unreadable");
	const protectedBy = guards.protectTags.map((pattern) => ({
		pattern,
		test: compileTagPattern(pattern)
	}));
	const newest = guards.keepAtLeast.map(({ pattern, count }) => ({
		text: `one of the newest ${count} with a tag ${pattern}`,
		test: compileTagPattern(pattern),
		ranks: ranksOfNewest(world, pattern, count)
	}));
	const kept = guards.keep.map((rule) => ({
		text: rule.text,
		tags: tagsKept(world, rule)
	}));
	return (image, tag) => {
		const { digest } = image;
		if (unreadable !== void 0) return `${unreadable.source} cannot be read, so it may be in use`;
		const user = uses.tagUsers.get(tag);
		if (user !== void 0) return `in use by ${user}`;
		const pattern = protectedBy.find(({ test }) => test(tag))?.pattern;
		if (pattern !== void 0) return `protected by ${pattern}`;
		const counted = newest.find(({ test, ranks }) => ranks.has(digest) && test(tag));
		if (counted !== void 0) return `on ${counted.text}`;
		const rule = kept.find(({ tags }) => tags.get(digest)?.includes(tag));
		if (rule !== void 0) return `kept by the rule \`${rule.text}\``;
		return nowMs - orderTimeMs(image) < guards.minAgeMs ? `its image is younger than ${(0,_chunks_shared$0.at)(guards.minAgeMs)}` : void 0;
	};
}

// actions/prune-images/use/coverage.ts
const READ_SOURCES = [...USE_SOURCES, "kubernetes"];
function coverageOf(readings, asked) {
	const of = (status) => (source) => readings.filter((reading) => reading.source === source && reading.status === status);
	const lookedAt = READ_SOURCES.flatMap((source) => {
		const places = of("read")(source).map(({ place }) => place);
		return places.length === 0 ? [] : [`${source} in ${placesText(places)}`];
	});
	const skipped = READ_SOURCES.flatMap((source) => {
		const missed = of("skipped")(source);
		const [first] = missed;
		return first?.status === "skipped" ? [`${source} in ${placesText(missed.map(({ place }) => place))} (${first.reason})`] : [];
	});
	const denied = READ_SOURCES.flatMap((source) => {
		const partial = readings.flatMap((reading) => reading.source === source && reading.status === "read" && (reading.denied ?? []).length > 0 ? [reading] : []);
		const parts = [...new Set(partial.flatMap((reading) => reading.denied ?? []))];
		const places = partial.map(({ place }) => place);
		return parts.length === 0 ? [] : [`${parts.join(", ")} of ${source} in ${placesText(places)} (no permission)`];
	});
	const notAsked = USE_SOURCES.filter((source) => !asked.includes(source)).map((source) => `${source} (not in in-use-sources)`);
	const elsewhere = readings.filter(({ status }) => status === "read").length > 0 ? ["regions and accounts not named above"] : [];
	return {
		lookedAt,
		notLookedAt: [
			...skipped,
			...denied,
			...notAsked,
			NEVER_LOOKED_AT,
			...elsewhere
		]
	};
}
function placesText(places) {
	const [first = ""] = places;
	return places.length <= 3 ? places.join(", ") : `${first} and ${places.length - 1} other regions`;
}

// actions/prune-images/planning/superseded.ts
function findSuperseded(images, limits) {
	const tests = limits.map(({ pattern, count }) => ({
		test: compileTagPattern(pattern),
		count
	}));
	const ranks = new Map();
	const superseded = new Map();
	if (limits.length === 0) return superseded;
	for (const position of newestFirst(images)) {
		const image = images[position];
		const { subject, artifactType = "" } = image ?? {};
		const limit = tests.find(({ test }) => test(artifactType))?.count;
		if (image === void 0 || subject === void 0 || limit === void 0) continue;
		if (namesOf(image).length > 0 || storageClassOf(image) === "archive") continue;
		const rank = (ranks.get(subject + artifactType) ?? 0) + 1;
		ranks.set(subject + artifactType, rank);
		if (rank > limit) superseded.set(image.digest, {
			type: "superseded",
			subject,
			rank,
			limit
		});
	}
	return superseded;
}

// actions/prune-images/planning/decide.ts
const REFERRER_GRACE_MS = DAY_MS;
function decide(basis) {
	const rounds = new Rounds(basis);
	while (rounds.next());
	if (rounds.supersede()) while (rounds.next());
	return rounds.decisions();
}
function inWaveOrder(decisions) {
	const order = newestFirst(decisions.map(({ image }) => image)).reverse();
	return Array.from(order, (position) => decisions[position]).filter((one) => one !== void 0).sort((a, b) => waveOf(a) - waveOf(b) || Number(isIndex(b.image)) - Number(isIndex(a.image)));
}
function waveOf(decision) {
	return "wave" in decision ? decision.wave : Number.POSITIVE_INFINITY;
}
const FREE = { type: "free" };
var Rounds = class {
	#basis;
	#evaluate;
	#position = new Map();
	#decisions;
	#binders = new Set();
	#superseded = new Map();
	#wave = 0;
	constructor(basis) {
		this.#basis = basis;
		this.#evaluate = prepareEvaluation(basis.policy, basis.images, basis.nowMs);
		this.#decisions = new Array(basis.images.length);
		basis.images.forEach(({ digest }, i) => {
			this.#position.set(digest, i);
			for (const binder of basis.graph.parentsOf(digest)) this.#binders.add(binder);
			for (const binder of basis.graph.subjectsOf(digest)) this.#binders.add(binder);
		});
	}
	supersede() {
		this.#superseded = findSuperseded(this.#basis.images, this.#basis.supersededReferrers);
		return this.#superseded.size > 0;
	}
	next() {
		const { images } = this.#basis;
		this.#wave++;
		const bindings = images.map((image, i) => this.#leaves(i) ? void 0 : this.#bindingOf(image));
		const verdictsWith = (...types) => this.#evaluate(Uint8Array.from(bindings, (binding) => types.includes(binding?.type) ? 1 : 0));
		const verdicts = verdictsWith("free");
		const ofChildren = bindings.some((binding) => binding?.type === "archive-only") ? verdictsWith("free", "archive-only") : verdicts;
		let freed = false;
		images.forEach((image, i) => {
			const binding = bindings[i];
			if (binding === void 0) return;
			const verdict = (binding.type === "archive-only" ? ofChildren : verdicts)[i];
			const decision = this.#decideOne(image, binding, verdict);
			if (this.#decisions[i]?.fate === "hold" && decision.fate === "keep") return;
			this.#decisions[i] = decision;
			if (this.#leaves(i) && this.#binders.has(image.digest)) freed = true;
		});
		return freed;
	}
	decisions() {
		return this.#decisions.filter((decision) => decision !== void 0);
	}
	#decideOne(image, binding, verdict) {
		if (binding.type === "kept") return {
			image,
			fate: "keep",
			why: binding.why
		};
		if (binding.type === "follows") return this.#select({
			image,
			action: "expire",
			why: binding.why
		});
		const unnamed = this.#basis.unnamed.get(image.digest);
		if (unnamed !== void 0 && binding.type === "free" && verdict?.type === "unmatched") return this.#select({
			image,
			action: "expire",
			why: unnamed
		});
		if (verdict?.type !== "marked") return {
			image,
			fate: "keep",
			why: verdict ?? { type: "unmatched" }
		};
		const { rule, measure, action } = verdict;
		return this.#select({
			image,
			action,
			why: {
				type: "rule",
				rule,
				measure
			},
			binding
		});
	}
	#select({ image, action, why, binding = FREE }) {
		const hold = this.#basis.holds.get(image.digest);
		if (hold !== void 0 && !(why.type === "subject-goes" && hold?.guard === "min-age")) return {
			image,
			fate: "hold",
			why,
			hold
		};
		const fate = action === "archive" ? "archive" : this.#fateOf(image, why);
		if (fate === "archive" || binding.type !== "archive-only") return {
			image,
			fate,
			wave: this.#wave,
			why
		};
		return {
			image,
			fate: "hold",
			why,
			hold: {
				guard: "index-archived",
				index: binding.index
			}
		};
	}
	#fateOf(image, why) {
		const { mode } = this.#basis.removal;
		if (mode === "delete" || storageClassOf(image) === "archive") return "delete";
		if (mode === "archive") return "archive";
		const { graph } = this.#basis;
		return (why.type === "quarantine-over" || why.type === "subject-goes" || graph.parentsOf(image.digest).length + graph.subjectsOf(image.digest).length > 0) && why.type !== "superseded" ? "delete" : "quarantine";
	}
	#bindingOf(image) {
		const { graph, nowMs } = this.#basis;
		const lists = graph.parentsOf(image.digest);
		const parents = lists.length === 0 ? lists : lists.filter((parent) => !this.#deleted(parent));
		const active = parents.find((parent) => !this.#archived(parent));
		if (active !== void 0) return {
			type: "kept",
			why: {
				type: "child",
				index: active
			}
		};
		const subjects = graph.subjectsOf(image.digest);
		const alive = subjects.find((subject) => !this.#deleted(subject));
		const superseded = this.#superseded.get(image.digest);
		if (alive !== void 0 && superseded === void 0) return {
			type: "kept",
			why: {
				type: "referrer",
				subject: alive
			}
		};
		const [archivedParent] = parents;
		if (archivedParent !== void 0) return {
			type: "archive-only",
			index: archivedParent
		};
		const quarantine = quarantineOf(image);
		if (quarantine !== void 0) {
			const { sinceMs = nowMs } = quarantine;
			const untilMs = sinceMs + this.#basis.removal.graceMs;
			return nowMs >= untilMs ? {
				type: "follows",
				why: {
					type: "quarantine-over",
					sinceMs
				}
			} : {
				type: "kept",
				why: {
					type: "quarantined",
					untilMs
				}
			};
		}
		if (superseded !== void 0) return {
			type: "follows",
			why: superseded
		};
		if (hasOwnName(image)) return FREE;
		const [subject] = subjects;
		if (subject !== void 0) return {
			type: "follows",
			why: {
				type: "subject-goes",
				subject
			}
		};
		const lost = graph.lostSubjectOf(image.digest);
		if (lost === void 0) return FREE;
		if (this.#basis.orphanedReferrers === "delete") return nowMs - orderTimeMs(image) > REFERRER_GRACE_MS ? {
			type: "follows",
			why: {
				type: "subject-gone",
				subject: lost
			}
		} : {
			type: "kept",
			why: {
				type: "orphan",
				subject: lost
			}
		};
		return image.tags.length > 0 ? FREE : {
			type: "kept",
			why: {
				type: "orphan",
				subject: lost
			}
		};
	}
	#leaves(position) {
		const decision = this.#decisions[position];
		return decision !== void 0 && "wave" in decision;
	}
	#deleted(digest) {
		return this.#decisionOn(digest)?.fate === "delete";
	}
	#archived(digest) {
		const position = this.#position.get(digest);
		const image = position === void 0 ? void 0 : this.#basis.images[position];
		return image !== void 0 && storageClassOf(image) === "archive" || this.#decisionOn(digest)?.fate === "archive";
	}
	#decisionOn(digest) {
		const position = this.#position.get(digest);
		return position === void 0 ? void 0 : this.#decisions[position];
	}
};

// actions/prune-images/planning/apply-keeps.ts
function applyKeeps(decisions, holds, graph) {
	const staying = new Map();
	for (const decision of inWaveOrder(decisions)) {
		if (!("wave" in decision)) break;
		const { image, why } = decision;
		const hold = holds.get(image.digest);
		const index = graph.parentsOf(image.digest).find((parent) => staying.has(parent));
		const subject = graph.subjectsOf(image.digest).find((one) => staying.has(one));
		if (hold !== void 0 && hold.guard !== "min-age") staying.set(image.digest, {
			image,
			fate: "hold",
			why,
			hold
		});
		else if (index !== void 0) staying.set(image.digest, {
			image,
			fate: "keep",
			why: {
				type: "child",
				index
			}
		});
		else if (subject !== void 0) staying.set(image.digest, {
			image,
			fate: "keep",
			why: {
				type: "referrer",
				subject
			}
		});
	}
	return decisions.map((decision) => staying.get(decision.image.digest) ?? decision);
}

// actions/prune-images/planning/make-plan.ts
function makePlan(seen, settings, now) {
	const graph = buildGraph(seen.images, seen.children);
	const named = resolveNamedUses(settings.usedImages, seen.images, seen.repository);
	const uses = joinUses(mapUses(seen.readings, seen.images, seen.repository), named);
	const nowMs = now.getTime();
	const world = {
		...seen,
		graph,
		uses,
		nowMs
	};
	const { untag } = settings.removal;
	const unmatchedGuards = [...named.unmatched, ...findUnmatchedPatterns(world, settings.guards, untag)];
	const tags = chooseTags(seen.images, selectTags(seen.images, untag, nowMs), untag.length === 0 ? () => void 0 : guardTags(world, settings.guards));
	const selected = decide({
		policy: settings.policy.parsed,
		images: seen.images,
		graph,
		holds: findHolds(world, {
			...settings.guards,
			keep: []
		}),
		nowMs,
		orphanedReferrers: settings.guards.orphanedReferrers,
		supersededReferrers: settings.guards.supersededReferrers,
		removal: settings.removal,
		unnamed: tags.unnamed
	});
	const decisions = settings.guards.keep.length === 0 ? selected : applyKeeps(selected, findHolds(world, settings.guards), graph);
	const ordered = inWaveOrder(decisions);
	const deletions = wavesOf(ordered, "delete", seen.children);
	const archivals = wavesOf(ordered, "archive", seen.children);
	const quarantines = wavesOf(ordered, "quarantine", seen.children);
	const deleted = deletions.flat();
	const { untags, heldTags } = planUntags(decisions, tags, settings.policy.parsed);
	const tagCount = seen.images.reduce((sum, image) => sum + image.tags.length, 0);
	const changes = {
		deletions,
		archivals,
		quarantines,
		untags
	};
	return {
		plan: {
			repository: seen.repository,
			seenAt: now.toISOString(),
			policySha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(settings.policy.text).digest("hex"),
			settings,
			imageCount: seen.images.length,
			ownReads: seen.ownReads,
			...changes,
			heldTags,
			tagCount,
			holds: ordered.flatMap((decision) => decision.fate === "hold" ? [{
				image: decision.image,
				why: decision.why,
				hold: decision.hold
			}] : []),
			lostUses: uses.lost,
			coverage: coverageOf(seen.readings, settings.useSources),
			unmatchedGuards,
			sizeBytes: deleted.reduce((sum, { image }) => sum + (isIndex(image) ? 0 : image.sizeBytes), 0),
			refusal: refusalOf({
				...changes,
				settings,
				unmatchedGuards,
				imageCount: seen.images.length,
				tagCount
			})
		},
		decisions
	};
}
function joinUses({ usersOf, tagUsers, lost }, named) {
	const joined = new Map(usersOf);
	for (const [digest, users] of named.usersOf) joined.set(digest, [...joined.get(digest) ?? [], ...users]);
	return {
		usersOf: joined,
		tagUsers: new Map([...tagUsers, ...named.tagUsers]),
		lost
	};
}
function refusalOf(plan) {
	const { settings, unmatchedGuards } = plan;
	if (changesNothing(plan)) return void 0;
	const limit = {
		name: "max-delete",
		limit: settings.guards.maxDelete,
		mode: settings.removal.mode
	};
	return unmatchedRefusal(unmatchedGuards, settings.guards) ?? limitRefusal(limit, plan, plan);
}
function changesNothing(plan) {
	return countRemovals(plan) + plan.untags.length === 0;
}
function countUntags({ untags }) {
	return untags.reduce((sum, { tags }) => sum + tags.length, 0);
}
function unmatchedRefusal(unmatched, { unmatchedPatterns }) {
	const [first, ...others] = unmatched.filter(({ input }) => input === "in-use-images" || unmatchedPatterns === "refuse");
	if (first === void 0) return void 0;
	const more = others.length === 0 ? "" : ` ${others.length} more entries match nothing.`;
	return `${describeUnmatched(first)}.${more}`;
}
function policyPlace({ from }, repository) {
	return from === "input" ? "input policy" : `lifecycle policy of ${repository.name}`;
}
function wavesOf(ordered, fate, children) {
	const waves = [];
	let current;
	for (const decision of ordered) {
		if (decision.fate !== fate) continue;
		if (decision.wave !== current) {
			waves.push([]);
			current = decision.wave;
		}
		const listed = children.get(decision.image.digest);
		waves.at(-1)?.push({
			image: decision.image,
			why: decision.why,
			...listed === void 0 ? {} : { children: listed }
		});
	}
	return waves;
}
function removalsOf({ deletions, archivals, quarantines }) {
	const all = (waves, fate) => waves.flatMap((wave) => wave.map((removal) => ({
		...removal,
		fate
	})));
	return [
		...all(deletions, "delete"),
		...all(archivals, "archive"),
		...all(quarantines, "quarantine")
	];
}
function countRemovals({ deletions, archivals, quarantines }) {
	return [
		deletions,
		archivals,
		quarantines
	].flat().reduce((sum, wave) => sum + wave.length, 0);
}
function limitRefusal({ name, limit, mode }, changes, { imageCount, tagCount }) {
	const verb = {
		delete: "deletes",
		archive: "archives",
		quarantine: "deletes or puts in quarantine"
	}[mode];
	const over = (does, counted, { all, what }) => {
		const [of, allowed, isOver] = limit.type === "count" ? [
			"",
			`${limit.count}`,
			counted > limit.count
		] : [
			`of ${all} `,
			`${limit.percent}%`,
			counted * 100 > limit.percent * all
		];
		return isOver ? `the plan ${does} ${counted} ${of}${what}, but ${name} allows ${allowed}.` : void 0;
	};
	return over(verb, countRemovals(mode === "archive" ? changes : {
		...changes,
		archivals: []
	}), {
		all: imageCount,
		what: "images"
	}) ?? over("takes off", countUntags(changes), {
		all: tagCount,
		what: "tags"
	});
}

// actions/prune-images/repository/observe-repository.ts
async function observeRepository(target, { inputs, ...shared }, world) {
	const { guards, removal, usedImages, useScope } = inputs;
	const { repository, ecr, byPattern } = target;
	const saved = shared.saved && savedFor(shared.saved, target, await ecr.config.region());
	const observer = createObserver({
		...shared,
		...guards,
		untag: removal.untag,
		repository,
		ecr,
		ownReads: saved?.ownReads ?? []
	}, world);
	const { repositoryName } = repository;
	const found = await world.log.group(`Read the policy of ${repositoryName}`, () => readPolicy(inputs, {
		observer,
		repository
	}, world));
	const policy = found ?? (removal.untag.length > 0 ? NO_POLICY : void 0);
	if (policy === void 0 && byPattern) return void 0;
	if (policy === void 0) throw new _chunks_shared$0.yt(`the repository ${repositoryName} has no lifecycle policy.`, {
		where: "input policy",
		next: "Give a policy with the input `policy`, or set one on the repository; `untag` alone needs none."
	});
	const preview = inputs.verifyWithPreview && found !== void 0 ? await world.log.group(`Ask ECR for its lifecycle preview of ${repositoryName}`, () => previewLifecycle({
		ecr,
		repository,
		signal: world.signal
	}, found.text, world.clock)) : void 0;
	const at = world.clock.now();
	return {
		repository,
		seen: await world.log.group(`Look at ${repositoryName}`, () => observer.look(policy.parsed, at)),
		at,
		settings: {
			policy,
			guards,
			removal,
			useSources: useScope.sources,
			usedImages
		},
		saved,
		preview,
		observer
	};
}
function savedFor(plans, { repository: { repositoryName }, accountId, title }, region) {
	const named = plans.filter(({ repository }) => repository.name === repositoryName);
	const saved = named.find(({ repository: seen }) => seen.region === region && (accountId === void 0 || seen.accountId === accountId)) ?? named[0];
	if (saved !== void 0) return saved;
	throw new _chunks_shared$0.yt("the plan does not name the repository.", {
		where: "input plan",
		given: `a plan for ${plans.map(({ repository }) => repository.name).join(", ")}; this job looks at ${title}`,
		next: "Make a new plan and review it."
	});
}
const NO_POLICY = {
	from: "repository",
	text: "",
	parsed: { rules: [] }
};
async function readPolicy(inputs, { observer, repository }, world) {
	const from = inputs.policy.from === "repository" ? "repository" : "input";
	const text = inputs.policy.from === "repository" ? await getPolicy(observer.ecr, repository, world.signal) : givenPolicy(inputs.policy, world);
	if (text === void 0) return void 0;
	const place = policyPlace({ from }, { name: repository.repositoryName });
	return {
		from,
		text,
		parsed: requirePolicy(text, place)
	};
}

// actions/prune-images/ecr/list-repositories.ts
const PAGE_SIZE = 1e3;
async function listRepositories({ ecr, registryId, signal }) {
	const names = [];
	let nextToken;
	do {
		const page = await ecr.send(new DescribeRepositoriesCommand({
			maxResults: PAGE_SIZE,
			...registryId === void 0 ? {} : { registryId },
			...nextToken === void 0 ? {} : { nextToken }
		}), { abortSignal: signal });
		if (page.repositories === void 0 && page.nextToken === void 0) throw new Error("an answer of ECR has no repositories.");
		for (const { repositoryName } of page.repositories ?? []) if (repositoryName !== void 0) names.push(repositoryName);
		nextToken = page.nextToken;
	} while (nextToken !== void 0);
	return names;
}

// actions/prune-images/targets/find-targets.ts
async function findTargets(inputs, { aws, signal }) {
	const { repositories, registryId, regions, roles } = inputs;
	const patterns = repositories.filter((name) => name.includes("*"));
	const tests = patterns.map((pattern) => ({
		pattern,
		test: compileTagPattern(pattern)
	}));
	const accounts = roles.length === 0 ? [{
		accountId: registryId,
		clients: aws
	}] : roles.map((role) => ({
		accountId: role.split(":")[4],
		clients: aws.assuming(role)
	}));
	const found = new Map();
	const unlisted = [];
	const matched = new Set();
	for (const { accountId, clients } of accounts) for (const given of regions.length === 0 ? [void 0] : regions) {
		const ecr = clients.client(_chunks_clients$1.xn, given);
		const region = await ecr.config.region();
		const place = accountId === void 0 ? region : `${region}, ${accountId}`;
		const add = (name, byPattern) => {
			const title = `${name} (${place})`;
			const repository = repositoryId({
				repository: name,
				registryId
			});
			if (!found.has(title)) found.set(title, {
				repository,
				ecr,
				title,
				accountId,
				byPattern
			});
		};
		for (const name of repositories) if (!name.includes("*")) add(name, false);
		if (tests.length === 0) continue;
		try {
			for (const name of await listRepositories({
				ecr,
				registryId,
				signal
			})) {
				const leading = tests.filter(({ test }) => test(name));
				for (const { pattern } of leading) matched.add(pattern);
				if (leading.length > 0) add(name, true);
			}
		} catch (error) {
			if ((0,_chunks_shared$0.xt)(error, signal)) throw error;
			unlisted.push({
				title: `repositories (${place})`,
				reason: (0,_chunks_shared$0.lt)(error, signal).headline
			});
		}
	}
	const idle = patterns.find((pattern) => !matched.has(pattern));
	if (idle !== void 0 && unlisted.length === 0) throw new _chunks_shared$0.yt("no repository matches the pattern.", {
		where: "input repository",
		given: `\`${idle}\``,
		next: "Check the pattern, `regions` and `roles`; `*` stands for zero or more characters."
	});
	return {
		targets: [...found.values()],
		unlisted
	};
}

// actions/prune-images/use/agentcore.ts
var AgentCoreCalls = class extends _chunks_shared$0.x {
	constructor(settings) {
		super(settings, {
			serviceId: "Bedrock AgentCore Control",
			endpointPrefix: "bedrock-agentcore-control",
			signingName: "bedrock-agentcore"
		});
	}
};
async function readAgentCoreUses(agentCore, signal) {
	const list = (path) => collectPages(async (nextToken) => {
		const page = await agentCore.call({
			method: "POST",
			path,
			query: {
				maxResults: "100",
				...nextToken === void 0 ? {} : { nextToken }
			},
			body: {}
		}, signal);
		return {
			items: (0,_chunks_shared$0.C)(page, "agentRuntimes"),
			nextToken: (0,_chunks_shared$0.T)(page, "nextToken")
		};
	});
	const runtimes = await list("runtimes/");
	const versions = await (0,_chunks_shared$0.D)(runtimes, 4, (runtime) => insist(() => list(`runtimes/${(0,_chunks_shared$0.T)(runtime, "agentRuntimeId")}/versions/`)));
	return describeEach(versions.flat(), (runtime) => agentCore.call({
		method: "GET",
		path: `runtimes/${(0,_chunks_shared$0.T)(runtime, "agentRuntimeId")}/`,
		query: { version: (0,_chunks_shared$0.T)(runtime, "agentRuntimeVersion") ?? "1" }
	}, signal));
}

// actions/prune-images/use/app-runner.ts
var AppRunnerCalls = class extends _chunks_shared$0.x {
	constructor(settings) {
		super(settings, {
			serviceId: "AppRunner",
			endpointPrefix: "apprunner",
			signingName: "apprunner"
		});
	}
};
async function readAppRunnerUses(appRunner, signal) {
	const call = (operation, body) => appRunner.call({
		target: `AppRunner.${operation}`,
		version: "1.0",
		body
	}, signal);
	const services = await collectPages(async (NextToken) => {
		const page = await call("ListServices", {
			MaxResults: 20,
			NextToken
		});
		return {
			items: (0,_chunks_shared$0.C)(page, "ServiceSummaryList"),
			nextToken: (0,_chunks_shared$0.T)(page, "NextToken")
		};
	});
	return describeEach(services, (service) => call("DescribeService", { ServiceArn: (0,_chunks_shared$0.T)(service, "ServiceArn") }));
}

// actions/prune-images/use/batch.ts
var BatchCalls = class extends _chunks_shared$0.x {
	constructor(settings) {
		super(settings, {
			serviceId: "Batch",
			endpointPrefix: "batch",
			signingName: "batch"
		});
	}
};
async function readBatchUses(batch, signal) {
	return (await collectPages(async (nextToken) => {
		const page = await batch.call({
			method: "POST",
			path: "v1/describejobdefinitions",
			body: {
				status: "ACTIVE",
				maxResults: 100,
				nextToken
			}
		}, signal);
		return {
			items: (0,_chunks_shared$0.C)(page, "jobDefinitions"),
			nextToken: (0,_chunks_shared$0.T)(page, "nextToken")
		};
	})).flatMap((definition) => imagesIn(definition).map((image) => ({
		user: arnIn(definition),
		image
	})));
}

// actions/prune-images/use/codebuild.ts
const PROJECTS_A_CALL = 100;
const CALLS_IN_FLIGHT$2 = 4;
async function readCodeBuildUses(codebuild, signal) {
	const abort = { abortSignal: signal };
	const names = await collectPages(async (nextToken) => {
		const page = await codebuild.send(new ListProjectsCommand({ nextToken }), abort);
		return {
			items: page.projects,
			nextToken: page.nextToken
		};
	});
	return (await (0,_chunks_shared$0.D)((0,_chunks_shared$0.E)(names, PROJECTS_A_CALL), CALLS_IN_FLIGHT$2, async (batch) => {
		const { projects = [], projectsNotFound = [] } = await insist(() => codebuild.send(new _chunks_clients$1.z({ names: batch }), abort));
		if (projects.length + projectsNotFound.length < batch.length) throw new Error(`CodeBuild says nothing of some of its projects, ${batch[0]} or others.`);
		return projects;
	})).flat().flatMap(({ arn = "a project", environment }) => {
		const image = environment?.image;
		return image === void 0 ? [] : [{
			user: arn,
			image
		}];
	});
}

// actions/prune-images/use/ecs.ts
const TASKS_A_CALL = 100;
const SERVICES_A_CALL = 10;
const REVISIONS_A_CALL = 20;
const CALLS_IN_FLIGHT$1 = 4;
async function readEcsUses(ecs, reading) {
	const running = await readClusters(ecs, reading);
	try {
		const newest = await listNewestDefinitions(ecs, reading);
		return {
			uses: [...running, ...await readDefinitions(ecs, newest, reading)],
			denied: []
		};
	} catch (error) {
		if (!isDenied(error)) throw error;
		return {
			uses: running,
			denied: ["newest task definitions"]
		};
	}
}
async function readClusters(ecs, reading) {
	const abort = { abortSignal: reading.signal };
	const clusters = await listClusters(ecs, reading.signal);
	const readCluster = async (cluster) => {
		const services = await readServices(ecs, cluster, abort);
		return [
			...await readTasks(ecs, cluster, abort),
			...await readPinnedImages(ecs, services, abort),
			...await readDefinitions(ecs, definitionsOf(services), reading)
		];
	};
	return (await (0,_chunks_shared$0.D)(clusters, CALLS_IN_FLIGHT$1, (cluster) => insist(() => readCluster(cluster)))).flat();
}
function listClusters(ecs, abortSignal) {
	return collectPages(async (nextToken) => {
		const page = await ecs.send(new ListClustersCommand({ nextToken }), { abortSignal });
		return {
			items: page.clusterArns,
			nextToken: page.nextToken
		};
	});
}
async function readTasks(ecs, cluster, abort) {
	const arns = await collectPages(async (nextToken) => {
		const page = await ecs.send(new _chunks_clients$1.u({
			cluster,
			desiredStatus: "RUNNING",
			nextToken
		}), abort);
		return {
			items: page.taskArns,
			nextToken: page.nextToken
		};
	});
	return (await (0,_chunks_shared$0.D)((0,_chunks_shared$0.E)(arns, TASKS_A_CALL), CALLS_IN_FLIGHT$1, async (tasks) => {
		const answer = await ecs.send(new _chunks_clients$1.f({
			cluster,
			tasks
		}), abort);
		return requireAll(tasks, answer.tasks, answer.failures).flatMap(({ taskArn = "a task", containers = [] }) => containers.flatMap((container) => imagesOf(container).map((image) => ({
			user: taskArn,
			image
		}))));
	})).flat();
}
function imagesOf({ image, imageDigest }) {
	if (imageDigest === void 0) return image === void 0 ? [] : [image];
	return [`${(image ?? "").replace(/@.*$/, "")}@${imageDigest}`];
}
async function readServices(ecs, cluster, abort) {
	const arns = await collectPages(async (nextToken) => {
		const page = await ecs.send(new ListServicesCommand({
			cluster,
			maxResults: 100,
			nextToken
		}), abort);
		return {
			items: page.serviceArns,
			nextToken: page.nextToken
		};
	});
	return (await (0,_chunks_shared$0.D)((0,_chunks_shared$0.E)(arns, SERVICES_A_CALL), CALLS_IN_FLIGHT$1, async (batch) => {
		const answer = await ecs.send(new _chunks_clients$1.m({
			cluster,
			services: batch
		}), abort);
		return requireAll(batch, answer.services, answer.failures);
	})).flat();
}
function definitionsOf(services) {
	return services.flatMap(({ serviceArn = "a service", taskDefinition, deployments = [], taskSets = [] }) => {
		const definitions = [taskDefinition, ...[...deployments, ...taskSets].map((one) => one.taskDefinition)];
		return [...new Set(definitions)].flatMap((arn) => arn === void 0 ? [] : [{
			user: serviceArn,
			arn
		}]);
	});
}
async function readPinnedImages(ecs, services, abort) {
	const arns = services.flatMap(({ currentServiceRevisions = [] }) => currentServiceRevisions.flatMap(({ arn }) => arn === void 0 ? [] : [arn]));
	return (await (0,_chunks_shared$0.D)((0,_chunks_shared$0.E)(arns, REVISIONS_A_CALL), CALLS_IN_FLIGHT$1, async (batch) => {
		const answer = await ecs.send(new _chunks_clients$1.h({ serviceRevisionArns: batch }), abort);
		return requireAll(batch, answer.serviceRevisions, answer.failures);
	})).flat().flatMap(({ serviceRevisionArn = "a service revision", containerImages = [] }) => containerImages.flatMap((container) => imagesOf(container).map((image) => ({
		user: serviceRevisionArn,
		image
	}))));
}
async function listNewestDefinitions(ecs, { definitionsPerFamily, signal }) {
	if (definitionsPerFamily === 0) return [];
	const abort = { abortSignal: signal };
	const families = await collectPages(async (nextToken) => {
		const page = await ecs.send(new ListTaskDefinitionFamiliesCommand({
			status: "ACTIVE",
			maxResults: 100,
			nextToken
		}), abort);
		return {
			items: page.families,
			nextToken: page.nextToken
		};
	});
	return (await (0,_chunks_shared$0.D)(families, CALLS_IN_FLIGHT$1, async (familyPrefix) => {
		const command = new ListTaskDefinitionsCommand({
			familyPrefix,
			status: "ACTIVE",
			sort: "DESC",
			maxResults: Math.min(100, definitionsPerFamily)
		});
		const { taskDefinitionArns } = await insist(() => ecs.send(command, abort));
		if (taskDefinitionArns === void 0) throw new Error(`ECS does not list the family ${familyPrefix}.`);
		return taskDefinitionArns.map((arn) => ({
			user: arn,
			arn
		}));
	})).flat();
}
async function readDefinitions(ecs, wanted, { known, signal }) {
	const now = new Map();
	const unknown = [...new Set(wanted.map(({ arn }) => arn))].filter((arn) => !known.has(arn));
	await (0,_chunks_shared$0.D)(unknown, CALLS_IN_FLIGHT$1, async (arn) => {
		const { containerDefinitions } = (await insist(() => ecs.send(new _chunks_clients$1.p({ taskDefinition: arn }), { abortSignal: signal }))).taskDefinition ?? {};
		if (containerDefinitions === void 0) throw new Error(`ECS does not describe ${arn}.`);
		const images = containerDefinitions.flatMap(({ image }) => image === void 0 ? [] : [image]);
		(/:\d+$/.test(arn) ? known : now).set(arn, images);
	});
	return wanted.flatMap(({ user, arn }) => (known.get(arn) ?? now.get(arn) ?? []).map((image) => ({
		user,
		image
	})));
}
function requireAll(asked, described = [], failures = []) {
	const hidden = failures.find(({ reason }) => reason !== "MISSING");
	if (hidden !== void 0) throw new Error(`ECS does not describe ${hidden.arn}: ${hidden.reason} ${hidden.detail ?? ""}`.trim());
	const count = described.length + failures.length;
	if (count < asked.length) throw new Error(`ECS says nothing of ${asked.length - count} of ${asked.length}, ${asked[0]} or others.`);
	return described;
}

// actions/prune-images/use/kubernetes.ts
const KINDS$1 = "pods,replicasets,deployments,statefulsets,daemonsets,controllerrevisions,replicationcontrollers,jobs,cronjobs,podtemplates";
async function readKubernetesUses(exec, context) {
	const args = [
		"get",
		KINDS$1,
		"--all-namespaces",
		"--output=json",
		"--request-timeout=60s"
	];
	return (0,_chunks_shared$0.C)(JSON.parse(await kubectl(exec, [`--context=${context}`, ...args])), "items").flatMap((object) => {
		const { kind, metadata } = Object(object);
		const user = `${kind} ${(0,_chunks_shared$0.T)(metadata, "namespace")}/${(0,_chunks_shared$0.T)(metadata, "name")} of ${context}`;
		return imagesIn(object).map((image) => ({
			user,
			image
		}));
	});
}
async function serversOf(exec, contexts) {
	if (contexts.length === 0) return new Set();
	const config = JSON.parse(await kubectl(exec, [
		"config",
		"view",
		"--output=json"
	]));
	const clusters = (0,_chunks_shared$0.C)(config, "contexts").flatMap((entry) => contexts.includes((0,_chunks_shared$0.T)(entry, "name") ?? "") ? [(0,_chunks_shared$0.T)(Object(entry).context, "cluster")] : []);
	const servers = (0,_chunks_shared$0.C)(config, "clusters").flatMap((entry) => clusters.includes((0,_chunks_shared$0.T)(entry, "name")) ? [(0,_chunks_shared$0.T)(Object(entry).cluster, "server")] : []);
	return new Set(servers.filter((server) => server !== void 0).map(withoutSlash));
}
function withoutSlash(server) {
	return server.toLowerCase().replace(/\/$/, "");
}
async function kubectl(exec, args) {
	const { exitCode, stdout, stderr } = await exec("kubectl", args, { ignoreReturnCode: true });
	if (exitCode === 0) return stdout;
	throw new Error(`kubectl ${args.join(" ")} failed: ${stderr.trim().slice(0, 500)}`);
}

// actions/prune-images/use/eks.ts
var EksCalls = class extends _chunks_shared$0.x {
	constructor(settings) {
		super(settings, {
			serviceId: "EKS",
			endpointPrefix: "eks",
			signingName: "eks"
		});
	}
};
async function findUnreadClusters(eks, servers, signal) {
	const names = await collectPages(async (token) => {
		const page = await eks.call({
			method: "GET",
			path: "clusters",
			query: {
				maxResults: "100",
				...token === void 0 ? {} : { nextToken: token }
			}
		}, signal);
		return {
			items: (0,_chunks_shared$0.C)(page, "clusters"),
			nextToken: (0,_chunks_shared$0.T)(page, "nextToken")
		};
	});
	const [first, ...others] = (await (0,_chunks_shared$0.D)(names, 4, async (name) => {
		if (servers.size === 0) return [name];
		const { cluster } = Object(await insist(() => eks.call({
			method: "GET",
			path: `clusters/${name}`
		}, signal)));
		return servers.has(withoutSlash((0,_chunks_shared$0.T)(cluster, "endpoint") ?? "")) ? [] : [name];
	})).flat();
	if (first === void 0) return [];
	const more = others.length === 0 ? "" : ` and ${others.length} more`;
	throw new Error(`nobody has looked at what runs in the cluster ${first}${more}. Name a context of it in in-use-kubernetes, or name in in-use-sources all sources but eks`);
}

// actions/prune-images/use/lambda.ts
const CALLS_IN_FLIGHT = 4;
async function readLambdaUses(lambda, signal) {
	const abort = { abortSignal: signal };
	const ofImages = (await collectPages(async (Marker) => {
		const page = await lambda.send(new ListFunctionsCommand({
			FunctionVersion: "ALL",
			Marker
		}), abort);
		return {
			items: page.Functions,
			nextToken: page.NextMarker
		};
	})).filter(({ PackageType }) => PackageType === "Image");
	return (await (0,_chunks_shared$0.D)(ofImages, CALLS_IN_FLIGHT, async ({ FunctionName, FunctionArn = "", Version }) => {
		try {
			const { Code } = await lambda.send(new _chunks_clients$1.J({
				FunctionName,
				Qualifier: Version
			}), abort);
			const image = Code?.ResolvedImageUri ?? Code?.ImageUri;
			if (image === void 0) throw new Error(`Lambda does not say which image ${FunctionArn} runs.`);
			return [{
				user: FunctionArn,
				image
			}];
		} catch (error) {
			if (error instanceof _chunks_shared$0.Pi) return [];
			throw error;
		}
	})).flat();
}

// actions/prune-images/use/recent.ts
var Recent = class {
	#maxAgeMs;
	#nowMs;
	#known = new Map();
	constructor(maxAgeMs, nowMs) {
		this.#maxAgeMs = maxAgeMs;
		this.#nowMs = nowMs;
	}
	get(key, read) {
		const begunMs = this.#nowMs();
		const known = this.#known.get(key);
		if (known !== void 0 && begunMs - known.begunMs < this.#maxAgeMs) return known.reading;
		const reading = read().then((value) => ({
			value,
			readAtMs: this.#nowMs()
		}));
		this.#known.set(key, {
			begunMs,
			reading
		});
		return reading;
	}
};

// actions/prune-images/use/sagemaker.ts
var SageMakerCalls = class extends _chunks_shared$0.x {
	constructor(settings) {
		super(settings, {
			serviceId: "SageMaker",
			endpointPrefix: "api.sagemaker",
			signingName: "sagemaker"
		});
	}
};
const RUNNING = { StatusEquals: "InProgress" };
const KINDS = [
	{
		what: "endpoints",
		name: "Endpoint",
		items: "Endpoints",
		by: "EndpointName"
	},
	{
		what: "models",
		name: "Model",
		items: "Models",
		by: "ModelName"
	},
	{
		what: "model packages",
		name: "ModelPackage",
		items: "ModelPackageSummaryList",
		by: "ModelPackageArn",
		filter: { ModelPackageType: "Both" }
	},
	{
		what: "inference components",
		name: "InferenceComponent",
		items: "InferenceComponents",
		by: "InferenceComponentName"
	},
	{
		what: "training jobs",
		name: "TrainingJob",
		items: "TrainingJobSummaries",
		by: "TrainingJobName",
		filter: RUNNING
	},
	{
		what: "processing jobs",
		name: "ProcessingJob",
		items: "ProcessingJobSummaries",
		by: "ProcessingJobName",
		filter: RUNNING
	},
	{
		what: "tuning jobs",
		name: "HyperParameterTuningJob",
		items: "HyperParameterTuningJobSummaries",
		by: "HyperParameterTuningJobName",
		filter: RUNNING
	},
	{
		what: "monitoring schedules",
		name: "MonitoringSchedule",
		items: "MonitoringScheduleSummaries",
		by: "MonitoringScheduleName"
	},
	{
		what: "algorithms",
		name: "Algorithm",
		items: "AlgorithmSummaryList",
		by: "AlgorithmName"
	},
	{
		what: "pipelines",
		name: "Pipeline",
		items: "PipelineSummaries",
		by: "PipelineName"
	}
];
function readSageMakerUses(sagemaker, signal) {
	const call = (operation, body) => sagemaker.call({
		target: `SageMaker.${operation}`,
		version: "1.1",
		body
	}, signal);
	const list = (operation, items, filter = {}) => collectPages(async (NextToken) => {
		const page = await call(operation, {
			MaxResults: 100,
			NextToken,
			...filter
		});
		return {
			items: (0,_chunks_shared$0.C)(page, items),
			nextToken: (0,_chunks_shared$0.T)(page, "NextToken")
		};
	});
	const readKind = async ({ name, items, by, filter }) => describeEach(await list(`List${name}s`, items, filter), (one) => call(`Describe${name}`, { [`${name}Name`]: (0,_chunks_shared$0.T)(one, by) }));
	const readImageVersions = async () => {
		const images = await list("ListImages", "Images");
		const versions = await (0,_chunks_shared$0.D)(images, 4, async (image) => {
			const ImageName = (0,_chunks_shared$0.T)(image, "ImageName");
			return (await insist(() => list("ListImageVersions", "ImageVersions", { ImageName }))).map((version) => ({
				ImageVersionArn: (0,_chunks_shared$0.T)(version, "ImageVersionArn"),
				ImageName,
				Version: Object(version).Version
			}));
		});
		return describeEach(versions.flat(), (version) => {
			const { ImageName, Version } = Object(version);
			return call("DescribeImageVersion", {
				ImageName,
				Version
			});
		});
	};
	return readParts([...KINDS.map((kind) => ({
		what: kind.what,
		read: () => readKind(kind)
	})), {
		what: "notebook images",
		read: readImageVersions
	}]);
}

// actions/prune-images/use/schedules.ts
var SchedulerCalls = class extends _chunks_shared$0.x {
	constructor(settings) {
		super(settings, {
			serviceId: "Scheduler",
			endpointPrefix: "scheduler",
			signingName: "scheduler"
		});
	}
};
var EventBridgeCalls = class extends _chunks_shared$0.x {
	constructor(settings) {
		super(settings, {
			serviceId: "EventBridge",
			endpointPrefix: "events",
			signingName: "events"
		});
	}
};
function readScheduleUses(clients, reading) {
	const { signal } = reading;
	return readParts([{
		what: "schedules",
		read: async () => readDefinitions(clients.ecs, await scheduledDefinitions(clients.scheduler, signal), reading)
	}, {
		what: "rules",
		read: async () => readDefinitions(clients.ecs, await ruleDefinitions(clients, signal), reading)
	}]);
}
async function scheduledDefinitions(scheduler, signal) {
	const ofTasks = (await collectPages(async (token) => {
		const page = await scheduler.call({
			method: "GET",
			path: "schedules",
			query: {
				MaxResults: "100",
				...token === void 0 ? {} : { NextToken: token }
			}
		}, signal);
		return {
			items: (0,_chunks_shared$0.C)(page, "Schedules"),
			nextToken: (0,_chunks_shared$0.T)(page, "NextToken")
		};
	})).filter((schedule) => /ecs/.test(JSON.stringify(fieldIn(schedule, "Target"))));
	return (await (0,_chunks_shared$0.D)(ofTasks, 4, async (schedule) => {
		const path = `schedules/${(0,_chunks_shared$0.T)(schedule, "Name")}`;
		const query = { groupName: (0,_chunks_shared$0.T)(schedule, "GroupName") ?? "default" };
		const { Target } = Object(await insist(() => scheduler.call({
			method: "GET",
			path,
			query
		}, signal)));
		if (Target === void 0) throw new Error(`EventBridge Scheduler does not describe ${path}.`);
		const arn = (0,_chunks_shared$0.T)(fieldIn(Target, "EcsParameters"), "TaskDefinitionArn") ?? definitionOf(Target);
		return arn === void 0 ? [] : [{
			user: (0,_chunks_shared$0.T)(schedule, "Arn") ?? path,
			arn
		}];
	})).flat();
}
function definitionOf(target) {
	try {
		return (0,_chunks_shared$0.T)(JSON.parse((0,_chunks_shared$0.T)(target, "Input") ?? ""), "TaskDefinition");
	} catch {
		return;
	}
}
async function ruleDefinitions({ ecs, events }, signal) {
	const list = (operation, items, about) => collectPages(async (NextToken) => {
		const body = {
			Limit: 100,
			NextToken,
			...about
		};
		const page = await events.call({
			target: `AWSEvents.${operation}`,
			version: "1.1",
			body
		}, signal);
		return {
			items: (0,_chunks_shared$0.C)(page, items),
			nextToken: (0,_chunks_shared$0.T)(page, "NextToken")
		};
	});
	const clusters = await listClusters(ecs, signal);
	const places = (clusters.length === 0 ? [] : await list("ListEventBuses", "EventBuses", {})).flatMap((bus) => clusters.map((TargetArn) => ({
		TargetArn,
		EventBusName: (0,_chunks_shared$0.T)(bus, "Name")
	})));
	return (await (0,_chunks_shared$0.D)(places, 4, async ({ TargetArn, EventBusName }) => {
		const about = {
			TargetArn,
			EventBusName
		};
		const rules = await insist(() => list("ListRuleNamesByTarget", "RuleNames", about));
		const found = [];
		for (const Rule of rules) {
			const targets = await insist(() => list("ListTargetsByRule", "Targets", {
				Rule,
				EventBusName
			}));
			for (const target of targets) {
				const arn = (0,_chunks_shared$0.T)(fieldIn(target, "EcsParameters"), "TaskDefinitionArn");
				if (arn !== void 0) found.push({
					user: `rule ${Rule} of ${EventBusName}`,
					arn
				});
			}
		}
		return found;
	})).flat();
}
function fieldIn(value, name) {
	return Object(value)[name];
}

// actions/prune-images/use/read-uses.ts
const READINGS_IN_FLIGHT = 8;
function createUseReader(settings, { aws, clock, exec, log, signal }) {
	const { scope, shareMs } = settings;
	const nowMs = () => clock.now().getTime();
	const definitions = new Map();
	const answers = new Recent(shareMs, nowMs);
	const regionsKnown = new Recent(shareMs, nowMs);
	const clusters = new Recent(shareMs, nowMs);
	const told = new Set();
	let servers;
	const accounts = [{
		name: "",
		clients: aws
	}, ...scope.roles.map((role) => ({
		name: `${accountOf(role)}/`,
		clients: aws.assuming(role)
	}))];
	const judge = ({ account, region, source }, answer, ownRegion) => {
		const place = `${account.name}${region}`;
		const required = scope.required.has(source) || ALWAYS_REQUIRED.has(source) && region === ownRegion;
		if (!("error" in answer)) {
			if (!("denied" in answer)) return {
				source,
				place,
				status: "read",
				uses: answer
			};
			if (answer.denied.length === 0 || !required) return {
				source,
				place,
				status: "read",
				...answer
			};
			return unreadable(source, place, `Error: the role may not read ${answer.denied.join(", ")}`);
		}
		const { error } = answer;
		const reason = error instanceof Error ? `${error.name}: ${(0,_chunks_shared$0.St)(error)}` : (0,_chunks_shared$0.St)(error);
		return (0,_chunks_shared$0.S)(error) && (region !== ownRegion || !required) || isDenied(error) && !required ? {
			source,
			place,
			status: "skipped",
			reason
		} : unreadable(source, place, reason);
	};
	const unreadable = (source, place, reason) => {
		const sentence = `${source} in ${place} is unreadable; refusing to delete anything: ${reason}`;
		if (!told.has(sentence) || shareMs === 0) log.warning(sentence);
		told.add(sentence);
		return {
			source,
			place,
			status: "unreadable",
			reason
		};
	};
	const readContext = async (context) => {
		try {
			return {
				source: "kubernetes",
				place: context,
				status: "read",
				uses: await readKubernetesUses(exec, context)
			};
		} catch (error) {
			if ((0,_chunks_shared$0.xt)(error, signal)) throw error;
			return unreadable("kubernetes", context, (0,_chunks_shared$0.St)(error));
		}
	};
	const ecsReading = (key) => {
		const known = definitions.get(key) ?? new Map();
		definitions.set(key, known);
		return {
			known,
			definitionsPerFamily: settings.definitionsPerFamily,
			signal
		};
	};
	const readers = {
		ecs: ({ name, clients }, region) => readEcsUses(clients.client(_chunks_clients$1.bn, region), ecsReading(`${name}${region}`)),
		schedules: ({ name, clients }, region) => readScheduleUses({
			ecs: clients.client(_chunks_clients$1.bn, region),
			scheduler: clients.client(SchedulerCalls, region),
			events: clients.client(EventBridgeCalls, region)
		}, ecsReading(`${name}${region}`)),
		lambda: ({ clients }, region) => readLambdaUses(clients.client(_chunks_shared$0.zt, region), signal),
		sagemaker: ({ clients }, region) => readSageMakerUses(clients.client(SageMakerCalls, region), signal),
		codebuild: ({ clients }, region) => readCodeBuildUses(clients.client(_chunks_clients$1.Cn, region), signal),
		batch: ({ clients }, region) => readBatchUses(clients.client(BatchCalls, region), signal),
		"app-runner": ({ clients }, region) => readAppRunnerUses(clients.client(AppRunnerCalls, region), signal),
		eks: async ({ clients }, region) => {
			servers ??= serversOf(exec, scope.kubernetesContexts);
			return findUnreadClusters(clients.client(EksCalls, region), await servers, signal);
		},
		agentcore: ({ clients }, region) => readAgentCoreUses(clients.client(AgentCoreCalls, region), signal)
	};
	const readSource = ({ account, region, source }) => answers.get(`${account.name}${region}/${source}`, async () => {
		try {
			return await readers[source](account, region);
		} catch (error) {
			if ((0,_chunks_shared$0.xt)(error, signal)) throw error;
			return { error };
		}
	});
	const regionsOf = (account, ownRegion) => regionsKnown.get(account.name, async () => {
		if (scope.regions !== "all") return scope.regions;
		try {
			const { Regions } = await account.clients.client(_chunks_clients$1.Sn, ownRegion).send(new DescribeRegionsCommand({}), { abortSignal: signal });
			if (Regions?.[0] === void 0) throw new Error("EC2 names no region.");
			return Regions.flatMap(({ RegionName }) => RegionName === void 0 ? [] : [RegionName]);
		} catch (error) {
			if ((0,_chunks_shared$0.xt)(error, signal) || !isDenied(error)) throw error;
			return { denied: (0,_chunks_shared$0.St)(error) };
		}
	});
	return async (ownRegion) => {
		const pods = await (0,_chunks_shared$0.D)(scope.kubernetesContexts, READINGS_IN_FLIGHT, (context) => clusters.get(context, () => readContext(context)));
		const perAccount = await (0,_chunks_shared$0.D)(scope.sources.length === 0 ? [] : accounts, READINGS_IN_FLIGHT, async (account) => ({
			account,
			regions: (await regionsOf(account, ownRegion)).value
		}));
		const skipped = [];
		const wanted = perAccount.flatMap(({ account, regions }) => {
			if ("denied" in regions) {
				const place = `${account.name}regions other than ${ownRegion}`;
				for (const source of scope.sources) if (!OWN_REGION_ONLY.has(source)) skipped.push({
					source,
					place,
					status: "skipped",
					reason: regions.denied
				});
				return [{
					account,
					region: ownRegion
				}];
			}
			return [...new Set([ownRegion, ...regions])].map((region) => ({
				account,
				region
			}));
		}).flatMap(({ account, region }) => scope.sources.filter((source) => region === ownRegion || !OWN_REGION_ONLY.has(source)).map((source) => ({
			account,
			region,
			source
		})));
		const read = await (0,_chunks_shared$0.D)(wanted, READINGS_IN_FLIGHT, async (place) => {
			const { value, readAtMs } = await readSource(place);
			return {
				value: judge(place, value, ownRegion),
				readAtMs
			};
		});
		const times = shareMs === 0 ? [] : [...read, ...pods].map(({ readAtMs }) => readAtMs);
		return {
			readings: [
				...read.map(({ value }) => value),
				...skipped,
				...pods.map(({ value }) => value)
			],
			readAtMs: Math.min(nowMs(), ...times)
		};
	};
}
function accountOf(roleArn) {
	return roleArn.split(":")[4] ?? roleArn;
}

// actions/prune-images/observe.ts
const REPOSITORIES_IN_FLIGHT = 4;
const SHARE_USES_MS = 1e4;
async function observePrune(inputs, world) {
	const { workspace } = world.runner;
	const { planFile, indexCache, definitionsPerFamily, useScope: scope } = inputs;
	const saved = planFile === void 0 ? void 0 : loadPrunePlan((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(workspace, planFile));
	const { targets, unlisted } = await findTargets(inputs.target, world);
	for (const plan of saved ?? []) requireTarget(plan, targets);
	const alone = targets.length === 1 && unlisted.length === 0;
	const memory = new RunMemory(indexCache === void 0 ? void 0 : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(workspace, indexCache));
	const shared = {
		inputs,
		memory,
		readUses: createUseReader({
			scope,
			definitionsPerFamily,
			shareMs: alone ? 0 : SHARE_USES_MS
		}, world),
		saved
	};
	const repositories = await (0,_chunks_shared$0.D)(targets, 4, async (target) => {
		const { title } = target;
		try {
			const observed = await observeRepository(alone ? {
				...target,
				byPattern: false
			} : target, shared, world);
			return observed === void 0 ? {
				title,
				status: "no-policy"
			} : {
				title,
				status: "seen",
				observed
			};
		} catch (error) {
			if (alone || (0,_chunks_shared$0.xt)(error, world.signal)) throw error;
			return {
				title,
				status: "failed",
				reason: (0,_chunks_shared$0.lt)(error, world.signal).headline
			};
		}
	});
	memory.save();
	return {
		repositories: [...repositories, ...unlisted.map((one) => ({
			...one,
			status: "failed"
		}))],
		memory
	};
}
function requireTarget({ repository: { name } }, targets) {
	if (targets.some(({ repository }) => repository.repositoryName === name)) return;
	throw new _chunks_shared$0.yt("the plan is for another repository.", {
		where: "input repository",
		given: `\`${targets.map(({ repository }) => repository.repositoryName).join(", ")}\``,
		allowed: `\`${name}\`, the repository of the plan`,
		next: "Make a new plan and review it."
	});
}

// actions/prune-images/images/repository.ts
function describeRepository({ accountId, region, name }) {
	return `${name} (${region}, ${accountId})`;
}

// actions/prune-images/removal/same-names.ts
function sameNames({ image: planned, fate }, now) {
	if (fate !== "quarantine") return sameTags(planned.tags, now.tags);
	const [before, after] = [namesOf(planned), namesOf(now)];
	return after.length < now.tags.length ? after.every((tag) => before.includes(tag)) : sameTags(before, after);
}
function isDone(fate, now) {
	if (fate === "archive") return now.status === "ARCHIVED";
	return fate === "quarantine" && quarantineOf(now) !== void 0;
}
function sameTags(a, b) {
	return a.length === b.length && a.every((tag, i) => tag === b[i]);
}

// actions/prune-images/tags/compare-untags.ts
function compareUntags(planned, { present, fresh }) {
	const allowed = new Map(fresh.map(({ image, tags }) => [image.digest, new Set(tags.map(({ tag }) => tag))]));
	const open = new Map();
	const moves = [];
	for (const { image, tags } of planned) {
		const current = present.get(image.digest);
		const off = new Set(tags.map(({ tag }) => tag));
		const left = current?.tags.filter((tag) => off.has(tag)) ?? [];
		if (current === void 0 || left.length === 0) continue;
		const stay = left.filter((tag) => allowed.get(image.digest)?.has(tag) !== true);
		const others = (of) => of.tags.filter((tag) => !off.has(tag)).join(" ");
		if (others(image) !== others(current)) moves.push({
			type: "tags",
			image,
			now: current.tags
		});
		else if (stay.length > 0) moves.push({
			type: "untag",
			image,
			stay
		});
		else open.set(image.digest, left);
	}
	return {
		open,
		moves
	};
}
function withTagsBack(images, untags) {
	if (untags.length === 0) return images;
	const taken = new Set(images.flatMap(({ tags }) => tags));
	const off = new Map(untags.map(({ image, tags }) => [image.digest, tags]));
	return images.map((image) => {
		const back = (off.get(image.digest) ?? []).flatMap(({ tag }) => taken.has(tag) ? [] : tag);
		return back.length === 0 ? image : {
			...image,
			tags: [...image.tags, ...back].sort()
		};
	});
}

// actions/prune-images/planning/intersect-plans.ts
function intersectPlans(saved, fresh, graph) {
	const { plan, decisions } = fresh;
	const proposed = new Map();
	for (const { fate, image } of removalsOf(saved).toReversed()) proposed.set(image.digest, {
		fate,
		image
	});
	const moves = [];
	const common = new Set();
	for (const decision of decisions) {
		const { digest, tags } = decision.image;
		const proposal = proposed.get(digest);
		if (proposal === void 0 || isDone(proposal.fate, decision.image)) continue;
		if (decision.fate === "keep" && decision.why.type === "orphan") continue;
		if (!sameNames(proposal, decision.image)) moves.push({
			type: "tags",
			image: proposal.image,
			now: tags
		});
		else if (decision.fate !== proposal.fate) moves.push({
			type: "unselected",
			image: proposal.image,
			decision
		});
		else common.add(digest);
	}
	const deleted = new Set(plan.deletions.flat().map(({ image }) => image.digest));
	for (const { image } of plan.deletions.flat()) {
		if (!common.has(image.digest)) continue;
		const staying = [...graph.parentsOf(image.digest), ...graph.subjectsOf(image.digest)].find((binder) => deleted.has(binder) && !common.has(binder));
		if (staying === void 0) continue;
		common.delete(image.digest);
		moves.push({
			type: "bound",
			image,
			to: staying
		});
	}
	const only = (waves) => waves.map((wave) => wave.filter(({ image }) => common.has(image.digest))).filter((wave) => wave.length > 0);
	const present = new Map(decisions.map(({ image }) => [image.digest, image]));
	const compared = compareUntags(saved.untags, {
		present,
		fresh: plan.untags
	});
	const changes = {
		untags: plan.untags.flatMap(({ image, tags }) => {
			const both = tags.filter(({ tag }) => compared.open.get(image.digest)?.includes(tag));
			return both.length === 0 ? [] : [{
				image,
				tags: both
			}];
		}),
		deletions: only(plan.deletions),
		archivals: only(plan.archivals),
		quarantines: only(plan.quarantines)
	};
	return {
		plan: {
			...plan,
			...changes,
			refusal: refusalOf({
				...plan,
				...changes
			})
		},
		moves: [...moves, ...compared.moves]
	};
}

// actions/prune-images/planning/preview-differences.ts
function previewDifferences(previewed) {
	const { seen, preview, atMs } = previewed;
	const [nearest] = [false, true].flatMap((ranksReferrers) => [preview.askedAtMs, atMs].map((nowMs) => ({
		ranksReferrers,
		differences: differencesOf(seen.images, evaluateLikeEcr(previewed, nowMs, ranksReferrers), preview.marks)
	}))).toSorted((a, b) => a.differences.length - b.differences.length);
	if (nearest === void 0 || nearest.differences.length > 0) return nearest?.differences ?? [];
	const allowed = evaluateLikeEcr(previewed, atMs, nearest.ranksReferrers);
	return differencesOf(seen.images, withOwn(allowed, previewed.decisions), allowed);
}
function evaluateLikeEcr({ policy, seen }, nowMs, ranksReferrers) {
	const graph = buildGraph(seen.images, seen.children);
	const recorded = seen.images.map((image) => {
		const pulledAtMs = lastPullMs(image);
		return pulledAtMs === void 0 ? image : {
			...image,
			pulledAtMs
		};
	});
	const present = new Set(seen.images.map(({ digest }) => digest));
	const takesPart = Uint8Array.from(seen.images, ({ digest, subject }) => {
		const isReferrer = subject !== void 0 && present.has(subject);
		return graph.parentsOf(digest).length === 0 && (ranksReferrers || !isReferrer) ? 1 : 0;
	});
	const verdicts = prepareEvaluation(policy, recorded, nowMs)(takesPart);
	return new Map(recorded.flatMap(({ digest }, i) => {
		const verdict = verdicts[i];
		return verdict?.type === "marked" ? [[digest, {
			rule: verdict.rule,
			action: verdict.action
		}]] : [];
	}));
}
function withOwn(marks, decisions) {
	const all = new Map(marks);
	for (const decision of decisions) {
		if (!("wave" in decision) || decision.wave > 1 || decision.why.type !== "rule") continue;
		const { digest } = decision.image;
		if (all.get(digest)?.rule !== decision.why.rule) all.set(digest, {
			rule: decision.why.rule,
			action: "expire"
		});
	}
	return all;
}
function differencesOf(images, here, ecr) {
	return images.flatMap((image) => {
		const [ours, theirs] = [here, ecr].map((marks) => describeMark(marks.get(image.digest)));
		return ours === theirs || ours === void 0 || theirs === void 0 ? [] : [{
			image: describeImage(image),
			here: ours,
			ecr: theirs
		}];
	});
}
function describeMark(mark) {
	if (mark === void 0) return "stays";
	return `${mark.action === "archive" ? "is archived" : "expires"} by rule ${mark.rule}`;
}

// actions/prune-images/repository/plan-repository.ts
const REVIEW = "Make a new plan and review it.";
function planRepository(observed, { plan, decisions }) {
	const { seen, settings, saved, preview, at } = observed;
	const { parsed: policy } = settings.policy;
	const differences = preview === void 0 ? [] : previewDifferences({
		policy,
		seen,
		decisions,
		preview,
		atMs: at.getTime()
	});
	const unknown = unreadableRefusal(seen) ?? previewRefusal(differences);
	if (saved === void 0) return {
		plan,
		decisions,
		differences,
		refusal: unknown ?? plan.refusal
	};
	requireSamePlace(saved, seen.repository);
	if (saved.policySha256 !== plan.policySha256) return {
		plan,
		decisions,
		differences,
		refusal: policyRefusal(settings.policy)
	};
	const graph = buildGraph(seen.images, seen.children);
	const common = intersectPlans(saved, {
		plan,
		decisions
	}, graph);
	const refusal = unknown ?? movedRefusal(common.moves) ?? common.plan.refusal;
	return {
		plan: common.plan,
		decisions,
		differences,
		refusal
	};
}
function previewRefusal([first, ...others]) {
	if (first === void 0) return void 0;
	const { image, here, ecr } = first;
	return `ECR's own lifecycle preview says something else. ${image}: here it ${here}, there it ${ecr}.${others.length === 0 ? "" : ` ${others.length} more differ; the report lists them.`}`;
}
function unreadableRefusal({ readings }) {
	const unreadable = readings.find(({ status }) => status === "unreadable");
	return unreadable?.status === "unreadable" ? `what uses the images is not known: ${unreadable.source} cannot be read (${unreadable.reason}) in ${unreadable.place}.` : void 0;
}
function requireSamePlace({ repository: saved }, seen) {
	if (saved.region === seen.region && saved.accountId === seen.accountId) return;
	throw new _chunks_shared$0.yt("the plan is for another account or region.", {
		where: "input plan",
		given: `a plan for ${describeRepository(saved)}; this job looks at ${describeRepository(seen)}`,
		next: "Run the job with the region and the account of the plan, or make a new plan."
	});
}
function policyRefusal({ from }) {
	return from === "repository" ? `the lifecycle policy of the repository is not the one that the plan was made with. Give the job that applies the plan the same input \`policy\`. ${REVIEW}` : `the input \`policy\` is not the one that the plan was made with. ${REVIEW}`;
}
function movedRefusal([first, ...others]) {
	if (first === void 0) return void 0;
	const more = others.length === 0 ? "" : ` ${others.length} more have changed.`;
	return `the repository has changed since the plan was made. ${describeImage(first.image)}: ${describeMove(first)}.${more} ${REVIEW}`;
}

// actions/prune-images/plan.ts
function planPrune({ repositories }, { maxDeleteTotal }) {
	const fresh = repositories.map((one) => one.status === "seen" ? {
		...one,
		...makePlan(one.observed.seen, one.observed.settings, one.observed.at)
	} : one);
	const unmatched = unmatchedEverywhere(fresh.filter((one) => one.status === "seen").map(({ plan }) => plan));
	return { repositories: withinTotal(fresh.map((one) => {
		if (one.status !== "seen") return one;
		const { title, observed, plan, decisions } = one;
		const judged = {
			...plan,
			unmatchedGuards: unmatched
		};
		try {
			return {
				title,
				status: "planned",
				observed,
				planned: planRepository(observed, {
					plan: {
						...judged,
						refusal: refusalOf(judged)
					},
					decisions
				})
			};
		} catch (error) {
			if (fresh.length === 1 || !(error instanceof _chunks_shared$0.yt)) throw error;
			return {
				title,
				status: "failed",
				reason: error.message
			};
		}
	}), maxDeleteTotal) };
}
function openRepositories({ repositories }) {
	return repositories.filter((one) => one.status === "planned" && one.planned.refusal === void 0 && !changesNothing(one.planned.plan));
}
function isRefused(one) {
	return one.status === "failed" || one.status === "planned" && one.planned.refusal !== void 0;
}
function unmatchedEverywhere(plans) {
	const [first, ...others] = plans;
	const known = others.map(({ unmatchedGuards }) => new Set(unmatchedGuards.map(({ input, entry }) => `${input} ${entry}`)));
	return (first?.unmatchedGuards ?? []).filter(({ input, entry }) => known.every((entries) => entries.has(`${input} ${entry}`)));
}
function withinTotal(repositories, limit) {
	const [first, ...others] = openRepositories({ repositories }).map(({ planned: { plan } }) => plan);
	if (limit === void 0 || first === void 0) return repositories;
	const all = [first, ...others];
	const together = {
		deletions: all.flatMap(({ deletions }) => deletions),
		archivals: all.flatMap(({ archivals }) => archivals),
		quarantines: all.flatMap(({ quarantines }) => quarantines),
		untags: all.flatMap(({ untags }) => untags)
	};
	const sum = (count) => repositories.reduce((all, one) => all + (one.status === "planned" ? one.planned.plan[count] : 0), 0);
	const { mode } = first.settings.removal;
	const of = {
		imageCount: sum("imageCount"),
		tagCount: sum("tagCount")
	};
	const refusal = limitRefusal({
		name: "max-delete-total",
		limit,
		mode
	}, together, of);
	if (refusal === void 0) return repositories;
	const open = new Set(openRepositories({ repositories }));
	return repositories.map((one) => one.status === "planned" && open.has(one) ? {
		...one,
		planned: {
			...one.planned,
			refusal
		}
	} : one);
}

// actions/prune-images/ecr/change-storage-class.ts
async function changeStorageClass({ ecr, repository, signal }, imageDigest, targetStorageClass) {
	try {
		await ecr.send(new UpdateImageStorageClassCommand({
			...repository,
			imageId: { imageDigest },
			targetStorageClass
		}), { abortSignal: signal });
		return { type: "changed" };
	} catch (error) {
		if (error instanceof _chunks_clients$1.ar) return { type: "gone" };
		if (error instanceof _chunks_clients$1.or) return {
			type: "failed",
			reason: `${error.name}: ${error.message}`
		};
		throw error;
	}
}

// actions/prune-images/ecr/delete-images.ts
async function deleteImages({ ecr, repository, signal }, digests) {
	const answer = await ecr.send(new BatchDeleteImageCommand({
		...repository,
		imageIds: digests.map((imageDigest) => ({ imageDigest }))
	}), { abortSignal: signal });
	const triedAgain = (answer.$metadata.attempts ?? 1) > 1;
	const results = new Map();
	for (const { imageId, failureCode = "unknown", failureReason = "" } of answer.failures ?? []) {
		const digest = (0,_chunks_shared$0.P)(imageId?.imageDigest ?? "");
		if (digest === void 0) continue;
		const reason = `${failureCode}: ${failureReason}`;
		if (failureCode === "ImageNotFound") results.set(digest, { type: triedAgain ? "deleted" : "gone" });
		else if (failureCode === "ImageReferencedByManifestList") results.set(digest, {
			type: "referenced",
			reason
		});
		else results.set(digest, {
			type: "failed",
			reason
		});
	}
	for (const { imageDigest = "" } of answer.imageIds ?? []) {
		const digest = (0,_chunks_shared$0.P)(imageDigest);
		if (digest !== void 0 && !results.has(digest)) results.set(digest, { type: "deleted" });
	}
	for (const digest of digests) if (!results.has(digest)) results.set(digest, {
		type: "failed",
		reason: "ECR said nothing of it."
	});
	return results;
}

// actions/prune-images/ecr/put-image.ts
async function putImage({ ecr, repository, signal }, { digest, mediaType, manifest }, tag) {
	try {
		await ecr.send(new _chunks_clients$1.$({
			...repository,
			imageManifest: manifest,
			imageDigest: digest,
			...mediaType === "" ? {} : { imageManifestMediaType: mediaType },
			...tag === void 0 ? {} : { imageTag: tag }
		}), { abortSignal: signal });
	} catch (error) {
		if (!(error instanceof _chunks_clients$1.ir)) throw error;
	}
}

// actions/prune-images/ecr/remove-tags.ts
const NOT_ITS_TAG = ["ImageNotFound", "ImageTagDoesNotMatchDigest"];
async function takeTagsOff({ ecr, repository, signal }, imageIds) {
	const { failures = [] } = await ecr.send(new BatchDeleteImageCommand({
		...repository,
		imageIds: [...imageIds]
	}), { abortSignal: signal });
	return new Map(failures.flatMap(({ imageId, failureCode = "", failureReason }) => NOT_ITS_TAG.includes(failureCode) ? [] : [[imageId?.imageTag ?? "", `${failureCode}: ${failureReason}`]]));
}
async function removeTags(target, imageDigest, tags) {
	for (const batch of (0,_chunks_shared$0.E)(tags, 100)) {
		const failures = await takeTagsOff(target, batch.map((imageTag) => ({
			imageDigest,
			imageTag
		})));
		for (const [tag, reason] of failures) return `the tag ${tag} stays: ${reason}`;
	}
}

// actions/prune-images/ecr/quarantine-image.ts
async function quarantineImage(target, { image, manifest }, at) {
	const { digest, mediaType } = image;
	const tag = quarantineTag(image, at);
	try {
		await putImage(target, {
			digest,
			mediaType,
			manifest
		}, tag);
	} catch (error) {
		if (error instanceof _chunks_clients$1.dr && error.$fault === "client" && !error.$retryable) return {
			type: "failed",
			reason: `${error.name}: ${error.message}`
		};
		throw error;
	}
	const others = image.tags.filter((other) => other !== tag);
	const failure = await removeTags(target, digest, others);
	return failure === void 0 ? { type: "quarantined" } : {
		type: "failed",
		reason: failure
	};
}

// actions/prune-images/removal/removal-results.ts
var RemovalResults = class {
	#results = new Map();
	get(digest) {
		return this.#results.get(digest);
	}
	set(digest, fate) {
		this.#results.set(digest, fate);
	}
	clear(digest) {
		this.#results.delete(digest);
	}
	isAway(digest) {
		const type = this.#results.get(digest)?.type;
		return type === "deleted" || type === "gone";
	}
	of(type) {
		return [...this.#results].filter(([, fate]) => fate.type === type).map(([digest]) => digest);
	}
};
const DONE_AS = {
	delete: "deleted",
	archive: "archived",
	quarantine: "quarantined"
};

// actions/prune-images/removal/save-manifests.ts
async function saveManifests(images, { observer, manifests, history }) {
	const texts = new Map();
	const unknown = images.flatMap(({ digest }) => {
		const known = observer.indexManifest(digest);
		if (known === void 0) return digest;
		texts.set(digest, known);
		return [];
	});
	const read = await observer.readManifests(unknown);
	for (const [digest, text] of read.texts) texts.set(digest, text);
	const lines = manifests.save(images.map((image) => {
		const manifest = texts.get(image.digest);
		return manifest === void 0 ? { image } : {
			image,
			manifest
		};
	}));
	if (lines.length > 0) await history?.keepManifests(`${lines.join("\n")}\n`);
	return {
		texts,
		failures: read.failures
	};
}

// actions/prune-images/removal/executor.ts
const UNANSWERED = {
	type: "failed",
	reason: "asked for, but ECR did not answer"
};
var RemovalWork = class {
	results = new RemovalResults();
	manifests;
	#application;
	#world;
	#bonds;
	#sent = new Set();
	#look;
	#history;
	constructor(application, { look, manifests, history }, world) {
		this.#application = application;
		this.#look = look;
		this.#world = world;
		this.manifests = manifests;
		this.#history = history;
		const removals = application.plan.deletions.flat();
		this.#bonds = buildGraph(removals.map(({ image }) => image), new Map(removals.flatMap(({ image, children }) => children === void 0 ? [] : [[image.digest, children]])));
	}
	id = (step) => step.id;
	describe = ({ action, removals }) => {
		const [first] = removals;
		const what = first === void 0 || removals.length > 1 ? `${removals.length} images` : describeImage(first.image);
		return `${{
			delete: "Delete",
			archive: "Archive",
			quarantine: "Put in quarantine:"
		}[action]} ${what}`;
	};
	check = async (step) => {
		await this.#holdBackMoved(step);
	};
	perform = async ({ id, action, removals }) => {
		const step = {
			id,
			action,
			removals: await this.#save(removals.filter((removal) => this.#mayGo(removal)))
		};
		if (action === "delete") await this.#delete(step);
		else await this.#oneByOne(step);
		return Object.fromEntries(removals.map(({ image: { digest } }) => [digest, this.results.get(digest)?.type ?? "open"]));
	};
	async #holdBackMoved({ action, removals }) {
		const confirmation = await this.#look.confirmation();
		const moved = new Map(confirmation.moves.map((move) => [move.image.digest, move]));
		for (const { image } of removals) {
			if (this.results.get(image.digest) !== void 0) continue;
			const move = moved.get(image.digest);
			if (move !== void 0 && this.#application.onMove === "stop") throw new _chunks_shared$0.bt(`${describeImage(image)}: ${describeMove(move)}.`);
			if (move !== void 0) this.results.set(image.digest, {
				type: "held",
				reason: describeMove(move)
			});
			else if (confirmation.gone.has(image.digest)) this.results.set(image.digest, { type: this.#sent.has(image.digest) ? DONE_AS[action] : "gone" });
		}
		return removals.filter((removal) => this.#mayGo(removal));
	}
	#sendFresh(step, send) {
		return this.#look.send({
			open: () => this.#holdBackMoved(step),
			send,
			forget: (removals) => {
				for (const { image } of removals) this.results.clear(image.digest);
			}
		});
	}
	#mayGo({ image }) {
		if (this.results.get(image.digest) !== void 0) return false;
		const binder = [...this.#bonds.parentsOf(image.digest), ...this.#bonds.subjectsOf(image.digest)].find((digest) => !this.results.isAway(digest));
		if (binder !== void 0) this.results.set(image.digest, {
			type: "held",
			reason: `${binder}, which it is bound to, is still there`
		});
		return binder === void 0;
	}
	async #save(removals) {
		const { observer } = this.#application;
		const { texts, failures } = await saveManifests(removals.map(({ image }) => image), {
			observer,
			manifests: this.manifests,
			history: this.#history
		});
		return removals.map((removal) => {
			const manifest = texts.get(removal.image.digest);
			return manifest === void 0 ? removal : {
				...removal,
				manifest
			};
		}).filter(({ image }) => {
			const failure = failures.get(image.digest);
			if (failure === void 0 || image.status === "ARCHIVED") return true;
			const reason = `its manifest cannot be saved (${failure.code}: ${failure.reason})`;
			this.results.set(image.digest, failure.code === "ImageNotFound" ? { type: "gone" } : {
				type: "failed",
				reason
			});
			return false;
		});
	}
	#ask(removals) {
		const digests = removals.map(({ image }) => image.digest);
		for (const digest of digests) {
			this.results.set(digest, UNANSWERED);
			this.#sent.add(digest);
		}
		return digests;
	}
	async #delete(step) {
		const { observer, repository } = this.#application;
		await (0,_chunks_shared$0.D)((0,_chunks_shared$0.E)(step.removals, 100), 4, (removals) => this.#sendFresh({
			...step,
			removals
		}, async (open, signal) => {
			const digests = this.#ask(open);
			for (const [digest, result] of await deleteImages({
				ecr: observer.ecr,
				repository,
				signal
			}, digests)) this.results.set(digest, result.type === "referenced" ? {
				type: "held",
				reason: result.reason
			} : result);
		}));
	}
	async #oneByOne(step) {
		const { observer, repository } = this.#application;
		await (0,_chunks_shared$0.D)(step.removals, 4, ({ manifest = "", ...removal }) => this.#sendFresh({
			...step,
			removals: [removal]
		}, async (open, signal) => {
			this.#ask(open);
			const { image } = removal;
			const target = {
				ecr: observer.ecr,
				repository,
				signal
			};
			const result = step.action === "archive" ? await changeStorageClass(target, image.digest, "ARCHIVE") : await quarantineImage(target, {
				image,
				manifest
			}, this.#world.clock.now());
			if (result.type === "quarantined") observer.noteQuarantine(image.digest);
			this.results.set(image.digest, result.type === "changed" ? { type: "archived" } : result);
		}));
	}
};

// actions/prune-images/removal/revalidate.ts
function confirmPlan(plan, fresh, now) {
	const removals = removalsOf(plan);
	const present = new Map(fresh.images.map((image) => [image.digest, image]));
	const done = removals.filter(({ image, fate }) => {
		const current = present.get(image.digest);
		return current === void 0 || isDone(fate, current);
	});
	const gone = new Set(done.map(({ image }) => image.digest));
	const before = withBack(fresh, done, gone);
	const images = withTagsBack(before.images, plan.untags);
	const { plan: again, decisions } = makePlan({
		...before,
		images
	}, plan.settings, now);
	const decisionOn = new Map(decisions.map((decision) => [decision.image.digest, decision]));
	const confirmed = new Set();
	const moves = [];
	for (const removal of removals) {
		const { image, fate } = removal;
		const current = present.get(image.digest);
		const decision = decisionOn.get(image.digest);
		if (gone.has(image.digest) || current === void 0 || decision === void 0) continue;
		if (!sameNames(removal, current)) moves.push({
			type: "tags",
			image,
			now: current.tags
		});
		else if (decision.fate === fate) confirmed.add(image.digest);
		else moves.push({
			type: "unselected",
			image,
			decision
		});
	}
	const untags = compareUntags(plan.untags, {
		present,
		fresh: again.untags
	});
	return {
		confirmed,
		gone,
		moves: [...moves, ...untags.moves],
		untags: untags.open
	};
}
function withBack(fresh, done, gone) {
	const children = new Map(fresh.children);
	for (const { image, children: listed } of done) if (listed !== void 0) children.set(image.digest, listed);
	const others = fresh.images.filter(({ digest }) => !gone.has(digest));
	return {
		...fresh,
		images: [...others, ...done.map(({ image }) => image)],
		children
	};
}

// actions/prune-images/removal/fresh-look.ts
const MAX_ATTEMPTS = 5;
const FINISH_MS = 3e3;
var FreshLook = class {
	#plan;
	#observer;
	#world;
	#calls = new AbortController();
	#look;
	constructor({ plan, observer }, world) {
		this.#plan = plan;
		this.#observer = observer;
		this.#world = world;
		world.signal.addEventListener("abort", async () => {
			await world.clock.sleep(FINISH_MS, this.#calls.signal);
			this.#calls.abort(world.signal.reason);
		});
	}
	async confirmation() {
		const now = this.#world.clock.now();
		if (this.#look === void 0 || this.#look.done && now.getTime() >= this.#observer.freshUntilMs) {
			const look = {
				confirmation: this.#observer.look(this.#plan.settings.policy.parsed, now).then((seen) => confirmPlan(this.#plan, seen, now)),
				done: false
			};
			const finish = () => {
				look.done = true;
			};
			look.confirmation.then(finish, finish);
			this.#look = look;
		}
		return this.#look.confirmation;
	}
	async send(call) {
		for (let attempt = 1;; attempt++) {
			const open = await call.open();
			if (open.length === 0) return;
			this.#world.signal.throwIfAborted();
			const stale = new AbortController();
			const timer = new AbortController();
			const leftMs = this.#observer.freshUntilMs - this.#world.clock.now().getTime();
			this.#world.clock.sleep(Math.max(0, leftMs), timer.signal).then(() => stale.abort(), () => {});
			try {
				await call.send(open, AbortSignal.any([this.#calls.signal, stale.signal]));
				return;
			} catch (error) {
				if (!stale.signal.aborted || this.#calls.signal.aborted) throw error;
				if (attempt === MAX_ATTEMPTS) throw new Error("ECR did not answer in time.", { cause: error });
				this.#world.log.info("ECR has not answered in time; looking at the repository again.");
				call.forget?.(open);
			} finally {
				timer.abort();
			}
		}
	}
};

// actions/prune-images/removal/manifest-store.ts
var ManifestStore = class {
	path;
	#repository;
	#blobs = new Map();
	constructor(path, repository) {
		this.path = path;
		this.#repository = repository;
	}
	get size() {
		return this.#blobs.size;
	}
	save(entries) {
		if (entries.length === 0) return [];
		const lines = entries.map(({ image, manifest }) => JSON.stringify(this.#entryOf(image, manifest)));
		(0,_chunks_shared$0.vt)(this.path, lines);
		for (const { image, manifest } of entries) this.#blobs.set(image.digest, manifest === void 0 ? [] : blobsOf(manifest));
		return lines;
	}
	#entryOf(image, manifest) {
		const { digest, mediaType } = image;
		const inQuarantine = quarantineOf(image) === void 0 ? {} : { inQuarantine: true };
		return {
			repository: this.#repository,
			digest,
			tags: namesOf(image),
			...inQuarantine,
			mediaType,
			manifest
		};
	}
	bytesOf(digests) {
		const sizes = new Map();
		for (const digest of digests) for (const { digest: blob, sizeBytes } of this.#blobs.get(digest) ?? []) sizes.set(blob, sizeBytes);
		return [...sizes.values()].reduce((sum, size) => sum + size, 0);
	}
};

// actions/prune-images/removal/read-back.ts
const ATTEMPTS = 4;
const DELAY_MS = 5e3;
async function readBack({ plan, observer, results }, { clock, signal, log }) {
	const asked = removalsOf(plan).filter(({ image: { digest }, fate }) => ["failed", DONE_AS[fate]].includes(results.get(digest)?.type ?? ""));
	if (asked.length === 0) return void 0;
	try {
		for (let attempt = 1;; attempt++) {
			const present = await observer.list();
			const left = asked.filter(({ image: { digest }, fate }) => {
				const current = present.get(digest);
				const done = current === void 0 ? fate === "delete" : isDone(fate, current);
				if (done) results.set(digest, { type: DONE_AS[fate] });
				return !done && results.get(digest)?.type !== "failed";
			});
			if (left.length === 0) return void 0;
			if (attempt === ATTEMPTS) {
				for (const { image, fate } of left) results.set(image.digest, {
					type: "failed",
					reason: `ECR said that it was ${DONE_AS[fate]}, but still lists it as it was`
				});
				return;
			}
			log.info(`ECR still lists ${left.length} of the removed images; reading again in 5 s.`);
			await clock.sleep(DELAY_MS, signal);
		}
	} catch (error) {
		return (0,_chunks_shared$0.St)(error);
	}
}

// actions/prune-images/ecr/tag-holder.ts
async function findTagHolder({ ecr, repository, signal }, imageTag) {
	try {
		const { imageDetails = [] } = await ecr.send(new _chunks_clients$1.nt({
			...repository,
			imageIds: [{ imageTag }]
		}), { abortSignal: signal });
		const [image] = imageDetails;
		const holder = (0,_chunks_shared$0.P)(image?.imageDigest ?? "");
		if (holder === void 0) throw new Error(`ECR does not say which image has the tag ${imageTag}.`);
		return holder;
	} catch (error) {
		if (error instanceof _chunks_clients$1.ar) return void 0;
		throw error;
	}
}

// actions/prune-images/ecr/tags-now.ts
async function readTagsNow(target, digests) {
	const { ecr, repository, signal } = target;
	try {
		const { imageDetails = [] } = await ecr.send(new _chunks_clients$1.nt({
			...repository,
			imageIds: digests.map((imageDigest) => ({ imageDigest }))
		}), { abortSignal: signal });
		return new Map(imageDetails.flatMap(({ imageDigest = "", imageTags = [] }) => {
			const digest = (0,_chunks_shared$0.P)(imageDigest);
			return digest === void 0 ? [] : [[digest, imageTags.toSorted()]];
		}));
	} catch (error) {
		if (!(error instanceof _chunks_clients$1.ar)) throw error;
		if (digests.length <= 1) return new Map();
		const each = await (0,_chunks_shared$0.D)(digests, 4, (digest) => readTagsNow(target, [digest]));
		return new Map(each.flatMap((one) => [...one]));
	}
}

// actions/prune-images/tags/untag-work.ts
function untagSteps(untags, prefix) {
	return (0,_chunks_shared$0.E)(untags, 100 * 4).map((some, i) => ({
		id: `${prefix}untag-${i + 1}`,
		untags: some
	}));
}
var UntagWork = class {
	results = new Map();
	#application;
	#means;
	#planned;
	constructor(application, means) {
		this.#application = application;
		this.#means = means;
		this.#planned = new Map(application.plan.untags.map(({ image, tags }) => [image.digest, new Set(tags.map(({ tag }) => tag))]));
	}
	id = (step) => step.id;
	describe = ({ untags }) => `Take ${countTags(pairsOf(untags).length)} off ${countImages(untags.length)}`;
	check = async ({ untags }) => {
		await this.#openOf(pairsOf(untags));
	};
	perform = async ({ untags }) => {
		const { observer } = this.#application;
		const open = new Set((await this.#openOf(pairsOf(untags))).map(({ image }) => image));
		const saved = await saveManifests([...open], {
			...this.#means,
			observer
		});
		for (const { image, tags } of untags) {
			const failure = saved.failures.get(image.digest);
			if (failure === void 0) continue;
			const reason = `the manifest of its image cannot be saved (${failure.code}: ${failure.reason})`;
			for (const { tag } of tags) this.results.set(tag, {
				type: "failed",
				reason
			});
		}
		await (0,_chunks_shared$0.D)((0,_chunks_shared$0.E)(pairsOf(untags), 100), 4, (pairs) => this.#means.look.send({
			open: () => this.#openOf(pairs),
			send: (some, signal) => this.#untag(some, saved.texts, signal)
		}));
		return Object.fromEntries(pairsOf(untags).map(({ imageTag }) => [imageTag, this.results.get(imageTag)?.type ?? "open"]));
	};
	async #openOf(pairs) {
		const { untags, moves } = await this.#means.look.confirmation();
		const moved = new Map(moves.map((move) => [move.image.digest, move]));
		return pairs.filter(({ image, imageTag }) => {
			if (this.results.has(imageTag)) return false;
			const move = moved.get(image.digest);
			if (move !== void 0 && this.#application.onMove === "stop") throw new _chunks_shared$0.bt(`${describeImage(image)}: ${describeMove(move)}.`);
			const isOpen = untags.get(image.digest)?.includes(imageTag) === true;
			if (!isOpen) this.results.set(imageTag, move === void 0 ? { type: "gone" } : {
				type: "held",
				reason: describeMove(move)
			});
			return isOpen;
		});
	}
	async #untag(pairs, manifests, signal) {
		const { observer, repository } = this.#application;
		const target = {
			ecr: observer.ecr,
			repository,
			signal
		};
		const digests = [...new Set(pairs.map(({ imageDigest }) => imageDigest))];
		const before = await readTagsNow(target, digests);
		const open = pairs.filter(({ imageDigest, imageTag }) => {
			const tags = before.get(imageDigest) ?? [];
			if (!tags.includes(imageTag)) this.results.set(imageTag, { type: "gone" });
			else if (tags.every((tag) => this.#planned.get(imageDigest)?.has(tag))) this.results.set(imageTag, {
				type: "held",
				reason: "its image has no other tag any more"
			});
			return !this.results.has(imageTag);
		});
		if (open.length === 0) return;
		for (const { imageTag } of open) this.results.set(imageTag, {
			type: "failed",
			reason: "asked for, but ECR did not answer"
		});
		const failures = await takeTagsOff(target, open.map(({ imageDigest, imageTag }) => ({
			imageDigest,
			imageTag
		})));
		const after = await readTagsNow(target, digests);
		for (const pair of open.toReversed()) {
			const { imageDigest, imageTag } = pair;
			const tags = after.get(imageDigest);
			const reason = failures.get(imageTag) ?? "ECR said that it was off, but still lists it";
			this.results.set(imageTag, tags?.includes(imageTag) ? {
				type: "failed",
				reason
			} : { type: "off" });
			if (tags === void 0) await this.#putBack(pair, manifests.get(imageDigest), target);
		}
	}
	async #putBack({ image, imageTag }, manifest, target) {
		const lost = "its image lost its other tags meanwhile, so that ECR deleted it";
		try {
			if (manifest === void 0) throw new Error("its manifest is not known");
			const holder = await findTagHolder(target, imageTag);
			const { digest, mediaType } = image;
			await putImage(target, {
				digest,
				mediaType,
				manifest
			}, holder === void 0 ? imageTag : void 0);
			this.results.set(imageTag, {
				type: "held",
				reason: `${lost}; it was put back with this tag`
			});
		} catch (error) {
			this.results.set(imageTag, {
				type: "failed",
				reason: `${lost}; restore it (${(0,_chunks_shared$0.St)(error)})`
			});
		}
	}
};
function pairsOf(untags) {
	return untags.flatMap(({ image, tags }) => tags.map(({ tag }) => ({
		image,
		imageDigest: image.digest,
		imageTag: tag
	})));
}

// actions/prune-images/repository/apply-repository.ts
async function applyRepository({ plan }, { observed, journal, directory, prefix, history }, world) {
	const { repository, observer, saved } = observed;
	const removal = {
		plan,
		repository,
		observer,
		onMove: saved === void 0 ? "hold" : "stop"
	};
	const manifests = new ManifestStore((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "manifests.jsonl"), plan.repository);
	const means = {
		look: new FreshLook(removal, world),
		manifests,
		history
	};
	const work = new RemovalWork(removal, means, world);
	const untagWork = new UntagWork(removal, means);
	const run = {
		journal,
		log: world.log,
		signal: world.signal
	};
	const stopped = stopOf(await (0,_chunks_shared$0.b)(stepsOf(plan, prefix), work, run), world.signal) ?? stopOf(await (0,_chunks_shared$0.b)(untagSteps(plan.untags, prefix), untagWork, run), world.signal);
	observer.keep();
	const { results } = work;
	const untags = untagWork.results;
	const unverified = stopped?.cancelled ? void 0 : await readBack({
		plan,
		observer,
		results
	}, world);
	const { path, size } = manifests;
	const freedBytes = manifests.bytesOf(results.of("deleted"));
	return {
		results,
		untags,
		manifests: {
			path,
			size
		},
		freedBytes,
		unverified,
		stopped
	};
}
function stepsOf({ deletions, archivals, quarantines }, prefix) {
	const cut = (action, waves) => waves.flatMap((wave, w) => (0,_chunks_shared$0.E)(wave, 100 * 4).map((removals, i) => ({
		id: `${prefix}${action}-${w + 1}-${i + 1}`,
		action,
		removals
	})));
	return [
		...cut("delete", deletions),
		...cut("archive", archivals),
		...cut("quarantine", quarantines)
	];
}
function stopOf(outcomes, signal) {
	const last = outcomes.find(({ state }) => state !== "done");
	if (last === void 0 || last.state === "done") return void 0;
	return {
		cancelled: signal.aborted,
		reason: signal.aborted ? (0,_chunks_shared$0.St)(signal.reason) : last.reason
	};
}

// actions/prune-images/apply.ts
async function applyPrune(plan, { inputs, observation: { memory, repositories }, journal, directory }, world) {
	closeOpenSteps(journal, world);
	const alone = repositories.length === 1;
	const history = inputs.history && new RunHistory(inputs.history, journal.path, world);
	if (history !== void 0) {
		world.log.info(`What is removed is kept in ${history.location}.`);
		await history.keepFile("plan.json", (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "prune-images.plan.json"));
		await history.keepFile("decisions.jsonl", (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "decisions.jsonl"));
	}
	const applied = new Map();
	try {
		await (0,_chunks_shared$0.D)(openRepositories(plan), 4, async ({ title, planned, observed }) => {
			const prefix = alone ? "" : `${title}: `;
			try {
				applied.set(title, await applyRepository(planned, {
					observed,
					journal,
					directory,
					prefix,
					history
				}, world));
			} catch (error) {
				if (alone) throw error;
				const { signal } = world;
				const cancelled = (0,_chunks_shared$0.xt)(error, signal);
				applied.set(title, { failure: cancelled ? (0,_chunks_shared$0.St)(signal.reason) : (0,_chunks_shared$0.lt)(error, signal).headline });
			}
		});
	} finally {
		memory.save();
		await history?.close();
	}
	return {
		repositories: applied,
		history: history?.location
	};
}
function closeOpenSteps(journal, { log }) {
	for (const step of (0,_chunks_shared$0.gt)(journal.entries())) {
		log.info(`An earlier run died in its step ${step}; unfinished deletions will be re-evaluated.`);
		journal.write(step, "failed", "to be re-evaluated by a later run");
	}
}

// actions/prune-images/outputs.ts
function outputsOf({ plan, applied, directory }) {
	const plans = plan.repositories.flatMap((one) => one.status === "planned" ? [one.planned.plan] : []);
	const results = [...applied?.repositories.values() ?? []].flatMap((one) => "results" in one ? [one] : []);
	const saved = results.find(({ manifests }) => manifests.size > 0);
	const sum = (numbers) => String(numbers.reduce((total, number) => total + number, 0));
	const count = (type) => results.map((one) => one.results.of(type).length);
	return {
		decisions: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "decisions.jsonl"),
		manifests: saved?.manifests.path ?? "",
		history: applied?.history ?? "",
		"not-looked-at": [...new Set(plans.flatMap(({ coverage }) => coverage.notLookedAt))].join("\n"),
		"planned-count": sum(plans.map(countRemovals)),
		"deleted-count": sum(count("deleted")),
		"archived-count": sum(count("archived")),
		"quarantined-count": sum(count("quarantined")),
		"untagged-count": sum(results.map(({ untags }) => [...untags.values()].filter(({ type }) => type === "off").length)),
		"held-count": sum([...plans.map(({ holds }) => holds.length), ...count("held")]),
		"failed-count": sum(count("failed")),
		"freed-bytes": sum(results.map((one) => one.freedBytes))
	};
}

// actions/prune-images/reporting/several.ts
const IN_COMMON = ["Looked at for uses", "Not looked at"];
const WORST_FIRST = [
	"failed",
	"cancelled",
	"refused",
	"planned",
	"succeeded",
	"unchanged"
];
function reportRepositories(ends, plan, dryRun) {
	const changes = ends.flatMap(({ title, changes }) => changes.map((change) => ({
		...change,
		subject: `${title}: ${change.subject}`
	})));
	return {
		title: `Prune ${ends.length} repositories`,
		...concludeAll(ends),
		dryRun,
		facts: factsOf$1(plan),
		changes,
		sections: [tableOf(ends), ...ends.flatMap(sectionOf)]
	};
}
function concludeAll(ends) {
	const outcome = WORST_FIRST.find((one) => ends.some((end) => end.outcome === one)) ?? "unchanged";
	const counts = WORST_FIRST.toReversed().flatMap((one) => {
		const count = ends.filter((end) => end.outcome === one).length;
		return count === 0 ? [] : [`${count} ${one}`];
	});
	const worst = ends.find((end) => end.outcome === outcome);
	const why = isRed(outcome) && worst !== void 0 ? ` ${worst.title}: ${worst.reason}` : "";
	return {
		outcome,
		reason: `Of ${ends.length} repositories: ${counts.join(", ")}.${why}`
	};
}
function isRed(outcome) {
	return WORST_FIRST.indexOf(outcome) < WORST_FIRST.indexOf("planned");
}
function factsOf$1({ repositories }) {
	const plans = repositories.flatMap((one) => one.status === "planned" ? [one.planned.plan] : []);
	const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
	const join = (texts) => [...new Set(texts)].join("; ");
	return [
		{
			label: "Repositories",
			value: String(repositories.length)
		},
		{
			label: "Seen",
			value: countImages(sum(plans.map(({ imageCount }) => imageCount)))
		},
		{
			label: "To remove",
			value: countImages(sum(plans.map(countRemovals)))
		},
		{
			label: "Held back",
			value: countImages(sum(plans.map(({ holds }) => holds.length)))
		},
		{
			label: "Looked at for uses",
			value: join(plans.flatMap(({ coverage }) => coverage.lookedAt))
		},
		{
			label: "Not looked at",
			value: join(plans.flatMap(({ coverage }) => coverage.notLookedAt))
		}
	];
}
function tableOf(ends) {
	return {
		heading: "Repositories",
		blocks: [{
			type: "table",
			columns: [
				"repository",
				"outcome",
				"reason"
			].map((title) => ({ title })),
			rows: ends.map(({ title, outcome, reason }) => [
				title,
				outcome,
				reason
			])
		}]
	};
}
function sectionOf({ title, facts, sections }) {
	if (facts.length === 0) return [];
	return [{
		heading: title,
		blocks: [{
			type: "details",
			summary: "Facts and rules",
			blocks: [{
				type: "list",
				items: facts.filter(({ label }) => !IN_COMMON.includes(label)).map(({ label, value }) => ({ text: `${label}: ${value}` }))
			}, ...sections.flatMap(({ blocks }) => blocks)]
		}]
	}];
}

// actions/prune-images/policy/lint.ts
function lintPolicy(policy, images) {
	if (images.length === 0) return [];
	const claimed = new Set();
	return policy.rules.flatMap((rule) => {
		const about = images.filter(identifies(rule));
		const unclaimed = about.filter((image) => !claimed.has(image));
		for (const image of about) claimed.add(image);
		const message = about.length === 0 ? emptyMessage(rule, images) : shadowedMessage(about.length, unclaimed.length);
		return message === void 0 ? [] : [{
			rule: rule.priority,
			message
		}];
	});
}
function emptyMessage(rule, images) {
	const { tags } = rule;
	if (tags.status === "tagged" && tags.values.length > 1) {
		if (tags.values.filter((value) => images.some(identifies({
			...rule,
			tags: {
				...tags,
				values: [value]
			}
		}))).length === tags.values.length) return `No image meets all of ${tags.values.join(", ")}, though each is met by some. A list means "all of these"; for "one of these" write a rule for each.`;
	}
	return "It is about no image of this repository.";
}
function shadowedMessage(about, unclaimed) {
	return unclaimed === 0 ? `It decides nothing: rules of higher priority are about all ${about} of its images already.` : void 0;
}

// actions/prune-images/reporting/rules-section.ts
function rulesSection({ settings }, decisions) {
	const { rules } = settings.policy.parsed;
	const decided = (rule, fate) => decisions.filter((one) => one.fate === fate && (one.why.type === "rule" || one.why.type === "spared") && one.why.rule === rule).length;
	const blocks = [{
		type: "table",
		columns: [
			"rule",
			"description",
			"deletes",
			"archives",
			"quarantines",
			"held back",
			"leaves"
		].map((title, i) => ({
			title,
			align: i < 2 ? "left" : "right"
		})),
		rows: rules.map(({ priority, description = "" }) => [
			priority,
			description,
			...[
				"delete",
				"archive",
				"quarantine",
				"hold",
				"keep"
			].map((fate) => decided(priority, fate))
		])
	}];
	for (const items of [withoutRule(decisions), findings({ rules }, decisions)]) if (items.length > 0) blocks.push({
		type: "list",
		items
	});
	return [{
		heading: "Rules",
		blocks
	}];
}
function withoutRule(decisions) {
	const item = (type, why) => {
		const count = decisions.filter((one) => one.fate === "keep" && one.why.type === type).length;
		return count === 0 ? [] : [{ text: `${countImages(count)} ${why}.` }];
	};
	return [
		...item("unmatched", "that no rule is about"),
		...item("child", "in an index that stays"),
		...item("referrer", "about another that stays: signatures, attestations, SBOMs"),
		...item("quarantined", "in quarantine, whose grace period is not over"),
		...item("orphan", "about an image that is not in this repository (`orphaned-referrers` decides on them)")
	];
}
function findings(policy, decisions) {
	const images = decisions.map(({ image }) => image);
	return lintPolicy(policy, images).map(({ rule, message }) => ({ text: `Rule ${rule}: ${message}` }));
}

// actions/prune-images/repository/conclude-repository.ts
function concludeRun({ plan, applied, refusal, dryRun }) {
	const planned = removalsOf(plan);
	const { untags } = plan;
	const held = heldText(plan.holds.length, "by the guards");
	const seen = countImages(plan.imageCount);
	if (refusal !== void 0) return {
		outcome: "refused",
		reason: `Nothing was deleted: ${refusal}`
	};
	if (changesNothing(plan)) return {
		outcome: "unchanged",
		reason: `Nothing to delete among ${seen}.${held}`
	};
	if (dryRun || applied === void 0) return {
		outcome: "planned",
		reason: `Would ${countText((one) => planned.filter(({ fate }) => fate === one).length, seen, "would")}${untagText("take", countUntags(plan), untags.length)}.${held}`
	};
	const { results, stopped, unverified } = applied;
	const tags = (type) => [...applied.untags.values()].filter((one) => one.type === type).length;
	const done = (fate) => results.of(DONE_AS[fate]).length;
	const failed = results.of("failed").length;
	const took = untagText("took", tags("off"), untags.length);
	const count = `${sentence(countText(done, seen, "did"))}${took}.${held}${heldText(results.of("held").length, "at the last moment")}`;
	if (stopped?.cancelled) return {
		outcome: "cancelled",
		reason: `${stopped.reason} ${count} The next run continues.`
	};
	if (stopped !== void 0) return {
		outcome: "failed",
		reason: `${count} It stopped: ${stopped.reason}`
	};
	if (failed > 0) return {
		outcome: "failed",
		reason: `${count} ${countImages(failed)} could not be removed as planned.`
	};
	if (tags("failed") > 0) return {
		outcome: "failed",
		reason: `${count} ${countTags(tags("failed"))} could not be taken off as planned.`
	};
	if (unverified !== void 0) return {
		outcome: "failed",
		reason: `${count} This could not be verified: ${unverified}`
	};
	return {
		outcome: done("delete") + done("archive") + done("quarantine") + tags("off") === 0 ? "unchanged" : "succeeded",
		reason: count
	};
}
function countText(countOf, seen, tense) {
	const [deletes, archives, quarantines] = tense === "did" ? [
		"deleted",
		"archived",
		"put in quarantine"
	] : [
		"delete",
		"archive",
		"put in quarantine"
	];
	const [archived, quarantined] = [countOf("archive"), countOf("quarantine")];
	const others = [archived === 0 ? "" : `, and ${archives} ${archived}`, quarantined === 0 ? "" : `, and ${quarantines} ${quarantined}`];
	return `${deletes} ${countOf("delete")} of ${seen}${others.join("")}`;
}
function untagText(verb, tags, images) {
	return tags === 0 ? "" : `, and ${verb} ${countTags(tags)} off ${countImages(images)}`;
}
function heldText(count, by) {
	return count === 0 ? "" : ` ${countImages(count)} held back ${by}.`;
}

// actions/prune-images/repository/report-repository.ts
const MAX_ROWS$1 = 1e3;
function reportRepository({ observed, dryRun, differences, rows, ...told }) {
	const { plan, decisions, applied } = told;
	return {
		title: `Prune ${plan.repository.name}`,
		...concludeRun({
			...told,
			dryRun
		}),
		dryRun,
		facts: factsOf({
			plan,
			applied,
			indexesRead: observed.observer.indexesRead
		}),
		changes: changesOf({
			plan,
			applied
		}, rows),
		sections: [
			...differencesSection(differences),
			...rulesSection(plan, decisions),
			...heldTagsSection(plan),
			...lostUsesSection(plan)
		]
	};
}
function factsOf({ plan, applied, indexesRead }) {
	const { policy } = plan.settings;
	const planned = plan.deletions.flat();
	const facts = [
		{
			label: "Repository",
			value: describeRepository(plan.repository)
		},
		{
			label: "Policy",
			value: `${policy.from === "input" ? "from the input" : "of the repository"}, SHA-256 ${plan.policySha256.slice(0, 12)}`
		},
		{
			label: "Seen",
			value: `${countImages(plan.imageCount)} at ${plan.seenAt}`
		},
		{
			label: "To delete",
			value: `${countImages(planned.length)}, at most ${megabytes(plan.sizeBytes)}`
		}
	];
	const { lookedAt, notLookedAt } = plan.coverage;
	facts.push({
		label: "Looked at for uses",
		value: lookedAt.length === 0 ? "nothing" : lookedAt.join("; ")
	}, {
		label: "Not looked at",
		value: notLookedAt.join("; ")
	});
	const archivals = plan.archivals.flat().length;
	if (archivals > 0) facts.push({
		label: "To archive",
		value: countImages(archivals)
	});
	const quarantines = plan.quarantines.flat().length;
	if (quarantines > 0) facts.push({
		label: "To put in quarantine",
		value: `${countImages(quarantines)}, for ${(0,_chunks_shared$0.at)(plan.settings.removal.graceMs)}`
	});
	if (indexesRead > 0) facts.push({
		label: "Indexes read",
		value: `${indexesRead}; ECR counts each as a pull`
	});
	if (plan.settings.removal.untag.length > 0) facts.push({
		label: "Tags to take off",
		value: `${countTags(countUntags(plan))}; ${countTags(plan.heldTags.length)} held back`
	});
	facts.push({
		label: "Held back",
		value: countImages(plan.holds.length)
	});
	if (applied !== void 0) {
		const deleted = applied.results.of("deleted");
		facts.push({
			label: "Deleted",
			value: `${countImages(deleted.length)}; their layers, each counted once: ${megabytes(applied.freedBytes)}`
		});
	}
	return facts;
}
function changesOf({ plan, applied }, rows) {
	const indexOf = new Map();
	for (const { image, children = [] } of removalsOf(plan)) for (const child of children) indexOf.set(child, image);
	const removals = removalsOf(plan).map((removal) => changeOf$1({
		removal,
		index: indexOf.get(removal.image.digest),
		applied
	}));
	const untags = plan.untags.map((untag) => untagChange(untag, applied));
	const removed = [...removals, ...untags];
	return [
		removed.filter(({ state }) => state === "failed" || state === "skipped"),
		removed.filter(({ state }) => state !== "failed" && state !== "skipped"),
		plan.holds.map(({ image, why, hold }) => ({
			subject: describeImage(image),
			kind: "keep",
			state: "unchanged",
			reason: `held back: ${describeHold(hold)}`,
			...ruleOf(why),
			evidence: describeSelected(why)
		}))
	].flatMap((changes) => changes.slice(0, rows));
}
function changeOf$1({ removal: { image, why, fate: planned }, index, applied }) {
	const fate = applied?.results.get(image.digest);
	const verb = {
		delete: "",
		archive: "archive: ",
		quarantine: "put in quarantine: "
	}[planned];
	const after = index === void 0 ? "" : `after its index ${describeImage(index)}: `;
	return {
		subject: describeImage(image),
		kind: planned === "delete" ? "delete" : "update",
		state: applied === void 0 ? "planned" : stateOf$1(fate),
		reason: `${verb}${after}${describeSelected(why)}`,
		...ruleOf(why),
		...evidenceOf(fate)
	};
}
function untagChange({ image, tags }, applied) {
	const results = tags.map(({ tag }) => ({
		tag,
		result: applied?.untags.get(tag)
	}));
	const has = (type) => results.some(({ result }) => result?.type === type);
	const state = has("failed") ? "failed" : has("off") ? "done" : "skipped";
	const evidence = results.flatMap(({ tag, result }) => result !== void 0 && "reason" in result ? `${tag} stays: ${result.reason}` : []);
	return {
		subject: describeImage(image),
		kind: "update",
		state: applied === void 0 ? "planned" : state,
		reason: `take off ${tags.map(describeUntag).join("; ")}`,
		...evidence.length === 0 ? {} : { evidence: evidence.join("; ") }
	};
}
function stateOf$1(fate) {
	switch (fate?.type) {
		case void 0:
		case "held": return "skipped";
		case "failed": return "failed";
		default: return "done";
	}
}
function evidenceOf(fate) {
	if (fate?.type === "gone") return { evidence: "it was gone already" };
	return fate?.type === "held" || fate?.type === "failed" ? { evidence: fate.reason } : {};
}
function ruleOf(why) {
	return why.type === "rule" ? { rule: `rule ${why.rule}` } : {};
}
function differencesSection(differences) {
	if (differences.length === 0) return [];
	return [{
		heading: "Differences from ECR's lifecycle preview",
		blocks: [{
			type: "table",
			columns: [
				"image",
				"here it",
				"by ECR it"
			].map((title) => ({ title })),
			rows: differences.slice(0, MAX_ROWS$1).map(({ image, here, ecr }) => [
				image,
				here,
				ecr
			])
		}]
	}];
}
function heldTagsSection({ heldTags }) {
	if (heldTags.length === 0) return [];
	return [{
		heading: "Tags that stay though a rule takes them off",
		blocks: [{
			type: "table",
			columns: [
				"tag",
				"image",
				"why"
			].map((title) => ({ title })),
			rows: heldTags.slice(0, MAX_ROWS$1).map(({ tag, image, because }) => [
				tag,
				describeImage(image),
				because
			])
		}]
	}];
}
function lostUsesSection({ lostUses }) {
	if (lostUses.length === 0) return [];
	return [{
		heading: "In use, but not in the repository",
		blocks: [{
			type: "table",
			columns: [{ title: "user" }, { title: "image" }],
			rows: lostUses.slice(0, MAX_ROWS$1).map(({ user, image }) => [user, image])
		}]
	}];
}
function megabytes(bytes) {
	return `${(bytes / 1e6).toFixed(1)} MB`;
}

// actions/prune-images/report.ts
const MAX_ROWS = 1e3;
function reportPrune(run) {
	const content = reportAll(run);
	const history = run.applied?.history;
	if (history === void 0) return content;
	return {
		...content,
		facts: [...content.facts ?? [], {
			label: "Kept in",
			value: history
		}]
	};
}
function reportAll({ inputs: { dryRun }, plan, applied }) {
	const rows = Math.ceil(MAX_ROWS / Math.max(1, plan.repositories.length));
	const ends = plan.repositories.map((one) => {
		const { title } = one;
		const state = {
			dryRun,
			facts: [],
			changes: [],
			sections: []
		};
		if (one.status === "failed") return {
			...state,
			title,
			outcome: "failed",
			reason: one.reason
		};
		if (one.status === "no-policy") return {
			...state,
			title,
			outcome: "unchanged",
			reason: "No lifecycle policy is set, so nothing decides on its images."
		};
		const { observed, planned } = one;
		const became = applied?.repositories.get(title);
		if (became !== void 0 && "failure" in became) return {
			...state,
			title,
			outcome: "failed",
			reason: became.failure
		};
		return {
			...state,
			...reportRepository({
				...planned,
				observed,
				applied: became,
				dryRun,
				rows
			}),
			title
		};
	});
	const [only] = plan.repositories;
	const [end] = ends;
	if (ends.length === 1 && end !== void 0 && only?.status === "planned") return {
		...end,
		title: `Prune ${only.planned.plan.repository.name}`
	};
	return reportRepositories(ends, plan, dryRun);
}

// actions/prune-images/reporting/decisions-file.ts
function saveDecisions(path, repositories) {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(path, "w");
	try {
		for (const { plan, decisions } of repositories) {
			const untags = new Map(plan.untags.map(({ image, tags }) => [image.digest, tags.map(describeUntag)]));
			for (const decision of decisions) {
				const takenOff = untags.get(decision.image.digest);
				const line = {
					...lineOf(decision, plan.repository),
					...takenOff === void 0 ? {} : { takenOff }
				};
				(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeSync)(file, `${JSON.stringify(line)}\n`);
			}
		}
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(file);
	}
}
function lineOf(decision, repository) {
	const { digest, tags, pushedAtMs } = decision.image;
	const pushedAt = new Date(pushedAtMs).toISOString();
	const { fate, why } = decision;
	const hold = decision.fate === "hold" ? { hold: decision.hold } : {};
	return {
		repository,
		digest,
		tags,
		pushedAt,
		fate,
		reason: describeDecision(decision),
		why,
		...hold
	};
}

// actions/prune-images/reporting/log-plan.ts
const MAX_LOGGED = 50;
const VERBS = {
	delete: "delete",
	archive: "archive",
	quarantine: "put in quarantine"
};
function logPlans({ repositories }, log) {
	const plans = repositories.flatMap((one) => one.status === "planned" ? [one.planned.plan] : []);
	const [first] = plans;
	for (const unmatched of first?.unmatchedGuards ?? []) log.warning(`${sentence(describeUnmatched(unmatched))}.`);
	for (const place of new Set(plans.flatMap(({ coverage }) => coverage.lookedAt))) log.info(`looked for uses: ${place}`);
	for (const place of new Set(plans.flatMap(({ coverage }) => coverage.notLookedAt))) log.info(`not looked at: ${place}`);
	for (const one of repositories) {
		if (repositories.length > 1) log.info(`${one.title}:`);
		if (one.status === "planned") logPlan(one.planned.plan, log);
		else if (one.status === "failed") log.warning(`${one.title}: ${one.reason}`);
		else log.info("no lifecycle policy is set, so nothing decides on its images");
	}
}
function logPlan(plan, log) {
	const { holds } = plan;
	const lines = [
		...removalsOf(plan).map(({ image, why, fate }) => `${VERBS[fate]} ${describeImage(image)}: ${describeSelected(why)}`),
		...plan.untags.flatMap(({ image, tags }) => tags.map((one) => `take off ${describeImage(image)} ${describeUntag(one)}`)),
		...holds.map(({ image, hold }) => `hold back ${describeImage(image)}: ${describeHold(hold)}`)
	];
	for (const line of lines.slice(0, MAX_LOGGED)) log.info(line);
	if (lines.length > MAX_LOGGED) log.info(`… and ${lines.length - MAX_LOGGED} more.`);
}

// actions/prune-images/operation.ts
const prune = (0,_chunks_shared$0.dt)({
	observe: observePrune,
	plan: planPrune,
	announce: logPlans,
	decide: (plan) => {
		if (openRepositories(plan).length > 0) return plan;
		return plan.repositories.some(isRefused) ? "refuse" : "keep";
	},
	readsSavedPlan: true,
	reviewed: ({ repositories }) => savedForm(repositories.flatMap((one) => one.status === "planned" && one.planned.refusal === void 0 ? [one.planned.plan] : [])),
	save: ({ repositories }, directory) => saveDecisions((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, "decisions.jsonl"), repositories.flatMap((one) => one.status === "planned" ? [one.planned] : [])),
	apply: applyPrune,
	report: reportPrune,
	outputs: outputsOf
});

// actions/prune-images/restore/restore-image.ts
async function restoreImage(target, restoration) {
	const { digest, mediaType, manifest, from, marks } = restoration;
	if (from === "archive") {
		const change = await changeStorageClass(target, digest, "STANDARD");
		if (change.type !== "changed") return {
			type: "failed",
			reason: change.type === "gone" ? "it is gone by now" : change.reason
		};
	}
	if (manifest === void 0) {
		if (from === "nowhere") return {
			type: "lost",
			reason: "its manifest could not be saved, since it was in the archive"
		};
		return restoration.tags.length === 0 ? {
			type: "restored",
			tags: [],
			moved: restoration.moved
		} : {
			type: "lost",
			reason: "its tags cannot be set without its manifest, which was not saved"
		};
	}
	const pushed = {
		digest,
		mediaType,
		manifest
	};
	const tags = [];
	const moved = [...restoration.moved];
	try {
		if (from === "nowhere") await putImage(target, pushed, void 0);
		for (const tag of restoration.tags) {
			const holder = await findTagHolder(target, tag);
			if (holder !== void 0 && holder !== digest) moved.push({
				tag,
				to: holder
			});
			else {
				await putImage(target, pushed, tag);
				tags.push(tag);
			}
		}
	} catch (error) {
		if (error instanceof _chunks_clients$1.sr || error instanceof _chunks_clients$1.ur) return {
			type: "lost",
			reason: `what it consists of is gone (${error.message})`
		};
		throw error;
	}
	if (marks.length > 0 && tags.length === 0 && restoration.tags.length > 0) return {
		type: "failed",
		reason: "its tags moved to other images meanwhile; it is still in quarantine"
	};
	const failure = await removeTags(target, digest, marks);
	return failure === void 0 ? {
		type: "restored",
		tags,
		moved
	} : {
		type: "failed",
		reason: failure
	};
}

// actions/prune-images/restore/apply-restore.ts
const STEP_SIZE = 40;
async function applyRestore({ levels }, { observation, journal }, { aws, log, signal }) {
	const ecr = aws.client(_chunks_clients$1.xn);
	const { repositoryId: repository } = observation;
	const results = new Map();
	const steps = levels.flatMap((level, l) => (0,_chunks_shared$0.E)(level, STEP_SIZE).map((images, i) => ({
		id: `restore-${l + 1}-${i + 1}`,
		images
	})));
	const last = (await (0,_chunks_shared$0.b)(steps, {
		id: ({ id }) => id,
		describe: ({ images }) => `Restore ${countImages(images.length)}`,
		check: async () => {},
		perform: async ({ images }) => {
			await (0,_chunks_shared$0.D)(images, 4, async (one) => {
				signal.throwIfAborted();
				results.set(one.digest, await restoreImage({
					ecr,
					repository,
					signal
				}, one));
			});
			return Object.fromEntries(images.map(({ digest }) => [digest, results.get(digest)?.type ?? "open"]));
		}
	}, {
		journal,
		log,
		signal
	})).find(({ state }) => state !== "done");
	if (last !== void 0 && last.state !== "done") return {
		results,
		stopped: {
			cancelled: signal.aborted,
			reason: last.reason
		}
	};
	try {
		const { images } = await listImages(ecr, repository, signal);
		const present = new Map(images.map((image) => [image.digest, image]));
		for (const one of levels.flat()) {
			const result = results.get(one.digest);
			const now = present.get(one.digest);
			if (result?.type !== "restored") continue;
			if (now === void 0 || now.status === "ARCHIVED" || isUnfinished(one, now, result.tags)) results.set(one.digest, {
				type: "failed",
				reason: "ECR took it, but does not list it as it was"
			});
		}
	} catch (error) {
		return {
			results,
			stopped: {
				cancelled: signal.aborted,
				reason: (0,_chunks_shared$0.St)(error)
			}
		};
	}
	return {
		results,
		stopped: void 0
	};
}
function isUnfinished({ marks }, now, tags) {
	return tags.some((tag) => !now.tags.includes(tag)) || marks.length > 0 && quarantineOf(now) !== void 0;
}

// actions/prune-images/restore/saved-images.ts
function readSavedImages({ text, where }, repository) {
	const saved = new Map();
	let elsewhere;
	const lines = text.split("\n");
	lines.pop();
	lines.forEach((line, i) => {
		if (line === "") return;
		const refuse = (what, given) => {
			throw new _chunks_shared$0.yt(what, {
				where: `${where}, line ${i + 1}`,
				next: "Give the file that the output `manifests` of a run on this repository named, as it was.",
				...given ? { given } : {}
			});
		};
		const image = parseLine(line) ?? refuse("this is not an image as this action saves it.");
		const { accountId, region, name } = image.repository;
		if (accountId !== repository.accountId || region !== repository.region || name !== repository.name) {
			elsewhere ??= () => refuse("this was saved of another repository.", `${describeRepository(image.repository)}; this job is about ${describeRepository(repository)}`);
			return;
		}
		if (image.manifest !== void 0 && (0,_chunks_shared$0.N)(image.manifest) !== image.digest) refuse("this manifest is not the one that its digest stands for.", image.digest);
		const before = image.inQuarantine === true ? saved.get(image.digest)?.tags : void 0;
		saved.delete(image.digest);
		saved.set(image.digest, {
			...image,
			tags: before ?? image.tags
		});
	});
	if (saved.size === 0) elsewhere?.();
	return [...saved.values()];
}
function parseLine(line) {
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return;
	}
	if (!(0,_chunks_shared$0._t)(value) || !(0,_chunks_shared$0._t)(value.repository)) return void 0;
	const { accountId, region, name } = value.repository;
	const { mediaType, manifest } = value;
	const digest = (0,_chunks_shared$0.P)(String(value.digest));
	const tags = Array.isArray(value.tags) ? value.tags : [void 0];
	const names = tags.filter((tag) => typeof tag === "string");
	if (digest === void 0 || names.length !== tags.length || typeof mediaType !== "string") return void 0;
	if (typeof accountId !== "string" || typeof region !== "string" || typeof name !== "string") return void 0;
	if (manifest !== void 0 && typeof manifest !== "string") return void 0;
	return {
		repository: {
			accountId,
			region,
			name
		},
		digest,
		tags: names.filter((tag) => !isMarkOf(digest, tag)),
		...value.inQuarantine === true ? { inQuarantine: true } : {},
		mediaType,
		manifest
	};
}

// actions/prune-images/restore/observe-restore.ts
const MOST_SAVED_BYTES = 5e8;
async function observeRestore(inputs, world) {
	const ecr = world.aws.client(_chunks_clients$1.xn);
	const id = repositoryId(inputs);
	const [listed, region] = await Promise.all([listImages(ecr, id, world.signal), ecr.config.region()]);
	const { restoreFrom } = inputs;
	const text = isInBucket(restoreFrom) ? await readHistory(restoreFrom, world) : textOf(inputs, world);
	const where = "input restore-from";
	const repository = {
		accountId: listed.accountId ?? accountIn(text),
		region,
		name: inputs.repository
	};
	const saved = readSavedImages({
		text,
		where
	}, repository);
	return {
		repositoryId: id,
		repository,
		images: listed.images,
		saved
	};
}
function textOf({ restoreFrom: path }, { runner: { workspace, tempDir } }) {
	const text = (0,_chunks_shared$0.i)({
		root: workspace,
		otherRoots: [tempDir],
		path,
		where: "input restore-from"
	}, MOST_SAVED_BYTES);
	if (text !== void 0) return text;
	throw new _chunks_shared$0.yt("there is no such file.", {
		where: "input restore-from",
		given: `\`${path}\``,
		next: "Download the artifact of the run that removed the images, and give the path of its `manifests.jsonl`, or its output `history`."
	});
}
function accountIn(text) {
	return /"accountId":"(\d{12})"/.exec(text)?.[1] ?? "";
}

// actions/prune-images/restore/plan-restore.ts
function planRestore(saved, { repository, images }, wanted) {
	const chosen = wanted.length === 0 ? saved : chooseSaved(saved, wanted);
	const present = new Map(images.map((image) => [image.digest, image]));
	const holders = new Map(images.flatMap(({ digest, tags }) => tags.map((tag) => [tag, digest])));
	for (const { digest, tags } of chosen.toReversed()) for (const tag of tags) if (!holders.has(tag)) holders.set(tag, digest);
	const restorations = chosen.map((one) => restorationOf(one, present.get(one.digest), holders));
	const isOpen = ({ from, tags, marks }) => from !== "repository" || tags.length + marks.length > 0;
	const open = restorations.filter(isOpen);
	return {
		format: "prune-images-restore/1",
		repository,
		levels: inLevels(open),
		complete: restorations.length - open.length,
		moved: restorations.filter((one) => !isOpen(one)).flatMap(({ moved }) => moved)
	};
}
function restoredTag(digest) {
	return `restored-${(0,_chunks_shared$0.F)(digest)}`;
}
function restorationOf({ digest, mediaType, manifest, tags }, now, holders) {
	const missing = tags.filter((tag) => !now?.tags.includes(tag));
	const names = now === void 0 ? [] : namesOf(now);
	const marks = now === void 0 ? [] : now.tags.filter((tag) => !names.includes(tag));
	const own = missing.filter((tag) => holders.get(tag) === digest);
	const nameless = marks.length > 0 && names.length + own.length === 0;
	return {
		digest,
		mediaType,
		manifest,
		from: now === void 0 ? "nowhere" : now.status === "ARCHIVED" ? "archive" : "repository",
		tags: nameless ? [restoredTag(digest)] : own,
		moved: missing.flatMap((tag) => {
			const to = holders.get(tag);
			return to === void 0 || to === digest ? [] : [{
				tag,
				to
			}];
		}),
		marks
	};
}
function chooseSaved(saved, wanted) {
	const chosen = new Set();
	const choose = ({ digest, manifest }) => {
		if (chosen.has(digest)) return;
		chosen.add(digest);
		const children = new Set(childrenOf(manifest ?? ""));
		for (const one of saved) if (children.has(one.digest)) choose(one);
	};
	for (const name of wanted) {
		const found = saved.findLast(({ digest, tags }) => digest === name || tags.includes(name));
		if (found === void 0) throw new _chunks_shared$0.yt("no saved image has this tag or digest.", {
			where: "input restore-images",
			given: `\`${name}\``,
			allowed: `tags and digests of the ${saved.length} images that were saved`
		});
		choose(found);
	}
	return saved.filter(({ digest }) => chosen.has(digest));
}
function inLevels(restorations) {
	const byDigest = new Map(restorations.map((one) => [one.digest, one]));
	const levels = new Map();
	const levelOf = (one) => {
		const known = levels.get(one.digest);
		if (known !== void 0) return known;
		const level = (childrenOf(one.manifest ?? "") ?? []).flatMap((digest) => byDigest.get(digest) ?? []).reduce((deepest, child) => Math.max(deepest, levelOf(child) + 1), 0);
		levels.set(one.digest, level);
		return level;
	};
	const result = [];
	for (const one of restorations) {
		const level = levelOf(one);
		while (result.length <= level) result.push([]);
		result[level]?.push(one);
	}
	return result;
}

// actions/prune-images/restore/report-restore.ts
function reportRestore({ inputs, plan, applied }) {
	const all = plan.levels.flat();
	return {
		title: `Restore images of ${plan.repository.name}`,
		...conclude(plan, applied),
		dryRun: inputs.dryRun,
		facts: [
			{
				label: "Repository",
				value: describeRepository(plan.repository)
			},
			{
				label: "To restore",
				value: countImages(all.length)
			},
			{
				label: "As they were",
				value: countImages(plan.complete)
			}
		],
		changes: all.map((one) => changeOf(one, applied)),
		sections: movedSection(plan)
	};
}
function movedSection({ moved }) {
	if (moved.length === 0) return [];
	return [{
		heading: "Tags that have moved and stay",
		blocks: [{
			type: "list",
			items: moved.map(({ tag, to }) => ({ text: `${tag}: ${(0,_chunks_shared$0.F)(to)} has it` }))
		}]
	}];
}
function restoreOutputs({ applied }) {
	return {
		"restored-count": String(countOf(applied, "restored")),
		"failed-count": String(countOf(applied, "lost") + countOf(applied, "failed"))
	};
}
function conclude(plan, applied) {
	const all = plan.levels.flat();
	const seen = countImages(all.length + plan.complete);
	const tagsText = (moved) => moved.length === 0 ? "" : ` ${moved.length === 1 ? "1 tag stays" : `${moved.length} tags stay`} at the image that has it now.`;
	if (all.length === 0) return {
		outcome: "unchanged",
		reason: `Nothing to restore: all of ${seen} are there.${tagsText(plan.moved)}`
	};
	if (applied === void 0) return {
		outcome: "planned",
		reason: `Would restore ${all.length} of ${seen}.`
	};
	const restored = `Restored ${countOf(applied, "restored")} of ${seen}.`;
	const lost = countOf(applied, "lost");
	const failed = countOf(applied, "failed");
	const moved = [...plan.moved, ...all.flatMap((one) => movedOf(one, applied.results.get(one.digest)))];
	const reason = `${restored}${lost === 0 ? "" : ` ${countImages(lost)} cannot be restored any more.`}${failed === 0 ? "" : ` ${countImages(failed)} could not be restored.`}${tagsText(moved)}`;
	const { stopped } = applied;
	if (stopped?.cancelled) return {
		outcome: "cancelled",
		reason: `${stopped.reason} ${reason} The next run continues.`
	};
	if (stopped !== void 0) return {
		outcome: "failed",
		reason: `${reason} It stopped: ${stopped.reason}`
	};
	return {
		outcome: lost + failed > 0 ? "failed" : "succeeded",
		reason
	};
}
function changeOf(one, applied) {
	const result = applied?.results.get(one.digest);
	const place = {
		repository: "",
		archive: "from the archive, which takes ECR up to 20 minutes",
		nowhere: "by its saved manifest, while its layers last"
	}[one.from];
	const tags = one.tags.length === 0 ? "" : `tags ${one.tags.join(", ")}`;
	const out = one.marks.length === 0 ? "" : "out of quarantine";
	const evidence = [...movedOf(one, result).map(({ tag, to }) => `${tag} stays at ${(0,_chunks_shared$0.F)(to)}, which has it now`), ...result !== void 0 && "reason" in result ? [result.reason] : []];
	return {
		subject: (0,_chunks_shared$0.F)(one.digest),
		kind: one.from === "nowhere" ? "create" : "update",
		state: applied === void 0 ? "planned" : stateOf(result),
		reason: [
			place,
			out,
			tags
		].filter((part) => part !== "").join("; "),
		...evidence.length === 0 ? {} : { evidence: evidence.join("; ") }
	};
}
function stateOf(result) {
	if (result === void 0) return "skipped";
	return result.type === "restored" ? "done" : "failed";
}
function movedOf(one, result) {
	return result?.type === "restored" ? result.moved : one.moved;
}
function countOf(applied, type) {
	return [...applied?.results.values() ?? []].filter((result) => result.type === type).length;
}

// actions/prune-images/restore/restore.ts
const restore = (0,_chunks_shared$0.dt)({
	observe: observeRestore,
	plan: ({ saved, ...seen }, { restoreImages }) => planRestore(saved, seen, restoreImages),
	decide: (plan) => plan.levels.length === 0 ? "keep" : plan,
	apply: applyRestore,
	report: reportRestore,
	outputs: restoreOutputs
});

// actions/prune-images/action.ts
const pruneImages = (0,_chunks_shared$0.H)({
	name: "prune-images",
	readInputs,
	choose: (inputs) => {
		switch (inputs.mode) {
			case "restore": return (0,_chunks_shared$0.V)(restore, inputs);
			case "amis": return (0,_chunks_shared$0.V)(pruneAmis, inputs);
			case "restore-amis": return (0,_chunks_shared$0.V)(restoreAmis, inputs);
			default: return (0,_chunks_shared$0.V)(prune, inputs);
		}
	}
});

// actions/prune-images/main.ts
await (0,_chunks_shared$0.U)(pruneImages);


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

})

};
