package se.tolv.question;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.form.CleanText;
import se.tolv.question.check.QuestionWording;

/**
 * What a person types about a question. One language is enough; where both are there they say the same, line by line.
 */
public class QuestionForm {

    public static final int FEWEST_PROBES = 2;
    public static final int MOST_PROBES = 3;
    public static final int MOST_LISTEN_FOR = 4;

    @NotBlank
    @Schema(description = "The competency it belongs to, in the published framework", examples = "working-together")
    public String competencyCode;

    @NotNull
    @Schema(description = "Whether it asks for what the person has done or would do")
    public QuestionKind kind;

    @NotNull
    @Schema(description = "The roles it suits")
    public QuestionLevel level;

    @Size(max = 500, message = "{tolv.longest}")
    @CleanText(multiline = true)
    @Schema(
            description = "The question in Swedish; may be empty where the English one is there",
            examples = "Berätta om en gång när du hjälpte en kollega.")
    public String textSv;

    @Size(max = 500, message = "{tolv.longest}")
    @CleanText(multiline = true)
    @Schema(
            description = "The question in English; may be empty where the Swedish one is there",
            examples = "Tell us about a time when you helped a colleague.")
    public String textEn;

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @Schema(
            description = "Two or three follow-up probes in Swedish",
            examples = "[\"Vad gjorde du?\", \"Vad ledde det till?\"]")
    public List<@Size(max = 300, message = "{tolv.longest}") @CleanText(multiline = true) String> probesSv = List.of();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @Schema(
            description = "The same follow-up probes in English",
            examples = "[\"What did you do?\", \"What did it lead to?\"]")
    public List<@Size(max = 300, message = "{tolv.longest}") @CleanText(multiline = true) String> probesEn = List.of();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @Schema(
            description = "What a good answer holds, in Swedish: one to four signs",
            examples = "[\"Ser själv att någon behöver hjälp.\"]")
    public List<@Size(max = 300, message = "{tolv.longest}") @CleanText(multiline = true) String> listenForSv =
            List.of();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    @Schema(description = "The same signs in English", examples = "[\"Sees for themselves that someone needs help.\"]")
    public List<@Size(max = 300, message = "{tolv.longest}") @CleanText(multiline = true) String> listenForEn =
            List.of();

    @Size(max = 500, message = "{tolv.longest}")
    @CleanText(multiline = true)
    @Schema(description = "Why the question is kept in spite of a warning; HR only")
    public String overruleReason;

    /** The form as it stands for a question that is there. */
    static QuestionForm of(QuestionDetail question) {
        QuestionForm form = new QuestionForm();
        form.competencyCode = question.competencyCode();
        form.kind = question.kind();
        form.level = question.level();
        form.textSv = question.text().sv();
        form.textEn = question.text().en();
        form.probesSv = lines(question.probes(), Language.SV);
        form.probesEn = lines(question.probes(), Language.EN);
        form.listenForSv = lines(question.listenFor(), Language.SV);
        form.listenForEn = lines(question.listenFor(), Language.EN);
        form.overruleReason =
                question.overrule() == null ? null : question.overrule().reason();
        return form;
    }

    private static List<String> lines(List<BilingualText> texts, Language language) {
        return texts.stream().map(text -> QuestionWording.in(text, language)).toList();
    }

    public String text(Language language) {
        return QuestionWording.clean(language == Language.SV ? textSv : textEn);
    }

    public List<String> probes(Language language) {
        return stripped(language == Language.SV ? probesSv : probesEn);
    }

    public List<String> listenFor(Language language) {
        return stripped(language == Language.SV ? listenForSv : listenForEn);
    }

    private static List<String> stripped(List<String> typed) {
        List<String> lines = new ArrayList<>();
        typed.forEach(line -> lines.add(QuestionWording.clean(line)));
        return lines;
    }

    /** One line of a list, or an empty text where the list is shorter. */
    public static String line(List<String> lines, int index) {
        return index < lines.size() ? QuestionWording.clean(lines.get(index)) : "";
    }
}
