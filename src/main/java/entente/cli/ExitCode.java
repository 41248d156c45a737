package entente.cli;

/** How a command ended, as its exit code. */
enum ExitCode {
  /** All of it was done. */
  DONE,
  /** It was done, but something was refused. */
  REFUSED,
  /** It was asked for in a wrong way. */
  WRONG_USE,
  /** It could not be done. */
  FAILED;

  int code() {
    return ordinal();
  }
}
