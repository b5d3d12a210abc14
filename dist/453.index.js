export const id = 453;
export const ids = [453];
export const modules = {

1453:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _chunks_shared$0 = __webpack_require__(8624);
var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);






// actions/publish-release/inputs.ts
function readInputs(inputs) {
	const mode = inputs.choice("mode", ["draft", "publish"]);
	const tag = inputs.text("tag");
	const draft = readDraft(inputs, tag);
	const publish = readPublish(inputs);
	const common = {
		...(0,_chunks_shared$0.L)(inputs),
		...(0,_chunks_shared$0.R)(inputs),
		githubToken: inputs.text("github-token"),
		repository: readRepository(inputs.optional("repository")),
		tag,
		target: inputs.optional("target"),
		tree: readTree(inputs.optional("tree"))
	};
	if (mode === "publish") {
		requireNoDraftInputs(inputs);
		return {
			...common,
			mode,
			...publish
		};
	}
	const { title, prerelease, text, file } = draft;
	if (text !== void 0 && file === void 0) return {
		...common,
		mode,
		title,
		prerelease,
		notes: { text }
	};
	if (file !== void 0 && text === void 0) return {
		...common,
		mode,
		title,
		prerelease,
		notes: { file }
	};
	throw new _chunks_shared$0.yt("exactly one of the inputs `notes` and `notes-file` is required for a draft.", { given: text === void 0 ? "neither" : "both" });
}
function readDraft(inputs, tag) {
	return {
		title: inputs.optional("title") ?? tag,
		text: inputs.optional("notes"),
		file: inputs.optional("notes-file"),
		prerelease: readPrerelease(inputs.choice("prerelease", [
			"auto",
			"true",
			"false"
		]), tag)
	};
}
function readPrerelease(choice, tag) {
	if (choice !== "auto") return choice === "true";
	const version = (0,_chunks_shared$0.d)(tag);
	return version === void 0 ? OTHER_PRERELEASE.test(tag) : (0,_chunks_shared$0.l)(version);
}
const OTHER_PRERELEASE = /(^|[/@-])v?\.?(\d+!)?\d+(\.\d+)*([-_.]?(a|b|c|rc|alpha|beta|pre|preview|m|snapshot)[-_.]?\d*(\.\d+)*([-_.]?(post|rev|r|dev)[-_.]?\d*)*|([-_.]?(post|rev|r)[-_.]?\d*)?[-_.]?dev[-_.]?\d*)(\+[\w.-]+)?$/i;
function requireNoDraftInputs(inputs) {
	const ignored = [
		"title",
		"notes",
		"notes-file"
	].find((name) => inputs.optional(name) !== void 0) ?? (inputs.optional("prerelease") === "auto" ? void 0 : "prerelease");
	if (ignored === void 0) return;
	throw new _chunks_shared$0.yt("this input is for `mode: draft` alone.", {
		where: `input ${ignored}`,
		next: "Give it to the step that drafts the release; the publication publishes what was drafted."
	});
}
function readTree(id) {
	if (id === void 0 || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return id;
	throw new _chunks_shared$0.yt("this is not the id of a tree.", {
		where: "input tree",
		given: `\`${id}\``,
		allowed: "the output `tree` of validate-changelog"
	});
}
function readPublish(inputs) {
	return {
		assets: inputs.list("assets"),
		makeLatest: inputs.choice("make-latest", [
			"auto",
			"true",
			"false",
			"legacy"
		])
	};
}
function readRepository(name) {
	if (name === void 0) return void 0;
	const match = /^([\w.-]+)\/([\w.-]+)$/.exec(name);
	if (match?.[1] !== void 0 && match[2] !== void 0) return {
		owner: match[1],
		repo: match[2]
	};
	throw new _chunks_shared$0.yt("this is not a repository.", {
		where: "input repository",
		given: `\`${name}\``,
		allowed: "owner/name"
	});
}

// actions/publish-release/outputs.ts
function outputsOf({ inputs: { tag }, plan, observation, applied }) {
	const { release, assets = [] } = applied ?? (plan.decision === "keep" ? {
		release: plan.release,
		assets: observation.assets
	} : void 0) ?? {};
	return {
		tag,
		"release-id": release === void 0 ? "" : String(release.id),
		"release-url": release?.url ?? "",
		target: release?.target ?? "",
		draft: release === void 0 ? "" : String(release.draft),
		immutable: release === void 0 ? "" : String(release.immutable),
		assets: JSON.stringify(assets.map(({ name, sizeBytes, digest, url }) => ({
			name,
			sizeBytes,
			digest: digest ?? null,
			url
		})))
	};
}

// actions/publish-release/github/permission.ts
function isStatus(error, status) {
	return error instanceof Error && "status" in error && error.status === status;
}
function isRateLimit(error) {
	if (!(error instanceof Error)) return false;
	if (isStatus(error, 429) || isStatus(error, 403) && /rate limit/i.test(error.message)) return true;
	return isRateLimit(error.cause);
}
function wasRefused(error) {
	if (error instanceof _chunks_shared$0.yt) return true;
	return error instanceof Error && "status" in error && typeof error.status === "number" && error.status < 500;
}
async function explainRefusal(permission, what, work) {
	try {
		return await work();
	} catch (error) {
		if (isStatus(error, 422) && /used by an immutable release/.test((0,_chunks_shared$0.St)(error))) throw new _chunks_shared$0.yt("the tag belonged to an immutable release, and GitHub never lets it be used again.", { next: "Release under another version, and delete the draft of this one." }, { cause: error });
		if (isRateLimit(error)) throw new _chunks_shared$0.yt(`GitHub limits the rate of the token for longer than a run waits: ${(0,_chunks_shared$0.St)(error)}.`, { next: "Run this again later: what is done already is found done." }, { cause: error });
		if (!(error instanceof Error) || !(isStatus(error, 401) || isStatus(error, 403) || isStatus(error, 404))) throw error;
		const workflows = /workflow/i.test(error.message);
		throw new _chunks_shared$0.yt(`GitHub does not let the token ${what}: ${error.message}.`, {
			where: "input github-token",
			next: workflows ? "The commit changes workflow files: create the tag by hand first, or give the token of an app with `workflows: write`." : `Give the job \`permissions: { contents: ${permission} }\`; in a reusable workflow the caller must grant it too.`
		}, { cause: error });
	}
}

// actions/publish-release/github/repository.ts
const once = ({ signal }) => ({
	signal,
	retries: 0
});
function repositoryOf({ repository }, { runner, signal, github }) {
	const [owner = "", repo = ""] = runner.repository.split("/");
	const name = repository ?? {
		owner,
		repo
	};
	if (name.owner === "" || name.repo === "") throw new _chunks_shared$0.yt("outside a workflow the repository must be named.", { where: "input repository" });
	return {
		...name,
		github: github(),
		signal
	};
}

// actions/publish-release/github/assets-api.ts
async function listAssets(releaseId, repository) {
	const { github, owner, repo, signal } = repository;
	const answers = await github.paginate("GET /repos/{owner}/{repo}/releases/{release_id}/assets", {
		owner,
		repo,
		release_id: releaseId,
		per_page: 100,
		request: { signal }
	});
	const assets = [];
	for (const answer of answers) {
		const asset = toAsset(answer);
		assets.push(asset.uploaded && asset.digest === void 0 ? {
			...asset,
			digest: await digestOfAsset(asset.id, repository)
		} : asset);
	}
	return assets;
}
async function findAssets(releaseId, repository) {
	try {
		return await listAssets(releaseId, repository);
	} catch (error) {
		if (isStatus(error, 404)) return void 0;
		throw error;
	}
}
async function deleteAsset(id, repository) {
	const { github, owner, repo } = repository;
	await explainRefusal("write", "delete an asset", async () => {
		try {
			await github.request("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", {
				owner,
				repo,
				asset_id: id,
				request: once(repository)
			});
		} catch (error) {
			if (!isStatus(error, 404)) throw error;
		}
	});
}
async function uploadAsset(uploadUrl, { name, contentType, content }, repository) {
	return explainRefusal("write", `attach ${name}`, async () => {
		const { data } = await repository.github.request({
			method: "POST",
			url: uploadUrl,
			name,
			headers: { "content-type": contentType },
			data: content,
			request: once(repository)
		});
		return toAsset(data);
	});
}
async function digestOfAsset(id, { github, owner, repo, signal }) {
	const { data } = await github.request("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
		owner,
		repo,
		asset_id: id,
		headers: { accept: "application/octet-stream" },
		request: {
			signal,
			parseSuccessResponseBody: false
		}
	});
	if (!(data instanceof ReadableStream)) throw new Error("GitHub gave no file for the asset.");
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256");
	for await (const chunk of data) hash.update(chunk);
	return `sha256:${hash.digest("hex")}`;
}
function toAsset(answer) {
	return {
		id: answer.id,
		name: answer.name,
		uploaded: answer.state === "uploaded",
		sizeBytes: answer.size,
		digest: answer.digest ?? void 0,
		url: answer.browser_download_url
	};
}

