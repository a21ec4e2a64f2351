package org.sptt.platform;

import java.io.PrintWriter;
import java.time.Duration;

/** What somebody who has never seen the platform needs to go on. */
final class Welcome {
  private final PlatformHome home;
  private final PrintWriter out;

  Welcome(PlatformHome home, PrintWriter out) {
    this.home = home;
    this.out = out;
  }

  void print(Duration taken) {
    out.println();
    out.println(
        "Tout répond après %s : %s".formatted(TerminalProgress.seconds(taken), home.address()));
    out.println();
    out.println("Comptes de démonstration (identifiant / mot de passe) :");
    for (DemoAccount account : DemoAccount.ALL) {
      out.println(
          "  %-14s / %-19s %s"
              .formatted(account.username(), account.password(), account.meaning()));
    }
    out.println(
        "  %s / %s, sur les pages, par son université"
            .formatted(PartnerUniversity.EMAIL, PartnerUniversity.PASSWORD));
    out.println();
    out.println("À essayer :");
    out.println(
        "  ./sptt report                          les chiffres comptés, à côté des publiés");
    out.println("  ./sptt report --as-of 2023-12-31       les mêmes, à une autre date");
    out.println("  ./sptt token coordinatrice             un jeton pour curl");
    out.println("  ./sptt status                          ce qui tourne, et sa mémoire");
    out.println("  %-38s les courriels envoyés".formatted(home.address() + "/mail/"));
    out.println();
    out.flush();
  }
}
