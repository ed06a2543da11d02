package se.tolv.portal.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tolv.candidate.document.DocumentRow;
import se.tolv.candidate.requirement.RequirementAnswers;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.portal.PortalMessages;
import se.tolv.vacancy.PublicVacancy;

/** Draws up the application form of a post, in the reader's language. */
@ApplicationScoped
class FilledForms {

    @Inject
    RequirementAnswers requirements;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    Filled of(
            PublicVacancy post,
            ApplicationForm form,
            String requestKey,
            List<DocumentRow> files,
            String savedAt,
            FieldErrors errors) {
        List<RequirementField> asked = RequirementField.of(requirements.asked(post.id()), form, language.get());
        List<AnswerField> answers = AnswerField.of(post, form, language.get());
        return new Filled(form, asked, answers, requestKey, files, savedAt, errors, labels(asked, answers));
    }

    /** What the fields are called, for the summary of what is wrong: most often they all just lack something. */
    private Map<String, String> labels(List<RequirementField> asked, List<AnswerField> answers) {
        PortalMessages messages = texts.of(PortalMessages.class);
        Map<String, String> labels =
                new HashMap<>(Map.of("name", messages.name(), "email", messages.email(), "phone", messages.phone()));
        asked.forEach(field -> labels.put(field.name(), field.question()));
        answers.forEach(answer -> labels.put(answer.id(), messages.question(answer.number())));
        return labels;
    }
}