// actions/publish-release/release/marker.ts
const OPENING = "<!-- ai-ops:release ";
const CLOSING = " -->";
function containsMarker(text) {
	return text.includes(OPENING.trimEnd());
}
function composeBody(notes, { tag, target, text }) {
	const json = JSON.stringify({
		tag,
		target,
		text
	}).replaceAll(">", "\\u003e");
	return `${notes.trimEnd()}\n\n${OPENING}${json}${CLOSING}\n`;
}
function readBody(body) {
	const begin = body.lastIndexOf(OPENING);
	const end = body.indexOf(CLOSING, begin);
	if (begin < 0 || end < 0) return {
		notes: body,
		marker: void 0
	};
	const marker = parseMarker(body.slice(begin + 20, end));
	return {
		notes: normalise(`${body.slice(0, begin)}${body.slice(end + 4)}`),
		marker
	};
}
function textDigest({ title, notes, prerelease }) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(JSON.stringify([
		title,
		normalise(notes),
		prerelease
	])).digest("hex");
}
function normalise(notes) {
	return notes.replaceAll("\r\n", "\n").trimEnd();
}
function parseMarker(json) {
	try {
		const { tag, target, text } = JSON.parse(json);
		return typeof tag === "string" && typeof target === "string" && typeof text === "string" ? {
			tag,
			target,
			text
		} : void 0;
	} catch {
		return;
	}
}

// actions/publish-release/github/releases-api.ts
async function getReleaseOfTag(tag, repository) {
	const { github, owner, repo, signal } = repository;
	try {
		const { data } = await github.request("GET /repos/{owner}/{repo}/releases/tags/{tag}", {
			owner,
			repo,
			tag,
			request: { signal }
		});
		return toRelease(data);
	} catch (error) {
		if (isStatus(error, 404)) return void 0;
		throw error;
	}
}
const MOST_LISTED = 1e3;
async function listReleases(repository) {
	const { github, owner, repo, signal } = repository;
	return explainRefusal("read", "list the releases", async () => {
		const releases = [];
		const pages = github.paginate.iterator("GET /repos/{owner}/{repo}/releases", {
			owner,
			repo,
			per_page: 100,
			request: { signal }
		});
		try {
			for await (const { data } of pages) releases.push(...data.map(toRelease));
		} catch (error) {
			if (releases.length < 1e3 || !isStatus(error, 422)) throw error;
		}
		return releases;
	});
}
async function findRelease(id, repository) {
	try {
		return await getRelease(id, repository);
	} catch (error) {
		if (isStatus(error, 404)) return void 0;
		throw error;
	}
}
async function getRelease(id, { github, owner, repo, signal }) {
	const { data } = await github.request("GET /repos/{owner}/{repo}/releases/{release_id}", {
		owner,
		repo,
		release_id: id,
		request: { signal }
	});
	return toRelease(data);
}
async function createDraft(content, repository) {
	const { github, owner, repo } = repository;
	return explainRefusal("write", "create the draft", async () => {
		const { data } = await github.request("POST /repos/{owner}/{repo}/releases", {
			owner,
			repo,
			...fieldsOf(content),
			draft: true,
			request: once(repository)
		});
		return toRelease(data);
	});
}
async function updateDraft(id, content, repository) {
	const { github, owner, repo } = repository;
	return explainRefusal("write", "update the draft", async () => {
		const { data } = await github.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
			owner,
			repo,
			release_id: id,
			...fieldsOf(content),
			request: once(repository)
		});
		return toRelease(data);
	});
}
async function publishDraft({ id, tag, target }, makeLatest, repository) {
	const { github, owner, repo } = repository;
	return explainRefusal("write", "publish the release", async () => {
		const { data } = await github.request("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
			owner,
			repo,
			release_id: id,
			tag_name: tag,
			target_commitish: target,
			draft: false,
			make_latest: makeLatest,
			request: once(repository)
		});
		return toRelease(data);
	});
}
async function deleteDraft(id, repository) {
	const { github, owner, repo } = repository;
	await github.request("DELETE /repos/{owner}/{repo}/releases/{release_id}", {
		owner,
		repo,
		release_id: id,
		request: once(repository)
	});
}
function fieldsOf({ title, notes, prerelease, marker }) {
	return {
		tag_name: marker.tag,
		target_commitish: marker.target,
		name: title,
		body: composeBody(notes, marker),
		prerelease
	};
}
function toRelease(answer) {
	return {
		id: answer.id,
		tag: answer.tag_name,
		target: answer.target_commitish,
		title: answer.name ?? "",
		body: answer.body ?? "",
		draft: answer.draft,
		prerelease: answer.prerelease,
		immutable: answer.immutable ?? false,
		url: answer.html_url,
		uploadUrl: answer.upload_url
	};
}

