import { a as command, d as DescribeTargetGroups$, i as _mw0, r as _ep0, u as DescribeTargetGroupAttributes$ } from "./DescribeRulesCommand.js";

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetGroupAttributesCommand.js
var DescribeTargetGroupAttributesCommand = class extends command(_ep0, _mw0, "DescribeTargetGroupAttributes", DescribeTargetGroupAttributes$) {};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetGroupsCommand.js
var DescribeTargetGroupsCommand = class extends command(_ep0, _mw0, "DescribeTargetGroups", DescribeTargetGroups$) {};

export { DescribeTargetGroupAttributesCommand as n, DescribeTargetGroupsCommand as t };