export const id = 799;
export const ids = [799];
export const modules = {

9799:
((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
var _chunks_shared$0 = __webpack_require__(8624);
var _chunks_action2$1 = __webpack_require__(3965);
var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);




// actions/promote-canary/judge/replay.ts
function replay(record, changes = {}) {
	if (record.version !== 1) throw new RangeError(`a record of version ${String(record.version)} cannot be judged, only of version 1`);
	return (0,_chunks_action2$1.n)(record.trace, {
		...record.settings,
		...changes
	});
}
function traceUpTo(trace, at) {
	return {
		history: trace.history,
		weightChanges: trace.weightChanges.filter((change) => change.at <= at),
		minutes: trace.minutes.filter((minute) => minute.at <= at)
	};
}

// actions/promote-canary/replay/replay-command.ts
const USAGE = "usage: node promote-canary.js replay EVIDENCE.json [SETTINGS.yaml]";
function replayCommand([evidencePath, settingsPath, ...more]) {
	if (evidencePath === void 0 || more.length > 0) return [USAGE];
	const recorded = (0,_chunks_action2$1.d)(evidencePath);
	const minutes = replayMinutes(recorded, settingsPath === void 0 ? {} : readSettings(settingsPath, recorded.settings.metrics));
	const first = minutes[0]?.at ?? 0;
	return [
		`canary ${recorded.canary}: ${minutes.length} minutes`,
		...minutes.map((minute) => lineOf(minute, first)),
		...conclusionOf(minutes, first)
	].map(_chunks_shared$0.tt);
}
function replayMinutes(recorded, other) {
	return recorded.trace.minutes.map(({ at }) => at).sort((a, b) => a - b).map((at) => {
		const trace = traceUpTo(recorded.trace, at);
		const weight = trace.weightChanges.at(-1)?.weight ?? 0;
		const nextWeights = recorded.steps.map(({ percent }) => percent / 100).filter((next) => next > weight);
		return {
			at,
			percent: 100 * weight,
			verdict: replay({
				...recorded,
				trace
			}, {
				...other,
				nextWeights
			})
		};
	});
}
function readSettings(path, recorded) {
	const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path, "utf8");
	const options = (0,_chunks_action2$1.f)(new _chunks_shared$0.nt((name) => name === "settings" ? text : ""));
	const metrics = Object.fromEntries(Object.entries(options.metrics).filter(([name]) => name in recorded));
	return {
		alpha: options.alpha,
		beta: options.beta,
		metrics
	};
}
function lineOf({ at, percent, verdict }, first) {
	const evidence = Math.exp(verdict.global.logE.at(-1) ?? 0).toPrecision(3);
	return [
		`+${at - first} min`.padStart(9),
		`${percent} %`.padStart(7),
		`E ${evidence} of ${verdict.global.threshold}`.padEnd(20),
		`${verdict.verdict}: ${verdict.reason}`
	].join("  ");
}
function conclusionOf(minutes, first) {
	const regression = minutes.find(({ verdict }) => verdict.verdict === "regression");
	const proven = minutes.find(({ verdict }) => verdict.verdict === "no-regression" && verdict.action === "promote");
	const when = (minute) => minute === void 0 ? "never" : `after ${minute.at - first} min (${minute.verdict.reason})`;
	return [`rolled back: ${when(regression)}`, `proven: ${when(proven)}`];
}

// actions/promote-canary/main.ts
await (0,_chunks_shared$0.U)(_chunks_action2$1.t, { replay: replayCommand });


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

})

};
