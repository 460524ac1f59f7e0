package io.tandem.rest.debt;

import static io.tandem.testing.debt.DebtItems.TODAY;
import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.shared.AuditEvent;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.rest.RestApi.Answer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.Test;


/** Reading a spreadsheet. */
public class DebtImportTest extends DebtRest {
    @Test
    public void aSpreadsheetIsReadAllOrNothing() {
        String sound = "title;principalLikely;interest;likelihood;component;decision\r\n\"Two\nlines; \"\"quoted\"\"\";2,5;1;1;Ledger;PLANNED\r\n'=SUM(A1);4;;;;\r\n\r\n";
        String wrong = "\uFEFFtitle,principalLikely,likelihood,id,project\n,0,2,,\nfine,1,,,\nx,1.000,2.0.0,7777,SEC\ny,1,1,,,,extra\n";
        JsonNode dry = sendCsv("debts/import?project=DEMO&dryRun=true", wrong).json();
        assertThat(dry.at("/rows").asInt()).isEqualTo(4);
        assertThat(dry.at("/errors").findValuesAsText("field")).containsExactly("rows[2].title", "rows[2].principal.likely", "rows[2].likelihood", "rows[4].project", "rows[4].id", "rows[5].cells");
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
        assertThat(sendCsv("debts/import?project=DEMO", "title,principalLikely\n" + "x,1\n".repeat(20_001)).status).isEqualTo(413);
        assertThat(sendCsv("debts/import?project=SEC", "title,principalLikely\n").status).isEqualTo(404);
        assertThat(send("POST", "debts/import?project=DEMO", "{}").status).isEqualTo(415);
        as(DebtHouse.GUEST);
        assertThat(sendCsv("debts/import?project=DEMO&dryRun=true", "title,principalLikely\n").status).isEqualTo(403);
        as(DebtHouse.DEV);
        assertThat(send("POST", "debts/import?project=DEMO", "text/csv", "title,principalLikely\nUmlaut \u00e4,1\n".getBytes(StandardCharsets.UTF_16), Map.of()).json().at("/recorded").asInt()).isEqualTo(1);
        assertThat(titles("debts?project=DEMO")).containsExactly("Umlaut \u00e4");
        assertThat(send("POST", "debts/import?project=DEMO", "text/csv", new byte[] {(byte) 0xC3, 0x28, 0x0A}, Map.of()).codes()).containsExactly("debt.import.encoding");
    }

    @Test
    public void whatWasExportedComesBackUnchangedAndEditsCount() {
        long first = house.store.add(debt("=SUM(A1)").described("two\nlines, '=quoted'").costing(2.125, 1.0E-4, 0.5).ownedBy(DebtHouse.ADA).inComponent(1, "Gateway").targeting(12, "2.0").pointed(8, 5, 2, 3)
            .linkedTo(1, "DEMO-1").linkedTo(9, "DEMO-9").build()).id();
        long second = house.store.add(debt("'+1").acceptedUntil(TODAY.minusDays(1)).waitingFor(first).inComponent(99, "Gone").targeting(98, "Archived").build()).id();
        String file = send("GET", "debts/export?project=DEMO", null).text;
        JsonNode same = sendCsv("debts/import?project=DEMO&dryRun=true", file).json();
        assertThat(same.at("/errors")).isEmpty();
        assertThat(same.at("/unchanged").asInt()).isEqualTo(2);
        JsonNode edited = sendCsv("debts/import?project=DEMO", file.replace("'=SUM(A1)", "'=SUM(B2)") + ",DEMO,,New one,,,,,,3\r\n").json();
        assertThat(edited.at("/recorded").asInt()).isEqualTo(1);
        assertThat(edited.at("/changed").asInt()).isEqualTo(1);
        assertThat(edited.at("/unchanged").asInt()).isEqualTo(1);
        JsonNode changed = send("GET", "debts/" + first, null).json();
        assertThat(changed.at("/title").asText()).isEqualTo("=SUM(B2)");
        assertThat(changed.at("/description").asText()).isEqualTo("two\nlines, '=quoted'");
        assertThat(changed.at("/version").asLong()).isEqualTo(2);
        assertThat(house.store.find(first).orElseThrow().facts().issues()).hasSize(2);
        assertThat(send("GET", "debts/" + second, null).json().at("/version").asLong()).isEqualTo(1);
        assertThat(house.audit).extracting(AuditEvent::action).containsExactly("changed", "created");
        assertThat(sendCsv("debts/import?project=DEMO", file).fields()).containsExactly("rows[2].version");
    }

    @Test
    public void aRowNamesOneItemOfTheProjectOnce() {
        long here = house.store.add(debt("here").build()).id();
        long elsewhere = house.store.add(debt("elsewhere").in("SEC").build()).id();
        String rows = "id,version,title,principalLikely\n" + here + ",1,a,1\n" + here + ",1,b,1\n" + elsewhere + ",1,c,1\n" + here + "x,1,d,1\n" + here + ",,e,1\n,,same,1\n,,same,1\n";
        assertThat(sendCsv("debts/import?project=DEMO", rows).fields()).containsExactly("rows[3].id", "rows[4].id", "rows[5].id", "rows[6].id", "rows[6].version", "rows[8].row");
    }

