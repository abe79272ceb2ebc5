package org.attest.language.english;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.attest.text.Sha256;
import org.tukaani.xz.XZInputStream;

/// NLP4J's models as they are shipped: serialised Java objects, compressed, in a jar of the
/// program.
enum ModelJar {
  PARTS_OF_SPEECH("models/en-pos.xz"),
  NAMES("models/en-ner.xz"),
  DEPENDENCIES("models/en-dep.xz"),
  CLUSTERS("lexica/en-brown-clusters-simplified-lowercase.xz"),
  GAZETTEERS("lexica/en-named-entity-gazetteers-simplified.xz"),
  EMBEDDINGS("lexica/en-word-embeddings-undigitalized.xz");

  /// What the models are made of; nothing else is read, whatever the stream says.
  private static final ObjectInputFilter FILTER =
      ObjectInputFilter.Config.createFilter(
          "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;"
              + "org.magicwerk.brownies.collections.**;java.util.*;java.lang.*;!*");

  private static final int BUFFER = 1 << 20;

  private final String path;

  ModelJar(String path) {
    this.path = "edu/emory/mathcs/nlp/" + path;
  }

  @TrustsModelJar
  Object read() throws IOException {
    try (var in =
        new ObjectInputStream(
            new BufferedInputStream(new XZInputStream(url().openStream()), BUFFER))) {
      in.setObjectInputFilter(FILTER);
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("the model " + path + " is of another version of NLP4J", e);
    }
  }

  /// Changes with any byte of any model.
  static String contentHash() throws IOException {
    var parts = new ArrayList<String>();
    for (var model : values()) {
      parts.add(model.path + " " + Long.toHexString(model.checksum()));
    }
    return Sha256.ofParts(parts.toArray(String[]::new));
  }

  /// From the jar's directory, where there is one: reading the models would take a second.
  private long checksum() throws IOException {
    if (url().openConnection() instanceof JarURLConnection jar) {
      return jar.getJarEntry().getCrc();
    }
    try (var in = new CheckedInputStream(url().openStream(), new CRC32())) {
      in.transferTo(OutputStream.nullOutputStream());
      return in.getChecksum().getValue();
    }
  }

  private URL url() {
    var url = ModelJar.class.getClassLoader().getResource(path);
    if (url == null) {
      throw new IllegalStateException("the program lacks the model " + path);
    }
    return url;
  }
}
