package org.attest.documents.formats;

import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/// One way of reading files. What was written into the draft before a failure is kept.
interface Format {
  void read(Original original, Draft draft) throws IOException, SAXException, TikaException;
}
