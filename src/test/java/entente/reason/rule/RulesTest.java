package entente.reason.rule;

import static org.assertj.core.api.Assertions.assertThat;

import entente.reason.Fixture;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All forms of the rules must conclude the same: what stands in {@code golden.txt}. */
class RulesTest {
  private static final Path GOLDEN = Fixture.FOLDER.resolve("golden.txt");
  private static final RuleSet RULES = RuleSet.standard();

  @Test
  void theConstructsConcludeWhatIsExpected() throws IOException {
    Graph inferred = RULES.infer(Fixture.view().graph());
    List<String> lines = Lines.of(inferred);
    if (Boolean.getBoolean("entente.write")) {
      Files.write(GOLDEN, lines);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(GOLDEN));
  }

  @Test
  void jenasRuleEngineConcludesTheSame() throws IOException {
    List<Rule> rules = Rule.parseRules(Rule.rulesParserFromReader(
        new BufferedReader(new StringReader(RuleLanguage.JENA.write(RULES)))));
    InfModel model = ModelFactory.createInfModel(new GenericRuleReasoner(rules),
        ModelFactory.createModelForGraph(Fixture.view().graph()));
    assertThat(Lines.of(model.getDeductionsModel().getGraph()))
        .isEqualTo(Files.readAllLines(GOLDEN));
  }

  @Test
  void theDatalogOfNemoConcludesTheSame() throws IOException {
    Graph inferred = new NaiveDatalog(RuleLanguage.NEMO.write(RULES)).infer(Fixture.view().graph());
    assertThat(Lines.of(inferred)).isEqualTo(Files.readAllLines(GOLDEN));
  }

  @ParameterizedTest
  @MethodSource("names")
  void withoutOneRuleSomethingIsMissing(String name) throws IOException {
    RuleSet others = new RuleSet(
        RULES.rules().stream().filter(rule -> !rule.name().equals(name)).toList());
    assertThat(Lines.of(others.infer(Fixture.view().graph())))
        .isNotEqualTo(Files.readAllLines(GOLDEN));
  }

  private static List<String> names() {
    return RuleSet.NAMES;
  }
}
