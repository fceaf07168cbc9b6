package dev.segue.repl;

import dev.segue.describe.Description;
import dev.segue.plan.Plan;
import dev.segue.run.OpenRun;
import dev.segue.run.StepFailure;
import dev.segue.runtime.Supervised;
import dev.segue.source.Diagnostic;
import dev.segue.source.DiagnosticCode;
import dev.segue.value.Handle;
import dev.segue.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a session answers. How it looks is the front end's affair. */
public sealed interface Reply {

    /** Whether something was wrong. */
    default boolean isBad() {
        return false;
    }

    /** The question that it ends with, which the next request is to answer. */
    default Optional<Question> asks() {
        return Optional.empty();
    }

    /** There is nothing to say. */
    record Nothing() implements Reply {}

    /**
     * The value of an expression.
     *
     * @param whole whether nothing of it may be left out
     */
    record Shown(Value value, boolean whole) implements Reply {}

    /** Names that are bound from now on. */
    record Bound(Map<String, Value> names) implements Reply {
        /** Keeps an immutable copy in the same order. */
        public Bound {
            names = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }
    }

    /** One sentence. */
    record Told(String sentence) implements Reply {}

    /** What was entered has these mistakes, or warnings alone. */
    record Problems(List<Diagnostic> diagnostics) implements Reply {
        /** Keeps an immutable copy. */
        public Problems {
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public boolean isBad() {
            return diagnostics.stream().anyMatch(Diagnostic::isError);
        }
    }

    /**
     * What was asked for cannot be done.
     *
     * @param hint a way out; may be empty
     */
    record Refused(DiagnosticCode code, String message, String hint) implements Reply {
        @Override
        public boolean isBad() {
            return true;
        }
    }

    /**
     * What was entered failed while it was carried out.
     *
     * @param takenBack how taking back what it had done went
     */
    record Failed(StepFailure failure, OpenRun.TakenBack takenBack) implements Reply {
        @Override
        public boolean isBad() {
            return true;
        }
    }

    /**
     * A change was taken back.
     *
     * @param title what it was
     */
    record TakenBack(String title, OpenRun.TakenBack how) implements Reply {
        @Override
        public boolean isBad() {
            return !how.failures().isEmpty();
        }
    }

    /**
     * Something that the session needs to know before it goes on: the next request is the answer.
     *
     * @param question one sentence
     * @param choices in the order in which they are offered
     * @param unattended what to choose where nobody can be asked; empty if the input itself holds the answer
     */
    record Question(String question, List<Choice> choices, Optional<Choice> unattended) implements Reply {
        /** Keeps an immutable copy. */
        public Question {
            choices = List.copyOf(choices);
        }

        @Override
        public Optional<Question> asks() {
            return Optional.of(this);
        }
    }

    /** Rows under headings. */
    record Table(List<String> headings, List<List<String>> rows) implements Reply {
        /** Keeps immutable copies. */
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** All about one instruction or function. */
    record Documentation(Description description) implements Reply {}

    /** A plan. */
    record Planned(Plan plan) implements Reply {}

    /** How long something took. */
    record Timed(Reply reply, Duration elapsed) implements Reply {
        @Override
        public boolean isBad() {
            return reply.isBad();
        }

        @Override
        public Optional<Question> asks() {
            return reply.asks();
        }
    }

    /** One after the other. */
    record Several(List<Reply> replies) implements Reply {
        /** Keeps an immutable copy. */
        public Several {
            replies = List.copyOf(replies);
        }

        @Override
        public boolean isBad() {
            return replies.stream().anyMatch(Reply::isBad);
        }

        @Override
        public Optional<Question> asks() {
            return replies.getLast().asks();
        }
    }

    /**
     * The supervision tree of an application.
     *
     * @param listeners the trees of those of its listeners that stand below another application's supervisor
     * @param suspended who is suspended by the session
     */
    record Tree(String application, Supervised top, List<Supervised> listeners, Set<Handle> suspended)
            implements Reply {
        /** Keeps immutable copies. */
        public Tree {
            listeners = List.copyOf(listeners);
            suspended = Set.copyOf(suspended);
        }
    }

    /**
     * A target was left in order.
     *
     * @param resumed how many processes and listeners were resumed
     * @param kept the changes that stay, the newest first
     * @param left what is not as it should be, in words
     */
    record Released(int resumed, List<String> kept, List<String> left) implements Reply {
        /** Keeps immutable copies. */
        public Released {
            kept = List.copyOf(kept);
            left = List.copyOf(left);
        }

        @Override
        public boolean isBad() {
            return !left.isEmpty();
        }
    }

    /** The session is over. */
    record Left(Released released) implements Reply {
        @Override
        public boolean isBad() {
            return released.isBad();
        }
    }

    /** All of them in one reply, without those that say nothing. */
    static Reply of(List<Reply> replies) {
        List<Reply> said = new ArrayList<>(replies);
        said.removeIf(Nothing.class::isInstance);
        return switch (said.size()) {
            case 0 -> new Nothing();
            case 1 -> said.getFirst();
            default -> new Several(said);
        };
    }
}