// actions/publish-release/release/own-release.ts
function isOwn({ body, draft, tag }, wanted) {
	return draft && tag === wanted && readBody(body).marker?.tag === wanted;
}

// actions/publish-release/modes/draft/apply.ts
const ATTEMPTS$2 = 3;
const BETWEEN_LOOKS_MS$1 = 2e3;
async function applyDraft(change, { observation, journal }, world) {
	const { repository } = observation;
	let made;
	const [outcome] = await (0,_chunks_shared$0.b)([change], {
		id: (step) => `${step.decision}-draft ${step.content.marker.tag}`,
		describe: (step) => `${step.decision === "create" ? "Creating" : "Updating"} the draft: ${step.reason}`,
		check: (step) => requireUnchanged(step, observation, repository),
		async perform(step) {
			made = step.decision === "create" ? await createOnce(step.content, repository, world) : await update(step, observation, world);
			return made.id;
		}
	}, {
		journal,
		log: world.log,
		signal: world.signal
	});
	if (outcome?.state === "failed") throw outcome.error;
	world.signal.throwIfAborted();
	if (made === void 0) throw new Error("The draft was not made.");
	const { id } = made;
	const { content } = change;
	return waitFor({
		world,
		what: "the draft"
	}, async () => {
		const [release, assets] = await Promise.all([findRelease(id, repository), findAssets(id, repository)]);
		if (release === void 0 || assets === void 0) return void 0;
		requireContent(release, content);
		return {
			release,
			assets
		};
	});
}
async function waitFor({ world: { clock, signal }, what }, look) {
	for (let attempt = 1; attempt <= ATTEMPTS$2; attempt += 1) {
		const found = await look();
		if (found !== void 0) return found;
		await clock.sleep(BETWEEN_LOOKS_MS$1, signal);
	}
	throw new _chunks_shared$0.bt(`${what} was made, and is not there any more.`);
}
function requireContent(release, content) {
	const differences = differencesOf(release, content);
	if (differences.length === 0) return;
	throw new _chunks_shared$0.bt(`someone else has changed ${differences.join(", ")} of ${release.url} meanwhile.`);
}
function differencesOf(release, { title, notes, prerelease, marker }) {
	const same = {
		state: release.draft,
		tag: release.tag === marker.tag,
		target: release.target === marker.target,
		text: textDigest({
			...release,
			notes: release.body
		}) === textOf({
			title,
			notes,
			prerelease,
			marker
		})
	};
	return Object.entries(same).flatMap(([what, isSame]) => isSame ? [] : [`the ${what}`]);
}
function textOf({ title, notes, prerelease, marker }) {
	return textDigest({
		title,
		notes: composeBody(notes, marker),
		prerelease
	});
}
async function requireUnchanged(plan, seen, repository) {
	const { tag } = plan.content.marker;
	const releases = (await listReleases(repository)).filter((release) => release.tag === tag);
	if (!(0,node_util__WEBPACK_IMPORTED_MODULE_4__.isDeepStrictEqual)(releases, seen.releases)) throw new _chunks_shared$0.bt(`the releases of ${tag} have changed meanwhile.`);
}
async function update({ releaseId, content }, { repository, releases }, world) {
	for (let attempt = 1;; attempt += 1) try {
		return await updateDraft(releaseId, content, repository);
	} catch (error) {
		if (wasRefused(error) || world.signal.aborted || attempt === ATTEMPTS$2) throw error;
		world.log.warning(`GitHub did not answer the update (${(0,_chunks_shared$0.St)(error)}); looking whether it is done.`);
		await world.clock.sleep(BETWEEN_LOOKS_MS$1, world.signal);
		const now = await findRelease(releaseId, repository);
		if (now !== void 0 && differencesOf(now, content).length === 0) return now;
		const before = releases.find(({ id }) => id === releaseId);
		if (!(0,node_util__WEBPACK_IMPORTED_MODULE_4__.isDeepStrictEqual)(now, before)) throw new _chunks_shared$0.bt("someone else has changed the draft meanwhile.");
	}
}
async function createOnce(content, repository, world) {
	for (let attempt = 1;; attempt += 1) try {
		return await yieldToEarlier(await createDraft(content, repository), repository, world.log);
	} catch (error) {
		if (wasRefused(error) || world.signal.aborted) throw error;
		world.log.warning(`GitHub did not answer the creation of the draft (${(0,_chunks_shared$0.St)(error)}); looking whether it is there.`);
		const found = await searchOwn(content.marker.tag, repository, world);
		if (found !== void 0) return found;
		if (attempt === ATTEMPTS$2) throw error;
	}
}
async function searchOwn(tag, repository, world) {
	for (let look = 1; look <= ATTEMPTS$2; look += 1) {
		await world.clock.sleep(BETWEEN_LOOKS_MS$1, world.signal);
		const [own] = await listOwn(tag, repository);
		if (own !== void 0) return own;
	}
}
async function yieldToEarlier(made, repository, log) {
	const [first] = await listOwn(made.tag, repository);
	if (first === void 0 || first.id >= made.id) return made;
	log.warning(`Another run has drafted ${made.tag} at the same time: ${first.url} stays.`);
	await deleteDraft(made.id, repository);
	return first;
}
async function listOwn(tag, repository) {
	return (await listReleases(repository)).filter((release) => isOwn(release, tag)).sort((a, b) => a.id - b.id);
}

