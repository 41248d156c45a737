package entente.map;

import entente.map.Vocabulary.Org;
import entente.map.Vocabulary.Time;
import entente.model.PartialDate;
import entente.model.Party;
import entente.model.Period;
import entente.reference.Basis;
import entente.reference.OfficeHolder;
import entente.reference.OfficeHolders;
import entente.reference.PersonKey;
import entente.reference.Reference;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Writes who held which post when. */
final class ReferenceTenures {
  private final Iris iris;
  private final Reference reference;
  private final ReferenceSink sink;
  private final GraphSink graph;
  private final PeriodMapper periods;

  ReferenceTenures(Iris iris, Reference reference, ReferenceSink sink) {
    this.iris = iris;
    this.reference = reference;
    this.sink = sink;
    this.graph = sink.graph();
    this.periods = new PeriodMapper(graph);
  }

  void map(OfficeHolder holder, OfficeHolders all) {
    Node person = person(holder, all);
    Node post = post(holder);
    Period when = holder.term().period();
    Node tenure = iris.hashed("tenure", person.getURI(), post.getURI(), holder.title(),
        String.valueOf(when.start()), String.valueOf(when.end()));
    graph.type(tenure, Ent.Tenure);
    graph.type(tenure, Org.Membership);
    graph.add(tenure, Org.member, person);
    graph.add(tenure, Ent.inPost, post);
    graph.add(tenure, Ent.roleAsStated, holder.title());
    if (holder.contested()) {
      graph.add(tenure, Ent.disputed, Literals.flag(true));
    }
    when(tenure, holder.basis(), when);
    sink.sources(tenure, holder.source());
  }

  private Node person(OfficeHolder holder, OfficeHolders all) {
    Node person = iris.person(PersonKey.of(holder, all).key());
    graph.type(person, Ent.Person);
    graph.label(person, holder.person());
    holder.aliases().forEach(alias -> graph.add(person, SKOS.altLabel.asNode(), alias));
    sink.sameAs(person, holder.qid());
    return person;
  }

  private Node post(OfficeHolder holder) {
    Party party = holder.party();
    Node post = iris.post(party.code(), holder.post().code());
    graph.type(post, Org.Post);
    graph.label(post, holder.post().code().replace('-', ' ') + " of " + name(party));
    graph.add(post, Ent.postKind, Codes.of(holder.post().code()));
    graph.add(post, Ent.postIn, node(party));
    return post;
  }

  /**
   * What the dates rest on decides what they say: where a source merely saw somebody in post, the
   * term began not after and ended not before.
   */
  private void when(Node tenure, Basis basis, Period when) {
    switch (basis) {
      case TERM -> {
        periods.standing(tenure, when);
        interval(tenure, when);
      }
      case SINCE -> {
        periods.standing(tenure, new Period(when.start(), null));
        endsNotBefore(tenure, when.end());
        interval(tenure, new Period(when.start(), null));
      }
      case SEEN -> {
        PartialDate start = when.start();
        graph.add(tenure, Ent.startLatest, start == null ? null : Literals.day(start.latest()));
        endsNotBefore(tenure, when.end());
      }
    }
  }

  private void endsNotBefore(Node tenure, @Nullable PartialDate seen) {
    graph.add(tenure, Ent.endEarliest, seen == null ? null : Literals.day(seen.earliest()));
  }

  private void interval(Node tenure, Period when) {
    Node interval = iris.part(tenure, "interval");
    graph.add(tenure, Org.memberDuring, interval);
    graph.type(interval, Time.Interval);
    instant(interval, Time.hasBeginning, "begin", when.start());
    instant(interval, Time.hasEnd, "end", when.end());
  }

  private void instant(Node interval, Node property, String name, @Nullable PartialDate date) {
    if (date != null && date.isDay()) {
      Node instant = Iris.below(interval, name);
      graph.add(interval, property, instant);
      graph.type(instant, Time.Instant);
      graph.add(instant, Time.inXSDDate, Literals.day(date.earliest()));
    }
  }

  private Node node(Party party) {
    return party.isState() ? iris.state(party.code()) : iris.framework(party.code());
  }

  private String name(Party party) {
    return party.isState()
        ? reference.state(party.code()).map(state -> state.name()).orElseThrow()
        : reference.framework(party.code()).map(framework -> framework.name()).orElseThrow();
  }
}
