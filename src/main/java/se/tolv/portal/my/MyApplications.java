package se.tolv.portal.my;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.document.DocumentRow;
import se.tolv.candidate.document.Documents;
import se.tolv.candidate.requirement.RequirementAnswers;
import se.tolv.equality.AnswerEquality;
import se.tolv.feedback.promise.Promise;
import se.tolv.feedback.promise.Promises;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.time.Days;
import se.tolv.portal.PortalMessages;
import se.tolv.portal.interview.MyInterview;
import se.tolv.portal.interview.MyInterviews;
import se.tolv.reference.referee.MyReferees;
import se.tolv.reference.referee.Referees;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;
import se.tolv.vacancy.profile.requirement.Requirement;

/** Reads a candidate's own applications. */
@ApplicationScoped
public class MyApplications {

    @Inject
    EntityManager entities;

    @Inject
    RequirementAnswers requirements;

    @Inject
    Promises promises;

    @Inject
    MyInterviews interviews;

    @Inject
    MyLetters letters;

    @Inject
    MySteps steps;

    @Inject
    OwnApplication own;

    @Inject
    Documents documents;

    @Inject
    Referees referees;

    @Inject
    AnswerEquality answerEquality;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    /** Those in the process first, then the others, the latest first. */
    public List<MyApplication> of(UUID candidateId) {
        List<Object[]> rows = rows(candidateId);
        List<UUID> ids = rows.stream().map(row -> ((Application) row[0]).id).toList();
        Map<UUID, List<Promise>> promised = promises.of(ids);
        Belongings belongings = belongings(candidateId, rows, ids);
        Map<UUID, Boolean> naming = referees.waiting(ids);
        return rows.stream()
                .map(row -> view(
                        (Application) row[0],
                        (Vacancy) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        promised.getOrDefault(((Application) row[0]).id, List.of()),
                        belongings,
                        naming.get(((Application) row[0]).id)))
                .toList();
    }

    /** What comes with the applications, read for all of them at once. */
    private record Belongings(
            Map<UUID, List<MyLetter>> letters,
            Map<UUID, List<DocumentRow>> files,
            Map<UUID, List<Requirement>> requirements,
            Map<UUID, List<MyInterview>> interviews) {

        List<MyLetter> lettersOf(Application application) {
            return letters.getOrDefault(application.id, List.of());
        }

        List<DocumentRow> filesOf(Application application) {
            return files.getOrDefault(application.id, List.of());
        }

        List<MyInterview> interviewsOf(Application application) {
            return interviews.getOrDefault(application.id, List.of());
        }

        List<Requirement> requirementsOf(Vacancy vacancy) {
            return requirements.getOrDefault(vacancy.id, List.of());
        }
    }

    private Belongings belongings(UUID candidateId, List<Object[]> rows, List<UUID> ids) {
        List<UUID> vacancies = rows.stream().map(row -> ((Vacancy) row[1]).id).toList();
        return new Belongings(
                letters.of(candidateId, ids),
                documents.of(ids),
                Requirement.askedIn(vacancies),
                interviews.of(candidateId).stream().collect(Collectors.groupingBy(MyInterview::applicationId)));
    }

    private List<Object[]> rows(UUID candidateId) {
        return entities.createQuery("""
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
    }

    /** Everything that the employer holds about a candidate and that came from them, was said to them, or is shown to them. */
    public MyData data(UUID candidateId) {
        Candidate candidate = Candidate.findById(candidateId);
        List<Object[]> rows = rows(candidateId);
        List<UUID> ids = rows.stream().map(row -> ((Application) row[0]).id).toList();
        Belongings belongings = belongings(candidateId, rows, ids);
        Map<UUID, List<MyReferees.MyReferee>> named = referees.named(ids);
        return new MyData(
                candidate.name,
                candidate.email,
                candidate.phone,
                candidate.language,
                candidate.createdAt,
                candidate.emailVerifiedAt,
                answerEquality.of(candidateId).orElse(null),
                rows.stream()
                        .map(row -> applied(
                                (Application) row[0],
                                (Vacancy) row[1],
                                (String) row[2],
                                belongings,
                                named.getOrDefault(((Application) row[0]).id, List.of())))
                        .toList());
    }

    private MyData.Applied applied(
            Application application,
            Vacancy vacancy,
            String unit,
            Belongings belongings,
            List<MyReferees.MyReferee> named) {
        return new MyData.Applied(
                application.id,
                vacancy.registryNumber,
                vacancy.title.in(language.get()),
                unit,
                application.name,
                application.phone,
                application.internal,
                application.source,
                application.stage,
                application.receivedAt,
                application.shortlistedAt,
                application.interviewAt,
                application.offerAt,
                application.hiredAt,
                application.rejectedAt,
                application.withdrawnAt,
                answers(application, vacancy, belongings),
                belongings.interviewsOf(application),
                belongings.filesOf(application),
                belongings.lettersOf(application),
                named);
    }

    private MyApplication view(
            Application application,
            Vacancy vacancy,
            String unit,
            String managerName,
            String managerEmail,
            List<Promise> promised,
            Belongings belongings,
            Boolean naming) {
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
                steps.of(application, vacancy, aborted),
                promised,
                answers(application, vacancy, belongings),
                aborted ? vacancy.abortReason : application.outcomeWords,
                belongings.interviewsOf(application),
                belongings.filesOf(application),
                belongings.lettersOf(application),
                naming,
                own.isEditable(application, vacancy),
                active,
                application.stage == ApplicationStage.REJECTED);
    }

    private List<MyApplication.Answered> answers(Application application, Vacancy vacancy, Belongings belongings) {
        List<MyApplication.Answered> answers = new ArrayList<>();
        requirements.of(belongings.requirementsOf(vacancy), application.requirementAnswers).stream()
                .filter(answer -> answer.shown() != null)
                .forEach(answer -> answers.add(new MyApplication.Answered(
                        answer.question().in(language.get()), answer.shown().in(language.get()))));
        for (int i = 0; i < application.answers.size() && i < vacancy.questions.size(); i++) {
            answers.add(new MyApplication.Answered(
                    vacancy.questions.get(i).in(language.get()), application.answers.get(i)));
        }
        return answers;
    }
}
