package dev.segue.sim;

/** A release as the node's release handler keeps it. Guarded by the node's lock. */
final class SimulatedRelease {

    ReleaseShape shape;
    ReleaseShape.Status status;
    /** What its status is after a restart: what runs and was not made permanent is merely unpacked then. */
    ReleaseShape.Status onDisk;

    SimulatedRelease(ReleaseShape shape) {
        this.shape = shape;
        this.status = shape.status();
        this.onDisk = written(shape.status());
    }

    static ReleaseShape.Status written(ReleaseShape.Status status) {
        return status == ReleaseShape.Status.CURRENT ? ReleaseShape.Status.UNPACKED : status;
    }

    String version() {
        return shape.version();
    }
}
