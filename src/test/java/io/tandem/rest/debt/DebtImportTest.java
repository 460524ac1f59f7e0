package io.tandem.rest.debt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.testing.debt.DebtHouse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.Test;

/** Reading a spreadsheet. */
public class DebtImportTest extends DebtRest {
    @Test
    public void aSpreadsheetIsReadAllOrNothing() {
        String sound = "title;principalLikely;interest;likelihood;component;decision\r\n\"Two\nlines; \"\"quoted\"\"\";2,5;1;1;Ledger;PLANNED\r\n'=SUM(A1);4;;;;\r\n\r\n";
        String wrong = "\uFEFFtitle,principalLikely,likelihood,id,project\n,0,2,,\nfine,1,,,\nx,1.000,2.0.0,7,SEC\ny,1,1,,,,extra\n";
        JsonNode dry = sendCsv("debts/import?project=DEMO&dryRun=true", wrong).json();
        assertThat(dry.at("/rows").asInt()).isEqualTo(4);
        assertThat(dry.at("/errors").findValuesAsText("field")).containsExactly("rows[2].title", "rows[2].principal.likely", "rows[2].likelihood", "rows[4].id", "rows[4].project", "rows[4].likelihood", "rows[5].cells");
        assertThat(sendCsv("debts/import?project=DEMO", wrong).status).isEqualTo(400);
        assertThat(titles("debts?project=DEMO")).isEmpty();
        assertThat(sendCsv("debts/import?project=DEMO&dryRun=true", sound).json().at("/errors")).isEmpty();
        assertThat(titles("debts?project=DEMO")).isEmpty();
        assertThat(sendCsv("debts/import?project=DEMO", sound).json().at("/recorded").asInt()).isEqualTo(2);
        assertThat(titles("debts?project=DEMO")).containsExactly("Two\nlines; \"quoted\"", "=SUM(A1)");
    }

    @Test
    public void aSpreadsheetThatIsNoneIsRefusedReadably() {
        assertThat(sendCsv("debts/import?project=DEMO", "").codes()).containsExactly("debt.import.column.missing", "debt.import.column.missing");
        assertThat(sendCsv("debts/import?project=DEMO", "title,title,colour\n").codes()).containsExactly("debt.import.column.twice", "debt.import.column.unknown", "debt.import.column.missing");
        assertThat(sendCsv("debts/import?project=DEMO", "title,principalLikely\n\"never ends,1\n").codes()).containsExactly("debt.import.quote");
        assertThat(sendCsv("debts/import?project=DEMO", "title,principalLikely\n" + "x,1\n".repeat(10_001)).status).isEqualTo(413);
        assertThat(sendCsv("debts/import?project=SEC", "title,principalLikely\n").status).isEqualTo(404);
        assertThat(send("POST", "debts/import?project=DEMO", "{}").status).isEqualTo(415);
        as(DebtHouse.GUEST);
        assertThat(sendCsv("debts/import?project=DEMO&dryRun=true", "title,principalLikely\n").status).isEqualTo(403);
        as(DebtHouse.DEV);
        assertThat(send("POST", "debts/import?project=DEMO", "text/csv", "title,principalLikely\nUmlaut \u00e4,1\n".getBytes(StandardCharsets.UTF_16), Map.of()).json().at("/recorded").asInt()).isEqualTo(1);
        assertThat(titles("debts?project=DEMO")).containsExactly("Umlaut \u00e4");
        assertThat(send("POST", "debts/import?project=DEMO", "text/csv", new byte[] {(byte) 0xC3, 0x28, 0x0A}, Map.of()).codes()).containsExactly("debt.import.encoding");
    }
}
