import { t as startAction } from "./chunks/start-action.js";
import { t as buildSandboxImage } from "./chunks/action.js";

// actions/build-sandbox-image/main.ts
await startAction(buildSandboxImage);

export {  };