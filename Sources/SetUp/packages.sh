#!/bin/sh
# Installs what the workbook needs from Debian, by package name, where it is missing.
# Elsewhere it lists what is needed and stops. With --tests also what only the tests need.
set -eu

for_tests=""
if [ "${1:-}" = --tests ]; then
  for_tests="chromium python3-nbformat python3-nbconvert"
elif [ $# -gt 0 ]; then
  echo "usage: packages.sh [--tests]" >&2
  exit 2
fi

list_needs() {
  cat <<'LIST'
The workbook needs, beside a Swift 6.2 toolchain (Debian's package names):
  gnuplot (or gnuplot-nox)     draws the figures
  libgnuplot-iostream-dev      writes the figures' scripts and data
  libboost-iostreams-dev libboost-filesystem-dev libboost-system-dev   which that needs
  libopenblas-dev              multiplies matrices
  pkg-config                   finds it
  pandoc                       makes the pages
  libreadline8                 lets the King James text be unpacked
  python3-pip                  fetches the files that come from PyPI
LIST
  [ -z "$for_tests" ] || cat <<'LIST'
The tests also need:
  chromium                     measures the pages
  python3-nbformat python3-nbconvert   validate and show the notebooks, with /usr/bin/python3
LIST
}

if ! command -v swift >/dev/null 2>&1; then
  echo "There is no Swift toolchain in PATH. Get one (6.2 or later) from https://www.swift.org/install" >&2
  exit 1
fi

if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
  if command -v gnuplot >/dev/null 2>&1 && command -v pandoc >/dev/null 2>&1 &&
    command -v pkg-config >/dev/null 2>&1 && pkg-config --exists openblas; then
    [ -n "$for_tests" ] || exit 0
    if command -v chromium >/dev/null 2>&1 &&
      /usr/bin/python3 -c "import nbformat, nbconvert" 2>/dev/null; then
      exit 0
    fi
  fi
  list_needs >&2
  echo "This is not a Debian system: please install them by its own means." >&2
  exit 1
fi

is_installed() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]
}

missing=""
for package in libgnuplot-iostream-dev libboost-iostreams-dev libboost-filesystem-dev \
  libboost-system-dev libopenblas-dev pkg-config pandoc libreadline8 python3-pip $for_tests; do
  is_installed "$package" && continue
  # Newer releases have renamed it.
  if [ "$package" = libreadline8 ]; then
    is_installed libreadline8t64 && continue
    if [ -n "$(apt-cache search --names-only '^libreadline8t64$' 2>/dev/null)" ]; then
      package=libreadline8t64
    fi
  fi
  missing="$missing $package"
done
if ! command -v gnuplot >/dev/null 2>&1; then
  # gnuplot brings its windows; without a display the smaller package does the same.
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    missing=" gnuplot$missing"
  else
    missing=" gnuplot-nox$missing"
  fi
fi
# Another program may stand in for pkg-config.
if command -v pkg-config >/dev/null 2>&1; then
  missing=$(printf '%s' "$missing" | sed 's/ pkg-config//')
fi
# And another Python may bring its own pip.
if python3 -m pip --version >/dev/null 2>&1; then
  missing=$(printf '%s' "$missing" | sed 's/ python3-pip//')
fi
[ -n "$(printf '%s' "$missing" | tr -d ' ')" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "Missing Debian packages:$missing" >&2
    echo "Please have them installed: apt-get install$missing" >&2
    exit 1
  fi
  as_root="sudo"
  echo "These Debian packages are missing and will be installed with sudo:$missing"
else
  echo "These Debian packages are missing and will be installed:$missing"
fi
$as_root apt-get update -qq
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
echo "Installed:$missing"
