import { t as runPost } from "./chunks/run-post.js";
import { v as UserError } from "./chunks/common-inputs.js";
import { G as readInputs, U as ACTION, c as takeBack, d as openCanary, i as clearSmokeTest, l as clearAway, s as explainTakenBack, t as readPostState } from "./chunks/post-state.js";

// actions/promote-canary/finish-afterwards.ts
async function finishAfterwards(inputs, world) {
	const state = readPostState(world);
	if (state === void 0) return;
	const canary = openCanary(state.id, state.plan, inputs, world);
	const record = await canary.ledger.read().catch(() => void 0);
	if (record !== void 0 && record.id !== state.id) {
		world.log.info(`Canary ${record.id} has taken over; nothing is left to do here.`);
		return;
	}
	if (record?.state.phase === "promoted") {
		world.log.info("The canary had been promoted.");
		await clearAway(canary);
		return;
	}
	if (inputs.smoke !== void 0) await clearSmokeTest(canary);
	world.log.warning("The main step ended without finishing the canary.");
	const taken = await takeBack(canary);
	const explanation = explainTakenBack(taken, canary.plan.resource.id);
	if (taken.kind === "failed") throw new UserError(explanation);
	world.log.info(explanation);
}

// actions/promote-canary/post.ts
await runPost({
	name: ACTION,
	readInputs,
	post: finishAfterwards
});

export {  };