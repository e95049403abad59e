package dev.pressmark.read.container;

import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.Bookmark;
import dev.pressmark.read.FormatReader;
import dev.pressmark.read.RawRecord;
import dev.pressmark.read.RecordCursor;
import dev.pressmark.read.RecordSource;
import dev.pressmark.read.UnreadableException;
import dev.pressmark.read.container.Members.Member;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records of an archive: of each member those that the reader of its format finds. A member that cannot be read is
 * rejected, and the next one read.
 */
final class MembersCursor implements RecordCursor {

    /** More are kept in folders, not in one archive; their names have to be remembered. */
    private static final int MOST_MEMBERS = 500_000;

    private static final byte[] NOTHING = {};

    private final RecordSource archive;
    private final Members list;
    private final Function<RecordSource, FormatReader> formats;
    private final Map<String, Integer> seen = new HashMap<>();
    private @Nullable RecordCursor records;
    private String member = "";
    private long members;
    private long number;

    MembersCursor(RecordSource archive, Members members, Function<RecordSource, FormatReader> formats) {
        this.archive = archive;
        this.list = members;
        this.formats = formats;
    }

    /** Goes on, if the archive is to be read from a marked place, behind the record given last before it. */
    MembersCursor atPlace() throws IOException {
        Bookmark place = archive.place();
        if (place != null) {
            while (members < place.number(0) - 1) {
                Member passed = nextMember();
                if (passed == null) {
                    return this;
                }
                if (!isHidden(passed.name())) {
                    member = distinct(MemberName.of(passed.name()));
                }
            }
            boolean goOn = true;
            while (goOn && (members < place.number(0) || number < place.number(1))) {
                goOn = next() != null;
            }
        }
        return this;
    }

    /** The member under way, and how many records of it were given. */
    @Override
    public @Nullable Bookmark bookmark() {
        return Bookmark.of(0, "", members, number);
    }

    private @Nullable Member nextMember() throws IOException {
        members++;
        return list.next();
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        while (true) {
            RawRecord record = records == null ? null : nextOfMember(records);
            if (record != null) {
                return record;
            }
            closeMember();
            Member next = nextMember();
            if (next == null) {
                return null;
            }
            if (!isHidden(next.name())) {
                RawRecord rejected = open(next);
                if (rejected != null) {
                    return rejected;
                }
            }
        }
    }

    private @Nullable RawRecord nextOfMember(RecordCursor current) throws IOException {
        try {
            RawRecord record = current.next();
            if (record == null) {
                return number == 0 ? rejected(new Problem(ProblemCode.EMPTY, "There is no record in it")) : null;
            }
            number++;
            return record.in(member);
        } catch (IOException e) {
            closeMember();
            return rejected(UnreadableException.problem(e));
        }
    }

    private @Nullable RawRecord open(Member next) throws IOException {
        member = distinct(MemberName.of(next.name()));
        number = 0;
        InputStream content = next.content();
        if (content == null) {
            return rejected(Objects.requireNonNull(next.problem()));
        }
        try {
            RecordSource inside = archive.inside(next.name(), content);
            records = formats.apply(inside).open(inside);
            return null;
        } catch (IOException e) {
            return rejected(UnreadableException.problem(e));
        }
    }

    /** An archive may have two members of one name; their articles are told apart by it. */
    private String distinct(String name) throws UnreadableException {
        if (seen.size() == MOST_MEMBERS) {
            throw new UnreadableException(
                    ProblemCode.TOO_LARGE,
                    String.format(Locale.ROOT, "It has more than %,d members; unpack it", MOST_MEMBERS));
        }
        int times = seen.merge(name, 1, Integer::sum);
        return times == 1 ? name : distinct(name + "~" + times);
    }

    private RawRecord rejected(Problem problem) {
        number++;
        return RawRecord.rejected(number, NOTHING, problem.code(), problem.message())
                .in(member);
    }

    /** What a folder's hidden files would be, and what one system leaves beside each file for itself. */
    private static boolean isHidden(String name) {
        for (String part : name.replace('\\', '/').split("/", -1)) {
            boolean path = part.equals(".") || part.equals("..");
            if ((part.startsWith(".") && !path) || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    private void closeMember() throws IOException {
        if (records != null) {
            records.close();
            records = null;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            closeMember();
        } finally {
            list.close();
        }
    }
}
