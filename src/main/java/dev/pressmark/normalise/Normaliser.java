package dev.pressmark.normalise;

import dev.pressmark.article.Article;
import dev.pressmark.article.Basis;
import dev.pressmark.article.Body;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.Metadata;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Resolved;
import dev.pressmark.article.SourceRecord;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.normalise.claim.Claims;
import dev.pressmark.normalise.claim.PageStatements;
import dev.pressmark.normalise.date.DateOrder;
import dev.pressmark.normalise.date.DateReader;
import dev.pressmark.normalise.date.PublishedResolver;
import dev.pressmark.normalise.headline.HeadlineResolver;
import dev.pressmark.normalise.headline.SectionResolver;
import dev.pressmark.normalise.headline.StandfirstResolver;
import dev.pressmark.normalise.language.LanguageResolver;
import dev.pressmark.normalise.organisation.AgencyResolver;
import dev.pressmark.normalise.organisation.PublisherResolver;
import dev.pressmark.normalise.person.BylineResolver;
import dev.pressmark.normalise.person.CreditedPersons;
import dev.pressmark.normalise.person.PersonNames;
import dev.pressmark.normalise.place.CountryResolver;
import dev.pressmark.normalise.place.PlaceResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Resolves what is claimed about an article to one value per field. The same claims and description always give the same
 * article. Thread-safe.
 */
public final class Normaliser {

    private final Supplier<AuthorityFile> authorities;
    private final LocalDate latest;
    private final DateOrder dateOrder = new DateOrder();

    /** A normaliser that knows the organisations Pressmark carries. */
    public Normaliser() {
        this(AuthorityFile::builtIn, LocalDate.MAX);
    }

    public Normaliser(AuthorityFile authorities) {
        this(() -> authorities, LocalDate.MAX);
    }

    private Normaliser(Supplier<AuthorityFile> authorities, LocalDate latest) {
        this.authorities = authorities;
        this.latest = latest;
    }

    /** A normaliser that refuses dates after a day: what was read then cannot have been published later. */
    public Normaliser notAfter(LocalDate day) {
        return new Normaliser(authorities, day);
    }

    /**
     * Resolves every field.
     *
     * @param source      where the record stands
     * @param raw         what it claims
     * @param description what the owner of its input says of all the material there
     */
    public Article normalise(SourceRecord source, RawArticle raw, InputDescription description) {
        List<Claim> claimed = new ArrayList<>(raw.claims());
        claimed.addAll(claims(description));
        return resolve(source, new RawArticle(raw.format(), claimed, raw.body()));
    }

    /**
     * Resolves every field from the claims alone: those of an article resolved before come to the same article, those of
     * a person who corrects it outrank them.
     *
     * @param raw what is claimed, by the record, by the owner of its input, by those who correct it
     */
    public Article resolve(SourceRecord source, RawArticle raw) {
        List<Claim> claimed = new ArrayList<>(raw.claims());
        claimed.removeIf(claim -> claim.field() == Field.LANGUAGE && claim.basis() == Basis.BODY);
        Optional<Resolved<String>> shown = LanguageResolver.shown(raw, new Claims(claimed));
        Optional<Resolved<String>> language = LanguageResolver.resolve(raw, new Claims(claimed), shown);
        shown.ifPresent(resolved -> claimed.add(resolved.claim()));
        Claims claims = new Claims(claimed);
        Body body = new Body(raw.body(), WordCount.of(raw.body()));
        Metadata metadata = resolve(claims, raw.body(), claims.corrected(Field.LANGUAGE, () -> language));
        return new Article(source, raw.format(), body, metadata, claims.all());
    }

    private Metadata resolve(Claims claims, String body, Optional<Resolved<String>> language) {
        AuthorityFile known = authorities.get();
        Optional<Resolved<String>> publisher =
                claims.corrected(Field.PUBLISHER, () -> new PublisherResolver(known).resolve(claims));
        String languageCode = language.map(Resolved::value).orElse("");
        PersonNames names = new PersonNames(known, languageCode);
        Optional<Resolved<String>> place =
                claims.corrected(Field.DATELINE_PLACE, () -> new PlaceResolver(names).resolve(claims));
        Optional<Resolved<String>> headline = HeadlineResolver.resolve(claims);
        Metadata.Builder metadata = Metadata.builder()
                .put(Field.HEADLINE, headline)
                .put(Field.BYLINE, new BylineResolver(names).resolve(claims))
                .put(Field.PUBLISHER, publisher)
                .put(Field.AGENCY, new AgencyResolver(known, languageCode).resolve(claims, publisher, place))
                .put(Field.DATELINE_PLACE, place)
                .put(Field.LANGUAGE, language)
                .put(Field.STANDFIRST, StandfirstResolver.resolve(claims, body, headline))
                .put(Field.ACCESS, AccessResolver.resolve(claims))
                .put(Field.SECTION, SectionResolver.resolve(claims))
                .put(Field.KEYWORDS, PageStatements.keywords(claims))
                .put(Field.URL, PageStatements.address(claims))
                .put(Field.EDITOR, CreditedPersons.resolve(claims, Field.EDITOR, names))
                .put(Field.CONTRIBUTOR, CreditedPersons.resolve(claims, Field.CONTRIBUTOR, names));
        claims.corrections().forEach(correction -> Claims.correct(metadata, correction.field(), correction));
        CountryResolver countries = new CountryResolver(known, metadata.build());
        Optional<Resolved<String>> country = claims.corrected(Field.DATELINE_COUNTRY, countries::resolve);
        String countryCode = country.map(Resolved::value).orElse("");
        PublishedResolver dates =
                new PublishedResolver(claims, new DateReader(claims, languageCode, countryCode, dateOrder, latest));
        return metadata.put(Field.DATELINE_COUNTRY, country)
                .put(Field.PUBLISHED, dates.published())
                .put(Field.MODIFIED, claims.corrected(Field.MODIFIED, dates::modified))
                .put(Field.DATE_ORDER, dates.order())
                .put(Field.INPUT_DATE_ORDER, dates.inputOrder())
                .put(Field.COVERAGE, claims.corrected(Field.COVERAGE, dates::completion))
                .build();
    }

    private static List<Claim> claims(InputDescription description) {
        List<Claim> claims = new ArrayList<>();
        if (description.publisher() != null && !description.publisher().isBlank()) {
            claims.add(new Claim(Field.PUBLISHER, description.publisher(), Basis.JOB_FILE, ""));
        }
        if (description.coverage() != null) {
            String interval = description.coverage().first() + "/"
                    + description.coverage().last();
            claims.add(new Claim(Field.COVERAGE, interval, Basis.JOB_FILE, ""));
        }
        if (description.zone() != null) {
            claims.add(new Claim(Field.ZONE, description.zone().getId(), Basis.JOB_FILE, ""));
        }
        return claims;
    }
}
