package org.attest.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import io.javalin.util.JavalinLogger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.attest.investigation.Investigation;
import org.attest.text.AttestException;
import org.eclipse.jetty.server.HttpConfiguration;

/// Serves one case to the browsers of whoever was given its address.
///
/// Each request has a virtual thread of its own. Nothing that a document holds, and no other page
/// in the same browser, may do anything here: see [Gate], [Guard] and [Headers].
public final class WebServer implements AutoCloseable {
  private static final long STOP_MILLIS = 2_000;

  private final Javalin javalin;
  private final ServedCase served;
  private final Secrets secrets;
  private final Listening listening;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private WebServer(Javalin javalin, ServedCase served, Secrets secrets, Listening listening) {
    this.javalin = javalin;
    this.served = served;
    this.secrets = secrets;
    this.listening = listening;
  }

  /// Starts to serve.
  ///
  /// @param logs the folder for the details of faults
  /// @throws AttestException where the case cannot be opened or the port is taken
  public static WebServer start(
      Investigation investigation, Path folder, Listening listening, Path logs) {
    JavalinLogger.enabled = false;
    var served = new ServedCase(investigation.open(folder));
    try {
      return start(served, listening, logs);
    } catch (RuntimeException e) {
      served.close();
      throw e;
    }
  }

  private static WebServer start(ServedCase served, Listening listening, Path logs) {
    var secrets = Secrets.make();
    var authorities = new AtomicReference<>(new Authorities(Set.of()));
    var javalin =
        Javalin.create(config -> {
          configure(config, authorities);
          wire(config, served, secrets, logs);
        });
    bind(javalin, listening);
    authorities.set(authorities(listening, javalin.port()));
    return new WebServer(javalin, served, secrets, listening);
  }

  private static void configure(JavalinConfig config, AtomicReference<Authorities> authorities) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.jetty.modifyServer(server -> {
      server.setHandler(new Gate(authorities));
      server.setErrorHandler(new PlainErrors());
      server.setStopTimeout(STOP_MILLIS);
    });
    config.jetty.modifyHttpConfiguration(WebServer::configure);
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRelativeRedirectAllowed(true);
  }

  private static void wire(JavalinConfig config, ServedCase served, Secrets secrets, Path logs) {
    var guard = new Guard(secrets);
    var assets = Assets.load();
    var pages = new Pages(served, guard, assets);
    var errors = new ErrorPages(pages, new Incidents(logs, secrets::redact));
    config.router.javaLangErrorHandler((_, error) -> {
      throw new IllegalStateException(error);
    });
    Routes.declare(
        config.routes,
        guard,
        errors,
        pages,
        assets,
        new Screens(served.open(), pages, Clock.systemUTC()));
  }

  private static void bind(Javalin javalin, Listening listening) {
    try {
      javalin.start(listening.address(), listening.port());
    } catch (JavalinBindException e) {
      throw new AttestException(
          "port " + listening.port() + " is in use: stop what uses it, or name another with --port",
          e);
    } catch (JavalinException e) {
      throw new AttestException(
          "cannot listen at " + listening.address() + ": name an address of this machine", e);
    }
  }

  private static Authorities authorities(Listening listening, int port) {
    try {
      return Authorities.of(listening.address(), port);
    } catch (IOException e) {
      throw new AttestException("cannot listen at " + listening.address() + ": " + e, e);
    }
  }

  /// Where the page is, with the token that lets its reader in.
  public String address() {
    return "http://"
        + Authorities.host(shown())
        + ":"
        + javalin.port()
        + "/?token="
        + secrets.token();
  }

  private String shown() {
    return listening.isEverywhere() ? Listening.LOOPBACK : listening.address();
  }

  /// Waits until somebody stops it.
  public void join() {
    try {
      stopped.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Stops to serve. What was being read is read by the next server.
  @Override
  public synchronized void close() {
    if (stopped.getCount() > 0) {
      javalin.stop();
      served.close();
      stopped.countDown();
    }
  }
}
