package se.tolv.feedback.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.feedback.calendar.CalendarAnswers;
import se.tolv.feedback.calendar.DueDay;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.survey.SurveyFigures;
import se.tolv.feedback.survey.Surveys;
import se.tolv.platform.error.Choices;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Role;
import se.tolv.platform.time.Days;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;

/** HR's ledger of promises, with the survey beside it. */
@Path("/ledger")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class LedgerPages {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int MONTHS = 12;

    /** How wide the longest bar of the plot is, in its own units. */
    private static final int WIDE = 600;

    /** What the page's form asks for, as it was typed. */
    public record Query(LedgerBy by, String from, String to, String q) {

        public String address(String format) {
            return "/ledger/file?format=" + format + "&by=" + by + "&from=" + from + "&to=" + to;
        }
    }

    /** Somebody who waits, with the day in words. */
    public record Waiting(WaitingLine line, DueDay due) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ledger(
                Query query,
                List<LedgerBy> ways,
                List<LedgerLine> lines,
                String next,
                int wide,
                int most,
                List<Waiting> waiting,
                List<SurveyFigures> surveys,
                FieldErrors errors);
    }

    @Inject
    PromiseLedger ledger;

    @Inject
    LedgerExport export;

    @Inject
    Surveys surveys;

    @Inject
    Choices choices;

    @Inject
    CalendarAnswers calendar;

    @Inject
    EmployerCalendar employerCalendar;

    @Inject
    Clock clock;

    @GET
    @Operation(hidden = true)
    public Response ledger(
            @QueryParam("by") @DefaultValue("UNIT") String by,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("after") String after) {
        Query query =
                new Query(choices.oneOf(LedgerBy.class, "by", by), from.isBlank() ? aYearAgo() : from, to, q.strip());
        try {
            return Response.ok(page(query, lines(query), after, FieldErrors.none()))
                    .build();
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(query, List.of(), null, errors));
        }
    }

    /** The bars are as long on each part of the list as on the others. */
    private TemplateInstance page(Query query, List<LedgerLine> lines, String after, FieldErrors errors) {
        Slice<LedgerLine> part = part(lines, query.q, after);
        int most = lines.stream().mapToInt(LedgerLine::made).max().orElse(0);
        return Templates.ledger(
                query,
                List.of(LedgerBy.values()),
                part.items(),
                part.nextPage("/ledger", Map.of("by", query.by, "from", query.from, "to", query.to, "q", query.q)),
                WIDE,
                most,
                ledger.longestWaiting().stream().map(this::waiting).toList(),
                surveys.figures(),
                errors);
    }

    static Slice<LedgerLine> part(List<LedgerLine> lines, String q, String after) {
        String words = q.toLowerCase(Locale.ROOT);
        List<LedgerLine> found = lines.stream()
                .filter(line -> line.label().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        List<String> keys = found.stream().map(LedgerLine::key).toList();
        int from = 0;
        for (String last : Slice.after(after, 1)) {
            from = keys.indexOf(last) + 1;
            if (from == 0) {
                throw Problem.of(Problem.Kind.MALFORMED);
            }
        }
        int to = Math.min(found.size(), from + Slice.SIZE + 1);
        return Slice.of(found.subList(from, to), Slice.SIZE, line -> List.of(line.key()));
    }

    @GET
    @Path("file")
    @Produces({CSV, XLSX})
    @Operation(hidden = true)
    public Response file(
            @QueryParam("format") @DefaultValue("csv") String format,
            @QueryParam("by") @DefaultValue("UNIT") String by,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        List<LedgerLine> lines = lines(new Query(choices.oneOf(LedgerBy.class, "by", by), from, to, ""));
        boolean sheet = format.equals("xlsx");
        return Response.ok(sheet ? export.xlsx(lines) : export.csv(lines), sheet ? XLSX : CSV)
                .header("Content-Disposition", "attachment; filename=\"ledger." + (sheet ? "xlsx" : "csv") + "\"")
                .build();
    }

    /** Where nobody has said from when: the last twelve months, the present one included. */
    private String aYearAgo() {
        return Days.of(clock.instant())
                .withDayOfMonth(1)
                .minusMonths(MONTHS - 1)
                .toString();
    }

    private List<LedgerLine> lines(Query query) {
        return ledger.lines(new LedgerQuestion(query.by, day("from", query.from), day("to", query.to), null));
    }

    private LocalDate day(String field, String typed) {
        return typed.isBlank() ? null : calendar.day(field, typed);
    }

    private Waiting waiting(WaitingLine line) {
        return new Waiting(line, DueDay.of(line.dueAt(), clock.instant(), employerCalendar.workingDays()));
    }
}
