package org.attest.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.documents.reading.SampleFiles.text;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.attest.documents.PageImage;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages of originals as pictures to look at, whatever the originals hold.
class PageImagesTest {
  private static final Color UPPER_LEFT = new Color(200, 0, 0);
  private static final Color REST = new Color(0, 0, 220);

  @TempDir private static Path shared;

  private static PageImages images;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    images = PageImages.open(ReadingLimits.DEFAULT, 1, shared);
  }

  @AfterAll
  static void closesWithoutATrace() {
    images.close();
    assertThat(shared).isEmptyDirectory();
  }

  /// Two colours; the first fills the upper left quarter.
  private static BufferedImage picture(int width, int height) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        boolean isUpperLeft = x < width / 2 && y < height / 2;
        picture.setRGB(x, y, (isUpperLeft ? UPPER_LEFT : REST).getRGB());
      }
    }
    return picture;
  }

  private static byte[] written(BufferedImage picture, String format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, format, bytes)).isTrue();
    return bytes.toByteArray();
  }

  private PageImage draw(byte[] bytes, String mediaType, int page) throws IOException {
    return images.draw(Files.write(folder.resolve("original"), bytes), mediaType, page);
  }

  private static BufferedImage drawn(PageImage image) throws IOException {
    return switch (image) {
      case PageImage.Png png -> ImageIO.read(new ByteArrayInputStream(png.bytes()));
      case PageImage.Missing missing -> throw new AssertionError(missing);
    };
  }

  private static Problem problem(PageImage image) {
    return switch (image) {
      case PageImage.Missing(var problem) -> problem;
      case PageImage.Png _ -> throw new AssertionError("it was drawn");
    };
  }

  private static void assertLike(Color color, BufferedImage picture, int x, int y) {
    var seen = new Color(picture.getRGB(x, y));
    assertThat(
            Math.abs(seen.getRed() - color.getRed())
                + Math.abs(seen.getGreen() - color.getGreen())
                + Math.abs(seen.getBlue() - color.getBlue()))
        .as("colour at %d, %d: %s", x, y, seen)
        .isLessThan(20);
  }

  @ParameterizedTest
  @CsvSource({
    "png, image/png",
    "jpg, image/jpeg",
    "gif, image/gif",
    "bmp, image/bmp",
    "tiff, image/tiff"
  })
  void drawsAPictureInItsColours(String format, String mediaType) throws IOException {
    var drawn = drawn(draw(written(picture(300, 200), format), mediaType, 1));
    assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(300, 200);
    assertLike(UPPER_LEFT, drawn, 70, 50);
    assertLike(REST, drawn, 220, 50);
    assertLike(REST, drawn, 70, 150);
  }

  @ParameterizedTest
  @CsvSource({"2001, 1000", "5000, 2500", "9000, 4500", "2400, 10"})
  void drawsALargePictureSmaller(int width, int height) throws IOException {
    var drawn = drawn(draw(written(picture(width, height), "png"), "image/png", 1));
    assertThat(drawn.getWidth()).isEqualTo(PageImages.WIDTH);
    assertThat(drawn.getHeight()).isEqualTo(Math.round(2000.0 * height / width));
    assertLike(UPPER_LEFT, drawn, 980, drawn.getHeight() / 2 - 2);
    assertLike(REST, drawn, 1020, drawn.getHeight() / 2 + 2);
  }

  @Test
  void leavesGreyGrey() throws IOException {
    var scan = Scan.of("A line of words");
    assertThat(drawn(draw(scan.png(), "image/png", 1)).getColorModel().getNumComponents())
        .isEqualTo(1);
  }

  @Test
  void drawsThePageThatIsAskedFor() throws IOException {
    var tiff = Scan.tiff(Scan.of("The first page"), Scan.of("The second page").turned());
    assertThat(drawn(draw(tiff, "image/tiff", 1))).matches(p -> p.getHeight() > p.getWidth());
    assertThat(drawn(draw(tiff, "image/tiff", 2))).matches(p -> p.getHeight() < p.getWidth());
    for (int page : new int[] {0, 3, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThat(problem(draw(tiff, "image/tiff", page)).code()).isEqualTo(Code.MISSING);
    }
  }

  /// So that the places of words lie over it: a browser turns what EXIF says is to be turned.
  @Test
  void drawsAPhotographAsItsPixelsAreStored() throws IOException {
    var jpeg = written(picture(300, 200), "jpg");
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.write(jpeg, 0, 2);
    out.writeShort(0xFFE1);
    out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
    out.write(text("Exif\0\0MM\0*\0\0\0\u0008\0\u0001"));
    // Orientation 6: to be turned clockwise by a quarter.
    out.write(text("\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0"));
    out.write(jpeg, 2, jpeg.length - 2);
    var drawn = drawn(draw(bytes.toByteArray(), "image/jpeg", 1));
    assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(300, 200);
    assertLike(UPPER_LEFT, drawn, 70, 50);
  }

  @Test
  void drawsAPageOfAPdfAsItIsDisplayed() throws IOException {
    var scan = Scan.of("A line of words");
    var drawn = drawn(draw(scan.pdfAfter("Page one."), "application/pdf", 2));
    assertThat(drawn.getWidth()).isBetween(PageImages.WIDTH - 1, PageImages.WIDTH);
    assertThat((double) drawn.getHeight() / drawn.getWidth()).isBetween(0.70, 0.71);
    assertThat(problem(draw(scan.pdfAfter("Page one."), "application/pdf", 3)).code())
        .isEqualTo(Code.MISSING);
  }

  static Stream<Arguments> hostileFiles() throws IOException {
    var png = written(picture(300, 200), "png");
    var gif = written(picture(300, 200), "gif");
    var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    return Stream.of(
        Arguments.of("image/png", hugePng(), Code.TOO_LARGE),
        Arguments.of("image/png", Arrays.copyOf(png, png.length / 2), Code.DAMAGED),
        Arguments.of("image/png", Arrays.copyOf(png, 20), Code.DAMAGED),
        Arguments.of("image/gif", Arrays.copyOf(gif, 30), Code.DAMAGED),
        Arguments.of("image/png", new byte[0], Code.UNSUPPORTED),
        Arguments.of("image/png", text("no picture at all"), Code.UNSUPPORTED),
        Arguments.of("image/svg+xml", text(svg), Code.UNSUPPORTED),
        Arguments.of("text/html", text("<p>words"), Code.UNSUPPORTED),
        Arguments.of("application/pdf", text("%PDF-1.7\n"), Code.DAMAGED),
        Arguments.of("application/pdf", SampleFiles.encryptedPdf(), Code.ENCRYPTED));
  }

  /// Says that it has 10,000 million pixels.
  private static byte[] hugePng() throws IOException {
    var png = written(picture(3, 2), "png");
    int width = 16;
    for (int i = 0; i < 8; i++) {
      png[width + i] = (byte) (i % 4 == 1 ? 1 : 0);
    }
    var sum = new CRC32();
    sum.update(png, 12, 17);
    for (int i = 0; i < 4; i++) {
      png[29 + i] = (byte) (sum.getValue() >>> (24 - 8 * i));
    }
    return png;
  }

  @ParameterizedTest
  @MethodSource("hostileFiles")
  void turnsABadFileIntoAProblemAndGoesOn(String mediaType, byte[] bytes, Code code)
      throws IOException {
    var before = images.workers();
    assertThat(problem(draw(bytes, mediaType, 1)).code()).isEqualTo(code);
    assertThat(drawn(draw(written(picture(30, 20), "png"), "image/png", 1)).getWidth())
        .isEqualTo(30);
    assertThat(images.workers()).hasSize(1);
    if (!before.isEmpty()) {
      assertThat(images.workers()).isEqualTo(before);
    }
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThat(problem(images.draw(folder.resolve("gone"), "image/png", 1)).code())
        .isEqualTo(Code.MISSING);
  }

  @Test
  void outlivesAPictureThatNeedsTooMuchMemoryOrTime() throws IOException {
    var large = Files.write(folder.resolve("large"), written(picture(6000, 6000), "png"));
    var small = Files.write(folder.resolve("small"), written(picture(30, 20), "png"));
    var little = new ReadingLimits(Duration.ofMinutes(1), 48, 1, 1, 1, 1);
    try (var poor = PageImages.open(little, 1, folder)) {
      assertThat(problem(poor.draw(large, "image/png", 1)).code()).isEqualTo(Code.MEMORY);
      assertThat(drawn(poor.draw(small, "image/png", 1)).getWidth()).isEqualTo(30);
    }
    try (var hasty = PageImages.open(little.withTime(Duration.ofMillis(1)), 1, folder)) {
      assertThat(problem(hasty.draw(large, "image/png", 1)).code()).isEqualTo(Code.TIMEOUT);
    }
  }

  @Test
  void servesManyAtOnceWithOneWorker()
      throws IOException, InterruptedException, ExecutionException {
    var file = Files.write(folder.resolve("picture"), written(picture(300, 200), "png"));
    try (var threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("asking").factory())) {
      var asked =
          threads.invokeAll(
              IntStream.range(0, 20)
                  .<Callable<PageImage>>mapToObj(_ -> () -> images.draw(file, "image/png", 1))
                  .toList());
      var first = ((PageImage.Png) asked.getFirst().get()).bytes();
      for (var answer : asked) {
        assertThat(((PageImage.Png) answer.get()).bytes()).isEqualTo(first);
      }
    }
    assertThat(images.workers()).hasSize(1);
  }
}
