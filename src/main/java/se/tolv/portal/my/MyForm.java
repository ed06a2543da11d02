package se.tolv.portal.my;

import java.util.List;
import java.util.UUID;
import se.tolv.candidate.document.DocumentRow;
import se.tolv.candidate.submission.ApplicationForm;

/** One of the candidate's own applications, as the form they sent, to be changed. */
public record MyForm(int version, UUID vacancyId, ApplicationForm form, List<DocumentRow> files) {}
