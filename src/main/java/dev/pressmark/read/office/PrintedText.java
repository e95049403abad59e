package dev.pressmark.read.office;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a document in RTF prints on its pages, without what is printed over and under each of them. */
final class PrintedText extends RtfListenerAdaptor {

    /** The destinations whose text is printed where it stands. */
    private static final Set<Command> PRINTED = EnumSet.of(Command.rtf, Command.pntext, Command.fldrslt);

    private static final Set<Command> OF_EVERY_PAGE = EnumSet.of(
            Command.header,
            Command.headerl,
            Command.headerr,
            Command.headerf,
            Command.footer,
            Command.footerl,
            Command.footerr,
            Command.footerf);

    private static final Map<Command, String> SIGNS = Map.of(
            Command.par, "\n",
            Command.line, "\n",
            Command.row, "\n",
            Command.sect, "\n",
            Command.page, "\n",
            Command.tab, "\t",
            Command.cell, "\t",
            Command.nonbreakingspace, " ",
            Command.nonbreakinghyphen, "-");

    private final StringBuilder text = new StringBuilder();
    private final Deque<Command> around = new ArrayDeque<>();
    private Command destination = Command.rtf;
    /** How many groups are open within what every page has, that one included; 0 outside. */
    private int ofEveryPage;

    /** Its lines, each ended by a line feed. */
    String text() {
        return text.toString();
    }

    @Override
    public void processGroupStart() {
        around.push(destination);
        ofEveryPage += ofEveryPage > 0 ? 1 : 0;
    }

    @Override
    public void processGroupEnd() {
        destination = around.pop();
        ofEveryPage -= ofEveryPage > 0 ? 1 : 0;
    }

    @Override
    public void processString(String words) {
        print(words);
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        // What is optional and not known is to be passed over
        if (command.getCommandType() == CommandType.Destination || command == Command.optionalcommand) {
            destination = command;
            if (OF_EVERY_PAGE.contains(command) && ofEveryPage == 0) {
                ofEveryPage = 1;
            }
        }
        String sign = SIGNS.get(command);
        if (sign != null) {
            print(sign);
        }
    }

    private void print(String words) {
        if (ofEveryPage == 0 && PRINTED.contains(destination)) {
            text.append(words);
        }
    }
}
