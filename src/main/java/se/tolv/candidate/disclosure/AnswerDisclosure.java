package se.tolv.candidate.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;

/**
 * Answers whoever asked for merits or records: discloses it, or says why not. Of merits only education, experience and other
 * merits are told, and never those of somebody whose identity is protected.
 */
@ApplicationScoped
public class AnswerDisclosure {

    @Inject
    FormCheck check;

    @Inject
    VacancyPermissions permissions;

    @Inject
    MeritsDraft merits;

    @Inject
    DisclosureLetters letters;

    @Inject
    AuditTrail audit;

    @Inject
    Event<DisclosureEnded> ended;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Keeps what has been written, and sends nothing.
     *
     * @param version the version that the person read
     * @throws Problem 404, 403, 412; 409 where it has been answered; 422
     */
    @Transactional
    public void save(UUID id, int version, DisclosureAnswerForm form) {
        DisclosureRequest request = open(id, version);
        check(request, form).refuseIfAny();
        take(request, form);
        record("disclosure.drafted", request, null);
    }

    /**
     * Sends the answer, or notes that it has been sent on paper.
     *
     * @throws Problem as {@link #save}
     */
    @Transactional
    public void answer(UUID id, int version, DisclosureAnswerForm form) {
        DisclosureRequest request = open(id, version);
        FieldErrors errors = check(request, form);
        requireWay(request, "sentBy", form.sentBy, errors);
        if (isEmpty(request, form)) {
            errors.add(
                    request.kind == DisclosureKind.MERITS ? "education" : "answer",
                    texts.of(DisclosureMessages.class).nothingToSend());
        }
        errors.refuseIfAny();
        take(request, form);
        end(request, DisclosureStatus.ANSWERED, form.sentBy);
        record("disclosure.answered", request, Map.of("sentBy", form.sentBy));
    }

    /**
     * Says, with a reason, that it is not disclosed.
     *
     * @throws Problem as {@link #save}
     */
    @Transactional
    public void refuse(UUID id, int version, RefusalForm form) {
        DisclosureRequest request = open(id, version);
        FieldErrors errors = check.check(form);
        requireWay(request, "refusalSentBy", form.refusalSentBy, errors);
        errors.refuseIfAny();
        request.refusal = form.refusal.strip();
        end(request, DisclosureStatus.REFUSED, form.refusalSentBy);
        record("disclosure.refused", request, Map.of("sentBy", form.refusalSentBy));
    }

    private DisclosureRequest open(UUID id, int version) {
        DisclosureRequest request = DisclosureRequest.locked(id);
        permissions.requireChange(Vacancy.required(request.vacancyId));
        if (request.status != DisclosureStatus.OPEN) {
            throw Problem.conflict(texts.of(DisclosureMessages.class).answeredAlready());
        }
        Versions.requireSame(version, request.version);
        return request;
    }

    private FieldErrors check(DisclosureRequest request, DisclosureAnswerForm form) {
        FieldErrors errors = check.check(form);
        if (form.meritsOf != null
                && merits.of(request.vacancyId).stream().noneMatch(one -> one.id.equals(form.meritsOf))) {
            errors.add("meritsOf", texts.of(DisclosureMessages.class).nobodyToTellOf());
        }
        return errors;
    }

    private void requireWay(DisclosureRequest request, String field, SentBy way, FieldErrors errors) {
        if (way == null) {
            errors.add(field, texts.of(DisclosureMessages.class).sentByNeeded());
        } else if (way == SentBy.MAIL && letters.address(request) == null) {
            errors.add(field, texts.of(DisclosureMessages.class).noAddress());
        }
    }

    private static boolean isEmpty(DisclosureRequest request, DisclosureAnswerForm form) {
        return request.kind == DisclosureKind.RECORDS
                ? typed(form.answer) == null
                : typed(form.education) == null && typed(form.experience) == null && typed(form.otherMerits) == null;
    }

    private static void take(DisclosureRequest request, DisclosureAnswerForm form) {
        if (request.kind == DisclosureKind.RECORDS) {
            request.answer = typed(form.answer);
            return;
        }
        request.meritsOf = form.meritsOf;
        request.education = typed(form.education);
        request.experience = typed(form.experience);
        request.otherMerits = typed(form.otherMerits);
    }

    private void end(DisclosureRequest request, DisclosureStatus status, SentBy way) {
        request.end(status, way, clock.instant());
        request.mailId = way == SentBy.MAIL ? letters.answer(request) : null;
        ended.fire(new DisclosureEnded(request.id, request.mailId, request.endedAt));
    }

    /** What was disclosed stands with the request; the trail names what was done. */
    private void record(String action, DisclosureRequest request, Object facts) {
        audit.record(action, request.id, Vacancy.required(request.vacancyId).registryNumber, null, facts);
    }

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
