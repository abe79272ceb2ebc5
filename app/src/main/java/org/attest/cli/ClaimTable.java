package org.attest.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.attest.claims.Attribution;
import org.attest.claims.Basis;
import org.attest.claims.Claim;
import org.attest.claims.Source;
import org.attest.claims.Source.Words;

/// The ledger as a table: who says it, how they stand to it and on what basis, what is said, what
/// it says of which parties, where.
final class ClaimTable {
  private static final String STEP = " › ";

  private final Table table;

  ClaimTable(PrintStream out, Terminal terminal) {
    table = new Table(out, terminal, 22, 14, 48, 20);
    table.head("SPEAKERS", "STANCE", "STATEMENT", "SOURCE");
  }

  /// Prints one claim.
  ///
  /// @param names turns the ids of the claim's speakers and parties into names
  void row(Claim claim, String path, OptionalInt page, UnaryOperator<String> names) {
    table.row(
        speakers(claim.attribution(), names),
        stances(claim.attribution()),
        claim.statement() + relation(claim, names),
        page.isPresent() ? path + ", p. " + page.getAsInt() : path);
  }

  /// After the statement: most claims have none, and a column of blanks would take its room.
  private static String relation(Claim claim, UnaryOperator<String> names) {
    return claim.relation().map(relation -> " · " + relation.inWords(names)).orElse("");
  }

  private static String speakers(List<Attribution> chain, UnaryOperator<String> names) {
    return chain.isEmpty()
        ? "(the document itself)"
        : chain.stream()
            .map(link -> speaker(link.source(), names))
            .collect(Collectors.joining(STEP));
  }

  private static String speaker(Source source, UnaryOperator<String> names) {
    var words = source.words().map(Words::text).orElse("(" + source.kind().label() + ")");
    return source
        .entity()
        .map(names)
        .filter(name -> !name.equalsIgnoreCase(words))
        .map(name -> words + " [" + name + "]")
        .orElse(words);
  }

  private static String stances(List<Attribution> chain) {
    return chain.isEmpty()
        ? "asserts"
        : chain.stream().map(ClaimTable::stance).collect(Collectors.joining(STEP));
  }

  private static String stance(Attribution link) {
    var basis = link.basis().stream().map(Basis::label).collect(Collectors.joining(", "));
    return basis.isEmpty() ? link.stance().label() : link.stance().label() + " (" + basis + ")";
  }
}
