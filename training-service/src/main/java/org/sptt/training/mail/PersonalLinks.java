package org.sptt.training.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sptt.messaging.SealedIds;

/**
 * Links by which people without an account reach their own registration. A link is the
 * registration's id under the platform's seal: it is kept nowhere, so nobody can read it out of the
 * database, and nobody can make one up.
 */
@ApplicationScoped
public class PersonalLinks {

  private final SealedIds registrations;
  private final SealedIds agendas;
  private final String site;

  PersonalLinks(
      @ConfigProperty(name = "sptt.person-key-secret") String platformSecret,
      @ConfigProperty(name = "sptt.public-address") String site) {
    this.registrations = new SealedIds(platformSecret, "personal links");
    this.agendas = new SealedIds(platformSecret, "personal agendas");
    this.site = site;
  }

  /** The address of somebody's own page. */
  public String address(UUID registrationId) {
    return site + "/training/mon-inscription/" + of(registrationId);
  }

  /**
   * The address of somebody's own agenda, for a calendar to look at. It opens nothing else, since
   * whoever keeps the calendar sees it too.
   */
  public String agendaAddress(UUID registrationId) {
    return site + "/training/mon-agenda/" + agendas.of(registrationId) + ".ics";
  }

  /** What stands for a registration in an address. */
  public String of(UUID registrationId) {
    return registrations.of(registrationId);
  }

  /** The registration that a link is for; empty when the link was not made here. */
  public Optional<UUID> read(String link) {
    return registrations.read(link);
  }

  /** The registration whose person's agenda a link is for; empty when it was not made here. */
  public Optional<UUID> readAgenda(String link) {
    return agendas.read(link);
  }
}
