package se.tolv.candidate.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.Candidate;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.time.Days;
import se.tolv.vacancy.Vacancy;

/** What whoever asked for merits or records is told by mail. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DisclosureLetters {

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    /** Where mail to whoever asked goes; null where they are answered on paper only. */
    String address(DisclosureRequest request) {
        if (request.applicationId == null) {
            return request.requesterEmail;
        }
        Application application = Application.required(request.applicationId);
        return Candidate.<Candidate>findById(application.candidateId).email;
    }

    /** @return the mail's key */
    UUID answer(DisclosureRequest request) {
        DisclosureMessages words = texts.in(request.language, DisclosureMessages.class);
        List<String> paragraphs = greeting(request, words);
        if (request.status == DisclosureStatus.REFUSED) {
            paragraphs.add(request.refusal);
            paragraphs.add(words.letterAppeal());
        } else if (request.kind == DisclosureKind.RECORDS) {
            paragraphs.add(request.answer);
        } else {
            paragraphs.add(words.letterMerits());
            add(paragraphs, words.education(), request.education);
            add(paragraphs, words.experience(), request.experience);
            add(paragraphs, words.otherMerits(), request.otherMerits);
        }
        return send(request, words, paragraphs);
    }

    /** The day by which the answer comes has moved. Nothing is sent where there is no address: that is to be told on paper. */
    public void later(UUID requestId, LocalDate promised, LocalDate moved, String reason) {
        DisclosureRequest request = DisclosureRequest.required(requestId);
        if (address(request) != null) {
            DisclosureMessages words = texts.in(request.language, DisclosureMessages.class);
            List<String> paragraphs = greeting(request, words);
            paragraphs.add(words.letterLater(Days.spoken(promised, request.language)));
            paragraphs.add(reason);
            paragraphs.add(words.letterLaterNow(Days.spoken(moved, request.language)));
            send(request, words, paragraphs);
        }
    }

    private List<String> greeting(DisclosureRequest request, DisclosureMessages words) {
        Vacancy vacancy = Vacancy.required(request.vacancyId);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.letterGreeting());
        paragraphs.add(words.letterAsked(
                words.kindInSentence(request.kind),
                vacancy.title.in(request.language),
                vacancy.registryNumber,
                Days.spoken(Days.of(request.askedAt), request.language)));
        return paragraphs;
    }

    private static void add(List<String> paragraphs, String heading, String text) {
        if (text != null) {
            paragraphs.add(heading + "\n" + text);
        }
    }

    private UUID send(DisclosureRequest request, DisclosureMessages words, List<String> paragraphs) {
        String subject =
                words.letterSubject(Vacancy.required(request.vacancyId).title.in(request.language));
        return outbox.put(stationery.letter(
                address(request),
                new Stationery.Words(request.language, subject, paragraphs, null),
                null,
                "disclosure",
                request.id));
    }
}
