#!/bin/sh
# The user that every process runs as, and the only folder it may write to.
set -eu
id portal >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin portal
mkdir -p /var/lib/portal/files
chown -R portal:portal /var/lib/portal
