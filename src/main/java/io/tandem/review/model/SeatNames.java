package io.tandem.review.model;

import java.util.List;

/**
 * The seats every board starts with. Their names are stored like any other; readers see them in their own language.
 */
public final class SeatNames {
    public static final String PROJECT_MANAGER = "project-manager";
    public static final String ENGINEERING_MANAGER = "engineering-manager";
    public static final String ARCHITECT = "architect";
    public static final List<String> USUAL = List.of(PROJECT_MANAGER, ENGINEERING_MANAGER, ARCHITECT);

    private static final String MARK = "seat:";

    private SeatNames() { }

    /** A seat as an argument of a reason: marked, so that whoever says the reason can translate it. */
    public static String asArgument(String name) {
        return MARK + name;
    }

    public static boolean isArgument(String argument) {
        return argument.startsWith(MARK);
    }

    public static String fromArgument(String argument) {
        return argument.substring(MARK.length());
    }
}
