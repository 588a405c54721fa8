#!/bin/sh
# Builds api, worker and web client, and gathers in release/ what a running process needs: compiled code and the packages
# that it imports, without the tools that made it.
set -eu
npm run --silent build
rm -rf release && mkdir -p release/docker
cp -r dist release/dist && rm -rf release/dist/web
cp docker/healthcheck.mjs release/docker/
cp package-lock.json release/
# The client's packages and the tools are left out: what the server imports stands under dependencies.
node -e '
  const fs = require("node:fs");
  const { name, version, type, dependencies, overrides, allowScripts } = JSON.parse(fs.readFileSync("package.json", "utf8"));
  fs.writeFileSync("release/package.json", JSON.stringify({ name, version, private: true, type, dependencies, overrides, allowScripts }, null, 2));
'
cd release && npm install --omit=dev --no-audit --no-fund --no-progress
