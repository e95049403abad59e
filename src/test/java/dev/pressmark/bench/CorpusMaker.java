package dev.pressmark.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a corpus of news articles for the benchmark, all of March 2026, in the words of the sample job's English
 * articles. What a file says depends on the seed and its number alone. It is one file, in ASCII, so that it also runs
 * without a build, from the top level: {@code java src/test/java/dev/pressmark/bench/CorpusMaker.java TARGET COUNT}.
 */
public final class CorpusMaker {

    private static final Path SAMPLE = Path.of("jobs", "sample", "inbox");
    private static final int FILES_PER_FOLDER = 1_000;
    private static final long SEED = 20_260_302L;

    private final WordChain words;
    private final long seed;

    private CorpusMaker(WordChain words, long seed) {
        this.words = words;
        this.seed = seed;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("give a target folder and the number of files");
        }
        make(Path.of(args[0]), Integer.parseInt(args[1]), SEED);
    }

    /** Writes the files into {@code target}, a thousand to a folder: {@code 000/000000.txt}, {@code 000/000001.txt}, ... */
    public static void make(Path target, int files, long seed) throws IOException {
        CorpusMaker maker = new CorpusMaker(WordChain.of(englishArticles()), seed);
        for (int first = 0; first < files; first += FILES_PER_FOLDER) {
            Files.createDirectories(path(target, first).getParent());
        }
        try {
            IntStream.range(0, files).parallel().forEach(number -> maker.write(target, number));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static Path path(Path target, int number) {
        return target.resolve(String.format(Locale.ROOT, "%03d", number / FILES_PER_FOLDER))
                .resolve(String.format(Locale.ROOT, "%06d.txt", number));
    }

    /** One file in twenty is a copy, to the byte, of an earlier one. */
    static boolean exactCopy(int number) {
        return number % 20 == 9;
    }

    /** One file in twenty is an earlier one with a few words changed. */
    static boolean editedCopy(int number) {
        return number % 20 == 17;
    }

    private void write(Path target, int number) {
        try {
            Files.write(path(target, number), text(number).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(int number) {
        SplittableRandom random = new SplittableRandom(seed ^ (number * 0x9E3779B97F4A7C15L));
        if (exactCopy(number)) {
            return text(originalBefore(number, random));
        }
        if (editedCopy(number)) {
            return edited(text(originalBefore(number, random)), random);
        }
        return new Article(words, random).text();
    }

    private static int originalBefore(int number, SplittableRandom random) {
        int original = random.nextInt(number);
        return exactCopy(original) || editedCopy(original) ? original - 1 : original;
    }

    /** Changes one word in forty or so, and always at least one. */
    private String edited(String text, SplittableRandom random) {
        String[] parts = text.split(" ", -1);
        int next = 0;
        for (int i = 0; i < parts.length; i++) {
            if (i >= next && WordChain.isPlain(parts[i])) {
                parts[i] = words.anyBut(parts[i], random);
                next = i + 40;
            }
        }
        return String.join(" ", parts);
    }

    private static List<String> englishArticles() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            List<String> articles = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = utf8(file);
                if (text.contains(" the ") && text.contains(" and ")) {
                    articles.add(text);
                }
            }
            return articles;
        }
    }

    private static String utf8(Path file) throws IOException {
        try {
            return Files.readString(file, UTF_8);
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** Which words follow which, as often as they do in the articles it was made of. */
    private static final class WordChain {

        private static final Pattern DATELINE = Pattern.compile("^.{0,40}?(\\) [-\u2013\u2014]|MEMO:) ");
        private static final Pattern QUOTES = Pattern.compile("[\"\u201c\u201d()]");
        private static final Pattern PLAIN = Pattern.compile("\\p{Lower}{4,}");
        private static final int LONGEST_SENTENCE = 40;

        private final Map<String, List<String>> followers = new HashMap<>();
        private final List<String> openers = new ArrayList<>();
        private final List<String> plain = new ArrayList<>();

        static WordChain of(List<String> articles) {
            WordChain chain = new WordChain();
            articles.stream()
                    .flatMap(String::lines)
                    .filter(line -> line.endsWith(".") && line.length() > 80)
                    .distinct()
                    .map(line -> DATELINE.matcher(line).replaceFirst(""))
                    .forEach(chain::learn);
            return chain;
        }

        private void learn(String paragraph) {
            boolean opens = true;
            String previous = "";
            for (String word : QUOTES.matcher(paragraph).replaceAll("").strip().split(" ", -1)) {
                if (opens) {
                    openers.add(word);
                } else {
                    followers
                            .computeIfAbsent(previous, key -> new ArrayList<>())
                            .add(word);
                }
                if (isPlain(word)) {
                    plain.add(word);
                }
                opens = ends(word);
                previous = word;
            }
        }

        private static boolean ends(String word) {
            return word.endsWith(".") && !word.endsWith(".m.");
        }

        static boolean isPlain(String word) {
            return PLAIN.matcher(word).matches();
        }

        String anyBut(String word, SplittableRandom random) {
            String other = any(random);
            return other.equals(word) ? anyBut(word, random) : other;
        }

        private String any(SplittableRandom random) {
            return plain.get(random.nextInt(plain.size()));
        }

        /** Follows the chain, now and then leaving it, as else the same phrases would stand in every article. */
        String sentence(SplittableRandom random) {
            String word = openers.get(random.nextInt(openers.size()));
            StringBuilder sentence = new StringBuilder(word);
            for (int length = 1; !ends(word); length++) {
                List<String> next = random.nextInt(12) == 0 ? plain : followers.getOrDefault(word, plain);
                word = length < LONGEST_SENTENCE ? next.get(random.nextInt(next.size())) : any(random) + ".";
                sentence.append(' ').append(word);
            }
            return sentence.toString();
        }
    }

    /** One article: what stands above its text, the text, and what stands below. */
    private static final class Article {

        private static final String[] FIRST_NAMES = {"Amara", "Dilys", "Ishaan", "Nell", "Orla", "Piet", "Ruth", "Yusuf"
        };
        private static final String[] LAST_NAMES = {
            "Brekke", "Carraway", "Diallo", "Finnerty", "Lourido", "Okello", "Talwar"
        };
        private static final String[] PUBLISHERS = {
            "The Meridian Times", "The Harbour Gazette", "Kestrel Business Daily"
        };
        private static final String[] AGENCIES = {"Reuters", "AP", "AFP", "dpa"};
        private static final String[] CITIES = {
            "ANKARA", "BERLIN", "LISBON", "LONDON", "MADRID", "NAIROBI", "OSLO", "TUNIS"
        };

        private final WordChain words;
        private final SplittableRandom random;
        private final StringBuilder text = new StringBuilder(6_000);

        Article(WordChain words, SplittableRandom random) {
            this.words = words;
            this.random = random;
        }

        String text() {
            int day = 1 + random.nextInt(31);
            String publisher = oneOf(PUBLISHERS);
            head(day);
            lead(day);
            body(length());
            foot(publisher);
            return text.toString();
        }

        private void head(int day) {
            if (chance(90)) {
                List<String> headline = List.of(words.sentence(random).split(" ", 10));
                text.append(String.join(" ", headline.subList(0, Math.min(9, headline.size()))))
                        .append("\n\n");
            }
            if (chance(60)) {
                text.append("By ").append(oneOf(FIRST_NAMES)).append(' ').append(oneOf(LAST_NAMES));
                text.append("\n\n");
            }
            if (chance(50)) {
                text.append("Published: ").append(day).append(" March 2026\n\n");
            }
        }

        private void lead(int day) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(oneOf(CITIES) + ", March " + day + " (" + oneOf(AGENCIES) + ") - ");
                case 1 -> text.append(oneOf(CITIES) + " (" + oneOf(AGENCIES) + ") - ");
                case 2 -> text.append(day + " Mar 2026; MEMO: ");
                default -> {}
            }
        }

        private void body(int length) {
            while (text.length() < length) {
                for (int sentences = 1 + random.nextInt(4); sentences > 0; sentences--) {
                    text.append(words.sentence(random)).append(sentences > 1 ? " " : "\n\n");
                }
                if (chance(5)) {
                    text.append("READ MORE: ").append(words.sentence(random)).append("\n\n");
                }
            }
        }

        private void foot(String publisher) {
            switch (random.nextInt(4)) {
                case 0 -> text.append("Source: ").append(publisher).append('\n');
                case 1 -> text.append("Source: ").append(oneOf(AGENCIES)).append('\n');
                case 2 -> text.append("\u00a9 2026 ").append(publisher).append('\n');
                default -> {}
            }
        }

        /** About 3,000 characters, bell-shaped from 1,000 to 5,000: the sum of four dice, whole numbers on every machine. */
        private int length() {
            return 1_000
                    + IntStream.range(0, 4).map(die -> random.nextInt(1_001)).sum();
        }

        private boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }

        private String oneOf(String[] choices) {
            return choices[random.nextInt(choices.length)];
        }
    }
}
