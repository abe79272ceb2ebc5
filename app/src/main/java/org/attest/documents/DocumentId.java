package org.attest.documents;

import java.util.regex.Pattern;
import org.attest.text.Sha256;

/// The name of a document: the SHA-256 of its bytes, written `sha256:9f…`.
public record DocumentId(String value) implements Comparable<DocumentId> {
  private static final String PREFIX = "sha256:";
  private static final Pattern WRITTEN = Pattern.compile("sha256:[0-9a-f]{64}");

  public DocumentId {
    if (!WRITTEN.matcher(value).matches()) {
      throw new IllegalArgumentException("no document id: " + value);
    }
  }

  public static DocumentId of(byte[] bytes) {
    return ofHash(Sha256.of(bytes));
  }

  /// The id for a hash in hexadecimal.
  public static DocumentId ofHash(String hash) {
    return new DocumentId(PREFIX + hash);
  }

  /// The hash alone, in hexadecimal.
  public String hash() {
    return value.substring(PREFIX.length());
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }
}
