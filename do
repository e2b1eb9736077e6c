#!/usr/bin/env bash
# One door to everything that is done to the code.
set -euo pipefail
root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$root"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

usage() {
  cat <<'END'
./do build          restores (locked) and builds everything, Release, warnings are errors
./do test           set-up, build, format check, every test; ends with the totals
./do format         sets the code as .editorconfig says
./do mark PATH…     whence mark
./do eval NAME …    a measurement: ./do eval kill (whence eval --help lists them)
./do bench NAME …   a benchmark; ./do bench web: every page over 100,000 claims, asked for and loaded
./do pack           the tool's package and single-file programs, into artifacts/pack
./do web            builds what runs in the browser, where there is anything to build
./do web test       the tests of what runs in the browser, by Node's own runner
./do web none       builds as on a machine without npm and looks whether the site works
./do web shots      photographs every page at three widths, light and dark, into artifacts/shots
END
}

say() { printf '\n── %s\n' "$*" >&2; }

need_dotnet() {
  command -v dotnet >/dev/null 2>&1 || { echo "./do: the .NET SDK is not there. Install .NET SDK 10 (see README.md, “Set-up”)." >&2; exit 4; }
}

# Browser tests need a Chromium: taken from Debian, and only when there is none.
need_browser() {
  ls tests/*/*.csproj | xargs grep -lq Playwright || return 0
  for browser in chromium chromium-browser google-chrome; do
    command -v "$browser" >/dev/null 2>&1 && return 0
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "no Chromium for the browser tests: installing Debian's"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >&2
  else
    echo "./do: no Chromium for the browser tests. On Debian: sudo apt-get update && sudo apt-get install chromium" >&2
  fi
}

web() {
  [ -f web/package.json ] || return 0
  if ! command -v npm >/dev/null 2>&1; then
    echo "./do: npm is not there: the site is built without scripts and fonts; its pages work without them. For them: Node.js 20 or later." >&2
    return 0
  fi
  say "web"
  (cd web && npm ci --no-audit --no-fund && npm run build)
}

# What the scripts work out, apart from any browser.
web_tests() {
  { [ -f web/package.json ] && command -v npm >/dev/null 2>&1; } || return 0
  say "scripts"
  (cd web && npm test)
}

# A machine without npm: the site is built all the same, its pages ask for no script, and what they lead to is there.
without_npm() {
  need_dotnet
  local into=$root/artifacts/without-npm pid url= wrong=0
  rm -rf "$into" && mkdir -p "$into/path"
  printf '#!/bin/sh\nexit 127\n' >"$into/path/npm" && chmod +x "$into/path/npm"
  say "build without npm"
  PATH="$into/path:$PATH" dotnet build src/Whence.Cli -c Release -v minimal -p:RunAnalyzers=false -p:ArtifactsPath="$into" -p:LocksApart="$into/locks" -p:RestoreLockedMode=false | tee "$into/build.log" || return
  grep -q "built without scripts and fonts" "$into/build.log" || { echo "without npm: the build does not say so" >&2; wrong=1; }
  dotnet "$into/bin/Whence.Cli/release/Whence.Cli.dll" serve --port 0 --ledger "$into/trial.db" >"$into/serve.log" 2>&1 &
  pid=$!
  for _ in $(seq 300); do
    url=$(sed -n 's#.* is at \(http://[^ ]*\).*#\1#p' "$into/serve.log")
    [ -z "$url" ] && kill -0 "$pid" 2>/dev/null || break
    sleep 0.2
  done
  for page in "" questions sources pages search?q=bridge check review add log map site.css icon.svg suggest.json?q=bri; do
    curl -fsS "$url$page" >"$into/page" || { echo "without npm: /$page is not there" >&2; wrong=1; }
    ! grep -qE '<script|/fonts/' "$into/page" || { echo "without npm: /$page asks for scripts or fonts" >&2; wrong=1; }
  done
  [ "$(curl -s -o /dev/null -w '%{http_code}' "${url}app.js")" = 404 ] || { echo "without npm: /app.js is there" >&2; wrong=1; }
  kill "$pid" && wait "$pid" 2>/dev/null || true
  [ "$wrong" -eq 0 ] && echo "without npm: every page is there, and asks for nothing that is not"
  return "$wrong"
}

# The same test that says that no page scrolls sideways photographs each on the way.
shots() {
  need_dotnet
  need_browser || return
  web || return
  say "shots"
  rm -rf artifacts/shots && mkdir -p artifacts/shots
  dotnet build tests/Whence.Web.Tests -c Release -v quiet || return
  WHENCE_SHOTS="$root/artifacts/shots" artifacts/bin/Whence.Web.Tests/release/Whence.Web.Tests --no-progress --no-ansi --filter-class '*ShotTests' || return
  echo "$(ls artifacts/shots | wc -l) pictures in artifacts/shots"
}

# What the site takes for an answer; then, over the same ledger, what a browser takes until a page can be used.
bench_web() {
  local code=0 ledger=${WHENCE_LOADS:-$root/artifacts/bench/news-100000.db}
  ./whence eval web "$@" || code=$?
  [ -f "$ledger" ] || { echo "first loads: not measured, for there is no $ledger" >&2; return "$code"; }
  need_browser
  dotnet build tests/Whence.Web.Tests -c Release -v quiet -p:RunAnalyzers=false || return
  rm -f "$ledger.loads.txt"
  WHENCE_LOADS=$ledger artifacts/bin/Whence.Web.Tests/release/Whence.Web.Tests --no-progress --no-ansi --filter-method '*Every_kind_of_page_can_be_used_within_a_second' >artifacts/bench/loads.log 2>&1 || code=1
  if [ -f "$ledger.loads.txt" ]; then cat "$ledger.loads.txt"; else cat artifacts/bench/loads.log; fi
  return "$code"
}

build() {
  need_dotnet
  web || return
  say "restore"
  dotnet restore Whence.slnx --locked-mode -v quiet || return
  say "build"
  dotnet build Whence.slnx -c Release --no-restore -v quiet
}

run_tests() {
  local report=artifacts/test-report.txt code=0
  say "tests"
  mkdir -p artifacts
  dotnet test --solution Whence.slnx -c Release --no-build "$@" 2>&1 | tee "$report" || code=$?
  # The runner's own summary, over all projects: “total: N, failed: N, succeeded: N, skipped: N”, one a line.
  local passed failed skipped
  count() { awk -v what="$1:" '$1 == what { n = $2 } END { print n + 0 }' <(sed 's/\x1b\[[0-9;]*m//g' "$report"); }
  passed=$(count succeeded) failed=$(count failed) skipped=$(count skipped)
  if [ "$passed" -eq 0 ]; then
    echo "./do: no test passed; see $report" >&2
    code=1
  fi
  [ "$failed" -eq 0 ] || code=1
  if [ "$skipped" -eq 0 ]; then echo "$passed passed, $failed failed"; else echo "$passed passed, $failed failed, $skipped skipped"; fi
  return "$code"
}

# Each step says itself whether it failed: bash stops at no error inside a function whose status is asked for.
test_all() {
  local code=0
  need_dotnet
  need_browser || return
  build || return
  say "format"
  dotnet format Whence.slnx --verify-no-changes --no-restore || { code=1; echo "./do: the format differs; ./do format sets it." >&2; }
  web_tests || code=1
  run_tests "$@" || code=1
  return "$code"
}

pack() {
  need_dotnet
  local into=artifacts/pack missing=()
  rm -rf "$into" && mkdir -p "$into"
  say "pack"
  dotnet pack src/Whence.Cli -c Release -v quiet -o "$into"
  for rid in linux-x64 win-x64; do
    say "publish $rid"
    if dotnet publish src/Whence.Cli -c Release -r "$rid" --self-contained -v quiet -p:PublishSingleFile=true -p:PublishReadyToRun=true -p:PackAsTool=false \
      -p:RestoreLockedMode=false -p:LocksApart="$root/artifacts/publish-$rid/locks" -p:IncludeNativeLibrariesForSelfExtract=true -p:RunAnalyzers=false \
      -p:ArtifactsPath="$root/artifacts/publish-$rid" -o "$into/$rid" >"$into/$rid.log" 2>&1; then
      rm -f "$into/$rid.log"
    else
      missing+=("$rid (see $into/$rid.log)")
    fi
  done
  find "$into" -maxdepth 2 -type f \( -name '*.nupkg' -o -name 'Whence.Cli' -o -name '*.exe' \) -printf '%p  %s bytes\n'
  [ "${#missing[@]}" -eq 0 ] || printf 'could not be had: %s\n' "${missing[@]}"
}

verb=${1:-help}
[ $# -eq 0 ] || shift
case $verb in
  build) build ;;
  test) SECONDS=0; code=0; test_all "$@" || code=$?; echo "${SECONDS} s" >&2; exit "$code" ;;
  format) need_dotnet; dotnet format Whence.slnx "$@" ;;
  mark) exec ./whence mark "$@" ;;
  eval) exec ./whence eval "$@" ;;
  bench)
    if [ "${1:-}" = web ]; then shift; bench_web "$@"; exit; fi
    need_dotnet
    bench=$(ls bench/*/*.csproj bench/*.csproj 2>/dev/null | head -1) || true
    [ -n "$bench" ] || { echo "./do: there is no benchmark project under bench/." >&2; exit 4; }
    exec dotnet run --project "$bench" -c Release -- "$@"
    ;;
  pack) pack ;;
  web) case ${1:-} in shots) shots ;; none) without_npm ;; test) web && web_tests ;; *) web ;; esac ;;
  help | -h | --help) usage ;;
  *) usage >&2; exit 2 ;;
esac
