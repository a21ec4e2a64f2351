package org.sptt.directory.map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sptt.directory.programme.Programmes;
import org.sptt.directory.search.DepartmentCount;
import org.sptt.directory.search.DepartmentCounts;
import org.sptt.directory.territory.Territory;

@Path("carte")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class MapPages {

  private final DepartmentCounts counts;
  private final Programmes programmes;
  private final Territory territory;

  MapPages(DepartmentCounts counts, Programmes programmes, Territory territory) {
    this.counts = counts;
    this.programmes = programmes;
    this.territory = territory;
  }

  @CheckedTemplate
  static class Templates {
    static native TemplateInstance map(
        TerritoryMap map,
        List<DepartmentCount> home,
        List<DepartmentCount> elsewhere,
        Territory territory);
  }

  /** The home territory; while nobody has said which it is, wherever there is something. */
  @GET
  @Operation(hidden = true)
  public TemplateInstance map() {
    List<DepartmentCount> all = counts.all();
    List<String> home = programmes.homeDepartments();
    List<String> drawn =
        home.isEmpty() ? all.stream().map(DepartmentCount::department).toList() : home;
    List<DepartmentCount> here =
        all.stream().filter(count -> drawn.contains(count.department())).toList();
    List<DepartmentCount> elsewhere =
        all.stream().filter(count -> !drawn.contains(count.department())).toList();
    return Templates.map(
        TerritoryMap.of(territory.outlines(drawn), here), here, elsewhere, territory);
  }
}
