#!/bin/sh
# Computes the jobs of chapter 09's plans as a Slurm job array (Debian's package slurm-wlm).
#
#   Chapters/09-search-space/slurm.sh                           submits an array of up to 1000 tasks
#   SCALE=paper PLAN=odyssey-paper Chapters/09-search-space/slurm.sh  the paper's plan
#   Chapters/09-search-space/slurm.sh --partition=short         arguments go to sbatch
#
# The nodes need this folder at the same path, on a disk that they share, with the data, and built:
# `make data && swift build`. When the array has ended, `workbook sweep 9 --collect` takes the results in.
# Submitted again it repeats no finished job.
#SBATCH --job-name=09-search-space
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --output=/dev/null
set -eu

scale=${SCALE:-standard}
programs=.build/debug

# A task of the array: every so many lines of the list are its own.
if [ -n "${SLURM_ARRAY_TASK_ID:-}" ]; then
  awk -v all="$SLURM_ARRAY_TASK_COUNT" -v mine="$SLURM_ARRAY_TASK_ID" 'NR % all == mine % all' \
    "$LIST" | while read -r job; do
    result="$RUNS/${job%/*}.partial/$scale-${job#*/}.json"
    [ ! -s "$result" ] || continue
    # The result appears whole or not at all.
    if "$programs/09-search-space" --scale "$scale" --job "$job" >"$result.$$"; then
      mv "$result.$$" "$result"
    else
      rm -f "$result.$$"
    fi
  done
  exit 0
fi

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
runs=${RUNS:-Chapters/09-search-space/Runs}
if ! command -v sbatch >/dev/null 2>&1; then
  echo "slurm.sh: sbatch is missing; this script is for a machine that submits to Slurm." >&2
  exit 1
fi
if [ ! -x "$programs/workbook" ] || [ ! -x "$programs/09-search-space" ]; then
  echo "slurm.sh: $programs/workbook and 09-search-space are missing; \"swift build\" makes them." >&2
  exit 1
fi
mkdir -p .cache
list="$root/.cache/sweep-09-$$.txt"
"$programs/workbook" sweep 9 ${PLAN:+--plan "$PLAN"} --scale "$scale" --runs "$runs" --no-build \
  --missing >"$list"
jobs=$(wc -l <"$list")
if [ "$jobs" -eq 0 ]; then
  echo "Every job has a result; \"workbook sweep 9 --collect\" takes them in."
  exit 0
fi
for plan in $(cut -d/ -f1 "$list" | sort -u); do mkdir -p "$runs/$plan.partial"; done
tasks=$((jobs < 1000 ? jobs : 1000))
echo "$jobs jobs in an array of $tasks tasks."
sbatch --array="1-$tasks" --chdir="$root" \
  --export="ALL,SCALE=$scale,LIST=$list,RUNS=$runs" "$@" "Chapters/09-search-space/slurm.sh"
