package dev.pressmark.authority;

import dev.pressmark.article.Code;
import java.util.List;

/**
 * A publisher or an agency, as the authority file knows it.
 *
 * @param name     the name that reports carry
 * @param aliases  other names it is printed under
 * @param domain   its site, without {@code www.}; may be empty
 * @param country  where it is based, ISO 3166-1 alpha-2; may be empty
 * @param kind     whether it publishes or supplies copy
 * @param language the language it mainly writes in, BCP 47; may be empty
 */
public record Organisation(
        String name, List<String> aliases, String domain, String country, Kind kind, String language) {

    /** What an organisation is to the copy that names it. */
    public enum Kind {
        PUBLISHER,
        /** Supplies copy that others print: a news agency, or a service that distributes announcements. */
        AGENCY;

        /** As tables have it: {@code agency}. */
        String code() {
            return Code.of(this);
        }

        /**
         * The kind of a code.
         *
         * @throws IllegalArgumentException when it is none
         */
        static Kind ofCode(String code) {
            return Code.value(Kind.class, code);
        }
    }

    public Organisation {
        aliases = List.copyOf(aliases);
        if (name.isBlank()) {
            throw new IllegalArgumentException("An organisation must have a name");
        }
    }

    public boolean isAgency() {
        return kind == Kind.AGENCY;
    }
}
