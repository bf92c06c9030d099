package dev.passkeylab.cli;

import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The mediations of `--mediation`.
final class MediationOption implements ITypeConverter<Mediation>, Iterable<String> {

  @Override
  public Mediation convert(String id) {
    return Mediation.of(id)
        .orElseThrow(() ->
            new TypeConversionException(
                "'%s' is none of %s".formatted(id, String.join(", ", Mediation.IDS))));
  }

  @Override
  public Iterator<String> iterator() {
    return Mediation.IDS.iterator();
  }
}