// actions/publish-release/github/commits-api.ts
async function getTagCommit(tag, repository) {
	const { github, owner, repo, signal } = repository;
	try {
		const { data } = await github.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
			owner,
			repo,
			ref: `tags/${tag}`,
			request: { signal }
		});
		let { object } = data;
		while (object.type === "tag") object = (await github.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}", {
			owner,
			repo,
			tag_sha: object.sha,
			request: { signal }
		})).data.object;
		return object.sha;
	} catch (error) {
		if (isStatus(error, 404)) return void 0;
		throw error;
	}
}
async function resolveCommit(ref, repository) {
	const { github, owner, repo, signal } = repository;
	return explainRefusal("read", "find the commit", async () => {
		try {
			const { data } = await github.request("GET /repos/{owner}/{repo}/commits/{ref}", {
				owner,
				repo,
				ref,
				request: { signal }
			});
			return data.sha;
		} catch (error) {
			if (isStatus(error, 404) || isStatus(error, 422)) return void 0;
			throw error;
		}
	});
}
async function getTree(commit, repository) {
	const { github, owner, repo, signal } = repository;
	return explainRefusal("read", "read the commit", async () => {
		try {
			const { data } = await github.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
				owner,
				repo,
				commit_sha: commit,
				request: { signal }
			});
			return data.tree.sha;
		} catch (error) {
			if (isStatus(error, 404) || isStatus(error, 422)) return void 0;
			throw error;
		}
	});
}
async function hasImmutableReleases({ github, owner, repo, signal }) {
	try {
		const { data } = await github.request("GET /repos/{owner}/{repo}/immutable-releases", {
			owner,
			repo,
			request: { signal }
		});
		return data.enabled;
	} catch (error) {
		if (isStatus(error, 404) || isStatus(error, 403)) return void 0;
		throw error;
	}
}

// actions/publish-release/notes.ts
const LARGEST_NOTES_BYTES = 5e5;
function readNotes(source, { workspace, tempDir }) {
	if ("text" in source) return source.text;
	const where = `input notes-file: ${source.file}`;
	const text = (0,_chunks_shared$0.i)({
		root: workspace,
		otherRoots: [tempDir],
		path: source.file,
		where
	}, LARGEST_NOTES_BYTES);
	if (text !== void 0) return text;
	throw new _chunks_shared$0.yt("there is no such file.", {
		where,
		next: "A path counts from the workspace."
	});
}

// actions/publish-release/release/releases-of-tag.ts
async function releasesOf(tag, listed, repository) {
	const releases = listed.filter((release) => release.tag === tag);
	if (releases.length > 0 || listed.length < 1e3) return releases;
	const old = await getReleaseOfTag(tag, repository);
	return old === void 0 ? [] : [old];
}

// actions/publish-release/release/require-commit.ts
async function requireCommit(ref, repository) {
	const commit = ref === "" ? void 0 : await resolveCommit(ref, repository);
	if (commit !== void 0) return commit;
	throw new _chunks_shared$0.yt(`the repository ${repository.owner}/${repository.repo} has no such commit.`, {
		where: "input target",
		given: `\`${ref}\``,
		next: "Push the commit before it is released."
	});
}

// actions/publish-release/modes/draft/observe.ts
async function observeDraft(inputs, world) {
	const repository = repositoryOf(inputs, world);
	const { tag, title, prerelease } = inputs;
	const notes = readNotes(inputs.notes, world.runner);
	const target = await requireCommit(inputs.target ?? world.runner.sha, repository);
	const [all, tagCommit] = await Promise.all([listReleases(repository), getTagCommit(tag, repository)]);
	const releases = await releasesOf(tag, all, repository);
	const own = releases.find((release) => isOwn(release, tag));
	const assets = own === void 0 ? [] : await listAssets(own.id, repository);
	return {
		request: {
			tag,
			target,
			title,
			notes,
			prerelease
		},
		repository,
		releases,
		tagCommit,
		assets
	};
}

// actions/publish-release/modes/draft/plan.ts
function planDraft(seen) {
	const { request } = seen;
	const own = seen.releases.filter((release) => isOwn(release, request.tag));
	const problems = [
		...problemsOfRequest(request),
		...problemsOfTag(request, seen),
		...problemsOfOthers(own, seen)
	];
	if (problems.length > 0) return {
		decision: "refuse",
		problems
	};
	const [draft] = own;
	const { title, notes, prerelease, tag, target } = request;
	const content = {
		title,
		notes,
		prerelease,
		marker: {
			tag,
			target,
			text: textDigest(request)
		}
	};
	if (draft === void 0) return {
		decision: "create",
		content,
		reason: `there is no draft of ${tag}`
	};
	return planUpdate(draft, content);
}
function planUpdate(draft, content) {
	const { notes, marker } = readBody(draft.body);
	const now = textDigest({
		...draft,
		notes
	});
	const drafted = marker?.text;
	const { text: wanted, target } = content.marker;
	const retarget = draft.target !== target || marker?.target !== target;
	const update = (reason, text = content) => ({
		decision: "update",
		releaseId: draft.id,
		content: {
			title: text.title,
			notes: text.notes,
			prerelease: text.prerelease,
			marker: content.marker
		},
		reason
	});
	if (wanted === now) {
		if (retarget) return update(`the draft is of ${draft.target}`);
		return drafted === wanted ? {
			decision: "keep",
			release: draft,
			reason: "the draft is as it should be"
		} : update("people wrote into the draft what is wanted now");
	}
	if (now === drafted) return update("the text of the draft is an earlier one");
	if (wanted === drafted) return retarget ? update(`the draft is of ${draft.target}; its text was edited by hand and stays`, {
		...draft,
		notes
	}) : {
		decision: "keep",
		release: draft,
		reason: "the text was edited by hand and stays"
	};
	return {
		decision: "refuse",
		problems: [`The draft ${draft.url} was edited by hand, and its source has changed since. Put into the source what is to stay, delete the draft, and run this again.`]
	};
}
function problemsOfRequest({ notes, tag }) {
	const problems = [];
	if (!isTagName(tag)) problems.push(`\`${tag}\` cannot be the name of a tag.`);
	if (notes.trim() === "") problems.push("The release notes are empty.");
	if (notes.length > 124500) problems.push(`The release notes have ${notes.length} characters; GitHub takes 124500. Shorten them.`);
	if (containsMarker(notes)) problems.push("The release notes contain the mark by which this action knows its drafts (`<!-- ai-ops:release`). Remove it.");
	return problems;
}
function problemsOfTag({ tag, target }, { tagCommit }) {
	if (tagCommit === void 0 || tagCommit === target) return [];
	return [`The tag ${tag} exists at ${tagCommit}, not at ${target}. Release that commit, or delete the tag: git push origin :refs/tags/${tag}`];
}
function problemsOfOthers(own, { releases }) {
	const published = releases.filter(({ draft }) => !draft);
	const foreign = releases.filter((release) => release.draft && !own.includes(release));
	return [
		...published.map(({ tag, url }) => `The release ${tag} is published: ${url}. Choose another version.`),
		...foreign.map(({ url }) => `There is a draft that this action did not make: ${url}. Delete it, or publish it by hand.`),
		...own.length > 1 ? [`There are ${own.length} drafts: ${own.map(({ url }) => url).join(", ")}. Delete all but one.`] : []
	];
}
function isTagName(tag) {
	return tag !== "" && !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|^[./-]|[./]$|^@$/.test(tag);
}

