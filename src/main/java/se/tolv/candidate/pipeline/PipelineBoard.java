package se.tolv.candidate.pipeline;

import java.util.List;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.VacancyStatus;

/**
 * All applications of a vacancy, stage by stage.
 *
 * @param running whether applications can still be moved
 * @param active the stages that somebody waits in, and the hired
 * @param ended the rejected and the withdrawn
 */
public record PipelineBoard(
        UUID vacancyId,
        String registryNumber,
        BilingualText title,
        String unitName,
        VacancyStatus status,
        boolean running,
        List<Column> active,
        List<Column> ended) {

    /** Cards shown in one column at first; the rest is reached by search and in the list. */
    public static final int CARDS = 50;

    /**
     * @param count all applications in the stage, of which {@code cards} are the first
     */
    public record Column(ApplicationStage stage, long count, List<ApplicationRow> cards) {

        public long hidden() {
            return count - cards.size();
        }
    }

    public boolean isEmpty() {
        return active.stream().allMatch(column -> column.count() == 0)
                && ended.stream().allMatch(column -> column.count() == 0);
    }
}
