package org.attest.web;

import java.nio.file.Path;

/// Cases that tests share.
enum Sample {
  /// Notes of an investigation in every format and language that is read.
  FULL {
    @Override
    void write(Path folder) {
      Notes.write(folder);
    }
  },
  /// Files that try to do something to whoever looks at them.
  HOSTILE {
    @Override
    void write(Path folder) {
      HostileFiles.write(folder);
    }
  },
  EMPTY {
    @Override
    void write(Path folder) {}
  },
  /// Empty at first; tests add files to it, each its own.
  GROWING {
    @Override
    void write(Path folder) {}
  };

  abstract void write(Path folder);

  Served serve() {
    return Served.of(this::write);
  }
}
