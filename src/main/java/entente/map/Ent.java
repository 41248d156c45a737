package entente.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the ontology, one constant each, under the names that they have in
 * {@code ontology/entente.ttl}, where their meaning stands.
 */
public final class Ent {
  /** Namespace of the terms. */
  public static final String NS = "https://w3id.org/entente/ontology#";

  public static final Node Actor = term("Actor");
  public static final Node State = term("State");
  public static final Node Organization = term("Organization");
  public static final Node Framework = term("Framework");
  public static final Node IntergovernmentalOrganization = term("IntergovernmentalOrganization");
  public static final Node Mechanism = term("Mechanism");
  public static final Node Person = term("Person");
  public static final Node Place = term("Place");
  public static final Node Event = term("Event");
  public static final Node Meeting = term("Meeting");
  public static final Node BilateralMeeting = term("BilateralMeeting");
  public static final Node TrilateralMeeting = term("TrilateralMeeting");
  public static final Node Session = term("Session");
  public static final Node Summit = term("Summit");
  public static final Node Ministerial = term("Ministerial");
  public static final Node Dialogue = term("Dialogue");
  public static final Node Call = term("Call");
  public static final Node Visit = term("Visit");
  public static final Node StateVisit = term("StateVisit");
  public static final Node OfficialVisit = term("OfficialVisit");
  public static final Node WorkingVisit = term("WorkingVisit");
  public static final Node Signing = term("Signing");
  public static final Node RollCall = term("RollCall");
  public static final Node Participation = term("Participation");
  public static final Node Interaction = term("Interaction");
  public static final Node Claim = term("Claim");
  public static final Node Commitment = term("Commitment");
  public static final Node Position = term("Position");
  public static final Node Topic = term("Topic");
  public static final Node Announcement = term("Announcement");
  public static final Node Proposition = term("Proposition");
  public static final Node Document = term("Document");
  public static final Node SourceDocument = term("SourceDocument");
  public static final Node Readout = term("Readout");
  public static final Node RecordSet = term("RecordSet");
  public static final Node Reading = term("Reading");
  public static final Node Membership = term("Membership");
  public static final Node Tenure = term("Tenure");
  public static final Node Alliance = term("Alliance");
  public static final Node Vote = term("Vote");
  public static final Node AlignmentObservation = term("AlignmentObservation");

  public static final Node code = term("code");
  public static final Node iso2 = term("iso2");
  public static final Node isoNumeric = term("isoNumeric");
  public static final Node cowCode = term("cowCode");
  public static final Node demonym = term("demonym");
  public static final Node capital = term("capital");
  public static final Node stateKind = term("stateKind");
  public static final Node placeKind = term("placeKind");
  public static final Node postKind = term("postKind");
  public static final Node bodyOf = term("bodyOf");
  public static final Node frameworkKind = term("frameworkKind");
  public static final Node ofState = term("ofState");
  public static final Node postIn = term("postIn");
  public static final Node hasParticipation = term("hasParticipation");
  public static final Node participant = term("participant");
  public static final Node onBehalfOf = term("onBehalfOf");
  public static final Node inPost = term("inPost");
  public static final Node roleAsStated = term("roleAsStated");
  public static final Node nameAsStated = term("nameAsStated");
  public static final Node linkConfidence = term("linkConfidence");
  public static final Node party = term("party");
  public static final Node hostState = term("hostState");
  public static final Node place = term("place");
  public static final Node country = term("country");
  public static final Node date = term("date");
  public static final Node startEarliest = term("startEarliest");
  public static final Node startLatest = term("startLatest");
  public static final Node endEarliest = term("endEarliest");
  public static final Node endLatest = term("endLatest");
  public static final Node since = term("since");
  public static final Node until = term("until");
  public static final Node convenedUnder = term("convenedUnder");
  public static final Node instanceOfSeries = term("instanceOfSeries");
  public static final Node onSidelinesOf = term("onSidelinesOf");
  public static final Node status = term("status");
  public static final Node signed = term("signed");
  public static final Node holder = term("holder");
  public static final Node action = term("action");
  public static final Node targetText = term("targetText");
  public static final Node target = term("target");
  public static final Node polarity = term("polarity");
  public static final Node frameworkInScope = term("frameworkInScope");
  public static final Node scopeExhaustive = term("scopeExhaustive");
  public static final Node certainty = term("certainty");
  public static final Node madeAt = term("madeAt");
  public static final Node announces = term("announces");
  public static final Node proposition = term("proposition");
  public static final Node evidence = term("evidence");
  public static final Node sentence = term("sentence");
  public static final Node line = term("line");
  public static final Node extractionConfidence = term("extractionConfidence");
  public static final Node readoutOf = term("readoutOf");
  public static final Node issuedFor = term("issuedFor");
  public static final Node mentions = term("mentions");
  public static final Node sourceActor = term("sourceActor");
  public static final Node targetActor = term("targetActor");
  public static final Node ploverClass = term("ploverClass");
  public static final Node ploverMode = term("ploverMode");
  public static final Node cameoCode = term("cameoCode");
  public static final Node correspondsTo = term("correspondsTo");
  public static final Node framework = term("framework");
  public static final Node membershipStatus = term("membershipStatus");
  public static final Node disputed = term("disputed");
  public static final Node ally = term("ally");
  public static final Node voter = term("voter");
  public static final Node rollCall = term("rollCall");
  public static final Node choice = term("choice");
  public static final Node veto = term("veto");
  public static final Node resolution = term("resolution");
  public static final Node issue = term("issue");
  public static final Node sessionNumber = term("sessionNumber");
  public static final Node rollCallNumber = term("rollCallNumber");
  public static final Node dyadMember = term("dyadMember");
  public static final Node period = term("period");
  public static final Node year = term("year");
  public static final Node agreement = term("agreement");
  public static final Node sAbs = term("sAbs");
  public static final Node sSquared = term("sSquared");
  public static final Node kappa = term("kappa");
  public static final Node kappaWeighted = term("kappaWeighted");
  public static final Node pi = term("pi");
  public static final Node tauB = term("tauB");
  public static final Node coMembership = term("coMembership");
  public static final Node allianceSimilarity = term("allianceSimilarity");
  public static final Node coStance = term("coStance");
  public static final Node meetingCount = term("meetingCount");
  public static final Node visitCount = term("visitCount");
  public static final Node n = term("n");
  public static final Node claimCount = term("claimCount");
  public static final Node methodVersion = term("methodVersion");
  public static final Node metWith = term("metWith");
  public static final Node visited = term("visited");
  public static final Node memberOf = term("memberOf");
  public static final Node coMemberWith = term("coMemberWith");
  public static final Node alliedWith = term("alliedWith");
  public static final Node supports = term("supports");
  public static final Node opposes = term("opposes");
  public static final Node agreedWith = term("agreedWith");
  public static final Node coStanceWith = term("coStanceWith");
  public static final Node opposedStanceTo = term("opposedStanceTo");
  public static final Node fulfils = term("fulfils");
  public static final Node conflictsWith = term("conflictsWith");

  private Ent() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
