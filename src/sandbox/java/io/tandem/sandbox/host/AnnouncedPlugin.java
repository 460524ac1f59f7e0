package io.tandem.sandbox.host;

import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginInformation;
import java.util.Map;

/** The one add-on this product knows. */
record AnnouncedPlugin(String getKey, String getName, String version, Map<String, String> parameters) implements PluginAccessor, Plugin {
    @Override
    public PluginInformation getPluginInformation() {
        return new PluginInformation(version, parameters);
    }

    @Override
    public Plugin getPlugin(String key) {
        return getKey.equals(key) ? this : null;
    }

    @Override
    public Plugin getEnabledPlugin(String key) {
        return getPlugin(key);
    }

    @Override
    public boolean isPluginEnabled(String key) {
        return getKey.equals(key);
    }

    @Override
    public boolean isPluginModuleEnabled(String completeKey) {
        return completeKey != null && completeKey.startsWith(getKey + ":");
    }
}
