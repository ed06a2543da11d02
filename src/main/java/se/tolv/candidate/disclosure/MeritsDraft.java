package se.tolv.candidate.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.requirement.RequirementAnswer;
import se.tolv.candidate.requirement.RequirementAnswers;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.profile.requirement.KnockInType;
import se.tolv.vacancy.profile.requirement.Requirement;
import se.tolv.vacancy.profile.requirement.RequirementEvidence;

/**
 * Begins the answer to who asks for merits, with what the one they are about has answered about the post's requirements:
 * what a document proves as education, numbers such as years as experience, all else as other merits. Somebody goes through
 * it before it is sent. Nothing else is read of an application, and nothing at all where an identity is protected.
 */
@ApplicationScoped
class MeritsDraft {

    @Inject
    RequirementAnswers answers;

    /** Those whose merits may be asked for: who got the post first, then who was called to interview. */
    List<Application> of(UUID vacancyId) {
        return Application.list(
                "vacancyId = ?1 and (hiredAt is not null or interviewAt is not null) and not protectedIdentity"
                        + " order by hiredAt nulls last, number",
                vacancyId);
    }

    void fill(DisclosureAnswerForm form, Application application, Language language) {
        StringJoiner education = new StringJoiner("\n");
        StringJoiner experience = new StringJoiner("\n");
        StringJoiner other = new StringJoiner("\n");
        List<Requirement> requirements = Requirement.askedIn(application.vacancyId);
        for (RequirementAnswer answer : answers.of(application.vacancyId, application.requirementAnswers)) {
            if (answer.shown() != null) {
                Requirement asked = requirements.stream()
                        .filter(requirement -> requirement.id.equals(answer.requirementId()))
                        .findFirst()
                        .orElseThrow();
                StringJoiner where = asked.judgedBy == RequirementEvidence.DOCUMENT
                        ? education
                        : asked.question.type() == KnockInType.NUMBER ? experience : other;
                where.add(answer.requirement().in(language) + ": "
                        + answer.shown().in(language));
            }
        }
        form.meritsOf = application.id;
        form.education = education.toString();
        form.experience = experience.toString();
        form.otherMerits = other.toString();
    }
}
