import { d as command, i as HeadObject$, s as _ep0, u as _mw8 } from "./ListObjectsV2Command.js";

// node_modules/@aws-sdk/client-s3/dist-es/commands/HeadObjectCommand.js
var HeadObjectCommand = class extends command(_ep0, _mw8, "HeadObject", HeadObject$) {};

export { HeadObjectCommand as t };