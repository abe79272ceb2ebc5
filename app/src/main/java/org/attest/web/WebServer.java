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
import org.attest.investigation.Intake;
import org.attest.investigation.IntakeLimits;
import org.attest.investigation.Investigation;
import org.attest.text.AttestException;
import org.eclipse.jetty.server.HttpConfiguration;

/// Serves one case to the browsers of whoever was given its address.
///
/// Each request has a virtual thread of its own. Nothing that a document holds, and no other page
/// in the same browser, may do anything here: see [Gate], [Guard] and [Headers].
public final class WebServer implements AutoCloseable {
  private static final long STOP_MILLIS = 2_000;

  private final Listening listening;
  private final Secrets secrets = Secrets.make();
  private final AtomicReference<Authorities> authorities =
      new AtomicReference<>(new Authorities(Set.of()));
  private final ServedCase served;
  private final Intake intake;
  private final Events events;
  private final Javalin javalin;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private WebServer(ServedCase served, Intake intake, Listening listening, Path logs) {
    this.served = served;
    this.intake = intake;
    this.listening = listening;
    events = new Events(served);
    javalin =
        Javalin.create(config -> {
          configure(config, authorities, Uploads.mostParts(intake));
          wire(config, new Incidents(logs, secrets::redact));
        });
  }

  /// Starts to serve.
  ///
  /// @param logs the folder for the details of faults
  /// @throws AttestException where the case cannot be opened or the port is taken
  public static WebServer start(
      Investigation investigation, Path folder, Listening listening, Path logs) {
    return start(investigation, folder, listening, logs, IntakeLimits.DEFAULT);
  }

  static WebServer start(
      Investigation investigation,
      Path folder,
      Listening listening,
      Path logs,
      IntakeLimits limits) {
    JavalinLogger.enabled = false;
    var served = ServedCase.of(investigation.open(folder));
    int threads = Runtime.getRuntime().availableProcessors();
    var intake = investigation.intake(folder, threads, limits);
    var server = new WebServer(served, intake, listening, logs);
    try {
      server.bind();
      intake.follow(server.events);
      intake.start();
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static void configure(
      JavalinConfig config, AtomicReference<Authorities> authorities, int mostParts) {
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
    config.jetty.modifyServletContextHandler(handler -> handler.setMaxFormKeys(mostParts));
    config.jetty.modifyHttpConfiguration(WebServer::configure);
  }

  private static void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRelativeRedirectAllowed(true);
  }

  private void wire(JavalinConfig config, Incidents incidents) {
    var guard = new Guard(secrets);
    var assets = Assets.load();
    var pages = new Pages(served, guard, assets);
    config.router.javaLangErrorHandler((_, error) -> {
      throw new IllegalStateException(error);
    });
    Routes.declare(
        config.routes,
        guard,
        new ErrorPages(pages, incidents),
        assets,
        new Screens(served.open(), intake, pages, Clock.systemUTC()),
        new PagePictures(served),
        new Uploads(intake),
        new OriginalFiles(served),
        events);
  }

  private void bind() {
    listening.check();
    try {
      javalin.start(listening.address(), listening.port());
      authorities.set(Authorities.of(listening.address(), javalin.port()));
    } catch (JavalinBindException e) {
      throw new AttestException(
          "port "
              + listening.port()
              + " is in use or not free to use: stop what uses it, or name another with --port",
          e);
    } catch (JavalinException | IOException e) {
      throw new AttestException("cannot listen at " + listening.address() + ": " + e, e);
    }
  }

  /// Where the page is, with the token that lets its reader in.
  public String address() {
    return address(secrets.token());
  }

  /// The same with a token that counts once, for starting a browser.
  public String addressToOpen() {
    return address(secrets.opening().secret());
  }

  private String address(String token) {
    return "http://" + Authorities.host(shown()) + ":" + javalin.port() + "/?token=" + token;
  }

  private String shown() {
    return listening.isEverywhere() ? Listening.LOOPBACK : listening.address();
  }

  /// How many pages listen to what happens.
  int listeners() {
    return events.count();
  }

  /// Waits until somebody stops it.
  public void join() {
    try {
      stopped.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void stopAnswering() {
    try {
      javalin.stop();
    } catch (JavalinException _) {
      // A browser did not take its answer in time; the connection was cut.
    }
  }

  /// Stops to serve. What was being read is read by the next server.
  @Override
  public synchronized void close() {
    if (stopped.getCount() > 0) {
      events.close();
      stopAnswering();
      intake.close();
      served.close();
      stopped.countDown();
    }
  }
}
