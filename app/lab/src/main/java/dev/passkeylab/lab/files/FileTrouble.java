package dev.passkeylab.lab.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// What is wrong with a file, in words for people.
public final class FileTrouble {

  private FileTrouble() {}

  /// {@return why a file cannot be read or written, as it goes on after a colon}
  public static String inWords(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file or folder";
      case AccessDeniedException _ -> "access is denied";
      case FileAlreadyExistsException it -> it.getFile() + " is in the way";
      case CharacterCodingException _ -> "it is not text in UTF-8";
      case FileSystemException it when it.getReason() != null -> it.getReason();
      default -> e.getMessage() == null ? "it does not work" : e.getMessage();
    };
  }

  /// {@return the same behind the name of the file, where the trouble knows it}
  public static String withName(IOException e) {
    return e instanceof FileSystemException at && at.getFile() != null
        ? at.getFile() + ": " + inWords(e)
        : inWords(e);
  }
}
