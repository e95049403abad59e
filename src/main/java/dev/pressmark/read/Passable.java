package dev.pressmark.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Bytes of which a damaged stretch can be passed over. */
public interface Passable {

    /**
     * A stretch that was passed over.
     *
     * @param bytes  it has in the file
     * @param offset of what is read next, among the bytes that are handed out
     */
    record Gap(long bytes, long offset) {}

    /**
     * Passes over the damage that reading has come upon, so that reading can go on behind it.
     *
     * @return null when there is none, or nothing behind it that can be read
     */
    @Nullable Gap passDamage() throws IOException;
}
