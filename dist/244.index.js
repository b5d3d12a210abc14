export const id = 244;
export const ids = [244];
export const modules = {

6139:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _chunks_run_post$0 = __webpack_require__(3839);
var _chunks_common_inputs$1 = __webpack_require__(9400);
var _chunks_action2$2 = __webpack_require__(3965);




// actions/build-sandbox-image/stop-left-build.ts
const STOP_WAIT_MS = 6e4;
const REMOVAL_WAIT_MS = 12e5;
async function stopLeftBuild(world) {
	const path = world.state.read(_chunks_action2$2.d);
	const journal = path === void 0 ? [] : (0,_chunks_common_inputs$1.L)(path);
	const sandbox = (0,_chunks_action2$2.u)(journal);
	if (sandbox !== void 0) await cleanUp(sandbox, world);
	if (path !== void 0) await takeBack(path, world);
	const record = (0,_chunks_action2$2.f)(journal);
	if (record.state === "over") return;
	const { scope } = record.intent;
	if (record.state === "open") {
		const id = record.buildId ?? (await (0,_chunks_action2$2.o)(record.intent, world))?.id;
		if (id === void 0) {
			world.log.info("No build was started.");
			return;
		}
		await stopIfRunning(id, world);
	}
	tellLeft(await (0,_chunks_action2$2.p)(scope, world), scope, world);
}
async function cleanUp(record, world) {
	const left = await (0,_chunks_action2$2.l)(record, REMOVAL_WAIT_MS, world);
	tellLeft(await (0,_chunks_action2$2.p)(record.scope, world), record.scope, world);
	if (left.length > 0) throw new Error(`These are still there: ${left.map(({ asset }) => (0,_chunks_action2$2.m)(asset)).join(", ")}.`);
}
async function takeBack(path, world) {
	const openings = (0,_chunks_action2$2.r)((0,_chunks_common_inputs$1.L)(path));
	if (openings.length === 0) return;
	const left = await (0,_chunks_action2$2.n)(openings, new _chunks_common_inputs$1.I(path, world.clock), world);
	if (left.length > 0) throw new Error(`These are still within reach of others: ${left.join("; ")}. Roll them back with \`mode: withdraw\`.`);
}
async function stopIfRunning(id, world) {
	const build = await (0,_chunks_action2$2.s)(id, world);
	if (build !== void 0 && (0,_chunks_action2$2.c)(build)) {
		world.log.info(`Build ${id} has ended (${build.status}).`);
		return;
	}
	const stop = await (0,_chunks_action2$2.a)(id, world, STOP_WAIT_MS);
	if (stop.state === "failed") throw new Error((0,_chunks_action2$2.i)(id, stop));
	world.log.info((0,_chunks_action2$2.i)(id, stop));
}
function tellLeft(assets, { assetId }, { log }) {
	if (assets.length === 0) {
		log.info(`Nothing carries the asset id ${assetId}.`);
		return;
	}
	log.warning(`${assets.length} things carry the asset id ${assetId}; the log of this step says how to remove them.`);
	for (const asset of assets) log.info(`${(0,_chunks_action2$2.m)(asset)}: ${(0,_chunks_action2$2.h)(asset) ?? "nothing to remove"}`);
}

// actions/build-sandbox-image/post.ts
await (0,_chunks_run_post$0.t)({
	name: _chunks_action2$2.t.name,
	readInputs: (inputs) => ({
		...(0,_chunks_action2$2.g)(inputs, "codebuild"),
		aws: (0,_chunks_common_inputs$1.t)(inputs)
	}),
	post: (_inputs, world) => stopLeftBuild(world)
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

}),

9410:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => (safeUrl),
  n: () => (escapeMarkdown),
  r: () => (oneLine),
  t: () => (escapeHtml)
});
// actions/shared/report/escape.ts
function escapeHtml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;");
}
function escapeMarkdown(text) {
	return oneLine(text).replace(/[\\`*_{}[\]()#+!|~$]/g, "\\$&").replace(/^(\s*\d*)([-=:.)])/, "$1\\$2").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/@(?=\w)/g, "@⁠").replace(/\b(https?|ftp):\/\//gi, "$1:⁠//").replace(/\bwww\./gi, "www⁠.");
}
function safeUrl(url) {
	if (/^[a-z0-9-]+\.html$/.test(url)) return url;
	if (!URL.canParse(url)) return void 0;
	const { protocol, href } = new URL(url);
	if (protocol !== "https:" && protocol !== "http:") return void 0;
	return href.replace(/[()'"<>\s|\\`]/g, (character) => encodeURIComponent(character).replace(/[()']/g, hexEscape));
}
function hexEscape(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function oneLine(text) {
	const lines = text.split(/[\r\n\u2028\u2029]+/);
	if (lines.length === 1) return text;
	const [first = "", ...middle] = lines;
	const last = middle.pop() ?? "";
	const inner = middle.map((line) => line.trim()).filter((line) => line !== "");
	return [
		first.trimEnd(),
		...inner,
		last.trimStart()
	].join(" ");
}



}),

3839:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  t: () => (runPost)
});
var _common_inputs$0 = __webpack_require__(9400);


// actions/shared/action/run-post.ts
async function runPost(action) {
	(0,_common_inputs$0.s)();
	const log = (0,_common_inputs$0.u)(_common_inputs$0.f);
	const signal = (0,_common_inputs$0.A)((error) => log.warning(error.message), log.error);
	try {
		const inputs = action.readInputs(new _common_inputs$0.x((name) => (0,_common_inputs$0.p)(name, { trimWhitespace: false })));
		const world = (0,_common_inputs$0.c)({
			action: action.name,
			signal,
			aws: inputs.aws,
			google: inputs.google,
			githubToken: inputs.githubToken
		});
		await action.post(inputs, world);
	} catch (error) {
		const { headline, lines } = (0,_common_inputs$0.O)(error, signal);
		for (const line of lines) log.info(line);
		log.error(headline);
		process.exitCode = 1;
	}
	process.exit();
}



})

};
