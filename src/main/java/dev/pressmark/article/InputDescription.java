package dev.pressmark.article;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of an input says of all the material in it. Each part is optional; none overrides what an article says
 * of itself.
 *
 * @param coverage  when the material was published: completes partial dates, never makes one
 * @param zone      the zone of times that state no offset
 * @param publisher who published it: the weakest basis
 */
public record InputDescription(
        @Nullable Coverage coverage,
        @Nullable ZoneId zone,
        @Nullable String publisher) {

    /** Nothing is said of the input. */
    public static final InputDescription NONE = new InputDescription(null, null, null);
}