// actions/publish-release/release/report-parts.ts
function reportRefused(tag, problems, dryRun) {
	return {
		title: `Release ${tag} is refused`,
		outcome: "refused",
		reason: problems.join(" "),
		dryRun,
		changes: problems.map((reason) => ({
			subject: `release ${tag}`,
			kind: "refuse",
			state: "skipped",
			reason
		}))
	};
}
function reportKept(release, reason, dryRun) {
	return {
		title: `Release ${release.tag} is ${release.draft ? "drafted" : "published"}`,
		outcome: "unchanged",
		reason: `Nothing to do: ${reason}.`,
		dryRun,
		facts: factsOf(release),
		changes: [{
			subject: `release ${release.tag}`,
			kind: "keep",
			state: "unchanged",
			reason
		}]
	};
}
function factsOf(release) {
	return [
		{
			label: "Release",
			value: release.title,
			url: release.url
		},
		{
			label: "Tag",
			value: release.tag
		},
		{
			label: "Commit",
			value: release.target
		},
		{
			label: "State",
			value: `${release.draft ? "draft" : "published"}${release.immutable ? ", immutable" : ""}`
		}
	];
}

// actions/publish-release/modes/draft/report.ts
function reportDraft({ inputs, plan, applied }) {
	if (plan.decision === "refuse") return reportRefused(inputs.tag, plan.problems, inputs.dryRun);
	if (plan.decision === "keep") return reportKept(plan.release, plan.reason, inputs.dryRun);
	return reportChange(plan, applied?.release);
}
function reportChange(plan, release) {
	const { tag, target } = plan.content.marker;
	const kind = plan.decision;
	const change = {
		subject: `draft ${tag}`,
		kind,
		state: release === void 0 ? "planned" : "done",
		reason: plan.reason
	};
	if (release === void 0) return {
		title: `Draft ${tag} can be made`,
		outcome: "planned",
		reason: `It would be ${kind}d: ${plan.reason}.`,
		dryRun: true,
		facts: [{
			label: "Tag",
			value: tag
		}, {
			label: "Commit",
			value: target
		}],
		changes: [change]
	};
	return {
		title: `Release ${tag} is drafted`,
		outcome: "succeeded",
		reason: `The draft was ${kind}d: ${plan.reason}.`,
		dryRun: false,
		facts: factsOf(release),
		changes: [change]
	};
}

// actions/publish-release/modes/draft/operation.ts
const draft = (0,_chunks_shared$0.dt)({
	observe: observeDraft,
	plan: planDraft,
	decide: (plan) => plan.decision === "keep" || plan.decision === "refuse" ? plan.decision : plan,
	apply: applyDraft,
	report: reportDraft,
	outputs: outputsOf
});

// actions/publish-release/assets/attach-asset.ts
const ATTEMPTS$1 = 3;
const BETWEEN_ATTEMPTS_MS = 3e3;
async function attachAsset({ file, release: { id, uploadUrl } }, repository, { clock, log, signal }) {
	for (let attempt = 1;; attempt += 1) {
		const end = await upload(file, uploadUrl, repository);
		signal.throwIfAborted();
		const assets = await listAssets(id, repository);
		const asset = assets.find(({ name }) => name === file.name);
		if (asset !== void 0 && isSame(asset, file)) return asset;
		const { reason: refusal, storedId } = end;
		const renamed = assets.find((other) => other.name !== file.name && other.id === storedId);
		if (renamed !== void 0) {
			await deleteAsset(renamed.id, repository);
			throw new _chunks_shared$0.yt(`GitHub stored ${file.name} as ${renamed.name}, which was removed again.`, { next: "Rename the file: letters, digits, single dots within, and _ - + @ are allowed." });
		}
		if (asset?.uploaded === true && asset.id !== storedId) throw new _chunks_shared$0.bt(`someone attached another ${file.name} to the draft meanwhile.`);
		const reason = refusal ?? differenceOf(asset, file);
		if (attempt === ATTEMPTS$1) throw new Error(`${file.name} could not be attached: ${reason}.${hiddenHint(asset, refusal)}`);
		log.warning(`${file.name} is not attached as it should be (${reason}); trying again.`);
		if (asset !== void 0) await deleteAsset(asset.id, repository);
		await clock.sleep(BETWEEN_ATTEMPTS_MS, signal);
	}
}
function isSame(asset, file) {
	return asset.uploaded && asset.digest === file.digest;
}
async function upload(file, uploadUrl, repository) {
	try {
		const content = await (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openAsBlob)(file.path, { type: file.contentType });
		return { storedId: (await uploadAsset(uploadUrl, {
			...file,
			content
		}, repository)).id };
	} catch (error) {
		if (wasRefused(error) && !isStatus(error, 422)) throw error;
		return { reason: (0,_chunks_shared$0.St)(error) };
	}
}
function differenceOf(asset, file) {
	if (asset === void 0) return "GitHub does not list an asset of this name";
	if (!asset.uploaded) return "the upload was broken off";
	return `GitHub has ${asset.digest ?? "no digest"}, the file is ${file.digest}`;
}
function hiddenHint(asset, reason) {
	if (asset !== void 0 || reason === void 0 || !/already_exists/.test(reason)) return "";
	return " A broken upload that GitHub does not list holds the name: delete the draft, and draft it again.";
}

// actions/publish-release/assets/content-type.ts
const TYPES = new Map(Object.entries({
	css: "text/css; charset=utf-8",
	csv: "text/csv; charset=utf-8",
	gz: "application/gzip",
	html: "text/html; charset=utf-8",
	jar: "application/java-archive",
	json: "application/json",
	jsonl: "application/jsonl",
	md: "text/markdown; charset=utf-8",
	pdf: "application/pdf",
	png: "image/png",
	sha256: "text/plain; charset=utf-8",
	svg: "image/svg+xml",
	tar: "application/x-tar",
	tgz: "application/gzip",
	txt: "text/plain; charset=utf-8",
	xml: "application/xml",
	yaml: "application/yaml",
	yml: "application/yaml",
	zip: "application/zip",
	zst: "application/zstd"
}));
function contentTypeOf(name) {
	const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
	return TYPES.get(extension) ?? "application/octet-stream";
}

