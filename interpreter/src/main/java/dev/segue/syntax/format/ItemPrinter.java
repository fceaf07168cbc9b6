package dev.segue.syntax.format;

import dev.segue.syntax.Block;
import dev.segue.syntax.Body;
import dev.segue.syntax.Expr;
import dev.segue.syntax.Header;
import dev.segue.syntax.Item;
import dev.segue.syntax.Name;
import dev.segue.syntax.StepItem;
import dev.segue.syntax.UpgradeFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints whole files, declarations and steps. */
record ItemPrinter(Printers print) {
    Doc file(UpgradeFile file) {
        Listing listing = new Listing(tokens());
        Header header = file.header();
        if (header != null) {
            listing.add(() -> header(header));
        }
        add(listing, file.items(), header == null ? Sort.FIRST : Sort.HEADER);
        return listing.file();
    }

    /** What belongs together; between two sorts stands an empty line. */
    private enum Sort {
        FIRST,
        HEADER,
        USE,
        PARAM,
        FUNCTION,
        STEP,
        /** What has a body, and an empty line on both sides. */
        BODY
    }

    private static Sort sort(Item item) {
        return switch (item) {
            case Item.Use use -> Sort.USE;
            case Item.Param param -> Sort.PARAM;
            case Item.Function function -> function.body() instanceof Body.Expression ? Sort.FUNCTION : Sort.BODY;
            case Item.Declared declared -> Sort.BODY;
            case StepItem.InlineStep step -> Sort.BODY;
            case StepItem.Section section -> Sort.BODY;
            case StepItem.IfSteps branches -> Sort.BODY;
            case StepItem.Always always -> Sort.BODY;
            case StepItem.CallStep call -> Sort.STEP;
            case StepItem.PointOfNoReturn point -> Sort.STEP;
            case StepItem.LetItem let -> Sort.STEP;
            case StepItem.AssumeItem assume -> Sort.STEP;
            case StepItem.AwaitItem await -> Sort.STEP;
        };
    }

    private void add(Listing listing, List<? extends Item> items, Sort before) {
        Sort last = before;
        for (Item item : items) {
            Sort sort = sort(item);
            listing.add(() -> item(item), last != Sort.FIRST && (sort == Sort.BODY || sort != last));
            last = sort;
        }
    }

    private Tokens tokens() {
        return print.tokens();
    }

    private Doc word(String word) {
        return Doc.concat(tokens().take(word), Doc.SPACE);
    }

    private Doc name(Name name) {
        return tokens().take(name.span());
    }

    private Doc header(Header header) {
        List<Doc> docs = new ArrayList<>(List.of(word("upgrade"), name(header.application())));
        Header.Versions versions = header.versions();
        if (versions != null) {
            docs.add(Doc.concat(
                    Doc.SPACE, word("from"), tokens().take(versions.from().span())));
            docs.add(Doc.concat(
                    Doc.SPACE, word("to"), tokens().take(versions.to().span())));
        }
        while (tokens().offset() < header.span().end()) {
            docs.add(Doc.indent(Printers.BODY, Doc.HARD_LINE, headerOption(header)));
        }
        return Doc.concat(docs);
    }

    private Doc headerOption(Header header) {
        Header.FailurePolicy policy = header.policy();
        if (tokens().at("on") && policy != null) {
            return Doc.concat(
                    word("on"), word("failure"), tokens().take(policy.policy().word()));
        }
        boolean deadline = tokens().at("within");
        Doc words = deadline ? tokens().take("within") : Doc.concat(word("freeze"), word("at"), tokens().take("most"));
        Expr value = deadline ? header.deadline() : header.freezeLimit();
        return value == null
                ? words
                : Doc.concat(words, Doc.SPACE, print.expressions().expression(value));
    }

    private Doc item(Item item) {
        return switch (item) {
            case Item.Use use -> use(use);
            case Item.Param param ->
                Doc.concat(
                        word("param"),
                        name(param.name()),
                        print.patterns().type(param.type()),
                        print.statements().value(param.defaultValue()));
            case Item.Function function -> function(function);
            case Item.Instruction instruction -> instruction(instruction);
            case Item.ForeignInstruction instruction -> foreign(instruction);
            case StepItem.CallStep call -> call(call);
            case StepItem.InlineStep step -> step(step);
            case StepItem.Section section ->
                Doc.concat(word("section"), tokens().take(section.title().span()), Doc.SPACE, steps(section.items()));
            case StepItem.PointOfNoReturn point -> tokens().take(point.span());
            case StepItem.LetItem let -> print.statements().statement(let.let());
            case StepItem.AssumeItem assume -> print.statements().statement(assume.assume());
            case StepItem.AwaitItem await -> print.statements().statement(await.await());
            case StepItem.IfSteps branches -> branches(branches);
            case StepItem.Always always ->
                Doc.concat(word("always"), print.statements().block(always.block()));
        };
    }

