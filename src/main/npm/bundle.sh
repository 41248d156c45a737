#!/bin/sh
# Fetches the libraries of the explorer from npm and bundles them: bundle.sh WORK OUT, both folders below target.
# Where there is no npm, or it cannot fetch, this says so and ends well: the views that need a library tell what is missing.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
work=$1
out=$2
without="the map has no outlines and the editor of SPARQL is a plain field"

command -v npm >/dev/null && command -v node >/dev/null || {
  echo "npm is not on the PATH: $without" >&2
  exit 0
}
mkdir -p "$work" "$out"
sum=$(cat "$here"/* "$here"/.npmrc | cksum)
if [ "$(cat "$out/sum" 2>/dev/null)" = "$sum" ]; then
  exit 0
fi
cp "$here"/*.js "$here"/*.mjs "$here"/package*.json "$here"/.npmrc "$work" || exit 0
if (cd "$work" && npm ci --ignore-scripts --silent && node bundle.mjs "$out"); then
  echo "$sum" >"$out/sum"
else
  echo "npm could not fetch or bundle the libraries: $without" >&2
fi
exit 0
