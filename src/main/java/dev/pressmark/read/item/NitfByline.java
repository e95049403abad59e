package dev.pressmark.read.item;

import dev.pressmark.article.Field;
import dev.pressmark.read.xml.XmlElement;
import java.util.List;

/** The bylines of a document of NITF: who wrote it, without what he is, and once where it says so in several forms. */
final class NitfByline {

    /** In the class of a byline that is written to sort by: {@code SCRIVENER, ANN}. */
    private static final String TO_SORT_BY = "normalized";

    private NitfByline() {}

    /** Adds the persons of the bylines within the head of the body. */
    static void add(XmlElement head, ItemClaims claims) {
        List<XmlElement> lines = head.children("byline").toList();
        List<XmlElement> printed = lines.stream()
                .filter(line -> !line.attribute("class").contains(TO_SORT_BY))
                .toList();
        (printed.isEmpty() ? lines : printed).forEach(line -> addLine(line, claims));
    }

    private static void addLine(XmlElement line, ItemClaims claims) {
        List<XmlElement> persons = line.children("person").toList();
        persons.forEach(person -> claims.add(Field.BYLINE, person.text(), person.path()));
        if (persons.isEmpty()) {
            String names = line.textWithout("byttl");
            claims.add(Field.BYLINE, names.isBlank() ? line.text() : names, line.path());
        }
    }
}
