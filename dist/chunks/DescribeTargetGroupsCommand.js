import { a as command, f as DescribeTargetGroupAttributes$, i as _mw0, p as DescribeTargetGroups$, r as _ep0 } from "./DescribeRulesCommand.js";

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetGroupAttributesCommand.js
var DescribeTargetGroupAttributesCommand = class extends command(_ep0, _mw0, "DescribeTargetGroupAttributes", DescribeTargetGroupAttributes$) {};

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetGroupsCommand.js
var DescribeTargetGroupsCommand = class extends command(_ep0, _mw0, "DescribeTargetGroups", DescribeTargetGroups$) {};

export { DescribeTargetGroupAttributesCommand as n, DescribeTargetGroupsCommand as t };