package org.attest.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times the answers of a running server: `PageTimes ADDRESS ROUNDS`, the address as `attest serve`
/// prints it. What is asked for is taken from the ledger itself, so it works on any case.
///
/// The kinds of question take turns, so that whatever else the machine does meets all of them.
final class PageTimes {
  private static final int WARM_UP = 40;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .cookieHandler(new CookieManager())
          .build();
  private final URI address;

  private PageTimes(URI address) {
    this.address = address;
  }

  private record Answer(double millis, int bytes, String text) {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new PageTimes(URI.create(arguments[0])).measure(Integer.parseInt(arguments[1]));
  }

  private void measure(int rounds) throws IOException, InterruptedException {
    get(address.toString());
    var questions = questions(get("/").text());
    var times = new LinkedHashMap<String, double[]>();
    var bytes = new LinkedHashMap<String, Integer>();
    for (int round = -WARM_UP; round < rounds; round++) {
      for (var question : questions.entrySet()) {
        var answer = get(question.getValue());
        if (round >= 0) {
          times.computeIfAbsent(question.getKey(), _ -> new double[rounds])[round] =
              answer.millis();
          bytes.put(question.getKey(), answer.bytes());
        }
      }
    }
    print(times, bytes);
  }

  private static Map<String, String> questions(String ledger) {
    var questions = new LinkedHashMap<String, String>();
    questions.put("a style sheet (reference)", found(ledger, "href=\"(/assets/[^\"]*css)\""));
    questions.put("ledger", "/");
    questions.put("ledger, next rows", found(ledger, "data-next=\"([^\"]*)\""));
    questions.put("ledger by event", "/?sort=-event");
    questions.put("one stance", "/?stance=denies");
    questions.put("two stances, one language", "/?stance=denies&stance=silent&language=ru");
    questions.put(
        "one speaker", "/?speaker=" + found(ledger, "name=\"speaker\" value=\"([^\"&]*)\""));
    questions.put("words", "/?q=" + word(ledger));
    questions.put("words and a stance", "/?stance=denies&q=" + word(ledger));
    questions.put("all speakers", "/facets/speaker");
    questions.put("a claim beside its document", found(ledger, "href=\"(/claims/[0-9a-f]{64})"));
    questions.put("documents", "/documents");
    return questions;
  }

  /// A word of the first claim, long enough to mean something.
  private static String word(String ledger) {
    return found(found(ledger, "class=\"rowlink\"[^>]*>([^<]*)<"), "(\\p{IsAlphabetic}{6,})");
  }

  private static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("the page has no " + pattern);
    }
    return matcher.group(1).replace("&amp;", "&").replace(" ", "+");
  }

  private Answer get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address.resolve(path)).build();
    long start = System.nanoTime();
    var answer = client.send(request, BodyHandlers.ofByteArray());
    double millis = (System.nanoTime() - start) / 1e6;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " is answered with " + answer.statusCode());
    }
    var text = new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8);
    return new Answer(millis, answer.body().length, text);
  }

  private static void print(Map<String, double[]> times, Map<String, Integer> bytes) {
    var first = times.values().iterator().next().clone();
    double reference = at(first, 0.5);
    line("question", "median ms", "p95 ms", "KB", "median / reference");
    times.forEach((question, all) ->
        line(
            question,
            decimal(at(all, 0.5)),
            decimal(at(all, 0.95)),
            decimal(bytes.getOrDefault(question, 0) / 1e3),
            decimal(at(all, 0.5) / reference)));
  }

  private static double at(double[] times, double share) {
    Arrays.sort(times);
    return times[(int) Math.min(times.length - 1L, Math.round(times.length * share))];
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  @SuppressWarnings("SystemOut") // It is what the program is for.
  private static void line(Object... cells) {
    System.out.println(String.format(Locale.ROOT, "%-28s %10s %10s %10s %20s", cells));
  }
}
