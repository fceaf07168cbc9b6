package dev.segue.erlang.rpc;

import dev.segue.erlang.dist.DistributionException;
import dev.segue.erlang.dist.LocalProcess;
import dev.segue.erlang.term.Reference;
import dev.segue.erlang.term.Term;
import java.util.concurrent.CompletableFuture;

/** A call under way. */
final class Pending {
    private final Call call;
    private final Reference reference;
    private final CompletableFuture<Outcome> answer = new CompletableFuture<>();

    Pending(Call call, LocalProcess process) {
        this.call = call;
        this.reference = process.newReference();
    }

    Call call() {
        return call;
    }

    Reference reference() {
        return reference;
    }

    CompletableFuture<Outcome> answer() {
        return answer;
    }

    void returned(Term value) {
        answer.complete(new Outcome.Returned(value));
    }

    void failed(CallException.FailureClass failureClass, Term reason) {
        failed(new CallException.RemoteFailure(call, failureClass, reason, null));
    }

    void failed(CallException why) {
        answer.complete(new Outcome.Failed(why));
    }

    void lost(DistributionException why) {
        answer.completeExceptionally(why);
    }
}
