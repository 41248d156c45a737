package entente.pipeline;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up the time that processors spend on one kind of work, on all threads. */
final class CpuTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final LongAdder nanoseconds = new LongAdder();

  /** Does the work, and counts it. */
  <R> R of(Supplier<R> work) {
    long before = THREADS.getCurrentThreadCpuTime();
    try {
      return work.get();
    } finally {
      nanoseconds.add(THREADS.getCurrentThreadCpuTime() - before);
    }
  }

  double seconds() {
    return nanoseconds.sum() / 1e9;
  }

  /** What the whole process has spent since it started, in seconds. */
  static double ofProcess() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }
}
