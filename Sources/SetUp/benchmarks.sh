#!/bin/sh
# Puts PyTorch into .bench/, a virtual environment that only `make bench` uses.
# Run again after an interruption it begins anew, with what pip has already fetched.
set -eu

torch=2.15.0
numpy=2.4.6
safetensors=0.8.0
megabytes=5400

cd "$(dirname "$0")/../.."
pins="torch==$torch numpy==$numpy safetensors==$safetensors"

if [ "$(cat .bench/ready 2>/dev/null || true)" = "$pins" ] &&
  .bench/bin/python -c "import numpy, safetensors, torch" 2>/dev/null; then
  echo "PyTorch $torch is in .bench/ already: make bench"
  exit 0
fi

echo "PyTorch $torch with numpy and safetensors comes into .bench/: 5.4 GB on the disk (PyPI's PyTorch"
echo "brings CUDA along), about half of that to be fetched. Nothing but make bench uses it; Ctrl-C stops"
echo "it now or at any time, and rm -r .bench removes it."

free=$(df -Pm . | awk 'NR == 2 { print $4 }')
if [ "${free:-$megabytes}" -lt $((megabytes + 600)) ]; then
  echo "There are $free MB free here, and it needs $((megabytes + 600))." >&2
  exit 1
fi

# Debian's own Python, or else the one in PATH.
python=/usr/bin/python3
[ -x "$python" ] || python=python3
if ! "$python" -c "import ensurepip, venv" 2>/dev/null; then
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "This needs Python 3.11 or later with its venv module: please install them." >&2
    exit 1
  fi
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      echo "Please have it installed: apt-get install python3-venv" >&2
      exit 1
    fi
    as_root="sudo"
    echo "python3-venv is missing and will be installed with sudo."
  else
    echo "python3-venv is missing and will be installed."
  fi
  $as_root apt-get update -qq
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    python3-venv >/dev/null
  python=/usr/bin/python3
fi

"$python" -m venv --clear .bench
# shellcheck disable=SC2086
.bench/bin/python -m pip install --disable-pip-version-check --no-compile $pins
.bench/bin/python -c "import numpy, safetensors, torch"
printf '%s\n' "$pins" >.bench/ready
echo "PyTorch $torch is in .bench/: make bench"
