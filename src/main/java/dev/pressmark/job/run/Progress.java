package dev.pressmark.job.run;

/** Is told how a run gets on. Called from the run's own thread. */
public interface Progress {

    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String step, long total) {}

        @Override
        public void advance(long files) {}

        @Override
        public void end() {}
    };

    /**
     * A step begins.
     *
     * @param step  its name
     * @param total how many files it will take, or -1 when that is not known
     */
    void begin(String step, long total);

    /** So many more files are done. */
    void advance(long files);

    /** The step is over. */
    void end();
}