// actions/publish-release/assets/local-assets.ts
async function findLocalAssets(patterns, runner) {
	const paths = new Set(patterns.flatMap((pattern) => filesOf(pattern, runner)));
	const assets = [];
	for (const path of [...paths].sort()) assets.push(await describeFile(path));
	return assets;
}
async function digestOfFile(path) {
	const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256");
	for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createReadStream)(path)) hash.update(chunk);
	return `sha256:${hash.digest("hex")}`;
}
function filesOf(pattern, { workspace, tempDir }) {
	const where = `input assets: ${pattern}`;
	const fileAt = (path) => {
		const entry = (0,_chunks_shared$0.t)({
			root: workspace,
			otherRoots: [tempDir],
			path,
			where
		});
		return entry?.kind === "file" ? [entry.fullPath] : [];
	};
	const literal = fileAt(pattern);
	const found = literal.length > 0 ? literal : (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.globSync)(pattern, { cwd: workspace }).flatMap(fileAt);
	if (found.length > 0) return found;
	throw new _chunks_shared$0.yt("no file matches.", {
		where,
		given: `the workspace ${workspace}`,
		next: "Correct the path, or make the file in a step before."
	});
}
async function describeFile(path) {
	const name = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path);
	return {
		path,
		name,
		sizeBytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path).size,
		digest: await digestOfFile(path),
		contentType: contentTypeOf(name)
	};
}

// actions/publish-release/assets/asset-name.ts
function storedAssetName(name) {
	return (name.startsWith(".") ? `default${name}` : name).replaceAll(/[^A-Za-z0-9_+@-]+/g, ".").replaceAll(/^\.+|\.+$/g, "");
}
const LONGEST_NAME = 255;
function problemOfAssetName(name) {
	if (name.length > LONGEST_NAME) return `The asset name \`${name.slice(0, 40)}…\` has more than ${LONGEST_NAME} characters.`;
	const stored = storedAssetName(name);
	if (stored === name) return void 0;
	return `GitHub would store the asset \`${name}\` as \`${stored}\`. Rename the file: letters, digits, single dots within, and _ - + @ are allowed.`;
}

// actions/publish-release/modes/publish/make-latest.ts
function makeLatestOf(tag, prerelease, publishedTags) {
	if (prerelease) return "false";
	const version = (0,_chunks_shared$0.d)(tag);
	if (version === void 0) return "legacy";
	return publishedTags.some((other) => {
		const published = (0,_chunks_shared$0.d)(other);
		return other !== tag && published !== void 0 && (0,_chunks_shared$0.c)(published, version) > 0;
	}) ? "false" : "true";
}

// actions/publish-release/modes/publish/plan.ts
const DRAFTED = [
	"tag",
	"target",
	"title",
	"body",
	"prerelease"
];
const LARGEST_BYTES = 2 ** 31 - 1;
const MOST_ASSETS = 1e3;
function planPublish(seen) {
	const { request } = seen;
	const { tag } = request;
	const published = seen.releases.find(({ draft }) => !draft);
	if (published !== void 0) return planPublished(published, request, seen);
	const drafts = seen.releases.filter((release) => isOwn(release, tag));
	const [draft] = drafts;
	const problems = [
		...problemsOfDrafts(drafts, request),
		...draft === void 0 ? [] : problemsOfCommit(draft, request, seen),
		...problemsOfTree(request, seen),
		...problemsOfFiles(request.assets),
		...problemsOfForeignAssets(request, seen)
	];
	if (draft === void 0 || problems.length > 0) return {
		decision: "refuse",
		problems
	};
	const { id, target, title, body, prerelease, uploadUrl, url } = draft;
	const makeLatest = request.makeLatest === "auto" ? makeLatestOf(tag, prerelease, seen.publishedTags) : request.makeLatest;
	const { steps, kept } = planAssets(request.assets, seen.assets);
	const { notes, marker } = readBody(body);
	const edited = marker?.text !== textDigest({
		...draft,
		notes
	});
	return {
		decision: "publish",
		release: {
			id,
			tag,
			target,
			title,
			body,
			prerelease,
			uploadUrl,
			url
		},
		steps: [...steps, {
			kind: "publish",
			makeLatest
		}],
		kept,
		remarks: edited ? ["The text of the draft was edited by hand; it is published so."] : []
	};
}
function planPublished(release, request, seen) {
	const { tag, target, assets } = request;
	const { marker } = readBody(release.body);
	if (marker?.tag !== tag) return {
		decision: "refuse",
		problems: [`The release ${tag} was published by someone else: ${release.url}.`]
	};
	const problems = [
		...target === void 0 || target === marker.target ? [] : [`The release ${tag} is published of ${marker.target}, not of ${target}: ${release.url}.`],
		...seen.tagCommit === marker.target ? [] : [`The tag ${tag} of the published release ${release.url} is at ${seen.tagCommit ?? "no commit"}, not at ${marker.target}. Someone moved it: find out who, and put it back.`],
		...problemsOfTree(request, seen),
		...foreignAssets(request, seen).map(({ name, url }) => `The published release ${tag} has an asset that is not in the list: ${name} (${url}). Find out who attached it.`),
		...assets.filter(({ name, digest }) => !seen.assets.some((asset) => asset.name === name && asset.digest === digest)).map(({ name }) => `The release ${tag} is published without this ${name}: ${release.url}. Choose another version.`)
	];
	return problems.length > 0 ? {
		decision: "refuse",
		problems
	} : {
		decision: "keep",
		release,
		reason: `the release ${tag} is published already`
	};
}
function planAssets(wanted, present) {
	const steps = [];
	const kept = [];
	for (const asset of present) {
		const file = wanted.find(({ name }) => name === asset.name);
		if (file === void 0 ? asset.uploaded : asset.uploaded && asset.digest === file.digest) kept.push(asset);
		else steps.push({
			kind: "remove",
			assetId: asset.id,
			name: asset.name,
			reason: asset.uploaded ? "it is another file than the one to attach" : "its upload was broken off"
		});
	}
	for (const file of wanted) {
		if (kept.some(({ name }) => name === file.name)) continue;
		steps.push({
			kind: "upload",
			file,
			reason: "it is not attached yet"
		});
	}
	return {
		steps,
		kept
	};
}
function problemsOfDrafts(drafts, { tag }) {
	if (drafts.length === 1) return [];
	if (drafts.length > 1) return [`There are ${drafts.length} drafts: ${drafts.map(({ url }) => url).join(", ")}. Delete all but one.`];
	return [`There is no draft of ${tag} that this action made. Run it with \`mode: draft\` before, and give it \`contents: write\`: without it drafts are invisible.`];
}
function problemsOfCommit(draft, { tag, target }, { tagCommit }) {
	const drafted = readBody(draft.body).marker?.target ?? "";
	const problems = [];
	if (draft.target !== drafted) problems.push(`The draft ${draft.url} was made of ${drafted}, and its target is ${draft.target} now. Draft it again.`);
	if (target !== void 0 && target !== drafted) problems.push(`The draft ${draft.url} is of ${drafted}, not of ${target}. Draft it again, or publish from that commit.`);
	if (tagCommit !== void 0 && tagCommit !== drafted) problems.push(`The tag ${tag} exists at ${tagCommit}, not at ${drafted}. Delete the tag, or draft that commit.`);
	return problems;
}
function problemsOfFiles(files) {
	const names = files.map(({ name }) => name);
	const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
	return [
		...files.length > MOST_ASSETS ? [`${files.length} assets are more than the ${MOST_ASSETS} of a release.`] : [],
		...[...twice].map((name) => `Two files would be attached as ${name}. Rename one.`),
		...files.flatMap(({ name }) => problemOfAssetName(name) ?? []),
		...files.filter(({ sizeBytes }) => sizeBytes === 0 || sizeBytes > LARGEST_BYTES).map(({ path, sizeBytes }) => `${path} has ${sizeBytes} bytes; GitHub takes 1 byte to 2 GiB.`)
	];
}
function problemsOfForeignAssets(request, seen) {
	return foreignAssets(request, seen).map(({ name, url }) => `The draft has an asset that is not in the list: ${name} (${url}). Add it to \`assets\`, or delete it.`);
}
function foreignAssets({ assets }, seen) {
	if (assets.length === 0) return [];
	const names = new Set(assets.map(({ name }) => name));
	return seen.assets.filter(({ name, uploaded }) => uploaded && !names.has(name));
}
function problemsOfTree({ tree, tag }, seen) {
	if (tree === void 0 || seen.tree === tree) return [];
	return [`The commit of ${tag} has the tree ${seen.tree ?? "(none)"}, but the tree ${tree} was checked. Check that commit, and release it.`];
}

