package dev.pressmark.read.html;

/**
 * What a crawler or a browser noted of a page beside its bytes. The time of the capture is not among it: it says nothing of
 * the day of publication.
 *
 * @param address the one it asked for; empty when that is unknown
 * @param charset the character set that the server stated; empty when it stated none
 * @param where   the header that gives the address
 */
public record Capture(String address, String charset, String where) {

    static final Capture UNKNOWN = new Capture("", "", "");
}
