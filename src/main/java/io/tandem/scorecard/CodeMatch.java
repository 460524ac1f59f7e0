package io.tandem.scorecard;

import io.tandem.scorecard.model.CodeState;
import io.tandem.scorecard.model.ComponentRef;
import io.tandem.scorecard.model.Criteria;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which code project holds a component's code: the one the project's settings name, else the one that is called like it. Only letters and digits are compared, upper and lower case alike; the code
 * project's key may be the name, may end in it after a colon or a slash, or may be the product project's key and the name.
 */
final class CodeMatch {
    private final Criteria criteria;
    private final List<CodeState> code;

    CodeMatch(Criteria criteria, List<CodeState> code) {
        this.criteria = criteria;
        this.code = code;
    }

    /** The key the settings name; empty where they name none. */
    Optional<String> findNamed(ComponentRef component) {
        return Optional.ofNullable(criteria.codeByComponent().get(component.id()));
    }

    Optional<CodeState> find(ComponentRef component) {
        Optional<String> named = findNamed(component);
        return named.isPresent() ? code.stream().filter(state -> state.key().equals(named.get())).findFirst() : findAlike(component);
    }

    /** The only one that is called like the component. */
    Optional<CodeState> findAlike(ComponentRef component) {
        String wanted = plain(component.name());
        List<CodeState> alike = wanted.isEmpty() ? List.of() : code.stream().filter(state -> isAlike(state.key(), wanted)).toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private boolean isAlike(String key, String wanted) {
        String last = key.substring(Math.max(key.lastIndexOf(':'), key.lastIndexOf('/')) + 1);
        return plain(key).equals(wanted) || plain(last).equals(wanted) || plain(key).equals(plain(criteria.projectKey()) + wanted);
    }

    private static String plain(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().toLowerCase(Locale.ROOT);
    }
}
