package se.tolv.candidate.pipeline.board;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.error.Problem;

/** Which applications of a vacancy a list or the board shows. An untouched field of a form comes empty. */
public class ApplicationFilter {

    /** Whether somebody owes the applicant an answer. */
    public enum Owed {
        ANY,
        LATE
    }

    /** The order of a list. Where applicants must not be known, neither must the order of their arrival. */
    public enum Sort {
        /** By name; by alias where that is all there is to know. */
        NAME,
        /** The first to arrive on top. */
        ARRIVAL
    }

    @QueryParam("q")
    @DefaultValue("")
    @Parameter(description = "Part of the applicant's alias, or of the name where the caller may know it")
    public String q = "";

    @QueryParam("stage")
    @DefaultValue("")
    @Parameter(description = "Only this stage", example = "RECEIVED")
    public String stage = "";

    @QueryParam("internal")
    @DefaultValue("")
    @Parameter(description = "true: only those who work for this employer already; false: only the others")
    public String internal = "";

    @QueryParam("source")
    @DefaultValue("")
    @Parameter(description = "Only those who came by this channel's link; a minus sign: by none", example = "linkedin")
    public String source = "";

    @QueryParam("owed")
    @DefaultValue("")
    @Parameter(description = "ANY: only those who are owed an answer; LATE: only those whose answer is late")
    public String owed = "";

    @QueryParam("sort")
    @DefaultValue("")
    @Parameter(description = "NAME (default), or ARRIVAL where the caller may know all applicants")
    public String sort = "";

    @QueryParam("after")
    @Parameter(description = "The cursor of the previous part, from its Link header")
    public String after;

    /**
     * @throws Problem 400 where a field holds none of its values
     */
    void check() {
        oneOf(ApplicationStage.class, stage);
        oneOf(Owed.class, owed);
        oneOf(Sort.class, sort);
        if (!List.of("", "true", "false").contains(internal)) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }

    private static <E extends Enum<E>> void oneOf(Class<E> type, String value) {
        boolean known = value.isEmpty()
                || Arrays.stream(type.getEnumConstants())
                        .anyMatch(constant -> constant.name().equals(value));
        if (!known) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }

    /** The same in one stage. */
    ApplicationFilter in(ApplicationStage only) {
        ApplicationFilter filter = new ApplicationFilter();
        filter.q = q;
        filter.stage = only.name();
        filter.internal = internal;
        filter.source = source;
        filter.owed = owed;
        filter.sort = sort;
        filter.after = after;
        return filter;
    }

    /** What a link to the same choice carries; nothing that is empty. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("q", q);
        query.put("stage", stage);
        query.put("internal", internal);
        query.put("source", source);
        query.put("owed", owed);
        query.put("sort", sort);
        query.values().removeIf(String::isEmpty);
        return query;
    }

    public boolean isNarrow() {
        return !(q.isBlank() && stage.isEmpty() && internal.isEmpty() && source.isEmpty() && owed.isEmpty());
    }
}
