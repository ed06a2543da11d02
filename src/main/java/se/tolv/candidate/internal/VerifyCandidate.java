package se.tolv.candidate.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.InternalBasis;
import se.tolv.candidate.setting.ApplicationSetting;
import se.tolv.vacancy.Vacancy;

/** Notes that somebody has opened what was mailed to a candidate's address: the address is theirs. */
@ApplicationScoped
public class VerifyCandidate {

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Where only people who work here have such an address, the candidate's applications are marked as internal. */
    @Transactional
    public void verified(UUID candidateId) {
        Candidate candidate = Candidate.findById(candidateId);
        if (candidate.emailVerifiedAt == null) {
            candidate.emailVerifiedAt = clock.instant();
        }
        if (ApplicationSetting.current().isWorkAddress(candidate.email)) {
            Application.<Application>list(
                            "candidateId = ?1 and (internalBasis is null or internalBasis = ?2)",
                            candidateId,
                            InternalBasis.OWN_ANSWER)
                    .forEach(this::mark);
        }
    }

    private void mark(Application application) {
        boolean before = application.internal;
        application.markInternal(InternalBasis.WORK_ADDRESS);
        audit.record(
                "application.internalRecognized",
                application.id,
                application.nameInTrail(Vacancy.required(application.vacancyId)),
                Map.of("internal", before),
                Map.of("internal", true, "basis", InternalBasis.WORK_ADDRESS));
    }
}
