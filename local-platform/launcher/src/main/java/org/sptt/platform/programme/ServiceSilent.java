package org.sptt.platform.programme;

/** A service, or the platform as a whole, that does not answer. */
final class ServiceSilent extends RuntimeException {

  ServiceSilent(String path, String reason) {
    super(
        path.replaceFirst("^/([^/]*).*", "$1")
            + " ne répond pas ("
            + reason
            + ") ; regarder ./sptt status, puis recommencer : ce qui est chargé le reste.");
  }
}
