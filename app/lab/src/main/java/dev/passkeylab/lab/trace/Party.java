package dev.passkeylab.lab.trace;

import java.util.Optional;

/// Somebody who says or hears something in a run; a lane of the sequence diagram.
///
/// @param kind what it is
/// @param name which one: the device's name, the site's host; the kind's own name where there is
///   but one
public record Party(Kind kind, String name) {

  /// What a party is, in the order of the lanes.
  public enum Kind {
    PERSON,
    PAGE,
    BROWSER,
    DEVICE,
    RELYING_PARTY,
    LAB
  }

  /// The tab that every browser begins with.
  public static final String FIRST_TAB = "first";

  public static final Party PERSON = new Party(Kind.PERSON, "person");
  public static final Party PAGE = new Party(Kind.PAGE, "page");
  public static final Party BROWSER = new Party(Kind.BROWSER, "browser");
  public static final Party LAB = new Party(Kind.LAB, "lab");

  /// {@return the page in the tab called `tab`, of which the first is [#PAGE]}
  public static Party page(String tab) {
    return tab.equals(FIRST_TAB) ? PAGE : new Party(Kind.PAGE, "page " + tab);
  }

  /// {@return the tab that this page is in; empty for who is no page}
  public Optional<String> tab() {
    return switch (kind) {
      case PAGE -> Optional.of(equals(PAGE) ? FIRST_TAB : name.substring(PAGE.name.length() + 1));
      case PERSON, BROWSER, DEVICE, RELYING_PARTY, LAB -> Optional.empty();
    };
  }

  /// {@return the device called `name`}
  public static Party device(String name) {
    return new Party(Kind.DEVICE, name);
  }

  /// {@return the relying party that answers at `host`}
  public static Party relyingParty(String host) {
    return new Party(Kind.RELYING_PARTY, host);
  }

  @Override
  public String toString() {
    return name;
  }
}
