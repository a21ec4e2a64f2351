package org.sptt.directory.duplicates;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sptt.directory.rights.DataReads;
import org.sptt.edge.Caller;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;

@Path("api/merges")
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Merges", description = "What is entered twice, counted once; each merge reversible.")
class MergeResource {

  private final MergeRecords mergeRecords;
  private final DataReads reads;
  private final Caller caller;

  MergeResource(MergeRecords mergeRecords, DataReads reads, Caller caller) {
    this.mergeRecords = mergeRecords;
    this.reads = reads;
    this.caller = caller;
  }

  @GET
  @Path("proposals")
  @Operation(summary = "Pairs of records that may be of the same structure or person")
  public List<MergeRecords.Proposal> listProposals() {
    List<MergeRecords.Proposal> proposals = mergeRecords.proposals();
    reads.several("people-by-api", proposals.size());
    return proposals;
  }

  @PUT
  @Path("{kind}/{id}")
  @Operation(
      summary = "Have one record stand for another",
      description = "Nothing is moved or lost; the figures count once.")
  @APIResponse(responseCode = "204", description = "They count as one.")
  @APIResponse(
      responseCode = "409",
      description = "merged-already, merge-in-circle, email-stays, organization-stays.")
  public void merge(
      @Parameter(description = "structures or people.") String kind,
      UUID id,
      @Valid @NotNull MergeRequest request) {
    mergeRecords.merge(named(kind), id, request.into(), caller.name());
  }

  @DELETE
  @Path("{kind}/{id}")
  @Operation(summary = "Take a merge back")
  @APIResponse(responseCode = "409", description = "not-merged.")
  public void undo(@Parameter(description = "structures or people.") String kind, UUID id) {
    mergeRecords.undo(named(kind), id);
  }

  private static RecordKind named(String kind) {
    return RecordKind.named(kind).orElseThrow(() -> Refusals.notFound("kind of record"));
  }
}
