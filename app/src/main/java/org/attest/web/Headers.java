package org.attest.web;

import java.util.LinkedHashMap;
import java.util.Map;

/// The headers that every answer carries, whatever it is.
///
/// The policy allows nothing but the server's own files, and no script or style inside a page.
final class Headers {
  static final String POLICY = "Content-Security-Policy";
  static final String CACHING = "Cache-Control";

  private static final String PAGES = policy("script-src 'self'");

  /// pdf.js decodes some pictures in WebAssembly; a worker is under the policy of its own script.
  static final String POLICY_OF_WORKER = policy("script-src 'self' 'wasm-unsafe-eval'");

  /// For bytes from outside: should a browser show them after all, nothing in them runs.
  static final String POLICY_OF_ORIGINALS = "default-src 'none'; frame-ancestors 'none'; sandbox";

  static final Map<String, String> ON_EVERYTHING = onEverything();

  private Headers() {}

  private static String policy(String scripts) {
    return String.join(
        "; ",
        "default-src 'none'",
        scripts,
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'");
  }

  private static Map<String, String> onEverything() {
    var headers = new LinkedHashMap<String, String>();
    headers.put(POLICY, PAGES);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cross-Origin-Embedder-Policy", "require-corp");
    headers.put("Permissions-Policy", permissions());
    headers.put(CACHING, "no-store");
    return Map.copyOf(headers);
  }

  private static String permissions() {
    return String.join(
        ", ",
        "accelerometer=()",
        "autoplay=()",
        "camera=()",
        "display-capture=()",
        "encrypted-media=()",
        "fullscreen=()",
        "geolocation=()",
        "gyroscope=()",
        "hid=()",
        "idle-detection=()",
        "local-fonts=()",
        "magnetometer=()",
        "microphone=()",
        "midi=()",
        "payment=()",
        "picture-in-picture=()",
        "publickey-credentials-get=()",
        "screen-wake-lock=()",
        "serial=()",
        "usb=()",
        "xr-spatial-tracking=()");
  }
}
