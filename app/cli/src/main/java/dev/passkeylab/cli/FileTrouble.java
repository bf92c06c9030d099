package dev.passkeylab.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// What is wrong with a file, in words for people.
final class FileTrouble {

  private FileTrouble() {}

  static String inWords(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file or folder";
      case AccessDeniedException _ -> "access is denied";
      case FileAlreadyExistsException it -> it.getFile() + " is in the way";
      case CharacterCodingException _ -> "it is not text in UTF-8";
      case FileSystemException it when it.getReason() != null -> it.getReason();
      default -> e.getMessage() == null ? "it does not work" : e.getMessage();
    };
  }
}
