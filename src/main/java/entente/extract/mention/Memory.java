package entente.extract.mention;

import entente.model.Participant;
import entente.model.Party;
import entente.reference.Gender;
import entente.reference.NameKey;
import entente.reference.OfficeHolder;
import entente.reference.Post;
import entente.reference.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one document: under which fullest name, for whom and with which title each was
 * named. Filled by a first reading of all sentences, so that the second knows what comes later.
 */
public final class Memory {
  /** Words of posts that a paper names without the state where the state is its own. */
  private static final Set<String> HOME_POSTS = Set.of("minister", "premier", "chancellor",
      "governor", "speaker", "opposition leader");
  private final Reference reference;
  private final LocalDate date;
  private final @Nullable Party home;
  private final List<PersonFacts> persons = new ArrayList<>();
  private final Surnames surnames = new Surnames();
  private final Map<Party, Party> meant;
  private final Set<Party> frameworks = new HashSet<>();
  private @Nullable Party capitalOf;
  private @Nullable Party destination;
  private @Nullable Post principal;

  /**
   * A memory without persons.
   *
   * @param date day of the document, on which posts are held
   * @param home the side that publishes the document, whose officials need no "of ..."; null where
   *     none does
   * @param meant the parties in whose place the document means others of the same name
   */
  public Memory(Reference reference, LocalDate date, @Nullable Party home,
      Map<Party, Party> meant) {
    this.meant = Map.copyOf(meant);
    this.reference = reference;
    this.date = date;
    this.home = home;
  }

  /** The side that publishes the document. */
  public @Nullable Party home() {
    return home;
  }

  /** A memory of a document that means nothing but the usual by its names. */
  public Memory(Reference reference, LocalDate date, @Nullable Party home) {
    this(reference, date, home, Map.of());
  }

  /** The parties in whose place the document means others of the same name. */
  Map<Party, Party> meant() {
    return meant;
  }

  /** Notes which frameworks a sentence names, by their codes. */
  public void name(Set<String> codes) {
    codes.stream().map(Party::organisation).forEach(frameworks::add);
  }

  /** True if a sentence noted so far names that framework. */
  boolean isNamed(Party framework) {
    return frameworks.contains(framework);
  }

  /** Notes in which state's capital the document was written; null for any other place. */
  public void writtenInCapitalOf(@Nullable Party state) {
    capitalOf = state;
  }

  /** Notes the state to which the title tells of a journey; null for none. */
  void travelTo(@Nullable Party state) {
    destination = state;
  }

  /** The state to which the title tells of a journey of the home side's; null for none. */
  @Nullable
  Party destination() {
    return destination == null || destination.equals(home) ? null : destination;
  }

  /** Notes whose doings the publisher reports without naming him; null for nobody's above others'. */
  public void reportsOn(@Nullable Post post) {
    principal = post;
  }

  /** "the President", whom the publisher reports on; empty for any other title. */
  Optional<Participant> principal(String role) {
    boolean his = principal == Post.HEAD_OF_STATE && role.equalsIgnoreCase("president")
        || principal == Post.HEAD_OF_GOVERNMENT && role.equalsIgnoreCase("prime minister");
    return !his || home == null
        ? Optional.empty()
        : Optional.of(principal().map(own -> new Participant(own.name(), home, own.role()))
            .orElse(new Participant(null, home, role)));
  }

  /** True if the publisher reports on what one of its side does. */
  public boolean reportsOnOne() {
    return principal != null;
  }

  /**
   * The person whose doings the publisher reports without naming him: of those whom the document names,
   * who holds that post by the tables, or the only one where they know of no holder.
   */
  public Optional<PersonFacts> principal() {
    Post post = principal;
    List<PersonFacts> own = persons.stream()
        .filter(person -> home != null && home.equals(person.party())).toList();
    List<PersonFacts> holding = post == null || home == null
        || reference.officeHolders().holders(home, post, date).isEmpty()
            ? own
            : own.stream().filter(person -> terms(person.name()).stream()
                .anyMatch(holder -> holder.post() == post && home.equals(holder.party())
                    && holder.term().mayCover(date)))
                .toList();
    return holding.size() == 1 ? Optional.of(holding.getFirst()) : Optional.empty();
  }

  /** The words of the document that may be surnames of leaders. */
  Surnames surnames() {
    return surnames;
  }

  /** Adds the leaders whom the document names by surname alone; called when all of it was noted. */
  public void settleSurnames() {
    surnames.settle(this, reference.officeHolders(), date);
  }

  /** All persons in the order in which they were first named. */
  public List<PersonFacts> persons() {
    return List.copyOf(persons);
  }

  /** The person of that name or part of a name; the one named first if several are. */
  public Optional<PersonFacts> find(String name) {
    return persons.stream().filter(person -> Names.agree(person.name(), name)).findFirst();
  }

  /** Persons for that side whose title has the words of this one; all of the side if it is null. */
  public List<PersonFacts> holders(@Nullable Party party, String role) {
    String wanted = headWord(role);
    if (wanted.equals("leader") && party != null) {
      return leaders(party, role);
    }
    List<PersonFacts> told = persons.stream()
        .filter(person -> party == null || party.equals(person.party()))
        .filter(person -> person.role() != null && matches(person.role(), role, wanted)).toList();
    return told.isEmpty() && party != null ? untitled(party, role) : told;
  }

