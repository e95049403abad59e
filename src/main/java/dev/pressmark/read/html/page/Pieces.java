package dev.pressmark.read.html.page;

import dev.pressmark.authority.Phrases;
import dev.pressmark.authority.WordList;
import dev.pressmark.read.character.Capitals;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What an element sets side by side, each in an element of its own: a name, a date, a section. The page's style keeps them
 * apart, and there need be no space between them in its text.
 */
public final class Pieces {

    /** Other signs, as a comma, stand between words that are read in one go; so do dashes, between a place and a date. */
    private static final String PARTING_SIGNS = "|｜·•∙●–—-";

    private static final Pattern TIME = Pattern.compile("\\p{Nd}{1,2}[:.h]\\p{Nd}{2}(?!\\p{Nd}).*");
    private static final Pattern DAY = Pattern.compile("\\p{Nd}{1,2}[.,]?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern CAPITALISED = Pattern.compile(Capitals.NAME_WORD);
    private static final Pattern JOINING = Pattern.compile("(?iu)[,&/+\\p{Pd}]|"
            + WordList.anyOf(WordList.AND, WordList.AND_AMONG_NAMES, WordList.LETTER_FOR_AND, WordList.BEFORE_PLACE));
    /** As hCard and others mark the parts of one person's name. */
    private static final Pattern PART_OF_NAME =
            Pattern.compile("(?i)(?<!\\p{L})(?:given|first|middle|family|last|sur)[_-]?name(?!\\p{L})");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private Pieces() {}

    /** Whether the element has nothing but elements in it, and signs that part them. */
    public static boolean areIn(Element element) {
        int elements = 0;
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof Element) {
                elements++;
            } else if (child instanceof TextNode text && !parts(text.getWholeText())) {
                return false;
            }
        }
        return elements > 0;
    }

    private static boolean parts(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0' && PARTING_SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Puts together again what is said in several elements: a label and what it labels, the words of a name, a date and its time. */
    public static List<String> joined(List<String> pieces) {
        List<String> whole = new ArrayList<>();
        boolean open = false;
        String before = "";
        for (String piece : pieces) {
            int last = whole.size() - 1;
            boolean joins = JOINING.matcher(piece).matches();
            if (!joins && piece.codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            if (last >= 0 && (open || joins || continues(before, piece))) {
                whole.set(last, whole.get(last) + ' ' + piece);
            } else {
                whole.add(piece);
            }
            before = piece;
            open = joins || isLabel(piece) || DAY.matcher(piece).matches();
        }
        return whole;
    }

    private static boolean isLabel(String piece) {
        return piece.endsWith(":")
                || piece.endsWith("：")
                || Phrases.PUBLISHED.is(piece)
                || Phrases.MODIFIED.is(piece)
                || (Phrases.BYLINE.is(piece) && !Phrases.ROLE.is(piece));
    }

    private static boolean continues(String before, String piece) {
        boolean dated = before.chars().anyMatch(Character::isDigit);
        return (dated && TIME.matcher(piece).matches())
                || YEAR.matcher(piece).matches()
                || (CAPITALISED.matcher(before).matches()
                        && CAPITALISED.matcher(piece).matches());
    }

    /** The text of an element, with a space between elements that follow each other without one. */
    public static String spaced(Element element) {
        StringBuilder text = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode content) {
                text.append(content.getWholeText());
            } else if (node instanceof Element inner
                    && (inner.nameIs("br") || inner.isBlock() || followsApart(inner))) {
                text.append(' ');
            }
        });
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** The text of an element that may name several: what it sets side by side with commas between. */
    public static String listed(Element element) {
        boolean inLine = element.children().stream()
                .allMatch(child -> ElementKind.of(child).isInline());
        if (!inLine || !areIn(element) || element.children().stream().anyMatch(Pieces::isPartOfName)) {
            return spaced(element);
        }
        return String.join(
                ", ", joined(element.children().stream().map(Pieces::listed).toList()));
    }

    private static boolean isPartOfName(Element element) {
        return PART_OF_NAME.matcher(element.className()).find();
    }

    /** Whether an element right behind another begins another word; a single letter before it is an initial set large. */
    public static boolean followsApart(Element element) {
        return element.previousSibling() instanceof Element before && beginsWord(element) && isLonger(before, 1);
    }

    private static boolean beginsWord(Element element) {
        return element.nodeStream(TextNode.class)
                .map(text -> text.getWholeText().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .filter(text -> Character.isLetterOrDigit(text.codePointAt(0)))
                .isPresent();
    }

    /** Whether the texts in an element, without the space around each, have more characters than so many. */
    public static boolean isLonger(Element element, int characters) {
        int length = 0;
        Iterator<TextNode> texts = element.nodeStream(TextNode.class).iterator();
        while (length <= characters && texts.hasNext()) {
            length += texts.next().getWholeText().strip().length();
        }
        return length > characters;
    }
}
