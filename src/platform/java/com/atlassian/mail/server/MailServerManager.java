package com.atlassian.mail.server;
/**
 * Signature source: getDefaultSMTPMailServer as ConfluenceMailServerManager implements it, documented at docs.atlassian.com/ConfluenceServer/javadoc/8.5.2; an add-on may import it as a service.
 * Not confirmed on Jira 11 or Confluence 10 by such a source, so watched by the link self-test: isDefaultSMTPMailServerDefined.
 */
public interface MailServerManager {
  SMTPMailServer getDefaultSMTPMailServer();
  boolean isDefaultSMTPMailServerDefined();
}
