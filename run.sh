#!/usr/bin/env bash
# Runs the whole system on this machine: the gateway and the four services behind it.
# "./run.sh help" says how. Needs bash, a JDK (17 or later) and the usual small tools.
set -uo pipefail

called_from=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1

# In the order of their ports.
apps=(gateway employment-service social-insurance-service talent-service labor-relations-service)

absolute() { case $1 in /*) printf '%s' "$1" ;; *) printf '%s/%s' "$called_from" "$1" ;; esac; }

data=$(absolute "${HRSS_DATA:-$PWD/data}")
run=$(absolute "${HRSS_RUN:-$PWD/run}")
port_base=${HRSS_PORT_BASE:-8080}
# For a quick start and a small memory, at the cost of peak speed.
java_opts=${HRSS_JAVA_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx160m -Xss512k -XX:+ExitOnOutOfMemoryError}
# Nothing balances load over these processes, so none has to wait until others have noticed that it stops.
export QUARKUS_SHUTDOWN_DELAY=${QUARKUS_SHUTDOWN_DELAY:-0S}
# Logs for people; last_error reads them too.
export QUARKUS_LOG_CONSOLE_JSON_ENABLED=${QUARKUS_LOG_CONSOLE_JSON_ENABLED:-false}
start_seconds=120
# Longer than an application takes to finish what it has accepted (10 s) and to close.
stop_seconds=30

# The plan that a start shows, and the options of the services beside those of every start.
shown=(liuzhou-2021-2025 2021)
service_opts=()

# Chinese unless the terminal is an English one.
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in en*) language=en ;; *) language=zh-CN ;; esac

# What is said, in Chinese and in English: printf formats, then their arguments.
say() {
  local chinese=$1 english=$2
  shift 2
  # shellcheck disable=SC2059
  if [[ $language == zh-CN ]]; then printf "$chinese\n" "$@"; else printf "$english\n" "$@"; fi
}

complain() { say "$@" >&2; }

fail() {
  complain "$@"
  exit 1
}

help() {
  if [[ $language == zh-CN ]]; then
    cat <<'END'
用法:
  ./run.sh                       构建所缺部分，启动网关和四个服务，显示柳州市规划；Ctrl-C 全部停止
  ./run.sh start                 同上，在后台运行
  ./run.sh start --sample        同上，另加一个虚构城市的规划和五年月度数据，数据目录单独存放，
                                 即数据目录名加 -sample (./data-sample)
  ./run.sh stop                  停止
  ./run.sh status                各应用的进程号、端口和状态
  ./run.sh plan [规划] [期间]     显示规划进展，例如 ./run.sh plan xuzhou-2016-2020 2020
  ./run.sh token --role 角色 [--region 代码] [--domain 领域] [--account 账号] [--hours 小时]
                                 输出试用令牌；角色可为 reporter、reviewer、publisher、planner、reader、
                                 administrator、auditor，各选项可重复
  ./run.sh lint 文件…            校核规划包文件；有错误时以 1 结束
  ./run.sh verify-audit          校验四个服务的审计日志；有断开时以 1 结束，无法读取时以 2 结束
  ./run.sh help                  显示本说明

环境变量:
  HRSS_PORT_BASE   网关端口，四个服务使用其后四个端口 (8080)
  HRSS_DATA        数据目录 (./data)
  HRSS_RUN         日志和进程号目录 (./run)
  HRSS_JAVA_OPTS   代替默认的 JVM 参数
  HRSS_BUILD=no    从不构建
END
  else
    cat <<'END'
Usage:
  ./run.sh                       build what is not built, start the gateway and the four services,
                                 show Liuzhou's plan; Ctrl-C stops them all
  ./run.sh start                 the same in the background
  ./run.sh start --sample        the same with a fictional city's plan and five years of monthly figures,
                                 in a data folder of its own, named as the other with -sample (./data-sample)
  ./run.sh stop                  stop them
  ./run.sh status                process, port and state of each
  ./run.sh plan [PLAN] [PERIOD]  show how far a plan is, such as: ./run.sh plan xuzhou-2016-2020 2020
  ./run.sh token --role ROLE [--region CODE] [--domain DOMAIN] [--account NAME] [--hours N]
                                 print a token to try the product with; roles are reporter, reviewer, publisher,
                                 planner, reader, administrator and auditor; options may be repeated
  ./run.sh lint FILE…            what in package files does not fit together; ends with 1 if there is an error
  ./run.sh verify-audit          whether the audit logs of the services are what was written; ends with 1 if one
                                 is broken, with 2 if one cannot be read
  ./run.sh help                  show this

Environment:
  HRSS_PORT_BASE   port of the gateway; the four services take the next four (8080)
  HRSS_DATA        folder of the databases (./data)
  HRSS_RUN         folder of logs and process ids (./run)
  HRSS_JAVA_OPTS   JVM options instead of the usual ones
  HRSS_BUILD=no    never build
END
  fi
}

jar_of() { printf '%s/target/quarkus-app/quarkus-run.jar' "$1"; }

# ---- Processes: a pid file holds process id, port and start.

# Sets started: when a process started. Numbers of processes are used again; number and start together are not.
# Without a subshell where there is /proc, since a Ctrl-C in the terminal ends subshells.
start_of() {
  local stat boot
  started=''
  if [[ -r /proc/self/stat ]]; then
    { read -r stat <"/proc/$1/stat" && read -r boot </proc/sys/kernel/random/boot_id; } 2>/dev/null || return
    # Past the command's name, which may hold blanks: the state, and 19 fields later the start since boot.
    # shellcheck disable=SC2086
    set -- ${stat##*) }
    [[ $1 == Z ]] || started=${20}@$boot
  else
    started=$(ps -o lstart= -p "$1" 2>/dev/null | tr -s ' ' _)
  fi
}

# Whether the very process runs that was started for an application; sets its pid and port.
runs() {
  local start
  pid='' port='' started=''
  [[ -r $run/$1.pid ]] && read -r pid port start <"$run/$1.pid" && [[ -n $start ]] || return
  start_of "$pid"
  [[ $started == "$start" ]]
}

port_of() {
  local i
  if runs "$1"; then
    printf '%s' "$port"
    return
  fi
  for i in "${!apps[@]}"; do
    [[ ${apps[i]} != "$1" ]] || printf '%s' $((port_base + i))
  done
}

running() { local app; for app in "${apps[@]}"; do ! runs "$app" || printf '%s ' "$app"; done; }

launch() {
  local app=$1 port service options
  port=$(port_of "$app")
  options=("-Dquarkus.http.port=$port")
  if [[ $app == gateway ]]; then
    for service in "${apps[@]:1}"; do
      options+=("-Dhrss-plan.domains.${service%-service}.url=http://127.0.0.1:$(port_of "$service")")
    done
  else
    options+=("-Dhrss-plan.data-directory=$data" "-Dhrss-plan.access.mode=trial" "-Dquarkus.oidc.tenant-enabled=true"
      "-Dquarkus.oidc.token.issuer=urn:hrss-plan:trial" "-Dquarkus.oidc.public-key=$public_key" "${service_opts[@]}")
  fi
  # Without the terminal's hang-up, which is no reason for "start" to end.
  # shellcheck disable=SC2086
  nohup "$java" $java_opts "${options[@]}" -jar "$(jar_of "$app")" </dev/null >"$run/$app.log" 2>&1 &
  start_of $!
  printf '%s %s %s\n' $! "$port" "$started" >"$run/$app.pid"
  # Else bash reports in its own words when it ends.
  disown
}

stop_apps() {
  local app deadline=$((SECONDS + stop_seconds))
  # A second Ctrl-C must not leave half of them behind.
  trap '' INT TERM HUP
  for app in "$@"; do
    ! runs "$app" || kill "$pid" 2>/dev/null
  done
  for app in "$@"; do
    while runs "$app"; do
      ((SECONDS < deadline)) || kill -KILL "$pid" 2>/dev/null
      sleep 0.1
    done
    rm -f "$run/$app.pid"
  done
}

# ---- HTTP, to this machine only and with nothing but bash.

# ask PORT PATH [ACCEPT [TOKEN]]: prints the body of the answer; 0 if it was a 200, 1 if another, 2 if there was none.
ask() {
  local status='' line authorization=${4:+Authorization: Bearer $4$'\r\n'}
  {
    printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\nAccept: %s\r\nAccept-Language: %s\r\n%s\r\n' \
      "$2" "$1" "${3:-*/*}" "$language" "$authorization" >&3
    IFS=' ' read -r -t 10 _ status _ <&3 || return 2
    while IFS= read -r -t 10 line <&3 && [[ $line != $'\r' ]]; do :; done
    cat <&3
  } 2>/dev/null 3<>"/dev/tcp/127.0.0.1/$1"
  [[ -n $status ]] || return 2
  [[ $status == 200 ]]
} 2>/dev/null

