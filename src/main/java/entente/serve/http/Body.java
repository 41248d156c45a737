package entente.serve.http;

/**
 * What was sent with a request, or one part of it.
 *
 * @param type media type, without parameters and in small letters
 * @param bytes all of it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Body(String type, byte[] bytes) {}
