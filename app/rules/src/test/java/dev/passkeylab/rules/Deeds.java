package dev.passkeylab.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.BaseStream;

/// What code does that only some packages may do, told by what it calls, refers to or reads.
final class Deeds {

  static final DescribedPredicate<JavaAccess<?>> STARTS_A_THREAD =
      deed(
          "a thread, a timer or somebody else's pool",
          to ->
              is(
                      to,
                      Thread.class,
                      "<init>",
                      "start",
                      "startVirtualThread",
                      "ofVirtual",
                      "ofPlatform")
                  || is(to, Thread.Builder.class, "start", "unstarted", "factory")
                  || is(to, Executors.class)
                  || is(to, Executor.class, "<init>", "commonPool")
                  || is(to, Timer.class)
                  || is(to, CompletableFuture.class) && to.getName().endsWith("Async")
                  || is(to, CompletableFuture.class, "orTimeout", "completeOnTimeout")
                  || is(to, BaseStream.class, "parallel")
                  || to.getName().equals("parallelStream")
                  || named(to, "java.util.concurrent.StructuredTaskScope")
                  || named(to, "javafx.concurrent.Task")
                  || named(to, "javafx.concurrent.Service"));

  static final DescribedPredicate<JavaAccess<?>> RUNS_LATER =
      deed(
          "Platform.runLater",
          to ->
              named(to, "javafx.application.Platform")
                  && Set.of("runLater", "startup").contains(to.getName()));

  static final DescribedPredicate<JavaAccess<?>> READS_A_CLOCK =
      deed(
          "the machine's clock",
          to ->
              is(to, System.class, "currentTimeMillis", "nanoTime")
                  || inJavaTime(to) && to.getName().equals("now") && !takes(to, Clock.class)
                  || is(to, Clock.class) && to.getName().startsWith("system")
                  || is(to, Clock.class)
                      && to.getName().startsWith("tick")
                      && !takes(to, Clock.class)
                  || is(to, InstantSource.class, "system")
                  || is(to, Date.class, "<init>") && takesNothing(to)
                  || is(to, Calendar.class, "getInstance"));

  static final DescribedPredicate<JavaAccess<?>> DRAWS_ENTROPY =
      deed(
          "the machine's entropy",
          to ->
              is(to, SecureRandom.class, "getInstanceStrong", "getInstance")
                  || is(to, Random.class, "<init>") && takesNothing(to)
                  || is(to, ThreadLocalRandom.class, "current")
                  || is(to, Math.class, "random")
                  || is(to, java.util.UUID.class, "randomUUID"));

  static final DescribedPredicate<JavaAccess<?>> SLEEPS =
      deed(
          "a sleep",
          to ->
              is(to, Thread.class, "sleep")
                  || is(to, java.util.concurrent.TimeUnit.class, "sleep", "timedWait")
                  || is(
                      to, java.util.concurrent.locks.LockSupport.class, "parkNanos", "parkUntil"));

  static final DescribedPredicate<JavaAccess<?>> PRINTS =
      deed(
          "the console",
          to ->
              is(to, System.class, "out", "err", "console")
                  || is(to, IO.class)
                  || is(to, Throwable.class, "printStackTrace") && takesNothing(to));

  private Deeds() {}

  private static DescribedPredicate<JavaAccess<?>> deed(
      String words, Predicate<AccessTarget> which) {
    return describe("it is " + words, access -> which.test(access.getTarget()));
  }

  /// {@return whether the target is a member of `owner` or of what extends it; of any name if none
  /// is given}
  private static boolean is(AccessTarget target, Class<?> owner, String... names) {
    return target.getOwner().isAssignableTo(owner)
        && (names.length == 0 || Set.of(names).contains(target.getName()));
  }

  private static boolean named(AccessTarget target, String owner) {
    return target.getOwner().isAssignableTo(owner);
  }

  private static boolean inJavaTime(AccessTarget target) {
    return target.getOwner().getPackageName().startsWith("java.time");
  }

  private static boolean takes(AccessTarget target, Class<?> parameter) {
    return target instanceof CodeUnitAccessTarget unit
        && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
  }

  private static boolean takesNothing(AccessTarget target) {
    return target instanceof CodeUnitAccessTarget unit && unit.getRawParameterTypes().isEmpty();
  }
}
