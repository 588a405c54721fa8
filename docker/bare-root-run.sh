#!/bin/bash
# The second half of bare-root.sh, in a network and a process space of its own: starts what the compose file starts, with the
# commands, users, settings and health checks that stand in Dockerfile and compose.yaml, and asks it to work.
#   bare-root-run.sh <docker folder> <folder of the roots>
set -euo pipefail
docker=$1 roots=$2 run=$2/run
rm -rf "$run" && mkdir -p "$run"
passed=0 failed=0
declare -A pid_of

say() { printf '\n== %s\n' "$*"; }
result() { if [ "$1" = 0 ]; then passed=$((passed + 1)); echo "ok   $2"; else failed=$((failed + 1)); echo "FAIL $2"; fi; }
# check <what> <command...>: once
check() { local what=$1 status=0; shift; "$@" >>"$run/checks.log" 2>&1 || status=$?; result "$status" "$what"; }
# healthy <process> <what> <command...>: again for a minute, as long as the process lives
healthy() {
  local pid=${pid_of[$1]} what=$2; shift 2
  for _ in $(seq 60); do
    if ! kill -0 "$pid" 2>/dev/null; then break; fi
    if "$@" >>"$run/checks.log" 2>&1; then result 0 "$what"; return; fi
    sleep 1
  done
  result 1 "$what"
}
start() { local name=$1; shift; "$@" >"$run/$name.log" 2>&1 & pid_of[$name]=$!; }
# stops <process> <signal>: ends by itself, in good order
stops() {
  local status=0
  kill -"$2" "${pid_of[$1]}" 2>/dev/null || true
  timeout 20 tail --pid="${pid_of[$1]}" -f /dev/null || status=124
  [ "$status" != 0 ] || wait "${pid_of[$1]}" || status=$?
  result "$status" "$1 stops in good order"
}

# ---- what stands in the Dockerfile and in the compose file ----
words() { chroot "$roots/base" /usr/local/bin/node -e 'for (const word of JSON.parse(process.argv[1])) console.log(word)' "$1"; }
stage() { sed -n "/ AS $1\$/,/^\$/p" "$docker/Dockerfile"; }
command_of() { words "$(stage "$1" | sed -n 's/^CMD //p')"; }
health_of() { words "$(stage "$1" | sed -n 's/^HEALTHCHECK .*CMD //p')"; }
settings_of() { { stage runtime; stage "$1"; } | sed -n 's/^ENV //p' | tr ' ' '\n'; }
user_of() { local user; user=$({ [ "$1" = web ] || stage runtime; stage "$1"; } | sed -n 's/^USER //p' | tail -1); echo "${user:-root}"; }
compose_settings() { sed -n '/&environment$/,/^[^ ]/ s/^    \([A-Z_]*\): \(.*\)$/\1="\2"/p' "$docker/compose.yaml"; }
compose_command() { sed -n "/^  $1:\$/,/^  [a-z]*:\$/ s/^    command: \[\(.*\)\]\$/\1/p" "$docker/compose.yaml" | tr -d "',"; }
owner_url() { sed -n "s/.*DATABASE_URL: '\(.*\)'.*/\1/p" "$docker/compose.yaml" | head -1; }