    @Test
    public void columnsThatAreNotThereStayAsTheyAre() {
        long id = house.store.add(debt("old").described("kept").costing(5, 2, 0.5).ownedBy(DebtHouse.ADA).build()).id();
        assertThat(sendCsv("debts/import?project=DEMO", "id;version;title;principalLikely\n" + id + ";1;new;7\n").json().at("/changed").asInt()).isEqualTo(1);
        JsonNode item = send("GET", "debts/" + id, null).json();
        assertThat(item.at("/description").asText()).isEqualTo("kept");
        assertThat(item.at("/owner/key").asText()).isEqualTo("ada");
        assertThat(item.at("/interest").asDouble()).isEqualTo(2);
        assertThat(item.at("/principal/likely").asDouble()).isEqualTo(7);
        assertThat(item.at("/principal/high").asDouble()).isEqualTo(7);
    }

    @Test
    public void everyWrongCellIsNamedWithLineAndColumn() {
        String wrong = "title;principalLikely;interest;likelihood;component;targetRelease;owner;issues;severity;kind;decision;until;dependsOn;wsjfSize\n"
            + "a;0;;;;;;;;;;;;\nb;-1;;;;;;;;;;;;\nc;NaN;;;;;;;;;;;;\nd;Infinity;;;;;;;;;;;;\ne;1;2;;;;;;;;;;;\nf;1;;;Moon;9.9;nobody;DEMO-9 DEMO-404;;;;;;\ng;1;;;;;;;bad;worse;ACCEPTED;soon;77777;4\nh;1.234;;;;;;;;;;;;\n";
        Answer dry = sendCsv("debts/import?project=DEMO&dryRun=true", wrong);
        assertThat(dry.fields()).containsExactly("rows[2].principal.likely", "rows[3].principal.likely", "rows[3].principal", "rows[4].principalLikely", "rows[4].principal", "rows[5].principalLikely",
            "rows[5].principal", "rows[6].likelihood", "rows[7].component", "rows[7].targetRelease", "rows[7].owner", "rows[7].issues", "rows[7].issues", "rows[8].kind", "rows[8].severity",
            "rows[8].wsjf.value", "rows[8].wsjf.urgency", "rows[8].wsjf.riskReduction", "rows[8].wsjf.size", "rows[8].dependsOn", "rows[8].decision.until", "rows[8].decision.reason", "rows[9].principalLikely",
            "rows[9].principal");
        assertThat(dry.json().at("/errorCount").asInt()).isEqualTo(24);
        assertThat(house.audit).isEmpty();
    }

    @Test
    public void manyProblemsAreCountedAndTheFirstAreTold() {
        String wrong = "title,principalLikely\n" + ",0\n".repeat(600);
        JsonNode dry = sendCsv("debts/import?project=DEMO&dryRun=true", wrong).json();
        assertThat(dry.at("/errors")).hasSize(500);
        assertThat(dry.at("/errorCount").asInt()).isEqualTo(600 * 2 + 599);
        assertThat(sendCsv("debts/import?project=DEMO", wrong).codes()).hasSize(501).endsWith("debt.import.more");
    }

    @Test
    public void aCircleIsFoundOnItsRowAndNothingIsWritten() {
        long first = house.store.add(debt("first").build()).id();
        long second = house.store.add(debt("second").build()).id();
        String rows = "id,version,title,principalLikely,dependsOn\n" + first + ",1,first,5," + second + "\n" + second + ",1,second,5," + first + "\n";
        assertThat(sendCsv("debts/import?project=DEMO", rows).fields()).containsExactly("rows[3].dependsOn");
        assertThat(house.store.find(first).orElseThrow().facts().dependsOn()).isEmpty();
    }

    @Test
    public void theEncodingsOfSpreadsheetsAreRead() {
        String text = "title;principalLikely\nÜmlaut 支付 %s;1\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16, StandardCharsets.UTF_8)) {
            byte[] bytes = String.format(text, charset.name()).getBytes(charset);
            assertThat(send("POST", "debts/import?project=DEMO", "text/csv", bytes, Map.of()).json().at("/recorded").asInt()).as(charset.name()).isEqualTo(1);
        }
        byte[] marked = ("\uFEFF" + String.format(text, "marked")).getBytes(StandardCharsets.UTF_16LE);
        assertThat(send("POST", "debts/import?project=DEMO", "text/csv", marked, Map.of()).status).isEqualTo(200);
        assertThat(titles("debts?project=DEMO&sort=id")).containsExactly("Ümlaut 支付 UTF-16LE", "Ümlaut 支付 UTF-16BE", "Ümlaut 支付 UTF-16", "Ümlaut 支付 UTF-8", "Ümlaut 支付 marked");
    }

    @Test
    public void tenThousandRowsAskForEachThingOnce() {
        StringBuilder rows = new StringBuilder("title,principalLikely,interest,likelihood,component,owner,targetRelease,issues\n");
        for (int number = 0; number < 1_000; number++) {
            rows.append("Row ").append(number).append(",1.5,1,0.5,Gateway,dev,2.0,DEMO-1\n");
        }
        List<String> dry = house.database.statementsOf(() -> sendCsv("debts/import?project=DEMO&dryRun=true", rows.toString()));
        assertThat(dry).hasSizeLessThan(5);
        List<String> statements = house.database.statementsOf(() -> sendCsv("debts/import?project=DEMO", rows.toString()));
        assertThat(statements.stream().filter(statement -> statement.startsWith("SELECT")).count()).isLessThan(2_020);
        assertThat(house.store.list(io.tandem.debt.model.DebtFilter.everythingIn("DEMO", TODAY), io.tandem.shared.PageRequest.first()).total()).isEqualTo(1_000);
    }
}
