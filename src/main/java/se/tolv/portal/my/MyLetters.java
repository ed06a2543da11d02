package se.tolv.portal.my;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tolv.candidate.Candidate;
import se.tolv.platform.mail.Letter;
import se.tolv.platform.mail.OutgoingMail;

/** Reads what was written to a candidate about their applications. */
@ApplicationScoped
class MyLetters {

    /** What was mailed to the candidate, the latest first; mails about the application to anybody else are none of theirs. */
    Map<UUID, List<MyLetter>> of(UUID candidateId, List<UUID> applications) {
        String email = Candidate.<Candidate>findById(candidateId).email;
        return applications.isEmpty()
                ? Map.of()
                : OutgoingMail.<OutgoingMail>list(
                                "aboutType = 'application' and aboutId in ?1 and recipient = ?2 order by createdAt desc, id desc",
                                applications,
                                email)
                        .stream()
                        .collect(Collectors.groupingBy(
                                mail -> mail.aboutId,
                                Collectors.mapping(
                                        mail -> new MyLetter(mail.createdAt, mail.subject, withoutLink(mail.text)),
                                        Collectors.toList())));
    }

    private static String withoutLink(String text) {
        return text.replaceAll("[^\\n]*\\n" + Pattern.quote(Letter.LINK) + "\\n\\n", "")
                .strip();
    }
}
