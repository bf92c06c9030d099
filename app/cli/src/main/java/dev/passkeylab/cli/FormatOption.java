package dev.passkeylab.cli;

import dev.passkeylab.lab.scenario.Words;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The formats of `--as`, by the ids that the trace uses.
final class FormatOption implements ITypeConverter<PayloadFormat>, Iterable<String> {

  private static final List<String> IDS =
      Arrays.stream(PayloadFormat.values()).map(PayloadFormat::id).toList();

  @Override
  public PayloadFormat convert(String id) {
    int index = IDS.indexOf(id);
    if (index < 0) {
      throw new TypeConversionException(
          "'%s' is none of %s%s".formatted(id, String.join(", ", IDS), Words.didYouMean(id, IDS)));
    }
    return PayloadFormat.values()[index];
  }

  @Override
  public Iterator<String> iterator() {
    return IDS.iterator();
  }
}
