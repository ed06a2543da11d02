package se.tolv.feedback.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.feedback.letter.CandidateLinks;
import se.tolv.feedback.survey.SurveyLetters;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.mail.OutgoingMail;

/** Makes the links anew of mails that are sent again: those that they had are nowhere kept. */
@ApplicationScoped
class NewLinks {

    @Inject
    CandidateLinks candidateLinks;

    @Inject
    SurveyLetters surveyLetters;

    @Inject
    Texts texts;

    /**
     * @throws Problem 409 where the mail is none of those to applicants: an invitation, a forgotten password, a referee's form
     */
    String of(OutgoingMail mail) {
        if (mail.aboutType.equals("application")) {
            UUID application = mail.aboutId;
            return mail.secretLink.contains("/survey/")
                    ? surveyLetters.newLink(application).orElseThrow(this::gone)
                    : candidateLinks.next(Application.required(application).candidateId);
        }
        throw gone();
    }

    private Problem gone() {
        return Problem.conflict(texts.of(MessageMessages.class).linkGone());
    }
}
