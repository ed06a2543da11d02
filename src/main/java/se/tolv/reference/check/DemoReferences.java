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

    /** A referee, and what they answer. */
    record Person(
            String name,
            RefereeRelation relation,
            String period,
            String phone,
            String email,
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

    record People(
            Person agreeing,
            Person differing,
            Person alike,
            Person waiting,
            Person declining,
            Person admiring,
            Person doubting,
            Person hoping) {}

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
                .ifPresent(vacancy -> fill(vacancy, people));
        Vacancy.<Vacancy>find("status = ?1 and managerId <> ?2 order by publishedAt", VacancyStatus.DECIDING, manager)
                .firstResultOptional()
                .ifPresent(vacancy -> compare(vacancy, people));
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

    /** All have been interviewed and rated, so that what referees say stands beside it. */
    private void compare(Vacancy vacancy, People people) {
        ReferenceTemplate template = template(vacancy);
        List<Application> finalists = finalists(vacancy);
        if (template == null || finalists.size() < 2) {
            return;
        }
        String leader = Account.<Account>findById(vacancy.managerId).name;
        Application first = finalists.get(0);
        name(first, leader, 12, true);
        answer(ask(first, people.admiring, template, leader, 10), people.admiring, 8);
        answer(ask(first, people.doubting, template, leader, 10), people.doubting, 7);
        Application second = finalists.get(1);
        name(second, leader, 12, true);
        answer(ask(second, people.hoping, template, leader, 10), people.hoping, 9);
    }

    private void fill(Vacancy vacancy, People people) {
        ReferenceTemplate template = template(vacancy);
        List<Application> finalists = finalists(vacancy);
        if (template == null || finalists.size() < 3) {
            return;
        }
        String manager = Account.<Account>findById(vacancy.managerId).name;
        Application first = finalists.get(0);
        name(first, manager, 9, true);
        answer(ask(first, people.agreeing, template, manager, 7), people.agreeing, 5);
        answer(ask(first, people.differing, template, manager, 7), people.differing, 3);
        Application second = finalists.get(1);
        name(second, manager, 8, true);
        ReferenceRequest open = ask(second, people.waiting, template, manager, 4);
        requested.fire(new ReferenceRequested(open.id, second.id, open.askedAt));
        ReferenceRequest declined = ask(second, people.declining, template, manager, 5);
        declined.declineReason = people.declining.reason;
        declined.end(RequestStatus.DECLINED, ago(4));
        ReferenceRequest alike = ask(second, people.alike, template, manager, 5);
        answer(alike, people.alike, 4);
        for (SignKind kind : List.of(SignKind.FREE_MAIL, SignKind.FAST, SignKind.ALL_THE_SAME)) {
            new ReferenceSign(alike.id, kind, ago(4)).persist();
        }
        name(finalists.get(2), manager, 2, false);
    }

    private void name(Application application, String manager, int daysAgo, boolean handedIn) {
        RefereeNaming naming = new RefereeNaming(application.id, ago(daysAgo), manager);
        naming.handedInAt = handedIn ? ago(daysAgo - 1) : null;
        naming.persist();
    }

    private ReferenceRequest ask(
            Application application, Person person, ReferenceTemplate template, String manager, int daysAgo) {
        Referee referee = new Referee(Keys.next(), application.id, person.form(), ago(daysAgo + 1));
        referee.mailedAt = ago(daysAgo);
        referee.persist();
        ReferenceRequest request = new ReferenceRequest(Keys.next(), application.id, referee.id, ago(daysAgo), manager);
        request.templateId = template.id;
        request.way = RequestWay.LINK;
        request.language = Language.SV;
        request.persist();
        return request;
    }

    private void answer(ReferenceRequest request, Person person, int daysAgo) {
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
        request.begunAt = ago(daysAgo).minus(Duration.ofMinutes(18));
        request.saves = 1;
        request.end(RequestStatus.ANSWERED, ago(daysAgo));
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
