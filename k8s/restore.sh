#!/bin/sh
# Brings databases and topics back as they were in a backup. The platform has to be there, of the version that made
# the backup, with the secrets it had, and its Kafka still empty: a new namespace, that is.
#
#   k8s/restore.sh FILE [--namespace sptt]
set -eu
file=${1:?say the backup: k8s/restore.sh FILE}
namespace=sptt
[ "${2:-}" != --namespace ] || namespace=$3
services="directory-service training-service experimentation-service survey-service reporting-service"

in_cluster() {
  kubectl -n "$namespace" "$@"
}

echo "The backup goes to the shelf."
name=$(in_cluster exec -i deploy/caretaker -- java -Xmx32m -jar /app/caretaker.jar receive 2>/dev/null <"$file" | tail -n 1)

# Each service has made its tables by now; nobody may write while their rows are replaced.
replicas=$(for service in $services; do
  echo "$service=$(in_cluster get deployment "$service" -o jsonpath='{.spec.replicas}')"
done)
echo "Services and Keycloak stop."
for service in $services; do in_cluster scale --replicas=0 "deployment/$service" >/dev/null; done
in_cluster scale --replicas=0 statefulset/keycloak >/dev/null
in_cluster wait --for=delete --timeout=5m pod -l app.kubernetes.io/component=service >/dev/null
in_cluster wait --for=delete --timeout=5m pod -l app.kubernetes.io/name=keycloak >/dev/null

job=restore-$(date -u +%Y%m%d%H%M%S)
# What « kubectl create job --from » does, for clusters of any age.
spec=$(in_cluster get cronjob restore -o jsonpath='{.spec.jobTemplate.spec}')
echo '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"'"$job"'"},"spec":'"$spec"'}' | in_cluster create -f - >/dev/null
until state=$(in_cluster get job "$job" -o jsonpath='{.status.conditions[0].type}') && [ -n "$state" ]; do sleep 2; done
in_cluster logs "job/$job" | grep -v '^NOTE: Picked up' || true

echo "Services and Keycloak start."
in_cluster scale --replicas=1 statefulset/keycloak >/dev/null
for each in $replicas; do in_cluster scale --replicas="${each#*=}" "deployment/${each%=*}" >/dev/null; done
[ "$state" = Complete ] || {
  echo "✘ $name was not restored; the job $job says why." >&2
  exit 1
}
for each in $replicas; do in_cluster rollout status --timeout=15m "deployment/${each%=*}" >/dev/null; done
in_cluster rollout status --timeout=15m statefulset/keycloak >/dev/null
in_cluster delete job "$job" >/dev/null
