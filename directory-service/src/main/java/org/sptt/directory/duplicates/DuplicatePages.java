package org.sptt.directory.duplicates;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.sptt.directory.merging.NotSame;
import org.sptt.directory.merging.Pair;
import org.sptt.directory.rights.DataReads;
import org.sptt.edge.Caller;
import org.sptt.edge.Refusals;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Forms;

@Path("gestion/doublons")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class DuplicatePages {

  private static final String LIST = "/directory/gestion/doublons";

  private final MergeRecords mergeRecords;
  private final RecordCards cards;
  private final NotSame notSame;
  private final DataReads reads;
  private final Caller caller;
  private final Forms forms;
  private final DuplicateTexts texts;

  DuplicatePages(
      MergeRecords mergeRecords,
      RecordCards cards,
      NotSame notSame,
      DataReads reads,
      Caller caller,
      Forms forms,
      DuplicateTexts texts) {
    this.mergeRecords = mergeRecords;
    this.cards = cards;
    this.notSame = notSame;
    this.reads = reads;
    this.caller = caller;
    this.forms = forms;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance list(
        List<MergeRecords.Proposal> proposals, List<MergeRecords.Done> done);

    static native TemplateInstance choice(
        String kind, RecordCard card, List<RecordCard> others, String text);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance list() {
    List<MergeRecords.Proposal> proposals = mergeRecords.proposals();
    reads.several(
        "people",
        (int) proposals.stream().filter(each -> each.kind() == RecordKind.PEOPLE).count());
    return Templates.list(proposals, mergeRecords.done());
  }

  @GET
  @Path("{kind}/{id}")
  @Operation(hidden = true)
  public TemplateInstance choice(String kind, UUID id, @RestQuery Optional<String> q) {
    RecordKind records = named(kind);
    RecordCard card = cards.require(records, id);
    String text = q.orElse("").strip();
    List<RecordCard> others =
        text.isEmpty()
            ? List.of()
            : cards.named(records, text).stream().filter(other -> !other.id().equals(id)).toList();
    if (records == RecordKind.PEOPLE) {
      reads.several("people", others.size());
    }
    return Templates.choice(kind, card, others, text);
  }

  @POST
  @Path("{kind}/fusion")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response merge(String kind) {
    RecordKind records = named(kind);
    return decide(
        form -> mergeRecords.merge(records, form.id(), form.into(), caller.name()), texts.merged());
  }

  @POST
  @Path("{kind}/separation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response undo(String kind) {
    RecordKind records = named(kind);
    return decide(form -> mergeRecords.undo(records, form.id()), texts.undone());
  }

  @POST
  @Path("{kind}/distinctes")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response keepApart(String kind) {
    named(kind);
    return decide(form -> notSame.note(Pair.of(form.id(), form.into())), texts.kept_apart());
  }

  private Response decide(Consumer<MergeForm> decision, String sentence) {
    return forms.submit(
        MergeForm.class,
        form -> {
          decision.accept(form);
          return forms.seen(LIST, sentence);
        },
        this::list);
  }

  private static RecordKind named(String kind) {
    return RecordKind.named(kind).orElseThrow(() -> Refusals.notFound("kind of record"));
  }
}
