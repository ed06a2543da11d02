package se.tolv.portal.my;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.time.Days;
import se.tolv.portal.PortalMessages;
import se.tolv.vacancy.Vacancy;

/** How far an application has come, as its candidate sees it. */
@ApplicationScoped
class MySteps {

    @Inject
    Texts texts;

    /** The steps that were reached, then those that may come; after an outcome none comes. */
    List<MyApplication.Step> of(Application application, Vacancy vacancy, boolean aborted) {
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
}