    private Doc use(Item.Use use) {
        Doc path = Doc.concat(word("use"), tokens().take(use.path().span()));
        Name alias = use.alias();
        return alias == null ? path : Doc.concat(path, Doc.SPACE, word("as"), name(alias));
    }

    private Doc function(Item.Function function) {
        Doc head = Doc.concat(word("fn"), name(function.name()), print.calls().formals(function.formals()), Doc.SPACE);
        return switch (function.body()) {
            case Body.Expression body ->
                Doc.concat(head, tokens().take("="), print.expressions().tail(Printers.BODY, body.value()));
            case Body.Statements body -> Doc.concat(head, print.statements().block(body.block()));
        };
    }

    private Doc declared(Item.Declared instruction) {
        return Doc.concat(
                instruction.check() ? word("check") : Doc.EMPTY,
                word("instruction"),
                name(instruction.name()),
                print.calls().formals(instruction.formals()));
    }

    private List<Doc> clauses(Item.Declared instruction, String end) {
        return print.clauses()
                .upTo(
                        List.of(end),
                        instruction.clauses().placements(),
                        instruction.clauses().dependencies());
    }

    /** More than one clause stand on lines of their own, even if they would fit. */
    private Doc instruction(Item.Instruction instruction) {
        Doc head = declared(instruction);
        List<Doc> clauses = clauses(instruction, "{");
        Doc line = clauses.size() > 1 ? Doc.HARD_LINE : Doc.LINE;
        return Doc.concat(beforeBody(head, clauses, line), bodies(instruction.body(), instruction.undo()));
    }

    /** A head and its clauses; the brace that follows stands on a line of its own if the clauses do. */
    private static Doc beforeBody(Doc head, List<Doc> clauses, Doc line) {
        if (clauses.isEmpty()) {
            return Doc.concat(head, Doc.SPACE);
        }
        Doc lines = Doc.concat(line, Doc.joined(clauses, line));
        return Doc.group(head, Doc.indent(Printers.CONTINUATION, lines), line);
    }

    private Doc bodies(Block body, @Nullable Block undo) {
        Doc first = print.statements().block(body);
        return undo == null
                ? first
                : Doc.concat(first, Doc.SPACE, word("undo"), print.statements().block(undo));
    }

    private Doc foreign(Item.ForeignInstruction instruction) {
        Doc head = Doc.concat(word("foreign"), declared(instruction));
        List<Doc> clauses = new ArrayList<>(clauses(instruction, "from"));
        clauses.add(Doc.concat(word("from"), tokens().take(instruction.file().span())));
        return afterHead(head, clauses);
    }

    private static Doc afterHead(Doc head, List<Doc> clauses) {
        return clauses.isEmpty()
                ? head
                : Doc.group(head, Doc.indent(Printers.CONTINUATION, Doc.LINE, Doc.joined(clauses, Doc.LINE)));
    }

    private Doc call(StepItem.CallStep call) {
        Doc head = print.expressions().expression(call.call());
        List<Doc> clauses = new ArrayList<>(print.clauses().placements(call.placements()));
        Expr deadline = call.deadline();
        if (deadline != null) {
            clauses.add(within(deadline));
        }
        return afterHead(head, clauses);
    }

    private Doc within(Expr deadline) {
        return Doc.concat(word("within"), print.expressions().expression(deadline));
    }

    private Doc step(StepItem.InlineStep step) {
        Doc head = Doc.concat(
                step.check() ? word("check") : Doc.EMPTY,
                word("step"),
                tokens().take(step.title().span()));
        List<Doc> clauses = print.clauses().upTo(List.of("{"), step.placements(), List.of());
        Doc body = Doc.concat(beforeBody(head, clauses, Doc.LINE), bodies(step.body(), step.undo()));
        Expr deadline = step.deadline();
        return deadline == null ? body : Doc.concat(body, Doc.SPACE, within(deadline));
    }

    private Doc steps(List<StepItem> items) {
        Doc opening = tokens().take("{");
        Listing listing = new Listing(tokens());
        add(listing, items, Sort.FIRST);
        return listing.braced(opening);
    }

    private Doc branches(StepItem.IfSteps item) {
        List<Doc> docs = new ArrayList<>();
        for (StepItem.Branch branch : item.branches()) {
            docs.add(docs.isEmpty() ? Doc.EMPTY : Doc.concat(Doc.SPACE, word("else")));
            docs.add(Doc.concat(word("if"), print.expressions().expression(branch.condition()), Doc.SPACE));
            docs.add(steps(branch.items()));
        }
        List<StepItem> otherwise = item.otherwise();
        if (otherwise != null) {
            docs.add(Doc.concat(Doc.SPACE, word("else"), steps(otherwise)));
        }
        return Doc.concat(docs);
    }
}
