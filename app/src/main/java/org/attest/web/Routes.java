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
      RoutesConfig config,
      Guard guard,
      ErrorPages errors,
      Assets assets,
      Screens screens,
      PagePictures pictures,
      Uploads uploads,
      OriginalFiles originals,
      Events events) {
    config.before(guard::check);
    config.before("/documents", uploads::receive);
    config.before(guard::checkChange);
    config.after("/documents", uploads::tidy);
    errors.declare(config);
    var routes = new Routes(config);
    routes.get("/assets/{shelf}/<name>", assets::send);
    routes.get("/", screens::ledger);
    routes.get("/facets/{facet}", screens::facet);
    routes.get("/claims/{claim}", screens::claim);
    routes.get("/documents", screens::documents);
    routes.get("/documents/{document}", screens::document);
    routes.get("/documents/{document}/pages/{page}", pictures::send);
    routes.get("/documents/{document}/original", originals::send);
    config.get("/events", events::serve);
    config.post("/documents", uploads::take);
    config.post("/verify", screens::verify);
  }

  /// A page or file, which may also be asked for without its content.
  private void get(String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }
}
