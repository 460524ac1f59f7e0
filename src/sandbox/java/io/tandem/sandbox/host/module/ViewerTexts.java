package io.tandem.sandbox.host.module;

import io.tandem.sandbox.host.HostTexts;
import io.tandem.sandbox.host.bundle.ModuleElement;

/** Labels of modules in the viewer's language: an i18n key, or the plain text beside it. */
final class ViewerTexts {
    private final AddOnTexts texts;

    ViewerTexts(AddOnTexts texts) {
        this.texts = texts;
    }

    String get(String key, Object... arguments) {
        return texts.find(HostTexts.locale(), key, arguments).orElse(key);
    }

    /** The text of {@code <label key="…">plain</label>}; empty when the module has no such child. */
    String child(ModuleElement module, String name) {
        return module.child(name).map(this::label).orElse("");
    }

    private String label(ModuleElement element) {
        String key = element.key();
        return key.isEmpty() ? element.text() : get(key, element.params().values().toArray());
    }

    /** The module's name: {@code i18n-name-key}, else {@code name}, else its key. */
    String name(ModuleElement module) {
        String key = module.attribute("i18n-name-key");
        return key.isEmpty() ? module.attribute("name", module.key()) : get(key);
    }
}
