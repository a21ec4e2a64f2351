package org.sptt.directory.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sptt.directory.contact.Contact;

/**
 * An entry as the public finds it: nothing here is secret.
 *
 * @param about what stands beside the name, for example where somebody works; null for nothing
 * @param department INSEE code; null when unknown
 * @param furtherTexts what it is also found by
 * @param visibleUntil the last day that all of it is public; null for no end
 */
public record Found(
    UUID id,
    EntryKind kind,
    String name,
    String about,
    String place,
    String department,
    String category,
    List<String> themes,
    List<String> offers,
    String presentation,
    Contact contact,
    List<String> furtherTexts,
    LocalDate visibleUntil) {}
