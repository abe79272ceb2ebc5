package org.attest.documents.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// Takes a message apart, token by token: attachments go to the part store as they come, words are
/// kept. A message inside a message is an attachment.
final class MimeMessage {
  private static final MimeConfig LENIENT =
      new MimeConfig.Builder()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(10_000)
          .build();

  /// Each multipart that is open: the number of the choice it belongs to, 0 for none.
  private final Deque<Integer> choices = new ArrayDeque<>();

  private final PartStore parts;
  private final List<MailWords> words = new ArrayList<>();
  private final Map<String, String> header = new HashMap<>();
  private String fileName = "";
  private boolean isAttachment;
  private boolean inOuterHeader = true;
  private int lastChoice;

  MimeMessage(PartStore parts) {
    this.parts = parts;
  }

  MailHeader header() {
    return MailHeader.of(name -> header.getOrDefault(name, ""));
  }

  /// In order, of each choice the best.
  List<MailWords> words() {
    var chosen = new ArrayList<MailWords>();
    for (var candidate : words) {
      int rival = rival(chosen, candidate.choice());
      if (rival < 0) {
        chosen.add(candidate);
      } else if (candidate.isBetterThan(chosen.get(rival))) {
        chosen.set(rival, candidate);
      }
    }
    return chosen;
  }

  private static int rival(List<MailWords> chosen, int choice) {
    for (int i = 0; i < chosen.size(); i++) {
      if (choice > 0 && chosen.get(i).choice() == choice) {
        return i;
      }
    }
    return -1;
  }

  void read(InputStream in) throws IOException, MimeException {
    var tokens = new MimeTokenStream(LENIENT);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(in);
    for (var state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      take(state, tokens);
    }
  }

  private void take(EntityState state, MimeTokenStream tokens) throws IOException {
    switch (state) {
      case T_START_HEADER -> startHeader();
      case T_FIELD -> takeField(tokens.getField());
      case T_END_HEADER -> inOuterHeader = false;
      case T_START_MULTIPART -> startMultipart(tokens.getBodyDescriptor().getMimeType());
      case T_END_MULTIPART -> choices.pop();
      case T_BODY -> takeBody(tokens);
      default -> {}
    }
  }

  private void startHeader() {
    fileName = "";
    isAttachment = false;
  }

  private void startMultipart(String type) {
    int outer = choices.isEmpty() ? 0 : choices.peek();
    choices.push(type.equals("multipart/alternative") ? ++lastChoice : outer);
  }

  private void takeField(Field field) throws IOException {
    var name = field.getName().toLowerCase(Locale.ROOT);
    if (inOuterHeader) {
      header.putIfAbsent(name, value(field));
    }
    if (name.equals("content-disposition") || name.equals("content-type")) {
      takeFileName(field);
    }
  }

  private static String value(Field field) throws IOException {
    var line = Encoding.decode(field.getRaw().toByteArray());
    var body = line.substring(line.indexOf(':') + 1).replaceAll("\\s+", " ").strip();
    return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT);
  }

  private void takeFileName(Field field) {
    try {
      var parsed = LenientFieldParser.getParser().parse(field, DecodeMonitor.SILENT);
      if (parsed instanceof ContentDispositionField disposition) {
        isAttachment = disposition.isAttachment();
        takeFileName(disposition.getFilename());
      } else if (parsed instanceof ContentTypeField type && fileName.isEmpty()) {
        takeFileName(type.getParameter("name"));
      }
    } catch (RuntimeException _) {
      // A field that cannot be parsed names no file.
      fileName = "";
    }
  }

  @SuppressWarnings("NullAway") // mime4j's getters are null where a parameter is missing
  private void takeFileName(String name) {
    if (name != null && !name.isBlank()) {
      fileName = DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
    }
  }

  private void takeBody(MimeTokenStream tokens) throws IOException {
    var type = tokens.getBodyDescriptor().getMimeType();
    boolean isText = type.equals("text/plain") || type.equals("text/html");
    if (isText && !isAttachment && fileName.isEmpty()) {
      var bytes = tokens.getDecodedInputStream().readAllBytes();
      var text = Encoding.decodeMail(bytes, tokens.getBodyDescriptor().getCharset());
      words.add(new MailWords(choice(), type.equals("text/html"), text));
    } else {
      parts.add(attachmentName(type), tokens.getDecodedInputStream(), -1);
    }
  }

  private int choice() {
    return choices.isEmpty() ? 0 : choices.peek();
  }

  private String attachmentName(String type) {
    return fileName.isEmpty() && type.equals("message/rfc822") ? "message.eml" : fileName;
  }
}
