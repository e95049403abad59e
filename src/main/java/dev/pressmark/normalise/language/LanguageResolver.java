package dev.pressmark.normalise.language;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Confidence;
import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Resolved;
import dev.pressmark.authority.calendar.PrintedDates;
import dev.pressmark.normalise.claim.Claims;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The language of the body: told by its script or its commonest words where they leave no doubt, else by a model. What a
 * record or page states is weighed with that: templates state languages that the text is not in, and a text too short to
 * tell is in the language stated, or in none that is known.
 */
public final class LanguageResolver {

    private static final int SAMPLE = 1000;
    /** Letters below which a script that writes one language is not enough to name it. */
    private static final int FEWEST_LETTERS = 15;
    /** Letters below which the model guesses. */
    private static final int FEWEST_LETTERS_FOR_MODEL = 60;

    private static final int FEWEST_LETTERS_FOR_CORROBORATED_MODEL = 30;

    private static final double LEAST_PROBABILITY = 0.5;
    private static final double GOOD_PROBABILITY = 0.9;

    /** Letters from which commonest words are believed against what is stated, and from which the model is. */
    private static final int ENOUGH_LETTERS = 200;

    private static final int ENOUGH_LETTERS_FOR_MODEL = 400;

    private LanguageResolver() {}

    /** What the language is, in the light of what is stated and of what the text shows. */
    public static Optional<Resolved<String>> resolve(RawArticle raw, Claims claims, Optional<Resolved<String>> shown) {
        Optional<StatedLanguage> stated = StatedLanguage.of(claims);
        if (stated.isEmpty()) {
            return shown;
        }
        StatedLanguage language = stated.get();
        if (shown.isEmpty()) {
            return Optional.of(new Resolved<>(language.code(), Confidence.MEDIUM, language.claim()));
        }
        Resolved<String> text = shown.get();
        if (language.isSameAs(text.value())) {
            return Optional.of(new Resolved<>(text.value(), Confidence.HIGH, text.claim()));
        }
        return Optional.of(
                outweighs(text, text(raw, claims))
                        ? new Resolved<>(text.value(), Confidence.MEDIUM, text.claim())
                        : new Resolved<>(language.code(), Confidence.LOW, language.claim()));
    }

    /** A script that writes one language is beyond doubt; words need some length, and the model more. */
    private static boolean outweighs(Resolved<String> shown, String text) {
        ScriptTally script = new ScriptTally(text);
        if (script.soleLanguage().isPresent()) {
            return true;
        }
        return switch (shown.confidence()) {
            case HIGH -> script.letters() >= ENOUGH_LETTERS;
            case MEDIUM -> script.letters() >= ENOUGH_LETTERS_FOR_MODEL;
            case LOW -> false;
        };
    }

    /** What the text shows, whatever is stated; empty when it shows nothing for certain. */
    public static Optional<Resolved<String>> shown(RawArticle raw, Claims claims) {
        String text = text(raw, claims);
        ScriptTally script = new ScriptTally(text);
        if (script.letters() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        return script.soleLanguage()
                .map(language ->
                        "he".equals(language) ? FunctionWords.language(text).orElse(language) : language)
                .or(() -> FunctionWords.language(text))
                .map(language -> resolved(language, Confidence.HIGH))
                .or(() -> byModel(text, script, claims));
    }

    /** The model is believed when it is sure of itself, or when commonest words or month names point the same way. */
    private static Optional<Resolved<String>> byModel(String text, ScriptTally script, Claims claims) {
        if (script.letters() < FEWEST_LETTERS_FOR_CORROBORATED_MODEL) {
            return Optional.empty();
        }
        List<LanguageModel.Guess> guesses = LanguageModel.guesses(text);
        return guesses.stream()
                .limit(1)
                .filter(guess -> isProbable(guess, script) || isCorroborated(guess, text, claims))
                .findFirst()
                .or(() -> guesses.stream()
                        .filter(guess -> monthNames(claims).contains(guess.language()))
                        .findFirst())
                .map(guess -> resolved(
                        guess.language(),
                        guess.probability() >= GOOD_PROBABILITY ? Confidence.MEDIUM : Confidence.LOW));
    }

    private static boolean isProbable(LanguageModel.Guess guess, ScriptTally script) {
        return script.letters() >= FEWEST_LETTERS_FOR_MODEL && guess.probability() >= LEAST_PROBABILITY;
    }

    private static boolean isCorroborated(LanguageModel.Guess guess, String text, Claims claims) {
        return FunctionWords.likeliest(text).contains(guess.language())
                || monthNames(claims).contains(guess.language());
    }

    private static Resolved<String> resolved(String language, Confidence confidence) {
        return new Resolved<>(language, confidence, new Claim(Field.LANGUAGE, language, Basis.BODY, ""));
    }

    /** The languages in which the months of the article's dates are written as they are. */
    private static Set<String> monthNames(Claims claims) {
        return claims.about(Field.PUBLISHED).stream()
                .flatMap(claim -> PrintedDates.in(claim.raw()).stream())
                .flatMap(date -> date.readings().stream())
                .flatMap(reading -> reading.languages().stream())
                .collect(Collectors.toSet());
    }

    private static String text(RawArticle raw, Claims claims) {
        String body = raw.body().length() > SAMPLE ? raw.body().substring(0, SAMPLE) : raw.body();
        return headline(claims) + "\n" + body;
    }

    private static String headline(Claims claims) {
        return claims.about(Field.HEADLINE).stream().findFirst().map(Claim::raw).orElse("");
    }
}
