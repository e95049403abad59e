package dev.pressmark.archive.source;

/** How far a source file has got; its {@link dev.pressmark.article.Code} is what the database has. */
public enum FileState {
    /** To be read by the run that has entered it. */
    PENDING,
    /** To be read by a later run. */
    WAITING,
    /** Read, or refused; its outcome says which. */
    SETTLED
}
