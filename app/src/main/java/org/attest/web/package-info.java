/// The page: a case in the browser, served on this machine only.
///
/// Pages are made from JTE templates (`src/main/jte`), which escape by context: a document's words
/// never become markup. Nothing is loaded from outside.
@NullMarked
package org.attest.web;

import org.jspecify.annotations.NullMarked;
