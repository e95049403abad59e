package dev.pressmark.read.html.body;

import java.util.List;

/**
 * What a page prints of its article.
 *
 * @param heading    over it, where the page does not mark it as one; else empty
 * @param above      the lines between heading and text, whatever they say
 * @param standfirst what is called one; else empty
 * @param body       paragraphs, separated by empty lines, with the standfirst
 */
public record PrintedPage(String heading, List<String> above, String standfirst, String body) {

    PrintedPage withBody(String other) {
        return new PrintedPage(heading, above, standfirst, other);
    }
}
