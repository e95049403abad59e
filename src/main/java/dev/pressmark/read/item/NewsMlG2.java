package dev.pressmark.read.item;

import dev.pressmark.article.Field;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.text.CopyReader;
import dev.pressmark.read.xml.XmlDocument;
import dev.pressmark.read.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an item of NewsML-G2 claims. */
public final class NewsMlG2 {

    private static final String FORMAT = "newsml_g2";
    private static final String ROOTS =
            "newsMessage|newsItem|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem|hopDeliveries|contentMeta|itemMeta|groupSet|contentSet";
    private static final Set<String> FRAGMENTS = Set.of("contentmeta", "itemmeta", "groupset", "contentset");
    private static final Set<String> MAIN_ROLES = Set.of("", "main", "headline", "hl1", "title");

    /** What an editor logs in with. */
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{Ll}\\d]+(?:[-_.][\\p{Ll}\\d]+)+");

    private final XmlElement item;
    private final ItemClaims claims = new ItemClaims();
    private final CopyReader copyReader;

    private NewsMlG2(XmlElement item, CopyReader copyReader) {
        this.item = item;
        this.copyReader = copyReader;
    }

    /** A reader of NewsML-G2. */
    public static FormatReader reader(CopyReader copyReader) {
        return new XmlItemReader(ROOTS, NewsMlG2::items, (file, item) -> new NewsMlG2(item, copyReader).read(file));
    }

    private static List<XmlElement> items(XmlElement root) {
        return root.name().equals("newsmessage")
                ? root.children("itemset")
                        .flatMap(set -> set.children().stream())
                        .toList()
                : List.of(root);
    }

    private Verdict<RawArticle> read(XmlDocument file) {
        if (FRAGMENTS.contains(item.name())) {
            return ItemKind.rejected("a fragment (" + item.printedName() + ") of a NewsML-G2 item");
        }
        String kind = item.at("itemmeta", "itemclass").map(G2Concept::code).orElse("");
        Optional<String> other =
                ItemKind.other(item.name()).or(() -> ItemKind.other(kind)).or(this::carried);
        if (other.isPresent()) {
            return ItemKind.rejected(other.get());
        }
        String text = text();
        boolean composite = item.name().equals("packageitem") || kind.equals("composite");
        if (composite && text.isBlank()) {
            int parts = item.within("itemref").size();
            return ItemKind.rejected(
                    parts == 0 ? "a package without text" : "a package that refers to " + parts + " others");
        }
        file.claimBytes(item, claims.found());
        addManagement();
        item.at("contentmeta").ifPresent(this::addContent);
        item.within("nitf").stream().findFirst().ifPresent(nitf -> Nitf.add(nitf, claims, copyReader));
        claims.add(Field.LANGUAGE, item.attribute("xml:lang"), item.path() + "/@xml:lang");
        claims.completeDates();
        return claims.article(FORMAT, text, copyReader);
    }

    /** What the item carries, if that is news of another kind. */
    private Optional<String> carried() {
        return item.all("contentset", "inlinexml")
                .flatMap(content -> content.children().stream())
                .flatMap(content -> ItemKind.other(content.name()).stream())
                .findFirst();
    }

    /** The first content that is text: an item may carry the same in several renditions. */
    private String text() {
        return item.all("contentset")
                .flatMap(set -> set.children().stream())
                .filter(part -> part.name().equals("inlinexml") || isText(part))
                .map(ItemText::of)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static boolean isText(XmlElement part) {
        String type = part.attribute("contenttype");
        return part.name().equals("inlinedata")
                && (type.isEmpty() || type.startsWith("text/"))
                && part.attribute("encoding").isEmpty();
    }

    private void addManagement() {
        claims.add(Field.IDENTIFIER, item.attribute("guid"), item.path() + "/@guid");
        claims.add(Field.VERSION, item.attribute("version"), item.path() + "/@version");
        item.at("itemmeta").ifPresent(meta -> {
            meta.at("provider")
                    .ifPresent(provider -> claims.add(Field.PUBLISHER, G2Concept.name(provider), provider.path()));
            claims.add(Field.PUBLISHED, meta.at("firstcreated"));
            claims.add(Field.MODIFIED, meta.at("versioncreated"));
            claims.add(Field.EMBARGO, meta.at("embargoed"));
            meta.at("pubstatus").ifPresent(status -> claims.addStatus(G2Concept.code(status), status.path()));
            claims.addAll(Field.NOTICE, meta.children("ednote"));
        });
        item.at("rightsinfo").ifPresent(rights -> {
            claims.add(Field.COPYRIGHT, rights.at("copyrightnotice"));
            rights.at("copyrightholder")
                    .ifPresent(holder -> claims.add(Field.COPYRIGHT, G2Concept.name(holder), holder.path()));
        });
    }

    private void addContent(XmlElement meta) {
        if (!claims.has(Field.PUBLISHED)) {
            claims.add(Field.PUBLISHED, meta.at("contentcreated"));
        }
        if (!claims.has(Field.MODIFIED)) {
            claims.add(Field.MODIFIED, meta.at("contentmodified"));
        }
        claims.add(Field.URGENCY, meta.at("urgency"));
        List<XmlElement> headlines = headlines(meta);
        claims.addAll(Field.HEADLINE, headlines.stream().filter(NewsMlG2::isMain));
        claims.addAll(
                Field.STANDFIRST,
                headlines.stream().filter(line -> !isMain(line)).limit(1));
        claims.addAll(Field.STANDFIRST, meta.children("description").limit(1));
        claims.addAll(Field.BYLINE, meta.children("by"));
        if (!claims.has(Field.BYLINE)) {
            meta.children("creator")
                    .filter(creator -> !isOrganisation(creator)
                            && !ACCOUNT.matcher(G2Concept.stated(creator)).matches())
                    .forEach(creator -> claims.add(Field.BYLINE, G2Concept.stated(creator), creator.path()));
        }
        meta.children("contributor")
                .forEach(person -> claims.add(Field.CONTRIBUTOR, G2Concept.stated(person), person.path()));
        claims.add(Field.CREDIT, meta.at("creditline"));
        claims.addDateline(meta.at("dateline"), copyReader);
        meta.at("located").ifPresent(place -> claims.add(Field.DATELINE_PLACE, G2Concept.name(place), place.path()));
        claims.add(Field.SLUGLINE, meta.at("slugline"));
        meta.children("language")
                .forEach(language -> claims.add(Field.LANGUAGE, language.attribute("tag"), language.path()));
        meta.children("subject")
                .forEach(subject -> claims.add(Field.KEYWORDS, G2Concept.subject(subject), subject.path()));
        claims.addAll(Field.KEYWORDS, meta.children("keyword"));
    }

    /** A creator may be the agency itself, or another source of what it sends. */
    private boolean isOrganisation(XmlElement creator) {
        String name = G2Concept.stated(creator);
        return creator.at("organisationdetails").isPresent()
                || copyReader.authorities().identify(name).isPresent()
                || creator.parent().stream()
                        .flatMap(meta -> meta.children("infosource"))
                        .anyMatch(source -> G2Concept.stated(source).equalsIgnoreCase(name));
    }

    /** The headlines in the language of the item, where it has some in others, too. */
    private List<XmlElement> headlines(XmlElement meta) {
        List<XmlElement> all = meta.children("headline").toList();
        String language = meta.at("language")
                .map(stated -> stated.attribute("tag"))
                .filter(tag -> !tag.isEmpty())
                .orElse(item.attribute("xml:lang"));
        List<XmlElement> own = all.stream()
                .filter(line -> line.attribute("xml:lang").isEmpty()
                        || primary(line.attribute("xml:lang")).equals(primary(language)))
                .toList();
        return own.isEmpty() ? all : own;
    }

    private static String primary(String tag) {
        return tag.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isMain(XmlElement line) {
        return MAIN_ROLES.contains(G2Concept.code(line.attribute("role")));
    }
}
