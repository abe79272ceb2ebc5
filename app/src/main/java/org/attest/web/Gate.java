package org.attest.web;

import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// What every request passes before anything looks at it: it must ask for this server by one of its
/// own names, and whatever the answer is, it carries [Headers].
final class Gate extends Handler.Wrapper {
  private static final String MISDIRECTED =
      "This is not where that address leads. Open the address that attest serve printed.\n";

  private static final String SENSELESS = "This address makes no sense.\n";

  /// No address here has folders that lead up, empty parts, or separators written in another way.
  private static final Pattern TRICKY =
      Pattern.compile("//|/\\.\\.?(?:[/;]|$)|\\\\|%(?:00|25|2e|2f|5c)", Pattern.CASE_INSENSITIVE);

  /// Known once the server has its port; until then nobody comes through.
  private final AtomicReference<Authorities> authorities;

  Gate(AtomicReference<Authorities> authorities) {
    this.authorities = authorities;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    put(response.getHeaders());
    if (!asksForThisServer(request)) {
      return refuse(HttpStatus.MISDIRECTED_REQUEST_421, MISDIRECTED, response, callback);
    }
    if (isTricky(request.getHttpURI().getPath())) {
      return refuse(HttpStatus.BAD_REQUEST_400, SENSELESS, response, callback);
    }
    return super.handle(request, response, callback);
  }

  /// Not every request has a path.
  private static boolean isTricky(@Nullable String path) {
    return path == null || TRICKY.matcher(path).find();
  }

  private static boolean refuse(int status, String why, Response response, Callback callback) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    Content.Sink.write(response, true, why, callback);
    return true;
  }

  /// They stay even where an answer is begun anew, as an error page is.
  static void put(HttpFields.Mutable headers) {
    Headers.ON_EVERYTHING.forEach((name, value) -> headers.put(new HttpField(name, value)));
  }

  /// The header is asked, and the address too, since a request may name another there.
  private boolean asksForThisServer(Request request) {
    var hosts = request.getHeaders().getValuesList(HttpHeader.HOST);
    var inAddress = request.getHttpURI().getAuthority();
    return hosts.size() == 1
        && authorities.get().contain(hosts.getFirst())
        && (inAddress == null || authorities.get().contain(inAddress));
  }
}
