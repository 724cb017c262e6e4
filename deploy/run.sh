#!/usr/bin/env bash
# Starts Huying on this machine: PostgreSQL, Kafka, an issuer and the three services. Needs a JDK, 17 or later.
set -euo pipefail
export LC_ALL=C.UTF-8 # else Java cannot read a path with Chinese in it where no locale is set
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
local=$project/deploy/local
build_needs_mib=2048

fail() { echo "$1" >&2; exit 1; }

usage() { sed -n '/"""/,/"""/p' "$local/src/main/java/org/huying/local/Options.java" | sed '1d;$d;s/^            //'; }

# Options are read by Options.java; here only what need not wait for a build.
look_at_options() {
  local words=" $(usage | sed -n 's/^ *\(--[a-z-]*\).*/\1/p' | tr '\n' ' ') " value_follows=
  for word in "$@"; do
    if [ -n "$value_follows" ]; then value_follows=; continue; fi
    case "$word" in
      --help | -h) usage; exit 0 ;;
      --data | --port-offset) value_follows=yes ;;
      *) [[ "$word" == --* && "$words" == *" $word "* ]] || fail "不认识的参数 $word，见 --help · unknown option $word; see --help" ;;
    esac
  done
}

find_java() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then java=$JAVA_HOME/bin/java
  elif ! java=$(command -v java 2>/dev/null); then fail "未找到 JDK，请安装 JDK 17 或更高版本 · no JDK found; install JDK 17 or later"
  fi
  local version
  version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p') || true
  case "$version" in
    "") fail "无法运行 $java，请安装 JDK 17 或更高版本 · $java does not run; install JDK 17 or later" ;;
    1.* | [1-9] | 1[0-6]) fail "JDK 版本过低（$version），需要 17 或更高 · this JDK is too old ($version); 17 or later is needed" ;;
  esac
}

is_stale() {
  [ -e "$local/target/built" ] || return 0
  [ -n "$(find "$project"/pom.xml "$project"/*-service "$project"/service-chassis "$local" \
      \( -name target -prune \) -o -type f \( -path '*/src/main/*' -o -name pom.xml \) -newer "$local/target/built" -print 2>/dev/null | head -n 1)" ]
}

build() {
  local bin free_mib
  bin=$(dirname "$(readlink -f "$java")")
  [ -x "$bin/javac" ] || fail "需要完整的 JDK（含 javac）才能构建 · building needs a full JDK with javac"
  free_mib=$(df -Pk "$project" | awk 'NR == 2 { print int($4 / 1024) }')
  [ "$free_mib" -ge "$build_needs_mib" ] \
    || fail "磁盘空间不足：构建需要至少 $build_needs_mib MiB，现有 $free_mib MiB · too little disk: building needs $build_needs_mib MiB, has $free_mib MiB"
  echo "正在构建，首次约需几分钟 · building; the first time takes some minutes …"
  (cd "$project" && JAVA_HOME=$(dirname "$bin") ./mvnw -q -B -ntp -DskipTests \
      -pl deploy/local,intake-service,dispatch-service,reporting-service -am package) \
    || fail "构建失败，请查看上面的输出 · the build failed; see above"
  touch "$local/target/built"
}

look_at_options "$@"
find_java
if is_stale; then build; fi
terminal=false
if [ -t 1 ]; then terminal=true; fi
exec "$java" -Xmx320m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dhuying.terminal=$terminal \
  -cp "$local/target/classes:$local/target/lib/*" org.huying.local.Main "$project" "$@"
