package org.attest.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import org.attest.measures.Amount;
import org.attest.measures.Amount.Edge;
import org.attest.measures.PartialDate;
import org.attest.measures.Quantity;
import org.attest.measures.TimeExpression;

/// Quantities and times, as CONTRACT lays them out.
record MeasureJson(JsonOut out) {
  void quantity(Quantity quantity) throws IOException {
    out.span(quantity.span());
    out.text("text", quantity.text());
    amount(quantity.amount());
    out.text("unit", quantity.unit().code());
    out.text("of", quantity.of());
    out.text("measure", quantity.measure());
  }

  void time(TimeExpression time) throws IOException {
    out.span(time.span());
    out.text("text", time.text());
    out.text("from", time.from().map(PartialDate::iso));
    out.text("to", time.to().map(PartialDate::iso));
  }

  private void amount(Amount amount) throws IOException {
    switch (amount) {
      case Amount.Exactly(var value) -> bound(value, "exact", Edge.INCLUDED);
      case Amount.AtLeast(var value, var edge) -> bound(value, "min", edge);
      case Amount.AtMost(var value, var edge) -> bound(value, "max", edge);
      case Amount.About(var value) -> bound(value, "approx", Edge.INCLUDED);
      case Amount.Between(var low, var high) -> {
        out.number("value", low);
        out.number("value_to", high);
        bound("exact", Edge.INCLUDED);
      }
    }
  }

  private void bound(BigDecimal value, String bound, Edge edge) throws IOException {
    out.number("value", value);
    bound(bound, edge);
  }

  private void bound(String bound, Edge edge) throws IOException {
    out.text("bound", bound);
    out.flag("inclusive", edge == Edge.INCLUDED);
  }
}