secret() { head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'; }
set -a
while read -r name; do printf -v "$name" '%s' "$(secret)"; done < <(sed -n 's/^\([A-Z_]*\)=$/\1/p' "$docker/env.example")
SMTP_URL=smtp://127.0.0.1:2525 PUBLIC_URL=http://127.0.0.1:8080
set +a
eval "owner=\"$(owner_url)\""
[ "${BREAK:-}" != password ] || API_DB_PASSWORD=wrong
mapfile -t common < <(eval "for setting in $(compose_settings | tr '\n' ' '); do echo \"\$setting\"; done")
[ "${BREAK:-}" != password ] || API_DB_PASSWORD=$(secret)

for root in base build runtime web services; do
  mount -t proc proc "$roots/$root/proc"
  sed 's/^127\.0\.0\.1.*/127.0.0.1 localhost postgres redis api/' /etc/hosts >"$roots/$root/etc/hosts"
done
chroot "$roots/services" ip link set lo up
services=(chroot --userspec=postgres "$roots/services" /usr/bin/env -i PATH=/usr/local/postgres/bin:/usr/bin:/bin HOME=/tmp LC_ALL=C.UTF-8)
portal=(chroot --userspec="$(user_of api)" "$roots/runtime" /usr/bin/env -i -C /portal PATH=/usr/local/bin:/usr/bin:/bin)
visitor=(chroot --userspec=nobody "$roots/build" /usr/bin/env -i -C /portal PATH=/usr/local/bin:/usr/bin:/bin)

say "Postgres with its roles, Redis, a mail server"
"${services[@]}" sh -ec 'rm -rf /tmp/data; initdb -D /tmp/data -U postgres --auth-local=trust --auth-host=scram-sha-256 --encoding=UTF8 --locale=C --no-sync' >"$run/initdb.log"
start postgres "${services[@]}" postgres -D /tmp/data -c unix_socket_directories=/tmp
healthy postgres "Postgres is up" "${services[@]}" pg_isready -h 127.0.0.1 -U postgres
"${services[@]}" psql -q -h /tmp -U postgres -c 'create database portal'
check "the roles are made as on the first start of the image" "${services[@]}" POSTGRES_USER=postgres POSTGRES_DB=portal PGHOST=/tmp \
  OWNER_DB_PASSWORD="$OWNER_DB_PASSWORD" API_DB_PASSWORD="$API_DB_PASSWORD" WORKER_DB_PASSWORD="$WORKER_DB_PASSWORD" /usr/local/bin/postgres-roles.sh
read -ra redis < <(compose_command redis)
start redis "${services[@]}" "${redis[@]}" --bind 127.0.0.1 --dir /tmp
healthy redis "Redis is up" "${services[@]}" redis-cli ping
start mailbox "${visitor[@]}" node docker/bare-root-mailbox.mjs

say "migrate, directory"
for step in migrate directory; do
  read -ra command < <(compose_command "$step")
  check "$step: ${command[*]}" "${portal[@]}" "${common[@]}" DATABASE_URL="$owner" "${command[@]}"
done

say "api, two workers, web"
mapfile -t settings < <(settings_of api); mapfile -t command < <(command_of api)
start api "${portal[@]}" "${settings[@]}" "${common[@]}" "${command[@]}"
mapfile -t settings < <(settings_of worker); mapfile -t command < <(command_of worker)
start worker1 "${portal[@]}" "${settings[@]}" "${common[@]}" "${command[@]}"
# Containers have a network each; here the second worker answers at the next port.
start worker2 "${portal[@]}" "${settings[@]}" "${common[@]}" WORKER_PORT=3002 "${command[@]}"
mapfile -t command < <(command_of web)
web=(chroot --userspec="$(user_of web)" "$roots/web" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/bin)
start web "${web[@]}" "${command[@]}"
[ "${BREAK:-}" != worker ] || { sleep 5; kill -9 "${pid_of[worker2]}"; }
mapfile -t command < <(health_of api); healthy api "health check of the api" "${portal[@]}" "${command[@]}"
mapfile -t command < <(health_of worker); healthy worker1 "health check of a worker" "${portal[@]}" "${command[@]}"
healthy worker2 "health check of the other worker" "${portal[@]}" "${command[@]/3001/3002}"
mapfile -t command < <(health_of web); healthy web "health check of the web server" "${web[@]}" "${command[@]}"

say "at work, through the web server"
visit() { "${visitor[@]}" node docker/bare-root-visit.mjs http://127.0.0.1:8080 http://127.0.0.1:8025; }
if visit; then result 0 "a referral from sign-in to the e-mail at its receiver"; else result 1 "a referral from sign-in to the e-mail at its receiver"; fi

say "users"
as_root() { grep -l '^Uid:[[:space:]]*0' /proc/[0-9]*/status 2>/dev/null | xargs -r grep -slE "^Name:[[:space:]]*(node|nginx|postgres|redis-server|MainThread)" || true; }
check "no server runs as root" test -z "$(as_root)"
check "the processes cannot change their own code" "${portal[@]}" sh -c '! touch dist/apps/api/src/main.js && ! touch new-file'

say "stop"
for name in web api worker1 worker2; do stops "$name" TERM; done
stops redis TERM; stops postgres INT; kill "${pid_of[mailbox]}"

[ "$failed" = 0 ] || for log in "$run"/{checks,api,worker1,web}.log; do echo "--- $(basename "$log")"; tail -15 "$log"; done
echo
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
