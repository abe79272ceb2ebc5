package org.attest.investigation;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claims.ClaimReader;
import org.attest.claims.ClaimReader.Finders;
import org.attest.claims.chinese.ChineseClaims;
import org.attest.claims.english.EnglishClaims;
import org.attest.claims.records.Records;
import org.attest.claims.relations.chinese.ChineseRelations;
import org.attest.claims.relations.english.EnglishRelations;
import org.attest.claims.relations.russian.RussianRelations;
import org.attest.claims.russian.RussianClaims;
import org.attest.documents.reading.DocumentReader;
import org.attest.documents.reading.ReadingLimits;
import org.attest.language.SentenceReader;
import org.attest.language.TextReader;
import org.attest.language.chinese.ChineseSentences;
import org.attest.language.english.EnglishModels;
import org.attest.language.english.EnglishSentences;
import org.attest.language.english.PrepareModels;
import org.attest.language.russian.RussianSentences;
import org.attest.measures.MeasureReader;
import org.attest.mentions.MentionReader;
import org.attest.mentions.chinese.ChineseMentions;
import org.attest.mentions.english.EnglishMentions;
import org.attest.mentions.russian.RussianMentions;
import org.attest.text.Language;

/// Readers that work with what is on this machine.
record LocalReaders(Places places) implements Readers {
  @Override
  public EvidenceReader open(int threads, Optional<LocalDate> date, Progress progress) {
    var texts =
        new TextReader(
            Map.of(
                Language.ENGLISH,
                () -> english(progress),
                Language.RUSSIAN,
                RussianSentences::new,
                Language.CHINESE,
                ChineseSentences::new));
    var reading = claims(texts);
    return new FileChain(
        DocumentReader.open(ReadingLimits.DEFAULT, threads),
        document -> reading.read(document, date),
        ReaderVersion.of(places.models()));
  }

  /// Reads claims with every rule there is.
  static ClaimReader claims(TextReader texts) {
    var mentions =
        new MentionReader(
            Map.of(
                Language.ENGLISH,
                new EnglishMentions(),
                Language.RUSSIAN,
                new RussianMentions(),
                Language.CHINESE,
                new ChineseMentions()));
    var finders =
        new Finders(
            Map.of(
                Language.ENGLISH,
                new EnglishClaims(),
                Language.RUSSIAN,
                new RussianClaims(),
                Language.CHINESE,
                new ChineseClaims()),
            Map.of(
                Language.ENGLISH,
                new EnglishRelations(),
                Language.RUSSIAN,
                new RussianRelations(),
                Language.CHINESE,
                new ChineseRelations()),
            new Records());
    var measures =
        Stream.of(Language.values())
            .collect(Collectors.toMap(Function.identity(), MeasureReader::new));
    return new ClaimReader(texts, mentions, finders, measures);
  }

  /// The English engine; its models are prepared when the first English text comes.
  private SentenceReader english(Progress progress) {
    if (!Files.exists(EnglishModels.fileIn(places.models()))) {
      progress.says("Preparing the English models: once on this machine, about a minute");
      PrepareModels.run(places.models(), step -> progress.says("  " + step));
    }
    return EnglishSentences.open(places.models());
  }
}
