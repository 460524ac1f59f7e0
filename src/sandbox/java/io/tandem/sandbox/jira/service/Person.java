package io.tandem.sandbox.jira.service;

import java.time.ZoneId;
import java.util.Locale;

/** Someone Jira knows: a demo user, or a person who came with imported issues and cannot log in. */
public record Person(String key, String name, String displayName, String email, ZoneId zone, Locale locale, boolean active, boolean administrator) {
}
