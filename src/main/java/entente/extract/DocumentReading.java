package entente.extract;

import entente.extract.analysis.Arc;
import entente.extract.analysis.Parse;
import entente.extract.analysis.Tokenizer;
import entente.extract.analysis.Word;
import entente.extract.claim.ClaimExtractor;
import entente.extract.clause.Clauses;
import entente.extract.clause.SpeechAside;
import entente.extract.clause.Unit;
import entente.extract.clause.UnitSplitter;
import entente.extract.discourse.Authors;
import entente.extract.discourse.Discourse;
import entente.extract.discourse.Home;
import entente.extract.discourse.Titled;
import entente.extract.event.EventLedger;
import entente.extract.mention.Memory;
import entente.extract.mention.Mention;
import entente.extract.mention.PersonFacts;
import entente.extract.relation.RelationExtractor;
import entente.extract.text.PreparedText;
import entente.extract.text.Sentence;
import entente.model.Document;
import entente.model.Extraction;
import entente.model.Participant;
import entente.model.Party;
import entente.model.Place;
import entente.model.Relation;
import entente.model.SentenceOutcome;
import entente.reference.Memberships;
import entente.reference.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reading of one document: two passes over its sentences, the first for names alone. */
final class DocumentReading {
  /** Words that tell of an event even where nobody is named: "the talks are scheduled for May 3". */
  private static final Set<String> OF_EVENTS = Set.of("signed", "scheduled", "place");

  /** Words of the longest sentence worth parsing; beyond it stand lists and text without stops. */
  private static final int LONGEST = 200;

  private final Extractor.Stages stages;
  private final Document document;
  private final PreparedText text;
  /** Where the document was written, null where no dateline says so. */
  private final @Nullable Place filed;
  private final Memory memory;
  private final Memberships memberships;
  private final Set<String> frameworks = new LinkedHashSet<>();
  private final Set<Party> parties = new LinkedHashSet<>();
  private final EventLedger ledger = new EventLedger();
  private final ClaimExtractor.Found claims = new ClaimExtractor.Found();
  private final List<Relation> relations = new ArrayList<>();
  private final List<SentenceOutcome> outcomes = new ArrayList<>();

  DocumentReading(Reference reference, Extractor.Stages stages, Document document) {
    this.stages = stages;
    this.document = document;
    this.text = stages.preparer().prepare(document);
    this.memberships = reference.memberships();
    List<Word> dateline = text.dateline() == null
        ? List.of()
        : Tokenizer.words(text.dateline().place());
    this.filed = stages.mentions().place(dateline);
    Home.Voice voice = stages.home().of(document);
    this.memory = new Memory(reference, document.date(), voice == null ? null : voice.party(),
        stages.mentions().meant(document.title() + " " + document.text()));
    memory.reportsOn(voice == null ? null : voice.post());
    memory.writtenInCapitalOf(stages.mentions().capitalOf(dateline));
  }

  /** A sentence cut into words. */
  private record Cut(Sentence sentence, List<Word> words) {}

