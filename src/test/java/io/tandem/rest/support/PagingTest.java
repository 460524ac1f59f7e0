package io.tandem.rest.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.shared.InvalidInputException;
import io.tandem.shared.PageRequest;
import io.tandem.shared.PageRequest.Direction;
import io.tandem.shared.PageRequest.Sort;
import io.tandem.shared.Problem;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class PagingTest {
    private static final Set<String> FIELDS = Set.of("title", "priority");

    @Test
    public void nothingAskedIsTheFirstFifty() {
        assertThat(Paging.of(null, " ", null, FIELDS)).isEqualTo(new PageRequest(0, 50, List.of()));
    }

    @Test
    public void aMinusMeansDescending() {
        assertThat(Paging.of("100", "200", "-priority, title", FIELDS))
                .isEqualTo(new PageRequest(100, 200, List.of(new Sort("priority", Direction.DESCENDING), new Sort("title", Direction.ASCENDING))));
    }

    @Test
    public void everythingWrongIsToldAtOnce() {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> Paging.of("-1", "201", "colour", FIELDS));
        assertThat(refusal.problems()).extracting(Problem::field).containsExactly("start", "limit", "sort");
    }

    @Test
    public void aWordIsNoNumber() {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> Paging.of("first", null, null, FIELDS));
        assertThat(refusal.problems()).containsExactly(Problem.at("start", "number.range", 0, Integer.MAX_VALUE));
    }
}
