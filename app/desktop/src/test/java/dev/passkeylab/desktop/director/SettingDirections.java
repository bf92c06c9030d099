package dev.passkeylab.desktop.director;

import dev.passkeylab.desktop.player.Errand;
import dev.passkeylab.desktop.player.Spot;
import dev.passkeylab.lab.bench.DeviceSettings;
import dev.passkeylab.lab.bench.Setting;
import dev.passkeylab.lab.bench.SiteChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// Where a device or a site gets another value: at the control of the one setting that differs.
final class SettingDirections {

  private SettingDirections() {}

  /// @param owner the device's name, or the site's RP ID
  /// @throws NoControl unless one control makes `now` what is `wanted`
  static <T> List<Errand> of(String owner, List<Setting<T>> settings, T now, T wanted)
      throws NoControl {
    var differ = Setting.differing(settings, now, wanted);
    if (differ.size() != 1) {
      throw new NoControl(differ.size() + " settings of " + owner + " at once");
    }
    var setting = differ.getFirst();
    var errands = new ArrayList<Errand>();
    fold(setting)
        .map(it -> Spot.button(owner + ": " + it))
        .ifPresent(it -> errands.add(new Errand.Turn(it, true)));
    errands.addAll(choose(owner, setting, setting.read(now), setting.read(wanted)));
    return errands;
  }

  /// {@return what is to be opened within the card}
  private static Optional<String> fold(Setting<?> setting) {
    if (setting == DeviceSettings.FAULTS) {
      return Optional.of("misbehave");
    }
    if (DeviceSettings.MODEL.contains(setting)) {
      return Optional.of("model");
    }
    if (SiteChoices.RULES.contains(setting)) {
      return Optional.of("sign-in rules");
    }
    return SiteChoices.PAGES.contains(setting) ? Optional.of("pages") : Optional.empty();
  }

  private static List<Errand> choose(
      String owner, Setting<?> setting, List<String> now, List<String> wanted) throws NoControl {
    var name = owner + ": " + setting.id().replace('-', ' ');
    var text = String.join(" ", wanted);
    return switch (setting.kind()) {
      case TRUTH -> List.of(new Errand.Turn(Spot.button(name), text.equals("true")));
      case WORD -> List.of(new Errand.Pick(Spot.choice(name), text));
      case WORDS -> tick(setting == DeviceSettings.FAULTS ? owner + ": fault" : name, now, wanted);
      case NUMBER, DURATION, TEXT, TEXTS ->
          List.of(
              new Errand.Fill(Spot.field(name), text),
              new Errand.Strike(Spot.field(name), KeyCode.ENTER));
    };
  }

  /// What is ticked comes last; the boxes of faults are always there, those of others under a
  /// button.
  private static List<Errand> tick(String name, List<String> now, List<String> wanted)
      throws NoControl {
    boolean on = wanted.size() > now.size();
    var more = new ArrayList<>(on ? wanted : now);
    more.removeAll(on ? now : wanted);
    if (more.size() != 1 || on && !more.getFirst().equals(wanted.getLast())) {
      throw new NoControl(name + " from " + now + " to " + wanted + " at once");
    }
    var errands = new ArrayList<Errand>();
    if (!name.endsWith(": fault")) {
      errands.add(new Errand.Turn(Spot.button(name), true));
    }
    errands.add(new Errand.Turn(Spot.button(name + " " + more.getFirst()), on));
    return errands;
  }
}
