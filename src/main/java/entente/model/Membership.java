package entente.model;

/**
 * That a state or organisation belongs to a framework for a time, as one source tells it.
 *
 * @param framework code of the framework
 * @param member who belongs to it
 * @param status code such as {@code member}, {@code observer}, {@code dialogue-partner}
 * @param when since and until when; an open end is null
 * @param evidence what it was read from
 */
public record Membership(String framework, Party member, String status, Period when,
    Evidence evidence) {}
