#!/bin/sh
# Installs the Chromium that the site tests drive. They run this themselves where they find no browser:
# the system's own package as root on Debian, otherwise the command given, which is Playwright's download.
set -u

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q && apt-get install -q -y --no-install-recommends chromium fonts-liberation && exit 0
fi
[ $# -gt 0 ] && exec "$@"
echo "Installez Chromium ou Chrome, ou donnez son chemin par SPTT_BROWSER." >&2
exit 1
