package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.lab.relyingparty.check.Finding.Result;
import java.util.List;
import java.util.Optional;

/// What a relying party makes of a response: every check's finding, in the order of the checks.
public record Verdict(Ceremony ceremony, List<Finding> findings) {

  public Verdict {
    findings = List.copyOf(findings);
  }

  /// {@return whether the response is good: no check failed, and none was left out for want of
  /// something readable}
  public boolean accepted() {
    return findings.stream()
        .noneMatch(it -> it.result() == Result.FAILED || it.result() == Result.UNREACHED);
  }

  /// {@return the first check that failed}
  public Optional<Check> reason() {
    return failed().stream().findFirst();
  }

  /// {@return all checks that failed, in order}
  public List<Check> failed() {
    return findings.stream()
        .filter(it -> it.result() == Result.FAILED)
        .map(Finding::check)
        .toList();
  }

  /// {@return what this check found}
  ///
  /// @throws IllegalArgumentException when it is a check of the other ceremony
  public Finding finding(Check check) {
    return findings.stream()
        .filter(it -> it.check() == check)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(check + " is no check of " + ceremony));
  }
}
