#!/usr/bin/env bash
# Asks every question, rivals in the same run, and writes benchmarks/results/<processor>/ and the tables of benchmarks/README.md.
#
#   bash benchmarks/run.sh           about half an hour on two processors
#   bash benchmarks/run.sh --store   the store only: some ten minutes
#   bash benchmarks/run.sh --load    the web site only, with wrk: some three minutes
#   bash benchmarks/run.sh --quick   some minutes: few rounds, no city above 100,000 firms; its figures go to artifacts/benchmarks/
#
# Run it on a machine that does nothing else. Node 20.19 or newer is needed for the peers on Node, PostgreSQL for the store on a
# server; without one the store is asked in a file only. A server of its own is started unless ENVCONTROL_TEST_POSTGRES names one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
quick="" store="" load=""
case "${1:-}" in
  "") ;;
  --quick) quick=--quick ;;
  --store) store=store ;;
  --load) load=load ;;
  *)
    echo "usage: bash benchmarks/run.sh [--quick | --store | --load]" >&2
    exit 2
    ;;
esac
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 LC_ALL=C.UTF-8
dotnet restore --locked-mode -v quiet
dotnet build benchmarks/EnvControl.Benchmarks -c Release --no-restore -v quiet -nologo
dotnet build benchmarks/EnvControl.Load -c Release --no-restore -v quiet -nologo
program=artifacts/bin/EnvControl.Benchmarks/release/EnvControl.Benchmarks.dll
if [ -z "${ENVCONTROL_TEST_POSTGRES:-}$load" ]; then
  cluster=$(mktemp -d)
  chmod 755 "$cluster"
  trap 'bash tests/postgres.sh stop "$cluster/postgres" >/dev/null 2>&1; rm -rf "$cluster"' EXIT
  if started=$(bash tests/postgres.sh start "$cluster/postgres"); then
    eval "$started"
  else
    echo "no PostgreSQL here: the store is asked in a file only" >&2
  fi
fi
results=$(dotnet "$program" folder $quick)
if [ -z "$load" ]; then dotnet "$program" $quick $store; fi
if [ -z "$store$load" ]; then bash benchmarks/peers/run.sh "$results"; fi
if [ -z "$store" ]; then
  if command -v wrk >/dev/null 2>&1; then
    artifacts/bin/EnvControl.Load/release/EnvControl.Load "$results" ${quick:+5}
  else
    echo "no wrk here: the web site is not asked (Debian: apt-get install wrk)" >&2
    if [ -n "$load" ]; then exit 1; fi
  fi
fi
if [ -n "$quick" ]; then
  echo "The figures lie in $results; what is committed stays as it is."
  exit 0
fi

# put MARK FILE…: files into the page, between a mark and its end.
page=benchmarks/README.md
put() {
  local mark=$1
  shift
  {
    sed "/<!-- $mark -->/q" "$page"
    for file in "$@"; do
      echo
      cat "$file"
    done
    echo
    sed -n "/<!-- end of $mark -->/,\$p" "$page"
  } >"$page.new"
  mv "$page.new" "$page"
}

if [ -z "$load" ]; then put store "$results/store.md"; fi
if [ -z "$store" ] && [ -f "$results/load.md" ]; then put load "$results/load.md"; fi
if [ -z "$store$load" ]; then put results "$results/bars.md" "$results/ratios.md" "$results/peers.md"; fi
