package se.tolv.guide.builder;

import java.util.List;
import java.util.UUID;
import se.tolv.account.unit.UnitRow;
import se.tolv.guide.Agenda;
import se.tolv.guide.GuideDetail;
import se.tolv.guide.GuideRemark;
import se.tolv.platform.language.Language;
import se.tolv.question.QuestionKind;
import se.tolv.question.QuestionLevel;

/**
 * What the guide builder shows.
 *
 * @param language the one the guide is written in; everything in the guide is shown in it
 * @param picker the competencies that are not chosen
 * @param dots every competency of the framework, for the ring
 * @param remarks about the whole guide; those about one competency stand with it
 * @param missing how many things keep the guide from being published
 * @param units those the person may put the guide into
 * @param q what was searched for, or empty
 * @param found questions that match, in any competency
 * @param newerFramework the published framework version's number, where the guide rests on an older one; else null
 * @param full no competency can be added
 * @param mayOffer the person may offer it as a template
 */
public record GuideBuilder(
        GuideDetail guide,
        Language language,
        List<Chosen> chosen,
        List<Card> picker,
        List<Dot> dots,
        Agenda agenda,
        List<GuideRemark> remarks,
        int missing,
        List<UnitRow> units,
        String q,
        List<Offer> found,
        Integer newerFramework,
        boolean full,
        boolean mayOffer) {

    public List<QuestionLevel> levels() {
        return List.of(QuestionLevel.values());
    }

    /** A chosen competency, the questions that can be added, and what there is to say about it. */
    public record Chosen(GuideDetail.CompetencyPart part, List<Offer> offers, List<GuideRemark> remarks) {

        public boolean hasSuggestion() {
            return offers.stream().anyMatch(Offer::suggested);
        }
    }

    /**
     * A competency to choose.
     *
     * @param formerNames what those were called in older frameworks whose place it has taken; may be empty
     */
    public record Card(String code, String name, String definition, String formerNames) {}

    /** A dot of the ring. */
    public record Dot(String name, boolean chosen) {}

    /**
     * A question to choose.
     *
     * @param competency its competency's name
     */
    public record Offer(
            UUID id,
            String competency,
            String text,
            List<String> probes,
            QuestionKind kind,
            QuestionLevel level,
            boolean suggested) {}
}
