#!/usr/bin/env bash
# Builds everything and measures it; prints the figures of the README with what they were measured on.
# Arguments: seconds per phase (60), then phases (visible registration chain similar import export summaries lifecycle profile many streams replay partners killed backlog; all when none is named).
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$project"
./mvnw -q -B -ntp -DskipTests package
revision=$(git rev-parse --short HEAD 2>/dev/null || echo unknown)
# Partners' receivers keep their connections, as those of a whole town would.
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx400m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Drevision="$revision" \
  -Dsun.net.httpserver.maxIdleConnections=2000 -Dsun.net.httpserver.nodelay=true \
  -cp "deploy/benchmark/target/classes:deploy/benchmark/target/lib/*" org.huying.benchmark.Main "$project" "$@"
