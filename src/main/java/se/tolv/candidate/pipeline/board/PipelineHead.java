package se.tolv.candidate.pipeline.board;

import java.util.List;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.Choice;
import se.tolv.vacancy.VacancyStatus;

/**
 * What board and table say of the vacancy.
 *
 * @param running whether applications can still be moved
 * @param known whether the reader may know every applicant
 * @param mayLook whether the reader may decide on anonymity and look behind it
 * @param sources the channels that the ad was spread by
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
        String state) {

    /** Every stage, in its order. */
    public List<ApplicationStage> stages() {
        return List.of(ApplicationStage.values());
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
