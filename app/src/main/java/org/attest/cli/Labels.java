package org.attest.cli;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.claims.Basis;
import org.attest.claims.Relation;
import org.attest.claims.Stance;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Words of the command line for values of the house: `anonymous-sources`.
final class Labels {
  private Labels() {}

  static final class OfStance implements ITypeConverter<Stance> {
    @Override
    public Stance convert(String label) {
      return find(Stance.values(), Stance::label, label);
    }
  }

  static final class OfBasis implements ITypeConverter<Basis> {
    @Override
    public Basis convert(String label) {
      return find(Basis.values(), Basis::label, label);
    }
  }

  static final class OfRelation implements ITypeConverter<Relation.Type> {
    @Override
    public Relation.Type convert(String label) {
      return find(Relation.Type.values(), Relation.Type::label, label);
    }
  }

  private static <T> T find(T[] values, Function<T, String> labels, String label) {
    return Arrays.stream(values)
        .filter(value -> labels.apply(value).equals(label))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("it is one of " + all(values, labels)));
  }

  private static <T> String all(T[] values, Function<T, String> labels) {
    return Arrays.stream(values).map(labels).collect(Collectors.joining(", "));
  }
}
