package org.attest.documents.reading;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.attest.documents.formats.FileFormats;

/// The worker process: reads or draws the files it is asked for, one at a time, until its input
/// ends.
///
/// Whoever started it may be killed at any moment; the end of the input then ends the worker too,
/// whatever it is doing, and it clears up what the two of them kept on disk.
final class WorkerMain {
  static final byte[] HELLO = "attest worker".getBytes(StandardCharsets.UTF_8);

  private WorkerMain() {}

  /// Takes the folder that is removed when the input ends.
  @SuppressWarnings("SystemOut") // What libraries print must not get between the frames.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var frames = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    var requests = new LinkedBlockingQueue<byte[]>();
    Thread.ofPlatform()
        .name("requests")
        .daemon()
        .start(() -> receive(requests, Path.of(arguments[0])));
    serve(requests, frames);
  }

  private static void receive(BlockingQueue<byte[]> requests, Path folder) {
    try (InputStream in = new FileInputStream(FileDescriptor.in)) {
      while (true) {
        requests.add(Frames.read(in));
      }
    } catch (IOException _) {
      // The usual end: nobody is there any more.
      Folders.remove(folder);
      Runtime.getRuntime().halt(0);
    }
  }

  private static void serve(BlockingQueue<byte[]> requests, OutputStream frames)
      throws IOException, InterruptedException {
    var formats = new FileFormats();
    Frames.write(frames, HELLO);
    while (true) {
      Frames.write(frames, answer(Request.of(requests.take()), formats));
    }
  }

  private static byte[] answer(Request<?> request, FileFormats formats) throws IOException {
    return switch (request) {
      case Request.Reading(var file, var name, var partsFolder, var allowance) ->
          Wire.bytes(formats.read(file, name, partsFolder, allowance));
      case Request.Drawing(var file, var mediaType, int page, int width) ->
          Wire.bytes(formats.draw(file, mediaType, page, width));
    };
  }
}
