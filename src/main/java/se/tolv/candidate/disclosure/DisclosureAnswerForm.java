package se.tolv.candidate.disclosure;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** What whoever asked is told. Of merits these three kinds and nothing else. */
public class DisclosureAnswerForm {

    @Schema(description = "The application whose merits they are: of one who was interviewed or hired")
    public UUID meritsOf;

    @Size(max = 4000)
    @CleanText(multiline = true)
    @Schema(examples = "Socionomexamen 2016")
    public String education;

    @Size(max = 4000)
    @CleanText(multiline = true)
    @Schema(examples = "Sex år som enhetschef i hemtjänsten")
    public String experience;

    @Size(max = 4000)
    @CleanText(multiline = true)
    @Schema(examples = "B-körkort")
    public String otherMerits;

    @Size(max = 4000)
    @CleanText(multiline = true)
    @Schema(description = "For records: what whoever asked is told", examples = "Handlingarna kommer i ett eget brev.")
    public String answer;

    @Schema(description = "How the answer goes; needed to answer, not to save a draft")
    public SentBy sentBy;

    static DisclosureAnswerForm of(DisclosureRequest request) {
        DisclosureAnswerForm form = new DisclosureAnswerForm();
        form.meritsOf = request.meritsOf;
        form.education = request.education;
        form.experience = request.experience;
        form.otherMerits = request.otherMerits;
        form.answer = request.answer;
        return form;
    }
}
