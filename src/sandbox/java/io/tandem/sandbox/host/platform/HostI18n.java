package io.tandem.sandbox.host.platform;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.message.MessageCollection;
import io.tandem.sandbox.host.HostTexts;
import io.tandem.sandbox.host.Product;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The add-on's texts in the viewer's language; an unknown key comes back as it is. */
record HostI18n(Product product) implements I18nResolver {
    @Override
    public String getText(String key) {
        return getText(HostTexts.locale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(HostTexts.locale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        Object[] resolved = new Object[arguments.length];
        for (int at = 0; at < arguments.length; at++) {
            resolved[at] = arguments[at] instanceof Message message ? getText(locale, message.getKey(), message.getArguments()) : arguments[at];
        }
        return product.findAddOn().flatMap(addOn -> addOn.text(locale, key, resolved)).orElse(key);
    }

    @Override
    public String getText(Message message) {
        return getText(message.getKey(), message.getArguments());
    }

    @Override
    public String getRawText(String key) {
        return getRawText(HostTexts.locale(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return product.findAddOn().map(addOn -> addOn.texts(locale).get(key)).orElse(key);
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new KeyedMessage(key, arguments);
    }

    @Override
    public MessageCollection createMessageCollection() {
        return new Collected();
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, HostTexts.locale());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return product.findAddOn().map(addOn -> addOn.texts(locale)).orElse(Map.of()).entrySet().stream().filter(each -> each.getKey().startsWith(prefix))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record KeyedMessage(String getKey, Serializable[] getArguments) implements Message {
    }

    private static final class Collected implements MessageCollection {
        private final List<Message> messages = new ArrayList<>();

        @Override
        public void addMessage(Message message) {
            messages.add(message);
        }

        @Override
        public void addMessage(String key, Serializable... arguments) {
            addMessage(new KeyedMessage(key, arguments));
        }

        @Override
        public boolean isEmpty() {
            return messages.isEmpty();
        }
    }
}
