package se.tolv.portal.apply;

import java.util.List;
import se.tolv.candidate.requirement.RequirementQuestion;
import se.tolv.platform.language.BilingualText;

/** What an applicant for a post is asked. */
public record ApplicationQuestions(
        List<RequirementQuestion> requirements,
        List<BilingualText> questions,
        boolean cvAllowed,
        boolean certificatesAllowed) {}
