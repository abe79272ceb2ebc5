package org.attest.language.english;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.language.NamedSpan;
import org.attest.language.Sentence;
import org.attest.language.SentenceReader;
import org.attest.language.Token;
import org.attest.text.AttestException;
import org.attest.text.CodePoints;
import org.attest.text.Language;
import org.attest.text.Span;

/// Reads English: words and sentences by own rules around NLP4J's tokeniser; tags, lemmas, names
/// and heads by its models; all in the terms of Universal Dependencies that the package's
/// documentation lays down.
///
/// One reader serves many threads. The time for a text grows with its length and nothing else,
/// whatever the text; of words that no sentence's end parts, only the first five thousand are read.
public final class EnglishSentences implements SentenceReader {
  /// Sentences in a row that were cut for their length; what follows them in the same run is debris
  /// or a list without end, on which tags and heads would be wasted.
  private static final int MOST_CUT = 20;

  /// A parser makes nothing of less: a sentence needs words, not only signs.
  private static final double FEWEST_WORDS = 0.34;

  private final Analysis analysis;
  private final Words words = new Words();
  private final SentenceEnds ends = new SentenceEnds();
  private final UniversalDependencies dependencies = new UniversalDependencies();
  private final PennTags tags = new PennTags();

  public EnglishSentences(EnglishModels models) {
    analysis = models.analysis();
  }

  /// A reader over the models that were prepared in a folder (see [PrepareModels]).
  public static EnglishSentences open(Path folder) {
    return EnglishModels.open(folder)
        .map(EnglishSentences::new)
        .orElseThrow(
            () -> new AttestException("the English models were not prepared in " + folder));
  }

  @Override
  public List<Sentence> read(CodePoints text, List<Span> blocks) {
    var sentences = new ArrayList<Sentence>();
    for (var block : blocks) {
      int start = text.utf16(block.start());
      int end = text.utf16(block.end());
      int cut = 0;
      for (var sentence : ends.split(words.of(text.text(), start, end))) {
        cut = sentence.size() < SentenceEnds.LONGEST ? 0 : cut + 1;
        if (cut <= MOST_CUT) {
          sentences.add(analyse(text, sentence));
        }
      }
    }
    return List.copyOf(sentences);
  }

  private Sentence analyse(CodePoints text, List<Word> sentence) {
    var nodes = nodes(sentence);
    analysis.tag(nodes);
    boolean parsed = hasWords(sentence);
    if (parsed) {
      analysis.parse(nodes);
    }
    var tokens = parsed ? parsedTokens(text, sentence, nodes) : taggedTokens(text, sentence, nodes);
    var span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    return new Sentence(Language.ENGLISH, span, tokens, names(nodes), parsed);
  }

  private static boolean hasWords(List<Word> sentence) {
    long count = sentence.stream().filter(Word::hasLetterOrDigit).count();
    return count > 0 && count >= sentence.size() * FEWEST_WORDS;
  }

  private static NLPNode[] nodes(List<Word> sentence) {
    var nodes = new NLPNode[sentence.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, sentence.get(i - 1).form());
    }
    return nodes;
  }

  private List<Token> parsedTokens(CodePoints text, List<Word> sentence, NLPNode[] nodes) {
    var tree = new Dependencies(nodes);
    dependencies.convert(tree);
    var tokens = new ArrayList<Token>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      tokens.add(token(text, sentence.get(i), nodes[i + 1], tree.head(i), tree.label(i)));
    }
    return tokens;
  }

  private List<Token> taggedTokens(CodePoints text, List<Word> sentence, NLPNode[] nodes) {
    var tokens = new ArrayList<Token>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      tokens.add(token(text, sentence.get(i), nodes[i + 1], Token.ROOT, ""));
    }
    return tokens;
  }

  private Token token(CodePoints text, Word word, NLPNode node, int head, String relation) {
    var lower = word.form().toLowerCase(Locale.ROOT);
    var tag = node.getPartOfSpeechTag();
    return new Token(
        text.span(word.start(), word.end()),
        word.form(),
        lemma(node, lower),
        tags.classOf(tag, relation, lower),
        tag,
        head,
        relation);
  }

  /// The library's lemma of a number has other digits; that of an address is a sign.
  private static String lemma(NLPNode node, String lower) {
    var lemma = node.getLemma();
    boolean made = lemma == null || lemma.isEmpty() || lemma.startsWith("#");
    return made || lower.chars().anyMatch(Character::isDigit)
        ? lower
        : lemma.toLowerCase(Locale.ROOT);
  }

  /// The library's tags tell where a name begins, goes on and ends: `B-ORG I-ORG L-ORG`, `U-GPE`.
  private static List<NamedSpan> names(NLPNode[] nodes) {
    var names = new ArrayList<NamedSpan>();
    int first = 0;
    for (int i = 1; i < nodes.length; i++) {
      var tag = nodes[i].getNamedEntityTag();
      boolean starts = tag.startsWith("B-") || tag.startsWith("U-");
      first = starts ? i : tag.equals("O") ? 0 : first;
      if (first > 0 && (tag.startsWith("L-") || tag.startsWith("U-"))) {
        names.add(new NamedSpan(first - 1, i, OntoNotes.kind(tag.substring(2))));
        first = 0;
      }
    }
    return names;
  }
}
