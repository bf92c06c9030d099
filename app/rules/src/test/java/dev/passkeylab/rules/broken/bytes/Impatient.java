package dev.passkeylab.rules.broken.bytes;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Does everything that the library may not do, one way a method. Nothing calls it.
public final class Impatient {

  private static final class Worker extends Thread {}

  Thread thread() {
    return new Thread(() -> {});
  }

  void subclass() {
    new Worker().start();
  }

  Thread virtual() {
    return Thread.startVirtualThread(() -> {});
  }

  Thread.Builder builder() {
    return Thread.ofVirtual();
  }

  ExecutorService executor() {
    return Executors.newVirtualThreadPerTaskExecutor();
  }

  ForkJoinPool pool() {
    return new ForkJoinPool();
  }

  Timer timer() {
    return new Timer();
  }

  Object async() {
    return CompletableFuture.runAsync(() -> {});
  }

  Object timeout(CompletableFuture<String> future) {
    return future.orTimeout(1, TimeUnit.SECONDS);
  }

  Stream<String> parallel(List<String> list) {
    return list.parallelStream();
  }

  Stream<String> parallelLater(Stream<String> stream) {
    return stream.parallel();
  }

  long millis() {
    return System.currentTimeMillis();
  }

  LongSupplier nanosByReference() {
    return System::nanoTime;
  }

  Instant instant() {
    return Instant.now();
  }

  LocalDate date() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  Supplier<Instant> instantInLambda() {
    return () -> Instant.now();
  }

  Clock clock() {
    return Clock.systemUTC();
  }

  Clock ticks() {
    return Clock.tickSeconds(ZoneOffset.UTC);
  }

  InstantSource source() {
    return InstantSource.system();
  }

  Date oldDate() {
    return new Date();
  }

  SecureRandom secure() {
    return new SecureRandom();
  }

  SecureRandom strong() throws Exception {
    return SecureRandom.getInstanceStrong();
  }

  Random random() {
    return new Random();
  }

  Random local() {
    return ThreadLocalRandom.current();
  }

  double number() {
    return Math.random();
  }

  UUID uuid() {
    return UUID.randomUUID();
  }

  void sleep() throws Exception {
    Thread.sleep(1);
  }

  void unitSleep() throws Exception {
    TimeUnit.SECONDS.sleep(1);
  }

  void park() {
    LockSupport.parkNanos(1);
  }

  void out() {
    System.out.println();
  }

  void err() {
    System.err.println();
  }

  void io() {
    IO.println();
  }

  void stackTrace(Exception e) {
    e.printStackTrace();
  }
}
