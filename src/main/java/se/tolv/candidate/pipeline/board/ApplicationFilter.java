package se.tolv.candidate.pipeline.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.profile.requirement.RequirementMatch;

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

    @QueryParam("requirement")
    @DefaultValue("")
    @Parameter(description = "The requirement that met is about; untouched: all mandatory requirements together")
    public String requirement = "";

    @QueryParam("met")
    @DefaultValue("")
    @Parameter(
            description =
                    "What the applicants' own answers say of the requirement: MET, NOT_MET, or TO_JUDGE where there is"
                            + " no answer or a person has to read it. It finds; it decides nothing",
            example = "MET")
    public String met = "";

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
        oneOf(RequirementMatch.class, met);
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
        filter.requirement = requirement;
        filter.met = met;
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
        query.put("requirement", requirement);
        query.put("met", met);
        query.put("sort", sort);
        query.values().removeIf(String::isEmpty);
        return query;
    }

    /** A page of this address with the same choice. */
    String address(String path) {
        String query = query().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Where everybody whom it lets through is chosen. */
    public String everyone(UUID vacancyId) {
        return address("/vacancies/" + vacancyId + "/choice");
    }

    public boolean isNarrow() {
        return !(q.isBlank()
                && stage.isEmpty()
                && internal.isEmpty()
                && source.isEmpty()
                && owed.isEmpty()
                && met.isEmpty());
    }
}
