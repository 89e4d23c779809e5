#!/usr/bin/env bash
# A PostgreSQL server for the tests: a cluster of its own on loopback, thrown away afterwards.
#
#   eval "$(bash tests/postgres.sh start DIR)"   makes and starts it, sets ENVCONTROL_TEST_POSTGRES
#   bash tests/postgres.sh stop DIR              stops it and removes DIR
#
# Prints nothing and ends with 1 where PostgreSQL is not installed.
set -eu
folder=$(realpath -m "${2:?usage: postgres.sh start|stop DIR}")
programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
if [ -z "$programs" ] && command -v initdb >/dev/null; then programs=$(dirname "$(readlink -f "$(command -v initdb)")"); fi
[ -n "$programs" ] && [ -x "$programs/initdb" ] || exit 1

# The server refuses to run as root.
as_owner() {
  if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups env HOME=/ "$@"; else "$@"; fi
}

case ${1:-} in
  start)
    rm -rf "$folder"
    mkdir -p "$folder"
    if [ "$(id -u)" -eq 0 ]; then chown postgres "$folder"; fi
    cd /
    as_owner "$programs/initdb" -D "$folder/data" -U envcontrol -A trust -E UTF8 --no-locale >"$folder.log" 2>&1
    for attempt in 1 2 3 4 5; do
      port=$((20000 + RANDOM % 20000))
      if as_owner "$programs/pg_ctl" -D "$folder/data" -w -t 60 -l "$folder/server.log" \
        -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories='' -c max_connections=200" start >>"$folder.log" 2>&1; then
        echo "export ENVCONTROL_TEST_POSTGRES='Host=127.0.0.1;Port=$port;Username=envcontrol;Database=postgres'"
        exit 0
      fi
    done
    exit 1
    ;;
  stop)
    cd /
    as_owner "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder" "$folder.log"
    ;;
  *)
    echo "usage: postgres.sh start|stop DIR" >&2
    exit 2
    ;;
esac
