/**
 * What a member holds whose values are secrets by where they stand, unless someone says that they are not.
 * `variables`: a map, or a list of names and values, of environment variables, parameters or properties.
 * `headers`: the same of HTTP headers. `command`: a command line or a list of arguments. `opaque`: a secret as a whole.
 */
export type SecretPlace = 'variables' | 'headers' | 'command' | 'opaque'

const PLACES: readonly (readonly [SecretPlace, RegExp])[] = [
  [
    'command',
    /^(command|commands|args|containerarguments|entrypoint|containerentrypoint|cmd|buildspec|startcommand|buildcommand|commandline|runcommands?|script|content)$/,
  ],
  [
    'variables',
    /(environment|environments?variables|env(vars?)?(map)?|variables?|params|parameters|parameteroverrides|arguments|hyperparameters|connectionproperties|propertymap|optionsettings|configurationoptions|configproperties)$/,
  ],
  ['headers', /(?<!allow|allowed|expose|exposed|forwarded|vary)(headers|httpheaderconfig|customheaders)$/],
  [
    'opaque',
    /^(userdata|userdatabase64|cloudinit|cloudconfig|secretstring|secretbinary|masteruserpassword|authtoken)$/,
  ],
]

const known = new Map<string, SecretPlace | undefined>()

/** The kind of place that a member's name says, in any spelling: `EnvironmentVariables`, `environment_variables`. */
export function secretPlaceOf(name: string): SecretPlace | undefined {
  if (known.has(name)) return known.get(name)
  const plain = plainName(name)
  const place = PLACES.find(([, pattern]) => pattern.test(plain))?.[0]
  // Names come from services, but maps of users have names too: the memory must not grow with them.
  if (known.size < 10_000) known.set(name, place)
  return place
}

/** Members that name an element of a list of names and values. */
const NAMING =
  /^(name|key|parametername|parameterkey|headername|httpheadername|optionname|variablename|propertyname|header|(attribute|setting|field|config|argument|export)name|(output|property|metadata|config)key|id|label|k)$/

/** The member that names an object of a name and a value; undefined when it is none. */
export function pairNameIn(object: Readonly<Record<string, unknown>>): string | undefined {
  const members = Object.keys(object)
  if (!members.some(isPairValue)) return undefined
  return members.find((member) => NAMING.test(plainName(member)))
}

/** Tells the member that holds the value of a pair: `value`, `ParameterValue`, `values`. */
export function isPairValue(member: string): boolean {
  return /(values?|^v)$/i.test(member)
}

/** A name without its spelling: `Environment_Variables` and `environmentVariables` are one. */
export function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase()
}
