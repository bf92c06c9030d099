package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.look.Dividers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Which regions stand where, by the width of the window.
@ExtendWith(ApplicationExtension.class)
class RegionsTests {

  private final Pane bench = new Pane();
  private final Pane rail = new Pane();
  private final Pane stage = new Pane();
  private final Pane trace = new Pane();
  private final Pane inspector = new Pane();
  private final List<Boolean> tabs = new ArrayList<>();

  private Regions regions(Optional<Regions.Left> left) {
    return new Regions(left, stage, trace, inspector, new Dividers(Map.of(), _ -> {}), tabs::add);
  }

  /// Lays out and waits for it: what is not shown has no scene.
  private void lay(StackPane root, Regions regions, double width) {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          regions.fit(width).ifPresent(root.getChildren()::setAll);
          root.resize(width, 900);
          root.applyCss();
          root.layout();
        });
  }

  private static boolean shown(Node node, StackPane root) {
    Node at = node;
    while (at != null && at != root) {
      at = at.getParent();
    }
    return at == root;
  }

  @Test
  void theLeftRegionIsWholeThenARailThenARailBesideTabs() {
    var root = new StackPane();
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new Scene(root));
    var regions = regions(Optional.of(new Regions.Left(bench, rail)));
    lay(root, regions, 1280);
    assertThat(shown(bench, root)).isTrue();
    assertThat(shown(rail, root)).isFalse();
    assertThat(bench.getWidth()).isBetween(260.0, 300.0);
    lay(root, regions, 1279);
    assertThat(shown(bench, root)).isFalse();
    assertThat(shown(rail, root)).isTrue();
    assertThat(root.lookup(".tab-pane")).isNull();
    lay(root, regions, 1099);
    assertThat(shown(rail, root)).isTrue();
    assertThat(((TabPane) root.lookup(".tab-pane")).getTabs()).hasSize(2);
    lay(root, regions, 1440);
    assertThat(shown(bench, root)).isTrue();
    assertThat(shown(inspector, root)).isTrue();
    assertThat(tabs).containsExactly(false, false, true, false);
  }

  @Test
  void withoutALeftRegionThereAreTwoLayoutsOnly() {
    var root = new StackPane();
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new Scene(root));
    var regions = regions(Optional.empty());
    lay(root, regions, 1440);
    lay(root, regions, 1100);
    lay(root, regions, 900);
    assertThat(tabs).containsExactly(false, true);
    assertThat(shown(stage, root)).isTrue();
  }
}
