#!/bin/sh
# Tries the platform on a cluster, from images to a restore, and says what it saw. In a namespace of its own, sptt,
# which it makes, deletes and makes again: not on a cluster that has a platform that is used.
#
#   k8s/try.sh --address https://NODE:30443 [--overlay standalone] [--base IMAGE] [--load COMMAND | --push REPOSITORY]
#              [--folder FOLDER] [--from STEP]
#
# --load: a command that takes image tars as arguments and gives them to the cluster's nodes ("k3s ctr images import",
# for example); --push: a registry to push to instead. Neither: the images are there already.
# Needs curl, and the JDK's keytool. Steps: images, apply, programme, roll, pods, restore. --from begins later, on what an earlier run left.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd -P)
overlay=standalone address='' base='' load='' push='' folder=$here/.sptt/trial from=images
fail() {
  echo "✘ $1" >&2
  exit 1
}
while [ $# -gt 0 ]; do
  [ $# -ge 2 ] || fail "$1 needs a value"
  case $1 in
    --address) address=$2 ;;
    --overlay) overlay=$2 ;;
    --base) base=$2 ;;
    --load) load=$2 ;;
    --push) push=$2 ;;
    --folder) folder=$2 ;;
    --from) from=$2 ;;
    *) fail "unknown option: $1" ;;
  esac
  shift 2
done
[ -n "$address" ] || fail "say the --address that the front door will have"
case " images apply programme roll pods restore " in *" $from "*) ;; *) fail "no such step: $from" ;; esac

mkdir -p "$folder"
folder=$(cd "$folder" && pwd -P)
export SPTT_HOME="$folder/home" SPTT_ADDRESS="$address"
programme=$here/local-platform/programmes/sptt-2023-2024
deployments="directory-service training-service experimentation-service survey-service reporting-service door"

started=$(date +%s)
say() {
  echo "[$(($(date +%s) - started)) s] $*"
}
begins() {
  [ "$from" = "$1" ] && from=
  [ -z "$from" ]
}
in_cluster() {
  kubectl -n sptt "$@"
}
all_ready() {
  for each in postgresql kafka keycloak; do
    in_cluster rollout status --timeout=15m "statefulset/$each" >/dev/null || return 1
  done
  for each in caretaker $deployments; do
    in_cluster rollout status --timeout=15m "deployment/$each" >/dev/null || return 1
  done
}
sptt() {
  JDK_JAVA_OPTIONS="-Djavax.net.ssl.trustStore=$folder/trust.p12 -Djavax.net.ssl.trustStorePassword=public" \
    "$here/sptt" "$@" 2>&1 | grep -v '^NOTE: Picked up JDK_JAVA_OPTIONS'
}
ask() {
  curl -fsS --cacert "$folder/secrets/certificate/tls.crt" "$@"
}
state() {
  token=$(sptt token coordinatrice)
  as_coordinator "$address/reporting/api/state" | sed 's/.*"hash":"\([^"]*\)".*/\1/'
}
as_coordinator() {
  ask -H "Authorization: Bearer $token" -H "Content-Type: application/json" "$@"
}
facts() {
  as_coordinator "$address/reporting/api/state" | sed 's/.*"facts":\([0-9]*\).*/\1/'
}
facts_reach() {
  tries=60
  until [ "$(facts)" -ge "$1" ]; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || fail "the figures have not learnt of it: $(facts) facts instead of $1"
    sleep 1
  done
}
id() {
  sed 's/.*"id":"\([^"]*\)".*/\1/'
}
# A webinar planned and published, somebody who signs up to it: each a fact that figures count.
sign_up() {
  token=$(sptt token coordinatrice)
  known=$(facts)
  offering=$(as_coordinator "$address/training/api/offerings?limit=1" | id)
  day=$(($(date +%Y) + 1))-06-15
  session=$(as_coordinator "$address/training/api/sessions" -d '{"offeringId":"'"$offering"'","title":"Webinaire à l’essai",
    "startsAt":"'"$day"'T10:00","endsAt":"'"$day"'T12:00","venue":{"byVideo":true,"accessibilityNotAssessed":true},
    "signUp":{"capacity":5}}' | id)
  as_coordinator -X POST -H 'If-Match: "0"' "$address/training/api/sessions/$session/publication" >/dev/null
  facts_reach $((known + 1))
  answer=$(ask -H "Content-Type: application/json" "$address/training/api/sessions/$session/sign-ups" \
    -d '{"givenName":"Alix","familyName":"Essai","email":"alix@example.org"}')
  facts_reach $((known + 2))
  say "signed up to a webinar ($answer): $(facts) facts instead of $known"
}
report() {
  sptt report | tail -n 1
  sptt report >/dev/null || fail "the report differs"
}
apply() {
  "$here/k8s/make-secrets.sh" "$folder/secrets" --address "$address" >/dev/null
  overlay_of_trial=$here/k8s/images/target/trial
  mkdir -p "$overlay_of_trial"
  {
    echo "apiVersion: kustomize.config.k8s.io/v1beta1"
    echo "kind: Kustomization"
    echo "namespace: sptt"
    echo "resources: [../../../overlays/$overlay]"
    echo "configMapGenerator: [{name: platform, behavior: merge, literals: ['SPTT_PUBLIC_ADDRESS=$address']}]"
    echo "images:"
    for image in $(cat "$folder/images"); do
      echo "  - {name: sptt/${image##*/}, newName: ${push:-sptt/}${image##*/}, newTag: '$(cat "$folder/tag")'}"
    done
  } >"$overlay_of_trial/kustomization.yaml"
  kubectl apply -k "$overlay_of_trial" >/dev/null
  all_ready || fail "not everything is ready: kubectl -n sptt get pods"
}

