package io.tandem.review.notice;

/** Keeps one failing piece of work from stopping the rest, without losing sight of it. */
final class Failures {
    private RuntimeException first;

    void guard(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            if (first == null) {
                first = failed;
            } else {
                first.addSuppressed(failed);
            }
        }
    }

    void throwIfAny() {
        if (first != null) {
            throw first;
        }
    }
}
