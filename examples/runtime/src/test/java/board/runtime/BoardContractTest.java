package board.runtime;

import dev.segue.testkit.Fixture;
import dev.segue.testkit.RuntimeContract;

/** The noticeboard keeps the contract. */
class BoardContractTest extends RuntimeContract {

    @Override
    protected Fixture open() {
        return new BoardFixture();
    }
}
