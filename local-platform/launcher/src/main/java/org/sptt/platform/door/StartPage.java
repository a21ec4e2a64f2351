package org.sptt.platform.door;

import java.util.stream.Collectors;

/** Where somebody who only typed the address finds the rest. */
record StartPage(DoorSettings settings) {
  private static final String ACCOUNTS = "auth";

  String html() {
    String services =
        settings.behind().routes().keySet().stream()
            .filter(name -> !ACCOUNTS.equals(name))
            .map(StartPage::line)
            .collect(Collectors.joining("\n"));
    return Pages.page(
        "Sciences pour toutes et tous : plateforme locale",
        """
        <p>Cette plateforme tourne sur votre machine. Le terminal dit tout le reste : <code>./sptt report</code>,
        <code>./sptt status</code>, <code>./sptt --help</code>.</p>
        <table>
        <thead><tr><th scope="col">Service</th><th scope="col">API</th></tr></thead>
        <tbody>
        %s
        </tbody>
        </table>
        <p><a href="/mail/">Courriels envoyés</a> · <a href="/auth/realms/sptt/account">Mon compte</a> ·
        <a href="/auth/admin/">Administration des comptes</a></p>
        """
            .formatted(services));
  }

  private static String line(String name) {
    return """
        <tr><td>%1$s</td><td><a href="/%1$s/q/openapi">OpenAPI</a></td></tr>"""
        .formatted(name);
  }
}
