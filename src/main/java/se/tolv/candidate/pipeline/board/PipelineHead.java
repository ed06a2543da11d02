package se.tolv.candidate.pipeline.board;

import java.util.List;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.Choice;
import se.tolv.vacancy.VacancyStatus;
import se.tolv.vacancy.profile.requirement.RequirementMatch;

/**
 * What board and table say of the vacancy.
 *
 * @param running whether applications can still be moved
 * @param known whether the reader may know every applicant
 * @param mayLook whether the reader may decide on anonymity and look behind it
 * @param sources the channels that the ad was spread by
 * @param requirements those that the applicants are asked about
 * @param state differs whenever an application has come in or changed
 */
public record PipelineHead(
        UUID vacancyId,
        String registryNumber,
        BilingualText title,
        VacancyStatus status,
        boolean running,
        boolean known,
        boolean mayLook,
        List<Choice> sources,
        List<Choice> requirements,
        String state) {

    /** Every stage, in its order. */
    public List<ApplicationStage> stages() {
        return List.of(ApplicationStage.values());
    }

    /** What an applicant's own answers can say of a requirement. */
    public List<RequirementMatch> matches() {
        return List.of(RequirementMatch.values());
    }

    /** Where a plain move can lead. */
    public List<ApplicationStage> targets() {
        return List.of(
                ApplicationStage.SHORTLISTED,
                ApplicationStage.INTERVIEW,
                ApplicationStage.OFFER,
                ApplicationStage.HIRED,
                ApplicationStage.RECEIVED);
    }
}
