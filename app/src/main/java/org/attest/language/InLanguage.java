package org.attest.language;

import org.attest.text.LanguageCode;
import org.attest.text.Span;

/// A stretch of a text that is in one language.
///
/// @param weight how much it says: see [Writing#weight()]
record InLanguage(Span span, LanguageCode language, int weight) {}
