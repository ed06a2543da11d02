package se.tolv.candidate.team;

import java.util.UUID;
import se.tolv.platform.language.Language;

/**
 * A member of staff who has to do with a recruitment.
 *
 * @param recruits whether they read its applications
 * @param reviews whether they rate the answers: the one who leads it, and those of its panel who have declared no conflict of
 *     interest
 * @param language the language to write to them in; null where they have chosen none
 */
public record Colleague(UUID id, String name, String email, boolean recruits, boolean reviews, Language language) {

    /** What they are mentioned by: {@code @} and the first part of their address. */
    public String handle() {
        return "@" + email.substring(0, email.indexOf('@'));
    }
}
