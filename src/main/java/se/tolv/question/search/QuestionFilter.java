package se.tolv.question.search;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.tolv.platform.language.Language;
import se.tolv.question.QuestionKind;
import se.tolv.question.QuestionLevel;
import se.tolv.question.QuestionStatus;

/** Which questions a list shows, from its address; empty or absent asks for nothing. */
public class QuestionFilter {

    @QueryParam("q")
    @Parameter(
            description =
                    "Words in the question, its probes or its competency's name; any word form, the beginning is enough")
    public String q;

    @QueryParam("competency")
    @Parameter(description = "A competency's code")
    public String competency;

    @QueryParam("kind")
    @Parameter(schema = @Schema(implementation = QuestionKind.class))
    public String kind;

    @QueryParam("level")
    @Parameter(schema = @Schema(implementation = QuestionLevel.class))
    public String level;

    @QueryParam("language")
    @Parameter(description = "Only what exists in this language", schema = @Schema(implementation = Language.class))
    public String language;

    @QueryParam("status")
    @Parameter(
            description = "ACTIVE unless given; those who may not see every question find only their own others",
            schema = @Schema(implementation = QuestionStatus.class))
    public String status;

    @QueryParam("use")
    @Parameter(schema = @Schema(implementation = QuestionUseFilter.class))
    public String use;

    @QueryParam("sort")
    @Parameter(description = "COMPETENCY unless given", schema = @Schema(implementation = QuestionSort.class))
    public String sort;

    @QueryParam("after")
    @Parameter(description = "The cursor of the next part, from the Link header")
    public String after;

    /** Whether anything but the usual list is asked for. */
    public boolean isNarrow() {
        return isSet(q)
                || isSet(competency)
                || isSet(kind)
                || isSet(level)
                || isSet(language)
                || isSet(status)
                || isSet(use);
    }

    public static boolean isSet(String value) {
        return value != null && !value.isBlank();
    }
}
