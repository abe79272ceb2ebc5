package org.attest.documents.formats;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/// The files that a PDF carries: a portfolio's, and those pinned to a page.
final class PdfAttachments {
  /// A tree of names deeper than this contains itself.
  private static final int DEEPEST = 32;

  private PdfAttachments() {}

  static void read(PDDocument pdf, PartStore parts) throws IOException {
    var names = pdf.getDocumentCatalog().getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      readTree(names.getEmbeddedFiles(), parts, DEEPEST);
    }
    for (var page : pdf.getPages()) {
      for (var annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationFileAttachment pinned
            && pinned.getFile() instanceof PDComplexFileSpecification file) {
          add(file, "", parts);
        }
      }
    }
  }

  private static void readTree(
      PDNameTreeNode<PDComplexFileSpecification> tree, PartStore parts, int depth)
      throws IOException {
    Map<String, PDComplexFileSpecification> files = tree.getNames();
    if (files != null) {
      for (var file : files.entrySet()) {
        add(file.getValue(), file.getKey(), parts);
      }
    }
    if (tree.getKids() != null && depth > 0) {
      for (var kid : tree.getKids()) {
        readTree(kid, parts, depth - 1);
      }
    }
  }

  private static void add(PDComplexFileSpecification file, String key, PartStore parts)
      throws IOException {
    PDEmbeddedFile content = file == null ? null : file.getEmbeddedFile();
    if (content != null) {
      var name = file.getFileUnicode() == null ? file.getFilename() : file.getFileUnicode();
      try (var in = content.createInputStream()) {
        parts.add(name == null ? key : name, in, content.getCOSObject().getLength());
      }
    }
  }
}
