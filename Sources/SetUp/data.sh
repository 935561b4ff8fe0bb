#!/bin/sh
# Fetches the data of the chapters out of Debian packages, without installing them, into .data/.
# What is fetched is checked and never committed.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
data="$root/.data"
text="$data/new-testament.txt"
# data.sha256 beside this script holds the sums of what the chapters expect.
text_sum=$(sed -n 's/  new-testament.txt$//p' "$root/Sources/SetUp/data.sha256")

has_sum() {
  [ -f "$1" ] && [ "$(sha256sum "$1" | cut -c1-64)" = "$2" ]
}

if has_sum "$text" "$text_sum"; then
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg >/dev/null 2>&1; then
  echo "make data: the texts come out of Debian packages (bible-kjv, bible-kjv-text), which needs apt-get and dpkg." >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

# As root, apt would download as a user of its own, who can't write into this folder; nobody else may.
download() {
  (cd "$work" && apt-get -o APT::Sandbox::User=root download -qq "$1" >/dev/null 2>"$work/apt.log")
}
fetch() {
  download "$1" && return
  # A fresh machine has no package lists yet.
  if [ "$(id -u)" -eq 0 ]; then apt-get update -qq >/dev/null 2>&1 || true; fi
  download "$1" && return
  echo "make data: the Debian package $1 can't be fetched; is there a network?" >&2
  sed 's/^/  /' "$work/apt.log" >&2
  echo "  Chapters that need no data still run." >&2
  exit 1
}

echo "Fetching the King James New Testament (Debian's bible-kjv and bible-kjv-text) …"
fetch bible-kjv
fetch bible-kjv-text
for package in "$work"/bible-kjv_*.deb "$work"/bible-kjv-text_*.deb; do
  dpkg -x "$package" "$work/unpacked"
done
# One verse a line, without its reference.
"$work/unpacked/usr/bin/bible" -p "$work/unpacked/usr/lib" -f 'Mat1:1-Rev22:21' </dev/null |
  sed -E 's/^[^ ]+ //' >"$work/new-testament.txt"
if ! has_sum "$work/new-testament.txt" "$text_sum"; then
  echo "make data: the New Testament that came out of the packages is not the expected text (sha256 differs)." >&2
  exit 1
fi
mkdir -p "$data"
mv "$work/new-testament.txt" "$text.partial"
mv "$text.partial" "$text"
echo "Fetched .data/new-testament.txt ($(wc -c <"$text") characters)."
