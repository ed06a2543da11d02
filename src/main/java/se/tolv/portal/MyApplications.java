package se.tolv.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.feedback.promise.Promise;
import se.tolv.feedback.promise.Promises;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.time.Days;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;

/** Reads a candidate's own applications. */
@ApplicationScoped
public class MyApplications {

    @Inject
    EntityManager entities;

    @Inject
    Promises promises;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    /** Those in the process first, then the others, the latest first. */
    public List<MyApplication> of(UUID candidateId) {
        List<Object[]> rows = entities.createQuery("""
                        select a, v, u.name, m.name, m.email
                        from Application a
                        join Vacancy v on v.id = a.vacancyId
                        join Unit u on u.id = v.unitId
                        join Account m on m.id = v.managerId
                        where a.candidateId = ?1
                        order by case when a.stage in ?2 then 0 else 1 end, a.receivedAt desc
                        """, Object[].class)
                .setParameter(1, candidateId)
                .setParameter(2, ApplicationStage.ACTIVE)
                .getResultList();
        Map<UUID, List<Promise>> promised =
                promises.of(rows.stream().map(row -> ((Application) row[0]).id).toList());
        return rows.stream()
                .map(row -> view(
                        (Application) row[0],
                        (Vacancy) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        promised.getOrDefault(((Application) row[0]).id, List.of())))
                .toList();
    }

    private MyApplication view(
            Application application,
            Vacancy vacancy,
            String unit,
            String managerName,
            String managerEmail,
            List<Promise> promised) {
        PortalMessages messages = texts.of(PortalMessages.class);
        boolean aborted = vacancy.status == VacancyStatus.ABORTED && application.stage.isActive();
        boolean active = application.stage.isActive() && !aborted;
        Optional<Promise> open = promised.stream().filter(Promise::isOpen).findFirst();
        return new MyApplication(
                application.id,
                application.version,
                vacancy.title.in(language.get()),
                unit,
                managerName,
                managerEmail,
                Days.of(application.receivedAt),
                aborted ? messages.whereAborted() : messages.where(application.stage),
                active ? messages.next(application.stage) : null,
                open.map(Promise::by).orElse(null),
                open.map(Promise::late).orElse(false),
                steps(application, vacancy, aborted),
                promised,
                answers(application, vacancy),
                aborted ? vacancy.abortReason : application.outcomeWords,
                active);
    }

    /** The steps that were reached, then those that may come; after an outcome none comes. */
    private List<MyApplication.Step> steps(Application application, Vacancy vacancy, boolean aborted) {
        PortalMessages messages = texts.of(PortalMessages.class);
        List<MyApplication.Step> steps = new ArrayList<>();
        boolean ended = aborted || !application.stage.isActive();
        for (ApplicationStage stage : List.of(
                ApplicationStage.RECEIVED,
                ApplicationStage.SHORTLISTED,
                ApplicationStage.INTERVIEW,
                ApplicationStage.OFFER)) {
            LocalDate day = day(reachedAt(application, stage));
            if (day != null || !ended) {
                steps.add(new MyApplication.Step(messages.step(stage), day, stage == application.stage && !ended));
            }
        }
        Instant endedAt = aborted ? vacancy.abortedAt : reachedAt(application, application.stage);
        String last =
                application.stage == ApplicationStage.WITHDRAWN ? messages.stepWithdrawn() : messages.stepAnswer();
        steps.add(new MyApplication.Step(last, ended ? day(endedAt) : null, ended));
        return steps;
    }

    private static Instant reachedAt(Application application, ApplicationStage stage) {
        return switch (stage) {
            case RECEIVED -> application.receivedAt;
            case SHORTLISTED -> application.shortlistedAt;
            case INTERVIEW -> application.interviewAt;
            case OFFER -> application.offerAt;
            case HIRED -> application.hiredAt;
            case REJECTED -> application.rejectedAt;
            case WITHDRAWN -> application.withdrawnAt;
        };
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : Days.of(at);
    }

    private List<MyApplication.Answered> answers(Application application, Vacancy vacancy) {
        List<MyApplication.Answered> answers = new ArrayList<>();
        for (int i = 0; i < application.answers.size() && i < vacancy.questions.size(); i++) {
            answers.add(new MyApplication.Answered(
                    vacancy.questions.get(i).in(language.get()), application.answers.get(i)));
        }
        return answers;
    }
}
