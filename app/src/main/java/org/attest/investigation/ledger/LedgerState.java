package org.attest.investigation.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.casefile.CaseDocument;
import org.attest.casefile.CaseProblem;
import org.attest.casefile.LedgerChange;
import org.attest.casefile.Version;
import org.attest.claims.ClaimId;
import org.attest.documents.DocumentId;
import org.attest.documents.Problem;

/// The ledger of a case at one moment, in memory and without the words of claims. It never changes;
/// [#with] makes the next one.
///
/// A state that followed all changes of a case equals one that was made from the case at once.
public final class LedgerState {
  /// The ledger of a case that has nothing yet.
  public static final LedgerState EMPTY =
      new LedgerState(LedgerChange.NONE, Map.of(), Map.of(), SpeakerNames.NONE);

  private final Version version;
  private final List<DocumentEntry> documents;
  private final List<CaseProblem> problems;
  private final Map<DocumentId, DocumentClaims> parts;
  private final Map<DocumentId, Map<String, String>> names;
  private final Map<DocumentId, Integer> numbers = new HashMap<>();
  private final SpeakerNames speakers;
  private final Claims claims;
  private final Orders orders;

  private LedgerState(
      LedgerChange change,
      Map<DocumentId, DocumentClaims> parts,
      Map<DocumentId, Map<String, String>> names,
      SpeakerNames before) {
    this.parts = parts;
    this.names = names;
    version = change.version();
    problems = change.problems();
    documents = entries(change.documents());
    var inOrder = change.documents().stream().map(CaseDocument::id).toList();
    inOrder.forEach(document -> numbers.put(document, numbers.size()));
    var claimsOf = inOrder.stream().map(this::part).toList();
    speakers = before.next(claimsOf, inOrder.stream().map(this::names).toList());
    claims = new Claims(change.documents(), claimsOf, speakers);
    orders = new Orders(claims);
  }

  private List<DocumentEntry> entries(List<CaseDocument> documents) {
    var byDocument = new HashMap<DocumentId, List<Problem>>();
    for (var problem : problems) {
      problem
          .document()
          .ifPresent(
              id -> byDocument.computeIfAbsent(id, _ -> new ArrayList<>()).add(problem.problem()));
    }
    return documents.stream()
        .map(d -> entry(d, part(d.id()), byDocument.getOrDefault(d.id(), List.of())))
        .toList();
  }

  private static DocumentEntry entry(
      CaseDocument document, DocumentClaims part, List<Problem> problems) {
    return new DocumentEntry(document, part.pages, part.hasText, part.recognition, problems);
  }

  private DocumentClaims part(DocumentId document) {
    return parts.getOrDefault(document, DocumentClaims.NONE);
  }

  /// The ledger after a change.
  LedgerState with(LedgerChange change) {
    var ids =
        change.documents().stream().map(CaseDocument::id).collect(Collectors.toUnmodifiableSet());
    var newParts = new HashMap<>(parts);
    change.lines().forEach((document, lines) -> newParts.put(document, DocumentClaims.of(lines)));
    newParts.keySet().retainAll(ids);
    var newNames = new HashMap<>(names);
    newNames.keySet().removeAll(change.lines().keySet());
    newNames.putAll(change.names());
    newNames.keySet().retainAll(ids);
    return new LedgerState(change, newParts, newNames, speakers);
  }

  /// Which version of the case this is.
  public Version version() {
    return version;
  }

  /// The documents by path, then id.
  public List<DocumentEntry> documents() {
    return documents;
  }

  public Optional<DocumentEntry> document(DocumentId document) {
    return Optional.ofNullable(numbers.get(document)).map(documents::get);
  }

  /// Everything that could not be read, files that could not be opened included, by path.
  public List<CaseProblem> problems() {
    return problems;
  }

  public LedgerCounts counts() {
    return new LedgerCounts(documents.size(), claims.size(), speakers.count(), problems.size());
  }

  /// Who is meant by a document's own ids: what the case calls them, or the document where the
  /// case's entities are not joined yet.
  public Map<String, String> names(DocumentId document) {
    return names.getOrDefault(document, Map.of());
  }

  /// The claims of a document in the order of the text.
  public List<ClaimId> claimsOf(DocumentId document) {
    return part(document).ids;
  }

  /// A page of the ledger.
  ///
  /// The rows follow the claim that the page before ended with, by its place in the order asked
  /// for: whether it meets the question itself does not matter, nor what was added before it. Where
  /// the case no longer has that claim, its place is not known, and the page is the first one
  /// ([LedgerPage#first] is 1), so that nothing is left out unseen.
  public LedgerPage page(LedgerQuestion question) {
    var sieve = new Sieve(claims, question);
    int last = question.after().map(claims::number).orElse(-1);
    var rows = new ArrayList<ClaimId>();
    boolean isPast = last < 0;
    int before = 0;
    for (int claim : orders.sorted(question.order())) {
      if (isPast && rows.size() == question.limit()) {
        break;
      }
      if (sieve.keeps(claim)) {
        if (isPast) {
          rows.add(claims.id(claim));
        } else {
          before++;
        }
      }
      isPast |= claim == last;
    }
    return new LedgerPage(sieve.total(), before + 1, rows, sieve.facets());
  }
}
