package io.tandem.team.port;

import java.util.List;

/** The project roles there are. */
public interface ProjectRoles {
    /** Their names, in alphabetical order. */
    List<String> listNames();
}
