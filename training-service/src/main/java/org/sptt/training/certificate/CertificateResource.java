package org.sptt.training.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.edge.Caller;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.known.DirectoryCopy;
import org.sptt.messaging.Sight;
import org.sptt.privacy.ReadLog;
import org.sptt.training.mail.PersonalLinks;

/** Beside the pages rather than in the API, so that people can open them in a browser. */
@Path("/")
@Tag(name = "Certificates", description = "Certificates of attendance, as accessible PDF.")
class CertificateResource {

  private final Certificates certificates;
  private final CertificateFile file;
  private final PersonalLinks links;
  private final DirectoryCopy directory;
  private final Caller caller;
  private final ReadLog reads;

  CertificateResource(
      Certificates certificates,
      CertificateFile file,
      PersonalLinks links,
      DirectoryCopy directory,
      Caller caller,
      ReadLog reads) {
    this.certificates = certificates;
    this.file = file;
    this.links = links;
    this.directory = directory;
    this.caller = caller;
    this.reads = reads;
  }

  @GET
  @Path("sessions/{sessionId}/attestations.pdf")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "The certificates of all who came to a session, a page each")
  @APIResponse(responseCode = "200", description = "The PDF.")
  public Response certificatesOfSession(UUID sessionId) {
    List<Certificate> all = certificates.ofSession(sessionId);
    reads.several("certificates", all.size());
    return file.answer(all);
  }

  @GET
  @Path("attestations/{registrationId}.pdf")
  @RolesAllowed({Roles.COORDINATOR, Roles.PARTNER})
  @Operation(
      summary = "The certificate of one person",
      description = "Partners get those of their own structure's people.")
  @APIResponse(responseCode = "200", description = "The PDF.")
  public Response certificate(UUID registrationId) {
    Certificate certificate = certificates.of(registrationId, directory.sightOf(caller));
    reads.one("certificate", certificate.personKey());
    return file.answer(List.of(certificate));
  }

  @GET
  @Path("mon-attestation/{link}.pdf")
  @PermitAll
  @Operation(
      summary = "One's own certificate",
      description = "By the link of the person's own registration; without any sign-in.")
  @APIResponse(responseCode = "200", description = "The PDF.")
  public Response ownCertificate(String link) {
    UUID registrationId = links.read(link).orElseThrow(() -> Refusals.notFound("certificate"));
    return file.answer(List.of(certificates.of(registrationId, Sight.ofEverything())));
  }
}
