package org.attest.cli;

/// How results are written.
enum Format {
  table,
  json,
  csv
}
