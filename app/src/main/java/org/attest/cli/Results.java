package org.attest.cli;

import java.io.IOException;
import java.io.OutputStream;

/// Standard output, for results. Its reader may leave at any time (`attest claims case | head`);
/// then there is nothing more to do, which [Gone] says.
final class Results extends OutputStream {
  /// Nobody reads the results any more.
  static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Gone(IOException cause) {
      super(cause);
    }
  }

  private interface Write {
    void run() throws IOException;
  }

  private final OutputStream out;

  Results(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  private static void attempt(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw new Gone(e);
    }
  }
}
