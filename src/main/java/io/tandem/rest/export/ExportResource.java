package io.tandem.rest.export;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.export.Export;
import io.tandem.export.ExportService;
import io.tandem.export.PersonSettingService;
import io.tandem.export.model.ExportProject;
import io.tandem.rest.support.CsvWriter;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/**
 * The star for tools that make reports of their own. Without a limit all rows come at once, read while they are sent; with one a page, whose header {@code Link} names the next. What a reader
 * may not see is not there. Only reads.
 */
@Path("/export")
@LicensedOnly
public final class ExportResource {
    private final Guard guard;
    private final ExportService exports;
    private final PersonSettingService persons;
    private final Texts texts;

    @Inject
    public ExportResource(Guard guard, ExportService exports, PersonSettingService persons, Texts texts) {
        this.guard = guard;
        this.exports = exports;
        this.persons = persons;
        this.texts = texts;
    }

    /**
     * What there is to read.
     *
     * @param projects those the reader may export
     */
    public record StarAnswer(List<TableAnswer> tables, List<ExportProject> projects, PersonsAnswer persons) { }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public StarAnswer list() {
        Actor actor = guard.authenticate();
        return new StarAnswer(exports.listTables().stream().map(table -> TableAnswer.of(table, texts)).toList(), exports.listProjects(actor), PersonsAnswer.of(persons.get(), persons.mayChange(actor)));
    }

    @GET
    @Path("/{table}.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv(@PathParam("table") String table, @BeanParam ExportParameters parameters, @QueryParam("bom") String bom, @QueryParam("raw") String raw, @Context UriInfo address) {
        Actor actor = guard.authenticate();
        Export export = exports.open(actor, parameters.request(table));
        Problems problems = new Problems();
        boolean isMarked = flag("bom", bom, true, problems);
        boolean isRaw = flag("raw", raw, false, problems);
        problems.throwIfAny();
        CsvWriter.Style style = new CsvWriter.Style(isMarked ? CsvWriter.Mark.UTF_8 : CsvWriter.Mark.NONE, isRaw ? CsvWriter.Formulas.AS_THEY_ARE : CsvWriter.Formulas.HARMLESS);
        return answer(export, new CsvRows(style), address, "csv");
    }

    @GET
    @Path("/{table}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@PathParam("table") String table, @BeanParam ExportParameters parameters, @Context UriInfo address) {
        Actor actor = guard.authenticate();
        return answer(exports.open(actor, parameters.request(table)), new JsonRows(), address, "json");
    }

    private static Response answer(Export export, RowWriter writer, UriInfo address, String format) {
        if (export.isPage()) {
            return headers(page(export, writer, address), export, format).build();
        }
        StreamingOutput rows = stream -> writer.write(export, stream);
        return headers(Response.ok(rows), export, format).build();
    }

    /** A page is written before it is sent: only then it is known where the next one starts. */
    private static Response.ResponseBuilder page(Export export, RowWriter writer, UriInfo address) {
        try {
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            writer.write(export, page);
            Response.ResponseBuilder answer = Response.ok(page.toByteArray());
            export.findNext().ifPresent(next -> answer.header("Link", "<" + next(address, next) + ">; rel=\"next\""));
            return answer;
        } catch (IOException noMemory) {
            throw new UncheckedIOException(noMemory);
        }
    }

    /** Without host: whoever stands between may call it by another name. */
    private static String next(UriInfo address, String start) {
        URI next = address.getRequestUriBuilder().replaceQueryParam("start", start).build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    private static Response.ResponseBuilder headers(Response.ResponseBuilder answer, Export export, String format) {
        return answer.header("Content-Disposition", "attachment; filename=\"" + export.table().name() + "." + format + "\"").header("X-Tandem-Next-Since", RowWriter.TIME.format(export.nextSince()))
            .header("Cache-Control", "no-store");
    }

    private static boolean flag(String field, String text, boolean usual, Problems problems) {
        boolean isGiven = text != null && !text.isBlank();
        problems.require(!isGiven || text.equals("true") || text.equals("false"), field, "export.flag");
        return isGiven ? text.equals("true") : usual;
    }
}
