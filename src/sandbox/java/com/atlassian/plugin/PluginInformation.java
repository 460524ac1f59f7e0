package com.atlassian.plugin;

import java.util.Map;

/** What the descriptor's plugin-info says. */
public class PluginInformation {
    private final String version;
    private final Map<String, String> parameters;

    public PluginInformation(String version, Map<String, String> parameters) {
        this.version = version;
        this.parameters = Map.copyOf(parameters);
    }

    public String getVersion() {
        return version;
    }

    public Map<String, String> getParameters() {
        return parameters;
    }
}
