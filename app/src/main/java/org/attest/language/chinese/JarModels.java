package org.attest.language.chinese;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IIOAdapter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// HanLP's door to files, held shut: models come from its own jar, whatever a `hanlp.properties` or
/// a `data` folder on this machine says, and nothing is written.
final class JarModels implements IIOAdapter {
  private static final String ROOT = "data/dictionary/";

  @Override
  public InputStream open(String path) throws IOException {
    int root = path.replace('\\', '/').lastIndexOf(ROOT);
    var in = root < 0 ? null : HanLP.class.getResourceAsStream("/" + path.substring(root));
    if (in == null) {
      throw new FileNotFoundException("HanLP's jar has no " + path);
    }
    return in;
  }

  @Override
  public OutputStream create(String path) {
    return OutputStream.nullOutputStream();
  }
}
