#!/usr/bin/env bash
# The same decisions through rule engines for Node: compared with ours, then timed.
#
#   bash benchmarks/peers/run.sh RESULTS_FOLDER
#
# Writes peers.md and peers.json there. Exit code 1 when a peer decides otherwise than our engine.
set -euo pipefail
export LC_ALL=C.UTF-8

if [ $# -ne 1 ]; then
  echo "usage: bash benchmarks/peers/run.sh RESULTS_FOLDER" >&2
  exit 2
fi

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
mkdir -p "$1"
results=$(cd "$1" && pwd)

wanted=20.19
have=$(node --version 2>/dev/null || echo none)
if [ "$(printf '%s\n%s\n' "$wanted" "${have#v}" | sort -V | head -n 1)" != "$wanted" ] || [ "$have" = none ]; then
  echo "The peers need Node $wanted or later; 'node --version' says: $have." >&2
  echo "Install it from your system's packages or from nodejs.org, put it on the PATH, and run this again." >&2
  exit 1
fi

cd "$here"
npm ci --no-audit --no-fund --loglevel=error
dotnet build "$root/benchmarks/EnvControl.Benchmarks" -c Release -v quiet -nologo
ours=$root/artifacts/bin/EnvControl.Benchmarks/release/EnvControl.Benchmarks.dll
exported=$root/artifacts/peers
dotnet "$ours" export "$exported"
node peers.mjs "$exported/city.json" "$results" dotnet "$ours" time
