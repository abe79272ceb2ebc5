package org.attest.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+7 495", "-5", "@SUM(A1)", "\tx"})
  void keepsSpreadsheetsFromRunningACell(String cell) {
    assertThat(Csv.cell(cell)).isEqualTo("'" + cell);
  }

  @Test
  void quotesWhatWouldEndACellOrALine() {
    assertThat(Csv.cell("a,b")).isEqualTo("\"a,b\"");
    assertThat(Csv.cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
    assertThat(Csv.cell("two\nlines")).isEqualTo("\"two\nlines\"");
  }

  @Test
  void leavesOtherCellsAlone() {
    assertThat(Csv.cell("7 drones; 5 = five")).isEqualTo("7 drones; 5 = five");
    assertThat(Csv.cell("")).isEmpty();
  }
}
