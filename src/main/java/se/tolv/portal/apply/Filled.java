package se.tolv.portal.apply;

import java.util.List;
import java.util.Map;
import se.tolv.candidate.document.DocumentRow;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.platform.error.FieldErrors;

/**
 * The application form as far as it has been filled in.
 *
 * @param requestKey sent twice, it is received once; null where an application is changed
 * @param files those that are stored already
 * @param savedAt when it was saved without being sent, in words; null where it was not
 * @param labels what the fields are called, for the summary of what is wrong
 */
public record Filled(
        ApplicationForm form,
        List<RequirementField> requirements,
        List<AnswerField> answers,
        String requestKey,
        List<DocumentRow> files,
        String savedAt,
        FieldErrors errors,
        Map<String, String> labels) {}
