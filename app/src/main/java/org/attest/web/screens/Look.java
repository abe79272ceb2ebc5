package org.attest.web.screens;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.attest.text.Span;

/// How a document is to be shown, as an address says it. What is said wrongly is passed over.
///
/// @param view `text` or `page`; empty for what suits the document
/// @param page the page to show; empty for that of the passage
/// @param part a position in the part of a long text to show; empty for that of the passage
/// @param span words to highlight that are no claim
public record Look(String view, OptionalInt page, OptionalInt part, Optional<Span> span) {
  public static final Look USUAL =
      new Look("", OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /// What an address says.
  ///
  /// @param parameters the values of a parameter, none where it is not there
  public static Look of(Function<String, List<String>> parameters) {
    var view = first(parameters, "view");
    var from = number(first(parameters, "from"));
    var to = number(first(parameters, "to"));
    boolean isSpan = from.isPresent() && to.isPresent() && from.getAsInt() < to.getAsInt();
    return new Look(
        view.equals("text") || view.equals("page") ? view : "",
        number(first(parameters, "page")),
        number(first(parameters, "part")),
        isSpan ? Optional.of(new Span(from.getAsInt(), to.getAsInt())) : Optional.empty());
  }

  private static String first(Function<String, List<String>> parameters, String name) {
    return parameters.apply(name).stream().findFirst().orElse("");
  }

  private static OptionalInt number(String text) {
    return NUMBER.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /// What is passed on to the next passage: the reader's choice of view, and nothing else.
  String kept() {
    return view.isEmpty() ? "" : "view=" + view;
  }
}
