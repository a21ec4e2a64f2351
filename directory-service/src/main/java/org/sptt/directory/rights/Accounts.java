package org.sptt.directory.rights;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.sptt.edge.Caller;
import org.sptt.sql.Sql;

/**
 * What accounts are called, noted when somebody signed in was answered here: other services tell by
 * its id alone which account read something.
 */
@ApplicationScoped
class Accounts {

  private final Sql sql;
  private final Caller caller;
  private final Set<String> noted = ConcurrentHashMap.newKeySet();

  Accounts(Sql sql, Caller caller) {
    this.sql = sql;
    this.caller = caller;
  }

  @ServerResponseFilter
  void note(ContainerResponseContext answer) {
    // A refusal, or a way on to the sign-in, may come from where nothing may wait.
    if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL
        || !BlockingOperationControl.isBlockingAllowed()) {
      return;
    }
    String account = caller.account();
    if (!account.isEmpty() && noted.add(account + " " + caller.name())) {
      sql.update(
          "insert into account (id, name) values (?, ?)"
              + " on conflict (id) do update set name = excluded.name",
          account,
          caller.name());
    }
  }
}
