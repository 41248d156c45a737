package entente.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final Node DAY = NodeFactory.createLiteralString("2023-05-04");
  private static final Node GOA = NodeFactory.createLiteralString("Goa");

  private final Answer answer = new Answer(List.of("date", "place", "status"),
      List.of(Arrays.asList(DAY, GOA, null), Arrays.asList(DAY, null, null)));

  @Test
  void someColumnsInAnotherOrder() {
    assertThat(answer.only(List.of("place", "date"))).isEqualTo(new Answer(
        List.of("place", "date"), List.of(Arrays.asList(GOA, DAY), Arrays.asList(null, DAY))));
  }

  @Test
  void aColumnThatThereIsNotIsNamedBesideThoseThatThereAre() {
    assertThatThrownBy(() -> answer.only(List.of("date", "day"))).isInstanceOf(
        QuestionException.class)
        .hasMessage("there is no column day; there are date, place, status");
  }
}
