package dev.segue.repl.command;

import dev.segue.plan.PlannedStep;
import dev.segue.repl.Choice;
import dev.segue.repl.Reply;
import dev.segue.repl.Session;
import dev.segue.run.OpenRun;
import dev.segue.run.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Walks through a plan, asking before each step. */
final class Stroll {

    private static final List<Choice> CHOICES = List.of(Choice.YES, Choice.SKIP, Choice.UNDO, Choice.ALL, Choice.NO);

    private final Session session;
    private final Walk walk;

    Stroll(Session session, Walk walk) {
        this.session = session;
        this.walk = walk;
    }

    /** Says something and asks about the next step. */
    Reply next(Reply said) {
        Optional<PlannedStep> step = walk.next();
        if (step.isEmpty()) {
            session.endWalk();
            return Reply.of(List.of(said, new Reply.Told("That was the last step.")));
        }
        return Reply.of(List.of(said, session.ask(question(step.get()), CHOICES, Optional.empty(), this::answered)));
    }

    private String question(PlannedStep step) {
        long all = walk.plan().steps().stream().filter(Stroll::isStep).count();
        long place = walk.plan().steps().stream()
                .filter(each -> isStep(each) && each.index() <= step.index())
                .count();
        String arguments = step.arguments().isEmpty()
                ? ""
                : step.arguments().values().stream().collect(Collectors.joining(", ", "(", ")"));
        String does = step.readOnly() ? "" : ", which changes the target";
        String kind = step.kind() == PlannedStep.Kind.BINDING ? "let " : "";
        return "%d of %d: %s%s%s%s?".formatted(place, all, kind, step.name(), arguments, does);
    }

    private static boolean isStep(PlannedStep step) {
        return step.kind() != PlannedStep.Kind.MARKER;
    }

    private Reply answered(Choice choice) {
        return switch (choice) {
            case YES -> next(performed());
            case ALL -> all();
            case SKIP -> {
                walk.skip();
                yield next(new Reply.Nothing());
            }
            case UNDO -> next(back());
            case NO -> new Reply.Told("Stopped here; :step goes on, :undo takes the newest change back.");
        };
    }

    private Reply performed() {
        Optional<PlannedStep> step = walk.next();
        OpenRun.Outcome outcome = walk.perform();
        if (outcome.failure().isPresent()) {
            return new Reply.Failed(outcome.failure().get(), outcome.takenBack());
        }
        step.ifPresent(done -> session.remember(written(done)));
        return new Reply.Nothing();
    }

    private Reply all() {
        List<Reply> said = new ArrayList<>();
        while (walk.next().isPresent() && said.isEmpty()) {
            said.add(performed());
            said.removeIf(Reply.Nothing.class::isInstance);
        }
        return next(Reply.of(said));
    }

    private Reply back() {
        if (!walk.canGoBack()) {
            return new Reply.Told("There is no step to go back to.");
        }
        List<String> before = session.run().changes();
        OpenRun.TakenBack how = walk.back().orElse(OpenRun.TakenBack.NOTHING);
        walk.next().ifPresent(step -> session.forget(written(step)));
        return session.run().changes().size() == before.size()
                ? new Reply.Nothing()
                : new Reply.TakenBack(before.getFirst(), how);
    }

    // What another step needed is added by every plan.
    private static String written(PlannedStep step) {
        return step.origin() == PlannedStep.Origin.WRITTEN ? step.span().text() : "";
    }
}
