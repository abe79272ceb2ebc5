package org.attest.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/// Puts each row of a list at the top on a line of its own and nothing else: `diff` and `grep` work
/// on the output, and it is hardly longer than without.
final class OneRowALine extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    breakLine(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    breakLine(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    if (values > 0) {
      breakLine(json);
    }
    json.writeRaw(']');
  }

  private static void breakLine(JsonGenerator json) throws IOException {
    if (isTopList(json.getOutputContext())) {
      json.writeRaw('\n');
    }
  }

  private static boolean isTopList(JsonStreamContext context) {
    return context.inArray() && context.getParent().getParent().inRoot();
  }
}
