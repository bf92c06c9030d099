package dev.passkeylab.desktop.director;

import dev.passkeylab.desktop.player.Errand;
import dev.passkeylab.desktop.player.Spot;
import dev.passkeylab.lab.run.Alteration;
import dev.passkeylab.lab.run.Alteration.Edit;
import dev.passkeylab.lab.run.WireAct;
import java.util.ArrayList;
import java.util.List;

/// Where messages are altered and sent again: on the card of the wire, at the end of the bench.
final class WireDirections {

  private WireDirections() {}

  static List<Errand> of(WireAct act) {
    var errands = new ArrayList<Errand>();
    errands.add(new Errand.Turn(Spot.button("wire: card"), true));
    errands.addAll(
        switch (act) {
          case WireAct.Tamper(var alteration) -> tamper(alteration);
          case WireAct.Replay(var ceremony, var when) ->
              List.of(
                  press("wire: send again " + ceremony),
                  press("wire: send again " + when.id()),
                  press("Replay"));
        });
    return BenchDirections.over(errands);
  }

  private static List<Errand> tamper(Alteration alteration) {
    var sign = new Errand.Turn(Spot.button("wire: sign again"), alteration.signedAgain());
    return switch (alteration) {
      case Alteration.ByRule(var check, _) ->
          List.of(fill("check", check), sign, press("Tamper by check"));
      case Alteration.ByPath(var path, var edit, _) ->
          List.of(
              sign,
              fill("path", path),
              pick("edit", kind(edit)),
              fill("value", value(edit)),
              press("Tamper by path"));
    };
  }

  private static String kind(Edit edit) {
    return switch (edit) {
      case Edit.Flip _ -> "flip";
      case Edit.Set _ -> "set";
      case Edit.Truncate _ -> "truncate";
    };
  }

  private static String value(Edit edit) {
    return switch (edit) {
      case Edit.Flip(var bit) -> "" + bit;
      case Edit.Set(var value) -> value;
      case Edit.Truncate(var length) -> "" + length;
    };
  }

  private static Errand pick(String what, String entry) {
    return new Errand.Pick(Spot.choice("wire: " + what), entry);
  }

  private static Errand fill(String what, String text) {
    return new Errand.Fill(Spot.field("wire: " + what), text);
  }

  private static Errand press(String name) {
    return new Errand.Press(Spot.button(name));
  }
}
