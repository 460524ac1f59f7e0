package io.tandem.connection.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class MarksTest {
    @Test
    public void aStarStandsForAnythingAndCaseForNothing() {
        assertThat(Marks.isAny(List.of("prod*"), "Production")).isTrue();
        assertThat(Marks.isAny(List.of("prod*"), "non-prod")).isFalse();
        assertThat(Marks.isAny(List.of("*/prod*"), "eu/prod-1")).isTrue();
        assertThat(Marks.isAny(List.of("live"), "live")).isTrue();
        assertThat(Marks.isAny(List.of("live"), "lively")).isFalse();
        assertThat(Marks.isAny(List.of("a*b*c"), "aXXbYYbc")).isTrue();
        assertThat(Marks.isAny(List.of("*"), "")).isTrue();
        assertThat(Marks.isAny(List.of(""), "x")).isFalse();
        assertThat(Marks.isAny(List.of(), "production")).isFalse();
    }

    @Test
    public void aNastyPatternTakesNoLongerThanOthers() {
        assertThat(Marks.isAny(List.of("*a".repeat(100) + "b"), "a".repeat(10_000))).isFalse();
    }
}
