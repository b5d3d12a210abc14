import { d as command, i as HeadObject$, l as _mw7, r as GetObject$, s as _ep0, u as _mw8 } from "./ListObjectsV2Command.js";

// node_modules/@aws-sdk/client-s3/dist-es/commands/GetObjectCommand.js
var GetObjectCommand = class extends command(_ep0, _mw7, "GetObject", GetObject$) {};

// node_modules/@aws-sdk/client-s3/dist-es/commands/HeadObjectCommand.js
var HeadObjectCommand = class extends command(_ep0, _mw8, "HeadObject", HeadObject$) {};

export { GetObjectCommand as n, HeadObjectCommand as t };