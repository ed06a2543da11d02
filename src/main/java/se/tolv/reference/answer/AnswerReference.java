package se.tolv.reference.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.reference.request.EndRequest;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.reference.request.RequestLetters;
import se.tolv.reference.request.RequestStatus;
import se.tolv.reference.sign.FindSigns;

/** What a referee does behind the link: begins, saves, sends, or declines. */
@ApplicationScoped
public class AnswerReference {

    @Inject
    RefereeLinks links;

    @Inject
    SaveAnswers answers;

    @Inject
    EndRequest endRequest;

    @Inject
    RequestLetters letters;

    @Inject
    FindSigns findSigns;

    @Inject
    FormCheck check;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * The referee has read what is done with the answers, and wants to answer.
     *
     * @throws Problem as {@link RefereeLinks#sheet}
     */
    @Transactional
    public void begin(String secret) {
        ReferenceRequest request = links.required(secret);
        if (request.begunAt == null) {
            request.begunAt = clock.instant();
            links.record("application.referenceBegun", request);
        }
    }

    /**
     * Keeps the answers so far. Not in the audit trail: until they are sent they are nobody's but the referee's.
     *
     * @param read the number of saves that the referee has read
     * @throws Problem as {@link RefereeLinks#sheet}; 409 where the referee has not begun, 412 where something else was saved
     *     since, 422
     */
    @Transactional
    public void save(String secret, AnswersForm form, int read) {
        ReferenceRequest request = links.required(secret);
        requireBegun(request);
        answers.save(request, form, read);
    }

    /**
     * Sends what is saved. Sent twice, it is sent once.
     *
     * @param address the network address that sends
     * @throws Problem as {@link #save}; 422 naming each answer that is missing
     */
    @Transactional
    public void send(String secret, String address) {
        if (links.any(secret).status == RequestStatus.ANSWERED) {
            return;
        }
        ReferenceRequest request = links.required(secret);
        requireBegun(request);
        answers.requireComplete(request);
        endRequest.end(request, RequestStatus.ANSWERED);
        List<String> ratings = ReferenceAnswer.of(request.id).stream()
                .map(answer -> answer.rating)
                .filter(rating -> rating != null && !rating.equals(AnswerForm.CANNOT_SAY))
                .toList();
        findSigns.whenAnswered(request, ratings, address);
        letters.tellManager(request.applicationId, RequestLetters.News.ANSWERED);
        links.record("application.referenceAnswered", request);
    }

    /**
     * The referee does not want to answer; what was saved is removed. Said twice, it is said once.
     *
     * @throws Problem as {@link RefereeLinks#sheet}; 422
     */
    @Transactional
    public void decline(String secret, DeclineForm form) {
        if (links.any(secret).status == RequestStatus.DECLINED) {
            return;
        }
        ReferenceRequest request = links.required(secret);
        check.check(form).refuseIfAny();
        ReferenceAnswer.delete("requestId", request.id);
        request.declineReason = form.reason == null || form.reason.isBlank() ? null : form.reason.strip();
        endRequest.end(request, RequestStatus.DECLINED);
        letters.tellManager(request.applicationId, RequestLetters.News.DECLINED);
        links.record("application.referenceDeclined", request);
    }

    private void requireBegun(ReferenceRequest request) {
        if (request.begunAt == null) {
            throw Problem.conflict(texts.of(AnswerMessages.class).readFirst());
        }
    }
}
