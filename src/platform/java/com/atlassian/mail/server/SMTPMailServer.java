package com.atlassian.mail.server;
/** Signature source: documented at docs.atlassian.com/atlassian-mail/1.9 and 1.16; called by public Jira scripts (ComponentAccessor.getMailServerManager().getDefaultSMTPMailServer().send). */
public interface SMTPMailServer {
  void send(com.atlassian.mail.Email email) throws com.atlassian.mail.MailException;
  String getDefaultFrom();
}
