package org.attest.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.attest.text.Passage;
import org.attest.text.Span;

/// JSON being written: the small vocabulary that CONTRACT's objects are made of.
///
/// What a file may lack is written as `null`, never left out, so that every row has the same keys.
final class JsonOut implements Closeable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  /// Writes one value of a list.
  interface Element<T> {
    void write(T value) throws IOException;
  }

  private final JsonGenerator json;

  private JsonOut(JsonGenerator json) {
    this.json = json;
    json.setPrettyPrinter(new OneRowALine());
  }

  static JsonOut to(OutputStream stream) {
    try {
      return new JsonOut(FACTORY.createGenerator(stream, JsonEncoding.UTF8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void text(String key, String value) throws IOException {
    json.writeStringField(key, value);
  }

  void text(String key, Optional<String> value) throws IOException {
    json.writeFieldName(key);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  void number(String key, int value) throws IOException {
    json.writeNumberField(key, value);
  }

  void number(String key, OptionalInt value) throws IOException {
    json.writeFieldName(key);
    if (value.isPresent()) {
      json.writeNumber(value.getAsInt());
    } else {
      json.writeNull();
    }
  }

  void number(String key, double value) throws IOException {
    json.writeNumberField(key, value);
  }

  void number(String key, BigDecimal value) throws IOException {
    json.writeNumberField(key, value);
  }

  void flag(String key, boolean value) throws IOException {
    json.writeBooleanField(key, value);
  }

  void span(Span span) throws IOException {
    number("start", span.start());
    number("end", span.end());
  }

  void passage(Passage passage, OptionalInt page) throws IOException {
    span(passage.span());
    number("page", page);
    text("exact", passage.exact());
    text("prefix", passage.prefix());
    text("suffix", passage.suffix());
  }

  void object(String key, Written body) throws IOException {
    json.writeFieldName(key);
    object(body);
  }

  /// An object where `value` is present, else `null`.
  <T> void object(String key, Optional<T> value, Element<T> body) throws IOException {
    if (value.isPresent()) {
      object(key, () -> body.write(value.get()));
    } else {
      json.writeNullField(key);
    }
  }

  void object(Written body) throws IOException {
    json.writeStartObject();
    body.write();
    json.writeEndObject();
  }

  /// A list of objects.
  <T> void objects(String key, Collection<T> values, Element<T> body) throws IOException {
    startList(key);
    for (T value : values) {
      object(() -> body.write(value));
    }
    endList();
  }

  void texts(String key, Collection<String> values) throws IOException {
    startList(key);
    for (String value : values) {
      json.writeString(value);
    }
    endList();
  }

  void startObject() throws IOException {
    json.writeStartObject();
  }

  void endObject() throws IOException {
    json.writeEndObject();
  }

  void startList(String key) throws IOException {
    json.writeArrayFieldStart(key);
  }

  void endList() throws IOException {
    json.writeEndArray();
  }

  /// Ends what is open and the last line.
  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
  }
}
