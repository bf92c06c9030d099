package dev.passkeylab.desktop.director;

import dev.passkeylab.desktop.player.Errand;
import dev.passkeylab.desktop.player.Spot;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.run.AccountChooser;
import dev.passkeylab.lab.run.AttestationConsent;
import dev.passkeylab.lab.run.AutofillList;
import dev.passkeylab.lab.run.Biometric;
import dev.passkeylab.lab.run.ChallengePage;
import dev.passkeylab.lab.run.DeviceChooser;
import dev.passkeylab.lab.run.Field;
import dev.passkeylab.lab.run.HomePage;
import dev.passkeylab.lab.run.Outcome;
import dev.passkeylab.lab.run.PagePrompt;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.RecoveryPage;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.run.SignInPage;
import dev.passkeylab.lab.run.SignUpPage;
import dev.passkeylab.lab.run.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;

/// Where an answer is given: on the page, in the list or the sheet before it, and only where these
/// have nothing for it in the answer panel.
final class AnswerDirections {

  private static final String PAGE = "Page";
  private static final String PANEL = "What does the person do?";

  private AnswerDirections() {}

  /// @param tab brings the tab in front of which the prompt stands
  /// @param chip brings the answers to the panel
  static List<Errand> of(Prompt<?> prompt, Reply reply, List<Errand> tab, List<Errand> chip) {
    var own = own(prompt, reply);
    var errands = new ArrayList<>(own.isEmpty() ? chip : tab);
    errands.addAll(own.isEmpty() ? panel(prompt, reply) : own);
    return errands;
  }

  /// {@return how the page or the list itself takes it; empty where they do not}
  private static List<Errand> own(Prompt<?> prompt, Reply reply) {
    return switch (prompt) {
      case AutofillList list -> autofill(list, reply);
      case SignInPage it when reply.outcome().equals("focus") -> focus(it, value(reply, "field"));
      case SignUpPage _ -> form(prompt, reply);
      case RecoveryPage _ -> form(prompt, reply);
      case ChallengePage _ when reply.outcome().equals("enter") -> form(prompt, reply);
      case HomePage _ when !reply.values().isEmpty() -> home(prompt, reply);
      case PagePrompt<?> _ -> button(prompt, reply);
      default -> sheet(prompt, reply);
    };
  }

  /// A field that the page hides can be focused by a script, and so by the panel.
  private static List<Errand> focus(SignInPage prompt, String field) {
    boolean shown = prompt.page().script().has(PageSwitch.NAME_FIELD, "shown");
    return shown || !field.equals("username")
        ? List.of(new Errand.Press(onPage(title(field))))
        : List.of();
  }

  private static List<Errand> autofill(AutofillList list, Reply reply) {
    if (reply.outcome().equals("dismiss")) {
      return List.of(new Errand.Strike(onPage("Username"), KeyCode.ESCAPE));
    }
    return list.rows().stream()
        .filter(it -> it.name().equals(reply.values().get("row")))
        .<Errand>map(it -> new Errand.Press(Spot.button(it.name() + ", " + it.detail())))
        .toList();
  }

  private static List<Errand> form(Prompt<?> prompt, Reply reply) {
    var outcome = outcome(prompt, reply);
    var errands = new ArrayList<Errand>();
    for (var field : outcome.fields()) {
      errands.add(new Errand.Fill(onPage(field.label()), value(reply, field.name())));
    }
    errands.add(new Errand.Press(Spot.button(outcome.label()).in(PAGE)));
    return errands;
  }

  private static List<Errand> button(Prompt<?> prompt, Reply reply) {
    var outcome = outcome(prompt, reply);
    return outcome.fields().isEmpty() && !outcome.id().equals("submit")
        ? List.of(new Errand.Press(Spot.button(outcome.label()).in(PAGE)))
        : List.of();
  }

  private static List<Errand> home(Prompt<?> prompt, Reply reply) {
    return switch (reply.outcome()) {
      case "rename" -> rename("the passkey " + value(reply, "passkey"), reply);
      case "change-name" -> rename("the account", reply);
      default ->
          List.of(
              new Errand.Press(
                  Spot.button(
                          outcome(prompt, reply).label()
                              + " the passkey "
                              + value(reply, "passkey"))
                      .in(PAGE)));
    };
  }

  private static List<Errand> rename(String what, Reply reply) {
    return List.of(
        new Errand.Fill(onPage("Name of " + what), value(reply, "to")),
        new Errand.Press(Spot.button("Rename " + what).in(PAGE)));
  }

  /// A PIN shows as dots on its sheet, whichever it is: whether it is right, the panel says.
  private static List<Errand> sheet(Prompt<?> prompt, Reply reply) {
    var button =
        switch (prompt) {
          case Biometric it when reply.outcome().equals("matches") ->
              it.method().equals("fingerprint")
                  ? "Fingerprint sensor: the person matches"
                  : "Camera: the person matches";
          case Touch _ when reply.outcome().equals("touch") -> "Touch " + prompt.asker().name();
          case AccountChooser _ when reply.outcome().equals("choose") ->
              "Account " + value(reply, "account");
          case DeviceChooser _ when reply.outcome().equals("choose") ->
              "Device " + value(reply, "device");
          case AttestationConsent _ -> outcome(prompt, reply).label();
          default -> reply.outcome().equals("cancel") ? "Cancel" : "";
        };
    return button.isEmpty() || reply.outcome().equals(Outcome.TIMES_OUT)
        ? List.of()
        : List.of(new Errand.Press(Spot.button(button)));
  }

  private static List<Errand> panel(Prompt<?> prompt, Reply reply) {
    var outcome = outcome(prompt, reply);
    var errands = new ArrayList<Errand>();
    if (prompt instanceof PagePrompt<?> || prompt instanceof AutofillList) {
      errands.add(new Errand.Turn(Spot.button("Show all answers beside a page, too"), true));
    }
    for (var field : outcome.fields()) {
      errands.add(enter(field, outcome, value(reply, field.name())));
    }
    var card = outcome.label() + ": " + outcome.consequence();
    errands.add(new Errand.Press(Spot.button(card).in(PANEL)));
    return errands;
  }

  private static Errand enter(Field field, Outcome outcome, String value) {
    var name = outcome.label() + ": " + field.label();
    return switch (field.kind()) {
      case TEXT, SECRET -> new Errand.Fill(Spot.field(name).in(PANEL), value);
      case CHOICE -> new Errand.Pick(Spot.choice(name).in(PANEL), value);
    };
  }

  private static Outcome outcome(Prompt<?> prompt, Reply reply) {
    return prompt.outcomes().stream()
        .filter(it -> it.id().equals(reply.outcome()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(prompt.ref() + " takes no " + reply));
  }

  private static Spot onPage(String field) {
    return Spot.field(field).in(PAGE);
  }

  private static String title(String field) {
    return Character.toUpperCase(field.charAt(0)) + field.substring(1);
  }

  private static String value(Reply reply, String name) {
    return Objects.requireNonNull(reply.values().get(name), name);
  }
}
