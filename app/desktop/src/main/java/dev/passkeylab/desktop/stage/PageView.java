package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.Prompt;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Draws what a site sent.
final class PageView {

  private static final double NARROW = 370;
  private static final double WIDE = 540;

  private PageView() {}

  /// {@return the page, with controls that answer its prompt}
  static Region of(Screen.OpenPage open, Answers answers) {
    var view = view(open, answers);
    view.setMaxWidth(width(open.page()));
    return view;
  }

  private static double width(Page page) {
    return switch (page) {
      case Page.SignIn _, Page.Challenge _, Page.Recovery _, Page.SignUp _ -> NARROW;
      case Page.Reauthentication _, Page.Upsell _, Page.Home _, Page.Passkey _ -> WIDE;
    };
  }

  private static Region view(Screen.OpenPage open, Answers answers) {
    var prompt = open.prompt();
    return switch (open.page()) {
      case Page.SignIn page -> new SignInForm(page, prompt, answers);
      case Page.Challenge page -> new ChallengeForm(page, prompt, answers);
      case Page.Recovery page -> new OutcomeForm(page, page.name(), prompt, answers);
      case Page.SignUp page -> new SignUpForm(page, prompt, answers);
      case Page.Reauthentication page -> reauthentication(page, prompt, answers);
      case Page.Upsell page -> upsell(page, prompt, answers);
      case Page.Home page -> new HomeView(page, prompt, answers);
      case Page.Passkey page -> passkey(page, prompt, answers);
    };
  }

  /// {@return what there is to see of a page that does not wait for anybody}
  static Region busy(String title) {
    var view = column(6, PageParts.title(title));
    view.getStyleClass().add("page-column");
    view.setMaxWidth(WIDE);
    return view;
  }

  private static Region reauthentication(
      Page.Reauthentication page, Prompt<?> prompt, Answers answers) {
    var view = view(page.title(), "");
    PageParts.complaint(page.message()).ifPresent(view.getChildren()::add);
    var who = column(2, label(page.account(), "strong"), label(page.because(), "muted", "small"));
    var card = row(14, Icon.LOCK.sized(24, "accent-icon"), who);
    card.getStyleClass().add("page-card");
    view.getChildren().addAll(card, PageParts.buttons(prompt, answers));
    return view;
  }

  private static Region upsell(Page.Upsell page, Prompt<?> prompt, Answers answers) {
    var view = view(page.title(), page.account());
    PageParts.complaint(page.message()).ifPresent(view.getChildren()::add);
    var offer = row(14, Icon.PASSKEY.sized(32, "accent-icon"), offer(page));
    offer.getStyleClass().add("page-card");
    view.getChildren().addAll(offer, PageParts.buttons(prompt, answers));
    return view;
  }

  private static VBox offer(Page.Upsell page) {
    var offer = column(4, paragraph(page.text()), paragraph(page.consent(), "muted", "small"));
    if (!page.explanation().isEmpty()) {
      offer.getChildren().add(paragraph(page.explanation(), "small"));
    }
    return offer;
  }

  private static Region passkey(Page.Passkey page, Prompt<?> prompt, Answers answers) {
    var view = view(page.title(), page.account());
    for (var line : page.lines()) {
      var name = label(line.name(), "muted", "small");
      name.setMinWidth(120);
      view.getChildren().add(row(8, name, paragraph(line.value())));
    }
    view.getChildren().add(PageParts.buttons(prompt, answers));
    return view;
  }

  private static VBox view(String title, String account) {
    var view = column(12, PageParts.head(title, account));
    view.getStyleClass().add("page-column");
    return view;
  }
}
