package org.attest.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.attest.casefile.CaseClaim;
import org.attest.casefile.ClaimFilter;
import org.attest.claims.Basis;
import org.attest.claims.Relation;
import org.attest.claims.Stance;
import org.attest.entities.EntityId;
import org.attest.exchange.CaseCsv;
import org.attest.exchange.CaseJson;
import org.attest.exchange.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "claims",
    description =
        "The claim ledger: who says what, how they stand to it, on what basis, and where.",
    footer = {
      "%nExamples:",
      "  attest claims mycase",
      "  attest claims mycase --stance denies",
      "  attest claims mycase --speaker Reuters --basis documents",
      "  attest claims mycase --relation ownership",
      "  attest claims mycase --about Kupol --format csv > claims.csv",
      "%nIn CSV a cell that a spreadsheet would run as a formula has an apostrophe before it."
    })
final class ClaimsCommand implements Callable<Integer> {
  private final Setting setting;

  @Parameters(paramLabel = "CASE", description = "the case's folder")
  private Path folder = Path.of("");

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES}")
  private Format format = Format.table;

  @Option(names = "--speaker", paramLabel = "NAME", description = "part of a speaker's name")
  private Optional<String> speaker = Optional.empty();

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      converter = Labels.OfStance.class,
      description =
          "asserts, alleges, confirms, denies, unaware, declines, silent, doubts or conditional")
  private Optional<Stance> stance = Optional.empty();

  @Option(names = "--about", paramLabel = "WORDS", description = "words of the claim, or a name")
  private Optional<String> about = Optional.empty();

  @Option(
      names = "--basis",
      paramLabel = "BASIS",
      converter = Labels.OfBasis.class,
      description =
          "documents, anonymous-sources, named-sources, official-act, imagery, expert-opinion or"
              + " own-observation")
  private Optional<Basis> basis = Optional.empty();

  @Option(
      names = "--relation",
      paramLabel = "TYPE",
      converter = Labels.OfRelation.class,
      description =
          "what is said of the parties: ownership, control, membership, employment, supply,"
              + " receipt, payment, shipment, production, development, contract, intermediation,"
              + " cooperation, location, designation, comparison, capability, deployment,"
              + " accusation or other")
  private Optional<Relation.Type> relation = Optional.empty();

  ClaimsCommand(Setting setting) {
    this.setting = setting;
  }

  @Override
  public Integer call() {
    switch (format) {
      case table -> table();
      case json -> write(CaseJson.claims(setting.terminal().out()));
      case csv -> write(CaseCsv.claims(setting.terminal().out()));
    }
    return Exit.DONE;
  }

  private void write(Rows<CaseClaim> rows) {
    try (rows) {
      claims(rows);
    }
  }

  private void claims(Consumer<CaseClaim> results) {
    var filter = ClaimFilter.of(speaker, stance, about, basis, relation);
    setting.investigation().claims(folder, filter, results);
  }

  private void table() {
    var names = names();
    var out = setting.lines();
    var table = new ClaimTable(out, setting.terminal());
    claims(row ->
        table.row(
            row.claim(),
            row.path(),
            row.page(),
            id -> names.getOrDefault(row.entities().get(id), "?")));
    out.flush();
  }

  private Map<EntityId, String> names() {
    var names = new HashMap<EntityId, String>();
    setting.investigation().entities(folder).forEach(e -> names.put(e.id(), e.name()));
    return names;
  }
}
