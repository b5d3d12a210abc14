import { t as readAwsInputs } from "./chunks/common-inputs.js";
import { t as runPost } from "./chunks/run-post.js";
import { a as JOURNAL_STATE, c as listAssets, d as hasEnded, f as readRunInputs, i as searchBuild, l as describeAsset, n as describeStop, o as readRunRecord, r as stopBuild, s as getBuild, t as buildSandboxImage, u as removalCommand } from "./chunks/action.js";
import { c as readJournal } from "./chunks/start-report.js";

// actions/build-sandbox-image/stop-left-build.ts
const STOP_WAIT_MS = 6e4;
async function stopLeftBuild(world) {
	const path = world.state.read(JOURNAL_STATE);
	const record = path === void 0 ? void 0 : readRunRecord(readJournal(path));
	if (record === void 0 || record.state === "over") return;
	const { scope } = record.intent;
	if (record.state === "open") {
		const id = record.buildId ?? (await searchBuild(record.intent, world))?.id;
		if (id === void 0) {
			world.log.info("No build was started.");
			return;
		}
		await stopIfRunning(id, world);
	}
	tellLeft(await listAssets(scope, world), scope, world);
}
async function stopIfRunning(id, world) {
	const build = await getBuild(id, world);
	if (build !== void 0 && hasEnded(build)) {
		world.log.info(`Build ${id} has ended (${build.status}).`);
		return;
	}
	const stop = await stopBuild(id, world, STOP_WAIT_MS);
	if (stop.state === "failed") throw new Error(describeStop(id, stop));
	world.log.info(describeStop(id, stop));
}
function tellLeft(assets, { assetId }, { log }) {
	if (assets.length === 0) {
		log.info(`Nothing carries the asset id ${assetId}.`);
		return;
	}
	log.warning(`${assets.length} things carry the asset id ${assetId}; the log of this step says how to remove them.`);
	for (const asset of assets) log.info(`${describeAsset(asset)}: ${removalCommand(asset) ?? "nothing to remove"}`);
}

// actions/build-sandbox-image/post.ts
await runPost({
	name: buildSandboxImage.name,
	readInputs: (inputs) => ({
		...readRunInputs(inputs, "codebuild"),
		aws: readAwsInputs(inputs)
	}),
	post: (_inputs, world) => stopLeftBuild(world)
});

export {  };