  Extraction read() {
    List<Cut> sentences = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      guarded(sentence, () -> sentences.add(cut(sentence)));
    }
    noteSpeakers();
    memory.settleSurnames();
    List<Participant> authors = authors(sentences);
    List<Analysed> analysed = events(sentences, discourse(authors));
    ledger.complete(document.date(), filed, memberships);
    claims(analysed, discourse(authors));
    outcomes.sort(Comparator.comparingInt(SentenceOutcome::sentence));
    return new Extraction(document, SourcingReader.read(text), ledger.events(),
        claims.claims(), List.of(), List.copyOf(frameworks),
        stages.eventRelations().add(relations, ledger.events(), claims.claims()), outcomes);
  }

  private Discourse discourse(List<Participant> authors) {
    return new Discourse(memory, authors, Authors.isLetter(document.title()));
  }

  /** Cuts a sentence into words, and notes whom and what they name. */
  private Cut cut(Sentence sentence) {
    Cut cut = new Cut(sentence, Tokenizer.words(sentence.text()));
    stages.mentions().note(cut.words(), sentence.index(), memory);
    Set<String> named = stages.mentions().frameworks(cut.words(), memory);
    frameworks.addAll(named);
    if (sentence.kind() == Sentence.Kind.TITLE && !named.isEmpty()) {
      ledger.titled(named.iterator().next());
    }
    return cut;
  }

  /** Notes whom the labels of a transcript name; in capitals they name nobody in full. */
  private void noteSpeakers() {
    text.sentences().stream().map(Sentence::speaker).filter(Objects::nonNull).distinct()
        .filter(label -> !label.equals(label.toUpperCase(Locale.ROOT)))
        .forEach(label -> stages.mentions().note(Tokenizer.words(label), 0, memory));
  }

  /** Does a part of the work on a sentence; if that fails, only this sentence is lost. */
  private void guarded(Sentence sentence, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError e) {
      report(sentence, SentenceOutcome.Kind.FAILED, "reading it failed: " + e);
    }
  }

  /** Who "we" are: by the title, else, for a joint statement, the states that its first sentence lists. */
  private List<Participant> authors(List<Cut> sentences) {
    Cut first = sentences.isEmpty() ? null : sentences.getFirst();
    if (first == null || first.sentence().kind() != Sentence.Kind.TITLE) {
      return List.of();
    }
    List<Participant> authors = Authors.of(first.sentence().text(), first.words(),
        stages.mentions().find(first.words(), memory));
    boolean states = authors.stream().anyMatch(author -> author.party().isState());
    if (states || sentences.size() == 1 || !Authors.isJoint(first.sentence().text())) {
      return authors;
    }
    List<Word> opening = sentences.get(1).words();
    List<Participant> listed = Authors
        .sides(UnitSplitter.units(opening, stages.mentions().find(opening, memory)));
    return listed.isEmpty() ? authors : listed;
  }

  /** First the events of all sentences, since later ones may say who took part in earlier ones. */
  private List<Analysed> events(List<Cut> sentences, Discourse discourse) {
    boolean byTelephone = Telephone.isOf(sentences.stream().map(Cut::sentence).toList());
    List<Analysed> analysed = new ArrayList<>();
    for (Cut cut : sentences) {
      guarded(cut.sentence(), () -> {
        List<Mention> mentions = Titled.settle(stages.mentions().find(cut.words(), memory),
            cut.words(), discourse);
        noteParties(mentions);
        SentenceOutcome.Kind refused = gate(cut, mentions);
        if (refused == null) {
          analysed.add(events(cut, mentions, discourse, byTelephone));
        } else if (refused == SentenceOutcome.Kind.NO_TRIGGER && mayTie(cut, mentions)) {
          Clauses clauses = analyse(cut, mentions);
          Naming.note(clauses, discourse);
          analysed.add(new Analysed(cut.sentence(), cut.words(), mentions, clauses, null));
        } else {
          report(cut.sentence(), refused, "");
          Naming.note(mentions, discourse);
          analysed.add(new Analysed(cut.sentence(), cut.words(), mentions, null, null));
        }
      });
    }
    return analysed;
  }

  private Analysed events(Cut cut, List<Mention> mentions, Discourse discourse,
      boolean byTelephone) {
    discourse.speaker(speaker(cut.sentence()));
    Clauses clauses = analyse(cut, mentions);
    List<EventLedger.Entry> events = stages.events().read(clauses, discourse, ledger,
        document.date(), filed, byTelephone);
    Naming.note(clauses, discourse);
    return new Analysed(cut.sentence(), cut.words(), mentions, clauses, events);
  }

  /** Then the claims, with the events told again at their places. */
  private void claims(List<Analysed> analysed, Discourse discourse) {
    QuotedSpeech speech = new QuotedSpeech(analysed, stages.tags());
    for (int at = 0; at < analysed.size(); at++) {
      speech.before(at, discourse);
      List<Participant> before = discourse.sayers(analysed.get(at).sentence().index());
      claims(analysed.get(at), discourse);
      speech.after(at, before, discourse);
    }
  }

  private void claims(Analysed each, Discourse discourse) {
    Sentence sentence = each.sentence();
    Clauses clauses = each.clauses();
    if (clauses == null) {
      Naming.note(each.mentions(), discourse);
      return;
    }
    guarded(sentence, () -> {
      discourse.speaker(speaker(sentence));
      boolean untold = sentence.kind() == Sentence.Kind.TITLE
          || stages.preparer().isAsked(sentence);
      boolean silent = untold || isDomestic();
      int told = each.events() == null ? 0 : claims(clauses, each.events(), silent, discourse);
      Naming.note(clauses, discourse);
      List<Relation> ties = untold || silent && RelationExtractor.sides(each.mentions()) < 2
          ? List.of()
          : stages.relations().read(clauses, discourse);
      relations.addAll(ties);
      report(sentence, told + ties.size() > 0
          ? SentenceOutcome.Kind.READ
          : SentenceOutcome.Kind.NO_FRAME, "");
    });
  }

  /** How many events and claims a sentence tells. */
  private int claims(Clauses clauses, List<EventLedger.Entry> events, boolean silent,
      Discourse discourse) {
    events.forEach(event -> event.tell(discourse));
    int told = silent ? 0 : stages.claims().read(clauses, discourse, claims);
    return events.size() + told;
  }

  private void noteParties(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Actors actors) {
        actors.participants().forEach(each -> parties.add(each.party()));
      }
    }
  }

  /** What is said inside one state and names no other is no matter of international relations. */
  private boolean isDomestic() {
    return parties.stream().allMatch(party -> party.equals(memory.home()));
  }

  /** Why a sentence need not be parsed; null if it may tell of something. */
  private SentenceOutcome.@Nullable Kind gate(Cut cut, List<Mention> mentions) {
    Sentence.Kind kind = cut.sentence().kind();
    boolean title = kind == Sentence.Kind.TITLE;
    boolean told = !mentions.isEmpty() || stages.claims().isImpersonal(cut.words())
        || cut.words().stream().anyMatch(word -> OF_EVENTS.contains(word.form()));
    if (!told || !title && cut.words().size() < 4) {
      return SentenceOutcome.Kind.NO_ACTOR;
    }
    boolean prose = title || kind == Sentence.Kind.BODY
        || kind == Sentence.Kind.LIST_ITEM || kind == Sentence.Kind.CAPTION;
    // a title also tells who speaks, and who met whom
    boolean triggered = title || kind == Sentence.Kind.LIST_ITEM && ledger.isListing()
        || stages.telling().areIn(cut.words(), mentions);
    if (cut.words().size() > LONGEST) {
      return SentenceOutcome.Kind.LEFT_OUT;
    }
    return prose && triggered ? null : SentenceOutcome.Kind.NO_TRIGGER;
  }

  /** True if prose names two sides and has a word for what one does to another. */
  private boolean mayTie(Cut cut, List<Mention> mentions) {
    Sentence.Kind kind = cut.sentence().kind();
    boolean prose = kind == Sentence.Kind.BODY || kind == Sentence.Kind.LIST_ITEM;
    return prose && RelationExtractor.sides(mentions) > 1 && cut.words().stream().anyMatch(
        word -> stages.relationTriggers().contains(word.form().toLowerCase(Locale.ROOT)));
  }

  private Clauses analyse(Cut cut, List<Mention> mentions) {
    List<Unit> units = UnitSplitter.units(cut.words(), mentions);
    Parse parse = stages.analyser().parse(units.stream().map(Unit::form).toList());
    SpeechAside aside = SpeechAside.find(cut.words(), mentions);
    return new Clauses(cut.sentence(), cut.words(), units, parse,
        stages.times().find(cut.sentence().text()), aside == null ? null : aside.sayer());
  }

  private @Nullable Participant speaker(Sentence sentence) {
    String label = sentence.speaker();
    if (label == null) {
      return null;
    }
    String name = label.substring(label.trim().lastIndexOf(' ') + 1);
    return memory.find(name).map(PersonFacts::name)
        .flatMap(full -> memory.participant(full, null, null)).orElse(null);
  }

  private void report(Sentence sentence, SentenceOutcome.Kind kind, String detail) {
    if (sentence.index() >= 0) {
      outcomes.add(new SentenceOutcome(sentence.index(), sentence.passage().start(),
          sentence.passage().end(), kind, detail));
    }
  }
}
