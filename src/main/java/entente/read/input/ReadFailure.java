package entente.read.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says what a failure of the file system means to the one who named the file. */
public final class ReadFailure {
  private ReadFailure() {}

  /** The refusal of a file that could not be read, or not to its end. */
  public static Refusal of(String file, IOException failure) {
    return switch (failure) {
      case AccessDeniedException e -> Refusal.ofFile(file, "it may not be read by this user",
          "change its permissions, such as with chmod +r");
      case NoSuchFileException e -> Refusal.ofFile(file, "there is no such file or folder",
          "check the name");
      case FileSystemLoopException e ->
        Refusal.ofFile(file, "the link leads back to a folder above",
            "remove the link");
      case ZipException e -> damaged(file, e);
      case EOFException e -> damaged(file, e);
      default -> Refusal.ofFile(file, "it could not be read: " + failure.getMessage(),
          "check the file and its disk");
    };
  }

  private static Refusal damaged(String file, IOException e) {
    return Refusal.ofFile(file, "the gzip data are damaged: " + e.getMessage(),
        "fetch or compress the file again");
  }
}