if begins images; then
  revision=$(git -C "$here" rev-parse --short HEAD 2>/dev/null || echo unknown)
  echo "$revision-$(date +%H%M%S)" >"$folder/tag"
  echo directory training experimentation survey reporting door caretaker kafka keycloak postgres-trial >"$folder/images"
  (cd "$here" && ./mvnw -B -q -ntp package -DskipTests "-Dsptt.images${push:+=push}" ${base:+"-Dsptt.images.base=$base"} \
    ${push:+"-Dsptt.images.repository=$push"} "-Dsptt.images.tag=$(cat "$folder/tag")" "-Dsptt.images.revision=$revision")
  if [ -n "$load" ]; then $load "$here"/k8s/images/target/*.tar >/dev/null; fi
  say "images are built: $(cat "$folder/tag")"
fi

if begins apply; then
  applied=$(date +%s)
  apply
  ask -L "$address/" | grep -q '<h1' || fail "the first page is not a page"
  say "all ready, and the first page answered, $(($(date +%s) - applied)) s after the secrets"
fi

rm -f "$folder/trust.p12"
keytool -importcert -noprompt -alias door -file "$folder/secrets/certificate/tls.crt" -keystore "$folder/trust.p12" \
  -storepass public -storetype PKCS12 2>/dev/null

if begins programme; then
  SPTT_KEYCLOAK_ADMIN_PASSWORD=$(cat "$folder/secrets/keycloak/admin") sptt trial-accounts --keycloak "$address/auth" >/dev/null
  sptt load "$programme" | tail -n 2
  say "the programme is loaded: $(report)"
  sign_up
  kubectl top pods -n sptt 2>/dev/null || true
fi

if begins roll; then
  rm -f "$folder/rolled"
  old=$(in_cluster get pods -o name -l 'app.kubernetes.io/name in (directory, training, experimentation, survey, reporting, door)')
  sptt visit --seconds 3600 --until "$folder/rolled" --rate 20 --write >"$folder/visit" &
  visit=$!
  for each in $deployments; do
    in_cluster rollout restart "deployment/$each" >/dev/null
    in_cluster rollout status --timeout=15m "deployment/$each" >/dev/null
    say "$each rolled"
  done
  # Until the last of the old ones has gone.
  for each in $old; do in_cluster wait --for=delete --timeout=5m "$each" >/dev/null; done
  touch "$folder/rolled"
  wait $visit || true
  cat "$folder/visit"
  grep -q ' 0 manquées' "$folder/visit" || fail "requests failed while services rolled"
fi

if begins pods; then
  before=$(state)
  for pod in $(in_cluster get pods -o name --field-selector=status.phase=Running); do
    in_cluster delete "$pod" >/dev/null
    all_ready || fail "not everything came back after $pod was deleted"
    say "$pod deleted, and all is ready again"
  done
  [ "$(state)" = "$before" ] || fail "the figures are not what they were"
  say "each pod deleted once: $(report)"
fi

if begins restore; then
  before=$(state)
  "$here/k8s/backup.sh" "$folder/backup.zip"
  say "backed up"
  kubectl delete namespace sptt --timeout=10m >/dev/null
  say "the namespace is gone"
  apply
  say "a new one is ready"
  "$here/k8s/restore.sh" "$folder/backup.zip"
  all_ready || fail "not everything is ready after the restore"
  [ "$(state)" = "$before" ] || fail "the figures are not what they were before the restore"
  say "restored, figures and all: $(report)"
fi
say "done"
