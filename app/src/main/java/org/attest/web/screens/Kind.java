package org.attest.web.screens;

import java.util.Locale;
import java.util.Map;

/// What people call a file of some media type.
final class Kind {
  static final String PDF = "application/pdf";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry(PDF, "PDF"),
          Map.entry("text/html", "HTML"),
          Map.entry("application/xhtml+xml", "HTML"),
          Map.entry("text/plain", "text"),
          Map.entry("text/csv", "CSV table"),
          Map.entry("text/tab-separated-values", "TSV table"),
          Map.entry("message/rfc822", "e-mail"),
          Map.entry("application/mbox", "mailbox"),
          Map.entry("application/vnd.ms-outlook", "e-mail"),
          Map.entry("application/msword", "Word"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word"),
          Map.entry("application/vnd.ms-excel", "Excel"),
          Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel"),
          Map.entry("application/vnd.ms-powerpoint", "PowerPoint"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.presentationml.presentation",
              "PowerPoint"),
          Map.entry("application/vnd.oasis.opendocument.text", "OpenDocument text"),
          Map.entry("application/vnd.oasis.opendocument.spreadsheet", "OpenDocument sheet"),
          Map.entry("application/rtf", "RTF"),
          Map.entry("application/zip", "ZIP"),
          Map.entry("application/gzip", "GZIP"),
          Map.entry("application/x-7z-compressed", "7z"),
          Map.entry("application/x-tar", "TAR"),
          Map.entry("application/octet-stream", "not known"));

  private Kind() {}

  static String of(String mediaType) {
    var name = NAMES.get(mediaType);
    if (name != null) {
      return name;
    }
    var subtype = mediaType.substring(mediaType.indexOf('/') + 1);
    return isPicture(mediaType) ? subtype.toUpperCase(Locale.ROOT) + " picture" : subtype;
  }

  static boolean isPicture(String mediaType) {
    return mediaType.startsWith("image/") && !mediaType.startsWith("image/svg");
  }
}
