package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.bench.Durations;
import dev.passkeylab.lab.bench.Setting;
import dev.passkeylab.lab.bench.ValueRefused;
import java.util.List;
import java.util.Optional;

/// Reads the values of settings, whatever they are settings of.
final class SettingReader {

  private final Typed typed;

  SettingReader(Typed typed) {
    this.typed = typed;
  }

  /// {@return the thing with other values where `fields` gives them}
  ///
  /// @param settings each before those that must fit it
  <T> T edited(T base, List<Setting<T>> settings, Fields fields) {
    var thing = base;
    for (var setting : settings) {
      var node = fields.get(setting.id());
      thing = node.isPresent() ? with(thing, setting, node.get()) : thing;
    }
    return thing;
  }

  private <T> T with(T thing, Setting<T> setting, Node node) {
    return value(thing, setting, node)
        .flatMap(it -> written(thing, setting, it, node))
        .orElse(thing);
  }

  private <T> Optional<List<String>> value(T thing, Setting<T> setting, Node node) {
    var what = what(setting);
    return switch (setting.kind()) {
      case TRUTH, WORD -> typed.word(node, what, setting.words()).map(List::of);
      case WORDS -> typed.words(node, what, setting.words());
      case NUMBER -> typed.whole(node, what).stream().mapToObj(it -> List.of("" + it)).findFirst();
      case DURATION -> typed.duration(node, what).map(it -> List.of(Durations.spelled(it)));
      case TEXT -> typed.text(node, what).map(List::of);
      case TEXTS ->
          typed
              .items(node, what)
              .map(list -> list.stream().flatMap(it -> item(thing, setting, it).stream()).toList());
    };
  }

  /// An item is tried alone, so that one that will not do is reported where it stands.
  private <T> Optional<String> item(T thing, Setting<T> setting, Node node) {
    return typed
        .text(node, what(setting))
        .filter(it -> written(thing, setting, List.of(it), node).isPresent());
  }

  private <T> Optional<T> written(T thing, Setting<T> setting, List<String> value, Node node) {
    try {
      return Optional.of(setting.write(thing, value));
    } catch (ValueRefused e) {
      return typed.wrong(node, what(setting), e.expected());
    }
  }

  private static String what(Setting<?> setting) {
    return "'" + setting.id() + "'";
  }
}
