package io.tandem.rest.support;

import io.tandem.shared.Page;
import java.util.List;
import java.util.function.Function;

/** A list as every call answers it. */
public record PageAnswer<T>(int start, int limit, long total, List<T> values) {
    public static <S, T> PageAnswer<T> of(Page<S> page, Function<? super S, ? extends T> view) {
        return new PageAnswer<>(page.start(), page.limit(), page.total(), page.values().stream().<T>map(view).toList());
    }
}
