import { a as messageOf, i as isCancellation, r as WorldMovedError } from "./errors.js";

// actions/shared/apply-steps.ts
async function applySteps(steps, handler, { journal, log, signal }) {
	const outcomes = [];
	let stopped;
	for (const step of steps) {
		if (stopped === void 0 && signal.aborted) stopped = messageOf(signal.reason);
		if (stopped !== void 0) {
			outcomes.push({
				step,
				state: "skipped",
				reason: stopped
			});
			continue;
		}
		const id = handler.id(step);
		try {
			await handler.check(step);
			log.info(handler.describe(step));
			journal.write(id, "intent");
			const detail = await handler.perform(step);
			journal.write(id, "done", detail);
			outcomes.push({
				step,
				state: "done",
				detail
			});
		} catch (error) {
			const reason = isCancellation(error, signal) ? messageOf(signal.reason) : messageOf(error);
			if (error instanceof WorldMovedError) journal.write(id, "failed", reason);
			outcomes.push({
				step,
				state: "failed",
				error,
				reason
			});
			stopped = `not begun, since an earlier step failed: ${reason}`;
		}
	}
	return outcomes;
}

export { applySteps as t };