export const id = 586;
export const ids = [586];
export const modules = {

586:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _chunks_shared$0 = __webpack_require__(8624);
var _chunks_action2$1 = __webpack_require__(3965);



// actions/promote-canary/controller/post-cleanup.ts
async function cleanUpInPost(inputs, world) {
	const state = (0,_chunks_action2$1.r)(world);
	if (state === void 0) return;
	const canary = (0,_chunks_action2$1.u)({
		...state,
		inputs,
		world
	});
	const progress = (0,_chunks_action2$1.i)(world);
	const inControl = progress !== void 0 && world.clock.now().getTime() < progress.aliveUntil;
	const record = await canary.ledger.read().catch(() => void 0);
	if (record !== void 0 && record.id !== state.id && !inControl) {
		world.log.info(`Canary ${record.id} has taken over; nothing to clean up.`);
		return;
	}
	if (progress?.promoted && await keepsPromotion(canary)) {
		world.log.info("The canary had been promoted.");
		await (0,_chunks_action2$1.c)(canary);
		return;
	}
	if (inputs.smoke !== void 0) await (0,_chunks_action2$1.a)(canary, state.id);
	world.log.warning("The main step ended before the canary was completed; rolling back.");
	const rollback = await (0,_chunks_action2$1.s)(canary, { inControl });
	const explanation = (0,_chunks_action2$1.o)(rollback, canary.plan.resource.id);
	if (rollback.kind === "failed" || rollback.kind === "kept") throw new _chunks_shared$0.yt(explanation);
	world.log.info(explanation);
}
async function keepsPromotion({ traffic }) {
	const routing = await traffic.read();
	if (routing.kind !== "ours" || routing.unfinished !== true) return (0,_chunks_action2$1.l)(routing);
	await traffic.settle();
	return (0,_chunks_action2$1.l)(await traffic.read());
}

// actions/promote-canary/post.ts
await (0,_chunks_shared$0.y)({
	..._chunks_action2$1.t,
	post: cleanUpInPost
});


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

})

};
