package dev.pressmark.read.data.markdown;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import dev.pressmark.read.FileHead;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.WholeFileCursor;
import dev.pressmark.read.character.CleanText;
import dev.pressmark.read.character.DecodedText;
import dev.pressmark.read.character.TextDecoder;
import dev.pressmark.read.data.Cell;
import dev.pressmark.read.data.DataArticle;
import dev.pressmark.read.data.FieldNames;
import dev.pressmark.read.data.MarkdownText;
import dev.pressmark.read.record.FoundClaims;
import dev.pressmark.read.text.Copy;
import dev.pressmark.read.text.CopyReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads an article in Markdown, one to a file, with what the front matter says of it. */
public final class MarkdownReader implements FormatReader {

    private static final String FORMAT = "markdown";
    private static final String NOT_YAML = "What stands over the text is not YAML";
    private static final Pattern DAY_IN_NAME = Pattern.compile("(?:^|/)(\\d{4}-\\d\\d-\\d\\d)-[^/]+$");
    private static final String[] ENDINGS = {".md", ".markdown", ".mdown", ".mkd"};

    private final CopyReader copyReader;

    public MarkdownReader(CopyReader copyReader) {
        this.copyReader = copyReader;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.isNamed(ENDINGS) || FrontMatter.of(head.text()).isPresent();
    }

    @Override
    public RecordCursor open(RecordSource source) throws IOException {
        return WholeFileCursor.of(source, bytes -> read(bytes, source.head()));
    }

    private Verdict<RawArticle> read(byte[] bytes, FileHead head) {
        Optional<DecodedText> decoded = TextDecoder.decode(bytes);
        if (decoded.isEmpty()) {
            return Verdict.rejected(ProblemCode.BINARY, "The file is not text, though it is named as Markdown");
        }
        String text = decoded.get().text();
        String charset = decoded.get().charset();
        Optional<FrontMatter> matter = FrontMatter.of(text);
        return matter.isPresent() ? read(matter.get(), charset, head) : bare(MarkdownText.of(text), charset);
    }

    private Verdict<RawArticle> read(FrontMatter matter, String charset, FileHead head) {
        List<Cell> cells;
        try {
            cells = matter.kind() == FrontMatter.Kind.YAML ? YamlCells.of(matter.text()) : TomlCells.of(matter.text());
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            String fault = String.format(Locale.ROOT, "%s in its line %d: %s", NOT_YAML, line, e.getProblem());
            return Verdict.rejected(ProblemCode.MALFORMED, fault);
        } catch (YAMLException e) {
            return Verdict.rejected(ProblemCode.MALFORMED, NOT_YAML + ": " + e.getMessage());
        }
        if (cells.stream().anyMatch(MarkdownReader::isOfDraft)) {
            return Verdict.rejected(ProblemCode.NOT_AN_ARTICLE, "It is marked as a draft, and has not been published");
        }
        FoundClaims claims = new FoundClaims();
        claims.add(Field.CHARSET, charset, Basis.BYTES, "");
        FieldNames names = FieldNames.of(head.layout());
        claimDayInName(head.name(), cells, names, claims);
        return new DataArticle(FORMAT, names, copyReader).of(cells, MarkdownText.of(matter.rest()), claims);
    }

    /** Jekyll has the day in the name of the file, and asks for no other; a file of its has a layout. */
    private static void claimDayInName(String path, List<Cell> cells, FieldNames names, FoundClaims claims) {
        Matcher day = DAY_IN_NAME.matcher(path);
        boolean hasLayout = cells.stream().anyMatch(cell -> cell.name().equals("layout"));
        boolean dated = cells.stream().anyMatch(cell -> names.isOf(cell.name(), Field.PUBLISHED.name()));
        if (hasLayout && !dated && day.find()) {
            claims.add(Field.PUBLISHED, day.group(1), Basis.RECORD_FIELD, "name of the file");
        }
    }

    private static boolean isOfDraft(Cell cell) {
        String value = cell.value().strip().toLowerCase(Locale.ROOT);
        return switch (cell.name().toLowerCase(Locale.ROOT)) {
            case "draft" -> value.equals("true") || value.equals("yes");
            case "published" -> value.equals("false") || value.equals("no");
            case "status" -> value.equals("draft");
            default -> false;
        };
    }

    /** Without front matter the text has to say everything itself, as any text does. */
    private Verdict<RawArticle> bare(MarkdownText markdown, String charset) {
        String text = CleanText.of((markdown.title() + "\n\n" + markdown.joined()).strip());
        if (text.isBlank()) {
            return Verdict.rejected(ProblemCode.EMPTY, "There is no text in it");
        }
        Copy copy = copyReader.read(text);
        List<Claim> claims = new ArrayList<>(copy.claims());
        claims.add(new Claim(Field.CHARSET, charset, Basis.BYTES, ""));
        return Verdict.accepted(new RawArticle(FORMAT, claims, copy.body()));
    }
}
