package dev.pressmark.normalise;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.Published;
import dev.pressmark.normalise.Account.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts into words why a field has the value it has. */
final class Reasons {

    private static final Set<Field<?>> ORGANISATIONS = Set.of(Field.PUBLISHER, Field.AGENCY);
    private static final Set<Field<?>> DATES = Set.of(Field.PUBLISHED, Field.MODIFIED);
    private static final int LONGEST_QUOTE = 80;

    private final Field<?> field;
    private final @Nullable String value;
    private final @Nullable Claim chosen;
    private final List<Weighed> others;
    private final List<String> remarks = new ArrayList<>();

    Reasons(Field<?> field, @Nullable String value, @Nullable Claim chosen, List<Weighed> claims) {
        this.field = field;
        this.value = value;
        this.chosen = chosen;
        this.others = claims.stream().filter(claim -> !claim.chosen()).toList();
    }

    /** What it would be without the correction; empty for unknown. */
    void withoutCorrection(String other) {
        remarks.add("Without the correction it would be " + quoted(other) + ".");
    }

    /** What it would be without the claim that completes it; empty for unknown. */
    void completed(Claim by, String other) {
        String what = switch (by.basis()) {
            case BODY -> "The year that the text calls this year completes it";
            case COPYRIGHT_LINE -> "The year of the copyright line completes it";
            case JOB_FILE -> "The coverage completes it";
            default -> "The day of the last change, " + quoted(by.raw()) + ", completes it";
        };
        remarks.add(what + ": without that it would be " + quoted(other) + ".");
    }

    /** Alone, the claim it rests on comes to nothing. */
    void settledByOthers() {
        remarks.add("Alone it could be read in more than one way; the other claims tell which is meant.");
    }

    /** The other claims cost it confidence. */
    void doubted(Confidence confidence, Confidence alone) {
        remarks.add(String.format(
                Locale.ROOT,
                "What the other claims say lowers its confidence from %s to %s.",
                alone.code(),
                confidence.code()));
    }

    /** The value is not certain, and no other claim is the reason. */
    void bearsNoMoreThan(Confidence confidence) {
        boolean derived = chosen != null && chosen.field() != field;
        remarks.add(
                derived
                        ? "More than one place may be meant."
                        : String.format(Locale.ROOT, "This basis bears %s confidence, no more.", confidence.code()));
    }

    List<String> inWords() {
        List<String> sentences = new ArrayList<>();
        if (chosen == null) {
            sentences.add(withoutValue());
        } else {
            sentences.add(origin(chosen));
            if (ORGANISATIONS.contains(field) && value != null && !chosen.raw().equals(value)) {
                sentences.add("The authority table gives " + quoted(chosen.raw()) + " this name.");
            }
            weigh(chosen, sentences);
        }
        sentences.addAll(remarks);
        return sentences;
    }

    private String withoutValue() {
        if (field == Field.CREATED) {
            return "It dates the article where nothing else does.";
        }
        return Field.columns().contains(field)
                ? "Unknown: no claim about it comes to a possible value that can be read in one way only."
                : "Kept as it was found; no value is made of it.";
    }

    private String origin(Claim claim) {
        if (claim.basis() == Basis.CORRECTION && claim.field() == field) {
            return value == null
                    ? "A correction says that it is not to be known; a correction outranks whatever is found."
                    : "A correction says so, and outranks whatever is found.";
        }
        if (claim.field() != field) {
            return "It is worked out from " + claim.field() + ", claimed as " + quoted(claim.raw()) + ".";
        }
        return switch (claim.basis()) {
            case BODY -> "It is told by the words of the text.";
            case JOB_FILE -> "The job file says so of the whole input.";
            default ->
                others.isEmpty()
                        ? "It is the only claim about it."
                        : "It rests on the claim with the basis "
                                + claim.basis().code() + ".";
        };
    }

    private void weigh(Claim claim, List<String> sentences) {
        add(sentences, this::says, "%s the same: %s.", "says", "say");
        add(sentences, this::completes, "%s to the value: %s.", "adds", "add");
        if (claim.basis() != Basis.CORRECTION) {
            String outranked =
                    places(other -> contradicts(other) && other.claim().basis() != claim.basis());
            if (!outranked.isEmpty()) {
                sentences.add(String.format(
                        Locale.ROOT, "%s outranks %s.", claim.basis().code(), outranked));
            }
            String later = places(other -> contradicts(other) && other.claim().basis() == claim.basis());
            if (!later.isEmpty()) {
                sentences.add("Of claims with one basis the first that can be read counts; the other: " + later + ".");
            }
        }
        add(sentences, other -> other.value() == null, "%s to no possible value: %s.", "comes", "come");
    }

    private void add(List<String> sentences, Predicate<Weighed> which, String form, String one, String several) {
        long count = others.stream().filter(which).count();
        if (count > 0) {
            String subject = count == 1 ? "Another claim " + one : count + " other claims " + several;
            sentences.add(String.format(Locale.ROOT, form, subject, places(which)));
        }
    }

    private String places(Predicate<Weighed> which) {
        return others.stream()
                .filter(which)
                .map(other -> other.claim().basis().code() + " "
                        + quoted(
                                other.value() == null || says(other)
                                        ? other.claim().raw()
                                        : other.value()))
                .collect(Collectors.joining(", "));
    }

    private boolean says(Weighed other) {
        return other.value() != null && other.value().equals(value);
    }

    /** Several bylines make one list, several lines one standfirst, a day and a time one date. */
    private boolean completes(Weighed other) {
        return other.value() != null
                && value != null
                && !says(other)
                && (value.contains(other.value())
                        || (DATES.contains(field) && Published.parse(value).completes(Published.parse(other.value()))));
    }

    private boolean contradicts(Weighed other) {
        return other.value() != null && !says(other) && !completes(other);
    }

    private static String quoted(String text) {
        if (text.isEmpty()) {
            return "unknown";
        }
        boolean pair = text.length() > LONGEST_QUOTE && Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1));
        return text.length() <= LONGEST_QUOTE
                ? "\"" + text + "\""
                : "\"" + text.substring(0, pair ? LONGEST_QUOTE - 1 : LONGEST_QUOTE) + "\u2026\"";
    }
}
