#!/bin/sh
# Archives what each service loads at its start, with the very JVM that the images run on: it comes out of the base
# image, when that is a local tar and this is Linux. Otherwise services start a little slower, and nothing else.
#   k8s/images/archives.sh BASE TARGET     (the build calls it)
set -eu
base=$1 target=$2
here=$(cd "$(dirname "$0")/../.." && pwd -P)
services="directory training experimentation survey reporting"
for service in $services; do mkdir -p "$target/archives/$service"; done
case $base in
  tar://*) base=${base#tar://} ;;
  *) exit 0 ;;
esac
[ "$(uname -s)" = Linux ] || exit 0

root=$target/base-root/base
if [ ! -f "$root.done" ] || [ "$base" -nt "$root.done" ]; then
  rm -rf "$root" "$root.layers"
  mkdir -p "$root" "$root.layers"
  tar -xf "$base" -C "$root.layers"
  # In the order of the manifest, as a container would see them.
  tr ',' '\n' <"$root.layers/manifest.json" | grep -o '[0-9a-z/]*\(layer\)\{0,1\}[0-9a-z]*\.tar\(\.gz\)\{0,1\}' | while read -r layer; do
    tar -xf "$root.layers/$layer" -C "$root"
  done
  rm -rf "$root.layers"
  touch "$root.done"
fi
java=$(find "$root" -path '*/bin/java' -type f | head -n 1)
[ -n "$java" ] || {
  echo "no bin/java in $base: images come without start-up archives"
  exit 0
}

# Files as they are in the image, times included: an archive knows them by size and time.
stage=$target/base-root/stage
rm -rf "$stage"
mkdir -p "$stage"
ln -s "$here/local-platform" "$here/keycloak" "$stage/"
for service in $services; do
  application=$stage/$service-service/target/quarkus-app
  mkdir -p "$application"
  (cd "$here/$service-service/target/quarkus-app" && cp -r app lib quarkus quarkus-run.jar "$application/")
  find "$application" -exec touch -d @1 {} +
done
"$java" -XX:+UseSerialGC -Xmx96m -Dsptt.root="$stage" -jar "$here/local-platform/launcher/target/launcher.jar" train
for service in $services; do
  cp "$stage/$service-service/target/quarkus-app"/trained-*.aot "$target/archives/$service/classes.aot"
done
