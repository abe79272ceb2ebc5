package org.attest.claims.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.claims.FoundClaim;
import org.attest.claims.FoundRecords;
import org.attest.claims.MentionIndex;
import org.attest.measures.LabelledValue;
import org.attest.mentions.FoundMention;
import org.attest.mentions.Mention;
import org.attest.mentions.MentionType;
import org.attest.mentions.StatedNames;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// The labelled values and rows of one document.
final class DocumentRecords implements FoundRecords {
  private final CodePoints text;
  private final List<Entry> entries;
  private final boolean cut;

  /// A labelled value or a row, in the order of the text.
  sealed interface Entry {
    Span passage();

    record OfField(Field field) implements Entry {
      @Override
      public Span passage() {
        return field.passage();
      }
    }

    record OfRow(Row row) implements Entry {
      @Override
      public Span passage() {
        return row.passage();
      }
    }
  }

  DocumentRecords(CodePoints text, List<Field> fields, List<Row> rows, boolean cut) {
    this.text = text;
    this.cut = cut;
    entries =
        Stream.concat(
                fields.stream().<Entry>map(Entry.OfField::new),
                rows.stream().<Entry>map(Entry.OfRow::new))
            .sorted(Comparator.comparing(Entry::passage))
            .toList();
  }

  @Override
  public List<Span> passages() {
    return entries.stream().map(Entry::passage).toList();
  }

  @Override
  public boolean isCut() {
    return cut;
  }

  @Override
  public StatedNames names() {
    var names = new ArrayList<FoundMention>();
    var labels = new ArrayList<Span>();
    for (var entry : entries) {
      switch (entry) {
        case Entry.OfField(var field) -> {
          labels.add(field.role() == Role.NUMBER ? field.passage() : field.labelSpan());
          name(field.role(), field.value()).ifPresent(names::add);
        }
        case Entry.OfRow(var row) -> {
          for (var item : row.items()) {
            item.label().flatMap(label -> name(label.role(), item.cell())).ifPresent(names::add);
          }
        }
      }
    }
    return new StatedNames(names, labels);
  }

  private Optional<FoundMention> name(Role role, Span value) {
    if (role == Role.VESSEL) {
      return Optional.of(new FoundMention(value, MentionType.VESSEL, Mention.Kind.NAME))
          .filter(_ -> value.length() <= 60);
    }
    return role.isParty() ? partyName(value) : Optional.empty();
  }

  private Optional<FoundMention> partyName(Span value) {
    var words = text.slice(value);
    int from = text.utf16(value.start());
    return PartyName.of(words)
        .map(name ->
            new FoundMention(
                text.span(from + name.start(), from + name.end()),
                name.company() ? MentionType.COMPANY : MentionType.ORGANIZATION,
                Mention.Kind.NAME));
  }

  @Override
  public List<LabelledValue> values() {
    var reading = new ValueReading(text);
    entries.forEach(entry -> {
      switch (entry) {
        case Entry.OfField(var field) -> reading.add(field);
        case Entry.OfRow(var row) -> reading.add(row);
      }
    });
    return reading.found();
  }

  @Override
  public List<FoundClaim> claims(MentionIndex mentions) {
    var dealings = new Dealings(text, mentions);
    return entries.stream().map(dealings::claim).toList();
  }
}
