package se.tolv.candidate.pipeline.board;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;
import se.tolv.vacancy.Choice;

/**
 * All applications of a vacancy, stage by stage.
 *
 * @param lastMove what the reader moved last; null where there is nothing to do about it
 * @param active the stages that somebody waits in, and the hired
 * @param ended the rejected and the withdrawn
 */
public record PipelineBoard(PipelineHead head, LastMove lastMove, List<Column> active, List<Column> ended) {

    /**
     * @param undoable whether it can be taken back, unless somebody has moved one of them since
     * @param toTell whether the applicants are still to be written to about it
     */
    public record LastMove(UUID id, ApplicationStage to, int size, boolean undoable, boolean toTell) {}

    /** Cards shown in one column at first. */
    public static final int CARDS = 25;

    /**
     * @param count all applications in the stage that the filter lets through
     * @param cards the first ones; none of a stage that has ended, which is shown folded
     * @param moreCards where the next cards are; null where all are shown
     * @param moreRows where the same ones are as a table
     * @param everyone where all of the stage that the filter lets through are chosen
     * @param moves every stage, as a move from this one is called
     */
    public record Column(
            ApplicationStage stage,
            long count,
            List<ApplicationRow> cards,
            String moreCards,
            String moreRows,
            String everyone,
            Map<ApplicationStage, Choice> moves) {

        /** Where a plain move of the card leads. */
        public List<Choice> movesOf(ApplicationRow card) {
            return card.plainMoves().stream().map(moves::get).toList();
        }
    }

    public boolean isEmpty() {
        return active.stream().allMatch(column -> column.count() == 0)
                && ended.stream().allMatch(column -> column.count() == 0);
    }
}
