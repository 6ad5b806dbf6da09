#!/usr/bin/env bash
# Runs benchmarks: run.sh [import|stored|submission|progress|rollup|gateway|soak|all]. Needs a JDK (17 or later); see README.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The gateway and the services behind it, and the benchmarks with what they need.
modules=gateway,social-insurance-service,talent-service,labor-relations-service,benchmarks
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[[ ${HRSS_BUILD:-} == no ]] || ./mvnw -q -B -ntp -pl "$modules" -am package -DskipTests -Dspotless.check.skip
exec "$java" -Xmx512m ${BENCH_OPTS:-} -cp "benchmarks/target/test-classes:$(<benchmarks/target/class-path)" \
  org.hrssplan.benchmark.Benchmarks "$PWD" "$@"
