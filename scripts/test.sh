#!/usr/bin/env bash
# Checks everything: format, build with analyzers, every test project; those that touch a store run on SQLite and on PostgreSQL.
#   --fast   without the browser          --slow   with the long tests too
# Installs what is missing, starts its servers on loopback in a temporary folder, ends them, and closes with "N passed, N failed".
set -uo pipefail
# What runs beside the script is a group of its own, so that it can be ended whole.
set -m

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
# A test runs its code a few times: measuring it to compile it better costs a fifth of the whole time and never pays.
export DOTNET_TieredPGO=0
# And it lives minutes, not days: a large nursery spares most collections.
export DOTNET_GCgen0size=0x8000000
browser=yes
explicit=off
for word in "$@"; do
  case "$word" in
    --fast) browser=no ;;
    --slow) explicit=on ;;
    *) echo "dinh test: unknown option $word; use --fast or --slow." >&2; exit 2 ;;
  esac
done

work=$(mktemp -d)
# The database server runs as a user of its own and must be able to enter.
chmod 711 "$work"
passed=0
failed=0
postgres_data=""

finish() {
  # Whoever is interrupted leaves no test running behind.
  for group in $(jobs -p); do kill -- "-$group" 2>/dev/null; done
  if [ -n "$postgres_data" ]; then bash scripts/postgres.sh stop "$postgres_data" >/dev/null 2>&1; fi
  rm -rf "$work"
}
trap finish EXIT

step() { printf '\n── %s\n' "$1"; }

count_failure() {
  failed=$((failed + 1))
  printf 'FAILED: %s\n' "$1"
}

# Whoever reads only the end of the record sees there what has to be mended.
close() {
  if [ "$failed" -gt 0 ]; then
    step "What failed"
    for log in "$work"/*.log; do
      grep -hE -A 12 '\[FAIL\]' "$log" | cut -c1-400 | sed "s|^|$(basename "$log" .log): |" | head -n 120
    done
  fi
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
  exit
}

# Debian's packages, by name, when a command they bring is missing.
install_missing() {
  local packages=()
  command -v pdftotext >/dev/null 2>&1 || packages+=(poppler-utils)
  command -v espeak-ng >/dev/null 2>&1 || packages+=(espeak-ng)
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || packages+=(postgresql-15)
  if [ "$browser" = yes ]; then [ -x /usr/bin/chromium ] || packages+=(chromium); fi
  [ ${#packages[@]} -eq 0 ] && return
  step "Installing ${packages[*]}"
  local sudo=""
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  { $sudo apt-get update -q && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${packages[@]}"; } >"$work/apt.log" 2>&1 ||
    { tail -n 20 "$work/apt.log"; count_failure "could not install ${packages[*]}"; }
}

# Runs one test project into its log; the name of the store stands behind it where there is one. What bears runs=once, for it touches no store or is too long for both, runs on SQLite alone.
# Of the journeys only what bears runs=twice goes on PostgreSQL too.
run_project() {
  local project=$1 store=${2:-} only=() behind=(nice -n 10) dll="tests/$1/bin/Release/net10.0/$1.dll" log="$work/$1-${2:-}.log"
  [ -f "$dll" ] || { echo "$project was not built" >"$log"; return; }
  if [ "$store" = PostgreSQL ]; then only=(-trait- runs=once); fi
  if [ "$project $store" = "Dinh.Journeys PostgreSQL" ]; then only=(-trait runs=twice); fi
  # The browser goes one step after the other and would end last; the rest uses all processors and fills what it leaves.
  if [ "$project" = Dinh.Journeys ]; then behind=(); fi
  "${behind[@]}" dotnet exec "$dll" -noLogo -noColor -explicit "$explicit" "${only[@]}" >"$log" 2>&1
  echo $? >"$log.code"
}

# Shows what one test project said and counts it.
tell_project() {
  local project=$1 store=${2:-} log="$work/$1-${2:-}.log" code total bad skipped
  step "$project${store:+ on $store}"
  grep -vE '^ *(Discovering|Discovered|Starting|Finished):' "$log" | tail -n 200
  code=$(cat "$log.code" 2>/dev/null || echo none)
  total=$(sed -nE 's/.*Total: ([0-9]+).*/\1/p' "$log" | tail -n 1)
  bad=$(sed -nE 's/.*Errors: ([0-9]+), Failed: ([0-9]+).*/\1 \2/p' "$log" | tail -n 1 | awk '{print $1 + $2}')
  skipped=$(sed -nE 's/.*Skipped: ([0-9]+), Not Run: ([0-9]+).*/\1 \2/p' "$log" | tail -n 1 | awk '{print $1 + $2}')
  if [ -z "$total" ]; then count_failure "$project ended without a summary (exit $code)"; return; fi
  bad=${bad:-0}
  if [ "$code" != 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  failed=$((failed + bad))
  passed=$((passed + total - bad - ${skipped:-0}))
}

install_missing

step "Packages and assets"
./dinh assets || { count_failure "assets"; close; }

step "Format"
dotnet tool restore >"$work/tools.log" 2>&1 || { cat "$work/tools.log"; count_failure "dotnet tool restore"; }
if dotnet csharpier check . >"$work/format.log" 2>&1; then passed=$((passed + 1)); else
  tail -n 40 "$work/format.log"
  count_failure "csharpier: run dotnet csharpier format ."
fi

step "Build"
if dotnet build Dinh.slnx -c Release -nologo -v q >"$work/build.log" 2>&1; then passed=$((passed + 1)); else
  grep -E 'error|warn' "$work/build.log" | sort -u | head -n 60
  count_failure "build"
  close
fi
mkdir -p .dinh && touch .dinh/built

plain=(Dinh.Law.Tests Dinh.Domain.Tests Dinh.Reading.Tests Dinh.Architecture.Tests)
stored=(Dinh.Data.Tests Dinh.App.Tests Dinh.Abuse.Tests)
unset DINH_TEST_DB

# Side by side: one reckons while the others wait for their store or their browser.
step "Tests, on SQLite, on PostgreSQL and in the browser side by side"
(
  for project in "${plain[@]}"; do run_project "$project"; done
  for project in Dinh.Data.Tests Dinh.App.Tests; do run_project "$project" SQLite; done
) &
# The browser is done first: its lane takes the walk over from the longest.
(
  if [ "$browser" = yes ]; then run_project Dinh.Journeys; fi
  run_project Dinh.Abuse.Tests SQLite
) &
postgres_data="$work/postgres"
if connection=$(bash scripts/postgres.sh start "$postgres_data"); then
  (
    export DINH_TEST_DB="$connection"
    for project in "${stored[@]}"; do run_project "$project" PostgreSQL; done
    if [ "$browser" = yes ]; then run_project Dinh.Journeys PostgreSQL; fi
  ) &
else
  connection=""
fi
wait

for project in "${plain[@]}"; do tell_project "$project"; done
for project in "${stored[@]}"; do tell_project "$project" SQLite; done
if [ -n "$connection" ]; then
  for project in "${stored[@]}"; do tell_project "$project" PostgreSQL; done
else
  count_failure "PostgreSQL did not start"
fi

if [ "$browser" = yes ]; then
  tell_project Dinh.Journeys
  if [ -n "$connection" ]; then tell_project Dinh.Journeys PostgreSQL; fi
fi

close
