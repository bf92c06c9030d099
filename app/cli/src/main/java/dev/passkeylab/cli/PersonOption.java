package dev.passkeylab.cli;

import dev.passkeylab.client.Person;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The persons of `--person`.
final class PersonOption implements ITypeConverter<Person>, Iterable<String> {

  private static final List<String> IDS =
      Arrays.stream(Person.values())
          .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .toList();

  @Override
  public Person convert(String id) {
    int index = IDS.indexOf(id);
    if (index < 0) {
      throw new TypeConversionException("'%s' is none of %s".formatted(id, String.join(", ", IDS)));
    }
    return Person.values()[index];
  }

  @Override
  public Iterator<String> iterator() {
    return IDS.iterator();
  }
}
