package io.tandem.debt;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.Problems;
import java.util.List;
import org.junit.Test;

public class SheetNumbersTest {
    @Test
    public void numbersOfManyCountriesAreRead() {
        assertThat(alone("1.5", ';')).isEqualTo(1.5);
        assertThat(alone("1,5", ';')).isEqualTo(1.5);
        assertThat(alone("1.234,5", ';')).isEqualTo(1234.5);
        assertThat(alone("1,234.5", ';')).isEqualTo(1234.5);
        assertThat(alone("1.234.567", ';')).isEqualTo(1_234_567);
        assertThat(alone("1\u00A0234,5", ';')).isEqualTo(1234.5);
        assertThat(alone("12 345", ';')).isEqualTo(12_345);
        assertThat(alone(" -3 ", ';')).isEqualTo(-3);
        assertThat(alone("0.125", ';')).isEqualTo(0.125);
        assertThat(alone("0,125", ';')).isEqualTo(0.125);
        assertThat(alone("1.0E-4", ',')).isEqualTo(0.0001);
        assertThat(alone("0.30000000000000004", ',')).isEqualTo(0.30000000000000004);
    }

    @Test
    public void whatCanBeReadInTwoWaysIsRefusedUnlessTheFileShowsTheWay() {
        assertThat(alone("1.234", ';')).isNull();
        assertThat(alone("1,234", ';')).isNull();
        assertThat(among("1.234", ';', "2,5")).isEqualTo(1234);
        assertThat(among("1.234", ';', "2.5")).isEqualTo(1.234);
        assertThat(among("1,234", ';', "2.5")).isEqualTo(1234);
        assertThat(among("1,234", ';', "2,5")).isEqualTo(1.234);
        assertThat(among("1.234", ';', "2,5", "2.5")).isNull();
        assertThat(alone("1.234", ',')).isEqualTo(1.234);
        assertThat(alone("1,234", ',')).isEqualTo(1234);
    }

    @Test
    public void whatIsNoNumberIsRefused() {
        for (String text : List.of("NaN", "Infinity", "five", "1.2.3", "1,2,3", "1.234.5", "--1", "0x10", "1e999", "5 %", "=1+1", "١")) {
            assertThat(alone(text, ';')).as(text).isNull();
        }
    }

    private static Double alone(String text, char separator) {
        return among(text, separator);
    }

    private static Double among(String text, char separator, String... others) {
        List<String> all = new java.util.ArrayList<>(List.of(others));
        all.add(text);
        Problems problems = new Problems();
        Double number = SheetNumbers.of(all, separator).read(text, "field", problems);
        assertThat(problems.list().isEmpty()).as(text).isEqualTo(number != null);
        return number;
    }
}
