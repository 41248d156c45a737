package entente.cli;

import entente.evaluate.AnnotationException;
import entente.interchange.InterchangeException;
import entente.question.AskingException;
import entente.question.QuestionException;
import entente.reason.view.BeliefException;
import entente.serve.ServeException;
import entente.store.StoreException;
import entente.wikidata.LinkingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What a failure means to the one who gave the command.
 *
 * @param exit how the command ends
 * @param message what is wrong and what to do
 */
record Diagnosis(ExitCode exit, String message) {
  /** Of whatever a command has thrown. */
  static Diagnosis of(Exception failure) {
    return switch (failure) {
      case CommandFailure known -> new Diagnosis(known.exit(), known.getMessage());
      case QuestionException wrong -> new Diagnosis(ExitCode.WRONG_USE, wrong.getMessage());
      case AnnotationException wrong -> new Diagnosis(ExitCode.WRONG_USE, wrong.getMessage());
      case BeliefException wrong -> new Diagnosis(ExitCode.WRONG_USE, wrong.getMessage());
      case StoreException broken -> new Diagnosis(ExitCode.FAILED, broken.getMessage());
      case AskingException broken -> new Diagnosis(ExitCode.FAILED, broken.getMessage());
      case InterchangeException broken -> new Diagnosis(ExitCode.FAILED, broken.getMessage());
      case LinkingException broken -> new Diagnosis(ExitCode.FAILED, broken.getMessage());
      case ServeException broken -> new Diagnosis(ExitCode.FAILED, broken.getMessage());
      case UncheckedIOException broken -> new Diagnosis(ExitCode.FAILED,
          broken.getMessage() + " (" + broken.getCause().getMessage()
              + "); check the disk and the permissions");
      case IOException broken -> new Diagnosis(ExitCode.FAILED,
          broken + "; check the file, the disk and the permissions");
      default -> new Diagnosis(ExitCode.FAILED, unexpected(failure));
    };
  }

  /** A fault of the program: where it happened is what those who mend it need. */
  private static String unexpected(Exception failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return "a fault of the program: " + failure + (trace.length == 0 ? "" : " at " + trace[0])
        + "; please report it with what was asked";
  }
}
