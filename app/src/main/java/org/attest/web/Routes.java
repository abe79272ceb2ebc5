package org.attest.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/// Every address that is answered, in one place.
final class Routes {
  private final RoutesConfig routes;

  private Routes(RoutesConfig routes) {
    this.routes = routes;
  }

  static void declare(
      RoutesConfig config, Guard guard, ErrorPages errors, Pages pages, Assets assets) {
    config.before(guard::check);
    errors.declare(config);
    var routes = new Routes(config);
    routes.get("/assets/{shelf}/<name>", assets::send);
    routes.get("/", ctx -> pages.say(ctx, "Claim ledger", "The ledger."));
  }

  /// A page or file, which may also be asked for without its content.
  private void get(String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }
}
