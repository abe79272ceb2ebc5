package org.attest.web.screens;

import java.util.List;

/// A claim as a row of a table.
///
/// @param lang the language tag of its words
/// @param context the words around it, where it is too short to be understood alone; else empty
/// @param flags what must not be overlooked: that it is negated, hedged, or has caveats
/// @param basis empty where none is stated
/// @param event the first time it states; empty where it states none
/// @param reported when its document says that it was published; empty where it does not say
/// @param source the language of its document
public record RowView(
    String id,
    String href,
    String statement,
    String lang,
    String context,
    List<String> flags,
    Position position,
    String basis,
    String event,
    String precision,
    String reported,
    String path,
    String file,
    String source) {
  /// Who says it, and how they stand to it.
  ///
  /// @param via who reports that they say so; empty where nobody does
  public record Position(String stance, String speaker, String via) {}

  public RowView {
    flags = List.copyOf(flags);
  }
}
