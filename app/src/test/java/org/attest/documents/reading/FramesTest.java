package org.attest.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FramesTest {
  private static byte[] framed(String message) throws IOException {
    var pipe = new ByteArrayOutputStream();
    Frames.write(pipe, SampleFiles.text(message));
    return pipe.toByteArray();
  }

  @Test
  void carriesAMessage() throws IOException {
    assertThat(Frames.read(new ByteArrayInputStream(framed("hello"))))
        .isEqualTo(SampleFiles.text("hello"));
  }

  @Test
  void believesNothingThatALibraryPrintsInto() {
    var noise = new ByteArrayInputStream(SampleFiles.text("WARNING: a line on standard output"));
    assertThatThrownBy(() -> Frames.read(noise)).isInstanceOf(IOException.class);
  }

  @Test
  void noticesThatTheOtherEndIsGone() throws IOException {
    var broken = new ByteArrayInputStream(Arrays.copyOf(framed("hello"), 10));
    assertThatThrownBy(() -> Frames.read(broken)).isInstanceOf(EOFException.class);
  }
}
