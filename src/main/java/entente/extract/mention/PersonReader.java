package entente.extract.mention;

import static entente.extract.mention.Forms.closes;
import static entente.extract.mention.Forms.comma;
import static entente.extract.mention.Forms.definite;
import static entente.extract.mention.Forms.form;
import static entente.extract.mention.Forms.isArticle;
import static entente.extract.mention.Forms.isPossessive;

import entente.extract.analysis.Word;
import entente.extract.mention.NameReader.Name;
import entente.extract.mention.NameWords.Kind;
import entente.extract.mention.TitleReader.Title;
import entente.model.Party;
import entente.reference.Gender;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person at a place in a sentence: side, title and name in the orders that diplomatic prose
 * has: "Chinese Foreign Minister Qin Gang", "President Yoon Suk Yeol of the Republic of Korea",
 * "President of France Nicolas Sarkozy", "A K Abdul Momen, Foreign Minister of Bangladesh", "China's
 * Geng Shuang", "the Presidents of A and B, N and M".
 */
final class PersonReader {
  /**
   * A person as read, before the memory has been asked.
   *
   * @param name null for a title alone
   * @param party null where the words do not say
   * @param role null where no title is given
   * @param honorific "Mr." and the like, null where none
   */
  record Person(@Nullable String name, @Nullable Party party, @Nullable String role,
      @Nullable String honorific) {
    /** What the honorific tells, null where it tells nothing. */
    @Nullable
    Gender gender() {
      String lower = honorific == null ? "" : honorific.toLowerCase(Locale.ROOT);
      if (lower.startsWith("mr") && !lower.startsWith("mrs")) {
        return Gender.M;
      }
      return lower.startsWith("ms") || lower.startsWith("mrs") ? Gender.F : null;
    }
  }

  /** Persons that stand together as one mention, up to a word (exclusive). */
  record Reading(int from, int to, List<Person> persons) {}

  private static final Pattern VERB_FORM = Pattern.compile("\\p{Ll}+ed|said|told");

  /** A title that ends with whom it serves: "Adviser to the Prime Minister". */
  private static final Pattern SERVING = Pattern.compile(" (?:to|for|of) (?:the )?(?:\\w+ )*"
      + "(?:President|Minister|Chancellor|Premier)$");
  private static final Set<String> SERVICE = Set.of("to", "of", "for");

  private final NameWords lexicon;
  private final SideReader sides;
  private final NameReader names;
  private final TitleReader titles;

  PersonReader(Gazetteer gazetteer, NameWords lexicon) {
    this.lexicon = lexicon;
    this.sides = new SideReader(gazetteer, lexicon);
    this.names = new NameReader(gazetteer, lexicon);
    this.titles = new TitleReader(lexicon, sides, names);
  }

  /** The persons whose mention begins at that word, null if none does. */
  @Nullable
  Reading read(List<Word> words, int from) {
    List<Party> before = new ArrayList<>();
    int at = sides.before(words, from, before);
    boolean possessive = at > from && isPossessive(words, at - 1);
    Title title = titles.read(words, at);
    if (title != null) {
      return titled(words, from, before, title);
    }
    if (!before.isEmpty() && !possessive) {
      return null;
    }
    return untitled(words, from, at, before);
  }

  private @Nullable Reading titled(List<Word> words, int from, List<Party> before, Title title) {
    List<Party> parties = before.isEmpty() ? title.parties() : before;
    if (title.plural() || parties.size() > 1) {
      return several(words, from, title, parties);
    }
    Party party = parties.isEmpty() ? sides.spokenFor(words, from) : parties.get(0);
    party = party == null ? sides.owner(words, from) : party;
    int at = title.to();
    boolean apart = comma(words, at)
        && (party != null || from > 0 && isArticle(form(words, from - 1))
            || isHonoured(words, at + 1));
    at = apart ? at + 1 : at;
    String honorific = null;
    if (at < words.size() && lexicon.is(form(words, at), Kind.HONORIFIC)) {
      honorific = form(words, at++);
    }
    Name name = names.read(words, at, true);
    if (name == null || apart && !closes(words, name.to())) {
      return party == null && !definite(words, from)
          ? null
          : new Reading(from, title.to(), List.of(new Person(null, party, title.role(), null)));
    }
    List<Party> after = new ArrayList<>();
    // "ASEAN Chair Prime Minister N of A" acts for A.
    boolean open = party == null || !party.isState();
    int to = open ? sides.after(words, name.to(), after) : name.to();
    Party side = after.isEmpty() ? party : after.get(0);
    return new Reading(from, apart ? closed(words, to) : to,
        List.of(new Person(name.text(), side, title.role(), honorific)));
  }

  /** "the minister, N, called": with the comma that closes it, which would part it from its verb. */
  private static int closed(List<Word> words, int to) {
    boolean closing = comma(words, to) && to + 1 < words.size()
        && VERB_FORM.matcher(form(words, to + 1)).matches();
    return closing ? to + 1 : to;
  }

  private boolean isHonoured(List<Word> words, int at) {
    return at < words.size() && words.get(at).isCapitalised()
        && lexicon.is(form(words, at), Kind.HONORIFIC);
  }

