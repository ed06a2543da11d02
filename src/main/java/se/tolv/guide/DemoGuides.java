package se.tolv.guide;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.tolv.account.Account;
import se.tolv.account.unit.Unit;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.question.QuestionUse;

/** Four guides that the demo employer's manager has published, and one that is being built. */
@ApplicationScoped
public class DemoGuides {

    @Inject
    EntityManager entities;

    @Inject
    QuestionUse use;

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(50) DemoRequested requested) {
        if (InterviewGuide.count("not template") > 0) {
            return;
        }
        InterviewGuide nurse = guide(
                "assistant-nurse",
                "Undersköterska, Lindgården",
                "Assistant nurse, Lindgården",
                "Äldreboendet Lindgården");
        InterviewGuide teacher = guide(
                "preschool-teacher",
                "Förskollärare, Blåklockan",
                "Preschool teacher, Blåklockan",
                "Förskolan Blåklockan");
        InterviewGuide evening =
                guide("nurse", "Sjuksköterska, kväll och helg", "Nurse, evenings and weekends", "Hemsjukvården");
        InterviewGuide social =
                guide("social-worker", "Socialsekreterare, barn och unga", "Social worker, children", "Barn och unga");
        InterviewGuide draft = guide("nurse", "Sjuksköterska, hemsjukvården", "Nurse, home nursing", "Hemsjukvården");
        GuideCompetency last = draft.competencies.get(draft.competencies.size() - 1);
        last.questions.clear();
        entities.flush();
        for (InterviewGuide guide : List.of(nurse, teacher, evening, social)) {
            guide.become(GuideStatus.PUBLISHED, clock.instant());
            use.chosen(guide.questionIds());
        }
    }

    private InterviewGuide guide(String template, String swedishTitle, String englishTitle, String unit) {
        InterviewGuide source = InterviewGuide.<InterviewGuide>find(
                        "code = ?1 and template order by number desc", template)
                .firstResult();
        Account manager = Account.withEmail("chef@demo.example").orElseThrow();
        InterviewGuide guide =
                new InterviewGuide(Keys.next(), manager.id, source.frameworkId, Language.SV, clock.instant());
        guide.takeContentOf(source);
        guide.about = BilingualText.EMPTY;
        guide.roleTitle = new BilingualText(swedishTitle, englishTitle);
        guide.unitId = Unit.<Unit>find("name", unit).firstResult().id;
        entities.persist(guide);
        return guide;
    }
}
