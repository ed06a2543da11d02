package se.tolv.candidate.disclosure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.platform.language.Language;

/** Requests in the demo: one by an applicant that waits, one by a newspaper that waits, and one that has been answered. */
@ApplicationScoped
class DemoDisclosures {

    @Inject
    Event<DisclosureRequested> requested;

    @Inject
    Event<DisclosureEnded> ended;

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(80) DemoRequested demo) {
        List<Application> rejected = Application.find(
                        "from Application a where a.stage = ?1 and not a.protectedIdentity and exists (select 1"
                                + " from Application h where h.vacancyId = a.vacancyId and h.hiredAt is not null)"
                                + " order by a.rejectedAt desc, a.id",
                        ApplicationStage.REJECTED)
                .page(0, 2)
                .list();
        if (DisclosureRequest.count() > 0 || rejected.size() < 2) {
            return;
        }
        Instant now = clock.instant();
        begin(byApplicant(rejected.get(0), now.minus(Duration.ofDays(2))));
        DisclosureRequest records =
                new DisclosureRequest(Keys.next(), DisclosureKind.RECORDS, rejected.get(0).vacancyId, Language.SV, now);
        records.requesterName = "Lokaltidningen";
        records.requesterEmail = "redaktionen@example.com";
        records.asked = "Ansökan och meritförteckning från den som fick tjänsten.";
        begin(records);
        answer(rejected.get(1), now.minus(Duration.ofDays(20)));
    }

    private static DisclosureRequest byApplicant(Application application, Instant at) {
        DisclosureRequest request = new DisclosureRequest(
                Keys.next(), DisclosureKind.MERITS, application.vacancyId, application.language, at);
        request.applicationId = application.id;
        return request;
    }

    private void answer(Application application, Instant askedAt) {
        DisclosureRequest request = byApplicant(application, askedAt);
        request.education = "Undersköterskeutbildning 2014";
        request.experience = "Åtta år inom äldreomsorgen";
        request.otherMerits = "B-körkort";
        begin(request);
        Instant at = askedAt.plus(Duration.ofDays(1));
        request.end(DisclosureStatus.ANSWERED, SentBy.POST, at);
        ended.fire(new DisclosureEnded(request.id, null, at));
    }

    private void begin(DisclosureRequest request) {
        request.persist();
        requested.fire(new DisclosureRequested(
                request.id, request.kind, request.vacancyId, request.applicationId, request.askedAt));
    }
}
