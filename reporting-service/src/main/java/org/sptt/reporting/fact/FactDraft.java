package org.sptt.reporting.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sptt.events.PersonCategories;

/** Puts a fact together; what is null stays out of it. */
final class FactDraft {

  private final String id;
  private final String kind;
  private final LocalDate day;
  private LocalDate until;
  private BigDecimal quantity = BigDecimal.ONE;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<String> borrows = new ArrayList<>();

  private FactDraft(String id, String kind, LocalDate day) {
    this.id = id;
    this.kind = kind;
    this.day = day;
    with(Fact.DAY, day);
  }

  /** The one fact of its kind that a source gives. */
  static FactDraft of(String source, String kind, LocalDate day) {
    return new FactDraft(source + "#" + kind, kind, day);
  }

  /** One of several facts of a kind that a source gives. */
  static FactDraft of(String source, String kind, Object part, LocalDate day) {
    return new FactDraft(source + "#" + kind + "/" + part, kind, day);
  }

  FactDraft until(LocalDate firstDayAfter) {
    until = firstDayAfter;
    return this;
  }

  FactDraft quantity(BigDecimal amount) {
    quantity = amount;
    return this;
  }

  FactDraft quantity(int amount) {
    return quantity(BigDecimal.valueOf(amount));
  }

  FactDraft with(String attribute, Object value) {
    if (value != null) {
      attributes.put(attribute, value.toString());
    }
    return this;
  }

  FactDraft by(Object personKey, PersonCategories categories) {
    ofPerson(personKey);
    with("gender", Words.of(categories.gender()));
    with("engagement", Words.of(categories.engagement()));
    with("status", categories.professionalStatus());
    return ofStructure("structure", categories.structureId());
  }

  /** Refers to a person, who may turn out to be known under another key too. */
  FactDraft ofPerson(Object personKey) {
    return with(Fact.PERSON_KEY, personKey);
  }

  /** Refers to a structure, whose category and department the fact then takes on. */
  FactDraft ofStructure(String attribute, Object structureId) {
    with(attribute, structureId);
    return borrowing(Lenders.STRUCTURE, structureId);
  }

  FactDraft borrowing(String lenderKind, Object id) {
    if (id != null) {
      borrows.add(lenderKind + id);
    }
    return this;
  }

  Fact fact() {
    return new Fact(id, kind, day, until, quantity, attributes, borrows);
  }
}
