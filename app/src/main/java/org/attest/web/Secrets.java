package org.attest.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/// What only a person who was shown the address, and her browser, know. All of it is new at each
/// start and never leaves memory but in that address, the cookie and the pages.
///
/// @param token opens the door: it stands in the address that is printed
/// @param opening opens it once: others on the machine may see what a browser is started with
/// @param session the cookie's value
/// @param change goes with every change, so that no other page can ask for one
record Secrets(String token, OnceOnly opening, String session, String change) {
  private static final int BYTES = 32;

  static Secrets make() {
    var random = new SecureRandom();
    return new Secrets(
        secret(random), new OnceOnly(secret(random)), secret(random), secret(random));
  }

  /// Whether this opens the door.
  boolean opens(String given) {
    return same(token, given) || opening.isFirst(given);
  }

  private static String secret(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// Takes as long whether they differ early or late.
  static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /// Text that may go to a log.
  String redact(String text) {
    var redacted = text;
    for (var secret : List.of(token, opening.secret(), session, change)) {
      redacted = redacted.replace(secret, "…");
    }
    return redacted;
  }

  @Override
  public String toString() {
    return "Secrets";
  }
}
