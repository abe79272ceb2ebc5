package org.attest.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may see the case and change it: whoever opened the address that was printed, in the browser
/// she opened it in.
///
/// The token in that address gives the browser a cookie, and goes from the address. A change needs,
/// besides the cookie, to come from a page of this server.
final class Guard {
  /// Carries the secret of changes where a script asks for one; a form has a field for it.
  static final String CHANGE_HEADER = "X-Attest-Token";

  static final String CHANGE_FIELD = "csrf";

  private static final String TOKEN = "token";
  private static final Set<HandlerType> LOOKING = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

  private final Secrets secrets;

  Guard(Secrets secrets) {
    this.secrets = secrets;
  }

  /// Looks at a request before anything else does, and ends those that may not go on.
  void check(Context ctx) {
    if (Assets.are(ctx.path())) {
      return;
    }
    if (comesFromElsewhere(ctx) && !opensAPage(ctx)) {
      throw new ForbiddenResponse("Another page asked for this; only pages of Attest may.");
    }
    if (bringsToken(ctx)) {
      letIn(ctx);
    } else if (!isInside(ctx)) {
      throw new ForbiddenResponse("Open the address that attest serve printed.");
    }
  }

  /// Looks at a request of somebody who is inside: unless it only asks to look, it must come from a
  /// page of this server.
  void checkChange(Context ctx) {
    if (LOOKING.contains(ctx.method())) {
      return;
    }
    if (!isOfOwnOrigin(ctx)) {
      throw new ForbiddenResponse("Another page asked for this change; only pages of Attest may.");
    }
    var given = header(ctx, CHANGE_HEADER).or(() -> field(ctx));
    if (given.filter(token -> Secrets.same(secrets.change(), token)).isEmpty()) {
      throw new ForbiddenResponse("This page is from an earlier start of Attest: load it again.");
    }
  }

  /// Forms of parts are read only where files are taken, since that is within limits.
  private static Optional<String> field(Context ctx) {
    if (ctx.isMultipartFormData() && !Uploads.hasReceived(ctx)) {
      throw new BadRequestResponse("No files are taken here.");
    }
    try {
      return Optional.ofNullable(ctx.formParam(CHANGE_FIELD));
    } catch (IllegalArgumentException _) {
      throw new BadRequestResponse("This form says that it is written in characters nobody knows.");
    }
  }

  /// Whether the request comes with the cookie.
  boolean isInside(Context ctx) {
    return cookies(ctx.req())
        .filter(cookie -> cookie.getName().equals(cookieName(ctx)))
        .anyMatch(cookie -> Secrets.same(secrets.session(), cookie.getValue()));
  }

  /// What forms of a page have in their field `csrf`, and its scripts send as `X-Attest-Token`;
  /// empty for who is not inside.
  String csrf(Context ctx) {
    return isInside(ctx) ? secrets.change() : "";
  }

  private static Stream<jakarta.servlet.http.Cookie> cookies(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies()).flatMap(Stream::of);
  }

  /// Cookies know hosts but not ports, and several servers may run at once.
  private static String cookieName(Context ctx) {
    return "attest-" + ctx.req().getLocalPort();
  }

  private boolean bringsToken(Context ctx) {
    return LOOKING.contains(ctx.method())
        && Optional.ofNullable(ctx.queryParam(TOKEN)).filter(secrets::opens).isPresent();
  }

  private void letIn(Context ctx) {
    ctx.cookie(
        new Cookie(
            cookieName(ctx), secrets.session(), "/", -1, false, true, null, SameSite.STRICT));
    var address = withoutToken(ctx);
    if (comesFromElsewhere(ctx)) {
      Pages.forward(ctx, address);
    } else {
      ctx.redirect(address, HttpStatus.SEE_OTHER);
    }
    ctx.skipRemainingHandlers();
  }

  private static String withoutToken(Context ctx) {
    var query =
        ctx.queryParamMap().entrySet().stream()
            .filter(parameter -> !parameter.getKey().equals(TOKEN))
            .flatMap(Guard::encoded)
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? ctx.path() : ctx.path() + "?" + query;
  }

  private static Stream<String> encoded(Entry<String, List<String>> parameter) {
    return parameter.getValue().stream()
        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// Browsers say where a request comes from (Fetch Metadata); a page on another port of this
  /// machine would send the cookie along.
  private static boolean comesFromElsewhere(Context ctx) {
    return header(ctx, "Sec-Fetch-Site").filter(site -> !FROM_HERE.contains(site)).isPresent();
  }

  private static boolean opensAPage(Context ctx) {
    return LOOKING.contains(ctx.method())
        && header(ctx, "Sec-Fetch-Mode").filter("navigate"::equals).isPresent()
        && header(ctx, "Sec-Fetch-Dest").filter("document"::equals).isPresent();
  }

  /// Under the policy that no page tells where a click came from, browsers send `null` as the
  /// origin of a form; then they must say themselves that it is this one.
  private static boolean isOfOwnOrigin(Context ctx) {
    var origin = header(ctx, "Origin");
    var site = header(ctx, "Sec-Fetch-Site");
    if (origin.filter("null"::equals).isPresent()) {
      return site.filter("same-origin"::equals).isPresent();
    }
    return origin.filter(given -> !given.equals("http://" + ctx.host())).isEmpty()
        && site.filter(given -> !given.equals("same-origin")).isEmpty();
  }

  private static Optional<String> header(Context ctx, String name) {
    return Optional.ofNullable(ctx.header(name));
  }
}
