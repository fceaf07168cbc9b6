package dev.segue.plan;

import dev.segue.source.Span;

/** Gives the steps of a script their places: as they are written, or among the steps that the plan is given. */
interface Arrangement {

    /** The places of all that a plan lists. */
    Layout layout(Listing listing);

    /** Adds the edges that these places bring with them. */
    void tie(Constraints constraints);

    /**
     * The one for a request; what a given step does is taken away from the listing.
     *
     * @param last what stands for the place behind all steps
     */
    static Arrangement of(Listing listing, PlanRequest request, Span last) {
        return request.given().isEmpty() ? new AsWritten(last) : Interleaving.of(listing, request);
    }

    /** As they are written. */
    record AsWritten(Span last) implements Arrangement {
        @Override
        public Layout layout(Listing listing) {
            return Layout.of(listing, last);
        }

        @Override
        public void tie(Constraints constraints) {
            // The places of a script alone bring none.
        }
    }
}
