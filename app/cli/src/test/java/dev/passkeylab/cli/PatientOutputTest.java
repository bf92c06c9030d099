package dev.passkeylab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatientOutputTest {

  private static OutputStream failing(AtomicInteger tries, String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        tries.incrementAndGet();
        throw new IOException(message);
      }
    };
  }

  @Test
  void dropsTheRestWhenTheReaderHasLeft() throws IOException {
    var tries = new AtomicInteger();
    try (var out = new PatientOutput(failing(tries, "Broken pipe"))) {
      out.write('a');
      out.write('b');
    }
    assertThat(tries).hasValue(1);
  }

  @Test
  void tellsOfAFullDisk() throws IOException {
    try (var out = new PatientOutput(failing(new AtomicInteger(), "No space left on device"))) {
      assertThatThrownBy(() -> out.write('a')).hasMessage("No space left on device");
    }
  }
}
