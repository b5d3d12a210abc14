import { f as _mw8, p as command, r as HeadObject$, s as _ep0 } from "./S3Client.js";

// node_modules/@aws-sdk/client-s3/dist-es/commands/HeadObjectCommand.js
var HeadObjectCommand = class extends command(_ep0, _mw8, "HeadObject", HeadObject$) {};

export { HeadObjectCommand as t };