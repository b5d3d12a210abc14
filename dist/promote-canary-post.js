import { t as runPost } from "./chunks/run-post.js";
import { n as UserError } from "./chunks/errors.js";
import { Q as readInputs, X as ACTION, f as servesEverything, h as openCanary, l as explainRolledBack, n as readPostState, o as clearSmokeTest, p as clearAway, t as readHeld, u as rollBackTraffic } from "./chunks/post-state.js";

// actions/promote-canary/finish-afterwards.ts
async function finishAfterwards(inputs, world) {
	const state = readPostState(world);
	if (state === void 0) return;
	const canary = openCanary(state.id, state.plan, inputs, world);
	const held = readHeld(world);
	const inHand = held !== void 0 && world.clock.now().getTime() < held.aliveUntil;
	const record = await canary.ledger.read().catch(() => void 0);
	if (record !== void 0 && record.id !== state.id && !inHand) {
		world.log.info(`Canary ${record.id} has taken over; nothing is left to do here.`);
		return;
	}
	if (held?.promoted && servesEverything(await canary.traffic.read())) {
		world.log.info("The canary had been promoted.");
		await clearAway(canary);
		return;
	}
	if (inputs.smoke !== void 0) await clearSmokeTest(canary, state.id);
	world.log.warning("The main step ended without finishing the canary.");
	const taken = await rollBackTraffic(canary, { inHand });
	const explanation = explainRolledBack(taken, canary.plan.resource.id);
	if (taken.kind === "failed" || taken.kind === "kept") throw new UserError(explanation);
	world.log.info(explanation);
}

// actions/promote-canary/post.ts
await runPost({
	name: ACTION,
	readInputs,
	post: finishAfterwards
});

export {  };