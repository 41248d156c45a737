package entente.extract.text;

import entente.extract.text.Sentence.Kind;
import entente.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a document apart into clean sentences: start here.
 *
 * <p>Paragraphs are found and freed of marks, the dateline is lifted out, speakers of a transcript
 * are noted, and paragraphs are divided. Takes linear time on any input. Safe for use by several
 * threads.
 */
public final class TextPreparer {
  /** A dateline stands in one of the first paragraphs, if anywhere. */
  private static final int DATELINE_WITHIN = 4;
  /** A caption is this many sentences at most, its credit not counted. */
  private static final int LONGEST_CAPTION = 2;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final DatelineReader datelines = new DatelineReader();
  private final SpeakerReader speakers = new SpeakerReader();
  private final KindReader kinds = new KindReader();

  /** Takes a document apart; an empty one has no sentences. */
  public PreparedText prepare(Document document) {
    return new Preparation(document).prepare();
  }

  /** True for what somebody asks in a transcript who speaks for no side, such as a journalist. */
  public boolean isAsked(Sentence sentence) {
    return sentence.speaker() != null && speakers.asks(sentence.speaker());
  }

  private static CleanText clean(String source, int start, int end) {
    CleanText plain = new MarkupCleaner(source, start, end).clean();
    return SpaceRepairer.repair(HoverLabels.remove(plain));
  }

  /** The work on one document. */
  private final class Preparation {
    private final Document document;
    private final List<CleanText> paragraphs = new ArrayList<>();
    private final List<Kind> forms = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private @Nullable Dateline dateline;
    private @Nullable String speaker;

    Preparation(Document document) {
      this.document = document;
    }

    PreparedText prepare() {
      CleanText title = clean(document.title(), 0, document.title().length());
      if (!title.text().isEmpty()) {
        sentences.add(new Sentence(-1, -1, Kind.TITLE, title, null));
      }
      int titles = sentences.size();
      for (Block block : BlockReader.read(document.text())) {
        CleanText paragraph = clean(document.text(), block.start(), block.end());
        if (!paragraph.text().isEmpty()) {
          paragraphs.add(paragraph);
          forms.add(block.kind());
        }
      }
      Set<String> untitled = speakers.untitled(paragraphs);
      for (int i = 0; i < paragraphs.size(); i++) {
        paragraph(i, untitled, titles);
      }
      return new PreparedText(document, dateline, sentences, bylines);
    }

    private void paragraph(int number, Set<String> untitled, int titles) {
      CleanText paragraph = paragraphs.get(number);
      Kind form = forms.get(number);
      SpeakerReader.Label label = speakers.read(paragraph, untitled);
      if (label != null) {
        speaker = label.speaker();
        paragraph = paragraph.slice(label.end(), paragraph.text().length());
        form = form == Kind.HEADING ? Kind.BODY : form;
      } else if (speaker == null && number < DATELINE_WITHIN) {
        paragraph = withoutDateline(paragraph, form);
      }
      if (paragraph.text().isEmpty()) {
        return;
      }
      boolean last = number == paragraphs.size() - 1
          || number == paragraphs.size() - 2 && forms.getLast() == Kind.BYLINE;
      if (form == Kind.BODY && label == null && heads(paragraph.text(), last)) {
        form = Kind.HEADING;
      }
      divide(paragraph, number, form, last, titles);
    }

    private boolean heads(String paragraph, boolean last) {
      if (kinds.timeOfDay(paragraph)) {
        speaker = null;
        return true;
      }
      return !last && kinds.standsLikeHeading(paragraph);
    }

    private CleanText withoutDateline(CleanText paragraph, Kind form) {
      boolean candidate = dateline == null && (form == Kind.BODY || form == Kind.HEADING);
      DatelineReader.Read read = candidate ? datelines.read(paragraph.text()) : null;
      if (read == null) {
        return paragraph;
      }
      dateline = read.dateline();
      return paragraph.slice(read.end(), paragraph.text().length());
    }

    private void divide(CleanText paragraph, int number, Kind form, boolean last, int titles) {
      List<Span> spans = form == Kind.TABLE || form == Kind.BYLINE
          ? List.of(new Span(0, paragraph.text().length()))
          : splitter.split(paragraph.text());
      int first = sentences.size();
      for (int i = 0; i < spans.size(); i++) {
        CleanText clean = paragraph.slice(spans.get(i).start(), spans.get(i).end());
        boolean closes = last && i == spans.size() - 1 && (number > 0 || i > 0);
        Kind kind = kind(clean.text(), form, closes);
        if (kind == Kind.BYLINE && !kinds.ends(clean.text())) {
          bylines.add(kinds.outlet(clean.text()));
        }
        sentences.add(new Sentence(sentences.size() - titles, number, kind, clean, speaker));
        if (kind == Kind.CAPTION && i <= LONGEST_CAPTION) {
          recast(first, Kind.CAPTION);
        }
      }
    }

    private Kind kind(String sentence, Kind form, boolean closes) {
      Kind credit = kinds.credit(sentence);
      if (credit != null) {
        return credit;
      }
      return closes && speaker == null && form == Kind.BODY && kinds.closing(sentence)
          ? Kind.BYLINE
          : form;
    }

    private void recast(int first, Kind kind) {
      for (int i = first; i < sentences.size(); i++) {
        Sentence was = sentences.get(i);
        sentences.set(i,
            new Sentence(was.index(), was.paragraph(), kind, was.clean(), was.speaker()));
      }
    }
  }
}
