#!/usr/bin/env bash
# The test command. Formats, builds and runs every suite, the House first.
#
#   bash tests/run.sh          the everyday run
#   bash tests/run.sh --long   also the tests marked [Trait("Category", "Long")]
#
# Every step's full output is kept in artifacts/test-run/. The last line is
# "N passed, N failed" (and ", N skipped"); the exit code is 0 only if at
# least one test ran and nothing failed. A step or suite that breaks before it
# can count (format, build, a crash) counts as one failure.
set -u
export LC_ALL=C.UTF-8
# What is tested is built as the continuous integration builds it, wherever that is done.
export CI=true

usage() {
  echo "usage: bash tests/run.sh [--long]" >&2
  exit 2
}

long=no
patience=3600 # seconds for one suite
for argument in "$@"; do
  case "$argument" in
    --long) long=yes patience=10800 ;;
    *) usage ;;
  esac
done

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2
root=$PWD
out=$root/artifacts/test-run
rm -rf "$out"
mkdir -p "$out" || exit 2

# A machine without a home of its own (a service account, a bare container) still gets a place for caches.
if [ ! -w "${HOME:-/nonexistent}" ]; then
  export HOME=$root/artifacts/home
  mkdir -p "$HOME"
fi
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
export DOTNET_GENERATE_ASPNET_CERTIFICATE=false DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE=1
export MSBUILDTERMINALLOGGER=off MSBUILDDISABLENODEREUSE=1

passed=0 failed=0 skipped=0 worst=0

finish() {
  if [ "$worst" -eq 0 ] && [ "$((passed + failed))" -eq 0 ]; then
    echo "No test ran." >&2
    worst=1
  fi
  if [ "$worst" -eq 0 ] && [ "$failed" -gt 0 ]; then worst=1; fi
  local line="$passed passed, $failed failed"
  if [ "$skipped" -gt 0 ]; then line="$line, $skipped skipped"; fi
  echo "$line"
  exit "$worst"
}

# What failed is said at once: the code is kept, the telling lines and the end of the log are shown.
broke() { # name code log
  failed=$((failed + 1))
  if [ "$2" -gt "$worst" ]; then worst=$2; fi
  echo "FAILED  $1 (exit code $2); from ${3#"$root"/}:"
  {
    grep -E '\[FAIL\]|: error |^Error |aborted|Process terminated|Unhandled exception' "$3" | sort -u | head -n 30
    echo "…"
    tail -n 30 "$3"
  } | sed 's/^/    /'
}

# step NAME COMMAND…: runs it quietly into a log.
step() {
  local name=$1 log code started=$SECONDS
  shift
  log=$out/${name// /-}.log
  "$@" >"$log" 2>&1 </dev/null
  code=$?
  if [ "$code" -eq 0 ]; then
    echo "ok      $name ($((SECONDS - started)) s)"
  else
    broke "$name" "$code" "$log"
  fi
  return "$code"
}

as_root=""
if [ "$(id -u)" -ne 0 ]; then as_root="sudo -n"; fi
apt_get() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get "$@" >>"$out/apt.log" 2>&1 </dev/null; }

# --- the .NET SDK ---------------------------------------------------------
# Asked from here, `dotnet --version` answers only if global.json is content with what is installed.
if ! dotnet --version >/dev/null 2>&1; then
  wanted=$(sed -n 's/.*"version": *"\([^"]*\)".*/\1/p' global.json)
  echo "No .NET SDK that global.json accepts ($wanted or a later patch of it); trying apt-get."
  if command -v apt-get >/dev/null 2>&1; then
    apt_get install -y dotnet-sdk-10.0 || { apt_get update && apt_get install -y dotnet-sdk-10.0; }
  fi
  if ! dotnet --version >"$out/sdk.log" 2>&1; then
    {
      cat "$out/sdk.log"
      echo "Install the .NET SDK $wanted (or a later patch of the same band) and run this again:"
      echo "  Debian 12:  wget https://packages.microsoft.com/config/debian/12/packages-microsoft-prod.deb"
      echo "              dpkg -i packages-microsoft-prod.deb && apt-get update && apt-get install -y dotnet-sdk-10.0"
      echo "  elsewhere:  https://dotnet.microsoft.com/download/dotnet/10.0"
    } >"$out/no-sdk.log"
    broke "the .NET SDK" 1 "$out/no-sdk.log"
    finish
  fi
