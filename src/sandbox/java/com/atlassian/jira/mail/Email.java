package com.atlassian.jira.mail;

/** A mail in Jira's own dress. */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }

    public Email(String to, String cc, String bcc) {
        super(to, cc, bcc);
    }
}
