import type { TextRule } from './values.ts'

export const REGION: TextRule = {
  pattern: /^[a-z]{2}(-[a-z]+)+-\d$/,
  allowed: 'an AWS Region such as eu-central-1',
}

export const GCP_REGION: TextRule = {
  pattern: /^[a-z]+-[a-z]+\d+$/,
  allowed: 'a Google Cloud region such as europe-west3',
}

export const PROJECT: TextRule = {
  pattern: /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/,
  allowed: 'the id of a Google Cloud project',
}

export const POOL_ID: TextRule = {
  pattern: /^(?!gcp-)[a-z0-9-]{4,32}$/,
  allowed: '4 to 32 lower-case letters, digits and -, not gcp- first',
}

export const NAME: TextRule = {
  pattern: /^[A-Za-z0-9][\w .:/=+@-]{0,127}$/,
  allowed: 'a name of up to 128 letters, digits and _ . : / = + @ -',
}

export const REPOSITORY: TextRule = {
  pattern: /^([A-Za-z0-9-]+)@(\d+)\/([\w.-]+)@(\d+)$/,
  allowed: 'owner@id/name@id, the ids by `gh api repos/OWNER/NAME --jq "[.owner.id, .id]"`',
}

export const BRANCH: TextRule = {
  pattern: /^[A-Za-z0-9][\w./-]{0,199}$/,
  allowed: 'the name of a branch, without wildcards',
}

export const REPOSITORY_URL: TextRule = {
  pattern: /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/,
  allowed: 'https://github.com/OWNER/NAME',
}

export const IMAGE_REPOSITORY: TextRule = {
  pattern: /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/,
  allowed: 'a name of an ECR repository',
}

export const TAG_PATTERN: TextRule = {
  pattern: /^[\w.*-]{1,128}$/,
  allowed: 'a tag, with * for any characters',
}

/** 0 to 255. */
const OCTET = '(25[0-5]|2[0-4]\\d|1?\\d?\\d)'

/** Groups of 16 bits, up to one run of zeros left out. */
const IPV6 = '(?=[^/]*:[^/]*:)(?![^/]*::[^/]*::)([0-9a-fA-F]{0,4}:){1,7}[0-9a-fA-F]{0,4}'

export const CIDR: TextRule = {
  pattern: new RegExp(
    `^(${OCTET}(\\.${OCTET}){3}/(\\d|[12]\\d|3[0-2])|${IPV6}/(\\d{1,2}|1[01]\\d|12[0-8]))$`,
  ),
  allowed: 'a network such as 192.0.2.0/24 or 2001:db8::/32',
}

export const PATH: TextRule = { pattern: /^\/[\w./-]*$/, allowed: 'a path that begins with /' }

export const DOMAIN: TextRule = {
  pattern: /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
  allowed: 'a domain name',
}

export const IMAGE: TextRule = {
  pattern: /^[\w./:-]+@sha256:[0-9a-f]{64}$/,
  allowed: 'an image by its digest, NAME@sha256:…',
}

/** A folder in a bucket, without slashes. */
export const FOLDER: TextRule = { pattern: /^[\w-]+$/, allowed: 'a folder name without slashes' }

/** The beginning of a name of a CloudFormation stack. */
export const STACK_PREFIX: TextRule = {
  pattern: /^[A-Za-z][A-Za-z0-9-]*$/,
  allowed: 'letters, digits and -, a letter first',
}

/** The beginning of a name of a key pair, up to 200 of its 255 characters. */
export const KEY_PREFIX: TextRule = {
  pattern: /^[A-Za-z0-9][\w.-]{0,199}$/,
  allowed: 'up to 200 letters, digits and _ . -',
}

/** A file of the repository. */
export const FILE: TextRule = {
  pattern: /^[\w.-]+(\/[\w.-]+)*$/,
  allowed: 'a path in the repository, without a slash at its beginning',
}

/** A block device as EC2 names it. */
export const DEVICE: TextRule = { pattern: /^\/dev\/[a-z0-9]{3,12}$/, allowed: 'a device such as /dev/xvda' }

export const INSTANCE_TYPE: TextRule = {
  pattern: /^[a-z0-9-]+\.[a-z0-9-]+$/,
  allowed: 'an instance type such as m7g.large',
}

export const MACHINE_TYPE: TextRule = {
  pattern: /^[a-z][a-z0-9-]+$/,
  allowed: 'a machine type such as e2-small',
}

export const MACHINE_IMAGE: TextRule = {
  pattern: /^[a-z0-9][a-z0-9:._/-]*$/,
  allowed: 'an image or family such as debian-cloud/debian-12',
}

/** A type as AWS Config names it. */
export const RESOURCE_TYPE: TextRule = {
  pattern: /^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$/,
  allowed: 'a type such as AWS::ECS::Service',
}

/** A name of ours for a role, part of a resource's name. */
export const ROLE_KEY: TextRule = {
  pattern: /^[A-Za-z0-9][\w-]{0,63}$/,
  allowed: 'up to 64 letters, digits and _ -',
}

/** An id that AWS gave, by its prefix. */
export function idOf(prefix: string): TextRule {
  return {
    pattern: new RegExp(`^${prefix}-[0-9a-f]{8,17}$`),
    allowed: `an id such as ${prefix}-0123456789abcdef0`,
  }
}

/** An ARN of a service. */
export function arnOf(service: string, name = service): TextRule {
  return {
    pattern: new RegExp(`^arn:aws[a-z-]*:${service}:[a-z0-9-]*:\\d{0,12}:.+$`),
    allowed: `an ARN of ${name}`,
  }
}