fi
# The built program looks for the runtime in the usual places; elsewhere it has to be told.
if [ -z "${DOTNET_ROOT:-}" ]; then
  beside=$(dirname "$(readlink -f "$(command -v dotnet)")")
  if [ -d "$beside/shared/Microsoft.NETCore.App" ]; then export DOTNET_ROOT=$beside; fi
fi

# --- Node.js, for the pages' styles and scripts ---------------------------
node_fits() { # as src/EnvControl.Web/Assets/package.json asks
  command -v npm >/dev/null 2>&1 &&
    node -e 'const [a, b] = process.versions.node.split(".").map(Number);
      process.exit((a === 20 && b >= 19) || (a === 22 && b >= 12) || a > 22 ? 0 : 1)' >/dev/null 2>&1
}

if ! node_fits; then
  echo "No Node.js 20.19 or later (found: $(node --version 2>/dev/null || echo none)) with npm; trying apt-get."
  if command -v apt-get >/dev/null 2>&1; then
    # What the configured sources offer may be too old: Debian 12 itself has 18.
    offered() { apt-cache policy nodejs 2>/dev/null | sed -n 's/^ *Candidate: *\([0-9][0-9.]*\).*/\1/p'; }
    if [ -z "$(offered)" ]; then apt_get update; fi
    case "$(offered)" in
      20.19.* | 20.[2-9][0-9].* | 22.1[2-9].* | 22.[2-9][0-9].* | 2[3-9].*)
        apt_get install -y nodejs
        if ! command -v npm >/dev/null 2>&1; then apt_get install -y npm; fi
        ;;
      "") echo "apt-get offers no Node.js." ;;
      *) echo "apt-get offers Node.js $(offered): too old, not installed." ;;
    esac
  fi
  if ! node_fits; then
    {
      echo "Install Node.js 20.19 or a later 20.x, or 22.12 or later, with npm, and run this again:"
      echo "  Debian 12:  curl -fsSL https://deb.nodesource.com/setup_22.x | bash - && apt-get install -y nodejs"
      echo "              (Debian's own nodejs is 18 and too old)"
      echo "  elsewhere:  https://nodejs.org/en/download"
    } >"$out/no-node.log"
    broke "Node.js" 1 "$out/no-node.log"
    finish
  fi
fi

echo "EnvControl, SDK $(dotnet --version), Node.js $(node --version), $(date -u +%Y-%m-%dT%H:%MZ)"

# --- restore, format, build -----------------------------------------------
format=yes
step "tool restore" dotnet tool restore || format=no
step "locked restore" dotnet restore --locked-mode -nologo -v minimal || finish
if [ "$format" = yes ]; then step "format check" dotnet csharpier check .; fi
step "build" dotnet build -c Release --no-restore -nologo -v minimal || finish

# --- the suites -----------------------------------------------------------
# The counters of one result file: total, executed, passed, failed in whatever way.
counter() { # file name
  sed -n 's/.*<Counters [^>]*\b'"$2"'="\([0-9]*\)".*/\1/p' "$1" | head -n 1
}

