package se.tolv.candidate.pipeline.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.candidate.pipeline.PipelineMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.Vacancy;

/** Fetches the applications that a person has chosen, for whatever is to be done with all of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChosenApplications {

    @Inject
    ApplicationPermissions permissions;

    @Inject
    Moving moving;

    @Inject
    Anonymity anonymity;

    @Inject
    Texts texts;

    /** The chosen ones, held until the transaction ends. */
    public record Held(Vacancy vacancy, List<Application> applications, boolean known, Texts texts) {

        /** What the reader may call it. */
        public String label(Application application) {
            return known || application.shortlistedAt != null ? application.name : application.alias;
        }

        /**
         * @param to where they are to go
         * @throws Problem 409 naming those that the condition does not hold for, or where the vacancy has ended
         */
        public void refuseUnlessAll(Predicate<Application> condition, ApplicationStage to) {
            CandidateMessages words = texts.of(CandidateMessages.class);
            if (!vacancy.isRunning()) {
                throw Problem.conflict(words.vacancyHasEnded());
            }
            String wrong = labels(condition.negate());
            if (!wrong.isEmpty()) {
                throw Problem.conflict(texts.of(PipelineMessages.class).cannotGo(words.stage(to), wrong));
            }
        }

        private String labels(Predicate<Application> condition) {
            return applications.stream().filter(condition).map(this::label).collect(Collectors.joining(", "));
        }
    }

    /**
     * @throws Problem 404, 403
     */
    public Vacancy vacancy(UUID vacancyId) {
        Vacancy vacancy = Vacancy.locked(vacancyId);
        permissions.require(vacancy);
        return vacancy;
    }

    /**
     * @param chosen as {@link Chosen#of} reads them
     * @throws Problem 404 where one is not of the vacancy, 403, 412 naming those that somebody else changed, 422 where there
     *     are none
     */
    public Held hold(UUID vacancyId, List<String> chosen) {
        Chosen read = Chosen.of(chosen);
        List<Application> applications =
                moving.locked(vacancyId, read.versions().keySet());
        Held held = new Held(vacancy(vacancyId), applications, anonymity.isLifted(vacancyId), texts);
        if (read.versions().isEmpty()) {
            throw Problem.invalid("chosen", texts.of(PipelineMessages.class).noneChosen());
        }
        if (applications.size() < read.versions().size()) {
            throw Problem.notFound();
        }
        String changed = held.labels(
                application -> application.version != read.versions().get(application.id));
        if (!changed.isEmpty()) {
            throw Problem.of(
                    Problem.Kind.STALE, texts.of(PipelineMessages.class).changedMeanwhile(changed));
        }
        return held;
    }
}
