#!/usr/bin/env bash
# Runs benchmarks: run.sh [import|stored|submission|progress|rollup|gateway|all]. Needs a JDK (17 or later); see README.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[[ ${HRSS_BUILD:-} == no ]] || ./mvnw -q -B -ntp -pl benchmarks -am package -DskipTests -Dspotless.check.skip
exec "$java" -Xmx512m ${BENCH_OPTS:-} -cp "benchmarks/target/test-classes:$(<benchmarks/target/class-path)" \
  org.hrssplan.benchmark.Benchmarks "$PWD" "$@"
