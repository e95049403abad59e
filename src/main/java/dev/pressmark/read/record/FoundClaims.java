package dev.pressmark.read.record;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.read.character.CleanText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Collects what a record claims in markup or data; says nothing twice, and takes no more than one can honestly have to say. */
public final class FoundClaims {

    private static final int MOST_CLAIMS = 400;
    private static final int LONGEST = 8000;
    /** What an article is called, and who made it, is no longer; and more in number than this, somebody is up to something. */
    private static final Set<Field<?>> NAMES =
            Set.of(Field.HEADLINE, Field.BYLINE, Field.PUBLISHER, Field.AGENCY, Field.SECTION);

    private static final int LONGEST_NAME = 1000;
    private static final int MOST_NAMES = 40;
    /** Systems that pass a text on often escape what had been escaped before. */
    private static final int MOST_ESCAPED = 2;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,300}>");

    private final Set<Claim> claims = new LinkedHashSet<>();

    /** Adds a claim, its markup and entities taken out; one that says nothing, or that a value is missing, is left out. */
    public void add(Field<?> field, String raw, Basis basis, String where) {
        addText(field, plain(raw), basis, where);
    }

    /** Claims that the copy is not whole, as its bytes end before it does. */
    public void addBrokenOff(String where) {
        add(Field.ACCESS, "breaks off", Basis.BYTES, where);
    }

    /** Adds a claim in plain text, in which brackets and signs are no markup. */
    public void addText(Field<?> field, String text, Basis basis, String where) {
        if (claims.size() < MOST_CLAIMS) {
            boolean name = NAMES.contains(field);
            int longest = name ? LONGEST_NAME : LONGEST;
            String said = onOneLine(text.length() > longest ? text.substring(0, longest) : text);
            if (!said.isEmpty()
                    && !Placeholder.is(said)
                    && !(name && about(field).size() >= MOST_NAMES)) {
                claims.add(new Claim(field, said, basis, where));
            }
        }
    }

    public boolean has(Field<?> field, Basis basis) {
        return claims.stream().anyMatch(claim -> claim.field() == field && claim.basis() == basis);
    }

    /** What is claimed about a field, in the order found. */
    public List<String> about(Field<?> field) {
        return claims.stream()
                .filter(claim -> claim.field() == field)
                .map(Claim::raw)
                .toList();
    }

    /** All claims, in the order found. */
    public List<Claim> all() {
        return new ArrayList<>(claims);
    }

    /** One line of text, of what may be text, text with entities in it, or markup. */
    public static String plain(String raw) {
        String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        for (int n = 0; n < MOST_ESCAPED && text.indexOf('&') >= 0 && text.indexOf(';') > 0; n++) {
            text = Parser.unescapeEntities(text, false);
        }
        if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
            text = Jsoup.parseBodyFragment(text).text();
        }
        return onOneLine(text);
    }

    private static String onOneLine(String text) {
        String clean = CleanText.of(text);
        return isSpacedOnce(clean)
                ? clean.strip()
                : SPACE.matcher(clean).replaceAll(" ").strip();
    }

    /** Whether all spaces are plain ones, and none stands beside another. */
    private static boolean isSpacedOnce(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\t' && c <= '\r') || c == '\u00A0' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }
}
