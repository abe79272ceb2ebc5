package org.attest.documents.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.attest.text.AttestException;

/// A worker process as seen from outside. It serves one file at a time and is not shared by
/// threads; once an answer is anything but [Answer.Given], the worker is gone.
final class Worker {
  sealed interface Answer<T> {
    record Given<T>(T value) implements Answer<T> {}

    record Lost<T>(Loss loss) implements Answer<T> {}
  }

  /// A JVM starts within a second, but the machine may be busy.
  private static final Duration START = Duration.ofSeconds(60);

  /// The status that `-XX:+ExitOnOutOfMemoryError` ends with.
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final InputStream answers;
  private final Path folder;
  private final ScheduledExecutorService clock;

  /// Which exchange a deadline belongs to; guarded by this, as is `expired`.
  private int exchange;

  private boolean expired;

  private Worker(Process process, Path folder, ScheduledExecutorService clock) {
    this.process = process;
    this.answers = new BufferedInputStream(process.getInputStream(), 1 << 16);
    this.folder = folder;
    this.clock = clock;
  }

  /// Starts a process and waits until it is ready.
  ///
  /// @param top the folder that both sides keep their temporary files in
  static Worker start(int heapMegabytes, Path top, ScheduledExecutorService clock) {
    try {
      var folder = Files.createTempDirectory(top, "worker");
      var worker = new Worker(launch(heapMegabytes, top, folder), folder, clock);
      if (!Arrays.equals(worker.exchange(new byte[0], START), WorkerMain.HELLO)) {
        worker.kill();
        throw new AttestException("the reading process answers with something else");
      }
      return worker;
    } catch (IOException e) {
      throw new AttestException("cannot start a process to read files with: " + e.getMessage(), e);
    }
  }

  private static Process launch(int heapMegabytes, Path top, Path folder) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options(heapMegabytes, folder));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(WorkerMain.class.getName(), top.toString()));
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    var path = System.getenv("PATH");
    builder.environment().clear();
    // For Tesseract, the one program a worker calls.
    builder.environment().put("PATH", path == null ? "" : path);
    // Names of files are read as UTF-8, whatever the terminal is set to.
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }

  private static List<String> options(int heapMegabytes, Path folder) {
    return List.of(
        "-Xmx" + heapMegabytes + "m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+DisplayVMOutputToStderr",
        "-XX:-UsePerfData",
        "-XX:TieredStopAtLevel=1",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + folder,
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
        // The same text wherever it is read.
        "-Duser.language=en",
        "-Duser.country=US",
        "-Duser.timezone=UTC",
        // No parser may load what a document points at.
        "-Djavax.xml.accessExternalDTD=",
        "-Djavax.xml.accessExternalSchema=",
        "-Djavax.xml.accessExternalStylesheet=");
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /// Does what it is asked for, or says why that did not come to an end within `limit`.
  <T> Answer<T> ask(Request<T> request, Duration limit) {
    try {
      return new Answer.Given<>(request.answer(exchange(request.bytes(), limit)));
    } catch (IOException | IllegalArgumentException _) {
      return new Answer.Lost<>(ending());
    }
  }

  private byte[] exchange(byte[] message, Duration limit) throws IOException {
    int ticket = begin();
    var deadline = clock.schedule(() -> expire(ticket), limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      if (message.length > 0) {
        Frames.write(process.getOutputStream(), message);
      }
      return Frames.read(answers);
    } finally {
      deadline.cancel(false);
      begin();
    }
  }

  /// Starts a new exchange, or the pause after one: deadlines of those before are void.
  private synchronized int begin() {
    return ++exchange;
  }

  private synchronized void expire(int ticket) {
    if (ticket == exchange) {
      expired = true;
      kill();
    }
  }

  private synchronized Loss ending() {
    if (expired) {
      return Loss.TIMED_OUT;
    }
    waitForStatus();
    kill();
    return process.exitValue() == OUT_OF_MEMORY ? Loss.OUT_OF_MEMORY : Loss.CRASHED;
  }

  /// A worker whose pipe broke is mostly on its way out, with a status that tells why.
  private void waitForStatus() {
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Ends the process, what it started, and its temporary folder.
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
    Folders.remove(folder);
  }
}
