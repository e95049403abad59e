package dev.pressmark.authority;

import java.util.List;
import java.util.Locale;

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
            return name().toLowerCase(Locale.ROOT);
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
