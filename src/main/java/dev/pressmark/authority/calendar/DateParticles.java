package dev.pressmark.authority.calendar;

import java.util.Set;

/** What stands between and behind the parts of a printed date and says nothing of its own: signs, connectives, endings. */
record DateParticles(TokenLine line) {

    /** Words between day, month and year: "31 de diciembre de 2020", "31st of December". */
    private static final Set<String> CONNECTIVES =
            Set.of("de", "del", "of", "den", "the", "do", "da", "d", "ta", "li", "ren", "ko", "m", "év", "в", "г");
    /** Endings that turn a number into an ordinal. */
    private static final Set<String> ORDINALS = Set.of(
            "st", "nd", "rd", "th", "er", "re", "e", "º", "ª", "ro", "го", "ое", "е", "η", "ης", "da", "de", "án", "én",
            "jén", "ja", "je", "d", "hb");

    /** "Year" behind its number, as the Slavic languages print it. */
    private static final Set<String> YEAR =
            Set.of("г", "год", "года", "году", "р", "рік", "року", "році", "r", "rok", "roku");

    private static final String DAY = "d";

    /** Behind the signs and connectives that may stand between the parts of a date. */
    int afterConnectives(int i) {
        int at = i;
        while (at < line.size() && at < i + 3 && isConnective(line.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isConnective(Token token) {
        return switch (token.kind()) {
            case NUMBER -> false;
            case SIGN -> ".,-/'’".contains(token.text());
            case WORD -> CONNECTIVES.contains(CalendarNames.fold(token.text()));
        };
    }

    int afterOrdinal(int i) {
        int at = i;
        if (at + 1 < line.size() && line.get(at).isSign('-') && isOrdinal(at + 1)) {
            at++;
        }
        return isOrdinal(at) ? at + 1 : at;
    }

    /** Behind the word for day that Lithuanian sets behind its number: "vasario 27 d.". */
    int afterWordForDay(int i) {
        boolean named = i + 1 < line.size()
                && line.get(i).isWord()
                && DAY.equals(line.get(i).text())
                && line.get(i + 1).isSign('.')
                && line.touches(i);
        return named ? i + 2 : i;
    }

    private boolean isOrdinal(int i) {
        return i < line.size()
                && i > 0
                && line.get(i - 1).end() == line.get(i).start()
                && ORDINALS.contains(CalendarNames.fold(line.get(i).text()));
    }

    int afterYear(int i) {
        return i < line.size() && YEAR.contains(line.get(i).text()) ? afterFullStop(i + 1) : i;
    }

    int afterFullStop(int i) {
        return i < line.size() && line.get(i).isSign('.') && line.touches(i - 1) && i + 1 < line.size() ? i + 1 : i;
    }
}
