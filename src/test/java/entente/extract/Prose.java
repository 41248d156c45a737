package entente.extract;

import entente.extract.analysis.Parse;
import entente.extract.analysis.SharedAnalyser;
import entente.extract.analysis.Tokenizer;
import entente.extract.analysis.Word;
import entente.extract.clause.Clauses;
import entente.extract.clause.SpeechAside;
import entente.extract.clause.Unit;
import entente.extract.clause.UnitSplitter;
import entente.extract.discourse.Discourse;
import entente.extract.mention.Memory;
import entente.extract.mention.Mention;
import entente.extract.text.Sentence;
import entente.extract.text.TextPreparer;
import entente.extract.time.TimeReader;
import entente.model.Document;
import entente.model.Extraction;
import entente.model.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences written for a test, analysed with the real engine. */
public final class Prose {
  /** The day on which all documents of the tests are written, a Thursday. */
  public static final LocalDate DAY = LocalDate.of(2023, 6, 15);

  private Prose() {}

  private static final class Holder {
    private static final Extractor EXTRACTOR = new Extractor(SharedReference.get(),
        SharedAnalyser.get());
  }

  /** The extractor that all tests share. */
  public static Extractor extractor() {
    return Holder.EXTRACTOR;
  }

  /** A document of these sentences without a title, read. */
  public static Extraction read(String... sentences) {
    return extractor().extract(Document.of("test", DAY, "", String.join(" ", sentences)));
  }

  /** A document with a title, read. */
  public static Extraction titled(String title, String text) {
    return extractor().extract(Document.of("test", DAY, title, text));
  }

  /** A document that a publisher speaks through, read. */
  public static Extraction published(String publisher, String title, String text) {
    return extractor()
        .extract(new Document("test", DAY, title, text, publisher, null, null, "en"));
  }

  /** Sentences taken apart, with the names of all of them known. */
  public record Passages(Memory memory, List<Clauses> clauses) {
    /** The last one, which most tests are about. */
    public Clauses last() {
      return clauses.getLast();
    }

    /** A discourse in which nothing has been told. */
    public Discourse discourse() {
      return new Discourse(memory, List.of(), false);
    }
  }

  /** The last of these sentences taken apart. */
  public static Clauses clauses(String... sentences) {
    return passages(null, sentences).last();
  }

  /** These sentences taken apart, published by a side. */
  public static Passages passages(@Nullable Party home, String... sentences) {
    Memory memory = new Memory(SharedReference.get(), DAY, home);
    List<Sentence> all = new TextPreparer()
        .prepare(Document.of("test", DAY, "", String.join("\n\n", sentences))).body();
    all.forEach(each -> SharedReference.finder().note(Tokenizer.words(each.text()), each.index(),
        memory));
    List<Clauses> clauses = new ArrayList<>();
    for (Sentence sentence : all) {
      List<Word> words = Tokenizer.words(sentence.text());
      List<Mention> mentions = SharedReference.finder().find(words, memory);
      List<Unit> units = UnitSplitter.units(words, mentions);
      SpeechAside aside = SpeechAside.find(words, mentions);
      Parse parse = SharedAnalyser.get().parse(units.stream().map(Unit::form).toList());
      clauses.add(
          new Clauses(sentence, words, units, parse, new TimeReader().find(sentence.text()),
              aside == null ? null : aside.sayer()));
    }
    return new Passages(memory, clauses);
  }

  /** The unit that is written so; the first if several are. */
  public static int unit(Clauses clauses, String written) {
    for (int unit = 0; unit < clauses.size(); unit++) {
      if (clauses.text(unit, unit).equals(written)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no unit " + written + " in " + clauses.sentence().text());
  }
}
