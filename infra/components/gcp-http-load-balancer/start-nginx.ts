/**
 * The start-up script of a machine that serves its own name with nginx, and tells the health check that it does.
 *
 * @param port on which nginx listens
 * @param healthPath answered with 200 once nginx is up
 */
export function startNginx(port: number, healthPath: string): string {
  return `#!/bin/bash
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
command -v nginx >/dev/null || { apt-get update -q && apt-get install -q -y nginx; }
cat > /etc/nginx/sites-available/default <<'SITE'
server {
  listen ${port} default_server;
  listen [::]:${port} default_server;
  root /var/www/html;
  location = ${healthPath} { access_log off; default_type text/plain; return 200 "ok"; }
}
SITE
hostname > /var/www/html/index.html
systemctl enable nginx
systemctl restart nginx
`
}
