/** What a metric is, as far as its readers must know. */
export interface MetricDescriptor {
  readonly kind: 'DELTA' | 'GAUGE' | 'CUMULATIVE'
  readonly valueType: 'INT64' | 'DOUBLE' | 'DISTRIBUTION'
  readonly unit: string
  /** Labels that a filter may name; any when left out. */
  readonly labels?: readonly string[]
}

const requestLabels = [
  'cache_result',
  'client_country',
  'load_balancing_scheme',
  'protocol',
  'proxy_continent',
  'response_code',
  'response_code_class',
]

/**
 * The metrics of the global external application load balancer that are emulated:
 * https://cloud.google.com/monitoring/api/metrics_gcp_i_o#gcp-loadbalancing
 */
export const builtIn: Readonly<Record<string, MetricDescriptor>> = {
  'loadbalancing.googleapis.com/https/request_count': {
    kind: 'DELTA',
    valueType: 'INT64',
    unit: '1',
    labels: requestLabels,
  },
  'loadbalancing.googleapis.com/https/backend_latencies': {
    kind: 'DELTA',
    valueType: 'DISTRIBUTION',
    unit: 'ms',
    labels: requestLabels,
  },
}

/** Labels of monitored resources: https://cloud.google.com/monitoring/api/resources#tag_https_lb_rule */
export const resourceLabels: Readonly<Record<string, readonly string[]>> = {
  https_lb_rule: [
    'project_id',
    'backend_name',
    'backend_scope',
    'backend_scope_type',
    'backend_target_name',
    'backend_target_type',
    'backend_type',
    'forwarding_rule_name',
    'matched_url_path_rule',
    'region',
    'target_proxy_name',
    'url_map_name',
  ],
  global: ['project_id'],
}
