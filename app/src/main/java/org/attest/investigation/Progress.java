package org.attest.investigation;

/// Is told how reading goes on. Calls come from several threads.
public interface Progress {
  /// What has been done of what there is to do.
  record Done(int files, int ofFiles, long bytes, long ofBytes, int problems) {}

  /// For those who do not look.
  Progress NONE =
      new Progress() {
        @Override
        public void says(String message) {}

        @Override
        public void reads(String name) {}

        @Override
        public void reached(Done done) {}
      };

  /// Something that happens once and takes a while, such as the preparing of models.
  void says(String message);

  /// A file is begun.
  void reads(String name);

  /// A file has been dealt with; called before the first one too.
  void reached(Done done);
}
