package io.tandem.adapter.connector.sonarqube;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.connection.model.CodeMeasure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class MeasuresTest {
    @Test
    public void whatIsNoNumberIsNoValue() {
        for (String text : List.of("", "A", "1,5", "NaN", "Infinity", "-Infinity", "1e999", "0x10", "1 000", "--1", "12345678901234567890")) {
            assertThat(number(CodeMeasure.LINES_OF_CODE, text)).as(text).isNull();
        }
        assertThat(number(CodeMeasure.LINES_OF_CODE, null)).isNull();
    }

    @Test
    public void lessThanNothingAndMoreThanAllAreNoValues() {
        assertThat(number(CodeMeasure.LINES_OF_CODE, "-5")).isNull();
        assertThat(number(CodeMeasure.COVERAGE, "100.0")).isEqualTo(100);
        assertThat(number(CodeMeasure.COVERAGE, "100.1")).isNull();
        assertThat(number(CodeMeasure.DEBT_RATIO, "250.0")).as("mending may cost more than writing").isEqualTo(250);
    }

    @Test
    public void zeroIsAValueWhenTheServerSaysIt() {
        assertThat(number(CodeMeasure.BUGS, "0")).isZero();
        assertThat(number(CodeMeasure.COVERAGE, "1.5E1")).isEqualTo(15);
    }

    private static Double number(CodeMeasure measure, String text) {
        Map<CodeMeasure, Double> numbers = new EnumMap<>(CodeMeasure.class);
        Measures.put(numbers, measure, text);
        return numbers.get(measure);
    }
}
