#!/usr/bin/env bash
# Starts Tolv once in the folder of the package, shows a few pages, stops it, and leaves there
#   tolv.aot   the JVM's cache of the classes that it needed
#   tolv.args  how Tolv is started with it: java @/folder/of/the/package/tolv.args
# The cache holds what the JVM's own loader loads, so that the package is started from its jars, not by quarkus-run.jar (ADR 38).
# Usage, in that folder: train.sh      (JDK 25 or later on the PATH; port 18080 or TRAIN_PORT free)
set -euo pipefail
port=${TRAIN_PORT:-18080}
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

jars=("$PWD"/quarkus/transformed-bytecode.jar "$PWD"/quarkus/generated-bytecode.jar "$PWD"/app/*.jar "$PWD"/lib/boot/*.jar "$PWD"/lib/main/*.jar)
# What quarkus-run.jar opens by its manifest: without it, no thread can forget what it held for a request.
program=(--add-opens java.base/java.lang=ALL-UNNAMED -cp "$(IFS=:; echo "${jars[*]}")" se.tolv.TolvMain)

TOLV_DATA=$data TOLV_DEMO=true TOLV_MAIL_DELIVER=false QUARKUS_HTTP_PORT=$port \
  java -XX:AOTCacheOutput="$PWD"/tolv.aot "${program[@]}" &
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
test -s tolv.aot
# In quotes: a folder's name may have spaces in it.
printf '"%s"\n' -XX:AOTCache="$PWD"/tolv.aot "${program[@]}" >tolv.args
