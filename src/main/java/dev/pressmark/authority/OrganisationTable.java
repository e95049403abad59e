package dev.pressmark.authority;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads organisations from CSV, and says everything that is wrong with it. */
final class OrganisationTable {

    private static final List<String> COLUMNS = List.of("name", "aliases", "domain", "country", "kind", "language");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern BETWEEN_ALIASES = Pattern.compile("\\s*\\|\\s*");

    private final AuthorityFile.Rejection problems;
    private final Map<String, Long> lines = new HashMap<>();

    OrganisationTable(AuthorityFile.Rejection problems) {
        this.problems = problems;
    }

    List<Organisation> read(Reader csv) throws IOException {
        List<Organisation> organisations = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            List<String> header = List.of();
            Iterator<CSVRecord> records = parser.iterator();
            for (; records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                List<String> cells = records.next().stream().map(String::strip).toList();
                if (line == 1) {
                    header = cells;
                    if (!isRight(header)) {
                        return List.of();
                    }
                } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    organisation(line, header, cells).ifPresent(organisations::add);
                }
            }
            if (header.isEmpty()) {
                isRight(header);
            }
        } catch (UncheckedIOException e) {
            problems.reject(line, "From here on it is not CSV; a quotation mark may not be closed, or not be doubled");
        }
        return organisations;
    }

    private boolean isRight(List<String> header) {
        List<String> missing =
                COLUMNS.stream().filter(name -> !header.contains(name)).toList();
        missing.forEach(name -> problems.reject(
                1,
                "The column '" + name + "' is missing; the columns are " + String.join(", ", COLUMNS)
                        + ", separated by commas"));
        return missing.isEmpty();
    }

    private Optional<Organisation> organisation(long line, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            problems.reject(
                    line,
                    String.format(
                            Locale.ROOT,
                            "There are %d values for %d columns; put a value that has a comma in quotation marks",
                            cells.size(),
                            header.size()));
            return Optional.empty();
        }
        String[] row = COLUMNS.stream()
                .map(column -> cells.get(header.indexOf(column)))
                .toArray(String[]::new);
        return isRight(line, row[0], row[3], row[4]) ? Optional.of(organisation(row)) : Optional.empty();
    }

    private boolean isRight(long line, String name, String country, String kind) {
        List<String> wrong = new ArrayList<>();
        if (name.isEmpty()) {
            wrong.add("name is missing");
        } else if (lines.putIfAbsent(name, line) != null) {
            wrong.add("'" + name + "' stands on line " + lines.get(name) + " already");
        }
        if (!country.isEmpty() && !COUNTRIES.contains(country)) {
            wrong.add("country is '" + country + "'; write its code of ISO 3166-1 alpha-2, such as GB");
        }
        if (Stream.of(Organisation.Kind.values())
                .noneMatch(known -> known.code().equals(kind))) {
            wrong.add("kind is '" + kind + "'; write publisher or agency");
        }
        wrong.forEach(message -> problems.reject(line, message));
        return wrong.isEmpty();
    }

    private static Organisation organisation(String[] row) {
        List<String> aliases = Arrays.stream(BETWEEN_ALIASES.split(row[1], -1))
                .filter(alias -> !alias.isEmpty())
                .toList();
        Organisation.Kind kind = Organisation.Kind.valueOf(row[4].toUpperCase(Locale.ROOT));
        return new Organisation(row[0], aliases, row[2], row[3], kind, row[5]);
    }
}
