package org.sptt.training.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;
import org.sptt.events.PersonKey;

/** Signs somebody up, for whoever may: everyone, within limits. */
@ApplicationScoped
class SignUp {

  private static final String SCOPE = "sign-up";

  private final SignUpDesk desk;
  private final SignUpLimits limits;
  private final PersonKey keys;
  private final Caller caller;

  SignUp(SignUpDesk desk, SignUpLimits limits, PersonKey keys, Caller caller) {
    this.desk = desk;
    this.limits = limits;
    this.keys = keys;
    this.caller = caller;
  }

  /**
   * @param key null when the client made none up
   * @param address where the request comes from
   */
  CompletableFuture<Place> ask(UUID sessionId, SignUpRequest request, String key, String address) {
    Optional<Voucher> voucher = voucher(address);
    UUID person = keys.of(request.email());
    limits.ofPerson(person, sessionId);
    return desk.ask(
        new Application(
            sessionId,
            person,
            request,
            voucher,
            Optional.ofNullable(key).map(text -> IdempotencyKey.of(text, sessionId, request))));
  }

  private Optional<Voucher> voucher(String address) {
    if (caller.isAnonymous()) {
      limits.ofAddress(address);
      return Optional.empty();
    }
    if (caller.hasScope(SCOPE)) {
      limits.ofSite(caller.name());
      return Optional.empty();
    }
    if (caller.hasRole(Roles.COORDINATOR)) {
      return Optional.of(new Voucher(Optional.empty()));
    }
    if (caller.hasRole(Roles.PARTNER)) {
      // Without an organisation that is known, they are heard as the public is.
      return caller.organization().map(alias -> new Voucher(Optional.of(alias)));
    }
    throw new ForbiddenException();
  }
}
