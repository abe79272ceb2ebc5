package org.attest.investigation;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attest.documents.Problem;
import org.attest.documents.Problem.Code;

/// The files that some paths stand for: files as given, folders with all that is in them, in order
/// of their names.
///
/// Inside a folder no link is followed. What a link inside the folder points at there is read in
/// its own place, once; a link that leads out is refused with a reason, because a folder from a
/// stranger must not reach other files of this machine. A link that was itself asked for is
/// followed.
final class PathWalk {
  private final Function<Path, String> naming;
  private final Optional<Path> leftOut;
  private final Map<String, FoundPath> found = new LinkedHashMap<>();

  /// @param naming what a path that was asked for is called
  /// @param leftOut a folder that is no evidence: the case that is being added to
  PathWalk(Function<Path, String> naming, Optional<Path> leftOut) {
    this.naming = naming;
    this.leftOut = leftOut.map(PathWalk::real);
  }

  /// Each name once, in the order the paths were given.
  List<FoundPath> walk(List<Path> paths) {
    paths.forEach(path -> visit(path, naming.apply(path), real(path)));
    return List.copyOf(found.values());
  }

  private void visit(Path path, String name, Path root) {
    if (Files.isDirectory(path)) {
      visitFolder(path, name, root);
    } else if (Files.isRegularFile(path)) {
      add(file(path, name));
    } else if (Files.notExists(path)) {
      refuse(name, Code.MISSING, "there is no such file or folder");
    } else {
      refuse(name, Code.UNSUPPORTED, "neither a file nor a folder; save what it holds to a file");
    }
  }

  private void visitFolder(Path folder, String name, Path root) {
    if (leftOut.filter(real(folder)::equals).isPresent()) {
      return;
    }
    try {
      for (var child : children(folder)) {
        visitChild(child, name + "/" + child.getFileName(), root);
      }
    } catch (IOException | DirectoryIteratorException _) {
      refuse(name, Code.UNREADABLE, "the folder cannot be opened; check its permissions");
    }
  }

  private void visitChild(Path child, String name, Path root) {
    if (!Files.isSymbolicLink(child)) {
      visit(child, name, root);
    } else if (Files.notExists(child)) {
      refuse(name, Code.MISSING, "a link that leads nowhere");
    } else if (!real(child).startsWith(root)) {
      refuse(
          name, Code.UNSAFE_PATH, "a link that leads out of the folder; give its target instead");
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    var children = new ArrayList<Path>();
    try (var stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    }
    children.sort(Comparator.comparing(child -> child.getFileName().toString()));
    return children;
  }

  private static FoundPath file(Path path, String name) {
    try {
      return new FoundPath.File(name, path, Files.size(path));
    } catch (IOException _) {
      return refused(name, Code.UNREADABLE, "the file cannot be opened; check its permissions");
    }
  }

  private void refuse(String name, Code code, String message) {
    add(refused(name, code, message));
  }

  private static FoundPath refused(String name, Code code, String message) {
    return new FoundPath.Refused(name, Problem.of(code, message));
  }

  private void add(FoundPath path) {
    found.putIfAbsent(path.name(), path);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      return path.toAbsolutePath().normalize();
    }
  }
}
