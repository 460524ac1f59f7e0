package io.tandem.sandbox;

import io.tandem.sandbox.host.PortTakenException;
import io.tandem.sandbox.host.bundle.InstallException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.stream.Stream;

/** Turns what stopped a start into one sentence that says what to do. */
final class Troubles {
    private static final List<String> DISK_FULL = List.of("no space left", "disk full", "enospc", "not enough space");

    private Troubles() {
    }

    static String sentence(Throwable problem) {
        List<Throwable> causes = Stream.iterate(problem, cause -> cause != null, Throwable::getCause).limit(20).toList();
        if (causes.stream().anyMatch(Troubles::isDiskFull)) {
            return "The disk is full: free some space, or choose another folder with --home.";
        }
        for (Throwable cause : causes) {
            if (cause instanceof PortTakenException || cause instanceof InstallException || cause instanceof UsageException) {
                return cause.getMessage();
            }
            if (cause instanceof AccessDeniedException denied) {
                return "The folder " + denied.getFile() + " can not be written: choose another with --home.";
            }
            if (String.valueOf(cause.getMessage()).contains("Database may be already in use")) {
                return "Another sandbox uses this home: stop it, or choose another folder with --home.";
            }
        }
        Throwable root = causes.get(causes.size() - 1);
        return "The sandbox did not start: " + (root.getMessage() == null ? root.toString() : root.getMessage().lines().findFirst().orElse(root.toString()));
    }

    private static boolean isDiskFull(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(java.util.Locale.ROOT);
        return DISK_FULL.stream().anyMatch(message::contains);
    }
}
