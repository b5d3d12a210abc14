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
var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9400);
var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8834);
var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1643);
var _configLoader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5824);
var _AwsJson1_1Protocol_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1971);






// node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.n {
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
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.jt)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.At)(config.region)() || (() => {
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
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.s)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.At)(config.authSchemePreference ?? []) });
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
const bdd$1 = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.nt.from(nodes$1, root$1, _data$1.conditions, _data$1.results);

// node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
const cache$1 = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.tt({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver$1 = (endpointParams, context = {}) => {
	return cache$1.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.$)(bdd$1, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.et.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.h;

// node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class EC2ServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.mt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EC2ServiceException.prototype);
	}
};

// node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
const _AES = "AttachedEbsStatus";
const _AFNI = "AdditionalFlexibleNetworkInterfaces";
const _AItt = "AttachmentId";
const _ALI = "AmiLaunchIndex";
const _ALT = "AttachmentLimitType";
const _ARS = "AutoRecoverySupported";
const _ARll = "AllRegions";
const _ARss = "AssociatedResource";
const _ARuto = "AutoRecovery";
const _AS = "ApplicationStatus";
const _ASS = "ApplicationStatusSummary";
const _ASSm = "AmdSevSnp";
const _ATLr = "ArchitectureTypeList";
const _ATtt = "AttachTime";
const _AVt = "AttributeValue";
const _AZ = "AvailabilityZone";
const _AZI = "AvailabilityZoneId";
const _Acc = "Accelerators";
const _Ad = "Add";
const _Af = "Affinity";
const _Ar = "Arn";
const _Arc = "Architecture";
const _Ass = "Association";
const _At = "Attribute";
const _Att = "Attachment";
const _Atta = "Attachments";
const _BBIG = "BaselineBandwidthInGbps";
const _BBIM = "BaselineBandwidthInMbps";
const _BDM = "BlockDeviceMapping";
const _BDML = "BlockDeviceMappingList";
const _BDMRL = "BlockDeviceMappingRequestList";
const _BDMl = "BlockDeviceMappings";
const _BIa = "BaselineIops";
const _BM = "BootMode";
const _BMO = "BootModeOverride";
const _BMTL = "BootModeTypeList";
const _BMa = "BareMetal";
const _BPS = "BurstablePerformanceSupported";
const _BTIMB = "BaselineThroughputInMBps";
const _BW = "BandwidthWeighting";
const _BWTL = "BandwidthWeightingTypeList";
const _BWa = "BandwidthWeightings";
const _CBI = "CapacityBlockId";
const _CCL = "CoreCountList";
const _CCor = "CoreCount";
const _CDM = "CompletionDurationMinutes";
const _CDr = "CreationDate";
const _CETR = "CancelExportTaskRequest";
const _CETa = "CancelExportTask";
const _CFAS = "CriticalFixAvailableSince";
const _CGur = "CurrentGeneration";
const _CI = "CarrierIp";
const _CIBM = "CurrentInstanceBootMode";
const _CIRr = "CreateImageRequest";
const _CIRre = "CreateImageResult";
const _CIor = "CoreInfo";
const _CIr = "CreateImage";
const _CKP = "CreateKeyPair";
const _CKPR = "CreateKeyPairRequest";
const _CO = "CpuOptions";
const _COI = "CustomerOwnedIp";
const _CRI = "CapacityReservationId";
const _CRP = "CapacityReservationPreference";
const _CRRGA = "CapacityReservationResourceGroupArn";
const _CRSR = "CapacityReservationSpecificationResponse";
const _CRSa = "CapacityReservationSpecification";
const _CRT = "CapacityReservationTarget";
const _CRTR = "CapacityReservationTargetResponse";
const _CSG = "CreateSecurityGroup";
const _CSGR = "CreateSecurityGroupRequest";
const _CSGRr = "CreateSecurityGroupResult";
const _CSu = "CurrentState";
const _CT = "ClientToken";
const _CTC = "ConnectionTrackingConfiguration";
const _CTSRo = "ConnectionTrackingSpecificationResponse";
const _CTomp = "CompletionTime";
const _CTre = "CreateTime";
const _Co = "Code";
const _Conf = "Configured";
const _Cou = "Count";
const _DAep = "DeprecateAt";
const _DCTC = "DefaultConnectionTrackingConfiguration";
const _DCef = "DefaultCores";
const _DEIT = "DescribeExportImageTasks";
const _DEITR = "DescribeExportImageTasksRequest";
const _DEITRe = "DescribeExportImageTasksResult";
const _DEKI = "DataEncryptionKeyId";
const _DEQCPI = "DefaultEnaQueueCountPerInterface";
const _DHS = "DedicatedHostsSupported";
const _DI = "DeviceIndex";
const _DIA = "DescribeImageAttribute";
const _DIAR = "DescribeImageAttributeRequest";
const _DIDR = "DisableImageDeprecationRequest";
const _DIDRi = "DisableImageDeprecationResult";
const _DIDis = "DisableImageDeprecation";
const _DIF = "DiskImageFormat";
const _DILi = "DiskInfoList";
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
const _DIisk = "DiskInfo";
const _DKP = "DeleteKeyPair";
const _DKPR = "DeleteKeyPairRequest";
const _DKPRe = "DeleteKeyPairResult";
const _DKPRes = "DescribeKeyPairsRequest";
const _DKPResc = "DescribeKeyPairsResult";
const _DKPe = "DescribeKeyPairs";
const _DN = "DeviceName";
const _DNCI = "DefaultNetworkCardIndex";
const _DOT = "DeleteOnTermination";
const _DPer = "DeregistrationProtection";
const _DR = "DryRun";
const _DRRe = "DescribeRegionsRequest";
const _DRRes = "DescribeRegionsResult";
const _DRes = "DescribeRegions";
const _DSRes = "DescribeSnapshotsRequest";
const _DSResc = "DescribeSnapshotsResult";
const _DSes = "DescribeSnapshots";
const _DTET = "DefaultTcpEstablishedTimeout";
const _DTPC = "DefaultThreadsPerCore";
const _DTe = "DeprecationTime";
const _DUST = "DefaultUdpStreamTimeout";
const _DUT = "DefaultUdpTimeout";
const _DVC = "DefaultVCpus";
const _DVRes = "DescribeVolumesRequest";
const _DVResc = "DescribeVolumesResult";
const _DVes = "DescribeVolumes";
const _De = "Description";
const _Det = "Details";
const _Dev = "Device";
const _Dis = "Disks";
const _EBD = "EbsBlockDevice";
const _EBSL = "ExecutableByStringList";
const _EBx = "ExecutableBy";
const _ECI = "EbsCardIndex";
const _ECIL = "EbsCardInfoList";
const _ECIb = "EbsCardInfo";
const _ECb = "EbsCards";
const _EEBD = "EbsEncryptionByDefault";
const _EGA = "ElasticGpuAssociation";
const _EGAI = "ElasticGpuAssociationId";
const _EGAL = "ElasticGpuAssociationList";
const _EGAS = "ElasticGpuAssociationState";
const _EGAT = "ElasticGpuAssociationTime";
const _EGAl = "ElasticGpuAssociations";
const _EGIl = "ElasticGpuId";
const _EIAA = "ElasticInferenceAcceleratorAssociation";
const _EIAAI = "ElasticInferenceAcceleratorAssociationId";
const _EIAAL = "ElasticInferenceAcceleratorAssociationList";
const _EIAAS = "ElasticInferenceAcceleratorAssociationState";
const _EIAAT = "ElasticInferenceAcceleratorAssociationTime";
const _EIAAl = "ElasticInferenceAcceleratorArn";
const _EIAAla = "ElasticInferenceAcceleratorAssociations";
const _EIBD = "EbsInstanceBlockDevice";
const _EID = "EnableImageDeprecation";
const _EIDR = "EnableImageDeprecationRequest";
const _EIDRn = "EnableImageDeprecationResult";
const _EIRx = "ExportImageRequest";
const _EIRxp = "ExportImageResult";
const _EIT = "ExportImageTasks";
const _EITI = "ExportImageTaskIds";
const _EITIL = "ExportImageTaskIdList";
const _EITIx = "ExportImageTaskId";
const _EITL = "ExportImageTaskList";
const _EITS = "EncryptionInTransitSupported";
const _EITx = "ExportImageTask";
const _EIb = "EbsInfo";
const _EIf = "EfaInfo";
const _EIxp = "ExportImage";
const _EO = "EbsOptimized";
const _EOI = "EbsOptimizedInfo";
const _EOS = "EbsOptimizedSupport";
const _EOn = "EnclaveOptions";
const _EQC = "EnaQueueCount";
const _ERNDAAAAR = "EnableResourceNameDnsAAAARecord";
const _ERNDAR = "EnableResourceNameDnsARecord";
const _ESD = "EbsStatusDetails";
const _ESDL = "EbsStatusDetailsList";
const _ESE = "EnaSrdEnabled";
const _ESS = "EnaSrdSpecification";
const _ESSb = "EbsStatusSummary";
const _ESSn = "EnaSrdSupported";
const _ESUE = "EnaSrdUdpEnabled";
const _ESUS = "EnaSrdUdpSpecification";
const _ESf = "EfaSupported";
const _ESn = "EncryptionSupport";
const _ESna = "EnaSupport";
const _ETI = "ExportTaskId";
const _ETSL = "ExportTaskS3Location";
const _ETSLR = "ExportTaskS3LocationRequest";
const _EU = "ExecutableUsers";
const _Eb = "Ebs";
const _En = "Enabled";
const _Enc = "Encrypted";
const _Endp = "Endpoint";
const _Ev = "Events";
const _F = "Force";
const _FDI = "FpgaDeviceInfo";
const _FDIL = "FpgaDeviceInfoList";
const _FDMI = "FpgaDeviceMemoryInfo";
const _FEQS = "FlexibleEnaQueuesSupport";
const _FIpga = "FpgaInfo";
const _FLi = "FilterList";
const _FRa = "FastRestored";
const _FSD = "FindingScanDate";
const _FSSIB = "FullSnapshotSizeInBytes";
const _FTE = "FreeTierEligible";
const _Fi = "Filters";
const _Fil = "Filter";
const _Fp = "Fpgas";
const _G = "Groups";
const _GD = "GroupDescription";
const _GDI = "GpuDeviceInfo";
const _GDIL = "GpuDeviceInfoList";
const _GDMI = "GpuDeviceMemoryInfo";
const _GEEBD = "GetEbsEncryptionByDefault";
const _GEEBDR = "GetEbsEncryptionByDefaultRequest";
const _GEEBDRe = "GetEbsEncryptionByDefaultResult";
const _GIBPAS = "GetImageBlockPublicAccessState";
const _GIBPASR = "GetImageBlockPublicAccessStateRequest";
const _GIBPASRe = "GetImageBlockPublicAccessStateResult";
const _GIL = "GroupIdentifierList";
const _GIp = "GpuInfo";
const _GIr = "GroupId";
const _GIrou = "GroupIdentifier";
const _GN = "GroupName";
const _GPS = "GpuPartitionSize";
const _Ge = "Geography";
const _Gp = "Gpus";
const _Gr = "Group";
const _HBD = "HiddenByDefault";
const _HE = "HttpEndpoint";
const _HFAS = "HighFixAvailableSince";
const _HFSL = "HighestFindingSeverityLabel";
const _HIo = "HostId";
const _HO = "HibernationOptions";
const _HPI = "HttpProtocolIpv6";
const _HPRHL = "HttpPutResponseHopLimit";
const _HRGA = "HostResourceGroupArn";
const _HS = "HibernationSupported";
const _HT = "HttpTokens";
const _HTo = "HostnameType";
const _Hy = "Hypervisor";
const _I = "Id";
const _IA = "Ipv6Addresses";
const _IAESS = "InstanceAttachmentEnaSrdSpecification";
const _IAESUS = "InstanceAttachmentEnaSrdUdpSpecification";
const _IAI = "IncludeAllInstances";
const _IAIn = "InferenceAcceleratorInfo";
const _IAPI = "Ipv4AddressesPerInterface";
const _IAPIp = "Ipv6AddressesPerInterface";
const _IAPSI = "Ipv4AddressesPerSecondaryInterface";
const _IAm = "ImageAllowed";
const _IAma = "ImageAttribute";
const _IApv = "Ipv6Address";
const _IBDM = "InstanceBlockDeviceMapping";
const _IBDML = "InstanceBlockDeviceMappingList";
const _IBPAS = "ImageBlockPublicAccessState";
const _ID = "IncludeDeprecated";
const _IDI = "InferenceDeviceInfo";
const _IDIL = "InferenceDeviceInfoList";
const _IDMI = "InferenceDeviceMemoryInfo";
const _IDn = "IncludeDisabled";
const _IEI = "InstanceEventId";
const _IFAS = "InformationalFixAvailableSince";
const _II = "InstanceId";
const _IIA = "InstanceIpv6Address";
const _IIAL = "InstanceIpv6AddressList";
const _IIP = "IamInstanceProfile";
const _IIPL = "InstanceIpv4PrefixList";
const _IIPLn = "InstanceIpv6PrefixList";
const _IIPn = "InstanceIpv4Prefix";
const _IIPns = "InstanceIpv6Prefix";
const _IISL = "ImageIdStringList";
const _IISLn = "InstanceIdStringList";
const _IIm = "ImageId";
const _IIma = "ImageIds";
const _IIn = "InstanceIds";
const _IL = "ImageLocation";
const _ILm = "ImageList";
const _ILn = "InstanceLifecycle";
const _ILns = "InstanceList";
const _IMO = "InstanceMaintenanceOptions";
const _IMORnst = "InstanceMetadataOptionsResponse";
const _IMR = "IncludeManagedResources";
const _IMT = "InstanceMetadataTags";
const _INI = "InstanceNetworkInterface";
const _INIA = "InstanceNetworkInterfaceAssociation";
const _INIAn = "InstanceNetworkInterfaceAttachment";
const _INIL = "InstanceNetworkInterfaceList";
const _INPO = "InstanceNetworkPerformanceOptions";
const _IOA = "ImageOwnerAlias";
const _IOI = "IpOwnerId";
const _IOS = "InstanceOwningService";
const _IPIA = "InstancePrivateIpAddress";
const _IPIAL = "InstancePrivateIpAddressList";
const _IPIs = "IsPrimaryIpv6";
const _IPK = "IncludePublicKey";
const _IPp = "Ipv6Prefixes";
const _IPpv = "Ipv6Prefix";
const _IPpvr = "Ipv4Prefixes";
const _IPpvre = "Ipv4Prefix";
const _ISC = "InstanceStateChange";
const _ISCL = "InstanceStateChangeList";
const _ISDL = "InstanceStatusDetailsList";
const _ISDn = "InstanceStatusDetails";
const _ISE = "InstanceStatusEvent";
const _ISEL = "InstanceStatusEventList";
const _ISIA = "InstanceSecondaryInterfaceAttachment";
const _ISIL = "InstanceSecondaryInterfaceList";
const _ISIPIA = "InstanceSecondaryInterfacePrivateIpAddress";
const _ISIPIAL = "InstanceSecondaryInterfacePrivateIpAddressList";
const _ISIn = "InstanceSecondaryInterface";
const _ISIns = "InstanceStorageInfo";
const _ISLn = "InstanceStatusList";
const _ISS = "InstanceStatusSummary";
const _ISSn = "InstanceStorageSupported";
const _ISm = "ImpairedSince";
const _ISmd = "ImdsSupport";
const _ISnst = "InstanceStatuses";
const _ISnsta = "InstanceState";
const _ISnstan = "InstanceStatus";
const _ISpvu = "Ipv6Supported";
const _IT = "InstanceType";
const _ITILn = "InstanceTypeInfoList";
const _ITIn = "InstanceTypeInfo";
const _ITIns = "InstanceTypeItem";
const _ITSn = "InstanceTypeSpecification";
const _ITm = "ImageType";
const _ITnst = "InstanceTypes";
const _ITnt = "InterfaceType";
const _ITnte = "InterfaceTypes";
const _IUIR = "IncludeUnsupportedInRegion";
const _IW = "ImageWatermarks";
const _IWL = "ImageWatermarkList";
const _IWm = "ImageWatermark";
const _Im = "Images";
const _Ima = "Image";
const _In = "Instance";
const _Ins = "Instances";
const _Io = "Iops";
const _K = "Key";
const _KF = "KeyFormat";
const _KFe = "KeyFingerprint";
const _KI = "KernelId";
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
const _LCA = "LicenseConfigurationArn";
const _LCi = "LicenseConfiguration";
const _LFAS = "LowFixAvailableSince";
const _LGC = "LogicalGpuCount";
const _LL$1 = "LicenseList";
const _LLT = "LastLaunchedTime";
const _LPL = "LaunchPermissionList";
const _LPM = "LaunchPermissionModifications";
const _LPa = "LaunchPermissions";
const _LPau = "LaunchPermission";
const _LTau = "LaunchTime";
const _Lic = "Licenses";
const _MAE = "MultiAttachEnabled";
const _MAIe = "MediaAcceleratorInfo";
const _MAa = "MacAddress";
const _MB = "ManagedBy";
const _MBIM = "MaximumBandwidthInMbps";
const _MCIL = "MetricCategoryIdList";
const _MCIe = "MetricCategoryIds";
const _MDI = "MediaDeviceInfo";
const _MDIL = "MediaDeviceInfoList";
const _MDMI = "MediaDeviceMemoryInfo";
const _MEA = "MaximumEbsAttachments";
const _MEC = "MaximumEbsCards";
const _MEI = "MaximumEfaInterfaces";
const _MEQC = "MaximumEnaQueueCount";
const _MEQCPI = "MaximumEnaQueueCountPerInterface";
const _MFAS = "MediumFixAvailableSince";
const _MI = "MaximumIops";
const _MIA = "ModifyImageAttribute";
const _MIAR = "ModifyImageAttributeRequest";
const _MIe = "MemoryInfo";
const _MNC = "MaximumNetworkCards";
const _MNI = "MaximumNetworkInterfaces";
const _MO = "MetadataOptions";
const _MOa = "MaintenanceOptions";
const _MR = "MaxResults";
const _MSNI = "MaximumSecondaryNetworkInterfaces";
const _MTIMB = "MaximumThroughputInMBps";
const _Man = "Manufacturer";
const _Mana = "Managed";
const _Me = "Message";
const _Mon = "Monitoring";
const _N = "Name";
const _NAo = "NotAfter";
const _NB = "NotBefore";
const _NBD = "NotBeforeDeadline";
const _NC = "NetworkCards";
const _NCI = "NetworkCardIndex";
const _NCIL = "NetworkCardInfoList";
const _NCITL = "NetworkCardInterfaceTypeList";
const _NCIe = "NetworkCardInfo";
const _ND = "NoDevice";
const _NDCI = "NeuronDeviceCoreInfo";
const _NDI = "NeuronDeviceInfo";
const _NDIL = "NeuronDeviceInfoList";
const _NDMI = "NeuronDeviceMemoryInfo";
const _NDe = "NeuronDevices";
const _NES = "NitroEnclavesSupport";
const _NII = "NetworkInterfaceId";
const _NIet = "NetworkInterfaces";
const _NIetw = "NetworkInfo";
const _NIeu = "NeuronInfo";
const _NPO = "NetworkPerformanceOptions";
const _NPe = "NetworkPerformance";
const _NR = "NoReboot";
const _NS = "NvmeSupport";
const _NTI = "NitroTpmInfo";
const _NTS = "NitroTpmSupport";
const _NTSVL = "NitroTpmSupportedVersionsList";
const _NTe = "NextToken";
const _NV = "NestedVirtualization";
const _OA = "OutpostArn";
const _OASL = "OrganizationArnStringList";
const _OArg = "OrganizationArn";
const _OArga = "OrganizationArns";
const _OAw = "OwnerAlias";
const _OI = "OwnerId";
const _OIS = "OptInStatus";
const _OIw = "OwnerIds";
const _ORper = "OperatorResponse";
const _OSL = "OwnerStringList";
const _OTp = "OperationType";
const _OUA = "OrganizationalUnitArn";
const _OUASL = "OrganizationalUnitArnStringList";
const _OUAr = "OrganizationalUnitArns";
const _Op = "Operator";
const _Ow = "Owners";
const _Own = "Owner";
const _P$1 = "Principal";
const _PBIG = "PeakBandwidthInGbps";
const _PCIr = "ProductCodeId";
const _PCLr = "ProductCodeList";
const _PCSL = "ProductCodeStringList";
const _PCT = "ProductCodeType";
const _PCr$1 = "ProductCode";
const _PCro = "ProductCodes";
const _PDN = "PrivateDnsName";
const _PDNO = "PrivateDnsNameOptions";
const _PDNORr = "PrivateDnsNameOptionsResponse";
const _PDNub = "PublicDnsName";
const _PDl = "PlatformDetails";
const _PGIl = "PlacementGroupInfo";
const _PGSL = "PlacementGroupStrategyList";
const _PI = "PublicIp";
const _PIAr = "PrivateIpAddress";
const _PIAri = "PrivateIpAddresses";
const _PIAu = "PublicIpAddress";
const _PIro = "ProcessorInfo";
const _PK = "PublicKey";
const _PN = "PartitionNumber";
const _PSPN = "PublicSsmParameterName";
const _PSS = "PerformanceStatusSummary";
const _PSe = "PerformanceStatus";
const _PSh = "PhcSupport";
const _PSr$1 = "PreviousState";
const _Pl = "Platform";
const _Pla = "Placement";
const _Prim = "Primary";
const _Pro = "Progress";
const _Pu = "Public";
const _R = "Return";
const _RBUI = "RestorableByUserIds";
const _RBe = "RestorableBy";
const _RDN = "RootDeviceName";
const _RDT = "RootDeviceType";
const _RDTL = "RootDeviceTypeList";
const _RETe = "RestoreExpiryTime";
const _RGL = "RegionGeographyList";
const _RGe = "RegionGeography";
const _RIa = "RamdiskId";
const _RIe = "ReservationId";
const _RIeq = "RequesterId";
const _RL = "RegionList";
const _RLe = "ReservationList";
const _RMS = "RebootMigrationSupport";
const _RMe = "RebootMigration";
const _RN = "RegionName";
const _RNSL = "RegionNameStringList";
const _RNe = "RegionNames";
const _RNo = "RoleName";
const _RTe = "ResourceType";
const _Reg = "Regions";
const _Regi = "Region";
const _Rem = "Remove";
const _Reme = "Remediation";
const _Rese = "Reservations";
const _Reser = "Reservation";
const _SAPFL = "SupportedAdditionalProcessorFeatureList";
const _SAup = "SupportedArchitectures";
const _SBM = "SupportedBootModes";
const _SBu = "S3Bucket";
const _SCSIG = "SustainedClockSpeedInGhz";
const _SDC = "SourceDestCheck";
const _SDp = "SpreadDomain";
const _SEL = "S3ExportLocation";
const _SF = "SupportedFeatures";
const _SGA = "SecurityGroupArn";
const _SGe = "SecurityGroups";
const _SICT = "SourceImageCreationTime";
const _SIGB = "SizeInGB";
const _SII = "SourceImageId";
const _SIIec = "SecondaryInterfaceId";
const _SIIo = "SourceInstanceId";
const _SIMB = "SizeInMiB";
const _SIRI = "SpotInstanceRequestId";
const _SIRo = "SourceImageRegion";
const _SIRu = "SupportedInRegion";
const _SISL = "SnapshotIdStringList";
const _SIT = "SupportedInstanceTypes";
const _SITS = "SupportedInstanceTypeSet";
const _SIec = "SecondaryInterfaces";
const _SIn = "SnapshotId";
const _SIna = "SnapshotIds";
const _SIu = "SubnetId";
const _SL = "SnapshotLocation";
const _SLn = "SnapshotList";
const _SMt = "StatusMessage";
const _SMta = "StateMessage";
const _SNI = "SecondaryNetworkId";
const _SNS = "SriovNetSupport";
const _SNSe = "SecondaryNetworkSupported";
const _SOS = "SkipOsShutdown";
const _SP = "S3Prefix";
const _SRDT = "SupportedRootDeviceTypes";
const _SRc = "ScanResults";
const _SRt = "StateReason";
const _SSIe = "SecondarySubnetId";
const _SSu = "SupportedStrategies";
const _SSy = "SystemStatus";
const _STR = "StateTransitionReason";
const _STs = "SseType";
const _STt = "StartTime";
const _STto = "StorageTier";
const _SUC = "SupportedUsageClasses";
const _SUD = "SensitiveUserData";
const _SVI = "SourceVolumeId";
const _SVT = "SupportedVirtualizationTypes";
const _SVu = "SupportedVersions";
const _Siz = "Size";
const _Sn = "Snapshots";
const _Sna = "Snapshot";
const _St = "State";
const _Sta = "Status";
const _T$1 = "Tags";
const _TET = "TcpEstablishedTimeout";
const _TFMIMB = "TotalFpgaMemoryInMiB";
const _TGMIMB = "TotalGpuMemoryInMiB";
const _TI = "TerminateInstances";
const _TIMIMB = "TotalInferenceMemoryInMiB";
const _TIR = "TerminateInstancesRequest";
const _TIRe = "TerminateInstancesResult";
const _TIer = "TerminatingInstances";
const _TL$1 = "TagList";
const _TMMIMB = "TotalMediaMemoryInMiB";
const _TNDMIMB = "TotalNeuronDeviceMemoryInMiB";
const _TPC = "ThreadsPerCore";
const _TPCL = "ThreadsPerCoreList";
const _TS = "TagSpecifications";
const _TSIGB = "TotalSizeInGB";
const _TSL = "TagSpecificationList";
const _TSa = "TagSpecification";
const _TSp = "TpmSupport";
const _TTr = "TransferType";
const _Ta = "Tag";
const _Te = "Tenancy";
const _Th = "Throughput";
const _Ty = "Type";
const _UCTL = "UsageClassTypeList";
const _UD = "UefiData";
const _UG = "UserGroups";
const _UGSL = "UserGroupStringList";
const _UGs = "UserGroup";
const _UI = "UserId";
const _UISL = "UserIdStringList";
const _UIT = "UnsupportedInstanceTypes";
const _UITS = "UnsupportedInstanceTypeSet";
const _UIs = "UserIds";
const _UO = "UsageOperation";
const _UOUT = "UsageOperationUpdateTime";
const _UST = "UdpStreamTimeout";
const _UTd = "UdpTimeout";
const _V = "Value";
const _VALo = "VolumeAttachmentList";
const _VAo = "VolumeArn";
const _VAol = "VolumeAttachment";
const _VCIpu = "VCpuInfo";
const _VCa = "ValidCores";
const _VI = "VpcId";
const _VIR = "VolumeInitializationRate";
const _VISL = "VolumeIdStringList";
const _VIo = "VolumeId";
const _VIol = "VolumeIds";
const _VLo = "VolumeList";
const _VN = "VirtualName";
const _VOI = "VolumeOwnerId";
const _VSL = "ValueStringList";
const _VSo = "VolumeSize";
const _VT = "VolumeType";
const _VTLi = "VirtualizationTypeList";
const _VTPC = "ValidThreadsPerCore";
const _VTir = "VirtualizationType";
const _Va = "Values";
const _Ver = "Version";
const _Vo = "Volumes";
const _Vol = "Volume";
const _WCT = "WatermarkCreationTime";
const _WK = "WatermarkKey";
const _WL = "WorkloadsList";
const _Wo = "Workloads";
const _aES = "attachedEbsStatus";
const _aFNI = "additionalFlexibleNetworkInterfaces";
const _aIt = "attachmentId";
const _aLI = "amiLaunchIndex";
const _aLT = "attachmentLimitType";
const _aRSu = "autoRecoverySupported";
const _aRs = "associatedResource";
const _aRut = "autoRecovery";
const _aSS = "amdSevSnp";
const _aSp = "applicationStatus";
const _aSt = "attachmentSet";
const _aTt = "attachTime";
const _aZ = "availabilityZone";
const _aZI = "availabilityZoneId";
const _acc = "accelerators";
const _af = "affinity";
const _ar$1 = "arn";
const _arc = "architecture";
const _ass = "association";
const _at = "attachment";
const _bBIG = "baselineBandwidthInGbps";
const _bBIM = "baselineBandwidthInMbps";
const _bDM = "blockDeviceMapping";
const _bIa = "baselineIops";
const _bM = "bootMode";
const _bMa = "bareMetal";
const _bPS = "burstablePerformanceSupported";
const _bTIMB = "baselineThroughputInMBps";
const _bW = "bandwidthWeighting";
const _bWa = "bandwidthWeightings";
const _cBI = "capacityBlockId";
const _cCo = "coreCount";
const _cDM = "completionDurationMinutes";
const _cDr = "creationDate";
const _cFAS = "criticalFixAvailableSince";
const _cGur = "currentGeneration";
const _cI = "carrierIp";
const _cIBM = "currentInstanceBootMode";
const _cIor = "coreInfo";
const _cO$1 = "cpuOptions";
const _cOI = "customerOwnedIp";
const _cRI = "capacityReservationId";
const _cRP = "capacityReservationPreference";
const _cRRGA = "capacityReservationResourceGroupArn";
const _cRSa = "capacityReservationSpecification";
const _cRT = "capacityReservationTarget";
const _cSu = "currentState";
const _cT$1 = "clientToken";
const _cTC = "connectionTrackingConfiguration";
const _cTomp = "completionTime";
const _cTre = "createTime";
const _co = "code";
const _conf = "configured";
const _cou = "count";
const _dCe = "defaultCores";
const _dEKI = "dataEncryptionKeyId";
const _dEQCPI = "defaultEnaQueueCountPerInterface";
const _dHS = "dedicatedHostsSupported";
const _dI = "deviceIndex";
const _dIF = "diskImageFormat";
const _dN = "deviceName";
const _dNCI = "defaultNetworkCardIndex";
const _dNn = "dnsName";
const _dOT = "deleteOnTermination";
const _dPe = "deregistrationProtection";
const _dR = "dryRun";
const _dTET = "defaultTcpEstablishedTimeout";
const _dTPC = "defaultThreadsPerCore";
const _dTe = "deprecationTime";
const _dUST = "defaultUdpStreamTimeout";
const _dUT = "defaultUdpTimeout";
const _dVC = "defaultVCpus";
const _de$1 = "description";
const _det = "details";
const _dev = "device";
const _dis = "disks";
const _eCI = "ebsCardIndex";
const _eCS = "ebsCardSet";
const _eEBD = "ebsEncryptionByDefault";
const _eGAI = "elasticGpuAssociationId";
const _eGAS = "elasticGpuAssociationState";
const _eGASl = "elasticGpuAssociationSet";
const _eGAT = "elasticGpuAssociationTime";
const _eGI = "elasticGpuId";
const _eIAA = "elasticInferenceAcceleratorArn";
const _eIAAI = "elasticInferenceAcceleratorAssociationId";
const _eIAAS = "elasticInferenceAcceleratorAssociationState";
const _eIAASl = "elasticInferenceAcceleratorAssociationSet";
const _eIAAT = "elasticInferenceAcceleratorAssociationTime";
const _eITI = "exportImageTaskId";
const _eITS = "exportImageTaskSet";
const _eITSn = "encryptionInTransitSupported";
const _eIb = "ebsInfo";
const _eIf = "efaInfo";
const _eO = "ebsOptimized";
const _eOI = "ebsOptimizedInfo";
const _eOS = "ebsOptimizedSupport";
const _eOn = "enclaveOptions";
const _eQC = "enaQueueCount";
const _eQN = "ec2QueryName";
const _eRNDAAAAR = "enableResourceNameDnsAAAARecord";
const _eRNDAR = "enableResourceNameDnsARecord";
const _eSE = "enaSrdEnabled";
const _eSS = "enaSrdSpecification";
const _eSSn = "enaSrdSupported";
const _eSUE = "enaSrdUdpEnabled";
const _eSUS = "enaSrdUdpSpecification";
const _eSf = "efaSupported";
const _eSn = "encryptionSupport";
const _eSna = "enaSupport";
const _eSv = "eventsSet";
const _eTI = "exportTaskId";
const _eb = "ebs";
const _en$1 = "enabled";
const _enc = "encrypted";
const _fEQS = "flexibleEnaQueuesSupport";
const _fIp = "fpgaInfo";
const _fRa = "fastRestored";
const _fSD = "findingScanDate";
const _fSSIB = "fullSnapshotSizeInBytes";
const _fTE = "freeTierEligible";
const _fp = "fpgas";
const _g = "group";
const _gIp = "gpuInfo";
const _gIr = "groupId";
const _gN$1 = "groupName";
const _gPS = "gpuPartitionSize";
const _gS = "geographySet";
const _gSr = "groupSet";
const _gp = "gpus";
const _h = "hypervisor";
const _hBD = "hiddenByDefault";
const _hE = "httpEndpoint";
const _hFAS = "highFixAvailableSince";
const _hFSL = "highestFindingSeverityLabel";
const _hI = "hostId";
const _hO = "hibernationOptions";
const _hPI = "httpProtocolIpv6";
const _hPRHL = "httpPutResponseHopLimit";
const _hRGA = "hostResourceGroupArn";
const _hSi = "hibernationSupported";
const _hT = "httpTokens";
const _hTo = "hostnameType";
const _i$1 = "id";
const _iAI = "includeAllInstances";
const _iAIn = "inferenceAcceleratorInfo";
const _iAPI = "ipv4AddressesPerInterface";
const _iAPIp = "ipv6AddressesPerInterface";
const _iAPSI = "ipv4AddressesPerSecondaryInterface";
const _iASp = "ipv6AddressesSet";
const _iAm = "imageAllowed";
const _iAp = "ipAddress";
const _iApv = "ipv6Address";
const _iBPAS = "imageBlockPublicAccessState";
const _iEI = "instanceEventId";
const _iFAS = "informationalFixAvailableSince";
const _iI = "instanceId";
const _iIP = "iamInstanceProfile";
const _iIma = "imageId";
const _iL = "imageLocation";
const _iLn = "instanceLifecycle";
const _iMT = "instanceMetadataTags";
const _iOA = "imageOwnerAlias";
const _iOI = "imageOwnerId";
const _iOIp = "ipOwnerId";
const _iOS = "instanceOwningService";
const _iPIs = "isPrimaryIpv6";
const _iPSpvr = "ipv4PrefixSet";
const _iPSpvre = "ipv6PrefixSet";
const _iPpv = "ipv4Prefix";
const _iPpvr = "ipv6Prefix";
const _iPs = "isPublic";
const _iSI = "instanceStorageInfo";
const _iSS = "instanceStatusSet";
const _iSSn = "instanceStorageSupported";
const _iSm = "impairedSince";
const _iSma = "imagesSet";
const _iSmag = "imageState";
const _iSmd = "imdsSupport";
const _iSns = "instancesSet";
const _iSnst = "instanceState";
const _iSnsta = "instanceStatus";
const _iSpv = "ipv6Supported";
const _iT$1 = "instanceType";
const _iTS = "instanceTypeSet";
const _iTSn = "instanceTypeSpecification";
const _iTSnt = "interfaceTypeSet";
const _iTm = "imageType";
const _iTnt = "interfaceType";
const _iWS = "imageWatermarkSet";
const _io = "iops";
const _it = "item";
const _k$1 = "key";
const _kFe = "keyFingerprint";
const _kI = "kernelId";
const _kKI = "kmsKeyId";
const _kM = "keyMaterial";
const _kN = "keyName";
const _kPI = "keyPairId";
const _kS = "keySet";
const _kT = "keyType";
const _ke = "kernel";
const _lCA = "licenseConfigurationArn";
const _lFAS = "lowFixAvailableSince";
const _lGC = "logicalGpuCount";
const _lLT = "lastLaunchedTime";
const _lPa = "launchPermission";
const _lSic = "licenseSet";
const _lTau = "launchTime";
const _mAE = "multiAttachEnabled";
const _mAIe = "mediaAcceleratorInfo";
const _mAa = "macAddress";
const _mB = "managedBy";
const _mBIM = "maximumBandwidthInMbps";
const _mCIS = "metricCategoryIdSet";
const _mEA = "maximumEbsAttachments";
const _mEC = "maximumEbsCards";
const _mEI = "maximumEfaInterfaces";
const _mEQC = "maximumEnaQueueCount";
const _mEQCPI = "maximumEnaQueueCountPerInterface";
const _mFAS = "mediumFixAvailableSince";
const _mI = "maximumIops";
const _mIe = "memoryInfo";
const _mNC = "maximumNetworkCards";
const _mNI = "maximumNetworkInterfaces";
const _mO$1 = "metadataOptions";
const _mOa = "maintenanceOptions";
const _mR = "maxResults";
const _mSNI = "maximumSecondaryNetworkInterfaces";
const _mTIMB = "maximumThroughputInMBps";
const _man = "manufacturer";
const _mana = "managed";
const _me$1 = "message";
const _mon = "monitoring";
const _n$1 = "name";
const _nAo = "notAfter";
const _nB = "notBefore";
const _nBD = "notBeforeDeadline";
const _nC = "networkCards";
const _nCI = "networkCardIndex";
const _nD = "noDevice";
const _nDe = "neuronDevices";
const _nES = "nitroEnclavesSupport";
const _nII$1 = "networkInterfaceId";
const _nIS = "networkInterfaceSet";
const _nIet = "networkInfo";
const _nIeu = "neuronInfo";
const _nPO = "networkPerformanceOptions";
const _nPe = "networkPerformance";
const _nR = "noReboot";
const _nS = "nvmeSupport";
const _nTI = "nitroTpmInfo";
const _nTS = "nitroTpmSupport";
const _nTe = "nextToken";
const _nV = "nestedVirtualization";
const _oA = "outpostArn";
const _oArg = "organizationArn";
const _oAw = "ownerAlias";
const _oI = "ownerId";
const _oIS = "optInStatus";
const _oUA = "organizationalUnitArn";
const _ope = "operator";
const _p$1 = "principal";
const _pBIG = "peakBandwidthInGbps";
const _pC = "productCodes";
const _pCr = "productCode";
const _pDNO = "privateDnsNameOptions";
const _pDNr = "privateDnsName";
const _pDNu = "publicDnsName";
const _pDl = "platformDetails";
const _pGI = "placementGroupInfo";
const _pI = "publicIp";
const _pIAS = "privateIpAddressesSet";
const _pIASr = "privateIpAddressSet";
const _pIAr = "privateIpAddress";
const _pIr = "processorInfo";
const _pK = "publicKey";
const _pN$1 = "partitionNumber";
const _pSPN = "publicSsmParameterName";
const _pSe = "performanceStatus";
const _pSh = "phcSupport";
const _pSr = "previousState";
const _pl = "platform";
const _pla = "placement";
const _prim = "primary";
const _pro = "progress";
const _r = "return";
const _rDN = "rootDeviceName";
const _rDT = "rootDeviceType";
const _rETe = "restoreExpiryTime";
const _rEe = "regionEndpoint";
const _rI = "reservationId";
const _rIa = "ramdiskId";
const _rIeg = "regionInfo";
const _rIeq = "requesterId";
const _rMS = "rebootMigrationSupport";
const _rMe = "rebootMigration";
const _rNe = "regionName";
const _rNo = "roleName";
const _rSes = "reservationSet";
const _rTe = "resourceType";
const _ra = "ramdisk";
const _re$1 = "reason";
const _rem = "remediation";
const _s$1 = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
const _sAu = "supportedArchitectures";
const _sB$1 = "s3Bucket";
const _sBM = "supportedBootModes";
const _sCSIG = "sustainedClockSpeedInGhz";
const _sDC = "sourceDestCheck";
const _sDp = "spreadDomain";
const _sEL = "s3ExportLocation";
const _sF = "supportedFeatures";
const _sGA = "securityGroupArn";
const _sICT = "sourceImageCreationTime";
const _sIGB = "sizeInGB";
const _sII = "sourceInstanceId";
const _sIIe = "secondaryInterfaceId";
const _sIIo = "sourceImageId";
const _sIMB = "sizeInMiB";
const _sIR = "sourceImageRegion";
const _sIRI = "spotInstanceRequestId";
const _sIRu = "supportedInRegion";
const _sISe = "secondaryInterfaceSet";
const _sITS = "supportedInstanceTypeSet";
const _sIn = "snapshotId";
const _sIu$1 = "subnetId";
const _sMt = "statusMessage";
const _sNI = "secondaryNetworkId";
const _sNSec = "secondaryNetworkSupported";
const _sNSr = "sriovNetSupport";
const _sP = "s3Prefix";
const _sRDT = "supportedRootDeviceTypes";
const _sRc = "scanResults";
const _sRt = "stateReason";
const _sSI = "secondarySubnetId";
const _sSn = "snapshotSet";
const _sSup = "supportedStrategies";
const _sSy = "systemStatus";
const _sTs = "sseType";
const _sTt = "startTime";
const _sTto = "storageTier";
const _sUC = "supportedUsageClasses";
const _sVI = "sourceVolumeId";
const _sVT = "supportedVirtualizationTypes";
const _sVu = "supportedVersions";
const _si = "size";
const _st$1 = "state";
const _sta = "status";
const _tET = "tcpEstablishedTimeout";
const _tFMIMB = "totalFpgaMemoryInMiB";
const _tGMIMB = "totalGpuMemoryInMiB";
const _tIMIMB = "totalInferenceMemoryInMiB";
const _tMMIMB = "totalMediaMemoryInMiB";
const _tNDMIMB = "totalNeuronDeviceMemoryInMiB";
const _tPC = "threadsPerCore";
const _tS = "tagSet";
const _tSIGB = "totalSizeInGB";
const _tSp = "tpmSupport";
const _tTr = "transferType";
const _te = "tenancy";
const _th = "throughput";
const _ty = "type";
const _uD = "uefiData";
const _uI = "userId";
const _uITS = "unsupportedInstanceTypeSet";
const _uO = "usageOperation";
const _uOUT = "usageOperationUpdateTime";
const _uST = "udpStreamTimeout";
const _uTd = "udpTimeout";
const _v = "value";
const _vA = "volumeArn";
const _vCIp = "vCpuInfo";
const _vCa = "validCores";
const _vI$1 = "vpcId";
const _vIR = "volumeInitializationRate";
const _vIo = "volumeId";
const _vN = "virtualName";
const _vOI = "volumeOwnerId";
const _vS = "volumeSet";
const _vSo = "volumeSize";
const _vT = "volumeType";
const _vTPC = "validThreadsPerCore";
const _vTi = "virtualizationType";
const _ve = "version";
const _wCT = "watermarkCreationTime";
const _wK = "watermarkKey";
const _wS = "workloadSet";
const _xN = "xmlName";
const n0$1 = "com.amazonaws.ec2";
const _s_registry$1 = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.gt(_s$1);
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
var ApplicationStatusSummary$ = [
	3,
	n0$1,
	_ASS,
	0,
	[_Sta, _ISm],
	[[0, {
		[_eQN]: `Status`,
		[_xN]: _sta
	}], [4, {
		[_eQN]: `ImpairedSince`,
		[_xN]: _iSm
	}]]
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
var CapacityReservationSpecificationResponse$ = [
	3,
	n0$1,
	_CRSR,
	0,
	[_CRP, _CRT],
	[[0, {
		[_eQN]: `CapacityReservationPreference`,
		[_xN]: _cRP
	}], [() => CapacityReservationTargetResponse$, {
		[_eQN]: `CapacityReservationTarget`,
		[_xN]: _cRT
	}]]
];
var CapacityReservationTargetResponse$ = [
	3,
	n0$1,
	_CRTR,
	0,
	[_CRI, _CRRGA],
	[[0, {
		[_eQN]: `CapacityReservationId`,
		[_xN]: _cRI
	}], [0, {
		[_eQN]: `CapacityReservationResourceGroupArn`,
		[_xN]: _cRRGA
	}]]
];
var ConnectionTrackingSpecificationResponse$ = [
	3,
	n0$1,
	_CTSRo,
	0,
	[
		_TET,
		_UST,
		_UTd
	],
	[
		[1, {
			[_eQN]: `TcpEstablishedTimeout`,
			[_xN]: _tET
		}],
		[1, {
			[_eQN]: `UdpStreamTimeout`,
			[_xN]: _uST
		}],
		[1, {
			[_eQN]: `UdpTimeout`,
			[_xN]: _uTd
		}]
	]
];
var CpuOptions$ = [
	3,
	n0$1,
	_CO,
	0,
	[
		_CCor,
		_TPC,
		_ASSm,
		_NV
	],
	[
		[1, {
			[_eQN]: `CoreCount`,
			[_xN]: _cCo
		}],
		[1, {
			[_eQN]: `ThreadsPerCore`,
			[_xN]: _tPC
		}],
		[0, {
			[_eQN]: `AmdSevSnp`,
			[_xN]: _aSS
		}],
		[0, {
			[_eQN]: `NestedVirtualization`,
			[_xN]: _nV
		}]
	]
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
	[
		_GIr,
		_T$1,
		_SGA
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `SecurityGroupArn`,
			[_xN]: _sGA
		}]
	]
];
var DefaultConnectionTrackingConfiguration$ = [
	3,
	n0$1,
	_DCTC,
	0,
	[
		_DTET,
		_DUT,
		_DUST
	],
	[
		[1, {
			[_eQN]: `DefaultTcpEstablishedTimeout`,
			[_xN]: _dTET
		}],
		[1, {
			[_eQN]: `DefaultUdpTimeout`,
			[_xN]: _dUT
		}],
		[1, {
			[_eQN]: `DefaultUdpStreamTimeout`,
			[_xN]: _dUST
		}]
	]
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
	[_R, _KPI],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}], [0, {
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
		_EITI,
		_MR,
		_NTe
	],
	[
		2,
		[() => FilterList, { [_xN]: _Fil }],
		[() => ExportImageTaskIdList, { [_xN]: _EITIx }],
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
		_IMR,
		_DR,
		_Fi,
		_NTe,
		_MR
	],
	[
		[() => InstanceIdStringList, { [_xN]: _II }],
		2,
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
		_RBUI,
		_SIna,
		_DR,
		_Fi
	],
	[
		1,
		0,
		[() => OwnerStringList, { [_xN]: _Own }],
		[64, { [_xN]: _RBe }],
		[() => SnapshotIdStringList, { [_xN]: _SIn }],
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
		_VIol,
		_IMR,
		_DR,
		_Fi,
		_NTe,
		_MR
	],
	[
		[() => VolumeIdStringList, { [_xN]: _VIo }],
		2,
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
	[_R],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}]]
];
var DiskInfo$ = [
	3,
	n0$1,
	_DIisk,
	0,
	[
		_SIGB,
		_Cou,
		_Ty
	],
	[
		[1, {
			[_eQN]: `SizeInGB`,
			[_xN]: _sIGB
		}],
		[1, {
			[_eQN]: `Count`,
			[_xN]: _cou
		}],
		[0, {
			[_eQN]: `Type`,
			[_xN]: _ty
		}]
	]
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
var EbsCardInfo$ = [
	3,
	n0$1,
	_ECIb,
	0,
	[
		_ECI,
		_BBIM,
		_BTIMB,
		_BIa,
		_MBIM,
		_MTIMB,
		_MI
	],
	[
		[1, {
			[_eQN]: `EbsCardIndex`,
			[_xN]: _eCI
		}],
		[1, {
			[_eQN]: `BaselineBandwidthInMbps`,
			[_xN]: _bBIM
		}],
		[1, {
			[_eQN]: `BaselineThroughputInMBps`,
			[_xN]: _bTIMB
		}],
		[1, {
			[_eQN]: `BaselineIops`,
			[_xN]: _bIa
		}],
		[1, {
			[_eQN]: `MaximumBandwidthInMbps`,
			[_xN]: _mBIM
		}],
		[1, {
			[_eQN]: `MaximumThroughputInMBps`,
			[_xN]: _mTIMB
		}],
		[1, {
			[_eQN]: `MaximumIops`,
			[_xN]: _mI
		}]
	]
];
var EbsInfo$ = [
	3,
	n0$1,
	_EIb,
	0,
	[
		_EOS,
		_ESn,
		_EOI,
		_NS,
		_MEA,
		_ALT,
		_MEC,
		_ECb
	],
	[
		[0, {
			[_eQN]: `EbsOptimizedSupport`,
			[_xN]: _eOS
		}],
		[0, {
			[_eQN]: `EncryptionSupport`,
			[_xN]: _eSn
		}],
		[() => EbsOptimizedInfo$, {
			[_eQN]: `EbsOptimizedInfo`,
			[_xN]: _eOI
		}],
		[0, {
			[_eQN]: `NvmeSupport`,
			[_xN]: _nS
		}],
		[1, {
			[_eQN]: `MaximumEbsAttachments`,
			[_xN]: _mEA
		}],
		[0, {
			[_eQN]: `AttachmentLimitType`,
			[_xN]: _aLT
		}],
		[1, {
			[_eQN]: `MaximumEbsCards`,
			[_xN]: _mEC
		}],
		[() => EbsCardInfoList, {
			[_eQN]: `EbsCardSet`,
			[_xN]: _eCS
		}]
	]
];
var EbsInstanceBlockDevice$ = [
	3,
	n0$1,
	_EIBD,
	0,
	[
		_ATtt,
		_DOT,
		_Sta,
		_VIo,
		_ARss,
		_VOI,
		_Op,
		_ECI
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN]: _aTt
		}],
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
		}],
		[0, {
			[_eQN]: `AssociatedResource`,
			[_xN]: _aRs
		}],
		[0, {
			[_eQN]: `VolumeOwnerId`,
			[_xN]: _vOI
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}],
		[1, {
			[_eQN]: `EbsCardIndex`,
			[_xN]: _eCI
		}]
	]
];
var EbsOptimizedInfo$ = [
	3,
	n0$1,
	_EOI,
	0,
	[
		_BBIM,
		_BTIMB,
		_BIa,
		_MBIM,
		_MTIMB,
		_MI
	],
	[
		[1, {
			[_eQN]: `BaselineBandwidthInMbps`,
			[_xN]: _bBIM
		}],
		[1, {
			[_eQN]: `BaselineThroughputInMBps`,
			[_xN]: _bTIMB
		}],
		[1, {
			[_eQN]: `BaselineIops`,
			[_xN]: _bIa
		}],
		[1, {
			[_eQN]: `MaximumBandwidthInMbps`,
			[_xN]: _mBIM
		}],
		[1, {
			[_eQN]: `MaximumThroughputInMBps`,
			[_xN]: _mTIMB
		}],
		[1, {
			[_eQN]: `MaximumIops`,
			[_xN]: _mI
		}]
	]
];
var EbsStatusDetails$ = [
	3,
	n0$1,
	_ESD,
	0,
	[
		_ISm,
		_N,
		_Sta
	],
	[
		[4, {
			[_eQN]: `ImpairedSince`,
			[_xN]: _iSm
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN]: _n$1
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}]
	]
];
var EbsStatusSummary$ = [
	3,
	n0$1,
	_ESSb,
	0,
	[_Det, _Sta],
	[[() => EbsStatusDetailsList, {
		[_eQN]: `Details`,
		[_xN]: _det
	}], [0, {
		[_eQN]: `Status`,
		[_xN]: _sta
	}]]
];
var EfaInfo$ = [
	3,
	n0$1,
	_EIf,
	0,
	[_MEI],
	[[1, {
		[_eQN]: `MaximumEfaInterfaces`,
		[_xN]: _mEI
	}]]
];
var ElasticGpuAssociation$ = [
	3,
	n0$1,
	_EGA,
	0,
	[
		_EGIl,
		_EGAI,
		_EGAS,
		_EGAT
	],
	[
		[0, {
			[_eQN]: `ElasticGpuId`,
			[_xN]: _eGI
		}],
		[0, {
			[_eQN]: `ElasticGpuAssociationId`,
			[_xN]: _eGAI
		}],
		[0, {
			[_eQN]: `ElasticGpuAssociationState`,
			[_xN]: _eGAS
		}],
		[0, {
			[_eQN]: `ElasticGpuAssociationTime`,
			[_xN]: _eGAT
		}]
	]
];
var ElasticInferenceAcceleratorAssociation$ = [
	3,
	n0$1,
	_EIAA,
	0,
	[
		_EIAAl,
		_EIAAI,
		_EIAAS,
		_EIAAT
	],
	[
		[0, {
			[_eQN]: `ElasticInferenceAcceleratorArn`,
			[_xN]: _eIAA
		}],
		[0, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationId`,
			[_xN]: _eIAAI
		}],
		[0, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationState`,
			[_xN]: _eIAAS
		}],
		[4, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationTime`,
			[_xN]: _eIAAT
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
	[_R],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}]]
];
var EnclaveOptions$ = [
	3,
	n0$1,
	_EOn,
	0,
	[_En],
	[[2, {
		[_eQN]: `Enabled`,
		[_xN]: _en$1
	}]]
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
var FpgaDeviceInfo$ = [
	3,
	n0$1,
	_FDI,
	0,
	[
		_N,
		_Man,
		_Cou,
		_MIe
	],
	[
		[0, {
			[_eQN]: `Name`,
			[_xN]: _n$1
		}],
		[0, {
			[_eQN]: `Manufacturer`,
			[_xN]: _man
		}],
		[1, {
			[_eQN]: `Count`,
			[_xN]: _cou
		}],
		[() => FpgaDeviceMemoryInfo$, {
			[_eQN]: `MemoryInfo`,
			[_xN]: _mIe
		}]
	]
];
var FpgaDeviceMemoryInfo$ = [
	3,
	n0$1,
	_FDMI,
	0,
	[_SIMB],
	[[1, {
		[_eQN]: `SizeInMiB`,
		[_xN]: _sIMB
	}]]
];
var FpgaInfo$ = [
	3,
	n0$1,
	_FIpga,
	0,
	[_Fp, _TFMIMB],
	[[() => FpgaDeviceInfoList, {
		[_eQN]: `Fpgas`,
		[_xN]: _fp
	}], [1, {
		[_eQN]: `TotalFpgaMemoryInMiB`,
		[_xN]: _tFMIMB
	}]]
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
	[_EEBD, _STs],
	[[2, {
		[_eQN]: `EbsEncryptionByDefault`,
		[_xN]: _eEBD
	}], [0, {
		[_eQN]: `SseType`,
		[_xN]: _sTs
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
	[_IBPAS, _MB],
	[[0, {
		[_eQN]: `ImageBlockPublicAccessState`,
		[_xN]: _iBPAS
	}], [0, {
		[_eQN]: `ManagedBy`,
		[_xN]: _mB
	}]]
];
var GpuDeviceInfo$ = [
	3,
	n0$1,
	_GDI,
	0,
	[
		_N,
		_Man,
		_Cou,
		_LGC,
		_GPS,
		_Wo,
		_MIe
	],
	[
		[0, {
			[_eQN]: `Name`,
			[_xN]: _n$1
		}],
		[0, {
			[_eQN]: `Manufacturer`,
			[_xN]: _man
		}],
		[1, {
			[_eQN]: `Count`,
			[_xN]: _cou
		}],
		[1, {
			[_eQN]: `LogicalGpuCount`,
			[_xN]: _lGC
		}],
		[1, {
			[_eQN]: `GpuPartitionSize`,
			[_xN]: _gPS
		}],
		[() => WorkloadsList, {
			[_eQN]: `WorkloadSet`,
			[_xN]: _wS
		}],
		[() => GpuDeviceMemoryInfo$, {
			[_eQN]: `MemoryInfo`,
			[_xN]: _mIe
		}]
	]
];
var GpuDeviceMemoryInfo$ = [
	3,
	n0$1,
	_GDMI,
	0,
	[_SIMB],
	[[1, {
		[_eQN]: `SizeInMiB`,
		[_xN]: _sIMB
	}]]
];
var GpuInfo$ = [
	3,
	n0$1,
	_GIp,
	0,
	[_Gp, _TGMIMB],
	[[() => GpuDeviceInfoList, {
		[_eQN]: `Gpus`,
		[_xN]: _gp
	}], [1, {
		[_eQN]: `TotalGpuMemoryInMiB`,
		[_xN]: _tGMIMB
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
var HibernationOptions$ = [
	3,
	n0$1,
	_HO,
	0,
	[_Conf],
	[[2, {
		[_eQN]: `Configured`,
		[_xN]: _conf
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
		_PDl,
		_UO,
		_BDMl,
		_De,
		_ESna,
		_Hy,
		_IOA,
		_N,
		_RDN,
		_RDT,
		_SNS,
		_SRt,
		_T$1,
		_VTir,
		_BM,
		_TSp,
		_DTe,
		_ISmd,
		_SIIo,
		_DPer,
		_LLT,
		_IAm,
		_SII,
		_SIRo,
		_FTE,
		_PSPN,
		_IW,
		_SRc,
		_ITSn,
		_IIm,
		_IL,
		_St,
		_OI,
		_CDr,
		_Pu,
		_PCro,
		_Arc,
		_ITm,
		_KI,
		_RIa,
		_Pl
	],
	[
		[0, {
			[_eQN]: `PlatformDetails`,
			[_xN]: _pDl
		}],
		[0, {
			[_eQN]: `UsageOperation`,
			[_xN]: _uO
		}],
		[() => BlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN]: _bDM
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de$1
		}],
		[2, {
			[_eQN]: `EnaSupport`,
			[_xN]: _eSna
		}],
		[0, {
			[_eQN]: `Hypervisor`,
			[_xN]: _h
		}],
		[0, {
			[_eQN]: `ImageOwnerAlias`,
			[_xN]: _iOA
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN]: _n$1
		}],
		[0, {
			[_eQN]: `RootDeviceName`,
			[_xN]: _rDN
		}],
		[0, {
			[_eQN]: `RootDeviceType`,
			[_xN]: _rDT
		}],
		[0, {
			[_eQN]: `SriovNetSupport`,
			[_xN]: _sNSr
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
			[_eQN]: `VirtualizationType`,
			[_xN]: _vTi
		}],
		[0, {
			[_eQN]: `BootMode`,
			[_xN]: _bM
		}],
		[0, {
			[_eQN]: `TpmSupport`,
			[_xN]: _tSp
		}],
		[0, {
			[_eQN]: `DeprecationTime`,
			[_xN]: _dTe
		}],
		[0, {
			[_eQN]: `ImdsSupport`,
			[_xN]: _iSmd
		}],
		[0, {
			[_eQN]: `SourceInstanceId`,
			[_xN]: _sII
		}],
		[0, {
			[_eQN]: `DeregistrationProtection`,
			[_xN]: _dPe
		}],
		[0, {
			[_eQN]: `LastLaunchedTime`,
			[_xN]: _lLT
		}],
		[2, {
			[_eQN]: `ImageAllowed`,
			[_xN]: _iAm
		}],
		[0, {
			[_eQN]: `SourceImageId`,
			[_xN]: _sIIo
		}],
		[0, {
			[_eQN]: `SourceImageRegion`,
			[_xN]: _sIR
		}],
		[2, {
			[_eQN]: `FreeTierEligible`,
			[_xN]: _fTE
		}],
		[0, {
			[_eQN]: `PublicSsmParameterName`,
			[_xN]: _pSPN
		}],
		[() => ImageWatermarkList, {
			[_eQN]: `ImageWatermarkSet`,
			[_xN]: _iWS
		}],
		[() => ScanResults$, {
			[_eQN]: `ScanResults`,
			[_xN]: _sRc
		}],
		[() => InstanceTypeSpecification$, {
			[_eQN]: `InstanceTypeSpecification`,
			[_xN]: _iTSn
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN]: _iIma
		}],
		[0, {
			[_eQN]: `ImageLocation`,
			[_xN]: _iL
		}],
		[0, {
			[_eQN]: `ImageState`,
			[_xN]: _iSmag
		}],
		[0, {
			[_eQN]: `ImageOwnerId`,
			[_xN]: _iOI
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
			[_eQN]: `Architecture`,
			[_xN]: _arc
		}],
		[0, {
			[_eQN]: `ImageType`,
			[_xN]: _iTm
		}],
		[0, {
			[_eQN]: `KernelId`,
			[_xN]: _kI
		}],
		[0, {
			[_eQN]: `RamdiskId`,
			[_xN]: _rIa
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
		_KI,
		_RIa,
		_SNS,
		_BM,
		_TSp,
		_UD,
		_LLT,
		_ISmd,
		_DPer,
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
		[() => AttributeValue$, {
			[_eQN]: `Kernel`,
			[_xN]: _ke
		}],
		[() => AttributeValue$, {
			[_eQN]: `Ramdisk`,
			[_xN]: _ra
		}],
		[() => AttributeValue$, {
			[_eQN]: `SriovNetSupport`,
			[_xN]: _sNSr
		}],
		[() => AttributeValue$, {
			[_eQN]: `BootMode`,
			[_xN]: _bM
		}],
		[() => AttributeValue$, {
			[_eQN]: `TpmSupport`,
			[_xN]: _tSp
		}],
		[() => AttributeValue$, {
			[_eQN]: `UefiData`,
			[_xN]: _uD
		}],
		[() => AttributeValue$, {
			[_eQN]: `LastLaunchedTime`,
			[_xN]: _lLT
		}],
		[() => AttributeValue$, {
			[_eQN]: `ImdsSupport`,
			[_xN]: _iSmd
		}],
		[() => AttributeValue$, {
			[_eQN]: `DeregistrationProtection`,
			[_xN]: _dPe
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
var ImageWatermark$ = [
	3,
	n0$1,
	_IWm,
	0,
	[
		_WK,
		_SIRo,
		_SII,
		_SICT,
		_WCT
	],
	[
		[0, {
			[_eQN]: `WatermarkKey`,
			[_xN]: _wK
		}],
		[0, {
			[_eQN]: `SourceImageRegion`,
			[_xN]: _sIR
		}],
		[0, {
			[_eQN]: `SourceImageId`,
			[_xN]: _sIIo
		}],
		[4, {
			[_eQN]: `SourceImageCreationTime`,
			[_xN]: _sICT
		}],
		[4, {
			[_eQN]: `WatermarkCreationTime`,
			[_xN]: _wCT
		}]
	]
];
var InferenceAcceleratorInfo$ = [
	3,
	n0$1,
	_IAIn,
	0,
	[_Acc, _TIMIMB],
	[[() => InferenceDeviceInfoList, {
		[_eQN]: `Accelerators`,
		[_xN]: _acc
	}], [1, {
		[_eQN]: `TotalInferenceMemoryInMiB`,
		[_xN]: _tIMIMB
	}]]
];
var InferenceDeviceInfo$ = [
	3,
	n0$1,
	_IDI,
	0,
	[
		_Cou,
		_N,
		_Man,
		_MIe
	],
	[
		[1, {
			[_eQN]: `Count`,
			[_xN]: _cou
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN]: _n$1
		}],
		[0, {
			[_eQN]: `Manufacturer`,
			[_xN]: _man
		}],
		[() => InferenceDeviceMemoryInfo$, {
			[_eQN]: `MemoryInfo`,
			[_xN]: _mIe
		}]
	]
];
var InferenceDeviceMemoryInfo$ = [
	3,
	n0$1,
	_IDMI,
	0,
	[_SIMB],
	[[1, {
		[_eQN]: `SizeInMiB`,
		[_xN]: _sIMB
	}]]
];
var Instance$ = [
	3,
	n0$1,
	_In,
	0,
	[
		_Arc,
		_BDMl,
		_CT,
		_EO,
		_ESna,
		_Hy,
		_IIP,
		_ILn,
		_EGAl,
		_EIAAla,
		_NIet,
		_OA,
		_RDN,
		_RDT,
		_SGe,
		_SDC,
		_SIRI,
		_SNS,
		_SRt,
		_T$1,
		_VTir,
		_CO,
		_CBI,
		_CRI,
		_CRSa,
		_HO,
		_Lic,
		_MO,
		_EOn,
		_BM,
		_PDl,
		_UO,
		_UOUT,
		_PDNO,
		_IApv,
		_TSp,
		_MOa,
		_CIBM,
		_NPO,
		_Op,
		_SIec,
		_II,
		_IIm,
		_St,
		_PDN,
		_PDNub,
		_STR,
		_KN,
		_ALI,
		_PCro,
		_IT,
		_LTau,
		_Pla,
		_KI,
		_RIa,
		_Pl,
		_Mon,
		_SIu,
		_VI,
		_PIAr,
		_PIAu
	],
	[
		[0, {
			[_eQN]: `Architecture`,
			[_xN]: _arc
		}],
		[() => InstanceBlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN]: _bDM
		}],
		[0, {
			[_eQN]: `ClientToken`,
			[_xN]: _cT$1
		}],
		[2, {
			[_eQN]: `EbsOptimized`,
			[_xN]: _eO
		}],
		[2, {
			[_eQN]: `EnaSupport`,
			[_xN]: _eSna
		}],
		[0, {
			[_eQN]: `Hypervisor`,
			[_xN]: _h
		}],
		[() => IamInstanceProfile$, {
			[_eQN]: `IamInstanceProfile`,
			[_xN]: _iIP
		}],
		[0, {
			[_eQN]: `InstanceLifecycle`,
			[_xN]: _iLn
		}],
		[() => ElasticGpuAssociationList, {
			[_eQN]: `ElasticGpuAssociationSet`,
			[_xN]: _eGASl
		}],
		[() => ElasticInferenceAcceleratorAssociationList, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationSet`,
			[_xN]: _eIAASl
		}],
		[() => InstanceNetworkInterfaceList, {
			[_eQN]: `NetworkInterfaceSet`,
			[_xN]: _nIS
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[0, {
			[_eQN]: `RootDeviceName`,
			[_xN]: _rDN
		}],
		[0, {
			[_eQN]: `RootDeviceType`,
			[_xN]: _rDT
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN]: _gSr
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN]: _sDC
		}],
		[0, {
			[_eQN]: `SpotInstanceRequestId`,
			[_xN]: _sIRI
		}],
		[0, {
			[_eQN]: `SriovNetSupport`,
			[_xN]: _sNSr
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
			[_eQN]: `VirtualizationType`,
			[_xN]: _vTi
		}],
		[() => CpuOptions$, {
			[_eQN]: `CpuOptions`,
			[_xN]: _cO$1
		}],
		[0, {
			[_eQN]: `CapacityBlockId`,
			[_xN]: _cBI
		}],
		[0, {
			[_eQN]: `CapacityReservationId`,
			[_xN]: _cRI
		}],
		[() => CapacityReservationSpecificationResponse$, {
			[_eQN]: `CapacityReservationSpecification`,
			[_xN]: _cRSa
		}],
		[() => HibernationOptions$, {
			[_eQN]: `HibernationOptions`,
			[_xN]: _hO
		}],
		[() => LicenseList, {
			[_eQN]: `LicenseSet`,
			[_xN]: _lSic
		}],
		[() => InstanceMetadataOptionsResponse$, {
			[_eQN]: `MetadataOptions`,
			[_xN]: _mO$1
		}],
		[() => EnclaveOptions$, {
			[_eQN]: `EnclaveOptions`,
			[_xN]: _eOn
		}],
		[0, {
			[_eQN]: `BootMode`,
			[_xN]: _bM
		}],
		[0, {
			[_eQN]: `PlatformDetails`,
			[_xN]: _pDl
		}],
		[0, {
			[_eQN]: `UsageOperation`,
			[_xN]: _uO
		}],
		[4, {
			[_eQN]: `UsageOperationUpdateTime`,
			[_xN]: _uOUT
		}],
		[() => PrivateDnsNameOptionsResponse$, {
			[_eQN]: `PrivateDnsNameOptions`,
			[_xN]: _pDNO
		}],
		[0, {
			[_eQN]: `Ipv6Address`,
			[_xN]: _iApv
		}],
		[0, {
			[_eQN]: `TpmSupport`,
			[_xN]: _tSp
		}],
		[() => InstanceMaintenanceOptions$, {
			[_eQN]: `MaintenanceOptions`,
			[_xN]: _mOa
		}],
		[0, {
			[_eQN]: `CurrentInstanceBootMode`,
			[_xN]: _cIBM
		}],
		[() => InstanceNetworkPerformanceOptions$, {
			[_eQN]: `NetworkPerformanceOptions`,
			[_xN]: _nPO
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}],
		[() => InstanceSecondaryInterfaceList, {
			[_eQN]: `SecondaryInterfaceSet`,
			[_xN]: _sISe
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
			[_eQN]: `PrivateDnsName`,
			[_xN]: _pDNr
		}],
		[0, {
			[_eQN]: `DnsName`,
			[_xN]: _dNn
		}],
		[0, {
			[_eQN]: `Reason`,
			[_xN]: _re$1
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN]: _kN
		}],
		[1, {
			[_eQN]: `AmiLaunchIndex`,
			[_xN]: _aLI
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
		[() => Placement$, {
			[_eQN]: `Placement`,
			[_xN]: _pla
		}],
		[0, {
			[_eQN]: `KernelId`,
			[_xN]: _kI
		}],
		[0, {
			[_eQN]: `RamdiskId`,
			[_xN]: _rIa
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
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN]: _pIAr
		}],
		[0, {
			[_eQN]: `IpAddress`,
			[_xN]: _iAp
		}]
	]
];
var InstanceAttachmentEnaSrdSpecification$ = [
	3,
	n0$1,
	_IAESS,
	0,
	[_ESE, _ESUS],
	[[2, {
		[_eQN]: `EnaSrdEnabled`,
		[_xN]: _eSE
	}], [() => InstanceAttachmentEnaSrdUdpSpecification$, {
		[_eQN]: `EnaSrdUdpSpecification`,
		[_xN]: _eSUS
	}]]
];
var InstanceAttachmentEnaSrdUdpSpecification$ = [
	3,
	n0$1,
	_IAESUS,
	0,
	[_ESUE],
	[[2, {
		[_eQN]: `EnaSrdUdpEnabled`,
		[_xN]: _eSUE
	}]]
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
var InstanceIpv4Prefix$ = [
	3,
	n0$1,
	_IIPn,
	0,
	[_IPpvre],
	[[0, {
		[_eQN]: `Ipv4Prefix`,
		[_xN]: _iPpv
	}]]
];
var InstanceIpv6Address$ = [
	3,
	n0$1,
	_IIA,
	0,
	[_IApv, _IPIs],
	[[0, {
		[_eQN]: `Ipv6Address`,
		[_xN]: _iApv
	}], [2, {
		[_eQN]: `IsPrimaryIpv6`,
		[_xN]: _iPIs
	}]]
];
var InstanceIpv6Prefix$ = [
	3,
	n0$1,
	_IIPns,
	0,
	[_IPpv],
	[[0, {
		[_eQN]: `Ipv6Prefix`,
		[_xN]: _iPpvr
	}]]
];
var InstanceMaintenanceOptions$ = [
	3,
	n0$1,
	_IMO,
	0,
	[_ARuto, _RMe],
	[[0, {
		[_eQN]: `AutoRecovery`,
		[_xN]: _aRut
	}], [0, {
		[_eQN]: `RebootMigration`,
		[_xN]: _rMe
	}]]
];
var InstanceMetadataOptionsResponse$ = [
	3,
	n0$1,
	_IMORnst,
	0,
	[
		_St,
		_HT,
		_HPRHL,
		_HE,
		_HPI,
		_IMT
	],
	[
		[0, {
			[_eQN]: `State`,
			[_xN]: _st$1
		}],
		[0, {
			[_eQN]: `HttpTokens`,
			[_xN]: _hT
		}],
		[1, {
			[_eQN]: `HttpPutResponseHopLimit`,
			[_xN]: _hPRHL
		}],
		[0, {
			[_eQN]: `HttpEndpoint`,
			[_xN]: _hE
		}],
		[0, {
			[_eQN]: `HttpProtocolIpv6`,
			[_xN]: _hPI
		}],
		[0, {
			[_eQN]: `InstanceMetadataTags`,
			[_xN]: _iMT
		}]
	]
];
var InstanceNetworkInterface$ = [
	3,
	n0$1,
	_INI,
	0,
	[
		_Ass,
		_Att,
		_De,
		_G,
		_IA,
		_MAa,
		_NII,
		_OI,
		_PDN,
		_PIAr,
		_PIAri,
		_SDC,
		_Sta,
		_SIu,
		_VI,
		_ITnt,
		_IPpvr,
		_IPp,
		_CTC,
		_Op
	],
	[
		[() => InstanceNetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN]: _ass
		}],
		[() => InstanceNetworkInterfaceAttachment$, {
			[_eQN]: `Attachment`,
			[_xN]: _at
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de$1
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN]: _gSr
		}],
		[() => InstanceIpv6AddressList, {
			[_eQN]: `Ipv6AddressesSet`,
			[_xN]: _iASp
		}],
		[0, {
			[_eQN]: `MacAddress`,
			[_xN]: _mAa
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN]: _nII$1
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN]: _pDNr
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN]: _pIAr
		}],
		[() => InstancePrivateIpAddressList, {
			[_eQN]: `PrivateIpAddressesSet`,
			[_xN]: _pIAS
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN]: _sDC
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu$1
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI$1
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN]: _iTnt
		}],
		[() => InstanceIpv4PrefixList, {
			[_eQN]: `Ipv4PrefixSet`,
			[_xN]: _iPSpvr
		}],
		[() => InstanceIpv6PrefixList, {
			[_eQN]: `Ipv6PrefixSet`,
			[_xN]: _iPSpvre
		}],
		[() => ConnectionTrackingSpecificationResponse$, {
			[_eQN]: `ConnectionTrackingConfiguration`,
			[_xN]: _cTC
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}]
	]
];
var InstanceNetworkInterfaceAssociation$ = [
	3,
	n0$1,
	_INIA,
	0,
	[
		_CI,
		_COI,
		_IOI,
		_PDNub,
		_PI
	],
	[
		[0, {
			[_eQN]: `CarrierIp`,
			[_xN]: _cI
		}],
		[0, {
			[_eQN]: `CustomerOwnedIp`,
			[_xN]: _cOI
		}],
		[0, {
			[_eQN]: `IpOwnerId`,
			[_xN]: _iOIp
		}],
		[0, {
			[_eQN]: `PublicDnsName`,
			[_xN]: _pDNu
		}],
		[0, {
			[_eQN]: `PublicIp`,
			[_xN]: _pI
		}]
	]
];
var InstanceNetworkInterfaceAttachment$ = [
	3,
	n0$1,
	_INIAn,
	0,
	[
		_ATtt,
		_AItt,
		_DOT,
		_DI,
		_Sta,
		_NCI,
		_ESS,
		_EQC
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN]: _aTt
		}],
		[0, {
			[_eQN]: `AttachmentId`,
			[_xN]: _aIt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN]: _dI
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN]: _nCI
		}],
		[() => InstanceAttachmentEnaSrdSpecification$, {
			[_eQN]: `EnaSrdSpecification`,
			[_xN]: _eSS
		}],
		[1, {
			[_eQN]: `EnaQueueCount`,
			[_xN]: _eQC
		}]
	]
];
var InstanceNetworkPerformanceOptions$ = [
	3,
	n0$1,
	_INPO,
	0,
	[_BW],
	[[0, {
		[_eQN]: `BandwidthWeighting`,
		[_xN]: _bW
	}]]
];
var InstancePrivateIpAddress$ = [
	3,
	n0$1,
	_IPIA,
	0,
	[
		_Ass,
		_Prim,
		_PDN,
		_PIAr
	],
	[
		[() => InstanceNetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN]: _ass
		}],
		[2, {
			[_eQN]: `Primary`,
			[_xN]: _prim
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN]: _pDNr
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN]: _pIAr
		}]
	]
];
var InstanceSecondaryInterface$ = [
	3,
	n0$1,
	_ISIn,
	0,
	[
		_Att,
		_MAa,
		_SIIec,
		_OI,
		_PIAri,
		_SDC,
		_Sta,
		_SSIe,
		_SNI,
		_ITnt
	],
	[
		[() => InstanceSecondaryInterfaceAttachment$, {
			[_eQN]: `Attachment`,
			[_xN]: _at
		}],
		[0, {
			[_eQN]: `MacAddress`,
			[_xN]: _mAa
		}],
		[0, {
			[_eQN]: `SecondaryInterfaceId`,
			[_xN]: _sIIe
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[() => InstanceSecondaryInterfacePrivateIpAddressList, {
			[_eQN]: `PrivateIpAddressSet`,
			[_xN]: _pIASr
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN]: _sDC
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: `SecondarySubnetId`,
			[_xN]: _sSI
		}],
		[0, {
			[_eQN]: `SecondaryNetworkId`,
			[_xN]: _sNI
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN]: _iTnt
		}]
	]
];
var InstanceSecondaryInterfaceAttachment$ = [
	3,
	n0$1,
	_ISIA,
	0,
	[
		_ATtt,
		_AItt,
		_DOT,
		_DI,
		_Sta,
		_NCI
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN]: _aTt
		}],
		[0, {
			[_eQN]: `AttachmentId`,
			[_xN]: _aIt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN]: _dI
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN]: _nCI
		}]
	]
];
var InstanceSecondaryInterfacePrivateIpAddress$ = [
	3,
	n0$1,
	_ISIPIA,
	0,
	[_PIAr],
	[[0, {
		[_eQN]: `PrivateIpAddress`,
		[_xN]: _pIAr
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
var InstanceStateChange$ = [
	3,
	n0$1,
	_ISC,
	0,
	[
		_II,
		_CSu,
		_PSr$1
	],
	[
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[() => InstanceState$, {
			[_eQN]: `CurrentState`,
			[_xN]: _cSu
		}],
		[() => InstanceState$, {
			[_eQN]: `PreviousState`,
			[_xN]: _pSr
		}]
	]
];
var InstanceStatus$ = [
	3,
	n0$1,
	_ISnstan,
	0,
	[
		_AZ,
		_AZI,
		_OA,
		_Op,
		_Ev,
		_II,
		_ISnsta,
		_ISnstan,
		_SSy,
		_AES,
		_AS,
		_PSe
	],
	[
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}],
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN]: _aZI
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}],
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
		}],
		[() => EbsStatusSummary$, {
			[_eQN]: `AttachedEbsStatus`,
			[_xN]: _aES
		}],
		[() => ApplicationStatusSummary$, {
			[_eQN]: `ApplicationStatus`,
			[_xN]: _aSp
		}],
		[() => PerformanceStatusSummary$, {
			[_eQN]: `PerformanceStatus`,
			[_xN]: _pSe
		}]
	]
];
var InstanceStatusDetails$ = [
	3,
	n0$1,
	_ISDn,
	0,
	[
		_ISm,
		_N,
		_Sta
	],
	[
		[4, {
			[_eQN]: `ImpairedSince`,
			[_xN]: _iSm
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN]: _n$1
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}]
	]
];
var InstanceStatusEvent$ = [
	3,
	n0$1,
	_ISE,
	0,
	[
		_IEI,
		_Co,
		_De,
		_NAo,
		_NB,
		_NBD
	],
	[
		[0, {
			[_eQN]: `InstanceEventId`,
			[_xN]: _iEI
		}],
		[0, {
			[_eQN]: `Code`,
			[_xN]: _co
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de$1
		}],
		[4, {
			[_eQN]: `NotAfter`,
			[_xN]: _nAo
		}],
		[4, {
			[_eQN]: `NotBefore`,
			[_xN]: _nB
		}],
		[4, {
			[_eQN]: `NotBeforeDeadline`,
			[_xN]: _nBD
		}]
	]
];
var InstanceStatusSummary$ = [
	3,
	n0$1,
	_ISS,
	0,
	[_Det, _Sta],
	[[() => InstanceStatusDetailsList, {
		[_eQN]: `Details`,
		[_xN]: _det
	}], [0, {
		[_eQN]: `Status`,
		[_xN]: _sta
	}]]
];
var InstanceStorageInfo$ = [
	3,
	n0$1,
	_ISIns,
	0,
	[
		_TSIGB,
		_Dis,
		_NS,
		_ESn
	],
	[
		[1, {
			[_eQN]: `TotalSizeInGB`,
			[_xN]: _tSIGB
		}],
		[() => DiskInfoList, {
			[_eQN]: `Disks`,
			[_xN]: _dis
		}],
		[0, {
			[_eQN]: `NvmeSupport`,
			[_xN]: _nS
		}],
		[0, {
			[_eQN]: `EncryptionSupport`,
			[_xN]: _eSn
		}]
	]
];
var InstanceTypeInfo$ = [
	3,
	n0$1,
	_ITIn,
	0,
	[
		_IT,
		_CGur,
		_FTE,
		_SUC,
		_SRDT,
		_SVT,
		_BMa,
		_Hy,
		_PIro,
		_VCIpu,
		_MIe,
		_ISSn,
		_ISIns,
		_EIb,
		_NIetw,
		_GIp,
		_FIpga,
		_PGIl,
		_IAIn,
		_HS,
		_BPS,
		_DHS,
		_ARS,
		_SBM,
		_NES,
		_NTS,
		_NTI,
		_MAIe,
		_NIeu,
		_PSh,
		_RMS,
		_SIRu
	],
	[
		[0, {
			[_eQN]: `InstanceType`,
			[_xN]: _iT$1
		}],
		[2, {
			[_eQN]: `CurrentGeneration`,
			[_xN]: _cGur
		}],
		[2, {
			[_eQN]: `FreeTierEligible`,
			[_xN]: _fTE
		}],
		[() => UsageClassTypeList, {
			[_eQN]: `SupportedUsageClasses`,
			[_xN]: _sUC
		}],
		[() => RootDeviceTypeList, {
			[_eQN]: `SupportedRootDeviceTypes`,
			[_xN]: _sRDT
		}],
		[() => VirtualizationTypeList, {
			[_eQN]: `SupportedVirtualizationTypes`,
			[_xN]: _sVT
		}],
		[2, {
			[_eQN]: `BareMetal`,
			[_xN]: _bMa
		}],
		[0, {
			[_eQN]: `Hypervisor`,
			[_xN]: _h
		}],
		[() => ProcessorInfo$, {
			[_eQN]: `ProcessorInfo`,
			[_xN]: _pIr
		}],
		[() => VCpuInfo$, {
			[_eQN]: `VCpuInfo`,
			[_xN]: _vCIp
		}],
		[() => MemoryInfo$, {
			[_eQN]: `MemoryInfo`,
			[_xN]: _mIe
		}],
		[2, {
			[_eQN]: `InstanceStorageSupported`,
			[_xN]: _iSSn
		}],
		[() => InstanceStorageInfo$, {
			[_eQN]: `InstanceStorageInfo`,
			[_xN]: _iSI
		}],
		[() => EbsInfo$, {
			[_eQN]: `EbsInfo`,
			[_xN]: _eIb
		}],
		[() => NetworkInfo$, {
			[_eQN]: `NetworkInfo`,
			[_xN]: _nIet
		}],
		[() => GpuInfo$, {
			[_eQN]: `GpuInfo`,
			[_xN]: _gIp
		}],
		[() => FpgaInfo$, {
			[_eQN]: `FpgaInfo`,
			[_xN]: _fIp
		}],
		[() => PlacementGroupInfo$, {
			[_eQN]: `PlacementGroupInfo`,
			[_xN]: _pGI
		}],
		[() => InferenceAcceleratorInfo$, {
			[_eQN]: `InferenceAcceleratorInfo`,
			[_xN]: _iAIn
		}],
		[2, {
			[_eQN]: `HibernationSupported`,
			[_xN]: _hSi
		}],
		[2, {
			[_eQN]: `BurstablePerformanceSupported`,
			[_xN]: _bPS
		}],
		[2, {
			[_eQN]: `DedicatedHostsSupported`,
			[_xN]: _dHS
		}],
		[2, {
			[_eQN]: `AutoRecoverySupported`,
			[_xN]: _aRSu
		}],
		[() => BootModeTypeList, {
			[_eQN]: `SupportedBootModes`,
			[_xN]: _sBM
		}],
		[0, {
			[_eQN]: `NitroEnclavesSupport`,
			[_xN]: _nES
		}],
		[0, {
			[_eQN]: `NitroTpmSupport`,
			[_xN]: _nTS
		}],
		[() => NitroTpmInfo$, {
			[_eQN]: `NitroTpmInfo`,
			[_xN]: _nTI
		}],
		[() => MediaAcceleratorInfo$, {
			[_eQN]: `MediaAcceleratorInfo`,
			[_xN]: _mAIe
		}],
		[() => NeuronInfo$, {
			[_eQN]: `NeuronInfo`,
			[_xN]: _nIeu
		}],
		[0, {
			[_eQN]: `PhcSupport`,
			[_xN]: _pSh
		}],
		[0, {
			[_eQN]: `RebootMigrationSupport`,
			[_xN]: _rMS
		}],
		[2, {
			[_eQN]: `SupportedInRegion`,
			[_xN]: _sIRu
		}]
	]
];
var InstanceTypeItem$ = [
	3,
	n0$1,
	_ITIns,
	0,
	[_IT],
	[[0, {
		[_eQN]: `InstanceType`,
		[_xN]: _iT$1
	}]]
];
var InstanceTypeSpecification$ = [
	3,
	n0$1,
	_ITSn,
	0,
	[_SIT, _UIT],
	[[() => SupportedInstanceTypeSet, {
		[_eQN]: `SupportedInstanceTypeSet`,
		[_xN]: _sITS
	}], [() => UnsupportedInstanceTypeSet, {
		[_eQN]: `UnsupportedInstanceTypeSet`,
		[_xN]: _uITS
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
		_KFe,
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
		[0, {
			[_eQN]: `KeyFingerprint`,
			[_xN]: _kFe
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
		_PK,
		_CTre,
		_KN,
		_KFe
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
		[0, {
			[_eQN]: `PublicKey`,
			[_xN]: _pK
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN]: _cTre
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN]: _kN
		}],
		[0, {
			[_eQN]: `KeyFingerprint`,
			[_xN]: _kFe
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
var LicenseConfiguration$ = [
	3,
	n0$1,
	_LCi,
	0,
	[_LCA],
	[[0, {
		[_eQN]: `LicenseConfigurationArn`,
		[_xN]: _lCA
	}]]
];
var MediaAcceleratorInfo$ = [
	3,
	n0$1,
	_MAIe,
	0,
	[_Acc, _TMMIMB],
	[[() => MediaDeviceInfoList, {
		[_eQN]: `Accelerators`,
		[_xN]: _acc
	}], [1, {
		[_eQN]: `TotalMediaMemoryInMiB`,
		[_xN]: _tMMIMB
	}]]
];
var MediaDeviceInfo$ = [
	3,
	n0$1,
	_MDI,
	0,
	[
		_Cou,
		_N,
		_Man,
		_MIe
	],
	[
		[1, {
			[_eQN]: `Count`,
			[_xN]: _cou
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN]: _n$1
		}],
		[0, {
			[_eQN]: `Manufacturer`,
			[_xN]: _man
		}],
		[() => MediaDeviceMemoryInfo$, {
			[_eQN]: `MemoryInfo`,
			[_xN]: _mIe
		}]
	]
];
var MediaDeviceMemoryInfo$ = [
	3,
	n0$1,
	_MDMI,
	0,
	[_SIMB],
	[[1, {
		[_eQN]: `SizeInMiB`,
		[_xN]: _sIMB
	}]]
];
var MemoryInfo$ = [
	3,
	n0$1,
	_MIe,
	0,
	[_SIMB],
	[[1, {
		[_eQN]: `SizeInMiB`,
		[_xN]: _sIMB
	}]]
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
	[_MCIe, _St],
	[[() => MetricCategoryIdList, {
		[_eQN]: `MetricCategoryIdSet`,
		[_xN]: _mCIS
	}], [0, {
		[_eQN]: `State`,
		[_xN]: _st$1
	}]]
];
var NetworkCardInfo$ = [
	3,
	n0$1,
	_NCIe,
	0,
	[
		_NCI,
		_NPe,
		_MNI,
		_AFNI,
		_BBIG,
		_PBIG,
		_DEQCPI,
		_MEQC,
		_MEQCPI,
		_ITnte
	],
	[
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN]: _nCI
		}],
		[0, {
			[_eQN]: `NetworkPerformance`,
			[_xN]: _nPe
		}],
		[1, {
			[_eQN]: `MaximumNetworkInterfaces`,
			[_xN]: _mNI
		}],
		[1, {
			[_eQN]: `AdditionalFlexibleNetworkInterfaces`,
			[_xN]: _aFNI
		}],
		[1, {
			[_eQN]: `BaselineBandwidthInGbps`,
			[_xN]: _bBIG
		}],
		[1, {
			[_eQN]: `PeakBandwidthInGbps`,
			[_xN]: _pBIG
		}],
		[1, {
			[_eQN]: `DefaultEnaQueueCountPerInterface`,
			[_xN]: _dEQCPI
		}],
		[1, {
			[_eQN]: `MaximumEnaQueueCount`,
			[_xN]: _mEQC
		}],
		[1, {
			[_eQN]: `MaximumEnaQueueCountPerInterface`,
			[_xN]: _mEQCPI
		}],
		[() => NetworkCardInterfaceTypeList, {
			[_eQN]: `InterfaceTypeSet`,
			[_xN]: _iTSnt
		}]
	]
];
var NetworkInfo$ = [
	3,
	n0$1,
	_NIetw,
	0,
	[
		_NPe,
		_MNI,
		_MNC,
		_DNCI,
		_NC,
		_IAPI,
		_IAPIp,
		_ISpvu,
		_ESna,
		_ESf,
		_EIf,
		_EITS,
		_ESSn,
		_BWa,
		_FEQS,
		_CTC,
		_SNSe,
		_MSNI,
		_IAPSI
	],
	[
		[0, {
			[_eQN]: `NetworkPerformance`,
			[_xN]: _nPe
		}],
		[1, {
			[_eQN]: `MaximumNetworkInterfaces`,
			[_xN]: _mNI
		}],
		[1, {
			[_eQN]: `MaximumNetworkCards`,
			[_xN]: _mNC
		}],
		[1, {
			[_eQN]: `DefaultNetworkCardIndex`,
			[_xN]: _dNCI
		}],
		[() => NetworkCardInfoList, {
			[_eQN]: `NetworkCards`,
			[_xN]: _nC
		}],
		[1, {
			[_eQN]: `Ipv4AddressesPerInterface`,
			[_xN]: _iAPI
		}],
		[1, {
			[_eQN]: `Ipv6AddressesPerInterface`,
			[_xN]: _iAPIp
		}],
		[2, {
			[_eQN]: `Ipv6Supported`,
			[_xN]: _iSpv
		}],
		[0, {
			[_eQN]: `EnaSupport`,
			[_xN]: _eSna
		}],
		[2, {
			[_eQN]: `EfaSupported`,
			[_xN]: _eSf
		}],
		[() => EfaInfo$, {
			[_eQN]: `EfaInfo`,
			[_xN]: _eIf
		}],
		[2, {
			[_eQN]: `EncryptionInTransitSupported`,
			[_xN]: _eITSn
		}],
		[2, {
			[_eQN]: `EnaSrdSupported`,
			[_xN]: _eSSn
		}],
		[() => BandwidthWeightingTypeList, {
			[_eQN]: `BandwidthWeightings`,
			[_xN]: _bWa
		}],
		[0, {
			[_eQN]: `FlexibleEnaQueuesSupport`,
			[_xN]: _fEQS
		}],
		[() => DefaultConnectionTrackingConfiguration$, {
			[_eQN]: `ConnectionTrackingConfiguration`,
			[_xN]: _cTC
		}],
		[2, {
			[_eQN]: `SecondaryNetworkSupported`,
			[_xN]: _sNSec
		}],
		[1, {
			[_eQN]: `MaximumSecondaryNetworkInterfaces`,
			[_xN]: _mSNI
		}],
		[1, {
			[_eQN]: `Ipv4AddressesPerSecondaryInterface`,
			[_xN]: _iAPSI
		}]
	]
];
var NeuronDeviceCoreInfo$ = [
	3,
	n0$1,
	_NDCI,
	0,
	[_Cou, _Ver],
	[[1, {
		[_eQN]: `Count`,
		[_xN]: _cou
	}], [1, {
		[_eQN]: `Version`,
		[_xN]: _ve
	}]]
];
var NeuronDeviceInfo$ = [
	3,
	n0$1,
	_NDI,
	0,
	[
		_Cou,
		_N,
		_CIor,
		_MIe
	],
	[
		[1, {
			[_eQN]: `Count`,
			[_xN]: _cou
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN]: _n$1
		}],
		[() => NeuronDeviceCoreInfo$, {
			[_eQN]: `CoreInfo`,
			[_xN]: _cIor
		}],
		[() => NeuronDeviceMemoryInfo$, {
			[_eQN]: `MemoryInfo`,
			[_xN]: _mIe
		}]
	]
];
var NeuronDeviceMemoryInfo$ = [
	3,
	n0$1,
	_NDMI,
	0,
	[_SIMB],
	[[1, {
		[_eQN]: `SizeInMiB`,
		[_xN]: _sIMB
	}]]
];
var NeuronInfo$ = [
	3,
	n0$1,
	_NIeu,
	0,
	[_NDe, _TNDMIMB],
	[[() => NeuronDeviceInfoList, {
		[_eQN]: `NeuronDevices`,
		[_xN]: _nDe
	}], [1, {
		[_eQN]: `TotalNeuronDeviceMemoryInMiB`,
		[_xN]: _tNDMIMB
	}]]
];
var NitroTpmInfo$ = [
	3,
	n0$1,
	_NTI,
	0,
	[_SVu],
	[[() => NitroTpmSupportedVersionsList, {
		[_eQN]: `SupportedVersions`,
		[_xN]: _sVu
	}]]
];
var OperatorResponse$ = [
	3,
	n0$1,
	_ORper,
	0,
	[
		_Mana,
		_P$1,
		_HBD
	],
	[
		[2, {
			[_eQN]: `Managed`,
			[_xN]: _mana
		}],
		[0, {
			[_eQN]: `Principal`,
			[_xN]: _p$1
		}],
		[2, {
			[_eQN]: `HiddenByDefault`,
			[_xN]: _hBD
		}]
	]
];
var PerformanceStatusSummary$ = [
	3,
	n0$1,
	_PSS,
	0,
	[
		_Sta,
		_ISm,
		_Reme
	],
	[
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[4, {
			[_eQN]: `ImpairedSince`,
			[_xN]: _iSm
		}],
		[0, {
			[_eQN]: `Remediation`,
			[_xN]: _rem
		}]
	]
];
var Placement$ = [
	3,
	n0$1,
	_Pla,
	0,
	[
		_AZI,
		_Af,
		_GN,
		_PN,
		_HIo,
		_Te,
		_SDp,
		_HRGA,
		_GIr,
		_AZ
	],
	[
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN]: _aZI
		}],
		[0, {
			[_eQN]: `Affinity`,
			[_xN]: _af
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN$1
		}],
		[1, {
			[_eQN]: `PartitionNumber`,
			[_xN]: _pN$1
		}],
		[0, {
			[_eQN]: `HostId`,
			[_xN]: _hI
		}],
		[0, {
			[_eQN]: `Tenancy`,
			[_xN]: _te
		}],
		[0, {
			[_eQN]: `SpreadDomain`,
			[_xN]: _sDp
		}],
		[0, {
			[_eQN]: `HostResourceGroupArn`,
			[_xN]: _hRGA
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}]
	]
];
var PlacementGroupInfo$ = [
	3,
	n0$1,
	_PGIl,
	0,
	[_SSu],
	[[() => PlacementGroupStrategyList, {
		[_eQN]: `SupportedStrategies`,
		[_xN]: _sSup
	}]]
];
var PrivateDnsNameOptionsResponse$ = [
	3,
	n0$1,
	_PDNORr,
	0,
	[
		_HTo,
		_ERNDAR,
		_ERNDAAAAR
	],
	[
		[0, {
			[_eQN]: `HostnameType`,
			[_xN]: _hTo
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsARecord`,
			[_xN]: _eRNDAR
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsAAAARecord`,
			[_xN]: _eRNDAAAAR
		}]
	]
];
var ProcessorInfo$ = [
	3,
	n0$1,
	_PIro,
	0,
	[
		_SAup,
		_SCSIG,
		_SF,
		_Man
	],
	[
		[() => ArchitectureTypeList, {
			[_eQN]: `SupportedArchitectures`,
			[_xN]: _sAu
		}],
		[1, {
			[_eQN]: `SustainedClockSpeedInGhz`,
			[_xN]: _sCSIG
		}],
		[() => SupportedAdditionalProcessorFeatureList, {
			[_eQN]: `SupportedFeatures`,
			[_xN]: _sF
		}],
		[0, {
			[_eQN]: `Manufacturer`,
			[_xN]: _man
		}]
	]
];
var ProductCode$ = [
	3,
	n0$1,
	_PCr$1,
	0,
	[_PCIr, _PCT],
	[[0, {
		[_eQN]: `ProductCode`,
		[_xN]: _pCr
	}], [0, {
		[_eQN]: `Type`,
		[_xN]: _ty
	}]]
];
var Region$ = [
	3,
	n0$1,
	_Regi,
	0,
	[
		_OIS,
		_Ge,
		_RN,
		_Endp
	],
	[
		[0, {
			[_eQN]: `OptInStatus`,
			[_xN]: _oIS
		}],
		[() => RegionGeographyList, {
			[_eQN]: `GeographySet`,
			[_xN]: _gS
		}],
		[0, {
			[_eQN]: `RegionName`,
			[_xN]: _rNe
		}],
		[0, {
			[_eQN]: `RegionEndpoint`,
			[_xN]: _rEe
		}]
	]
];
var RegionGeography$ = [
	3,
	n0$1,
	_RGe,
	0,
	[_N],
	[[0, {
		[_eQN]: `Name`,
		[_xN]: _n$1
	}]]
];
var Reservation$ = [
	3,
	n0$1,
	_Reser,
	0,
	[
		_RIe,
		_OI,
		_RIeq,
		_G,
		_Ins
	],
	[
		[0, {
			[_eQN]: `ReservationId`,
			[_xN]: _rI
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `RequesterId`,
			[_xN]: _rIeq
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN]: _gSr
		}],
		[() => InstanceList, {
			[_eQN]: `InstancesSet`,
			[_xN]: _iSns
		}]
	]
];
var ScanResults$ = [
	3,
	n0$1,
	_SRc,
	0,
	[
		_HFSL,
		_FSD,
		_IFAS,
		_LFAS,
		_MFAS,
		_HFAS,
		_CFAS
	],
	[
		[0, {
			[_eQN]: `HighestFindingSeverityLabel`,
			[_xN]: _hFSL
		}],
		[4, {
			[_eQN]: `FindingScanDate`,
			[_xN]: _fSD
		}],
		[4, {
			[_eQN]: `InformationalFixAvailableSince`,
			[_xN]: _iFAS
		}],
		[4, {
			[_eQN]: `LowFixAvailableSince`,
			[_xN]: _lFAS
		}],
		[4, {
			[_eQN]: `MediumFixAvailableSince`,
			[_xN]: _mFAS
		}],
		[4, {
			[_eQN]: `HighFixAvailableSince`,
			[_xN]: _hFAS
		}],
		[4, {
			[_eQN]: `CriticalFixAvailableSince`,
			[_xN]: _cFAS
		}]
	]
];
var Snapshot$ = [
	3,
	n0$1,
	_Sna,
	0,
	[
		_OAw,
		_OA,
		_T$1,
		_STto,
		_RETe,
		_STs,
		_AZ,
		_TTr,
		_CDM,
		_CTomp,
		_FSSIB,
		_SIn,
		_VIo,
		_St,
		_SMta,
		_STt,
		_Pro,
		_OI,
		_De,
		_VSo,
		_Enc,
		_KKI,
		_DEKI
	],
	[
		[0, {
			[_eQN]: `OwnerAlias`,
			[_xN]: _oAw
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `StorageTier`,
			[_xN]: _sTto
		}],
		[4, {
			[_eQN]: `RestoreExpiryTime`,
			[_xN]: _rETe
		}],
		[0, {
			[_eQN]: `SseType`,
			[_xN]: _sTs
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}],
		[0, {
			[_eQN]: `TransferType`,
			[_xN]: _tTr
		}],
		[1, {
			[_eQN]: `CompletionDurationMinutes`,
			[_xN]: _cDM
		}],
		[4, {
			[_eQN]: `CompletionTime`,
			[_xN]: _cTomp
		}],
		[1, {
			[_eQN]: `FullSnapshotSizeInBytes`,
			[_xN]: _fSSIB
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
		[0, {
			[_eQN]: `StatusMessage`,
			[_xN]: _sMt
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
			[_eQN]: `OwnerId`,
			[_xN]: _oI
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
		}],
		[0, {
			[_eQN]: `DataEncryptionKeyId`,
			[_xN]: _dEKI
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
	[_TIer],
	[[() => InstanceStateChangeList, {
		[_eQN]: `InstancesSet`,
		[_xN]: _iSns
	}]]
];
var VCpuInfo$ = [
	3,
	n0$1,
	_VCIpu,
	0,
	[
		_DVC,
		_DCef,
		_DTPC,
		_VCa,
		_VTPC
	],
	[
		[1, {
			[_eQN]: `DefaultVCpus`,
			[_xN]: _dVC
		}],
		[1, {
			[_eQN]: `DefaultCores`,
			[_xN]: _dCe
		}],
		[1, {
			[_eQN]: `DefaultThreadsPerCore`,
			[_xN]: _dTPC
		}],
		[() => CoreCountList, {
			[_eQN]: `ValidCores`,
			[_xN]: _vCa
		}],
		[() => ThreadsPerCoreList, {
			[_eQN]: `ValidThreadsPerCore`,
			[_xN]: _vTPC
		}]
	]
];
var Volume$ = [
	3,
	n0$1,
	_Vol,
	0,
	[
		_AZI,
		_OA,
		_SVI,
		_Io,
		_T$1,
		_VT,
		_FRa,
		_MAE,
		_Th,
		_STs,
		_Op,
		_VIR,
		_VAo,
		_OI,
		_VIo,
		_Siz,
		_SIn,
		_AZ,
		_St,
		_CTre,
		_Atta,
		_Enc,
		_KKI
	],
	[
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN]: _aZI
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[0, {
			[_eQN]: `SourceVolumeId`,
			[_xN]: _sVI
		}],
		[1, {
			[_eQN]: `Iops`,
			[_xN]: _io
		}],
		[() => TagList$1, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VolumeType`,
			[_xN]: _vT
		}],
		[2, {
			[_eQN]: `FastRestored`,
			[_xN]: _fRa
		}],
		[2, {
			[_eQN]: `MultiAttachEnabled`,
			[_xN]: _mAE
		}],
		[1, {
			[_eQN]: `Throughput`,
			[_xN]: _th
		}],
		[0, {
			[_eQN]: `SseType`,
			[_xN]: _sTs
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}],
		[1, {
			[_eQN]: `VolumeInitializationRate`,
			[_xN]: _vIR
		}],
		[0, {
			[_eQN]: `VolumeArn`,
			[_xN]: _vA
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
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
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN]: _cTre
		}],
		[() => VolumeAttachmentList, {
			[_eQN]: `AttachmentSet`,
			[_xN]: _aSt
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
var VolumeAttachment$ = [
	3,
	n0$1,
	_VAol,
	0,
	[
		_DOT,
		_ARss,
		_IOS,
		_ECI,
		_VIo,
		_II,
		_Dev,
		_St,
		_ATtt
	],
	[
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[0, {
			[_eQN]: `AssociatedResource`,
			[_xN]: _aRs
		}],
		[0, {
			[_eQN]: `InstanceOwningService`,
			[_xN]: _iOS
		}],
		[1, {
			[_eQN]: `EbsCardIndex`,
			[_xN]: _eCI
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN]: _vIo
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[0, {
			[_eQN]: `Device`,
			[_xN]: _dev
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[4, {
			[_eQN]: `AttachTime`,
			[_xN]: _aTt
		}]
	]
];
var __Unit = "unit";
var ArchitectureTypeList = [
	1,
	n0$1,
	_ATLr,
	0,
	[0, { [_xN]: _it }]
];
var BandwidthWeightingTypeList = [
	1,
	n0$1,
	_BWTL,
	0,
	[0, { [_xN]: _it }]
];
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
var BootModeTypeList = [
	1,
	n0$1,
	_BMTL,
	0,
	[0, { [_xN]: _it }]
];
var CoreCountList = [
	1,
	n0$1,
	_CCL,
	0,
	[1, { [_xN]: _it }]
];
var DiskInfoList = [
	1,
	n0$1,
	_DILi,
	0,
	[() => DiskInfo$, { [_xN]: _it }]
];
var EbsCardInfoList = [
	1,
	n0$1,
	_ECIL,
	0,
	[() => EbsCardInfo$, { [_xN]: _it }]
];
var EbsStatusDetailsList = [
	1,
	n0$1,
	_ESDL,
	0,
	[() => EbsStatusDetails$, { [_xN]: _it }]
];
var ElasticGpuAssociationList = [
	1,
	n0$1,
	_EGAL,
	0,
	[() => ElasticGpuAssociation$, { [_xN]: _it }]
];
var ElasticInferenceAcceleratorAssociationList = [
	1,
	n0$1,
	_EIAAL,
	0,
	[() => ElasticInferenceAcceleratorAssociation$, { [_xN]: _it }]
];
var ExecutableByStringList = [
	1,
	n0$1,
	_EBSL,
	0,
	[0, { [_xN]: _EBx }]
];
var ExportImageTaskIdList = [
	1,
	n0$1,
	_EITIL,
	0,
	[0, { [_xN]: _EITIx }]
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
var FpgaDeviceInfoList = [
	1,
	n0$1,
	_FDIL,
	0,
	[() => FpgaDeviceInfo$, { [_xN]: _it }]
];
var GpuDeviceInfoList = [
	1,
	n0$1,
	_GDIL,
	0,
	[() => GpuDeviceInfo$, { [_xN]: _it }]
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
var ImageWatermarkList = [
	1,
	n0$1,
	_IWL,
	0,
	[() => ImageWatermark$, { [_xN]: _it }]
];
var InferenceDeviceInfoList = [
	1,
	n0$1,
	_IDIL,
	0,
	[() => InferenceDeviceInfo$, 0]
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
var InstanceIpv4PrefixList = [
	1,
	n0$1,
	_IIPL,
	0,
	[() => InstanceIpv4Prefix$, { [_xN]: _it }]
];
var InstanceIpv6AddressList = [
	1,
	n0$1,
	_IIAL,
	0,
	[() => InstanceIpv6Address$, { [_xN]: _it }]
];
var InstanceIpv6PrefixList = [
	1,
	n0$1,
	_IIPLn,
	0,
	[() => InstanceIpv6Prefix$, { [_xN]: _it }]
];
var InstanceList = [
	1,
	n0$1,
	_ILns,
	0,
	[() => Instance$, { [_xN]: _it }]
];
var InstanceNetworkInterfaceList = [
	1,
	n0$1,
	_INIL,
	0,
	[() => InstanceNetworkInterface$, { [_xN]: _it }]
];
var InstancePrivateIpAddressList = [
	1,
	n0$1,
	_IPIAL,
	0,
	[() => InstancePrivateIpAddress$, { [_xN]: _it }]
];
var InstanceSecondaryInterfaceList = [
	1,
	n0$1,
	_ISIL,
	0,
	[() => InstanceSecondaryInterface$, { [_xN]: _it }]
];
var InstanceSecondaryInterfacePrivateIpAddressList = [
	1,
	n0$1,
	_ISIPIAL,
	0,
	[() => InstanceSecondaryInterfacePrivateIpAddress$, { [_xN]: _it }]
];
var InstanceStateChangeList = [
	1,
	n0$1,
	_ISCL,
	0,
	[() => InstanceStateChange$, { [_xN]: _it }]
];
var InstanceStatusDetailsList = [
	1,
	n0$1,
	_ISDL,
	0,
	[() => InstanceStatusDetails$, { [_xN]: _it }]
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
var LicenseList = [
	1,
	n0$1,
	_LL$1,
	0,
	[() => LicenseConfiguration$, { [_xN]: _it }]
];
var MediaDeviceInfoList = [
	1,
	n0$1,
	_MDIL,
	0,
	[() => MediaDeviceInfo$, { [_xN]: _it }]
];
var MetricCategoryIdList = [
	1,
	n0$1,
	_MCIL,
	0,
	[0, { [_xN]: _it }]
];
var NetworkCardInfoList = [
	1,
	n0$1,
	_NCIL,
	0,
	[() => NetworkCardInfo$, { [_xN]: _it }]
];
var NetworkCardInterfaceTypeList = [
	1,
	n0$1,
	_NCITL,
	0,
	[0, { [_xN]: _it }]
];
var NeuronDeviceInfoList = [
	1,
	n0$1,
	_NDIL,
	0,
	[() => NeuronDeviceInfo$, { [_xN]: _it }]
];
var NitroTpmSupportedVersionsList = [
	1,
	n0$1,
	_NTSVL,
	0,
	[0, { [_xN]: _it }]
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
var PlacementGroupStrategyList = [
	1,
	n0$1,
	_PGSL,
	0,
	[0, { [_xN]: _it }]
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
var RegionGeographyList = [
	1,
	n0$1,
	_RGL,
	0,
	[() => RegionGeography$, { [_xN]: _it }]
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
var RootDeviceTypeList = [
	1,
	n0$1,
	_RDTL,
	0,
	[0, { [_xN]: _it }]
];
var SnapshotIdStringList = [
	1,
	n0$1,
	_SISL,
	0,
	[0, { [_xN]: _SIn }]
];
var SnapshotList = [
	1,
	n0$1,
	_SLn,
	0,
	[() => Snapshot$, { [_xN]: _it }]
];
var SupportedAdditionalProcessorFeatureList = [
	1,
	n0$1,
	_SAPFL,
	0,
	[0, { [_xN]: _it }]
];
var SupportedInstanceTypeSet = [
	1,
	n0$1,
	_SITS,
	0,
	[() => InstanceTypeItem$, { [_xN]: _it }]
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
var ThreadsPerCoreList = [
	1,
	n0$1,
	_TPCL,
	0,
	[1, { [_xN]: _it }]
];
var UnsupportedInstanceTypeSet = [
	1,
	n0$1,
	_UITS,
	0,
	[() => InstanceTypeItem$, { [_xN]: _it }]
];
var UsageClassTypeList = [
	1,
	n0$1,
	_UCTL,
	0,
	[0, { [_xN]: _it }]
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
var VirtualizationTypeList = [
	1,
	n0$1,
	_VTLi,
	0,
	[0, { [_xN]: _it }]
];
var VolumeAttachmentList = [
	1,
	n0$1,
	_VALo,
	0,
	[() => VolumeAttachment$, { [_xN]: _it }]
];
var VolumeIdStringList = [
	1,
	n0$1,
	_VISL,
	0,
	[0, { [_xN]: _VIo }]
];
var VolumeList = [
	1,
	n0$1,
	_VLo,
	0,
	[() => Volume$, { [_xN]: _it }]
];
var WorkloadsList = [
	1,
	n0$1,
	_WL,
	0,
	[0, { [_xN]: _it }]
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
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Ft,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Nt,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver$1,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.f()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.lt(),
		protocol: config?.protocol ?? AwsEc2QueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ec2",
			errorTypeRegistries: errorTypeRegistries$1,
			xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
			version: "2016-11-15",
			serviceTarget: "AmazonEC2"
		},
		serviceId: config?.serviceId ?? "EC2",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_3__.r,
		utf8Decoder: config?.utf8Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Pt,
		utf8Encoder: config?.utf8Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Mt
	};
};

// node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
const getRuntimeConfig$2 = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ft)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.it)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.pt);
	const clientSharedValues = getRuntimeConfig$3(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.u, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Et,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.d,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.It)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version$1
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.b, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.st, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ot,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.x,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.T
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.St, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.xt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.g, loaderConfig)
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
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.p)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.R)(runtimeConfig), getHttpAuthExtensionConfiguration$1(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.m)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.dt)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.z)(extensionConfiguration), resolveHttpAuthRuntimeConfig$1(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.bt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig$2(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters$1(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.D)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.S)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.at)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.I)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Q)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig$1(_config_6);
		const _config_8 = resolveRuntimeExtensions$1(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.vt)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.v)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.y)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.L)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.F)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.P)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.N)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.M)(this.config, {
			httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.k({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.A)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
const command$1 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ct)(commonParams$1, "AmazonEC2", "EC2Client", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Z);
const _ep0$1 = {};
const _mw0$1 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-codebuild/dist-es/auth/httpAuthSchemeProvider.js
const defaultCodeBuildHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.jt)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.At)(config.region)() || (() => {
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
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.s)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.At)(config.authSchemePreference ?? []) });
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
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.nt.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-codebuild/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.tt({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.$)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.et.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.h;

// node_modules/@aws-sdk/client-codebuild/dist-es/models/CodeBuildServiceException.js
var CodeBuildServiceException = class CodeBuildServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.mt {
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
const _s_registry = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.gt(_s);
var CodeBuildServiceException$ = [
	-3,
	_s,
	"CodeBuildServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(CodeBuildServiceException$, CodeBuildServiceException);
const n0_registry = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.gt(n0);
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
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Ft,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Nt,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCodeBuildHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.f()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.lt(),
		protocol: config?.protocol ?? _AwsJson1_1Protocol_js__WEBPACK_IMPORTED_MODULE_4__.t,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.codebuild",
			errorTypeRegistries,
			version: "2016-10-06",
			serviceTarget: "CodeBuild_20161006"
		},
		serviceId: config?.serviceId ?? "CodeBuild",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_3__.r,
		utf8Decoder: config?.utf8Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Pt,
		utf8Encoder: config?.utf8Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Mt
	};
};

// node_modules/@aws-sdk/client-codebuild/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ft)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.it)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.pt);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Rt)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.u, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Et,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__.d,
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.b, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.st, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ot,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.x,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.T
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.St, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.xt, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.g, loaderConfig)
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
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.p)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ut)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.R)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.m)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.dt)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.z)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-codebuild/dist-es/CodeBuildClient.js
var CodeBuildClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.bt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.D)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.S)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.at)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.I)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Q)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.vt)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.v)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.y)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.L)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.F)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.P)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.N)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.M)(this.config, {
			httpAuthSchemeParametersProvider: defaultCodeBuildHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.k({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.A)(this.config));
	}
	destroy() {
		super.destroy();
	}
};

// node_modules/@aws-sdk/client-codebuild/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ct)(commonParams, "CodeBuild_20161006", "CodeBuildClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Z);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-codebuild/dist-es/commands/BatchGetProjectsCommand.js
var BatchGetProjectsCommand = class extends command(_ep0, _mw0, "BatchGetProjects", BatchGetProjects$) {};



})

};