// actions/publish-release/modes/publish/apply.ts
const ATTEMPTS = 3;
const BETWEEN_LOOKS_MS = 2e3;
async function applyPublish(plan, { observation: { repository }, journal }, world) {
	const mustBeImmutable = await hasImmutableReleases(repository) ?? false;
	const outcomes = await attachAndPublish(plan, repository, {
		...world,
		journal
	});
	const calm = {
		...repository,
		signal: new AbortController().signal
	};
	const isPublished = outcomes.every(({ state }) => state === "done");
	return {
		outcomes,
		...await lookAgain({
			...plan,
			mustBeImmutable,
			isPublished
		}, calm, {
			...world,
			signal: calm.signal
		}),
		cancelled: world.signal.aborted
	};
}
function attachAndPublish(plan, repository, { journal, ...world }) {
	const { release } = plan;
	return (0,_chunks_shared$0.b)(plan.steps, {
		id: (step) => `${release.tag} ${idOf(step)}`,
		describe: describeStep,
		async check(step) {
			await requireSameDraft(release, repository);
			if (step.kind === "upload") await requireSameFile(step);
			if (step.kind === "publish") await requireAssets(plan, repository);
		},
		async perform(step) {
			if (step.kind === "remove") return void await deleteAsset(step.assetId, repository);
			if (step.kind === "upload") return (await attachAsset({
				file: step.file,
				release
			}, repository, world)).id;
			await publishOnce({
				release,
				makeLatest: step.makeLatest
			}, repository, world);
			return release.id;
		}
	}, {
		journal,
		log: world.log,
		signal: world.signal
	});
}
function describeStep(step) {
	switch (step.kind) {
		case "remove": return `Removing the asset ${step.name}: ${step.reason}`;
		case "upload": return `Attaching ${step.file.name} (${step.file.sizeBytes} bytes, ${step.file.digest}): ${step.reason}`;
		case "publish": return `Publishing the draft (make_latest: ${step.makeLatest})`;
	}
}
function idOf(step) {
	if (step.kind === "publish") return "publish";
	return step.kind === "remove" ? `remove ${step.assetId}` : `upload ${step.file.name}`;
}
async function requireSameDraft(planned, repository) {
	const [release, tagCommit] = await Promise.all([findRelease(planned.id, repository), getTagCommit(planned.tag, repository)]);
	if (release === void 0) throw new _chunks_shared$0.bt(`someone deleted the draft ${planned.url} meanwhile.`);
	const changed = changesOf(release, planned);
	if (!release.draft) throw new _chunks_shared$0.bt(`the release ${release.url} was published meanwhile.`);
	if (changed.length > 0) throw new _chunks_shared$0.bt(`someone changed the ${changed.join(", ")} of ${release.url} meanwhile.`);
	if (tagCommit !== void 0 && tagCommit !== planned.target) throw new _chunks_shared$0.bt(`someone made the tag ${planned.tag} at ${tagCommit} meanwhile.`);
}
function changesOf(release, planned) {
	return DRAFTED.filter((field) => release[field] !== planned[field]);
}
async function requireSameFile({ file }) {
	if (await digestOfFile(file.path) !== file.digest) throw new _chunks_shared$0.bt(`${file.path} has changed meanwhile.`);
}
async function requireAssets(plan, repository) {
	const problems = problemsOfAssets(plan, await listAssets(plan.release.id, repository));
	if (problems.length > 0) throw new _chunks_shared$0.bt(`the assets of ${plan.release.url} are not as planned: ${problems.join("; ")}.`);
}
function problemsOfAssets({ steps, kept }, assets) {
	const wanted = [...kept, ...steps.flatMap((step) => step.kind === "upload" ? [step.file] : [])];
	const missing = wanted.filter(({ name, digest }) => digest === void 0 || !assets.some((asset) => asset.name === name && isSame(asset, { digest })));
	const foreign = assets.filter(({ name }) => !wanted.some((one) => one.name === name));
	return [...missing.map(({ name }) => `${name} is not there with its digest`), ...foreign.map(({ name }) => `${name} was attached by someone else`)];
}
async function publishOnce({ release, makeLatest }, repository, { clock, log, signal }) {
	for (let attempt = 1;; attempt += 1) try {
		await publishDraft(release, makeLatest, repository);
		return;
	} catch (error) {
		if (wasRefused(error) || signal.aborted || attempt === ATTEMPTS) throw error;
		log.warning(`GitHub did not answer the publication (${(0,_chunks_shared$0.St)(error)}); looking whether it is done.`);
		await clock.sleep(BETWEEN_LOOKS_MS, signal);
		if ((await findRelease(release.id, repository))?.draft === false) return;
	}
}
async function lookAgain(plan, repository, { clock, signal }) {
	const { id, tag } = plan.release;
	for (let look = 1;; look += 1) {
		const [release, commit] = await Promise.all([findRelease(id, repository), getTagCommit(tag, repository)]);
		const assets = release === void 0 ? void 0 : await findAssets(id, repository);
		const problems = release === void 0 || assets === void 0 ? ["the release is gone"] : problemsOfEnd(plan, release, {
			commit,
			assets
		});
		if (problems.length === 0 || look === ATTEMPTS) return {
			release,
			assets: assets ?? [],
			problems
		};
		await clock.sleep(BETWEEN_LOOKS_MS, signal);
	}
}
function problemsOfEnd(plan, release, { commit, assets }) {
	if (release.draft) return plan.isPublished ? ["the release is still a draft"] : [];
	const planned = plan.release;
	return [
		...commit === planned.target ? [] : [`the tag ${planned.tag} is at ${commit ?? "no commit"}, not at ${planned.target}`],
		...changesOf(release, planned).map((field) => `its ${field} is not what was drafted`),
		...problemsOfAssets(plan, assets),
		...plan.mustBeImmutable && !release.immutable ? ["the repository has immutable releases, and this one is not"] : []
	];
}

