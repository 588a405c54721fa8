#!/bin/sh
# The web server in front: serves the client, hands everything else to the api.
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends nginx-light curl
rm -rf /var/lib/apt/lists/*
sh "$(dirname "$0")/user.sh"
mkdir -p /srv/portal /var/lib/nginx && chown -R portal:portal /var/lib/nginx /var/log/nginx
