package io.tandem.rest.debt;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.debt.DebtImport;
import io.tandem.debt.DebtImport.Report;
import io.tandem.rest.support.ErrorAnswer;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;

/** Reading the register from a spreadsheet. */
@Path("/debts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DebtImportResource {
    private final Guard guard;
    private final DebtImport imports;
    private final Texts texts;

    @Inject
    public DebtImportResource(Guard guard, DebtImport imports, Texts texts) {
        this.guard = guard;
        this.imports = imports;
        this.texts = texts;
    }

    /**
     * What the rows are.
     *
     * @param recorded  new items: recorded, or in a dry run to be recorded
     * @param changed   items changed, or to be changed
     * @param unchanged rows that say what the register has already
     * @param errors    in a dry run what is wrong, the first 500; each field is {@code rows[line].column}
     * @param errorCount how much is wrong in all
     */
    public record ImportAnswer(boolean dryRun, int rows, int recorded, int changed, int unchanged, List<ErrorAnswer.Entry> errors, int errorCount) { }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    public ImportAnswer importText(@QueryParam("project") String project, @QueryParam("dryRun") String dryRun, InputStream body) {
        Actor actor = guard.authenticate();
        imports.requireWritable(actor, project);
        boolean isDryRun = isDryRun(dryRun);
        Report report = isDryRun ? imports.check(actor, project, CsvUpload.text(body)) : imports.run(actor, project, CsvUpload.text(body));
        return new ImportAnswer(isDryRun, report.rows(), report.added(), report.changed(), report.unchanged(), report.problems().stream().map(this::entry).toList(), report.wrong());
    }

    /** Nothing sent is no; anything else than yes or no is refused, for a word misread here would record everything. */
    private static boolean isDryRun(String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw new InvalidInputException(List.of(Problem.at("dryRun", "json.value.wrong", text.length() > 50 ? text.substring(0, 50) + "…" : text)));
        }
        return "true".equals(text);
    }

    private ErrorAnswer.Entry entry(Problem problem) {
        return new ErrorAnswer.Entry(problem.code(), problem.field(), texts.get("tandem.error." + problem.code(), problem.arguments().toArray()));
    }
}
