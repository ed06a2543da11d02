package se.tolv.feedback.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.letter.LetterKind;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.time.Days;

/**
 * What candidates are told by mail, in their own language. Each letter names the day by which the next answer comes, where
 * one is owed, and leads to the candidate's own page.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CandidateLetters {

    @Inject
    Texts texts;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    CandidateLinks links;

    /** @return the mail's key, as for every letter here */
    public UUID acknowledgement(Applicant to, Optional<LocalDate> nextAnswer) {
        LetterMessages words = in(to);
        List<String> paragraphs = greeting(to);
        paragraphs.add(words.received(to.titleInTheirLanguage(), to.unitName(), day(Days.of(to.receivedAt()), to)));
        nextAnswer.ifPresent(
                by -> paragraphs.add(words.answerAfterDeadline(day(to.applicationDeadline(), to), day(by, to))));
        paragraphs.add(words.yourPage());
        paragraphs.add(contact(to));
        return send(to, words.receivedSubject(to.titleInTheirLanguage()), paragraphs);
    }

    /** Somebody has applied once more with this person's address; the first application stands. */
    public UUID alreadyApplied(Applicant to, Optional<LocalDate> nextAnswer) {
        LetterMessages words = in(to);
        List<String> paragraphs = greeting(to);
        paragraphs.add(words.repeated(to.titleInTheirLanguage(), day(Days.of(to.receivedAt()), to)));
        addNextAnswer(paragraphs, to, nextAnswer);
        paragraphs.add(words.yourPage());
        return send(to, words.repeatedSubject(to.titleInTheirLanguage()), paragraphs);
    }

    /**
     * A letter that a member of staff has written or approved.
     *
     * @param words the whole letter but for the day of the next answer and whom to ask
     */
    public UUID written(Applicant to, LetterKind kind, String words, Optional<LocalDate> nextAnswer) {
        List<String> paragraphs = new ArrayList<>(paragraphsOf(words));
        addNextAnswer(paragraphs, to, nextAnswer);
        paragraphs.add(contact(to));
        return send(to, subject(to, kind), paragraphs);
    }

    private String subject(Applicant to, LetterKind kind) {
        LetterMessages messages = in(to);
        String title = to.titleInTheirLanguage();
        return switch (kind) {
            case SHORTLISTED -> messages.shortlistedSubject(title);
            case INTERVIEW -> messages.interviewSubject(title);
            case OFFER -> messages.offerSubject(title);
            case HIRED -> messages.hiredSubject(title);
            case REJECTED -> messages.outcomeSubject(title);
            case WITHDRAWN -> messages.withdrawnSubject(title);
            case CORRECTION -> messages.correctedSubject(title);
        };
    }

    /**
     * @param letter the whole letter as a person has approved it
     * @param call by when somebody calls as well; empty where nobody does
     */
    public UUID rejection(Applicant to, String letter, Optional<LocalDate> call) {
        List<String> paragraphs = new ArrayList<>(paragraphsOf(letter));
        call.ifPresent(by -> paragraphs.add(in(to).alsoCall(day(by, to))));
        return send(to, in(to).outcomeSubject(to.titleInTheirLanguage()), paragraphs);
    }

    /** @param call as for {@link #rejection} */
    public UUID abortion(Applicant to, String reason, Optional<LocalDate> call) {
        LetterMessages words = in(to);
        List<String> paragraphs = greeting(to);
        paragraphs.add(words.aborted(to.titleInTheirLanguage(), to.unitName()));
        paragraphs.addAll(paragraphsOf(reason));
        call.ifPresent(by -> paragraphs.add(words.alsoCall(day(by, to))));
        paragraphs.add(contact(to));
        return send(to, words.abortedSubject(to.titleInTheirLanguage()), paragraphs);
    }

    /** The recruitment that was called off goes on: the applicant is in the process as before. */
    public UUID correction(Applicant to, Optional<LocalDate> nextAnswer) {
        LetterMessages words = in(to);
        List<String> paragraphs = greeting(to);
        paragraphs.add(words.corrected(to.titleInTheirLanguage()));
        addNextAnswer(paragraphs, to, nextAnswer);
        paragraphs.add(contact(to));
        return send(to, words.correctedSubject(to.titleInTheirLanguage()), paragraphs);
    }

    /** Where the application is, in a member of staff's own words. */
    public UUID update(Applicant to, String text, Optional<LocalDate> nextAnswer) {
        List<String> paragraphs = greeting(to);
        paragraphs.addAll(paragraphsOf(text));
        addNextAnswer(paragraphs, to, nextAnswer);
        paragraphs.add(contact(to));
        return send(to, in(to).updateSubject(to.titleInTheirLanguage()), paragraphs);
    }

    /** A promised day has moved. */
    public UUID later(Applicant to, LocalDate promised, LocalDate moved, String reason) {
        LetterMessages words = in(to);
        List<String> paragraphs = greeting(to);
        paragraphs.add(words.later(to.titleInTheirLanguage(), day(promised, to)));
        paragraphs.addAll(paragraphsOf(reason));
        paragraphs.add(words.laterNow(day(moved, to)));
        paragraphs.add(contact(to));
        return send(to, words.laterSubject(to.titleInTheirLanguage()), paragraphs);
    }

    /** A link to the candidate's own page, asked for by whoever owns the address. */
    public UUID newLink(Candidate to) {
        LetterMessages words = texts.in(to.language, LetterMessages.class);
        var letter = new Stationery.Words(
                to.language,
                words.linkSubject(),
                List.of(words.greeting(to.name), words.link(), words.linkIgnore()),
                words.openYourPage());
        return outbox.put(stationery.letter(to.email, letter, links.next(to.id), "candidate", to.id));
    }

    private UUID send(Applicant to, String subject, List<String> paragraphs) {
        var letter = new Stationery.Words(to.language(), subject, paragraphs, in(to).openYourPage());
        return outbox.put(
                stationery.letter(to.email(), letter, links.next(to.candidateId()), "application", to.applicationId()));
    }

    private List<String> greeting(Applicant to) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(in(to).greeting(to.name()));
        return paragraphs;
    }

    private void addNextAnswer(List<String> paragraphs, Applicant to, Optional<LocalDate> nextAnswer) {
        nextAnswer.ifPresent(by -> paragraphs.add(in(to).nextAnswer(day(by, to))));
    }

    private String contact(Applicant to) {
        return in(to).contact(to.managerName(), to.managerEmail());
    }

    private LetterMessages in(Applicant to) {
        return texts.in(to.language(), LetterMessages.class);
    }

    private static String day(LocalDate day, Applicant to) {
        return Days.spoken(day, to.language());
    }

    private static List<String> paragraphsOf(String text) {
        return List.of(text.strip().split("\\R\\s*\\R"));
    }
}
