package org.attest.documents.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Messages on a pipe: a magic word, the length, the bytes. What does not begin with the magic word
/// or is too long is not believed.
final class Frames {
  private static final int MAGIC = 0x41545431;

  /// Far more than a text at its limit with its layout.
  private static final int LONGEST = 1 << 29;

  private Frames() {}

  static void write(OutputStream out, byte[] message) throws IOException {
    var frame = new DataOutputStream(out);
    frame.writeInt(MAGIC);
    frame.writeInt(message.length);
    frame.write(message);
    frame.flush();
  }

  /// The next message; the pipe's end is an [EOFException].
  static byte[] read(InputStream in) throws IOException {
    var frame = new DataInputStream(in);
    if (frame.readInt() != MAGIC) {
      throw new IOException("the pipe carries something else");
    }
    int length = frame.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a message of " + length + " bytes");
    }
    var message = frame.readNBytes(length);
    if (message.length < length) {
      throw new EOFException("the pipe ended inside a message");
    }
    return message;
  }
}
