package dev.passkeylab.desktop.player;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;

/// A control as a screen reader would speak of it.
///
/// @param name its accessible name
/// @param within the accessible names of what it is part of, the outermost first
public record Spot(Kind kind, String name, List<String> within) {

  /// What sort of control it is.
  public enum Kind {
    BUTTON(
        AccessibleRole.BUTTON,
        AccessibleRole.TOGGLE_BUTTON,
        AccessibleRole.RADIO_BUTTON,
        AccessibleRole.CHECK_BOX,
        AccessibleRole.HYPERLINK,
        AccessibleRole.MENU_BUTTON,
        AccessibleRole.TAB_ITEM),
    FIELD(AccessibleRole.TEXT_FIELD, AccessibleRole.PASSWORD_FIELD, AccessibleRole.TEXT_AREA),
    CHOICE(AccessibleRole.COMBO_BOX),
    ENTRY(
        AccessibleRole.MENU_ITEM,
        AccessibleRole.RADIO_MENU_ITEM,
        AccessibleRole.CHECK_MENU_ITEM,
        AccessibleRole.LIST_ITEM,
        AccessibleRole.TREE_ITEM),
    TREE(AccessibleRole.TREE_VIEW);

    final Set<AccessibleRole> roles;

    Kind(AccessibleRole... roles) {
      this.roles = EnumSet.copyOf(List.of(roles));
    }
  }

  public Spot {
    within = List.copyOf(within);
  }

  public static Spot button(String name) {
    return new Spot(Kind.BUTTON, name, List.of());
  }

  public static Spot field(String name) {
    return new Spot(Kind.FIELD, name, List.of());
  }

  public static Spot choice(String name) {
    return new Spot(Kind.CHOICE, name, List.of());
  }

  public static Spot entry(String name) {
    return new Spot(Kind.ENTRY, name, List.of());
  }

  public static Spot tree(String name) {
    return new Spot(Kind.TREE, name, List.of());
  }

  /// {@return the same as part of `whole`}
  public Spot in(String whole) {
    var all = new ArrayList<>(within);
    all.addFirst(whole);
    return new Spot(kind, name, all);
  }

  @Override
  public String toString() {
    return Stream.concat(
            Stream.of("the " + kind.name().toLowerCase(Locale.ROOT) + " '" + name + "'"),
            within.reversed().stream().map(it -> "in '" + it + "'"))
        .collect(Collectors.joining(" "));
  }
}
