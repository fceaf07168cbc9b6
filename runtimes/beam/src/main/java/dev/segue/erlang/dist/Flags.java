package dev.segue.erlang.dist;

/** What a node can do, as the handshake says it (ERTS, «Distribution Flags»). */
final class Flags {
    static final long EXTENDED_REFERENCES = 0x4;
    static final long DIST_MONITOR = 0x8;
    static final long FUN_TAGS = 0x10;
    static final long DIST_MONITOR_NAME = 0x20;
    static final long NEW_FUN_TAGS = 0x80;
    static final long EXTENDED_PIDS_PORTS = 0x100;
    static final long EXPORT_PTR_TAG = 0x200;
    static final long BIT_BINARIES = 0x400;
    static final long NEW_FLOATS = 0x800;
    static final long SMALL_ATOM_TAGS = 0x4000;
    static final long UTF8_ATOMS = 0x10000;
    static final long MAP_TAG = 0x20000;
    static final long BIG_CREATION = 0x40000;
    static final long HANDSHAKE_23 = 0x1000000;
    static final long UNLINK_ID = 0x2000000;
    static final long SPAWN = 1L << 32;
    static final long V4_NC = 1L << 34;
    static final long MANDATORY_25_DIGEST = 1L << 36;

    /**
     * What we tell a peer. {@code PUBLISHED} is missing, so we are a hidden node; atom caches, fragments and payload
     * exits are missing, so every message arrives whole and its control message holds the reason of an exit.
     */
    static final long OURS = EXTENDED_REFERENCES
            | DIST_MONITOR
            | FUN_TAGS
            | DIST_MONITOR_NAME
            | NEW_FUN_TAGS
            | EXTENDED_PIDS_PORTS
            | EXPORT_PTR_TAG
            | BIT_BINARIES
            | NEW_FLOATS
            | SMALL_ATOM_TAGS
            | UTF8_ATOMS
            | MAP_TAG
            | BIG_CREATION
            | HANDSHAKE_23
            | UNLINK_ID
            | SPAWN
            | V4_NC
            | MANDATORY_25_DIGEST;

    private Flags() {}
}
