package org.sptt.edge.page;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;

/** What the layout asks about every page: where it is, and who looks at it. */
@RequestScoped
@Named("page")
public class PageFrame {

  private final SecurityIdentity identity;
  private final Caller caller;
  private final UriInfo uri;
  private final String root;
  private final String siteName;

  PageFrame(
      SecurityIdentity identity,
      Caller caller,
      UriInfo uri,
      @ConfigProperty(name = "quarkus.http.root-path") String root,
      @ConfigProperty(name = "sptt.site-name") String siteName) {
    this.identity = identity;
    this.caller = caller;
    this.uri = uri;
    this.root = root;
    this.siteName = siteName;
  }

  public String siteName() {
    return siteName;
  }

  /** Where this service's style sheet and pictures are, without a slash at the end. */
  public String root() {
    return root;
  }

  /** Whether this very page is the one at the path. */
  public boolean is(String path) {
    return uri.getRequestUri().getPath().equals(path);
  }

  /** Whether this page is at or under the path. */
  public boolean under(String path) {
    return uri.getRequestUri().getPath().startsWith(path);
  }

  /** False too when a sign-in just failed: the page that says so asks who is there. */
  public boolean signedIn() {
    try {
      return !identity.isAnonymous();
    } catch (SecurityException | IllegalStateException e) {
      return false;
    }
  }

  public boolean seesEverything() {
    return signedIn() && caller.seesEverything();
  }

  /** Whether the reader keeps the programme's data, and not only reads them. */
  public boolean coordinates() {
    return signedIn() && identity.hasRole(Roles.COORDINATOR);
  }

  public boolean isOfAPartner() {
    return signedIn() && identity.hasRole(Roles.PARTNER);
  }

  /** By which no two readers are the same; empty for strangers. */
  public String account() {
    return signedIn() ? identity.getPrincipal().getName() : "";
  }

  /** What the reader is called; never empty, since every account has a user name. */
  public String reader() {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Stream.of("name", "preferred_username")
            .flatMap(claim -> Optional.<String>ofNullable(token.getClaim(claim)).stream())
            .findFirst()
            .orElseGet(token::getSubject)
        : identity.getPrincipal().getName();
  }
}
