package com.atlassian.jira.config;
/** Signature source: compiled against by jira-plugins-groovy (Jira 8.13), which imports it as a service. */
public interface LocaleManager {
  java.util.Locale getLocaleFor(com.atlassian.jira.user.ApplicationUser user);
}
