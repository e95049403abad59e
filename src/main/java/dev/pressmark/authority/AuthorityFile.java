package dev.pressmark.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of publishers and agencies, in the librarian's sense of an authority file: each organisation under one name,
 * found by any name it is printed under, and by its site. Immutable and thread-safe.
 */
public final class AuthorityFile {

    private static final String RESOURCE = "organisations.csv";
    /** Names this short are often words too ("time", "map"), so their capitals count. */
    private static final int LONGEST_INITIALISM = 5;

    private static final Pattern PLACED = Pattern.compile("(?<name>.+?)\\s*\\((?<place>[\\p{L}\\p{M} .,'’-]{2,60})\\)");
    private static final Pattern LEGAL_FORM = Pattern.compile("(?iu)[\\s,]+" + WordList.LEGAL_FORM.anyOf() + "\\.?$");
    private static final Pattern DOMAIN = Pattern.compile("(?i)(?:[a-z\\d-]+\\.)+[a-z]{2,}");

    private final List<Organisation> organisations;
    private final Map<String, Organisation> byName;
    /** Of the names that several are printed under, all who are. */
    private final Map<String, List<Organisation>> namesakes;

    private final Map<String, Organisation> byDomain;

    private AuthorityFile(
            List<Organisation> organisations,
            Map<String, Organisation> byName,
            Map<String, List<Organisation>> namesakes,
            Map<String, Organisation> byDomain) {
        this.organisations = List.copyOf(organisations);
        this.byName = byName;
        this.namesakes = namesakes;
        this.byDomain = byDomain;
    }

    private static AuthorityFile of(List<Organisation> organisations) {
        Map<String, Organisation> names = new HashMap<>();
        // a later entry yields to an earlier one, but a name of its own goes before any alias
        organisations.forEach(organisation -> names.putIfAbsent(key(organisation.name()), organisation));
        organisations.forEach(
                organisation -> organisation.aliases().forEach(alias -> names.putIfAbsent(key(alias), organisation)));
        Map<String, Organisation> domains = new HashMap<>();
        organisations.stream()
                .filter(organisation -> !organisation.domain().isEmpty())
                .forEach(organisation ->
                        domains.putIfAbsent(organisation.domain().toLowerCase(Locale.ROOT), organisation));
        // some have more than one site, and are known by it
        organisations.forEach(organisation -> organisation.aliases().stream()
                .filter(alias -> DOMAIN.matcher(alias).matches())
                .forEach(alias -> domains.putIfAbsent(alias.toLowerCase(Locale.ROOT), organisation)));
        return new AuthorityFile(organisations, names, namesakes(organisations), domains);
    }

    private static Map<String, List<Organisation>> namesakes(List<Organisation> organisations) {
        Map<String, List<Organisation>> bearers = new HashMap<>();
        organisations.forEach(organisation -> Stream.concat(
                        Stream.of(organisation.name()), organisation.aliases().stream())
                .map(AuthorityFile::key)
                .distinct()
                .forEach(name ->
                        bearers.computeIfAbsent(name, key -> new ArrayList<>()).add(organisation)));
        bearers.values().removeIf(sharing -> sharing.size() < 2);
        return bearers;
    }

    /** The organisations that Pressmark knows. */
    public static AuthorityFile builtIn() {
        return BuiltIn.FILE;
    }

    /**
     * Reads organisations from CSV with the columns {@code name, aliases, domain, country, kind, language}; aliases are
     * separated by {@code |}.
     *
     * @param problems receives what is wrong; such a row is passed over
     */
    public static AuthorityFile parse(String csv, CsvTable.Rejection problems) {
        return of(new OrganisationTable(problems).read(csv));
    }

