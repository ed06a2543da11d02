package se.tolv.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;

/** What applicants are asked unless somebody writes other questions: one on each of the guide's first competencies. */
@ApplicationScoped
class ApplicantQuestions {

    @Inject
    EntityManager entities;

    @Inject
    Texts texts;

    /**
     * As many questions as a vacancy has; empty ones where there is no guide or it asks about fewer competencies.
     *
     * @param guideId may be null
     */
    List<BilingualText> of(UUID guideId) {
        List<BilingualText> questions = new ArrayList<>();
        if (guideId != null) {
            entities.createQuery(
                            "select c.name from GuideCompetency c where c.guide.id = :guide order by c.position",
                            BilingualText.class)
                    .setParameter("guide", guideId)
                    .setMaxResults(Vacancy.QUESTIONS)
                    .getResultList()
                    .forEach(competency -> questions.add(about(competency)));
        }
        while (questions.size() < Vacancy.QUESTIONS) {
            questions.add(BilingualText.EMPTY);
        }
        return questions;
    }

    /** The question on one competency. */
    BilingualText about(BilingualText competency) {
        return new BilingualText(
                texts.in(Language.SV, VacancyMessages.class).competencyQuestion(competency.in(Language.SV)),
                texts.in(Language.EN, VacancyMessages.class).competencyQuestion(competency.in(Language.EN)));
    }
}
