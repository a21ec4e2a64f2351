package org.sptt.directory.campaign;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Entries of one kind, which their owners keep up to date without an account. */
public interface OwnedEntries {

  /** For example {@code structure}. */
  String kind();

  List<OwnedEntry> all();

  Optional<OwnedEntry> find(UUID id);

  /**
   * The page on which an owner reads and corrects the entry.
   *
   * @param address of the page, to which its forms are sent
   */
  TemplateInstance page(UUID id, String address);

  /**
   * Takes what an owner corrected.
   *
   * @param answered takes what pages call the fields that changed, and answers
   * @param page shown again when something is refused
   */
  Response correct(
      UUID id,
      int version,
      Function<List<String>, Response> answered,
      Supplier<TemplateInstance> page);

  /** The owner says that all of it is right. */
  void confirm(UUID id);
}
