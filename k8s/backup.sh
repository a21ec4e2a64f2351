#!/bin/sh
# Makes a backup now and brings it here, out of the cluster: a namespace that is deleted takes its volumes with it.
#
#   k8s/backup.sh FILE [--namespace sptt]
set -eu
umask 077
file=${1:?say the file to write: k8s/backup.sh FILE}
namespace=sptt
[ "${2:-}" != --namespace ] || namespace=$3

in_cluster() {
  kubectl -n "$namespace" "$@"
}

job=backup-$(date -u +%Y%m%d%H%M%S)
# What « kubectl create job --from » does, for clusters of any age.
spec=$(in_cluster get cronjob backup -o jsonpath='{.spec.jobTemplate.spec}')
echo '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"'"$job"'"},"spec":'"$spec"'}' | in_cluster create -f - >/dev/null
until state=$(in_cluster get job "$job" -o jsonpath='{.status.conditions[0].type}') && [ -n "$state" ]; do sleep 2; done
[ "$state" = Complete ] || {
  in_cluster logs "job/$job" >&2
  exit 1
}
name=$(in_cluster logs "job/$job" | tail -n 1)
in_cluster delete job "$job" >/dev/null
in_cluster exec deploy/caretaker -- java -Xmx32m -jar /app/caretaker.jar send "$name" >"$file.partial" 2>/dev/null
mv "$file.partial" "$file"
echo "$file: $name, $(wc -c <"$file") bytes"
