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
        "Plateforme locale",
        """
        <p class="lead">Toute la plateforme tourne sur cette machine. Le terminal dit le reste : <code>./sptt report</code>,
        <code>./sptt status</code>, <code>./sptt --help</code>.</p>
        <p class="actions"><a class="button" href="/reporting/">Ouvrir le site</a> <a class="button quiet" href="/mail/">Courriels envoyés</a></p>
        <div class="sheet" role="region" aria-labelledby="services" tabindex="0">
        <table>
        <caption id="services">Services</caption>
        <thead><tr><th scope="col">Service</th><th scope="col">Interface de programmation</th></tr></thead>
        <tbody>
        %s
        </tbody>
        </table>
        </div>
        <p><a href="/auth/realms/sptt/account">Mon compte</a> · <a href="/auth/admin/">Administration des comptes</a></p>
        """
            .formatted(services));
  }

  private static String line(String name) {
    return """
        <tr><th scope="row">%1$s</th><td><a href="/%1$s/q/openapi">OpenAPI de %1$s</a></td></tr>"""
        .formatted(name);
  }
}
