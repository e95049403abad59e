package dev.pressmark.read.item;

import dev.pressmark.read.xml.XmlElement;
import java.util.stream.Stream;

/** What NewsML-G2 calls a concept: who or what an element is about, by name, by code, or both. */
final class G2Concept {

    private G2Concept() {}

    /** The name of a subject; one with facets has it in its main concept. Codes alone say nothing to a reader. */
    static String subject(XmlElement subject) {
        String name = subject.children().isEmpty() && !code(subject).isEmpty() ? "" : stated(subject);
        return name.isEmpty() ? subject.at("mainconcept").map(G2Concept::stated).orElse("") : name;
    }

    static String stated(XmlElement concept) {
        return Stream.concat(concept.children("name"), concept.children("definition"))
                .filter(name -> !code(name.attribute("role")).equals("mnemonic"))
                .map(XmlElement::text)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(concept.attribute("literal"));
    }

    /** What is called by a name, or by a code that is one: {@code nprov:AFP}, {@code city:Moscow}. */
    static String name(XmlElement concept) {
        String name = stated(concept);
        return name.isEmpty() ? code(concept) : name;
    }

    static String code(XmlElement concept) {
        String code = concept.attribute("qcode");
        return code(code.isEmpty() ? concept.attribute("uri").replaceFirst(".*/", "") : code);
    }

    static String code(String qcode) {
        return qcode.substring(qcode.indexOf(':') + 1);
    }
}
