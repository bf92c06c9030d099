package dev.passkeylab.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands tests the one [Chromium] of the run, and skips them where there is none.
final class ChromiumExtension implements BeforeAllCallback, ParameterResolver {

  private static final Namespace OURS = Namespace.create(ChromiumExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    Optional<String> missing = Chromium.missing();
    missing.ifPresent(it -> System.out.println(context.getDisplayName() + " is skipped: " + it));
    Assumptions.assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class;
  }

  /// What is kept in the store of the root is closed when all tests have run.
  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .computeIfAbsent(Chromium.class, _ -> started(), Chromium.class);
  }

  private static Chromium started() {
    try {
      return Chromium.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
