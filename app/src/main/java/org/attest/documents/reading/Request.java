package org.attest.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.attest.documents.PageImage;
import org.attest.documents.formats.Allowance;
import org.attest.documents.formats.Extract;

/// What a worker is asked for, and how its answer is understood.
sealed interface Request<T> {
  byte[] bytes() throws IOException;

  T answer(byte[] message) throws IOException;

  static Request<?> of(byte[] message) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(message));
    return in.readBoolean() ? Reading.of(in) : Drawing.of(in);
  }

  /// Reading a file.
  ///
  /// @param name the file's name as its user or container gave it: a hint to its format, never a
  ///   path
  /// @param partsFolder where parts are copied to
  record Reading(Path file, String name, Path partsFolder, Allowance allowance)
      implements Request<Extract> {
    @Override
    public byte[] bytes() throws IOException {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      out.writeBoolean(true);
      Wire.writeText(out, file.toString());
      Wire.writeText(out, name);
      Wire.writeText(out, partsFolder.toString());
      out.writeInt(allowance.levels());
      out.writeInt(allowance.parts());
      out.writeLong(allowance.bytes());
      out.writeInt(allowance.characters());
      return bytes.toByteArray();
    }

    private static Reading of(DataInputStream in) throws IOException {
      return new Reading(
          Path.of(Wire.readText(in)),
          Wire.readText(in),
          Path.of(Wire.readText(in)),
          new Allowance(in.readInt(), in.readInt(), in.readLong(), in.readInt()));
    }

    @Override
    public Extract answer(byte[] message) throws IOException {
      return Wire.extract(message);
    }
  }

  /// Drawing a page of a file.
  ///
  /// @param width how many pixels wide the picture may be
  record Drawing(Path file, String mediaType, int page, int width) implements Request<PageImage> {
    @Override
    public byte[] bytes() throws IOException {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      out.writeBoolean(false);
      Wire.writeText(out, file.toString());
      Wire.writeText(out, mediaType);
      out.writeInt(page);
      out.writeInt(width);
      return bytes.toByteArray();
    }

    private static Drawing of(DataInputStream in) throws IOException {
      return new Drawing(Path.of(Wire.readText(in)), Wire.readText(in), in.readInt(), in.readInt());
    }

    @Override
    public PageImage answer(byte[] message) throws IOException {
      return Wire.pageImage(message);
    }
  }
}
