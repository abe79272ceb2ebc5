package org.attest.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.text.Sha256;

/// A folder of the class path whose files are served under one address, which is made of the hash
/// of them all: files that name each other find each other, and a changed file has a new address.
///
/// @param files their bytes, by name from the folder
record Shelf(String hash, Map<String, byte[]> files) {
  private static final int SHOWN = 16;

  /// All that a folder holds under some of its names.
  ///
  /// @param folder ends with a slash
  /// @param prefixes of the names that are served
  static Shelf of(String folder, String... prefixes) {
    var files = new TreeMap<String, byte[]>();
    try {
      for (var name : names(folder)) {
        if (Stream.of(prefixes).anyMatch(name::startsWith)) {
          files.put(name, bytes(folder + name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    return new Shelf(hash(files), files);
  }

  private static String hash(Map<String, byte[]> files) {
    var parts =
        files.entrySet().stream()
            .flatMap(file -> Stream.of(file.getKey(), Sha256.of(file.getValue())));
    return Sha256.ofParts(parts.toArray(String[]::new)).substring(0, SHOWN);
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = loader().getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }

  private static List<String> names(String folder) throws IOException {
    URL place = loader().getResource(folder);
    if (place == null) {
      throw new IOException("there is no " + folder);
    }
    return place.openConnection() instanceof JarURLConnection jar
        ? namesInJar(jar, folder)
        : namesInFolder(place);
  }

  private static List<String> namesInJar(JarURLConnection jar, String folder) throws IOException {
    return jar.getJarFile().stream()
        .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
        .map(entry -> entry.getName().substring(folder.length()))
        .toList();
  }

  private static List<String> namesInFolder(URL place) throws IOException {
    try {
      var folder = Path.of(new URI(place.toString()));
      try (var files = Files.walk(folder)) {
        return files
            .filter(Files::isRegularFile)
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .toList();
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static ClassLoader loader() {
    return Shelf.class.getClassLoader();
  }
}
