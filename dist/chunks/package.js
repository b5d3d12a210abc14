// node_modules/@aws-sdk/nested-clients/package.json
var version = "3.998.3";

export { version as t };