#!/bin/sh
# Adds a partner structure's own sign-in, OIDC or SAML, to the realm of any Keycloak that can be reached from here.
# docs/operations-sign-in.md says what to ask the structure for. The steps are the launcher's, which tests them.
exec "$(dirname "$0")/../sptt" add-partner "$@"
