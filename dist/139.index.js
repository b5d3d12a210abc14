export const id = 139;
export const ids = [139];
export const modules = {

6139:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _chunks_shared$0 = __webpack_require__(8624);
var _chunks_action$1 = __webpack_require__(1611);



// actions/build-sandbox-image/stop-left-build.ts
const STOP_WAIT_MS = 6e4;
const REMOVAL_WAIT_MS = 12e5;
async function stopLeftBuild(world) {
	const path = world.state.read(_chunks_action$1.d);
	const journal = path === void 0 ? [] : (0,_chunks_shared$0.ht)(path);
	const sandbox = (0,_chunks_action$1.u)(journal);
	if (sandbox !== void 0) await cleanUp(sandbox, world);
	if (path !== void 0) await takeBack(path, world);
	const record = (0,_chunks_action$1.f)(journal);
	if (record.state === "over") return;
	const { scope } = record.intent;
	if (record.state === "open") {
		const id = record.buildId ?? (await (0,_chunks_action$1.o)(record.intent, world))?.id;
		if (id === void 0) {
			world.log.info("No build was started.");
			return;
		}
		await stopIfRunning(id, world);
	}
	tellLeft(await (0,_chunks_action$1.p)(scope, world), scope, world);
}
async function cleanUp(record, world) {
	const left = await (0,_chunks_action$1.l)(record, REMOVAL_WAIT_MS, world);
	tellLeft(await (0,_chunks_action$1.p)(record.scope, world), record.scope, world);
	if (left.length > 0) throw new Error(`These are still there: ${left.map(({ asset }) => (0,_chunks_action$1.m)(asset)).join(", ")}.`);
}
async function takeBack(path, world) {
	const openings = (0,_chunks_action$1.r)((0,_chunks_shared$0.ht)(path));
	if (openings.length === 0) return;
	const { left } = await (0,_chunks_action$1.n)(openings, new _chunks_shared$0.mt(path, world.clock), world);
	if (left.length > 0) throw new Error(`These are still within reach of others: ${left.join("; ")}. Roll them back with \`mode: withdraw\`.`);
}
async function stopIfRunning(id, world) {
	const build = await (0,_chunks_action$1.s)(id, world);
	if (build !== void 0 && (0,_chunks_action$1.c)(build)) {
		world.log.info(`Build ${id} has ended (${build.status}).`);
		return;
	}
	const stop = await (0,_chunks_action$1.a)(id, world, STOP_WAIT_MS);
	if (stop.state === "failed") throw new Error((0,_chunks_action$1.i)(id, stop));
	world.log.info((0,_chunks_action$1.i)(id, stop));
}
function tellLeft(assets, { assetId }, { log }) {
	if (assets.length === 0) {
		log.info(`Nothing carries the asset id ${assetId}.`);
		return;
	}
	log.warning(`${assets.length} things carry the asset id ${assetId}; the log of this step says how to remove them.`);
	for (const asset of assets) log.info(`${(0,_chunks_action$1.m)(asset)}: ${(0,_chunks_action$1.h)(asset) ?? "nothing to remove"}`);
}

// actions/build-sandbox-image/post.ts
await (0,_chunks_shared$0.y)({
	name: _chunks_action$1.t.name,
	readInputs: (inputs) => ({
		...(0,_chunks_action$1.g)(inputs, "codebuild"),
		aws: (0,_chunks_shared$0.I)(inputs)
	}),
	post: (_inputs, world) => stopLeftBuild(world)
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

})

};
