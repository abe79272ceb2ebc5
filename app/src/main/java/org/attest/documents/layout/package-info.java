/// The layout of HTML pages and plain text: text, blocks, page furniture, and what a document says
/// of itself.
///
/// Start reading at [org.attest.documents.layout.HtmlPage] and
/// [org.attest.documents.layout.PlainText]; both end in [org.attest.documents.layout.Furniture].
@NullMarked
package org.attest.documents.layout;

import org.jspecify.annotations.NullMarked;
