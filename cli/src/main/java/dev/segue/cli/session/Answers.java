package dev.segue.cli.session;

import dev.segue.repl.Choice;
import dev.segue.repl.Reply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;

/** Reads the answers to questions; they are in no history. */
final class Answers {
    private final LineReaderImpl reader;
    private final Attention attention;

    Answers(Terminal terminal, Attention attention) {
        this.attention = attention;
        reader = new LineReaderImpl(terminal, "segue answers", null);
        reader.setVariable(LineReader.DISABLE_HISTORY, true);
        reader.option(LineReader.Option.DISABLE_HIGHLIGHTER, true);
        reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
        reader.option(LineReader.Option.INSERT_TAB, true);
    }

    /** The choice for a question. Ctrl-C declines; where nobody is there any more, it is what the question says for that. */
    Choice to(Reply.Question question, String prompt) {
        try {
            Optional<Choice> choice = chosen(prompt, question.choices());
            while (choice.isEmpty()) {
                choice = chosen(wanted(question.choices()), question.choices());
            }
            return choice.get();
        } catch (UserInterruptException declined) {
            return attention.isEnded() ? unattended(question) : Choice.NO;
        } catch (EndOfFileException gone) {
            return unattended(question);
        }
    }

    private Optional<Choice> chosen(String prompt, List<Choice> choices) {
        return Choice.of(reader.readLine(prompt), choices);
    }

    private static Choice unattended(Reply.Question question) {
        return question.unattended().orElse(Choice.NO);
    }

    private static String wanted(List<Choice> choices) {
        return choices.stream().map(Choice::word).collect(Collectors.joining(", ", "Please answer with one of ", ": "));
    }
}
