package org.sptt.directory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import org.sptt.edge.Refusals;

/** All kinds of things that files can bring in. */
@ApplicationScoped
class ImportKinds {

  private final Instance<Importable<?, ?>> all;

  ImportKinds(@Any Instance<Importable<?, ?>> all) {
    this.all = all;
  }

  List<Importable<?, ?>> all() {
    return all.stream().sorted(Comparator.comparing(each -> each.kind())).toList();
  }

  /**
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404
   */
  Importable<?, ?> require(String kind) {
    return all.stream()
        .filter(each -> each.kind().equals(kind))
        .findAny()
        .orElseThrow(() -> Refusals.notFound("kind of import"));
  }
}
