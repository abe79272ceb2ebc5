package org.attest.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.attest.documents.formats.Allowance;

/// What a worker is asked for.
///
/// @param name the file's name as its user or container gave it: a hint to its format, never a path
/// @param partsFolder where parts are copied to
record Request(Path file, String name, Path partsFolder, Allowance allowance) {
  byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    Wire.writeText(out, file.toString());
    Wire.writeText(out, name);
    Wire.writeText(out, partsFolder.toString());
    out.writeInt(allowance.levels());
    out.writeInt(allowance.parts());
    out.writeLong(allowance.bytes());
    out.writeInt(allowance.characters());
    return bytes.toByteArray();
  }

  static Request of(byte[] message) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(message));
    return new Request(
        Path.of(Wire.readText(in)),
        Wire.readText(in),
        Path.of(Wire.readText(in)),
        new Allowance(in.readInt(), in.readInt(), in.readLong(), in.readInt()));
  }
}
