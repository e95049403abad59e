package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.job.query.Inspection;
import dev.pressmark.jobfile.JobFile.Limits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {

    @TempDir
    Path folder;

    @Test
    void aRecordThatTakesTooLongIsGivenUp() throws Exception {
        Path file = Files.write(
                folder.resolve("long.txt"), JobFixture.article(3).repeat(20_000).getBytes(StandardCharsets.UTF_8));
        Limits hasty = new Limits(1, Limits.DEFAULT.recordBytes(), Duration.ofMillis(1), 1);

        List<ProblemCode> problems = new ArrayList<>();
        // whether it is the opening or the reading that takes too long depends on what was opened before
        Problem broken = new Inspection(hasty)
                .read(file, found -> found.verdict().fold(article -> false, problem -> problems.add(problem.code())));
        if (broken != null) {
            problems.add(broken.code());
        }

        assertThat(problems).containsExactly(ProblemCode.TAKES_TOO_LONG);
    }
}
