package io.tandem.sandbox.jira.api;

import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.jira.store.DeskStore;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Jira's ApplicationProperties: stored settings over Jira's defaults (8 hours a day, 5 days a week). */
public final class SettingsApi {
    private static final String OWNER = "setting";
    private static final Map<String, String> DEFAULTS = Map.of("jira.timetracking.hours.per.day", "8", "jira.timetracking.days.per.week", "5", "jira.title", "Jira",
        "jira.option.timetracking", "true", "jira.option.issuelinking", "true", "jira.search.views.default.max", "1000");
    private final DeskStore desk;
    private final Product product;

    public SettingsApi(DeskStore desk, Product product) {
        this.desk = desk;
        this.product = product;
    }

    public String getString(String name) {
        return name.equals("jira.baseurl") ? product.baseUrl() : desk.property(OWNER, 0, name).orElse(null);
    }

    public String getDefaultBackedString(String name) {
        String value = getString(name);
        return value != null ? value : DEFAULTS.get(name);
    }

    public String getText(String name) {
        return getString(name);
    }

    public boolean getOption(String key) {
        return Boolean.parseBoolean(getDefaultBackedString(key));
    }

    public void setString(String name, String value) {
        desk.setProperty(OWNER, 0, name, value);
    }

    public void setText(String name, String value) {
        setString(name, value);
    }

    public void setOption(String key, boolean value) {
        setString(key, Boolean.toString(value));
    }

    public Collection<String> getKeys() {
        return desk.properties(OWNER, 0).keySet();
    }

    public Locale getDefaultLocale() {
        return Locale.US;
    }

    public String getEncoding() {
        return "UTF-8";
    }

    public String getJiraBaseUrl() {
        return product.baseUrl();
    }
}
