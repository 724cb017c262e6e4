#!/usr/bin/env bash
# Starts Huying on this machine: PostgreSQL, Kafka, an issuer and the three services. Needs a JDK, 17 or later.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail() { echo "$1" >&2; exit 1; }

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then java=$JAVA_HOME/bin/java
elif command -v java >/dev/null 2>&1; then java=$(command -v java)
else fail "未找到 JDK，请安装 JDK 17 或更高版本 · no JDK found; install JDK 17 or later"
fi
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
case "$version" in
  1.*|[1-9]|1[0-6]) fail "JDK 版本过低（$version），需要 17 或更高 · this JDK is too old ($version); 17 or later is needed" ;;
esac

for word in "$@"; do
  if [ "$word" = "--help" ] || [ "$word" = "-h" ]; then sed -n '/"""/,/"""/p' "$project/deploy/local/src/main/java/org/huying/local/Options.java" | sed '1d;$d;s/^            //'; exit 0; fi
done

stale() {
  local jar=$project/deploy/local/target/built
  [ -e "$jar" ] || return 0
  [ -n "$(find "$project"/pom.xml "$project"/*-service "$project"/service-chassis "$project"/deploy/local \
      \( -name target -prune \) -o -type f \( -path '*/src/main/*' -o -name pom.xml \) -newer "$jar" -print 2>/dev/null | head -n 1)" ]
}
if stale; then
  [ -x "$(dirname "$(readlink -f "$java")")/javac" ] || fail "需要完整的 JDK（含 javac）才能构建 · building needs a full JDK with javac"
  echo "首次构建，约需几分钟 · building; the first time takes some minutes …"
  (cd "$project" && ./mvnw -q -B -ntp -DskipTests -pl deploy/local,intake-service,dispatch-service,reporting-service -am package) \
    || fail "构建失败，请查看上面的输出 · the build failed; see above"
  touch "$project/deploy/local/target/built"
fi
exec "$java" -Xmx320m -XX:+UseSerialGC -Dfile.encoding=UTF-8 \
  -cp "$project/deploy/local/target/classes:$project/deploy/local/target/lib/*" org.huying.local.Main "$project" "$@"
