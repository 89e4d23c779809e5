#!/usr/bin/env bash
# Asks every question, rivals in the same run, and writes benchmarks/results/<processor>/.
#
#   bash benchmarks/run.sh           about half an hour on two processors
#   bash benchmarks/run.sh --quick   some minutes: few rounds, no city above 100,000 firms
#
# Run it on a machine that does nothing else. Node 20.19 or newer is needed for the peers on Node.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
quick=""
case "${1:-}" in
  "") ;;
  --quick) quick=--quick ;;
  *) echo "usage: bash benchmarks/run.sh [--quick]" >&2; exit 2 ;;
esac
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet restore --locked-mode -v quiet
dotnet build benchmarks/EnvControl.Benchmarks -c Release --no-restore -v quiet
dotnet artifacts/bin/EnvControl.Benchmarks/release/EnvControl.Benchmarks.dll $quick
results=$(ls -td benchmarks/results/*/ | head -n 1)
bash benchmarks/peers/run.sh "$results"
