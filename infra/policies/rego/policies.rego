# METADATA
# description: >
#  What every stack of ai-ops must hold, the same as the CrossGuard pack beside it. Input: `resources`, a list of
#  {type, props, provider}, the provider {type, props} where one is known, and `configuration` with allowedRegions,
#  largestSize and tag.
package aiops

world := {"0.0.0.0/0", "::/0"}

sizes := [
	"nano", "micro", "small", "medium", "large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge",
	"24xlarge", "32xlarge", "48xlarge",
]

tagged := {
	"aws:codebuild/project:Project",
	"aws:ec2/instance:Instance",
	"aws:ecr/repository:Repository",
	"aws:lb/loadBalancer:LoadBalancer",
	"aws:s3/bucket:Bucket",
}

is_aws(type) if startswith(type, "aws:")

is_aws("pulumi:providers:aws")

is_cloudfront_firewall(resource) if {
	startswith(resource.type, "aws:wafv2/")
	resource.props.scope == "CLOUDFRONT"
}

deny contains {"policy": "allowed-regions", "resource": i} if {
	some i, resource in input.resources
	is_aws(resource.type)
	not is_cloudfront_firewall(resource)
	not resource.props.region in input.configuration.allowedRegions
	resource.props.region
}

machine(type) if type in {"aws:ec2/instance:Instance", "aws:ec2/launchTemplate:LaunchTemplate"}

rank(size) := rank_of if {
	some rank_of, name in sizes
	name == size
}

fits(instance_type) if rank(split(instance_type, ".")[1]) <= rank(input.configuration.largestSize)

deny contains {"policy": "instance-size", "resource": i} if {
	some i, resource in input.resources
	machine(resource.type)
	instance_type := resource.props.instanceType
	not fits(instance_type)
}

deny contains {"policy": "no-public-storage", "resource": i} if {
	some i, resource in input.resources
	resource.type == "aws:s3/bucket:Bucket"
	startswith(resource.props.acl, "public")
}

deny contains {"policy": "no-public-storage", "resource": i} if {
	some i, resource in input.resources
	resource.type == "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock"
	some key in ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"]
	object.get(resource.props, key, false) != true
}

deny contains {"policy": "no-public-storage", "resource": i} if {
	some i, resource in input.resources
	resource.type == "aws:ec2/instance:Instance"
	resource.props.associatePublicIpAddress == true
}

highest(protocol, _) := 65535 if sprintf("%v", [protocol]) == "-1"

highest(protocol, to) := to if sprintf("%v", [protocol]) != "-1"

open_ports(resource) := [highest(resource.props.ipProtocol, object.get(resource.props, "toPort", 0))] if {
	resource.type == "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule"
	some key in ["cidrIpv4", "cidrIpv6"]
	resource.props[key] in world
}

open_ports(resource) := [highest(rule.protocol, rule.toPort) |
	some rule in resource.props.ingress
	some key in ["cidrBlocks", "ipv6CidrBlocks"]
	some cidr in object.get(rule, key, [])
	cidr in world
] if {
	resource.type == "aws:ec2/securityGroup:SecurityGroup"
}

open_ports(resource) := array.concat(named, unnamed) if {
	resource.type == "gcp:compute/firewall:Firewall"
	some cidr in resource.props.sourceRanges
	cidr in world
	named := [to |
		some rule in resource.props.allows
		some text in object.get(rule, "ports", [])
		parts := split(text, "-")
		to := to_number(parts[count(parts) - 1])
	]
	unnamed := [65535 |
		some rule in resource.props.allows
		not rule.ports
	]
}

deny contains {"policy": "no-open-high-ports", "resource": i} if {
	some i, resource in input.resources
	some port in open_ports(resource)
	port > 1024
}

deny contains {"policy": "encrypted-disks", "resource": i} if {
	some i, resource in input.resources
	resource.type == "aws:ebs/volume:Volume"
	object.get(resource.props, "encrypted", false) != true
}

deny contains {"policy": "encrypted-disks", "resource": i} if {
	some i, resource in input.resources
	resource.type == "aws:ec2/launchTemplate:LaunchTemplate"
	some mapping in resource.props.blockDeviceMappings
	mapping.ebs
	sprintf("%v", [object.get(mapping.ebs, "encrypted", false)]) != "true"
}

# The first that says it counts: a tag of the resource hides that of its provider, even when it is empty.
tag_of(resource) := [value |
	some tags in [
		object.get(resource.props, "tags", {}),
		object.get(resource.props, "tagsAll", {}),
		object.get(default_tags(resource), "tags", {}),
	]
	value := tags[input.configuration.tag]
	value != null
][0]

has_tag(resource) if tag_of(resource) != ""

default default_tags(_) := {}

# A provider keeps its nested settings as JSON text.
default_tags(resource) := json.unmarshal(resource.provider.props.defaultTags) if {
	is_string(resource.provider.props.defaultTags)
}

default_tags(resource) := resource.provider.props.defaultTags if {
	is_object(resource.provider.props.defaultTags)
}

deny contains {"policy": "asset-tag", "resource": i} if {
	some i, resource in input.resources
	resource.type in tagged
	not has_tag(resource)
}

deny contains {"policy": "repository-settings", "resource": i} if {
	some i, resource in input.resources
	resource.type == "aws:ecr/repository:Repository"
	not startswith(object.get(resource.props, "imageTagMutability", "MUTABLE"), "IMMUTABLE")
}

deny contains {"policy": "repository-settings", "resource": i} if {
	some i, resource in input.resources
	resource.type == "aws:ecr/repository:Repository"
	object.get(resource.props, ["imageScanningConfiguration", "scanOnPush"], false) != true
}

deny contains {"policy": "no-stickiness", "resource": i} if {
	some i, resource in input.resources
	resource.type == "aws:lb/targetGroup:TargetGroup"
	resource.props.stickiness.enabled == true
}

deny contains {"policy": "no-stickiness", "resource": i} if {
	some i, resource in input.resources
	resource.type in {"aws:lb/listener:Listener", "aws:lb/listenerRule:ListenerRule"}
	some key in ["defaultActions", "actions"]
	some action in resource.props[key]
	action.forward.stickiness.enabled == true
}

recorder_is_on if {
	some resource in input.resources
	resource.type == "aws:cfg/recorderStatus:RecorderStatus"
	resource.props.isEnabled == true
}

deny contains {"policy": "recorder-on", "resource": i} if {
	some i, resource in input.resources
	resource.type == "aws:cfg/recorder:Recorder"
	not recorder_is_on
}
