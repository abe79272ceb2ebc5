package org.attest.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// Pages from templates that were compiled with the program.
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.attest.web.templates");

  /// The HTML of a template such as `notice.jte`, with what it takes by name.
  String render(String template, Map<String, Object> parameters) {
    var html = new StringOutput();
    engine.render(template, parameters, html);
    return html.toString();
  }
}
