package dev.passkeylab.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Output whose reader may leave before the end, as `| head` does: the rest is dropped without a
/// word. Any other failure, such as a full disk, is one.
final class PatientOutput extends FilterOutputStream {

  private static final String READER_LEFT = "Broken pipe";

  private boolean left;

  PatientOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (left) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      if (!READER_LEFT.equals(e.getMessage())) {
        throw e;
      }
      left = true;
    }
  }
}
