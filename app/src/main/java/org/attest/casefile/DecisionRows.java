package org.attest.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.casefile.Decision.Kind;
import org.attest.casefile.Decision.Target;
import org.attest.entities.Member;
import org.attest.entities.Ruling;
import org.attest.text.CodePoints;
import org.jdbi.v3.core.Handle;

/// Decisions, and how they attach to what was read.
///
/// A target attaches where its document still has the text it was taken on, hash for hash, and, for
/// a decision on a claim, a claim of the same span and speaker. Nothing is looked for elsewhere.
record DecisionRows(Handle handle) {
  private static final String MENTIONED =
      "SELECT e.first_start, e.first_end FROM mentions m JOIN documents d ON d.key = m.document"
          + " JOIN document_entities e ON e.document = m.document AND e.id = m.entity"
          + " WHERE d.hash = ? AND d.text_hash = ? AND m.start = ? AND m.\"end\" = ?";

  private static final String CLAIMED =
      "SELECT 1 FROM claims c JOIN documents d ON d.key = c.document"
          + " WHERE d.hash = ? AND d.text_hash = ? AND c.start = ? AND c.\"end\" = ? AND ? = coalesce("
          + "(SELECT a.words FROM attributions a WHERE a.claim = c.key ORDER BY a.seq DESC LIMIT 1),"
          + " '')";

  private record TakenOn(long sequence, Target target) {}

  /// Records a decision; its words must stand where it says.
  long add(Author author, Decision decision) {
    decision.targets().forEach(this::check);
    long sequence = new Journal(handle).add(author, "decision-taken", Payloads.of(decision));
    handle.execute(
        "INSERT INTO decisions VALUES (?, ?, ?, ?)",
        sequence,
        decision.kind().label(),
        decision.value(),
        decision.reason());
    for (int i = 0; i < decision.targets().size(); i++) {
      addTarget(sequence, i, decision.targets().get(i));
    }
    return sequence;
  }

  private void addTarget(long sequence, int seq, Target target) {
    handle.execute(
        "INSERT INTO decision_targets VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        sequence,
        seq,
        target.document().hash(),
        target.textHash(),
        target.span().start(),
        target.span().end(),
        target.exact(),
        target.speaker(),
        target.field());
  }

  private void check(Target target) {
    var text = text(target.textHash()).map(CodePoints::of);
    if (text.filter(t -> standsIn(t, target)).isEmpty()) {
      throw new IllegalArgumentException("these words are not in the text: " + target.exact());
    }
  }

  static boolean standsIn(CodePoints text, Target target) {
    return target.span().end() <= text.length() && text.slice(target.span()).equals(target.exact());
  }

  Optional<String> text(String hash) {
    return handle
        .select("SELECT content FROM texts WHERE hash = ?", hash)
        .mapTo(String.class)
        .findOne();
  }

  /// Every decision, in the order taken.
  List<Decided> all() {
    var targets = targets();
    return handle
        .select(
            "SELECT d.*, j.at, j.author FROM decisions d JOIN journal j USING (sequence)"
                + " ORDER BY sequence")
        .map((columns, _) -> {
          var row = new Row(columns);
          var decision =
              new Decision(
                  Labels.of(Kind.class, row.text("kind")),
                  of(row.key("sequence"), targets),
                  row.text("value"),
                  row.text("reason"));
          return new Decided(
              row.key("sequence"),
              row.text("at"),
              row.text("author"),
              decision,
              decision.targets().stream().allMatch(t -> attaches(decision.kind(), t)));
        })
        .list();
  }

  /// What was decided of who is who, as far as it attaches, in the order taken.
  List<Ruling> rulings() {
    var rulings = new ArrayList<Ruling>();
    for (var decided : all()) {
      var members = decided.decision().targets().stream().map(this::member).toList();
      if (members.stream().allMatch(Optional::isPresent)) {
        ruling(decided.decision(), members.stream().flatMap(Optional::stream).toList())
            .ifPresent(rulings::add);
      }
    }
    return rulings;
  }

  private static Optional<Ruling> ruling(Decision decision, List<String> members) {
    return switch (decision.kind()) {
      case SAME -> Optional.of(new Ruling.Same(members.get(0), members.get(1)));
      case DIFFERENT -> Optional.of(new Ruling.Different(members.get(0), members.get(1)));
      case RENAME -> Optional.of(new Ruling.Renamed(members.get(0), decision.value()));
      case CORRECTION, NOTE -> Optional.empty();
    };
  }

  private boolean attaches(Kind kind, Target target) {
    return switch (kind) {
      case SAME, DIFFERENT, RENAME -> member(target).isPresent();
      case CORRECTION, NOTE -> claims(target) || member(target).isPresent();
    };
  }

  /// The id of the member that a target's words mention: see [org.attest.entities.Member#id].
  private Optional<String> member(Target target) {
    return handle
        .select(
            MENTIONED,
            target.document().hash(),
            target.textHash(),
            target.span().start(),
            target.span().end())
        .map((columns, _) ->
            Member.id(
                target.document(),
                target.textHash(),
                new Row(columns).span("first_start", "first_end")))
        .findFirst();
  }

  private boolean claims(Target target) {
    return handle
        .select(
            CLAIMED,
            target.document().hash(),
            target.textHash(),
            target.span().start(),
            target.span().end(),
            target.speaker())
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }

  private List<TakenOn> targets() {
    return handle
        .select("SELECT * FROM decision_targets ORDER BY sequence, seq")
        .map((columns, _) -> {
          var row = new Row(columns);
          return new TakenOn(
              row.key("sequence"),
              new Target(
                  row.document("document"),
                  row.text("text_hash"),
                  row.span(),
                  row.text("exact"),
                  row.text("speaker"),
                  row.text("field")));
        })
        .list();
  }

  private static List<Target> of(long sequence, List<TakenOn> targets) {
    return targets.stream().filter(t -> t.sequence() == sequence).map(TakenOn::target).toList();
  }
}
