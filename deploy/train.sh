#!/usr/bin/env bash
# Starts Tolv once in the folder of the package, shows a few pages, stops it, and leaves a JVM cache of what it needed.
# Usage: train.sh CACHE-FILE      (JDK 25 or later on the PATH)
set -euo pipefail
cache=$1
port=${TRAIN_PORT:-18080}
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

TOLV_DATA=$data TOLV_DEMO=true TOLV_MAIL_DELIVER=false QUARKUS_HTTP_PORT=$port \
  java -XX:AOTCacheOutput="$cache" -jar quarkus-run.jar &
tolv=$!

for _ in $(seq 1 600); do
  if (exec 3<>"/dev/tcp/localhost/$port") 2>/dev/null; then break; fi
  kill -0 "$tolv" || exit 1
  sleep 0.2
done

page() {
  exec 3<>"/dev/tcp/localhost/$port"
  printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$1" >&3
  cat <&3 >/dev/null
  exec 3>&-
}
for path in /q/health/ready /sign-in /jobs /jobs.json /api/v1/public/vacancies /accessibility; do page "$path"; done

kill "$tolv"
# The JVM writes the cache as it ends.
wait "$tolv" || true
test -s "$cache"
