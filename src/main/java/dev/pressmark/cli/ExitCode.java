package dev.pressmark.cli;

/** The exit codes, as the README states them. A signal's own code (129, 130, 143) is the virtual machine's to give. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int NEWLY_REJECTED = 3;
    static final int ALREADY_RUNNING = 4;

    private ExitCode() {}
}
