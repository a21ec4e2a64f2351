package org.sptt.reporting.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.sptt.events.PersonErased;
import org.sptt.events.ProgrammeDescribed;
import org.sptt.messaging.ReceivedEvent;

/** Begins loads of facts into the tables of the caller's transaction. */
@ApplicationScoped
public class FactLoading {

  /** The columns of rows for {@code telling}. */
  public static final String TELLING_COLUMNS = "event_id, source, recorded_at, place, content";

  /** The columns of rows for {@code fact}; those for {@code fact_past} end with one more. */
  public static final String FACT_COLUMNS =
      "id, kind, day, until, quantity, attributes, borrows, source, event_id, known_from";

  private static final String TYPE = "\"type\"";

  private static final List<String> TOLD_FIRST =
      List.of(
          "\"structure-recorded.",
          "\"expert-listed.",
          "\"session-recorded.",
          "\"workshop-recorded.",
          "\"structure-merged.",
          "\"person-merged.",
          "\"person-erased.",
          "\"programme-described.");

  private final ErasedPersons erased;
  private final Programme programme;

  FactLoading(ErasedPersons erased, Programme programme) {
    this.erased = erased;
    this.programme = programme;
  }

  /** Whether an event has to be told first; looks for its type only, since there are many. */
  public static boolean comesFirst(String content) {
    if (content == null) {
      return false;
    }
    for (int at = content.indexOf(TYPE); at >= 0; at = content.indexOf(TYPE, at + 1)) {
      int value = content.indexOf('"', at + TYPE.length());
      if (TOLD_FIRST.stream().anyMatch(first -> content.startsWith(first, value))) {
        return true;
      }
    }
    return false;
  }

  /** A load that knows what lends, who was erased, and where the programme is at home. */
  @Transactional(Transactional.TxType.MANDATORY)
  public FactLoad begin(Collection<ReceivedEvent> toldFirst) {
    for (ReceivedEvent event : toldFirst) {
      if (event.data() instanceof PersonErased person) {
        erased.erase(person, event.recordedAt());
      } else if (event.data() instanceof ProgrammeDescribed described) {
        programme.learn(described, event.recordedAt());
      }
    }
    return new FactLoad(toldFirst, erased.known());
  }
}
