import { t as runAction } from "./chunks/run-action.js";
import { c as readInputs, n as run, t as ACTION } from "./chunks/run.js";

// actions/promote-canary/main.ts
await runAction({
	name: ACTION,
	readInputs,
	run
});

export {  };