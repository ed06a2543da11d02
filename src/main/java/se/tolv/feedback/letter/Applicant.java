package se.tolv.feedback.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;

/**
 * One application with everything that an answer to it needs to know.
 *
 * @param caseNumber what the audit trail calls the application, without a name: {@code KS 2026/00123-7}
 * @param title what the post is called
 * @param managerName who answers questions about the post
 * @param internal whether the applicant works for the employer already
 * @param interviewAt null unless called to interview
 * @param email null where the identity is protected
 * @param language the language to answer in
 */
public record Applicant(
        UUID applicationId,
        UUID candidateId,
        UUID vacancyId,
        String caseNumber,
        String name,
        String email,
        Language language,
        BilingualText title,
        String unitName,
        String managerName,
        String managerEmail,
        LocalDate applicationDeadline,
        ApplicationStage stage,
        boolean internal,
        Instant receivedAt,
        Instant interviewAt) {

    /** False where the identity is protected: a person has to find another way than mail. */
    public boolean reachable() {
        return email != null;
    }

    public boolean interviewed() {
        return interviewAt != null;
    }

    /** The same application as it was when it had reached this stage. */
    public Applicant at(ApplicationStage reached) {
        boolean before = reached == ApplicationStage.RECEIVED || reached == ApplicationStage.SHORTLISTED;
        return new Applicant(
                applicationId,
                candidateId,
                vacancyId,
                caseNumber,
                name,
                email,
                language,
                title,
                unitName,
                managerName,
                managerEmail,
                applicationDeadline,
                reached,
                internal,
                receivedAt,
                before ? null : interviewAt);
    }

    /** The same application once it has come to an interview. */
    public Applicant interviewedAt(Instant held) {
        return new Applicant(
                applicationId,
                candidateId,
                vacancyId,
                caseNumber,
                name,
                email,
                language,
                title,
                unitName,
                managerName,
                managerEmail,
                applicationDeadline,
                stage,
                internal,
                receivedAt,
                interviewAt == null ? held : interviewAt);
    }

    public String titleInTheirLanguage() {
        return title.in(language);
    }
}
