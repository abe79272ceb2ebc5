package org.attest.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attest.measures.PartialDate;
import org.attest.text.CodePoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
  private static Extracted read(String html) {
    return HtmlPage.read(html.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>one<br>two</p><p>three</p> | one⏎two⏎⏎three",
        "<p>a  b⏎  c</p> | a b c",
        "<ul><li>a<li>b</ul> | a⏎b",
        "<p>say<script>x()</script><style>p{}</style><span hidden>no</span></p> | say",
        "<p>say<b style='display : none'>no</b><i aria-hidden=true>no</i></p> | say",
        "<p><img alt='no' src=a>say<!-- no --></p> | say",
        "<p>by<b>word</b></p> | byword",
        "<p>one<br><br>two</p> | one⏎⏎two",
        "<pre>one\u00a0two</pre> | one\u00a0two",
        "<p>soft\u00adhyphen</p> | softhyphen"
      })
  void writesWhatABrowserWouldShow(String html, String text) {
    assertThat(read(html.replace('⏎', '\n')).text()).isEqualTo(text.replace('⏎', '\n'));
  }

  @Test
  void aCellHasItsPlaceInTheTable() {
    var page =
        read(
            "<table><tr><th>Crane<th>Price</tr><tr><td rowspan=2>B<td>5</tr><tr><td>6</tr></table>"
                + "<table><tr><td colspan=2>wide<td>next</tr></table>");
    var text = CodePoints.of(page.text());
    assertThat(page.text()).isEqualTo("Crane\tPrice\nB\t5\n6\nwide\tnext");
    assertThat(page.layout().cells())
        .extracting(c -> c.table() + ":" + c.row() + ":" + c.column() + " " + text.slice(c.span()))
        .containsExactly(
            "1:1:1 Crane",
            "1:1:2 Price",
            "1:2:1 B",
            "1:2:2 5",
            "1:3:2 6",
            "2:1:1 wide",
            "2:1:3 next");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, <meta charset=windows-1251>, ",
    "windows-1251, '', windows-1251",
    "UTF-8, <meta charset=utf-8>, windows-1251",
    "UTF-8, '', no-such-charset",
    "UTF-16LE, '\ufeff', UTF-8"
  })
  void believesAMarkOrADeclarationBeforeWhatItIsTold(String real, String start, String told) {
    var bytes = (start + "<p>Порт закрыт.</p>").getBytes(Charset.forName(real));
    assertThat(HtmlPage.read(bytes, Optional.ofNullable(told)).text()).isEqualTo("Порт закрыт.");
  }

  @Test
  void readsWhatThePageSaysOfItself() {
    var metadata =
        read("""
        <title>Port signs contract - The Harbour Gazette</title>
        <meta property="og:site_name" content="The Harbour Gazette">
        <link rel="canonical" href="https://gazette.example/port">
        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle",
        "datePublished":"2024-03-12T23:50:00-05:00","author":[{"name":"Jane Miller"}]}]}
        </script><h1>Port signs contract</h1><p>The port has signed.</p>
        """)
            .metadata();
    assertThat(metadata.title()).contains("Port signs contract");
    assertThat(metadata.author()).contains("Jane Miller");
    assertThat(metadata.publisher()).contains("The Harbour Gazette");
    assertThat(metadata.published().map(PartialDate::iso)).contains("2024-03-12");
    assertThat(metadata.url()).contains("https://gazette.example/port");
  }

  @Test
  void aNotesOwnLinesGoBeforeItsMarkup() {
    var metadata =
        read("""
        <title>Note 14</title><meta name="date" content="2026-01-05"><h1>Note 14</h1>
        <p>Publisher: The Harbour Gazette</p><p><b>Published:</b> 12 March 2024</p>
        <p>The Gazette reports that the port has signed a contract.</p>
        """)
            .metadata();
    assertThat(metadata.published().map(PartialDate::iso)).contains("2024-03-12");
    assertThat(metadata.publisher()).contains("The Harbour Gazette");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[1,2", "{\"@type\":\"Article\",}", "nonsense", "{\"a\":\"\\u12\"}"})
  void jsonThatIsNoJsonSaysNothing(String json) {
    var page = read("<script type='application/ld+json'>" + json + "</script><p>The port is shut.");
    assertThat(page.metadata().published()).isEmpty();
    assertThat(page.text()).isEqualTo("The port is shut.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='comment share'>",
        "<table><tr><td>",
        "<ul><li>",
        "<b>",
        "<a href=x><p>",
        "<p ",
        "<td rowspan=1000 colspan=1000>x",
        "&amp;",
        "<script type='application/ld+json'>["
      })
  void tagsWithoutEndAreRead(String part) {
    var page = read("<p>Start.</p>" + part.repeat(5_000) + "x");
    assertThat(page.text()).startsWith("Start.");
    assertThat(FurnitureTest.uncovered(page)).isEmpty();
  }
}
