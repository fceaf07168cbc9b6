package dev.segue.repl;

import dev.segue.Entered;
import dev.segue.Planning;
import dev.segue.UsageError;
import dev.segue.eval.Globals;
import dev.segue.plan.Plan;
import dev.segue.plan.PlannedStep;
import dev.segue.run.OpenRun;
import dev.segue.run.StepFailure;
import dev.segue.source.RunCode;
import dev.segue.source.SourceText;
import dev.segue.source.UsageCode;
import dev.segue.syntax.Header;
import dev.segue.syntax.Item;
import dev.segue.syntax.StepItem;
import dev.segue.value.NilValue;
import dev.segue.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Carries out what is entered: reads it, plans it as a script of its own, asks where it has to, and does it. */
final class Entries {

    private final Session session;

    Entries(Session session) {
        this.session = session;
    }

    Reply enter(String text) {
        Entered entered = read(text);
        if (entered.hasErrors()) {
            return new Reply.Problems(StepStatements.hinted(text, entered.diagnostics()));
        }
        mustFit(entered);
        return planned(entered, plan -> agreed(entered, plan, text.strip()));
    }

    /** Plans what could be entered. */
    Reply plan(String text) {
        Entered entered = read(text);
        return planned(entered, Reply.Planned::new);
    }

    private Entered read(String text) {
        SourceText source = SourceText.of(session.directory().resolve("session").toString(), text);
        return session.segue().enter(session.definitions(), source);
    }

    /** What goes on with the plan of what was entered, after the warnings that there are. */
    Reply planned(Entered entered, Function<Plan, Reply> next) {
        Planning planning = session.segue().plan(entered, session.planSettings());
        List<Reply> replies = new ArrayList<>();
        if (!planning.diagnostics().isEmpty()) {
            replies.add(new Reply.Problems(planning.diagnostics()));
        }
        planning.plan().map(next).ifPresent(replies::add);
        return Reply.of(replies);
    }

    private void mustFit(Entered entered) {
        if (entered.steps().stream().anyMatch(StepItem.Always.class::isInstance)) {
            throw new UsageError(
                    UsageCode.WRONG_CALL,
                    "an always block belongs to a whole script, and a session is none",
                    "write the script into a file, :load it and walk through it with :step");
        }
        for (Item item : entered.items()) {
            if (item instanceof Item.Param param && param.defaultValue() == null) {
                throw new UsageError(
                        UsageCode.PARAMETER,
                        "the parameter " + param.name().text() + " has no value",
                        "give it one: param " + param.name().text() + " = …");
            }
        }
        if (entered.header().isPresent() && !session.run().isClean()) {
            throw new UsageError(
                    UsageCode.WRONG_CALL,
                    "the upgrade line cannot change while something is changed under the old one",
                    ":undo takes back what was changed");
        }
    }

    private Reply agreed(Entered entered, Plan plan, String text) {
        List<String> changing = plan.steps().stream()
                .filter(step -> !step.readOnly())
                .map(PlannedStep::name)
                .toList();
        if (changing.isEmpty()) {
            return carryOut(entered, plan, text);
        }
        String question = "%s changes %s. Go on?"
                .formatted(String.join(", ", changing), session.target().address());
        return session.agreed(question, () -> carryOut(entered, plan, text));
    }

    private Reply carryOut(Entered entered, Plan plan, String text) {
        entered.header().ifPresent(header -> session.reshape(entered.script().shape()));
        Globals globals = entered.globals(plan);
        OpenRun.Outcome outcome = session.run().carryOut(plan, globals, text);
        if (outcome.failure().isPresent()) {
            return failed(plan, outcome.failure().get(), outcome.takenBack());
        }
        session.define(entered.after(globals, plan.parameters()));
        session.remember(text);
        List<Reply> replies = new ArrayList<>(defined(entered));
        replies.add(shown(plan, globals, outcome.value()));
        return Reply.of(replies);
    }

    /** A statement that only computes has no name but its own text, which stands below anyway. */
    private Reply failed(Plan plan, StepFailure failure, OpenRun.TakenBack takenBack) {
        boolean isNamed = plan.steps().stream()
                .filter(step -> Integer.valueOf(step.index()).equals(failure.step()))
                .anyMatch(step -> step.label() != null
                        || step.step() != null && step.step().instruction() != null);
        Reply reply = new Reply.Failed(isNamed ? failure : failure.anonymous(), takenBack);
        return failure.code() == RunCode.LOST
                ? Reply.of(List.of(
                        reply,
                        new Reply.Told(":runtime " + session.target().address()
                                + " connects again; what the session defined is still known.")))
                : reply;
    }

    /** What is known from now on. */
    static List<Reply> defined(Entered entered) {
        List<Reply> replies = new ArrayList<>();
        entered.header().ifPresent(header -> replies.add(new Reply.Told(upgrading(header))));
        entered.declared().forEach(item -> replies.add(new Reply.Told(defined(item))));
        return replies;
    }

    private Reply shown(Plan plan, Globals globals, Value value) {
        Map<String, Value> bound = bound(plan, globals);
        if (!bound.isEmpty()) {
            return new Reply.Bound(bound);
        }
        if (value.equals(NilValue.NIL)) {
            return new Reply.Nothing();
        }
        session.show(value);
        return new Reply.Shown(value, false);
    }

    private static Map<String, Value> bound(Plan plan, Globals globals) {
        Map<String, Value> bound = new LinkedHashMap<>();
        plan.steps().stream()
                .map(PlannedStep::step)
                .filter(step -> step != null)
                .flatMap(step -> step.binds().stream())
                .forEach(global -> {
                    Value value = globals.value(global.slot());
                    if (value != null) {
                        bound.put(global.name(), value);
                    }
                });
        return bound;
    }

    private static String upgrading(Header header) {
        String versions = header.versions() == null
                ? ""
                : " from %s to %s"
                        .formatted(
                                header.versions().from().text(),
                                header.versions().to().text());
        return "This session upgrades %s%s.".formatted(header.application().text(), versions);
    }

    private static String defined(Item item) {
        return switch (item) {
            case Item.Use use -> "Using \"" + use.path().text() + "\".";
            case Item.Param param -> "Defined param " + param.name().text() + ".";
            case Item.Function function -> "Defined fn " + function.name().text() + ".";
            case Item.Declared declared ->
                "Defined instruction " + declared.name().text() + ".";
            case StepItem step -> "";
        };
    }
}