suite() { # project file
  local name log trx code started=$SECONDS
  name=$(basename "$1" .csproj)
  log=$out/$name.log
  trx=$out/results/$name.trx
  local -a filter=(--filter "Category!=Long")
  if [ "$long" = yes ]; then filter=(); fi
  # A suite that hangs is ended and counts as crashed.
  timeout --kill-after=30 "$patience" dotnet test "$1" --no-build -c Release -nologo \
    --results-directory "$out/results" --logger "trx;LogFileName=$name.trx" \
    ${filter[@]+"${filter[@]}"} >"$log" 2>&1 </dev/null
  code=$?
  if [ ! -s "$trx" ]; then
    echo "        $name left no result file" >>"$log"
    broke "$name" "$((code > 0 ? code : 1))" "$log"
    return
  fi

  local total executed good bad=0 kind count
  total=$(counter "$trx" total)
  executed=$(counter "$trx" executed)
  good=$(counter "$trx" passed)
  for kind in failed error timeout aborted; do
    count=$(counter "$trx" "$kind")
    bad=$((bad + ${count:-0}))
  done
  if [ -z "$total" ] || [ -z "$executed" ] || [ -z "$good" ]; then
    echo "        $name left a result file without counters" >>"$log"
    broke "$name" 1 "$log"
    return
  fi

  passed=$((passed + good))
  skipped=$((skipped + total - executed))
  if [ "$bad" -gt 0 ]; then
    failed=$((failed + bad - 1)) # broke adds the last one
    broke "$name: $bad of $total" "$((code > 0 ? code : 1))" "$log"
  elif [ "$code" -ne 0 ]; then
    broke "$name: all counted tests passed, but the suite crashed" "$code" "$log"
  elif [ "$total" -eq 0 ]; then
    echo "        $name has no test to run" >>"$log"
    broke "$name" 1 "$log"
  else
    echo "ok      $name: $good passed$([ "$total" -gt "$executed" ] && echo ", $((total - executed)) skipped") ($((SECONDS - started)) s)"
  fi
}

# A browser and Chinese letters for the tests of the pages; without them those tests are skipped by name.
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
  missing=()
  command -v chromium >/dev/null 2>&1 || missing+=(chromium)
  ls /usr/share/fonts/opentype/noto/NotoSansCJK-* >/dev/null 2>&1 || missing+=(fonts-noto-cjk)
  if [ "${#missing[@]}" -gt 0 ]; then
    apt_get install -y --no-install-recommends "${missing[@]}" ||
      { apt_get update && apt_get install -y --no-install-recommends "${missing[@]}"; }
  fi
fi
if ! command -v chromium >/dev/null 2>&1; then echo "        no chromium here: the tests in a browser are skipped"; fi

# A PostgreSQL of the tests' own, on loopback, in a folder that its owner can reach; without one its tests are skipped by name.
if ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
  {
    apt-get install -y --no-install-recommends postgresql || { apt-get update && apt-get install -y --no-install-recommends postgresql; }
  } >"$out/postgresql.log" 2>&1 </dev/null
fi
cluster=$(mktemp -d)
chmod 755 "$cluster"
trap 'bash "$root/tests/postgres.sh" stop "$cluster/postgres" >/dev/null 2>&1; rm -rf "$cluster"' EXIT
if started=$(bash tests/postgres.sh start "$cluster/postgres" 2>>"$out/postgresql.log"); then
  eval "$started"
else
  echo "        no PostgreSQL here: its tests are skipped"
  unset ENVCONTROL_TEST_POSTGRES
fi

house=tests/EnvControl.House.Tests/EnvControl.House.Tests.csproj
suite "$house"
for project in tests/*/*.csproj; do
  if [ "$project" != "$house" ]; then suite "$project"; fi
done

# --- the rules themselves -------------------------------------------------
envcontrol=$root/artifacts/bin/EnvControl.Cli/release/envcontrol
for verb in check test; do
  if "$envcontrol" rules "$verb" --help 2>/dev/null </dev/null | grep -q -- "$verb"; then
    step "rules $verb" timeout --kill-after=30 600 "$envcontrol" rules "$verb" && passed=$((passed + 1))
  else
    echo "        rules $verb: the program does not know it yet"
  fi
done

finish
