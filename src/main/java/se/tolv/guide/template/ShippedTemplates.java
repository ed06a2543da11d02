package se.tolv.guide.template;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.audit.AuditTrail;
import se.tolv.competency.Competency;
import se.tolv.competency.CompetencyFramework;
import se.tolv.competency.ShippedFramework;
import se.tolv.guide.GuideCompetency;
import se.tolv.guide.GuideQuestion;
import se.tolv.guide.GuideStatus;
import se.tolv.guide.InterviewGuide;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.EmployerCreated;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.question.InterviewQuestion;
import se.tolv.question.QuestionLevel;

/** The six templates that every employer starts with, resting on the framework that ships. */
@ApplicationScoped
public class ShippedTemplates {

    /** One entry of {@code framework/guide-templates.yaml}. */
    public record ShippedTemplate(
            String code,
            BilingualText role,
            BilingualText about,
            BilingualText opening,
            int openingMinutes,
            List<ShippedCompetency> competencies,
            int candidateQuestionsMinutes,
            BilingualText closing,
            int closingMinutes) {}

    /**
     * @param questions codes of shipped questions
     */
    public record ShippedCompetency(
            String code, BilingualText reason, List<String> questions, int minutesPerQuestion) {}

    /** The role that leads others; the other five are no specialists in the bank's sense. */
    private static final String LEADER = "unit-manager";

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(50) EmployerCreated created) {
        CompetencyFramework framework = CompetencyFramework.published().orElseThrow();
        Map<String, Competency> competencies = Competency.of(framework.id).stream()
                .collect(Collectors.toMap(competency -> competency.code, Function.identity()));
        Map<String, InterviewQuestion> questions =
                InterviewQuestion.<InterviewQuestion>list("code is not null").stream()
                        .collect(Collectors.toMap(question -> question.code, Function.identity()));
        List<InterviewGuide> templates = templates().stream()
                .map(shipped -> guide(shipped, framework, competencies, questions))
                .toList();
        templates.forEach(entities::persist);
        // The words must be in the database before the database closes the guides.
        entities.flush();
        for (InterviewGuide template : templates) {
            template.become(GuideStatus.PUBLISHED, clock.instant());
            audit.record("guide.published", template.id, template.title(), null, null);
        }
    }

    static List<ShippedTemplate> templates() {
        return List.of(ShippedFramework.read("framework/guide-templates.yaml", ShippedTemplate[].class));
    }

    private InterviewGuide guide(
            ShippedTemplate shipped,
            CompetencyFramework framework,
            Map<String, Competency> competencies,
            Map<String, InterviewQuestion> questions) {
        InterviewGuide guide = new InterviewGuide(Keys.next(), null, framework.id, Language.SV, clock.instant());
        guide.template = true;
        guide.code = shipped.code();
        guide.roleTitle = shipped.role();
        guide.about = shipped.about();
        guide.level = LEADER.equals(shipped.code()) ? QuestionLevel.LEADER : QuestionLevel.ALL;
        guide.opening = shipped.opening();
        guide.openingMinutes = shipped.openingMinutes();
        guide.candidateQuestionsMinutes = shipped.candidateQuestionsMinutes();
        guide.closing = shipped.closing();
        guide.closingMinutes = shipped.closingMinutes();
        for (ShippedCompetency chosen : shipped.competencies()) {
            GuideCompetency competency = new GuideCompetency(guide, 0, competencies.get(chosen.code()));
            competency.reason = chosen.reason();
            for (String code : chosen.questions()) {
                GuideQuestion question = new GuideQuestion(competency, 0, questions.get(code));
                question.minutes = chosen.minutesPerQuestion();
                competency.questions.add(question);
            }
            guide.competencies.add(competency);
        }
        guide.renumber();
        return guide;
    }
}
