package org.attest.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/// Answers that are pages.
final class Pages {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final Templates TEMPLATES = new Templates();

  private final ServedCase served;
  private final Guard guard;
  private final Assets assets;

  Pages(ServedCase served, Guard guard, Assets assets) {
    this.served = served;
    this.guard = guard;
    this.assets = assets;
  }

  /// Answers with a template.
  ///
  /// @param parameters what it takes besides its `frame`
  void show(
      Context ctx, Section current, String title, String template, Map<String, Object> parameters) {
    var all = new HashMap<>(parameters);
    all.put("frame", frame(ctx, title, current));
    html(ctx, TEMPLATES.render(template, all));
  }

  /// Answers with a part of a page, which has no frame.
  void showPart(Context ctx, String template, Map<String, Object> parameters) {
    html(ctx, TEMPLATES.render(template, parameters));
  }

  Frame frame(Context ctx, String title, Section current) {
    return new Frame(title, current, guard.csrf(ctx), served.facts(), assets::address);
  }

  /// Says in a page what went wrong; to those who are not inside nothing of the case is told.
  void say(Context ctx, String title, String text) {
    if (isForScript(ctx)) {
      plain(ctx, text);
    } else if (guard.isInside(ctx)) {
      show(ctx, Section.NONE, title, "notice.jte", Map.of("text", text));
    } else {
      var style = assets.address("attest.css");
      showPart(ctx, "closed.jte", Map.of("title", title, "text", text, "style", style));
    }
  }

  /// Leads on to an address of this server by way of a page of its own: after a click on a page
  /// elsewhere, browsers would keep the cookie from a mere redirection.
  static void forward(Context ctx, String address) {
    html(ctx, TEMPLATES.render("forward.jte", Map.of("address", address)));
  }

  /// Whether a script asks, which shows the answer itself.
  static boolean isForScript(Context ctx) {
    var accept = ctx.header("Accept");
    return accept != null && accept.startsWith("text/plain");
  }

  static void plain(Context ctx, String text) {
    ctx.contentType(PLAIN).result(text + "\n");
  }

  private static void html(Context ctx, String html) {
    ctx.contentType(HTML).result(html);
  }
}
