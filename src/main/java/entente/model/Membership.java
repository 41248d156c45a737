package entente.model;

/**
 * That a state or organisation belongs to a framework for a time, as one source tells it.
 *
 * @param framework code of the framework
 * @param member who belongs to it
 * @param status code such as {@code member}, {@code observer}, {@code dialogue-partner}
 * @param when since and until when; an open end is null
 * @param evidence what it was read from
 * @param yearsBefore by how many years it may have begun earlier, where a source looks only now and
 *     then
 * @param yearsAfter by how many years it may have ended later
 */
public record Membership(String framework, Party member, String status, Period when,
    Evidence evidence, int yearsBefore, int yearsAfter) {
  /** A membership whose bounds are as sure as their dates. */
  public Membership(String framework, Party member, String status, Period when,
      Evidence evidence) {
    this(framework, member, status, when, evidence, 0, 0);
  }
}
