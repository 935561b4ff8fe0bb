#!/bin/sh
# Computes the jobs of chapter 09's plans with GNU parallel (Debian's package parallel): here or on many
# machines.
#
#   Chapters/09-search-space/parallel.sh                           on all cores of this machine
#   Chapters/09-search-space/parallel.sh --sshloginfile hosts      on the machines that the file hosts
#                                                                  names, one a line, as in "8/ada@box1"
#   SCALE=paper PLAN=odyssey-paper Chapters/09-search-space/parallel.sh  the paper's plan
#
# Arguments go to parallel. Every machine needs this folder at the same path, with the data, and built:
# `make data && swift build`. Results come back over ssh; the machines need no disk in common. Stopped and
# started again it repeats no job that has come back.
set -eu

scale=${SCALE:-standard}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
programs=.build/debug
runs=${RUNS:-Chapters/09-search-space/Runs}
if ! command -v parallel >/dev/null 2>&1; then
  echo "parallel.sh: GNU parallel is missing; \"apt-get install parallel\" brings it." >&2
  exit 1
fi
if [ ! -x "$programs/workbook" ] || [ ! -x "$programs/09-search-space" ]; then
  echo "parallel.sh: $programs/workbook and 09-search-space are missing; \"swift build\" makes them." >&2
  exit 1
fi
sweep() {
  "$programs/workbook" sweep 9 ${PLAN:+--plan "$PLAN"} --scale "$scale" --runs "$runs" --no-build "$@"
}

list=$(mktemp)
trap 'rm -f "$list"' EXIT
trap 'exit 130' HUP INT TERM
status=0
sweep --missing >"$list"
for plan in $(cut -d/ -f1 "$list" | sort -u); do
  mkdir -p "$runs/$plan.partial"
  # A job that fails leaves no line and is done again the next time.
  grep "^$plan/" "$list" |
    parallel --will-cite --bar "$@" --workdir "$root" \
      "$programs/09-search-space" --scale "$scale" --job '{}' >>"$runs/$plan.partial/parallel.jsonl" ||
    {
      status=1
      echo "parallel.sh: some jobs of $plan failed; start it again to repeat them." >&2
    }
done
sweep --collect
exit "$status"
