package entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  @Test
  void handsOnInTheOrderOfSubmission() {
    List<Integer> results = new ArrayList<>();
    try (OrderedWork<Integer> work = new OrderedWork<>(4, results::add)) {
      for (int i = 0; i < 500; i++) {
        int number = i;
        work.submit(() -> {
          Thread.sleep(number % 7 == 0 ? 3 : 0);
          return number;
        });
      }
      work.finish();
    }
    assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void keepsTheNumberOfUnfinishedPiecesBounded() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger handedOn = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (OrderedWork<Integer> work = new OrderedWork<>(2,
        result -> handedOn.incrementAndGet())) {
      for (int i = 0; i < 1000; i++) {
        work.submit(begun::incrementAndGet);
        most.accumulateAndGet(begun.get() - handedOn.get(), Math::max);
      }
      work.finish();
    }
    assertThat(most.get()).isLessThanOrEqualTo(33);
    assertThat(handedOn).hasValue(1000);
  }

  @Test
  void passesOnAFailure() {
    try (OrderedWork<Integer> work = new OrderedWork<>(2, result -> {})) {
      assertThatThrownBy(() -> {
        work.submit(() -> {
          throw new IllegalArgumentException("broken");
        });
        work.finish();
      }).isInstanceOf(IllegalArgumentException.class).hasMessage("broken");
    }
  }
}
