package dev.pressmark.read.text;

/** Where sentences end. */
final class Sentences {

    private static final String STOPS = ".。．।۔։።။";
    private static final String STRONG_STOPS = STOPS + "!?！？؟;";
    private static final String CLOSERS = "\"'”’»)]】」』）";

    private Sentences() {}

    /** Whether the text ends with a full stop that ends a sentence rather than an abbreviation or an ellipsis. */
    static boolean endsWithStop(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || STOPS.indexOf(text.charAt(end - 1)) < 0 || text.charAt(end - 1) != '.') {
            return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
        }
        return !text.substring(0, end).endsWith("..") && !isAbbreviation(text, end - 1);
    }

    /** The first sentence of a paragraph, its stop included. */
    static String first(String paragraph) {
        for (int i = 0; i < paragraph.length(); i++) {
            if (STRONG_STOPS.indexOf(paragraph.charAt(i)) >= 0 && ends(paragraph, i)) {
                int end = i + 1;
                while (end < paragraph.length() && CLOSERS.indexOf(paragraph.charAt(end)) >= 0) {
                    end++;
                }
                return paragraph.substring(0, end);
            }
        }
        return paragraph;
    }

    private static boolean ends(String text, int stop) {
        char c = text.charAt(stop);
        if (c == ';') {
            return false;
        }
        if (c != '.' && c != '!' && c != '?') {
            return true;
        }
        int next = stop + 1;
        while (next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean lower = next < text.length() && Character.isLowerCase(text.codePointAt(next));
        return !lower && (c != '.' || !isAbbreviation(text, stop));
    }

    /** Initials ("U.S.", "J."), and short words with a capital ("Mr.", "Gov.", "Inc."). */
    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && start > stop - 8) {
            start--;
        }
        String word = text.substring(start, stop);
        int letters = (int) word.chars().filter(Character::isLetter).count();
        boolean inner = word.indexOf('.') >= 0 && word.chars().noneMatch(Character::isDigit);
        boolean shortName = letters == word.length()
                && letters <= 4
                && letters > 0
                && Character.isUpperCase(word.charAt(0))
                && (letters == 1 || word.chars().skip(1).allMatch(Character::isLowerCase))
                && !word.chars().allMatch(Character::isUpperCase);
        boolean initial = letters == 1 && word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return inner || initial || (shortName && ABBREVIATIONS.contains(word));
    }

    private static final java.util.Set<String> ABBREVIATIONS = java.util.Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Gov", "Rep", "Sen", "Gen", "Col", "Lt", "Sgt", "Capt", "Maj", "St", "Mt", "Ft",
            "Jr", "Sr", "Inc", "Co", "Corp", "Ltd", "Bros", "vs", "No", "Hr", "Fr", "Prof", "Mme", "Sra", "Hon", "Rev",
            "Pres", "Sec", "Adm", "Cmdr", "Atty", "Supt", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
            "Sept", "Oct", "Nov", "Dec", "Calif", "Ariz", "Mass", "Conn", "Fla", "Ill", "Mich", "Minn", "Miss", "Tenn",
            "Va", "Wash", "Wis", "Pa", "Md", "Ga", "La", "Ala", "Ark", "Ky", "Tex", "Okla", "Colo", "Ind", "Kan", "Neb",
            "Nev", "Ore", "Del", "Vt", "Wyo", "Mont");
}
