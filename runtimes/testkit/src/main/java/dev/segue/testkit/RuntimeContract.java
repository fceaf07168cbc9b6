package dev.segue.testkit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole contract. A runtime's tests extend this class and say how a fresh target is opened. At its end it prints which
 * tests were left out since a capability is missing, and why.
 */
@ExtendWith(LeftOut.class)
public abstract class RuntimeContract {

    /** For subclasses. */
    protected RuntimeContract() {}

    /** Makes a fresh target; each test asks for one of its own and closes it. */
    protected abstract Fixture open();

    @Nested
    @DisplayName("the runtime")
    class OfRuntime extends OpenRuntimeContract {
        @Override
        protected Fixture open() {
            return RuntimeContract.this.open();
        }
    }

    @Nested
    @DisplayName("applications")
    class OfApplications extends ApplicationsContract {
        @Override
        protected Fixture open() {
            return RuntimeContract.this.open();
        }
    }

    @Nested
    @DisplayName("listeners")
    class OfListeners extends ListenersContract {
        @Override
        protected Fixture open() {
            return RuntimeContract.this.open();
        }
    }

    @Nested
    @DisplayName("processes")
    class OfProcesses extends ProcessesContract {
        @Override
        protected Fixture open() {
            return RuntimeContract.this.open();
        }
    }

    @Nested
    @DisplayName("system messages")
    class OfSystemMessages extends SystemMessagesContract {
        @Override
        protected Fixture open() {
            return RuntimeContract.this.open();
        }
    }

    @Nested
    @DisplayName("code")
    class OfCode extends CodeContract {
        @Override
        protected Fixture open() {
            return RuntimeContract.this.open();
        }
    }

    @Nested
    @DisplayName("code_change")
    class OfCodeChange extends CodeChangeContract {
        @Override
        protected Fixture open() {
            return RuntimeContract.this.open();
        }
    }

    @Nested
    @DisplayName("guards")
    class OfGuards extends GuardsContract {
        @Override
        protected Fixture open() {
            return RuntimeContract.this.open();
        }
    }

    @Nested
    @DisplayName("restarts")
    class OfRestarts extends RestartsContract {
        @Override
        protected Fixture open() {
            return RuntimeContract.this.open();
        }
    }

    @Nested
    @DisplayName("calls and the log")
    class OfCalls extends CallsContract {
        @Override
        protected Fixture open() {
            return RuntimeContract.this.open();
        }
    }
}
