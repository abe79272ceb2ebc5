package org.attest.web;

/// What a reader may have before her, with a case that holds much or nothing.
enum Screen {
  LEDGER(Sample.FULL, "/?stance=denies&stance=unaware"),
  SEARCH(Sample.FULL, "/?q=Burevar"),
  CLAIM_AS_TEXT(Sample.FULL, ""),
  CLAIM_ON_ITS_PAGE(Sample.FULL, ""),
  DOCUMENT(Sample.FULL, ""),
  DOCUMENTS(Sample.FULL, "/documents"),
  FACET(Sample.FULL, "/facets/speaker"),
  KEYS(Sample.FULL, "/documents"),
  EMPTY_LEDGER(Sample.EMPTY, "/"),
  EMPTY_DOCUMENTS(Sample.EMPTY, "/documents");

  private final Sample sample;
  private final String path;

  Screen(Sample sample, String path) {
    this.sample = sample;
    this.path = path;
  }

  Sample sample() {
    return sample;
  }

  /// Goes there.
  void open(Visit visit) {
    switch (this) {
      case CLAIM_AS_TEXT -> visit.openClaim("supplying engines to the navy");
      case CLAIM_ON_ITS_PAGE -> {
        visit.openClaim("the plant had bought twelve turbines");
        visit.find("#sheet rect.on").waitFor();
      }
      case DOCUMENT -> visit.open("/documents").row("courier.html").locator("a.rowlink").click();
      case KEYS -> visit.open(path).press("?");
      case LEDGER, SEARCH, DOCUMENTS, FACET, EMPTY_LEDGER, EMPTY_DOCUMENTS -> visit.open(path);
    }
  }
}