// actions/publish-release/modes/publish/observe.ts
async function observePublish(inputs, world) {
	const repository = repositoryOf(inputs, world);
	const { tag, tree, makeLatest } = inputs;
	const assets = await findLocalAssets(inputs.assets, world.runner);
	const target = inputs.target === void 0 ? void 0 : await requireCommit(inputs.target, repository);
	const [all, tagCommit] = await Promise.all([listReleases(repository), getTagCommit(tag, repository)]);
	const releases = await releasesOf(tag, all, repository);
	const own = releases.find(({ body }) => readBody(body).marker?.tag === tag);
	return {
		request: {
			tag,
			target,
			tree,
			assets,
			makeLatest
		},
		repository,
		releases,
		tagCommit,
		tree: tree === void 0 ? void 0 : await treeOf(tagCommit ?? own?.target, repository),
		assets: own === void 0 ? [] : await listAssets(own.id, repository),
		publishedTags: all.filter(({ draft, prerelease }) => !draft && !prerelease).map((release) => release.tag)
	};
}
async function treeOf(commit, repository) {
	return commit === void 0 ? void 0 : getTree(commit, repository);
}

// actions/publish-release/modes/publish/report.ts
function reportPublish({ inputs, plan, applied }) {
	if (plan.decision === "refuse") return reportRefused(inputs.tag, plan.problems, inputs.dryRun);
	if (plan.decision === "keep") return reportKept(plan.release, plan.reason, inputs.dryRun);
	return applied === void 0 ? reportPlanned(plan) : reportApplied(plan, applied);
}
function countAssets(count) {
	return count === 1 ? "1 asset" : `${count} assets`;
}
function reportPlanned(plan) {
	const { release, steps } = plan;
	return {
		title: `Release ${release.tag} can be published`,
		outcome: "planned",
		reason: steps.length === 1 ? `1 step leads to the publication of ${release.tag}.` : `${steps.length} steps lead to the publication of ${release.tag}.`,
		dryRun: true,
		facts: [
			{
				label: "Tag",
				value: release.tag
			},
			{
				label: "Commit",
				value: release.target
			},
			{
				label: "Draft",
				value: release.title,
				url: release.url
			}
		],
		changes: steps.map((step) => changeOf(step, "planned")),
		sections: remarksOf(plan)
	};
}
function reportApplied(plan, end) {
	const { tag } = plan.release;
	const { outcomes, cancelled } = end;
	const failed = outcomes.find(({ state }) => state === "failed");
	const changes = outcomes.map((outcome) => changeOf(outcome.step, outcome.state, outcome.state === "done" ? void 0 : outcome.reason));
	const rest = {
		dryRun: false,
		facts: end.release === void 0 ? [] : factsOf(end.release),
		changes,
		sections: [...assetsOf(end.assets), ...remarksOf(plan)]
	};
	const reason = failed?.state === "failed" ? failed.reason : "The run was cancelled.";
	if (end.release === void 0) return {
		title: `Release ${tag} is gone`,
		outcome: "failed",
		reason: `${plan.release.url} is not there any more.${failed === void 0 ? "" : ` ${reason}`} Find out who deleted it, and draft it again.`,
		...rest
	};
	if (end.release.draft && end.problems.length === 0) return {
		title: `Release ${tag} is not published`,
		outcome: cancelled ? "cancelled" : "failed",
		reason: `${reason} The release is still a draft${isFinal(failed) ? "." : "; running this again finishes it."}`,
		...rest
	};
	if (end.problems.length > 0) return {
		title: `Release ${tag} is published, but not as it should be`,
		outcome: "failed",
		reason: `Published, but ${end.problems.join("; ")}.`,
		...rest
	};
	return {
		title: `Release ${tag} is published`,
		outcome: "succeeded",
		reason: `Published ${tag} with ${countAssets(end.assets.length)}; tag and digests were read back.`,
		...rest
	};
}
function isFinal(failed) {
	return failed?.state === "failed" && wasRefused(failed.error) && !isRateLimit(failed.error);
}
function changeOf(step, state, reason = describeStep(step)) {
	switch (step.kind) {
		case "remove": return {
			subject: step.name,
			kind: "delete",
			state,
			reason
		};
		case "upload": return {
			subject: step.file.name,
			kind: "create",
			state,
			reason,
			evidence: step.file.digest
		};
		case "publish": return {
			subject: "release",
			kind: "update",
			state,
			reason
		};
	}
}
function assetsOf(assets) {
	if (assets.length === 0) return [];
	return [{
		heading: "Assets",
		blocks: [{
			type: "table",
			columns: [
				{ title: "asset" },
				{
					title: "bytes",
					align: "right"
				},
				{ title: "digest" }
			],
			rows: assets.map(({ name, url, sizeBytes, digest }) => [
				{
					text: name,
					url
				},
				sizeBytes,
				digest ?? ""
			])
		}]
	}];
}
function remarksOf({ remarks }) {
	return remarks.length === 0 ? [] : [{
		heading: "Remarks",
		blocks: [{
			type: "list",
			items: remarks.map((text) => ({ text }))
		}]
	}];
}

// actions/publish-release/modes/publish/operation.ts
const publish = (0,_chunks_shared$0.dt)({
	observe: observePublish,
	plan: planPublish,
	decide: (plan) => plan.decision === "publish" ? plan : plan.decision,
	announce(plan, log) {
		if (plan.decision === "publish") for (const remark of plan.remarks) log.warning(remark);
	},
	apply: applyPublish,
	report: reportPublish,
	outputs: outputsOf
});

// actions/publish-release/action.ts
const publishRelease = (0,_chunks_shared$0.H)({
	name: "publish-release",
	readInputs,
	choose: (inputs) => inputs.mode === "draft" ? (0,_chunks_shared$0.V)(draft, inputs) : (0,_chunks_shared$0.V)(publish, inputs)
});

// actions/publish-release/main.ts
await (0,_chunks_shared$0.U)(publishRelease);


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

})

};
