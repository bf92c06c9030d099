package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.Prompt;
import javafx.scene.Node;
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
    view.setMaxWidth(isForm(open.page()) ? NARROW : WIDE);
    return view;
  }

  private static boolean isForm(Page page) {
    return page instanceof Page.SignIn || page instanceof Page.SignUp;
  }

  private static Region view(Screen.OpenPage open, Answers answers) {
    return switch (open.page()) {
      case Page.SignIn page -> new SignInForm(page, open.prompt(), answers);
      case Page.SignUp page -> new SignUpForm(page, open.prompt(), answers);
      case Page.Upsell page -> upsell(page, open.prompt(), answers);
      case Page.Home page -> home(page, open.prompt(), answers);
    };
  }

  /// {@return what there is to see of a page that does not wait for anybody}
  static Region busy(String title) {
    var view = column(6, PageParts.title(title));
    view.getStyleClass().add("page-column");
    view.setMaxWidth(WIDE);
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
    return column(4, paragraph(page.text()), paragraph(page.consent(), "muted", "small"));
  }

  private static Region home(Page.Home page, Prompt<?> prompt, Answers answers) {
    var view = view(page.title(), page.account());
    PageParts.praise(page.message()).ifPresent(view.getChildren()::add);
    view.getChildren()
        .addAll(label("Passkeys", "strong"), passkeys(page), PageParts.buttons(prompt, answers));
    return view;
  }

  private static Node passkeys(Page.Home page) {
    int count = page.passkeys();
    var words =
        switch (count) {
          case 0 -> "None yet. Your password is the only way in.";
          case 1 -> "1 passkey. Next time, sign in without a password.";
          default -> count + " passkeys. Next time, sign in without a password.";
        };
    var row = row(10, Icon.PASSKEY.node(count == 0 ? "muted-icon" : "accent-icon"), label(words));
    row.getStyleClass().add("page-card");
    return row;
  }

  private static VBox view(String title, String account) {
    var head = row(12, PageParts.title(title), spacer(), label(account, "muted"));
    var view = column(12, head);
    view.getStyleClass().add("page-column");
    return view;
  }
}
