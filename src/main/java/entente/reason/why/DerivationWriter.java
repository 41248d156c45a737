package entente.reason.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;

/** Writes derivations: as a tree with numbered sources below it, or as JSON. */
public final class DerivationWriter {
  /** So many premises of a step are written in any case: a rule has fewer, a figure many. */
  private static final int FEW = 10;

  private final int limit;

  /** @param limit how many ways, and how many votes of a figure, are written at most as text */
  public DerivationWriter(int limit) {
    this.limit = limit;
  }

  /** As text, one tree a way, and all sources at the end. */
  public String text(List<Derivation> ways) {
    List<Telling> sources = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    ways.stream().limit(limit).forEach(way -> {
      tree(way, "", "", sources, text);
      text.append('\n');
    });
    more(ways.size() - limit, "ways", "", text);
    if (!sources.isEmpty()) {
      text.append("Sources\n");
    }
    for (int i = 0; i < sources.size(); i++) {
      text.append(String.format(Locale.ROOT, "[%d] %s%n", i + 1, source(sources.get(i))));
    }
    return text.toString();
  }

  private void tree(Derivation step, String first, String rest, List<Telling> sources,
      StringBuilder text) {
    text.append(first).append(step.statement()).append(marks(step, sources)).append('\n');
    if (!step.by().isEmpty()) {
      text.append(rest).append("  by ").append(step.by()).append(": ").append(step.says())
          .append('\n');
    }
    List<Derivation> premises = step.premises();
    int shown = Math.min(Math.max(limit, FEW), premises.size());
    for (int i = 0; i < shown; i++) {
      boolean last = i == premises.size() - 1;
      tree(premises.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), sources,
          text);
    }
    more(premises.size() - shown, "", rest + "└─ ", text);
  }

  private static void more(int count, String what, String before, StringBuilder text) {
    if (count > 0) {
      text.append(before).append(String.format(Locale.ROOT, "%,d more %s", count, what).strip())
          .append(" (--limit)\n");
    }
  }

  private static String marks(Derivation step, List<Telling> sources) {
    return step.tellings().stream().map(telling -> {
      if (!sources.contains(telling)) {
        sources.add(telling);
      }
      return " [" + (sources.indexOf(telling) + 1) + "]";
    }).collect(Collectors.joining());
  }

  private static String source(Telling telling) {
    return Stream.of(telling.quote().isEmpty() ? "" : '"' + telling.quote() + '"',
        telling.place(), telling.title(), telling.publisher(), telling.date(), telling.url())
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  /** As an array of JSON, one object a way. */
  public String json(List<Derivation> ways) {
    JsonArray array = new JsonArray();
    ways.stream().limit(limit).forEach(way -> array.add(object(way)));
    return array + "\n";
  }

  private JsonObject object(Derivation step) {
    JsonObject object = new JsonObject();
    object.put("statement", step.statement());
    if (step.triple() != null) {
      object.put("subject", value(step.triple().getSubject()));
      object.put("predicate", value(step.triple().getPredicate()));
      object.put("object", value(step.triple().getObject()));
    }
    if (!step.by().isEmpty()) {
      object.put("by", step.by());
      object.put("says", step.says());
    }
    if (!step.premises().isEmpty()) {
      JsonArray premises = new JsonArray();
      step.premises().forEach(premise -> premises.add(object(premise)));
      object.put("premises", premises);
    }
    if (!step.tellings().isEmpty()) {
      JsonArray tellings = new JsonArray();
      step.tellings().forEach(telling -> tellings.add(object(telling)));
      object.put("sources", tellings);
    }
    return object;
  }

  private static JsonObject object(Telling telling) {
    JsonObject object = new JsonObject();
    object.put("graph", telling.graph().getURI());
    Node source = telling.source();
    put(object, "source", source == null ? "" : source.getURI());
    put(object, "title", telling.title());
    put(object, "publisher", telling.publisher());
    put(object, "date", telling.date());
    put(object, "url", telling.url());
    put(object, "quote", telling.quote());
    put(object, "place", telling.place());
    return object;
  }

  private static void put(JsonObject object, String key, String value) {
    if (!value.isEmpty()) {
      object.put(key, value);
    }
  }

  private static String value(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
