package org.attest.claims;

import java.util.Locale;
import org.attest.mentions.Mention;
import org.attest.text.CodePoints;
import org.attest.text.Span;

/// A passage's own words in one line, with what its pronouns and descriptions mean in square
/// brackets.
public record Statements(CodePoints text, MentionIndex mentions) {
  public String of(Span passage) {
    var statement = new StringBuilder();
    int at = passage.start();
    for (var mention : mentions.in(passage)) {
      if (mention.kind() != Mention.Kind.NAME && mention.span().end() > at) {
        statement.append(text.slice(new Span(at, mention.span().end()))).append(meaning(mention));
        at = mention.span().end();
      }
    }
    statement.append(text.slice(new Span(at, passage.end())));
    return statement.toString().replaceAll("\\s+", " ").strip();
  }

  private String meaning(Mention mention) {
    return mentions
        .entity(mention.entity())
        .map(entity -> entity.name())
        .filter(name ->
            !name.toLowerCase(Locale.ROOT).contains(mention.text().toLowerCase(Locale.ROOT)))
        .map(name -> " [" + name.replaceAll("\\s+", " ") + "]")
        .orElse("");
  }
}
