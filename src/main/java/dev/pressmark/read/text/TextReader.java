package dev.pressmark.read.text;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.WholeFileCursor;
import dev.pressmark.read.character.DecodedText;
import dev.pressmark.read.character.TextDecoder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads an article that is plain text, one to a file. */
public final class TextReader implements FormatReader {

    private static final String FORMAT = "text";

    private final CopyReader copyReader;

    public TextReader(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    /** Whatever is of no other format is taken for text, until its bytes prove to be none. */
    @Override
    public boolean recognises(FileHead head) {
        return true;
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        Optional<Problem> program = ProgramFile.of(source.name());
        return WholeFileCursor.of(source, bytes -> program.isPresent() ? rejected(program.get()) : read(bytes));
    }

    /** Reads a text. */
    public Verdict<RawArticle> read(byte[] bytes) {
        if (bytes.length == 0) {
            return Verdict.rejected(ProblemCode.EMPTY, "The file is empty");
        }
        Optional<Problem> other = OtherMedium.of(bytes);
        if (other.isPresent()) {
            return rejected(other.get());
        }
        Optional<DecodedText> decoded = TextDecoder.decode(bytes);
        if (decoded.isEmpty()) {
            return Verdict.rejected(
                    ProblemCode.BINARY, "The file is not text; if it is, save it in UTF-8 and put it back");
        }
        Claim charset = new Claim(Field.CHARSET, decoded.get().charset(), Basis.BYTES, "");
        return TextArticle.of(FORMAT, decoded.get().text(), List.of(charset), copyReader);
    }

    private static Verdict<RawArticle> rejected(Problem problem) {
        return Verdict.rejected(problem.code(), problem.message());
    }
}
