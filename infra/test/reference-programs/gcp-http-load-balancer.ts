import * as gcp from '@pulumi/gcp'

/** The program of the article that the component started from. */
export function seedGcpHttpLoadBalancer() {
  const network = new gcp.compute.Network('network', { autoCreateSubnetworks: true })
  const address = new gcp.compute.GlobalAddress('lb')
  new gcp.compute.Firewall('allow-lb', {
    network: network.selfLink,
    sourceRanges: [address.address, '35.191.0.0/16', '130.211.0.0/22'],
    allows: [{ protocol: 'tcp', ports: ['80'] }],
  })
  const machines = ['vm-1', 'vm-2'].map(
    (name) =>
      new gcp.compute.Instance(name, {
        machineType: 'f1-micro',
        zone: 'asia-east1-a',
        bootDisk: { initializeParams: { image: 'ubuntu-os-cloud/ubuntu-1804-bionic-v20210211' } },
        networkInterfaces: [{ network: network.id, accessConfigs: [{}] }],
        // Read from a file that the sample does not have.
        metadataStartupScript: '',
      }),
  )
  const group = new gcp.compute.InstanceGroup('group', {
    zone: 'asia-east1-a',
    instances: machines.map(({ selfLink }) => selfLink),
    namedPorts: [{ name: 'http', port: 80 }],
  })
  const check = new gcp.compute.HealthCheck('check', { tcpHealthCheck: { port: 80 } })
  // As in the sample that it followed; the types of today refuse it.
  const healthChecks: unknown = [check.id]
  const backend = new gcp.compute.BackendService('backend', {
    healthChecks: healthChecks as string,
    backends: [{ group: group.id }],
  })
  const urlMap = new gcp.compute.URLMap('map', { defaultService: backend.id })
  const proxy = new gcp.compute.TargetHttpProxy('proxy', { urlMap: urlMap.id })
  new gcp.compute.GlobalForwardingRule('rule', {
    target: proxy.id,
    ipAddress: address.address,
    portRange: '80',
    loadBalancingScheme: 'EXTERNAL',
  })
  return { ip: address.address }
}
