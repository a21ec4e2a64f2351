package org.sptt.platform.bench;

import java.util.List;
import java.util.UUID;

/**
 * Web sites that sign people up over HTTP, each time somebody else, to one session after another.
 */
public final class SignUpClients implements Load.Clients {
  private final int port;
  private final List<UUID> sessions;
  private final String people;

  /**
   * @param people what tells this load's people from those of all others
   */
  public SignUpClients(int port, List<UUID> sessions, String people) {
    this.port = port;
    this.sessions = List.copyOf(sessions);
    this.people = people;
  }

  @Override
  public Load.Client next() throws Exception {
    HttpConnection connection = new HttpConnection(port);
    return new Load.Client() {
      @Override
      public boolean send(long number) throws Exception {
        UUID session = sessions.get((int) (number % sessions.size()));
        String body =
            """
            {"givenName":"Camille","familyName":"Exemple","email":"p%d@%s.example.org"}"""
                .formatted(number, people);
        return connection.post("/training/api/sessions/" + session + "/sign-ups", body) == 201;
      }

      @Override
      public void close() throws Exception {
        connection.close();
      }
    };
  }
}