  /** "the foreign ministers of A and B, N and M", "Presidents N of A and M of B". */
  private @Nullable Reading several(List<Word> words, int from, Title title, List<Party> parties) {
    List<Person> persons = new ArrayList<>();
    int at = comma(words, title.to()) ? title.to() + 1 : title.to();
    int to = title.to();
    Name name = names.read(words, at, true);
    while (name != null) {
      List<Party> after = new ArrayList<>();
      to = sides.after(words, name.to(), after);
      Reading post = apposition(words, at, name, null);
      to = post == null ? to : post.to();
      int order = persons.size();
      Party party = !after.isEmpty()
          ? after.get(0)
          : order < parties.size() ? parties.get(order) : null;
      String role = post == null ? null : post.persons().getFirst().role();
      persons.add(new Person(name.text(), party, role == null ? singular(title.role()) : role,
          null));
      at = to;
      if (comma(words, at)) {
        at++;
      }
      if (at < words.size() && form(words, at).equals("and")) {
        at++;
      }
      name = at > to ? names.read(words, at, true) : null;
    }
    boolean full = persons.size() == 1 && parties.size() == 1
        && String.valueOf(persons.getFirst().name()).contains(" ");
    // "with Korean officials, N said" is not "the Korean ministers, N and M, said"
    boolean apart = comma(words, title.to()) && to < words.size()
        && !words.get(to).isPunctuation();
    if (persons.size() > 1 || full && !apart) {
      return new Reading(from, to, persons);
    }
    if (parties.isEmpty()) {
      return null;
    }
    persons.clear();
    parties.forEach(party -> persons.add(new Person(null, party, singular(title.role()), null)));
    return new Reading(from, title.to(), persons);
  }

  private @Nullable Reading untitled(List<Word> words, int from, int at, List<Party> before) {
    boolean honoured = at < words.size() && lexicon.is(form(words, at), Kind.HONORIFIC)
        && words.get(at).isCapitalised();
    int start = at;
    while (honoured && start < words.size() && lexicon.is(form(words, start), Kind.HONORIFIC)) {
      start++;
    }
    boolean place = before.isEmpty() && start > 0 && form(words, start - 1).equals("in")
        && names.known(words, start) == null;
    Name name = place ? null : names.read(words, start, honoured || !before.isEmpty());
    if (name == null || !before.isEmpty() && !name.text().contains(" ")) {
      return null;
    }
    Party party = before.isEmpty() ? null : before.get(0);
    Reading apposition = apposition(words, from, name, party);
    if (apposition != null) {
      return apposition;
    }
    boolean known = names.known(words, start) != null;
    if (!honoured && !known && before.isEmpty()) {
      return null;
    }
    List<Party> after = new ArrayList<>();
    int to = party == null ? sides.after(words, name.to(), after) : name.to();
    Party side = party != null || after.isEmpty() ? party : after.get(0);
    return new Reading(from, to, List.of(new Person(name.text(), side, null,
        honoured ? form(words, at) : null)));
  }

  /** "N, the Emirati Ambassador," and "N, Foreign Minister of A". */
  private @Nullable Reading apposition(List<Word> words, int from, Name name,
      @Nullable Party known) {
    if (!comma(words, name.to()) || !name.text().contains(" ")) {
      return null;
    }
    int at = name.to() + 1;
    boolean article = at < words.size() && isArticle(form(words, at));
    at = article ? at + 1 : at;
    List<Party> before = new ArrayList<>();
    int start = sides.before(words, at, before);
    Title title = titles.read(words, start);
    if (title == null || title.plural() || article && acts(words, title.to())) {
      return null;
    }
    int to = behindSuperior(words, start, title, before);
    if (to == title.to() && names.read(words, to, true) != null) {
      return null;
    }
    List<Party> parties = before.isEmpty() ? title.parties() : before;
    Party party = parties.isEmpty() ? known : parties.get(0);
    return new Reading(from, closed(words, to),
        List.of(new Person(name.text(), party, title.role(), null)));
  }

  /** "In talks with N, the President of A noted": who is told of behind a comma is another. */
  private static boolean acts(List<Word> words, int at) {
    return at < words.size() && VERB_FORM.matcher(form(words, at)).matches();
  }

  /**
   * "N, Adviser to Prime Minister M of A": behind the name of whom the post serves, and its side,
   * which is added; where the title ends if it serves nobody named.
   */
  private int behindSuperior(List<Word> words, int start, Title title, List<Party> found) {
    int at = title.to();
    boolean inTitle = SERVING.matcher(Word.text(words, start, at)).find();
    if (!inTitle && at + 1 < words.size() && SERVICE.contains(form(words, at))) {
      List<Party> before = new ArrayList<>();
      Title superior = titles.read(words, sides.before(words, at + 1, before));
      at = superior == null || superior.plural() ? at : superior.to();
      found.addAll(at == title.to() ? List.of() : before);
    }
    Name name = inTitle || at > title.to() ? names.read(words, at, true) : null;
    if (name == null) {
      return title.to();
    }
    return sides.after(words, name.to(), title.parties().isEmpty() ? found : new ArrayList<>());
  }

  /** "Ministers of Foreign Affairs" as the title of one of them. */
  private String singular(String role) {
    return Arrays.stream(role.split(" ")).map(lexicon::singular).collect(Collectors.joining(" "));
  }
}
