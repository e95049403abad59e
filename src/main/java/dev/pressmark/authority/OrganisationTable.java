package dev.pressmark.authority;

import dev.pressmark.article.Countries;
import dev.pressmark.authority.CsvTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads organisations from CSV, and says everything that is wrong with it. */
final class OrganisationTable {

    private static final List<String> COLUMNS = List.of("name", "aliases", "domain", "country", "kind", "language");
    private static final Pattern BETWEEN_ALIASES = Pattern.compile("\\s*\\|\\s*");

    /** Without {@code https://} and {@code www.}, which the addresses of its pages are without when they are held against it. */
    private static final Pattern DOMAIN = Pattern.compile("(?!(?i)www\\.)(?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}");

    private final CsvTable.Rejection problems;
    private final Map<String, Long> lines = new HashMap<>();
    private final Map<String, Long> domains = new HashMap<>();

    OrganisationTable(CsvTable.Rejection problems) {
        this.problems = problems;
    }

    List<Organisation> read(String csv) {
        List<Organisation> organisations = new ArrayList<>();
        new CsvTable(COLUMNS, COLUMNS, problems).forEachRow(csv, row -> {
            if (isRight(row)) {
                organisations.add(organisation(row));
            }
        });
        return organisations;
    }

    private boolean isRight(Row row) {
        String name = row.stripped("name");
        String country = row.stripped("country");
        String kind = row.stripped("kind");
        List<String> wrong = new ArrayList<>();
        if (name.isEmpty()) {
            wrong.add("name is missing");
        } else if (lines.putIfAbsent(name, row.line()) != null) {
            wrong.add("'" + name + "' stands on line " + lines.get(name) + " already");
        }
        if (!country.isEmpty() && !Countries.isCode(country)) {
            wrong.add("country is '" + country + "'; write its code of ISO 3166-1 alpha-2, such as GB");
        }
        if (Stream.of(Organisation.Kind.values())
                .noneMatch(known -> known.code().equals(kind))) {
            wrong.add("kind is '" + kind + "'; write publisher or agency");
        }
        String language = row.stripped("language");
        if (!language.isEmpty() && !LanguageNames.isTag(language)) {
            wrong.add("language is '" + language + "'; write its code in ISO 639, such as en");
        }
        checkDomain(row.stripped("domain"), row.line()).ifPresent(wrong::add);
        wrong.forEach(message -> problems.reject(row.line(), message));
        return wrong.isEmpty();
    }

    private Optional<String> checkDomain(String domain, long line) {
        if (domain.isEmpty()) {
            return Optional.empty();
        }
        if (!DOMAIN.matcher(domain).matches()) {
            return Optional.of("domain is '" + domain + "'; write the site alone, such as example.org");
        }
        @Nullable Long other = domains.putIfAbsent(domain.toLowerCase(Locale.ROOT), line);
        return other == null
                ? Optional.empty()
                : Optional.of("'" + domain + "' stands on line " + other + " already; a site is one organisation's");
    }

    private static Organisation organisation(Row row) {
        List<String> aliases = Arrays.stream(BETWEEN_ALIASES.split(row.stripped("aliases"), -1))
                .filter(alias -> !alias.isEmpty())
                .toList();
        Organisation.Kind kind = Organisation.Kind.ofCode(row.stripped("kind"));
        return new Organisation(
                row.stripped("name"),
                aliases,
                row.stripped("domain"),
                row.stripped("country"),
                kind,
                row.stripped("language"));
    }
}
