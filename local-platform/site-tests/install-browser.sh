#!/bin/sh
# Installs the Chromium that the site tests drive. They run this themselves where they find no browser:
# the system's own package as root on Debian, otherwise the command given, which is Playwright's download.
set -u

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q
  # The first has no window to draw, and is quicker; not every Debian has it.
  for browser in chromium-headless-shell chromium; do
    apt-get install -q -y --no-install-recommends "$browser" fonts-liberation && exit 0
  done
fi
[ $# -gt 0 ] && exec "$@"
echo "Installez Chromium ou Chrome, ou donnez son chemin par SPTT_BROWSER." >&2
exit 1
