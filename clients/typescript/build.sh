#!/usr/bin/env bash
# Lints the OpenAPI documents, generates the types of the client and compiles them with the example.
set -euo pipefail
cd "$(dirname "$0")"

node=$(node --version 2>/dev/null || echo none)
major=${node#v}
major=${major%%.*}
if ! command -v npm >/dev/null || ! [[ $major =~ ^[0-9]+$ ]] || ((major < 20)); then
  echo "The clients are built with Node 20 or later with npm (found: $node). To leave them out: ./mvnw verify -Dclients.skip" >&2
  exit 1
fi

# npm writes that file last.
[[ node_modules/.package-lock.json -nt package-lock.json ]] || npm ci --prefer-offline --no-audit --no-fund
npm run --silent build