healthy() { ask "$(port_of "$1")" /q/health/ready >/dev/null; }

taken() { (: 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# ---- Building

find_java() {
  local version
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  command -v "$java" >/dev/null || fail \
    '找不到 Java (%s)：请安装 JDK 17 或更高版本，或设置 JAVA_HOME。' \
    'No Java found (%s): install a JDK, 17 or later, or set JAVA_HOME.' "$java"
  version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  ((${version:-0} >= 17)) || fail \
    'Java 版本过低 (%s)：需要 JDK 17 或更高版本，请设置 JAVA_HOME。' \
    'Java is too old (%s): a JDK of 17 or later is needed; set JAVA_HOME.' "$("$java" -version 2>&1 | head -n 1)"
}

# Whether an application was never built, or something that it is built from has changed since.
stale() {
  local jar from=(pom.xml "$1/pom.xml" "$1/src/main" http-rules/pom.xml http-rules/src/main)
  jar=$(jar_of "$1")
  if [[ $1 == gateway ]]; then
    from+=(docs/openapi/hrss-plan.yaml)
  else
    from+=(plan-core/pom.xml plan-core/src/main)
  fi
  [[ ! -f $jar || -n $(find "${from[@]}" -newer "$jar" | head -n 1) ]]
}

build() {
  local app modules maven
  modules=$(IFS=, && printf '%s' "$*")
  [[ ${HRSS_BUILD:-} != no ]] || fail \
    '尚未构建或已过期: %s' 'Not built, or older than its sources: %s' "$modules"
  [[ -z $(running) ]] || fail \
    '需要重新构建 %s，请先执行 ./run.sh stop' '%s must be built anew: ./run.sh stop first' "$modules"
  say '正在构建 %s（首次构建需要几分钟）…' 'Building %s (the first time takes minutes) …' "$modules"
  ./mvnw -q -B -ntp -pl "$modules" -am package -DskipTests -Dspotless.check.skip -Dpostgres.build.phase=none \
    </dev/null >"$run/build.log" 2>&1 &
  maven=$!
  if ! wait "$maven"; then
    [[ -z $interrupted ]] || { kill "$maven" 2>/dev/null; wait "$maven"; exit 130; }
    fail '构建失败 (%s): %s' 'The build failed (%s): %s' "$run/build.log" "$(last_error "$run/build.log")"
  fi
  for app in "$@"; do touch "$(jar_of "$app")"; done
}

# The line of a log that says why: the first complaint of Maven or Java, else the cause of the last error, else the
# last line.
last_error() {
  awk '
    /^\[ERROR\] / { if (first == "" && !/COMPILATION ERROR/) first = substr($0, 9); next }
    /^(Error|Unrecognized)/ { if (first == "") first = $0; next }
    / ERROR / { cause = ""; error = $0; sub(/^.* \([^)]*\) /, "", error); next }
    /^Caused by: / && cause == "" {
      cause = $0
      sub(/^Caused by: [^:]*: */, "", cause)
      if (cause ~ /:$/ && (getline more) > 0) { sub(/^ +/, " ", more); cause = cause more }
      next
    }
    NF { last = $0 }
    END { print first != "" ? first : cause != "" ? cause : error != "" ? error : last }
  ' "$1"
}

# ---- Commands

check_ports() {
  local app port list=''
  for app in "$@"; do
    port=$(port_of "$app")
    ! taken "$port" || list+=" $port ($app)"
  done
  [[ -z $list ]] || fail \
    '端口已被占用:%s。请释放端口，或用 HRSS_PORT_BASE 选择其他端口。' \
    'Taken port:%s. Free it, or choose other ports by HRSS_PORT_BASE.' "$list"
}

await_healthy() {
  local app left deadline=$((SECONDS + start_seconds))
  while [[ -z $interrupted ]]; do
    left=()
    for app in "$@"; do
      if ! runs "$app"; then
        [[ -n $interrupted ]] || complain '%s 启动失败 (%s): %s' '%s did not start (%s): %s' \
          "$app" "$run/$app.log" "$(last_error "$run/$app.log")"
        return 1
      fi
      healthy "$app" || left+=("$app")
    done
    ((${#left[@]} > 0)) || return 0
    set -- "${left[@]}"
    if ((SECONDS >= deadline)); then
      complain '%s 在 %s 秒内没有就绪 (%s): %s' '%s was not ready within %s s (%s): %s' \
        "$1" "$start_seconds" "$run/$1.log" "$(last_error "$run/$1.log")"
      return 1
    fi
    sleep 0.3
  done
  return 1
}

# The first answers of fresh processes take longer than the gateway waits for them.
warm_up() {
  local port attempt
  port=$(port_of gateway)
  for attempt in {1..20}; do
    [[ $(ask "$port" "/api/v1/plans/${shown[0]}?period=${shown[1]}") != *'"complete":true'* ]] || return
    [[ -z $interrupted ]] || return
    sleep 0.3
  done
  complain '%s 次查询后规划仍不完整，见 %s' 'The plan is not complete even after being asked for %s times, see %s' \
    "$attempt" "$run"
}

# Synthetic figures never lie beside real ones: the data folder is another, and no service of another start runs.
with_sample() {
  [[ -z $(running) ]] || fail \
    '虚构数据不与其他数据同时运行，请先执行 ./run.sh stop' 'The sample runs alone: ./run.sh stop first'
  data=$data-sample
  service_opts=(-Dhrss-plan.sample.enabled=true)
  shown=(sample-2021-2025 2023)
}

start() {
  local app missing=() unbuilt=() since=$SECONDS
  for app in "${apps[@]}"; do runs "$app" || missing+=("$app"); done
  ((${#missing[@]} > 0)) || fail '已在运行，见 ./run.sh status' 'Already running, see ./run.sh status'
  find_java
  check_ports "${missing[@]}"
  mkdir -p "$data" "$run" 2>/dev/null || fail '无法写入 %s 或 %s' 'Cannot write to %s or %s' "$data" "$run"
  # From here on a signal is noted, and what was begun is taken back in one place.
  interrupted=''
  trap 'interrupted=yes' INT TERM HUP
  for app in "${missing[@]}"; do ! stale "$app" || unbuilt+=("$app"); done
  ((${#unbuilt[@]} == 0)) || build "${unbuilt[@]}"
  say '正在启动 %s…' 'Starting %s …' "${missing[*]}"
  since=$SECONDS
  public_key=$(trial key) || fail '无法写入试用密钥 %s' 'Cannot write the key %s' "$run/trial-key.json"
  for app in "${missing[@]}"; do launch "$app"; done
  if ! await_healthy "${missing[@]}"; then
    stop_apps "${missing[@]}"
    exit $((${#interrupted} > 0 ? 130 : 1))
  fi
  warm_up
  say '全部就绪，用时 %s 秒。' 'All are ready after %s s.' $((SECONDS - since))
  addresses
  plan "${shown[@]}"
  return 0
}

addresses() {
  local app at
  at=http://localhost:$(port_of gateway)
  echo
  say '规划进展    %s' 'Whole plan  %s' "$at/api/v1/plans/${shown[0]}?period=${shown[1]}"
  say '规划目录    %s' 'All plans   %s' "$at/api/v1/plans"
  say '接口文档' 'Their APIs'
  for app in "${apps[@]}"; do
    at=http://localhost:$(port_of "$app")
    printf '  %-26s%s  %s\n' "$app" "$at/q/swagger-ui" "$at/q/openapi"
  done
  echo
}

plan() {
  local id=$1 period=${2:-} text code port
  [[ $id =~ ^[A-Za-z0-9._-]+$ && $period =~ ^[0-9A-Z/-]*$ ]] || fail \
    '规划或期间写法有误: %s %s' 'Not the name of a plan, or not a period: %s %s' "$id" "$period"
  port=$(port_of gateway)
  text=$(ask "$port" "/api/v1/plans/$id${period:+?period=$period}" text/plain)
  code=$?
  case $code in
    0) printf '%s\n' "$text" ;;
    1) complain '无法显示 %s %s: %s' 'Cannot show %s %s: %s' "$id" "$period" "$(detail <<<"$text")" ;;
    *) complain '网关在端口 %s 没有应答，请先执行 ./run.sh start' 'No gateway answers at port %s: ./run.sh start' "$port" ;;
  esac
  return $code
}

# A command of the services' libraries, which needs none of the applications to run.
of_libraries() {
  local libraries=employment-service/target/quarkus-app/lib
  "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx160m -Duser.language="${language%%-*}" -cp "$libraries/main/*:$libraries/boot/*" "$@"
}

# The issuer of tokens to try the product with has its key here; whoever reads it can make tokens.
trial() { of_libraries org.hrssplan.access.TrialCommand "$1" "$run/trial-key.json" "${@:2}"; }

token() {
  find_java
  [[ -r $run/trial-key.json ]] || fail '尚无试用密钥，请先执行 ./run.sh start' 'No key yet: ./run.sh start first'
  trial token "$@" || fail '用法见 ./run.sh help' 'See ./run.sh help'
}

lint() {
  local file files=() libraries=employment-service/target/quarkus-app/lib
  (($# > 0)) || fail '请指定规划包文件。见 ./run.sh help' 'Which file? See ./run.sh help'
  for file in "$@"; do
    file=$(absolute "$file")
    [[ -r $file ]] || fail '无法读取 %s' 'Cannot read %s' "$file"
    files+=("$file")
  done
  find_java
  if [[ ! -d $libraries ]]; then
    mkdir -p "$run" 2>/dev/null || fail '无法写入 %s' 'Cannot write to %s' "$run"
    interrupted=''
    build employment-service
  fi
  of_libraries org.hrssplan.planlint.LintCommand "$PWD" "${files[@]}"
}

# A service that runs is asked; of one that does not the file is read, which nobody may write meanwhile.
verify_audit() {
  local app domain answer token='' status worst=0
  find_java
  [[ -z $(running) ]] || token=$(trial token --role auditor --account verify-audit) || fail \
    '尚无试用密钥，请先执行 ./run.sh start' 'No key yet: ./run.sh start first'
  for app in "${apps[@]:1}"; do
    domain=${app%-service}
    printf '%-26s' "$app"
    if runs "$app"; then
      answer=$(ask "$port" /api/v1/audit/verification '*/*' "$token")
      status=$?
      case $answer in
        *'"intact":true'*) say '审计日志完整，%s' 'The audit log is intact, %s' "$answer" ;;
        *'"intact":false'*) say '审计日志断开：%s' 'The audit log is broken: %s' "$answer"; status=1 ;;
        *) complain '审计日志无法读取：%s' 'The audit log cannot be read: %s' "$(detail <<<"$answer")"; status=2 ;;
      esac
    elif [[ -f $data/$domain.mv.db ]]; then
      of_libraries org.hrssplan.auditlog.VerifyCommand \
        "jdbc:h2:file:$data/$domain;IFEXISTS=TRUE;ACCESS_MODE_DATA=r" hrss_owner hrss_owner
      status=$?
    else
      complain '没有数据文件 %s' 'There is no %s' "$data/$domain.mv.db"
      status=2
    fi
    ((status <= worst)) || worst=$status
  done
  return $worst
}

# What a problem report says for people, or all of it where it is something else.
detail() { sed 's/.*"detail":"\([^"]*\)".*/\1/' | head -n 1; }

status() {
  local app state all=0
  for app in "${apps[@]}"; do
    if ! runs "$app"; then
      state=$(say '未运行' 'stopped')
      all=3
      printf '%-26s pid %-8s port %-6s %s\n' "$app" - - "$state"
      continue
    fi
    if healthy "$app"; then state=$(say '正常' 'healthy'); else state=$(say '未就绪' 'not ready'); all=3; fi
    printf '%-26s pid %-8s port %-6s %s\n' "$app" "$pid" "$port" "$state"
  done
  return $all
}

stop() {
  local list
  list=$(running)
  if [[ -z $list ]]; then
    say '没有在运行的应用。' 'Nothing was running.'
  else
    say '正在停止 %s…' 'Stopping %s…' "$list"
  fi
  stop_apps "${apps[@]}"
  [[ -z $list ]] || say '已全部停止。' 'All are stopped.'
}

# Keeps the terminal until Ctrl-C; tells when an application ends on its own.
stay() {
  local app gone=' '
  say 'Ctrl-C 停止全部应用。' 'Ctrl-C stops them all.'
  while [[ -z $interrupted ]]; do
    for app in "${apps[@]}"; do
      if [[ $gone != *" $app "* ]] && ! runs "$app" && [[ -z $interrupted ]]; then
        gone+="$app "
        complain '%s 意外终止 (%s): %s' '%s has ended (%s): %s' "$app" "$run/$app.log" "$(last_error "$run/$app.log")"
      fi
    done
    [[ -n $(running) || -n $interrupted ]] || exit 1
    sleep 1
  done
  stop
}

if ! [[ $port_base =~ ^[1-9][0-9]{0,4}$ ]] || ((port_base > 65531)); then
  fail 'HRSS_PORT_BASE 不是可用的端口: %s' 'HRSS_PORT_BASE is no port that can be used: %s' "$port_base"
fi
command=${1:-}
case $command in
  '') start && stay ;;
  start)
    case ${2:-} in
      '') ;;
      --sample) with_sample ;;
      *) fail '未知选项: %s。见 ./run.sh help' 'Unknown option: %s. See ./run.sh help' "$2" ;;
    esac
    start
    ;;
  stop) stop ;;
  status) status ;;
  plan) plan "${2:-liuzhou-2021-2025}" "${3-$([[ -n ${2:-} ]] || echo 2021)}" ;;
  token) token "${@:2}" ;;
  lint) lint "${@:2}" ;;
  verify-audit) verify_audit ;;
  help | -h | --help) help ;;
  *) fail '未知命令: %s。见 ./run.sh help' 'Unknown command: %s. See ./run.sh help' "$command" ;;
esac
