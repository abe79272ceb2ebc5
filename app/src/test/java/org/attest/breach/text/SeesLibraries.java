package org.attest.breach.text;

/// Planted for ArchitectureTest: the first room sees every library that has a rule.
record SeesLibraries(
    com.ibm.icu.text.Transliterator icu,
    edu.emory.mathcs.nlp.decode.NLPDecoder nlp4j,
    com.hankcs.hanlp.seg.Segment hanlp,
    com.optimaize.langdetect.LanguageDetector optimaize,
    org.apache.lucene.analysis.Analyzer analyzer,
    org.apache.lucene.index.IndexReader index,
    org.apache.tika.parser.Parser tika,
    org.apache.pdfbox.pdmodel.PDDocument pdfbox,
    org.apache.poi.ss.usermodel.Workbook poi,
    org.jsoup.nodes.Document jsoup,
    java.sql.Connection sqlite,
    org.jdbi.v3.core.Jdbi jdbi,
    com.fasterxml.jackson.core.JsonGenerator jackson,
    io.javalin.Javalin javalin,
    jakarta.servlet.Servlet jetty,
    gg.jte.TemplateEngine jte,
    picocli.CommandLine picocli,
    me.tongfei.progressbar.ProgressBar progressbar) {}
