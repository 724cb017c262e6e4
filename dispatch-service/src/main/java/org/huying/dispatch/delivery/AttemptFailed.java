package org.huying.dispatch.delivery;

/** An attempt that got no answer; whose fault it is lies outside of this service. */
final class AttemptFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Failure failure;

    AttemptFailed(Failure failure) {
        super(failure.name(), null, false, false);
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
