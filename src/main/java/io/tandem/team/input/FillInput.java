package io.tandem.team.input;

import java.util.List;

/**
 * How project roles become members.
 *
 * @param version the version the caller saw; not needed for a dry run
 * @param mapping which role belongs to which side, the first one a person is in counts; null for the usual mapping
 */
public record FillInput(Integer version, List<RoleInput> mapping) {
    /** A project role's name and a side. */
    public record RoleInput(String role, String side) { }
}
