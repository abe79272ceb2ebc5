package org.attest.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import org.attest.text.AttestException;

/// What is answered where there is nothing better to answer: a sentence in a page, never the inside
/// of the program.
final class ErrorPages {
  private final Pages pages;
  private final Incidents incidents;

  ErrorPages(Pages pages, Incidents incidents) {
    this.pages = pages;
    this.incidents = incidents;
  }

  void declare(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(AttestException.class, this::failed);
    routes.exception(Exception.class, this::fault);
    routes.error(HttpStatus.NOT_FOUND.getCode(), "*", this::missing);
  }

  private void refused(HttpResponseException e, Context ctx) {
    ctx.status(e.getStatus());
    e.getDetails().forEach(ctx::header);
    pages.say(ctx, title(e.getStatus()), Objects.requireNonNullElse(e.getMessage(), ""));
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "This address makes no sense";
      case 403 -> "Not allowed";
      case 404 -> "There is no such page";
      case 405 -> "That cannot be done here";
      case 413 -> "Too large";
      case 507 -> "The disk is full";
      default -> "This did not work";
    };
  }

  /// Trouble outside the program, said in one clear line.
  private void failed(AttestException e, Context ctx) {
    ctx.status(HttpStatus.INTERNAL_SERVER_ERROR);
    pages.say(ctx, title(ctx.statusCode()), String.valueOf(e.getMessage()));
  }

  void fault(Throwable fault, Context ctx) {
    var details =
        incidents
            .note(fault)
            .map(number ->
                "Please report incident " + number + "; its details are in the folder of logs.")
            .orElse("Its details could not be noted: the folder of logs cannot be written.");
    ctx.status(HttpStatus.INTERNAL_SERVER_ERROR);
    pages.say(
        ctx, "A fault of the program", "This did not work; the rest goes on working. " + details);
  }

  private void missing(Context ctx) {
    if (ctx.resultInputStream() == null) {
      pages.say(ctx, title(404), "The address may be mistyped, or what it led to is gone.");
    }
  }
}
