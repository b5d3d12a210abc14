import { t as runPost } from "./chunks/run-post.js";
import { n as UserError } from "./chunks/errors.js";
import { c as explainRollback, f as servesEverything, g as ACTION, l as rollBackTraffic, m as openCanary, n as readProgress, o as clearSmokeTest, t as readPostState, u as cleanUp, v as readInputs } from "./chunks/post-state.js";

// actions/promote-canary/controller/post-cleanup.ts
async function cleanUpInPost(inputs, world) {
	const state = readPostState(world);
	if (state === void 0) return;
	const canary = openCanary({
		...state,
		inputs,
		world
	});
	const progress = readProgress(world);
	const inControl = progress !== void 0 && world.clock.now().getTime() < progress.aliveUntil;
	const record = await canary.ledger.read().catch(() => void 0);
	if (record !== void 0 && record.id !== state.id && !inControl) {
		world.log.info(`Canary ${record.id} has taken over; nothing to clean up.`);
		return;
	}
	if (progress?.promoted && servesEverything(await canary.traffic.read())) {
		world.log.info("The canary had been promoted.");
		await cleanUp(canary);
		return;
	}
	if (inputs.smoke !== void 0) await clearSmokeTest(canary, state.id);
	world.log.warning("The main step ended before the canary was completed; rolling back.");
	const rollback = await rollBackTraffic(canary, { inControl });
	const explanation = explainRollback(rollback, canary.plan.resource.id);
	if (rollback.kind === "failed" || rollback.kind === "kept") throw new UserError(explanation);
	world.log.info(explanation);
}

// actions/promote-canary/post.ts
await runPost({
	name: ACTION,
	readInputs,
	post: cleanUpInPost
});

export {  };