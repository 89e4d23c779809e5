#!/usr/bin/env bash
# Asks every question, rivals in the same run, and writes benchmarks/results/<processor>/ and the tables of benchmarks/README.md.
#
#   bash benchmarks/run.sh           about a quarter of an hour on two processors
#   bash benchmarks/run.sh --quick   some minutes: few rounds, no city above 100,000 firms; the README stays as it is
#
# Run it on a machine that does nothing else. Node 20.19 or newer is needed for the peers on Node.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
quick=""
case "${1:-}" in
  "") ;;
  --quick) quick=--quick ;;
  *)
    echo "usage: bash benchmarks/run.sh [--quick]" >&2
    exit 2
    ;;
esac
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 LC_ALL=C.UTF-8
dotnet restore --locked-mode -v quiet
dotnet build benchmarks/EnvControl.Benchmarks -c Release --no-restore -v quiet -nologo
program=artifacts/bin/EnvControl.Benchmarks/release/EnvControl.Benchmarks.dll
dotnet "$program" $quick
results=$(dotnet "$program" folder)
bash benchmarks/peers/run.sh "$results"
if [ -z "$quick" ]; then
  page=benchmarks/README.md
  {
    sed '/<!-- results -->/q' "$page"
    echo
    cat "$results/bars.md"
    echo
    cat "$results/ratios.md"
    echo
    cat "$results/peers.md"
    echo
    sed -n '/<!-- end of results -->/,$p' "$page"
  } >"$page.new"
  mv "$page.new" "$page"
fi