    /**
     * Reads organisations from CSV that must be right.
     *
     * @throws IllegalArgumentException in words, when a row cannot be read
     */
    static AuthorityFile parse(String csv) {
        return parse(csv, (line, problem) -> {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "Line %d: %s", line, problem));
        });
    }

    /** These organisations before those, so that a user's own file is believed first: its aliases before their names. */
    public AuthorityFile before(AuthorityFile others) {
        List<Organisation> all = new ArrayList<>(organisations);
        all.addAll(others.organisations);
        Map<String, Organisation> names = new HashMap<>(others.byName);
        names.putAll(byName);
        Map<String, List<Organisation>> shared = new HashMap<>(others.namesakes);
        shared.keySet().removeAll(byName.keySet());
        shared.putAll(namesakes);
        Map<String, Organisation> domains = new HashMap<>(others.byDomain);
        domains.putAll(byDomain);
        return new AuthorityFile(all, names, shared, domains);
    }

    /** The organisation printed under this name, whatever the white space and, but for initials, the case. */
    public Optional<Organisation> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** All that are printed under a name that more than one is printed under, as agencies share initials. */
    public List<Organisation> namesakes(String name) {
        return namesakes.getOrDefault(key(name), List.of());
    }

    /**
     * The organisation that a record or page states: by a name, with its legal form or without, by the domain of its site,
     * or with the place behind its name that tells it from others, {@code The Times (London)}, where it is based in that
     * country.
     */
    public Optional<Organisation> identify(String stated) {
        Matcher placed = PLACED.matcher(stated);
        return find(stated)
                .or(() -> placed.matches()
                        ? find(placed.group("name")).filter(named -> isBasedIn(named, placed.group("place")))
                        : Optional.empty())
                .or(() -> DOMAIN.matcher(stated).matches() ? ofAddress("https://" + stated) : Optional.empty())
                .or(() -> find(withoutLegalForm(stated)));
    }

    /** A name as it is in use, without the form of the company: {@code Daily Sample GmbH}. */
    public static String withoutLegalForm(String name) {
        return LEGAL_FORM.matcher(name).replaceFirst("");
    }

    /** Whether a name says what form its company has: such companies own sites that are called otherwise. */
    public static boolean hasLegalForm(String name) {
        return LEGAL_FORM.matcher(name).find();
    }

    private static boolean isBasedIn(Organisation organisation, String place) {
        String country = organisation.country();
        return Stream.of(place.split(",", -1))
                .map(String::strip)
                .anyMatch(part -> Gazetteer.country(part, organisation.language())
                                .filter(country::equals)
                                .isPresent()
                        || Gazetteer.places(part, organisation.language()).stream()
                                .anyMatch(city -> city.country().equals(country)));
    }

    /** The organisation on whose site an address is: {@code https://www.example.org/news/1} on {@code example.org}. */
    public Optional<Organisation> ofAddress(String address) {
        String domain = WebAddress.host(address);
        while (!domain.isEmpty() && !byDomain.containsKey(domain)) {
            int dot = domain.indexOf('.');
            domain = dot < 0 ? "" : domain.substring(dot + 1);
        }
        return Optional.ofNullable(byDomain.get(domain));
    }

    /**
     * Where the name of an organisation begins that is set behind a person's of at least two words, with nothing between
     * them ({@code A. Writer BBC News}): an agency's, initials, or several words. -1 when there is none.
     */
    public int behindName(String words) {
        int at = words.indexOf(' ');
        for (at = at < 0 ? -1 : words.indexOf(' ', at + 1); at > 0; at = words.indexOf(' ', at + 1)) {
            String rest = words.substring(at + 1);
            boolean initials = rest.length() > 1
                    && rest.length() <= LONGEST_INITIALISM
                    && Character.isUpperCase(rest.charAt(1))
                    && !rest.equals(rest.toLowerCase(Locale.ROOT));
            boolean telling = initials || rest.indexOf(' ') > 0;
            if (find(rest).filter(found -> telling || found.isAgency()).isPresent()) {
                return at + 1;
            }
        }
        return -1;
    }

    public List<Organisation> organisations() {
        return organisations;
    }

    private static String key(String name) {
        String stripped = name.strip();
        if (stripped.length() <= LONGEST_INITIALISM) {
            return stripped;
        }
        return stripped.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** Read on first use: a run that meets no name needs no table. */
    private static final class BuiltIn {

        static final AuthorityFile FILE = read();

        private static AuthorityFile read() {
            try (InputStream stream =
                    Objects.requireNonNull(AuthorityFile.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("The authority file that Pressmark carries cannot be read", e);
            }
        }
    }
}