  /** Those of the side whom the document never gives a title, but who hold that post by the tables. */
  private List<PersonFacts> untitled(Party party, String role) {
    return persons.stream()
        .filter(person -> person.role() == null && party.equals(person.party()))
        .filter(person -> terms(person.name()).stream()
            .anyMatch(holder -> party.equals(holder.party()) && holder.term().mayCover(date)
                && holder.title().equalsIgnoreCase(role)))
        .toList();
  }

  /** Persons of the side that surely hold that post: by the title told, or by the tables. */
  public List<PersonFacts> inPost(Party party, String post) {
    return post.equals("leader")
        ? persons.stream().filter(each -> party.equals(each.party()) && leads(each, post)).toList()
        : holders(party, post);
  }

  /** All terms of whoever has that name; of the leader of the day where it is a mere surname. */
  private List<OfficeHolder> terms(String name) {
    List<OfficeHolder> named = reference.officeHolders().named(name);
    return named.isEmpty() && name.indexOf(' ') < 0
        ? Surnames.leader(name, reference.officeHolders(), date)
            .map(leader -> reference.officeHolders().named(leader.person())).orElse(List.of())
        : named;
  }

  /** "the Chinese leader": who leads by the title told or by the tables, else the side's one person. */
  private List<PersonFacts> leaders(Party party, String role) {
    List<PersonFacts> own = persons.stream().filter(each -> party.equals(each.party())).toList();
    List<PersonFacts> leading = own.stream().filter(each -> leads(each, role)).toList();
    return leading.isEmpty() && own.size() == 1 ? own : leading;
  }

  private boolean leads(PersonFacts person, String role) {
    String title = person.role() != null
        ? person.role()
        : terms(person.name()).stream().filter(holder -> holder.term().mayCover(date))
            .map(OfficeHolder::title).findFirst().orElse("");
    return matches(title, role, "leader");
  }

  private static boolean matches(String has, String role, String wanted) {
    String lower = has.toLowerCase(Locale.ROOT);
    boolean leader = wanted.equals("leader") && (lower.contains("president")
        || lower.contains("minister") && lower.contains("prime") || lower.contains("chancellor"));
    boolean premier = wanted.equals("premier") && lower.contains("prime minister");
    return leader || premier || lower.contains(role.toLowerCase(Locale.ROOT))
        && lower.contains("vice") == role.toLowerCase(Locale.ROOT).contains("vice");
  }

  private static String headWord(String role) {
    return role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Adds what a mention tells; facts that are known already are kept. */
  public void note(String name, @Nullable Party party, @Nullable String role,
      @Nullable Gender gender, int sentence) {
    for (int i = 0; i < persons.size(); i++) {
      PersonFacts known = persons.get(i);
      if (isSame(known.name(), name) && compatible(known.party(), party)) {
        persons.set(i, merged(known, name, party, role, gender));
        return;
      }
    }
    persons.add(new PersonFacts(name, party, role, gender, sentence));
  }

  /** True if one name is part of the other, or both are known spellings of one person's. */
  private boolean isSame(String one, String other) {
    return Names.agree(one, other) || one.indexOf(' ') > 0 && other.indexOf(' ') > 0
        && reference.officeHolders().named(one).stream().map(OfficeHolder::person)
            .anyMatch(person -> reference.officeHolders().named(other).stream()
                .anyMatch(holder -> holder.person().equals(person)));
  }

  private static boolean compatible(@Nullable Party one, @Nullable Party other) {
    return one == null || other == null || one.equals(other);
  }

  private static PersonFacts merged(PersonFacts known, String name, @Nullable Party party,
      @Nullable String role, @Nullable Gender gender) {
    boolean fuller = Names.words(name).size() > Names.words(known.name()).size();
    return new PersonFacts(fuller ? name : known.name(),
        known.party() != null ? known.party() : party, known.role() != null ? known.role() : role,
        known.gender() != null ? known.gender() : gender, known.firstSentence());
  }

  /**
   * A participant of that name, with the fullest name, side and title known; empty where the side
   * cannot be told.
   */
  public Optional<Participant> participant(String name, @Nullable Party party,
      @Nullable String role) {
    Optional<PersonFacts> facts = persons.stream()
        .filter(person -> isSame(person.name(), name) && compatible(person.party(), party))
        .findFirst();
    Party side = party != null ? party : facts.map(PersonFacts::party).orElse(null);
    if (side == null) {
      side = holder(name, role).map(OfficeHolder::party)
          .orElse(role == null ? null : home != null ? home : ofCapital(role));
    }
    if (side == null) {
      return Optional.empty();
    }
    return Optional.of(new Participant(facts.map(PersonFacts::name).orElse(name), side,
        role != null ? role : facts.map(PersonFacts::role).orElse(null)));
  }

  /** The state in whose capital the document was written, for a minister named without a state. */
  private @Nullable Party ofCapital(String role) {
    String lower = role.toLowerCase(Locale.ROOT);
    return HOME_POSTS.stream().anyMatch(lower::contains) ? capitalOf : null;
  }

  /** The office holder of that name on the day of the document, as far as the tables know. */
  public Optional<OfficeHolder> holder(String name, @Nullable String role) {
    List<OfficeHolder> named = reference.officeHolders().named(name);
    if (named.isEmpty() && role != null) {
      named = reference.officeHolders().shortNamed(name).stream()
          .filter(holder -> sharesWord(holder.title(), role)).toList();
    }
    List<OfficeHolder> all = named;
    return all.stream().filter(holder -> holder.term().mayCover(date)).findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static boolean sharesWord(String title, String role) {
    List<String> words = List.of(NameKey.of(title).letters().split(" "));
    return List.of(NameKey.of(role).letters().split(" ")).stream().anyMatch(words::contains);
  }
}
