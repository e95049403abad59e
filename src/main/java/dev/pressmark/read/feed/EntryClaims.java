package dev.pressmark.read.feed;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.record.KeywordList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the elements of an entry claim, and those of its feed where the entry is silent. */
final class EntryClaims {

    private static final String[] TITLES = {"title", "dc:title", "media:title"};
    private static final String[] PUBLISHED = {
        "pubdate", "published", "issued", "dc:date", "dcterms:issued", "created", "dcterms:created", "dcterms:available"
    };
    private static final String[] MODIFIED = {"updated", "modified", "dcterms:modified"};

    private final FeedElement entry;
    private final Channel channel;
    private final FoundClaims claims;
    private final AuthorityFile authorities;

    private EntryClaims(FeedElement entry, Channel channel, FoundClaims claims, AuthorityFile authorities) {
        this.entry = entry;
        this.channel = channel;
        this.claims = claims;
        this.authorities = authorities;
    }

    /** Adds all but what the entry's text claims. */
    static void add(FeedElement entry, Channel channel, FoundClaims claims, AuthorityFile authorities) {
        EntryClaims entryClaims = new EntryClaims(entry, channel, claims, authorities);
        entryClaims.addFirst(Field.HEADLINE, TITLES);
        entryClaims.addDates();
        entryClaims.addPersons();
        entryClaims.addAddress();
        entryClaims.addPublisher();
        entryClaims.addSubjects();
        entryClaims.addLanguage();
        entryClaims.addFirst(Field.COPYRIGHT, "rights", "copyright", "dc:rights", "media:copyright");
        entryClaims.addFromChannel(Field.COPYRIGHT);
        entryClaims.addFirst(Field.PICTURE_CREDIT, "media:credit");
    }

    private void addFirst(Field<?> field, String... names) {
        entry.first(names).ifPresent(part -> add(field, part.content(), part));
    }

    private void add(Field<?> field, String raw, FeedElement part) {
        claims.add(field, raw, Basis.FEED_ELEMENT, part.where());
    }

    private void addFromChannel(Field<?> field) {
        if (!claims.has(field, Basis.FEED_ELEMENT)) {
            channel.about(field).forEach(claim -> claims.add(field, claim.raw(), claim.basis(), claim.where()));
        }
    }

    /** An entry that states only when it was last changed was not published later: Atom asks for no more than that date. */
    private void addDates() {
        addFirst(Field.PUBLISHED, PUBLISHED);
        addFirst(Field.MODIFIED, MODIFIED);
        String changed = entry.attribute("lastmod");
        if (!changed.isEmpty()) {
            add(Field.MODIFIED, changed, entry);
        }
        if (!claims.has(Field.PUBLISHED, Basis.FEED_ELEMENT)) {
            for (Claim claim : claims.all()) {
                if (claim.field() == Field.MODIFIED) {
                    claims.add(Field.PUBLISHED, claim.raw(), Basis.FEED_ELEMENT, claim.where());
                }
            }
        }
    }

    private void addPersons() {
        addPersons(Field.BYLINE, entry, "author", "dc:creator", "dc:author");
        addPersons(Field.CONTRIBUTOR, entry, "contributor", "dc:contributor");
        if (!claims.has(Field.BYLINE, Basis.FEED_ELEMENT)) {
            entry.parts("source").forEach(source -> addPersons(Field.BYLINE, source.opened(), "author"));
        }
        addFromChannel(Field.BYLINE);
    }

    private void addPersons(Field<?> field, FeedElement within, String... names) {
        for (String name : names) {
            List<FeedElement> persons = within.parts(name).toList();
            persons.forEach(person -> Persons.in(person).forEach(stated -> add(field, stated, person)));
            if (claims.has(field, Basis.FEED_ELEMENT)) {
                return; // the others say the same in another vocabulary
            }
        }
    }

    /** An entry taken over from another feed names that one. */
    private void addPublisher() {
        addFirst(Field.PUBLISHER, "dc:publisher");
        entry.parts("source")
                .forEach(source -> source.opened()
                        .first("title")
                        .ifPresentOrElse(
                                title -> addTitle(title.content(), title.where()), () -> addNameOfSource(source)));
        addFromChannel(Field.PUBLISHER);
        if (!claims.has(Field.PUBLISHER, Basis.FEED_ELEMENT)) {
            channel.about(Field.HEADLINE).forEach(title -> addTitle(title.raw(), title.where()));
        }
    }

    private void addTitle(String title, String where) {
        List<String> addresses = Stream.concat(claims.about(Field.URL).stream(), Stream.of(channel.link()))
                .toList();
        FeedTitle.publisher(FoundClaims.plain(title), authorities, addresses)
                .ifPresent(name -> claims.add(Field.PUBLISHER, name, Basis.FEED_ELEMENT, where));
    }

    private void addNameOfSource(FeedElement source) {
        if (source.element().children().isEmpty()) {
            add(Field.PUBLISHER, source.content(), source);
        }
    }

    private void addAddress() {
        FeedAddress.of(entry, channel.link())
                .ifPresent(stated -> claims.add(Field.URL, stated.address(), Basis.FEED_ELEMENT, stated.where()));
        addFirst(Field.IDENTIFIER, "guid", "id", "dc:identifier");
        String about = entry.attribute("rdf:about");
        if (!about.isEmpty()) {
            add(Field.IDENTIFIER, about, entry);
            if (!claims.has(Field.URL, Basis.FEED_ELEMENT)) {
                add(Field.URL, about, entry);
            }
        }
    }

    private void addSubjects() {
        entry.parts("category", "dc:subject")
                .forEach(part -> Stream.of(part.attribute("label"), part.content(), part.attribute("term"))
                        .filter(subject -> !subject.isBlank())
                        .findFirst()
                        .ifPresent(subject -> add(Field.KEYWORDS, subject, part)));
        entry.first("media:keywords")
                .ifPresent(
                        part -> KeywordList.in(part.content()).forEach(keyword -> add(Field.KEYWORDS, keyword, part)));
    }

    private void addLanguage() {
        addFirst(Field.LANGUAGE, "dc:language", "language");
        entry.first("content:encoded", "content", "title").ifPresent(part -> addLanguage(part, "xml:lang"));
        addLanguage(entry, "xml:lang");
        addFromChannel(Field.LANGUAGE);
    }

    private void addLanguage(FeedElement part, String attribute) {
        String language = part.element().inherited(attribute).toLowerCase(Locale.ROOT);
        if (!language.isEmpty()) {
            claims.add(Field.LANGUAGE, language, Basis.FEED_ELEMENT, part.where() + "/@" + attribute);
        }
    }
}
