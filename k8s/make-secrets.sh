#!/bin/sh
# Makes the platform's secrets, once, in a folder that you keep safe (not in git), and gives them to the cluster.
# Run again with the same folder, it makes what is missing and gives the cluster the same secrets: that is how a
# platform is moved or restored, and how one is changed (docs/operations.md, "Rotate secrets").
#
#   k8s/make-secrets.sh FOLDER [--address https://sptt.example.org] [--certificate tls.crt --key tls.key]
#                       [--namespace sptt] [--operators]
#
# Without --certificate one is made for the address, which browsers do not trust: good for a trial.
# --operators: databases, Kafka and Keycloak belong to operators, which make their own passwords.
set -eu
umask 077

fail() {
  echo "✘ $1" >&2
  exit 1
}

folder='' address='' certificate='' key='' namespace=sptt operators=no
while [ $# -gt 0 ]; do
  case $1 in
    --address | --certificate | --key | --namespace)
      [ $# -ge 2 ] || fail "$1 needs a value."
      case $1 in
        --address) address=$2 ;;
        --certificate) certificate=$2 ;;
        --key) key=$2 ;;
        --namespace) namespace=$2 ;;
      esac
      shift 2
      ;;
    --operators)
      operators=yes
      shift
      ;;
    -*) fail "unknown option: $1" ;;
    *)
      [ -z "$folder" ] || fail "one folder only"
      folder=$1
      shift
      ;;
  esac
done
[ -n "$folder" ] || fail "say a folder: k8s/make-secrets.sh FOLDER --address https://…"
command -v kubectl >/dev/null || fail "kubectl is missing."

random() {
  od -An -N24 -tx1 /dev/urandom | tr -d ' \n'
}

# The secret's value stays what it was, for as long as its file is there.
once() {
  mkdir -p "$(dirname "$folder/$1")"
  [ -s "$folder/$1" ] || random >"$folder/$1"
}

own_certificate() {
  command -v openssl >/dev/null || fail "openssl is missing: give a certificate by --certificate and --key."
  host=${address#*://}
  host=${host%%[:/]*}
  case $host in
    '') fail "say the --address that people will type, or give a --certificate." ;;
    *[!0-9.]*) name=DNS:$host ;;
    *) name=IP:$host ;;
  esac
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 -subj "/CN=$host" \
    -addext "subjectAltName=$name" -keyout "$folder/certificate/tls.key" -out "$folder/certificate/tls.crt" 2>/dev/null ||
    fail "openssl could not make a certificate for $host."
}

for secret in platform/web platform/session platform/person-key; do once "$secret"; done
databases="directory training experimentation survey reporting keycloak"
for name in $databases; do once "databases/$name"; done
once keycloak/admin
[ "$operators" = yes ] || once postgresql/password
mkdir -p "$folder/certificate"
if [ -n "$certificate" ]; then
  [ -n "$key" ] || fail "--certificate needs its --key."
  cp "$certificate" "$folder/certificate/tls.crt"
  cp "$key" "$folder/certificate/tls.key"
elif [ ! -s "$folder/certificate/tls.crt" ]; then
  own_certificate
fi

# A namespace that is there keeps the labels it has; the overlay sets them.
kubectl get namespace "$namespace" >/dev/null 2>&1 || kubectl create namespace "$namespace" --save-config
give() {
  kubectl -n "$namespace" apply -f -
}
for secret in "$folder"/*/; do
  name=$(basename "$secret")
  if [ "$name" = certificate ]; then
    kubectl create secret tls certificate --cert="$secret/tls.crt" --key="$secret/tls.key" --dry-run=client -o yaml | give
  else
    kubectl create secret generic "$name" --from-file="$secret" --dry-run=client -o yaml | give
  fi
done
if [ "$operators" = yes ]; then
  # As CloudNativePG and the operator of Keycloak read them.
  for name in $databases; do
    kubectl create secret generic "database-$name" --type=kubernetes.io/basic-auth --from-literal=username="$name" \
      --from-file=password="$folder/databases/$name" --dry-run=client -o yaml | give
  done
  kubectl create secret generic keycloak-admin --from-literal=username=admin \
    --from-file=password="$folder/keycloak/admin" --dry-run=client -o yaml | give
fi
