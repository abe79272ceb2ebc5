package org.attest.documents.layout;

import org.attest.documents.Layout;
import org.attest.documents.Metadata;

/// What a page's bytes hold: its readable text, what it says of itself, and its layout.
public record Extracted(String text, Metadata metadata, Layout layout) {}
