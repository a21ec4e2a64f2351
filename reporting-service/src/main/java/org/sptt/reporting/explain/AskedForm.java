package org.sptt.reporting.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sptt.edge.form.Choice;
import org.sptt.reporting.agenda.Names;
import org.sptt.reporting.figure.FigureQuery;
import org.sptt.reporting.figure.FigureWords;
import org.sptt.reporting.figure.Question;

/**
 * The form by which a figure is asked otherwise; it keeps all that was asked.
 *
 * @param asOf empty when what was typed stands there
 * @param version empty for the definition in force
 * @param filters those that are asked already, to be kept or given up
 */
record AskedForm(
    String path,
    String asOf,
    String from,
    KnownOn knownOn,
    String version,
    List<Filter> filters,
    String by,
    List<Choice> dimensions) {

  /** One dimension and a value in it. */
  record Filter(String id, String value, String label) {}

  static AskedForm of(
      FigureAddress address, KnownOn knownOn, Names.Known names, List<Choice> dimensions) {
    Question question = address.question();
    List<Filter> filters = new ArrayList<>();
    question
        .filters()
        .forEach(
            (dimension, cells) ->
                cells.stream()
                    .sorted()
                    .forEach(cell -> filters.add(filter(filters.size(), dimension, cell, names))));
    return new AskedForm(
        address.path(),
        question.asOf().toString(),
        question.from().map(Object::toString).orElse(""),
        knownOn,
        question.version().map(String::valueOf).orElse(""),
        filters,
        question.by().orElse(""),
        dimensions);
  }

  /** Of what cannot be answered: the page fills in what was typed. */
  static AskedForm refused(String path, FigureQuery query, List<Choice> dimensions) {
    List<Filter> filters = new ArrayList<>();
    for (String typed : query.where() == null ? List.<String>of() : query.where()) {
      filters.add(new Filter("filter-" + filters.size(), typed, typed));
    }
    return new AskedForm(
        path,
        "",
        "",
        KnownOn.NEVER,
        Optional.ofNullable(query.version()).map(String::valueOf).orElse(""),
        filters,
        "",
        dimensions);
  }

  private static Filter filter(int number, String dimension, String cell, Names.Known names) {
    return new Filter(
        "filter-" + number,
        dimension + ":" + cell,
        FigureWords.dimension(dimension)
            + " : "
            + names.of(cell, value -> FigureWords.cell(dimension, value)));
  }
}
