package org.sptt.directory.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.messaging.SealedIds;

/** The links by which owners reach their entry without an account, while a campaign lasts. */
@ApplicationScoped
class UpdateLinks {

  private static final String PATH = "/directory/mise-a-jour/";

  private final SealedIds seal;
  private final String site;

  UpdateLinks(
      @ConfigProperty(name = "sptt.person-key-secret") String platformSecret,
      @ConfigProperty(name = "sptt.public-address") String site) {
    this.seal = new SealedIds(platformSecret, "directory updates");
    this.site = site;
  }

  String address(UUID askedId) {
    return site + path(seal.of(askedId));
  }

  static String path(String link) {
    return PATH + link;
  }

  Optional<UUID> read(String link) {
    return seal.read(link);
  }
}
