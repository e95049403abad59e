package dev.pressmark.article;

import java.util.Arrays;
import java.util.Optional;

/** Why a copy is not whole. */
public enum Access {
    /** It says that it goes on elsewhere. */
    TRUNCATED,
    /** The whole is for those who pay. */
    PAYWALLED;

    /** The word that reports have for it, which is also what data claim that have it in words of their own. */
    public String code() {
        return Code.of(this);
    }

    /** That which a word stands for. */
    public static Optional<Access> named(String code) {
        return Arrays.stream(values())
                .filter(access -> access.code().equals(code))
                .findFirst();
    }
}
