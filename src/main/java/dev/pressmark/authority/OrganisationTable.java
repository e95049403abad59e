package dev.pressmark.authority;

import dev.pressmark.article.Countries;
import dev.pressmark.authority.CsvTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads organisations from CSV, and says everything that is wrong with it. */
final class OrganisationTable {

    private static final List<String> COLUMNS = List.of("name", "aliases", "domain", "country", "kind", "language");
    private static final Pattern BETWEEN_ALIASES = Pattern.compile("\\s*\\|\\s*");

    private final CsvTable.Rejection problems;
    private final Map<String, Long> lines = new HashMap<>();

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
        wrong.forEach(message -> problems.reject(row.line(), message));
        return wrong.isEmpty();
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
