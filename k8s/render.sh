#!/bin/sh
# Renders every overlay into k8s/rendered, for reading, and for tests on machines without kubectl.
set -eu
export LC_ALL=C
cd "$(dirname "$0")/.."
sources=$(find k8s/base k8s/components k8s/overlays keycloak -type f | sort | while read -r file; do sha256sum "$file"; done |
  sha256sum | cut -d' ' -f1)
mkdir -p k8s/rendered
for overlay in k8s/overlays/*/; do
  name=$(basename "$overlay")
  {
    echo "# k8s/render.sh made this of sources $sources"
    kubectl kustomize "$overlay"
  } >"k8s/rendered/$name.yaml.new"
  mv "k8s/rendered/$name.yaml.new" "k8s/rendered/$name.yaml"
done
