package se.tolv.reference.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.platform.language.Language;
import se.tolv.reference.ReferenceRequested;
import se.tolv.reference.answer.ReferenceAnswer;
import se.tolv.reference.referee.Referee;
import se.tolv.reference.referee.RefereeForm;
import se.tolv.reference.referee.RefereeNaming;
import se.tolv.reference.referee.RefereeRelation;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.reference.request.RequestStatus;
import se.tolv.reference.request.RequestWay;
import se.tolv.reference.sign.ReferenceSign;
import se.tolv.reference.sign.SignKind;
import se.tolv.reference.template.ReferenceQuestion;
import se.tolv.reference.template.ReferenceStatus;
import se.tolv.reference.template.ReferenceTemplate;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;

/**
 * References in every state, in a recruitment that the demo's manager leads ({@code demo/references.yaml}): two that differ,
 * one to wait for, one declined, one with signs to look at, and an applicant who has just been asked for referees.
 */
@ApplicationScoped
public class DemoReferences {

    /**
     * A referee, and what came of asking them.
     *
     * @param asked days ago
     * @param ended days ago; 0 while they are waited for
     * @param signs what a person should look at
     */
    record Person(
            String name,
            RefereeRelation relation,
            String period,
            String phone,
            String email,
            int asked,
            RequestStatus outcome,
            int ended,
            List<SignKind> signs,
            List<String> ratings,
            List<String> words,
            String tasks,
            String best,
            String support,
            String reason) {

        RefereeForm form() {
            RefereeForm form = new RefereeForm();
            form.name = name;
            form.relation = relation;
            form.period = period;
            form.phone = phone;
            form.email = email;
            return form;
        }
    }

    /**
     * @param named days ago, when they were asked to name referees
     * @param asked empty where they have not handed them in
     */
    record Finalist(int named, List<Person> asked) {}

    record People(List<Finalist> inEveryState, List<Finalist> allAnswered) {}

    @Inject
    Event<ReferenceRequested> requested;

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(75) DemoRequested demo) {
        if (RefereeNaming.count() > 0) {
            return;
        }
        People people = people();
        UUID manager = Account.withEmail("chef@demo.example").orElseThrow().id;
        Vacancy.<Vacancy>find(
                        "status in ?1 order by case when managerId = ?2 then 0 else 1 end, publishedAt",
                        List.of(VacancyStatus.INTERVIEWING, VacancyStatus.DECIDING),
                        manager)
                .firstResultOptional()
                .ifPresent(vacancy -> fill(vacancy, people.inEveryState));
        Vacancy.<Vacancy>find("status = ?1 and managerId <> ?2 order by publishedAt", VacancyStatus.DECIDING, manager)
                .firstResultOptional()
                .ifPresent(vacancy -> fill(vacancy, people.allAnswered));
    }

    private static People people() {
        try (InputStream file = DemoReferences.class.getResourceAsStream("/demo/references.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, People.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReferenceTemplate template(Vacancy vacancy) {
        return ReferenceTemplate.<ReferenceTemplate>find(
                        "status = ?1 order by case when guideId = ?2 then 0 else 1 end, id",
                        ReferenceStatus.PUBLISHED,
                        vacancy.guideId)
                .firstResult();
    }

    /** Those who have got furthest first, then those who were called first. */
    private static List<Application> finalists(Vacancy vacancy) {
        List<Application> finalists = Application.list(
                "vacancyId = ?1 and stage in ?2 order by interviewAt, id",
                vacancy.id,
                List.of(ApplicationStage.OFFER, ApplicationStage.INTERVIEW));
        finalists.sort((one, other) -> other.stage.compareTo(one.stage));
        return finalists;
    }

    /** The first finalist has named the referees of the first of these, and so on; with fewer finalists nobody has. */
    private void fill(Vacancy vacancy, List<Finalist> told) {
        ReferenceTemplate template = template(vacancy);
        List<Application> finalists = finalists(vacancy);
        if (template == null || finalists.size() < told.size()) {
            return;
        }
        String leader = Account.<Account>findById(vacancy.managerId).name;
        for (int i = 0; i < told.size(); i++) {
            Application application = finalists.get(i);
            List<Person> asked = told.get(i).asked;
            name(application, leader, told.get(i).named, !asked.isEmpty());
            asked.forEach(person -> end(ask(application, person, template, leader), person));
        }
    }

    private void end(ReferenceRequest request, Person person) {
        switch (person.outcome) {
            case ANSWERED -> answer(request, person);
            case DECLINED -> {
                request.declineReason = person.reason;
                request.end(RequestStatus.DECLINED, ago(person.ended));
            }
            case ASKED -> requested.fire(new ReferenceRequested(request.id, request.applicationId, request.askedAt));
            default -> throw new IllegalArgumentException(person.outcome.name());
        }
        if (person.signs != null) {
            person.signs.forEach(sign -> new ReferenceSign(request.id, sign, ago(person.ended)).persist());
        }
    }

    private void name(Application application, String manager, int daysAgo, boolean handedIn) {
        RefereeNaming naming = new RefereeNaming(application.id, ago(daysAgo), manager);
        naming.handedInAt = handedIn ? ago(daysAgo - 1) : null;
        naming.persist();
    }

    private ReferenceRequest ask(Application application, Person person, ReferenceTemplate template, String manager) {
        Referee referee = new Referee(Keys.next(), application.id, person.form(), ago(person.asked + 1));
        referee.mailedAt = ago(person.asked);
        referee.persist();
        ReferenceRequest request =
                new ReferenceRequest(Keys.next(), application.id, referee.id, ago(person.asked), manager);
        request.templateId = template.id;
        request.way = RequestWay.LINK;
        request.language = Language.SV;
        request.persist();
        return request;
    }

    private void answer(ReferenceRequest request, Person person) {
        Iterator<String> ratings = person.ratings.iterator();
        Iterator<String> words = person.words.iterator();
        for (ReferenceQuestion question : ReferenceQuestion.<ReferenceQuestion>list(
                "template.id = ?1 and included order by position", request.templateId)) {
            ReferenceAnswer answer = new ReferenceAnswer(request.id, question.id);
            switch (question.answer) {
                case RATING -> {
                    answer.rating = ratings.next();
                    answer.words = words.next();
                }
                case CHOICE ->
                    answer.choice = "relation".equals(question.code)
                            ? person.relation.name().toLowerCase()
                            : question.choices.get(0).code();
                case PERIOD -> {
                    answer.periodFrom = person.period.split("–")[0];
                    answer.periodUntil = person.period.split("–")[1];
                }
                case TEXT -> answer.words = text(question.code, person);
            }
            if (answer.words != null || answer.rating != null || answer.choice != null || answer.periodFrom != null) {
                answer.persist();
            }
        }
        request.begunAt = ago(person.ended).minus(Duration.ofMinutes(18));
        request.saves = 1;
        request.end(RequestStatus.ANSWERED, ago(person.ended));
    }

    private static String text(String code, Person person) {
        return switch (code == null ? "" : code) {
            case "tasks" -> person.tasks;
            case "at-best" -> person.best;
            case "support" -> person.support;
            default -> null;
        };
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
