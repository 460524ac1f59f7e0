package io.tandem.sandbox.host.module;

import com.atlassian.plugin.web.ContextProvider;
import io.tandem.sandbox.host.bundle.AddOnContext;
import io.tandem.sandbox.host.bundle.InstallException;
import io.tandem.sandbox.host.bundle.ModuleElement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** A web fragment with its condition and context provider, each made once, as the products do. */
final class Fragment {
    final ModuleElement module;
    private final AddOnContext context;
    private final Predicate<Map<String, Object>> condition;
    private final ContextProvider provider;

    Fragment(ModuleElement module, AddOnContext context) {
        this.module = module;
        this.context = context;
        this.condition = new Conditions(context).of(module);
        this.provider = module.child("context-provider").map(this::provider).orElse(null);
    }

    private ContextProvider provider(ModuleElement element) {
        Class<?> type = context.load(element.attribute("class"), "<context-provider> of " + module.key());
        if (!ContextProvider.class.isAssignableFrom(type)) {
            throw new InstallException("<context-provider class=\"" + type.getName() + "\"> does not implement " + ContextProvider.class.getName());
        }
        ContextProvider made = (ContextProvider) context.create(type);
        context.call(() -> {
            made.init(element.params());
            return null;
        });
        return made;
    }

    boolean shows(Map<String, Object> page) {
        return condition.test(page);
    }

    /** The page's values and what the provider adds. */
    Map<String, Object> values(Map<String, Object> page) {
        Map<String, Object> values = new HashMap<>(page);
        if (provider != null) {
            values.putAll(context.call(() -> provider.getContextMap(page)));
        }
        return values;
    }
}
