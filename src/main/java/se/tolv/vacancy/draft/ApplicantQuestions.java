package se.tolv.vacancy.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyMessages;

/** What applicants are asked unless somebody writes other questions: one on each of the profile's first competencies, or
 * the guide's where there is no profile yet. */
@ApplicationScoped
public class ApplicantQuestions {

    @Inject
    EntityManager entities;

    @Inject
    Texts texts;

    /**
     * As many questions as a vacancy has; empty ones where neither its profile nor its guide names so many competencies.
     *
     * @param guideId may be null
     */
    public List<BilingualText> of(UUID guideId, UUID vacancyId) {
        List<BilingualText> competencies = ofProfile(vacancyId);
        if (competencies.isEmpty() && guideId != null) {
            competencies = ofGuide(guideId);
        }
        List<BilingualText> questions = new ArrayList<>();
        competencies.stream().limit(Vacancy.QUESTIONS).map(this::about).forEach(questions::add);
        while (questions.size() < Vacancy.QUESTIONS) {
            questions.add(BilingualText.EMPTY);
        }
        return questions;
    }

    /** Whether nobody has written questions for this vacancy: it has those that were suggested, or none. */
    public boolean areSuggested(Vacancy vacancy) {
        return vacancy.questions.stream().allMatch(BilingualText::isEmpty)
                || vacancy.questions.equals(of(vacancy.guideId, vacancy.id));
    }

    private List<BilingualText> ofProfile(UUID vacancyId) {
        return entities.createQuery(
                        "select c.name from ProfileCompetency p join Competency c on c.id = p.competencyId"
                                + " where p.vacancyId = :vacancy order by p.position",
                        BilingualText.class)
                .setParameter("vacancy", vacancyId)
                .getResultList();
    }

    private List<BilingualText> ofGuide(UUID guideId) {
        return entities.createQuery(
                        "select c.name from GuideCompetency c where c.guide.id = :guide order by c.position",
                        BilingualText.class)
                .setParameter("guide", guideId)
                .getResultList();
    }

    /** The question on one competency. */
    public BilingualText about(BilingualText competency) {
        return new BilingualText(
                texts.in(Language.SV, VacancyMessages.class).competencyQuestion(competency.in(Language.SV)),
                texts.in(Language.EN, VacancyMessages.class).competencyQuestion(competency.in(Language.EN)));
    }
}
