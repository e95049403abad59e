package dev.pressmark.normalise.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Apache OpenNLP's language model, read when a text first needs it: it takes a second. */
final class LanguageModel {

    private static final int MOST_GUESSES = 3;
    private static final String RESOURCE = "/langdetect-183.bin";
    /** The model's codes for single languages within what ISO 639-1 has one code for. */
    private static final Map<String, String> MEMBERS = Map.of(
            "cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "zlm", "ms", "swa", "sw", "plt", "mg", "nor", "nb",
            "uzb", "uz", "pnb", "pa");

    /** A language and how probable the model finds it. */
    record Guess(String language, double probability) {}

    private LanguageModel() {}

    /** The likeliest languages, the likeliest first. */
    static List<Guess> guesses(String text) {
        return Arrays.stream(new LanguageDetectorME(Model.MODEL).predictLanguages(text))
                .limit(MOST_GUESSES)
                .filter(language -> Model.CODES.containsKey(language.getLang()))
                .map(language -> new Guess(Model.CODES.getOrDefault(language.getLang(), ""), language.getConfidence()))
                .toList();
    }

    private static final class Model {

        static final LanguageDetectorModel MODEL = read();
        static final Map<String, String> CODES = codes();

        private static LanguageDetectorModel read() {
            try (InputStream stream =
                    Objects.requireNonNull(LanguageModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                return new LanguageDetectorModel(stream);
            } catch (IOException e) {
                throw new UncheckedIOException("The language model that Pressmark carries cannot be read", e);
            }
        }

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>(MEMBERS);
            for (String code : Locale.getISOLanguages()) {
                codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
            }
            return codes;
        }
    }
}
