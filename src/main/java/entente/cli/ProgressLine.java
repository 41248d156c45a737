package entente.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far long work has come, on standard error; silent where that is no terminal. */
final class ProgressLine implements Runnable, AutoCloseable {
  private static final int REDRAW_MILLISECONDS = 250;

  private final @Nullable ProgressBar bar;

  /**
   * @param task what is done
   * @param unit what is counted, such as {@code documents}
   */
  ProgressLine(Streams streams, String task, String unit) {
    this.bar = streams.interactive() ? bar(streams, task, unit) : null;
  }

  private static ProgressBar bar(Streams streams, String task, String unit) {
    boolean plain = System.getenv("NO_COLOR") != null;
    return new ProgressBarBuilder().setTaskName(task).setUnit(" " + unit, 1).setInitialMax(-1)
        .setUpdateIntervalMillis(REDRAW_MILLISECONDS).showSpeed()
        .setStyle(plain ? ProgressBarStyle.ASCII : ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
        .setConsumer(new ConsoleProgressBarConsumer(streams.err())).build();
  }

  /** One more is done. */
  @Override
  public void run() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
