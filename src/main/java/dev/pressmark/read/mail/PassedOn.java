package dev.pressmark.read.mail;

import dev.pressmark.authority.WordList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail that somebody has passed on, as it stands in the one he wrote: below a few lines that say who sent it, when and
 * about what.
 *
 * @param note    what he wrote above it
 * @param said    those lines
 * @param text    its own text
 */
record PassedOn(String note, Map<Label, String> said, String text) {

    /** What a line over the mail tells. */
    enum Label {
        SENDER(WordList.MAIL_SENDER),
        DATE(WordList.MAIL_DATE),
        SUBJECT(WordList.MAIL_SUBJECT),
        RECIPIENT(WordList.MAIL_RECIPIENT);

        private static final int LONGEST_LABELLED = 1_000;
        private final Pattern line;

        Label(WordList words) {
            this.line = Pattern.compile("(?ius)[\\s>*|]*+" + words.anyOf() + "\\s?:[*\\s]++(\\S.*)");
        }

        Optional<String> in(String text) {
            Matcher matcher = line.matcher(text);
            return text.length() <= LONGEST_LABELLED && matcher.matches()
                    ? Optional.of(matcher.group(1).strip())
                    : Optional.empty();
        }
    }

    /** What mail programs set before the subject of a mail that is passed on. */
    static final String PREFIXES = "(?:fwd?|wg|tr|rv|enc|vb|vl|i|doorst)";

    /** A subject by which a mail is known to be passed on, and no answer. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)\\s*(?:\\[[^\\]]*\\]\\s*)?" + PREFIXES + "\\s*:.*|\\s*\\[fwd:.*");

    /** As programs set it: "Begin forwarded message:", "----- Forwarded by A. Writer on Monday -----". */
    private static final Pattern TITLE = Pattern.compile("(?iu)[\\s>*_-]*+(?:\\p{L}+ ){0,3}"
            + WordList.MAIL_PASSED_ON.anyOf() + "(?:[\\s:*_-]*|\\b.{0,60}[*_-]{2,}\\s*)");

    private static final Pattern BREAK_BEFORE_LABEL = Pattern.compile("(?iu)<br ?/?>(?=(?:\\s|<[^<>]{1,80}>){0,9}"
            + WordList.anyOf(WordList.MAIL_SENDER, WordList.MAIL_DATE, WordList.MAIL_SUBJECT, WordList.MAIL_RECIPIENT)
            + "\\s?:)");
    private static final Pattern QUOTED = Pattern.compile("(?m)^> ?");
    /** What stands over it is a note; a longer text is an article, which quotes a mail. */
    private static final int LONGEST_NOTE = 2_000;

    private static final int FEWEST_LABELS = 3;
    private static final int DEEPEST = 5;

    /** The mail that stands in another; the innermost, where it was passed on more than once. */
    static Optional<PassedOn> in(String subject, String text) {
        Optional<PassedOn> found = once(isAnnouncedBy(subject), text);
        for (int depth = 0; depth < DEEPEST && found.isPresent(); depth++) {
            PassedOn outer = found.get();
            Optional<PassedOn> inner = once(isAnnouncedBy(outer.said(Label.SUBJECT)), outer.text());
            if (inner.isEmpty()) {
                return found;
            }
            found = inner;
        }
        return found;
    }

    /** Markup in which each line over a mail that was passed on is a paragraph. */
    static String withLines(String markup) {
        return BREAK_BEFORE_LABEL.matcher(markup).replaceAll("<p>");
    }

    /** Whether a subject says that a mail is passed on. */
    static boolean isAnnouncedBy(String subject) {
        return SUBJECT.matcher(subject).matches();
    }

    /** What a line says; empty where there is none. */
    String said(Label label) {
        return said.getOrDefault(label, "");
    }

    private static Optional<PassedOn> once(boolean passedOn, String text) {
        List<String> lines = text.lines().toList();
        boolean titled = passedOn;
        int length = 0;
        for (int i = 0; i < lines.size() && length <= LONGEST_NOTE; i++) {
            String line = lines.get(i);
            if (titled
                    && Stream.of(Label.values())
                            .anyMatch(label -> label.in(line).isPresent())) {
                Map<Label, String> said = new EnumMap<>(Label.class);
                int end = read(lines, i, said);
                if (said.size() >= FEWEST_LABELS && said.containsKey(Label.SENDER) && said.containsKey(Label.SUBJECT)) {
                    return Optional.of(new PassedOn(note(lines.subList(0, i)), said, text(lines, end)));
                }
            }
            titled |= TITLE.matcher(line).matches();
            length += line.length();
        }
        return Optional.empty();
    }

    /** Goes on behind the lines with labels, of which some may be empty and one, the recipients', several lines long. */
    private static int read(List<String> lines, int begin, Map<Label, String> said) {
        boolean recipients = false;
        int end = begin;
        for (int i = begin; i < lines.size(); i++) {
            String line = lines.get(i);
            Optional<Label> label = Stream.of(Label.values())
                    .filter(one -> one == Label.RECIPIENT || !said.containsKey(one))
                    .filter(one -> one.in(line).isPresent())
                    .findFirst();
            label.ifPresent(one -> said.putIfAbsent(one, one.in(line).orElse("")));
            if (label.isPresent() || (recipients && i == end && line.indexOf('@') >= 0)) {
                recipients = label.map(one -> one == Label.RECIPIENT).orElse(true);
                end = i + 1;
            } else if (!line.replace('>', ' ').isBlank()) {
                break;
            }
        }
        return end;
    }

    private static String note(List<String> lines) {
        return lines.stream()
                .filter(line -> !TITLE.matcher(line).matches())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Where each line is quoted, without the signs. */
    private static String text(List<String> lines, int begin) {
        List<String> rest = lines.subList(begin, lines.size());
        String text = String.join("\n", rest).strip();
        boolean quoted = rest.stream().filter(line -> !line.isBlank()).allMatch(line -> line.startsWith(">"));
        return quoted ? QUOTED.matcher(text).replaceAll("").strip() : text;
    }
}
