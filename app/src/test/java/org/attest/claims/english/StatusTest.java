package org.attest.claims.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.claims.Attribution;
import org.attest.claims.FoundClaim;
import org.attest.claims.Source.Words;
import org.attest.claims.english.EnglishTexts.Read;
import org.attest.mentions.Mentions;
import org.attest.mentions.NamedEntity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Who commits to what, cell by cell: `status.csv`.
class StatusTest {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "i", "we", "his", "her", "its", "their");

  private final EnglishTexts texts = new EnglishTexts();

  @ParameterizedTest(name = "{0} / {3}")
  @CsvFileSource(resources = "status.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void readsWhoCommitsToWhat(
      String text, int claims, String chain, String passage, String polarity, String certainty) {
    var read = texts.read(text.replace("\\n", "\n"));
    var found = read.claims().stream().map(claim -> row(read, claim)).toList();

    assertThat(found).hasSize(claims);
    if (claims > 0) {
      assertThat(found).contains(List.of(chain, passage, polarity, certainty));
    }
  }

  private static List<String> row(Read read, FoundClaim claim) {
    var chain =
        claim.attribution().stream()
            .map(link -> link(read.mentions(), link))
            .collect(Collectors.joining(" > "));
    return List.of(
        chain.isEmpty() ? "own voice" : chain,
        read.text().slice(claim.passage()),
        claim.polarity().label(),
        claim.certainty().label());
  }

  /// `speaker {who is meant} (kind) cue stance [basis] xCOUNT`.
  private static String link(Mentions mentions, Attribution link) {
    var words = link.source().words().map(Words::text).orElse("-");
    var name =
        link.source().entity().flatMap(id -> name(mentions, id)).filter(n -> isOther(words, n));
    return words
        + name.map(n -> " {" + n + "}").orElse("")
        + " ("
        + link.source().kind().label()
        + ") "
        + link.cue().map(Words::text).orElse("-")
        + " "
        + link.stance().label()
        + link.basis().stream().map(b -> " [" + b.label() + "]").collect(Collectors.joining())
        + link.count().stream().mapToObj(count -> " x" + count).collect(Collectors.joining());
  }

  private static Optional<String> name(Mentions mentions, String id) {
    return mentions.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .map(NamedEntity::name)
        .findFirst();
  }

  /// "Berg" needs no "{Anna Berg}"; a pronoun and another description do.
  private static boolean isOther(String words, String name) {
    var said = words.toLowerCase(Locale.ROOT).replaceFirst("['’]s$", "");
    var meant = name.toLowerCase(Locale.ROOT);
    return !said.contains(meant) && (PRONOUNS.contains(said) || !meant.contains(said));
  }
}
