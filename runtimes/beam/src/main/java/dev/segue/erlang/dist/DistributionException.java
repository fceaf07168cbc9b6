package dev.segue.erlang.dist;

import org.jspecify.annotations.Nullable;

/** Why there is no connection, or none any more: one class for each kind, one sentence in each. */
public abstract sealed class DistributionException extends RuntimeException {
    private DistributionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Nobody answers where epmd, the port mapper of Erlang, should be. */
    public static final class EpmdUnreachable extends DistributionException {
        EpmdUnreachable(String host, int port, @Nullable Throwable cause) {
            super(
                    "No epmd answers on " + host + ":" + port
                            + ", so no Erlang node runs there (or epmd has another port).",
                    cause);
        }
    }

    /** The host's name cannot be resolved. */
    public static final class UnknownHost extends DistributionException {
        UnknownHost(String host, @Nullable Throwable cause) {
            super("There is no host named " + host + ".", cause);
        }
    }

    /** epmd knows no node of that name. */
    public static final class NodeNotRegistered extends DistributionException {
        NodeNotRegistered(NodeName node) {
            super("epmd on " + node.host() + " knows no node named " + node.alive() + ".", null);
        }
    }

    /** The port that epmd gave takes no connection. */
    public static final class ConnectionRefused extends DistributionException {
        ConnectionRefused(NodeName node, int port, @Nullable Throwable cause) {
            super("The node " + node + " takes no connection on port " + port + ".", cause);
        }
    }

    /** The node did not answer within the connect timeout. */
    public static final class ConnectTimedOut extends DistributionException {
        ConnectTimedOut(NodeName node, @Nullable Throwable cause) {
            super("The node " + node + " did not answer in time.", cause);
        }
    }

    /** The node has another cookie. */
    public static final class CookieRejected extends DistributionException {
        CookieRejected(NodeName node) {
            super("The node " + node + " has another cookie.", null);
        }
    }

    /** The node refuses nodes of our name, or nodes with our abilities. */
    public static final class NotAllowed extends DistributionException {
        NotAllowed(NodeName node, NodeName self) {
            super("The node " + node + " does not allow a connection from " + self + ".", null);
        }
    }

    /** The node holds a connection from another node of our name. */
    public static final class DuplicateName extends DistributionException {
        DuplicateName(NodeName node, NodeName self) {
            super("The node " + node + " has a connection from another node named " + self + ".", null);
        }
    }

    /** The peer said what the protocol does not allow, or speaks an older protocol. */
    public static final class ProtocolViolation extends DistributionException {
        ProtocolViolation(NodeName node, String what, @Nullable Throwable cause) {
            super("The node " + node + " does not keep to the distribution protocol: " + what, cause);
        }
    }

    /** The connection has ended: closed by us or the peer, broken, or silent for longer than the tick time. */
    public static final class ConnectionClosed extends DistributionException {
        ConnectionClosed(NodeName node, String why, @Nullable Throwable cause) {
            super("The connection to " + node + " has ended: " + why, cause);
        }

        /** The same end, for another thread that meets it. */
        ConnectionClosed(DistributionException first) {
            super(first.getMessage() == null ? "The connection has ended." : first.getMessage(), first);
        }
    }

    /** The end of a connection that one thread saw, as an exception for another thread that meets it. */
    public static DistributionException again(DistributionException first) {
        return new ConnectionClosed(first);
    }
}
