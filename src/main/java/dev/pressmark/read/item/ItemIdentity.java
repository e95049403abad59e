package dev.pressmark.read.item;

import dev.pressmark.read.xml.XmlElement;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What identifies an item of NewsML 1 in all its revisions. */
final class ItemIdentity {

    private ItemIdentity() {}

    /**
     * The public identifier but for the revision it ends with. Where it says nothing of the item itself, as one does that
     * is the same in all items of a service, its parts stand for it.
     */
    static String of(XmlElement identifier) {
        String printed = text(identifier, "publicidentifier");
        String revision = text(identifier, "revisionid");
        String item = text(identifier, "newsitemid");
        if (!item.isEmpty() && !(':' + printed + ':').contains(':' + item + ':')) {
            return Stream.of("urn", "newsml", text(identifier, "providerid"), text(identifier, "dateid"), item)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(":"));
        }
        return revision.isEmpty() ? printed : printed.replaceFirst(":" + Pattern.quote(revision) + "[NUA]?$", "");
    }

    private static String text(XmlElement identifier, String part) {
        return identifier.at(part).map(element -> element.text().strip()).orElse("");
    }
}
