#!/bin/sh
# A PostgreSQL for tests alone: in DIR, on a free loopback port, without fsync.
#   scripts/postgres.sh start DIR   prints the connection string for DINH_TEST_DB
#   scripts/postgres.sh stop DIR    stops it and removes DIR
set -eu

say() { echo "postgres.sh: $1" >&2; exit 2; }
[ $# -eq 2 ] || say "write: start DIR, or stop DIR"
dir=$2

for found in $(command -v pg_ctl || true) $(ls -d /usr/lib/postgresql/*/bin/pg_ctl 2>/dev/null | sort -V); do bin=$(dirname "$found"); done
[ -n "${bin:-}" ] || say "PostgreSQL is not installed: apt-get install postgresql-15"

# The server refuses to run as root, so it runs as the user its package made.
as_server() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

case $1 in
start)
  mkdir -p "$dir"
  if [ "$(id -u)" = 0 ]; then chown postgres "$dir"; fi
  as_server "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1 || { cat "$dir/initdb.log" >&2; say "initdb failed"; }
  # The port is asked of the kernel by the server's own start: try until one is free.
  tries=0
  while [ $tries -lt 20 ]; do
    port=$((20000 + $(od -An -N2 -tu2 /dev/urandom) % 30000))
    if as_server "$bin/pg_ctl" -D "$dir/data" -l "$dir/server.log" -w -t 30 \
      -o "-p $port -h 127.0.0.1 -k '' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 \
         -c autovacuum=off -c jit=off -c checkpoint_timeout=1h -c max_wal_size=4GB" start >/dev/null 2>&1; then
      echo "Host=127.0.0.1;Port=$port;Username=postgres"
      exit 0
    fi
    tries=$((tries + 1))
  done
  tail -5 "$dir/server.log" >&2
  say "the server did not start"
  ;;
stop)
  as_server "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$dir"
  ;;
*) say "write: start DIR, or stop DIR" ;;
esac
