package org.sptt.directory.person;

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
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.directory.rights.DataReads;
import org.sptt.directory.rights.RectificationRegister;
import org.sptt.edge.Caller;
import org.sptt.edge.Roles;
import org.sptt.edge.form.Choice;
import org.sptt.edge.form.Forms;
import org.sptt.edge.page.FrenchWords;

/** Where a coordinator corrects what is wrong about somebody. */
@Path("gestion/personnes/{id}/correction")
@RolesAllowed(Roles.COORDINATOR)
@Produces(MediaType.TEXT_HTML)
class RectificationPages {

  private final People people;
  private final RectifyPerson rectifyPerson;
  private final RectificationRegister register;
  private final DataReads reads;
  private final Caller caller;
  private final Forms forms;
  private final PersonTexts texts;

  RectificationPages(
      People people,
      RectifyPerson rectifyPerson,
      RectificationRegister register,
      DataReads reads,
      Caller caller,
      Forms forms,
      PersonTexts texts) {
    this.people = people;
    this.rectifyPerson = rectifyPerson;
    this.register = register;
    this.reads = reads;
    this.caller = caller;
    this.forms = forms;
    this.texts = texts;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance rectification(
        PersonView who,
        String name,
        String gender,
        String engagement,
        List<Choice> genders,
        List<Choice> engagements);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance rectification(UUID id) {
    Person person = people.require(id);
    reads.one("person", id);
    PersonView who = person.view(0);
    return Templates.rectification(
        who,
        person.name(),
        who.gender().name().toLowerCase(Locale.ROOT),
        who.engagement().name().toLowerCase(Locale.ROOT),
        choices("gender", "woman", "man", "other", "unknown"),
        choices("engagement", "employee", "volunteer", "unknown"));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response rectify(UUID id) {
    return forms.submit(
        RectifyRequest.class,
        right -> {
          UUID rectification = rectifyPerson.rectify(id, right, caller.name());
          return forms.seen(
              "/directory/gestion/droits/personnes/" + register.require(rectification).personKey(),
              texts.rectified());
        },
        () -> rectification(id));
  }

  private static List<Choice> choices(String list, String... words) {
    return Stream.of(words).map(word -> new Choice(word, FrenchWords.word(list, word))).toList();
  }
}
