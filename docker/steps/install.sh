#!/bin/sh
# Installs every package that the build needs, as locked.
set -eu
npm install --no-audit --no-fund --no-progress
