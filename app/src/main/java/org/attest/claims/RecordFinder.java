package org.attest.claims;

import org.attest.documents.Layout;
import org.attest.text.CodePoints;

/// Finds what a document's tables and labelled lines state ("Buyer: …", a row of an invoice). They
/// are claims of the document itself. Safe for many threads at once.
public interface RecordFinder {
  FoundRecords find(CodePoints text, Layout layout);
}
