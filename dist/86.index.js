export const id = 86;
export const ids = [86];
export const modules = {

8086:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (DisableImageDeprecation$),
  C: () => (DescribeInstanceStatus$),
  D: () => (DescribeRegions$),
  E: () => (DescribeKeyPairs$),
  F: () => (ModifyImageAttribute$),
  I: () => (TerminateInstances$),
  M: () => (ExportImage$),
  N: () => (GetEbsEncryptionByDefault$),
  O: () => (DescribeSnapshots$),
  P: () => (GetImageBlockPublicAccessState$),
  S: () => (DescribeImages$),
  T: () => (DescribeInstances$),
  _: () => (CreateKeyPair$),
  a: () => (CodeBuildClient),
  b: () => (DescribeExportImageTasks$),
  c: () => (ListProjects$),
  d: () => (_ep0$1),
  f: () => (_mw0$1),
  g: () => (CreateImage$),
  h: () => (CancelExportTask$),
  i: () => (command),
  j: () => (EnableImageDeprecation$),
  k: () => (DescribeVolumes$),
  l: () => (StartBuild$),
  m: () => (EC2Client),
  n: () => (_ep0),
  o: () => (BatchGetBuilds$),
  p: () => (command$1),
  r: () => (_mw0),
  s: () => (ListBuildsForProject$),
  t: () => (BatchGetProjectsCommand),
  u: () => (StopBuild$),
  v: () => (CreateSecurityGroup$),
  w: () => (DescribeInstanceTypes$),
  x: () => (DescribeImageAttribute$),
  y: () => (DeleteKeyPair$)
});
var _shared$0 = __webpack_require__(8624);
var _AwsJson1_1Protocol$1 = __webpack_require__(1971);



// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends _shared$0.R {
	options;
	constructor(options) {
		super(options);
		this.options = options;
		Object.assign(this.serializer.settings, {
			capitalizeKeys: true,
			flattenLists: true,
			serializeEmptyLists: false,
			ec2: true
		});
	}
	getShapeId() {
		return "aws.protocols#ec2Query";
	}
	useNestedResult() {
		return false;
	}
};

// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
const defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Un)(context).operation,
		region: await (0,_shared$0.zn)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption$1(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ec2",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultEC2HttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption$1(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig$1 = (config) => {
	const config_0 = (0,_shared$0.Q)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.zn)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters$1 = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ec2"
	});
};
const commonParams$1 = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-ec2/package.json
var version$1 = "3.1169.0";

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
const k$1 = "ref";
const a$1 = -1;
const b$1 = true;
const c$1 = "isSet";
const d$1 = "PartitionResult";
const e$1 = "booleanEquals";
const f$1 = "getAttr";
const g$1 = { [k$1]: "Endpoint" };
const h$1 = { [k$1]: d$1 };
const i$1 = {};
const j$1 = [{ [k$1]: "Region" }];
const _data$1 = {
	conditions: [
		[c$1, [g$1]],
		[c$1, j$1],
		[
			"aws.partition",
			j$1,
			d$1
		],
		[e$1, [{ [k$1]: "UseFIPS" }, b$1]],
		[e$1, [{ [k$1]: "UseDualStack" }, b$1]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsDualStack"]
		}, b$1]],
		[e$1, [{
			fn: f$1,
			argv: [h$1, "supportsFIPS"]
		}, b$1]],
		["stringEquals", [{
			fn: f$1,
			argv: [h$1, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a$1],
		[a$1, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a$1, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g$1, i$1],
		["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ec2.{Region}.amazonaws.com", i$1],
		["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "FIPS is enabled but this partition does not support FIPS"],
		["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i$1],
		[a$1, "DualStack is enabled but this partition does not support DualStack"],
		["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i$1],
		[a$1, "Invalid Configuration: Missing Region"]
	]
};
const root$1 = 2;
const nodes$1 = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd$1 = _shared$0.Xt.from(nodes$1, root$1, _data$1.conditions, _data$1.results);

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
const cache$1 = new _shared$0.Yt({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => {
	return cache$1.get(endpointParams, () => (0,_shared$0.qt)(bdd$1, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Jt.aws = _shared$0.ot;

// node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class EC2ServiceException extends _shared$0.cn {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EC2ServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
const _ARll = "AllRegions";
const _AVt = "AttributeValue";
const _AZ = "AvailabilityZone";
const _AZI = "AvailabilityZoneId";
const _Ad = "Add";
const _Ar = "Arn";
const _At = "Attribute";
const _BDM = "BlockDeviceMapping";
const _BDML = "BlockDeviceMappingList";
const _BDMRL = "BlockDeviceMappingRequestList";
const _BDMl = "BlockDeviceMappings";
const _BMO = "BootModeOverride";
const _CDr = "CreationDate";
const _CETR = "CancelExportTaskRequest";
const _CETa = "CancelExportTask";
const _CIRr = "CreateImageRequest";
const _CIRre = "CreateImageResult";
const _CIr = "CreateImage";
const _CKP = "CreateKeyPair";
const _CKPR = "CreateKeyPairRequest";
const _CSG = "CreateSecurityGroup";
const _CSGR = "CreateSecurityGroupRequest";
const _CSGRr = "CreateSecurityGroupResult";
const _CT = "ClientToken";
const _CTre = "CreateTime";
const _Co = "Code";
const _DAep = "DeprecateAt";
const _DEIT = "DescribeExportImageTasks";
const _DEITR = "DescribeExportImageTasksRequest";
const _DEITRe = "DescribeExportImageTasksResult";
const _DIA = "DescribeImageAttribute";
const _DIAR = "DescribeImageAttributeRequest";
const _DIDR = "DisableImageDeprecationRequest";
const _DIDRi = "DisableImageDeprecationResult";
const _DIDis = "DisableImageDeprecation";
const _DIF = "DiskImageFormat";
const _DIRes = "DescribeImagesRequest";
const _DIResc = "DescribeImagesResult";
const _DIRescr = "DescribeInstancesRequest";
const _DIRescri = "DescribeInstancesResult";
const _DISRes = "DescribeInstanceStatusRequest";
const _DISResc = "DescribeInstanceStatusResult";
const _DISes = "DescribeInstanceStatus";
const _DITRes = "DescribeInstanceTypesRequest";
const _DITResc = "DescribeInstanceTypesResult";
const _DITe = "DescribeInstanceTypes";
const _DIes = "DescribeImages";
const _DIesc = "DescribeInstances";
const _DKP = "DeleteKeyPair";
const _DKPR = "DeleteKeyPairRequest";
const _DKPRe = "DeleteKeyPairResult";
const _DKPRes = "DescribeKeyPairsRequest";
const _DKPResc = "DescribeKeyPairsResult";
const _DKPe = "DescribeKeyPairs";
const _DN = "DeviceName";
const _DOT = "DeleteOnTermination";
const _DR = "DryRun";
const _DRRe = "DescribeRegionsRequest";
const _DRRes = "DescribeRegionsResult";
const _DRes = "DescribeRegions";
const _DSRes = "DescribeSnapshotsRequest";
const _DSResc = "DescribeSnapshotsResult";
const _DSes = "DescribeSnapshots";
const _DTe = "DeprecationTime";
const _DVC = "DefaultVCpus";
const _DVRes = "DescribeVolumesRequest";
const _DVResc = "DescribeVolumesResult";
const _DVes = "DescribeVolumes";
const _De = "Description";
const _EBD = "EbsBlockDevice";
const _EBSL = "ExecutableByStringList";
const _EBx = "ExecutableBy";
const _ECI = "EbsCardIndex";
const _EEBD = "EbsEncryptionByDefault";
const _EIBD = "EbsInstanceBlockDevice";
const _EID = "EnableImageDeprecation";
const _EIDR = "EnableImageDeprecationRequest";
const _EIDRn = "EnableImageDeprecationResult";
const _EIRx = "ExportImageRequest";
const _EIRxp = "ExportImageResult";
const _EIT = "ExportImageTasks";
const _EITIx = "ExportImageTaskId";
const _EITL = "ExportImageTaskList";
const _EITx = "ExportImageTask";
const _EIxp = "ExportImage";
const _ETI = "ExportTaskId";
const _ETSL = "ExportTaskS3Location";
const _ETSLR = "ExportTaskS3LocationRequest";
const _EU = "ExecutableUsers";
const _Eb = "Ebs";
const _Enc = "Encrypted";
const _Endp = "Endpoint";
const _Ev = "Events";
const _F = "Force";
const _FLi = "FilterList";
const _Fi = "Filters";
const _Fil = "Filter";
const _GD = "GroupDescription";
const _GEEBD = "GetEbsEncryptionByDefault";
const _GEEBDR = "GetEbsEncryptionByDefaultRequest";
const _GEEBDRe = "GetEbsEncryptionByDefaultResult";
const _GIBPAS = "GetImageBlockPublicAccessState";
const _GIBPASR = "GetImageBlockPublicAccessStateRequest";
const _GIBPASRe = "GetImageBlockPublicAccessStateResult";
const _GIL = "GroupIdentifierList";
const _GIr = "GroupId";
const _GIrou = "GroupIdentifier";
const _GN = "GroupName";
const _Gr = "Group";
const _HT = "HttpTokens";
const _I = "Id";
const _IAI = "IncludeAllInstances";
const _IAma = "ImageAttribute";
const _IBDM = "InstanceBlockDeviceMapping";
const _IBDML = "InstanceBlockDeviceMappingList";
const _IBPAS = "ImageBlockPublicAccessState";
const _ID = "IncludeDeprecated";
const _IDn = "IncludeDisabled";
const _II = "InstanceId";
const _IIP = "IamInstanceProfile";
const _IISL = "ImageIdStringList";
const _IISLn = "InstanceIdStringList";
const _IIm = "ImageId";
const _IIma = "ImageIds";
const _IIn = "InstanceIds";
const _ILm = "ImageList";
const _ILn = "InstanceLifecycle";
const _ILns = "InstanceList";
const _IMORnst = "InstanceMetadataOptionsResponse";
const _IMR = "IncludeManagedResources";
const _IPK = "IncludePublicKey";
const _ISE = "InstanceStatusEvent";
const _ISEL = "InstanceStatusEventList";
const _ISLn = "InstanceStatusList";
const _ISS = "InstanceStatusSummary";
const _ISmd = "ImdsSupport";
const _ISnst = "InstanceStatuses";
const _ISnsta = "InstanceState";
const _ISnstan = "InstanceStatus";
const _IT = "InstanceType";
const _ITILn = "InstanceTypeInfoList";
const _ITIn = "InstanceTypeInfo";
const _ITnst = "InstanceTypes";
const _IUIR = "IncludeUnsupportedInRegion";
const _Im = "Images";
const _Ima = "Image";
const _In = "Instance";
const _Ins = "Instances";
const _Io = "Iops";
const _K = "Key";
const _KF = "KeyFormat";
const _KKI = "KmsKeyId";
const _KM = "KeyMaterial";
const _KN = "KeyName";
const _KNSL = "KeyNameStringList";
const _KNe = "KeyNames";
const _KP = "KeyPairs";
const _KPI = "KeyPairId";
const _KPISL = "KeyPairIdStringList";
const _KPIe = "KeyPairIds";
const _KPIey = "KeyPairInfo";
const _KPL = "KeyPairList";
const _KPe = "KeyPair";
const _KT = "KeyType";
const _LPL = "LaunchPermissionList";
const _LPM = "LaunchPermissionModifications";
const _LPa = "LaunchPermissions";
const _LPau = "LaunchPermission";
const _LTau = "LaunchTime";
const _MIA = "ModifyImageAttribute";
const _MIAR = "ModifyImageAttributeRequest";
const _MO = "MetadataOptions";
const _MR = "MaxResults";
const _Me = "Message";
const _Mon = "Monitoring";
const _N = "Name";
const _ND = "NoDevice";
const _NR = "NoReboot";
const _NTe = "NextToken";
const _OA = "OutpostArn";
const _OASL = "OrganizationArnStringList";
const _OArg = "OrganizationArn";
const _OArga = "OrganizationArns";
const _OIw = "OwnerIds";
const _OSL = "OwnerStringList";
const _OTp = "OperationType";
const _OUA = "OrganizationalUnitArn";
const _OUASL = "OrganizationalUnitArnStringList";
const _OUAr = "OrganizationalUnitArns";
const _Ow = "Owners";
const _Own = "Owner";
const _PCLr = "ProductCodeList";
const _PCSL = "ProductCodeStringList";
const _PCr$1 = "ProductCode";
const _PCro = "ProductCodes";
const _Pl = "Platform";
const _Pro = "Progress";
const _Pu = "Public";
const _RDN = "RootDeviceName";
const _RL = "RegionList";
const _RLe = "ReservationList";
const _RN = "RegionName";
const _RNSL = "RegionNameStringList";
const _RNe = "RegionNames";
const _RNo = "RoleName";
const _RTe = "ResourceType";
const _Reg = "Regions";
const _Regi = "Region";
const _Rem = "Remove";
const _Rese = "Reservations";
const _Reser = "Reservation";
const _SBu = "S3Bucket";
const _SEL = "S3ExportLocation";
const _SGe = "SecurityGroups";
const _SIn = "SnapshotId";
const _SIu = "SubnetId";
const _SL = "SnapshotLocation";
const _SLn = "SnapshotList";
const _SMt = "StatusMessage";
const _SOS = "SkipOsShutdown";
const _SP = "S3Prefix";
const _SRt = "StateReason";
const _SSy = "SystemStatus";
const _STt = "StartTime";
const _SUD = "SensitiveUserData";
const _Siz = "Size";
const _Sn = "Snapshots";
const _Sna = "Snapshot";
const _St = "State";
const _Sta = "Status";
const _T$1 = "Tags";
const _TI = "TerminateInstances";
const _TIR = "TerminateInstancesRequest";
const _TIRe = "TerminateInstancesResult";
const _TL$1 = "TagList";
const _TS = "TagSpecifications";
const _TSL = "TagSpecificationList";
const _TSa = "TagSpecification";
const _Ta = "Tag";
const _Th = "Throughput";
const _UG = "UserGroups";
const _UGSL = "UserGroupStringList";
const _UGs = "UserGroup";
const _UI = "UserId";
const _UISL = "UserIdStringList";
const _UIs = "UserIds";
const _V = "Value";
const _VCIpu = "VCpuInfo";
const _VI = "VpcId";
const _VIR = "VolumeInitializationRate";
const _VIo = "VolumeId";
const _VLo = "VolumeList";
const _VN = "VirtualName";
const _VSL = "ValueStringList";
const _VSo = "VolumeSize";
const _VT = "VolumeType";
const _Va = "Values";
const _Vo = "Volumes";
const _Vol = "Volume";
const _aZ = "availabilityZone";
const _ar$1 = "arn";
const _bDM = "blockDeviceMapping";
const _cDr = "creationDate";
const _cT$1 = "clientToken";
const _cTre = "createTime";
const _co = "code";
const _dIF = "diskImageFormat";
const _dN = "deviceName";
const _dOT = "deleteOnTermination";
const _dR = "dryRun";
const _dTe = "deprecationTime";
const _dVC = "defaultVCpus";
const _de$1 = "description";
const _eEBD = "ebsEncryptionByDefault";
const _eITI = "exportImageTaskId";
const _eITS = "exportImageTaskSet";
const _eQN = "ec2QueryName";
const _eSv = "eventsSet";
const _eTI = "exportTaskId";
const _eb = "ebs";
const _enc = "encrypted";
const _g = "group";
const _gIr = "groupId";
const _gN$1 = "groupName";
const _gSr = "groupSet";
const _hT = "httpTokens";
const _i$1 = "id";
const _iAI = "includeAllInstances";
const _iBPAS = "imageBlockPublicAccessState";
const _iI = "instanceId";
const _iIP = "iamInstanceProfile";
const _iIma = "imageId";
const _iLn = "instanceLifecycle";
const _iPs = "isPublic";
const _iSS = "instanceStatusSet";
const _iSma = "imagesSet";
const _iSmag = "imageState";
const _iSns = "instancesSet";
const _iSnst = "instanceState";
const _iSnsta = "instanceStatus";
const _iT$1 = "instanceType";
const _iTS = "instanceTypeSet";
const _io = "iops";
const _it = "item";
const _k$1 = "key";
const _kKI = "kmsKeyId";
const _kM = "keyMaterial";
const _kN = "keyName";
const _kPI = "keyPairId";
const _kS = "keySet";
const _kT = "keyType";
const _lPa = "launchPermission";
const _lTau = "launchTime";
const _mO$1 = "metadataOptions";
const _mR = "maxResults";
const _me$1 = "message";
const _mon = "monitoring";
const _n$1 = "name";
const _nD = "noDevice";
const _nR = "noReboot";
const _nTe = "nextToken";
const _oA = "outpostArn";
const _oArg = "organizationArn";
const _oUA = "organizationalUnitArn";
const _pC = "productCodes";
const _pl = "platform";
const _pro = "progress";
const _rDN = "rootDeviceName";
const _rEe = "regionEndpoint";
const _rIeg = "regionInfo";
const _rNe = "regionName";
const _rNo = "roleName";
const _rSes = "reservationSet";
const _rTe = "resourceType";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
const _sB$1 = "s3Bucket";
const _sEL = "s3ExportLocation";
const _sIn = "snapshotId";
const _sIu$1 = "subnetId";
const _sMt = "statusMessage";
const _sP = "s3Prefix";
const _sRt = "stateReason";
const _sSn = "snapshotSet";
const _sSy = "systemStatus";
const _sTt = "startTime";
const _si = "size";
const _st$1 = "state";
const _sta = "status";
const _tS = "tagSet";
const _th = "throughput";
const _uI = "userId";
const _v = "value";
const _vCIp = "vCpuInfo";
const _vI$1 = "vpcId";
const _vIo = "volumeId";
const _vN = "virtualName";
const _vS = "volumeSet";
const _vSo = "volumeSize";
const _vT = "volumeType";
const _xN = "xmlName";
const n0$1 = "com.amazonaws.ec2";
const _s_registry$1 = new _shared$0.un(_s$1);
var EC2ServiceException$ = [
	-3,
	_s$1,
	"EC2ServiceException",
	0,
	[],
	[]
];
_s_registry$1.registerError(EC2ServiceException$, EC2ServiceException);
const errorTypeRegistries$1 = [_s_registry$1];
var SensitiveUserData = [
	0,
	n0$1,
	_SUD,
	8,
	0
];
var AttributeValue$ = [
	3,
	n0$1,
	_AVt,
	0,
	[_V],
	[[0, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var BlockDeviceMapping$ = [
	3,
	n0$1,
	_BDM,
	0,
	[
		_Eb,
		_ND,
		_DN,
		_VN
	],
	[
		[() => EbsBlockDevice$, {
			[_eQN]: `Ebs`,
			[_xN]: _eb
		}],
		[0, {
			[_eQN]: `NoDevice`,
			[_xN]: _nD
		}],
		[0, {
			[_eQN]: `DeviceName`,
			[_xN]: _dN
		}],
		[0, {
			[_eQN]: `VirtualName`,
			[_xN]: _vN
		}]
	]
];
var CancelExportTaskRequest$ = [
	3,
	n0$1,
	_CETR,
	0,
	[_ETI],
	[[0, {
		[_eQN]: `ExportTaskId`,
		[_xN]: _eTI
	}]],
	1
];
var CreateImageRequest$ = [
	3,
	n0$1,
	_CIRr,
	0,
	[
		_II,
		_N,
		_TS,
		_SL,
		_BMO,
		_DR,
		_De,
		_NR,
		_BDMl
	],
	[
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN]: _n$1
		}],
		[() => TagSpecificationList, { [_xN]: _TSa }],
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de$1
		}],
		[2, {
			[_eQN]: `NoReboot`,
			[_xN]: _nR
		}],
		[() => BlockDeviceMappingRequestList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN]: _bDM
		}]
	],
	2
];
var CreateImageResult$ = [
	3,
	n0$1,
	_CIRre,
	0,
	[_IIm],
	[[0, {
		[_eQN]: `ImageId`,
		[_xN]: _iIma
	}]]
];
var CreateKeyPairRequest$ = [
	3,
	n0$1,
	_CKPR,
	0,
	[
		_KN,
		_KT,
		_TS,
		_KF,
		_DR
	],
	[
		0,
		0,
		[() => TagSpecificationList, { [_xN]: _TSa }],
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	1
];
var CreateSecurityGroupRequest$ = [
	3,
	n0$1,
	_CSGR,
	0,
	[
		_De,
		_GN,
		_VI,
		_TS,
		_DR
	],
	[
		[0, { [_xN]: _GD }],
		0,
		0,
		[() => TagSpecificationList, { [_xN]: _TSa }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	2
];
var CreateSecurityGroupResult$ = [
	3,
	n0$1,
	_CSGRr,
	0,
	[_GIr, _T$1],
	[[0, {
		[_eQN]: `GroupId`,
		[_xN]: _gIr
	}], [() => TagList$1, {
		[_eQN]: `TagSet`,
		[_xN]: _tS
	}]]
];
var DeleteKeyPairRequest$ = [
	3,
	n0$1,
	_DKPR,
	0,
	[
		_KN,
		_KPI,
		_DR
	],
	[
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var DeleteKeyPairResult$ = [
	3,
	n0$1,
	_DKPRe,
	0,
	[_KPI],
	[[0, {
		[_eQN]: `KeyPairId`,
		[_xN]: _kPI
	}]]
];
var DescribeExportImageTasksRequest$ = [
	3,
	n0$1,
	_DEITR,
	0,
	[
		_DR,
		_Fi,
		_MR,
		_NTe
	],
	[
		2,
		[() => FilterList, { [_xN]: _Fil }],
		1,
		0
	]
];
var DescribeExportImageTasksResult$ = [
	3,
	n0$1,
	_DEITRe,
	0,
	[_EIT, _NTe],
	[[() => ExportImageTaskList, {
		[_eQN]: `ExportImageTaskSet`,
		[_xN]: _eITS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeImageAttributeRequest$ = [
	3,
	n0$1,
	_DIAR,
	0,
	[
		_At,
		_IIm,
		_DR
	],
	[
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	2
];
var DescribeImagesRequest$ = [
	3,
	n0$1,
	_DIRes,
	0,
	[
		_EU,
		_IIma,
		_Ow,
		_ID,
		_IDn,
		_MR,
		_NTe,
		_DR,
		_Fi
	],
	[
		[() => ExecutableByStringList, { [_xN]: _EBx }],
		[() => ImageIdStringList, { [_xN]: _IIm }],
		[() => OwnerStringList, { [_xN]: _Own }],
		2,
		2,
		1,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeImagesResult$ = [
	3,
	n0$1,
	_DIResc,
	0,
	[_NTe, _Im],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => ImageList, {
		[_eQN]: `ImagesSet`,
		[_xN]: _iSma
	}]]
];
var DescribeInstancesRequest$ = [
	3,
	n0$1,
	_DIRescr,
	0,
	[
		_IIn,
		_DR,
		_Fi,
		_NTe,
		_MR
	],
	[
		[() => InstanceIdStringList, { [_xN]: _II }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }],
		[0, {
			[_eQN]: `NextToken`,
			[_xN]: _nTe
		}],
		[1, {
			[_eQN]: `MaxResults`,
			[_xN]: _mR
		}]
	]
];
var DescribeInstancesResult$ = [
	3,
	n0$1,
	_DIRescri,
	0,
	[_NTe, _Rese],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => ReservationList, {
		[_eQN]: `ReservationSet`,
		[_xN]: _rSes
	}]]
];
var DescribeInstanceStatusRequest$ = [
	3,
	n0$1,
	_DISRes,
	0,
	[
		_IIn,
		_MR,
		_NTe,
		_IMR,
		_DR,
		_Fi,
		_IAI
	],
	[
		[() => InstanceIdStringList, { [_xN]: _II }],
		1,
		0,
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }],
		[2, {
			[_eQN]: `IncludeAllInstances`,
			[_xN]: _iAI
		}]
	]
];
var DescribeInstanceStatusResult$ = [
	3,
	n0$1,
	_DISResc,
	0,
	[_ISnst, _NTe],
	[[() => InstanceStatusList, {
		[_eQN]: `InstanceStatusSet`,
		[_xN]: _iSS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeInstanceTypesRequest$ = [
	3,
	n0$1,
	_DITRes,
	0,
	[
		_DR,
		_ITnst,
		_Fi,
		_MR,
		_NTe,
		_IUIR
	],
	[
		2,
		[64, { [_xN]: _IT }],
		[() => FilterList, { [_xN]: _Fil }],
		1,
		0,
		2
	]
];
var DescribeInstanceTypesResult$ = [
	3,
	n0$1,
	_DITResc,
	0,
	[_ITnst, _NTe],
	[[() => InstanceTypeInfoList, {
		[_eQN]: `InstanceTypeSet`,
		[_xN]: _iTS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeKeyPairsRequest$ = [
	3,
	n0$1,
	_DKPRes,
	0,
	[
		_KNe,
		_KPIe,
		_IPK,
		_DR,
		_Fi
	],
	[
		[() => KeyNameStringList, { [_xN]: _KN }],
		[() => KeyPairIdStringList, { [_xN]: _KPI }],
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeKeyPairsResult$ = [
	3,
	n0$1,
	_DKPResc,
	0,
	[_KP],
	[[() => KeyPairList, {
		[_eQN]: `KeySet`,
		[_xN]: _kS
	}]]
];
var DescribeRegionsRequest$ = [
	3,
	n0$1,
	_DRRe,
	0,
	[
		_RNe,
		_ARll,
		_DR,
		_Fi
	],
	[
		[() => RegionNameStringList, { [_xN]: _RN }],
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeRegionsResult$ = [
	3,
	n0$1,
	_DRRes,
	0,
	[_Reg],
	[[() => RegionList, {
		[_eQN]: `RegionInfo`,
		[_xN]: _rIeg
	}]]
];
var DescribeSnapshotsRequest$ = [
	3,
	n0$1,
	_DSRes,
	0,
	[
		_MR,
		_NTe,
		_OIw,
		_DR,
		_Fi
	],
	[
		1,
		0,
		[() => OwnerStringList, { [_xN]: _Own }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeSnapshotsResult$ = [
	3,
	n0$1,
	_DSResc,
	0,
	[_NTe, _Sn],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => SnapshotList, {
		[_eQN]: `SnapshotSet`,
		[_xN]: _sSn
	}]]
];
var DescribeVolumesRequest$ = [
	3,
	n0$1,
	_DVRes,
	0,
	[
		_DR,
		_Fi,
		_NTe,
		_MR
	],
	[
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }],
		[0, {
			[_eQN]: `NextToken`,
			[_xN]: _nTe
		}],
		[1, {
			[_eQN]: `MaxResults`,
			[_xN]: _mR
		}]
	]
];
var DescribeVolumesResult$ = [
	3,
	n0$1,
	_DVResc,
	0,
	[_NTe, _Vo],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => VolumeList, {
		[_eQN]: `VolumeSet`,
		[_xN]: _vS
	}]]
];
var DisableImageDeprecationRequest$ = [
	3,
	n0$1,
	_DIDR,
	0,
	[_IIm, _DR],
	[0, 2],
	1
];
var DisableImageDeprecationResult$ = [
	3,
	n0$1,
	_DIDRi,
	0,
	[],
	[]
];
var EbsBlockDevice$ = [
	3,
	n0$1,
	_EBD,
	0,
	[
		_DOT,
		_Io,
		_SIn,
		_VSo,
		_VT,
		_KKI,
		_Th,
		_OA,
		_AZ,
		_Enc,
		_VIR,
		_AZI,
		_ECI
	],
	[
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[1, {
			[_eQN]: `Iops`,
			[_xN]: _io
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN]: _sIn
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN]: _vSo
		}],
		[0, {
			[_eQN]: `VolumeType`,
			[_xN]: _vT
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN]: _kKI
		}],
		[1, {
			[_eQN]: `Throughput`,
			[_xN]: _th
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN]: _enc
		}],
		1,
		0,
		1
	]
];
var EbsInstanceBlockDevice$ = [
	3,
	n0$1,
	_EIBD,
	0,
	[
		_DOT,
		_Sta,
		_VIo
	],
	[
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN]: _vIo
		}]
	]
];
var EnableImageDeprecationRequest$ = [
	3,
	n0$1,
	_EIDR,
	0,
	[
		_IIm,
		_DAep,
		_DR
	],
	[
		0,
		4,
		2
	],
	2
];
var EnableImageDeprecationResult$ = [
	3,
	n0$1,
	_EIDRn,
	0,
	[],
	[]
];
var ExportImageRequest$ = [
	3,
	n0$1,
	_EIRx,
	0,
	[
		_DIF,
		_IIm,
		_SEL,
		_CT,
		_De,
		_DR,
		_RNo,
		_TS
	],
	[
		0,
		0,
		() => ExportTaskS3LocationRequest$,
		[0, 4],
		0,
		2,
		0,
		[() => TagSpecificationList, { [_xN]: _TSa }]
	],
	3
];
var ExportImageResult$ = [
	3,
	n0$1,
	_EIRxp,
	0,
	[
		_De,
		_DIF,
		_EITIx,
		_IIm,
		_RNo,
		_Pro,
		_SEL,
		_Sta,
		_SMt,
		_T$1
	],
	[
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de$1
		}],
		[0, {
			[_eQN]: `DiskImageFormat`,
			[_xN]: _dIF
		}],
		[0, {
			[_eQN]: `ExportImageTaskId`,
			[_xN]: _eITI
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN]: _iIma
		}],
		[0, {
			[_eQN]: `RoleName`,
			[_xN]: _rNo
		}],
		[0, {
			[_eQN]: `Progress`,
			[_xN]: _pro
		}],
		[() => ExportTaskS3Location$, {
			[_eQN]: `S3ExportLocation`,
			[_xN]: _sEL
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: `StatusMessage`,
			[_xN]: _sMt
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}]
	]
];
var ExportImageTask$ = [
	3,
	n0$1,
	_EITx,
	0,
	[
		_De,
		_EITIx,
		_IIm,
		_Pro,
		_SEL,
		_Sta,
		_SMt,
		_T$1
	],
	[
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de$1
		}],
		[0, {
			[_eQN]: `ExportImageTaskId`,
			[_xN]: _eITI
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN]: _iIma
		}],
		[0, {
			[_eQN]: `Progress`,
			[_xN]: _pro
		}],
		[() => ExportTaskS3Location$, {
			[_eQN]: `S3ExportLocation`,
			[_xN]: _sEL
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: `StatusMessage`,
			[_xN]: _sMt
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}]
	]
];
var ExportTaskS3Location$ = [
	3,
	n0$1,
	_ETSL,
	0,
	[_SBu, _SP],
	[[0, {
		[_eQN]: `S3Bucket`,
		[_xN]: _sB$1
	}], [0, {
		[_eQN]: `S3Prefix`,
		[_xN]: _sP
	}]]
];
var ExportTaskS3LocationRequest$ = [
	3,
	n0$1,
	_ETSLR,
	0,
	[_SBu, _SP],
	[0, 0],
	1
];
var Filter$ = [
	3,
	n0$1,
	_Fil,
	0,
	[_N, _Va],
	[0, [() => ValueStringList, { [_xN]: _V }]]
];
var GetEbsEncryptionByDefaultRequest$ = [
	3,
	n0$1,
	_GEEBDR,
	0,
	[_DR],
	[2]
];
var GetEbsEncryptionByDefaultResult$ = [
	3,
	n0$1,
	_GEEBDRe,
	0,
	[_EEBD],
	[[2, {
		[_eQN]: `EbsEncryptionByDefault`,
		[_xN]: _eEBD
	}]]
];
var GetImageBlockPublicAccessStateRequest$ = [
	3,
	n0$1,
	_GIBPASR,
	0,
	[_DR],
	[2]
];
var GetImageBlockPublicAccessStateResult$ = [
	3,
	n0$1,
	_GIBPASRe,
	0,
	[_IBPAS],
	[[0, {
		[_eQN]: `ImageBlockPublicAccessState`,
		[_xN]: _iBPAS
	}]]
];
var GroupIdentifier$ = [
	3,
	n0$1,
	_GIrou,
	0,
	[_GIr, _GN],
	[[0, {
		[_eQN]: `GroupId`,
		[_xN]: _gIr
	}], [0, {
		[_eQN]: `GroupName`,
		[_xN]: _gN$1
	}]]
];
var IamInstanceProfile$ = [
	3,
	n0$1,
	_IIP,
	0,
	[_Ar, _I],
	[[0, {
		[_eQN]: `Arn`,
		[_xN]: _ar$1
	}], [0, {
		[_eQN]: `Id`,
		[_xN]: _i$1
	}]]
];
var Image$ = [
	3,
	n0$1,
	_Ima,
	0,
	[
		_BDMl,
		_De,
		_N,
		_RDN,
		_SRt,
		_T$1,
		_DTe,
		_IIm,
		_St,
		_CDr,
		_Pu,
		_PCro,
		_Pl
	],
	[
		[() => BlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN]: _bDM
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de$1
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN]: _n$1
		}],
		[0, {
			[_eQN]: `RootDeviceName`,
			[_xN]: _rDN
		}],
		[() => StateReason$, {
			[_eQN]: `StateReason`,
			[_xN]: _sRt
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `DeprecationTime`,
			[_xN]: _dTe
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN]: _iIma
		}],
		[0, {
			[_eQN]: `ImageState`,
			[_xN]: _iSmag
		}],
		[0, {
			[_eQN]: `CreationDate`,
			[_xN]: _cDr
		}],
		[2, {
			[_eQN]: `IsPublic`,
			[_xN]: _iPs
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN]: _pC
		}],
		[0, {
			[_eQN]: `Platform`,
			[_xN]: _pl
		}]
	]
];
var ImageAttribute$ = [
	3,
	n0$1,
	_IAma,
	0,
	[
		_De,
		_IIm,
		_LPa,
		_PCro,
		_BDMl
	],
	[
		[() => AttributeValue$, {
			[_eQN]: `Description`,
			[_xN]: _de$1
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN]: _iIma
		}],
		[() => LaunchPermissionList, {
			[_eQN]: `LaunchPermission`,
			[_xN]: _lPa
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN]: _pC
		}],
		[() => BlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN]: _bDM
		}]
	]
];
var Instance$ = [
	3,
	n0$1,
	_In,
	0,
	[
		_BDMl,
		_CT,
		_IIP,
		_ILn,
		_RDN,
		_SGe,
		_SRt,
		_T$1,
		_MO,
		_II,
		_IIm,
		_St,
		_KN,
		_PCro,
		_IT,
		_LTau,
		_Pl,
		_Mon,
		_SIu,
		_VI
	],
	[
		[() => InstanceBlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN]: _bDM
		}],
		[0, {
			[_eQN]: `ClientToken`,
			[_xN]: _cT$1
		}],
		[() => IamInstanceProfile$, {
			[_eQN]: `IamInstanceProfile`,
			[_xN]: _iIP
		}],
		[0, {
			[_eQN]: `InstanceLifecycle`,
			[_xN]: _iLn
		}],
		[0, {
			[_eQN]: `RootDeviceName`,
			[_xN]: _rDN
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN]: _gSr
		}],
		[() => StateReason$, {
			[_eQN]: `StateReason`,
			[_xN]: _sRt
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[() => InstanceMetadataOptionsResponse$, {
			[_eQN]: `MetadataOptions`,
			[_xN]: _mO$1
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN]: _iIma
		}],
		[() => InstanceState$, {
			[_eQN]: `InstanceState`,
			[_xN]: _iSnst
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN]: _kN
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN]: _pC
		}],
		[0, {
			[_eQN]: `InstanceType`,
			[_xN]: _iT$1
		}],
		[4, {
			[_eQN]: `LaunchTime`,
			[_xN]: _lTau
		}],
		[0, {
			[_eQN]: `Platform`,
			[_xN]: _pl
		}],
		[() => Monitoring$, {
			[_eQN]: `Monitoring`,
			[_xN]: _mon
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu$1
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI$1
		}]
	]
];
var InstanceBlockDeviceMapping$ = [
	3,
	n0$1,
	_IBDM,
	0,
	[_DN, _Eb],
	[[0, {
		[_eQN]: `DeviceName`,
		[_xN]: _dN
	}], [() => EbsInstanceBlockDevice$, {
		[_eQN]: `Ebs`,
		[_xN]: _eb
	}]]
];
var InstanceMetadataOptionsResponse$ = [
	3,
	n0$1,
	_IMORnst,
	0,
	[_St, _HT],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st$1
	}], [0, {
		[_eQN]: `HttpTokens`,
		[_xN]: _hT
	}]]
];
var InstanceState$ = [
	3,
	n0$1,
	_ISnsta,
	0,
	[_Co, _N],
	[[1, {
		[_eQN]: `Code`,
		[_xN]: _co
	}], [0, {
		[_eQN]: `Name`,
		[_xN]: _n$1
	}]]
];
var InstanceStatus$ = [
	3,
	n0$1,
	_ISnstan,
	0,
	[
		_Ev,
		_II,
		_ISnsta,
		_ISnstan,
		_SSy
	],
	[
		[() => InstanceStatusEventList, {
			[_eQN]: `EventsSet`,
			[_xN]: _eSv
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[() => InstanceState$, {
			[_eQN]: `InstanceState`,
			[_xN]: _iSnst
		}],
		[() => InstanceStatusSummary$, {
			[_eQN]: `InstanceStatus`,
			[_xN]: _iSnsta
		}],
		[() => InstanceStatusSummary$, {
			[_eQN]: `SystemStatus`,
			[_xN]: _sSy
		}]
	]
];
var InstanceStatusEvent$ = [
	3,
	n0$1,
	_ISE,
	0,
	[_Co, _De],
	[[0, {
		[_eQN]: `Code`,
		[_xN]: _co
	}], [0, {
		[_eQN]: `Description`,
		[_xN]: _de$1
	}]]
];
var InstanceStatusSummary$ = [
	3,
	n0$1,
	_ISS,
	0,
	[_Sta],
	[[0, {
		[_eQN]: `Status`,
		[_xN]: _sta
	}]]
];
var InstanceTypeInfo$ = [
	3,
	n0$1,
	_ITIn,
	0,
	[_IT, _VCIpu],
	[[0, {
		[_eQN]: `InstanceType`,
		[_xN]: _iT$1
	}], [() => VCpuInfo$, {
		[_eQN]: `VCpuInfo`,
		[_xN]: _vCIp
	}]]
];
var KeyPair$ = [
	3,
	n0$1,
	_KPe,
	0,
	[
		_KPI,
		_T$1,
		_KN,
		_KM
	],
	[
		[0, {
			[_eQN]: `KeyPairId`,
			[_xN]: _kPI
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN]: _kN
		}],
		[() => SensitiveUserData, {
			[_eQN]: `KeyMaterial`,
			[_xN]: _kM
		}]
	]
];
var KeyPairInfo$ = [
	3,
	n0$1,
	_KPIey,
	0,
	[
		_KPI,
		_KT,
		_T$1,
		_CTre,
		_KN
	],
	[
		[0, {
			[_eQN]: `KeyPairId`,
			[_xN]: _kPI
		}],
		[0, {
			[_eQN]: `KeyType`,
			[_xN]: _kT
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN]: _cTre
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN]: _kN
		}]
	]
];
var LaunchPermission$ = [
	3,
	n0$1,
	_LPau,
	0,
	[
		_OArg,
		_OUA,
		_UI,
		_Gr
	],
	[
		[0, {
			[_eQN]: `OrganizationArn`,
			[_xN]: _oArg
		}],
		[0, {
			[_eQN]: `OrganizationalUnitArn`,
			[_xN]: _oUA
		}],
		[0, {
			[_eQN]: `UserId`,
			[_xN]: _uI
		}],
		[0, {
			[_eQN]: `Group`,
			[_xN]: _g
		}]
	]
];
var LaunchPermissionModifications$ = [
	3,
	n0$1,
	_LPM,
	0,
	[_Ad, _Rem],
	[[() => LaunchPermissionList, 0], [() => LaunchPermissionList, 0]]
];
var ModifyImageAttributeRequest$ = [
	3,
	n0$1,
	_MIAR,
	0,
	[
		_IIm,
		_At,
		_De,
		_LPau,
		_OTp,
		_PCro,
		_UG,
		_UIs,
		_V,
		_OArga,
		_OUAr,
		_ISmd,
		_DR
	],
	[
		0,
		0,
		[() => AttributeValue$, 0],
		[() => LaunchPermissionModifications$, 0],
		0,
		[() => ProductCodeStringList, { [_xN]: _PCr$1 }],
		[() => UserGroupStringList, { [_xN]: _UGs }],
		[() => UserIdStringList, { [_xN]: _UI }],
		0,
		[() => OrganizationArnStringList, { [_xN]: _OArg }],
		[() => OrganizationalUnitArnStringList, { [_xN]: _OUA }],
		[() => AttributeValue$, 0],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	1
];
var Monitoring$ = [
	3,
	n0$1,
	_Mon,
	0,
	[_St],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st$1
	}]]
];
var ProductCode$ = [
	3,
	n0$1,
	_PCr$1,
	0,
	[],
	[]
];
var Region$ = [
	3,
	n0$1,
	_Regi,
	0,
	[_RN, _Endp],
	[[0, {
		[_eQN]: `RegionName`,
		[_xN]: _rNe
	}], [0, {
		[_eQN]: `RegionEndpoint`,
		[_xN]: _rEe
	}]]
];
var Reservation$ = [
	3,
	n0$1,
	_Reser,
	0,
	[_Ins],
	[[() => InstanceList, {
		[_eQN]: `InstancesSet`,
		[_xN]: _iSns
	}]]
];
var Snapshot$ = [
	3,
	n0$1,
	_Sna,
	0,
	[
		_T$1,
		_SIn,
		_VIo,
		_St,
		_STt,
		_Pro,
		_De,
		_VSo,
		_Enc,
		_KKI
	],
	[
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN]: _sIn
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN]: _vIo
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[4, {
			[_eQN]: `StartTime`,
			[_xN]: _sTt
		}],
		[0, {
			[_eQN]: `Progress`,
			[_xN]: _pro
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de$1
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN]: _vSo
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN]: _enc
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN]: _kKI
		}]
	]
];
var StateReason$ = [
	3,
	n0$1,
	_SRt,
	0,
	[_Co, _Me],
	[[0, {
		[_eQN]: `Code`,
		[_xN]: _co
	}], [0, {
		[_eQN]: `Message`,
		[_xN]: _me$1
	}]]
];
var Tag$$1 = [
	3,
	n0$1,
	_Ta,
	0,
	[_K, _V],
	[[0, {
		[_eQN]: `Key`,
		[_xN]: _k$1
	}], [0, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var TagSpecification$ = [
	3,
	n0$1,
	_TSa,
	0,
	[_RTe, _T$1],
	[[0, {
		[_eQN]: `ResourceType`,
		[_xN]: _rTe
	}], [() => TagList$1, { [_xN]: _Ta }]]
];
var TerminateInstancesRequest$ = [
	3,
	n0$1,
	_TIR,
	0,
	[
		_IIn,
		_F,
		_SOS,
		_DR
	],
	[
		[() => InstanceIdStringList, { [_xN]: _II }],
		2,
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	1
];
var TerminateInstancesResult$ = [
	3,
	n0$1,
	_TIRe,
	0,
	[],
	[]
];
var VCpuInfo$ = [
	3,
	n0$1,
	_VCIpu,
	0,
	[_DVC],
	[[1, {
		[_eQN]: `DefaultVCpus`,
		[_xN]: _dVC
	}]]
];
var Volume$ = [
	3,
	n0$1,
	_Vol,
	0,
	[
		_T$1,
		_VT,
		_VIo,
		_Siz,
		_SIn,
		_St,
		_CTre,
		_Enc,
		_KKI
	],
	[
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VolumeType`,
			[_xN]: _vT
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN]: _vIo
		}],
		[1, {
			[_eQN]: `Size`,
			[_xN]: _si
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN]: _sIn
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN]: _cTre
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN]: _enc
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN]: _kKI
		}]
	]
];
var __Unit = "unit";
var BlockDeviceMappingList = [
	1,
	n0$1,
	_BDML,
	0,
	[() => BlockDeviceMapping$, { [_xN]: _it }]
];
var BlockDeviceMappingRequestList = [
	1,
	n0$1,
	_BDMRL,
	0,
	[() => BlockDeviceMapping$, { [_xN]: _BDM }]
];
var ExecutableByStringList = [
	1,
	n0$1,
	_EBSL,
	0,
	[0, { [_xN]: _EBx }]
];
var ExportImageTaskList = [
	1,
	n0$1,
	_EITL,
	0,
	[() => ExportImageTask$, { [_xN]: _it }]
];
var FilterList = [
	1,
	n0$1,
	_FLi,
	0,
	[() => Filter$, { [_xN]: _Fil }]
];
var GroupIdentifierList = [
	1,
	n0$1,
	_GIL,
	0,
	[() => GroupIdentifier$, { [_xN]: _it }]
];
var ImageIdStringList = [
	1,
	n0$1,
	_IISL,
	0,
	[0, { [_xN]: _IIm }]
];
var ImageList = [
	1,
	n0$1,
	_ILm,
	0,
	[() => Image$, { [_xN]: _it }]
];
var InstanceBlockDeviceMappingList = [
	1,
	n0$1,
	_IBDML,
	0,
	[() => InstanceBlockDeviceMapping$, { [_xN]: _it }]
];
var InstanceIdStringList = [
	1,
	n0$1,
	_IISLn,
	0,
	[0, { [_xN]: _II }]
];
var InstanceList = [
	1,
	n0$1,
	_ILns,
	0,
	[() => Instance$, { [_xN]: _it }]
];
var InstanceStatusEventList = [
	1,
	n0$1,
	_ISEL,
	0,
	[() => InstanceStatusEvent$, { [_xN]: _it }]
];
var InstanceStatusList = [
	1,
	n0$1,
	_ISLn,
	0,
	[() => InstanceStatus$, { [_xN]: _it }]
];
var InstanceTypeInfoList = [
	1,
	n0$1,
	_ITILn,
	0,
	[() => InstanceTypeInfo$, { [_xN]: _it }]
];
var KeyNameStringList = [
	1,
	n0$1,
	_KNSL,
	0,
	[0, { [_xN]: _KN }]
];
var KeyPairIdStringList = [
	1,
	n0$1,
	_KPISL,
	0,
	[0, { [_xN]: _KPI }]
];
var KeyPairList = [
	1,
	n0$1,
	_KPL,
	0,
	[() => KeyPairInfo$, { [_xN]: _it }]
];
var LaunchPermissionList = [
	1,
	n0$1,
	_LPL,
	0,
	[() => LaunchPermission$, { [_xN]: _it }]
];
var OrganizationalUnitArnStringList = [
	1,
	n0$1,
	_OUASL,
	0,
	[0, { [_xN]: _OUA }]
];
var OrganizationArnStringList = [
	1,
	n0$1,
	_OASL,
	0,
	[0, { [_xN]: _OArg }]
];
var OwnerStringList = [
	1,
	n0$1,
	_OSL,
	0,
	[0, { [_xN]: _Own }]
];
var ProductCodeList = [
	1,
	n0$1,
	_PCLr,
	0,
	[() => ProductCode$, { [_xN]: _it }]
];
var ProductCodeStringList = [
	1,
	n0$1,
	_PCSL,
	0,
	[0, { [_xN]: _PCr$1 }]
];
var RegionList = [
	1,
	n0$1,
	_RL,
	0,
	[() => Region$, { [_xN]: _it }]
];
var RegionNameStringList = [
	1,
	n0$1,
	_RNSL,
	0,
	[0, { [_xN]: _RN }]
];
var ReservationList = [
	1,
	n0$1,
	_RLe,
	0,
	[() => Reservation$, { [_xN]: _it }]
];
var SnapshotList = [
	1,
	n0$1,
	_SLn,
	0,
	[() => Snapshot$, { [_xN]: _it }]
];
var TagList$1 = [
	1,
	n0$1,
	_TL$1,
	0,
	[() => Tag$$1, { [_xN]: _it }]
];
var TagSpecificationList = [
	1,
	n0$1,
	_TSL,
	0,
	[() => TagSpecification$, { [_xN]: _it }]
];
var UserGroupStringList = [
	1,
	n0$1,
	_UGSL,
	0,
	[0, { [_xN]: _UGs }]
];
var UserIdStringList = [
	1,
	n0$1,
	_UISL,
	0,
	[0, { [_xN]: _UI }]
];
var ValueStringList = [
	1,
	n0$1,
	_VSL,
	0,
	[0, { [_xN]: _it }]
];
var VolumeList = [
	1,
	n0$1,
	_VLo,
	0,
	[() => Volume$, { [_xN]: _it }]
];
var CancelExportTask$ = [
	9,
	n0$1,
	_CETa,
	0,
	() => CancelExportTaskRequest$,
	() => __Unit
];
var CreateImage$ = [
	9,
	n0$1,
	_CIr,
	0,
	() => CreateImageRequest$,
	() => CreateImageResult$
];
var CreateKeyPair$ = [
	9,
	n0$1,
	_CKP,
	0,
	() => CreateKeyPairRequest$,
	() => KeyPair$
];
var CreateSecurityGroup$ = [
	9,
	n0$1,
	_CSG,
	0,
	() => CreateSecurityGroupRequest$,
	() => CreateSecurityGroupResult$
];
var DeleteKeyPair$ = [
	9,
	n0$1,
	_DKP,
	0,
	() => DeleteKeyPairRequest$,
	() => DeleteKeyPairResult$
];
var DescribeExportImageTasks$ = [
	9,
	n0$1,
	_DEIT,
	0,
	() => DescribeExportImageTasksRequest$,
	() => DescribeExportImageTasksResult$
];
var DescribeImageAttribute$ = [
	9,
	n0$1,
	_DIA,
	0,
	() => DescribeImageAttributeRequest$,
	() => ImageAttribute$
];
var DescribeImages$ = [
	9,
	n0$1,
	_DIes,
	0,
	() => DescribeImagesRequest$,
	() => DescribeImagesResult$
];
var DescribeInstances$ = [
	9,
	n0$1,
	_DIesc,
	0,
	() => DescribeInstancesRequest$,
	() => DescribeInstancesResult$
];
var DescribeInstanceStatus$ = [
	9,
	n0$1,
	_DISes,
	0,
	() => DescribeInstanceStatusRequest$,
	() => DescribeInstanceStatusResult$
];
var DescribeInstanceTypes$ = [
	9,
	n0$1,
	_DITe,
	0,
	() => DescribeInstanceTypesRequest$,
	() => DescribeInstanceTypesResult$
];
var DescribeKeyPairs$ = [
	9,
	n0$1,
	_DKPe,
	0,
	() => DescribeKeyPairsRequest$,
	() => DescribeKeyPairsResult$
];
var DescribeRegions$ = [
	9,
	n0$1,
	_DRes,
	0,
	() => DescribeRegionsRequest$,
	() => DescribeRegionsResult$
];
var DescribeSnapshots$ = [
	9,
	n0$1,
	_DSes,
	0,
	() => DescribeSnapshotsRequest$,
	() => DescribeSnapshotsResult$
];
var DescribeVolumes$ = [
	9,
	n0$1,
	_DVes,
	0,
	() => DescribeVolumesRequest$,
	() => DescribeVolumesResult$
];
var DisableImageDeprecation$ = [
	9,
	n0$1,
	_DIDis,
	0,
	() => DisableImageDeprecationRequest$,
	() => DisableImageDeprecationResult$
];
var EnableImageDeprecation$ = [
	9,
	n0$1,
	_EID,
	0,
	() => EnableImageDeprecationRequest$,
	() => EnableImageDeprecationResult$
];
var ExportImage$ = [
	9,
	n0$1,
	_EIxp,
	0,
	() => ExportImageRequest$,
	() => ExportImageResult$
];
var GetEbsEncryptionByDefault$ = [
	9,
	n0$1,
	_GEEBD,
	0,
	() => GetEbsEncryptionByDefaultRequest$,
	() => GetEbsEncryptionByDefaultResult$
];
var GetImageBlockPublicAccessState$ = [
	9,
	n0$1,
	_GIBPAS,
	0,
	() => GetImageBlockPublicAccessStateRequest$,
	() => GetImageBlockPublicAccessStateResult$
];
var ModifyImageAttribute$ = [
	9,
	n0$1,
	_MIA,
	0,
	() => ModifyImageAttributeRequest$,
	() => __Unit
];
var TerminateInstances$ = [
	9,
	n0$1,
	_TI,
	0,
	() => TerminateInstancesRequest$,
	() => TerminateInstancesResult$
];

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$3 = (config) => {
	return {
		apiVersion: "2016-11-15",
		base64Decoder: config?.base64Decoder ?? _shared$0.qn,
		base64Encoder: config?.base64Encoder ?? _shared$0.Gn,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.rt()
		}],
		logger: config?.logger ?? new _shared$0.rn(),
		protocol: config?.protocol ?? AwsEc2QueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ec2",
			errorTypeRegistries: errorTypeRegistries$1,
			xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
			version: "2016-11-15",
			serviceTarget: "AmazonEC2"
		},
		serviceId: config?.serviceId ?? "EC2",
		sha256: config?.sha256 ?? _shared$0.L,
		urlParser: config?.urlParser ?? _shared$0.Rn,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.Kn,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Wn
	};
};

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (config) => {
	(0,_shared$0.on)(process.version);
	const defaultsMode = (0,_shared$0.Qt)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.sn);
	const clientSharedValues = getRuntimeConfig$3(config);
	(0,_shared$0.Qn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0._n)(_shared$0.tt, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Dn,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.U,
		defaultSocketTimeout: (0,_shared$0.Yn)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.ct)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0._n)(_shared$0.dt, config),
		region: config?.region ?? (0,_shared$0._n)(_shared$0.tn, {
			..._shared$0.en,
			...loaderConfig
		}),
		requestHandler: _shared$0.H.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0._n)({
			..._shared$0.ft,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.ht
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Vt,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0._n)(_shared$0.gn, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0._n)(_shared$0.hn, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0._n)(_shared$0.st, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration$1 = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig$1 = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions$1 = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.it)(runtimeConfig), (0,_shared$0["in"])(runtimeConfig), (0,_shared$0.Dt)(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.at)(extensionConfiguration), (0,_shared$0.an)(extensionConfiguration), (0,_shared$0.Ot)(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends _shared$0.mn {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$2(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$1(_config_0);
		const _config_2 = (0,_shared$0.gt)(_config_1);
		const _config_3 = (0,_shared$0.pt)(_config_2);
		const _config_4 = (0,_shared$0.$t)(_config_3);
		const _config_5 = (0,_shared$0.Tt)(_config_4);
		const _config_6 = (0,_shared$0.Kt)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
		const _config_8 = resolveRuntimeExtensions$1(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.fn)(this.config));
		this.middlewareStack.use((0,_shared$0.lt)(this.config));
		this.middlewareStack.use((0,_shared$0.ut)(this.config));
		this.middlewareStack.use((0,_shared$0.Et)(this.config));
		this.middlewareStack.use((0,_shared$0.wt)(this.config));
		this.middlewareStack.use((0,_shared$0.Ct)(this.config));
		this.middlewareStack.use((0,_shared$0.St)(this.config));
		this.middlewareStack.use((0,_shared$0.xt)(this.config, {
			httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.vt({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.yt)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
const command$1 = (0,_shared$0.nn)(commonParams$1, "AmazonEC2", "EC2Client", _shared$0.Gt);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-codebuild/dist-es/auth/httpAuthSchemeProvider.js
const defaultCodeBuildHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_shared$0.Un)(context).operation,
		region: await (0,_shared$0.zn)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "codebuild",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultCodeBuildHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_shared$0.Q)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_shared$0.zn)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-codebuild/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "codebuild"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};

// node_modules/@aws-sdk/client-codebuild/package.json
var version = "3.1142.0";

// node_modules/@aws-sdk/client-codebuild/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://codebuild-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://codebuild-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://codebuild.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://codebuild.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	12,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	8,
	6,
	4,
	7,
	100000010,
	5,
	100000008,
	100000009,
	4,
	10,
	9,
	6,
	100000006,
	100000007,
	5,
	11,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	13,
	4,
	100000002,
	100000003
]);
const bdd = _shared$0.Xt.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-codebuild/dist-es/endpoint/endpointResolver.js
const cache = new _shared$0.Yt({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_shared$0.qt)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_shared$0.Jt.aws = _shared$0.ot;

// node_modules/@aws-sdk/client-codebuild/dist-es/models/CodeBuildServiceException.js
var CodeBuildServiceException = class CodeBuildServiceException extends _shared$0.cn {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, CodeBuildServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-codebuild/dist-es/models/errors.js
var ResourceNotFoundException = class ResourceNotFoundException extends CodeBuildServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
	}
};

// node_modules/@aws-sdk/client-codebuild/dist-es/schemas/schemas_0.js
const _ARC = "AutoRetryConfig";
const _B = "Build";
const _BA = "BuildArtifacts";
const _BAL = "BuildArtifactsList";
const _BGB = "BatchGetBuilds";
const _BGBI = "BatchGetBuildsInput";
const _BGBO = "BatchGetBuildsOutput";
const _BGP = "BatchGetProjects";
const _BGPI = "BatchGetProjectsInput";
const _BGPO = "BatchGetProjectsOutput";
const _BP = "BuildPhase";
const _BPu = "BuildPhases";
const _BR = "BatchRestrictions";
const _BSC = "BuildStatusConfig";
const _Bu = "Builds";
const _CCo = "ComputeConfiguration";
const _CWLC = "CloudWatchLogsConfig";
const _DS = "DebugSession";
const _DSS = "DockerServerStatus";
const _DSo = "DockerServer";
const _EEV = "ExportedEnvironmentVariable";
const _EEVx = "ExportedEnvironmentVariables";
const _EV = "EnvironmentVariable";
const _EVn = "EnvironmentVariables";
const _FG = "FilterGroups";
const _FGi = "FilterGroup";
const _GSC = "GitSubmodulesConfig";
const _LBFP = "ListBuildsForProject";
const _LBFPI = "ListBuildsForProjectInput";
const _LBFPO = "ListBuildsForProjectOutput";
const _LC = "LogsConfig";
const _LL = "LogsLocation";
const _LP = "ListProjects";
const _LPI = "ListProjectsInput";
const _LPO = "ListProjectsOutput";
const _NI = "NetworkInterface";
const _P = "Project";
const _PA = "ProjectArtifacts";
const _PAL = "ProjectArtifactsList";
const _PB = "ProjectBadge";
const _PBBC = "ProjectBuildBatchConfig";
const _PC = "PhaseContext";
const _PCh = "PhaseContexts";
const _PCr = "ProjectCache";
const _PE = "ProjectEnvironment";
const _PF = "ProjectFleet";
const _PFSL = "ProjectFileSystemLocation";
const _PFSLr = "ProjectFileSystemLocations";
const _PRBP = "PullRequestBuildPolicy";
const _PS = "ProjectSource";
const _PSSV = "ProjectSecondarySourceVersions";
const _PSV = "ProjectSourceVersion";
const _PSr = "ProjectSources";
const _Pr = "Projects";
const _RC = "RegistryCredential";
const _RNFE = "ResourceNotFoundException";
const _SA = "SourceAuth";
const _SB = "StartBuild";
const _SBI = "StartBuildInput";
const _SBIt = "StopBuildInput";
const _SBO = "StartBuildOutput";
const _SBOt = "StopBuildOutput";
const _SBt = "StopBuild";
const _SC = "ScopeConfiguration";
const _SLC = "S3LogsConfig";
const _T = "Tag";
const _TL = "TagList";
const _VC = "VpcConfig";
const _W = "Webhook";
const _WF = "WebhookFilter";
const _a = "arn";
const _aI = "artifactIdentifier";
const _aO = "artifactsOverride";
const _aR = "approverRoles";
const _aRC = "autoRetryConfig";
const _aRL = "autoRetryLimit";
const _aRLO = "autoRetryLimitOverride";
const _aRN = "autoRetryNumber";
const _ar = "artifacts";
const _au = "auth";
const _b = "builds";
const _bBA = "buildBatchArn";
const _bBC = "buildBatchConfig";
const _bC = "buildComplete";
const _bE = "badgeEnabled";
const _bF = "branchFilter";
const _bN = "buildNumber";
const _bNF = "buildsNotFound";
const _bOA = "bucketOwnerAccess";
const _bOu = "buildspecOverride";
const _bRM = "batchReportMode";
const _bRU = "badgeRequestUrl";
const _bS = "buildStatus";
const _bSC = "buildStatusConfig";
const _bSCO = "buildStatusConfigOverride";
const _bT = "buildType";
const _ba = "badge";
const _bu = "buildspec";
const _bui = "build";
const _c = "client";
const _cA = "combineArtifacts";
const _cBL = "concurrentBuildLimit";
const _cC = "computeConfiguration";
const _cN = "cacheNamespace";
const _cO = "certificateOverride";
const _cOa = "cacheOverride";
const _cP = "currentPhase";
const _cPr = "credentialProvider";
const _cT = "computeType";
const _cTA = "computeTypesAllowed";
const _cTO = "computeTypeOverride";
const _cWL = "cloudWatchLogs";
const _cWLA = "cloudWatchLogsArn";
const _ca = "cache";
const _ce = "certificate";
const _con = "contexts";
const _cont = "context";
const _cr = "created";
const _cre = "credential";
const _d = "disk";
const _dIS = "durationInSeconds";
const _dL = "deepLink";
const _dS = "debugSession";
const _dSE = "debugSessionEnabled";
const _dSo = "dockerServer";
const _de = "description";
const _do = "domain";
const _e = "error";
const _eD = "encryptionDisabled";
const _eEV = "exportedEnvironmentVariables";
const _eK = "encryptionKey";
const _eKO = "encryptionKeyOverride";
const _eMP = "excludeMatchedPattern";
const _eT = "endTime";
const _eTO = "environmentTypeOverride";
const _eV = "environmentVariables";
const _eVO = "environmentVariablesOverride";
const _en = "environment";
const _fA = "fleetsAllowed";
const _fAl = "fleetArn";
const _fG = "filterGroups";
const _fO = "fleetOverride";
const _fS = "fetchSubmodules";
const _fSL = "fileSystemLocations";
const _fl = "fleet";
const _gCD = "gitCloneDepth";
const _gCDO = "gitCloneDepthOverride";
const _gN = "groupName";
const _gSC = "gitSubmodulesConfig";
const _gSCO = "gitSubmodulesConfigOverride";
const _hK = "hostKernel";
const _hKO = "hostKernelOverride";
const _i = "ids";
const _iO = "imageOverride";
const _iPCT = "imagePullCredentialsType";
const _iPCTO = "imagePullCredentialsTypeOverride";
const _iS = "insecureSsl";
const _iSO = "insecureSslOverride";
const _iT = "instanceType";
const _iTd = "idempotencyToken";
const _id = "id";
const _ide = "identifier";
const _ima = "image";
const _in = "initiator";
const _k = "key";
const _l = "logs";
const _lCO = "logsConfigOverride";
const _lCo = "logsConfig";
const _lMS = "lastModifiedSecret";
const _lMa = "lastModified";
const _lo = "location";
const _m = "message";
const _mBA = "maximumBuildsAllowed";
const _mC = "manualCreation";
const _mO = "mountOptions";
const _mP = "mountPoint";
const _mT = "machineType";
const _md = "md5sum";
const _me = "memory";
const _mo = "modes";
const _n = "names";
const _nAR = "nextAutoRetry";
const _nI = "networkInterface";
const _nII = "networkInterfaceId";
const _nT = "nextToken";
const _nTa = "namespaceType";
const _na = "name";
const _oAN = "overrideArtifactName";
const _p = "projects";
const _pAR = "previousAutoRetry";
const _pM = "privilegedMode";
const _pMO = "privilegedModeOverride";
const _pN = "projectName";
const _pNF = "projectsNotFound";
const _pPA = "publicProjectAlias";
const _pRBP = "pullRequestBuildPolicy";
const _pS = "phaseStatus";
const _pT = "phaseType";
const _pU = "payloadUrl";
const _pV = "projectVisibility";
const _pa = "path";
const _pac = "packaging";
const _pat = "pattern";
const _ph = "phases";
const _qTIM = "queuedTimeoutInMinutes";
const _qTIMO = "queuedTimeoutInMinutesOverride";
const _rA = "reportArns";
const _rAR = "resourceAccessRole";
const _rBS = "reportBuildStatus";
const _rBSO = "reportBuildStatusOverride";
const _rC = "registryCredential";
const _rCA = "requiresCommentApproval";
const _rCO = "registryCredentialOverride";
const _rSV = "resolvedSourceVersion";
const _re = "restrictions";
const _res = "resource";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.codebuild";
const _sA = "secondaryArtifacts";
const _sAO = "secondaryArtifactsOverride";
const _sAOo = "sourceAuthOverride";
const _sB = "sortBy";
const _sC = "statusCode";
const _sCco = "scopeConfiguration";
const _sDL = "s3DeepLink";
const _sE = "sessionEnabled";
const _sGI = "securityGroupIds";
const _sIo = "sourceIdentifier";
const _sIu = "subnetId";
const _sL = "s3Logs";
const _sLA = "s3LogsArn";
const _sLO = "sourceLocationOverride";
const _sM = "statusMessage";
const _sN = "streamName";
const _sO = "sortOrder";
const _sR = "serviceRole";
const _sRO = "serviceRoleOverride";
const _sS = "secondarySources";
const _sSO = "secondarySourcesOverride";
const _sSV = "secondarySourceVersions";
const _sSVO = "secondarySourcesVersionOverride";
const _sT = "startTime";
const _sTO = "sourceTypeOverride";
const _sTe = "sessionTarget";
const _sV = "sourceVersion";
const _sc = "scope";
const _se = "secret";
const _sh = "sha256sum";
const _so = "source";
const _st = "status";
const _su = "subnets";
const _t = "type";
const _tIM = "timeoutInMinutes";
const _tIMO = "timeoutInMinutesOverride";
const _tIMi = "timeoutInMins";
const _tU = "targetUrl";
const _ta = "tags";
const _ur = "url";
const _vC = "vpcConfig";
const _vCp = "vCpu";
const _vI = "vpcId";
const _va = "value";
const _w = "webhook";
const n0 = "com.amazonaws.codebuild";
const _s_registry = new _shared$0.un(_s);
var CodeBuildServiceException$ = [
	-3,
	_s,
	"CodeBuildServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CodeBuildServiceException$, CodeBuildServiceException);
const n0_registry = new _shared$0.un(n0);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AutoRetryConfig$ = [
	3,
	n0,
	_ARC,
	0,
	[
		_aRL,
		_aRN,
		_nAR,
		_pAR
	],
	[
		1,
		1,
		0,
		0
	]
];
var BatchGetBuildsInput$ = [
	3,
	n0,
	_BGBI,
	0,
	[_i],
	[64],
	1
];
var BatchGetBuildsOutput$ = [
	3,
	n0,
	_BGBO,
	0,
	[_b, _bNF],
	[() => Builds, 64]
];
var BatchGetProjectsInput$ = [
	3,
	n0,
	_BGPI,
	0,
	[_n],
	[64],
	1
];
var BatchGetProjectsOutput$ = [
	3,
	n0,
	_BGPO,
	0,
	[_p, _pNF],
	[() => Projects, 64]
];
var BatchRestrictions$ = [
	3,
	n0,
	_BR,
	0,
	[
		_mBA,
		_cTA,
		_fA
	],
	[
		1,
		64,
		64
	]
];
var Build$ = [
	3,
	n0,
	_B,
	0,
	[
		_id,
		_a,
		_bN,
		_sT,
		_eT,
		_cP,
		_bS,
		_sV,
		_rSV,
		_pN,
		_ph,
		_so,
		_sS,
		_sSV,
		_ar,
		_sA,
		_ca,
		_en,
		_sR,
		_l,
		_tIM,
		_qTIM,
		_bC,
		_in,
		_vC,
		_nI,
		_eK,
		_eEV,
		_rA,
		_fSL,
		_dS,
		_bBA,
		_aRC
	],
	[
		0,
		0,
		1,
		4,
		4,
		0,
		0,
		0,
		0,
		0,
		() => BuildPhases,
		() => ProjectSource$,
		() => ProjectSources,
		() => ProjectSecondarySourceVersions,
		() => BuildArtifacts$,
		() => BuildArtifactsList,
		() => ProjectCache$,
		() => ProjectEnvironment$,
		0,
		() => LogsLocation$,
		1,
		1,
		2,
		0,
		() => VpcConfig$,
		() => NetworkInterface$,
		0,
		() => ExportedEnvironmentVariables,
		64,
		() => ProjectFileSystemLocations,
		() => DebugSession$,
		0,
		() => AutoRetryConfig$
	]
];
var BuildArtifacts$ = [
	3,
	n0,
	_BA,
	0,
	[
		_lo,
		_sh,
		_md,
		_oAN,
		_eD,
		_aI,
		_bOA
	],
	[
		0,
		0,
		0,
		2,
		2,
		0,
		0
	]
];
var BuildPhase$ = [
	3,
	n0,
	_BP,
	0,
	[
		_pT,
		_pS,
		_sT,
		_eT,
		_dIS,
		_con
	],
	[
		0,
		0,
		4,
		4,
		1,
		() => PhaseContexts
	]
];
var BuildStatusConfig$ = [
	3,
	n0,
	_BSC,
	0,
	[_cont, _tU],
	[0, 0]
];
var CloudWatchLogsConfig$ = [
	3,
	n0,
	_CWLC,
	0,
	[
		_st,
		_gN,
		_sN
	],
	[
		0,
		0,
		0
	],
	1
];
var ComputeConfiguration$ = [
	3,
	n0,
	_CCo,
	0,
	[
		_vCp,
		_me,
		_d,
		_mT,
		_iT
	],
	[
		1,
		1,
		1,
		0,
		0
	]
];
var DebugSession$ = [
	3,
	n0,
	_DS,
	0,
	[_sE, _sTe],
	[2, 0]
];
var DockerServer$ = [
	3,
	n0,
	_DSo,
	0,
	[
		_cT,
		_sGI,
		_st
	],
	[
		0,
		64,
		() => DockerServerStatus$
	],
	1
];
var DockerServerStatus$ = [
	3,
	n0,
	_DSS,
	0,
	[_st, _m],
	[0, 0]
];
var EnvironmentVariable$ = [
	3,
	n0,
	_EV,
	0,
	[
		_na,
		_va,
		_t
	],
	[
		0,
		0,
		0
	],
	2
];
var ExportedEnvironmentVariable$ = [
	3,
	n0,
	_EEV,
	0,
	[_na, _va],
	[0, 0]
];
var GitSubmodulesConfig$ = [
	3,
	n0,
	_GSC,
	0,
	[_fS],
	[2],
	1
];
var ListBuildsForProjectInput$ = [
	3,
	n0,
	_LBFPI,
	0,
	[
		_pN,
		_sO,
		_nT
	],
	[
		0,
		0,
		0
	],
	1
];
var ListBuildsForProjectOutput$ = [
	3,
	n0,
	_LBFPO,
	0,
	[_i, _nT],
	[64, 0]
];
var ListProjectsInput$ = [
	3,
	n0,
	_LPI,
	0,
	[
		_sB,
		_sO,
		_nT
	],
	[
		0,
		0,
		0
	]
];
var ListProjectsOutput$ = [
	3,
	n0,
	_LPO,
	0,
	[_nT, _p],
	[0, 64]
];
var LogsConfig$ = [
	3,
	n0,
	_LC,
	0,
	[_cWL, _sL],
	[() => CloudWatchLogsConfig$, () => S3LogsConfig$]
];
var LogsLocation$ = [
	3,
	n0,
	_LL,
	0,
	[
		_gN,
		_sN,
		_dL,
		_sDL,
		_cWLA,
		_sLA,
		_cWL,
		_sL
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		() => CloudWatchLogsConfig$,
		() => S3LogsConfig$
	]
];
var NetworkInterface$ = [
	3,
	n0,
	_NI,
	0,
	[_sIu, _nII],
	[0, 0]
];
var PhaseContext$ = [
	3,
	n0,
	_PC,
	0,
	[_sC, _m],
	[0, 0]
];
var Project$ = [
	3,
	n0,
	_P,
	0,
	[
		_na,
		_a,
		_de,
		_so,
		_sS,
		_sV,
		_sSV,
		_ar,
		_sA,
		_ca,
		_en,
		_sR,
		_tIM,
		_qTIM,
		_eK,
		_ta,
		_cr,
		_lMa,
		_w,
		_vC,
		_ba,
		_lCo,
		_fSL,
		_bBC,
		_cBL,
		_pV,
		_pPA,
		_rAR,
		_aRL
	],
	[
		0,
		0,
		0,
		() => ProjectSource$,
		() => ProjectSources,
		0,
		() => ProjectSecondarySourceVersions,
		() => ProjectArtifacts$,
		() => ProjectArtifactsList,
		() => ProjectCache$,
		() => ProjectEnvironment$,
		0,
		1,
		1,
		0,
		() => TagList,
		4,
		4,
		() => Webhook$,
		() => VpcConfig$,
		() => ProjectBadge$,
		() => LogsConfig$,
		() => ProjectFileSystemLocations,
		() => ProjectBuildBatchConfig$,
		1,
		0,
		0,
		0,
		1
	]
];
var ProjectArtifacts$ = [
	3,
	n0,
	_PA,
	0,
	[
		_t,
		_lo,
		_pa,
		_nTa,
		_na,
		_pac,
		_oAN,
		_eD,
		_aI,
		_bOA
	],
	[
		0,
		0,
		0,
		0,
		0,
		0,
		2,
		2,
		0,
		0
	],
	1
];
var ProjectBadge$ = [
	3,
	n0,
	_PB,
	0,
	[_bE, _bRU],
	[2, 0]
];
var ProjectBuildBatchConfig$ = [
	3,
	n0,
	_PBBC,
	0,
	[
		_sR,
		_cA,
		_re,
		_tIMi,
		_bRM
	],
	[
		0,
		2,
		() => BatchRestrictions$,
		1,
		0
	]
];
var ProjectCache$ = [
	3,
	n0,
	_PCr,
	0,
	[
		_t,
		_lo,
		_mo,
		_cN
	],
	[
		0,
		0,
		64,
		0
	],
	1
];
var ProjectEnvironment$ = [
	3,
	n0,
	_PE,
	0,
	[
		_t,
		_ima,
		_cT,
		_cC,
		_fl,
		_eV,
		_pM,
		_ce,
		_rC,
		_iPCT,
		_dSo,
		_hK
	],
	[
		0,
		0,
		0,
		() => ComputeConfiguration$,
		() => ProjectFleet$,
		() => EnvironmentVariables,
		2,
		0,
		() => RegistryCredential$,
		0,
		() => DockerServer$,
		0
	],
	3
];
var ProjectFileSystemLocation$ = [
	3,
	n0,
	_PFSL,
	0,
	[
		_t,
		_lo,
		_mP,
		_ide,
		_mO
	],
	[
		0,
		0,
		0,
		0,
		0
	]
];
var ProjectFleet$ = [
	3,
	n0,
	_PF,
	0,
	[_fAl],
	[0]
];
var ProjectSource$ = [
	3,
	n0,
	_PS,
	0,
	[
		_t,
		_lo,
		_gCD,
		_gSC,
		_bu,
		_au,
		_rBS,
		_bSC,
		_iS,
		_sIo
	],
	[
		0,
		0,
		1,
		() => GitSubmodulesConfig$,
		0,
		() => SourceAuth$,
		2,
		() => BuildStatusConfig$,
		2,
		0
	],
	1
];
var ProjectSourceVersion$ = [
	3,
	n0,
	_PSV,
	0,
	[_sIo, _sV],
	[0, 0],
	2
];
var PullRequestBuildPolicy$ = [
	3,
	n0,
	_PRBP,
	0,
	[_rCA, _aR],
	[0, 64],
	1
];
var RegistryCredential$ = [
	3,
	n0,
	_RC,
	0,
	[_cre, _cPr],
	[0, 0],
	2
];
var S3LogsConfig$ = [
	3,
	n0,
	_SLC,
	0,
	[
		_st,
		_lo,
		_eD,
		_bOA
	],
	[
		0,
		0,
		2,
		0
	],
	1
];
var ScopeConfiguration$ = [
	3,
	n0,
	_SC,
	0,
	[
		_na,
		_sc,
		_do
	],
	[
		0,
		0,
		0
	],
	2
];
var SourceAuth$ = [
	3,
	n0,
	_SA,
	0,
	[_t, _res],
	[0, 0],
	1
];
var StartBuildInput$ = [
	3,
	n0,
	_SBI,
	0,
	[
		_pN,
		_sSO,
		_sSVO,
		_sV,
		_aO,
		_sAO,
		_eVO,
		_sTO,
		_sLO,
		_sAOo,
		_gCDO,
		_gSCO,
		_bOu,
		_iSO,
		_rBSO,
		_bSCO,
		_eTO,
		_iO,
		_cTO,
		_cO,
		_cOa,
		_sRO,
		_pMO,
		_tIMO,
		_qTIMO,
		_eKO,
		_iTd,
		_lCO,
		_rCO,
		_iPCTO,
		_dSE,
		_fO,
		_aRLO,
		_hKO
	],
	[
		0,
		() => ProjectSources,
		() => ProjectSecondarySourceVersions,
		0,
		() => ProjectArtifacts$,
		() => ProjectArtifactsList,
		() => EnvironmentVariables,
		0,
		0,
		() => SourceAuth$,
		1,
		() => GitSubmodulesConfig$,
		0,
		2,
		2,
		() => BuildStatusConfig$,
		0,
		0,
		0,
		0,
		() => ProjectCache$,
		0,
		2,
		1,
		1,
		0,
		0,
		() => LogsConfig$,
		() => RegistryCredential$,
		0,
		2,
		() => ProjectFleet$,
		1,
		0
	],
	1
];
var StartBuildOutput$ = [
	3,
	n0,
	_SBO,
	0,
	[_bui],
	[() => Build$]
];
var StopBuildInput$ = [
	3,
	n0,
	_SBIt,
	0,
	[_id],
	[0],
	1
];
var StopBuildOutput$ = [
	3,
	n0,
	_SBOt,
	0,
	[_bui],
	[() => Build$]
];
var Tag$ = [
	3,
	n0,
	_T,
	0,
	[_k, _va],
	[0, 0]
];
var VpcConfig$ = [
	3,
	n0,
	_VC,
	0,
	[
		_vI,
		_su,
		_sGI
	],
	[
		0,
		64,
		64
	]
];
var Webhook$ = [
	3,
	n0,
	_W,
	0,
	[
		_ur,
		_pU,
		_se,
		_bF,
		_fG,
		_bT,
		_mC,
		_lMS,
		_sCco,
		_st,
		_sM,
		_pRBP
	],
	[
		0,
		0,
		0,
		0,
		() => FilterGroups,
		0,
		2,
		4,
		() => ScopeConfiguration$,
		0,
		0,
		() => PullRequestBuildPolicy$
	]
];
var WebhookFilter$ = [
	3,
	n0,
	_WF,
	0,
	[
		_t,
		_pat,
		_eMP
	],
	[
		0,
		0,
		2
	],
	2
];
var BuildArtifactsList = [
	1,
	n0,
	_BAL,
	0,
	() => BuildArtifacts$
];
var BuildPhases = [
	1,
	n0,
	_BPu,
	0,
	() => BuildPhase$
];
var Builds = [
	1,
	n0,
	_Bu,
	0,
	() => Build$
];
var EnvironmentVariables = [
	1,
	n0,
	_EVn,
	0,
	() => EnvironmentVariable$
];
var ExportedEnvironmentVariables = [
	1,
	n0,
	_EEVx,
	0,
	() => ExportedEnvironmentVariable$
];
var FilterGroup = [
	1,
	n0,
	_FGi,
	0,
	() => WebhookFilter$
];
var FilterGroups = [
	1,
	n0,
	_FG,
	0,
	() => FilterGroup
];
var PhaseContexts = [
	1,
	n0,
	_PCh,
	0,
	() => PhaseContext$
];
var ProjectArtifactsList = [
	1,
	n0,
	_PAL,
	0,
	() => ProjectArtifacts$
];
var ProjectFileSystemLocations = [
	1,
	n0,
	_PFSLr,
	0,
	() => ProjectFileSystemLocation$
];
var Projects = [
	1,
	n0,
	_Pr,
	0,
	() => Project$
];
var ProjectSecondarySourceVersions = [
	1,
	n0,
	_PSSV,
	0,
	() => ProjectSourceVersion$
];
var ProjectSources = [
	1,
	n0,
	_PSr,
	0,
	() => ProjectSource$
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	() => Tag$
];
var BatchGetBuilds$ = [
	9,
	n0,
	_BGB,
	0,
	() => BatchGetBuildsInput$,
	() => BatchGetBuildsOutput$
];
var BatchGetProjects$ = [
	9,
	n0,
	_BGP,
	0,
	() => BatchGetProjectsInput$,
	() => BatchGetProjectsOutput$
];
var ListBuildsForProject$ = [
	9,
	n0,
	_LBFP,
	0,
	() => ListBuildsForProjectInput$,
	() => ListBuildsForProjectOutput$
];
var ListProjects$ = [
	9,
	n0,
	_LP,
	0,
	() => ListProjectsInput$,
	() => ListProjectsOutput$
];
var StartBuild$ = [
	9,
	n0,
	_SB,
	0,
	() => StartBuildInput$,
	() => StartBuildOutput$
];
var StopBuild$ = [
	9,
	n0,
	_SBt,
	0,
	() => StopBuildInput$,
	() => StopBuildOutput$
];

// node_modules/@aws-sdk/client-codebuild/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2016-10-06",
		base64Decoder: config?.base64Decoder ?? _shared$0.qn,
		base64Encoder: config?.base64Encoder ?? _shared$0.Gn,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCodeBuildHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _shared$0.rt()
		}],
		logger: config?.logger ?? new _shared$0.rn(),
		protocol: config?.protocol ?? _AwsJson1_1Protocol$1.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.codebuild",
			errorTypeRegistries,
			version: "2016-10-06",
			serviceTarget: "CodeBuild_20161006"
		},
		serviceId: config?.serviceId ?? "CodeBuild",
		sha256: config?.sha256 ?? _shared$0.L,
		urlParser: config?.urlParser ?? _shared$0.Rn,
		utf8Decoder: config?.utf8Decoder ?? _shared$0.Kn,
		utf8Encoder: config?.utf8Encoder ?? _shared$0.Wn
	};
};

// node_modules/@aws-sdk/client-codebuild/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_shared$0.on)(process.version);
	const defaultsMode = (0,_shared$0.Qt)(config);
	const defaultConfigProvider = () => defaultsMode().then(_shared$0.sn);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_shared$0.Qn)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_shared$0._n)(_shared$0.tt, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _shared$0.Dn,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _shared$0.U,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_shared$0.ct)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_shared$0._n)(_shared$0.dt, config),
		region: config?.region ?? (0,_shared$0._n)(_shared$0.tn, {
			..._shared$0.en,
			...loaderConfig
		}),
		requestHandler: _shared$0.H.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_shared$0._n)({
			..._shared$0.ft,
			default: async () => (await defaultConfigProvider()).retryMode || _shared$0.ht
		}, config),
		streamCollector: config?.streamCollector ?? _shared$0.Vt,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_shared$0._n)(_shared$0.gn, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_shared$0._n)(_shared$0.hn, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_shared$0._n)(_shared$0.st, loaderConfig)
	};
};

// node_modules/@aws-sdk/client-codebuild/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};

// node_modules/@aws-sdk/client-codebuild/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_shared$0.it)(runtimeConfig), (0,_shared$0["in"])(runtimeConfig), (0,_shared$0.Dt)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_shared$0.at)(extensionConfiguration), (0,_shared$0.an)(extensionConfiguration), (0,_shared$0.Ot)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-codebuild/dist-es/CodeBuildClient.js
var CodeBuildClient = class extends _shared$0.mn {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_shared$0.gt)(_config_1);
		const _config_3 = (0,_shared$0.pt)(_config_2);
		const _config_4 = (0,_shared$0.$t)(_config_3);
		const _config_5 = (0,_shared$0.Tt)(_config_4);
		const _config_6 = (0,_shared$0.Kt)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_shared$0.fn)(this.config));
		this.middlewareStack.use((0,_shared$0.lt)(this.config));
		this.middlewareStack.use((0,_shared$0.ut)(this.config));
		this.middlewareStack.use((0,_shared$0.Et)(this.config));
		this.middlewareStack.use((0,_shared$0.wt)(this.config));
		this.middlewareStack.use((0,_shared$0.Ct)(this.config));
		this.middlewareStack.use((0,_shared$0.St)(this.config));
		this.middlewareStack.use((0,_shared$0.xt)(this.config, {
			httpAuthSchemeParametersProvider: defaultCodeBuildHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _shared$0.vt({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_shared$0.yt)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-codebuild/dist-es/commandBuilder.js
const command = (0,_shared$0.nn)(commonParams, "CodeBuild_20161006", "CodeBuildClient", _shared$0.Gt);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/BatchGetProjectsCommand.js
var BatchGetProjectsCommand = class extends command(_ep0, _mw0, "BatchGetProjects", BatchGetProjects$) {};



})

};
