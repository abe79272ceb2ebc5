package org.attest.text;

/// A failure that ends what the user asked for, said in one clear line: what is wrong and what to
/// do.
///
/// Outcomes that are to be expected (a file that cannot be read, a quote that moved) are results,
/// not exceptions.
public class AttestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public AttestException(String message) {
    super(message);
  }

  public AttestException(String message, Throwable cause) {
    super(message, cause);
  }
}
