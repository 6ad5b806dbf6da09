#!/usr/bin/env bash
# Makes the OpenAPI documents anew from the sources: those of the five applications, and the one made of them.
set -euo pipefail
cd "$(dirname "$0")/../.."
applications=(employment-service social-insurance-service talent-service labor-relations-service gateway)
modules=$(IFS=, && echo "${applications[*]}")

./mvnw -q package -DskipTests -Dpostgres.build.phase=none -pl "$modules" -am "$@"
for m in "${applications[@]}"; do
  cp "$m/target/openapi/openapi.yaml" "docs/openapi/$m.yaml"
done

# The test that compares the committed document writes the fresh one first.
rm -f gateway/target/openapi/hrss-plan.yaml
./mvnw -q test -Dtest=MergedContractTest -Dsurefire.failIfNoSpecifiedTests=false -Dmaven.test.failure.ignore \
  -pl gateway -am "$@"
cp gateway/target/openapi/hrss-plan.yaml docs/openapi/hrss-plan.yaml
git --no-pager diff --stat -- docs/openapi
